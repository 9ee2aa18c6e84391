// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_PARTY = `yes
<always>	0
after 1	-17
after 1 person	-10
after 12	-54
after 12 name	-44
after 12 office	-20
after 12 organisation	-18
after 12 pronoun	14
after 3	73
after 3 name	66
after 3 office	10
after 3 organisation	27
after 6	7
after 6 name	64
after 6 office	-29
after 6 organisation	-45
after 6 person	37
after 6 pronoun	-28
after far	-80
after far office	-26
after far organisation	-13
after far person	-31
after far pronoun	-19
after for	73
after for name	67
after for person	12
after in	97
after in organisation	77
after of	25
after of person	14
alone in sentence	13
alone in sentence both	-36
alone in sentence name	18
alone in sentence office	17
alone in sentence organisation	10
alone in sentence person	-13
american body	74
american body office	103
at once before	48
at once before office	22
at once before organisation	64
at once before person	-8
before 1	70
before 1 office	17
before 1 organisation	49
before 1 person	30
before 12	-8
before 12 name	-9
before 12 organisation	-37
before 12 person	30
before 3	16
before 3 name	10
before 3 office	7
before 3 organisation	36
before 3 person	-29
before 6	31
before 6 name	13
before 6 office	9
before 6 organisation	-11
before 6 person	28
before far	-30
before far organisation	17
before far person	-49
before name	20
before name organisation	20
before name pronoun	24
before quality name	68
before quality office	6
before quality person	-39
before seat	23
before seat name	-27
before seat office	24
before seat organisation	-13
before seat person	45
before, goods office	10
before, goods organisation	11
before, goods person	-10
beside one of another	12
beside one of another both	-13
beside one of another name	38
beside one of another office	-10
beside one of another organisation	-46
beside one of another person	32
beside one of another pronoun	22
beside one of it	-8
beside one of it both	15
beside one of it name	-34
beside one of it office	10
beside one of it organisation	49
beside one of it person	-35
beside one of it pronoun	-23
body beside of another office	14
body beside of another organisation	-14
body beside of it office	-15
body beside of it organisation	13
body elsewhere its alone	-13
body elsewhere its alone again	-13
body elsewhere of another	9
body elsewhere of another again	9
chinese body	54
chinese body organisation	54
colleague of another	27
colleague of another person	25
colleague of it	-29
colleague of it person	-25
first of sentence before again	14
first of sentence before both	-40
first of sentence before office	-18
first of sentence before organisation	23
first of sentence before pronoun	27
for side before	49
for side before name	-15
for side before office	38
for side before organisation	39
for side before person	12
here	-15
his of another	19
his of another name	28
his of another office	-27
his of another organisation	9
his of another person	41
his of another pronoun	-68
his of it	-20
his of it name	-34
his of it office	27
his of it organisation	-11
his of it person	-43
his of it pronoun	59
home	11
home again	6
home both	34
home name	-15
home office	6
home organisation	8
in name	172
in name again	-9
in name office	67
in name organisation	123
in name person	78
in sentence	30
in sentence again	14
in sentence before again	-11
in sentence before both	-17
in sentence before name	43
in sentence before office	-21
in sentence before organisation	7
in sentence before person	-14
in sentence before pronoun	15
in sentence both	-27
in sentence name	22
in sentence office	18
in sentence organisation	17
last person of another again	-41
last person of another both	-28
last person of another name	-9
last person of another organisation	22
last person of another person	11
last person of it again	44
last person of it both	28
last person of it name	10
last person of it organisation	-26
last person of it person	-13
mate of another	41
mate of another name	36
mate of another person	19
mate of it	-46
mate of it name	-41
mate of it person	-22
named last	10
named last again	-46
named last name	25
named last office	-21
named last organisation	-30
named last person	33
named last pronoun	32
nearest after	-17
nearest after both	-16
nearest after name	52
nearest after office	-46
nearest after organisation	-28
nearest after person	11
nearest after pronoun	-41
nearest before	34
nearest before both	-14
nearest before name	16
nearest before office	22
nearest before organisation	7
nearest before pronoun	10
no american body	-35
no american body office	-50
no chinese body	-56
no chinese body organisation	-56
nobody yet	56
nobody yet again	-17
nobody yet both	34
nobody yet name	38
nobody yet office	11
nobody yet organisation	12
nobody yet person	29
nobody yet pronoun	-7
not here	12
not ours name	-12
not ours organisation	-7
not ours person	11
of another	-62
of another again	-17
of another both	-8
of another office	9
of another organisation	-7
of another person	-48
of another pronoun	-19
ours name	11
ours organisation	8
ours person	-12
own	55
own again	16
own both	7
own name	18
own office	-10
own person	45
own pronoun	17
people 0	-22
people 0 again	-21
people 0 both	6
people 0 name	-6
people 0 office	-38
people 0 organisation	-40
people 0 person	34
people 0 pronoun	-16
people 1	17
people 1 again	16
people 1 office	-7
people 1 organisation	6
people 1 pronoun	29
people 2 both	-32
people 2 name	-34
people 2 office	52
people 2 organisation	29
people 2 person	-31
people 2 pronoun	-11
people 3	9
people 3 both	21
people 3 name	40
people 3 organisation	11
people 3 person	-38
people 3 pronoun	-9
possessive	41
possessive office	15
possessive organisation	7
possessive person	21
rank -1	59
rank -1 name	24
rank -1 office	8
rank -1 organisation	21
rank -1 person	21
rank -1 pronoun	11
rank 0	-6
rank 0 again	-8
rank 0 both	9
rank 0 name	-6
rank 0 organisation	9
rank 0 person	-17
rank 0 pronoun	-12
rank 1	15
rank 1 again	-18
rank 1 name	11
rank 1 office	11
rank 1 organisation	-6
rank 1 person	16
rank 2	-24
rank 2 again	18
rank 2 both	-30
rank 2 office	-27
rank 2 organisation	-7
rank 2 person	-16
rank 2 pronoun	32
rank 3	-50
rank 3 both	-6
rank 3 name	-55
rank 3 office	-9
rank 3 organisation	-16
rank 3 person	10
rank 3 pronoun	-9
rule side	69
rule side again	14
rule side both	7
rule side name	-13
rule side office	-13
rule side organisation	31
rule side person	52
rule side pronoun	13
side	49
side again	-19
side both	14
side name	20
side office	19
side organisation	14
side person	19
side pronoun	9
speaker of another	-13
speaker of another again	-30
speaker of another name	-20
speaker of another organisation	-11
speaker of another person	33
speaker of another pronoun	-6
speaker of another says our	-17
speaker of another says our office	-9
speaker of another says our organisation	-25
speaker of another says our person	39
speaker of another says our pronoun	-30
speaker of it	12
speaker of it again	26
speaker of it name	19
speaker of it organisation	12
speaker of it person	-40
speaker of it says our	17
speaker of it says our office	9
speaker of it says our organisation	28
speaker of it says our person	-41
speaker of it says our pronoun	29`;
