// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const ACTOR_SIDE = `yes
<always>	0
after 12 name	-38
after 12 quality	-16
after 3 name	48
after 3 seat	32
after 6 quality	-20
after 6 seat	-24
after far name	-18
after far quality	-15
after far seat	-37
after has 's	-45
after has ,	45
after has :	-36
after has ;	-20
after has <Name>	-25
after has <office>	21
after has and	-77
after has for	80
after has from	22
after has has	-16
after has in	30
after has leads	26
after has of	26
after has on	-23
after has said	26
after has says	-19
after has signed	17
after has the	-15
after has to	-50
after has who	70
after led ,	37
after led :	-23
after led against	22
after led an	18
after led and	-33
after led for	70
after led from	-16
after led his	-29
after led if	-41
after led is	24
after led of	68
after led on	-93
after led said	35
after led that	-26
after led to	-63
after led told	15
after led which	-27
after led with	-54
after then )	61
after then ,	25
after then .	26
after then and	-37
after then at	-22
after then cars	-25
after then colleague	-16
after then delegation	28
after then does	-30
after then dollars	-22
after then duty	-17
after then for	-46
after then had	21
after then in	-41
after then is	-27
after then last	-16
after then on	-33
after then side	27
after then tariff	-16
after then that	-15
after then to	-34
after then trade	16
after: ,	45
after: , and	-39
after: , for	22
after: , the	52
after: :	-25
after: and	-44
after: in	41
after: of	44
after: said	23
after: said that the	15
alone 3	19
before 12 name	-18
before 3 name	22
before 3 quality	19
before 3 seat	32
before 6 quality	-20
before 6 seat	52
before far name	21
before far quality	-23
before far seat	34
before has 's	79
before has ;	-32
before has <Name>	15
before has a	-18
before has and	-53
before has is	29
before has it	46
before has on	-25
before has the	35
before has to	-15
before has with	-32
before led and	28
before led for	22
before led in	37
before led of	-40
before led on	-44
before led with	-42
before: 's	47
before: ,	42
before: , and	-50
before: , the	-24
before: and	-24
before: the	53
by kind of body	172
first: absent	-23
first: after 12 name	-18
first: after 12 quality	-51
first: after 3 name	22
first: after 3 seat	48
first: after 6 name	46
first: after 6 quality	-20
first: after far name	-41
first: after far quality	-19
first: after far seat	-55
first: before 12 seat	-21
first: before 3 name	24
first: before 3 quality	26
first: before 3 seat	35
first: before 6 name	22
first: before 6 seat	58
first: before far name	17
first: before far seat	22
first: in 1 name	79
first: in 1 quality	47
first: in 1 seat	64
first: leads	55
first: nearest before	37
first: sentence before	75
home assembly	-18
home association	-22
home board	-29
home bureau	-19
home chancellor	-18
home chief	-26
home colleague	30
home commission	62
home commissioner	-17
home congress	22
home counterpart	-16
home director	-21
home executive	-46
home minister	33
home office	-15
home other	28
home parliament	23
home secretary	-24
home some we office turn	32
home some we organisation	17
home some we person	21
home some we person turn	-50
home spokesman	-26
home we	-25
home we office	-28
home we organisation	-30
home we organisation turn	33
in 1 name	106
in 1 quality	69
in 1 seat	64
in led ,	42
in led and	22
in led his	22
in led of	17
in led the	117
in then 's	99
in then minister	15
in then president	21
in then prime	-15
in then trade	33
label of the turn	54
look beyond few office turn	-23
look beyond few organisation turn	25
look beyond most	-94
look beyond most absent	-99
look beyond most organisation	-29
look beyond most person	-43
look beyond most person turn	-19
look beyond some	-27
look beyond some office	-23
look beyond some office turn	28
look beyond some person	-18
look beyond some person turn	-26
look dateline few	25
look dateline few person	47
look dateline some	31
look dateline some absent	43
look dateline some person	21
look early few absent	-19
look early few organisation	-18
look early few person turn	61
look early most	54
look early most absent	63
look early most person turn	63
look early some	26
look early some office	30
look early some organisation	19
look inside few organisation	25
look inside few person	-22
look inside few person turn	23
look inside most	-64
look inside most absent	-37
look inside most office	-21
look inside most organisation	-16
look inside most person	-16
look inside most person turn	-51
look inside some absent	24
look inside some office	22
look inside some organisation	22
look inside some person	-21
look inside some person turn	-34
look name most absent	-57
look name most office turn	20
look name most person turn	-77
look name some office turn	-21
look people few	15
look people few person	15
look people most	-40
look people most absent	-41
look people most person turn	-43
look people some absent	41
look quality few	-16
look quality few office	-44
look quality few organisation turn	-20
look quality few person turn	29
look quality most organisation	-26
look quality most organisation turn	35
look quality most person turn	-15
look quality some absent	-17
look quality some office turn	23
look quality some organisation turn	40
look quality some person turn	-44
look seat few	22
look seat few absent	-16
look seat few person	22
look seat most	38
look seat most absent	46
look seat most office	35
look seat most organisation	27
look seat most person	30
look seat most person turn	-24
look seat some	18
nearest after	-19
none	-36
none assembly	-18
none association	-22
none bank	20
none bureau	-19
none cabinet	-31
none chamber	31
none chancellor	20
none chief	28
none colleague	-24
none commission	-38
none commissioner	-31
none director	52
none executive	46
none false	-36
none government	-23
none minister	-79
none ministers	-16
none ministry	-46
none negotiator	-18
none office	-43
none office president	-38
none organisation	-59
none organisation assembly	-18
none organisation bureau	-19
none organisation cabinet	-31
none organisation chamber	17
none organisation commission	-29
none organisation council	-38
none organisation government	-16
none organisation ministry	-37
none organisation other	-21
none person chief	28
none person colleague	-24
none person commissioner	-31
none person director	39
none person executive	46
none person minister	-72
none person negotiator	-18
none person president	-51
none person representative	-33
none person secretary	-77
none premier	-15
none president	-73
none representative	-43
none secretary	-82
none spokesman	-19
none union	-18
none word and	15
none word assembly	-18
none word association	-22
none word bank	20
none word bureau	-19
none word cabinet	-36
none word chairman	29
none word chamber	31
none word chancellor	20
none word chief	57
none word colleague	-24
none word commerce	-53
none word commission	-41
none word commissioner	-31
none word customs	-18
none word deputy	-31
none word economy	-17
none word executive	46
none word federal	-15
none word foreign	-26
none word government	-24
none word head	16
none word industry	-24
none word minister	-78
none word ministers	-16
none word ministry	-48
none word national	-15
none word negotiator	-18
none word president	-24
none word representative	-43
none word secretary	-87
none word spokesman	-29
none word spokesperson	-17
none word tariff	-29
none word trade	-72
none word treasury	-64
none word union	-18
of the others	-40
of the others office minister	-40
of the others office ministry	-16
of the others office secretary	15
of the others organisation assembly	27
of the others organisation chamber	-29
of the others organisation council	25
of the others organisation government	-31
of the others organisation ministers	-26
of the others organisation office	15
of the others organisation senate	-32
of the others person chief	-41
of the others person colleague	-34
of the others person commissioner	28
of the others person executive	-28
of the others person minister	51
of the others person president	-34
of the others person representative	-69
of the others person secretary	-34
of the two	38
of the two office minister	23
of the two organisation assembly	-15
of the two organisation commission	16
of the two organisation government	18
of the two organisation ministry	17
of the two organisation senate	17
of the two person colleague	24
of the two person commissioner	-17
of the two person director	-24
of the two person executive	-37
of the two person president	33
of the two person representative	39
of the two person secretary	36
office after 12	-16
office after 6	-45
office before 3	34
office in 1	39
organisation after 12	-73
organisation after 3	36
organisation after 6	-60
organisation before 12	-24
organisation before 3	26
organisation before 6	33
organisation in 1	89
other no we organisation	16
other some we	-16
other some we office	-24
other some we organisation	-30
other some we organisation turn	19
other some we person turn	17
other we office	38
other we person	-29
own and silent	20
own and silent person	18
own no we office	-28
own no we organisation	17
own some we	32
own some we office	36
own some we office turn	-20
own some we organisation	17
own some we person	30
own some we person turn	-40
own we	-15
own we person	-24
person after 3	50
person after 6	19
person after far	-35
person before 3	26
person before 6	16
person in 1	103
rank=-1 person	46
rank=0 office	-15
rank=0 person	-17
rank=1 office	42
rank=1 organisation	31
rank=1 person	26
rank=2 person	15
rank=3 office	-60
rank=3 organisation	-28
rank=3 person	-49
rank=4 person	-34
rule:another	-83
rule:beside one of them	25
rule:first	47
rule:none given	22
rule:none open	-35
rule:open home	-47
rule:open home own	30
rule:party	47
rule:party association	-17
rule:party commission	68
rule:party government	-15
rule:party minister	-55
rule:party ministry	30
rule:party office	21
rule:party organisation	128
rule:party other	-34
rule:party premier	21
rule:party president	132
rule:party representative	107
rule:party secretary	30
there=always	60
there=most	-27
there=some	-16
turn own away	-33
turn own home	-19
unnamed president	47
voices=0	-62
voices=0 own	20
voices=1 own	29
voices=2	23`;
