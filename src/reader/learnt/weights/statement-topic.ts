// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_TOPIC = `yes
<always>	0
among 1 narrow	33
before 0 false bare	69
before 0 false more	15
before 0 false one	55
before 0 true bare	96
before 0 true more	36
before 0 true one	51
before 1 false bare	39
before 1 false more	-18
before 1 false one	15
before 1 true bare	44
before 1 true one	13
before 2 false more	-18
before 2 true bare	-8
before 2 true more	14
before 3 false bare	-7
before 3 false one	7
before 3 true bare	9
before 3 true one	8
broad before 0 true bare	45
broad before 0 true more	23
broad before 1 true bare	8
broad before 1 true more	-11
broad before 2 true bare	-14
broad before 2 true more	7
broad before 2 true one	-7
broad before 3 true bare	-9
broad before 3 true one	8
broad head bare	13
broad head more	9
broad head one	20
broad in plainly	17
broad in plainly more	10
broad in plainly one	9
broad last	9
broad nearest bare of 1	14
broad nearest bare of 2	14
broad nearest more again of 1	29
broad nearest more again of 2	-8
broad nearest more of 1	7
broad nearest more of 2	-7
broad nearest one again of 1	25
broad nearest one again of 2	-8
broad nearest one of 2	6
broad not in	-18
broad not in more true	-23
broad not in one false	-7
broad not in one true	-30
broad not said	-31
broad nothing before more	10
broad nothing before one	14
broad often true	23
broad one	-7
broad place 0 of 1	9
broad place 0 of 3	29
broad place 1 of 3	-9
broad rule:first more	17
broad rule:first one	9
broad rule:words bare	7
broad rule:words more	22
broad rule:words one	27
broad share little bare	9
broad share little more	6
broad share little one	7
broad share most bare	21
broad share much bare	-11
broad share much more	-10
broad share some bare	-10
broad share some more	18
broad share some one	-24
broad text -1 one	-20
broad text 0 bare	8
broad text 0 more	11
broad text 2 more	-8
broad text 3 bare	-29
broad text 3 one	14
broad text 4 bare	-25
broad text 4 one	-11
broad with 0 narrow	14
broad with 2 narrow	17
deficit bare	10
deficit last	-11
deficit not in bare false	8
deficit not in one false	-6
deficit one	-14
deficit place 0 of 2	13
deficit rule:words one	6
deficit share little bare	9
deficit share little one	-6
deficit share some one	-12
deficit text 1 bare	-11
deficit text 1 one	-15
deficit text 2 bare	-8
deficit text 2 one	-8
deficit text 4 bare	14
deficit text 4 one	11
deficit w <level>	21
deficit w <number>	28
deficit w <number> <end>	8
deficit w <number> <number>	25
deficit w <number> billion	24
deficit w <number> the	17
deficit w a trade	-13
deficit w administration	-10
deficit w an	6
deficit w at	22
deficit w been	6
deficit w before	14
deficit w bessent	10
deficit w billion	24
deficit w by	20
deficit w china	8
deficit w china'	-9
deficit w countrie	-13
deficit w country	-6
deficit w cut	-7
deficit w deficit	14
deficit w donald	7
deficit w donald trump	7
deficit w fall	11
deficit w february	12
deficit w for	8
deficit w greer	10
deficit w ha	-13
deficit w ha said	-20
deficit w had	12
deficit w had been	7
deficit w he said	18
deficit w hi	18
deficit w if	-8
deficit w in	37
deficit w in <number>	23
deficit w is	18
deficit w it	-12
deficit w jamieson	-11
deficit w jamieson greer	-11
deficit w lowest	-17
deficit w minister	-20
deficit w no	-11
deficit w of <number>	7
deficit w on	10
deficit w president donald	7
deficit w prime	-17
deficit w prime minister	-17
deficit w rate	-9
deficit w representative	-13
deficit w said	6
deficit w said in	29
deficit w said that	-18
deficit w said the	-9
deficit w state	-18
deficit w state <end>	-27
deficit w tariff	-7
deficit w that	-11
deficit w that he	-12
deficit w that it	-15
deficit w that the	6
deficit w the	-7
deficit w the deficit	20
deficit w the lowest	-17
deficit w the united	-18
deficit w them	-7
deficit w they	-8
deficit w thi	13
deficit w trade	-22
deficit w trade representative	-13
deficit w under	-10
deficit w united	-18
deficit w united state	-18
deficit w us	15
deficit w wa	-6
deficit w were	-6
deficit w which	-13
deficit w will	-17
deficit w with	-12
deficit w with china	10
deficit w with the	-19
deficit w would	-16
deficit w wrote	8
deficit w wrote on	10
deficit w year	33
deficit w year <end>	20
export-controls always	10
export-controls bare	6
export-controls before 0 false bare	23
export-controls before 0 false more	11
export-controls before 0 false one	28
export-controls before 0 true bare	43
export-controls before 1 false bare	18
export-controls before 1 false one	6
export-controls before 1 true bare	32
export-controls before 1 true one	-24
export-controls before 2 false bare	-10
export-controls before 2 false one	6
export-controls before 2 true bare	-28
export-controls before 3 false bare	-7
export-controls before 3 false one	6
export-controls beside rare-earths	-9
export-controls beside tariffs	-11
export-controls beside truce	6
export-controls in perhaps	16
export-controls in perhaps bare	10
export-controls in plainly more	-6
export-controls in plainly one	8
export-controls nearest bare of 1	10
export-controls nearest bare of 2	31
export-controls nearest one of 3	8
export-controls not in more true	11
export-controls not in one false	-30
export-controls not in one true	26
export-controls not said	8
export-controls nothing before bare	-6
export-controls nothing before more	13
export-controls nothing before one	-11
export-controls often false	22
export-controls place 0 of 1	8
export-controls place 0 of 2	7
export-controls place 1 of 2	-17
export-controls place 1 of 3	-12
export-controls rule:first more	23
export-controls rule:first one	22
export-controls rule:words bare	11
export-controls rule:words more	23
export-controls rule:words one	10
export-controls share little bare	18
export-controls share little one	17
export-controls share some bare	-23
export-controls share some one	-30
export-controls text -1 bare	14
export-controls text -1 more	12
export-controls text -1 one	13
export-controls text 1 more	-9
export-controls text 1 one	-9
export-controls text 2 more	-12
export-controls text 2 one	-14
export-controls text 3 bare	-8
export-controls text 3 more	-7
export-controls text 3 one	16
export-controls text 4 more	19
export-controls text 4 one	-14
export-controls w <level>	-37
export-controls w <level> <end>	-10
export-controls w <number>	-25
export-controls w <number> <end>	27
export-controls w <number> <number>	24
export-controls w <number> in	-6
export-controls w <number> july	-9
export-controls w <number> november	16
export-controls w <number> on	-15
export-controls w <number> per	-21
export-controls w <number> percent	-9
export-controls w <number> that	-12
export-controls w a	11
export-controls w a ban	6
export-controls w a licence	21
export-controls w a matter	27
export-controls w a post	-6
export-controls w a year	7
export-controls w about	9
export-controls w about the	11
export-controls w according	-13
export-controls w according to	-13
export-controls w add	-11
export-controls w added	-6
export-controls w additional	-6
export-controls w affair	-7
export-controls w affiliate	-9
export-controls w after the	9
export-controls w again	10
export-controls w against	-12
export-controls w ago	10
export-controls w agreed	-39
export-controls w agreed to	-8
export-controls w already	10
export-controls w american	9
export-controls w american rule	7
export-controls w amount	-17
export-controls w an	-30
export-controls w and	-6
export-controls w and the	10
export-controls w ankara	-10
export-controls w announced	15
export-controls w announced on	8
export-controls w announced that	20
export-controls w another	-12
export-controls w answer	-18
export-controls w antimony	23
export-controls w any	18
export-controls w any tariff	-11
export-controls w approval	-28
export-controls w approval of	-11
export-controls w approved	21
export-controls w arrangement	-13
export-controls w as a	14
export-controls w as well	-13
export-controls w asked	28
export-controls w asked for	31
export-controls w asked that	11
export-controls w at <number>	-22
export-controls w at once	13
export-controls w at the	-10
export-controls w august	12
export-controls w australia	-14
export-controls w autumn	-14
export-controls w autumn <end>	-6
export-controls w back	11
export-controls w be	10
export-controls w because	-17
export-controls w been	-22
export-controls w before	33
export-controls w before the	22
export-controls w begin	-8
export-controls w bessent	-28
export-controls w bessent said	-7
export-controls w bolivia	15
export-controls w both side	-10
export-controls w but	-49
export-controls w by	-6
export-controls w called	40
export-controls w called it	23
export-controls w called the	18
export-controls w came	21
export-controls w canada	-16
export-controls w case	-13
export-controls w cent	-26
export-controls w certificate	28
export-controls w chemical	-8
export-controls w china	-13
export-controls w china ha	-8
export-controls w china to	-13
export-controls w china will	-19
export-controls w china would	22
export-controls w china'	19
export-controls w china' ministry	28
export-controls w chip	20
export-controls w chip <end>	14
export-controls w clear	9
export-controls w come	33
export-controls w commerce	19
export-controls w commerce announced	34
export-controls w commerce in	-21
export-controls w commerce said	-20
export-controls w commerce secretary	10
export-controls w commission	-20
export-controls w committee	8
export-controls w companie	-14
export-controls w confirmed	-19
export-controls w control	28
export-controls w control on	-26
export-controls w costs	15
export-controls w could	19
export-controls w could be	20
export-controls w counterpart	8
export-controls w custom	12
export-controls w cut	-23
export-controls w date	-16
export-controls w day	-16
export-controls w de	-13
export-controls w delay	-14
export-controls w delhi	-7
export-controls w demand	13
export-controls w do	-13
export-controls w doe	-8
export-controls w donald	-24
export-controls w donald trump	-20
export-controls w down	-14
export-controls w duty	10
export-controls w duty of	-6
export-controls w earth	-7
export-controls w earth <end>	17
export-controls w earth and	-10
export-controls w eighteen	-25
export-controls w european	-10
export-controls w everything	-21
export-controls w explained	-7
export-controls w export	29
export-controls w export control	7
export-controls w export licence	17
export-controls w export of	11
export-controls w extend	8
export-controls w extension	-11
export-controls w february	-13
export-controls w federation	-17
export-controls w fee	-13
export-controls w fentanyl	-16
export-controls w firm	23
export-controls w first	12
export-controls w follow	-10
export-controls w for <number>	6
export-controls w for a	-18
export-controls w for another	-10
export-controls w for the	-8
export-controls w forced	-8
export-controls w forced labor	-8
export-controls w foreign	-18
export-controls w friday	-10
export-controls w from	-21
export-controls w from the	11
export-controls w front	-11
export-controls w fruit	-12
export-controls w further	-6
export-controls w gallium	40
export-controls w germanium	24
export-controls w given	-15
export-controls w go	-25
export-controls w go to	-14
export-controls w going	-6
export-controls w good	-33
export-controls w government	-13
export-controls w greer	9
export-controls w greer said	7
export-controls w ha	24
export-controls w ha been	-12
export-controls w ha not	-10
export-controls w ha proposed	8
export-controls w ha said	-9
export-controls w ha warned	7
export-controls w had	-13
export-controls w had agreed	-10
export-controls w hand	-13
export-controls w have	-8
export-controls w have not	-25
export-controls w he also	-11
export-controls w he told	-26
export-controls w he wrote	-15
export-controls w hi	-30
export-controls w him	6
export-controls w house	-18
export-controls w house <end>	16
export-controls w house said	-16
export-controls w house say	-16
export-controls w howard	10
export-controls w howard lutnick	10
export-controls w i	-22
export-controls w if the	34
export-controls w import	-24
export-controls w in	32
export-controls w in a	33
export-controls w in beijing	-8
export-controls w in china	15
export-controls w in return	16
export-controls w indonesia	7
export-controls w industry	-21
export-controls w is	-24
export-controls w is no	-11
export-controls w is not	16
export-controls w issue	-19
export-controls w it	7
export-controls w it <end>	-17
export-controls w it a	12
export-controls w it ban	-14
export-controls w it in	24
export-controls w it is	-34
export-controls w it wa	20
export-controls w it would	-11
export-controls w jamieson	-17
export-controls w jamieson greer	-17
export-controls w july	-11
export-controls w june	-7
export-controls w keep	-6
export-controls w known	-14
export-controls w kuala	-7
export-controls w kuala lumpur	-7
export-controls w labor	-8
export-controls w last	-21
export-controls w last week	-30
export-controls w law	-19
export-controls w leave	-15
export-controls w left	9
export-controls w licence	36
export-controls w licensing	19
export-controls w lift	-8
export-controls w lift it	-10
export-controls w lifted	-7
export-controls w limit	18
export-controls w list	6
export-controls w listed	8
export-controls w lithium	34
export-controls w look	-11
export-controls w lumpur	-7
export-controls w lutnick	14
export-controls w made	-30
export-controls w march	12
export-controls w market	-9
export-controls w matter	8
export-controls w matter of	27
export-controls w may	21
export-controls w meant	9
export-controls w meant to	16
export-controls w measure	-11
export-controls w medicine	-7
export-controls w met	15
export-controls w might	7
export-controls w million	-6
export-controls w minister	-44
export-controls w ministry	24
export-controls w ministry in	7
export-controls w ministry of	15
export-controls w ministry said	-7
export-controls w monday <end>	-8
export-controls w monday that	8
export-controls w month	-42
export-controls w more than	11
export-controls w mr	22
export-controls w name to	-6
export-controls w national	20
export-controls w national security	18
export-controls w negotiator	10
export-controls w next	-20
export-controls w nickel	25
export-controls w no	-13
export-controls w not	20
export-controls w not be	10
export-controls w nothing	-18
export-controls w notice	39
export-controls w november	15
export-controls w november <number>	24
export-controls w now	10
export-controls w number	-10
export-controls w october <end>	-6
export-controls w october <number>	10
export-controls w of <level>	-9
export-controls w of an	-18
export-controls w of commerce	15
export-controls w of it	32
export-controls w of one	-19
export-controls w of rare	-20
export-controls w of talk	-7
export-controls w of the	-24
export-controls w of what	-9
export-controls w offered	14
export-controls w oil	-23
export-controls w on <number>	8
export-controls w on china	-7
export-controls w on export	18
export-controls w on friday	-8
export-controls w on hi	-16
export-controls w on it	-9
export-controls w on november	-13
export-controls w on saturday	-10
export-controls w on sunday	18
export-controls w on the	14
export-controls w on top	-6
export-controls w on tuesday	-23
export-controls w once	23
export-controls w once the	15
export-controls w one	-9
export-controls w or	-31
export-controls w ore	22
export-controls w out	-23
export-controls w paper	7
export-controls w parliament	-17
export-controls w part	9
export-controls w pause	-8
export-controls w pay	-10
export-controls w per	-26
export-controls w per cent	-26
export-controls w percent	-15
export-controls w percent on	-6
export-controls w permit	34
export-controls w permit <end>	7
export-controls w permit for	19
export-controls w pork	11
export-controls w port	-11
export-controls w port fee	-6
export-controls w post	-7
export-controls w posted	-6
export-controls w president	-18
export-controls w president donald	-21
export-controls w press	-6
export-controls w prime	-7
export-controls w prime minister	-7
export-controls w product	-13
export-controls w promised	-29
export-controls w promised to	-11
export-controls w protect	15
export-controls w put	-17
export-controls w put the	-6
export-controls w question	11
export-controls w radio	16
export-controls w rare	-7
export-controls w rare earth	-7
export-controls w raw	-22
export-controls w ready	-15
export-controls w ready to	-6
export-controls w refused	-21
export-controls w report	-12
export-controls w reporter	-10
export-controls w representative	-12
export-controls w return	28
export-controls w rise	17
export-controls w round	-8
export-controls w rule	7
export-controls w run	-7
export-controls w s	-25
export-controls w said	-20
export-controls w said <end>	-13
export-controls w said in	10
export-controls w said it	-16
export-controls w said last	-11
export-controls w said on	-24
export-controls w said that	25
export-controls w said the	-53
export-controls w sale	12
export-controls w same	7
export-controls w saturday	-10
export-controls w say	8
export-controls w say <end>	-28
export-controls w scott	-22
export-controls w scott bessent	-21
export-controls w season	6
export-controls w second	-14
export-controls w secretary howard	10
export-controls w secretary scott	-20
export-controls w security	17
export-controls w september	27
export-controls w september <end>	-6
export-controls w ship	-13
export-controls w ship <end>	-6
export-controls w shipment	8
export-controls w side had	6
export-controls w side would	-7
export-controls w since	23
export-controls w six	6
export-controls w six month	-12
export-controls w so	-28
export-controls w soybean	-9
export-controls w spokesman	-10
export-controls w spring	-6
export-controls w state <end>	7
export-controls w state would	9
export-controls w step	-10
export-controls w such	-7
export-controls w sunday	17
export-controls w suspend	18
export-controls w suspended	22
export-controls w suspension	15
export-controls w swiss	-19
export-controls w table	7
export-controls w table <end>	13
export-controls w talk	-11
export-controls w tariff	-36
export-controls w tariff on	-10
export-controls w tariff war	-13
export-controls w television	-6
export-controls w ten	-22
export-controls w that	-12
export-controls w that a	7
export-controls w that an	-7
export-controls w that both	-11
export-controls w that canada	-7
export-controls w that export	8
export-controls w that he	-25
export-controls w that it	14
export-controls w that they	14
export-controls w the	8
export-controls w the <level>	-8
export-controls w the <number>	-8
export-controls w the american	16
export-controls w the approval	-7
export-controls w the autumn	-6
export-controls w the chinese	-11
export-controls w the commerce	8
export-controls w the commission	-8
export-controls w the duty	20
export-controls w the european	-10
export-controls w the export	10
export-controls w the first	17
export-controls w the licence	29
export-controls w the matter	-13
export-controls w the new	18
export-controls w the president	-8
export-controls w the rule	11
export-controls w the same	7
export-controls w the table	7
export-controls w the us	-9
export-controls w the white	-30
export-controls w them	29
export-controls w there	-28
export-controls w they	12
export-controls w they are	-12
export-controls w they were	-20
export-controls w those	27
export-controls w threaten	8
export-controls w three	34
export-controls w time	27
export-controls w to	-11
export-controls w to <level>	-13
export-controls w to <number>	-12
export-controls w to a	-19
export-controls w to be	12
export-controls w to china	11
export-controls w to it	8
export-controls w to protect	13
export-controls w to the	16
export-controls w today	8
export-controls w told a	-7
export-controls w tonne	8
export-controls w trade	-29
export-controls w trade ministry	12
export-controls w trade representative	-7
export-controls w treasury	-21
export-controls w treasury secretary	-21
export-controls w trump	-38
export-controls w tuesday	-10
export-controls w tuesday that	-20
export-controls w turkey	-7
export-controls w twelve	-8
export-controls w two	-10
export-controls w u	-10
export-controls w u s	-10
export-controls w until	24
export-controls w up	-42
export-controls w us	-23
export-controls w use	13
export-controls w very	-13
export-controls w wa	-19
export-controls w wa a	-18
export-controls w wa ready	-8
export-controls w want	24
export-controls w war	-13
export-controls w warned	11
export-controls w warned that	12
export-controls w washington	16
export-controls w way	21
export-controls w way to	-12
export-controls w we	-14
export-controls w we are	-9
export-controls w we have	-7
export-controls w week	-30
export-controls w week <end>	-13
export-controls w week that	-25
export-controls w well	-13
export-controls w well <end>	-12
export-controls w went	-12
export-controls w what	-38
export-controls w what the	-16
export-controls w where	-16
export-controls w whether	-9
export-controls w which	12
export-controls w white	-35
export-controls w white house	-44
export-controls w who	-18
export-controls w will not	10
export-controls w with	-46
export-controls w with <number>	-10
export-controls w with a	-8
export-controls w with the	-14
export-controls w would	8
export-controls w would come	29
export-controls w would go	-14
export-controls w would not	16
export-controls w would put	-18
export-controls w would sign	-14
export-controls w would take	13
export-controls w wrote	-20
export-controls w xi	-20
export-controls w ye	7
export-controls w you	-19
fentanyl among 1 narrow	15
fentanyl before 1 true bare	9
fentanyl before 1 true more	10
fentanyl before 1 true one	13
fentanyl before 2 true bare	16
fentanyl before 2 true one	-8
fentanyl before 3 true bare	8
fentanyl beside tariffs	6
fentanyl in plainly	18
fentanyl in plainly more	12
fentanyl in plainly one	14
fentanyl last	12
fentanyl more	6
fentanyl nearest bare of 2	-25
fentanyl nearest bare of 3	-14
fentanyl nearest one of 2	-17
fentanyl nearest one of 3	-18
fentanyl not in	-20
fentanyl not in more true	-10
fentanyl not in one false	-8
fentanyl not in one true	-14
fentanyl not said	12
fentanyl one	-8
fentanyl place 0 of 1	14
fentanyl place 0 of 2	11
fentanyl rule:first more	13
fentanyl rule:first one	14
fentanyl rule:words bare	-15
fentanyl rule:words more	13
fentanyl rule:words one	18
fentanyl said plainly	19
fentanyl share little more	10
fentanyl share little one	-12
fentanyl share some bare	-15
fentanyl text 1 bare	-8
fentanyl text 1 more	11
fentanyl text 2 bare	-27
fentanyl text 2 more	-12
fentanyl text 3 more	14
fentanyl text 3 one	-20
fentanyl text 4 bare	28
fentanyl w <level>	-20
fentanyl w <level> <end>	-8
fentanyl w <number>	-13
fentanyl w <number> <end>	-17
fentanyl w <number> <number>	-8
fentanyl w <number> per	19
fentanyl w <number> to	-12
fentanyl w a	-21
fentanyl w a further	-9
fentanyl w a year	-9
fentanyl w about	-21
fentanyl w according	16
fentanyl w according to	16
fentanyl w added	-12
fentanyl w adjust	-17
fentanyl w adjust it	-10
fentanyl w after	-10
fentanyl w against	18
fentanyl w agreed	-11
fentanyl w air	19
fentanyl w air force	19
fentanyl w american	-28
fentanyl w american side	-20
fentanyl w an	-14
fentanyl w and	-32
fentanyl w and <level>	-7
fentanyl w and that	8
fentanyl w and will	-19
fentanyl w announced	-8
fentanyl w as	-9
fentanyl w at	-14
fentanyl w be	23
fentanyl w because	11
fentanyl w before	-13
fentanyl w beijing	23
fentanyl w bessent ha	-14
fentanyl w both	-7
fentanyl w by	-24
fentanyl w call	7
fentanyl w called	-6
fentanyl w canada	30
fentanyl w cent	22
fentanyl w china	24
fentanyl w china to	-6
fentanyl w china'	8
fentanyl w chinese	-16
fentanyl w chinese good	-6
fentanyl w commerce	-12
fentanyl w commerce secretary	-13
fentanyl w commission	-11
fentanyl w confirmed	-20
fentanyl w could	22
fentanyl w countermeasure	-13
fentanyl w course	-8
fentanyl w course whether	-7
fentanyl w day	-11
fentanyl w decide	-7
fentanyl w decide in	-7
fentanyl w done	18
fentanyl w drug	53
fentanyl w due	-8
fentanyl w due course	-8
fentanyl w duty	-9
fentanyl w effective	-14
fentanyl w effective immediately	-14
fentanyl w expected	12
fentanyl w february	-6
fentanyl w fentanyl	18
fentanyl w fentanyl <end>	19
fentanyl w fentanyl and	8
fentanyl w fentanyl tariff	-11
fentanyl w for	20
fentanyl w for a	-13
fentanyl w force	19
fentanyl w force one	19
fentanyl w foreign	22
fentanyl w foreign ministry	23
fentanyl w friday	-6
fentanyl w from	7
fentanyl w further	-8
fentanyl w go	19
fentanyl w go on	-9
fentanyl w going	11
fentanyl w greer the	7
fentanyl w ha	16
fentanyl w ha said	-11
fentanyl w had	8
fentanyl w had been	6
fentanyl w he	-14
fentanyl w he expected	13
fentanyl w he hoped	-6
fentanyl w hi	10
fentanyl w hoped	-6
fentanyl w house	-23
fentanyl w house say	13
fentanyl w howard	-14
fentanyl w howard lutnick	-14
fentanyl w i	8
fentanyl w immediately	-14
fentanyl w immediately <end>	-14
fentanyl w import	-8
fentanyl w in	-20
fentanyl w in a	-6
fentanyl w in beijing	16
fentanyl w in due	-8
fentanyl w is	26
fentanyl w it countermeasure	-11
fentanyl w it ha	19
fentanyl w it would	-6
fentanyl w keep	-15
fentanyl w last	-15
fentanyl w last week	-8
fentanyl w leave	13
fentanyl w level	-12
fentanyl w licence	6
fentanyl w longer	-8
fentanyl w lutnick	-14
fentanyl w made	16
fentanyl w might	-9
fentanyl w million	-13
fentanyl w ministry	16
fentanyl w monday	6
fentanyl w more	19
fentanyl w new	-14
fentanyl w no	-30
fentanyl w not	-8
fentanyl w november	-6
fentanyl w now	8
fentanyl w of fentanyl	16
fentanyl w off the	-12
fentanyl w on	-20
fentanyl w on monday	7
fentanyl w on schedule	-8
fentanyl w on sunday	-6
fentanyl w on the	18
fentanyl w on thursday	-19
fentanyl w one	14
fentanyl w one year	-10
fentanyl w over fentanyl	-17
fentanyl w over the	20
fentanyl w part	9
fentanyl w pay	-15
fentanyl w per	22
fentanyl w per cent	22
fentanyl w percent from	8
fentanyl w posted	-10
fentanyl w president	-10
fentanyl w president donald	-8
fentanyl w president said	6
fentanyl w reciprocal	-20
fentanyl w reciprocal tariff	-18
fentanyl w reporter	7
fentanyl w s	13
fentanyl w said	-12
fentanyl w said <end>	-6
fentanyl w said on	-7
fentanyl w said that	-9
fentanyl w saturday	-10
fentanyl w say	11
fentanyl w schedule	-8
fentanyl w secretary	-15
fentanyl w secretary howard	-13
fentanyl w side	-7
fentanyl w signed	-6
fentanyl w so	-11
fentanyl w spokesperson	-8
fentanyl w stop	6
fentanyl w sunday	-6
fentanyl w suspend	-9
fentanyl w table <end>	-11
fentanyl w talk	-9
fentanyl w tariff	-13
fentanyl w tariff <end>	-8
fentanyl w tariff on	-15
fentanyl w than	17
fentanyl w that china	-10
fentanyl w that it	-11
fentanyl w that the	24
fentanyl w that thi	-10
fentanyl w the	14
fentanyl w the <number>	14
fentanyl w the american	-26
fentanyl w the drug	49
fentanyl w the tariff	13
fentanyl w the trade	-12
fentanyl w the u	15
fentanyl w the united	7
fentanyl w the us	-10
fentanyl w the white	-15
fentanyl w they	-16
fentanyl w thi year	-9
fentanyl w threatened	-6
fentanyl w three	-26
fentanyl w three year	-7
fentanyl w thursday	-19
fentanyl w thursday that	-6
fentanyl w to	31
fentanyl w to adjust	-7
fentanyl w to be	15
fentanyl w to stop	7
fentanyl w to the	16
fentanyl w total	-14
fentanyl w trump	-17
fentanyl w trump posted	-9
fentanyl w twelve	-7
fentanyl w twelve million	-7
fentanyl w twenty-five	-7
fentanyl w two side	8
fentanyl w u	13
fentanyl w u s	13
fentanyl w united	7
fentanyl w united state	7
fentanyl w up	-20
fentanyl w us	-13
fentanyl w week	-10
fentanyl w were	-22
fentanyl w were not	-7
fentanyl w what	22
fentanyl w whether	-8
fentanyl w whether to	-7
fentanyl w which	39
fentanyl w white	-22
fentanyl w white house	-22
fentanyl w will	-9
fentanyl w with	-30
fentanyl w with china	-6
fentanyl w with the	-6
fentanyl w would	-18
fentanyl w would be	11
fentanyl w wrote	-7
fentanyl w year	-38
fentanyl w year <end>	-20
fentanyl w year for	-7
head bare	49
head more	24
head one	49
in perhaps	18
in perhaps bare	11
in perhaps one	13
in plainly	37
in plainly more	20
in plainly one	22
last	12
narrow among 1 narrow	33
narrow before 0 false bare	69
narrow before 0 false more	15
narrow before 0 false one	55
narrow before 0 true bare	89
narrow before 0 true more	22
narrow before 0 true one	68
narrow before 1 false bare	39
narrow before 1 false more	-18
narrow before 1 false one	15
narrow before 1 true bare	59
narrow before 1 true more	33
narrow before 1 true one	18
narrow before 2 false more	-18
narrow before 2 true more	13
narrow before 2 true one	12
narrow before 3 false bare	-7
narrow before 3 false one	7
narrow before 3 true bare	30
narrow before 3 true more	-8
narrow head bare	58
narrow head more	25
narrow head one	48
narrow in perhaps	18
narrow in perhaps bare	11
narrow in perhaps one	13
narrow in plainly	30
narrow in plainly more	15
narrow in plainly one	20
narrow nearest bare of 1	57
narrow nearest bare of 2	45
narrow nearest bare of 3	-13
narrow nearest more again of 1	-8
narrow nearest more again of 2	30
narrow nearest more of 1	10
narrow nearest more of 2	-7
narrow nearest more of 3	-10
narrow nearest one again of 1	15
narrow nearest one again of 2	-25
narrow nearest one again of 3	-15
narrow nearest one of 1	75
narrow nearest one of 2	30
narrow nearest one of 3	7
narrow not in	-33
narrow not in bare false	-10
narrow not in more false	-23
narrow not in more true	-27
narrow not in one false	-18
narrow nothing before more	-14
narrow nothing before one	-19
narrow often false	41
narrow often true	21
narrow one	7
narrow place 0 of 1	20
narrow place 0 of 2	42
narrow place 0 of 3	14
narrow place 1 of 2	-14
narrow place 1 of 3	-21
narrow rule:first more	41
narrow rule:first one	31
narrow rule:words bare	56
narrow rule:words more	23
narrow rule:words one	54
narrow said perhaps	15
narrow said plainly	21
narrow share little bare	-30
narrow share little one	-17
narrow share most bare	44
narrow share most one	50
narrow share much bare	24
narrow share much more	15
narrow share some more	-9
narrow text 0 one	12
narrow text 1 bare	18
narrow text 2 bare	-28
narrow text 2 more	-18
narrow text 3 bare	-16
narrow text 3 one	-9
narrow text 4 bare	9
narrow text 4 more	14
narrow text 4 one	11
nearest bare of 1	49
nearest bare of 2	43
nearest bare of 3	-11
nearest more again of 1	25
nearest more again of 2	8
nearest more of 1	15
nearest more of 2	-17
nearest more of 3	-12
nearest one again of 1	31
nearest one again of 2	-19
nearest one again of 3	-7
nearest one of 1	66
nearest one of 2	31
nearest one of 3	7
not in	-38
not in more false	-23
not in more true	-44
not in one false	-21
not in one true	-23
not said	-23
often false	41
often true	33
pharmaceuticals bare	-13
pharmaceuticals before 0 true bare	12
pharmaceuticals before 0 true one	26
pharmaceuticals before 1 true bare	24
pharmaceuticals before 2 true one	13
pharmaceuticals beside tariffs	-8
pharmaceuticals head one	32
pharmaceuticals in plainly more	-8
pharmaceuticals in plainly one	15
pharmaceuticals last	10
pharmaceuticals more	-10
pharmaceuticals nearest bare of 1	25
pharmaceuticals nearest one of 1	37
pharmaceuticals nearest one of 2	-17
pharmaceuticals nearest one of 3	-18
pharmaceuticals not in bare false	-16
pharmaceuticals not in one false	16
pharmaceuticals not said	16
pharmaceuticals nothing before bare	11
pharmaceuticals nothing before more	-13
pharmaceuticals often true	13
pharmaceuticals one	19
pharmaceuticals place 0 of 1	15
pharmaceuticals place 0 of 2	-11
pharmaceuticals rule:first more	-6
pharmaceuticals rule:first one	15
pharmaceuticals rule:words bare	6
pharmaceuticals share little bare	-14
pharmaceuticals share little more	-14
pharmaceuticals share some bare	-28
pharmaceuticals share some one	-14
pharmaceuticals text -1 bare	-9
pharmaceuticals text 1 one	9
pharmaceuticals text 2 bare	15
pharmaceuticals text 2 one	7
pharmaceuticals w <level>	27
pharmaceuticals w <level> <end>	24
pharmaceuticals w <level> for	19
pharmaceuticals w <level> on	-8
pharmaceuticals w <number>	-7
pharmaceuticals w <number> <end>	-6
pharmaceuticals w <number> per	8
pharmaceuticals w a	10
pharmaceuticals w a tariff	16
pharmaceuticals w again	-13
pharmaceuticals w american	9
pharmaceuticals w an	11
pharmaceuticals w and	-17
pharmaceuticals w and that	-8
pharmaceuticals w apply	-8
pharmaceuticals w are	13
pharmaceuticals w as	-32
pharmaceuticals w at the	14
pharmaceuticals w august	20
pharmaceuticals w be	-7
pharmaceuticals w because	10
pharmaceuticals w been	-21
pharmaceuticals w bessent	-10
pharmaceuticals w billion	-17
pharmaceuticals w but	21
pharmaceuticals w called	-14
pharmaceuticals w called the	-9
pharmaceuticals w car	-10
pharmaceuticals w cent	6
pharmaceuticals w china	-17
pharmaceuticals w commission	29
pharmaceuticals w could	17
pharmaceuticals w day	-16
pharmaceuticals w donald	14
pharmaceuticals w donald trump	14
pharmaceuticals w down	-10
pharmaceuticals w drug	-10
pharmaceuticals w dutie	11
pharmaceuticals w end	11
pharmaceuticals w european	32
pharmaceuticals w for	24
pharmaceuticals w foreign	-23
pharmaceuticals w foreign ministry	-19
pharmaceuticals w friday	17
pharmaceuticals w from	-18
pharmaceuticals w goe	-11
pharmaceuticals w good	-17
pharmaceuticals w ha	8
pharmaceuticals w had	-22
pharmaceuticals w have	-25
pharmaceuticals w he	-8
pharmaceuticals w he said	-6
pharmaceuticals w hi	20
pharmaceuticals w india	-8
pharmaceuticals w indian	-10
pharmaceuticals w industry	19
pharmaceuticals w is	-13
pharmaceuticals w it is	25
pharmaceuticals w it will	-11
pharmaceuticals w medicine	25
pharmaceuticals w minister	-18
pharmaceuticals w ministry	-29
pharmaceuticals w monday	-9
pharmaceuticals w month <end>	-6
pharmaceuticals w month in	21
pharmaceuticals w more	-13
pharmaceuticals w morning	14
pharmaceuticals w mr	-17
pharmaceuticals w new	19
pharmaceuticals w now	-7
pharmaceuticals w number	-9
pharmaceuticals w october	17
pharmaceuticals w of <level>	22
pharmaceuticals w of <number>	-7
pharmaceuticals w of the	10
pharmaceuticals w offered	-15
pharmaceuticals w oil	-12
pharmaceuticals w on	6
pharmaceuticals w on monday	-9
pharmaceuticals w on the	-28
pharmaceuticals w on them	32
pharmaceuticals w one	-7
pharmaceuticals w our	6
pharmaceuticals w part	-7
pharmaceuticals w patented	17
pharmaceuticals w pay	-10
pharmaceuticals w per	6
pharmaceuticals w per cent	6
pharmaceuticals w president donald	9
pharmaceuticals w put	-6
pharmaceuticals w raise	12
pharmaceuticals w rate	-11
pharmaceuticals w reached	-17
pharmaceuticals w reporter	-8
pharmaceuticals w said on	16
pharmaceuticals w said that	9
pharmaceuticals w said the	-6
pharmaceuticals w say	-9
pharmaceuticals w say that	12
pharmaceuticals w see	-10
pharmaceuticals w she	-6
pharmaceuticals w side	-9
pharmaceuticals w six	-12
pharmaceuticals w swiss	18
pharmaceuticals w swiss government	-7
pharmaceuticals w tariff	7
pharmaceuticals w tariff on	13
pharmaceuticals w tariff would	6
pharmaceuticals w that	12
pharmaceuticals w that tariff	11
pharmaceuticals w that the	-23
pharmaceuticals w the	-13
pharmaceuticals w the <number>	-12
pharmaceuticals w the drug	-24
pharmaceuticals w the european	14
pharmaceuticals w the ministry	-8
pharmaceuticals w the swiss	-9
pharmaceuticals w the tariff	-10
pharmaceuticals w the two	-9
pharmaceuticals w them	22
pharmaceuticals w they	27
pharmaceuticals w threatened	26
pharmaceuticals w to	8
pharmaceuticals w to <number>	-7
pharmaceuticals w to the	17
pharmaceuticals w told	-41
pharmaceuticals w told reporter	-6
pharmaceuticals w trade	-36
pharmaceuticals w trump	46
pharmaceuticals w trump ha	29
pharmaceuticals w trump had	-6
pharmaceuticals w trump said	27
pharmaceuticals w two	-18
pharmaceuticals w under	17
pharmaceuticals w under the	19
pharmaceuticals w unjustified	-8
pharmaceuticals w up	14
pharmaceuticals w us	23
pharmaceuticals w warned	18
pharmaceuticals w washington	-6
pharmaceuticals w week	-14
pharmaceuticals w were	18
pharmaceuticals w which	15
pharmaceuticals w will	-11
pharmaceuticals w will be	-6
pharmaceuticals w with	8
pharmaceuticals w within	16
pharmaceuticals w would raise	9
pharmaceuticals w wrote	13
pharmaceuticals w year	23
pharmaceuticals w you	-16
pharmaceuticals w your	-16
pharmaceuticals w zero	-14
place 0 of 1	22
place 0 of 2	32
place 0 of 3	38
place 1 of 2	-10
place 1 of 3	-29
place 2 of 3	-10
rare-earths always	-25
rare-earths among 1 narrow	-13
rare-earths among 2 narrow	8
rare-earths bare	-22
rare-earths before 0 true more	10
rare-earths before 1 false bare	-7
rare-earths before 1 false one	-7
rare-earths before 1 true bare	-16
rare-earths before 1 true one	-8
rare-earths before 2 true bare	9
rare-earths before 3 true bare	16
rare-earths beside export-controls	6
rare-earths beside tariffs	-12
rare-earths head more	-6
rare-earths in perhaps	-20
rare-earths in perhaps one	-6
rare-earths in plainly	-7
rare-earths in plainly one	-7
rare-earths nearest bare of 1	-10
rare-earths nearest bare of 2	23
rare-earths nearest one of 1	12
rare-earths nearest one of 2	7
rare-earths nearest one of 3	14
rare-earths not in	-15
rare-earths not in bare false	-16
rare-earths not in one true	11
rare-earths not said	11
rare-earths nothing before bare	-14
rare-earths nothing before more	-20
rare-earths often true	17
rare-earths one	-7
rare-earths place 0 of 1	-7
rare-earths rule:first more	16
rare-earths rule:words more	6
rare-earths said perhaps	-18
rare-earths said plainly	12
rare-earths share little bare	-64
rare-earths share little one	-17
rare-earths share much more	10
rare-earths share some bare	16
rare-earths text -1 bare	-18
rare-earths text -1 one	-10
rare-earths text 0 more	-9
rare-earths text 1 bare	13
rare-earths text 2 bare	-13
rare-earths text 2 more	13
rare-earths text 3 bare	-36
rare-earths text 3 one	-9
rare-earths text 4 bare	-8
rare-earths text 4 more	-8
rare-earths text 4 one	11
rare-earths w <level>	12
rare-earths w <level> of	9
rare-earths w <level> tariff	13
rare-earths w <number>	-26
rare-earths w <number> <end>	-32
rare-earths w <number> <number>	-27
rare-earths w <number> november	-17
rare-earths w <number> that	12
rare-earths w <number> to	-7
rare-earths w a	-29
rare-earths w a matter	-18
rare-earths w a spokesperson	11
rare-earths w according	9
rare-earths w according to	9
rare-earths w added	6
rare-earths w added <end>	6
rare-earths w after	-26
rare-earths w again	-15
rare-earths w agreed	13
rare-earths w agreed to	8
rare-earths w also said	7
rare-earths w american	-22
rare-earths w amount	19
rare-earths w and	9
rare-earths w and china	-10
rare-earths w and said	-10
rare-earths w and that	6
rare-earths w announced that	-12
rare-earths w antimony	-17
rare-earths w any	8
rare-earths w april	-7
rare-earths w are	-6
rare-earths w as	7
rare-earths w as well	11
rare-earths w asked	-10
rare-earths w at	-24
rare-earths w ban	-21
rare-earths w be	20
rare-earths w been	11
rare-earths w beijing	23
rare-earths w bessent	-14
rare-earths w buy	-11
rare-earths w by	36
rare-earths w call	-17
rare-earths w called	-22
rare-earths w charge	16
rare-earths w china ha	11
rare-earths w china had	20
rare-earths w china will	21
rare-earths w china would	-16
rare-earths w china'	-28
rare-earths w china' ministry	-22
rare-earths w chinese	-30
rare-earths w chip	18
rare-earths w come	-14
rare-earths w commerce	-20
rare-earths w commerce announced	-6
rare-earths w companie	14
rare-earths w confirmed	13
rare-earths w control on	7
rare-earths w custom	-7
rare-earths w date	13
rare-earths w day	-16
rare-earths w did	12
rare-earths w did not	12
rare-earths w donald	-26
rare-earths w donald trump	-24
rare-earths w dutie	-11
rare-earths w earth	24
rare-earths w earth <end>	-36
rare-earths w earth and	6
rare-earths w export	12
rare-earths w export of	7
rare-earths w figure	-11
rare-earths w first	-9
rare-earths w flow	11
rare-earths w for	29
rare-earths w for <number>	-7
rare-earths w for one	18
rare-earths w for the	29
rare-earths w friday	-8
rare-earths w from	-22
rare-earths w from china	7
rare-earths w front	9
rare-earths w gallium	-37
rare-earths w germanium	-20
rare-earths w good	-7
rare-earths w ha	-17
rare-earths w ha said	-6
rare-earths w had been	7
rare-earths w have	16
rare-earths w have to	15
rare-earths w he also	8
rare-earths w he called	-7
rare-earths w he hoped	16
rare-earths w he would	-10
rare-earths w hi	10
rare-earths w hoped	15
rare-earths w house <end>	-15
rare-earths w house said	15
rare-earths w i	-10
rare-earths w if the	-7
rare-earths w in	-35
rare-earths w in a	-40
rare-earths w in beijing	8
rare-earths w in china	-18
rare-earths w in the	-7
rare-earths w is	-29
rare-earths w it	-11
rare-earths w it <end>	11
rare-earths w it control	-9
rare-earths w it is	-6
rare-earths w it wa	-9
rare-earths w it would	-14
rare-earths w last	18
rare-earths w last week	6
rare-earths w licence	31
rare-earths w licence for	31
rare-earths w limit	-8
rare-earths w list	-6
rare-earths w lithium	-17
rare-earths w lutnick	-7
rare-earths w made	-6
rare-earths w magnet	18
rare-earths w magnet and	10
rare-earths w make	6
rare-earths w matter	-6
rare-earths w matter of	-15
rare-earths w measure	19
rare-earths w media	9
rare-earths w meeting	-6
rare-earths w minister	13
rare-earths w ministry announced	9
rare-earths w ministry of	-12
rare-earths w ministry said	8
rare-earths w month	9
rare-earths w more	9
rare-earths w more than	8
rare-earths w much	-8
rare-earths w national	-8
rare-earths w national security	-7
rare-earths w need	13
rare-earths w new	-10
rare-earths w no	7
rare-earths w notice	-25
rare-earths w november	-24
rare-earths w november <number>	-20
rare-earths w now	-7
rare-earths w oct	-11
rare-earths w oct <number>	-11
rare-earths w of	-8
rare-earths w of <number>	-8
rare-earths w of commerce	-12
rare-earths w of it	-12
rare-earths w of rare	25
rare-earths w of what	9
rare-earths w off	-30
rare-earths w official	-11
rare-earths w oil	-15
rare-earths w on	-7
rare-earths w on <number>	-10
rare-earths w on export	-12
rare-earths w on november	12
rare-earths w on october	7
rare-earths w on the	-14
rare-earths w on thursday	10
rare-earths w one	11
rare-earths w one year	16
rare-earths w or	21
rare-earths w our	-24
rare-earths w out	13
rare-earths w pause	8
rare-earths w permit	-17
rare-earths w point	-9
rare-earths w president	-33
rare-earths w president donald	-28
rare-earths w product	13
rare-earths w promised	22
rare-earths w promised to	11
rare-earths w purchases	-9
rare-earths w raise	-6
rare-earths w rare	24
rare-earths w rare earth	24
rare-earths w rare-earth	19
rare-earths w return	-17
rare-earths w rule	25
rare-earths w s	9
rare-earths w said <end>	28
rare-earths w said on	18
rare-earths w said that	-23
rare-earths w said the	22
rare-earths w same	-17
rare-earths w say china	22
rare-earths w secretary scott	12
rare-earths w security	-7
rare-earths w september	-8
rare-earths w should	-13
rare-earths w since	-14
rare-earths w social	9
rare-earths w soybean	-6
rare-earths w spokesperson	19
rare-earths w spokesperson for	11
rare-earths w state	-6
rare-earths w still	13
rare-earths w suspend	-14
rare-earths w television on	7
rare-earths w than	9
rare-earths w that a	-9
rare-earths w that he	7
rare-earths w that it	-16
rare-earths w that they	10
rare-earths w the	-17
rare-earths w the american	-18
rare-earths w the chinese	-13
rare-earths w the commerce	-13
rare-earths w the export	13
rare-earths w the first	-7
rare-earths w the matter	10
rare-earths w the ministry	15
rare-earths w the new	-11
rare-earths w the same	-17
rare-earths w the treasury	-10
rare-earths w the truce	-8
rare-earths w the white	29
rare-earths w their	-16
rare-earths w there	11
rare-earths w they	18
rare-earths w they are	8
rare-earths w threat	-12
rare-earths w threaten	-8
rare-earths w threatened	-9
rare-earths w three	-25
rare-earths w thursday	10
rare-earths w to	19
rare-earths w today	-16
rare-earths w ton	-6
rare-earths w trade	21
rare-earths w truce	-9
rare-earths w trump	-19
rare-earths w trump wrote	10
rare-earths w u	9
rare-earths w u s	9
rare-earths w until	-31
rare-earths w up	24
rare-earths w up front	9
rare-earths w wa	-15
rare-earths w wa not	-7
rare-earths w way	-28
rare-earths w we	8
rare-earths w week	11
rare-earths w week that	19
rare-earths w well	11
rare-earths w were	6
rare-earths w which	-11
rare-earths w white	20
rare-earths w white house	20
rare-earths w will	32
rare-earths w will be	32
rare-earths w will not	-9
rare-earths w with	6
rare-earths w would	-23
rare-earths w would come	-28
rare-earths w wrote	12
rare-earths w wrote on	9
rare-earths w year	12
rule:first more	32
rule:first one	17
rule:words bare	33
rule:words more	21
rule:words one	29
russian-and-iranian-oil always	10
russian-and-iranian-oil among 1 narrow	18
russian-and-iranian-oil bare	6
russian-and-iranian-oil before 0 false bare	15
russian-and-iranian-oil before 0 false one	-13
russian-and-iranian-oil before 0 true bare	16
russian-and-iranian-oil before 0 true one	33
russian-and-iranian-oil before 1 false one	-11
russian-and-iranian-oil before 1 true bare	28
russian-and-iranian-oil before 2 true bare	15
russian-and-iranian-oil before 3 false bare	-9
russian-and-iranian-oil beside tariffs	19
russian-and-iranian-oil head bare	12
russian-and-iranian-oil in perhaps	-21
russian-and-iranian-oil in perhaps more	-11
russian-and-iranian-oil in perhaps one	-11
russian-and-iranian-oil in plainly	19
russian-and-iranian-oil in plainly more	14
russian-and-iranian-oil in plainly one	8
russian-and-iranian-oil last	-7
russian-and-iranian-oil nearest bare of 2	35
russian-and-iranian-oil nearest one of 1	21
russian-and-iranian-oil nearest one of 2	29
russian-and-iranian-oil not in	11
russian-and-iranian-oil not in bare false	9
russian-and-iranian-oil not in more true	-7
russian-and-iranian-oil not in one false	16
russian-and-iranian-oil not in one true	-19
russian-and-iranian-oil not said	13
russian-and-iranian-oil nothing before more	11
russian-and-iranian-oil nothing before one	-8
russian-and-iranian-oil place 0 of 1	8
russian-and-iranian-oil place 0 of 2	21
russian-and-iranian-oil place 1 of 2	-12
russian-and-iranian-oil rule:first more	14
russian-and-iranian-oil rule:first one	8
russian-and-iranian-oil rule:words bare	41
russian-and-iranian-oil rule:words more	-9
russian-and-iranian-oil rule:words one	12
russian-and-iranian-oil said perhaps	-14
russian-and-iranian-oil share little bare	-11
russian-and-iranian-oil share little one	-9
russian-and-iranian-oil share some bare	10
russian-and-iranian-oil share some more	8
russian-and-iranian-oil share some one	15
russian-and-iranian-oil text -1 bare	-18
russian-and-iranian-oil text -1 more	-15
russian-and-iranian-oil text -1 one	-44
russian-and-iranian-oil text 1 bare	27
russian-and-iranian-oil text 1 one	16
russian-and-iranian-oil text 2 bare	-14
russian-and-iranian-oil text 2 one	6
russian-and-iranian-oil text 3 more	12
russian-and-iranian-oil text 4 bare	6
russian-and-iranian-oil text 4 one	13
russian-and-iranian-oil w <level> on	-6
russian-and-iranian-oil w <level> to	-13
russian-and-iranian-oil w <number>	-32
russian-and-iranian-oil w <number> <end>	-16
russian-and-iranian-oil w <number> <number>	8
russian-and-iranian-oil w <number> billion	14
russian-and-iranian-oil w <number> on	-6
russian-and-iranian-oil w <number> per	-9
russian-and-iranian-oil w <number> percent	-6
russian-and-iranian-oil w <number> september	-6
russian-and-iranian-oil w a	7
russian-and-iranian-oil w a bill	17
russian-and-iranian-oil w a matter	13
russian-and-iranian-oil w about	25
russian-and-iranian-oil w add	10
russian-and-iranian-oil w agreed	-17
russian-and-iranian-oil w agreement	-14
russian-and-iranian-oil w an	-29
russian-and-iranian-oil w and	11
russian-and-iranian-oil w and china	16
russian-and-iranian-oil w and that	-16
russian-and-iranian-oil w and the	18
russian-and-iranian-oil w announced	-15
russian-and-iranian-oil w as	-8
russian-and-iranian-oil w asked for	-6
russian-and-iranian-oil w back	-9
russian-and-iranian-oil w be	-7
russian-and-iranian-oil w because	-9
russian-and-iranian-oil w been	-9
russian-and-iranian-oil w before	-7
russian-and-iranian-oil w beijing	18
russian-and-iranian-oil w bessent	19
russian-and-iranian-oil w bessent said	6
russian-and-iranian-oil w bill	17
russian-and-iranian-oil w billion	14
russian-and-iranian-oil w billion people	12
russian-and-iranian-oil w both	-25
russian-and-iranian-oil w business	-17
russian-and-iranian-oil w buy	19
russian-and-iranian-oil w buyer	26
russian-and-iranian-oil w buyer of	9
russian-and-iranian-oil w buying	8
russian-and-iranian-oil w by	-8
russian-and-iranian-oil w called	13
russian-and-iranian-oil w called the	-7
russian-and-iranian-oil w cent	-9
russian-and-iranian-oil w china'	25
russian-and-iranian-oil w china' purchases	7
russian-and-iranian-oil w chinese	34
russian-and-iranian-oil w chip	6
russian-and-iranian-oil w confirmed	-15
russian-and-iranian-oil w could	14
russian-and-iranian-oil w council	-16
russian-and-iranian-oil w country	-9
russian-and-iranian-oil w day	-33
russian-and-iranian-oil w delhi	12
russian-and-iranian-oil w did	8
russian-and-iranian-oil w donald	-10
russian-and-iranian-oil w donald trump	-10
russian-and-iranian-oil w duty	-7
russian-and-iranian-oil w end	-7
russian-and-iranian-oil w end of	-8
russian-and-iranian-oil w energy	41
russian-and-iranian-oil w energy security	15
russian-and-iranian-oil w european	25
russian-and-iranian-oil w export	-13
russian-and-iranian-oil w extension	-6
russian-and-iranian-oil w first	23
russian-and-iranian-oil w first <end>	17
russian-and-iranian-oil w for	-10
russian-and-iranian-oil w for an	-12
russian-and-iranian-oil w for the	-8
russian-and-iranian-oil w foreign	22
russian-and-iranian-oil w foreign ministry	24
russian-and-iranian-oil w friday	7
russian-and-iranian-oil w from	-6
russian-and-iranian-oil w go	13
russian-and-iranian-oil w good	-8
russian-and-iranian-oil w government	-16
russian-and-iranian-oil w greer	-18
russian-and-iranian-oil w greer the	-6
russian-and-iranian-oil w had	6
russian-and-iranian-oil w happen	15
russian-and-iranian-oil w he called	-15
russian-and-iranian-oil w he wa	-14
russian-and-iranian-oil w he would	11
russian-and-iranian-oil w hi	-9
russian-and-iranian-oil w i	-18
russian-and-iranian-oil w if	14
russian-and-iranian-oil w if the	11
russian-and-iranian-oil w in	12
russian-and-iranian-oil w in a	13
russian-and-iranian-oil w in the	12
russian-and-iranian-oil w india	-18
russian-and-iranian-oil w indian	-9
russian-and-iranian-oil w is	-7
russian-and-iranian-oil w is a	8
russian-and-iranian-oil w it	8
russian-and-iranian-oil w it <end>	6
russian-and-iranian-oil w it said	7
russian-and-iranian-oil w it would	-10
russian-and-iranian-oil w jamieson	-13
russian-and-iranian-oil w jamieson greer	-13
russian-and-iranian-oil w january	-15
russian-and-iranian-oil w january <number>	-7
russian-and-iranian-oil w last	11
russian-and-iranian-oil w leave	-12
russian-and-iranian-oil w licence	-7
russian-and-iranian-oil w made	-13
russian-and-iranian-oil w matter	9
russian-and-iranian-oil w matter of	10
russian-and-iranian-oil w minister	-29
russian-and-iranian-oil w ministry	20
russian-and-iranian-oil w ministry of	-11
russian-and-iranian-oil w ministry said	26
russian-and-iranian-oil w modi	-13
russian-and-iranian-oil w monday	10
russian-and-iranian-oil w month	-7
russian-and-iranian-oil w more	-22
russian-and-iranian-oil w mr	-10
russian-and-iranian-oil w much	-12
russian-and-iranian-oil w no	27
russian-and-iranian-oil w not	-23
russian-and-iranian-oil w nothing	-7
russian-and-iranian-oil w of <level>	16
russian-and-iranian-oil w of <number>	10
russian-and-iranian-oil w of russian	6
russian-and-iranian-oil w of the	-18
russian-and-iranian-oil w offered	9
russian-and-iranian-oil w oil from	-12
russian-and-iranian-oil w on <number>	-6
russian-and-iranian-oil w on monday	11
russian-and-iranian-oil w on palm	-7
russian-and-iranian-oil w on sunday	-10
russian-and-iranian-oil w or	-10
russian-and-iranian-oil w other	18
russian-and-iranian-oil w our	-12
russian-and-iranian-oil w own	9
russian-and-iranian-oil w palm	-14
russian-and-iranian-oil w palm oil	-14
russian-and-iranian-oil w people	12
russian-and-iranian-oil w per	-9
russian-and-iranian-oil w per cent	-9
russian-and-iranian-oil w point	-8
russian-and-iranian-oil w president	9
russian-and-iranian-oil w president would	13
russian-and-iranian-oil w purchases	20
russian-and-iranian-oil w purchases of	18
russian-and-iranian-oil w put	10
russian-and-iranian-oil w raise	23
russian-and-iranian-oil w representative	-10
russian-and-iranian-oil w russia	20
russian-and-iranian-oil w russian	26
russian-and-iranian-oil w russian oil	23
russian-and-iranian-oil w s	-14
russian-and-iranian-oil w said	8
russian-and-iranian-oil w said he	-8
russian-and-iranian-oil w said in	7
russian-and-iranian-oil w said on	-15
russian-and-iranian-oil w said that	14
russian-and-iranian-oil w said the	-9
russian-and-iranian-oil w same	-6
russian-and-iranian-oil w say	-13
russian-and-iranian-oil w secretary	6
russian-and-iranian-oil w security	15
russian-and-iranian-oil w september	-12
russian-and-iranian-oil w soybean	-15
russian-and-iranian-oil w state	18
russian-and-iranian-oil w step	11
russian-and-iranian-oil w still	-7
russian-and-iranian-oil w stop	9
russian-and-iranian-oil w stop buying	12
russian-and-iranian-oil w sunday	-10
russian-and-iranian-oil w supply	8
russian-and-iranian-oil w talk	-11
russian-and-iranian-oil w tariff	33
russian-and-iranian-oil w tariff of	19
russian-and-iranian-oil w that	17
russian-and-iranian-oil w that a	8
russian-and-iranian-oil w that both	-10
russian-and-iranian-oil w that energy	8
russian-and-iranian-oil w that it	-9
russian-and-iranian-oil w that the	16
russian-and-iranian-oil w the <number>	-12
russian-and-iranian-oil w the chinese	13
russian-and-iranian-oil w the end	-8
russian-and-iranian-oil w the foreign	30
russian-and-iranian-oil w the president	12
russian-and-iranian-oil w the same	-6
russian-and-iranian-oil w the talk	-7
russian-and-iranian-oil w the tariff	-6
russian-and-iranian-oil w the united	18
russian-and-iranian-oil w their	12
russian-and-iranian-oil w then	7
russian-and-iranian-oil w thi	-10
russian-and-iranian-oil w to	-9
russian-and-iranian-oil w to <number>	-9
russian-and-iranian-oil w to stop	25
russian-and-iranian-oil w today	-11
russian-and-iranian-oil w told	16
russian-and-iranian-oil w told reporter	7
russian-and-iranian-oil w told the	9
russian-and-iranian-oil w trade	-6
russian-and-iranian-oil w trade minister	-7
russian-and-iranian-oil w trade representative	-10
russian-and-iranian-oil w treasury	7
russian-and-iranian-oil w treasury secretary	7
russian-and-iranian-oil w truce	-6
russian-and-iranian-oil w trump	15
russian-and-iranian-oil w trump ha	26
russian-and-iranian-oil w two	-16
russian-and-iranian-oil w under	14
russian-and-iranian-oil w united	18
russian-and-iranian-oil w united state	18
russian-and-iranian-oil w until	-8
russian-and-iranian-oil w us	-13
russian-and-iranian-oil w wa	16
russian-and-iranian-oil w wa not	11
russian-and-iranian-oil w warned	6
russian-and-iranian-oil w washington	13
russian-and-iranian-oil w we	-9
russian-and-iranian-oil w when	15
russian-and-iranian-oil w who	-12
russian-and-iranian-oil w will	-19
russian-and-iranian-oil w without	6
russian-and-iranian-oil w would be	-24
russian-and-iranian-oil w would not	10
russian-and-iranian-oil w wrote	11
russian-and-iranian-oil w year	-18
russian-and-iranian-oil w year <end>	-9
said perhaps	15
said plainly	11
security-lists always	-9
security-lists among 2 narrow	7
security-lists bare	-21
security-lists before 0 false one	-10
security-lists before 0 true one	13
security-lists before 1 false bare	27
security-lists before 2 false one	-6
security-lists before 3 false bare	-9
security-lists before 3 false one	13
security-lists in perhaps	-11
security-lists in perhaps more	-10
security-lists in plainly	15
security-lists in plainly more	11
security-lists not in	-11
security-lists not in bare false	-26
security-lists not in one true	14
security-lists not said	-6
security-lists often false	6
security-lists one	9
security-lists rule:first more	11
security-lists rule:words more	11
security-lists said plainly	15
security-lists share little bare	-22
security-lists text -1 bare	-9
security-lists text -1 more	-10
security-lists text -1 one	-12
security-lists text 2 bare	-11
security-lists text 2 more	12
security-lists text 2 one	9
security-lists w <level>	-14
security-lists w <number>	-37
security-lists w <number> <number>	-6
security-lists w <number> billion	-8
security-lists w a	-6
security-lists w about	-10
security-lists w and	18
security-lists w and said	7
security-lists w announced	-9
security-lists w answer	15
security-lists w as	-10
security-lists w be	17
security-lists w before	8
security-lists w bessent	-11
security-lists w billion	-8
security-lists w buy	11
security-lists w by	-10
security-lists w called	9
security-lists w called the	-6
security-lists w china	-28
security-lists w china would	-9
security-lists w china'	-22
security-lists w china' ministry	-13
security-lists w chinese	12
security-lists w commerce	6
security-lists w commerce ministry	-12
security-lists w commerce said	19
security-lists w companie would	-12
security-lists w dutie	-6
security-lists w duty	10
security-lists w extension	-6
security-lists w fee	-10
security-lists w first	-14
security-lists w for	-27
security-lists w foreign	-9
security-lists w foreign ministry	-6
security-lists w friday	8
security-lists w from	12
security-lists w good	13
security-lists w ha	-23
security-lists w he said	-11
security-lists w hi	10
security-lists w hour	13
security-lists w i	12
security-lists w in	6
security-lists w in the	13
security-lists w it	6
security-lists w it would	11
security-lists w last	6
security-lists w licence	-8
security-lists w list	30
security-lists w made	6
security-lists w ministry	17
security-lists w ministry of	25
security-lists w ministry said	-13
security-lists w monday	-7
security-lists w mr	-7
security-lists w national	10
security-lists w no	-17
security-lists w of commerce	14
security-lists w of it	10
security-lists w of the	-6
security-lists w off	48
security-lists w on friday	11
security-lists w on it	7
security-lists w on monday	-7
security-lists w on sunday	15
security-lists w on the	8
security-lists w on which	6
security-lists w or	12
security-lists w point	-11
security-lists w port	-10
security-lists w port fee	-8
security-lists w president	-8
security-lists w put	14
security-lists w reporter	-6
security-lists w representative	-8
security-lists w rule	-28
security-lists w rule on	-7
security-lists w said	6
security-lists w said <end>	-10
security-lists w said the	15
security-lists w say	-10
security-lists w security	12
security-lists w september	-7
security-lists w side	-12
security-lists w sunday	15
security-lists w take	20
security-lists w ten	15
security-lists w that	-15
security-lists w that china	-11
security-lists w that it	7
security-lists w that the	-8
security-lists w the first	-8
security-lists w the list	15
security-lists w the ministry	19
security-lists w the port	-7
security-lists w them	22
security-lists w there	10
security-lists w thi	-13
security-lists w time	6
security-lists w to the	7
security-lists w trade	7
security-lists w trade representative	-8
security-lists w trump	-6
security-lists w two	-7
security-lists w until	-6
security-lists w us	11
security-lists w week	-14
security-lists w week that	-7
security-lists w will	-16
security-lists w with	-11
security-lists w would be	17
security-lists w year	-9
semiconductors among 1 narrow	31
semiconductors among 2 narrow	-31
semiconductors before 0 true bare	16
semiconductors before 0 true more	12
semiconductors before 0 true one	14
semiconductors before 1 true bare	16
semiconductors before 1 true more	16
semiconductors before 1 true one	25
semiconductors before 2 true bare	23
semiconductors before 2 true one	8
semiconductors before 3 true one	6
semiconductors beside tariffs	32
semiconductors head bare	14
semiconductors head more	6
semiconductors in plainly more	10
semiconductors in plainly one	-6
semiconductors nearest more again of 1	6
semiconductors nearest one of 2	10
semiconductors not in one false	9
semiconductors not in one true	-24
semiconductors not said	-7
semiconductors often true	-11
semiconductors place 0 of 1	-6
semiconductors place 0 of 2	17
semiconductors place 1 of 2	8
semiconductors rule:first more	19
semiconductors rule:first one	-6
semiconductors rule:words bare	9
semiconductors rule:words more	12
semiconductors rule:words one	11
semiconductors share little bare	-75
semiconductors share little more	-20
semiconductors share little one	-21
semiconductors share most bare	44
semiconductors share most more	15
semiconductors share most one	30
semiconductors share some bare	20
semiconductors share some more	12
semiconductors share some one	-17
semiconductors text 0 more	9
semiconductors text 0 one	8
semiconductors text 1 bare	27
semiconductors text 1 more	14
semiconductors text 1 one	8
semiconductors text 2 bare	-12
semiconductors text 2 one	-14
semiconductors text 3 bare	-19
semiconductors text 3 more	-13
semiconductors text 3 one	-14
semiconductors text 4 bare	-24
semiconductors text 4 one	-6
semiconductors w <level>	6
semiconductors w <level> on	-7
semiconductors w <number>	37
semiconductors w <number> per	6
semiconductors w <number> percent	28
semiconductors w about	10
semiconductors w again	-20
semiconductors w agreement	-14
semiconductors w also	-7
semiconductors w an	8
semiconductors w and	-23
semiconductors w announced	16
semiconductors w be	-16
semiconductors w been	9
semiconductors w before	-18
semiconductors w before the	-18
semiconductors w beijing	-15
semiconductors w bessent	-19
semiconductors w bessent said	-6
semiconductors w by	-24
semiconductors w called	-9
semiconductors w called the	-12
semiconductors w car	-7
semiconductors w case	-11
semiconductors w cent	6
semiconductors w china	-17
semiconductors w china had	-14
semiconductors w chinese	-22
semiconductors w chip	-13
semiconductors w commerce	8
semiconductors w commerce secretary	9
semiconductors w confirmed	16
semiconductors w control	-25
semiconductors w day	7
semiconductors w december	9
semiconductors w did	10
semiconductors w earth	-13
semiconductors w export	-20
semiconductors w export control	-19
semiconductors w firm	18
semiconductors w first	18
semiconductors w for the	-8
semiconductors w foreign	-6
semiconductors w foreign ministry	-6
semiconductors w from	14
semiconductors w government	13
semiconductors w greer	-24
semiconductors w greer said	-21
semiconductors w ha	-6
semiconductors w had	23
semiconductors w had said	7
semiconductors w he	31
semiconductors w he had	23
semiconductors w he said	17
semiconductors w he would	7
semiconductors w howard	11
semiconductors w howard lutnick	11
semiconductors w if	8
semiconductors w in	22
semiconductors w in china	7
semiconductors w in the	21
semiconductors w is	-7
semiconductors w it	-25
semiconductors w jamieson	-10
semiconductors w jamieson greer	-10
semiconductors w last week	15
semiconductors w law	8
semiconductors w law <end>	8
semiconductors w lutnick	9
semiconductors w lutnick said	17
semiconductors w magnet	-17
semiconductors w matter	10
semiconductors w minister	19
semiconductors w ministry	-22
semiconductors w ministry said	-13
semiconductors w month	-10
semiconductors w mr trump	13
semiconductors w no	16
semiconductors w not	-9
semiconductors w not be	-7
semiconductors w november	21
semiconductors w november <number>	10
semiconductors w nvidia	19
semiconductors w of	19
semiconductors w off	-23
semiconductors w oil	-6
semiconductors w on a	-7
semiconductors w on semiconductor	11
semiconductors w on the	-15
semiconductors w one	-8
semiconductors w order	11
semiconductors w part	-12
semiconductors w per	6
semiconductors w per cent	6
semiconductors w percent	31
semiconductors w rare	-13
semiconductors w rare earth	-13
semiconductors w rate	10
semiconductors w reporter that	8
semiconductors w representative	-7
semiconductors w right	7
semiconductors w said	10
semiconductors w said <end>	10
semiconductors w said in	10
semiconductors w said on	17
semiconductors w same	13
semiconductors w say	-7
semiconductors w scott	-12
semiconductors w scott bessent	-12
semiconductors w secretary howard	9
semiconductors w secretary scott	-9
semiconductors w side	-15
semiconductors w state	13
semiconductors w step	11
semiconductors w take	-6
semiconductors w tariff	6
semiconductors w tariff on	13
semiconductors w that	15
semiconductors w that china	-15
semiconductors w that he	29
semiconductors w that it	-11
semiconductors w the	-13
semiconductors w the chinese	6
semiconductors w the tariff	8
semiconductors w the two	-8
semiconductors w the united	13
semiconductors w the us	8
semiconductors w their	10
semiconductors w there	9
semiconductors w they	12
semiconductors w thi	12
semiconductors w those	-12
semiconductors w to	-11
semiconductors w told	-17
semiconductors w told reporter	7
semiconductors w trade	-8
semiconductors w trade representative	-7
semiconductors w treasury	-10
semiconductors w treasury secretary	-12
semiconductors w trump	11
semiconductors w trump wrote	-20
semiconductors w two	-8
semiconductors w u	-8
semiconductors w u s	-8
semiconductors w united	13
semiconductors w united state	13
semiconductors w up	-8
semiconductors w wa	15
semiconductors w washington	-24
semiconductors w way	-9
semiconductors w week	13
semiconductors w were	-15
semiconductors w which	-10
semiconductors w white house	9
semiconductors w will	-14
semiconductors w would	-17
semiconductors w would take	10
semiconductors w wrote	-21
share little bare	-16
share little one	-11
share most bare	42
share most more	-6
share most one	28
share some bare	-6
share some more	6
share some one	-16
ships-and-ports always	14
ships-and-ports bare	8
ships-and-ports before 0 false bare	69
ships-and-ports before 0 false one	47
ships-and-ports before 0 true bare	9
ships-and-ports before 0 true one	14
ships-and-ports before 1 false bare	18
ships-and-ports before 1 false more	-10
ships-and-ports before 1 true bare	25
ships-and-ports before 2 false one	-11
ships-and-ports before 3 false bare	-24
ships-and-ports before 3 false one	-7
ships-and-ports before 3 true bare	-31
ships-and-ports beside tariffs	8
ships-and-ports beside truce	-16
ships-and-ports head bare	36
ships-and-ports in perhaps	38
ships-and-ports in perhaps bare	15
ships-and-ports in perhaps one	30
ships-and-ports in plainly	-8
ships-and-ports in plainly one	-8
ships-and-ports last	-13
ships-and-ports more	-7
ships-and-ports nearest bare of 3	11
ships-and-ports nearest one of 1	10
ships-and-ports nearest one of 3	9
ships-and-ports not in	-13
ships-and-ports not in more true	-6
ships-and-ports not in one true	-17
ships-and-ports not said	-9
ships-and-ports nothing before more	-11
ships-and-ports often false	27
ships-and-ports one	13
ships-and-ports place 0 of 1	-8
ships-and-ports rule:first one	-8
ships-and-ports said perhaps	33
ships-and-ports said plainly	-13
ships-and-ports share some bare	13
ships-and-ports share some more	-10
ships-and-ports share some one	22
ships-and-ports text -1 bare	15
ships-and-ports text -1 one	18
ships-and-ports text 1 bare	-29
ships-and-ports text 1 one	-23
ships-and-ports text 2 bare	21
ships-and-ports text 2 one	17
ships-and-ports text 3 bare	-6
ships-and-ports text 3 one	-11
ships-and-ports text 4 bare	-12
ships-and-ports text 4 one	7
ships-and-ports w <level>	-6
ships-and-ports w <number>	-23
ships-and-ports w <number> <end>	-14
ships-and-ports w <number> and	9
ships-and-ports w <number> million	24
ships-and-ports w <number> october	12
ships-and-ports w <number> percent	-10
ships-and-ports w <number> th	-13
ships-and-ports w a	-11
ships-and-ports w about	14
ships-and-ports w affiliate	-14
ships-and-ports w affiliate of	-9
ships-and-ports w again	12
ships-and-ports w agreed	-16
ships-and-ports w also	19
ships-and-ports w an	-13
ships-and-ports w and	-40
ships-and-ports w and <number>	9
ships-and-ports w and not	-19
ships-and-ports w and the	-9
ships-and-ports w announced that	-7
ships-and-ports w answered	-6
ships-and-ports w are	6
ships-and-ports w arrangement	-9
ships-and-ports w as	12
ships-and-ports w asked for	7
ships-and-ports w at	26
ships-and-ports w at the	11
ships-and-ports w august	-10
ships-and-ports w back	-18
ships-and-ports w ban	-9
ships-and-ports w be	13
ships-and-ports w before	-44
ships-and-ports w before the	-17
ships-and-ports w bessent said	-15
ships-and-ports w by	-6
ships-and-ports w call	16
ships-and-ports w called on	22
ships-and-ports w called the	-16
ships-and-ports w car	-15
ships-and-ports w cent on	-12
ships-and-ports w charge	35
ships-and-ports w chief	-10
ships-and-ports w china	-11
ships-and-ports w china'	10
ships-and-ports w china' commerce	-7
ships-and-ports w china' ministry	11
ships-and-ports w chinese	-7
ships-and-ports w coffee	7
ships-and-ports w commerce	-22
ships-and-ports w commerce ministry	-9
ships-and-ports w companie	-8
ships-and-ports w confirmed	7
ships-and-ports w cover	6
ships-and-ports w cover the	7
ships-and-ports w cut	-15
ships-and-ports w day	-17
ships-and-ports w do	-17
ships-and-ports w donald	-6
ships-and-ports w due	-14
ships-and-ports w duty	-22
ships-and-ports w duty of	-12
ships-and-ports w duty on	-6
ships-and-ports w each	-23
ships-and-ports w export	-7
ships-and-ports w february	6
ships-and-ports w fee	35
ships-and-ports w five	-11
ships-and-ports w for	15
ships-and-ports w for <number>	-13
ships-and-ports w for a	14
ships-and-ports w from	9
ships-and-ports w from <number>	-6
ships-and-ports w from november	-17
ships-and-ports w get	-8
ships-and-ports w goe	-7
ships-and-ports w good	-7
ships-and-ports w government	-6
ships-and-ports w greer	13
ships-and-ports w ha	12
ships-and-ports w had	-14
ships-and-ports w half	-7
ships-and-ports w he would	-10
ships-and-ports w hi	-13
ships-and-ports w if	-14
ships-and-ports w in the	8
ships-and-ports w is	-39
ships-and-ports w it	14
ships-and-ports w it <end>	6
ships-and-ports w it is	-6
ships-and-ports w it will	-11
ships-and-ports w it would	6
ships-and-ports w jamieson	15
ships-and-ports w jamieson greer	15
ships-and-ports w july	24
ships-and-ports w june	16
ships-and-ports w keep	-7
ships-and-ports w kim	-21
ships-and-ports w last	-8
ships-and-ports w last week	-12
ships-and-ports w let	-24
ships-and-ports w list	-6
ships-and-ports w matter	23
ships-and-ports w me	15
ships-and-ports w million	23
ships-and-ports w minister	-56
ships-and-ports w ministry	-8
ships-and-ports w ministry of	6
ships-and-ports w ministry said	15
ships-and-ports w monday	-18
ships-and-ports w monday that	-12
ships-and-ports w month	-26
ships-and-ports w month <end>	-17
ships-and-ports w morning	-9
ships-and-ports w mr	8
ships-and-ports w much	16
ships-and-ports w nothing	24
ships-and-ports w november	-15
ships-and-ports w november <number>	-22
ships-and-ports w number	-15
ships-and-ports w october	12
ships-and-ports w of	-33
ships-and-ports w of <number>	-14
ships-and-ports w of commerce	-10
ships-and-ports w of the	-15
ships-and-ports w off	-11
ships-and-ports w off the	-10
ships-and-ports w office	10
ships-and-ports w on	25
ships-and-ports w on <number>	17
ships-and-ports w on affiliate	-11
ships-and-ports w on monday	-18
ships-and-ports w on the	9
ships-and-ports w on thursday	15
ships-and-ports w on wednesday	19
ships-and-ports w one	-16
ships-and-ports w or	16
ships-and-ports w other	-13
ships-and-ports w our	32
ships-and-ports w out	7
ships-and-ports w over	-7
ships-and-ports w paid	22
ships-and-ports w parliament	13
ships-and-ports w pay	29
ships-and-ports w percent	-10
ships-and-ports w policy	-17
ships-and-ports w port	7
ships-and-ports w president	-19
ships-and-ports w put	-32
ships-and-ports w raise	12
ships-and-ports w raised	23
ships-and-ports w replied	-10
ships-and-ports w representative	15
ships-and-ports w round	9
ships-and-ports w rule	-14
ships-and-ports w rule on	-14
ships-and-ports w run	-9
ships-and-ports w said he	-16
ships-and-ports w said in	-9
ships-and-ports w said it	14
ships-and-ports w said that	9
ships-and-ports w scott	-11
ships-and-ports w scott bessent	-11
ships-and-ports w secretary scott	-7
ships-and-ports w september	-13
ships-and-ports w ship	37
ships-and-ports w ship <end>	23
ships-and-ports w side	10
ships-and-ports w signed	-12
ships-and-ports w since	13
ships-and-ports w soybean	-8
ships-and-ports w suspended	-9
ships-and-ports w talk	12
ships-and-ports w tariff	-22
ships-and-ports w television	-9
ships-and-ports w th	-13
ships-and-ports w than	-14
ships-and-ports w that he	-21
ships-and-ports w that it	-6
ships-and-ports w that the	12
ships-and-ports w that they	15
ships-and-ports w the	-11
ships-and-ports w the <number>	-24
ships-and-ports w the chinese	-7
ships-and-ports w the duty	-14
ships-and-ports w the fee	31
ships-and-ports w the ministry	-8
ships-and-ports w the next	7
ships-and-ports w the port	21
ships-and-ports w the president	-6
ships-and-ports w the truce	7
ships-and-ports w the two	23
ships-and-ports w their	-21
ships-and-ports w them	6
ships-and-ports w then	-20
ships-and-ports w they	29
ships-and-ports w they are	12
ships-and-ports w thi	-18
ships-and-ports w threatened	12
ships-and-ports w threatened to	14
ships-and-ports w three	7
ships-and-ports w thursday	16
ships-and-ports w time	7
ships-and-ports w to <number>	-10
ships-and-ports w to the	-13
ships-and-ports w told	-18
ships-and-ports w told the	15
ships-and-ports w trade	7
ships-and-ports w trade minister	-13
ships-and-ports w trade representative	15
ships-and-ports w transport	14
ships-and-ports w treasury	-11
ships-and-ports w treasury secretary	-11
ships-and-ports w truce with	-9
ships-and-ports w trump	-20
ships-and-ports w two	19
ships-and-ports w two side	6
ships-and-ports w until	-7
ships-and-ports w up	-10
ships-and-ports w up to	-13
ships-and-ports w us	11
ships-and-ports w we	-29
ships-and-ports w wednesday	19
ships-and-ports w wednesday <end>	21
ships-and-ports w were	11
ships-and-ports w what	-16
ships-and-ports w when	-9
ships-and-ports w which	-10
ships-and-ports w who	-9
ships-and-ports w will	12
ships-and-ports w will be	14
ships-and-ports w with	-43
ships-and-ports w with the	-11
ships-and-ports w would	-8
ships-and-ports w year	-7
ships-and-ports w yesterday	9
ships-and-ports w zero	-13
soybeans always	-12
soybeans before 0 true bare	43
soybeans before 0 true more	16
soybeans before 1 true bare	-16
soybeans before 1 true one	-20
soybeans before 2 true bare	-20
soybeans before 2 true more	9
soybeans before 2 true one	-14
soybeans before 3 true bare	15
soybeans beside tariffs	-6
soybeans in plainly	12
soybeans in plainly one	18
soybeans nearest bare of 1	20
soybeans nearest bare of 3	-6
soybeans nearest one of 2	-8
soybeans not in	-25
soybeans not in more true	-6
soybeans not in one false	-49
soybeans not said	-25
soybeans one	-12
soybeans place 0 of 1	18
soybeans place 1 of 2	-9
soybeans rule:first more	-15
soybeans rule:first one	18
soybeans rule:words bare	16
soybeans rule:words more	-27
soybeans rule:words one	6
soybeans share little one	8
soybeans share much bare	-7
soybeans share much more	9
soybeans share much one	-12
soybeans share some more	-10
soybeans share some one	-15
soybeans text 1 one	-24
soybeans text 2 bare	-33
soybeans text 2 more	-20
soybeans text 2 one	-7
soybeans text 3 bare	19
soybeans text 3 one	9
soybeans text 4 more	12
soybeans text 4 one	8
soybeans w <level>	-8
soybeans w <level> on	-6
soybeans w <number>	-19
soybeans w <number> <end>	-9
soybeans w <number> <number>	9
soybeans w <number> day	-12
soybeans w <number> million	30
soybeans w a	-16
soybeans w a year	19
soybeans w about	12
soybeans w according	10
soybeans w according to	10
soybeans w adjust	-11
soybeans w adjust it	-10
soybeans w also	10
soybeans w american	20
soybeans w american soybean	30
soybeans w an	15
soybeans w and cotton	-7
soybeans w and that	-6
soybeans w announced	-14
soybeans w april	-15
soybeans w as	14
soybeans w association	13
soybeans w at the	-8
soybeans w be	-17
soybeans w beef	-7
soybeans w been	15
soybeans w before	-12
soybeans w before the	-9
soybeans w beijing	-13
soybeans w bessent	28
soybeans w bessent ha	11
soybeans w bessent said	24
soybeans w both	-10
soybeans w bought	12
soybeans w busan	8
soybeans w but	-12
soybeans w buy	13
soybeans w by	23
soybeans w call	7
soybeans w called on	-7
soybeans w chicken	-9
soybeans w chicken wheat	-9
soybeans w china	38
soybeans w china ha	6
soybeans w china had	15
soybeans w china is	15
soybeans w chinese	15
soybeans w come	7
soybeans w commerce	-32
soybeans w commerce ministry	-19
soybeans w commission	-10
soybeans w commission announced	-6
soybeans w corn	-7
soybeans w corn and	-6
soybeans w cotton	-7
soybeans w could	-11
soybeans w countrie	-24
soybeans w custom	-6
soybeans w custom tariff	-6
soybeans w cut	8
soybeans w davo	9
soybeans w day	-18
soybeans w deficit	8
soybeans w donald	10
soybeans w donald trump	10
soybeans w dutie	-6
soybeans w duty	14
soybeans w each	8
soybeans w each of	8
soybeans w end	12
soybeans w end of	13
soybeans w farm	-21
soybeans w farmer	14
soybeans w figure	-11
soybeans w for	-18
soybeans w for <number>	-13
soybeans w foreign	-12
soybeans w foreign ministry	-8
soybeans w from	9
soybeans w go	-15
soybeans w goe	9
soybeans w good	-23
soybeans w greer	-15
soybeans w ha	-16
soybeans w he	15
soybeans w he said	14
soybeans w hi	-18
soybeans w house said	-12
soybeans w i	-10
soybeans w if	-13
soybeans w in a	-12
soybeans w in beijing	-24
soybeans w in each	8
soybeans w in january	22
soybeans w it	-11
soybeans w it is	-10
soybeans w it order	19
soybeans w it promised	6
soybeans w it purchases	16
soybeans w january	21
soybeans w keep	11
soybeans w last week	-10
soybeans w licence	-6
soybeans w march	-13
soybeans w meeting	13
soybeans w met	15
soybeans w million	51
soybeans w million in	8
soybeans w million ton	29
soybeans w million tonne	7
soybeans w minister	-10
soybeans w ministry	-49
soybeans w ministry of	-9
soybeans w ministry said	-19
soybeans w monday	-9
soybeans w more	-18
soybeans w mr	9
soybeans w new	18
soybeans w night	6
soybeans w no	-27
soybeans w not	7
soybeans w nothing	-10
soybeans w november	-11
soybeans w november <number>	-10
soybeans w now	-17
soybeans w number	8
soybeans w of	20
soybeans w of <level>	6
soybeans w of <number>	18
soybeans w of commerce	-9
soybeans w of soybean	15
soybeans w of the	17
soybeans w off	-7
soybeans w oil	9
soybeans w on	-26
soybeans w on monday	-9
soybeans w on schedule	18
soybeans w on sunday	11
soybeans w on top	-9
soybeans w one	-6
soybeans w order	19
soybeans w other	-30
soybeans w over	-16
soybeans w over the	-10
soybeans w pay	-24
soybeans w percent	-18
soybeans w pork	-7
soybeans w purchases	29
soybeans w quadruple	31
soybeans w quadruple it	31
soybeans w quickly	15
soybeans w quickly quadruple	15
soybeans w s	6
soybeans w said	6
soybeans w said on	-9
soybeans w same	-7
soybeans w say	6
soybeans w say the	17
soybeans w schedule	18
soybeans w scott	14
soybeans w scott bessent	14
soybeans w season	16
soybeans w secretary	14
soybeans w secretary scott	14
soybeans w section	-7
soybeans w section <number>	-7
soybeans w side	-17
soybeans w since	9
soybeans w so	8
soybeans w soybean	38
soybeans w soybean association	24
soybeans w soybean by	7
soybeans w start	10
soybeans w state <end>	10
soybeans w stop	-12
soybeans w stop buying	-6
soybeans w sunday	11
soybeans w tariff	-40
soybeans w tariff commission	-7
soybeans w tariff on	-14
soybeans w ten	-7
soybeans w that china	17
soybeans w that the	-17
soybeans w the	-11
soybeans w the <number>	12
soybeans w the american	23
soybeans w the chinese	13
soybeans w the deficit	-6
soybeans w the end	13
soybeans w the ministry	-15
soybeans w the same	-7
soybeans w the tariff	-7
soybeans w the trade	6
soybeans w their	13
soybeans w them	-9
soybeans w there	-10
soybeans w thi	-8
soybeans w three	20
soybeans w three year	26
soybeans w to	-11
soybeans w to <level>	10
soybeans w to buy	10
soybeans w to quadruple	15
soybeans w to stop	-20
soybeans w to the	7
soybeans w told	-19
soybeans w ton	40
soybeans w ton of	9
soybeans w tonne	7
soybeans w top	-9
soybeans w trade	13
soybeans w treasury	15
soybeans w treasury secretary	15
soybeans w trump ha	-21
soybeans w trump had	10
soybeans w twelve	33
soybeans w twelve million	32
soybeans w twenty-five	23
soybeans w two	-15
soybeans w two side	-12
soybeans w u	7
soybeans w u s	7
soybeans w until	-10
soybeans w up	-12
soybeans w us	-10
soybeans w vice	-7
soybeans w wa	-13
soybeans w washington	-11
soybeans w we	-10
soybeans w wednesday	-10
soybeans w week	-12
soybeans w what	-7
soybeans w wheat	-11
soybeans w wheat corn	-6
soybeans w which	6
soybeans w will	-10
soybeans w will be	-6
soybeans w with	25
soybeans w with the	23
soybeans w working	-9
soybeans w would	11
soybeans w would also	10
soybeans w wrote on	-6
soybeans w wrote that	6
soybeans w year	16
soybeans w year for	20
soybeans w yesterday	-11
tariffs before 0 true bare	13
tariffs before 0 true more	12
tariffs before 0 true one	-19
tariffs before 1 true bare	-7
tariffs before 2 true more	15
tariffs before 3 true one	8
tariffs beside export-controls	20
tariffs beside pharmaceuticals	18
tariffs beside rare-earths	7
tariffs beside russian-and-iranian-oil	-12
tariffs beside semiconductors	-22
tariffs beside ships-and-ports	-7
tariffs beside soybeans	16
tariffs beside truce	11
tariffs head bare	-16
tariffs in plainly	12
tariffs in plainly more	11
tariffs more	10
tariffs nearest more again of 1	17
tariffs nearest more of 1	10
tariffs nearest one again of 1	24
tariffs nearest one again of 2	-12
tariffs nearest one again of 3	38
tariffs nearest one of 1	-18
tariffs nearest one of 3	10
tariffs not in	-13
tariffs not in one false	-10
tariffs not in one true	-33
tariffs not said	-14
tariffs nothing before bare	15
tariffs nothing before more	6
tariffs nothing before one	21
tariffs one	-10
tariffs place 0 of 2	6
tariffs place 0 of 3	22
tariffs rule:first more	14
tariffs rule:words bare	-8
tariffs rule:words more	10
tariffs rule:words one	6
tariffs said plainly	-10
tariffs share little bare	46
tariffs share little more	11
tariffs share little one	-9
tariffs share most bare	17
tariffs share most more	-15
tariffs share much bare	-27
tariffs share some bare	-14
tariffs share some more	25
tariffs text 0 more	11
tariffs text 1 one	-20
tariffs text 2 bare	-15
tariffs text 2 one	-10
tariffs w <level>	39
tariffs w <level> <end>	-14
tariffs w <level> and	13
tariffs w <level> for	-18
tariffs w <level> from	24
tariffs w <level> he	9
tariffs w <level> if	13
tariffs w <level> in	-10
tariffs w <level> on	58
tariffs w <level> over	9
tariffs w <level> that	19
tariffs w <level> the	10
tariffs w <level> to	25
tariffs w <level> under	-7
tariffs w <level> wa	7
tariffs w <level> would	15
tariffs w <number>	49
tariffs w <number> <end>	21
tariffs w <number> <number>	-35
tariffs w <number> a	18
tariffs w <number> after	19
tariffs w <number> again	23
tariffs w <number> and	-8
tariffs w <number> april	-10
tariffs w <number> at	8
tariffs w <number> day	-31
tariffs w <number> december	-10
tariffs w <number> february	-19
tariffs w <number> for	13
tariffs w <number> in	35
tariffs w <number> it	14
tariffs w <number> january	-13
tariffs w <number> july	17
tariffs w <number> may	-8
tariffs w <number> million	-12
tariffs w <number> november	-18
tariffs w <number> october	-24
tariffs w <number> on	48
tariffs w <number> or	22
tariffs w <number> pct	7
tariffs w <number> percent	10
tariffs w <number> percentage	-12
tariffs w <number> point	-12
tariffs w <number> september	-19
tariffs w <number> th	-15
tariffs w <number> that	-12
tariffs w <number> the	13
tariffs w <number> to	6
tariffs w <number> u	6
tariffs w <number> unless	-14
tariffs w <number> until	11
tariffs w <number> wa	19
tariffs w <number> will	23
tariffs w a	-11
tariffs w a <number>	22
tariffs w a deal	14
tariffs w a framework	-10
tariffs w a further	9
tariffs w a good	-20
tariffs w a long	-16
tariffs w a matter	-20
tariffs w a meeting	7
tariffs w a number	-13
tariffs w a pause	-9
tariffs w a post	11
tariffs w a second	-17
tariffs w a spokesman	-21
tariffs w a spokesperson	14
tariffs w a total	20
tariffs w a trade	35
tariffs w a truce	-24
tariffs w a white	24
tariffs w a year	-29
tariffs w abolished	11
tariffs w about	-30
tariffs w about <level>	-16
tariffs w about <number>	23
tariffs w about it	-28
tariffs w about the	-20
tariffs w accept	-18
tariffs w according	-9
tariffs w according to	-9
tariffs w account	-10
tariffs w act	-25
tariffs w added	9
tariffs w added that	15
tariffs w additional	13
tariffs w additional <level>	6
tariffs w additional duty	13
tariffs w adjust	19
tariffs w adjust it	11
tariffs w administration	13
tariffs w advertisement	10
tariffs w affair	-6
tariffs w afraid	24
tariffs w afraid of	22
tariffs w after	10
tariffs w after president	9
tariffs w after the	14
tariffs w afterward	-8
tariffs w again	41
tariffs w again <end>	19
tariffs w against	-15
tariffs w agree	-20
tariffs w agreed	-38
tariffs w agreed in	-8
tariffs w agreed on	-21
tariffs w agreed to	10
tariffs w agreed until	-7
tariffs w agreement	-6
tariffs w agreement with	-9
tariffs w ahead	16
tariffs w aim	15
tariffs w air force	-12
tariffs w alexander	15
tariffs w all	11
tariffs w allow	-8
tariffs w also	-7
tariffs w also said	-12
tariffs w altogether	26
tariffs w am	18
tariffs w america	12
tariffs w american	9
tariffs w american good	26
tariffs w american soybean	-18
tariffs w among	19
tariffs w an	8
tariffs w an additional	11
tariffs w an agreement	-14
tariffs w an extension	-13
tariffs w and <level>	34
tariffs w and <number>	29
tariffs w and at	11
tariffs w and cotton	9
tariffs w and had	-7
tariffs w and i	10
tariffs w and it	-9
tariffs w and mr	-19
tariffs w and not	-9
tariffs w and president	-12
tariffs w and that	25
tariffs w and the	-20
tariffs w and then	-16
tariffs w and we	15
tariffs w and will	12
tariffs w and would	10
tariffs w ankara	-10
tariffs w announce	-23
tariffs w announced	11
tariffs w announced <end>	-12
tariffs w announced <level>	16
tariffs w announced a	-7
tariffs w announced for	9
tariffs w announced in	-12
tariffs w announced on	-10
tariffs w announced that	16
tariffs w announced the	13
tariffs w announced today	-14
tariffs w announcement	13
tariffs w another	-24
tariffs w another <number>	-9
tariffs w another year	-16
tariffs w answer	15
tariffs w answered	6
tariffs w answered that	6
tariffs w any	-31
tariffs w any tariff	-7
tariffs w anything	-9
tariffs w apple	-13
tariffs w approval of	9
tariffs w approve	-10
tariffs w april <end>	-18
tariffs w april <number>	13
tariffs w are	-21
tariffs w are getting	13
tariffs w are not	21
tariffs w argentina	-6
tariffs w arrangement	-18
tariffs w as	32
tariffs w as a	-28
tariffs w as the	8
tariffs w as well	9
tariffs w ask	15
tariffs w asked	6
tariffs w asked for	-18
tariffs w asked that	-7
tariffs w assembly	20
tariffs w association	-19
tariffs w at	-17
tariffs w at <level>	8
tariffs w at <number>	47
tariffs w at any	-30
tariffs w at it	-23
tariffs w at least	-13
tariffs w at present	-13
tariffs w at the	-16
tariffs w august	-15
tariffs w august <end>	-22
tariffs w august <number>	-17
tariffs w autumn	12
tariffs w autumn <end>	10
tariffs w away	18
tariffs w b	8
tariffs w back	20
tariffs w back at	7
tariffs w back to	33
tariffs w ban	15
tariffs w ban on	17
tariffs w bangladesh	6
tariffs w based	-7
tariffs w basis	-6
tariffs w be a	-14
tariffs w be continued	-20
tariffs w bean	7
tariffs w bearing	-8
tariffs w because of	15
tariffs w beef	19
tariffs w been	8
tariffs w been settled	-12
tariffs w been the	6
tariffs w before	11
tariffs w before it	-15
tariffs w began	17
tariffs w beginning	14
tariffs w beijing	-7
tariffs w beijing said	7
tariffs w beijing'	15
tariffs w being	-17
tariffs w believe	13
tariffs w below	12
tariffs w bern	26
tariffs w bessent	-8
tariffs w bessent ha	10
tariffs w bessent on	-6
tariffs w better	-31
tariffs w between two	-11
tariffs w billion	10
tariffs w billion in	-7
tariffs w billion of	23
tariffs w billion people	-9
tariffs w board	7
tariffs w bought	-30
tariffs w bring	33
tariffs w bring the	13
tariffs w britain	-7
tariffs w broke	-12
tariffs w brussel	11
tariffs w bureau	-20
tariffs w but	-14
tariffs w butter	6
tariffs w buy	-9
tariffs w buy <number>	7
tariffs w buyer	-16
tariffs w buyer of	-8
tariffs w by	-13
tariffs w by <level>	-11
tariffs w by <number>	20
tariffs w by a	7
tariffs w by case	-9
tariffs w by telephone	-8
tariffs w by the	8
tariffs w c	9
tariffs w cabinet	-8
tariffs w call	17
tariffs w call it	-10
tariffs w call with	14
tariffs w called it	-22
tariffs w called on	-20
tariffs w called that	-13
tariffs w called the	24
tariffs w came	-15
tariffs w can	25
tariffs w can be	6
tariffs w canada	-20
tariffs w canberra	14
tariffs w cannot	-16
tariffs w car	43
tariffs w car and	7
tariffs w carry	-17
tariffs w case	18
tariffs w case by	-9
tariffs w ceiling	-7
tariffs w cent <end>	-31
tariffs w cent and	22
tariffs w cent at	27
tariffs w cent from	12
tariffs w cent in	-15
tariffs w cent it	9
tariffs w cent of	-8
tariffs w certificate	-22
tariffs w chair	7
tariffs w change	37
tariffs w charge	-29
tariffs w charged	8
tariffs w charged <number>	12
tariffs w charging	17
tariffs w cheese	37
tariffs w chemical	-7
tariffs w chenggang	-16
tariffs w chicken	13
tariffs w chicken wheat	13
tariffs w chief	10
tariffs w chile	20
tariffs w china	-7
tariffs w china <end>	12
tariffs w china did	21
tariffs w china had	-23
tariffs w china would	-16
tariffs w china'	-23
tariffs w china' foreign	-17
tariffs w china' ministry	-14
tariffs w china' trade	-8
tariffs w chinese	11
tariffs w chinese good	16
tariffs w chinese side	7
tariffs w chip	-28
tariffs w clear	-10
tariffs w close	26
tariffs w cnbc	12
tariffs w cocoa	13
tariffs w coconut	15
tariffs w colleague	-26
tariffs w collecting	16
tariffs w colombo	-10
tariffs w come	-7
tariffs w come down	9
tariffs w coming	22
tariffs w commerce confirmed	-7
tariffs w commerce ministry	6
tariffs w commerce said	13
tariffs w commercial	-6
tariffs w commercial term	-6
tariffs w commission	14
tariffs w committee	-6
tariffs w companie would	9
tariffs w complain	-8
tariffs w complained	-16
tariffs w concentrate	9
tariffs w concern	7
tariffs w conference	11
tariffs w confirm	-13
tariffs w confirmed <end>	9
tariffs w confirmed on	6
tariffs w consensus	-12
tariffs w considering	6
tariffs w continue	15
tariffs w continue to	14
tariffs w continued	-21
tariffs w control	7
tariffs w control on	28
tariffs w copper	13
tariffs w corn	8
tariffs w corn and	7
tariffs w cost	6
tariffs w cotton	10
tariffs w could	-25
tariffs w could go	-19
tariffs w council	8
tariffs w council said	17
tariffs w council'	7
tariffs w count	15
tariffs w countermeasure	30
tariffs w countermeasure <end>	15
tariffs w counterpart	-23
tariffs w countrie	25
tariffs w country'	-8
tariffs w course	27
tariffs w course whether	25
tariffs w critical software	9
tariffs w custom	19
tariffs w cut	12
tariffs w dairy	8
tariffs w date <end>	-19
tariffs w day	-34
tariffs w day in	-22
tariffs w day later	-6
tariffs w day of	-7
tariffs w day the	-7
tariffs w de	-14
tariffs w december	-18
tariffs w december <end>	-8
tariffs w december that	-11
tariffs w decide	25
tariffs w decide in	27
tariffs w declared	-18
tariffs w deficit	-20
tariffs w deficit with	-8
tariffs w delay	6
tariffs w delegation	10
tariffs w denied	14
tariffs w denied that	6
tariffs w department	-22
tariffs w department said	-10
tariffs w deputy	8
tariffs w described	8
tariffs w did	8
tariffs w did not	10
tariffs w direction	6
tariffs w discussed	-13
tariffs w dispute	-18
tariffs w do	28
tariffs w dollar	-9
tariffs w donald	10
tariffs w donald trump	7
tariffs w done	-23
tariffs w down	18
tariffs w down <end>	-10
tariffs w down to	13
tariffs w drop	-26
tariffs w dropped	-7
tariffs w drug	-44
tariffs w due course	31
tariffs w due to	-13
tariffs w during	-13
tariffs w dutie	-12
tariffs w dutie of	21
tariffs w dutie would	12
tariffs w duty	24
tariffs w duty of	22
tariffs w duty on	8
tariffs w each	11
tariffs w earlier	28
tariffs w earth	8
tariffs w earth <end>	20
tariffs w earth and	6
tariffs w economic	16
tariffs w economie	8
tariffs w effect	15
tariffs w effect <end>	-13
tariffs w effective	21
tariffs w effective immediately	22
tariffs w effectively	17
tariffs w effectively off	17
tariffs w eight	-12
tariffs w eight month	-13
tariffs w either	-6
tariffs w eleven	-8
tariffs w embassy	20
tariffs w end	-29
tariffs w end of	-10
tariffs w end on	-16
tariffs w energy	-31
tariffs w energy security	-10
tariffs w enough	-8
tariffs w enter	10
tariffs w eu	9
tariffs w europe	-12
tariffs w european	-7
tariffs w european commission	-15
tariffs w european union	21
tariffs w eve	-12
tariffs w even	17
tariffs w evening	-12
tariffs w event	15
tariffs w ever	23
tariffs w everybody	13
tariffs w everything	29
tariffs w examined	-9
tariffs w exchange	-9
tariffs w executive	-15
tariffs w exemption	-8
tariffs w expect	-8
tariffs w expected	-22
tariffs w expire	-13
tariffs w expire on	-14
tariffs w explain	21
tariffs w explained	26
tariffs w export	12
tariffs w export control	10
tariffs w exporter	11
tariffs w expressed	15
tariffs w extended	22
tariffs w extension	-30
tariffs w extra	12
tariffs w extra <level>	9
tariffs w face a	7
tariffs w fact	6
tariffs w fail	13
tariffs w failed	-18
tariffs w failed to	-20
tariffs w fall	-22
tariffs w farm	13
tariffs w february	-7
tariffs w february <end>	-17
tariffs w february <number>	8
tariffs w federal council	16
tariffs w federation	8
tariffs w fee	-19
tariffs w fentanyl <end>	-17
tariffs w fentanyl tariff	14
tariffs w fertiliser	17
tariffs w fifteen	38
tariffs w figure	14
tariffs w finance	11
tariffs w finance ministry	13
tariffs w firm	-22
tariffs w first	-31
tariffs w first <end>	-29
tariffs w fish	24
tariffs w five day	-9
tariffs w flow	-9
tariffs w flow of	-14
tariffs w follow	15
tariffs w for	-34
tariffs w for <number>	-13
tariffs w for an	-17
tariffs w for another	-31
tariffs w for eight	-11
tariffs w for good	15
tariffs w for it	-7
tariffs w for ninety	-13
tariffs w for now	-15
tariffs w for one	-10
tariffs w for six	-20
tariffs w for three	-12
tariffs w for trade	-18
tariffs w for two	14
tariffs w force	-8
tariffs w force one	-12
tariffs w forced	20
tariffs w forced labor	19
tariffs w foreign	7
tariffs w foreign ministry	-16
tariffs w foreign trade	34
tariffs w forty	30
tariffs w forward	9
tariffs w found	18
tariffs w four	-52
tariffs w four month	-36
tariffs w fox	-6
tariffs w framework	-17
tariffs w free	20
tariffs w friday	-7
tariffs w from	48
tariffs w from <level>	18
tariffs w from <number>	22
tariffs w from august	18
tariffs w from china	9
tariffs w from november	32
tariffs w front	-9
tariffs w further	28
tariffs w further <number>	13
tariffs w generic	11
tariffs w get	13
tariffs w getting	18
tariffs w getting <level>	11
tariffs w getting a	18
tariffs w give	-27
tariffs w given	7
tariffs w go back	25
tariffs w go on	-6
tariffs w goe	38
tariffs w goe to	6
tariffs w gold	16
tariffs w good	53
tariffs w good <end>	12
tariffs w good from	6
tariffs w good in	8
tariffs w good over	-14
tariffs w good worth	17
tariffs w government	-16
tariffs w government would	-11
tariffs w grape	7
tariffs w greek	-12
tariffs w greer	8
tariffs w greer ha	27
tariffs w greer the	-27
tariffs w group	18
tariffs w grower	15
tariffs w h	-11
tariffs w h <number>	-7
tariffs w ha announced	10
tariffs w ha been	-24
tariffs w ha not	20
tariffs w ha offered	-10
tariffs w ha promised	-14
tariffs w ha proposed	-12
tariffs w ha said	27
tariffs w ha threatened	-18
tariffs w ha told	15
tariffs w ha warned	-11
tariffs w had	15
tariffs w had a	-6
tariffs w had agreed	6
tariffs w had announced	35
tariffs w had asked	8
tariffs w had been	6
tariffs w had met	-7
tariffs w had not	-14
tariffs w had offered	12
tariffs w had threatened	14
tariffs w had told	-8
tariffs w hafstein	7
tariffs w half	13
tariffs w half of	19
tariffs w hand	-17
tariffs w hanoi	-8
tariffs w happen <end>	10
tariffs w have	-30
tariffs w have a	7
tariffs w have agreed	-25
tariffs w have asked	-11
tariffs w have been	13
tariffs w have bought	-18
tariffs w have no	-6
tariffs w have not	7
tariffs w hazelnut	6
tariffs w he	-10
tariffs w he added	7
tariffs w he could	15
tariffs w he expected	-7
tariffs w he ha	-6
tariffs w he had	-16
tariffs w he lifeng	11
tariffs w he said	-24
tariffs w he saw	-28
tariffs w he told	7
tariffs w he wa	29
tariffs w he warned	-10
tariffs w he will	8
tariffs w he would	-14
tariffs w he wrote	-12
tariffs w he'	-23
tariffs w hear	-13
tariffs w heard	18
tariffs w held	-15
tariffs w here <end>	8
tariffs w hi	-32
tariffs w hi cabinet	-8
tariffs w hi country	6
tariffs w high	16
tariffs w higher	19
tariffs w him	-29
tariffs w hope	8
tariffs w hope that	8
tariffs w hour	-11
tariffs w house	13
tariffs w house confirmed	32
tariffs w house said	-9
tariffs w house say	-13
tariffs w how	-14
tariffs w hundred	22
tariffs w i	10
tariffs w i am	18
tariffs w i asked	24
tariffs w i believe	13
tariffs w i do	-10
tariffs w i have	-7
tariffs w i shall	15
tariffs w i would	-18
tariffs w iceland	-18
tariffs w if	40
tariffs w if he	12
tariffs w if it	-16
tariffs w if no	13
tariffs w if they	12
tariffs w if we	14
tariffs w immediately	22
tariffs w immediately <end>	21
tariffs w import	16
tariffs w impose	7
tariffs w imposed	21
tariffs w in	-19
tariffs w in <number>	-12
tariffs w in ankara	-10
tariffs w in august	-24
tariffs w in beijing	8
tariffs w in brussel	11
tariffs w in december	-9
tariffs w in due	31
tariffs w in february	7
tariffs w in it	16
tariffs w in january	-18
tariffs w in july	-17
tariffs w in june	7
tariffs w in november	7
tariffs w in place	12
tariffs w in september	-8
tariffs w in stockholm	-10
tariffs w in that	20
tariffs w in the	8
tariffs w in thi	24
tariffs w in writing	-12
tariffs w including	12
tariffs w increase	12
tariffs w india	9
tariffs w india would	13
tariffs w india'	18
tariffs w indian	30
tariffs w indicated	-6
tariffs w industry	-26
tariffs w intend	-11
tariffs w intend to	-11
tariffs w interests	-14
tariffs w international	-8
tariffs w is	22
tariffs w is <number>	46
tariffs w is a	8
tariffs w is getting	11
tariffs w is going	-9
tariffs w is in	13
tariffs w is not	18
tariffs w is the	35
tariffs w ishiba	23
tariffs w issue	-14
tariffs w it	-8
tariffs w it <end>	-17
tariffs w it a	-42
tariffs w it and	-16
tariffs w it ban	19
tariffs w it be	-8
tariffs w it control	9
tariffs w it could	-21
tariffs w it countermeasure	18
tariffs w it did	-6
tariffs w it duty	24
tariffs w it end	-19
tariffs w it export	11
tariffs w it is	24
tariffs w it ministry	6
tariffs w it on	9
tariffs w it own	11
tariffs w it part	6
tariffs w it purchases	-12
tariffs w it run	-24
tariffs w it said	-15
tariffs w it tariff	-31
tariffs w it too	-23
tariffs w it wa	-7
tariffs w it will	34
tariffs w jamieson	13
tariffs w jamieson greer	13
tariffs w january	-49
tariffs w january <end>	-9
tariffs w january <number>	-22
tariffs w japan	9
tariffs w johan	16
tariffs w john	18
tariffs w joint	-24
tariffs w july	9
tariffs w july <number>	19
tariffs w june	-36
tariffs w kazakhstan	-7
tariffs w keep the	11
tariffs w kenyan	7
tariffs w kept	8
tariffs w kim	14
tariffs w kind	17
tariffs w korea	10
tariffs w korean	25
tariffs w kuala	20
tariffs w kuala lumpur	20
tariffs w labor	19
tariffs w labor <end>	16
tariffs w large	-8
tariffs w last	-17
tariffs w last week	7
tariffs w last year	-6
tariffs w laurier	-10
tariffs w law	59
tariffs w law <end>	7
tariffs w lead	14
tariffs w least	-16
tariffs w leather	-19
tariffs w leave	9
tariffs w length	-18
tariffs w less	20
tariffs w less than	7
tariffs w let	-23
tariffs w level	34
tariffs w levie	-11
tariffs w li	-17
tariffs w li chenggang	-16
tariffs w licence	-53
tariffs w licence for	-23
tariffs w lifeng	11
tariffs w like	-8
tariffs w likely	-11
tariffs w likely to	-11
tariffs w likewise	13
tariffs w limit	-6
tariffs w list	-10
tariffs w lithium	-20
tariffs w little	-14
tariffs w live	6
tariffs w long	-25
tariffs w look at	-6
tariffs w lost	13
tariffs w lower	35
tariffs w lowest	21
tariffs w lumpur	20
tariffs w lumpur arrangement	-6
tariffs w lutnick	-9
tariffs w lutnick said	-16
tariffs w m	-13
tariffs w machine	12
tariffs w made	21
tariffs w maker	-7
tariffs w malaysia	-6
tariffs w march <end>	-14
tariffs w march <number>	10
tariffs w matter	-11
tariffs w matter <end>	-21
tariffs w matter of	-14
tariffs w may	-22
tariffs w may <end>	20
tariffs w may <number>	-17
tariffs w me	18
tariffs w mean	26
tariffs w meant	8
tariffs w measure on	10
tariffs w medicine	-10
tariffs w meet	12
tariffs w member	7
tariffs w mexican	11
tariffs w midnight	-23
tariffs w might	-8
tariffs w milk	-10
tariffs w million	-10
tariffs w million dollar	-16
tariffs w minister for	-20
tariffs w minister ha	-16
tariffs w minister john	13
tariffs w minister said	27
tariffs w minister shigeru	23
tariffs w minister told	-6
tariffs w ministry announced	-9
tariffs w ministry ha	27
tariffs w ministry in	17
tariffs w ministry of	6
tariffs w ministry said	-25
tariffs w mistake	21
tariffs w modi	14
tariffs w monday after	8
tariffs w monday that	6
tariffs w month	-46
tariffs w month <end>	13
tariffs w month and	-13
tariffs w month in	-6
tariffs w month is	-7
tariffs w month to	-24
tariffs w more	-9
tariffs w more than	-8
tariffs w morning	6
tariffs w morning <end>	-13
tariffs w moroccan	-18
tariffs w mr	-27
tariffs w much	-6
tariffs w must	-22
tariffs w my	-8
tariffs w name	-8
tariffs w national assembly	20
tariffs w national security	-19
tariffs w needed	-16
tariffs w negotiate	-12
tariffs w negotiation	8
tariffs w new	-19
tariffs w new conference	11
tariffs w new tariff	9
tariffs w newspaper	24
tariffs w next	21
tariffs w next <end>	18
tariffs w next week	21
tariffs w nickel	-11
tariffs w night	-16
tariffs w nine	16
tariffs w nine month	-22
tariffs w ninety	-31
tariffs w ninety day	-31
tariffs w no	33
tariffs w no longer	17
tariffs w no more	6
tariffs w no such	23
tariffs w nobody	21
tariffs w nobody in	16
tariffs w none	-10
tariffs w norwegian	7
tariffs w not	12
tariffs w not <end>	-18
tariffs w not afraid	22
tariffs w not be	-12
tariffs w not been	9
tariffs w not on	-11
tariffs w not sign	-10
tariffs w not the	-8
tariffs w not want	22
tariffs w noted	-16
tariffs w nothing wa	-7
tariffs w notice	-14
tariffs w november <end>	8
tariffs w now	20
tariffs w now <end>	-23
tariffs w number	31
tariffs w nvidia	-8
tariffs w oct	21
tariffs w oct <number>	21
tariffs w october	-19
tariffs w of	-23
tariffs w of <number>	-7
tariffs w of a	-8
tariffs w of an	23
tariffs w of fentanyl	-15
tariffs w of good	26
tariffs w of it	-34
tariffs w of january	-16
tariffs w of june	-17
tariffs w of march	-6
tariffs w of one	-9
tariffs w of our	18
tariffs w of six	-8
tariffs w of talk	9
tariffs w of three	25
tariffs w of transport	11
tariffs w of what	-18
tariffs w off	-14
tariffs w off the	30
tariffs w offer	8
tariffs w office	6
tariffs w official	10
tariffs w oil	26
tariffs w old	9
tariffs w on	14
tariffs w on <number>	-14
tariffs w on all	-13
tariffs w on american	19
tariffs w on august	-8
tariffs w on beef	13
tariffs w on both	7
tariffs w on car	7
tariffs w on china	14
tariffs w on chinese	17
tariffs w on critical	8
tariffs w on everything	17
tariffs w on february	6
tariffs w on our	-13
tariffs w on palm	12
tariffs w on rare	21
tariffs w on rice	-7
tariffs w on schedule	-6
tariffs w on semiconductor	-7
tariffs w on september	-12
tariffs w on ship	-9
tariffs w on sunday	-17
tariffs w on the	-14
tariffs w on them	-36
tariffs w on to	-14
tariffs w on top	29
tariffs w on tuesday	-13
tariffs w on wednesday	-26
tariffs w on which	-19
tariffs w once	15
tariffs w one	-33
tariffs w one <end>	10
tariffs w one of	-25
tariffs w one on	-13
tariffs w one year	-21
tariffs w open to	-9
tariffs w or	-7
tariffs w or sooner	20
tariffs w ore	-21
tariffs w other countrie	10
tariffs w ottawa	-15
tariffs w our	12
tariffs w our duty	10
tariffs w out	13
tariffs w out <end>	12
tariffs w over	23
tariffs w over fentanyl	21
tariffs w own	16
tariffs w paid <number>	-9
tariffs w palm	24
tariffs w palm oil	25
tariffs w paper <end>	-11
tariffs w parliament	-20
tariffs w parliament on	-24
tariffs w part	-17
tariffs w part of	-25
tariffs w patented	-17
tariffs w pause	-9
tariffs w pause of	-10
tariffs w pause with	-17
tariffs w pay	17
tariffs w pay <level>	18
tariffs w pct	7
tariffs w peace	-18
tariffs w people	7
tariffs w percent <end>	-9
tariffs w percent in	-11
tariffs w percent on	28
tariffs w percent that	-20
tariffs w percent to	7
tariffs w percentage	-10
tariffs w percentage point	-12
tariffs w period	-23
tariffs w permanent	-6
tariffs w permit	-31
tariffs w peru	-12
tariffs w peruvian	7
tariffs w philippine	-8
tariffs w place	19
tariffs w place of	14
tariffs w plan	6
tariffs w plane	15
tariffs w point	-35
tariffs w point of	-10
tariffs w pointed	-16
tariffs w pork	6
tariffs w portale	-6
tariffs w possible	-13
tariffs w post	7
tariffs w posted	23
tariffs w power	-8
tariffs w premier	14
tariffs w premier he	12
tariffs w prepared	28
tariffs w prepared to	16
tariffs w present	-6
tariffs w president	9
tariffs w president donald	14
tariffs w president had	7
tariffs w president of	13
tariffs w president trump	22
tariffs w president would	-12
tariffs w press that	-8
tariffs w price	22
tariffs w pridi	-13
tariffs w prime	13
tariffs w prime minister	13
tariffs w product	12
tariffs w prolong	-12
tariffs w prolong the	-6
tariffs w prolongation	-6
tariffs w promise	9
tariffs w promised to	-23
tariffs w propose	14
tariffs w proposed	-10
tariffs w proposed a	-11
tariffs w purchases	-29
tariffs w purchases of	-13
tariffs w put	-15
tariffs w put <number>	12
tariffs w put the	-28
tariffs w quadruple	-15
tariffs w quadruple it	-15
tariffs w question	-19
tariffs w quickly	14
tariffs w quota	9
tariffs w quote	-15
tariffs w quoted	-7
tariffs w raise	-15
tariffs w raise it	-15
tariffs w raise the	9
tariffs w raised	-19
tariffs w raising	7
tariffs w rare	10
tariffs w rare earth	10
tariffs w rate	43
tariffs w raw	14
tariffs w reach	-23
tariffs w reached a	-10
tariffs w ready	-11
tariffs w ready to	-10
tariffs w reason	-22
tariffs w reciprocal	10
tariffs w reciprocal tariff	10
tariffs w reduced	8
tariffs w remain	-15
tariffs w renewal	-8
tariffs w renewed	-13
tariffs w replied	-12
tariffs w replied that	-16
tariffs w report that	6
tariffs w reported	-15
tariffs w reporter	-6
tariffs w reporter after	-11
tariffs w reporter at	-17
tariffs w reporter in	12
tariffs w reporter on	18
tariffs w reporter that	8
tariffs w representative said	-11
tariffs w republic	7
tariffs w requirement	-11
tariffs w restriction	30
tariffs w retaliated	8
tariffs w return	21
tariffs w return to	25
tariffs w revenue	6
tariffs w rice	21
tariffs w right	8
tariffs w rise	-11
tariffs w rocafuerte	15
tariffs w round	13
tariffs w round of	13
tariffs w rule	-14
tariffs w ruling	13
tariffs w rumour	-16
tariffs w run	-11
tariffs w run out	-7
tariffs w run to	-9
tariffs w russia	-17
tariffs w russian	-6
tariffs w russian oil	-9
tariffs w s president	6
tariffs w s trade	-17
tariffs w said	-15
tariffs w said <end>	-31
tariffs w said he	-8
tariffs w said in	-25
tariffs w said it	21
tariffs w said the	25
tariffs w said thi	10
tariffs w said today	10
tariffs w sale	-20
tariffs w salmon	9
tariffs w same	-8
tariffs w same <end>	-14
tariffs w same date	-9
tariffs w same day	12
tariffs w same period	-11
tariffs w saturday	8
tariffs w saturday <end>	-8
tariffs w saw	-31
tariffs w say	15
tariffs w say that	-11
tariffs w saying	-11
tariffs w schedule	-11
tariffs w scott bessent	-6
tariffs w season	10
tariffs w second	-6
tariffs w secretary of	-8
tariffs w section	30
tariffs w section <number>	30
tariffs w security	-29
tariffs w security and	-17
tariffs w seem	7
tariffs w seem right	7
tariffs w sell	7
tariffs w senate	-19
tariffs w separate	-15
tariffs w september	-26
tariffs w september <number>	-10
tariffs w september that	-11
tariffs w serbian	-10
tariffs w settled	-18
tariffs w seven	7
tariffs w shall	20
tariffs w shigeru	21
tariffs w shigeru ishiba	23
tariffs w ship	-30
tariffs w shipment	12
tariffs w should	27
tariffs w side	-10
tariffs w side agreed	-16
tariffs w sign	-44
tariffs w signature	-7
tariffs w signed	-30
tariffs w since	-21
tariffs w since may	-16
tariffs w six	-25
tariffs w six month	-19
tariffs w slow	-23
tariffs w small	-10
tariffs w so far	8
tariffs w so-called	13
tariffs w software	8
tariffs w software <end>	8
tariffs w sold	-6
tariffs w some	15
tariffs w somebody	15
tariffs w something	-32
tariffs w sooner	20
tariffs w sooner <end>	12
tariffs w soybean	-11
tariffs w soybean association	-17
tariffs w spoke	-7
tariffs w spoke of	-8
tariffs w spokesman	-16
tariffs w spokesman for	-8
tariffs w spokesperson	23
tariffs w spokesperson for	16
tariffs w sri	-7
tariffs w standstill	-17
tariffs w state	25
tariffs w state <end>	9
tariffs w state council	6
tariffs w state council'	7
tariffs w state would	-12
tariffs w stated	9
tariffs w statement	-17
tariffs w statement that	-9
tariffs w station	7
tariffs w steel	20
tariffs w step	10
tariffs w stockholm	-11
tariffs w stop	10
tariffs w stressed	-22
tariffs w stressed that	-21
tariffs w such	42
tariffs w such a	11
tariffs w suggested	-27
tariffs w sunday	-11
tariffs w sunday that	-17
tariffs w surcharge	-36
tariffs w suspend	-34
tariffs w suspended	35
tariffs w suspended for	28
tariffs w swiss	11
tariffs w swiss government	16
tariffs w table	13
tariffs w table <end>	30
tariffs w take <number>	-8
tariffs w take effect	20
tariffs w taken	-19
tariffs w tariff <end>	6
tariffs w tariff and	9
tariffs w tariff china	11
tariffs w tariff for	-18
tariffs w tariff in	-13
tariffs w tariff is	9
tariffs w tariff on	14
tariffs w tariff pause	-24
tariffs w tariff that	-12
tariffs w tariff truce	-24
tariffs w tariff war	30
tariffs w tax	9
tariffs w tax on	-9
tariffs w telephone on	-12
tariffs w television on	-15
tariffs w ten	-9
tariffs w ten week	-13
tariffs w text	-14
tariffs w th	-15
tariffs w th of	-11
tariffs w thai	-11
tariffs w than	-21
tariffs w than a	-21
tariffs w that	-23
tariffs w that <end>	15
tariffs w that <level>	19
tariffs w that <number>	13
tariffs w that a	26
tariffs w that both	-25
tariffs w that case	17
tariffs w that export	-12
tariffs w that he	-14
tariffs w that in	15
tariffs w that india	-14
tariffs w that is	-30
tariffs w that it	15
tariffs w that japan	20
tariffs w that no	-7
tariffs w that nothing	-16
tariffs w that tariff	-11
tariffs w that the	-26
tariffs w that they	-44
tariffs w that thi	-24
tariffs w that washington	13
tariffs w that we	6
tariffs w that would	20
tariffs w that'	-9
tariffs w the	16
tariffs w the <level>	17
tariffs w the additional	-10
tariffs w the administration	14
tariffs w the agreement	13
tariffs w the american	-22
tariffs w the approval	9
tariffs w the arrangement	-14
tariffs w the autumn	10
tariffs w the cabinet	-8
tariffs w the call	13
tariffs w the chilean	6
tariffs w the chinese	11
tariffs w the commerce	12
tariffs w the commission	10
tariffs w the date	-14
tariffs w the day	8
tariffs w the deal	-25
tariffs w the deficit	-9
tariffs w the drug	-35
tariffs w the dutie	-6
tariffs w the duty	-21
tariffs w the end	-25
tariffs w the eu	9
tariffs w the export	-8
tariffs w the extension	-7
tariffs w the extra	10
tariffs w the federation	22
tariffs w the fee	-19
tariffs w the finance	14
tariffs w the first	10
tariffs w the flow	-14
tariffs w the foreign	-40
tariffs w the government	-10
tariffs w the higher	29
tariffs w the house	-8
tariffs w the last	-7
tariffs w the law	18
tariffs w the licence	-17
tariffs w the lowest	21
tariffs w the market	-16
tariffs w the minister	-17
tariffs w the ministry	10
tariffs w the national	16
tariffs w the next	-7
tariffs w the number	13
tariffs w the office	21
tariffs w the one	-6
tariffs w the other	-31
tariffs w the paper	14
tariffs w the philippine	-10
tariffs w the prime	14
tariffs w the radio	-12
tariffs w the rate	18
tariffs w the rule	-6
tariffs w the same	-7
tariffs w the second	17
tariffs w the secretary	-7
tariffs w the senate	-21
tariffs w the state	13
tariffs w the surcharge	7
tariffs w the swiss	12
tariffs w the table	13
tariffs w the talk	9
tariffs w the ten	-8
tariffs w the text	-13
tariffs w the threat	12
tariffs w the trade	11
tariffs w the truce	24
tariffs w the two	-15
tariffs w the u	-18
tariffs w the union	-10
tariffs w the united	10
tariffs w the us	10
tariffs w the white	7
tariffs w the world	23
tariffs w the year	-19
tariffs w their	-10
tariffs w them	-32
tariffs w then	31
tariffs w then the	38
tariffs w there <end>	16
tariffs w there will	-8
tariffs w there would	-8
tariffs w there'	23
tariffs w they	-13
tariffs w they would	-6
tariffs w thi	23
tariffs w thi wa	-18
tariffs w thi year	8
tariffs w thing	18
tariffs w third	-8
tariffs w thirteen	21
tariffs w thirty	14
tariffs w thirty-five	19
tariffs w those	10
tariffs w those who	17
tariffs w threat	27
tariffs w threat of	6
tariffs w threaten	9
tariffs w three	17
tariffs w three month	-22
tariffs w three year	-8
tariffs w through	-26
tariffs w through hi	-13
tariffs w thursday <end>	-19
tariffs w time	-40
tariffs w to	-14
tariffs w to <level>	26
tariffs w to <number>	38
tariffs w to adjust	17
tariffs w to be	-19
tariffs w to bring	9
tariffs w to carry	-13
tariffs w to charge	-30
tariffs w to cut	10
tariffs w to end	6
tariffs w to expire	-10
tariffs w to give	-10
tariffs w to go	7
tariffs w to january	-12
tariffs w to keep	-12
tariffs w to make	-7
tariffs w to pay	-14
tariffs w to prolong	-11
tariffs w to put	-14
tariffs w to quadruple	-12
tariffs w to raise	6
tariffs w to say	-11
tariffs w to see	19
tariffs w to start	6
tariffs w to the	-23
tariffs w to zero	10
tariffs w today	-6
tariffs w today <end>	19
tariffs w together	7
tariffs w together with	8
tariffs w tokyo	-20
tariffs w told	-13
tariffs w told a	-7
tariffs w told an	15
tariffs w told cnbc	12
tariffs w told hi	-7
tariffs w told parliament	-12
tariffs w told reporter	-7
tariffs w told the	-11
tariffs w told us	-20
tariffs w tomorrow	-20
tariffs w ton	-12
tariffs w too	-16
tariffs w top	28
tariffs w top of	18
tariffs w total	33
tariffs w total of	20
tariffs w tractor	30
tariffs w trade	23
tariffs w trade and	-15
tariffs w trade deficit	-8
tariffs w trade ministry	-12
tariffs w trader	-17
tariffs w treaty	-7
tariffs w truce	-9
tariffs w truce of	-9
tariffs w truce with	-17
tariffs w trump ha	-32
tariffs w trump had	9
tariffs w trump posted	13
tariffs w trump said	-25
tariffs w trump wrote	13
tariffs w tuesday	-14
tariffs w tuesday <end>	-6
tariffs w tuesday that	11
tariffs w tuna	-9
tariffs w turkey	9
tariffs w turn	7
tariffs w twelve million	-14
tariffs w twelve month	-9
tariffs w twenty-five	-11
tariffs w twenty-two	18
tariffs w two	-10
tariffs w two day	13
tariffs w two side	-9
tariffs w u	-9
tariffs w u s	-9
tariffs w ukrainian	-6
tariffs w under	15
tariffs w under a	-16
tariffs w under section	16
tariffs w under the	13
tariffs w understanding	16
tariffs w unfair	11
tariffs w unilateral	18
tariffs w unilateral tariff	7
tariffs w union	11
tariffs w united	10
tariffs w united state	11
tariffs w unjustified <end>	-10
tariffs w unjustified and	11
tariffs w unless	-24
tariffs w until	-43
tariffs w until <number>	-57
tariffs w until november	-7
tariffs w until the	-15
tariffs w up	22
tariffs w up to	13
tariffs w urged	14
tariffs w us	-10
tariffs w us trade	-6
tariffs w us treasury	12
tariffs w use	-18
tariffs w used	27
tariffs w used to	15
tariffs w very	20
tariffs w vice premier	12
tariffs w vietnam	24
tariffs w von	11
tariffs w wa	6
tariffs w wa <number>	9
tariffs w wa a	29
tariffs w wa agreed	-9
tariffs w wa effectively	13
tariffs w wa in	8
tariffs w wa likely	-11
tariffs w wa no	-27
tariffs w wa the	27
tariffs w wa to	7
tariffs w wait	-16
tariffs w want	-11
tariffs w want a	20
tariffs w war	31
tariffs w warned that	-19
tariffs w washington to	8
tariffs w way	-14
tariffs w we are	-7
tariffs w we have	-23
tariffs w we shall	10
tariffs w we were	25
tariffs w we would	24
tariffs w wednesday	-25
tariffs w wednesday <end>	-13
tariffs w wednesday that	-10
tariffs w week <end>	10
tariffs w week to	-7
tariffs w well	14
tariffs w well <end>	9
tariffs w went	16
tariffs w were not	13
tariffs w what	18
tariffs w what he	8
tariffs w what i	7
tariffs w what the	21
tariffs w wheat	13
tariffs w wheat corn	7
tariffs w when	-24
tariffs w where	20
tariffs w where it	-9
tariffs w whether	33
tariffs w whether the	-7
tariffs w whether to	27
tariffs w which	-32
tariffs w which he	-6
tariffs w which is	11
tariffs w which the	-30
tariffs w white	17
tariffs w white house	18
tariffs w who	9
tariffs w whose	-7
tariffs w why	-16
tariffs w widened	18
tariffs w will	18
tariffs w will be	-7
tariffs w will go	9
tariffs w will raise	-9
tariffs w will stop	14
tariffs w will suspend	-12
tariffs w wine	31
tariffs w winter	-22
tariffs w with	29
tariffs w with <level>	18
tariffs w with <number>	33
tariffs w with china	-24
tariffs w with it	16
tariffs w with the	23
tariffs w withdrawn	-17
tariffs w within	-7
tariffs w without	7
tariffs w without the	18
tariffs w word	-13
tariffs w work	-14
tariffs w working	13
tariffs w world	23
tariffs w worth	17
tariffs w would	18
tariffs w would also	-10
tariffs w would apply	15
tariffs w would bring	6
tariffs w would charge	-6
tariffs w would decide	22
tariffs w would go	17
tariffs w would have	8
tariffs w would like	-10
tariffs w would meet	20
tariffs w would not	-39
tariffs w would now	14
tariffs w would pay	-12
tariffs w would return	13
tariffs w would sign	-20
tariffs w would take	9
tariffs w write	21
tariffs w write that	19
tariffs w writing	-12
tariffs w written	13
tariffs w wrong	19
tariffs w wrote on	12
tariffs w wrote that	-8
tariffs w wrote to	12
tariffs w x	24
tariffs w xi	30
tariffs w ye	11
tariffs w year	-64
tariffs w year <end>	-36
tariffs w year and	-8
tariffs w year for	-7
tariffs w year more	-13
tariffs w year'	-10
tariffs w yesterday that	18
tariffs w you	13
tariffs w your	9
tariffs w zaghloul	-21
tariffs w zero	54
tariffs w zero on	24
tariffs with 0 narrow	9
tariffs with 2 narrow	16
text -1 one	-16
text 0 bare	11
text 0 more	10
text 1 bare	12
text 2 bare	-18
text 2 more	-24
text 3 bare	-27
text 4 more	13
text 4 one	6
tiktok always	8
tiktok among 1 narrow	13
tiktok bare	11
tiktok before 0 true bare	20
tiktok before 0 true one	13
tiktok before 1 true bare	21
tiktok before 2 true one	6
tiktok before 3 true one	-6
tiktok head one	8
tiktok in plainly	13
tiktok in plainly one	13
tiktok last	13
tiktok more	-7
tiktok nearest bare of 1	24
tiktok not in bare false	16
tiktok not in more true	-6
tiktok not in one false	-6
tiktok not said	-19
tiktok nothing before bare	27
tiktok place 0 of 1	13
tiktok rule:first one	13
tiktok rule:words bare	28
tiktok rule:words one	11
tiktok said plainly	9
tiktok share little bare	18
tiktok share little one	-8
tiktok share some bare	-9
tiktok w <number>	-10
tiktok w a	27
tiktok w a basic	9
tiktok w a framework	6
tiktok w a further	-8
tiktok w again	-7
tiktok w american	7
tiktok w and	7
tiktok w asked	-11
tiktok w basic	9
tiktok w basic framework	8
tiktok w by	-10
tiktok w chenggang	9
tiktok w china'	7
tiktok w chinese	6
tiktok w commerce	9
tiktok w commercial	16
tiktok w commercial term	16
tiktok w consensus	9
tiktok w consensus on	7
tiktok w could	6
tiktok w day	16
tiktok w deal	13
tiktok w donald	12
tiktok w donald trump	12
tiktok w extension	-10
tiktok w for	9
tiktok w for a	17
tiktok w framework	15
tiktok w framework consensus	8
tiktok w framework for	6
tiktok w friday	6
tiktok w from	-22
tiktok w further	-16
tiktok w greer said	-11
tiktok w greer the	11
tiktok w had	-17
tiktok w if	-11
tiktok w in	-6
tiktok w in a	6
tiktok w law	7
tiktok w li	9
tiktok w li chenggang	9
tiktok w market	10
tiktok w matter	15
tiktok w monday	-11
tiktok w november	-7
tiktok w of	-7
tiktok w of it	7
tiktok w of talk	-11
tiktok w on friday	6
tiktok w on monday	-11
tiktok w on the	9
tiktok w president	20
tiktok w president donald	12
tiktok w representative	11
tiktok w representative said	14
tiktok w s	-8
tiktok w said	15
tiktok w said that	13
tiktok w said the	-7
tiktok w say	-7
tiktok w side had	-10
tiktok w state	-11
tiktok w talk	-7
tiktok w tariff	-6
tiktok w term	17
tiktok w that	8
tiktok w that a	-8
tiktok w the	12
tiktok w the american	6
tiktok w the commercial	14
tiktok w the deal	8
tiktok w the united	-15
tiktok w the us	-11
tiktok w thi	11
tiktok w tiktok	12
tiktok w told reporter	8
tiktok w trade representative	11
tiktok w trump	11
tiktok w u	-8
tiktok w u s	-8
tiktok w united	-15
tiktok w united state	-15
tiktok w us	-14
tiktok w with	22
tiktok w would	13
tiktok w xi	-10
truce before 0 true bare	53
truce before 0 true more	15
truce before 0 true one	20
truce before 1 true bare	20
truce before 1 true more	-14
truce before 2 true bare	-26
truce before 2 true more	-11
truce before 2 true one	-15
truce before 3 true bare	-10
truce beside export-controls	-10
truce beside rare-earths	-22
truce beside security-lists	8
truce beside ships-and-ports	25
truce head bare	34
truce head more	15
truce head one	33
truce in plainly	8
truce in plainly one	9
truce last	11
truce more	-10
truce nearest bare of 1	27
truce nearest bare of 2	16
truce nearest more again of 1	17
truce nearest more again of 2	-12
truce nearest one again of 2	6
truce nearest one again of 3	-28
truce nearest one of 1	11
truce nearest one of 2	11
truce nearest one of 3	-17
truce not in	-8
truce not in more true	-34
truce not said	-22
truce nothing before bare	-16
truce often true	43
truce place 0 of 1	9
truce place 0 of 2	-7
truce place 0 of 3	9
truce place 1 of 2	7
truce rule:first one	9
truce rule:words bare	16
truce rule:words more	13
truce rule:words one	45
truce share little bare	-14
truce share little one	11
truce share most more	19
truce share most one	6
truce share much bare	21
truce share much more	-21
truce share much one	9
truce share some one	-23
truce text -1 bare	-7
truce text -1 one	-20
truce text 0 bare	17
truce text 0 one	-11
truce text 1 one	15
truce text 2 bare	11
truce text 2 more	-7
truce text 3 bare	-29
truce text 3 one	14
truce text 4 bare	-25
truce text 4 one	-11
truce w <level>	-67
truce w <level> <end>	12
truce w <level> and	-18
truce w <level> for	-10
truce w <level> from	-9
truce w <level> on	-39
truce w <level> tariff	-8
truce w <level> that	-10
truce w <number>	-8
truce w <number> <number>	15
truce w <number> a	-18
truce w <number> after	-18
truce w <number> again	-18
truce w <number> and	6
truce w <number> april	13
truce w <number> billion	-31
truce w <number> day	47
truce w <number> december	16
truce w <number> february	18
truce w <number> in	-24
truce w <number> it	-8
truce w <number> january	24
truce w <number> july	-20
truce w <number> june	13
truce w <number> may	13
truce w <number> million	-30
truce w <number> november	7
truce w <number> on	-31
truce w <number> or	-14
truce w <number> percent	-9
truce w <number> percentage	14
truce w <number> point	21
truce w <number> president	9
truce w <number> september	33
truce w <number> th	29
truce w <number> the	-30
truce w <number> to	9
truce w <number> unless	14
truce w <number> until	-10
truce w <number> wa	-14
truce w a	19
truce w a <number>	-6
truce w a bill	-11
truce w a deal	-6
truce w a framework	11
truce w a further	19
truce w a good	12
truce w a letter	9
truce w a licence	-15
truce w a long	22
truce w a longer	8
truce w a matter	-14
truce w a new	9
truce w a number	11
truce w a pause	12
truce w a rate	-8
truce w a second	31
truce w a spokesperson	-20
truce w a tariff	-23
truce w a television	11
truce w a truce	36
truce w abolished	-17
truce w about	-11
truce w about <number>	-19
truce w about it	6
truce w above	-6
truce w accept	21
truce w according	-18
truce w according to	-18
truce w account	-10
truce w act	-8
truce w add	11
truce w add that	6
truce w added	-26
truce w added that	-14
truce w additional duty	-10
truce w affair	13
truce w affiliate	23
truce w affiliate of	17
truce w afraid	-7
truce w after	19
truce w after a	7
truce w after the	-17
truce w again	-27
truce w against	-26
truce w agree	24
truce w agreed	66
truce w agreed in	18
truce w agreed on	24
truce w agreed to	-9
truce w agreed until	19
truce w agreement	34
truce w agreement with	15
truce w aim	-9
truce w air	-11
truce w alexander	-15
truce w allow	-7
truce w already	10
truce w also	-15
truce w am	-19
truce w american	-11
truce w american good	-19
truce w american tariff	10
truce w among	-16
truce w amount	-6
truce w an	14
truce w an agreement	21
truce w an extension	33
truce w and	26
truce w and <level>	-17
truce w and <number>	-35
truce w and at	-10
truce w and china	-8
truce w and china'	9
truce w and i	-13
truce w and it	11
truce w and mr	-14
truce w and not	11
truce w and president	11
truce w and said	-15
truce w and that	-19
truce w and the	18
truce w and then	16
truce w and wa	-7
truce w and will	-17
truce w and would	-9
truce w announce	21
truce w announced	-21
truce w announced a	-11
truce w announced in	11
truce w announced that	-21
truce w announced the	-20
truce w announced today	17
truce w announcement	-11
truce w another	33
truce w another <number>	13
truce w another year	25
truce w answer	-20
truce w answered	-11
truce w answered that	-13
truce w antimony	-8
truce w any	12
truce w any tariff	15
truce w anything	15
truce w apple	15
truce w apply	21
truce w approval	13
truce w approve	17
truce w approved	-8
truce w april	18
truce w april <end>	18
truce w are	13
truce w are not	-18
truce w argentina	10
truce w arrangement	27
truce w as	-20
truce w as it	10
truce w as the	-7
truce w as well	-10
truce w ask	-12
truce w asked	-16
truce w asked about	-9
truce w assembly	-8
truce w association	-9
truce w at	10
truce w at <level>	-10
truce w at <number>	-17
truce w at any	-6
truce w at it	15
truce w at present	14
truce w at the	7
truce w august <end>	8
truce w august <number>	14
truce w australia	-7
truce w away	-15
truce w b	6
truce w back	-8
truce w back to	-22
truce w bangladesh	-6
truce w be	-24
truce w be a	11
truce w be continued	21
truce w be extended	9
truce w be on	-8
truce w because	-8
truce w because of	-8
truce w been settled	22
truce w before	12
truce w before the	13
truce w began	-18
truce w beijing	-31
truce w beijing'	-12
truce w being	-6
truce w believe	-14
truce w below	-10
truce w bern	-12
truce w bessent on	16
truce w bessent said	-7
truce w bessent say	-9
truce w better	23
truce w between	11
truce w between two	10
truce w bill	-19
truce w billion	-31
truce w boat	26
truce w bolivia	-14
truce w both	30
truce w both government	19
truce w both side	22
truce w bought	18
truce w bought the	7
truce w brazil	16
truce w brazilian	9
truce w bring	-23
truce w broke	15
truce w bureau	16
truce w busan	-13
truce w business	8
truce w but	34
truce w buy	-19
truce w buy <number>	-10
truce w by <number>	-14
truce w by a	-12
truce w by telephone	8
truce w by the	-7
truce w cabinet	26
truce w call	-29
truce w call it	-10
truce w called	-23
truce w called on	-16
truce w called that	15
truce w can	-22
truce w canada	9
truce w canberra	-15
truce w car	-15
truce w carry	18
truce w case	-7
truce w ceiling	-9
truce w cent <end>	21
truce w cent and	-15
truce w cent at	-22
truce w cent in	9
truce w cent it	-8
truce w cent on	12
truce w certificate	-9
truce w chair	-6
truce w chamber	7
truce w change	-19
truce w charge	-9
truce w charged	-27
truce w charged <number>	-10
truce w cheese	-34
truce w chenggang	18
truce w chief	-16
truce w chile	-10
truce w chilean	-10
truce w china <end>	-8
truce w china did	-9
truce w china had	8
truce w china is	-10
truce w china would	19
truce w china'	7
truce w china' foreign	-7
truce w china' ministry	6
truce w chinese	-20
truce w chinese good	-9
truce w chip	-6
truce w close	-22
truce w cnbc	-9
truce w coconut	-8
truce w colleague	11
truce w collect	-21
truce w collected	-9
truce w collecting	-12
truce w colombia	-7
truce w colombo	11
truce w come	-42
truce w come down	-6
truce w coming	-11
truce w commerce	12
truce w commerce announced	-26
truce w commerce confirmed	25
truce w commerce in	11
truce w commerce minister	15
truce w commerce ministry	9
truce w commerce secretary	-12
truce w commercial	-6
truce w commercial term	-6
truce w commission	-6
truce w commission announced	12
truce w committee	11
truce w committee on	11
truce w complained	-18
truce w concentrate	-15
truce w concern	-24
truce w conference	-10
truce w confirm	22
truce w confirmed	9
truce w confirmed the	19
truce w consensus	14
truce w consent	11
truce w continue	-9
truce w continued	23
truce w control	-32
truce w control <end>	-8
truce w control on	-10
truce w cost	-17
truce w could	-26
truce w council	12
truce w council said	6
truce w count	-6
truce w countermeasure	-12
truce w countermeasure <end>	-12
truce w counterpart	32
truce w countrie	-16
truce w country	-7
truce w course	-16
truce w course whether	-16
truce w critical	12
truce w custom tariff	10
truce w date	-7
truce w day	76
truce w day <end>	11
truce w day and	14
truce w day in	21
truce w day later	18
truce w day of	10
truce w day on	10
truce w day the	17
truce w de	17
truce w december	7
truce w december <number>	-8
truce w decide	-14
truce w decide in	-19
truce w declared	20
truce w deficit	-6
truce w delay	-8
truce w delegation	-6
truce w demand	-10
truce w denied	-25
truce w denied that	-9
truce w department	16
truce w department said	14
truce w deputy prime	9
truce w did	-33
truce w did not	-27
truce w discussed	16
truce w discussion	-8
truce w dispute	6
truce w do not	15
truce w doe	-6
truce w doe not	-7
truce w dollar	-16
truce w done	12
truce w down <end>	16
truce w dropped	-8
truce w drug	-11
truce w due	18
truce w due course	-19
truce w due to	17
truce w during	17
truce w dutie	19
truce w dutie of	-16
truce w duty	-34
truce w duty of	-17
truce w duty on	-7
truce w each	12
truce w earlier	-27
truce w earth	-6
truce w economie	-6
truce w effect	-10
truce w effect <end>	15
truce w eight	26
truce w eight month	16
truce w eighteen	18
truce w either	25
truce w eleven	16
truce w embassy	-30
truce w end	22
truce w end <end>	-8
truce w end of	7
truce w end on	22
truce w energy	-13
truce w enough	11
truce w eu	-11
truce w european	-22
truce w european commission	-10
truce w european union	-19
truce w even	-14
truce w evening	10
truce w event	-14
truce w ever	-22
truce w exchange	-10
truce w executive	18
truce w exemption	-6
truce w expect	6
truce w expire	20
truce w expire on	17
truce w explained	-9
truce w export	-45
truce w export control	-14
truce w export licence	-7
truce w export of	-21
truce w exporter	-10
truce w expressed	-16
truce w extend	-13
truce w extend the	-9
truce w extended	-18
truce w extended to	9
truce w extension	51
truce w extension of	19
truce w extension wa	13
truce w fact	-6
truce w fall	-6
truce w farm	11
truce w farmer	-13
truce w february	12
truce w february <end>	12
truce w federal council	-18
truce w federation	12
truce w fee on	11
truce w fentanyl	-7
truce w fertiliser	-7
truce w fifteen	-30
truce w figure	11
truce w finance	9
truce w firm	-9
truce w first	6
truce w first <end>	9
truce w fish	-28
truce w five	18
truce w five day	17
truce w for <number>	16
truce w for a	-15
truce w for an	17
truce w for another	33
truce w for eight	15
truce w for good	-14
truce w for ninety	15
truce w for six	27
truce w for the	-18
truce w for their	10
truce w for trade	14
truce w force	-8
truce w foreign	-21
truce w foreign trade	-31
truce w forty	-7
truce w forward	-9
truce w found	-10
truce w four	46
truce w four month	37
truce w free	-18
truce w from	-40
truce w from <level>	-9
truce w from <number>	-8
truce w from august	-18
truce w from china	-10
truce w from the	-11
truce w front	12
truce w fruit	17
truce w further	9
truce w further <number>	-7
truce w gave	9
truce w general	-10
truce w get	-16
truce w give	41
truce w go	9
truce w go back	-15
truce w go on	13
truce w go to	-20
truce w goe to	-8
truce w going to	-8
truce w gone	-18
truce w good worth	-6
truce w got	14
truce w government	23
truce w greek	18
truce w greer	-6
truce w greer ha	-15
truce w greer said	21
truce w group	-15
truce w ha	-13
truce w ha asked	12
truce w ha been	29
truce w ha called	-13
truce w ha let	-7
truce w ha not	-12
truce w ha proposed	10
truce w ha said	-15
truce w ha threatened	-8
truce w ha told	-14
truce w had	-18
truce w had announced	-21
truce w had been	-13
truce w had met	-14
truce w had offered	-9
truce w had threatened	-9
truce w had to	7
truce w hanoi	-15
truce w happen <end>	-7
truce w harvest	-17
truce w have	37
truce w have a	16
truce w have agreed	25
truce w have been	-23
truce w have bought	19
truce w have no	14
truce w have not	10
truce w have to	-15
truce w he added	-12
truce w he also	-11
truce w he called	-19
truce w he could	-13
truce w he had	-12
truce w he saw	23
truce w he say	24
truce w he told	20
truce w he will	-16
truce w he would	8
truce w he wrote	-10
truce w hear	-31
truce w heard	-17
truce w held	-8
truce w here	11
truce w hi	36
truce w hi cabinet	11
truce w hi counterpart	12
truce w hi government	6
truce w high	-6
truce w higher	-15
truce w him	20
truce w hold	-6
truce w hope that	-7
truce w hoped	-8
truce w hour	9
truce w house confirmed	-8
truce w how	11
truce w howard	-8
truce w howard lutnick	-8
truce w i am	-19
truce w i asked	-14
truce w i believe	-13
truce w i do	16
truce w i have	24
truce w i shall	-7
truce w i would	21
truce w iceland	19
truce w if	-37
truce w if it	-11
truce w if the	-20
truce w if they	-14
truce w import	-11
truce w imposed	-9
truce w in	-8
truce w in <number>	-17
truce w in a	12
truce w in august	15
truce w in brussel	-8
truce w in busan	-11
truce w in due	-19
truce w in it	-8
truce w in march	-14
truce w in november	-13
truce w in october	-8
truce w in place	-10
truce w in september	-24
truce w in stockholm	11
truce w in the	-51
truce w in thi	-14
truce w in writing	23
truce w including	-7
truce w india'	-8
truce w indian	-12
truce w industry	10
truce w informed	6
truce w intend	11
truce w intend to	11
truce w interests	-6
truce w interview on	9
truce w into	-17
truce w is	6
truce w is <number>	-35
truce w is a	-21
truce w is in	-10
truce w is made	-7
truce w is no	-21
truce w is not	-12
truce w is ready	6
truce w is the	-26
truce w is what	12
truce w ishiba	-7
truce w issued	-14
truce w it	12
truce w it <end>	21
truce w it a	10
truce w it and	19
truce w it announced	-8
truce w it could	-6
truce w it duty	-20
truce w it end	20
truce w it ha	-13
truce w it in	-22
truce w it on	-14
truce w it own	-23
truce w it part	-13
truce w it run	24
truce w it tariff	36
truce w it too	20
truce w it trade	-18
truce w it will	11
truce w it would	6
truce w jakarta	-7
truce w january	46
truce w january <end>	11
truce w january <number>	40
truce w japan	13
truce w johan	-13
truce w john	-16
truce w joint	8
truce w josé	6
truce w july	-19
truce w july <number>	-10
truce w june	33
truce w june <end>	17
truce w just	6
truce w kazakh	-19
truce w keep	19
truce w keep the	7
truce w kept	13
truce w kim	-15
truce w kind	-21
truce w korea	-18
truce w korean	-23
truce w kuala	-6
truce w kuala lumpur	-6
truce w large	10
truce w last	11
truce w last night	8
truce w last wednesday	9
truce w last week	12
truce w last year	-8
truce w later	7
truce w laurier	13
truce w law	-51
truce w law <end>	-15
truce w lead	-13
truce w leather	-11
truce w left	7
truce w length	10
truce w less	-14
truce w less than	-6
truce w let	25
truce w letter	7
truce w level	-14
truce w li	19
truce w li chenggang	18
truce w licence	-35
truce w licence for	-14
truce w lift	13
truce w lift it	13
truce w lifted	12
truce w like	12
truce w likewise	-27
truce w line	-13
truce w list	-15
truce w lithium	-9
truce w little	-14
truce w long	30
truce w longer	8
truce w look at	7
truce w lower	-26
truce w lumpur	-6
truce w lumpur arrangement	13
truce w lutnick told	6
truce w m	9
truce w machine	-16
truce w magnet	-8
truce w make	7
truce w matter	-23
truce w matter <end>	20
truce w matter of	-12
truce w may	9
truce w may <end>	-7
truce w may <number>	27
truce w mboya	16
truce w me	-18
truce w mean	-31
truce w measure	13
truce w measure on	-7
truce w meet	-11
truce w meeting of	-7
truce w member	-28
truce w mentioned	-6
truce w met	-25
truce w mexican	-9
truce w mexico	11
truce w michelsen	-12
truce w midnight	24
truce w might	-7
truce w milk	12
truce w million	-46
truce w million dollar	-6
truce w million ton	-9
truce w minister	59
truce w minister for	16
truce w minister ha	26
truce w minister john	-13
truce w minister of	11
truce w minister said	-22
truce w minister shigeru	-7
truce w minister told	7
truce w ministry	-18
truce w ministry ha	-16
truce w ministry in	-23
truce w ministry of	-21
truce w ministry said	7
truce w minute	7
truce w mistake	-18
truce w monday	22
truce w monday that	15
truce w month	88
truce w month and	23
truce w month in	-7
truce w month is	17
truce w month of	7
truce w month the	6
truce w month to	21
truce w more	21
truce w morning <end>	15
truce w move	-18
truce w mr	22
truce w mr bessent	-6
truce w mr trump	8
truce w much	-15
truce w much <end>	-20
truce w name to	7
truce w national	-11
truce w national assembly	-8
truce w national security	-11
truce w negotiate	13
truce w neither	-8
truce w new	10
truce w new conference	-10
truce w next	-24
truce w next <end>	-8
truce w next week	-9
truce w nickel	-12
truce w night that	10
truce w nine	-21
truce w nine month	22
truce w ninety	40
truce w ninety day	40
truce w no	-24
truce w no longer	-13
truce w no more	-6
truce w no such	-24
truce w nobody	-23
truce w nobody in	-16
truce w none	11
truce w norwegian	-11
truce w not	-16
truce w not <end>	18
truce w not be	7
truce w not been	-6
truce w not sign	14
truce w not the	15
truce w not to	21
truce w note	-11
truce w nothing wa	16
truce w notice of	-7
truce w nov	14
truce w nov <number>	14
truce w november	11
truce w november <end>	-12
truce w november <number>	11
truce w now <end>	6
truce w number	-13
truce w oct	-6
truce w oct <number>	-6
truce w october	-19
truce w october <end>	-13
truce w october <number>	-15
truce w of	31
truce w of <level>	-35
truce w of a	10
truce w of china'	10
truce w of good	-12
truce w of january	19
truce w of june	22
truce w of march	15
truce w of one	21
truce w of our	-9
truce w of september	-9
truce w of six	9
truce w of the	18
truce w of thi	8
truce w of three	-16
truce w of trade	9
truce w of transport	-16
truce w of what	7
truce w off	18
truce w off the	-20
truce w offered to	-7
truce w office	-11
truce w office of	-12
truce w office said	6
truce w official	8
truce w old	8
truce w olive	8
truce w on	-17
truce w on <end>	7
truce w on a	19
truce w on affiliate	19
truce w on all	18
truce w on american	-17
truce w on beef	-9
truce w on both	-14
truce w on everything	-11
truce w on hi	-28
truce w on it	16
truce w on may	16
truce w on monday	18
truce w on rare	-16
truce w on rice	8
truce w on saturday	-10
truce w on september	21
truce w on sunday	-16
truce w on television	10
truce w on thursday	-7
truce w on to	23
truce w on tuesday	22
truce w on wednesday	6
truce w once	-6
truce w one	33
truce w one <end>	-16
truce w one of	20
truce w one year	17
truce w only	9
truce w open	7
truce w open to	14
truce w or sooner	-12
truce w order	-18
truce w order <end>	-22
truce w ore	-16
truce w other	29
truce w ottawa	15
truce w our	-19
truce w out <end>	13
truce w out on	10
truce w own	-17
truce w paid	-9
truce w paid <number>	-14
truce w palm	-10
truce w palm oil	-9
truce w parliament	27
truce w parliament last	10
truce w part of	19
truce w party	-11
truce w pause	14
truce w pause of	12
truce w pause with	20
truce w pay	-18
truce w peace	18
truce w people	-10
truce w percent from	-6
truce w percent in	17
truce w percent of	-9
truce w percent on	-19
truce w percent that	22
truce w percentage	14
truce w percentage point	14
truce w period	29
truce w permit	-19
truce w philippine	14
truce w phone	18
truce w place	-11
truce w place of	-7
truce w plan	-17
truce w plane	-7
truce w planned	-9
truce w point	44
truce w point of	12
truce w policy	15
truce w port	8
truce w port fee	14
truce w portale	6
truce w posted	-10
truce w power	-14
truce w prepared	-10
truce w present	11
truce w president	9
truce w president donald	7
truce w president of	-10
truce w president said	-6
truce w president trump	-10
truce w press	9
truce w press that	14
truce w price	-10
truce w prime	8
truce w prime minister	8
truce w product	-8
truce w prolong	14
truce w prolong the	7
truce w prolongation	18
truce w promised	-30
truce w promised to	-13
truce w propose	-8
truce w proposed	27
truce w proposed a	11
truce w proposed to	10
truce w protect	-15
truce w public	-10
truce w push	9
truce w push for	9
truce w put	35
truce w put <number>	-8
truce w put hi	7
truce w put it	7
truce w put the	32
truce w quarrel	21
truce w question	24
truce w quickly	-16
truce w quoted	21
truce w raise	-20
truce w raise it	-6
truce w raised	-16
truce w rare	-23
truce w rare earth	-23
truce w rare-earth	-7
truce w rate	-33
truce w reached	22
truce w reached a	12
truce w ready	33
truce w ready to	14
truce w reason	24
truce w recalled	-6
truce w reciprocal	12
truce w reciprocal tariff	11
truce w recommend	9
truce w regret	-10
truce w renewal	13
truce w renewed	6
truce w replied	19
truce w replied that	12
truce w reporter	20
truce w reporter after	10
truce w reporter at	18
truce w reporter on	-19
truce w representative ha	-15
truce w restriction	-26
truce w retaliated	-20
truce w return	-25
truce w return to	-22
truce w revenue	-6
truce w rice	-7
truce w right	-11
truce w rise	15
truce w rocafuerte	-11
truce w round	-6
truce w rule	14
truce w rule on	23
truce w ruling	-11
truce w rumour	-15
truce w run	43
truce w run out	13
truce w run to	13
truce w russian	-7
truce w s	13
truce w s trade	10
truce w said	9
truce w said <end>	31
truce w said after	6
truce w said he	17
truce w said in	-12
truce w said it	-32
truce w said that	-21
truce w said the	13
truce w said there	10
truce w said thi	-10
truce w said today	-8
truce w sale	-12
truce w sale of	-10
truce w salmon	-7
truce w same	14
truce w same <end>	11
truce w same day	-14
truce w same period	18
truce w saturday	-6
truce w saturday <end>	-15
truce w saw	27
truce w say	-19
truce w say <end>	38
truce w say china	-7
truce w say that	-9
truce w say the	-11
truce w saying	24
truce w scott bessent	9
truce w season	-24
truce w season <end>	-14
truce w second	27
truce w secretary howard	-7
truce w secretary of	9
truce w section	-23
truce w section <number>	-23
truce w security	-19
truce w security and	-11
truce w see	10
truce w seen	10
truce w seoul	-6
truce w separate	-11
truce w september	14
truce w september <end>	23
truce w september <number>	17
truce w september the	11
truce w serbian	13
truce w set	-6
truce w settled	26
truce w shall	-14
truce w she	16
truce w she said	-14
truce w shigeru ishiba	-7
truce w ship <end>	-21
truce w shipment	-11
truce w short	7
truce w should the	-8
truce w side	36
truce w side agreed	18
truce w side would	13
truce w sign	33
truce w sign a	7
truce w signature	20
truce w signed	49
truce w since	-13
truce w since may	-6
truce w since the	12
truce w six	41
truce w six month	34
truce w sixty	10
truce w so	30
truce w some	-7
truce w somebody	-13
truce w something	7
truce w sooner	-13
truce w sooner <end>	-9
truce w south	-6
truce w soybean <end>	13
truce w special	-10
truce w spoke	7
truce w spoke of	8
truce w spokesperson	-33
truce w spokesperson for	-17
truce w spokeswoman	7
truce w sri	8
truce w standstill	23
truce w start	-7
truce w starting	-8
truce w state	-32
truce w stated	-13
truce w stated that	-6
truce w statement	6
truce w statement that	-8
truce w stay	10
truce w step	-29
truce w still	-15
truce w stockholm	13
truce w stressed	11
truce w stressed that	13
truce w such	-26
truce w sugar	15
truce w suggested	28
truce w sunday	-21
truce w sunday <end>	-6
truce w surcharge	17
truce w suspend	37
truce w suspended	-53
truce w suspended for	-31
truce w suspension	-14
truce w swiss government	-9
truce w table <end>	-10
truce w take	6
truce w take effect	-18
truce w taken	6
truce w tariff	34
truce w tariff and	10
truce w tariff are	-9
truce w tariff commission	9
truce w tariff for	10
truce w tariff of	-12
truce w tariff on	-6
truce w tariff pause	24
truce w tariff that	14
truce w tariff truce	32
truce w tariff would	-10
truce w tax	-26
truce w tea	-6
truce w telephone on	10
truce w television	22
truce w television interview	6
truce w television on	8
truce w ten week	14
truce w text	18
truce w th	29
truce w th of	18
truce w than	13
truce w than a	6
truce w that	13
truce w that <end>	-21
truce w that <number>	-11
truce w that an	16
truce w that both	43
truce w that china	7
truce w that he	18
truce w that hi	12
truce w that in	-8
truce w that india	16
truce w that is	27
truce w that no	-8
truce w that nothing	18
truce w that tariff	-14
truce w that the	6
truce w that thi	-23
truce w that wa	13
truce w that washington	-6
truce w that would	-20
truce w that'	-17
truce w the	-7
truce w the <level>	-14
truce w the <number>	16
truce w the additional	15
truce w the arrangement	14
truce w the cabinet	10
truce w the call	-18
truce w the chamber	7
truce w the chinese	-15
truce w the commerce	7
truce w the control	-7
truce w the drug	-9
truce w the dutie	16
truce w the duty	10
truce w the end	13
truce w the eu	-11
truce w the european	-10
truce w the export	-31
truce w the extension	16
truce w the federation	-8
truce w the fee	-16
truce w the figure	8
truce w the first	-13
truce w the foreign	8
truce w the higher	-22
truce w the house	10
truce w the last	10
truce w the law	-16
truce w the market	7
truce w the matter	-29
truce w the measure	-13
truce w the minister	24
truce w the ministry	-21
truce w the number	-16
truce w the office	-18
truce w the old	8
truce w the one	11
truce w the order	-21
truce w the other	39
truce w the pause	6
truce w the philippine	15
truce w the press	11
truce w the prime	-13
truce w the rule	-7
truce w the same	14
truce w the spokesperson	-10
truce w the standstill	9
truce w the step	-12
truce w the suspended	6
truce w the suspension	-30
truce w the tariff	9
truce w the text	15
truce w the trade	-18
truce w the truce	-15
truce w the two	19
truce w the u	8
truce w the union	9
truce w the united	-24
truce w the us	-24
truce w the world	-13
truce w their	12
truce w their trade	6
truce w them	-20
truce w them <end>	15
truce w then	-18
truce w then the	-27
truce w there <end>	-19
truce w there would	7
truce w they	-56
truce w they want	-6
truce w they were	-8
truce w they will	-15
truce w they would	-9
truce w thi	-13
truce w thi morning	7
truce w thi wa	-8
truce w thi year	-6
truce w thing	-6
truce w think	-11
truce w thirteen	-9
truce w thirty	-12
truce w thirty-five	-15
truce w those	-17
truce w those who	-20
truce w though	7
truce w threat	-6
truce w threaten	-7
truce w threatened	-28
truce w threatened to	-15
truce w three	-31
truce w three month	27
truce w three year	-11
truce w through	-13
truce w through hi	-7
truce w thursday	-12
truce w time	16
truce w time <end>	-10
truce w to <level>	-26
truce w to <number>	-17
truce w to a	9
truce w to adjust	-9
truce w to carry	14
truce w to charge	-6
truce w to do	10
truce w to drop	-6
truce w to expire	14
truce w to give	22
truce w to it	15
truce w to january	21
truce w to keep	7
truce w to make	8
truce w to prolong	13
truce w to protect	-12
truce w to say	19
truce w to see	-14
truce w to stop	-10
truce w to the	-18
truce w today	19
truce w today <end>	-9
truce w today that	7
truce w tokyo	20
truce w told	41
truce w told a	31
truce w told cnbc	-9
truce w told hi	7
truce w told parliament	17
truce w told reporter	10
truce w told the	6
truce w told thi	13
truce w tomorrow	12
truce w ton	-23
truce w tonne	-6
truce w tonne of	-7
truce w too	10
truce w too <end>	-8
truce w took	-11
truce w top	-6
truce w tractor	-24
truce w trade and	13
truce w trade minister	14
truce w trade secretary	7
truce w transport	-17
truce w treaty	14
truce w truce	27
truce w truce <end>	-8
truce w truce of	12
truce w truce with	32
truce w trump	-14
truce w trump had	-12
truce w trump said	16
truce w trump told	-21
truce w tuesday	17
truce w tuesday <end>	7
truce w turn	-6
truce w twelve	-9
truce w twelve million	-11
truce w twelve month	10
truce w twenty-five	-10
truce w two	35
truce w two countrie	7
truce w two day	-7
truce w two side	12
truce w two year	21
truce w ukrainian	18
truce w under	-45
truce w under section	-12
truce w under the	-25
truce w unilateral	-8
truce w union	-6
truce w united	-24
truce w united state	-24
truce w unjustified	-12
truce w unless	13
truce w until	66
truce w until <number>	61
truce w until the	21
truce w up	11
truce w up in	15
truce w us <end>	15
truce w us that	7
truce w us trade	6
truce w use	-20
truce w used	-17
truce w used to	-12
truce w vietnam	-12
truce w vietnamese	-9
truce w von	-10
truce w vote	12
truce w wa <number>	-9
truce w wa a	-39
truce w wa agreed	17
truce w wa no	23
truce w wa on	-17
truce w wa ready	14
truce w wa the	-10
truce w wait	-15
truce w want	-18
truce w want a	-9
truce w wanted	8
truce w war	-10
truce w warned	-35
truce w warned that	-13
truce w washington	-7
truce w way to	-14
truce w we	25
truce w we are	18
truce w we have	27
truce w we shall	-9
truce w we were	-14
truce w we would	-23
truce w wednesday	12
truce w wednesday that	14
truce w week	26
truce w week <end>	10
truce w week and	6
truce w week that	9
truce w week to	7
truce w well	-8
truce w well <end>	-14
truce w were	-9
truce w were not	-8
truce w what it	-6
truce w what the	-25
truce w where	-7
truce w where it	6
truce w whether	-15
truce w whether the	9
truce w whether to	-19
truce w which	6
truce w which the	17
truce w while	11
truce w who	16
truce w why	13
truce w will	-10
truce w will be	-9
truce w will now	15
truce w will stop	-9
truce w will suspend	17
truce w wine	-40
truce w winter	7
truce w with	12
truce w with <level>	-6
truce w with <number>	-21
truce w with a	11
truce w with china	28
truce w with it	-6
truce w with the	-18
truce w within the	7
truce w without the	-16
truce w won't	21
truce w work	22
truce w working	-17
truce w world	-14
truce w would	-6
truce w would accept	10
truce w would also	9
truce w would bring	-9
truce w would come	-6
truce w would decide	-17
truce w would like	15
truce w would look	-9
truce w would meet	-20
truce w would now	-9
truce w would pay	17
truce w would push	9
truce w would put	16
truce w would raise	-11
truce w would return	-12
truce w would sign	29
truce w would take	-18
truce w would then	-6
truce w write	-19
truce w write that	-19
truce w writing	23
truce w written	-11
truce w wrong	-16
truce w wrote that	7
truce w wrote to	-13
truce w x	-13
truce w xi	-22
truce w year	43
truce w year <end>	40
truce w year and	-14
truce w year for	-10
truce w year more	19
truce w yesterday that	-11
truce w yet	8
truce w you	-12
truce w zaghloul	23
truce w zero	-33
truce w zero on	-16
truce with 0 narrow	7
with 0 narrow	14
with 2 narrow	17`;
