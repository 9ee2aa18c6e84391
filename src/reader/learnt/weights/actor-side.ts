// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const ACTOR_SIDE = `yes
<always>	0
after 12 name	-50
after 12 quality	-20
after 12 seat	-22
after 3 name	48
after 3 seat	23
after 6 quality	-27
after 6 seat	-21
after far name	-22
after far seat	-41
after has 's	-44
after has ,	43
after has :	-32
after has <Name>	-25
after has <office>	21
after has and	-65
after has for	59
after has from	34
after has in	22
after has leads	25
after has of	24
after has on	-27
after has says	-28
after has that	-25
after has the	-25
after has to	-40
after has told	-19
after has who	59
after led ,	50
after led :	-32
after led against	18
after led and	-41
after led for	60
after led if	-38
after led is	26
after led of	50
after led on	-81
after led that	-39
after led to	-66
after led which	-25
after led with	-54
after then )	55
after then ,	28
after then .	26
after then and	-39
after then at	-20
after then does	-31
after then duty	-16
after then for	-27
after then had	15
after then in	-45
after then is	-22
after then last	-18
after then on	-36
after then side	31
after then to	-29
after then trade	38
after: ,	69
after: , for	26
after: , the	33
after: :	-22
after: and	-27
after: in	36
after: of	37
before 3 name	15
before 3 quality	15
before 3 seat	49
before 6 seat	48
before far name	36
before far quality	-30
before far seat	15
before has 's	73
before has <Name>	24
before has and	-45
before has is	27
before has it	44
before has on	-20
before has side	24
before has the	28
before led and	29
before led for	17
before led in	29
before led of	-27
before led on	-43
before led the	20
before led with	-28
before: 's	49
before: ,	41
before: the	39
by kind of body	151
first: absent	-33
first: after 12 name	-20
first: after 12 quality	-44
first: after 3 name	25
first: after 3 seat	46
first: after 6 name	46
first: after 6 quality	-18
first: after 6 seat	21
first: after far name	-30
first: after far seat	-65
first: before 12 seat	-24
first: before 3 name	19
first: before 3 quality	27
first: before 3 seat	35
first: before 6 seat	58
first: before far name	32
first: before far quality	-17
first: in 1 name	75
first: in 1 quality	56
first: in 1 seat	54
first: leads	43
first: nearest after	17
first: nearest before	28
first: sentence before	55
home bureau	-20
home chief	-41
home colleague	27
home commission	55
home commissioner	-19
home director	-22
home executive	-44
home minister	34
home ministers	22
home negotiator	21
home no we office	15
home other	26
home president	32
home secretary	-33
home some we office turn	33
home some we organisation	16
home some we person	15
home some we person turn	-42
home union	17
home we	-25
home we office	-46
home we organisation	-38
home we organisation turn	26
home we person turn	-18
in 1 name	102
in 1 quality	76
in 1 seat	54
in led ,	35
in led the	104
in then 's	106
in then minister	22
in then president	15
in then trade	23
label of the turn	51
look beyond most	-83
look beyond most absent	-90
look beyond most organisation	-30
look beyond most person	-34
look beyond most person turn	-17
look beyond some	-25
look beyond some office	-19
look beyond some office turn	19
look beyond some person	-23
look beyond some person turn	-23
look dateline few person	36
look dateline some	26
look dateline some absent	38
look dateline some person	32
look early few	17
look early few absent	-19
look early few organisation	-22
look early few person turn	58
look early most	53
look early most absent	63
look early most office	-16
look early most person turn	63
look early some	19
look early some office	36
look early some organisation	27
look early some person turn	-26
look inside few organisation	16
look inside few person	-22
look inside few person turn	20
look inside most	-68
look inside most absent	-42
look inside most office	-20
look inside most person	-21
look inside most person turn	-50
look inside some absent	20
look inside some office	27
look inside some person	-25
look inside some person turn	-25
look name few	18
look name few person	20
look name most absent	-60
look name most organisation	16
look name most person turn	-75
look name some office	-16
look people few absent	-21
look people few person	25
look people most	-39
look people most absent	-40
look people most person turn	-44
look people some absent	25
look people some person	-25
look quality few office	-40
look quality few organisation turn	-24
look quality few person turn	35
look quality most organisation	-33
look quality most organisation turn	37
look quality most person turn	-17
look quality some office turn	23
look quality some organisation turn	38
look quality some person turn	-50
look seat few	18
look seat few absent	-20
look seat few person	19
look seat most	40
look seat most absent	43
look seat most office	40
look seat most organisation	25
look seat most person	27
look seat most person turn	-20
look seat some	20
look seat some office turn	16
nearest after	-21
none	-36
none assembly	-16
none bureau	-21
none cabinet	-29
none chamber	32
none chief	31
none colleague	-23
none commission	-36
none commissioner	-25
none director	49
none executive	37
none false	-36
none government	-21
none minister	-101
none ministers	-15
none ministry	-47
none office	-42
none office president	-35
none organisation	-57
none organisation assembly	-16
none organisation bureau	-21
none organisation cabinet	-29
none organisation chamber	18
none organisation commission	-29
none organisation council	-41
none organisation ministry	-38
none organisation other	-21
none organisation senate	-16
none person chief	31
none person colleague	-23
none person commissioner	-25
none person director	36
none person executive	37
none person minister	-96
none person president	-46
none person representative	-33
none person secretary	-68
none president	-67
none representative	-46
none secretary	-74
none senate	-16
none union	-20
none word and	15
none word assembly	-16
none word bureau	-21
none word cabinet	-35
none word chamber	32
none word chief	54
none word colleague	-23
none word commerce	-43
none word commission	-39
none word commissioner	-25
none word customs	-21
none word deputy	-29
none word executive	37
none word foreign	-19
none word government	-21
none word industry	-23
none word minister	-100
none word ministers	-15
none word ministry	-49
none word of	16
none word office	-17
none word president	-23
none word prime	-15
none word representative	-46
none word secretary	-80
none word security	-15
none word senate	-16
none word spokesman	-18
none word spokesperson	-17
none word tariff	-32
none word trade	-60
none word treasury	-62
none word union	-20
of the others	-38
of the others office minister	-41
of the others organisation assembly	28
of the others organisation cabinet	16
of the others organisation chamber	-27
of the others organisation council	21
of the others organisation government	-21
of the others organisation ministers	-27
of the others organisation senate	-26
of the others person chief	-36
of the others person colleague	-33
of the others person commissioner	22
of the others person executive	-24
of the others person minister	41
of the others person president	-60
of the others person representative	-67
of the others person secretary	-25
of the two	40
of the two office minister	23
of the two organisation assembly	-17
of the two organisation commission	16
of the two organisation ministry	18
of the two organisation senate	19
of the two person colleague	23
of the two person director	-22
of the two person executive	-26
of the two person president	40
of the two person representative	36
of the two person secretary	33
office after 12	-20
office after 6	-42
office in 1	36
organisation after 12	-84
organisation after 3	35
organisation after 6	-61
organisation after far	-21
organisation before 12	-30
organisation before 3	22
organisation before 6	33
organisation in 1	82
other no we organisation	19
other some we office	-28
other some we organisation	-23
other some we organisation turn	18
other we office	35
other we person	-36
own and silent	20
own and silent person	23
own no we	17
own no we office	-35
own no we organisation	17
own no we person	22
own some we	32
own some we office	39
own some we office turn	-19
own some we organisation	15
own some we person	35
own some we person turn	-45
own we	-18
own we person	-48
person after 12	-15
person after 3	46
person after 6	23
person after far	-35
person before 3	35
person before far	20
person in 1	109
rank=-1 person	53
rank=0 office	-20
rank=0 person	-19
rank=1 office	46
rank=1 organisation	27
rank=1 person	22
rank=3 office	-58
rank=3 organisation	-17
rank=3 person	-43
rank=4 person	-31
rule:another	-62
rule:beside one of them	26
rule:first	40
rule:none given	25
rule:none open	-28
rule:open	22
rule:open home	-46
rule:open home own	22
rule:party	40
rule:party commission	57
rule:party government	-15
rule:party minister	-77
rule:party ministry	27
rule:party office	28
rule:party organisation	112
rule:party president	132
rule:party representative	92
rule:party secretary	53
there=always	63
there=most	-29
turn own away	-33
unnamed president	49
unnamed secretary	15
voices=0	-63
voices=0 own	20
voices=1	19
voices=1 own	36
voices=2	23`;
