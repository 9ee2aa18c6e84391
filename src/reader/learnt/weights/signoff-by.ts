// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_BY = `yes
<always>	0
assembly first national	21
assembly first owner	-13
assembly holds side name	-15
assembly holds side seat	-27
assembly not shortest	11
assembly shortest	-11
assembly tail in	-25
assembly tail in capital	-25
assembly way actor	-16
assembly way bare	-11
assembly way longer elsewhere	39
assembly way right 1 in	-27
assembly way whole	-31
assembly words 1	-30
assembly words 2	34
assembly words 5	-25
board not shortest	13
board shortest	-15
board tail of	13
board tail of capital	13
board way actor	16
board way bare	-15
board way whole	16
board words 2	-15
board words 4	16
bureau first bureau	19
bureau longest	12
bureau not longest	-12
bureau not shortest	21
bureau shortest	-22
bureau tail of	21
bureau tail of capital	21
bureau way actor	29
bureau way bare	-22
bureau way whole	29
bureau words 1	-20
bureau words 5	21
cabinet capital	-10
cabinet first cabinet	15
cabinet first japanese	-19
cabinet first owner	-19
cabinet first thai	19
cabinet first union	11
cabinet holds side name	-26
cabinet longest	-11
cabinet not longest	10
cabinet not shortest	-16
cabinet shortest	15
cabinet way bare	15
cabinet way left 1	10
cabinet way whole	-35
cabinet words 1	12
chamber first chamber	11
chamber longest	19
chamber not longest	-19
chamber not shortest	21
chamber shortest	-21
chamber tail of	14
chamber tail of capital	14
chamber way actor	-9
chamber way bare	-21
chamber way whole	-9
chamber words 1	-10
chamber words 3	15
chamber words 4	8
commission first owner	-36
commission first state	18
commission holds side name	-29
commission holds side seat	-17
commission longest	-11
commission not longest	8
commission not shortest	-9
commission shortest	9
commission tail in	-9
commission tail in capital	-9
commission way actor	-12
commission way right 1 in	-9
commission words 4	-13
committee way actor	-11
committee way bare	-33
committee way whole	14
committee words 2	-39
congress holds side name	-15
congress holds side quality	-25
congress holds side seat	19
congress longest	-19
congress not longest	19
congress not shortest	-16
congress shortest	16
congress tail in	20
congress tail in capital	20
congress tail of	-18
congress tail of capital	-18
congress way actor	-9
congress way bare	16
congress way right 1 in	20
congress way whole	-36
congress words 1	16
congress words 2	-32
council first national	-11
council first owner	-14
council holds side name	18
council longest	-24
council not longest	23
council not shortest	-20
council shortest	21
council way actor	16
council way longer elsewhere	-13
council way whole	54
council words 1	12
council words 2	-15
court capital	11
court longest	11
court not longest	-11
court not shortest	10
court shortest	-10
court way whole	-13
customs longest	25
customs not longest	-25
customs not shortest	25
customs shortest	-25
customs way actor	-25
customs way bare	-25
customs way whole	-25
customs words 1	-25
department first department	10
department not shortest	9
department shortest	-10
department tail of	10
department tail of capital	10
department way actor	15
department way bare	-10
department way whole	15
department words 3	10
diet longest	-15
diet not longest	14
diet not shortest	-19
diet shortest	18
diet way actor	18
diet way bare	18
diet way left 1	-9
diet way whole	18
diet words 1	18
diet words 2	-9
first algerian	-12
first andrés	15
first anwar	18
first approval	-9
first argentine	-14
first benito	-11
first british	-16
first bureau	8
first cabinet	15
first canadian	-20
first carlos	12
first chamber	12
first coordinating	10
first council	18
first d.	14
first danish	19
first department	10
first donald	28
first dutch	18
first eu	29
first european	76
first foreign	-14
first georgian	10
first governor	9
first habib	-10
first hastings	-12
first house	11
first howard	9
first hungarian	-21
first indonesian	-21
first jamieson	-17
first japanese	-25
first josé	32
first king	28
first legislative	-12
first liu	11
first louis	10
first malaysian	-14
first manuel	12
first member	11
first minister	-31
first ministry	16
first mohammad	-12
first mr.	-13
first national	13
first nigerian	-17
first no	-14
first office	23
first owner	-82
first peruvian	-13
first philippine	-12
first president	-64
first presidents	-17
first prince	-12
first ramón	-10
first ratu	21
first robert	14
first secretary	-14
first senate	-11
first south	-15
first sri	-12
first state	19
first stjepan	-13
first sultan	16
first thai	32
first trade	-11
first union	11
first vice	-14
first xi	-28
government capital	-10
government holds side name	19
government not shortest	-9
government shortest	9
government way actor	-23
government way bare	9
government way left 1	-11
government way left 2	19
government way longer elsewhere	-17
government words 1	9
government words 2	-11
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
holds side name	-68
holds side seat	-68
house longest	-9
house not shortest	-14
house shortest	13
house way actor	23
house way bare	13
house way whole	23
house words 1	12
king first owner	-9
king holds side name	-23
king tail in	27
king tail in capital	27
king tail of	-17
king tail of capital	-17
king way actor	-27
king way office	11
king way right 1 in	27
king way whole	-38
longest	-12
majlis longest	11
majlis not longest	-10
majlis not shortest	18
majlis shortest	-19
majlis way actor	-19
majlis way bare	-19
majlis words 1	-19
minister capital	-11
minister first minister	25
minister first owner	-10
minister holds side name	-26
minister holds side quality	-18
minister not shortest	-10
minister shortest	10
minister small	17
minister way actor	13
minister way bare	10
minister way office	25
minister words 1	-21
minister words 2	24
minister words 3	20
minister words 4	-19
ministers first council	14
ministers holds side name	22
ministers holds side quality	-11
ministers holds side seat	-9
ministers small	-10
ministers way actor	28
ministers way longer elsewhere	-14
ministers words 1	-18
ministers words 3	7
ministers words 4	-16
ministry first commerce	16
ministry first ministry	35
ministry first owner	-11
ministry holds side name	-11
ministry not shortest	16
ministry shortest	-18
ministry tail of	28
ministry tail of capital	28
ministry way actor	40
ministry way bare	-18
ministry way whole	19
ministry words 1	-35
ministry words 2	18
ministry words 3	19
name american president	-11
name andrés de santa cruz	14
name anwar ibrahim	18
name approval with president xi	-9
name assembly	-30
name benito juárez	-11
name bureau	-20
name bureau of industry and security	28
name cabinet	12
name chamber	-10
name china's customs tariff commission	-18
name commerce ministry	16
name congress	16
name congress in lima	10
name council of ministers	23
name council of states	16
name council of the eu	16
name customs	-25
name d. s. senanayake	14
name diet	18
name donald trump	29
name european parliament	94
name executive order	-11
name foreign minister	-25
name government	9
name governor	-16
name governor general	-13
name governor in council	16
name habib bourguiba	-11
name hastings banda	-12
name holds side seat	-27
name house	10
name house of representatives	15
name howard lutnick	9
name jamieson greer	-17
name japanese cabinet	-19
name josé batlle y ordóñez	12
name king	-17
name king in council	27
name liu he	11
name longest	10
name majlis	-19
name member states	12
name minister	39
name minister of agriculture	-13
name minister of finance	13
name ministry	-35
name ministry of commerce	20
name ministry of transport	9
name mohammad hatta	-13
name mr. trump	-9
name national assembly	33
name national board	-11
name not longest	-9
name not shortest	14
name office	-35
name office of the u.s. trade representative	18
name office of the us trade representative	8
name order	-32
name president	72
name president donald trump	-18
name president of the republic	26
name president trump	-34
name prime minister	22
name ramón castilla	-11
name ratu sukuna	21
name robert lighthizer	10
name senate	24
name shortest	-15
name state council's customs tariff commission	16
name stjepan radić	-13
name storting	9
name sukuna	-15
name tail and	-11
name tail and capital	-10
name tail for	-15
name tail for capital	-10
name tail in	-22
name tail in capital	-22
name tail of	24
name tail of capital	26
name thai cabinet	19
name trade minister	-32
name trade representative	27
name trade representative jamieson greer	-11
name trump	-56
name union cabinet	12
name way actor named false	-14
name way actor named true	9
name way left 2	28
name way left 2 named false	28
name way right 1 and	-10
name way right 1 for named true	-17
name way right 1 in	-21
name way right 1 in named true	-9
name way right 1 of	26
name way right 1 of named false	10
name way whole named false	-14
name words 2	-7
name words 3	22
name words 4	13
name words 5	-30
name xi	-30
name xi jinping	-28
not longest	9
office first governor	14
office first office	26
office first owner	-27
office holds side name	-31
office holds side seat	-28
office longest	16
office not longest	-15
office not shortest	8
office shortest	-8
office tail in	28
office tail in capital	36
office tail of capital	10
office way bare	-8
office way left 1	-17
office way longer elsewhere	-35
office way office	8
office way right 1 in	27
office words 1	-19
office words 3	11
office words 4	12
office words 5	14
order capital	19
order first donald	6
order first executive	-15
order first no	-14
order longest	30
order not longest	-20
order small	-57
order tail of	-10
order way actor	21
order way actor named true	5
order way bare	29
order way right 1 of	-10
order way whole	-55
order way whole named true	-39
organisation first british	-16
organisation first bureau	18
organisation first cabinet	16
organisation first canadian	-20
organisation first chamber	12
organisation first commerce	16
organisation first council	18
organisation first department	10
organisation first eu	29
organisation first european	77
organisation first government	-11
organisation first house	9
organisation first japanese	-25
organisation first member	11
organisation first ministry	15
organisation first national	13
organisation first office	31
organisation first owner	-55
organisation first philippine	-11
organisation first senate	-11
organisation first south	-15
organisation first state	20
organisation first thai	25
organisation first trade	-28
organisation first union	11
organisation holds side name	-25
organisation holds side seat	-40
organisation longest	-15
organisation not longest	14
organisation small	12
organisation tail and	-26
organisation tail and capital	-11
organisation tail and small	-14
organisation tail for	-12
organisation tail for small	-12
organisation tail in	-18
organisation tail in capital	-18
organisation tail of	36
organisation tail of capital	35
organisation way bare	-12
organisation way left 1	24
organisation way right 1 and	-28
organisation way right 1 for	-16
organisation way right 1 in	-29
organisation way right 1 of	12
organisation way whole	15
organisation words 1	-8
parliament capital	-15
parliament first european	92
parliament first owner	-12
parliament holds side name	-14
parliament holds side quality	33
parliament small	22
parliament tail and	-12
parliament tail of	-17
parliament tail of capital	-14
parliament way actor	-27
parliament way longer elsewhere	-15
parliament way right 1 and	-10
parliament way whole	22
parliament words 2	18
parliament words 3	-14
parliament words 4	-17
parliament words 5	-12
person colleague not shortest	11
person colleague shortest	-13
person colleague small	-12
person colleague way actor	28
person colleague way actor named true	28
person colleague way whole	-18
person colleague way whole named true	-18
person colleague words 1	-17
person colleague words 2	18
person commerce way actor	14
person commerce way actor named true	14
person commerce words 2	10
person commissioner first commissioner	-16
person commissioner way actor	13
person commissioner way actor named true	24
person commissioner way office named true	-11
person commissioner way whole	-20
person commissioner way whole named true	-13
person counterpart capital	9
person counterpart shortest	-14
person counterpart small	-14
person counterpart way actor named true	18
person counterpart way office	-11
person counterpart way whole	-17
person counterpart way whole named true	-10
person counterpart words 1	-24
person counterpart words 2	20
person economy way actor named true	17
person economy way office named true	-9
person economy words 2	9
person finance first minister	-10
person finance tail of	-10
person finance way actor	10
person finance way actor named true	10
person first andrés	15
person first anwar	18
person first approval	-9
person first benito	-11
person first commerce	-18
person first commissioner	-18
person first donald	20
person first finance	-9
person first foreign	-24
person first habib	-11
person first hastings	-12
person first howard	9
person first jamieson	-17
person first josé	29
person first king	13
person first liu	11
person first manuel	12
person first minister	-33
person first mohammad	-12
person first mr.	-13
person first owner	-23
person first president	-79
person first presidents	-17
person first ramón	-11
person first ratu	21
person first robert	10
person first stjepan	-13
person first vice	-14
person first xi	-28
person general longest	13
person general not longest	-13
person general not shortest	10
person general shortest	-10
person general way office	11
person general way office named true	11
person general way whole	13
person general way whole named true	13
person holds side name	-32
person holds side quality	-36
person industry not shortest	-10
person industry shortest	10
person industry way whole	-11
person industry way whole named true	-11
person industry words 2	12
person industry words 3	-11
person king first king	13
person king longest	13
person king not longest	-14
person king not shortest	13
person king shortest	-30
person king way office	-30
person king way office named false	-30
person king way whole	14
person king way whole named false	16
person king words 1	-16
person king words 2	17
person longest	-24
person minister first anwar	18
person minister first finance	-8
person minister first foreign	-30
person minister first minister	-7
person minister first stjepan	-14
person minister first trade	-37
person minister not shortest	-9
person minister shortest	9
person minister tail of	14
person minister way actor	49
person minister way actor named false	-16
person minister way actor named true	66
person minister way actor not named true	8
person minister way left 1	-11
person minister way office	-25
person minister way office named false	32
person minister way office named true	-91
person minister way right 1 of	14
person minister way right 1 of named true	14
person minister way whole	-17
person minister way whole named true	-13
person minister words 3	16
person minister words 4	-28
person minister words 5	-17
person negotiator way actor	15
person negotiator way actor named true	15
person none first ratu	21
person none holds side name	-10
person none holds side seat	-26
person none longest	27
person none not longest	-25
person none tail and	-14
person none tail and capital	-13
person none tail for	-17
person none tail for capital	-11
person none tail in	-20
person none tail in capital	-20
person none tail of	30
person none tail of capital	30
person none way actor named false	-28
person none way left 2	9
person none way left 2 named false	14
person none way right 1 and	-13
person none way right 1 and named true	-9
person none way right 1 for named true	-18
person none way right 1 in	-19
person none way right 1 in named true	-10
person none way right 1 of	11
person none way untitled	32
person none way untitled named true	32
person none way whole	-48
person none way whole named false	-28
person none way whole named true	-37
person none words 1	-22
person none words 3	19
person none words 5	-17
person not longest	15
person peru not shortest	-14
person peru shortest	14
person peru way actor	-12
person peru way actor named true	-12
person premier first liu	11
person premier first vice	-9
person premier way actor	15
person premier way actor named true	15
person premier way office	-8
person premier way office named true	-8
person president first andrés	10
person president first approval	-9
person president first benito	-11
person president first donald	28
person president first executive	-9
person president first habib	-11
person president first josé	21
person president first mohammad	-13
person president first mr.	-10
person president first president	-72
person president first xi	-29
person president holds side name	-9
person president longest	-30
person president not longest	18
person president shortest	-15
person president small	-31
person president way actor	17
person president way actor named false	-14
person president way actor named true	34
person president way actor not named true	19
person president way left 1	-28
person president way left 1 named true	-10
person president way left 2	-9
person president way office	51
person president way office named false	37
person president way office named true	21
person president way office not named true	-15
person president way whole	35
person president way whole named true	38
person president words 1	9
person president words 5	-27
person representative first jamieson	-18
person representative first robert	10
person representative first trade	27
person representative longest	9
person representative not shortest	27
person representative shortest	-27
person representative small	7
person representative way actor	-22
person representative way actor named true	-22
person representative way office	9
person representative way office named true	9
person representative way whole	43
person representative way whole named true	43
person representative words 4	-14
person secretary first commerce	-10
person secretary first howard	9
person secretary way actor	36
person secretary way actor named true	36
person secretary way office	-21
person secretary way office named true	-21
person secretary way whole	-14
person secretary way whole named true	-14
person secretary words 2	8
person tail and	-9
person tail for	-9
person tail of	-10
person tail of capital	-13
person trade first minister	-20
person trade tail of	-20
person trade tail of capital	-10
person trade way office	-21
person trade way office named true	-15
person way actor	37
person way actor named false	-47
person way actor named true	77
person way actor not named true	22
person way left 1	-11
person way left 1 named false	11
person way left 1 named true	-17
person way left 2	-26
person way left 2 named true	-8
person way office	12
person way office named false	46
person way office named true	-37
person way office not named true	-13
person way untitled	38
person way untitled named true	38
person way whole	31
person way whole named false	8
person way whole named true	30
person way whole not named true	-11
person words 2	50
person words 4	-63
person words 5	-50
president holds side name	-10
president not shortest	-13
president shortest	13
president tail in	-17
president way actor	34
president way bare	30
president way left 1	-12
president way longer elsewhere	-14
president way right 1 in	-11
president words 1	24
president words 2	-21
president words 3	-17
pronoun first donald	16
pronoun first minister	-17
pronoun longest	14
pronoun not longest	-11
pronoun small	-20
pronoun tail of	-21
pronoun tail of capital	-14
pronoun way actor	33
pronoun way actor named true	23
pronoun way actor not named true	18
pronoun way office	-64
pronoun way office named true	-60
pronoun way office not named true	-18
pronoun words 1	-13
pronoun words 2	28
pronoun words 3	-10
representative capital	13
representative small	-13
representative way whole	18
representative words 3	11
representative words 5	-10
representatives longest	-15
representatives not longest	15
representatives not shortest	-15
representatives shortest	15
representatives way actor	15
representatives way bare	15
representatives way whole	15
representatives words 3	15
senate first owner	-8
senate first senate	-11
senate holds side name	-16
senate longest	-21
senate not longest	21
senate not shortest	-24
senate shortest	24
senate way actor	11
senate way bare	24
senate way whole	-10
senate words 1	24
senate words 2	-12
senate words 4	-11
states capital	-12
states first member	11
states longest	-11
states not longest	11
states not shortest	-12
states shortest	12
states small	11
states way actor	12
states way bare	12
states way whole	12
states words 2	12
storting not shortest	-10
storting shortest	9
storting way actor	9
storting way bare	9
storting words 1	9
tail and	-50
tail and capital	-31
tail and small	-21
tail for	-36
tail for capital	-15
tail for small	-26
tail in beijing	-8
tail in brussels	-13
tail in council	48
tail in hanoi	-19
tail in islamabad	12
tail in lima	10
tail in small	-12
tail of	25
tail of capital	27
tail of chile	-26
tail of commerce	21
tail of customs	32
tail of finance	12
tail of foreign trade	12
tail of industry and security	29
tail of mongolia	-11
tail of morocco	-10
tail of peru	-10
tail of revenue	12
tail of states	15
tail of the eu	16
tail of the republic	13
tail of the u.s. trade representative	18
tail of the us trade representative	8
tail of turkey	11
way actor	46
way actor andrés	15
way actor benito	-11
way actor beside actor	46
way actor beside left and right and	19
way actor beside longer elsewhere	-19
way actor beside office	58
way actor beside right 	10
way actor beside untitled	-44
way actor beside whole	37
way actor donald	29
way actor habib	-10
way actor hastings	-12
way actor howard	9
way actor jamieson	-17
way actor josé	34
way actor liu	11
way actor manuel	13
way actor mohammad	-12
way actor named false	-55
way actor named true	88
way actor not named true	40
way actor prince	-11
way actor ramón	-10
way actor robert	15
way actor stjepan	-13
way actor sukuna	-14
way actor trump	-33
way actor xi	-40
way bare beside left 	-16
way bare beside longer elsewhere	14
way bare beside right 	-21
way left 1 beside bare	14
way left 1 beside longer elsewhere	7
way left 1 beside office	-35
way left 1 beside right 	-9
way left 1 named true	-6
way left 1 not named false	-18
way left 2	17
way left 2 beside actor	17
way left 2 beside bare	9
way left 2 beside left 	17
way left 2 beside left and right and	-10
way left 2 beside whole	17
way left 2 named false	22
way left 2 named true	-8
way longer elsewhere	-17
way longer elsewhere beside actor	-17
way longer elsewhere beside bare	-17
way longer elsewhere beside longer elsewhere	-17
way longer elsewhere beside whole	-12
way office beside bare	8
way office beside right 	39
way office beside whole	18
way office named false	44
way office named true	-47
way office not named true	-32
way right 1 and	-52
way right 1 and beside actor	-52
way right 1 and beside bare	-35
way right 1 and beside office	-8
way right 1 and beside right 	-52
way right 1 and beside whole	-52
way right 1 and named true	-15
way right 1 for	-24
way right 1 for beside actor	-24
way right 1 for beside bare	-19
way right 1 for beside right 	-24
way right 1 for beside whole	-24
way right 1 for named true	-19
way right 1 in named false	-13
way right 1 in named true	-11
way right 1 of	29
way right 1 of beside actor	29
way right 1 of beside bare	13
way right 1 of beside office	10
way right 1 of beside right 	29
way right 1 of beside whole	29
way right 1 of named true	17
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
way untitled beside right 	21
way untitled beside untitled	45
way untitled beside whole	35
way untitled named true	45
way untitled prince	11
way whole beside left 	-22
way whole beside left and right and	18
way whole beside longer elsewhere	-22
way whole beside office	46
way whole beside untitled	-24
way whole named true	18
way whole not named false	19
way whole not named true	-11
words 1	-24
words 2	42
words 3	16
words 4	-20
words 5	-46`;
