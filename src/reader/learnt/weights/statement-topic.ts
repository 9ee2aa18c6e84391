// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_TOPIC = `yes
<always>	0
among 1 narrow	31
before 0 false bare	60
before 0 false more	9
before 0 false one	59
before 0 true bare	83
before 0 true more	22
before 0 true one	46
before 1 false bare	30
before 1 false more	-15
before 1 false one	12
before 1 true bare	33
before 1 true more	8
before 1 true one	17
before 2 false more	-16
before 3 false one	15
before 3 true one	8
broad before 0 true bare	35
broad before 2 true more	-8
broad in plainly	19
broad in plainly more	9
broad nearest bare of 1	22
broad nearest more again of 1	18
broad nearest more again of 3	-11
broad nearest one again of 1	28
broad nearest one of 1	12
broad nearest one of 3	-18
broad not in	-16
broad not in more true	-14
broad not in one true	-18
broad not said	-19
broad nothing before more	11
broad nothing before one	17
broad often true	22
broad place 0 of 3	15
broad rule:first more	14
broad rule:words more	14
broad rule:words one	24
broad share most bare	13
broad share most one	12
broad share much one	-11
broad share some bare	-12
broad share some more	13
broad share some one	-13
broad text -1 bare	-12
broad text -1 one	-24
broad text 3 bare	-17
broad text 4 bare	-15
broad with 0 narrow	17
broad with 2 narrow	15
deficit bare	9
deficit before 2 true bare	-20
deficit head bare	-11
deficit nearest one of 1	-13
deficit nearest one of 2	13
deficit not in bare false	9
deficit not in one false	-10
deficit not said	-9
deficit one	-13
deficit place 0 of 2	9
deficit share little bare	18
deficit text 1 bare	-21
deficit text 1 one	-22
deficit text 2 bare	14
deficit text 4 bare	10
deficit text 4 one	9
deficit w <level>	9
deficit w <number>	13
deficit w <number> <number>	22
deficit w <number> billion	13
deficit w <number> the	13
deficit w at least	15
deficit w billion	13
deficit w bureau	12
deficit w by	15
deficit w census	12
deficit w census bureau	12
deficit w country	-11
deficit w cut	-9
deficit w deficit	11
deficit w february	9
deficit w for the	10
deficit w gap	-10
deficit w greer	28
deficit w greer said	19
deficit w greer the	17
deficit w ha	-23
deficit w ha said	-17
deficit w he	-9
deficit w hi	8
deficit w if	-9
deficit w in	28
deficit w in <number>	19
deficit w in the	12
deficit w is	10
deficit w ishiba	-14
deficit w it	-20
deficit w jamieson	17
deficit w jamieson greer	17
deficit w least	15
deficit w lowest	-12
deficit w minister	-19
deficit w minister shigeru	-14
deficit w monday	11
deficit w more	13
deficit w no	-16
deficit w of	10
deficit w on monday	11
deficit w other	-11
deficit w prime	-14
deficit w prime minister	-14
deficit w rate	-10
deficit w reporter	-11
deficit w representative	16
deficit w said	13
deficit w said in	12
deficit w said on	11
deficit w said that	-19
deficit w say	-12
deficit w september	15
deficit w shigeru	-14
deficit w shigeru ishiba	-14
deficit w so	-9
deficit w state	-14
deficit w state <end>	-19
deficit w surplu	-15
deficit w tariff	-10
deficit w that he	-9
deficit w that it	-10
deficit w the census	12
deficit w the deficit	11
deficit w the lowest	-12
deficit w the trade	16
deficit w the two	11
deficit w the united	-12
deficit w thi	11
deficit w told reporter	-10
deficit w trade representative	16
deficit w two	10
deficit w under	-9
deficit w united	-12
deficit w united state	-14
deficit w us	15
deficit w which	-13
deficit w will	-22
deficit w with	-13
deficit w with a	-12
deficit w with china	11
deficit w with the	-12
deficit w would	-15
deficit w year	26
deficit w year <end>	14
export-controls always	14
export-controls bare	9
export-controls before 0 false bare	20
export-controls before 0 false more	10
export-controls before 0 false one	31
export-controls before 0 true bare	30
export-controls before 0 true one	10
export-controls before 1 false bare	21
export-controls before 1 true one	-9
export-controls before 2 false bare	-11
export-controls before 2 true bare	-27
export-controls beside rare-earths	-14
export-controls beside semiconductors	16
export-controls beside tariffs	-12
export-controls in perhaps	17
export-controls in perhaps bare	15
export-controls in plainly one	11
export-controls nearest bare of 2	27
export-controls nearest one of 1	9
export-controls not in one false	-13
export-controls not in one true	20
export-controls nothing before bare	-13
export-controls nothing before more	12
export-controls nothing before one	-11
export-controls often false	10
export-controls one	12
export-controls place 0 of 1	11
export-controls place 0 of 2	11
export-controls place 1 of 2	-21
export-controls rule:first more	23
export-controls rule:first one	22
export-controls rule:words more	23
export-controls rule:words one	12
export-controls share little bare	25
export-controls share little one	16
export-controls share some bare	-35
export-controls share some one	-21
export-controls text -1 bare	28
export-controls text -1 more	11
export-controls text 1 bare	-35
export-controls text 1 more	-10
export-controls text 2 more	-13
export-controls text 3 one	11
export-controls text 4 one	-6
export-controls w <level>	-44
export-controls w <number> <end>	19
export-controls w <number> <number>	27
export-controls w <number> and	8
export-controls w <number> china'	-12
export-controls w <number> november	8
export-controls w <number> on	-13
export-controls w <number> per	-29
export-controls w <number> percent	-16
export-controls w <number> september	19
export-controls w <number> th	11
export-controls w <number> that	-13
export-controls w a	-10
export-controls w a ban	14
export-controls w a licence	11
export-controls w a long	-13
export-controls w a matter	26
export-controls w a second	-19
export-controls w a tariff	13
export-controls w a truce	13
export-controls w a white	10
export-controls w about	25
export-controls w added	20
export-controls w added that	15
export-controls w affiliate	11
export-controls w against	-10
export-controls w agreed	-24
export-controls w also	21
export-controls w america	-9
export-controls w amount	-11
export-controls w an	-30
export-controls w an embargo	-12
export-controls w and mr	20
export-controls w and the	10
export-controls w announced	9
export-controls w announced on	10
export-controls w announced that	11
export-controls w announced the	12
export-controls w another	-14
export-controls w answered that	11
export-controls w antimony	30
export-controls w approval	-38
export-controls w approval <end>	-10
export-controls w approval of	-14
export-controls w april	-15
export-controls w are not	-21
export-controls w arrangement	-12
export-controls w as	15
export-controls w as a	20
export-controls w asked	24
export-controls w asked for	26
export-controls w at	9
export-controls w at <number>	-16
export-controls w at once	12
export-controls w australia	-9
export-controls w back	11
export-controls w be	21
export-controls w be known	10
export-controls w be made	-13
export-controls w because	-14
export-controls w been	-11
export-controls w before	32
export-controls w before it	11
export-controls w before the	22
export-controls w bessent	-17
export-controls w but	-49
export-controls w by	18
export-controls w by phone	-10
export-controls w by the	17
export-controls w call	9
export-controls w call it	13
export-controls w called	31
export-controls w called it	18
export-controls w called on	12
export-controls w came	12
export-controls w canada	-16
export-controls w cannot	11
export-controls w cent	-33
export-controls w certificate	40
export-controls w certificate for	21
export-controls w chemical	-9
export-controls w chief	17
export-controls w china	-30
export-controls w china <end>	10
export-controls w china ha	-9
export-controls w china to	-11
export-controls w china will	-19
export-controls w china would	10
export-controls w china'	10
export-controls w china' ministry	26
export-controls w chip	17
export-controls w civilian	12
export-controls w closed	-30
export-controls w coal	14
export-controls w come	20
export-controls w come <end>	-11
export-controls w commerce	11
export-controls w commerce announced	27
export-controls w commerce ministry	-8
export-controls w commerce said	-15
export-controls w commerce secretary	9
export-controls w commission	-15
export-controls w commissioner	-15
export-controls w companie	-12
export-controls w complained	20
export-controls w concentrate	10
export-controls w confirmed	-21
export-controls w considering	14
export-controls w control	11
export-controls w control of	-14
export-controls w control were	15
export-controls w copper	11
export-controls w costs	12
export-controls w council	-11
export-controls w counterpart	17
export-controls w country	10
export-controls w cut	-14
export-controls w date	-17
export-controls w day	-23
export-controls w de	-12
export-controls w deakin	18
export-controls w demand	15
export-controls w demand for	12
export-controls w denied	10
export-controls w deputy	12
export-controls w development	-14
export-controls w do	-15
export-controls w do not	-9
export-controls w doe	-11
export-controls w donald	-27
export-controls w donald trump	-24
export-controls w down	-10
export-controls w drop	14
export-controls w dropped	11
export-controls w dual-use	-11
export-controls w dual-use good	-12
export-controls w each	-20
export-controls w earth	-11
export-controls w economy	-10
export-controls w eighteen	-17
export-controls w eleven	12
export-controls w embargo	-12
export-controls w embargo <end>	-9
export-controls w end of	-14
export-controls w equivalent	-10
export-controls w equivalent of	-10
export-controls w export	23
export-controls w export <end>	-16
export-controls w export control	8
export-controls w export licence	20
export-controls w export of	10
export-controls w extend	18
export-controls w federation	-14
export-controls w fentanyl	-20
export-controls w firm	9
export-controls w first	16
export-controls w five	-10
export-controls w for	8
export-controls w for lithium	12
export-controls w for the	-15
export-controls w forced	-9
export-controls w forced labor	-9
export-controls w foreign	-17
export-controls w forty	-18
export-controls w friday	-16
export-controls w from	-9
export-controls w further	-24
export-controls w gallium	39
export-controls w gallium germanium	16
export-controls w general	-8
export-controls w germanium	23
export-controls w given	-22
export-controls w go	-23
export-controls w go to	-15
export-controls w gone	23
export-controls w good	-14
export-controls w good of	-13
export-controls w government	-14
export-controls w granted	-10
export-controls w ha announced	-11
export-controls w ha let	14
export-controls w ha not	-11
export-controls w ha said	-14
export-controls w had	-18
export-controls w had given	-9
export-controls w hand	-14
export-controls w hanoi	14
export-controls w have	-15
export-controls w have been	-15
export-controls w have not	-16
export-controls w he added	23
export-controls w he called	12
export-controls w he could	-12
export-controls w he told	-21
export-controls w he wrote	-15
export-controls w hi	-16
export-controls w house	-20
export-controls w house <end>	12
export-controls w house said	-12
export-controls w howard	9
export-controls w howard lutnick	9
export-controls w i	-27
export-controls w i shall	-9
export-controls w if	-17
export-controls w if the	26
export-controls w import	-12
export-controls w in	11
export-controls w in a	29
export-controls w in china	10
export-controls w increase	-11
export-controls w india	14
export-controls w industry	-19
export-controls w into	-14
export-controls w is	-9
export-controls w is not	13
export-controls w issue	-20
export-controls w it <end>	-14
export-controls w it approval	-13
export-controls w it be	17
export-controls w it ha	-12
export-controls w it in	13
export-controls w it is	-20
export-controls w it'	13
export-controls w jamieson	-13
export-controls w jamieson greer	-13
export-controls w january	-9
export-controls w kim	17
export-controls w korea	16
export-controls w labor	-9
export-controls w last	-19
export-controls w last week	-21
export-controls w law	-11
export-controls w leave	-19
export-controls w leave it	-15
export-controls w let	14
export-controls w let it	16
export-controls w level	-11
export-controls w licence	45
export-controls w licence for	14
export-controls w licensing	13
export-controls w lift it	-17
export-controls w lifted	-13
export-controls w limit	19
export-controls w listed	10
export-controls w lithium	32
export-controls w long	-14
export-controls w longer be	15
export-controls w look	-11
export-controls w lutnick	14
export-controls w lutnick told	12
export-controls w made	-23
export-controls w march <end>	9
export-controls w market	-10
export-controls w matter	13
export-controls w matter of	26
export-controls w may	22
export-controls w meant to	12
export-controls w medicine	-10
export-controls w met	11
export-controls w mexico	-19
export-controls w military	15
export-controls w million	-12
export-controls w minister	-17
export-controls w ministry	15
export-controls w ministry of	21
export-controls w month	-37
export-controls w month <end>	-12
export-controls w mr	16
export-controls w mr greer	11
export-controls w must	-15
export-controls w next	-18
export-controls w nickel	18
export-controls w nine	-16
export-controls w no longer	13
export-controls w not be	10
export-controls w not of	10
export-controls w not on	12
export-controls w nothing	-16
export-controls w notice	26
export-controls w notice of	21
export-controls w november	22
export-controls w november <number>	26
export-controls w now	-9
export-controls w of	-8
export-controls w of <level>	-11
export-controls w of a	-13
export-controls w of an	-14
export-controls w of both	9
export-controls w of chinese	-10
export-controls w of commerce	18
export-controls w of it	18
export-controls w of one	-12
export-controls w of rare	-10
export-controls w of the	-11
export-controls w on	14
export-controls w on <number>	26
export-controls w on friday	-11
export-controls w on hi	-14
export-controls w on it	-10
export-controls w on saturday	-13
export-controls w on sunday	15
export-controls w on television	11
export-controls w on the	14
export-controls w once	23
export-controls w once the	13
export-controls w or	-22
export-controls w ore	20
export-controls w other	-13
export-controls w out	-22
export-controls w outside	13
export-controls w paper	10
export-controls w parliament	-15
export-controls w part	10
export-controls w pause	-9
export-controls w pay	-11
export-controls w per	-33
export-controls w per cent	-33
export-controls w percent	-20
export-controls w percent on	-11
export-controls w permit	34
export-controls w permit <end>	13
export-controls w phone	-10
export-controls w phosphate	11
export-controls w policy	-11
export-controls w port	-13
export-controls w port fee	-7
export-controls w possible	11
export-controls w president	-33
export-controls w president donald	-24
export-controls w press	-14
export-controls w prolonged	10
export-controls w proposed to	-11
export-controls w protect	12
export-controls w put	-18
export-controls w question	12
export-controls w question of	14
export-controls w radio	10
export-controls w raised	11
export-controls w rare	-11
export-controls w rare earth	-11
export-controls w ready	-14
export-controls w reporter	-9
export-controls w reporter <end>	10
export-controls w reporter in	-10
export-controls w representative	-10
export-controls w require for	9
export-controls w rest	-10
export-controls w restriction	16
export-controls w return	17
export-controls w rise	12
export-controls w rule	24
export-controls w s	-25
export-controls w said	-24
export-controls w said <end>	-28
export-controls w said that	11
export-controls w said the	-43
export-controls w sale	9
export-controls w sale of	10
export-controls w saturday	-13
export-controls w say	12
export-controls w say china	-10
export-controls w say it	10
export-controls w say that	15
export-controls w say the	-9
export-controls w scott	-24
export-controls w scott bessent	-24
export-controls w second	-24
export-controls w secretary howard	9
export-controls w secretary scott	-22
export-controls w security and	10
export-controls w september	14
export-controls w ship	18
export-controls w shipment	17
export-controls w should the	15
export-controls w side	-18
export-controls w side would	-10
export-controls w sign	-8
export-controls w since	19
export-controls w six month	-10
export-controls w so	-19
export-controls w software	9
export-controls w software <end>	-12
export-controls w sold	11
export-controls w speak	-11
export-controls w spokesman	-12
export-controls w state would	11
export-controls w stay	9
export-controls w stopped	-17
export-controls w subject	12
export-controls w such	-13
export-controls w sunday	15
export-controls w sunday that	9
export-controls w suspend	18
export-controls w suspended	16
export-controls w suspension	18
export-controls w table	13
export-controls w table <end>	19
export-controls w take	12
export-controls w tariff	-20
export-controls w tariff of	-9
export-controls w tariff on	-9
export-controls w tax	-11
export-controls w technology	10
export-controls w th	11
export-controls w that a	17
export-controls w that export	12
export-controls w that he	-14
export-controls w that is	16
export-controls w that they	13
export-controls w that thi	-11
export-controls w the approval	-10
export-controls w the ban	20
export-controls w the call	-10
export-controls w the certificate	29
export-controls w the control	-9
export-controls w the council	-15
export-controls w the duty	10
export-controls w the end	-16
export-controls w the equivalent	-10
export-controls w the licence	25
export-controls w the ministry	9
export-controls w the new	10
export-controls w the other	-10
export-controls w the permit	17
export-controls w the press	-12
export-controls w the question	9
export-controls w the rest	-10
export-controls w the suspension	18
export-controls w the table	13
export-controls w the tariff	-10
export-controls w the u	-10
export-controls w the white	-27
export-controls w them	14
export-controls w there	-12
export-controls w they were	-13
export-controls w thi	-14
export-controls w those	24
export-controls w threat	-10
export-controls w three	22
export-controls w tightened	11
export-controls w time	16
export-controls w to	-14
export-controls w to <level>	-12
export-controls w to <number>	-15
export-controls w to a	-13
export-controls w to china	16
export-controls w to protect	11
export-controls w to the	18
export-controls w told	-19
export-controls w told the	-15
export-controls w trade	-30
export-controls w trade minister	-24
export-controls w trade ministry	11
export-controls w treasury	-24
export-controls w treasury secretary	-23
export-controls w trump	-60
export-controls w tungsten	18
export-controls w twenty-two	-10
export-controls w two	-21
export-controls w u	-17
export-controls w u s	-17
export-controls w unilateral	-16
export-controls w until	15
export-controls w up it	11
export-controls w us	-17
export-controls w use	11
export-controls w used	-10
export-controls w vietnam	-10
export-controls w wa	-12
export-controls w wa a	-14
export-controls w want	8
export-controls w washington	16
export-controls w way	17
export-controls w we are	-19
export-controls w wednesday <end>	13
export-controls w week	-26
export-controls w week <end>	-17
export-controls w week that	-15
export-controls w well <end>	-11
export-controls w were a	10
export-controls w what	-24
export-controls w what the	-12
export-controls w when	15
export-controls w where	-13
export-controls w which	18
export-controls w which it	7
export-controls w white	-15
export-controls w white house	-36
export-controls w who	-17
export-controls w will not	13
export-controls w with	-24
export-controls w with it	-9
export-controls w with the	-17
export-controls w without	-13
export-controls w would also	9
export-controls w would come	25
export-controls w would have	-11
export-controls w would put	-16
export-controls w would take	11
export-controls w wrote	-26
export-controls w xi	-22
export-controls w year	-12
fentanyl always	-10
fentanyl among 1 narrow	17
fentanyl beside tariffs	13
fentanyl head more	12
fentanyl in plainly	18
fentanyl in plainly more	17
fentanyl last	11
fentanyl more	11
fentanyl nearest bare of 2	-18
fentanyl nearest bare of 3	-14
fentanyl nearest one of 1	18
fentanyl nearest one of 2	-15
fentanyl nearest one of 3	-12
fentanyl not in	-29
fentanyl not in more true	-8
fentanyl not in one true	-16
fentanyl not said	21
fentanyl nothing before one	-17
fentanyl one	-10
fentanyl place 1 of 2	11
fentanyl rule:first more	19
fentanyl rule:words bare	-19
fentanyl rule:words more	18
fentanyl rule:words one	8
fentanyl share little bare	-18
fentanyl share little one	-26
fentanyl share some one	16
fentanyl text 1 bare	6
fentanyl text 1 one	9
fentanyl text 2 bare	-34
fentanyl text 2 one	-32
fentanyl text 4 bare	18
fentanyl w <level>	-8
fentanyl w <level> <end>	-15
fentanyl w <number>	-18
fentanyl w <number> <end>	-29
fentanyl w <number> <number>	-22
fentanyl w <number> day	-9
fentanyl w <number> per	13
fentanyl w <number> to	-12
fentanyl w a	-33
fentanyl w a white	-16
fentanyl w about	8
fentanyl w adjust	-16
fentanyl w adjust it	-12
fentanyl w against	20
fentanyl w against the	20
fentanyl w agreed	-14
fentanyl w agreed to	-9
fentanyl w air	14
fentanyl w air force	14
fentanyl w american	-20
fentanyl w and	-32
fentanyl w and <level>	-10
fentanyl w and <number>	-11
fentanyl w as	-10
fentanyl w at	-11
fentanyl w be	25
fentanyl w because	23
fentanyl w because of	12
fentanyl w been	12
fentanyl w before	-10
fentanyl w bessent ha	-10
fentanyl w busan	10
fentanyl w business	10
fentanyl w by	-29
fentanyl w called	-9
fentanyl w canada	32
fentanyl w cent	11
fentanyl w chemical	23
fentanyl w china	20
fentanyl w china to	-10
fentanyl w china' foreign	9
fentanyl w commerce	-10
fentanyl w confirmed	-20
fentanyl w could	31
fentanyl w could go	22
fentanyl w count	-14
fentanyl w countermeasure	-14
fentanyl w day	-17
fentanyl w do	12
fentanyl w done	12
fentanyl w drug	51
fentanyl w duty	-11
fentanyl w earlier	-10
fentanyl w earth	-12
fentanyl w expected	12
fentanyl w expected to	15
fentanyl w explained	-14
fentanyl w fentanyl	18
fentanyl w fentanyl <end>	15
fentanyl w flow	14
fentanyl w flow of	12
fentanyl w for a	-11
fentanyl w force one	14
fentanyl w foreign	16
fentanyl w foreign ministry	17
fentanyl w fox	11
fentanyl w fox business	11
fentanyl w get	11
fentanyl w go	15
fentanyl w goe	-11
fentanyl w good from	-8
fentanyl w had	7
fentanyl w had been	14
fentanyl w he expected	14
fentanyl w he told	16
fentanyl w himself	10
fentanyl w house	-17
fentanyl w house confirmed	-14
fentanyl w house official	-16
fentanyl w house say	18
fentanyl w if	20
fentanyl w if they	11
fentanyl w in busan	16
fentanyl w issue	11
fentanyl w it	-11
fentanyl w it countermeasure	-10
fentanyl w it ha	9
fentanyl w it wa	-12
fentanyl w jinping	15
fentanyl w keep	-13
fentanyl w last	-10
fentanyl w leave	9
fentanyl w level	-10
fentanyl w licence	9
fentanyl w mexico	16
fentanyl w might	10
fentanyl w might be	12
fentanyl w million	-11
fentanyl w ministry in	10
fentanyl w more	17
fentanyl w morning	-16
fentanyl w mr	14
fentanyl w mr bessent	9
fentanyl w new	-11
fentanyl w no	-25
fentanyl w not	-10
fentanyl w now <end>	10
fentanyl w october	14
fentanyl w of	-10
fentanyl w of <number>	-12
fentanyl w of fentanyl	22
fentanyl w official	-13
fentanyl w on air	12
fentanyl w on fentanyl	14
fentanyl w on the	21
fentanyl w on thursday	-21
fentanyl w one	10
fentanyl w over	-25
fentanyl w over fentanyl	-27
fentanyl w own	-11
fentanyl w part	9
fentanyl w pay	-10
fentanyl w per	11
fentanyl w per cent	11
fentanyl w president told	9
fentanyl w president xi	14
fentanyl w rare	-12
fentanyl w rare earth	-12
fentanyl w rate	-10
fentanyl w reciprocal	-25
fentanyl w remain	10
fentanyl w reporter	19
fentanyl w reporter on	19
fentanyl w s	16
fentanyl w say	20
fentanyl w say it	9
fentanyl w secretary	-16
fentanyl w side had	17
fentanyl w so	-15
fentanyl w sum	-11
fentanyl w talk	18
fentanyl w ten	14
fentanyl w that it	-20
fentanyl w that the	13
fentanyl w the	8
fentanyl w the <number>	11
fentanyl w the drug	38
fentanyl w the flow	12
fentanyl w the tariff	12
fentanyl w the total	-14
fentanyl w the trade	-11
fentanyl w the u	10
fentanyl w the united	11
fentanyl w them	-11
fentanyl w thi	-13
fentanyl w thi morning	-8
fentanyl w three	-14
fentanyl w thursday	-22
fentanyl w thursday <end>	-9
fentanyl w to	32
fentanyl w to be	11
fentanyl w told	18
fentanyl w told reporter	18
fentanyl w total	-17
fentanyl w trump say	13
fentanyl w trump wrote	-14
fentanyl w two side	9
fentanyl w u	16
fentanyl w u s	16
fentanyl w united	11
fentanyl w united state	11
fentanyl w until	-15
fentanyl w up	-9
fentanyl w wa a	10
fentanyl w washington	-11
fentanyl w way	13
fentanyl w week	-11
fentanyl w were	-19
fentanyl w what	13
fentanyl w what the	11
fentanyl w which	14
fentanyl w which the	13
fentanyl w white	-16
fentanyl w white house	-16
fentanyl w with	-13
fentanyl w word	12
fentanyl w would	-25
fentanyl w wrote	-16
fentanyl w xi	14
fentanyl w xi jinping	15
fentanyl w year	-29
fentanyl w year <end>	-9
head bare	55
head more	25
head one	41
in perhaps	17
in perhaps bare	12
in plainly	40
in plainly more	22
in plainly one	25
narrow among 1 narrow	31
narrow before 0 false bare	60
narrow before 0 false more	9
narrow before 0 false one	59
narrow before 0 true bare	81
narrow before 0 true more	25
narrow before 0 true one	55
narrow before 1 false bare	30
narrow before 1 false more	-15
narrow before 1 false one	12
narrow before 1 true bare	46
narrow before 1 true more	35
narrow before 1 true one	13
narrow before 2 false more	-16
narrow before 2 true more	22
narrow before 2 true one	27
narrow before 3 false one	15
narrow before 3 true bare	8
narrow before 3 true one	14
narrow head bare	78
narrow head more	34
narrow head one	53
narrow in perhaps	17
narrow in perhaps bare	12
narrow in plainly	31
narrow in plainly more	18
narrow in plainly one	18
narrow nearest bare of 1	48
narrow nearest bare of 2	37
narrow nearest more again of 1	14
narrow nearest more again of 3	22
narrow nearest more of 1	10
narrow nearest more of 3	-12
narrow nearest one again of 2	-22
narrow nearest one of 1	68
narrow nearest one of 2	14
narrow not in	-39
narrow not in bare false	-9
narrow not in more false	-25
narrow not in more true	-38
narrow not in one false	-17
narrow not in one true	-9
narrow nothing before more	-14
narrow nothing before one	-33
narrow often false	44
narrow often true	25
narrow place 0 of 1	18
narrow place 0 of 2	47
narrow place 0 of 3	17
narrow place 1 of 2	-11
narrow place 2 of 3	-15
narrow rule:first more	37
narrow rule:first one	29
narrow rule:words bare	59
narrow rule:words more	21
narrow rule:words one	49
narrow said perhaps	12
narrow said plainly	12
narrow share little bare	-28
narrow share little more	-13
narrow share little one	-28
narrow share most bare	33
narrow share most one	28
narrow share much bare	23
narrow share much more	21
narrow share much one	30
narrow text 1 bare	10
narrow text 1 more	12
narrow text 1 one	10
narrow text 2 bare	-10
narrow text 2 more	-26
narrow text 3 bare	-9
narrow text 3 one	-12
narrow text 4 one	15
nearest bare of 1	49
nearest bare of 2	23
nearest more again of 1	26
nearest more of 1	14
nearest more of 3	-15
nearest one again of 1	31
nearest one again of 2	-17
nearest one of 1	64
nearest one of 2	13
nearest one of 3	-13
not in	-41
not in more false	-25
not in more true	-43
not in one false	-20
not in one true	-22
not said	-19
often false	44
often true	33
pharmaceuticals bare	-19
pharmaceuticals before 0 false bare	8
pharmaceuticals before 0 false one	14
pharmaceuticals before 0 true bare	11
pharmaceuticals before 0 true one	20
pharmaceuticals before 1 false one	14
pharmaceuticals before 1 true bare	16
pharmaceuticals before 1 true more	27
pharmaceuticals before 1 true one	15
pharmaceuticals before 2 true one	10
pharmaceuticals before 3 true bare	12
pharmaceuticals before 3 true one	10
pharmaceuticals head bare	33
pharmaceuticals head more	19
pharmaceuticals head one	31
pharmaceuticals in perhaps bare	-14
pharmaceuticals nearest bare of 1	26
pharmaceuticals nearest bare of 3	-21
pharmaceuticals nearest one of 1	31
pharmaceuticals nearest one of 2	-18
pharmaceuticals not in bare false	-12
pharmaceuticals not in one false	13
pharmaceuticals not said	22
pharmaceuticals nothing before one	-14
pharmaceuticals said perhaps	-11
pharmaceuticals share little bare	-27
pharmaceuticals share much bare	17
pharmaceuticals share some bare	-26
pharmaceuticals text -1 bare	-30
pharmaceuticals text 0 bare	-11
pharmaceuticals text 1 more	16
pharmaceuticals text 2 more	-25
pharmaceuticals w <level>	26
pharmaceuticals w <level> <end>	11
pharmaceuticals w <level> for	19
pharmaceuticals w <level> in	8
pharmaceuticals w <number>	-12
pharmaceuticals w <number> <number>	-14
pharmaceuticals w <number> and	23
pharmaceuticals w <number> october	17
pharmaceuticals w <number> on	-12
pharmaceuticals w <number> per	13
pharmaceuticals w a	25
pharmaceuticals w a duty	10
pharmaceuticals w a half	15
pharmaceuticals w a tariff	17
pharmaceuticals w a year	14
pharmaceuticals w about	-11
pharmaceuticals w all	-29
pharmaceuticals w america	-8
pharmaceuticals w american	9
pharmaceuticals w and <level>	-12
pharmaceuticals w and a	14
pharmaceuticals w announced on	-10
pharmaceuticals w answered	-16
pharmaceuticals w as	-12
pharmaceuticals w as well	9
pharmaceuticals w asked	-12
pharmaceuticals w asked for	-11
pharmaceuticals w at	-13
pharmaceuticals w at the	-14
pharmaceuticals w august	16
pharmaceuticals w back	-13
pharmaceuticals w be	-11
pharmaceuticals w been	-8
pharmaceuticals w bessent	-10
pharmaceuticals w billion	-13
pharmaceuticals w branded	9
pharmaceuticals w branded or	11
pharmaceuticals w but	26
pharmaceuticals w cabinet	-22
pharmaceuticals w called	-15
pharmaceuticals w called the	-14
pharmaceuticals w car	-18
pharmaceuticals w ceiling	23
pharmaceuticals w cent	17
pharmaceuticals w china	-18
pharmaceuticals w commission	24
pharmaceuticals w could	13
pharmaceuticals w day	-15
pharmaceuticals w donald	19
pharmaceuticals w donald trump	19
pharmaceuticals w eu	10
pharmaceuticals w european	8
pharmaceuticals w european commission	21
pharmaceuticals w european union	-11
pharmaceuticals w for	22
pharmaceuticals w for a	9
pharmaceuticals w foreign	-12
pharmaceuticals w foreign ministry	-10
pharmaceuticals w friday	15
pharmaceuticals w from	-18
pharmaceuticals w from <number>	-15
pharmaceuticals w go	-19
pharmaceuticals w go to	-8
pharmaceuticals w good	-20
pharmaceuticals w government	9
pharmaceuticals w ha promised	10
pharmaceuticals w ha threatened	14
pharmaceuticals w have	-19
pharmaceuticals w he	-15
pharmaceuticals w he told	-10
pharmaceuticals w hi	13
pharmaceuticals w him	11
pharmaceuticals w hundred	-12
pharmaceuticals w i	-10
pharmaceuticals w if	-14
pharmaceuticals w in the	10
pharmaceuticals w india	-22
pharmaceuticals w indian	-9
pharmaceuticals w insulin	-13
pharmaceuticals w is no	14
pharmaceuticals w it	7
pharmaceuticals w it is	17
pharmaceuticals w joint	13
pharmaceuticals w july	-23
pharmaceuticals w lower	10
pharmaceuticals w maker	16
pharmaceuticals w medicine <end>	-18
pharmaceuticals w medicine would	11
pharmaceuticals w minister	-18
pharmaceuticals w ministry	-19
pharmaceuticals w monday	-13
pharmaceuticals w month in	11
pharmaceuticals w morning	18
pharmaceuticals w mr	-17
pharmaceuticals w no	13
pharmaceuticals w now	-10
pharmaceuticals w october	14
pharmaceuticals w october <end>	12
pharmaceuticals w of	-10
pharmaceuticals w of <level>	10
pharmaceuticals w of the	-9
pharmaceuticals w offered	-9
pharmaceuticals w on	-9
pharmaceuticals w on car	-10
pharmaceuticals w on hi	12
pharmaceuticals w on monday	-13
pharmaceuticals w on the	-12
pharmaceuticals w on them	26
pharmaceuticals w one	-12
pharmaceuticals w or	14
pharmaceuticals w or patented	11
pharmaceuticals w other	8
pharmaceuticals w our	9
pharmaceuticals w part	-10
pharmaceuticals w patented	26
pharmaceuticals w patented medicine	20
pharmaceuticals w pay <number>	-10
pharmaceuticals w per	17
pharmaceuticals w per cent	17
pharmaceuticals w policy	10
pharmaceuticals w president donald	15
pharmaceuticals w promised	20
pharmaceuticals w rate	-14
pharmaceuticals w reporter	-6
pharmaceuticals w said on	10
pharmaceuticals w said that	18
pharmaceuticals w same	-13
pharmaceuticals w side	-21
pharmaceuticals w small	17
pharmaceuticals w speak	-10
pharmaceuticals w spokesman	20
pharmaceuticals w statement	13
pharmaceuticals w tariff	15
pharmaceuticals w tariff on	12
pharmaceuticals w that for	12
pharmaceuticals w that india	-15
pharmaceuticals w that no	14
pharmaceuticals w that the	-18
pharmaceuticals w that they	24
pharmaceuticals w the	-12
pharmaceuticals w the american	10
pharmaceuticals w the drug	-16
pharmaceuticals w the same	-13
pharmaceuticals w the tariff	-9
pharmaceuticals w the us	18
pharmaceuticals w them	25
pharmaceuticals w they	29
pharmaceuticals w threatened	18
pharmaceuticals w to the	15
pharmaceuticals w told	-26
pharmaceuticals w told reporter	-17
pharmaceuticals w trade	-27
pharmaceuticals w truce	-11
pharmaceuticals w trump	35
pharmaceuticals w trump announced	-10
pharmaceuticals w trump ha	25
pharmaceuticals w trump said	20
pharmaceuticals w under	11
pharmaceuticals w under the	12
pharmaceuticals w union	-11
pharmaceuticals w us	18
pharmaceuticals w wa	12
pharmaceuticals w wait	18
pharmaceuticals w we	-11
pharmaceuticals w week	-18
pharmaceuticals w well	10
pharmaceuticals w were	13
pharmaceuticals w will	-28
pharmaceuticals w will not	-17
pharmaceuticals w within	17
pharmaceuticals w would be	-9
pharmaceuticals w would not	18
pharmaceuticals w wrote	10
pharmaceuticals w year	21
pharmaceuticals w year and	20
pharmaceuticals w you	-15
pharmaceuticals w your	-15
place 0 of 1	25
place 0 of 2	36
place 0 of 3	28
place 1 of 2	-10
place 2 of 3	-17
rare-earths always	-20
rare-earths among 1 narrow	-14
rare-earths bare	-7
rare-earths before 0 false bare	11
rare-earths before 1 false bare	-10
rare-earths before 1 true bare	10
rare-earths before 1 true one	-15
rare-earths beside export-controls	9
rare-earths beside soybeans	-11
rare-earths beside tariffs	-13
rare-earths in perhaps	-21
rare-earths in perhaps bare	-14
rare-earths nearest bare of 1	-17
rare-earths nearest bare of 2	17
rare-earths nearest bare of 3	16
rare-earths nearest one again of 3	-15
rare-earths nearest one of 1	19
rare-earths not in	-9
rare-earths nothing before bare	-20
rare-earths nothing before more	-18
rare-earths place 1 of 2	-11
rare-earths place 1 of 3	-9
rare-earths rule:first more	9
rare-earths said perhaps	-18
rare-earths share little bare	-38
rare-earths share little more	-12
rare-earths share some bare	25
rare-earths share some more	8
rare-earths text -1 bare	-21
rare-earths text -1 one	-10
rare-earths text 0 more	-11
rare-earths text 1 bare	13
rare-earths text 1 one	-10
rare-earths text 3 bare	-12
rare-earths text 3 one	-12
rare-earths text 4 bare	-19
rare-earths text 4 one	17
rare-earths w <level> of	15
rare-earths w <number>	-30
rare-earths w <number> <end>	-33
rare-earths w <number> <number>	-29
rare-earths w <number> november	-19
rare-earths w <number> or	10
rare-earths w <number> per	11
rare-earths w <number> that	9
rare-earths w a	-12
rare-earths w a matter	-13
rare-earths w a year	13
rare-earths w account	10
rare-earths w accused china	-12
rare-earths w after	-27
rare-earths w agreement	-9
rare-earths w american	-29
rare-earths w amount	12
rare-earths w an	-11
rare-earths w and above	10
rare-earths w announced that	-10
rare-earths w answer to	11
rare-earths w antimony	-23
rare-earths w application	23
rare-earths w are	14
rare-earths w are not	13
rare-earths w at	-11
rare-earths w be	11
rare-earths w be granted	9
rare-earths w beijing	18
rare-earths w bessent	-8
rare-earths w bessent the	-10
rare-earths w but	11
rare-earths w buy	-13
rare-earths w by	31
rare-earths w call	-14
rare-earths w called the	11
rare-earths w case	12
rare-earths w charge	11
rare-earths w china	19
rare-earths w china <end>	-12
rare-earths w china ha	10
rare-earths w china had	18
rare-earths w china of	-12
rare-earths w china will	20
rare-earths w china'	-9
rare-earths w china' commerce	15
rare-earths w china' ministry	-20
rare-earths w chinese	-29
rare-earths w chinese good	-10
rare-earths w chip	16
rare-earths w come	-16
rare-earths w commerce announced	-9
rare-earths w commerce ministry	19
rare-earths w companie	12
rare-earths w confirmed	13
rare-earths w control	18
rare-earths w control of	11
rare-earths w could	-11
rare-earths w donald	-32
rare-earths w donald trump	-30
rare-earths w each	12
rare-earths w earth	16
rare-earths w earth <end>	-34
rare-earths w earth and	9
rare-earths w flow	10
rare-earths w for	16
rare-earths w for one	14
rare-earths w for the	16
rare-earths w friday	-18
rare-earths w from	-10
rare-earths w from november	15
rare-earths w gallium	-34
rare-earths w gallium germanium	-13
rare-earths w general	20
rare-earths w general licence	10
rare-earths w germanium	-20
rare-earths w good	-13
rare-earths w granted	18
rare-earths w have	30
rare-earths w have to	11
rare-earths w he	-13
rare-earths w he hoped	14
rare-earths w he wrote	9
rare-earths w hoped	13
rare-earths w house <end>	-12
rare-earths w house said	11
rare-earths w hundred	10
rare-earths w in	-17
rare-earths w in a	-16
rare-earths w in china	-14
rare-earths w in it	-10
rare-earths w is not	-12
rare-earths w issue	19
rare-earths w it new	15
rare-earths w it rare	9
rare-earths w it would	-9
rare-earths w leave	10
rare-earths w licence	14
rare-earths w licence for	13
rare-earths w licenses	15
rare-earths w limit	-14
rare-earths w lithium	-14
rare-earths w lutnick	-16
rare-earths w lutnick told	-11
rare-earths w magnet	24
rare-earths w matter of	-11
rare-earths w measure	11
rare-earths w ministry	16
rare-earths w ministry of	-22
rare-earths w more than	11
rare-earths w move	12
rare-earths w much	-11
rare-earths w not	17
rare-earths w notice	-19
rare-earths w november	-17
rare-earths w november <number>	-10
rare-earths w now	-15
rare-earths w october	20
rare-earths w october <number>	15
rare-earths w of <level>	-12
rare-earths w of commerce	-23
rare-earths w of october	10
rare-earths w of rare	11
rare-earths w off	-13
rare-earths w official	-10
rare-earths w oil	-11
rare-earths w on	-12
rare-earths w on chinese	-15
rare-earths w on the	-16
rare-earths w on thursday	9
rare-earths w one year	12
rare-earths w or	16
rare-earths w over and	10
rare-earths w permit	-17
rare-earths w permit for	-15
rare-earths w president	-19
rare-earths w president donald	-31
rare-earths w promised	20
rare-earths w promised to	9
rare-earths w purchases	-12
rare-earths w put	7
rare-earths w raised	9
rare-earths w rare	16
rare-earths w rare earth	16
rare-earths w rare-earth	17
rare-earths w return	-14
rare-earths w rule	25
rare-earths w said <end>	22
rare-earths w said that	-13
rare-earths w same	-17
rare-earths w say	-11
rare-earths w say china	14
rare-earths w second	11
rare-earths w secretary scott	17
rare-earths w seven	12
rare-earths w six	-11
rare-earths w soybean	-16
rare-earths w spokesperson	8
rare-earths w state	-13
rare-earths w statement	-11
rare-earths w such	11
rare-earths w taken	19
rare-earths w tariff	-14
rare-earths w tariff on	-12
rare-earths w that china	30
rare-earths w that it	-15
rare-earths w that the	14
rare-earths w the	-11
rare-earths w the american	-16
rare-earths w the chinese	-12
rare-earths w the control	27
rare-earths w the export	10
rare-earths w the ministry	16
rare-earths w the president	10
rare-earths w the rule	20
rare-earths w the same	-17
rare-earths w the treasury	-11
rare-earths w the truce	-10
rare-earths w the two	-9
rare-earths w the united	-13
rare-earths w the white	24
rare-earths w the world	10
rare-earths w their	-18
rare-earths w them	18
rare-earths w they	30
rare-earths w threat	-15
rare-earths w three	-15
rare-earths w thursday	8
rare-earths w thursday that	9
rare-earths w tightened	-16
rare-earths w time	-14
rare-earths w to	18
rare-earths w to a	9
rare-earths w today	-12
rare-earths w told	-11
rare-earths w told reporter	-10
rare-earths w truce	-20
rare-earths w tuesday that	11
rare-earths w tungsten	-14
rare-earths w two	-9
rare-earths w united	-13
rare-earths w united state	-13
rare-earths w until	-21
rare-earths w up	11
rare-earths w way	-22
rare-earths w we	16
rare-earths w were not	13
rare-earths w while	18
rare-earths w white	16
rare-earths w white house	16
rare-earths w will	25
rare-earths w will be	29
rare-earths w world	10
rare-earths w would	-22
rare-earths w would come	-25
rare-earths w would put	12
rare-earths w wrote	12
rare-earths w year	20
rare-earths w year the	10
rare-earths w year while	12
rule:first more	31
rule:first one	17
rule:words bare	35
rule:words more	16
rule:words one	31
russian-and-iranian-oil always	14
russian-and-iranian-oil among 1 narrow	15
russian-and-iranian-oil before 0 false one	9
russian-and-iranian-oil before 0 true bare	22
russian-and-iranian-oil before 0 true one	20
russian-and-iranian-oil before 1 false bare	-23
russian-and-iranian-oil before 1 false one	-15
russian-and-iranian-oil before 1 true bare	17
russian-and-iranian-oil before 2 true bare	16
russian-and-iranian-oil beside tariffs	11
russian-and-iranian-oil head bare	28
russian-and-iranian-oil in perhaps	-20
russian-and-iranian-oil in perhaps more	-9
russian-and-iranian-oil in perhaps one	-13
russian-and-iranian-oil in plainly	14
russian-and-iranian-oil in plainly more	8
russian-and-iranian-oil in plainly one	11
russian-and-iranian-oil nearest bare of 2	29
russian-and-iranian-oil nearest one of 1	16
russian-and-iranian-oil nearest one of 2	16
russian-and-iranian-oil not in	13
russian-and-iranian-oil not in one false	20
russian-and-iranian-oil not in one true	-19
russian-and-iranian-oil not said	15
russian-and-iranian-oil nothing before one	-11
russian-and-iranian-oil place 0 of 1	11
russian-and-iranian-oil place 0 of 2	13
russian-and-iranian-oil rule:first more	8
russian-and-iranian-oil rule:first one	11
russian-and-iranian-oil rule:words bare	37
russian-and-iranian-oil said perhaps	-15
russian-and-iranian-oil said plainly	13
russian-and-iranian-oil share little bare	-12
russian-and-iranian-oil share some bare	28
russian-and-iranian-oil text -1 bare	-38
russian-and-iranian-oil text -1 more	-15
russian-and-iranian-oil text -1 one	-13
russian-and-iranian-oil text 1 bare	31
russian-and-iranian-oil text 1 one	24
russian-and-iranian-oil text 3 one	-10
russian-and-iranian-oil w <number>	-19
russian-and-iranian-oil w <number> <end>	-12
russian-and-iranian-oil w <number> per	-14
russian-and-iranian-oil w a bill	11
russian-and-iranian-oil w a matter	17
russian-and-iranian-oil w about	34
russian-and-iranian-oil w agreed	-11
russian-and-iranian-oil w an	-21
russian-and-iranian-oil w and that	-12
russian-and-iranian-oil w and the	10
russian-and-iranian-oil w announced	-17
russian-and-iranian-oil w answered	13
russian-and-iranian-oil w any	15
russian-and-iranian-oil w as	-9
russian-and-iranian-oil w asked	17
russian-and-iranian-oil w asked whether	15
russian-and-iranian-oil w back	-13
russian-and-iranian-oil w be next	8
russian-and-iranian-oil w because	-8
russian-and-iranian-oil w beijing	10
russian-and-iranian-oil w bessent	26
russian-and-iranian-oil w bill	11
russian-and-iranian-oil w bill in	11
russian-and-iranian-oil w both	-16
russian-and-iranian-oil w business	-9
russian-and-iranian-oil w buy	24
russian-and-iranian-oil w buyer	21
russian-and-iranian-oil w buyer of	9
russian-and-iranian-oil w called on	13
russian-and-iranian-oil w cent	-14
russian-and-iranian-oil w china	34
russian-and-iranian-oil w china'	19
russian-and-iranian-oil w china' foreign	13
russian-and-iranian-oil w chinese	27
russian-and-iranian-oil w confirmed	-14
russian-and-iranian-oil w cooking	-11
russian-and-iranian-oil w cooking oil	-11
russian-and-iranian-oil w could	12
russian-and-iranian-oil w council	-10
russian-and-iranian-oil w countrie	15
russian-and-iranian-oil w day	-30
russian-and-iranian-oil w deal	-10
russian-and-iranian-oil w decision	14
russian-and-iranian-oil w did	14
russian-and-iranian-oil w duty	-10
russian-and-iranian-oil w energy	41
russian-and-iranian-oil w energy security	12
russian-and-iranian-oil w european	10
russian-and-iranian-oil w export	-15
russian-and-iranian-oil w for	-18
russian-and-iranian-oil w for the	-13
russian-and-iranian-oil w foreign	22
russian-and-iranian-oil w foreign ministry	23
russian-and-iranian-oil w from russia	14
russian-and-iranian-oil w good	-10
russian-and-iranian-oil w government	-12
russian-and-iranian-oil w greer	-19
russian-and-iranian-oil w had not	9
russian-and-iranian-oil w half	-18
russian-and-iranian-oil w happen	17
russian-and-iranian-oil w happen <end>	14
russian-and-iranian-oil w have to	14
russian-and-iranian-oil w he	23
russian-and-iranian-oil w hi	-9
russian-and-iranian-oil w i	-16
russian-and-iranian-oil w india' foreign	-17
russian-and-iranian-oil w it	28
russian-and-iranian-oil w it own	22
russian-and-iranian-oil w it purchases	10
russian-and-iranian-oil w it will	-10
russian-and-iranian-oil w it would	-11
russian-and-iranian-oil w jamieson	-14
russian-and-iranian-oil w jamieson greer	-14
russian-and-iranian-oil w january	-12
russian-and-iranian-oil w made in	-14
russian-and-iranian-oil w matter	14
russian-and-iranian-oil w matter of	15
russian-and-iranian-oil w minister	-34
russian-and-iranian-oil w minister of	-9
russian-and-iranian-oil w ministry	14
russian-and-iranian-oil w ministry of	-10
russian-and-iranian-oil w ministry said	13
russian-and-iranian-oil w modi	-9
russian-and-iranian-oil w month	-9
russian-and-iranian-oil w more	-13
russian-and-iranian-oil w mr	-14
russian-and-iranian-oil w needed	13
russian-and-iranian-oil w no	17
russian-and-iranian-oil w not be	13
russian-and-iranian-oil w of	21
russian-and-iranian-oil w of <number>	14
russian-and-iranian-oil w of it	22
russian-and-iranian-oil w of russian	9
russian-and-iranian-oil w of the	-14
russian-and-iranian-oil w of up	19
russian-and-iranian-oil w oil <end>	11
russian-and-iranian-oil w on china	11
russian-and-iranian-oil w on thursday	12
russian-and-iranian-oil w on tuesday	-9
russian-and-iranian-oil w other	9
russian-and-iranian-oil w our	-14
russian-and-iranian-oil w own	21
russian-and-iranian-oil w palm	-16
russian-and-iranian-oil w palm oil	-16
russian-and-iranian-oil w part	-9
russian-and-iranian-oil w per	-14
russian-and-iranian-oil w per cent	-14
russian-and-iranian-oil w purchases	24
russian-and-iranian-oil w purchases of	16
russian-and-iranian-oil w put tariff	14
russian-and-iranian-oil w raise	15
russian-and-iranian-oil w reduced	-12
russian-and-iranian-oil w reduced tariff	-12
russian-and-iranian-oil w russia	25
russian-and-iranian-oil w russian	19
russian-and-iranian-oil w russian oil	15
russian-and-iranian-oil w s	-10
russian-and-iranian-oil w said	13
russian-and-iranian-oil w said in	13
russian-and-iranian-oil w sanction	9
russian-and-iranian-oil w second	-18
russian-and-iranian-oil w security	12
russian-and-iranian-oil w senate	11
russian-and-iranian-oil w september	-12
russian-and-iranian-oil w soybean	-12
russian-and-iranian-oil w stockholm	15
russian-and-iranian-oil w stop buying	11
russian-and-iranian-oil w such	16
russian-and-iranian-oil w supply	16
russian-and-iranian-oil w take	-9
russian-and-iranian-oil w tariff	48
russian-and-iranian-oil w tariff of	24
russian-and-iranian-oil w tariff on	12
russian-and-iranian-oil w than	-14
russian-and-iranian-oil w that	20
russian-and-iranian-oil w that he	12
russian-and-iranian-oil w that the	17
russian-and-iranian-oil w the	-9
russian-and-iranian-oil w the chinese	14
russian-and-iranian-oil w the foreign	20
russian-and-iranian-oil w the senate	11
russian-and-iranian-oil w think	20
russian-and-iranian-oil w thursday	11
russian-and-iranian-oil w to stop	16
russian-and-iranian-oil w today	-11
russian-and-iranian-oil w told the	9
russian-and-iranian-oil w trade minister	-12
russian-and-iranian-oil w truce	-11
russian-and-iranian-oil w trump	18
russian-and-iranian-oil w trump ha	10
russian-and-iranian-oil w trump said	19
russian-and-iranian-oil w trump told	13
russian-and-iranian-oil w tuesday	-9
russian-and-iranian-oil w two	-19
russian-and-iranian-oil w unfair	-13
russian-and-iranian-oil w until	-12
russian-and-iranian-oil w up	17
russian-and-iranian-oil w up to	17
russian-and-iranian-oil w us	-10
russian-and-iranian-oil w warned	17
russian-and-iranian-oil w washington	15
russian-and-iranian-oil w we	-17
russian-and-iranian-oil w what	-10
russian-and-iranian-oil w whether	14
russian-and-iranian-oil w will	-16
russian-and-iranian-oil w would be	-17
russian-and-iranian-oil w would not	10
russian-and-iranian-oil w wrote	10
russian-and-iranian-oil w wrote that	10
russian-and-iranian-oil w year	-18
said perhaps	12
security-lists bare	-13
security-lists before 0 true one	9
security-lists before 1 false bare	16
security-lists before 1 true one	12
security-lists before 2 false bare	12
security-lists before 3 false bare	-14
security-lists in perhaps bare	10
security-lists in perhaps more	-12
security-lists in plainly	15
security-lists in plainly more	13
security-lists last	10
security-lists nearest one of 2	12
security-lists not in	-27
security-lists not in bare false	-30
security-lists not in one true	9
security-lists nothing before bare	11
security-lists often false	19
security-lists rule:first more	13
security-lists rule:words bare	-12
security-lists rule:words more	13
security-lists rule:words one	10
security-lists said plainly	15
security-lists text -1 more	-13
security-lists text -1 one	-16
security-lists w <level>	-16
security-lists w <number>	-30
security-lists w american	14
security-lists w an	12
security-lists w and	15
security-lists w announced	-10
security-lists w answer	10
security-lists w as	-17
security-lists w bessent	-15
security-lists w by	-16
security-lists w called	11
security-lists w china	-13
security-lists w china would	-8
security-lists w china'	-26
security-lists w china' ministry	-10
security-lists w chinese	11
security-lists w commerce ministry	-11
security-lists w commerce said	12
security-lists w control	9
security-lists w dual-use	12
security-lists w dual-use good	12
security-lists w entitie	24
security-lists w export	15
security-lists w export control	13
security-lists w fee	-13
security-lists w firm	10
security-lists w for	-18
security-lists w force	11
security-lists w friday	13
security-lists w ha	-20
security-lists w had	-14
security-lists w in the	12
security-lists w list	35
security-lists w list of	20
security-lists w longer	-12
security-lists w may	-13
security-lists w minister	-11
security-lists w ministry	10
security-lists w ministry of	16
security-lists w ministry said	-12
security-lists w ministry say	11
security-lists w monday	-14
security-lists w monday <end>	-9
security-lists w national	20
security-lists w national security	22
security-lists w now	-10
security-lists w of	17
security-lists w of chinese	20
security-lists w of national	14
security-lists w off	37
security-lists w on friday	15
security-lists w on monday	-14
security-lists w port	-12
security-lists w port fee	-12
security-lists w president	-14
security-lists w protect	-12
security-lists w rule	-32
security-lists w rule on	-14
security-lists w said	-13
security-lists w said on	-13
security-lists w say	10
security-lists w security	22
security-lists w table	9
security-lists w that	-30
security-lists w that china	-11
security-lists w that the	-13
security-lists w the american	16
security-lists w the ministry	8
security-lists w the table	9
security-lists w them	13
security-lists w thi	-12
security-lists w to the	14
security-lists w trump	-14
security-lists w two	14
security-lists w unreliable	19
security-lists w up	10
security-lists w us	11
security-lists w want	10
security-lists w with	-16
security-lists w would be	11
security-lists w year	-10
semiconductors among 1 narrow	25
semiconductors among 2 narrow	-27
semiconductors before 0 true bare	19
semiconductors before 0 true one	22
semiconductors before 1 true bare	11
semiconductors before 1 true more	28
semiconductors before 1 true one	23
semiconductors before 2 true bare	27
semiconductors before 2 true one	22
semiconductors before 3 true bare	22
semiconductors before 3 true one	14
semiconductors beside export-controls	-13
semiconductors beside pharmaceuticals	-10
semiconductors beside rare-earths	-9
semiconductors beside tariffs	26
semiconductors head bare	21
semiconductors head one	33
semiconductors nearest bare of 1	20
semiconductors nearest more again of 1	11
semiconductors nearest more again of 3	10
semiconductors nearest one of 1	11
semiconductors nearest one of 2	11
semiconductors nearest one of 3	10
semiconductors not in one false	16
semiconductors not in one true	-13
semiconductors often true	9
semiconductors rule:words bare	24
semiconductors rule:words one	16
semiconductors share little bare	-59
semiconductors share little more	-17
semiconductors share little one	-36
semiconductors share most bare	28
semiconductors share most more	12
semiconductors share most one	22
semiconductors share much bare	19
semiconductors share much one	27
semiconductors share some one	-9
semiconductors text 0 bare	20
semiconductors text 0 more	10
semiconductors text 0 one	16
semiconductors text 1 one	23
semiconductors text 2 more	-12
semiconductors text 2 one	-19
semiconductors text 3 bare	-24
semiconductors text 3 one	-21
semiconductors text 4 bare	-11
semiconductors w <level>	15
semiconductors w <number>	30
semiconductors w <number> <end>	11
semiconductors w <number> <number>	9
semiconductors w <number> january	-7
semiconductors w <number> november	9
semiconductors w <number> percent	31
semiconductors w a	11
semiconductors w a first	10
semiconductors w added	11
semiconductors w advanced	-11
semiconductors w advanced chip	-11
semiconductors w again	-12
semiconductors w agreed	-11
semiconductors w agreement	-11
semiconductors w america	12
semiconductors w and	-23
semiconductors w announced on	13
semiconductors w august	-9
semiconductors w be	-10
semiconductors w been	10
semiconductors w before	-9
semiconductors w before the	-11
semiconductors w bessent	-16
semiconductors w bessent said	-10
semiconductors w blackwell	14
semiconductors w build	14
semiconductors w build in	19
semiconductors w busan	10
semiconductors w cent from	-8
semiconductors w china	-25
semiconductors w china had	-12
semiconductors w chip	-10
semiconductors w commerce	23
semiconductors w commerce secretary	16
semiconductors w confirmed	12
semiconductors w control	-20
semiconductors w custom	-10
semiconductors w deal	-9
semiconductors w direction	10
semiconductors w discussed	18
semiconductors w earn	11
semiconductors w export	-12
semiconductors w export control	-13
semiconductors w first	19
semiconductors w first step	10
semiconductors w for <number>	12
semiconductors w friday	-18
semiconductors w friday <end>	-14
semiconductors w from <number>	-8
semiconductors w good	-10
semiconductors w government	17
semiconductors w greer	-21
semiconductors w greer said	-17
semiconductors w h	10
semiconductors w h <number>	10
semiconductors w had	24
semiconductors w he	25
semiconductors w he added	11
semiconductors w he had	22
semiconductors w he said	14
semiconductors w help	10
semiconductors w house	10
semiconductors w howard	18
semiconductors w howard lutnick	18
semiconductors w i	13
semiconductors w in	21
semiconductors w in a	-13
semiconductors w in america	12
semiconductors w in december	9
semiconductors w in the	19
semiconductors w is	-17
semiconductors w it	-11
semiconductors w jamieson	-10
semiconductors w jamieson greer	-10
semiconductors w january	-8
semiconductors w karreman	11
semiconductors w last week	15
semiconductors w law	12
semiconductors w let	-14
semiconductors w lutnick	16
semiconductors w magnet	-9
semiconductors w matter	8
semiconductors w medicine	-15
semiconductors w minister	18
semiconductors w ministry	-25
semiconductors w monday <end>	12
semiconductors w month	-19
semiconductors w mr trump	13
semiconductors w not	-16
semiconductors w not be	-14
semiconductors w not discussed	12
semiconductors w november	12
semiconductors w nvidia	28
semiconductors w nvidia'	13
semiconductors w of	15
semiconductors w of <number>	10
semiconductors w of the	-10
semiconductors w off	-11
semiconductors w official	-10
semiconductors w on	-10
semiconductors w on <number>	-10
semiconductors w on friday	-17
semiconductors w on semiconductor	14
semiconductors w on the	-11
semiconductors w one	-8
semiconductors w order	18
semiconductors w other	-9
semiconductors w pay	12
semiconductors w percent	33
semiconductors w right	9
semiconductors w right direction	10
semiconductors w s	-13
semiconductors w said	22
semiconductors w said <end>	10
semiconductors w said it	13
semiconductors w said on	9
semiconductors w same	10
semiconductors w same day	13
semiconductors w say	-16
semiconductors w say that	-10
semiconductors w scott	-16
semiconductors w scott bessent	-16
semiconductors w secretary howard	16
semiconductors w secretary scott	-13
semiconductors w semiconductor	15
semiconductors w side	-11
semiconductors w since	9
semiconductors w software	-23
semiconductors w software and	-22
semiconductors w solution	11
semiconductors w step	10
semiconductors w step in	10
semiconductors w supply	13
semiconductors w suspension	9
semiconductors w table	-10
semiconductors w tariff of	15
semiconductors w than	-10
semiconductors w that build	11
semiconductors w that china	-13
semiconductors w that he	24
semiconductors w that it	-15
semiconductors w the	-9
semiconductors w the government	12
semiconductors w the matter	10
semiconductors w the order	16
semiconductors w the right	10
semiconductors w the same	9
semiconductors w the suspension	15
semiconductors w the table	-9
semiconductors w the white	9
semiconductors w thursday	-10
semiconductors w to	-13
semiconductors w to <number>	-9
semiconductors w to be	11
semiconductors w to the	-12
semiconductors w treasury	-14
semiconductors w treasury secretary	-15
semiconductors w trump confirmed	15
semiconductors w trump wrote	-11
semiconductors w two	-9
semiconductors w u	-16
semiconductors w u s	-16
semiconductors w up	11
semiconductors w us	-7
semiconductors w vincent	11
semiconductors w vincent karreman	11
semiconductors w wa no	10
semiconductors w want	13
semiconductors w way	-9
semiconductors w we	-8
semiconductors w were	-11
semiconductors w which	-10
semiconductors w white	9
semiconductors w white house	14
semiconductors w who	11
semiconductors w will	-23
semiconductors w will not	-16
semiconductors w with	9
semiconductors w would not	-8
semiconductors w wrote	-18
semiconductors w wrote that	-12
share little bare	-14
share little more	-13
share little one	-15
share most bare	28
share most one	25
share much one	7
share some one	-14
ships-and-ports always	10
ships-and-ports among 2 narrow	-10
ships-and-ports before 0 false bare	58
ships-and-ports before 0 false one	36
ships-and-ports before 1 false bare	23
ships-and-ports before 1 false one	17
ships-and-ports before 1 true bare	15
ships-and-ports before 3 false one	11
ships-and-ports before 3 true bare	-15
ships-and-ports head bare	32
ships-and-ports in perhaps	34
ships-and-ports in perhaps bare	8
ships-and-ports in perhaps one	30
ships-and-ports last	-16
ships-and-ports nearest bare of 2	-14
ships-and-ports nearest bare of 3	21
ships-and-ports not in	-19
ships-and-ports not in one true	-10
ships-and-ports not said	-11
ships-and-ports often false	36
ships-and-ports one	9
ships-and-ports place 0 of 2	10
ships-and-ports place 2 of 3	-12
ships-and-ports said perhaps	30
ships-and-ports said plainly	-9
ships-and-ports share much one	-13
ships-and-ports share some bare	19
ships-and-ports share some one	13
ships-and-ports text -1 bare	10
ships-and-ports text -1 one	17
ships-and-ports text 1 bare	-10
ships-and-ports text 1 one	-27
ships-and-ports text 2 bare	16
ships-and-ports text 2 one	28
ships-and-ports text 3 bare	-11
ships-and-ports text 4 bare	-20
ships-and-ports w <level>	-12
ships-and-ports w <number>	-13
ships-and-ports w <number> <number>	11
ships-and-ports w <number> million	14
ships-and-ports w <number> percent	-16
ships-and-ports w <number> th	-9
ships-and-ports w a matter	10
ships-and-ports w about	13
ships-and-ports w affiliate	-17
ships-and-ports w again	16
ships-and-ports w agreed	-14
ships-and-ports w agreement	-10
ships-and-ports w also	22
ships-and-ports w and	-29
ships-and-ports w and not	-12
ships-and-ports w and will	13
ships-and-ports w apply	-13
ships-and-ports w august	-12
ships-and-ports w be	9
ships-and-ports w before	-42
ships-and-ports w before the	-18
ships-and-ports w bessent	-12
ships-and-ports w bessent said	-20
ships-and-ports w call	12
ships-and-ports w called on	16
ships-and-ports w car	-13
ships-and-ports w cent	-8
ships-and-ports w cent on	-10
ships-and-ports w charge	39
ships-and-ports w china' commerce	-14
ships-and-ports w china' transport	17
ships-and-ports w chinese	-20
ships-and-ports w collect	12
ships-and-ports w come	9
ships-and-ports w commerce	-20
ships-and-ports w complained	17
ships-and-ports w container	-15
ships-and-ports w council	-15
ships-and-ports w counterpart	-15
ships-and-ports w cut	-11
ships-and-ports w deal	-11
ships-and-ports w deal <end>	-9
ships-and-ports w due	-15
ships-and-ports w duty	-17
ships-and-ports w duty of	-11
ships-and-ports w each	-16
ships-and-ports w earth	-9
ships-and-ports w fee	41
ships-and-ports w five	8
ships-and-ports w for	21
ships-and-ports w for <number>	-10
ships-and-ports w for a	21
ships-and-ports w for the	17
ships-and-ports w from november	-12
ships-and-ports w go	-11
ships-and-ports w ha	22
ships-and-ports w ha asked	8
ships-and-ports w ha proposed	-9
ships-and-ports w ha said	12
ships-and-ports w had	-10
ships-and-ports w he	-12
ships-and-ports w him	-22
ships-and-ports w hour	-16
ships-and-ports w if	-15
ships-and-ports w in the	12
ships-and-ports w into	13
ships-and-ports w is	-39
ships-and-ports w it	10
ships-and-ports w it is	-15
ships-and-ports w it own	9
ships-and-ports w it said	-11
ships-and-ports w it would	11
ships-and-ports w july	18
ships-and-ports w june	13
ships-and-ports w kim	-17
ships-and-ports w korean	13
ships-and-ports w last	-9
ships-and-ports w let	-22
ships-and-ports w matter	18
ships-and-ports w me	12
ships-and-ports w member	9
ships-and-ports w million	14
ships-and-ports w minister	-40
ships-and-ports w minister of	-14
ships-and-ports w ministry said	18
ships-and-ports w monday that	-10
ships-and-ports w month	-27
ships-and-ports w month <end>	-14
ships-and-ports w much	12
ships-and-ports w new	-15
ships-and-ports w nothing	10
ships-and-ports w ocean	16
ships-and-ports w of	-13
ships-and-ports w of <number>	-10
ships-and-ports w of commerce	-9
ships-and-ports w office	10
ships-and-ports w on	15
ships-and-ports w on <number>	12
ships-and-ports w on both	10
ships-and-ports w on television	-10
ships-and-ports w on thursday	12
ships-and-ports w on wednesday	10
ships-and-ports w one	-14
ships-and-ports w or	10
ships-and-ports w other	-8
ships-and-ports w our	20
ships-and-ports w over	-8
ships-and-ports w paid	14
ships-and-ports w parliament	11
ships-and-ports w pay	13
ships-and-ports w per cent	-8
ships-and-ports w percent	-16
ships-and-ports w policy	-14
ships-and-ports w port	21
ships-and-ports w president	-29
ships-and-ports w proposed	-13
ships-and-ports w raised	14
ships-and-ports w rare	-9
ships-and-ports w rare earth	-9
ships-and-ports w round	16
ships-and-ports w rule	-26
ships-and-ports w rule on	-14
ships-and-ports w said he	-9
ships-and-ports w said it	30
ships-and-ports w same	8
ships-and-ports w say that	14
ships-and-ports w scott	-17
ships-and-ports w scott bessent	-17
ships-and-ports w season	-9
ships-and-ports w secretary	-10
ships-and-ports w secretary scott	-15
ships-and-ports w september	-16
ships-and-ports w ship	17
ships-and-ports w ship from	22
ships-and-ports w signed	-13
ships-and-ports w south	8
ships-and-ports w suspended	8
ships-and-ports w tariff	-10
ships-and-ports w television	-16
ships-and-ports w ten	9
ships-and-ports w th	-9
ships-and-ports w that	13
ships-and-ports w that a	-13
ships-and-ports w that he	-17
ships-and-ports w that they	13
ships-and-ports w the <number>	-23
ships-and-ports w the chinese	-9
ships-and-ports w the duty	-12
ships-and-ports w the fee	33
ships-and-ports w the minister	-13
ships-and-ports w the port	15
ships-and-ports w the president	-10
ships-and-ports w the same	8
ships-and-ports w the ship	12
ships-and-ports w the two	20
ships-and-ports w their	-15
ships-and-ports w then	-10
ships-and-ports w there is	-15
ships-and-ports w they	19
ships-and-ports w thi	-9
ships-and-ports w threatened	12
ships-and-ports w threatened to	17
ships-and-ports w thursday	13
ships-and-ports w thursday <end>	11
ships-and-ports w to <number>	-11
ships-and-ports w to charge	25
ships-and-ports w told	-17
ships-and-ports w trade minister	-15
ships-and-ports w transport	28
ships-and-ports w transport ministry	23
ships-and-ports w treasury	-17
ships-and-ports w treasury secretary	-17
ships-and-ports w trump	-16
ships-and-ports w vessel	16
ships-and-ports w wa	10
ships-and-ports w warned	-9
ships-and-ports w we	-29
ships-and-ports w we are	-9
ships-and-ports w wednesday	10
ships-and-ports w wednesday <end>	12
ships-and-ports w week <end>	-10
ships-and-ports w were	16
ships-and-ports w what	-25
ships-and-ports w which	-18
ships-and-ports w who	-13
ships-and-ports w will	21
ships-and-ports w will be	20
ships-and-ports w with	-32
ships-and-ports w word	16
ships-and-ports w would	-12
ships-and-ports w zero	-9
soybeans always	-10
soybeans among 2 narrow	20
soybeans before 0 true bare	29
soybeans before 0 true more	16
soybeans before 1 true one	-20
soybeans before 2 true one	-12
soybeans before 3 true bare	10
soybeans beside rare-earths	13
soybeans head bare	15
soybeans in plainly	16
soybeans in plainly one	25
soybeans nearest bare of 1	26
soybeans nearest bare of 3	-11
soybeans nearest one of 2	-10
soybeans not in	-24
soybeans not in one false	-52
soybeans not said	-33
soybeans one	-11
soybeans place 0 of 1	25
soybeans place 0 of 2	17
soybeans place 1 of 2	-15
soybeans rule:first more	-14
soybeans rule:first one	25
soybeans rule:words bare	16
soybeans rule:words more	-23
soybeans rule:words one	13
soybeans share some bare	-9
soybeans share some more	-12
soybeans share some one	-20
soybeans text 1 more	-11
soybeans text 1 one	-24
soybeans text 2 bare	-26
soybeans text 2 more	-14
soybeans text 3 bare	21
soybeans text 3 one	12
soybeans text 4 more	13
soybeans w <level> to	-9
soybeans w <number>	-11
soybeans w <number> <end>	-14
soybeans w <number> day	-8
soybeans w <number> for	-14
soybeans w <number> million	39
soybeans w a	-16
soybeans w a year	9
soybeans w according	11
soybeans w according to	11
soybeans w act	21
soybeans w agriculture	10
soybeans w american	20
soybeans w american soybean	25
soybeans w an	10
soybeans w announced	-16
soybeans w april	-10
soybeans w are	10
soybeans w as	10
soybeans w association	18
soybeans w been	23
soybeans w been bought	9
soybeans w beijing	-9
soybeans w bessent	29
soybeans w bessent said	22
soybeans w both	-11
soybeans w bought	12
soybeans w but	-10
soybeans w buy	20
soybeans w buy <number>	12
soybeans w by	24
soybeans w by the	20
soybeans w chicken	-11
soybeans w chicken wheat	-11
soybeans w china	37
soybeans w china ha	12
soybeans w china is	12
soybeans w china to	11
soybeans w china wa	15
soybeans w china'	-13
soybeans w china' foreign	-14
soybeans w commerce	-25
soybeans w commerce ministry	-17
soybeans w commission	-15
soybeans w commission announced	-10
soybeans w could	-12
soybeans w countrie	-15
soybeans w day	-12
soybeans w december	15
soybeans w donald	17
soybeans w donald trump	17
soybeans w end	21
soybeans w end of	25
soybeans w farm	-26
soybeans w farm good	-20
soybeans w farmer	25
soybeans w february	9
soybeans w for	-25
soybeans w for <number>	-9
soybeans w foreign	-20
soybeans w foreign ministry	-19
soybeans w go	-17
soybeans w goe	10
soybeans w good	-30
soybeans w greer	-15
soybeans w had been	20
soybeans w had met	9
soybeans w he	13
soybeans w he called	10
soybeans w he wrote	9
soybeans w hi	-9
soybeans w hope	13
soybeans w in beijing	-17
soybeans w in january	24
soybeans w it	-10
soybeans w it order	21
soybeans w it purchases	13
soybeans w january	21
soybeans w leader	-10
soybeans w licence	-10
soybeans w met	23
soybeans w met <end>	14
soybeans w met it	13
soybeans w million	51
soybeans w million a	9
soybeans w million ton	27
soybeans w million tonne	19
soybeans w minister	-13
soybeans w ministry	-49
soybeans w ministry said	-26
soybeans w new	16
soybeans w no	-26
soybeans w not buying	12
soybeans w nothing	-12
soybeans w november	-18
soybeans w november <number>	-13
soybeans w of <number>	15
soybeans w of december	9
soybeans w of february	11
soybeans w of soybean	17
soybeans w of the	11
soybeans w on	-25
soybeans w on schedule	14
soybeans w on which	12
soybeans w order	24
soybeans w order <end>	10
soybeans w ordinary	9
soybeans w other	-24
soybeans w over	-13
soybeans w own	-9
soybeans w pay	-16
soybeans w percent	-13
soybeans w product	-9
soybeans w promised	14
soybeans w purchases	25
soybeans w quadruple	30
soybeans w quadruple it	30
soybeans w quickly	17
soybeans w quickly quadruple	17
soybeans w rest	9
soybeans w said	-18
soybeans w said in	14
soybeans w said it	-12
soybeans w said on	-18
soybeans w say the	10
soybeans w schedule	14
soybeans w schedule <end>	13
soybeans w scott	18
soybeans w scott bessent	18
soybeans w season	16
soybeans w secretary	17
soybeans w secretary scott	13
soybeans w side	-10
soybeans w soybean	43
soybeans w soybean association	19
soybeans w state <end>	11
soybeans w stay	-10
soybeans w stop	-13
soybeans w suspension	-8
soybeans w tariff	-33
soybeans w tariff on	-14
soybeans w than	10
soybeans w that <end>	-9
soybeans w that china	17
soybeans w the	-9
soybeans w the american	23
soybeans w the chinese	9
soybeans w the commerce	-11
soybeans w the end	25
soybeans w the ministry	-11
soybeans w the ordinary	9
soybeans w the tariff	-10
soybeans w the two	-12
soybeans w there wa	-10
soybeans w there'	-22
soybeans w thi season	9
soybeans w three	16
soybeans w three year	18
soybeans w to	-8
soybeans w to buy	17
soybeans w to quadruple	14
soybeans w to stop	-15
soybeans w ton	33
soybeans w tonne	25
soybeans w tonne by	13
soybeans w treasury	18
soybeans w treasury secretary	18
soybeans w trump	11
soybeans w trump had	12
soybeans w trump wrote	13
soybeans w twelve	21
soybeans w twelve million	21
soybeans w twenty-five	15
soybeans w two	-20
soybeans w two side	-8
soybeans w up	-12
soybeans w us	-12
soybeans w we	-10
soybeans w week that	10
soybeans w wheat	-13
soybeans w while	-10
soybeans w with	14
soybeans w with the	19
soybeans w would be	9
soybeans w wrote	25
soybeans w year	12
soybeans w year for	13
soybeans w year'	21
tariffs before 0 true bare	18
tariffs before 0 true more	8
tariffs before 0 true one	-22
tariffs before 1 true bare	-16
tariffs before 1 true one	17
tariffs beside export-controls	19
tariffs beside rare-earths	15
tariffs beside semiconductors	-14
tariffs beside soybeans	10
tariffs head bare	-11
tariffs head one	-9
tariffs in plainly	6
tariffs in plainly more	6
tariffs more	10
tariffs nearest bare of 3	-19
tariffs nearest more again of 1	13
tariffs nearest more again of 2	13
tariffs nearest more of 2	11
tariffs nearest one again of 1	19
tariffs nearest one again of 2	-14
tariffs nearest one again of 3	39
tariffs nearest one of 2	-13
tariffs not in	-15
tariffs not in one true	-9
tariffs nothing before bare	27
tariffs nothing before one	13
tariffs place 0 of 2	6
tariffs place 0 of 3	17
tariffs place 1 of 3	-10
tariffs rule:first more	8
tariffs rule:words bare	-10
tariffs said plainly	-17
tariffs share little bare	29
tariffs share most bare	8
tariffs share much bare	-22
tariffs share much more	11
tariffs share some bare	-13
tariffs share some more	11
tariffs share some one	-9
tariffs text 0 more	7
tariffs text 1 one	-18
tariffs w <level>	32
tariffs w <level> and	17
tariffs w <level> for	-10
tariffs w <level> from	18
tariffs w <level> if	14
tariffs w <level> instead	-16
tariffs w <level> is	14
tariffs w <level> not	11
tariffs w <level> of	-10
tariffs w <level> on	32
tariffs w <level> to	25
tariffs w <level> which	9
tariffs w <level> would	17
tariffs w <number>	44
tariffs w <number> <end>	33
tariffs w <number> <number>	-20
tariffs w <number> a	11
tariffs w <number> after	14
tariffs w <number> again	16
tariffs w <number> at	13
tariffs w <number> day	-36
tariffs w <number> february	-19
tariffs w <number> for	9
tariffs w <number> here	16
tariffs w <number> i	22
tariffs w <number> if	-10
tariffs w <number> in	31
tariffs w <number> is	10
tariffs w <number> july	16
tariffs w <number> june	-22
tariffs w <number> march	-12
tariffs w <number> may	-15
tariffs w <number> month	-14
tariffs w <number> november	-15
tariffs w <number> now	12
tariffs w <number> october	-25
tariffs w <number> on	48
tariffs w <number> p	-11
tariffs w <number> percent	14
tariffs w <number> percentage	-11
tariffs w <number> point	-12
tariffs w <number> september	-8
tariffs w <number> th	-20
tariffs w <number> that	-10
tariffs w <number> to	10
tariffs w <number> unless	-11
tariffs w <number> until	22
tariffs w <number> wa	11
tariffs w <number> we	-9
tariffs w <number> which	16
tariffs w <number> will	18
tariffs w <number> would	17
tariffs w a <number>	22
tariffs w a ban	-12
tariffs w a bill	9
tariffs w a good	-23
tariffs w a hundred	-18
tariffs w a joint	-12
tariffs w a joke	14
tariffs w a long	-12
tariffs w a longer	-10
tariffs w a lower	11
tariffs w a matter	-28
tariffs w a mistake	21
tariffs w a month	10
tariffs w a newspaper	17
tariffs w a permanent	17
tariffs w a post	17
tariffs w a promise	10
tariffs w a quota	15
tariffs w a reduced	11
tariffs w a second	-27
tariffs w a signature	8
tariffs w a spokesman	-23
tariffs w a statement	8
tariffs w a tariff	-15
tariffs w a text	-10
tariffs w a third	14
tariffs w a total	8
tariffs w a trade	19
tariffs w a treaty	-12
tariffs w a truce	-22
tariffs w a year	-39
tariffs w abolished	13
tariffs w about	-36
tariffs w about <level>	-15
tariffs w about it	-28
tariffs w about the	-18
tariffs w accept	-17
tariffs w accord	9
tariffs w according	-12
tariffs w according to	-12
tariffs w accused	-14
tariffs w act	-13
tariffs w added <end>	20
tariffs w addi	-14
tariffs w additional	21
tariffs w additional <level>	13
tariffs w additional duty	11
tariffs w additional tariff	11
tariffs w adjust	21
tariffs w adjust it	14
tariffs w administration	10
tariffs w advertisement	10
tariffs w affair	-10
tariffs w afraid	19
tariffs w afraid of	17
tariffs w after <number>	-9
tariffs w after president	15
tariffs w after that	-22
tariffs w afternoon <end>	-9
tariffs w afterward	-9
tariffs w again	28
tariffs w again <end>	20
tariffs w again if	13
tariffs w again in	-13
tariffs w against the	-13
tariffs w agency	-16
tariffs w agree	-26
tariffs w agree on	-16
tariffs w agreed	-49
tariffs w agreed on	-11
tariffs w agreement	-16
tariffs w agreement by	-22
tariffs w agreement with	-10
tariffs w agriculture	12
tariffs w ahead	11
tariffs w ahmed	12
tariffs w aircraft	14
tariffs w akazawa	10
tariffs w alexander	12
tariffs w ali	-20
tariffs w alone	10
tariffs w along	18
tariffs w along with	13
tariffs w also said	-10
tariffs w altogether	22
tariffs w altogether <end>	16
tariffs w am	9
tariffs w ambassador	-27
tariffs w american good	20
tariffs w american soybean	-16
tariffs w american tariff	-10
tariffs w among	14
tariffs w among them	14
tariffs w an	13
tariffs w an additional	19
tariffs w an answer	11
tariffs w an embargo	22
tariffs w an extension	-12
tariffs w an hour	-14
tariffs w an interview	10
tariffs w and <level>	47
tariffs w and <number>	45
tariffs w and a	17
tariffs w and at	13
tariffs w and canada	-11
tariffs w and cotton	11
tariffs w and is	11
tariffs w and medicine	17
tariffs w and mr	-12
tariffs w and not	-16
tariffs w and on	12
tariffs w and said	-13
tariffs w and so	-10
tariffs w and that	9
tariffs w and the	-28
tariffs w and then	-13
tariffs w and unreasonable	11
tariffs w and urged	10
tariffs w and washington	14
tariffs w and we	14
tariffs w angola	-15
tariffs w announce that	-15
tariffs w announced	17
tariffs w announced last	12
tariffs w announced on	-24
tariffs w announced the	11
tariffs w announced today	-9
tariffs w announcement	12
tariffs w another	-21
tariffs w another <number>	-11
tariffs w another year	-20
tariffs w answer	15
tariffs w answer with	16
tariffs w answered	16
tariffs w answered that	16
tariffs w any further	18
tariffs w anything	-10
tariffs w apple	-10
tariffs w apply	9
tariffs w april <end>	-14
tariffs w april <number>	11
tariffs w are	-11
tariffs w are a	-10
tariffs w are in	-11
tariffs w are not	34
tariffs w are on	-10
tariffs w are to	15
tariffs w argentina	-14
tariffs w arithmetic	24
tariffs w arrangement	-16
tariffs w as	18
tariffs w as a	-20
tariffs w as before	20
tariffs w as it	-22
tariffs w as the	11
tariffs w asked for	20
tariffs w asked whether	-13
tariffs w asks for	9
tariffs w assembly	16
tariffs w assured	-9
tariffs w at <number>	22
tariffs w at any	-22
tariffs w at it	-17
tariffs w at that	11
tariffs w at zero	22
tariffs w august <end>	-10
tariffs w australia	13
tariffs w authority	-15
tariffs w autumn	13
tariffs w back	12
tariffs w back <end>	-22
tariffs w back to	29
tariffs w bangkok	-10
tariffs w be	-11
tariffs w be an	13
tariffs w be continued	-12
tariffs w be dropped	-15
tariffs w be in	-12
tariffs w be lowered	15
tariffs w be suspended	13
tariffs w be tariffed	28
tariffs w because	-10
tariffs w become	22
tariffs w beef <end>	12
tariffs w been <number>	12
tariffs w been put	13
tariffs w before	23
tariffs w before it	-10
tariffs w before the	14
tariffs w began	19
tariffs w beijing'	10
tariffs w belgrade	-19
tariffs w believe	17
tariffs w below	13
tariffs w bern	16
tariffs w berne	-10
tariffs w bessent	-37
tariffs w bessent had	-10
tariffs w bessent say	8
tariffs w better	-24
tariffs w bill in	-11
tariffs w billion	14
tariffs w billion of	20
tariffs w board	14
tariffs w both	-8
tariffs w bought	-26
tariffs w bought time	-13
tariffs w branded or	-11
tariffs w brazil	17
tariffs w bridge	-14
tariffs w bring	12
tariffs w broke	-13
tariffs w brussel	12
tariffs w build	-13
tariffs w build in	-17
tariffs w bureau	-14
tariffs w but not	-20
tariffs w but that	23
tariffs w buy	-25
tariffs w buyer	-17
tariffs w by	-32
tariffs w by a	10
tariffs w by telephone	-20
tariffs w by then	-16
tariffs w cabinet	-14
tariffs w cabinet would	-12
tariffs w call the	9
tariffs w called it	-28
tariffs w called that	-21
tariffs w called the	19
tariffs w canada	-10
tariffs w cancel	14
tariffs w cancel the	12
tariffs w cannot	-9
tariffs w car	56
tariffs w carlo	-10
tariffs w carry	-20
tariffs w case	13
tariffs w cashew	15
tariffs w ceiling	-14
tariffs w cent <end>	-12
tariffs w cent from	10
tariffs w cent of	-9
tariffs w cent the	16
tariffs w cent to	-18
tariffs w cent wa	12
tariffs w certificate	-30
tariffs w chain	9
tariffs w chair	12
tariffs w change	38
tariffs w change <end>	18
tariffs w charge	-31
tariffs w charge <level>	-8
tariffs w charged	6
tariffs w charged <number>	14
tariffs w charging	18
tariffs w cheese	28
tariffs w chenggang	-10
tariffs w chicken	17
tariffs w chicken wheat	14
tariffs w chief	12
tariffs w chile'	-12
tariffs w china	-32
tariffs w china did	12
tariffs w china ha	-10
tariffs w china had	-20
tariffs w china said	-8
tariffs w china'	-13
tariffs w china' foreign	-10
tariffs w chinese good	16
tariffs w clear	-13
tariffs w close	13
tariffs w close to	9
tariffs w closed	27
tariffs w cocoa	24
tariffs w coconut	11
tariffs w coffee	8
tariffs w colleague	-26
tariffs w collecting	13
tariffs w colombia	-20
tariffs w come to	-14
tariffs w coming	16
tariffs w commerce	-15
tariffs w commerce minister	-21
tariffs w commerce said	23
tariffs w commission	23
tariffs w commission ha	12
tariffs w common	-10
tariffs w company	-14
tariffs w complain	-14
tariffs w complain that	-12
tariffs w concern	17
tariffs w condition	-10
tariffs w confirm	-18
tariffs w confirmed <end>	12
tariffs w consensus	-10
tariffs w content	11
tariffs w continue to	11
tariffs w continued	-17
tariffs w control on	26
tariffs w control were	-10
tariffs w cost	14
tariffs w cotton	18
tariffs w could	-28
tariffs w could agree	-11
tariffs w could face	-12
tariffs w could go	-9
tariffs w council of	13
tariffs w council said	11
tariffs w count	23
tariffs w countermeasure	42
tariffs w countermeasure <end>	12
tariffs w counterpart	-26
tariffs w countrie	21
tariffs w countrie <end>	10
tariffs w countrie that	17
tariffs w country	12
tariffs w course	32
tariffs w course whether	25
tariffs w court	11
tariffs w cover	19
tariffs w covered	-16
tariffs w critical software	12
tariffs w custom	36
tariffs w cut	23
tariffs w cut it	14
tariffs w cut tariff	9
tariffs w dairy	16
tariffs w danish	12
tariffs w date	-16
tariffs w date <end>	-8
tariffs w day	-34
tariffs w day for	15
tariffs w day from	-17
tariffs w day he	-15
tariffs w day in	-14
tariffs w day is	-11
tariffs w deal with	-10
tariffs w dec	-8
tariffs w dec <number>	-8
tariffs w december	-17
tariffs w decide	9
tariffs w decide in	28
tariffs w declared	-20
tariffs w decree	10
tariffs w defended	-11
tariffs w deficit	-18
tariffs w demand for	-9
tariffs w denie	13
tariffs w denied	21
tariffs w denied it	10
tariffs w denied that	12
tariffs w department	-12
tariffs w deputy prime	-11
tariffs w der	16
tariffs w der leyen	16
tariffs w desk	14
tariffs w development	11
tariffs w did	8
tariffs w did not	9
tariffs w did the	-11
tariffs w discussed	-20
tariffs w do the	-15
tariffs w don't	18
tariffs w donald	19
tariffs w donald trump	17
tariffs w done	-12
tariffs w double	10
tariffs w down	32
tariffs w down to	18
tariffs w drop	-12
tariffs w dropped	-17
tariffs w droz	-15
tariffs w drug	-49
tariffs w drug <end>	-22
tariffs w due course	31
tariffs w during the	-11
tariffs w dutie	-17
tariffs w dutie for	-19
tariffs w dutie of	14
tariffs w dutie would	10
tariffs w duty	16
tariffs w duty of	29
tariffs w duty to	16
tariffs w each other'	-18
tariffs w earlier	25
tariffs w earth <end>	24
tariffs w economic	15
tariffs w economie	13
tariffs w effective	14
tariffs w effective immediately	14
tariffs w effectively	13
tariffs w effectively off	9
tariffs w egyptian	-16
tariffs w eight	-8
tariffs w eight month	-12
tariffs w eighteen month	-11
tariffs w either	-9
tariffs w eleven	-11
tariffs w embargo	22
tariffs w embargo <end>	16
tariffs w embassy	10
tariffs w end	-26
tariffs w end <end>	-15
tariffs w end on	-16
tariffs w energy	-27
tariffs w enough	-9
tariffs w enter	19
tariffs w equal	8
tariffs w equivalent	19
tariffs w equivalent of	19
tariffs w ethiopia	8
tariffs w eu	14
tariffs w euro	10
tariffs w euro a	10
tariffs w european	16
tariffs w european union	24
tariffs w even	17
tariffs w ever	18
tariffs w everybody	30
tariffs w everybody pay	16
tariffs w everything	35
tariffs w exchange	-12
tariffs w expected	-18
tariffs w explain	14
tariffs w explained	30
tariffs w explained that	16
tariffs w export	-11
tariffs w export control	10
tariffs w exporter	18
tariffs w expressed	16
tariffs w extend	8
tariffs w extend the	11
tariffs w extended	9
tariffs w extension	-35
tariffs w extension of	-9
tariffs w failed to	-9
tariffs w fair	-8
tariffs w farm	17
tariffs w farmer	12
tariffs w february <end>	-13
tariffs w february that	13
tariffs w federal	-20
tariffs w federation	13
tariffs w federation of	22
tariffs w fee	-22
tariffs w feed	11
tariffs w fentanyl <end>	-10
tariffs w fentanyl and	8
tariffs w fertiliser	16
tariffs w fifteen	35
tariffs w fifth	10
tariffs w figure	33
tariffs w finance	24
tariffs w finance ministry	22
tariffs w find	15
tariffs w firm	-11
tariffs w first <end>	-20
tariffs w first day	16
tariffs w first of	24
tariffs w fish	19
tariffs w five	11
tariffs w floated	20
tariffs w flow	-12
tariffs w flow of	-11
tariffs w for	-25
tariffs w for <number>	-6
tariffs w for american	13
tariffs w for an	-17
tariffs w for another	-28
tariffs w for fentanyl	9
tariffs w for good	15
tariffs w for ninety	-16
tariffs w for now	-11
tariffs w for one	-7
tariffs w for the	-12
tariffs w for trade	-18
tariffs w for two	11
tariffs w for zero	21
tariffs w force	8
tariffs w forced	23
tariffs w forced labor	21
tariffs w foreign ministry	-16
tariffs w foreign trade	19
tariffs w forty	23
tariffs w four	-24
tariffs w four month	-21
tariffs w fox	-11
tariffs w framework	-12
tariffs w france	-14
tariffs w free of	-11
tariffs w friday	-15
tariffs w friday and	-9
tariffs w from	29
tariffs w from <level>	7
tariffs w from <number>	29
tariffs w from august	13
tariffs w from november	11
tariffs w from russia	-13
tariffs w from the	-12
tariffs w frozen	14
tariffs w fruit	9
tariffs w further	38
tariffs w further <number>	10
tariffs w further increase	14
tariffs w general	-12
tariffs w george	-18
tariffs w getting	17
tariffs w getting <level>	11
tariffs w getting a	14
tariffs w give	-24
tariffs w go	9
tariffs w go back	23
tariffs w go on	-19
tariffs w go to	18
tariffs w goe	31
tariffs w gold	21
tariffs w gone to	15
tariffs w good	38
tariffs w good <end>	10
tariffs w good for	-14
tariffs w good from	25
tariffs w good of	12
tariffs w good over	-9
tariffs w good worth	14
tariffs w government	-14
tariffs w government said	-16
tariffs w government would	-12
tariffs w greer ha	24
tariffs w greer the	-24
tariffs w group	11
tariffs w h	-11
tariffs w h <number>	-10
tariffs w ha already	-14
tariffs w ha been	-21
tariffs w ha no	-21
tariffs w ha not	12
tariffs w ha promised	-19
tariffs w ha proposed	-21
tariffs w ha said	19
tariffs w ha spoken	11
tariffs w ha suspended	17
tariffs w had announced	27
tariffs w had been	-13
tariffs w had not	-12
tariffs w had said	-15
tariffs w hafstein	15
tariffs w half a	-14
tariffs w half of	17
tariffs w half-year	-14
tariffs w halve	8
tariffs w hand	-25
tariffs w happen	-13
tariffs w have	-47
tariffs w have agreed	-36
tariffs w have asked	-9
tariffs w have been	16
tariffs w have bought	-9
tariffs w have not	10
tariffs w have told	11
tariffs w he added	12
tariffs w he also	10
tariffs w he described	9
tariffs w he had	-23
tariffs w he wa	15
tariffs w he would	-25
tariffs w he wrote	-13
tariffs w he'	-15
tariffs w he'd	10
tariffs w hi	-23
tariffs w hi office	12
tariffs w high	15
tariffs w higher	18
tariffs w him	-16
tariffs w him that	-10
tariffs w hinted	-8
tariffs w hit	13
tariffs w hold for	15
tariffs w hostile	-13
tariffs w hour	-27
tariffs w house confirmed	29
tariffs w house official	18
tariffs w house said	-9
tariffs w house say	-17
tariffs w hundred and	-10
tariffs w hundred day	-14
tariffs w hurry	-14
tariffs w i	17
tariffs w i am	10
tariffs w i asked	19
tariffs w i believe	21
tariffs w i don't	11
tariffs w i have	-13
tariffs w i hope	9
tariffs w i quote	-11
tariffs w i shall	15
tariffs w i will	-10
tariffs w i'll	-21
tariffs w iceland	-9
tariffs w if	26
tariffs w if china	-13
tariffs w if he	9
tariffs w if it	-19
tariffs w if no	13
tariffs w if we	11
tariffs w immediately	14
tariffs w immediately <end>	12
tariffs w import	18
tariffs w in	-9
tariffs w in a	-12
tariffs w in america	-14
tariffs w in any	10
tariffs w in august	-14
tariffs w in busan	-11
tariffs w in december	-10
tariffs w in due	31
tariffs w in february	12
tariffs w in force	16
tariffs w in india	11
tariffs w in kind	12
tariffs w in kuala	18
tariffs w in october	-9
tariffs w in santiago	9
tariffs w in tariff	-9
tariffs w in that	15
tariffs w in the	-16
tariffs w in thi	18
tariffs w in tokyo	-22
tariffs w in vietnam	11
tariffs w included	13
tariffs w increase	34
tariffs w increases	12
tariffs w india	19
tariffs w india had	11
tariffs w india would	10
tariffs w india'	15
tariffs w india' foreign	21
tariffs w indian	16
tariffs w indonesia	-18
tariffs w industry'	-13
tariffs w ink	-14
tariffs w instead	-13
tariffs w instead of	-23
tariffs w insulin	13
tariffs w interests	-10
tariffs w international	-10
tariffs w invented	17
tariffs w investigation	23
tariffs w iran	9
tariffs w is	22
tariffs w is <end>	-12
tariffs w is <level>	15
tariffs w is <number>	31
tariffs w is not	18
tariffs w is off	16
tariffs w is on	11
tariffs w is the	25
tariffs w ishiba	28
tariffs w island	9
tariffs w isn't	-17
tariffs w issue	-13
tariffs w it a	-24
tariffs w it again	-14
tariffs w it and	-19
tariffs w it announced	10
tariffs w it ban	12
tariffs w it could	-30
tariffs w it countermeasure	17
tariffs w it doe	-27
tariffs w it duty	40
tariffs w it end	-15
tariffs w it ha	-19
tariffs w it he	-11
tariffs w it purchases	-16
tariffs w it run	-18
tariffs w it said	-13
tariffs w it tariff	-11
tariffs w it too	-13
tariffs w it trade	16
tariffs w it up	19
tariffs w it wa	24
tariffs w it word	-10
tariffs w it' a	-15
tariffs w it'll	9
tariffs w jakarta	9
tariffs w jamieson	11
tariffs w jamieson greer	11
tariffs w january	-40
tariffs w january <number>	-28
tariffs w jd	-9
tariffs w jd vance	-9
tariffs w john	13
tariffs w joint	-24
tariffs w joint statement	-23
tariffs w joke	24
tariffs w josé	-14
tariffs w july	16
tariffs w july <end>	12
tariffs w june	-42
tariffs w june <end>	-15
tariffs w jute	11
tariffs w keep	10
tariffs w kept it	-12
tariffs w khan	-9
tariffs w kim	15
tariffs w kind	20
tariffs w kitchen	19
tariffs w known	15
tariffs w korea'	-14
tariffs w korean	17
tariffs w kuala	11
tariffs w kuala lumpur	11
tariffs w labor	21
tariffs w labor <end>	12
tariffs w last wednesday	13
tariffs w late on	9
tariffs w law	47
tariffs w lawful	-17
tariffs w least	-16
tariffs w leather	-13
tariffs w leave	16
tariffs w leave it	21
tariffs w length	-20
tariffs w less	11
tariffs w level	37
tariffs w level <end>	12
tariffs w leyen	16
tariffs w li	-10
tariffs w li chenggang	-10
tariffs w licence	-48
tariffs w licence for	-16
tariffs w lithium	-14
tariffs w little	-8
tariffs w live	11
tariffs w longer	-9
tariffs w lower	21
tariffs w lowered	24
tariffs w lowest	14
tariffs w lumber	14
tariffs w lumpur	11
tariffs w lunch	-18
tariffs w m	-10
tariffs w mabini	-22
tariffs w machine	13
tariffs w machinery	17
tariffs w made	17
tariffs w made in	15
tariffs w made with	8
tariffs w maize	-8
tariffs w maker	-23
tariffs w malaysia	-15
tariffs w malaysian	-14
tariffs w manufacturers'	12
tariffs w many	16
tariffs w march <number>	16
tariffs w march the	-9
tariffs w market	10
tariffs w maroš	14
tariffs w maroš šefčovič	14
tariffs w matter	-26
tariffs w matter <end>	-13
tariffs w matter of	-23
tariffs w may	-34
tariffs w may <number>	-14
tariffs w may go	-9
tariffs w me	15
tariffs w me and	16
tariffs w mean	23
tariffs w measure	12
tariffs w measure <end>	10
tariffs w meat	12
tariffs w medicine	20
tariffs w medicine <end>	23
tariffs w member	9
tariffs w mention	-9
tariffs w mexican	11
tariffs w might be	-19
tariffs w million a	14
tariffs w minister for	-20
tariffs w minister john	11
tariffs w minister said	27
tariffs w minister shigeru	28
tariffs w minister told	-19
tariffs w ministry	-13
tariffs w ministry confirmed	-27
tariffs w ministry ha	25
tariffs w ministry had	-11
tariffs w ministry said	-7
tariffs w minute	-17
tariffs w mistake	21
tariffs w modi	10
tariffs w moment	-11
tariffs w monday that	15
tariffs w month	-51
tariffs w month from	-22
tariffs w month is	-13
tariffs w month to	-14
tariffs w more	-27
tariffs w morning the	13
tariffs w moroccan	-9
tariffs w mozambique	17
tariffs w mr	-22
tariffs w mr xi	11
tariffs w much	-10
tariffs w must	-46
tariffs w nairobi	8
tariffs w name	-9
tariffs w national assembly	17
tariffs w national security	-14
tariffs w need	-27
tariffs w need the	-11
tariffs w needed	-10
tariffs w negotiate	13
tariffs w negotiation	17
tariffs w never	16
tariffs w new	-13
tariffs w newspaper	11
tariffs w newspaper that	9
tariffs w next	9
tariffs w next <end>	12
tariffs w nigeria	19
tariffs w nikola	9
tariffs w nikola pašić	9
tariffs w nine	17
tariffs w nine month	-18
tariffs w ninety	-38
tariffs w ninety day	-34
tariffs w no	31
tariffs w no agreement	-12
tariffs w no deal	16
tariffs w no such	22
tariffs w nobody	15
tariffs w nobody in	21
tariffs w nonsense	12
tariffs w not	23
tariffs w not <end>	-8
tariffs w not a	-11
tariffs w not afraid	17
tariffs w not change	13
tariffs w not go	9
tariffs w not on	-11
tariffs w not put	-13
tariffs w not sustainable	11
tariffs w not the	-19
tariffs w not true	10
tariffs w not want	19
tariffs w note	9
tariffs w nothing	9
tariffs w nothing of	13
tariffs w november and	-9
tariffs w now	16
tariffs w now <end>	-17
tariffs w number	39
tariffs w nut	9
tariffs w nvidia	-14
tariffs w núñez	-17
tariffs w oct	13
tariffs w oct <number>	13
tariffs w october	-20
tariffs w october <number>	-8
tariffs w october to	-11
tariffs w of	-24
tariffs w of <level>	14
tariffs w of about	-14
tariffs w of america	16
tariffs w of an	10
tariffs w of april	-14
tariffs w of duty	-10
tariffs w of economic	10
tariffs w of fentanyl	-19
tariffs w of good	14
tariffs w of industry	15
tariffs w of it	-32
tariffs w of january	-12
tariffs w of july	12
tariffs w of june	-15
tariffs w of oil	13
tariffs w of our	12
tariffs w of three	12
tariffs w of up	-16
tariffs w of what	-17
tariffs w off the	31
tariffs w official	8
tariffs w oil	18
tariffs w old	9
tariffs w on <number>	-13
tariffs w on american	11
tariffs w on car	22
tariffs w on china	10
tariffs w on each	-8
tariffs w on european	9
tariffs w on everything	20
tariffs w on for	-13
tariffs w on good	16
tariffs w on it	-17
tariffs w on monday	-10
tariffs w on my	-12
tariffs w on palm	9
tariffs w on paper	-10
tariffs w on rare	15
tariffs w on semiconductor	-12
tariffs w on september	-9
tariffs w on sunday	-10
tariffs w on that	-8
tariffs w on the	-15
tariffs w on them	-29
tariffs w on to	-10
tariffs w on top	27
tariffs w on tuesday	-13
tariffs w on u	-16
tariffs w on wednesday	-27
tariffs w on what	9
tariffs w on x	12
tariffs w one	-17
tariffs w one of	-10
tariffs w one year	-15
tariffs w open to	-10
tariffs w opened	17
tariffs w or patented	-11
tariffs w orange	10
tariffs w order	-9
tariffs w order <end>	-10
tariffs w ore	-21
tariffs w other countrie	11
tariffs w other'	-18
tariffs w ottawa	-17
tariffs w our own	10
tariffs w out	13
tariffs w out and	10
tariffs w over	32
tariffs w over and	-13
tariffs w over fentanyl	29
tariffs w own	18
tariffs w p	-11
tariffs w p m	-11
tariffs w paid <number>	-10
tariffs w palm	18
tariffs w palm oil	19
tariffs w paper <end>	-20
tariffs w parliament last	16
tariffs w part <end>	-9
tariffs w part of	-12
tariffs w past	-18
tariffs w patented	-25
tariffs w patented medicine	-19
tariffs w pause with	-17
tariffs w pay	21
tariffs w pay <number>	8
tariffs w pay nothing	13
tariffs w paying	9
tariffs w pašić	14
tariffs w peace	-13
tariffs w pellegrini	9
tariffs w pen	-17
tariffs w percent	15
tariffs w percent <end>	-20
tariffs w percent in	-13
tariffs w percent is	-9
tariffs w percent on	44
tariffs w percent that	-9
tariffs w percent to	15
tariffs w percentage	-10
tariffs w percentage point	-11
tariffs w period	-11
tariffs w permit	-31
tariffs w peru	-13
tariffs w peter	-9
tariffs w phone	13
tariffs w plan	9
tariffs w pleased	-16
tariffs w point	-33
tariffs w point of	-12
tariffs w point that	-11
tariffs w pointed	-12
tariffs w port	-13
tariffs w possible	-13
tariffs w post	10
tariffs w post on	11
tariffs w posted	22
tariffs w posted on	12
tariffs w practice	12
tariffs w premier	9
tariffs w prepared	25
tariffs w prepared to	9
tariffs w president donald	13
tariffs w president ha	-13
tariffs w president jd	-9
tariffs w president trump	15
tariffs w president'	-11
tariffs w press	14
tariffs w price	22
tariffs w probably	13
tariffs w product	28
tariffs w product <end>	13
tariffs w prolong it	-13
tariffs w prolong the	10
tariffs w promised	-16
tariffs w propose	11
tariffs w proposed	-23
tariffs w proposed a	-12
tariffs w purchases	-23
tariffs w put	-13
tariffs w put <number>	12
tariffs w put off	-18
tariffs w put tariff	-12
tariffs w put the	-25
tariffs w quadruple	-14
tariffs w quadruple it	-14
tariffs w question	-16
tariffs w quota	25
tariffs w quote	-13
tariffs w raise it	-11
tariffs w raise the	18
tariffs w raised	-18
tariffs w raising	12
tariffs w rate	20
tariffs w reach	-16
tariffs w ready	-17
tariffs w ready to	-10
tariffs w received	-16
tariffs w reciprocal	30
tariffs w reciprocal tariff	15
tariffs w reciprocity	10
tariffs w reduced	10
tariffs w reduced tariff	13
tariffs w regretted	13
tariffs w regretted the	13
tariffs w remain	-10
tariffs w remained	-10
tariffs w renewal	-15
tariffs w renewed	-24
tariffs w replied	-13
tariffs w replied that	-10
tariffs w report that	10
tariffs w reported	-14
tariffs w reporter at	-13
tariffs w reporter in	9
tariffs w reporter that	8
tariffs w representative said	-12
tariffs w restriction	25
tariffs w restriction on	11
tariffs w result	17
tariffs w return	23
tariffs w return to	23
tariffs w rice	10
tariffs w right <end>	10
tariffs w robert	-9
tariffs w rule	-9
tariffs w ruled	15
tariffs w ruled out	15
tariffs w run until	-18
tariffs w russia	-23
tariffs w ryosei	10
tariffs w ryosei akazawa	11
tariffs w s	-17
tariffs w saad	-12
tariffs w saad zaghloul	-12
tariffs w said	-13
tariffs w said <end>	-12
tariffs w said after	-9
tariffs w said before	10
tariffs w said he	-16
tariffs w said no	9
tariffs w said on	10
tariffs w said so	-21
tariffs w said that	-7
tariffs w said they	-12
tariffs w said to	-14
tariffs w sale	-11
tariffs w salmon	12
tariffs w same day	15
tariffs w same time	13
tariffs w saturday <end>	-16
tariffs w saturday that	9
tariffs w say a	10
tariffs w say no	14
tariffs w say the	12
tariffs w say ye	25
tariffs w second	-21
tariffs w section	30
tariffs w section <number>	30
tariffs w security	-23
tariffs w security and	-14
tariffs w see	-12
tariffs w seem	17
tariffs w seem right	10
tariffs w sell	12
tariffs w senate	-18
tariffs w seoul	-16
tariffs w september	-15
tariffs w september that	-11
tariffs w seriou	11
tariffs w settled	-17
tariffs w seven month	-10
tariffs w shall	19
tariffs w shall be	16
tariffs w she	14
tariffs w sheinbaum	14
tariffs w shigeru	26
tariffs w shigeru ishiba	28
tariffs w ship	-28
tariffs w ship from	-14
tariffs w short	-14
tariffs w should	33
tariffs w should the	14
tariffs w side	-13
tariffs w side agreed	-10
tariffs w sign	-42
tariffs w sign for	-16
tariffs w sign it	-13
tariffs w signature	-11
tariffs w signed	-35
tariffs w signed by	-10
tariffs w signed in	-15
tariffs w since	-21
tariffs w since june	-13
tariffs w since the	-8
tariffs w six	-21
tariffs w six month	-18
tariffs w sixty day	-11
tariffs w sleep	12
tariffs w slow	-14
tariffs w so	12
tariffs w so <end>	11
tariffs w so for	-13
tariffs w software <end>	12
tariffs w somebody	14
tariffs w something	-23
tariffs w sooner	13
tariffs w south korean	11
tariffs w soybean	-9
tariffs w soybean association	-14
tariffs w spain	-11
tariffs w speak for	-16
tariffs w speak of	11
tariffs w spoke	-10
tariffs w spoke of	-22
tariffs w spoken of	11
tariffs w spokesman for	-10
tariffs w spokesperson	15
tariffs w state	25
tariffs w state would	-13
tariffs w stated	-22
tariffs w stated that	-22
tariffs w statement	-14
tariffs w statement <end>	15
tariffs w statement of	-16
tariffs w stay	-14
tariffs w stay <end>	10
tariffs w stay at	-8
tariffs w stay for	9
tariffs w steel	21
tariffs w steel and	9
tariffs w stock	-11
tariffs w stockholm	-15
tariffs w strongly	11
tariffs w such	25
tariffs w such a	18
tariffs w such plan	10
tariffs w sudan	-9
tariffs w suggested	-24
tariffs w summer	-13
tariffs w sunday he	-9
tariffs w sunday that	-9
tariffs w supply	-11
tariffs w surcharge	-16
tariffs w surcharge of	-11
tariffs w surplu	18
tariffs w suspend	-44
tariffs w suspend <number>	-20
tariffs w suspend the	-26
tariffs w suspended	32
tariffs w suspended until	11
tariffs w suspension	-14
tariffs w sustainable	11
tariffs w table	18
tariffs w table <end>	14
tariffs w table he	12
tariffs w table in	-14
tariffs w take <number>	-19
tariffs w take back	-9
tariffs w take effect	16
tariffs w take the	19
tariffs w taken	-11
tariffs w talk about	-10
tariffs w talk in	17
tariffs w talk on	-14
tariffs w talk with	-10
tariffs w tariff and	8
tariffs w tariff at	10
tariffs w tariff could	11
tariffs w tariff for	-17
tariffs w tariff in	-21
tariffs w tariff on	8
tariffs w tariff pause	-24
tariffs w tariff truce	-32
tariffs w tariff war	25
tariffs w tariffed	28
tariffs w tax	19
tariffs w telephone	-15
tariffs w telephone on	-9
tariffs w ten	-10
tariffs w ten week	-10
tariffs w term <end>	10
tariffs w text	-20
tariffs w th	-20
tariffs w th <end>	-10
tariffs w th of	-8
tariffs w thai	-15
tariffs w thameur	-10
tariffs w than	-13
tariffs w than a	-18
tariffs w that <number>	24
tariffs w that are	12
tariffs w that both	-14
tariffs w that build	-9
tariffs w that case	11
tariffs w that china	-10
tariffs w that day	-10
tariffs w that european	10
tariffs w that for	10
tariffs w that good	11
tariffs w that have	14
tariffs w that he	-18
tariffs w that in	24
tariffs w that it	22
tariffs w that it'	-15
tariffs w that japan	16
tariffs w that nobody	11
tariffs w that nothing	-11
tariffs w that other	12
tariffs w that the	-13
tariffs w that they	-41
tariffs w that without	12
tariffs w that would	10
tariffs w the	12
tariffs w the <number>	-15
tariffs w the administration	12
tariffs w the american	-19
tariffs w the approval	9
tariffs w the arrangement	-11
tariffs w the association	19
tariffs w the autumn	12
tariffs w the cabinet	-18
tariffs w the canadian	-10
tariffs w the ceiling	-15
tariffs w the certificate	-13
tariffs w the commission	18
tariffs w the common	-10
tariffs w the control	-12
tariffs w the date	-10
tariffs w the deal	-15
tariffs w the door	-10
tariffs w the drug	-26
tariffs w the economy	-12
tariffs w the embassy	15
tariffs w the end	-10
tariffs w the equivalent	19
tariffs w the european	21
tariffs w the extension	-12
tariffs w the federation	16
tariffs w the fee	-17
tariffs w the finance	21
tariffs w the first	30
tariffs w the flow	-11
tariffs w the foreign	-27
tariffs w the general	-9
tariffs w the government	-15
tariffs w the higher	21
tariffs w the increase	10
tariffs w the ink	-12
tariffs w the last	-18
tariffs w the law	22
tariffs w the length	-15
tariffs w the level	14
tariffs w the licence	-15
tariffs w the lowest	15
tariffs w the malaysian	-13
tariffs w the market	-16
tariffs w the minister	13
tariffs w the month	13
tariffs w the moroccan	-13
tariffs w the national	13
tariffs w the new	-14
tariffs w the number	17
tariffs w the office	13
tariffs w the other	-22
tariffs w the permit	-10
tariffs w the present	-13
tariffs w the president	-14
tariffs w the press	11
tariffs w the prime	17
tariffs w the question	-14
tariffs w the reciprocal	17
tariffs w the rule	-13
tariffs w the senate	-19
tariffs w the signature	-10
tariffs w the step	15
tariffs w the swiss	11
tariffs w the table	17
tariffs w the text	-11
tariffs w the thirty-first	-11
tariffs w the threat	29
tariffs w the total	23
tariffs w the trade	19
tariffs w the truce	28
tariffs w the two	-13
tariffs w the u	-12
tariffs w the united	15
tariffs w the way	-18
tariffs w their	-21
tariffs w their dutie	-20
tariffs w their tariff	-26
tariffs w them	-17
tariffs w then	25
tariffs w then <end>	-10
tariffs w then the	24
tariffs w there	-14
tariffs w there <end>	8
tariffs w there wa	-11
tariffs w there'	9
tariffs w these	14
tariffs w they	-15
tariffs w they would	-16
tariffs w they're	-13
tariffs w thi	7
tariffs w thi is	20
tariffs w thi newspaper	-10
tariffs w thi wa	-15
tariffs w thi week	10
tariffs w thirteen	14
tariffs w thirty	19
tariffs w thirty-first	-11
tariffs w thirty-first of	-11
tariffs w thirty-five	18
tariffs w threat	38
tariffs w threat of	18
tariffs w threatened	17
tariffs w three	-12
tariffs w three month	-19
tariffs w through	-17
tariffs w thursday	-11
tariffs w thursday <end>	-17
tariffs w time	-40
tariffs w time <end>	-10
tariffs w time and	-12
tariffs w to <level>	13
tariffs w to <number>	26
tariffs w to adjust	18
tariffs w to apply	-11
tariffs w to carry	-15
tariffs w to change	9
tariffs w to charge	-22
tariffs w to cut	11
tariffs w to extend	14
tariffs w to go	8
tariffs w to january	-15
tariffs w to keep	-11
tariffs w to let	-15
tariffs w to look	-11
tariffs w to lower	11
tariffs w to me	11
tariffs w to protect	10
tariffs w to put	-9
tariffs w to quadruple	-10
tariffs w to sign	-23
tariffs w to suspend	-20
tariffs w to take	13
tariffs w to talk	-10
tariffs w to tax	11
tariffs w to zero	12
tariffs w today	-9
tariffs w tokyo	-18
tariffs w told him	-13
tariffs w told parliament	15
tariffs w told the	-27
tariffs w told thi	-16
tariffs w tomorrow	-9
tariffs w tomorrow <end>	-10
tariffs w ton	-13
tariffs w tonne	-11
tariffs w too	-25
tariffs w took	12
tariffs w top	26
tariffs w top of	19
tariffs w total	32
tariffs w totally	-17
tariffs w totally violated	-17
tariffs w touched	-11
tariffs w tractor	18
tariffs w trade	21
tariffs w trade and	-13
tariffs w trade commissioner	27
tariffs w truce	-13
tariffs w truce for	10
tariffs w truce is	-20
tariffs w truce of	-17
tariffs w truce that	12
tariffs w truce to	9
tariffs w truce with	-28
tariffs w truck	11
tariffs w true	23
tariffs w true that	14
tariffs w trump <end>	-9
tariffs w trump announced	19
tariffs w trump confirmed	-13
tariffs w trump ha	-21
tariffs w trump posted	16
tariffs w trump said	-28
tariffs w trump told	9
tariffs w tuna	-11
tariffs w turn	10
tariffs w twenty-four	-10
tariffs w twenty-two	32
tariffs w twice <end>	11
tariffs w two	-17
tariffs w two day	18
tariffs w two more	-8
tariffs w two side	-13
tariffs w tyre	12
tariffs w u	-23
tariffs w u s	-20
tariffs w under	11
tariffs w under a	-12
tariffs w under section	16
tariffs w understanding	11
tariffs w unfair	24
tariffs w unfair unjustified	11
tariffs w unilateral	34
tariffs w unilateral tariff	11
tariffs w union	22
tariffs w united	15
tariffs w united state	16
tariffs w unjustified	20
tariffs w unjustified and	11
tariffs w unless	-15
tariffs w until	-40
tariffs w until <number>	-45
tariffs w until the	-13
tariffs w until then	-10
tariffs w up <end>	10
tariffs w up by	9
tariffs w up for	-9
tariffs w up to	-11
tariffs w urged	29
tariffs w urged the	15
tariffs w us to	12
tariffs w us trade	-13
tariffs w us treasury	10
tariffs w use	-18
tariffs w use the	-12
tariffs w used	13
tariffs w vance	-10
tariffs w very	14
tariffs w vessel	-12
tariffs w vice president	-8
tariffs w vietnam	25
tariffs w vietnam would	9
tariffs w violated	-19
tariffs w violated it	-12
tariffs w von	18
tariffs w von der	16
tariffs w vote	-15
tariffs w wa	15
tariffs w wa <number>	31
tariffs w wa a	15
tariffs w wa done	10
tariffs w wa no	-24
tariffs w wa ready	-9
tariffs w wa to	8
tariffs w wait	-20
tariffs w wait for	-17
tariffs w want a	12
tariffs w wanted	13
tariffs w wanted the	18
tariffs w war	19
tariffs w war but	11
tariffs w warned	13
tariffs w warned in	16
tariffs w washington	11
tariffs w way	-15
tariffs w we	15
tariffs w we are	-13
tariffs w we had	10
tariffs w we have	-28
tariffs w we shall	10
tariffs w we were	13
tariffs w we would	29
tariffs w we're	9
tariffs w we've	-13
tariffs w wednesday	-13
tariffs w wednesday <end>	-10
tariffs w welcomed	10
tariffs w were in	-13
tariffs w what	17
tariffs w what the	21
tariffs w what we	17
tariffs w wheat	15
tariffs w when the	11
tariffs w where	15
tariffs w where we	18
tariffs w whether	10
tariffs w whether to	11
tariffs w which the	-17
tariffs w whisky	12
tariffs w white house	11
tariffs w who is	-11
tariffs w who speak	-15
tariffs w widened	12
tariffs w will	17
tariffs w will ask	17
tariffs w will go	-11
tariffs w will need	-10
tariffs w will pay	-17
tariffs w will stop	13
tariffs w will suspend	-12
tariffs w william	-9
tariffs w wine	29
tariffs w winter	-18
tariffs w wire	-16
tariffs w with <level>	24
tariffs w with <number>	27
tariffs w with a	13
tariffs w with an	-11
tariffs w with us	-10
tariffs w within a	-12
tariffs w without the	18
tariffs w word	-11
tariffs w world economy	13
tariffs w worth	21
tariffs w would	22
tariffs w would accept	-9
tariffs w would be	-8
tariffs w would bring	13
tariffs w would come	-8
tariffs w would cost	13
tariffs w would decide	23
tariffs w would go	30
tariffs w would like	-22
tariffs w would meet	12
tariffs w would not	-27
tariffs w would now	13
tariffs w would pay	-12
tariffs w would remain	11
tariffs w would return	19
tariffs w would sign	-12
tariffs w would stay	13
tariffs w would take	21
tariffs w would work	-11
tariffs w write	24
tariffs w write that	20
tariffs w wrong	24
tariffs w x	21
tariffs w xi	13
tariffs w yarn	12
tariffs w ye	15
tariffs w year	-69
tariffs w year <end>	-14
tariffs w year and	-8
tariffs w year from	-21
tariffs w year he	9
tariffs w year or	-9
tariffs w yesterday that	17
tariffs w yet	-15
tariffs w you	17
tariffs w zaghloul	-21
tariffs w zambian	-17
tariffs w zero	58
tariffs w zero <end>	20
tariffs w zero on	25
tariffs w šefčovič	16
tariffs with 2 narrow	20
text -1 bare	-11
text -1 more	-13
text -1 one	-19
text 0 bare	12
text 1 bare	13
text 1 more	12
text 1 one	10
text 2 bare	-9
text 2 more	-24
text 2 one	-13
text 3 bare	-18
text 3 more	15
text 4 one	15
tiktok among 1 narrow	18
tiktok before 0 true bare	20
tiktok before 1 true bare	30
tiktok before 3 true bare	-19
tiktok in plainly	18
tiktok in plainly one	15
tiktok last	18
tiktok nearest bare of 1	12
tiktok not in one false	-10
tiktok not in one true	-11
tiktok not said	-32
tiktok nothing before bare	24
tiktok place 0 of 1	15
tiktok rule:first one	15
tiktok rule:words bare	26
tiktok rule:words one	13
tiktok said plainly	11
tiktok text -1 bare	-30
tiktok text 0 one	-8
tiktok w <number>	-12
tiktok w a	35
tiktok w a basic	13
tiktok w also	-12
tiktok w as	-14
tiktok w basic	13
tiktok w basic framework	12
tiktok w bessent	14
tiktok w between	9
tiktok w between two	9
tiktok w called	-13
tiktok w chenggang	13
tiktok w chinese	-7
tiktok w commercial	17
tiktok w commercial term	14
tiktok w companie	10
tiktok w company	11
tiktok w consensus	13
tiktok w consensus on	9
tiktok w day	10
tiktok w deal	25
tiktok w discussed	-8
tiktok w donald	12
tiktok w donald trump	12
tiktok w extension	-8
tiktok w for a	14
tiktok w framework	20
tiktok w framework consensus	12
tiktok w from	-11
tiktok w further	-10
tiktok w greer said	-11
tiktok w he	-17
tiktok w in	13
tiktok w in the	12
tiktok w it	13
tiktok w it <end>	10
tiktok w jinping	12
tiktok w li	13
tiktok w li chenggang	13
tiktok w matter	10
tiktok w ministry said	12
tiktok w of a	9
tiktok w of the	17
tiktok w on	-7
tiktok w on chinese	-9
tiktok w partie	9
tiktok w possible	-13
tiktok w president	23
tiktok w president donald	11
tiktok w private	9
tiktok w private partie	9
tiktok w reporter	16
tiktok w said	23
tiktok w said <end>	-12
tiktok w scott	9
tiktok w scott bessent	9
tiktok w secretary	11
tiktok w secretary scott	9
tiktok w spoke	10
tiktok w spoke of	9
tiktok w state	-18
tiktok w term	15
tiktok w that china	-10
tiktok w the commercial	13
tiktok w the deal	15
tiktok w the matter	9
tiktok w the united	-22
tiktok w tiktok	14
tiktok w to the	-10
tiktok w told reporter	17
tiktok w trade	-20
tiktok w treasury	9
tiktok w treasury secretary	9
tiktok w trump	24
tiktok w two	16
tiktok w two private	9
tiktok w united	-22
tiktok w united state	-22
tiktok w wa	-14
tiktok w with	27
tiktok w with chinese	10
tiktok w with the	8
tiktok w would	22
tiktok w xi jinping	12
truce before 0 true bare	23
truce before 0 true one	34
truce before 1 true bare	23
truce before 1 true more	-11
truce before 1 true one	-12
truce before 2 true more	-16
truce beside export-controls	-11
truce beside rare-earths	-9
truce beside ships-and-ports	12
truce beside soybeans	15
truce head bare	13
truce head one	22
truce more	-9
truce nearest bare of 1	15
truce nearest bare of 2	14
truce nearest more again of 2	-24
truce nearest one again of 1	20
truce nearest one again of 3	-26
truce nearest one of 1	11
truce nearest one of 2	10
truce nearest one of 3	-19
truce not in more true	-41
truce not in one true	-9
truce not said	-11
truce nothing before bare	-19
truce nothing before one	10
truce often true	22
truce place 1 of 3	10
truce rule:words more	16
truce rule:words one	37
truce share little bare	-2
truce share little one	10
truce share most bare	9
truce share much bare	20
truce share much more	-30
truce text -1 bare	-15
truce text -1 one	-24
truce text 0 more	-12
truce text 1 bare	15
truce text 3 bare	-17
truce text 4 bare	-15
truce w <level>	-43
truce w <level> <end>	11
truce w <level> and	-26
truce w <level> for	-19
truce w <level> from	-18
truce w <level> in	-14
truce w <level> instead	13
truce w <level> tariff	-10
truce w <number>	-9
truce w <number> <number>	19
truce w <number> a	-12
truce w <number> after	-14
truce w <number> again	-14
truce w <number> april	13
truce w <number> billion	-33
truce w <number> day	54
truce w <number> february	20
truce w <number> for	9
truce w <number> here	-14
truce w <number> i	-16
truce w <number> if	11
truce w <number> in	-23
truce w <number> january	23
truce w <number> june	23
truce w <number> march	14
truce w <number> may	13
truce w <number> million	-33
truce w <number> month	20
truce w <number> november	21
truce w <number> october	9
truce w <number> on	-26
truce w <number> or	-12
truce w <number> p	13
truce w <number> percent	-21
truce w <number> percentage	16
truce w <number> point	25
truce w <number> president	20
truce w <number> th	25
truce w <number> to	11
truce w <number> until	-21
truce w <number> which	-13
truce w <number> would	-19
truce w a <number>	-12
truce w a bill	-10
truce w a further	16
truce w a good	25
truce w a hundred	13
truce w a joint	12
truce w a licence	-9
truce w a long	16
truce w a longer	21
truce w a mistake	-19
truce w a new	16
truce w a newspaper	-11
truce w a permanent	-16
truce w a promise	-10
truce w a quota	-12
truce w a renewal	12
truce w a report	-11
truce w a rumour	-12
truce w a second	43
truce w a tariff	-24
truce w a telephone	10
truce w a television	12
truce w a text	12
truce w a third	-13
truce w a treaty	13
truce w a truce	13
truce w a year	18
truce w abolished	-15
truce w about	-23
truce w about <number>	-12
truce w above	-11
truce w accept	18
truce w accused	12
truce w accused china	15
truce w act	-11
truce w added	-15
truce w added <end>	-20
truce w additional duty	-9
truce w affiliate of	17
truce w after	27
truce w after <number>	10
truce w after that	32
truce w again	-27
truce w again <end>	-10
truce w again in	13
truce w against	-22
truce w agency	11
truce w agree	31
truce w agree on	19
truce w agreed	66
truce w agreed in	12
truce w agreed on	12
truce w agreed to	11
truce w agreed until	18
truce w agreement	43
truce w agreement <end>	15
truce w agreement by	23
truce w agreement with	15
truce w agriculture	-16
truce w ahmed	-20
truce w air	-9
truce w alexander	-12
truce w ali	20
truce w all	19
truce w also	-32
truce w am	-12
truce w ambassador	16
truce w american	-26
truce w an answer	-18
truce w an extension	33
truce w and	13
truce w and <level>	-26
truce w and <number>	-51
truce w and a	-16
truce w and at	-13
truce w and canada	12
truce w and china	12
truce w and china'	14
truce w and mr	-9
truce w and not	13
truce w and the	11
truce w and will	-14
truce w and would	-9
truce w angola	16
truce w announce that	15
truce w announced	-13
truce w announced on	13
truce w announced that	-14
truce w announced the	-22
truce w announced today	14
truce w announcement	-9
truce w another	41
truce w another <number>	15
truce w another year	30
truce w answer	-18
truce w answer with	-13
truce w answered	-20
truce w answered that	-31
truce w antimony	-9
truce w any	-18
truce w anything	12
truce w apple	11
truce w application	-14
truce w applied	-10
truce w approval	23
truce w approval <end>	16
truce w approve	11
truce w april	15
truce w april <end>	14
truce w are not	-23
truce w argentina	14
truce w argentine	9
truce w arithmetic	-17
truce w around	10
truce w arrangement	24
truce w as	-10
truce w as before	-15
truce w as it	28
truce w as saying	13
truce w as soon	10
truce w as well	-17
truce w ask	11
truce w asked	-24
truce w asked about	-12
truce w asked for	-28
truce w asks	-11
truce w asks for	-16
truce w assured	13
truce w at it	14
truce w at zero	-15
truce w august <number>	12
truce w australia	-13
truce w back <end>	10
truce w back to	-18
truce w be	-21
truce w be <number>	-11
truce w be charged	-12
truce w be continued	13
truce w be extended	16
truce w be held	-12
truce w be in	15
truce w be made	11
truce w be suspended	-19
truce w be tariffed	-15
truce w be the	-12
truce w because of	-10
truce w because the	12
truce w become	-23
truce w been	-12
truce w been <number>	-12
truce w been settled	14
truce w before	-13
truce w before <end>	-10
truce w began	-19
truce w beijing	-20
truce w beijing'	-9
truce w being	-12
truce w belgrade	10
truce w believe	-23
truce w below	-10
truce w bern	-11
truce w bessent had	17
truce w bessent on	10
truce w bessent say	-14
truce w better	17
truce w between	-12
truce w between the	-9
truce w beyond	19
truce w bill	-15
truce w billion	-33
truce w billion of	-10
truce w blacklisted	17
truce w boat	23
truce w bolivia	-11
truce w bolivia'	12
truce w border	-10
truce w both	27
truce w both government	11
truce w both side	24
truce w bought	18
truce w bought time	14
truce w bridge	16
truce w broke	11
truce w broken	16
truce w busan	-9
truce w but	18
truce w but not	14
truce w but that	-21
truce w buy	-18
truce w by a	-14
truce w by telephone	10
truce w by the	-26
truce w by then	18
truce w cabinet	40
truce w cabinet <end>	9
truce w cabinet would	14
truce w call it	-23
truce w called	-22
truce w called it	10
truce w called on	-17
truce w called the	-7
truce w canadian	9
truce w cannot	-11
truce w car	-25
truce w carlo	12
truce w carry	19
truce w case	-18
truce w cashew	-9
truce w cent	-11
truce w cent as	11
truce w cent the	-15
truce w certificate	-23
truce w certificate for	-15
truce w chain	-9
truce w chair	-12
truce w chamber of	13
truce w change	-25
truce w change <end>	-11
truce w charge <level>	13
truce w charged	-29
truce w charged <number>	-12
truce w cheese	-26
truce w chenggang	20
truce w chief	-22
truce w chile	12
truce w chilean	-11
truce w china ha	-15
truce w china had	8
truce w china is	-13
truce w china of	9
truce w china wa	-10
truce w china'	9
truce w chinese good	-12
truce w chip	-13
truce w civilian	-9
truce w civilian use	-9
truce w close	-11
truce w closed	9
truce w cnbc	-9
truce w cocoa	-9
truce w colleague	16
truce w collect	-16
truce w colombia	17
truce w come <end>	10
truce w come back	11
truce w coming	-9
truce w commerce	21
truce w commerce announced	-15
truce w commerce confirmed	12
truce w commerce minister	22
truce w commerce said	-12
truce w commerce secretary	-12
truce w commission	-17
truce w commission announced	12
truce w commission ha	-16
truce w committee	11
truce w common	12
truce w complained	-23
truce w concentrate	-15
truce w concern	-27
truce w condition	21
truce w confirm	18
truce w confirmed	17
truce w confirmed the	26
truce w consensus	19
truce w container	13
truce w content	-11
truce w continued	19
truce w control	-29
truce w control on	-21
truce w copper	-13
truce w corrected	-12
truce w cost	-12
truce w cotton	-11
truce w could agree	13
truce w could be	19
truce w council	20
truce w countermeasure	-26
truce w counterpart	25
truce w countrie	-13
truce w countrie that	-11
truce w country	-19
truce w country would	-9
truce w course	-22
truce w course whether	-16
truce w court	-9
truce w covered	15
truce w custom	-18
truce w cut	-15
truce w danish	-13
truce w date	18
truce w day	73
truce w day and	13
truce w day for	-20
truce w day from	17
truce w day he	13
truce w day in	12
truce w day is	16
truce w day later	11
truce w day on	11
truce w day were	16
truce w de	12
truce w deakin	-12
truce w deal	14
truce w deal with	15
truce w decide in	-19
truce w decision	-13
truce w declared	23
truce w demand	-18
truce w denied	-23
truce w denied that	-9
truce w deputy minister	-17
truce w deputy prime	13
truce w der	-13
truce w der leyen	-13
truce w desk	-14
truce w did	-29
truce w did not	-25
truce w do	10
truce w do so	-11
truce w do the	21
truce w doe	18
truce w dollar	-18
truce w donald	-11
truce w donald trump	-10
truce w done	22
truce w down	-16
truce w down to	-16
truce w draft	13
truce w droz	15
truce w drug	-12
truce w due	18
truce w due course	-20
truce w due to	10
truce w during the	12
truce w dutch	-9
truce w dutie	25
truce w dutie for	19
truce w duty of	-28
truce w each	19
truce w each other'	19
truce w each way	12
truce w earlier	-19
truce w economie	-10
truce w economy	12
truce w economy ministry	9
truce w effect <end>	9
truce w eight	23
truce w eight month	15
truce w eighteen month	14
truce w eighth	9
truce w either	20
truce w embassy	-15
truce w end	26
truce w end on	23
truce w energy	-14
truce w enough	10
truce w enter	-12
truce w entitie	-10
truce w ethiopia	-9
truce w eu	-30
truce w europe	-10
truce w european	-26
truce w european commission	-14
truce w european union	-22
truce w even	-15
truce w evening	19
truce w ever	-13
truce w every	15
truce w everybody	-17
truce w everything	-9
truce w executive	11
truce w expire	18
truce w expire on	15
truce w export	-28
truce w export <end>	10
truce w export control	-16
truce w export of	-14
truce w exporter	-14
truce w expressed	-12
truce w extend	-23
truce w extend the	-15
truce w extended to	16
truce w extension	56
truce w extension of	23
truce w extension wa	23
truce w extension would	13
truce w fair	8
truce w fall	-15
truce w farm	11
truce w farm good	17
truce w farmer	-28
truce w february <end>	10
truce w february to	13
truce w federal	15
truce w fee	-16
truce w fee on	11
truce w fentanyl	-16
truce w fifteen	-26
truce w fifteenth	10
truce w fifth	-20
truce w figure	-9
truce w find	-12
truce w firm	-10
truce w first	-33
truce w first day	-13
truce w first of	-18
truce w fish	-22
truce w five day	13
truce w floated	-10
truce w flower	9
truce w for <number>	17
truce w for a	-7
truce w for american	-9
truce w for another	35
truce w for eight	17
truce w for good	-16
truce w for it	-11
truce w for lithium	-9
truce w for ninety	17
truce w for six	10
truce w for them	-18
truce w for those	9
truce w for trade	15
truce w for zero	-20
truce w force	-18
truce w forced	-11
truce w foreign trade	-18
truce w forty	-17
truce w forum	10
truce w four	25
truce w four month	26
truce w france	23
truce w free of	12
truce w friday	24
truce w friday and	11
truce w from	-17
truce w from <level>	-9
truce w from august	-11
truce w frozen	-10
truce w further extension	10
truce w geneva	10
truce w george	19
truce w give	30
truce w given	24
truce w go	19
truce w go back	-9
truce w go on	26
truce w gold	-13
truce w gone	-27
truce w good	10
truce w good for	16
truce w good new	9
truce w got	11
truce w government	13
truce w greer said	17
truce w group	-9
truce w grower	13
truce w ha agreed	16
truce w ha already	10
truce w ha answered	-11
truce w ha asked	13
truce w ha been	24
truce w ha called	-12
truce w ha no	22
truce w ha proposed	33
truce w ha said	-17
truce w ha signed	12
truce w ha suspended	-20
truce w ha threatened	-12
truce w had	-10
truce w had announced	-16
truce w had asked	-11
truce w had been	-15
truce w had met	-10
truce w had said	19
truce w had signed	9
truce w hafstein	-14
truce w half a	16
truce w half-year	17
truce w hand	19
truce w harvest	-15
truce w have	46
truce w have a	18
truce w have agreed	37
truce w have been	-24
truce w have bought	11
truce w have to	-13
truce w he	11
truce w he added	-24
truce w he also	-9
truce w he called	-20
truce w he say	15
truce w he told	10
truce w he would	21
truce w he wrote	-12
truce w head	15
truce w head the	9
truce w hear	-21
truce w held	-12
truce w hi	26
truce w hi office	-12
truce w high	-12
truce w higher	-12
truce w higher tariff	-10
truce w him	24
truce w him <end>	-10
truce w him that	15
truce w himself	-16
truce w hinted	10
truce w hit	-10
truce w hoped the	12
truce w hour	24
truce w hour ago	9
truce w hundred	11
truce w hundred day	14
truce w hurry	23
truce w i am	-12
truce w i asked	-12
truce w i believe	-21
truce w i have	23
truce w i hope	-8
truce w i will	18
truce w i would	12
truce w i'll	21
truce w i've	10
truce w iceland	14
truce w if the	-16
truce w if they	-14
truce w importer	11
truce w in	-26
truce w in <number>	-9
truce w in a	11
truce w in august	12
truce w in busan	-10
truce w in due	-20
truce w in february	-11
truce w in force	-11
truce w in january	-13
truce w in july	-12
truce w in kind	-17
truce w in kuala	-14
truce w in october	-11
truce w in september	-26
truce w in tariff	11
truce w in the	-32
truce w in thi	-12
truce w in tokyo	22
truce w included	-12
truce w increase	-24
truce w india	-14
truce w india ha	15
truce w india had	-12
truce w indonesia	18
truce w informed	11
truce w instead	20
truce w instead of	24
truce w intention	-19
truce w interview on	10
truce w into	-12
truce w invented	-13
truce w investigation	-15
truce w iran	-13
truce w is	11
truce w is <end>	10
truce w is <number>	-22
truce w is agreed	12
truce w is not	-15
truce w is on	-10
truce w is one	10
truce w is what	14
truce w ishiba	-14
truce w isn't	16
truce w it and	18
truce w it announced	-21
truce w it approval	13
truce w it doe	27
truce w it duty	-31
truce w it end	16
truce w it ha	15
truce w it he	14
truce w it in	-13
truce w it own	-12
truce w it run	18
truce w it said	11
truce w it stay	-18
truce w it tariff	23
truce w it too	10
truce w it trade	-18
truce w it up	-16
truce w it wa	-19
truce w it with	20
truce w it' a	12
truce w italy	10
truce w jamieson	-10
truce w jamieson greer	-10
truce w january	46
truce w january <end>	14
truce w january <number>	45
truce w january and	9
truce w january that	-20
truce w january the	11
truce w japan	18
truce w jinping	-13
truce w john	-10
truce w joint	11
truce w joint statement	11
truce w josé	19
truce w juice	-10
truce w june	29
truce w june <end>	22
truce w just	11
truce w jute	-11
truce w kazakh	-18
truce w keep	8
truce w kenya	12
truce w kept	13
truce w khan	9
truce w kim	-10
truce w kind	-24
truce w knew	13
truce w know	15
truce w korea	-13
truce w kyiv	12
truce w lack	-12
truce w lack of	-12
truce w last	16
truce w last friday	11
truce w last week	11
truce w last year	-25
truce w lasted	-12
truce w later	15
truce w later <end>	18
truce w laurier	11
truce w law	-45
truce w law <end>	-11
truce w leave	-10
truce w leave it	-16
truce w length	19
truce w let	18
truce w letter	15
truce w level	-18
truce w leyen	-13
truce w li	20
truce w li chenggang	20
truce w licence	-35
truce w licence for	-22
truce w lift	17
truce w lift it	16
truce w like	15
truce w lima	11
truce w limit	11
truce w limit on	13
truce w line	-15
truce w list	-9
truce w lithium	-14
truce w little	-16
truce w longer	22
truce w longer truce	10
truce w lower	-22
truce w lowered	-12
truce w lumpur arrangement	13
truce w lunch	23
truce w mabini	27
truce w machinery	-11
truce w magnet	-10
truce w malaysia	16
truce w malaysia'	-8
truce w malaysian	15
truce w man	10
truce w manuel	12
truce w manufacturers'	-10
truce w many	-19
truce w march <number>	-10
truce w march the	11
truce w mark	-10
truce w maroš	-13
truce w maroš šefčovič	-13
truce w matter	-11
truce w matter <end>	12
truce w may	11
truce w may <number>	23
truce w may go	10
truce w mboya	17
truce w me	-12
truce w meal	11
truce w mean	-26
truce w measure on	-12
truce w medicine	-19
truce w meet again	14
truce w meeting	-9
truce w member	-17
truce w mention	13
truce w mentioned	-12
truce w met	-27
truce w met <end>	-12
truce w met in	-13
truce w mexican	-11
truce w mexico	-10
truce w million	-45
truce w million a	-14
truce w million ton	-8
truce w minister	47
truce w minister and	10
truce w minister in	13
truce w minister john	-11
truce w minister of	9
truce w minister said	-24
truce w minister shigeru	-14
truce w minister told	24
truce w ministry confirmed	37
truce w ministry ha	-16
truce w missing	-12
truce w mistake	-20
truce w moment	12
truce w monday	14
truce w month	102
truce w month <end>	30
truce w month and	16
truce w month from	24
truce w month is	22
truce w month to	14
truce w more	11
truce w morning <end>	9
truce w morning and	-9
truce w morocco	9
truce w move	-17
truce w mozambique	-12
truce w mr	12
truce w mr bessent	-13
truce w much	-15
truce w much <end>	-14
truce w must	32
truce w national	-13
truce w necessary	9
truce w need	23
truce w needed	-11
truce w negotiation	-12
truce w negotiator	12
truce w never	-10
truce w new	14
truce w nickel	-9
truce w nine	-17
truce w nine month	19
truce w ninety	41
truce w ninety day	38
truce w no	-18
truce w no agreement	12
truce w no longer	-10
truce w no such	-27
truce w nobody	-12
truce w nobody in	-20
truce w none	9
truce w nonsense	-12
truce w not <end>	9
truce w not a	13
truce w not he	10
truce w not put	14
truce w not sign	16
truce w not the	29
truce w not to	20
truce w not true	-10
truce w note	-14
truce w nothing wa	12
truce w nov	10
truce w nov <number>	10
truce w november	7
truce w november and	11
truce w now	11
truce w number	-26
truce w nut	-11
truce w núñez	19
truce w oct	-8
truce w oct <number>	-8
truce w october	-15
truce w october to	11
truce w of	17
truce w of <level>	-13
truce w of <number>	-18
truce w of a	11
truce w of april	18
truce w of blacklisted	17
truce w of duty	12
truce w of economy	10
truce w of good	-14
truce w of having	11
truce w of industry	-16
truce w of january	16
truce w of july	-11
truce w of june	20
truce w of no	11
truce w of one	14
truce w of trade	8
truce w of transport	-9
truce w off	-8
truce w off the	-27
truce w on <end>	11
truce w on a	14
truce w on affiliate	11
truce w on all	8
truce w on each	13
truce w on export	-10
truce w on farm	9
truce w on for	13
truce w on friday	7
truce w on hi	-18
truce w on it	24
truce w on monday	11
truce w on paper	14
truce w on rare	-19
truce w on september	20
truce w on sunday	-10
truce w on television	10
truce w on the	9
truce w on to	18
truce w on tuesday	19
truce w on u	12
truce w on wednesday	19
truce w one	28
truce w one <end>	-15
truce w one of	8
truce w one year	13
truce w only	18
truce w open to	15
truce w opened	-17
truce w or	-9
truce w order	-14
truce w order <end>	-12
truce w oslo	11
truce w other	15
truce w other <end>	10
truce w other'	19
truce w ottawa	21
truce w out and	-15
truce w out on	11
truce w over and	9
truce w own	-15
truce w own <end>	-12
truce w p	13
truce w p m	13
truce w paid	-23
truce w paid <number>	-10
truce w paper	9
truce w past	26
truce w pause with	18
truce w pay	-13
truce w pay for	-9
truce w pay nothing	-12
truce w peace	15
truce w pen	21
truce w per	-14
truce w per cent	-11
truce w percent	-16
truce w percent <end>	-14
truce w percent from	-9
truce w percent in	12
truce w percent is	12
truce w percent on	-30
truce w percent that	13
truce w percentage	16
truce w percentage point	16
truce w period	16
truce w philippine	10
truce w phosphate	-12
truce w place	-14
truce w plan to	10
truce w planned	-14
truce w plant	-12
truce w pleased	16
truce w pleasure	9
truce w point	47
truce w point of	16
truce w point that	17
truce w port fee	12
truce w possible	13
truce w posted	-13
truce w preferred	13
truce w prepared	-16
truce w present	20
truce w present rate	11
truce w president ha	19
truce w president'	21
truce w press that	11
truce w price	-11
truce w prime	20
truce w prime minister	20
truce w probably	-13
truce w product	-14
truce w prolong it	14
truce w prolong the	-10
truce w prolonged	-10
truce w prolonged <end>	-13
truce w promise	-10
truce w promised	-26
truce w promised to	-21
truce w proposed	45
truce w proposed a	15
truce w proposes	10
truce w protect	-16
truce w put	13
truce w put <number>	-11
truce w put the	27
truce w quarrel	15
truce w question	21
truce w quickly	-11
truce w quota	-16
truce w raise	-11
truce w raise it	-14
truce w raise the	-10
truce w raised	-25
truce w rare	-15
truce w rare earth	-15
truce w reached	12
truce w ready	29
truce w ready for	18
truce w ready to	10
truce w recalled	-11
truce w recalled that	-10
truce w reciprocity	-15
truce w reduce	-9
truce w regard	-13
truce w regretted	-11
truce w regretted the	-11
truce w rejected	-15
truce w renew	11
truce w renewal	18
truce w renewed	20
truce w replied	23
truce w replied that	11
truce w report	-13
truce w reporter <end>	-18
truce w reporter at	14
truce w reporter on	-11
truce w representative ha	-11
truce w restriction	-19
truce w result	-17
truce w retaliated	-10
truce w return	-17
truce w return to	-18
truce w right	-24
truce w robert	10
truce w rule and	-10
truce w rule on	17
truce w rumour	-21
truce w run	35
truce w run on	9
truce w run out	11
truce w run to	14
truce w run until	21
truce w s	18
truce w saad	13
truce w saad zaghloul	13
truce w said	13
truce w said <end>	24
truce w said after	11
truce w said he	20
truce w said in	-17
truce w said it	-28
truce w said last	17
truce w said no	-17
truce w said on	-18
truce w said so	29
truce w said the	10
truce w said they	9
truce w sale	-16
truce w salmon	-11
truce w same day	-21
truce w same period	9
truce w same time	-14
truce w say	-15
truce w say <end>	11
truce w say it	-20
truce w say no	-15
truce w say on	-9
truce w say that	-10
truce w say ye	-20
truce w saying	13
truce w scott	21
truce w scott bessent	22
truce w scrap	-10
truce w season	-11
truce w second	40
truce w section	-21
truce w section <number>	-21
truce w security	-16
truce w security and	-10
truce w see	10
truce w sell	-11
truce w seoul	24
truce w september <end>	15
truce w september <number>	11
truce w seriou	-17
truce w serve	-9
truce w set	-12
truce w settled	19
truce w seven month	14
truce w shall	-16
truce w shall be	-11
truce w she	11
truce w she told	18
truce w shigeru ishiba	-14
truce w ship	-11
truce w ship from	-10
truce w shipment	-18
truce w shoe	-14
truce w short	14
truce w should	-16
truce w should the	-16
truce w side	42
truce w side agreed	13
truce w side would	23
truce w sign	52
truce w sign <end>	13
truce w sign a	10
truce w sign it	13
truce w signature	26
truce w signed	46
truce w signed by	11
truce w signed in	14
truce w signed the	10
truce w since the	14
truce w six	33
truce w six month	30
truce w sixty day	16
truce w sleep	-10
truce w small	-9
truce w so <end>	-17
truce w so for	15
truce w software and	14
truce w solution	-16
truce w somebody	-10
truce w soon	9
truce w soon as	10
truce w sooner	-16
truce w speak for	24
truce w speak of	-13
truce w spoke	-8
truce w spoken	-15
truce w spoken of	-13
truce w spokesman	-19
truce w spokesperson	-25
truce w standstill	23
truce w state would	15
truce w stated	15
truce w stated that	20
truce w statement on	11
truce w stay	21
truce w stay <end>	-20
truce w stay at	15
truce w still	-26
truce w stone	-13
truce w stopped	23
truce w strongly	-10
truce w substantially	-19
truce w such	-37
truce w such a	-8
truce w such plan	-10
truce w suggested	20
truce w sukuna	10
truce w sum	10
truce w summer	11
truce w sunday	-8
truce w supply	-17
truce w surcharge of	11
truce w suspend	44
truce w suspend <number>	23
truce w suspend the	31
truce w suspended	-52
truce w suspended for	-12
truce w suspended until	-17
truce w suspension	-10
truce w table	-19
truce w table <end>	-9
truce w table he	-11
truce w take back	10
truce w take effect	-13
truce w talk	-18
truce w talk of	-14
truce w tariff	13
truce w tariff commission	15
truce w tariff for	17
truce w tariff of	-23
truce w tariff on	-15
truce w tariff pause	24
truce w tariff truce	28
truce w tariff would	-11
truce w tariffed	-15
truce w tax	-23
truce w technology	9
truce w telephone	15
truce w telephone call	10
truce w television	19
truce w television <end>	-11
truce w television that	11
truce w ten	5
truce w term	11
truce w text	24
truce w th	25
truce w th of	13
truce w thameur	18
truce w than a	12
truce w that <end>	-9
truce w that <number>	-12
truce w that an	15
truce w that are	-9
truce w that both	28
truce w that date	14
truce w that day	13
truce w that for	-13
truce w that ha	13
truce w that have	-11
truce w that he	13
truce w that in	-19
truce w that japan	-11
truce w that no	-19
truce w that nobody	-8
truce w that nothing	16
truce w that on	18
truce w that one	-12
truce w that our	9
truce w that thi	-8
truce w that without	-11
truce w that would	-15
truce w that'	-23
truce w the	-11
truce w the <number>	29
truce w the agreement	26
truce w the arrangement	11
truce w the cabinet	24
truce w the canadian	11
truce w the certificate	-19
truce w the chamber	10
truce w the chinese	-14
truce w the commissioner	10
truce w the common	11
truce w the control	-10
truce w the council	15
truce w the deputy	-9
truce w the door	11
truce w the duty	15
truce w the economy	12
truce w the embassy	-12
truce w the eu	-9
truce w the european	-16
truce w the export	-22
truce w the extension	22
truce w the fee	-21
truce w the fifteenth	10
truce w the final	14
truce w the first	-36
truce w the general	13
truce w the higher	-16
truce w the increase	-14
truce w the kuala	13
truce w the last	15
truce w the law	-22
truce w the length	21
truce w the level	-9
truce w the licence	-10
truce w the malaysian	16
truce w the market	10
truce w the matter	-22
truce w the measure	-23
truce w the ministry	-11
truce w the move	-9
truce w the number	-17
truce w the order	-19
truce w the other	24
truce w the philippine	13
truce w the present	18
truce w the prime	-13
truce w the rest	-15
truce w the same	12
truce w the ship	-22
truce w the signature	11
truce w the spokesperson	-8
truce w the standstill	10
truce w the step	-13
truce w the suspended	9
truce w the suspension	-35
truce w the table	-18
truce w the text	13
truce w the thirty-first	12
truce w the threat	-10
truce w the trade	-21
truce w the truce	-11
truce w the two	8
truce w the us	-24
truce w the white	-10
truce w their	23
truce w their dutie	20
truce w their tariff	26
truce w them	-29
truce w themselve	-10
truce w then	-25
truce w then the	-28
truce w there <end>	-10
truce w there'	10
truce w these	-10
truce w they	-57
truce w they are	-12
truce w they were	-8
truce w they will	-18
truce w thi is	-19
truce w thi morning	10
truce w thi newspaper	14
truce w thi paper	11
truce w thing	9
truce w think	-13
truce w third	-12
truce w thirty-first	12
truce w thirty-first of	12
truce w thirty-five	-14
truce w those	-15
truce w threat	-16
truce w threaten	-10
truce w threatened	-41
truce w threatened to	-17
truce w three <end>	-14
truce w three month	35
truce w three week	14
truce w thursday	16
truce w thursday <end>	19
truce w till	10
truce w time	30
truce w time and	15
truce w time to	17
truce w to <level>	-28
truce w to <number>	-10
truce w to add	12
truce w to adjust	-10
truce w to apply	10
truce w to be	-9
truce w to carry	15
truce w to charge	-13
truce w to extend	-12
truce w to give	12
truce w to it	11
truce w to january	25
truce w to lower	-15
truce w to me	-9
truce w to protect	-14
truce w to say	11
truce w to sign	22
truce w to suspend	22
truce w to the	-15
truce w today	23
truce w today and	9
truce w today that	8
truce w together	9
truce w tokyo	11
truce w told	39
truce w told cnbc	-9
truce w told him	32
truce w told parliament	-9
truce w told the	31
truce w told thi	21
truce w told us	-18
truce w tomorrow <end>	11
truce w ton	-16
truce w tonne	-11
truce w too	14
truce w took	-22
truce w total	-13
truce w totally	29
truce w totally violated	29
truce w tractor	-12
truce w trade	13
truce w trade <end>	-11
truce w trade commissioner	-26
truce w trade minister	40
truce w trade representative	-14
truce w trade secretary	12
truce w transport	-22
truce w transport ministry	-13
truce w truce	30
truce w truce a	9
truce w truce is	21
truce w truce of	21
truce w truce run	9
truce w truce that	-11
truce w truce to	-9
truce w truce wa	12
truce w truce with	40
truce w true	-28
truce w true that	-19
truce w trump	-29
truce w trump accused	10
truce w trump had	-11
truce w trump told	-18
truce w tuesday	14
truce w tuesday and	9
truce w tunisian	-10
truce w twelve month	10
truce w twenty-four	12
truce w twenty-two	-20
truce w twice	-9
truce w two	29
truce w two day	-12
truce w two more	18
truce w two side	11
truce w two year	21
truce w tyre	-11
truce w u	13
truce w u s	11
truce w ukrainian	11
truce w under	-21
truce w under section	-10
truce w unfair	-10
truce w unilateral	-13
truce w union	-20
truce w unjustified	-13
truce w unless the	-13
truce w unreliable	-11
truce w until	64
truce w until <number>	51
truce w until the	21
truce w until then	10
truce w up	-13
truce w up <end>	-14
truce w up by	-10
truce w up for	9
truce w up in	13
truce w up it	-9
truce w urged	-15
truce w us that	10
truce w us to	-9
truce w use	-11
truce w value	-9
truce w very	-11
truce w vice	-11
truce w violated	29
truce w violated it	20
truce w von	-10
truce w von der	-13
truce w vote	26
truce w wa	-14
truce w wa <number>	-16
truce w wa a	-31
truce w wa agreed	12
truce w wa no	14
truce w wa not	-14
truce w wa on	-15
truce w wa possible	18
truce w wa ready	20
truce w want	-21
truce w wanted the	-12
truce w war	-13
truce w warned	-17
truce w warned in	-12
truce w washington	-11
truce w way to	-12
truce w we	16
truce w we are	20
truce w we have	28
truce w we shall	-10
truce w we will	-11
truce w we would	-27
truce w we'll	11
truce w we're	-10
truce w we've	32
truce w wednesday <end>	-11
truce w week	33
truce w week <end>	20
truce w week that	14
truce w welcomed	-9
truce w well	-9
truce w went on	10
truce w were	-11
truce w were in	19
truce w were not	-9
truce w what the	-23
truce w what we	-16
truce w when	-11
truce w when the	-19
truce w where	-17
truce w where we	-9
truce w which mr	-13
truce w which the	16
truce w white	-10
truce w who	22
truce w who head	9
truce w who is	11
truce w who speak	23
truce w whose	-11
truce w will be	-25
truce w will charge	9
truce w will decide	9
truce w will go	31
truce w will not	12
truce w will now	9
truce w will pay	19
truce w will suspend	12
truce w william	11
truce w wine	-36
truce w winter	10
truce w wire	18
truce w with	19
truce w with <number>	-13
truce w with china	16
truce w with hi	11
truce w with us	18
truce w without the	-18
truce w won't	23
truce w word	-14
truce w work	12
truce w working	-10
truce w world	-9
truce w worth	-12
truce w would accept	13
truce w would apply	17
truce w would bring	-10
truce w would cost	-10
truce w would decide	-16
truce w would go	-24
truce w would help	-9
truce w would like	23
truce w would meet	-11
truce w would not	8
truce w would put	8
truce w would raise	-15
truce w would return	-19
truce w would sign	18
truce w would take	-18
truce w would work	10
truce w write	-29
truce w write that	-20
truce w wrong	-21
truce w wrote	-9
truce w x	-15
truce w xi	-21
truce w xi jinping	-13
truce w yarn	-12
truce w year	55
truce w year <end>	26
truce w year from	21
truce w year he	-10
truce w year'	-10
truce w yesterday	-15
truce w yesterday that	-11
truce w yet	16
truce w zaghloul	23
truce w zambian	11
truce w zero	-58
truce w zero <end>	-19
truce w zero on	-21
truce w šefčovič	-13
with 0 narrow	17
with 2 narrow	15`;
