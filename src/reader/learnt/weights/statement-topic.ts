// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_TOPIC = `yes
<always>	0
among 1 narrow	27
before 0 false bare	62
before 0 false one	54
before 0 true bare	83
before 0 true more	28
before 0 true one	61
before 1 false bare	36
before 1 false one	25
before 1 true bare	48
before 1 true one	15
before 2 false one	-28
before 3 true bare	17
broad before 0 true bare	45
broad before 1 true bare	22
broad before 1 true more	19
broad in plainly	18
broad nearest bare of 2	24
broad nearest more again of 1	31
broad nearest one again of 1	26
broad not in	-22
broad not in more true	-21
broad not in one false	-21
broad not in one true	-21
broad not said	-41
broad often true	35
broad rule:words one	40
broad share little bare	20
broad share most bare	29
broad share much bare	-31
broad share some more	17
broad share some one	-27
broad text -1 one	-53
broad text 0 more	15
broad text 1 one	-17
broad text 2 one	22
broad text 3 bare	-23
broad text 3 one	16
broad with 0 narrow	15
deficit bare	17
deficit not in bare false	18
deficit share little bare	18
deficit w <level>	16
deficit w <number>	23
deficit w <number> <number>	23
deficit w <number> billion	25
deficit w billion	25
deficit w deficit	16
deficit w ha	-18
deficit w in	28
deficit w is	15
deficit w minister	-21
deficit w on	20
deficit w representative	-16
deficit w said in	18
deficit w said that	-19
deficit w trade	-21
deficit w trade representative	-16
deficit w would	-24
deficit w year	35
export-controls before 0 false bare	15
export-controls before 0 false one	29
export-controls before 0 true bare	19
export-controls before 1 false one	16
export-controls before 1 true bare	21
export-controls before 1 true one	-16
export-controls in perhaps bare	22
export-controls nearest bare of 1	25
export-controls not in one false	-16
export-controls not in one true	25
export-controls nothing before more	19
export-controls rule:first more	33
export-controls rule:words bare	34
export-controls rule:words more	33
export-controls share some one	-19
export-controls text -1 one	17
export-controls text 2 bare	33
export-controls text 4 one	-15
export-controls w <number>	-28
export-controls w <number> <end>	20
export-controls w <number> <number>	20
export-controls w a year	-18
export-controls w an	-22
export-controls w announced on	16
export-controls w as a	17
export-controls w asked	15
export-controls w at <number>	-22
export-controls w back	26
export-controls w be	19
export-controls w been	-18
export-controls w before	25
export-controls w before the	17
export-controls w bessent	-26
export-controls w but	-20
export-controls w called	22
export-controls w came	22
export-controls w china	-26
export-controls w china' ministry	24
export-controls w chinese	-18
export-controls w commerce ministry	-15
export-controls w control on	-15
export-controls w could	19
export-controls w day	-15
export-controls w duty	19
export-controls w earth <end>	22
export-controls w export	25
export-controls w export of	17
export-controls w for a	-16
export-controls w from	-35
export-controls w good	-28
export-controls w ha	36
export-controls w had	-28
export-controls w he told	-17
export-controls w hi	-25
export-controls w i	-25
export-controls w if the	24
export-controls w in	28
export-controls w in a	23
export-controls w is	-24
export-controls w it	18
export-controls w it in	23
export-controls w last week	-16
export-controls w law	-28
export-controls w licence	39
export-controls w matter	17
export-controls w matter of	29
export-controls w may	21
export-controls w minister	-17
export-controls w ministry said	-19
export-controls w month	-16
export-controls w more than	16
export-controls w mr	21
export-controls w new	-19
export-controls w next	-18
export-controls w notice	31
export-controls w of it	37
export-controls w of one	-17
export-controls w of the	-29
export-controls w off	-23
export-controls w oil	-20
export-controls w on sunday	25
export-controls w on tuesday	-15
export-controls w or	-24
export-controls w permit	37
export-controls w put	-24
export-controls w s	-17
export-controls w said	-24
export-controls w said in	16
export-controls w said the	-28
export-controls w same	15
export-controls w second	-15
export-controls w september	28
export-controls w since	27
export-controls w sunday	25
export-controls w that	-25
export-controls w that he	-20
export-controls w the	-18
export-controls w the duty	26
export-controls w the export	22
export-controls w the licence	30
export-controls w the same	15
export-controls w the white	-16
export-controls w them	28
export-controls w there	-19
export-controls w three	16
export-controls w to	-27
export-controls w to a	-18
export-controls w told	-24
export-controls w told the	-23
export-controls w trump	-18
export-controls w until	17
export-controls w up	-33
export-controls w us	-22
export-controls w wa	-34
export-controls w week	-20
export-controls w week that	-16
export-controls w what	-23
export-controls w white	-16
export-controls w white house	-16
export-controls w who	-16
export-controls w will not	21
export-controls w with	-52
export-controls w with a	-15
export-controls w would	-17
export-controls w would not	24
export-controls w would put	-26
export-controls w year	-19
fentanyl always	-16
fentanyl before 3 true bare	17
fentanyl nearest bare of 2	-32
fentanyl not in	-26
fentanyl not in one false	-29
fentanyl one	-17
fentanyl rule:words bare	-33
fentanyl said plainly	20
fentanyl share little one	-19
fentanyl text 3 bare	-19
fentanyl w <number>	-25
fentanyl w a	-25
fentanyl w and	-23
fentanyl w beijing	21
fentanyl w bessent	-19
fentanyl w canada	20
fentanyl w china	24
fentanyl w chinese	-17
fentanyl w for	17
fentanyl w ha	15
fentanyl w he	-21
fentanyl w in beijing	21
fentanyl w ministry	18
fentanyl w no	-15
fentanyl w on the	20
fentanyl w president	-18
fentanyl w scott	-15
fentanyl w scott bessent	-15
fentanyl w secretary	-15
fentanyl w three	-15
fentanyl w to	-21
fentanyl w today	16
fentanyl w trump	-20
fentanyl w would	-21
fentanyl w year	-19
head bare	28
head one	40
in perhaps	19
in perhaps bare	22
in plainly	36
in plainly more	18
in plainly one	22
last	15
narrow among 1 narrow	27
narrow before 0 false bare	62
narrow before 0 false one	54
narrow before 0 true bare	67
narrow before 0 true more	30
narrow before 0 true one	61
narrow before 1 false bare	36
narrow before 1 false one	25
narrow before 1 true bare	41
narrow before 1 true one	20
narrow before 2 false one	-28
narrow before 3 true bare	24
narrow head bare	30
narrow head one	51
narrow in perhaps	19
narrow in perhaps bare	22
narrow in plainly	27
narrow in plainly more	15
narrow in plainly one	16
narrow nearest bare of 1	60
narrow nearest bare of 2	16
narrow nearest one again of 2	-27
narrow nearest one of 1	47
narrow nearest one of 2	31
narrow not in	-28
narrow not in bare false	-17
narrow not in more true	-34
narrow nothing before one	-16
narrow often false	20
narrow often true	18
narrow place 0 of 1	16
narrow place 0 of 2	36
narrow rule:first more	42
narrow rule:first one	16
narrow rule:words bare	60
narrow rule:words more	23
narrow rule:words one	52
narrow said plainly	23
narrow share little bare	-24
narrow share little more	15
narrow share little one	-15
narrow share most one	35
narrow share some bare	29
narrow share some more	-32
narrow text 0 one	20
narrow text 3 one	-17
nearest bare of 1	47
nearest bare of 2	33
nearest more again of 1	39
nearest one again of 1	32
nearest one again of 2	-20
nearest one of 1	44
nearest one of 2	35
not in	-40
not in more true	-54
not in one false	-26
not said	-26
often false	20
often true	44
pharmaceuticals bare	-37
pharmaceuticals before 0 true one	27
pharmaceuticals not in bare false	-34
pharmaceuticals not in one false	32
pharmaceuticals not said	36
pharmaceuticals one	34
pharmaceuticals rule:words one	20
pharmaceuticals share little bare	-21
pharmaceuticals text 1 one	23
pharmaceuticals w <level>	15
pharmaceuticals w a	15
pharmaceuticals w from	-18
pharmaceuticals w ha	-20
pharmaceuticals w i	-16
pharmaceuticals w in	-26
pharmaceuticals w is	-18
pharmaceuticals w month	-27
pharmaceuticals w no	-17
pharmaceuticals w not	20
pharmaceuticals w said	15
pharmaceuticals w said on	20
pharmaceuticals w tariff	29
pharmaceuticals w that	21
pharmaceuticals w told	-23
pharmaceuticals w trump	21
pharmaceuticals w trump said	26
pharmaceuticals w will	-24
pharmaceuticals w would	32
place 0 of 1	22
place 0 of 2	33
rare-earths always	-22
rare-earths bare	-16
rare-earths before 0 true one	21
rare-earths head one	21
rare-earths not in	-16
rare-earths not in bare false	-16
rare-earths share little bare	-44
rare-earths share little one	-26
rare-earths text 0 one	15
rare-earths text 1 bare	17
rare-earths text 2 one	-24
rare-earths text 3 bare	-32
rare-earths w <number> <end>	-17
rare-earths w about	-26
rare-earths w beijing	20
rare-earths w by	27
rare-earths w china'	-24
rare-earths w china' ministry	-15
rare-earths w commerce	-20
rare-earths w day	-18
rare-earths w donald	-20
rare-earths w donald trump	-18
rare-earths w earth	20
rare-earths w earth <end>	-27
rare-earths w in	-22
rare-earths w in a	-24
rare-earths w it	-34
rare-earths w ministry of	-17
rare-earths w ministry said	21
rare-earths w not	-27
rare-earths w notice	-21
rare-earths w of commerce	-17
rare-earths w of it	-18
rare-earths w of the	15
rare-earths w president	-23
rare-earths w president donald	-18
rare-earths w rare	20
rare-earths w rare earth	20
rare-earths w said <end>	17
rare-earths w said that	-16
rare-earths w same	-16
rare-earths w tariff	-21
rare-earths w that	16
rare-earths w the chinese	-15
rare-earths w the same	-16
rare-earths w their	-17
rare-earths w they	27
rare-earths w up	16
rare-earths w will	19
rare-earths w will be	30
rule:first more	27
rule:words bare	29
rule:words one	35
russian-and-iranian-oil among 1 narrow	26
russian-and-iranian-oil before 0 false bare	24
russian-and-iranian-oil before 0 true bare	21
russian-and-iranian-oil before 1 false bare	15
russian-and-iranian-oil before 1 true bare	25
russian-and-iranian-oil beside tariffs	19
russian-and-iranian-oil in perhaps	-15
russian-and-iranian-oil in plainly	26
russian-and-iranian-oil in plainly more	19
russian-and-iranian-oil nearest bare of 2	33
russian-and-iranian-oil rule:first more	19
russian-and-iranian-oil rule:words bare	42
russian-and-iranian-oil text -1 one	-27
russian-and-iranian-oil w <level>	21
russian-and-iranian-oil w <number>	-44
russian-and-iranian-oil w an	-25
russian-and-iranian-oil w been	-26
russian-and-iranian-oil w bessent	20
russian-and-iranian-oil w both	-20
russian-and-iranian-oil w china	19
russian-and-iranian-oil w could	30
russian-and-iranian-oil w day	-23
russian-and-iranian-oil w energy	15
russian-and-iranian-oil w go	19
russian-and-iranian-oil w have	-16
russian-and-iranian-oil w in	15
russian-and-iranian-oil w in the	19
russian-and-iranian-oil w it	16
russian-and-iranian-oil w no	23
russian-and-iranian-oil w on	-22
russian-and-iranian-oil w over	-15
russian-and-iranian-oil w russian	23
russian-and-iranian-oil w russian oil	17
russian-and-iranian-oil w said that	19
russian-and-iranian-oil w said the	-18
russian-and-iranian-oil w tariff	25
russian-and-iranian-oil w to stop	23
russian-and-iranian-oil w told	17
russian-and-iranian-oil w trade	-15
russian-and-iranian-oil w trump	41
russian-and-iranian-oil w wa	22
russian-and-iranian-oil w will	-27
russian-and-iranian-oil w with	-21
russian-and-iranian-oil w would	-16
security-lists not in bare false	-31
security-lists one	15
security-lists said perhaps	21
security-lists w <number>	-27
security-lists w and	25
security-lists w as	-21
security-lists w be	19
security-lists w china	-16
security-lists w china'	-17
security-lists w good	15
security-lists w it	17
security-lists w list	31
security-lists w ministry of	16
security-lists w on	17
security-lists w rule	-17
security-lists w said	21
security-lists w that	-19
semiconductors bare	-23
semiconductors before 0 true one	15
semiconductors before 1 true one	20
semiconductors beside tariffs	18
semiconductors in plainly more	16
semiconductors not in bare false	-23
semiconductors rule:first more	22
semiconductors share little bare	-47
semiconductors text 2 bare	-19
semiconductors w <number>	26
semiconductors w be	-25
semiconductors w by	-23
semiconductors w case	-15
semiconductors w had	19
semiconductors w he	18
semiconductors w in	20
semiconductors w minister	17
semiconductors w of	18
semiconductors w percent	24
semiconductors w that he	24
semiconductors w told	-20
semiconductors w will	-20
share most bare	40
share most more	-15
share most one	35
share much bare	-27
share some one	-17
ships-and-ports before 0 false bare	62
ships-and-ports before 0 false one	40
ships-and-ports before 0 true one	16
ships-and-ports before 1 false bare	20
ships-and-ports before 2 false bare	-16
ships-and-ports before 3 false bare	-24
ships-and-ports in perhaps	31
ships-and-ports in perhaps one	24
ships-and-ports nothing before one	-18
ships-and-ports said perhaps	24
ships-and-ports share little bare	-20
ships-and-ports share some one	18
ships-and-ports text -1 bare	18
ships-and-ports text 1 one	-22
ships-and-ports text 2 one	29
ships-and-ports w a year	21
ships-and-ports w about	25
ships-and-ports w and	-22
ships-and-ports w and not	-19
ships-and-ports w and the	-18
ships-and-ports w at	25
ships-and-ports w before	-34
ships-and-ports w bessent said	-15
ships-and-ports w chinese	-18
ships-and-ports w commerce	-15
ships-and-ports w go	-20
ships-and-ports w he said	-20
ships-and-ports w in	-18
ships-and-ports w in a	-16
ships-and-ports w is	-25
ships-and-ports w it will	-15
ships-and-ports w minister	-17
ships-and-ports w ministry	-17
ships-and-ports w not	-16
ships-and-ports w on	30
ships-and-ports w on the	24
ships-and-ports w pay	24
ships-and-ports w port	19
ships-and-ports w put	-19
ships-and-ports w say	24
ships-and-ports w ship	28
ships-and-ports w side	15
ships-and-ports w talk	15
ships-and-ports w their	-22
ships-and-ports w told	-20
ships-and-ports w up	-21
ships-and-ports w up to	-16
ships-and-ports w we	-19
ships-and-ports w were	16
ships-and-ports w will	19
ships-and-ports w with	-31
soybeans before 0 true bare	40
soybeans before 1 true bare	-17
soybeans before 1 true one	-16
soybeans before 2 true bare	-19
soybeans before 2 true one	-17
soybeans in plainly one	23
soybeans not in one false	-35
soybeans not said	-49
soybeans place 0 of 1	23
soybeans rule:first one	23
soybeans share some bare	16
soybeans text 2 bare	-35
soybeans w <level>	-24
soybeans w <number>	-24
soybeans w <number> million	20
soybeans w at	-16
soybeans w bessent	28
soybeans w bessent said	17
soybeans w china	27
soybeans w china would	16
soybeans w go	-15
soybeans w ha	-19
soybeans w house	19
soybeans w in january	18
soybeans w it	-20
soybeans w january	18
soybeans w met	21
soybeans w million	45
soybeans w million ton	22
soybeans w ministry	-25
soybeans w new	21
soybeans w no	-18
soybeans w of soybean	16
soybeans w on	-24
soybeans w other	-25
soybeans w percent	-15
soybeans w purchases	22
soybeans w soybean	15
soybeans w stop	-21
soybeans w tariff	-22
soybeans w that china	20
soybeans w the white	19
soybeans w three	17
soybeans w ton	23
soybeans w trump	-17
soybeans w twelve	37
soybeans w twelve million	34
soybeans w white	19
soybeans w white house	19
soybeans w would	21
soybeans w year	22
tariffs before 0 true bare	26
tariffs beside russian-and-iranian-oil	-17
tariffs beside semiconductors	-16
tariffs nearest bare of 2	17
tariffs not in one true	-30
tariffs not said	-23
tariffs often true	24
tariffs place 0 of 2	15
tariffs rule:words one	20
tariffs share little bare	33
tariffs share most bare	29
tariffs share most more	-25
tariffs share much bare	-21
tariffs share some bare	-22
tariffs share some more	22
tariffs text 1 bare	-15
tariffs w <level>	19
tariffs w <level> from	22
tariffs w <number>	42
tariffs w <number> <end>	21
tariffs w <number> <number>	-35
tariffs w <number> in	26
tariffs w <number> on	45
tariffs w <number> percent	19
tariffs w a	-27
tariffs w a tariff	-17
tariffs w a year	-38
tariffs w about	-40
tariffs w about the	-22
tariffs w accept	-26
tariffs w adjust	23
tariffs w after	21
tariffs w again	33
tariffs w against	-20
tariffs w all	21
tariffs w american	-17
tariffs w an	15
tariffs w and not	-24
tariffs w announced	24
tariffs w announced that	16
tariffs w answer	23
tariffs w any	-16
tariffs w april	19
tariffs w are	-21
tariffs w as	18
tariffs w asked for	-16
tariffs w at <number>	35
tariffs w at it	-26
tariffs w at the	-21
tariffs w august	17
tariffs w back	-21
tariffs w be <number>	16
tariffs w been	20
tariffs w before it	-16
tariffs w began	21
tariffs w beijing	-18
tariffs w bessent	-25
tariffs w bought	-25
tariffs w by <number>	19
tariffs w cabinet	-19
tariffs w call	24
tariffs w called it	-23
tariffs w called the	21
tariffs w can	18
tariffs w cannot	-18
tariffs w car	18
tariffs w carry	-17
tariffs w certificate	-18
tariffs w cheese	36
tariffs w china'	-15
tariffs w china' ministry	-21
tariffs w chinese	25
tariffs w chinese good	23
tariffs w close	18
tariffs w colleague	-26
tariffs w complained	-21
tariffs w confirm	-20
tariffs w could	-19
tariffs w council	-19
tariffs w count	27
tariffs w countrie	21
tariffs w course	25
tariffs w course whether	20
tariffs w custom	30
tariffs w custom tariff	19
tariffs w date	20
tariffs w day	-30
tariffs w decide	20
tariffs w decide in	24
tariffs w declared	-20
tariffs w did	31
tariffs w did not	30
tariffs w do	32
tariffs w donald	29
tariffs w donald trump	22
tariffs w due	30
tariffs w due course	29
tariffs w duty of	17
tariffs w duty on	17
tariffs w economic	22
tariffs w effective	19
tariffs w effective immediately	19
tariffs w effectively	15
tariffs w effectively off	15
tariffs w european	-19
tariffs w ever	27
tariffs w everything	16
tariffs w extended	18
tariffs w fall	-15
tariffs w fifteen	27
tariffs w firm	-18
tariffs w first	-15
tariffs w fish	19
tariffs w for trade	-20
tariffs w foreign	17
tariffs w four	-23
tariffs w from	42
tariffs w from <number>	25
tariffs w from november	16
tariffs w further	24
tariffs w give	-26
tariffs w goe	24
tariffs w gone	-17
tariffs w good	39
tariffs w government	-22
tariffs w greer said	-22
tariffs w ha	16
tariffs w ha promised	-18
tariffs w ha said	44
tariffs w had announced	17
tariffs w had said	-16
tariffs w he would	-24
tariffs w here	15
tariffs w higher	25
tariffs w him	-16
tariffs w hour	-15
tariffs w if	25
tariffs w immediately	19
tariffs w immediately <end>	19
tariffs w in due	29
tariffs w in thi	25
tariffs w in writing	-19
tariffs w india	-17
tariffs w india'	18
tariffs w industry	-34
tariffs w is	32
tariffs w is <number>	23
tariffs w is not	19
tariffs w it a	-27
tariffs w it duty	16
tariffs w it is	28
tariffs w it wa	-18
tariffs w it will	24
tariffs w it would	15
tariffs w it'	-20
tariffs w jamieson	22
tariffs w jamieson greer	22
tariffs w january	-27
tariffs w january <number>	-17
tariffs w johan	19
tariffs w josé	-18
tariffs w june	-22
tariffs w keep	-15
tariffs w korean	23
tariffs w kuala	17
tariffs w kuala lumpur	17
tariffs w last	-27
tariffs w law	65
tariffs w let	-16
tariffs w licence	-32
tariffs w like	-15
tariffs w little	-23
tariffs w long	-29
tariffs w lower	21
tariffs w lumpur	17
tariffs w make	-18
tariffs w may	-23
tariffs w me	21
tariffs w mean	18
tariffs w member	30
tariffs w minister for	-21
tariffs w ministry	24
tariffs w monday <end>	17
tariffs w month	-22
tariffs w more	-28
tariffs w more than	-25
tariffs w mr	-33
tariffs w newspaper	17
tariffs w next	24
tariffs w next <end>	16
tariffs w nine	20
tariffs w no	29
tariffs w no such	16
tariffs w nobody	15
tariffs w nobody in	15
tariffs w not be	-17
tariffs w nothing	-20
tariffs w of	-21
tariffs w of the	-16
tariffs w of what	-20
tariffs w offered	-24
tariffs w oil	23
tariffs w old	21
tariffs w on chinese	24
tariffs w on the	-21
tariffs w on top	24
tariffs w on tuesday	-20
tariffs w on which	-21
tariffs w one <end>	17
tariffs w or	39
tariffs w or sooner	15
tariffs w our	25
tariffs w over	29
tariffs w pay	39
tariffs w pay <number>	18
tariffs w percent	32
tariffs w permit	-23
tariffs w philippine	-17
tariffs w point	-21
tariffs w president	23
tariffs w president donald	24
tariffs w prime	22
tariffs w prime minister	22
tariffs w promised to	-15
tariffs w put it	15
tariffs w put the	-20
tariffs w raise	-29
tariffs w raise it	-21
tariffs w raised	-16
tariffs w rate	29
tariffs w reached	-21
tariffs w ready	-18
tariffs w reason	-25
tariffs w replied	-27
tariffs w replied that	-15
tariffs w representative	15
tariffs w representative jamieson	17
tariffs w rice	18
tariffs w said	-19
tariffs w said he	23
tariffs w said in	-26
tariffs w said it	15
tariffs w said on	-24
tariffs w say that	-18
tariffs w say the	18
tariffs w secretary of	-17
tariffs w section	22
tariffs w section <number>	22
tariffs w security	-18
tariffs w see	-24
tariffs w senate	-28
tariffs w september	-18
tariffs w september <number>	-15
tariffs w ship	-32
tariffs w should	21
tariffs w side	-23
tariffs w sign	-27
tariffs w signed	-20
tariffs w since	-23
tariffs w six	-16
tariffs w sooner	16
tariffs w spokesperson	15
tariffs w sri	-16
tariffs w state	25
tariffs w stay	-33
tariffs w stressed	-24
tariffs w such	27
tariffs w table <end>	17
tariffs w take	-20
tariffs w tariff	-17
tariffs w tariff commission	16
tariffs w tariff of	-16
tariffs w tariff war	21
tariffs w tax	17
tariffs w tax on	-15
tariffs w than	-30
tariffs w that he	-31
tariffs w that nothing	-18
tariffs w that they	-43
tariffs w that we	18
tariffs w that'	19
tariffs w the american	-25
tariffs w the custom	25
tariffs w the dutie	-16
tariffs w the duty	-30
tariffs w the european	-19
tariffs w the licence	-18
tariffs w the minister	-26
tariffs w the ministry	21
tariffs w the office	20
tariffs w the old	21
tariffs w the philippine	-17
tariffs w the tariff	-20
tariffs w the world	26
tariffs w the year	-30
tariffs w them	-20
tariffs w there'	20
tariffs w they	-22
tariffs w thi	26
tariffs w threatened	15
tariffs w three	15
tariffs w through	-20
tariffs w time	-38
tariffs w to <level>	27
tariffs w to be	-19
tariffs w to keep	-17
tariffs w today	-16
tariffs w told	-28
tariffs w told a	-34
tariffs w top	24
tariffs w top of	17
tariffs w trade	18
tariffs w trump said	-19
tariffs w tuesday	-19
tariffs w unjustified	25
tariffs w until	-20
tariffs w up	36
tariffs w up to	17
tariffs w wa	18
tariffs w wa a	29
tariffs w wa no	-23
tariffs w war	21
tariffs w warned that	-16
tariffs w way	-21
tariffs w we are	-18
tariffs w we have	-18
tariffs w we shall	23
tariffs w went	19
tariffs w what	34
tariffs w what the	27
tariffs w whether to	23
tariffs w which is	18
tariffs w will	38
tariffs w will be	17
tariffs w winter	-25
tariffs w with	34
tariffs w with china	-23
tariffs w with the	19
tariffs w within	-20
tariffs w world	26
tariffs w would decide	18
tariffs w would go	20
tariffs w would not	-44
tariffs w writing	-19
tariffs w year	-64
tariffs w year <end>	-26
tariffs w yesterday	-19
tariffs w you	17
tariffs w zero	16
text -1 one	-27
text 2 one	23
text 3 bare	-24
tiktok bare	16
tiktok before 0 true bare	17
tiktok nearest bare of 1	25
tiktok not in	17
tiktok not in bare false	30
tiktok not in one false	-19
tiktok not said	-15
tiktok rule:words bare	32
tiktok w <number>	-16
tiktok w a	18
tiktok w china'	20
tiktok w commerce	16
tiktok w he	-21
tiktok w jamieson	15
tiktok w jamieson greer	15
tiktok w matter	16
tiktok w said	26
tiktok w to	22
tiktok w trade	20
tiktok w would	19
truce before 0 true bare	29
truce before 0 true one	21
truce before 1 true bare	26
truce before 1 true more	16
truce before 2 true bare	-27
truce head bare	19
truce head more	27
truce last	15
truce nearest bare of 1	26
truce nearest more again of 1	23
truce nearest one again of 1	22
truce not in more true	-15
truce not in one false	-15
truce not said	-24
truce often true	20
truce rule:words bare	16
truce rule:words one	34
truce share little more	-23
truce share little one	23
truce share most more	23
truce share some one	-26
truce text -1 one	-53
truce text 2 one	23
truce text 3 bare	-23
truce text 3 one	16
truce w <level>	-37
truce w <number> <number>	24
truce w <number> billion	-15
truce w <number> in	-17
truce w <number> million	-16
truce w <number> on	-29
truce w <number> per	-26
truce w <number> percent	-21
truce w <number> september	18
truce w <number> th	24
truce w <number> the	-21
truce w a	17
truce w a matter	-16
truce w a new	17
truce w a second	26
truce w a television	15
truce w a year	15
truce w accept	25
truce w again	-17
truce w against	-17
truce w agreed	36
truce w agreed until	20
truce w also	-22
truce w an	16
truce w an extension	21
truce w and	23
truce w and not	23
truce w and the	18
truce w and will	-22
truce w announced	-28
truce w another	17
truce w answer	-27
truce w any	16
truce w arrangement	29
truce w as	-15
truce w at <number>	-18
truce w at it	20
truce w be	-18
truce w before	21
truce w began	-16
truce w billion	-15
truce w boat	24
truce w both	45
truce w both side	19
truce w bought	19
truce w but	16
truce w buy	-16
truce w by	15
truce w cabinet	28
truce w call	-33
truce w call it	-28
truce w called	-20
truce w can	-16
truce w carry	18
truce w cent	-22
truce w cheese	-35
truce w chenggang	17
truce w china	-18
truce w china'	16
truce w close	-17
truce w collect	-19
truce w commerce	22
truce w commerce in	16
truce w commerce minister	19
truce w committee	16
truce w complained	-15
truce w confirm	19
truce w consent	15
truce w control	-25
truce w council	37
truce w count	-19
truce w counterpart	19
truce w countrie	-15
truce w course	-21
truce w course whether	-15
truce w critical	16
truce w custom	-16
truce w date	-15
truce w day	60
truce w day later	20
truce w decide in	-17
truce w declared	23
truce w deputy	19
truce w did	-17
truce w did not	-16
truce w due course	-18
truce w duty	-31
truce w duty on	-17
truce w each	29
truce w economy	-25
truce w eight	23
truce w ever	-25
truce w export	-24
truce w extension	20
truce w fifteen	-20
truce w fish	-19
truce w five	24
truce w five day	18
truce w for an	21
truce w for trade	16
truce w foreign	-17
truce w four	15
truce w from	-32
truce w from <number>	-15
truce w fruit	21
truce w give	43
truce w got	22
truce w government	28
truce w greer said	27
truce w greer the	-18
truce w ha been	38
truce w ha said	-24
truce w have	28
truce w have a	22
truce w higher	-23
truce w him	22
truce w how	23
truce w i	15
truce w i have	22
truce w if	-33
truce w if it	-20
truce w in	-19
truce w in due	-18
truce w in february	-21
truce w in the	-50
truce w in thi	-18
truce w in writing	27
truce w is not	-15
truce w it	-18
truce w it in	-15
truce w it is	-31
truce w it would	-15
truce w it'	16
truce w jamieson	-19
truce w jamieson greer	-19
truce w january	28
truce w january <number>	31
truce w johan	-17
truce w josé	24
truce w june	23
truce w korean	-15
truce w last	19
truce w last week	24
truce w law	-42
truce w let	21
truce w li	18
truce w li chenggang	17
truce w licence	-16
truce w lift	16
truce w like	15
truce w little	-15
truce w long	29
truce w matter	-33
truce w matter of	-16
truce w me	-16
truce w mean	-30
truce w member	-26
truce w met	-17
truce w might	-16
truce w million	-33
truce w minister	45
truce w minister for	21
truce w minister said	-17
truce w ministry	-21
truce w ministry in	-16
truce w monday	30
truce w monday that	26
truce w month	51
truce w more	31
truce w my	15
truce w next	-32
truce w nine	-32
truce w ninety	18
truce w no such	-18
truce w nobody	-15
truce w nobody in	-15
truce w nothing	24
truce w november	27
truce w november <number>	18
truce w october	-24
truce w of	16
truce w of commerce	18
truce w of it	-38
truce w of june	18
truce w of the	30
truce w off the	-15
truce w offer	16
truce w on hi	-21
truce w on it	24
truce w on monday	30
truce w on television	17
truce w on thursday	-29
truce w on to	20
truce w on tuesday	26
truce w on which	-18
truce w one	15
truce w or	-24
truce w other	17
truce w our	-20
truce w paper	22
truce w parliament	21
truce w pay	-34
truce w pay <number>	-17
truce w per	-23
truce w per cent	-22
truce w percent	-26
truce w permit	-16
truce w philippine	19
truce w point	35
truce w proposed	18
truce w put	36
truce w put the	32
truce w reached	20
truce w ready	34
truce w reason	36
truce w replied	22
truce w rule	20
truce w run	30
truce w said it	-23
truce w said there	22
truce w say	-20
truce w say the	-16
truce w second	31
truce w secretary of	18
truce w section	-18
truce w section <number>	-18
truce w see	32
truce w settled	18
truce w side	23
truce w sign	20
truce w signature	18
truce w signed	36
truce w since the	15
truce w six	22
truce w six month	16
truce w so	23
truce w spokesperson	-17
truce w sri	16
truce w state	-22
truce w stay	15
truce w step	-22
truce w such	-25
truce w suspended	-21
truce w suspension	-16
truce w take	25
truce w tariff	25
truce w tariff <end>	16
truce w tariff on	-20
truce w tax	-21
truce w television	29
truce w th	24
truce w that both	25
truce w that china	-16
truce w that he	34
truce w that hi	17
truce w that nothing	17
truce w that they	-17
truce w that'	-18
truce w the <number>	21
truce w the arrangement	15
truce w the custom	-15
truce w the dutie	19
truce w the minister	25
truce w the ministry	-16
truce w the paper	16
truce w the philippine	19
truce w the trade	-24
truce w the world	-15
truce w them <end>	17
truce w they	-37
truce w three	-34
truce w thursday	-33
truce w time	26
truce w to	19
truce w to it	17
truce w to january	16
truce w to say	22
truce w tokyo	20
truce w told	60
truce w told a	37
truce w told parliament	15
truce w told the	24
truce w truce	27
truce w tuesday	19
truce w under	-37
truce w under the	-20
truce w until	37
truce w wa a	-31
truce w wa agreed	20
truce w wa no	28
truce w wa on	-17
truce w want	-20
truce w warned	-16
truce w we	21
truce w we are	25
truce w we have	20
truce w we shall	-15
truce w week	29
truce w what the	-17
truce w whether to	-17
truce w who	20
truce w will	-33
truce w will be	-25
truce w wine	-20
truce w with china	27
truce w world	-15
truce w would take	-17
truce w writing	27
truce w ye	20
truce w year	33
truce w year more	20
truce w yesterday	25
with 0 narrow	15`;
