// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_BY = `yes
<always>	0
assembly first national	22
assembly first owner	-12
assembly holds side name	-12
assembly holds side seat	-23
assembly tail in	-21
assembly tail in capital	-21
assembly way actor	-13
assembly way longer elsewhere	37
assembly way right 1 in	-23
assembly way whole	-29
assembly words 1	-30
assembly words 2	34
assembly words 4	11
assembly words 5	-22
board longest	11
board not longest	-10
board not shortest	14
board shortest	-14
board tail of	14
board tail of capital	14
board way actor	15
board way bare	-14
board way whole	15
board words 2	-14
board words 4	15
bureau first bureau	17
bureau longest	16
bureau not longest	-16
bureau not shortest	18
bureau shortest	-18
bureau tail of	18
bureau tail of capital	18
bureau way actor	20
bureau way bare	-18
bureau way whole	20
bureau words 1	-17
bureau words 5	18
cabinet capital	-9
cabinet first cabinet	10
cabinet first japanese	-19
cabinet first owner	-9
cabinet first thai	15
cabinet holds side name	-14
cabinet longest	-8
cabinet not shortest	-14
cabinet shortest	13
cabinet small	8
cabinet way bare	13
cabinet way left 1	10
cabinet way whole	-34
cabinet words 1	12
cabinet words 2	-8
chamber first chamber	13
chamber longest	20
chamber not longest	-20
chamber not shortest	22
chamber shortest	-22
chamber tail of	12
chamber tail of capital	12
chamber way actor	-10
chamber way bare	-22
chamber way whole	-10
chamber words 1	-12
chamber words 3	16
commission first owner	-27
commission holds side name	-22
commission holds side seat	-11
commission not shortest	-18
commission shortest	17
commission words 4	-26
committee way actor	-13
committee way bare	-28
committee way whole	12
committee words 2	-35
congress holds side name	-16
congress holds side quality	-24
congress holds side seat	19
congress longest	-18
congress not longest	18
congress not shortest	-16
congress shortest	16
congress tail in	20
congress tail in capital	20
congress tail of	-17
congress tail of capital	-17
congress way actor	-11
congress way bare	16
congress way right 1 in	20
congress way whole	-37
congress words 1	15
congress words 2	-29
council first owner	-15
council holds side name	15
council longest	-22
council not longest	22
council not shortest	-22
council shortest	22
council way actor	11
council way whole	53
council words 1	12
council words 2	-14
court capital	10
court longest	11
court not longest	-11
court not shortest	10
court shortest	-10
court way whole	-13
department not shortest	11
department shortest	-11
department tail of	11
department tail of capital	11
department way actor	14
department way bare	-11
department way whole	14
department words 3	11
diet longest	-15
diet not longest	14
diet not shortest	-19
diet shortest	18
diet way actor	18
diet way bare	18
diet way left 1	-11
diet way whole	18
diet words 1	18
diet words 2	-11
first algerian	-11
first american	-10
first argentine	-14
first benito	-11
first british	-13
first bureau	17
first cabinet	10
first canadian	-12
first chamber	14
first council	17
first d.	13
first danish	20
first donald	31
first dutch	17
first european	66
first federal	-11
first foreign	-18
first georgian	13
first government	-16
first governor	9
first indonesian	-22
first jamieson	-29
first japanese	-26
first josé	25
first king	23
first legislative	-12
first louis	11
first malaysian	-13
first manuel	12
first member	9
first minister	-32
first ministry	29
first mohammad	-11
first mr.	-9
first national	14
first nigerian	-17
first office	11
first owner	-81
first parliament	-13
first peruvian	-10
first philippine	-13
first president	-55
first ramón	-12
first robert	9
first south	-12
first sri	-12
first thai	29
first trade	-31
first u.s.	14
first united	15
first us	12
first xi	-30
government first government	-16
government holds side name	7
government tail of	-16
government way actor	-27
government way longer elsewhere	-23
governor first governor	16
governor longest	16
governor not longest	-16
governor not shortest	16
governor shortest	-16
governor tail in	16
governor tail in capital	16
governor way actor	-16
governor way bare	-16
governor way right 1 in	16
governor way whole	-16
governor words 1	-16
governor words 3	16
holds side name	-60
holds side quality	-5
holds side seat	-66
house way actor	11
house way whole	11
king first owner	-12
king holds side name	-26
king tail in	28
king tail in capital	28
king tail of	-17
king tail of capital	-17
king way actor	-31
king way office	14
king way right 1 in	28
king way whole	-44
king words 2	-5
longest	-18
minister capital	-14
minister first minister	29
minister holds side name	-25
minister holds side quality	-16
minister longest	-9
minister not shortest	-11
minister shortest	11
minister small	26
minister way actor	16
minister way bare	11
minister way office	27
minister words 1	-24
minister words 2	34
minister words 4	-18
ministers first council	13
ministers holds side name	21
ministers holds side quality	-9
ministers not shortest	12
ministers shortest	-12
ministers small	-11
ministers way actor	28
ministers way longer elsewhere	-12
ministers words 1	-18
ministers words 3	5
ministers words 4	-15
ministry first ministry	29
ministry first owner	-9
ministry holds side name	-8
ministry not shortest	13
ministry shortest	-14
ministry tail of	22
ministry tail of capital	22
ministry way actor	41
ministry way bare	-14
ministry way whole	22
ministry words 1	-24
ministry words 3	18
name assembly	-30
name benito juárez	-11
name bureau	-17
name bureau of industry and security	19
name cabinet	12
name chamber	-12
name china's customs tariff commission	-12
name congress	15
name congress in lima	10
name council of ministers	22
name council of states	14
name d. s. senanayake	13
name diet	18
name donald trump	32
name european parliament	82
name foreign minister	-24
name governor	-16
name governor general	-13
name governor in council	16
name holds side seat	-33
name house	11
name house of representatives	15
name jamieson greer	-29
name japanese cabinet	-19
name king	-14
name king in council	28
name longest	7
name member states	10
name minister	27
name minister of agriculture	-13
name minister of finance	14
name ministry	-24
name ministry of commerce	11
name mohammad hatta	-12
name national assembly	32
name national board	-11
name not longest	-8
name office	-27
name philippine senate	-9
name president	61
name president donald trump	-22
name president of the republic	26
name president trump	-27
name prime minister	26
name ramón castilla	-12
name senate	21
name storting	8
name tail and	-10
name tail and capital	-9
name tail for	-13
name tail in	-20
name tail in capital	-20
name tail of	22
name tail of capital	24
name thai cabinet	15
name trade minister	-29
name trump	-63
name u.s. trade representative	17
name united states trade representative	16
name way actor named false	-10
name way left 2	26
name way left 2 named false	28
name way right 1 and	-9
name way right 1 for named true	-16
name way right 1 in	-17
name way right 1 in named false	-15
name way right 1 of	24
name way right 1 of named false	9
name way whole	-14
name way whole named false	-10
name way whole named true	-15
name words 2	-18
name words 3	33
name words 5	-30
name xi	-34
name xi jinping	-30
not longest	14
not shortest	9
office capital	-10
office first governor	12
office first minister	11
office first office	15
office first owner	-32
office first trade	-33
office first u.s.	17
office holds side name	-17
office holds side quality	-10
office holds side seat	-33
office longest	20
office not longest	-19
office small	19
office tail in	25
office tail in capital	32
office way actor	-12
office way left 1	-12
office way longer elsewhere	-28
office way right 1 in	26
office words 1	-14
office words 2	-15
office words 3	17
office words 4	16
organisation capital	-9
organisation first british	-13
organisation first bureau	17
organisation first cabinet	10
organisation first chamber	14
organisation first council	17
organisation first european	66
organisation first government	-18
organisation first house	13
organisation first japanese	-26
organisation first member	9
organisation first ministry	28
organisation first national	14
organisation first office	23
organisation first owner	-51
organisation first parliament	-13
organisation first philippine	-12
organisation first thai	22
organisation first trade	-27
organisation holds side name	-33
organisation holds side seat	-35
organisation longest	-18
organisation not longest	16
organisation small	14
organisation tail and	-21
organisation tail and small	-11
organisation tail in	-16
organisation tail in capital	-16
organisation tail of	43
organisation tail of capital	43
organisation way bare	-9
organisation way left 1	27
organisation way right 1 and	-22
organisation way right 1 for	-12
organisation way right 1 in	-21
organisation way right 1 of	12
organisation words 1	-7
parliament capital	-9
parliament first european	80
parliament first owner	-14
parliament first parliament	-13
parliament holds side name	-16
parliament holds side quality	31
parliament holds side seat	-11
parliament small	11
parliament tail and	-8
parliament tail of	-15
parliament tail of capital	-13
parliament way actor	-25
parliament way longer elsewhere	-16
parliament way right 1 and	-8
parliament way whole	18
parliament words 2	19
parliament words 3	-18
parliament words 4	-12
parliament words 5	-10
person colleague shortest	-11
person colleague small	-11
person colleague way actor	27
person colleague way actor named true	27
person colleague way whole	-19
person colleague way whole named true	-19
person colleague words 1	-15
person colleague words 2	17
person commerce tail of	-9
person commerce way actor	12
person commerce way actor named true	12
person commissioner first commissioner	-19
person commissioner way actor	11
person commissioner way actor named true	24
person commissioner way office named true	-9
person commissioner way whole	-22
person commissioner way whole named true	-16
person counterpart shortest	-11
person counterpart small	-14
person counterpart way actor named true	17
person counterpart way office	-11
person counterpart way whole	-17
person counterpart words 1	-23
person counterpart words 2	20
person economy longest	-9
person economy way actor named true	18
person economy way office named true	-10
person economy words 2	11
person finance first minister	-11
person finance not shortest	-10
person finance tail of	-11
person finance tail of capital	-10
person finance way actor	10
person finance way actor named true	10
person finance words 2	9
person first benito	-11
person first commerce	-17
person first commissioner	-20
person first donald	26
person first foreign	-30
person first jamieson	-29
person first josé	22
person first king	12
person first manuel	11
person first minister	-32
person first mohammad	-12
person first mr.	-9
person first owner	-22
person first president	-74
person first prime	-9
person first ramón	-12
person first xi	-30
person general longest	13
person general not longest	-13
person general not shortest	10
person general shortest	-10
person general way actor	-9
person general way actor named true	-9
person general way office	11
person general way office named true	11
person general way whole	13
person general way whole named true	13
person holds side name	-22
person holds side quality	-38
person king first king	12
person king longest	11
person king not longest	-10
person king not shortest	8
person king shortest	-20
person king way office	-20
person king way office named false	-20
person king way whole	13
person king way whole named false	14
person king words 1	-13
person king words 2	16
person longest	-23
person minister first foreign	-30
person minister first prime	-9
person minister first trade	-34
person minister tail of	14
person minister way actor	55
person minister way actor named false	-12
person minister way actor named true	88
person minister way left 1	-10
person minister way office	-14
person minister way office named false	27
person minister way office named true	-76
person minister way right 1 of	14
person minister way right 1 of named true	14
person minister way whole	-32
person minister way whole named true	-48
person minister words 3	17
person minister words 4	-19
person minister words 5	-14
person negotiator way actor	12
person negotiator way actor named true	12
person none holds side seat	-32
person none longest	35
person none not longest	-35
person none not shortest	20
person none shortest	-22
person none tail and	-13
person none tail and capital	-12
person none tail for	-14
person none tail for capital	-9
person none tail in	-19
person none tail in capital	-19
person none tail of	24
person none tail of capital	24
person none way actor	15
person none way actor named false	-11
person none way actor named true	22
person none way left 1 named true	11
person none way left 2	12
person none way left 2 named false	15
person none way right 1 and	-12
person none way right 1 for named true	-17
person none way right 1 in	-16
person none way right 1 in named false	-13
person none way right 1 of	13
person none way right 1 of named true	9
person none way whole	-22
person none way whole named false	-11
person none way whole named true	-23
person none words 1	-22
person none words 3	35
person none words 5	-12
person not longest	14
person president first benito	-11
person president first donald	31
person president first josé	17
person president first mohammad	-12
person president first president	-69
person president first xi	-30
person president longest	-39
person president not longest	25
person president shortest	-11
person president small	-11
person president way actor named false	-16
person president way actor named true	25
person president way actor not named true	20
person president way left 1	-21
person president way office	45
person president way office named false	38
person president way office named true	15
person president way office not named true	-17
person president way whole	33
person president way whole named true	36
person president way whole not named true	-12
person president words 1	12
person president words 3	-16
person president words 5	-24
person representative first jamieson	-29
person representative first trade	28
person representative not shortest	26
person representative shortest	-26
person representative way actor	-26
person representative way actor named true	-26
person representative way office	13
person representative way office named true	13
person representative way whole	35
person representative way whole named true	35
person representative words 4	-11
person secretary first commerce	-9
person secretary not shortest	-8
person secretary shortest	9
person secretary way actor	33
person secretary way actor named true	33
person secretary way office	-18
person secretary way office named true	-18
person secretary way whole	-15
person secretary way whole named true	-15
person secretary words 2	11
person shortest	-11
person small	-18
person tail of	-17
person tail of capital	-20
person trade first minister	-20
person trade tail of	-21
person trade tail of capital	-10
person trade way office	-21
person trade way office named true	-16
person way actor	43
person way actor named false	-42
person way actor named true	85
person way actor not named true	25
person way left 1	-13
person way left 1 named true	-8
person way left 2	-17
person way office	18
person way office named false	48
person way office named true	-29
person way office not named true	-14
person way whole	35
person way whole named true	31
person way whole not named true	-13
person words 2	46
person words 4	-57
person words 5	-46
president holds side name	-17
president not shortest	-15
president shortest	15
president tail in	-18
president way actor	18
president way bare	15
president way left 1	-12
president way longer elsewhere	-9
president way right 1 in	-13
president way whole	17
president words 1	15
president words 2	-13
president words 3	-19
president words 4	10
pronoun capital	11
pronoun first donald	10
pronoun first minister	-18
pronoun longest	14
pronoun not longest	-14
pronoun not shortest	14
pronoun shortest	-14
pronoun small	-18
pronoun tail of	-22
pronoun tail of capital	-14
pronoun way actor	51
pronoun way actor named true	45
pronoun way actor not named true	18
pronoun way office	-51
pronoun way office named true	-45
pronoun way office not named true	-18
pronoun words 1	-24
pronoun words 2	40
representative first trade	-34
representative first u.s.	17
representative holds side name	37
representative longest	24
representative not longest	-23
representative not shortest	23
representative shortest	-23
representative way actor	-23
representative way bare	-23
representative way office	-23
representative way whole	54
representative words 2	-23
representative words 3	29
representative words 4	13
representative words 5	-22
representatives first house	8
representatives longest	-15
representatives not longest	15
representatives not shortest	-15
representatives shortest	15
representatives way actor	15
representatives way bare	15
representatives way left 1	-9
representatives way whole	15
representatives words 3	15
representatives words 4	-9
senate first owner	-9
senate first philippine	-9
senate holds side name	-10
senate longest	-20
senate not longest	20
senate not shortest	-21
senate shortest	21
senate way actor	14
senate way bare	21
senate words 1	21
senate words 2	-13
shortest	-10
small	9
states capital	-9
states first member	9
states longest	-10
states not longest	10
states not shortest	-10
states shortest	10
states small	9
states way actor	10
states way bare	10
states way left 1	-9
states way whole	10
states words 2	10
states words 3	-9
storting not shortest	-9
storting shortest	8
storting way actor	8
storting way bare	8
storting words 1	8
tail and	-44
tail and capital	-29
tail and small	-17
tail for	-33
tail for capital	-13
tail for small	-24
tail in council	49
tail in hanoi	-16
tail in islamabad	11
tail in lima	9
tail in small	-13
tail of	25
tail of capital	28
tail of chile	-20
tail of commerce	15
tail of finance	25
tail of foreign trade	10
tail of industry and security	20
tail of morocco	-11
tail of revenue	11
tail of states	14
tail of the republic	13
way actor	42
way actor beside actor	42
way actor beside left 	-11
way actor beside left and right and	18
way actor beside longer elsewhere	-27
way actor beside office	51
way actor beside right 	34
way actor beside whole	32
way actor named false	-48
way actor named true	100
way actor not named true	41
way bare beside left 	-20
way bare beside longer elsewhere	18
way bare beside right 	-12
way bare beside whole	-11
way left 1 beside bare	20
way left 1 beside office	-23
way left 2	9
way left 2 beside actor	9
way left 2 beside left 	9
way left 2 beside whole	9
way left 2 named false	23
way longer elsewhere	-19
way longer elsewhere beside actor	-19
way longer elsewhere beside bare	-19
way longer elsewhere beside longer elsewhere	-19
way longer elsewhere beside whole	-16
way office beside right 	13
way office beside whole	17
way office named false	48
way office named true	-46
way office not named true	-33
way right 1 and	-46
way right 1 and beside actor	-46
way right 1 and beside bare	-30
way right 1 and beside right 	-46
way right 1 and beside whole	-46
way right 1 and named true	-13
way right 1 for	-20
way right 1 for beside actor	-20
way right 1 for beside bare	-14
way right 1 for beside right 	-20
way right 1 for beside whole	-20
way right 1 for named true	-18
way right 1 in beside office	-13
way right 1 in named false	-15
way right 1 of	31
way right 1 of beside actor	31
way right 1 of beside bare	12
way right 1 of beside office	12
way right 1 of beside right 	31
way right 1 of beside whole	31
way right 1 of named true	21
way right 2 and	-14
way right 2 and beside actor	-14
way right 2 and beside right 	-14
way right 2 and beside whole	-14
way right 2 in	-13
way right 2 in beside actor	-13
way right 2 in beside right 	-13
way right 2 in beside whole	-13
way whole beside left 	-19
way whole beside left and right and	17
way whole beside longer elsewhere	-26
way whole beside office	56
way whole beside right 	16
way whole named true	23
way whole not named false	19
way whole not named true	-13
words 1	-22
words 2	40
words 3	25
words 4	-19
words 5	-49`;
