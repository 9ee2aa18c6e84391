// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_BY = `yes
<always>	0
assembly first national	22
assembly first owner	-12
assembly holds side name	-13
assembly holds side seat	-22
assembly tail in	-22
assembly tail in capital	-22
assembly way actor	-15
assembly way longer elsewhere	35
assembly way right 1 in	-22
assembly way whole	-31
assembly words 1	-25
assembly words 2	34
assembly words 5	-19
board longest	11
board not longest	-11
board not shortest	15
board shortest	-15
board tail of	15
board tail of capital	15
board way actor	16
board way bare	-15
board way whole	16
board words 2	-15
board words 4	16
bureau first bureau	16
bureau longest	14
bureau not longest	-14
bureau not shortest	16
bureau shortest	-16
bureau tail of	16
bureau tail of capital	16
bureau way actor	17
bureau way bare	-16
bureau way whole	17
bureau words 1	-16
bureau words 5	16
cabinet capital	-13
cabinet first cabinet	13
cabinet first japanese	-18
cabinet first owner	-11
cabinet first thai	21
cabinet holds side name	-15
cabinet longest	-8
cabinet not longest	7
cabinet not shortest	-14
cabinet shortest	14
cabinet small	12
cabinet way bare	14
cabinet way whole	-31
cabinet words 1	12
cabinet words 2	-10
chamber first chamber	16
chamber longest	19
chamber not longest	-19
chamber not shortest	22
chamber shortest	-23
chamber tail of	14
chamber tail of capital	14
chamber way actor	-11
chamber way bare	-23
chamber way whole	-11
chamber words 1	-14
chamber words 3	17
chamber words 4	8
commission first owner	-20
commission holds side name	-17
commission longest	-17
commission not longest	16
commission not shortest	-21
commission shortest	21
commission small	9
commission words 4	-15
committee way actor	-12
committee way bare	-26
committee words 2	-33
congress first owner	-8
congress holds side name	-18
congress holds side quality	-26
congress holds side seat	19
congress longest	-19
congress not longest	19
congress not shortest	-15
congress shortest	15
congress tail in	20
congress tail in capital	20
congress tail of	-17
congress tail of capital	-17
congress way actor	-10
congress way bare	15
congress way right 1 in	20
congress way whole	-40
congress words 1	15
congress words 2	-31
council first owner	-16
council holds side name	15
council longest	-23
council not longest	23
council not shortest	-20
council shortest	20
council way actor	14
council way whole	53
council words 1	10
council words 2	-12
court capital	9
court longest	9
court not longest	-9
court not shortest	8
court shortest	-8
court way whole	-13
department longest	11
department not longest	-11
department not shortest	12
department shortest	-12
department tail of	12
department tail of capital	12
department way actor	12
department way bare	-12
department way whole	12
diet longest	-16
diet not longest	14
diet not shortest	-22
diet shortest	20
diet way actor	20
diet way bare	20
diet way left 1	-13
diet way whole	20
diet words 1	20
diet words 2	-13
first american	-13
first argentine	-14
first benito	-10
first bureau	16
first cabinet	13
first canadian	-9
first chamber	17
first council	16
first d.	15
first danish	23
first donald	30
first european	58
first foreign	-11
first georgian	12
first governor	11
first indonesian	-24
first jamieson	-29
first japanese	-26
first josé	23
first king	15
first legislative	-12
first louis	11
first malaysian	-14
first minister	-36
first ministry	26
first mohammad	-13
first national	15
first office	12
first owner	-70
first parliament	-7
first philippine	-12
first president	-42
first ramón	-12
first south	-12
first sri	-12
first thai	33
first trade	-21
first u.s.	10
first united	17
first xi	-30
government tail of	-19
government way actor	-26
government way longer elsewhere	-21
government way whole	11
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
holds side name	-51
holds side quality	-10
holds side seat	-64
house way actor	11
house way whole	11
king holds side name	-25
king tail in	26
king tail in capital	26
king way actor	-34
king way right 1 in	26
king way whole	-46
longest	-17
minister capital	-13
minister first minister	20
minister holds side name	-17
minister holds side quality	-11
minister holds side seat	-9
minister small	23
minister way actor	21
minister way office	22
minister words 1	-19
minister words 2	28
ministers first council	13
ministers holds side name	20
ministers holds side quality	-9
ministers holds side seat	-10
ministers way actor	27
ministers way longer elsewhere	-13
ministers words 1	-17
ministers words 3	6
ministers words 4	-17
ministry first ministry	26
ministry first owner	-9
ministry not shortest	11
ministry shortest	-12
ministry tail of	18
ministry tail of capital	19
ministry way actor	39
ministry way bare	-12
ministry way whole	22
ministry words 1	-22
ministry words 3	16
name assembly	-25
name batlle	-10
name benito juárez	-10
name bureau	-16
name bureau of industry and security	17
name cabinet	12
name chamber	-14
name congress	15
name council	8
name council of ministers	22
name d. s. senanayake	15
name diet	20
name donald trump	30
name european parliament	73
name foreign minister	-22
name governor	-15
name governor in council	15
name holds side seat	-32
name house	13
name house of representatives	14
name jamieson greer	-29
name japanese cabinet	-18
name king	-16
name king in council	26
name longest	10
name member states	11
name minister	23
name minister of finance	13
name ministry	-22
name ministry of commerce	10
name mohammad hatta	-13
name national assembly	33
name national board	-12
name not longest	-11
name office	-21
name president	59
name president donald trump	-23
name president of the republic	25
name president trump	-9
name prime minister	21
name ramón castilla	-13
name senate	24
name tail for	-10
name tail for capital	-7
name tail in	-20
name tail in capital	-20
name tail of	21
name tail of capital	23
name thai cabinet	21
name trade minister	-26
name trade representative	14
name trump	-44
name united states trade representative	17
name way actor named false	-14
name way left 2	25
name way left 2 named false	27
name way right 1 for named true	-11
name way right 1 in	-16
name way right 1 in named false	-14
name way right 1 of	23
name way right 1 of named false	12
name way whole	-17
name way whole named false	-14
name way whole named true	-15
name words 2	-19
name words 3	35
name words 5	-25
name xi	-37
name xi jinping	-30
not longest	15
office capital	-15
office first governor	12
office first office	17
office first owner	-26
office first trade	-24
office holds side name	-24
office holds side quality	-10
office holds side seat	-28
office longest	16
office not longest	-16
office not shortest	10
office shortest	-10
office small	24
office tail in	26
office tail in capital	34
office way actor	-13
office way bare	-10
office way longer elsewhere	-26
office way right 1 in	24
office words 1	-9
office words 4	18
organisation capital	-11
organisation first bureau	16
organisation first cabinet	13
organisation first chamber	17
organisation first council	16
organisation first european	58
organisation first government	-19
organisation first house	16
organisation first japanese	-26
organisation first ministry	26
organisation first national	15
organisation first office	16
organisation first owner	-42
organisation first parliament	-7
organisation first philippine	-11
organisation first thai	27
organisation holds side name	-28
organisation holds side seat	-36
organisation longest	-17
organisation not longest	15
organisation small	14
organisation tail and	-21
organisation tail and capital	-10
organisation tail in	-14
organisation tail in capital	-14
organisation tail of	33
organisation tail of capital	37
organisation tail of small	-10
organisation way bare	-9
organisation way left 1	23
organisation way right 1 and	-22
organisation way right 1 in	-20
organisation words 1	-5
organisation words 2	5
organisation words 3	6
parliament capital	-10
parliament first european	71
parliament first owner	-11
parliament first parliament	-7
parliament holds side name	-11
parliament holds side quality	30
parliament holds side seat	-11
parliament small	13
parliament tail and	-8
parliament way actor	-20
parliament way longer elsewhere	-14
parliament way right 1 and	-8
parliament way whole	24
parliament words 2	17
parliament words 3	-11
parliament words 4	-13
person colleague not shortest	11
person colleague shortest	-13
person colleague small	-11
person colleague way actor	27
person colleague way actor named true	27
person colleague way whole	-17
person colleague way whole named true	-17
person colleague words 1	-17
person colleague words 2	17
person commerce way actor	10
person commerce way actor named true	10
person commissioner first commissioner	-16
person commissioner way actor	10
person commissioner way actor named true	24
person commissioner way office named true	-10
person commissioner way whole	-20
person commissioner way whole named true	-14
person counterpart capital	8
person counterpart shortest	-13
person counterpart small	-13
person counterpart way actor named true	17
person counterpart way office	-11
person counterpart way whole	-17
person counterpart way whole named true	-9
person counterpart words 1	-23
person counterpart words 2	19
person economy way actor named true	16
person economy way office named true	-8
person economy words 2	9
person finance first minister	-9
person finance tail of	-9
person finance way actor	9
person finance way actor named true	9
person first benito	-10
person first commerce	-14
person first commissioner	-17
person first donald	25
person first foreign	-26
person first jamieson	-29
person first josé	20
person first minister	-38
person first mohammad	-13
person first owner	-17
person first president	-59
person first ramón	-12
person first xi	-30
person holds side name	-13
person holds side quality	-31
person king shortest	-20
person king way office	-20
person king way office named false	-20
person king way whole	10
person king way whole named false	11
person king words 2	11
person longest	-21
person minister capital	12
person minister first foreign	-26
person minister first minister	-24
person minister first trade	-31
person minister longest	-10
person minister not shortest	13
person minister shortest	-13
person minister small	-19
person minister way actor	59
person minister way actor named false	-15
person minister way actor named true	99
person minister way left 1	-11
person minister way office	-16
person minister way office named false	28
person minister way office named true	-65
person minister way whole	-30
person minister way whole named true	-40
person minister words 2	7
person minister words 4	-10
person minister words 5	-11
person negotiator way actor	10
person negotiator way actor named true	10
person none holds side seat	-31
person none longest	35
person none not longest	-34
person none not shortest	19
person none shortest	-21
person none tail and	-9
person none tail and capital	-8
person none tail for	-10
person none tail for capital	-8
person none tail in	-18
person none tail in capital	-18
person none tail of	25
person none tail of capital	25
person none way actor	17
person none way actor named false	-17
person none way actor named true	33
person none way left 1	-9
person none way left 2	16
person none way right 1 for named true	-12
person none way right 1 in	-15
person none way right 1 in named false	-13
person none way right 1 of	14
person none way whole	-21
person none way whole named false	-17
person none way whole named true	-19
person none words 1	-30
person none words 3	33
person none words 5	-10
person not longest	16
person president first benito	-10
person president first donald	30
person president first josé	14
person president first president	-57
person president first xi	-30
person president longest	-24
person president not longest	18
person president way actor named false	-16
person president way actor named true	25
person president way actor not named true	20
person president way left 1	-16
person president way office	41
person president way office named false	32
person president way office named true	14
person president way office not named true	-17
person president way whole	36
person president way whole named false	18
person president way whole named true	26
person president words 1	7
person president words 3	-11
person president words 5	-17
person representative first jamieson	-29
person representative first trade	30
person representative not shortest	28
person representative shortest	-28
person representative way actor	-28
person representative way actor named true	-28
person representative way office	14
person representative way office named true	14
person representative way whole	35
person representative way whole named true	35
person secretary way actor	29
person secretary way actor named true	29
person secretary way office	-17
person secretary way office named true	-17
person secretary way whole	-15
person secretary way whole named true	-15
person secretary words 2	9
person small	-18
person tail of	-15
person tail of capital	-6
person tail of small	-12
person trade first minister	-20
person trade tail of	-18
person trade tail of capital	-10
person trade way office	-20
person trade way office named true	-15
person way actor	51
person way actor named false	-40
person way actor named true	86
person way actor not named true	24
person way left 1	-34
person way left 1 named true	-25
person way left 2	-10
person way office	20
person way office named false	52
person way office named true	-26
person way office not named true	-14
person way right 1 of	-13
person way whole	37
person way whole named true	33
person way whole not named true	-12
person words 2	48
person words 4	-44
person words 5	-31
president holds side name	-14
president not shortest	-17
president shortest	17
president small	9
president tail in	-20
president way actor	15
president way bare	17
president way left 1	-10
president way longer elsewhere	-15
president way right 1 in	-14
president way whole	15
president words 1	17
president words 2	-11
president words 3	-17
pronoun capital	11
pronoun first donald	9
pronoun first minister	-17
pronoun longest	10
pronoun not longest	-10
pronoun not shortest	10
pronoun shortest	-10
pronoun small	-15
pronoun tail of	-20
pronoun tail of capital	-13
pronoun way actor	55
pronoun way actor named true	37
pronoun way actor not named true	19
pronoun way office	-55
pronoun way office named true	-37
pronoun way office not named true	-19
pronoun words 1	-25
pronoun words 2	35
representative first trade	-25
representative longest	20
representative not longest	-20
representative not shortest	19
representative shortest	-19
representative way actor	-19
representative way bare	-19
representative way office	-19
representative way whole	32
representative words 2	-19
representatives first house	10
representatives longest	-14
representatives not longest	14
representatives not shortest	-14
representatives shortest	14
representatives way actor	14
representatives way bare	14
representatives way left 1	-10
representatives way whole	14
representatives words 3	14
representatives words 4	-10
senate holds side quality	-11
senate longest	-23
senate not longest	22
senate not shortest	-25
senate shortest	24
senate way actor	17
senate way bare	24
senate way whole	-8
senate words 1	24
senate words 2	-17
small	13
states longest	-11
states not longest	11
states not shortest	-11
states shortest	11
states way actor	11
states way bare	11
states way whole	11
states words 2	11
tail and	-39
tail and capital	-25
tail and small	-15
tail for	-29
tail for capital	-12
tail for small	-21
tail in council	47
tail in hanoi	-15
tail in islamabad	10
tail in lima	10
tail in small	-14
tail of	17
tail of capital	28
tail of commerce	12
tail of finance	22
tail of foreign trade	12
tail of industry and security	17
tail of morocco	-12
tail of revenue	12
tail of small	-23
tail of the republic	9
tail of turkey	10
way actor	45
way actor beside actor	45
way actor beside left 	-7
way actor beside left and right and	19
way actor beside longer elsewhere	-25
way actor beside office	52
way actor beside right 	26
way actor beside whole	36
way actor named false	-46
way actor named true	96
way actor not named true	41
way bare	-8
way bare beside actor	-8
way bare beside bare	-8
way bare beside left 	-17
way bare beside longer elsewhere	19
way bare beside right 	-8
way bare beside whole	-10
way left 1	8
way left 1 beside actor	8
way left 1 beside bare	21
way left 1 beside left 	8
way left 1 beside office	-20
way left 1 beside right 	-10
way left 1 beside whole	8
way left 2	10
way left 2 beside actor	10
way left 2 beside left 	10
way left 2 beside whole	10
way left 2 named false	27
way longer elsewhere	-19
way longer elsewhere beside actor	-19
way longer elsewhere beside bare	-19
way longer elsewhere beside longer elsewhere	-19
way longer elsewhere beside whole	-15
way office beside right 	19
way office beside whole	18
way office named false	49
way office named true	-40
way office not named true	-32
way right 1 and	-40
way right 1 and beside actor	-40
way right 1 and beside bare	-30
way right 1 and beside right 	-40
way right 1 and beside whole	-40
way right 1 and named true	-11
way right 1 for	-16
way right 1 for beside actor	-16
way right 1 for beside bare	-13
way right 1 for beside right 	-16
way right 1 for beside whole	-16
way right 1 for named true	-14
way right 1 in named false	-14
way right 1 of	16
way right 1 of beside actor	16
way right 1 of beside right 	16
way right 1 of beside whole	16
way right 2 and	-13
way right 2 and beside actor	-13
way right 2 and beside right 	-13
way right 2 and beside whole	-13
way right 2 in	-11
way right 2 in beside actor	-11
way right 2 in beside right 	-11
way right 2 in beside whole	-11
way whole beside left 	-14
way whole beside left and right and	18
way whole beside longer elsewhere	-23
way whole beside office	40
way whole beside right 	14
way whole named true	26
way whole not named true	-12
words 1	-21
words 2	39
words 3	23
words 4	-13
words 5	-44`;
