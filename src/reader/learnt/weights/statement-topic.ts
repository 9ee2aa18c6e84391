// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_TOPIC = `yes
<always>	0
among 1 narrow	26
before 0 false bare	67
before 0 false more	9
before 0 false one	46
before 0 true bare	95
before 0 true more	28
before 0 true one	49
before 1 false bare	45
before 1 false more	-11
before 1 false one	23
before 1 true bare	51
before 1 true more	10
before 1 true one	21
before 2 false more	-22
before 2 false one	-22
before 2 true bare	-15
before 2 true more	15
before 2 true one	8
before 3 false bare	-7
before 3 false one	8
before 3 true bare	18
before 3 true one	-6
broad before 0 true bare	41
broad before 0 true more	7
broad before 1 true bare	14
broad before 1 true one	6
broad before 2 true bare	-9
broad before 2 true more	7
broad before 3 true more	6
broad head more	18
broad in plainly	19
broad in plainly more	11
broad in plainly one	11
broad last	6
broad nearest bare of 1	14
broad nearest bare of 2	18
broad nearest bare of 3	-12
broad nearest more again of 1	26
broad nearest more again of 2	-19
broad nearest one again of 1	36
broad nearest one again of 2	-11
broad nearest one of 1	11
broad nearest one of 2	14
broad nearest one of 3	-16
broad not in	-20
broad not in more true	-39
broad not in one false	-13
broad not in one true	-29
broad not said	-25
broad nothing before more	15
broad nothing before one	15
broad often true	29
broad one	-11
broad place 0 of 1	11
broad place 0 of 2	6
broad place 0 of 3	29
broad rule:first more	25
broad rule:first one	11
broad rule:words more	21
broad rule:words one	39
broad said plainly	-8
broad share little bare	12
broad share little more	-10
broad share little one	12
broad share most bare	25
broad share most more	-10
broad share much bare	-21
broad share much one	-7
broad share some bare	-9
broad share some more	19
broad share some one	-27
broad text -1 one	-42
broad text 0 bare	13
broad text 0 more	11
broad text 1 one	-6
broad text 2 more	-9
broad text 3 bare	-33
broad text 3 one	16
broad text 4 bare	-13
broad text 4 one	-6
broad with 0 narrow	15
broad with 2 narrow	29
deficit bare	11
deficit last	-14
deficit not in bare false	10
deficit one	-12
deficit rule:words one	8
deficit share little bare	10
deficit share little one	-12
deficit text 1 bare	-13
deficit text 1 more	-8
deficit text 1 one	-12
deficit text 4 one	7
deficit w <level>	18
deficit w <number>	34
deficit w <number> <number>	25
deficit w <number> billion	24
deficit w <number> the	19
deficit w a trade	-16
deficit w administration	-11
deficit w and	-10
deficit w at	22
deficit w bessent	11
deficit w billion	24
deficit w by	17
deficit w china	9
deficit w country	-9
deficit w deficit	27
deficit w deficit with	17
deficit w donald	7
deficit w donald trump	7
deficit w february	14
deficit w for	7
deficit w go	-6
deficit w greer	10
deficit w ha	-18
deficit w ha said	-19
deficit w he	11
deficit w he said	18
deficit w hi	14
deficit w if	-7
deficit w in	32
deficit w is	14
deficit w it	-7
deficit w jamieson	-11
deficit w jamieson greer	-11
deficit w japan	-9
deficit w minister	-24
deficit w on	15
deficit w president donald	7
deficit w prime	-23
deficit w prime minister	-23
deficit w rate	-12
deficit w representative	-12
deficit w said in	25
deficit w said that	-18
deficit w said the	-8
deficit w say	-7
deficit w state	-18
deficit w tariff	-11
deficit w that	-12
deficit w that he	-13
deficit w the united	-16
deficit w them	-8
deficit w thi	8
deficit w trade	-22
deficit w trade representative	-12
deficit w trump said	-6
deficit w under	-10
deficit w united	-16
deficit w united state	-18
deficit w wa	-7
deficit w will	-8
deficit w with	-9
deficit w with china	13
deficit w with the	-17
deficit w would	-9
deficit w year	36
export-controls always	12
export-controls among 1 narrow	10
export-controls among 2 narrow	-15
export-controls bare	7
export-controls before 0 false bare	18
export-controls before 0 false one	22
export-controls before 0 true bare	42
export-controls before 0 true one	6
export-controls before 1 false bare	14
export-controls before 1 false one	10
export-controls before 1 true bare	32
export-controls before 1 true one	-27
export-controls before 2 true bare	-19
export-controls before 3 false bare	-11
export-controls beside rare-earths	-7
export-controls beside truce	14
export-controls in perhaps	15
export-controls in perhaps bare	9
export-controls in perhaps one	6
export-controls in plainly more	-6
export-controls nearest bare of 1	12
export-controls nearest bare of 2	22
export-controls nearest one of 1	9
export-controls nearest one of 3	9
export-controls not in more true	12
export-controls not in one false	-19
export-controls not in one true	18
export-controls not said	6
export-controls nothing before bare	-6
export-controls nothing before more	10
export-controls nothing before one	-9
export-controls often false	12
export-controls one	7
export-controls place 1 of 2	-6
export-controls rule:first more	34
export-controls rule:first one	12
export-controls rule:words bare	12
export-controls rule:words more	34
export-controls said plainly	-6
export-controls share little bare	15
export-controls share little one	21
export-controls share some one	-28
export-controls text -1 bare	15
export-controls text -1 more	9
export-controls text -1 one	13
export-controls text 1 more	-7
export-controls text 1 one	-7
export-controls text 2 one	-9
export-controls text 3 bare	-6
export-controls text 3 one	14
export-controls text 4 bare	-16
export-controls text 4 one	-9
export-controls w <level>	-23
export-controls w <level> <end>	-8
export-controls w <number>	-19
export-controls w <number> <end>	34
export-controls w <number> <number>	21
export-controls w <number> july	-10
export-controls w <number> november	13
export-controls w <number> on	-16
export-controls w <number> per	-12
export-controls w <number> percent	-11
export-controls w <number> the	6
export-controls w a	14
export-controls w a licence	16
export-controls w a matter	28
export-controls w a year	6
export-controls w according	-14
export-controls w according to	-14
export-controls w add	-11
export-controls w affiliate	-9
export-controls w after the	9
export-controls w again	8
export-controls w against	-8
export-controls w ago	9
export-controls w agreed	-33
export-controls w already	8
export-controls w american	15
export-controls w an	-32
export-controls w and	-6
export-controls w and not	6
export-controls w and said	7
export-controls w and that	-17
export-controls w announced	18
export-controls w announced on	9
export-controls w announced that	14
export-controls w another	-10
export-controls w answer	-15
export-controls w any	14
export-controls w approval	-29
export-controls w approval of	-13
export-controls w arrangement	-15
export-controls w as	-7
export-controls w as well	-10
export-controls w asked	33
export-controls w asked for	23
export-controls w at <number>	-22
export-controls w at once	15
export-controls w at the	-10
export-controls w august	7
export-controls w australia	-16
export-controls w back	25
export-controls w be	12
export-controls w been	-12
export-controls w before	36
export-controls w before the	24
export-controls w bessent	-27
export-controls w but	-49
export-controls w by	-7
export-controls w call	8
export-controls w called	42
export-controls w came	22
export-controls w canada	-6
export-controls w case	-7
export-controls w cent	-16
export-controls w certificate	16
export-controls w china ha	-9
export-controls w china to	-14
export-controls w china would	25
export-controls w china'	17
export-controls w china' ministry	28
export-controls w chinese	-11
export-controls w come	20
export-controls w commerce	17
export-controls w commerce announced	30
export-controls w commission	-23
export-controls w companie	-14
export-controls w confirmed	-14
export-controls w control	17
export-controls w control on	-13
export-controls w costs	16
export-controls w could	17
export-controls w could be	21
export-controls w counterpart	8
export-controls w country	-13
export-controls w custom	7
export-controls w day	-12
export-controls w de	-17
export-controls w delay	-19
export-controls w did	-7
export-controls w did not	-12
export-controls w doe	-12
export-controls w donald	-19
export-controls w donald trump	-16
export-controls w down	-9
export-controls w dutie	7
export-controls w duty	8
export-controls w each	-16
export-controls w earth <end>	21
export-controls w earth and	-10
export-controls w european	-9
export-controls w everything	-16
export-controls w expected	-8
export-controls w export	35
export-controls w export licence	15
export-controls w export of	18
export-controls w extension	-13
export-controls w february	-13
export-controls w fee	-12
export-controls w fentanyl	-13
export-controls w finance	-7
export-controls w finance ministry	-7
export-controls w firm	17
export-controls w for	9
export-controls w for another	-8
export-controls w for the	-6
export-controls w foreign	-14
export-controls w friday	-9
export-controls w from	-33
export-controls w from the	11
export-controls w front	-9
export-controls w further	-6
export-controls w go	-20
export-controls w good	-33
export-controls w government	-14
export-controls w greer	9
export-controls w greer said	8
export-controls w ha	27
export-controls w ha been	-13
export-controls w ha proposed	6
export-controls w ha said	-10
export-controls w ha warned	7
export-controls w had	-11
export-controls w had agreed	-10
export-controls w have	-6
export-controls w have not	-26
export-controls w he said	6
export-controls w he told	-20
export-controls w hi	-16
export-controls w him	18
export-controls w house	-10
export-controls w house said	-17
export-controls w i	-14
export-controls w if the	32
export-controls w in	36
export-controls w in a	29
export-controls w in china	16
export-controls w in return	7
export-controls w industry	-11
export-controls w is	-25
export-controls w is not	17
export-controls w is the	-15
export-controls w issued	-7
export-controls w it <end>	-17
export-controls w it a	13
export-controls w it ban	-13
export-controls w it in	24
export-controls w it is	-33
export-controls w it on	6
export-controls w it wa	17
export-controls w it would	-7
export-controls w jamieson	-18
export-controls w jamieson greer	-18
export-controls w january	-10
export-controls w july	-11
export-controls w june	-13
export-controls w kuala	-9
export-controls w kuala lumpur	-9
export-controls w last	-8
export-controls w last week	-17
export-controls w law	-30
export-controls w leave	-19
export-controls w left	9
export-controls w let	-9
export-controls w licence	38
export-controls w licence <end>	8
export-controls w lift	-6
export-controls w lift it	-6
export-controls w limit	18
export-controls w lithium	31
export-controls w lumpur	-9
export-controls w made	-19
export-controls w march	12
export-controls w matter	7
export-controls w matter of	28
export-controls w may	18
export-controls w medicine	-8
export-controls w meeting	-7
export-controls w met	15
export-controls w million	-9
export-controls w million ton	-6
export-controls w minister	-22
export-controls w ministry	22
export-controls w ministry in	6
export-controls w ministry of	20
export-controls w ministry said	-19
export-controls w monday	-6
export-controls w month	-26
export-controls w more than	16
export-controls w mr	30
export-controls w my	-12
export-controls w need	-11
export-controls w next	-20
export-controls w nickel	19
export-controls w not	16
export-controls w notice	35
export-controls w november	13
export-controls w november <number>	21
export-controls w now	11
export-controls w october	10
export-controls w october <number>	15
export-controls w of <level>	-9
export-controls w of commerce	19
export-controls w of it	35
export-controls w of one	-18
export-controls w of rare	-12
export-controls w of soybean	-6
export-controls w of the	-23
export-controls w of what	-12
export-controls w official	15
export-controls w oil	-22
export-controls w on china	-7
export-controls w on export	13
export-controls w on friday	-7
export-controls w on it	-10
export-controls w on monday	-6
export-controls w on november	-16
export-controls w on saturday	-10
export-controls w on sunday	17
export-controls w on thursday	7
export-controls w on tuesday	-21
export-controls w once	10
export-controls w one	-20
export-controls w one <end>	-9
export-controls w only	-15
export-controls w or	-27
export-controls w ore	26
export-controls w other	-8
export-controls w out	-7
export-controls w parliament	-11
export-controls w part	9
export-controls w pay	-7
export-controls w per	-16
export-controls w per cent	-16
export-controls w percent	-17
export-controls w percent on	-6
export-controls w permit	32
export-controls w permit for	26
export-controls w point	-12
export-controls w port	-7
export-controls w post	-6
export-controls w president donald	-18
export-controls w product	-12
export-controls w promised	-16
export-controls w put	-17
export-controls w ready	-9
export-controls w reporter	-23
export-controls w reporter that	-9
export-controls w representative	-11
export-controls w return	23
export-controls w run	-6
export-controls w s	-20
export-controls w said <end>	-6
export-controls w said he	-10
export-controls w said in	20
export-controls w said it	-16
export-controls w said on	-23
export-controls w said that	24
export-controls w said the	-48
export-controls w same	17
export-controls w saturday	-11
export-controls w scott	-17
export-controls w scott bessent	-17
export-controls w second	-13
export-controls w secretary	-21
export-controls w secretary scott	-15
export-controls w september	19
export-controls w ship	-11
export-controls w should	9
export-controls w since	17
export-controls w six	12
export-controls w so	-29
export-controls w software	-10
export-controls w software <end>	-12
export-controls w soybean	-12
export-controls w spokesman	-7
export-controls w spokesperson	8
export-controls w state would	9
export-controls w statement	12
export-controls w stay	6
export-controls w step	-12
export-controls w stop	-7
export-controls w such	-8
export-controls w sunday	17
export-controls w suspend	20
export-controls w suspended	24
export-controls w table	11
export-controls w table <end>	15
export-controls w talk	-16
export-controls w tariff	-32
export-controls w tariff on	-10
export-controls w tariff war	-13
export-controls w than	6
export-controls w that	-19
export-controls w that a	7
export-controls w that an	-9
export-controls w that both	-10
export-controls w that china	7
export-controls w that he	-26
export-controls w that it	21
export-controls w that the	-11
export-controls w that they	13
export-controls w the	-6
export-controls w the <number>	-6
export-controls w the american	21
export-controls w the approval	-8
export-controls w the arrangement	-6
export-controls w the chinese	-9
export-controls w the commission	-10
export-controls w the duty	18
export-controls w the european	-9
export-controls w the export	14
export-controls w the licence	27
export-controls w the matter	-11
export-controls w the new	17
export-controls w the same	17
export-controls w the table	11
export-controls w the white	-31
export-controls w them	27
export-controls w there	-27
export-controls w they	17
export-controls w they are	-9
export-controls w thi	-14
export-controls w those	9
export-controls w three	30
export-controls w thursday	7
export-controls w time	35
export-controls w to	-24
export-controls w to <level>	-13
export-controls w to <number>	-12
export-controls w to a	-19
export-controls w to china	12
export-controls w to the	19
export-controls w today	10
export-controls w told	-31
export-controls w told a	-7
export-controls w told reporter	-15
export-controls w told the	-28
export-controls w ton	-6
export-controls w tonne	6
export-controls w trade	-16
export-controls w trade representative	-7
export-controls w treasury	-16
export-controls w treasury secretary	-15
export-controls w trump	-31
export-controls w trump said	-6
export-controls w tuesday	-8
export-controls w tuesday that	-19
export-controls w turkey	-7
export-controls w twelve	-9
export-controls w two	-7
export-controls w u	-10
export-controls w u s	-10
export-controls w until	19
export-controls w up	-33
export-controls w us	-15
export-controls w very	-12
export-controls w wa	-34
export-controls w wa a	-13
export-controls w wa not	-14
export-controls w wa ready	-9
export-controls w want	24
export-controls w war	-13
export-controls w warned	12
export-controls w warned that	12
export-controls w washington	6
export-controls w way	8
export-controls w we	-23
export-controls w we are	-10
export-controls w week	-20
export-controls w week that	-17
export-controls w well	-10
export-controls w went	-11
export-controls w what	-30
export-controls w when	6
export-controls w where	-6
export-controls w whether	-10
export-controls w which	12
export-controls w white	-31
export-controls w white house	-31
export-controls w who	-16
export-controls w will	10
export-controls w will not	13
export-controls w with	-49
export-controls w with a	-15
export-controls w with the	-17
export-controls w would go	-12
export-controls w would not	18
export-controls w would put	-18
export-controls w would take	15
export-controls w xi	-12
export-controls w year <end>	-9
export-controls w you	-21
fentanyl always	-11
fentanyl among 1 narrow	11
fentanyl before 0 true bare	-10
fentanyl before 0 true one	-14
fentanyl before 1 true bare	28
fentanyl before 2 true bare	-8
fentanyl before 3 true bare	11
fentanyl in plainly	14
fentanyl in plainly more	7
fentanyl in plainly one	13
fentanyl last	9
fentanyl nearest bare of 2	-12
fentanyl nearest one of 2	-20
fentanyl nearest one of 3	-12
fentanyl not in	-22
fentanyl not in one false	-20
fentanyl not in one true	-11
fentanyl not said	20
fentanyl one	-18
fentanyl place 0 of 1	13
fentanyl place 0 of 2	7
fentanyl rule:first more	7
fentanyl rule:first one	13
fentanyl rule:words bare	-14
fentanyl rule:words more	7
fentanyl rule:words one	14
fentanyl said plainly	23
fentanyl share little more	12
fentanyl share little one	-19
fentanyl share some more	-8
fentanyl text 1 more	13
fentanyl text 1 one	9
fentanyl text 2 bare	-6
fentanyl text 2 more	-18
fentanyl text 2 one	-19
fentanyl text 3 bare	-27
fentanyl text 3 more	14
fentanyl text 3 one	-14
fentanyl text 4 bare	18
fentanyl text 4 one	-13
fentanyl w <level>	-28
fentanyl w <number>	-16
fentanyl w <number> <end>	-7
fentanyl w <number> <number>	-6
fentanyl w <number> percent	10
fentanyl w a	-6
fentanyl w a further	-10
fentanyl w a year	-10
fentanyl w about	-19
fentanyl w according	18
fentanyl w according to	18
fentanyl w adjust	-16
fentanyl w after	-11
fentanyl w against	25
fentanyl w agreed	-7
fentanyl w american	-22
fentanyl w and	-34
fentanyl w answer	6
fentanyl w asked	-15
fentanyl w at	-9
fentanyl w be	-8
fentanyl w because	8
fentanyl w beijing	12
fentanyl w bessent	-15
fentanyl w bessent ha	-9
fentanyl w bessent say	11
fentanyl w but	9
fentanyl w by	-18
fentanyl w canada	26
fentanyl w china	30
fentanyl w china is	-7
fentanyl w china'	10
fentanyl w chinese	-24
fentanyl w chinese good	-6
fentanyl w commission	-7
fentanyl w confirmed	-19
fentanyl w countermeasure	-12
fentanyl w course	-8
fentanyl w course whether	-7
fentanyl w day	-10
fentanyl w decide	-7
fentanyl w decide in	-7
fentanyl w due	-8
fentanyl w due course	-8
fentanyl w duty	-7
fentanyl w effective	-14
fentanyl w effective immediately	-13
fentanyl w february	-8
fentanyl w fentanyl	14
fentanyl w for	28
fentanyl w for a	-12
fentanyl w foreign	27
fentanyl w from	16
fentanyl w further	-12
fentanyl w ha	8
fentanyl w ha said	-7
fentanyl w had	18
fentanyl w he	-23
fentanyl w hi	6
fentanyl w house	-17
fentanyl w immediately	-13
fentanyl w immediately <end>	-13
fentanyl w in	-15
fentanyl w in beijing	15
fentanyl w in due	-8
fentanyl w is	15
fentanyl w it	-8
fentanyl w keep	-13
fentanyl w made	19
fentanyl w million	-13
fentanyl w ministry	23
fentanyl w more	24
fentanyl w new	-13
fentanyl w no	-21
fentanyl w november	-6
fentanyl w now	13
fentanyl w on	-20
fentanyl w on the	24
fentanyl w on thursday	-15
fentanyl w over	-24
fentanyl w over fentanyl	-22
fentanyl w percent	13
fentanyl w president	-19
fentanyl w s	15
fentanyl w said	-34
fentanyl w said on	-8
fentanyl w said that	-8
fentanyl w saturday	-15
fentanyl w say	11
fentanyl w scott	-18
fentanyl w scott bessent	-18
fentanyl w secretary	-18
fentanyl w secretary scott	-15
fentanyl w side	-7
fentanyl w so	-12
fentanyl w state	10
fentanyl w stop	6
fentanyl w table	8
fentanyl w take	6
fentanyl w talk	-7
fentanyl w tariff on	-7
fentanyl w that it	-13
fentanyl w that the	6
fentanyl w the	11
fentanyl w the american	-17
fentanyl w the chinese	-13
fentanyl w the president	-10
fentanyl w the table	8
fentanyl w the tariff	10
fentanyl w the trade	-13
fentanyl w the two	10
fentanyl w the united	11
fentanyl w the us	-11
fentanyl w the white	-17
fentanyl w thi	-13
fentanyl w three	-20
fentanyl w three year	-9
fentanyl w thursday	-15
fentanyl w thursday <end>	-7
fentanyl w to	10
fentanyl w to stop	8
fentanyl w to the	17
fentanyl w today	11
fentanyl w told	-7
fentanyl w total	-11
fentanyl w treasury	-17
fentanyl w treasury secretary	-17
fentanyl w trump	-19
fentanyl w twelve	-10
fentanyl w twelve million	-10
fentanyl w twenty-five	-9
fentanyl w two	8
fentanyl w two side	10
fentanyl w u	15
fentanyl w u s	15
fentanyl w united	11
fentanyl w united state	11
fentanyl w us	-11
fentanyl w wa	14
fentanyl w washington	-7
fentanyl w were	-15
fentanyl w whether	-8
fentanyl w whether to	-7
fentanyl w which	26
fentanyl w white	-17
fentanyl w white house	-17
fentanyl w will	-9
fentanyl w with	-18
fentanyl w would	-19
fentanyl w year	-25
head bare	35
head more	28
head one	37
in perhaps	22
in perhaps bare	15
in perhaps one	13
in plainly	36
in plainly more	17
in plainly one	23
last	14
narrow among 1 narrow	26
narrow before 0 false bare	67
narrow before 0 false more	9
narrow before 0 false one	46
narrow before 0 true bare	92
narrow before 0 true more	31
narrow before 0 true one	57
narrow before 1 false bare	45
narrow before 1 false more	-11
narrow before 1 false one	23
narrow before 1 true bare	63
narrow before 1 true more	20
narrow before 1 true one	21
narrow before 2 false more	-22
narrow before 2 false one	-22
narrow before 2 true bare	-10
narrow before 2 true more	13
narrow before 2 true one	6
narrow before 3 false bare	-7
narrow before 3 false one	8
narrow before 3 true bare	29
narrow before 3 true more	-8
narrow before 3 true one	-9
narrow head bare	52
narrow head more	14
narrow head one	48
narrow in perhaps	22
narrow in perhaps bare	15
narrow in perhaps one	13
narrow in plainly	23
narrow in plainly more	11
narrow in plainly one	15
narrow last	7
narrow nearest bare of 1	52
narrow nearest bare of 2	41
narrow nearest bare of 3	-14
narrow nearest more again of 1	-8
narrow nearest more again of 2	31
narrow nearest more again of 3	7
narrow nearest more of 1	11
narrow nearest more of 3	-8
narrow nearest one again of 1	15
narrow nearest one again of 2	-33
narrow nearest one of 1	55
narrow nearest one of 2	35
narrow nearest one of 3	14
narrow not in	-32
narrow not in bare false	-13
narrow not in more false	-13
narrow not in more true	-15
narrow not in one false	-13
narrow nothing before more	-20
narrow nothing before one	-20
narrow often false	32
narrow one	11
narrow place 0 of 1	15
narrow place 0 of 2	33
narrow place 1 of 3	-18
narrow place 2 of 3	-8
narrow rule:first more	43
narrow rule:first one	20
narrow rule:words bare	52
narrow rule:words more	32
narrow rule:words one	53
narrow said perhaps	15
narrow said plainly	17
narrow share little bare	-36
narrow share little one	-13
narrow share most one	38
narrow share much bare	21
narrow share much more	11
narrow share much one	12
narrow share some bare	9
narrow share some more	-11
narrow text -1 one	-7
narrow text 0 bare	-6
narrow text 0 one	11
narrow text 1 bare	18
narrow text 1 more	8
narrow text 1 one	13
narrow text 2 bare	-20
narrow text 2 more	-10
narrow text 3 bare	-16
narrow text 3 one	-7
narrow text 4 bare	8
narrow text 4 one	7
nearest bare of 1	42
nearest bare of 2	45
nearest bare of 3	-20
nearest more again of 1	20
nearest more again of 3	10
nearest more of 1	8
nearest more of 2	-8
nearest more of 3	-9
nearest one again of 1	43
nearest one again of 2	-29
nearest one of 1	57
nearest one of 2	41
nearest one of 3	7
not in	-40
not in bare false	-6
not in more false	-13
not in more true	-43
not in one false	-23
not in one true	-23
not said	-25
often false	32
often true	31
pharmaceuticals bare	-26
pharmaceuticals before 0 true bare	14
pharmaceuticals before 0 true one	23
pharmaceuticals before 1 true bare	18
pharmaceuticals before 1 true one	15
pharmaceuticals before 2 true one	8
pharmaceuticals beside tariffs	-10
pharmaceuticals head one	41
pharmaceuticals in plainly more	-10
pharmaceuticals in plainly one	17
pharmaceuticals last	7
pharmaceuticals more	-11
pharmaceuticals nearest one of 1	33
pharmaceuticals nearest one of 2	-7
pharmaceuticals nearest one of 3	-13
pharmaceuticals not in bare false	-31
pharmaceuticals not in one false	23
pharmaceuticals not said	12
pharmaceuticals one	28
pharmaceuticals place 0 of 1	17
pharmaceuticals place 0 of 2	-10
pharmaceuticals rule:first more	-10
pharmaceuticals rule:first one	17
pharmaceuticals rule:words bare	13
pharmaceuticals said plainly	7
pharmaceuticals share little bare	-20
pharmaceuticals share little more	-16
pharmaceuticals share much one	15
pharmaceuticals share some bare	-26
pharmaceuticals share some one	-13
pharmaceuticals text -1 bare	-11
pharmaceuticals text 1 one	18
pharmaceuticals text 3 one	7
pharmaceuticals w <level>	26
pharmaceuticals w <level> <end>	22
pharmaceuticals w <number> <number>	-8
pharmaceuticals w a	-8
pharmaceuticals w a tariff	24
pharmaceuticals w american	19
pharmaceuticals w an	6
pharmaceuticals w and	-7
pharmaceuticals w apply	-10
pharmaceuticals w are	13
pharmaceuticals w as	-33
pharmaceuticals w at	11
pharmaceuticals w august	10
pharmaceuticals w been	-18
pharmaceuticals w but	15
pharmaceuticals w called the	-11
pharmaceuticals w car	-8
pharmaceuticals w china	-22
pharmaceuticals w come	-7
pharmaceuticals w commission	16
pharmaceuticals w cut	-11
pharmaceuticals w day	-12
pharmaceuticals w donald	9
pharmaceuticals w donald trump	9
pharmaceuticals w drug	-12
pharmaceuticals w for	23
pharmaceuticals w foreign	-19
pharmaceuticals w foreign ministry	-19
pharmaceuticals w from	-9
pharmaceuticals w good	-15
pharmaceuticals w government	6
pharmaceuticals w had	-21
pharmaceuticals w had been	-6
pharmaceuticals w have	-21
pharmaceuticals w he	-23
pharmaceuticals w he said	-12
pharmaceuticals w he would	11
pharmaceuticals w i	-20
pharmaceuticals w if	15
pharmaceuticals w in	-7
pharmaceuticals w is	-20
pharmaceuticals w it	7
pharmaceuticals w it is	11
pharmaceuticals w it will	-9
pharmaceuticals w it would	-7
pharmaceuticals w medicine	24
pharmaceuticals w minister	-25
pharmaceuticals w ministry	-23
pharmaceuticals w monday	-12
pharmaceuticals w month	-28
pharmaceuticals w mr	-10
pharmaceuticals w no	-19
pharmaceuticals w not	14
pharmaceuticals w now	-7
pharmaceuticals w of <level>	20
pharmaceuticals w of the	20
pharmaceuticals w on	-7
pharmaceuticals w on monday	-12
pharmaceuticals w on the	-32
pharmaceuticals w our	-7
pharmaceuticals w part	-6
pharmaceuticals w put	-6
pharmaceuticals w raise	15
pharmaceuticals w rate	-14
pharmaceuticals w reporter	-6
pharmaceuticals w said	6
pharmaceuticals w said on	22
pharmaceuticals w said that	9
pharmaceuticals w say	-6
pharmaceuticals w say that	17
pharmaceuticals w swiss	24
pharmaceuticals w tariff	12
pharmaceuticals w tariff on	18
pharmaceuticals w that	19
pharmaceuticals w that the	-10
pharmaceuticals w the swiss	-10
pharmaceuticals w the two	-10
pharmaceuticals w them	12
pharmaceuticals w they	33
pharmaceuticals w threatened	24
pharmaceuticals w told	-34
pharmaceuticals w trade	-27
pharmaceuticals w trump	38
pharmaceuticals w trump said	32
pharmaceuticals w two	-16
pharmaceuticals w up	15
pharmaceuticals w us	30
pharmaceuticals w wa	-8
pharmaceuticals w week	-14
pharmaceuticals w were	19
pharmaceuticals w which	8
pharmaceuticals w will	-17
pharmaceuticals w will be	-6
pharmaceuticals w with	9
pharmaceuticals w would	16
pharmaceuticals w you	-15
place 0 of 1	23
place 0 of 2	29
place 0 of 3	28
place 1 of 2	-7
place 1 of 3	-24
rare-earths always	-26
rare-earths among 1 narrow	-17
rare-earths among 2 narrow	13
rare-earths bare	-26
rare-earths before 0 true more	11
rare-earths before 1 false bare	-8
rare-earths before 1 true bare	-19
rare-earths before 1 true one	-8
rare-earths before 2 true bare	-9
rare-earths before 3 true bare	12
rare-earths beside tariffs	-10
rare-earths in perhaps	-17
rare-earths in plainly	-7
rare-earths in plainly one	-11
rare-earths last	-9
rare-earths nearest bare of 1	-11
rare-earths nearest bare of 2	29
rare-earths nearest one of 2	10
rare-earths nearest one of 3	14
rare-earths not in	-18
rare-earths not in bare false	-19
rare-earths not in one false	-12
rare-earths not in one true	14
rare-earths not said	7
rare-earths nothing before bare	-14
rare-earths nothing before more	-16
rare-earths often true	9
rare-earths one	-10
rare-earths place 0 of 1	-11
rare-earths place 1 of 2	6
rare-earths rule:first more	17
rare-earths rule:first one	-9
rare-earths rule:words more	9
rare-earths said perhaps	-17
rare-earths share little bare	-54
rare-earths share little one	-20
rare-earths share much more	9
rare-earths share some bare	17
rare-earths text -1 bare	-17
rare-earths text 1 bare	6
rare-earths text 1 more	12
rare-earths text 1 one	13
rare-earths text 2 bare	6
rare-earths text 2 more	11
rare-earths text 2 one	-13
rare-earths text 3 bare	-30
rare-earths text 3 more	-7
rare-earths text 3 one	-17
rare-earths text 4 bare	-8
rare-earths text 4 more	-12
rare-earths text 4 one	13
rare-earths w <number>	-13
rare-earths w <number> <end>	-27
rare-earths w <number> <number>	-23
rare-earths w <number> november	-18
rare-earths w <number> that	15
rare-earths w a	-18
rare-earths w about	-6
rare-earths w according	12
rare-earths w according to	12
rare-earths w after	-20
rare-earths w again	-8
rare-earths w american	-24
rare-earths w and	9
rare-earths w and that	23
rare-earths w announced	7
rare-earths w announced that	-9
rare-earths w any	6
rare-earths w april	-10
rare-earths w are	-8
rare-earths w asked	-13
rare-earths w at	-17
rare-earths w ban	-24
rare-earths w be	26
rare-earths w been	9
rare-earths w beijing	13
rare-earths w bessent	-11
rare-earths w both	-6
rare-earths w buy	-9
rare-earths w by	27
rare-earths w by a	8
rare-earths w call	-18
rare-earths w called	-26
rare-earths w china had	19
rare-earths w china to	7
rare-earths w china would	-16
rare-earths w china'	-27
rare-earths w china' commerce	-8
rare-earths w china' ministry	-16
rare-earths w chinese	-10
rare-earths w chinese good	-6
rare-earths w chip	32
rare-earths w commerce	-25
rare-earths w commerce ministry	-7
rare-earths w companie	15
rare-earths w confirmed	13
rare-earths w control	8
rare-earths w day	-18
rare-earths w donald	-21
rare-earths w donald trump	-20
rare-earths w dutie	-8
rare-earths w earth	30
rare-earths w earth <end>	-34
rare-earths w earth and	6
rare-earths w expected	6
rare-earths w export	10
rare-earths w for	17
rare-earths w for a	-8
rare-earths w for the	22
rare-earths w friday	-11
rare-earths w front	11
rare-earths w good	-8
rare-earths w had	7
rare-earths w he	-16
rare-earths w he expected	7
rare-earths w he said	-11
rare-earths w hoped	7
rare-earths w house <end>	-17
rare-earths w if	-18
rare-earths w in	-36
rare-earths w in a	-33
rare-earths w is	-22
rare-earths w it	-25
rare-earths w it control	-8
rare-earths w it wa	-12
rare-earths w it would	-10
rare-earths w licence	23
rare-earths w licence for	28
rare-earths w lithium	-17
rare-earths w magnet	20
rare-earths w magnet and	11
rare-earths w matter	-11
rare-earths w matter of	-11
rare-earths w measure	16
rare-earths w media	10
rare-earths w million	-6
rare-earths w ministry of	-21
rare-earths w ministry said	19
rare-earths w more	10
rare-earths w more than	11
rare-earths w much	-7
rare-earths w need	16
rare-earths w new	-9
rare-earths w not	-25
rare-earths w notice	-24
rare-earths w november	-21
rare-earths w november <number>	-15
rare-earths w of <number>	-6
rare-earths w of commerce	-21
rare-earths w of it	-11
rare-earths w of rare	15
rare-earths w off	-21
rare-earths w oil	-9
rare-earths w on	-9
rare-earths w on <number>	-6
rare-earths w on chinese	-7
rare-earths w on export	-13
rare-earths w on november	15
rare-earths w on sunday	-6
rare-earths w on the	-14
rare-earths w one	9
rare-earths w our	-26
rare-earths w over	-17
rare-earths w president	-26
rare-earths w president donald	-21
rare-earths w product	14
rare-earths w promised	16
rare-earths w promised to	11
rare-earths w purchases	-7
rare-earths w put	-8
rare-earths w rare	30
rare-earths w rare earth	30
rare-earths w representative	6
rare-earths w rule	14
rare-earths w said <end>	19
rare-earths w said he	9
rare-earths w said on	11
rare-earths w said that	-28
rare-earths w said the	18
rare-earths w same	-16
rare-earths w say	-15
rare-earths w secretary scott	9
rare-earths w social	10
rare-earths w software	12
rare-earths w software <end>	10
rare-earths w soybean	-7
rare-earths w spokesperson	12
rare-earths w state	-11
rare-earths w tariff	-28
rare-earths w than	12
rare-earths w that	8
rare-earths w that a	-6
rare-earths w that china	7
rare-earths w that it	-22
rare-earths w that they	15
rare-earths w the	-12
rare-earths w the american	-20
rare-earths w the chinese	-10
rare-earths w the commerce	-7
rare-earths w the export	6
rare-earths w the ministry	17
rare-earths w the new	-9
rare-earths w the same	-16
rare-earths w the treasury	-9
rare-earths w the truce	-6
rare-earths w the united	-10
rare-earths w the white	22
rare-earths w their	-11
rare-earths w then	6
rare-earths w they	21
rare-earths w those	6
rare-earths w threatened	-10
rare-earths w three	-27
rare-earths w to	21
rare-earths w trade	14
rare-earths w trade representative	6
rare-earths w truce	-6
rare-earths w trump	-10
rare-earths w trump said	-6
rare-earths w trump threatened	-8
rare-earths w trump wrote	10
rare-earths w united	-10
rare-earths w united state	-10
rare-earths w until	-26
rare-earths w up	17
rare-earths w up front	11
rare-earths w wa	-14
rare-earths w washington	10
rare-earths w way	-17
rare-earths w we	-9
rare-earths w week that	8
rare-earths w white	22
rare-earths w white house	22
rare-earths w will	23
rare-earths w will be	33
rare-earths w would	-16
rare-earths w wrote	15
rare-earths w wrote on	10
rare-earths w year <end>	10
rule:first more	38
rule:first one	10
rule:words bare	22
rule:words more	24
rule:words one	37
russian-and-iranian-oil always	14
russian-and-iranian-oil among 1 narrow	19
russian-and-iranian-oil bare	6
russian-and-iranian-oil before 0 false bare	12
russian-and-iranian-oil before 0 false more	10
russian-and-iranian-oil before 0 false one	-11
russian-and-iranian-oil before 0 true bare	25
russian-and-iranian-oil before 0 true one	36
russian-and-iranian-oil before 1 false one	-8
russian-and-iranian-oil before 1 true bare	28
russian-and-iranian-oil before 3 false bare	-6
russian-and-iranian-oil beside tariffs	12
russian-and-iranian-oil head bare	8
russian-and-iranian-oil in perhaps	-12
russian-and-iranian-oil in perhaps one	-10
russian-and-iranian-oil in plainly	19
russian-and-iranian-oil in plainly more	12
russian-and-iranian-oil in plainly one	9
russian-and-iranian-oil nearest bare of 1	11
russian-and-iranian-oil nearest bare of 2	37
russian-and-iranian-oil nearest one of 1	25
russian-and-iranian-oil nearest one of 2	15
russian-and-iranian-oil not in	9
russian-and-iranian-oil not in bare false	7
russian-and-iranian-oil not in one false	17
russian-and-iranian-oil not in one true	-21
russian-and-iranian-oil not said	8
russian-and-iranian-oil nothing before one	-10
russian-and-iranian-oil place 0 of 1	9
russian-and-iranian-oil place 0 of 2	21
russian-and-iranian-oil rule:first more	12
russian-and-iranian-oil rule:first one	9
russian-and-iranian-oil rule:words bare	44
russian-and-iranian-oil rule:words one	14
russian-and-iranian-oil share little bare	-14
russian-and-iranian-oil share some bare	13
russian-and-iranian-oil text -1 bare	-15
russian-and-iranian-oil text -1 one	-40
russian-and-iranian-oil text 1 bare	21
russian-and-iranian-oil text 2 bare	-15
russian-and-iranian-oil text 2 one	15
russian-and-iranian-oil text 4 one	16
russian-and-iranian-oil w <level> <end>	-7
russian-and-iranian-oil w <level> on	-6
russian-and-iranian-oil w <number>	-47
russian-and-iranian-oil w <number> <end>	-17
russian-and-iranian-oil w <number> billion	12
russian-and-iranian-oil w a	-9
russian-and-iranian-oil w a matter	9
russian-and-iranian-oil w about	19
russian-and-iranian-oil w agreed	-10
russian-and-iranian-oil w agreement	-14
russian-and-iranian-oil w an	-27
russian-and-iranian-oil w and china	19
russian-and-iranian-oil w and that	-10
russian-and-iranian-oil w announced	-17
russian-and-iranian-oil w asked	-7
russian-and-iranian-oil w back	-7
russian-and-iranian-oil w be	-11
russian-and-iranian-oil w been	-24
russian-and-iranian-oil w beijing	6
russian-and-iranian-oil w bessent	12
russian-and-iranian-oil w billion	12
russian-and-iranian-oil w both	-25
russian-and-iranian-oil w but	-7
russian-and-iranian-oil w buy	23
russian-and-iranian-oil w buyer	27
russian-and-iranian-oil w buying russian	-11
russian-and-iranian-oil w called	7
russian-and-iranian-oil w called the	-9
russian-and-iranian-oil w china	16
russian-and-iranian-oil w china'	20
russian-and-iranian-oil w china' purchases	9
russian-and-iranian-oil w chinese	17
russian-and-iranian-oil w could	18
russian-and-iranian-oil w council	-18
russian-and-iranian-oil w day	-33
russian-and-iranian-oil w did	7
russian-and-iranian-oil w donald	-6
russian-and-iranian-oil w donald trump	-6
russian-and-iranian-oil w duty	-6
russian-and-iranian-oil w energy	38
russian-and-iranian-oil w for	-9
russian-and-iranian-oil w foreign	12
russian-and-iranian-oil w foreign ministry	12
russian-and-iranian-oil w go	21
russian-and-iranian-oil w good	-10
russian-and-iranian-oil w government	-17
russian-and-iranian-oil w greer	-18
russian-and-iranian-oil w ha	-9
russian-and-iranian-oil w he called	-17
russian-and-iranian-oil w if	11
russian-and-iranian-oil w if the	14
russian-and-iranian-oil w in	8
russian-and-iranian-oil w in the	16
russian-and-iranian-oil w india	-19
russian-and-iranian-oil w is	-6
russian-and-iranian-oil w is a	9
russian-and-iranian-oil w it	16
russian-and-iranian-oil w it <end>	16
russian-and-iranian-oil w it would	-7
russian-and-iranian-oil w jamieson	-12
russian-and-iranian-oil w jamieson greer	-12
russian-and-iranian-oil w january	-7
russian-and-iranian-oil w law	-12
russian-and-iranian-oil w licence	-6
russian-and-iranian-oil w made	-15
russian-and-iranian-oil w might	11
russian-and-iranian-oil w minister	-22
russian-and-iranian-oil w ministry said	19
russian-and-iranian-oil w modi	-10
russian-and-iranian-oil w monday	8
russian-and-iranian-oil w month	-7
russian-and-iranian-oil w more	-12
russian-and-iranian-oil w mr	-10
russian-and-iranian-oil w no	18
russian-and-iranian-oil w not	-21
russian-and-iranian-oil w nothing	-10
russian-and-iranian-oil w of	11
russian-and-iranian-oil w of <level>	19
russian-and-iranian-oil w of <number>	9
russian-and-iranian-oil w of it	7
russian-and-iranian-oil w of russian	13
russian-and-iranian-oil w of the	-12
russian-and-iranian-oil w oil <end>	-7
russian-and-iranian-oil w on <number>	-6
russian-and-iranian-oil w on monday	8
russian-and-iranian-oil w on palm	-11
russian-and-iranian-oil w on sunday	-13
russian-and-iranian-oil w or	-11
russian-and-iranian-oil w other	17
russian-and-iranian-oil w our	-9
russian-and-iranian-oil w own	11
russian-and-iranian-oil w palm	-15
russian-and-iranian-oil w palm oil	-15
russian-and-iranian-oil w people	15
russian-and-iranian-oil w president donald	-6
russian-and-iranian-oil w purchases	14
russian-and-iranian-oil w purchases of	11
russian-and-iranian-oil w put	13
russian-and-iranian-oil w reporter	9
russian-and-iranian-oil w representative	-11
russian-and-iranian-oil w russia	19
russian-and-iranian-oil w russian	17
russian-and-iranian-oil w russian oil	11
russian-and-iranian-oil w said in	-7
russian-and-iranian-oil w said on	-22
russian-and-iranian-oil w said that	28
russian-and-iranian-oil w said the	-6
russian-and-iranian-oil w sanctioned	7
russian-and-iranian-oil w say	-6
russian-and-iranian-oil w scott	7
russian-and-iranian-oil w scott bessent	7
russian-and-iranian-oil w secretary	8
russian-and-iranian-oil w september	-12
russian-and-iranian-oil w side	-7
russian-and-iranian-oil w state	21
russian-and-iranian-oil w stop	10
russian-and-iranian-oil w stop buying	20
russian-and-iranian-oil w sunday	-13
russian-and-iranian-oil w talk	-12
russian-and-iranian-oil w tariff	37
russian-and-iranian-oil w tariff of	22
russian-and-iranian-oil w tariff on	9
russian-and-iranian-oil w that	15
russian-and-iranian-oil w that both	-7
russian-and-iranian-oil w that energy	7
russian-and-iranian-oil w that it	-8
russian-and-iranian-oil w that the	12
russian-and-iranian-oil w the	14
russian-and-iranian-oil w the chinese	10
russian-and-iranian-oil w the president	8
russian-and-iranian-oil w the talk	-7
russian-and-iranian-oil w the trade	-8
russian-and-iranian-oil w the united	21
russian-and-iranian-oil w their	12
russian-and-iranian-oil w to <number>	-8
russian-and-iranian-oil w to stop	21
russian-and-iranian-oil w today	-13
russian-and-iranian-oil w told	22
russian-and-iranian-oil w told reporter	9
russian-and-iranian-oil w told the	13
russian-and-iranian-oil w trade representative	-11
russian-and-iranian-oil w treasury	10
russian-and-iranian-oil w treasury secretary	10
russian-and-iranian-oil w trump	18
russian-and-iranian-oil w two	-17
russian-and-iranian-oil w united	21
russian-and-iranian-oil w united state	21
russian-and-iranian-oil w until	-9
russian-and-iranian-oil w us	-12
russian-and-iranian-oil w wa	20
russian-and-iranian-oil w we	-9
russian-and-iranian-oil w week	-7
russian-and-iranian-oil w who	-13
russian-and-iranian-oil w will	-25
russian-and-iranian-oil w would be	-17
russian-and-iranian-oil w would not	11
russian-and-iranian-oil w wrote	11
russian-and-iranian-oil w year	-18
russian-and-iranian-oil w year <end>	-10
said perhaps	15
said plainly	7
security-lists bare	-19
security-lists before 1 false bare	24
security-lists before 3 false bare	-9
security-lists before 3 false one	13
security-lists in plainly	8
security-lists not in	-13
security-lists not in bare false	-33
security-lists not in one true	14
security-lists nothing before one	6
security-lists one	17
security-lists said perhaps	13
security-lists said plainly	8
security-lists share little bare	-19
security-lists text -1 one	-8
security-lists text 2 one	12
security-lists w <level>	-13
security-lists w <number>	-29
security-lists w <number> <end>	-7
security-lists w <number> <number>	-8
security-lists w <number> the	-7
security-lists w american	-7
security-lists w an	6
security-lists w and	15
security-lists w answer	12
security-lists w as	-13
security-lists w at	-13
security-lists w be	22
security-lists w bessent	-9
security-lists w bessent said	-6
security-lists w buy	13
security-lists w by	-6
security-lists w china	-30
security-lists w china would	-11
security-lists w china'	-22
security-lists w china' ministry	-14
security-lists w chinese	17
security-lists w commerce ministry	-7
security-lists w companie	-7
security-lists w day	-6
security-lists w duty	10
security-lists w extension	-6
security-lists w fee	-7
security-lists w for	-24
security-lists w from	13
security-lists w good	17
security-lists w ha	-18
security-lists w he	-6
security-lists w hi	12
security-lists w i	14
security-lists w in	8
security-lists w in the	12
security-lists w it	21
security-lists w it would	10
security-lists w last	7
security-lists w licence	-6
security-lists w list	35
security-lists w measure	-21
security-lists w minister	-6
security-lists w ministry	15
security-lists w ministry of	20
security-lists w november	-7
security-lists w november <number>	-6
security-lists w of	6
security-lists w of commerce	9
security-lists w of it	8
security-lists w off	46
security-lists w on	15
security-lists w on the	8
security-lists w or	10
security-lists w port	-8
security-lists w port fee	-6
security-lists w president	-8
security-lists w put	12
security-lists w reporter	-10
security-lists w representative	-6
security-lists w rule	-23
security-lists w rule on	-6
security-lists w said	14
security-lists w said the	14
security-lists w that	-22
security-lists w that china	-11
security-lists w that it	9
security-lists w that the	-7
security-lists w the extension	-6
security-lists w the ministry	16
security-lists w thi	-9
security-lists w to the	8
security-lists w told reporter	-9
security-lists w trade representative	-6
security-lists w until	-8
security-lists w wa	9
security-lists w week	-8
security-lists w will	-10
security-lists w would be	16
security-lists w year	-12
semiconductors among 1 narrow	14
semiconductors before 0 true more	12
semiconductors before 0 true one	14
semiconductors before 1 true bare	8
semiconductors before 1 true one	22
semiconductors before 2 true bare	25
semiconductors before 2 true one	13
semiconductors beside tariffs	22
semiconductors head one	6
semiconductors in plainly more	17
semiconductors in plainly one	-12
semiconductors more	12
semiconductors nearest bare of 3	20
semiconductors not in one false	8
semiconductors not in one true	-8
semiconductors often true	-8
semiconductors one	-6
semiconductors place 0 of 1	-12
semiconductors place 1 of 2	17
semiconductors rule:first more	25
semiconductors rule:first one	-12
semiconductors rule:words bare	24
semiconductors rule:words more	17
semiconductors rule:words one	9
semiconductors share little bare	-69
semiconductors share little one	-23
semiconductors share most more	9
semiconductors share most one	17
semiconductors text 0 one	6
semiconductors text 1 bare	16
semiconductors text 1 more	8
semiconductors text 1 one	6
semiconductors text 2 bare	-9
semiconductors text 2 one	-6
semiconductors text 3 bare	-21
semiconductors text 3 more	-6
semiconductors text 3 one	-11
semiconductors text 4 bare	-15
semiconductors text 4 one	-8
semiconductors w <number>	43
semiconductors w <number> percent	26
semiconductors w according	6
semiconductors w according to	6
semiconductors w be	-10
semiconductors w been	8
semiconductors w bessent	-14
semiconductors w both	-6
semiconductors w by	-17
semiconductors w car	-9
semiconductors w case	-12
semiconductors w chinese	-15
semiconductors w chip	-6
semiconductors w commerce	6
semiconductors w commerce ministry	7
semiconductors w day	8
semiconductors w did	9
semiconductors w earth	-9
semiconductors w first	19
semiconductors w for	-7
semiconductors w for the	-8
semiconductors w foreign	-9
semiconductors w from	13
semiconductors w greer	-26
semiconductors w greer said	-22
semiconductors w ha	-15
semiconductors w had	29
semiconductors w have	8
semiconductors w he	32
semiconductors w he would	9
semiconductors w house	9
semiconductors w if	6
semiconductors w in	17
semiconductors w in the	9
semiconductors w jamieson	-10
semiconductors w jamieson greer	-10
semiconductors w law	6
semiconductors w magnet	-10
semiconductors w matter	8
semiconductors w minister	22
semiconductors w ministry	-18
semiconductors w ministry said	-12
semiconductors w monday	14
semiconductors w mr	-20
semiconductors w november	20
semiconductors w november <number>	9
semiconductors w nvidia	15
semiconductors w of	14
semiconductors w of the	7
semiconductors w off	-20
semiconductors w on a	-8
semiconductors w on monday	14
semiconductors w on sunday	-15
semiconductors w on the	-10
semiconductors w order	12
semiconductors w percent	29
semiconductors w president	7
semiconductors w rare	-9
semiconductors w rare earth	-9
semiconductors w reporter that	7
semiconductors w representative	-8
semiconductors w said	6
semiconductors w said in	7
semiconductors w said on	8
semiconductors w scott	-9
semiconductors w scott bessent	-9
semiconductors w secretary	-8
semiconductors w side	-12
semiconductors w step	20
semiconductors w sunday	-15
semiconductors w tariff	8
semiconductors w tariff on	12
semiconductors w that	11
semiconductors w that he	26
semiconductors w that it	-8
semiconductors w the	-11
semiconductors w the chinese	8
semiconductors w the tariff	12
semiconductors w the trade	-6
semiconductors w the white	10
semiconductors w their	8
semiconductors w there	12
semiconductors w they	10
semiconductors w to be	8
semiconductors w told	-15
semiconductors w trade	-7
semiconductors w trade representative	-8
semiconductors w treasury	-6
semiconductors w treasury secretary	-8
semiconductors w trump	10
semiconductors w us	13
semiconductors w washington	-9
semiconductors w were	-18
semiconductors w white	9
semiconductors w white house	9
semiconductors w will	-15
share little bare	-16
share little more	-9
share most bare	47
share most more	-12
share most one	25
share much bare	-8
share much more	9
share some more	8
share some one	-21
ships-and-ports always	11
ships-and-ports bare	7
ships-and-ports before 0 false bare	72
ships-and-ports before 0 false one	38
ships-and-ports before 0 true one	7
ships-and-ports before 1 false bare	27
ships-and-ports before 1 false one	6
ships-and-ports before 1 true bare	30
ships-and-ports before 1 true one	6
ships-and-ports before 2 false one	-6
ships-and-ports before 3 false bare	-23
ships-and-ports before 3 true bare	-29
ships-and-ports beside tariffs	12
ships-and-ports beside truce	-10
ships-and-ports head bare	33
ships-and-ports in perhaps	35
ships-and-ports in perhaps bare	19
ships-and-ports in perhaps one	24
ships-and-ports in plainly one	-7
ships-and-ports last	-8
ships-and-ports nearest one of 1	7
ships-and-ports nearest one of 3	11
ships-and-ports not in	-13
ships-and-ports not in one true	-16
ships-and-ports nothing before more	-9
ships-and-ports nothing before one	-9
ships-and-ports often false	23
ships-and-ports place 0 of 1	-7
ships-and-ports rule:first more	6
ships-and-ports rule:first one	-7
ships-and-ports rule:words bare	-11
ships-and-ports rule:words more	6
ships-and-ports rule:words one	6
ships-and-ports said perhaps	22
ships-and-ports said plainly	-10
ships-and-ports share little more	6
ships-and-ports share some bare	24
ships-and-ports share some more	-8
ships-and-ports share some one	17
ships-and-ports text -1 bare	9
ships-and-ports text -1 one	8
ships-and-ports text 1 bare	-21
ships-and-ports text 1 one	-20
ships-and-ports text 2 bare	20
ships-and-ports text 2 one	19
ships-and-ports text 4 bare	-12
ships-and-ports w <number>	-45
ships-and-ports w <number> <end>	-16
ships-and-ports w <number> and	13
ships-and-ports w <number> per	-11
ships-and-ports w <number> percent	-8
ships-and-ports w <number> th	-8
ships-and-ports w a	10
ships-and-ports w a year	16
ships-and-ports w about	21
ships-and-ports w affiliate	-11
ships-and-ports w agreed	-13
ships-and-ports w also	19
ships-and-ports w an	-6
ships-and-ports w and	-28
ships-and-ports w and <number>	11
ships-and-ports w and not	-19
ships-and-ports w announced that	-6
ships-and-ports w as	21
ships-and-ports w asked for	9
ships-and-ports w at	26
ships-and-ports w at the	12
ships-and-ports w august	-10
ships-and-ports w back	-16
ships-and-ports w be	11
ships-and-ports w been	-12
ships-and-ports w before	-40
ships-and-ports w before the	-15
ships-and-ports w beijing	6
ships-and-ports w bessent said	-15
ships-and-ports w by	-6
ships-and-ports w called	-7
ships-and-ports w called the	-17
ships-and-ports w car	-12
ships-and-ports w cent	-12
ships-and-ports w cent on	-10
ships-and-ports w charge	31
ships-and-ports w chief	-9
ships-and-ports w china	-7
ships-and-ports w china' commerce	-6
ships-and-ports w china' ministry	10
ships-and-ports w chinese	-15
ships-and-ports w commerce	-16
ships-and-ports w commerce ministry	-10
ships-and-ports w cover	8
ships-and-ports w cover the	9
ships-and-ports w cut	-12
ships-and-ports w day	-7
ships-and-ports w december	7
ships-and-ports w due	-12
ships-and-ports w dutie	-9
ships-and-ports w duty	-23
ships-and-ports w duty of	-11
ships-and-ports w export	-6
ships-and-ports w fee	34
ships-and-ports w five	-10
ships-and-ports w for a	14
ships-and-ports w from november	-13
ships-and-ports w get	-7
ships-and-ports w goe	-7
ships-and-ports w government	-9
ships-and-ports w ha	16
ships-and-ports w ha asked	7
ships-and-ports w had	-19
ships-and-ports w had been	-11
ships-and-ports w he	-12
ships-and-ports w he said	-14
ships-and-ports w he would	-13
ships-and-ports w hi	-8
ships-and-ports w if	-20
ships-and-ports w if the	-12
ships-and-ports w in	-17
ships-and-ports w in a	-6
ships-and-ports w is	-18
ships-and-ports w it	15
ships-and-ports w it will	-12
ships-and-ports w kim	-18
ships-and-ports w last week	-8
ships-and-ports w let	-21
ships-and-ports w minister	-36
ships-and-ports w ministry	-22
ships-and-ports w ministry of	7
ships-and-ports w monday	-18
ships-and-ports w monday that	-11
ships-and-ports w month	-24
ships-and-ports w month <end>	-15
ships-and-ports w more	-9
ships-and-ports w not	-10
ships-and-ports w nothing	21
ships-and-ports w november	-11
ships-and-ports w november <number>	-19
ships-and-ports w of	-24
ships-and-ports w of <number>	-12
ships-and-ports w of the	-14
ships-and-ports w off	-10
ships-and-ports w off the	-9
ships-and-ports w office	7
ships-and-ports w on	29
ships-and-ports w on <number>	8
ships-and-ports w on monday	-18
ships-and-ports w on the	13
ships-and-ports w on wednesday	20
ships-and-ports w one	-8
ships-and-ports w or	15
ships-and-ports w other	-14
ships-and-ports w our	17
ships-and-ports w over	-11
ships-and-ports w parliament	12
ships-and-ports w pay	25
ships-and-ports w per	-11
ships-and-ports w per cent	-12
ships-and-ports w percent	-8
ships-and-ports w point	-6
ships-and-ports w port	8
ships-and-ports w port fee	7
ships-and-ports w president	-6
ships-and-ports w put	-28
ships-and-ports w raise	14
ships-and-ports w return	-11
ships-and-ports w rule	-10
ships-and-ports w rule on	-10
ships-and-ports w said	-12
ships-and-ports w said <end>	-13
ships-and-ports w said he	-12
ships-and-ports w said in	-8
ships-and-ports w said it	12
ships-and-ports w said on	-7
ships-and-ports w said that	18
ships-and-ports w said the	-11
ships-and-ports w say	10
ships-and-ports w scott	-9
ships-and-ports w scott bessent	-9
ships-and-ports w september	-11
ships-and-ports w ship	38
ships-and-ports w side	21
ships-and-ports w start	7
ships-and-ports w talk	11
ships-and-ports w tariff	-18
ships-and-ports w television	-7
ships-and-ports w th	-8
ships-and-ports w that	19
ships-and-ports w that it	-10
ships-and-ports w that the	10
ships-and-ports w the <number>	-20
ships-and-ports w the duty	-15
ships-and-ports w the fee	24
ships-and-ports w the next	8
ships-and-ports w the port	11
ships-and-ports w the trade	6
ships-and-ports w the two	18
ships-and-ports w their	-21
ships-and-ports w then	-17
ships-and-ports w they	13
ships-and-ports w thi	-12
ships-and-ports w threatened	9
ships-and-ports w to <number>	-8
ships-and-ports w to the	-13
ships-and-ports w told	-10
ships-and-ports w told the	15
ships-and-ports w transport	9
ships-and-ports w treasury	-9
ships-and-ports w treasury secretary	-9
ships-and-ports w truce	-9
ships-and-ports w trump	-11
ships-and-ports w two	18
ships-and-ports w two side	11
ships-and-ports w up	-26
ships-and-ports w up to	-12
ships-and-ports w we	-26
ships-and-ports w wednesday	20
ships-and-ports w were	19
ships-and-ports w what	-16
ships-and-ports w when	-6
ships-and-ports w who	-7
ships-and-ports w will	10
ships-and-ports w with	-40
ships-and-ports w with the	-13
ships-and-ports w year <end>	6
ships-and-ports w zero	-15
soybeans always	-11
soybeans before 0 true bare	39
soybeans before 0 true more	12
soybeans before 0 true one	-10
soybeans before 1 true bare	-21
soybeans before 1 true more	-8
soybeans before 1 true one	-12
soybeans before 2 true bare	-24
soybeans before 2 true one	-16
soybeans before 3 true bare	13
soybeans before 3 true more	10
soybeans beside tariffs	-9
soybeans head bare	6
soybeans in plainly	9
soybeans in plainly more	-9
soybeans in plainly one	35
soybeans last	8
soybeans more	-13
soybeans nearest bare of 1	21
soybeans not in	-19
soybeans not in one false	-37
soybeans not in one true	-11
soybeans not said	-30
soybeans one	-12
soybeans place 0 of 1	35
soybeans place 1 of 2	-8
soybeans rule:first more	-17
soybeans rule:first one	35
soybeans rule:words bare	10
soybeans rule:words more	-32
soybeans rule:words one	20
soybeans share little more	-10
soybeans share much one	-8
soybeans share some more	-17
soybeans text 0 one	-7
soybeans text 1 one	-6
soybeans text 2 bare	-38
soybeans text 2 more	-23
soybeans text 2 one	-8
soybeans text 3 bare	15
soybeans text 4 bare	8
soybeans w <level>	-6
soybeans w <number>	-20
soybeans w <number> <end>	-9
soybeans w <number> million	24
soybeans w a	-21
soybeans w a year	16
soybeans w about	20
soybeans w according	18
soybeans w according to	18
soybeans w adjust	-7
soybeans w american	14
soybeans w american soybean	24
soybeans w an	10
soybeans w announced	-13
soybeans w april	-14
soybeans w at	-17
soybeans w at the	-6
soybeans w be	-9
soybeans w bean	-7
soybeans w been	9
soybeans w before	-10
soybeans w beijing	-18
soybeans w bessent	31
soybeans w bessent said	18
soybeans w both	-7
soybeans w busan	6
soybeans w buy	8
soybeans w buy <number>	6
soybeans w buying	-7
soybeans w by	10
soybeans w china	33
soybeans w china had	11
soybeans w china would	7
soybeans w china'	-14
soybeans w chinese	15
soybeans w come	11
soybeans w commerce	-26
soybeans w commerce ministry	-12
soybeans w commerce said	-6
soybeans w commission	-9
soybeans w commission announced	-6
soybeans w confirmed	-11
soybeans w could	-13
soybeans w countrie	-17
soybeans w custom	-6
soybeans w cut	-6
soybeans w dutie	-7
soybeans w duty	11
soybeans w each	14
soybeans w each of	14
soybeans w farm	-14
soybeans w farmer	16
soybeans w figure	-10
soybeans w for	-20
soybeans w for the	-6
soybeans w foreign	-12
soybeans w foreign ministry	-8
soybeans w go	-16
soybeans w good	-13
soybeans w greer	-11
soybeans w ha	-17
soybeans w ha said	8
soybeans w had been	7
soybeans w he	16
soybeans w he said	11
soybeans w hi	-9
soybeans w house	17
soybeans w i	-11
soybeans w if	-11
soybeans w in a	-12
soybeans w in beijing	-19
soybeans w in each	14
soybeans w in january	18
soybeans w is	6
soybeans w it	-31
soybeans w it <end>	-10
soybeans w it is	-6
soybeans w it would	-8
soybeans w january	17
soybeans w keep	10
soybeans w march	-8
soybeans w met	21
soybeans w million	48
soybeans w million in	14
soybeans w million ton	25
soybeans w million tonne	9
soybeans w minister	-8
soybeans w ministry	-37
soybeans w ministry of	-11
soybeans w ministry said	-9
soybeans w monday	-6
soybeans w more	-19
soybeans w mr	11
soybeans w new	18
soybeans w next	8
soybeans w night	9
soybeans w no	-24
soybeans w not	-9
soybeans w november	-10
soybeans w november <number>	-9
soybeans w october	6
soybeans w of	8
soybeans w of <level>	10
soybeans w of commerce	-11
soybeans w of soybean	17
soybeans w of the	10
soybeans w on	-28
soybeans w on the	6
soybeans w order	11
soybeans w order <end>	8
soybeans w other	-25
soybeans w our	7
soybeans w over	-12
soybeans w pay	-23
soybeans w percent	-17
soybeans w promised	7
soybeans w purchases	20
soybeans w quadruple	14
soybeans w quadruple it	14
soybeans w said <end>	-6
soybeans w same	-10
soybeans w say	12
soybeans w say the	15
soybeans w scott	14
soybeans w scott bessent	14
soybeans w season	17
soybeans w secretary	12
soybeans w secretary scott	11
soybeans w soybean	22
soybeans w soybean by	11
soybeans w state	-9
soybeans w stop	-19
soybeans w stop buying	-13
soybeans w tariff	-32
soybeans w tariff commission	-9
soybeans w tariff on	-11
soybeans w ten	-7
soybeans w that china	16
soybeans w that he	7
soybeans w that it	-14
soybeans w that the	-8
soybeans w the chinese	13
soybeans w the ministry	-10
soybeans w the next	6
soybeans w the same	-10
soybeans w the trade	6
soybeans w the united	-6
soybeans w the white	17
soybeans w their	13
soybeans w them	-7
soybeans w thi season	7
soybeans w three	20
soybeans w three year	27
soybeans w to <level>	9
soybeans w to stop	-13
soybeans w to the	16
soybeans w ton	27
soybeans w ton in	7
soybeans w ton of	14
soybeans w tonne	9
soybeans w treasury	13
soybeans w treasury secretary	14
soybeans w trump	-17
soybeans w trump ha	-16
soybeans w twelve	35
soybeans w twelve million	34
soybeans w twenty-five	25
soybeans w two	-19
soybeans w united	-6
soybeans w united state	-6
soybeans w until	-12
soybeans w up	-16
soybeans w us	-7
soybeans w wa	-10
soybeans w wednesday	-6
soybeans w white	17
soybeans w white house	17
soybeans w who	6
soybeans w will	-11
soybeans w with	20
soybeans w with the	20
soybeans w would	6
soybeans w would be	8
soybeans w year	15
tariffs before 0 true bare	12
tariffs before 0 true one	-10
tariffs before 1 true bare	-9
tariffs before 2 true bare	13
tariffs before 2 true more	13
tariffs beside export-controls	13
tariffs beside pharmaceuticals	18
tariffs beside rare-earths	9
tariffs beside russian-and-iranian-oil	-9
tariffs beside semiconductors	-17
tariffs beside ships-and-ports	-10
tariffs beside soybeans	14
tariffs beside truce	11
tariffs head bare	-26
tariffs head more	-6
tariffs head one	-8
tariffs in plainly	10
tariffs in plainly more	13
tariffs more	9
tariffs nearest bare of 1	-7
tariffs nearest bare of 3	-6
tariffs nearest more again of 1	15
tariffs nearest more again of 2	-17
tariffs nearest one again of 1	27
tariffs nearest one again of 2	-13
tariffs nearest one again of 3	19
tariffs nearest one of 3	-7
tariffs not in	-15
tariffs not in more true	-14
tariffs not in one false	-17
tariffs not in one true	-22
tariffs not said	-14
tariffs nothing before bare	18
tariffs nothing before more	12
tariffs nothing before one	29
tariffs often true	24
tariffs one	-12
tariffs place 0 of 2	7
tariffs place 0 of 3	22
tariffs rule:first more	20
tariffs rule:words bare	-8
tariffs rule:words more	10
tariffs rule:words one	18
tariffs said plainly	-8
tariffs share little bare	39
tariffs share little one	-12
tariffs share most bare	24
tariffs share most more	-21
tariffs share much bare	-26
tariffs share much one	-10
tariffs share some bare	-17
tariffs share some more	26
tariffs text 0 more	11
tariffs text 1 bare	-12
tariffs text 1 one	-25
tariffs text 2 bare	-15
tariffs text 2 one	-13
tariffs w <level>	28
tariffs w <level> <end>	-11
tariffs w <level> and	10
tariffs w <level> for	-22
tariffs w <level> from	13
tariffs w <level> he	6
tariffs w <level> in	-8
tariffs w <level> on	34
tariffs w <level> tariff	18
tariffs w <level> the	8
tariffs w <level> to	10
tariffs w <number>	39
tariffs w <number> <end>	30
tariffs w <number> <number>	-29
tariffs w <number> again	16
tariffs w <number> april	-11
tariffs w <number> billion	-14
tariffs w <number> day	-26
tariffs w <number> december	-8
tariffs w <number> february	-13
tariffs w <number> in	29
tariffs w <number> january	-13
tariffs w <number> july	14
tariffs w <number> june	-7
tariffs w <number> november	9
tariffs w <number> october	-11
tariffs w <number> on	48
tariffs w <number> or	17
tariffs w <number> per	16
tariffs w <number> point	-11
tariffs w <number> september	-11
tariffs w <number> th	-18
tariffs w <number> that	-12
tariffs w <number> the	10
tariffs w <number> to	20
tariffs w <number> will	26
tariffs w a	-14
tariffs w a <number>	21
tariffs w a day	11
tariffs w a deal	10
tariffs w a duty	14
tariffs w a framework	-7
tariffs w a further	11
tariffs w a long	-16
tariffs w a matter	-9
tariffs w a new	-12
tariffs w a pause	-11
tariffs w a post	13
tariffs w a second	-19
tariffs w a spokesman	-9
tariffs w a tariff	-9
tariffs w a total	11
tariffs w a trade	36
tariffs w a truce	-8
tariffs w a year	-28
tariffs w about	-37
tariffs w about <level>	-12
tariffs w about the	-18
tariffs w above	8
tariffs w accept	-18
tariffs w according	-20
tariffs w according to	-20
tariffs w account	-6
tariffs w act	-28
tariffs w add	-7
tariffs w added that	16
tariffs w additional	26
tariffs w additional duty	7
tariffs w adjust	31
tariffs w adjust it	23
tariffs w administration	13
tariffs w afraid	16
tariffs w afraid of	16
tariffs w after	14
tariffs w after president	13
tariffs w after the	17
tariffs w afterward	-9
tariffs w again	44
tariffs w again <end>	12
tariffs w against	-17
tariffs w agree	-20
tariffs w agreed	-14
tariffs w agreed on	-8
tariffs w agreed until	-6
tariffs w agreement	-6
tariffs w ahead	15
tariffs w all	11
tariffs w also	-10
tariffs w also said	-12
tariffs w am	12
tariffs w america	15
tariffs w american good	22
tariffs w american soybean	-15
tariffs w among	24
tariffs w an	14
tariffs w an additional	11
tariffs w an agreement	-15
tariffs w an extension	-6
tariffs w and <level>	27
tariffs w and at	11
tariffs w and ha	-10
tariffs w and i	11
tariffs w and mr	-15
tariffs w and not	-19
tariffs w and president	-11
tariffs w and that	19
tariffs w and the	-23
tariffs w and then	-19
tariffs w and wa	9
tariffs w and we	23
tariffs w and will	7
tariffs w and would	14
tariffs w announced	9
tariffs w announced a	11
tariffs w announced on	-15
tariffs w announced that	14
tariffs w announced the	9
tariffs w another	-9
tariffs w another <number>	-6
tariffs w answer	11
tariffs w answer with	6
tariffs w answered	9
tariffs w answered that	9
tariffs w any	-14
tariffs w anything	-11
tariffs w apply	28
tariffs w approval of	12
tariffs w april	13
tariffs w april <number>	11
tariffs w are	-23
tariffs w are getting	10
tariffs w are not	14
tariffs w argentina	-8
tariffs w arrangement	-14
tariffs w as	33
tariffs w as a	-31
tariffs w as much	-7
tariffs w as well	10
tariffs w ask	20
tariffs w asked for	-11
tariffs w asks	6
tariffs w assembly	20
tariffs w association	-21
tariffs w at	-7
tariffs w at <level>	7
tariffs w at <number>	39
tariffs w at it	-24
tariffs w at least	-12
tariffs w at the	-7
tariffs w back	10
tariffs w back at	7
tariffs w back to	32
tariffs w ban	16
tariffs w ban on	17
tariffs w based	-7
tariffs w be	-18
tariffs w be a	-8
tariffs w be no	-6
tariffs w bean	12
tariffs w beef	16
tariffs w been	16
tariffs w been settled	-13
tariffs w before it	-17
tariffs w began	17
tariffs w begin	18
tariffs w beijing	8
tariffs w beijing said	9
tariffs w being	-18
tariffs w believe	22
tariffs w bern	24
tariffs w bessent	-17
tariffs w bessent ha	14
tariffs w bessent had	-8
tariffs w bessent say	-14
tariffs w better	-34
tariffs w billion	-14
tariffs w board	10
tariffs w both	-14
tariffs w both side	-12
tariffs w bought	-25
tariffs w brazil	-6
tariffs w bring	28
tariffs w brought	-6
tariffs w brussel	10
tariffs w but	-7
tariffs w buy	-15
tariffs w buyer	-17
tariffs w buying	14
tariffs w buying russian	13
tariffs w by	-14
tariffs w by <number>	21
tariffs w by a	-6
tariffs w by the	10
tariffs w cabinet	-8
tariffs w call	23
tariffs w call with	13
tariffs w called it	-23
tariffs w called on	-7
tariffs w called that	-12
tariffs w called the	16
tariffs w came	-14
tariffs w can	28
tariffs w can be	11
tariffs w canada	-23
tariffs w canberra	13
tariffs w cannot	-19
tariffs w car	35
tariffs w carry	-18
tariffs w case	10
tariffs w cent	15
tariffs w cent <end>	-30
tariffs w cent and	10
tariffs w cent at	24
tariffs w cent from	9
tariffs w certificate	-15
tariffs w chamber	-9
tariffs w change	23
tariffs w charged	19
tariffs w charged <number>	9
tariffs w charging	14
tariffs w cheese	35
tariffs w chenggang	-13
tariffs w chief	8
tariffs w chile	21
tariffs w china <end>	14
tariffs w china had	-16
tariffs w china would	10
tariffs w china'	-31
tariffs w china' foreign	-21
tariffs w china' ministry	-28
tariffs w china' purchases	-6
tariffs w chinese	24
tariffs w chinese good	17
tariffs w chip	-19
tariffs w clear	-10
tariffs w close	19
tariffs w cocoa	11
tariffs w coconut	16
tariffs w coffee	6
tariffs w colleague	-26
tariffs w collecting	17
tariffs w coming	21
tariffs w commerce minister	-17
tariffs w commerce secretary	9
tariffs w commercial	-6
tariffs w commercial term	-6
tariffs w commission	8
tariffs w commission announced	-8
tariffs w commission said	-6
tariffs w committee	-6
tariffs w companie	7
tariffs w complained	-22
tariffs w concentrate	6
tariffs w concern	-6
tariffs w confirm	-27
tariffs w consensus	-9
tariffs w consent	-8
tariffs w continue	10
tariffs w continue to	10
tariffs w continued	-23
tariffs w control on	17
tariffs w copper	14
tariffs w correct	6
tariffs w cotton	9
tariffs w could	-16
tariffs w council	18
tariffs w council said	19
tariffs w count	29
tariffs w countermeasure	34
tariffs w counterpart	-20
tariffs w countrie	27
tariffs w course	24
tariffs w course whether	20
tariffs w critical software	7
tariffs w custom	17
tariffs w cut	20
tariffs w dairy	7
tariffs w date	8
tariffs w day	-35
tariffs w day in	-25
tariffs w day later	-9
tariffs w de	-13
tariffs w december	-14
tariffs w decide	21
tariffs w decide in	24
tariffs w declared	-18
tariffs w deficit	-18
tariffs w deficit with	-11
tariffs w delay	6
tariffs w denied	12
tariffs w department	-12
tariffs w deputy	6
tariffs w did	15
tariffs w did not	25
tariffs w dispute	-15
tariffs w do	25
tariffs w donald	15
tariffs w donald trump	9
tariffs w done	-29
tariffs w down <end>	-8
tariffs w down to	11
tariffs w drop	-31
tariffs w drug	-38
tariffs w due course	29
tariffs w due to	-17
tariffs w dutie	9
tariffs w dutie of	21
tariffs w duty	19
tariffs w duty of	15
tariffs w duty on	10
tariffs w duty to	7
tariffs w earth <end>	15
tariffs w economic	17
tariffs w economy minister	-13
tariffs w effective	24
tariffs w effective immediately	24
tariffs w effectively	16
tariffs w effectively off	16
tariffs w egyptian	19
tariffs w eight	-17
tariffs w eight month	-17
tariffs w eighteen	6
tariffs w eleven	11
tariffs w embassy	21
tariffs w end	-17
tariffs w end of	-10
tariffs w end on	-15
tariffs w energy	-30
tariffs w enter	9
tariffs w european	-18
tariffs w european union	9
tariffs w eve	-13
tariffs w evening	-14
tariffs w ever	24
tariffs w everything	7
tariffs w executive	-12
tariffs w expect	-15
tariffs w expected	-9
tariffs w expire	-14
tariffs w export	-10
tariffs w extended	27
tariffs w extension	-12
tariffs w face	-8
tariffs w failed	-16
tariffs w fall	-14
tariffs w farm	19
tariffs w february <end>	-9
tariffs w february <number>	8
tariffs w federal council	16
tariffs w fee	-17
tariffs w fifteen	40
tariffs w figure	19
tariffs w finance	7
tariffs w firm	-11
tariffs w first	-29
tariffs w fish	20
tariffs w five day	-10
tariffs w flow	-14
tariffs w follow	20
tariffs w for	-27
tariffs w for <number>	-15
tariffs w for a	18
tariffs w for an	-15
tariffs w for another	-17
tariffs w for eight	-17
tariffs w for good	8
tariffs w for now	-16
tariffs w for one	-16
tariffs w for six	-23
tariffs w for two	8
tariffs w forced	18
tariffs w forced labor	18
tariffs w foreign ministry	-8
tariffs w foreign trade	23
tariffs w forty	29
tariffs w found	11
tariffs w four	-42
tariffs w four month	-20
tariffs w framework	-16
tariffs w free	15
tariffs w friday	14
tariffs w friday that	7
tariffs w from	44
tariffs w from <level>	15
tariffs w from <number>	15
tariffs w from august	17
tariffs w from november	29
tariffs w front	-10
tariffs w full	9
tariffs w further	29
tariffs w further <number>	6
tariffs w generic	11
tariffs w get	10
tariffs w getting	11
tariffs w getting <level>	10
tariffs w getting a	11
tariffs w give	-27
tariffs w given	-10
tariffs w go	8
tariffs w go back	20
tariffs w go on	-17
tariffs w go to	21
tariffs w goe	33
tariffs w goe to	11
tariffs w gone	-8
tariffs w good	38
tariffs w good <end>	9
tariffs w good from	6
tariffs w good in	8
tariffs w government	-24
tariffs w government would	-9
tariffs w greer the	-21
tariffs w grower	11
tariffs w ha	16
tariffs w ha announced	10
tariffs w ha asked	8
tariffs w ha been	-11
tariffs w ha not	26
tariffs w ha offered	-12
tariffs w ha promised	-17
tariffs w ha proposed	-16
tariffs w ha said	28
tariffs w ha threatened	-16
tariffs w ha told	15
tariffs w ha warned	-6
tariffs w had agreed	-10
tariffs w had announced	25
tariffs w had been	8
tariffs w had met	-6
tariffs w had not	-22
tariffs w had threatened	12
tariffs w half of	16
tariffs w hanoi	-8
tariffs w happen <end>	11
tariffs w harvest	16
tariffs w have	-14
tariffs w have a	7
tariffs w have been	11
tariffs w have not	10
tariffs w have to	9
tariffs w he	-8
tariffs w he added	8
tariffs w he expected	6
tariffs w he ha	-10
tariffs w he had	-18
tariffs w he said	-19
tariffs w he say	11
tariffs w he told	15
tariffs w he wa	22
tariffs w he will	13
tariffs w he would	-22
tariffs w he'd	8
tariffs w here	12
tariffs w here <end>	7
tariffs w hi	-33
tariffs w higher	24
tariffs w him	-16
tariffs w hold	-7
tariffs w hour	-16
tariffs w house	-6
tariffs w how	-9
tariffs w hundred	10
tariffs w i am	12
tariffs w i do	-14
tariffs w i have	-6
tariffs w i would	-16
tariffs w i'm	8
tariffs w if	34
tariffs w if it	-7
tariffs w if the	-10
tariffs w immediately	24
tariffs w immediately <end>	24
tariffs w import	14
tariffs w imposed	19
tariffs w in <number>	-10
tariffs w in brussel	9
tariffs w in december	-8
tariffs w in due	29
tariffs w in it	15
tariffs w in september	-8
tariffs w in that	17
tariffs w in the	20
tariffs w in thi	27
tariffs w in which	-6
tariffs w in writing	-21
tariffs w increase	12
tariffs w india	10
tariffs w india would	11
tariffs w india'	9
tariffs w indian	16
tariffs w industry	-31
tariffs w interests	-14
tariffs w into	10
tariffs w is	25
tariffs w is <number>	26
tariffs w is getting	10
tariffs w is no	9
tariffs w is not	12
tariffs w is the	14
tariffs w is what	7
tariffs w issue	-17
tariffs w it	7
tariffs w it <end>	-20
tariffs w it a	-30
tariffs w it and	-10
tariffs w it ban	19
tariffs w it be	-7
tariffs w it control	8
tariffs w it duty	20
tariffs w it end	-18
tariffs w it is	14
tariffs w it ministry	7
tariffs w it on	13
tariffs w it tariff	-20
tariffs w it to	-9
tariffs w it too	-25
tariffs w it will	31
tariffs w it would	13
tariffs w it'	-16
tariffs w jamieson	15
tariffs w jamieson greer	15
tariffs w january	-40
tariffs w january <number>	-17
tariffs w japan	17
tariffs w johan	19
tariffs w june	-25
tariffs w june <end>	-6
tariffs w kazakh	-15
tariffs w keep	-10
tariffs w khan	-13
tariffs w kim	10
tariffs w know	-7
tariffs w korean	26
tariffs w kuala	19
tariffs w kuala lumpur	19
tariffs w labor	18
tariffs w labor <end>	16
tariffs w last	-32
tariffs w last year	-13
tariffs w laurier	-8
tariffs w law	66
tariffs w law <end>	8
tariffs w least	-12
tariffs w leather	-18
tariffs w leave	16
tariffs w length	-17
tariffs w less	18
tariffs w less than	6
tariffs w let	-21
tariffs w level	18
tariffs w levy	-6
tariffs w li	-14
tariffs w li chenggang	-13
tariffs w licence	-45
tariffs w licence for	-18
tariffs w like	-16
tariffs w likely	-9
tariffs w likewise	10
tariffs w list	-7
tariffs w lithium	-17
tariffs w little	-17
tariffs w long	-26
tariffs w longer	7
tariffs w look at	-8
tariffs w lower	34
tariffs w lumpur	19
tariffs w lumpur arrangement	-9
tariffs w m	-8
tariffs w made	7
tariffs w maker	-11
tariffs w march <end>	-12
tariffs w matter	6
tariffs w matter of	-13
tariffs w may	-16
tariffs w may <end>	19
tariffs w me	19
tariffs w mean	23
tariffs w measure	-6
tariffs w measure on	14
tariffs w media that	-6
tariffs w medicine	-7
tariffs w meet	16
tariffs w member	31
tariffs w michelsen	-19
tariffs w midnight	-25
tariffs w minister	-10
tariffs w minister for	-18
tariffs w minister ha	-20
tariffs w minister said	21
tariffs w minister told	-8
tariffs w ministry	8
tariffs w ministry ha	29
tariffs w ministry in	6
tariffs w ministry said	-14
tariffs w modi	12
tariffs w monday <end>	10
tariffs w month	-25
tariffs w month <end>	12
tariffs w month and	-15
tariffs w month is	-7
tariffs w more	-19
tariffs w more than	-27
tariffs w morning	9
tariffs w moroccan	-14
tariffs w most	10
tariffs w mr	-27
tariffs w must	-17
tariffs w national assembly	20
tariffs w negotiate	-6
tariffs w negotiation	8
tariffs w neither	18
tariffs w new	-9
tariffs w new york	6
tariffs w newspaper	17
tariffs w next	22
tariffs w next <end>	14
tariffs w night	-6
tariffs w nine	13
tariffs w ninety	-30
tariffs w ninety day	-30
tariffs w no	39
tariffs w no longer	17
tariffs w no more	9
tariffs w no such	24
tariffs w nobody	13
tariffs w nobody in	16
tariffs w none	-11
tariffs w norwegian	11
tariffs w not	13
tariffs w not afraid	16
tariffs w not be	-14
tariffs w not been	7
tariffs w not get	6
tariffs w not on	-15
tariffs w not sign	-6
tariffs w not the	-9
tariffs w not want	16
tariffs w noted	-7
tariffs w nothing	-21
tariffs w nothing wa	-6
tariffs w notice	-16
tariffs w nov	-7
tariffs w nov <number>	-7
tariffs w november	9
tariffs w november <end>	6
tariffs w november <number>	6
tariffs w now <end>	-25
tariffs w number	10
tariffs w nvidia	-6
tariffs w oct	9
tariffs w oct <number>	9
tariffs w october <end>	10
tariffs w of	-18
tariffs w of a	-9
tariffs w of an	13
tariffs w of it	-26
tariffs w of january	-18
tariffs w of june	-20
tariffs w of march	-10
tariffs w of our	14
tariffs w of russian	-10
tariffs w of six	-9
tariffs w of talk	21
tariffs w of the	-13
tariffs w of thi	-17
tariffs w of transport	8
tariffs w of what	-21
tariffs w off	-16
tariffs w off the	21
tariffs w offered	-21
tariffs w offered to	-6
tariffs w oil	18
tariffs w oil <end>	11
tariffs w oil and	-7
tariffs w old	24
tariffs w on	16
tariffs w on <number>	-8
tariffs w on all	-12
tariffs w on american	10
tariffs w on beef	12
tariffs w on china	10
tariffs w on chinese	17
tariffs w on everything	13
tariffs w on hi	8
tariffs w on our	-16
tariffs w on palm	15
tariffs w on rare	14
tariffs w on september	-9
tariffs w on the	-9
tariffs w on them	-33
tariffs w on to	-18
tariffs w on top	23
tariffs w on tuesday	-18
tariffs w on wednesday	-18
tariffs w on which	-23
tariffs w once	22
tariffs w one	-35
tariffs w one <end>	18
tariffs w one of	-19
tariffs w one year	-16
tariffs w open	-10
tariffs w open to	-10
tariffs w or	9
tariffs w or sooner	18
tariffs w orange	24
tariffs w order	-11
tariffs w ore	-13
tariffs w ottawa	-17
tariffs w our	21
tariffs w our duty	6
tariffs w out <end>	-7
tariffs w over	30
tariffs w over fentanyl	22
tariffs w over the	9
tariffs w own	7
tariffs w paid	8
tariffs w palm	21
tariffs w palm oil	22
tariffs w parliament	-13
tariffs w parliament on	-25
tariffs w part of	-6
tariffs w pause	-10
tariffs w pause of	-13
tariffs w pay	11
tariffs w pay <level>	12
tariffs w pay <number>	19
tariffs w peace	-14
tariffs w per	15
tariffs w per cent	15
tariffs w percent	11
tariffs w percent <end>	-9
tariffs w percent from	-6
tariffs w percent of	-8
tariffs w percent on	21
tariffs w percentage	-10
tariffs w period	8
tariffs w permit	-28
tariffs w permit for	-6
tariffs w peru	-19
tariffs w philippine	-6
tariffs w phosphate	-6
tariffs w place	13
tariffs w place of	9
tariffs w plan	-11
tariffs w point	-42
tariffs w point of	-13
tariffs w policy	17
tariffs w post	9
tariffs w posted	14
tariffs w prepared	18
tariffs w prepared to	18
tariffs w present	12
tariffs w president donald	18
tariffs w president of	-14
tariffs w press	6
tariffs w price	22
tariffs w pridi	-11
tariffs w prime	6
tariffs w prime minister	6
tariffs w product	13
tariffs w prolong	-12
tariffs w promised	-6
tariffs w promised to	-16
tariffs w proposed	-10
tariffs w proposed a	-14
tariffs w purchases	-16
tariffs w purchases of	-9
tariffs w put	-20
tariffs w put it	10
tariffs w put the	-25
tariffs w question	-20
tariffs w quota	13
tariffs w quote	-16
tariffs w raise	-24
tariffs w raise it	-24
tariffs w raise the	10
tariffs w raised	-20
tariffs w raising	6
tariffs w rate	39
tariffs w reached	-8
tariffs w reached a	-8
tariffs w ready	-9
tariffs w ready to	-8
tariffs w reason	-25
tariffs w remain	-14
tariffs w renewed	-12
tariffs w replied	-27
tariffs w replied that	-16
tariffs w report	26
tariffs w reporter	-7
tariffs w reporter <end>	-21
tariffs w reporter in	14
tariffs w reporter that	13
tariffs w return	12
tariffs w rice	33
tariffs w rise	-19
tariffs w round	19
tariffs w rule	-9
tariffs w run	7
tariffs w russia	-17
tariffs w s	-7
tariffs w s trade	-13
tariffs w said	-10
tariffs w said <end>	-21
tariffs w said he	11
tariffs w said in	-28
tariffs w said it	16
tariffs w said that	-10
tariffs w said the	29
tariffs w said today	12
tariffs w sale	-19
tariffs w same <end>	-17
tariffs w same day	7
tariffs w saturday	13
tariffs w saturday he	8
tariffs w say	18
tariffs w say <end>	9
tariffs w say he	-8
tariffs w say that	-14
tariffs w say the	6
tariffs w schedule	-12
tariffs w scott bessent	-11
tariffs w season <end>	-16
tariffs w second	-19
tariffs w secretary of	-12
tariffs w section	19
tariffs w section <number>	19
tariffs w security	-26
tariffs w senate	-23
tariffs w september	-15
tariffs w serbian	-9
tariffs w set	-7
tariffs w settled	-22
tariffs w shall	20
tariffs w she	-10
tariffs w shigeru	22
tariffs w ship	-33
tariffs w should	24
tariffs w side	-16
tariffs w side would	-14
tariffs w sign	-30
tariffs w signed	-25
tariffs w since	-19
tariffs w since may	-15
tariffs w six	-34
tariffs w six month	-22
tariffs w software	6
tariffs w software <end>	7
tariffs w sold	-6
tariffs w something	-35
tariffs w sooner	18
tariffs w south	-6
tariffs w spokesman for	-9
tariffs w spokesperson	24
tariffs w spokesperson for	13
tariffs w spokeswoman	-6
tariffs w sri	-7
tariffs w stand	12
tariffs w standstill	-17
tariffs w start	-8
tariffs w state	34
tariffs w state <end>	21
tariffs w state council	12
tariffs w state will	-8
tariffs w state would	-12
tariffs w stated	10
tariffs w stay	-6
tariffs w steel	17
tariffs w step	6
tariffs w still	-7
tariffs w stop	7
tariffs w stressed	-25
tariffs w such	41
tariffs w sugar	18
tariffs w suggested	-26
tariffs w sunday that	-11
tariffs w suspend	-7
tariffs w suspended	16
tariffs w suspended for	24
tariffs w swiss	12
tariffs w table <end>	22
tariffs w take	-12
tariffs w talk	18
tariffs w talk in	6
tariffs w tariff	-8
tariffs w tariff china	10
tariffs w tariff is	6
tariffs w tariff that	-20
tariffs w tariff truce	-19
tariffs w tariff war	25
tariffs w tax on	-11
tariffs w television on	-8
tariffs w ten	14
tariffs w ten week	-13
tariffs w text	-13
tariffs w th	-18
tariffs w th of	-18
tariffs w thai	-11
tariffs w than	-32
tariffs w than a	-22
tariffs w that	-16
tariffs w that a	11
tariffs w that both	-24
tariffs w that canada	-10
tariffs w that he	-23
tariffs w that hi	-17
tariffs w that india	-10
tariffs w that is	-7
tariffs w that it	11
tariffs w that japan	26
tariffs w that nothing	-13
tariffs w that the	-11
tariffs w that they	-49
tariffs w that thi	-15
tariffs w that wa	-16
tariffs w that without	7
tariffs w that would	21
tariffs w that'	18
tariffs w the	9
tariffs w the <level>	6
tariffs w the <number>	11
tariffs w the additional	6
tariffs w the administration	14
tariffs w the agreement	7
tariffs w the american	-23
tariffs w the approval	12
tariffs w the arrangement	-10
tariffs w the cabinet	-9
tariffs w the chamber	-9
tariffs w the chinese	11
tariffs w the commission	9
tariffs w the council	6
tariffs w the day	9
tariffs w the deal	-22
tariffs w the duty	-18
tariffs w the end	-11
tariffs w the european	-11
tariffs w the fee	-17
tariffs w the first	12
tariffs w the foreign	-27
tariffs w the government	-13
tariffs w the house	-8
tariffs w the law	21
tariffs w the licence	-16
tariffs w the market	-14
tariffs w the matter	-7
tariffs w the measure	9
tariffs w the minister	-9
tariffs w the ministry	24
tariffs w the national	22
tariffs w the office	16
tariffs w the old	20
tariffs w the other	-29
tariffs w the philippine	-7
tariffs w the port	-8
tariffs w the president	-10
tariffs w the prime	12
tariffs w the rate	17
tariffs w the secretary	-12
tariffs w the senate	-24
tariffs w the state	14
tariffs w the surcharge	9
tariffs w the swiss	20
tariffs w the talk	10
tariffs w the tariff	-6
tariffs w the text	-13
tariffs w the trade	12
tariffs w the truce	9
tariffs w the u	-14
tariffs w the united	16
tariffs w the us	-12
tariffs w the white	7
tariffs w the world	23
tariffs w the year	-18
tariffs w their trade	-6
tariffs w them	-11
tariffs w then	26
tariffs w then the	39
tariffs w there is	17
tariffs w there'	21
tariffs w they	-20
tariffs w they are	6
tariffs w thi	14
tariffs w thi week	6
tariffs w thing	11
tariffs w those who	14
tariffs w threat	11
tariffs w threat of	7
tariffs w threaten	8
tariffs w threatened <level>	-10
tariffs w three	24
tariffs w three month	-7
tariffs w through	-18
tariffs w through hi	-13
tariffs w thursday <end>	-9
tariffs w time	-41
tariffs w to	-10
tariffs w to <level>	21
tariffs w to <number>	17
tariffs w to adjust	17
tariffs w to be	-34
tariffs w to charge	-21
tariffs w to give	-9
tariffs w to go	16
tariffs w to it	-8
tariffs w to january	-10
tariffs w to keep	-13
tariffs w to pay	-18
tariffs w to prolong	-10
tariffs w to put	-25
tariffs w to say	-13
tariffs w to the	-25
tariffs w to zero	11
tariffs w today	-20
tariffs w today that	-6
tariffs w together with	7
tariffs w tokyo	-19
tariffs w told	-20
tariffs w told a	-19
tariffs w told hi	-9
tariffs w told reporter	-7
tariffs w told the	-7
tariffs w told us	-9
tariffs w tomorrow	-11
tariffs w too	-9
tariffs w took	-6
tariffs w top	23
tariffs w top of	15
tariffs w total	22
tariffs w total of	11
tariffs w trade	25
tariffs w trade ministry	-7
tariffs w treasury	-8
tariffs w treasury secretary	-8
tariffs w truce	-11
tariffs w truce with	-13
tariffs w trump announced	19
tariffs w trump ha	-26
tariffs w trump had	9
tariffs w trump posted	15
tariffs w trump said	-24
tariffs w trump wrote	13
tariffs w tuesday	-21
tariffs w turkey	8
tariffs w twelve million	-13
tariffs w twenty-five	-9
tariffs w twenty-two	14
tariffs w two day	11
tariffs w two year	-6
tariffs w u	-6
tariffs w u s	-6
tariffs w under	8
tariffs w under a	-18
tariffs w under section	17
tariffs w under the	8
tariffs w understanding	16
tariffs w unilateral	21
tariffs w united	16
tariffs w united state	17
tariffs w unjustified	19
tariffs w unless	-28
tariffs w until	-34
tariffs w until <number>	-31
tariffs w until november	-17
tariffs w until the	-11
tariffs w up	25
tariffs w up to	20
tariffs w us	-30
tariffs w us president	-7
tariffs w us trade	-8
tariffs w very	25
tariffs w vietnam	9
tariffs w wa <number>	11
tariffs w wa a	24
tariffs w wa agreed	-8
tariffs w wa effectively	12
tariffs w wa in	8
tariffs w wa no	-19
tariffs w wa on	6
tariffs w wa the	31
tariffs w wa to	14
tariffs w wait	-7
tariffs w want	-9
tariffs w want a	15
tariffs w wanted	-11
tariffs w war	25
tariffs w warned that	-17
tariffs w washington	16
tariffs w way	-16
tariffs w we	9
tariffs w we are	-19
tariffs w we have	-20
tariffs w we shall	10
tariffs w we were	27
tariffs w wednesday	-19
tariffs w wednesday <end>	-13
tariffs w week <end>	13
tariffs w well	14
tariffs w well <end>	9
tariffs w went	14
tariffs w were	7
tariffs w were not	10
tariffs w what	32
tariffs w what the	39
tariffs w wheat	15
tariffs w when	-7
tariffs w where	9
tariffs w where it	-11
tariffs w whether	28
tariffs w whether the	-8
tariffs w whether to	23
tariffs w which	-33
tariffs w which he	-8
tariffs w which is	23
tariffs w which it	-11
tariffs w which the	-29
tariffs w who	17
tariffs w will	17
tariffs w will pay	-11
tariffs w will raise	-13
tariffs w will stop	15
tariffs w wine	25
tariffs w winter	-24
tariffs w with	33
tariffs w with <level>	15
tariffs w with <number>	9
tariffs w with china	-28
tariffs w with the	24
tariffs w without the	9
tariffs w word	-20
tariffs w working	7
tariffs w world	23
tariffs w would	11
tariffs w would be	-17
tariffs w would decide	18
tariffs w would have	9
tariffs w would like	-6
tariffs w would meet	19
tariffs w would not	-52
tariffs w would sign	-17
tariffs w would take	14
tariffs w write	22
tariffs w writing	-21
tariffs w wrong	20
tariffs w wrote	8
tariffs w wrote on	12
tariffs w wrote that	-10
tariffs w wrote to	12
tariffs w xi	23
tariffs w ye	8
tariffs w year	-62
tariffs w year <end>	-37
tariffs w year and	-15
tariffs w year more	-12
tariffs w year'	-9
tariffs w yesterday that	13
tariffs w york	6
tariffs w you	6
tariffs w your	8
tariffs w zero	50
tariffs with 0 narrow	8
tariffs with 2 narrow	19
text -1 one	-30
text 0 bare	12
text 0 more	12
text 1 bare	8
text 2 bare	-18
text 2 more	-15
text 3 bare	-30
tiktok always	7
tiktok among 1 narrow	13
tiktok bare	14
tiktok before 0 true bare	21
tiktok before 1 true bare	17
tiktok in plainly	13
tiktok in plainly one	13
tiktok last	13
tiktok nearest bare of 1	27
tiktok not in bare false	22
tiktok not in one false	-23
tiktok not said	-30
tiktok one	-6
tiktok place 0 of 1	13
tiktok rule:first one	13
tiktok rule:words bare	23
tiktok rule:words one	11
tiktok said plainly	7
tiktok share little bare	21
tiktok share some bare	-11
tiktok w <number>	-12
tiktok w a	13
tiktok w a basic	10
tiktok w a further	-6
tiktok w american	11
tiktok w and	6
tiktok w basic	10
tiktok w basic framework	9
tiktok w bessent	12
tiktok w bessent told	8
tiktok w chenggang	10
tiktok w china'	14
tiktok w commercial	20
tiktok w commercial term	20
tiktok w consensus	10
tiktok w consensus on	8
tiktok w day	17
tiktok w deal	7
tiktok w extension	-9
tiktok w framework	14
tiktok w framework consensus	9
tiktok w friday	6
tiktok w from	-14
tiktok w further	-14
tiktok w greer	8
tiktok w greer said	-12
tiktok w greer the	17
tiktok w had	-9
tiktok w he	-10
tiktok w if	-12
tiktok w in	-11
tiktok w jamieson	12
tiktok w jamieson greer	12
tiktok w li	10
tiktok w li chenggang	10
tiktok w matter	20
tiktok w monday	-10
tiktok w november	-6
tiktok w of	-16
tiktok w on	-6
tiktok w on friday	6
tiktok w on monday	-10
tiktok w reached	6
tiktok w reporter	9
tiktok w representative	15
tiktok w said	15
tiktok w said the	-7
tiktok w scott	8
tiktok w scott bessent	8
tiktok w secretary	8
tiktok w secretary scott	7
tiktok w side had	-6
tiktok w state	-13
tiktok w talk	-8
tiktok w term	20
tiktok w the	10
tiktok w the commercial	17
tiktok w the united	-13
tiktok w thi	6
tiktok w tiktok	10
tiktok w to	8
tiktok w told reporter	12
tiktok w trade	6
tiktok w trade representative	15
tiktok w treasury	8
tiktok w treasury secretary	8
tiktok w united	-13
tiktok w united state	-13
tiktok w wa	-9
tiktok w will	7
tiktok w would	13
truce before 0 true bare	42
truce before 0 true more	17
truce before 0 true one	17
truce before 1 true bare	34
truce before 2 true bare	-33
truce before 2 true more	-10
truce before 2 true one	7
truce before 3 true bare	-7
truce before 3 true more	6
truce beside ships-and-ports	18
truce head bare	29
truce head more	40
truce head one	16
truce in plainly	11
truce in plainly one	13
truce last	9
truce more	-9
truce nearest bare of 1	29
truce nearest bare of 2	19
truce nearest bare of 3	-8
truce nearest more again of 1	16
truce nearest more again of 2	-9
truce nearest one again of 1	19
truce nearest one again of 3	-19
truce nearest one of 1	15
truce nearest one of 2	17
truce nearest one of 3	-6
truce not in	-9
truce not in more true	-24
truce not in one true	-11
truce not said	-15
truce nothing before bare	-18
truce nothing before one	-12
truce often true	18
truce place 0 of 1	13
truce place 0 of 3	9
truce rule:first more	9
truce rule:first one	13
truce rule:words bare	13
truce rule:words more	13
truce rule:words one	44
truce said plainly	-6
truce share little bare	-7
truce share little more	-24
truce share little one	20
truce share most more	20
truce share some bare	8
truce share some one	-33
truce text -1 bare	-9
truce text -1 one	-41
truce text 0 bare	16
truce text 0 one	-7
truce text 1 bare	6
truce text 1 one	8
truce text 2 more	-7
truce text 2 one	12
truce text 3 bare	-33
truce text 3 one	16
truce text 4 bare	-13
truce text 4 one	-6
truce w <level>	-44
truce w <level> <end>	9
truce w <level> and	-17
truce w <level> from	-8
truce w <level> on	-27
truce w <number> <end>	-13
truce w <number> <number>	20
truce w <number> again	-13
truce w <number> and	-9
truce w <number> april	12
truce w <number> billion	-23
truce w <number> day	35
truce w <number> december	14
truce w <number> february	9
truce w <number> in	-21
truce w <number> january	23
truce w <number> july	-21
truce w <number> june	15
truce w <number> may	6
truce w <number> million	-18
truce w <number> november	-12
truce w <number> on	-32
truce w <number> per	-8
truce w <number> percent	-14
truce w <number> point	19
truce w <number> september	27
truce w <number> th	29
truce w <number> the	-23
truce w <number> treasury	8
truce w a	23
truce w a <number>	-6
truce w a bill	-9
truce w a day	-7
truce w a framework	7
truce w a further	18
truce w a half	-8
truce w a licence	-14
truce w a long	21
truce w a matter	-15
truce w a new	15
truce w a pause	12
truce w a post	-6
truce w a second	33
truce w a tariff	-21
truce w a television	16
truce w a truce	18
truce w a year	-6
truce w accept	23
truce w according	-14
truce w according to	-14
truce w act	-8
truce w add	7
truce w add that	7
truce w added	-13
truce w added that	-15
truce w additional	-16
truce w adjust	-12
truce w adjust it	-7
truce w affiliate	17
truce w after the	-17
truce w again	-37
truce w against	-26
truce w agree	22
truce w agreed	48
truce w agreed on	10
truce w agreed until	16
truce w agreement	25
truce w already	11
truce w also	-20
truce w am	-15
truce w american	-7
truce w american good	-14
truce w american tariff	6
truce w among	-18
truce w an	9
truce w an agreement	23
truce w an extension	24
truce w and	20
truce w and <level>	-16
truce w and <number>	-10
truce w and at	-7
truce w and i	-12
truce w and mr	-14
truce w and not	16
truce w and president	9
truce w and said	-16
truce w and that	-21
truce w and the	29
truce w and then	13
truce w and we	-6
truce w and will	-18
truce w announced	-13
truce w announced a	-7
truce w announced on	11
truce w announced that	-17
truce w announced the	-19
truce w another	17
truce w another <number>	7
truce w answer	-18
truce w answered	-8
truce w answered that	-9
truce w any	10
truce w anything	16
truce w apply	-10
truce w approval	10
truce w approved	-7
truce w april	15
truce w are	15
truce w are not	-9
truce w argentina	13
truce w arrangement	27
truce w as	-20
truce w as much	-6
truce w as well	-6
truce w ask	-15
truce w asked	-11
truce w asks	-9
truce w assembly	-7
truce w association	-17
truce w at <number>	-30
truce w at it	16
truce w august	-11
truce w australia	-7
truce w back	-10
truce w back to	-20
truce w be	-14
truce w be a	17
truce w been settled	21
truce w before	16
truce w before the	13
truce w began	-17
truce w begin	-9
truce w beijing	-12
truce w believe	-7
truce w bern	-9
truce w bessent	11
truce w bessent ha	-8
truce w bessent say	-7
truce w better	26
truce w between	7
truce w between the	6
truce w bill	-19
truce w billion	-23
truce w boat	22
truce w bolivia	-8
truce w both	39
truce w both government	20
truce w both side	20
truce w bought	16
truce w brazil	20
truce w bring	-13
truce w brought	10
truce w brussel	-7
truce w busan	-13
truce w business	10
truce w but	29
truce w buy	-13
truce w buy <number>	-6
truce w by	19
truce w by <number>	-17
truce w by telephone	7
truce w by the	-11
truce w cabinet	20
truce w call	-39
truce w call it	-26
truce w called	-20
truce w called on	-9
truce w can	-23
truce w canada	11
truce w canberra	-12
truce w car	-11
truce w carry	17
truce w cent <end>	27
truce w cent and	-6
truce w cent at	-19
truce w chamber	16
truce w charge	-13
truce w charged	-12
truce w charged <number>	-6
truce w cheese	-34
truce w chenggang	15
truce w chief	-11
truce w chile	-12
truce w chilean	-8
truce w china	-37
truce w china <end>	-9
truce w china is	-9
truce w china to	-8
truce w china would	-15
truce w china'	12
truce w china' ministry	7
truce w chinese	-9
truce w chinese good	-11
truce w close	-18
truce w coconut	-8
truce w colleague	6
truce w collect	-24
truce w collected	-6
truce w collecting	-13
truce w come	-33
truce w coming	-9
truce w commerce	21
truce w commerce announced	-29
truce w commerce in	12
truce w commerce minister	22
truce w commerce ministry	10
truce w commercial	-9
truce w commercial term	-9
truce w commission	9
truce w commission announced	15
truce w commission said	7
truce w committee	12
truce w complained	-15
truce w concentrate	-7
truce w concern	-14
truce w confirm	27
truce w confirmed	7
truce w confirmed the	12
truce w consent	15
truce w continue	-6
truce w continued	25
truce w control	-28
truce w control on	-7
truce w copper	-8
truce w costs	-6
truce w could be	-6
truce w council	6
truce w count	-22
truce w countermeasure	-18
truce w counterpart	30
truce w countrie	-23
truce w course	-12
truce w course whether	-12
truce w critical	14
truce w custom tariff	11
truce w day	71
truce w day <end>	7
truce w day and	18
truce w day in	24
truce w day later	20
truce w de	14
truce w december <number>	-16
truce w decide	-9
truce w decide in	-16
truce w declared	19
truce w delay	-7
truce w delegation	10
truce w denied	-23
truce w denied that	-7
truce w deputy	6
truce w did	-30
truce w did not	-23
truce w do not	12
truce w doe	-8
truce w doe not	-12
truce w don't	14
truce w donald trump	6
truce w done	16
truce w down	10
truce w down <end>	14
truce w drafted	-7
truce w due	21
truce w due course	-17
truce w due to	18
truce w dutie of	-16
truce w duty	-23
truce w duty of	-12
truce w each	8
truce w economic	-7
truce w effectively	-7
truce w effectively off	-7
truce w egypt	8
truce w egyptian	-14
truce w eight	28
truce w eight month	20
truce w eighteen	16
truce w embassy	-31
truce w end	22
truce w end of	12
truce w end on	20
truce w energy	-10
truce w european commission	-10
truce w european union	-9
truce w evening	15
truce w ever	-23
truce w every	8
truce w everything	14
truce w executive	17
truce w expect	8
truce w expire	18
truce w export	-39
truce w export control	-6
truce w export licence	-6
truce w export of	-17
truce w extended	-25
truce w extension	35
truce w extension of	16
truce w fact	-6
truce w farmer	-14
truce w february	6
truce w federal council	-19
truce w fee on	12
truce w fifteen	-31
truce w finance	8
truce w finance ministry	7
truce w fish	-25
truce w five	18
truce w five day	18
truce w follow	-12
truce w for <number>	12
truce w for a	-11
truce w for an	16
truce w for another	18
truce w for eight	20
truce w for one	8
truce w for six	26
truce w for the	-13
truce w for two	7
truce w foreign	-18
truce w foreign ministry	-12
truce w foreign trade	-22
truce w forty	-7
truce w found	-9
truce w four	33
truce w four month	22
truce w free	-15
truce w friday <end>	7
truce w from	-47
truce w from <level>	-7
truce w from <number>	-10
truce w from august	-17
truce w from china	-6
truce w from the	-7
truce w front	10
truce w fruit	17
truce w further	10
truce w gave	16
truce w get	-15
truce w give	36
truce w given	16
truce w go	7
truce w go back	-11
truce w go on	14
truce w go to	-9
truce w goe to	-9
truce w going to	-9
truce w gone	-17
truce w good <end>	-6
truce w got	14
truce w government	31
truce w greer	-16
truce w greer said	24
truce w greer the	-19
truce w ha	-14
truce w ha been	32
truce w ha called	-9
truce w ha not	-15
truce w ha proposed	13
truce w ha told	-15
truce w had	-8
truce w had agreed	20
truce w had announced	-16
truce w had been	-10
truce w had met	-14
truce w had not	6
truce w hanoi	-15
truce w happen <end>	-12
truce w harvest	-11
truce w have	39
truce w have a	19
truce w have been	-22
truce w have not	7
truce w have to	-15
truce w he	12
truce w he added	-13
truce w he also	-12
truce w he called	-20
truce w he expected	-6
truce w he say	20
truce w he will	-14
truce w he would	14
truce w he wrote	-8
truce w he'd	-10
truce w held	-7
truce w hi	34
truce w hi government	7
truce w higher	-16
truce w him	20
truce w hoped	-8
truce w hour	14
truce w house	8
truce w house said	-12
truce w how	20
truce w i am	-15
truce w i do	14
truce w i have	18
truce w i would	18
truce w if	-22
truce w if they	-10
truce w import	-7
truce w impose	-6
truce w in	-12
truce w in <number>	-18
truce w in a	13
truce w in brussel	-7
truce w in busan	-9
truce w in due	-17
truce w in it	-10
truce w in january	-9
truce w in june	-6
truce w in march	-15
truce w in november	-10
truce w in october	-10
truce w in september	-22
truce w in stockholm	8
truce w in the	-57
truce w in thi	-18
truce w in which	8
truce w in writing	26
truce w india'	-6
truce w indicated	-6
truce w industry	12
truce w informed	11
truce w informed the	7
truce w interview	12
truce w interview on	12
truce w into	-8
truce w is <number>	-16
truce w is a	-16
truce w is no	-11
truce w is not	-7
truce w is to	8
truce w issued	-14
truce w it <end>	20
truce w it and	8
truce w it duty	-10
truce w it end	19
truce w it in	-21
truce w it ministry	-7
truce w it own	-20
truce w it said	-21
truce w it tariff	21
truce w it too	22
truce w it would	-10
truce w it'	12
truce w jamieson	-20
truce w jamieson greer	-20
truce w january	42
truce w january <number>	33
truce w japan	9
truce w johan	-16
truce w josé	10
truce w july <number>	6
truce w june	36
truce w june <end>	17
truce w just	6
truce w kazakh	-11
truce w keep	21
truce w keep the	10
truce w kept	12
truce w khan	13
truce w kim	-12
truce w know	15
truce w korea	-12
truce w korean	-23
truce w last	21
truce w last night	7
truce w last wednesday	10
truce w last week	26
truce w later	7
truce w laurier	11
truce w law	-45
truce w law <end>	-8
truce w leather	-6
truce w length	7
truce w less	-13
truce w let	27
truce w li	16
truce w li chenggang	15
truce w licence	-32
truce w licence for	-7
truce w lift	12
truce w lift it	12
truce w lifted	6
truce w like	15
truce w likewise	-21
truce w line	-7
truce w list	-10
truce w lithium	-7
truce w little	-13
truce w long	28
truce w look at	9
truce w lower	-22
truce w lumpur arrangement	15
truce w lutnick	8
truce w m	6
truce w machine	-12
truce w maker	-6
truce w matter	-37
truce w matter of	-15
truce w may	-6
truce w may <end>	-15
truce w me	-16
truce w mean	-31
truce w measure	18
truce w measure on	-10
truce w meet	-21
truce w member	-26
truce w met	-25
truce w mexico	13
truce w midnight	26
truce w might	-20
truce w million	-34
truce w minister	64
truce w minister for	18
truce w minister ha	28
truce w minister of	6
truce w minister said	-16
truce w minister told	9
truce w ministry	-22
truce w ministry ha	-17
truce w ministry in	-18
truce w ministry of	-13
truce w ministry said	10
truce w monday	30
truce w monday that	21
truce w month	68
truce w month <end>	6
truce w month and	21
truce w month is	16
truce w month of	8
truce w more	18
truce w more than	6
truce w moroccan	-6
truce w most	-11
truce w mr	23
truce w mr trump	8
truce w much	-14
truce w much <end>	-21
truce w name	7
truce w name to	6
truce w national	-18
truce w national assembly	-7
truce w need	8
truce w new	6
truce w new tariff	6
truce w next	-36
truce w next <end>	-7
truce w nickel	-10
truce w nine	-22
truce w ninety	38
truce w ninety day	38
truce w no	-10
truce w no longer	-13
truce w no more	-8
truce w no such	-26
truce w nobody	-12
truce w nobody in	-16
truce w none	12
truce w norwegian	-12
truce w not	-6
truce w not a	8
truce w not sign	7
truce w not the	15
truce w nothing	12
truce w nothing wa	14
truce w nov	9
truce w nov <number>	9
truce w november	7
truce w november <end>	-11
truce w now	-6
truce w now <end>	7
truce w october	-36
truce w october <end>	-7
truce w october <number>	-17
truce w of	20
truce w of <level>	-31
truce w of a	6
truce w of it	-20
truce w of january	22
truce w of june	24
truce w of march	17
truce w of one	6
truce w of six	10
truce w of the	23
truce w of thi	18
truce w of trade	7
truce w of transport	-10
truce w of what	9
truce w off	15
truce w off the	-18
truce w offer	6
truce w offered to	-6
truce w office said	8
truce w old	-6
truce w on	-18
truce w on <number>	10
truce w on a	20
truce w on all	18
truce w on american	-12
truce w on beef	-8
truce w on chinese	-7
truce w on everything	-6
truce w on hi	-22
truce w on it	15
truce w on monday	26
truce w on november	-7
truce w on rare	-14
truce w on saturday	-11
truce w on september	15
truce w on sunday	-8
truce w on television	11
truce w on thursday	-15
truce w on to	27
truce w on tuesday	24
truce w on which	-9
truce w once the	6
truce w one	37
truce w one of	17
truce w one year	9
truce w only	16
truce w open	14
truce w open to	17
truce w or sooner	-8
truce w orange	-15
truce w order	-14
truce w order <end>	-22
truce w ore	-11
truce w other	21
truce w ottawa	11
truce w our	-11
truce w out	14
truce w out <end>	17
truce w over	8
truce w over the	8
truce w own	-13
truce w parliament	19
truce w parliament last	6
truce w part	-16
truce w pause	15
truce w pause of	13
truce w pay	-24
truce w pay <number>	-14
truce w peace	14
truce w percent	-18
truce w percent on	-15
truce w percentage	13
truce w permit	-23
truce w permit for	-9
truce w philippine	14
truce w place of	-6
truce w plan	-10
truce w point	48
truce w point of	14
truce w port fee	7
truce w posted	-10
truce w present	-6
truce w president	27
truce w president donald	6
truce w president said	-7
truce w press that	11
truce w prime	22
truce w prime minister	22
truce w product	-6
truce w prolong	14
truce w promised	-14
truce w promised to	-6
truce w proposed	24
truce w proposed a	15
truce w protect	-15
truce w purchases	-9
truce w push	7
truce w push for	6
truce w put	42
truce w put the	32
truce w quarrel	19
truce w question	23
truce w raise	-18
truce w raise it	-7
truce w raised	-13
truce w rare	-21
truce w rare earth	-21
truce w rate	-16
truce w reached	17
truce w reached a	7
truce w ready	23
truce w ready to	11
truce w reason	25
truce w recalled	-6
truce w recommend	9
truce w replied	25
truce w replied that	12
truce w report	-6
truce w reporter	31
truce w reporter <end>	8
truce w representative	-9
truce w representative said	-7
truce w rice	-19
truce w right	-6
truce w rise	19
truce w rule	26
truce w rule on	18
truce w run	24
truce w run out	7
truce w russian	-7
truce w s	12
truce w said	8
truce w said <end>	27
truce w said after	9
truce w said he	10
truce w said in	-15
truce w said it	-34
truce w said that	-19
truce w said the	11
truce w said there	18
truce w said today	-8
truce w same <end>	13
truce w same day	-9
truce w saturday	-8
truce w say	-23
truce w say <end>	26
truce w say he	7
truce w say it	-6
truce w say the	-14
truce w scott	7
truce w scott bessent	13
truce w season	-11
truce w second	31
truce w secretary of	13
truce w secretary scott	6
truce w section	-16
truce w section <number>	-16
truce w security	-9
truce w see	18
truce w seen	9
truce w september	6
truce w september <end>	20
truce w september <number>	9
truce w september the	17
truce w serbian	11
truce w settled	28
truce w shall	-10
truce w she	19
truce w short	9
truce w should the	-8
truce w side	28
truce w side would	23
truce w sign	14
truce w signature	6
truce w signed	41
truce w since may	-10
truce w since the	15
truce w six	40
truce w six month	32
truce w sixty	15
truce w so	39
truce w something	19
truce w sooner	-9
truce w soybean <end>	11
truce w spokesman	-16
truce w spokesperson	-24
truce w spokesperson for	-8
truce w spokeswoman	11
truce w sri	8
truce w standstill	22
truce w state	-31
truce w state <end>	-8
truce w state council	-6
truce w stated	-12
truce w step	-24
truce w still	-10
truce w stockholm	8
truce w stressed	12
truce w such	-29
truce w sugar	-10
truce w suggested	28
truce w sunday	-14
truce w sunday <end>	-7
truce w sunday that	11
truce w suspend	12
truce w suspended	-44
truce w suspended for	-27
truce w suspension	-14
truce w swiss	-16
truce w table <end>	-9
truce w take	16
truce w talk	-7
truce w tariff	33
truce w tariff <end>	10
truce w tariff commission	10
truce w tariff of	-16
truce w tariff that	20
truce w tariff truce	20
truce w tariff war	-6
truce w tax	-23
truce w telephone	7
truce w television	25
truce w television interview	9
truce w television on	9
truce w ten week	14
truce w text	17
truce w th	29
truce w th of	25
truce w than a	8
truce w that an	15
truce w that both	39
truce w that china	-20
truce w that he	32
truce w that hi	13
truce w that india	16
truce w that is	12
truce w that nothing	14
truce w that the	8
truce w that they	-14
truce w that thi	-14
truce w that wa	20
truce w that would	-20
truce w that'	-17
truce w the	-9
truce w the <level>	-6
truce w the <number>	7
truce w the arrangement	15
truce w the cabinet	10
truce w the chamber	16
truce w the chinese	-15
truce w the commerce	13
truce w the commercial	-8
truce w the deal	6
truce w the dutie	12
truce w the duty	9
truce w the end	13
truce w the export	-21
truce w the extension	15
truce w the fee	-8
truce w the first	-13
truce w the government	9
truce w the house	12
truce w the law	-14
truce w the licence	-6
truce w the matter	-14
truce w the measure	-14
truce w the minister	15
truce w the ministry	-33
truce w the national	-9
truce w the next	-15
truce w the office	-11
truce w the one	9
truce w the order	-20
truce w the other	38
truce w the philippine	14
truce w the president	10
truce w the press	8
truce w the prime	-10
truce w the standstill	11
truce w the state	-7
truce w the step	-19
truce w the suspension	-31
truce w the swiss	-8
truce w the tariff	11
truce w the text	15
truce w the trade	-20
truce w the united	-15
truce w the us	-10
truce w the white	-10
truce w the world	-14
truce w their trade	7
truce w them	-13
truce w them <end>	14
truce w then	-22
truce w then the	-29
truce w there is	-17
truce w there would	13
truce w they	-55
truce w they were	-7
truce w they will	-17
truce w they would	-14
truce w thi morning	10
truce w thi week	-9
truce w think	-12
truce w those	-14
truce w those who	-18
truce w threaten	-8
truce w threatened	-20
truce w threatened to	-10
truce w three	-38
truce w three month	15
truce w three year	-8
truce w through	-13
truce w through hi	-8
truce w thursday	-17
truce w time	30
truce w to	10
truce w to <level>	-21
truce w to <number>	-7
truce w to a	9
truce w to adjust	-11
truce w to be	20
truce w to give	22
truce w to go	-6
truce w to it	22
truce w to january	16
truce w to keep	11
truce w to prolong	12
truce w to protect	-15
truce w to put	14
truce w to say	20
truce w to stop	-11
truce w to the	-21
truce w today	23
truce w today that	13
truce w together	7
truce w together with	6
truce w tokyo	22
truce w told	52
truce w told a	33
truce w told hi	8
truce w told reporter	22
truce w told the	10
truce w tomorrow	7
truce w ton	-9
truce w tonne of	-7
truce w trade	-6
truce w trade commissioner	-8
truce w trade minister	8
truce w trade representative	-9
truce w transport	-11
truce w treasury	6
truce w treasury secretary	6
truce w truce	28
truce w truce with	24
truce w trump	-9
truce w trump ha	6
truce w trump said	15
truce w trump told	-8
truce w trump wrote	-8
truce w tuesday	21
truce w tuesday that	9
truce w twelve	-9
truce w twelve million	-10
truce w twenty-five	-7
truce w two	23
truce w two year	24
truce w under	-40
truce w under section	-13
truce w under the	-23
truce w united	-15
truce w united state	-14
truce w unjustified	-7
truce w unless	14
truce w until	54
truce w until <number>	35
truce w until november	10
truce w until the	20
truce w up	14
truce w up to	-6
truce w us	7
truce w us trade	6
truce w use	-16
truce w very	-11
truce w vote	9
truce w wa	9
truce w wa <number>	-12
truce w wa a	-34
truce w wa agreed	13
truce w wa effectively	-6
truce w wa no	26
truce w wa not	-6
truce w wa on	-18
truce w wa ready	14
truce w wa the	-18
truce w wait	-6
truce w want	-28
truce w wanted	8
truce w war	-10
truce w warned	-23
truce w warned that	-9
truce w washington	-18
truce w we	30
truce w we are	32
truce w we have	33
truce w we were	-13
truce w week	34
truce w week <end>	7
truce w week that	12
truce w well <end>	-10
truce w were	-17
truce w what the	-17
truce w wheat	-6
truce w where it	7
truce w whether	-13
truce w whether the	8
truce w whether to	-15
truce w which is	-17
truce w which it	10
truce w which the	13
truce w who	6
truce w whose	-8
truce w will	-9
truce w will stop	-8
truce w wine	-35
truce w winter	6
truce w with	11
truce w with a	8
truce w with china	27
truce w with the	-19
truce w within the	8
truce w without the	-9
truce w won't	22
truce w world	-14
truce w would	-13
truce w would accept	9
truce w would also	6
truce w would decide	-11
truce w would go	10
truce w would have	-12
truce w would like	10
truce w would look	-7
truce w would meet	-18
truce w would push	6
truce w would put	14
truce w would raise	-11
truce w would rather	-7
truce w would sign	25
truce w would take	-19
truce w would then	-6
truce w write	-21
truce w writing	26
truce w wrong	-18
truce w wrote	-13
truce w wrote to	-12
truce w ye	8
truce w year	30
truce w year <end>	22
truce w year and	-15
truce w year more	17
truce w yesterday	17
truce w yet	10
truce w zero	-31
truce with 0 narrow	8
with 0 narrow	15
with 2 narrow	29`;
