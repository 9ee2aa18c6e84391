// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const ACTOR_SIDE = `yes
<always>	0
after 12 name	-39
after 12 quality	-10
after 3 name	38
after 3 seat	22
after 6 quality	-42
after 6 seat	14
after far name	-42
after far quality	-25
after has 's	-41
after has (	34
after has :	-36
after has ;	-28
after has <body>	29
after has <office>	37
after has an	6
after has and	-127
after has announced	-15
after has asked	8
after has called	-20
after has denied	13
after has for	81
after has from	28
after has had	-6
after has has	20
after has heads	14
after has if	-12
after has in	14
after has leads	34
after has led	14
after has met	-71
after has of	26
after has on	-11
after has reporters	14
after has said	51
after has says	-20
after has signed	16
after has stated	-20
after has tariff	-14
after has that	-9
after has the	-9
after has to	-56
after has told	60
after has warned	15
after has who	69
after has with	-22
after has wrote	13
after led (	28
after led ,	33
after led :	-34
after led ;	-22
after led after	-13
after led against	20
after led an	24
after led and	-67
after led as	-14
after led buying	16
after led for	84
after led from	-43
after led his	-60
after led if	-36
after led in	17
after led is	24
after led of	29
after led on	-71
after led over	-13
after led put	6
after led said	13
after led that	31
after led the	-8
after led to	-87
after led what	22
after led which	-45
after led with	-54
after then "	-10
after then )	62
after then -	45
after then .	15
after then a	-22
after then are	-26
after then as	-20
after then at	-11
after then broadcaster	24
after then by	-53
after then cars	-28
after then colleague	-38
after then companies	-11
after then could	11
after then counterpart	-23
after then delegation	22
after then does	-29
after then dollars	-17
after then duty	-23
after then economy	-10
after then for	-12
after then from	25
after then goods	-15
after then had	27
after then has	-10
after then in	-50
after then is	-13
after then list	16
after then minister	-75
after then oil	-9
after then on	-38
after then parliament	19
after then president	-13
after then radio	17
after then said	24
after then side	43
after then soybeans	23
after then the	-19
after then this	46
after then to	-56
after then trade	35
after then was	23
after then wine	-6
after then would	18
after: (	31
after: ,	30
after: , and	-41
after: , and the	-41
after: , for	20
after: , said that	12
after: , the	56
after: , who leads for	10
after: :	-21
after: : <Name>	11
after: and	-64
after: and the	-14
after: for	54
after: has said that	30
after: in	51
after: of	51
after: said that	10
after: said that the	12
after: says	-19
after: signed for	17
after: told	10
after: told the	16
alone 2	9
alone 3	-9
before 12 quality	-26
before 3 name	8
before 3 quality	51
before 3 seat	47
before 6 name	15
before 6 quality	-6
before 6 seat	15
before far name	-6
before far quality	-16
before far seat	61
before has "	-18
before has 's	67
before has ,	-6
before has ;	-35
before has <Name>	45
before has <body>	33
before has <office>	-24
before has a	-10
before has and	-78
before has by	81
before has in	-25
before has is	34
before has it	18
before has of	25
before has on	-25
before has said	-11
before has side	30
before has that	7
before has the	34
before has to	-12
before has trade	-10
before has was	45
before has with	-10
before led "	-12
before led ,	25
before led -	-28
before led :	36
before led a	18
before led and	25
before led between	19
before led for	-6
before led from	-34
before led his	20
before led if	-25
before led in	45
before led on	-54
before led that	15
before led the	36
before led to	-24
before led which	25
before led with	-49
before led —	18
before: 's	41
before: ,	66
before: , and	-34
before: , the	-42
before: and	-56
before: side the	10
before: the	81
by kind of body	207
first: absent	-20
first: after 12 name	-52
first: after 12 quality	-39
first: after 12 seat	16
first: after 3 name	34
first: after 3 seat	29
first: after 6 name	18
first: after 6 quality	-22
first: after far name	-55
first: after far quality	-19
first: after far seat	-24
first: before 12 quality	-43
first: before 12 seat	-14
first: before 3 name	9
first: before 3 quality	47
first: before 3 seat	39
first: before 6 name	20
first: before 6 quality	6
first: before 6 seat	48
first: before far seat	50
first: in 1 name	77
first: in 1 quality	45
first: in 1 seat	64
first: leads	54
first: nearest after	-15
first: nearest before	34
first: sentence before	92
home	9
home administration	-8
home ambassador	14
home association	-13
home bank	-22
home board	-28
home boss	-14
home bureau	-45
home cabinet	19
home chairman	-12
home chamber	-9
home colleague	19
home commission	55
home commissioner	-24
home committee	-44
home congress	11
home councillor	14
home counterpart	-39
home department	24
home director	-24
home embassy	-39
home envoy	8
home executive	-64
home federation	-20
home governor	14
home head	-37
home king	12
home leader	59
home league	-7
home minister	20
home ministers	35
home ministry	-6
home negotiator	15
home no we person	9
home number	-28
home office	-20
home official	-15
home organisation	7
home other	14
home premier	11
home representative	13
home some we office	-10
home some we office turn	7
home some we organisation	15
home some we organisation turn	-20
home some we person	14
home some we person turn	-38
home spokesman	-11
home treasury	-15
home union	-16
home we	-6
home we organisation	-28
home we organisation turn	32
home we person turn	-10
in 1 name	110
in 1 quality	64
in 1 seat	64
in led ,	45
in led and	12
in led by	7
in led for	-13
in led his	18
in led in	11
in led of	22
in led said	16
in led the	120
in led with	12
in then 's	95
in then ,	26
in then colleague	9
in then counterpart	6
in then economy	13
in then embassy	16
in then minister	11
in then president	23
in then prime	-18
in then said	21
in then says	7
in then trade	27
in then treasury	8
label of the turn	34
listed in order	22
look beyond few absent	-15
look beyond few office turn	-25
look beyond few organisation turn	11
look beyond few person turn	-21
look beyond most	-86
look beyond most absent	-87
look beyond most office turn	-11
look beyond most organisation	-16
look beyond most organisation turn	-14
look beyond most person	-40
look beyond most person turn	-33
look beyond some	-35
look beyond some absent	13
look beyond some office	-29
look beyond some office turn	40
look beyond some organisation	-9
look beyond some person	-24
look beyond some person turn	-29
look dateline few	29
look dateline few absent	17
look dateline few organisation	55
look dateline few person	17
look dateline some	35
look dateline some absent	45
look dateline some office	11
look dateline some organisation	-9
look dateline some person	29
look dateline some person turn	23
look early few	15
look early few office	30
look early few office turn	-33
look early few organisation	-9
look early few organisation turn	13
look early few person turn	45
look early most	52
look early most absent	71
look early most office	-19
look early most organisation	-8
look early most organisation turn	30
look early most person	22
look early most person turn	73
look early some	29
look early some absent	-6
look early some office	6
look early some organisation	22
look early some organisation turn	-12
look early some person	8
look early some person turn	16
look inside few absent	-8
look inside few office	-11
look inside few office turn	-17
look inside few organisation	17
look inside few person	-16
look inside few person turn	12
look inside most	-69
look inside most absent	-42
look inside most office	-18
look inside most organisation	-28
look inside most organisation turn	-17
look inside most person	-9
look inside most person turn	-56
look inside some absent	11
look inside some office	9
look inside some office turn	26
look inside some organisation	9
look inside some organisation turn	6
look inside some person	-16
look inside some person turn	-13
look name few	21
look name few office	-13
look name few organisation	25
look name few person	10
look name most absent	-48
look name most office turn	7
look name most person	7
look name most person turn	-42
look name some	-6
look name some absent	-9
look name some office turn	-10
look name some organisation	-15
look name some organisation turn	11
look ours few	22
look people few	10
look people few office	-13
look people few organisation	-7
look people few person	7
look people most	-17
look people most absent	-17
look people most office	-16
look people most organisation	32
look people most person turn	-47
look people some	14
look people some absent	41
look people some office	-21
look people some organisation	11
look people some person	-7
look quality few	-10
look quality few absent	-7
look quality few office	-50
look quality few office turn	12
look quality few organisation	10
look quality few organisation turn	-24
look quality few person turn	18
look quality most	-10
look quality most organisation	-25
look quality most organisation turn	61
look quality most person	-17
look quality some absent	-15
look quality some office turn	19
look quality some organisation	-32
look quality some organisation turn	40
look quality some person	12
look quality some person turn	-30
look seat few	15
look seat few absent	-7
look seat few organisation turn	9
look seat few person	9
look seat few person turn	17
look seat most	47
look seat most absent	50
look seat most office	19
look seat most organisation	26
look seat most person	39
look seat most person turn	-20
look seat some	23
look seat some office	-11
look seat some organisation	8
look seat some person	15
look seat some person turn	16
nearest after	-21
nearest before	24
none	-31
none administration	-15
none ambassador	-7
none assembly	-28
none association	22
none bank	34
none board	-10
none boss	-15
none bureau	-27
none cabinet	-45
none chairman	23
none chamber	39
none chancellor	16
none chief	14
none colleague	-25
none commission	-50
none commissioner	-40
none committee	-10
none congress	-18
none council	-12
none councillor	-11
none counterpart	-14
none department	-19
none deputy	-17
none director	46
none embassy	24
none executive	42
none false	-31
none federation	10
none government	-35
none governor	-7
none head	21
none king	-8
none leader	-27
none league	30
none minister	-92
none ministers	-23
none ministry	-69
none negotiator	-12
none number	-8
none office	-45
none office commission	-6
none office governor	-6
none office minister	-8
none office ministry	-13
none office official	25
none office president	-55
none office secretary	-6
none office spokesman	-11
none office spokesperson	-8
none official	21
none organisation	-42
none organisation administration	-15
none organisation assembly	-28
none organisation association	18
none organisation bank	23
none organisation board	-10
none organisation bureau	-27
none organisation cabinet	-45
none organisation chamber	27
none organisation commission	-40
none organisation committee	-9
none organisation congress	-18
none organisation council	-57
none organisation department	-17
none organisation embassy	25
none organisation federation	11
none organisation government	-32
none organisation ministers	-19
none organisation ministry	-58
none organisation office	-22
none organisation other	-34
none organisation parliament	-28
none organisation senate	-18
none organisation treasury	-6
none organisation union	43
none other	8
none parliament	-28
none person	11
none person association	6
none person boss	-15
none person chairman	23
none person chancellor	20
none person chief	14
none person colleague	-25
none person commissioner	-39
none person council	21
none person councillor	-11
none person counterpart	-14
none person deputy	-17
none person director	34
none person executive	42
none person leader	-27
none person minister	-86
none person negotiator	-12
none person number	-8
none person other	15
none person premier	-17
none person president	-44
none person representative	-31
none person secretary	-44
none person spokesman	-17
none person union	-29
none premier	-18
none president	-72
none representative	-38
none secretary	-48
none senate	-18
none spokesman	-31
none spokesperson	-27
none spokeswoman	-28
none treasury	-9
none union	30
none word 	8
none word administration	-15
none word ambassador	-7
none word and	9
none word assembly	-28
none word association	22
none word bank	34
none word board	-10
none word boss	-15
none word bureau	-27
none word cabinet	-54
none word chairman	23
none word chamber	39
none word chancellor	16
none word chief	55
none word colleague	-25
none word commerce	-65
none word commission	-54
none word commissioner	-40
none word committee	-10
none word congress	-18
none word council	-29
none word councillor	-11
none word counterpart	-14
none word customs	-25
none word department	-19
none word deputy	-38
none word director	35
none word economic	-6
none word economist	67
none word economy	-17
none word embassy	23
none word executive	42
none word federal	-38
none word federation	10
none word financial	24
none word fisheries	-18
none word foreign	-30
none word general	18
none word government	-35
none word head	17
none word industry	-36
none word international	17
none word justice	-9
none word king	-8
none word leader	-27
none word league	30
none word minister	-91
none word ministers	-23
none word ministry	-70
none word mr	-6
none word national	-36
none word negotiator	-12
none word number	-8
none word of	6
none word office	-28
none word officer	24
none word official	20
none word opposite	-8
none word parliament	-28
none word premier	-14
none word president	-38
none word representative	-38
none word secretary	-51
none word security	-18
none word senate	-18
none word spokesman	-40
none word spokesperson	-39
none word spokeswoman	-31
none word state	-18
none word storting	-11
none word tariff	-30
none word the	7
none word trade	-48
none word treasury	-66
none word union	27
of the others	-34
of the others office ambassador	-16
of the others office commission	23
of the others office governor	-6
of the others office minister	-37
of the others office ministry	-42
of the others office president	-6
of the others office representative	17
of the others office secretary	14
of the others office spokesperson	25
of the others organisation administration	-6
of the others organisation assembly	24
of the others organisation association	-26
of the others organisation bureau	-10
of the others organisation commission	6
of the others organisation committee	19
of the others organisation congress	-24
of the others organisation council	9
of the others organisation department	-19
of the others organisation federation	-25
of the others organisation ministers	-16
of the others organisation office	11
of the others organisation other	6
of the others organisation parliament	-14
of the others organisation senate	-33
of the others organisation treasury	-6
of the others organisation union	-22
of the others person boss	-13
of the others person chairman	-25
of the others person chancellor	-24
of the others person chief	-19
of the others person colleague	-31
of the others person commission	6
of the others person commissioner	39
of the others person councillor	-19
of the others person counterpart	-16
of the others person director	-34
of the others person leader	-28
of the others person minister	44
of the others person president	-39
of the others person representative	-61
of the others person secretary	-53
of the others person spokesman	-12
of the others person union	-7
of the two	34
of the two office ambassador	13
of the two office commission	-20
of the two office minister	20
of the two office ministry	20
of the two office official	-27
of the two office president	14
of the two office representative	-13
of the two office spokesperson	-20
of the two organisation administration	8
of the two organisation assembly	-8
of the two organisation bureau	14
of the two organisation cabinet	12
of the two organisation chamber	-23
of the two organisation committee	-10
of the two organisation congress	14
of the two organisation council	6
of the two organisation department	14
of the two organisation embassy	-21
of the two organisation government	11
of the two organisation ministers	13
of the two organisation ministry	12
of the two organisation other	13
of the two organisation parliament	16
of the two organisation senate	19
of the two organisation union	-32
of the two person association	-27
of the two person boss	9
of the two person chairman	-10
of the two person colleague	22
of the two person commissioner	-28
of the two person council	-19
of the two person councillor	17
of the two person counterpart	10
of the two person deputy	16
of the two person director	-15
of the two person executive	-46
of the two person leader	20
of the two person number	7
of the two person other	-12
of the two person premier	10
of the two person president	31
of the two person representative	38
of the two person secretary	45
of the two person spokesman	11
of the two person union	21
office after 6	-56
office after far	11
office before 12	42
office before 3	23
office before far	15
office in 1	37
organisation after 12	-50
organisation after 3	18
organisation after 6	-49
organisation after far	-42
organisation before 12	-32
organisation before 3	33
organisation before 6	-21
organisation before far	-20
organisation in 1	103
other no we office	23
other no we organisation	-6
other no we person	-7
other some we	-25
other some we office	-29
other some we organisation	-17
other some we organisation turn	23
other some we person	-12
other we office	26
other we organisation	-16
other we person	-17
other we person turn	21
own and silent	26
own and silent office	-25
own and silent organisation	22
own and silent person	24
own no we	9
own no we office	-20
own no we organisation	16
own some we	29
own some we office	33
own some we organisation	15
own some we organisation turn	16
own some we person	14
own some we person turn	-28
own we	-25
own we office	-19
own we office turn	14
own we organisation turn	-14
own we person	-19
own we person turn	-10
person after 12	-20
person after 3	43
person after 6	26
person after far	-35
person before 12	-17
person before 3	38
person before 6	42
person in 1	91
rank=-1 person	-6
rank=0 person	-14
rank=1 office	26
rank=1 organisation	42
rank=1 person	43
rank=2 office	10
rank=2 organisation	-11
rank=3 office	-69
rank=3 organisation	-54
rank=3 person	-68
rank=4 office	-7
rank=4 organisation	-9
rank=4 person	-52
rule:another	-129
rule:beside one of them	32
rule:first	90
rule:guessed another	-18
rule:guessed chief	-7
rule:guessed commissioner	-28
rule:guessed executive	-24
rule:guessed minister	35
rule:guessed ministry	25
rule:guessed organisation	36
rule:guessed other	-15
rule:guessed person	-13
rule:none given	23
rule:none open	-24
rule:open home	-50
rule:open home own	23
rule:party	90
rule:party ambassador	6
rule:party assembly	12
rule:party cabinet	-9
rule:party colleague	9
rule:party commission	50
rule:party commissioner	42
rule:party congress	14
rule:party council	-10
rule:party counterpart	9
rule:party embassy	-20
rule:party federation	-15
rule:party government	-14
rule:party minister	-23
rule:party negotiator	-11
rule:party office	36
rule:party organisation	14
rule:party other	-28
rule:party person	78
rule:party premier	18
rule:party president	156
rule:party representative	80
rule:party secretary	45
rule:party spokesman	7
rule:party union	-43
taken up	-34
there=always	59
there=most	-30
there=never	-9
there=some	-20
turn other away	25
turn own away	-23
turn own home	-17
unnamed president	41
unnamed secretary	-33
voices=0	-55
voices=0 own	26
voices=1	25
voices=1 own	22
voices=2	-19
voices=2 own	-6
voices=3	45`;
