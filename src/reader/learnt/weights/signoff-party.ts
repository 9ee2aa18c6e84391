// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_PARTY = `yes
<always>	0
after 1	31
after 1 person	7
after 12	-47
after 12 name	-26
after 12 organisation	-46
after 3	56
after 3 name	72
after 3 office	-10
after 3 organisation	22
after 6	-23
after 6 organisation	-36
after 6 person	6
after far	-62
after far office	-22
after far organisation	-8
after far person	-26
after far pronoun	-19
after for	68
after for name	61
after for person	16
after in	88
after in organisation	71
after of	13
after of person	12
alone in sentence	17
alone in sentence both	-10
alone in sentence name	31
alone in sentence organisation	20
alone in sentence person	-18
alone in sentence pronoun	-28
american body	70
american body office	84
american body organisation	-7
at once before	53
at once before office	30
at once before organisation	43
at once before person	11
before 1	62
before 1 office	13
before 1 organisation	40
before 1 person	27
before 12 name	11
before 12 organisation	-15
before 12 person	12
before 3	22
before 3 office	22
before 3 organisation	19
before 3 person	-17
before 6	-7
before 6 name	6
before 6 office	-16
before 6 organisation	-7
before 6 person	17
before far organisation	20
before far person	-31
before name	34
before name office	24
before name organisation	21
before name person	9
before quality name	31
before quality person	-31
before seat	23
before seat name	24
before seat office	-16
before seat organisation	7
before seat person	23
before, goods	25
before, goods office	6
before, goods organisation	29
before, goods person	-14
beside one of another	16
beside one of another both	-16
beside one of another name	26
beside one of another office	-12
beside one of another organisation	-33
beside one of another person	38
beside one of another pronoun	21
beside one of it	-15
beside one of it both	16
beside one of it name	-31
beside one of it office	12
beside one of it organisation	33
beside one of it person	-37
beside one of it pronoun	-23
body beside of another office	-13
body beside of another organisation	9
body beside of it office	19
body beside of it organisation	-10
chinese body	52
chinese body organisation	52
colleague of another	21
colleague of another person	18
colleague of it	-22
colleague of it person	-18
first of sentence before again	-20
first of sentence before both	-20
first of sentence before name	16
first of sentence before organisation	10
first of sentence before person	-17
first of sentence before pronoun	32
for side before	7
for side before organisation	23
here	-12
his of another	29
his of another name	28
his of another person	41
his of another pronoun	-47
his of it	-33
his of it name	-41
his of it person	-43
his of it pronoun	42
home again	-10
home both	17
home name	-12
home pronoun	-17
in name	158
in name office	50
in name organisation	108
in name person	41
in sentence	34
in sentence before	7
in sentence before again	-29
in sentence before name	49
in sentence before office	-21
in sentence before person	-23
in sentence before pronoun	24
in sentence both	-7
in sentence name	31
in sentence organisation	26
in sentence pronoun	-28
last person of another	-6
last person of another again	-27
last person of another both	-37
last person of another office	-6
last person of another organisation	20
last person of another person	12
last person of another pronoun	-9
last person of it	6
last person of it again	31
last person of it both	37
last person of it office	6
last person of it organisation	-23
last person of it person	-13
last person of it pronoun	7
mate of another	59
mate of another name	46
mate of another organisation	-14
mate of another person	38
mate of it	-64
mate of it name	-55
mate of it organisation	14
mate of it person	-39
named last again	-29
named last both	9
named last name	26
named last organisation	-33
named last person	-11
named last pronoun	48
nearest after	-24
nearest after name	44
nearest after office	-44
nearest after organisation	-33
nearest after pronoun	-23
nearest before	37
nearest before name	25
nearest before organisation	24
nearest before pronoun	-10
no american body	-28
no american body office	-39
no chinese body	-51
no chinese body organisation	-51
nobody yet	59
nobody yet again	-26
nobody yet both	35
nobody yet name	42
nobody yet organisation	27
nobody yet person	27
nobody yet pronoun	-15
not here	9
not ours	-23
not ours person	-17
of another	-67
of another again	-15
of another both	-22
of another office	9
of another person	-58
of another pronoun	-23
ours	24
ours person	17
own	58
own again	15
own both	22
own office	-9
own person	51
own pronoun	21
people 0	-19
people 0 again	-42
people 0 both	11
people 0 name	8
people 0 office	-30
people 0 organisation	-40
people 0 person	31
people 0 pronoun	-16
people 1	19
people 1 again	15
people 1 both	-8
people 1 name	8
people 1 office	20
people 1 person	-8
people 1 pronoun	31
people 2	6
people 2 both	-19
people 2 name	-60
people 2 organisation	55
people 3	-18
people 3 both	24
people 3 name	26
people 3 office	7
people 3 organisation	-16
people 3 person	-50
people 3 pronoun	-8
possessive	48
possessive office	10
possessive organisation	30
rank -1	47
rank -1 office	12
rank -1 organisation	28
rank -1 person	21
rank 0 again	-15
rank 0 both	17
rank 0 organisation	10
rank 0 person	-17
rank 1	16
rank 1 both	-7
rank 1 name	27
rank 1 office	13
rank 1 organisation	-9
rank 1 person	15
rank 1 pronoun	-23
rank 2	-33
rank 2 again	17
rank 2 both	-25
rank 2 name	-13
rank 2 office	-31
rank 2 organisation	-11
rank 2 person	-16
rank 2 pronoun	32
rank 3	-63
rank 3 again	-6
rank 3 name	-42
rank 3 office	-38
rank 3 organisation	-26
rank 3 person	7
rule side	76
rule side both	22
rule side name	25
rule side office	-10
rule side organisation	19
rule side person	57
rule side pronoun	16
side	50
side again	-10
side both	13
side name	23
side office	16
side organisation	18
side person	15
side pronoun	10
speaker of another	-13
speaker of another again	-19
speaker of another name	-21
speaker of another organisation	-34
speaker of another person	32
speaker of another pronoun	6
speaker of another says our	-34
speaker of another says our organisation	-45
speaker of another says our person	19
speaker of another says our pronoun	-16
speaker of it	12
speaker of it again	16
speaker of it name	19
speaker of it office	-6
speaker of it organisation	33
speaker of it person	-41
speaker of it pronoun	-6
speaker of it says our	32
speaker of it says our organisation	43
speaker of it says our person	-20
speaker of it says our pronoun	15`;
