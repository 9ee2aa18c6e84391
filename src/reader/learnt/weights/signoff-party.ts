// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_PARTY = `yes
<always>	0
after 12	-58
after 12 name	-36
after 12 organisation	-30
after 3	56
after 3 name	70
after 3 organisation	13
after 6 name	32
after 6 organisation	-29
after 6 person	12
after 6 pronoun	-24
after far	-51
after far office	-11
after far organisation	-20
after far person	-47
after for	57
after for name	57
after in	104
after in name	27
after in office	13
after in organisation	84
after of	25
after of person	18
alone in sentence	15
alone in sentence both	-23
alone in sentence name	13
alone in sentence office	15
alone in sentence person	-14
american body	60
american body office	90
american body organisation	-18
at once before	48
at once before organisation	68
before 1	30
before 1 organisation	50
before 12 name	-11
before 12 organisation	-23
before 12 person	32
before 3	13
before 3 name	10
before 3 organisation	31
before 3 person	-26
before 6	26
before 6 name	10
before 6 organisation	-16
before 6 person	36
before far	-13
before far person	-25
before name name	-18
before name pronoun	24
before quality	22
before quality name	46
before quality organisation	10
before seat	15
before seat office	8
before seat person	11
before, goods	-17
before, goods name	-19
beside one of another	13
beside one of another name	35
beside one of another office	-16
beside one of another organisation	-42
beside one of another person	29
beside one of another pronoun	20
beside one of it	-11
beside one of it name	-36
beside one of it office	17
beside one of it organisation	45
beside one of it person	-31
beside one of it pronoun	-21
body beside of another office	-8
body beside of it office	8
body elsewhere its alone	-18
body elsewhere its alone again	-18
body elsewhere of another	14
body elsewhere of another again	14
chinese body	77
chinese body organisation	77
colleague of another	17
colleague of another person	18
colleague of it	-18
colleague of it person	-19
first of sentence before both	-42
first of sentence before office	-19
first of sentence before pronoun	26
for side before	28
for side before office	18
for side before organisation	22
for side before person	-9
here	-13
his of another	8
his of another name	18
his of another person	36
his of another pronoun	-46
his of it	-10
his of it name	-21
his of it person	-38
his of it pronoun	44
home	15
home both	23
home pronoun	12
in name	165
in name office	54
in name organisation	121
in name person	66
in sentence	35
in sentence again	9
in sentence before	9
in sentence before again	-14
in sentence before both	-13
in sentence before name	38
in sentence before office	-19
in sentence before organisation	12
in sentence both	-19
in sentence name	16
in sentence office	15
in sentence organisation	25
last person of another again	-33
last person of another both	-15
last person of another name	-19
last person of another organisation	4
last person of it again	35
last person of it both	15
last person of it name	16
last person of it organisation	-5
mate of another	31
mate of another name	26
mate of another person	15
mate of it	-36
mate of it name	-31
mate of it person	-18
named last	10
named last again	-36
named last both	12
named last office	13
named last organisation	-13
named last person	11
named last pronoun	8
nearest after	-14
nearest after both	-10
nearest after name	50
nearest after office	-18
nearest after organisation	-25
nearest after pronoun	-29
nearest before	32
nearest before both	-13
nearest before organisation	11
nearest before pronoun	23
no american body	-29
no american body office	-52
no chinese body	-46
no chinese body organisation	-46
nobody yet	64
nobody yet both	37
nobody yet name	37
nobody yet person	23
nobody yet pronoun	10
not here	12
not ours	13
not ours organisation	19
of another	-64
of another again	-14
of another name	-9
of another person	-47
ours	-13
ours organisation	-19
own	57
own again	14
own name	9
own person	43
people 0	-22
people 0 both	19
people 0 name	-17
people 0 office	-30
people 0 organisation	-44
people 0 person	33
people 0 pronoun	-16
people 1 organisation	11
people 1 person	-10
people 2	8
people 2 again	15
people 2 both	-37
people 2 name	-12
people 2 office	39
people 2 organisation	25
people 2 person	-27
people 2 pronoun	9
people 3	21
people 3 both	10
people 3 name	33
people 3 organisation	12
people 3 person	-24
possessive	26
possessive name	-37
possessive organisation	22
possessive person	30
rank -1	50
rank -1 office	19
rank -1 organisation	29
rank -1 person	12
rank -1 pronoun	13
rank 0 again	-7
rank 0 both	12
rank 0 person	-9
rank 1	14
rank 1 name	17
rank 1 office	14
rank 1 person	10
rank 1 pronoun	-7
rank 2	-35
rank 2 again	15
rank 2 both	-47
rank 2 office	-25
rank 2 pronoun	18
rank 3	-56
rank 3 both	-21
rank 3 name	-40
rank 3 organisation	-27
rank 3 person	-8
rule side	62
rule side again	7
rule side name	-11
rule side organisation	21
rule side person	44
side	43
side both	10
side name	31
side organisation	9
side person	15
speaker of another	-13
speaker of another again	-35
speaker of another name	-16
speaker of another person	27
speaker of another pronoun	-17
speaker of another says our	-13
speaker of another says our person	15
speaker of another says our pronoun	-32
speaker of it	12
speaker of it again	29
speaker of it name	15
speaker of it person	-31
speaker of it pronoun	15
speaker of it says our	12
speaker of it says our person	-16
speaker of it says our pronoun	30`;
