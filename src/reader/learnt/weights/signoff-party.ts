// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_PARTY = `yes
<always>	0
after 1	22
after 12	-61
after 12 organisation	-42
after 3	66
after 3 name	51
after 3 person	22
after 6	39
after 6 organisation	-24
after 6 person	56
after far	-77
after far organisation	-23
after far person	-24
after for	53
after for name	48
after in	38
after in organisation	18
after of	19
after of person	19
alone in sentence	36
alone in sentence person	28
american body	65
american body office	91
at once before	42
at once before office	16
at once before organisation	37
at once before person	17
before 1	32
before 12	26
before 12 person	29
before 3 organisation	35
before 3 person	-25
before 6	26
before 6 office	26
before 6 organisation	22
before name office	19
before name organisation	47
before name person	-19
before quality office	-27
before quality person	18
before seat	60
before seat office	26
before seat person	34
before, goods person	15
chinese body	28
chinese body organisation	28
first of sentence before	26
first of sentence before office	-19
first of sentence before organisation	40
first of sentence before pronoun	15
for side before	23
for side before office	43
home name	-21
home person	-17
in name	83
in name office	24
in name organisation	30
in name person	43
in sentence	35
in sentence before	20
in sentence before office	-20
in sentence before organisation	27
in sentence person	28
nearest after name	25
nearest after office	-30
nearest after organisation	-60
nearest after person	40
nearest before	43
nearest before organisation	46
no american body	-43
no american body office	-66
no american body organisation	16
no chinese body	-30
no chinese body organisation	-30
not ours	23
not ours person	19
of another	-55
of another organisation	-44
of another person	-21
ours	-28
ours person	-22
own	48
own organisation	40
own person	18
possessive	43
possessive organisation	37
rank -1	37
rank -1 person	34
rank 0 pronoun	-22
rank 1	33
rank 1 name	15
rank 1 office	17
rank 1 pronoun	15
rank 2	-41
rank 2 name	-16
rank 2 office	-32
rank 2 organisation	-15
rank 3	-84
rank 3 name	-69
rank 3 office	-42
rank 3 organisation	-34
rule side	61
rule side office	19
rule side organisation	73
rule side person	18
side	64
side name	27
side office	25
side organisation	36
side person	17`;
