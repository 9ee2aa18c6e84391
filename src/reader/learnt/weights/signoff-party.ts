// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_PARTY = `yes
<always>	0
after 1	26
after 12	-67
after 12 organisation	-41
after 12 person	-35
after 3	58
after 3 name	53
after 3 organisation	25
after 6	30
after 6 organisation	-15
after 6 person	54
after far	-82
after far organisation	-29
after far person	-28
after for	55
after for name	50
after in	56
after in organisation	39
after of	29
after of person	29
alone in sentence	32
alone in sentence name	16
alone in sentence organisation	20
alone in sentence pronoun	-18
american body	62
american body office	88
at once before	43
at once before office	25
at once before organisation	34
before 1	39
before 12	41
before 12 person	50
before 3 organisation	23
before 3 person	-25
before 6 office	27
before 6 person	-20
before far organisation	22
before name name	-16
before name organisation	43
before quality office	-23
before quality person	27
before seat	34
before seat office	31
chinese body	47
chinese body organisation	47
first of sentence before office	-17
first of sentence before pronoun	34
for side before	18
for side before office	48
home name	-20
in name	105
in name office	37
in name organisation	55
in name person	44
in sentence	35
in sentence before	15
in sentence before name	19
in sentence before office	-19
in sentence before pronoun	32
in sentence name	17
in sentence organisation	21
in sentence person	15
in sentence pronoun	-18
nearest after name	31
nearest after office	-20
nearest after organisation	-47
nearest after person	18
nearest after pronoun	-20
nearest before	39
nearest before organisation	36
no american body	-41
no american body office	-65
no chinese body	-48
no chinese body organisation	-48
not ours	22
not ours organisation	18
not ours person	16
of another	-33
of another office	19
of another person	-34
ours	-28
ours organisation	-25
ours person	-18
own	31
own office	-20
own person	32
possessive	49
possessive organisation	45
rank -1	54
rank -1 organisation	42
rank -1 person	39
rank 0 office	17
rank 1	26
rank 1 name	25
rank 2	-46
rank 2 office	-38
rank 2 organisation	-15
rank 2 person	-22
rank 3	-68
rank 3 name	-82
rank 3 office	-46
rank 3 organisation	-34
rule side	43
rule side office	-16
rule side organisation	27
rule side person	38
side	51
side name	28
side office	20
side organisation	19
side pronoun	16`;
