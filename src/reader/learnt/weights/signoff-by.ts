// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_BY = `yes
<always>	0
assembly first national	20
assembly first owner	-11
assembly holds side name	-11
assembly holds side seat	-23
assembly tail in	-21
assembly tail in capital	-21
assembly way actor	-13
assembly way longer elsewhere	38
assembly way right 1 in	-22
assembly way whole	-27
assembly words 1	-32
assembly words 2	34
assembly words 4	15
assembly words 5	-24
board longest	10
board not longest	-10
board not shortest	14
board shortest	-15
board tail of	14
board tail of capital	14
board way actor	16
board way bare	-15
board way whole	16
board words 2	-15
board words 4	16
bureau first bureau	19
bureau longest	16
bureau not longest	-16
bureau not shortest	21
bureau shortest	-22
bureau tail of	21
bureau tail of capital	21
bureau way actor	25
bureau way bare	-22
bureau way whole	24
bureau words 1	-19
bureau words 5	21
cabinet capital	-11
cabinet first cabinet	13
cabinet first japanese	-20
cabinet first owner	-12
cabinet first thai	18
cabinet holds side name	-14
cabinet longest	-9
cabinet not longest	8
cabinet not shortest	-14
cabinet shortest	14
cabinet small	11
cabinet way bare	14
cabinet way left 1	11
cabinet way longer elsewhere	-8
cabinet way whole	-36
cabinet words 1	13
cabinet words 2	-11
chamber first chamber	15
chamber longest	21
chamber not longest	-21
chamber not shortest	23
chamber shortest	-23
chamber tail of	14
chamber tail of capital	14
chamber way actor	-11
chamber way bare	-23
chamber way whole	-11
chamber words 1	-14
chamber words 3	17
chamber words 4	8
commission first owner	-35
commission first state	15
commission holds side name	-28
commission holds side seat	-17
commission longest	-9
commission not longest	8
commission not shortest	-9
commission shortest	9
commission tail in	-9
commission tail in capital	-9
commission way actor	-12
commission way right 1 in	-9
commission words 4	-10
committee way actor	-13
committee way bare	-29
committee way whole	11
committee words 2	-35
congress holds side name	-15
congress holds side quality	-25
congress holds side seat	20
congress longest	-18
congress not longest	18
congress not shortest	-16
congress shortest	16
congress tail in	20
congress tail in capital	20
congress tail of	-18
congress tail of capital	-18
congress way actor	-8
congress way bare	16
congress way right 1 in	20
congress way whole	-35
congress words 1	15
congress words 2	-30
council first owner	-14
council holds side name	17
council longest	-22
council not longest	22
council not shortest	-17
council shortest	18
council way actor	12
council way whole	53
council words 1	10
council words 2	-15
court capital	11
court longest	11
court not longest	-11
court not shortest	11
court shortest	-11
court way whole	-13
department first department	10
department not shortest	10
department shortest	-11
department tail of	10
department tail of capital	10
department way actor	14
department way bare	-11
department way whole	14
department words 3	10
diet longest	-14
diet not longest	12
diet not shortest	-18
diet shortest	17
diet way actor	17
diet way bare	17
diet way left 1	-9
diet way whole	17
diet words 1	17
diet words 2	-9
first algerian	-11
first andrés	15
first anwar	18
first approval	-8
first argentine	-14
first benito	-11
first british	-15
first bureau	7
first cabinet	12
first canadian	-21
first carlos	11
first chamber	16
first council	17
first d.	14
first danish	19
first department	10
first donald	27
first dutch	17
first european	74
first federal	-10
first foreign	-11
first georgian	13
first governor	10
first habib	-10
first hastings	-12
first house	12
first hungarian	-22
first indonesian	-22
first jamieson	-20
first japanese	-26
first josé	31
first king	29
first legislative	-12
first liu	10
first louis	10
first malaysian	-14
first manuel	12
first member	10
first minister	-34
first ministry	13
first mohammad	-12
first mr.	-9
first national	13
first nigerian	-17
first no	-13
first office	18
first owner	-80
first parliament	-10
first peruvian	-13
first philippine	-12
first president	-57
first presidents	-18
first prince	-12
first ramón	-10
first ratu	21
first robert	15
first secretary	-14
first senate	-10
first south	-14
first sri	-12
first state	17
first stjepan	-13
first sultan	14
first thai	31
first trade	-14
first vice	-13
first xi	-22
government capital	-15
government holds side name	17
government way actor	-26
government way left 1	-15
government way left 2	16
government way longer elsewhere	-18
government way whole	9
government words 2	-14
governor first governor	15
governor longest	15
governor not longest	-15
governor not shortest	15
governor shortest	-15
governor tail in	15
governor tail in capital	15
governor way actor	-15
governor way bare	-15
governor way right 1 in	15
governor way whole	-15
governor words 1	-15
governor words 3	15
holds side name	-69
holds side seat	-69
house longest	-10
house not shortest	-13
house shortest	13
house way actor	24
house way bare	13
house way whole	24
house words 1	12
king first owner	-10
king holds side name	-20
king tail in	26
king tail in capital	26
king tail of	-14
king tail of capital	-14
king way actor	-27
king way office	12
king way right 1 in	26
king way whole	-37
longest	-13
majlis longest	11
majlis not longest	-10
majlis not shortest	19
majlis shortest	-19
majlis way actor	-19
majlis way bare	-19
majlis words 1	-19
minister capital	-11
minister first minister	25
minister first owner	-12
minister holds side name	-26
minister holds side quality	-18
minister small	17
minister way actor	16
minister way office	27
minister words 1	-19
minister words 2	23
minister words 3	19
minister words 4	-19
ministers first council	13
ministers holds side name	22
ministers holds side quality	-9
ministers holds side seat	-10
ministers not shortest	11
ministers shortest	-11
ministers small	-10
ministers way actor	27
ministers way longer elsewhere	-14
ministers words 1	-18
ministers words 4	-15
ministry first commerce	13
ministry first ministry	33
ministry first owner	-11
ministry holds side name	-10
ministry longest	10
ministry not longest	-10
ministry not shortest	18
ministry shortest	-19
ministry tail of	25
ministry tail of capital	26
ministry way actor	37
ministry way bare	-19
ministry way whole	18
ministry words 1	-34
ministry words 2	20
ministry words 3	20
name american president	-11
name andrés de santa cruz	14
name anwar ibrahim	18
name approval with president xi	-8
name assembly	-32
name benito juárez	-11
name bureau	-19
name bureau of industry and security	23
name cabinet	13
name chamber	-14
name china's customs tariff commission	-17
name commerce ministry	15
name congress	15
name congress in lima	10
name council of ministers	24
name council of states	14
name d. s. senanayake	14
name department of commerce	9
name diet	17
name donald trump	27
name european parliament	91
name executive order	-10
name foreign minister	-26
name governor	-16
name governor general	-13
name governor in council	15
name habib bourguiba	-11
name hastings banda	-12
name holds side seat	-26
name house of representatives	15
name jamieson greer	-20
name japanese cabinet	-20
name king	-20
name king in council	26
name liu he	9
name longest	10
name majlis	-19
name member states	11
name minister	38
name minister of agriculture	-13
name minister of finance	13
name ministry	-34
name ministry of commerce	17
name mohammad hatta	-13
name national assembly	32
name national board	-11
name not longest	-10
name not shortest	11
name office	-28
name office of the u.s. trade representative	14
name order	-33
name philippine senate	-9
name president	71
name president donald trump	-17
name president of the republic	26
name president trump	-35
name prime minister	20
name ramón castilla	-11
name ratu sukuna	21
name robert lighthizer	10
name senate	24
name shortest	-13
name state council's customs tariff commission	12
name stjepan radić	-13
name sukuna	-15
name tail and	-11
name tail and capital	-10
name tail for	-14
name tail for capital	-9
name tail in	-21
name tail in capital	-21
name tail of	22
name tail of capital	24
name thai cabinet	18
name trade minister	-32
name trade representative	30
name trump	-66
name way actor named false	-13
name way actor named true	14
name way left 2	28
name way left 2 named false	28
name way right 1 and	-10
name way right 1 for named true	-15
name way right 1 in	-20
name way right 1 of	24
name way right 1 of named false	10
name way whole named false	-13
name words 1	-9
name words 2	-7
name words 3	22
name words 4	12
name words 5	-30
name xi	-30
name xi jinping	-22
not longest	11
office first governor	14
office first office	22
office first owner	-24
office holds side name	-29
office holds side quality	-11
office holds side seat	-29
office longest	15
office not longest	-15
office not shortest	10
office shortest	-10
office small	10
office tail in	26
office tail in capital	34
office way bare	-10
office way left 1	-21
office way longer elsewhere	-36
office way office	8
office way right 1 in	26
office way whole	-6
office words 1	-20
office words 3	11
office words 4	13
office words 5	11
order capital	23
order first executive	-13
order first no	-13
order longest	27
order not longest	-18
order small	-55
order way actor	23
order way bare	28
order way office	11
order way office named true	12
order way whole	-53
order way whole named true	-42
order words 1	11
organisation capital	-7
organisation first british	-15
organisation first bureau	17
organisation first cabinet	13
organisation first canadian	-21
organisation first chamber	16
organisation first commerce	13
organisation first council	17
organisation first department	10
organisation first european	74
organisation first government	-20
organisation first house	9
organisation first japanese	-26
organisation first member	10
organisation first ministry	11
organisation first national	13
organisation first office	23
organisation first owner	-53
organisation first parliament	-10
organisation first philippine	-12
organisation first senate	-10
organisation first south	-14
organisation first state	17
organisation first thai	24
organisation first trade	-27
organisation holds side name	-26
organisation holds side quality	9
organisation holds side seat	-41
organisation longest	-16
organisation not longest	15
organisation small	10
organisation tail and	-25
organisation tail and capital	-10
organisation tail and small	-15
organisation tail for	-9
organisation tail for small	-9
organisation tail in	-20
organisation tail in capital	-20
organisation tail of	39
organisation tail of capital	39
organisation way bare	-8
organisation way left 1	25
organisation way right 1 and	-26
organisation way right 1 for	-16
organisation way right 1 in	-24
organisation way right 1 of	14
organisation way whole	11
parliament capital	-10
parliament first european	89
parliament first owner	-13
parliament first parliament	-10
parliament holds side name	-11
parliament holds side quality	31
parliament holds side seat	-10
parliament longest	-7
parliament small	13
parliament tail and	-11
parliament tail of	-13
parliament tail of capital	-10
parliament way actor	-21
parliament way longer elsewhere	-13
parliament way right 1 and	-9
parliament way whole	22
parliament words 2	16
parliament words 3	-14
parliament words 4	-14
parliament words 5	-11
person colleague not shortest	11
person colleague shortest	-13
person colleague small	-12
person colleague way actor	27
person colleague way actor named true	27
person colleague way whole	-18
person colleague way whole named true	-18
person colleague words 1	-17
person colleague words 2	18
person commerce way actor	14
person commerce way actor named true	14
person commerce words 2	10
person commissioner first commissioner	-17
person commissioner way actor	13
person commissioner way actor named true	24
person commissioner way office named true	-10
person commissioner way whole	-20
person commissioner way whole named true	-13
person counterpart not shortest	10
person counterpart shortest	-13
person counterpart small	-13
person counterpart way actor named true	18
person counterpart way office	-11
person counterpart way whole	-17
person counterpart way whole named true	-10
person counterpart words 1	-23
person counterpart words 2	19
person economy way actor named true	18
person economy way office named true	-10
person economy words 2	10
person finance first minister	-10
person finance tail of	-10
person finance tail of capital	-9
person finance way actor	10
person finance way actor named true	10
person first andrés	15
person first anwar	18
person first approval	-8
person first benito	-11
person first commerce	-17
person first commissioner	-18
person first donald	18
person first finance	-9
person first foreign	-23
person first habib	-12
person first hastings	-12
person first jamieson	-20
person first josé	28
person first king	13
person first liu	10
person first manuel	12
person first minister	-31
person first mohammad	-12
person first mr.	-9
person first owner	-21
person first president	-78
person first presidents	-18
person first ramón	-11
person first ratu	21
person first robert	9
person first stjepan	-13
person first vice	-13
person first xi	-22
person general longest	13
person general not longest	-13
person general not shortest	10
person general shortest	-10
person general way actor	-10
person general way actor named true	-10
person general way office	11
person general way office named true	11
person general way whole	13
person general way whole named true	13
person holds side name	-29
person holds side quality	-35
person industry not shortest	-11
person industry shortest	11
person industry way whole	-11
person industry way whole named true	-11
person industry words 2	12
person industry words 3	-11
person king first king	13
person king longest	13
person king not longest	-11
person king not shortest	12
person king shortest	-30
person king way office	-30
person king way office named false	-30
person king way whole	15
person king way whole named false	16
person king words 1	-15
person king words 2	17
person longest	-24
person minister first anwar	18
person minister first finance	-8
person minister first foreign	-31
person minister first stjepan	-14
person minister first trade	-36
person minister longest	-11
person minister not shortest	-7
person minister shortest	8
person minister tail of	14
person minister way actor	49
person minister way actor named false	-14
person minister way actor named true	64
person minister way left 1	-11
person minister way office	-25
person minister way office named false	31
person minister way office named true	-92
person minister way right 1 of	14
person minister way right 1 of named true	14
person minister way whole	-18
person minister way whole named true	-15
person minister words 3	17
person minister words 4	-27
person minister words 5	-18
person negotiator way actor	15
person negotiator way actor named true	15
person none first ratu	21
person none holds side name	-12
person none holds side seat	-25
person none longest	25
person none not longest	-22
person none tail and	-14
person none tail and capital	-13
person none tail for	-15
person none tail for capital	-10
person none tail in	-20
person none tail in capital	-20
person none tail of	29
person none tail of capital	29
person none way actor named false	-26
person none way left 2	9
person none way left 2 named false	14
person none way right 1 and	-13
person none way right 1 and named true	-8
person none way right 1 for named true	-17
person none way right 1 in	-19
person none way right 1 of	10
person none way untitled	32
person none way untitled named true	32
person none way whole	-46
person none way whole named false	-26
person none way whole named true	-37
person none words 1	-19
person none words 3	19
person none words 5	-16
person not longest	17
person peru not shortest	-14
person peru shortest	14
person peru way actor	-12
person peru way actor named true	-12
person premier first liu	9
person premier first vice	-8
person premier way actor	14
person premier way actor named true	14
person president first andrés	11
person president first approval	-8
person president first benito	-11
person president first donald	26
person president first habib	-11
person president first josé	17
person president first mohammad	-13
person president first president	-71
person president first xi	-22
person president longest	-30
person president not longest	20
person president small	-38
person president way actor	15
person president way actor named false	-21
person president way actor named true	35
person president way actor not named true	19
person president way left 1	-24
person president way left 1 named true	-8
person president way left 2	-9
person president way office	49
person president way office named false	42
person president way office named true	18
person president way office not named true	-16
person president way whole	37
person president way whole named true	40
person president words 1	6
person president words 3	-7
person president words 5	-27
person representative first jamieson	-20
person representative first robert	10
person representative first trade	28
person representative longest	10
person representative not longest	-9
person representative not shortest	27
person representative shortest	-27
person representative way actor	-24
person representative way actor named true	-24
person representative way office	12
person representative way office named true	12
person representative way whole	41
person representative way whole named true	41
person representative words 4	-12
person secretary first commerce	-9
person secretary first trade	-8
person secretary way actor	34
person secretary way actor named true	34
person secretary way office	-20
person secretary way office named true	-20
person secretary way whole	-14
person secretary way whole named true	-14
person tail and	-9
person tail for	-8
person tail of	-9
person tail of capital	-14
person trade first minister	-21
person trade tail of	-21
person trade tail of capital	-9
person trade way office	-22
person trade way office named true	-16
person way actor	34
person way actor named false	-52
person way actor named true	74
person way actor not named true	23
person way left 1	-10
person way left 1 named false	13
person way left 1 named true	-16
person way left 2	-26
person way office	11
person way office named false	49
person way office named true	-35
person way office not named true	-13
person way untitled	38
person way untitled named true	38
person way whole	31
person way whole named true	28
person way whole not named true	-12
person words 2	53
person words 4	-60
person words 5	-49
president holds side name	-10
president not shortest	-11
president shortest	11
president tail in	-19
president way actor	30
president way bare	28
president way left 1	-13
president way longer elsewhere	-14
president way office	-9
president way right 1 in	-14
president way whole	10
president words 1	21
president words 2	-20
president words 3	-17
pronoun capital	10
pronoun first donald	14
pronoun first minister	-17
pronoun longest	16
pronoun not longest	-13
pronoun small	-21
pronoun tail of	-21
pronoun tail of capital	-14
pronoun way actor	31
pronoun way actor named true	20
pronoun way actor not named true	18
pronoun way office	-66
pronoun way office named true	-61
pronoun way office not named true	-18
pronoun words 1	-13
pronoun words 2	27
pronoun words 3	-9
representative capital	13
representative small	-13
representative way whole	19
representative words 3	11
representatives longest	-15
representatives not longest	15
representatives not shortest	-15
representatives shortest	15
representatives way actor	15
representatives way bare	15
representatives way whole	15
representatives words 3	15
senate first owner	-9
senate first philippine	-9
senate first senate	-10
senate holds side name	-14
senate longest	-20
senate not longest	19
senate not shortest	-24
senate shortest	24
senate way actor	10
senate way bare	24
senate way whole	-8
senate words 1	24
senate words 2	-12
senate words 4	-11
states capital	-10
states first member	10
states longest	-10
states not longest	10
states not shortest	-12
states shortest	11
states small	10
states way actor	11
states way bare	11
states way whole	11
states words 2	11
tail and	-48
tail and capital	-32
tail and small	-19
tail for	-34
tail for capital	-14
tail for small	-25
tail in council	47
tail in hanoi	-19
tail in islamabad	11
tail in lima	9
tail in small	-13
tail of	25
tail of capital	28
tail of chile	-26
tail of commerce	20
tail of customs	37
tail of finance	12
tail of foreign trade	12
tail of industry and security	25
tail of mongolia	-11
tail of morocco	-10
tail of revenue	12
tail of states	13
tail of the republic	16
tail of the u.s. trade representative	14
tail of turkey	11
way actor	45
way actor andrés	16
way actor benito	-11
way actor beside actor	45
way actor beside left and right and	14
way actor beside longer elsewhere	-30
way actor beside office	56
way actor beside right 	16
way actor beside untitled	-44
way actor beside whole	35
way actor donald	27
way actor habib	-10
way actor hastings	-12
way actor jamieson	-20
way actor josé	31
way actor liu	10
way actor manuel	13
way actor mohammad	-11
way actor named false	-59
way actor named true	87
way actor not named true	41
way actor prince	-11
way actor ramón	-10
way actor robert	15
way actor stjepan	-13
way actor sukuna	-13
way actor trump	-42
way actor xi	-38
way bare beside left 	-16
way bare beside longer elsewhere	19
way bare beside right 	-22
way left 1 beside bare	13
way left 1 beside office	-29
way left 1 named true	-6
way left 1 not named false	-17
way left 2	16
way left 2 beside actor	16
way left 2 beside bare	8
way left 2 beside left 	16
way left 2 beside left and right and	-11
way left 2 beside whole	16
way left 2 named false	21
way longer elsewhere	-18
way longer elsewhere beside actor	-18
way longer elsewhere beside bare	-18
way longer elsewhere beside longer elsewhere	-18
way longer elsewhere beside whole	-13
way office beside bare	8
way office beside right 	28
way office beside whole	17
way office named false	47
way office named true	-46
way office not named true	-33
way right 1 and	-49
way right 1 and beside actor	-49
way right 1 and beside bare	-32
way right 1 and beside office	-8
way right 1 and beside right 	-49
way right 1 and beside whole	-49
way right 1 and named true	-14
way right 1 for	-22
way right 1 for beside actor	-22
way right 1 for beside bare	-18
way right 1 for beside right 	-22
way right 1 for beside whole	-22
way right 1 for named true	-18
way right 1 in named false	-14
way right 1 in named true	-10
way right 1 of	30
way right 1 of beside actor	30
way right 1 of beside bare	15
way right 1 of beside office	10
way right 1 of beside right 	30
way right 1 of beside whole	30
way right 1 of named true	15
way right 2 and	-15
way right 2 and beside actor	-15
way right 2 and beside right 	-15
way right 2 and beside whole	-15
way right 2 in	-11
way right 2 in beside actor	-11
way right 2 in beside right 	-11
way right 2 in beside whole	-11
way untitled	45
way untitled beside actor	45
way untitled beside office	22
way untitled beside right 	22
way untitled beside untitled	45
way untitled beside whole	35
way untitled named true	45
way untitled prince	12
way whole beside left 	-20
way whole beside left and right and	13
way whole beside longer elsewhere	-32
way whole beside office	51
way whole beside untitled	-24
way whole named true	19
way whole not named false	18
way whole not named true	-12
words 1	-22
words 2	40
words 3	20
words 4	-21
words 5	-45`;
