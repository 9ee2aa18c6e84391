// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const ACTOR_SIDE = `yes
<always>	0
after 12 name	-48
after 12 seat	-9
after 3 name	37
after 3 quality	-6
after 3 seat	15
after 6 quality	-39
after far name	-34
after far quality	-39
after has 's	-22
after has (	34
after has )	-17
after has ,	12
after has :	-49
after has ;	-35
after has <Name>	15
after has <body>	28
after has <office>	16
after has an	13
after has and	-137
after has announced	-14
after has asked	13
after has at	20
after has called	-36
after has denied	18
after has for	92
after has from	32
after has heads	19
after has if	-10
after has in	28
after has is	7
after has leads	36
after has led	15
after has met	-81
after has of	16
after has reporters	33
after has said	62
after has says	-34
after has signed	25
after has signs	18
after has stated	-7
after has stressed	-16
after has tariff	-14
after has tells	-29
after has that	-8
after has the	-18
after has to	-57
after has told	71
after has trade	-26
after has travel	-8
after has urged	-14
after has visit	-13
after has warned	19
after has who	74
after has with	-24
after has wrote	23
after led (	18
after led ,	22
after led :	-38
after led ;	-18
after led a	-19
after led after	-20
after led against	15
after led an	24
after led and	-64
after led as	-9
after led asked	-8
after led because	-6
after led buying	18
after led for	88
after led from	-33
after led his	-63
after led if	-37
after led in	33
after led is	24
after led million	-6
after led of	12
after led on	-65
after led over	-10
after led said	23
after led says	7
after led that	34
after led the	-20
after led to	-86
after led unless	-7
after led urged	-8
after led what	32
after led whatever	-12
after led which	-46
after led with	-49
after then )	52
after then -	44
after then .	24
after then :	8
after then ;	25
after then ?	-18
after then a	-36
after then after	-6
after then and	6
after then are	-25
after then at	-17
after then broadcaster	25
after then business	-21
after then by	-54
after then cars	-31
after then colleague	-37
after then companies	-19
after then could	14
after then counterpart	-26
after then delegation	23
after then did	13
after then does	-19
after then dollars	-17
after then duty	-28
after then economy	-11
after then for	-12
after then from	24
after then goods	-14
after then government	21
after then had	22
after then has	-21
after then in	-34
after then is	-22
after then list	33
after then might	9
after then minister	-58
after then next	12
after then of	-21
after then officials	16
after then oil	-9
after then on	-22
after then one	12
after then parliament	17
after then president	-20
after then radio	15
after then rate	-12
after then requires	-30
after then said	11
after then sells	23
after then side	30
after then soybeans	24
after then tariffs	-15
after then television	25
after then that	15
after then the	-40
after then this	27
after then to	-66
after then today	-16
after then told	24
after then trade	36
after then was	19
after then were	-6
after then will	13
after then wine	-8
after then within	15
after then would	25
after then yesterday	16
after: (	31
after: ,	19
after: , <office> of the	6
after: , and	-43
after: , and the	-40
after: , for	19
after: , said that	25
after: , the	38
after: , told reporters in	16
after: , who leads for	14
after: :	-29
after: and	-65
after: and his	-9
after: and the	-13
after: denied that	18
after: for	72
after: has said that	29
after: in	50
after: of	61
after: of the	-15
after: said in	11
after: said that	15
after: said that the	13
after: says	-18
after: signed for	19
after: told	12
after: told reporters in	9
after: told reporters that	8
after: told the	19
alone 3	-10
before 1 seat	13
before 12 name	-9
before 12 quality	-22
before 3 name	23
before 3 quality	53
before 3 seat	26
before 6 name	9
before 6 seat	29
before far name	-6
before far quality	-27
before far seat	69
before has "	-29
before has 's	62
before has )	-18
before has ,	-19
before has .	24
before has :	34
before has ;	-34
before has <Name>	36
before has <body>	33
before has <office>	-26
before has a	11
before has and	-85
before has by	88
before has in	-23
before has is	29
before has it	26
before has of	28
before has oil	-7
before has on	-33
before has said	-13
before has says	-28
before has side	31
before has that	9
before has the	27
before has to	-6
before has trade	-9
before has was	49
before has with	-8
before has —	-14
before led "	-8
before led ,	35
before led -	-20
before led :	30
before led a	36
before led after	-13
before led and	24
before led between	10
before led for	6
before led from	-37
before led his	19
before led if	-28
before led in	63
before led of	-15
before led on	-69
before led that	35
before led the	41
before led to	-51
before led whether	-16
before led which	25
before led with	-72
before led —	39
before: 	12
before: 's	40
before: ) and	-18
before: ,	35
before: , "	-28
before: , and	-35
before: , the	-48
before: :	31
before: and	-60
before: by	23
before: side the	12
before: the	74
by kind of body	231
first: absent	-24
first: after 12 name	-63
first: after 12 quality	-19
first: after 12 seat	11
first: after 3 name	39
first: after 3 quality	-11
first: after 3 seat	30
first: after 6 name	22
first: after 6 quality	-29
first: after 6 seat	-14
first: after far name	-55
first: after far quality	-32
first: after far seat	-23
first: before 1 seat	10
first: before 12 quality	-43
first: before 3 name	31
first: before 3 quality	49
first: before 3 seat	16
first: before 6 name	14
first: before 6 quality	13
first: before 6 seat	60
first: before far name	-8
first: before far quality	-16
first: before far seat	61
first: in 1 name	88
first: in 1 quality	49
first: in 1 seat	68
first: leads	71
first: nearest after	-6
first: nearest before	31
first: sentence before	106
home	11
home administration	-10
home ambassador	35
home assembly	-11
home bank	-27
home board	-39
home boss	-9
home bureau	-19
home cabinet	11
home chairman	-33
home chamber	12
home chief	9
home colleague	34
home commission	69
home commissioner	-24
home committee	-61
home congress	12
home counterpart	-40
home delegation	7
home economist	-56
home embassy	-22
home executive	-66
home federation	-14
home government	22
home head	-35
home king	13
home leader	47
home manager	44
home minister	25
home ministers	28
home negotiator	39
home no we	8
home no we office	13
home no we organisation	7
home number	-29
home office	-14
home official	-13
home organisation	10
home other	12
home parliament	-23
home premier	10
home representative	24
home secretary	-12
home senate	22
home senator	-19
home some we	8
home some we office	-15
home some we office turn	22
home some we organisation	10
home some we organisation turn	-15
home some we person	16
home some we person turn	-28
home spokesman	-27
home spokesperson	13
home union	-10
home we	-8
home we organisation	-30
home we organisation turn	22
in 1 name	119
in 1 quality	69
in 1 seat	68
in led ,	44
in led :	7
in led and	21
in led for	-14
in led his	21
in led in	15
in led of	20
in led said	17
in led the	125
in led with	16
in then 's	100
in then ,	25
in then .	10
in then colleague	13
in then economy	13
in then embassy	20
in then minister	10
in then premier	9
in then president	26
in then prime	-18
in then said	24
in then says	8
in then trade	30
in then treasury	12
label of the turn	42
listed in order	37
listed out of order	-10
look beyond few absent	-11
look beyond few office	19
look beyond few office turn	-20
look beyond few organisation turn	12
look beyond few person turn	-20
look beyond most	-80
look beyond most absent	-75
look beyond most office	-12
look beyond most office turn	-12
look beyond most organisation turn	-21
look beyond most person	-45
look beyond most person turn	-41
look beyond some	-34
look beyond some office	-29
look beyond some office turn	47
look beyond some organisation	-11
look beyond some person	-23
look beyond some person turn	-24
look dateline few	33
look dateline few absent	17
look dateline few office	-9
look dateline few organisation	46
look dateline few person	24
look dateline some	31
look dateline some absent	46
look dateline some office	13
look dateline some organisation	-10
look dateline some person	31
look dateline some person turn	20
look early few	19
look early few absent	9
look early few office	28
look early few office turn	-35
look early few organisation	-7
look early few person turn	46
look early most	54
look early most absent	67
look early most office	-19
look early most organisation turn	41
look early most person	17
look early most person turn	72
look early some	33
look early some office turn	7
look early some organisation	14
look early some person	7
look early some person turn	30
look inside few absent	-9
look inside few organisation	16
look inside few organisation turn	-16
look inside few person	-19
look inside few person turn	17
look inside most	-64
look inside most absent	-39
look inside most office	-24
look inside most organisation	-19
look inside most organisation turn	-18
look inside most person	-17
look inside most person turn	-57
look inside some absent	-7
look inside some office	14
look inside some office turn	18
look inside some organisation	13
look inside some person	-13
look inside some person turn	-12
look name few organisation	18
look name few person	-6
look name most absent	-40
look name most person	9
look name most person turn	-32
look name some absent	-14
look name some office	-9
look name some organisation	-10
look name some person turn	11
look ours few	19
look ours few absent	9
look ours few person	7
look people few	16
look people few office	-9
look people few person	13
look people most	-14
look people most absent	-14
look people most office	-14
look people most organisation	36
look people most organisation turn	-18
look people most person	-6
look people most person turn	-44
look people some	19
look people some absent	44
look people some office	-8
look people some organisation	30
look people some person	-13
look quality few	-7
look quality few absent	-18
look quality few office	-22
look quality few organisation	6
look quality few organisation turn	-24
look quality few person	-12
look quality few person turn	27
look quality most office	11
look quality most organisation	-15
look quality most organisation turn	65
look quality most person	-12
look quality some absent	-10
look quality some office	-7
look quality some office turn	38
look quality some organisation	-27
look quality some organisation turn	42
look quality some person turn	-13
look seat few	16
look seat few office	14
look seat few office turn	-11
look seat few person	7
look seat few person turn	25
look seat most	52
look seat most absent	49
look seat most office	31
look seat most organisation	26
look seat most person	35
look seat most person turn	-19
look seat some	28
look seat some office	-10
look seat some office turn	19
look seat some organisation	15
look seat some person	14
look seat some person turn	12
nearest after	-18
nearest before	18
none	-29
none administration	-16
none ambassador	-16
none assembly	-35
none association	6
none bank	32
none board	-16
none boss	-18
none bureau	-29
none cabinet	-58
none chairman	32
none chamber	33
none chancellor	10
none chief	8
none colleague	-35
none commission	-52
none commissioner	-51
none committee	-19
none congress	-20
none council	-20
none councillor	-20
none counterpart	-16
none department	-30
none deputy	-17
none director	40
none economist	64
none embassy	19
none envoy	-13
none executive	47
none false	-29
none government	-42
none governor	-19
none head	20
none king	-21
none leader	-39
none league	31
none manager	-20
none minister	-101
none ministers	-27
none ministry	-83
none negotiator	-21
none number	-8
none office	-40
none office ambassador	-7
none office commission	-6
none office governor	-6
none office king	-6
none office minister	-9
none office ministry	-10
none office official	25
none office president	-67
none office representative	-7
none office spokesman	-16
none office spokesperson	-15
none official	20
none organisation	-39
none organisation administration	-16
none organisation assembly	-35
none organisation bank	22
none organisation board	-15
none organisation bureau	-29
none organisation cabinet	-58
none organisation chamber	21
none organisation commission	-40
none organisation committee	-16
none organisation congress	-20
none organisation council	-69
none organisation department	-26
none organisation embassy	19
none organisation government	-40
none organisation ministers	-23
none organisation ministry	-71
none organisation office	9
none organisation parliament	-38
none organisation senate	-22
none organisation treasury	-11
none organisation union	49
none other	16
none parliament	-38
none person	15
none person ambassador	-7
none person boss	-18
none person chairman	32
none person chancellor	14
none person chief	8
none person colleague	-35
none person commissioner	-50
none person council	20
none person councillor	-20
none person counterpart	-16
none person deputy	-17
none person director	25
none person economist	64
none person envoy	-12
none person executive	47
none person head	-7
none person leader	-39
none person manager	-20
none person minister	-96
none person negotiator	-21
none person number	-8
none person other	18
none person premier	-17
none person president	-35
none person representative	-39
none person secretary	-50
none person senator	-21
none person spokesman	-26
none person spokesperson	-15
none person spokeswoman	-17
none person union	-27
none premier	-18
none president	-66
none representative	-48
none secretary	-54
none senate	-22
none senator	-22
none spokesman	-47
none spokesperson	-34
none spokeswoman	-31
none treasury	-14
none union	39
none word 	17
none word administration	-16
none word adviser	-6
none word ambassador	-16
none word and	9
none word assembly	-35
none word association	6
none word bank	32
none word board	-16
none word boss	-18
none word bureau	-29
none word cabinet	-66
none word chairman	32
none word chamber	33
none word chancellor	10
none word chief	52
none word colleague	-35
none word commerce	-73
none word commission	-58
none word commissioner	-51
none word committee	-19
none word congress	-20
none word council	-40
none word councillor	-20
none word counterpart	-16
none word customs	-27
none word department	-31
none word deputy	-42
none word director	24
none word economic	-10
none word economist	75
none word economy	-17
none word embassy	18
none word envoy	-13
none word executive	46
none word export	-7
none word federal	-43
none word financial	31
none word fisheries	-17
none word for	-20
none word foreign	-36
none word general	9
none word government	-45
none word governor	-20
none word head	13
none word house	-7
none word in	22
none word industry	-39
none word international	37
none word justice	-12
none word king	-21
none word leader	-39
none word league	31
none word manager	-20
none word minister	-100
none word ministers	-27
none word ministry	-85
none word mr	-8
none word national	-60
none word negotiator	-21
none word number	-8
none word of	7
none word officer	31
none word official	20
none word opposite	-8
none word parliament	-38
none word premier	-16
none word president	-40
none word representative	-48
none word retail	-13
none word secretary	-59
none word security	-19
none word senate	-22
none word senator	-22
none word spokesman	-56
none word spokesperson	-50
none word spokeswoman	-33
none word state	-6
none word states	-6
none word storting	-16
none word tariff	-31
none word the	8
none word trade	-15
none word treasury	-72
none word union	36
none word united	-6
none word white	-7
of the others	-30
of the others office ambassador	-16
of the others office commission	20
of the others office governor	-6
of the others office minister	-40
of the others office ministry	-45
of the others office representative	19
of the others office secretary	14
of the others office spokesperson	29
of the others organisation administration	-6
of the others organisation assembly	27
of the others organisation association	-11
of the others organisation bureau	-14
of the others organisation cabinet	12
of the others organisation chamber	-16
of the others organisation committee	15
of the others organisation congress	-30
of the others organisation council	18
of the others organisation embassy	-8
of the others organisation federation	-36
of the others organisation ministers	-26
of the others organisation ministry	22
of the others organisation office	6
of the others organisation parliament	-25
of the others organisation senate	-39
of the others organisation treasury	-16
of the others organisation union	-11
of the others person association	6
of the others person boss	-14
of the others person chancellor	-25
of the others person chief	-22
of the others person colleague	-41
of the others person commission	13
of the others person commissioner	29
of the others person councillor	6
of the others person counterpart	-16
of the others person deputy	-16
of the others person economist	-19
of the others person envoy	16
of the others person executive	-7
of the others person leader	-19
of the others person minister	44
of the others person ministry	-6
of the others person negotiator	-7
of the others person president	-39
of the others person representative	-65
of the others person secretary	-52
of the others person spokesman	15
of the others person spokesperson	9
of the others person spokeswoman	15
of the others person union	-6
of the two	32
of the two office ambassador	14
of the two office commission	-14
of the two office minister	20
of the two office ministry	20
of the two office official	-26
of the two office president	16
of the two office representative	-13
of the two office spokesperson	-12
of the two organisation administration	9
of the two organisation assembly	-8
of the two organisation board	9
of the two organisation bureau	15
of the two organisation cabinet	7
of the two organisation chamber	-9
of the two organisation commission	8
of the two organisation congress	18
of the two organisation department	7
of the two organisation embassy	-9
of the two organisation federation	7
of the two organisation government	14
of the two organisation ministers	19
of the two organisation office	-9
of the two organisation parliament	19
of the two organisation senate	22
of the two organisation treasury	10
of the two organisation union	-41
of the two person ambassador	6
of the two person association	-7
of the two person boss	10
of the two person chairman	-32
of the two person chancellor	8
of the two person colleague	25
of the two person commission	-15
of the two person commissioner	-9
of the two person council	-19
of the two person counterpart	12
of the two person deputy	16
of the two person director	-20
of the two person economist	-66
of the two person envoy	-10
of the two person executive	-46
of the two person leader	21
of the two person manager	12
of the two person negotiator	9
of the two person number	6
of the two person other	-12
of the two person premier	11
of the two person president	31
of the two person representative	39
of the two person secretary	45
of the two person senator	-6
of the two person union	19
office after 12	-17
office after 6	-44
office after far	12
office before 12	46
office before 3	19
office before 6	18
office in 1	35
organisation after 12	-33
organisation after 6	-58
organisation after far	-19
organisation before 12	-38
organisation before 3	32
organisation before 6	-28
organisation before far	-24
organisation in 1	111
other no we	-14
other no we office	20
other no we organisation	-16
other no we person	-15
other some we	-20
other some we office	-32
other some we office turn	-10
other some we organisation	-14
other some we organisation turn	31
other some we person	-14
other some we person turn	15
other we	15
other we office	29
own and silent	18
own and silent office	-32
own and silent organisation	8
own and silent person	24
own no we office	-33
own no we organisation	7
own some we	28
own some we office	42
own some we organisation	11
own some we person	12
own some we person turn	-31
own we	-17
own we office	-16
own we office turn	14
own we person	-19
person after 12	-18
person after 3	44
person after 6	20
person after far	-43
person before 1	12
person before 12	-14
person before 3	36
person before 6	46
person in 1	101
rank=-1 person	-17
rank=0 person	-13
rank=1 office	33
rank=1 organisation	40
rank=1 person	46
rank=2 office	10
rank=2 person	6
rank=3 office	-44
rank=3 organisation	-68
rank=3 person	-74
rank=4 office	-28
rank=4 organisation	-25
rank=4 person	-61
rule:another	-129
rule:beside one of them	33
rule:first	90
rule:guessed another	-16
rule:guessed chief	-14
rule:guessed commissioner	-38
rule:guessed executive	-25
rule:guessed minister	32
rule:guessed ministry	26
rule:guessed organisation	34
rule:guessed other	-10
rule:guessed person	-8
rule:none given	17
rule:none open	-9
rule:open home	-55
rule:open home own	17
rule:party	91
rule:party ambassador	17
rule:party assembly	16
rule:party bureau	-11
rule:party chamber	-23
rule:party chancellor	-21
rule:party chief	6
rule:party colleague	13
rule:party commission	66
rule:party commissioner	58
rule:party congress	13
rule:party council	-17
rule:party counterpart	7
rule:party department	19
rule:party deputy	6
rule:party embassy	-36
rule:party federation	-13
rule:party government	-15
rule:party minister	-25
rule:party ministers	8
rule:party negotiator	-8
rule:party office	44
rule:party organisation	-10
rule:party other	-29
rule:party person	97
rule:party premier	25
rule:party president	196
rule:party representative	62
rule:party secretary	56
rule:party spokesman	25
rule:party spokeswoman	13
rule:party treasury	8
rule:party union	-56
taken up	-50
there=always	55
there=most	-21
there=never	-10
there=some	-27
turn other away	21
turn own away	-17
turn own home	-10
unnamed president	42
unnamed secretary	-45
voices=0	-55
voices=0 own	18
voices=1	29
voices=1 own	16
voices=2	-13
voices=2 own	7
voices=3	35`;
