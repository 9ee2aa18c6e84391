// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_PARTY = `yes
<always>	0
after 1	37
after 12	-56
after 12 name	-36
after 12 organisation	-40
after 12 person	-23
after 3	66
after 3 name	61
after 6 organisation	-32
after 6 person	39
after far	-92
after far office	-25
after far organisation	-19
after far person	-43
after for	62
after for name	49
after for person	22
after in	76
after in organisation	62
after of	38
after of person	34
alone in sentence	34
alone in sentence office	22
alone in sentence organisation	16
american body	74
american body office	97
at once before	65
at once before office	31
at once before organisation	45
at once before person	28
before 1	46
before 1 office	15
before 1 organisation	15
before 1 person	17
before 12	26
before 12 person	45
before 3 office	17
before 3 organisation	36
before 3 person	-23
before 6	16
before 6 office	15
before far	-23
before far organisation	23
before far person	-32
before name	19
before name name	-16
before name office	19
before name organisation	39
before quality office	-23
before seat	29
before seat office	30
before seat person	34
chinese body	54
chinese body organisation	54
first of sentence before office	-20
first of sentence before person	15
first of sentence before pronoun	26
for side before	31
for side before name	-30
for side before office	49
for side before organisation	22
home name	-33
in name	165
in name office	54
in name organisation	77
in name person	87
in sentence	35
in sentence before name	22
in sentence before office	-15
in sentence before organisation	-15
in sentence before pronoun	18
in sentence organisation	21
nearest after name	39
nearest after office	-21
nearest after organisation	-50
nearest after pronoun	-17
nearest before	41
nearest before organisation	38
no american body	-42
no american body office	-62
no chinese body	-56
no chinese body organisation	-56
not ours	20
not ours organisation	23
of another	-38
of another office	25
of another person	-34
of another pronoun	-23
ours	-26
ours organisation	-30
own	33
own office	-27
own person	27
own pronoun	20
possessive	39
possessive organisation	28
rank -1	59
rank -1 organisation	48
rank -1 person	51
rank 0 person	-15
rank 1	26
rank 1 name	23
rank 1 office	16
rank 2	-51
rank 2 office	-38
rank 2 organisation	-16
rank 2 person	-19
rank 3	-77
rank 3 name	-84
rank 3 office	-45
rank 3 organisation	-72
rule side	44
rule side office	-23
rule side organisation	31
rule side person	35
side	52
side name	24
side office	26
side organisation	26
side pronoun	17`;
