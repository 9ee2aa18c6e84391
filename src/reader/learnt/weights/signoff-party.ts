// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_PARTY = `yes
<always>	0
after 1	18
after 1 person	12
after 12	-50
after 12 office	-16
after 12 organisation	-37
after 12 person	10
after 3	47
after 3 name	56
after 3 office	-23
after 3 organisation	29
after 3 person	13
after 6	-15
after 6 organisation	-26
after 6 person	11
after far	-45
after far office	11
after far organisation	-27
after far person	-38
after for	59
after for name	51
after for person	16
after in	88
after in organisation	65
after in person	7
after of	16
after of person	16
alone in sentence name	40
alone in sentence office	21
alone in sentence organisation	16
alone in sentence person	-33
alone in sentence pronoun	-36
american body	47
american body office	75
american body organisation	-21
at once before	46
at once before name	-10
at once before office	28
at once before organisation	34
at once before person	15
before 1	61
before 1 office	10
before 1 organisation	32
before 1 person	29
before 12	-16
before 12 office	-10
before 12 organisation	-6
before 3	8
before 3 office	11
before 3 organisation	13
before 3 person	-11
before 6 office	-6
before 6 person	8
before far	10
before name name	-21
before name office	20
before name organisation	36
before quality	6
before quality person	-8
before seat	30
before seat name	25
before seat office	-9
before seat person	26
before, goods	-8
before, goods organisation	-12
beside one of another name	41
beside one of another office	-30
beside one of another organisation	-40
beside one of another pronoun	20
beside one of it name	-47
beside one of it office	29
beside one of it organisation	41
beside one of it pronoun	-20
body beside of another	-21
body beside of another organisation	-12
body beside of it	20
body beside of it organisation	12
chinese body	47
chinese body organisation	47
colleague of another	19
colleague of another person	19
colleague of it	-20
colleague of it person	-20
first of sentence before name	7
first of sentence before office	-6
first of sentence before person	-22
first of sentence before pronoun	37
for side before	12
for side before name	7
for side before organisation	14
his of another	27
his of another office	17
his of another organisation	-16
his of another person	32
his of another pronoun	-24
his of it	-35
his of it office	-19
his of it organisation	23
his of it person	-36
his of it pronoun	22
home	7
home both	53
home name	-15
home office	-18
home person	13
home pronoun	-18
in name	143
in name office	28
in name organisation	85
in name person	66
in sentence	22
in sentence before	11
in sentence before again	-9
in sentence before both	7
in sentence before name	37
in sentence before office	-17
in sentence before person	-17
in sentence before pronoun	33
in sentence name	39
in sentence office	10
in sentence organisation	22
in sentence person	-9
in sentence pronoun	-39
last person of another	-11
last person of another again	-11
last person of another both	-20
last person of another office	11
last person of another organisation	-8
last person of another person	16
last person of another pronoun	-10
last person of it	9
last person of it again	13
last person of it both	19
last person of it office	-11
last person of it organisation	8
last person of it person	-17
last person of it pronoun	7
mate of another	48
mate of another name	48
mate of another person	18
mate of it	-52
mate of it name	-56
mate of it person	-19
named last	10
named last again	-14
named last both	-10
named last name	52
named last office	-17
named last organisation	-24
named last pronoun	20
nearest after	-21
nearest after name	44
nearest after office	-25
nearest after organisation	-41
nearest after person	8
nearest after pronoun	-33
nearest before	33
nearest before name	18
nearest before organisation	25
nearest before person	11
no american body	-29
no american body office	-48
no american body organisation	13
no chinese body	-49
no chinese body organisation	-49
nobody yet	50
nobody yet again	-14
nobody yet both	40
nobody yet name	26
nobody yet organisation	-10
nobody yet person	25
nobody yet pronoun	36
not ours	18
not ours organisation	17
not ours person	-15
of another	-53
of another again	-35
of another both	-26
of another office	6
of another organisation	-12
of another person	-32
ours	-23
ours organisation	-25
ours person	17
own	48
own again	30
own both	25
own office	-7
own organisation	11
own person	30
people 0 both	8
people 0 name	15
people 0 office	-46
people 0 organisation	-24
people 0 person	20
people 0 pronoun	6
people 1 again	-11
people 1 both	-16
people 1 name	-12
people 1 office	27
people 1 organisation	15
people 1 person	-12
people 1 pronoun	-6
people 2	16
people 2 both	38
people 2 name	-12
people 2 pronoun	12
people 3	-21
people 3 office	32
people 3 organisation	6
people 3 person	-27
possessive	25
possessive organisation	17
possessive person	6
rank -1	49
rank -1 office	31
rank -1 organisation	9
rank -1 person	41
rank 0 again	-22
rank 0 both	30
rank 0 organisation	7
rank 0 person	-10
rank 1	18
rank 1 both	-19
rank 1 name	23
rank 1 office	-6
rank 1 person	18
rank 2	-54
rank 2 again	19
rank 2 both	-9
rank 2 name	-36
rank 2 office	-6
rank 2 person	-34
rank 2 pronoun	-14
rank 3	-48
rank 3 again	-13
rank 3 both	-9
rank 3 name	-22
rank 3 office	-47
rank 3 organisation	-18
rank 3 person	-13
rank 3 pronoun	20
rule side	69
rule side again	17
rule side both	25
rule side name	23
rule side organisation	21
rule side person	41
side	37
side again	-11
side both	12
side office	6
side organisation	7
side person	16
side pronoun	30
speaker of another	-20
speaker of another organisation	-32
speaker of another person	12
speaker of another pronoun	22
speaker of another says our	-30
speaker of another says our organisation	-39
speaker of it	24
speaker of it organisation	39
speaker of it person	-21
speaker of it pronoun	-23
speaker of it says our	35
speaker of it says our organisation	49
speaker of it says our pronoun	-6`;
