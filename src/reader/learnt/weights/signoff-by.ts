// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_BY = `yes
<always>	0
assembly capital	9
assembly first national	25
assembly holds side name	-14
assembly holds side seat	-13
assembly tail in	-14
assembly tail in capital	-14
assembly tail of	-11
assembly tail of capital	-11
assembly way actor	-22
assembly way right 1 in	-13
assembly way whole	-27
assembly words 2	45
assembly words 3	-8
assembly words 4	10
assembly words 5	-30
bureau first bureau	13
bureau longest	9
bureau not longest	-8
bureau not shortest	13
bureau shortest	-14
bureau tail of	13
bureau tail of capital	13
bureau way actor	17
bureau way bare	-14
bureau way whole	17
bureau words 1	-14
bureau words 5	13
cabinet capital	-27
cabinet first cabinet	24
cabinet holds side quality	-60
cabinet holds side seat	14
cabinet longest	-11
cabinet not longest	11
cabinet not shortest	-16
cabinet shortest	16
cabinet small	24
cabinet tail in	14
cabinet tail in capital	14
cabinet way bare	16
cabinet way longer elsewhere	-64
cabinet way right 1 in	14
cabinet way whole	-29
cabinet words 1	15
cabinet words 2	-25
cabinet words 3	7
capital	-8
commission first owner	-28
commission first state	7
commission first tariff	-6
commission holds side name	-23
commission holds side seat	-11
commission small	6
commission way whole	-15
commission words 3	13
commission words 4	-17
congress first owner	-10
congress holds side name	-20
congress longest	-30
congress not longest	29
congress not shortest	-23
congress shortest	23
congress way bare	23
congress way whole	-16
congress words 1	23
congress words 2	-18
council capital	16
council first council	15
council longest	-26
council not longest	25
council not shortest	-18
council shortest	18
council tail of	12
council tail of capital	12
council way bare	-19
council way whole	36
council words 1	7
council words 2	-13
council words 3	8
first allal	8
first american	-16
first andrés	7
first bureau	13
first cabinet	20
first council	21
first donald	19
first european	49
first foreign	-19
first government	-11
first indonesian	-36
first jamieson	-21
first josé	20
first king	12
first manuel	7
first minister	-27
first ministry	20
first national	24
first noe	10
first numa	7
first office	15
first owner	-76
first parliament	-9
first philippine	-15
first president	-45
first prime	-9
first ramón	-25
first senate	-7
first state	8
first tariff	-7
first trade	-23
first xi	-24
government capital	-14
government first government	-11
government first owner	-39
government holds side quality	28
government longest	-22
government not longest	21
government not shortest	-15
government shortest	15
government small	16
government tail of	-13
government tail of capital	-13
government way actor	-8
government way bare	15
government way longer elsewhere	-11
government way whole	39
government words 1	15
government words 3	-18
holds side name	-64
holds side quality	-13
holds side seat	-66
king first king	19
king longest	16
king not longest	-15
king not shortest	18
king shortest	-19
king tail in	17
king tail in capital	17
king way actor	-12
king way bare	-19
king way right 1 in	17
king way whole	-41
king words 1	-19
king words 3	21
longest	-12
minister not shortest	-23
minister shortest	22
minister way bare	22
minister way whole	-18
minister words 2	29
ministers capital	12
ministers first council	9
ministers holds side name	11
ministers holds side seat	-6
ministers longest	8
ministers not longest	-8
ministers not shortest	7
ministers shortest	-7
ministers way whole	-12
ministers words 3	12
ministers words 4	-10
ministry first ministry	20
ministry first owner	-10
ministry holds side name	-8
ministry tail of	19
ministry tail of capital	19
ministry way actor	33
ministry way whole	15
ministry words 1	-17
ministry words 3	11
name allal al-fassi	8
name american president	-8
name bureau	-14
name bureau of industry and security	17
name cabinet	15
name china's customs tariff commission	-9
name china's tariff commission	-7
name colleague	-6
name commissioner	-19
name congress	23
name council of ministers	28
name counterpart	7
name donald trump	20
name european parliament	51
name foreign minister	-14
name government	15
name holds side name	-9
name house of representatives	15
name jamieson greer	-21
name josé batlle y ordóñez	11
name king	-33
name king in council	17
name longest	-10
name minister	6
name minister of economy	13
name minister of trade	-7
name ministry	-17
name ministry of commerce	9
name national assembly	44
name noe zhordania	9
name not longest	6
name not shortest	10
name numa droz	7
name office	-21
name president	65
name president donald trump	-29
name prime minister	16
name senate	33
name shortest	-12
name state council's customs tariff commission	8
name trade minister	-17
name trump	-57
name way actor named false	-13
name way actor named true	23
name way whole	-12
name way whole named false	-13
name words 1	-20
name words 3	32
name words 4	-11
name words 5	-16
name xi jinping	-24
not longest	10
office capital	-20
office first king	19
office first office	21
office first owner	-44
office first trade	-33
office holds side name	-11
office holds side quality	-13
office longest	24
office not longest	-22
office small	42
office tail and	-7
office tail in	26
office tail in capital	38
office way actor	-16
office way left 1	-8
office way longer elsewhere	-14
office way right 1 and	-12
office way right 1 in	30
office way whole	-10
office words 1	-13
office words 2	-11
office words 3	20
office words 5	8
organisation capital	-8
organisation first bureau	13
organisation first cabinet	22
organisation first council	21
organisation first european	49
organisation first government	-11
organisation first house	13
organisation first ministry	20
organisation first national	24
organisation first office	15
organisation first owner	-40
organisation first parliament	-9
organisation first senate	-7
organisation first state	9
organisation first tariff	-6
organisation holds side name	-41
organisation holds side seat	-34
organisation longest	-11
organisation not longest	10
organisation not shortest	7
organisation shortest	-7
organisation small	13
organisation tail and	-16
organisation tail and capital	-7
organisation tail and small	-7
organisation tail in	-21
organisation tail in capital	-21
organisation tail of	33
organisation tail of capital	35
organisation way actor	19
organisation way bare	-12
organisation way left 1	35
organisation way right 1 and	-20
organisation way right 1 in	-31
organisation words 1	-27
organisation words 2	24
organisation words 4	15
organisation words 5	-10
parliament capital	-20
parliament first european	49
parliament first owner	-44
parliament first parliament	-9
parliament holds side name	-34
parliament holds side quality	34
parliament holds side seat	-11
parliament small	25
parliament tail and	-7
parliament tail in	-14
parliament tail in capital	-14
parliament way right 1 and	-7
parliament way right 1 in	-14
parliament way whole	37
parliament words 2	12
parliament words 3	-15
person capital	7
person chancellor way actor	8
person chancellor way actor named true	8
person colleague capital	7
person colleague longest	8
person colleague not longest	-8
person colleague not shortest	8
person colleague shortest	-10
person colleague small	-8
person colleague way actor	22
person colleague way actor named true	22
person colleague way office	-6
person colleague way office named true	-6
person colleague way whole	-14
person colleague way whole named true	-14
person colleague words 1	-13
person colleague words 2	9
person commerce way actor	10
person commerce way actor named true	10
person commerce words 2	6
person commissioner way actor	9
person commissioner way actor named true	9
person councillor first federal	-8
person councillor first numa	7
person councillor way actor	9
person councillor way actor named true	9
person counterpart capital	6
person counterpart small	-7
person counterpart way actor	15
person counterpart way actor named true	15
person counterpart way whole	-9
person counterpart way whole named true	-9
person counterpart words 1	-10
person counterpart words 2	8
person economy first minister	9
person economy longest	-8
person economy not shortest	11
person economy shortest	-12
person economy tail of	8
person economy tail of capital	12
person economy way actor	-9
person economy way actor named true	10
person economy way office	12
person economy way office named true	-8
person economy words 2	7
person economy words 3	14
person finance first minister	-8
person finance not shortest	-7
person finance shortest	6
person finance tail of	-7
person finance tail of capital	-6
person finance way actor	8
person finance way actor named true	8
person finance words 2	7
person first andrés	7
person first commerce	-9
person first donald	15
person first federal	-8
person first foreign	-17
person first jamieson	-21
person first josé	11
person first manuel	7
person first minister	-16
person first noe	9
person first numa	7
person first owner	-14
person first president	-77
person first prime	-18
person first trade	9
person first xi	-24
person holds side name	-28
person holds side quality	-31
person longest	-13
person minister capital	18
person minister first foreign	-16
person minister first minister	-8
person minister first prime	-17
person minister first trade	-21
person minister holds side quality	-8
person minister not shortest	-6
person minister shortest	7
person minister small	-27
person minister way actor	88
person minister way actor named true	66
person minister way actor not named true	15
person minister way office	-64
person minister way office named true	-42
person minister way office not named true	-9
person minister way whole	-30
person minister way whole named true	-34
person minister words 2	15
person minister words 4	-12
person minister words 5	-10
person none holds side name	-14
person none not shortest	10
person none shortest	-11
person none tail of	17
person none tail of capital	17
person none way actor	21
person none way actor named false	-8
person none way actor named true	49
person none way right 1 for named true	-6
person none way right 1 of	17
person none way whole	-11
person none way whole named false	-8
person none way whole named true	-6
person none words 1	-26
person none words 2	30
person none words 3	18
person none words 4	-8
person none words 5	-20
person not longest	9
person president first donald	19
person president first josé	18
person president first president	-74
person president first xi	-24
person president holds side name	-6
person president holds side quality	-8
person president not shortest	-9
person president shortest	9
person president small	-16
person president way actor named false	-31
person president way actor named true	51
person president way actor not named true	-22
person president way left 1	-25
person president way left 2	-12
person president way office	45
person president way office named false	42
person president way office named true	-9
person president way office not named true	35
person president way whole	29
person president way whole named false	29
person president way whole named true	27
person president way whole not named true	-40
person president words 1	13
person president words 3	-19
person president words 5	-28
person representative first jamieson	-21
person representative first trade	22
person representative not shortest	21
person representative shortest	-21
person representative way actor	-21
person representative way actor named true	-21
person representative way office	25
person representative way office named true	25
person representative way whole	26
person representative way whole named true	26
person secretary way actor	23
person secretary way actor named true	23
person secretary way office	-11
person secretary way office named true	-11
person secretary way whole	-9
person secretary way whole named true	-9
person secretary words 2	9
person small	-23
person tail for	-9
person tail of	-20
person tail of capital	-10
person tail of small	-13
person trade capital	-15
person trade first minister	-21
person trade longest	-12
person trade not shortest	-15
person trade shortest	16
person trade small	18
person trade tail of	-20
person trade tail of capital	-11
person trade tail of small	-8
person trade way actor	-17
person trade way actor named true	-11
person trade way office	-22
person trade way office named true	-12
person trade way whole	9
person trade way whole named true	21
person trade words 1	10
person trade words 2	-15
person trade words 3	11
person way actor	47
person way actor named false	-19
person way actor named true	86
person way actor not named true	-20
person way left 1	-43
person way left 1 named true	-12
person way left 1 not named true	-28
person way left 2	-13
person way office	28
person way office named false	37
person way office named true	-26
person way office not named true	39
person way right 1 of	-8
person way whole	30
person way whole named false	20
person way whole named true	32
person way whole not named true	-40
person words 1	9
person words 2	27
person words 4	-40
person words 5	-56
president capital	-18
president first owner	-17
president holds side name	-7
president holds side quality	-11
president longest	-6
president not shortest	-23
president shortest	22
president small	29
president tail of	10
president tail of capital	10
president way actor	28
president way bare	22
president way left 1	-16
president way longer elsewhere	-21
president way whole	19
president words 1	22
president words 2	-28
president words 3	-11
pronoun capital	10
pronoun first donald	12
pronoun first minister	-22
pronoun longest	11
pronoun not longest	-11
pronoun not shortest	11
pronoun shortest	-11
pronoun small	-14
pronoun tail of	-21
pronoun tail of capital	-16
pronoun way actor	58
pronoun way actor named true	29
pronoun way actor not named true	35
pronoun way office	-58
pronoun way office named true	-29
pronoun way office not named true	-35
pronoun words 1	-30
pronoun words 2	41
pronoun words 3	-7
pronoun words 5	-9
representative first trade	-35
representative longest	29
representative not longest	-29
representative not shortest	27
representative shortest	-27
representative way actor	-27
representative way bare	-27
representative way office	-27
representative way whole	44
representative words 2	-27
representatives first house	13
representatives longest	-15
representatives not longest	15
representatives not shortest	-15
representatives shortest	15
representatives way actor	15
representatives way bare	15
representatives way whole	15
representatives words 3	15
senate first senate	-7
senate holds side quality	-21
senate longest	-33
senate not longest	33
senate not shortest	-33
senate shortest	33
senate way actor	33
senate way bare	33
senate way whole	-16
senate words 1	33
senate words 2	-26
senate words 3	-6
small	16
tail and	-33
tail and capital	-20
tail and small	-13
tail for	-28
tail for capital	-10
tail for small	-26
tail in	-8
tail in council	53
tail in small	-19
tail of	15
tail of capital	22
tail of commerce	8
tail of economy	13
tail of finance	10
tail of industry and security	17
tail of small	-29
tail of trade	-9
way actor	51
way actor beside actor	51
way actor beside longer elsewhere	-9
way actor beside office	55
way actor beside whole	41
way actor named false	-28
way actor named true	105
way bare	-7
way bare beside actor	-7
way bare beside bare	-7
way bare beside left 	-21
way bare beside longer elsewhere	12
way bare beside office	6
way bare beside whole	-10
way left 1	12
way left 1 beside actor	12
way left 1 beside bare	29
way left 1 beside left 	12
way left 1 beside office	-47
way left 1 beside right 	-21
way left 1 beside whole	12
way left 1 named true	-12
way left 1 not named true	-28
way left 2	16
way left 2 beside actor	16
way left 2 beside left 	16
way left 2 beside office	13
way left 2 beside whole	16
way longer elsewhere	-19
way longer elsewhere beside actor	-19
way longer elsewhere beside bare	-19
way longer elsewhere beside longer elsewhere	-19
way longer elsewhere beside whole	-13
way office beside left 	-29
way office beside right 	18
way office beside whole	23
way office named false	32
way office named true	-39
way office not named true	23
way right 1 and	-39
way right 1 and beside actor	-39
way right 1 and beside bare	-32
way right 1 and beside office	-8
way right 1 and beside right 	-39
way right 1 and beside whole	-39
way right 1 and named true	-7
way right 1 for	-7
way right 1 for beside actor	-7
way right 1 for beside right 	-7
way right 1 for beside whole	-7
way right 1 for named true	-7
way right 1 in	-11
way right 1 in beside actor	-11
way right 1 in beside right 	-11
way right 1 in beside whole	-11
way right 1 of	36
way right 1 of beside actor	36
way right 1 of beside right 	36
way right 1 of beside whole	36
way right 1 of named false	16
way right 2 and	-12
way right 2 and beside actor	-12
way right 2 and beside right 	-12
way right 2 and beside whole	-12
way whole beside bare	-7
way whole beside left 	-25
way whole beside longer elsewhere	-8
way whole beside office	32
way whole beside right 	21
way whole named false	6
way whole named true	33
way whole not named true	-40
words 1	-29
words 2	45
words 3	29
words 4	-11
words 5	-57`;
