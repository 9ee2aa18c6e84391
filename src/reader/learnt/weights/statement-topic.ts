// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_TOPIC = `yes
<always>	0
among 1 narrow	32
before 0 false bare	68
before 0 false more	14
before 0 false one	52
before 0 true bare	97
before 0 true more	36
before 0 true one	51
before 1 false bare	40
before 1 false more	-16
before 1 false one	14
before 1 true bare	42
before 1 true one	10
before 2 false more	-19
before 2 false one	-6
before 2 true more	15
before 3 false bare	-9
before 3 false one	7
before 3 true one	7
broad before 0 true bare	46
broad before 0 true more	21
broad before 1 true more	-14
broad before 2 true bare	-9
broad before 2 true more	10
broad before 2 true one	-7
broad before 3 true bare	-14
broad before 3 true one	8
broad head bare	10
broad head more	7
broad head one	16
broad in plainly	16
broad in plainly more	10
broad in plainly one	9
broad last	8
broad nearest bare of 1	11
broad nearest bare of 2	13
broad nearest more again of 1	26
broad nearest more again of 2	-8
broad nearest more of 1	7
broad nearest more of 2	-8
broad nearest one again of 1	33
broad nearest one of 1	-9
broad not in	-17
broad not in more true	-26
broad not in one true	-26
broad not said	-29
broad nothing before more	10
broad nothing before one	20
broad often true	23
broad place 0 of 1	9
broad place 0 of 3	29
broad place 1 of 3	-9
broad rule:first more	17
broad rule:first one	9
broad rule:words bare	7
broad rule:words more	24
broad rule:words one	24
broad share little bare	9
broad share little more	7
broad share most bare	22
broad share much bare	-13
broad share much more	-11
broad share some bare	-11
broad share some more	16
broad share some one	-23
broad text -1 one	-31
broad text 0 bare	7
broad text 0 more	11
broad text 2 more	-7
broad text 3 bare	-28
broad text 3 one	13
broad text 4 bare	-24
broad text 4 one	-9
broad with 0 narrow	13
broad with 2 narrow	18
deficit bare	6
deficit last	-8
deficit not in one false	-6
deficit one	-13
deficit place 0 of 2	14
deficit rule:words one	8
deficit share little bare	11
deficit share some one	-11
deficit text 1 bare	-20
deficit text 1 one	-14
deficit text 2 bare	-7
deficit text 2 one	-8
deficit text 4 bare	16
deficit text 4 one	11
deficit w <level>	21
deficit w <number>	30
deficit w <number> <end>	9
deficit w <number> <number>	27
deficit w <number> billion	25
deficit w <number> the	19
deficit w a	6
deficit w a trade	-10
deficit w administration	-10
deficit w an	6
deficit w at	22
deficit w be	-8
deficit w been	7
deficit w before	14
deficit w bessent	11
deficit w bessent said	6
deficit w billion	25
deficit w by	20
deficit w china	9
deficit w china'	-8
deficit w countrie	-11
deficit w country	-7
deficit w cut	-7
deficit w deficit	15
deficit w donald	7
deficit w donald trump	7
deficit w fall	11
deficit w february	13
deficit w for	7
deficit w greer	10
deficit w ha	-13
deficit w ha said	-20
deficit w had	11
deficit w had been	7
deficit w he said	19
deficit w hi	18
deficit w if	-7
deficit w in	40
deficit w in <number>	25
deficit w in good	7
deficit w is	17
deficit w it	-12
deficit w jamieson	-10
deficit w jamieson greer	-10
deficit w japan	-7
deficit w lowest	-16
deficit w minister	-19
deficit w no	-12
deficit w of <number>	9
deficit w on	10
deficit w president donald	8
deficit w prime	-16
deficit w prime minister	-16
deficit w rate	-10
deficit w representative	-13
deficit w said	7
deficit w said in	29
deficit w said that	-19
deficit w said the	-9
deficit w say	-9
deficit w state	-18
deficit w state <end>	-25
deficit w tariff	-6
deficit w that	-10
deficit w that he	-13
deficit w that it	-14
deficit w that the	6
deficit w the	-8
deficit w the deficit	21
deficit w the lowest	-16
deficit w the united	-17
deficit w them	-7
deficit w they	-8
deficit w thi	14
deficit w told	6
deficit w trade	-19
deficit w trade representative	-13
deficit w under	-9
deficit w united	-17
deficit w united state	-18
deficit w us	16
deficit w which	-13
deficit w will	-22
deficit w with	-10
deficit w with china	11
deficit w with the	-17
deficit w would	-15
deficit w wrote	9
deficit w wrote on	10
deficit w year	35
deficit w year <end>	20
export-controls always	10
export-controls among 1 narrow	8
export-controls among 2 narrow	-6
export-controls bare	6
export-controls before 0 false bare	22
export-controls before 0 false more	9
export-controls before 0 false one	24
export-controls before 0 true bare	43
export-controls before 0 true one	6
export-controls before 1 false bare	16
export-controls before 1 true bare	34
export-controls before 1 true one	-25
export-controls before 2 false bare	-12
export-controls before 2 false one	6
export-controls before 2 true bare	-30
export-controls before 3 false bare	-11
export-controls before 3 false one	7
export-controls beside rare-earths	-12
export-controls beside tariffs	-11
export-controls beside truce	6
export-controls in perhaps	15
export-controls in perhaps bare	10
export-controls in plainly more	-6
export-controls in plainly one	11
export-controls nearest bare of 1	9
export-controls nearest bare of 2	31
export-controls nearest one of 3	7
export-controls not in more true	12
export-controls not in one false	-35
export-controls not in one true	25
export-controls nothing before bare	-6
export-controls nothing before more	12
export-controls nothing before one	-10
export-controls often false	20
export-controls place 0 of 1	11
export-controls place 0 of 2	7
export-controls place 1 of 2	-16
export-controls place 1 of 3	-12
export-controls rule:first more	25
export-controls rule:first one	31
export-controls rule:words bare	10
export-controls rule:words more	25
export-controls rule:words one	19
export-controls share little bare	20
export-controls share little one	16
export-controls share some bare	-24
export-controls share some one	-27
export-controls text -1 bare	15
export-controls text -1 more	11
export-controls text -1 one	16
export-controls text 1 more	-9
export-controls text 1 one	-9
export-controls text 2 more	-12
export-controls text 2 one	-10
export-controls text 3 bare	-6
export-controls text 3 one	12
export-controls text 4 more	16
export-controls text 4 one	-17
export-controls w <level>	-43
export-controls w <level> <end>	-9
export-controls w <level> on	-7
export-controls w <number>	-24
export-controls w <number> <end>	31
export-controls w <number> <number>	28
export-controls w <number> in	-6
export-controls w <number> january	-6
export-controls w <number> july	-9
export-controls w <number> november	13
export-controls w <number> on	-15
export-controls w <number> per	-24
export-controls w <number> percent	-10
export-controls w <number> that	-13
export-controls w a	11
export-controls w a licence	20
export-controls w a matter	27
export-controls w a year	7
export-controls w about	7
export-controls w about the	10
export-controls w according	-13
export-controls w according to	-13
export-controls w add	-12
export-controls w added <end>	9
export-controls w additional	-6
export-controls w affair	-8
export-controls w affiliate	-9
export-controls w after the	10
export-controls w again	9
export-controls w against	-11
export-controls w ago	11
export-controls w agreed	-39
export-controls w agreed to	-7
export-controls w already	10
export-controls w america	-8
export-controls w american	9
export-controls w american rule	6
export-controls w amount	-17
export-controls w an	-28
export-controls w and a	-6
export-controls w and it	6
export-controls w and the	9
export-controls w ankara	-11
export-controls w announced	13
export-controls w announced on	11
export-controls w announced that	17
export-controls w another	-13
export-controls w answer	-19
export-controls w antimony	32
export-controls w any	17
export-controls w any tariff	-10
export-controls w approval	-29
export-controls w approval of	-12
export-controls w approved	21
export-controls w arrangement	-12
export-controls w as a	14
export-controls w as well	-14
export-controls w asked	36
export-controls w asked for	42
export-controls w asked that	10
export-controls w at <number>	-22
export-controls w at once	13
export-controls w at the	-9
export-controls w august	11
export-controls w australia	-14
export-controls w autumn	-14
export-controls w autumn <end>	-7
export-controls w back	10
export-controls w be	10
export-controls w because	-18
export-controls w been	-15
export-controls w before	32
export-controls w before the	20
export-controls w begin	-8
export-controls w bessent	-30
export-controls w bessent said	-8
export-controls w bolivia	14
export-controls w both side	-9
export-controls w but	-48
export-controls w by	-12
export-controls w called	41
export-controls w called it	23
export-controls w called the	17
export-controls w came	21
export-controls w canada	-17
export-controls w case	-14
export-controls w cent	-29
export-controls w certificate	35
export-controls w chemical	-9
export-controls w china	-19
export-controls w china ha	-10
export-controls w china to	-15
export-controls w china will	-21
export-controls w china would	22
export-controls w china'	18
export-controls w china' ministry	30
export-controls w chip	18
export-controls w chip <end>	14
export-controls w clear	8
export-controls w coffee	-10
export-controls w come	34
export-controls w commerce	17
export-controls w commerce announced	35
export-controls w commerce in	-21
export-controls w commerce said	-20
export-controls w commerce secretary	12
export-controls w commission	-20
export-controls w committee	8
export-controls w companie	-13
export-controls w confirmed	-18
export-controls w control	27
export-controls w control on	-26
export-controls w costs	15
export-controls w could	17
export-controls w could be	20
export-controls w counterpart	8
export-controls w custom	9
export-controls w cut	-22
export-controls w date	-16
export-controls w day	-16
export-controls w de	-14
export-controls w delay	-16
export-controls w delhi	-8
export-controls w demand	12
export-controls w did not	-6
export-controls w do	-13
export-controls w doe	-8
export-controls w donald	-26
export-controls w donald trump	-21
export-controls w down	-13
export-controls w dual-use	-16
export-controls w duty	9
export-controls w duty of	-6
export-controls w earth	-8
export-controls w earth <end>	18
export-controls w earth and	-10
export-controls w eighteen	-25
export-controls w european	-11
export-controls w everything	-22
export-controls w exchange	8
export-controls w explained	-6
export-controls w export	32
export-controls w export control	11
export-controls w export licence	16
export-controls w export of	8
export-controls w extend	8
export-controls w extension	-12
export-controls w february	-13
export-controls w federation	-17
export-controls w fee	-15
export-controls w fentanyl	-26
export-controls w finance	-6
export-controls w finance ministry	-6
export-controls w firm	23
export-controls w first	11
export-controls w follow	-11
export-controls w for a	-19
export-controls w for another	-10
export-controls w for the	-12
export-controls w forced	-8
export-controls w forced labor	-8
export-controls w foreign	-19
export-controls w friday	-12
export-controls w from	-21
export-controls w from the	12
export-controls w front	-12
export-controls w fruit	-11
export-controls w further	-6
export-controls w gallium	42
export-controls w gallium germanium	17
export-controls w general	-8
export-controls w germanium	26
export-controls w given	-16
export-controls w go	-19
export-controls w go to	-15
export-controls w gone	24
export-controls w good	-33
export-controls w government	-15
export-controls w greer	8
export-controls w greer said	6
export-controls w ha	22
export-controls w ha been	-13
export-controls w ha not	-9
export-controls w ha proposed	7
export-controls w ha said	-11
export-controls w ha warned	7
export-controls w had	-10
export-controls w had agreed	-9
export-controls w hand	-14
export-controls w have	-10
export-controls w have not	-24
export-controls w he added	8
export-controls w he also	-11
export-controls w he told	-25
export-controls w he wrote	-15
export-controls w hi	-31
export-controls w house	-19
export-controls w house <end>	16
export-controls w house said	-17
export-controls w house say	-16
export-controls w howard	12
export-controls w howard lutnick	12
export-controls w i	-22
export-controls w if the	33
export-controls w import	-24
export-controls w in	37
export-controls w in a	32
export-controls w in beijing	-9
export-controls w in china	15
export-controls w in return	14
export-controls w indonesia	8
export-controls w industry	-23
export-controls w is	-25
export-controls w is no	-13
export-controls w is not	17
export-controls w issue	-20
export-controls w it	6
export-controls w it <end>	-18
export-controls w it a	11
export-controls w it ban	-14
export-controls w it in	24
export-controls w it is	-32
export-controls w it wa	18
export-controls w it would	-14
export-controls w jamieson	-16
export-controls w jamieson greer	-16
export-controls w july	-11
export-controls w june	-8
export-controls w keep	-7
export-controls w known	-14
export-controls w kuala	-6
export-controls w kuala lumpur	-6
export-controls w labor	-8
export-controls w last	-20
export-controls w last week	-27
export-controls w law	-20
export-controls w leave	-18
export-controls w left	8
export-controls w licence	39
export-controls w licensing	19
export-controls w lift	-8
export-controls w lift it	-10
export-controls w lifted	-7
export-controls w limit	16
export-controls w list	8
export-controls w listed	7
export-controls w lithium	35
export-controls w look	-13
export-controls w lumpur	-6
export-controls w lutnick	16
export-controls w made	-31
export-controls w make	-6
export-controls w march	12
export-controls w market	-10
export-controls w matter of	27
export-controls w may	21
export-controls w meant	10
export-controls w meant to	17
export-controls w measure	-12
export-controls w medicine	-8
export-controls w met	15
export-controls w might	6
export-controls w million	-6
export-controls w minister	-42
export-controls w ministry	21
export-controls w ministry in	6
export-controls w ministry of	15
export-controls w ministry said	-10
export-controls w minute	-10
export-controls w monday <end>	-7
export-controls w monday that	8
export-controls w month	-42
export-controls w more than	11
export-controls w mr	19
export-controls w national	20
export-controls w national security	18
export-controls w need	-6
export-controls w negotiator	9
export-controls w next	-20
export-controls w nickel	25
export-controls w no	-10
export-controls w not	19
export-controls w not be	9
export-controls w nothing	-16
export-controls w notice	38
export-controls w november	18
export-controls w november <number>	27
export-controls w now	9
export-controls w number	-10
export-controls w october <end>	-6
export-controls w october <number>	12
export-controls w of <level>	-9
export-controls w of an	-19
export-controls w of commerce	15
export-controls w of it	31
export-controls w of one	-20
export-controls w of rare	-20
export-controls w of talk	-7
export-controls w of the	-18
export-controls w of what	-9
export-controls w offered	16
export-controls w oil	-23
export-controls w on <number>	7
export-controls w on china	-7
export-controls w on export	16
export-controls w on friday	-10
export-controls w on hi	-15
export-controls w on it	-10
export-controls w on november	-14
export-controls w on saturday	-11
export-controls w on sunday	21
export-controls w on the	14
export-controls w on tuesday	-23
export-controls w once	24
export-controls w once the	14
export-controls w or	-32
export-controls w ore	21
export-controls w out	-24
export-controls w paper	7
export-controls w parliament	-17
export-controls w part	10
export-controls w pause	-9
export-controls w pay	-6
export-controls w per	-29
export-controls w per cent	-29
export-controls w percent	-16
export-controls w percent on	-6
export-controls w permit	33
export-controls w permit <end>	7
export-controls w permit for	18
export-controls w pork	11
export-controls w port	-11
export-controls w port fee	-7
export-controls w post	-6
export-controls w posted	-6
export-controls w president	-8
export-controls w president donald	-23
export-controls w press	-6
export-controls w prime	-7
export-controls w prime minister	-7
export-controls w product	-12
export-controls w promised	-28
export-controls w promised to	-10
export-controls w protect	14
export-controls w put	-18
export-controls w put the	-7
export-controls w question	10
export-controls w radio	16
export-controls w rare	-8
export-controls w rare earth	-8
export-controls w rate	-6
export-controls w raw	-23
export-controls w ready	-17
export-controls w ready to	-8
export-controls w refused	-14
export-controls w report	-12
export-controls w reporter	-8
export-controls w reporter that	6
export-controls w representative	-11
export-controls w require	13
export-controls w return	27
export-controls w rise	16
export-controls w rule	10
export-controls w run	-9
export-controls w s	-28
export-controls w said	-22
export-controls w said <end>	-16
export-controls w said in	9
export-controls w said it	-15
export-controls w said last	-11
export-controls w said on	-18
export-controls w said that	25
export-controls w said the	-52
export-controls w sale	12
export-controls w same	6
export-controls w saturday	-12
export-controls w saturday that	-6
export-controls w say	6
export-controls w say <end>	-28
export-controls w scott	-23
export-controls w scott bessent	-23
export-controls w second	-13
export-controls w secretary howard	12
export-controls w secretary scott	-21
export-controls w security	17
export-controls w september	26
export-controls w seven	-16
export-controls w ship	-14
export-controls w shipment	6
export-controls w side would	-8
export-controls w since	20
export-controls w six month	-13
export-controls w so	-29
export-controls w soybean	-10
export-controls w spokesman	-11
export-controls w spring	-6
export-controls w state would	14
export-controls w step	-9
export-controls w stopped	-24
export-controls w subject	15
export-controls w such	-6
export-controls w sunday	21
export-controls w sunday that	8
export-controls w suspend	17
export-controls w suspended	23
export-controls w suspension	16
export-controls w swiss	-20
export-controls w table	8
export-controls w table <end>	13
export-controls w talk	-11
export-controls w tariff	-35
export-controls w tariff on	-10
export-controls w tariff war	-14
export-controls w television	-7
export-controls w ten	-22
export-controls w that	-10
export-controls w that a	8
export-controls w that an	-7
export-controls w that both	-10
export-controls w that canada	-7
export-controls w that export	14
export-controls w that he	-27
export-controls w that it	12
export-controls w that they	12
export-controls w the	11
export-controls w the <level>	-8
export-controls w the <number>	-9
export-controls w the american	15
export-controls w the approval	-7
export-controls w the autumn	-7
export-controls w the chinese	-13
export-controls w the commerce	6
export-controls w the commission	-7
export-controls w the duty	20
export-controls w the european	-10
export-controls w the export	8
export-controls w the first	17
export-controls w the licence	27
export-controls w the matter	-13
export-controls w the new	18
export-controls w the rule	10
export-controls w the same	6
export-controls w the table	8
export-controls w the us	-11
export-controls w the white	-32
export-controls w their	6
export-controls w them	27
export-controls w there	-30
export-controls w there'	-8
export-controls w they	12
export-controls w they are	-10
export-controls w they were	-19
export-controls w those	26
export-controls w threaten	7
export-controls w three	33
export-controls w time	29
export-controls w to	-14
export-controls w to <level>	-16
export-controls w to <number>	-15
export-controls w to a	-19
export-controls w to be	10
export-controls w to china	11
export-controls w to it	7
export-controls w to protect	12
export-controls w to the	19
export-controls w told a	-9
export-controls w tonne	8
export-controls w trade	-28
export-controls w trade ministry	11
export-controls w trade representative	-7
export-controls w treasury	-22
export-controls w treasury secretary	-22
export-controls w trump	-40
export-controls w trump said	-6
export-controls w trump told	-6
export-controls w tuesday	-12
export-controls w tuesday that	-20
export-controls w turkey	-7
export-controls w twelve	-7
export-controls w two	-11
export-controls w u	-11
export-controls w u s	-11
export-controls w unilateral	-8
export-controls w until	26
export-controls w up	-36
export-controls w us	-26
export-controls w use	12
export-controls w very	-14
export-controls w wa	-19
export-controls w wa a	-19
export-controls w wa ready	-10
export-controls w want	22
export-controls w war	-14
export-controls w warned	11
export-controls w warned that	12
export-controls w washington	15
export-controls w way	20
export-controls w way to	-12
export-controls w we	-15
export-controls w we are	-8
export-controls w week	-29
export-controls w week <end>	-13
export-controls w week that	-26
export-controls w well	-14
export-controls w well <end>	-13
export-controls w went	-12
export-controls w what	-37
export-controls w what the	-16
export-controls w when	10
export-controls w where	-15
export-controls w whether	-9
export-controls w which	10
export-controls w white	-36
export-controls w white house	-45
export-controls w who	-18
export-controls w will not	11
export-controls w with	-47
export-controls w with <number>	-9
export-controls w with a	-8
export-controls w with the	-15
export-controls w would	7
export-controls w would be	-6
export-controls w would come	28
export-controls w would go	-15
export-controls w would not	15
export-controls w would put	-18
export-controls w would sign	-13
export-controls w would take	14
export-controls w wrote	-21
export-controls w xi	-24
export-controls w ye	7
export-controls w you	-21
fentanyl always	-8
fentanyl among 1 narrow	7
fentanyl before 1 true bare	8
fentanyl before 1 true more	9
fentanyl before 1 true one	16
fentanyl before 2 true bare	15
fentanyl before 3 true bare	7
fentanyl beside tariffs	8
fentanyl in plainly	12
fentanyl in plainly more	14
fentanyl last	6
fentanyl more	8
fentanyl nearest bare of 2	-25
fentanyl nearest bare of 3	-15
fentanyl nearest one of 2	-13
fentanyl nearest one of 3	-17
fentanyl not in	-22
fentanyl not in more true	-9
fentanyl not in one false	-7
fentanyl not in one true	-15
fentanyl not said	14
fentanyl nothing before more	-6
fentanyl nothing before one	-27
fentanyl one	-13
fentanyl place 0 of 2	10
fentanyl place 1 of 2	8
fentanyl rule:first more	15
fentanyl rule:words bare	-15
fentanyl rule:words more	15
fentanyl rule:words one	8
fentanyl said plainly	7
fentanyl share little more	8
fentanyl share little one	-22
fentanyl share some bare	-15
fentanyl share some one	9
fentanyl text 1 bare	-9
fentanyl text 1 more	13
fentanyl text 1 one	7
fentanyl text 2 bare	-25
fentanyl text 2 more	-13
fentanyl text 2 one	-16
fentanyl text 3 more	15
fentanyl text 3 one	-10
fentanyl text 4 bare	27
fentanyl w <level>	-15
fentanyl w <level> <end>	-12
fentanyl w <number>	-26
fentanyl w <number> <end>	-33
fentanyl w <number> <number>	-33
fentanyl w <number> per	21
fentanyl w <number> to	-11
fentanyl w a	-15
fentanyl w a further	-8
fentanyl w a year	-9
fentanyl w about	-15
fentanyl w according	17
fentanyl w according to	17
fentanyl w account	6
fentanyl w added	-10
fentanyl w adjust	-15
fentanyl w adjust it	-8
fentanyl w after	-9
fentanyl w against	19
fentanyl w agreed	-12
fentanyl w agreed to	-6
fentanyl w air	19
fentanyl w air force	19
fentanyl w american	-26
fentanyl w american side	-20
fentanyl w an	-12
fentanyl w and	-47
fentanyl w and <level>	-6
fentanyl w and <number>	-23
fentanyl w and that	10
fentanyl w and will	-16
fentanyl w announced	-7
fentanyl w as	-9
fentanyl w as a	6
fentanyl w asked	6
fentanyl w at	-10
fentanyl w be	22
fentanyl w because	11
fentanyl w before	-16
fentanyl w beijing	25
fentanyl w bessent ha	-14
fentanyl w bessent told	8
fentanyl w both	-8
fentanyl w by	-27
fentanyl w by the	-9
fentanyl w call	8
fentanyl w called	-7
fentanyl w canada	33
fentanyl w cent	19
fentanyl w china	26
fentanyl w china to	-8
fentanyl w china'	10
fentanyl w chinese	-12
fentanyl w chinese good	-6
fentanyl w commerce	-9
fentanyl w commerce secretary	-12
fentanyl w commission	-9
fentanyl w confirmed	-21
fentanyl w could	22
fentanyl w countermeasure	-10
fentanyl w course	-8
fentanyl w course whether	-8
fentanyl w day	-11
fentanyl w decide	-8
fentanyl w decide in	-8
fentanyl w done	18
fentanyl w drug	54
fentanyl w due	-8
fentanyl w due course	-8
fentanyl w duty	-14
fentanyl w effective	-14
fentanyl w effective immediately	-14
fentanyl w expected	12
fentanyl w export	7
fentanyl w export of	10
fentanyl w february	-6
fentanyl w fentanyl	12
fentanyl w fentanyl <end>	20
fentanyl w fentanyl and	11
fentanyl w fentanyl tariff	-10
fentanyl w for	22
fentanyl w for a	-12
fentanyl w force	14
fentanyl w force one	19
fentanyl w foreign	24
fentanyl w foreign ministry	24
fentanyl w friday	-6
fentanyl w from	11
fentanyl w further	-6
fentanyl w go	21
fentanyl w go on	-7
fentanyl w going	10
fentanyl w greer the	6
fentanyl w ha	16
fentanyl w ha said	-11
fentanyl w had	8
fentanyl w had been	6
fentanyl w he	-12
fentanyl w he expected	12
fentanyl w he hoped	-7
fentanyl w hi	10
fentanyl w hoped	-7
fentanyl w house	-18
fentanyl w house say	15
fentanyl w howard	-12
fentanyl w howard lutnick	-12
fentanyl w i	8
fentanyl w immediately	-14
fentanyl w immediately <end>	-14
fentanyl w import	-9
fentanyl w in	-24
fentanyl w in a	-6
fentanyl w in beijing	16
fentanyl w in due	-8
fentanyl w is	19
fentanyl w it	-7
fentanyl w it countermeasure	-8
fentanyl w it ha	19
fentanyl w it wa	-26
fentanyl w jinping	10
fentanyl w keep	-15
fentanyl w last	-16
fentanyl w last week	-12
fentanyl w leave	14
fentanyl w level	-11
fentanyl w licence	7
fentanyl w longer	-7
fentanyl w lutnick	-13
fentanyl w made	17
fentanyl w might	-9
fentanyl w million	-16
fentanyl w ministry	20
fentanyl w monday	6
fentanyl w more	19
fentanyl w morning	-8
fentanyl w new	-14
fentanyl w no	-30
fentanyl w not	-10
fentanyl w november	-6
fentanyl w now	7
fentanyl w of	-6
fentanyl w of fentanyl	17
fentanyl w of it	-6
fentanyl w of the	7
fentanyl w off the	-10
fentanyl w on	-16
fentanyl w on chinese	-6
fentanyl w on monday	6
fentanyl w on schedule	-8
fentanyl w on the	20
fentanyl w on thursday	-15
fentanyl w on top	-10
fentanyl w on tuesday	6
fentanyl w one	10
fentanyl w one year	-8
fentanyl w our	-6
fentanyl w over fentanyl	-17
fentanyl w over the	21
fentanyl w part	10
fentanyl w pay	-12
fentanyl w pay <level>	-7
fentanyl w per	19
fentanyl w per cent	19
fentanyl w percent	6
fentanyl w percent from	8
fentanyl w posted	-10
fentanyl w president donald	-8
fentanyl w reciprocal	-39
fentanyl w reciprocal tariff	-15
fentanyl w reporter	7
fentanyl w representative said	-6
fentanyl w s	13
fentanyl w said	-9
fentanyl w said that	-7
fentanyl w saturday	-7
fentanyl w say	15
fentanyl w schedule	-8
fentanyl w scott	-6
fentanyl w scott bessent	-6
fentanyl w secretary	-15
fentanyl w secretary howard	-12
fentanyl w side would	-6
fentanyl w signed	-6
fentanyl w so	-16
fentanyl w spokesperson	-6
fentanyl w stop	10
fentanyl w sunday	-6
fentanyl w suspend	-7
fentanyl w table <end>	-10
fentanyl w talk	-8
fentanyl w tariff	-11
fentanyl w tariff <end>	-7
fentanyl w tariff on	-15
fentanyl w than	13
fentanyl w that	12
fentanyl w that china	-10
fentanyl w that the	25
fentanyl w that thi	-10
fentanyl w the	13
fentanyl w the <number>	16
fentanyl w the american	-25
fentanyl w the drug	50
fentanyl w the tariff	12
fentanyl w the trade	-10
fentanyl w the u	15
fentanyl w the united	11
fentanyl w the us	-8
fentanyl w the white	-11
fentanyl w there	7
fentanyl w they	-15
fentanyl w thi	-7
fentanyl w thi morning	-7
fentanyl w thi year	-7
fentanyl w threatened	-6
fentanyl w three	-25
fentanyl w three year	-6
fentanyl w thursday	-15
fentanyl w to	36
fentanyl w to adjust	-7
fentanyl w to be	15
fentanyl w to stop	11
fentanyl w to the	17
fentanyl w top	-11
fentanyl w top of	-10
fentanyl w total	-12
fentanyl w trump	-13
fentanyl w trump posted	-9
fentanyl w tuesday	-15
fentanyl w tuesday that	7
fentanyl w twelve	-6
fentanyl w twelve million	-6
fentanyl w twenty-five	-13
fentanyl w two side	8
fentanyl w u	13
fentanyl w u s	13
fentanyl w united	11
fentanyl w united state	11
fentanyl w until	-25
fentanyl w up	-20
fentanyl w us	-12
fentanyl w wa	-11
fentanyl w washington	6
fentanyl w week	-14
fentanyl w were	-22
fentanyl w were not	-6
fentanyl w what	20
fentanyl w what the	20
fentanyl w whether	-8
fentanyl w whether to	-8
fentanyl w which	37
fentanyl w white	-18
fentanyl w white house	-18
fentanyl w with	-30
fentanyl w with china	-7
fentanyl w with the	-6
fentanyl w would	-18
fentanyl w would be	10
fentanyl w wrote	-7
fentanyl w xi	13
fentanyl w xi jinping	10
fentanyl w year	-33
fentanyl w year <end>	-17
fentanyl w year for	-6
head bare	49
head more	21
head one	45
in perhaps	16
in perhaps bare	13
in perhaps more	-7
in perhaps one	10
in plainly	35
in plainly more	22
in plainly one	20
last	11
narrow among 1 narrow	32
narrow before 0 false bare	68
narrow before 0 false more	14
narrow before 0 false one	52
narrow before 0 true bare	91
narrow before 0 true more	23
narrow before 0 true one	64
narrow before 1 false bare	40
narrow before 1 false more	-16
narrow before 1 false one	14
narrow before 1 true bare	61
narrow before 1 true more	34
narrow before 1 true one	18
narrow before 2 false more	-19
narrow before 2 false one	-6
narrow before 2 true bare	8
narrow before 2 true more	11
narrow before 2 true one	11
narrow before 3 false bare	-9
narrow before 3 false one	7
narrow before 3 true bare	31
narrow before 3 true more	-10
narrow head bare	59
narrow head more	23
narrow head one	49
narrow in perhaps	16
narrow in perhaps bare	13
narrow in perhaps more	-7
narrow in perhaps one	10
narrow in plainly	28
narrow in plainly more	17
narrow in plainly one	16
narrow nearest bare of 1	60
narrow nearest bare of 2	46
narrow nearest bare of 3	-16
narrow nearest more again of 2	31
narrow nearest more of 1	10
narrow nearest more of 2	-7
narrow nearest more of 3	-10
narrow nearest one again of 2	-29
narrow nearest one again of 3	-11
narrow nearest one of 1	78
narrow nearest one of 2	31
narrow nearest one of 3	8
narrow not in	-35
narrow not in bare false	-11
narrow not in more false	-22
narrow not in more true	-27
narrow not in one false	-17
narrow nothing before more	-14
narrow nothing before one	-31
narrow often false	42
narrow often true	21
narrow place 0 of 1	16
narrow place 0 of 2	45
narrow place 0 of 3	14
narrow place 1 of 2	-11
narrow place 1 of 3	-22
narrow place 2 of 3	-6
narrow rule:first more	44
narrow rule:first one	36
narrow rule:words bare	58
narrow rule:words more	26
narrow rule:words one	56
narrow said perhaps	15
narrow said plainly	12
narrow share little bare	-31
narrow share little one	-15
narrow share most bare	45
narrow share most one	51
narrow share much bare	22
narrow share much more	18
narrow share some more	-8
narrow text -1 bare	6
narrow text 0 one	15
narrow text 1 bare	15
narrow text 1 more	6
narrow text 2 bare	-29
narrow text 2 more	-19
narrow text 3 bare	-13
narrow text 4 bare	9
narrow text 4 more	15
narrow text 4 one	11
nearest bare of 1	47
nearest bare of 2	41
nearest bare of 3	-11
nearest more again of 1	23
nearest more again of 2	8
nearest more of 1	15
nearest more of 2	-17
nearest more of 3	-12
nearest one again of 1	29
nearest one again of 2	-20
nearest one of 1	67
nearest one of 2	27
not in	-41
not in bare false	-6
not in more false	-22
not in more true	-47
not in one false	-20
not in one true	-18
not said	-25
often false	42
often true	33
pharmaceuticals bare	-12
pharmaceuticals before 0 true bare	10
pharmaceuticals before 0 true one	26
pharmaceuticals before 1 true bare	26
pharmaceuticals before 2 true one	12
pharmaceuticals beside tariffs	-9
pharmaceuticals head one	31
pharmaceuticals in plainly more	-9
pharmaceuticals in plainly one	18
pharmaceuticals last	12
pharmaceuticals more	-11
pharmaceuticals nearest bare of 1	26
pharmaceuticals nearest one of 1	36
pharmaceuticals nearest one of 2	-16
pharmaceuticals nearest one of 3	-17
pharmaceuticals not in bare false	-14
pharmaceuticals not in one false	15
pharmaceuticals not said	16
pharmaceuticals nothing before bare	12
pharmaceuticals nothing before more	-13
pharmaceuticals often true	15
pharmaceuticals one	18
pharmaceuticals place 0 of 1	18
pharmaceuticals place 0 of 2	-12
pharmaceuticals rule:first more	-8
pharmaceuticals rule:first one	18
pharmaceuticals rule:words bare	6
pharmaceuticals said plainly	7
pharmaceuticals share little bare	-16
pharmaceuticals share little more	-15
pharmaceuticals share some bare	-28
pharmaceuticals share some one	-13
pharmaceuticals text -1 bare	-10
pharmaceuticals text -1 one	-6
pharmaceuticals text 1 one	9
pharmaceuticals text 2 bare	14
pharmaceuticals text 2 one	7
pharmaceuticals w <level>	25
pharmaceuticals w <level> <end>	22
pharmaceuticals w <level> for	18
pharmaceuticals w <level> on	-8
pharmaceuticals w <number>	-8
pharmaceuticals w <number> per	6
pharmaceuticals w a	11
pharmaceuticals w a tariff	16
pharmaceuticals w again	-11
pharmaceuticals w american	8
pharmaceuticals w an	12
pharmaceuticals w and	-13
pharmaceuticals w and that	-8
pharmaceuticals w apply	-7
pharmaceuticals w are	14
pharmaceuticals w as	-31
pharmaceuticals w asked	-6
pharmaceuticals w at the	13
pharmaceuticals w august	19
pharmaceuticals w be	-7
pharmaceuticals w because	10
pharmaceuticals w been	-22
pharmaceuticals w bessent	-10
pharmaceuticals w billion	-18
pharmaceuticals w but	21
pharmaceuticals w by	-7
pharmaceuticals w called	-14
pharmaceuticals w called the	-9
pharmaceuticals w car	-11
pharmaceuticals w china	-18
pharmaceuticals w commission	28
pharmaceuticals w could	16
pharmaceuticals w cut	-6
pharmaceuticals w day	-16
pharmaceuticals w donald	13
pharmaceuticals w donald trump	13
pharmaceuticals w down	-11
pharmaceuticals w drug	-13
pharmaceuticals w dutie	10
pharmaceuticals w end	11
pharmaceuticals w european	30
pharmaceuticals w for	25
pharmaceuticals w foreign	-24
pharmaceuticals w foreign ministry	-20
pharmaceuticals w friday	16
pharmaceuticals w from	-18
pharmaceuticals w go	-6
pharmaceuticals w goe	-11
pharmaceuticals w good	-17
pharmaceuticals w ha	7
pharmaceuticals w had	-23
pharmaceuticals w half	6
pharmaceuticals w have	-25
pharmaceuticals w he	-6
pharmaceuticals w he said	-7
pharmaceuticals w hi	21
pharmaceuticals w india	-10
pharmaceuticals w indian	-10
pharmaceuticals w industry	19
pharmaceuticals w is	-15
pharmaceuticals w it is	26
pharmaceuticals w it will	-10
pharmaceuticals w it would	-6
pharmaceuticals w medicine	27
pharmaceuticals w minister	-20
pharmaceuticals w ministry	-30
pharmaceuticals w monday	-8
pharmaceuticals w month in	21
pharmaceuticals w more	-13
pharmaceuticals w morning	13
pharmaceuticals w mr	-17
pharmaceuticals w new	19
pharmaceuticals w no	6
pharmaceuticals w now	-8
pharmaceuticals w number	-9
pharmaceuticals w october	16
pharmaceuticals w of	-6
pharmaceuticals w of <level>	21
pharmaceuticals w of <number>	-7
pharmaceuticals w of the	9
pharmaceuticals w offered	-15
pharmaceuticals w oil	-12
pharmaceuticals w on	6
pharmaceuticals w on monday	-8
pharmaceuticals w on the	-27
pharmaceuticals w on them	31
pharmaceuticals w one	-6
pharmaceuticals w our	6
pharmaceuticals w part	-6
pharmaceuticals w patented	17
pharmaceuticals w pay	-9
pharmaceuticals w president donald	7
pharmaceuticals w put	-6
pharmaceuticals w raise	12
pharmaceuticals w rate	-11
pharmaceuticals w reached	-17
pharmaceuticals w reporter	-8
pharmaceuticals w said on	16
pharmaceuticals w said that	8
pharmaceuticals w said the	-6
pharmaceuticals w say	-11
pharmaceuticals w say that	13
pharmaceuticals w see	-9
pharmaceuticals w side	-10
pharmaceuticals w six	-10
pharmaceuticals w swiss	18
pharmaceuticals w swiss government	-7
pharmaceuticals w take	-6
pharmaceuticals w tariff	6
pharmaceuticals w tariff on	12
pharmaceuticals w that	11
pharmaceuticals w that tariff	10
pharmaceuticals w that the	-25
pharmaceuticals w the	-12
pharmaceuticals w the <number>	-11
pharmaceuticals w the drug	-24
pharmaceuticals w the european	14
pharmaceuticals w the ministry	-7
pharmaceuticals w the swiss	-9
pharmaceuticals w the tariff	-10
pharmaceuticals w the two	-9
pharmaceuticals w them	22
pharmaceuticals w they	27
pharmaceuticals w threatened	24
pharmaceuticals w threatened <level>	9
pharmaceuticals w to	11
pharmaceuticals w to <number>	-6
pharmaceuticals w to the	16
pharmaceuticals w told	-41
pharmaceuticals w told reporter	-6
pharmaceuticals w trade	-36
pharmaceuticals w trump	46
pharmaceuticals w trump ha	29
pharmaceuticals w trump had	-7
pharmaceuticals w trump said	27
pharmaceuticals w two	-19
pharmaceuticals w under	17
pharmaceuticals w under the	19
pharmaceuticals w unjustified	-7
pharmaceuticals w up	15
pharmaceuticals w us	25
pharmaceuticals w warned	18
pharmaceuticals w washington	-7
pharmaceuticals w week	-13
pharmaceuticals w were	17
pharmaceuticals w what	-6
pharmaceuticals w which	15
pharmaceuticals w will	-14
pharmaceuticals w will be	-6
pharmaceuticals w with	8
pharmaceuticals w within	15
pharmaceuticals w would raise	8
pharmaceuticals w wrote	14
pharmaceuticals w year	23
pharmaceuticals w you	-14
pharmaceuticals w your	-15
pharmaceuticals w zero	-13
place 0 of 1	20
place 0 of 2	33
place 0 of 3	38
place 1 of 2	-6
place 1 of 3	-30
place 2 of 3	-11
rare-earths always	-23
rare-earths among 1 narrow	-13
rare-earths among 2 narrow	7
rare-earths bare	-21
rare-earths before 0 true more	12
rare-earths before 1 false bare	-6
rare-earths before 1 false one	-7
rare-earths before 1 true bare	-17
rare-earths before 1 true one	-6
rare-earths before 2 true bare	9
rare-earths before 3 true bare	16
rare-earths beside tariffs	-13
rare-earths in perhaps	-22
rare-earths in perhaps one	-8
rare-earths in plainly	-7
rare-earths in plainly one	-8
rare-earths nearest bare of 1	-10
rare-earths nearest bare of 2	23
rare-earths nearest one again of 1	-15
rare-earths nearest one of 1	14
rare-earths nearest one of 2	8
rare-earths nearest one of 3	15
rare-earths not in	-15
rare-earths not in bare false	-16
rare-earths not in one true	12
rare-earths not said	12
rare-earths nothing before bare	-14
rare-earths nothing before more	-16
rare-earths often true	15
rare-earths one	-6
rare-earths place 0 of 1	-8
rare-earths rule:first more	15
rare-earths rule:words one	6
rare-earths said perhaps	-20
rare-earths said plainly	8
rare-earths share little bare	-61
rare-earths share little one	-10
rare-earths share much more	10
rare-earths share some bare	17
rare-earths text -1 bare	-18
rare-earths text -1 one	-11
rare-earths text 0 more	-6
rare-earths text 1 bare	14
rare-earths text 2 bare	-10
rare-earths text 2 more	12
rare-earths text 3 bare	-38
rare-earths text 3 one	-8
rare-earths text 4 bare	-8
rare-earths text 4 more	-7
rare-earths text 4 one	12
rare-earths w <level>	12
rare-earths w <level> of	9
rare-earths w <level> tariff	14
rare-earths w <number>	-27
rare-earths w <number> <end>	-33
rare-earths w <number> <number>	-31
rare-earths w <number> november	-14
rare-earths w <number> that	13
rare-earths w <number> to	-7
rare-earths w a	-29
rare-earths w a matter	-19
rare-earths w a spokesperson	12
rare-earths w according	10
rare-earths w according to	10
rare-earths w after	-25
rare-earths w again	-11
rare-earths w agreed	11
rare-earths w agreed to	6
rare-earths w america	6
rare-earths w american	-22
rare-earths w amount	19
rare-earths w and	8
rare-earths w and china	-12
rare-earths w and said	-12
rare-earths w and that	6
rare-earths w announced that	-12
rare-earths w antimony	-27
rare-earths w any	8
rare-earths w are	-6
rare-earths w as well	10
rare-earths w asked	-9
rare-earths w at	-19
rare-earths w ban	-17
rare-earths w ban on	-8
rare-earths w be	16
rare-earths w beijing	22
rare-earths w bessent	-14
rare-earths w bessent the	-11
rare-earths w buy	-13
rare-earths w by	39
rare-earths w call	-16
rare-earths w called	-22
rare-earths w charge	17
rare-earths w china ha	13
rare-earths w china had	21
rare-earths w china will	21
rare-earths w china would	-14
rare-earths w china'	-27
rare-earths w china' ministry	-23
rare-earths w chinese	-25
rare-earths w chip	18
rare-earths w come	-15
rare-earths w commerce	-16
rare-earths w commerce announced	-7
rare-earths w companie	13
rare-earths w confirmed	13
rare-earths w date	14
rare-earths w day	-15
rare-earths w did	13
rare-earths w did not	14
rare-earths w donald	-23
rare-earths w donald trump	-22
rare-earths w dutie	-11
rare-earths w earth	27
rare-earths w earth <end>	-37
rare-earths w earth and	8
rare-earths w figure	-11
rare-earths w first	-9
rare-earths w flow	12
rare-earths w for	23
rare-earths w for <number>	-6
rare-earths w for one	18
rare-earths w for the	29
rare-earths w friday	-10
rare-earths w from	-21
rare-earths w front	9
rare-earths w gallium	-37
rare-earths w gallium germanium	-13
rare-earths w germanium	-21
rare-earths w good	-7
rare-earths w ha	-15
rare-earths w ha said	-7
rare-earths w have	18
rare-earths w have to	16
rare-earths w he added	-13
rare-earths w he also	10
rare-earths w he called	-6
rare-earths w he hoped	17
rare-earths w he would	-10
rare-earths w hi	10
rare-earths w hoped	17
rare-earths w house	8
rare-earths w house <end>	-15
rare-earths w house said	15
rare-earths w i	-11
rare-earths w if the	-6
rare-earths w in	-34
rare-earths w in a	-41
rare-earths w in beijing	10
rare-earths w in china	-17
rare-earths w in the	-6
rare-earths w is	-31
rare-earths w it	-18
rare-earths w it <end>	12
rare-earths w it control	-8
rare-earths w it is	-6
rare-earths w it wa	-7
rare-earths w it would	-12
rare-earths w last	19
rare-earths w last week	7
rare-earths w licence	22
rare-earths w licence for	23
rare-earths w limit	-8
rare-earths w list	-7
rare-earths w lithium	-17
rare-earths w lutnick	-9
rare-earths w magnet	21
rare-earths w magnet and	9
rare-earths w make	6
rare-earths w matter of	-16
rare-earths w measure	20
rare-earths w media	10
rare-earths w minister	15
rare-earths w ministry announced	11
rare-earths w ministry of	-12
rare-earths w ministry said	9
rare-earths w month	8
rare-earths w more	9
rare-earths w more than	9
rare-earths w much	-7
rare-earths w national	-7
rare-earths w national security	-7
rare-earths w need	13
rare-earths w new	-12
rare-earths w next	-6
rare-earths w notice	-24
rare-earths w november	-25
rare-earths w november <number>	-20
rare-earths w oct	-12
rare-earths w oct <number>	-12
rare-earths w of	-10
rare-earths w of <number>	-7
rare-earths w of commerce	-11
rare-earths w of it	-11
rare-earths w of rare	20
rare-earths w of what	9
rare-earths w off	-31
rare-earths w official	-11
rare-earths w oil	-17
rare-earths w on	-8
rare-earths w on <number>	-9
rare-earths w on export	-11
rare-earths w on november	13
rare-earths w on october	6
rare-earths w on television	6
rare-earths w on the	-13
rare-earths w on thursday	10
rare-earths w one year	16
rare-earths w or	22
rare-earths w our	-25
rare-earths w out	12
rare-earths w pause	6
rare-earths w permit	-16
rare-earths w point	-8
rare-earths w president	-29
rare-earths w president donald	-27
rare-earths w prime	6
rare-earths w prime minister	6
rare-earths w product	13
rare-earths w promised	22
rare-earths w promised to	9
rare-earths w purchases	-11
rare-earths w raise	-7
rare-earths w rare	27
rare-earths w rare earth	27
rare-earths w rare-earth	20
rare-earths w return	-16
rare-earths w rule	19
rare-earths w run	-7
rare-earths w s	9
rare-earths w said <end>	29
rare-earths w said on	11
rare-earths w said that	-23
rare-earths w said the	21
rare-earths w same	-16
rare-earths w say china	22
rare-earths w secretary scott	14
rare-earths w security	-7
rare-earths w september	-8
rare-earths w should	-12
rare-earths w since	-12
rare-earths w social	9
rare-earths w soybean	-6
rare-earths w spokesperson	21
rare-earths w spokesperson for	12
rare-earths w state	-8
rare-earths w state would	-7
rare-earths w still	14
rare-earths w suspend	-13
rare-earths w television on	7
rare-earths w than	9
rare-earths w that a	-9
rare-earths w that china	6
rare-earths w that he	9
rare-earths w that it	-14
rare-earths w that the	6
rare-earths w that they	10
rare-earths w the	-16
rare-earths w the american	-18
rare-earths w the chinese	-11
rare-earths w the commerce	-10
rare-earths w the export	12
rare-earths w the first	-6
rare-earths w the matter	10
rare-earths w the ministry	15
rare-earths w the new	-12
rare-earths w the same	-16
rare-earths w the treasury	-12
rare-earths w the truce	-7
rare-earths w the united	-8
rare-earths w the white	29
rare-earths w their	-17
rare-earths w there	9
rare-earths w they	17
rare-earths w they are	6
rare-earths w those	-6
rare-earths w threat	-12
rare-earths w threaten	-8
rare-earths w threatened	-8
rare-earths w three	-24
rare-earths w thursday	10
rare-earths w to	19
rare-earths w today	-15
rare-earths w trade	22
rare-earths w truce	-8
rare-earths w trump	-15
rare-earths w trump said	-6
rare-earths w trump wrote	10
rare-earths w u	9
rare-earths w u s	9
rare-earths w united	-8
rare-earths w united state	-8
rare-earths w until	-31
rare-earths w up	25
rare-earths w up front	9
rare-earths w us	6
rare-earths w wa	-13
rare-earths w wa not	-6
rare-earths w way	-28
rare-earths w we	10
rare-earths w week	12
rare-earths w week that	20
rare-earths w well	10
rare-earths w were	8
rare-earths w which	-10
rare-earths w while	12
rare-earths w white	20
rare-earths w white house	20
rare-earths w will	31
rare-earths w will be	33
rare-earths w will not	-9
rare-earths w with	7
rare-earths w would	-23
rare-earths w would be	7
rare-earths w would come	-29
rare-earths w wrote	13
rare-earths w wrote on	10
rare-earths w year	15
rule:first more	33
rule:first one	18
rule:words bare	33
rule:words more	21
rule:words one	30
russian-and-iranian-oil always	10
russian-and-iranian-oil among 1 narrow	18
russian-and-iranian-oil bare	7
russian-and-iranian-oil before 0 false bare	13
russian-and-iranian-oil before 0 false more	6
russian-and-iranian-oil before 0 false one	-14
russian-and-iranian-oil before 0 true bare	18
russian-and-iranian-oil before 0 true one	38
russian-and-iranian-oil before 1 false one	-14
russian-and-iranian-oil before 1 true bare	29
russian-and-iranian-oil before 2 true bare	15
russian-and-iranian-oil before 3 false bare	-9
russian-and-iranian-oil beside tariffs	17
russian-and-iranian-oil head bare	11
russian-and-iranian-oil in perhaps	-19
russian-and-iranian-oil in perhaps more	-10
russian-and-iranian-oil in perhaps one	-15
russian-and-iranian-oil in plainly	18
russian-and-iranian-oil in plainly more	12
russian-and-iranian-oil in plainly one	9
russian-and-iranian-oil nearest bare of 2	34
russian-and-iranian-oil nearest one of 1	25
russian-and-iranian-oil nearest one of 2	30
russian-and-iranian-oil not in	10
russian-and-iranian-oil not in bare false	7
russian-and-iranian-oil not in more true	-6
russian-and-iranian-oil not in one false	19
russian-and-iranian-oil not in one true	-21
russian-and-iranian-oil not said	13
russian-and-iranian-oil nothing before more	11
russian-and-iranian-oil nothing before one	-8
russian-and-iranian-oil place 0 of 1	9
russian-and-iranian-oil place 0 of 2	19
russian-and-iranian-oil place 1 of 2	-12
russian-and-iranian-oil rule:first more	12
russian-and-iranian-oil rule:first one	9
russian-and-iranian-oil rule:words bare	43
russian-and-iranian-oil rule:words more	-9
russian-and-iranian-oil rule:words one	11
russian-and-iranian-oil said perhaps	-13
russian-and-iranian-oil share little bare	-11
russian-and-iranian-oil share some bare	11
russian-and-iranian-oil share some more	9
russian-and-iranian-oil share some one	14
russian-and-iranian-oil text -1 bare	-15
russian-and-iranian-oil text -1 more	-13
russian-and-iranian-oil text -1 one	-46
russian-and-iranian-oil text 1 bare	27
russian-and-iranian-oil text 1 one	16
russian-and-iranian-oil text 2 bare	-14
russian-and-iranian-oil text 3 more	9
russian-and-iranian-oil text 3 one	7
russian-and-iranian-oil text 4 one	10
russian-and-iranian-oil w <number>	-33
russian-and-iranian-oil w <number> <end>	-17
russian-and-iranian-oil w <number> <number>	9
russian-and-iranian-oil w <number> billion	15
russian-and-iranian-oil w <number> per	-9
russian-and-iranian-oil w <number> percent	-7
russian-and-iranian-oil w <number> september	-7
russian-and-iranian-oil w a bill	16
russian-and-iranian-oil w a matter	14
russian-and-iranian-oil w about	26
russian-and-iranian-oil w add	8
russian-and-iranian-oil w agreed	-17
russian-and-iranian-oil w agreement	-14
russian-and-iranian-oil w an	-28
russian-and-iranian-oil w and	13
russian-and-iranian-oil w and china	20
russian-and-iranian-oil w and that	-16
russian-and-iranian-oil w and the	19
russian-and-iranian-oil w announced	-15
russian-and-iranian-oil w answered	6
russian-and-iranian-oil w april	-6
russian-and-iranian-oil w as	-8
russian-and-iranian-oil w asked for	-9
russian-and-iranian-oil w back	-11
russian-and-iranian-oil w be	-6
russian-and-iranian-oil w because	-10
russian-and-iranian-oil w been	-10
russian-and-iranian-oil w before	-10
russian-and-iranian-oil w beijing	18
russian-and-iranian-oil w bessent	18
russian-and-iranian-oil w bill	16
russian-and-iranian-oil w billion	15
russian-and-iranian-oil w billion people	13
russian-and-iranian-oil w both	-24
russian-and-iranian-oil w business	-18
russian-and-iranian-oil w buy	23
russian-and-iranian-oil w buyer	22
russian-and-iranian-oil w buyer of	8
russian-and-iranian-oil w buying	9
russian-and-iranian-oil w by	-8
russian-and-iranian-oil w call	-8
russian-and-iranian-oil w called	12
russian-and-iranian-oil w called the	-9
russian-and-iranian-oil w cent	-9
russian-and-iranian-oil w china	18
russian-and-iranian-oil w china'	24
russian-and-iranian-oil w china' purchases	7
russian-and-iranian-oil w chinese	33
russian-and-iranian-oil w chip	6
russian-and-iranian-oil w confirmed	-14
russian-and-iranian-oil w could	13
russian-and-iranian-oil w council	-16
russian-and-iranian-oil w country	-9
russian-and-iranian-oil w day	-35
russian-and-iranian-oil w delhi	13
russian-and-iranian-oil w donald	-11
russian-and-iranian-oil w donald trump	-11
russian-and-iranian-oil w duty	-8
russian-and-iranian-oil w end	-8
russian-and-iranian-oil w end of	-8
russian-and-iranian-oil w energy	41
russian-and-iranian-oil w energy security	16
russian-and-iranian-oil w european	31
russian-and-iranian-oil w export	-13
russian-and-iranian-oil w extension	-6
russian-and-iranian-oil w first	23
russian-and-iranian-oil w first <end>	16
russian-and-iranian-oil w for	-12
russian-and-iranian-oil w for an	-12
russian-and-iranian-oil w for the	-8
russian-and-iranian-oil w foreign	20
russian-and-iranian-oil w foreign ministry	24
russian-and-iranian-oil w friday	6
russian-and-iranian-oil w from	-6
russian-and-iranian-oil w go	10
russian-and-iranian-oil w good	-13
russian-and-iranian-oil w greer	-19
russian-and-iranian-oil w ha	9
russian-and-iranian-oil w had	6
russian-and-iranian-oil w happen	14
russian-and-iranian-oil w he called	-15
russian-and-iranian-oil w he wa	-14
russian-and-iranian-oil w he would	12
russian-and-iranian-oil w hi	-10
russian-and-iranian-oil w i	-19
russian-and-iranian-oil w if	13
russian-and-iranian-oil w if the	10
russian-and-iranian-oil w in	7
russian-and-iranian-oil w in a	13
russian-and-iranian-oil w in the	9
russian-and-iranian-oil w india	-16
russian-and-iranian-oil w indian	-8
russian-and-iranian-oil w is	-7
russian-and-iranian-oil w is a	7
russian-and-iranian-oil w it	9
russian-and-iranian-oil w it <end>	6
russian-and-iranian-oil w it said	9
russian-and-iranian-oil w it would	-9
russian-and-iranian-oil w jamieson	-14
russian-and-iranian-oil w jamieson greer	-14
russian-and-iranian-oil w january	-15
russian-and-iranian-oil w january <number>	-8
russian-and-iranian-oil w last	10
russian-and-iranian-oil w leave	-12
russian-and-iranian-oil w licence	-6
russian-and-iranian-oil w made	-17
russian-and-iranian-oil w matter	7
russian-and-iranian-oil w matter of	11
russian-and-iranian-oil w minister	-31
russian-and-iranian-oil w ministry	19
russian-and-iranian-oil w ministry of	-13
russian-and-iranian-oil w ministry said	26
russian-and-iranian-oil w modi	-15
russian-and-iranian-oil w monday	8
russian-and-iranian-oil w month	-7
russian-and-iranian-oil w more	-25
russian-and-iranian-oil w mr	-11
russian-and-iranian-oil w much	-12
russian-and-iranian-oil w no	28
russian-and-iranian-oil w not	-24
russian-and-iranian-oil w of <level>	23
russian-and-iranian-oil w of <number>	10
russian-and-iranian-oil w of commerce	-10
russian-and-iranian-oil w of russian	6
russian-and-iranian-oil w of the	-19
russian-and-iranian-oil w offered	8
russian-and-iranian-oil w oil from	-12
russian-and-iranian-oil w on <number>	-7
russian-and-iranian-oil w on monday	9
russian-and-iranian-oil w on palm	-7
russian-and-iranian-oil w on sunday	-11
russian-and-iranian-oil w or	-11
russian-and-iranian-oil w other	18
russian-and-iranian-oil w our	-11
russian-and-iranian-oil w over	9
russian-and-iranian-oil w own	7
russian-and-iranian-oil w palm	-14
russian-and-iranian-oil w palm oil	-14
russian-and-iranian-oil w pay	-6
russian-and-iranian-oil w people	14
russian-and-iranian-oil w per	-9
russian-and-iranian-oil w per cent	-9
russian-and-iranian-oil w point	-8
russian-and-iranian-oil w president	8
russian-and-iranian-oil w president would	13
russian-and-iranian-oil w purchases	31
russian-and-iranian-oil w purchases of	19
russian-and-iranian-oil w put	16
russian-and-iranian-oil w put tariff	26
russian-and-iranian-oil w raise	24
russian-and-iranian-oil w representative	-9
russian-and-iranian-oil w run	-6
russian-and-iranian-oil w russia	20
russian-and-iranian-oil w russian	27
russian-and-iranian-oil w russian oil	24
russian-and-iranian-oil w s	-14
russian-and-iranian-oil w said	7
russian-and-iranian-oil w said he	-8
russian-and-iranian-oil w said in	7
russian-and-iranian-oil w said on	-19
russian-and-iranian-oil w said that	15
russian-and-iranian-oil w said the	-13
russian-and-iranian-oil w same	-9
russian-and-iranian-oil w say	-14
russian-and-iranian-oil w scott	6
russian-and-iranian-oil w scott bessent	6
russian-and-iranian-oil w secretary	6
russian-and-iranian-oil w secretary scott	-7
russian-and-iranian-oil w security	16
russian-and-iranian-oil w september	-14
russian-and-iranian-oil w side	-6
russian-and-iranian-oil w soybean	-15
russian-and-iranian-oil w state	15
russian-and-iranian-oil w step	9
russian-and-iranian-oil w still	-8
russian-and-iranian-oil w stop	8
russian-and-iranian-oil w stop buying	12
russian-and-iranian-oil w sunday	-11
russian-and-iranian-oil w supply	7
russian-and-iranian-oil w talk	-10
russian-and-iranian-oil w tariff	37
russian-and-iranian-oil w tariff of	24
russian-and-iranian-oil w that	14
russian-and-iranian-oil w that a	8
russian-and-iranian-oil w that both	-7
russian-and-iranian-oil w that energy	8
russian-and-iranian-oil w that india	7
russian-and-iranian-oil w that it	-12
russian-and-iranian-oil w that the	15
russian-and-iranian-oil w the	7
russian-and-iranian-oil w the <number>	-11
russian-and-iranian-oil w the chinese	14
russian-and-iranian-oil w the end	-8
russian-and-iranian-oil w the foreign	31
russian-and-iranian-oil w the president	11
russian-and-iranian-oil w the same	-8
russian-and-iranian-oil w the talk	-6
russian-and-iranian-oil w the tariff	-7
russian-and-iranian-oil w the trade	-6
russian-and-iranian-oil w the united	15
russian-and-iranian-oil w their	13
russian-and-iranian-oil w then	7
russian-and-iranian-oil w thi	-7
russian-and-iranian-oil w to <number>	-11
russian-and-iranian-oil w to stop	25
russian-and-iranian-oil w today	-10
russian-and-iranian-oil w told	15
russian-and-iranian-oil w told reporter	6
russian-and-iranian-oil w told the	8
russian-and-iranian-oil w trade	-6
russian-and-iranian-oil w trade minister	-8
russian-and-iranian-oil w trade representative	-9
russian-and-iranian-oil w treasury	8
russian-and-iranian-oil w treasury secretary	8
russian-and-iranian-oil w truce	-6
russian-and-iranian-oil w trump	13
russian-and-iranian-oil w trump ha	26
russian-and-iranian-oil w two	-16
russian-and-iranian-oil w under	13
russian-and-iranian-oil w united	15
russian-and-iranian-oil w united state	15
russian-and-iranian-oil w until	-9
russian-and-iranian-oil w us	-13
russian-and-iranian-oil w wa	15
russian-and-iranian-oil w wa not	11
russian-and-iranian-oil w washington	23
russian-and-iranian-oil w we	-9
russian-and-iranian-oil w when	15
russian-and-iranian-oil w who	-13
russian-and-iranian-oil w will	-20
russian-and-iranian-oil w word	6
russian-and-iranian-oil w would be	-24
russian-and-iranian-oil w would go	-7
russian-and-iranian-oil w would not	8
russian-and-iranian-oil w wrote	11
russian-and-iranian-oil w year	-23
russian-and-iranian-oil w year <end>	-10
said perhaps	15
said plainly	7
security-lists always	-10
security-lists among 2 narrow	7
security-lists bare	-22
security-lists before 0 false one	-10
security-lists before 0 true one	13
security-lists before 1 false bare	28
security-lists before 2 false one	-6
security-lists before 3 false bare	-11
security-lists before 3 false one	13
security-lists in perhaps	-12
security-lists in perhaps more	-9
security-lists in plainly	16
security-lists in plainly more	12
security-lists not in	-9
security-lists not in bare false	-25
security-lists not in one true	13
security-lists often false	7
security-lists one	8
security-lists rule:first more	12
security-lists rule:words more	12
security-lists said plainly	16
security-lists share little bare	-23
security-lists text -1 bare	-12
security-lists text -1 more	-9
security-lists text -1 one	-11
security-lists text 2 bare	-11
security-lists text 2 more	12
security-lists text 2 one	8
security-lists w <level>	-15
security-lists w <number>	-35
security-lists w <number> <end>	-6
security-lists w <number> <number>	-6
security-lists w <number> billion	-8
security-lists w about	-11
security-lists w affiliate	-6
security-lists w affiliate of	-6
security-lists w an	6
security-lists w and	18
security-lists w and said	6
security-lists w announced	-7
security-lists w answer	15
security-lists w as	-9
security-lists w at the	6
security-lists w be	16
security-lists w before	8
security-lists w bessent	-11
security-lists w bessent said	-6
security-lists w billion	-8
security-lists w buy	12
security-lists w by	-12
security-lists w called	8
security-lists w called the	-7
security-lists w china	-31
security-lists w china would	-9
security-lists w china'	-23
security-lists w china' ministry	-13
security-lists w chinese	12
security-lists w commerce	6
security-lists w commerce ministry	-11
security-lists w commerce said	18
security-lists w companie would	-11
security-lists w dutie	-7
security-lists w duty	10
security-lists w extension	-6
security-lists w fee	-10
security-lists w first	-13
security-lists w for	-25
security-lists w foreign	-10
security-lists w foreign ministry	-6
security-lists w friday	7
security-lists w from	12
security-lists w good	12
security-lists w ha	-25
security-lists w he said	-11
security-lists w hi	10
security-lists w hour	12
security-lists w i	12
security-lists w if	-6
security-lists w in	6
security-lists w in the	13
security-lists w it	9
security-lists w it would	12
security-lists w last	7
security-lists w licence	-7
security-lists w list	29
security-lists w list of	8
security-lists w ministry	17
security-lists w ministry of	24
security-lists w ministry said	-13
security-lists w monday	-7
security-lists w mr	-8
security-lists w national	10
security-lists w national security	12
security-lists w no	-18
security-lists w of commerce	13
security-lists w of it	10
security-lists w of the	-9
security-lists w off	47
security-lists w on friday	11
security-lists w on it	9
security-lists w on monday	-7
security-lists w on sunday	14
security-lists w on the	9
security-lists w or	12
security-lists w point	-11
security-lists w port	-11
security-lists w port fee	-9
security-lists w president	-8
security-lists w put	14
security-lists w reporter	-6
security-lists w representative	-8
security-lists w rule	-28
security-lists w rule on	-7
security-lists w said <end>	-11
security-lists w said the	15
security-lists w say	-10
security-lists w security	12
security-lists w september	-6
security-lists w side	-12
security-lists w sunday	14
security-lists w take	20
security-lists w ten	15
security-lists w that	-15
security-lists w that china	-12
security-lists w that it	8
security-lists w that the	-9
security-lists w the extension	-6
security-lists w the first	-8
security-lists w the list	14
security-lists w the ministry	18
security-lists w the port	-7
security-lists w them	22
security-lists w there	10
security-lists w thi	-12
security-lists w to the	8
security-lists w trade	7
security-lists w trade representative	-8
security-lists w trump	-7
security-lists w two	-7
security-lists w us	11
security-lists w week	-13
security-lists w week that	-7
security-lists w will	-17
security-lists w with	-9
security-lists w would be	17
security-lists w year	-9
semiconductors among 1 narrow	32
semiconductors among 2 narrow	-31
semiconductors before 0 true bare	14
semiconductors before 0 true more	10
semiconductors before 0 true one	16
semiconductors before 1 true bare	17
semiconductors before 1 true more	16
semiconductors before 1 true one	25
semiconductors before 2 true bare	23
semiconductors before 2 true one	8
semiconductors before 3 true one	7
semiconductors beside tariffs	32
semiconductors head bare	13
semiconductors in plainly more	9
semiconductors nearest more again of 1	6
semiconductors nearest one of 2	13
semiconductors not in one false	10
semiconductors not in one true	-25
semiconductors not said	-9
semiconductors often true	-9
semiconductors place 0 of 2	17
semiconductors rule:first more	18
semiconductors rule:words bare	11
semiconductors rule:words more	12
semiconductors rule:words one	14
semiconductors share little bare	-75
semiconductors share little more	-17
semiconductors share little one	-23
semiconductors share most bare	45
semiconductors share most more	13
semiconductors share most one	31
semiconductors share some bare	21
semiconductors share some more	9
semiconductors share some one	-15
semiconductors text 0 more	7
semiconductors text 0 one	9
semiconductors text 1 bare	28
semiconductors text 1 more	15
semiconductors text 1 one	8
semiconductors text 2 bare	-10
semiconductors text 2 one	-15
semiconductors text 3 bare	-19
semiconductors text 3 more	-11
semiconductors text 3 one	-16
semiconductors text 4 bare	-27
semiconductors w <level>	7
semiconductors w <level> on	-7
semiconductors w <number>	34
semiconductors w <number> per	6
semiconductors w <number> percent	28
semiconductors w about	10
semiconductors w according	6
semiconductors w according to	6
semiconductors w again	-19
semiconductors w agreement	-15
semiconductors w also	-7
semiconductors w an	8
semiconductors w and	-26
semiconductors w announced	17
semiconductors w be	-18
semiconductors w been	10
semiconductors w before	-14
semiconductors w before the	-14
semiconductors w beijing	-15
semiconductors w bessent	-18
semiconductors w bessent said	-6
semiconductors w by	-25
semiconductors w called	-12
semiconductors w called the	-13
semiconductors w car	-6
semiconductors w case	-11
semiconductors w cent	6
semiconductors w china	-18
semiconductors w china had	-14
semiconductors w chinese	-22
semiconductors w chip	-15
semiconductors w commerce	8
semiconductors w commerce secretary	10
semiconductors w confirmed	16
semiconductors w control	-25
semiconductors w day	6
semiconductors w december	8
semiconductors w did	11
semiconductors w earth	-13
semiconductors w export	-20
semiconductors w export control	-19
semiconductors w firm	18
semiconductors w first	16
semiconductors w for the	-8
semiconductors w from	13
semiconductors w go	-6
semiconductors w government	13
semiconductors w greer	-23
semiconductors w greer said	-20
semiconductors w ha	-8
semiconductors w had	23
semiconductors w had said	6
semiconductors w he	30
semiconductors w he had	23
semiconductors w he said	17
semiconductors w he would	7
semiconductors w hi	-7
semiconductors w howard	11
semiconductors w howard lutnick	11
semiconductors w if	8
semiconductors w in	18
semiconductors w in china	6
semiconductors w in the	19
semiconductors w is	-8
semiconductors w it	-22
semiconductors w jamieson	-9
semiconductors w jamieson greer	-9
semiconductors w last	6
semiconductors w last week	15
semiconductors w law	11
semiconductors w law <end>	11
semiconductors w lutnick	9
semiconductors w lutnick said	18
semiconductors w magnet	-18
semiconductors w matter	12
semiconductors w minister	19
semiconductors w ministry	-21
semiconductors w ministry said	-9
semiconductors w month	-10
semiconductors w mr trump	13
semiconductors w no	16
semiconductors w not	-9
semiconductors w not be	-8
semiconductors w november	22
semiconductors w november <number>	10
semiconductors w nvidia	20
semiconductors w of	19
semiconductors w off	-22
semiconductors w official	-18
semiconductors w oil	-7
semiconductors w on a	-7
semiconductors w on semiconductor	11
semiconductors w on the	-15
semiconductors w one	-8
semiconductors w order	12
semiconductors w over	-6
semiconductors w part	-11
semiconductors w pay	19
semiconductors w per	6
semiconductors w per cent	6
semiconductors w percent	31
semiconductors w rare	-13
semiconductors w rare earth	-13
semiconductors w rate	9
semiconductors w regulator	10
semiconductors w reporter that	7
semiconductors w representative	-7
semiconductors w said	13
semiconductors w said <end>	10
semiconductors w said in	9
semiconductors w said on	17
semiconductors w same	14
semiconductors w say	-9
semiconductors w scott	-13
semiconductors w scott bessent	-13
semiconductors w secretary howard	10
semiconductors w secretary scott	-9
semiconductors w semiconductor	6
semiconductors w side	-15
semiconductors w state	12
semiconductors w step	10
semiconductors w take	-7
semiconductors w tariff on	13
semiconductors w that	16
semiconductors w that china	-15
semiconductors w that he	29
semiconductors w that it	-11
semiconductors w the	-10
semiconductors w the tariff	7
semiconductors w the two	-8
semiconductors w the united	13
semiconductors w the us	7
semiconductors w their	11
semiconductors w there	10
semiconductors w they	13
semiconductors w thi	12
semiconductors w those	-10
semiconductors w to	-12
semiconductors w told	-19
semiconductors w told reporter	6
semiconductors w trade	-9
semiconductors w trade representative	-7
semiconductors w treasury	-11
semiconductors w treasury secretary	-12
semiconductors w trump	11
semiconductors w trump wrote	-19
semiconductors w two	-9
semiconductors w u	-6
semiconductors w u s	-6
semiconductors w united	13
semiconductors w united state	13
semiconductors w up	-8
semiconductors w wa	17
semiconductors w washington	-23
semiconductors w way	-9
semiconductors w week	13
semiconductors w were	-15
semiconductors w which	-9
semiconductors w white house	9
semiconductors w will	-16
semiconductors w would	-16
semiconductors w would take	9
semiconductors w wrote	-21
share little bare	-18
share little one	-11
share most bare	43
share most more	-6
share most one	30
share much one	6
share some bare	-8
share some more	7
share some one	-18
ships-and-ports always	12
ships-and-ports bare	7
ships-and-ports before 0 false bare	65
ships-and-ports before 0 false one	48
ships-and-ports before 0 true bare	12
ships-and-ports before 0 true one	11
ships-and-ports before 1 false bare	19
ships-and-ports before 1 false more	-10
ships-and-ports before 1 true bare	23
ships-and-ports before 2 false one	-10
ships-and-ports before 3 false bare	-26
ships-and-ports before 3 false one	-7
ships-and-ports before 3 true bare	-31
ships-and-ports beside tariffs	8
ships-and-ports beside truce	-11
ships-and-ports head bare	38
ships-and-ports in perhaps	37
ships-and-ports in perhaps bare	12
ships-and-ports in perhaps one	32
ships-and-ports in plainly	-7
ships-and-ports in plainly one	-9
ships-and-ports last	-14
ships-and-ports nearest bare of 3	9
ships-and-ports nearest one of 1	11
ships-and-ports nearest one of 2	-9
ships-and-ports nearest one of 3	11
ships-and-ports not in	-13
ships-and-ports not in more true	-6
ships-and-ports not in one true	-17
ships-and-ports not said	-6
ships-and-ports nothing before more	-7
ships-and-ports often false	30
ships-and-ports one	10
ships-and-ports place 0 of 1	-9
ships-and-ports rule:first one	-9
ships-and-ports said perhaps	36
ships-and-ports said plainly	-13
ships-and-ports share some more	-9
ships-and-ports share some one	21
ships-and-ports text -1 bare	16
ships-and-ports text -1 one	18
ships-and-ports text 1 bare	-31
ships-and-ports text 1 one	-28
ships-and-ports text 2 bare	22
ships-and-ports text 2 one	20
ships-and-ports text 3 bare	-7
ships-and-ports text 3 one	-13
ships-and-ports text 4 one	7
ships-and-ports w <level>	-10
ships-and-ports w <level> on	-9
ships-and-ports w <number>	-25
ships-and-ports w <number> <end>	-23
ships-and-ports w <number> and	10
ships-and-ports w <number> million	24
ships-and-ports w <number> october	11
ships-and-ports w <number> per	-6
ships-and-ports w <number> percent	-10
ships-and-ports w <number> th	-14
ships-and-ports w a	-10
ships-and-ports w about	15
ships-and-ports w affiliate	-15
ships-and-ports w affiliate of	-9
ships-and-ports w again	12
ships-and-ports w agreed	-16
ships-and-ports w also	20
ships-and-ports w an	-13
ships-and-ports w and	-41
ships-and-ports w and <number>	9
ships-and-ports w and not	-19
ships-and-ports w and the	-9
ships-and-ports w announced that	-9
ships-and-ports w april	10
ships-and-ports w arrangement	-10
ships-and-ports w as	11
ships-and-ports w asked	9
ships-and-ports w asked for	13
ships-and-ports w at	27
ships-and-ports w at the	11
ships-and-ports w august	-10
ships-and-ports w back	-19
ships-and-ports w ban	-9
ships-and-ports w be	19
ships-and-ports w before	-45
ships-and-ports w before the	-17
ships-and-ports w bessent said	-15
ships-and-ports w both	7
ships-and-ports w by	-8
ships-and-ports w call	16
ships-and-ports w called on	22
ships-and-ports w called the	-16
ships-and-ports w car	-15
ships-and-ports w cent	-9
ships-and-ports w cent on	-12
ships-and-ports w charge	35
ships-and-ports w china	-8
ships-and-ports w china'	10
ships-and-ports w china' commerce	-6
ships-and-ports w china' ministry	9
ships-and-ports w chinese	-15
ships-and-ports w coffee	6
ships-and-ports w commerce	-22
ships-and-ports w commerce ministry	-9
ships-and-ports w companie	-9
ships-and-ports w confirmed	7
ships-and-ports w cover	6
ships-and-ports w cover the	7
ships-and-ports w cut	-15
ships-and-ports w day	-13
ships-and-ports w do	-17
ships-and-ports w due	-19
ships-and-ports w duty	-22
ships-and-ports w duty of	-12
ships-and-ports w each	-23
ships-and-ports w eight	-10
ships-and-ports w export	-9
ships-and-ports w february	6
ships-and-ports w fee	42
ships-and-ports w fee on	6
ships-and-ports w five	-10
ships-and-ports w for	23
ships-and-ports w for <number>	-14
ships-and-ports w for a	24
ships-and-ports w from	7
ships-and-ports w from <number>	-7
ships-and-ports w from november	-16
ships-and-ports w get	-8
ships-and-ports w go	-7
ships-and-ports w goe	-6
ships-and-ports w good	-8
ships-and-ports w government	-7
ships-and-ports w greer	12
ships-and-ports w ha	10
ships-and-ports w ha been	8
ships-and-ports w had asked	9
ships-and-ports w half	-7
ships-and-ports w he would	-9
ships-and-ports w hi	-14
ships-and-ports w if	-18
ships-and-ports w in the	8
ships-and-ports w is	-38
ships-and-ports w it	13
ships-and-ports w it <end>	7
ships-and-ports w it ha	8
ships-and-ports w it own	10
ships-and-ports w it wa	-6
ships-and-ports w it will	-12
ships-and-ports w jamieson	15
ships-and-ports w jamieson greer	15
ships-and-ports w july	25
ships-and-ports w june	15
ships-and-ports w keep	-8
ships-and-ports w kim	-21
ships-and-ports w last	-6
ships-and-ports w last week	-12
ships-and-ports w let	-28
ships-and-ports w list	-7
ships-and-ports w made	-6
ships-and-ports w matter	23
ships-and-ports w me	19
ships-and-ports w million	24
ships-and-ports w minister	-55
ships-and-ports w ministry	-10
ships-and-ports w ministry of	6
ships-and-ports w ministry said	13
ships-and-ports w monday	-19
ships-and-ports w monday that	-13
ships-and-ports w month	-23
ships-and-ports w month <end>	-17
ships-and-ports w morning	-8
ships-and-ports w much	15
ships-and-ports w national	-16
ships-and-ports w not	-7
ships-and-ports w nothing	22
ships-and-ports w november	-14
ships-and-ports w november <number>	-22
ships-and-ports w number	-15
ships-and-ports w october	11
ships-and-ports w of	-34
ships-and-ports w of <number>	-12
ships-and-ports w of commerce	-11
ships-and-ports w of the	-13
ships-and-ports w off	-11
ships-and-ports w off the	-11
ships-and-ports w office	10
ships-and-ports w on	30
ships-and-ports w on <number>	20
ships-and-ports w on affiliate	-12
ships-and-ports w on both	13
ships-and-ports w on monday	-19
ships-and-ports w on the	10
ships-and-ports w on thursday	14
ships-and-ports w on wednesday	18
ships-and-ports w one	-18
ships-and-ports w or	17
ships-and-ports w other	-14
ships-and-ports w our	33
ships-and-ports w out	9
ships-and-ports w over	-11
ships-and-ports w own	8
ships-and-ports w paid	23
ships-and-ports w parliament	13
ships-and-ports w pay	27
ships-and-ports w per	-8
ships-and-ports w per cent	-9
ships-and-ports w percent	-10
ships-and-ports w policy	-17
ships-and-ports w port	10
ships-and-ports w president	-18
ships-and-ports w proposed	-8
ships-and-ports w put	-31
ships-and-ports w raise	11
ships-and-ports w raised	23
ships-and-ports w replied	-9
ships-and-ports w representative	13
ships-and-ports w round	10
ships-and-ports w rule	-14
ships-and-ports w rule on	-14
ships-and-ports w run	-8
ships-and-ports w said he	-18
ships-and-ports w said in	-10
ships-and-ports w said it	12
ships-and-ports w said that	10
ships-and-ports w say	9
ships-and-ports w scott	-12
ships-and-ports w scott bessent	-12
ships-and-ports w secretary scott	-8
ships-and-ports w september	-13
ships-and-ports w ship	38
ships-and-ports w side	11
ships-and-ports w signed	-12
ships-and-ports w since	9
ships-and-ports w soybean	-8
ships-and-ports w talk	14
ships-and-ports w tariff	-24
ships-and-ports w television	-9
ships-and-ports w th	-14
ships-and-ports w than	-11
ships-and-ports w that he	-21
ships-and-ports w that it	-6
ships-and-ports w that the	12
ships-and-ports w that they	14
ships-and-ports w the	-11
ships-and-ports w the <number>	-24
ships-and-ports w the chinese	-7
ships-and-ports w the duty	-14
ships-and-ports w the fee	24
ships-and-ports w the ministry	-10
ships-and-ports w the next	8
ships-and-ports w the port	21
ships-and-ports w the truce	6
ships-and-ports w the two	24
ships-and-ports w their	-23
ships-and-ports w them	6
ships-and-ports w then	-18
ships-and-ports w they	28
ships-and-ports w they are	11
ships-and-ports w thi	-15
ships-and-ports w threatened	10
ships-and-ports w threatened to	13
ships-and-ports w three	6
ships-and-ports w thursday	16
ships-and-ports w time	6
ships-and-ports w to	-6
ships-and-ports w to <number>	-9
ships-and-ports w to be	11
ships-and-ports w to the	-14
ships-and-ports w told	-19
ships-and-ports w told the	17
ships-and-ports w trade	6
ships-and-ports w trade minister	-13
ships-and-ports w trade representative	13
ships-and-ports w transport	13
ships-and-ports w treasury	-13
ships-and-ports w treasury secretary	-13
ships-and-ports w truce with	-10
ships-and-ports w trump	-20
ships-and-ports w two	18
ships-and-ports w two side	7
ships-and-ports w until	-6
ships-and-ports w up	-10
ships-and-ports w up to	-10
ships-and-ports w us	10
ships-and-ports w vietnam	-7
ships-and-ports w we	-34
ships-and-ports w wednesday	18
ships-and-ports w wednesday <end>	20
ships-and-ports w were	16
ships-and-ports w what	-19
ships-and-ports w when	-10
ships-and-ports w which	-12
ships-and-ports w who	-6
ships-and-ports w will	10
ships-and-ports w will be	14
ships-and-ports w with	-45
ships-and-ports w with the	-11
ships-and-ports w would	-13
ships-and-ports w year	-8
ships-and-ports w year <end>	-6
ships-and-ports w yesterday	8
ships-and-ports w zero	-14
soybeans always	-12
soybeans before 0 true bare	44
soybeans before 0 true more	15
soybeans before 1 true bare	-15
soybeans before 1 true one	-20
soybeans before 2 true bare	-12
soybeans before 2 true more	9
soybeans before 2 true one	-14
soybeans before 3 true bare	16
soybeans beside tariffs	-8
soybeans in plainly	12
soybeans in plainly one	22
soybeans nearest bare of 1	20
soybeans nearest bare of 3	-8
soybeans nearest one of 2	-9
soybeans not in	-23
soybeans not in more true	-6
soybeans not in one false	-51
soybeans not said	-24
soybeans one	-14
soybeans place 0 of 1	22
soybeans place 1 of 2	-10
soybeans rule:first more	-15
soybeans rule:first one	22
soybeans rule:words bare	13
soybeans rule:words more	-27
soybeans rule:words one	9
soybeans said plainly	-6
soybeans share little one	6
soybeans share much bare	-7
soybeans share much more	10
soybeans share much one	-12
soybeans share some more	-12
soybeans share some one	-16
soybeans text 1 one	-24
soybeans text 2 bare	-34
soybeans text 2 more	-19
soybeans text 2 one	-6
soybeans text 3 bare	21
soybeans text 3 one	9
soybeans text 4 more	12
soybeans text 4 one	6
soybeans w <level>	-11
soybeans w <level> on	-10
soybeans w <level> to	-17
soybeans w <number>	-9
soybeans w <number> <end>	-9
soybeans w <number> <number>	8
soybeans w <number> billion	-6
soybeans w <number> day	-11
soybeans w <number> million	39
soybeans w a	-18
soybeans w a year	18
soybeans w about	11
soybeans w according	9
soybeans w according to	9
soybeans w adjust	-11
soybeans w adjust it	-11
soybeans w also	9
soybeans w american	21
soybeans w american soybean	29
soybeans w an	14
soybeans w and cotton	-7
soybeans w and that	-7
soybeans w announced	-14
soybeans w april	-16
soybeans w are	8
soybeans w as	14
soybeans w association	13
soybeans w at	-8
soybeans w at the	-8
soybeans w be	-17
soybeans w beef	-7
soybeans w been	11
soybeans w before	-12
soybeans w before the	-9
soybeans w beijing	-11
soybeans w bessent	29
soybeans w bessent ha	11
soybeans w bessent said	24
soybeans w billion	-6
soybeans w both	-9
soybeans w bought	9
soybeans w busan	6
soybeans w but	-12
soybeans w buy	12
soybeans w by	27
soybeans w by the	16
soybeans w call	7
soybeans w called on	-7
soybeans w chicken	-9
soybeans w chicken wheat	-9
soybeans w china	43
soybeans w china ha	13
soybeans w china had	14
soybeans w china is	15
soybeans w chinese	15
soybeans w commerce	-29
soybeans w commerce ministry	-17
soybeans w commission	-11
soybeans w corn	-7
soybeans w corn and	-6
soybeans w cotton	-7
soybeans w could	-11
soybeans w countrie	-24
soybeans w cut	8
soybeans w davo	9
soybeans w day	-17
soybeans w december	12
soybeans w deficit	8
soybeans w donald	10
soybeans w donald trump	10
soybeans w dutie	-7
soybeans w duty	14
soybeans w each	7
soybeans w each of	8
soybeans w end	23
soybeans w end of	23
soybeans w everything	-8
soybeans w farm	-22
soybeans w farm good	-19
soybeans w farmer	15
soybeans w figure	-11
soybeans w for	-24
soybeans w for <number>	-13
soybeans w for a	-7
soybeans w foreign	-12
soybeans w foreign ministry	-9
soybeans w from	7
soybeans w go	-14
soybeans w goe	10
soybeans w good	-25
soybeans w greer	-15
soybeans w ha	-10
soybeans w ha promised	8
soybeans w ha said	6
soybeans w he	15
soybeans w he said	15
soybeans w hi	-16
soybeans w house said	-11
soybeans w i	-10
soybeans w if	-13
soybeans w in a	-8
soybeans w in beijing	-22
soybeans w in each	8
soybeans w in january	21
soybeans w it	-12
soybeans w it is	-9
soybeans w it order	18
soybeans w it promised	6
soybeans w it purchases	19
soybeans w it would	-7
soybeans w january	20
soybeans w keep	9
soybeans w last week	-7
soybeans w licence	-7
soybeans w march	-14
soybeans w meeting	12
soybeans w met	16
soybeans w million	57
soybeans w million in	8
soybeans w million ton	28
soybeans w million tonne	19
soybeans w minister	-10
soybeans w ministry	-48
soybeans w ministry of	-10
soybeans w ministry said	-20
soybeans w monday	-9
soybeans w more	-16
soybeans w mr	9
soybeans w new	17
soybeans w night	6
soybeans w no	-25
soybeans w nothing	-9
soybeans w november	-11
soybeans w november <number>	-10
soybeans w now	-16
soybeans w number	6
soybeans w of	22
soybeans w of <level>	7
soybeans w of <number>	19
soybeans w of commerce	-10
soybeans w of soybean	15
soybeans w of the	20
soybeans w off	-7
soybeans w oil	10
soybeans w on	-25
soybeans w on monday	-9
soybeans w on schedule	17
soybeans w on sunday	12
soybeans w on top	-9
soybeans w one	-6
soybeans w order	18
soybeans w other	-33
soybeans w over	-14
soybeans w over the	-9
soybeans w pay	-25
soybeans w percent	-16
soybeans w pork	-7
soybeans w promised	14
soybeans w purchases	30
soybeans w quadruple	30
soybeans w quadruple it	30
soybeans w quickly	15
soybeans w quickly quadruple	15
soybeans w s	7
soybeans w said on	-10
soybeans w same	-6
soybeans w say the	15
soybeans w schedule	17
soybeans w scott	14
soybeans w scott bessent	14
soybeans w season	18
soybeans w season and	6
soybeans w secretary	13
soybeans w secretary scott	11
soybeans w section	-6
soybeans w section <number>	-6
soybeans w side	-19
soybeans w since	9
soybeans w soybean	40
soybeans w soybean association	23
soybeans w soybean by	7
soybeans w start	9
soybeans w state <end>	10
soybeans w stop	-12
soybeans w stop buying	-6
soybeans w sunday	12
soybeans w talk	-7
soybeans w tariff	-38
soybeans w tariff commission	-7
soybeans w tariff on	-12
soybeans w ten	-7
soybeans w that china	20
soybeans w that it	9
soybeans w that the	-22
soybeans w the	-14
soybeans w the <number>	8
soybeans w the american	22
soybeans w the chinese	15
soybeans w the deficit	-6
soybeans w the end	23
soybeans w the ministry	-16
soybeans w the same	-6
soybeans w the tariff	-7
soybeans w the trade	6
soybeans w their	15
soybeans w them	-8
soybeans w there	-9
soybeans w thi	-8
soybeans w thi season	7
soybeans w three	17
soybeans w three year	24
soybeans w to	-15
soybeans w to buy	10
soybeans w to quadruple	15
soybeans w to stop	-21
soybeans w to the	8
soybeans w ton	39
soybeans w ton of	11
soybeans w tonne	21
soybeans w top	-9
soybeans w trade	14
soybeans w treasury	15
soybeans w treasury secretary	15
soybeans w trump ha	-22
soybeans w trump had	10
soybeans w twelve	31
soybeans w twelve million	31
soybeans w twenty-five	22
soybeans w two	-15
soybeans w two side	-11
soybeans w u	8
soybeans w u s	8
soybeans w until	-10
soybeans w up	-14
soybeans w us	-10
soybeans w wa	-11
soybeans w washington	-9
soybeans w we	-11
soybeans w wednesday	-8
soybeans w week	-9
soybeans w wheat	-10
soybeans w wheat corn	-6
soybeans w which	6
soybeans w will	-6
soybeans w with	24
soybeans w with the	23
soybeans w working	-10
soybeans w would	8
soybeans w would also	9
soybeans w wrote on	-6
soybeans w wrote that	6
soybeans w year	17
soybeans w year for	17
soybeans w year'	29
soybeans w yesterday	-11
tariffs before 0 true bare	10
tariffs before 0 true more	9
tariffs before 0 true one	-17
tariffs before 2 true more	17
tariffs before 3 true one	9
tariffs beside export-controls	20
tariffs beside pharmaceuticals	18
tariffs beside rare-earths	8
tariffs beside russian-and-iranian-oil	-11
tariffs beside semiconductors	-24
tariffs beside ships-and-ports	-8
tariffs beside soybeans	17
tariffs beside truce	10
tariffs head bare	-16
tariffs in plainly	10
tariffs in plainly more	11
tariffs more	10
tariffs nearest more again of 1	16
tariffs nearest more of 1	9
tariffs nearest one again of 1	31
tariffs nearest one again of 2	-10
tariffs nearest one again of 3	40
tariffs nearest one of 1	-26
tariffs nearest one of 2	-7
tariffs nearest one of 3	8
tariffs not in	-13
tariffs not in one false	-14
tariffs not in one true	-16
tariffs not said	-10
tariffs nothing before bare	16
tariffs nothing before more	9
tariffs nothing before one	14
tariffs often true	8
tariffs one	-8
tariffs place 0 of 3	23
tariffs rule:first more	12
tariffs rule:words bare	-7
tariffs rule:words more	10
tariffs said plainly	-8
tariffs share little bare	41
tariffs share little more	12
tariffs share little one	-8
tariffs share most bare	19
tariffs share most more	-15
tariffs share much bare	-25
tariffs share some bare	-16
tariffs share some more	22
tariffs share some one	-12
tariffs text 0 more	12
tariffs text 1 one	-22
tariffs text 2 bare	-14
tariffs text 2 one	-8
tariffs w <level>	40
tariffs w <level> <end>	-18
tariffs w <level> and	17
tariffs w <level> for	-12
tariffs w <level> from	24
tariffs w <level> he	9
tariffs w <level> if	14
tariffs w <level> in	-6
tariffs w <level> on	41
tariffs w <level> that	7
tariffs w <level> to	14
tariffs w <level> wa	6
tariffs w <level> would	15
tariffs w <number>	42
tariffs w <number> <end>	45
tariffs w <number> <number>	-7
tariffs w <number> a	19
tariffs w <number> after	20
tariffs w <number> again	24
tariffs w <number> and	-11
tariffs w <number> april	-10
tariffs w <number> at	16
tariffs w <number> day	-40
tariffs w <number> december	-9
tariffs w <number> february	-21
tariffs w <number> for	14
tariffs w <number> i	9
tariffs w <number> in	35
tariffs w <number> it	14
tariffs w <number> january	-10
tariffs w <number> july	18
tariffs w <number> june	-7
tariffs w <number> million	-18
tariffs w <number> november	-35
tariffs w <number> october	-33
tariffs w <number> on	51
tariffs w <number> or	23
tariffs w <number> pct	6
tariffs w <number> percent	10
tariffs w <number> percentage	-12
tariffs w <number> point	-9
tariffs w <number> september	-16
tariffs w <number> th	-14
tariffs w <number> that	-10
tariffs w <number> the	10
tariffs w <number> u	8
tariffs w <number> unless	-12
tariffs w <number> until	11
tariffs w <number> wa	20
tariffs w <number> will	23
tariffs w a	-11
tariffs w a <number>	23
tariffs w a ban	-7
tariffs w a bill	7
tariffs w a deal	12
tariffs w a framework	-9
tariffs w a further	8
tariffs w a good	-20
tariffs w a half	-7
tariffs w a licence	-6
tariffs w a long	-16
tariffs w a matter	-22
tariffs w a meeting	7
tariffs w a number	-12
tariffs w a pause	-9
tariffs w a post	13
tariffs w a rumour	-7
tariffs w a second	-17
tariffs w a spokesman	-19
tariffs w a spokesperson	13
tariffs w a total	20
tariffs w a trade	33
tariffs w a truce	-25
tariffs w a white	20
tariffs w a year	-25
tariffs w abolished	12
tariffs w about	-28
tariffs w about <level>	-15
tariffs w about <number>	22
tariffs w about it	-27
tariffs w about the	-21
tariffs w above	11
tariffs w accept	-18
tariffs w according	-10
tariffs w according to	-10
tariffs w account	-13
tariffs w act	-24
tariffs w added	7
tariffs w added that	16
tariffs w additional	14
tariffs w additional <level>	6
tariffs w additional duty	13
tariffs w additional tariff	7
tariffs w adjust	17
tariffs w adjust it	10
tariffs w administration	13
tariffs w advertisement	12
tariffs w affair	-7
tariffs w afraid	23
tariffs w afraid of	21
tariffs w after	15
tariffs w after president	9
tariffs w after the	16
tariffs w afterward	-7
tariffs w again	42
tariffs w again <end>	19
tariffs w against	-17
tariffs w ago	-14
tariffs w agree	-17
tariffs w agreed	-42
tariffs w agreed on	-21
tariffs w agreed to	10
tariffs w agreed until	-7
tariffs w agreement	-30
tariffs w agreement with	-6
tariffs w ahead	14
tariffs w aim	14
tariffs w air force	-12
tariffs w alexander	14
tariffs w all	10
tariffs w allow	-8
tariffs w also	-10
tariffs w also said	-12
tariffs w altogether	29
tariffs w am	19
tariffs w america	14
tariffs w american	7
tariffs w american good	26
tariffs w american soybean	-18
tariffs w among	18
tariffs w an	11
tariffs w an additional	12
tariffs w an agreement	-12
tariffs w an extension	-15
tariffs w and <level>	34
tariffs w and <number>	43
tariffs w and at	10
tariffs w and cotton	8
tariffs w and had	-7
tariffs w and i	11
tariffs w and in	6
tariffs w and it	-10
tariffs w and mr	-19
tariffs w and not	-14
tariffs w and on	10
tariffs w and president	-13
tariffs w and that	19
tariffs w and the	-21
tariffs w and then	-16
tariffs w and we	15
tariffs w and will	10
tariffs w and would	9
tariffs w ankara	-10
tariffs w announce	-23
tariffs w announced	17
tariffs w announced <end>	-10
tariffs w announced <level>	12
tariffs w announced a	-8
tariffs w announced for	10
tariffs w announced in	-12
tariffs w announced on	-13
tariffs w announced that	24
tariffs w announced the	15
tariffs w announced today	-14
tariffs w announcement	14
tariffs w another	-24
tariffs w another <number>	-12
tariffs w another year	-15
tariffs w answer	16
tariffs w answer with	11
tariffs w any	-28
tariffs w any tariff	-7
tariffs w anything	-9
tariffs w apple	-13
tariffs w approval of	11
tariffs w approve	-11
tariffs w april <end>	-18
tariffs w april <number>	12
tariffs w are	-25
tariffs w are getting	14
tariffs w are not	24
tariffs w argentina	-9
tariffs w arrangement	-18
tariffs w as	33
tariffs w as a	-28
tariffs w as of	6
tariffs w as the	9
tariffs w as well	10
tariffs w ask	18
tariffs w asked for	-15
tariffs w asked that	-8
tariffs w asking	9
tariffs w asking for	9
tariffs w assembly	19
tariffs w association	-15
tariffs w at	-19
tariffs w at <number>	43
tariffs w at any	-30
tariffs w at it	-22
tariffs w at least	-10
tariffs w at present	-11
tariffs w at the	-18
tariffs w august	-15
tariffs w august <end>	-21
tariffs w august <number>	-17
tariffs w autumn	12
tariffs w autumn <end>	11
tariffs w away	16
tariffs w b	7
tariffs w back	7
tariffs w back <end>	-36
tariffs w back at	10
tariffs w back to	20
tariffs w ban	12
tariffs w ban on	15
tariffs w based	-7
tariffs w basis	-6
tariffs w be a	-13
tariffs w be continued	-20
tariffs w bean	8
tariffs w bearing	-10
tariffs w because of	16
tariffs w beef	21
tariffs w been	11
tariffs w been settled	-12
tariffs w been the	8
tariffs w before	13
tariffs w before it	-14
tariffs w began	21
tariffs w beginning	13
tariffs w beijing'	16
tariffs w being	-17
tariffs w believe	13
tariffs w below	11
tariffs w bern	26
tariffs w bessent	-7
tariffs w bessent ha	9
tariffs w bessent on	-6
tariffs w better	-30
tariffs w between two	-14
tariffs w billion	14
tariffs w billion of	22
tariffs w billion people	-11
tariffs w board	10
tariffs w both	-16
tariffs w both side	-14
tariffs w bought	-32
tariffs w bring	32
tariffs w bring the	12
tariffs w britain	-7
tariffs w broke	-15
tariffs w brussel	11
tariffs w bureau	-22
tariffs w but	-16
tariffs w butter	9
tariffs w buy	-10
tariffs w buy <number>	7
tariffs w buyer	-18
tariffs w buyer of	-7
tariffs w by	-21
tariffs w by <level>	-11
tariffs w by a	8
tariffs w by case	-8
tariffs w by telephone	-9
tariffs w by the	6
tariffs w c	8
tariffs w cabinet	-7
tariffs w call	20
tariffs w call it	-9
tariffs w call with	16
tariffs w called it	-22
tariffs w called on	-19
tariffs w called that	-13
tariffs w called the	26
tariffs w came	-16
tariffs w can	27
tariffs w can be	6
tariffs w canada	-17
tariffs w canberra	13
tariffs w cannot	-15
tariffs w car	43
tariffs w car and	8
tariffs w carry	-16
tariffs w case	18
tariffs w case by	-8
tariffs w ceiling	-7
tariffs w cent	6
tariffs w cent <end>	-25
tariffs w cent and	20
tariffs w cent as	11
tariffs w cent at	25
tariffs w cent from	13
tariffs w cent in	-17
tariffs w cent it	14
tariffs w cent of	-10
tariffs w certificate	-20
tariffs w chair	7
tariffs w change	35
tariffs w charge	-36
tariffs w charge <level>	-13
tariffs w charge <number>	6
tariffs w charged	12
tariffs w charged <number>	12
tariffs w charging	23
tariffs w cheese	37
tariffs w chemical	-8
tariffs w chenggang	-15
tariffs w chicken	13
tariffs w chicken wheat	13
tariffs w chief	18
tariffs w china	-14
tariffs w china <end>	8
tariffs w china did	20
tariffs w china had	-22
tariffs w china over	-12
tariffs w china will	-6
tariffs w china would	-16
tariffs w china'	-27
tariffs w china' foreign	-18
tariffs w china' ministry	-14
tariffs w china' trade	-8
tariffs w chinese	15
tariffs w chinese good	21
tariffs w chip	-27
tariffs w clear	-9
tariffs w close	26
tariffs w cnbc	11
tariffs w cocoa	12
tariffs w coconut	18
tariffs w colleague	-24
tariffs w collecting	15
tariffs w colombo	-9
tariffs w come down	9
tariffs w come in	7
tariffs w coming	21
tariffs w commerce confirmed	-6
tariffs w commerce minister	-6
tariffs w commerce said	12
tariffs w commercial	-7
tariffs w commercial term	-7
tariffs w commission	14
tariffs w companie would	7
tariffs w company	-7
tariffs w complain	-8
tariffs w complained	-14
tariffs w concentrate	8
tariffs w conference	12
tariffs w confirm	-15
tariffs w confirmed <end>	10
tariffs w confirmed on	7
tariffs w consensus	-11
tariffs w considering	6
tariffs w continue	14
tariffs w continue to	13
tariffs w continued	-21
tariffs w control	7
tariffs w control on	28
tariffs w copper	14
tariffs w corn	8
tariffs w corn and	7
tariffs w correct	6
tariffs w cost	12
tariffs w cotton	11
tariffs w could	-22
tariffs w could go	-17
tariffs w council	6
tariffs w council said	17
tariffs w count	16
tariffs w countermeasure	29
tariffs w countermeasure <end>	15
tariffs w counterpart	-25
tariffs w countrie	25
tariffs w countrie would	6
tariffs w country'	-6
tariffs w course	28
tariffs w course whether	24
tariffs w critical software	10
tariffs w custom	19
tariffs w cut	17
tariffs w dairy	9
tariffs w date	-14
tariffs w date <end>	-19
tariffs w day	-37
tariffs w day from	-16
tariffs w day in	-23
tariffs w day later	-6
tariffs w day of	-6
tariffs w day the	-7
tariffs w de	-13
tariffs w deal with	7
tariffs w december	-32
tariffs w december <end>	-16
tariffs w december <number>	-17
tariffs w december that	-10
tariffs w decide	24
tariffs w decide in	27
tariffs w declared	-16
tariffs w deficit	-22
tariffs w deficit with	-9
tariffs w delay	6
tariffs w delegation	9
tariffs w denied	17
tariffs w denied that	6
tariffs w department	-23
tariffs w department said	-11
tariffs w deputy	8
tariffs w described	8
tariffs w did	8
tariffs w did not	7
tariffs w did the	-19
tariffs w direction	6
tariffs w discussed	-15
tariffs w dispute	-18
tariffs w do	25
tariffs w dollar	-9
tariffs w donald	11
tariffs w donald trump	9
tariffs w done	-26
tariffs w double	9
tariffs w down	19
tariffs w down <end>	-10
tariffs w down to	15
tariffs w drop	-25
tariffs w dropped	-10
tariffs w drug	-45
tariffs w due course	31
tariffs w due to	-13
tariffs w during	-12
tariffs w dutie	-18
tariffs w dutie <end>	6
tariffs w dutie of	23
tariffs w dutie would	14
tariffs w duty	26
tariffs w duty is	-11
tariffs w duty of	25
tariffs w duty to	8
tariffs w each	18
tariffs w earlier	28
tariffs w earth	6
tariffs w earth <end>	23
tariffs w economic	17
tariffs w economie	9
tariffs w effect	16
tariffs w effect <end>	-13
tariffs w effective	23
tariffs w effective immediately	23
tariffs w effectively	17
tariffs w effectively off	17
tariffs w eight	-7
tariffs w eight month	-9
tariffs w either	-8
tariffs w embassy	20
tariffs w end	-39
tariffs w end of	-10
tariffs w end on	-14
tariffs w energy	-31
tariffs w energy security	-12
tariffs w enough	-10
tariffs w enter	10
tariffs w eu	10
tariffs w europe	-10
tariffs w european	-10
tariffs w european commission	-14
tariffs w european union	22
tariffs w eve	-11
tariffs w even	17
tariffs w evening	-14
tariffs w event	16
tariffs w ever	23
tariffs w everybody	15
tariffs w everything	36
tariffs w examined	-8
tariffs w exchange	-7
tariffs w executive	-16
tariffs w exemption	-9
tariffs w expect	-6
tariffs w expected	-18
tariffs w expected to	-7
tariffs w expire	-13
tariffs w expire on	-14
tariffs w explain	19
tariffs w explained	26
tariffs w export	11
tariffs w export control	9
tariffs w exporter	11
tariffs w expressed	12
tariffs w extended	21
tariffs w extension	-35
tariffs w extra	15
tariffs w extra <level>	8
tariffs w face a	7
tariffs w fact	6
tariffs w fail	12
tariffs w failed	-19
tariffs w failed to	-21
tariffs w fall	-22
tariffs w farm	15
tariffs w farm good	8
tariffs w february	-8
tariffs w february <end>	-19
tariffs w february <number>	7
tariffs w federal council	15
tariffs w federation	9
tariffs w fee	-18
tariffs w fentanyl	9
tariffs w fentanyl <end>	-18
tariffs w fentanyl and	-7
tariffs w fentanyl tariff	13
tariffs w fertiliser	18
tariffs w fifteen	40
tariffs w figure	18
tariffs w finance	12
tariffs w finance ministry	13
tariffs w firm	-22
tariffs w first	-30
tariffs w first <end>	-29
tariffs w fish	24
tariffs w five day	-9
tariffs w floated	18
tariffs w flow	-9
tariffs w flow of	-15
tariffs w follow	17
tariffs w for	-36
tariffs w for <number>	-15
tariffs w for an	-17
tariffs w for another	-31
tariffs w for eight	-9
tariffs w for good	18
tariffs w for it	-11
tariffs w for ninety	-13
tariffs w for now	-15
tariffs w for one	-9
tariffs w for six	-19
tariffs w for the	-6
tariffs w for three	-10
tariffs w for trade	-18
tariffs w for two	22
tariffs w force one	-12
tariffs w forced	19
tariffs w forced labor	19
tariffs w foreign	6
tariffs w foreign ministry	-18
tariffs w foreign trade	34
tariffs w forty	30
tariffs w forward	10
tariffs w found	15
tariffs w four	-53
tariffs w four month	-36
tariffs w fox	-6
tariffs w framework	-16
tariffs w free	19
tariffs w from	42
tariffs w from <level>	17
tariffs w from <number>	12
tariffs w from august	18
tariffs w from china	9
tariffs w from november	32
tariffs w front	-12
tariffs w further	28
tariffs w further <number>	12
tariffs w generic	11
tariffs w geneva	-8
tariffs w get	14
tariffs w getting	19
tariffs w getting <level>	12
tariffs w getting a	19
tariffs w give	-27
tariffs w go back	14
tariffs w go on	-7
tariffs w goe	41
tariffs w goe from	15
tariffs w goe to	6
tariffs w gold	32
tariffs w good	56
tariffs w good <end>	12
tariffs w good in	7
tariffs w good of	7
tariffs w good over	-11
tariffs w good worth	18
tariffs w good would	6
tariffs w government	-24
tariffs w government to	-11
tariffs w government would	-10
tariffs w grape	8
tariffs w greek	-12
tariffs w greer	8
tariffs w greer ha	27
tariffs w greer the	-26
tariffs w group	17
tariffs w grower	13
tariffs w h	-9
tariffs w ha announced	15
tariffs w ha been	-20
tariffs w ha not	9
tariffs w ha offered	-7
tariffs w ha promised	-20
tariffs w ha proposed	-9
tariffs w ha said	29
tariffs w ha the	-11
tariffs w ha threatened	-17
tariffs w ha told	15
tariffs w ha warned	-7
tariffs w had	12
tariffs w had agreed	9
tariffs w had announced	33
tariffs w had met	-7
tariffs w had not	-18
tariffs w had offered	13
tariffs w had threatened	16
tariffs w had told	-8
tariffs w half	13
tariffs w half of	21
tariffs w hand	-17
tariffs w hanoi	-9
tariffs w happen	-9
tariffs w happen <end>	12
tariffs w have	-30
tariffs w have agreed	-24
tariffs w have asked	-12
tariffs w have been	14
tariffs w have not	7
tariffs w hazelnut	6
tariffs w he	-14
tariffs w he added	9
tariffs w he could	13
tariffs w he expected	-7
tariffs w he ha	-13
tariffs w he had	-15
tariffs w he lifeng	9
tariffs w he said	-23
tariffs w he saw	-28
tariffs w he told	7
tariffs w he wa	27
tariffs w he warned	-10
tariffs w he will	9
tariffs w he would	-15
tariffs w he wrote	-11
tariffs w he'	-24
tariffs w hear	-15
tariffs w heard	19
tariffs w held	-15
tariffs w here <end>	6
tariffs w hi	-29
tariffs w hi cabinet	-7
tariffs w high	16
tariffs w higher	20
tariffs w him	-36
tariffs w hope	7
tariffs w hope that	6
tariffs w hour	-10
tariffs w house	11
tariffs w house confirmed	35
tariffs w house official	22
tariffs w house said	-9
tariffs w house say	-15
tariffs w how	-12
tariffs w hundred	23
tariffs w i	10
tariffs w i am	19
tariffs w i asked	25
tariffs w i believe	13
tariffs w i do	-10
tariffs w i have	-15
tariffs w i shall	14
tariffs w i would	-12
tariffs w iceland	-22
tariffs w if	31
tariffs w if he	13
tariffs w if it	-14
tariffs w if no	15
tariffs w if there	-8
tariffs w if they	12
tariffs w if we	15
tariffs w immediately	23
tariffs w immediately <end>	22
tariffs w import	15
tariffs w imposed	21
tariffs w in	-16
tariffs w in <number>	-8
tariffs w in a	-6
tariffs w in ankara	-9
tariffs w in august	-23
tariffs w in brussel	12
tariffs w in december	-8
tariffs w in due	31
tariffs w in february	6
tariffs w in it	16
tariffs w in january	-19
tariffs w in july	-17
tariffs w in june	8
tariffs w in november	9
tariffs w in place	11
tariffs w in september	-7
tariffs w in stockholm	-9
tariffs w in that	21
tariffs w in the	8
tariffs w in thi	23
tariffs w in vietnam	8
tariffs w in writing	6
tariffs w including	9
tariffs w increase	9
tariffs w india	10
tariffs w india would	13
tariffs w india'	17
tariffs w indian	30
tariffs w industry	-26
tariffs w instead	-10
tariffs w instead of	-26
tariffs w intend	-8
tariffs w intend to	-8
tariffs w interests	-14
tariffs w international	-9
tariffs w investigation	21
tariffs w is	27
tariffs w is <level>	12
tariffs w is <number>	45
tariffs w is getting	12
tariffs w is going	-8
tariffs w is in	12
tariffs w is no	-6
tariffs w is not	32
tariffs w is on	16
tariffs w is the	34
tariffs w is what	-9
tariffs w ishiba	21
tariffs w issue	-15
tariffs w it <end>	-18
tariffs w it a	-42
tariffs w it and	-16
tariffs w it announced	7
tariffs w it ban	17
tariffs w it be	-8
tariffs w it control	8
tariffs w it could	-19
tariffs w it countermeasure	17
tariffs w it did	-8
tariffs w it duty	22
tariffs w it end	-19
tariffs w it export	11
tariffs w it is	17
tariffs w it ministry	7
tariffs w it own	10
tariffs w it pay	8
tariffs w it purchases	-13
tariffs w it run	-24
tariffs w it said	-16
tariffs w it tariff	-31
tariffs w it the	16
tariffs w it too	-22
tariffs w it trade	6
tariffs w it wa	11
tariffs w it will	34
tariffs w it'	6
tariffs w itself	7
tariffs w jamieson	13
tariffs w jamieson greer	13
tariffs w jan <number>	6
tariffs w january	-47
tariffs w january <end>	-8
tariffs w january <number>	-21
tariffs w japan	10
tariffs w johan	18
tariffs w john	19
tariffs w joint	-27
tariffs w july	7
tariffs w july <number>	18
tariffs w june	-36
tariffs w kazakhstan	-8
tariffs w keep the	10
tariffs w kenyan	10
tariffs w kept	8
tariffs w kim	14
tariffs w kind	15
tariffs w korea	8
tariffs w korean	26
tariffs w kuala	18
tariffs w kuala lumpur	18
tariffs w labor	19
tariffs w labor <end>	15
tariffs w large	-9
tariffs w last	-14
tariffs w last week	7
tariffs w laurier	-10
tariffs w law	59
tariffs w law <end>	6
tariffs w lead	14
tariffs w least	-14
tariffs w leather	-19
tariffs w leave	9
tariffs w length	-20
tariffs w less	19
tariffs w less than	7
tariffs w let	-25
tariffs w level	40
tariffs w levie	-9
tariffs w li	-15
tariffs w li chenggang	-15
tariffs w licence	-54
tariffs w licence for	-23
tariffs w lifeng	9
tariffs w like	-9
tariffs w likely	-11
tariffs w likely to	-11
tariffs w likewise	13
tariffs w list	-11
tariffs w lithium	-21
tariffs w little	-15
tariffs w live	9
tariffs w long	-26
tariffs w longer	7
tariffs w look at	-7
tariffs w lost	10
tariffs w lower	34
tariffs w lower it	7
tariffs w lowest	19
tariffs w lumpur	18
tariffs w lumpur arrangement	-6
tariffs w lutnick	-10
tariffs w lutnick said	-16
tariffs w m	-13
tariffs w machine	14
tariffs w made	23
tariffs w maker	-8
tariffs w march <end>	-19
tariffs w march <number>	12
tariffs w matter	-13
tariffs w matter <end>	-22
tariffs w matter of	-15
tariffs w may	-28
tariffs w may <end>	20
tariffs w may <number>	-14
tariffs w me	18
tariffs w mean	26
tariffs w meant	8
tariffs w measure on	12
tariffs w medicine	-9
tariffs w meet	11
tariffs w member	6
tariffs w mexican	9
tariffs w midnight	-20
tariffs w might	-9
tariffs w milk	-10
tariffs w million	-14
tariffs w million dollar	-16
tariffs w minister for	-20
tariffs w minister ha	-16
tariffs w minister john	13
tariffs w minister said	28
tariffs w minister shigeru	21
tariffs w minister told	-7
tariffs w ministry announced	-9
tariffs w ministry ha	27
tariffs w ministry in	15
tariffs w ministry of	6
tariffs w ministry said	-25
tariffs w minute	-9
tariffs w mistake	23
tariffs w modi	18
tariffs w monday after	10
tariffs w month	-44
tariffs w month <end>	11
tariffs w month and	-15
tariffs w month is	-8
tariffs w month to	-24
tariffs w more	-9
tariffs w more than	-6
tariffs w morning	9
tariffs w morning <end>	-12
tariffs w morning the	14
tariffs w moroccan	-17
tariffs w most	19
tariffs w mr	-23
tariffs w mr trump	-8
tariffs w much	-6
tariffs w must	-22
tariffs w my	-11
tariffs w name	-9
tariffs w national assembly	19
tariffs w national security	-19
tariffs w needed	-18
tariffs w negotiate	-11
tariffs w negotiation	9
tariffs w new	-13
tariffs w new conference	13
tariffs w new tariff	12
tariffs w newspaper	25
tariffs w next	16
tariffs w next <end>	18
tariffs w next week	22
tariffs w nickel	-12
tariffs w nigeria	8
tariffs w night	-15
tariffs w nine	15
tariffs w nine month	-20
tariffs w ninety	-32
tariffs w ninety day	-32
tariffs w no	23
tariffs w no agreement	-30
tariffs w no longer	16
tariffs w no more	7
tariffs w no such	27
tariffs w nobody	22
tariffs w nobody in	15
tariffs w none	-7
tariffs w norwegian	9
tariffs w not	18
tariffs w not <end>	-21
tariffs w not <level>	8
tariffs w not afraid	21
tariffs w not been	8
tariffs w not get	6
tariffs w not on	-12
tariffs w not sign	-10
tariffs w not the	-9
tariffs w not want	21
tariffs w noted	-14
tariffs w nothing wa	-8
tariffs w notice	-14
tariffs w nov	-7
tariffs w nov <number>	-7
tariffs w november	-9
tariffs w november <end>	10
tariffs w now	18
tariffs w now <end>	-22
tariffs w number	34
tariffs w nut	10
tariffs w nvidia	-10
tariffs w oct	24
tariffs w oct <number>	24
tariffs w october	-24
tariffs w october <end>	7
tariffs w of	-26
tariffs w of <level>	-12
tariffs w of an	22
tariffs w of december	-9
tariffs w of fentanyl	-16
tariffs w of foreign	7
tariffs w of good	26
tariffs w of it	-30
tariffs w of january	-15
tariffs w of june	-17
tariffs w of march	-7
tariffs w of one	-7
tariffs w of our	16
tariffs w of six	-8
tariffs w of talk	9
tariffs w of thi	-8
tariffs w of three	24
tariffs w of transport	10
tariffs w of what	-17
tariffs w off	-13
tariffs w off the	30
tariffs w offer	10
tariffs w official	12
tariffs w oil	29
tariffs w old	9
tariffs w olive	-8
tariffs w on	14
tariffs w on <number>	-13
tariffs w on all	-14
tariffs w on american	16
tariffs w on august	-7
tariffs w on beef	15
tariffs w on both	12
tariffs w on car	7
tariffs w on chinese	21
tariffs w on critical	8
tariffs w on everything	21
tariffs w on hi	7
tariffs w on our	-7
tariffs w on palm	12
tariffs w on rare	20
tariffs w on schedule	-6
tariffs w on semiconductor	-6
tariffs w on september	-12
tariffs w on ship	-10
tariffs w on sunday	-17
tariffs w on the	-9
tariffs w on them	-35
tariffs w on thursday	-7
tariffs w on to	-13
tariffs w on top	32
tariffs w on tuesday	-15
tariffs w on wednesday	-27
tariffs w on which	-19
tariffs w once	15
tariffs w one	-31
tariffs w one <end>	11
tariffs w one of	-26
tariffs w one on	-10
tariffs w one year	-20
tariffs w open to	-10
tariffs w or sooner	22
tariffs w ore	-22
tariffs w other countrie	10
tariffs w ottawa	-14
tariffs w our	17
tariffs w our duty	12
tariffs w out	13
tariffs w out <end>	12
tariffs w over	17
tariffs w over fentanyl	21
tariffs w over the	-10
tariffs w own	16
tariffs w paid	-7
tariffs w paid <number>	-10
tariffs w palm	25
tariffs w palm oil	25
tariffs w paper <end>	-20
tariffs w parliament	-23
tariffs w parliament on	-24
tariffs w part	-20
tariffs w part of	-27
tariffs w patented	-17
tariffs w pause	-6
tariffs w pause of	-8
tariffs w pause with	-19
tariffs w pay	22
tariffs w pay <level>	24
tariffs w pay for	6
tariffs w pct	6
tariffs w peace	-18
tariffs w people	7
tariffs w per	6
tariffs w per cent	6
tariffs w percent <end>	-8
tariffs w percent in	-11
tariffs w percent on	27
tariffs w percent that	-22
tariffs w percent to	7
tariffs w percentage	-10
tariffs w percentage point	-12
tariffs w period	-24
tariffs w permanent	-7
tariffs w permit	-31
tariffs w peru	-12
tariffs w peruvian	8
tariffs w philippine	-7
tariffs w place	18
tariffs w place of	14
tariffs w plan	8
tariffs w plane	14
tariffs w point	-32
tariffs w point of	-9
tariffs w pointed	-16
tariffs w pork	7
tariffs w portale	-6
tariffs w possible	-15
tariffs w post	8
tariffs w posted	23
tariffs w power	-8
tariffs w practice	6
tariffs w premier	11
tariffs w premier he	9
tariffs w prepared	27
tariffs w prepared to	15
tariffs w present	-7
tariffs w president	9
tariffs w president donald	15
tariffs w president had	11
tariffs w president trump	22
tariffs w president would	-12
tariffs w press that	-7
tariffs w price	25
tariffs w pridi	-13
tariffs w prime	14
tariffs w prime minister	14
tariffs w product	14
tariffs w prolong	-9
tariffs w promise	18
tariffs w promised to	-21
tariffs w propose	13
tariffs w proposed	-6
tariffs w proposed a	-9
tariffs w purchases	-37
tariffs w purchases of	-14
tariffs w put	-15
tariffs w put <number>	9
tariffs w put tariff	-24
tariffs w put the	-26
tariffs w quadruple	-15
tariffs w quadruple it	-15
tariffs w question	-18
tariffs w quickly	13
tariffs w quota	8
tariffs w quote	-17
tariffs w quoted	-6
tariffs w radio that	6
tariffs w raise	-20
tariffs w raise it	-11
tariffs w raise the	13
tariffs w raised	-17
tariffs w raising	8
tariffs w rare	8
tariffs w rare earth	8
tariffs w rate	45
tariffs w raw	14
tariffs w reach	-23
tariffs w reached a	-10
tariffs w ready	-13
tariffs w ready to	-9
tariffs w reason	-23
tariffs w reciprocal	33
tariffs w reciprocal tariff	9
tariffs w reduced	10
tariffs w remain	-15
tariffs w renewal	-8
tariffs w renewed	-11
tariffs w replied	-12
tariffs w replied that	-17
tariffs w report that	7
tariffs w reported	-15
tariffs w reporter	-7
tariffs w reporter after	-10
tariffs w reporter at	-17
tariffs w reporter in	12
tariffs w reporter on	18
tariffs w reporter that	7
tariffs w representative said	-11
tariffs w republic	6
tariffs w requirement	-10
tariffs w restriction	29
tariffs w retaliated	7
tariffs w return	26
tariffs w return to	28
tariffs w revenue	6
tariffs w rice	28
tariffs w right	8
tariffs w rocafuerte	15
tariffs w round	10
tariffs w round of	13
tariffs w rule	-14
tariffs w ruling	13
tariffs w rumour	-11
tariffs w run	-11
tariffs w run out	-6
tariffs w run to	-10
tariffs w russia	-17
tariffs w russian	-7
tariffs w russian oil	-9
tariffs w s president	8
tariffs w s trade	-16
tariffs w said	-14
tariffs w said <end>	-29
tariffs w said after	-6
tariffs w said he	-9
tariffs w said in	-29
tariffs w said it	20
tariffs w said the	33
tariffs w said today	8
tariffs w sale	-20
tariffs w salmon	6
tariffs w same <end>	-13
tariffs w same date	-9
tariffs w same day	14
tariffs w same period	-13
tariffs w saturday	12
tariffs w saturday <end>	-7
tariffs w saturday the	6
tariffs w saw	-32
tariffs w say	20
tariffs w say that	-15
tariffs w saying	-12
tariffs w schedule	-12
tariffs w scott bessent	-7
tariffs w season	9
tariffs w second	-6
tariffs w secretary of	-8
tariffs w section	27
tariffs w section <number>	27
tariffs w security	-30
tariffs w security and	-17
tariffs w seem	6
tariffs w seem right	6
tariffs w sell	8
tariffs w senate	-19
tariffs w separate	-13
tariffs w september	-25
tariffs w september <number>	-10
tariffs w september that	-12
tariffs w serbian	-11
tariffs w settled	-17
tariffs w seven	7
tariffs w shall	22
tariffs w shigeru	19
tariffs w shigeru ishiba	21
tariffs w ship	-31
tariffs w shipment	12
tariffs w should	24
tariffs w side	-18
tariffs w side agreed	-16
tariffs w side will	-10
tariffs w sign	-44
tariffs w signature	-6
tariffs w signed	-33
tariffs w signed by	-16
tariffs w since	-22
tariffs w since may	-14
tariffs w six	-24
tariffs w six month	-18
tariffs w slow	-22
tariffs w small	-10
tariffs w so	16
tariffs w so far	8
tariffs w so-called	8
tariffs w software	8
tariffs w software <end>	8
tariffs w sold	-15
tariffs w some	18
tariffs w somebody	16
tariffs w something	-30
tariffs w sooner	22
tariffs w sooner <end>	13
tariffs w soybean	-12
tariffs w soybean association	-16
tariffs w spoke of	-6
tariffs w spokesman	-12
tariffs w spokesman for	-7
tariffs w spokesperson	24
tariffs w spokesperson for	16
tariffs w sri	-8
tariffs w standstill	-20
tariffs w state	27
tariffs w state <end>	7
tariffs w state council	7
tariffs w state would	-8
tariffs w stated	6
tariffs w statement	-18
tariffs w statement that	-10
tariffs w station	7
tariffs w steel	21
tariffs w step	8
tariffs w stockholm	-10
tariffs w stop	8
tariffs w stopped	-13
tariffs w stressed	-22
tariffs w stressed that	-21
tariffs w such	43
tariffs w such a	12
tariffs w suggested	-27
tariffs w sunday	-12
tariffs w sunday that	-18
tariffs w surcharge	-35
tariffs w suspend	-34
tariffs w suspended	31
tariffs w suspended for	27
tariffs w swiss	8
tariffs w swiss government	16
tariffs w table	10
tariffs w table <end>	31
tariffs w take <number>	-8
tariffs w take effect	21
tariffs w taken	-19
tariffs w talk	9
tariffs w tariff <end>	-6
tariffs w tariff china	12
tariffs w tariff commission	6
tariffs w tariff for	-16
tariffs w tariff in	-12
tariffs w tariff is	10
tariffs w tariff on	14
tariffs w tariff pause	-24
tariffs w tariff that	-11
tariffs w tariff truce	-26
tariffs w tariff war	31
tariffs w tariff were	14
tariffs w tax	8
tariffs w tax on	-11
tariffs w telephone on	-13
tariffs w television on	-15
tariffs w ten	-6
tariffs w ten per	6
tariffs w ten week	-13
tariffs w text	-14
tariffs w th	-14
tariffs w th of	-12
tariffs w thai	-8
tariffs w than	-16
tariffs w than <number>	-6
tariffs w than a	-22
tariffs w that	-18
tariffs w that <end>	15
tariffs w that <level>	20
tariffs w that <number>	13
tariffs w that a	26
tariffs w that an	-6
tariffs w that both	-20
tariffs w that case	18
tariffs w that export	-12
tariffs w that he	-13
tariffs w that in	15
tariffs w that india	-16
tariffs w that is	-21
tariffs w that it	13
tariffs w that japan	19
tariffs w that nothing	-16
tariffs w that tariff	-6
tariffs w that the	-21
tariffs w that they	-42
tariffs w that wa	-8
tariffs w that washington	10
tariffs w that we	8
tariffs w that without	7
tariffs w that would	20
tariffs w that'	-6
tariffs w the	11
tariffs w the <level>	9
tariffs w the additional	-8
tariffs w the administration	15
tariffs w the agreement	14
tariffs w the american	-19
tariffs w the approval	10
tariffs w the arrangement	-14
tariffs w the autumn	10
tariffs w the cabinet	-9
tariffs w the call	13
tariffs w the chilean	8
tariffs w the chinese	8
tariffs w the commerce	9
tariffs w the commercial	-7
tariffs w the commission	11
tariffs w the country'	-10
tariffs w the date	-14
tariffs w the day	10
tariffs w the deal	-24
tariffs w the deficit	-9
tariffs w the drug	-36
tariffs w the duty	-16
tariffs w the end	-38
tariffs w the eu	10
tariffs w the european	6
tariffs w the export	-9
tariffs w the extension	-8
tariffs w the extra	11
tariffs w the federation	23
tariffs w the fee	-13
tariffs w the finance	15
tariffs w the first	12
tariffs w the flow	-15
tariffs w the foreign	-41
tariffs w the government	-9
tariffs w the higher	29
tariffs w the house	-7
tariffs w the last	-6
tariffs w the law	19
tariffs w the licence	-15
tariffs w the lowest	19
tariffs w the market	-17
tariffs w the minister	-15
tariffs w the ministry	11
tariffs w the national	16
tariffs w the next	-12
tariffs w the number	14
tariffs w the office	21
tariffs w the other	-30
tariffs w the paper	13
tariffs w the philippine	-10
tariffs w the port	-7
tariffs w the president	-9
tariffs w the prime	14
tariffs w the radio	-12
tariffs w the rate	20
tariffs w the reciprocal	8
tariffs w the rule	-7
tariffs w the second	17
tariffs w the secretary	-8
tariffs w the senate	-20
tariffs w the state	11
tariffs w the surcharge	9
tariffs w the swiss	11
tariffs w the table	10
tariffs w the talk	16
tariffs w the text	-13
tariffs w the thirty-first	-18
tariffs w the threat	12
tariffs w the trade	14
tariffs w the truce	28
tariffs w the two	-15
tariffs w the u	-18
tariffs w the union	-11
tariffs w the united	11
tariffs w the us	10
tariffs w the white	6
tariffs w the world	22
tariffs w the year	-20
tariffs w their	-17
tariffs w their tariff	-17
tariffs w them	-33
tariffs w then	19
tariffs w then the	40
tariffs w there <end>	17
tariffs w there will	-6
tariffs w they	-12
tariffs w they pay	7
tariffs w they want	7
tariffs w thi	28
tariffs w thi morning	10
tariffs w thi wa	-22
tariffs w thi year	6
tariffs w thing	20
tariffs w third	-9
tariffs w thirteen	23
tariffs w thirty	12
tariffs w thirty-first	-18
tariffs w thirty-first of	-18
tariffs w thirty-five	20
tariffs w those	6
tariffs w those who	16
tariffs w threat	29
tariffs w threat of	6
tariffs w threaten	11
tariffs w three	19
tariffs w three month	-21
tariffs w three year	-7
tariffs w through	-26
tariffs w through hi	-12
tariffs w thursday	-6
tariffs w thursday <end>	-15
tariffs w time	-40
tariffs w to	-14
tariffs w to <level>	21
tariffs w to <number>	32
tariffs w to a	9
tariffs w to adjust	17
tariffs w to be	-19
tariffs w to bring	10
tariffs w to carry	-13
tariffs w to charge	-30
tariffs w to cut	8
tariffs w to end	6
tariffs w to expire	-10
tariffs w to give	-9
tariffs w to go	7
tariffs w to january	-12
tariffs w to keep	-11
tariffs w to lift	8
tariffs w to make	-9
tariffs w to pay	-14
tariffs w to prolong	-9
tariffs w to put	-21
tariffs w to quadruple	-12
tariffs w to raise	7
tariffs w to say	-12
tariffs w to see	18
tariffs w to sign	-13
tariffs w to start	6
tariffs w to take	7
tariffs w to the	-23
tariffs w to zero	11
tariffs w today <end>	18
tariffs w together with	6
tariffs w tokyo	-20
tariffs w told	-11
tariffs w told a	-8
tariffs w told an	15
tariffs w told cnbc	11
tariffs w told fox	-6
tariffs w told hi	-6
tariffs w told parliament	-12
tariffs w told reporter	-9
tariffs w told the	-12
tariffs w tomorrow	-20
tariffs w ton	-11
tariffs w tonne	-13
tariffs w too	-14
tariffs w top	31
tariffs w top of	23
tariffs w total	37
tariffs w total of	20
tariffs w tractor	29
tariffs w trade	22
tariffs w trade and	-14
tariffs w trade deficit	-10
tariffs w trade ministry	-11
tariffs w trader	-19
tariffs w treaty	-6
tariffs w truce of	-7
tariffs w truce with	-21
tariffs w trump ha	-35
tariffs w trump had	8
tariffs w trump posted	13
tariffs w trump said	-23
tariffs w trump wrote	10
tariffs w tuesday <end>	-6
tariffs w tuesday that	8
tariffs w tuna	-9
tariffs w turkey	10
tariffs w turn	7
tariffs w twelve million	-14
tariffs w twelve month	-11
tariffs w twenty	6
tariffs w twenty-two	18
tariffs w two	-9
tariffs w two day	17
tariffs w two side	-10
tariffs w u	-8
tariffs w u s	-8
tariffs w ukrainian	-7
tariffs w under	17
tariffs w under a	-14
tariffs w under section	16
tariffs w under the	14
tariffs w understanding	16
tariffs w unfair	12
tariffs w unilateral	18
tariffs w unilateral tariff	8
tariffs w union	12
tariffs w united	11
tariffs w united state	12
tariffs w unjustified <end>	-11
tariffs w unjustified and	12
tariffs w unless	-22
tariffs w until	-33
tariffs w until <number>	-59
tariffs w until the	-17
tariffs w up	23
tariffs w up to	16
tariffs w urged	15
tariffs w us that	-7
tariffs w us treasury	12
tariffs w use	-19
tariffs w used	27
tariffs w used to	13
tariffs w very	20
tariffs w vice premier	9
tariffs w vietnam	29
tariffs w vietnam would	17
tariffs w violated	-8
tariffs w von	10
tariffs w wa	12
tariffs w wa <number>	31
tariffs w wa a	30
tariffs w wa agreed	-9
tariffs w wa effectively	12
tariffs w wa in	8
tariffs w wa likely	-11
tariffs w wa no	-27
tariffs w wa the	24
tariffs w wa to	7
tariffs w wait	-16
tariffs w want	-9
tariffs w want a	18
tariffs w wanted to	10
tariffs w war	30
tariffs w warned	6
tariffs w warned that	-19
tariffs w washington to	7
tariffs w way	-14
tariffs w we	9
tariffs w we have	-24
tariffs w we shall	11
tariffs w we were	27
tariffs w we would	26
tariffs w wednesday	-26
tariffs w wednesday <end>	-12
tariffs w wednesday that	-11
tariffs w week <end>	8
tariffs w well	14
tariffs w well <end>	10
tariffs w went	13
tariffs w were not	10
tariffs w what	14
tariffs w what he	7
tariffs w what the	17
tariffs w wheat	15
tariffs w wheat corn	7
tariffs w when	-23
tariffs w where	26
tariffs w where it	-7
tariffs w whether	31
tariffs w whether the	-7
tariffs w whether to	27
tariffs w which	-26
tariffs w which he	-6
tariffs w which is	18
tariffs w which the	-30
tariffs w white	15
tariffs w white house	17
tariffs w who	7
tariffs w whole	-6
tariffs w whose	-9
tariffs w why	8
tariffs w widened	18
tariffs w will	15
tariffs w will be	-9
tariffs w will charge	-19
tariffs w will go	7
tariffs w will not	15
tariffs w will raise	-15
tariffs w will stop	13
tariffs w will suspend	-13
tariffs w wine	31
tariffs w winter	-23
tariffs w with	27
tariffs w with <level>	20
tariffs w with <number>	35
tariffs w with an	-22
tariffs w with china	-23
tariffs w with it	15
tariffs w with the	21
tariffs w withdrawn	-14
tariffs w within	-8
tariffs w without the	20
tariffs w word	-14
tariffs w work	-14
tariffs w working	13
tariffs w world	22
tariffs w worth	18
tariffs w would	20
tariffs w would also	-10
tariffs w would apply	12
tariffs w would be	-7
tariffs w would decide	22
tariffs w would go	21
tariffs w would have	10
tariffs w would like	-10
tariffs w would look	6
tariffs w would meet	19
tariffs w would not	-34
tariffs w would now	12
tariffs w would pay	-12
tariffs w would return	18
tariffs w would sign	-20
tariffs w would take	9
tariffs w write	28
tariffs w write that	19
tariffs w writing	6
tariffs w written	15
tariffs w wrong	19
tariffs w wrote on	9
tariffs w wrote that	-9
tariffs w wrote to	13
tariffs w x	24
tariffs w xi	29
tariffs w ye	13
tariffs w year	-57
tariffs w year <end>	-38
tariffs w year and	-10
tariffs w year for	-7
tariffs w year it	9
tariffs w year more	-13
tariffs w year'	-18
tariffs w yesterday that	17
tariffs w you	13
tariffs w your	20
tariffs w zaghloul	-20
tariffs w zero	58
tariffs w zero on	26
tariffs with 0 narrow	7
tariffs with 2 narrow	17
text -1 one	-23
text 0 bare	13
text 0 more	12
text 1 bare	11
text 2 bare	-20
text 2 more	-22
text 3 bare	-25
text 4 more	14
text 4 one	7
tiktok always	8
tiktok among 1 narrow	16
tiktok bare	11
tiktok before 0 true bare	22
tiktok before 0 true one	13
tiktok before 1 true bare	20
tiktok before 2 true one	6
tiktok head one	9
tiktok in plainly	16
tiktok in plainly one	16
tiktok last	16
tiktok more	-7
tiktok nearest bare of 1	24
tiktok not in bare false	16
tiktok not in more true	-6
tiktok not in one false	-7
tiktok not said	-18
tiktok nothing before bare	27
tiktok place 0 of 1	16
tiktok rule:first one	16
tiktok rule:words bare	29
tiktok rule:words one	12
tiktok said plainly	10
tiktok share little bare	17
tiktok share little one	-11
tiktok share some bare	-7
tiktok share some one	6
tiktok w <number>	-8
tiktok w a	28
tiktok w a basic	10
tiktok w a framework	7
tiktok w a further	-8
tiktok w again	-8
tiktok w american	7
tiktok w and	7
tiktok w asked	-11
tiktok w basic	10
tiktok w basic framework	9
tiktok w by	-8
tiktok w chenggang	10
tiktok w china'	8
tiktok w chinese	9
tiktok w commerce	8
tiktok w commercial	16
tiktok w commercial term	16
tiktok w consensus	10
tiktok w consensus on	7
tiktok w day	18
tiktok w deal	10
tiktok w donald	11
tiktok w donald trump	11
tiktok w european	-6
tiktok w extension	-10
tiktok w for	6
tiktok w for a	16
tiktok w framework	16
tiktok w framework consensus	9
tiktok w from	-22
tiktok w further	-17
tiktok w greer said	-12
tiktok w greer the	11
tiktok w had	-15
tiktok w if	-10
tiktok w is	-6
tiktok w jamieson	6
tiktok w jamieson greer	6
tiktok w law	7
tiktok w li	10
tiktok w li chenggang	10
tiktok w market	8
tiktok w matter	15
tiktok w monday	-8
tiktok w november	-8
tiktok w of	-6
tiktok w of it	7
tiktok w of talk	-8
tiktok w on friday	6
tiktok w on monday	-8
tiktok w on the	9
tiktok w president	17
tiktok w president donald	10
tiktok w representative	10
tiktok w representative said	14
tiktok w s	-8
tiktok w said	17
tiktok w said that	13
tiktok w said the	-8
tiktok w say	-7
tiktok w secretary	6
tiktok w side had	-11
tiktok w state	-11
tiktok w tariff	-7
tiktok w term	16
tiktok w that	9
tiktok w that a	-9
tiktok w that china	-7
tiktok w the	13
tiktok w the commercial	15
tiktok w the united	-12
tiktok w the us	-9
tiktok w thi	11
tiktok w tiktok	14
tiktok w told reporter	9
tiktok w trade representative	9
tiktok w treasury	6
tiktok w treasury secretary	6
tiktok w trump	8
tiktok w u	-8
tiktok w u s	-8
tiktok w united	-12
tiktok w united state	-12
tiktok w us	-12
tiktok w with	22
tiktok w would	14
tiktok w xi	-13
tiktok w year	-12
truce before 0 true bare	55
truce before 0 true more	17
truce before 0 true one	16
truce before 1 true bare	8
truce before 1 true more	-14
truce before 2 true bare	-23
truce before 2 true more	-10
truce before 2 true one	-14
truce before 3 true bare	-15
truce beside export-controls	-9
truce beside rare-earths	-23
truce beside security-lists	8
truce beside ships-and-ports	22
truce head bare	34
truce head more	19
truce head one	27
truce in plainly	8
truce in plainly one	10
truce last	10
truce more	-9
truce nearest bare of 1	20
truce nearest bare of 2	17
truce nearest more again of 1	18
truce nearest more again of 2	-9
truce nearest one again of 2	9
truce nearest one again of 3	-28
truce nearest one of 3	-20
truce not in	-10
truce not in more true	-32
truce not in one true	-11
truce not said	-23
truce nothing before bare	-17
truce nothing before one	13
truce often true	37
truce place 0 of 1	10
truce place 0 of 2	-6
truce place 0 of 3	9
truce place 1 of 2	6
truce rule:first more	6
truce rule:first one	10
truce rule:words bare	16
truce rule:words more	16
truce rule:words one	46
truce share little bare	-13
truce share little one	9
truce share most more	21
truce share much bare	16
truce share much more	-25
truce share much one	8
truce share some one	-17
truce text -1 bare	-10
truce text -1 one	-31
truce text 0 bare	7
truce text 0 one	-10
truce text 1 one	18
truce text 2 bare	8
truce text 3 bare	-28
truce text 3 one	13
truce text 4 bare	-24
truce text 4 one	-9
truce w <level>	-58
truce w <level> <end>	22
truce w <level> and	-24
truce w <level> for	-17
truce w <level> from	-10
truce w <level> in	-8
truce w <level> on	-16
truce w <level> tariff	-10
truce w <number> <end>	-9
truce w <number> <number>	12
truce w <number> a	-21
truce w <number> after	-20
truce w <number> again	-21
truce w <number> and	6
truce w <number> april	12
truce w <number> at	-13
truce w <number> billion	-31
truce w <number> day	53
truce w <number> december	15
truce w <number> february	19
truce w <number> in	-22
truce w <number> it	-8
truce w <number> january	22
truce w <number> july	-21
truce w <number> june	16
truce w <number> may	10
truce w <number> million	-35
truce w <number> november	28
truce w <number> october	20
truce w <number> on	-36
truce w <number> or	-15
truce w <number> percent	-12
truce w <number> percentage	14
truce w <number> point	18
truce w <number> president	8
truce w <number> september	30
truce w <number> th	30
truce w <number> the	-27
truce w <number> to	9
truce w <number> treasury	6
truce w <number> unless	13
truce w <number> until	-10
truce w <number> wa	-16
truce w a	19
truce w a <number>	-7
truce w a bill	-12
truce w a deal	-6
truce w a framework	10
truce w a further	19
truce w a good	13
truce w a letter	9
truce w a licence	-16
truce w a long	23
truce w a longer	10
truce w a matter	-12
truce w a new	8
truce w a number	11
truce w a pause	11
truce w a rate	-9
truce w a renewal	6
truce w a second	32
truce w a spokesperson	-21
truce w a tariff	-25
truce w a television	7
truce w a truce	35
truce w abolished	-17
truce w about	-15
truce w about <number>	-18
truce w above	-12
truce w accept	21
truce w according	-16
truce w according to	-16
truce w account	-9
truce w act	-7
truce w add	9
truce w add that	6
truce w added	-24
truce w added that	-13
truce w additional duty	-11
truce w advertisement	-7
truce w affair	14
truce w affiliate	24
truce w affiliate of	18
truce w afraid	-6
truce w after	13
truce w after a	7
truce w after the	-19
truce w again	-30
truce w again <end>	-7
truce w against	-23
truce w agree	22
truce w agreed	70
truce w agreed in	12
truce w agreed on	22
truce w agreed to	-10
truce w agreed until	19
truce w agreement	52
truce w agreement with	14
truce w aim	-9
truce w air	-11
truce w alexander	-14
truce w allow	-6
truce w already	11
truce w also	-16
truce w am	-19
truce w america	-7
truce w american	-9
truce w american good	-17
truce w american side	6
truce w american tariff	10
truce w among	-17
truce w an	12
truce w an agreement	19
truce w an extension	35
truce w and	23
truce w and <level>	-18
truce w and <number>	-39
truce w and at	-8
truce w and china	-9
truce w and china'	10
truce w and he	9
truce w and i	-13
truce w and it	9
truce w and mr	-14
truce w and not	14
truce w and president	11
truce w and said	-18
truce w and that	-12
truce w and the	17
truce w and then	14
truce w and will	-18
truce w and would	-8
truce w ankara	-6
truce w announce	21
truce w announced	-29
truce w announced a	-9
truce w announced in	11
truce w announced that	-30
truce w announced the	-22
truce w announced today	16
truce w announcement	-12
truce w another	34
truce w another <number>	15
truce w another year	25
truce w answer	-20
truce w answer with	-7
truce w answered	-11
truce w answered that	-13
truce w antimony	-8
truce w any	12
truce w any tariff	14
truce w anything	15
truce w apple	16
truce w apply	23
truce w approval	15
truce w approve	16
truce w april	14
truce w april <end>	18
truce w are	13
truce w are not	-21
truce w argentina	6
truce w arrangement	28
truce w as	-22
truce w as it	12
truce w as the	-9
truce w as well	-10
truce w ask	-13
truce w asked	-23
truce w asked about	-9
truce w asked for	-10
truce w asking	-6
truce w asking for	-6
truce w assembly	-7
truce w association	-11
truce w assured	6
truce w at	10
truce w at <number>	-16
truce w at it	15
truce w at present	12
truce w at the	6
truce w august <end>	7
truce w august <number>	15
truce w australia	-9
truce w away	-15
truce w b	9
truce w back <end>	19
truce w back to	-10
truce w be	-33
truce w be a	10
truce w be continued	21
truce w be extended	10
truce w be on	-9
truce w because	-9
truce w because of	-9
truce w beef	-7
truce w been settled	22
truce w before	14
truce w before the	14
truce w began	-22
truce w beijing	-33
truce w beijing'	-13
truce w being	-7
truce w believe	-15
truce w below	-10
truce w bern	-12
truce w bessent on	17
truce w bessent say	-13
truce w bessent the	-10
truce w better	22
truce w between	11
truce w between two	12
truce w bill	-19
truce w billion	-31
truce w boat	23
truce w bolivia	-12
truce w both	39
truce w both government	19
truce w both side	28
truce w bought	21
truce w bought the	7
truce w brazil	13
truce w brazilian	8
truce w bring	-24
truce w broke	13
truce w bureau	17
truce w busan	-17
truce w business	7
truce w but	34
truce w buy	-19
truce w buy <number>	-9
truce w by	17
truce w by a	-13
truce w by telephone	9
truce w by the	-13
truce w cabinet	26
truce w call	-30
truce w call it	-10
truce w called	-24
truce w called on	-19
truce w called that	15
truce w can	-23
truce w canberra	-14
truce w car	-16
truce w carry	17
truce w case	-7
truce w ceiling	-9
truce w cent	-7
truce w cent <end>	19
truce w cent and	-14
truce w cent at	-20
truce w cent in	11
truce w cent it	-7
truce w cent on	13
truce w certificate	-19
truce w chair	-7
truce w chamber	8
truce w change	-19
truce w charge <level>	18
truce w charge <number>	-6
truce w charged	-30
truce w charged <number>	-9
truce w charging	-9
truce w cheese	-34
truce w chenggang	18
truce w chief	-16
truce w chile	10
truce w chilean	-12
truce w china <end>	-7
truce w china did	-9
truce w china ha	-9
truce w china had	8
truce w china is	-12
truce w china would	20
truce w china'	7
truce w china' foreign	-7
truce w china' ministry	6
truce w chinese	-17
truce w chinese good	-8
truce w chip	-7
truce w close	-21
truce w cnbc	-9
truce w coconut	-9
truce w collect	-18
truce w collected	-9
truce w collecting	-12
truce w colombo	10
truce w come	-39
truce w come down	-6
truce w come in	-13
truce w coming	-11
truce w commerce	14
truce w commerce announced	-27
truce w commerce confirmed	22
truce w commerce in	11
truce w commerce minister	16
truce w commerce ministry	8
truce w commerce secretary	-11
truce w commercial term	-6
truce w commission	-7
truce w commission announced	10
truce w committee	11
truce w committee on	11
truce w complained	-20
truce w concentrate	-13
truce w concern	-21
truce w conference	-11
truce w confirm	23
truce w confirmed	6
truce w confirmed the	18
truce w consensus	14
truce w consent	10
truce w continue	-7
truce w continued	23
truce w control	-28
truce w control on	-9
truce w cost	-15
truce w costs	-6
truce w could	-28
truce w could go	-8
truce w council	16
truce w count	-7
truce w countermeasure	-12
truce w countermeasure <end>	-12
truce w counterpart	35
truce w countrie	-18
truce w country	-6
truce w course	-21
truce w course whether	-16
truce w critical	10
truce w custom	-6
truce w custom tariff	10
truce w date	6
truce w day	77
truce w day and	14
truce w day from	17
truce w day in	22
truce w day later	19
truce w day of	9
truce w day on	10
truce w day the	17
truce w de	16
truce w december	18
truce w december <number>	11
truce w decide	-13
truce w decide in	-18
truce w declared	18
truce w deficit	-6
truce w delegation	-6
truce w demand	-9
truce w denied	-27
truce w denied that	-9
truce w department	17
truce w department said	15
truce w deputy	6
truce w deputy prime	11
truce w did	-33
truce w did not	-26
truce w did the	11
truce w discussed	16
truce w discussion	-8
truce w dispute	6
truce w do not	14
truce w doe	-7
truce w dollar	-18
truce w done	16
truce w double	-6
truce w down <end>	16
truce w dropped	-6
truce w drug	-11
truce w due	25
truce w due course	-20
truce w due to	17
truce w during	15
truce w dutie	28
truce w dutie of	-16
truce w duty	-30
truce w duty of	-19
truce w each	7
truce w earlier	-28
truce w earth	-10
truce w economic	-7
truce w economie	-6
truce w effect	-11
truce w effect <end>	15
truce w effectively	-6
truce w effectively off	-6
truce w eight	22
truce w eight month	12
truce w eighteen	17
truce w either	26
truce w eleven	11
truce w embassy	-29
truce w end	29
truce w end <end>	-8
truce w end on	19
truce w energy	-12
truce w enough	13
truce w eu	-12
truce w european	-22
truce w european commission	-11
truce w european union	-20
truce w even	-14
truce w evening	12
truce w event	-14
truce w ever	-22
truce w exchange	-7
truce w executive	19
truce w exemption	-6
truce w expire	20
truce w expire on	17
truce w explained	-9
truce w export	-42
truce w export control	-12
truce w export licence	-6
truce w export of	-18
truce w exporter	-10
truce w expressed	-15
truce w extend	-12
truce w extend the	-9
truce w extended	-17
truce w extended to	8
truce w extension	49
truce w extension of	21
truce w extension wa	14
truce w fact	-7
truce w fall	-7
truce w farm	10
truce w farm good	13
truce w farmer	-11
truce w february	11
truce w february <end>	13
truce w federal council	-18
truce w federation	12
truce w fee	-11
truce w fentanyl	-15
truce w fertiliser	-8
truce w fifteen	-31
truce w figure	8
truce w finance	9
truce w firm	-12
truce w first <end>	9
truce w fish	-28
truce w five	16
truce w five day	19
truce w floated	-7
truce w for <number>	22
truce w for a	-21
truce w for an	16
truce w for another	33
truce w for eight	12
truce w for good	-17
truce w for it	9
truce w for ninety	15
truce w for six	27
truce w for the	-8
truce w for trade	13
truce w force	-7
truce w foreign	-19
truce w foreign trade	-30
truce w forty	-6
truce w forward	-10
truce w found	-11
truce w four	47
truce w four month	37
truce w free	-17
truce w friday	-8
truce w from	-33
truce w from <level>	-7
truce w from august	-17
truce w from china	-10
truce w from november	-7
truce w from the	-13
truce w front	14
truce w fruit	15
truce w further	11
truce w further <number>	-7
truce w gave	7
truce w general	-9
truce w geneva	12
truce w get	-17
truce w ghana	8
truce w give	41
truce w go	13
truce w go on	12
truce w go to	-21
truce w goe	-9
truce w goe to	-8
truce w going to	-7
truce w gold	-20
truce w gone	-21
truce w good worth	-8
truce w got	13
truce w government	25
truce w greek	19
truce w greer ha	-13
truce w greer said	21
truce w group	-14
truce w ha	-11
truce w ha announced	-8
truce w ha asked	15
truce w ha been	28
truce w ha called	-13
truce w ha let	-8
truce w ha promised	-6
truce w ha proposed	8
truce w ha said	-15
truce w ha the	12
truce w ha threatened	-9
truce w ha told	-15
truce w had	-18
truce w had announced	-21
truce w had asked	-12
truce w had been	-10
truce w had met	-15
truce w had offered	-10
truce w had threatened	-9
truce w had to	6
truce w half <end>	-13
truce w hanoi	-16
truce w happen	10
truce w happen <end>	-9
truce w harvest	-17
truce w have	38
truce w have a	16
truce w have agreed	24
truce w have been	-25
truce w have no	10
truce w have not	7
truce w have to	-17
truce w he added	-13
truce w he also	-13
truce w he called	-19
truce w he could	-9
truce w he ha	11
truce w he had	-11
truce w he saw	22
truce w he say	22
truce w he told	18
truce w he will	-16
truce w he would	9
truce w he wrote	-14
truce w head	6
truce w head of	6
truce w hear	-27
truce w heard	-19
truce w held	-9
truce w here	13
truce w hi	29
truce w hi cabinet	10
truce w hi counterpart	13
truce w high	-7
truce w higher	-15
truce w him	29
truce w hold	-6
truce w hope that	-6
truce w hoped	-6
truce w hour	8
truce w house confirmed	-9
truce w how	12
truce w howard	-7
truce w howard lutnick	-7
truce w i am	-19
truce w i asked	-15
truce w i believe	-14
truce w i do	17
truce w i have	30
truce w i shall	-7
truce w i would	15
truce w iceland	22
truce w if	-17
truce w if it	-11
truce w if no	-6
truce w if the	-24
truce w if there	12
truce w if they	-15
truce w if we	-7
truce w import	-11
truce w imposed	-9
truce w in	-12
truce w in <number>	-16
truce w in a	12
truce w in august	16
truce w in brussel	-8
truce w in busan	-13
truce w in due	-20
truce w in it	-8
truce w in june	-8
truce w in march	-14
truce w in november	-13
truce w in october	-8
truce w in place	-10
truce w in september	-25
truce w in stockholm	9
truce w in that	-6
truce w in the	-50
truce w in thi	-12
truce w including	-7
truce w india'	-8
truce w indian	-11
truce w industry	10
truce w informed	6
truce w instead	20
truce w instead of	22
truce w intend	9
truce w intend to	9
truce w interests	-6
truce w interview on	9
truce w into	-17
truce w investigation	-17
truce w is	8
truce w is <number>	-35
truce w is a	-15
truce w is in	-10
truce w is made	-8
truce w is not	-29
truce w is on	-18
truce w is ready	9
truce w is the	-23
truce w is what	17
truce w ishiba	-6
truce w issued	-14
truce w it	8
truce w it <end>	21
truce w it a	10
truce w it and	18
truce w it announced	-12
truce w it duty	-19
truce w it end	20
truce w it export	-6
truce w it ha	-10
truce w it in	-16
truce w it licence	6
truce w it ministry	-6
truce w it on	-14
truce w it own	-23
truce w it part	-13
truce w it run	25
truce w it said	6
truce w it tariff	36
truce w it too	19
truce w it trade	-18
truce w it will	10
truce w it would	7
truce w jakarta	-6
truce w january	44
truce w january <end>	11
truce w january <number>	36
truce w johan	-15
truce w john	-17
truce w joint	11
truce w josé	7
truce w july	-18
truce w july <number>	-9
truce w june	33
truce w june <end>	17
truce w kazakh	-23
truce w keep	17
truce w keep the	7
truce w kenyan	-7
truce w kept	16
truce w kim	-13
truce w kind	-20
truce w know	7
truce w korea	-18
truce w korean	-24
truce w large	13
truce w last	13
truce w last night	11
truce w last wednesday	8
truce w last week	13
truce w last year	-11
truce w later	9
truce w laurier	13
truce w law	-51
truce w law <end>	-17
truce w lead	-14
truce w leather	-10
truce w left	6
truce w length	11
truce w less	-12
truce w let	31
truce w letter	7
truce w level	-21
truce w li	18
truce w li chenggang	18
truce w licence	-34
truce w licence for	-10
truce w lift	11
truce w lift it	13
truce w lifted	13
truce w like	11
truce w likewise	-26
truce w line	-11
truce w list	-15
truce w lithium	-8
truce w little	-14
truce w long	30
truce w look	-6
truce w look at	8
truce w lower	-27
truce w lumpur arrangement	12
truce w lutnick told	6
truce w m	7
truce w machine	-18
truce w magnet	-11
truce w make	6
truce w manila	-6
truce w matter	-22
truce w matter <end>	21
truce w matter of	-10
truce w may	18
truce w may <end>	-8
truce w may <number>	26
truce w mboya	21
truce w me	-19
truce w me that	-9
truce w mean	-29
truce w measure	11
truce w measure on	-9
truce w meet	-8
truce w meeting of	-7
truce w member	-31
truce w mentioned	-6
truce w met	-25
truce w mexican	-8
truce w mexico	11
truce w michelsen	-11
truce w midnight	21
truce w might	-6
truce w milk	12
truce w million	-50
truce w million dollar	-8
truce w million ton	-8
truce w million tonne	-9
truce w minister	57
truce w minister for	16
truce w minister ha	25
truce w minister john	-13
truce w minister of	11
truce w minister said	-23
truce w minister shigeru	-6
truce w minister told	7
truce w ministry	-19
truce w ministry ha	-17
truce w ministry in	-22
truce w ministry of	-21
truce w ministry said	7
truce w minute	13
truce w mistake	-19
truce w monday	19
truce w monday that	17
truce w month	87
truce w month and	26
truce w month in	-9
truce w month is	19
truce w month of	7
truce w month to	21
truce w more	19
truce w morning <end>	14
truce w most	-17
truce w move	-18
truce w mr	19
truce w mr bessent	-7
truce w mr trump	8
truce w much	-17
truce w much <end>	-19
truce w name to	7
truce w national	-10
truce w national assembly	-8
truce w national security	-11
truce w negotiate	9
truce w new conference	-12
truce w next	-14
truce w next <end>	-8
truce w next week	-9
truce w nickel	-12
truce w night that	11
truce w nine	-23
truce w nine month	20
truce w ninety	40
truce w ninety day	41
truce w no	-10
truce w no agreement	30
truce w no longer	-14
truce w no more	-11
truce w no such	-29
truce w nobody	-21
truce w nobody in	-15
truce w none	9
truce w norwegian	-13
truce w not	-20
truce w not <end>	19
truce w not a	6
truce w not sign	14
truce w not the	15
truce w not to	20
truce w note	-12
truce w nothing wa	16
truce w notice of	-6
truce w nov	15
truce w nov <number>	15
truce w november	26
truce w november <end>	-14
truce w november <number>	7
truce w now <end>	6
truce w number	-15
truce w nut	-17
truce w oct	-6
truce w oct <number>	-6
truce w october <end>	-14
truce w october <number>	-17
truce w of	33
truce w of <level>	-14
truce w of a	7
truce w of china'	14
truce w of good	-13
truce w of january	18
truce w of june	22
truce w of march	18
truce w of one	21
truce w of our	-7
truce w of six	8
truce w of the	14
truce w of thi	11
truce w of three	-16
truce w of transport	-13
truce w of what	6
truce w off	14
truce w off the	-21
truce w offered to	-10
truce w office	-9
truce w office of	-11
truce w office said	6
truce w official	10
truce w old	8
truce w on	-18
truce w on <end>	7
truce w on a	20
truce w on affiliate	20
truce w on all	18
truce w on american	-16
truce w on beef	-11
truce w on both	-21
truce w on everything	-12
truce w on hi	-33
truce w on it	15
truce w on may	16
truce w on monday	14
truce w on paper	9
truce w on rare	-15
truce w on rice	6
truce w on saturday	-14
truce w on september	19
truce w on ship	7
truce w on sunday	-16
truce w on television	10
truce w on thursday	-6
truce w on to	22
truce w on tuesday	22
truce w on wednesday	7
truce w one	28
truce w one <end>	-19
truce w one and	6
truce w one of	21
truce w one on	-7
truce w one year	14
truce w only	8
truce w open	7
truce w open to	15
truce w or sooner	-14
truce w orange	7
truce w order	-15
truce w order <end>	-21
truce w ore	-14
truce w other	31
truce w ottawa	16
truce w our	-22
truce w out <end>	13
truce w out on	10
truce w own	-19
truce w paid	-7
truce w paid <number>	-14
truce w palm	-11
truce w palm oil	-11
truce w parliament	29
truce w parliament last	11
truce w part of	12
truce w party	-11
truce w pause	12
truce w pause of	9
truce w pause with	20
truce w pay	-23
truce w pay <level>	-11
truce w pay for	-9
truce w peace	18
truce w people	-10
truce w per	-7
truce w per cent	-7
truce w percent <end>	-7
truce w percent from	-6
truce w percent in	16
truce w percent of	-8
truce w percent on	-21
truce w percent that	22
truce w percentage	14
truce w percentage point	14
truce w period	29
truce w permit	-18
truce w peruvian	-6
truce w philippine	14
truce w phone	19
truce w phosphate	-15
truce w place	-11
truce w place of	-8
truce w plan	-19
truce w planned	-13
truce w pleasure	11
truce w point	43
truce w point of	11
truce w policy	16
truce w port	6
truce w port fee	11
truce w portale	6
truce w posted	-10
truce w power	-14
truce w prepared	-10
truce w present	10
truce w president donald	7
truce w president had	-7
truce w president said	-6
truce w president trump	-12
truce w press	8
truce w press that	14
truce w price	-9
truce w prime	8
truce w prime minister	8
truce w product	-8
truce w prolong	12
truce w prolongation	18
truce w promised	-35
truce w promised to	-13
truce w propose	-8
truce w proposed	24
truce w proposed a	9
truce w proposed to	10
truce w protect	-13
truce w public	-14
truce w purchases	-6
truce w push	8
truce w push for	7
truce w put	31
truce w put <number>	-6
truce w put hi	7
truce w put the	32
truce w quarrel	24
truce w question	24
truce w quickly	-15
truce w quoted	21
truce w raise	-9
truce w raise it	-10
truce w raised	-29
truce w rare	-25
truce w rare earth	-25
truce w rare-earth	-8
truce w rate	-35
truce w reached	20
truce w reached a	10
truce w ready	36
truce w ready to	15
truce w reason	24
truce w reciprocal tariff	7
truce w recommend	7
truce w regret	-10
truce w renewal	12
truce w replied	22
truce w replied that	15
truce w reporter	20
truce w reporter after	10
truce w reporter at	18
truce w reporter on	-17
truce w representative ha	-15
truce w require	-20
truce w restriction	-25
truce w retaliated	-20
truce w return	-32
truce w return to	-26
truce w revenue	-6
truce w rice	-17
truce w right	-8
truce w rise	6
truce w rocafuerte	-11
truce w round	-10
truce w rule	15
truce w rule on	24
truce w ruling	-12
truce w rumour	-17
truce w run	44
truce w run out	12
truce w run to	14
truce w russian	-7
truce w s	14
truce w s trade	10
truce w said	7
truce w said <end>	28
truce w said after	7
truce w said he	22
truce w said in	-8
truce w said it	-28
truce w said that	-19
truce w said the	9
truce w said there	9
truce w said today	-7
truce w sale	-12
truce w sale of	-10
truce w same	9
truce w same <end>	12
truce w same day	-17
truce w same period	18
truce w saturday	-10
truce w saturday <end>	-16
truce w saw	27
truce w say	-22
truce w say <end>	35
truce w say china	-6
truce w say that	-10
truce w say the	-6
truce w saying	23
truce w scott	8
truce w scott bessent	12
truce w season	-26
truce w season <end>	-12
truce w second	29
truce w secretary howard	-7
truce w secretary of	9
truce w secretary scott	8
truce w section	-20
truce w section <number>	-20
truce w security	-18
truce w security and	-11
truce w see	8
truce w seen	11
truce w separate	-10
truce w september	12
truce w september <end>	21
truce w september <number>	16
truce w september the	14
truce w serbian	13
truce w set	-6
truce w settled	26
truce w shall	-16
truce w she	20
truce w she said	-14
truce w shigeru ishiba	-6
truce w shipment	-11
truce w short	6
truce w should	7
truce w should the	-9
truce w side	45
truce w side agreed	18
truce w side had	-6
truce w side will	10
truce w side would	13
truce w sign	35
truce w sign a	7
truce w signature	22
truce w signed	52
truce w signed by	16
truce w since may	-6
truce w since the	16
truce w six	41
truce w six month	35
truce w sixty	11
truce w so	12
truce w some	-9
truce w somebody	-14
truce w sooner	-14
truce w sooner <end>	-10
truce w soybean <end>	12
truce w special	-9
truce w spokesperson	-35
truce w spokesperson for	-18
truce w spokeswoman	8
truce w sri	8
truce w standstill	27
truce w start	-8
truce w starting	-9
truce w state	-25
truce w stated	-12
truce w statement	7
truce w statement that	-8
truce w stay	15
truce w step	-26
truce w still	-16
truce w stockholm	11
truce w stopped	28
truce w stressed	12
truce w stressed that	15
truce w such	-32
truce w sugar	13
truce w suggested	28
truce w sunday	-21
truce w sunday <end>	-9
truce w surcharge	16
truce w suspend	37
truce w suspended	-52
truce w suspended for	-34
truce w suspension	-12
truce w swiss government	-9
truce w table <end>	-12
truce w take effect	-19
truce w tariff	31
truce w tariff <end>	15
truce w tariff and	10
truce w tariff are	-9
truce w tariff commission	9
truce w tariff for	10
truce w tariff is	-6
truce w tariff of	-15
truce w tariff on	-7
truce w tariff pause	24
truce w tariff that	13
truce w tariff truce	34
truce w tariff war	-6
truce w tariff were	-6
truce w tariff would	-12
truce w tax	-28
truce w telephone on	10
truce w television	19
truce w television on	9
truce w ten week	14
truce w text	18
truce w th	30
truce w th of	20
truce w than	9
truce w than a	8
truce w thank	-7
truce w thank you	-7
truce w that <end>	-22
truce w that <level>	-6
truce w that <number>	-11
truce w that an	16
truce w that both	36
truce w that china	7
truce w that he	18
truce w that hi	14
truce w that in	-7
truce w that india	16
truce w that is	21
truce w that japan	-17
truce w that no	-8
truce w that nothing	19
truce w that tariff	-13
truce w that the	6
truce w that thi	-39
truce w that wa	21
truce w that would	-20
truce w that'	-19
truce w the	-9
truce w the <level>	-6
truce w the <number>	13
truce w the additional	13
truce w the arrangement	17
truce w the cabinet	11
truce w the call	-19
truce w the chamber	8
truce w the chinese	-14
truce w the commerce	7
truce w the control	-6
truce w the deal	8
truce w the drug	-9
truce w the dutie	14
truce w the duty	8
truce w the end	24
truce w the eu	-12
truce w the european	-10
truce w the export	-29
truce w the extension	14
truce w the federation	-7
truce w the fee	-13
truce w the figure	6
truce w the first	-15
truce w the foreign	9
truce w the higher	-23
truce w the house	10
truce w the last	12
truce w the law	-17
truce w the market	7
truce w the matter	-29
truce w the measure	-13
truce w the minister	20
truce w the ministry	-23
truce w the number	-18
truce w the office	-17
truce w the old	8
truce w the one	10
truce w the order	-21
truce w the other	44
truce w the paper	-10
truce w the philippine	15
truce w the press	10
truce w the prime	-12
truce w the radio	-6
truce w the rest	-13
truce w the rule	-7
truce w the same	9
truce w the spokesperson	-10
truce w the standstill	9
truce w the step	-10
truce w the suspended	6
truce w the suspension	-28
truce w the tariff	7
truce w the text	16
truce w the thirty-first	19
truce w the trade	-19
truce w the truce	-15
truce w the two	18
truce w the u	9
truce w the union	9
truce w the united	-23
truce w the us	-25
truce w the world	-14
truce w their	14
truce w their tariff	18
truce w their trade	6
truce w them	-14
truce w them <end>	16
truce w then	-9
truce w then the	-28
truce w there <end>	-18
truce w there is	8
truce w there would	7
truce w there'	15
truce w they	-61
truce w they are	-7
truce w they pay	-13
truce w they want	-8
truce w they were	-8
truce w they will	-15
truce w they would	-12
truce w thi	-17
truce w thi month	6
truce w thi year	-7
truce w thing	-7
truce w think	-13
truce w thirteen	-13
truce w thirty	-12
truce w thirty-first	19
truce w thirty-first of	19
truce w thirty-five	-16
truce w those	-14
truce w those who	-19
truce w though	10
truce w threat	-6
truce w threaten	-8
truce w threatened	-34
truce w threatened to	-18
truce w three	-30
truce w three month	27
truce w three year	-9
truce w through	-16
truce w through hi	-9
truce w thursday	-10
truce w time	15
truce w time <end>	-11
truce w to	7
truce w to <level>	-30
truce w to <number>	-14
truce w to a	8
truce w to adjust	-9
truce w to carry	13
truce w to charge	-10
truce w to do	11
truce w to end	-6
truce w to expire	14
truce w to give	21
truce w to go	-7
truce w to it	19
truce w to january	19
truce w to keep	7
truce w to make	10
truce w to prolong	11
truce w to protect	-10
truce w to say	20
truce w to see	-15
truce w to sign	7
truce w to stop	-11
truce w to the	-20
truce w to their	8
truce w today	13
truce w today <end>	-8
truce w today and	15
truce w today that	8
truce w tokyo	20
truce w told	33
truce w told a	31
truce w told cnbc	-9
truce w told hi	6
truce w told parliament	16
truce w told reporter	10
truce w told the	7
truce w told thi	15
truce w told us	-19
truce w tomorrow	11
truce w ton	-22
truce w tonne	-13
truce w tonne of	-8
truce w too	7
truce w too <end>	-7
truce w took	-9
truce w total	-13
truce w tractor	-24
truce w trade and	12
truce w trade minister	15
truce w trade secretary	7
truce w transport	-15
truce w treaty	13
truce w truce	22
truce w truce <end>	-8
truce w truce for	6
truce w truce of	10
truce w truce with	36
truce w trump	-19
truce w trump had	-12
truce w trump said	14
truce w trump told	-21
truce w tuesday	17
truce w tuesday <end>	8
truce w turn	-6
truce w twelve	-9
truce w twelve million	-10
truce w twelve month	12
truce w twenty-five	-8
truce w two	34
truce w two countrie	7
truce w two day	-13
truce w two side	9
truce w two year	22
truce w ukrainian	19
truce w under	-44
truce w under section	-12
truce w under the	-25
truce w unilateral	-8
truce w united	-23
truce w united state	-23
truce w unjustified	-11
truce w unless	11
truce w until	66
truce w until <number>	62
truce w until the	23
truce w up	7
truce w up in	18
truce w us <end>	14
truce w us that	9
truce w use	-19
truce w used	-18
truce w used to	-13
truce w vietnam	-15
truce w vietnam would	-9
truce w vietnamese	-8
truce w violated	18
truce w von	-11
truce w vote	11
truce w wa	6
truce w wa <number>	-13
truce w wa a	-36
truce w wa agreed	18
truce w wa no	21
truce w wa on	-18
truce w wa ready	16
truce w wa the	-7
truce w wait	-13
truce w want	-20
truce w want a	-8
truce w wanted	6
truce w wanted to	-7
truce w war	-9
truce w warned	-37
truce w warned that	-12
truce w washington	-7
truce w way to	-14
truce w we	23
truce w we are	16
truce w we have	25
truce w we shall	-10
truce w we were	-17
truce w we would	-25
truce w wednesday	11
truce w wednesday <end>	-8
truce w wednesday that	15
truce w week	26
truce w week <end>	14
truce w week that	11
truce w well	-8
truce w well <end>	-14
truce w went on	6
truce w were	-14
truce w were not	-6
truce w what the	-29
truce w where	-17
truce w whether	-14
truce w whether the	9
truce w whether to	-18
truce w which is	-7
truce w which the	19
truce w while	9
truce w who	16
truce w why	8
truce w will be	-9
truce w will charge	19
truce w will now	14
truce w will raise	6
truce w will stop	-8
truce w will suspend	16
truce w wine	-41
truce w winter	11
truce w with	8
truce w with <level>	-8
truce w with <number>	-23
truce w with a	11
truce w with china	28
truce w with it	-6
truce w with the	-16
truce w withdrawn	-7
truce w without the	-18
truce w won't	25
truce w work	23
truce w working	-16
truce w world	-15
truce w would	-8
truce w would accept	10
truce w would also	10
truce w would bring	-10
truce w would come	-8
truce w would decide	-17
truce w would like	15
truce w would look	-9
truce w would meet	-19
truce w would now	-8
truce w would pay	17
truce w would push	8
truce w would put	17
truce w would raise	-14
truce w would return	-17
truce w would sign	28
truce w would take	-16
truce w would then	-7
truce w write	-26
truce w write that	-19
truce w written	-12
truce w wrong	-16
truce w wrote that	7
truce w wrote to	-14
truce w x	-13
truce w xi	-19
truce w year	39
truce w year <end>	42
truce w year and	-12
truce w year for	-7
truce w year more	20
truce w yesterday that	-9
truce w yet	14
truce w you	-12
truce w your	-10
truce w zaghloul	23
truce w zero	-36
truce w zero on	-17
truce with 0 narrow	7
with 0 narrow	13
with 2 narrow	18`;
