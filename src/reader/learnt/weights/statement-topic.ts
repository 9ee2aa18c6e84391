// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_TOPIC = `yes
<always>	0
among 1 narrow	31
before 0 false bare	61
before 0 false more	9
before 0 false one	60
before 0 true bare	84
before 0 true more	24
before 0 true one	47
before 1 false bare	30
before 1 false more	-16
before 1 false one	10
before 1 true bare	36
before 1 true more	12
before 1 true one	16
before 2 false more	-16
before 3 false one	16
before 3 true one	9
broad before 0 true bare	34
broad before 0 true more	6
broad before 2 true more	-8
broad in plainly	20
broad in plainly more	9
broad nearest bare of 1	21
broad nearest more again of 1	20
broad nearest more again of 3	-11
broad nearest one again of 1	31
broad nearest one of 1	12
broad nearest one of 3	-18
broad not in	-17
broad not in more true	-16
broad not in one true	-17
broad not said	-16
broad nothing before one	16
broad often true	22
broad place 0 of 3	14
broad rule:first more	17
broad rule:words more	20
broad rule:words one	25
broad said plainly	-5
broad share most bare	13
broad share much one	-11
broad share some bare	-13
broad share some more	10
broad share some one	-13
broad text -1 bare	-15
broad text -1 one	-21
broad text 3 bare	-19
broad text 4 bare	-14
broad with 0 narrow	18
broad with 2 narrow	16
deficit bare	9
deficit before 2 true bare	-21
deficit head bare	-10
deficit nearest one of 1	-14
deficit nearest one of 2	14
deficit not in bare false	10
deficit not in one false	-12
deficit not said	-11
deficit one	-15
deficit share little bare	18
deficit text 1 bare	-21
deficit text 1 one	-21
deficit text 2 bare	15
deficit text 4 bare	12
deficit text 4 one	10
deficit w <level>	9
deficit w <number>	15
deficit w <number> <number>	23
deficit w <number> billion	13
deficit w <number> the	14
deficit w at least	16
deficit w billion	13
deficit w bureau	13
deficit w by	16
deficit w census	13
deficit w census bureau	13
deficit w china	9
deficit w country	-11
deficit w cut	-9
deficit w deficit	12
deficit w for the	10
deficit w gap	-11
deficit w greer	26
deficit w greer said	20
deficit w greer the	17
deficit w ha	-23
deficit w ha said	-19
deficit w he said	7
deficit w if	-10
deficit w in	26
deficit w in <number>	20
deficit w in the	12
deficit w ishiba	-14
deficit w it	-18
deficit w jamieson	16
deficit w jamieson greer	16
deficit w least	16
deficit w lowest	-11
deficit w minister	-19
deficit w minister shigeru	-14
deficit w monday	11
deficit w more	15
deficit w no	-16
deficit w of	12
deficit w on monday	12
deficit w other	-11
deficit w prime	-14
deficit w prime minister	-14
deficit w rate	-9
deficit w reporter	-11
deficit w representative	15
deficit w said	11
deficit w said in	11
deficit w said on	11
deficit w said that	-19
deficit w say	-11
deficit w september	15
deficit w shigeru	-14
deficit w shigeru ishiba	-14
deficit w so	-9
deficit w state	-13
deficit w state <end>	-19
deficit w surplu	-15
deficit w tariff	-10
deficit w that he	-10
deficit w that it	-11
deficit w the census	13
deficit w the deficit	13
deficit w the lowest	-11
deficit w the trade	15
deficit w the two	11
deficit w the united	-12
deficit w there	10
deficit w thi	11
deficit w told reporter	-11
deficit w trade	7
deficit w trade representative	15
deficit w two	10
deficit w under	-10
deficit w united	-12
deficit w united state	-13
deficit w us	14
deficit w which	-12
deficit w will	-24
deficit w with	-11
deficit w with a	-12
deficit w with china	11
deficit w with the	-11
deficit w would	-17
deficit w year	27
deficit w year <end>	15
export-controls always	15
export-controls bare	9
export-controls before 0 false bare	20
export-controls before 0 false more	11
export-controls before 0 false one	32
export-controls before 0 true bare	32
export-controls before 0 true one	10
export-controls before 1 false bare	21
export-controls before 1 true one	-11
export-controls before 2 true bare	-24
export-controls before 3 false bare	-10
export-controls beside rare-earths	-15
export-controls beside semiconductors	16
export-controls beside tariffs	-12
export-controls in perhaps	13
export-controls in perhaps bare	10
export-controls in plainly one	15
export-controls nearest bare of 2	27
export-controls nearest bare of 3	-8
export-controls not in one false	-15
export-controls not in one true	21
export-controls nothing before bare	-19
export-controls nothing before more	11
export-controls nothing before one	-11
export-controls often false	17
export-controls place 0 of 1	15
export-controls place 0 of 2	11
export-controls place 1 of 2	-21
export-controls rule:first more	24
export-controls rule:first one	24
export-controls rule:words more	24
export-controls rule:words one	11
export-controls share little bare	24
export-controls share little one	15
export-controls share some bare	-35
export-controls share some one	-20
export-controls text -1 bare	26
export-controls text -1 more	13
export-controls text 1 bare	-36
export-controls text 2 bare	-9
export-controls text 2 more	-15
export-controls text 3 one	11
export-controls text 4 more	10
export-controls w <level>	-38
export-controls w <number> <end>	24
export-controls w <number> <number>	30
export-controls w <number> china'	-12
export-controls w <number> on	-14
export-controls w <number> per	-29
export-controls w <number> percent	-13
export-controls w <number> september	19
export-controls w <number> th	17
export-controls w <number> that	-13
export-controls w a ban	15
export-controls w a licence	12
export-controls w a long	-12
export-controls w a matter	23
export-controls w a second	-20
export-controls w a tariff	13
export-controls w a truce	12
export-controls w a white	10
export-controls w about	25
export-controls w added	19
export-controls w added that	15
export-controls w affiliate	10
export-controls w against	-10
export-controls w agreed	-20
export-controls w also	18
export-controls w america	-9
export-controls w american rule	10
export-controls w amount	-11
export-controls w an	-30
export-controls w an embargo	-12
export-controls w and mr	19
export-controls w and not	10
export-controls w announced	11
export-controls w announced on	9
export-controls w announced that	14
export-controls w announced the	12
export-controls w another	-13
export-controls w answer	-9
export-controls w answered	13
export-controls w answered that	17
export-controls w antimony	31
export-controls w approval	-35
export-controls w approval <end>	-9
export-controls w approval of	-13
export-controls w april	-15
export-controls w are not	-21
export-controls w arrangement	-13
export-controls w as	15
export-controls w as a	17
export-controls w asked	24
export-controls w asked for	29
export-controls w at <number>	-15
export-controls w at once	13
export-controls w australia	-10
export-controls w be	25
export-controls w be made	-15
export-controls w because	-15
export-controls w been	-8
export-controls w before	35
export-controls w before it	10
export-controls w before the	27
export-controls w bessent	-18
export-controls w but	-50
export-controls w by	19
export-controls w by phone	-10
export-controls w by the	22
export-controls w call	9
export-controls w call it	13
export-controls w called	32
export-controls w called it	18
export-controls w called on	11
export-controls w came	12
export-controls w can	-11
export-controls w canada	-18
export-controls w cannot	12
export-controls w cent	-33
export-controls w certificate	31
export-controls w certificate for	14
export-controls w chemical	-10
export-controls w chenggang	-10
export-controls w chief	17
export-controls w china	-29
export-controls w china <end>	10
export-controls w china ha	-10
export-controls w china to	-12
export-controls w china will	-19
export-controls w china would	10
export-controls w china'	12
export-controls w china' ministry	26
export-controls w chip	18
export-controls w civilian	13
export-controls w closed	-30
export-controls w coal	14
export-controls w come	19
export-controls w come <end>	-11
export-controls w commerce announced	29
export-controls w commerce in	-11
export-controls w commerce ministry	-6
export-controls w commerce said	-15
export-controls w commerce secretary	10
export-controls w commission	-14
export-controls w commissioner	-13
export-controls w companie	-9
export-controls w companie that	-9
export-controls w complain	13
export-controls w complained	14
export-controls w concentrate	11
export-controls w confirmed	-21
export-controls w considering	14
export-controls w control	9
export-controls w control of	-14
export-controls w control were	14
export-controls w copper	12
export-controls w costs	12
export-controls w council	-10
export-controls w counterpart	21
export-controls w country	10
export-controls w cut	-14
export-controls w date	-18
export-controls w day	-22
export-controls w de	-13
export-controls w deakin	19
export-controls w delay	-11
export-controls w demand	12
export-controls w denied	10
export-controls w deputy	11
export-controls w development	-14
export-controls w do	-16
export-controls w do not	-10
export-controls w doe	-10
export-controls w donald	-25
export-controls w donald trump	-21
export-controls w drop	14
export-controls w dropped	11
export-controls w dual-use	-11
export-controls w dual-use good	-12
export-controls w dutie on	9
export-controls w earth	-13
export-controls w economy	-9
export-controls w eighteen	-16
export-controls w eleven	13
export-controls w embargo	-12
export-controls w embargo <end>	-9
export-controls w end of	-13
export-controls w equivalent	-10
export-controls w equivalent of	-10
export-controls w expected china	-10
export-controls w export	22
export-controls w export <end>	-15
export-controls w export licence	21
export-controls w extend	18
export-controls w federation	-15
export-controls w fentanyl	-19
export-controls w firm	9
export-controls w first	15
export-controls w follow	10
export-controls w for it	9
export-controls w for lithium	13
export-controls w for the	-13
export-controls w forced	-9
export-controls w foreign	-16
export-controls w forty	-19
export-controls w friday	-16
export-controls w from	-14
export-controls w from november	-10
export-controls w further	-23
export-controls w gallium	40
export-controls w gallium germanium	16
export-controls w gave	-9
export-controls w germanium	23
export-controls w given	-20
export-controls w go	-23
export-controls w go to	-15
export-controls w gone	27
export-controls w good	-15
export-controls w good of	-13
export-controls w government	-13
export-controls w granted	-10
export-controls w ha announced	-11
export-controls w ha not	-12
export-controls w ha said	-11
export-controls w had	-17
export-controls w had given	-10
export-controls w hand	-15
export-controls w hanoi	10
export-controls w have	-12
export-controls w have been	-15
export-controls w have not	-15
export-controls w he added	24
export-controls w he called	12
export-controls w he could	-13
export-controls w he told	-23
export-controls w he wrote	-15
export-controls w hi	-9
export-controls w house	-19
export-controls w house <end>	12
export-controls w house said	-12
export-controls w house say	-9
export-controls w howard	10
export-controls w howard lutnick	10
export-controls w i	-30
export-controls w i shall	-11
export-controls w if	-17
export-controls w if the	26
export-controls w import	-22
export-controls w in	12
export-controls w in a	28
export-controls w in china	10
export-controls w increase	-12
export-controls w india	9
export-controls w industry	-19
export-controls w into	-14
export-controls w is not	12
export-controls w issue	-20
export-controls w it <end>	-13
export-controls w it approval	-12
export-controls w it be	15
export-controls w it in	13
export-controls w it is	-22
export-controls w it new	-10
export-controls w it'	12
export-controls w jamieson	-14
export-controls w jamieson greer	-14
export-controls w january	-9
export-controls w kim	17
export-controls w korea	16
export-controls w last	-20
export-controls w last week	-20
export-controls w law	-11
export-controls w leave	-15
export-controls w leave it	-14
export-controls w let	13
export-controls w let it	15
export-controls w level	-11
export-controls w li	-10
export-controls w li chenggang	-10
export-controls w licence	49
export-controls w licence for	17
export-controls w licensing	13
export-controls w lift it	-16
export-controls w lifted	-11
export-controls w limit	13
export-controls w listed	10
export-controls w lithium	34
export-controls w long	-12
export-controls w longer	11
export-controls w longer be	15
export-controls w look	-10
export-controls w lutnick	14
export-controls w lutnick told	12
export-controls w made	-23
export-controls w market	-10
export-controls w matter	11
export-controls w matter of	23
export-controls w may	21
export-controls w meant to	12
export-controls w medicine	-8
export-controls w met	10
export-controls w mexico	-19
export-controls w military	14
export-controls w million	-12
export-controls w minister	-18
export-controls w ministry	19
export-controls w ministry of	20
export-controls w month	-39
export-controls w month <end>	-13
export-controls w more	13
export-controls w morning	-8
export-controls w morocco	-10
export-controls w mr	15
export-controls w mr bessent	9
export-controls w mr greer	10
export-controls w mr trump	-8
export-controls w must	-15
export-controls w next	-17
export-controls w nickel	20
export-controls w nine	-16
export-controls w no longer	15
export-controls w not be	11
export-controls w not of	9
export-controls w not on	12
export-controls w nothing	-16
export-controls w notice	26
export-controls w notice of	21
export-controls w november	20
export-controls w november <number>	23
export-controls w now	-10
export-controls w of	-7
export-controls w of <level>	-12
export-controls w of a	-15
export-controls w of an	-13
export-controls w of chinese	-11
export-controls w of commerce	18
export-controls w of it	18
export-controls w of one	-11
export-controls w of rare	-10
export-controls w of the	-23
export-controls w on	16
export-controls w on <number>	27
export-controls w on export	9
export-controls w on friday	-12
export-controls w on hi	-14
export-controls w on it	-10
export-controls w on saturday	-13
export-controls w on sunday	16
export-controls w on television	11
export-controls w on the	11
export-controls w once	24
export-controls w once the	14
export-controls w or	-22
export-controls w ore	20
export-controls w out	-21
export-controls w outside	13
export-controls w paper	11
export-controls w parliament	-17
export-controls w part	12
export-controls w pause	-9
export-controls w per	-33
export-controls w per cent	-33
export-controls w percent	-18
export-controls w percent on	-11
export-controls w permit	27
export-controls w permit <end>	12
export-controls w phone	-10
export-controls w phosphate	12
export-controls w policy	-10
export-controls w pork	9
export-controls w port	-12
export-controls w port fee	-7
export-controls w possible	13
export-controls w president	-28
export-controls w president donald	-21
export-controls w press	-15
export-controls w prolonged	10
export-controls w proposed to	-12
export-controls w protect	15
export-controls w put	-18
export-controls w question	11
export-controls w question of	16
export-controls w radio	10
export-controls w raised	13
export-controls w rare	-13
export-controls w rare earth	-13
export-controls w ready	-14
export-controls w refused	-9
export-controls w reporter	-11
export-controls w reporter <end>	10
export-controls w reporter in	-11
export-controls w representative	-8
export-controls w require for	10
export-controls w rest	-10
export-controls w restriction	12
export-controls w return	16
export-controls w rise	12
export-controls w rule	23
export-controls w s	-25
export-controls w said	-24
export-controls w said <end>	-29
export-controls w said that	14
export-controls w said the	-41
export-controls w saturday	-14
export-controls w say	14
export-controls w say china	-10
export-controls w say it	9
export-controls w say that	15
export-controls w scott	-25
export-controls w scott bessent	-24
export-controls w second	-26
export-controls w secretary	-8
export-controls w secretary howard	10
export-controls w secretary scott	-22
export-controls w september	14
export-controls w ship	20
export-controls w shipment	18
export-controls w should the	15
export-controls w side	-11
export-controls w side would	-9
export-controls w sign	-11
export-controls w since	22
export-controls w six month	-10
export-controls w so	-19
export-controls w so is	-9
export-controls w software	11
export-controls w speak	-12
export-controls w spoken	-9
export-controls w spokesman	-11
export-controls w state would	11
export-controls w stay	10
export-controls w stopped	-18
export-controls w subject	11
export-controls w such	-14
export-controls w sunday	16
export-controls w suspend	20
export-controls w suspended	17
export-controls w suspension	19
export-controls w swiss	-11
export-controls w table	13
export-controls w table <end>	18
export-controls w talk	-12
export-controls w tariff	-20
export-controls w tariff of	-10
export-controls w tariff on	-9
export-controls w tax	-10
export-controls w th	17
export-controls w that a	18
export-controls w that export	13
export-controls w that had	-9
export-controls w that he	-16
export-controls w that is	20
export-controls w that they	14
export-controls w that thi	-11
export-controls w the ban	20
export-controls w the certificate	27
export-controls w the commerce	-8
export-controls w the control	-10
export-controls w the council	-13
export-controls w the duty	11
export-controls w the end	-15
export-controls w the equivalent	-10
export-controls w the licence	23
export-controls w the ministry	11
export-controls w the new	10
export-controls w the permit	17
export-controls w the press	-12
export-controls w the question	10
export-controls w the rare	11
export-controls w the rest	-10
export-controls w the suspension	19
export-controls w the table	13
export-controls w the tariff	-10
export-controls w the u	-9
export-controls w the united	11
export-controls w the us	-9
export-controls w the white	-29
export-controls w their	11
export-controls w them	16
export-controls w then	11
export-controls w there	-10
export-controls w they	9
export-controls w they were	-13
export-controls w thi	-19
export-controls w those	22
export-controls w three	22
export-controls w time	16
export-controls w to	-13
export-controls w to <level>	-15
export-controls w to <number>	-14
export-controls w to a	-13
export-controls w to china	15
export-controls w to protect	14
export-controls w to the	17
export-controls w told	-17
export-controls w told the	-12
export-controls w trade	-32
export-controls w trade minister	-23
export-controls w trade ministry	12
export-controls w treasury	-24
export-controls w treasury secretary	-24
export-controls w trump	-57
export-controls w trump wrote	-9
export-controls w twenty-two	-10
export-controls w two	-18
export-controls w u	-17
export-controls w u s	-17
export-controls w unilateral	-16
export-controls w united	11
export-controls w united state	11
export-controls w until	14
export-controls w up it	12
export-controls w us	-18
export-controls w use	11
export-controls w used	-15
export-controls w vietnam	-11
export-controls w wa	-14
export-controls w wa a	-14
export-controls w wait	-9
export-controls w want	10
export-controls w washington	18
export-controls w way	18
export-controls w we are	-20
export-controls w wednesday <end>	12
export-controls w week	-22
export-controls w week <end>	-16
export-controls w week that	-14
export-controls w well <end>	-10
export-controls w were a	8
export-controls w what	-23
export-controls w what the	-12
export-controls w when	12
export-controls w where	-13
export-controls w which	13
export-controls w white	-15
export-controls w white house	-38
export-controls w who	-17
export-controls w will not	13
export-controls w with	-28
export-controls w with it	-10
export-controls w with the	-15
export-controls w without	-10
export-controls w would come	24
export-controls w would have	-11
export-controls w would put	-16
export-controls w would take	11
export-controls w wrote	-26
export-controls w xi	-24
export-controls w year	-10
export-controls w year <end>	-10
fentanyl among 1 narrow	18
fentanyl beside tariffs	12
fentanyl head more	15
fentanyl in plainly	19
fentanyl in plainly more	16
fentanyl more	10
fentanyl nearest bare of 2	-16
fentanyl nearest bare of 3	-16
fentanyl nearest one of 1	18
fentanyl nearest one of 2	-12
fentanyl nearest one of 3	-13
fentanyl not in	-31
fentanyl not in more true	-9
fentanyl not in one false	-8
fentanyl not in one true	-16
fentanyl not said	21
fentanyl nothing before one	-19
fentanyl one	-10
fentanyl place 0 of 2	7
fentanyl rule:first more	18
fentanyl rule:words bare	-19
fentanyl rule:words more	17
fentanyl share little bare	-15
fentanyl share little more	10
fentanyl share little one	-27
fentanyl share some one	16
fentanyl text 1 one	10
fentanyl text 2 bare	-37
fentanyl text 2 one	-35
fentanyl text 3 bare	-11
fentanyl text 3 more	11
fentanyl text 4 bare	19
fentanyl w <level> <end>	-17
fentanyl w <number>	-18
fentanyl w <number> <end>	-31
fentanyl w <number> <number>	-22
fentanyl w <number> day	-8
fentanyl w <number> per	15
fentanyl w <number> to	-13
fentanyl w a	-30
fentanyl w a white	-15
fentanyl w adjust	-16
fentanyl w adjust it	-12
fentanyl w after a	-8
fentanyl w against	20
fentanyl w against the	20
fentanyl w agreed	-14
fentanyl w air	15
fentanyl w air force	15
fentanyl w american	-16
fentanyl w american side	-9
fentanyl w and	-29
fentanyl w and <level>	-10
fentanyl w and <number>	-10
fentanyl w and will	-11
fentanyl w as	-10
fentanyl w at	-11
fentanyl w be	25
fentanyl w because	23
fentanyl w because of	11
fentanyl w been	12
fentanyl w before	-13
fentanyl w bessent told	8
fentanyl w busan	12
fentanyl w business	10
fentanyl w by	-28
fentanyl w canada	34
fentanyl w cent	15
fentanyl w chemical	23
fentanyl w china	19
fentanyl w china to	-10
fentanyl w commerce	-10
fentanyl w confirmed	-20
fentanyl w could	31
fentanyl w could go	22
fentanyl w count	-14
fentanyl w countermeasure	-14
fentanyl w day	-17
fentanyl w do	12
fentanyl w done	12
fentanyl w drug	52
fentanyl w duty	-12
fentanyl w earlier	-10
fentanyl w earth	-13
fentanyl w expected	14
fentanyl w expected to	16
fentanyl w explained	-14
fentanyl w fentanyl	19
fentanyl w fentanyl <end>	19
fentanyl w flow	15
fentanyl w flow of	12
fentanyl w for a	-9
fentanyl w force one	15
fentanyl w foreign	18
fentanyl w foreign ministry	17
fentanyl w fox	11
fentanyl w fox business	11
fentanyl w get	11
fentanyl w go	12
fentanyl w goe	-12
fentanyl w good from	-9
fentanyl w had been	14
fentanyl w he expected	15
fentanyl w he told	15
fentanyl w himself	10
fentanyl w house	-18
fentanyl w house confirmed	-13
fentanyl w house official	-15
fentanyl w house say	18
fentanyl w if	20
fentanyl w if they	11
fentanyl w in busan	17
fentanyl w issue	12
fentanyl w it	-10
fentanyl w it ha	9
fentanyl w it wa	-12
fentanyl w jinping	15
fentanyl w keep	-13
fentanyl w korea	11
fentanyl w last	-11
fentanyl w leave	10
fentanyl w left	-8
fentanyl w level	-10
fentanyl w licence	9
fentanyl w made	9
fentanyl w mexico	16
fentanyl w might	10
fentanyl w might be	12
fentanyl w million	-12
fentanyl w ministry in	11
fentanyl w more	16
fentanyl w morning	-15
fentanyl w mr	17
fentanyl w mr bessent	10
fentanyl w new	-11
fentanyl w no	-23
fentanyl w not	-11
fentanyl w now <end>	10
fentanyl w october	14
fentanyl w of	-12
fentanyl w of <number>	-12
fentanyl w of fentanyl	23
fentanyl w official	-13
fentanyl w on air	13
fentanyl w on fentanyl	13
fentanyl w on the	20
fentanyl w on thursday	-17
fentanyl w over	-24
fentanyl w over fentanyl	-25
fentanyl w own	-12
fentanyl w part	10
fentanyl w pay	-11
fentanyl w per	15
fentanyl w per cent	15
fentanyl w president told	9
fentanyl w president xi	14
fentanyl w rare	-13
fentanyl w rare earth	-13
fentanyl w rate	-9
fentanyl w reciprocal	-27
fentanyl w reciprocal tariff	-10
fentanyl w remain	10
fentanyl w reporter	21
fentanyl w reporter on	20
fentanyl w s	16
fentanyl w say	20
fentanyl w say it	10
fentanyl w secretary	-17
fentanyl w side had	18
fentanyl w so	-14
fentanyl w sum	-11
fentanyl w talk	19
fentanyl w ten	15
fentanyl w that it	-18
fentanyl w that the	13
fentanyl w the	8
fentanyl w the <number>	10
fentanyl w the drug	39
fentanyl w the flow	12
fentanyl w the tariff	11
fentanyl w the total	-14
fentanyl w the trade	-11
fentanyl w the u	10
fentanyl w them	-10
fentanyl w thi	-13
fentanyl w three	-13
fentanyl w thursday	-18
fentanyl w to	29
fentanyl w to be	11
fentanyl w to lower	9
fentanyl w told	20
fentanyl w told reporter	20
fentanyl w total	-17
fentanyl w trump	9
fentanyl w trump say	13
fentanyl w trump wrote	-13
fentanyl w two side	9
fentanyl w u	16
fentanyl w u s	16
fentanyl w until	-15
fentanyl w wa a	10
fentanyl w washington	-13
fentanyl w way	14
fentanyl w week	-12
fentanyl w were	-17
fentanyl w what	12
fentanyl w what the	12
fentanyl w which	16
fentanyl w which the	13
fentanyl w white	-18
fentanyl w white house	-18
fentanyl w with	-16
fentanyl w word	12
fentanyl w would	-26
fentanyl w wrote	-16
fentanyl w xi	15
fentanyl w xi jinping	15
fentanyl w year	-32
fentanyl w year <end>	-14
head bare	54
head more	21
head one	44
in perhaps	19
in perhaps bare	13
in perhaps one	12
in plainly	38
in plainly more	20
in plainly one	24
narrow among 1 narrow	31
narrow before 0 false bare	61
narrow before 0 false more	9
narrow before 0 false one	60
narrow before 0 true bare	82
narrow before 0 true more	25
narrow before 0 true one	54
narrow before 1 false bare	30
narrow before 1 false more	-16
narrow before 1 false one	10
narrow before 1 true bare	48
narrow before 1 true more	36
narrow before 1 true one	13
narrow before 2 false more	-16
narrow before 2 true more	22
narrow before 2 true one	25
narrow before 3 false one	16
narrow before 3 true one	13
narrow head bare	73
narrow head more	33
narrow head one	53
narrow in perhaps	19
narrow in perhaps bare	13
narrow in perhaps one	12
narrow in plainly	27
narrow in plainly more	16
narrow in plainly one	15
narrow nearest bare of 1	46
narrow nearest bare of 2	36
narrow nearest more again of 1	13
narrow nearest more again of 3	21
narrow nearest more of 1	11
narrow nearest more of 3	-10
narrow nearest one again of 2	-22
narrow nearest one again of 3	-12
narrow nearest one of 1	68
narrow nearest one of 2	13
narrow not in	-40
narrow not in bare false	-10
narrow not in more false	-25
narrow not in more true	-39
narrow not in one false	-13
narrow not in one true	-12
narrow nothing before more	-15
narrow nothing before one	-30
narrow often false	48
narrow often true	25
narrow place 0 of 1	15
narrow place 0 of 2	44
narrow place 0 of 3	16
narrow place 1 of 2	-12
narrow place 2 of 3	-15
narrow rule:first more	32
narrow rule:first one	24
narrow rule:words bare	57
narrow rule:words more	17
narrow rule:words one	43
narrow said perhaps	12
narrow said plainly	11
narrow share little bare	-26
narrow share little more	-16
narrow share little one	-24
narrow share most bare	34
narrow share most one	27
narrow share much bare	20
narrow share much more	20
narrow share much one	29
narrow text -1 one	-6
narrow text 0 bare	8
narrow text 1 bare	10
narrow text 1 more	7
narrow text 1 one	13
narrow text 2 bare	-11
narrow text 2 more	-26
narrow text 3 bare	-7
narrow text 4 one	10
nearest bare of 1	49
nearest bare of 2	24
nearest more again of 1	27
nearest more of 1	13
nearest more of 3	-13
nearest one again of 1	34
nearest one again of 2	-14
nearest one of 1	66
nearest one of 2	12
nearest one of 3	-12
not in	-42
not in more false	-25
not in more true	-47
not in one false	-20
not in one true	-26
not said	-21
often false	48
often true	33
pharmaceuticals bare	-20
pharmaceuticals before 0 false one	14
pharmaceuticals before 0 true bare	9
pharmaceuticals before 0 true more	-8
pharmaceuticals before 0 true one	17
pharmaceuticals before 1 false one	14
pharmaceuticals before 1 true bare	13
pharmaceuticals before 1 true more	25
pharmaceuticals before 1 true one	13
pharmaceuticals before 2 true one	10
pharmaceuticals before 3 true bare	12
pharmaceuticals before 3 true one	10
pharmaceuticals head bare	33
pharmaceuticals head more	21
pharmaceuticals head one	30
pharmaceuticals nearest bare of 1	21
pharmaceuticals nearest bare of 3	-21
pharmaceuticals nearest one of 1	29
pharmaceuticals nearest one of 2	-18
pharmaceuticals not in bare false	-17
pharmaceuticals not in one false	10
pharmaceuticals not said	19
pharmaceuticals nothing before one	-14
pharmaceuticals share little bare	-20
pharmaceuticals share much bare	14
pharmaceuticals share some bare	-27
pharmaceuticals text -1 bare	-16
pharmaceuticals text 0 bare	-11
pharmaceuticals text 1 more	17
pharmaceuticals text 2 more	-24
pharmaceuticals w <level>	26
pharmaceuticals w <level> <end>	12
pharmaceuticals w <level> for	18
pharmaceuticals w <level> in	9
pharmaceuticals w <number>	-12
pharmaceuticals w <number> <number>	-12
pharmaceuticals w <number> and	19
pharmaceuticals w <number> october	17
pharmaceuticals w <number> on	-11
pharmaceuticals w <number> per	13
pharmaceuticals w a	27
pharmaceuticals w a duty	10
pharmaceuticals w a half	14
pharmaceuticals w a tariff	16
pharmaceuticals w a year	14
pharmaceuticals w about	-10
pharmaceuticals w all	-28
pharmaceuticals w america	-8
pharmaceuticals w and <level>	-12
pharmaceuticals w and a	13
pharmaceuticals w announced on	-10
pharmaceuticals w answered	-16
pharmaceuticals w as	-11
pharmaceuticals w as well	10
pharmaceuticals w asked	-13
pharmaceuticals w asked for	-11
pharmaceuticals w august	16
pharmaceuticals w back	-14
pharmaceuticals w be	-9
pharmaceuticals w been	-8
pharmaceuticals w being	18
pharmaceuticals w bessent	-12
pharmaceuticals w billion	-13
pharmaceuticals w but	25
pharmaceuticals w cabinet	-21
pharmaceuticals w called	-16
pharmaceuticals w called the	-14
pharmaceuticals w car	-19
pharmaceuticals w ceiling	24
pharmaceuticals w cent	16
pharmaceuticals w china	-20
pharmaceuticals w commission	25
pharmaceuticals w could	13
pharmaceuticals w day	-15
pharmaceuticals w department	11
pharmaceuticals w donald	19
pharmaceuticals w donald trump	19
pharmaceuticals w european commission	21
pharmaceuticals w european union	-11
pharmaceuticals w every	-9
pharmaceuticals w federal	9
pharmaceuticals w for	26
pharmaceuticals w for a	10
pharmaceuticals w foreign	-13
pharmaceuticals w foreign ministry	-11
pharmaceuticals w friday	15
pharmaceuticals w from	-20
pharmaceuticals w from <number>	-14
pharmaceuticals w go	-19
pharmaceuticals w good	-20
pharmaceuticals w government	9
pharmaceuticals w ha	10
pharmaceuticals w ha promised	10
pharmaceuticals w ha threatened	14
pharmaceuticals w have	-20
pharmaceuticals w he	-18
pharmaceuticals w he said	-10
pharmaceuticals w he told	-10
pharmaceuticals w hi	13
pharmaceuticals w him	12
pharmaceuticals w i	-11
pharmaceuticals w if	-15
pharmaceuticals w import	9
pharmaceuticals w in the	10
pharmaceuticals w india	-22
pharmaceuticals w indian	-10
pharmaceuticals w insulin	-12
pharmaceuticals w is no	14
pharmaceuticals w it is	18
pharmaceuticals w jinping	-10
pharmaceuticals w joint	14
pharmaceuticals w july	-22
pharmaceuticals w last	9
pharmaceuticals w lower	9
pharmaceuticals w maker	18
pharmaceuticals w medicine <end>	-17
pharmaceuticals w medicine would	11
pharmaceuticals w minister	-17
pharmaceuticals w ministry	-17
pharmaceuticals w monday	-13
pharmaceuticals w month	-9
pharmaceuticals w month in	11
pharmaceuticals w more	-10
pharmaceuticals w morning	19
pharmaceuticals w mr	-17
pharmaceuticals w no	9
pharmaceuticals w now	-11
pharmaceuticals w october	15
pharmaceuticals w october <end>	13
pharmaceuticals w of <level>	10
pharmaceuticals w offered	-9
pharmaceuticals w on	-11
pharmaceuticals w on car	-11
pharmaceuticals w on hi	13
pharmaceuticals w on monday	-13
pharmaceuticals w on the	-10
pharmaceuticals w on them	25
pharmaceuticals w one	-13
pharmaceuticals w or	13
pharmaceuticals w other	8
pharmaceuticals w our	10
pharmaceuticals w patented	26
pharmaceuticals w patented medicine	20
pharmaceuticals w pay <number>	-9
pharmaceuticals w per	16
pharmaceuticals w per cent	16
pharmaceuticals w percent <end>	9
pharmaceuticals w policy	9
pharmaceuticals w president donald	16
pharmaceuticals w prime	-9
pharmaceuticals w prime minister	-9
pharmaceuticals w promised	20
pharmaceuticals w rate	-12
pharmaceuticals w said on	11
pharmaceuticals w said that	17
pharmaceuticals w same	-13
pharmaceuticals w say	-12
pharmaceuticals w side	-22
pharmaceuticals w small	16
pharmaceuticals w speak	-10
pharmaceuticals w spokesman	20
pharmaceuticals w statement	13
pharmaceuticals w swiss	15
pharmaceuticals w tariff	14
pharmaceuticals w tariff on	10
pharmaceuticals w that for	12
pharmaceuticals w that india	-16
pharmaceuticals w that no	13
pharmaceuticals w that the	-17
pharmaceuticals w that they	25
pharmaceuticals w the	-12
pharmaceuticals w the drug	-18
pharmaceuticals w the federal	9
pharmaceuticals w the same	-13
pharmaceuticals w the us	18
pharmaceuticals w them	25
pharmaceuticals w they	27
pharmaceuticals w threatened	19
pharmaceuticals w to the	14
pharmaceuticals w told	-27
pharmaceuticals w told reporter	-18
pharmaceuticals w too	7
pharmaceuticals w trade	-29
pharmaceuticals w truce	-12
pharmaceuticals w trump	37
pharmaceuticals w trump announced	-10
pharmaceuticals w trump ha	24
pharmaceuticals w trump said	22
pharmaceuticals w under	12
pharmaceuticals w under the	13
pharmaceuticals w union	-11
pharmaceuticals w us	18
pharmaceuticals w wa	13
pharmaceuticals w wait	17
pharmaceuticals w we	-11
pharmaceuticals w week	-16
pharmaceuticals w well	10
pharmaceuticals w were	12
pharmaceuticals w which	17
pharmaceuticals w will	-28
pharmaceuticals w will not	-17
pharmaceuticals w within	15
pharmaceuticals w would not	18
pharmaceuticals w wrote	11
pharmaceuticals w xi	-10
pharmaceuticals w xi jinping	-10
pharmaceuticals w year	21
pharmaceuticals w year and	19
pharmaceuticals w you	-16
pharmaceuticals w your	-16
place 0 of 1	24
place 0 of 2	35
place 0 of 3	26
place 1 of 2	-11
place 2 of 3	-16
rare-earths always	-20
rare-earths among 1 narrow	-14
rare-earths bare	-6
rare-earths before 0 false bare	10
rare-earths before 1 false bare	-10
rare-earths before 1 true one	-19
rare-earths beside export-controls	7
rare-earths beside soybeans	-10
rare-earths beside tariffs	-14
rare-earths in perhaps bare	-15
rare-earths last	-13
rare-earths nearest bare of 1	-18
rare-earths nearest bare of 2	17
rare-earths nearest bare of 3	18
rare-earths nearest one again of 3	-15
rare-earths nearest one of 1	18
rare-earths not in	-11
rare-earths nothing before bare	-20
rare-earths nothing before more	-17
rare-earths often true	9
rare-earths share little bare	-38
rare-earths share little more	-15
rare-earths share some bare	25
rare-earths text -1 bare	-22
rare-earths text -1 one	-15
rare-earths text 0 more	-10
rare-earths text 1 bare	12
rare-earths text 2 more	11
rare-earths text 3 bare	-15
rare-earths text 3 one	-12
rare-earths text 4 bare	-20
rare-earths text 4 one	17
rare-earths w <level> of	14
rare-earths w <number>	-28
rare-earths w <number> <end>	-33
rare-earths w <number> <number>	-29
rare-earths w <number> november	-17
rare-earths w <number> or	10
rare-earths w <number> per	11
rare-earths w <number> that	9
rare-earths w a	-16
rare-earths w a matter	-12
rare-earths w a year	13
rare-earths w account	10
rare-earths w accused china	-12
rare-earths w after	-27
rare-earths w agreement	-10
rare-earths w american	-29
rare-earths w amount	12
rare-earths w an	-13
rare-earths w and	11
rare-earths w and above	9
rare-earths w and the	9
rare-earths w announced that	-11
rare-earths w answer to	11
rare-earths w antimony	-24
rare-earths w application	23
rare-earths w are	14
rare-earths w are not	13
rare-earths w asked	-10
rare-earths w at	-11
rare-earths w be	13
rare-earths w be granted	8
rare-earths w beijing	19
rare-earths w bessent	-8
rare-earths w bessent the	-13
rare-earths w buy	-16
rare-earths w by	30
rare-earths w call	-15
rare-earths w called the	12
rare-earths w car	13
rare-earths w case	12
rare-earths w cent	10
rare-earths w charge	11
rare-earths w china	15
rare-earths w china <end>	-12
rare-earths w china ha	11
rare-earths w china had	15
rare-earths w china of	-12
rare-earths w china will	20
rare-earths w china'	-10
rare-earths w china' commerce	13
rare-earths w china' ministry	-21
rare-earths w chinese	-30
rare-earths w chinese good	-10
rare-earths w chip	18
rare-earths w come	-18
rare-earths w commerce announced	-9
rare-earths w commerce ministry	19
rare-earths w companie	12
rare-earths w confirmed	13
rare-earths w control	17
rare-earths w control of	10
rare-earths w could	-11
rare-earths w donald	-29
rare-earths w donald trump	-28
rare-earths w dutie	-11
rare-earths w earth	12
rare-earths w earth <end>	-33
rare-earths w earth and	9
rare-earths w explained	-9
rare-earths w export	15
rare-earths w export of	9
rare-earths w for	22
rare-earths w for one	13
rare-earths w for the	15
rare-earths w friday	-17
rare-earths w from	-11
rare-earths w from november	12
rare-earths w gallium	-33
rare-earths w gallium germanium	-13
rare-earths w general	20
rare-earths w general licence	10
rare-earths w geneva	10
rare-earths w germanium	-20
rare-earths w good	-12
rare-earths w granted	18
rare-earths w had been	-11
rare-earths w have	31
rare-earths w have to	11
rare-earths w he	-12
rare-earths w he added	-10
rare-earths w he hoped	13
rare-earths w he wrote	10
rare-earths w hoped	12
rare-earths w house <end>	-12
rare-earths w house said	11
rare-earths w hundred	9
rare-earths w in	-13
rare-earths w in a	-16
rare-earths w in china	-14
rare-earths w in it	-10
rare-earths w in the	-11
rare-earths w is	-10
rare-earths w is not	-12
rare-earths w issue	19
rare-earths w it new	17
rare-earths w it rare	10
rare-earths w it would	-9
rare-earths w leave	9
rare-earths w licence	14
rare-earths w licence for	16
rare-earths w licenses	14
rare-earths w lithium	-18
rare-earths w london	9
rare-earths w lutnick	-16
rare-earths w lutnick told	-11
rare-earths w magnet	15
rare-earths w magnet and	9
rare-earths w matter of	-10
rare-earths w measure	11
rare-earths w mineral	18
rare-earths w ministry	16
rare-earths w ministry of	-21
rare-earths w more than	10
rare-earths w move	13
rare-earths w much	-11
rare-earths w not	17
rare-earths w notice	-19
rare-earths w november	-17
rare-earths w november <number>	-12
rare-earths w now	-13
rare-earths w october	21
rare-earths w october <number>	16
rare-earths w of <level>	-11
rare-earths w of commerce	-25
rare-earths w of rare	10
rare-earths w off	-14
rare-earths w official	-9
rare-earths w oil	-12
rare-earths w on	-11
rare-earths w on chinese	-15
rare-earths w on the	-17
rare-earths w on thursday	9
rare-earths w one year	12
rare-earths w or	18
rare-earths w over and	9
rare-earths w per	10
rare-earths w per cent	10
rare-earths w permit	-17
rare-earths w permit for	-15
rare-earths w president	-17
rare-earths w president donald	-28
rare-earths w promised	19
rare-earths w purchases	-11
rare-earths w put	8
rare-earths w raised	10
rare-earths w rare	12
rare-earths w rare earth	12
rare-earths w rare-earth	16
rare-earths w return	-17
rare-earths w rule	26
rare-earths w said <end>	20
rare-earths w said in	10
rare-earths w said that	-14
rare-earths w same	-17
rare-earths w say china	14
rare-earths w second	11
rare-earths w secretary scott	16
rare-earths w seven	11
rare-earths w six	-10
rare-earths w software and	16
rare-earths w soybean	-14
rare-earths w spokesperson	9
rare-earths w state	-13
rare-earths w statement	-12
rare-earths w student	19
rare-earths w such	11
rare-earths w taken	20
rare-earths w tariff	-12
rare-earths w tariff on	-13
rare-earths w than	9
rare-earths w that	9
rare-earths w that china	29
rare-earths w that it	-14
rare-earths w that the	12
rare-earths w the	-15
rare-earths w the american	-16
rare-earths w the chinese	-12
rare-earths w the control	27
rare-earths w the ministry	16
rare-earths w the president	11
rare-earths w the rule	20
rare-earths w the same	-17
rare-earths w the treasury	-14
rare-earths w the two	-8
rare-earths w the united	-13
rare-earths w the white	25
rare-earths w the world	10
rare-earths w their	-19
rare-earths w them	18
rare-earths w they	27
rare-earths w threat	-14
rare-earths w three	-13
rare-earths w thursday	8
rare-earths w thursday that	10
rare-earths w time	-14
rare-earths w to	14
rare-earths w to a	10
rare-earths w today	-13
rare-earths w told	-13
rare-earths w told reporter	-12
rare-earths w truce	-18
rare-earths w tuesday that	10
rare-earths w two	-10
rare-earths w united	-13
rare-earths w united state	-13
rare-earths w until	-22
rare-earths w up	13
rare-earths w used	12
rare-earths w way	-22
rare-earths w we	15
rare-earths w were not	14
rare-earths w while	18
rare-earths w white	17
rare-earths w white house	17
rare-earths w will	27
rare-earths w will be	30
rare-earths w will not	-8
rare-earths w with	12
rare-earths w world	10
rare-earths w would	-23
rare-earths w would come	-25
rare-earths w would put	13
rare-earths w wrote	10
rare-earths w wrote <end>	8
rare-earths w year	19
rare-earths w year the	10
rare-earths w year while	12
rule:first more	29
rule:first one	17
rule:words bare	38
rule:words more	19
rule:words one	32
russian-and-iranian-oil always	12
russian-and-iranian-oil among 1 narrow	16
russian-and-iranian-oil before 0 false one	10
russian-and-iranian-oil before 0 true bare	23
russian-and-iranian-oil before 0 true one	21
russian-and-iranian-oil before 1 false bare	-10
russian-and-iranian-oil before 1 false one	-14
russian-and-iranian-oil before 1 true bare	17
russian-and-iranian-oil before 2 true bare	16
russian-and-iranian-oil beside tariffs	13
russian-and-iranian-oil head bare	21
russian-and-iranian-oil head one	10
russian-and-iranian-oil in perhaps	-19
russian-and-iranian-oil in perhaps more	-10
russian-and-iranian-oil in perhaps one	-18
russian-and-iranian-oil in plainly	15
russian-and-iranian-oil in plainly more	9
russian-and-iranian-oil in plainly one	9
russian-and-iranian-oil nearest bare of 1	8
russian-and-iranian-oil nearest bare of 2	30
russian-and-iranian-oil nearest one of 1	19
russian-and-iranian-oil nearest one of 2	14
russian-and-iranian-oil not in	13
russian-and-iranian-oil not in one false	21
russian-and-iranian-oil not in one true	-19
russian-and-iranian-oil not said	15
russian-and-iranian-oil nothing before one	-11
russian-and-iranian-oil one	9
russian-and-iranian-oil place 0 of 1	9
russian-and-iranian-oil place 0 of 2	11
russian-and-iranian-oil rule:first more	9
russian-and-iranian-oil rule:first one	9
russian-and-iranian-oil rule:words bare	39
russian-and-iranian-oil said perhaps	-14
russian-and-iranian-oil said plainly	15
russian-and-iranian-oil share little bare	-14
russian-and-iranian-oil share some bare	28
russian-and-iranian-oil text -1 bare	-27
russian-and-iranian-oil text -1 more	-15
russian-and-iranian-oil text -1 one	-15
russian-and-iranian-oil text 1 bare	30
russian-and-iranian-oil text 1 one	22
russian-and-iranian-oil w <number>	-28
russian-and-iranian-oil w <number> <end>	-13
russian-and-iranian-oil w <number> billion	10
russian-and-iranian-oil w <number> per	-15
russian-and-iranian-oil w a bill	9
russian-and-iranian-oil w about	37
russian-and-iranian-oil w agreed	-13
russian-and-iranian-oil w an	-23
russian-and-iranian-oil w and china	13
russian-and-iranian-oil w and that	-10
russian-and-iranian-oil w and the	11
russian-and-iranian-oil w announced	-18
russian-and-iranian-oil w answered	14
russian-and-iranian-oil w any	15
russian-and-iranian-oil w april	-11
russian-and-iranian-oil w as	-10
russian-and-iranian-oil w asked	16
russian-and-iranian-oil w asked whether	14
russian-and-iranian-oil w back	-13
russian-and-iranian-oil w beijing	11
russian-and-iranian-oil w bessent	23
russian-and-iranian-oil w bill	9
russian-and-iranian-oil w bill in	9
russian-and-iranian-oil w billion	9
russian-and-iranian-oil w billion people	8
russian-and-iranian-oil w both	-18
russian-and-iranian-oil w business	-11
russian-and-iranian-oil w buy	27
russian-and-iranian-oil w buyer	18
russian-and-iranian-oil w buyer of	9
russian-and-iranian-oil w call	-20
russian-and-iranian-oil w called on	12
russian-and-iranian-oil w cent	-15
russian-and-iranian-oil w china	35
russian-and-iranian-oil w china to	13
russian-and-iranian-oil w china'	18
russian-and-iranian-oil w china' foreign	14
russian-and-iranian-oil w chinese	25
russian-and-iranian-oil w confirmed	-11
russian-and-iranian-oil w cooking	-11
russian-and-iranian-oil w cooking oil	-11
russian-and-iranian-oil w could	9
russian-and-iranian-oil w council	-10
russian-and-iranian-oil w countrie	14
russian-and-iranian-oil w day	-31
russian-and-iranian-oil w deal	-10
russian-and-iranian-oil w decision	14
russian-and-iranian-oil w did	13
russian-and-iranian-oil w duty	-11
russian-and-iranian-oil w energy	37
russian-and-iranian-oil w energy security	12
russian-and-iranian-oil w european	23
russian-and-iranian-oil w export	-14
russian-and-iranian-oil w first	18
russian-and-iranian-oil w first <end>	14
russian-and-iranian-oil w for	-24
russian-and-iranian-oil w for the	-14
russian-and-iranian-oil w foreign	23
russian-and-iranian-oil w foreign ministry	25
russian-and-iranian-oil w from russia	14
russian-and-iranian-oil w good	-14
russian-and-iranian-oil w greer	-20
russian-and-iranian-oil w ha	16
russian-and-iranian-oil w half	-18
russian-and-iranian-oil w happen	15
russian-and-iranian-oil w happen <end>	13
russian-and-iranian-oil w have to	13
russian-and-iranian-oil w he	18
russian-and-iranian-oil w hi	-8
russian-and-iranian-oil w i	-16
russian-and-iranian-oil w india	-9
russian-and-iranian-oil w india' foreign	-17
russian-and-iranian-oil w it	23
russian-and-iranian-oil w it purchases	9
russian-and-iranian-oil w it will	-11
russian-and-iranian-oil w it would	-10
russian-and-iranian-oil w jamieson	-15
russian-and-iranian-oil w jamieson greer	-15
russian-and-iranian-oil w january	-14
russian-and-iranian-oil w made in	-14
russian-and-iranian-oil w minister	-38
russian-and-iranian-oil w ministry	16
russian-and-iranian-oil w ministry ha	-11
russian-and-iranian-oil w ministry of	-10
russian-and-iranian-oil w ministry said	16
russian-and-iranian-oil w modi	-12
russian-and-iranian-oil w month	-10
russian-and-iranian-oil w more	-17
russian-and-iranian-oil w mr	-12
russian-and-iranian-oil w needed	12
russian-and-iranian-oil w ninety	-10
russian-and-iranian-oil w ninety day	-10
russian-and-iranian-oil w no	21
russian-and-iranian-oil w not be	13
russian-and-iranian-oil w of	18
russian-and-iranian-oil w of <level>	11
russian-and-iranian-oil w of <number>	14
russian-and-iranian-oil w of it	14
russian-and-iranian-oil w of russian	10
russian-and-iranian-oil w of the	-15
russian-and-iranian-oil w of up	19
russian-and-iranian-oil w oil <end>	13
russian-and-iranian-oil w on china	18
russian-and-iranian-oil w on thursday	12
russian-and-iranian-oil w on tuesday	-10
russian-and-iranian-oil w or	-12
russian-and-iranian-oil w our	-13
russian-and-iranian-oil w own	14
russian-and-iranian-oil w palm	-17
russian-and-iranian-oil w palm oil	-17
russian-and-iranian-oil w part	-9
russian-and-iranian-oil w people	8
russian-and-iranian-oil w per	-15
russian-and-iranian-oil w per cent	-15
russian-and-iranian-oil w purchases	29
russian-and-iranian-oil w purchases of	15
russian-and-iranian-oil w put	12
russian-and-iranian-oil w put tariff	19
russian-and-iranian-oil w raise	15
russian-and-iranian-oil w reduced	-12
russian-and-iranian-oil w reduced tariff	-12
russian-and-iranian-oil w russia	26
russian-and-iranian-oil w russian	20
russian-and-iranian-oil w russian oil	18
russian-and-iranian-oil w s	-11
russian-and-iranian-oil w said	13
russian-and-iranian-oil w said <end>	-11
russian-and-iranian-oil w said in	12
russian-and-iranian-oil w said that	8
russian-and-iranian-oil w sanction	10
russian-and-iranian-oil w second	-17
russian-and-iranian-oil w security	12
russian-and-iranian-oil w senate	9
russian-and-iranian-oil w september	-12
russian-and-iranian-oil w signed	-9
russian-and-iranian-oil w soybean	-12
russian-and-iranian-oil w stockholm	15
russian-and-iranian-oil w stop buying	10
russian-and-iranian-oil w such	16
russian-and-iranian-oil w supply	17
russian-and-iranian-oil w take	-10
russian-and-iranian-oil w tariff	48
russian-and-iranian-oil w tariff of	28
russian-and-iranian-oil w tariff on	11
russian-and-iranian-oil w than	-14
russian-and-iranian-oil w that	16
russian-and-iranian-oil w that he	12
russian-and-iranian-oil w that the	16
russian-and-iranian-oil w the chinese	14
russian-and-iranian-oil w the european	9
russian-and-iranian-oil w the foreign	20
russian-and-iranian-oil w the president	11
russian-and-iranian-oil w the senate	9
russian-and-iranian-oil w think	24
russian-and-iranian-oil w thursday	11
russian-and-iranian-oil w to	16
russian-and-iranian-oil w to put	15
russian-and-iranian-oil w to stop	15
russian-and-iranian-oil w today	-10
russian-and-iranian-oil w trade minister	-12
russian-and-iranian-oil w treasury secretary	12
russian-and-iranian-oil w truce	-12
russian-and-iranian-oil w trump	22
russian-and-iranian-oil w trump ha	18
russian-and-iranian-oil w trump said	17
russian-and-iranian-oil w trump told	12
russian-and-iranian-oil w tuesday	-11
russian-and-iranian-oil w two	-18
russian-and-iranian-oil w unfair	-13
russian-and-iranian-oil w until	-13
russian-and-iranian-oil w up	17
russian-and-iranian-oil w up to	17
russian-and-iranian-oil w us	-9
russian-and-iranian-oil w wanted	10
russian-and-iranian-oil w warned	17
russian-and-iranian-oil w washington	20
russian-and-iranian-oil w washington ha	10
russian-and-iranian-oil w we	-18
russian-and-iranian-oil w what	-10
russian-and-iranian-oil w whether	12
russian-and-iranian-oil w will	-16
russian-and-iranian-oil w would be	-18
russian-and-iranian-oil w would not	8
russian-and-iranian-oil w wrote	10
russian-and-iranian-oil w wrote that	10
russian-and-iranian-oil w year	-20
said perhaps	12
security-lists bare	-16
security-lists before 0 false bare	7
security-lists before 0 true one	9
security-lists before 1 false bare	17
security-lists before 1 true one	12
security-lists before 2 false bare	11
security-lists before 3 false bare	-13
security-lists in perhaps bare	9
security-lists in perhaps more	-12
security-lists in plainly	15
security-lists in plainly more	13
security-lists last	11
security-lists nearest one of 2	12
security-lists not in	-26
security-lists not in bare false	-32
security-lists not in one true	10
security-lists nothing before bare	10
security-lists often false	19
security-lists rule:first more	13
security-lists rule:words bare	-14
security-lists rule:words more	13
security-lists rule:words one	10
security-lists said plainly	15
security-lists text -1 more	-13
security-lists text -1 one	-17
security-lists w <level>	-17
security-lists w <number>	-29
security-lists w american	14
security-lists w an	14
security-lists w and	14
security-lists w answer	10
security-lists w as	-17
security-lists w bessent	-13
security-lists w buy	9
security-lists w by	-16
security-lists w called	10
security-lists w china	-12
security-lists w china'	-26
security-lists w china' ministry	-11
security-lists w chinese	11
security-lists w commerce ministry	-13
security-lists w commerce said	12
security-lists w control	9
security-lists w dual-use	12
security-lists w dual-use good	12
security-lists w entitie	23
security-lists w export	15
security-lists w export control	13
security-lists w fee	-13
security-lists w firm	9
security-lists w for	-17
security-lists w force	10
security-lists w friday	14
security-lists w from	8
security-lists w ha	-24
security-lists w had	-13
security-lists w i	9
security-lists w in the	10
security-lists w it said	9
security-lists w list	34
security-lists w list of	19
security-lists w longer	-12
security-lists w may	-13
security-lists w minister	-11
security-lists w ministry	9
security-lists w ministry of	15
security-lists w ministry said	-12
security-lists w ministry say	11
security-lists w monday	-13
security-lists w national	18
security-lists w national security	21
security-lists w of	16
security-lists w of chinese	20
security-lists w of national	13
security-lists w off	38
security-lists w on friday	16
security-lists w on monday	-13
security-lists w port	-12
security-lists w port fee	-12
security-lists w president	-11
security-lists w protect	-13
security-lists w representative	-10
security-lists w rule	-31
security-lists w rule on	-14
security-lists w said	-12
security-lists w said on	-14
security-lists w say	11
security-lists w security	20
security-lists w table	9
security-lists w take	8
security-lists w that	-32
security-lists w that china	-11
security-lists w that the	-12
security-lists w the american	16
security-lists w the ministry	9
security-lists w the table	9
security-lists w them	12
security-lists w thi	-12
security-lists w to the	14
security-lists w trade representative	-10
security-lists w trump	-12
security-lists w two	16
security-lists w unreliable	19
security-lists w up	10
security-lists w us	11
security-lists w want	10
security-lists w with	-17
security-lists w would be	11
security-lists w year	-10
semiconductors among 1 narrow	19
semiconductors among 2 narrow	-26
semiconductors before 0 true bare	19
semiconductors before 0 true more	10
semiconductors before 0 true one	22
semiconductors before 1 true bare	10
semiconductors before 1 true more	27
semiconductors before 1 true one	24
semiconductors before 2 true bare	26
semiconductors before 2 true one	21
semiconductors before 3 true bare	22
semiconductors before 3 true one	16
semiconductors beside export-controls	-12
semiconductors beside pharmaceuticals	-11
semiconductors beside rare-earths	-8
semiconductors beside tariffs	26
semiconductors head bare	22
semiconductors head more	11
semiconductors head one	33
semiconductors nearest bare of 1	19
semiconductors nearest more again of 1	12
semiconductors nearest one of 1	11
semiconductors nearest one of 2	11
semiconductors nearest one of 3	10
semiconductors not in one false	16
semiconductors not in one true	-10
semiconductors often true	10
semiconductors rule:first more	13
semiconductors rule:words bare	23
semiconductors rule:words one	11
semiconductors share little bare	-54
semiconductors share little more	-20
semiconductors share little one	-40
semiconductors share most bare	28
semiconductors share most more	12
semiconductors share most one	22
semiconductors share much bare	20
semiconductors share much one	28
semiconductors share some one	-11
semiconductors text 0 bare	21
semiconductors text 0 more	10
semiconductors text 0 one	15
semiconductors text 1 one	24
semiconductors text 2 more	-11
semiconductors text 2 one	-19
semiconductors text 3 bare	-26
semiconductors text 3 one	-19
semiconductors w <level>	15
semiconductors w <number>	30
semiconductors w <number> <end>	11
semiconductors w <number> november	9
semiconductors w <number> percent	29
semiconductors w a first	10
semiconductors w added	12
semiconductors w advanced	-10
semiconductors w advanced chip	-10
semiconductors w again	-13
semiconductors w agreed	-12
semiconductors w agreement	-11
semiconductors w america	12
semiconductors w and	-24
semiconductors w announced on	13
semiconductors w as	12
semiconductors w back	-13
semiconductors w be	-9
semiconductors w been	12
semiconductors w before	-10
semiconductors w before the	-12
semiconductors w beijing	-11
semiconductors w bessent	-16
semiconductors w bessent said	-10
semiconductors w blackwell	14
semiconductors w build	14
semiconductors w build in	19
semiconductors w busan	9
semiconductors w car	-15
semiconductors w cent from	-9
semiconductors w china	-21
semiconductors w china had	-11
semiconductors w chip	-14
semiconductors w commerce	23
semiconductors w commerce secretary	17
semiconductors w confirmed	12
semiconductors w control	-18
semiconductors w custom	-9
semiconductors w direction	10
semiconductors w discussed	18
semiconductors w donald trump	-7
semiconductors w dutch	9
semiconductors w earn	11
semiconductors w export	-17
semiconductors w export control	-13
semiconductors w first	17
semiconductors w first step	9
semiconductors w for <number>	12
semiconductors w friday	-17
semiconductors w friday <end>	-13
semiconductors w from <number>	-9
semiconductors w good	-10
semiconductors w government	17
semiconductors w greer	-21
semiconductors w greer said	-16
semiconductors w had	17
semiconductors w have been	9
semiconductors w he	21
semiconductors w he added	12
semiconductors w he had	22
semiconductors w he said	14
semiconductors w help	10
semiconductors w hi	-9
semiconductors w house	10
semiconductors w howard	19
semiconductors w howard lutnick	19
semiconductors w i	13
semiconductors w in	15
semiconductors w in a	-12
semiconductors w in america	12
semiconductors w in december	9
semiconductors w in the	20
semiconductors w is	-16
semiconductors w jamieson	-11
semiconductors w jamieson greer	-11
semiconductors w january	-9
semiconductors w karreman	11
semiconductors w last week	16
semiconductors w law	12
semiconductors w law <end>	9
semiconductors w let	-15
semiconductors w lutnick	16
semiconductors w matter	8
semiconductors w medicine	-16
semiconductors w mineral	-10
semiconductors w minister	16
semiconductors w ministry	-24
semiconductors w monday <end>	13
semiconductors w month	-16
semiconductors w more	-9
semiconductors w mr trump	14
semiconductors w not	-16
semiconductors w not be	-13
semiconductors w not discussed	11
semiconductors w november	13
semiconductors w nvidia	26
semiconductors w nvidia'	13
semiconductors w of	11
semiconductors w of <number>	10
semiconductors w off	-11
semiconductors w official	-10
semiconductors w on	-13
semiconductors w on <number>	-11
semiconductors w on friday	-15
semiconductors w on semiconductor	15
semiconductors w on the	-12
semiconductors w on thursday	-10
semiconductors w order	19
semiconductors w other	-10
semiconductors w pay	12
semiconductors w percent	32
semiconductors w percent of	9
semiconductors w put	11
semiconductors w representative	-10
semiconductors w right	8
semiconductors w right direction	10
semiconductors w s	-12
semiconductors w said	24
semiconductors w said <end>	11
semiconductors w said it	15
semiconductors w said on	10
semiconductors w same	11
semiconductors w same day	13
semiconductors w say	-14
semiconductors w scott	-17
semiconductors w scott bessent	-17
semiconductors w secretary howard	17
semiconductors w secretary scott	-13
semiconductors w semiconductor	16
semiconductors w side	-11
semiconductors w software	-29
semiconductors w software and	-27
semiconductors w solution	11
semiconductors w step	9
semiconductors w step in	9
semiconductors w student	-19
semiconductors w supply	14
semiconductors w suspended	10
semiconductors w suspended the	10
semiconductors w suspension	10
semiconductors w table	-9
semiconductors w tariff of	12
semiconductors w than	-11
semiconductors w that build	11
semiconductors w that china	-12
semiconductors w that he	22
semiconductors w that it	-12
semiconductors w the government	11
semiconductors w the matter	10
semiconductors w the order	17
semiconductors w the right	10
semiconductors w the same	10
semiconductors w the suspension	15
semiconductors w the white	9
semiconductors w thursday	-10
semiconductors w to	-11
semiconductors w to <number>	-10
semiconductors w to be	11
semiconductors w to the	-8
semiconductors w trade representative	-10
semiconductors w treasury	-9
semiconductors w treasury secretary	-15
semiconductors w trump confirmed	16
semiconductors w trump wrote	-10
semiconductors w u	-16
semiconductors w u s	-16
semiconductors w up	12
semiconductors w vincent	11
semiconductors w vincent karreman	11
semiconductors w wa no	10
semiconductors w want	13
semiconductors w washington	-12
semiconductors w way	-9
semiconductors w week	13
semiconductors w were	-11
semiconductors w white	9
semiconductors w white house	14
semiconductors w who	10
semiconductors w will	-20
semiconductors w will not	-16
semiconductors w wrote	-15
semiconductors w wrote that	-11
semiconductors w year	-9
semiconductors w zero	10
share little bare	-15
share little more	-13
share little one	-17
share most bare	28
share most one	27
share much one	7
share some one	-14
ships-and-ports always	10
ships-and-ports among 2 narrow	-10
ships-and-ports before 0 false bare	58
ships-and-ports before 0 false one	34
ships-and-ports before 1 false bare	22
ships-and-ports before 1 false one	17
ships-and-ports before 1 true bare	19
ships-and-ports before 3 false one	13
ships-and-ports before 3 true bare	-14
ships-and-ports head bare	35
ships-and-ports in perhaps	35
ships-and-ports in perhaps bare	8
ships-and-ports in perhaps one	30
ships-and-ports last	-12
ships-and-ports nearest bare of 2	-15
ships-and-ports nearest bare of 3	21
ships-and-ports not in	-18
ships-and-ports not in one false	-8
ships-and-ports not in one true	-11
ships-and-ports not said	-13
ships-and-ports often false	36
ships-and-ports one	11
ships-and-ports place 0 of 2	10
ships-and-ports place 2 of 3	-13
ships-and-ports rule:words one	8
ships-and-ports said perhaps	27
ships-and-ports share little one	9
ships-and-ports share much one	-13
ships-and-ports share some bare	14
ships-and-ports share some one	12
ships-and-ports text -1 bare	11
ships-and-ports text -1 one	15
ships-and-ports text 1 bare	-10
ships-and-ports text 1 one	-23
ships-and-ports text 2 bare	17
ships-and-ports text 2 one	27
ships-and-ports text 3 bare	-12
ships-and-ports text 3 one	-10
ships-and-ports text 4 bare	-17
ships-and-ports w <level>	-12
ships-and-ports w <number>	-17
ships-and-ports w <number> <end>	-18
ships-and-ports w <number> million	13
ships-and-ports w <number> percent	-16
ships-and-ports w <number> th	-10
ships-and-ports w about	10
ships-and-ports w affiliate	-17
ships-and-ports w again	18
ships-and-ports w agreed	-14
ships-and-ports w agreement	-8
ships-and-ports w also	22
ships-and-ports w and	-38
ships-and-ports w and not	-11
ships-and-ports w and we	-8
ships-and-ports w and will	13
ships-and-ports w apply	-12
ships-and-ports w as	-10
ships-and-ports w asked	9
ships-and-ports w asked for	8
ships-and-ports w august	-12
ships-and-ports w be	12
ships-and-ports w before	-38
ships-and-ports w before the	-19
ships-and-ports w bessent	-13
ships-and-ports w bessent said	-18
ships-and-ports w call	12
ships-and-ports w called on	16
ships-and-ports w car	-13
ships-and-ports w cent on	-10
ships-and-ports w charge	38
ships-and-ports w chief	-13
ships-and-ports w china' commerce	-15
ships-and-ports w china' transport	17
ships-and-ports w chinese	-19
ships-and-ports w collect	12
ships-and-ports w commerce	-19
ships-and-ports w complained	17
ships-and-ports w container	-15
ships-and-ports w council	-16
ships-and-ports w counterpart	-14
ships-and-ports w cut	-11
ships-and-ports w deal	-11
ships-and-ports w deal <end>	-9
ships-and-ports w due	-9
ships-and-ports w duty	-18
ships-and-ports w duty of	-11
ships-and-ports w each	-17
ships-and-ports w fee	38
ships-and-ports w for	24
ships-and-ports w for <number>	-10
ships-and-ports w for a	22
ships-and-ports w for the	16
ships-and-ports w from november	-12
ships-and-ports w ha	19
ships-and-ports w ha proposed	-9
ships-and-ports w ha said	10
ships-and-ports w he	-12
ships-and-ports w him	-17
ships-and-ports w hour	-16
ships-and-ports w if	-15
ships-and-ports w in the	14
ships-and-ports w into	12
ships-and-ports w is	-39
ships-and-ports w it	9
ships-and-ports w it is	-14
ships-and-ports w it own	12
ships-and-ports w it said	-11
ships-and-ports w it would	9
ships-and-ports w july	18
ships-and-ports w june	13
ships-and-ports w kim	-17
ships-and-ports w korean	13
ships-and-ports w last	-11
ships-and-ports w let	-17
ships-and-ports w matter	16
ships-and-ports w me	10
ships-and-ports w member	10
ships-and-ports w million	13
ships-and-ports w minister	-43
ships-and-ports w minister of	-13
ships-and-ports w ministry said	18
ships-and-ports w monday that	-11
ships-and-ports w month	-27
ships-and-ports w month <end>	-14
ships-and-ports w much	13
ships-and-ports w new	-20
ships-and-ports w ocean	15
ships-and-ports w of commerce	-9
ships-and-ports w office	10
ships-and-ports w on	15
ships-and-ports w on <number>	12
ships-and-ports w on television	-10
ships-and-ports w on thursday	12
ships-and-ports w on wednesday	9
ships-and-ports w one	-12
ships-and-ports w or	11
ships-and-ports w our	18
ships-and-ports w paid	14
ships-and-ports w parliament	11
ships-and-ports w pay	13
ships-and-ports w percent	-16
ships-and-ports w point	-9
ships-and-ports w policy	-13
ships-and-ports w port	18
ships-and-ports w president	-26
ships-and-ports w proposed	-11
ships-and-ports w raised	13
ships-and-ports w round	16
ships-and-ports w rule	-25
ships-and-ports w rule on	-14
ships-and-ports w said it	29
ships-and-ports w same	8
ships-and-ports w say that	15
ships-and-ports w scott	-16
ships-and-ports w scott bessent	-16
ships-and-ports w season	-9
ships-and-ports w secretary	-11
ships-and-ports w secretary scott	-14
ships-and-ports w september	-13
ships-and-ports w ship	17
ships-and-ports w ship from	21
ships-and-ports w signed	-13
ships-and-ports w since	12
ships-and-ports w south	8
ships-and-ports w suspended	10
ships-and-ports w suspended for	8
ships-and-ports w tariff	-11
ships-and-ports w television	-15
ships-and-ports w th	-10
ships-and-ports w that	9
ships-and-ports w that a	-12
ships-and-ports w that he	-18
ships-and-ports w that they	12
ships-and-ports w the <number>	-24
ships-and-ports w the chinese	-10
ships-and-ports w the duty	-11
ships-and-ports w the fee	29
ships-and-ports w the minister	-14
ships-and-ports w the port	12
ships-and-ports w the president	-10
ships-and-ports w the same	8
ships-and-ports w the ship	12
ships-and-ports w the two	20
ships-and-ports w their	-15
ships-and-ports w then	-10
ships-and-ports w there is	-15
ships-and-ports w they	19
ships-and-ports w thi	-10
ships-and-ports w threatened	13
ships-and-ports w threatened to	17
ships-and-ports w thursday	13
ships-and-ports w thursday <end>	11
ships-and-ports w to <number>	-15
ships-and-ports w to charge	24
ships-and-ports w told	-16
ships-and-ports w trade minister	-15
ships-and-ports w transport	29
ships-and-ports w transport ministry	24
ships-and-ports w treasury	-17
ships-and-ports w treasury secretary	-17
ships-and-ports w trump	-16
ships-and-ports w vessel	15
ships-and-ports w warned	-9
ships-and-ports w we	-26
ships-and-ports w we are	-10
ships-and-ports w wednesday <end>	11
ships-and-ports w week <end>	-11
ships-and-ports w were	12
ships-and-ports w what	-24
ships-and-ports w which	-10
ships-and-ports w who	-14
ships-and-ports w will	23
ships-and-ports w will be	21
ships-and-ports w with	-34
ships-and-ports w word	15
ships-and-ports w would	-17
soybeans always	-9
soybeans among 2 narrow	20
soybeans before 0 true bare	33
soybeans before 0 true more	16
soybeans before 1 true one	-18
soybeans before 2 true one	-12
soybeans before 3 true bare	8
soybeans beside rare-earths	13
soybeans head bare	12
soybeans in plainly	16
soybeans in plainly one	26
soybeans nearest bare of 1	24
soybeans nearest bare of 3	-9
soybeans not in	-23
soybeans not in one false	-51
soybeans not said	-34
soybeans nothing before more	-9
soybeans one	-13
soybeans place 0 of 1	26
soybeans place 0 of 2	15
soybeans place 1 of 2	-14
soybeans rule:first more	-15
soybeans rule:first one	26
soybeans rule:words bare	16
soybeans rule:words more	-24
soybeans rule:words one	14
soybeans share much one	-9
soybeans share some more	-12
soybeans share some one	-15
soybeans text 1 more	-10
soybeans text 1 one	-24
soybeans text 2 bare	-25
soybeans text 2 more	-10
soybeans text 3 bare	23
soybeans text 3 one	12
soybeans text 4 more	12
soybeans w <level> on	-10
soybeans w <level> to	-11
soybeans w <number>	-11
soybeans w <number> <end>	-13
soybeans w <number> for	-15
soybeans w <number> million	38
soybeans w a	-15
soybeans w a year	9
soybeans w according	15
soybeans w according to	15
soybeans w act	21
soybeans w adjust	-8
soybeans w agriculture	9
soybeans w american	19
soybeans w american soybean	28
soybeans w an	10
soybeans w announced	-18
soybeans w april	-10
soybeans w are	10
soybeans w as	11
soybeans w association	17
soybeans w been	22
soybeans w bessent	31
soybeans w bessent said	23
soybeans w both	-10
soybeans w bought	11
soybeans w but	-11
soybeans w buy	20
soybeans w buy <number>	11
soybeans w by	25
soybeans w by the	20
soybeans w china	40
soybeans w china ha	10
soybeans w china had	9
soybeans w china is	11
soybeans w china to	11
soybeans w china wa	13
soybeans w china'	-12
soybeans w china' foreign	-13
soybeans w commerce	-23
soybeans w commerce ministry	-16
soybeans w commission	-14
soybeans w could	-11
soybeans w countrie	-12
soybeans w day	-11
soybeans w december	14
soybeans w donald	16
soybeans w donald trump	16
soybeans w end	20
soybeans w end of	27
soybeans w farm	-27
soybeans w farm good	-19
soybeans w farmer	26
soybeans w february	10
soybeans w for	-30
soybeans w for <number>	-9
soybeans w foreign	-21
soybeans w foreign ministry	-19
soybeans w go	-15
soybeans w goe	10
soybeans w good	-30
soybeans w greer	-15
soybeans w had been	19
soybeans w he	13
soybeans w he called	9
soybeans w he wrote	9
soybeans w hi	-9
soybeans w hope	13
soybeans w in beijing	-17
soybeans w in january	24
soybeans w it order	22
soybeans w it purchases	12
soybeans w january	23
soybeans w leader	-12
soybeans w licence	-10
soybeans w march	-14
soybeans w met	24
soybeans w met <end>	14
soybeans w met it	12
soybeans w million	51
soybeans w million a	10
soybeans w million ton	28
soybeans w million tonne	19
soybeans w minister	-12
soybeans w ministry	-48
soybeans w ministry said	-27
soybeans w new	14
soybeans w next	9
soybeans w no	-27
soybeans w not	-7
soybeans w not buying	12
soybeans w nothing	-13
soybeans w november	-19
soybeans w november <number>	-14
soybeans w of <number>	15
soybeans w of december	8
soybeans w of february	11
soybeans w of soybean	17
soybeans w of the	15
soybeans w on	-26
soybeans w on schedule	14
soybeans w on which	12
soybeans w order	25
soybeans w order <end>	11
soybeans w other	-24
soybeans w over	-13
soybeans w pay	-17
soybeans w percent	-11
soybeans w product	-10
soybeans w promised	10
soybeans w purchases	25
soybeans w quadruple	31
soybeans w quadruple it	31
soybeans w quickly	17
soybeans w quickly quadruple	17
soybeans w rest	9
soybeans w said	-15
soybeans w said in	13
soybeans w said it	-11
soybeans w said on	-17
soybeans w say the	10
soybeans w schedule	14
soybeans w schedule <end>	13
soybeans w scott	18
soybeans w scott bessent	18
soybeans w season	16
soybeans w secretary	16
soybeans w secretary scott	12
soybeans w side	-10
soybeans w soybean	43
soybeans w soybean association	20
soybeans w state <end>	11
soybeans w stay	-11
soybeans w stop	-12
soybeans w tariff	-32
soybeans w tariff on	-13
soybeans w that <end>	-10
soybeans w that china	19
soybeans w the	-11
soybeans w the american	24
soybeans w the chinese	9
soybeans w the commerce	-9
soybeans w the end	27
soybeans w the ministry	-11
soybeans w the next	9
soybeans w the two	-13
soybeans w there	-13
soybeans w there wa	-11
soybeans w there'	-22
soybeans w thi season	10
soybeans w three	14
soybeans w three year	20
soybeans w to buy	17
soybeans w to quadruple	13
soybeans w to stop	-15
soybeans w ton	34
soybeans w tonne	25
soybeans w tonne by	11
soybeans w treasury	17
soybeans w treasury secretary	17
soybeans w trump had	12
soybeans w trump wrote	11
soybeans w twelve	22
soybeans w twelve million	22
soybeans w twenty-five	16
soybeans w two	-23
soybeans w two leader	-11
soybeans w up	-13
soybeans w us	-9
soybeans w we	-10
soybeans w wednesday	-13
soybeans w wheat	-13
soybeans w while	-9
soybeans w with	15
soybeans w with the	20
soybeans w would be	9
soybeans w wrote	23
soybeans w year	13
soybeans w year for	14
soybeans w year'	21
tariffs before 0 true bare	18
tariffs before 0 true more	11
tariffs before 0 true one	-23
tariffs before 1 true bare	-14
tariffs before 1 true one	17
tariffs beside export-controls	20
tariffs beside rare-earths	17
tariffs beside semiconductors	-15
tariffs beside soybeans	11
tariffs head bare	-10
tariffs head one	-6
tariffs in plainly	9
tariffs in plainly more	8
tariffs more	11
tariffs nearest bare of 3	-14
tariffs nearest more again of 1	19
tariffs nearest more again of 2	12
tariffs nearest more of 2	10
tariffs nearest one again of 1	22
tariffs nearest one again of 2	-12
tariffs nearest one again of 3	44
tariffs nearest one of 2	-12
tariffs not in	-10
tariffs not in one true	-9
tariffs nothing before bare	24
tariffs nothing before one	12
tariffs place 0 of 2	7
tariffs place 0 of 3	19
tariffs place 1 of 3	-10
tariffs rule:first more	13
tariffs rule:words bare	-10
tariffs rule:words more	7
tariffs said plainly	-18
tariffs share little bare	34
tariffs share most bare	9
tariffs share much bare	-21
tariffs share much more	16
tariffs share some bare	-13
tariffs share some more	13
tariffs share some one	-10
tariffs text 1 bare	-9
tariffs text 1 more	9
tariffs text 1 one	-16
tariffs w <level>	30
tariffs w <level> and	16
tariffs w <level> for	-12
tariffs w <level> from	15
tariffs w <level> he	10
tariffs w <level> if	16
tariffs w <level> instead	-17
tariffs w <level> is	14
tariffs w <level> not	11
tariffs w <level> of	-10
tariffs w <level> on	26
tariffs w <level> to	19
tariffs w <level> which	10
tariffs w <level> would	17
tariffs w <number>	47
tariffs w <number> <end>	37
tariffs w <number> <number>	-17
tariffs w <number> a	10
tariffs w <number> after	15
tariffs w <number> again	17
tariffs w <number> april	-9
tariffs w <number> as	-9
tariffs w <number> at	13
tariffs w <number> billion	12
tariffs w <number> day	-38
tariffs w <number> february	-17
tariffs w <number> for	20
tariffs w <number> here	15
tariffs w <number> i	26
tariffs w <number> if	-9
tariffs w <number> in	32
tariffs w <number> is	10
tariffs w <number> it	8
tariffs w <number> july	17
tariffs w <number> june	-23
tariffs w <number> march	-12
tariffs w <number> month	-13
tariffs w <number> november	-20
tariffs w <number> now	12
tariffs w <number> october	-26
tariffs w <number> on	44
tariffs w <number> p	-11
tariffs w <number> percent	13
tariffs w <number> percentage	-11
tariffs w <number> point	-13
tariffs w <number> september	-10
tariffs w <number> th	-21
tariffs w <number> that	-11
tariffs w <number> to	13
tariffs w <number> unless	-13
tariffs w <number> until	20
tariffs w <number> wa	9
tariffs w <number> we	-10
tariffs w <number> which	16
tariffs w <number> will	19
tariffs w <number> would	17
tariffs w a <number>	21
tariffs w a ban	-12
tariffs w a bill	9
tariffs w a good	-22
tariffs w a hundred	-15
tariffs w a joint	-11
tariffs w a joke	13
tariffs w a long	-12
tariffs w a lower	11
tariffs w a matter	-31
tariffs w a mistake	20
tariffs w a month	10
tariffs w a new	-11
tariffs w a newspaper	17
tariffs w a permanent	16
tariffs w a post	15
tariffs w a promise	10
tariffs w a quota	15
tariffs w a reduced	11
tariffs w a renewal	-10
tariffs w a second	-26
tariffs w a spokesman	-23
tariffs w a tariff	-16
tariffs w a text	-10
tariffs w a third	14
tariffs w a total	9
tariffs w a trade	19
tariffs w a treaty	-13
tariffs w a truce	-22
tariffs w a year	-40
tariffs w abolished	9
tariffs w about	-38
tariffs w about <level>	-14
tariffs w about it	-29
tariffs w about the	-18
tariffs w accept	-19
tariffs w accord	9
tariffs w according	-16
tariffs w according to	-16
tariffs w account	-8
tariffs w accused	-13
tariffs w act	-14
tariffs w added <end>	20
tariffs w addi	-13
tariffs w additional	18
tariffs w additional <level>	13
tariffs w additional duty	10
tariffs w additional tariff	10
tariffs w adjust	20
tariffs w adjust it	14
tariffs w administration	12
tariffs w advertisement	11
tariffs w affair	-10
tariffs w afraid	19
tariffs w afraid of	17
tariffs w after <number>	-8
tariffs w after president	15
tariffs w after that	-22
tariffs w afterward	-9
tariffs w again	27
tariffs w again <end>	21
tariffs w again and	-10
tariffs w again if	14
tariffs w again in	-14
tariffs w against the	-12
tariffs w agency	-17
tariffs w agree	-29
tariffs w agree on	-18
tariffs w agreed	-47
tariffs w agreed on	-11
tariffs w agreed until	-9
tariffs w agreement	-13
tariffs w agreement by	-23
tariffs w agreement with	-9
tariffs w agriculture minister	10
tariffs w ahead	10
tariffs w ahmed	11
tariffs w aircraft	14
tariffs w akazawa	10
tariffs w alexander	12
tariffs w ali	-20
tariffs w along	16
tariffs w along with	11
tariffs w also said	-10
tariffs w altogether	22
tariffs w altogether <end>	16
tariffs w am	11
tariffs w ambassador	-27
tariffs w american good	18
tariffs w american product	10
tariffs w american soybean	-16
tariffs w american tariff	-11
tariffs w among	14
tariffs w among them	14
tariffs w an	17
tariffs w an additional	18
tariffs w an answer	11
tariffs w an embargo	21
tariffs w an extension	-11
tariffs w an hour	-16
tariffs w an interview	9
tariffs w and <level>	46
tariffs w and <number>	42
tariffs w and a	19
tariffs w and at	13
tariffs w and canada	-12
tariffs w and it	9
tariffs w and medicine	19
tariffs w and mr	-12
tariffs w and not	-14
tariffs w and on	11
tariffs w and said	-15
tariffs w and that	14
tariffs w and the	-26
tariffs w and then	-18
tariffs w and unreasonable	12
tariffs w and washington	14
tariffs w and we	12
tariffs w angola	-14
tariffs w announce	-8
tariffs w announce that	-14
tariffs w announced	14
tariffs w announced a	-11
tariffs w announced for	10
tariffs w announced last	11
tariffs w announced on	-24
tariffs w announced the	12
tariffs w announced today	-9
tariffs w announcement	11
tariffs w another	-21
tariffs w another <number>	-12
tariffs w another year	-23
tariffs w answer	17
tariffs w answer with	16
tariffs w answered	16
tariffs w answered that	15
tariffs w any further	17
tariffs w anything	-9
tariffs w apple	-10
tariffs w applied	9
tariffs w apply	11
tariffs w april <end>	-15
tariffs w april <number>	11
tariffs w are	-13
tariffs w are a	-9
tariffs w are getting	9
tariffs w are not	31
tariffs w are on	-10
tariffs w are to	14
tariffs w argentina	-9
tariffs w arithmetic	23
tariffs w arrangement	-16
tariffs w as	17
tariffs w as a	-17
tariffs w as before	20
tariffs w as it	-21
tariffs w as of	9
tariffs w as the	11
tariffs w asked for	10
tariffs w asked the	14
tariffs w asked whether	-13
tariffs w assembly	13
tariffs w assured	-15
tariffs w at <number>	28
tariffs w at any	-22
tariffs w at it	-16
tariffs w at zero	23
tariffs w august <end>	-11
tariffs w australia	14
tariffs w authority	-15
tariffs w autumn	14
tariffs w back	9
tariffs w back <end>	-21
tariffs w back to	30
tariffs w bangkok	-9
tariffs w be <number>	10
tariffs w be an	13
tariffs w be continued	-12
tariffs w be dropped	-15
tariffs w be in	-14
tariffs w be lowered	15
tariffs w be suspended	10
tariffs w be tariffed	28
tariffs w because	-10
tariffs w become	22
tariffs w beef <end>	14
tariffs w been <number>	11
tariffs w been put	12
tariffs w before	21
tariffs w before the	11
tariffs w began	18
tariffs w beijing'	9
tariffs w being	-10
tariffs w belgrade	-18
tariffs w believe	18
tariffs w below	12
tariffs w bern	18
tariffs w berne	-10
tariffs w bessent	-29
tariffs w bessent had	-10
tariffs w bessent said	-11
tariffs w better	-24
tariffs w bill in	-9
tariffs w billion	19
tariffs w billion of	20
tariffs w board	15
tariffs w bought	-27
tariffs w bought time	-13
tariffs w brazil	14
tariffs w bridge	-13
tariffs w bring	9
tariffs w broke	-13
tariffs w brussel	16
tariffs w brussel ha	11
tariffs w build	-12
tariffs w build in	-18
tariffs w bureau	-15
tariffs w but not	-19
tariffs w but that	22
tariffs w but the	-9
tariffs w buy	-24
tariffs w buyer	-15
tariffs w by	-34
tariffs w by a	10
tariffs w by telephone	-21
tariffs w by then	-15
tariffs w cabinet	-15
tariffs w cabinet would	-13
tariffs w call	8
tariffs w call with	9
tariffs w called it	-27
tariffs w called that	-21
tariffs w called the	19
tariffs w came	-9
tariffs w canada	-10
tariffs w cancel	18
tariffs w cancel the	15
tariffs w cannot	-12
tariffs w car	52
tariffs w carry	-19
tariffs w case	10
tariffs w cashew	17
tariffs w ceiling	-15
tariffs w cent <end>	-12
tariffs w cent of	-10
tariffs w cent the	15
tariffs w cent to	-18
tariffs w cent wa	10
tariffs w certificate	-26
tariffs w chain	10
tariffs w chair	12
tariffs w change	38
tariffs w change <end>	18
tariffs w charge	-27
tariffs w charging	19
tariffs w cheese	29
tariffs w chemical	-9
tariffs w chenggang	-11
tariffs w chicken	18
tariffs w chicken wheat	15
tariffs w chief	15
tariffs w chile'	-13
tariffs w china	-34
tariffs w china did	13
tariffs w china ha	-9
tariffs w china had	-18
tariffs w china over	-7
tariffs w china'	-14
tariffs w china' commerce	-11
tariffs w china' foreign	-12
tariffs w chinese good	22
tariffs w chip	-10
tariffs w civilian	-9
tariffs w clear	-13
tariffs w close	14
tariffs w close to	9
tariffs w closed	29
tariffs w cocoa	22
tariffs w coconut	12
tariffs w colleague	-28
tariffs w collect	10
tariffs w collecting	12
tariffs w colombia	-19
tariffs w come down	15
tariffs w come to	-12
tariffs w coming	17
tariffs w commerce	-13
tariffs w commerce minister	-22
tariffs w commerce said	20
tariffs w commission	21
tariffs w commission ha	14
tariffs w company	-13
tariffs w complain	-13
tariffs w complain that	-12
tariffs w concern	12
tariffs w condition	-11
tariffs w confirm	-20
tariffs w confirmed <end>	11
tariffs w continue to	10
tariffs w continued	-18
tariffs w control <end>	-9
tariffs w control on	24
tariffs w cost	21
tariffs w cotton	16
tariffs w could	-29
tariffs w could agree	-12
tariffs w could face	-12
tariffs w could go	-9
tariffs w council of	10
tariffs w council said	9
tariffs w count	24
tariffs w countermeasure	44
tariffs w countermeasure <end>	14
tariffs w counterpart	-28
tariffs w countrie	21
tariffs w countrie <end>	10
tariffs w countrie that	17
tariffs w country	15
tariffs w course	28
tariffs w course whether	23
tariffs w court	11
tariffs w cover	19
tariffs w covered	-18
tariffs w critical software	14
tariffs w custom	38
tariffs w cut	20
tariffs w cut it	15
tariffs w dairy	14
tariffs w danish	17
tariffs w date	-17
tariffs w day	-31
tariffs w day for	16
tariffs w day from	-17
tariffs w day he	-11
tariffs w day in	-17
tariffs w day is	-12
tariffs w day on	-10
tariffs w deal	-9
tariffs w deal with	-11
tariffs w december	-17
tariffs w decide	8
tariffs w decide in	25
tariffs w declared	-21
tariffs w defended	-12
tariffs w deficit	-19
tariffs w deliverie	-8
tariffs w demanded	9
tariffs w denie	12
tariffs w denied	21
tariffs w denied it	10
tariffs w denied that	14
tariffs w department	-10
tariffs w deputy prime	-11
tariffs w der	18
tariffs w der leyen	18
tariffs w desk	14
tariffs w development	11
tariffs w did	12
tariffs w did not	8
tariffs w did the	-9
tariffs w discussed	-18
tariffs w dispute	-11
tariffs w don't	20
tariffs w donald	17
tariffs w donald trump	15
tariffs w done	-13
tariffs w down	34
tariffs w down to	17
tariffs w drop the	-9
tariffs w dropped	-17
tariffs w drug	-48
tariffs w drug <end>	-21
tariffs w due	10
tariffs w due course	28
tariffs w dutie	-17
tariffs w dutie for	-19
tariffs w dutie of	15
tariffs w dutie would	12
tariffs w duty	22
tariffs w duty of	27
tariffs w duty to	16
tariffs w each other'	-18
tariffs w earlier	26
tariffs w earth <end>	23
tariffs w economic	15
tariffs w economie	14
tariffs w economy ministry	-11
tariffs w effect	12
tariffs w effective	14
tariffs w effective immediately	15
tariffs w effectively	14
tariffs w effectively off	10
tariffs w egyptian	-18
tariffs w eight	-8
tariffs w eight month	-11
tariffs w eighteen month	-11
tariffs w eleven	-8
tariffs w embargo	21
tariffs w embargo <end>	16
tariffs w end	-20
tariffs w end <end>	-15
tariffs w end on	-15
tariffs w energy	-26
tariffs w energy security	-9
tariffs w enough	-11
tariffs w enter	21
tariffs w equivalent	19
tariffs w equivalent of	18
tariffs w ethiopia	8
tariffs w eu	15
tariffs w euro	11
tariffs w euro a	11
tariffs w european	10
tariffs w european union	22
tariffs w eve	-9
tariffs w even	16
tariffs w evening	-10
tariffs w event	9
tariffs w ever	19
tariffs w everybody	29
tariffs w everybody pay	16
tariffs w everything	33
tariffs w exchange	-11
tariffs w expected	-18
tariffs w explain	15
tariffs w explained	28
tariffs w explained that	14
tariffs w export	-12
tariffs w exporter	18
tariffs w expressed	14
tariffs w extend	9
tariffs w extend the	13
tariffs w extended	9
tariffs w extension	-34
tariffs w extension of	-10
tariffs w failed	-8
tariffs w failed to	-9
tariffs w farm	18
tariffs w farmer	11
tariffs w february <end>	-12
tariffs w february that	11
tariffs w federation	14
tariffs w federation of	23
tariffs w fee	-20
tariffs w feed	11
tariffs w fentanyl <end>	-14
tariffs w fertiliser	17
tariffs w fifteen	35
tariffs w fifteenth	-8
tariffs w fifth	9
tariffs w figure	35
tariffs w finance	23
tariffs w finance ministry	22
tariffs w find	15
tariffs w firm	-10
tariffs w first <end>	-27
tariffs w first day	16
tariffs w first of	24
tariffs w fish	19
tariffs w five	9
tariffs w floated	20
tariffs w flow	-11
tariffs w flow of	-12
tariffs w for	-26
tariffs w for <number>	-10
tariffs w for an	-17
tariffs w for another	-27
tariffs w for good	15
tariffs w for ninety	-16
tariffs w for the	-13
tariffs w for trade	-19
tariffs w for two	12
tariffs w for zero	22
tariffs w force	7
tariffs w forced	24
tariffs w forced labor	21
tariffs w foreign ministry	-16
tariffs w foreign trade	18
tariffs w forty	25
tariffs w four	-29
tariffs w four month	-21
tariffs w framework	-13
tariffs w france	-13
tariffs w free of	-12
tariffs w friday	-16
tariffs w friday and	-8
tariffs w from	35
tariffs w from <number>	28
tariffs w from august	13
tariffs w from november	14
tariffs w from russia	-13
tariffs w from the	-10
tariffs w frozen	13
tariffs w fruit	10
tariffs w further	38
tariffs w further <number>	10
tariffs w further increase	14
tariffs w general	-13
tariffs w george	-17
tariffs w getting	17
tariffs w getting <level>	11
tariffs w getting a	15
tariffs w give	-24
tariffs w go	9
tariffs w go back	24
tariffs w go on	-19
tariffs w go to	20
tariffs w goe	31
tariffs w gold	21
tariffs w gone to	15
tariffs w good	41
tariffs w good <end>	14
tariffs w good for	-15
tariffs w good from	24
tariffs w good of	12
tariffs w good over	-8
tariffs w good worth	13
tariffs w government	-21
tariffs w government said	-16
tariffs w government would	-11
tariffs w greer ha	27
tariffs w greer the	-21
tariffs w group	11
tariffs w h	-16
tariffs w ha	-7
tariffs w ha already	-19
tariffs w ha been	-21
tariffs w ha no	-17
tariffs w ha not	10
tariffs w ha promised	-21
tariffs w ha proposed	-21
tariffs w ha said	23
tariffs w ha spoken	12
tariffs w ha suspended	16
tariffs w had announced	26
tariffs w had been	-16
tariffs w had not	-14
tariffs w had offered	11
tariffs w had said	-14
tariffs w hafstein	14
tariffs w half a	-14
tariffs w half of	17
tariffs w half-year	-9
tariffs w hand	-25
tariffs w happen	-13
tariffs w have	-42
tariffs w have agreed	-33
tariffs w have asked	-8
tariffs w have been	15
tariffs w have bought	-9
tariffs w have told	12
tariffs w he	-9
tariffs w he added	13
tariffs w he also	11
tariffs w he described	9
tariffs w he had	-25
tariffs w he wa	17
tariffs w he would	-20
tariffs w he wrote	-13
tariffs w he'	-13
tariffs w he'd	11
tariffs w hear	-9
tariffs w hi	-23
tariffs w hi office	12
tariffs w high	14
tariffs w higher	17
tariffs w him	-12
tariffs w hit	12
tariffs w hold for	14
tariffs w hostile	-12
tariffs w hour	-32
tariffs w house confirmed	27
tariffs w house official	17
tariffs w house say	-17
tariffs w hundred and	-11
tariffs w hundred day	-11
tariffs w hurry	-14
tariffs w i	16
tariffs w i am	11
tariffs w i asked	21
tariffs w i believe	21
tariffs w i don't	12
tariffs w i have	-14
tariffs w i hope	10
tariffs w i quote	-11
tariffs w i shall	17
tariffs w i will	-11
tariffs w i'll	-22
tariffs w iceland	-17
tariffs w if	27
tariffs w if china	-11
tariffs w if it	-19
tariffs w if no	14
tariffs w if we	11
tariffs w immediately	15
tariffs w immediately <end>	13
tariffs w import	18
tariffs w in a	-12
tariffs w in america	-14
tariffs w in any	9
tariffs w in august	-15
tariffs w in busan	-12
tariffs w in december	-11
tariffs w in due	28
tariffs w in february	8
tariffs w in force	17
tariffs w in india	11
tariffs w in kind	12
tariffs w in kuala	18
tariffs w in october	-11
tariffs w in stockholm	-10
tariffs w in tariff	-10
tariffs w in that	15
tariffs w in the	-14
tariffs w in thi	17
tariffs w in tokyo	-23
tariffs w in vietnam	10
tariffs w increase	35
tariffs w increases	13
tariffs w india	23
tariffs w india had	11
tariffs w india would	10
tariffs w india'	14
tariffs w india' foreign	21
tariffs w indian	15
tariffs w indonesia	-19
tariffs w industrial	14
tariffs w industrial good	14
tariffs w industry'	-12
tariffs w ink	-13
tariffs w instead	-12
tariffs w instead of	-23
tariffs w insulin	12
tariffs w interests	-9
tariffs w international	-11
tariffs w invented	18
tariffs w investigation	22
tariffs w iran	9
tariffs w is	23
tariffs w is <end>	-13
tariffs w is <level>	15
tariffs w is <number>	31
tariffs w is not	18
tariffs w is off	17
tariffs w is on	9
tariffs w is the	28
tariffs w ishiba	26
tariffs w isn't	-17
tariffs w issue	-13
tariffs w it a	-27
tariffs w it again	-13
tariffs w it and	-19
tariffs w it announced	11
tariffs w it ban	11
tariffs w it could	-30
tariffs w it countermeasure	20
tariffs w it doe	-27
tariffs w it duty	42
tariffs w it end	-16
tariffs w it from	-9
tariffs w it ha	-17
tariffs w it he	-12
tariffs w it is	7
tariffs w it pay	11
tariffs w it purchases	-15
tariffs w it run	-17
tariffs w it said	-13
tariffs w it too	-12
tariffs w it trade	15
tariffs w it up	19
tariffs w it wa	24
tariffs w it word	-9
tariffs w it'	-9
tariffs w it' a	-14
tariffs w it'll	9
tariffs w january	-39
tariffs w january <number>	-25
tariffs w japan	-9
tariffs w jd	-10
tariffs w jd vance	-10
tariffs w john	14
tariffs w joint	-24
tariffs w joint statement	-23
tariffs w joke	23
tariffs w josé	-11
tariffs w juice	8
tariffs w july	15
tariffs w july <end>	12
tariffs w june	-45
tariffs w june <end>	-14
tariffs w jute	10
tariffs w keep	11
tariffs w kept it	-11
tariffs w khan	-10
tariffs w kim	14
tariffs w kind	19
tariffs w kitchen	18
tariffs w known	14
tariffs w korea'	-12
tariffs w korean	17
tariffs w kuala	14
tariffs w kuala lumpur	14
tariffs w labor	21
tariffs w labor <end>	11
tariffs w lapse	-9
tariffs w last wednesday	13
tariffs w late	10
tariffs w late on	11
tariffs w law	47
tariffs w lawful	-17
tariffs w least	-16
tariffs w leather	-13
tariffs w leave	14
tariffs w leave it	20
tariffs w leave the	-10
tariffs w length	-20
tariffs w less	10
tariffs w level	39
tariffs w level <end>	12
tariffs w leyen	18
tariffs w li	-11
tariffs w li chenggang	-11
tariffs w licence	-45
tariffs w licence for	-17
tariffs w lithium	-14
tariffs w live	12
tariffs w longer	-12
tariffs w look at	-8
tariffs w lower	22
tariffs w lowered	22
tariffs w lowest	13
tariffs w lumber	13
tariffs w lumpur	14
tariffs w lunch	-17
tariffs w m	-11
tariffs w mabini	-22
tariffs w machine	12
tariffs w machinery	18
tariffs w made	17
tariffs w made in	15
tariffs w maker	-24
tariffs w malaysia	-14
tariffs w malaysian	-17
tariffs w many	14
tariffs w march <number>	15
tariffs w march the	-10
tariffs w maroš	14
tariffs w maroš šefčovič	14
tariffs w matter	-29
tariffs w matter <end>	-12
tariffs w matter of	-27
tariffs w may	-30
tariffs w may <number>	-13
tariffs w may go	-10
tariffs w me	16
tariffs w me and	13
tariffs w meal	-9
tariffs w mean	26
tariffs w measure	13
tariffs w measure <end>	11
tariffs w meat	11
tariffs w medicine	18
tariffs w medicine <end>	21
tariffs w member	8
tariffs w mention	-9
tariffs w mexican	11
tariffs w might	-12
tariffs w might be	-19
tariffs w million a	14
tariffs w million ton	-9
tariffs w minister for	-21
tariffs w minister john	11
tariffs w minister said	28
tariffs w minister shigeru	26
tariffs w minister told	-19
tariffs w ministry	-11
tariffs w ministry confirmed	-28
tariffs w ministry ha	26
tariffs w ministry had	-12
tariffs w ministry said	-10
tariffs w minute	-15
tariffs w mistake	20
tariffs w modi	15
tariffs w moment	-12
tariffs w monday that	14
tariffs w month	-49
tariffs w month from	-21
tariffs w month is	-12
tariffs w month to	-14
tariffs w more	-22
tariffs w morning	13
tariffs w morning the	12
tariffs w mozambique	16
tariffs w mr	-17
tariffs w mr xi	18
tariffs w much	-10
tariffs w must	-45
tariffs w nairobi	8
tariffs w national assembly	16
tariffs w national security	-13
tariffs w need	-28
tariffs w need the	-10
tariffs w needed	-10
tariffs w negotiate	10
tariffs w negotiation	16
tariffs w never	17
tariffs w new	-11
tariffs w newspaper	12
tariffs w newspaper that	10
tariffs w next	10
tariffs w next <end>	13
tariffs w next week	10
tariffs w nickel	-10
tariffs w nigeria	19
tariffs w nine	23
tariffs w nine month	-14
tariffs w ninety	-37
tariffs w ninety day	-33
tariffs w no	38
tariffs w no agreement	-13
tariffs w no deal	17
tariffs w no such	22
tariffs w nobody	15
tariffs w nobody in	20
tariffs w nonsense	10
tariffs w not	19
tariffs w not a	-12
tariffs w not afraid	17
tariffs w not change	14
tariffs w not go	9
tariffs w not on	-10
tariffs w not put	-11
tariffs w not sign	-9
tariffs w not sustainable	10
tariffs w not the	-18
tariffs w not true	9
tariffs w not want	19
tariffs w note	10
tariffs w nothing	8
tariffs w nothing of	12
tariffs w november <number>	12
tariffs w now	16
tariffs w now <end>	-13
tariffs w number	41
tariffs w nut	11
tariffs w nvidia	-13
tariffs w núñez	-17
tariffs w oct	14
tariffs w oct <number>	14
tariffs w october	-21
tariffs w october <end>	-10
tariffs w october <number>	-15
tariffs w october to	-9
tariffs w of	-25
tariffs w of <level>	9
tariffs w of about	-15
tariffs w of all	-12
tariffs w of america	15
tariffs w of an	11
tariffs w of april	-12
tariffs w of duty	-11
tariffs w of economic	10
tariffs w of fentanyl	-19
tariffs w of good	12
tariffs w of industry	12
tariffs w of it	-30
tariffs w of january	-12
tariffs w of july	11
tariffs w of june	-16
tariffs w of oil	13
tariffs w of our	13
tariffs w of talk	9
tariffs w of three	11
tariffs w of up	-19
tariffs w of what	-13
tariffs w off the	32
tariffs w oil	19
tariffs w old dutie	-9
tariffs w on <end>	-8
tariffs w on <number>	-12
tariffs w on car	23
tariffs w on chinese	8
tariffs w on each	-10
tariffs w on european	10
tariffs w on everything	18
tariffs w on for	-13
tariffs w on good	14
tariffs w on it	-22
tariffs w on my	-11
tariffs w on paper	-10
tariffs w on rare	16
tariffs w on saturday	-11
tariffs w on semiconductor	-12
tariffs w on that	-9
tariffs w on the	-14
tariffs w on them	-28
tariffs w on to	-9
tariffs w on top	27
tariffs w on truth	-9
tariffs w on tuesday	-10
tariffs w on u	-15
tariffs w on wednesday	-28
tariffs w on what	10
tariffs w on wine	8
tariffs w on x	13
tariffs w one	-25
tariffs w one of	-8
tariffs w one year	-16
tariffs w open to	-11
tariffs w opened	15
tariffs w orange	12
tariffs w order <end>	-9
tariffs w ore	-21
tariffs w other countrie	12
tariffs w other'	-18
tariffs w ottawa	-17
tariffs w out	12
tariffs w out and	10
tariffs w over	28
tariffs w over and	-11
tariffs w over fentanyl	28
tariffs w own	18
tariffs w p	-10
tariffs w p m	-11
tariffs w paid <number>	-9
tariffs w palm	17
tariffs w palm oil	18
tariffs w paper	-11
tariffs w paper <end>	-19
tariffs w parliament last	16
tariffs w part	-9
tariffs w part <end>	-8
tariffs w part of	-12
tariffs w past	-19
tariffs w patented	-26
tariffs w patented medicine	-20
tariffs w pause with	-17
tariffs w pay	20
tariffs w pay nothing	13
tariffs w paying	11
tariffs w pašić	13
tariffs w peace	-15
tariffs w pen	-17
tariffs w percent	16
tariffs w percent <end>	-20
tariffs w percent in	-13
tariffs w percent is	-10
tariffs w percent on	41
tariffs w percent that	-11
tariffs w percent to	13
tariffs w percentage	-10
tariffs w percentage point	-11
tariffs w period	-12
tariffs w permit	-33
tariffs w peru	-10
tariffs w phone	12
tariffs w plan	9
tariffs w pleased	-15
tariffs w point	-37
tariffs w point of	-12
tariffs w point that	-8
tariffs w pointed	-12
tariffs w port	-10
tariffs w possible	-12
tariffs w post	10
tariffs w post on	10
tariffs w posted	20
tariffs w posted on	10
tariffs w practice	11
tariffs w prepared	23
tariffs w present	-9
tariffs w president	10
tariffs w president announced	9
tariffs w president donald	12
tariffs w president ha	-13
tariffs w president jd	-10
tariffs w president trump	14
tariffs w press	15
tariffs w price	19
tariffs w probably	13
tariffs w product	29
tariffs w product <end>	13
tariffs w prolong it	-12
tariffs w promised	-15
tariffs w propose	10
tariffs w proposed	-25
tariffs w proposed a	-12
tariffs w purchases	-27
tariffs w purchases <end>	-11
tariffs w put	-15
tariffs w put <number>	10
tariffs w put off	-18
tariffs w put tariff	-17
tariffs w put the	-22
tariffs w quadruple	-15
tariffs w quadruple it	-15
tariffs w question	-16
tariffs w quota	24
tariffs w quote	-13
tariffs w raise	-9
tariffs w raise it	-9
tariffs w raise the	20
tariffs w raised	-18
tariffs w raising	13
tariffs w rate	19
tariffs w rather	9
tariffs w reach	-16
tariffs w ready	-16
tariffs w ready to	-10
tariffs w recall	10
tariffs w recall that	10
tariffs w reciprocal	32
tariffs w reciprocal tariff	17
tariffs w reduced	11
tariffs w reduced tariff	13
tariffs w regretted	13
tariffs w regretted the	13
tariffs w remain	-8
tariffs w remained	-10
tariffs w renewal	-16
tariffs w renewed	-24
tariffs w replied	-11
tariffs w replied that	-10
tariffs w report that	9
tariffs w reported	-13
tariffs w reporter at	-13
tariffs w reporter that	10
tariffs w representative said	-10
tariffs w restriction	28
tariffs w restriction on	10
tariffs w result	16
tariffs w return	26
tariffs w return to	24
tariffs w review	9
tariffs w rice	11
tariffs w rule	-9
tariffs w ruled	15
tariffs w ruled out	15
tariffs w ruling	10
tariffs w run	-11
tariffs w run until	-16
tariffs w russia	-24
tariffs w ryosei	9
tariffs w ryosei akazawa	10
tariffs w s	-15
tariffs w saad	-13
tariffs w saad zaghloul	-13
tariffs w said	-14
tariffs w said <end>	-10
tariffs w said after	-10
tariffs w said before	10
tariffs w said he	-20
tariffs w said on	10
tariffs w said so	-17
tariffs w said that	-4
tariffs w said they	-12
tariffs w said to	-14
tariffs w sale	-11
tariffs w salmon	12
tariffs w same day	16
tariffs w same time	12
tariffs w saturday <end>	-15
tariffs w save	12
tariffs w say a	9
tariffs w say no	14
tariffs w say the	12
tariffs w say ye	24
tariffs w second	-19
tariffs w secretary	-19
tariffs w secretary said	-9
tariffs w section	31
tariffs w section <number>	31
tariffs w security	-23
tariffs w security and	-14
tariffs w see	-10
tariffs w seem	16
tariffs w seem right	10
tariffs w sell	12
tariffs w semiconductor	-9
tariffs w senate	-16
tariffs w seoul	-13
tariffs w september	-16
tariffs w september that	-11
tariffs w seriou	8
tariffs w settled	-17
tariffs w seven month	-10
tariffs w seventeen	10
tariffs w shall	21
tariffs w shall be	16
tariffs w she	9
tariffs w sheinbaum	13
tariffs w shigeru	25
tariffs w shigeru ishiba	26
tariffs w ship	-30
tariffs w ship from	-14
tariffs w short	-14
tariffs w should	35
tariffs w should the	15
tariffs w side	-12
tariffs w side agreed	-10
tariffs w sign	-43
tariffs w sign for	-16
tariffs w signature	-17
tariffs w signed	-35
tariffs w signed by	-13
tariffs w signed in	-15
tariffs w signed the	-9
tariffs w since	-27
tariffs w since june	-14
tariffs w six	-22
tariffs w six month	-19
tariffs w sixty day	-11
tariffs w sleep	10
tariffs w slow	-14
tariffs w so	20
tariffs w so <end>	13
tariffs w so for	-13
tariffs w social <end>	-9
tariffs w software <end>	13
tariffs w somebody	13
tariffs w something	-24
tariffs w sooner	11
tariffs w south korean	12
tariffs w soybean	-8
tariffs w soybean association	-15
tariffs w speak for	-16
tariffs w speak of	13
tariffs w spoke	-10
tariffs w spoke of	-21
tariffs w spoken of	11
tariffs w spokesman for	-10
tariffs w spokesperson	14
tariffs w state	24
tariffs w state would	-15
tariffs w stated	-21
tariffs w stated that	-22
tariffs w statement	-12
tariffs w statement <end>	14
tariffs w statement of	-16
tariffs w stay	-9
tariffs w stay <end>	9
tariffs w stay for	8
tariffs w steel	19
tariffs w steel and	10
tariffs w stock	-12
tariffs w stockholm	-16
tariffs w strongly	11
tariffs w such	26
tariffs w such a	18
tariffs w such plan	10
tariffs w sudan	-9
tariffs w suggested	-25
tariffs w summer	-13
tariffs w supply	-11
tariffs w surcharge	-12
tariffs w surplu	18
tariffs w suspend	-47
tariffs w suspend <number>	-21
tariffs w suspend the	-26
tariffs w suspended	28
tariffs w suspended until	9
tariffs w suspending	-9
tariffs w suspension	-11
tariffs w sustainable	10
tariffs w table	19
tariffs w table <end>	15
tariffs w table he	12
tariffs w table in	-14
tariffs w take <number>	-19
tariffs w take back	-9
tariffs w take effect	16
tariffs w take the	20
tariffs w taken	-10
tariffs w talk about	-10
tariffs w talk in	19
tariffs w talk on	-14
tariffs w talk with	-11
tariffs w talked	-8
tariffs w tariff and	12
tariffs w tariff at	10
tariffs w tariff could	13
tariffs w tariff for	-18
tariffs w tariff in	-21
tariffs w tariff on	14
tariffs w tariff pause	-23
tariffs w tariff truce	-33
tariffs w tariff war	25
tariffs w tariffed	28
tariffs w tax	17
tariffs w telephone	-15
tariffs w telephone on	-9
tariffs w television advertisement	9
tariffs w ten week	-10
tariffs w term <end>	11
tariffs w text	-21
tariffs w th	-21
tariffs w th <end>	-11
tariffs w thai	-14
tariffs w thameur	-10
tariffs w than	-14
tariffs w than a	-18
tariffs w that <number>	23
tariffs w that are	13
tariffs w that both	-9
tariffs w that case	13
tariffs w that china	-8
tariffs w that day	-12
tariffs w that european	11
tariffs w that good	10
tariffs w that have	14
tariffs w that he	-10
tariffs w that in	23
tariffs w that india	-9
tariffs w that is	-9
tariffs w that it	20
tariffs w that it'	-14
tariffs w that japan	14
tariffs w that nobody	12
tariffs w that nothing	-10
tariffs w that other	12
tariffs w that the	-10
tariffs w that they	-41
tariffs w that without	11
tariffs w that would	10
tariffs w the	15
tariffs w the <level>	9
tariffs w the <number>	-13
tariffs w the administration	14
tariffs w the american	-21
tariffs w the arrangement	-12
tariffs w the association	20
tariffs w the autumn	11
tariffs w the cabinet	-20
tariffs w the ceiling	-15
tariffs w the commission	18
tariffs w the control	-12
tariffs w the date	-10
tariffs w the deal	-16
tariffs w the door	-9
tariffs w the drug	-25
tariffs w the economy	-13
tariffs w the embassy	15
tariffs w the end	-8
tariffs w the equivalent	18
tariffs w the eu	10
tariffs w the european	14
tariffs w the extension	-12
tariffs w the federation	15
tariffs w the fee	-10
tariffs w the fifteenth	-8
tariffs w the figure	10
tariffs w the finance	21
tariffs w the first	30
tariffs w the flow	-12
tariffs w the foreign	-25
tariffs w the general	-9
tariffs w the government	-11
tariffs w the higher	21
tariffs w the increase	11
tariffs w the ink	-12
tariffs w the last	-18
tariffs w the law	24
tariffs w the length	-15
tariffs w the level	17
tariffs w the licence	-13
tariffs w the lowest	14
tariffs w the market	-16
tariffs w the minister	9
tariffs w the month	9
tariffs w the moroccan	-13
tariffs w the national	11
tariffs w the new	-14
tariffs w the number	16
tariffs w the office	14
tariffs w the other	-20
tariffs w the permit	-10
tariffs w the present	-13
tariffs w the president	-16
tariffs w the press	10
tariffs w the prime	17
tariffs w the question	-15
tariffs w the reciprocal	15
tariffs w the rule	-13
tariffs w the senate	-17
tariffs w the signature	-16
tariffs w the standstill	11
tariffs w the step	16
tariffs w the surcharge	10
tariffs w the swiss	12
tariffs w the table	18
tariffs w the text	-12
tariffs w the thirty-first	-11
tariffs w the threat	30
tariffs w the total	23
tariffs w the trade	19
tariffs w the truce	30
tariffs w the two	-15
tariffs w the u	-12
tariffs w the united	18
tariffs w the us	13
tariffs w the way	-19
tariffs w their	-23
tariffs w their dutie	-20
tariffs w their tariff	-24
tariffs w them	-16
tariffs w then	26
tariffs w then the	26
tariffs w there	-14
tariffs w there <end>	10
tariffs w there is	-9
tariffs w there wa	-13
tariffs w there'	9
tariffs w these	13
tariffs w they	-14
tariffs w they will	11
tariffs w they would	-15
tariffs w thi	13
tariffs w thi is	20
tariffs w thi newspaper	-10
tariffs w thi wa	-14
tariffs w thi week	10
tariffs w thirteen	14
tariffs w thirty	21
tariffs w thirty-first	-11
tariffs w thirty-first of	-11
tariffs w thirty-five	17
tariffs w those	16
tariffs w those who	15
tariffs w threat	38
tariffs w threat of	16
tariffs w threatened	14
tariffs w three month	-20
tariffs w through	-18
tariffs w thursday	-10
tariffs w thursday <end>	-18
tariffs w time	-40
tariffs w time <end>	-11
tariffs w time and	-12
tariffs w to <level>	11
tariffs w to <number>	26
tariffs w to adjust	18
tariffs w to apply	-11
tariffs w to carry	-13
tariffs w to change	12
tariffs w to charge	-17
tariffs w to extend	13
tariffs w to january	-14
tariffs w to keep	-11
tariffs w to let	-13
tariffs w to look	-10
tariffs w to lower	10
tariffs w to me	10
tariffs w to protect	9
tariffs w to put	-16
tariffs w to quadruple	-10
tariffs w to say	-12
tariffs w to sign	-24
tariffs w to suspend	-20
tariffs w to take	14
tariffs w to talk	-10
tariffs w to tax	11
tariffs w to zero	17
tariffs w together	-9
tariffs w tokyo	-18
tariffs w told parliament	15
tariffs w told the	-27
tariffs w told thi	-14
tariffs w tomorrow	-10
tariffs w tomorrow <end>	-10
tariffs w ton	-14
tariffs w tonne	-10
tariffs w too	-26
tariffs w took	12
tariffs w top	26
tariffs w top of	19
tariffs w total	32
tariffs w totally	-16
tariffs w totally violated	-16
tariffs w touched	-15
tariffs w tractor	17
tariffs w trade	21
tariffs w trade <end>	11
tariffs w trade and	-14
tariffs w trade commissioner	26
tariffs w trade deal	9
tariffs w trading	9
tariffs w transport ministry	-8
tariffs w truce	-11
tariffs w truce for	10
tariffs w truce is	-19
tariffs w truce of	-16
tariffs w truce that	12
tariffs w truce with	-27
tariffs w truck	10
tariffs w true	23
tariffs w true that	14
tariffs w trump <end>	-9
tariffs w trump announced	20
tariffs w trump confirmed	-14
tariffs w trump ha	-25
tariffs w trump posted	14
tariffs w trump said	-26
tariffs w trump'	8
tariffs w truth	-9
tariffs w truth social	-9
tariffs w tuna	-11
tariffs w twenty-four	-9
tariffs w twenty-two	32
tariffs w twice <end>	11
tariffs w two	-18
tariffs w two day	19
tariffs w two side	-12
tariffs w tyre	13
tariffs w u	-22
tariffs w u s	-19
tariffs w under a	-11
tariffs w under section	17
tariffs w understanding	12
tariffs w unfair	21
tariffs w unfair unjustified	12
tariffs w unilateral	33
tariffs w unilateral tariff	11
tariffs w union	21
tariffs w united	18
tariffs w united state	19
tariffs w unjustified	20
tariffs w unjustified and	12
tariffs w unless	-17
tariffs w until	-39
tariffs w until <number>	-43
tariffs w until the	-13
tariffs w until then	-9
tariffs w up	9
tariffs w up <end>	8
tariffs w up by	9
tariffs w up to	-12
tariffs w urged	29
tariffs w urged the	14
tariffs w us <end>	10
tariffs w us to	19
tariffs w us trade	-13
tariffs w us treasury	9
tariffs w use	-18
tariffs w use it	10
tariffs w use the	-11
tariffs w used	13
tariffs w vance	-11
tariffs w very	16
tariffs w vessel	-11
tariffs w vietnam	26
tariffs w vietnam would	9
tariffs w violated	-18
tariffs w violated it	-11
tariffs w von	19
tariffs w von der	18
tariffs w vote	-16
tariffs w wa	13
tariffs w wa <number>	31
tariffs w wa a	10
tariffs w wa agreed	-9
tariffs w wa done	10
tariffs w wa no	-25
tariffs w wa not	9
tariffs w wa ready	-9
tariffs w wa to	9
tariffs w wait	-20
tariffs w wait for	-16
tariffs w want a	10
tariffs w wanted	13
tariffs w wanted the	17
tariffs w war	21
tariffs w war but	11
tariffs w warned	13
tariffs w warned in	16
tariffs w warned that	-9
tariffs w washington ha	-11
tariffs w way	-15
tariffs w we	15
tariffs w we are	-13
tariffs w we had	10
tariffs w we have	-27
tariffs w we shall	10
tariffs w we were	18
tariffs w we would	29
tariffs w we'll	-9
tariffs w we've	-12
tariffs w wednesday <end>	-9
tariffs w were in	-13
tariffs w what	17
tariffs w what the	21
tariffs w what we	16
tariffs w wheat	14
tariffs w when the	9
tariffs w where	13
tariffs w where we	18
tariffs w whether	9
tariffs w whether to	10
tariffs w which is	9
tariffs w which the	-20
tariffs w whisky	11
tariffs w white house	12
tariffs w who is	-10
tariffs w who speak	-15
tariffs w widened	13
tariffs w will	18
tariffs w will ask	17
tariffs w will be	-11
tariffs w will need	-10
tariffs w will pay	-16
tariffs w will raise	-11
tariffs w will stop	14
tariffs w will suspend	-13
tariffs w wine	28
tariffs w winter	-18
tariffs w wire	-17
tariffs w with	9
tariffs w with <level>	22
tariffs w with <number>	26
tariffs w with a	12
tariffs w with an	-13
tariffs w with hi	-9
tariffs w with us	-9
tariffs w within a	-11
tariffs w without the	19
tariffs w word	-13
tariffs w work	-11
tariffs w working on	9
tariffs w world economy	12
tariffs w worth	19
tariffs w would	23
tariffs w would bring	11
tariffs w would decide	23
tariffs w would go	27
tariffs w would like	-21
tariffs w would meet	11
tariffs w would not	-26
tariffs w would now	12
tariffs w would pay	-10
tariffs w would remain	11
tariffs w would return	20
tariffs w would sign	-14
tariffs w would stay	10
tariffs w would take	21
tariffs w would work	-9
tariffs w write	23
tariffs w write that	20
tariffs w wrong	25
tariffs w wrote <end>	-8
tariffs w x	22
tariffs w xi	19
tariffs w ye	11
tariffs w year	-66
tariffs w year <end>	-12
tariffs w year and	-8
tariffs w year from	-21
tariffs w year he	10
tariffs w year or	-9
tariffs w yesterday that	15
tariffs w yet	-16
tariffs w you	12
tariffs w zaghloul	-22
tariffs w zambian	-17
tariffs w zero	59
tariffs w zero <end>	20
tariffs w zero on	31
tariffs w šefčovič	16
tariffs with 2 narrow	21
text -1 bare	-11
text -1 more	-8
text -1 one	-21
text 0 bare	12
text 1 bare	14
text 1 more	6
text 1 one	8
text 2 bare	-10
text 2 more	-22
text 2 one	-13
text 3 bare	-19
text 3 more	13
text 4 bare	-11
text 4 one	12
tiktok among 1 narrow	20
tiktok before 0 true bare	19
tiktok before 1 true bare	33
tiktok before 3 true bare	-18
tiktok in plainly	20
tiktok in plainly one	17
tiktok last	20
tiktok nearest bare of 1	10
tiktok not in one false	-9
tiktok not in one true	-10
tiktok not said	-28
tiktok nothing before bare	24
tiktok place 0 of 1	17
tiktok rule:first one	17
tiktok rule:words bare	25
tiktok rule:words one	15
tiktok said plainly	12
tiktok text -1 bare	-32
tiktok w <number>	-13
tiktok w a	34
tiktok w a basic	13
tiktok w also	-11
tiktok w as	-13
tiktok w basic	13
tiktok w basic framework	12
tiktok w bessent	15
tiktok w called	-11
tiktok w chenggang	12
tiktok w commercial	19
tiktok w commercial term	16
tiktok w companie	10
tiktok w company	12
tiktok w consensus	13
tiktok w day	11
tiktok w deal	25
tiktok w donald	13
tiktok w donald trump	13
tiktok w extension	-9
tiktok w for a	13
tiktok w framework	20
tiktok w framework consensus	12
tiktok w from	-15
tiktok w further	-11
tiktok w greer said	-11
tiktok w he	-17
tiktok w in	14
tiktok w in the	11
tiktok w it <end>	11
tiktok w jinping	12
tiktok w li	13
tiktok w li chenggang	12
tiktok w market rule	11
tiktok w matter	12
tiktok w might	10
tiktok w ministry said	13
tiktok w of the	17
tiktok w on	-8
tiktok w on chinese	-9
tiktok w on the	14
tiktok w possible	-12
tiktok w president	23
tiktok w president donald	12
tiktok w properly	9
tiktok w reporter	13
tiktok w representative	11
tiktok w said	21
tiktok w said <end>	-15
tiktok w scott	11
tiktok w scott bessent	11
tiktok w secretary	13
tiktok w secretary scott	11
tiktok w spoke	10
tiktok w state	-17
tiktok w term	17
tiktok w that china	-9
tiktok w the commercial	14
tiktok w the deal	16
tiktok w the matter	11
tiktok w the united	-19
tiktok w tiktok	15
tiktok w to	-6
tiktok w told reporter	15
tiktok w trade	-21
tiktok w treasury	11
tiktok w treasury secretary	11
tiktok w trump	21
tiktok w two	13
tiktok w united	-19
tiktok w united state	-19
tiktok w wa	-14
tiktok w with	27
tiktok w with the	10
tiktok w would	23
tiktok w xi jinping	12
truce before 0 true bare	22
truce before 0 true one	35
truce before 1 true bare	22
truce before 1 true more	-14
truce before 1 true one	-13
truce before 2 true more	-14
truce beside export-controls	-13
truce beside ships-and-ports	14
truce beside soybeans	13
truce head bare	17
truce head one	21
truce more	-10
truce nearest bare of 1	14
truce nearest more again of 2	-23
truce nearest one again of 1	20
truce nearest one again of 2	10
truce nearest one again of 3	-27
truce nearest one of 1	10
truce nearest one of 2	12
truce nearest one of 3	-20
truce not in more true	-42
truce not in one true	-9
truce not said	-15
truce nothing before bare	-16
truce nothing before one	10
truce often true	24
truce rule:words more	15
truce rule:words one	37
truce share little one	10
truce share most bare	9
truce share much bare	22
truce share much more	-29
truce text -1 bare	-19
truce text -1 one	-21
truce text 0 more	-13
truce text 1 bare	16
truce text 3 bare	-18
truce text 4 bare	-14
truce w <level>	-48
truce w <level> and	-24
truce w <level> for	-17
truce w <level> from	-17
truce w <level> in	-11
truce w <level> instead	15
truce w <level> tariff	-9
truce w <number> <number>	7
truce w <number> a	-10
truce w <number> after	-15
truce w <number> again	-15
truce w <number> april	13
truce w <number> billion	-32
truce w <number> day	52
truce w <number> february	18
truce w <number> here	-14
truce w <number> i	-21
truce w <number> if	11
truce w <number> in	-23
truce w <number> january	26
truce w <number> june	23
truce w <number> march	13
truce w <number> million	-33
truce w <number> month	20
truce w <number> november	23
truce w <number> october	12
truce w <number> on	-23
truce w <number> or	-12
truce w <number> p	12
truce w <number> percent	-18
truce w <number> percentage	16
truce w <number> point	26
truce w <number> th	24
truce w <number> to	11
truce w <number> until	-20
truce w <number> which	-14
truce w <number> would	-19
truce w a <number>	-12
truce w a bill	-10
truce w a further	15
truce w a good	24
truce w a hundred	11
truce w a joint	11
truce w a licence	-8
truce w a long	16
truce w a longer	21
truce w a mistake	-19
truce w a new	17
truce w a newspaper	-11
truce w a permanent	-16
truce w a promise	-10
truce w a quota	-12
truce w a renewal	13
truce w a report	-10
truce w a rumour	-11
truce w a second	42
truce w a tariff	-23
truce w a telephone	9
truce w a television	11
truce w a text	11
truce w a third	-12
truce w a treaty	13
truce w a truce	14
truce w a year	20
truce w abolished	-14
truce w about	-16
truce w about <number>	-12
truce w about the	10
truce w above	-10
truce w accept	19
truce w accused	11
truce w accused china	14
truce w act	-11
truce w added	-15
truce w added <end>	-19
truce w affiliate of	17
truce w after	22
truce w after <number>	9
truce w after that	32
truce w again	-23
truce w again <end>	-11
truce w again and	11
truce w again in	13
truce w against	-20
truce w agency	12
truce w agree	36
truce w agree on	20
truce w agreed	66
truce w agreed in	12
truce w agreed on	13
truce w agreed to	10
truce w agreed until	19
truce w agreement	42
truce w agreement <end>	14
truce w agreement by	23
truce w agreement with	15
truce w agriculture	-13
truce w agriculture minister	-9
truce w ahmed	-20
truce w air	-9
truce w alexander	-12
truce w ali	20
truce w all	17
truce w already	12
truce w also	-35
truce w am	-14
truce w ambassador	15
truce w american	-23
truce w an answer	-18
truce w an extension	35
truce w and	15
truce w and <level>	-26
truce w and <number>	-50
truce w and a	-17
truce w and at	-13
truce w and canada	12
truce w and china	9
truce w and china'	15
truce w and not	11
truce w and the	11
truce w and then	10
truce w and will	-15
truce w and would	-11
truce w angola	15
truce w announce that	15
truce w announced	-16
truce w announced on	15
truce w announced that	-14
truce w announced the	-24
truce w announced today	12
truce w another	40
truce w another <number>	14
truce w another year	33
truce w answer	-18
truce w answer with	-13
truce w answered	-26
truce w answered that	-33
truce w any	-17
truce w anything	14
truce w apple	11
truce w application	-14
truce w applied	-11
truce w approval	22
truce w approval <end>	16
truce w approve	11
truce w april	16
truce w april <end>	15
truce w are	-13
truce w are not	-22
truce w argentine	9
truce w arithmetic	-16
truce w around	9
truce w arrangement	23
truce w arrangement of	9
truce w as	-13
truce w as before	-15
truce w as it	27
truce w as saying	13
truce w as soon	10
truce w as well	-17
truce w asked	-25
truce w asked about	-13
truce w asked for	-23
truce w asks	-13
truce w asks for	-16
truce w assured	19
truce w at it	12
truce w at zero	-16
truce w audience	10
truce w august <number>	12
truce w australia	-13
truce w back <end>	9
truce w back to	-18
truce w be	-13
truce w be <number>	-10
truce w be charged	-10
truce w be continued	14
truce w be extended	17
truce w be held	-12
truce w be in	16
truce w be made	11
truce w be suspended	-17
truce w be tariffed	-14
truce w be the	-13
truce w because of	-11
truce w because the	11
truce w become	-23
truce w been	-14
truce w been <number>	-11
truce w been settled	14
truce w before	-18
truce w before <end>	-10
truce w began	-17
truce w beijing	-24
truce w beijing'	-9
truce w being	-13
truce w belgrade	10
truce w believe	-24
truce w below	-10
truce w bern	-11
truce w bessent had	15
truce w bessent on	12
truce w bessent say	-12
truce w bessent told	-6
truce w better	20
truce w between	-11
truce w between the	-8
truce w beyond	19
truce w bill	-16
truce w billion	-33
truce w billion of	-11
truce w blacklisted	17
truce w boat	15
truce w bolivia	-10
truce w bolivia'	13
truce w both	28
truce w both government	13
truce w both side	22
truce w bought	18
truce w bought time	13
truce w bridge	15
truce w broke	10
truce w broken	16
truce w brussel	-14
truce w brussel ha	-11
truce w but	19
truce w but not	14
truce w but that	-20
truce w buy	-17
truce w by a	-13
truce w by telephone	12
truce w by the	-25
truce w by then	17
truce w cabinet	44
truce w cabinet would	15
truce w call	-6
truce w call it	-24
truce w called	-22
truce w called it	11
truce w called on	-17
truce w called the	-7
truce w cannot	-10
truce w car	-24
truce w carlo	10
truce w carry	17
truce w case	-15
truce w cashew	-10
truce w cent as	11
truce w cent the	-14
truce w ceramic	8
truce w certificate	-18
truce w chain	-9
truce w chair	-12
truce w chamber of	12
truce w change	-24
truce w change <end>	-11
truce w charge <level>	13
truce w charged	-25
truce w cheese	-26
truce w chenggang	20
truce w chenggang told	10
truce w chief	-22
truce w chile	12
truce w chilean	-10
truce w china ha	-15
truce w china is	-12
truce w china of	10
truce w china' transport	-11
truce w chinese good	-13
truce w chip	-14
truce w civilian	-10
truce w civilian use	-9
truce w close	-13
truce w cnbc	-9
truce w cocoa	-9
truce w colleague	20
truce w collect	-16
truce w collecting	-8
truce w colombia	18
truce w come <end>	10
truce w come back	12
truce w come down	-10
truce w coming	-9
truce w commerce	18
truce w commerce announced	-14
truce w commerce confirmed	12
truce w commerce in	11
truce w commerce minister	24
truce w commerce ministry	8
truce w commerce said	-11
truce w commerce secretary	-12
truce w commission	-13
truce w commission announced	11
truce w commission ha	-17
truce w committee	13
truce w common	10
truce w complained	-16
truce w concentrate	-14
truce w concern	-26
truce w condition	20
truce w confirm	23
truce w confirmed	18
truce w confirmed the	27
truce w consensus	18
truce w container	13
truce w continued	20
truce w control	-33
truce w control on	-23
truce w copper	-13
truce w corrected	-12
truce w cost	-11
truce w cotton	-10
truce w could agree	14
truce w could be	16
truce w council	26
truce w countermeasure	-30
truce w counterpart	21
truce w countrie	-13
truce w countrie that	-11
truce w country	-23
truce w course	-20
truce w course whether	-15
truce w covered	15
truce w custom	-20
truce w cut	-12
truce w danish	-13
truce w date	19
truce w day	69
truce w day <end>	9
truce w day and	14
truce w day for	-20
truce w day from	18
truce w day in	13
truce w day is	18
truce w day later	11
truce w day on	12
truce w day were	15
truce w de	12
truce w deakin	-10
truce w deal	13
truce w deal with	16
truce w decide in	-17
truce w decision	-11
truce w declared	24
truce w delay	-8
truce w demand	-17
truce w denied	-23
truce w denied that	-9
truce w deputy minister	-18
truce w deputy prime	13
truce w der	-13
truce w der leyen	-13
truce w desk	-14
truce w did	-32
truce w did not	-25
truce w do so	-9
truce w doe	20
truce w dollar	-17
truce w done	22
truce w down	-19
truce w down to	-14
truce w draft	13
truce w drug	-12
truce w due course	-18
truce w due to	10
truce w dutch	-9
truce w dutie	27
truce w dutie for	20
truce w dutie of	-7
truce w duty of	-29
truce w each	20
truce w each other'	18
truce w each way	10
truce w earlier	-19
truce w economie	-10
truce w economy	15
truce w economy ministry	10
truce w effect	-9
truce w egypt	-11
truce w eight	23
truce w eight month	14
truce w eighteen month	15
truce w either	17
truce w embassy	-14
truce w end	24
truce w end on	21
truce w energy	-12
truce w enough	12
truce w enter	-13
truce w entitie	-10
truce w eu	-29
truce w euro	-10
truce w euro a	-9
truce w europe	-11
truce w european	-26
truce w european commission	-14
truce w european union	-23
truce w even	-15
truce w evening	21
truce w ever	-12
truce w every	14
truce w everybody	-16
truce w executive	11
truce w expire	15
truce w expire on	15
truce w export	-31
truce w export <end>	9
truce w export control	-17
truce w export of	-17
truce w exporter	-13
truce w expressed	-13
truce w extend	-25
truce w extend the	-17
truce w extended to	15
truce w extension	60
truce w extension <end>	11
truce w extension of	24
truce w extension wa	23
truce w extension would	12
truce w fall	-15
truce w farm	10
truce w farm good	17
truce w farmer	-28
truce w february <end>	9
truce w february to	13
truce w fee	-18
truce w fentanyl	-17
truce w fifteen	-26
truce w fifteenth	10
truce w fifth	-19
truce w find	-13
truce w firm	-9
truce w first	-32
truce w first day	-13
truce w first of	-17
truce w first the	-10
truce w fish	-22
truce w five day	12
truce w floated	-11
truce w flower	11
truce w for <number>	19
truce w for a	-11
truce w for another	34
truce w for eight	16
truce w for good	-15
truce w for it	-9
truce w for lithium	-9
truce w for ninety	17
truce w for six	11
truce w for them	-18
truce w for trade	15
truce w for zero	-21
truce w force	-19
truce w forced	-10
truce w foreign trade	-17
truce w forty	-16
truce w forum	9
truce w four	28
truce w four month	26
truce w france	23
truce w free of	12
truce w friday	25
truce w friday and	10
truce w from	-21
truce w from <level>	-9
truce w from august	-11
truce w frozen	-9
truce w further extension	11
truce w geneva	10
truce w george	17
truce w give	29
truce w given	20
truce w go	12
truce w go back	-9
truce w go on	28
truce w go to	-11
truce w go up	-10
truce w gold	-13
truce w gone	-28
truce w good	8
truce w good for	17
truce w good new	9
truce w got	11
truce w government	17
truce w greer said	18
truce w group	-9
truce w grower	14
truce w ha agreed	15
truce w ha already	17
truce w ha asked	13
truce w ha been	24
truce w ha called	-12
truce w ha no	17
truce w ha offered	-12
truce w ha proposed	32
truce w ha said	-21
truce w ha signed	17
truce w ha suspended	-21
truce w ha threatened	-13
truce w had announced	-16
truce w had been	-16
truce w had met	-10
truce w had said	19
truce w had signed	8
truce w hafstein	-13
truce w half <end>	-9
truce w half a	16
truce w half-year	12
truce w hand	19
truce w harvest	-13
truce w have	46
truce w have a	20
truce w have agreed	35
truce w have been	-22
truce w have bought	10
truce w have to	-8
truce w have told	-9
truce w he	10
truce w he added	-25
truce w he also	-10
truce w he called	-20
truce w he say	11
truce w he told	9
truce w he would	19
truce w he wrote	-13
truce w head	16
truce w head the	10
truce w hear	-19
truce w held	-11
truce w help	-9
truce w hi	26
truce w hi office	-12
truce w high	-10
truce w higher	-11
truce w higher tariff	-11
truce w him	18
truce w him <end>	-10
truce w himself	-15
truce w hinted	9
truce w hit	-9
truce w hoped the	12
truce w hour	27
truce w hundred day	11
truce w hurry	23
truce w i am	-14
truce w i asked	-14
truce w i believe	-21
truce w i have	23
truce w i shall	-11
truce w i will	19
truce w i would	11
truce w i'll	22
truce w i've	11
truce w iceland	17
truce w if the	-18
truce w if they	-15
truce w import	-9
truce w importer	11
truce w in	-22
truce w in a	13
truce w in august	12
truce w in busan	-10
truce w in due	-18
truce w in february	-12
truce w in force	-11
truce w in january	-13
truce w in july	-12
truce w in kind	-17
truce w in kuala	-14
truce w in march	-9
truce w in october	-12
truce w in september	-25
truce w in stockholm	10
truce w in tariff	12
truce w in the	-30
truce w in thi	-11
truce w in tokyo	23
truce w increase	-26
truce w india	-12
truce w india ha	15
truce w india had	-11
truce w indonesia	18
truce w industrial	-9
truce w industrial good	-9
truce w industry	11
truce w instead	20
truce w instead of	24
truce w intention	-19
truce w interview on	11
truce w into	-9
truce w invented	-14
truce w investigation	-15
truce w iran	-13
truce w is	10
truce w is <end>	10
truce w is <number>	-21
truce w is agreed	13
truce w is not	-12
truce w is on	-9
truce w is one	10
truce w is what	14
truce w ishiba	-14
truce w isn't	17
truce w it and	16
truce w it announced	-20
truce w it approval	13
truce w it concern	-14
truce w it doe	28
truce w it duty	-33
truce w it end	17
truce w it ha	9
truce w it he	14
truce w it in	-13
truce w it own	-12
truce w it run	17
truce w it said	12
truce w it stay	-17
truce w it tariff	23
truce w it too	10
truce w it trade	-17
truce w it up	-16
truce w it wa	-22
truce w it with	19
truce w it' a	13
truce w jamieson	-12
truce w jamieson greer	-12
truce w january	46
truce w january <end>	14
truce w january <number>	45
truce w january and	8
truce w january that	-20
truce w january the	12
truce w japan	19
truce w japanese	9
truce w jinping	-13
truce w john	-10
truce w joint	10
truce w joint statement	10
truce w josé	16
truce w juice	-11
truce w july <number>	11
truce w june	30
truce w june <end>	23
truce w jute	-10
truce w kazakh	-16
truce w kenya	13
truce w khan	10
truce w kim	-10
truce w kind	-22
truce w knew	15
truce w know	15
truce w korea	-13
truce w kwiatkowski	-8
truce w kyiv	10
truce w lack	-12
truce w lack of	-12
truce w last	14
truce w last friday	11
truce w last year	-20
truce w lasted	-12
truce w later	12
truce w later <end>	16
truce w laurier	11
truce w law	-48
truce w law <end>	-11
truce w leader	9
truce w leave	-13
truce w leave it	-15
truce w length	19
truce w let	14
truce w letter	14
truce w level	-17
truce w leyen	-13
truce w li	20
truce w li chenggang	20
truce w licence	-40
truce w licence for	-25
truce w lift	18
truce w lift it	17
truce w like	15
truce w lima	10
truce w limit	11
truce w limit on	13
truce w line	-14
truce w list	-9
truce w lithium	-12
truce w little	-15
truce w longer	26
truce w lower	-24
truce w lowered	-10
truce w lumpur arrangement	10
truce w lunch	23
truce w mabini	27
truce w machinery	-11
truce w magnet	-9
truce w malaysia	16
truce w malaysia'	-9
truce w malaysian	17
truce w man	9
truce w manuel	12
truce w many	-18
truce w march	10
truce w march the	11
truce w mark	-11
truce w maroš	-12
truce w maroš šefčovič	-12
truce w matter <end>	11
truce w may	11
truce w may <number>	22
truce w may go	11
truce w mboya	18
truce w me	-12
truce w meal	10
truce w mean	-26
truce w measure on	-11
truce w medicine	-18
truce w meet again	14
truce w member	-16
truce w mention	11
truce w mentioned	-11
truce w met	-25
truce w met <end>	-12
truce w met in	-14
truce w mexican	-12
truce w mexico	-9
truce w million	-46
truce w million a	-15
truce w million ton	-9
truce w minister	54
truce w minister and	8
truce w minister in	13
truce w minister john	-11
truce w minister of	14
truce w minister said	-26
truce w minister shigeru	-14
truce w minister told	24
truce w ministry confirmed	38
truce w ministry ha	-17
truce w missing	-10
truce w mistake	-19
truce w moment	13
truce w monday	15
truce w month	100
truce w month <end>	32
truce w month and	16
truce w month from	24
truce w month is	24
truce w month to	14
truce w more	10
truce w more year	9
truce w morning <end>	10
truce w morning and	-8
truce w morocco	9
truce w move	-16
truce w mozambique	-11
truce w mr	13
truce w mr bessent	-12
truce w much	-14
truce w much <end>	-14
truce w must	31
truce w national	-14
truce w need	24
truce w needed	-12
truce w negotiation	-13
truce w negotiator	12
truce w never	-10
truce w new	17
truce w nickel	-9
truce w nine	-22
truce w nine month	15
truce w ninety	43
truce w ninety day	40
truce w no	-21
truce w no agreement	14
truce w no such	-28
truce w nobody	-12
truce w nobody in	-19
truce w nonsense	-10
truce w not <end>	9
truce w not a	15
truce w not he	13
truce w not put	15
truce w not sign	15
truce w not the	28
truce w not to	20
truce w not true	-9
truce w note	-15
truce w nothing wa	12
truce w nov	10
truce w nov <number>	10
truce w november	9
truce w november and	12
truce w now	12
truce w number	-30
truce w nut	-12
truce w núñez	19
truce w october	-12
truce w october to	9
truce w of	16
truce w of <level>	-12
truce w of <number>	-21
truce w of a	12
truce w of april	19
truce w of blacklisted	17
truce w of duty	12
truce w of economy	10
truce w of good	-13
truce w of having	11
truce w of industry	-13
truce w of january	16
truce w of july	-10
truce w of june	22
truce w of march	10
truce w of no	14
truce w of october	-11
truce w of one	16
truce w off the	-25
truce w office	-16
truce w old dutie	9
truce w on <end>	11
truce w on a	16
truce w on affiliate	11
truce w on all	8
truce w on china	-11
truce w on each	13
truce w on export	-9
truce w on farm	10
truce w on for	13
truce w on friday	7
truce w on hi	-19
truce w on it	25
truce w on monday	10
truce w on november	-10
truce w on paper	15
truce w on rare	-20
truce w on september	18
truce w on sunday	-8
truce w on that	9
truce w on the	9
truce w on to	18
truce w on tuesday	16
truce w on u	12
truce w on wednesday	21
truce w one	27
truce w one <end>	-14
truce w one year	13
truce w only	15
truce w open to	15
truce w opened	-15
truce w order	-15
truce w order <end>	-12
truce w oslo	13
truce w other	15
truce w other <end>	9
truce w other'	18
truce w ottawa	22
truce w out and	-15
truce w out on	10
truce w own	-15
truce w own <end>	-11
truce w p	12
truce w p m	12
truce w paid	-21
truce w paid <number>	-10
truce w past	27
truce w pause with	18
truce w pay	-13
truce w pay for	-10
truce w pay nothing	-13
truce w peace	17
truce w pen	22
truce w per	-18
truce w percent	-13
truce w percent <end>	-15
truce w percent in	12
truce w percent is	12
truce w percent on	-28
truce w percent that	13
truce w percentage	16
truce w percentage point	16
truce w period	16
truce w phosphate	-13
truce w place	-14
truce w plan to	11
truce w planned	-12
truce w plant	-11
truce w pleased	15
truce w point	50
truce w point of	16
truce w point that	15
truce w port fee	14
truce w possible	12
truce w posted	-13
truce w preferred	13
truce w prepared	-13
truce w present	20
truce w present rate	12
truce w president ha	20
truce w press that	11
truce w prime	19
truce w prime minister	20
truce w probably	-13
truce w product	-13
truce w prolong it	13
truce w prolong the	-10
truce w prolongation	14
truce w prolonged	-11
truce w prolonged <end>	-13
truce w promise	-12
truce w promised	-26
truce w promised to	-20
truce w proposed	46
truce w proposed a	15
truce w proposes	10
truce w protect	-17
truce w push	9
truce w put	13
truce w put <number>	-11
truce w put the	26
truce w quarrel	10
truce w question	22
truce w quickly	-10
truce w quota	-16
truce w raise	-10
truce w raise it	-14
truce w raise the	-11
truce w raised	-22
truce w rare	-15
truce w rare earth	-15
truce w reached	12
truce w ready	28
truce w ready for	18
truce w ready to	9
truce w recalled	-12
truce w recalled that	-11
truce w reciprocity	-15
truce w reduce	-9
truce w regard	-12
truce w regretted	-11
truce w regretted the	-11
truce w rejected	-14
truce w renew	11
truce w renewal	19
truce w renewed	19
truce w replied	21
truce w replied that	10
truce w report	-14
truce w reporter	10
truce w reporter <end>	-20
truce w reporter at	14
truce w reporter on	-11
truce w representative ha	-12
truce w require	-9
truce w require for	-9
truce w restriction	-21
truce w result	-17
truce w retaliated	-11
truce w return	-19
truce w return to	-19
truce w right	-24
truce w robert	10
truce w rule and	-10
truce w rule on	16
truce w ruling	-9
truce w rumour	-19
truce w run	36
truce w run on	11
truce w run out	11
truce w run to	13
truce w run until	19
truce w s	16
truce w saad	15
truce w saad zaghloul	15
truce w said	13
truce w said <end>	23
truce w said after	12
truce w said he	22
truce w said in	-16
truce w said it	-28
truce w said last	17
truce w said no	-18
truce w said on	-19
truce w said so	25
truce w said they	8
truce w sale	-15
truce w salmon	-11
truce w same day	-20
truce w same period	9
truce w same time	-13
truce w say	-12
truce w say <end>	11
truce w say it	-20
truce w say no	-14
truce w say on	-10
truce w say that	-11
truce w say ye	-20
truce w saying	13
truce w scott	19
truce w scott bessent	21
truce w scrap	-9
truce w season	-12
truce w second	39
truce w section	-21
truce w section <number>	-21
truce w security	-15
truce w see	9
truce w sell	-11
truce w senate	9
truce w seoul	18
truce w september <end>	16
truce w september <number>	10
truce w seriou	-17
truce w serve	-10
truce w set	-11
truce w settled	19
truce w seven month	14
truce w shall	-16
truce w shall be	-10
truce w she	12
truce w she told	20
truce w shigeru	-8
truce w shigeru ishiba	-14
truce w ship	-11
truce w ship from	-10
truce w shipment	-18
truce w shoe	-14
truce w short	14
truce w should	-18
truce w should the	-16
truce w side	43
truce w side agreed	12
truce w side would	23
truce w sign	54
truce w sign <end>	11
truce w signature	32
truce w signed	50
truce w signed by	13
truce w signed in	14
truce w signed the	13
truce w since	-11
truce w six	35
truce w six month	31
truce w sixty day	17
truce w so <end>	-17
truce w so for	15
truce w so is	9
truce w social <end>	9
truce w software and	13
truce w solution	-16
truce w soon	10
truce w soon as	10
truce w sooner	-15
truce w speak for	25
truce w speak of	-15
truce w spoken	-15
truce w spoken of	-12
truce w spokesman	-17
truce w spokesperson	-23
truce w standstill	14
truce w state would	15
truce w stated	15
truce w stated that	21
truce w statement on	10
truce w stay	17
truce w stay <end>	-21
truce w stay at	14
truce w step	-8
truce w still	-25
truce w stone	-12
truce w stopped	24
truce w strongly	-10
truce w substantially	-17
truce w such	-38
truce w such plan	-10
truce w suggested	21
truce w summer	11
truce w sunday	-10
truce w supply	-17
truce w surcharge of	9
truce w suspend	45
truce w suspend <number>	24
truce w suspend the	31
truce w suspended	-48
truce w suspended for	-14
truce w suspended the	-9
truce w suspended until	-14
truce w suspending	16
truce w suspension	-13
truce w table	-21
truce w table <end>	-10
truce w table he	-10
truce w take back	11
truce w take effect	-13
truce w talk	-14
truce w talk of	-15
truce w talk on	10
truce w tariff	12
truce w tariff commission	15
truce w tariff for	18
truce w tariff of	-22
truce w tariff on	-12
truce w tariff pause	23
truce w tariff truce	28
truce w tariff would	-11
truce w tariffed	-14
truce w tax	-25
truce w technology	9
truce w telephone	17
truce w telephone call	9
truce w television	17
truce w television <end>	-10
truce w television that	11
truce w ten	8
truce w term	10
truce w text	24
truce w th	24
truce w th of	15
truce w thameur	19
truce w than a	12
truce w that <end>	-12
truce w that <number>	-10
truce w that an	14
truce w that are	-9
truce w that beijing	-9
truce w that both	23
truce w that date	14
truce w that day	14
truce w that for	-13
truce w that ha	13
truce w that have	-12
truce w that he	12
truce w that in	-17
truce w that india	9
truce w that japan	-10
truce w that no	-16
truce w that nobody	-9
truce w that nothing	14
truce w that on	17
truce w that one	-13
truce w that our	8
truce w that tariff	-9
truce w that thi	-9
truce w that without	-10
truce w that would	-15
truce w that'	-23
truce w the <number>	30
truce w the agreement	27
truce w the aim	-9
truce w the arrangement	12
truce w the cabinet	25
truce w the certificate	-19
truce w the chinese	-11
truce w the commission	-10
truce w the commissioner	10
truce w the common	10
truce w the control	-9
truce w the council	11
truce w the deputy	-9
truce w the door	10
truce w the duty	14
truce w the economy	12
truce w the embassy	-14
truce w the european	-16
truce w the export	-23
truce w the extension	23
truce w the fee	-21
truce w the fifteenth	10
truce w the final	13
truce w the first	-34
truce w the fourth	8
truce w the general	13
truce w the higher	-17
truce w the increase	-15
truce w the kuala	10
truce w the last	15
truce w the law	-23
truce w the length	21
truce w the licence	-9
truce w the market	10
truce w the matter	-21
truce w the measure	-24
truce w the ministry	-14
truce w the move	-8
truce w the number	-18
truce w the office	-10
truce w the order	-20
truce w the other	25
truce w the philippine	13
truce w the present	18
truce w the prime	-13
truce w the question	8
truce w the rest	-14
truce w the right	-9
truce w the season	-9
truce w the senate	9
truce w the ship	-23
truce w the signature	17
truce w the spokesperson	-9
truce w the step	-13
truce w the suspended	9
truce w the suspension	-36
truce w the table	-20
truce w the text	14
truce w the thirty-first	12
truce w the threat	-11
truce w the trade	-20
truce w the truce	-13
truce w the two	8
truce w the us	-25
truce w the white	-14
truce w the world	-10
truce w their	25
truce w their dutie	20
truce w their tariff	24
truce w them	-33
truce w them in	-9
truce w themselve	-10
truce w then	-24
truce w then the	-29
truce w there <end>	-11
truce w they	-55
truce w they are	-10
truce w they will	-18
truce w thi is	-19
truce w thi newspaper	13
truce w thi paper	10
truce w thing	10
truce w think	-14
truce w third	-12
truce w thirty	-13
truce w thirty-first	12
truce w thirty-first of	12
truce w thirty-five	-13
truce w those	-27
truce w those who	-14
truce w threat	-15
truce w threaten	-10
truce w threatened	-41
truce w threatened to	-18
truce w three <end>	-15
truce w three month	37
truce w three week	13
truce w thursday	16
truce w thursday <end>	19
truce w till	11
truce w time	30
truce w time and	15
truce w time to	17
truce w to <level>	-26
truce w to add	13
truce w to adjust	-10
truce w to apply	10
truce w to carry	14
truce w to change	-10
truce w to charge	-14
truce w to extend	-10
truce w to give	12
truce w to it	11
truce w to january	25
truce w to lower	-15
truce w to me	-8
truce w to protect	-15
truce w to say	19
truce w to sign	24
truce w to suspend	24
truce w to the	-13
truce w to zero	-12
truce w today	24
truce w tokyo	12
truce w told	36
truce w told cnbc	-9
truce w told him	22
truce w told the	32
truce w told thi	18
truce w told us	-14
truce w tomorrow	8
truce w tomorrow <end>	11
truce w ton	-18
truce w tonne	-11
truce w too	11
truce w took	-23
truce w total	-13
truce w totally	29
truce w totally violated	29
truce w touched	9
truce w tractor	-12
truce w trade	11
truce w trade <end>	-16
truce w trade commissioner	-26
truce w trade minister	40
truce w trade representative	-16
truce w transport	-23
truce w transport ministry	-15
truce w truce	29
truce w truce is	19
truce w truce of	21
truce w truce on	-8
truce w truce that	-11
truce w truce with	40
truce w true	-27
truce w true that	-20
truce w trump	-32
truce w trump accused	10
truce w trump had	-11
truce w trump told	-18
truce w trump wrote	9
truce w tuesday	13
truce w tuesday and	12
truce w tuna	9
truce w tunisian	-9
truce w twelve month	10
truce w twenty-four	12
truce w twenty-two	-21
truce w twice	-9
truce w two	30
truce w two day	-12
truce w two leader	10
truce w two more	18
truce w two side	11
truce w two year	19
truce w tyre	-12
truce w u	13
truce w u s	9
truce w ukrainian	11
truce w under	-21
truce w under section	-11
truce w unilateral	-12
truce w union	-20
truce w unjustified	-13
truce w unless the	-14
truce w unreliable	-11
truce w until	60
truce w until <number>	49
truce w until the	21
truce w until then	9
truce w up	-19
truce w up <end>	-13
truce w up by	-10
truce w up it	-10
truce w urged	-14
truce w us that	10
truce w us to	-12
truce w use	-10
truce w ustr	-10
truce w value	-9
truce w very	-12
truce w violated	28
truce w violated it	19
truce w von	-10
truce w von der	-13
truce w vote	27
truce w voted	10
truce w wa	-10
truce w wa <number>	-16
truce w wa a	-27
truce w wa agreed	12
truce w wa no	15
truce w wa not	-10
truce w wa on	-17
truce w wa possible	18
truce w wa ready	20
truce w want	-18
truce w wanted	-8
truce w wanted the	-12
truce w war	-14
truce w warned	-18
truce w warned in	-13
truce w washington	-13
truce w way to	-12
truce w we	14
truce w we are	23
truce w we have	29
truce w we take	9
truce w we will	-10
truce w we would	-26
truce w we'll	10
truce w we're	-11
truce w we've	25
truce w week	33
truce w week <end>	21
truce w week that	13
truce w welcomed	-9
truce w well	-10
truce w went on	10
truce w were	-10
truce w were in	19
truce w what the	-23
truce w what we	-14
truce w when	-10
truce w when the	-18
truce w where	-15
truce w where we	-10
truce w which mr	-13
truce w which the	17
truce w who	18
truce w who head	10
truce w who is	11
truce w who speak	24
truce w whose	-10
truce w will be	-24
truce w will charge	9
truce w will decide	9
truce w will go	29
truce w will not	12
truce w will now	10
truce w will pay	18
truce w will suspend	12
truce w william	10
truce w wine	-35
truce w winter	10
truce w wire	17
truce w with	16
truce w with <number>	-15
truce w with china	17
truce w with hi	13
truce w with us	17
truce w without the	-18
truce w won't	18
truce w word	-13
truce w work	14
truce w working	-9
truce w world	-11
truce w worth	-12
truce w would accept	12
truce w would apply	16
truce w would decide	-17
truce w would go	-21
truce w would help	-9
truce w would like	22
truce w would meet	-9
truce w would not	8
truce w would put	11
truce w would raise	-16
truce w would remain	-9
truce w would return	-19
truce w would sign	20
truce w would take	-18
truce w would work	10
truce w write	-27
truce w write that	-20
truce w wrong	-21
truce w x	-16
truce w xi	-23
truce w xi jinping	-13
truce w year	55
truce w year <end>	26
truce w year for	-9
truce w year from	21
truce w year he	-9
truce w year more	9
truce w year'	-12
truce w yesterday	-12
truce w yet	16
truce w your	9
truce w zaghloul	24
truce w zambian	11
truce w zero	-60
truce w zero <end>	-19
truce w zero on	-26
truce w šefčovič	-13
with 0 narrow	18
with 2 narrow	16`;
