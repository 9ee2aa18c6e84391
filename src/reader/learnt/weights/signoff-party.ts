// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_PARTY = `yes
<always>	0
after 1	18
after 12	-45
after 12 name	-44
after 12 organisation	-38
after 12 pronoun	10
after 3	51
after 3 name	78
after 3 office	-19
after 3 organisation	33
after 6	-12
after 6 organisation	-47
after 6 person	21
after far	-79
after far office	-8
after far organisation	-22
after far person	-37
after far pronoun	-21
after for	88
after for name	67
after for person	45
after in	109
after in organisation	85
after of	51
after of person	49
alone in sentence	19
alone in sentence name	30
alone in sentence office	29
alone in sentence organisation	15
alone in sentence person	-13
alone in sentence pronoun	-26
american body	91
american body office	107
at once before	49
at once before name	-8
at once before office	36
at once before organisation	60
at once before person	-10
before 1	55
before 1 office	21
before 1 organisation	42
before 1 person	6
before 12	31
before 12 name	9
before 12 organisation	-34
before 12 person	62
before 3 office	25
before 3 organisation	42
before 3 person	-42
before 6	-6
before 6 name	13
before 6 office	-12
before 6 organisation	-7
before far organisation	23
before far person	-22
before name	25
before name name	-23
before name office	14
before name organisation	35
before name person	9
before quality name	43
before quality office	10
before quality organisation	-12
before seat	32
before seat name	35
before seat office	-12
before seat organisation	7
before seat person	29
before, goods	15
before, goods office	6
before, goods organisation	12
chinese body	62
chinese body organisation	62
first of sentence before	12
first of sentence before name	-18
first of sentence before office	7
first of sentence before person	7
first of sentence before pronoun	30
for side before	12
for side before name	-8
for side before office	11
for side before organisation	31
for side before person	-7
home	10
home both	12
home name	-23
home office	12
home organisation	11
home person	7
home pronoun	-8
in name	207
in name office	65
in name organisation	114
in name person	100
in sentence	31
in sentence before	10
in sentence before name	34
in sentence before organisation	-7
in sentence before person	-10
in sentence before pronoun	16
in sentence name	29
in sentence office	17
in sentence organisation	23
in sentence pronoun	-26
nearest after	-26
nearest after name	44
nearest after office	-37
nearest after organisation	-40
nearest after person	-7
nearest after pronoun	-21
nearest before	40
nearest before name	17
nearest before office	7
nearest before organisation	22
nearest before person	24
nearest before pronoun	-17
no american body	-53
no american body office	-67
no chinese body	-62
no chinese body organisation	-62
not ours	11
not ours office	10
not ours organisation	26
not ours person	-18
not ours pronoun	18
of another	-47
of another both	-47
of another office	23
of another person	-35
of another pronoun	-18
ours	-12
ours office	-12
ours organisation	-29
ours person	18
ours pronoun	-19
own	40
own both	43
own office	-25
own person	34
own pronoun	18
possessive	29
possessive organisation	34
possessive person	-17
rank -1	52
rank -1 office	11
rank -1 organisation	36
rank -1 person	35
rank -1 pronoun	-13
rank 0 office	8
rank 0 organisation	7
rank 0 pronoun	-20
rank 1	24
rank 1 name	23
rank 1 office	11
rank 1 pronoun	9
rank 2	-39
rank 2 both	-10
rank 2 name	-14
rank 2 office	-27
rank 2 organisation	-10
rank 2 person	-13
rank 2 pronoun	14
rank 3	-66
rank 3 name	-52
rank 3 office	-63
rank 3 organisation	-43
rank 3 pronoun	11
rule side	51
rule side both	43
rule side name	-20
rule side office	-25
rule side organisation	25
rule side person	41
rule side pronoun	14
side	64
side both	17
side name	28
side office	21
side organisation	27
side person	15
side pronoun	25`;
