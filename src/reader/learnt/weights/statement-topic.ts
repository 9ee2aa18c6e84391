// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_TOPIC = `yes
<always>	0
among 1 narrow	32
before 0 false bare	63
before 0 false more	8
before 0 false one	61
before 0 true bare	85
before 0 true more	26
before 0 true one	50
before 1 false bare	31
before 1 false more	-19
before 1 false one	8
before 1 true bare	33
before 1 true more	16
before 1 true one	14
before 3 false one	16
broad before 0 true bare	32
broad before 2 true more	-10
broad before 3 true bare	-10
broad in plainly	18
broad in plainly more	9
broad nearest bare of 1	22
broad nearest more again of 1	16
broad nearest one again of 1	27
broad nearest one of 1	9
broad nearest one of 3	-21
broad not in	-20
broad not in more true	-17
broad not in one true	-15
broad not said	-19
broad nothing before more	15
broad nothing before one	18
broad often true	22
broad place 0 of 3	16
broad rule:first more	13
broad rule:words more	13
broad rule:words one	23
broad share most bare	14
broad share most one	16
broad share some bare	-15
broad share some more	13
broad share some one	-11
broad text -1 bare	-11
broad text -1 one	-24
broad text 1 bare	5
broad text 3 bare	-18
broad text 4 bare	-13
broad with 0 narrow	16
broad with 2 narrow	18
deficit bare	9
deficit before 2 true bare	-19
deficit head bare	-9
deficit nearest one of 1	-13
deficit nearest one of 2	13
deficit not in bare false	10
deficit not in one false	-9
deficit one	-13
deficit share little bare	17
deficit text 1 bare	-20
deficit text 1 one	-22
deficit text 2 bare	13
deficit text 4 bare	11
deficit text 4 one	9
deficit w <level>	9
deficit w <number>	15
deficit w <number> <number>	22
deficit w <number> billion	14
deficit w <number> the	13
deficit w at least	15
deficit w billion	14
deficit w bureau	13
deficit w by	14
deficit w census	13
deficit w census bureau	13
deficit w china	9
deficit w country	-11
deficit w cut	-11
deficit w deficit	9
deficit w february	10
deficit w for the	9
deficit w gap	-10
deficit w greer	27
deficit w greer said	19
deficit w greer the	18
deficit w ha	-23
deficit w ha said	-18
deficit w he	-12
deficit w he said	9
deficit w if	-11
deficit w in	27
deficit w in <number>	18
deficit w in the	12
deficit w ishiba	-14
deficit w it	-20
deficit w jamieson	17
deficit w jamieson greer	17
deficit w least	15
deficit w lowest	-11
deficit w minister	-19
deficit w minister shigeru	-14
deficit w monday	12
deficit w more	14
deficit w no	-16
deficit w of	11
deficit w on monday	12
deficit w other	-11
deficit w prime	-14
deficit w prime minister	-14
deficit w rate	-9
deficit w reporter	-11
deficit w representative	16
deficit w said	12
deficit w said in	11
deficit w said on	12
deficit w said that	-19
deficit w say	-11
deficit w september	15
deficit w shigeru	-14
deficit w shigeru ishiba	-14
deficit w so	-9
deficit w state	-14
deficit w state <end>	-19
deficit w surplu	-15
deficit w tariff	-14
deficit w that he	-9
deficit w that it	-10
deficit w the census	13
deficit w the deficit	12
deficit w the lowest	-11
deficit w the trade	15
deficit w the two	11
deficit w the united	-13
deficit w there	10
deficit w thi	10
deficit w told reporter	-11
deficit w trade representative	16
deficit w two	10
deficit w under	-10
deficit w united	-13
deficit w united state	-14
deficit w us	15
deficit w which	-14
deficit w will	-23
deficit w with	-14
deficit w with a	-10
deficit w with china	11
deficit w with the	-12
deficit w would	-17
deficit w year	26
deficit w year <end>	13
export-controls always	15
export-controls bare	12
export-controls before 0 false bare	23
export-controls before 0 false more	11
export-controls before 0 false one	34
export-controls before 0 true bare	31
export-controls before 0 true one	10
export-controls before 1 false bare	22
export-controls before 2 true bare	-26
export-controls before 3 false bare	-9
export-controls beside rare-earths	-17
export-controls beside semiconductors	16
export-controls beside tariffs	-13
export-controls in perhaps	16
export-controls in perhaps bare	14
export-controls in plainly one	12
export-controls nearest bare of 2	30
export-controls nearest bare of 3	-8
export-controls nearest one of 1	10
export-controls not in one false	-12
export-controls not in one true	20
export-controls nothing before more	12
export-controls nothing before one	-12
export-controls often false	11
export-controls place 0 of 1	12
export-controls place 0 of 2	9
export-controls place 1 of 2	-23
export-controls rule:first more	24
export-controls rule:first one	22
export-controls rule:words more	24
export-controls rule:words one	13
export-controls said perhaps	9
export-controls share little bare	27
export-controls share little one	14
export-controls share some bare	-36
export-controls share some one	-21
export-controls text -1 bare	29
export-controls text -1 more	11
export-controls text 1 bare	-35
export-controls text 2 bare	-9
export-controls text 2 more	-13
export-controls text 3 one	12
export-controls text 4 one	-9
export-controls w <level>	-41
export-controls w <level> <end>	-8
export-controls w <number> <end>	21
export-controls w <number> <number>	26
export-controls w <number> and	11
export-controls w <number> china'	-12
export-controls w <number> on	-13
export-controls w <number> per	-27
export-controls w <number> percent	-14
export-controls w <number> september	18
export-controls w <number> th	18
export-controls w <number> that	-12
export-controls w a ban	14
export-controls w a licence	12
export-controls w a long	-12
export-controls w a matter	24
export-controls w a second	-20
export-controls w a tariff	12
export-controls w a truce	12
export-controls w a white	12
export-controls w about	17
export-controls w added	20
export-controls w added that	16
export-controls w additional	-12
export-controls w against	-10
export-controls w agreed	-23
export-controls w also	17
export-controls w america	-9
export-controls w amount	-11
export-controls w an	-30
export-controls w an embargo	-13
export-controls w and mr	20
export-controls w and not	10
export-controls w announced	12
export-controls w announced on	9
export-controls w announced that	12
export-controls w announced the	12
export-controls w another	-12
export-controls w answered	15
export-controls w answered that	18
export-controls w antimony	29
export-controls w approval	-31
export-controls w approval <end>	-10
export-controls w approval of	-10
export-controls w april	-21
export-controls w are not	-21
export-controls w arrangement	-15
export-controls w as	19
export-controls w as a	19
export-controls w asked	32
export-controls w asked for	36
export-controls w at <number>	-15
export-controls w at once	12
export-controls w back	12
export-controls w be	22
export-controls w be issued	9
export-controls w be known	12
export-controls w be made	-15
export-controls w because	-15
export-controls w been	-14
export-controls w before	33
export-controls w before it	10
export-controls w before the	26
export-controls w bessent	-20
export-controls w but	-48
export-controls w by	18
export-controls w by phone	-10
export-controls w by the	23
export-controls w call it	13
export-controls w called	32
export-controls w called it	18
export-controls w called on	11
export-controls w came	13
export-controls w can	-9
export-controls w canada	-18
export-controls w cannot	11
export-controls w cent	-31
export-controls w certificate	37
export-controls w certificate for	20
export-controls w chemical	-10
export-controls w chenggang	-9
export-controls w chief	17
export-controls w china	-32
export-controls w china <end>	10
export-controls w china ha	-9
export-controls w china is	-10
export-controls w china to	-10
export-controls w china will	-18
export-controls w china would	10
export-controls w china'	10
export-controls w china' ministry	25
export-controls w chinese good	-10
export-controls w chip	14
export-controls w civilian	13
export-controls w civilian use	9
export-controls w closed	-31
export-controls w coal	14
export-controls w come	21
export-controls w come <end>	-11
export-controls w come to	14
export-controls w commerce	11
export-controls w commerce announced	29
export-controls w commerce said	-17
export-controls w commerce secretary	10
export-controls w commission	-14
export-controls w commissioner	-15
export-controls w companie	-10
export-controls w complained	20
export-controls w concentrate	11
export-controls w concern	15
export-controls w confirmed	-23
export-controls w considering	14
export-controls w control	12
export-controls w control of	-14
export-controls w control were	14
export-controls w copper	11
export-controls w costs	11
export-controls w council	-9
export-controls w counterpart	22
export-controls w cut	-14
export-controls w date	-18
export-controls w day	-22
export-controls w de	-12
export-controls w deal	-11
export-controls w demand	10
export-controls w denied	11
export-controls w deputy	13
export-controls w development	-13
export-controls w do	-17
export-controls w doe	-10
export-controls w donald	-25
export-controls w donald trump	-21
export-controls w down	-11
export-controls w drop	14
export-controls w dropped	10
export-controls w dual-use	-11
export-controls w dual-use good	-12
export-controls w each	-19
export-controls w earth	-13
export-controls w economy	-10
export-controls w eighteen	-16
export-controls w embargo	-13
export-controls w embargo <end>	-9
export-controls w end of	-15
export-controls w equivalent	-11
export-controls w equivalent of	-10
export-controls w europe	15
export-controls w export	24
export-controls w export <end>	-15
export-controls w export control	8
export-controls w export licence	22
export-controls w export of	9
export-controls w expressed	12
export-controls w extend	18
export-controls w federation	-15
export-controls w fentanyl	-20
export-controls w firm	9
export-controls w first	17
export-controls w five	-13
export-controls w follow	14
export-controls w for	10
export-controls w for an	13
export-controls w for it	12
export-controls w for the	-18
export-controls w force	-10
export-controls w forced	-10
export-controls w forced labor	-10
export-controls w foreign	-16
export-controls w forty	-18
export-controls w friday	-19
export-controls w from	-15
export-controls w further	-23
export-controls w gallium	39
export-controls w gallium germanium	15
export-controls w general	-8
export-controls w germanium	22
export-controls w given	-21
export-controls w go	-23
export-controls w go to	-15
export-controls w gone	28
export-controls w good	-17
export-controls w good of	-13
export-controls w government	-15
export-controls w granted	-8
export-controls w ha announced	-12
export-controls w ha been	-10
export-controls w ha let	15
export-controls w ha not	-10
export-controls w ha promised	-10
export-controls w ha said	-14
export-controls w had	-20
export-controls w had given	-10
export-controls w had met	12
export-controls w hand	-14
export-controls w hanoi	14
export-controls w have	-14
export-controls w have been	-15
export-controls w have not	-18
export-controls w he added	23
export-controls w he called	12
export-controls w he could	-12
export-controls w he told	-21
export-controls w he wrote	-17
export-controls w hi	-10
export-controls w house	-17
export-controls w house <end>	12
export-controls w house said	-12
export-controls w howard	10
export-controls w howard lutnick	10
export-controls w i	-28
export-controls w i shall	-11
export-controls w if	-16
export-controls w if the	23
export-controls w import	-12
export-controls w in	16
export-controls w in a	30
export-controls w in china	10
export-controls w in force	-9
export-controls w increase	-11
export-controls w industry	-17
export-controls w into	-14
export-controls w is	-9
export-controls w is not	13
export-controls w issue	-18
export-controls w issued	9
export-controls w it <end>	-14
export-controls w it approval	-13
export-controls w it be	18
export-controls w it ha	-15
export-controls w it in	13
export-controls w it is	-26
export-controls w it new	-10
export-controls w it said	-8
export-controls w it'	12
export-controls w jamieson	-15
export-controls w jamieson greer	-15
export-controls w january	-9
export-controls w kim	18
export-controls w korea	17
export-controls w labor	-10
export-controls w last	-22
export-controls w last week	-21
export-controls w leave	-19
export-controls w leave it	-14
export-controls w let	15
export-controls w let it	18
export-controls w level	-11
export-controls w li	-10
export-controls w li chenggang	-9
export-controls w licence	43
export-controls w licensing	25
export-controls w licensing of	22
export-controls w lift it	-17
export-controls w lifted	-15
export-controls w limit	16
export-controls w listed	9
export-controls w lithium	26
export-controls w long	-13
export-controls w longer be	15
export-controls w look	-10
export-controls w lutnick	15
export-controls w lutnick told	12
export-controls w made	-26
export-controls w march <end>	9
export-controls w market	-10
export-controls w matter	13
export-controls w matter of	24
export-controls w may	24
export-controls w meant to	12
export-controls w medicine	-10
export-controls w met	10
export-controls w mexico	-19
export-controls w military	16
export-controls w million	-13
export-controls w minister	-19
export-controls w ministry	15
export-controls w ministry of	17
export-controls w month	-43
export-controls w month <end>	-17
export-controls w more	13
export-controls w morocco	-10
export-controls w mr	15
export-controls w mr bessent	9
export-controls w must	-15
export-controls w next	-17
export-controls w nickel	19
export-controls w nine	-15
export-controls w ninety	-8
export-controls w ninety day	-8
export-controls w no longer	13
export-controls w not be	11
export-controls w not of	8
export-controls w not on	12
export-controls w nothing	-16
export-controls w notice	27
export-controls w notice of	21
export-controls w november	21
export-controls w november <number>	24
export-controls w now	-9
export-controls w number	-10
export-controls w of <level>	-12
export-controls w of a	-16
export-controls w of an	-14
export-controls w of april	-13
export-controls w of both	9
export-controls w of commerce	18
export-controls w of it	20
export-controls w of one	-12
export-controls w of rare	-13
export-controls w of the	-11
export-controls w oil	-9
export-controls w on	15
export-controls w on <number>	28
export-controls w on friday	-15
export-controls w on hi	-14
export-controls w on it	-9
export-controls w on saturday	-12
export-controls w on sunday	14
export-controls w on television	12
export-controls w on the	11
export-controls w once	21
export-controls w once the	12
export-controls w or	-22
export-controls w ore	21
export-controls w other	-14
export-controls w out	-23
export-controls w outside	12
export-controls w paper	11
export-controls w parliament	-16
export-controls w part	10
export-controls w pay	-13
export-controls w per	-31
export-controls w per cent	-31
export-controls w percent	-17
export-controls w percent on	-10
export-controls w permit	34
export-controls w permit <end>	12
export-controls w phone	-10
export-controls w policy	-9
export-controls w port	-13
export-controls w port fee	-8
export-controls w possible	13
export-controls w president	-30
export-controls w president donald	-22
export-controls w press	-15
export-controls w prolonged	11
export-controls w promised	-11
export-controls w proposed to	-11
export-controls w protect	14
export-controls w put	-18
export-controls w question	12
export-controls w question of	14
export-controls w radio	10
export-controls w raised	11
export-controls w rare	-13
export-controls w rare earth	-13
export-controls w ready	-15
export-controls w ready for	-8
export-controls w reporter	-9
export-controls w reporter <end>	11
export-controls w reporter in	-10
export-controls w representative	-10
export-controls w require for	11
export-controls w rest	-9
export-controls w restriction	15
export-controls w restriction on	9
export-controls w return	16
export-controls w rise	11
export-controls w rule	26
export-controls w s	-27
export-controls w said	-25
export-controls w said <end>	-30
export-controls w said and	10
export-controls w said that	12
export-controls w said the	-41
export-controls w sale of	9
export-controls w saturday	-12
export-controls w say	10
export-controls w say china	-8
export-controls w say that	14
export-controls w say the	-10
export-controls w scott	-25
export-controls w scott bessent	-25
export-controls w second	-25
export-controls w secretary	-10
export-controls w secretary howard	10
export-controls w secretary scott	-23
export-controls w security and	10
export-controls w september	14
export-controls w ship	19
export-controls w shipment	18
export-controls w should the	14
export-controls w side would	-11
export-controls w sign	-8
export-controls w since	19
export-controls w six month	-9
export-controls w so	-21
export-controls w so is	-9
export-controls w software	8
export-controls w software <end>	-14
export-controls w sold	11
export-controls w speak	-12
export-controls w spokesman	-11
export-controls w stay	9
export-controls w step	-10
export-controls w stopped	-17
export-controls w such	-13
export-controls w sunday	14
export-controls w suspend	17
export-controls w suspended	15
export-controls w suspension	19
export-controls w table	14
export-controls w table <end>	19
export-controls w take	11
export-controls w talk	-12
export-controls w tariff	-19
export-controls w tariff of	-9
export-controls w tariff on	-11
export-controls w tax	-10
export-controls w technology	10
export-controls w th	18
export-controls w that a	17
export-controls w that export	12
export-controls w that he	-15
export-controls w that is	21
export-controls w that they	11
export-controls w that thi	-13
export-controls w the	11
export-controls w the ban	18
export-controls w the call	-10
export-controls w the certificate	25
export-controls w the chinese	-10
export-controls w the council	-9
export-controls w the duty	11
export-controls w the end	-16
export-controls w the equivalent	-10
export-controls w the licence	23
export-controls w the minister	9
export-controls w the new	9
export-controls w the other	-11
export-controls w the permit	18
export-controls w the press	-13
export-controls w the question	9
export-controls w the rare	10
export-controls w the rest	-9
export-controls w the suspension	19
export-controls w the table	14
export-controls w the tariff	-11
export-controls w the u	-11
export-controls w the united	9
export-controls w the us	-8
export-controls w the white	-27
export-controls w them	14
export-controls w there	-10
export-controls w they were	-11
export-controls w thi	-14
export-controls w those	24
export-controls w threat	-10
export-controls w three	22
export-controls w tightened	12
export-controls w time	16
export-controls w to	-17
export-controls w to <level>	-12
export-controls w to <number>	-14
export-controls w to a	-13
export-controls w to china	15
export-controls w to protect	13
export-controls w to the	18
export-controls w told	-20
export-controls w told the	-14
export-controls w trade	-31
export-controls w trade minister	-23
export-controls w trade ministry	10
export-controls w treasury	-26
export-controls w treasury secretary	-25
export-controls w truce	11
export-controls w trump	-59
export-controls w tungsten	19
export-controls w twenty-two	-10
export-controls w two	-18
export-controls w u	-18
export-controls w u s	-18
export-controls w unilateral	-16
export-controls w united	9
export-controls w united state	9
export-controls w until	15
export-controls w until november	21
export-controls w up it	15
export-controls w us	-19
export-controls w use	12
export-controls w used	-9
export-controls w vietnam	-11
export-controls w wa	-15
export-controls w wa a	-14
export-controls w washington	16
export-controls w way	17
export-controls w we are	-18
export-controls w wednesday <end>	12
export-controls w week	-27
export-controls w week <end>	-17
export-controls w week that	-14
export-controls w well <end>	-10
export-controls w were a	8
export-controls w what	-24
export-controls w what the	-11
export-controls w when	16
export-controls w where	-14
export-controls w whether	-9
export-controls w which	13
export-controls w white	-11
export-controls w white house	-35
export-controls w who	-22
export-controls w will not	15
export-controls w with	-24
export-controls w with <number>	-9
export-controls w with the	-14
export-controls w without	-13
export-controls w would also	9
export-controls w would answer	-9
export-controls w would come	25
export-controls w would have	-10
export-controls w would put	-16
export-controls w would take	10
export-controls w wrote	-28
export-controls w xi	-26
export-controls w xinhua	-15
export-controls w year	-13
export-controls w year <end>	-12
fentanyl among 1 narrow	18
fentanyl before 0 true bare	8
fentanyl before 2 true one	-9
fentanyl beside tariffs	11
fentanyl head more	13
fentanyl in plainly	19
fentanyl in plainly more	16
fentanyl last	15
fentanyl nearest bare of 3	-16
fentanyl nearest one of 1	18
fentanyl nearest one of 2	-14
fentanyl nearest one of 3	-12
fentanyl not in	-27
fentanyl not in more true	-9
fentanyl not in one false	-8
fentanyl not in one true	-15
fentanyl not said	20
fentanyl nothing before one	-18
fentanyl one	-10
fentanyl place 1 of 2	13
fentanyl rule:first more	19
fentanyl rule:words bare	-16
fentanyl rule:words more	18
fentanyl share little bare	-14
fentanyl share little one	-26
fentanyl share some one	15
fentanyl text 2 bare	-32
fentanyl text 2 one	-35
fentanyl text 3 bare	-17
fentanyl text 3 more	15
fentanyl text 4 bare	20
fentanyl w <level> after	9
fentanyl w <level> from	12
fentanyl w <number>	-20
fentanyl w <number> <end>	-31
fentanyl w <number> <number>	-23
fentanyl w <number> day	-9
fentanyl w <number> per	14
fentanyl w <number> to	-12
fentanyl w a	-23
fentanyl w a white	-17
fentanyl w adjust	-17
fentanyl w adjust it	-12
fentanyl w against	19
fentanyl w against the	19
fentanyl w agreed	-13
fentanyl w agreed to	-9
fentanyl w air	14
fentanyl w air force	14
fentanyl w american	-21
fentanyl w american side	-11
fentanyl w and	-29
fentanyl w and <level>	-12
fentanyl w and <number>	-11
fentanyl w as	-9
fentanyl w at	-14
fentanyl w be	23
fentanyl w because	25
fentanyl w because of	12
fentanyl w been	20
fentanyl w before	-11
fentanyl w beijing	9
fentanyl w bessent ha	-10
fentanyl w bessent said	11
fentanyl w bring	-9
fentanyl w busan	10
fentanyl w business	10
fentanyl w by	-30
fentanyl w canada	31
fentanyl w cent	12
fentanyl w chemical	26
fentanyl w china	20
fentanyl w china to	-10
fentanyl w commerce	-15
fentanyl w confirmed	-21
fentanyl w could	34
fentanyl w could go	22
fentanyl w count	-15
fentanyl w countermeasure	-15
fentanyl w cut	12
fentanyl w day	-18
fentanyl w discussion	14
fentanyl w do	12
fentanyl w done	17
fentanyl w drug	54
fentanyl w duty	-16
fentanyl w earlier	-12
fentanyl w earth	-12
fentanyl w expected	10
fentanyl w expected to	13
fentanyl w fentanyl	19
fentanyl w fentanyl <end>	15
fentanyl w flow	12
fentanyl w flow of	10
fentanyl w for a	-10
fentanyl w for fentanyl	-8
fentanyl w force one	14
fentanyl w foreign	16
fentanyl w foreign ministry	16
fentanyl w fox	11
fentanyl w fox business	11
fentanyl w from <level>	12
fentanyl w further	-9
fentanyl w get	10
fentanyl w go	15
fentanyl w goe	-12
fentanyl w had	16
fentanyl w had been	22
fentanyl w half	10
fentanyl w have	-9
fentanyl w he expected	13
fentanyl w he told	15
fentanyl w help	13
fentanyl w himself	10
fentanyl w house	-20
fentanyl w house confirmed	-15
fentanyl w house official	-17
fentanyl w house say	18
fentanyl w if	21
fentanyl w if they	12
fentanyl w in a	-9
fentanyl w in busan	16
fentanyl w issue	11
fentanyl w it	-14
fentanyl w it countermeasure	-11
fentanyl w it ha	13
fentanyl w it wa	-12
fentanyl w it would	-11
fentanyl w jinping	14
fentanyl w keep	-14
fentanyl w last	-10
fentanyl w level	-11
fentanyl w lutnick	-10
fentanyl w mexico	15
fentanyl w might	10
fentanyl w might be	12
fentanyl w million	-13
fentanyl w ministry in	10
fentanyl w more	16
fentanyl w morning	-16
fentanyl w mr	13
fentanyl w new	-11
fentanyl w no	-26
fentanyl w not	-12
fentanyl w now <end>	10
fentanyl w october	14
fentanyl w of	-17
fentanyl w of <number>	-11
fentanyl w of fentanyl	21
fentanyl w official	-16
fentanyl w on air	12
fentanyl w on china	-8
fentanyl w on fentanyl	13
fentanyl w on the	26
fentanyl w on thursday	-25
fentanyl w over	-16
fentanyl w over fentanyl	-14
fentanyl w own	-11
fentanyl w part	13
fentanyl w pay	-11
fentanyl w per	12
fentanyl w per cent	12
fentanyl w posted	-9
fentanyl w president told	9
fentanyl w president xi	12
fentanyl w rare	-12
fentanyl w rare earth	-12
fentanyl w rate	-10
fentanyl w reciprocal	-25
fentanyl w remain	11
fentanyl w reporter	19
fentanyl w reporter on	22
fentanyl w representative jamieson	9
fentanyl w s	16
fentanyl w said there	18
fentanyl w saturday	-10
fentanyl w say	20
fentanyl w say it	14
fentanyl w scott	-10
fentanyl w scott bessent	-9
fentanyl w secretary	-19
fentanyl w side had	14
fentanyl w so	-15
fentanyl w stop	12
fentanyl w stop the	13
fentanyl w sum	-11
fentanyl w talk	17
fentanyl w ten	13
fentanyl w that it	-22
fentanyl w that the	14
fentanyl w the	9
fentanyl w the <number>	11
fentanyl w the american	-9
fentanyl w the drug	41
fentanyl w the flow	10
fentanyl w the tariff	18
fentanyl w the total	-15
fentanyl w the trade	-11
fentanyl w the u	10
fentanyl w the united	12
fentanyl w them	-11
fentanyl w there	15
fentanyl w they	11
fentanyl w thi	-10
fentanyl w three	-14
fentanyl w thursday	-26
fentanyl w thursday <end>	-10
fentanyl w to	32
fentanyl w to be	10
fentanyl w to lower	11
fentanyl w to stop	12
fentanyl w told	17
fentanyl w told reporter	18
fentanyl w total	-18
fentanyl w treasury	-10
fentanyl w treasury secretary	-10
fentanyl w trump say	12
fentanyl w trump wrote	-15
fentanyl w u	16
fentanyl w u s	16
fentanyl w united	12
fentanyl w united state	12
fentanyl w until	-15
fentanyl w up	-9
fentanyl w wa a	9
fentanyl w washington	-13
fentanyl w way	13
fentanyl w week	-11
fentanyl w were	-17
fentanyl w what	15
fentanyl w what the	16
fentanyl w which	11
fentanyl w which the	13
fentanyl w white	-20
fentanyl w white house	-20
fentanyl w with	-18
fentanyl w word	13
fentanyl w would	-24
fentanyl w wrote	-19
fentanyl w xi	13
fentanyl w xi jinping	14
fentanyl w year	-30
fentanyl w year <end>	-10
head bare	56
head more	23
head one	40
in perhaps	18
in perhaps bare	16
in perhaps one	10
in plainly	38
in plainly more	20
in plainly one	24
narrow among 1 narrow	32
narrow before 0 false bare	63
narrow before 0 false more	8
narrow before 0 false one	61
narrow before 0 true bare	85
narrow before 0 true more	30
narrow before 0 true one	61
narrow before 1 false bare	31
narrow before 1 false more	-19
narrow before 1 false one	8
narrow before 1 true bare	45
narrow before 1 true more	39
narrow before 1 true one	14
narrow before 2 true more	16
narrow before 2 true one	30
narrow before 3 false one	16
narrow before 3 true bare	10
narrow before 3 true one	19
narrow head bare	75
narrow head more	33
narrow head one	53
narrow in perhaps	18
narrow in perhaps bare	16
narrow in perhaps one	10
narrow in plainly	31
narrow in plainly more	19
narrow in plainly one	17
narrow nearest bare of 1	47
narrow nearest bare of 2	39
narrow nearest more again of 1	24
narrow nearest more again of 3	24
narrow nearest more of 1	10
narrow nearest more of 3	-11
narrow nearest one again of 2	-20
narrow nearest one of 1	67
narrow nearest one of 2	13
narrow nearest one of 3	8
narrow not in	-35
narrow not in bare false	-6
narrow not in more false	-24
narrow not in more true	-36
narrow not in one false	-14
narrow not in one true	-12
narrow nothing before more	-18
narrow nothing before one	-31
narrow often false	45
narrow often true	26
narrow place 0 of 1	17
narrow place 0 of 2	48
narrow place 0 of 3	18
narrow place 1 of 2	-15
narrow place 2 of 3	-15
narrow rule:first more	37
narrow rule:first one	28
narrow rule:words bare	56
narrow rule:words more	18
narrow rule:words one	49
narrow said perhaps	13
narrow said plainly	11
narrow share little bare	-30
narrow share little more	-17
narrow share little one	-24
narrow share most bare	32
narrow share most one	28
narrow share much bare	18
narrow share much more	30
narrow share much one	29
narrow text 1 more	8
narrow text 1 one	10
narrow text 2 bare	-14
narrow text 2 more	-29
narrow text 2 one	-13
narrow text 3 bare	-9
narrow text 3 one	-11
narrow text 4 one	11
nearest bare of 1	50
nearest bare of 2	24
nearest more again of 1	28
nearest more again of 3	13
nearest more of 1	13
nearest more of 3	-13
nearest one again of 1	29
nearest one again of 2	-14
nearest one of 1	63
nearest one of 2	10
not in	-41
not in more false	-24
not in more true	-45
not in one false	-21
not in one true	-24
not said	-23
often false	45
often true	33
pharmaceuticals bare	-23
pharmaceuticals before 0 false one	14
pharmaceuticals before 0 true bare	9
pharmaceuticals before 0 true one	22
pharmaceuticals before 1 false one	11
pharmaceuticals before 1 true bare	13
pharmaceuticals before 1 true more	25
pharmaceuticals before 1 true one	15
pharmaceuticals before 2 true one	14
pharmaceuticals before 3 true bare	13
pharmaceuticals before 3 true one	18
pharmaceuticals head bare	35
pharmaceuticals head more	17
pharmaceuticals head one	29
pharmaceuticals in perhaps bare	-14
pharmaceuticals nearest bare of 1	27
pharmaceuticals nearest bare of 3	-22
pharmaceuticals nearest one of 1	29
pharmaceuticals nearest one of 2	-23
pharmaceuticals not in bare false	-15
pharmaceuticals not in one false	10
pharmaceuticals not said	27
pharmaceuticals nothing before one	-16
pharmaceuticals one	8
pharmaceuticals place 0 of 2	10
pharmaceuticals said perhaps	-10
pharmaceuticals share little bare	-25
pharmaceuticals share much bare	16
pharmaceuticals share much more	12
pharmaceuticals share much one	13
pharmaceuticals share some bare	-27
pharmaceuticals text -1 bare	-31
pharmaceuticals text 0 bare	-10
pharmaceuticals text 1 more	23
pharmaceuticals text 1 one	13
pharmaceuticals text 2 more	-25
pharmaceuticals w <level>	23
pharmaceuticals w <level> for	18
pharmaceuticals w <level> in	9
pharmaceuticals w <level> tariff	14
pharmaceuticals w <number>	-13
pharmaceuticals w <number> <number>	-14
pharmaceuticals w <number> and	21
pharmaceuticals w <number> october	16
pharmaceuticals w <number> on	-12
pharmaceuticals w <number> per	15
pharmaceuticals w a	28
pharmaceuticals w a duty	10
pharmaceuticals w a half	13
pharmaceuticals w a tariff	21
pharmaceuticals w a year	13
pharmaceuticals w about	-11
pharmaceuticals w all	-29
pharmaceuticals w and <level>	-10
pharmaceuticals w and a	12
pharmaceuticals w announced on	-10
pharmaceuticals w answered	-16
pharmaceuticals w apply	-8
pharmaceuticals w as	-14
pharmaceuticals w asked	-12
pharmaceuticals w at	-13
pharmaceuticals w at the	-15
pharmaceuticals w august	17
pharmaceuticals w back	-13
pharmaceuticals w be	-13
pharmaceuticals w bessent said	-10
pharmaceuticals w billion	-14
pharmaceuticals w branded or	12
pharmaceuticals w but	24
pharmaceuticals w by	-11
pharmaceuticals w cabinet	-19
pharmaceuticals w called	-16
pharmaceuticals w called the	-15
pharmaceuticals w car	-17
pharmaceuticals w ceiling	22
pharmaceuticals w cent	18
pharmaceuticals w china	-17
pharmaceuticals w commerce	8
pharmaceuticals w commission	27
pharmaceuticals w country	-10
pharmaceuticals w day	-16
pharmaceuticals w department	9
pharmaceuticals w donald	15
pharmaceuticals w donald trump	15
pharmaceuticals w dutie	16
pharmaceuticals w eu	9
pharmaceuticals w european commission	21
pharmaceuticals w european union	-12
pharmaceuticals w every	-9
pharmaceuticals w for	20
pharmaceuticals w for a	11
pharmaceuticals w foreign	-12
pharmaceuticals w foreign ministry	-10
pharmaceuticals w friday	15
pharmaceuticals w from	-20
pharmaceuticals w from <number>	-16
pharmaceuticals w go	-21
pharmaceuticals w go to	-10
pharmaceuticals w good	-19
pharmaceuticals w ha promised	9
pharmaceuticals w have	-13
pharmaceuticals w he	-19
pharmaceuticals w he said	-10
pharmaceuticals w he told	-10
pharmaceuticals w hi	14
pharmaceuticals w him	11
pharmaceuticals w hundred	-12
pharmaceuticals w i	-12
pharmaceuticals w if	-16
pharmaceuticals w in	11
pharmaceuticals w in the	15
pharmaceuticals w india	-23
pharmaceuticals w indian	-10
pharmaceuticals w insulin	-13
pharmaceuticals w is no	14
pharmaceuticals w it	9
pharmaceuticals w it is	18
pharmaceuticals w january	-11
pharmaceuticals w joint	15
pharmaceuticals w july	-23
pharmaceuticals w lower	12
pharmaceuticals w maker	15
pharmaceuticals w medicine <end>	-19
pharmaceuticals w medicine would	12
pharmaceuticals w minister	-21
pharmaceuticals w month	-8
pharmaceuticals w month <end>	-10
pharmaceuticals w month in	11
pharmaceuticals w morning	18
pharmaceuticals w mr	-21
pharmaceuticals w no	18
pharmaceuticals w now	-10
pharmaceuticals w october	14
pharmaceuticals w october <end>	12
pharmaceuticals w of the	-11
pharmaceuticals w offered	-10
pharmaceuticals w on car	-10
pharmaceuticals w on hi	13
pharmaceuticals w on them	24
pharmaceuticals w on thursday	-8
pharmaceuticals w one	-12
pharmaceuticals w or	14
pharmaceuticals w or patented	12
pharmaceuticals w part	-12
pharmaceuticals w patented	25
pharmaceuticals w patented medicine	21
pharmaceuticals w pay <number>	-11
pharmaceuticals w per	18
pharmaceuticals w per cent	18
pharmaceuticals w percent	-11
pharmaceuticals w president donald	15
pharmaceuticals w promised	19
pharmaceuticals w raise	19
pharmaceuticals w rate	-13
pharmaceuticals w reporter	-8
pharmaceuticals w said on	16
pharmaceuticals w said that	13
pharmaceuticals w same	-13
pharmaceuticals w say that	9
pharmaceuticals w side	-23
pharmaceuticals w since	9
pharmaceuticals w small	14
pharmaceuticals w spokesman	20
pharmaceuticals w statement	15
pharmaceuticals w take	-8
pharmaceuticals w tariff	16
pharmaceuticals w tariff on	8
pharmaceuticals w tariff would	22
pharmaceuticals w that	15
pharmaceuticals w that for	12
pharmaceuticals w that india	-16
pharmaceuticals w that no	13
pharmaceuticals w that tariff	18
pharmaceuticals w that the	-23
pharmaceuticals w that they	20
pharmaceuticals w the	-18
pharmaceuticals w the <number>	-15
pharmaceuticals w the commission	12
pharmaceuticals w the drug	-17
pharmaceuticals w the same	-13
pharmaceuticals w the tariff	-10
pharmaceuticals w the us	17
pharmaceuticals w them	27
pharmaceuticals w then	11
pharmaceuticals w they	25
pharmaceuticals w threatened	16
pharmaceuticals w to the	15
pharmaceuticals w told	-26
pharmaceuticals w told reporter	-18
pharmaceuticals w trade	-20
pharmaceuticals w truce	-15
pharmaceuticals w trump	28
pharmaceuticals w trump announced	-11
pharmaceuticals w trump ha	23
pharmaceuticals w trump said	18
pharmaceuticals w under	9
pharmaceuticals w under the	11
pharmaceuticals w union	-12
pharmaceuticals w until	-9
pharmaceuticals w us	18
pharmaceuticals w wa	8
pharmaceuticals w wait	18
pharmaceuticals w warned that	21
pharmaceuticals w we	-13
pharmaceuticals w week	-17
pharmaceuticals w were	12
pharmaceuticals w which	11
pharmaceuticals w will	-31
pharmaceuticals w will not	-14
pharmaceuticals w within	15
pharmaceuticals w would be	-9
pharmaceuticals w would not	19
pharmaceuticals w would raise	16
pharmaceuticals w year	19
pharmaceuticals w year and	19
pharmaceuticals w you	-17
pharmaceuticals w your	-13
place 0 of 1	24
place 0 of 2	39
place 0 of 3	29
place 1 of 2	-16
place 2 of 3	-19
rare-earths always	-21
rare-earths among 1 narrow	-13
rare-earths among 2 narrow	8
rare-earths before 0 false bare	9
rare-earths before 0 true bare	8
rare-earths before 1 false bare	-11
rare-earths before 1 true bare	9
rare-earths before 1 true one	-16
rare-earths before 3 true bare	13
rare-earths beside export-controls	10
rare-earths beside soybeans	-11
rare-earths beside tariffs	-13
rare-earths in perhaps	-20
rare-earths in perhaps bare	-10
rare-earths nearest bare of 1	-14
rare-earths nearest bare of 2	16
rare-earths nearest bare of 3	18
rare-earths nearest one again of 3	-12
rare-earths nearest one of 1	19
rare-earths not in	-12
rare-earths not in one false	-8
rare-earths nothing before bare	-19
rare-earths nothing before more	-19
rare-earths often true	9
rare-earths one	-11
rare-earths place 0 of 2	8
rare-earths place 1 of 3	-12
rare-earths rule:first more	7
rare-earths rule:words bare	11
rare-earths said perhaps	-18
rare-earths share little bare	-40
rare-earths share little more	-11
rare-earths share some bare	27
rare-earths share some more	9
rare-earths text -1 bare	-18
rare-earths text -1 one	-11
rare-earths text 0 more	-12
rare-earths text 1 bare	13
rare-earths text 1 one	-9
rare-earths text 3 bare	-17
rare-earths text 3 one	-11
rare-earths text 4 bare	-9
rare-earths text 4 one	18
rare-earths w <level> of	14
rare-earths w <number>	-26
rare-earths w <number> <end>	-34
rare-earths w <number> <number>	-29
rare-earths w <number> november	-18
rare-earths w <number> or	10
rare-earths w <number> per	13
rare-earths w a	-9
rare-earths w a matter	-14
rare-earths w a year	13
rare-earths w above	11
rare-earths w accused china	-12
rare-earths w after	-27
rare-earths w after president	-10
rare-earths w again	-9
rare-earths w agreed	11
rare-earths w agreement	-9
rare-earths w american	-28
rare-earths w amount	11
rare-earths w an	-13
rare-earths w announced that	-11
rare-earths w answer to	10
rare-earths w antimony	-23
rare-earths w application	23
rare-earths w application for	16
rare-earths w are	18
rare-earths w are not	13
rare-earths w arrangement	-10
rare-earths w at	-11
rare-earths w be	10
rare-earths w beijing	17
rare-earths w bessent ha	11
rare-earths w bessent the	-15
rare-earths w but	10
rare-earths w buy	-14
rare-earths w by	33
rare-earths w by thanksgiving	16
rare-earths w call	-16
rare-earths w called the	14
rare-earths w case	12
rare-earths w charge	11
rare-earths w china	19
rare-earths w china <end>	-11
rare-earths w china ha	11
rare-earths w china had	18
rare-earths w china of	-13
rare-earths w china will	19
rare-earths w china'	-9
rare-earths w china' commerce	15
rare-earths w china' ministry	-21
rare-earths w chinese	-28
rare-earths w chinese good	-11
rare-earths w chip	11
rare-earths w come	-19
rare-earths w commerce announced	-11
rare-earths w commerce ministry	18
rare-earths w commerce secretary	-9
rare-earths w companie	13
rare-earths w control	14
rare-earths w control of	12
rare-earths w could	-12
rare-earths w donald	-31
rare-earths w donald trump	-29
rare-earths w each	11
rare-earths w earth	16
rare-earths w earth <end>	-35
rare-earths w end	-10
rare-earths w for	20
rare-earths w for one	14
rare-earths w for the	19
rare-earths w friday	-17
rare-earths w from	-14
rare-earths w from november	14
rare-earths w gallium	-33
rare-earths w gallium germanium	-12
rare-earths w general	21
rare-earths w general licence	12
rare-earths w germanium	-19
rare-earths w granted	18
rare-earths w have	31
rare-earths w have to	10
rare-earths w he	-12
rare-earths w he called	-8
rare-earths w he hoped	11
rare-earths w he wrote	10
rare-earths w hoped	17
rare-earths w house	8
rare-earths w house <end>	-12
rare-earths w house said	12
rare-earths w howard	-9
rare-earths w howard lutnick	-9
rare-earths w in	-18
rare-earths w in a	-16
rare-earths w in china	-13
rare-earths w in it	-10
rare-earths w is	-9
rare-earths w is not	-11
rare-earths w issue	18
rare-earths w it control	-9
rare-earths w it new	16
rare-earths w it rare	9
rare-earths w it would	-9
rare-earths w keep	-10
rare-earths w later	-9
rare-earths w licence	13
rare-earths w licence for	15
rare-earths w licenses	14
rare-earths w limit	-15
rare-earths w lithium	-13
rare-earths w london	12
rare-earths w lutnick	-15
rare-earths w lutnick told	-9
rare-earths w magnet	27
rare-earths w matter of	-11
rare-earths w meant	-11
rare-earths w meant to	-11
rare-earths w measure	10
rare-earths w ministry	13
rare-earths w ministry of	-23
rare-earths w month <end>	14
rare-earths w move	12
rare-earths w much	-12
rare-earths w next	-10
rare-earths w not	22
rare-earths w notice	-21
rare-earths w november	-16
rare-earths w november <number>	-9
rare-earths w now	-11
rare-earths w october	19
rare-earths w october <number>	17
rare-earths w of	-8
rare-earths w of <level>	-10
rare-earths w of april	11
rare-earths w of commerce	-24
rare-earths w of rare	16
rare-earths w off	-14
rare-earths w oil	-11
rare-earths w on	-19
rare-earths w on chinese	-16
rare-earths w on the	-18
rare-earths w on thursday	9
rare-earths w once	-25
rare-earths w one year	13
rare-earths w or	17
rare-earths w permit	-20
rare-earths w permit for	-15
rare-earths w plan	-9
rare-earths w president	-19
rare-earths w president donald	-30
rare-earths w promised	25
rare-earths w purchases	-13
rare-earths w raised	13
rare-earths w rare	16
rare-earths w rare earth	16
rare-earths w rare-earth	16
rare-earths w return	-14
rare-earths w rule	25
rare-earths w said <end>	21
rare-earths w said that	-19
rare-earths w same	-16
rare-earths w say	-11
rare-earths w say china	13
rare-earths w second	10
rare-earths w secretary howard	-9
rare-earths w secretary scott	18
rare-earths w settled	12
rare-earths w seven	15
rare-earths w six	-10
rare-earths w something	11
rare-earths w soybean	-15
rare-earths w state	-13
rare-earths w statement	-11
rare-earths w still	12
rare-earths w such	10
rare-earths w taken	20
rare-earths w tariff	-13
rare-earths w tariff on	-13
rare-earths w thanksgiving	16
rare-earths w that china	29
rare-earths w that it	-17
rare-earths w that the	10
rare-earths w the american	-17
rare-earths w the control	27
rare-earths w the export	10
rare-earths w the matter	9
rare-earths w the ministry	15
rare-earths w the president	13
rare-earths w the rule	19
rare-earths w the same	-16
rare-earths w the treasury	-15
rare-earths w the truce	-10
rare-earths w the two	-11
rare-earths w the united	-13
rare-earths w the white	22
rare-earths w their	-20
rare-earths w them	13
rare-earths w they	30
rare-earths w threat	-16
rare-earths w three	-14
rare-earths w thursday that	10
rare-earths w tightened	-14
rare-earths w time	-14
rare-earths w to	13
rare-earths w to a	9
rare-earths w today	-12
rare-earths w told	-10
rare-earths w told reporter	-11
rare-earths w trade	9
rare-earths w truce	-21
rare-earths w trump	-11
rare-earths w tuesday that	11
rare-earths w tungsten	-14
rare-earths w two	-12
rare-earths w united	-13
rare-earths w united state	-13
rare-earths w until	-21
rare-earths w way	-20
rare-earths w we	16
rare-earths w we have	15
rare-earths w were not	14
rare-earths w while	17
rare-earths w white	21
rare-earths w white house	22
rare-earths w will	23
rare-earths w will be	28
rare-earths w will not	-9
rare-earths w would	-25
rare-earths w would come	-26
rare-earths w would put	12
rare-earths w wrote	10
rare-earths w year	19
rule:first more	31
rule:first one	18
rule:words bare	35
rule:words more	14
rule:words one	31
russian-and-iranian-oil always	12
russian-and-iranian-oil among 1 narrow	16
russian-and-iranian-oil before 0 false one	9
russian-and-iranian-oil before 0 true bare	25
russian-and-iranian-oil before 0 true one	21
russian-and-iranian-oil before 1 false bare	-20
russian-and-iranian-oil before 1 false one	-15
russian-and-iranian-oil before 1 true bare	15
russian-and-iranian-oil before 2 true bare	16
russian-and-iranian-oil beside tariffs	12
russian-and-iranian-oil head bare	27
russian-and-iranian-oil in perhaps	-20
russian-and-iranian-oil in perhaps more	-9
russian-and-iranian-oil in perhaps one	-16
russian-and-iranian-oil in plainly	15
russian-and-iranian-oil in plainly more	8
russian-and-iranian-oil in plainly one	11
russian-and-iranian-oil nearest bare of 2	33
russian-and-iranian-oil nearest one of 1	15
russian-and-iranian-oil nearest one of 2	18
russian-and-iranian-oil not in	14
russian-and-iranian-oil not in one false	21
russian-and-iranian-oil not in one true	-18
russian-and-iranian-oil not said	14
russian-and-iranian-oil nothing before one	-11
russian-and-iranian-oil place 0 of 1	11
russian-and-iranian-oil place 0 of 2	13
russian-and-iranian-oil rule:first more	8
russian-and-iranian-oil rule:first one	11
russian-and-iranian-oil rule:words bare	40
russian-and-iranian-oil said perhaps	-15
russian-and-iranian-oil said plainly	16
russian-and-iranian-oil share little bare	-12
russian-and-iranian-oil share some bare	30
russian-and-iranian-oil share some one	10
russian-and-iranian-oil text -1 bare	-36
russian-and-iranian-oil text -1 more	-15
russian-and-iranian-oil text -1 one	-15
russian-and-iranian-oil text 1 bare	33
russian-and-iranian-oil text 1 one	25
russian-and-iranian-oil text 2 bare	8
russian-and-iranian-oil text 3 more	8
russian-and-iranian-oil text 3 one	-9
russian-and-iranian-oil w <number>	-24
russian-and-iranian-oil w <number> <end>	-15
russian-and-iranian-oil w <number> billion	9
russian-and-iranian-oil w <number> per	-13
russian-and-iranian-oil w a bill	11
russian-and-iranian-oil w a matter	14
russian-and-iranian-oil w about	34
russian-and-iranian-oil w agreed	-11
russian-and-iranian-oil w an	-20
russian-and-iranian-oil w and china	9
russian-and-iranian-oil w and that	-10
russian-and-iranian-oil w announced	-17
russian-and-iranian-oil w answered	13
russian-and-iranian-oil w answered that	16
russian-and-iranian-oil w any	16
russian-and-iranian-oil w as	-10
russian-and-iranian-oil w asked	16
russian-and-iranian-oil w asked whether	14
russian-and-iranian-oil w back	-12
russian-and-iranian-oil w beijing	10
russian-and-iranian-oil w bessent	25
russian-and-iranian-oil w bessent the	11
russian-and-iranian-oil w bill	11
russian-and-iranian-oil w bill in	10
russian-and-iranian-oil w both	-16
russian-and-iranian-oil w business	-9
russian-and-iranian-oil w buy	23
russian-and-iranian-oil w buyer	22
russian-and-iranian-oil w buyer of	12
russian-and-iranian-oil w called on	13
russian-and-iranian-oil w cent	-13
russian-and-iranian-oil w china	36
russian-and-iranian-oil w china'	19
russian-and-iranian-oil w china' foreign	13
russian-and-iranian-oil w chinese	29
russian-and-iranian-oil w confirmed	-13
russian-and-iranian-oil w cooking	-12
russian-and-iranian-oil w cooking oil	-12
russian-and-iranian-oil w could	11
russian-and-iranian-oil w council	-10
russian-and-iranian-oil w countrie	16
russian-and-iranian-oil w day	-30
russian-and-iranian-oil w deal	-10
russian-and-iranian-oil w decision	14
russian-and-iranian-oil w did	14
russian-and-iranian-oil w duty	-12
russian-and-iranian-oil w energy	43
russian-and-iranian-oil w energy security	12
russian-and-iranian-oil w european	9
russian-and-iranian-oil w export	-14
russian-and-iranian-oil w face	9
russian-and-iranian-oil w first	8
russian-and-iranian-oil w for	-20
russian-and-iranian-oil w for the	-12
russian-and-iranian-oil w foreign	23
russian-and-iranian-oil w foreign ministry	24
russian-and-iranian-oil w friday	8
russian-and-iranian-oil w from russia	14
russian-and-iranian-oil w good	-10
russian-and-iranian-oil w government	-13
russian-and-iranian-oil w greer	-19
russian-and-iranian-oil w had not	9
russian-and-iranian-oil w half	-18
russian-and-iranian-oil w happen	15
russian-and-iranian-oil w happen <end>	12
russian-and-iranian-oil w have to	14
russian-and-iranian-oil w he	21
russian-and-iranian-oil w he wrote	10
russian-and-iranian-oil w hi	-9
russian-and-iranian-oil w i	-15
russian-and-iranian-oil w india' foreign	-17
russian-and-iranian-oil w is	-8
russian-and-iranian-oil w it	25
russian-and-iranian-oil w it own	24
russian-and-iranian-oil w it purchases	11
russian-and-iranian-oil w it will	-11
russian-and-iranian-oil w jamieson	-13
russian-and-iranian-oil w jamieson greer	-13
russian-and-iranian-oil w january	-12
russian-and-iranian-oil w made in	-14
russian-and-iranian-oil w matter	13
russian-and-iranian-oil w matter of	13
russian-and-iranian-oil w minister	-33
russian-and-iranian-oil w minister of	-9
russian-and-iranian-oil w ministry	15
russian-and-iranian-oil w ministry said	15
russian-and-iranian-oil w modi	-9
russian-and-iranian-oil w month	-12
russian-and-iranian-oil w more	-16
russian-and-iranian-oil w mr	-11
russian-and-iranian-oil w needed	12
russian-and-iranian-oil w ninety	-9
russian-and-iranian-oil w ninety day	-9
russian-and-iranian-oil w no	19
russian-and-iranian-oil w not be	14
russian-and-iranian-oil w of	21
russian-and-iranian-oil w of <number>	16
russian-and-iranian-oil w of it	23
russian-and-iranian-oil w of russian	10
russian-and-iranian-oil w of the	-12
russian-and-iranian-oil w of up	18
russian-and-iranian-oil w oil <end>	11
russian-and-iranian-oil w on china	11
russian-and-iranian-oil w on thursday	11
russian-and-iranian-oil w on tuesday	-10
russian-and-iranian-oil w or	-15
russian-and-iranian-oil w other	10
russian-and-iranian-oil w our	-13
russian-and-iranian-oil w own	22
russian-and-iranian-oil w palm	-17
russian-and-iranian-oil w palm oil	-17
russian-and-iranian-oil w pay	-11
russian-and-iranian-oil w per	-13
russian-and-iranian-oil w per cent	-13
russian-and-iranian-oil w purchases	26
russian-and-iranian-oil w purchases of	15
russian-and-iranian-oil w put tariff	13
russian-and-iranian-oil w raise	14
russian-and-iranian-oil w reduced	-12
russian-and-iranian-oil w reduced tariff	-12
russian-and-iranian-oil w russia	26
russian-and-iranian-oil w russian	18
russian-and-iranian-oil w russian oil	16
russian-and-iranian-oil w s	-10
russian-and-iranian-oil w said	14
russian-and-iranian-oil w said in	14
russian-and-iranian-oil w sanction	8
russian-and-iranian-oil w second	-18
russian-and-iranian-oil w security	12
russian-and-iranian-oil w senate	11
russian-and-iranian-oil w september	-12
russian-and-iranian-oil w soybean	-13
russian-and-iranian-oil w stockholm	14
russian-and-iranian-oil w stop buying	9
russian-and-iranian-oil w such	16
russian-and-iranian-oil w supply	15
russian-and-iranian-oil w tariff	48
russian-and-iranian-oil w tariff of	25
russian-and-iranian-oil w tariff on	12
russian-and-iranian-oil w than	-13
russian-and-iranian-oil w that	21
russian-and-iranian-oil w that he	11
russian-and-iranian-oil w that the	16
russian-and-iranian-oil w the chinese	19
russian-and-iranian-oil w the foreign	22
russian-and-iranian-oil w the president	11
russian-and-iranian-oil w the senate	11
russian-and-iranian-oil w thi	-10
russian-and-iranian-oil w think	20
russian-and-iranian-oil w thursday	11
russian-and-iranian-oil w to stop	15
russian-and-iranian-oil w today	-10
russian-and-iranian-oil w told the	11
russian-and-iranian-oil w trade minister	-12
russian-and-iranian-oil w truce	-12
russian-and-iranian-oil w trump	15
russian-and-iranian-oil w trump ha	10
russian-and-iranian-oil w trump said	18
russian-and-iranian-oil w trump told	13
russian-and-iranian-oil w tuesday	-10
russian-and-iranian-oil w two	-18
russian-and-iranian-oil w under	10
russian-and-iranian-oil w unfair	-13
russian-and-iranian-oil w until	-12
russian-and-iranian-oil w up	17
russian-and-iranian-oil w up to	16
russian-and-iranian-oil w vice	14
russian-and-iranian-oil w warned	16
russian-and-iranian-oil w washington	15
russian-and-iranian-oil w we	-17
russian-and-iranian-oil w what	-10
russian-and-iranian-oil w whether	12
russian-and-iranian-oil w who	-12
russian-and-iranian-oil w will	-15
russian-and-iranian-oil w would be	-16
russian-and-iranian-oil w wrote	10
russian-and-iranian-oil w wrote that	10
russian-and-iranian-oil w year	-19
said perhaps	13
security-lists bare	-12
security-lists before 0 false bare	9
security-lists before 0 true one	8
security-lists before 1 false bare	17
security-lists before 1 true one	12
security-lists before 2 false bare	11
security-lists before 3 false bare	-13
security-lists before 3 false one	8
security-lists in perhaps bare	13
security-lists in perhaps more	-13
security-lists in plainly	15
security-lists in plainly more	12
security-lists last	10
security-lists nearest one of 2	12
security-lists not in	-24
security-lists not in bare false	-29
security-lists not in one true	9
security-lists nothing before bare	10
security-lists often false	20
security-lists rule:first more	12
security-lists rule:words bare	-10
security-lists rule:words more	12
security-lists rule:words one	10
security-lists said plainly	15
security-lists share little bare	-11
security-lists share little one	-13
security-lists text -1 more	-14
security-lists text -1 one	-18
security-lists text 2 one	8
security-lists w <level>	-15
security-lists w <number>	-30
security-lists w american	14
security-lists w an	14
security-lists w and	14
security-lists w answer	10
security-lists w as	-17
security-lists w bessent	-17
security-lists w buy	9
security-lists w by	-15
security-lists w called	10
security-lists w china	-12
security-lists w china'	-25
security-lists w china' ministry	-10
security-lists w chinese	12
security-lists w commerce said	12
security-lists w control	8
security-lists w dual-use	12
security-lists w dual-use good	12
security-lists w entitie	24
security-lists w export	15
security-lists w export control	13
security-lists w fee	-14
security-lists w firm	9
security-lists w for	-19
security-lists w force	11
security-lists w friday	14
security-lists w ha	-16
security-lists w had	-16
security-lists w in force	11
security-lists w in the	11
security-lists w list	36
security-lists w list of	19
security-lists w longer	-12
security-lists w may	-13
security-lists w minister	-11
security-lists w ministry	10
security-lists w ministry of	14
security-lists w ministry said	-13
security-lists w ministry say	11
security-lists w monday	-14
security-lists w national	21
security-lists w national security	23
security-lists w of	17
security-lists w of chinese	20
security-lists w of national	16
security-lists w off	38
security-lists w on friday	16
security-lists w on monday	-14
security-lists w port	-13
security-lists w port fee	-12
security-lists w president	-12
security-lists w protect	-12
security-lists w rule	-31
security-lists w rule on	-15
security-lists w said on	-15
security-lists w say	11
security-lists w security	23
security-lists w table	9
security-lists w that	-32
security-lists w that china	-11
security-lists w that the	-12
security-lists w the american	17
security-lists w the ministry	8
security-lists w the table	9
security-lists w them	13
security-lists w thi	-12
security-lists w to the	15
security-lists w trump	-12
security-lists w two	16
security-lists w unreliable	18
security-lists w up	11
security-lists w us	13
security-lists w want	11
security-lists w way	9
security-lists w with	-18
security-lists w would be	10
security-lists w year	-11
semiconductors among 1 narrow	22
semiconductors among 2 narrow	-27
semiconductors before 0 true bare	26
semiconductors before 0 true one	25
semiconductors before 1 true bare	13
semiconductors before 1 true more	27
semiconductors before 1 true one	23
semiconductors before 2 true bare	30
semiconductors before 2 true one	21
semiconductors before 3 true bare	20
semiconductors before 3 true one	14
semiconductors beside export-controls	-13
semiconductors beside pharmaceuticals	-13
semiconductors beside rare-earths	-10
semiconductors beside tariffs	29
semiconductors head bare	21
semiconductors head one	34
semiconductors nearest bare of 1	19
semiconductors nearest bare of 3	13
semiconductors nearest more again of 1	12
semiconductors nearest more again of 3	9
semiconductors nearest one of 1	10
semiconductors nearest one of 2	12
semiconductors not in one false	17
semiconductors not in one true	-14
semiconductors often true	10
semiconductors rule:first more	12
semiconductors rule:words bare	23
semiconductors rule:words one	13
semiconductors share little bare	-56
semiconductors share little more	-17
semiconductors share little one	-40
semiconductors share most bare	27
semiconductors share most more	11
semiconductors share most one	23
semiconductors share much bare	19
semiconductors share much one	26
semiconductors text 0 bare	21
semiconductors text 0 one	16
semiconductors text 1 one	23
semiconductors text 2 more	-8
semiconductors text 2 one	-23
semiconductors text 3 bare	-24
semiconductors text 3 one	-21
semiconductors text 4 bare	-15
semiconductors w <level>	14
semiconductors w <number>	28
semiconductors w <number> <end>	10
semiconductors w <number> <number>	10
semiconductors w <number> chip	9
semiconductors w <number> january	-8
semiconductors w <number> november	9
semiconductors w <number> percent	28
semiconductors w a first	10
semiconductors w added	11
semiconductors w advanced	-12
semiconductors w advanced chip	-12
semiconductors w again	-12
semiconductors w agreed	-11
semiconductors w agreement	-11
semiconductors w an	17
semiconductors w and	-24
semiconductors w announced on	14
semiconductors w been	11
semiconductors w before	-10
semiconductors w before the	-12
semiconductors w bessent	-18
semiconductors w bessent said	-11
semiconductors w blackwell	13
semiconductors w build	16
semiconductors w build in	20
semiconductors w busan	9
semiconductors w cent from	-9
semiconductors w china	-23
semiconductors w china had	-13
semiconductors w chip	-9
semiconductors w commerce	22
semiconductors w commerce secretary	16
semiconductors w confirmed	18
semiconductors w control	-20
semiconductors w custom	-10
semiconductors w direction	9
semiconductors w discussed	16
semiconductors w donald trump	-12
semiconductors w dutch	9
semiconductors w earn	10
semiconductors w export	-13
semiconductors w export control	-13
semiconductors w first	17
semiconductors w first step	10
semiconductors w for <number>	10
semiconductors w friday	-19
semiconductors w friday <end>	-14
semiconductors w from <number>	-9
semiconductors w go	8
semiconductors w government	18
semiconductors w greer	-23
semiconductors w greer said	-16
semiconductors w h	13
semiconductors w h <number>	13
semiconductors w had	23
semiconductors w he	20
semiconductors w he added	11
semiconductors w he had	20
semiconductors w he said	12
semiconductors w help	10
semiconductors w hi	-9
semiconductors w house	13
semiconductors w howard	18
semiconductors w howard lutnick	18
semiconductors w i	13
semiconductors w in	18
semiconductors w in a	-10
semiconductors w in america	12
semiconductors w in china	9
semiconductors w in december	11
semiconductors w is	-18
semiconductors w it	-12
semiconductors w jamieson	-10
semiconductors w jamieson greer	-10
semiconductors w january	-9
semiconductors w july	10
semiconductors w june	9
semiconductors w karreman	12
semiconductors w last week	15
semiconductors w law	10
semiconductors w let	-15
semiconductors w lutnick	16
semiconductors w magnet	-9
semiconductors w medicine	-17
semiconductors w minister	19
semiconductors w ministry	-27
semiconductors w monday	13
semiconductors w monday <end>	10
semiconductors w month	-18
semiconductors w more	-10
semiconductors w mr trump	14
semiconductors w not	-22
semiconductors w not be	-15
semiconductors w not discussed	10
semiconductors w november	12
semiconductors w nvidia	30
semiconductors w nvidia'	12
semiconductors w of <number>	9
semiconductors w of the	-9
semiconductors w off	-10
semiconductors w on	-12
semiconductors w on <number>	-10
semiconductors w on friday	-17
semiconductors w on monday	13
semiconductors w on semiconductor	15
semiconductors w on the	-13
semiconductors w on thursday	-9
semiconductors w order	18
semiconductors w other	-10
semiconductors w over	-11
semiconductors w pay	12
semiconductors w percent	31
semiconductors w percent of	11
semiconductors w put	10
semiconductors w representative	-9
semiconductors w right	8
semiconductors w right direction	10
semiconductors w s	-12
semiconductors w said	23
semiconductors w said <end>	12
semiconductors w said it	12
semiconductors w sale	9
semiconductors w same	11
semiconductors w same day	13
semiconductors w say	-12
semiconductors w scott	-15
semiconductors w scott bessent	-15
semiconductors w secretary howard	16
semiconductors w secretary scott	-11
semiconductors w side	-19
semiconductors w since	9
semiconductors w software	-23
semiconductors w software and	-22
semiconductors w solution	11
semiconductors w state <end>	12
semiconductors w step	10
semiconductors w step in	10
semiconductors w supply	13
semiconductors w suspended the	9
semiconductors w suspension	10
semiconductors w tariff of	15
semiconductors w that build	12
semiconductors w that china	-15
semiconductors w that he	21
semiconductors w that it	-13
semiconductors w the	-11
semiconductors w the government	13
semiconductors w the order	16
semiconductors w the right	10
semiconductors w the same	10
semiconductors w the suspension	15
semiconductors w the white	10
semiconductors w thursday	-10
semiconductors w to	-16
semiconductors w to <number>	-9
semiconductors w to be	12
semiconductors w to the	-11
semiconductors w trade representative	-9
semiconductors w treasury	-12
semiconductors w treasury secretary	-14
semiconductors w trump	15
semiconductors w trump confirmed	14
semiconductors w trump wrote	-10
semiconductors w two	-7
semiconductors w u	-16
semiconductors w u s	-16
semiconductors w up	12
semiconductors w vincent	12
semiconductors w vincent karreman	12
semiconductors w wa no	10
semiconductors w want	13
semiconductors w we	-9
semiconductors w were	-12
semiconductors w white	11
semiconductors w white house	16
semiconductors w who	12
semiconductors w will	-19
semiconductors w will not	-16
semiconductors w would go	9
semiconductors w would not	-9
semiconductors w wrote	-15
semiconductors w wrote that	-10
semiconductors w zero	9
share little bare	-19
share little more	-16
share little one	-17
share most bare	27
share most one	31
share much one	4
share some one	-12
ships-and-ports always	10
ships-and-ports among 2 narrow	-10
ships-and-ports before 0 false bare	59
ships-and-ports before 0 false one	33
ships-and-ports before 0 true one	7
ships-and-ports before 1 false bare	22
ships-and-ports before 1 false one	17
ships-and-ports before 1 true bare	19
ships-and-ports before 3 false one	14
ships-and-ports before 3 true bare	-15
ships-and-ports head bare	33
ships-and-ports in perhaps	36
ships-and-ports in perhaps bare	11
ships-and-ports in perhaps one	31
ships-and-ports last	-17
ships-and-ports nearest bare of 2	-15
ships-and-ports nearest bare of 3	20
ships-and-ports not in	-15
ships-and-ports not in one true	-11
ships-and-ports not said	-9
ships-and-ports often false	36
ships-and-ports one	10
ships-and-ports place 0 of 2	10
ships-and-ports place 2 of 3	-13
ships-and-ports said perhaps	28
ships-and-ports share much one	-14
ships-and-ports share some bare	14
ships-and-ports share some one	13
ships-and-ports text -1 bare	13
ships-and-ports text -1 one	14
ships-and-ports text 1 bare	-10
ships-and-ports text 1 one	-27
ships-and-ports text 2 bare	15
ships-and-ports text 2 one	28
ships-and-ports text 3 bare	-11
ships-and-ports text 4 bare	-22
ships-and-ports w <level>	-11
ships-and-ports w <number>	-15
ships-and-ports w <number> <end>	-16
ships-and-ports w <number> <number>	11
ships-and-ports w <number> million	14
ships-and-ports w <number> percent	-17
ships-and-ports w about	14
ships-and-ports w affiliate	-16
ships-and-ports w again	18
ships-and-ports w agreed	-14
ships-and-ports w also	21
ships-and-ports w american	9
ships-and-ports w and	-32
ships-and-ports w and not	-10
ships-and-ports w and will	13
ships-and-ports w apply	-13
ships-and-ports w as	-11
ships-and-ports w asked	10
ships-and-ports w asked for	8
ships-and-ports w august	-12
ships-and-ports w be	13
ships-and-ports w before	-43
ships-and-ports w before the	-18
ships-and-ports w bessent	-14
ships-and-ports w bessent said	-18
ships-and-ports w call	12
ships-and-ports w called on	16
ships-and-ports w car	-13
ships-and-ports w cent on	-11
ships-and-ports w charge	37
ships-and-ports w chief	-13
ships-and-ports w china' commerce	-15
ships-and-ports w china' transport	18
ships-and-ports w chinese	-16
ships-and-ports w collect	11
ships-and-ports w come	9
ships-and-ports w commerce	-21
ships-and-ports w complained	17
ships-and-ports w container	-15
ships-and-ports w council	-16
ships-and-ports w counterpart	-14
ships-and-ports w cut	-11
ships-and-ports w deal	-11
ships-and-ports w deal <end>	-10
ships-and-ports w due	-13
ships-and-ports w duty	-18
ships-and-ports w duty of	-11
ships-and-ports w each	-16
ships-and-ports w fee	42
ships-and-ports w five	9
ships-and-ports w for	27
ships-and-ports w for <number>	-9
ships-and-ports w for a	23
ships-and-ports w for the	15
ships-and-ports w from november	-12
ships-and-ports w go	-10
ships-and-ports w ha	21
ships-and-ports w ha asked	7
ships-and-ports w ha proposed	-10
ships-and-ports w ha said	10
ships-and-ports w he	-11
ships-and-ports w him	-19
ships-and-ports w hour	-15
ships-and-ports w if	-13
ships-and-ports w in the	14
ships-and-ports w into	12
ships-and-ports w is	-41
ships-and-ports w it	14
ships-and-ports w it is	-15
ships-and-ports w it own	11
ships-and-ports w it said	-11
ships-and-ports w it would	9
ships-and-ports w july	18
ships-and-ports w june	13
ships-and-ports w kim	-17
ships-and-ports w korean	13
ships-and-ports w last	-8
ships-and-ports w let	-20
ships-and-ports w matter	16
ships-and-ports w me	11
ships-and-ports w million	14
ships-and-ports w minister	-40
ships-and-ports w minister of	-14
ships-and-ports w ministry said	16
ships-and-ports w monday that	-11
ships-and-ports w month	-26
ships-and-ports w month <end>	-14
ships-and-ports w much	12
ships-and-ports w new	-18
ships-and-ports w not	-8
ships-and-ports w nothing	11
ships-and-ports w ocean	16
ships-and-ports w of	-12
ships-and-ports w of commerce	-12
ships-and-ports w office	11
ships-and-ports w on	15
ships-and-ports w on <number>	13
ships-and-ports w on both	10
ships-and-ports w on television	-10
ships-and-ports w on thursday	12
ships-and-ports w on wednesday	10
ships-and-ports w one	-17
ships-and-ports w or	10
ships-and-ports w our	18
ships-and-ports w paid	13
ships-and-ports w parliament	9
ships-and-ports w part	9
ships-and-ports w part of	9
ships-and-ports w pay	13
ships-and-ports w percent	-18
ships-and-ports w policy	-13
ships-and-ports w port	20
ships-and-ports w president	-26
ships-and-ports w proposed	-12
ships-and-ports w raised	13
ships-and-ports w replied	-9
ships-and-ports w round	16
ships-and-ports w rule	-25
ships-and-ports w rule on	-13
ships-and-ports w said he	-9
ships-and-ports w said it	27
ships-and-ports w said the	-10
ships-and-ports w same	8
ships-and-ports w say that	13
ships-and-ports w scott	-16
ships-and-ports w scott bessent	-16
ships-and-ports w season	-9
ships-and-ports w secretary	-11
ships-and-ports w secretary scott	-14
ships-and-ports w september	-13
ships-and-ports w ship	18
ships-and-ports w ship from	21
ships-and-ports w signed	-13
ships-and-ports w south	8
ships-and-ports w suspended	13
ships-and-ports w suspended for	8
ships-and-ports w tariff	-12
ships-and-ports w television	-15
ships-and-ports w that	9
ships-and-ports w that a	-12
ships-and-ports w that he	-15
ships-and-ports w that they	12
ships-and-ports w the <number>	-24
ships-and-ports w the chinese	-12
ships-and-ports w the duty	-12
ships-and-ports w the fee	33
ships-and-ports w the minister	-13
ships-and-ports w the port	12
ships-and-ports w the same	8
ships-and-ports w the ship	11
ships-and-ports w the two	20
ships-and-ports w their	-14
ships-and-ports w then	-9
ships-and-ports w there is	-16
ships-and-ports w they	17
ships-and-ports w thi	-10
ships-and-ports w threatened	12
ships-and-ports w threatened to	17
ships-and-ports w thursday	13
ships-and-ports w thursday <end>	11
ships-and-ports w to <number>	-11
ships-and-ports w to charge	24
ships-and-ports w told	-16
ships-and-ports w trade minister	-15
ships-and-ports w transport	27
ships-and-ports w transport ministry	24
ships-and-ports w treasury	-16
ships-and-ports w treasury secretary	-16
ships-and-ports w trump	-15
ships-and-ports w until november	11
ships-and-ports w vessel	16
ships-and-ports w wa	10
ships-and-ports w we	-28
ships-and-ports w we are	-9
ships-and-ports w wednesday	9
ships-and-ports w wednesday <end>	11
ships-and-ports w week <end>	-11
ships-and-ports w were	13
ships-and-ports w what	-25
ships-and-ports w which	-16
ships-and-ports w who	-14
ships-and-ports w will	22
ships-and-ports w will be	22
ships-and-ports w with	-35
ships-and-ports w word	16
ships-and-ports w would	-14
ships-and-ports w zero	-8
soybeans always	-10
soybeans among 2 narrow	19
soybeans before 0 true bare	27
soybeans before 0 true more	15
soybeans before 1 true one	-18
soybeans before 2 true bare	-8
soybeans before 2 true one	-10
soybeans beside rare-earths	12
soybeans beside truce	-9
soybeans head bare	14
soybeans in plainly	16
soybeans in plainly one	23
soybeans nearest bare of 1	28
soybeans nearest bare of 3	-12
soybeans nearest one of 2	-10
soybeans not in	-24
soybeans not in more true	-9
soybeans not in one false	-50
soybeans not said	-32
soybeans one	-11
soybeans place 0 of 1	23
soybeans place 0 of 2	17
soybeans place 1 of 2	-13
soybeans rule:first more	-13
soybeans rule:first one	23
soybeans rule:words bare	15
soybeans rule:words more	-22
soybeans rule:words one	13
soybeans share much one	-10
soybeans share some bare	-9
soybeans share some more	-14
soybeans share some one	-18
soybeans text 1 more	-11
soybeans text 1 one	-28
soybeans text 2 bare	-26
soybeans text 2 more	-14
soybeans text 3 bare	21
soybeans text 3 one	12
soybeans text 4 more	12
soybeans w <level> to	-8
soybeans w <number>	-8
soybeans w <number> <end>	-13
soybeans w <number> for	-15
soybeans w <number> million	40
soybeans w a	-14
soybeans w a year	12
soybeans w according	14
soybeans w according to	14
soybeans w act	21
soybeans w adjust	-9
soybeans w american	18
soybeans w american soybean	25
soybeans w an	10
soybeans w announced	-19
soybeans w april	-10
soybeans w association	17
soybeans w association said	8
soybeans w been	24
soybeans w been bought	10
soybeans w beijing	-8
soybeans w bessent	29
soybeans w bessent said	23
soybeans w both	-9
soybeans w bought	14
soybeans w but	-10
soybeans w buy	20
soybeans w buy <number>	12
soybeans w by	24
soybeans w by the	20
soybeans w chicken	-11
soybeans w chicken wheat	-11
soybeans w china	40
soybeans w china ha	11
soybeans w china had	9
soybeans w china is	12
soybeans w china to	9
soybeans w china wa	12
soybeans w china'	-12
soybeans w china' foreign	-14
soybeans w chinese	9
soybeans w commerce	-23
soybeans w commerce ministry	-15
soybeans w commission	-13
soybeans w could	-12
soybeans w countrie	-15
soybeans w day	-11
soybeans w december	14
soybeans w deliverie	10
soybeans w donald	18
soybeans w donald trump	18
soybeans w end	23
soybeans w end of	26
soybeans w farm	-27
soybeans w farm good	-20
soybeans w farmer	25
soybeans w february	11
soybeans w for	-23
soybeans w foreign	-20
soybeans w foreign ministry	-19
soybeans w go	-15
soybeans w goe	10
soybeans w good	-31
soybeans w greer	-14
soybeans w had been	19
soybeans w had met	9
soybeans w he	14
soybeans w he called	10
soybeans w he wrote	9
soybeans w hope	13
soybeans w in beijing	-15
soybeans w in january	24
soybeans w it	-11
soybeans w it order	21
soybeans w it purchases	13
soybeans w january	23
soybeans w leader	-14
soybeans w licence	-10
soybeans w march	-14
soybeans w met	22
soybeans w met <end>	14
soybeans w met it	13
soybeans w million	52
soybeans w million a	10
soybeans w million ton	29
soybeans w million tonne	18
soybeans w minister	-13
soybeans w ministry	-48
soybeans w ministry said	-28
soybeans w month	-9
soybeans w new	16
soybeans w no	-25
soybeans w not	-8
soybeans w not buying	12
soybeans w nothing	-13
soybeans w november	-19
soybeans w november <number>	-14
soybeans w of <number>	14
soybeans w of december	9
soybeans w of february	11
soybeans w of soybean	18
soybeans w of the	13
soybeans w off	-9
soybeans w on	-24
soybeans w on schedule	15
soybeans w on which	11
soybeans w order	23
soybeans w order <end>	11
soybeans w other	-23
soybeans w over	-12
soybeans w own	-9
soybeans w pay	-16
soybeans w percent	-13
soybeans w president	10
soybeans w product	-10
soybeans w promised	12
soybeans w purchases	25
soybeans w quadruple	31
soybeans w quadruple it	31
soybeans w quickly	19
soybeans w quickly quadruple	18
soybeans w rest	9
soybeans w said	-17
soybeans w said in	14
soybeans w said on	-17
soybeans w say the	10
soybeans w schedule	15
soybeans w schedule <end>	13
soybeans w scott	19
soybeans w scott bessent	19
soybeans w season	16
soybeans w secretary	18
soybeans w secretary scott	14
soybeans w side	-10
soybeans w soybean	43
soybeans w soybean association	19
soybeans w state <end>	11
soybeans w stay	-10
soybeans w stop	-13
soybeans w suspend	-9
soybeans w tariff	-35
soybeans w tariff on	-14
soybeans w than	10
soybeans w that <end>	-9
soybeans w that china	20
soybeans w the	-8
soybeans w the american	23
soybeans w the chinese	10
soybeans w the commerce	-9
soybeans w the end	26
soybeans w the ministry	-12
soybeans w the tariff	-9
soybeans w the two	-14
soybeans w there	-10
soybeans w there wa	-10
soybeans w there'	-21
soybeans w thi season	10
soybeans w three	16
soybeans w three year	21
soybeans w to	-10
soybeans w to buy	17
soybeans w to quadruple	14
soybeans w to stop	-15
soybeans w ton	35
soybeans w tonne	25
soybeans w tonne by	10
soybeans w treasury	19
soybeans w treasury secretary	19
soybeans w trump	10
soybeans w trump had	12
soybeans w trump wrote	14
soybeans w twelve	21
soybeans w twelve million	21
soybeans w twenty-five	15
soybeans w two	-23
soybeans w two leader	-12
soybeans w up	-12
soybeans w us	-12
soybeans w we	-9
soybeans w wednesday	-11
soybeans w week that	11
soybeans w were	9
soybeans w wheat	-13
soybeans w while	-10
soybeans w with	12
soybeans w with the	19
soybeans w would be	9
soybeans w wrote	25
soybeans w year	16
soybeans w year for	15
soybeans w year'	20
tariffs before 0 true bare	17
tariffs before 0 true more	10
tariffs before 0 true one	-23
tariffs before 1 true bare	-15
tariffs before 1 true one	15
tariffs before 3 true bare	-11
tariffs beside export-controls	22
tariffs beside rare-earths	16
tariffs beside semiconductors	-17
tariffs beside soybeans	9
tariffs head bare	-11
tariffs more	12
tariffs nearest bare of 3	-20
tariffs nearest more again of 1	16
tariffs nearest more again of 2	13
tariffs nearest more of 2	11
tariffs nearest one again of 1	19
tariffs nearest one again of 2	-11
tariffs nearest one again of 3	25
tariffs nearest one of 2	-13
tariffs not in	-17
tariffs not in one true	-10
tariffs nothing before bare	28
tariffs nothing before one	12
tariffs place 0 of 2	10
tariffs place 0 of 3	19
tariffs place 1 of 3	-9
tariffs rule:words bare	-11
tariffs said plainly	-18
tariffs share little bare	32
tariffs share most bare	11
tariffs share much bare	-20
tariffs share much more	8
tariffs share some bare	-14
tariffs share some more	9
tariffs text 1 more	7
tariffs w <level>	37
tariffs w <level> after	-9
tariffs w <level> and	16
tariffs w <level> from	11
tariffs w <level> if	13
tariffs w <level> instead	-17
tariffs w <level> is	14
tariffs w <level> not	11
tariffs w <level> on	34
tariffs w <level> to	25
tariffs w <level> which	9
tariffs w <level> would	17
tariffs w <number>	47
tariffs w <number> <end>	37
tariffs w <number> <number>	-17
tariffs w <number> a	11
tariffs w <number> after	16
tariffs w <number> again	17
tariffs w <number> april	-9
tariffs w <number> at	11
tariffs w <number> billion	12
tariffs w <number> day	-32
tariffs w <number> february	-18
tariffs w <number> for	11
tariffs w <number> here	15
tariffs w <number> i	23
tariffs w <number> if	-10
tariffs w <number> in	31
tariffs w <number> is	10
tariffs w <number> it	10
tariffs w <number> july	15
tariffs w <number> june	-22
tariffs w <number> march	-11
tariffs w <number> month	-16
tariffs w <number> november	-17
tariffs w <number> now	13
tariffs w <number> october	-24
tariffs w <number> on	47
tariffs w <number> or	8
tariffs w <number> p	-11
tariffs w <number> percent	14
tariffs w <number> percentage	-12
tariffs w <number> point	-14
tariffs w <number> th	-24
tariffs w <number> to	13
tariffs w <number> unless	-13
tariffs w <number> until	23
tariffs w <number> wa	10
tariffs w <number> which	17
tariffs w <number> will	18
tariffs w <number> would	17
tariffs w a <number>	21
tariffs w a ban	-12
tariffs w a bill	9
tariffs w a further	7
tariffs w a good	-21
tariffs w a hundred	-16
tariffs w a joint	-12
tariffs w a joke	13
tariffs w a long	-12
tariffs w a lower	13
tariffs w a matter	-27
tariffs w a mistake	21
tariffs w a new	-11
tariffs w a newspaper	17
tariffs w a permanent	10
tariffs w a post	17
tariffs w a reduced	10
tariffs w a renewal	-10
tariffs w a second	-26
tariffs w a signature	8
tariffs w a spokesman	-22
tariffs w a statement	8
tariffs w a tariff	-20
tariffs w a text	-10
tariffs w a third	13
tariffs w a total	7
tariffs w a treaty	-11
tariffs w a truce	-20
tariffs w a year	-41
tariffs w abolished	12
tariffs w about	-33
tariffs w about <level>	-16
tariffs w about it	-27
tariffs w about the	-19
tariffs w above what	-10
tariffs w accept	-18
tariffs w accord	9
tariffs w according	-13
tariffs w according to	-13
tariffs w accused	-14
tariffs w act	-12
tariffs w added <end>	22
tariffs w addi	-12
tariffs w additional	19
tariffs w additional <level>	16
tariffs w additional duty	10
tariffs w additional tariff	11
tariffs w adjust	22
tariffs w adjust it	16
tariffs w administration	11
tariffs w advertisement	9
tariffs w affair	-10
tariffs w afraid	20
tariffs w afraid of	17
tariffs w after <number>	-9
tariffs w after president	14
tariffs w after that	-21
tariffs w after the	14
tariffs w again	27
tariffs w again <end>	22
tariffs w again if	14
tariffs w again in	-13
tariffs w against the	-13
tariffs w agency	-15
tariffs w agree	-26
tariffs w agree on	-18
tariffs w agreed	-48
tariffs w agreement	-15
tariffs w agreement by	-23
tariffs w agreement with	-8
tariffs w agriculture	12
tariffs w agriculture minister	9
tariffs w ahead	12
tariffs w ahmed	12
tariffs w aircraft	14
tariffs w akazawa	10
tariffs w alexander	10
tariffs w ali	-21
tariffs w alone	10
tariffs w along	17
tariffs w along with	13
tariffs w also	-10
tariffs w also said	-9
tariffs w altogether	22
tariffs w altogether <end>	17
tariffs w am	11
tariffs w ambassador	-26
tariffs w american good	18
tariffs w american product	10
tariffs w american soybean	-13
tariffs w american tariff	-11
tariffs w among	14
tariffs w among them	15
tariffs w an	16
tariffs w an additional	20
tariffs w an answer	12
tariffs w an embargo	23
tariffs w an extension	-14
tariffs w an hour	-14
tariffs w and	8
tariffs w and <level>	47
tariffs w and <number>	41
tariffs w and a	15
tariffs w and at	12
tariffs w and canada	-12
tariffs w and medicine	17
tariffs w and mr	-12
tariffs w and not	-17
tariffs w and on	13
tariffs w and said	-12
tariffs w and so	-11
tariffs w and that	12
tariffs w and the	-26
tariffs w and urged	10
tariffs w and washington	14
tariffs w and we	11
tariffs w angola	-15
tariffs w announce	-12
tariffs w announce that	-14
tariffs w announced	18
tariffs w announced last	11
tariffs w announced on	-24
tariffs w announced the	12
tariffs w announced today	-9
tariffs w announcement	12
tariffs w another	-17
tariffs w another <number>	-12
tariffs w another year	-11
tariffs w answer	19
tariffs w answer with	15
tariffs w answered	17
tariffs w answered that	17
tariffs w any further	18
tariffs w anything	-10
tariffs w anyway	9
tariffs w anyway <end>	9
tariffs w apple	-11
tariffs w apply	11
tariffs w approve	-14
tariffs w april <end>	-13
tariffs w april <number>	11
tariffs w are	-14
tariffs w are a	-9
tariffs w are getting	8
tariffs w are in	-12
tariffs w are not	33
tariffs w are to	14
tariffs w argentina	-12
tariffs w arithmetic	23
tariffs w arrangement	-17
tariffs w as	18
tariffs w as a	-13
tariffs w as before	20
tariffs w as it	-20
tariffs w as the	9
tariffs w ask for	-13
tariffs w asked for	9
tariffs w asked the	13
tariffs w asked whether	-11
tariffs w assembly	16
tariffs w at <number>	22
tariffs w at any	-23
tariffs w at it	-16
tariffs w at that	12
tariffs w at zero	13
tariffs w august <end>	-11
tariffs w australia	12
tariffs w authority	-15
tariffs w autumn	16
tariffs w back	14
tariffs w back <end>	-21
tariffs w back to	31
tariffs w bangkok	-9
tariffs w basis	-13
tariffs w be an	12
tariffs w be continued	-13
tariffs w be dropped	-15
tariffs w be in	-13
tariffs w be lowered	14
tariffs w be signed	-9
tariffs w be suspended	14
tariffs w be tariffed	28
tariffs w because	-11
tariffs w because the	-10
tariffs w become	22
tariffs w beef <end>	14
tariffs w been <number>	13
tariffs w been a	-12
tariffs w been put	13
tariffs w before	23
tariffs w before the	14
tariffs w began	18
tariffs w beijing'	11
tariffs w belgrade	-19
tariffs w believe	13
tariffs w below	11
tariffs w bern	16
tariffs w bessent	-38
tariffs w bessent had	-13
tariffs w bessent said	-12
tariffs w better	-24
tariffs w bill in	-10
tariffs w billion	19
tariffs w billion of	19
tariffs w board	14
tariffs w border	10
tariffs w both	-17
tariffs w both countrie	-13
tariffs w bought	-28
tariffs w bought time	-14
tariffs w branded or	-12
tariffs w brazil	19
tariffs w bridge	-12
tariffs w broke	-12
tariffs w brussel	13
tariffs w build	-14
tariffs w build in	-18
tariffs w bureau	-15
tariffs w but not	-19
tariffs w but that	23
tariffs w buy	-23
tariffs w buyer	-18
tariffs w buyer of	-9
tariffs w by	-34
tariffs w by a	11
tariffs w by telephone	-22
tariffs w by then	-15
tariffs w cabinet	-14
tariffs w cabinet would	-11
tariffs w call the	10
tariffs w call with	11
tariffs w called it	-30
tariffs w called on	-9
tariffs w called that	-21
tariffs w called the	22
tariffs w canada	-12
tariffs w cancel	13
tariffs w cancel the	12
tariffs w cannot	-9
tariffs w car	54
tariffs w carlo	-10
tariffs w carry	-18
tariffs w case	13
tariffs w cashew	17
tariffs w ceiling	-16
tariffs w ceiling of	-10
tariffs w cent <end>	-16
tariffs w cent for	-13
tariffs w cent from	9
tariffs w cent of	-10
tariffs w cent the	15
tariffs w cent to	-17
tariffs w cent wa	12
tariffs w certificate	-27
tariffs w chain	9
tariffs w chair	13
tariffs w change	37
tariffs w charge	-28
tariffs w charge <level>	-11
tariffs w charged <number>	13
tariffs w charging	19
tariffs w cheese	28
tariffs w chemical	-11
tariffs w chicken	18
tariffs w chicken wheat	14
tariffs w chief	13
tariffs w chile'	-12
tariffs w china	-38
tariffs w china did	12
tariffs w china had	-21
tariffs w china'	-15
tariffs w china' foreign	-10
tariffs w chinese good	19
tariffs w chip	-10
tariffs w civilian	-9
tariffs w clear	-14
tariffs w close	14
tariffs w close to	10
tariffs w closed	28
tariffs w cocoa	22
tariffs w coconut	12
tariffs w colleague	-24
tariffs w collecting	13
tariffs w colombia	-19
tariffs w come to	-14
tariffs w coming	17
tariffs w commerce	-24
tariffs w commerce minister	-28
tariffs w commerce said	12
tariffs w commission	20
tariffs w commission ha	13
tariffs w commission say	-9
tariffs w company	-14
tariffs w complain	-12
tariffs w complain that	-11
tariffs w concern	14
tariffs w condition	-11
tariffs w confirm	-20
tariffs w confirmed <end>	11
tariffs w constructive	-9
tariffs w continue to	11
tariffs w continued	-19
tariffs w control on	26
tariffs w cost	22
tariffs w cotton	17
tariffs w could	-25
tariffs w could agree	-12
tariffs w could face	-13
tariffs w could go	-8
tariffs w council said	11
tariffs w count	23
tariffs w countermeasure	43
tariffs w countermeasure <end>	14
tariffs w counterpart	-27
tariffs w countrie	12
tariffs w countrie that	18
tariffs w country	14
tariffs w country with	11
tariffs w course	33
tariffs w course whether	26
tariffs w court	12
tariffs w cover	19
tariffs w covered	-17
tariffs w custom	38
tariffs w cut	17
tariffs w cut it	15
tariffs w dairy	15
tariffs w danish	18
tariffs w date	-14
tariffs w day	-32
tariffs w day for	15
tariffs w day from	-17
tariffs w day he	-14
tariffs w day in	-13
tariffs w day is	-13
tariffs w deal with	-13
tariffs w december	-17
tariffs w december that	-10
tariffs w decide	10
tariffs w decide in	29
tariffs w declared	-20
tariffs w defended	-11
tariffs w deficit	-17
tariffs w deliverie	-10
tariffs w denie	12
tariffs w denied	20
tariffs w denied it	9
tariffs w denied that	14
tariffs w deputy prime	-11
tariffs w der	16
tariffs w der leyen	16
tariffs w desk	15
tariffs w development	12
tariffs w did the	-11
tariffs w discussed	-20
tariffs w dispute	-10
tariffs w do the	-13
tariffs w don't	19
tariffs w donald	17
tariffs w donald trump	14
tariffs w done	-15
tariffs w double	11
tariffs w down	34
tariffs w down to	16
tariffs w draft	-11
tariffs w drop	-12
tariffs w dropped	-17
tariffs w droz	-15
tariffs w drug	-47
tariffs w drug <end>	-23
tariffs w due	10
tariffs w due course	32
tariffs w during the	-11
tariffs w dutie	-20
tariffs w dutie for	-19
tariffs w dutie of	14
tariffs w dutie would	16
tariffs w duty	16
tariffs w duty of	27
tariffs w duty to	16
tariffs w each other'	-14
tariffs w earlier	26
tariffs w earlier <end>	8
tariffs w earth <end>	25
tariffs w economic	15
tariffs w economie	13
tariffs w economy ministry	-9
tariffs w effect	11
tariffs w effective	16
tariffs w effective immediately	16
tariffs w effectively	15
tariffs w effectively off	11
tariffs w egyptian	-17
tariffs w eight	-9
tariffs w eight month	-12
tariffs w eighteen month	-11
tariffs w either	-11
tariffs w embargo	23
tariffs w embargo <end>	16
tariffs w embassy	10
tariffs w end	-22
tariffs w end <end>	-15
tariffs w end on	-14
tariffs w energy	-26
tariffs w energy security	-9
tariffs w enough	-9
tariffs w enter	19
tariffs w enter at	10
tariffs w equivalent	21
tariffs w equivalent of	20
tariffs w eu	16
tariffs w euro	10
tariffs w euro a	10
tariffs w european	18
tariffs w european union	25
tariffs w even	17
tariffs w ever	19
tariffs w everybody	31
tariffs w everybody pay	15
tariffs w everything	31
tariffs w exchange	-17
tariffs w expect to	-12
tariffs w expected	-14
tariffs w expire on	-11
tariffs w explain	17
tariffs w explained	24
tariffs w explained that	18
tariffs w export	-7
tariffs w exporter	18
tariffs w expressed	13
tariffs w extend	11
tariffs w extend the	14
tariffs w extended	9
tariffs w extension	-37
tariffs w extension of	-10
tariffs w extra <number>	10
tariffs w farm	18
tariffs w farmer	13
tariffs w february <end>	-14
tariffs w february that	12
tariffs w federal	-19
tariffs w federation	16
tariffs w federation of	25
tariffs w fee	-19
tariffs w feed	11
tariffs w fentanyl <end>	-9
tariffs w fentanyl and	9
tariffs w fertiliser	16
tariffs w fifteen	35
tariffs w fifth	9
tariffs w figure	28
tariffs w finance	24
tariffs w finance ministry	23
tariffs w find	16
tariffs w firm	-10
tariffs w first <end>	-19
tariffs w first day	16
tariffs w first of	25
tariffs w fish	19
tariffs w five	11
tariffs w floated	15
tariffs w flow	-11
tariffs w flow of	-11
tariffs w flower	-9
tariffs w for	-27
tariffs w for <number>	-7
tariffs w for american	13
tariffs w for an	-16
tariffs w for another	-20
tariffs w for china	11
tariffs w for fentanyl	10
tariffs w for good	15
tariffs w for ninety	-16
tariffs w for now	-11
tariffs w for one	-11
tariffs w for trade	-17
tariffs w for zero	23
tariffs w force	8
tariffs w forced	23
tariffs w forced labor	21
tariffs w foreign ministry	-14
tariffs w foreign trade	19
tariffs w forty	26
tariffs w four	-30
tariffs w four month	-19
tariffs w framework	-12
tariffs w france	-13
tariffs w free of	-11
tariffs w friday	-12
tariffs w friday and	-10
tariffs w from	30
tariffs w from <number>	33
tariffs w from august	14
tariffs w from november	13
tariffs w from russia	-13
tariffs w frozen	15
tariffs w fruit	11
tariffs w further	41
tariffs w further <number>	10
tariffs w further increase	13
tariffs w general	-12
tariffs w george	-18
tariffs w get along	10
tariffs w getting	15
tariffs w getting <level>	10
tariffs w getting a	13
tariffs w give	-23
tariffs w go back	24
tariffs w go on	-18
tariffs w go to	20
tariffs w goe	31
tariffs w gold	20
tariffs w good	43
tariffs w good from	26
tariffs w good of	10
tariffs w good over	-9
tariffs w good worth	13
tariffs w government	-15
tariffs w government said	-16
tariffs w government would	-11
tariffs w greer ha	27
tariffs w greer the	-21
tariffs w h	-10
tariffs w ha already	-12
tariffs w ha been	-23
tariffs w ha no	-20
tariffs w ha not	15
tariffs w ha promised	-18
tariffs w ha proposed	-24
tariffs w ha said	18
tariffs w ha spoken	10
tariffs w ha suspended	16
tariffs w had announced	26
tariffs w had been	-14
tariffs w had first	-10
tariffs w had not	-13
tariffs w had offered	11
tariffs w had said	-13
tariffs w had sent	-13
tariffs w had the	8
tariffs w hafstein	15
tariffs w half a	-15
tariffs w half of	18
tariffs w half-year	-13
tariffs w hand	-24
tariffs w happen	-11
tariffs w harm	-12
tariffs w have	-47
tariffs w have agreed	-36
tariffs w have been	15
tariffs w have bought	-10
tariffs w have not	10
tariffs w have told	11
tariffs w he added	14
tariffs w he and	-10
tariffs w he described	10
tariffs w he had	-20
tariffs w he wa	16
tariffs w he wanted	-13
tariffs w he would	-21
tariffs w he wrote	-14
tariffs w he'	-14
tariffs w he'd	12
tariffs w hear	-11
tariffs w help	-13
tariffs w hi	-23
tariffs w hi office	11
tariffs w high	16
tariffs w higher	20
tariffs w him	-19
tariffs w hinted	-9
tariffs w hit	12
tariffs w hold	-9
tariffs w hostile	-11
tariffs w hour	-23
tariffs w house confirmed	29
tariffs w house official	12
tariffs w house said	-9
tariffs w house say	-17
tariffs w hundred and	-10
tariffs w hundred day	-13
tariffs w hurry	-12
tariffs w i	20
tariffs w i am	11
tariffs w i asked	20
tariffs w i believe	21
tariffs w i don't	11
tariffs w i have	-12
tariffs w i hope	9
tariffs w i quote	-11
tariffs w i shall	17
tariffs w i want	-11
tariffs w i will	-10
tariffs w i'll	-22
tariffs w iceland	-17
tariffs w if	27
tariffs w if china	-11
tariffs w if he	9
tariffs w if it	-20
tariffs w if no	13
tariffs w if the	10
tariffs w if we	11
tariffs w immediately	20
tariffs w immediately <end>	18
tariffs w import	18
tariffs w in america	-15
tariffs w in any	10
tariffs w in august	-16
tariffs w in busan	-9
tariffs w in december	-13
tariffs w in due	32
tariffs w in force	16
tariffs w in india	10
tariffs w in kind	12
tariffs w in kuala	18
tariffs w in october	-10
tariffs w in tariff	-10
tariffs w in that	16
tariffs w in the	-12
tariffs w in thi	17
tariffs w in tokyo	-20
tariffs w in vietnam	10
tariffs w in writing	9
tariffs w increase	36
tariffs w india	22
tariffs w india had	10
tariffs w india would	10
tariffs w india'	13
tariffs w india' foreign	21
tariffs w indian	17
tariffs w indonesia	-16
tariffs w ink	-11
tariffs w instead	-13
tariffs w instead of	-24
tariffs w insulin	14
tariffs w international	-9
tariffs w invented	18
tariffs w investigation	15
tariffs w iran	9
tariffs w is	25
tariffs w is <end>	-12
tariffs w is <level>	14
tariffs w is <number>	32
tariffs w is getting	8
tariffs w is in	9
tariffs w is not	18
tariffs w is off	16
tariffs w is on	10
tariffs w is the	20
tariffs w ishiba	28
tariffs w isn't	-18
tariffs w issue	-13
tariffs w it a	-25
tariffs w it again	-13
tariffs w it and	-18
tariffs w it announced	11
tariffs w it ban	11
tariffs w it could	-29
tariffs w it countermeasure	20
tariffs w it doe	-27
tariffs w it duty	43
tariffs w it end	-14
tariffs w it ha	-22
tariffs w it he	-11
tariffs w it in	10
tariffs w it pay	13
tariffs w it purchases	-17
tariffs w it run	-18
tariffs w it said	-15
tariffs w it tariff	-12
tariffs w it too	-13
tariffs w it trade	16
tariffs w it up	18
tariffs w it wa	20
tariffs w it word	-10
tariffs w it' a	-14
tariffs w jakarta	8
tariffs w january	-39
tariffs w january <number>	-27
tariffs w jd	-9
tariffs w jd vance	-9
tariffs w john	14
tariffs w joint	-25
tariffs w joint statement	-24
tariffs w joke	24
tariffs w josé	-17
tariffs w july	15
tariffs w july <end>	13
tariffs w june	-42
tariffs w june <end>	-17
tariffs w jute	11
tariffs w keep	10
tariffs w kenya	-8
tariffs w kept it	-11
tariffs w kim	10
tariffs w kind	20
tariffs w kitchen	18
tariffs w know	-9
tariffs w known	12
tariffs w korea'	-13
tariffs w korean	18
tariffs w kuala	14
tariffs w kuala lumpur	14
tariffs w labor	21
tariffs w labor <end>	12
tariffs w lapse	-9
tariffs w last wednesday	13
tariffs w late	11
tariffs w late on	11
tariffs w law	47
tariffs w lawful	-16
tariffs w least	-17
tariffs w leather	-15
tariffs w leave	17
tariffs w leave it	20
tariffs w length	-20
tariffs w less	11
tariffs w level	41
tariffs w level <end>	13
tariffs w leyen	16
tariffs w licence	-45
tariffs w licence for	-16
tariffs w lima	-11
tariffs w lithium	-14
tariffs w live	11
tariffs w lower	28
tariffs w lowered	20
tariffs w lowest	14
tariffs w lumber	12
tariffs w lumpur	14
tariffs w lunch	-18
tariffs w m	-10
tariffs w mabini	-21
tariffs w machine	12
tariffs w machinery	17
tariffs w made	18
tariffs w made in	15
tariffs w made with	9
tariffs w maize	-9
tariffs w maker	-20
tariffs w malaysia	-14
tariffs w malaysian	-15
tariffs w many	16
tariffs w march <number>	14
tariffs w maroš	14
tariffs w maroš šefčovič	14
tariffs w massive	9
tariffs w matter	-26
tariffs w matter <end>	-13
tariffs w matter of	-23
tariffs w may	-29
tariffs w may <number>	-10
tariffs w may go	-11
tariffs w me	13
tariffs w me and	15
tariffs w mean	25
tariffs w measure	15
tariffs w measure <end>	11
tariffs w meat	11
tariffs w medicine	22
tariffs w medicine <end>	23
tariffs w mention	-9
tariffs w mexican	11
tariffs w might	-11
tariffs w might be	-18
tariffs w million a	14
tariffs w minister <end>	11
tariffs w minister for	-22
tariffs w minister john	11
tariffs w minister of	10
tariffs w minister said	30
tariffs w minister shigeru	28
tariffs w minister told	-19
tariffs w ministry	-14
tariffs w ministry confirmed	-27
tariffs w ministry ha	26
tariffs w ministry had	-11
tariffs w ministry said	-7
tariffs w minute	-16
tariffs w mistake	21
tariffs w modi	10
tariffs w moment	-12
tariffs w month	-49
tariffs w month from	-21
tariffs w month is	-13
tariffs w month to	-13
tariffs w more	-23
tariffs w morning the	12
tariffs w moroccan	-9
tariffs w most	19
tariffs w mozambique	10
tariffs w mr	-18
tariffs w mr xi	17
tariffs w much	-10
tariffs w must	-44
tariffs w nam	-9
tariffs w national assembly	18
tariffs w national security	-16
tariffs w need	-28
tariffs w need the	-11
tariffs w negotiate	17
tariffs w negotiation	20
tariffs w never	17
tariffs w new	-12
tariffs w newspaper	12
tariffs w newspaper that	9
tariffs w next	10
tariffs w next <end>	14
tariffs w nigeria	18
tariffs w nikola	9
tariffs w nikola pašić	9
tariffs w nine	20
tariffs w nine month	-18
tariffs w ninety	-39
tariffs w ninety day	-35
tariffs w no	31
tariffs w no agreement	-13
tariffs w no deal	17
tariffs w no such	24
tariffs w nobody	13
tariffs w nobody in	20
tariffs w nonsense	11
tariffs w not	23
tariffs w not <end>	-10
tariffs w not a	-14
tariffs w not afraid	17
tariffs w not change	14
tariffs w not go	9
tariffs w not prolong	-10
tariffs w not sustainable	11
tariffs w not the	-18
tariffs w not true	11
tariffs w not want	19
tariffs w note	10
tariffs w nothing	12
tariffs w nothing of	13
tariffs w november <number>	11
tariffs w now	18
tariffs w now <end>	-16
tariffs w number	39
tariffs w nut	12
tariffs w nvidia	-13
tariffs w núñez	-17
tariffs w oct	13
tariffs w oct <number>	13
tariffs w october	-19
tariffs w october <number>	-10
tariffs w october to	-10
tariffs w of	-26
tariffs w of <level>	9
tariffs w of about	-16
tariffs w of an	11
tariffs w of april	-13
tariffs w of duty	-11
tariffs w of fentanyl	-18
tariffs w of good	11
tariffs w of industry	11
tariffs w of it	-29
tariffs w of january	-16
tariffs w of july	12
tariffs w of june	-16
tariffs w of oil	12
tariffs w of our	10
tariffs w of three	11
tariffs w of up	-16
tariffs w of what	-18
tariffs w off the	32
tariffs w oil	20
tariffs w old	11
tariffs w on <number>	-12
tariffs w on car	22
tariffs w on china	11
tariffs w on everything	19
tariffs w on for	-12
tariffs w on good	12
tariffs w on it	-22
tariffs w on my	-11
tariffs w on october	-8
tariffs w on palm	9
tariffs w on paper	-10
tariffs w on rare	16
tariffs w on semiconductor	-12
tariffs w on television	-9
tariffs w on the	-20
tariffs w on them	-27
tariffs w on top	27
tariffs w on truth	-9
tariffs w on tuesday	-11
tariffs w on u	-15
tariffs w on wednesday	-24
tariffs w on what	11
tariffs w on x	13
tariffs w one	-17
tariffs w one <end>	9
tariffs w one of	-8
tariffs w one year	-18
tariffs w open to	-11
tariffs w opened	15
tariffs w or patented	-12
tariffs w orange	10
tariffs w order <end>	-12
tariffs w ore	-21
tariffs w other countrie	13
tariffs w other'	-14
tariffs w ottawa	-16
tariffs w our own	9
tariffs w out	13
tariffs w out and	11
tariffs w over	23
tariffs w over and	-12
tariffs w over fentanyl	17
tariffs w over the	10
tariffs w own	17
tariffs w p	-11
tariffs w p m	-11
tariffs w paid <number>	-9
tariffs w palm	19
tariffs w palm oil	19
tariffs w paper	-10
tariffs w paper <end>	-18
tariffs w parliament last	16
tariffs w part <end>	-8
tariffs w part of	-13
tariffs w past	-19
tariffs w patented	-25
tariffs w patented medicine	-20
tariffs w pause with	-15
tariffs w pay	22
tariffs w pay nothing	12
tariffs w paying	10
tariffs w pašić	13
tariffs w pct	10
tariffs w peace	-14
tariffs w pellegrini	9
tariffs w pen	-17
tariffs w percent	16
tariffs w percent <end>	-21
tariffs w percent in	-13
tariffs w percent is	-9
tariffs w percent on	44
tariffs w percent to	15
tariffs w percentage	-11
tariffs w percentage point	-12
tariffs w period	-12
tariffs w permit	-31
tariffs w peru	-11
tariffs w peter	-9
tariffs w philippine	-11
tariffs w phone	12
tariffs w plan	9
tariffs w pleased	-15
tariffs w point	-38
tariffs w point of	-15
tariffs w point that	-10
tariffs w pointed	-13
tariffs w port	-9
tariffs w possible	-14
tariffs w post	10
tariffs w post on	9
tariffs w posted	19
tariffs w posted on	11
tariffs w practice	13
tariffs w prepared	24
tariffs w president announced	8
tariffs w president donald	15
tariffs w president ha	-10
tariffs w president jd	-8
tariffs w president trump	13
tariffs w president'	-10
tariffs w press	15
tariffs w price	23
tariffs w probably	13
tariffs w product	29
tariffs w product <end>	14
tariffs w prolong it	-12
tariffs w prolong the	10
tariffs w promised	-16
tariffs w proposed	-24
tariffs w proposed a	-10
tariffs w purchases	-22
tariffs w put	-10
tariffs w put <number>	13
tariffs w put off	-13
tariffs w put tariff	-12
tariffs w put the	-24
tariffs w quadruple	-16
tariffs w quadruple it	-16
tariffs w question	-18
tariffs w quota	18
tariffs w quote	-13
tariffs w raise	-14
tariffs w raise the	20
tariffs w raised	-19
tariffs w raising	13
tariffs w rate	18
tariffs w rather	10
tariffs w reach	-16
tariffs w ready	-17
tariffs w ready to	-11
tariffs w recall	11
tariffs w recall that	11
tariffs w received	-17
tariffs w reciprocal	29
tariffs w reciprocal tariff	15
tariffs w reciprocity	11
tariffs w reduced	13
tariffs w reduced tariff	13
tariffs w regretted	11
tariffs w regretted the	11
tariffs w remain	-10
tariffs w renewal	-16
tariffs w renewed	-24
tariffs w replied	-19
tariffs w replied that	-13
tariffs w report that	10
tariffs w reported	-14
tariffs w reporter <end>	6
tariffs w reporter at	-13
tariffs w reporter in	7
tariffs w reporter that	10
tariffs w representative said	-13
tariffs w restriction	29
tariffs w restriction on	11
tariffs w result	17
tariffs w return	21
tariffs w return to	22
tariffs w rice	11
tariffs w right <end>	10
tariffs w round	-9
tariffs w rule	-10
tariffs w ruled	14
tariffs w ruled out	14
tariffs w run until	-18
tariffs w russia	-24
tariffs w ryosei	10
tariffs w ryosei akazawa	10
tariffs w s	-15
tariffs w saad	-13
tariffs w saad zaghloul	-13
tariffs w said	-22
tariffs w said before	10
tariffs w said he	-23
tariffs w said no	10
tariffs w said so	-18
tariffs w said there	-12
tariffs w said to	-15
tariffs w sale	-11
tariffs w salmon	13
tariffs w same day	14
tariffs w same time	13
tariffs w saturday <end>	-15
tariffs w save	11
tariffs w say a	9
tariffs w say no	13
tariffs w say the	12
tariffs w say ye	23
tariffs w second	-18
tariffs w secretary said	-9
tariffs w section	30
tariffs w section <number>	30
tariffs w security	-26
tariffs w security and	-14
tariffs w see	-9
tariffs w seem	18
tariffs w seem right	11
tariffs w sell	11
tariffs w semiconductor	-14
tariffs w senate	-18
tariffs w seoul	-16
tariffs w september	-18
tariffs w september that	-11
tariffs w settled	-16
tariffs w seven month	-10
tariffs w shall	21
tariffs w shall be	15
tariffs w she	8
tariffs w sheinbaum	14
tariffs w shigeru	26
tariffs w shigeru ishiba	28
tariffs w ship	-31
tariffs w ship from	-12
tariffs w short	-15
tariffs w should	36
tariffs w should the	14
tariffs w side	-16
tariffs w side agreed	-10
tariffs w sign	-43
tariffs w sign for	-17
tariffs w sign it	-13
tariffs w signature	-13
tariffs w signed	-36
tariffs w signed by	-11
tariffs w signed in	-16
tariffs w signed the	-9
tariffs w since	-23
tariffs w since june	-13
tariffs w since may	-10
tariffs w since the	-8
tariffs w six	-21
tariffs w six month	-19
tariffs w sixty day	-10
tariffs w sleep	10
tariffs w slow	-13
tariffs w so	12
tariffs w so <end>	10
tariffs w so for	-14
tariffs w social <end>	-9
tariffs w software <end>	13
tariffs w somebody	14
tariffs w something	-27
tariffs w something he	-28
tariffs w sooner	9
tariffs w soybean	-8
tariffs w soybean association	-13
tariffs w spain	-11
tariffs w speak for	-16
tariffs w speak of	12
tariffs w spoke of	-17
tariffs w spoken of	11
tariffs w spokesperson	11
tariffs w state	25
tariffs w state would	-13
tariffs w stated	-20
tariffs w stated that	-19
tariffs w statement	-14
tariffs w statement <end>	15
tariffs w statement of	-17
tariffs w stay	-13
tariffs w stay <end>	10
tariffs w stay for	9
tariffs w steel	21
tariffs w steel and	10
tariffs w still	7
tariffs w stockholm	-12
tariffs w stop the	-9
tariffs w stressed that	-9
tariffs w strongly	10
tariffs w such	15
tariffs w such a	9
tariffs w such plan	11
tariffs w sudan	-9
tariffs w suggested	-26
tariffs w summer	-12
tariffs w sunday he	-10
tariffs w supply	-12
tariffs w surcharge	-16
tariffs w surcharge of	-11
tariffs w surplu	18
tariffs w suspend	-48
tariffs w suspend <number>	-20
tariffs w suspend the	-27
tariffs w suspended	29
tariffs w suspended until	9
tariffs w suspension	-12
tariffs w sustainable	11
tariffs w table	18
tariffs w table <end>	13
tariffs w table he	12
tariffs w table in	-13
tariffs w take <number>	-22
tariffs w take back	-10
tariffs w take effect	14
tariffs w take the	22
tariffs w talk	10
tariffs w talk about	-11
tariffs w talk in	15
tariffs w talk on	-13
tariffs w talk with	-10
tariffs w talked	-8
tariffs w tariff and	9
tariffs w tariff at	13
tariffs w tariff china	8
tariffs w tariff could	13
tariffs w tariff for	-18
tariffs w tariff in	-20
tariffs w tariff on	19
tariffs w tariff pause	-23
tariffs w tariff truce	-32
tariffs w tariff war	26
tariffs w tariff would	-15
tariffs w tariffed	28
tariffs w tax	16
tariffs w telephone	-18
tariffs w telephone on	-9
tariffs w television on	-8
tariffs w ten week	-12
tariffs w term <end>	12
tariffs w text	-21
tariffs w th	-24
tariffs w th <end>	-13
tariffs w thai	-15
tariffs w thameur	-10
tariffs w than	-12
tariffs w than a	-19
tariffs w that	-8
tariffs w that <number>	18
tariffs w that are	12
tariffs w that both	-13
tariffs w that build	-10
tariffs w that case	12
tariffs w that china	-8
tariffs w that day	-10
tariffs w that european	12
tariffs w that for	10
tariffs w that good	11
tariffs w that have	16
tariffs w that he	-12
tariffs w that in	23
tariffs w that it	24
tariffs w that it'	-15
tariffs w that japan	14
tariffs w that nobody	11
tariffs w that nothing	-11
tariffs w that other	13
tariffs w that such	-19
tariffs w that tariff	-12
tariffs w that they	-40
tariffs w that without	13
tariffs w that would	12
tariffs w that'	12
tariffs w the	13
tariffs w the <number>	-14
tariffs w the administration	13
tariffs w the american	-17
tariffs w the arrangement	-10
tariffs w the association	20
tariffs w the autumn	13
tariffs w the cabinet	-19
tariffs w the canadian	-9
tariffs w the ceiling	-14
tariffs w the commission	13
tariffs w the control	-11
tariffs w the cut	21
tariffs w the date	-9
tariffs w the deal	-15
tariffs w the door	-10
tariffs w the drug	-28
tariffs w the economy	-10
tariffs w the embassy	15
tariffs w the end	-9
tariffs w the equivalent	20
tariffs w the european	23
tariffs w the extension	-13
tariffs w the federation	17
tariffs w the fee	-13
tariffs w the finance	23
tariffs w the first	27
tariffs w the flow	-11
tariffs w the foreign	-27
tariffs w the government	-16
tariffs w the higher	21
tariffs w the increase	12
tariffs w the ink	-10
tariffs w the last	-13
tariffs w the law	22
tariffs w the length	-15
tariffs w the level	16
tariffs w the licence	-14
tariffs w the lowest	14
tariffs w the malaysian	-14
tariffs w the market	-17
tariffs w the month	14
tariffs w the moroccan	-12
tariffs w the national	13
tariffs w the new	-15
tariffs w the number	17
tariffs w the office	13
tariffs w the other	-22
tariffs w the permit	-11
tariffs w the philippine	-15
tariffs w the present	-14
tariffs w the president	-10
tariffs w the press	11
tariffs w the prime	16
tariffs w the question	-15
tariffs w the radio	-15
tariffs w the reciprocal	16
tariffs w the rule	-13
tariffs w the senate	-18
tariffs w the signature	-12
tariffs w the step	14
tariffs w the swiss	10
tariffs w the table	17
tariffs w the text	-12
tariffs w the thirty-first	-11
tariffs w the threat	28
tariffs w the total	23
tariffs w the trade	17
tariffs w the truce	26
tariffs w the two	-10
tariffs w the u	-12
tariffs w the united	19
tariffs w the us	11
tariffs w the way	-18
tariffs w their	-20
tariffs w their dutie	-19
tariffs w their tariff	-18
tariffs w them	-19
tariffs w then	22
tariffs w then the	26
tariffs w there	-12
tariffs w there <end>	9
tariffs w there wa	-9
tariffs w there'	8
tariffs w these	15
tariffs w they	-12
tariffs w they could	-10
tariffs w they're	-13
tariffs w thi	7
tariffs w thi is	19
tariffs w thi newspaper	-10
tariffs w thi wa	-20
tariffs w thi week	11
tariffs w thi year	10
tariffs w thirteen	14
tariffs w thirty	17
tariffs w thirty-first	-11
tariffs w thirty-first of	-11
tariffs w thirty-five	17
tariffs w threat	40
tariffs w threat of	17
tariffs w threatened	15
tariffs w three <end>	8
tariffs w three month	-20
tariffs w through	-15
tariffs w through hi	-9
tariffs w thursday <end>	-18
tariffs w time	-37
tariffs w time and	-12
tariffs w to <level>	11
tariffs w to <number>	26
tariffs w to adjust	20
tariffs w to apply	-11
tariffs w to carry	-12
tariffs w to charge	-22
tariffs w to cut	9
tariffs w to do	-13
tariffs w to extend	14
tariffs w to get	10
tariffs w to january	-14
tariffs w to keep	-11
tariffs w to let	-14
tariffs w to me	10
tariffs w to negotiate	9
tariffs w to protect	9
tariffs w to put	-11
tariffs w to quadruple	-10
tariffs w to sign	-24
tariffs w to stop	-11
tariffs w to suspend	-21
tariffs w to take	13
tariffs w to talk	-10
tariffs w to tax	11
tariffs w to zero	12
tariffs w tokyo	-17
tariffs w told him	-13
tariffs w told parliament	16
tariffs w told the	-25
tariffs w told thi	-15
tariffs w tomorrow	-8
tariffs w tomorrow <end>	-11
tariffs w ton	-14
tariffs w tonne	-8
tariffs w too	-24
tariffs w took	10
tariffs w top	26
tariffs w top of	19
tariffs w total	31
tariffs w totally	-16
tariffs w totally violated	-16
tariffs w touched	-14
tariffs w tractor	17
tariffs w trade	17
tariffs w trade <end>	9
tariffs w trade and	-13
tariffs w trade commissioner	25
tariffs w trading	9
tariffs w truce for	10
tariffs w truce is	-21
tariffs w truce of	-15
tariffs w truce that	11
tariffs w truce to	10
tariffs w truce with	-30
tariffs w truck	11
tariffs w true	23
tariffs w trump <end>	-9
tariffs w trump announced	21
tariffs w trump confirmed	-11
tariffs w trump ha	-20
tariffs w trump posted	14
tariffs w trump said	-25
tariffs w trump told	11
tariffs w truth	-9
tariffs w truth social	-9
tariffs w tuesday <end>	11
tariffs w tuna	-8
tariffs w turn	10
tariffs w tv	9
tariffs w twelve month	-10
tariffs w twenty-four	-10
tariffs w twenty-two	33
tariffs w twice <end>	11
tariffs w two	-17
tariffs w two day	17
tariffs w two side	-12
tariffs w two year	-8
tariffs w tyre	12
tariffs w u	-19
tariffs w u s	-17
tariffs w under	14
tariffs w under a	-13
tariffs w under section	19
tariffs w unfair	27
tariffs w unilateral	34
tariffs w unilateral tariff	10
tariffs w union	24
tariffs w united	19
tariffs w united state	19
tariffs w unjustified	20
tariffs w unless	-16
tariffs w until	-39
tariffs w until <number>	-44
tariffs w until the	-13
tariffs w until then	-8
tariffs w up	11
tariffs w up to	-10
tariffs w urged	30
tariffs w urged the	16
tariffs w us to	19
tariffs w us trade	-11
tariffs w us treasury	9
tariffs w use	-18
tariffs w use it	10
tariffs w use the	-12
tariffs w used	13
tariffs w vance	-10
tariffs w very	10
tariffs w vessel	-11
tariffs w viet	-9
tariffs w viet nam	-9
tariffs w vietnam	23
tariffs w violated	-17
tariffs w violated it	-11
tariffs w von	19
tariffs w von der	16
tariffs w vote	-15
tariffs w wa	17
tariffs w wa <number>	30
tariffs w wa a	17
tariffs w wa done	10
tariffs w wa effectively	8
tariffs w wa no	-22
tariffs w wa not	10
tariffs w wa ready	-10
tariffs w wait	-18
tariffs w wait for	-17
tariffs w want a	8
tariffs w wanted the	18
tariffs w war	19
tariffs w war but	12
tariffs w warned	11
tariffs w warned in	16
tariffs w warned that	-9
tariffs w washington	12
tariffs w washington'	-8
tariffs w way	-17
tariffs w we	17
tariffs w we are	-14
tariffs w we had	10
tariffs w we have	-27
tariffs w we shall	10
tariffs w we were	14
tariffs w we would	29
tariffs w we've	-13
tariffs w wednesday	-11
tariffs w wednesday <end>	-9
tariffs w welcomed	12
tariffs w welcomed the	11
tariffs w went	10
tariffs w were in	-12
tariffs w what	17
tariffs w what the	21
tariffs w what we	16
tariffs w wheat	15
tariffs w when the	11
tariffs w where	14
tariffs w where we	17
tariffs w whether to	13
tariffs w which is	13
tariffs w which the	-20
tariffs w whisky	11
tariffs w white house	9
tariffs w who is	-11
tariffs w who speak	-15
tariffs w widened	14
tariffs w will	13
tariffs w will ask	16
tariffs w will go	-11
tariffs w will need	-10
tariffs w will pay	-15
tariffs w will stop	14
tariffs w will suspend	-13
tariffs w willing	-14
tariffs w willing to	-14
tariffs w wine	26
tariffs w winter	-18
tariffs w wire	-17
tariffs w with <level>	24
tariffs w with <number>	27
tariffs w with a	10
tariffs w with an	-14
tariffs w with us	-9
tariffs w within a	-11
tariffs w without the	18
tariffs w word	-12
tariffs w word <end>	-9
tariffs w working on	9
tariffs w world economy	12
tariffs w worth	19
tariffs w would	22
tariffs w would bring	14
tariffs w would come	-9
tariffs w would cost	20
tariffs w would decide	23
tariffs w would go	31
tariffs w would like	-22
tariffs w would meet	12
tariffs w would not	-24
tariffs w would now	13
tariffs w would pay	-10
tariffs w would remain	11
tariffs w would return	18
tariffs w would sign	-14
tariffs w would stay	13
tariffs w would take	22
tariffs w write	24
tariffs w write that	20
tariffs w writing	9
tariffs w wrong	25
tariffs w wrote <end>	-9
tariffs w x	22
tariffs w xi	16
tariffs w xinhua	25
tariffs w ye	17
tariffs w year	-65
tariffs w year <end>	-15
tariffs w year and	-9
tariffs w year from	-20
tariffs w year or	-9
tariffs w yesterday	10
tariffs w yesterday that	16
tariffs w yet	-17
tariffs w you	17
tariffs w you to	-14
tariffs w zaghloul	-22
tariffs w zambian	-17
tariffs w zero	53
tariffs w zero <end>	15
tariffs w zero on	28
tariffs w šefčovič	16
tariffs with 2 narrow	22
text -1 bare	-9
text -1 more	-14
text -1 one	-18
text 0 bare	14
text 1 bare	15
text 1 more	7
text 1 one	6
text 2 more	-29
text 2 one	-15
text 3 bare	-18
text 3 more	13
text 3 one	-9
text 4 one	14
tiktok among 1 narrow	20
tiktok before 0 true bare	21
tiktok before 1 true bare	30
tiktok before 3 true bare	-17
tiktok in plainly	20
tiktok in plainly one	16
tiktok last	19
tiktok nearest bare of 1	12
tiktok not in one false	-8
tiktok not in one true	-10
tiktok not said	-33
tiktok nothing before bare	24
tiktok place 0 of 1	16
tiktok rule:first one	16
tiktok rule:words bare	26
tiktok rule:words one	14
tiktok said plainly	12
tiktok text -1 bare	-31
tiktok text 3 bare	10
tiktok w <number>	-14
tiktok w a	35
tiktok w a basic	13
tiktok w as	-14
tiktok w basic	13
tiktok w basic framework	11
tiktok w been	12
tiktok w bessent	16
tiktok w called	-14
tiktok w chenggang	12
tiktok w chinese	-7
tiktok w commercial	19
tiktok w commercial term	17
tiktok w company	12
tiktok w complete	10
tiktok w consensus	13
tiktok w consensus on	9
tiktok w day	10
tiktok w deal	27
tiktok w discussed	-8
tiktok w donald	12
tiktok w donald trump	12
tiktok w extension	-8
tiktok w for a	12
tiktok w framework	19
tiktok w framework consensus	11
tiktok w from	-15
tiktok w further	-11
tiktok w greer said	-12
tiktok w he	-17
tiktok w in	14
tiktok w in the	12
tiktok w it	14
tiktok w it <end>	10
tiktok w jinping	11
tiktok w li	13
tiktok w li chenggang	12
tiktok w market rule	10
tiktok w matter	12
tiktok w might	11
tiktok w ministry said	12
tiktok w of a	10
tiktok w of the	19
tiktok w on	-8
tiktok w on chinese	-9
tiktok w on the	12
tiktok w possible	-12
tiktok w president	22
tiktok w president donald	11
tiktok w reporter	15
tiktok w said	21
tiktok w said <end>	-15
tiktok w scott	9
tiktok w scott bessent	9
tiktok w secretary	10
tiktok w secretary scott	9
tiktok w spoke	10
tiktok w spoke of	9
tiktok w state	-18
tiktok w term	17
tiktok w that china	-9
tiktok w the commercial	14
tiktok w the deal	17
tiktok w the matter	10
tiktok w the trade	11
tiktok w the united	-21
tiktok w tiktok	14
tiktok w to the	-9
tiktok w told reporter	16
tiktok w trade	-22
tiktok w treasury	9
tiktok w treasury secretary	9
tiktok w trump	23
tiktok w two	16
tiktok w united	-21
tiktok w united state	-21
tiktok w wa	-15
tiktok w washington	-9
tiktok w with	27
tiktok w with the	8
tiktok w would	22
tiktok w xi jinping	11
truce before 0 true bare	21
truce before 0 true one	34
truce before 1 true bare	23
truce before 1 true more	-15
truce before 1 true one	-13
truce before 2 true more	-19
truce beside export-controls	-14
truce beside ships-and-ports	10
truce beside soybeans	13
truce head bare	19
truce head one	16
truce more	-10
truce nearest bare of 1	11
truce nearest more again of 2	-26
truce nearest one again of 1	21
truce nearest one again of 2	11
truce nearest one again of 3	-26
truce nearest one of 2	10
truce nearest one of 3	-22
truce not in more true	-40
truce not said	-11
truce nothing before bare	-18
truce nothing before one	11
truce often true	22
truce rule:words more	15
truce rule:words one	42
truce share little one	12
truce share most one	13
truce share much bare	24
truce share much more	-30
truce text -1 bare	-14
truce text -1 one	-23
truce text 0 more	-10
truce text 1 bare	14
truce text 3 bare	-18
truce text 4 bare	-13
truce w <level>	-46
truce w <level> <end>	15
truce w <level> and	-26
truce w <level> for	-24
truce w <level> from	-18
truce w <level> in	-12
truce w <level> instead	15
truce w <level> tariff	-8
truce w <number> <number>	12
truce w <number> a	-11
truce w <number> after	-16
truce w <number> again	-15
truce w <number> april	13
truce w <number> at	-9
truce w <number> billion	-30
truce w <number> day	50
truce w <number> february	19
truce w <number> here	-13
truce w <number> i	-18
truce w <number> if	11
truce w <number> in	-23
truce w <number> january	23
truce w <number> june	23
truce w <number> march	11
truce w <number> million	-32
truce w <number> month	25
truce w <number> november	20
truce w <number> october	9
truce w <number> of	9
truce w <number> on	-23
truce w <number> or	-11
truce w <number> p	12
truce w <number> percent	-19
truce w <number> percentage	17
truce w <number> point	26
truce w <number> president	19
truce w <number> th	25
truce w <number> to	10
truce w <number> until	-22
truce w <number> which	-14
truce w <number> would	-16
truce w a <number>	-12
truce w a bill	-10
truce w a framework	11
truce w a further	14
truce w a good	24
truce w a hundred	12
truce w a joint	11
truce w a licence	-8
truce w a long	16
truce w a longer	22
truce w a mistake	-19
truce w a new	17
truce w a newspaper	-11
truce w a permanent	-10
truce w a renewal	12
truce w a report	-10
truce w a rumour	-11
truce w a second	45
truce w a tariff	-23
truce w a telephone	10
truce w a television	10
truce w a text	12
truce w a third	-12
truce w a treaty	12
truce w a truce	11
truce w a very	12
truce w a year	19
truce w abolished	-14
truce w about	-18
truce w about <number>	-12
truce w about the	8
truce w above	-10
truce w accept	18
truce w accused	12
truce w accused china	15
truce w act	-11
truce w added	-25
truce w added <end>	-21
truce w affiliate of	18
truce w after	22
truce w after <number>	10
truce w after that	31
truce w again	-24
truce w again <end>	-12
truce w again in	13
truce w against	-23
truce w agency	11
truce w agree	31
truce w agree on	19
truce w agreed	66
truce w agreed in	11
truce w agreed on	11
truce w agreed to	11
truce w agreed until	19
truce w agreement	45
truce w agreement <end>	14
truce w agreement by	23
truce w agreement with	14
truce w agriculture	-17
truce w ahmed	-21
truce w air	-9
truce w alexander	-10
truce w ali	21
truce w all	9
truce w also	-34
truce w am	-12
truce w ambassador	15
truce w american	-28
truce w an answer	-18
truce w an extension	38
truce w and	20
truce w and <level>	-27
truce w and <number>	-47
truce w and a	-17
truce w and at	-12
truce w and canada	12
truce w and china'	15
truce w and mr	-10
truce w and not	12
truce w and the	15
truce w and will	-15
truce w and would	-13
truce w angola	16
truce w announce that	14
truce w announced	-13
truce w announced on	17
truce w announced that	-15
truce w announced the	-25
truce w announced today	13
truce w announcement	-11
truce w another	33
truce w another <number>	14
truce w another year	23
truce w answer	-20
truce w answer with	-12
truce w answered	-26
truce w answered that	-34
truce w antimony	-9
truce w any	-15
truce w anything	14
truce w apple	12
truce w application	-15
truce w applied	-10
truce w approval	27
truce w approval <end>	16
truce w approve	20
truce w april	14
truce w april <end>	13
truce w are	-9
truce w are not	-22
truce w argentina	13
truce w arithmetic	-17
truce w around	10
truce w arrangement	22
truce w arrangement of	10
truce w as	-10
truce w as before	-16
truce w as it	27
truce w as saying	14
truce w as soon	10
truce w as well	-20
truce w ask	13
truce w ask for	13
truce w asked	-28
truce w asked about	-12
truce w asked for	-29
truce w assured	13
truce w at it	12
truce w august <number>	12
truce w australia	-13
truce w back <end>	10
truce w back to	-19
truce w ban on	-9
truce w be	-16
truce w be <number>	-10
truce w be charged	-12
truce w be continued	15
truce w be extended	17
truce w be held	-12
truce w be in	16
truce w be made	11
truce w be suspended	-19
truce w be tariffed	-15
truce w be the	-12
truce w because of	-10
truce w because the	9
truce w become	-22
truce w beef	12
truce w been	-15
truce w been <number>	-13
truce w been settled	14
truce w before	-15
truce w before <end>	-10
truce w began	-18
truce w beijing	-22
truce w beijing'	-10
truce w being	-13
truce w belgrade	11
truce w believe	-24
truce w bern	-11
truce w bessent had	21
truce w bessent on	12
truce w bessent say	-12
truce w bessent told	-6
truce w better	19
truce w beyond	19
truce w bill	-15
truce w billion	-30
truce w billion of	-9
truce w blacklisted	18
truce w boat	22
truce w bolivia	-11
truce w bolivia'	13
truce w border	-9
truce w both	31
truce w both government	12
truce w both side	27
truce w bought	17
truce w bought time	14
truce w bridge	14
truce w broke	11
truce w broken	16
truce w brussel	-8
truce w busan	-8
truce w but	18
truce w but not	14
truce w but that	-20
truce w buy	-19
truce w by a	-15
truce w by telephone	12
truce w by the	-29
truce w by then	17
truce w cabinet	42
truce w cabinet <end>	9
truce w cabinet would	12
truce w call it	-26
truce w called	-21
truce w called it	16
truce w called on	-18
truce w called that	9
truce w called the	-11
truce w canadian	9
truce w cannot	-11
truce w car	-23
truce w carlo	12
truce w carmaker	-12
truce w carry	17
truce w case	-18
truce w cashew	-10
truce w cent <end>	8
truce w cent as	11
truce w cent for	11
truce w cent the	-14
truce w ceramic	10
truce w certificate	-23
truce w certificate for	-14
truce w chair	-12
truce w chamber of	13
truce w change	-24
truce w charge <level>	14
truce w charged	-27
truce w charged <number>	-12
truce w cheese	-26
truce w chenggang	19
truce w chief	-22
truce w chile	12
truce w chilean	-10
truce w china ha	-15
truce w china of	11
truce w china wa	-10
truce w china' transport	-11
truce w chinese good	-11
truce w chip	-14
truce w close	-13
truce w cnbc	-11
truce w cocoa	-9
truce w colleague	15
truce w collect	-14
truce w collecting	-9
truce w colombia	19
truce w come <end>	10
truce w come back	12
truce w coming	-9
truce w commerce	25
truce w commerce announced	-12
truce w commerce confirmed	10
truce w commerce minister	24
truce w commerce said	-13
truce w commerce secretary	-12
truce w commission	-13
truce w commission announced	11
truce w commission ha	-16
truce w committee	12
truce w common	11
truce w complained	-21
truce w concentrate	-16
truce w concern	-24
truce w condition	22
truce w confirm	19
truce w confirmed	15
truce w confirmed the	25
truce w consensus	22
truce w container	13
truce w continued	21
truce w control	-33
truce w control on	-22
truce w copper	-13
truce w corrected	-12
truce w cost	-13
truce w cotton	-10
truce w could agree	13
truce w could be	16
truce w council	27
truce w countermeasure	-26
truce w counterpart	21
truce w countrie	-13
truce w countrie that	-11
truce w country	-22
truce w course	-24
truce w course whether	-17
truce w court	-10
truce w covered	16
truce w custom	-19
truce w cut	-11
truce w danish	-12
truce w date	17
truce w day	74
truce w day and	12
truce w day for	-20
truce w day from	17
truce w day he	13
truce w day in	11
truce w day is	17
truce w day on	11
truce w day were	16
truce w de	13
truce w deal	17
truce w deal with	20
truce w decide in	-20
truce w decision	-15
truce w declared	24
truce w demand	-18
truce w denied	-24
truce w denied that	-9
truce w deputy minister	-19
truce w deputy prime	12
truce w der	-13
truce w der leyen	-13
truce w desk	-15
truce w did	-33
truce w did not	-25
truce w do	17
truce w do the	19
truce w doe	18
truce w dollar	-17
truce w done	25
truce w door	9
truce w down	-20
truce w down to	-14
truce w draft	14
truce w droz	15
truce w drug	-13
truce w due	15
truce w due course	-21
truce w due to	12
truce w during the	12
truce w dutie	27
truce w dutie for	19
truce w dutie would	-10
truce w duty of	-29
truce w each	18
truce w each other'	15
truce w each way	12
truce w earlier	-21
truce w economie	-9
truce w economy ministry	11
truce w effect	-9
truce w effect <end>	10
truce w eight	24
truce w eight month	14
truce w eighteen month	14
truce w eighth	13
truce w either	24
truce w eleven	14
truce w embassy	-16
truce w end	21
truce w end on	20
truce w energy	-17
truce w enough	9
truce w enter	-12
truce w enter at	-10
truce w entitie	-9
truce w eu	-30
truce w europe	-11
truce w european	-24
truce w european commission	-14
truce w european union	-21
truce w even	-15
truce w evening	20
truce w ever	-13
truce w every	15
truce w everybody	-17
truce w expire	20
truce w expire on	18
truce w export	-31
truce w export <end>	10
truce w export control	-16
truce w export of	-18
truce w exporter	-14
truce w expressed	-14
truce w extend	-28
truce w extend the	-18
truce w extended to	16
truce w extension	61
truce w extension of	24
truce w extension wa	24
truce w extension would	13
truce w farm	10
truce w farm good	17
truce w farmer	-27
truce w february <end>	11
truce w february to	9
truce w federal	17
truce w fee	-23
truce w fentanyl	-15
truce w fifteen	-27
truce w fifteenth	10
truce w fifth	-20
truce w figure	-10
truce w final	10
truce w finance	9
truce w find	-13
truce w firm	-10
truce w first	-33
truce w first day	-12
truce w first of	-19
truce w fish	-22
truce w five day	9
truce w flower	11
truce w for <number>	17
truce w for american	-9
truce w for another	29
truce w for eight	16
truce w for good	-17
truce w for it	-12
truce w for ninety	17
truce w for six	11
truce w for them	-19
truce w for those	9
truce w for trade	14
truce w for zero	-23
truce w force	-18
truce w forced	-10
truce w foreign trade	-19
truce w forty	-17
truce w forum	9
truce w four	27
truce w four month	26
truce w france	23
truce w free of	12
truce w friday	25
truce w friday and	11
truce w from	-21
truce w from <level>	-9
truce w from august	-13
truce w frozen	-10
truce w further extension	9
truce w geneva	12
truce w george	19
truce w give	28
truce w given	25
truce w go	16
truce w go back	-9
truce w go on	23
truce w go to	-8
truce w gold	-13
truce w gone	-31
truce w good	9
truce w good for	11
truce w good new	9
truce w got	13
truce w government	14
truce w greer ha	-12
truce w greer said	15
truce w group	-8
truce w grower	15
truce w ha agreed	15
truce w ha answered	-11
truce w ha asked	13
truce w ha been	24
truce w ha called	-13
truce w ha no	22
truce w ha proposed	36
truce w ha said	-12
truce w ha signed	11
truce w ha suspended	-21
truce w ha threatened	-12
truce w had	-13
truce w had agreed	10
truce w had announced	-18
truce w had been	-16
truce w had met	-10
truce w had said	20
truce w hafstein	-13
truce w half <end>	-9
truce w half a	17
truce w half-year	17
truce w hand	17
truce w harvest	-14
truce w have	46
truce w have a	18
truce w have agreed	37
truce w have been	-23
truce w have bought	11
truce w have reached	12
truce w have to	-10
truce w he	13
truce w he added	-25
truce w he also	-17
truce w he and	10
truce w he called	-20
truce w he say	16
truce w he told	15
truce w he wanted	13
truce w he would	17
truce w he wrote	-8
truce w head	15
truce w head the	10
truce w hear	-19
truce w held	-9
truce w hi	26
truce w hi office	-11
truce w high	-11
truce w higher	-12
truce w higher tariff	-11
truce w him	27
truce w him <end>	-12
truce w him that	14
truce w himself	-16
truce w hinted	10
truce w hit	-10
truce w hoped the	12
truce w hour	19
truce w hour ago	10
truce w hundred	11
truce w hundred day	14
truce w hurry	21
truce w i am	-12
truce w i asked	-12
truce w i believe	-21
truce w i can	9
truce w i have	21
truce w i hope	-8
truce w i shall	-11
truce w i will	18
truce w i would	14
truce w i'll	22
truce w i've	10
truce w iceland	17
truce w if the	-13
truce w if they	-12
truce w import	-9
truce w importer	11
truce w in	-23
truce w in <number>	-9
truce w in a	14
truce w in august	12
truce w in due	-21
truce w in february	-12
truce w in force	-10
truce w in january	-13
truce w in july	-11
truce w in kind	-17
truce w in kuala	-14
truce w in october	-10
truce w in september	-26
truce w in tariff	12
truce w in the	-36
truce w in thi	-10
truce w in tokyo	22
truce w in which	11
truce w increase	-26
truce w india	-12
truce w india ha	15
truce w india had	-11
truce w indonesia	16
truce w industry	12
truce w informed	9
truce w instead	21
truce w instead of	25
truce w intention	-20
truce w interview on	12
truce w into	-12
truce w invented	-14
truce w investigation	-17
truce w iran	-13
truce w is	9
truce w is <end>	10
truce w is <number>	-22
truce w is agreed	12
truce w is not	-14
truce w is on	-10
truce w is one	10
truce w is what	16
truce w ishiba	-14
truce w isn't	17
truce w it and	17
truce w it announced	-19
truce w it approval	13
truce w it doe	27
truce w it duty	-32
truce w it end	16
truce w it ha	12
truce w it he	13
truce w it i	-10
truce w it in	-21
truce w it own	-13
truce w it run	18
truce w it said	14
truce w it stay	-17
truce w it tariff	24
truce w it too	9
truce w it trade	-18
truce w it up	-15
truce w it wa	-20
truce w it will	9
truce w it with	20
truce w it' a	12
truce w january	49
truce w january <end>	14
truce w january <number>	43
truce w january and	8
truce w january that	-20
truce w january the	17
truce w japan	20
truce w jinping	-14
truce w john	-12
truce w joint	9
truce w joint statement	9
truce w josé	19
truce w juice	-11
truce w july <number>	11
truce w june	33
truce w june <end>	23
truce w jute	-12
truce w kazakh	-17
truce w kenya	12
truce w kept	13
truce w kind	-23
truce w knew	14
truce w know	13
truce w korea	-15
truce w kyiv	11
truce w lack	-13
truce w lack of	-13
truce w last	9
truce w last friday	11
truce w last week	11
truce w last year	-21
truce w lasted	-13
truce w later	12
truce w later <end>	17
truce w laurier	11
truce w law	-46
truce w law <end>	-11
truce w leave	-11
truce w leave it	-15
truce w length	18
truce w let	20
truce w letter	17
truce w level	-19
truce w leyen	-13
truce w li	20
truce w li chenggang	19
truce w licence	-37
truce w licence for	-20
truce w lift	19
truce w lift it	18
truce w lifted	8
truce w like	14
truce w lima	17
truce w limit	11
truce w limit on	13
truce w line	-16
truce w list	-10
truce w little	-16
truce w longer	21
truce w longer truce	10
truce w lower	-34
truce w lowered	-9
truce w lumpur arrangement	11
truce w lunch	23
truce w mabini	26
truce w machinery	-11
truce w magnet	-12
truce w malaysia	15
truce w malaysia'	-11
truce w malaysian	15
truce w man	9
truce w manuel	12
truce w many	-19
truce w march	7
truce w march the	11
truce w maroš	-13
truce w maroš šefčovič	-13
truce w matter	-11
truce w matter <end>	12
truce w may	8
truce w may <number>	19
truce w may go	11
truce w mboya	18
truce w me	-9
truce w meal	10
truce w mean	-27
truce w measure on	-12
truce w medicine	-19
truce w meet again	13
truce w member	-17
truce w mention	12
truce w mentioned	-12
truce w met	-27
truce w met <end>	-12
truce w met in	-14
truce w mexican	-11
truce w million	-44
truce w million a	-16
truce w million ton	-10
truce w minister	48
truce w minister in	13
truce w minister john	-11
truce w minister said	-28
truce w minister shigeru	-14
truce w minister told	24
truce w ministry confirmed	37
truce w ministry ha	-17
truce w missing	-10
truce w mistake	-20
truce w moment	12
truce w monday	11
truce w month	103
truce w month <end>	33
truce w month and	16
truce w month from	23
truce w month is	22
truce w month to	13
truce w more	10
truce w more year	9
truce w morning and	-9
truce w most	-21
truce w move	-16
truce w mr	12
truce w mr bessent	-11
truce w much	-13
truce w much <end>	-13
truce w must	30
truce w nam	9
truce w national	-16
truce w necessary	9
truce w need	22
truce w needed	-12
truce w negotiation	-15
truce w negotiator	12
truce w never	-11
truce w new	13
truce w nickel	-9
truce w nine	-17
truce w nine month	18
truce w ninety	42
truce w ninety day	39
truce w no	-18
truce w no agreement	13
truce w no such	-28
truce w nobody	-11
truce w nobody in	-19
truce w nonsense	-11
truce w not <end>	13
truce w not a	16
truce w not he	11
truce w not prolong	10
truce w not sign	16
truce w not the	28
truce w not to	21
truce w not true	-11
truce w note	-16
truce w nothing wa	12
truce w nov	11
truce w nov <number>	11
truce w november	8
truce w november and	10
truce w now	11
truce w number	-29
truce w nut	-13
truce w núñez	18
truce w october	-15
truce w october to	10
truce w of	14
truce w of <level>	-12
truce w of <number>	-17
truce w of a	11
truce w of april	17
truce w of blacklisted	18
truce w of december	-9
truce w of duty	12
truce w of good	-11
truce w of having	11
truce w of industry	-12
truce w of january	20
truce w of july	-10
truce w of june	21
truce w of no	13
truce w of october	-11
truce w of one	15
truce w off	-15
truce w off the	-29
truce w on <end>	10
truce w on a	15
truce w on affiliate	11
truce w on all	10
truce w on china	-10
truce w on each	10
truce w on everything	-9
truce w on for	12
truce w on friday	8
truce w on hi	-17
truce w on it	22
truce w on paper	15
truce w on rare	-18
truce w on september	17
truce w on sunday	-8
truce w on television	9
truce w on to	16
truce w on truth	11
truce w on tuesday	18
truce w on u	12
truce w on wednesday	18
truce w on which	-8
truce w one	29
truce w one <end>	-15
truce w one of	8
truce w one year	14
truce w only	16
truce w open to	17
truce w opened	-16
truce w order	-19
truce w order <end>	-12
truce w oslo	10
truce w other	14
truce w other <end>	9
truce w other'	15
truce w ottawa	21
truce w out and	-16
truce w out on	9
truce w outside	10
truce w own	-15
truce w own <end>	-15
truce w p	12
truce w p m	12
truce w paid	-21
truce w past	27
truce w pause with	17
truce w pay	-12
truce w pay for	-9
truce w pay nothing	-12
truce w peace	16
truce w pen	22
truce w per	-19
truce w percent	-15
truce w percent from	-9
truce w percent in	12
truce w percent is	12
truce w percent on	-26
truce w percent that	13
truce w percentage	17
truce w percentage point	17
truce w period	16
truce w philippine	12
truce w phosphate	-12
truce w place	-12
truce w plan to	11
truce w planned	-12
truce w plant	-11
truce w pleased	15
truce w pleasure	9
truce w point	50
truce w point of	18
truce w point that	16
truce w port fee	13
truce w possible	14
truce w posted	-13
truce w preferred	12
truce w prepared	-14
truce w present	21
truce w present rate	12
truce w president	6
truce w president ha	18
truce w president'	20
truce w press that	11
truce w price	-10
truce w prime	21
truce w prime minister	21
truce w probably	-13
truce w product	-14
truce w prolong it	13
truce w prolong the	-10
truce w prolonged	-12
truce w prolonged <end>	-13
truce w promise	-11
truce w promised	-28
truce w promised to	-22
truce w proposed	45
truce w proposed a	13
truce w proposed to	8
truce w proposes	15
truce w protect	-16
truce w push	13
truce w push for	12
truce w put	9
truce w put <number>	-10
truce w put the	25
truce w quarrel	16
truce w question	22
truce w quickly	-10
truce w raise	-12
truce w raise it	-14
truce w raise the	-10
truce w raised	-24
truce w rare	-14
truce w rare earth	-14
truce w reached	18
truce w reached a	12
truce w ready	29
truce w ready for	18
truce w real	-11
truce w recalled	-12
truce w recalled that	-11
truce w reciprocity	-15
truce w reduce	-9
truce w regard	-13
truce w regretted	-10
truce w regretted the	-10
truce w rejected	-15
truce w renew	11
truce w renewal	18
truce w renewed	18
truce w replied	24
truce w report	-11
truce w reporter	11
truce w reporter <end>	-16
truce w reporter at	14
truce w reporter on	-12
truce w representative ha	-13
truce w require for	-10
truce w restriction	-20
truce w result	-16
truce w retaliated	-11
truce w return	-16
truce w return to	-18
truce w right	-26
truce w right direction	-8
truce w rule and	-11
truce w rule on	17
truce w rumour	-21
truce w run	36
truce w run on	12
truce w run out	10
truce w run to	13
truce w run until	21
truce w s	17
truce w s trade	-12
truce w saad	14
truce w saad zaghloul	14
truce w said <end>	23
truce w said after	12
truce w said he	20
truce w said in	-17
truce w said it	-22
truce w said last	17
truce w said no	-18
truce w said on	-15
truce w said so	29
truce w sale	-18
truce w salmon	-11
truce w same day	-20
truce w same period	10
truce w same time	-14
truce w say	-19
truce w say <end>	10
truce w say and	11
truce w say it	-23
truce w say no	-13
truce w say on	-10
truce w say that	-14
truce w say ye	-19
truce w saying	14
truce w saying that	9
truce w scott	20
truce w scott bessent	22
truce w scrap	-9
truce w season	-12
truce w second	43
truce w section	-22
truce w section <number>	-22
truce w security	-18
truce w see	8
truce w sell	-10
truce w seoul	23
truce w september <end>	18
truce w september <number>	10
truce w seriou	-17
truce w settle	8
truce w settled	15
truce w seven month	14
truce w shall	-18
truce w shall be	-10
truce w she	16
truce w she told	26
truce w shigeru ishiba	-14
truce w ship	-12
truce w ship from	-10
truce w shipment	-17
truce w shoe	-13
truce w short	14
truce w should	-19
truce w should the	-15
truce w side	43
truce w side agreed	12
truce w side would	22
truce w sign	55
truce w sign <end>	10
truce w sign a	11
truce w sign it	13
truce w signature	28
truce w signed	47
truce w signed by	11
truce w signed in	16
truce w signed the	11
truce w since the	12
truce w six	34
truce w six month	30
truce w sixty day	16
truce w so <end>	-15
truce w so for	16
truce w social	8
truce w social <end>	12
truce w software and	13
truce w solution	-17
truce w somebody	-10
truce w something	9
truce w soon	10
truce w soon as	10
truce w sooner	-15
truce w soybean <end>	8
truce w speak for	25
truce w speak of	-13
truce w spoke	-9
truce w spoken	-16
truce w spoken of	-13
truce w spokesman	-18
truce w spokesperson	-23
truce w spokesperson said	-9
truce w standstill	21
truce w state would	16
truce w stated	16
truce w stated that	20
truce w statement on	11
truce w stay	23
truce w stay <end>	-20
truce w stay at	14
truce w still	-23
truce w stone	-11
truce w stopped	24
truce w strongly	-9
truce w substantially	-18
truce w such	-39
truce w such a	-7
truce w such plan	-11
truce w suggested	18
truce w sukuna	9
truce w summer	10
truce w sunday	-8
truce w supply	-18
truce w surcharge of	10
truce w suspend	47
truce w suspend <number>	22
truce w suspend the	33
truce w suspended	-51
truce w suspended for	-17
truce w suspended the	-8
truce w suspended until	-17
truce w suspension	-13
truce w table	-18
truce w table <end>	-9
truce w table he	-11
truce w take back	11
truce w take effect	-11
truce w talk	-16
truce w talk of	-13
truce w talk on	10
truce w tariff	11
truce w tariff commission	15
truce w tariff for	18
truce w tariff of	-22
truce w tariff on	-22
truce w tariff pause	23
truce w tariff that	13
truce w tariff truce	29
truce w tariff would	-11
truce w tariffed	-15
truce w tax	-24
truce w technology	9
truce w telephone	17
truce w telephone call	10
truce w television	17
truce w television <end>	-10
truce w television that	12
truce w text	24
truce w th	25
truce w th of	14
truce w thameur	18
truce w than a	12
truce w that <end>	-11
truce w that <number>	-13
truce w that an	16
truce w that are	-9
truce w that both	28
truce w that date	13
truce w that day	13
truce w that for	-13
truce w that ha	13
truce w that have	-12
truce w that he	13
truce w that in	-17
truce w that india	8
truce w that japan	-10
truce w that no	-18
truce w that nobody	-9
truce w that nothing	15
truce w that on	17
truce w that one	-14
truce w that our	10
truce w that tariff	-9
truce w that thi	-10
truce w that without	-11
truce w that would	-15
truce w that'	-30
truce w the <number>	28
truce w the agreement	26
truce w the arrangement	13
truce w the cabinet	25
truce w the canadian	11
truce w the certificate	-18
truce w the chinese	-15
truce w the commission	-10
truce w the commissioner	10
truce w the common	11
truce w the control	-9
truce w the council	12
truce w the door	11
truce w the drug	-9
truce w the duty	19
truce w the economy	12
truce w the embassy	-12
truce w the end	8
truce w the eu	-11
truce w the european	-13
truce w the export	-23
truce w the extension	23
truce w the fee	-24
truce w the fifteenth	10
truce w the final	12
truce w the first	-37
truce w the general	13
truce w the higher	-17
truce w the increase	-16
truce w the ink	-11
truce w the kuala	11
truce w the law	-23
truce w the length	20
truce w the level	-9
truce w the licence	-9
truce w the malaysian	16
truce w the market	11
truce w the matter	-20
truce w the measure	-23
truce w the ministry	-15
truce w the month	-10
truce w the move	-8
truce w the number	-18
truce w the order	-21
truce w the other	25
truce w the philippine	15
truce w the present	18
truce w the prime	-13
truce w the rest	-16
truce w the right	-9
truce w the ship	-23
truce w the signature	13
truce w the standstill	9
truce w the step	-14
truce w the suspended	9
truce w the suspension	-36
truce w the table	-18
truce w the text	13
truce w the thirty-first	12
truce w the threat	-10
truce w the trade	-14
truce w the truce	-10
truce w the two	9
truce w the united	-14
truce w the us	-24
truce w the white	-10
truce w the world	-11
truce w the year	-10
truce w their	21
truce w their dutie	20
truce w their tariff	18
truce w them	-30
truce w themselve	-10
truce w then	-27
truce w then the	-29
truce w there <end>	-11
truce w these	-11
truce w they	-64
truce w they are	-10
truce w they pay	-9
truce w they will	-16
truce w thi is	-19
truce w thi newspaper	13
truce w thi paper	10
truce w thing	9
truce w think	-10
truce w third	-11
truce w thirty-first	12
truce w thirty-first of	12
truce w thirty-five	-13
truce w those	-14
truce w threat	-14
truce w threaten	-11
truce w threatened	-37
truce w threatened to	-16
truce w three <end>	-14
truce w three month	35
truce w three week	12
truce w thursday	21
truce w thursday <end>	20
truce w till	11
truce w time	28
truce w time and	14
truce w time to	19
truce w to <level>	-28
truce w to <number>	-8
truce w to add	11
truce w to adjust	-11
truce w to apply	9
truce w to be	-7
truce w to carry	13
truce w to charge	-12
truce w to do	9
truce w to extend	-12
truce w to give	11
truce w to it	11
truce w to january	24
truce w to lower	-14
truce w to me	-9
truce w to protect	-14
truce w to say	12
truce w to sign	23
truce w to suspend	24
truce w to the	-17
truce w today	21
truce w today and	9
truce w today that	9
truce w together	9
truce w tokyo	12
truce w told	38
truce w told cnbc	-11
truce w told him	32
truce w told parliament	-10
truce w told the	29
truce w told thi	19
truce w told us	-14
truce w tomorrow	8
truce w tomorrow <end>	11
truce w ton	-19
truce w tonne	-12
truce w too	10
truce w took	-20
truce w total	-12
truce w totally	29
truce w totally violated	29
truce w tractor	-11
truce w trade	13
truce w trade <end>	-10
truce w trade commissioner	-28
truce w trade minister	42
truce w trade secretary	11
truce w transport	-23
truce w transport ministry	-15
truce w truce	28
truce w truce is	21
truce w truce of	19
truce w truce on	-8
truce w truce that	-11
truce w truce wa	13
truce w truce with	44
truce w true	-23
truce w trump	-34
truce w trump accused	10
truce w trump had	-12
truce w trump told	-18
truce w truth	11
truce w truth social	11
truce w tuesday	13
truce w tuesday and	10
truce w tuni	13
truce w tunisian	-10
truce w twelve month	11
truce w twenty-four	12
truce w twenty-two	-23
truce w twice	-8
truce w two	32
truce w two day	-10
truce w two leader	9
truce w two more	18
truce w two side	12
truce w two year	22
truce w tyre	-12
truce w u	11
truce w u s	9
truce w ukrainian	11
truce w under	-23
truce w under section	-14
truce w unfair	-14
truce w unilateral	-11
truce w union	-19
truce w united	-14
truce w united state	-14
truce w unjustified	-12
truce w unless the	-14
truce w unreliable	-10
truce w until	60
truce w until <number>	50
truce w until november	-10
truce w until the	21
truce w until then	9
truce w up	-14
truce w up <end>	-13
truce w up by	-10
truce w up for	10
truce w up in	13
truce w up it	-11
truce w urged	-14
truce w us	-13
truce w us that	10
truce w us to	-13
truce w use	-13
truce w ustr	-11
truce w value	-9
truce w very	-8
truce w vice	-11
truce w viet nam	9
truce w violated	29
truce w violated it	19
truce w von	-11
truce w von der	-13
truce w vote	27
truce w voted	9
truce w wa	-14
truce w wa <number>	-15
truce w wa a	-33
truce w wa agreed	10
truce w wa no	13
truce w wa not	-12
truce w wa on	-17
truce w wa open	9
truce w wa possible	18
truce w wa ready	20
truce w wang	-13
truce w want	-18
truce w wanted the	-12
truce w war	-12
truce w warned	-17
truce w warned in	-13
truce w way to	-11
truce w we	16
truce w we are	21
truce w we did	-9
truce w we had	9
truce w we have	30
truce w we shall	-11
truce w we will	-11
truce w we would	-27
truce w we'll	11
truce w we're	-10
truce w we've	31
truce w wednesday	11
truce w wednesday <end>	-10
truce w week	33
truce w week <end>	20
truce w week that	14
truce w welcomed	-11
truce w welcomed the	-10
truce w well	-11
truce w went on	12
truce w were	-11
truce w were a	-9
truce w were in	18
truce w what the	-27
truce w what we	-14
truce w when	-10
truce w when the	-19
truce w where	-19
truce w where we	-9
truce w which mr	-13
truce w which the	22
truce w white	-10
truce w white house	-9
truce w who	24
truce w who head	9
truce w who is	11
truce w who speak	24
truce w will be	-20
truce w will charge	10
truce w will go	30
truce w will not	12
truce w will now	10
truce w will pay	17
truce w will suspend	14
truce w william	11
truce w willing	15
truce w willing to	15
truce w wine	-33
truce w winter	11
truce w wire	18
truce w with	20
truce w with <number>	-14
truce w with china	21
truce w with hi	10
truce w with us	17
truce w withdrawn	-9
truce w without the	-18
truce w won't	24
truce w word	-16
truce w work	13
truce w working	-9
truce w world	-12
truce w worth	-11
truce w would accept	11
truce w would apply	17
truce w would bring	-10
truce w would decide	-19
truce w would go	-23
truce w would like	23
truce w would meet	-11
truce w would pay	9
truce w would put	9
truce w would raise	-15
truce w would return	-18
truce w would sign	20
truce w would take	-21
truce w would work	11
truce w write	-28
truce w write that	-20
truce w wrong	-20
truce w x	-16
truce w xi	-14
truce w xi jinping	-14
truce w year	53
truce w year <end>	29
truce w year from	20
truce w yesterday	-15
truce w yesterday that	-12
truce w yet	14
truce w zaghloul	24
truce w zambian	11
truce w zero	-54
truce w zero <end>	-13
truce w zero on	-22
truce w šefčovič	-14
with 0 narrow	16
with 2 narrow	18`;
