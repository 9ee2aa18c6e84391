// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_TOPIC = `yes
<always>	0
among 1 narrow	30
before 0 false bare	59
before 0 false one	50
before 0 true bare	88
before 0 true more	32
before 0 true one	60
before 1 false bare	37
before 1 false one	20
before 1 true bare	39
before 1 true one	20
before 2 false one	-20
before 2 true bare	-19
before 3 true bare	24
broad before 0 true bare	44
broad before 2 true bare	-15
broad head more	16
broad in plainly	17
broad nearest bare of 2	20
broad nearest more again of 1	27
broad nearest one again of 1	21
broad not in	-20
broad not in more true	-26
broad not in one false	-16
broad not in one true	-27
broad not said	-41
broad nothing before one	16
broad often true	36
broad place 0 of 3	15
broad rule:first more	23
broad rule:words more	15
broad rule:words one	41
broad share little bare	16
broad share little one	17
broad share most bare	27
broad share much bare	-28
broad share some more	18
broad share some one	-26
broad text -1 one	-60
broad text 0 more	15
broad text 3 bare	-25
broad with 2 narrow	19
deficit bare	17
deficit not in bare false	18
deficit rule:words one	16
deficit share little bare	18
deficit w <level>	15
deficit w <number>	24
deficit w <number> <number>	23
deficit w <number> billion	25
deficit w billion	25
deficit w deficit	16
deficit w february	16
deficit w ha	-18
deficit w in	30
deficit w is	15
deficit w minister	-20
deficit w on	17
deficit w rate	-19
deficit w representative	-16
deficit w said in	23
deficit w said that	-23
deficit w state	-15
deficit w trade	-22
deficit w trade representative	-16
deficit w united state	-15
deficit w would	-26
deficit w year	36
export-controls before 0 false one	22
export-controls before 0 true bare	29
export-controls before 1 false bare	19
export-controls before 1 true bare	27
export-controls before 1 true one	-23
export-controls before 3 false bare	-15
export-controls in perhaps bare	20
export-controls not in one true	21
export-controls nothing before more	20
export-controls rule:first more	31
export-controls rule:words more	31
export-controls share little one	17
export-controls share some one	-26
export-controls text 2 bare	18
export-controls text 3 one	19
export-controls text 4 one	-21
export-controls w <number>	-21
export-controls w <number> <end>	29
export-controls w <number> <number>	17
export-controls w agreed	-28
export-controls w an	-26
export-controls w announced on	19
export-controls w as	19
export-controls w asked	16
export-controls w at	22
export-controls w at <number>	-21
export-controls w back	27
export-controls w be	16
export-controls w been	-23
export-controls w before	23
export-controls w before the	15
export-controls w bessent	-27
export-controls w but	-42
export-controls w by	-24
export-controls w called	34
export-controls w came	22
export-controls w case	-16
export-controls w china would	27
export-controls w china'	18
export-controls w china' ministry	27
export-controls w chinese	-25
export-controls w companie	-19
export-controls w could	20
export-controls w day	-22
export-controls w did	-18
export-controls w earth <end>	21
export-controls w export	32
export-controls w export of	16
export-controls w from	-41
export-controls w good	-31
export-controls w ha	33
export-controls w had	-15
export-controls w he told	-15
export-controls w i	-25
export-controls w if the	22
export-controls w in	39
export-controls w in a	16
export-controls w is	-41
export-controls w it	15
export-controls w it in	23
export-controls w it is	-19
export-controls w law	-29
export-controls w licence	36
export-controls w matter of	28
export-controls w may	21
export-controls w minister	-20
export-controls w ministry	19
export-controls w ministry said	-19
export-controls w month	-19
export-controls w more than	16
export-controls w mr	25
export-controls w need	-22
export-controls w new	-22
export-controls w next	-19
export-controls w of it	38
export-controls w of one	-21
export-controls w of the	-17
export-controls w off	-26
export-controls w oil	-20
export-controls w on sunday	25
export-controls w on tuesday	-19
export-controls w once	19
export-controls w one	-17
export-controls w or	-24
export-controls w permit	39
export-controls w put	-26
export-controls w return	19
export-controls w rule	15
export-controls w s	-16
export-controls w said	-22
export-controls w said <end>	-20
export-controls w said he	-16
export-controls w said in	20
export-controls w said on	-16
export-controls w said that	15
export-controls w said the	-35
export-controls w secretary	-16
export-controls w september	20
export-controls w should	19
export-controls w since	26
export-controls w so	-22
export-controls w sunday	24
export-controls w take	19
export-controls w tariff	-17
export-controls w that	-29
export-controls w that he	-19
export-controls w that the	-15
export-controls w the duty	25
export-controls w the export	26
export-controls w the licence	30
export-controls w the white	-22
export-controls w them	26
export-controls w there	-23
export-controls w three	31
export-controls w time	33
export-controls w to	-16
export-controls w to a	-19
export-controls w told	-27
export-controls w told the	-27
export-controls w trump	-20
export-controls w tuesday that	-17
export-controls w until	16
export-controls w up	-35
export-controls w wa	-50
export-controls w want	16
export-controls w week	-16
export-controls w what	-26
export-controls w white	-22
export-controls w white house	-22
export-controls w who	-15
export-controls w will not	20
export-controls w with	-54
export-controls w with a	-16
export-controls w would not	26
export-controls w would put	-25
export-controls w would take	20
fentanyl always	-16
fentanyl before 3 true bare	17
fentanyl in plainly one	15
fentanyl nearest bare of 2	-34
fentanyl not in	-30
fentanyl not in one false	-33
fentanyl one	-22
fentanyl place 0 of 1	15
fentanyl rule:first one	15
fentanyl rule:words bare	-35
fentanyl said plainly	20
fentanyl share little one	-26
fentanyl text 3 bare	-20
fentanyl w <number>	-23
fentanyl w a	-19
fentanyl w and	-19
fentanyl w beijing	17
fentanyl w bessent	-18
fentanyl w canada	22
fentanyl w china	24
fentanyl w for	17
fentanyl w ha	15
fentanyl w he	-19
fentanyl w in beijing	20
fentanyl w on the	20
fentanyl w president	-18
fentanyl w scott	-15
fentanyl w scott bessent	-15
fentanyl w secretary	-15
fentanyl w tariff	-15
fentanyl w to	-19
fentanyl w today	16
fentanyl w trump	-19
fentanyl w would	-16
fentanyl w year	-17
head bare	32
head more	20
head one	35
in perhaps	17
in perhaps bare	15
in plainly	35
in plainly more	19
in plainly one	21
narrow among 1 narrow	30
narrow before 0 false bare	59
narrow before 0 false one	50
narrow before 0 true bare	77
narrow before 0 true more	34
narrow before 0 true one	60
narrow before 1 false bare	37
narrow before 1 false one	20
narrow before 1 true bare	43
narrow before 1 true one	16
narrow before 2 false one	-20
narrow before 3 true bare	29
narrow before 3 true more	17
narrow head bare	43
narrow head one	46
narrow in perhaps	17
narrow in perhaps bare	15
narrow in plainly	27
narrow in plainly one	17
narrow nearest bare of 1	50
narrow nearest bare of 2	23
narrow nearest more again of 2	15
narrow nearest one again of 1	15
narrow nearest one again of 2	-33
narrow nearest one of 1	50
narrow nearest one of 2	30
narrow nearest one of 3	19
narrow not in	-34
narrow not in bare false	-16
narrow not in more true	-34
narrow not in one false	-16
narrow nothing before one	-19
narrow often false	20
narrow often true	19
narrow place 0 of 1	17
narrow place 0 of 2	41
narrow rule:first more	38
narrow rule:first one	17
narrow rule:words bare	56
narrow rule:words one	51
narrow said perhaps	16
narrow said plainly	21
narrow share little bare	-28
narrow share most one	34
narrow share much bare	16
narrow share much more	20
narrow share some bare	27
narrow share some more	-29
nearest bare of 1	40
nearest bare of 2	34
nearest bare of 3	-15
nearest more again of 1	34
nearest one again of 1	28
nearest one again of 2	-21
nearest one of 1	53
nearest one of 2	31
not in	-43
not in more true	-57
not in one false	-29
not said	-29
often false	20
often true	45
pharmaceuticals bare	-36
pharmaceuticals before 0 true one	25
pharmaceuticals nearest one of 1	34
pharmaceuticals not in bare false	-33
pharmaceuticals not in one false	31
pharmaceuticals not said	35
pharmaceuticals one	34
pharmaceuticals rule:words one	18
pharmaceuticals share little bare	-21
pharmaceuticals text 1 one	20
pharmaceuticals w <level> <end>	25
pharmaceuticals w <number>	-20
pharmaceuticals w from	-17
pharmaceuticals w ha	-21
pharmaceuticals w have	-19
pharmaceuticals w i	-19
pharmaceuticals w if	16
pharmaceuticals w in	-15
pharmaceuticals w minister	-21
pharmaceuticals w month	-23
pharmaceuticals w mr	-20
pharmaceuticals w no	-15
pharmaceuticals w not	18
pharmaceuticals w raise	30
pharmaceuticals w rate	-16
pharmaceuticals w said	17
pharmaceuticals w said on	19
pharmaceuticals w tariff	32
pharmaceuticals w tariff on	18
pharmaceuticals w that	24
pharmaceuticals w told	-19
pharmaceuticals w trump	15
pharmaceuticals w trump said	27
pharmaceuticals w will	-25
pharmaceuticals w would	27
place 0 of 1	21
place 0 of 2	37
place 0 of 3	15
rare-earths always	-25
rare-earths bare	-16
rare-earths in plainly one	-15
rare-earths not in	-16
rare-earths not in bare false	-16
rare-earths not in one true	16
rare-earths often true	15
rare-earths place 0 of 1	-15
rare-earths rule:first one	-15
rare-earths share little bare	-40
rare-earths share little one	-21
rare-earths text 1 bare	18
rare-earths text 2 one	-20
rare-earths text 3 bare	-31
rare-earths w <number> <end>	-25
rare-earths w about	-25
rare-earths w after	-20
rare-earths w at	-16
rare-earths w beijing	15
rare-earths w by	32
rare-earths w china would	-15
rare-earths w china'	-24
rare-earths w commerce	-25
rare-earths w day	-18
rare-earths w donald	-21
rare-earths w donald trump	-18
rare-earths w earth	25
rare-earths w earth <end>	-27
rare-earths w in	-27
rare-earths w in a	-21
rare-earths w it	-27
rare-earths w ministry of	-15
rare-earths w ministry said	18
rare-earths w not	-26
rare-earths w of	-22
rare-earths w of commerce	-15
rare-earths w of it	-17
rare-earths w president	-29
rare-earths w president donald	-19
rare-earths w promised	19
rare-earths w rare	25
rare-earths w rare earth	25
rare-earths w said <end>	21
rare-earths w said he	15
rare-earths w same	-17
rare-earths w say	-15
rare-earths w tariff	-22
rare-earths w that	18
rare-earths w the	-16
rare-earths w the same	-17
rare-earths w their	-16
rare-earths w they	30
rare-earths w three	-24
rare-earths w to	21
rare-earths w up	15
rare-earths w will	23
rare-earths w will be	33
rule:first more	30
rule:words bare	25
rule:words one	32
russian-and-iranian-oil among 1 narrow	19
russian-and-iranian-oil before 0 true bare	18
russian-and-iranian-oil before 1 true bare	23
russian-and-iranian-oil in plainly	19
russian-and-iranian-oil nearest bare of 2	34
russian-and-iranian-oil not in bare false	17
russian-and-iranian-oil place 0 of 2	17
russian-and-iranian-oil rule:words bare	39
russian-and-iranian-oil text -1 one	-30
russian-and-iranian-oil w <number>	-39
russian-and-iranian-oil w an	-22
russian-and-iranian-oil w been	-21
russian-and-iranian-oil w bessent	23
russian-and-iranian-oil w both	-19
russian-and-iranian-oil w china	19
russian-and-iranian-oil w china'	23
russian-and-iranian-oil w chinese	19
russian-and-iranian-oil w could	29
russian-and-iranian-oil w day	-31
russian-and-iranian-oil w energy	32
russian-and-iranian-oil w for	-16
russian-and-iranian-oil w ha	-18
russian-and-iranian-oil w have	-17
russian-and-iranian-oil w in the	19
russian-and-iranian-oil w india	-16
russian-and-iranian-oil w it	19
russian-and-iranian-oil w made	-16
russian-and-iranian-oil w minister	-16
russian-and-iranian-oil w ministry said	22
russian-and-iranian-oil w no	17
russian-and-iranian-oil w of <level>	23
russian-and-iranian-oil w of the	-16
russian-and-iranian-oil w on	-16
russian-and-iranian-oil w russian	16
russian-and-iranian-oil w said on	-24
russian-and-iranian-oil w said that	32
russian-and-iranian-oil w stop buying	22
russian-and-iranian-oil w tariff	25
russian-and-iranian-oil w tariff of	18
russian-and-iranian-oil w that the	17
russian-and-iranian-oil w to stop	25
russian-and-iranian-oil w told	20
russian-and-iranian-oil w trump	22
russian-and-iranian-oil w wa	30
russian-and-iranian-oil w will	-28
russian-and-iranian-oil w year	-16
said perhaps	16
security-lists bare	-15
security-lists not in bare false	-28
security-lists not in one true	15
security-lists one	19
security-lists said perhaps	20
security-lists share little bare	-15
security-lists w <number>	-26
security-lists w and	19
security-lists w as	-18
security-lists w at	-15
security-lists w be	21
security-lists w china	-25
security-lists w china'	-25
security-lists w china' ministry	-18
security-lists w chinese	16
security-lists w for	-17
security-lists w good	17
security-lists w ha	-15
security-lists w list	33
security-lists w measure	-20
security-lists w on	23
security-lists w rule	-25
security-lists w said	17
security-lists w that	-24
security-lists w would be	16
semiconductors before 0 true one	15
semiconductors before 1 true one	19
semiconductors beside tariffs	18
semiconductors in plainly more	16
semiconductors rule:first more	21
semiconductors rule:words bare	21
semiconductors share little bare	-57
semiconductors text 3 bare	-15
semiconductors w <number>	29
semiconductors w <number> percent	20
semiconductors w be	-24
semiconductors w bessent	-15
semiconductors w by	-22
semiconductors w case	-16
semiconductors w had	25
semiconductors w he	15
semiconductors w in	18
semiconductors w minister	18
semiconductors w ministry	-16
semiconductors w november	21
semiconductors w of	28
semiconductors w percent	25
semiconductors w step	22
semiconductors w that	21
semiconductors w that he	23
semiconductors w to	-22
semiconductors w told	-24
semiconductors w trade	-16
semiconductors w will	-19
share most bare	34
share most one	37
share much bare	-17
share some one	-19
ships-and-ports before 0 false bare	67
ships-and-ports before 0 false one	40
ships-and-ports before 1 false bare	21
ships-and-ports before 2 false bare	-19
ships-and-ports before 3 false bare	-24
ships-and-ports in perhaps	28
ships-and-ports in perhaps one	22
ships-and-ports not in one true	-15
ships-and-ports nothing before one	-18
ships-and-ports said perhaps	19
ships-and-ports share little bare	-18
ships-and-ports share some one	17
ships-and-ports text -1 bare	17
ships-and-ports text 1 one	-17
ships-and-ports text 2 one	25
ships-and-ports w <number>	-23
ships-and-ports w a year	21
ships-and-ports w about	25
ships-and-ports w and	-25
ships-and-ports w and not	-20
ships-and-ports w at	26
ships-and-ports w before	-33
ships-and-ports w chinese	-17
ships-and-ports w commerce	-16
ships-and-ports w duty	-19
ships-and-ports w go	-21
ships-and-ports w he said	-21
ships-and-ports w is	-17
ships-and-ports w let	-20
ships-and-ports w minister	-26
ships-and-ports w ministry	-16
ships-and-ports w monday	-16
ships-and-ports w of	-20
ships-and-ports w on	28
ships-and-ports w on monday	-16
ships-and-ports w on the	24
ships-and-ports w pay	28
ships-and-ports w put	-18
ships-and-ports w ship	26
ships-and-ports w side	20
ships-and-ports w talk	15
ships-and-ports w the <number>	-20
ships-and-ports w the two	18
ships-and-ports w their	-18
ships-and-ports w told	-21
ships-and-ports w two	15
ships-and-ports w up	-20
ships-and-ports w up to	-15
ships-and-ports w we	-23
ships-and-ports w were	21
ships-and-ports w what	-16
ships-and-ports w will	20
ships-and-ports w with	-34
soybeans before 0 true bare	40
soybeans before 1 true bare	-16
soybeans before 2 true bare	-16
soybeans before 2 true one	-16
soybeans before 3 true bare	15
soybeans in plainly one	24
soybeans last	17
soybeans not in	-16
soybeans not in one false	-34
soybeans not said	-27
soybeans one	-17
soybeans place 0 of 1	24
soybeans rule:first one	24
soybeans text 2 bare	-34
soybeans w <number>	-25
soybeans w <number> million	20
soybeans w a	-15
soybeans w about	15
soybeans w according	15
soybeans w according to	15
soybeans w american soybean	16
soybeans w april	-16
soybeans w at	-19
soybeans w bessent	26
soybeans w bessent said	17
soybeans w china	29
soybeans w china would	15
soybeans w ha	-17
soybeans w house	18
soybeans w in january	17
soybeans w it	-21
soybeans w january	17
soybeans w met	20
soybeans w million	43
soybeans w million ton	21
soybeans w ministry	-25
soybeans w new	19
soybeans w no	-17
soybeans w of soybean	16
soybeans w on	-29
soybeans w other	-25
soybeans w percent	-17
soybeans w purchases	20
soybeans w soybean	23
soybeans w stop	-22
soybeans w tariff	-28
soybeans w that china	20
soybeans w the white	18
soybeans w ton	23
soybeans w trump	-20
soybeans w twelve	33
soybeans w twelve million	31
soybeans w white	18
soybeans w white house	18
soybeans w with the	15
soybeans w would	17
soybeans w year	19
tariffs before 0 true bare	26
tariffs beside semiconductors	-15
tariffs nearest more again of 1	19
tariffs nearest one again of 3	17
tariffs nearest one of 1	-23
tariffs not in one true	-37
tariffs not said	-26
tariffs nothing before one	21
tariffs often true	25
tariffs place 0 of 2	17
tariffs rule:first more	15
tariffs rule:words one	18
tariffs share little bare	33
tariffs share most bare	27
tariffs share most more	-17
tariffs share much bare	-20
tariffs share some bare	-23
tariffs share some more	23
tariffs text 1 bare	-15
tariffs text 1 one	-21
tariffs w <level>	21
tariffs w <level> from	21
tariffs w <level> on	26
tariffs w <number>	45
tariffs w <number> <end>	32
tariffs w <number> <number>	-37
tariffs w <number> in	23
tariffs w <number> on	45
tariffs w <number> percent	21
tariffs w <number> that	-16
tariffs w <number> to	16
tariffs w <number> will	22
tariffs w a	-24
tariffs w a second	-15
tariffs w a year	-40
tariffs w about	-39
tariffs w about the	-22
tariffs w additional	17
tariffs w adjust	21
tariffs w after	22
tariffs w again	36
tariffs w against	-18
tariffs w agreed	-21
tariffs w all	22
tariffs w am	15
tariffs w american	-26
tariffs w an	15
tariffs w and	-15
tariffs w and i	17
tariffs w and not	-26
tariffs w announced	27
tariffs w announced that	17
tariffs w answer	20
tariffs w apply	19
tariffs w april	18
tariffs w are	-20
tariffs w as	26
tariffs w at <number>	34
tariffs w at it	-28
tariffs w at the	-20
tariffs w australia	24
tariffs w back to	18
tariffs w ban on	18
tariffs w beef	21
tariffs w been	16
tariffs w before it	-15
tariffs w began	19
tariffs w being	-15
tariffs w bessent	-28
tariffs w bill	-25
tariffs w bought	-27
tariffs w by	-16
tariffs w by <number>	20
tariffs w cabinet	-17
tariffs w call	26
tariffs w called it	-23
tariffs w called the	27
tariffs w can	30
tariffs w canada	-24
tariffs w canberra	16
tariffs w cannot	-21
tariffs w car	21
tariffs w carry	-17
tariffs w case	15
tariffs w cent <end>	-29
tariffs w cent on	23
tariffs w certificate	-15
tariffs w change	16
tariffs w cheese	39
tariffs w china had	-15
tariffs w china'	-25
tariffs w china' ministry	-27
tariffs w chinese	18
tariffs w chinese good	15
tariffs w close	18
tariffs w colleague	-25
tariffs w come	15
tariffs w commission	16
tariffs w complained	-23
tariffs w confirm	-22
tariffs w control on	17
tariffs w could	-16
tariffs w count	28
tariffs w course	27
tariffs w course whether	20
tariffs w custom	31
tariffs w custom tariff	19
tariffs w date	18
tariffs w day	-40
tariffs w decide	21
tariffs w decide in	25
tariffs w declared	-18
tariffs w did	29
tariffs w did not	37
tariffs w do	32
tariffs w donald	27
tariffs w donald trump	20
tariffs w drop	-17
tariffs w due course	30
tariffs w duty of	18
tariffs w economic	19
tariffs w effective	20
tariffs w effective immediately	20
tariffs w effectively	15
tariffs w effectively off	15
tariffs w egyptian	18
tariffs w eighteen	20
tariffs w energy	-26
tariffs w european	-18
tariffs w ever	25
tariffs w everything	18
tariffs w extended	28
tariffs w fifteen	30
tariffs w figure	15
tariffs w fish	18
tariffs w for <number>	15
tariffs w for another	-20
tariffs w four	-27
tariffs w from	38
tariffs w from november	16
tariffs w further	16
tariffs w give	-27
tariffs w go	20
tariffs w goe	29
tariffs w gone	-17
tariffs w good	46
tariffs w government	-22
tariffs w greer said	-20
tariffs w ha promised	-18
tariffs w ha said	26
tariffs w ha told	20
tariffs w had announced	20
tariffs w had said	-15
tariffs w harvest	18
tariffs w have	-24
tariffs w he added	15
tariffs w he say	15
tariffs w here	15
tariffs w higher	19
tariffs w hour	-18
tariffs w i	15
tariffs w i am	15
tariffs w if	41
tariffs w immediately	20
tariffs w immediately <end>	20
tariffs w in	-15
tariffs w in due	30
tariffs w in thi	26
tariffs w in writing	-18
tariffs w india'	23
tariffs w industry	-32
tariffs w is	31
tariffs w is <number>	24
tariffs w is not	21
tariffs w it <end>	-15
tariffs w it a	-32
tariffs w it duty	19
tariffs w it is	20
tariffs w it wa	-16
tariffs w it will	21
tariffs w it would	26
tariffs w it'	-20
tariffs w jamieson	24
tariffs w jamieson greer	24
tariffs w january	-36
tariffs w january <number>	-17
tariffs w japan	21
tariffs w johan	22
tariffs w josé	-16
tariffs w june	-24
tariffs w korean	16
tariffs w kuala	17
tariffs w kuala lumpur	17
tariffs w last	-21
tariffs w law	68
tariffs w let	-24
tariffs w licence	-34
tariffs w like	-18
tariffs w little	-21
tariffs w long	-29
tariffs w longer	15
tariffs w lower	25
tariffs w lumpur	17
tariffs w may	-25
tariffs w me	19
tariffs w mean	23
tariffs w meet	18
tariffs w member	29
tariffs w michelsen	-19
tariffs w minister for	-21
tariffs w minister said	16
tariffs w ministry	15
tariffs w ministry said	-16
tariffs w monday <end>	20
tariffs w month	-27
tariffs w more	-27
tariffs w more than	-27
tariffs w morning	16
tariffs w mr	-34
tariffs w mr trump	15
tariffs w newspaper	18
tariffs w next	22
tariffs w nine	20
tariffs w ninety	-25
tariffs w ninety day	-25
tariffs w no	34
tariffs w no such	18
tariffs w nobody	16
tariffs w nobody in	16
tariffs w not be	-18
tariffs w nothing	-15
tariffs w of	-18
tariffs w of june	-17
tariffs w of what	-19
tariffs w off	-18
tariffs w off the	17
tariffs w oil	15
tariffs w old	21
tariffs w on monday	15
tariffs w on the	-22
tariffs w on them	-29
tariffs w on to	-16
tariffs w on top	24
tariffs w on tuesday	-18
tariffs w on which	-20
tariffs w one	-22
tariffs w one <end>	19
tariffs w or	37
tariffs w orange	25
tariffs w our	29
tariffs w over	22
tariffs w palm	18
tariffs w palm oil	19
tariffs w pay	38
tariffs w pay <number>	21
tariffs w percent	32
tariffs w percent on	15
tariffs w permit	-23
tariffs w peru	-16
tariffs w point	-22
tariffs w president donald	23
tariffs w price	21
tariffs w promised	-18
tariffs w promised to	-18
tariffs w proposed	-15
tariffs w put	-19
tariffs w put the	-20
tariffs w question	-19
tariffs w raise	-34
tariffs w raise it	-21
tariffs w raised	-23
tariffs w rate	36
tariffs w reached	-20
tariffs w reason	-24
tariffs w replied	-26
tariffs w representative	18
tariffs w representative jamieson	19
tariffs w rice	29
tariffs w said	-26
tariffs w said <end>	-16
tariffs w said he	17
tariffs w said in	-31
tariffs w said it	20
tariffs w say	19
tariffs w say <end>	15
tariffs w say that	-18
tariffs w say the	15
tariffs w secretary of	-16
tariffs w section	22
tariffs w section <number>	22
tariffs w security	-17
tariffs w senate	-27
tariffs w shall	29
tariffs w ship	-25
tariffs w should	24
tariffs w side	-32
tariffs w sign	-27
tariffs w signed	-22
tariffs w since	-28
tariffs w six	-22
tariffs w six month	-16
tariffs w spokesperson	15
tariffs w sri	-16
tariffs w state	24
tariffs w state <end>	17
tariffs w stay	-23
tariffs w stressed	-22
tariffs w such	31
tariffs w table <end>	18
tariffs w take	-17
tariffs w tariff	-19
tariffs w tariff commission	19
tariffs w tariff truce	-16
tariffs w tariff war	26
tariffs w than	-27
tariffs w that both	-20
tariffs w that he	-16
tariffs w that hi	-18
tariffs w that nothing	-16
tariffs w that tariff	-16
tariffs w that they	-47
tariffs w that we	15
tariffs w that would	22
tariffs w that'	19
tariffs w the <number>	27
tariffs w the american	-29
tariffs w the custom	27
tariffs w the duty	-33
tariffs w the first	16
tariffs w the law	22
tariffs w the licence	-18
tariffs w the minister	-19
tariffs w the ministry	23
tariffs w the office	18
tariffs w the old	21
tariffs w the philippine	-15
tariffs w the tariff	-23
tariffs w the trade	15
tariffs w the truce	15
tariffs w the world	25
tariffs w the year	-29
tariffs w them	-16
tariffs w then	16
tariffs w there'	21
tariffs w they	-24
tariffs w thi	28
tariffs w threatened	22
tariffs w through	-19
tariffs w time	-39
tariffs w to <level>	16
tariffs w to be	-17
tariffs w to keep	-18
tariffs w to put	-19
tariffs w to say	-15
tariffs w today	-15
tariffs w told	-18
tariffs w told a	-32
tariffs w tomorrow	-15
tariffs w top	24
tariffs w top of	16
tariffs w total	16
tariffs w trade representative	16
tariffs w trump	16
tariffs w trump announced	16
tariffs w trump said	-21
tariffs w tuesday	-18
tariffs w under section	19
tariffs w unjustified	28
tariffs w unless	-18
tariffs w until	-15
tariffs w up	28
tariffs w up to	15
tariffs w very	19
tariffs w wa a	31
tariffs w wa no	-22
tariffs w war	24
tariffs w warned that	-15
tariffs w washington	18
tariffs w way	-24
tariffs w we are	-15
tariffs w we have	-16
tariffs w we shall	23
tariffs w went	18
tariffs w what	26
tariffs w what the	24
tariffs w whether	20
tariffs w whether to	23
tariffs w which is	21
tariffs w will	32
tariffs w will raise	-15
tariffs w winter	-27
tariffs w with	21
tariffs w with china	-22
tariffs w within	-19
tariffs w world	25
tariffs w would decide	19
tariffs w would go	19
tariffs w would not	-50
tariffs w would raise	-18
tariffs w write	16
tariffs w writing	-18
tariffs w year	-61
tariffs w year <end>	-25
tariffs w yesterday	-20
tariffs w you	16
tariffs w zero	16
text -1 one	-38
text 3 bare	-25
tiktok before 0 true bare	17
tiktok nearest bare of 1	25
tiktok not in bare false	27
tiktok not in one false	-20
tiktok not said	-19
tiktok rule:words bare	31
tiktok share little bare	15
tiktok w day	16
tiktok w greer the	15
tiktok w he	-22
tiktok w matter	16
tiktok w representative	17
tiktok w said	17
tiktok w to	18
tiktok w trade	18
tiktok w trade representative	17
truce before 0 true bare	30
truce before 0 true more	18
truce before 1 true bare	20
truce before 2 true bare	-26
truce head bare	20
truce head more	35
truce nearest bare of 1	24
truce nearest bare of 2	15
truce nearest one again of 1	24
truce nearest one again of 3	-20
truce nearest one of 1	23
truce not in more true	-17
truce not said	-21
truce often true	23
truce rule:words bare	18
truce rule:words one	44
truce share little more	-18
truce share little one	25
truce share most more	23
truce share much bare	-15
truce share some one	-22
truce text -1 one	-60
truce text 3 bare	-25
truce w <level>	-49
truce w <level> on	-24
truce w <number> <number>	28
truce w <number> billion	-18
truce w <number> day	21
truce w <number> in	-15
truce w <number> january	21
truce w <number> july	-15
truce w <number> million	-16
truce w <number> on	-29
truce w <number> percent	-21
truce w <number> september	25
truce w <number> th	25
truce w <number> the	-21
truce w a	19
truce w a second	30
truce w a tariff	-19
truce w a television	16
truce w after the	-15
truce w again	-27
truce w against	-17
truce w agreed	57
truce w agreed to	20
truce w agreed until	18
truce w agreement	16
truce w also	-21
truce w am	-18
truce w among	-15
truce w an	17
truce w an extension	27
truce w and	21
truce w and mr	-16
truce w and not	25
truce w and will	-22
truce w announced	-30
truce w another	22
truce w answer	-28
truce w arrangement	29
truce w as	-25
truce w at <number>	-18
truce w at it	20
truce w be	-15
truce w before	20
truce w billion	-18
truce w boat	21
truce w both	32
truce w both side	23
truce w bought	21
truce w busan	-15
truce w but	25
truce w buy	-15
truce w by	29
truce w by <number>	-15
truce w cabinet	26
truce w call	-36
truce w call it	-28
truce w called	-22
truce w can	-26
truce w canada	16
truce w carry	19
truce w cent <end>	30
truce w cheese	-37
truce w chenggang	19
truce w china	-26
truce w china would	-16
truce w china'	20
truce w close	-17
truce w collect	-21
truce w come	-26
truce w commerce	16
truce w commerce announced	-17
truce w commerce in	15
truce w commerce minister	17
truce w committee	15
truce w confirm	20
truce w consent	15
truce w control	-24
truce w could	-17
truce w council	29
truce w count	-20
truce w countrie	-29
truce w course	-21
truce w course whether	-15
truce w custom	-20
truce w date	-16
truce w day	68
truce w day later	21
truce w december	-16
truce w decide in	-17
truce w declared	21
truce w deputy	16
truce w did	-18
truce w due	19
truce w due course	-19
truce w duty	-19
truce w each	27
truce w economy	-19
truce w eight	25
truce w ever	-23
truce w export	-26
truce w extended	-22
truce w extension	26
truce w extension of	20
truce w fifteen	-26
truce w fish	-23
truce w five	23
truce w five day	18
truce w for an	18
truce w for another	19
truce w foreign	-20
truce w four	17
truce w from	-27
truce w fruit	18
truce w give	43
truce w good	-15
truce w got	20
truce w government	27
truce w greer said	26
truce w ha been	33
truce w ha told	-18
truce w had announced	-15
truce w had been	-15
truce w have	37
truce w have a	21
truce w have been	-16
truce w he called	-15
truce w he will	-16
truce w him	20
truce w hour	15
truce w how	24
truce w i am	-18
truce w i have	22
truce w if	-26
truce w if it	-19
truce w in	-17
truce w in <number>	-15
truce w in december	-16
truce w in due	-19
truce w in february	-20
truce w in the	-49
truce w in thi	-19
truce w in writing	25
truce w is not	-16
truce w it <end>	15
truce w it be	-15
truce w it in	-15
truce w it own	-15
truce w it would	-20
truce w it'	16
truce w jamieson	-18
truce w jamieson greer	-18
truce w january	36
truce w january <number>	32
truce w johan	-18
truce w josé	23
truce w june	25
truce w kept	22
truce w korean	-16
truce w last	17
truce w last week	21
truce w law	-44
truce w let	28
truce w li	21
truce w li chenggang	19
truce w licence	-16
truce w like	15
truce w little	-16
truce w long	28
truce w lower	-15
truce w matter	-36
truce w me	-17
truce w mean	-32
truce w meet	-21
truce w member	-26
truce w met	-30
truce w might	-18
truce w million	-32
truce w minister	48
truce w minister for	21
truce w ministry	-23
truce w monday	35
truce w monday that	27
truce w month	55
truce w month and	25
truce w more	26
truce w mr	19
truce w national	-16
truce w next	-31
truce w nine	-30
truce w ninety	34
truce w ninety day	35
truce w no such	-19
truce w nobody	-17
truce w nobody in	-16
truce w nothing	19
truce w november	18
truce w october	-25
truce w of	15
truce w of <level>	-20
truce w of it	-42
truce w of june	21
truce w of the	26
truce w off	19
truce w off the	-17
truce w offer	20
truce w on hi	-23
truce w on monday	30
truce w on september	16
truce w on television	15
truce w on thursday	-18
truce w on to	24
truce w on tuesday	25
truce w on which	-18
truce w one	27
truce w only	15
truce w or	-17
truce w other	16
truce w our	-29
truce w own	-18
truce w pause	16
truce w pay	-35
truce w pay <number>	-16
truce w percent	-28
truce w permit	-18
truce w philippine	18
truce w point	35
truce w prime	23
truce w prime minister	23
truce w promised	-15
truce w proposed	26
truce w put	43
truce w put the	32
truce w question	22
truce w reached	21
truce w ready	32
truce w reason	35
truce w replied	21
truce w rice	-24
truce w rule	20
truce w run	26
truce w said <end>	22
truce w said it	-23
truce w said that	-17
truce w said there	19
truce w say	-23
truce w say <end>	15
truce w second	33
truce w secretary of	16
truce w section	-18
truce w section <number>	-18
truce w see	20
truce w september <end>	16
truce w settled	21
truce w shall	-16
truce w side	27
truce w side would	18
truce w sign	17
truce w signature	18
truce w signed	36
truce w since the	15
truce w six	31
truce w six month	26
truce w sixty	15
truce w so	42
truce w spokesperson	-20
truce w sri	16
truce w standstill	21
truce w state	-22
truce w such	-25
truce w suspended	-20
truce w suspension	-28
truce w take	20
truce w tariff	29
truce w tariff on	-22
truce w tariff truce	18
truce w tax	-22
truce w television	29
truce w th	25
truce w that an	19
truce w that both	32
truce w that china	-20
truce w that he	30
truce w that nothing	15
truce w that they	-17
truce w that would	-21
truce w that'	-17
truce w the arrangement	15
truce w the custom	-17
truce w the dutie	21
truce w the matter	-17
truce w the minister	16
truce w the ministry	-25
truce w the paper	16
truce w the philippine	18
truce w the step	-18
truce w the suspension	-33
truce w the tariff	17
truce w the trade	-21
truce w the world	-15
truce w the year	15
truce w them <end>	16
truce w then	-20
truce w they	-40
truce w they will	-17
truce w threatened	-15
truce w three	-35
truce w thursday	-23
truce w time	26
truce w to	23
truce w to it	19
truce w to january	17
truce w to keep	15
truce w to put	16
truce w to say	23
truce w tokyo	19
truce w told	50
truce w told a	36
truce w told the	16
truce w truce	24
truce w tuesday	18
truce w twelve	-16
truce w under	-35
truce w under the	-20
truce w until	37
truce w until the	15
truce w wa a	-36
truce w wa agreed	16
truce w wa no	27
truce w wa on	-15
truce w wa ready	15
truce w want	-22
truce w warned	-19
truce w we	21
truce w we are	24
truce w we have	21
truce w we shall	-15
truce w wednesday	15
truce w week	31
truce w what the	-16
truce w whether	-15
truce w whether to	-17
truce w will	-33
truce w will be	-17
truce w wine	-22
truce w with china	27
truce w with the	-16
truce w world	-15
truce w would like	16
truce w would take	-18
truce w write	-15
truce w writing	25
truce w ye	17
truce w year	24
truce w year more	19
truce w yesterday	27
with 2 narrow	19`;
