// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_BY = `yes
<always>	0
assembly holds side name	-9
assembly holds side seat	-8
assembly longest	-16
assembly not longest	16
assembly not shortest	-16
assembly shortest	16
assembly tail in	-7
assembly tail in capital	-7
assembly way bare	16
assembly way right 1 in	-6
assembly way whole	-7
assembly words 2	10
assembly words 5	-20
bureau first bureau	12
bureau longest	8
bureau not longest	-8
bureau not shortest	12
bureau shortest	-13
bureau tail of	12
bureau tail of capital	12
bureau way actor	16
bureau way bare	-13
bureau way whole	16
bureau words 1	-13
bureau words 5	12
cabinet capital	-20
cabinet first cabinet	18
cabinet first owner	9
cabinet holds side name	-7
cabinet holds side quality	-41
cabinet holds side seat	16
cabinet small	15
cabinet way actor	-26
cabinet way left 1	12
cabinet way longer elsewhere	-47
cabinet way whole	-43
capital	-12
commission first customs	16
commission first owner	-19
commission first tariff	-18
commission holds side name	-14
commission holds side seat	-9
commission way whole	10
commission words 2	-17
commission words 3	34
commission words 4	-10
commission words 5	-14
congress longest	-10
congress not longest	10
congress not shortest	-10
congress shortest	10
congress way actor	25
congress way bare	10
congress way whole	-6
congress words 1	10
council first council	7
council longest	13
council not longest	-13
council not shortest	19
council shortest	-19
council tail of	7
council tail of capital	7
council way bare	-19
council way whole	24
council words 1	-22
first bureau	12
first cabinet	16
first commerce	-7
first council	17
first customs	23
first donald	56
first european	35
first foreign	-15
first government	-18
first house	7
first josé	11
first king	21
first minister	-32
first ministry	18
first owner	-71
first parliament	-15
first philippine	14
first president	-47
first president,	-7
first prime	-8
first senate	-7
first tariff	-18
first trade	-12
first xi	-26
government first government	-18
government longest	-9
government not longest	9
government not shortest	-14
government shortest	14
government way bare	14
government words 1	14
government words 3	-27
holds side name	-54
holds side seat	-58
ministers first council	9
ministers longest	-6
ministers way actor	16
ministers way bare	16
ministers words 3	16
ministry first ministry	18
ministry holds side name	-6
ministry not shortest	11
ministry shortest	-11
ministry tail of	16
ministry tail of capital	16
ministry way actor	26
ministry way bare	-11
ministry way whole	14
ministry words 1	-15
ministry words 3	15
name bureau	-13
name bureau of industry and security	16
name china's customs tariff commission	-6
name congress	10
name council	-25
name council of ministers	16
name counterpart	7
name customs tariff commission	22
name donald trump	57
name european parliament	37
name foreign minister	-12
name government	14
name king	-43
name minister	17
name ministry	-15
name ministry of commerce	10
name ministry of finance	6
name national assembly	10
name parliament	-7
name president	55
name president donald trump	-11
name senate	28
name tariff commission	-17
name trade minister	-14
name trump	-31
name way actor	8
name way actor named true	18
name words 1	-8
name words 2	23
name words 3	-7
name xi jinping	-26
not shortest	6
office capital	-14
office first owner	-28
office first president	-10
office first trade	-20
office longest	29
office not longest	-28
office not shortest	14
office shortest	-14
office small	25
office tail in	18
office tail in capital	26
office tail of	9
office tail of capital	9
office way actor	-14
office way bare	-14
office way right 1 in	23
office way whole	-11
office words 1	-23
office words 3	6
office words 4	7
office words 5	21
organisation capital	-18
organisation first bureau	12
organisation first cabinet	19
organisation first council	17
organisation first customs	16
organisation first european	36
organisation first government	-18
organisation first ministry	18
organisation first owner	-47
organisation first parliament	-15
organisation first senate	-7
organisation first tariff	-18
organisation holds side name	-49
organisation holds side quality	7
organisation holds side seat	-30
organisation longest	-8
organisation not longest	7
organisation small	25
organisation tail and	-12
organisation tail in	-19
organisation tail in capital	-19
organisation tail of	39
organisation tail of capital	39
organisation way actor	19
organisation way left 1	9
organisation way longer elsewhere	-25
organisation way right 1 and	-15
organisation way right 1 in	-19
organisation words 1	-18
organisation words 2	13
organisation words 3	9
organisation words 4	13
organisation words 5	-12
parliament capital	-13
parliament first european	36
parliament first owner	-25
parliament first parliament	-15
parliament holds side name	-27
parliament holds side quality	32
parliament not shortest	6
parliament shortest	-7
parliament small	19
parliament tail and	-8
parliament way actor	-7
parliament way bare	-7
parliament way right 1 and	-8
parliament way whole	28
parliament words 1	-7
parliament words 2	16
parliament words 3	-16
person capital	6
person colleague way actor	10
person colleague way actor named true	10
person colleague words 1	-8
person commerce way actor	7
person commerce way actor named true	7
person counterpart capital	6
person counterpart small	-7
person counterpart way actor	12
person counterpart way actor named true	12
person counterpart way whole	-7
person counterpart way whole named true	-7
person counterpart words 1	-7
person economy first minister	-6
person economy not shortest	-6
person economy shortest	6
person economy tail of	-8
person economy way actor	8
person economy way actor named true	8
person economy way office	-6
person economy way office named true	-6
person economy words 2	7
person finance first minister	-7
person finance tail of	-7
person finance way actor	7
person finance way actor named true	7
person finance words 2	6
person first commerce	-9
person first donald	53
person first foreign	-14
person first josé	7
person first minister	-35
person first owner	-12
person first president	-60
person first president,	-7
person first prime	-16
person first trade	10
person first xi	-26
person holds side name	-23
person holds side quality	-36
person longest	-9
person minister capital	16
person minister first foreign	-13
person minister first prime	-18
person minister first trade	-20
person minister holds side quality	-9
person minister longest	-11
person minister not longest	8
person minister not shortest	-12
person minister shortest	11
person minister small	-27
person minister way actor	77
person minister way actor named true	62
person minister way office	-58
person minister way office named true	-43
person minister way whole	-27
person minister way whole named true	-28
person minister words 2	7
person minister words 4	-10
person minister words 5	-9
person none holds side name	-9
person none way actor	18
person none way actor named true	34
person none way left 1	14
person none words 1	-18
person none words 2	38
person none words 3	-9
person none words 5	-8
person not longest	7
person president first donald	56
person president first president	-59
person president first president,	-7
person president first xi	-26
person president holds side quality	-11
person president longest	-20
person president not longest	16
person president not shortest	7
person president shortest	-9
person president way actor named false	-30
person president way actor named true	19
person president way actor not named true	25
person president way left 1	-7
person president way office	38
person president way office named false	43
person president way office named true	9
person president way office not named true	-12
person president way whole	24
person president way whole named false	13
person president way whole named true	19
person president words 1	8
person president words 2	10
person president words 5	-28
person secretary capital	7
person secretary way actor	20
person secretary way actor named true	20
person secretary way office	-10
person secretary way office named true	-10
person secretary way whole	-7
person secretary way whole named true	-7
person shortest	-6
person small	-19
person tail for	-6
person tail of	-40
person tail of capital	-31
person tail of small	-7
person trade capital	-22
person trade first minister	-13
person trade longest	-10
person trade not shortest	-30
person trade shortest	30
person trade small	22
person trade tail of	-13
person trade tail of capital	-9
person trade way actor	-13
person trade way actor named true	-15
person trade way office	-13
person trade way office named true	-10
person trade way whole	21
person trade way whole named true	21
person trade words 2	-15
person trade words 3	-6
person way actor	47
person way actor named false	-19
person way actor named true	57
person way actor not named true	29
person way left 1	-24
person way left 1 named true	-10
person way left 1 not named true	-8
person way office	20
person way office named false	36
person way office not named true	-8
person way whole	29
person way whole named false	14
person way whole named true	24
person way whole not named true	-9
person words 2	32
person words 4	-25
person words 5	-52
president capital	-18
president first president	-10
president holds side name	-18
president longest	-15
president not longest	13
president not shortest	-33
president shortest	31
president small	32
president way actor	14
president way bare	31
president way left 1	-13
president words 1	31
president words 2	-28
president words 3	-36
pronoun first minister	-13
pronoun tail of	-15
pronoun tail of capital	-13
pronoun way actor	37
pronoun way actor named true	24
pronoun way actor not named true	14
pronoun way office	-37
pronoun way office named true	-24
pronoun way office not named true	-14
pronoun words 1	-14
pronoun words 2	20
senate first senate	-7
senate longest	-28
senate not longest	28
senate not shortest	-28
senate shortest	28
senate way actor	28
senate way bare	28
senate way whole	-10
senate words 1	28
senate words 2	-20
senate words 3	-7
shortest	-6
small	23
tail and	-27
tail and capital	-15
tail and small	-11
tail for	-24
tail for capital	-7
tail for small	-17
tail in council	46
tail of	15
tail of capital	18
tail of commerce	7
tail of industry and security	16
tail of ministers	9
tail of small	-8
way actor	54
way actor beside actor	54
way actor beside office	52
way actor beside right 	16
way actor beside whole	44
way actor named false	-21
way actor named true	75
way actor not named true	42
way bare beside longer elsewhere	15
way bare beside office	12
way bare beside right 	-7
way left 1	11
way left 1 beside actor	11
way left 1 beside bare	11
way left 1 beside left 	11
way left 1 beside office	-22
way left 1 beside whole	11
way left 1 named true	-10
way left 1 not named true	-8
way left 2	-9
way left 2 beside actor	-9
way left 2 beside left 	-9
way left 2 beside whole	-9
way longer elsewhere	-24
way longer elsewhere beside actor	-24
way longer elsewhere beside bare	-24
way longer elsewhere beside longer elsewhere	-24
way longer elsewhere beside whole	-24
way office beside left 	-11
way office beside right 	9
way office beside whole	14
way office named false	33
way office named true	-15
way office not named true	-24
way right 1 and	-29
way right 1 and beside actor	-29
way right 1 and beside bare	-20
way right 1 and beside office	-6
way right 1 and beside right 	-29
way right 1 and beside whole	-29
way right 1 and named true	-6
way right 1 for	-15
way right 1 for beside actor	-15
way right 1 for beside right 	-15
way right 1 for beside whole	-15
way right 1 in beside bare	6
way right 1 of	16
way right 1 of beside actor	16
way right 1 of beside right 	16
way right 1 of beside whole	16
way right 2 and	-8
way right 2 and beside actor	-8
way right 2 and beside right 	-8
way right 2 and beside whole	-8
way whole	12
way whole beside actor	12
way whole beside left 	-7
way whole beside office	24
way whole beside whole	12
way whole named false	10
way whole named true	25
way whole not named true	-9
words 1	-28
words 2	52
words 3	6
words 5	-48`;
