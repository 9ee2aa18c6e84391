// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_PARTY = `yes
<always>	0
after 1	15
after 12	-46
after 12 name	-35
after 12 office	6
after 12 organisation	-36
after 12 person	-9
after 3	61
after 3 name	76
after 3 office	-25
after 3 organisation	32
after 6	-16
after 6 organisation	-52
after 6 person	19
after far	-82
after far organisation	-24
after far person	-39
after for	83
after for name	65
after for person	38
after in	98
after in organisation	78
after of	43
after of person	40
alone in sentence	26
alone in sentence name	33
alone in sentence office	28
alone in sentence organisation	11
alone in sentence person	-11
alone in sentence pronoun	-17
american body	87
american body office	99
at once before	52
at once before name	-8
at once before office	34
at once before organisation	56
before 1	51
before 1 office	21
before 1 organisation	40
before 12	24
before 12 name	9
before 12 organisation	-32
before 12 person	56
before 3	8
before 3 office	24
before 3 organisation	38
before 3 person	-36
before 6	-11
before 6 name	15
before 6 office	-13
before 6 organisation	-7
before far organisation	24
before far person	-17
before name	23
before name name	-21
before name office	13
before name organisation	37
before quality name	44
before quality office	6
before quality organisation	-10
before quality person	-6
before seat	27
before seat name	26
before seat office	-12
before seat person	31
before, goods	20
before, goods office	7
before, goods organisation	17
chinese body	58
chinese body organisation	58
first of sentence before	7
first of sentence before both	-12
first of sentence before name	-13
first of sentence before office	10
first of sentence before organisation	-7
first of sentence before person	7
first of sentence before pronoun	28
for side before	12
for side before name	-10
for side before office	13
for side before organisation	24
home	12
home both	27
home name	-22
home organisation	9
home person	10
in name	195
in name office	56
in name organisation	108
in name person	99
in sentence	31
in sentence before name	33
in sentence before organisation	-7
in sentence before person	-12
in sentence before pronoun	17
in sentence name	28
in sentence office	12
in sentence organisation	21
in sentence pronoun	-18
nearest after	-22
nearest after name	46
nearest after office	-34
nearest after organisation	-45
nearest after person	-8
nearest after pronoun	-10
nearest before	35
nearest before name	17
nearest before organisation	21
nearest before person	18
no american body	-53
no american body office	-62
no chinese body	-58
no chinese body organisation	-58
not ours	9
not ours office	11
not ours organisation	18
not ours person	-13
not ours pronoun	20
of another	-48
of another both	-37
of another office	20
of another organisation	-9
of another person	-34
of another pronoun	-21
ours	-10
ours office	-13
ours organisation	-22
ours person	13
ours pronoun	-22
own	41
own both	35
own office	-21
own person	30
own pronoun	22
possessive	33
possessive organisation	35
possessive person	-10
rank -1	50
rank -1 organisation	35
rank -1 person	38
rank -1 pronoun	-13
rank 0 both	-6
rank 0 office	11
rank 0 organisation	10
rank 0 pronoun	-27
rank 1	25
rank 1 both	13
rank 1 name	20
rank 1 office	14
rank 1 organisation	-8
rank 1 person	6
rank 1 pronoun	10
rank 2	-43
rank 2 both	-14
rank 2 name	-9
rank 2 office	-33
rank 2 organisation	-9
rank 2 person	-26
rank 2 pronoun	22
rank 3	-61
rank 3 name	-53
rank 3 office	-62
rank 3 organisation	-41
rank 3 pronoun	11
rule side	51
rule side both	35
rule side name	-15
rule side office	-22
rule side organisation	30
rule side person	38
rule side pronoun	17
side	62
side both	18
side name	19
side office	23
side organisation	29
side person	15
side pronoun	20`;
