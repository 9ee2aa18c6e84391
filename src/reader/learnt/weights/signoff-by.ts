// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_BY = `yes
<always>	0
assembly first national	22
assembly first owner	-23
assembly holds side name	-18
assembly holds side seat	-32
assembly longest	6
assembly not longest	-6
assembly tail in	-33
assembly tail in capital	-33
assembly tail of	-6
assembly tail of capital	-6
assembly way actor	-18
assembly way longer elsewhere	42
assembly way right 1 in	-31
assembly way whole	-36
assembly words 1	-22
assembly words 2	36
assembly words 4	8
assembly words 5	-28
bureau first bureau	17
bureau longest	15
bureau not longest	-15
bureau not shortest	17
bureau shortest	-17
bureau tail of	17
bureau tail of capital	17
bureau way actor	19
bureau way bare	-17
bureau way whole	19
bureau words 1	-17
bureau words 5	17
cabinet capital	-21
cabinet first cabinet	10
cabinet first owner	-8
cabinet holds side name	-34
cabinet holds side quality	-8
cabinet holds side seat	13
cabinet not shortest	-22
cabinet shortest	21
cabinet small	17
cabinet tail in	13
cabinet tail in capital	13
cabinet way bare	21
cabinet way left 1	9
cabinet way longer elsewhere	-15
cabinet way right 1 in	13
cabinet way whole	-33
cabinet words 1	21
cabinet words 2	-16
capital	-12
chamber first chamber	20
chamber longest	16
chamber not longest	-16
chamber not shortest	18
chamber shortest	-18
chamber tail of	18
chamber tail of capital	18
chamber way actor	-11
chamber way bare	-18
chamber way whole	-11
chamber words 1	-18
commission first owner	-31
commission first state	8
commission holds side name	-26
commission holds side seat	-14
commission longest	-19
commission not longest	19
commission not shortest	-23
commission shortest	23
commission small	14
commission tail in	-9
commission tail in capital	-9
commission way actor	-9
commission way bare	-9
commission way right 1 in	-9
commission words 2	-20
commission words 3	10
commission words 4	-15
congress capital	-6
congress first congress	20
congress first owner	-25
congress holds side name	-33
congress longest	-8
congress not longest	8
congress small	7
congress way actor	-14
congress way whole	-49
congress words 2	-43
council capital	6
council first council	18
council first owner	-20
council longest	-32
council not longest	31
council not shortest	-25
council shortest	25
council tail of	26
council tail of capital	26
council way actor	15
council way bare	-25
council way whole	55
council words 1	13
council words 2	-19
first alexander	10
first allal	7
first american	-26
first andrés	11
first bureau	17
first cabinet	9
first canadian	-13
first chamber	20
first chief	-7
first chinese	15
first congress	20
first council	31
first donald	49
first european	45
first foreign	-29
first georgian	28
first government	-12
first governor	36
first howard	6
first indonesian	-41
first i̇smet	8
first jamieson	-23
first japanese	-36
first josé	26
first king	21
first manuel	10
first member	14
first minister	-44
first ministry	25
first mohammad	-22
first mr.	-6
first mustafa	7
first national	14
first nicolás	6
first noe	10
first numa	9
first office	22
first owner	-62
first peruvian	-7
first philippine	-12
first president	-57
first president,	-13
first ramón	-22
first ryosei	7
first secretary	-10
first senate	-6
first state	10
first thai	51
first trade	-25
first u.s.	12
first united	23
first whether	-6
first william	7
first xi	-40
government capital	-12
government first government	-12
government first owner	-7
government holds side name	16
government small	12
government tail of	-14
government tail of capital	-14
government way actor	-28
government way longer elsewhere	-15
government way whole	22
government words 3	-7
holds side name	-61
holds side quality	-11
holds side seat	-49
king first king	21
king longest	8
king not longest	-8
king not shortest	10
king shortest	-10
king tail in	18
king tail in capital	18
king way bare	-10
king way right 1 in	18
king way whole	-45
king words 1	-10
king words 3	23
longest	-20
minister capital	-13
minister first prime	8
minister holds side quality	-17
minister not shortest	-16
minister shortest	15
minister small	23
minister way bare	15
minister way office	23
minister way whole	-27
minister words 2	47
ministers capital	9
ministers first council	17
ministers first owner	-11
ministers holds side name	24
ministers holds side seat	-14
ministers not shortest	14
ministers shortest	-15
ministers way actor	26
ministers way left 1	9
ministers way longer elsewhere	-17
ministers way right 1 in	-10
ministers words 3	9
ministers words 4	-24
ministers words 5	6
ministry first ministry	25
ministry first owner	-15
ministry holds side name	-11
ministry tail of	22
ministry tail of capital	22
ministry way actor	40
ministry way whole	14
ministry words 1	-18
ministry words 2	7
ministry words 3	14
name allal al-fassi	7
name american president	-17
name assembly	-22
name bureau	-17
name bureau of industry and security	19
name cabinet	21
name chamber	-18
name chief negotiator	-7
name china's customs tariff commission	-10
name china's tariff commission	-11
name colleague	-9
name council	7
name council of ministers	34
name counterpart	12
name donald trump	49
name european parliament	71
name foreign minister	-24
name holds side name	-16
name holds side seat	-26
name house of representatives	17
name howard lutnick	6
name i̇smet i̇nönü	8
name jamieson greer	-23
name josé batlle y ordóñez	6
name king	-28
name king in council	18
name longest	-12
name member states	15
name minister	44
name minister of economy	10
name minister of finance	13
name ministry	-18
name ministry of commerce	13
name mohammad hatta	-23
name national assembly	37
name nicolás de piérola	6
name noe zhordania	7
name not longest	7
name numa droz	9
name office	-25
name parliament in bern	-16
name president	61
name president donald trump	-21
name president trump	-14
name prime minister	27
name ramón castilla	-23
name ryosei akazawa	7
name senate	34
name state council's customs tariff commission	7
name tail for	-8
name tail for capital	-6
name tail in	-12
name tail in capital	-12
name trade minister	-32
name trade representative	14
name trump	-44
name united states trade representative	23
name way actor	-7
name way actor named false	-21
name way actor named true	24
name way right 1 for named true	-6
name way right 1 in	-11
name way whole	-19
name way whole named false	-21
name words 1	-12
name words 2	-12
name words 3	34
name words 4	-11
name words 5	-19
name xi	-44
name xi jinping	-39
not longest	16
office capital	-15
office first king	21
office first office	25
office first owner	-37
office first president	-8
office first prime	8
office first trade	-29
office holds side name	-15
office longest	27
office not longest	-26
office small	24
office tail in	17
office tail in capital	31
office way actor	-13
office way left 1	-7
office way longer elsewhere	-15
office way right 1 and	-8
office way right 1 in	21
office words 1	-14
office words 3	7
office words 5	10
organisation capital	-13
organisation first bureau	17
organisation first cabinet	11
organisation first chamber	20
organisation first congress	20
organisation first council	31
organisation first european	45
organisation first government	-17
organisation first house	17
organisation first japanese	-36
organisation first member	14
organisation first ministry	25
organisation first national	14
organisation first office	22
organisation first owner	-29
organisation first senate	-6
organisation first state	11
organisation first thai	40
organisation holds side name	-28
organisation holds side seat	-25
organisation longest	-12
organisation not longest	11
organisation small	16
organisation tail and	-21
organisation tail and capital	-10
organisation tail and small	-9
organisation tail for	-8
organisation tail for small	-8
organisation tail in	-11
organisation tail in capital	-11
organisation tail of	32
organisation tail of capital	34
organisation way actor	7
organisation way bare	-9
organisation way left 1	36
organisation way longer elsewhere	-11
organisation way right 1 and	-24
organisation way right 1 for	-11
organisation way right 1 in	-14
organisation words 1	-14
organisation words 2	11
organisation words 4	9
parliament capital	-21
parliament first european	68
parliament holds side quality	26
parliament small	22
parliament tail and	-12
parliament tail and capital	-6
parliament tail in	-12
parliament tail in capital	-12
parliament tail of	12
parliament way actor	-20
parliament way longer elsewhere	-22
parliament way right 1 and	-12
parliament way right 1 in	-8
parliament way whole	36
parliament words 2	13
parliament words 3	-11
parliament words 4	-13
parliament words 5	-8
person chancellor way actor	7
person chancellor way actor named true	7
person colleague capital	10
person colleague longest	10
person colleague not longest	-10
person colleague not shortest	11
person colleague shortest	-14
person colleague small	-14
person colleague way actor	33
person colleague way actor named true	33
person colleague way office	-9
person colleague way office named true	-9
person colleague way whole	-25
person colleague way whole named true	-25
person colleague words 1	-19
person colleague words 2	19
person commerce first minister	-7
person commerce tail of	-8
person commerce tail of capital	-6
person commerce way actor	12
person commerce way actor named true	12
person commerce words 2	9
person commissioner first commissioner	-27
person commissioner first trade	-6
person commissioner way actor	15
person commissioner way actor named true	36
person commissioner way office	9
person commissioner way office named true	-18
person commissioner way whole	-32
person commissioner way whole named true	-23
person commissioner words 3	-8
person councillor first federal	-10
person councillor first numa	9
person councillor not shortest	-9
person councillor shortest	8
person councillor way actor	11
person councillor way actor named true	11
person counterpart capital	8
person counterpart small	-10
person counterpart way actor	21
person counterpart way actor named true	21
person counterpart way whole	-14
person counterpart way whole named true	-14
person counterpart words 1	-14
person counterpart words 2	12
person economy first minister	6
person economy longest	-9
person economy not shortest	7
person economy shortest	-7
person economy small	-7
person economy tail of capital	9
person economy tail of small	-7
person economy way actor named true	18
person economy way office	8
person economy way office named true	-13
person economy words 2	13
person economy words 3	10
person finance first minister	-9
person finance not shortest	-7
person finance shortest	6
person finance tail of	-9
person finance tail of capital	-7
person finance way actor	9
person finance way actor named true	9
person finance words 2	8
person first alexander	10
person first allal	6
person first andrés	10
person first commerce	-14
person first commissioner	-28
person first donald	45
person first economy	-7
person first federal	-10
person first finance	-7
person first foreign	-27
person first howard	6
person first i̇smet	8
person first jamieson	-23
person first josé	21
person first manuel	9
person first minister	-29
person first mohammad	-23
person first mr.	-6
person first mustafa	7
person first noe	10
person first numa	9
person first owner	-20
person first president	-62
person first president,	-13
person first prime	-7
person first ramón	-22
person first secretary	-10
person first trade	7
person first william	7
person first xi	-40
person holds side name	-30
person holds side quality	-41
person king not shortest	12
person king shortest	-28
person king way actor	12
person king way office	-28
person king words 2	6
person longest	-25
person minister capital	9
person minister first finance	-7
person minister first foreign	-27
person minister first minister	-21
person minister first prime	-9
person minister first trade	-36
person minister holds side quality	-8
person minister longest	-22
person minister not longest	11
person minister small	-18
person minister way actor	60
person minister way actor named false	-19
person minister way actor named true	95
person minister way actor not named true	13
person minister way office	-22
person minister way office named false	28
person minister way office named true	-75
person minister way office not named true	-6
person minister way whole	-45
person minister way whole named false	-13
person minister way whole named true	-41
person minister words 2	10
person minister words 4	-14
person minister words 5	-14
person negotiator capital	8
person negotiator first chief	-7
person negotiator first ryosei	7
person negotiator small	-10
person negotiator way actor	17
person negotiator way actor named true	17
person negotiator way office	-10
person negotiator way office named true	-10
person none holds side name	-20
person none holds side seat	-23
person none longest	20
person none not longest	-15
person none not shortest	17
person none shortest	-19
person none tail for	-8
person none tail for capital	-7
person none tail in	-8
person none tail in capital	-8
person none tail of	15
person none tail of capital	15
person none way actor	30
person none way actor named false	-12
person none way actor named true	67
person none way left 1	-16
person none way left 1 named true	-11
person none way right 1 for named true	-7
person none way right 1 in	-8
person none way right 1 of	15
person none way whole	-19
person none way whole named false	-12
person none way whole named true	-16
person none words 1	-36
person none words 2	27
person none words 3	30
person none words 4	-7
person none words 5	-23
person not longest	17
person president first donald	49
person president first josé	23
person president first president	-60
person president first president,	-13
person president first xi	-40
person president holds side name	-7
person president holds side quality	-12
person president longest	-23
person president not longest	16
person president way actor	10
person president way actor named false	-16
person president way actor named true	28
person president way actor not named true	25
person president way left 1	-21
person president way left 1 named true	-6
person president way left 2	-14
person president way office	45
person president way office named false	37
person president way office named true	18
person president way office not named true	-18
person president way whole	34
person president way whole named false	12
person president way whole named true	22
person president words 1	8
person president words 2	6
person president words 3	-9
person president words 4	-11
person president words 5	-26
person representative first jamieson	-23
person representative first trade	25
person representative not shortest	22
person representative shortest	-22
person representative way actor	-22
person representative way actor named true	-22
person representative way office	12
person representative way office named true	12
person representative way whole	33
person representative way whole named true	33
person representative words 2	6
person representative words 4	-19
person secretary first commerce	-6
person secretary first howard	6
person secretary first trade	-10
person secretary first william	6
person secretary not shortest	-6
person secretary shortest	6
person secretary way actor	37
person secretary way actor named true	37
person secretary way office	-20
person secretary way office named true	-20
person secretary way whole	-16
person secretary way whole named true	-16
person secretary words 2	14
person shortest	-7
person small	-15
person tail and	-6
person tail for	-12
person tail of	-25
person tail of capital	-13
person tail of small	-19
person trade capital	-14
person trade first minister	-20
person trade not shortest	-12
person trade shortest	13
person trade small	16
person trade tail of	-22
person trade tail of capital	-8
person trade tail of small	-12
person trade way actor	-7
person trade way office	-23
person trade way office named true	-16
person trade way whole named true	12
person trade words 1	6
person trade words 2	-10
person trade words 3	13
person way actor	55
person way actor named false	-31
person way actor named true	83
person way actor not named true	34
person way left 1	-46
person way left 1 named true	-23
person way left 1 not named true	-12
person way left 2	-18
person way office	21
person way office named false	57
person way office named true	-25
person way office not named true	-16
person way right 1 and	-6
person way whole	38
person way whole named true	34
person way whole not named true	-15
person words 2	35
person words 4	-50
person words 5	-64
president capital	-8
president first president	-8
president not shortest	-17
president shortest	17
president small	10
president way actor	7
president way bare	17
president way left 1	-10
president way longer elsewhere	-11
president way office	-20
president way whole	19
president words 1	17
president words 3	-9
president words 4	-15
pronoun capital	15
pronoun first donald	6
pronoun first minister	-18
pronoun longest	7
pronoun not longest	-7
pronoun not shortest	7
pronoun shortest	-7
pronoun small	-20
pronoun tail of	-20
pronoun tail of capital	-14
pronoun way actor	59
pronoun way actor named true	41
pronoun way actor not named true	23
pronoun way office	-59
pronoun way office named true	-41
pronoun way office not named true	-23
pronoun words 1	-28
pronoun words 2	38
pronoun words 5	-7
representative first trade	-32
representative longest	22
representative not longest	-22
representative not shortest	21
representative shortest	-21
representative way actor	-21
representative way bare	-21
representative way office	-21
representative way whole	43
representative words 2	-21
representatives first house	14
representatives longest	-17
representatives not longest	17
representatives not shortest	-17
representatives shortest	17
representatives way actor	17
representatives way bare	17
representatives way whole	17
representatives words 3	17
senate first owner	-6
senate first senate	-6
senate holds side quality	-28
senate longest	-34
senate not longest	34
senate not shortest	-34
senate shortest	34
senate way actor	31
senate way bare	34
senate way whole	-13
senate words 1	34
senate words 2	-34
small	19
states first member	14
states longest	-15
states not longest	15
states not shortest	-15
states shortest	15
states small	14
states way actor	15
states way bare	15
states way whole	15
states words 2	15
tail and	-37
tail and capital	-22
tail and small	-15
tail for	-33
tail for capital	-13
tail for small	-28
tail in beijing	-6
tail in council	56
tail in small	-25
tail in tokyo	-14
tail of	11
tail of capital	21
tail of commerce	14
tail of economy	9
tail of finance	24
tail of industry and security	19
tail of small	-18
tail of trade	-9
way actor	45
way actor beside actor	45
way actor beside left 	-15
way actor beside left and right and	20
way actor beside longer elsewhere	-22
way actor beside office	50
way actor beside right 	21
way actor beside whole	35
way actor named false	-43
way actor named true	101
way actor not named true	54
way bare	-7
way bare beside actor	-7
way bare beside bare	-7
way bare beside left 	-29
way bare beside longer elsewhere	22
way bare beside office	6
way bare beside whole	-8
way left 1	13
way left 1 beside actor	13
way left 1 beside bare	31
way left 1 beside left 	13
way left 1 beside left and right and	-8
way left 1 beside longer elsewhere	8
way left 1 beside office	-47
way left 1 beside right 	-9
way left 1 beside whole	13
way left 1 named true	-23
way left 1 not named true	-12
way left 2	20
way left 2 beside actor	20
way left 2 beside left 	20
way left 2 beside office	9
way left 2 beside right 	7
way left 2 beside whole	20
way longer elsewhere	-22
way longer elsewhere beside actor	-22
way longer elsewhere beside bare	-22
way longer elsewhere beside left 	7
way longer elsewhere beside longer elsewhere	-22
way longer elsewhere beside whole	-18
way office beside left 	-8
way office beside right 	32
way office beside whole	17
way office named false	58
way office named true	-38
way office not named true	-39
way right 1 and	-42
way right 1 and beside actor	-42
way right 1 and beside bare	-33
way right 1 and beside office	-9
way right 1 and beside right 	-42
way right 1 and beside whole	-42
way right 1 and named true	-8
way right 1 for	-15
way right 1 for beside actor	-15
way right 1 for beside bare	-16
way right 1 for beside right 	-15
way right 1 for beside whole	-15
way right 1 for named true	-9
way right 1 in beside office	-16
way right 1 of	22
way right 1 of beside actor	22
way right 1 of beside right 	22
way right 1 of beside whole	22
way right 1 of named false	14
way right 2 and	-16
way right 2 and beside actor	-16
way right 2 and beside bare	-10
way right 2 and beside right 	-16
way right 2 and beside whole	-16
way right 2 in	-10
way right 2 in beside actor	-10
way right 2 in beside right 	-10
way right 2 in beside whole	-10
way whole	10
way whole beside actor	10
way whole beside left 	-15
way whole beside left and right and	20
way whole beside longer elsewhere	-23
way whole beside office	37
way whole beside right 	8
way whole beside whole	10
way whole named false	-12
way whole named true	36
way whole not named true	-15
words 1	-25
words 2	43
words 3	26
words 4	-18
words 5	-60`;
