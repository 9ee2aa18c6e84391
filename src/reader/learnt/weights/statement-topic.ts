// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_TOPIC = `yes
<always>	0
among 1 narrow	31
before 0 false bare	64
before 0 false more	9
before 0 false one	60
before 0 true bare	84
before 0 true more	26
before 0 true one	48
before 1 false bare	33
before 1 false more	-18
before 1 false one	8
before 1 true bare	32
before 1 true more	11
before 1 true one	16
before 2 false more	-15
before 2 true one	8
before 3 false one	14
broad before 0 true bare	32
broad before 2 true one	-11
broad before 3 true more	9
broad in plainly	17
broad in plainly one	8
broad nearest bare of 1	21
broad nearest bare of 3	-8
broad nearest more again of 1	18
broad nearest more again of 3	-9
broad nearest more of 2	10
broad nearest one again of 1	27
broad nearest one of 1	10
broad nearest one of 3	-20
broad not in	-16
broad not in more true	-16
broad not in one true	-17
broad not said	-18
broad nothing before more	13
broad nothing before one	19
broad often true	22
broad place 0 of 1	8
broad place 0 of 3	14
broad rule:first more	14
broad rule:first one	8
broad rule:words more	15
broad rule:words one	19
broad said plainly	-7
broad share most bare	15
broad share most one	15
broad share some bare	-14
broad share some one	-14
broad text -1 bare	-11
broad text -1 one	-19
broad text 3 bare	-19
broad text 4 bare	-15
broad with 0 narrow	14
broad with 2 narrow	16
deficit bare	9
deficit before 2 true bare	-20
deficit nearest one of 1	-13
deficit nearest one of 2	13
deficit not in bare false	9
deficit not in one false	-12
deficit not said	-12
deficit one	-14
deficit share little bare	17
deficit share some one	-8
deficit text 1 bare	-21
deficit text 1 one	-21
deficit text 2 bare	13
deficit text 4 bare	11
deficit text 4 one	11
deficit w <level>	10
deficit w <number>	15
deficit w <number> <end>	9
deficit w <number> <number>	22
deficit w <number> billion	14
deficit w <number> the	13
deficit w at least	15
deficit w billion	14
deficit w bureau	13
deficit w by	15
deficit w census	13
deficit w census bureau	13
deficit w china	9
deficit w country	-10
deficit w cut	-10
deficit w deficit	11
deficit w february	9
deficit w for the	10
deficit w gap	-11
deficit w greer	27
deficit w greer said	20
deficit w greer the	17
deficit w ha	-24
deficit w ha said	-19
deficit w he	-12
deficit w if	-11
deficit w in	31
deficit w in <number>	19
deficit w in the	13
deficit w is	9
deficit w ishiba	-14
deficit w it	-19
deficit w jamieson	15
deficit w jamieson greer	15
deficit w least	15
deficit w lowest	-12
deficit w minister	-19
deficit w minister shigeru	-14
deficit w monday	12
deficit w more	14
deficit w no	-16
deficit w of	12
deficit w on monday	12
deficit w other	-10
deficit w prime	-14
deficit w prime minister	-14
deficit w rate	-9
deficit w reporter	-10
deficit w representative	14
deficit w said	11
deficit w said in	13
deficit w said on	12
deficit w said that	-20
deficit w say	-11
deficit w september	15
deficit w shigeru	-14
deficit w shigeru ishiba	-14
deficit w so	-9
deficit w state	-13
deficit w state <end>	-18
deficit w surplu	-14
deficit w tariff	-10
deficit w that he	-9
deficit w that it	-10
deficit w the census	13
deficit w the deficit	12
deficit w the lowest	-12
deficit w the trade	15
deficit w the two	11
deficit w the united	-12
deficit w there	9
deficit w thi	10
deficit w told reporter	-10
deficit w trade representative	14
deficit w two	9
deficit w under	-10
deficit w united	-12
deficit w united state	-13
deficit w us	15
deficit w which	-13
deficit w will	-23
deficit w with	-12
deficit w with a	-12
deficit w with china	11
deficit w with the	-12
deficit w would	-17
deficit w year	26
deficit w year <end>	14
export-controls always	17
export-controls bare	11
export-controls before 0 false bare	25
export-controls before 0 false more	11
export-controls before 0 false one	33
export-controls before 0 true bare	32
export-controls before 0 true one	12
export-controls before 1 false bare	23
export-controls before 1 true one	-9
export-controls before 2 true bare	-25
export-controls beside rare-earths	-14
export-controls beside semiconductors	15
export-controls beside tariffs	-14
export-controls in perhaps	15
export-controls in perhaps bare	11
export-controls in plainly one	12
export-controls nearest bare of 2	30
export-controls nearest one of 1	11
export-controls not in one false	-17
export-controls not in one true	20
export-controls nothing before bare	-18
export-controls nothing before more	12
export-controls nothing before one	-11
export-controls often false	11
export-controls place 0 of 1	12
export-controls place 0 of 2	11
export-controls place 1 of 2	-25
export-controls rule:first more	24
export-controls rule:first one	21
export-controls rule:words more	24
export-controls rule:words one	12
export-controls share little bare	26
export-controls share little one	14
export-controls share some bare	-36
export-controls share some one	-20
export-controls text -1 bare	30
export-controls text -1 more	11
export-controls text -1 one	10
export-controls text 1 bare	-35
export-controls text 1 more	-9
export-controls text 2 bare	-15
export-controls text 2 more	-13
export-controls text 3 one	11
export-controls text 4 more	9
export-controls text 4 one	-11
export-controls w <level>	-41
export-controls w <level> <end>	-9
export-controls w <number> <end>	23
export-controls w <number> <number>	27
export-controls w <number> china'	-13
export-controls w <number> on	-12
export-controls w <number> per	-27
export-controls w <number> percent	-15
export-controls w <number> september	19
export-controls w <number> th	18
export-controls w <number> that	-12
export-controls w a ban	16
export-controls w a licence	12
export-controls w a long	-13
export-controls w a matter	23
export-controls w a second	-19
export-controls w a tariff	11
export-controls w a truce	13
export-controls w a white	12
export-controls w about	17
export-controls w added	21
export-controls w added that	16
export-controls w additional	-12
export-controls w against	-10
export-controls w agreed	-23
export-controls w also	18
export-controls w america	-9
export-controls w amount	-11
export-controls w an	-28
export-controls w an embargo	-13
export-controls w and mr	19
export-controls w and not	9
export-controls w announced	11
export-controls w announced on	9
export-controls w announced that	13
export-controls w announced the	12
export-controls w another	-13
export-controls w answered	12
export-controls w answered that	18
export-controls w antimony	30
export-controls w approval	-37
export-controls w approval <end>	-10
export-controls w approval of	-14
export-controls w april	-20
export-controls w are not	-21
export-controls w arrangement	-14
export-controls w as	17
export-controls w as a	19
export-controls w asked	32
export-controls w asked for	34
export-controls w at <number>	-16
export-controls w at once	12
export-controls w australia	-9
export-controls w back	10
export-controls w be	22
export-controls w be known	12
export-controls w be made	-16
export-controls w because	-14
export-controls w been	-13
export-controls w before	33
export-controls w before it	10
export-controls w before the	26
export-controls w bessent	-21
export-controls w but	-48
export-controls w by	20
export-controls w by phone	-10
export-controls w by the	22
export-controls w call	9
export-controls w call it	14
export-controls w called	33
export-controls w called it	17
export-controls w called on	11
export-controls w came	12
export-controls w can	-9
export-controls w canada	-16
export-controls w cannot	11
export-controls w cent	-30
export-controls w certificate	37
export-controls w certificate for	23
export-controls w chemical	-10
export-controls w chenggang	-9
export-controls w chief	17
export-controls w china	-32
export-controls w china <end>	9
export-controls w china ha	-10
export-controls w china is	-10
export-controls w china to	-11
export-controls w china will	-19
export-controls w china would	10
export-controls w china'	11
export-controls w china' ministry	25
export-controls w chinese good	-9
export-controls w chip	15
export-controls w civilian	12
export-controls w closed	-30
export-controls w coal	14
export-controls w come	20
export-controls w come <end>	-11
export-controls w come to	13
export-controls w commerce	9
export-controls w commerce announced	28
export-controls w commerce in	-10
export-controls w commerce said	-16
export-controls w commerce secretary	9
export-controls w commission	-14
export-controls w commissioner	-13
export-controls w companie	-13
export-controls w companie that	-9
export-controls w complained	19
export-controls w concentrate	11
export-controls w confirmed	-25
export-controls w considering	15
export-controls w control	10
export-controls w control of	-16
export-controls w control were	15
export-controls w copper	12
export-controls w costs	11
export-controls w council	-11
export-controls w counterpart	23
export-controls w cut	-14
export-controls w date	-17
export-controls w day	-24
export-controls w de	-13
export-controls w deal	-11
export-controls w demand	11
export-controls w denied	10
export-controls w deputy	12
export-controls w development	-14
export-controls w do	-16
export-controls w do not	-10
export-controls w doe	-10
export-controls w donald	-25
export-controls w donald trump	-22
export-controls w down	-10
export-controls w drone	12
export-controls w drop	14
export-controls w dropped	11
export-controls w dual-use	-11
export-controls w dual-use good	-12
export-controls w each	-19
export-controls w earth	-15
export-controls w earth <end>	9
export-controls w eighteen	-15
export-controls w embargo	-13
export-controls w embargo <end>	-9
export-controls w end of	-15
export-controls w equivalent	-11
export-controls w equivalent of	-10
export-controls w europe	15
export-controls w export	25
export-controls w export <end>	-16
export-controls w export control	9
export-controls w export licence	22
export-controls w export of	12
export-controls w expressed	12
export-controls w extend	18
export-controls w federation	-14
export-controls w fentanyl	-20
export-controls w firm	8
export-controls w first	15
export-controls w five	-11
export-controls w follow	11
export-controls w for an	13
export-controls w for it	13
export-controls w for the	-17
export-controls w force	-9
export-controls w forced	-9
export-controls w foreign	-16
export-controls w forty	-17
export-controls w friday	-19
export-controls w from	-10
export-controls w further	-23
export-controls w gallium	39
export-controls w gallium germanium	16
export-controls w gave	-9
export-controls w general	-8
export-controls w germanium	23
export-controls w given	-21
export-controls w go	-25
export-controls w go to	-15
export-controls w gone	28
export-controls w good	-20
export-controls w good of	-13
export-controls w government	-14
export-controls w granted	-10
export-controls w ha announced	-14
export-controls w ha been	-11
export-controls w ha let	15
export-controls w ha not	-11
export-controls w ha said	-15
export-controls w had	-16
export-controls w had given	-10
export-controls w had met	12
export-controls w hand	-14
export-controls w hanoi	14
export-controls w have	-15
export-controls w have been	-15
export-controls w have not	-18
export-controls w he added	24
export-controls w he called	12
export-controls w he could	-12
export-controls w he told	-21
export-controls w he wrote	-17
export-controls w hi	-9
export-controls w hold	9
export-controls w house	-16
export-controls w house <end>	12
export-controls w house said	-12
export-controls w howard	9
export-controls w howard lutnick	9
export-controls w i	-28
export-controls w i shall	-9
export-controls w if	-13
export-controls w if the	25
export-controls w import	-21
export-controls w in	17
export-controls w in a	28
export-controls w in china	10
export-controls w increase	-12
export-controls w industry	-18
export-controls w into	-14
export-controls w is	-7
export-controls w is not	13
export-controls w issue	-18
export-controls w it <end>	-15
export-controls w it a	8
export-controls w it approval	-13
export-controls w it be	18
export-controls w it ha	-11
export-controls w it in	13
export-controls w it is	-26
export-controls w it new	-10
export-controls w it said	-9
export-controls w it'	13
export-controls w jamieson	-15
export-controls w jamieson greer	-15
export-controls w january	-10
export-controls w kim	18
export-controls w korea	17
export-controls w last	-19
export-controls w last week	-23
export-controls w law	-11
export-controls w leave	-18
export-controls w leave it	-15
export-controls w let	16
export-controls w let it	18
export-controls w level	-11
export-controls w li	-9
export-controls w li chenggang	-9
export-controls w licence	43
export-controls w licensing	25
export-controls w licensing of	23
export-controls w lift it	-17
export-controls w lifted	-14
export-controls w limit	16
export-controls w listed	10
export-controls w lithium	28
export-controls w long	-14
export-controls w longer be	15
export-controls w look	-10
export-controls w lutnick	15
export-controls w lutnick told	12
export-controls w made	-24
export-controls w march <end>	9
export-controls w market	-10
export-controls w matter	11
export-controls w matter of	23
export-controls w may	23
export-controls w me	-9
export-controls w meant to	11
export-controls w medicine	-9
export-controls w met	11
export-controls w mexico	-19
export-controls w military	15
export-controls w million	-12
export-controls w minister	-20
export-controls w ministry	18
export-controls w ministry of	17
export-controls w month	-39
export-controls w month <end>	-17
export-controls w more	14
export-controls w morocco	-9
export-controls w mr	16
export-controls w mr bessent	9
export-controls w must	-15
export-controls w next	-17
export-controls w nickel	20
export-controls w nine	-15
export-controls w no longer	13
export-controls w not	-9
export-controls w not be	11
export-controls w not of	9
export-controls w not on	12
export-controls w nothing	-14
export-controls w notice	25
export-controls w notice of	20
export-controls w november	19
export-controls w november <number>	25
export-controls w now	-10
export-controls w number	-10
export-controls w of <level>	-11
export-controls w of a	-13
export-controls w of an	-14
export-controls w of april	-13
export-controls w of chinese	-9
export-controls w of commerce	15
export-controls w of it	17
export-controls w of one	-11
export-controls w of rare	-12
export-controls w of the	-18
export-controls w on	13
export-controls w on <number>	26
export-controls w on export	9
export-controls w on friday	-15
export-controls w on hi	-14
export-controls w on it	-10
export-controls w on saturday	-13
export-controls w on sunday	15
export-controls w on television	11
export-controls w on the	14
export-controls w once	22
export-controls w once the	13
export-controls w or	-21
export-controls w ore	21
export-controls w other	-14
export-controls w out	-21
export-controls w outside	12
export-controls w paper	9
export-controls w parliament	-16
export-controls w part	13
export-controls w pause	-9
export-controls w pay	-9
export-controls w per	-30
export-controls w per cent	-30
export-controls w percent	-19
export-controls w percent on	-10
export-controls w permit	26
export-controls w permit <end>	11
export-controls w phone	-11
export-controls w policy	-10
export-controls w pork	9
export-controls w port	-14
export-controls w port fee	-8
export-controls w possible	14
export-controls w president	-30
export-controls w president donald	-22
export-controls w president xi	-9
export-controls w press	-15
export-controls w prolonged	10
export-controls w promised	-11
export-controls w proposed to	-11
export-controls w protect	14
export-controls w put	-18
export-controls w question	11
export-controls w question of	15
export-controls w radio	10
export-controls w raised	12
export-controls w rare	-15
export-controls w rare earth	-15
export-controls w ready	-14
export-controls w refused	-9
export-controls w reporter	-9
export-controls w reporter <end>	11
export-controls w reporter in	-9
export-controls w representative	-10
export-controls w require for	9
export-controls w rest	-10
export-controls w restriction	17
export-controls w return	15
export-controls w rise	11
export-controls w rule	23
export-controls w s	-26
export-controls w said	-24
export-controls w said <end>	-28
export-controls w said and	10
export-controls w said that	12
export-controls w said the	-38
export-controls w sale of	9
export-controls w saturday	-14
export-controls w say	12
export-controls w say china	-10
export-controls w say that	16
export-controls w scott	-25
export-controls w scott bessent	-25
export-controls w second	-23
export-controls w secretary	-10
export-controls w secretary howard	9
export-controls w secretary scott	-23
export-controls w security and	10
export-controls w september	14
export-controls w ship	19
export-controls w shipment	17
export-controls w should the	14
export-controls w side	-8
export-controls w side would	-9
export-controls w sign	-10
export-controls w since	18
export-controls w six month	-9
export-controls w so	-20
export-controls w so is	-9
export-controls w software	8
export-controls w software <end>	-15
export-controls w sold	10
export-controls w speak	-12
export-controls w spokesman	-11
export-controls w state would	11
export-controls w step	-10
export-controls w stopped	-17
export-controls w such	-14
export-controls w sunday	14
export-controls w suspend	19
export-controls w suspended	17
export-controls w suspension	18
export-controls w swiss	-12
export-controls w table	14
export-controls w table <end>	19
export-controls w talk	-12
export-controls w tariff	-23
export-controls w tariff of	-9
export-controls w tariff on	-10
export-controls w tax	-10
export-controls w technology	10
export-controls w th	18
export-controls w that a	16
export-controls w that export	14
export-controls w that he	-12
export-controls w that is	22
export-controls w that they	10
export-controls w that thi	-12
export-controls w the <number>	9
export-controls w the ban	19
export-controls w the certificate	24
export-controls w the chinese	-11
export-controls w the control	-11
export-controls w the council	-14
export-controls w the duty	10
export-controls w the end	-16
export-controls w the equivalent	-10
export-controls w the licence	24
export-controls w the new	10
export-controls w the other	-10
export-controls w the permit	18
export-controls w the press	-12
export-controls w the rare	10
export-controls w the rest	-10
export-controls w the same	-9
export-controls w the suspension	19
export-controls w the table	14
export-controls w the tariff	-10
export-controls w the u	-11
export-controls w the white	-27
export-controls w their	11
export-controls w them	14
export-controls w there	-11
export-controls w they were	-11
export-controls w thi	-17
export-controls w those	24
export-controls w threat	-9
export-controls w three	23
export-controls w tightened	12
export-controls w time	17
export-controls w to	-16
export-controls w to <level>	-13
export-controls w to <number>	-15
export-controls w to a	-13
export-controls w to china	15
export-controls w to protect	13
export-controls w to the	19
export-controls w told	-20
export-controls w told the	-13
export-controls w trade	-28
export-controls w trade minister	-24
export-controls w trade ministry	11
export-controls w treasury	-25
export-controls w treasury secretary	-24
export-controls w trump	-61
export-controls w tungsten	17
export-controls w two	-18
export-controls w u	-18
export-controls w u s	-18
export-controls w unilateral	-16
export-controls w until	14
export-controls w until november	20
export-controls w up it	14
export-controls w us	-18
export-controls w use	11
export-controls w used	-9
export-controls w vietnam	-12
export-controls w wa	-19
export-controls w wa a	-14
export-controls w washington	18
export-controls w way	16
export-controls w we are	-17
export-controls w wednesday <end>	13
export-controls w week	-24
export-controls w week <end>	-18
export-controls w week that	-14
export-controls w well <end>	-10
export-controls w what	-24
export-controls w what the	-11
export-controls w when	14
export-controls w where	-14
export-controls w white	-13
export-controls w white house	-35
export-controls w who	-19
export-controls w will not	13
export-controls w with	-33
export-controls w with it	-9
export-controls w with the	-16
export-controls w without	-12
export-controls w would answer	-9
export-controls w would come	26
export-controls w would have	-10
export-controls w would put	-15
export-controls w would sign	-8
export-controls w would take	10
export-controls w wrote	-27
export-controls w wrote on	-10
export-controls w xi	-23
export-controls w xinhua	-12
export-controls w year	-12
export-controls w year <end>	-11
fentanyl among 1 narrow	14
fentanyl before 0 true bare	8
fentanyl before 2 true one	-10
fentanyl beside tariffs	10
fentanyl head more	12
fentanyl in plainly	16
fentanyl in plainly more	14
fentanyl last	10
fentanyl more	8
fentanyl nearest bare of 3	-18
fentanyl nearest one of 1	18
fentanyl nearest one of 2	-14
fentanyl nearest one of 3	-14
fentanyl not in	-29
fentanyl not in more true	-9
fentanyl not in one false	-10
fentanyl not in one true	-15
fentanyl not said	21
fentanyl nothing before one	-17
fentanyl one	-12
fentanyl place 1 of 2	10
fentanyl rule:first more	17
fentanyl rule:words bare	-13
fentanyl rule:words more	16
fentanyl said plainly	8
fentanyl share little bare	-12
fentanyl share little more	9
fentanyl share little one	-28
fentanyl share some one	15
fentanyl text 2 bare	-36
fentanyl text 2 one	-32
fentanyl text 3 bare	-14
fentanyl text 3 more	13
fentanyl text 4 bare	21
fentanyl w <level> <end>	-8
fentanyl w <level> after	9
fentanyl w <level> from	10
fentanyl w <number>	-24
fentanyl w <number> <end>	-32
fentanyl w <number> <number>	-22
fentanyl w <number> day	-9
fentanyl w <number> per	16
fentanyl w <number> to	-12
fentanyl w a	-20
fentanyl w a white	-18
fentanyl w adjust	-19
fentanyl w adjust it	-14
fentanyl w after	-7
fentanyl w after a	-8
fentanyl w against	21
fentanyl w against the	21
fentanyl w agreed	-13
fentanyl w agreed to	-9
fentanyl w air	13
fentanyl w air force	13
fentanyl w american	-21
fentanyl w american side	-11
fentanyl w and	-30
fentanyl w and <level>	-13
fentanyl w and <number>	-12
fentanyl w at	-13
fentanyl w be	22
fentanyl w because	26
fentanyl w because of	12
fentanyl w been	20
fentanyl w before	-15
fentanyl w beijing	11
fentanyl w bessent ha	-10
fentanyl w bessent said	10
fentanyl w bring	-9
fentanyl w busan	11
fentanyl w business	10
fentanyl w by	-30
fentanyl w called	-11
fentanyl w canada	30
fentanyl w cent	13
fentanyl w chemical	26
fentanyl w china	18
fentanyl w china to	-12
fentanyl w commerce	-14
fentanyl w confirmed	-22
fentanyl w could	32
fentanyl w could go	22
fentanyl w count	-15
fentanyl w countermeasure	-16
fentanyl w cut	11
fentanyl w day	-18
fentanyl w discussion	14
fentanyl w do	12
fentanyl w done	17
fentanyl w drug	55
fentanyl w duty	-15
fentanyl w earlier	-14
fentanyl w earth	-12
fentanyl w expected	12
fentanyl w expected to	15
fentanyl w fentanyl	16
fentanyl w fentanyl <end>	18
fentanyl w flow	13
fentanyl w flow of	11
fentanyl w for a	-11
fentanyl w for fentanyl	-9
fentanyl w force one	13
fentanyl w foreign	16
fentanyl w foreign ministry	16
fentanyl w fox	11
fentanyl w fox business	11
fentanyl w from <level>	12
fentanyl w further	-11
fentanyl w get	10
fentanyl w go	14
fentanyl w goe	-11
fentanyl w had	17
fentanyl w had been	22
fentanyl w half	10
fentanyl w have	-11
fentanyl w he expected	14
fentanyl w he say	-9
fentanyl w he told	16
fentanyl w help	14
fentanyl w himself	10
fentanyl w house	-22
fentanyl w house confirmed	-15
fentanyl w house official	-18
fentanyl w house say	18
fentanyl w if	20
fentanyl w if they	12
fentanyl w in	-9
fentanyl w in a	-9
fentanyl w in busan	16
fentanyl w issue	11
fentanyl w it	-10
fentanyl w it countermeasure	-12
fentanyl w it ha	13
fentanyl w it wa	-12
fentanyl w it would	-10
fentanyl w jinping	15
fentanyl w keep	-14
fentanyl w last	-11
fentanyl w leave	9
fentanyl w level	-11
fentanyl w mexico	16
fentanyl w might	10
fentanyl w might be	12
fentanyl w million	-12
fentanyl w ministry in	10
fentanyl w more	15
fentanyl w morning	-15
fentanyl w mr	13
fentanyl w new	-12
fentanyl w no	-27
fentanyl w not	-10
fentanyl w now <end>	10
fentanyl w october	14
fentanyl w of	-11
fentanyl w of <number>	-13
fentanyl w of fentanyl	21
fentanyl w official	-17
fentanyl w on air	12
fentanyl w on fentanyl	13
fentanyl w on the	25
fentanyl w on thursday	-23
fentanyl w other	8
fentanyl w over	-19
fentanyl w over fentanyl	-18
fentanyl w own	-12
fentanyl w part	13
fentanyl w pay	-12
fentanyl w per	13
fentanyl w per cent	13
fentanyl w posted	-9
fentanyl w president told	10
fentanyl w president xi	14
fentanyl w rare	-12
fentanyl w rare earth	-12
fentanyl w rate	-10
fentanyl w reciprocal	-26
fentanyl w remain	10
fentanyl w reporter	20
fentanyl w reporter on	22
fentanyl w representative jamieson	8
fentanyl w s	16
fentanyl w said in	-9
fentanyl w said there	18
fentanyl w say	20
fentanyl w say it	14
fentanyl w scott	-10
fentanyl w scott bessent	-9
fentanyl w secretary	-18
fentanyl w side had	15
fentanyl w so	-16
fentanyl w stop	12
fentanyl w stop the	13
fentanyl w sum	-12
fentanyl w talk	17
fentanyl w ten	14
fentanyl w that it	-22
fentanyl w that the	14
fentanyl w the	10
fentanyl w the <number>	10
fentanyl w the drug	42
fentanyl w the flow	11
fentanyl w the tariff	15
fentanyl w the total	-15
fentanyl w the trade	-11
fentanyl w the u	10
fentanyl w the united	10
fentanyl w them	-11
fentanyl w there	14
fentanyl w they	10
fentanyl w thi	-12
fentanyl w three	-15
fentanyl w thursday	-25
fentanyl w to	34
fentanyl w to <level>	10
fentanyl w to be	11
fentanyl w to lower	12
fentanyl w to stop	13
fentanyl w told	19
fentanyl w told reporter	19
fentanyl w total	-18
fentanyl w treasury	-10
fentanyl w treasury secretary	-9
fentanyl w trump	9
fentanyl w trump said	11
fentanyl w trump say	12
fentanyl w trump told	-9
fentanyl w trump wrote	-14
fentanyl w u	16
fentanyl w u s	16
fentanyl w united	10
fentanyl w united state	10
fentanyl w until	-15
fentanyl w up	-10
fentanyl w wa a	9
fentanyl w washington	-10
fentanyl w way	14
fentanyl w week	-12
fentanyl w were	-17
fentanyl w what	16
fentanyl w what the	15
fentanyl w which	11
fentanyl w which the	13
fentanyl w white	-21
fentanyl w white house	-21
fentanyl w with	-18
fentanyl w word	12
fentanyl w would	-25
fentanyl w wrote	-18
fentanyl w xi	14
fentanyl w xi jinping	15
fentanyl w year	-32
fentanyl w year <end>	-12
head bare	57
head more	29
head one	37
in perhaps	17
in perhaps bare	15
in perhaps one	8
in plainly	38
in plainly more	21
in plainly one	23
narrow among 1 narrow	31
narrow before 0 false bare	64
narrow before 0 false more	9
narrow before 0 false one	60
narrow before 0 true bare	86
narrow before 0 true more	23
narrow before 0 true one	60
narrow before 1 false bare	33
narrow before 1 false more	-18
narrow before 1 false one	8
narrow before 1 true bare	46
narrow before 1 true more	40
narrow before 1 true one	17
narrow before 2 false more	-15
narrow before 2 true more	19
narrow before 2 true one	29
narrow before 3 false one	14
narrow before 3 true one	19
narrow head bare	76
narrow head more	34
narrow head one	54
narrow in perhaps	17
narrow in perhaps bare	15
narrow in perhaps one	8
narrow in plainly	30
narrow in plainly more	16
narrow in plainly one	19
narrow nearest bare of 1	48
narrow nearest bare of 2	39
narrow nearest bare of 3	7
narrow nearest more again of 1	13
narrow nearest more again of 3	25
narrow nearest more of 1	10
narrow nearest more of 3	-10
narrow nearest one again of 2	-20
narrow nearest one of 1	67
narrow nearest one of 2	10
narrow nearest one of 3	10
narrow not in	-41
narrow not in bare false	-11
narrow not in more false	-26
narrow not in more true	-40
narrow not in one false	-11
narrow not in one true	-14
narrow nothing before more	-17
narrow nothing before one	-35
narrow often false	45
narrow often true	28
narrow place 0 of 1	19
narrow place 0 of 2	45
narrow place 0 of 3	19
narrow place 1 of 2	-18
narrow place 2 of 3	-17
narrow rule:first more	35
narrow rule:first one	29
narrow rule:words bare	56
narrow rule:words more	21
narrow rule:words one	50
narrow said perhaps	11
narrow said plainly	13
narrow share little bare	-30
narrow share little more	-17
narrow share little one	-24
narrow share most bare	33
narrow share most one	27
narrow share much bare	23
narrow share much more	21
narrow share much one	29
narrow share some bare	6
narrow text 1 bare	12
narrow text 1 more	10
narrow text 1 one	13
narrow text 2 more	-31
narrow text 2 one	-10
narrow text 3 bare	-5
narrow text 3 one	-9
narrow text 4 more	8
narrow text 4 one	13
nearest bare of 1	46
nearest bare of 2	25
nearest more again of 1	24
nearest more again of 3	11
nearest more of 1	14
nearest more of 3	-13
nearest one again of 1	31
nearest one again of 2	-13
nearest one of 1	63
nearest one of 2	13
not in	-44
not in more false	-26
not in more true	-50
not in one false	-15
not in one true	-28
not said	-20
often false	45
often true	35
pharmaceuticals bare	-22
pharmaceuticals before 0 false one	13
pharmaceuticals before 0 true bare	9
pharmaceuticals before 0 true one	22
pharmaceuticals before 1 false one	12
pharmaceuticals before 1 true bare	14
pharmaceuticals before 1 true more	26
pharmaceuticals before 1 true one	17
pharmaceuticals before 2 true one	17
pharmaceuticals before 3 true bare	13
pharmaceuticals before 3 true one	18
pharmaceuticals head bare	34
pharmaceuticals head more	18
pharmaceuticals head one	31
pharmaceuticals nearest bare of 1	26
pharmaceuticals nearest bare of 3	-23
pharmaceuticals nearest one of 1	30
pharmaceuticals nearest one of 2	-25
pharmaceuticals not in bare false	-18
pharmaceuticals not in one false	14
pharmaceuticals not said	25
pharmaceuticals nothing before one	-15
pharmaceuticals one	9
pharmaceuticals share little bare	-27
pharmaceuticals share much bare	17
pharmaceuticals share much one	13
pharmaceuticals share some bare	-28
pharmaceuticals text -1 bare	-18
pharmaceuticals text 0 bare	-9
pharmaceuticals text 1 more	19
pharmaceuticals text 1 one	14
pharmaceuticals text 2 more	-24
pharmaceuticals w <level>	23
pharmaceuticals w <level> <end>	8
pharmaceuticals w <level> for	19
pharmaceuticals w <level> in	9
pharmaceuticals w <level> tariff	14
pharmaceuticals w <number>	-12
pharmaceuticals w <number> <number>	-14
pharmaceuticals w <number> and	21
pharmaceuticals w <number> october	15
pharmaceuticals w <number> on	-13
pharmaceuticals w <number> per	14
pharmaceuticals w a	20
pharmaceuticals w a duty	10
pharmaceuticals w a half	14
pharmaceuticals w a tariff	23
pharmaceuticals w a year	14
pharmaceuticals w about	-12
pharmaceuticals w all	-30
pharmaceuticals w and <level>	-12
pharmaceuticals w and a	13
pharmaceuticals w announced on	-10
pharmaceuticals w answered	-17
pharmaceuticals w as	-15
pharmaceuticals w as well	9
pharmaceuticals w asked	-12
pharmaceuticals w asked for	-10
pharmaceuticals w august	16
pharmaceuticals w back	-14
pharmaceuticals w be	-14
pharmaceuticals w being	18
pharmaceuticals w bessent said	-10
pharmaceuticals w billion	-14
pharmaceuticals w both	10
pharmaceuticals w branded	10
pharmaceuticals w branded or	11
pharmaceuticals w but	23
pharmaceuticals w by	-10
pharmaceuticals w cabinet	-21
pharmaceuticals w called	-16
pharmaceuticals w called the	-15
pharmaceuticals w car	-17
pharmaceuticals w ceiling	23
pharmaceuticals w cent	17
pharmaceuticals w china	-19
pharmaceuticals w commerce	8
pharmaceuticals w commission	27
pharmaceuticals w could	11
pharmaceuticals w country	-10
pharmaceuticals w day	-16
pharmaceuticals w donald	17
pharmaceuticals w donald trump	17
pharmaceuticals w dutie	17
pharmaceuticals w european commission	21
pharmaceuticals w european union	-11
pharmaceuticals w every	-10
pharmaceuticals w federal	10
pharmaceuticals w for	24
pharmaceuticals w for a	10
pharmaceuticals w foreign	-12
pharmaceuticals w foreign ministry	-10
pharmaceuticals w friday	15
pharmaceuticals w from	-21
pharmaceuticals w from <number>	-15
pharmaceuticals w go	-19
pharmaceuticals w good	-20
pharmaceuticals w ha promised	10
pharmaceuticals w ha threatened	13
pharmaceuticals w have	-12
pharmaceuticals w he	-18
pharmaceuticals w he told	-11
pharmaceuticals w hi	13
pharmaceuticals w him	11
pharmaceuticals w hundred	-12
pharmaceuticals w i	-11
pharmaceuticals w if	-16
pharmaceuticals w import	10
pharmaceuticals w in	10
pharmaceuticals w in the	13
pharmaceuticals w india	-22
pharmaceuticals w indian	-10
pharmaceuticals w insulin	-11
pharmaceuticals w is no	13
pharmaceuticals w it is	17
pharmaceuticals w january	-10
pharmaceuticals w joint	14
pharmaceuticals w july	-23
pharmaceuticals w lower	12
pharmaceuticals w maker	16
pharmaceuticals w medicine <end>	-18
pharmaceuticals w medicine would	12
pharmaceuticals w minister	-22
pharmaceuticals w month <end>	-11
pharmaceuticals w month in	11
pharmaceuticals w morning	19
pharmaceuticals w mr	-21
pharmaceuticals w no	19
pharmaceuticals w not	-9
pharmaceuticals w now	-11
pharmaceuticals w october	12
pharmaceuticals w october <end>	12
pharmaceuticals w offered	-10
pharmaceuticals w on car	-10
pharmaceuticals w on hi	12
pharmaceuticals w on them	25
pharmaceuticals w on thursday	-8
pharmaceuticals w one	-14
pharmaceuticals w or	15
pharmaceuticals w or patented	11
pharmaceuticals w part	-13
pharmaceuticals w patented	26
pharmaceuticals w patented medicine	19
pharmaceuticals w pay	-9
pharmaceuticals w pay <number>	-10
pharmaceuticals w per	17
pharmaceuticals w per cent	17
pharmaceuticals w president donald	14
pharmaceuticals w prime	-8
pharmaceuticals w prime minister	-8
pharmaceuticals w promised	19
pharmaceuticals w raise	10
pharmaceuticals w rate	-15
pharmaceuticals w reporter	-8
pharmaceuticals w said on	16
pharmaceuticals w said that	11
pharmaceuticals w same	-12
pharmaceuticals w side	-25
pharmaceuticals w since	11
pharmaceuticals w small	15
pharmaceuticals w speak	-10
pharmaceuticals w spokesman	19
pharmaceuticals w statement	14
pharmaceuticals w swiss	15
pharmaceuticals w tariff	12
pharmaceuticals w tariff of	-8
pharmaceuticals w tariff on	8
pharmaceuticals w tariff would	14
pharmaceuticals w that	12
pharmaceuticals w that for	12
pharmaceuticals w that india	-16
pharmaceuticals w that no	13
pharmaceuticals w that the	-24
pharmaceuticals w that they	20
pharmaceuticals w the	-16
pharmaceuticals w the <number>	-10
pharmaceuticals w the american	9
pharmaceuticals w the commission	13
pharmaceuticals w the drug	-20
pharmaceuticals w the federal	10
pharmaceuticals w the same	-12
pharmaceuticals w the tariff	-12
pharmaceuticals w the truce	-9
pharmaceuticals w the us	17
pharmaceuticals w them	27
pharmaceuticals w they	23
pharmaceuticals w threatened	18
pharmaceuticals w to the	15
pharmaceuticals w told	-26
pharmaceuticals w told reporter	-17
pharmaceuticals w trade	-31
pharmaceuticals w truce	-15
pharmaceuticals w trump	32
pharmaceuticals w trump announced	-10
pharmaceuticals w trump ha	24
pharmaceuticals w trump said	19
pharmaceuticals w under	9
pharmaceuticals w under the	11
pharmaceuticals w union	-11
pharmaceuticals w until	-10
pharmaceuticals w us	16
pharmaceuticals w wait	17
pharmaceuticals w warned that	23
pharmaceuticals w we	-15
pharmaceuticals w week	-20
pharmaceuticals w well	9
pharmaceuticals w were	10
pharmaceuticals w which	19
pharmaceuticals w will	-30
pharmaceuticals w will not	-16
pharmaceuticals w with <level>	-10
pharmaceuticals w within	15
pharmaceuticals w would not	19
pharmaceuticals w wrote	9
pharmaceuticals w year	20
pharmaceuticals w year and	19
pharmaceuticals w you	-17
pharmaceuticals w your	-15
place 0 of 1	23
place 0 of 2	35
place 0 of 3	29
place 1 of 2	-13
place 2 of 3	-20
rare-earths always	-25
rare-earths among 1 narrow	-14
rare-earths among 2 narrow	10
rare-earths before 0 false bare	10
rare-earths before 0 true bare	11
rare-earths before 1 false bare	-10
rare-earths before 1 true bare	8
rare-earths before 1 true one	-16
rare-earths before 3 true bare	14
rare-earths beside export-controls	10
rare-earths beside soybeans	-11
rare-earths beside tariffs	-14
rare-earths in perhaps	-21
rare-earths in perhaps bare	-12
rare-earths nearest bare of 1	-14
rare-earths nearest bare of 2	16
rare-earths nearest bare of 3	18
rare-earths nearest one again of 3	-13
rare-earths nearest one of 1	18
rare-earths not in	-12
rare-earths not in one false	-8
rare-earths nothing before bare	-20
rare-earths nothing before more	-18
rare-earths often true	10
rare-earths one	-9
rare-earths place 0 of 2	9
rare-earths place 1 of 3	-12
rare-earths rule:words bare	12
rare-earths said perhaps	-19
rare-earths share little bare	-38
rare-earths share little more	-12
rare-earths share some bare	28
rare-earths share some more	10
rare-earths text -1 bare	-19
rare-earths text -1 one	-12
rare-earths text 0 more	-12
rare-earths text 1 bare	13
rare-earths text 1 one	-9
rare-earths text 3 bare	-15
rare-earths text 3 one	-11
rare-earths text 4 one	17
rare-earths w <level> of	15
rare-earths w <number>	-33
rare-earths w <number> <end>	-35
rare-earths w <number> <number>	-28
rare-earths w <number> november	-18
rare-earths w <number> or	10
rare-earths w <number> per	11
rare-earths w a	-11
rare-earths w a matter	-13
rare-earths w a year	12
rare-earths w above	12
rare-earths w accused china	-10
rare-earths w after	-26
rare-earths w agreed	11
rare-earths w agreement	-9
rare-earths w american	-31
rare-earths w amount	12
rare-earths w an	-12
rare-earths w announced that	-11
rare-earths w answer to	12
rare-earths w antimony	-24
rare-earths w application	22
rare-earths w application for	15
rare-earths w are	17
rare-earths w are not	13
rare-earths w at	-10
rare-earths w be	14
rare-earths w beijing	16
rare-earths w bessent ha	10
rare-earths w bessent the	-17
rare-earths w but	10
rare-earths w buy	-16
rare-earths w by	35
rare-earths w by a	9
rare-earths w by thanksgiving	16
rare-earths w call	-15
rare-earths w called the	14
rare-earths w case	12
rare-earths w cent	10
rare-earths w charge	11
rare-earths w china	16
rare-earths w china <end>	-11
rare-earths w china ha	12
rare-earths w china had	17
rare-earths w china of	-11
rare-earths w china will	20
rare-earths w china'	-9
rare-earths w china' commerce	13
rare-earths w china' ministry	-20
rare-earths w chinese	-27
rare-earths w chinese good	-11
rare-earths w chip	13
rare-earths w come	-18
rare-earths w commerce announced	-9
rare-earths w commerce ministry	19
rare-earths w commerce secretary	-9
rare-earths w companie	15
rare-earths w control	16
rare-earths w control of	13
rare-earths w could	-11
rare-earths w donald	-30
rare-earths w donald trump	-28
rare-earths w dutie	-10
rare-earths w each	12
rare-earths w earth	17
rare-earths w earth <end>	-33
rare-earths w earth by	9
rare-earths w export	8
rare-earths w for	20
rare-earths w for one	14
rare-earths w for the	19
rare-earths w friday	-14
rare-earths w from	-9
rare-earths w from november	14
rare-earths w gallium	-33
rare-earths w gallium germanium	-12
rare-earths w general	23
rare-earths w general licence	13
rare-earths w germanium	-20
rare-earths w granted	18
rare-earths w have	32
rare-earths w have to	11
rare-earths w he	-10
rare-earths w he hoped	11
rare-earths w he wrote	10
rare-earths w hoped	17
rare-earths w house	9
rare-earths w house <end>	-12
rare-earths w house said	11
rare-earths w howard	-9
rare-earths w howard lutnick	-9
rare-earths w in	-17
rare-earths w in a	-14
rare-earths w in china	-13
rare-earths w in it	-11
rare-earths w is	-13
rare-earths w is not	-12
rare-earths w issue	18
rare-earths w it new	15
rare-earths w it rare	10
rare-earths w it would	-10
rare-earths w keep	-9
rare-earths w later	-10
rare-earths w licence	15
rare-earths w licence for	16
rare-earths w licenses	14
rare-earths w limit	-14
rare-earths w list	-10
rare-earths w lithium	-14
rare-earths w london	11
rare-earths w lutnick	-16
rare-earths w lutnick told	-9
rare-earths w magnet	28
rare-earths w matter of	-11
rare-earths w meant	-11
rare-earths w meant to	-11
rare-earths w measure	10
rare-earths w ministry	13
rare-earths w ministry of	-22
rare-earths w month <end>	14
rare-earths w move	12
rare-earths w much	-11
rare-earths w next	-9
rare-earths w not	19
rare-earths w notice	-19
rare-earths w november	-16
rare-earths w november <number>	-10
rare-earths w october	19
rare-earths w october <number>	15
rare-earths w of	-9
rare-earths w of <level>	-11
rare-earths w of april	11
rare-earths w of commerce	-23
rare-earths w of rare	18
rare-earths w off	-14
rare-earths w oil	-14
rare-earths w on	-15
rare-earths w on chinese	-15
rare-earths w on the	-18
rare-earths w on thursday	9
rare-earths w once	-24
rare-earths w one year	13
rare-earths w or	17
rare-earths w per	10
rare-earths w per cent	10
rare-earths w permit	-19
rare-earths w permit for	-15
rare-earths w president	-18
rare-earths w president donald	-29
rare-earths w promised	24
rare-earths w purchases	-12
rare-earths w put	9
rare-earths w raised	13
rare-earths w rare	17
rare-earths w rare earth	17
rare-earths w rare-earth	15
rare-earths w return	-15
rare-earths w rule	27
rare-earths w said <end>	20
rare-earths w said in	11
rare-earths w said that	-17
rare-earths w same	-17
rare-earths w say	-11
rare-earths w say china	14
rare-earths w second	10
rare-earths w secretary howard	-9
rare-earths w secretary scott	17
rare-earths w settled	12
rare-earths w seven	15
rare-earths w six	-10
rare-earths w something	11
rare-earths w soybean	-14
rare-earths w spokesperson	10
rare-earths w state	-15
rare-earths w statement	-12
rare-earths w still	11
rare-earths w such	10
rare-earths w taken	20
rare-earths w tariff	-12
rare-earths w tariff on	-11
rare-earths w thanksgiving	16
rare-earths w that china	28
rare-earths w that it	-15
rare-earths w that the	12
rare-earths w the american	-17
rare-earths w the chinese	-9
rare-earths w the control	27
rare-earths w the export	9
rare-earths w the matter	9
rare-earths w the ministry	14
rare-earths w the president	12
rare-earths w the rule	18
rare-earths w the same	-17
rare-earths w the treasury	-17
rare-earths w the truce	-10
rare-earths w the two	-12
rare-earths w the united	-14
rare-earths w the white	22
rare-earths w the world	11
rare-earths w their	-19
rare-earths w them	15
rare-earths w they	31
rare-earths w they would	9
rare-earths w threat	-17
rare-earths w three	-14
rare-earths w thursday that	11
rare-earths w tightened	-14
rare-earths w time	-13
rare-earths w to	14
rare-earths w to a	9
rare-earths w today	-12
rare-earths w told	-10
rare-earths w told reporter	-11
rare-earths w truce	-21
rare-earths w trump	-11
rare-earths w tuesday that	11
rare-earths w tungsten	-13
rare-earths w two	-14
rare-earths w united	-14
rare-earths w united state	-14
rare-earths w until	-22
rare-earths w up	9
rare-earths w way	-20
rare-earths w we	15
rare-earths w we have	14
rare-earths w were not	13
rare-earths w while	17
rare-earths w white	21
rare-earths w white house	22
rare-earths w will	24
rare-earths w will be	28
rare-earths w will not	-8
rare-earths w world	11
rare-earths w would	-25
rare-earths w would come	-26
rare-earths w would put	12
rare-earths w wrote	10
rare-earths w year	19
rare-earths w year while	11
rule:first more	30
rule:first one	16
rule:words bare	32
rule:words more	18
rule:words one	31
russian-and-iranian-oil always	13
russian-and-iranian-oil among 1 narrow	17
russian-and-iranian-oil bare	8
russian-and-iranian-oil before 0 true bare	25
russian-and-iranian-oil before 0 true one	20
russian-and-iranian-oil before 1 false bare	-22
russian-and-iranian-oil before 1 false one	-15
russian-and-iranian-oil before 1 true bare	16
russian-and-iranian-oil before 2 true bare	14
russian-and-iranian-oil beside tariffs	14
russian-and-iranian-oil head bare	26
russian-and-iranian-oil in perhaps	-18
russian-and-iranian-oil in perhaps more	-11
russian-and-iranian-oil in perhaps one	-18
russian-and-iranian-oil in plainly	17
russian-and-iranian-oil in plainly one	11
russian-and-iranian-oil nearest bare of 2	32
russian-and-iranian-oil nearest one of 1	15
russian-and-iranian-oil nearest one of 2	17
russian-and-iranian-oil not in	10
russian-and-iranian-oil not in one false	21
russian-and-iranian-oil not in one true	-18
russian-and-iranian-oil not said	15
russian-and-iranian-oil nothing before one	-10
russian-and-iranian-oil place 0 of 1	11
russian-and-iranian-oil place 0 of 2	13
russian-and-iranian-oil rule:first one	11
russian-and-iranian-oil rule:words bare	38
russian-and-iranian-oil said perhaps	-13
russian-and-iranian-oil said plainly	16
russian-and-iranian-oil share little bare	-16
russian-and-iranian-oil share some bare	29
russian-and-iranian-oil text -1 bare	-34
russian-and-iranian-oil text -1 more	-16
russian-and-iranian-oil text -1 one	-19
russian-and-iranian-oil text 1 bare	31
russian-and-iranian-oil text 1 one	24
russian-and-iranian-oil text 2 bare	7
russian-and-iranian-oil text 3 one	-10
russian-and-iranian-oil w <number>	-24
russian-and-iranian-oil w <number> <end>	-13
russian-and-iranian-oil w <number> per	-13
russian-and-iranian-oil w a bill	11
russian-and-iranian-oil w a matter	15
russian-and-iranian-oil w about	38
russian-and-iranian-oil w agreed	-11
russian-and-iranian-oil w an	-17
russian-and-iranian-oil w and china	14
russian-and-iranian-oil w and the	11
russian-and-iranian-oil w announced	-18
russian-and-iranian-oil w answered	13
russian-and-iranian-oil w answered that	16
russian-and-iranian-oil w any	15
russian-and-iranian-oil w as	-9
russian-and-iranian-oil w asked	16
russian-and-iranian-oil w asked whether	13
russian-and-iranian-oil w back	-12
russian-and-iranian-oil w because	-10
russian-and-iranian-oil w beijing	8
russian-and-iranian-oil w bessent	26
russian-and-iranian-oil w bessent the	14
russian-and-iranian-oil w bill	11
russian-and-iranian-oil w bill in	11
russian-and-iranian-oil w both	-17
russian-and-iranian-oil w business	-9
russian-and-iranian-oil w buy	27
russian-and-iranian-oil w buyer	20
russian-and-iranian-oil w buyer of	9
russian-and-iranian-oil w called on	13
russian-and-iranian-oil w cent	-13
russian-and-iranian-oil w china	37
russian-and-iranian-oil w china to	13
russian-and-iranian-oil w china'	19
russian-and-iranian-oil w china' foreign	14
russian-and-iranian-oil w chinese	31
russian-and-iranian-oil w confirmed	-14
russian-and-iranian-oil w cooking	-11
russian-and-iranian-oil w cooking oil	-11
russian-and-iranian-oil w could	11
russian-and-iranian-oil w council	-11
russian-and-iranian-oil w countrie	16
russian-and-iranian-oil w day	-30
russian-and-iranian-oil w deal	-10
russian-and-iranian-oil w decision	14
russian-and-iranian-oil w did	14
russian-and-iranian-oil w duty	-11
russian-and-iranian-oil w energy	42
russian-and-iranian-oil w energy security	12
russian-and-iranian-oil w european	10
russian-and-iranian-oil w export	-14
russian-and-iranian-oil w for	-20
russian-and-iranian-oil w for the	-13
russian-and-iranian-oil w foreign	21
russian-and-iranian-oil w foreign ministry	23
russian-and-iranian-oil w from russia	14
russian-and-iranian-oil w good	-13
russian-and-iranian-oil w government	-13
russian-and-iranian-oil w greer	-20
russian-and-iranian-oil w had not	9
russian-and-iranian-oil w half	-17
russian-and-iranian-oil w happen	15
russian-and-iranian-oil w happen <end>	11
russian-and-iranian-oil w have to	13
russian-and-iranian-oil w he	24
russian-and-iranian-oil w he wrote	10
russian-and-iranian-oil w i	-17
russian-and-iranian-oil w india' foreign	-16
russian-and-iranian-oil w it	27
russian-and-iranian-oil w it own	23
russian-and-iranian-oil w it purchases	11
russian-and-iranian-oil w it will	-10
russian-and-iranian-oil w jamieson	-14
russian-and-iranian-oil w jamieson greer	-14
russian-and-iranian-oil w january	-14
russian-and-iranian-oil w made in	-13
russian-and-iranian-oil w matter	12
russian-and-iranian-oil w matter of	13
russian-and-iranian-oil w minister	-35
russian-and-iranian-oil w minister of	-9
russian-and-iranian-oil w ministry	13
russian-and-iranian-oil w ministry ha	-9
russian-and-iranian-oil w ministry of	-10
russian-and-iranian-oil w ministry said	14
russian-and-iranian-oil w more	-16
russian-and-iranian-oil w mr	-11
russian-and-iranian-oil w needed	13
russian-and-iranian-oil w ninety	-10
russian-and-iranian-oil w ninety day	-10
russian-and-iranian-oil w no	20
russian-and-iranian-oil w not be	12
russian-and-iranian-oil w of	18
russian-and-iranian-oil w of <number>	15
russian-and-iranian-oil w of it	21
russian-and-iranian-oil w of russian	11
russian-and-iranian-oil w of the	-12
russian-and-iranian-oil w of up	19
russian-and-iranian-oil w oil <end>	11
russian-and-iranian-oil w on china	12
russian-and-iranian-oil w on thursday	11
russian-and-iranian-oil w on tuesday	-9
russian-and-iranian-oil w or	-15
russian-and-iranian-oil w other	11
russian-and-iranian-oil w our	-15
russian-and-iranian-oil w own	22
russian-and-iranian-oil w palm	-17
russian-and-iranian-oil w palm oil	-17
russian-and-iranian-oil w part	-9
russian-and-iranian-oil w per	-13
russian-and-iranian-oil w per cent	-13
russian-and-iranian-oil w purchases	26
russian-and-iranian-oil w purchases of	17
russian-and-iranian-oil w put tariff	15
russian-and-iranian-oil w raise	15
russian-and-iranian-oil w reduced	-11
russian-and-iranian-oil w reduced tariff	-11
russian-and-iranian-oil w russia	26
russian-and-iranian-oil w russian	20
russian-and-iranian-oil w russian oil	17
russian-and-iranian-oil w s	-10
russian-and-iranian-oil w said	13
russian-and-iranian-oil w said in	13
russian-and-iranian-oil w sanction	8
russian-and-iranian-oil w second	-19
russian-and-iranian-oil w security	12
russian-and-iranian-oil w senate	11
russian-and-iranian-oil w september	-12
russian-and-iranian-oil w sovereignty	8
russian-and-iranian-oil w soybean	-12
russian-and-iranian-oil w stockholm	15
russian-and-iranian-oil w stop buying	11
russian-and-iranian-oil w such	16
russian-and-iranian-oil w supply	15
russian-and-iranian-oil w tariff	50
russian-and-iranian-oil w tariff of	25
russian-and-iranian-oil w tariff on	14
russian-and-iranian-oil w than	-12
russian-and-iranian-oil w that	19
russian-and-iranian-oil w that he	11
russian-and-iranian-oil w that the	18
russian-and-iranian-oil w the	-7
russian-and-iranian-oil w the chinese	19
russian-and-iranian-oil w the foreign	19
russian-and-iranian-oil w the president	12
russian-and-iranian-oil w the senate	11
russian-and-iranian-oil w thi	-11
russian-and-iranian-oil w think	24
russian-and-iranian-oil w thursday	10
russian-and-iranian-oil w to stop	15
russian-and-iranian-oil w today	-12
russian-and-iranian-oil w trade minister	-12
russian-and-iranian-oil w treasury secretary	13
russian-and-iranian-oil w truce	-13
russian-and-iranian-oil w trump	14
russian-and-iranian-oil w trump ha	10
russian-and-iranian-oil w trump said	18
russian-and-iranian-oil w trump told	14
russian-and-iranian-oil w tuesday	-9
russian-and-iranian-oil w two	-20
russian-and-iranian-oil w under	9
russian-and-iranian-oil w unfair	-12
russian-and-iranian-oil w until	-12
russian-and-iranian-oil w up	17
russian-and-iranian-oil w up to	17
russian-and-iranian-oil w vice	14
russian-and-iranian-oil w warned	17
russian-and-iranian-oil w washington	17
russian-and-iranian-oil w we	-17
russian-and-iranian-oil w what	-9
russian-and-iranian-oil w whether	11
russian-and-iranian-oil w who	-9
russian-and-iranian-oil w will	-16
russian-and-iranian-oil w would be	-18
russian-and-iranian-oil w would not	11
russian-and-iranian-oil w wrote	10
russian-and-iranian-oil w wrote that	10
russian-and-iranian-oil w year	-18
said perhaps	11
security-lists always	-11
security-lists bare	-11
security-lists before 0 false bare	10
security-lists before 0 true one	9
security-lists before 1 false bare	15
security-lists before 1 true one	12
security-lists before 2 false bare	13
security-lists before 3 false bare	-12
security-lists before 3 false one	9
security-lists in perhaps bare	11
security-lists in perhaps more	-14
security-lists in plainly	16
security-lists in plainly more	13
security-lists last	11
security-lists nearest one of 2	12
security-lists not in	-23
security-lists not in bare false	-27
security-lists not in one true	10
security-lists nothing before bare	10
security-lists often false	20
security-lists rule:first more	13
security-lists rule:words bare	-12
security-lists rule:words more	13
security-lists rule:words one	11
security-lists said plainly	16
security-lists share little one	-9
security-lists text -1 more	-15
security-lists text -1 one	-16
security-lists w <level>	-15
security-lists w <number>	-30
security-lists w american	14
security-lists w an	14
security-lists w and	16
security-lists w answer	10
security-lists w as	-16
security-lists w bessent	-16
security-lists w bessent said	-10
security-lists w by	-16
security-lists w called	10
security-lists w china	-14
security-lists w china would	-9
security-lists w china'	-26
security-lists w china' ministry	-11
security-lists w chinese	13
security-lists w commerce ministry	-10
security-lists w commerce said	12
security-lists w control	9
security-lists w dual-use	12
security-lists w dual-use good	12
security-lists w entitie	24
security-lists w export	15
security-lists w export control	13
security-lists w fee	-13
security-lists w firm	10
security-lists w for	-17
security-lists w force	10
security-lists w friday	13
security-lists w ha	-18
security-lists w had	-15
security-lists w in force	10
security-lists w in the	10
security-lists w list	37
security-lists w list of	20
security-lists w longer	-12
security-lists w may	-13
security-lists w minister	-12
security-lists w ministry	11
security-lists w ministry of	16
security-lists w ministry said	-11
security-lists w ministry say	11
security-lists w monday	-14
security-lists w monday <end>	-8
security-lists w national	21
security-lists w national security	23
security-lists w now	-9
security-lists w of	18
security-lists w of chinese	21
security-lists w of national	15
security-lists w off	38
security-lists w on friday	15
security-lists w on monday	-14
security-lists w port	-12
security-lists w port fee	-11
security-lists w president	-12
security-lists w protect	-13
security-lists w rule	-31
security-lists w rule on	-14
security-lists w said	-11
security-lists w said on	-15
security-lists w say	11
security-lists w secretary	-10
security-lists w security	23
security-lists w table	10
security-lists w that	-31
security-lists w that china	-12
security-lists w that the	-11
security-lists w the american	17
security-lists w the ministry	9
security-lists w the table	10
security-lists w them	13
security-lists w thi	-12
security-lists w to the	14
security-lists w trump	-12
security-lists w two	16
security-lists w unreliable	18
security-lists w up	11
security-lists w us	11
security-lists w want	10
security-lists w way	10
security-lists w with	-18
security-lists w would be	11
security-lists w year	-10
semiconductors among 1 narrow	22
semiconductors among 2 narrow	-25
semiconductors before 0 true bare	25
semiconductors before 0 true more	10
semiconductors before 0 true one	22
semiconductors before 1 true bare	12
semiconductors before 1 true more	27
semiconductors before 1 true one	23
semiconductors before 2 true bare	28
semiconductors before 2 true one	21
semiconductors before 3 true bare	20
semiconductors before 3 true one	14
semiconductors beside export-controls	-10
semiconductors beside pharmaceuticals	-15
semiconductors beside rare-earths	-10
semiconductors beside tariffs	28
semiconductors head bare	23
semiconductors head more	10
semiconductors head one	33
semiconductors nearest bare of 1	19
semiconductors nearest bare of 3	13
semiconductors nearest more again of 1	12
semiconductors nearest more again of 3	9
semiconductors nearest one of 2	11
semiconductors nearest one of 3	8
semiconductors not in one false	17
semiconductors not in one true	-15
semiconductors often true	13
semiconductors rule:first more	12
semiconductors rule:words bare	23
semiconductors rule:words one	11
semiconductors share little bare	-55
semiconductors share little more	-17
semiconductors share little one	-37
semiconductors share most bare	28
semiconductors share most more	11
semiconductors share most one	23
semiconductors share much bare	20
semiconductors share much one	25
semiconductors text 0 bare	21
semiconductors text 0 more	10
semiconductors text 0 one	16
semiconductors text 1 one	21
semiconductors text 2 more	-9
semiconductors text 2 one	-24
semiconductors text 3 bare	-22
semiconductors text 3 one	-17
semiconductors text 4 bare	-11
semiconductors w <level>	15
semiconductors w <number>	29
semiconductors w <number> <number>	10
semiconductors w <number> november	9
semiconductors w <number> percent	30
semiconductors w a first	11
semiconductors w added	11
semiconductors w advanced	-12
semiconductors w advanced chip	-12
semiconductors w again	-12
semiconductors w agreed	-12
semiconductors w agreement	-12
semiconductors w an	15
semiconductors w and	-22
semiconductors w announced on	15
semiconductors w be	-11
semiconductors w been	12
semiconductors w before the	-12
semiconductors w bessent	-21
semiconductors w bessent said	-10
semiconductors w blackwell	13
semiconductors w build	16
semiconductors w build in	20
semiconductors w busan	10
semiconductors w cent from	-9
semiconductors w china	-22
semiconductors w china had	-12
semiconductors w chinese	-9
semiconductors w chip	-9
semiconductors w commerce	21
semiconductors w commerce secretary	16
semiconductors w confirmed	18
semiconductors w control	-20
semiconductors w custom	-10
semiconductors w deal	-8
semiconductors w direction	10
semiconductors w discussed	17
semiconductors w donald	-7
semiconductors w donald trump	-10
semiconductors w earn	10
semiconductors w export	-10
semiconductors w export control	-13
semiconductors w first	19
semiconductors w first step	11
semiconductors w for <number>	10
semiconductors w friday	-18
semiconductors w friday <end>	-13
semiconductors w from <number>	-9
semiconductors w good	-11
semiconductors w government	18
semiconductors w greer	-22
semiconductors w greer said	-17
semiconductors w h	12
semiconductors w h <number>	12
semiconductors w had	23
semiconductors w he	20
semiconductors w he added	11
semiconductors w he had	20
semiconductors w he said	12
semiconductors w help	10
semiconductors w hi	-10
semiconductors w house	11
semiconductors w howard	18
semiconductors w howard lutnick	18
semiconductors w i	13
semiconductors w in	14
semiconductors w in a	-12
semiconductors w in america	13
semiconductors w is	-17
semiconductors w it	-9
semiconductors w jamieson	-11
semiconductors w jamieson greer	-11
semiconductors w january	-10
semiconductors w july	10
semiconductors w june	10
semiconductors w karreman	12
semiconductors w last week	14
semiconductors w law	12
semiconductors w law <end>	8
semiconductors w let	-14
semiconductors w lutnick	16
semiconductors w magnet	-9
semiconductors w medicine	-18
semiconductors w minister	16
semiconductors w ministry	-26
semiconductors w monday	13
semiconductors w monday <end>	11
semiconductors w month	-17
semiconductors w more	-9
semiconductors w mr trump	13
semiconductors w not	-18
semiconductors w not be	-15
semiconductors w not discussed	10
semiconductors w november	13
semiconductors w nvidia	29
semiconductors w nvidia'	11
semiconductors w of <number>	10
semiconductors w off	-11
semiconductors w on	-9
semiconductors w on <number>	-11
semiconductors w on friday	-16
semiconductors w on monday	13
semiconductors w on semiconductor	16
semiconductors w on the	-10
semiconductors w on thursday	-10
semiconductors w order	18
semiconductors w other	-11
semiconductors w over	-10
semiconductors w pay	13
semiconductors w percent	32
semiconductors w percent of	10
semiconductors w put	10
semiconductors w representative	-9
semiconductors w right	9
semiconductors w right direction	11
semiconductors w s	-12
semiconductors w said	22
semiconductors w said <end>	10
semiconductors w said it	13
semiconductors w same	12
semiconductors w same day	14
semiconductors w say	-12
semiconductors w scott	-17
semiconductors w scott bessent	-17
semiconductors w secretary howard	16
semiconductors w secretary scott	-13
semiconductors w side	-19
semiconductors w software	-23
semiconductors w software and	-22
semiconductors w solution	13
semiconductors w state <end>	12
semiconductors w step	10
semiconductors w step in	11
semiconductors w supply	14
semiconductors w suspension	10
semiconductors w tariff of	15
semiconductors w that build	12
semiconductors w that china	-13
semiconductors w that he	22
semiconductors w that it	-15
semiconductors w the	-10
semiconductors w the government	12
semiconductors w the order	17
semiconductors w the right	11
semiconductors w the same	10
semiconductors w the suspension	15
semiconductors w the white	10
semiconductors w thursday	-10
semiconductors w to	-12
semiconductors w to <number>	-10
semiconductors w to be	11
semiconductors w to the	-10
semiconductors w totally	-9
semiconductors w totally violated	-9
semiconductors w trade representative	-9
semiconductors w treasury	-14
semiconductors w treasury secretary	-16
semiconductors w trump	16
semiconductors w trump confirmed	13
semiconductors w trump wrote	-11
semiconductors w u	-16
semiconductors w u s	-16
semiconductors w up	11
semiconductors w us	-7
semiconductors w vincent	12
semiconductors w vincent karreman	12
semiconductors w wa no	10
semiconductors w want	14
semiconductors w we	-9
semiconductors w were	-12
semiconductors w which	-10
semiconductors w white	10
semiconductors w white house	15
semiconductors w who	11
semiconductors w will	-18
semiconductors w will not	-17
semiconductors w with	9
semiconductors w wrote	-16
semiconductors w wrote that	-11
semiconductors w zero	10
share little bare	-17
share little more	-15
share little one	-16
share most bare	28
share most one	29
share much one	4
share some one	-13
ships-and-ports always	9
ships-and-ports among 2 narrow	-10
ships-and-ports before 0 false bare	60
ships-and-ports before 0 false one	34
ships-and-ports before 1 false bare	23
ships-and-ports before 1 false one	16
ships-and-ports before 1 true bare	19
ships-and-ports before 3 false one	11
ships-and-ports before 3 true bare	-15
ships-and-ports head bare	32
ships-and-ports in perhaps	34
ships-and-ports in perhaps one	29
ships-and-ports last	-18
ships-and-ports nearest bare of 2	-15
ships-and-ports nearest bare of 3	20
ships-and-ports not in	-17
ships-and-ports not in one true	-10
ships-and-ports not said	-9
ships-and-ports often false	36
ships-and-ports one	10
ships-and-ports place 0 of 2	10
ships-and-ports place 2 of 3	-13
ships-and-ports said perhaps	30
ships-and-ports share much one	-13
ships-and-ports share some bare	16
ships-and-ports share some one	13
ships-and-ports text -1 bare	12
ships-and-ports text -1 one	15
ships-and-ports text 1 one	-27
ships-and-ports text 2 bare	9
ships-and-ports text 2 one	29
ships-and-ports text 3 bare	-10
ships-and-ports text 4 bare	-17
ships-and-ports w <level>	-9
ships-and-ports w <number>	-11
ships-and-ports w <number> <end>	-9
ships-and-ports w <number> <number>	14
ships-and-ports w <number> million	14
ships-and-ports w <number> percent	-16
ships-and-ports w <number> th	-9
ships-and-ports w a matter	9
ships-and-ports w about	9
ships-and-ports w affiliate	-17
ships-and-ports w again	18
ships-and-ports w agreed	-14
ships-and-ports w all	9
ships-and-ports w also	22
ships-and-ports w and	-30
ships-and-ports w and not	-11
ships-and-ports w and will	12
ships-and-ports w apply	-13
ships-and-ports w as	-8
ships-and-ports w at	9
ships-and-ports w august	-12
ships-and-ports w back	-10
ships-and-ports w be	12
ships-and-ports w before	-43
ships-and-ports w before the	-18
ships-and-ports w bessent	-10
ships-and-ports w bessent said	-19
ships-and-ports w call	12
ships-and-ports w called on	15
ships-and-ports w car	-13
ships-and-ports w cent on	-10
ships-and-ports w charge	37
ships-and-ports w chief	-7
ships-and-ports w china' commerce	-14
ships-and-ports w china' transport	16
ships-and-ports w chinese	-13
ships-and-ports w collect	11
ships-and-ports w commerce	-18
ships-and-ports w complained	16
ships-and-ports w container	-14
ships-and-ports w council	-15
ships-and-ports w counterpart	-15
ships-and-ports w cut	-11
ships-and-ports w deal	-10
ships-and-ports w deal <end>	-8
ships-and-ports w due	-16
ships-and-ports w duty	-17
ships-and-ports w duty of	-11
ships-and-ports w each	-16
ships-and-ports w fee	42
ships-and-ports w for	24
ships-and-ports w for <number>	-11
ships-and-ports w for a	19
ships-and-ports w for the	17
ships-and-ports w from november	-12
ships-and-ports w go	-12
ships-and-ports w ha	22
ships-and-ports w ha proposed	-9
ships-and-ports w ha said	10
ships-and-ports w had	-11
ships-and-ports w he	-15
ships-and-ports w him	-18
ships-and-ports w hour	-15
ships-and-ports w if	-13
ships-and-ports w in the	14
ships-and-ports w into	12
ships-and-ports w is	-43
ships-and-ports w it	11
ships-and-ports w it is	-15
ships-and-ports w it own	9
ships-and-ports w it said	-10
ships-and-ports w it would	8
ships-and-ports w july	18
ships-and-ports w june	13
ships-and-ports w kim	-17
ships-and-ports w korean	13
ships-and-ports w last	-7
ships-and-ports w let	-22
ships-and-ports w matter	16
ships-and-ports w me	10
ships-and-ports w million	14
ships-and-ports w minister	-38
ships-and-ports w minister of	-13
ships-and-ports w ministry said	17
ships-and-ports w monday that	-10
ships-and-ports w month	-26
ships-and-ports w month <end>	-14
ships-and-ports w much	12
ships-and-ports w new	-19
ships-and-ports w ocean	15
ships-and-ports w of	-12
ships-and-ports w of commerce	-11
ships-and-ports w office	11
ships-and-ports w on	15
ships-and-ports w on <number>	13
ships-and-ports w on both	10
ships-and-ports w on television	-9
ships-and-ports w on thursday	12
ships-and-ports w on wednesday	10
ships-and-ports w one	-16
ships-and-ports w or	10
ships-and-ports w our	19
ships-and-ports w over	-8
ships-and-ports w paid	14
ships-and-ports w parliament	12
ships-and-ports w pay	14
ships-and-ports w percent	-16
ships-and-ports w policy	-13
ships-and-ports w port	21
ships-and-ports w president	-27
ships-and-ports w proposed	-11
ships-and-ports w raised	14
ships-and-ports w round	16
ships-and-ports w rule	-25
ships-and-ports w rule on	-14
ships-and-ports w said it	27
ships-and-ports w said the	-11
ships-and-ports w say	-9
ships-and-ports w say that	15
ships-and-ports w scott	-16
ships-and-ports w scott bessent	-16
ships-and-ports w secretary	-11
ships-and-ports w secretary scott	-14
ships-and-ports w september	-16
ships-and-ports w ship	21
ships-and-ports w ship from	21
ships-and-ports w signed	-12
ships-and-ports w south	8
ships-and-ports w suspended	11
ships-and-ports w tariff	-12
ships-and-ports w television	-14
ships-and-ports w th	-9
ships-and-ports w that a	-12
ships-and-ports w that he	-17
ships-and-ports w that they	12
ships-and-ports w the <number>	-23
ships-and-ports w the chinese	-12
ships-and-ports w the duty	-11
ships-and-ports w the fee	35
ships-and-ports w the minister	-13
ships-and-ports w the port	12
ships-and-ports w the president	-9
ships-and-ports w the ship	13
ships-and-ports w the two	20
ships-and-ports w their	-14
ships-and-ports w there is	-14
ships-and-ports w they	17
ships-and-ports w thi	-8
ships-and-ports w threatened	13
ships-and-ports w threatened to	17
ships-and-ports w thursday	13
ships-and-ports w thursday <end>	11
ships-and-ports w to <number>	-15
ships-and-ports w to charge	25
ships-and-ports w told	-18
ships-and-ports w told the	10
ships-and-ports w trade minister	-15
ships-and-ports w transport	27
ships-and-ports w transport ministry	23
ships-and-ports w treasury	-17
ships-and-ports w treasury secretary	-17
ships-and-ports w trump	-15
ships-and-ports w until november	9
ships-and-ports w vessel	15
ships-and-ports w wa	9
ships-and-ports w we	-31
ships-and-ports w we are	-9
ships-and-ports w wednesday	9
ships-and-ports w wednesday <end>	11
ships-and-ports w week <end>	-9
ships-and-ports w were	13
ships-and-ports w what	-24
ships-and-ports w which	-19
ships-and-ports w who	-11
ships-and-ports w will	21
ships-and-ports w will be	21
ships-and-ports w with	-34
ships-and-ports w word	16
ships-and-ports w would	-13
ships-and-ports w year <end>	-9
soybeans always	-10
soybeans among 2 narrow	19
soybeans before 0 true bare	27
soybeans before 0 true more	15
soybeans before 1 true one	-15
soybeans before 2 true one	-12
soybeans beside rare-earths	11
soybeans head bare	14
soybeans in plainly	14
soybeans in plainly one	24
soybeans nearest bare of 1	29
soybeans nearest bare of 3	-11
soybeans not in	-23
soybeans not in one false	-52
soybeans not said	-37
soybeans one	-11
soybeans place 0 of 1	24
soybeans place 0 of 2	16
soybeans place 1 of 2	-17
soybeans rule:first more	-15
soybeans rule:first one	24
soybeans rule:words bare	16
soybeans rule:words more	-23
soybeans rule:words one	13
soybeans share much more	9
soybeans share some bare	-12
soybeans share some more	-14
soybeans share some one	-18
soybeans text 1 one	-28
soybeans text 2 bare	-30
soybeans text 2 more	-16
soybeans text 3 bare	23
soybeans text 3 one	12
soybeans text 4 more	11
soybeans w <level> to	-10
soybeans w <number>	-11
soybeans w <number> <end>	-15
soybeans w <number> day	-9
soybeans w <number> for	-15
soybeans w <number> million	39
soybeans w a	-13
soybeans w a year	11
soybeans w according	13
soybeans w according to	13
soybeans w act	20
soybeans w after	8
soybeans w agriculture	10
soybeans w american	17
soybeans w american soybean	26
soybeans w an	10
soybeans w and <number>	8
soybeans w announced	-19
soybeans w april	-10
soybeans w are	9
soybeans w as	10
soybeans w association	17
soybeans w association said	9
soybeans w at <number>	-10
soybeans w been	24
soybeans w been bought	9
soybeans w beijing	-9
soybeans w bessent	30
soybeans w bessent said	21
soybeans w both	-10
soybeans w bought	13
soybeans w but	-9
soybeans w buy	20
soybeans w buy <number>	13
soybeans w by	23
soybeans w by the	18
soybeans w chicken	-12
soybeans w chicken wheat	-12
soybeans w china	41
soybeans w china ha	11
soybeans w china had	10
soybeans w china is	12
soybeans w china to	9
soybeans w china wa	12
soybeans w china'	-14
soybeans w china' foreign	-13
soybeans w commerce	-28
soybeans w commerce ministry	-19
soybeans w commission	-14
soybeans w could	-12
soybeans w countrie	-13
soybeans w davo	8
soybeans w day	-11
soybeans w december	15
soybeans w deficit with	8
soybeans w deliverie	10
soybeans w donald	17
soybeans w donald trump	17
soybeans w dutie	-11
soybeans w end	20
soybeans w end of	25
soybeans w farm	-29
soybeans w farm good	-21
soybeans w farmer	25
soybeans w for	-23
soybeans w foreign	-20
soybeans w foreign ministry	-18
soybeans w go	-17
soybeans w goe	9
soybeans w good	-28
soybeans w greer	-15
soybeans w had been	18
soybeans w had met	10
soybeans w had said	-9
soybeans w he	13
soybeans w he called	11
soybeans w he wrote	9
soybeans w hope	12
soybeans w in beijing	-16
soybeans w in january	24
soybeans w it	-11
soybeans w it order	22
soybeans w it purchases	14
soybeans w january	24
soybeans w leader	-12
soybeans w licence	-10
soybeans w march	-14
soybeans w met	24
soybeans w met <end>	14
soybeans w met it	12
soybeans w million	51
soybeans w million a	11
soybeans w million ton	29
soybeans w million tonne	18
soybeans w minister	-11
soybeans w ministry	-52
soybeans w ministry said	-28
soybeans w monday	-10
soybeans w new	18
soybeans w next	8
soybeans w no	-26
soybeans w not	-9
soybeans w not buying	12
soybeans w nothing	-13
soybeans w november	-19
soybeans w november <number>	-13
soybeans w of <number>	14
soybeans w of december	9
soybeans w of february	11
soybeans w of soybean	18
soybeans w of the	13
soybeans w off	-10
soybeans w on	-28
soybeans w on monday	-10
soybeans w on schedule	15
soybeans w on which	10
soybeans w order	24
soybeans w order <end>	12
soybeans w ordinary	9
soybeans w other	-25
soybeans w over	-13
soybeans w own	-9
soybeans w pay	-17
soybeans w percent	-12
soybeans w product	-11
soybeans w promised	13
soybeans w purchases	28
soybeans w quadruple	32
soybeans w quadruple it	32
soybeans w quickly	19
soybeans w quickly quadruple	18
soybeans w said	-15
soybeans w said in	13
soybeans w said it	-10
soybeans w said on	-18
soybeans w say the	10
soybeans w schedule	15
soybeans w schedule <end>	13
soybeans w scott	19
soybeans w scott bessent	19
soybeans w season	16
soybeans w secretary	16
soybeans w secretary scott	13
soybeans w side	-10
soybeans w soybean	46
soybeans w soybean association	20
soybeans w state <end>	11
soybeans w stay	-11
soybeans w stop	-13
soybeans w suspend	-9
soybeans w tariff	-33
soybeans w tariff on	-15
soybeans w than	10
soybeans w that <end>	-10
soybeans w that china	20
soybeans w the	-12
soybeans w the american	23
soybeans w the chinese	11
soybeans w the commerce	-10
soybeans w the end	25
soybeans w the ministry	-12
soybeans w the next	8
soybeans w the ordinary	9
soybeans w the tariff	-10
soybeans w the two	-13
soybeans w there	-12
soybeans w there wa	-11
soybeans w there'	-23
soybeans w thi season	10
soybeans w three	15
soybeans w three year	20
soybeans w to	-9
soybeans w to buy	17
soybeans w to quadruple	14
soybeans w to stop	-16
soybeans w ton	35
soybeans w tonne	24
soybeans w tonne by	12
soybeans w treasury	19
soybeans w treasury secretary	17
soybeans w trump	10
soybeans w trump had	11
soybeans w trump wrote	14
soybeans w twelve	21
soybeans w twelve million	21
soybeans w twenty-five	14
soybeans w two	-21
soybeans w two leader	-11
soybeans w up	-11
soybeans w us	-9
soybeans w wa	-9
soybeans w we	-9
soybeans w wednesday	-9
soybeans w were	11
soybeans w wheat	-13
soybeans w while	-10
soybeans w with	13
soybeans w with the	20
soybeans w would be	11
soybeans w wrote	25
soybeans w year	14
soybeans w year for	15
soybeans w year'	20
tariffs before 0 true bare	16
tariffs before 0 true one	-25
tariffs before 1 true bare	-14
tariffs before 1 true one	16
tariffs before 3 true bare	-14
tariffs before 3 true more	10
tariffs beside export-controls	21
tariffs beside pharmaceuticals	12
tariffs beside rare-earths	14
tariffs beside semiconductors	-15
tariffs beside soybeans	12
tariffs head bare	-10
tariffs in plainly	8
tariffs in plainly more	11
tariffs more	14
tariffs nearest bare of 1	7
tariffs nearest bare of 3	-22
tariffs nearest more again of 1	14
tariffs nearest more again of 2	14
tariffs nearest more of 2	11
tariffs nearest one again of 1	21
tariffs nearest one again of 2	-11
tariffs nearest one again of 3	25
tariffs nearest one of 2	-13
tariffs not in	-13
tariffs not in one true	-9
tariffs not said	-9
tariffs nothing before bare	24
tariffs nothing before one	14
tariffs place 0 of 2	10
tariffs place 0 of 3	18
tariffs place 1 of 3	-9
tariffs rule:first more	11
tariffs rule:words bare	-11
tariffs said plainly	-19
tariffs share little bare	30
tariffs share most bare	12
tariffs share much bare	-21
tariffs share much more	8
tariffs share some bare	-12
tariffs share some more	10
tariffs text 1 bare	-9
tariffs text 1 more	5
tariffs text 1 one	-18
tariffs w <level>	32
tariffs w <level> after	-10
tariffs w <level> and	17
tariffs w <level> from	17
tariffs w <level> he	8
tariffs w <level> if	13
tariffs w <level> instead	-15
tariffs w <level> is	17
tariffs w <level> not	11
tariffs w <level> of	-10
tariffs w <level> on	32
tariffs w <level> to	26
tariffs w <level> which	10
tariffs w <level> would	20
tariffs w <number>	44
tariffs w <number> <end>	34
tariffs w <number> <number>	-18
tariffs w <number> a	10
tariffs w <number> after	15
tariffs w <number> again	18
tariffs w <number> and	-7
tariffs w <number> at	11
tariffs w <number> day	-37
tariffs w <number> february	-17
tariffs w <number> for	10
tariffs w <number> here	16
tariffs w <number> i	23
tariffs w <number> if	-10
tariffs w <number> in	31
tariffs w <number> is	11
tariffs w <number> it	9
tariffs w <number> july	17
tariffs w <number> june	-23
tariffs w <number> march	-11
tariffs w <number> may	-14
tariffs w <number> month	-17
tariffs w <number> november	-16
tariffs w <number> now	12
tariffs w <number> october	-26
tariffs w <number> on	48
tariffs w <number> p	-10
tariffs w <number> percent	13
tariffs w <number> percentage	-12
tariffs w <number> point	-13
tariffs w <number> september	-10
tariffs w <number> th	-21
tariffs w <number> that	-10
tariffs w <number> to	12
tariffs w <number> unless	-12
tariffs w <number> until	23
tariffs w <number> wa	10
tariffs w <number> which	18
tariffs w <number> will	18
tariffs w <number> would	18
tariffs w a <number>	22
tariffs w a ban	-13
tariffs w a bill	9
tariffs w a further	6
tariffs w a good	-20
tariffs w a hundred	-17
tariffs w a joint	-9
tariffs w a joke	12
tariffs w a long	-12
tariffs w a lower	12
tariffs w a matter	-26
tariffs w a mistake	22
tariffs w a new	-11
tariffs w a newspaper	17
tariffs w a permanent	10
tariffs w a post	16
tariffs w a promise	9
tariffs w a reduced	10
tariffs w a second	-24
tariffs w a signature	8
tariffs w a spokesman	-24
tariffs w a spokesperson	6
tariffs w a tariff	-20
tariffs w a text	-10
tariffs w a third	14
tariffs w a total	7
tariffs w a trade	19
tariffs w a treaty	-12
tariffs w a truce	-22
tariffs w a year	-39
tariffs w abolished	12
tariffs w about	-34
tariffs w about <level>	-15
tariffs w about it	-27
tariffs w about the	-20
tariffs w accept	-18
tariffs w accord	9
tariffs w according	-13
tariffs w according to	-13
tariffs w accused	-16
tariffs w act	-11
tariffs w added <end>	23
tariffs w addi	-11
tariffs w additional	18
tariffs w additional <level>	15
tariffs w additional duty	10
tariffs w additional tariff	10
tariffs w adjust	19
tariffs w adjust it	13
tariffs w administration	9
tariffs w advertisement	10
tariffs w afraid	19
tariffs w afraid of	17
tariffs w after <number>	-9
tariffs w after president	14
tariffs w after that	-22
tariffs w afternoon <end>	-10
tariffs w again	27
tariffs w again <end>	20
tariffs w again if	14
tariffs w again in	-13
tariffs w against the	-12
tariffs w agency	-17
tariffs w agree	-25
tariffs w agree on	-17
tariffs w agreed	-47
tariffs w agreement	-17
tariffs w agreement by	-22
tariffs w agriculture	12
tariffs w agriculture minister	9
tariffs w ahead	11
tariffs w ahmed	12
tariffs w aircraft	14
tariffs w akazawa	10
tariffs w alexander	11
tariffs w ali	-20
tariffs w along	18
tariffs w along with	14
tariffs w also said	-10
tariffs w altogether	23
tariffs w altogether <end>	16
tariffs w am	10
tariffs w ambassador	-26
tariffs w american good	19
tariffs w american product	10
tariffs w american soybean	-13
tariffs w american tariff	-12
tariffs w among	14
tariffs w among them	14
tariffs w an	16
tariffs w an additional	20
tariffs w an embargo	23
tariffs w an extension	-12
tariffs w an hour	-14
tariffs w an interview	10
tariffs w and <level>	50
tariffs w and <number>	45
tariffs w and a	16
tariffs w and at	13
tariffs w and canada	-12
tariffs w and is	11
tariffs w and it	13
tariffs w and medicine	17
tariffs w and mr	-11
tariffs w and not	-15
tariffs w and on	13
tariffs w and president	-8
tariffs w and said	-13
tariffs w and so	-11
tariffs w and that	10
tariffs w and the	-26
tariffs w and then	-9
tariffs w and unreasonable	11
tariffs w and washington	14
tariffs w and we	13
tariffs w angola	-15
tariffs w announce	-8
tariffs w announce that	-15
tariffs w announced	16
tariffs w announced a	-11
tariffs w announced for	9
tariffs w announced last	11
tariffs w announced on	-24
tariffs w announced that	7
tariffs w announced the	11
tariffs w announced today	-9
tariffs w announcement	13
tariffs w another	-16
tariffs w another <number>	-13
tariffs w another year	-11
tariffs w answer	19
tariffs w answer with	15
tariffs w answered	15
tariffs w answered that	16
tariffs w any further	17
tariffs w anything	-10
tariffs w anyway	9
tariffs w anyway <end>	9
tariffs w apple	-10
tariffs w applied	10
tariffs w apply	14
tariffs w approved	-9
tariffs w april <end>	-14
tariffs w april <number>	11
tariffs w are	-13
tariffs w are a	-9
tariffs w are getting	9
tariffs w are in	-11
tariffs w are not	33
tariffs w are on	-9
tariffs w are to	14
tariffs w argentina	-13
tariffs w arithmetic	24
tariffs w arrangement	-17
tariffs w as	22
tariffs w as a	-14
tariffs w as before	21
tariffs w as it	-20
tariffs w as the	11
tariffs w asked for	11
tariffs w asked whether	-12
tariffs w assembly	14
tariffs w assured	-10
tariffs w at <number>	21
tariffs w at any	-22
tariffs w at it	-16
tariffs w at that	12
tariffs w at zero	13
tariffs w australia	12
tariffs w authority	-15
tariffs w autumn	15
tariffs w back	9
tariffs w back <end>	-22
tariffs w back to	32
tariffs w bangkok	-10
tariffs w basis	-14
tariffs w be	-12
tariffs w be <number>	8
tariffs w be an	13
tariffs w be continued	-13
tariffs w be dropped	-15
tariffs w be in	-11
tariffs w be lowered	15
tariffs w be signed	-9
tariffs w be suspended	13
tariffs w be tariffed	28
tariffs w because	-12
tariffs w because the	-11
tariffs w become	22
tariffs w beef <end>	13
tariffs w been <number>	12
tariffs w been a	-11
tariffs w been put	14
tariffs w before	25
tariffs w before the	13
tariffs w began	19
tariffs w beijing'	10
tariffs w being	-11
tariffs w belgrade	-19
tariffs w believe	13
tariffs w below	12
tariffs w bern	17
tariffs w berne	-9
tariffs w bessent	-36
tariffs w bessent had	-13
tariffs w bessent said	-15
tariffs w bessent say	9
tariffs w better	-23
tariffs w bill in	-10
tariffs w billion	14
tariffs w billion of	19
tariffs w board	14
tariffs w bolivia'	-10
tariffs w border	10
tariffs w both	-19
tariffs w both countrie	-14
tariffs w bought	-28
tariffs w bought time	-15
tariffs w branded or	-11
tariffs w brazil	15
tariffs w bridge	-12
tariffs w broke	-12
tariffs w brussel	12
tariffs w build	-13
tariffs w build in	-19
tariffs w bureau	-14
tariffs w but not	-20
tariffs w but that	23
tariffs w buy	-24
tariffs w buyer	-18
tariffs w by	-33
tariffs w by a	11
tariffs w by telephone	-20
tariffs w by then	-14
tariffs w cabinet	-15
tariffs w cabinet would	-12
tariffs w call the	9
tariffs w call with	10
tariffs w called it	-29
tariffs w called that	-22
tariffs w called the	20
tariffs w cancel	15
tariffs w cancel the	12
tariffs w cannot	-11
tariffs w car	53
tariffs w carlo	-12
tariffs w carry	-18
tariffs w case	11
tariffs w cashew	16
tariffs w ceiling	-16
tariffs w ceiling of	-12
tariffs w census	-8
tariffs w census bureau	-8
tariffs w cent <end>	-14
tariffs w cent for	-13
tariffs w cent from	10
tariffs w cent of	-11
tariffs w cent on	8
tariffs w cent the	15
tariffs w cent to	-19
tariffs w cent wa	13
tariffs w certificate	-27
tariffs w chain	9
tariffs w chair	12
tariffs w change	37
tariffs w change <end>	18
tariffs w charge	-25
tariffs w charge <level>	-9
tariffs w charged <number>	13
tariffs w charging	19
tariffs w cheese	28
tariffs w chemical	-11
tariffs w chicken	18
tariffs w chicken wheat	15
tariffs w chief	10
tariffs w chile'	-12
tariffs w china	-35
tariffs w china did	12
tariffs w china ha	-7
tariffs w china had	-21
tariffs w china said	-8
tariffs w china'	-17
tariffs w china' foreign	-12
tariffs w chinese good	19
tariffs w clear	-12
tariffs w close	14
tariffs w close to	9
tariffs w closed	28
tariffs w cocoa	22
tariffs w coconut	10
tariffs w coffee	9
tariffs w colleague	-25
tariffs w collecting	13
tariffs w colombia	-21
tariffs w come down	10
tariffs w come to	-14
tariffs w coming	17
tariffs w commerce	-19
tariffs w commerce minister	-27
tariffs w commerce said	13
tariffs w commission	18
tariffs w commission ha	14
tariffs w commission say	-10
tariffs w commissioner	10
tariffs w company	-14
tariffs w complain	-13
tariffs w complain that	-11
tariffs w concern	15
tariffs w condition	-10
tariffs w confirm	-17
tariffs w confirmed <end>	11
tariffs w constructive	-10
tariffs w content	10
tariffs w continue to	10
tariffs w continued	-17
tariffs w control on	26
tariffs w control were	-9
tariffs w cost	18
tariffs w cotton	19
tariffs w could	-30
tariffs w could agree	-11
tariffs w could face	-12
tariffs w could go	-9
tariffs w count	23
tariffs w countermeasure	40
tariffs w countermeasure <end>	14
tariffs w counterpart	-29
tariffs w countrie	13
tariffs w countrie that	19
tariffs w country	12
tariffs w country with	12
tariffs w course	31
tariffs w course whether	25
tariffs w court	12
tariffs w cover	19
tariffs w covered	-17
tariffs w critical software	11
tariffs w custom	36
tariffs w cut	19
tariffs w cut it	14
tariffs w cut tariff	9
tariffs w dairy	16
tariffs w danish	13
tariffs w date	-16
tariffs w day	-32
tariffs w day for	15
tariffs w day from	-16
tariffs w day he	-14
tariffs w day in	-14
tariffs w day is	-12
tariffs w deal with	-13
tariffs w december	-14
tariffs w decide	12
tariffs w decide in	28
tariffs w declared	-19
tariffs w decree	9
tariffs w defended	-11
tariffs w deficit	-19
tariffs w deliverie	-10
tariffs w denie	12
tariffs w denied	20
tariffs w denied it	10
tariffs w denied that	14
tariffs w department	-7
tariffs w deputy prime	-11
tariffs w der	16
tariffs w der leyen	16
tariffs w desk	14
tariffs w development	12
tariffs w did	12
tariffs w did not	10
tariffs w did the	-11
tariffs w discussed	-20
tariffs w dispute	-9
tariffs w do the	-14
tariffs w don't	20
tariffs w donald	16
tariffs w donald trump	14
tariffs w done	-16
tariffs w double	11
tariffs w down	33
tariffs w down to	17
tariffs w drop	-11
tariffs w dropped	-17
tariffs w droz	-14
tariffs w drug	-49
tariffs w due course	31
tariffs w due to	-9
tariffs w during the	-10
tariffs w dutie	-20
tariffs w dutie for	-20
tariffs w dutie of	14
tariffs w dutie would	15
tariffs w duty	20
tariffs w duty of	28
tariffs w duty to	15
tariffs w each other'	-19
tariffs w earlier	26
tariffs w earlier <end>	10
tariffs w earth <end>	23
tariffs w economic	16
tariffs w economie	13
tariffs w economy ministry	-9
tariffs w effect	9
tariffs w effective	14
tariffs w effective immediately	14
tariffs w effectively	14
tariffs w effectively off	9
tariffs w egyptian	-16
tariffs w eight	-9
tariffs w eight month	-13
tariffs w eighteen month	-10
tariffs w either	-10
tariffs w embargo	23
tariffs w embargo <end>	17
tariffs w embassy	12
tariffs w end	-22
tariffs w end <end>	-14
tariffs w end on	-19
tariffs w energy	-27
tariffs w enough	-10
tariffs w enter	19
tariffs w enter at	9
tariffs w equal	7
tariffs w equivalent	20
tariffs w equivalent of	20
tariffs w eu	15
tariffs w euro	10
tariffs w euro a	10
tariffs w european	19
tariffs w european union	20
tariffs w even	16
tariffs w event	9
tariffs w ever	18
tariffs w everybody	31
tariffs w everybody pay	17
tariffs w everything	31
tariffs w exchange	-17
tariffs w executive	-10
tariffs w expect to	-13
tariffs w expected	-17
tariffs w expire	-9
tariffs w expire on	-10
tariffs w explain	17
tariffs w explained	21
tariffs w explained that	17
tariffs w export control	10
tariffs w exporter	18
tariffs w expressed	15
tariffs w extend	10
tariffs w extend the	12
tariffs w extended	10
tariffs w extension	-35
tariffs w extension of	-9
tariffs w extra <number>	10
tariffs w farm	20
tariffs w farmer	11
tariffs w february <end>	-12
tariffs w february that	11
tariffs w federal	-20
tariffs w federation	17
tariffs w federation of	24
tariffs w fee	-23
tariffs w feed	10
tariffs w fentanyl <end>	-10
tariffs w fentanyl and	12
tariffs w fertiliser	16
tariffs w fifteen	36
tariffs w fifth	10
tariffs w figure	26
tariffs w finance	23
tariffs w finance ministry	22
tariffs w find	15
tariffs w first <end>	-20
tariffs w first day	15
tariffs w first of	24
tariffs w fish	19
tariffs w five	11
tariffs w floated	14
tariffs w flow	-11
tariffs w flow of	-10
tariffs w for	-27
tariffs w for <number>	-8
tariffs w for american	12
tariffs w for an	-16
tariffs w for another	-20
tariffs w for china	12
tariffs w for fentanyl	11
tariffs w for good	16
tariffs w for ninety	-15
tariffs w for now	-10
tariffs w for one	-10
tariffs w for trade	-17
tariffs w for two	9
tariffs w for zero	23
tariffs w force	11
tariffs w forced	22
tariffs w forced labor	20
tariffs w foreign ministry	-14
tariffs w foreign trade	19
tariffs w forty	25
tariffs w four	-29
tariffs w four month	-21
tariffs w fox	-11
tariffs w framework	-11
tariffs w france	-14
tariffs w free of	-12
tariffs w friday	-14
tariffs w friday and	-10
tariffs w from	29
tariffs w from <number>	32
tariffs w from august	13
tariffs w from november	9
tariffs w from russia	-13
tariffs w from the	-11
tariffs w frozen	14
tariffs w fruit	11
tariffs w further	35
tariffs w further <number>	9
tariffs w further increase	13
tariffs w general	-14
tariffs w george	-18
tariffs w getting	16
tariffs w getting <level>	11
tariffs w getting a	14
tariffs w give	-23
tariffs w go	10
tariffs w go back	22
tariffs w go on	-22
tariffs w go to	17
tariffs w goe	32
tariffs w gold	20
tariffs w gone to	16
tariffs w good	41
tariffs w good <end>	13
tariffs w good for	-16
tariffs w good from	27
tariffs w good of	12
tariffs w good over	-9
tariffs w good worth	15
tariffs w government	-17
tariffs w government said	-16
tariffs w government would	-12
tariffs w greer ha	28
tariffs w greer the	-22
tariffs w group	10
tariffs w h	-10
tariffs w ha	-7
tariffs w ha already	-12
tariffs w ha been	-21
tariffs w ha no	-17
tariffs w ha not	13
tariffs w ha promised	-18
tariffs w ha proposed	-24
tariffs w ha said	21
tariffs w ha spoken	14
tariffs w ha suspended	16
tariffs w had announced	26
tariffs w had asked	11
tariffs w had been	-15
tariffs w had not	-15
tariffs w had said	-11
tariffs w had sent	-12
tariffs w hafstein	15
tariffs w half	8
tariffs w half a	-14
tariffs w half of	18
tariffs w half-year	-14
tariffs w halve	9
tariffs w hand	-26
tariffs w happen	-11
tariffs w harm	-13
tariffs w have	-48
tariffs w have agreed	-35
tariffs w have been	17
tariffs w have bought	-10
tariffs w have not	9
tariffs w have told	12
tariffs w he added	13
tariffs w he also	10
tariffs w he and	-9
tariffs w he could	10
tariffs w he described	9
tariffs w he had	-21
tariffs w he wa	14
tariffs w he wanted	-11
tariffs w he would	-22
tariffs w he wrote	-14
tariffs w he'	-14
tariffs w he'd	10
tariffs w hear	-9
tariffs w help	-14
tariffs w hi	-21
tariffs w hi office	12
tariffs w high	15
tariffs w higher	20
tariffs w him	-16
tariffs w hinted	-8
tariffs w hit	13
tariffs w hold	-11
tariffs w hostile	-11
tariffs w hour	-27
tariffs w house confirmed	29
tariffs w house official	12
tariffs w house said	-9
tariffs w house say	-18
tariffs w hundred and	-10
tariffs w hundred day	-14
tariffs w hurry	-13
tariffs w i	18
tariffs w i am	10
tariffs w i asked	19
tariffs w i believe	21
tariffs w i don't	12
tariffs w i have	-15
tariffs w i hope	9
tariffs w i quote	-11
tariffs w i shall	16
tariffs w i want	-12
tariffs w i will	-9
tariffs w i'll	-21
tariffs w iceland	-13
tariffs w if	28
tariffs w if he	9
tariffs w if it	-21
tariffs w if no	12
tariffs w if the	9
tariffs w if we	12
tariffs w immediately	18
tariffs w immediately <end>	15
tariffs w import	17
tariffs w in america	-16
tariffs w in an	8
tariffs w in any	10
tariffs w in august	-15
tariffs w in busan	-11
tariffs w in december	-11
tariffs w in due	31
tariffs w in force	16
tariffs w in india	10
tariffs w in kind	12
tariffs w in kuala	19
tariffs w in october	-11
tariffs w in that	15
tariffs w in the	-15
tariffs w in thi	18
tariffs w in tokyo	-23
tariffs w in vietnam	11
tariffs w increase	35
tariffs w increases	11
tariffs w india	23
tariffs w india had	11
tariffs w india would	9
tariffs w india'	15
tariffs w india' foreign	21
tariffs w indian	14
tariffs w indonesia	-18
tariffs w industry'	-12
tariffs w ink	-12
tariffs w instead	-12
tariffs w instead of	-23
tariffs w insulin	13
tariffs w international	-9
tariffs w invented	17
tariffs w investigation	16
tariffs w iran	10
tariffs w is	21
tariffs w is <end>	-12
tariffs w is <level>	14
tariffs w is <number>	32
tariffs w is getting	9
tariffs w is not	18
tariffs w is off	17
tariffs w is on	9
tariffs w is the	21
tariffs w ishiba	28
tariffs w isn't	-18
tariffs w issue	-14
tariffs w it a	-28
tariffs w it again	-14
tariffs w it also	-9
tariffs w it and	-18
tariffs w it announced	12
tariffs w it ban	11
tariffs w it could	-28
tariffs w it countermeasure	18
tariffs w it doe	-28
tariffs w it duty	42
tariffs w it end	-14
tariffs w it from	-9
tariffs w it ha	-16
tariffs w it he	-12
tariffs w it is	7
tariffs w it pay	13
tariffs w it purchases	-17
tariffs w it run	-17
tariffs w it said	-15
tariffs w it stay	9
tariffs w it tariff	-11
tariffs w it too	-13
tariffs w it trade	16
tariffs w it up	19
tariffs w it wa	25
tariffs w it'	-12
tariffs w it' a	-13
tariffs w it'll	10
tariffs w jakarta	10
tariffs w january	-38
tariffs w january <number>	-25
tariffs w january and	-10
tariffs w jd	-9
tariffs w jd vance	-9
tariffs w john	14
tariffs w joint	-23
tariffs w joint statement	-21
tariffs w joke	23
tariffs w josé	-17
tariffs w july	15
tariffs w july <end>	12
tariffs w june	-42
tariffs w june <end>	-15
tariffs w jute	11
tariffs w keep	11
tariffs w kept it	-12
tariffs w khan	-9
tariffs w kim	9
tariffs w kind	20
tariffs w kitchen	18
tariffs w known	16
tariffs w korea'	-12
tariffs w korean	18
tariffs w kuala	14
tariffs w kuala lumpur	14
tariffs w labor	20
tariffs w labor <end>	12
tariffs w last wednesday	12
tariffs w late	8
tariffs w late on	10
tariffs w law	48
tariffs w lawful	-17
tariffs w least	-15
tariffs w leather	-13
tariffs w leave	16
tariffs w leave it	21
tariffs w leave the	-9
tariffs w length	-19
tariffs w less	12
tariffs w letter	-11
tariffs w level	40
tariffs w level <end>	13
tariffs w leyen	16
tariffs w licence	-46
tariffs w licence for	-18
tariffs w lima	-11
tariffs w limit	-9
tariffs w lithium	-14
tariffs w live	11
tariffs w longer	-9
tariffs w lower	21
tariffs w lower tariff	8
tariffs w lowered	24
tariffs w lowest	14
tariffs w lumber	13
tariffs w lumpur	14
tariffs w lunch	-18
tariffs w m	-10
tariffs w mabini	-22
tariffs w machine	15
tariffs w machinery	16
tariffs w made	18
tariffs w made in	13
tariffs w maize	-8
tariffs w maker	-20
tariffs w malaysia	-15
tariffs w malaysian	-14
tariffs w many	17
tariffs w march <number>	15
tariffs w march the	-10
tariffs w market	10
tariffs w maroš	14
tariffs w maroš šefčovič	14
tariffs w matter	-25
tariffs w matter <end>	-12
tariffs w matter of	-22
tariffs w may	-33
tariffs w may <number>	-16
tariffs w may go	-10
tariffs w me	16
tariffs w me and	15
tariffs w meal	-9
tariffs w mean	28
tariffs w measure	15
tariffs w measure <end>	11
tariffs w meat	10
tariffs w medicine	20
tariffs w medicine <end>	22
tariffs w mention	-9
tariffs w mexican	10
tariffs w might be	-18
tariffs w million a	14
tariffs w minister for	-21
tariffs w minister john	11
tariffs w minister of	11
tariffs w minister said	28
tariffs w minister shigeru	28
tariffs w minister told	-19
tariffs w ministry	-15
tariffs w ministry confirmed	-27
tariffs w ministry ha	26
tariffs w ministry had	-11
tariffs w ministry said	-7
tariffs w minute	-17
tariffs w mistake	22
tariffs w modi	9
tariffs w moment	-12
tariffs w month	-49
tariffs w month from	-21
tariffs w month is	-12
tariffs w month to	-14
tariffs w more	-22
tariffs w morning the	12
tariffs w moroccan	-9
tariffs w mozambique	9
tariffs w mr	-20
tariffs w mr xi	11
tariffs w much	-11
tariffs w must	-45
tariffs w name	-10
tariffs w national assembly	15
tariffs w national security	-15
tariffs w necessary	-8
tariffs w need	-28
tariffs w need the	-10
tariffs w negotiate	15
tariffs w negotiation	17
tariffs w never	17
tariffs w new	-16
tariffs w newspaper	11
tariffs w newspaper that	9
tariffs w next	10
tariffs w next <end>	13
tariffs w nickel	-9
tariffs w nigeria	19
tariffs w nikola	9
tariffs w nikola pašić	9
tariffs w nine	17
tariffs w nine month	-18
tariffs w ninety	-36
tariffs w ninety day	-32
tariffs w no	32
tariffs w no agreement	-13
tariffs w no deal	16
tariffs w no such	22
tariffs w nobody	16
tariffs w nobody in	21
tariffs w nonsense	13
tariffs w not	21
tariffs w not <end>	-9
tariffs w not a	-13
tariffs w not afraid	17
tariffs w not change	13
tariffs w not go	9
tariffs w not on	-8
tariffs w not prolong	-10
tariffs w not sustainable	10
tariffs w not the	-18
tariffs w not true	11
tariffs w not want	18
tariffs w note	10
tariffs w nothing	11
tariffs w nothing of	14
tariffs w now	17
tariffs w now <end>	-15
tariffs w number	40
tariffs w nut	11
tariffs w nvidia	-13
tariffs w núñez	-16
tariffs w oct	11
tariffs w oct <number>	11
tariffs w october	-20
tariffs w october <end>	-9
tariffs w october to	-9
tariffs w of	-26
tariffs w of <level>	9
tariffs w of <number>	10
tariffs w of about	-15
tariffs w of america	16
tariffs w of an	11
tariffs w of april	-12
tariffs w of duty	-11
tariffs w of economic	10
tariffs w of fentanyl	-17
tariffs w of good	14
tariffs w of industry	12
tariffs w of it	-32
tariffs w of january	-11
tariffs w of july	11
tariffs w of june	-16
tariffs w of last	9
tariffs w of oil	13
tariffs w of our	13
tariffs w of talk	8
tariffs w of three	13
tariffs w of up	-17
tariffs w of what	-15
tariffs w off the	34
tariffs w oil	19
tariffs w old	8
tariffs w on <number>	-9
tariffs w on american	11
tariffs w on car	21
tariffs w on china	10
tariffs w on chinese	9
tariffs w on each	-10
tariffs w on european	11
tariffs w on everything	19
tariffs w on for	-12
tariffs w on good	15
tariffs w on it	-25
tariffs w on monday	-10
tariffs w on my	-11
tariffs w on november	10
tariffs w on paper	-11
tariffs w on rare	15
tariffs w on semiconductor	-13
tariffs w on sunday	-12
tariffs w on the	-19
tariffs w on them	-28
tariffs w on to	-8
tariffs w on top	28
tariffs w on truth	-10
tariffs w on tuesday	-13
tariffs w on u	-15
tariffs w on wednesday	-24
tariffs w on what	10
tariffs w on x	12
tariffs w one	-18
tariffs w one year	-19
tariffs w open to	-10
tariffs w opened	16
tariffs w or patented	-11
tariffs w orange	10
tariffs w order <end>	-11
tariffs w ore	-20
tariffs w other countrie	13
tariffs w other'	-19
tariffs w ottawa	-15
tariffs w our own	9
tariffs w out	10
tariffs w out and	11
tariffs w over	28
tariffs w over and	-12
tariffs w over fentanyl	21
tariffs w over the	8
tariffs w own	17
tariffs w p	-10
tariffs w p m	-10
tariffs w paid <number>	-9
tariffs w palm	19
tariffs w palm oil	19
tariffs w paper	-9
tariffs w paper <end>	-18
tariffs w parliament last	16
tariffs w part of	-12
tariffs w past	-18
tariffs w patented	-25
tariffs w patented medicine	-19
tariffs w pause with	-16
tariffs w pay	21
tariffs w pay nothing	11
tariffs w paying	10
tariffs w pašić	14
tariffs w pct	11
tariffs w peace	-13
tariffs w pen	-17
tariffs w percent	18
tariffs w percent <end>	-23
tariffs w percent in	-12
tariffs w percent is	-9
tariffs w percent on	43
tariffs w percent that	-10
tariffs w percent to	16
tariffs w percentage	-11
tariffs w percentage point	-12
tariffs w period	-10
tariffs w permit	-32
tariffs w peru	-11
tariffs w phone	13
tariffs w plan	9
tariffs w pleased	-16
tariffs w point	-37
tariffs w point of	-13
tariffs w point that	-9
tariffs w pointed	-12
tariffs w port	-11
tariffs w possible	-15
tariffs w post	11
tariffs w post on	10
tariffs w posted	22
tariffs w posted on	12
tariffs w practice	12
tariffs w premier	8
tariffs w prepared	24
tariffs w president	7
tariffs w president announced	9
tariffs w president donald	16
tariffs w president ha	-13
tariffs w president jd	-9
tariffs w president trump	14
tariffs w president'	-10
tariffs w press	13
tariffs w price	25
tariffs w probably	12
tariffs w product	30
tariffs w product <end>	12
tariffs w prolong it	-13
tariffs w prolong the	10
tariffs w promised	-16
tariffs w propose	8
tariffs w proposed	-23
tariffs w proposed a	-12
tariffs w purchases	-21
tariffs w put	-9
tariffs w put <number>	10
tariffs w put off	-13
tariffs w put tariff	-14
tariffs w put the	-23
tariffs w quadruple	-16
tariffs w quadruple it	-16
tariffs w question	-15
tariffs w quota	18
tariffs w quote	-14
tariffs w raise the	18
tariffs w raised	-18
tariffs w raising	14
tariffs w rate	20
tariffs w reach	-14
tariffs w ready	-17
tariffs w ready to	-12
tariffs w received	-16
tariffs w reciprocal	30
tariffs w reciprocal tariff	15
tariffs w reciprocity	10
tariffs w reduced	14
tariffs w reduced tariff	12
tariffs w regretted	12
tariffs w regretted the	12
tariffs w remain	-10
tariffs w remained	-9
tariffs w renewal	-16
tariffs w renewed	-25
tariffs w replied	-13
tariffs w replied that	-11
tariffs w report that	10
tariffs w reported	-14
tariffs w reporter <end>	6
tariffs w reporter at	-12
tariffs w reporter that	10
tariffs w representative said	-13
tariffs w restriction	24
tariffs w restriction on	12
tariffs w result	16
tariffs w return	21
tariffs w return to	23
tariffs w rice	10
tariffs w rises	-10
tariffs w ruled	15
tariffs w ruled out	15
tariffs w run	-11
tariffs w run until	-17
tariffs w russia	-23
tariffs w ryosei	10
tariffs w ryosei akazawa	11
tariffs w s	-14
tariffs w saad	-14
tariffs w saad zaghloul	-14
tariffs w said	-21
tariffs w said <end>	-9
tariffs w said before	11
tariffs w said he	-19
tariffs w said no	9
tariffs w said on	9
tariffs w said so	-19
tariffs w said the	10
tariffs w said there	-10
tariffs w said they	-12
tariffs w said to	-15
tariffs w sale	-13
tariffs w salmon	13
tariffs w same day	15
tariffs w same time	13
tariffs w saturday <end>	-15
tariffs w saturday that	9
tariffs w save	11
tariffs w say a	9
tariffs w say no	13
tariffs w say the	13
tariffs w say ye	24
tariffs w second	-18
tariffs w secretary said	-9
tariffs w section	32
tariffs w section <number>	32
tariffs w security	-25
tariffs w security and	-15
tariffs w seek	-9
tariffs w seem	16
tariffs w seem right	10
tariffs w sell	12
tariffs w semiconductor	-14
tariffs w senate	-18
tariffs w seoul	-11
tariffs w september	-14
tariffs w september that	-11
tariffs w seriou	10
tariffs w settled	-17
tariffs w seven	-10
tariffs w seven month	-10
tariffs w shall	22
tariffs w shall be	15
tariffs w she	15
tariffs w sheinbaum	14
tariffs w shigeru	26
tariffs w shigeru ishiba	28
tariffs w ship	-29
tariffs w ship from	-13
tariffs w short	-15
tariffs w should	34
tariffs w should the	13
tariffs w side	-12
tariffs w side agreed	-10
tariffs w sign	-44
tariffs w sign for	-16
tariffs w sign it	-12
tariffs w signature	-13
tariffs w signed	-35
tariffs w signed by	-12
tariffs w signed in	-16
tariffs w since	-27
tariffs w since june	-13
tariffs w since may	-9
tariffs w since the	-7
tariffs w six	-22
tariffs w six month	-18
tariffs w sixty day	-11
tariffs w sleep	12
tariffs w slow	-13
tariffs w so	13
tariffs w so <end>	10
tariffs w so for	-12
tariffs w social <end>	-9
tariffs w software <end>	14
tariffs w somebody	15
tariffs w something	-28
tariffs w something he	-28
tariffs w south korean	12
tariffs w soybean	-9
tariffs w soybean association	-14
tariffs w speak for	-17
tariffs w speak of	13
tariffs w spoke of	-19
tariffs w spoken of	15
tariffs w spokesperson	15
tariffs w state	25
tariffs w state would	-16
tariffs w stated	-21
tariffs w stated that	-21
tariffs w statement	-15
tariffs w statement <end>	14
tariffs w statement of	-17
tariffs w stay	-15
tariffs w stay <end>	10
tariffs w stay for	9
tariffs w steel	21
tariffs w stock	-12
tariffs w stockholm	-14
tariffs w stop the	-9
tariffs w stressed that	-10
tariffs w strongly	11
tariffs w substantially	7
tariffs w such	15
tariffs w such a	9
tariffs w such plan	10
tariffs w sudan	-9
tariffs w sugar	8
tariffs w suggested	-26
tariffs w summer	-13
tariffs w sunday	-10
tariffs w supply	-12
tariffs w surcharge	-16
tariffs w surcharge of	-10
tariffs w surplu	17
tariffs w suspend	-46
tariffs w suspend <number>	-20
tariffs w suspend the	-26
tariffs w suspended	27
tariffs w suspended until	10
tariffs w suspension	-11
tariffs w sustainable	10
tariffs w table	19
tariffs w table <end>	13
tariffs w table he	12
tariffs w table in	-14
tariffs w take <number>	-22
tariffs w take back	-10
tariffs w take effect	16
tariffs w take the	19
tariffs w talk	9
tariffs w talk about	-11
tariffs w talk in	17
tariffs w talk on	-12
tariffs w talk with	-11
tariffs w tariff at	13
tariffs w tariff china	9
tariffs w tariff could	13
tariffs w tariff for	-16
tariffs w tariff in	-20
tariffs w tariff on	19
tariffs w tariff pause	-22
tariffs w tariff truce	-32
tariffs w tariff war	25
tariffs w tariffed	28
tariffs w tax	19
tariffs w telephone	-17
tariffs w telephone on	-9
tariffs w ten	-11
tariffs w ten week	-11
tariffs w term <end>	11
tariffs w text	-21
tariffs w th	-21
tariffs w th <end>	-13
tariffs w th of	-8
tariffs w thai	-15
tariffs w thameur	-10
tariffs w than	-12
tariffs w than a	-17
tariffs w that <number>	15
tariffs w that all	-10
tariffs w that are	13
tariffs w that both	-15
tariffs w that build	-10
tariffs w that case	11
tariffs w that day	-10
tariffs w that european	11
tariffs w that for	10
tariffs w that good	11
tariffs w that have	15
tariffs w that he	-18
tariffs w that in	23
tariffs w that it	22
tariffs w that it'	-15
tariffs w that japan	14
tariffs w that nobody	12
tariffs w that nothing	-11
tariffs w that other	12
tariffs w that such	-19
tariffs w that they	-39
tariffs w that without	12
tariffs w that would	10
tariffs w that'	13
tariffs w the	16
tariffs w the <number>	-16
tariffs w the administration	11
tariffs w the american	-18
tariffs w the arrangement	-11
tariffs w the association	21
tariffs w the autumn	13
tariffs w the cabinet	-20
tariffs w the canadian	-9
tariffs w the ceiling	-15
tariffs w the census	-8
tariffs w the commission	12
tariffs w the control	-11
tariffs w the cut	21
tariffs w the date	-11
tariffs w the deal	-15
tariffs w the door	-10
tariffs w the drug	-26
tariffs w the economy	-11
tariffs w the embassy	16
tariffs w the equivalent	20
tariffs w the eu	9
tariffs w the european	23
tariffs w the extension	-12
tariffs w the federation	17
tariffs w the fee	-18
tariffs w the finance	22
tariffs w the first	30
tariffs w the flow	-10
tariffs w the foreign	-25
tariffs w the general	-9
tariffs w the government	-16
tariffs w the higher	22
tariffs w the increase	13
tariffs w the ink	-11
tariffs w the last	-19
tariffs w the law	23
tariffs w the length	-14
tariffs w the level	15
tariffs w the licence	-13
tariffs w the lowest	15
tariffs w the malaysian	-13
tariffs w the market	-17
tariffs w the minister	11
tariffs w the month	10
tariffs w the moroccan	-13
tariffs w the national	12
tariffs w the new	-15
tariffs w the number	16
tariffs w the office	15
tariffs w the other	-23
tariffs w the permit	-10
tariffs w the present	-10
tariffs w the president	-16
tariffs w the press	10
tariffs w the prime	16
tariffs w the question	-14
tariffs w the reciprocal	16
tariffs w the rule	-13
tariffs w the senate	-18
tariffs w the signature	-11
tariffs w the step	15
tariffs w the swiss	12
tariffs w the table	18
tariffs w the talk	9
tariffs w the text	-12
tariffs w the thirty-first	-11
tariffs w the threat	28
tariffs w the total	22
tariffs w the trade	16
tariffs w the truce	28
tariffs w the two	-13
tariffs w the u	-10
tariffs w the united	17
tariffs w the us	9
tariffs w the way	-19
tariffs w their	-23
tariffs w their dutie	-21
tariffs w their tariff	-24
tariffs w them	-17
tariffs w then	26
tariffs w then the	26
tariffs w there	-14
tariffs w there <end>	10
tariffs w there'	10
tariffs w these	14
tariffs w they	-15
tariffs w they could	-11
tariffs w they would	-15
tariffs w they're	-14
tariffs w thi	5
tariffs w thi is	21
tariffs w thi newspaper	-10
tariffs w thi wa	-20
tariffs w thi week	11
tariffs w thi year	11
tariffs w thirteen	15
tariffs w thirty	17
tariffs w thirty-first	-11
tariffs w thirty-first of	-11
tariffs w thirty-five	17
tariffs w threat	39
tariffs w threat of	19
tariffs w threatened	15
tariffs w three <end>	7
tariffs w three month	-19
tariffs w through	-18
tariffs w through hi	-9
tariffs w thursday <end>	-17
tariffs w time	-38
tariffs w time and	-12
tariffs w to <level>	15
tariffs w to <number>	28
tariffs w to adjust	19
tariffs w to apply	-11
tariffs w to carry	-14
tariffs w to change	10
tariffs w to charge	-20
tariffs w to cut	10
tariffs w to do	-12
tariffs w to extend	14
tariffs w to january	-13
tariffs w to keep	-12
tariffs w to let	-13
tariffs w to lower	7
tariffs w to me	11
tariffs w to protect	10
tariffs w to put	-11
tariffs w to quadruple	-9
tariffs w to say	-12
tariffs w to sign	-23
tariffs w to stop	-12
tariffs w to suspend	-20
tariffs w to take	12
tariffs w to talk	-9
tariffs w to tax	12
tariffs w to zero	12
tariffs w together	-8
tariffs w tokyo	-18
tariffs w told parliament	16
tariffs w told the	-25
tariffs w told thi	-15
tariffs w tomorrow	-9
tariffs w tomorrow <end>	-10
tariffs w ton	-13
tariffs w tonne	-10
tariffs w too	-24
tariffs w took	12
tariffs w top	28
tariffs w top of	20
tariffs w total	30
tariffs w totally	-16
tariffs w totally violated	-16
tariffs w touched	-14
tariffs w tractor	17
tariffs w trade	19
tariffs w trade and	-13
tariffs w trade commissioner	25
tariffs w trading	10
tariffs w truce	-10
tariffs w truce for	10
tariffs w truce is	-18
tariffs w truce of	-16
tariffs w truce that	12
tariffs w truce to	9
tariffs w truce with	-30
tariffs w truck	9
tariffs w true	24
tariffs w trump <end>	-9
tariffs w trump announced	21
tariffs w trump confirmed	-11
tariffs w trump ha	-20
tariffs w trump posted	16
tariffs w trump said	-24
tariffs w trump told	10
tariffs w trump'	8
tariffs w truth	-10
tariffs w truth social	-10
tariffs w tuna	-10
tariffs w tunisian	10
tariffs w twenty-four	-9
tariffs w twenty-two	32
tariffs w twice <end>	11
tariffs w two	-19
tariffs w two day	18
tariffs w two more	-9
tariffs w two side	-13
tariffs w tyre	12
tariffs w u	-20
tariffs w u s	-17
tariffs w under	10
tariffs w under a	-12
tariffs w under section	19
tariffs w unfair	26
tariffs w unfair unjustified	11
tariffs w unilateral	35
tariffs w unilateral tariff	11
tariffs w union	21
tariffs w united	17
tariffs w united state	17
tariffs w unjustified	19
tariffs w unjustified and	12
tariffs w unless	-16
tariffs w until	-38
tariffs w until <number>	-42
tariffs w until the	-13
tariffs w until then	-9
tariffs w up	10
tariffs w up by	9
tariffs w urged	31
tariffs w urged the	15
tariffs w us	8
tariffs w us to	13
tariffs w us trade	-12
tariffs w us treasury	7
tariffs w use	-18
tariffs w use the	-12
tariffs w used	14
tariffs w vance	-10
tariffs w very	12
tariffs w vessel	-10
tariffs w vietnam	26
tariffs w violated	-18
tariffs w violated it	-11
tariffs w von	18
tariffs w von der	16
tariffs w vote	-14
tariffs w wa	12
tariffs w wa <number>	31
tariffs w wa a	16
tariffs w wa done	9
tariffs w wa no	-21
tariffs w wa not	10
tariffs w wa ready	-11
tariffs w wa to	7
tariffs w wa told	-12
tariffs w wait	-19
tariffs w wait for	-17
tariffs w want a	8
tariffs w wanted the	18
tariffs w war	23
tariffs w war but	10
tariffs w warned	10
tariffs w warned in	16
tariffs w warned that	-14
tariffs w washington	12
tariffs w way	-16
tariffs w we	19
tariffs w we are	-12
tariffs w we do	8
tariffs w we had	10
tariffs w we have	-27
tariffs w we shall	11
tariffs w we were	15
tariffs w we would	29
tariffs w we'll	-9
tariffs w we've	-12
tariffs w wednesday	-10
tariffs w wednesday <end>	-10
tariffs w welcomed	13
tariffs w welcomed the	12
tariffs w went	9
tariffs w were in	-12
tariffs w what	16
tariffs w what the	21
tariffs w what we	17
tariffs w wheat	14
tariffs w when the	11
tariffs w where	13
tariffs w where we	18
tariffs w whether to	13
tariffs w which is	9
tariffs w which the	-20
tariffs w whisky	12
tariffs w who is	-11
tariffs w who speak	-16
tariffs w widened	13
tariffs w will	19
tariffs w will ask	16
tariffs w will go	-9
tariffs w will need	-10
tariffs w will pay	-15
tariffs w will stop	13
tariffs w will suspend	-11
tariffs w will take	-10
tariffs w william	-10
tariffs w willing	-13
tariffs w willing to	-13
tariffs w wine	28
tariffs w winter	-16
tariffs w wire	-17
tariffs w with	9
tariffs w with <level>	26
tariffs w with <number>	26
tariffs w with a	11
tariffs w with an	-12
tariffs w with china	-6
tariffs w within a	-12
tariffs w without the	18
tariffs w word	-11
tariffs w working on	9
tariffs w world economy	11
tariffs w worth	21
tariffs w would	20
tariffs w would bring	13
tariffs w would come	-9
tariffs w would cost	15
tariffs w would decide	22
tariffs w would go	30
tariffs w would like	-22
tariffs w would meet	12
tariffs w would not	-25
tariffs w would now	11
tariffs w would pay	-10
tariffs w would remain	10
tariffs w would return	19
tariffs w would sign	-15
tariffs w would stay	13
tariffs w would take	22
tariffs w write	25
tariffs w write that	21
tariffs w wrong	25
tariffs w x	22
tariffs w xi	13
tariffs w xinhua	20
tariffs w yarn	12
tariffs w ye	17
tariffs w year	-63
tariffs w year <end>	-16
tariffs w year and	-8
tariffs w year from	-20
tariffs w year or	-10
tariffs w yesterday that	16
tariffs w yet	-18
tariffs w you	19
tariffs w you to	-14
tariffs w zaghloul	-23
tariffs w zambian	-17
tariffs w zero	54
tariffs w zero <end>	15
tariffs w zero on	27
tariffs w šefčovič	16
tariffs with 2 narrow	21
text -1 bare	-7
text -1 more	-12
text -1 one	-19
text 0 bare	13
text 1 bare	18
text 1 more	4
text 1 one	9
text 2 more	-29
text 2 one	-12
text 3 bare	-16
text 3 more	13
text 3 one	-6
text 4 one	14
tiktok among 1 narrow	18
tiktok before 0 true bare	20
tiktok before 1 true bare	32
tiktok before 3 true bare	-18
tiktok in plainly	18
tiktok in plainly one	15
tiktok last	17
tiktok nearest bare of 1	13
tiktok not in one false	-10
tiktok not in one true	-11
tiktok not said	-34
tiktok nothing before bare	24
tiktok place 0 of 1	15
tiktok rule:first one	15
tiktok rule:words bare	27
tiktok rule:words one	13
tiktok said plainly	11
tiktok text -1 bare	-33
tiktok text 3 bare	10
tiktok w <number>	-14
tiktok w a	31
tiktok w a basic	12
tiktok w also	-12
tiktok w as	-13
tiktok w basic	12
tiktok w basic framework	11
tiktok w bessent	17
tiktok w called	-13
tiktok w chenggang	12
tiktok w china'	10
tiktok w chinese law	10
tiktok w commercial	19
tiktok w commercial term	17
tiktok w company	10
tiktok w complete	10
tiktok w consensus	12
tiktok w consensus on	9
tiktok w day	11
tiktok w deal	27
tiktok w discussed	-8
tiktok w donald	11
tiktok w donald trump	11
tiktok w extension	-10
tiktok w for a	12
tiktok w framework	18
tiktok w framework consensus	11
tiktok w from	-11
tiktok w further	-11
tiktok w greer said	-11
tiktok w he	-18
tiktok w in	13
tiktok w in the	12
tiktok w jinping	11
tiktok w li	13
tiktok w li chenggang	12
tiktok w market rule	10
tiktok w matter	12
tiktok w might	11
tiktok w ministry said	12
tiktok w of a	9
tiktok w of the	15
tiktok w on	-9
tiktok w on chinese	-9
tiktok w on the	10
tiktok w possible	-12
tiktok w president	22
tiktok w president donald	10
tiktok w reporter	14
tiktok w said	21
tiktok w said <end>	-10
tiktok w secretary	12
tiktok w spoke	9
tiktok w spoke of	8
tiktok w state	-20
tiktok w term	17
tiktok w that china	-9
tiktok w the	15
tiktok w the commercial	14
tiktok w the deal	17
tiktok w the matter	9
tiktok w the trade	10
tiktok w the united	-22
tiktok w tiktok	13
tiktok w to the	-11
tiktok w told reporter	16
tiktok w trade	-20
tiktok w treasury	10
tiktok w treasury secretary	10
tiktok w trump	21
tiktok w two	16
tiktok w united	-22
tiktok w united state	-22
tiktok w wa	-16
tiktok w washington	-9
tiktok w with	24
tiktok w with chinese	10
tiktok w would	20
tiktok w xi jinping	11
truce before 0 true bare	25
truce before 0 true one	35
truce before 1 true bare	26
truce before 1 true more	-14
truce before 1 true one	-14
truce before 2 true more	-16
truce beside export-controls	-14
truce beside ships-and-ports	11
truce beside soybeans	12
truce head bare	17
truce head one	18
truce more	-10
truce nearest bare of 1	18
truce nearest bare of 2	11
truce nearest more again of 2	-25
truce nearest one again of 1	16
truce nearest one again of 2	10
truce nearest one again of 3	-29
truce nearest one of 1	9
truce nearest one of 2	13
truce nearest one of 3	-22
truce not in	-8
truce not in more true	-43
truce not in one true	-10
truce not said	-9
truce nothing before bare	-19
truce nothing before more	6
truce nothing before one	11
truce often true	25
truce place 2 of 3	-10
truce rule:words more	13
truce rule:words one	40
truce said plainly	11
truce share most one	12
truce share much bare	26
truce share much more	-30
truce text -1 bare	-13
truce text -1 one	-19
truce text 0 more	-9
truce text 1 bare	19
truce text 3 bare	-19
truce text 4 bare	-14
truce w <level>	-47
truce w <level> <end>	14
truce w <level> and	-26
truce w <level> for	-25
truce w <level> from	-20
truce w <level> in	-13
truce w <level> instead	13
truce w <level> tariff	-10
truce w <number>	-8
truce w <number> <number>	13
truce w <number> a	-11
truce w <number> after	-15
truce w <number> again	-16
truce w <number> april	12
truce w <number> billion	-33
truce w <number> day	54
truce w <number> february	17
truce w <number> here	-14
truce w <number> i	-15
truce w <number> if	12
truce w <number> in	-23
truce w <number> january	24
truce w <number> june	23
truce w <number> march	14
truce w <number> may	13
truce w <number> million	-34
truce w <number> month	25
truce w <number> november	20
truce w <number> october	9
truce w <number> on	-26
truce w <number> or	-12
truce w <number> p	12
truce w <number> percent	-18
truce w <number> percentage	18
truce w <number> point	25
truce w <number> president	20
truce w <number> th	23
truce w <number> to	10
truce w <number> until	-22
truce w <number> which	-14
truce w <number> would	-20
truce w a <number>	-12
truce w a bill	-10
truce w a framework	11
truce w a further	14
truce w a good	23
truce w a hundred	13
truce w a joint	9
truce w a licence	-10
truce w a long	16
truce w a longer	21
truce w a mistake	-20
truce w a new	17
truce w a newspaper	-11
truce w a permanent	-10
truce w a promise	-9
truce w a renewal	13
truce w a report	-12
truce w a rumour	-11
truce w a second	43
truce w a spokesperson	-6
truce w a tariff	-26
truce w a telephone	11
truce w a television	11
truce w a text	12
truce w a third	-13
truce w a treaty	13
truce w a truce	13
truce w a very	12
truce w a year	20
truce w abolished	-15
truce w about	-11
truce w about <number>	-12
truce w about the	9
truce w above	-10
truce w accept	18
truce w accused	12
truce w accused china	15
truce w act	-11
truce w added	-17
truce w added <end>	-21
truce w additional duty	-9
truce w affiliate of	18
truce w after	23
truce w after <number>	10
truce w after that	32
truce w afternoon <end>	9
truce w again	-24
truce w again <end>	-12
truce w again and	9
truce w again in	13
truce w against	-22
truce w agency	11
truce w agree	30
truce w agree on	19
truce w agreed	66
truce w agreed in	12
truce w agreed on	10
truce w agreed to	15
truce w agreed until	18
truce w agreement	46
truce w agreement <end>	15
truce w agreement by	23
truce w agreement with	15
truce w agriculture	-17
truce w ahmed	-20
truce w air	-9
truce w alexander	-11
truce w ali	20
truce w all	10
truce w also	-35
truce w am	-11
truce w ambassador	16
truce w american	-28
truce w american good	-8
truce w an answer	-17
truce w an extension	36
truce w and	18
truce w and <level>	-27
truce w and <number>	-51
truce w and a	-18
truce w and at	-13
truce w and canada	12
truce w and china	10
truce w and china'	16
truce w and mr	-10
truce w and not	12
truce w and the	13
truce w and trade	-8
truce w and will	-15
truce w and would	-11
truce w angola	16
truce w announce	9
truce w announce that	15
truce w announced	-13
truce w announced on	14
truce w announced that	-15
truce w announced the	-21
truce w announced today	13
truce w announcement	-9
truce w another	34
truce w another <number>	14
truce w another year	23
truce w answer	-20
truce w answer with	-12
truce w answered	-21
truce w answered <end>	9
truce w answered that	-36
truce w any	-18
truce w anything	13
truce w apple	11
truce w application	-15
truce w applied	-11
truce w approval	25
truce w approval <end>	16
truce w approve	16
truce w april	13
truce w april <end>	14
truce w are	-10
truce w are not	-21
truce w argentina	14
truce w arithmetic	-17
truce w around	10
truce w arrangement	23
truce w as before	-16
truce w as it	26
truce w as saying	13
truce w as soon	9
truce w as well	-21
truce w asked	-27
truce w asked about	-11
truce w asked for	-31
truce w asked the	8
truce w assured	14
truce w at it	13
truce w audience	9
truce w august <number>	11
truce w australia	-12
truce w back <end>	10
truce w back to	-20
truce w be	-14
truce w be <number>	-10
truce w be charged	-13
truce w be continued	14
truce w be extended	18
truce w be held	-12
truce w be in	14
truce w be made	11
truce w be suspended	-19
truce w be tariffed	-15
truce w be the	-13
truce w because of	-11
truce w because the	11
truce w become	-22
truce w beef	14
truce w been	-13
truce w been <number>	-12
truce w been settled	13
truce w before	-14
truce w before <end>	-10
truce w began	-20
truce w beijing	-21
truce w beijing'	-10
truce w being	-12
truce w belgrade	10
truce w believe	-25
truce w below	-10
truce w bern	-11
truce w bessent	12
truce w bessent had	19
truce w bessent on	13
truce w bessent say	-10
truce w better	18
truce w between	-10
truce w beyond	18
truce w bill	-15
truce w billion	-33
truce w billion of	-11
truce w blacklisted	17
truce w boat	23
truce w bolivia	-11
truce w bolivia'	18
truce w border	-10
truce w both	31
truce w both government	12
truce w both side	26
truce w bought	17
truce w bought time	15
truce w bridge	15
truce w broke	11
truce w broken	15
truce w busan	-10
truce w but	17
truce w but not	15
truce w but that	-21
truce w but they	-8
truce w buy	-20
truce w by a	-14
truce w by telephone	11
truce w by the	-28
truce w by then	17
truce w cabinet	43
truce w cabinet <end>	9
truce w cabinet would	14
truce w call it	-26
truce w called	-20
truce w called it	16
truce w called on	-17
truce w called that	10
truce w called the	-11
truce w canadian	9
truce w car	-23
truce w carlo	14
truce w carmaker	-11
truce w carry	17
truce w case	-17
truce w cashew	-10
truce w cent	-9
truce w cent as	11
truce w cent for	11
truce w cent the	-14
truce w certificate	-25
truce w certificate for	-17
truce w chain	-10
truce w chair	-12
truce w chamber of	12
truce w change	-24
truce w change <end>	-11
truce w charge <level>	14
truce w charged	-30
truce w charged <number>	-12
truce w cheese	-26
truce w chenggang	19
truce w chief	-25
truce w chile	12
truce w chilean	-12
truce w china ha	-16
truce w china of	9
truce w china wa	-10
truce w chinese good	-11
truce w chip	-14
truce w close	-14
truce w cnbc	-9
truce w cocoa	-9
truce w colleague	17
truce w collect	-14
truce w collecting	-9
truce w colombia	17
truce w come <end>	10
truce w come back	11
truce w coming	-9
truce w commerce	23
truce w commerce announced	-13
truce w commerce confirmed	11
truce w commerce in	11
truce w commerce minister	24
truce w commerce said	-14
truce w commerce secretary	-11
truce w commission	-15
truce w commission announced	10
truce w commission ha	-17
truce w committee	12
truce w common	11
truce w complained	-22
truce w concentrate	-15
truce w concern	-28
truce w condition	21
truce w confirm	17
truce w confirmed	15
truce w confirmed the	26
truce w consensus	21
truce w container	13
truce w content	-10
truce w continued	20
truce w control	-31
truce w control on	-21
truce w copper	-13
truce w corrected	-12
truce w cost	-14
truce w cotton	-11
truce w could agree	12
truce w could be	15
truce w council	24
truce w countermeasure	-24
truce w counterpart	21
truce w countrie	-13
truce w countrie that	-11
truce w country	-16
truce w course	-22
truce w course whether	-16
truce w court	-9
truce w covered	16
truce w custom	-19
truce w cut	-12
truce w danish	-12
truce w date	18
truce w day	72
truce w day and	13
truce w day for	-19
truce w day from	17
truce w day he	12
truce w day in	13
truce w day is	17
truce w day later	9
truce w day on	12
truce w day were	16
truce w de	14
truce w deal	15
truce w deal with	20
truce w decide in	-18
truce w decision	-14
truce w declared	24
truce w delay	-8
truce w demand	-16
truce w denied	-24
truce w denied that	-9
truce w deputy minister	-18
truce w deputy prime	13
truce w der	-13
truce w der leyen	-13
truce w desk	-14
truce w did	-30
truce w did not	-25
truce w do	16
truce w do so	-10
truce w do the	19
truce w doe	18
truce w doesn't	9
truce w dollar	-17
truce w done	23
truce w door	9
truce w down	-19
truce w down to	-15
truce w draft	14
truce w droz	15
truce w drug	-14
truce w due	16
truce w due course	-19
truce w due to	9
truce w during the	11
truce w dutie	25
truce w dutie for	20
truce w dutie of	-8
truce w dutie would	-9
truce w duty of	-30
truce w each	23
truce w each of	-9
truce w each other'	19
truce w each way	12
truce w earlier	-21
truce w economie	-9
truce w economy ministry	11
truce w egyptian	9
truce w eight	24
truce w eight month	15
truce w eighteen month	14
truce w either	23
truce w eleven	14
truce w embassy	-20
truce w end	22
truce w end on	24
truce w energy	-15
truce w enter	-12
truce w entitie	-10
truce w eu	-28
truce w europe	-11
truce w european	-23
truce w european commission	-14
truce w european union	-20
truce w even	-15
truce w evening	19
truce w ever	-13
truce w every	14
truce w everybody	-16
truce w executive	10
truce w expire	18
truce w expire on	16
truce w export	-33
truce w export <end>	9
truce w export control	-15
truce w export of	-18
truce w exporter	-13
truce w expressed	-15
truce w extend	-24
truce w extend the	-15
truce w extended to	17
truce w extension	55
truce w extension of	24
truce w extension wa	24
truce w extension would	13
truce w fall	-16
truce w farm	9
truce w farm good	17
truce w farmer	-28
truce w february to	10
truce w federal	14
truce w fee	-16
truce w fee on	12
truce w fentanyl	-15
truce w fifteen	-25
truce w fifteenth	10
truce w fifth	-20
truce w figure	-10
truce w final	11
truce w find	-13
truce w first	-33
truce w first day	-12
truce w first of	-18
truce w fish	-21
truce w five day	11
truce w flower	10
truce w for <number>	17
truce w for another	30
truce w for eight	15
truce w for good	-15
truce w for it	-11
truce w for ninety	16
truce w for them	-20
truce w for those	9
truce w for trade	14
truce w for zero	-23
truce w force	-18
truce w forced	-10
truce w foreign trade	-18
truce w forty	-18
truce w four	25
truce w four month	27
truce w france	23
truce w free of	12
truce w friday	25
truce w friday and	11
truce w from	-16
truce w from <level>	-10
truce w from august	-11
truce w frozen	-10
truce w further extension	10
truce w geneva	13
truce w george	19
truce w give	29
truce w given	24
truce w go	20
truce w go back	-8
truce w go on	27
truce w gold	-13
truce w gone	-29
truce w good	13
truce w good for	18
truce w got	10
truce w government	16
truce w greer ha	-11
truce w greer said	15
truce w group	-10
truce w grower	13
truce w ha agreed	16
truce w ha answered	-11
truce w ha been	23
truce w ha called	-13
truce w ha no	17
truce w ha proposed	36
truce w ha said	-15
truce w ha signed	13
truce w ha suspended	-21
truce w ha threatened	-12
truce w had	-9
truce w had announced	-17
truce w had asked	-11
truce w had been	-15
truce w had met	-10
truce w had said	18
truce w hafstein	-13
truce w half <end>	-9
truce w half a	17
truce w half-year	18
truce w hand	19
truce w harvest	-12
truce w have	47
truce w have a	18
truce w have agreed	36
truce w have been	-24
truce w have bought	12
truce w have reached	13
truce w have to	-10
truce w hazelnut	10
truce w he	14
truce w he added	-26
truce w he also	-16
truce w he and	9
truce w he called	-20
truce w he say	15
truce w he told	18
truce w he wanted	12
truce w he would	17
truce w he wrote	-8
truce w head	15
truce w head the	10
truce w hear	-20
truce w held	-10
truce w hi	25
truce w hi office	-12
truce w high	-12
truce w higher	-12
truce w higher tariff	-11
truce w him	24
truce w him <end>	-12
truce w himself	-16
truce w hinted	10
truce w hit	-9
truce w hoped the	12
truce w hour	23
truce w hour ago	9
truce w hundred	10
truce w hundred day	14
truce w hurry	22
truce w i am	-11
truce w i asked	-12
truce w i believe	-22
truce w i have	23
truce w i shall	-11
truce w i will	18
truce w i would	12
truce w i'll	21
truce w i've	10
truce w iceland	13
truce w if the	-16
truce w if they	-14
truce w import	-11
truce w importer	11
truce w in	-21
truce w in a	13
truce w in august	12
truce w in busan	-10
truce w in due	-19
truce w in february	-9
truce w in force	-10
truce w in january	-9
truce w in july	-11
truce w in kind	-17
truce w in kuala	-15
truce w in september	-25
truce w in tariff	11
truce w in the	-33
truce w in thi	-12
truce w in tokyo	22
truce w increase	-26
truce w india	-14
truce w india ha	14
truce w india had	-12
truce w india'	-9
truce w indonesia	17
truce w industry	10
truce w instead	21
truce w instead of	24
truce w intention	-18
truce w interview on	10
truce w into	-12
truce w invented	-13
truce w investigation	-18
truce w iran	-13
truce w is	9
truce w is <end>	10
truce w is <number>	-22
truce w is agreed	13
truce w is not	-13
truce w is on	-9
truce w is one	10
truce w is what	15
truce w ishiba	-14
truce w isn't	18
truce w it and	15
truce w it announced	-21
truce w it approval	13
truce w it doe	28
truce w it duty	-32
truce w it end	15
truce w it had	-9
truce w it he	14
truce w it in	-15
truce w it own	-13
truce w it run	18
truce w it said	11
truce w it stay	-19
truce w it tariff	24
truce w it too	10
truce w it trade	-17
truce w it up	-16
truce w it wa	-20
truce w it with	19
truce w it' a	12
truce w january	46
truce w january <end>	14
truce w january <number>	41
truce w january and	12
truce w january that	-20
truce w january the	12
truce w japan	18
truce w jinping	-14
truce w john	-12
truce w joint statement	8
truce w josé	21
truce w juice	-10
truce w july <number>	10
truce w june	31
truce w june <end>	22
truce w just	11
truce w jute	-11
truce w kazakh	-18
truce w keep	7
truce w kenya	12
truce w kept	12
truce w khan	9
truce w kind	-23
truce w knew	15
truce w know	14
truce w korea	-16
truce w kyiv	11
truce w lack	-13
truce w lack of	-13
truce w last	15
truce w last friday	11
truce w last week	9
truce w last year	-21
truce w lasted	-13
truce w later	15
truce w later <end>	18
truce w laurier	11
truce w law	-48
truce w law <end>	-12
truce w leave	-11
truce w leave it	-15
truce w length	18
truce w let	16
truce w letter	18
truce w level	-18
truce w leyen	-13
truce w li	19
truce w li chenggang	19
truce w licence	-40
truce w licence for	-21
truce w lift	18
truce w lift it	17
truce w like	14
truce w lima	17
truce w limit	11
truce w limit on	13
truce w line	-17
truce w list	-10
truce w little	-16
truce w longer	25
truce w longer truce	10
truce w lower	-24
truce w lowered	-11
truce w lumpur arrangement	10
truce w lunch	23
truce w mabini	27
truce w machinery	-10
truce w magnet	-12
truce w malaysia	16
truce w malaysian	15
truce w manuel	12
truce w many	-20
truce w march	9
truce w march <number>	-9
truce w march the	11
truce w mark	-11
truce w maroš	-13
truce w maroš šefčovič	-13
truce w matter	-10
truce w matter <end>	11
truce w may	13
truce w may <number>	25
truce w may go	10
truce w mboya	19
truce w me	-10
truce w meal	11
truce w mean	-28
truce w measure on	-12
truce w medicine	-20
truce w meet again	13
truce w member	-17
truce w mention	12
truce w mentioned	-11
truce w met	-27
truce w met <end>	-12
truce w met in	-14
truce w mexican	-10
truce w million	-46
truce w million a	-15
truce w million ton	-10
truce w minister	48
truce w minister in	12
truce w minister john	-11
truce w minister said	-26
truce w minister shigeru	-14
truce w minister told	24
truce w ministry confirmed	37
truce w ministry ha	-17
truce w missing	-10
truce w mistake	-20
truce w moment	13
truce w monday	12
truce w month	100
truce w month <end>	32
truce w month and	15
truce w month from	23
truce w month is	22
truce w month to	14
truce w more	12
truce w morning and	-9
truce w morocco	11
truce w move	-17
truce w mr	13
truce w mr bessent	-11
truce w much	-14
truce w much <end>	-13
truce w must	31
truce w national	-12
truce w necessary	10
truce w need	23
truce w needed	-12
truce w negotiation	-12
truce w negotiator	13
truce w never	-8
truce w new	14
truce w nickel	-9
truce w nine	-15
truce w nine month	19
truce w ninety	42
truce w ninety day	39
truce w no	-23
truce w no agreement	13
truce w no such	-27
truce w nobody	-13
truce w nobody in	-20
truce w nonsense	-12
truce w not <end>	14
truce w not a	15
truce w not he	11
truce w not prolong	10
truce w not put	10
truce w not sign	14
truce w not the	28
truce w not to	21
truce w not true	-11
truce w note	-14
truce w nothing wa	12
truce w nov	10
truce w nov <number>	10
truce w november	8
truce w november and	12
truce w now	11
truce w number	-28
truce w nut	-11
truce w núñez	18
truce w october	-15
truce w october to	10
truce w of	16
truce w of <level>	-16
truce w of <number>	-17
truce w of a	12
truce w of april	18
truce w of blacklisted	17
truce w of duty	12
truce w of good	-15
truce w of having	11
truce w of industry	-14
truce w of january	15
truce w of july	-10
truce w of june	20
truce w of no	13
truce w of october	-9
truce w of one	14
truce w off	-12
truce w off the	-30
truce w on <end>	10
truce w on a	12
truce w on affiliate	12
truce w on each	14
truce w on everything	-9
truce w on for	12
truce w on hi	-18
truce w on it	24
truce w on monday	9
truce w on paper	16
truce w on rare	-18
truce w on september	20
truce w on sunday	-8
truce w on television	10
truce w on to	16
truce w on truth	12
truce w on tuesday	17
truce w on u	12
truce w on wednesday	16
truce w on which	-7
truce w one	29
truce w one <end>	-14
truce w one year	14
truce w only	14
truce w open to	16
truce w opened	-16
truce w order	-17
truce w order <end>	-13
truce w oslo	9
truce w other	13
truce w other <end>	9
truce w other'	19
truce w ottawa	20
truce w out and	-17
truce w out on	9
truce w own	-12
truce w own <end>	-12
truce w p	12
truce w p m	12
truce w paid	-23
truce w paid <number>	-10
truce w past	25
truce w pause with	17
truce w pay	-15
truce w pay for	-9
truce w pay nothing	-11
truce w peace	15
truce w pen	22
truce w per	-11
truce w per cent	-9
truce w percent	-13
truce w percent from	-10
truce w percent in	11
truce w percent is	12
truce w percent on	-27
truce w percent that	12
truce w percentage	17
truce w percentage point	18
truce w period	16
truce w philippine	9
truce w phosphate	-13
truce w place	-12
truce w plan to	11
truce w planned	-14
truce w plant	-12
truce w plant in	-9
truce w pleased	16
truce w pleasure	9
truce w point	50
truce w point of	17
truce w point that	15
truce w port fee	12
truce w possible	12
truce w posted	-12
truce w preferred	14
truce w prepared	-15
truce w present	18
truce w present rate	12
truce w president donald	-11
truce w president ha	20
truce w president'	19
truce w press that	12
truce w prime	19
truce w prime minister	19
truce w probably	-13
truce w product	-16
truce w prolong it	13
truce w prolong the	-12
truce w prolonged	-12
truce w prolonged <end>	-13
truce w promised	-32
truce w promised to	-22
truce w proposed	46
truce w proposed a	16
truce w proposed to	11
truce w proposes	17
truce w protect	-15
truce w push	13
truce w push for	12
truce w put <number>	-9
truce w put the	26
truce w quarrel	17
truce w question	21
truce w quickly	-11
truce w raise	-14
truce w raise it	-15
truce w raise the	-9
truce w raised	-23
truce w rare	-12
truce w rare earth	-12
truce w reached	16
truce w reached a	12
truce w ready	29
truce w ready for	18
truce w ready to	10
truce w real	-12
truce w recalled	-11
truce w recalled that	-10
truce w reciprocity	-15
truce w regard	-13
truce w regretted	-10
truce w regretted the	-10
truce w rejected	-15
truce w renew	11
truce w renewal	18
truce w renewed	21
truce w replied	22
truce w replied that	9
truce w report	-12
truce w reporter	13
truce w reporter <end>	-16
truce w reporter at	14
truce w reporter on	-13
truce w representative ha	-13
truce w require for	-9
truce w restriction	-19
truce w result	-17
truce w retaliated	-11
truce w return	-15
truce w return to	-18
truce w right	-25
truce w rule and	-11
truce w rule on	16
truce w rumour	-20
truce w run	35
truce w run on	10
truce w run out	9
truce w run to	13
truce w run until	20
truce w s	17
truce w saad	15
truce w saad zaghloul	15
truce w said <end>	24
truce w said after	10
truce w said he	20
truce w said in	-17
truce w said it	-23
truce w said last	16
truce w said no	-19
truce w said on	-16
truce w said so	31
truce w said they	9
truce w said to	8
truce w sale	-18
truce w salmon	-12
truce w same day	-22
truce w same period	10
truce w same time	-13
truce w say	-14
truce w say <end>	11
truce w say and	9
truce w say it	-22
truce w say no	-13
truce w say on	-10
truce w say that	-12
truce w say ye	-19
truce w saying	14
truce w saying that	9
truce w scott	16
truce w scott bessent	18
truce w scrap	-10
truce w season	-10
truce w second	41
truce w secretary of	10
truce w section	-23
truce w section <number>	-23
truce w security	-17
truce w see	9
truce w sell	-11
truce w seoul	18
truce w september <end>	16
truce w september <number>	11
truce w seriou	-18
truce w settled	16
truce w seven month	14
truce w shall	-17
truce w shall be	-10
truce w she	11
truce w she told	18
truce w shigeru ishiba	-14
truce w ship	-16
truce w ship from	-9
truce w shipment	-17
truce w shoe	-14
truce w short	11
truce w should	-17
truce w should the	-14
truce w side	42
truce w side agreed	11
truce w side would	20
truce w sign	55
truce w sign <end>	11
truce w sign a	11
truce w sign it	13
truce w signature	28
truce w signed	46
truce w signed by	13
truce w signed in	16
truce w signed the	10
truce w since the	15
truce w six	35
truce w six month	30
truce w sixty day	17
truce w so <end>	-18
truce w so for	14
truce w social <end>	12
truce w software and	13
truce w solution	-17
truce w somebody	-10
truce w something	10
truce w soon	9
truce w soon as	9
truce w sooner	-15
truce w speak for	25
truce w speak of	-15
truce w spoken	-14
truce w spoken of	-13
truce w spokesman	-17
truce w spokesperson	-23
truce w standstill	21
truce w state would	14
truce w stated	16
truce w stated that	21
truce w statement on	9
truce w stay	23
truce w stay <end>	-21
truce w stay at	13
truce w still	-25
truce w stone	-12
truce w stopped	23
truce w strongly	-10
truce w substantially	-17
truce w such	-38
truce w such plan	-10
truce w suggested	19
truce w sukuna	9
truce w summer	10
truce w sunday	-7
truce w supply	-19
truce w surcharge of	10
truce w suspend	47
truce w suspend <number>	23
truce w suspend the	32
truce w suspended	-46
truce w suspended for	-14
truce w suspended until	-18
truce w suspension	-10
truce w table	-22
truce w table <end>	-10
truce w table he	-11
truce w take back	11
truce w take effect	-13
truce w take it	-9
truce w talk	-15
truce w talk of	-13
truce w talk on	9
truce w tariff	13
truce w tariff commission	13
truce w tariff for	17
truce w tariff of	-20
truce w tariff on	-13
truce w tariff pause	22
truce w tariff that	12
truce w tariff truce	30
truce w tariff would	-11
truce w tariffed	-15
truce w tax	-24
truce w technology	9
truce w telephone	17
truce w telephone call	11
truce w television	18
truce w television <end>	-12
truce w television that	11
truce w term	9
truce w text	25
truce w th	23
truce w th of	14
truce w thameur	19
truce w than a	12
truce w that <end>	-11
truce w that <number>	-12
truce w that all	9
truce w that an	16
truce w that are	-9
truce w that both	29
truce w that date	13
truce w that day	13
truce w that for	-13
truce w that ha	13
truce w that have	-12
truce w that he	14
truce w that i	-8
truce w that in	-17
truce w that japan	-10
truce w that no	-18
truce w that nobody	-10
truce w that nothing	15
truce w that on	18
truce w that one	-13
truce w that our	9
truce w that tariff	-9
truce w that thi	-9
truce w that without	-11
truce w that would	-15
truce w that'	-29
truce w the <number>	30
truce w the agreement	25
truce w the arrangement	13
truce w the cabinet	25
truce w the canadian	11
truce w the certificate	-18
truce w the chinese	-15
truce w the commission	-11
truce w the commissioner	10
truce w the common	10
truce w the control	-10
truce w the council	13
truce w the department	-10
truce w the deputy	-11
truce w the door	11
truce w the drug	-10
truce w the duty	16
truce w the economy	13
truce w the embassy	-16
truce w the eu	-8
truce w the european	-15
truce w the export	-24
truce w the extension	22
truce w the fee	-21
truce w the fifteenth	10
truce w the final	13
truce w the first	-37
truce w the general	13
truce w the higher	-17
truce w the increase	-16
truce w the kuala	10
truce w the last	15
truce w the law	-23
truce w the length	19
truce w the licence	-11
truce w the malaysian	16
truce w the market	12
truce w the matter	-20
truce w the measure	-22
truce w the ministry	-12
truce w the move	-8
truce w the number	-18
truce w the office	-12
truce w the order	-21
truce w the other	26
truce w the philippine	11
truce w the present	15
truce w the prime	-12
truce w the rest	-14
truce w the right	-10
truce w the ship	-24
truce w the signature	12
truce w the spokesperson	-9
truce w the standstill	10
truce w the step	-13
truce w the suspended	8
truce w the suspension	-35
truce w the table	-21
truce w the text	14
truce w the thirty-first	12
truce w the threat	-10
truce w the trade	-16
truce w the truce	-14
truce w the two	8
truce w the us	-22
truce w the white	-13
truce w the world	-9
truce w their	20
truce w their dutie	21
truce w their tariff	24
truce w them	-29
truce w themselve	-11
truce w then	-26
truce w then the	-30
truce w there <end>	-10
truce w they	-59
truce w they are	-10
truce w they pay	-9
truce w they were	-8
truce w they will	-18
truce w thi is	-19
truce w thi morning	11
truce w thi newspaper	14
truce w thi year	-10
truce w think	-15
truce w third	-11
truce w thirty-first	12
truce w thirty-first of	12
truce w thirty-five	-13
truce w those	-16
truce w threat	-14
truce w threaten	-10
truce w threatened	-40
truce w threatened to	-16
truce w three <end>	-13
truce w three month	36
truce w three week	13
truce w thursday	18
truce w thursday <end>	18
truce w till	11
truce w time	26
truce w time and	16
truce w time to	17
truce w to <level>	-28
truce w to <number>	-8
truce w to add	11
truce w to adjust	-10
truce w to apply	10
truce w to carry	14
truce w to charge	-13
truce w to extend	-12
truce w to give	11
truce w to it	9
truce w to january	23
truce w to lower	-16
truce w to me	-10
truce w to protect	-13
truce w to say	18
truce w to sign	23
truce w to suspend	24
truce w to the	-15
truce w today	20
truce w today and	9
truce w together	9
truce w tokyo	12
truce w told	37
truce w told cnbc	-9
truce w told him	27
truce w told the	29
truce w told thi	20
truce w told us	-19
truce w tomorrow	9
truce w tomorrow <end>	11
truce w ton	-19
truce w tonne	-12
truce w too	11
truce w took	-20
truce w total	-13
truce w totally	29
truce w totally violated	29
truce w tractor	-12
truce w trade	13
truce w trade commissioner	-26
truce w trade minister	41
truce w trade representative	-15
truce w trade secretary	11
truce w transport	-21
truce w transport ministry	-13
truce w truce	23
truce w truce is	19
truce w truce of	19
truce w truce that	-11
truce w truce to	-8
truce w truce wa	14
truce w truce with	44
truce w true	-23
truce w trump	-29
truce w trump accused	10
truce w trump had	-14
truce w trump told	-19
truce w truth	12
truce w truth social	12
truce w tuesday	11
truce w tuesday and	11
truce w tuna	9
truce w twelve month	10
truce w twenty-four	12
truce w twenty-two	-21
truce w twice	-8
truce w two	32
truce w two day	-12
truce w two leader	8
truce w two more	18
truce w two side	11
truce w two year	22
truce w tyre	-12
truce w u	12
truce w u s	10
truce w ukrainian	11
truce w under	-21
truce w under section	-13
truce w unfair	-14
truce w unilateral	-12
truce w union	-21
truce w unjustified	-11
truce w unless the	-14
truce w unreliable	-10
truce w until	61
truce w until <number>	47
truce w until the	22
truce w until then	10
truce w up	-11
truce w up <end>	-13
truce w up by	-10
truce w up for	10
truce w up in	14
truce w up it	-11
truce w urged	-16
truce w us	-9
truce w us that	10
truce w us to	-10
truce w use	-13
truce w value	-8
truce w very	-9
truce w vice	-11
truce w violated	29
truce w violated it	20
truce w von	-10
truce w von der	-13
truce w vote	25
truce w voted	8
truce w wa	-9
truce w wa <number>	-15
truce w wa a	-34
truce w wa agreed	10
truce w wa no	14
truce w wa not	-14
truce w wa on	-16
truce w wa open	9
truce w wa possible	18
truce w wa ready	19
truce w wa told	11
truce w wang	-13
truce w want	-20
truce w wanted the	-12
truce w war	-16
truce w warned	-15
truce w warned in	-12
truce w way to	-12
truce w we	20
truce w we are	20
truce w we did	-9
truce w we had	9
truce w we have	31
truce w we shall	-10
truce w we take	10
truce w we will	-11
truce w we would	-27
truce w we'll	11
truce w we're	-10
truce w we've	32
truce w wednesday	9
truce w wednesday <end>	-11
truce w week	34
truce w week <end>	19
truce w week that	14
truce w welcomed	-11
truce w welcomed the	-10
truce w well	-14
truce w went on	12
truce w were	-11
truce w were in	19
truce w what the	-26
truce w what we	-16
truce w when	-10
truce w when the	-19
truce w where	-19
truce w where we	-10
truce w which mr	-13
truce w which the	18
truce w who	19
truce w who head	9
truce w who is	12
truce w who speak	24
truce w whose	-11
truce w will be	-22
truce w will charge	9
truce w will decide	8
truce w will go	31
truce w will not	10
truce w will now	10
truce w will pay	17
truce w will suspend	13
truce w william	11
truce w willing	14
truce w willing to	14
truce w wine	-34
truce w winter	9
truce w wire	18
truce w with	21
truce w with <number>	-12
truce w with china	21
truce w with hi	12
truce w with us	17
truce w withdrawn	-10
truce w without the	-18
truce w won't	24
truce w word	-17
truce w work	14
truce w working	-9
truce w world	-9
truce w worth	-12
truce w would accept	11
truce w would apply	14
truce w would bring	-10
truce w would cost	-10
truce w would decide	-17
truce w would go	-23
truce w would help	-9
truce w would like	23
truce w would meet	-11
truce w would put	10
truce w would raise	-17
truce w would remain	-9
truce w would return	-18
truce w would sign	22
truce w would take	-23
truce w would work	11
truce w write	-29
truce w write that	-21
truce w wrong	-21
truce w x	-16
truce w xi	-15
truce w xi jinping	-14
truce w yarn	-11
truce w year	52
truce w year <end>	29
truce w year from	21
truce w yesterday	-13
truce w yesterday that	-11
truce w yet	14
truce w your	10
truce w zaghloul	25
truce w zambian	12
truce w zero	-54
truce w zero <end>	-12
truce w zero on	-22
truce w šefčovič	-13
with 0 narrow	14
with 2 narrow	16`;
