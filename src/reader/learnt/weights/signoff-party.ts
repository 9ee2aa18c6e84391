// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_PARTY = `yes
<always>	0
after 1	12
after 1 person	-7
after 12	-53
after 12 name	-34
after 12 organisation	-34
after 12 person	-19
after 3	50
after 3 name	67
after 3 office	-25
after 3 organisation	13
after 3 person	17
after 6 organisation	-37
after 6 person	31
after far	-64
after far person	-29
after for	67
after for name	56
after for person	21
after in	94
after in organisation	73
after of	33
after of person	30
alone in sentence	26
alone in sentence name	24
alone in sentence office	31
alone in sentence organisation	13
alone in sentence person	-12
alone in sentence pronoun	-22
american body	84
american body office	96
at once before	49
at once before office	44
at once before organisation	37
before 1	47
before 1 office	22
before 1 organisation	27
before 1 person	7
before 12	22
before 12 name	11
before 12 organisation	-18
before 12 person	34
before 3 name	-6
before 3 office	24
before 3 organisation	26
before 3 person	-31
before far	-10
before far organisation	26
before far person	-26
before name	27
before name name	-23
before name office	27
before name organisation	43
before quality office	-8
before quality person	-18
before seat	21
before seat organisation	-8
before seat person	17
before, goods	17
before, goods organisation	15
chinese body	48
chinese body organisation	48
first of sentence before	6
first of sentence before name	-16
first of sentence before organisation	-8
first of sentence before pronoun	57
for side before	14
for side before name	-12
for side before office	27
for side before organisation	25
for side before person	-15
home name	-26
home office	-10
home organisation	17
home person	23
home pronoun	-22
in name	182
in name office	51
in name organisation	103
in name person	84
in sentence	33
in sentence before name	18
in sentence before office	-19
in sentence before organisation	-12
in sentence before person	-15
in sentence before pronoun	44
in sentence name	23
in sentence office	19
in sentence organisation	21
in sentence pronoun	-23
nearest after	-24
nearest after name	39
nearest after office	-33
nearest after organisation	-37
nearest after pronoun	-29
nearest before	35
nearest before name	9
nearest before office	14
nearest before organisation	32
no american body	-47
no american body office	-57
no chinese body	-48
no chinese body organisation	-48
not ours	12
not ours organisation	19
not ours pronoun	11
of another	-43
of another office	25
of another organisation	-15
of another person	-36
of another pronoun	-25
ours	-15
ours office	-7
ours organisation	-22
ours pronoun	-12
own	36
own office	-27
own organisation	7
own person	34
own pronoun	24
possessive	28
possessive organisation	28
possessive person	-6
rank -1	38
rank -1 office	16
rank -1 organisation	31
rank -1 person	51
rank -1 pronoun	-39
rank 0	8
rank 0 name	6
rank 0 office	7
rank 0 organisation	19
rank 0 person	-16
rank 1	26
rank 1 name	24
rank 1 office	19
rank 1 organisation	-14
rank 1 pronoun	11
rank 2	-43
rank 2 name	-13
rank 2 office	-47
rank 2 organisation	-8
rank 2 person	-17
rank 2 pronoun	20
rank 3	-75
rank 3 name	-83
rank 3 office	-56
rank 3 organisation	-74
rank 3 person	18
rank 3 pronoun	6
rule side	51
rule side name	-13
rule side office	-21
rule side organisation	33
rule side person	42
rule side pronoun	18
side	62
side name	28
side office	23
side organisation	34
side person	11
side pronoun	20`;
