// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_PARTY = `yes
<always>	0
after 1	35
after 1 person	7
after 12	-55
after 12 name	-36
after 12 office	14
after 12 organisation	-40
after 12 person	-23
after 3	58
after 3 name	62
after 3 organisation	12
after 3 person	14
after 6	12
after 6 organisation	-31
after 6 person	41
after far	-88
after far office	-22
after far organisation	-17
after far person	-43
after for	62
after for name	50
after for person	23
after in	78
after in organisation	59
after of	39
after of person	35
alone in sentence	30
alone in sentence name	19
alone in sentence office	19
alone in sentence organisation	17
alone in sentence pronoun	-22
american body	71
american body office	95
at once before	59
at once before office	32
at once before organisation	40
at once before person	25
before 1	39
before 1 office	14
before 1 organisation	14
before 1 person	7
before 12	20
before 12 office	-10
before 12 organisation	-6
before 12 person	33
before 3 name	-6
before 3 office	19
before 3 organisation	30
before 3 person	-19
before 6	22
before 6 office	16
before 6 person	18
before far	-22
before far organisation	23
before far person	-30
before name	19
before name name	-16
before name office	18
before name organisation	43
before name person	-8
before quality	11
before quality office	-23
before quality organisation	7
before quality person	7
before seat	21
before seat office	29
before seat organisation	-7
before seat person	32
before, goods	18
before, goods organisation	10
before, goods person	8
chinese body	45
chinese body organisation	45
first of sentence before	9
first of sentence before office	-27
first of sentence before person	12
first of sentence before pronoun	20
for side before	31
for side before name	-29
for side before office	49
for side before organisation	21
for side before person	11
home name	-33
home organisation	10
in name	164
in name office	46
in name organisation	82
in name person	86
in sentence	32
in sentence before	6
in sentence before name	29
in sentence before office	-21
in sentence before organisation	-12
in sentence before pronoun	12
in sentence name	18
in sentence office	7
in sentence organisation	21
in sentence person	12
in sentence pronoun	-24
nearest after	-14
nearest after name	41
nearest after office	-20
nearest after organisation	-46
nearest after person	7
nearest after pronoun	-30
nearest before	38
nearest before name	-7
nearest before office	9
nearest before organisation	40
nearest before person	9
no american body	-42
no american body office	-60
no american body organisation	10
no chinese body	-47
no chinese body organisation	-47
not ours	22
not ours organisation	24
of another	-44
of another office	17
of another organisation	-17
of another person	-28
of another pronoun	-20
ours	-27
ours organisation	-30
own	35
own office	-19
own organisation	13
own person	24
own pronoun	18
possessive	40
possessive organisation	28
possessive person	13
rank -1	55
rank -1 organisation	35
rank -1 person	44
rank 0	7
rank 0 name	8
rank 0 office	8
rank 0 organisation	15
rank 0 person	-18
rank 1	24
rank 1 name	23
rank 1 office	11
rank 1 organisation	-13
rank 1 person	11
rank 1 pronoun	7
rank 2	-50
rank 2 name	-12
rank 2 office	-38
rank 2 organisation	-7
rank 2 person	-20
rank 3	-76
rank 3 name	-85
rank 3 office	-42
rank 3 organisation	-66
rank 3 person	7
rule side	43
rule side name	-19
rule side office	-15
rule side organisation	34
rule side person	32
rule side pronoun	11
side	52
side name	23
side office	21
side organisation	26
side person	7
side pronoun	15`;
