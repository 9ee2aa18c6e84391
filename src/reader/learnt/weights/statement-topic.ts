// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_TOPIC = `yes
<always>	0
among 1 narrow	34
before 0 false bare	65
before 0 false more	13
before 0 false one	64
before 0 true bare	90
before 0 true more	28
before 0 true one	49
before 1 false bare	39
before 1 false more	-19
before 1 false one	8
before 1 true bare	42
before 1 true more	20
before 1 true one	13
before 2 false more	-20
before 2 false one	-9
before 2 true one	10
before 3 false one	17
before 3 true one	14
broad before 0 true bare	38
broad before 0 true more	14
broad before 2 true more	-8
broad before 2 true one	-13
broad before 3 true bare	-7
broad before 3 true more	14
broad before 3 true one	11
broad head bare	9
broad head more	13
broad head one	11
broad in plainly	14
broad in plainly more	6
broad in plainly one	9
broad last	7
broad nearest bare of 1	24
broad nearest more again of 1	22
broad nearest more again of 3	-12
broad nearest more of 2	14
broad nearest one again of 1	27
broad nearest one again of 2	-6
broad nearest one of 1	18
broad nearest one of 3	-19
broad not in	-17
broad not in more true	-12
broad not in one false	-6
broad not in one true	-18
broad not said	-22
broad nothing before more	11
broad nothing before one	21
broad often true	20
broad place 0 of 1	9
broad place 0 of 3	23
broad place 1 of 3	-11
broad place 2 of 3	-7
broad rule:first more	19
broad rule:first one	9
broad rule:words more	25
broad rule:words one	23
broad said plainly	-9
broad share little bare	8
broad share little one	6
broad share most bare	21
broad share much bare	-6
broad share some bare	-14
broad share some more	8
broad share some one	-10
broad text -1 bare	-6
broad text -1 more	-7
broad text -1 one	-18
broad text 1 bare	9
broad text 1 more	6
broad text 2 bare	11
broad text 2 more	-6
broad text 2 one	-9
broad text 3 bare	-39
broad text 3 one	7
broad text 4 bare	-16
broad text 4 more	-9
broad text 4 one	6
broad with 0 narrow	13
broad with 2 narrow	16
deficit bare	7
deficit before 1 true bare	-7
deficit head bare	-12
deficit nearest one of 1	-19
deficit nearest one of 2	16
deficit not in	-6
deficit not in bare false	7
deficit not in one false	-15
deficit not said	-13
deficit one	-14
deficit place 0 of 2	9
deficit rule:words one	9
deficit share little bare	17
deficit share little one	-9
deficit share much bare	-6
deficit share some one	-9
deficit text -1 bare	11
deficit text 1 bare	-25
deficit text 1 one	-26
deficit text 2 bare	7
deficit text 3 bare	-6
deficit text 4 bare	16
deficit text 4 one	16
deficit w <level>	10
deficit w <number>	17
deficit w <number> <end>	9
deficit w <number> <number>	28
deficit w <number> billion	12
deficit w <number> the	18
deficit w <number> trillion	11
deficit w a	10
deficit w administration	-10
deficit w after	-10
deficit w an	-8
deficit w and	-10
deficit w at	12
deficit w be	-6
deficit w bessent	10
deficit w billion	12
deficit w bureau	18
deficit w by	17
deficit w by <number>	8
deficit w census	18
deficit w census bureau	18
deficit w china	13
deficit w commerce	-15
deficit w countrie	-6
deficit w country	-7
deficit w cut	-14
deficit w deficit	17
deficit w deficit in	6
deficit w deficit of	8
deficit w fall	12
deficit w february	12
deficit w for	7
deficit w for the	14
deficit w go	-8
deficit w greer	27
deficit w greer the	25
deficit w ha	-21
deficit w ha said	-24
deficit w have	-6
deficit w he said	12
deficit w hi	14
deficit w if	-13
deficit w in	38
deficit w in <number>	24
deficit w in good	8
deficit w in the	19
deficit w is	20
deficit w ishiba	-16
deficit w it	-19
deficit w jamieson	10
deficit w jamieson greer	10
deficit w law	-9
deficit w lower	-10
deficit w lowest	-8
deficit w minister	-20
deficit w minister shigeru	-16
deficit w monday	17
deficit w month	-16
deficit w no	-22
deficit w of	20
deficit w on	13
deficit w on monday	17
deficit w one	13
deficit w other	-13
deficit w president donald	6
deficit w prime	-16
deficit w prime minister	-16
deficit w rate	-6
deficit w reporter	-13
deficit w representative	8
deficit w representative jamieson	-17
deficit w said	8
deficit w said in	17
deficit w said on	15
deficit w said that	-25
deficit w said the	-8
deficit w say	-11
deficit w secretary	-11
deficit w september	19
deficit w shigeru	-16
deficit w shigeru ishiba	-16
deficit w state	-18
deficit w state <end>	-22
deficit w surplu	-11
deficit w take	-6
deficit w tariff	-16
deficit w that he	-15
deficit w that it	-13
deficit w that the	9
deficit w the	6
deficit w the census	18
deficit w the deficit	19
deficit w the lowest	-8
deficit w the trade	23
deficit w the two	17
deficit w the united	-17
deficit w the us	9
deficit w them	-7
deficit w then	-6
deficit w there	15
deficit w they	-15
deficit w thi	18
deficit w told reporter	-13
deficit w trade representative	8
deficit w trillion	11
deficit w trump said	-6
deficit w two	15
deficit w under	-12
deficit w united	-17
deficit w united state	-18
deficit w us	22
deficit w wa	12
deficit w we	-6
deficit w which	-16
deficit w who	-6
deficit w will	-29
deficit w with	-6
deficit w with china	16
deficit w with the	-10
deficit w would	-18
deficit w year	33
deficit w year <end>	20
export-controls always	14
export-controls bare	7
export-controls before 0 false bare	24
export-controls before 0 false more	11
export-controls before 0 false one	28
export-controls before 0 true bare	49
export-controls before 0 true more	6
export-controls before 0 true one	18
export-controls before 1 false bare	29
export-controls before 1 false one	-7
export-controls before 1 true bare	12
export-controls before 1 true one	-11
export-controls before 2 false one	7
export-controls before 2 true bare	-36
export-controls before 2 true one	9
export-controls before 3 false one	6
export-controls before 3 true bare	-10
export-controls beside rare-earths	-14
export-controls beside semiconductors	20
export-controls beside tariffs	-15
export-controls beside truce	15
export-controls in perhaps	8
export-controls in perhaps bare	6
export-controls in perhaps more	6
export-controls in plainly	6
export-controls in plainly one	14
export-controls nearest bare of 1	11
export-controls nearest bare of 2	36
export-controls nearest bare of 3	-9
export-controls nearest one of 1	13
export-controls nearest one of 3	10
export-controls not in	7
export-controls not in more true	9
export-controls not in one false	-19
export-controls not in one true	30
export-controls nothing before bare	-10
export-controls nothing before one	-9
export-controls often false	13
export-controls one	9
export-controls place 0 of 1	14
export-controls place 0 of 2	8
export-controls place 1 of 2	-27
export-controls place 1 of 3	7
export-controls rule:first more	22
export-controls rule:first one	29
export-controls rule:words bare	16
export-controls rule:words more	22
export-controls rule:words one	15
export-controls share little bare	24
export-controls share little more	6
export-controls share little one	14
export-controls share some bare	-43
export-controls share some one	-28
export-controls text -1 bare	25
export-controls text -1 more	14
export-controls text 1 bare	-39
export-controls text 1 more	-10
export-controls text 1 one	6
export-controls text 2 bare	-14
export-controls text 2 more	-17
export-controls text 3 bare	7
export-controls text 3 one	14
export-controls text 4 more	15
export-controls text 4 one	-6
export-controls w <level>	-52
export-controls w <level> <end>	-12
export-controls w <level> on	-9
export-controls w <number> <end>	28
export-controls w <number> <number>	37
export-controls w <number> and	11
export-controls w <number> billion	-6
export-controls w <number> day	-7
export-controls w <number> january	-9
export-controls w <number> million	-13
export-controls w <number> november	13
export-controls w <number> on	-22
export-controls w <number> or	-6
export-controls w <number> per	-31
export-controls w <number> percent	-23
export-controls w <number> september	24
export-controls w <number> th	21
export-controls w <number> that	-16
export-controls w a ban	16
export-controls w a day	-7
export-controls w a good	-7
export-controls w a licence	23
export-controls w a long	-18
export-controls w a matter	29
export-controls w a post	-6
export-controls w a second	-28
export-controls w a spokesperson	8
export-controls w a truce	22
export-controls w according	-13
export-controls w according to	-13
export-controls w add	-11
export-controls w added	18
export-controls w added <end>	14
export-controls w additional	-8
export-controls w affair	-6
export-controls w affiliate	10
export-controls w again	11
export-controls w against	-10
export-controls w ago	12
export-controls w agree	-9
export-controls w agreed	-37
export-controls w agreed in	-10
export-controls w agreement	-14
export-controls w ahead	-9
export-controls w all critical	8
export-controls w already	9
export-controls w also	29
export-controls w america	-7
export-controls w american	21
export-controls w amount	-15
export-controls w an	-17
export-controls w an embargo	-13
export-controls w an hour	14
export-controls w and all	11
export-controls w and china	-10
export-controls w and china'	-6
export-controls w and mr	29
export-controls w and not	18
export-controls w and the	10
export-controls w and to	10
export-controls w ankara	-7
export-controls w announce	-6
export-controls w announced	15
export-controls w announced <end>	8
export-controls w announced it	-6
export-controls w announced on	8
export-controls w announced that	19
export-controls w another	-15
export-controls w answer	-24
export-controls w answered	19
export-controls w answered that	22
export-controls w antimony	38
export-controls w any	23
export-controls w any and	11
export-controls w any tariff	-8
export-controls w anything	-14
export-controls w approval	-34
export-controls w approval of	-15
export-controls w approved	10
export-controls w april	-18
export-controls w are	-7
export-controls w are not	-28
export-controls w arrangement	-13
export-controls w as a	22
export-controls w asked	39
export-controls w asked for	43
export-controls w asked that	10
export-controls w association	-12
export-controls w at <number>	-28
export-controls w at least	-7
export-controls w at once	17
export-controls w august	11
export-controls w august <number>	12
export-controls w australia	-12
export-controls w autumn	-7
export-controls w back	16
export-controls w ban	-13
export-controls w ban on	-18
export-controls w be	8
export-controls w be examined	9
export-controls w be granted	-15
export-controls w be made	-21
export-controls w because	-21
export-controls w been	-10
export-controls w before	38
export-controls w before it	14
export-controls w before the	28
export-controls w begin	-7
export-controls w being	-8
export-controls w bessent	-12
export-controls w billion	-6
export-controls w bolivia	14
export-controls w both	-6
export-controls w both side	-8
export-controls w but	-63
export-controls w by	21
export-controls w by phone	-18
export-controls w by the	29
export-controls w call	21
export-controls w call it	23
export-controls w called	33
export-controls w called it	24
export-controls w called the	6
export-controls w came	20
export-controls w can	-19
export-controls w canada	-22
export-controls w cannot	21
export-controls w car	-15
export-controls w case	-11
export-controls w cent	-35
export-controls w certificate	42
export-controls w chairman	-8
export-controls w charge	-7
export-controls w chemical	-9
export-controls w chicken	-6
export-controls w chief	24
export-controls w china	-35
export-controls w china <end>	13
export-controls w china ha	-13
export-controls w china is	-8
export-controls w china to	-14
export-controls w china wa	-6
export-controls w china will	-25
export-controls w china would	15
export-controls w china'	13
export-controls w china' ministry	32
export-controls w chinese good	-7
export-controls w chip	16
export-controls w chip <end>	13
export-controls w civilian	18
export-controls w civilian use	9
export-controls w closed	-41
export-controls w cocoa	-9
export-controls w coffee	-14
export-controls w come	40
export-controls w commerce	18
export-controls w commerce announced	35
export-controls w commerce in	-16
export-controls w commerce said	-24
export-controls w commerce secretary	12
export-controls w commission	-20
export-controls w commissioner	-22
export-controls w companie	-12
export-controls w complained	12
export-controls w confirmed	-23
export-controls w control	20
export-controls w control of	-20
export-controls w control were	18
export-controls w costs	16
export-controls w could be	18
export-controls w council	-10
export-controls w counterpart	27
export-controls w countrie	12
export-controls w country	22
export-controls w cover	10
export-controls w cover the	11
export-controls w critical software	6
export-controls w curb	9
export-controls w custom	11
export-controls w cut	-24
export-controls w date	-15
export-controls w date <end>	-6
export-controls w day	-23
export-controls w de	-16
export-controls w delay	-13
export-controls w delay it	-13
export-controls w delegation	7
export-controls w delhi	-6
export-controls w demand	14
export-controls w denie	-11
export-controls w denied	6
export-controls w department	-7
export-controls w deputy	20
export-controls w described	-6
export-controls w do	-22
export-controls w do not	-16
export-controls w doe	-11
export-controls w doe not	-6
export-controls w donald	-25
export-controls w donald trump	-21
export-controls w down	-14
export-controls w drone	13
export-controls w dropped	16
export-controls w dual-use	-19
export-controls w dutie	6
export-controls w duty of	-7
export-controls w earth	-10
export-controls w earth <end>	17
export-controls w earth and	-6
export-controls w economic	-12
export-controls w eighteen	-22
export-controls w embargo	-13
export-controls w equivalent	-13
export-controls w equivalent of	-12
export-controls w european	-19
export-controls w evening	-6
export-controls w examined case	-8
export-controls w exchange	10
export-controls w expected china	-13
export-controls w export	24
export-controls w export control	17
export-controls w export licence	22
export-controls w export of	11
export-controls w extend	30
export-controls w extension wa	-6
export-controls w february	-16
export-controls w federation	-20
export-controls w fentanyl	-22
export-controls w finance	-6
export-controls w finance ministry	-6
export-controls w firm	19
export-controls w first	15
export-controls w five	-8
export-controls w follow	12
export-controls w for a	-13
export-controls w for an	12
export-controls w for another	-9
export-controls w for it	20
export-controls w for lithium	7
export-controls w for the	-14
export-controls w for trade	7
export-controls w forced	-7
export-controls w forced labor	-7
export-controls w foreign	-20
export-controls w foreign ministry	-8
export-controls w friday	-18
export-controls w from	-7
export-controls w from november	-8
export-controls w from the	12
export-controls w front	-10
export-controls w fruit	-11
export-controls w further	-14
export-controls w gallium	44
export-controls w gallium germanium	17
export-controls w gave	-14
export-controls w general	-9
export-controls w germanium	28
export-controls w get	-6
export-controls w ghana	-11
export-controls w given	-25
export-controls w go	-31
export-controls w go to	-15
export-controls w gone	37
export-controls w good	-19
export-controls w government	-19
export-controls w granted	-15
export-controls w greer	7
export-controls w ha been	-12
export-controls w ha not	-16
export-controls w ha proposed	10
export-controls w ha said	-19
export-controls w ha warned	8
export-controls w had	-21
export-controls w had agreed	-10
export-controls w had not	10
export-controls w half	-6
export-controls w hand	-13
export-controls w hanoi	14
export-controls w have	-17
export-controls w have not	-22
export-controls w he	9
export-controls w he added	15
export-controls w he also	-12
export-controls w he called	17
export-controls w he could	-23
export-controls w he hoped	-6
export-controls w he told	-31
export-controls w he would	7
export-controls w he wrote	-21
export-controls w head	-9
export-controls w hi	-15
export-controls w him	-8
export-controls w home	-9
export-controls w hoped	-7
export-controls w hour	15
export-controls w house	-21
export-controls w house <end>	19
export-controls w house said	-15
export-controls w house say	-9
export-controls w howard	12
export-controls w howard lutnick	12
export-controls w i	-25
export-controls w if	-12
export-controls w if no	-8
export-controls w if the	34
export-controls w import	-28
export-controls w impose	-6
export-controls w in	18
export-controls w in a	24
export-controls w in busan	6
export-controls w in china	14
export-controls w in february	-11
export-controls w in october	-6
export-controls w in return	12
export-controls w in the	6
export-controls w indonesia	9
export-controls w industry	-26
export-controls w is	-10
export-controls w is not	21
export-controls w is the	-10
export-controls w issue	-22
export-controls w it	7
export-controls w it <end>	-16
export-controls w it a	12
export-controls w it approval	-16
export-controls w it ban	-12
export-controls w it be	6
export-controls w it duty	-10
export-controls w it export	-9
export-controls w it ha	-12
export-controls w it in	22
export-controls w it is	-35
export-controls w it said	-15
export-controls w it wa	10
export-controls w it will	12
export-controls w it would	-10
export-controls w it'	8
export-controls w jamieson	-19
export-controls w jamieson greer	-19
export-controls w january	-14
export-controls w january <number>	-9
export-controls w jinping	-10
export-controls w june <end>	-11
export-controls w keep	-9
export-controls w known	-13
export-controls w korea	7
export-controls w kuala	-6
export-controls w kuala lumpur	-6
export-controls w labor	-7
export-controls w last	-6
export-controls w last week	-20
export-controls w law	-14
export-controls w least	-7
export-controls w leave	-15
export-controls w left	6
export-controls w level	-13
export-controls w licence	51
export-controls w licence <end>	8
export-controls w licenses	-7
export-controls w licensing	20
export-controls w lift	-21
export-controls w lift it	-23
export-controls w limit	12
export-controls w limit on	-7
export-controls w list	6
export-controls w lithium	41
export-controls w long	-20
export-controls w longer	13
export-controls w longer be	20
export-controls w look	-17
export-controls w lumpur	-6
export-controls w lutnick	17
export-controls w lutnick told	15
export-controls w made	-30
export-controls w malaysia	7
export-controls w march	11
export-controls w market	-12
export-controls w matter	11
export-controls w matter of	29
export-controls w may	35
export-controls w me	-8
export-controls w meant	13
export-controls w meant to	20
export-controls w measure	-12
export-controls w medicine	-14
export-controls w meet	-10
export-controls w met	14
export-controls w military	23
export-controls w million	-18
export-controls w minister	-25
export-controls w ministry of	10
export-controls w minute	-11
export-controls w monday	-8
export-controls w monday that	8
export-controls w month	-40
export-controls w month <end>	-8
export-controls w more	17
export-controls w more than	13
export-controls w morning	-9
export-controls w move	-10
export-controls w mr	26
export-controls w mr bessent	15
export-controls w mr trump	-14
export-controls w my	6
export-controls w national	22
export-controls w national security	20
export-controls w necessary	-12
export-controls w neither	-7
export-controls w new	11
export-controls w next	-23
export-controls w nickel	25
export-controls w nine	-25
export-controls w no longer	20
export-controls w not a	11
export-controls w not be	12
export-controls w not of	15
export-controls w not the	-7
export-controls w not to	-12
export-controls w nothing	-20
export-controls w notice	42
export-controls w november	32
export-controls w november <number>	33
export-controls w now	-6
export-controls w number	-9
export-controls w october	-6
export-controls w of	-15
export-controls w of <level>	-13
export-controls w of a	-14
export-controls w of an	-16
export-controls w of commerce	20
export-controls w of good	10
export-controls w of it	27
export-controls w of one	-16
export-controls w of rare	-16
export-controls w of talk	-7
export-controls w of the	-18
export-controls w of trade	13
export-controls w of what	-7
export-controls w off the	-7
export-controls w offered	17
export-controls w oil	-21
export-controls w on	14
export-controls w on <number>	31
export-controls w on affiliate	-8
export-controls w on august	13
export-controls w on china	-8
export-controls w on chinese	-7
export-controls w on chip	6
export-controls w on export	6
export-controls w on friday	-11
export-controls w on hi	-17
export-controls w on it	-15
export-controls w on monday	8
export-controls w on saturday	-17
export-controls w on sunday	23
export-controls w on television	20
export-controls w on the	14
export-controls w on wednesday	7
export-controls w once	30
export-controls w once the	17
export-controls w only	-7
export-controls w or	-29
export-controls w ore	25
export-controls w out	-26
export-controls w over the	8
export-controls w paper	10
export-controls w parliament	-21
export-controls w part	13
export-controls w pause	-12
export-controls w pay	-7
export-controls w per	-35
export-controls w per cent	-35
export-controls w percent	-28
export-controls w percent on	-15
export-controls w permit	22
export-controls w permit <end>	9
export-controls w phone	-18
export-controls w place	9
export-controls w policy	-13
export-controls w pork	13
export-controls w port	-18
export-controls w port fee	-12
export-controls w possible	7
export-controls w post	-8
export-controls w president	-26
export-controls w president donald	-23
export-controls w president xi	-9
export-controls w press	-19
export-controls w prime	-7
export-controls w prime minister	-7
export-controls w product	-10
export-controls w prolonged	15
export-controls w proposed to	-11
export-controls w protect	21
export-controls w put	-20
export-controls w question	17
export-controls w radio	16
export-controls w raised	19
export-controls w rare	-10
export-controls w rare earth	-10
export-controls w rare-earth	-7
export-controls w rate	-7
export-controls w raw	-17
export-controls w reached	-10
export-controls w read	-12
export-controls w ready	-16
export-controls w refused	-16
export-controls w report	-12
export-controls w reporter	-21
export-controls w reporter in	-17
export-controls w representative	-13
export-controls w require	11
export-controls w require for	16
export-controls w requirement	7
export-controls w restriction	16
export-controls w return	26
export-controls w rise	17
export-controls w rule	16
export-controls w rule on	-13
export-controls w run	-9
export-controls w s	-34
export-controls w said	-23
export-controls w said <end>	-33
export-controls w said in	-10
export-controls w said last	-8
export-controls w said that	18
export-controls w said the	-57
export-controls w said there	-12
export-controls w sale	11
export-controls w sale of	12
export-controls w same day	8
export-controls w saturday	-18
export-controls w saturday that	-8
export-controls w say	13
export-controls w say china	-12
export-controls w say it	17
export-controls w say that	6
export-controls w say the	-13
export-controls w scott	-30
export-controls w scott bessent	-30
export-controls w season	8
export-controls w second	-29
export-controls w secretary	-10
export-controls w secretary howard	12
export-controls w secretary scott	-27
export-controls w security	25
export-controls w security and	16
export-controls w see	-10
export-controls w september	38
export-controls w settled	-9
export-controls w ship	7
export-controls w shipment	22
export-controls w should the	21
export-controls w side	-12
export-controls w side had	8
export-controls w side would	-8
export-controls w sign	-16
export-controls w since	25
export-controls w six	6
export-controls w six month	-12
export-controls w sixty	-10
export-controls w slow	-6
export-controls w so	-35
export-controls w social <end>	-7
export-controls w software	14
export-controls w some	-6
export-controls w soybean	-8
export-controls w spoke	-13
export-controls w spoke of	-12
export-controls w spoken	-12
export-controls w spokesman	-18
export-controls w spokesperson for	8
export-controls w spring	-7
export-controls w state and	-14
export-controls w state would	11
export-controls w stated	-8
export-controls w statement	10
export-controls w stay	17
export-controls w steel	-6
export-controls w step	-16
export-controls w stop	-7
export-controls w stopped	-24
export-controls w stressed	-14
export-controls w subject	17
export-controls w such	-14
export-controls w sunday	23
export-controls w sunday that	8
export-controls w suspend	27
export-controls w suspend for	6
export-controls w suspended	17
export-controls w suspension	26
export-controls w swiss	-19
export-controls w table	14
export-controls w table <end>	26
export-controls w talk	-25
export-controls w tariff	-38
export-controls w tariff of	-8
export-controls w tariff on	-13
export-controls w tariff war	-8
export-controls w tax	-13
export-controls w television	16
export-controls w ten	-12
export-controls w term	-6
export-controls w th	21
export-controls w thameur	-16
export-controls w that	-21
export-controls w that a	8
export-controls w that an	-6
export-controls w that both	-11
export-controls w that china	-15
export-controls w that export	17
export-controls w that had	-14
export-controls w that he	-20
export-controls w that is	27
export-controls w that it	-9
export-controls w that the	-6
export-controls w that they	14
export-controls w the	8
export-controls w the <level>	-10
export-controls w the <number>	10
export-controls w the agreement	-7
export-controls w the approval	-9
export-controls w the arrangement	-7
export-controls w the ban	23
export-controls w the call	-12
export-controls w the certificate	33
export-controls w the chinese	-15
export-controls w the commission	-9
export-controls w the control	-17
export-controls w the council	-14
export-controls w the deal	-9
export-controls w the duty	20
export-controls w the end	-6
export-controls w the equivalent	-12
export-controls w the european	-8
export-controls w the export	16
export-controls w the extension	7
export-controls w the first	18
export-controls w the licence	32
export-controls w the matter	-6
export-controls w the ministry	-6
export-controls w the new	18
export-controls w the permit	21
export-controls w the port	-11
export-controls w the press	-16
export-controls w the rare	15
export-controls w the rule	6
export-controls w the same	-7
export-controls w the suspension	26
export-controls w the table	14
export-controls w the tariff	-12
export-controls w the truce	-9
export-controls w the u	-18
export-controls w the united	10
export-controls w the us	-13
export-controls w the white	-32
export-controls w them	27
export-controls w there	-11
export-controls w there is	13
export-controls w there'	-10
export-controls w these	-9
export-controls w they are	-10
export-controls w they were	-22
export-controls w they will	8
export-controls w thi	-15
export-controls w thi morning	-9
export-controls w thing	-8
export-controls w those	27
export-controls w threat	-11
export-controls w threaten	10
export-controls w threatened to	8
export-controls w three	38
export-controls w three <end>	8
export-controls w three month	-9
export-controls w through	10
export-controls w thursday <end>	-6
export-controls w tightened	14
export-controls w time	24
export-controls w to	-22
export-controls w to <level>	-23
export-controls w to <number>	-14
export-controls w to a	-19
export-controls w to china	26
export-controls w to it	6
export-controls w to protect	20
export-controls w to put	6
export-controls w to suspend	9
export-controls w to the	22
export-controls w today	7
export-controls w told	-18
export-controls w told a	-9
export-controls w told the	-12
export-controls w tonne	8
export-controls w tonne of	7
export-controls w too	-6
export-controls w trade	-32
export-controls w trade minister	-21
export-controls w trade ministry	11
export-controls w trade representative	-11
export-controls w treasury	-29
export-controls w treasury secretary	-29
export-controls w truce	12
export-controls w trump	-69
export-controls w trump said	-11
export-controls w trump wrote	-11
export-controls w trump'	-6
export-controls w twelve	-6
export-controls w twenty-two	-14
export-controls w twice	-7
export-controls w two	-8
export-controls w two side	7
export-controls w u	-24
export-controls w u s	-24
export-controls w unilateral	-9
export-controls w united	10
export-controls w united state	10
export-controls w until	20
export-controls w up	-7
export-controls w up it	14
export-controls w us	-24
export-controls w use	14
export-controls w used	-15
export-controls w vietnam	-17
export-controls w vote	-10
export-controls w wa	-14
export-controls w wa a	-17
export-controls w wa possible	-6
export-controls w wa ready	-8
export-controls w want	27
export-controls w wanted	-6
export-controls w war	-8
export-controls w warned that	6
export-controls w washington	9
export-controls w way	21
export-controls w way to	-16
export-controls w we	-9
export-controls w we are	-18
export-controls w we shall	8
export-controls w wednesday	6
export-controls w wednesday <end>	16
export-controls w wednesday that	-6
export-controls w week	-22
export-controls w week <end>	-15
export-controls w week that	-22
export-controls w well <end>	-13
export-controls w went	-9
export-controls w were	8
export-controls w were a	14
export-controls w were not	-8
export-controls w what	-36
export-controls w what the	-14
export-controls w when	16
export-controls w where	-19
export-controls w whether	-10
export-controls w which	16
export-controls w white	-35
export-controls w white house	-45
export-controls w who	-26
export-controls w will	-7
export-controls w will be	-9
export-controls w will not	13
export-controls w with	-41
export-controls w with <number>	-13
export-controls w with china	-6
export-controls w with it	-13
export-controls w with the	-14
export-controls w would	14
export-controls w would also	15
export-controls w would come	32
export-controls w would go	-14
export-controls w would have	-15
export-controls w would need	-10
export-controls w would not	7
export-controls w would put	-18
export-controls w would sign	-11
export-controls w would take	15
export-controls w wrote	-32
export-controls w wrote on	-8
export-controls w xi	-29
export-controls w xi jinping	-10
export-controls w ye	8
export-controls w year	-10
export-controls w year <end>	-13
export-controls w you	-19
fentanyl among 1 narrow	16
fentanyl before 0 true more	11
fentanyl before 0 true one	-6
fentanyl before 1 true one	11
fentanyl before 2 true bare	20
fentanyl before 2 true one	-18
fentanyl before 3 true one	-7
fentanyl beside tariffs	14
fentanyl head more	17
fentanyl head one	9
fentanyl in plainly	17
fentanyl in plainly more	18
fentanyl last	11
fentanyl more	11
fentanyl nearest bare of 2	-24
fentanyl nearest bare of 3	-13
fentanyl nearest one of 1	29
fentanyl nearest one of 2	-21
fentanyl nearest one of 3	-22
fentanyl not in	-23
fentanyl not in more true	-13
fentanyl not in one true	-25
fentanyl not said	21
fentanyl nothing before one	-25
fentanyl one	-14
fentanyl place 1 of 2	16
fentanyl rule:first more	22
fentanyl rule:words bare	-16
fentanyl rule:words more	22
fentanyl rule:words one	6
fentanyl share little bare	-12
fentanyl share little more	10
fentanyl share little one	-30
fentanyl share some bare	8
fentanyl share some one	14
fentanyl text 1 bare	6
fentanyl text 1 more	12
fentanyl text 1 one	8
fentanyl text 2 bare	-40
fentanyl text 2 more	-6
fentanyl text 2 one	-28
fentanyl text 3 bare	-10
fentanyl text 3 more	16
fentanyl text 3 one	-6
fentanyl text 4 bare	27
fentanyl w <level> <end>	-19
fentanyl w <level> effective	13
fentanyl w <level> from	19
fentanyl w <level> to	-11
fentanyl w <number>	-20
fentanyl w <number> <end>	-34
fentanyl w <number> <number>	-31
fentanyl w <number> day	-11
fentanyl w <number> per	20
fentanyl w <number> percent	9
fentanyl w <number> to	-17
fentanyl w a	-21
fentanyl w a further	-7
fentanyl w a statement	-6
fentanyl w a white	-13
fentanyl w a year	-8
fentanyl w according	6
fentanyl w according to	6
fentanyl w account	6
fentanyl w added	-12
fentanyl w adjust	-16
fentanyl w adjust it	-10
fentanyl w after	-8
fentanyl w after a	-13
fentanyl w against	13
fentanyl w agreed	-15
fentanyl w agreed to	-14
fentanyl w air	16
fentanyl w air force	16
fentanyl w all	-7
fentanyl w also	10
fentanyl w american	-34
fentanyl w american side	-20
fentanyl w an embargo	-6
fentanyl w and	-43
fentanyl w and <number>	-14
fentanyl w and that	7
fentanyl w and will	-16
fentanyl w announced	-9
fentanyl w another	-11
fentanyl w as	-18
fentanyl w asked about	-8
fentanyl w asked for	-9
fentanyl w at	-15
fentanyl w be	29
fentanyl w be <number>	-6
fentanyl w because	23
fentanyl w because of	12
fentanyl w been	10
fentanyl w before	-13
fentanyl w beijing	17
fentanyl w bessent ha	-14
fentanyl w bessent said	7
fentanyl w both	-9
fentanyl w busan	13
fentanyl w business	13
fentanyl w by	-26
fentanyl w by the	-8
fentanyl w called	-7
fentanyl w canada	31
fentanyl w cancel	-13
fentanyl w cancel the	-13
fentanyl w cent	19
fentanyl w change	-10
fentanyl w charge	10
fentanyl w chemical	25
fentanyl w china	26
fentanyl w china to	-8
fentanyl w china would	-6
fentanyl w commerce	-15
fentanyl w commerce secretary	-11
fentanyl w commission	-7
fentanyl w confirmed	-21
fentanyl w confirmed on	-7
fentanyl w could	32
fentanyl w countermeasure	-17
fentanyl w course	-9
fentanyl w course whether	-8
fentanyl w cut	18
fentanyl w day	-19
fentanyl w decide	-9
fentanyl w decide in	-8
fentanyl w delay	-8
fentanyl w done	18
fentanyl w drug	62
fentanyl w due	-9
fentanyl w due course	-9
fentanyl w duty	-23
fentanyl w earlier	-8
fentanyl w earth	-16
fentanyl w effective	-6
fentanyl w effective immediately	-6
fentanyl w embargo	-6
fentanyl w equivalent	-6
fentanyl w equivalent of	-6
fentanyl w expected	11
fentanyl w expected to	16
fentanyl w export of	8
fentanyl w february	-11
fentanyl w fentanyl	15
fentanyl w fentanyl <end>	21
fentanyl w fentanyl and	11
fentanyl w fentanyl tariff	-9
fentanyl w first	-7
fentanyl w flow	18
fentanyl w flow of	15
fentanyl w for <number>	-12
fentanyl w for a	-12
fentanyl w force	8
fentanyl w force one	16
fentanyl w foreign	21
fentanyl w foreign ministry	23
fentanyl w fox	14
fentanyl w fox business	14
fentanyl w friday	-6
fentanyl w from <level>	11
fentanyl w from <number>	-6
fentanyl w further	-11
fentanyl w get	17
fentanyl w go	23
fentanyl w go on	-9
fentanyl w goe	-17
fentanyl w going	7
fentanyl w good	9
fentanyl w good from	-11
fentanyl w ha	16
fentanyl w ha said	-12
fentanyl w had been	13
fentanyl w had threatened	-6
fentanyl w he expected	14
fentanyl w he hoped	-6
fentanyl w he told	19
fentanyl w he wa	-10
fentanyl w higher	-6
fentanyl w himself	14
fentanyl w hoped	-7
fentanyl w hour	9
fentanyl w house	-22
fentanyl w house confirmed	-19
fentanyl w house official	-13
fentanyl w house say	13
fentanyl w howard	-11
fentanyl w howard lutnick	-11
fentanyl w i	6
fentanyl w if	13
fentanyl w immediately	-6
fentanyl w import	-10
fentanyl w in a	-10
fentanyl w in beijing	14
fentanyl w in busan	20
fentanyl w in due	-9
fentanyl w is	11
fentanyl w issue	16
fentanyl w it	-12
fentanyl w it countermeasure	-11
fentanyl w it ha	13
fentanyl w it the	-6
fentanyl w it wa	-19
fentanyl w it will	-6
fentanyl w it would	-13
fentanyl w jinping	17
fentanyl w keep	-19
fentanyl w korea	12
fentanyl w last	-13
fentanyl w last week	-10
fentanyl w leave	12
fentanyl w left	-10
fentanyl w level	-15
fentanyl w longer	-11
fentanyl w lutnick	-13
fentanyl w made	14
fentanyl w meeting	-7
fentanyl w might	11
fentanyl w might be	15
fentanyl w million	-14
fentanyl w million a	-8
fentanyl w ministry	12
fentanyl w ministry in	17
fentanyl w minute	9
fentanyl w monday <end>	6
fentanyl w more	16
fentanyl w morning	-18
fentanyl w move	-10
fentanyl w mr	19
fentanyl w mr bessent	13
fentanyl w mr trump	10
fentanyl w negotiation	-7
fentanyl w new	-16
fentanyl w night	7
fentanyl w no	-32
fentanyl w no longer	-8
fentanyl w not	-15
fentanyl w november	-8
fentanyl w now <end>	12
fentanyl w october	18
fentanyl w october <number>	6
fentanyl w of	-18
fentanyl w of <number>	-14
fentanyl w of an	-7
fentanyl w of fentanyl	27
fentanyl w of it	-7
fentanyl w off the	-13
fentanyl w official	-13
fentanyl w on	-7
fentanyl w on october	7
fentanyl w on rare	-7
fentanyl w on schedule	-8
fentanyl w on sunday	-9
fentanyl w on the	30
fentanyl w on thursday	-19
fentanyl w on top	-10
fentanyl w one year	-10
fentanyl w other	10
fentanyl w our	-6
fentanyl w over	-7
fentanyl w over fentanyl	-22
fentanyl w over the	20
fentanyl w overall	-6
fentanyl w own	-14
fentanyl w part	14
fentanyl w part of	6
fentanyl w pay	-9
fentanyl w per	19
fentanyl w per cent	19
fentanyl w percent	9
fentanyl w percent <end>	7
fentanyl w percent from	8
fentanyl w posted	-13
fentanyl w president	-6
fentanyl w president had	-6
fentanyl w president xi	16
fentanyl w price	-12
fentanyl w problem	9
fentanyl w promised	-8
fentanyl w purchases	-8
fentanyl w rare	-16
fentanyl w rare earth	-16
fentanyl w rate	-14
fentanyl w reciprocal	-36
fentanyl w reciprocal tariff	-15
fentanyl w reporter	19
fentanyl w reporter on	21
fentanyl w representative jamieson	12
fentanyl w rule	-6
fentanyl w s	19
fentanyl w said in	-6
fentanyl w said that	-12
fentanyl w saturday	-12
fentanyl w say	12
fentanyl w say it	15
fentanyl w schedule	-8
fentanyl w scott	-8
fentanyl w scott bessent	-8
fentanyl w secretary	-17
fentanyl w secretary howard	-11
fentanyl w secretary scott	-6
fentanyl w sheinbaum	-10
fentanyl w side had	19
fentanyl w side would	-6
fentanyl w signed	-10
fentanyl w since	-11
fentanyl w so	-15
fentanyl w social	-6
fentanyl w south	10
fentanyl w south korea	10
fentanyl w soybean	-9
fentanyl w statement	-8
fentanyl w stay	-10
fentanyl w stop	10
fentanyl w stop the	12
fentanyl w such	-6
fentanyl w sunday	-10
fentanyl w sunday that	-7
fentanyl w suspend	-8
fentanyl w suspending	-10
fentanyl w table <end>	-8
fentanyl w talk	16
fentanyl w tariff <end>	-9
fentanyl w tariff and	-13
fentanyl w telephone	-9
fentanyl w television	-8
fentanyl w ten	22
fentanyl w term	-10
fentanyl w than	11
fentanyl w that	18
fentanyl w that china	-9
fentanyl w that he	-6
fentanyl w that it	-22
fentanyl w that the	30
fentanyl w that thi	-8
fentanyl w the	15
fentanyl w the <number>	24
fentanyl w the american	-28
fentanyl w the drug	48
fentanyl w the equivalent	-6
fentanyl w the flow	15
fentanyl w the reciprocal	-6
fentanyl w the talk	8
fentanyl w the tariff	16
fentanyl w the total	-19
fentanyl w the trade	-15
fentanyl w the u	13
fentanyl w the united	7
fentanyl w the white	-11
fentanyl w them	-14
fentanyl w there	8
fentanyl w they	-11
fentanyl w thi	-9
fentanyl w thi morning	-9
fentanyl w thi year	-6
fentanyl w those	-7
fentanyl w threat	-6
fentanyl w threatened	-10
fentanyl w three	-19
fentanyl w thursday	-21
fentanyl w thursday <end>	-6
fentanyl w thursday that	-9
fentanyl w to	33
fentanyl w to <level>	9
fentanyl w to <number>	-8
fentanyl w to adjust	-6
fentanyl w to be	7
fentanyl w to lower	9
fentanyl w to stop	11
fentanyl w told	17
fentanyl w told fox	9
fentanyl w told reporter	18
fentanyl w top	-11
fentanyl w top of	-10
fentanyl w total	-22
fentanyl w treasury	-8
fentanyl w treasury secretary	-8
fentanyl w trump	10
fentanyl w trump had	-8
fentanyl w trump posted	-10
fentanyl w trump said	6
fentanyl w trump say	21
fentanyl w trump wrote	-18
fentanyl w trump'	-10
fentanyl w tuesday	-12
fentanyl w twenty-five	-10
fentanyl w two side	13
fentanyl w u	19
fentanyl w u s	19
fentanyl w united	7
fentanyl w united state	7
fentanyl w until	-22
fentanyl w up	-10
fentanyl w us	-8
fentanyl w wa	-15
fentanyl w wa a	14
fentanyl w wa no	-6
fentanyl w wa not	9
fentanyl w way	18
fentanyl w week	-15
fentanyl w were	-27
fentanyl w were not	-10
fentanyl w what	20
fentanyl w what the	21
fentanyl w whether	-8
fentanyl w whether to	-8
fentanyl w which	28
fentanyl w while	-9
fentanyl w white	-22
fentanyl w white house	-22
fentanyl w will	-14
fentanyl w will take	7
fentanyl w with	-19
fentanyl w with china	-9
fentanyl w word	18
fentanyl w work	-6
fentanyl w would	-23
fentanyl w would be	11
fentanyl w would go	-9
fentanyl w wrote	-22
fentanyl w wrote on	-9
fentanyl w wrote that	-9
fentanyl w xi	16
fentanyl w xi jinping	17
fentanyl w year	-33
fentanyl w year <end>	-16
head bare	54
head more	33
head one	45
in perhaps	18
in perhaps bare	12
in perhaps one	10
in plainly	35
in plainly more	19
in plainly one	21
last	10
narrow among 1 narrow	34
narrow before 0 false bare	65
narrow before 0 false more	13
narrow before 0 false one	64
narrow before 0 true bare	89
narrow before 0 true more	21
narrow before 0 true one	65
narrow before 1 false bare	39
narrow before 1 false more	-19
narrow before 1 false one	8
narrow before 1 true bare	65
narrow before 1 true more	38
narrow before 1 true one	10
narrow before 2 false more	-20
narrow before 2 false one	-9
narrow before 2 true more	22
narrow before 2 true one	32
narrow before 3 false one	17
narrow before 3 true bare	13
narrow before 3 true more	-8
narrow before 3 true one	6
narrow head bare	68
narrow head more	34
narrow head one	54
narrow in perhaps	18
narrow in perhaps bare	12
narrow in perhaps one	10
narrow in plainly	32
narrow in plainly more	18
narrow in plainly one	19
narrow nearest bare of 1	59
narrow nearest bare of 2	40
narrow nearest bare of 3	-11
narrow nearest more again of 3	23
narrow nearest more of 1	13
narrow nearest more of 2	-9
narrow nearest more of 3	-13
narrow nearest one again of 2	-29
narrow nearest one again of 3	-11
narrow nearest one of 1	75
narrow nearest one of 2	28
narrow nearest one of 3	6
narrow not in	-34
narrow not in bare false	-9
narrow not in more false	-29
narrow not in more true	-41
narrow not in one false	-10
narrow not in one true	-16
narrow nothing before bare	-6
narrow nothing before more	-14
narrow nothing before one	-34
narrow often false	45
narrow often true	45
narrow place 0 of 1	19
narrow place 0 of 2	47
narrow place 0 of 3	16
narrow place 1 of 2	-15
narrow place 2 of 3	-13
narrow rule:first more	39
narrow rule:first one	34
narrow rule:words bare	59
narrow rule:words more	22
narrow rule:words one	50
narrow said perhaps	19
narrow said plainly	14
narrow share little bare	-34
narrow share little more	-10
narrow share little one	-25
narrow share most bare	42
narrow share most one	50
narrow share much bare	20
narrow share much more	25
narrow share much one	21
narrow share some bare	8
narrow share some more	-12
narrow text -1 one	-7
narrow text 0 one	6
narrow text 1 bare	9
narrow text 1 more	9
narrow text 2 bare	-20
narrow text 2 more	-29
narrow text 3 bare	-8
narrow text 3 one	-8
narrow text 4 more	10
narrow text 4 one	9
nearest bare of 1	56
nearest bare of 2	31
nearest bare of 3	-10
nearest more again of 1	25
nearest more again of 3	7
nearest more of 1	15
nearest more of 2	8
nearest more of 3	-17
nearest one again of 1	31
nearest one again of 2	-19
nearest one of 1	77
nearest one of 2	24
not in	-37
not in more false	-29
not in more true	-45
not in one false	-14
not in one true	-31
not said	-16
often false	45
often true	37
pharmaceuticals always	-7
pharmaceuticals bare	-15
pharmaceuticals before 0 true bare	15
pharmaceuticals before 0 true more	-21
pharmaceuticals before 0 true one	29
pharmaceuticals before 1 false one	23
pharmaceuticals before 1 true bare	25
pharmaceuticals before 1 true more	29
pharmaceuticals before 2 true one	13
pharmaceuticals head more	19
pharmaceuticals head one	34
pharmaceuticals in plainly more	-9
pharmaceuticals in plainly one	6
pharmaceuticals more	-10
pharmaceuticals nearest bare of 1	28
pharmaceuticals nearest more again of 2	-11
pharmaceuticals nearest one of 1	36
pharmaceuticals nearest one of 2	-17
pharmaceuticals nearest one of 3	-15
pharmaceuticals not in bare false	-16
pharmaceuticals not in one false	10
pharmaceuticals not said	21
pharmaceuticals nothing before bare	6
pharmaceuticals often true	31
pharmaceuticals one	11
pharmaceuticals place 0 of 1	6
pharmaceuticals place 0 of 2	-7
pharmaceuticals rule:first more	-6
pharmaceuticals rule:first one	6
pharmaceuticals rule:words more	-7
pharmaceuticals rule:words one	-8
pharmaceuticals share little bare	-14
pharmaceuticals share little more	-13
pharmaceuticals share little one	-10
pharmaceuticals share much one	6
pharmaceuticals share some bare	-42
pharmaceuticals share some one	-11
pharmaceuticals text -1 bare	-12
pharmaceuticals text -1 one	-6
pharmaceuticals text 1 more	12
pharmaceuticals text 1 one	6
pharmaceuticals text 2 bare	9
pharmaceuticals text 2 more	-27
pharmaceuticals text 3 bare	-10
pharmaceuticals text 3 more	-10
pharmaceuticals w <level>	34
pharmaceuticals w <level> <end>	23
pharmaceuticals w <level> for	21
pharmaceuticals w <number>	-9
pharmaceuticals w <number> <number>	-14
pharmaceuticals w <number> and	22
pharmaceuticals w <number> october	24
pharmaceuticals w <number> per	11
pharmaceuticals w a	22
pharmaceuticals w a duty	13
pharmaceuticals w a tariff	23
pharmaceuticals w a year	12
pharmaceuticals w after	-10
pharmaceuticals w again	-10
pharmaceuticals w agreed	10
pharmaceuticals w all	-37
pharmaceuticals w america	-21
pharmaceuticals w american	7
pharmaceuticals w an	12
pharmaceuticals w and a	14
pharmaceuticals w and i	-7
pharmaceuticals w and that	-13
pharmaceuticals w announced	-9
pharmaceuticals w answered	-26
pharmaceuticals w as	-17
pharmaceuticals w as well	11
pharmaceuticals w asked	-8
pharmaceuticals w association	7
pharmaceuticals w at <number>	9
pharmaceuticals w august	22
pharmaceuticals w back	-20
pharmaceuticals w be	-19
pharmaceuticals w be <number>	-6
pharmaceuticals w because	7
pharmaceuticals w been	-25
pharmaceuticals w being	29
pharmaceuticals w bern	-6
pharmaceuticals w bessent	-9
pharmaceuticals w between	-8
pharmaceuticals w billion	-18
pharmaceuticals w both	16
pharmaceuticals w but	18
pharmaceuticals w by	-13
pharmaceuticals w cabinet	-32
pharmaceuticals w called	-19
pharmaceuticals w called the	-17
pharmaceuticals w car	-21
pharmaceuticals w ceiling	30
pharmaceuticals w cent	10
pharmaceuticals w charge	8
pharmaceuticals w china	-25
pharmaceuticals w commerce	6
pharmaceuticals w commission	29
pharmaceuticals w could	16
pharmaceuticals w could be	-6
pharmaceuticals w day	-12
pharmaceuticals w deal	-6
pharmaceuticals w donald	15
pharmaceuticals w donald trump	15
pharmaceuticals w down	-6
pharmaceuticals w drug	-9
pharmaceuticals w dutie	11
pharmaceuticals w eu	12
pharmaceuticals w european	19
pharmaceuticals w export	9
pharmaceuticals w for	34
pharmaceuticals w for the	11
pharmaceuticals w foreign	-19
pharmaceuticals w foreign ministry	-16
pharmaceuticals w friday	17
pharmaceuticals w from	-21
pharmaceuticals w from <number>	-7
pharmaceuticals w get	-6
pharmaceuticals w go	-12
pharmaceuticals w goe	-9
pharmaceuticals w good	-21
pharmaceuticals w ha	10
pharmaceuticals w ha not	-6
pharmaceuticals w ha threatened	22
pharmaceuticals w had	-18
pharmaceuticals w had been	-6
pharmaceuticals w have	-30
pharmaceuticals w he	-29
pharmaceuticals w he said	-10
pharmaceuticals w he told	-21
pharmaceuticals w hi	17
pharmaceuticals w him	17
pharmaceuticals w in	7
pharmaceuticals w india	-10
pharmaceuticals w indian	-14
pharmaceuticals w industry	12
pharmaceuticals w is	-9
pharmaceuticals w it ha	-11
pharmaceuticals w it is	24
pharmaceuticals w january	-8
pharmaceuticals w jinping	-13
pharmaceuticals w july	-20
pharmaceuticals w korea	-11
pharmaceuticals w korean	-7
pharmaceuticals w lower	13
pharmaceuticals w medicine	9
pharmaceuticals w medicine from	6
pharmaceuticals w minister	-22
pharmaceuticals w ministry	-33
pharmaceuticals w monday	-7
pharmaceuticals w month	-7
pharmaceuticals w month <end>	-12
pharmaceuticals w month in	18
pharmaceuticals w more	-6
pharmaceuticals w morning	26
pharmaceuticals w mr	-24
pharmaceuticals w new	7
pharmaceuticals w no	18
pharmaceuticals w not	-7
pharmaceuticals w november	-13
pharmaceuticals w november <number>	-9
pharmaceuticals w now	-7
pharmaceuticals w number	-6
pharmaceuticals w october	13
pharmaceuticals w october <end>	20
pharmaceuticals w of <level>	22
pharmaceuticals w of the	8
pharmaceuticals w offered	-13
pharmaceuticals w oil	-11
pharmaceuticals w on	14
pharmaceuticals w on <number>	-9
pharmaceuticals w on car	-15
pharmaceuticals w on hi	19
pharmaceuticals w on monday	-7
pharmaceuticals w on the	-14
pharmaceuticals w on them	33
pharmaceuticals w on thursday	-11
pharmaceuticals w on wednesday	11
pharmaceuticals w one	-13
pharmaceuticals w or	9
pharmaceuticals w our	18
pharmaceuticals w part	-10
pharmaceuticals w patented	36
pharmaceuticals w per	10
pharmaceuticals w per cent	10
pharmaceuticals w percent	-7
pharmaceuticals w percent <end>	12
pharmaceuticals w pharmaceutical	-9
pharmaceuticals w policy	10
pharmaceuticals w president	8
pharmaceuticals w president donald	10
pharmaceuticals w prime	-13
pharmaceuticals w prime minister	-13
pharmaceuticals w promised	29
pharmaceuticals w put	-12
pharmaceuticals w raise	12
pharmaceuticals w rate	-7
pharmaceuticals w reached	-13
pharmaceuticals w reporter	-23
pharmaceuticals w reporter in	-8
pharmaceuticals w reporter that	-9
pharmaceuticals w said	-11
pharmaceuticals w said on	12
pharmaceuticals w said that	11
pharmaceuticals w said the	-14
pharmaceuticals w same	-19
pharmaceuticals w say	-12
pharmaceuticals w say that	10
pharmaceuticals w second	9
pharmaceuticals w secretary	-8
pharmaceuticals w see	-8
pharmaceuticals w side	-25
pharmaceuticals w six	-7
pharmaceuticals w small	19
pharmaceuticals w south	-7
pharmaceuticals w speak	-10
pharmaceuticals w spokesman	18
pharmaceuticals w swiss	23
pharmaceuticals w tariff	10
pharmaceuticals w tariff of	-8
pharmaceuticals w tariff on	14
pharmaceuticals w tariff would	7
pharmaceuticals w that	6
pharmaceuticals w that no	21
pharmaceuticals w that tariff	13
pharmaceuticals w that the	-34
pharmaceuticals w the	-21
pharmaceuticals w the <number>	-9
pharmaceuticals w the american	16
pharmaceuticals w the commission	8
pharmaceuticals w the drug	-21
pharmaceuticals w the duty	-9
pharmaceuticals w the european	6
pharmaceuticals w the president	6
pharmaceuticals w the same	-19
pharmaceuticals w the tariff	-18
pharmaceuticals w the two	-7
pharmaceuticals w them	26
pharmaceuticals w they	39
pharmaceuticals w threatened	25
pharmaceuticals w three	-7
pharmaceuticals w three month	-7
pharmaceuticals w thursday	-9
pharmaceuticals w to	6
pharmaceuticals w to the	20
pharmaceuticals w today	13
pharmaceuticals w told	-35
pharmaceuticals w told reporter	-22
pharmaceuticals w trade	-34
pharmaceuticals w trump	48
pharmaceuticals w trump ha	30
pharmaceuticals w trump said	26
pharmaceuticals w under	19
pharmaceuticals w under the	20
pharmaceuticals w us	20
pharmaceuticals w wa	8
pharmaceuticals w we have	-6
pharmaceuticals w wednesday	11
pharmaceuticals w week	-29
pharmaceuticals w well	12
pharmaceuticals w were	19
pharmaceuticals w what	-10
pharmaceuticals w when	-7
pharmaceuticals w which	17
pharmaceuticals w will	-20
pharmaceuticals w with <level>	-13
pharmaceuticals w within	23
pharmaceuticals w would be	-12
pharmaceuticals w would have	-12
pharmaceuticals w would raise	9
pharmaceuticals w wrote	16
pharmaceuticals w xi	-13
pharmaceuticals w xi jinping	-13
pharmaceuticals w year	18
pharmaceuticals w year and	21
pharmaceuticals w you	-14
pharmaceuticals w your	-12
pharmaceuticals w zero	-10
place 0 of 1	21
place 0 of 2	32
place 0 of 3	34
place 1 of 2	-10
place 1 of 3	-8
place 2 of 3	-18
rare-earths always	-23
rare-earths among 1 narrow	-15
rare-earths bare	-7
rare-earths before 0 false bare	17
rare-earths before 0 true more	7
rare-earths before 1 false bare	-13
rare-earths before 1 false one	-9
rare-earths before 1 true one	-17
rare-earths before 3 true bare	7
rare-earths beside export-controls	9
rare-earths beside tariffs	-24
rare-earths head bare	-7
rare-earths head more	-10
rare-earths in perhaps bare	-20
rare-earths in perhaps one	8
rare-earths in plainly	-11
rare-earths in plainly more	-6
rare-earths in plainly one	-7
rare-earths last	-10
rare-earths more	-11
rare-earths nearest bare of 1	-20
rare-earths nearest bare of 2	19
rare-earths nearest bare of 3	9
rare-earths nearest one again of 1	-9
rare-earths nearest one again of 3	-16
rare-earths nearest one of 1	14
rare-earths nearest one of 3	9
rare-earths not in	-12
rare-earths not in more true	-7
rare-earths not in one false	-10
rare-earths not said	8
rare-earths nothing before bare	-26
rare-earths nothing before more	-20
rare-earths often true	17
rare-earths one	-10
rare-earths place 0 of 1	-7
rare-earths rule:first more	9
rare-earths rule:words bare	6
rare-earths said plainly	6
rare-earths share little bare	-40
rare-earths share little one	-6
rare-earths share much bare	-10
rare-earths share much more	9
rare-earths share some bare	37
rare-earths text -1 bare	-32
rare-earths text -1 one	-20
rare-earths text 0 bare	-12
rare-earths text 0 more	-14
rare-earths text 1 bare	13
rare-earths text 2 bare	33
rare-earths text 2 more	13
rare-earths text 2 one	6
rare-earths text 3 bare	-31
rare-earths text 3 more	-6
rare-earths text 3 one	-14
rare-earths text 4 bare	-20
rare-earths text 4 more	-8
rare-earths text 4 one	13
rare-earths w <level>	7
rare-earths w <level> from	-6
rare-earths w <level> of	13
rare-earths w <level> tariff	11
rare-earths w <number>	-33
rare-earths w <number> <end>	-39
rare-earths w <number> <number>	-34
rare-earths w <number> november	-19
rare-earths w <number> that	13
rare-earths w <number> to	-7
rare-earths w a	-29
rare-earths w a matter	-18
rare-earths w a spokesperson	6
rare-earths w a tariff	-7
rare-earths w about the	-10
rare-earths w account	14
rare-earths w accused	-11
rare-earths w added <end>	-7
rare-earths w additional	-6
rare-earths w after	-32
rare-earths w after president	-7
rare-earths w again	-12
rare-earths w agreed	16
rare-earths w agreed to	6
rare-earths w agreement	-9
rare-earths w america	7
rare-earths w american	-37
rare-earths w amount	16
rare-earths w an	-13
rare-earths w and	11
rare-earths w and china	-6
rare-earths w and the	11
rare-earths w announced that	-14
rare-earths w answer	12
rare-earths w answer to	17
rare-earths w antimony	-30
rare-earths w any	7
rare-earths w application	19
rare-earths w april	11
rare-earths w are	10
rare-earths w are not	18
rare-earths w asked	-12
rare-earths w at	-23
rare-earths w back	15
rare-earths w ban	12
rare-earths w ban on	15
rare-earths w be	18
rare-earths w been	-8
rare-earths w beijing	26
rare-earths w bessent	-17
rare-earths w bessent <end>	-8
rare-earths w bessent said	6
rare-earths w bessent the	-13
rare-earths w both	-9
rare-earths w but	15
rare-earths w buy	-17
rare-earths w by	34
rare-earths w call	-20
rare-earths w called the	25
rare-earths w car	18
rare-earths w charge	16
rare-earths w china	7
rare-earths w china <end>	-16
rare-earths w china ha	15
rare-earths w china had	25
rare-earths w china of	-14
rare-earths w china will	26
rare-earths w china' commerce	22
rare-earths w china' ministry	-26
rare-earths w chinese	-42
rare-earths w chinese good	-11
rare-earths w chip	27
rare-earths w cnbc	10
rare-earths w come	-22
rare-earths w commerce	-6
rare-earths w commerce announced	-10
rare-earths w commerce ministry	22
rare-earths w commerce secretary	-10
rare-earths w companie	16
rare-earths w confirmed	6
rare-earths w control	19
rare-earths w control <end>	6
rare-earths w control of	18
rare-earths w could	-10
rare-earths w custom	-9
rare-earths w date	10
rare-earths w date <end>	11
rare-earths w day	-23
rare-earths w defended	9
rare-earths w delay it	8
rare-earths w did	9
rare-earths w did not	11
rare-earths w discussed	-15
rare-earths w discussed according	-8
rare-earths w do	-7
rare-earths w donald	-29
rare-earths w donald trump	-28
rare-earths w dutie	-11
rare-earths w earth	24
rare-earths w earth <end>	-40
rare-earths w everything	-6
rare-earths w expected china	10
rare-earths w export	22
rare-earths w export control	-11
rare-earths w export of	17
rare-earths w extension	-6
rare-earths w farmer	-11
rare-earths w figure	-15
rare-earths w first	-14
rare-earths w flow	13
rare-earths w for	32
rare-earths w for <number>	-10
rare-earths w for one	14
rare-earths w for the	24
rare-earths w foreign	9
rare-earths w friday	-17
rare-earths w from	-39
rare-earths w front	8
rare-earths w gallium	-40
rare-earths w gallium germanium	-14
rare-earths w general	25
rare-earths w germanium	-23
rare-earths w good	-8
rare-earths w good from	-7
rare-earths w granted	20
rare-earths w greer	-6
rare-earths w ha	-18
rare-earths w ha said	-8
rare-earths w had	12
rare-earths w had been	-10
rare-earths w have	34
rare-earths w have to	15
rare-earths w he	-9
rare-earths w he added	-16
rare-earths w he also	8
rare-earths w he called	-9
rare-earths w he hoped	20
rare-earths w he would	-10
rare-earths w he wrote	13
rare-earths w hoped	19
rare-earths w house <end>	-17
rare-earths w house said	16
rare-earths w house say	10
rare-earths w howard	-10
rare-earths w howard lutnick	-10
rare-earths w if	12
rare-earths w if the	-6
rare-earths w in	-26
rare-earths w in a	-28
rare-earths w in beijing	6
rare-earths w in china	-18
rare-earths w in it	-15
rare-earths w in the	-11
rare-earths w is	-7
rare-earths w is not	-18
rare-earths w is the	-16
rare-earths w issue	22
rare-earths w it control	-13
rare-earths w it ha	7
rare-earths w it is	6
rare-earths w it new	28
rare-earths w it own	-6
rare-earths w it wa	-7
rare-earths w it would	-7
rare-earths w july	-12
rare-earths w keep	-10
rare-earths w let	-6
rare-earths w licence	21
rare-earths w licence for	22
rare-earths w licenses	19
rare-earths w limit on	10
rare-earths w list	-8
rare-earths w lithium	-24
rare-earths w london	13
rare-earths w lutnick	-17
rare-earths w lutnick told	-12
rare-earths w magnet	21
rare-earths w magnet and	11
rare-earths w matter of	-14
rare-earths w measure	17
rare-earths w meet	13
rare-earths w meeting	-6
rare-earths w million	-7
rare-earths w mineral	23
rare-earths w ministry	22
rare-earths w ministry announced	12
rare-earths w ministry of	-23
rare-earths w ministry said	6
rare-earths w month	8
rare-earths w month <end>	9
rare-earths w more	22
rare-earths w more than	15
rare-earths w move	21
rare-earths w mr	-6
rare-earths w much	-13
rare-earths w national	-15
rare-earths w national security	-15
rare-earths w next	-8
rare-earths w not	20
rare-earths w notice	-28
rare-earths w nov	-7
rare-earths w nov <number>	-7
rare-earths w november	-35
rare-earths w november <number>	-27
rare-earths w now	-12
rare-earths w oct	-12
rare-earths w oct <number>	-12
rare-earths w october	19
rare-earths w october <number>	13
rare-earths w of	-10
rare-earths w of <level>	-12
rare-earths w of <number>	-12
rare-earths w of an	-11
rare-earths w of commerce	-26
rare-earths w of one	-6
rare-earths w of rare	20
rare-earths w of what	13
rare-earths w off	-31
rare-earths w official	-15
rare-earths w oil	-17
rare-earths w on	-9
rare-earths w on chinese	-14
rare-earths w on export	11
rare-earths w on november	6
rare-earths w on television	8
rare-earths w on the	-22
rare-earths w on thursday	9
rare-earths w on truth	6
rare-earths w on tuesday	8
rare-earths w on wednesday	-6
rare-earths w one year	12
rare-earths w or	16
rare-earths w other	-7
rare-earths w our	-25
rare-earths w out	14
rare-earths w over the	-8
rare-earths w own	-6
rare-earths w pause	6
rare-earths w pay	-6
rare-earths w permit	-18
rare-earths w permit for	-17
rare-earths w point	-12
rare-earths w president	-28
rare-earths w president donald	-31
rare-earths w product	11
rare-earths w promised	18
rare-earths w promised to	14
rare-earths w purchases	-18
rare-earths w rare	24
rare-earths w rare earth	24
rare-earths w rare-earth	21
rare-earths w return	-16
rare-earths w rule	38
rare-earths w run	-8
rare-earths w said <end>	29
rare-earths w said in	10
rare-earths w said on	8
rare-earths w said that	-22
rare-earths w said the	16
rare-earths w same	-22
rare-earths w say	-12
rare-earths w say china	18
rare-earths w say that	-6
rare-earths w secretary howard	-10
rare-earths w secretary scott	17
rare-earths w security	-15
rare-earths w see	11
rare-earths w september	-9
rare-earths w seven	18
rare-earths w should	-10
rare-earths w side had	-8
rare-earths w six	-14
rare-earths w so	8
rare-earths w social	10
rare-earths w social <end>	8
rare-earths w software	7
rare-earths w software and	18
rare-earths w soybean	-16
rare-earths w spokesperson	13
rare-earths w spokesperson for	6
rare-earths w state	-9
rare-earths w state and	11
rare-earths w state would	-8
rare-earths w statement	-20
rare-earths w still	11
rare-earths w student	24
rare-earths w such	13
rare-earths w suspend	-9
rare-earths w table	-9
rare-earths w taken	24
rare-earths w tariff	-18
rare-earths w tariff on	-11
rare-earths w television on	8
rare-earths w than	15
rare-earths w than <number>	8
rare-earths w that	14
rare-earths w that a	-11
rare-earths w that china	35
rare-earths w that he	8
rare-earths w that it	-22
rare-earths w that the	22
rare-earths w that they	7
rare-earths w the	-18
rare-earths w the <number>	-13
rare-earths w the agreement	-7
rare-earths w the american	-22
rare-earths w the chinese	-17
rare-earths w the control	34
rare-earths w the export	7
rare-earths w the first	-11
rare-earths w the matter	8
rare-earths w the ministry	23
rare-earths w the new	-13
rare-earths w the rare	-8
rare-earths w the same	-22
rare-earths w the table	-9
rare-earths w the threat	-9
rare-earths w the treasury	-14
rare-earths w the truce	-7
rare-earths w the u	-7
rare-earths w the united	-9
rare-earths w the us	-8
rare-earths w the white	30
rare-earths w their	-23
rare-earths w them	12
rare-earths w they	35
rare-earths w they are	8
rare-earths w those	-6
rare-earths w threat	-16
rare-earths w threat of	-6
rare-earths w threaten	-10
rare-earths w threatened	-10
rare-earths w three	-26
rare-earths w thursday	8
rare-earths w thursday that	12
rare-earths w to	14
rare-earths w to a	13
rare-earths w today	-15
rare-earths w told	-10
rare-earths w told an	-7
rare-earths w told cnbc	10
rare-earths w told reporter	-11
rare-earths w ton	-7
rare-earths w too	7
rare-earths w totally	-9
rare-earths w totally violated	-9
rare-earths w trade	16
rare-earths w treasury	6
rare-earths w treasury secretary	6
rare-earths w truce	-13
rare-earths w trump said	-8
rare-earths w truth	6
rare-earths w truth social	6
rare-earths w tuesday	8
rare-earths w tuesday that	12
rare-earths w two	-6
rare-earths w united	-9
rare-earths w united state	-9
rare-earths w until	-26
rare-earths w up	21
rare-earths w up front	9
rare-earths w used	17
rare-earths w very	8
rare-earths w violated	-9
rare-earths w wa agreed	9
rare-earths w wa not	-9
rare-earths w want	-6
rare-earths w want a	-6
rare-earths w wanted	-10
rare-earths w washington	8
rare-earths w way	-28
rare-earths w we	13
rare-earths w wednesday	-7
rare-earths w week that	6
rare-earths w were	13
rare-earths w were not	24
rare-earths w what wa	8
rare-earths w which	-9
rare-earths w while	12
rare-earths w white	18
rare-earths w white house	18
rare-earths w who	-9
rare-earths w will	36
rare-earths w will be	41
rare-earths w will not	-12
rare-earths w with	7
rare-earths w would	-29
rare-earths w would come	-32
rare-earths w wrote	16
rare-earths w wrote <end>	12
rare-earths w wrote on	11
rare-earths w year	12
rare-earths w year the	6
rule:first more	30
rule:first one	17
rule:words bare	31
rule:words more	18
rule:words one	27
russian-and-iranian-oil always	15
russian-and-iranian-oil among 1 narrow	19
russian-and-iranian-oil before 0 false one	15
russian-and-iranian-oil before 0 true bare	23
russian-and-iranian-oil before 0 true one	33
russian-and-iranian-oil before 1 false bare	-8
russian-and-iranian-oil before 1 false one	-21
russian-and-iranian-oil before 1 true bare	15
russian-and-iranian-oil before 2 false one	-8
russian-and-iranian-oil before 2 true bare	19
russian-and-iranian-oil before 3 false bare	-7
russian-and-iranian-oil before 3 true one	12
russian-and-iranian-oil beside tariffs	16
russian-and-iranian-oil head bare	12
russian-and-iranian-oil head one	9
russian-and-iranian-oil in perhaps	-20
russian-and-iranian-oil in perhaps more	-6
russian-and-iranian-oil in perhaps one	-18
russian-and-iranian-oil in plainly	18
russian-and-iranian-oil in plainly more	11
russian-and-iranian-oil in plainly one	13
russian-and-iranian-oil nearest bare of 2	31
russian-and-iranian-oil nearest one of 1	22
russian-and-iranian-oil nearest one of 2	28
russian-and-iranian-oil not in	14
russian-and-iranian-oil not in more true	-10
russian-and-iranian-oil not in one false	27
russian-and-iranian-oil not in one true	-26
russian-and-iranian-oil not said	18
russian-and-iranian-oil nothing before more	8
russian-and-iranian-oil nothing before one	-13
russian-and-iranian-oil one	11
russian-and-iranian-oil place 0 of 1	13
russian-and-iranian-oil place 0 of 2	15
russian-and-iranian-oil place 1 of 2	-12
russian-and-iranian-oil rule:first more	11
russian-and-iranian-oil rule:first one	13
russian-and-iranian-oil rule:words bare	40
russian-and-iranian-oil rule:words one	11
russian-and-iranian-oil said perhaps	-15
russian-and-iranian-oil said plainly	9
russian-and-iranian-oil share little bare	-17
russian-and-iranian-oil share little more	-6
russian-and-iranian-oil share some bare	27
russian-and-iranian-oil share some more	7
russian-and-iranian-oil share some one	8
russian-and-iranian-oil text -1 bare	-27
russian-and-iranian-oil text -1 more	-11
russian-and-iranian-oil text -1 one	-9
russian-and-iranian-oil text 1 bare	36
russian-and-iranian-oil text 1 one	21
russian-and-iranian-oil text 2 bare	-12
russian-and-iranian-oil text 3 more	6
russian-and-iranian-oil text 4 bare	7
russian-and-iranian-oil text 4 one	8
russian-and-iranian-oil w <number>	-21
russian-and-iranian-oil w <number> <end>	-18
russian-and-iranian-oil w <number> billion	16
russian-and-iranian-oil w <number> january	-7
russian-and-iranian-oil w <number> on	-9
russian-and-iranian-oil w <number> per	-15
russian-and-iranian-oil w <number> september	-8
russian-and-iranian-oil w a	-7
russian-and-iranian-oil w a bill	12
russian-and-iranian-oil w a matter	11
russian-and-iranian-oil w a year	-12
russian-and-iranian-oil w about	40
russian-and-iranian-oil w act	-10
russian-and-iranian-oil w add	6
russian-and-iranian-oil w additional	-6
russian-and-iranian-oil w agreed	-16
russian-and-iranian-oil w agreement	-10
russian-and-iranian-oil w american	8
russian-and-iranian-oil w an	-32
russian-and-iranian-oil w and china	19
russian-and-iranian-oil w and that	-20
russian-and-iranian-oil w and the	15
russian-and-iranian-oil w announced	-16
russian-and-iranian-oil w answered	19
russian-and-iranian-oil w any	22
russian-and-iranian-oil w april	-11
russian-and-iranian-oil w as	-11
russian-and-iranian-oil w asked	19
russian-and-iranian-oil w asked for	-13
russian-and-iranian-oil w asked whether	20
russian-and-iranian-oil w back	-17
russian-and-iranian-oil w be	-12
russian-and-iranian-oil w be next	9
russian-and-iranian-oil w because	-9
russian-and-iranian-oil w because of	-6
russian-and-iranian-oil w been	-8
russian-and-iranian-oil w before the	-9
russian-and-iranian-oil w beijing	14
russian-and-iranian-oil w bessent	28
russian-and-iranian-oil w bill	12
russian-and-iranian-oil w bill in	12
russian-and-iranian-oil w billion	15
russian-and-iranian-oil w billion people	13
russian-and-iranian-oil w both	-24
russian-and-iranian-oil w business	-15
russian-and-iranian-oil w but	-7
russian-and-iranian-oil w buy	34
russian-and-iranian-oil w buyer	20
russian-and-iranian-oil w buyer of	7
russian-and-iranian-oil w buying	11
russian-and-iranian-oil w call	-22
russian-and-iranian-oil w called	16
russian-and-iranian-oil w called on	21
russian-and-iranian-oil w called the	-7
russian-and-iranian-oil w cent	-15
russian-and-iranian-oil w china	37
russian-and-iranian-oil w china to	18
russian-and-iranian-oil w china'	26
russian-and-iranian-oil w china' foreign	24
russian-and-iranian-oil w china' trade	6
russian-and-iranian-oil w chinese	29
russian-and-iranian-oil w commerce ministry	7
russian-and-iranian-oil w commission	-7
russian-and-iranian-oil w confirmed	-16
russian-and-iranian-oil w cooking	-14
russian-and-iranian-oil w cooking oil	-14
russian-and-iranian-oil w could	16
russian-and-iranian-oil w council	-11
russian-and-iranian-oil w countrie	23
russian-and-iranian-oil w country	-7
russian-and-iranian-oil w day	-37
russian-and-iranian-oil w deal	-6
russian-and-iranian-oil w decision	19
russian-and-iranian-oil w did	6
russian-and-iranian-oil w donald	-16
russian-and-iranian-oil w donald trump	-16
russian-and-iranian-oil w duty	-12
russian-and-iranian-oil w end	-6
russian-and-iranian-oil w end of	-6
russian-and-iranian-oil w energy	50
russian-and-iranian-oil w energy security	16
russian-and-iranian-oil w european	30
russian-and-iranian-oil w export	-19
russian-and-iranian-oil w extension	-9
russian-and-iranian-oil w face	10
russian-and-iranian-oil w february	-6
russian-and-iranian-oil w first	22
russian-and-iranian-oil w first <end>	18
russian-and-iranian-oil w for	-17
russian-and-iranian-oil w for <number>	-12
russian-and-iranian-oil w for an	-8
russian-and-iranian-oil w for the	-12
russian-and-iranian-oil w foreign	23
russian-and-iranian-oil w foreign ministry	25
russian-and-iranian-oil w friday	12
russian-and-iranian-oil w from	8
russian-and-iranian-oil w from <number>	-6
russian-and-iranian-oil w from russia	19
russian-and-iranian-oil w go	9
russian-and-iranian-oil w go back	-10
russian-and-iranian-oil w go on	6
russian-and-iranian-oil w good	-17
russian-and-iranian-oil w greer	-22
russian-and-iranian-oil w greer said	-7
russian-and-iranian-oil w ha	18
russian-and-iranian-oil w half	-27
russian-and-iranian-oil w happen	20
russian-and-iranian-oil w happen <end>	17
russian-and-iranian-oil w he	11
russian-and-iranian-oil w he called	-11
russian-and-iranian-oil w he said	7
russian-and-iranian-oil w he wa	-8
russian-and-iranian-oil w he would	11
russian-and-iranian-oil w hi	-16
russian-and-iranian-oil w house	7
russian-and-iranian-oil w i	-23
russian-and-iranian-oil w if	8
russian-and-iranian-oil w if the	9
russian-and-iranian-oil w in a	10
russian-and-iranian-oil w in beijing	7
russian-and-iranian-oil w india'	-8
russian-and-iranian-oil w is	-10
russian-and-iranian-oil w is a	6
russian-and-iranian-oil w it	30
russian-and-iranian-oil w it purchases	11
russian-and-iranian-oil w it would	-12
russian-and-iranian-oil w jamieson	-14
russian-and-iranian-oil w jamieson greer	-14
russian-and-iranian-oil w january	-15
russian-and-iranian-oil w january <number>	-8
russian-and-iranian-oil w leave	-11
russian-and-iranian-oil w licence	-7
russian-and-iranian-oil w made	-9
russian-and-iranian-oil w made in	-22
russian-and-iranian-oil w matter of	7
russian-and-iranian-oil w minister	-38
russian-and-iranian-oil w ministry	18
russian-and-iranian-oil w ministry of	-16
russian-and-iranian-oil w ministry said	24
russian-and-iranian-oil w modi	-15
russian-and-iranian-oil w month	-7
russian-and-iranian-oil w more	-25
russian-and-iranian-oil w mr	-20
russian-and-iranian-oil w mr bessent	-7
russian-and-iranian-oil w much	8
russian-and-iranian-oil w need	8
russian-and-iranian-oil w needed	18
russian-and-iranian-oil w night	-8
russian-and-iranian-oil w ninety	-12
russian-and-iranian-oil w ninety day	-12
russian-and-iranian-oil w no	23
russian-and-iranian-oil w not	-8
russian-and-iranian-oil w nothing	-11
russian-and-iranian-oil w of	16
russian-and-iranian-oil w of <level>	14
russian-and-iranian-oil w of <number>	24
russian-and-iranian-oil w of a	-10
russian-and-iranian-oil w of commerce	-10
russian-and-iranian-oil w of it	16
russian-and-iranian-oil w of the	-25
russian-and-iranian-oil w offered	10
russian-and-iranian-oil w oil <end>	7
russian-and-iranian-oil w oil from	-11
russian-and-iranian-oil w on	-9
russian-and-iranian-oil w on <number>	-9
russian-and-iranian-oil w on china	10
russian-and-iranian-oil w on friday	6
russian-and-iranian-oil w on palm	-6
russian-and-iranian-oil w on tuesday	-13
russian-and-iranian-oil w or	-19
russian-and-iranian-oil w other	16
russian-and-iranian-oil w our	-12
russian-and-iranian-oil w out	-12
russian-and-iranian-oil w over	6
russian-and-iranian-oil w own	20
russian-and-iranian-oil w palm	-13
russian-and-iranian-oil w palm oil	-13
russian-and-iranian-oil w parliament	-6
russian-and-iranian-oil w part	-13
russian-and-iranian-oil w pay	-9
russian-and-iranian-oil w people	12
russian-and-iranian-oil w per	-15
russian-and-iranian-oil w per cent	-15
russian-and-iranian-oil w percent	6
russian-and-iranian-oil w percent on	-11
russian-and-iranian-oil w point	-9
russian-and-iranian-oil w president	12
russian-and-iranian-oil w president would	11
russian-and-iranian-oil w purchases	33
russian-and-iranian-oil w purchases of	17
russian-and-iranian-oil w put	10
russian-and-iranian-oil w put tariff	22
russian-and-iranian-oil w raise	22
russian-and-iranian-oil w representative	-11
russian-and-iranian-oil w run	-6
russian-and-iranian-oil w russia	32
russian-and-iranian-oil w russian	25
russian-and-iranian-oil w russian oil	22
russian-and-iranian-oil w s	-15
russian-and-iranian-oil w said <end>	-16
russian-and-iranian-oil w said he	-9
russian-and-iranian-oil w said in	6
russian-and-iranian-oil w said it	11
russian-and-iranian-oil w said on	-9
russian-and-iranian-oil w said that	9
russian-and-iranian-oil w said the	-8
russian-and-iranian-oil w same	-7
russian-and-iranian-oil w same day	-8
russian-and-iranian-oil w say	-12
russian-and-iranian-oil w say that	-6
russian-and-iranian-oil w scott	7
russian-and-iranian-oil w scott bessent	7
russian-and-iranian-oil w secretary	9
russian-and-iranian-oil w security	16
russian-and-iranian-oil w senate	12
russian-and-iranian-oil w september	-15
russian-and-iranian-oil w signed	-12
russian-and-iranian-oil w soybean	-15
russian-and-iranian-oil w spoke	13
russian-and-iranian-oil w spoke of	13
russian-and-iranian-oil w state	9
russian-and-iranian-oil w step	14
russian-and-iranian-oil w still	-8
russian-and-iranian-oil w stockholm	18
russian-and-iranian-oil w stop	7
russian-and-iranian-oil w stop buying	13
russian-and-iranian-oil w such	14
russian-and-iranian-oil w supply	23
russian-and-iranian-oil w take	-15
russian-and-iranian-oil w talk	8
russian-and-iranian-oil w tariff	56
russian-and-iranian-oil w tariff of	32
russian-and-iranian-oil w than	-19
russian-and-iranian-oil w that	11
russian-and-iranian-oil w that a	7
russian-and-iranian-oil w that both	-11
russian-and-iranian-oil w that energy	9
russian-and-iranian-oil w that he	9
russian-and-iranian-oil w that the	20
russian-and-iranian-oil w the <number>	-12
russian-and-iranian-oil w the chinese	14
russian-and-iranian-oil w the commission	-6
russian-and-iranian-oil w the end	-6
russian-and-iranian-oil w the foreign	34
russian-and-iranian-oil w the president	19
russian-and-iranian-oil w the same	-6
russian-and-iranian-oil w the senate	12
russian-and-iranian-oil w the talk	-6
russian-and-iranian-oil w the tariff	-8
russian-and-iranian-oil w the trade	-10
russian-and-iranian-oil w the treasury	17
russian-and-iranian-oil w the truce	-7
russian-and-iranian-oil w the united	9
russian-and-iranian-oil w the us	-7
russian-and-iranian-oil w the white	8
russian-and-iranian-oil w their	11
russian-and-iranian-oil w them	-8
russian-and-iranian-oil w thi	-12
russian-and-iranian-oil w to	11
russian-and-iranian-oil w to <number>	9
russian-and-iranian-oil w to stop	25
russian-and-iranian-oil w to the	-9
russian-and-iranian-oil w today	-12
russian-and-iranian-oil w told	14
russian-and-iranian-oil w told the	7
russian-and-iranian-oil w trade minister	-10
russian-and-iranian-oil w trade representative	-11
russian-and-iranian-oil w treasury	11
russian-and-iranian-oil w treasury secretary	11
russian-and-iranian-oil w truce	-14
russian-and-iranian-oil w trump	21
russian-and-iranian-oil w trump and	-6
russian-and-iranian-oil w trump ha	26
russian-and-iranian-oil w trump said	16
russian-and-iranian-oil w trump told	18
russian-and-iranian-oil w tuesday	-13
russian-and-iranian-oil w two	-15
russian-and-iranian-oil w under	10
russian-and-iranian-oil w unfair	-15
russian-and-iranian-oil w united	9
russian-and-iranian-oil w united state	9
russian-and-iranian-oil w until	-10
russian-and-iranian-oil w up	16
russian-and-iranian-oil w up to	16
russian-and-iranian-oil w us	-14
russian-and-iranian-oil w wa	6
russian-and-iranian-oil w warned	19
russian-and-iranian-oil w washington	25
russian-and-iranian-oil w washington ha	13
russian-and-iranian-oil w we	-18
russian-and-iranian-oil w we have	-8
russian-and-iranian-oil w what	-8
russian-and-iranian-oil w when	9
russian-and-iranian-oil w where	12
russian-and-iranian-oil w whether	19
russian-and-iranian-oil w white	7
russian-and-iranian-oil w white house	7
russian-and-iranian-oil w who	-12
russian-and-iranian-oil w will	-24
russian-and-iranian-oil w with	-6
russian-and-iranian-oil w would	-7
russian-and-iranian-oil w would be	-28
russian-and-iranian-oil w would not	12
russian-and-iranian-oil w wrote	11
russian-and-iranian-oil w wrote that	16
russian-and-iranian-oil w year	-29
russian-and-iranian-oil w year <end>	-8
russian-and-iranian-oil w you	6
said perhaps	19
security-lists always	-11
security-lists among 2 narrow	8
security-lists bare	-24
security-lists before 0 false bare	6
security-lists before 0 false one	-8
security-lists before 0 true one	15
security-lists before 1 false bare	17
security-lists before 2 false bare	19
security-lists before 2 false one	-6
security-lists before 3 false bare	-12
security-lists before 3 false one	13
security-lists beside truce	9
security-lists in perhaps more	-16
security-lists in plainly	20
security-lists in plainly more	16
security-lists last	16
security-lists not in	-25
security-lists not in bare false	-40
security-lists not in one true	17
security-lists not said	-7
security-lists often false	20
security-lists one	9
security-lists rule:first more	16
security-lists rule:words bare	-13
security-lists rule:words more	16
security-lists rule:words one	15
security-lists said plainly	20
security-lists share little bare	-20
security-lists text -1 bare	-10
security-lists text -1 more	-16
security-lists text -1 one	-13
security-lists text 2 bare	-15
security-lists text 2 more	7
security-lists text 2 one	11
security-lists text 3 more	8
security-lists w <level>	-20
security-lists w <level> on	-7
security-lists w <number>	-29
security-lists w <number> <number>	-9
security-lists w <number> billion	-7
security-lists w <number> september	-7
security-lists w a	-13
security-lists w about	-9
security-lists w affiliate	-8
security-lists w affiliate of	-8
security-lists w again	-7
security-lists w also	8
security-lists w american	8
security-lists w and	18
security-lists w and said	7
security-lists w announced	-9
security-lists w answer	16
security-lists w as	-18
security-lists w august	10
security-lists w be	9
security-lists w bessent	-15
security-lists w bessent said	-10
security-lists w billion	-7
security-lists w both	-6
security-lists w buy	13
security-lists w by	-15
security-lists w called the	-10
security-lists w china	-13
security-lists w china would	-11
security-lists w china'	-31
security-lists w china' ministry	-14
security-lists w chinese	25
security-lists w commerce ministry	-13
security-lists w commerce said	21
security-lists w companie	-7
security-lists w companie <end>	-9
security-lists w companie that	-6
security-lists w companie would	-10
security-lists w control	12
security-lists w cover	-8
security-lists w dual-use	20
security-lists w duty	10
security-lists w entitie	32
security-lists w export control	14
security-lists w extension	-11
security-lists w fee	-16
security-lists w firm	13
security-lists w first	-11
security-lists w for	-13
security-lists w for <number>	8
security-lists w for the	-6
security-lists w foreign	-9
security-lists w foreign ministry	-7
security-lists w friday	20
security-lists w friday <end>	15
security-lists w from	14
security-lists w good	6
security-lists w ha	-24
security-lists w ha said	-8
security-lists w had	-6
security-lists w he	6
security-lists w he said	-11
security-lists w hi	9
security-lists w hour	10
security-lists w i	13
security-lists w if	-7
security-lists w in the	19
security-lists w it	6
security-lists w it would	11
security-lists w last	6
security-lists w law	-6
security-lists w licence	-6
security-lists w list	41
security-lists w list of	26
security-lists w listed	-9
security-lists w may	-14
security-lists w measure	-13
security-lists w minister	-7
security-lists w ministry	10
security-lists w ministry of	26
security-lists w ministry said	-15
security-lists w monday	-16
security-lists w monday <end>	-11
security-lists w mr	-6
security-lists w national	16
security-lists w national security	18
security-lists w no	-23
security-lists w november	-6
security-lists w now	-12
security-lists w of	19
security-lists w of commerce	15
security-lists w of it	9
security-lists w off	51
security-lists w on friday	23
security-lists w on it	10
security-lists w on monday	-16
security-lists w on sunday	13
security-lists w on the	8
security-lists w or	11
security-lists w point	-8
security-lists w port	-16
security-lists w port fee	-15
security-lists w president	-12
security-lists w put	9
security-lists w reporter	-6
security-lists w representative	-10
security-lists w rule	-34
security-lists w rule on	-13
security-lists w said on	-16
security-lists w said the	14
security-lists w say	-14
security-lists w security	18
security-lists w september	-11
security-lists w since	12
security-lists w sunday	13
security-lists w suspended	6
security-lists w take	15
security-lists w tariff	-7
security-lists w ten	8
security-lists w that	-28
security-lists w that china	-12
security-lists w that it	8
security-lists w that the	-13
security-lists w the american	10
security-lists w the commerce	-10
security-lists w the extension	-10
security-lists w the first	-6
security-lists w the list	11
security-lists w the ministry	18
security-lists w the port	-12
security-lists w them	20
security-lists w there	11
security-lists w thi	-15
security-lists w to the	22
security-lists w told reporter	-6
security-lists w trade	7
security-lists w trade representative	-10
security-lists w trump	-13
security-lists w two	-9
security-lists w unreliable	21
security-lists w us	20
security-lists w washington	-7
security-lists w week	-10
security-lists w will	-18
security-lists w with	-18
security-lists w with a	-6
security-lists w would be	20
security-lists w year	-6
semiconductors among 1 narrow	24
semiconductors among 2 narrow	-25
semiconductors before 0 true bare	28
semiconductors before 0 true more	14
semiconductors before 0 true one	25
semiconductors before 1 true bare	23
semiconductors before 1 true more	25
semiconductors before 1 true one	29
semiconductors before 2 true bare	35
semiconductors before 2 true one	25
semiconductors before 3 true bare	29
semiconductors before 3 true one	19
semiconductors beside export-controls	-17
semiconductors beside rare-earths	-7
semiconductors beside tariffs	28
semiconductors head bare	27
semiconductors head more	15
semiconductors head one	28
semiconductors in plainly more	13
semiconductors in plainly one	-9
semiconductors nearest bare of 1	14
semiconductors nearest bare of 2	16
semiconductors nearest more again of 1	10
semiconductors nearest more again of 2	13
semiconductors nearest more again of 3	7
semiconductors nearest one again of 1	8
semiconductors nearest one of 1	7
semiconductors nearest one of 2	14
semiconductors nearest one of 3	9
semiconductors not in more true	-6
semiconductors not in one false	14
semiconductors not in one true	-16
semiconductors place 0 of 1	-9
semiconductors place 0 of 2	15
semiconductors place 1 of 2	11
semiconductors rule:first more	18
semiconductors rule:first one	-9
semiconductors rule:words bare	25
semiconductors rule:words more	13
semiconductors rule:words one	12
semiconductors share little bare	-72
semiconductors share little more	-14
semiconductors share little one	-45
semiconductors share most bare	38
semiconductors share most more	12
semiconductors share most one	28
semiconductors share much bare	21
semiconductors share much more	14
semiconductors share much one	22
semiconductors share some bare	14
semiconductors share some one	-14
semiconductors text 0 bare	22
semiconductors text 0 more	7
semiconductors text 0 one	15
semiconductors text 1 bare	25
semiconductors text 1 more	9
semiconductors text 1 one	23
semiconductors text 2 bare	-20
semiconductors text 2 one	-17
semiconductors text 3 bare	-30
semiconductors text 3 one	-22
semiconductors text 4 bare	-16
semiconductors text 4 one	-19
semiconductors w <level>	10
semiconductors w <level> <end>	12
semiconductors w <number>	38
semiconductors w <number> november	12
semiconductors w <number> percent	37
semiconductors w a first	7
semiconductors w about <number>	6
semiconductors w according	14
semiconductors w according to	14
semiconductors w accused	-6
semiconductors w added	13
semiconductors w again	-15
semiconductors w agreement	-15
semiconductors w also	-8
semiconductors w amd	8
semiconductors w america	14
semiconductors w american	-6
semiconductors w an	11
semiconductors w an extension	-6
semiconductors w and	-47
semiconductors w announced that	8
semiconductors w any	-8
semiconductors w as	15
semiconductors w as a	10
semiconductors w august	-11
semiconductors w august <number>	-11
semiconductors w back	-14
semiconductors w been	18
semiconductors w before	-12
semiconductors w before the	-14
semiconductors w beijing	-20
semiconductors w bessent	-35
semiconductors w bessent said	-10
semiconductors w blackwell	19
semiconductors w blackwell chip	11
semiconductors w build	20
semiconductors w busan	14
semiconductors w by	-9
semiconductors w called	-16
semiconductors w called the	-12
semiconductors w car	-18
semiconductors w china	-34
semiconductors w china had	-13
semiconductors w china'	11
semiconductors w china' commerce	12
semiconductors w chinese	-17
semiconductors w chip	-12
semiconductors w chip <end>	-6
semiconductors w commerce	24
semiconductors w commerce secretary	19
semiconductors w commissioner	10
semiconductors w confirmed	16
semiconductors w control	-24
semiconductors w countrie	-10
semiconductors w custom	-13
semiconductors w deal	-11
semiconductors w december that	7
semiconductors w decision	-13
semiconductors w did	8
semiconductors w did not	7
semiconductors w direction	7
semiconductors w discussed	26
semiconductors w do	10
semiconductors w donald	-8
semiconductors w donald trump	-13
semiconductors w dutch	10
semiconductors w economy	9
semiconductors w economy minister	9
semiconductors w end	-7
semiconductors w export	-25
semiconductors w export control	-16
semiconductors w extension	-9
semiconductors w firm	10
semiconductors w first	18
semiconductors w first step	7
semiconductors w for the	-7
semiconductors w friday	-22
semiconductors w good	-16
semiconductors w government	20
semiconductors w greer	-23
semiconductors w greer said	-19
semiconductors w ha	8
semiconductors w ha said	7
semiconductors w had	22
semiconductors w had said	10
semiconductors w have	6
semiconductors w he	26
semiconductors w he added	13
semiconductors w he had	22
semiconductors w he said	20
semiconductors w he would	6
semiconductors w hi	-12
semiconductors w house	12
semiconductors w house said	9
semiconductors w howard	21
semiconductors w howard lutnick	21
semiconductors w i	19
semiconductors w in	12
semiconductors w in a	-18
semiconductors w in america	16
semiconductors w in china	10
semiconductors w in december	10
semiconductors w in the	20
semiconductors w is	-21
semiconductors w it	-6
semiconductors w it is	-10
semiconductors w it said	10
semiconductors w jamieson	-10
semiconductors w jamieson greer	-10
semiconductors w july	10
semiconductors w karreman	12
semiconductors w korea	8
semiconductors w last week	16
semiconductors w law	17
semiconductors w law <end>	17
semiconductors w lower	-9
semiconductors w lutnick	18
semiconductors w lutnick said	6
semiconductors w magnet	-15
semiconductors w maker	9
semiconductors w matter	13
semiconductors w may	6
semiconductors w medicine	-10
semiconductors w minister	23
semiconductors w ministry	-18
semiconductors w ministry said	-10
semiconductors w monday	7
semiconductors w monday <end>	19
semiconductors w month	-22
semiconductors w more	-9
semiconductors w more than	-6
semiconductors w mr trump	15
semiconductors w new	-18
semiconductors w no	12
semiconductors w not	-9
semiconductors w not be	-13
semiconductors w not been	6
semiconductors w not discussed	19
semiconductors w november	16
semiconductors w now	-10
semiconductors w nvidia	31
semiconductors w nvidia had	12
semiconductors w nvidia'	17
semiconductors w of	9
semiconductors w of <number>	17
semiconductors w of the	-8
semiconductors w off	-16
semiconductors w official	-14
semiconductors w oil	-7
semiconductors w on	-21
semiconductors w on chip	-7
semiconductors w on friday	-19
semiconductors w on monday	7
semiconductors w on rare	8
semiconductors w on semiconductor	16
semiconductors w on the	-11
semiconductors w on tuesday	-15
semiconductors w one	-9
semiconductors w or	-9
semiconductors w order	20
semiconductors w order <end>	8
semiconductors w over	-11
semiconductors w pay	17
semiconductors w percent	39
semiconductors w percent of	11
semiconductors w put	10
semiconductors w question	-10
semiconductors w rate	7
semiconductors w regulator	13
semiconductors w representative	-10
semiconductors w right direction	7
semiconductors w s	-17
semiconductors w said	27
semiconductors w said <end>	14
semiconductors w said in	-7
semiconductors w said it	6
semiconductors w said on	11
semiconductors w said that	22
semiconductors w same	11
semiconductors w say	-13
semiconductors w say that	-10
semiconductors w scott	-16
semiconductors w scott bessent	-16
semiconductors w secretary	9
semiconductors w secretary howard	19
semiconductors w secretary scott	-13
semiconductors w see	14
semiconductors w semiconductor	14
semiconductors w september	-6
semiconductors w side	-14
semiconductors w software	-34
semiconductors w software and	-32
semiconductors w speak	-6
semiconductors w state	9
semiconductors w step	6
semiconductors w step in	7
semiconductors w student	-22
semiconductors w sunday that	10
semiconductors w supply	15
semiconductors w suspended	9
semiconductors w suspension	15
semiconductors w table	-16
semiconductors w take	-7
semiconductors w tariff of	20
semiconductors w that	6
semiconductors w that a	8
semiconductors w that china	-16
semiconductors w that he	24
semiconductors w that it	-19
semiconductors w that the	-8
semiconductors w the	-21
semiconductors w the chip	6
semiconductors w the government	14
semiconductors w the ministry	-11
semiconductors w the order	20
semiconductors w the right	7
semiconductors w the same	9
semiconductors w the suspension	15
semiconductors w the table	-16
semiconductors w the two	-9
semiconductors w the u	-8
semiconductors w the united	10
semiconductors w the us	8
semiconductors w the white	10
semiconductors w their	7
semiconductors w there	7
semiconductors w they	11
semiconductors w three	-6
semiconductors w thursday	-6
semiconductors w to	-9
semiconductors w to be	15
semiconductors w to the	-13
semiconductors w told reporter	7
semiconductors w told the	-7
semiconductors w totally	-10
semiconductors w totally violated	-10
semiconductors w trade commissioner	12
semiconductors w trade minister	11
semiconductors w trade representative	-10
semiconductors w treasury	-14
semiconductors w treasury secretary	-16
semiconductors w truce	-8
semiconductors w trump	6
semiconductors w trump confirmed	20
semiconductors w trump wrote	-14
semiconductors w tuesday	-15
semiconductors w two	-11
semiconductors w u	-22
semiconductors w u s	-22
semiconductors w united	10
semiconductors w united state	10
semiconductors w up	-6
semiconductors w us	-8
semiconductors w vincent	12
semiconductors w vincent karreman	12
semiconductors w want	21
semiconductors w washington	-17
semiconductors w way	-10
semiconductors w week	14
semiconductors w were	-13
semiconductors w which	-14
semiconductors w white	8
semiconductors w white house	15
semiconductors w who	14
semiconductors w will	-14
semiconductors w will not	-9
semiconductors w would	-11
semiconductors w would take	6
semiconductors w wrote	-21
semiconductors w wrote that	-17
semiconductors w year	-9
semiconductors w you	18
share little bare	-25
share little more	-8
share little one	-20
share most bare	37
share most one	23
share much bare	9
share much more	7
share much one	11
share some bare	-7
share some one	-11
ships-and-ports always	9
ships-and-ports among 2 narrow	-11
ships-and-ports before 0 false bare	67
ships-and-ports before 0 false one	45
ships-and-ports before 0 true one	8
ships-and-ports before 1 false bare	24
ships-and-ports before 1 false more	-9
ships-and-ports before 1 false one	13
ships-and-ports before 1 true bare	21
ships-and-ports before 2 false bare	-11
ships-and-ports before 2 false one	-10
ships-and-ports before 2 true bare	-16
ships-and-ports before 2 true one	11
ships-and-ports before 3 false one	9
ships-and-ports before 3 true bare	-32
ships-and-ports beside truce	-10
ships-and-ports head bare	47
ships-and-ports in perhaps	39
ships-and-ports in perhaps bare	15
ships-and-ports in perhaps one	28
ships-and-ports in plainly	-8
ships-and-ports in plainly one	-7
ships-and-ports last	-16
ships-and-ports nearest bare of 2	-24
ships-and-ports nearest bare of 3	8
ships-and-ports nearest one of 3	10
ships-and-ports not in	-17
ships-and-ports not in bare false	-6
ships-and-ports not in more true	-6
ships-and-ports not in one true	-17
ships-and-ports not said	-7
ships-and-ports nothing before one	-10
ships-and-ports often false	34
ships-and-ports one	9
ships-and-ports place 0 of 1	-7
ships-and-ports place 0 of 2	14
ships-and-ports place 2 of 3	-15
ships-and-ports rule:first one	-7
ships-and-ports rule:words bare	-8
ships-and-ports rule:words one	9
ships-and-ports said perhaps	36
ships-and-ports said plainly	-11
ships-and-ports share little bare	-7
ships-and-ports share much one	-15
ships-and-ports share some bare	16
ships-and-ports share some more	-8
ships-and-ports share some one	17
ships-and-ports text -1 bare	18
ships-and-ports text -1 one	18
ships-and-ports text 1 bare	-27
ships-and-ports text 1 one	-32
ships-and-ports text 2 bare	23
ships-and-ports text 2 one	26
ships-and-ports text 3 bare	-9
ships-and-ports text 3 one	-12
ships-and-ports text 4 bare	-22
ships-and-ports text 4 more	10
ships-and-ports w <level>	-17
ships-and-ports w <level> on	-9
ships-and-ports w <number>	-20
ships-and-ports w <number> <end>	-24
ships-and-ports w <number> million	24
ships-and-ports w <number> per	-7
ships-and-ports w <number> percent	-20
ships-and-ports w <number> september	-6
ships-and-ports w <number> th	-14
ships-and-ports w a truce	-6
ships-and-ports w about	7
ships-and-ports w affiliate	-22
ships-and-ports w affiliate of	-11
ships-and-ports w again	26
ships-and-ports w agreed	-17
ships-and-ports w agreement	-13
ships-and-ports w all	15
ships-and-ports w also	31
ships-and-ports w also said	12
ships-and-ports w and	-44
ships-and-ports w and <number>	6
ships-and-ports w and not	-22
ships-and-ports w and that	-8
ships-and-ports w and the	-17
ships-and-ports w and we	-13
ships-and-ports w announced that	-10
ships-and-ports w apply	-16
ships-and-ports w are	16
ships-and-ports w are not	-8
ships-and-ports w arrangement	-7
ships-and-ports w as a	-9
ships-and-ports w as well	8
ships-and-ports w ask	-11
ships-and-ports w at	22
ships-and-ports w august	-14
ships-and-ports w back	-17
ships-and-ports w ban	-10
ships-and-ports w be	17
ships-and-ports w before	-50
ships-and-ports w before the	-22
ships-and-ports w begin	-6
ships-and-ports w bessent	-11
ships-and-ports w bessent said	-23
ships-and-ports w both	7
ships-and-ports w by <number>	-9
ships-and-ports w call	18
ships-and-ports w called on	20
ships-and-ports w called the	-14
ships-and-ports w car	-15
ships-and-ports w cent	-9
ships-and-ports w cent on	-11
ships-and-ports w charge	39
ships-and-ports w chief	-16
ships-and-ports w china' commerce	-19
ships-and-ports w china' ministry	7
ships-and-ports w chinese	-16
ships-and-ports w coffee	7
ships-and-ports w collect	18
ships-and-ports w come	16
ships-and-ports w commerce	-12
ships-and-ports w complained	22
ships-and-ports w confirmed	6
ships-and-ports w control	-8
ships-and-ports w council	-21
ships-and-ports w counterpart	-18
ships-and-ports w cut	-14
ships-and-ports w day	-6
ships-and-ports w deal	-13
ships-and-ports w deal <end>	-11
ships-and-ports w do	-25
ships-and-ports w due	-16
ships-and-ports w duty	-20
ships-and-ports w duty of	-12
ships-and-ports w each	-15
ships-and-ports w eight	-11
ships-and-ports w export	-11
ships-and-ports w february	6
ships-and-ports w fee	45
ships-and-ports w fee for	6
ships-and-ports w fee in	7
ships-and-ports w fee on	10
ships-and-ports w first	6
ships-and-ports w five	7
ships-and-ports w for	26
ships-and-ports w for <number>	-16
ships-and-ports w for a	26
ships-and-ports w for the	19
ships-and-ports w four	-16
ships-and-ports w from	10
ships-and-ports w from november	-14
ships-and-ports w from the	6
ships-and-ports w go	-7
ships-and-ports w goe	-6
ships-and-ports w good	-9
ships-and-ports w government	-7
ships-and-ports w greer said	-7
ships-and-ports w ha	26
ships-and-ports w ha said	16
ships-and-ports w had	-12
ships-and-ports w had asked	7
ships-and-ports w had said	-9
ships-and-ports w he	-8
ships-and-ports w he had	6
ships-and-ports w he would	-9
ships-and-ports w hi	-11
ships-and-ports w hour	-14
ships-and-ports w if	-19
ships-and-ports w in the	23
ships-and-ports w is	-47
ships-and-ports w it ha	6
ships-and-ports w it is	-16
ships-and-ports w it own	11
ships-and-ports w it said	-17
ships-and-ports w it wa	-8
ships-and-ports w it would	15
ships-and-ports w jamieson	7
ships-and-ports w jamieson greer	7
ships-and-ports w january <number>	-6
ships-and-ports w july	26
ships-and-ports w june	22
ships-and-ports w keep	-6
ships-and-ports w kim	-22
ships-and-ports w last	-14
ships-and-ports w last week	-9
ships-and-ports w let	-27
ships-and-ports w made	-7
ships-and-ports w matter	18
ships-and-ports w me	16
ships-and-ports w member	19
ships-and-ports w million	24
ships-and-ports w minister	-61
ships-and-ports w minister of	-14
ships-and-ports w ministry said	21
ships-and-ports w monday	-18
ships-and-ports w monday that	-11
ships-and-ports w month	-28
ships-and-ports w month <end>	-17
ships-and-ports w more	-12
ships-and-ports w mr	15
ships-and-ports w much	19
ships-and-ports w new	-18
ships-and-ports w nothing	17
ships-and-ports w november	-7
ships-and-ports w november <number>	-15
ships-and-ports w now	-10
ships-and-ports w number	-10
ships-and-ports w of	-22
ships-and-ports w of <number>	-8
ships-and-ports w of a	-10
ships-and-ports w of commerce	-12
ships-and-ports w off	-13
ships-and-ports w off the	-8
ships-and-ports w office	16
ships-and-ports w on	25
ships-and-ports w on <number>	16
ships-and-ports w on affiliate	-14
ships-and-ports w on both	12
ships-and-ports w on it	-9
ships-and-ports w on monday	-17
ships-and-ports w on television	-13
ships-and-ports w on thursday	21
ships-and-ports w on wednesday	18
ships-and-ports w one	-17
ships-and-ports w or	18
ships-and-ports w other	-10
ships-and-ports w our	29
ships-and-ports w out	8
ships-and-ports w over	-10
ships-and-ports w paid	22
ships-and-ports w parliament	15
ships-and-ports w part	13
ships-and-ports w pay	18
ships-and-ports w per cent	-9
ships-and-ports w percent	-20
ships-and-ports w point	-6
ships-and-ports w policy	-16
ships-and-ports w port	24
ships-and-ports w port fee	11
ships-and-ports w president	-27
ships-and-ports w promised	14
ships-and-ports w proposed	-14
ships-and-ports w put	-15
ships-and-ports w raise	7
ships-and-ports w raise the	-7
ships-and-ports w raised	24
ships-and-ports w representative	6
ships-and-ports w rice	-10
ships-and-ports w round	19
ships-and-ports w rule	-33
ships-and-ports w rule on	-15
ships-and-ports w said he	-14
ships-and-ports w said in	-10
ships-and-ports w said it	33
ships-and-ports w same day	6
ships-and-ports w scott	-20
ships-and-ports w scott bessent	-20
ships-and-ports w season	-10
ships-and-ports w secretary	-11
ships-and-ports w secretary scott	-18
ships-and-ports w september	-14
ships-and-ports w ship	34
ships-and-ports w ship from	28
ships-and-ports w side	10
ships-and-ports w signed	-18
ships-and-ports w since	11
ships-and-ports w spokesman	6
ships-and-ports w talk	8
ships-and-ports w tariff	-13
ships-and-ports w television	-18
ships-and-ports w television that	-11
ships-and-ports w th	-14
ships-and-ports w than	-11
ships-and-ports w that a	-16
ships-and-ports w that he	-19
ships-and-ports w that it	-12
ships-and-ports w that they	16
ships-and-ports w that we	-7
ships-and-ports w the <number>	-27
ships-and-ports w the american	12
ships-and-ports w the chinese	-13
ships-and-ports w the duty	-13
ships-and-ports w the extension	-6
ships-and-ports w the fee	27
ships-and-ports w the first	6
ships-and-ports w the minister	-12
ships-and-ports w the next	8
ships-and-ports w the port	26
ships-and-ports w the president	-7
ships-and-ports w the ship	17
ships-and-ports w the two	27
ships-and-ports w the us	9
ships-and-ports w their	-15
ships-and-ports w them	7
ships-and-ports w then	-15
ships-and-ports w there	-14
ships-and-ports w there is	-20
ships-and-ports w they	26
ships-and-ports w they are	9
ships-and-ports w thi	-13
ships-and-ports w threatened	17
ships-and-ports w threatened to	21
ships-and-ports w thursday	22
ships-and-ports w time	-6
ships-and-ports w to	-12
ships-and-ports w to <number>	-16
ships-and-ports w to charge	26
ships-and-ports w to the	-18
ships-and-ports w told	-18
ships-and-ports w told a	-8
ships-and-ports w told the	19
ships-and-ports w too	8
ships-and-ports w trade minister	-21
ships-and-ports w trade representative	6
ships-and-ports w transport	16
ships-and-ports w transport ministry	16
ships-and-ports w trawler	11
ships-and-ports w treasury	-21
ships-and-ports w treasury secretary	-20
ships-and-ports w truce with	-10
ships-and-ports w trump	-19
ships-and-ports w two	7
ships-and-ports w two side	7
ships-and-ports w under	-7
ships-and-ports w until	-11
ships-and-ports w until the	7
ships-and-ports w up	-8
ships-and-ports w up to	-8
ships-and-ports w vessel	22
ships-and-ports w vietnam	-7
ships-and-ports w wa	-6
ships-and-ports w warned	-12
ships-and-ports w we	-42
ships-and-ports w wednesday	17
ships-and-ports w wednesday <end>	19
ships-and-ports w week	-8
ships-and-ports w week <end>	-15
ships-and-ports w well	8
ships-and-ports w were	20
ships-and-ports w what	-21
ships-and-ports w when	-7
ships-and-ports w which	-20
ships-and-ports w who	-16
ships-and-ports w will	30
ships-and-ports w will be	29
ships-and-ports w will not	12
ships-and-ports w with	-37
ships-and-ports w with the	-6
ships-and-ports w word	20
ships-and-ports w would	-13
ships-and-ports w would be	-11
ships-and-ports w would not	8
ships-and-ports w year	-11
ships-and-ports w year <end>	-7
ships-and-ports w yesterday	6
ships-and-ports w zero	-14
soybeans always	-11
soybeans before 0 true bare	41
soybeans before 0 true more	17
soybeans before 1 true one	-25
soybeans before 2 true bare	-7
soybeans before 2 true more	12
soybeans before 2 true one	-15
soybeans before 3 true bare	10
soybeans before 3 true more	7
soybeans beside tariffs	-7
soybeans head bare	9
soybeans head one	-13
soybeans in plainly	17
soybeans in plainly one	25
soybeans nearest bare of 1	28
soybeans nearest bare of 3	-18
soybeans nearest one of 2	-11
soybeans not in	-26
soybeans not in more true	-7
soybeans not in one false	-54
soybeans not said	-41
soybeans nothing before more	-10
soybeans one	-15
soybeans place 0 of 1	25
soybeans place 0 of 2	22
soybeans place 1 of 2	-16
soybeans rule:first more	-15
soybeans rule:first one	25
soybeans rule:words bare	18
soybeans rule:words more	-29
soybeans rule:words one	10
soybeans share little one	13
soybeans share much more	13
soybeans share much one	-17
soybeans share some more	-12
soybeans share some one	-22
soybeans text 0 one	-9
soybeans text 1 more	-11
soybeans text 1 one	-30
soybeans text 2 bare	-26
soybeans text 2 more	-19
soybeans text 3 bare	29
soybeans text 3 one	14
soybeans text 4 bare	-9
soybeans text 4 more	14
soybeans text 4 one	6
soybeans w <level>	-8
soybeans w <level> on	-15
soybeans w <level> to	-16
soybeans w <number>	-19
soybeans w <number> <end>	-12
soybeans w <number> day	-11
soybeans w <number> million	43
soybeans w <number> percent	-7
soybeans w a	-15
soybeans w a statement	-9
soybeans w a year	18
soybeans w about	7
soybeans w according	20
soybeans w according to	20
soybeans w act	25
soybeans w added	9
soybeans w adjust	-13
soybeans w adjust it	-13
soybeans w agriculture	10
soybeans w american	29
soybeans w american soybean	31
soybeans w an	6
soybeans w and <number>	7
soybeans w and a	-7
soybeans w and cotton	-7
soybeans w and that	-9
soybeans w announced	-14
soybeans w any	-6
soybeans w april	-16
soybeans w are	8
soybeans w as	11
soybeans w asked	-6
soybeans w asked about	10
soybeans w asked for	-13
soybeans w association	19
soybeans w association said	13
soybeans w at	-13
soybeans w at the	-10
soybeans w be	-9
soybeans w beef	-7
soybeans w been	25
soybeans w before	-7
soybeans w before the	-6
soybeans w beijing	-13
soybeans w bessent	34
soybeans w bessent <end>	12
soybeans w bessent ha	7
soybeans w bessent said	25
soybeans w both	-9
soybeans w bought	10
soybeans w but	-14
soybeans w buy	19
soybeans w buy <number>	8
soybeans w by	24
soybeans w by the	22
soybeans w caleb	10
soybeans w caleb ragland	10
soybeans w call	8
soybeans w called on	-10
soybeans w cent	-6
soybeans w chicken	-8
soybeans w chicken wheat	-8
soybeans w china	50
soybeans w china ha	14
soybeans w china had	10
soybeans w china is	13
soybeans w china to	9
soybeans w china wa	18
soybeans w china'	-7
soybeans w chinese	15
soybeans w commerce	-30
soybeans w commerce ministry	-19
soybeans w commerce said	-6
soybeans w commission	-10
soybeans w control	-6
soybeans w corn	-7
soybeans w corn and	-6
soybeans w cotton	-7
soybeans w could	-10
soybeans w countermeasure	-13
soybeans w countrie	-21
soybeans w cut	8
soybeans w davo	9
soybeans w day	-13
soybeans w december	19
soybeans w deficit	7
soybeans w deficit with	9
soybeans w department	9
soybeans w department of	10
soybeans w donald	16
soybeans w donald trump	16
soybeans w dutie	-6
soybeans w duty	12
soybeans w each	9
soybeans w each of	10
soybeans w end	28
soybeans w end of	30
soybeans w everything	-12
soybeans w farm	-27
soybeans w farm good	-21
soybeans w farmer	33
soybeans w february	11
soybeans w figure	-9
soybeans w finance	-8
soybeans w finance ministry	-8
soybeans w for	-25
soybeans w for <number>	-12
soybeans w foreign	-12
soybeans w foreign ministry	-9
soybeans w go	-19
soybeans w goe	13
soybeans w good	-32
soybeans w greer	-17
soybeans w ha	-10
soybeans w ha promised	8
soybeans w had been	20
soybeans w had called	10
soybeans w he	11
soybeans w he called	16
soybeans w he said	6
soybeans w he wrote	14
soybeans w hi	-11
soybeans w hoped china	7
soybeans w house said	-11
soybeans w i	-12
soybeans w if	-11
soybeans w if the	-7
soybeans w in a	-10
soybeans w in beijing	-21
soybeans w in each	10
soybeans w in january	30
soybeans w it	-9
soybeans w it <end>	-9
soybeans w it is	-6
soybeans w it order	24
soybeans w it purchases	16
soybeans w january	29
soybeans w keep	6
soybeans w last week	6
soybeans w law	-7
soybeans w licence	-11
soybeans w made	-7
soybeans w march	-11
soybeans w meeting	6
soybeans w member	6
soybeans w met	27
soybeans w met <end>	21
soybeans w met it	8
soybeans w might	10
soybeans w million	56
soybeans w million a	13
soybeans w million in	9
soybeans w million ton	32
soybeans w million tonne	23
soybeans w minister	-14
soybeans w ministry	-53
soybeans w ministry in	-8
soybeans w ministry of	-10
soybeans w ministry said	-27
soybeans w monday	-18
soybeans w month	-8
soybeans w more	-8
soybeans w mr	8
soybeans w mr bessent	6
soybeans w new	17
soybeans w next	9
soybeans w next three	6
soybeans w no	-27
soybeans w nothing	-17
soybeans w november	-17
soybeans w november <number>	-12
soybeans w now	-7
soybeans w of	16
soybeans w of <level>	7
soybeans w of <number>	12
soybeans w of agriculture	10
soybeans w of commerce	-10
soybeans w of december	12
soybeans w of february	13
soybeans w of soybean	16
soybeans w of the	22
soybeans w off	-7
soybeans w oil	9
soybeans w on	-31
soybeans w on monday	-17
soybeans w on schedule	18
soybeans w on sunday	8
soybeans w on the	-8
soybeans w on top	-7
soybeans w on wednesday	-10
soybeans w order	27
soybeans w order <end>	7
soybeans w other	-33
soybeans w over	-16
soybeans w over the	-8
soybeans w pay	-22
soybeans w per	-6
soybeans w per cent	-6
soybeans w percent	-18
soybeans w pork	-7
soybeans w president had	-10
soybeans w product	-10
soybeans w promised	9
soybeans w purchases	36
soybeans w quadruple	36
soybeans w quadruple it	36
soybeans w quickly	22
soybeans w quickly quadruple	21
soybeans w ragland	10
soybeans w s	6
soybeans w said	-10
soybeans w said he	11
soybeans w said in	17
soybeans w said on	-23
soybeans w said that	-8
soybeans w sale	6
soybeans w same	-10
soybeans w say china	8
soybeans w say the	13
soybeans w schedule	18
soybeans w scott	18
soybeans w scott bessent	18
soybeans w season	18
soybeans w season and	6
soybeans w secretary	16
soybeans w secretary scott	17
soybeans w see	-8
soybeans w side	-20
soybeans w soybean	48
soybeans w soybean association	26
soybeans w state	7
soybeans w state <end>	14
soybeans w statement	-9
soybeans w stay	-11
soybeans w stop	-13
soybeans w stop buying	-8
soybeans w table	-6
soybeans w table <end>	-6
soybeans w talk	-6
soybeans w tariff	-40
soybeans w tariff and	-7
soybeans w tariff on	-15
soybeans w television	-9
soybeans w ten	-6
soybeans w that	-9
soybeans w that china	24
soybeans w that it	10
soybeans w that the	-6
soybeans w the	-11
soybeans w the <number>	6
soybeans w the american	25
soybeans w the chinese	15
soybeans w the commerce	-14
soybeans w the end	30
soybeans w the ministry	-18
soybeans w the next	8
soybeans w the president	-9
soybeans w the same	-10
soybeans w the table	-6
soybeans w the tariff	-9
soybeans w the united	9
soybeans w the us	-8
soybeans w the white	6
soybeans w their	15
soybeans w them	-8
soybeans w there	-8
soybeans w there'	-28
soybeans w thi season	11
soybeans w three	18
soybeans w three year	24
soybeans w to	-11
soybeans w to <level>	8
soybeans w to buy	16
soybeans w to quadruple	14
soybeans w to stop	-21
soybeans w to the	9
soybeans w today	-7
soybeans w told	-11
soybeans w told a	-8
soybeans w told the	-8
soybeans w ton	38
soybeans w ton <end>	6
soybeans w ton of	10
soybeans w tonne	25
soybeans w tonne by	14
soybeans w top	-7
soybeans w trade	10
soybeans w treasury	19
soybeans w treasury secretary	18
soybeans w trump ha	-19
soybeans w trump had	11
soybeans w trump wrote	15
soybeans w twelve	26
soybeans w twelve million	26
soybeans w twenty-five	19
soybeans w two	-16
soybeans w two side	-11
soybeans w u	6
soybeans w u s	6
soybeans w united	9
soybeans w united state	9
soybeans w until	-11
soybeans w up	-13
soybeans w us	-18
soybeans w us treasury	-9
soybeans w vice	-7
soybeans w washington	-9
soybeans w we	-15
soybeans w wednesday	-15
soybeans w wednesday <end>	-13
soybeans w week	10
soybeans w week that	11
soybeans w were	8
soybeans w what	6
soybeans w wheat	-10
soybeans w wheat corn	-6
soybeans w when	-10
soybeans w which	6
soybeans w who	6
soybeans w with	20
soybeans w with the	23
soybeans w working	-12
soybeans w would	14
soybeans w would also	8
soybeans w would be	10
soybeans w wrote	32
soybeans w year	16
soybeans w year for	18
soybeans w year'	26
soybeans w yesterday	-12
tariffs before 0 true bare	17
tariffs before 0 true more	13
tariffs before 0 true one	-28
tariffs before 1 true bare	-19
tariffs before 1 true more	8
tariffs before 1 true one	13
tariffs before 2 true one	-11
tariffs before 3 true bare	-11
tariffs before 3 true more	12
tariffs beside export-controls	27
tariffs beside pharmaceuticals	10
tariffs beside rare-earths	21
tariffs beside russian-and-iranian-oil	-11
tariffs beside semiconductors	-18
tariffs beside soybeans	20
tariffs head bare	-16
tariffs head more	11
tariffs head one	-6
tariffs in plainly	11
tariffs in plainly more	8
tariffs more	12
tariffs nearest bare of 1	8
tariffs nearest bare of 2	-11
tariffs nearest more again of 1	16
tariffs nearest more again of 2	13
tariffs nearest more again of 3	-7
tariffs nearest more of 2	16
tariffs nearest one again of 1	18
tariffs nearest one again of 2	-16
tariffs nearest one again of 3	47
tariffs nearest one of 1	13
tariffs nearest one of 2	-28
tariffs not in	-10
tariffs not in more true	10
tariffs not in one true	-25
tariffs not said	-7
tariffs nothing before bare	20
tariffs nothing before one	17
tariffs often true	7
tariffs one	-6
tariffs place 0 of 3	28
tariffs place 1 of 3	-8
tariffs rule:first more	11
tariffs rule:words bare	-7
tariffs rule:words more	9
tariffs said plainly	-17
tariffs share little bare	35
tariffs share little one	-6
tariffs share most bare	17
tariffs share most more	-10
tariffs share much bare	-22
tariffs share much more	15
tariffs share some bare	-8
tariffs share some more	13
tariffs share some one	-13
tariffs text 0 more	10
tariffs text 1 bare	-12
tariffs text 1 more	8
tariffs text 1 one	-11
tariffs text 2 bare	8
tariffs text 2 one	-8
tariffs w <level>	43
tariffs w <level> <end>	-8
tariffs w <level> and	16
tariffs w <level> effective	-10
tariffs w <level> for	-14
tariffs w <level> from	10
tariffs w <level> he	19
tariffs w <level> if	20
tariffs w <level> is	13
tariffs w <level> not	12
tariffs w <level> on	27
tariffs w <level> or	7
tariffs w <level> tariff	-12
tariffs w <level> to	26
tariffs w <level> trump	7
tariffs w <level> under	-6
tariffs w <level> wa	7
tariffs w <level> which	15
tariffs w <level> would	17
tariffs w <number>	44
tariffs w <number> <end>	34
tariffs w <number> a	14
tariffs w <number> after	16
tariffs w <number> again	23
tariffs w <number> and	-14
tariffs w <number> april	-11
tariffs w <number> at	16
tariffs w <number> billion	13
tariffs w <number> china'	-6
tariffs w <number> day	-40
tariffs w <number> february	-24
tariffs w <number> for	27
tariffs w <number> i	27
tariffs w <number> if	-16
tariffs w <number> in	37
tariffs w <number> is	12
tariffs w <number> it	13
tariffs w <number> july	10
tariffs w <number> june	-21
tariffs w <number> march	-26
tariffs w <number> month	-15
tariffs w <number> november	-25
tariffs w <number> october	-28
tariffs w <number> on	46
tariffs w <number> or	21
tariffs w <number> p	-14
tariffs w <number> pct	9
tariffs w <number> percent	12
tariffs w <number> percentage	-15
tariffs w <number> point	-16
tariffs w <number> september	-7
tariffs w <number> th	-14
tariffs w <number> that	-16
tariffs w <number> the	6
tariffs w <number> to	11
tariffs w <number> trillion	-8
tariffs w <number> unless	-11
tariffs w <number> until	28
tariffs w <number> wa	14
tariffs w <number> we	-21
tariffs w <number> will	30
tariffs w <number> would	28
tariffs w a <number>	29
tariffs w a ban	-14
tariffs w a bill	9
tariffs w a day	9
tariffs w a deal	10
tariffs w a duty	-11
tariffs w a framework	-8
tariffs w a further	7
tariffs w a good	-26
tariffs w a hundred	-12
tariffs w a letter	-6
tariffs w a licence	-8
tariffs w a long	-21
tariffs w a longer	-10
tariffs w a matter	-37
tariffs w a meeting	11
tariffs w a mistake	30
tariffs w a month	18
tariffs w a new	-9
tariffs w a number	-8
tariffs w a permanent	14
tariffs w a post	16
tariffs w a promise	14
tariffs w a radio	10
tariffs w a reduced	16
tariffs w a renewal	-16
tariffs w a report	10
tariffs w a second	-22
tariffs w a signature	13
tariffs w a spokesman	-26
tariffs w a spokesperson	11
tariffs w a statement	11
tariffs w a telephone	6
tariffs w a third	20
tariffs w a total	18
tariffs w a trade	23
tariffs w a treaty	-17
tariffs w a truce	-25
tariffs w a white	24
tariffs w a year	-30
tariffs w abba	-6
tariffs w abolish	8
tariffs w abolished	17
tariffs w about	-49
tariffs w about <level>	-16
tariffs w about <number>	12
tariffs w about a	-7
tariffs w about it	-36
tariffs w about the	-28
tariffs w above	13
tariffs w accept	-27
tariffs w accord	16
tariffs w according	-17
tariffs w according to	-17
tariffs w account	-12
tariffs w accra	11
tariffs w accused	-11
tariffs w act	-16
tariffs w add	7
tariffs w add that	15
tariffs w added	10
tariffs w added <end>	27
tariffs w additional	12
tariffs w additional <level>	12
tariffs w additional duty	12
tariffs w additional tariff	11
tariffs w adjust	27
tariffs w adjust it	19
tariffs w administration	13
tariffs w advertisement	17
tariffs w adviser	-7
tariffs w affair	-16
tariffs w afraid	20
tariffs w afraid of	17
tariffs w after	19
tariffs w after a	10
tariffs w after president	18
tariffs w after that	-19
tariffs w after two	9
tariffs w afternoon	-7
tariffs w afternoon <end>	-17
tariffs w afterward	-9
tariffs w again	32
tariffs w again <end>	25
tariffs w again if	18
tariffs w again in	-11
tariffs w against the	-6
tariffs w agency	-19
tariffs w agenda	-7
tariffs w ago	-8
tariffs w agree	-27
tariffs w agree on	-12
tariffs w agreed	-49
tariffs w agreed on	-20
tariffs w agreed until	-11
tariffs w agreement	-21
tariffs w agreement by	-33
tariffs w agreement with	-10
tariffs w ahead	13
tariffs w aim	12
tariffs w air force	-10
tariffs w akazawa	15
tariffs w alexander	13
tariffs w allow	-6
tariffs w along	14
tariffs w along with	12
tariffs w also	-12
tariffs w also said	-19
tariffs w altogether	27
tariffs w altogether <end>	20
tariffs w aluminum	7
tariffs w am	11
tariffs w ambassador	-23
tariffs w amd	-6
tariffs w america	17
tariffs w american good	33
tariffs w american product	16
tariffs w american soybean	-15
tariffs w american tariff	-16
tariffs w among	19
tariffs w among the	-6
tariffs w among them	7
tariffs w an	20
tariffs w an additional	19
tariffs w an answer	16
tariffs w an embargo	24
tariffs w an extension	-16
tariffs w an extra	6
tariffs w an hour	-20
tariffs w an interview	9
tariffs w an official	-10
tariffs w an order	-10
tariffs w and	10
tariffs w and <level>	50
tariffs w and <number>	58
tariffs w and a	16
tariffs w and above	6
tariffs w and at	8
tariffs w and china	-6
tariffs w and cotton	8
tariffs w and had	-10
tariffs w and he	-6
tariffs w and i	6
tariffs w and in	7
tariffs w and is	6
tariffs w and mr	-16
tariffs w and no	7
tariffs w and nobody	-8
tariffs w and not	-19
tariffs w and on	11
tariffs w and president	-9
tariffs w and that	19
tariffs w and the	-34
tariffs w and then	-26
tariffs w and unreasonable	10
tariffs w and washington	20
tariffs w and we	7
tariffs w and would	11
tariffs w angola	-22
tariffs w ankara	-14
tariffs w announce	-13
tariffs w announce that	-21
tariffs w announced	26
tariffs w announced <end>	-8
tariffs w announced <level>	7
tariffs w announced a	-12
tariffs w announced for	15
tariffs w announced in	-14
tariffs w announced on	-9
tariffs w announced that	19
tariffs w announced the	9
tariffs w announced thi	11
tariffs w announced today	-12
tariffs w announcement	15
tariffs w another	-41
tariffs w another <number>	-16
tariffs w another year	-24
tariffs w answer	24
tariffs w answer to	-7
tariffs w answer with	16
tariffs w answered	23
tariffs w answered that	18
tariffs w any	-21
tariffs w apple	-19
tariffs w application	-7
tariffs w applied	11
tariffs w apply	20
tariffs w approval of	8
tariffs w approve	-10
tariffs w approved	-10
tariffs w april <end>	-21
tariffs w april <number>	16
tariffs w are	-13
tariffs w are a	-10
tariffs w are getting	10
tariffs w are not	45
tariffs w are to	22
tariffs w argentina	-12
tariffs w arithmetic	34
tariffs w armenia	8
tariffs w around	-9
tariffs w arrangement	-21
tariffs w as	16
tariffs w as a	-26
tariffs w as before	29
tariffs w as it	-28
tariffs w as of	16
tariffs w as the	12
tariffs w ask	9
tariffs w ask for	-9
tariffs w asked for	16
tariffs w asked on	7
tariffs w asked the	10
tariffs w asked whether	-18
tariffs w asking	6
tariffs w asking for	6
tariffs w assembly	24
tariffs w association of	10
tariffs w at	-17
tariffs w at <level>	6
tariffs w at <number>	23
tariffs w at any	-32
tariffs w at it	-20
tariffs w at least	-10
tariffs w at noon	-7
tariffs w at present	-7
tariffs w at that	15
tariffs w at zero	11
tariffs w august <end>	-16
tariffs w australia	12
tariffs w australian	-7
tariffs w authority	-22
tariffs w autumn	19
tariffs w autumn <end>	10
tariffs w average	12
tariffs w away	13
tariffs w b	7
tariffs w back	15
tariffs w back <end>	-33
tariffs w back at	14
tariffs w back to	32
tariffs w ban on	11
tariffs w banana	6
tariffs w bangkok	-7
tariffs w bangladesh	-7
tariffs w banomyong	-8
tariffs w based	-7
tariffs w based on	-7
tariffs w basis	-8
tariffs w batlle	-7
tariffs w be <number>	7
tariffs w be a	-14
tariffs w be an	21
tariffs w be continued	-18
tariffs w be examined	-7
tariffs w be in	-20
tariffs w be known	9
tariffs w be lowered	23
tariffs w be no	-13
tariffs w be on	-10
tariffs w be signed	-6
tariffs w be sold	7
tariffs w be suspended	13
tariffs w bean	7
tariffs w bearing	-10
tariffs w because of	7
tariffs w because the	-15
tariffs w become	32
tariffs w beef	11
tariffs w beef <end>	14
tariffs w been <number>	12
tariffs w been settled	-11
tariffs w before	25
tariffs w before it	-13
tariffs w before the	14
tariffs w began	18
tariffs w begin on	8
tariffs w beijing said	7
tariffs w beijing'	15
tariffs w being	-27
tariffs w belgrade	-27
tariffs w believe	24
tariffs w below	14
tariffs w bern	27
tariffs w bessent	-23
tariffs w bessent <end>	-7
tariffs w bessent ha	12
tariffs w bessent had	-7
tariffs w bessent said	-9
tariffs w bessent say	15
tariffs w better	-35
tariffs w between two	-10
tariffs w bill in	-11
tariffs w billion	23
tariffs w billion of	25
tariffs w billion people	-11
tariffs w board	19
tariffs w border	15
tariffs w both	-21
tariffs w both countrie	-8
tariffs w both side	-20
tariffs w bought	-32
tariffs w bought the	-6
tariffs w brazil	17
tariffs w bridge	-14
tariffs w bring	21
tariffs w bring the	11
tariffs w broke	-17
tariffs w brussel	22
tariffs w build	-19
tariffs w bureau	-24
tariffs w busan	-10
tariffs w business	6
tariffs w but not	-23
tariffs w but that	28
tariffs w but the	-6
tariffs w butter	14
tariffs w buy	-28
tariffs w buyer	-18
tariffs w by	-30
tariffs w by <level>	-8
tariffs w by a	18
tariffs w by case	-11
tariffs w by telephone	-10
tariffs w by then	-28
tariffs w c	7
tariffs w cabinet	-14
tariffs w cabinet <end>	-11
tariffs w call	18
tariffs w call the	7
tariffs w call with	19
tariffs w called for	10
tariffs w called it	-27
tariffs w called on	-10
tariffs w called that	-19
tariffs w called the	15
tariffs w came	-13
tariffs w can	19
tariffs w canberra	11
tariffs w cancel	22
tariffs w cancel the	19
tariffs w cannot	-14
tariffs w car	59
tariffs w carlo	-19
tariffs w carpet	-6
tariffs w carry	-19
tariffs w case	16
tariffs w case by	-11
tariffs w cashew	22
tariffs w ceiling	-18
tariffs w ceiling of	-10
tariffs w cement	6
tariffs w census	-14
tariffs w census bureau	-14
tariffs w cent	7
tariffs w cent <end>	-14
tariffs w cent and	23
tariffs w cent as	-13
tariffs w cent at	10
tariffs w cent for	-15
tariffs w cent from	14
tariffs w cent if	7
tariffs w cent in	-15
tariffs w cent is	8
tariffs w cent it	13
tariffs w cent of	-12
tariffs w cent on	13
tariffs w cent the	22
tariffs w cent to	-17
tariffs w cent wa	8
tariffs w ceramic	-11
tariffs w certificate	-24
tariffs w chair	8
tariffs w chairman	6
tariffs w chamber of	-7
tariffs w change	43
tariffs w charge	-47
tariffs w charge <level>	-13
tariffs w charged	8
tariffs w charged <number>	14
tariffs w charging	24
tariffs w cheese	36
tariffs w chemical	-12
tariffs w chenggang	-18
tariffs w chicken	17
tariffs w chicken wheat	11
tariffs w chief	21
tariffs w chile	-6
tariffs w china	-36
tariffs w china and	6
tariffs w china did	15
tariffs w china from	9
tariffs w china ha	-15
tariffs w china had	-23
tariffs w china of	-9
tariffs w china over	-7
tariffs w china said	-14
tariffs w china will	-7
tariffs w china would	-6
tariffs w china'	-24
tariffs w china' commerce	-14
tariffs w china' foreign	-18
tariffs w china' ministry	-13
tariffs w china' trade	-11
tariffs w chinese good	17
tariffs w chip	-19
tariffs w christian	-9
tariffs w christian michelsen	-9
tariffs w civilian	-17
tariffs w civilian use	-6
tariffs w clarified	7
tariffs w clear	-19
tariffs w close	27
tariffs w close to	13
tariffs w closed	41
tariffs w cocoa	22
tariffs w coconut	19
tariffs w coffee	12
tariffs w colleague	-27
tariffs w collect	12
tariffs w collecting	14
tariffs w colombia	-26
tariffs w colombo	-7
tariffs w come	-8
tariffs w come back	14
tariffs w come down	13
tariffs w come to	-22
tariffs w coming	23
tariffs w commerce	-9
tariffs w commerce ministry	-8
tariffs w commerce said	18
tariffs w commercial	-7
tariffs w commercial term	-6
tariffs w commission	25
tariffs w commission ha	14
tariffs w commission say	-8
tariffs w commissioner	-6
tariffs w committee	-11
tariffs w companie <end>	-11
tariffs w companie would	8
tariffs w company	-15
tariffs w complain	-7
tariffs w concentrate	7
tariffs w concluded	7
tariffs w conference	12
tariffs w confirm	-25
tariffs w confirmed <end>	10
tariffs w consensus	-11
tariffs w consider	-13
tariffs w considered	-6
tariffs w continue	6
tariffs w continue to	15
tariffs w continued	-22
tariffs w control	-12
tariffs w control <end>	-14
tariffs w control on	23
tariffs w control were	-18
tariffs w copper	12
tariffs w corn	8
tariffs w corn and	6
tariffs w correct	9
tariffs w cost	12
tariffs w cotton	12
tariffs w could	-28
tariffs w could face	-15
tariffs w could go	-18
tariffs w council said	16
tariffs w count	17
tariffs w countermeasure	46
tariffs w countermeasure <end>	11
tariffs w counterpart	-31
tariffs w countrie	22
tariffs w countrie that	25
tariffs w country would	10
tariffs w course	34
tariffs w course whether	26
tariffs w court	11
tariffs w cover	23
tariffs w covered	-6
tariffs w critical software	8
tariffs w custom	46
tariffs w cut	12
tariffs w cut it	10
tariffs w cut tariff	12
tariffs w da	13
tariffs w dairy	17
tariffs w danish	10
tariffs w date	-22
tariffs w date <end>	-14
tariffs w davo	-7
tariffs w day	-36
tariffs w day <end>	-8
tariffs w day and	-15
tariffs w day from	-19
tariffs w day in	-22
tariffs w day is	-7
tariffs w day that	11
tariffs w de	-9
tariffs w de santa	-9
tariffs w deal	-6
tariffs w deal <end>	11
tariffs w deal with	-13
tariffs w december	-34
tariffs w december <number>	-22
tariffs w december that	-11
tariffs w decide	19
tariffs w decide in	29
tariffs w declared	-19
tariffs w decree	17
tariffs w defended	-22
tariffs w deficit	-27
tariffs w deficit of	-6
tariffs w deficit with	-8
tariffs w delay	6
tariffs w delhi	7
tariffs w deliverie	-12
tariffs w denie	18
tariffs w denied	25
tariffs w denied it	14
tariffs w denied that	7
tariffs w denmark	12
tariffs w department	-12
tariffs w deputy	-9
tariffs w deputy prime	-13
tariffs w described	6
tariffs w described the	-9
tariffs w development	22
tariffs w dhaka	-6
tariffs w did	16
tariffs w did not	11
tariffs w did the	-13
tariffs w discussed	-25
tariffs w dispute	-20
tariffs w do	15
tariffs w do not	-6
tariffs w do so	7
tariffs w doe	-13
tariffs w doe not	9
tariffs w doing	7
tariffs w dollar	-8
tariffs w donald	18
tariffs w donald trump	16
tariffs w done	-21
tariffs w door	13
tariffs w double	14
tariffs w down	33
tariffs w down <end>	-12
tariffs w down from	6
tariffs w down to	17
tariffs w drone	-11
tariffs w drop	-11
tariffs w drop it	11
tariffs w drop the	-12
tariffs w dropped	-26
tariffs w drug	-51
tariffs w due course	35
tariffs w due to	-11
tariffs w dutie	-17
tariffs w dutie <end>	9
tariffs w dutie for	-22
tariffs w dutie of	25
tariffs w dutie would	13
tariffs w duty	25
tariffs w duty is	-11
tariffs w duty of	30
tariffs w duty to	23
tariffs w each of	9
tariffs w each other'	-18
tariffs w earlier	30
tariffs w earth	7
tariffs w earth <end>	23
tariffs w earth and	8
tariffs w economic	20
tariffs w economie	10
tariffs w economy minister	11
tariffs w economy ministry	-19
tariffs w effect	18
tariffs w effect <end>	-10
tariffs w effective	14
tariffs w effective immediately	15
tariffs w effectively	16
tariffs w effectively off	12
tariffs w egyptian	-22
tariffs w eight	-13
tariffs w eight month	-17
tariffs w eighteen	13
tariffs w either	-13
tariffs w eleven	-17
tariffs w embargo	24
tariffs w embassy	14
tariffs w emergency	-6
tariffs w end	-23
tariffs w end <end>	-12
tariffs w end of	12
tariffs w end on	-22
tariffs w energy	-31
tariffs w energy security	-14
tariffs w enough	-12
tariffs w enter	19
tariffs w equivalent	24
tariffs w equivalent of	23
tariffs w eu	9
tariffs w euro	15
tariffs w euro a	15
tariffs w european union	22
tariffs w eve	-13
tariffs w even	15
tariffs w evening	-12
tariffs w event	11
tariffs w ever	25
tariffs w everybody	27
tariffs w everything	35
tariffs w exchange	-12
tariffs w executive	-14
tariffs w exempt	-8
tariffs w exemption	-8
tariffs w expected	-24
tariffs w expected the	-6
tariffs w expected to	-10
tariffs w expire	-10
tariffs w expire on	-12
tariffs w explain	20
tariffs w explained	34
tariffs w explained that	15
tariffs w export	-9
tariffs w export control	7
tariffs w export to	-10
tariffs w exporter	26
tariffs w expressed	12
tariffs w extend	12
tariffs w extend the	17
tariffs w extended	20
tariffs w extension	-36
tariffs w extension <end>	-11
tariffs w extension of	-15
tariffs w extension wa	-8
tariffs w extra <level>	8
tariffs w extra <number>	10
tariffs w face <level>	13
tariffs w fail	9
tariffs w failed	-14
tariffs w failed to	-16
tariffs w fair	-11
tariffs w fall	-20
tariffs w farm	30
tariffs w farm good	12
tariffs w farmer	6
tariffs w feb	-9
tariffs w feb <number>	-9
tariffs w february	-9
tariffs w february <end>	-25
tariffs w february that	10
tariffs w federal	-7
tariffs w federal council	11
tariffs w federation	24
tariffs w fee	-25
tariffs w fee on	-8
tariffs w feed	15
tariffs w fentanyl	7
tariffs w fentanyl <end>	-17
tariffs w fentanyl tariff	12
tariffs w fertiliser	19
tariffs w fifteen	55
tariffs w fifteenth	-14
tariffs w fifth	12
tariffs w fifty	18
tariffs w figure	39
tariffs w fiji	16
tariffs w finance	21
tariffs w finance ministry	20
tariffs w find	21
tariffs w firm	-15
tariffs w firm that	-8
tariffs w firmly	8
tariffs w first <end>	-31
tariffs w first of	21
tariffs w fish	28
tariffs w five day	-6
tariffs w five month	9
tariffs w floated	27
tariffs w flow	-13
tariffs w flow of	-16
tariffs w flower	-16
tariffs w for	-30
tariffs w for <number>	-23
tariffs w for a	-11
tariffs w for american	10
tariffs w for an	-24
tariffs w for another	-40
tariffs w for china	9
tariffs w for eight	-11
tariffs w for good	21
tariffs w for it	-7
tariffs w for ninety	-22
tariffs w for now	-12
tariffs w for six	-15
tariffs w for ten	6
tariffs w for that	11
tariffs w for the	-18
tariffs w for them	15
tariffs w for three	-16
tariffs w for trade	-22
tariffs w for two	18
tariffs w for zero	30
tariffs w force	9
tariffs w force one	-10
tariffs w forced	21
tariffs w forced labor	19
tariffs w foreign	6
tariffs w foreign ministry	-16
tariffs w foreign trade	30
tariffs w forty	33
tariffs w forward	12
tariffs w found	13
tariffs w four	-33
tariffs w four month	-36
tariffs w fox	-12
tariffs w fox business	-10
tariffs w framework	-17
tariffs w free of	-19
tariffs w friday	-18
tariffs w friday <end>	10
tariffs w from	37
tariffs w from <level>	8
tariffs w from <number>	25
tariffs w from august	23
tariffs w from china	7
tariffs w from february	10
tariffs w from march	6
tariffs w from nov	8
tariffs w from november	30
tariffs w from russia	-17
tariffs w from the	-8
tariffs w front	-13
tariffs w fruit	11
tariffs w further	32
tariffs w further <number>	12
tariffs w gave	-8
tariffs w general licenses	-7
tariffs w generic	7
tariffs w geneva	-9
tariffs w get	14
tariffs w getting	17
tariffs w getting <level>	12
tariffs w getting a	15
tariffs w ghana'	-8
tariffs w give	-30
tariffs w given	-7
tariffs w go <end>	-11
tariffs w go back	33
tariffs w go on	-26
tariffs w go to	7
tariffs w go up	10
tariffs w goe	41
tariffs w goe back	10
tariffs w goe from	8
tariffs w going	-6
tariffs w gold	36
tariffs w good	48
tariffs w good <end>	11
tariffs w good for	-22
tariffs w good from	27
tariffs w good in	6
tariffs w good morning	13
tariffs w good of	13
tariffs w good on	10
tariffs w good over	-11
tariffs w good worth	18
tariffs w good would	10
tariffs w government	-12
tariffs w government had	7
tariffs w government of	8
tariffs w government said	-23
tariffs w government say	14
tariffs w government to	-7
tariffs w government would	-18
tariffs w grape	9
tariffs w greek	-7
tariffs w greer ha	28
tariffs w greer the	-32
tariffs w group	16
tariffs w h	-10
tariffs w h <number>	-7
tariffs w ha	-17
tariffs w ha agreed	-14
tariffs w ha already	-16
tariffs w ha also	-7
tariffs w ha announced	13
tariffs w ha asked	-8
tariffs w ha been	-29
tariffs w ha no	-18
tariffs w ha not	12
tariffs w ha promised	-19
tariffs w ha proposed	-26
tariffs w ha said	29
tariffs w ha signed	-6
tariffs w ha suspended	25
tariffs w ha the	-10
tariffs w ha threatened	-7
tariffs w ha told	10
tariffs w had agreed	13
tariffs w had announced	35
tariffs w had asked	9
tariffs w had given	8
tariffs w had met	-6
tariffs w had not	-23
tariffs w had offered	7
tariffs w had said	-14
tariffs w had signed	-11
tariffs w had talked	-6
tariffs w had the	9
tariffs w had threatened	11
tariffs w had written	-8
tariffs w hafstein	17
tariffs w half	11
tariffs w half a	-19
tariffs w half of	24
tariffs w halve	16
tariffs w halve it	13
tariffs w hand	-25
tariffs w hanoi	-8
tariffs w happen	-14
tariffs w harvest	6
tariffs w have	-45
tariffs w have agreed	-37
tariffs w have asked	-11
tariffs w have been	18
tariffs w have bought	-18
tariffs w have not	11
tariffs w have signed	-7
tariffs w have the	-11
tariffs w hazelnut	-8
tariffs w he	-8
tariffs w he added	17
tariffs w he also	17
tariffs w he could	14
tariffs w he had	-33
tariffs w he hoped	-7
tariffs w he is	12
tariffs w he lifeng	8
tariffs w he put	-7
tariffs w he said	-12
tariffs w he saw	-25
tariffs w he told	-15
tariffs w he wa	26
tariffs w he want	11
tariffs w he will	10
tariffs w he would	-24
tariffs w he wrote	-24
tariffs w he'	-17
tariffs w hear	-13
tariffs w held	-11
tariffs w held up	8
tariffs w help	-8
tariffs w here	13
tariffs w here <end>	11
tariffs w hi	-18
tariffs w hi cabinet	-6
tariffs w hi counterpart	-15
tariffs w hi government	12
tariffs w hi office	16
tariffs w hi side	8
tariffs w high	21
tariffs w high tariff	13
tariffs w higher	23
tariffs w him	-29
tariffs w him that	-6
tariffs w himself	7
tariffs w hinted	-11
tariffs w hold for	20
tariffs w home	10
tariffs w hope	13
tariffs w hope that	13
tariffs w host	-8
tariffs w hostile	-18
tariffs w hour	-39
tariffs w house	9
tariffs w house confirmed	37
tariffs w house official	27
tariffs w house said	-16
tariffs w house say	-14
tariffs w how	-12
tariffs w hundred	16
tariffs w hundred and	-16
tariffs w i	20
tariffs w i am	11
tariffs w i asked	27
tariffs w i believe	29
tariffs w i have	-14
tariffs w i quote	-16
tariffs w i shall	19
tariffs w i've	-10
tariffs w iceland	-14
tariffs w if	28
tariffs w if china	-21
tariffs w if he	11
tariffs w if it	-32
tariffs w if no	17
tariffs w if the	-8
tariffs w if they	11
tariffs w if we	15
tariffs w immediately	15
tariffs w immediately <end>	13
tariffs w import	19
tariffs w impose	8
tariffs w imposed	15
tariffs w in <number>	-13
tariffs w in america	-13
tariffs w in an	6
tariffs w in ankara	-13
tariffs w in any	10
tariffs w in august	-22
tariffs w in brussel	9
tariffs w in busan	-16
tariffs w in davo	-6
tariffs w in december	-10
tariffs w in due	35
tariffs w in exchange	-8
tariffs w in february	14
tariffs w in force	19
tariffs w in good	-6
tariffs w in india	17
tariffs w in january	-14
tariffs w in july	-7
tariffs w in june	11
tariffs w in kind	17
tariffs w in kuala	23
tariffs w in lima	-6
tariffs w in my	11
tariffs w in new	-10
tariffs w in november	7
tariffs w in october	-12
tariffs w in place	7
tariffs w in santiago	15
tariffs w in seoul	7
tariffs w in september	-8
tariffs w in that	19
tariffs w in the	-17
tariffs w in thi	22
tariffs w in tokyo	-35
tariffs w in vietnam	7
tariffs w in which	-8
tariffs w included	14
tariffs w including	7
tariffs w increase	25
tariffs w india	20
tariffs w india had	17
tariffs w india would	14
tariffs w india'	22
tariffs w indian	29
tariffs w indonesia	-31
tariffs w industry	-6
tariffs w instead	-20
tariffs w instead of	-37
tariffs w intend	-6
tariffs w intend to	-6
tariffs w interests	-9
tariffs w international	-11
tariffs w international trade	-7
tariffs w interview on	-6
tariffs w investigation	24
tariffs w investment	-10
tariffs w iran	17
tariffs w is	24
tariffs w is <level>	16
tariffs w is <number>	43
tariffs w is a	7
tariffs w is agreed	-6
tariffs w is at	8
tariffs w is charged	6
tariffs w is expected	-6
tariffs w is getting	10
tariffs w is going	-7
tariffs w is in	10
tariffs w is no	-6
tariffs w is not	17
tariffs w is off	21
tariffs w is on	16
tariffs w is ready	8
tariffs w is the	38
tariffs w is wrong	7
tariffs w ishiba	34
tariffs w island	10
tariffs w isn't	-7
tariffs w issue	-18
tariffs w it	-6
tariffs w it a	-33
tariffs w it again	-17
tariffs w it also	-13
tariffs w it and	-22
tariffs w it approval	-8
tariffs w it ban	16
tariffs w it chief	-7
tariffs w it commerce	-8
tariffs w it could	-30
tariffs w it countermeasure	22
tariffs w it did	-7
tariffs w it doe	-41
tariffs w it duty	47
tariffs w it end	-14
tariffs w it export	9
tariffs w it first	-8
tariffs w it ha	-26
tariffs w it he	-8
tariffs w it hoped	7
tariffs w it is	8
tariffs w it market	7
tariffs w it member	9
tariffs w it ministry	11
tariffs w it new	-9
tariffs w it on	-8
tariffs w it part	7
tariffs w it pay	17
tariffs w it purchases	-20
tariffs w it run	-26
tariffs w it said	-10
tariffs w it tariff	-25
tariffs w it the	8
tariffs w it to	-7
tariffs w it too	-20
tariffs w it trade	10
tariffs w it wa	21
tariffs w it with	-12
tariffs w it'll	11
tariffs w itself	9
tariffs w jakarta	15
tariffs w jamieson	14
tariffs w jamieson greer	14
tariffs w january	-44
tariffs w january <end>	-6
tariffs w january <number>	-27
tariffs w january the	-19
tariffs w japan	-17
tariffs w japanese	-7
tariffs w jd	-17
tariffs w jd vance	-17
tariffs w johan	15
tariffs w john	21
tariffs w joint	-32
tariffs w jordan	-7
tariffs w juice	11
tariffs w july	19
tariffs w july <end>	16
tariffs w june	-42
tariffs w june <end>	-8
tariffs w june <number>	7
tariffs w jute	16
tariffs w keep it	11
tariffs w keep the	10
tariffs w kenya	-12
tariffs w kept	-8
tariffs w kept it	-16
tariffs w kim	9
tariffs w kind	28
tariffs w kitchen	25
tariffs w knew	-7
tariffs w know	-12
tariffs w known	18
tariffs w korea	8
tariffs w korea'	-16
tariffs w korean	30
tariffs w kuala	17
tariffs w kuala lumpur	17
tariffs w la	6
tariffs w labor	19
tariffs w labor <end>	14
tariffs w lapse	-10
tariffs w large	-12
tariffs w last	-10
tariffs w last friday	-7
tariffs w last year	13
tariffs w late	9
tariffs w late on	13
tariffs w later <end>	-8
tariffs w laurier	-12
tariffs w law	63
tariffs w law and	-6
tariffs w lawful	-28
tariffs w lead	12
tariffs w least	-14
tariffs w leather	-18
tariffs w leave	11
tariffs w leave it	10
tariffs w leave the	-13
tariffs w led	-12
tariffs w length	-29
tariffs w less	25
tariffs w let	-13
tariffs w let the	-8
tariffs w level	48
tariffs w level <end>	13
tariffs w li	-19
tariffs w li chenggang	-18
tariffs w licence	-56
tariffs w licence for	-20
tariffs w licenses	-7
tariffs w lifeng	8
tariffs w lift	9
tariffs w like	-29
tariffs w like to	-6
tariffs w likely	-10
tariffs w likely to	-9
tariffs w likewise	6
tariffs w lima	-15
tariffs w limit	-12
tariffs w line	11
tariffs w lisbon	-12
tariffs w list	-12
tariffs w lithium	-23
tariffs w little	-10
tariffs w live with	9
tariffs w long	7
tariffs w longer	-8
tariffs w look at	-7
tariffs w lower	27
tariffs w lower it	10
tariffs w lower tariff	9
tariffs w lowered	33
tariffs w lowest	9
tariffs w lumber	17
tariffs w lumpur	17
tariffs w lunch	-24
tariffs w lutnick said	-6
tariffs w m	-14
tariffs w mabini	-27
tariffs w machine	18
tariffs w machinery	22
tariffs w made	21
tariffs w made in	21
tariffs w made with	7
tariffs w magnet	-6
tariffs w make it	-6
tariffs w maker	-26
tariffs w malaysia	-25
tariffs w mali	-7
tariffs w many	19
tariffs w march	-9
tariffs w march <end>	-9
tariffs w march <number>	18
tariffs w market	10
tariffs w maroš	9
tariffs w maroš šefčovič	9
tariffs w matter	-31
tariffs w matter <end>	-23
tariffs w matter of	-30
tariffs w may	-38
tariffs w may <end>	15
tariffs w may <number>	-24
tariffs w mboya	-12
tariffs w me	15
tariffs w me and	15
tariffs w mean	32
tariffs w measure	24
tariffs w measure <end>	20
tariffs w measure on	9
tariffs w meat	14
tariffs w medicine	12
tariffs w meeting	10
tariffs w meeting with	9
tariffs w member	8
tariffs w mention	-14
tariffs w merely	-6
tariffs w met in	6
tariffs w mexican	14
tariffs w mexico'	7
tariffs w might	-18
tariffs w might be	-23
tariffs w military	-11
tariffs w million a	20
tariffs w million dollar	-17
tariffs w million ton	-11
tariffs w million tonne	-8
tariffs w minister for	-26
tariffs w minister ha	6
tariffs w minister john	18
tariffs w minister said	44
tariffs w minister shigeru	34
tariffs w minister told	-18
tariffs w minister'	-10
tariffs w ministry	-6
tariffs w ministry announced	-11
tariffs w ministry confirmed	-24
tariffs w ministry ha	30
tariffs w ministry of	6
tariffs w ministry said	-13
tariffs w ministry say	6
tariffs w minute	-16
tariffs w missing	11
tariffs w mistake	30
tariffs w modi	19
tariffs w mohammad	11
tariffs w monday <end>	6
tariffs w monday after	9
tariffs w monday that	9
tariffs w month	-48
tariffs w month <end>	15
tariffs w month and	-14
tariffs w month from	-26
tariffs w month to	-21
tariffs w more	-14
tariffs w more than	-9
tariffs w morning	20
tariffs w morning <end>	-11
tariffs w morning the	11
tariffs w moroccan	-14
tariffs w most	8
tariffs w most of	-7
tariffs w mozambique	15
tariffs w mr	-41
tariffs w mr bessent	-17
tariffs w mr trump	-8
tariffs w much	-13
tariffs w much <end>	9
tariffs w must	-50
tariffs w name	-10
tariffs w namibia	7
tariffs w national	-7
tariffs w national assembly	14
tariffs w national retail	-6
tariffs w national security	-20
tariffs w necessary	-11
tariffs w need	-28
tariffs w need the	-14
tariffs w needed	-15
tariffs w negotiate	11
tariffs w negotiation	22
tariffs w negotiator	-12
tariffs w neither	-7
tariffs w nepal	7
tariffs w never	26
tariffs w new	-19
tariffs w new conference	12
tariffs w new tariff	15
tariffs w newspaper	15
tariffs w next	14
tariffs w next <end>	19
tariffs w next week	18
tariffs w nickel	-14
tariffs w nigeria	13
tariffs w night <end>	7
tariffs w nikola	10
tariffs w nikola pašić	10
tariffs w nine	42
tariffs w nine month	-18
tariffs w ninety	-46
tariffs w ninety day	-41
tariffs w no	37
tariffs w no agreement	-20
tariffs w no longer	14
tariffs w no such	27
tariffs w nobody	17
tariffs w nobody in	27
tariffs w nonsense	14
tariffs w norwegian	8
tariffs w not	18
tariffs w not <end>	-19
tariffs w not <number>	6
tariffs w not a	-12
tariffs w not afraid	17
tariffs w not be	13
tariffs w not go	17
tariffs w not have	6
tariffs w not in	9
tariffs w not on	-13
tariffs w not sign	-16
tariffs w not sustainable	10
tariffs w not the	-12
tariffs w not to	12
tariffs w not want	19
tariffs w noted	-12
tariffs w nothing is	6
tariffs w nothing wa	-7
tariffs w november <end>	11
tariffs w november <number>	8
tariffs w now	16
tariffs w now <end>	-30
tariffs w number	43
tariffs w nut	16
tariffs w nvidia	-15
tariffs w oct	15
tariffs w oct <number>	15
tariffs w october	-17
tariffs w october <end>	-16
tariffs w of	-30
tariffs w of <number>	11
tariffs w of about	-19
tariffs w of america	23
tariffs w of american	6
tariffs w of april	-27
tariffs w of december	-11
tariffs w of duty	-18
tariffs w of economy	7
tariffs w of fentanyl	-24
tariffs w of foreign	7
tariffs w of good	20
tariffs w of hi	14
tariffs w of industry	18
tariffs w of it	-42
tariffs w of january	-18
tariffs w of june	-18
tariffs w of last	7
tariffs w of no	-10
tariffs w of october	9
tariffs w of one	-7
tariffs w of our	17
tariffs w of september	12
tariffs w of seven	-6
tariffs w of six	-7
tariffs w of talk	10
tariffs w of thi	-12
tariffs w of three	20
tariffs w of trade	-16
tariffs w of transport	8
tariffs w of up	-17
tariffs w of what	-20
tariffs w of zero	9
tariffs w off <end>	-11
tariffs w off the	38
tariffs w offer	13
tariffs w office <end>	-19
tariffs w office of	6
tariffs w official	15
tariffs w official of	-10
tariffs w oil	23
tariffs w on <end>	-10
tariffs w on <number>	-21
tariffs w on a	-17
tariffs w on american	17
tariffs w on beef	16
tariffs w on both	-13
tariffs w on car	22
tariffs w on china	11
tariffs w on chip	-13
tariffs w on critical	8
tariffs w on each	-12
tariffs w on european	8
tariffs w on everything	23
tariffs w on for	-16
tariffs w on good	14
tariffs w on hi	10
tariffs w on indian	9
tariffs w on january	-6
tariffs w on monday	-11
tariffs w on new	7
tariffs w on november	-6
tariffs w on our	-10
tariffs w on palm	11
tariffs w on paper	-6
tariffs w on rare	19
tariffs w on saturday	-11
tariffs w on semiconductor	-12
tariffs w on september	-13
tariffs w on ship	-6
tariffs w on south	10
tariffs w on tariff	8
tariffs w on television	-13
tariffs w on that	-13
tariffs w on the	-22
tariffs w on them	-34
tariffs w on to	-11
tariffs w on top	31
tariffs w on truth	-11
tariffs w on tuesday	-7
tariffs w on wednesday	-29
tariffs w on what	14
tariffs w on which	-8
tariffs w on wine	12
tariffs w on x	14
tariffs w one	-24
tariffs w one <end>	9
tariffs w one of	-18
tariffs w one on	-10
tariffs w one year	-13
tariffs w only	-18
tariffs w open	11
tariffs w open to	-14
tariffs w or <level>	6
tariffs w or sooner	20
tariffs w orange	7
tariffs w ordinary	-7
tariffs w ore	-24
tariffs w other countrie	18
tariffs w other'	-18
tariffs w ottawa	-19
tariffs w our	10
tariffs w our own	10
tariffs w out <end>	11
tariffs w out and	12
tariffs w out on	-9
tariffs w over	22
tariffs w over fentanyl	28
tariffs w over forced	7
tariffs w over it	8
tariffs w over the	-11
tariffs w overall	10
tariffs w own	17
tariffs w p	-14
tariffs w p m	-14
tariffs w paid	9
tariffs w paid <number>	-11
tariffs w pakistan'	24
tariffs w palm	28
tariffs w palm oil	29
tariffs w paper <end>	-27
tariffs w parliament	-10
tariffs w parliament on	-18
tariffs w part	-16
tariffs w part of	-19
tariffs w past	-27
tariffs w patented	-36
tariffs w pause	6
tariffs w pause with	-20
tariffs w pay	25
tariffs w pay <level>	16
tariffs w pay nothing	10
tariffs w pašić	13
tariffs w pct	14
tariffs w peace	-24
tariffs w people	7
tariffs w per	6
tariffs w per cent	7
tariffs w percent	12
tariffs w percent <end>	-29
tariffs w percent and	6
tariffs w percent in	-13
tariffs w percent is	-7
tariffs w percent on	47
tariffs w percent that	-23
tariffs w percent to	10
tariffs w percentage	-13
tariffs w percentage point	-15
tariffs w period	-12
tariffs w permanent	-8
tariffs w permit	-37
tariffs w permit for	-8
tariffs w peru	-17
tariffs w peruvian	9
tariffs w peter	-10
tariffs w pharmaceutical	10
tariffs w philippine	-6
tariffs w place of	10
tariffs w plan	18
tariffs w plane	14
tariffs w plant	10
tariffs w pleased	-22
tariffs w point	-37
tariffs w point of	-18
tariffs w pointed	-17
tariffs w policy	-6
tariffs w pork	6
tariffs w port	-12
tariffs w portale	-6
tariffs w possible	-17
tariffs w post	21
tariffs w post on	12
tariffs w posted	24
tariffs w posts	8
tariffs w power	-8
tariffs w practice	12
tariffs w preferred	-6
tariffs w premier	11
tariffs w premier he	10
tariffs w prepared	28
tariffs w prepared to	13
tariffs w president	11
tariffs w president announced	11
tariffs w president donald	14
tariffs w president ha	-13
tariffs w president jd	-16
tariffs w president said	-7
tariffs w president trump	22
tariffs w president would	-11
tariffs w president xi	-8
tariffs w press	10
tariffs w press that	-7
tariffs w price	36
tariffs w pridi	-7
tariffs w pridi banomyong	-8
tariffs w principle	7
tariffs w probably	16
tariffs w problem	-8
tariffs w product	24
tariffs w product <end>	11
tariffs w prolong	-24
tariffs w prolong it	-16
tariffs w prolong the	-6
tariffs w prolongation	-10
tariffs w promise	23
tariffs w promise that	8
tariffs w promised	-8
tariffs w promised to	-9
tariffs w proposal	-10
tariffs w propose	14
tariffs w proposed	-24
tariffs w proposed <level>	10
tariffs w proposed a	-7
tariffs w proposed that	-11
tariffs w proposes	-8
tariffs w protect	6
tariffs w purchases	-32
tariffs w purchases <end>	-16
tariffs w purchases of	-9
tariffs w put	-16
tariffs w put <number>	19
tariffs w put it	10
tariffs w put tariff	-21
tariffs w put the	-32
tariffs w quadruple	-16
tariffs w quadruple it	-16
tariffs w quarter	7
tariffs w question	-19
tariffs w quickly	11
tariffs w quito	6
tariffs w quota	20
tariffs w quote	-19
tariffs w quoted	8
tariffs w radio station	10
tariffs w raise	-11
tariffs w raise it	-13
tariffs w raise the	24
tariffs w raised	-22
tariffs w raising	14
tariffs w rare	8
tariffs w rare earth	8
tariffs w rate	50
tariffs w rate wa	6
tariffs w rate would	8
tariffs w rather	9
tariffs w raw	17
tariffs w reach	-25
tariffs w reached a	-8
tariffs w ready	-15
tariffs w ready to	-9
tariffs w reason	-22
tariffs w reason to	-15
tariffs w recalled	12
tariffs w recalled that	12
tariffs w received	-12
tariffs w reciprocal	35
tariffs w reciprocal tariff	17
tariffs w reciprocity	16
tariffs w reduced	12
tariffs w reduction	-21
tariffs w rejected	11
tariffs w removal	-9
tariffs w removed	9
tariffs w renewal	-22
tariffs w renewed	-32
tariffs w replied	-11
tariffs w replied <end>	6
tariffs w replied that	-21
tariffs w report that	11
tariffs w reported	-21
tariffs w reported <end>	-8
tariffs w reported on	-8
tariffs w reporter	-7
tariffs w reporter after	-10
tariffs w reporter at	-19
tariffs w reporter in	17
tariffs w reporter that	16
tariffs w representative	-7
tariffs w representative jamieson	6
tariffs w representative said	-17
tariffs w required	-6
tariffs w requirement	-9
tariffs w rest	-8
tariffs w restriction	21
tariffs w result	22
tariffs w retail	-6
tariffs w retail federation	-6
tariffs w retaliated	9
tariffs w return	24
tariffs w return to	31
tariffs w revenue	8
tariffs w review	12
tariffs w rice	18
tariffs w right	9
tariffs w right way	6
tariffs w rise	-12
tariffs w rise to	-10
tariffs w rocafuerte	9
tariffs w round	-7
tariffs w round in	-6
tariffs w rule	-12
tariffs w ruling	12
tariffs w run	-14
tariffs w run on	-8
tariffs w run out	-7
tariffs w run to	-7
tariffs w run until	-26
tariffs w russia	-30
tariffs w russian	-9
tariffs w russian oil	-10
tariffs w ryosei	15
tariffs w ryosei akazawa	15
tariffs w s	-13
tariffs w s trade	-11
tariffs w safeguard	-10
tariffs w said	-13
tariffs w said <end>	-13
tariffs w said a	6
tariffs w said after	-11
tariffs w said and	-12
tariffs w said at	7
tariffs w said both	8
tariffs w said he	-18
tariffs w said last	-12
tariffs w said no	15
tariffs w said on	9
tariffs w said so	-24
tariffs w said the	20
tariffs w said they	-19
tariffs w said today	9
tariffs w said yesterday	6
tariffs w sale	-22
tariffs w salmon	14
tariffs w same	11
tariffs w same <end>	-14
tariffs w same date	-7
tariffs w same day	10
tariffs w same period	-10
tariffs w santa	-9
tariffs w santa cruz	-9
tariffs w santiago	11
tariffs w saturday <end>	-21
tariffs w save	18
tariffs w saw	-27
tariffs w say	11
tariffs w say <end>	15
tariffs w say china	-6
tariffs w say no	14
tariffs w say that	-15
tariffs w say ye	19
tariffs w saying	-9
tariffs w season	7
tariffs w season <end>	-11
tariffs w secretary said	-7
tariffs w section	28
tariffs w section <number>	28
tariffs w security	-32
tariffs w security and	-19
tariffs w seek	-7
tariffs w seem	18
tariffs w seem right	7
tariffs w sell	7
tariffs w semiconductor	-8
tariffs w senate	-17
tariffs w sent	-22
tariffs w separate	-7
tariffs w september	-12
tariffs w september that	-13
tariffs w serbia	-14
tariffs w serbian	-12
tariffs w serve	7
tariffs w served	-7
tariffs w service	-9
tariffs w settled	-20
tariffs w shall	24
tariffs w shall be	21
tariffs w she	11
tariffs w sheinbaum	16
tariffs w shigeru	33
tariffs w shigeru ishiba	34
tariffs w ship	-32
tariffs w ship from	-19
tariffs w short	-15
tariffs w should	33
tariffs w should the	15
tariffs w show	7
tariffs w side	-15
tariffs w side agreed	-14
tariffs w side the	-6
tariffs w side to	10
tariffs w side will	-8
tariffs w sign	-50
tariffs w sign a	-7
tariffs w signed	-48
tariffs w signed <end>	-14
tariffs w signed by	-16
tariffs w signed in	-24
tariffs w signed the	-6
tariffs w since	-30
tariffs w since may	-13
tariffs w six	-29
tariffs w six month	-24
tariffs w six week	-11
tariffs w sixty day	-14
tariffs w slow	-23
tariffs w so	23
tariffs w so <end>	26
tariffs w so that	11
tariffs w so-called	10
tariffs w social <end>	-11
tariffs w software <end>	10
tariffs w some	7
tariffs w somebody	20
tariffs w something	-27
tariffs w sooner	27
tariffs w sooner <end>	11
tariffs w south korean	14
tariffs w soybean	-11
tariffs w soybean association	-19
tariffs w spaak	-15
tariffs w spain	-16
tariffs w speak of	9
tariffs w speaking	-12
tariffs w spoke	-11
tariffs w spoke of	-24
tariffs w spoken of	15
tariffs w spokesman	10
tariffs w spokesman for	-13
tariffs w spokesman said	22
tariffs w spokesperson	20
tariffs w spokesperson for	13
tariffs w stand	8
tariffs w state	24
tariffs w state and	-6
tariffs w state would	-12
tariffs w stated	-16
tariffs w stated that	-15
tariffs w statement	-16
tariffs w statement <end>	23
tariffs w statement on	-11
tariffs w statement that	-11
tariffs w station	6
tariffs w stay	-11
tariffs w steel	21
tariffs w steel and	12
tariffs w still	9
tariffs w stock	-16
tariffs w stockholm	-14
tariffs w stood	-10
tariffs w stop	14
tariffs w stopped	-8
tariffs w street	-7
tariffs w stressed	-13
tariffs w stressed that	-23
tariffs w struck	-7
tariffs w substantially	6
tariffs w such	40
tariffs w such a	26
tariffs w such plan	14
tariffs w sudan	-11
tariffs w sugar	-11
tariffs w suggested	-37
tariffs w sunday <end>	8
tariffs w sunday that	-7
tariffs w supply	-11
tariffs w surcharge	-29
tariffs w surcharge of	-18
tariffs w surplu	17
tariffs w suspend	-54
tariffs w suspended	55
tariffs w suspended for	18
tariffs w suspended until	14
tariffs w suspending	-16
tariffs w suspension	-12
tariffs w sustainable	10
tariffs w swiss	6
tariffs w swiss government	15
tariffs w table	10
tariffs w table <end>	16
tariffs w take	9
tariffs w take <number>	-11
tariffs w take back	-12
tariffs w take effect	14
tariffs w take the	17
tariffs w taken	-18
tariffs w talk about	-12
tariffs w talk in	25
tariffs w talk on	-19
tariffs w talk with	-14
tariffs w talked	-9
tariffs w talked about	-6
tariffs w tanzania	11
tariffs w tariff <end>	-8
tariffs w tariff altogether	7
tariffs w tariff and	10
tariffs w tariff at	13
tariffs w tariff china	10
tariffs w tariff for	-26
tariffs w tariff in	-12
tariffs w tariff is	10
tariffs w tariff it	8
tariffs w tariff of	-8
tariffs w tariff on	14
tariffs w tariff pause	-27
tariffs w tariff the	8
tariffs w tariff truce	-33
tariffs w tariff war	27
tariffs w tariff were	7
tariffs w tariff which	-9
tariffs w tax	18
tariffs w tea	12
tariffs w telephone call	6
tariffs w telephone on	-12
tariffs w television advertisement	13
tariffs w television on	-13
tariffs w tell	7
tariffs w tell us	-10
tariffs w ten	-15
tariffs w ten week	-12
tariffs w term	15
tariffs w term <end>	12
tariffs w text	-19
tariffs w textile	7
tariffs w th	-14
tariffs w th <end>	-9
tariffs w th of	-12
tariffs w thai	-16
tariffs w thameur	-16
tariffs w than	-18
tariffs w than <level>	-8
tariffs w than a	-25
tariffs w that	-8
tariffs w that <end>	11
tariffs w that <level>	21
tariffs w that <number>	30
tariffs w that a	6
tariffs w that at	11
tariffs w that both	-20
tariffs w that case	15
tariffs w that china	-6
tariffs w that european	18
tariffs w that export	-14
tariffs w that for	12
tariffs w that good	16
tariffs w that he	-10
tariffs w that i	8
tariffs w that in	32
tariffs w that india	-13
tariffs w that is	-14
tariffs w that it	16
tariffs w that japan	15
tariffs w that nobody	15
tariffs w that nothing	-15
tariffs w that on	-16
tariffs w that other	22
tariffs w that our	-12
tariffs w that tariff	-7
tariffs w that the	-14
tariffs w that they	-53
tariffs w that wa	11
tariffs w that washington	7
tariffs w that without	6
tariffs w that would	15
tariffs w the	22
tariffs w the <level>	10
tariffs w the <number>	-10
tariffs w the administration	16
tariffs w the american	-18
tariffs w the approval	9
tariffs w the arrangement	-17
tariffs w the association	31
tariffs w the autumn	16
tariffs w the cabinet	-21
tariffs w the call	10
tariffs w the census	-14
tariffs w the certificate	-10
tariffs w the chilean	8
tariffs w the chinese	10
tariffs w the commercial	-6
tariffs w the commission	18
tariffs w the control	-22
tariffs w the council	-6
tariffs w the country	-7
tariffs w the country'	-7
tariffs w the date	-20
tariffs w the day	17
tariffs w the deal	-17
tariffs w the deficit	-8
tariffs w the drug	-34
tariffs w the duty	-14
tariffs w the economy	-15
tariffs w the end	-11
tariffs w the equivalent	23
tariffs w the eu	12
tariffs w the european	8
tariffs w the export	-9
tariffs w the extension	-9
tariffs w the federal	-7
tariffs w the federation	24
tariffs w the fee	-14
tariffs w the fifteenth	-14
tariffs w the figure	10
tariffs w the finance	15
tariffs w the first	31
tariffs w the flow	-16
tariffs w the foreign	-41
tariffs w the framework	-7
tariffs w the government	-6
tariffs w the higher	29
tariffs w the house	-11
tariffs w the korean	14
tariffs w the last	-19
tariffs w the law	29
tariffs w the length	-24
tariffs w the level	24
tariffs w the licence	-16
tariffs w the lowest	10
tariffs w the market	-24
tariffs w the matter	-6
tariffs w the measure	12
tariffs w the minister	9
tariffs w the ministry	6
tariffs w the national	9
tariffs w the next	-8
tariffs w the number	18
tariffs w the office	20
tariffs w the ordinary	-7
tariffs w the other	-34
tariffs w the overall	8
tariffs w the paper	12
tariffs w the permit	-17
tariffs w the philippine	-10
tariffs w the plane	6
tariffs w the point	-6
tariffs w the port	-12
tariffs w the president	-13
tariffs w the president'	7
tariffs w the press	7
tariffs w the prime	22
tariffs w the radio	-12
tariffs w the rate	16
tariffs w the reciprocal	19
tariffs w the rule	-11
tariffs w the same	14
tariffs w the second	22
tariffs w the senate	-19
tariffs w the side	-10
tariffs w the spanish	-7
tariffs w the standstill	17
tariffs w the step	10
tariffs w the surcharge	12
tariffs w the swiss	12
tariffs w the table	9
tariffs w the tariff	12
tariffs w the text	-15
tariffs w the thirty-first	-16
tariffs w the threat	35
tariffs w the three	-6
tariffs w the time	-10
tariffs w the total	28
tariffs w the trade	15
tariffs w the truce	17
tariffs w the two	-16
tariffs w the u	-19
tariffs w the united	14
tariffs w the us	11
tariffs w the way	-26
tariffs w the world	16
tariffs w the year	-9
tariffs w their	-24
tariffs w their tariff	-31
tariffs w them	-19
tariffs w them <end>	16
tariffs w them to	-14
tariffs w then	28
tariffs w then <end>	-16
tariffs w then the	35
tariffs w there	-7
tariffs w there <end>	17
tariffs w there is	-8
tariffs w there that	6
tariffs w there will	-10
tariffs w there'	6
tariffs w these	19
tariffs w they	-12
tariffs w they did	-6
tariffs w they have	-10
tariffs w they will	10
tariffs w they would	-15
tariffs w they're	-20
tariffs w thi	14
tariffs w thi in	-13
tariffs w thi is	26
tariffs w thi wa	-25
tariffs w thi week	10
tariffs w think	-6
tariffs w third	6
tariffs w third round	-6
tariffs w thirteen	21
tariffs w thirty	27
tariffs w thirty-first	-16
tariffs w thirty-first of	-16
tariffs w thirty-five	23
tariffs w those	20
tariffs w those who	21
tariffs w threat	47
tariffs w threat of	15
tariffs w threatened	7
tariffs w threatened a	-7
tariffs w threatened china	12
tariffs w three	-6
tariffs w three <end>	8
tariffs w three day	11
tariffs w three month	-25
tariffs w three week	-12
tariffs w three year	-6
tariffs w through	-23
tariffs w through hi	-13
tariffs w thursday	-11
tariffs w thursday <end>	-25
tariffs w thursday he	-11
tariffs w thursday that	-7
tariffs w time	-49
tariffs w time <end>	-13
tariffs w time and	-14
tariffs w to	-10
tariffs w to <level>	19
tariffs w to <number>	15
tariffs w to a	10
tariffs w to abolish	8
tariffs w to adjust	19
tariffs w to an	10
tariffs w to bring	13
tariffs w to carry	-15
tariffs w to change	11
tariffs w to charge	-29
tariffs w to china	-10
tariffs w to cut	14
tariffs w to expire	-6
tariffs w to extend	19
tariffs w to get	7
tariffs w to give	-8
tariffs w to go	7
tariffs w to hi	7
tariffs w to january	-14
tariffs w to keep	-6
tariffs w to let	-22
tariffs w to lift	8
tariffs w to look	-13
tariffs w to lower	16
tariffs w to make	-6
tariffs w to prolong	-11
tariffs w to protect	9
tariffs w to put	-20
tariffs w to quadruple	-10
tariffs w to raise	16
tariffs w to run	-7
tariffs w to say	-19
tariffs w to see	14
tariffs w to sign	-22
tariffs w to start	6
tariffs w to suspend	-18
tariffs w to take	22
tariffs w to talk	-14
tariffs w to tax	15
tariffs w to the	-8
tariffs w to their	-6
tariffs w to zero	12
tariffs w today	-25
tariffs w today <end>	19
tariffs w tokyo	-32
tariffs w told	-13
tariffs w told a	-11
tariffs w told an	15
tariffs w told fox	-7
tariffs w told hi	-9
tariffs w told him	-10
tariffs w told the	-10
tariffs w told thi	-18
tariffs w told us	8
tariffs w ton	-17
tariffs w tonne	-9
tariffs w tonne by	-10
tariffs w too	-30
tariffs w too <end>	9
tariffs w top	30
tariffs w top of	23
tariffs w total	42
tariffs w total of	16
tariffs w totally	-18
tariffs w totally violated	-18
tariffs w tractor	28
tariffs w trade	24
tariffs w trade <end>	9
tariffs w trade agreement	7
tariffs w trade and	-17
tariffs w trade commissioner	16
tariffs w trade deficit	-14
tariffs w trade said	7
tariffs w trade secretary	-14
tariffs w trader	-13
tariffs w transport ministry	-9
tariffs w trawler	-7
tariffs w trillion	-8
tariffs w truce	-24
tariffs w truce and	11
tariffs w truce for	16
tariffs w truce is	-28
tariffs w truce of	-23
tariffs w truce on	-8
tariffs w truce to	13
tariffs w truce with	-23
tariffs w truck	9
tariffs w true	28
tariffs w trump	-8
tariffs w trump announced	26
tariffs w trump confirmed	-17
tariffs w trump ha	-31
tariffs w trump posted	15
tariffs w trump said	-30
tariffs w trump say	-15
tariffs w trump threaten	-6
tariffs w trump told	13
tariffs w trump'	12
tariffs w truth	-11
tariffs w truth social	-11
tariffs w tuesday and	-10
tariffs w tuna	-8
tariffs w turn	13
tariffs w tv	12
tariffs w twelve	-8
tariffs w twelve million	-11
tariffs w twelve month	-12
tariffs w twenty	6
tariffs w twenty-four	-13
tariffs w twenty-two	37
tariffs w twice	12
tariffs w two	-17
tariffs w two <end>	-14
tariffs w two countrie	-9
tariffs w two day	22
tariffs w two side	-17
tariffs w tyre	18
tariffs w u	-17
tariffs w u s	-13
tariffs w ukrainian	-6
tariffs w under	22
tariffs w under a	-13
tariffs w under section	14
tariffs w under the	12
tariffs w understanding	15
tariffs w unfair	23
tariffs w unfair unjustified	10
tariffs w unilateral	30
tariffs w unilateral tariff	8
tariffs w union	24
tariffs w united	14
tariffs w united state	15
tariffs w unjustified	6
tariffs w unjustified <end>	-8
tariffs w unjustified and	11
tariffs w unless	-18
tariffs w unreasonable	10
tariffs w unreasonable <end>	10
tariffs w until	-26
tariffs w until <number>	-61
tariffs w up	18
tariffs w up <end>	8
tariffs w up by	12
tariffs w up for	-7
tariffs w up to	-8
tariffs w urged	28
tariffs w urged the	23
tariffs w us	7
tariffs w us <end>	11
tariffs w us that	-10
tariffs w us the	-10
tariffs w us to	18
tariffs w us trade	-15
tariffs w us treasury	12
tariffs w use	-30
tariffs w use the	-15
tariffs w used	21
tariffs w used to	11
tariffs w value	-6
tariffs w vance	-17
tariffs w very	11
tariffs w vessel	-15
tariffs w vice premier	8
tariffs w vice president	-15
tariffs w vietnam	29
tariffs w vietnam would	14
tariffs w violated	-21
tariffs w von	9
tariffs w vote	-14
tariffs w vote on	-15
tariffs w wa	20
tariffs w wa <number>	38
tariffs w wa a	22
tariffs w wa agreed	-14
tariffs w wa effectively	8
tariffs w wa likely	-9
tariffs w wa no	-28
tariffs w wa not	9
tariffs w wa off	7
tariffs w wa on	-6
tariffs w wa possible	-7
tariffs w wa ready	-10
tariffs w wa the	18
tariffs w wa told	-15
tariffs w wait	-20
tariffs w wall	-11
tariffs w want a	17
tariffs w want to	8
tariffs w wanted	15
tariffs w wanted the	26
tariffs w wanted to	9
tariffs w war	21
tariffs w war but	11
tariffs w warned <end>	9
tariffs w warned in	22
tariffs w warned that	-18
tariffs w washington ha	-12
tariffs w washington to	8
tariffs w way	-26
tariffs w way to	-14
tariffs w we	13
tariffs w we are	-17
tariffs w we did	6
tariffs w we do	12
tariffs w we go	8
tariffs w we had	15
tariffs w we have	-27
tariffs w we shall	11
tariffs w we were	17
tariffs w we would	31
tariffs w we've	-7
tariffs w wednesday	-29
tariffs w wednesday <end>	-14
tariffs w wednesday that	-20
tariffs w week <end>	9
tariffs w week that	-9
tariffs w week to	-6
tariffs w welcomed	14
tariffs w went on	-8
tariffs w were	-6
tariffs w were the	8
tariffs w what	27
tariffs w what the	23
tariffs w what wa	-7
tariffs w what we	23
tariffs w whatever	7
tariffs w wheat	12
tariffs w wheat corn	6
tariffs w when	-17
tariffs w when he	-6
tariffs w where	9
tariffs w where we	27
tariffs w whether	16
tariffs w whether to	23
tariffs w which	-24
tariffs w which he	-6
tariffs w which is	17
tariffs w which pay	11
tariffs w which the	-34
tariffs w which trump	12
tariffs w while	13
tariffs w while the	10
tariffs w whisky	16
tariffs w white	12
tariffs w white house	15
tariffs w who	7
tariffs w who negotiate	-7
tariffs w whole	-8
tariffs w whose	-6
tariffs w widened	17
tariffs w will	7
tariffs w will be	-15
tariffs w will charge	-9
tariffs w will cut	-10
tariffs w will go	-14
tariffs w will lower	6
tariffs w will not	6
tariffs w will pay	-25
tariffs w will raise	-15
tariffs w will stop	12
tariffs w will suspend	-16
tariffs w will take	-13
tariffs w william	-11
tariffs w wine	35
tariffs w winter	-22
tariffs w wire	-22
tariffs w with	27
tariffs w with <level>	30
tariffs w with <number>	36
tariffs w with a	20
tariffs w with an	-19
tariffs w with china	-13
tariffs w with dutie	-8
tariffs w with xi	10
tariffs w withdrawn	-12
tariffs w within	-15
tariffs w within a	-13
tariffs w within the	-9
tariffs w without the	21
tariffs w word	-19
tariffs w word <end>	-9
tariffs w work	-9
tariffs w worker	12
tariffs w working	10
tariffs w world	14
tariffs w worth	28
tariffs w would	22
tariffs w would accept	-15
tariffs w would also	-25
tariffs w would apply	10
tariffs w would decide	26
tariffs w would face	8
tariffs w would go	46
tariffs w would like	-31
tariffs w would meet	17
tariffs w would not	-33
tariffs w would now	23
tariffs w would pay	-16
tariffs w would remain	14
tariffs w would return	24
tariffs w would sign	-20
tariffs w would stay	12
tariffs w would stop	7
tariffs w would take	20
tariffs w write	32
tariffs w write that	26
tariffs w wrong	33
tariffs w wrong practice	7
tariffs w wrote	-7
tariffs w wrote <end>	-16
tariffs w wrote to	8
tariffs w x	28
tariffs w xi	23
tariffs w ye	12
tariffs w year	-53
tariffs w year <end>	-17
tariffs w year and	-9
tariffs w year he	8
tariffs w year it	10
tariffs w year more	-11
tariffs w year to	-7
tariffs w year'	6
tariffs w yesterday	12
tariffs w yesterday and	9
tariffs w yesterday that	21
tariffs w yet	-16
tariffs w you	14
tariffs w your	8
tariffs w zaghloul	-23
tariffs w zambian	-23
tariffs w zero	75
tariffs w zero on	38
tariffs w šefčovič	9
tariffs with 0 narrow	6
tariffs with 2 narrow	26
text -1 bare	-6
text -1 more	-6
text -1 one	-18
text 0 one	6
text 1 bare	15
text 1 more	13
text 2 bare	-9
text 2 more	-33
text 3 bare	-21
text 4 one	13
tiktok among 1 narrow	20
tiktok before 0 true bare	12
tiktok before 1 true bare	40
tiktok before 2 true bare	-7
tiktok before 3 true one	-9
tiktok in plainly	20
tiktok in plainly one	18
tiktok last	20
tiktok nearest bare of 1	13
tiktok nearest bare of 3	8
tiktok not in	-9
tiktok not in more true	-6
tiktok not in one false	-8
tiktok not in one true	-17
tiktok not said	-31
tiktok nothing before bare	36
tiktok place 0 of 1	18
tiktok rule:first one	18
tiktok rule:words bare	26
tiktok rule:words one	15
tiktok said plainly	13
tiktok share little bare	13
tiktok share little one	-7
tiktok share some bare	-14
tiktok text -1 bare	-32
tiktok text 0 bare	6
tiktok text 0 one	-9
tiktok text 3 bare	15
tiktok w <number>	-24
tiktok w a	37
tiktok w a basic	12
tiktok w a framework	8
tiktok w a further	-7
tiktok w about	10
tiktok w again	-10
tiktok w also	-18
tiktok w american	-9
tiktok w and	8
tiktok w asked	-9
tiktok w basic	12
tiktok w basic framework	11
tiktok w before	-12
tiktok w bessent	9
tiktok w between	7
tiktok w by	-7
tiktok w chenggang	12
tiktok w china	-6
tiktok w china'	8
tiktok w commerce	8
tiktok w commercial	21
tiktok w commercial term	20
tiktok w companie	12
tiktok w company	14
tiktok w complete	7
tiktok w consensus	12
tiktok w consensus on	11
tiktok w day	21
tiktok w deal	32
tiktok w donald	14
tiktok w donald trump	14
tiktok w earth	-8
tiktok w european	-14
tiktok w extension	-11
tiktok w for a	16
tiktok w framework	20
tiktok w framework consensus	11
tiktok w framework for	8
tiktok w friday <end>	-8
tiktok w friday to	7
tiktok w from	-19
tiktok w further	-20
tiktok w greer said	-17
tiktok w greer the	9
tiktok w had been	7
tiktok w he	-10
tiktok w he also	-12
tiktok w he had	7
tiktok w he said	6
tiktok w if	-9
tiktok w if the	-8
tiktok w in the	16
tiktok w is	-14
tiktok w it would	8
tiktok w jamieson	6
tiktok w jamieson greer	6
tiktok w jinping	14
tiktok w law	6
tiktok w li	12
tiktok w li chenggang	12
tiktok w market	10
tiktok w matter	16
tiktok w meet	-8
tiktok w ministry	6
tiktok w mr trump	9
tiktok w negotiator	6
tiktok w new	7
tiktok w not	-11
tiktok w november	-6
tiktok w of a	11
tiktok w of it	7
tiktok w of the	16
tiktok w off	-6
tiktok w off the	-6
tiktok w on	-6
tiktok w on the	16
tiktok w partie	7
tiktok w president	26
tiktok w president donald	13
tiktok w private	7
tiktok w private partie	7
tiktok w reporter	16
tiktok w representative	10
tiktok w representative said	11
tiktok w s	-8
tiktok w s trade	-8
tiktok w said	22
tiktok w said <end>	-11
tiktok w said that	9
tiktok w say	-9
tiktok w scott	6
tiktok w scott bessent	6
tiktok w secretary	10
tiktok w secretary scott	6
tiktok w side had	-6
tiktok w spoke	12
tiktok w spoke of	9
tiktok w state	-20
tiktok w table	-7
tiktok w tariff	-9
tiktok w term	20
tiktok w that	11
tiktok w the american	-9
tiktok w the commercial	18
tiktok w the deal	17
tiktok w the president	8
tiktok w the table	-7
tiktok w the united	-24
tiktok w the us	-10
tiktok w thi	9
tiktok w tiktok	15
tiktok w to	-9
tiktok w to complete	7
tiktok w told	10
tiktok w told reporter	20
tiktok w trade	-18
tiktok w trade representative	10
tiktok w treasury	6
tiktok w treasury secretary	6
tiktok w trump	22
tiktok w u	-8
tiktok w u s	-8
tiktok w united	-24
tiktok w united state	-24
tiktok w us	-6
tiktok w wa	-17
tiktok w with	32
tiktok w would	18
tiktok w would not	6
tiktok w xi jinping	14
tiktok w year	-8
truce before 0 true bare	30
truce before 0 true one	34
truce before 1 true bare	23
truce before 1 true more	-12
truce before 1 true one	-9
truce before 2 true bare	-6
truce before 2 true more	-17
truce before 3 true one	10
truce beside export-controls	-14
truce beside rare-earths	-20
truce beside security-lists	7
truce beside ships-and-ports	9
truce head bare	29
truce head one	26
truce in plainly one	6
truce last	8
truce more	-12
truce nearest bare of 1	21
truce nearest bare of 2	18
truce nearest more again of 1	9
truce nearest more again of 2	-24
truce nearest one again of 1	22
truce nearest one again of 2	19
truce nearest one again of 3	-34
truce nearest one of 1	7
truce nearest one of 2	16
truce nearest one of 3	-19
truce not in	-9
truce not in more true	-44
truce not said	-17
truce nothing before bare	-16
truce nothing before more	13
truce nothing before one	9
truce often true	23
truce place 0 of 1	6
truce place 1 of 2	6
truce rule:first more	11
truce rule:first one	6
truce rule:words more	22
truce rule:words one	37
truce said plainly	9
truce share little bare	-8
truce share little more	6
truce share little one	10
truce share most bare	11
truce share most more	15
truce share much bare	26
truce share much more	-35
truce share much one	-10
truce share some bare	-10
truce text -1 bare	-10
truce text -1 more	-7
truce text -1 one	-18
truce text 0 more	-14
truce text 1 bare	17
truce text 1 one	8
truce text 2 bare	6
truce text 3 bare	-39
truce text 3 one	8
truce text 4 bare	-16
truce text 4 more	-9
truce text 4 one	6
truce w <level>	-58
truce w <level> and	-28
truce w <level> for	-20
truce w <level> from	-19
truce w <level> in	-8
truce w <level> tariff	-10
truce w <number>	-10
truce w <number> <number>	9
truce w <number> a	-17
truce w <number> according	10
truce w <number> after	-18
truce w <number> again	-19
truce w <number> april	17
truce w <number> as	-8
truce w <number> at	-11
truce w <number> billion	-33
truce w <number> day	54
truce w <number> december	7
truce w <number> february	26
truce w <number> i	-20
truce w <number> if	18
truce w <number> in	-29
truce w <number> it	-8
truce w <number> january	26
truce w <number> june	21
truce w <number> march	26
truce w <number> million	-37
truce w <number> month	20
truce w <number> november	23
truce w <number> october	14
truce w <number> on	-42
truce w <number> or	-12
truce w <number> p	16
truce w <number> per	6
truce w <number> percent	-25
truce w <number> percentage	22
truce w <number> point	26
truce w <number> president	12
truce w <number> th	21
truce w <number> that	7
truce w <number> the	-14
truce w <number> to	15
truce w <number> treasury	6
truce w <number> u	-6
truce w <number> until	-27
truce w <number> wa	-9
truce w <number> we	16
truce w <number> which	-7
truce w <number> would	-21
truce w a	9
truce w a <number>	-17
truce w a bill	-8
truce w a deal	-7
truce w a duty	9
truce w a framework	9
truce w a further	18
truce w a good	26
truce w a hundred	13
truce w a letter	13
truce w a licence	-15
truce w a long	24
truce w a longer	18
truce w a matter	9
truce w a mistake	-28
truce w a new	10
truce w a number	10
truce w a permanent	-14
truce w a post	-7
truce w a promise	-15
truce w a renewal	19
truce w a report	-8
truce w a rumour	-8
truce w a second	46
truce w a small	-6
truce w a spokesperson	-20
truce w a statement	-6
truce w a tariff	-29
truce w a television	11
truce w a text	6
truce w a third	-18
truce w a treaty	18
truce w a truce	9
truce w a very	15
truce w a year	17
truce w abolish	-8
truce w abolished	-20
truce w about <number>	-15
truce w about the	13
truce w above	-11
truce w accept	28
truce w accord	-14
truce w account	-9
truce w accra	-12
truce w accused	16
truce w accused china	18
truce w act	-11
truce w added	-27
truce w added <end>	-25
truce w added that	-12
truce w additional	10
truce w additional duty	-11
truce w advertisement	-10
truce w affiliate	11
truce w affiliate of	22
truce w after	21
truce w after president	-6
truce w after that	36
truce w after two	-9
truce w afternoon	9
truce w afternoon <end>	16
truce w again	-32
truce w again <end>	-9
truce w again if	-9
truce w again in	11
truce w against	-29
truce w against <number>	-11
truce w agency	11
truce w agree	36
truce w agree on	18
truce w agree to	9
truce w agreed	77
truce w agreed in	17
truce w agreed on	20
truce w agreed to	6
truce w agreed until	25
truce w agreement	56
truce w agreement <end>	18
truce w agreement by	34
truce w agreement with	15
truce w agriculture	-12
truce w ahead	-7
truce w aim	-8
truce w air	-12
truce w alexander	-13
truce w all	23
truce w all critical	-8
truce w all other	6
truce w allow	-7
truce w already	6
truce w also	-35
truce w altogether <end>	-6
truce w am	-13
truce w ambassador	22
truce w america	-8
truce w american	-26
truce w american good	-21
truce w american rule	11
truce w american side	6
truce w among	-12
truce w an agreement	12
truce w an answer	-27
truce w an embargo	-10
truce w an extension	43
truce w an hour	-14
truce w an order	6
truce w and	22
truce w and <level>	-31
truce w and <number>	-64
truce w and a	-13
truce w and all	-8
truce w and asked	-12
truce w and at	-6
truce w and china	7
truce w and china'	21
truce w and had	-10
truce w and he	16
truce w and i	-13
truce w and mr	-17
truce w and nobody	7
truce w and not	17
truce w and our	6
truce w and president	10
truce w and said	-17
truce w and the	20
truce w and then	15
truce w and trade	-16
truce w and washington	-10
truce w and will	-19
truce w and would	-14
truce w angola	24
truce w announce	14
truce w announce that	22
truce w announced	-19
truce w announced for	-9
truce w announced in	13
truce w announced on	15
truce w announced that	-28
truce w announced the	-20
truce w announced today	14
truce w announcement	-9
truce w another	54
truce w another <number>	19
truce w another year	34
truce w answer	-37
truce w answer with	-12
truce w answered	-34
truce w answered that	-40
truce w antimony	-12
truce w any	-13
truce w any and	-8
truce w any tariff	10
truce w anything	17
truce w apple	20
truce w application	-11
truce w applied	-14
truce w approval	22
truce w approve	18
truce w april	26
truce w april <end>	21
truce w are not	-29
truce w argentina	11
truce w arithmetic	-24
truce w armenia	-6
truce w around	11
truce w arrangement	32
truce w arrangement of	12
truce w as	-8
truce w as before	-24
truce w as it	38
truce w as much	-8
truce w as of	-8
truce w as soon	16
truce w as the	-8
truce w as well	-23
truce w asked	-37
truce w asked about	-16
truce w asked for	-31
truce w asked on	-7
truce w asked that	-13
truce w asked whether	8
truce w asks	-6
truce w assembly	-13
truce w at	14
truce w at it	14
truce w at length	-8
truce w at midnight	9
truce w at noon	8
truce w at present	10
truce w at the	10
truce w august <number>	12
truce w australia	-17
truce w australian	11
truce w authoritie	-7
truce w authority	-8
truce w autumn	-10
truce w average	-6
truce w away	-11
truce w b	7
truce w back <end>	18
truce w back to	-18
truce w ban on	-6
truce w banana	-6
truce w bangkok	-8
truce w bangladesh	7
truce w batlle	7
truce w be	-23
truce w be a	7
truce w be charged	-9
truce w be continued	20
truce w be extended	18
truce w be in	21
truce w be made	20
truce w be on	-10
truce w be renewed	6
truce w be signed	16
truce w be sold	-8
truce w be suspended	-16
truce w be the	-12
truce w because of	-15
truce w because the	19
truce w become	-27
truce w beef <end>	-10
truce w been <number>	-12
truce w been discussed	6
truce w been settled	23
truce w before	-6
truce w before <end>	-14
truce w before <number>	8
truce w began	-18
truce w beijing	-20
truce w beijing'	-14
truce w being	-16
truce w belgrade	16
truce w believe	-31
truce w below	-11
truce w bern	-14
truce w bessent	7
truce w bessent say	-20
truce w bessent told	-7
truce w better	29
truce w between	-8
truce w between the	-14
truce w between two	7
truce w bill	-15
truce w billion	-34
truce w billion of	-12
truce w board	-10
truce w boat	24
truce w bolivia	-13
truce w bolivian	11
truce w border	-18
truce w both	36
truce w both government	15
truce w both side	35
truce w bought	22
truce w bought the	7
truce w brazil	7
truce w bridge	16
truce w bring	-13
truce w broke	15
truce w broken	26
truce w brussel	-14
truce w bureau	6
truce w busan	-11
truce w but	23
truce w but not	24
truce w but that	-24
truce w but they	-11
truce w butter	-10
truce w buy	-25
truce w buy <number>	-9
truce w by a	-18
truce w by phone	16
truce w by the	-21
truce w by then	30
truce w c	8
truce w cabinet	46
truce w cabinet <end>	12
truce w call	-25
truce w call it	-32
truce w call the	14
truce w called	-24
truce w called for	-8
truce w called on	-20
truce w called that	21
truce w can	-9
truce w canberra	-12
truce w cannot	-17
truce w car	-28
truce w carlo	21
truce w carney	-8
truce w carpet	8
truce w carry	19
truce w case	-21
truce w cashew	-13
truce w ceiling	-11
truce w ceiling of	-8
truce w cent <end>	9
truce w cent and	-16
truce w cent as	19
truce w cent at	-6
truce w cent for	13
truce w cent in	6
truce w cent is	-7
truce w cent it	-7
truce w cent the	-21
truce w cent to	13
truce w ceramic	13
truce w certificate	-25
truce w chair	-7
truce w chairman	-11
truce w chamber	8
truce w chamber of	19
truce w change	-24
truce w changed	-7
truce w charge <level>	19
truce w charge <number>	-6
truce w charged	-26
truce w charged <number>	-12
truce w charging	-10
truce w cheese	-34
truce w chenggang	20
truce w chief	-32
truce w chile	16
truce w chilean	-12
truce w china	7
truce w china <end>	-8
truce w china did	-6
truce w china ha	-21
truce w china is	-12
truce w china of	13
truce w china said	7
truce w china wa	-10
truce w china would	14
truce w china' foreign	-8
truce w china' li	6
truce w china' ministry	8
truce w chinese good	-11
truce w chinese side	-6
truce w chip	-18
truce w civilian	-12
truce w civilian use	-11
truce w close	-22
truce w closed	10
truce w cnbc	-11
truce w coal	-7
truce w coconut	-12
truce w colleague	15
truce w collect	-22
truce w collecting	-10
truce w colombia	19
truce w colombo	8
truce w come	-31
truce w coming	-12
truce w commerce	8
truce w commerce announced	-27
truce w commerce confirmed	22
truce w commerce department	-7
truce w commerce in	12
truce w commerce ministry	8
truce w commerce said	-6
truce w commerce secretary	-8
truce w commercial	-8
truce w commercial term	-8
truce w commission	-17
truce w commission announced	7
truce w commission ha	-19
truce w commissioner	19
truce w committee	14
truce w committee on	9
truce w complained	-21
truce w concentrate	-12
truce w concern	-27
truce w conference	-12
truce w confirm	28
truce w confirmed	12
truce w confirmed that	-6
truce w confirmed the	15
truce w congress	12
truce w consensus	14
truce w consider	18
truce w continued	24
truce w control	-30
truce w control on	-24
truce w corrected	-19
truce w cost	-15
truce w costs	-7
truce w cotton	-9
truce w could	-9
truce w could be	10
truce w could go	-13
truce w council	31
truce w countermeasure	-24
truce w countermeasure <end>	-7
truce w counterpart	23
truce w countrie	-18
truce w countrie that	-19
truce w country	-33
truce w country would	-11
truce w course	-26
truce w course whether	-16
truce w court	-8
truce w cover	-11
truce w covered	13
truce w critical software	-11
truce w cruz	8
truce w custom	-30
truce w custom tariff	13
truce w cut	-10
truce w d	15
truce w da	-10
truce w danquah	13
truce w date	14
truce w date <end>	6
truce w day	77
truce w day <end>	6
truce w day and	23
truce w day from	20
truce w day in	18
truce w day is	13
truce w day later	16
truce w day on	12
truce w day the	12
truce w day to	7
truce w day were	11
truce w de	16
truce w de santa	9
truce w deakin	-10
truce w deal	12
truce w deal <end>	-7
truce w deal with	16
truce w december	19
truce w december <end>	-14
truce w december <number>	17
truce w decide in	-19
truce w decision	-9
truce w declared	20
truce w decree	-15
truce w delay	-18
truce w demand	-10
truce w denied	-24
truce w denied that	-11
truce w department said	12
truce w depend	-8
truce w depend on	-8
truce w deputy minister	-19
truce w deputy prime	23
truce w described the	8
truce w dhaka	6
truce w did	-42
truce w did not	-33
truce w did the	9
truce w discussed	6
truce w discussed <end>	6
truce w discussion	-7
truce w dispute	7
truce w do	12
truce w do not	11
truce w doe	24
truce w doesn't	22
truce w dollar	-22
truce w don't	15
truce w donald	-6
truce w done	21
truce w double	-6
truce w down	-11
truce w down <end>	18
truce w down to	-10
truce w draft	8
truce w drug	-14
truce w due	21
truce w due course	-24
truce w due to	14
truce w dutch	-9
truce w dutie	22
truce w dutie for	23
truce w dutie of	-21
truce w dutie would	-7
truce w duty	-15
truce w duty of	-32
truce w duty to	-12
truce w each	12
truce w each of	-14
truce w each other'	16
truce w earlier	-24
truce w earth	-16
truce w economie	-6
truce w economy	10
truce w economy minister	-10
truce w economy ministry	26
truce w effect	-9
truce w effect <end>	13
truce w egypt	-15
truce w egyptian	13
truce w eight	26
truce w eight month	20
truce w either	32
truce w eleven	25
truce w embargo	-10
truce w embassy	-24
truce w end	22
truce w end of	-10
truce w end on	27
truce w energy	-24
truce w enough	13
truce w enter	-10
truce w entitie	-11
truce w equivalent	-10
truce w equivalent of	-9
truce w eu	-27
truce w euro	-12
truce w euro a	-13
truce w europe	-8
truce w european	-21
truce w european commission	-19
truce w european union	-14
truce w even	-16
truce w evening	25
truce w event	-9
truce w ever	-24
truce w every	22
truce w everybody	-8
truce w everything	-13
truce w exchange	-9
truce w executive	19
truce w expect	-6
truce w expected	9
truce w expire	23
truce w expire on	21
truce w explained	-10
truce w export	-29
truce w export control	-16
truce w export licence	-9
truce w export of	-25
truce w export permit	7
truce w exporter	-17
truce w expressed	-15
truce w extend	-37
truce w extend the	-23
truce w extended	-12
truce w extended to	13
truce w extension	58
truce w extension <end>	15
truce w extension of	29
truce w extension wa	27
truce w extension would	18
truce w extra	9
truce w fact	-6
truce w fair	11
truce w fall	-9
truce w farm good	12
truce w farmer	-30
truce w farmer in	-7
truce w feb	12
truce w feb <number>	12
truce w february	9
truce w february <end>	18
truce w february to	14
truce w federal council	-15
truce w fee	-20
truce w fentanyl	-18
truce w fertiliser	-9
truce w fifteen	-45
truce w fifteenth	16
truce w fifth	-24
truce w fifty	-18
truce w fiji	-17
truce w final	7
truce w finance	9
truce w find	-18
truce w firm	-7
truce w first	-26
truce w first <end>	8
truce w first of	-16
truce w fish	-34
truce w five	8
truce w five day	19
truce w five month	-7
truce w floated	-19
truce w flower	18
truce w follow	-10
truce w for <number>	31
truce w for an	7
truce w for another	44
truce w for eight	14
truce w for good	-21
truce w for it	-10
truce w for ninety	23
truce w for six	21
truce w for them	-21
truce w for three	7
truce w for trade	17
truce w for us	-6
truce w for zero	-28
truce w force	-19
truce w forced	-6
truce w foreign	-21
truce w foreign ministry	-6
truce w foreign trade	-27
truce w forty	-7
truce w forward	-13
truce w found	-11
truce w four	36
truce w four month	38
truce w fox	-6
truce w free of	20
truce w friday	19
truce w from	-25
truce w from <level>	-13
truce w from august	-21
truce w from china	-8
truce w from february	-8
truce w from the	-13
truce w front	16
truce w further	9
truce w further <number>	-8
truce w further extension	12
truce w gave	10
truce w general	-8
truce w geneva	12
truce w get	-21
truce w ghana	12
truce w ghana'	13
truce w give	37
truce w given	25
truce w go	18
truce w go <end>	-7
truce w go back	-11
truce w go on	33
truce w go to	-28
truce w goe	-6
truce w goe back	-6
truce w goe from	10
truce w goe to	-7
truce w going	7
truce w gold	-23
truce w gone	-30
truce w good for	24
truce w good morning	-12
truce w good of	-7
truce w good worth	-6
truce w got	15
truce w government	14
truce w government had	-7
truce w government of	-8
truce w government said	11
truce w government say	-13
truce w government would	10
truce w greek	16
truce w greer ha	-9
truce w greer said	32
truce w greer the	-15
truce w group	-13
truce w grower	24
truce w ha agreed	26
truce w ha already	13
truce w ha also	-11
truce w ha announced	-11
truce w ha asked	19
truce w ha been	32
truce w ha called	-14
truce w ha let	-7
truce w ha no	23
truce w ha promised	-19
truce w ha proposed	34
truce w ha said	-17
truce w ha signed	15
truce w ha suspended	-28
truce w ha the	11
truce w ha threatened	-17
truce w ha warned	-9
truce w had	-11
truce w had announced	-22
truce w had asked	-13
truce w had been	-18
truce w had met	-12
truce w had proposed	7
truce w had reached	10
truce w had said	21
truce w had signed	13
truce w had threatened	-9
truce w had to	9
truce w had written	9
truce w hafstein	-13
truce w half <end>	-14
truce w half a	21
truce w hand	8
truce w hanoi	-17
truce w happen	9
truce w happen <end>	-9
truce w harvest	-19
truce w have	49
truce w have a	17
truce w have agreed	38
truce w have been	-23
truce w have bought	20
truce w have no	9
truce w have signed	11
truce w have to	-14
truce w having	12
truce w hazelnut	15
truce w he	6
truce w he added	-24
truce w he also	-13
truce w he called	-24
truce w he had	11
truce w he is	-6
truce w he put	6
truce w he said	-13
truce w he saw	18
truce w he say	12
truce w he told	35
truce w he will	-14
truce w he would	16
truce w he write	-8
truce w he wrote	-10
truce w head	20
truce w head of	6
truce w hear	-32
truce w held	-9
truce w held up	-9
truce w help	-12
truce w hi	30
truce w hi cabinet	9
truce w hi government	-6
truce w hi office	-16
truce w high	-14
truce w higher	-16
truce w him	37
truce w him that	9
truce w himself	-18
truce w hinted	13
truce w history	-12
truce w hold	-6
truce w hold for	-14
truce w home	-7
truce w hope	-8
truce w hope that	-11
truce w hoped	-10
truce w host	8
truce w hour	28
truce w house confirmed	-12
truce w how	11
truce w hundred	10
truce w hundred and	18
truce w i	-11
truce w i am	-13
truce w i asked	-13
truce w i believe	-28
truce w i can	6
truce w i do	8
truce w i have	21
truce w i shall	-10
truce w i would	11
truce w i've	11
truce w iceland	23
truce w if	-15
truce w if china	10
truce w if it	15
truce w if the	-8
truce w if there	12
truce w if they	-16
truce w if we	-8
truce w import	-11
truce w imposed	-8
truce w in	-24
truce w in a	18
truce w in an	6
truce w in any	-7
truce w in august	17
truce w in busan	-14
truce w in due	-24
truce w in february	-14
truce w in force	-13
truce w in it	10
truce w in january	-15
truce w in july	-13
truce w in june	-10
truce w in kind	-24
truce w in kuala	-19
truce w in lima	8
truce w in march	-6
truce w in my	-7
truce w in new	13
truce w in november	-12
truce w in october	-12
truce w in place	-9
truce w in santiago	-12
truce w in september	-30
truce w in stockholm	9
truce w in the	-45
truce w in thi	-13
truce w in tokyo	36
truce w in which	8
truce w included	-15
truce w including	-7
truce w increase	-17
truce w india	-17
truce w india had	-18
truce w india'	-10
truce w indian	-10
truce w indonesia	29
truce w industry and	-6
truce w inquiry	-6
truce w instead	28
truce w instead of	35
truce w intend	7
truce w intend to	7
truce w interests	-11
truce w international trade	8
truce w interview	7
truce w interview on	12
truce w into	-21
truce w introduced	8
truce w investigation	-16
truce w iran	-20
truce w is	7
truce w is <number>	-30
truce w is a	-17
truce w is agreed	19
truce w is at	-7
truce w is expected	11
truce w is in	-9
truce w is made	-6
truce w is no	-6
truce w is not	-17
truce w is off	-10
truce w is on	-15
truce w ishiba	-20
truce w islamabad	-11
truce w isn't	7
truce w issued	-12
truce w it <end>	7
truce w it and	25
truce w it announced	-9
truce w it approval	19
truce w it charge	10
truce w it control	8
truce w it doe	41
truce w it down	6
truce w it duty	-36
truce w it end	15
truce w it first	8
truce w it ha	20
truce w it he	9
truce w it hoped	-8
truce w it in	-18
truce w it is	11
truce w it ministry	-10
truce w it on	7
truce w it own	-15
truce w it part	-13
truce w it pay	-12
truce w it run	26
truce w it said	7
truce w it stay	-6
truce w it tariff	33
truce w it the	-6
truce w it too	16
truce w it trade	-18
truce w it wa	-11
truce w it will	14
truce w it with	31
truce w it'll	-11
truce w jakarta	-19
truce w jamieson	-14
truce w jamieson greer	-14
truce w january	39
truce w january <end>	14
truce w january <number>	45
truce w january that	-27
truce w january the	19
truce w japan	25
truce w japanese	15
truce w jinping	-19
truce w johan	-12
truce w john	-17
truce w joint	13
truce w josé	11
truce w juice	-14
truce w july	-21
truce w july <number>	6
truce w june	29
truce w june <end>	19
truce w just	10
truce w jute	-17
truce w karreman	-9
truce w kazakh	-24
truce w keep	17
truce w keep it	-10
truce w keep the	6
truce w kenya	17
truce w kept	17
truce w kept it	-8
truce w kim	-15
truce w kind	-33
truce w knew	24
truce w know	21
truce w known	-8
truce w known that	9
truce w korea	-30
truce w korean	-26
truce w la	9
truce w lack	-17
truce w lack of	-17
truce w large	15
truce w last	17
truce w last friday	13
truce w last night	16
truce w last wednesday	6
truce w last week	13
truce w last year	-29
truce w lasted	-16
truce w later	20
truce w later <end>	19
truce w laurier	15
truce w law	-59
truce w law <end>	-14
truce w law and	-7
truce w lead	-13
truce w lead to	-10
truce w least <number>	-8
truce w leather	-11
truce w leave it	-7
truce w led	20
truce w left	7
truce w length	25
truce w less	-22
truce w let	25
truce w let it	8
truce w let the	-9
truce w letter	9
truce w level	-22
truce w li	21
truce w li chenggang	20
truce w licence	-38
truce w licence for	-10
truce w lift	22
truce w lift it	24
truce w lifted	8
truce w like	30
truce w like to	7
truce w likely	10
truce w likely <end>	6
truce w likewise	-11
truce w lima	17
truce w limit	19
truce w limit on	21
truce w line	-14
truce w lisbon	11
truce w list	-19
truce w list of	-7
truce w listed	8
truce w lithium	-11
truce w little	-20
truce w longer	22
truce w look at	8
truce w lost	7
truce w lower	-27
truce w lower tariff	-6
truce w lowered	-16
truce w lumpur arrangement	11
truce w lunch	32
truce w m	9
truce w mabini	37
truce w machine	-17
truce w machinery	-14
truce w made in	-6
truce w made with	-7
truce w magnet	-13
truce w make	6
truce w make it	6
truce w malaysia	19
truce w mali	12
truce w man	12
truce w manuel	9
truce w many	-22
truce w march	16
truce w march <number>	-13
truce w mark	-15
truce w maroš	-14
truce w maroš šefčovič	-14
truce w matter <end>	21
truce w matter of	11
truce w may	16
truce w may <end>	-10
truce w may <number>	31
truce w mboya	29
truce w me	-13
truce w mean	-32
truce w measure on	-6
truce w medicine	-25
truce w member	-26
truce w mention	12
truce w mentioned	-15
truce w merely	15
truce w met	-36
truce w met <end>	-19
truce w met in	-20
truce w mexican	-13
truce w michelsen	-7
truce w midnight	10
truce w might be	6
truce w milk	6
truce w million	-51
truce w million a	-20
truce w million dollar	-8
truce w million ton	-9
truce w million tonne	-6
truce w minister	56
truce w minister for	20
truce w minister john	-18
truce w minister josé	6
truce w minister mark	-6
truce w minister of	18
truce w minister said	-41
truce w minister shigeru	-20
truce w minister told	20
truce w ministry confirmed	32
truce w ministry ha	-22
truce w ministry said	-6
truce w minute	14
truce w missing	-16
truce w mistake	-29
truce w mohammad	-11
truce w monday	17
truce w monday <end>	-10
truce w month	103
truce w month <end>	10
truce w month and	24
truce w month from	28
truce w month is	13
truce w month to	20
truce w more	10
truce w more and	7
truce w morning	-12
truce w morning <end>	14
truce w move	-22
truce w moved	-11
truce w mozambique	-8
truce w mr	17
truce w much	-23
truce w much <end>	-21
truce w must	39
truce w my	-8
truce w name	6
truce w name to	7
truce w namibia	-14
truce w national	-8
truce w national security	-9
truce w necessary	19
truce w need	23
truce w need a	13
truce w needed	-14
truce w negotiation	-18
truce w negotiator	19
truce w never	-22
truce w new	11
truce w new conference	-12
truce w new dutie	10
truce w new zealand	-10
truce w newspaper	14
truce w next	-7
truce w next <end>	-10
truce w nickel	-9
truce w night that	11
truce w nine	-37
truce w nine month	18
truce w ninety	52
truce w ninety day	48
truce w no	-15
truce w no agreement	20
truce w no longer	-13
truce w no more	-6
truce w no reason	10
truce w no such	-39
truce w nobody	-11
truce w nobody in	-26
truce w none	6
truce w nonsense	-13
truce w norway'	13
truce w norwegian	-12
truce w not	-8
truce w not <end>	18
truce w not <level>	10
truce w not <number>	-6
truce w not a	10
truce w not be	-6
truce w not go	-11
truce w not sign	22
truce w not the	26
truce w not to	17
truce w note	-10
truce w noted	-6
truce w nothing	8
truce w nothing <end>	11
truce w nothing is	6
truce w nothing to	7
truce w nothing wa	16
truce w notice of	-6
truce w nov	16
truce w nov <number>	16
truce w november	14
truce w november <end>	-9
truce w now	18
truce w now <end>	13
truce w number	-30
truce w nut	-18
truce w oct	-9
truce w oct <number>	-9
truce w october	-12
truce w of	34
truce w of <level>	-14
truce w of <number>	-27
truce w of a	10
truce w of an	11
truce w of april	29
truce w of china'	16
truce w of commerce	8
truce w of duty	21
truce w of good	-18
truce w of having	14
truce w of hi	-8
truce w of industry	-20
truce w of january	21
truce w of june	24
truce w of kuala	11
truce w of minister	11
truce w of no	19
truce w of october	-14
truce w of one	20
truce w of our	-10
truce w of september	-13
truce w of six	8
truce w of tariff	9
truce w of their	12
truce w of thi	11
truce w of three	-13
truce w of trade	20
truce w of transport	-10
truce w off the	-24
truce w offered to	-16
truce w office	-12
truce w office <end>	6
truce w office of	-11
truce w office said	9
truce w official	6
truce w oil	6
truce w old	9
truce w olive	18
truce w on <end>	14
truce w on a	27
truce w on affiliate	24
truce w on all	14
truce w on american	-14
truce w on any	-6
truce w on august	-6
truce w on beef	-12
truce w on both	-8
truce w on china	-10
truce w on chinese	11
truce w on each	14
truce w on everything	-12
truce w on export	-9
truce w on for	16
truce w on good	-7
truce w on hi	-28
truce w on it	23
truce w on may	11
truce w on monday	18
truce w on our	6
truce w on paper	11
truce w on rare	-20
truce w on schedule	-7
truce w on september	23
truce w on ship	9
truce w on sunday	-28
truce w on tariff	-6
truce w on that	13
truce w on them	-6
truce w on to	19
truce w on truth	11
truce w on tuesday	16
truce w on until	6
truce w on what	-11
truce w on which	-13
truce w on wine	-12
truce w once	9
truce w one	25
truce w one <end>	-17
truce w one and	7
truce w one of	13
truce w one year	11
truce w only	33
truce w only the	11
truce w open to	19
truce w opposition	6
truce w or sooner	-11
truce w order	-21
truce w order <end>	-16
truce w ore	-10
truce w other	22
truce w other'	16
truce w ottawa	22
truce w our	-16
truce w out	8
truce w out <end>	7
truce w out and	-20
truce w out on	13
truce w outside	7
truce w outside the	7
truce w over	9
truce w over and	14
truce w own	-14
truce w p	16
truce w p m	16
truce w paid	-28
truce w paid <number>	-14
truce w pakistan'	-22
truce w palm	-17
truce w palm oil	-17
truce w paper	6
truce w paper is	9
truce w parliament	18
truce w part of	7
truce w party	-9
truce w past	36
truce w pause with	22
truce w pay	-22
truce w pay for	-12
truce w pay nothing	-10
truce w pct	-8
truce w peace	26
truce w pen	8
truce w people	-12
truce w percent	-13
truce w percent <end>	-10
truce w percent from	-11
truce w percent in	17
truce w percent is	10
truce w percent of	-7
truce w percent on	-29
truce w percent that	24
truce w percentage	21
truce w percentage point	22
truce w period	19
truce w permanent	16
truce w permit for	13
truce w peruvian	-7
truce w philippine	16
truce w phone	15
truce w phosphate	-14
truce w place	-16
truce w plan	7
truce w plan <end>	-6
truce w plan to	19
truce w plane	-7
truce w planned	-14
truce w plant	-10
truce w plant in	-8
truce w pleased	22
truce w pleasure	10
truce w point	52
truce w point of	22
truce w policy	11
truce w port	9
truce w port fee	11
truce w portale	6
truce w posted	-10
truce w power	-10
truce w practice	-6
truce w preferred	22
truce w prepared	-13
truce w present	13
truce w president ha	25
truce w president said	-7
truce w president trump	-6
truce w president'	12
truce w press	9
truce w press that	13
truce w price	-9
truce w prime	24
truce w prime minister	24
truce w probably	-16
truce w product	-10
truce w prolong	22
truce w prolong it	16
truce w prolongation	21
truce w prolonged	-22
truce w prolonged <end>	-18
truce w promise	-22
truce w promised	-54
truce w promised to	-28
truce w proposal	12
truce w propose	-9
truce w proposed	43
truce w proposed a	8
truce w proposed on	6
truce w proposed that	11
truce w proposes	19
truce w protect	-19
truce w protect it	-6
truce w public	-9
truce w purchases	-9
truce w push	10
truce w push for	9
truce w put	27
truce w put <number>	-16
truce w put hi	7
truce w put the	38
truce w quarrel	24
truce w question	31
truce w quickly	-15
truce w quota	-9
truce w raise	-20
truce w raise it	-15
truce w raise the	-14
truce w raised	-24
truce w raising	-7
truce w rare	-26
truce w rare earth	-26
truce w rare-earth	-8
truce w rate	-32
truce w rate of	-6
truce w rather	-11
truce w reached	22
truce w reached a	9
truce w ready	35
truce w ready for	19
truce w ready to	13
truce w reason	20
truce w reason to	16
truce w recalled	-15
truce w recalled that	-13
truce w reciprocal	6
truce w reciprocal tariff	7
truce w reciprocity	-21
truce w reduction	22
truce w regret	-6
truce w rejected	-7
truce w removal	-11
truce w renew	15
truce w renewal	25
truce w renewed	25
truce w repeated	-7
truce w replied	23
truce w replied that	20
truce w reported <end>	7
truce w reporter	21
truce w reporter <end>	-10
truce w reporter after	10
truce w reporter at	20
truce w reporter on	-22
truce w representative ha	-12
truce w representative jamieson	8
truce w representative said	-9
truce w require	-14
truce w require for	-15
truce w required	-8
truce w restriction	-23
truce w result	-27
truce w retaliated	-19
truce w return	-22
truce w return to	-29
truce w revenue	-8
truce w review	-6
truce w rice	-8
truce w right	-20
truce w rise	12
truce w rocafuerte	-6
truce w romero	-6
truce w rule on	33
truce w ruling	-9
truce w rumour	-21
truce w run	45
truce w run on	13
truce w run out	12
truce w run to	14
truce w run until	30
truce w russian	-6
truce w s	20
truce w s trade	-9
truce w saad	6
truce w saad zaghloul	6
truce w said	10
truce w said <end>	21
truce w said after	11
truce w said afterward	7
truce w said and	8
truce w said at	-12
truce w said before	14
truce w said he	27
truce w said in	-24
truce w said it	-48
truce w said last	17
truce w said no	-31
truce w said on	-17
truce w said so	31
truce w said that	-8
truce w said the	20
truce w said there	7
truce w said they	12
truce w said thi	-8
truce w said today	-7
truce w sale	-6
truce w salmon	-13
truce w same	8
truce w same <end>	12
truce w same date	10
truce w same day	-24
truce w same on	10
truce w same period	16
truce w santa	9
truce w santa cruz	9
truce w santiago	-8
truce w saturday <end>	-7
truce w saturday that	8
truce w save	-6
truce w saw	21
truce w saw no	13
truce w say	-8
truce w say <end>	11
truce w say china	-11
truce w say it	-23
truce w say no	-16
truce w say the	10
truce w say ye	-12
truce w saying	23
truce w schedule <end>	-6
truce w scott	10
truce w scott bessent	13
truce w season	-16
truce w second	39
truce w secretary	6
truce w secretary of	6
truce w secretary said	9
truce w secretary scott	7
truce w section	-19
truce w section <number>	-19
truce w security	-20
truce w security and	-14
truce w senate	6
truce w sent	28
truce w seoul	13
truce w separate	-11
truce w september	-9
truce w september <end>	17
truce w september <number>	15
truce w september the	8
truce w serbia	15
truce w serbian	14
truce w serve	-14
truce w served	-9
truce w set	-7
truce w settled	29
truce w seven	-20
truce w shall	-15
truce w shall be	-14
truce w she	10
truce w she said	-10
truce w shigeru	-11
truce w shigeru ishiba	-20
truce w ship	-13
truce w ship from	-13
truce w shipment	-23
truce w shoe	-18
truce w short	18
truce w should	-9
truce w should the	-18
truce w show	-9
truce w side	55
truce w side agreed	15
truce w side had	-8
truce w side the	10
truce w side to	-7
truce w side will	8
truce w side would	18
truce w sign	66
truce w sign a	9
truce w sign the	-8
truce w signature	32
truce w signed	68
truce w signed <end>	14
truce w signed by	17
truce w signed in	23
truce w signed the	6
truce w since	-16
truce w since <number>	-10
truce w since may	-9
truce w since the	12
truce w six	41
truce w six month	37
truce w six week	11
truce w sixty	10
truce w sixty day	21
truce w small	-11
truce w so <end>	-21
truce w so that	-10
truce w social	8
truce w social <end>	11
truce w software	9
truce w software and	22
truce w solution	-14
truce w somebody	-13
truce w soon	15
truce w soon as	16
truce w sooner	-19
truce w sooner <end>	-8
truce w south korea	-7
truce w soybean <end>	14
truce w spaak	15
truce w spanish	8
truce w speak	10
truce w speak of	-9
truce w speaking	12
truce w spoke	-10
truce w spoken	-20
truce w spoken of	-13
truce w spokesman	-25
truce w spokesman said	-18
truce w spokesperson	-33
truce w spokesperson for	-17
truce w spokeswoman	12
truce w spring	8
truce w standstill	17
truce w start	-12
truce w starting	-6
truce w state	-16
truce w state and	10
truce w stated	21
truce w stated that	20
truce w statement	11
truce w statement <end>	-10
truce w statement on	14
truce w station	6
truce w stay	8
truce w stay at	9
truce w step	-6
truce w still	-21
truce w stopped	34
truce w street	-7
truce w stressed	8
truce w stressed that	12
truce w substantially	-23
truce w such	-47
truce w such a	-7
truce w such plan	-15
truce w sudan	8
truce w sugar	19
truce w suggested	31
truce w sukuna	9
truce w sum	16
truce w sunday	-29
truce w sunday <end>	-8
truce w sunday that	-11
truce w supply	-25
truce w surcharge	11
truce w surcharge of	17
truce w suspend	52
truce w suspend for	8
truce w suspended	-70
truce w suspended for	-25
truce w suspended until	-20
truce w suspending	24
truce w suspension	-24
truce w swiss	-10
truce w swiss government	-9
truce w table	-15
truce w table <end>	-14
truce w take back	14
truce w take effect	-10
truce w take the	-7
truce w talk	-6
truce w talk in	-7
truce w talk of	-21
truce w talk on	13
truce w talked about	-6
truce w tanzania	-10
truce w tariff	21
truce w tariff and	10
truce w tariff are	-6
truce w tariff at	-6
truce w tariff commission	13
truce w tariff for	24
truce w tariff of	-21
truce w tariff on	-8
truce w tariff pause	27
truce w tariff that	14
truce w tariff truce	32
truce w tariff war	-7
truce w tariff would	-10
truce w tax	-30
truce w tea	-12
truce w telephone on	11
truce w television	14
truce w television advertisement	-7
truce w television interview	9
truce w television on	6
truce w television that	16
truce w tell us	12
truce w ten	12
truce w ten week	12
truce w text	22
truce w th	21
truce w th of	20
truce w thailand	-7
truce w thameur	29
truce w than a	16
truce w that <end>	-6
truce w that <level>	-6
truce w that <number>	-21
truce w that an	16
truce w that at	-8
truce w that both	38
truce w that european	-6
truce w that for	-17
truce w that ha	23
truce w that he	15
truce w that i	-13
truce w that if	-7
truce w that in	-24
truce w that india	15
truce w that it	21
truce w that japan	-13
truce w that no	-27
truce w that nobody	-12
truce w that nothing	18
truce w that on	28
truce w that other	-14
truce w that our	18
truce w that tariff	-13
truce w that there	-14
truce w that thi	-27
truce w that washington	-9
truce w that we	18
truce w that will	-11
truce w that would	-21
truce w that'	-21
truce w the	-13
truce w the <level>	-6
truce w the <number>	17
truce w the additional	14
truce w the agreement	32
truce w the arrangement	22
truce w the autumn	-9
truce w the brazilian	7
truce w the busan	8
truce w the cabinet	22
truce w the call	-7
truce w the certificate	-27
truce w the chamber	10
truce w the chilean	-6
truce w the chinese	-11
truce w the commercial	-7
truce w the commissioner	13
truce w the control	-8
truce w the council	23
truce w the custom	6
truce w the date	12
truce w the deal	12
truce w the department	-8
truce w the drug	-9
truce w the duty	14
truce w the economy	21
truce w the equivalent	-9
truce w the eu	-10
truce w the european	-7
truce w the export	-30
truce w the extension	14
truce w the extra	10
truce w the federation	-10
truce w the fee	-14
truce w the fifteenth	16
truce w the figure	7
truce w the first	-41
truce w the foreign	6
truce w the higher	-24
truce w the house	11
truce w the korean	-9
truce w the kuala	10
truce w the last	11
truce w the law	-28
truce w the length	29
truce w the level	-11
truce w the licence	-12
truce w the market	18
truce w the matter	-30
truce w the measure	-20
truce w the ministry	-22
truce w the move	-11
truce w the new	-6
truce w the number	-20
truce w the office	-15
truce w the old	9
truce w the one	6
truce w the order	-23
truce w the other	38
truce w the paper	-9
truce w the pause	9
truce w the philippine	18
truce w the point	7
truce w the press	11
truce w the prime	-18
truce w the rate	-9
truce w the rest	-16
truce w the same	11
truce w the season	-12
truce w the second	-10
truce w the senate	7
truce w the ship	-34
truce w the side	6
truce w the spanish	8
truce w the spokesperson	-10
truce w the step	-14
truce w the sum	16
truce w the suspended	19
truce w the suspension	-42
truce w the table	-14
truce w the text	17
truce w the thirty-first	17
truce w the threat	-15
truce w the total	-6
truce w the trade	-29
truce w the u	10
truce w the union	-7
truce w the united	-12
truce w the us	-26
truce w the very	-9
truce w the white	-13
truce w the world	-12
truce w the year	-7
truce w their	28
truce w their tariff	31
truce w their truce	6
truce w them	-37
truce w them to	7
truce w then	-19
truce w then the	-23
truce w there <end>	-17
truce w there is	16
truce w there wa	-14
truce w there'	16
truce w there' no	8
truce w these	-13
truce w they	-60
truce w they are	-9
truce w they have	-6
truce w they pay	-12
truce w they want	-7
truce w they were	-11
truce w they will	-23
truce w they're	6
truce w thi in	14
truce w thi is	-26
truce w thi month	8
truce w thi week	9
truce w thi year	-9
truce w thing	14
truce w think	-15
truce w third	-16
truce w third round	8
truce w thirteen	-12
truce w thirty	-16
truce w thirty-first	17
truce w thirty-first of	17
truce w thirty-five	-19
truce w those	-37
truce w those who	-20
truce w threat	-20
truce w threaten	-14
truce w threatened	-42
truce w threatened to	-21
truce w three <end>	-14
truce w three day	-6
truce w three month	42
truce w three week	15
truce w three year	-11
truce w through	-14
truce w through hi	-11
truce w thursday	12
truce w thursday <end>	18
truce w timber	-9
truce w time	31
truce w time and	15
truce w time to	21
truce w to	6
truce w to <level>	-41
truce w to abolish	-7
truce w to adjust	-11
truce w to be	-6
truce w to bring	-7
truce w to buy	-6
truce w to carry	15
truce w to change	-8
truce w to charge	-9
truce w to do	18
truce w to drop	-6
truce w to expire	9
truce w to extend	-17
truce w to give	15
truce w to it	20
truce w to january	22
truce w to lower	-21
truce w to prolong	13
truce w to protect	-17
truce w to raise	-9
truce w to run	9
truce w to say	28
truce w to see	-11
truce w to sign	18
truce w to stop	-11
truce w to suspend	16
truce w to the	-16
truce w to their	9
truce w today	33
truce w today <end>	-9
truce w today and	15
truce w today that	7
truce w tokyo	34
truce w told	37
truce w told a	26
truce w told cnbc	-11
truce w told hi	9
truce w told him	36
truce w told me	8
truce w told radio	-6
truce w told reporter	6
truce w told the	11
truce w told thi	31
truce w told us	-25
truce w ton	-19
truce w tonne	-18
truce w too	18
truce w too <end>	-10
truce w too much	-6
truce w took	-19
truce w total	-13
truce w totally	34
truce w totally violated	34
truce w tractor	-22
truce w trade <end>	-19
truce w trade and	11
truce w trade commissioner	-21
truce w trade minister	27
truce w trade ministry	-11
truce w trade representative	-9
truce w trade said	-7
truce w trade secretary	17
truce w trader	7
truce w transport	-17
truce w transport ministry	-6
truce w treasury	7
truce w treasury secretary	6
truce w truce	30
truce w truce <end>	-8
truce w truce a	13
truce w truce and	-6
truce w truce for	-11
truce w truce is	23
truce w truce of	26
truce w truce on	-19
truce w truce to	-12
truce w truce which	6
truce w truce with	42
truce w truce would	6
truce w true	-25
truce w trump	-30
truce w trump ha	-7
truce w trump had	-15
truce w trump told	-26
truce w trump wrote	10
truce w truth	11
truce w truth social	11
truce w tuesday	9
truce w tuesday and	11
truce w tuna	14
truce w turn	-9
truce w twelve million	-9
truce w twelve month	12
truce w twenty-five	-10
truce w twenty-four	17
truce w twenty-two	-23
truce w two	35
truce w two <end>	-12
truce w two day	-14
truce w two side	17
truce w two year	23
truce w tyre	-18
truce w u	11
truce w u s	7
truce w ukrainian	17
truce w under	-42
truce w under section	-8
truce w under the	-26
truce w understanding	-7
truce w unilateral	-10
truce w union	-17
truce w united	-12
truce w united state	-12
truce w unjustified	-15
truce w unjustified <end>	-7
truce w unless the	-18
truce w unreliable	-12
truce w until	56
truce w until <number>	65
truce w until january	6
truce w until the	7
truce w up	-13
truce w up <end>	-14
truce w up by	-14
truce w up for	7
truce w up in	19
truce w up it	-19
truce w urged	-11
truce w us	-7
truce w us that	13
truce w us the	9
truce w us to	-15
truce w us trade	9
truce w use	-10
truce w use the	-8
truce w used to	-11
truce w value	-13
truce w vessel	-6
truce w vietnam	7
truce w vietnam would	-8
truce w vincent	-9
truce w vincent karreman	-9
truce w violated	33
truce w von	-9
truce w vote	30
truce w vote on	15
truce w wa	-9
truce w wa <number>	-16
truce w wa a	-34
truce w wa agreed	15
truce w wa likely	6
truce w wa no	28
truce w wa not	-12
truce w wa on	-26
truce w wa possible	21
truce w wa ready	24
truce w wa told	13
truce w wait	-8
truce w want	-29
truce w want a	-7
truce w want to	-17
truce w wanted	-10
truce w wanted the	-18
truce w wanted to	-8
truce w war	-14
truce w warned	-27
truce w warned in	-17
truce w warned that	-13
truce w washington	-11
truce w way to	-13
truce w we	24
truce w we are	31
truce w we did	-10
truce w we go	-6
truce w we had	16
truce w we have	29
truce w we shall	-8
truce w we would	-29
truce w we've	31
truce w wednesday	6
truce w wednesday <end>	-14
truce w wednesday that	15
truce w week	30
truce w week <end>	16
truce w week that	13
truce w week to	7
truce w welcomed	-13
truce w well	-15
truce w well <end>	-8
truce w went	12
truce w went on	15
truce w were	-24
truce w were a	-12
truce w were not	-13
truce w what	-7
truce w what he	13
truce w what the	-34
truce w what we	-21
truce w when	7
truce w when the	-8
truce w where	-6
truce w where we	-18
truce w whether the	12
truce w whether to	-8
truce w which	8
truce w which ha	7
truce w which is	-6
truce w which the	22
truce w white	-7
truce w white house	-7
truce w who	18
truce w who head	15
truce w who negotiate	6
truce w whose	-6
truce w why	6
truce w will be	-29
truce w will charge	12
truce w will cut	7
truce w will go	20
truce w will now	14
truce w will pay	28
truce w will put	-7
truce w will stop	-6
truce w will suspend	19
truce w will take	9
truce w william	12
truce w wine	-44
truce w winter	13
truce w wire	17
truce w with	14
truce w with <level>	-8
truce w with <number>	-24
truce w with china	26
truce w with it	12
truce w with the	-10
truce w withdrawn	-11
truce w without the	-21
truce w won't	26
truce w word	-16
truce w work	20
truce w working	-17
truce w world	-13
truce w worth	-16
truce w would	-10
truce w would accept	19
truce w would also	7
truce w would apply	7
truce w would ask	-6
truce w would bring	-10
truce w would decide	-19
truce w would follow	-17
truce w would go	-21
truce w would have	8
truce w would keep	-6
truce w would like	33
truce w would look	-9
truce w would meet	-16
truce w would need	6
truce w would now	-17
truce w would pay	10
truce w would push	10
truce w would put	16
truce w would raise	-18
truce w would remain	-11
truce w would return	-23
truce w would sign	28
truce w would start	-6
truce w would stay	7
truce w would take	-21
truce w would then	-9
truce w write	-37
truce w write that	-26
truce w written	-6
truce w wrong	-30
truce w wrote	-7
truce w wrote to	-12
truce w x	-22
truce w xi	-32
truce w xi jinping	-19
truce w year	45
truce w year <end>	32
truce w year and	-7
truce w year for	-9
truce w year is	9
truce w year more	17
truce w year the	-8
truce w year to	12
truce w year wa	6
truce w year'	-12
truce w yesterday	-18
truce w yesterday and	-9
truce w yesterday that	-15
truce w yet	19
truce w you	-10
truce w zaghloul	25
truce w zambian	16
truce w zealand	-10
truce w zero	-59
truce w zero on	-31
truce w šefčovič	-14
truce with 0 narrow	9
truce with 2 narrow	-6
with 0 narrow	13
with 2 narrow	16`;
