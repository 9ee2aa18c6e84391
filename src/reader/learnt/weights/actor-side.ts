// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const ACTOR_SIDE = `yes
<always>	0
after 12 name	-39
after 12 quality	-20
after 12 seat	-10
after 3 name	50
after 3 quality	-7
after 3 seat	23
after 6 quality	-24
after 6 seat	-11
after far name	-33
after far quality	-23
after far seat	-32
after has 's	-46
after has (	48
after has ,	41
after has :	-40
after has ;	-23
after has <Name>	-23
after has <office>	29
after has and	-84
after has for	88
after has from	25
after has has	20
after has if	-15
after has in	20
after has leads	26
after has led	22
after has met	-38
after has of	18
after has on	-25
after has reporters	12
after has said	28
after has says	-19
after has signed	17
after has that	-17
after has the	-9
after has threatened	-15
after has to	-59
after has told	29
after has who	70
after has with	-18
after led (	34
after led ,	46
after led :	-39
after led a	-6
after led after	-23
after led an	20
after led and	-49
after led buying	14
after led for	76
after led from	-25
after led his	-39
after led if	-43
after led in	7
after led is	25
after led of	62
after led on	-98
after led said	42
after led threatened	-15
after led to	-68
after led told	9
after led what	18
after led which	-42
after led with	-52
after then "	-11
after then 's	-9
after then )	70
after then ,	21
after then .	37
after then :	11
after then and	-28
after then at	-18
after then by	-33
after then cars	-24
after then colleague	-19
after then delegation	25
after then does	-34
after then dollars	-19
after then duty	-21
after then for	-47
after then goods	-15
after then had	17
after then in	-38
after then is	-8
after then last	-16
after then list	12
after then minister	-21
after then oil	-14
after then on	-36
after then side	20
after then soybeans	24
after then tariff	-10
after then that	-15
after then the	-27
after then to	-39
after then trade	18
after then will	-10
after: (	38
after: ,	49
after: , and	-40
after: , for	19
after: , the	60
after: , who leads for	7
after: :	-31
after: and	-52
after: for	44
after: in	37
after: of	51
after: said	11
after: said on <Name> that	-7
after: said that	6
after: said that the	14
after: says	-15
after: signed for	9
after: told	15
after: told the	-15
alone 1	-12
alone 2	10
before 12 name	-11
before 3 name	11
before 3 quality	29
before 3 seat	40
before 6 name	15
before 6 quality	-9
before 6 seat	26
before far name	14
before far quality	-21
before far seat	31
before has 's	82
before has ,	-6
before has ;	-34
before has <Name>	41
before has <office>	-24
before has a	-20
before has and	-44
before has by	45
before has for	6
before has is	32
before has it	19
before has on	-26
before has side	21
before has that	11
before has the	14
before has to	-13
before has was	40
before has with	-15
before led ,	9
before led a	23
before led and	24
before led between	15
before led his	26
before led in	53
before led of	-27
before led on	-47
before led the	19
before led to	-33
before led with	-36
before led —	-25
before: 's	56
before: ,	29
before: , and	-50
before: , the	-36
before: and	-46
before: side the	14
before: the	71
by kind of body	181
first: absent	-27
first: after 12 name	-26
first: after 12 quality	-54
first: after 3 name	24
first: after 3 seat	40
first: after 6 name	30
first: after 6 quality	-20
first: after far name	-50
first: after far quality	-25
first: after far seat	-44
first: before 12 quality	-11
first: before 12 seat	-21
first: before 3 name	13
first: before 3 quality	26
first: before 3 seat	46
first: before 6 name	28
first: before 6 quality	12
first: before 6 seat	48
first: before far quality	-12
first: before far seat	19
first: in 1 name	90
first: in 1 quality	55
first: in 1 seat	70
first: leads	47
first: nearest before	38
first: sentence before	83
home ambassador	19
home assembly	9
home association	-30
home bank	-21
home board	-28
home boss	-31
home bureau	-23
home chairman	-35
home chancellor	-19
home colleague	29
home commission	68
home commissioner	-13
home committee	-37
home congress	14
home department	6
home director	-21
home embassy	-18
home envoy	9
home executive	-48
home federation	-14
home government	8
home leader	48
home league	-13
home minister	35
home ministers	31
home ministry	-13
home no we office	13
home no we organisation	-18
home no we person	7
home office	-17
home official	-14
home organisation	6
home other	25
home parliament	13
home person	-6
home president	7
home representative	9
home secretary	-25
home senate	-6
home some we office	-17
home some we office turn	33
home some we organisation	25
home some we organisation turn	-22
home some we person	15
home some we person turn	-49
home spokesman	-34
home spokesperson	-14
home union	-11
home we	-15
home we office	-15
home we organisation	-23
home we organisation turn	37
home we person turn	-24
in 1 name	115
in 1 quality	77
in 1 seat	70
in led ,	38
in led :	6
in led and	29
in led for	-17
in led his	27
in led in	19
in led of	22
in led the	115
in led —	6
in then 's	102
in then ,	18
in then colleague	15
in then counterpart	9
in then has	7
in then minister	15
in then president	23
in then prime	-11
in then said	16
in then says	9
in then trade	44
label of the turn	60
look beyond few absent	-20
look beyond few office	-6
look beyond few office turn	-26
look beyond few organisation turn	26
look beyond few person turn	-10
look beyond most	-78
look beyond most absent	-78
look beyond most office	-6
look beyond most office turn	-13
look beyond most organisation	-39
look beyond most organisation turn	-11
look beyond most person	-17
look beyond most person turn	-22
look beyond some	-32
look beyond some absent	15
look beyond some office	-24
look beyond some office turn	29
look beyond some organisation	-7
look beyond some person	-16
look beyond some person turn	-29
look dateline few	31
look dateline few absent	24
look dateline few office	14
look dateline few organisation	21
look dateline few person	38
look dateline some	33
look dateline some absent	41
look dateline some organisation	-8
look dateline some person	32
look dateline some person turn	13
look early few	21
look early few absent	-14
look early few office	13
look early few organisation	-15
look early few organisation turn	27
look early few person turn	60
look early most	57
look early most absent	77
look early most office	-17
look early most organisation turn	29
look early most person	19
look early most person turn	57
look early some	33
look early some office	14
look early some organisation	34
look early some organisation turn	-9
look early some person turn	18
look inside few absent	-7
look inside few office	-21
look inside few organisation	28
look inside few organisation turn	7
look inside few person	-22
look inside few person turn	23
look inside most	-73
look inside most absent	-44
look inside most office	-23
look inside most organisation	-19
look inside most organisation turn	-16
look inside most person	-17
look inside most person turn	-50
look inside some absent	15
look inside some office	22
look inside some office turn	19
look inside some organisation	28
look inside some organisation turn	8
look inside some person	-25
look inside some person turn	-17
look name few	11
look name few absent	-6
look name few office	-28
look name few organisation	7
look name few person	10
look name most absent	-51
look name most office turn	18
look name most organisation	18
look name most person	8
look name most person turn	-81
look name some	-6
look name some absent	-10
look name some office turn	-22
look name some organisation	-16
look name some organisation turn	13
look name some person turn	-9
look people few	17
look people few person	11
look people most	-19
look people most absent	-21
look people most office	-16
look people most organisation	17
look people most person	9
look people most person turn	-45
look people some absent	36
look people some organisation	-14
look people some person	-14
look quality few	-19
look quality few absent	-7
look quality few office	-45
look quality few organisation	-16
look quality few organisation turn	-12
look quality few person	-10
look quality few person turn	35
look quality most	-10
look quality most organisation	-29
look quality most organisation turn	34
look quality most person turn	-20
look quality some	-6
look quality some absent	-19
look quality some office turn	25
look quality some organisation	-22
look quality some organisation turn	42
look quality some person turn	-45
look seat few	19
look seat few absent	-11
look seat few organisation turn	15
look seat few person	17
look seat few person turn	9
look seat most	48
look seat most absent	44
look seat most office	26
look seat most organisation	28
look seat most person	27
look seat most person turn	-12
look seat some	15
look seat some absent	8
look seat some office	-6
look seat some person	10
look seat some person turn	6
nearest after	-17
nearest before	10
none	-37
none ambassador	-10
none assembly	-25
none association	6
none bank	36
none board	-10
none boss	-16
none bureau	-26
none cabinet	-37
none chairman	29
none chamber	28
none chancellor	19
none chief	26
none colleague	-24
none commission	-44
none commissioner	-39
none committee	-6
none congress	-14
none counterpart	-11
none department	-8
none director	52
none embassy	25
none executive	48
none false	-37
none federation	13
none government	-26
none leader	-16
none league	33
none minister	-84
none ministers	-21
none ministry	-57
none negotiator	-17
none office	-41
none office minister	-10
none office ministry	-13
none office official	25
none office president	-48
none office representative	-17
none office spokesman	-7
none official	21
none organisation	-47
none organisation assembly	-25
none organisation association	18
none organisation bank	24
none organisation board	-10
none organisation bureau	-26
none organisation cabinet	-37
none organisation chamber	12
none organisation commission	-34
none organisation congress	-14
none organisation council	-47
none organisation federation	14
none organisation government	-20
none organisation ministers	-16
none organisation ministry	-45
none organisation office	-15
none organisation other	-26
none organisation parliament	-14
none organisation senate	-16
none organisation union	16
none parliament	-14
none person boss	-16
none person chairman	29
none person chancellor	24
none person chief	26
none person colleague	-24
none person commissioner	-39
none person counterpart	-11
none person director	40
none person executive	48
none person leader	-16
none person minister	-78
none person negotiator	-17
none person other	9
none person premier	-13
none person president	-58
none person representative	-35
none person secretary	-76
none person spokesman	-10
none person union	-16
none premier	-13
none president	-86
none representative	-51
none secretary	-81
none senate	-16
none spokesman	-22
none spokesperson	-13
none treasury	-8
none union	6
none word adviser	-9
none word ambassador	-10
none word and	14
none word assembly	-25
none word association	6
none word bank	36
none word board	-10
none word boss	-16
none word bureau	-26
none word cabinet	-44
none word chairman	17
none word chamber	28
none word chancellor	19
none word chief	68
none word colleague	-24
none word commerce	-60
none word commission	-47
none word commissioner	-39
none word committee	-6
none word congress	-14
none word council	-19
none word counterpart	-11
none word customs	-21
none word department	-8
none word deputy	-32
none word economic	-6
none word economy	-15
none word embassy	25
none word executive	48
none word federal	-19
none word federation	13
none word finance	8
none word financial	27
none word foreign	-26
none word government	-27
none word head	15
none word industry	-28
none word international	18
none word leader	-16
none word league	33
none word minister	-83
none word ministers	-21
none word ministry	-58
none word national	-25
none word negotiator	-17
none word of	14
none word office	-21
none word officer	27
none word official	21
none word parliament	-14
none word premier	-12
none word president	-33
none word prime	6
none word representative	-51
none word secretary	-86
none word security	-16
none word senate	-16
none word spokesman	-32
none word spokesperson	-25
none word spokeswoman	-23
none word state	-15
none word storting	-8
none word tariff	-32
none word trade	-49
none word treasury	-64
of the others	-30
of the others office ambassador	-17
of the others office minister	-44
of the others office ministry	-26
of the others office official	-7
of the others office president	-13
of the others office representative	18
of the others office secretary	13
of the others organisation assembly	21
of the others organisation association	-7
of the others organisation bureau	-18
of the others organisation cabinet	7
of the others organisation congress	-10
of the others organisation council	16
of the others organisation department	-6
of the others organisation federation	-20
of the others organisation government	-37
of the others organisation ministers	-8
of the others organisation ministry	-7
of the others organisation office	13
of the others organisation parliament	-7
of the others organisation senate	-33
of the others organisation treasury	-6
of the others organisation union	-15
of the others person boss	-11
of the others person chairman	-13
of the others person chief	-45
of the others person colleague	-34
of the others person commission	8
of the others person commissioner	48
of the others person counterpart	-13
of the others person executive	-30
of the others person leader	-11
of the others person minister	53
of the others person negotiator	-10
of the others person other	-8
of the others person premier	7
of the others person president	-20
of the others person representative	-77
of the others person secretary	-45
of the two	33
of the two office ambassador	13
of the two office commission	-25
of the two office minister	24
of the two office ministry	17
of the two office official	-25
of the two office president	16
of the two office representative	-8
of the two office spokesman	-7
of the two organisation assembly	-8
of the two organisation association	-14
of the two organisation bureau	16
of the two organisation chamber	-7
of the two organisation commission	7
of the two organisation congress	9
of the two organisation department	6
of the two organisation government	21
of the two organisation ministers	8
of the two organisation ministry	16
of the two organisation other	9
of the two organisation parliament	11
of the two organisation senate	21
of the two organisation union	-6
of the two person boss	11
of the two person chairman	-26
of the two person colleague	24
of the two person commission	-9
of the two person commissioner	-37
of the two person counterpart	13
of the two person director	-23
of the two person executive	-38
of the two person leader	14
of the two person minister	-9
of the two person negotiator	8
of the two person president	25
of the two person representative	43
of the two person secretary	39
of the two person spokesman	6
of the two person union	9
office after 12	-16
office after 6	-50
office after far	-7
office before 12	15
office before 3	12
office before far	17
office in 1	46
organisation after 12	-72
organisation after 3	23
organisation after 6	-64
organisation after far	-20
organisation before 12	-23
organisation before 3	47
organisation before 6	-13
organisation before far	-19
organisation in 1	92
other no we office	7
other no we organisation	6
other some we	-15
other some we office	-19
other some we organisation	-35
other some we organisation turn	23
other some we person turn	11
other we office	35
other we organisation	-10
other we organisation turn	-21
other we person	-11
other we person turn	8
own and silent	18
own and silent office	-11
own and silent organisation	13
own and silent person	14
own no we	11
own no we office	-24
own no we organisation	11
own no we person	13
own some we	34
own some we office	32
own some we office turn	-26
own some we organisation	21
own some we organisation turn	17
own some we person	29
own some we person turn	-41
own we	-22
own we office	-8
own we organisation turn	-6
own we person	-36
own we person turn	10
person after 12	-14
person after 3	49
person after 6	29
person after far	-46
person before 12	-11
person before 3	22
person before 6	33
person before far	8
person in 1	116
rank=-1 person	45
rank=0 office	-11
rank=0 person	-17
rank=1 office	36
rank=1 organisation	35
rank=1 person	35
rank=2 office	6
rank=2 organisation	-9
rank=2 person	8
rank=3 office	-68
rank=3 organisation	-39
rank=3 person	-53
rank=4 organisation	-11
rank=4 person	-50
rule:another	-68
rule:beside one of them	35
rule:first	49
rule:none given	20
rule:none open	-30
rule:open home	-44
rule:open home own	31
rule:open own	-8
rule:party	49
rule:party ambassador	21
rule:party assembly	16
rule:party association	-15
rule:party cabinet	-7
rule:party chamber	-13
rule:party colleague	15
rule:party commission	92
rule:party counterpart	12
rule:party government	-12
rule:party minister	-51
rule:party ministers	7
rule:party ministry	23
rule:party office	17
rule:party organisation	89
rule:party other	-21
rule:party person	10
rule:party premier	21
rule:party president	113
rule:party representative	113
rule:party secretary	44
rule:party treasury	12
rule:party union	-31
taken up	-15
there=always	57
there=most	-22
there=never	-13
there=some	-16
turn other away	17
turn own away	-31
turn own home	-28
unnamed president	48
unnamed secretary	10
voices=0	-58
voices=0 own	18
voices=1	18
voices=1 own	30
voices=3 own	-11`;
