// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_PARTY = `yes
<always>	0
after 12	-55
after 12 name	-42
after 12 organisation	-32
after 3	68
after 3 name	82
after 3 person	10
after 6 name	29
after 6 organisation	-29
after 6 person	20
after far	-55
after far name	-14
after far office	-19
after far organisation	-12
after far person	-37
after for	55
after for name	59
after in	100
after in name	29
after in office	14
after in organisation	97
after in person	-12
after of	23
after of person	14
alone in sentence	13
alone in sentence again	12
alone in sentence both	-30
alone in sentence office	17
alone in sentence organisation	6
american body	71
american body office	87
american body organisation	10
at once before	46
at once before organisation	63
before 1	30
before 1 name	12
before 1 organisation	51
before 1 person	-9
before 12	-10
before 12 both	-24
before 12 organisation	-21
before 12 person	13
before 12 pronoun	16
before 3	19
before 3 organisation	34
before 3 person	-19
before 6	24
before 6 name	11
before 6 organisation	-19
before 6 person	34
before far person	-13
before name name	-10
before name pronoun	9
before quality	13
before quality name	43
before quality organisation	8
before quality person	-10
before seat	20
before seat office	11
before, goods organisation	-10
before, goods person	23
beside one of another	9
beside one of another name	29
beside one of another office	-17
beside one of another organisation	-48
beside one of another person	39
beside one of another pronoun	16
beside one of it	-6
beside one of it name	-28
beside one of it office	18
beside one of it organisation	50
beside one of it person	-43
beside one of it pronoun	-17
body elsewhere its alone	-20
body elsewhere its alone again	-20
body elsewhere of another	15
body elsewhere of another again	15
chinese body	78
chinese body organisation	77
colleague of another	14
colleague of another person	14
colleague of it	-15
colleague of it person	-14
first of sentence before both	-14
first of sentence before office	-23
first of sentence before pronoun	36
for side before	26
for side before office	22
for side before organisation	21
for side before person	-19
his of another	11
his of another name	12
his of another organisation	-20
his of another person	37
his of another pronoun	-25
his of it	-13
his of it name	-13
his of it organisation	22
his of it person	-39
his of it pronoun	24
home	14
home both	18
home pronoun	13
in name	168
in name office	56
in name organisation	125
in name person	59
in sentence	38
in sentence again	9
in sentence before	23
in sentence before again	-15
in sentence before name	29
in sentence before office	-18
in sentence before organisation	15
in sentence both	-25
in sentence name	12
in sentence office	18
in sentence organisation	22
last person of another again	-21
last person of another name	-26
last person of another person	3
last person of it again	23
last person of it name	26
last person of it person	-3
mate of another	42
mate of another name	27
mate of another organisation	10
mate of another person	20
mate of it	-48
mate of it name	-32
mate of it organisation	-10
mate of it person	-23
named last again	-33
named last both	21
named last office	24
named last organisation	-4
named last person	14
nearest after	-14
nearest after both	-18
nearest after name	39
nearest after office	-26
nearest after organisation	-30
nearest after pronoun	-13
nearest before	32
nearest before both	-11
nearest before name	12
nearest before organisation	14
nearest before pronoun	15
no american body	-39
no american body office	-48
no chinese body	-71
no chinese body organisation	-70
nobody yet	64
nobody yet both	29
nobody yet name	39
nobody yet office	8
nobody yet person	24
nobody yet pronoun	14
not ours	14
not ours organisation	9
not ours person	12
of another	-69
of another again	-19
of another name	-13
of another person	-57
of another pronoun	-16
ours	-16
ours organisation	-10
ours person	-13
own	61
own again	18
own name	13
own person	53
own pronoun	15
people 0	-18
people 0 both	11
people 0 name	-15
people 0 office	-30
people 0 organisation	-44
people 0 person	32
people 1	10
people 1 both	8
people 1 name	11
people 1 organisation	8
people 1 person	-15
people 2 both	-40
people 2 office	36
people 2 organisation	26
people 2 person	-28
people 2 pronoun	20
people 3	22
people 3 name	21
people 3 organisation	21
people 3 person	-11
possessive	35
possessive name	-33
possessive organisation	28
possessive person	31
rank -1	58
rank -1 office	16
rank -1 organisation	38
rank -1 person	21
rank -1 pronoun	18
rank 0 both	10
rank 0 office	-20
rank 0 person	-19
rank 0 pronoun	-16
rank 1	18
rank 1 again	-13
rank 1 name	13
rank 1 office	14
rank 2	-29
rank 2 again	14
rank 2 both	-36
rank 2 name	-9
rank 2 office	-8
rank 2 pronoun	15
rank 3	-58
rank 3 both	-14
rank 3 name	-46
rank 3 organisation	-28
rule side	59
rule side again	10
rule side name	-13
rule side organisation	20
rule side person	43
side	41
side both	9
side name	22
side person	22
speaker of another	-9
speaker of another again	-37
speaker of another name	-18
speaker of another person	28
speaker of another pronoun	-22
speaker of another says our	-8
speaker of another says our person	20
speaker of another says our pronoun	-24
speaker of it	9
speaker of it again	30
speaker of it name	17
speaker of it person	-34
speaker of it pronoun	21
speaker of it says our	8
speaker of it says our person	-21
speaker of it says our pronoun	23`;
