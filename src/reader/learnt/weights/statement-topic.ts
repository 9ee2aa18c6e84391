// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_TOPIC = `yes
<always>	0
among 1 narrow	30
before 0 false bare	61
before 0 false more	6
before 0 false one	50
before 0 true bare	89
before 0 true more	29
before 0 true one	59
before 1 false bare	40
before 1 false more	-8
before 1 false one	19
before 1 true bare	41
before 1 true one	18
before 2 false one	-19
before 2 true bare	-22
before 3 false bare	-11
before 3 false one	6
before 3 true bare	25
before 3 true more	16
before 3 true one	-10
broad before 0 true bare	45
broad before 0 true more	7
broad before 0 true one	9
broad before 1 true bare	14
broad before 1 true one	8
broad before 2 true bare	-15
broad before 3 true bare	9
broad before 3 true one	-8
broad head more	18
broad in plainly	18
broad in plainly more	11
broad in plainly one	8
broad nearest bare of 1	10
broad nearest bare of 2	18
broad nearest bare of 3	-11
broad nearest more again of 1	29
broad nearest more again of 2	-12
broad nearest one again of 1	22
broad nearest one of 1	11
broad nearest one of 2	6
broad nearest one of 3	-13
broad not in	-18
broad not in more true	-27
broad not in one false	-14
broad not in one true	-23
broad not said	-39
broad nothing before one	17
broad often true	35
broad one	-10
broad place 0 of 1	8
broad place 0 of 2	11
broad place 0 of 3	15
broad rule:first more	22
broad rule:first one	8
broad rule:words bare	10
broad rule:words more	15
broad rule:words one	37
broad said plainly	-6
broad share little bare	17
broad share little more	-6
broad share little one	17
broad share most bare	28
broad share most one	13
broad share much bare	-29
broad share much one	-17
broad share some bare	-10
broad share some more	18
broad share some one	-26
broad text -1 one	-64
broad text 0 bare	10
broad text 0 more	15
broad text 1 one	-8
broad text 2 more	-8
broad text 2 one	6
broad text 3 bare	-26
broad text 3 one	12
broad text 4 one	-6
broad with 0 narrow	13
broad with 2 narrow	18
deficit bare	17
deficit last	-11
deficit not in	6
deficit not in bare false	18
deficit not in one false	-9
deficit one	-9
deficit rule:words one	18
deficit share little bare	19
deficit text 1 bare	-13
deficit text 1 more	-11
deficit text 1 one	-8
deficit text 4 one	6
deficit w <level>	15
deficit w <number>	26
deficit w <number> <number>	23
deficit w <number> billion	27
deficit w and	-13
deficit w at	16
deficit w bessent	8
deficit w billion	27
deficit w by	7
deficit w country	-15
deficit w deficit	17
deficit w february	15
deficit w for	8
deficit w greer	8
deficit w ha	-19
deficit w hi	16
deficit w in	29
deficit w is	15
deficit w it	-7
deficit w minister	-21
deficit w on	16
deficit w rate	-20
deficit w representative	-17
deficit w said in	21
deficit w said that	-23
deficit w said the	-13
deficit w say	-9
deficit w secretary	-7
deficit w state	-16
deficit w tariff	-7
deficit w that	-13
deficit w that he	-14
deficit w the united	-14
deficit w them	-7
deficit w thi	6
deficit w trade	-19
deficit w trade representative	-17
deficit w under	-8
deficit w united	-14
deficit w united state	-16
deficit w with	-6
deficit w with the	-15
deficit w would	-27
deficit w year	35
export-controls always	9
export-controls among 1 narrow	11
export-controls bare	6
export-controls before 0 false bare	13
export-controls before 0 false one	22
export-controls before 0 true bare	29
export-controls before 0 true one	10
export-controls before 1 false bare	17
export-controls before 1 false one	12
export-controls before 1 true bare	27
export-controls before 1 true one	-25
export-controls before 3 false bare	-13
export-controls beside truce	12
export-controls in perhaps	10
export-controls in perhaps bare	18
export-controls in perhaps one	-8
export-controls in plainly	6
export-controls nearest one of 1	8
export-controls nearest one of 3	14
export-controls not in bare false	-8
export-controls not in one false	-10
export-controls not in one true	21
export-controls nothing before bare	-14
export-controls nothing before more	20
export-controls place 0 of 2	6
export-controls rule:first more	32
export-controls rule:words bare	13
export-controls rule:words more	32
export-controls share little bare	6
export-controls share little one	19
export-controls share some one	-27
export-controls text -1 bare	6
export-controls text -1 more	8
export-controls text -1 one	11
export-controls text 1 one	-7
export-controls text 2 bare	17
export-controls text 2 one	-12
export-controls text 3 bare	-12
export-controls text 3 more	-8
export-controls text 3 one	20
export-controls text 4 bare	-13
export-controls text 4 one	-21
export-controls w <level>	-13
export-controls w <level> <end>	-9
export-controls w <level> on	9
export-controls w <number>	-18
export-controls w <number> <end>	28
export-controls w <number> <number>	18
export-controls w <number> november	10
export-controls w <number> per	-7
export-controls w a year	6
export-controls w about	7
export-controls w according	-10
export-controls w according to	-10
export-controls w after the	10
export-controls w again	-7
export-controls w agreed	-27
export-controls w already	9
export-controls w also	-7
export-controls w an	-25
export-controls w and not	7
export-controls w and said	12
export-controls w announced	14
export-controls w announced on	17
export-controls w announced that	-8
export-controls w another	-12
export-controls w answer	-10
export-controls w any	14
export-controls w approval	-14
export-controls w arrangement	-12
export-controls w as	18
export-controls w as a	11
export-controls w asked	14
export-controls w asked for	6
export-controls w at	14
export-controls w at <number>	-20
export-controls w at the	-6
export-controls w australia	-20
export-controls w back	27
export-controls w ban on	-10
export-controls w be	15
export-controls w been	-24
export-controls w before	25
export-controls w before the	15
export-controls w beijing	-14
export-controls w bessent	-27
export-controls w bessent said	-7
export-controls w both	6
export-controls w busan	9
export-controls w but	-41
export-controls w by	-24
export-controls w call	11
export-controls w called	33
export-controls w came	23
export-controls w case	-17
export-controls w cent	-10
export-controls w certificate	12
export-controls w china would	29
export-controls w china'	17
export-controls w china' commerce	-6
export-controls w china' ministry	27
export-controls w chinese	-24
export-controls w commerce	6
export-controls w commission	-10
export-controls w companie	-18
export-controls w control on	-13
export-controls w could	20
export-controls w council	-6
export-controls w day	-23
export-controls w day <end>	-9
export-controls w december	11
export-controls w did	-18
export-controls w did not	-13
export-controls w doe	-10
export-controls w donald	-15
export-controls w donald trump	-11
export-controls w duty	14
export-controls w duty of	-6
export-controls w each	-10
export-controls w earth <end>	19
export-controls w export	34
export-controls w export control	9
export-controls w export licence	12
export-controls w export of	13
export-controls w extend	8
export-controls w extension	-10
export-controls w fee	-12
export-controls w fentanyl	-13
export-controls w finance	-7
export-controls w finance ministry	-6
export-controls w first	-7
export-controls w for	6
export-controls w for a	-7
export-controls w for the	6
export-controls w foreign	-8
export-controls w friday	-8
export-controls w from	-42
export-controls w further	-6
export-controls w go	-11
export-controls w good	-32
export-controls w government	-8
export-controls w greer	-14
export-controls w ha	34
export-controls w ha been	-7
export-controls w ha proposed	7
export-controls w ha said	-8
export-controls w had	-15
export-controls w he	10
export-controls w he told	-17
export-controls w he would	6
export-controls w hi	-10
export-controls w i	-24
export-controls w if the	22
export-controls w in	41
export-controls w in a	19
export-controls w in china	13
export-controls w is	-39
export-controls w it	16
export-controls w it <end>	-15
export-controls w it a	14
export-controls w it in	23
export-controls w it is	-18
export-controls w it on	7
export-controls w jamieson	-8
export-controls w jamieson greer	-8
export-controls w january	-9
export-controls w july	-6
export-controls w kuala	-8
export-controls w kuala lumpur	-8
export-controls w last week	-14
export-controls w law	-28
export-controls w left	8
export-controls w let	-8
export-controls w licence	39
export-controls w licence for	11
export-controls w lumpur	-8
export-controls w made	-11
export-controls w matter	10
export-controls w matter of	29
export-controls w may	21
export-controls w million	-8
export-controls w minister	-19
export-controls w ministry	19
export-controls w ministry in	6
export-controls w ministry of	12
export-controls w ministry said	-21
export-controls w month	-20
export-controls w more than	16
export-controls w mr	24
export-controls w my	-13
export-controls w name	-8
export-controls w need	-21
export-controls w new	-23
export-controls w next	-18
export-controls w not	6
export-controls w notice	29
export-controls w november <number>	9
export-controls w now	8
export-controls w october <end>	-6
export-controls w of	7
export-controls w of <level>	-7
export-controls w of commerce	11
export-controls w of it	38
export-controls w of one	-21
export-controls w of the	-30
export-controls w of what	-12
export-controls w off	-26
export-controls w oil	-19
export-controls w on	-9
export-controls w on export	9
export-controls w on friday	-7
export-controls w on it	-9
export-controls w on saturday	-6
export-controls w on sunday	25
export-controls w on the	-6
export-controls w on thursday	7
export-controls w on tuesday	-19
export-controls w once	21
export-controls w one	-17
export-controls w only	-13
export-controls w or	-24
export-controls w our	8
export-controls w over	-12
export-controls w per	-10
export-controls w per cent	-10
export-controls w percent	-9
export-controls w permit	27
export-controls w permit for	15
export-controls w port	-7
export-controls w post	-6
export-controls w president donald	-13
export-controls w product	-11
export-controls w promised	-7
export-controls w put	-23
export-controls w ready	-10
export-controls w reporter	-11
export-controls w representative	-9
export-controls w return	19
export-controls w rule	14
export-controls w run	-6
export-controls w s	-15
export-controls w said	-22
export-controls w said <end>	-19
export-controls w said he	-17
export-controls w said in	21
export-controls w said it	-9
export-controls w said on	-17
export-controls w said that	13
export-controls w said the	-35
export-controls w saturday	-7
export-controls w say	13
export-controls w scott	-12
export-controls w scott bessent	-12
export-controls w second	-10
export-controls w secretary	-11
export-controls w secretary scott	-9
export-controls w september	19
export-controls w september <number>	10
export-controls w ship	-11
export-controls w should	19
export-controls w sign	9
export-controls w since	26
export-controls w so	-23
export-controls w soybean	-8
export-controls w spokesperson	15
export-controls w state	-8
export-controls w stay	7
export-controls w stop	-6
export-controls w sunday	24
export-controls w tariff	-17
export-controls w tariff on	-7
export-controls w than	8
export-controls w that	-28
export-controls w that a	13
export-controls w that china	12
export-controls w that he	-17
export-controls w that it	8
export-controls w that the	-15
export-controls w the	-10
export-controls w the chinese	-8
export-controls w the commission	-6
export-controls w the duty	25
export-controls w the export	26
export-controls w the licence	30
export-controls w the truce	-6
export-controls w the united	-7
export-controls w the white	-22
export-controls w them	26
export-controls w there	-23
export-controls w they	11
export-controls w they are	-11
export-controls w thi	-17
export-controls w three	31
export-controls w thursday	7
export-controls w time	33
export-controls w to	-20
export-controls w to <level>	-11
export-controls w to <number>	-6
export-controls w to a	-19
export-controls w to it	-8
export-controls w to the	6
export-controls w today	-6
export-controls w told	-27
export-controls w told a	-6
export-controls w told reporter	-14
export-controls w told the	-26
export-controls w trade representative	-6
export-controls w treasury	-11
export-controls w treasury secretary	-10
export-controls w truce	-7
export-controls w trump	-21
export-controls w tuesday	-6
export-controls w tuesday that	-16
export-controls w u	-6
export-controls w u s	-6
export-controls w united	-7
export-controls w united state	-7
export-controls w until	15
export-controls w up	-35
export-controls w us	-9
export-controls w wa	-43
export-controls w wa a	-11
export-controls w wa not	-14
export-controls w want	17
export-controls w warned	9
export-controls w warned that	8
export-controls w way	-11
export-controls w week	-16
export-controls w week that	-14
export-controls w went	-14
export-controls w were	-8
export-controls w what	-24
export-controls w white	-22
export-controls w white house	-22
export-controls w who	-14
export-controls w will	13
export-controls w will be	-11
export-controls w will not	20
export-controls w with	-60
export-controls w with a	-17
export-controls w with the	-6
export-controls w would not	25
export-controls w would put	-26
export-controls w would take	19
export-controls w year <end>	-11
fentanyl always	-17
fentanyl among 1 narrow	8
fentanyl bare	-6
fentanyl before 1 true bare	12
fentanyl before 1 true one	-14
fentanyl before 2 true bare	-6
fentanyl before 3 true bare	17
fentanyl in plainly	13
fentanyl in plainly one	15
fentanyl last	13
fentanyl nearest bare of 2	-34
fentanyl nearest one of 2	-7
fentanyl not in	-29
fentanyl not in bare false	-6
fentanyl not in one false	-34
fentanyl not in one true	-6
fentanyl one	-20
fentanyl place 0 of 1	15
fentanyl rule:first one	15
fentanyl rule:words bare	-35
fentanyl rule:words one	8
fentanyl said plainly	22
fentanyl share little more	12
fentanyl share little one	-26
fentanyl text 2 bare	6
fentanyl text 2 one	-13
fentanyl text 3 bare	-19
fentanyl text 4 bare	-8
fentanyl w <level>	-12
fentanyl w <number>	-24
fentanyl w <number> per	8
fentanyl w <number> percent	-6
fentanyl w a	-20
fentanyl w a year	-6
fentanyl w about	-9
fentanyl w adjust	-10
fentanyl w after	-7
fentanyl w an	-7
fentanyl w and	-23
fentanyl w because	9
fentanyl w beijing	19
fentanyl w bessent	-16
fentanyl w bessent ha	-7
fentanyl w by	-12
fentanyl w canada	20
fentanyl w cent	8
fentanyl w china	24
fentanyl w china'	-13
fentanyl w chinese	-13
fentanyl w commerce ministry	-6
fentanyl w donald	-8
fentanyl w donald trump	-7
fentanyl w effective	-12
fentanyl w effective immediately	-11
fentanyl w fentanyl	13
fentanyl w for	18
fentanyl w for a	-6
fentanyl w further	-6
fentanyl w good	-8
fentanyl w greer	-9
fentanyl w ha	15
fentanyl w had	8
fentanyl w have	-6
fentanyl w he	-21
fentanyl w house said	10
fentanyl w immediately	-11
fentanyl w immediately <end>	-11
fentanyl w in beijing	22
fentanyl w in the	-6
fentanyl w is	-9
fentanyl w jamieson	-7
fentanyl w jamieson greer	-7
fentanyl w million	-9
fentanyl w ministry	16
fentanyl w new	-9
fentanyl w no	-14
fentanyl w not	-9
fentanyl w of the	-10
fentanyl w on	-8
fentanyl w on the	20
fentanyl w on thursday	-10
fentanyl w over	-7
fentanyl w per	8
fentanyl w per cent	8
fentanyl w percent	-7
fentanyl w president	-20
fentanyl w president donald	-8
fentanyl w representative	-6
fentanyl w said	-14
fentanyl w said on	-7
fentanyl w saturday	-8
fentanyl w say	7
fentanyl w say the	-9
fentanyl w scott	-14
fentanyl w scott bessent	-14
fentanyl w secretary	-15
fentanyl w secretary scott	-12
fentanyl w stop	7
fentanyl w tariff	-14
fentanyl w that it	-8
fentanyl w that the	-7
fentanyl w the <number>	-9
fentanyl w the chinese	-7
fentanyl w the president	-6
fentanyl w the tariff	8
fentanyl w three	-14
fentanyl w thursday	-10
fentanyl w to	-22
fentanyl w today	15
fentanyl w told	-10
fentanyl w trade representative	-6
fentanyl w treasury	-14
fentanyl w treasury secretary	-14
fentanyl w trump	-21
fentanyl w us	-8
fentanyl w will	-12
fentanyl w would	-16
fentanyl w year	-16
head bare	33
head more	20
head one	36
in perhaps	19
in perhaps bare	18
in perhaps one	6
in plainly	36
in plainly more	21
in plainly one	21
last	10
narrow among 1 narrow	30
narrow before 0 false bare	61
narrow before 0 false more	6
narrow before 0 false one	50
narrow before 0 true bare	78
narrow before 0 true more	35
narrow before 0 true one	61
narrow before 1 false bare	40
narrow before 1 false more	-8
narrow before 1 false one	19
narrow before 1 true bare	44
narrow before 1 true one	15
narrow before 2 false one	-19
narrow before 2 true bare	-15
narrow before 3 false bare	-11
narrow before 3 false one	6
narrow before 3 true bare	28
narrow before 3 true more	19
narrow head bare	45
narrow head one	46
narrow in perhaps	19
narrow in perhaps bare	18
narrow in perhaps one	6
narrow in plainly	27
narrow in plainly more	14
narrow in plainly one	16
narrow nearest bare of 1	51
narrow nearest bare of 2	24
narrow nearest bare of 3	-9
narrow nearest more again of 1	9
narrow nearest more again of 2	16
narrow nearest one again of 1	16
narrow nearest one again of 2	-37
narrow nearest one again of 3	8
narrow nearest one of 1	50
narrow nearest one of 2	29
narrow nearest one of 3	20
narrow not in	-31
narrow not in bare false	-16
narrow not in more false	-14
narrow not in more true	-34
narrow not in one false	-12
narrow not in one true	11
narrow nothing before more	-8
narrow nothing before one	-21
narrow often false	21
narrow often true	21
narrow one	11
narrow place 0 of 1	16
narrow place 0 of 2	40
narrow place 1 of 2	-12
narrow place 1 of 3	-8
narrow rule:first more	39
narrow rule:first one	16
narrow rule:words bare	57
narrow rule:words more	18
narrow rule:words one	51
narrow said perhaps	19
narrow said plainly	19
narrow share little bare	-28
narrow share little more	8
narrow share little one	-8
narrow share most more	-10
narrow share most one	35
narrow share much bare	18
narrow share much more	18
narrow share some bare	27
narrow share some more	-32
narrow text -1 bare	8
narrow text -1 one	-13
narrow text 0 one	14
narrow text 1 bare	13
narrow text 1 more	-11
narrow text 1 one	7
narrow text 2 bare	-12
narrow text 3 bare	-12
narrow text 4 bare	-10
narrow text 4 more	6
narrow text 4 one	8
nearest bare of 1	39
nearest bare of 2	33
nearest bare of 3	-17
nearest more again of 1	34
nearest more of 3	-6
nearest one again of 1	31
nearest one again of 2	-21
nearest one of 1	53
nearest one of 2	30
nearest one of 3	14
not in	-37
not in bare false	-9
not in more false	-14
not in more true	-59
not in one false	-22
not in one true	-8
not said	-29
often false	21
often true	44
pharmaceuticals bare	-29
pharmaceuticals before 0 true one	26
pharmaceuticals before 1 true bare	8
pharmaceuticals before 2 true one	6
pharmaceuticals beside tariffs	-6
pharmaceuticals in plainly more	-6
pharmaceuticals in plainly one	9
pharmaceuticals last	-6
pharmaceuticals more	-7
pharmaceuticals nearest one of 1	34
pharmaceuticals not in bare false	-39
pharmaceuticals not in one false	32
pharmaceuticals not said	31
pharmaceuticals one	33
pharmaceuticals place 0 of 1	9
pharmaceuticals rule:first more	-6
pharmaceuticals rule:first one	9
pharmaceuticals rule:words more	-6
pharmaceuticals rule:words one	18
pharmaceuticals share little bare	-13
pharmaceuticals share little one	9
pharmaceuticals text 1 one	21
pharmaceuticals text 2 bare	-8
pharmaceuticals text 2 one	8
pharmaceuticals w <level>	13
pharmaceuticals w <level> <end>	23
pharmaceuticals w <number>	-21
pharmaceuticals w a	12
pharmaceuticals w be	-7
pharmaceuticals w commission	14
pharmaceuticals w cut	-9
pharmaceuticals w from	-16
pharmaceuticals w ha	-20
pharmaceuticals w had	-7
pharmaceuticals w have	-18
pharmaceuticals w he	-11
pharmaceuticals w i	-20
pharmaceuticals w if	16
pharmaceuticals w in	-20
pharmaceuticals w is	-16
pharmaceuticals w medicine	6
pharmaceuticals w minister	-20
pharmaceuticals w month	-23
pharmaceuticals w mr	-19
pharmaceuticals w no	-15
pharmaceuticals w not	15
pharmaceuticals w of	17
pharmaceuticals w of the	18
pharmaceuticals w raise	29
pharmaceuticals w rate	-16
pharmaceuticals w said	15
pharmaceuticals w said on	20
pharmaceuticals w say	-13
pharmaceuticals w state	8
pharmaceuticals w take	-8
pharmaceuticals w tariff	31
pharmaceuticals w tariff on	17
pharmaceuticals w that	21
pharmaceuticals w the	10
pharmaceuticals w them	8
pharmaceuticals w then	7
pharmaceuticals w to	16
pharmaceuticals w told	-20
pharmaceuticals w trump	12
pharmaceuticals w trump said	26
pharmaceuticals w which	6
pharmaceuticals w will	-25
pharmaceuticals w with	18
pharmaceuticals w would	25
place 0 of 1	21
place 0 of 2	39
place 0 of 3	14
place 1 of 2	-12
place 1 of 3	-14
rare-earths always	-26
rare-earths among 1 narrow	-10
rare-earths bare	-16
rare-earths before 0 true one	7
rare-earths before 1 true one	-9
rare-earths before 2 true one	-9
rare-earths before 3 true bare	11
rare-earths beside export-controls	-7
rare-earths beside tariffs	-9
rare-earths head one	8
rare-earths in plainly	-13
rare-earths in plainly one	-15
rare-earths last	-12
rare-earths nearest one of 2	7
rare-earths nearest one of 3	14
rare-earths not in	-14
rare-earths not in bare false	-16
rare-earths not in one false	-12
rare-earths not in one true	16
rare-earths often true	16
rare-earths one	-11
rare-earths place 0 of 1	-15
rare-earths rule:first more	14
rare-earths rule:first one	-15
rare-earths rule:words bare	6
rare-earths rule:words one	-8
rare-earths share little bare	-38
rare-earths share little one	-20
rare-earths share much one	9
rare-earths text 1 bare	17
rare-earths text 2 one	-20
rare-earths text 3 bare	-30
rare-earths text 3 one	-12
rare-earths text 4 one	10
rare-earths w <number> <end>	-25
rare-earths w <number> <number>	-9
rare-earths w <number> november	-13
rare-earths w <number> that	14
rare-earths w a	-8
rare-earths w about	-26
rare-earths w according	10
rare-earths w according to	10
rare-earths w after	-19
rare-earths w also	14
rare-earths w also said	8
rare-earths w american	-6
rare-earths w and	11
rare-earths w any	8
rare-earths w at	-17
rare-earths w be	11
rare-earths w beijing	13
rare-earths w bessent said	8
rare-earths w both	-8
rare-earths w busan	-7
rare-earths w buy	-10
rare-earths w by	32
rare-earths w china would	-16
rare-earths w china'	-22
rare-earths w china' commerce	-9
rare-earths w china' ministry	-10
rare-earths w chinese	-13
rare-earths w commerce	-23
rare-earths w commerce ministry	-13
rare-earths w control	9
rare-earths w day	-17
rare-earths w donald	-20
rare-earths w donald trump	-17
rare-earths w earth	26
rare-earths w earth <end>	-26
rare-earths w export	7
rare-earths w for a	-9
rare-earths w for the	11
rare-earths w from	9
rare-earths w front	10
rare-earths w further	-6
rare-earths w good	-7
rare-earths w ha	-10
rare-earths w had	10
rare-earths w if	-14
rare-earths w in	-28
rare-earths w in a	-21
rare-earths w in the	-12
rare-earths w it	-30
rare-earths w it control	-7
rare-earths w it would	-9
rare-earths w matter	-13
rare-earths w million	-7
rare-earths w ministry of	-14
rare-earths w ministry said	19
rare-earths w more	7
rare-earths w no	-13
rare-earths w not	-24
rare-earths w notice	-19
rare-earths w november	-13
rare-earths w of	-20
rare-earths w of commerce	-14
rare-earths w of it	-16
rare-earths w oil	-9
rare-earths w on	-7
rare-earths w on <number>	-9
rare-earths w on chinese	-10
rare-earths w on export	-10
rare-earths w on november	14
rare-earths w on rare	7
rare-earths w on the	-9
rare-earths w on tuesday	-6
rare-earths w one	7
rare-earths w president	-28
rare-earths w president donald	-19
rare-earths w promised	19
rare-earths w purchases	-10
rare-earths w rare	26
rare-earths w rare earth	26
rare-earths w rule	13
rare-earths w said	8
rare-earths w said <end>	21
rare-earths w said he	14
rare-earths w said on	10
rare-earths w said that	-12
rare-earths w said the	10
rare-earths w same	-18
rare-earths w say	-15
rare-earths w say that	6
rare-earths w secretary scott	10
rare-earths w since	-8
rare-earths w soybean	-7
rare-earths w spokesperson	10
rare-earths w sunday	-11
rare-earths w tariff	-21
rare-earths w tariff on	-7
rare-earths w than	9
rare-earths w that	19
rare-earths w that china	7
rare-earths w the	-20
rare-earths w the chinese	-13
rare-earths w the ministry	8
rare-earths w the president	-7
rare-earths w the same	-18
rare-earths w the treasury	-10
rare-earths w the white	12
rare-earths w their	-16
rare-earths w they	30
rare-earths w three	-26
rare-earths w to	22
rare-earths w to the	10
rare-earths w ton	-6
rare-earths w trade	10
rare-earths w trump	-9
rare-earths w trump wrote	11
rare-earths w tuesday	-6
rare-earths w until	-13
rare-earths w up	15
rare-earths w wa	-11
rare-earths w white	12
rare-earths w white house	12
rare-earths w will	23
rare-earths w will be	33
rare-earths w would	-12
rare-earths w would be	-12
rare-earths w wrote	11
rare-earths w wrote on	11
rare-earths w year	7
rare-earths w year <end>	13
rule:first more	31
rule:first one	8
rule:words bare	26
rule:words more	6
rule:words one	32
russian-and-iranian-oil always	15
russian-and-iranian-oil among 1 narrow	18
russian-and-iranian-oil bare	12
russian-and-iranian-oil before 0 false bare	19
russian-and-iranian-oil before 0 false more	9
russian-and-iranian-oil before 0 true bare	17
russian-and-iranian-oil before 1 false bare	13
russian-and-iranian-oil before 1 true bare	22
russian-and-iranian-oil beside tariffs	12
russian-and-iranian-oil in perhaps	-10
russian-and-iranian-oil in perhaps bare	-7
russian-and-iranian-oil in plainly	18
russian-and-iranian-oil in plainly more	12
russian-and-iranian-oil in plainly one	8
russian-and-iranian-oil more	7
russian-and-iranian-oil nearest bare of 2	32
russian-and-iranian-oil not in	11
russian-and-iranian-oil not in bare false	18
russian-and-iranian-oil not in one true	-11
russian-and-iranian-oil nothing before more	7
russian-and-iranian-oil place 0 of 1	8
russian-and-iranian-oil place 0 of 2	17
russian-and-iranian-oil rule:first more	12
russian-and-iranian-oil rule:first one	8
russian-and-iranian-oil rule:words bare	38
russian-and-iranian-oil rule:words one	8
russian-and-iranian-oil share some bare	-6
russian-and-iranian-oil text -1 one	-30
russian-and-iranian-oil text 1 bare	9
russian-and-iranian-oil text 2 one	10
russian-and-iranian-oil w <level>	8
russian-and-iranian-oil w <number>	-44
russian-and-iranian-oil w <number> <end>	-9
russian-and-iranian-oil w about	9
russian-and-iranian-oil w agreed	-7
russian-and-iranian-oil w also	-7
russian-and-iranian-oil w an	-26
russian-and-iranian-oil w announced	-14
russian-and-iranian-oil w as	-11
russian-and-iranian-oil w at	-8
russian-and-iranian-oil w been	-26
russian-and-iranian-oil w beijing	6
russian-and-iranian-oil w bessent	23
russian-and-iranian-oil w bessent said	12
russian-and-iranian-oil w both	-20
russian-and-iranian-oil w buying	8
russian-and-iranian-oil w china	20
russian-and-iranian-oil w china'	23
russian-and-iranian-oil w chinese	20
russian-and-iranian-oil w commerce	-15
russian-and-iranian-oil w could	29
russian-and-iranian-oil w day	-32
russian-and-iranian-oil w energy	32
russian-and-iranian-oil w for	-19
russian-and-iranian-oil w foreign	9
russian-and-iranian-oil w foreign ministry	10
russian-and-iranian-oil w go	21
russian-and-iranian-oil w ha	-9
russian-and-iranian-oil w had	-8
russian-and-iranian-oil w have	-18
russian-and-iranian-oil w he	-8
russian-and-iranian-oil w if	11
russian-and-iranian-oil w in	8
russian-and-iranian-oil w in the	19
russian-and-iranian-oil w india	-18
russian-and-iranian-oil w it	12
russian-and-iranian-oil w january	-6
russian-and-iranian-oil w january <number>	-6
russian-and-iranian-oil w licence	-7
russian-and-iranian-oil w made	-15
russian-and-iranian-oil w might	13
russian-and-iranian-oil w minister	-17
russian-and-iranian-oil w ministry said	22
russian-and-iranian-oil w month	-7
russian-and-iranian-oil w more	-7
russian-and-iranian-oil w no	17
russian-and-iranian-oil w not	-7
russian-and-iranian-oil w now	9
russian-and-iranian-oil w of <level>	23
russian-and-iranian-oil w of the	-17
russian-and-iranian-oil w oil <end>	-6
russian-and-iranian-oil w on	-22
russian-and-iranian-oil w on palm	-10
russian-and-iranian-oil w on the	-17
russian-and-iranian-oil w palm	-13
russian-and-iranian-oil w palm oil	-13
russian-and-iranian-oil w purchases	8
russian-and-iranian-oil w purchases of	6
russian-and-iranian-oil w reporter	11
russian-and-iranian-oil w russian	15
russian-and-iranian-oil w russian oil	8
russian-and-iranian-oil w said	13
russian-and-iranian-oil w said on	-23
russian-and-iranian-oil w said that	32
russian-and-iranian-oil w say	-9
russian-and-iranian-oil w secretary scott	-11
russian-and-iranian-oil w september	-12
russian-and-iranian-oil w state	14
russian-and-iranian-oil w stop	7
russian-and-iranian-oil w stop buying	21
russian-and-iranian-oil w talk	-12
russian-and-iranian-oil w tariff	26
russian-and-iranian-oil w tariff of	19
russian-and-iranian-oil w tariff on	10
russian-and-iranian-oil w that	7
russian-and-iranian-oil w that he	-8
russian-and-iranian-oil w that it	-6
russian-and-iranian-oil w that the	16
russian-and-iranian-oil w the	6
russian-and-iranian-oil w the chinese	12
russian-and-iranian-oil w the president	8
russian-and-iranian-oil w the trade	-9
russian-and-iranian-oil w the united	15
russian-and-iranian-oil w their	13
russian-and-iranian-oil w to <number>	-8
russian-and-iranian-oil w to stop	23
russian-and-iranian-oil w told	18
russian-and-iranian-oil w told reporter	11
russian-and-iranian-oil w told the	12
russian-and-iranian-oil w treasury	8
russian-and-iranian-oil w treasury secretary	8
russian-and-iranian-oil w trump	31
russian-and-iranian-oil w trump said	13
russian-and-iranian-oil w two	-9
russian-and-iranian-oil w united	15
russian-and-iranian-oil w united state	14
russian-and-iranian-oil w until	-10
russian-and-iranian-oil w until the	-8
russian-and-iranian-oil w wa	29
russian-and-iranian-oil w we	-7
russian-and-iranian-oil w week	-10
russian-and-iranian-oil w who	-7
russian-and-iranian-oil w will	-29
russian-and-iranian-oil w would	-11
russian-and-iranian-oil w would be	-16
russian-and-iranian-oil w year	-15
said perhaps	19
said plainly	9
security-lists bare	-15
security-lists before 0 false one	-9
security-lists before 3 false bare	-8
security-lists in plainly	8
security-lists not in	-8
security-lists not in bare false	-28
security-lists not in one true	15
security-lists nothing before one	6
security-lists one	19
security-lists said perhaps	20
security-lists said plainly	8
security-lists share little bare	-15
security-lists text -1 one	-7
security-lists w <level>	-11
security-lists w <number>	-27
security-lists w <number> <end>	-8
security-lists w <number> <number>	-9
security-lists w <number> the	-9
security-lists w american	-8
security-lists w and	19
security-lists w are	-8
security-lists w as	-18
security-lists w at	-15
security-lists w be	22
security-lists w bessent	-10
security-lists w bessent said	-7
security-lists w by	-8
security-lists w china	-25
security-lists w china would	-14
security-lists w china'	-25
security-lists w china' ministry	-18
security-lists w chinese	16
security-lists w duty	10
security-lists w for	-18
security-lists w from	12
security-lists w good	18
security-lists w ha	-14
security-lists w if	-6
security-lists w in	10
security-lists w is	9
security-lists w it	13
security-lists w list	33
security-lists w measure	-21
security-lists w ministry	12
security-lists w ministry of	14
security-lists w no	-6
security-lists w november	-8
security-lists w november <number>	-8
security-lists w of it	7
security-lists w of the	-7
security-lists w on	22
security-lists w on the	9
security-lists w put	13
security-lists w representative	-8
security-lists w rule	-25
security-lists w said	17
security-lists w that	-25
security-lists w that china	-14
security-lists w that he	-6
security-lists w that it	8
security-lists w that the	-6
security-lists w the ministry	15
security-lists w to the	9
security-lists w trade representative	-8
security-lists w until	-8
security-lists w wa	9
security-lists w week	-9
security-lists w will	-7
security-lists w with	-7
security-lists w would be	16
security-lists w year	-10
semiconductors among 1 narrow	11
semiconductors bare	-13
semiconductors before 0 true one	14
semiconductors before 1 true bare	7
semiconductors before 1 true one	19
semiconductors before 2 true one	9
semiconductors beside tariffs	19
semiconductors in plainly	6
semiconductors in plainly more	16
semiconductors in plainly one	-7
semiconductors more	11
semiconductors not in	-11
semiconductors not in bare false	-13
semiconductors not in one false	7
semiconductors not in one true	-6
semiconductors place 0 of 1	-7
semiconductors place 1 of 2	11
semiconductors rule:first more	22
semiconductors rule:first one	-7
semiconductors rule:words bare	21
semiconductors rule:words more	13
semiconductors rule:words one	10
semiconductors share little bare	-56
semiconductors share little one	-11
semiconductors text 2 bare	-9
semiconductors text 2 one	-8
semiconductors text 3 bare	-15
semiconductors text 3 one	-10
semiconductors text 4 bare	-9
semiconductors w <number>	30
semiconductors w <number> percent	20
semiconductors w and	-7
semiconductors w be	-24
semiconductors w been	9
semiconductors w bessent	-14
semiconductors w by	-22
semiconductors w case	-17
semiconductors w chenggang	-6
semiconductors w china'	7
semiconductors w chip	-7
semiconductors w commerce	11
semiconductors w earth	-9
semiconductors w for the	-9
semiconductors w from	11
semiconductors w go	-6
semiconductors w ha	-7
semiconductors w had	25
semiconductors w have	8
semiconductors w he	15
semiconductors w house	9
semiconductors w in	17
semiconductors w in the	13
semiconductors w li	-6
semiconductors w li chenggang	-6
semiconductors w minister	19
semiconductors w ministry	-15
semiconductors w november	22
semiconductors w november <number>	12
semiconductors w of	30
semiconductors w of the	12
semiconductors w on	10
semiconductors w percent	25
semiconductors w rare	-9
semiconductors w rare earth	-9
semiconductors w representative	-6
semiconductors w said on	10
semiconductors w said the	8
semiconductors w say	-6
semiconductors w scott	-8
semiconductors w scott bessent	-8
semiconductors w secretary	-8
semiconductors w side	-7
semiconductors w step	24
semiconductors w talk	8
semiconductors w tariff	7
semiconductors w that	21
semiconductors w that he	24
semiconductors w that it	-10
semiconductors w that the	8
semiconductors w the president	7
semiconductors w the trade	-7
semiconductors w the white	10
semiconductors w there	9
semiconductors w to	-23
semiconductors w told	-24
semiconductors w trade	-15
semiconductors w trade representative	-6
semiconductors w treasury secretary	-7
semiconductors w us	-8
semiconductors w wa	7
semiconductors w white	9
semiconductors w white house	9
semiconductors w will	-21
semiconductors w with	6
share little bare	-8
share most bare	35
share most more	-12
share most one	38
share much bare	-16
share much more	6
share much one	-13
share some one	-19
ships-and-ports among 1 narrow	-6
ships-and-ports before 0 false bare	67
ships-and-ports before 0 false one	41
ships-and-ports before 0 true one	14
ships-and-ports before 1 false bare	19
ships-and-ports before 1 true one	8
ships-and-ports before 2 false bare	-13
ships-and-ports before 2 false one	-9
ships-and-ports before 3 false bare	-24
ships-and-ports before 3 false one	-9
ships-and-ports in perhaps	28
ships-and-ports in perhaps bare	9
ships-and-ports in perhaps one	24
ships-and-ports in plainly	-7
ships-and-ports in plainly one	-7
ships-and-ports last	-11
ships-and-ports nearest one of 3	11
ships-and-ports not in	-15
ships-and-ports not in one true	-15
ships-and-ports nothing before bare	8
ships-and-ports nothing before more	-7
ships-and-ports nothing before one	-19
ships-and-ports place 0 of 1	-7
ships-and-ports rule:first one	-7
ships-and-ports rule:words one	8
ships-and-ports said perhaps	19
ships-and-ports said plainly	-12
ships-and-ports share little bare	-21
ships-and-ports share some one	18
ships-and-ports text -1 bare	13
ships-and-ports text 1 one	-19
ships-and-ports text 2 one	27
ships-and-ports text 3 one	-7
ships-and-ports text 4 bare	-7
ships-and-ports w <number>	-23
ships-and-ports w <number> <end>	-14
ships-and-ports w <number> and	8
ships-and-ports w <number> per	-9
ships-and-ports w a	10
ships-and-ports w a year	21
ships-and-ports w about	25
ships-and-ports w agreed	-13
ships-and-ports w also	13
ships-and-ports w and	-23
ships-and-ports w and <number>	6
ships-and-ports w and not	-19
ships-and-ports w and the	-6
ships-and-ports w are	6
ships-and-ports w as	13
ships-and-ports w asked	12
ships-and-ports w asked for	14
ships-and-ports w at	28
ships-and-ports w at the	8
ships-and-ports w august	-12
ships-and-ports w back	-7
ships-and-ports w be	11
ships-and-ports w before	-35
ships-and-ports w beijing	9
ships-and-ports w bessent said	-13
ships-and-ports w cent	-9
ships-and-ports w cent on	-7
ships-and-ports w charge	13
ships-and-ports w china' commerce	-6
ships-and-ports w china' ministry	12
ships-and-ports w chinese	-14
ships-and-ports w commerce	-17
ships-and-ports w commerce ministry	-11
ships-and-ports w cover	7
ships-and-ports w due	-11
ships-and-ports w dutie	-8
ships-and-ports w duty	-20
ships-and-ports w duty of	-8
ships-and-ports w duty on	-8
ships-and-ports w export	-7
ships-and-ports w fee	14
ships-and-ports w for	13
ships-and-ports w for a	14
ships-and-ports w for the	-6
ships-and-ports w go	-24
ships-and-ports w goe	-7
ships-and-ports w ha	7
ships-and-ports w had	-7
ships-and-ports w he	-6
ships-and-ports w he said	-18
ships-and-ports w if	-9
ships-and-ports w if the	-7
ships-and-ports w in	-12
ships-and-ports w is	-19
ships-and-ports w it	11
ships-and-ports w it will	-14
ships-and-ports w let	-23
ships-and-ports w minister	-26
ships-and-ports w ministry	-16
ships-and-ports w ministry of	9
ships-and-ports w monday	-16
ships-and-ports w monday that	-8
ships-and-ports w month	-7
ships-and-ports w more	-9
ships-and-ports w morning	-6
ships-and-ports w mr	11
ships-and-ports w next	7
ships-and-ports w no	6
ships-and-ports w not	-7
ships-and-ports w november <number>	-10
ships-and-ports w of	-19
ships-and-ports w of <number>	-9
ships-and-ports w of one	6
ships-and-ports w of the	-10
ships-and-ports w off	-11
ships-and-ports w off the	-10
ships-and-ports w on	29
ships-and-ports w on monday	-16
ships-and-ports w on the	25
ships-and-ports w one	-6
ships-and-ports w over	-12
ships-and-ports w pay	28
ships-and-ports w per cent	-9
ships-and-ports w port	15
ships-and-ports w put	-17
ships-and-ports w raise	12
ships-and-ports w said	-10
ships-and-ports w said in	-12
ships-and-ports w say	8
ships-and-ports w secretary	-9
ships-and-ports w september	-12
ships-and-ports w ship	25
ships-and-ports w side	21
ships-and-ports w since	-6
ships-and-ports w talk	15
ships-and-ports w tariff	-9
ships-and-ports w that	9
ships-and-ports w that it	-7
ships-and-ports w the	-9
ships-and-ports w the <number>	-20
ships-and-ports w the duty	-10
ships-and-ports w the ministry	-9
ships-and-ports w the two	19
ships-and-ports w their	-19
ships-and-ports w then	-8
ships-and-ports w they	16
ships-and-ports w three	13
ships-and-ports w to	-14
ships-and-ports w to <number>	-8
ships-and-ports w to the	-13
ships-and-ports w told	-22
ships-and-ports w treasury	-6
ships-and-ports w treasury secretary	-6
ships-and-ports w trump	-7
ships-and-ports w two	16
ships-and-ports w up	-24
ships-and-ports w up to	-16
ships-and-ports w us	-9
ships-and-ports w we	-28
ships-and-ports w week	9
ships-and-ports w were	22
ships-and-ports w what	-14
ships-and-ports w when	-13
ships-and-ports w will	21
ships-and-ports w will be	7
ships-and-ports w with	-36
ships-and-ports w with the	-13
ships-and-ports w year	8
ships-and-ports w year <end>	11
soybeans always	-6
soybeans among 1 narrow	8
soybeans before 0 true bare	39
soybeans before 0 true one	-10
soybeans before 1 true bare	-17
soybeans before 1 true more	-10
soybeans before 1 true one	-11
soybeans before 2 true bare	-17
soybeans before 2 true one	-14
soybeans before 3 true bare	15
soybeans in plainly	15
soybeans in plainly one	24
soybeans last	16
soybeans nearest bare of 1	14
soybeans not in	-17
soybeans not in one false	-36
soybeans not in one true	-8
soybeans not said	-28
soybeans one	-16
soybeans place 0 of 1	24
soybeans rule:first one	24
soybeans rule:words bare	11
soybeans rule:words one	10
soybeans share little one	-6
soybeans share much one	-8
soybeans share some bare	11
soybeans text 1 bare	10
soybeans text 2 bare	-35
soybeans text 2 one	-6
soybeans text 3 bare	13
soybeans w <level>	-9
soybeans w <level> on	-7
soybeans w <number>	-27
soybeans w <number> <end>	-11
soybeans w <number> <number>	-6
soybeans w <number> million	18
soybeans w a	-14
soybeans w a year	13
soybeans w about	16
soybeans w according	14
soybeans w according to	14
soybeans w american	13
soybeans w american soybean	15
soybeans w announced	-10
soybeans w april	-16
soybeans w at	-18
soybeans w at the	-6
soybeans w bean	-10
soybeans w been	9
soybeans w before	-12
soybeans w beijing	-10
soybeans w bessent	25
soybeans w bessent said	17
soybeans w both	-8
soybeans w buying	-12
soybeans w by	7
soybeans w china	27
soybeans w china would	17
soybeans w china'	-13
soybeans w chinese	11
soybeans w commerce	-15
soybeans w commerce said	-8
soybeans w control	7
soybeans w day	-9
soybeans w dutie	-6
soybeans w duty	7
soybeans w each	10
soybeans w each of	11
soybeans w for the	-9
soybeans w foreign	-11
soybeans w go	-15
soybeans w greer	-6
soybeans w ha	-18
soybeans w ha said	6
soybeans w he	8
soybeans w he said	10
soybeans w hi	-6
soybeans w house	18
soybeans w i	-9
soybeans w if	-12
soybeans w in	7
soybeans w in beijing	-8
soybeans w in each	10
soybeans w in january	16
soybeans w is	13
soybeans w it	-17
soybeans w it <end>	-11
soybeans w it would	-9
soybeans w january	16
soybeans w met	18
soybeans w million	41
soybeans w million in	13
soybeans w million ton	23
soybeans w ministry	-25
soybeans w ministry of	-13
soybeans w monday	-6
soybeans w more	-12
soybeans w mr	13
soybeans w new	20
soybeans w no	-18
soybeans w november	-11
soybeans w november <number>	-12
soybeans w october	6
soybeans w of commerce	-13
soybeans w of soybean	19
soybeans w of the	10
soybeans w on	-26
soybeans w other	-24
soybeans w over	-13
soybeans w percent	-18
soybeans w promised	8
soybeans w purchases	21
soybeans w quadruple	11
soybeans w quadruple it	11
soybeans w said	7
soybeans w say	10
soybeans w say the	14
soybeans w scott	10
soybeans w scott bessent	10
soybeans w season	13
soybeans w secretary	11
soybeans w secretary scott	8
soybeans w soybean	23
soybeans w soybean by	11
soybeans w stop	-21
soybeans w tariff	-26
soybeans w that	-7
soybeans w that china	19
soybeans w that he	8
soybeans w the white	18
soybeans w them	-8
soybeans w they	-6
soybeans w three	15
soybeans w to	-7
soybeans w to <level>	8
soybeans w to the	11
soybeans w ton	24
soybeans w ton in	6
soybeans w ton of	13
soybeans w treasury	11
soybeans w treasury secretary	11
soybeans w trump	-21
soybeans w twelve	34
soybeans w twelve million	32
soybeans w until	-8
soybeans w us	-8
soybeans w wa	-10
soybeans w wednesday	-6
soybeans w white	18
soybeans w white house	18
soybeans w who	6
soybeans w will	-6
soybeans w with	12
soybeans w with the	16
soybeans w would	16
soybeans w would be	8
soybeans w year	21
tariffs before 0 true bare	27
tariffs before 1 true more	-7
tariffs before 1 true one	9
tariffs before 3 true bare	9
tariffs before 3 true one	-8
tariffs beside deficit	7
tariffs beside export-controls	8
tariffs beside pharmaceuticals	9
tariffs beside rare-earths	7
tariffs beside russian-and-iranian-oil	-10
tariffs beside semiconductors	-16
tariffs head bare	-15
tariffs head one	-10
tariffs in plainly	10
tariffs in plainly more	8
tariffs more	6
tariffs nearest bare of 1	-7
tariffs nearest bare of 2	6
tariffs nearest more again of 1	21
tariffs nearest more again of 2	-12
tariffs nearest one again of 1	11
tariffs nearest one again of 3	18
tariffs nearest one of 1	-21
tariffs nearest one of 3	-7
tariffs not in	-12
tariffs not in more true	-6
tariffs not in one false	-12
tariffs not in one true	-36
tariffs not said	-31
tariffs nothing before more	6
tariffs nothing before one	19
tariffs often true	24
tariffs one	-11
tariffs place 0 of 2	15
tariffs place 1 of 2	-7
tariffs rule:first more	14
tariffs rule:words one	15
tariffs share little bare	33
tariffs share little one	-14
tariffs share most bare	28
tariffs share most more	-20
tariffs share most one	14
tariffs share much bare	-19
tariffs share much one	-10
tariffs share some bare	-22
tariffs share some more	22
tariffs share some one	-9
tariffs text 0 bare	6
tariffs text 0 more	13
tariffs text 1 bare	-17
tariffs text 1 more	-6
tariffs text 1 one	-21
tariffs text 2 bare	-7
tariffs text 2 one	-10
tariffs w <level>	28
tariffs w <level> from	21
tariffs w <level> in	11
tariffs w <level> on	27
tariffs w <level> tariff	13
tariffs w <level> to	9
tariffs w <number>	48
tariffs w <number> <end>	32
tariffs w <number> <number>	-37
tariffs w <number> and	-8
tariffs w <number> april	-10
tariffs w <number> day	-16
tariffs w <number> february	-10
tariffs w <number> in	22
tariffs w <number> january	-12
tariffs w <number> july	8
tariffs w <number> october	6
tariffs w <number> on	45
tariffs w <number> or	11
tariffs w <number> per	10
tariffs w <number> percent	20
tariffs w <number> point	-7
tariffs w <number> september	-8
tariffs w <number> th	-15
tariffs w <number> that	-17
tariffs w <number> to	14
tariffs w <number> will	21
tariffs w a	-25
tariffs w a <number>	12
tariffs w a duty	14
tariffs w a further	13
tariffs w a half	-8
tariffs w a letter	-6
tariffs w a matter	-12
tariffs w a post	14
tariffs w a second	-16
tariffs w a tariff	-11
tariffs w a total	11
tariffs w a truce	-9
tariffs w a year	-39
tariffs w about	-39
tariffs w about the	-22
tariffs w above	6
tariffs w accept	-14
tariffs w according	-6
tariffs w according to	-6
tariffs w add	-7
tariffs w added that	12
tariffs w additional	17
tariffs w additional duty	11
tariffs w adjust	22
tariffs w after	25
tariffs w after the	12
tariffs w afterward	-10
tariffs w again	35
tariffs w against	-18
tariffs w ago	-8
tariffs w agreed	-12
tariffs w agreed on	-8
tariffs w agreed until	-8
tariffs w all	30
tariffs w also said	-9
tariffs w am	14
tariffs w american	-24
tariffs w american good	11
tariffs w american soybean	-11
tariffs w among	11
tariffs w an	14
tariffs w an additional	10
tariffs w an extension	-9
tariffs w and	-18
tariffs w and <level>	12
tariffs w and ha	-13
tariffs w and i	17
tariffs w and mr	-14
tariffs w and not	-26
tariffs w and the	-11
tariffs w and we	10
tariffs w and will	7
tariffs w announced	22
tariffs w announced that	16
tariffs w another	-13
tariffs w another <number>	-10
tariffs w answer	23
tariffs w any	-16
tariffs w apply	19
tariffs w april	16
tariffs w april <number>	12
tariffs w are	-22
tariffs w are getting	8
tariffs w arrangement	-7
tariffs w as	27
tariffs w as a	-8
tariffs w as he	11
tariffs w ask	18
tariffs w asked for	-15
tariffs w association	-12
tariffs w at	-7
tariffs w at <level>	7
tariffs w at <number>	38
tariffs w at it	-28
tariffs w at the	-21
tariffs w august	7
tariffs w australia	23
tariffs w back to	17
tariffs w ban	10
tariffs w ban on	18
tariffs w be <number>	-10
tariffs w be no	-9
tariffs w bean	15
tariffs w because	-10
tariffs w beef	21
tariffs w been	17
tariffs w before	-8
tariffs w before it	-15
tariffs w began	20
tariffs w beijing	-6
tariffs w being	-18
tariffs w bessent	-30
tariffs w bessent ha	14
tariffs w bessent had	-10
tariffs w bessent said	-10
tariffs w bessent told	-8
tariffs w between	-6
tariffs w bill	-26
tariffs w both	-10
tariffs w both side	-14
tariffs w bought	-27
tariffs w brussel	10
tariffs w buy	-14
tariffs w buying	13
tariffs w by	-18
tariffs w by <number>	19
tariffs w by a	-6
tariffs w cabinet	-19
tariffs w call	27
tariffs w called it	-24
tariffs w called on	-8
tariffs w called that	-6
tariffs w called the	26
tariffs w came	-12
tariffs w can	30
tariffs w can be	14
tariffs w canada	-23
tariffs w canberra	16
tariffs w cannot	-20
tariffs w car	20
tariffs w carry	-17
tariffs w case	15
tariffs w cent	11
tariffs w cent <end>	-30
tariffs w cent and	10
tariffs w cent on	24
tariffs w certificate	-15
tariffs w change	16
tariffs w charged	12
tariffs w cheese	39
tariffs w chenggang	-11
tariffs w chief	-11
tariffs w chile	10
tariffs w china	-7
tariffs w china had	-15
tariffs w china'	-27
tariffs w china' commerce	8
tariffs w china' ministry	-27
tariffs w chinese	18
tariffs w chinese good	13
tariffs w close	18
tariffs w cocoa	7
tariffs w colleague	-25
tariffs w come	17
tariffs w commerce announced	-7
tariffs w commerce minister	-11
tariffs w commerce ministry	8
tariffs w commerce said	9
tariffs w commerce secretary	10
tariffs w commission	14
tariffs w committee	-8
tariffs w companie	-8
tariffs w complained	-23
tariffs w concentrate	6
tariffs w confirm	-23
tariffs w consent	-6
tariffs w control on	15
tariffs w costs	-13
tariffs w cotton	13
tariffs w could	-17
tariffs w count	29
tariffs w counterpart	-9
tariffs w countrie	12
tariffs w course	28
tariffs w course whether	20
tariffs w custom	30
tariffs w custom tariff	17
tariffs w dairy	7
tariffs w date	18
tariffs w day	-39
tariffs w day later	-10
tariffs w deal	-7
tariffs w december	-6
tariffs w december <number>	-7
tariffs w decide	19
tariffs w decide in	25
tariffs w declared	-17
tariffs w deficit	-12
tariffs w department	-10
tariffs w did	29
tariffs w did not	38
tariffs w do	30
tariffs w donald	25
tariffs w donald trump	18
tariffs w done	-12
tariffs w drop	-18
tariffs w due	7
tariffs w due course	31
tariffs w duty	8
tariffs w duty of	19
tariffs w each	-13
tariffs w earth <end>	6
tariffs w economic	20
tariffs w economy	9
tariffs w economy minister	-8
tariffs w effective	20
tariffs w effective immediately	20
tariffs w effectively	15
tariffs w effectively off	15
tariffs w egyptian	19
tariffs w eight	-14
tariffs w eighteen	18
tariffs w end on	-6
tariffs w energy	-26
tariffs w european	-24
tariffs w eve	-13
tariffs w evening	-13
tariffs w ever	23
tariffs w everything	19
tariffs w expected	-13
tariffs w export	-11
tariffs w extended	28
tariffs w extension	-11
tariffs w face	-11
tariffs w failed	-11
tariffs w fall	-12
tariffs w february	-7
tariffs w february <end>	-8
tariffs w fifteen	31
tariffs w figure	14
tariffs w finance	12
tariffs w finance ministry	6
tariffs w firm	-14
tariffs w first	-15
tariffs w fish	18
tariffs w five	-13
tariffs w five day	-10
tariffs w flow	-13
tariffs w follow	9
tariffs w for <number>	15
tariffs w for another	-19
tariffs w foreign	10
tariffs w found	11
tariffs w four	-25
tariffs w friday <end>	-9
tariffs w friday that	7
tariffs w from	38
tariffs w from <level>	14
tariffs w from <number>	18
tariffs w from november	16
tariffs w front	-6
tariffs w further	25
tariffs w gave	8
tariffs w get	-11
tariffs w getting	10
tariffs w getting <level>	8
tariffs w getting a	10
tariffs w give	-25
tariffs w go	10
tariffs w go to	11
tariffs w goe	30
tariffs w going to	6
tariffs w gone	-17
tariffs w good	46
tariffs w good <end>	8
tariffs w government	-19
tariffs w government would	-14
tariffs w greer	11
tariffs w greer said	-20
tariffs w greer the	-7
tariffs w ha	14
tariffs w ha been	-6
tariffs w ha not	17
tariffs w ha offered	-10
tariffs w ha promised	-18
tariffs w ha proposed	-13
tariffs w ha said	23
tariffs w ha told	18
tariffs w had announced	21
tariffs w had been	8
tariffs w had said	-16
tariffs w had threatened	6
tariffs w half	-11
tariffs w happen <end>	7
tariffs w harvest	17
tariffs w have	-27
tariffs w have not	7
tariffs w have to	14
tariffs w he	9
tariffs w he added	16
tariffs w he had	-12
tariffs w he said	-11
tariffs w he say	16
tariffs w he wa	10
tariffs w he will	9
tariffs w he would	-16
tariffs w he wrote	8
tariffs w he'd	10
tariffs w held	-6
tariffs w here	15
tariffs w here <end>	10
tariffs w hi	-15
tariffs w hi country	-6
tariffs w hi government	-7
tariffs w higher	19
tariffs w him	-15
tariffs w hour	-15
tariffs w house	-7
tariffs w house said	-13
tariffs w how	-14
tariffs w hundred	8
tariffs w i	12
tariffs w i am	14
tariffs w i have	-9
tariffs w i'm	7
tariffs w if	35
tariffs w if the	-7
tariffs w immediately	20
tariffs w immediately <end>	19
tariffs w in	-18
tariffs w in due	31
tariffs w in it	12
tariffs w in stockholm	-6
tariffs w in the	11
tariffs w in thi	26
tariffs w in which	-6
tariffs w in writing	-19
tariffs w india'	25
tariffs w indian	8
tariffs w industry	-32
tariffs w into	12
tariffs w is	28
tariffs w is <number>	25
tariffs w is a	-6
tariffs w is getting	8
tariffs w is not	19
tariffs w is the	7
tariffs w it <end>	-15
tariffs w it a	-32
tariffs w it and	-9
tariffs w it be	-9
tariffs w it control	9
tariffs w it duty	19
tariffs w it end	-9
tariffs w it is	22
tariffs w it on	9
tariffs w it own	11
tariffs w it to	-7
tariffs w it wa	-17
tariffs w it will	20
tariffs w it would	25
tariffs w it'	-20
tariffs w jamieson	23
tariffs w jamieson greer	23
tariffs w january	-37
tariffs w january <number>	-18
tariffs w japan	20
tariffs w johan	21
tariffs w josé	-8
tariffs w june	-22
tariffs w keep	-6
tariffs w khan	-14
tariffs w kim	-9
tariffs w know	-7
tariffs w korean	16
tariffs w kuala	17
tariffs w kuala lumpur	17
tariffs w last	-23
tariffs w law	69
tariffs w leave	12
tariffs w let	-24
tariffs w letter	-7
tariffs w li	-12
tariffs w li chenggang	-11
tariffs w licence	-33
tariffs w lift	-10
tariffs w lift it	-10
tariffs w like	-17
tariffs w likewise	9
tariffs w list	-7
tariffs w little	-21
tariffs w long	-28
tariffs w longer	14
tariffs w look at	-9
tariffs w lower	25
tariffs w lumpur	17
tariffs w make	-13
tariffs w maker	12
tariffs w matter	8
tariffs w matter of	-11
tariffs w may	-18
tariffs w may <end>	13
tariffs w me	20
tariffs w mean	21
tariffs w media	-8
tariffs w media that	-10
tariffs w meet	19
tariffs w meeting	-11
tariffs w member	28
tariffs w michelsen	-19
tariffs w might	-10
tariffs w minister	-9
tariffs w minister for	-20
tariffs w minister said	15
tariffs w minister told	-11
tariffs w ministry	14
tariffs w ministry said	-16
tariffs w monday	6
tariffs w monday <end>	19
tariffs w month	-24
tariffs w month <end>	7
tariffs w month and	-14
tariffs w more	-26
tariffs w more than	-28
tariffs w morning	16
tariffs w mr	-34
tariffs w mr trump	14
tariffs w much	-7
tariffs w must	-9
tariffs w my	-12
tariffs w national	-7
tariffs w need	-8
tariffs w negotiate	-7
tariffs w negotiator	-12
tariffs w neither	7
tariffs w never	8
tariffs w newspaper	17
tariffs w next	24
tariffs w next <end>	14
tariffs w night	-12
tariffs w nine	20
tariffs w ninety	-26
tariffs w ninety day	-26
tariffs w no	38
tariffs w no more	10
tariffs w no such	16
tariffs w nobody	15
tariffs w nobody in	15
tariffs w none	-14
tariffs w norwegian	11
tariffs w not	12
tariffs w not be	-20
tariffs w nothing	-16
tariffs w notice	-10
tariffs w nov	-6
tariffs w nov <number>	-6
tariffs w november	-11
tariffs w november <number>	-7
tariffs w now	10
tariffs w now <end>	-10
tariffs w number	8
tariffs w oct	10
tariffs w oct <number>	10
tariffs w october	8
tariffs w october <end>	8
tariffs w of	-20
tariffs w of <level>	-10
tariffs w of <number>	7
tariffs w of a	-6
tariffs w of commerce	-6
tariffs w of june	-17
tariffs w of six	-10
tariffs w of the	-8
tariffs w of what	-16
tariffs w off	-18
tariffs w off the	17
tariffs w offer	-11
tariffs w offered	-23
tariffs w office	7
tariffs w oil	15
tariffs w oil <end>	8
tariffs w old	22
tariffs w on	7
tariffs w on <number>	-9
tariffs w on a	-16
tariffs w on beef	12
tariffs w on chinese	14
tariffs w on everything	10
tariffs w on export	6
tariffs w on monday	12
tariffs w on palm	14
tariffs w on rare	11
tariffs w on september	-11
tariffs w on social	-8
tariffs w on sunday	-7
tariffs w on the	-19
tariffs w on them	-30
tariffs w on to	-16
tariffs w on top	24
tariffs w on tuesday	-17
tariffs w on wednesday	-11
tariffs w on which	-21
tariffs w once	8
tariffs w one	-28
tariffs w one <end>	20
tariffs w only	-8
tariffs w open	-7
tariffs w or	35
tariffs w or sooner	13
tariffs w orange	25
tariffs w order	-8
tariffs w ottawa	-11
tariffs w our	28
tariffs w out	7
tariffs w over	21
tariffs w over the	9
tariffs w own	13
tariffs w palm	18
tariffs w palm oil	19
tariffs w pause	-12
tariffs w pay	38
tariffs w pay <level>	7
tariffs w pay <number>	21
tariffs w per	10
tariffs w per cent	11
tariffs w percent	30
tariffs w percent on	16
tariffs w permit	-25
tariffs w peru	-18
tariffs w philippine	-14
tariffs w place	10
tariffs w place of	8
tariffs w point	-23
tariffs w pork	9
tariffs w posted	11
tariffs w present	8
tariffs w president	8
tariffs w president donald	21
tariffs w president of	-13
tariffs w press	6
tariffs w price	22
tariffs w prolong	-9
tariffs w promised	-18
tariffs w promised to	-18
tariffs w proposed	-13
tariffs w proposed a	-12
tariffs w purchases	-12
tariffs w purchases of	-6
tariffs w put	-20
tariffs w put it	13
tariffs w put the	-20
tariffs w question	-19
tariffs w radio	-11
tariffs w raise	-31
tariffs w raise it	-20
tariffs w raised	-23
tariffs w rate	35
tariffs w reached	-20
tariffs w ready	-11
tariffs w ready to	-11
tariffs w reason	-25
tariffs w replied	-25
tariffs w replied that	-14
tariffs w reporter	-10
tariffs w reporter on	6
tariffs w representative	18
tariffs w representative jamieson	19
tariffs w return	11
tariffs w rice	30
tariffs w round	-6
tariffs w said	-27
tariffs w said <end>	-18
tariffs w said he	18
tariffs w said in	-32
tariffs w said it	21
tariffs w said on	-9
tariffs w said there	-7
tariffs w same day	6
tariffs w say	17
tariffs w say <end>	14
tariffs w say that	-18
tariffs w say the	14
tariffs w scott bessent	-10
tariffs w second	-12
tariffs w secretary of	-16
tariffs w section	22
tariffs w section <number>	22
tariffs w security	-16
tariffs w see	-8
tariffs w senate	-27
tariffs w september	-17
tariffs w september <number>	-11
tariffs w serbian	-10
tariffs w settled	-14
tariffs w shall	29
tariffs w ship	-24
tariffs w should	22
tariffs w side	-37
tariffs w side would	-12
tariffs w sign	-26
tariffs w signature	-8
tariffs w signed	-21
tariffs w since	-28
tariffs w six	-21
tariffs w six month	-15
tariffs w so	-18
tariffs w social	-8
tariffs w social media	-8
tariffs w sold	-6
tariffs w sooner	13
tariffs w spokesperson	14
tariffs w spring	-6
tariffs w sri	-16
tariffs w standstill	-13
tariffs w state	23
tariffs w state <end>	19
tariffs w state and	9
tariffs w state would	-6
tariffs w stay	-23
tariffs w steel	11
tariffs w stockholm	-9
tariffs w stop	7
tariffs w stressed	-23
tariffs w such	28
tariffs w sunday that	-12
tariffs w surcharge	-8
tariffs w suspend	8
tariffs w table <end>	17
tariffs w take	-16
tariffs w talk	-8
tariffs w tariff	-18
tariffs w tariff china	8
tariffs w tariff commission	19
tariffs w tariff on	7
tariffs w tariff truce	-15
tariffs w tariff war	27
tariffs w tax	6
tariffs w tax on	-14
tariffs w telephone	-8
tariffs w ten	16
tariffs w term	-8
tariffs w text	-13
tariffs w th	-15
tariffs w thai	-9
tariffs w than	-23
tariffs w that	-10
tariffs w that both	-21
tariffs w that he	-20
tariffs w that hi	-19
tariffs w that is	-11
tariffs w that nothing	-16
tariffs w that tariff	-16
tariffs w that the	-6
tariffs w that they	-47
tariffs w that we	17
tariffs w that would	22
tariffs w that'	19
tariffs w the <number>	26
tariffs w the american	-28
tariffs w the cabinet	-7
tariffs w the chinese	9
tariffs w the commission	8
tariffs w the custom	26
tariffs w the day	-6
tariffs w the dutie	-14
tariffs w the duty	-34
tariffs w the european	-19
tariffs w the export	-8
tariffs w the finance	10
tariffs w the first	16
tariffs w the government	-6
tariffs w the law	23
tariffs w the licence	-18
tariffs w the minister	-19
tariffs w the ministry	23
tariffs w the office	18
tariffs w the old	22
tariffs w the one	-6
tariffs w the philippine	-16
tariffs w the president	-10
tariffs w the press	-6
tariffs w the prime	10
tariffs w the right	-7
tariffs w the state	6
tariffs w the step	8
tariffs w the suspension	6
tariffs w the tariff	-22
tariffs w the trade	15
tariffs w the truce	14
tariffs w the two	-11
tariffs w the united	8
tariffs w the us	-12
tariffs w the world	26
tariffs w the year	-28
tariffs w them	-15
tariffs w then	10
tariffs w there is	11
tariffs w there wa	-6
tariffs w there'	21
tariffs w they	-24
tariffs w thi	26
tariffs w thi week	9
tariffs w thing	11
tariffs w those who	12
tariffs w threaten	12
tariffs w threatened	23
tariffs w three	18
tariffs w through	-19
tariffs w thursday <end>	-11
tariffs w thursday that	8
tariffs w time	-40
tariffs w to <level>	18
tariffs w to be	-17
tariffs w to go	10
tariffs w to january	-11
tariffs w to keep	-17
tariffs w to prolong	-9
tariffs w to put	-22
tariffs w to say	-18
tariffs w to the	-11
tariffs w today	-15
tariffs w tokyo	-11
tariffs w told	-20
tariffs w told a	-33
tariffs w told me	-8
tariffs w told reporter	-6
tariffs w told us	-12
tariffs w tomorrow	-16
tariffs w top	24
tariffs w top of	16
tariffs w total	17
tariffs w total of	11
tariffs w trade minister	11
tariffs w trade representative	17
tariffs w truce with	-10
tariffs w trump	11
tariffs w trump announced	17
tariffs w trump ha	-13
tariffs w trump posted	11
tariffs w trump said	-20
tariffs w trump threatened	6
tariffs w trump told	-9
tariffs w tuesday	-17
tariffs w twelve million	-12
tariffs w twenty-five	-12
tariffs w two	-8
tariffs w two side	-6
tariffs w under	13
tariffs w under section	18
tariffs w under the	13
tariffs w union	-11
tariffs w united	8
tariffs w united state	9
tariffs w unjustified	29
tariffs w unless	-19
tariffs w until	-16
tariffs w until <number>	-9
tariffs w up	29
tariffs w up to	15
tariffs w very	19
tariffs w wa a	34
tariffs w wa agreed	-9
tariffs w wa effectively	13
tariffs w wa no	-22
tariffs w wa not	14
tariffs w wa to	12
tariffs w wait	-6
tariffs w want	10
tariffs w wanted	-6
tariffs w war	23
tariffs w warned	-7
tariffs w warned that	-17
tariffs w washington	19
tariffs w way	-23
tariffs w we	8
tariffs w we are	-15
tariffs w we have	-15
tariffs w we shall	24
tariffs w wednesday	-12
tariffs w week <end>	10
tariffs w well	9
tariffs w went	17
tariffs w were	-8
tariffs w were not	17
tariffs w what	28
tariffs w what the	22
tariffs w wheat	14
tariffs w whether	20
tariffs w whether to	23
tariffs w which	-8
tariffs w which is	20
tariffs w white	-9
tariffs w white house	-8
tariffs w who	15
tariffs w will	31
tariffs w will be	9
tariffs w will raise	-13
tariffs w wine	22
tariffs w winter	-27
tariffs w with	23
tariffs w with <level>	8
tariffs w with <number>	9
tariffs w with china	-24
tariffs w with the	11
tariffs w within	-17
tariffs w world	26
tariffs w would be	-7
tariffs w would decide	18
tariffs w would go	16
tariffs w would have	7
tariffs w would like	-11
tariffs w would not	-51
tariffs w would put	13
tariffs w would raise	-17
tariffs w would rather	8
tariffs w write	15
tariffs w writing	-19
tariffs w wrote	10
tariffs w wrote to	12
tariffs w year	-63
tariffs w year <end>	-25
tariffs w year and	-10
tariffs w year more	-11
tariffs w year'	-10
tariffs w yesterday	-20
tariffs w you	16
tariffs w your	7
tariffs w zero	16
tariffs with 0 narrow	6
tariffs with 2 narrow	11
text -1 bare	6
text -1 one	-40
text 0 bare	10
text 0 more	14
text 0 one	8
text 1 more	-14
text 2 bare	-8
text 2 one	7
text 3 bare	-24
text 3 more	-6
text 3 one	7
text 4 bare	-14
tiktok among 1 narrow	12
tiktok bare	11
tiktok before 0 true bare	19
tiktok in plainly	12
tiktok in plainly one	12
tiktok last	12
tiktok nearest bare of 1	27
tiktok not in	12
tiktok not in bare false	25
tiktok not in one false	-20
tiktok not said	-18
tiktok one	-6
tiktok place 0 of 1	12
tiktok rule:first one	12
tiktok rule:words bare	33
tiktok rule:words one	9
tiktok share little bare	14
tiktok share little one	-7
tiktok w <number>	-14
tiktok w a	9
tiktok w a basic	6
tiktok w american	10
tiktok w and	6
tiktok w basic	6
tiktok w bessent	13
tiktok w chenggang	6
tiktok w china'	8
tiktok w consensus	6
tiktok w consensus on	6
tiktok w day	16
tiktok w extension	-6
tiktok w framework	10
tiktok w further	-10
tiktok w greer	8
tiktok w greer said	-9
tiktok w greer the	15
tiktok w ha	-10
tiktok w he	-17
tiktok w is	-8
tiktok w it	-8
tiktok w jamieson	13
tiktok w jamieson greer	13
tiktok w li	6
tiktok w li chenggang	6
tiktok w matter	16
tiktok w not	9
tiktok w november	-8
tiktok w of	-6
tiktok w on	-6
tiktok w on the	7
tiktok w president	7
tiktok w reporter	11
tiktok w representative	17
tiktok w said	17
tiktok w scott	9
tiktok w scott bessent	9
tiktok w secretary	10
tiktok w secretary scott	10
tiktok w settled	6
tiktok w side	10
tiktok w talk	8
tiktok w the	7
tiktok w tiktok	6
tiktok w to	16
tiktok w trade	18
tiktok w trade representative	17
tiktok w treasury	10
tiktok w treasury secretary	10
tiktok w wa	-11
tiktok w would	12
truce before 0 true bare	31
truce before 0 true more	17
truce before 0 true one	9
truce before 1 true bare	22
truce before 1 true more	10
truce before 2 true bare	-28
truce head bare	21
truce head more	35
truce head one	14
truce in plainly	10
truce in plainly one	7
truce last	10
truce nearest bare of 1	22
truce nearest bare of 2	18
truce nearest bare of 3	-15
truce nearest more again of 1	12
truce nearest one again of 1	22
truce nearest one again of 3	-20
truce nearest one of 1	22
truce not in	-9
truce not in more true	-20
truce not in one false	-6
truce not said	-16
truce nothing before bare	-9
truce often true	24
truce place 0 of 1	7
truce place 1 of 2	6
truce rule:first more	11
truce rule:first one	7
truce rule:words bare	17
truce rule:words more	15
truce rule:words one	48
truce said plainly	-8
truce share little more	-18
truce share little one	26
truce share most more	24
truce share much bare	-19
truce share much one	-12
truce share some bare	10
truce share some one	-23
truce text -1 bare	-10
truce text -1 one	-64
truce text 0 bare	10
truce text 0 one	-8
truce text 1 bare	6
truce text 1 one	6
truce text 2 more	-6
truce text 2 one	13
truce text 3 bare	-26
truce text 3 one	12
truce text 4 one	-6
truce w <level>	-52
truce w <level> <end>	-11
truce w <level> from	-9
truce w <level> on	-25
truce w <number> <end>	-6
truce w <number> <number>	29
truce w <number> april	12
truce w <number> august	6
truce w <number> billion	-18
truce w <number> day	23
truce w <number> february	9
truce w <number> in	-14
truce w <number> january	19
truce w <number> july	-16
truce w <number> may	9
truce w <number> million	-16
truce w <number> november	-13
truce w <number> on	-29
truce w <number> percent	-23
truce w <number> point	12
truce w <number> september	29
truce w <number> th	26
truce w <number> the	-21
truce w a	23
truce w a further	6
truce w a letter	9
truce w a matter	-15
truce w a new	6
truce w a post	-8
truce w a second	29
truce w a statement	-6
truce w a tariff	-21
truce w a television	15
truce w a truce	12
truce w accept	14
truce w according	-10
truce w according to	-10
truce w add	-8
truce w added	-10
truce w added that	-13
truce w additional duty	-6
truce w adjust	-13
truce w after	-10
truce w after the	-16
truce w again	-26
truce w against	-16
truce w agreed	45
truce w agreed on	9
truce w agreed to	6
truce w agreed until	18
truce w agreement	17
truce w all	-11
truce w also	-20
truce w am	-18
truce w american tariff	7
truce w among	-15
truce w an	19
truce w an extension	27
truce w and	22
truce w and a	13
truce w and china	-7
truce w and i	-13
truce w and mr	-15
truce w and not	25
truce w and said	-13
truce w and that	-10
truce w and the	18
truce w and will	-21
truce w announced	-28
truce w announced that	-9
truce w another	23
truce w another <number>	12
truce w answer	-31
truce w any	12
truce w anything	7
truce w apply	-9
truce w april	6
truce w are	6
truce w argentina	12
truce w arrangement	29
truce w as	-28
truce w as he	-9
truce w as much	-7
truce w ask	-17
truce w asked	-10
truce w asked for	8
truce w association	-13
truce w at	-7
truce w at <number>	-24
truce w at it	20
truce w at least	-6
truce w at the	8
truce w australia	-7
truce w back	-10
truce w back to	-11
truce w be	-20
truce w be <number>	15
truce w be a	12
truce w be known	-7
truce w been	7
truce w before	22
truce w before the	11
truce w began	-16
truce w beijing	-10
truce w bessent	10
truce w bessent ha	-9
truce w between	12
truce w billion	-18
truce w boat	24
truce w both	32
truce w both side	24
truce w bought	21
truce w brussel	-6
truce w busan	-16
truce w but	25
truce w buy	-15
truce w buy <number>	-6
truce w by	32
truce w by <number>	-15
truce w by the	-6
truce w cabinet	26
truce w call	-35
truce w call it	-27
truce w called	-20
truce w came	-8
truce w can	-26
truce w can be	-7
truce w canada	18
truce w canberra	-13
truce w car	-10
truce w carry	18
truce w cent <end>	31
truce w cent and	-7
truce w cent on	-11
truce w change	-6
truce w charge	-13
truce w charged	-6
truce w cheese	-37
truce w chenggang	17
truce w chile	-8
truce w china	-22
truce w china is	-10
truce w china to	-8
truce w china would	-17
truce w china'	18
truce w china' ministry	10
truce w chinese	-8
truce w chinese good	-10
truce w close	-17
truce w collect	-22
truce w come	-27
truce w commerce	17
truce w commerce announced	-18
truce w commerce in	16
truce w commerce minister	18
truce w commerce secretary	-7
truce w commission said	-9
truce w committee	15
truce w complained	-14
truce w concentrate	-9
truce w concern	-11
truce w confirm	21
truce w consent	15
truce w continue	-8
truce w control	-26
truce w control on	-7
truce w costs	-11
truce w could	-12
truce w could be	-10
truce w council	34
truce w count	-20
truce w counterpart	13
truce w countrie	-29
truce w country	10
truce w course	-22
truce w course whether	-15
truce w critical	16
truce w custom	-19
truce w cut	6
truce w date	-15
truce w day	67
truce w day <end>	9
truce w day later	21
truce w deal	7
truce w december	-16
truce w decide	-11
truce w decide in	-18
truce w declared	21
truce w denied	-10
truce w department	9
truce w deputy	14
truce w did	-18
truce w did not	-16
truce w do	-10
truce w doe not	-8
truce w donald	6
truce w donald trump	9
truce w drafted	-6
truce w due	19
truce w due course	-20
truce w dutie	12
truce w duty	-16
truce w duty of	-14
truce w each	31
truce w earth	8
truce w economic	-11
truce w economy	-20
truce w economy minister	-7
truce w effect	9
truce w effectively	-8
truce w effectively off	-8
truce w egypt	8
truce w egyptian	-15
truce w eight	26
truce w eighteen	10
truce w end	9
truce w end on	12
truce w energy	-6
truce w evening	13
truce w ever	-21
truce w every	11
truce w everything	-7
truce w export	-29
truce w export control	-9
truce w extended	-22
truce w extension	27
truce w extension of	19
truce w farmer	-12
truce w fifteen	-26
truce w figure	-11
truce w firm	-11
truce w fish	-24
truce w five	24
truce w five day	18
truce w for	-8
truce w for <number>	-11
truce w for an	19
truce w for another	19
truce w for one	-8
truce w for the	-9
truce w foreign	-21
truce w foreign ministry	-12
truce w found	-7
truce w four	15
truce w friday <end>	9
truce w from	-30
truce w from <level>	-9
truce w from the	6
truce w front	10
truce w fruit	16
truce w further	9
truce w give	43
truce w go	14
truce w goe	-14
truce w going to	-10
truce w gone	-7
truce w good	-13
truce w got	21
truce w government	24
truce w greer	-11
truce w greer said	26
truce w greer the	-15
truce w grower	12
truce w ha been	34
truce w ha called	-12
truce w ha proposed	10
truce w ha told	-14
truce w had	-17
truce w had announced	-15
truce w had been	-12
truce w had not	7
truce w had said	9
truce w happen <end>	-8
truce w harvest	-10
truce w have	39
truce w have a	21
truce w have been	-15
truce w have to	-8
truce w he added	-8
truce w he called	-14
truce w he said	6
truce w he told	9
truce w he will	-15
truce w he wrote	-7
truce w he'd	-8
truce w hi	7
truce w hi country	8
truce w hi government	9
truce w higher	-11
truce w him	25
truce w hour	14
truce w how	24
truce w i	8
truce w i am	-18
truce w i have	21
truce w if	-25
truce w if it	-20
truce w if the	-6
truce w in	-16
truce w in <number>	-15
truce w in december	-17
truce w in due	-20
truce w in february	-23
truce w in it	-6
truce w in january	-11
truce w in june	-7
truce w in october	-11
truce w in place	-6
truce w in stockholm	9
truce w in the	-47
truce w in thi	-18
truce w in which	9
truce w in writing	26
truce w industry	15
truce w informed	11
truce w informed the	9
truce w interview	9
truce w interview on	9
truce w into	-9
truce w is <number>	-15
truce w is a	-14
truce w is not	-15
truce w is what	10
truce w it	-12
truce w it <end>	16
truce w it and	10
truce w it be	-14
truce w it duty	-10
truce w it end	10
truce w it in	-18
truce w it is	-12
truce w it own	-16
truce w it will	7
truce w it would	-16
truce w it'	15
truce w jamieson	-18
truce w jamieson greer	-18
truce w january	37
truce w january <number>	33
truce w japan	9
truce w jinping	-6
truce w johan	-17
truce w josé	15
truce w july <number>	7
truce w june	23
truce w just	11
truce w keep	6
truce w keep the	12
truce w kept	25
truce w khan	14
truce w kim	-7
truce w know	9
truce w known	-7
truce w korea	-14
truce w korean	-16
truce w last	19
truce w last night	10
truce w last week	21
truce w later	13
truce w law	-47
truce w least	-6
truce w leave	-9
truce w let	30
truce w let it	-7
truce w letter	7
truce w li	18
truce w li chenggang	17
truce w licence	-13
truce w lift	14
truce w lift it	14
truce w lifted	8
truce w like	15
truce w likewise	-19
truce w line	-6
truce w list	-9
truce w little	-16
truce w long	28
truce w look at	12
truce w lower	-17
truce w made	11
truce w maker	-6
truce w matter	-34
truce w matter of	-15
truce w may	-7
truce w may <end>	-6
truce w me	-17
truce w mean	-32
truce w measure	7
truce w meet	-20
truce w meeting	9
truce w member	-26
truce w met	-30
truce w mexico	12
truce w might	-17
truce w million	-32
truce w minister	52
truce w minister for	20
truce w minister said	-13
truce w minister told	11
truce w ministry	-20
truce w ministry in	-11
truce w ministry of	-9
truce w monday	37
truce w monday that	27
truce w month	56
truce w month and	25
truce w more	26
truce w more than	10
truce w moroccan	-7
truce w mr	18
truce w mr trump	7
truce w much	-13
truce w must	13
truce w my	14
truce w name	10
truce w national	-15
truce w never	-12
truce w new tariff	7
truce w next	-31
truce w next <end>	-9
truce w night	6
truce w nine	-29
truce w ninety	35
truce w ninety day	36
truce w no more	-9
truce w no such	-17
truce w nobody	-15
truce w nobody in	-15
truce w none	14
truce w norwegian	-13
truce w not	-12
truce w not be	8
truce w nothing	20
truce w nov	8
truce w nov <number>	8
truce w november	19
truce w november <number>	12
truce w now	-10
truce w now <end>	8
truce w number	7
truce w october	-24
truce w october <number>	-10
truce w of	14
truce w of <level>	-22
truce w of commerce	11
truce w of it	-38
truce w of june	21
truce w of one	10
truce w of six	11
truce w of talk	-10
truce w of the	27
truce w of trade	6
truce w of what	9
truce w off	20
truce w off <end>	-6
truce w off the	-17
truce w offer	20
truce w offered	7
truce w offered to	-7
truce w office	-7
truce w official	6
truce w oil	6
truce w on <number>	9
truce w on a	16
truce w on beef	-8
truce w on hi	-22
truce w on it	14
truce w on monday	32
truce w on november	-6
truce w on our	-7
truce w on rare	-7
truce w on saturday	-6
truce w on september	17
truce w on television	15
truce w on the	-8
truce w on thursday	-19
truce w on to	26
truce w on tuesday	23
truce w on wednesday	6
truce w on which	-19
truce w once	-11
truce w one	29
truce w one year	-8
truce w only	17
truce w open	10
truce w or	-18
truce w orange	-14
truce w order	-7
truce w other	17
truce w ottawa	6
truce w our	-26
truce w out	13
truce w over	17
truce w over the	13
truce w own	-19
truce w paper	15
truce w parliament	9
truce w part	-12
truce w pause	19
truce w pay	-33
truce w pay <number>	-17
truce w percent	-30
truce w percent on	-8
truce w permit	-20
truce w philippine	18
truce w place	-6
truce w point	35
truce w posted	-12
truce w president	15
truce w president donald	9
truce w price	-6
truce w prime	23
truce w prime minister	23
truce w prolong	10
truce w promised	-15
truce w promised to	-7
truce w proposed	27
truce w proposed a	14
truce w proposed to	9
truce w purchases	-7
truce w put	46
truce w put it	6
truce w put the	32
truce w question	20
truce w radio	9
truce w raised	-12
truce w rare	-14
truce w rare earth	-14
truce w rate	-11
truce w reached	19
truce w ready	33
truce w ready to	12
truce w reason	36
truce w replied	21
truce w replied that	7
truce w reporter	12
truce w reporter that	7
truce w representative	-7
truce w representative said	-8
truce w rice	-24
truce w rule	18
truce w run	29
truce w run out	7
truce w s	10
truce w said	9
truce w said <end>	23
truce w said after	8
truce w said in	-11
truce w said it	-25
truce w said on	10
truce w said that	-18
truce w said the	13
truce w said there	19
truce w saturday that	9
truce w say	-17
truce w say <end>	15
truce w say the	-11
truce w scott	8
truce w scott bessent	15
truce w season	-8
truce w second	32
truce w secretary	6
truce w secretary of	17
truce w secretary scott	7
truce w section	-17
truce w section <number>	-17
truce w security	-11
truce w see	21
truce w senate	6
truce w september	9
truce w september <end>	19
truce w september <number>	9
truce w september the	16
truce w serbian	12
truce w set	-7
truce w settled	20
truce w shall	-16
truce w ship	6
truce w short	6
truce w should	-6
truce w should the	-6
truce w side	26
truce w side would	18
truce w sign	16
truce w signature	19
truce w signed	36
truce w since the	19
truce w six	30
truce w six month	25
truce w sixty	15
truce w so	42
truce w spokesperson	-18
truce w spring	13
truce w sri	18
truce w standstill	20
truce w state	-21
truce w stated	6
truce w statement	-6
truce w stay	13
truce w step	-12
truce w stockholm	11
truce w stop	10
truce w stressed	11
truce w such	-22
truce w sunday	-11
truce w sunday that	13
truce w suspended	-18
truce w suspension	-27
truce w table	-12
truce w table <end>	-9
truce w take	20
truce w talk	-12
truce w tariff	29
truce w tariff <end>	11
truce w tariff of	-8
truce w tariff on	-22
truce w tariff truce	17
truce w tax	-22
truce w television	27
truce w text	16
truce w th	26
truce w that	7
truce w that a	6
truce w that an	18
truce w that both	32
truce w that china	-21
truce w that he	29
truce w that hi	13
truce w that is	10
truce w that nothing	14
truce w that they	-18
truce w that we	-12
truce w that would	-22
truce w that'	-18
truce w the <level>	-8
truce w the arrangement	16
truce w the cabinet	6
truce w the chinese	-16
truce w the custom	-16
truce w the dutie	20
truce w the duty	14
truce w the european	6
truce w the export	-10
truce w the extension	9
truce w the first	-12
truce w the government	-10
truce w the law	-14
truce w the licence	-8
truce w the matter	-16
truce w the minister	16
truce w the ministry	-26
truce w the next	-13
truce w the office	-12
truce w the one	13
truce w the paper	16
truce w the philippine	19
truce w the president	9
truce w the press	11
truce w the prime	-9
truce w the step	-18
truce w the suspension	-34
truce w the table	-12
truce w the tariff	17
truce w the trade	-21
truce w the united	-10
truce w the white	-12
truce w the world	-15
truce w the year	14
truce w their	6
truce w them <end>	16
truce w then	-17
truce w there is	-7
truce w there would	13
truce w they	-41
truce w they will	-15
truce w they would	-16
truce w thi	-7
truce w think	-14
truce w those	-9
truce w those who	-18
truce w threatened	-15
truce w threatened to	-9
truce w three	-37
truce w three month	6
truce w thursday	-24
truce w thursday that	-8
truce w time	27
truce w to	15
truce w to <level>	-15
truce w to <number>	7
truce w to a	12
truce w to be	11
truce w to it	19
truce w to january	18
truce w to keep	13
truce w to prolong	10
truce w to put	18
truce w to say	25
truce w to stop	-10
truce w to the	-13
truce w today	9
truce w tokyo	19
truce w told	52
truce w told a	37
truce w told me	10
truce w told the	14
truce w tomorrow	9
truce w ton	-8
truce w tonne of	-6
truce w too	-14
truce w trade	-8
truce w trade representative	-7
truce w transport	-11
truce w truce	24
truce w truce with	12
truce w trump	-8
truce w trump posted	-6
truce w tuesday	17
truce w tuesday that	6
truce w twelve	-15
truce w twelve million	-12
truce w twenty-five	-9
truce w two	13
truce w under	-37
truce w under section	-14
truce w under the	-20
truce w union	7
truce w united	-10
truce w united state	-10
truce w unjustified	-9
truce w unless	9
truce w until	38
truce w until <number>	10
truce w until the	15
truce w up	18
truce w very	-10
truce w vote	11
truce w wa	7
truce w wa a	-33
truce w wa agreed	16
truce w wa effectively	-8
truce w wa no	27
truce w wa on	-17
truce w wa ready	15
truce w want	-23
truce w war	-6
truce w warned	-20
truce w warned that	-9
truce w way	9
truce w we	23
truce w we are	24
truce w we have	20
truce w we shall	-16
truce w wednesday	15
truce w week	32
truce w week <end>	9
truce w week that	10
truce w well <end>	-9
truce w were not	-8
truce w what the	-16
truce w when	7
truce w whether	-15
truce w whether to	-17
truce w which	8
truce w which is	-13
truce w will	-31
truce w will be	-15
truce w wine	-32
truce w winter	11
truce w with	9
truce w with china	27
truce w with the	-15
truce w within	8
truce w world	-15
truce w would	-11
truce w would be	13
truce w would decide	-9
truce w would like	16
truce w would put	11
truce w would rather	-7
truce w would take	-18
truce w write	-14
truce w writing	26
truce w wrote	-8
truce w wrote to	-12
truce w xi	-8
truce w xi jinping	-6
truce w ye	20
truce w year	23
truce w year more	20
truce w yesterday	26
truce w yet	9
truce w your	-10
truce with 0 narrow	8
with 0 narrow	13
with 2 narrow	18`;
