// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const ACTOR_SIDE = `yes
<always>	0
after 12 name	-40
after 12 quality	-20
after 3 name	48
after 3 seat	25
after 6 quality	-22
after 6 seat	-20
after far name	-20
after far quality	-22
after far seat	-40
after has 's	-45
after has ,	43
after has :	-43
after has ;	-21
after has <Name>	-25
after has <office>	32
after has and	-78
after has for	79
after has from	25
after has in	26
after has leads	26
after has of	29
after has on	-26
after has said	34
after has says	-20
after has signed	18
after has the	-15
after has to	-61
after has who	69
after led ,	37
after led :	-29
after led a	-22
after led against	22
after led an	19
after led and	-36
after led for	69
after led from	-19
after led his	-37
after led if	-39
after led is	24
after led of	69
after led on	-95
after led said	49
after led says	-15
after led to	-70
after led told	15
after led which	-27
after led with	-54
after then )	58
after then ,	26
after then .	26
after then and	-25
after then at	-22
after then cars	-24
after then colleague	-18
after then delegation	28
after then does	-30
after then dollars	-21
after then for	-44
after then had	25
after then in	-40
after then last	-16
after then minister	-26
after then on	-25
after then said	20
after then side	29
after then that	-15
after then to	-35
after then trade	16
after: ,	46
after: , and	-39
after: , for	21
after: , the	53
after: :	-33
after: and	-45
after: in	35
after: of	42
after: said	23
after: says	-15
alone 3	16
before 12 name	-17
before 3 quality	28
before 3 seat	41
before 6 quality	-20
before 6 seat	36
before far quality	-21
before far seat	34
before has 's	78
before has ;	-35
before has <Name>	21
before has a	-15
before has and	-53
before has by	28
before has is	33
before has it	21
before has on	-22
before has side	23
before has the	17
before has to	-15
before has with	-32
before led and	29
before led in	34
before led of	-43
before led on	-41
before led with	-38
before: 's	48
before: ,	44
before: , and	-50
before: , the	-38
before: and	-25
before: the	53
by kind of body	176
first: absent	-23
first: after 12 name	-23
first: after 12 quality	-53
first: after 3 name	21
first: after 3 seat	56
first: after 6 name	41
first: after 6 quality	-21
first: after far name	-37
first: after far quality	-26
first: after far seat	-59
first: before 12 seat	-24
first: before 3 quality	23
first: before 3 seat	47
first: before 6 name	21
first: before 6 seat	64
first: before far seat	23
first: in 1 name	79
first: in 1 quality	50
first: in 1 seat	65
first: leads	55
first: nearest before	37
first: sentence before	75
home association	-23
home board	-30
home bureau	-19
home chairman	-35
home chancellor	-19
home chief	-26
home colleague	29
home commission	68
home commissioner	-20
home congress	22
home counterpart	-15
home director	-22
home embassy	-18
home executive	-48
home minister	31
home ministers	29
home office	-16
home other	27
home some we office turn	35
home some we organisation	16
home some we person	17
home some we person turn	-47
home spokesman	-29
home we	-27
home we office	-27
home we organisation	-29
home we organisation turn	32
home we person turn	-22
in 1 name	106
in 1 quality	71
in 1 seat	65
in led ,	40
in led and	23
in led his	27
in led of	19
in led the	119
in then 's	98
in then colleague	15
in then minister	16
in then president	21
in then prime	-17
in then trade	36
label of the turn	52
look beyond few office turn	-22
look beyond few organisation turn	27
look beyond most	-97
look beyond most absent	-102
look beyond most organisation	-30
look beyond most person	-44
look beyond most person turn	-20
look beyond some	-29
look beyond some office	-28
look beyond some office turn	29
look beyond some person	-18
look beyond some person turn	-29
look dateline few	32
look dateline few absent	23
look dateline few organisation	19
look dateline few person	49
look dateline some	32
look dateline some absent	43
look dateline some person	23
look early few absent	-20
look early few organisation	-21
look early few organisation turn	16
look early few person turn	62
look early most	51
look early most absent	63
look early most office	-15
look early most person turn	60
look early some	31
look early some office	27
look early some person turn	17
look inside few organisation	27
look inside few person	-23
look inside few person turn	21
look inside most	-66
look inside most absent	-40
look inside most office	-20
look inside most organisation turn	-15
look inside most person turn	-53
look inside some absent	22
look inside some office	22
look inside some organisation	25
look inside some person	-26
look inside some person turn	-18
look name most absent	-54
look name most office turn	20
look name most organisation	22
look name most person turn	-85
look name some office turn	-20
look people few	17
look people few person	17
look people most	-21
look people most absent	-21
look people most office	-17
look people most organisation	16
look people most person turn	-45
look people some absent	37
look quality few	-17
look quality few office	-41
look quality few organisation	-15
look quality few organisation turn	-18
look quality few person turn	35
look quality most organisation	-22
look quality most organisation turn	33
look quality most person turn	-19
look quality some absent	-20
look quality some office turn	23
look quality some organisation turn	41
look quality some person turn	-47
look seat few	19
look seat few absent	-16
look seat few person	23
look seat most	42
look seat most absent	43
look seat most office	31
look seat most organisation	25
look seat most person	28
look seat some	19
nearest after	-18
none	-37
none assembly	-18
none association	-22
none bank	21
none bureau	-20
none cabinet	-33
none chairman	30
none chamber	31
none chancellor	20
none chief	29
none colleague	-23
none commission	-39
none commissioner	-37
none director	51
none embassy	26
none executive	48
none false	-37
none government	-23
none minister	-78
none ministers	-15
none ministry	-46
none negotiator	-18
none office	-42
none office president	-37
none organisation	-53
none organisation assembly	-18
none organisation bureau	-20
none organisation cabinet	-33
none organisation chamber	17
none organisation commission	-30
none organisation council	-37
none organisation government	-15
none organisation ministry	-37
none organisation other	-23
none organisation senate	-15
none person chairman	30
none person chief	29
none person colleague	-23
none person commissioner	-37
none person director	39
none person executive	48
none person minister	-73
none person negotiator	-18
none person president	-55
none person representative	-32
none person secretary	-75
none president	-77
none representative	-44
none secretary	-80
none senate	-15
none spokesman	-20
none union	-19
none word and	15
none word assembly	-18
none word association	-22
none word bank	21
none word bureau	-20
none word cabinet	-38
none word chairman	20
none word chamber	31
none word chancellor	20
none word chief	60
none word colleague	-23
none word commerce	-50
none word commission	-42
none word commissioner	-37
none word customs	-19
none word deputy	-32
none word embassy	26
none word executive	48
none word financial	26
none word foreign	-26
none word government	-23
none word head	16
none word industry	-25
none word minister	-78
none word ministers	-15
none word ministry	-48
none word national	-16
none word negotiator	-18
none word officer	26
none word president	-24
none word representative	-44
none word secretary	-84
none word senate	-15
none word spokesman	-30
none word spokesperson	-16
none word spokeswoman	-20
none word tariff	-28
none word trade	-72
none word treasury	-63
none word union	-19
of the others	-33
of the others office minister	-42
of the others office ministry	-19
of the others office representative	19
of the others organisation assembly	26
of the others organisation chamber	-29
of the others organisation commission	-15
of the others organisation council	23
of the others organisation government	-31
of the others organisation ministers	-27
of the others organisation senate	-29
of the others person chief	-42
of the others person colleague	-34
of the others person commissioner	49
of the others person executive	-30
of the others person minister	45
of the others person president	-24
of the others person representative	-76
of the others person secretary	-37
of the two	36
of the two office minister	23
of the two organisation commission	17
of the two organisation government	17
of the two organisation ministry	19
of the two organisation senate	19
of the two person chairman	-27
of the two person colleague	23
of the two person commissioner	-39
of the two person director	-24
of the two person executive	-38
of the two person president	29
of the two person representative	43
of the two person secretary	37
office after 12	-19
office after 6	-46
office in 1	39
organisation after 12	-74
organisation after 3	23
organisation after 6	-63
organisation after far	-17
organisation before 12	-25
organisation before 3	36
organisation before far	-20
organisation in 1	91
other no we organisation	16
other some we organisation	-34
other some we organisation turn	19
other we office	35
other we person	-34
other we person turn	15
own and silent	21
own and silent person	17
own no we office	-23
own some we	32
own some we office	31
own some we office turn	-21
own some we organisation	19
own some we person	29
own some we person turn	-40
own we	-17
own we person	-31
person after 3	54
person after 6	22
person after far	-44
person before 3	34
person before 6	19
person in 1	105
rank=-1 person	45
rank=0 person	-20
rank=1 office	40
rank=1 organisation	33
rank=1 person	28
rank=3 office	-64
rank=3 organisation	-32
rank=3 person	-50
rank=4 person	-43
rule:another	-72
rule:beside one of them	27
rule:first	47
rule:none given	25
rule:none open	-40
rule:open home	-48
rule:open home own	34
rule:party	47
rule:party association	-16
rule:party colleague	15
rule:party commission	74
rule:party government	-15
rule:party minister	-48
rule:party ministry	36
rule:party office	22
rule:party organisation	103
rule:party other	-24
rule:party premier	19
rule:party president	132
rule:party representative	114
rule:party secretary	41
there=always	55
there=most	-25
turn other away	18
turn own away	-38
turn own home	-23
unnamed president	47
voices=0	-61
voices=0 own	21
voices=1	20
voices=1 own	29
voices=2	23
voices=3 own	-17`;
