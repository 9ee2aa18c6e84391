// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_TOPIC = `yes
<always>	0
among 1 narrow	27
before 0 false bare	60
before 0 false one	53
before 0 true bare	80
before 0 true more	33
before 0 true one	58
before 1 false bare	19
before 1 false one	21
before 1 true bare	43
before 1 true one	21
before 2 false one	-27
before 3 true bare	20
broad before 0 true bare	37
broad before 1 true bare	20
broad in plainly	17
broad nearest bare of 2	25
broad nearest more again of 1	29
broad nearest one again of 1	19
broad not in	-20
broad not in more true	-20
broad not in one false	-24
broad not in one true	-19
broad not said	-42
broad often true	30
broad rule:words one	42
broad share little bare	20
broad share little more	-17
broad share most bare	29
broad share most one	16
broad share much bare	-31
broad share much one	-16
broad share some more	17
broad share some one	-25
broad text -1 one	-48
broad text 1 one	-15
broad text 2 one	24
broad text 3 bare	-26
broad text 3 one	15
deficit w <level>	16
deficit w <number>	26
deficit w <number> <number>	24
deficit w <number> billion	28
deficit w billion	28
deficit w deficit	16
deficit w ha	-15
deficit w in	18
deficit w minister	-20
deficit w representative	-15
deficit w said that	-18
deficit w trade	-22
deficit w trade representative	-15
deficit w would	-23
deficit w year	36
export-controls before 0 false one	30
export-controls before 0 true bare	16
export-controls before 1 false one	18
export-controls before 1 true bare	23
export-controls before 1 true one	-15
export-controls in perhaps	17
export-controls in perhaps bare	23
export-controls in perhaps one	-15
export-controls nearest bare of 1	23
export-controls not in one true	25
export-controls rule:first more	29
export-controls rule:words bare	33
export-controls rule:words more	29
export-controls share some one	-18
export-controls text -1 one	17
export-controls text 2 bare	34
export-controls text 3 more	-17
export-controls text 3 one	-15
export-controls text 4 one	-16
export-controls w <number>	-29
export-controls w <number> <end>	23
export-controls w <number> <number>	21
export-controls w a year	-18
export-controls w an	-20
export-controls w announced on	18
export-controls w as	19
export-controls w asked	18
export-controls w back	29
export-controls w be	25
export-controls w been	-17
export-controls w before	26
export-controls w bessent	-25
export-controls w but	-21
export-controls w called	21
export-controls w china	-18
export-controls w china' ministry	25
export-controls w chinese	-21
export-controls w could	19
export-controls w duty	16
export-controls w earth <end>	20
export-controls w export	18
export-controls w for a	-15
export-controls w for the	16
export-controls w from	-30
export-controls w good	-28
export-controls w ha	43
export-controls w had	-24
export-controls w have	15
export-controls w he told	-16
export-controls w he would	-15
export-controls w hi	-22
export-controls w i	-21
export-controls w if the	23
export-controls w in	29
export-controls w in a	22
export-controls w is	-28
export-controls w it a	15
export-controls w it on	15
export-controls w law	-26
export-controls w licence	41
export-controls w matter	19
export-controls w matter of	30
export-controls w ministry said	-20
export-controls w more than	16
export-controls w mr	23
export-controls w next	-17
export-controls w not	18
export-controls w of it	30
export-controls w of one	-18
export-controls w of the	-26
export-controls w of what	-15
export-controls w off	-23
export-controls w on sunday	27
export-controls w on tuesday	-15
export-controls w or	-20
export-controls w permit	39
export-controls w put	-26
export-controls w s	-17
export-controls w said	-19
export-controls w said <end>	-15
export-controls w said in	18
export-controls w said the	-27
export-controls w same	16
export-controls w since	29
export-controls w sunday	27
export-controls w that	-22
export-controls w that he	-16
export-controls w the duty	24
export-controls w the export	22
export-controls w the licence	29
export-controls w the same	16
export-controls w the white	-16
export-controls w them	27
export-controls w there	-17
export-controls w they	15
export-controls w three	23
export-controls w to	-24
export-controls w to a	-19
export-controls w told	-20
export-controls w told the	-22
export-controls w trump	-19
export-controls w tuesday that	-15
export-controls w until	17
export-controls w up	-35
export-controls w us	-22
export-controls w wa	-30
export-controls w want	15
export-controls w week	-17
export-controls w week that	-15
export-controls w what	-20
export-controls w white	-16
export-controls w white house	-16
export-controls w will not	21
export-controls w with	-49
export-controls w would	-26
export-controls w would not	29
fentanyl always	-16
fentanyl before 3 true bare	16
fentanyl in plainly one	15
fentanyl last	15
fentanyl nearest bare of 2	-30
fentanyl not in	-25
fentanyl not in one false	-26
fentanyl place 0 of 1	15
fentanyl rule:first one	15
fentanyl rule:words bare	-31
fentanyl said plainly	22
fentanyl share little one	-15
fentanyl text 3 bare	-19
fentanyl w <number>	-28
fentanyl w a	-34
fentanyl w and	-27
fentanyl w beijing	20
fentanyl w bessent	-18
fentanyl w china	17
fentanyl w he	-21
fentanyl w in beijing	21
fentanyl w more	22
fentanyl w no	-17
fentanyl w on the	21
fentanyl w three	-16
fentanyl w to	-20
fentanyl w would	-20
fentanyl w year	-19
head bare	26
head more	17
head one	41
in perhaps	22
in perhaps bare	22
in plainly	33
in plainly more	17
in plainly one	21
last	15
narrow among 1 narrow	27
narrow before 0 false bare	60
narrow before 0 false one	53
narrow before 0 true bare	72
narrow before 0 true more	31
narrow before 0 true one	59
narrow before 1 false bare	19
narrow before 1 false one	21
narrow before 1 true bare	38
narrow before 1 true one	25
narrow before 2 false one	-27
narrow before 3 true bare	23
narrow head bare	26
narrow head one	53
narrow in perhaps	22
narrow in perhaps bare	22
narrow in plainly	24
narrow in plainly one	16
narrow nearest bare of 1	61
narrow nearest bare of 2	18
narrow nearest one again of 2	-26
narrow nearest one of 1	38
narrow nearest one of 2	35
narrow not in	-29
narrow not in bare false	-18
narrow not in more true	-34
narrow often false	24
narrow often true	16
narrow place 0 of 1	16
narrow place 0 of 2	32
narrow rule:first more	38
narrow rule:first one	16
narrow rule:words bare	58
narrow rule:words more	20
narrow rule:words one	49
narrow said plainly	20
narrow share little bare	-25
narrow share little more	19
narrow share little one	-16
narrow share most one	35
narrow share some bare	33
narrow share some more	-38
narrow text 0 one	21
narrow text 1 bare	16
narrow text 3 more	-21
narrow text 3 one	-15
nearest bare of 1	44
nearest bare of 2	35
nearest more again of 1	37
nearest one again of 1	25
nearest one of 1	36
nearest one of 2	35
not in	-37
not in more true	-52
not in one false	-26
not said	-27
often false	24
often true	38
pharmaceuticals bare	-38
pharmaceuticals before 0 true one	21
pharmaceuticals not in bare false	-34
pharmaceuticals not in one false	31
pharmaceuticals not said	30
pharmaceuticals one	33
pharmaceuticals rule:words one	25
pharmaceuticals share little bare	-18
pharmaceuticals text 1 one	29
pharmaceuticals w <level>	23
pharmaceuticals w from	-16
pharmaceuticals w in	-19
pharmaceuticals w is	-15
pharmaceuticals w month	-27
pharmaceuticals w no	-16
pharmaceuticals w not	20
pharmaceuticals w said	22
pharmaceuticals w said on	24
pharmaceuticals w tariff	21
pharmaceuticals w that	26
pharmaceuticals w told	-23
pharmaceuticals w trump	27
pharmaceuticals w will	-19
pharmaceuticals w would	35
place 0 of 1	21
place 0 of 2	28
rare-earths always	-18
rare-earths bare	-15
rare-earths before 0 true one	20
rare-earths head one	22
rare-earths not in	-15
rare-earths not in bare false	-15
rare-earths share little bare	-38
rare-earths share little one	-27
rare-earths text 1 bare	15
rare-earths text 2 one	-23
rare-earths text 3 bare	-24
rare-earths w <number> <end>	-18
rare-earths w beijing	18
rare-earths w by	33
rare-earths w china'	-25
rare-earths w china' ministry	-16
rare-earths w commerce	-17
rare-earths w day	-20
rare-earths w donald	-19
rare-earths w donald trump	-16
rare-earths w earth	17
rare-earths w earth <end>	-28
rare-earths w ha	-22
rare-earths w in	-22
rare-earths w in a	-22
rare-earths w it	-31
rare-earths w ministry said	21
rare-earths w not	-29
rare-earths w of it	-18
rare-earths w of the	22
rare-earths w president	-23
rare-earths w president donald	-18
rare-earths w rare	17
rare-earths w rare earth	17
rare-earths w said <end>	17
rare-earths w said that	-16
rare-earths w same	-16
rare-earths w tariff	-21
rare-earths w the chinese	-17
rare-earths w the same	-16
rare-earths w they	28
rare-earths w up	17
rare-earths w will	19
rare-earths w will be	31
rare-earths w year	16
rule:first more	20
rule:words bare	27
rule:words one	30
russian-and-iranian-oil among 1 narrow	25
russian-and-iranian-oil before 0 false bare	22
russian-and-iranian-oil before 0 true bare	22
russian-and-iranian-oil before 1 true bare	15
russian-and-iranian-oil beside tariffs	19
russian-and-iranian-oil in perhaps	-32
russian-and-iranian-oil in plainly	25
russian-and-iranian-oil in plainly more	19
russian-and-iranian-oil nearest bare of 2	29
russian-and-iranian-oil not in	15
russian-and-iranian-oil not in bare false	15
russian-and-iranian-oil rule:first more	19
russian-and-iranian-oil rule:words bare	37
russian-and-iranian-oil said perhaps	-22
russian-and-iranian-oil text -1 one	-23
russian-and-iranian-oil w <level>	26
russian-and-iranian-oil w <number>	-40
russian-and-iranian-oil w a	16
russian-and-iranian-oil w an	-24
russian-and-iranian-oil w and	-15
russian-and-iranian-oil w been	-23
russian-and-iranian-oil w both	-16
russian-and-iranian-oil w could	29
russian-and-iranian-oil w day	-23
russian-and-iranian-oil w energy	15
russian-and-iranian-oil w in the	20
russian-and-iranian-oil w might	15
russian-and-iranian-oil w over	-16
russian-and-iranian-oil w russian	22
russian-and-iranian-oil w russian oil	18
russian-and-iranian-oil w said that	20
russian-and-iranian-oil w said the	-20
russian-and-iranian-oil w tariff	24
russian-and-iranian-oil w to	-16
russian-and-iranian-oil w trade	-16
russian-and-iranian-oil w trump	30
russian-and-iranian-oil w wa	24
russian-and-iranian-oil w will	-24
russian-and-iranian-oil w with	-19
security-lists in perhaps	16
security-lists not in	-23
security-lists not in bare false	-27
security-lists said perhaps	23
security-lists w <number>	-26
security-lists w and	20
security-lists w as	-24
security-lists w be	18
security-lists w china	-15
security-lists w china'	-16
security-lists w ha	-15
security-lists w list	33
security-lists w ministry of	18
security-lists w on	21
security-lists w that	-15
semiconductors bare	-19
semiconductors before 0 true one	16
semiconductors before 1 true one	19
semiconductors beside tariffs	20
semiconductors in plainly more	18
semiconductors not in bare false	-19
semiconductors rule:first more	24
semiconductors share little bare	-45
semiconductors text 2 bare	-21
semiconductors w <number>	25
semiconductors w be	-25
semiconductors w by	-22
semiconductors w had	17
semiconductors w he	15
semiconductors w in	19
semiconductors w minister	16
semiconductors w of	18
semiconductors w percent	26
semiconductors w that he	24
semiconductors w told	-23
semiconductors w will	-19
share most bare	41
share most one	41
share much bare	-34
ships-and-ports before 0 false bare	62
ships-and-ports before 0 false one	36
ships-and-ports before 0 true one	17
ships-and-ports before 1 false bare	23
ships-and-ports before 2 false bare	-18
ships-and-ports before 3 false bare	-23
ships-and-ports in perhaps	31
ships-and-ports in perhaps bare	17
ships-and-ports in perhaps one	19
ships-and-ports nothing before one	-16
ships-and-ports said perhaps	18
ships-and-ports text -1 bare	22
ships-and-ports text 1 one	-24
ships-and-ports text 2 one	31
ships-and-ports w <number>	-16
ships-and-ports w a year	18
ships-and-ports w about	26
ships-and-ports w and	-17
ships-and-ports w and not	-19
ships-and-ports w and the	-18
ships-and-ports w as	20
ships-and-ports w at	23
ships-and-ports w before	-33
ships-and-ports w chinese	-15
ships-and-ports w go	-21
ships-and-ports w he said	-15
ships-and-ports w in	-26
ships-and-ports w in a	-16
ships-and-ports w is	-19
ships-and-ports w minister	-17
ships-and-ports w ministry	-20
ships-and-ports w not	-19
ships-and-ports w of	-23
ships-and-ports w on	34
ships-and-ports w on the	25
ships-and-ports w pay	24
ships-and-ports w port	17
ships-and-ports w put	-17
ships-and-ports w say	25
ships-and-ports w ship	32
ships-and-ports w side	16
ships-and-ports w talk	15
ships-and-ports w their	-20
ships-and-ports w there	-15
ships-and-ports w told	-19
ships-and-ports w up	-20
ships-and-ports w up to	-17
ships-and-ports w what	-16
ships-and-ports w with	-28
soybeans before 0 true bare	40
soybeans before 1 true bare	-18
soybeans before 2 true bare	-21
soybeans before 2 true one	-16
soybeans in plainly one	28
soybeans more	-22
soybeans not in one false	-33
soybeans not said	-47
soybeans place 0 of 1	28
soybeans rule:first one	28
soybeans share some bare	19
soybeans text 1 bare	16
soybeans text 2 bare	-37
soybeans w <level>	-23
soybeans w <number>	-21
soybeans w <number> million	21
soybeans w a	-16
soybeans w at	-17
soybeans w bessent	30
soybeans w bessent said	18
soybeans w china	29
soybeans w china would	18
soybeans w ha	-17
soybeans w house	20
soybeans w in january	19
soybeans w is	15
soybeans w it	-22
soybeans w january	19
soybeans w met	21
soybeans w million	42
soybeans w ministry	-23
soybeans w new	16
soybeans w no	-18
soybeans w on	-33
soybeans w purchases	23
soybeans w say	16
soybeans w tariff	-22
soybeans w that china	21
soybeans w the white	21
soybeans w three	15
soybeans w ton	16
soybeans w trump	-19
soybeans w twelve	31
soybeans w twelve million	29
soybeans w wa	-17
soybeans w white	20
soybeans w white house	20
soybeans w would	21
soybeans w year	18
tariffs before 0 true bare	28
tariffs before 3 true bare	16
tariffs beside russian-and-iranian-oil	-16
tariffs beside semiconductors	-16
tariffs nearest bare of 1	-15
tariffs nearest bare of 2	25
tariffs not in one false	-25
tariffs not in one true	-26
tariffs not said	-27
tariffs often true	17
tariffs rule:words one	20
tariffs share little bare	33
tariffs share little one	-17
tariffs share most bare	29
tariffs share most more	-27
tariffs share most one	17
tariffs share much bare	-22
tariffs share some bare	-20
tariffs share some more	28
tariffs text 1 bare	-15
tariffs w <level> from	21
tariffs w <number>	42
tariffs w <number> <end>	20
tariffs w <number> <number>	-32
tariffs w <number> in	26
tariffs w <number> on	43
tariffs w a matter	-15
tariffs w a year	-39
tariffs w about	-38
tariffs w about the	-18
tariffs w accept	-25
tariffs w additional	18
tariffs w adjust	21
tariffs w after	18
tariffs w again	25
tariffs w against	-18
tariffs w american	-16
tariffs w and not	-22
tariffs w announced	26
tariffs w announced that	18
tariffs w answer	15
tariffs w any	-16
tariffs w april	20
tariffs w are	-19
tariffs w asked for	-17
tariffs w at <number>	27
tariffs w at it	-25
tariffs w at the	-23
tariffs w back	-27
tariffs w ban	16
tariffs w be <number>	17
tariffs w been	15
tariffs w began	17
tariffs w bessent	-19
tariffs w bought	-23
tariffs w buy	-19
tariffs w by <number>	21
tariffs w cabinet	-19
tariffs w call	27
tariffs w called it	-26
tariffs w came	-18
tariffs w can	19
tariffs w canberra	15
tariffs w cannot	-21
tariffs w car	18
tariffs w certificate	-19
tariffs w china' ministry	-20
tariffs w chinese	23
tariffs w chinese good	18
tariffs w colleague	-27
tariffs w coming	22
tariffs w commission	17
tariffs w complained	-15
tariffs w could	-18
tariffs w course	27
tariffs w course whether	21
tariffs w custom	28
tariffs w custom tariff	20
tariffs w date	20
tariffs w day	-30
tariffs w deal	-15
tariffs w decide	17
tariffs w decide in	25
tariffs w declared	-20
tariffs w did	28
tariffs w did not	29
tariffs w do	35
tariffs w donald	27
tariffs w donald trump	20
tariffs w due	24
tariffs w due course	30
tariffs w duty of	16
tariffs w each	-19
tariffs w economic	25
tariffs w effective	19
tariffs w effective immediately	19
tariffs w effectively	17
tariffs w effectively off	17
tariffs w ever	26
tariffs w everything	17
tariffs w fall	-16
tariffs w finance	15
tariffs w four	-16
tariffs w from	34
tariffs w from <number>	23
tariffs w from november	19
tariffs w further	18
tariffs w go	21
tariffs w goe	25
tariffs w gone	-17
tariffs w good	39
tariffs w government	-21
tariffs w greer said	-24
tariffs w ha been	-18
tariffs w ha called	-19
tariffs w ha said	42
tariffs w had announced	19
tariffs w he would	-23
tariffs w higher	26
tariffs w house said	-15
tariffs w if	35
tariffs w immediately	19
tariffs w immediately <end>	19
tariffs w in due	30
tariffs w in the	15
tariffs w in thi	27
tariffs w in writing	-18
tariffs w india	-15
tariffs w industry	-34
tariffs w is	30
tariffs w is <number>	24
tariffs w it a	-30
tariffs w it duty	17
tariffs w it is	19
tariffs w it will	20
tariffs w it would	19
tariffs w it'	-21
tariffs w jamieson	24
tariffs w jamieson greer	24
tariffs w january	-29
tariffs w january <number>	-16
tariffs w june	-23
tariffs w last	-29
tariffs w law	64
tariffs w let	-23
tariffs w licence	-32
tariffs w like	-17
tariffs w little	-23
tariffs w long	-30
tariffs w make	-17
tariffs w may	-27
tariffs w me	18
tariffs w member	31
tariffs w minister for	-21
tariffs w ministry	16
tariffs w month	-17
tariffs w more	-23
tariffs w more than	-27
tariffs w morning	15
tariffs w mr	-42
tariffs w newspaper	18
tariffs w next	21
tariffs w next <end>	16
tariffs w nine	16
tariffs w no	32
tariffs w no more	15
tariffs w no such	16
tariffs w nobody	16
tariffs w nobody in	15
tariffs w none	-15
tariffs w not be	-15
tariffs w of	-24
tariffs w of <level>	-19
tariffs w of june	-15
tariffs w of the	-21
tariffs w of what	-19
tariffs w off the	17
tariffs w oil	18
tariffs w on chinese	24
tariffs w on the	-24
tariffs w on top	21
tariffs w on tuesday	-18
tariffs w on wednesday	-16
tariffs w on which	-19
tariffs w one	-22
tariffs w one <end>	18
tariffs w or	41
tariffs w or sooner	16
tariffs w our	28
tariffs w over	23
tariffs w own	16
tariffs w pay	31
tariffs w percent	29
tariffs w permit	-22
tariffs w philippine	-18
tariffs w point	-19
tariffs w post	16
tariffs w president donald	23
tariffs w prime	23
tariffs w prime minister	23
tariffs w raise	-30
tariffs w raise it	-23
tariffs w rate	38
tariffs w reached	-21
tariffs w ready	-15
tariffs w reason	-25
tariffs w replied	-28
tariffs w replied that	-19
tariffs w representative	16
tariffs w representative jamieson	19
tariffs w rice	17
tariffs w said	-21
tariffs w said he	20
tariffs w said in	-27
tariffs w said on	-31
tariffs w see	-25
tariffs w ship	-34
tariffs w side	-18
tariffs w sign	-34
tariffs w signed	-19
tariffs w since	-28
tariffs w six	-17
tariffs w sooner	16
tariffs w state	29
tariffs w stay	-27
tariffs w stressed	-25
tariffs w such	27
tariffs w table <end>	19
tariffs w take	-20
tariffs w tariff	-17
tariffs w tariff commission	18
tariffs w tariff on	24
tariffs w tariff war	26
tariffs w tax	16
tariffs w than	-20
tariffs w that he	-29
tariffs w that they	-42
tariffs w the american	-26
tariffs w the custom	25
tariffs w the dutie	-15
tariffs w the duty	-29
tariffs w the licence	-16
tariffs w the minister	-24
tariffs w the ministry	15
tariffs w the philippine	-18
tariffs w the tariff	-19
tariffs w the trade	16
tariffs w the year	-28
tariffs w their	15
tariffs w there'	18
tariffs w they	-23
tariffs w thi	28
tariffs w threatened	18
tariffs w time	-34
tariffs w to <level>	28
tariffs w to be	-17
tariffs w to keep	-15
tariffs w told	-28
tariffs w told a	-35
tariffs w told the	-23
tariffs w top	21
tariffs w trump said	-20
tariffs w tuesday	-16
tariffs w until	-17
tariffs w up	37
tariffs w up to	16
tariffs w wa	15
tariffs w wa a	27
tariffs w wa effectively	15
tariffs w war	33
tariffs w way	-23
tariffs w we are	-18
tariffs w we have	-27
tariffs w we shall	23
tariffs w wednesday	-17
tariffs w were not	15
tariffs w what	31
tariffs w what the	30
tariffs w whether to	21
tariffs w which is	17
tariffs w will	36
tariffs w will be	24
tariffs w with	31
tariffs w with china	-19
tariffs w with the	19
tariffs w within	-22
tariffs w would decide	15
tariffs w would go	20
tariffs w would not	-43
tariffs w would put	19
tariffs w writing	-18
tariffs w year	-66
tariffs w year <end>	-26
tariffs w yesterday	-15
tariffs w you	15
tariffs w zero	17
text -1 one	-28
text 2 one	16
text 3 bare	-22
text 3 more	-23
tiktok bare	21
tiktok before 0 true bare	17
tiktok nearest bare of 1	24
tiktok not in	19
tiktok not in bare false	33
tiktok not in one false	-19
tiktok not said	-18
tiktok rule:words bare	31
tiktok w <number>	-17
tiktok w a	17
tiktok w china'	20
tiktok w commerce	15
tiktok w he	-18
tiktok w matter	15
tiktok w said	23
tiktok w the	17
tiktok w to	25
tiktok w trade	20
tiktok w would	17
truce before 0 true bare	18
truce before 0 true one	21
truce before 1 true bare	22
truce before 2 true bare	-28
truce head bare	25
truce head more	33
truce last	15
truce nearest bare of 1	29
truce nearest more again of 1	27
truce nearest one again of 1	20
truce nearest one again of 2	15
truce not in more true	-15
truce not said	-23
truce often true	22
truce rule:words bare	20
truce rule:words one	43
truce share little more	-26
truce share little one	25
truce share most more	24
truce share much bare	-18
truce share some one	-32
truce text -1 one	-49
truce text 2 one	25
truce text 3 bare	-25
truce text 3 one	15
truce w <level>	-35
truce w <number> <number>	23
truce w <number> billion	-16
truce w <number> in	-17
truce w <number> may	17
truce w <number> million	-16
truce w <number> on	-29
truce w <number> per	-28
truce w <number> percent	-18
truce w <number> th	22
truce w <number> the	-17
truce w a matter	-15
truce w a new	17
truce w a second	24
truce w accept	24
truce w against	-19
truce w agreed	33
truce w agreement	16
truce w an	21
truce w an extension	19
truce w and	17
truce w and not	24
truce w and the	21
truce w and will	-24
truce w announced	-29
truce w another	19
truce w answer	-20
truce w any	15
truce w arrangement	25
truce w as	-20
truce w at it	17
truce w be	-15
truce w before	19
truce w billion	-16
truce w boat	23
truce w both	46
truce w both side	20
truce w by <number>	-17
truce w cabinet	27
truce w call	-36
truce w call it	-29
truce w called	-24
truce w can	-17
truce w cent	-22
truce w chenggang	17
truce w china'	16
truce w collect	-18
truce w commerce minister	19
truce w committee	17
truce w complained	-15
truce w consent	16
truce w control	-16
truce w council	31
truce w counterpart	18
truce w course	-22
truce w course whether	-15
truce w critical	17
truce w custom	-15
truce w date	-16
truce w day	59
truce w day later	23
truce w december	-16
truce w decide in	-17
truce w declared	23
truce w deputy	19
truce w did	-17
truce w did not	-15
truce w due course	-19
truce w duty	-28
truce w each	25
truce w economy	-26
truce w eight	23
truce w ever	-24
truce w export	-20
truce w extension	16
truce w first	16
truce w five	25
truce w for an	21
truce w foreign	-18
truce w four	16
truce w from	-24
truce w further	15
truce w government	24
truce w greer said	28
truce w greer the	-18
truce w ha been	42
truce w ha said	-25
truce w had announced	-15
truce w have	24
truce w have a	23
truce w he had	-15
truce w he said	16
truce w he would	25
truce w higher	-24
truce w him	38
truce w how	23
truce w i have	19
truce w in	-17
truce w in due	-19
truce w in february	-16
truce w in the	-52
truce w in thi	-19
truce w in writing	26
truce w interview	15
truce w interview on	15
truce w it is	-23
truce w it on	-19
truce w it would	-19
truce w it'	16
truce w jamieson	-19
truce w jamieson greer	-19
truce w january	26
truce w january <number>	28
truce w josé	20
truce w june	24
truce w last	20
truce w last week	23
truce w law	-42
truce w let	25
truce w li	18
truce w li chenggang	17
truce w licence	-22
truce w like	16
truce w long	28
truce w matter	-34
truce w matter of	-16
truce w me	-15
truce w mean	-23
truce w member	-27
truce w met	-17
truce w might	-16
truce w million	-35
truce w minister	45
truce w minister for	22
truce w minister said	-18
truce w ministry	-23
truce w ministry of	-17
truce w monday	22
truce w monday that	22
truce w month	48
truce w more	27
truce w my	16
truce w next	-33
truce w nine	-32
truce w ninety	19
truce w no such	-19
truce w nobody	-16
truce w none	15
truce w nothing	22
truce w november	28
truce w november <number>	22
truce w october	-21
truce w of	28
truce w of it	-33
truce w of june	19
truce w of the	31
truce w of trade	19
truce w off the	-16
truce w offer	17
truce w on	-16
truce w on hi	-21
truce w on it	27
truce w on monday	23
truce w on television	18
truce w on thursday	-33
truce w on to	16
truce w on tuesday	22
truce w on which	-21
truce w one	23
truce w or	-24
truce w other	17
truce w our	-28
truce w own	-19
truce w parliament	20
truce w pay	-24
truce w per	-23
truce w per cent	-22
truce w percent	-25
truce w permit	-19
truce w philippine	20
truce w point	32
truce w put	29
truce w reached	20
truce w ready	25
truce w reason	34
truce w replied	23
truce w reporter	19
truce w rule	25
truce w run	24
truce w s	19
truce w said it	-24
truce w said there	23
truce w say	-21
truce w say the	-19
truce w second	25
truce w see	33
truce w settled	20
truce w sign	26
truce w signed	34
truce w six	23
truce w six month	17
truce w so	24
truce w spokesperson	-17
truce w state	-28
truce w stay	16
truce w step	-24
truce w such	-26
truce w suspended	-26
truce w suspension	-15
truce w take	22
truce w tariff	28
truce w tariff <end>	16
truce w tax	-23
truce w television	28
truce w th	22
truce w that both	25
truce w that china	-16
truce w that he	26
truce w that they	-18
truce w the <number>	19
truce w the dutie	20
truce w the minister	23
truce w the ministry	-15
truce w the philippine	20
truce w the trade	-27
truce w them <end>	17
truce w they	-39
truce w thi	-18
truce w three	-31
truce w thursday	-34
truce w time	25
truce w to	22
truce w to it	16
truce w to january	16
truce w to say	20
truce w tokyo	21
truce w told	56
truce w told a	35
truce w told parliament	16
truce w told the	32
truce w truce	27
truce w under	-39
truce w under the	-19
truce w until	32
truce w wa a	-33
truce w wa on	-15
truce w wa ready	16
truce w want	-20
truce w war	-15
truce w warned	-18
truce w we	20
truce w we are	26
truce w we have	24
truce w we shall	-15
truce w week	22
truce w what the	-19
truce w whether to	-15
truce w who	16
truce w will	-35
truce w will be	-26
truce w with china	22
truce w would take	-21
truce w writing	26
truce w ye	16
truce w year	28
truce w year more	20
truce w yesterday	20`;
