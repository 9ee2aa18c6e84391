// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_SPEAKER = `yes
<always>	0
closes "	20
closes " many	20
closes , plain	11
closes .	30
closes . few	27
closes . plain	31
closes at	17
closes at many	19
closes for	-6
closes had	-23
closes had plain	-20
closes has	-10
closes has plain	-9
closes in	13
closes in plain	8
closes of	15
closes of plain	15
closes on	-16
closes on plain	-7
closes said	12
closes said plain	8
closes will	-8
closes will plain	-8
closes with	8
closes would plain	-8
does <agree> past	-16
does <agree> past plain	-16
does <agree> perfect	-6
does <agree> pluperfect	-11
does <agree> pluperfect plain	-11
does <agree> present	-11
does <agree> present plain	-11
does <bear> modal	-11
does <bear> modal plain	-9
does <bear> past	8
does <bear> perfect	-11
does <bear> pluperfect	-6
does <bear> pluperfect plain	-6
does <begin> future	-10
does <begin> future plain	-10
does <begin> past	8
does <deny> perfect	13
does <deny> perfect plain	13
does <deny> present	9
does <deny> present plain	9
does <down> past plain	-19
does <down> perfect	-11
does <down> perfect plain	-7
does <down> present	-19
does <down> present plain	-18
does <end> perfect	-12
does <end> perfect plain	-8
does <end> present	-14
does <end> present plain	-14
does <impose> past few	8
does <impose> past many	10
does <impose> perfect many	-7
does <impose> present many	12
does <impose> present plain	-8
does <propose> modal	14
does <propose> modal plain	15
does <propose> past	24
does <propose> past few	10
does <propose> past many	-8
does <propose> past plain	26
does <propose> pluperfect	-15
does <propose> pluperfect plain	-10
does <propose> present many	6
does <say> future	8
does <say> past	8
does <say> past many	-6
does <say> past plain	12
does <say> perfect	-12
does <say> perfect plain	-13
does <say> pluperfect	19
does <say> pluperfect plain	16
does <say> present	-6
does <say> present few	-8
does <sell> past	-15
does <sell> past plain	-15
does <stay> future	-7
does <stay> future plain	-7
does <stay> past many	9
does <stay> past plain	-7
does <suspend> past	-7
does <suspend> past plain	-13
does <suspend> perfect	-14
does <suspend> perfect plain	-12
does <suspend> present	-9
does <suspend> present plain	-9
does <target> future	-6
does <target> future plain	-6
does <target> past	18
does <target> past plain	18
does <target> perfect	-16
does <target> perfect plain	-16
does <target> pluperfect plain	11
does <target> present	-10
does <target> present plain	-6
does <threaten> past	9
does <threaten> past plain	14
does <threaten> perfect	7
does <threaten> pluperfect plain	8
does <threaten> present	16
does <threaten> present plain	20
does <up> future	18
does <up> future plain	21
does <up> past	10
does <up> past plain	10
does <up> present	-18
does <up> present plain	-14
does add	-16
does add plain	-28
does adopt	-8
does adopt plain	-8
does answer	-15
does answer plain	-23
does approve	-21
does approve plain	-21
does be many	6
does be plain	-6
does begin	-12
does begin plain	-12
does believe	-16
does believe plain	-16
does bring	-6
does bring plain	-6
does call	8
does call few	24
does call many	-8
does collect	-7
does collect plain	-7
does conclude	-13
does conclude plain	-13
does continue	-10
does continue plain	-9
does decline plain	-12
does deny	16
does deny plain	16
does draw	26
does draw plain	26
does end	-15
does end plain	-15
does expect	-28
does expect plain	-28
does explain	-6
does explain plain	-12
does export	-6
does export plain	-6
does extend	-9
does extend plain	-9
does float	-13
does float plain	-13
does future	-25
does future not	15
does get	-11
does get plain	-6
does go	8
does go plain	10
does have	-17
does have plain	-13
does hold	-18
does hold plain	-18
does hope	-15
does hope plain	-15
does import	-8
does import plain	-8
does impose	-9
does impose plain	-9
does keep	-14
does keep plain	-13
does leave	-15
does leave plain	-15
does let	12
does let plain	12
does lift	6
does lift plain	9
does like	-8
does like plain	-6
does make	21
does make plain	24
does modal	-7
does negotiate	-6
does negotiate plain	-6
does note	-8
does note plain	-10
does nothing	12
does nothing few	24
does offer	7
does offer plain	7
does other	23
does other plain	19
does past	12
does past passive	-23
does pay	-6
does pay plain	-6
does perfect	6
does perfect passive	-23
does pluperfect	7
does pluperfect passive	-16
does post	15
does prepare	-8
does prepare plain	-8
does present	6
does present passive	-12
does promise	17
does promise plain	12
does propose	12
does propose plain	16
does put	22
does put many	22
does put plain	14
does raise	9
does raise plain	9
does recall	7
does recall plain	7
does receive	-12
does receive plain	-12
does reject	-15
does reject plain	-15
does reply plain	9
does report	20
does report plain	21
does say few	-20
does say plain	12
does see	9
does see plain	11
does send	8
does send plain	8
does show	11
does show plain	8
does sign	-27
does sign plain	-24
does sit	-8
does sit plain	-8
does slap	-6
does slap plain	-6
does start	-7
does start plain	-7
does state	26
does state plain	25
does stop	-11
does stop plain	-11
does stress	-9
does stress plain	-9
does suspend	-15
does suspend plain	-12
does tell few	7
does tell many	-19
does tell plain	10
does threaten	7
does threaten plain	15
does vow	22
does vow plain	19
does want	-29
does want plain	-29
does warn	17
does warn plain	23
does write many	32
does write plain	-28
earlier 1 1	-17
earlier 1 1 few he	19
earlier 1 1 few none	-15
earlier 1 1 many he	12
earlier 1 1 many none	-22
earlier 1 1 plain i	6
earlier 1 1 plain none	-14
earlier 1 12	-38
earlier 1 12 many he	6
earlier 1 12 many none	-11
earlier 1 12 plain he	-16
earlier 1 12 plain it	-8
earlier 1 12 plain none	-11
earlier 1 3	-81
earlier 1 3 few he	-11
earlier 1 3 few none	-18
earlier 1 3 many he	-54
earlier 1 3 many none	-8
earlier 1 3 plain he	-32
earlier 1 3 plain i	39
earlier 1 3 plain it	-20
earlier 1 3 plain none	-27
earlier 1 3 plain they	-21
earlier 1 6	-55
earlier 1 6 alone none	23
earlier 1 6 few none	-29
earlier 1 6 many he	-37
earlier 1 6 many it	-6
earlier 1 6 many none	-7
earlier 1 6 plain he	-28
earlier 1 6 plain i	-32
earlier 2 12	-35
earlier 2 12 few he	-8
earlier 2 12 few none	-8
earlier 2 12 many he	-20
earlier 2 12 many it	-16
earlier 2 12 many none	-40
earlier 2 12 plain he	-47
earlier 2 12 plain i	-26
earlier 2 12 plain it	-27
earlier 2 12 plain none	39
earlier 2 12 plain they	-13
earlier 2 3	-8
earlier 2 3 few none	15
earlier 2 3 many he	-7
earlier 2 3 many none	-6
earlier 2 3 plain he	-34
earlier 2 3 plain i	20
earlier 2 3 plain it	-32
earlier 2 3 plain none	14
earlier 2 3 plain they	-6
earlier 2 6	-48
earlier 2 6 few none	-20
earlier 2 6 many he	19
earlier 2 6 many none	12
earlier 2 6 plain i	-39
earlier 2 6 plain it	-38
earlier 2 6 plain none	-28
earlier 2 6 plain they	13
earlier 3 12	-35
earlier 3 12 plain he	-6
earlier 3 12 plain none	-23
earlier 3 3	42
earlier 3 3 plain i	24
earlier 3 3 plain it	19
earlier 3 3 plain none	15
earlier 3 6	6
earlier 3 6 plain he	30
earlier 3 6 plain i	-18
earlier 3 6 plain it	-14
earlier alone	-33
earlier alone few he	17
earlier alone few none	-17
earlier alone many none	-14
earlier alone plain i	-7
earlier alone plain none	-38
earlier alone plain they	-45
earlier body	26
earlier body many he	-19
earlier body many none	10
earlier body plain he	-10
earlier body plain i	20
earlier body plain it	25
earlier body plain none	6
earlier last	51
earlier last alone none	19
earlier last few he	51
earlier last few it	-12
earlier last many he	33
earlier last many it	-13
earlier last many none	18
earlier last plain he	24
earlier last plain i	16
earlier last plain it	-19
earlier last plain none	-6
earlier last plain they	-34
earlier lately	26
earlier lately alone none	16
earlier lately few he	14
earlier lately few none	8
earlier lately many it	-14
earlier lately many none	28
earlier lately plain i	-36
earlier lately plain it	18
earlier lately plain none	-9
earlier lately plain they	7
earlier office	-28
earlier office few none	-11
earlier office many he	-31
earlier office plain he	-6
earlier office plain i	18
earlier office plain it	-50
earlier office plain none	15
earlier office plain they	-14
earlier office rank 0	-28
earlier office rank 0 many he	-26
earlier office rank 0 many none	-20
earlier office rank 0 plain he	-19
earlier office rank 0 plain i	22
earlier office rank 0 plain it	-21
earlier office rank 0 plain none	6
earlier office rank 0 plain they	-11
earlier office rank 1	-50
earlier office rank 1 many none	-18
earlier office rank 1 plain he	-15
earlier office rank 1 plain it	-14
earlier office rank 1 plain none	-9
earlier office rank 2	11
earlier office rank 2 many none	20
earlier office rank 2 plain he	-9
earlier office rank 2 plain it	-11
earlier office rank 2 plain none	18
earlier office rank 3	16
earlier office rank 3 plain he	22
earlier organisation	-29
earlier organisation few he	-16
earlier organisation few none	-12
earlier organisation many he	-50
earlier organisation many it	-12
earlier organisation many none	-8
earlier organisation plain he	-42
earlier organisation plain i	-43
earlier organisation plain it	50
earlier organisation plain none	-21
earlier organisation plain they	-9
earlier organisation rank 0	-15
earlier organisation rank 0 few none	-11
earlier organisation rank 0 many he	-33
earlier organisation rank 0 many it	-8
earlier organisation rank 0 many none	12
earlier organisation rank 0 plain he	-14
earlier organisation rank 0 plain i	-22
earlier organisation rank 0 plain it	30
earlier organisation rank 0 plain none	-9
earlier organisation rank 1	-55
earlier organisation rank 1 many he	-8
earlier organisation rank 1 many none	-14
earlier organisation rank 1 plain he	-6
earlier organisation rank 1 plain i	-10
earlier organisation rank 1 plain none	-29
earlier organisation rank 2	-18
earlier organisation rank 2 many none	-19
earlier organisation rank 2 plain he	-14
earlier organisation rank 2 plain it	15
earlier organisation rank 2 plain none	-22
earlier organisation rank 3	31
earlier organisation rank 3 plain he	-6
earlier organisation rank 3 plain it	33
earlier organisation rank 3 plain none	24
earlier person	43
earlier person alone none	30
earlier person few he	38
earlier person few it	-14
earlier person many he	49
earlier person many it	-23
earlier person many none	36
earlier person plain he	32
earlier person plain i	12
earlier person plain it	-65
earlier person plain none	-17
earlier person plain they	-13
earlier person rank 0	23
earlier person rank 0 alone none	30
earlier person rank 0 few he	41
earlier person rank 0 few it	-13
earlier person rank 0 many he	47
earlier person rank 0 many it	-15
earlier person rank 0 many none	-19
earlier person rank 0 plain he	25
earlier person rank 0 plain i	19
earlier person rank 0 plain it	-39
earlier person rank 0 plain none	-38
earlier person rank 1	48
earlier person rank 1 few he	14
earlier person rank 1 few none	-26
earlier person rank 1 many he	10
earlier person rank 1 many it	-8
earlier person rank 1 many none	50
earlier person rank 1 plain he	14
earlier person rank 1 plain i	26
earlier person rank 1 plain it	-16
earlier person rank 1 plain they	-25
earlier person rank 2 few he	-17
earlier person rank 2 many none	38
earlier person rank 2 plain i	-12
earlier person rank 2 plain it	-26
earlier person rank 2 plain none	-7
earlier person rank 3	20
earlier person rank 3 many he	-10
earlier person rank 3 many none	22
earlier person rank 3 plain none	16
earlier same 1	67
earlier same 1 few he	27
earlier same 1 few it	-13
earlier same 1 few none	-7
earlier same 1 many he	42
earlier same 1 many it	-6
earlier same 1 many none	14
earlier same 1 plain he	10
earlier same 1 plain i	-20
earlier same 1 plain it	62
earlier same 1 plain they	-33
earlier same 3	41
earlier same 3 few none	19
earlier same 3 many he	13
earlier same 3 many none	52
earlier same 3 plain he	41
earlier same 3 plain i	-45
earlier same 3 plain it	-46
earlier same 3 plain none	-13
earlier same 6	22
earlier same 6 plain he	26
earlier same 6 plain i	-12
earlier side	-85
earlier side few he	-12
earlier side few none	-24
earlier side many he	-60
earlier side many it	-10
earlier side many none	-76
earlier side plain he	-89
earlier side plain i	-46
earlier side plain it	24
earlier side plain they	-21
earlier side rank 0	-15
earlier side rank 0 many he	-25
earlier side rank 0 many none	-34
earlier side rank 0 plain he	-40
earlier side rank 0 plain i	-24
earlier side rank 0 plain it	39
earlier side rank 0 plain they	-9
earlier side rank 1	-37
earlier side rank 1 few none	-15
earlier side rank 1 many he	-22
earlier side rank 1 many none	-24
earlier side rank 1 plain he	-29
earlier side rank 1 plain i	-10
earlier side rank 1 plain it	-22
earlier side rank 1 plain none	18
earlier side rank 2	-56
earlier side rank 2 many he	-9
earlier side rank 2 many none	-10
earlier side rank 2 plain he	-16
earlier side rank 2 plain none	-16
earlier side rank 3	-26
earlier side rank 3 many none	-8
earlier side rank 3 plain he	-9
earlier side rank 3 plain none	-8
earlier subject	23
earlier subject alone none	24
earlier subject few he	22
earlier subject few i	-8
earlier subject few it	-18
earlier subject few none	-7
earlier subject many he	13
earlier subject many it	-34
earlier subject plain he	26
earlier subject plain it	36
earlier subject plain none	-6
earlier subject plain they	-52
g a:!	-15
g a:'	-29
g a:'s	-26
g a:'s account	22
g a:'s answer	17
g a:'s new	14
g a:'s own	-9
g a:'s rule	-8
g a:'s side	-8
g a:-	-24
g a:- <name>	-11
g a:- earth	-8
g a:.	21
g a:/	-9
g a:<agent>	-7
g a:<day-ahead>	-14
g a:<day-ahead> .	-17
g a:<day-ahead> to	-17
g a:<day-gone>	-11
g a:<day-gone> .	11
g a:<day-gone> for	-16
g a:<day-gone> that	-15
g a:<day-gone> to	28
g a:<day-gone> with	-6
g a:<day-today>	-20
g a:<day-today> .	-25
g a:<day-today> that	6
g a:<day-today> to	-7
g a:<duty>	-23
g a:<gate>	24
g a:<goods-amount> .	7
g a:<goods-amount> of	6
g a:<goods>	16
g a:<level>	-24
g a:<level> .	-25
g a:<level> and	13
g a:<level> as	17
g a:<level> duty	-9
g a:<level> for	-16
g a:<level> from	10
g a:<level> more	-19
g a:<level> of	-13
g a:<level> on	17
g a:<level> tariff	-24
g a:<level> under	-7
g a:<money>	6
g a:<money> <span>	20
g a:<money> in	-10
g a:<money> of	22
g a:<month-ahead>	14
g a:<month-gone>	-17
g a:<month-gone> for	-7
g a:<name>	-25
g a:<name> 's	-15
g a:<name> .	-16
g a:<name> a	-12
g a:<name> about	6
g a:<name> and	-10
g a:<name> at	-16
g a:<name> expire	-8
g a:<name> for	23
g a:<name> had	7
g a:<name> in	-16
g a:<name> of	21
g a:<name> on	24
g a:<name> say	20
g a:<name> tariff	-8
g a:<name> to	9
g a:<name> was	-20
g a:<name> with	8
g a:<name> would	13
g a:<not>	-26
g a:<number>	-25
g a:<number> .	-13
g a:<number> <quality>	-24
g a:<number> economy	12
g a:<number> for	15
g a:<number> in	11
g a:<number> more	-13
g a:<number> of	-22
g a:<number> on	-26
g a:<number> thi	-10
g a:<number> to	-10
g a:<office>	-27
g a:<office> .	-17
g a:<office> on	10
g a:<organisation> 's	12
g a:<organisation> .	-9
g a:<organisation> of	7
g a:<person>	-24
g a:<person> 's	-14
g a:<person> and	8
g a:<person> for	14
g a:<person> had	13
g a:<person> in	18
g a:<person> of	-19
g a:<person> on	-6
g a:<person> to	-7
g a:<points> of	6
g a:<quality> beef	-10
g a:<quality> coal	-10
g a:<quality> company	-19
g a:<quality> firm	-6
g a:<quality> good	22
g a:<quality> rice	-13
g a:<quality> sardine	18
g a:<quality> steel	10
g a:<quality> trade	12
g a:<quality> wheat	23
g a:<quality> wine	28
g a:<seat>	-9
g a:<seat> 's	22
g a:<seat> in	-9
g a:<seat> on	-19
g a:<sender>	-14
g a:<span>	18
g a:<span> .	30
g a:<span> in	7
g a:<span> of	-9
g a:<span> to	-26
g a:<v-agree>	-24
g a:<v-bear>	19
g a:<v-begin>	8
g a:<v-end>	-25
g a:<v-impose>	-9
g a:<v-propose>	12
g a:<v-say>	31
g a:<v-stay>	7
g a:<v-suspend>	19
g a:<v-target>	-17
g a:<v-threaten>	24
g a:?	-27
g a:a	-16
g a:a <organisation>	-8
g a:a <quality>	17
g a:a <span>	-10
g a:a deal	9
g a:a duty	13
g a:a framework	9
g a:a free	10
g a:a further	13
g a:a licence	-14
g a:a list	-7
g a:a longer	-8
g a:a meet	-25
g a:a pause	-9
g a:a point	-12
g a:a post	34
g a:a single	10
g a:a telephone	-11
g a:a television	16
g a:a truce	12
g a:about a	-25
g a:abroad	-9
g a:accused	10
g a:act	-14
g a:add	-12
g a:add .	24
g a:add <number>	-19
g a:additional <level>	12
g a:additional duty	8
g a:adopt	-8
g a:after	15
g a:after a	-7
g a:after the	14
g a:afterward	9
g a:again	26
g a:again .	18
g a:against the	6
g a:agree	9
g a:agree on	-20
g a:agree to	16
g a:agreement	-6
g a:agreement .	12
g a:agreement with	-8
g a:airport	6
g a:all <quality>	14
g a:already	-18
g a:also	10
g a:among	15
g a:an	-18
g a:an additional	-7
g a:an agreement	9
g a:an extension	-21
g a:and	-9
g a:and <name>	-26
g a:and <person>	-10
g a:and <quality>	-7
g a:and a	-6
g a:and at	-7
g a:and his	10
g a:and in	7
g a:and me	-13
g a:and on	-9
g a:and the	-18
g a:and to	16
g a:and trade	-11
g a:announce	8
g a:announce .	13
g a:announce a	6
g a:announce that	24
g a:announce the	-28
g a:announcement	13
g a:another	-28
g a:another <span>	-8
g a:answer .	-22
g a:answer question	-11
g a:anti	-9
g a:anti -	-9
g a:apply to	7
g a:approval	19
g a:approve	6
g a:approve it	-8
g a:approve the	18
g a:are	6
g a:arrangement	13
g a:arrive	-6
g a:as	19
g a:as a	8
g a:as much	23
g a:as of	16
g a:ask <level>	-11
g a:ask to	-6
g a:at	-10
g a:at <level>	-10
g a:at <money>	31
g a:at <number>	-9
g a:at a	-6
g a:at least	-10
g a:at once	9
g a:autumn	-10
g a:autumn .	-18
g a:away	-6
g a:back	-36
g a:back .	-6
g a:ban	6
g a:banana	-13
g a:bargain	10
g a:be extend	-20
g a:be know	22
g a:beef	15
g a:been	-6
g a:been tell	-6
g a:before	-18
g a:before the	-7
g a:begin	-21
g a:believe	-15
g a:between	15
g a:between the	6
g a:boat	6
g a:border	18
g a:both	-21
g a:break	16
g a:bring	-14
g a:broadcaster	8
g a:busan	35
g a:busan .	16
g a:busan on	15
g a:business	18
g a:buy <goods-amount>	27
g a:buy <quality>	-11
g a:buy at	-8
g a:by <day-ahead>	-8
g a:by <number>	10
g a:by <person>	9
g a:by telephone	15
g a:by the	-12
g a:call	-6
g a:call it	9
g a:call off	-14
g a:call that	10
g a:canned	7
g a:capital	-14
g a:carry	9
g a:case	-7
g a:certain	-12
g a:change	-9
g a:charge	-9
g a:cheese	10
g a:chip	6
g a:citru	9
g a:close	16
g a:closed	-11
g a:closed on	-6
g a:club	15
g a:coal	14
g a:cocoa	9
g a:cocoa butter	8
g a:cod	8
g a:coffee	9
g a:coffee .	8
g a:collect	-13
g a:come	23
g a:come to	-12
g a:commerce	-25
g a:company	-31
g a:company to	-17
g a:complained	11
g a:complete	-13
g a:concern	45
g a:conference	-10
g a:confirm it	-10
g a:confirm that	-24
g a:confirm the	23
g a:consent	-16
g a:continue	-10
g a:continue to	-9
g a:control list	-15
g a:control on	19
g a:copper	-7
g a:correct	35
g a:cost	16
g a:could	16
g a:counter	-9
g a:counter -	-9
g a:country on	-12
g a:cover	11
g a:cover the	9
g a:cut	-23
g a:cut its	-9
g a:date	-6
g a:day	10
g a:deal	-38
g a:deal .	6
g a:deal on	-12
g a:deal with	-6
g a:decide	-10
g a:decide in	6
g a:decide on	-11
g a:decision	-11
g a:decision of	-7
g a:deficit	8
g a:deficit with	12
g a:delay	28
g a:delegation	22
g a:demand	-11
g a:demand for	-8
g a:deny	13
g a:deny it	25
g a:did	-26
g a:did not	-7
g a:dispute	9
g a:do	15
g a:do so	10
g a:doe	-18
g a:doe not	-9
g a:dollar	-13
g a:done	-13
g a:down	-16
g a:draw	26
g a:drop	8
g a:drop its	10
g a:drug	20
g a:due course	6
g a:due to	-6
g a:dump	-9
g a:duty	-7
g a:duty .	-16
g a:duty back	-9
g a:duty in	-9
g a:duty of	10
g a:duty to	19
g a:each	-34
g a:each other	-18
g a:early	8
g a:earth .	9
g a:earth and	-13
g a:economy	17
g a:economy .	12
g a:effect	-10
g a:election	-9
g a:end .	10
g a:entity	6
g a:entry	17
g a:evening	-7
g a:examine	22
g a:expect	-9
g a:expire	-9
g a:expire on	-9
g a:explain	-6
g a:export control	-18
g a:export of	14
g a:export permit	-9
g a:exporter	-7
g a:expressed	38
g a:extend	-14
g a:extend the	8
g a:extend to	-18
g a:extension	-24
g a:extra	-10
g a:extra <level>	-15
g a:fact sheet	-18
g a:fall by	6
g a:far	13
g a:fee	25
g a:fentanyl	9
g a:figure	6
g a:final	-9
g a:fire	-17
g a:first	-29
g a:float	-13
g a:flour	-9
g a:flow	12
g a:fly	-6
g a:follow	8
g a:for <level>	-25
g a:for <name>	6
g a:for <number>	-8
g a:for <span>	-14
g a:for a	-18
g a:for good	-7
g a:for it	20
g a:for its	-9
g a:for talk	11
g a:for the	-18
g a:for thi	14
g a:force	15
g a:forecast	10
g a:four	-10
g a:framework	9
g a:framework for	12
g a:free	26
g a:free entry	18
g a:free of	-6
g a:free trade	11
g a:from	-18
g a:from <day-ahead>	9
g a:from <level>	-15
g a:from <name>	-6
g a:from <number>	6
g a:from <seat>	-14
g a:from a	-12
g a:from the	-13
g a:fruit	-7
g a:further	49
g a:gallium	-8
g a:gas	9
g a:gave	33
g a:gave its	-11
g a:geneva .	-9
g a:give	-12
g a:given	-11
g a:go	12
g a:go to	-12
g a:go up	6
g a:good .	-7
g a:good of	9
g a:good to	-9
g a:government	-17
g a:grower	6
g a:guest	9
g a:had	12
g a:had announce	9
g a:had ask	8
g a:had call	-11
g a:had say	15
g a:had threaten	6
g a:has	15
g a:has agree	-17
g a:has already	-20
g a:has also	15
g a:has announce	19
g a:has ask	12
g a:has been	-21
g a:has call	11
g a:has confirm	-25
g a:has it	12
g a:has let	19
g a:has not	6
g a:has offer	14
g a:has promise	-12
g a:has propose	7
g a:has say	8
g a:has sign	-10
g a:has the	11
g a:has threaten	-11
g a:has to	-12
g a:has warn	21
g a:have	-38
g a:have to	-8
g a:he	-7
g a:he had	10
g a:he would	28
g a:heard	8
g a:higher	-9
g a:him	27
g a:him .	30
g a:himself .	-17
g a:his	12
g a:his <organisation>	10
g a:his <person>	11
g a:his country	-9
g a:his name	-7
g a:his own	14
g a:hit	-6
g a:hit back	-13
g a:hold	10
g a:hold back	6
g a:hope	7
g a:hope for	6
g a:i	-14
g a:import of	8
g a:impose	-13
g a:in	-7
g a:in <month-ahead>	-7
g a:in <name>	-38
g a:in <number>	-20
g a:in <seat>	9
g a:in a	25
g a:in busan	12
g a:in due	6
g a:in its	-22
g a:in new	-9
g a:in pari	11
g a:in return	-6
g a:in stockholm	12
g a:in the	-27
g a:increase	-16
g a:inflation	-14
g a:informed	19
g a:informed the	27
g a:instead	-8
g a:instead of	-8
g a:interview on	11
g a:into	-32
g a:into a	-18
g a:invest	19
g a:invest <money>	20
g a:investigation	-20
g a:is	6
g a:is <level>	15
g a:is still	21
g a:is the	-6
g a:island	-14
g a:isn't	-9
g a:issued	-6
g a:it	20
g a:it .	13
g a:it be	22
g a:it had	15
g a:it on	-33
g a:it through	-7
g a:it to	-6
g a:it will	10
g a:its <level>	16
g a:its consent	-10
g a:its duty	-13
g a:its export	-12
g a:its licence	9
g a:its list	-12
g a:its own	-16
g a:its part	-6
g a:joint	-20
g a:jute	7
g a:keep	-9
g a:keep its	-6
g a:know	30
g a:know on	18
g a:last <span>	-8
g a:last summer	-7
g a:last week	18
g a:last year	-7
g a:late on	-8
g a:later	-16
g a:law	14
g a:law .	21
g a:lawyer	-15
g a:least	-10
g a:least <goods-amount>	-9
g a:leave	-24
g a:leave its	-7
g a:less	-14
g a:let	20
g a:let it	18
g a:let the	-10
g a:letter	28
g a:levy	30
g a:licence	-22
g a:licence for	-12
g a:lift its	7
g a:like	-9
g a:limit on	10
g a:list	-25
g a:list of	-21
g a:longer	-16
g a:look	-20
g a:look at	-16
g a:lose	-13
g a:lower	15
g a:lower the	15
g a:machine	-9
g a:machinery	-19
g a:magnet	-11
g a:maize	-6
g a:make	13
g a:maker	15
g a:mandate	-7
g a:matter	23
g a:matter of	13
g a:may	-10
g a:me	23
g a:mean	-7
g a:measure	-8
g a:media	23
g a:meet <person>	-9
g a:meet with	-8
g a:memorandum	-9
g a:mill	7
g a:minister	-13
g a:minute	-10
g a:month	16
g a:month .	18
g a:more	-14
g a:morning	-15
g a:much	14
g a:must	-17
g a:name	-18
g a:name to	-22
g a:near	-18
g a:need	-9
g a:negotiate	-7
g a:new tariff	17
g a:new york	-9
g a:newspaper	-34
g a:next	-25
g a:nickel	15
g a:night	-11
g a:nobody	-22
g a:not	-8
g a:not been	9
g a:not say	-17
g a:not sign	7
g a:not to	-7
g a:note	-11
g a:notice	-25
g a:number	-7
g a:of	16
g a:of <day-ahead>	-9
g a:of <name>	10
g a:of <number>	-26
g a:of <quality>	-6
g a:of <span>	23
g a:of a	19
g a:of his	-8
g a:of its	27
g a:of oil	-10
g a:of the	-32
g a:of them	-10
g a:of trade	-8
g a:of up	-6
g a:of what	-14
g a:off	-23
g a:off .	-20
g a:off the	-6
g a:offer	-16
g a:offer <level>	-18
g a:offer to	18
g a:oil	-20
g a:oil .	-11
g a:oil and	6
g a:oil to	-10
g a:old	7
g a:old duty	7
g a:on <day-gone>	19
g a:on <day-today>	13
g a:on <name>	-24
g a:on <number>	-12
g a:on <quality>	-7
g a:on a	-6
g a:on all	10
g a:on beef	8
g a:on coal	16
g a:on export	10
g a:on his	14
g a:on its	15
g a:on rare	11
g a:on social	20
g a:on the	21
g a:on to	9
g a:on trade	-15
g a:once	11
g a:one	-24
g a:one .	-26
g a:only	29
g a:open	-9
g a:opened	-32
g a:opinion	-14
g a:order on	10
g a:out	36
g a:out its	-10
g a:out of	11
g a:out on	12
g a:outside	16
g a:outside the	16
g a:over	19
g a:over forced	8
g a:over the	14
g a:own	-26
g a:pact	-24
g a:palm oil	-12
g a:paper .	10
g a:pari	11
g a:part	-6
g a:part of	-14
g a:party	14
g a:passed	-6
g a:pause	-8
g a:pay	14
g a:peace	-10
g a:peace with	-9
g a:pen	-7
g a:period	-10
g a:permanent	-11
g a:phosphate	-10
g a:plan	12
g a:plant	-24
g a:play	-7
g a:pointed	26
g a:port	12
g a:port fee	16
g a:post	41
g a:potash	13
g a:prepare	-9
g a:present	-19
g a:president	7
g a:press	-16
g a:price	-18
g a:prolong	-9
g a:promise	36
g a:promise to	22
g a:propose	11
g a:published	-21
g a:put	6
g a:put <level>	10
g a:put <number>	-12
g a:put a	16
g a:put his	-12
g a:put its	-10
g a:put off	-9
g a:put on	-11
g a:put the	32
g a:question	-17
g a:raise its	17
g a:raise tariff	-7
g a:raise the	-14
g a:rare -	-8
g a:rate	-9
g a:rate at	-11
g a:rate of	-6
g a:raw	-9
g a:reach	17
g a:read	-10
g a:recall	7
g a:receive	-12
g a:receive <person>	-8
g a:reciprocal	-6
g a:refund	7
g a:reject	-21
g a:reject the	-6
g a:relief	13
g a:report	11
g a:reporter .	9
g a:require	-20
g a:required	-6
g a:rice	7
g a:right	9
g a:rise	-13
g a:room	-9
g a:round	-8
g a:rule out	8
g a:run	-8
g a:safeguard	6
g a:sale	-10
g a:sale of	-10
g a:same	25
g a:same day	9
g a:sardine	23
g a:say .	-13
g a:say <name>	-18
g a:say a	-9
g a:say after	21
g a:say at	8
g a:say he	-10
g a:say in	18
g a:say it	6
g a:say last	-8
g a:say only	11
g a:say that	34
g a:say the	21
g a:say there	12
g a:say they	14
g a:say to	-20
g a:say yes	-12
g a:scrap	-6
g a:season	-9
g a:second	12
g a:section	-22
g a:section <number>	-22
g a:security	11
g a:see	13
g a:send	10
g a:service	31
g a:session	11
g a:set	-6
g a:sheet	-30
g a:sheet of	-9
g a:ship	-13
g a:shook	-8
g a:shook hand	-7
g a:show	12
g a:side	-21
g a:sign	-38
g a:sign .	-11
g a:sign a	-8
g a:sign an	-6
g a:sign for	13
g a:sign it	-17
g a:sign the	7
g a:sign two	-6
g a:signature	-17
g a:since <month-gone>	-27
g a:single	10
g a:slap	8
g a:so	13
g a:so far	14
g a:so on	-7
g a:social	21
g a:social media	20
g a:spoke	35
g a:spoke of	44
g a:spoken	35
g a:spring	8
g a:spring .	8
g a:standstill	7
g a:start	-10
g a:state	12
g a:state visit	-9
g a:statement on	9
g a:steel	8
g a:step	19
g a:stockholm	12
g a:stop	-10
g a:stress	-9
g a:strike	-9
g a:subject	8
g a:such	-18
g a:summer	-12
g a:suspension	-17
g a:suspension of	-8
g a:table	-24
g a:take <goods-amount>	-8
g a:take <level>	-11
g a:take the	18
g a:talk	-23
g a:talk about	-25
g a:talk in	12
g a:talk on	7
g a:talk with	-12
g a:tariff	-31
g a:tariff .	20
g a:tariff is	-15
g a:tariff on	-24
g a:tariff talk	-6
g a:tariff to	-6
g a:tariff truce	-6
g a:tariff war	11
g a:tax	-19
g a:tax on	-14
g a:tea	-10
g a:team	13
g a:telephone call	-10
g a:television	21
g a:television interview	10
g a:tell me	22
g a:tell our	-8
g a:tell the	-11
g a:tell thi	-12
g a:term	18
g a:textile	-16
g a:than	-9
g a:than it	6
g a:than the	-13
g a:thanked	36
g a:that	30
g a:that <name>	20
g a:that a	-20
g a:that the	41
g a:the	12
g a:the <day-gone>	-17
g a:the <level>	19
g a:the <name>	18
g a:the <office>	13
g a:the <organisation>	15
g a:the <person>	9
g a:the <quality>	-19
g a:the <seat>	-28
g a:the <span>	-24
g a:the additional	6
g a:the agreement	-8
g a:the autumn	-18
g a:the custom	-11
g a:the decree	7
g a:the duty	-7
g a:the end	17
g a:the export	19
g a:the first	-23
g a:the last	-14
g a:the matter	14
g a:the meet	9
g a:the new	-11
g a:the notice	-12
g a:the offer	-17
g a:the old	7
g a:the one	9
g a:the opinion	-14
g a:the pact	-22
g a:the press	14
g a:the radio	-8
g a:the rate	6
g a:the same	22
g a:the second	7
g a:the spring	8
g a:the standstill	7
g a:the step	11
g a:the suspension	-9
g a:the table	-16
g a:the talk	14
g a:the tariff	9
g a:the truce	38
g a:the two	9
g a:the year	-19
g a:them	13
g a:them .	-9
g a:then	18
g a:there	8
g a:there was	13
g a:they	24
g a:thi	10
g a:thi week	11
g a:thing	-19
g a:think	7
g a:those	17
g a:threaten <name>	14
g a:threaten an	16
g a:threaten to	-17
g a:three	-23
g a:threw	-12
g a:threw out	-12
g a:timber	-8
g a:time	-43
g a:time .	-25
g a:to	-8
g a:to <level>	-26
g a:to <money>	-7
g a:to <month-gone>	-11
g a:to <name>	-17
g a:to <quality>	18
g a:to a	13
g a:to an	9
g a:to answer	8
g a:to be	-37
g a:to buy	8
g a:to comment	6
g a:to cut	-7
g a:to decide	-7
g a:to do	9
g a:to extend	10
g a:to go	12
g a:to hold	14
g a:to invest	21
g a:to it	-15
g a:to leave	-13
g a:to let	18
g a:to lift	13
g a:to lower	15
g a:to meet	-13
g a:to prolong	-6
g a:to put	-32
g a:to sell	-13
g a:to sign	-25
g a:to take	-8
g a:to talk	-25
g a:to the	21
g a:too .	7
g a:top	-6
g a:trade agreement	10
g a:trade deal	-23
g a:travel	-8
g a:travel to	-8
g a:truce	14
g a:truce .	30
g a:truce by	9
g a:truce of	14
g a:truce until	-7
g a:tuna	6
g a:two	-8
g a:two order	-8
g a:two side	-6
g a:under	-11
g a:understanding	-6
g a:undertook	17
g a:undertook to	17
g a:unlawful	-11
g a:us	19
g a:us .	26
g a:use	-15
g a:use the	-23
g a:view	14
g a:visit	-15
g a:vote	-10
g a:vote on	-6
g a:vow	24
g a:want	-40
g a:want a	-20
g a:war	10
g a:warn	21
g a:warn .	10
g a:warn that	18
g a:was	-34
g a:way	-15
g a:way .	-18
g a:week	20
g a:week .	10
g a:welcome	-16
g a:what	-19
g a:what it	-14
g a:wheat	23
g a:whether	-17
g a:whole	19
g a:will be	7
g a:will meet	17
g a:will not	29
g a:will raise	-13
g a:wine	37
g a:wine .	21
g a:with	-25
g a:with <name>	-17
g a:with <person>	-11
g a:with <seat>	-6
g a:with a	14
g a:with an	10
g a:with it	-6
g a:with its	-9
g a:with the	-9
g a:within	17
g a:within the	20
g a:worth	-6
g a:would	15
g a:would do	16
g a:would have	-8
g a:would use	-18
g a:write .	8
g a:write on	39
g a:write the	-14
g a:wrong	22
g a:year .	7
g a:yes	-15
g a:york	-9
g a:your	-11
g a:zero .	6
g a:·	-28
g asks	-12
g b:"	17
g b:" a	14
g b:" he	-12
g b:" i	-17
g b:" mr	10
g b:" we	15
g b:'	-18
g b:'s	39
g b:'s own	20
g b:'s the	15
g b:)	11
g b:*	10
g b:,	33
g b:, <number>	-10
g b:, <person>	-12
g b:, a	14
g b:, according	34
g b:, as	-7
g b:, by	25
g b:, his	-16
g b:, in	17
g b:, is	-6
g b:, its	-19
g b:, mr	-16
g b:, no	-11
g b:, on	-10
g b:, say	36
g b:, tell	-9
g b:, to	-10
g b:, warn	8
g b:-	30
g b:/	-8
g b:: a	-14
g b:: the	19
g b:;	6
g b:; <person>	-18
g b:; on	-9
g b:; the	18
g b:<agent>	-15
g b:<day-ahead>	-13
g b:<day-gone>	24
g b:<day-gone> <person>	-8
g b:<day-gone> by	6
g b:<duty>	-9
g b:<goods>	-40
g b:<level-noun>	16
g b:<level> on	13
g b:<name>	-39
g b:<name> and	-33
g b:<name> the	-7
g b:<not>	-13
g b:<number>	29
g b:<number> a	-14
g b:<number> the	26
g b:<office>	-31
g b:<office> and	-6
g b:<office> of	-10
g b:<organisation>	21
g b:<organisation> 's	6
g b:<person>	-22
g b:<person> 's	38
g b:<person> and	-35
g b:<person> of	-17
g b:<person> say	7
g b:<person> tell	-7
g b:<quality> negotiator	6
g b:<quality> side	-16
g b:<seat>	-15
g b:<seat> and	-6
g b:<seat> has	11
g b:<seat> the	-11
g b:<sender>	24
g b:<span> later	12
g b:<taker>	-10
g b:<v-agree>	-29
g b:<v-bear>	-35
g b:<v-begin>	-22
g b:<v-buy>	-20
g b:<v-deny>	14
g b:<v-down>	-14
g b:<v-impose>	-31
g b:<v-propose>	-20
g b:<v-return>	-6
g b:<v-say>	15
g b:<v-sell>	-21
g b:<v-suspend>	-13
g b:<v-target>	-27
g b:<v-up>	-17
g b:a	12
g b:a <office>	-11
g b:a <organisation>	22
g b:a <quality>	16
g b:a call	-8
g b:a further	-10
g b:about	12
g b:about the	18
g b:according	45
g b:according to	45
g b:add	15
g b:after the	-14
g b:again	24
g b:an	-22
g b:and	-40
g b:and <name>	-6
g b:and a	14
g b:and his	-7
g b:and mr	-9
g b:announcement	-8
g b:answer	11
g b:any	-10
g b:approval	-21
g b:approval with	-13
g b:are	-11
g b:as	15
g b:ask	-25
g b:ask the	-9
g b:at the	-17
g b:be	-8
g b:because	-20
g b:beef	-7
g b:been	21
g b:begin	-7
g b:belong	9
g b:belong to	9
g b:between	-21
g b:both	8
g b:but	8
g b:by	30
g b:by mr	-8
g b:by the	17
g b:call	-19
g b:city	-8
g b:co	33
g b:come	-6
g b:company	-7
g b:consumer	-17
g b:custom	17
g b:dairy	8
g b:day of	12
g b:deny	16
g b:der	32
g b:did	13
g b:diet	-10
g b:doe	16
g b:doe not	20
g b:duty	7
g b:duty of	14
g b:each	-7
g b:eastern	-10
g b:export	-15
g b:export of	-6
g b:exporter	-12
g b:fact	-10
g b:fact sheet	-10
g b:final	-14
g b:final approval	-14
g b:first	14
g b:following	9
g b:for	-12
g b:for <span>	-19
g b:for the	-14
g b:from	9
g b:from <seat>	9
g b:further	-10
g b:go	-8
g b:go to	-6
g b:good	-10
g b:government	-8
g b:guest	-13
g b:had	-13
g b:half	6
g b:half of	6
g b:has	22
g b:has been	22
g b:has the	-6
g b:have	-13
g b:he	-58
g b:he and	-10
g b:he is	-6
g b:he say	-8
g b:he tell	-19
g b:her	-19
g b:his	23
g b:hope	-18
g b:house	12
g b:how	21
g b:i	-41
g b:i have	-9
g b:if	-32
g b:if the	-11
g b:importer	12
g b:in	-8
g b:in <month-gone>	10
g b:in <name>	-7
g b:in <seat>	-11
g b:in a	13
g b:is	11
g b:is a	-9
g b:is how	21
g b:is no	17
g b:is the	-9
g b:is to	6
g b:is what	8
g b:it	9
g b:it 's	17
g b:it was	8
g b:it would	-9
g b:its	-15
g b:joint	-10
g b:just	12
g b:last	-9
g b:later	15
g b:led	-11
g b:led by	-6
g b:let	-9
g b:long	23
g b:maker	9
g b:mediator	-23
g b:meet	-12
g b:member	-10
g b:member of	-10
g b:minute	11
g b:more	-19
g b:morning	15
g b:mr <person>	-14
g b:ms	16
g b:must	-9
g b:must still	-6
g b:my	-26
g b:name	8
g b:need	-14
g b:need the	-6
g b:negotiator	6
g b:new	-15
g b:no	-13
g b:no one	9
g b:nobody	-17
g b:nobody in	-8
g b:northern	-24
g b:not	9
g b:notice	13
g b:now	-12
g b:of	-33
g b:of <level>	14
g b:of a	17
g b:of the	-10
g b:off	-12
g b:off the	-10
g b:on	13
g b:on <day-gone>	23
g b:on <day-today>	6
g b:on <quality>	15
g b:only	15
g b:order	-16
g b:order on	-6
g b:our	-43
g b:our own	-26
g b:people	-7
g b:promise	16
g b:put	-12
g b:reach	-7
g b:read	18
g b:receive	-9
g b:relief	-9
g b:remark	-12
g b:say	12
g b:say <person>	-6
g b:say a	15
g b:say it	12
g b:sheet	-11
g b:should	-12
g b:side	-25
g b:side the	-6
g b:sign	-10
g b:sign by	-8
g b:signature	-7
g b:since	-27
g b:since <day-gone>	-8
g b:since <month-gone>	-15
g b:sir	12
g b:state	-13
g b:still	-13
g b:still be	-6
g b:subject	-17
g b:subject to	-16
g b:suspend	-6
g b:talk	6
g b:talk in	7
g b:talk with	-11
g b:tariff	-23
g b:telephone	-10
g b:tell	-20
g b:tell the	-13
g b:term	9
g b:thanked	-16
g b:that	-50
g b:that 's	13
g b:that is	9
g b:that of	-7
g b:that the	-12
g b:that was	17
g b:the	-8
g b:the <office>	-6
g b:the <organisation>	-21
g b:the <person>	-12
g b:the custom	12
g b:the first	9
g b:the joint	-10
g b:the northern	-24
g b:the state	-11
g b:the talk	16
g b:the telephone	-7
g b:the two	-9
g b:the word	16
g b:their	-32
g b:then	-14
g b:there	-13
g b:they	-7
g b:thi	20
g b:thing	20
g b:through	-8
g b:to <seat>	-10
g b:to a	8
g b:to be	7
g b:to final	-13
g b:to meet	-6
g b:to mr	7
g b:trade	-14
g b:travel	-8
g b:travel to	-8
g b:truce	-10
g b:two	-8
g b:under	-23
g b:under the	-8
g b:unless	-21
g b:until	-14
g b:until the	-6
g b:von	32
g b:von der	32
g b:want	12
g b:warn	7
g b:was	16
g b:were	22
g b:what	-6
g b:what the	-24
g b:whatever	-16
g b:when	-27
g b:where	-6
g b:whether	-10
g b:which	-28
g b:who	-20
g b:whose	-10
g b:will	-19
g b:with	-24
g b:with the	-13
g b:word	14
g b:word of	16
g b:would	-21
g b:write to	-11
g b:year	12
g b:your	-18
g b:—	6
g b:— the	7
g c0=agree	-17
g c0=bear	-21
g c0=begin	-16
g c0=deny	10
g c0=down	-12
g c0=impose	-12
g c0=propose	-7
g c0=say	12
g c0=sell	-8
g c0=stay	10
g c0=threaten	9
g c0=up	-12
g c1=agree	-28
g c1=bear	-33
g c1=begin	-17
g c1=deny	15
g c1=down	-12
g c1=impose	-8
g c1=propose	-13
g c1=say	15
g c1=sell	-13
g c1=threaten	12
g c1=up	-13
g c2=agree	-23
g c2=bear	-20
g c2=buy	-8
g c2=deny	7
g c2=down	-27
g c2=end	-13
g c2=propose	17
g c2=return	-7
g c2=say	13
g c2=suspend	-17
g c2=target	-8
g c2=threaten	26
g c2=up	11
g ct0=agree past	-9
g ct0=agree past-passive	-8
g ct0=begin past	-15
g ct0=impose future	7
g ct0=impose perfect	-7
g ct0=impose present	-8
g ct0=propose perfect-passive	24
g ct0=propose present	-37
g ct0=say past-passive	15
g ct0=say perfect	-9
g ct0=stay past	10
g ct0=stay past-passive	9
g ct0=threaten present	7
g ct1=agree participle-passive	-9
g ct1=agree past	-8
g ct1=agree past-passive	-8
g ct1=bear infinitive	-10
g ct1=begin past	-13
g ct1=impose future	7
g ct1=impose perfect	-6
g ct1=impose present	-7
g ct1=propose participle-passive	-13
g ct1=propose perfect-passive	24
g ct1=propose present	-36
g ct1=say past-passive	15
g ct1=say perfect	-9
g ct1=stay past	10
g ct1=threaten present	7
g ct2=agree participle-passive	16
g ct2=agree past	-16
g ct2=agree perfect	-6
g ct2=agree pluperfect	-11
g ct2=agree present	-11
g ct2=bear participle-passive	-12
g ct2=bear past	8
g ct2=bear perfect	-11
g ct2=bear pluperfect	-6
g ct2=begin future	-9
g ct2=begin past	8
g ct2=deny gerund	-7
g ct2=deny perfect	13
g ct2=deny present	8
g ct2=down perfect	-11
g ct2=down present	-18
g ct2=end participle-passive	7
g ct2=end perfect	-12
g ct2=end present	-14
g ct2=impose gerund	11
g ct2=impose infinitive	-19
g ct2=impose past-passive	-6
g ct2=impose perfect-passive	-15
g ct2=impose present-passive	-8
g ct2=propose gerund	-16
g ct2=propose infinitive	29
g ct2=propose modal	14
g ct2=propose participle-passive	-17
g ct2=propose past	26
g ct2=propose perfect	8
g ct2=propose perfect-passive	-14
g ct2=propose pluperfect	-14
g ct2=propose present-passive	-11
g ct2=say future	8
g ct2=say past	12
g ct2=say past-passive	-9
g ct2=say perfect	-9
g ct2=say pluperfect	29
g ct2=sell past	-15
g ct2=stay future	-6
g ct2=stay infinitive	10
g ct2=stay perfect	-9
g ct2=suspend infinitive	9
g ct2=suspend past	-7
g ct2=suspend perfect	-14
g ct2=suspend present	-9
g ct2=target future	-6
g ct2=target infinitive	-7
g ct2=target past	18
g ct2=target perfect	-16
g ct2=target present	-8
g ct2=threaten past	9
g ct2=threaten perfect	7
g ct2=threaten present	16
g ct2=up future	18
g ct2=up past	10
g ct2=up present	-18
g first-of-paragraph	-26
g has-future	-16
g has-infinitive	21
g has-perfect	12
g has-pluperfect	19
g headline	14
g l1='	-20
g l1='s	32
g l1=)	16
g l1=*	13
g l1=,	25
g l1=/	-14
g l1=;	12
g l1=<begin>	20
g l1=<day-gone>	25
g l1=<goods>	6
g l1=<not>	-23
g l1=<number>	42
g l1=<organisation>	13
g l1=<v-bear>	-12
g l1=<v-impose>	10
g l1=<v-propose>	-20
g l1=<v-say>	14
g l1=after	23
g l1=an	-9
g l1=and	-20
g l1=ask	-10
g l1=between	-8
g l1=but	11
g l1=by	29
g l1=day	-6
g l1=each	-6
g l1=for	-15
g l1=from	8
g l1=has	6
g l1=her	-19
g l1=his	12
g l1=if	-19
g l1=in	-22
g l1=is	-21
g l1=its	-10
g l1=joint	-10
g l1=later	7
g l1=ms	14
g l1=my	-18
g l1=no	-18
g l1=of	-21
g l1=on	8
g l1=one	-8
g l1=our	-17
g l1=say	9
g l1=sir	12
g l1=tell	-25
g l1=thanked	-15
g l1=that	-66
g l1=their	-29
g l1=thi	6
g l1=to	11
g l1=unless	-15
g l1=want	13
g l1=was	-10
g l1=what	14
g l1=when	-9
g l1=whether	-8
g l1=which	-21
g l1=with	-31
g l1=year	14
g l1=your	-18
g l1=—	19
g l2="	14
g l2='s	8
g l2=)	10
g l2=,	24
g l2=-	18
g l2=.	10
g l2=:	15
g l2=;	17
g l2=<begin>	16
g l2=<day-gone>	10
g l2=<day-today>	15
g l2=<gate>	-7
g l2=<level-noun>	31
g l2=<level>	-9
g l2=<month-ahead>	7
g l2=<name>	-28
g l2=<not>	9
g l2=<number>	22
g l2=<office>	17
g l2=<organisation>	35
g l2=<person>	-24
g l2=<seat>	-31
g l2=<sender>	25
g l2=<span>	20
g l2=<taker>	11
g l2=<v-agree>	-20
g l2=<v-bear>	-8
g l2=<v-down>	11
g l2=<v-end>	10
g l2=<v-propose>	15
g l2=<v-say>	-10
g l2=<v-up>	14
g l2=a	34
g l2=according	25
g l2=after	-18
g l2=agree	-9
g l2=agreement	-10
g l2=and	-15
g l2=answer	10
g l2=ask	-14
g l2=because	-7
g l2=beef	-10
g l2=begin	-8
g l2=call	-13
g l2=did	6
g l2=earth	-11
g l2=end	7
g l2=for	-19
g l2=georgia	-7
g l2=has	9
g l2=he	-19
g l2=his	20
g l2=house	13
g l2=how	19
g l2=i	-10
g l2=if	-15
g l2=it	-16
g l2=know	6
g l2=licence	-12
g l2=man	-16
g l2=mediator	-37
g l2=minute	12
g l2=new	-6
g l2=no	11
g l2=of	-28
g l2=oil	9
g l2=on	12
g l2=once	6
g l2=only	19
g l2=our	-23
g l2=out	8
g l2=phone	9
g l2=question	12
g l2=read	17
g l2=side	-15
g l2=sign	-9
g l2=since	-23
g l2=talk	-10
g l2=telephone	-8
g l2=tell	-23
g l2=that	-15
g l2=the	-51
g l2=then	-16
g l2=thi	13
g l2=time	-10
g l2=trade	-7
g l2=under	-7
g l2=until	-6
g l2=was	12
g l2=we	15
g l2=what	-17
g l2=when	-20
g l2=which	-25
g l2=who	-6
g l2=write	-10
g l2=year	12
g l3="	17
g l3='	6
g l3='s	21
g l3=(	14
g l3=,	-13
g l3=-	18
g l3=.	12
g l3=/	8
g l3=:	10
g l3=<agent>	-13
g l3=<begin>	12
g l3=<day-ahead>	-44
g l3=<day-gone>	-23
g l3=<gate>	8
g l3=<goods>	34
g l3=<level>	-8
g l3=<month-ahead>	-7
g l3=<month-gone>	20
g l3=<name>	-17
g l3=<number>	26
g l3=<office>	7
g l3=<quality>	17
g l3=<seat>	-15
g l3=<sender>	-18
g l3=<v-bear>	-13
g l3=<v-begin>	19
g l3=<v-buy>	7
g l3=<v-down>	11
g l3=<v-end>	-6
g l3=<v-impose>	-25
g l3=<v-propose>	29
g l3=<v-say>	15
g l3=<v-sell>	-17
g l3=<v-up>	14
g l3=a	20
g l3=according	36
g l3=an	-16
g l3=and	-49
g l3=announcement	-8
g l3=approval	-13
g l3=as	-6
g l3=be	7
g l3=been	26
g l3=between	-7
g l3=both	10
g l3=buy	14
g l3=by	-22
g l3=call	9
g l3=copper	-6
g l3=country	16
g l3=custom	11
g l3=decree	8
g l3=duty	-21
g l3=export	-12
g l3=extension	-6
g l3=final	8
g l3=first	15
g l3=fish	6
g l3=for	7
g l3=from	11
g l3=go	20
g l3=good	21
g l3=had	-7
g l3=has	-9
g l3=have	-8
g l3=he	-25
g l3=his	-35
g l3=hold	-11
g l3=how	-9
g l3=i	-22
g l3=is	29
g l3=its	-14
g l3=know	6
g l3=last	13
g l3=licence	6
g l3=member	-10
g l3=month	8
g l3=nobody	-14
g l3=of	-24
g l3=oil	8
g l3=or	-9
g l3=order	-12
g l3=our	-10
g l3=over	-11
g l3=paper	-6
g l3=rare	-11
g l3=say	28
g l3=sheet	-16
g l3=side	-6
g l3=sign	24
g l3=state	-11
g l3=tariff	13
g l3=text	7
g l3=the	-14
g l3=there	-6
g l3=third	-19
g l3=to	15
g l3=truce	-26
g l3=until	6
g l3=we	-9
g l3=where	-14
g l3=word	6
g l3=would	-11
g l3=—	10
g l4="	7
g l4=)	10
g l4=,	12
g l4=:	16
g l4=;	-23
g l4=<agent>	-17
g l4=<begin>	6
g l4=<day-ahead>	-27
g l4=<day-gone>	-18
g l4=<duty>	16
g l4=<gate>	-12
g l4=<level-noun>	-18
g l4=<level>	-26
g l4=<month-gone>	-22
g l4=<name>	-24
g l4=<not>	10
g l4=<office>	22
g l4=<organisation>	-11
g l4=<person>	8
g l4=<seat>	15
g l4=<sender>	23
g l4=<span>	15
g l4=<taker>	15
g l4=<v-agree>	-28
g l4=<v-begin>	-18
g l4=<v-down>	-9
g l4=<v-impose>	-10
g l4=<v-propose>	36
g l4=<v-say>	-36
g l4=<v-stay>	9
g l4=a	-21
g l4=about	20
g l4=again	10
g l4=all	-8
g l4=and	12
g l4=are	-24
g l4=as	8
g l4=ask	17
g l4=at	13
g l4=be	-16
g l4=been	-21
g l4=but	-9
g l4=buy	10
g l4=by	-8
g l4=coffee	8
g l4=come	6
g l4=country	-23
g l4=dairy	26
g l4=day	27
g l4=deal	11
g l4=do	7
g l4=fact	-14
g l4=fish	-12
g l4=has	22
g l4=have	13
g l4=he	-16
g l4=his	6
g l4=hour	14
g l4=i	-17
g l4=is	18
g l4=it	45
g l4=keep	19
g l4=last	7
g l4=make	14
g l4=more	-18
g l4=next	8
g l4=no	-18
g l4=not	33
g l4=now	7
g l4=number	-8
g l4=of	-8
g l4=off	-11
g l4=one	11
g l4=our	6
g l4=over	7
g l4=own	12
g l4=plan	7
g l4=port	-6
g l4=say	-24
g l4=second	-6
g l4=sell	11
g l4=sign	-28
g l4=since	-10
g l4=sir	-14
g l4=so	19
g l4=take	-24
g l4=tariff	22
g l4=that	-22
g l4=the	-15
g l4=they	-9
g l4=to	15
g l4=two	16
g l4=until	-30
g l4=up	19
g l4=us	6
g l4=want	14
g l4=war	26
g l4=was	-8
g l4=were	8
g l4=which	7
g l4=who	11
g l4=will	22
g l4=with	10
g l4=worth	-18
g l4=year	10
g l4=—	-8
g l=" a	13
g l=" say	10
g l=, "	12
g l=, a	31
g l=, and	9
g l=, his	-15
g l=, in	18
g l=, its	-19
g l=, mr	-16
g l=, say	12
g l=, that	-13
g l=, the	6
g l=, unless	-9
g l=, when	-15
g l=: a	-13
g l=: the	26
g l=; the	20
g l=<begin> *	9
g l=<begin> <begin>	20
g l=<begin> and	6
g l=<begin> by	18
g l=<begin> from	14
g l=<begin> her	-16
g l=<begin> his	24
g l=<begin> in	-8
g l=<begin> its	-10
g l=<begin> the	8
g l=<begin> their	-15
g l=<begin> what	-20
g l=<begin> —	-7
g l=<day-ahead> ,	21
g l=<day-ahead> :	-9
g l=<day-gone> ,	-22
g l=<day-gone> the	7
g l=<day-today> ,	6
g l=<day-today> —	9
g l=<level> ,	10
g l=<level> that	-10
g l=<name> 's	19
g l=<name> and	-30
g l=<number> ,	-8
g l=<number> /	-10
g l=<number> the	26
g l=<number> —	24
g l=<office> ,	18
g l=<office> :	6
g l=<organisation> 's	8
g l=<organisation> ,	25
g l=<organisation> in	-14
g l=<person> and	-36
g l=<seat> ,	-10
g l=<seat> and	-6
g l=<seat> the	-10
g l=<span> ,	13
g l=according to	25
g l=after the	-17
g l=and his	-6
g l=and mr	-9
g l=approval with	-13
g l=ask the	-7
g l=at the	-18
g l=for the	-10
g l=he and	-9
g l=he tell	-13
g l=if the	-11
g l=in <month-gone>	12
g l=in the	-21
g l=is what	15
g l=it ,	15
g l=it was	-8
g l=of the	-23
g l=of what	6
g l=on <day-gone>	29
g l=on which	-8
g l=our own	-20
g l=question :	12
g l=say that	-11
g l=side the	-6
g l=sign :	-7
g l=sign by	-7
g l=since <day-gone>	-7
g l=since <month-gone>	-15
g l=talk with	-6
g l=tariff ,	7
g l=tell the	-12
g l=the joint	-9
g l=to mr	7
g l=to the	19
g l=until the	-6
g l=what the	-16
g l=with the	-10
g l=with which	-13
g l=— the	10
g lead="	17
g lead=)	11
g lead=*	6
g lead=,	33
g lead=-	24
g lead=;	6
g lead=a	-8
g lead=according	20
g lead=analyst	-49
g lead=and	15
g lead=argentina	12
g lead=bangladesh	10
g lead=because	-20
g lead=beijing	-10
g lead=bessent	12
g lead=britain	-8
g lead=but	8
g lead=by	12
g lead=canada	14
g lead=chief	-31
g lead=chile	13
g lead=china	-9
g lead=commerce	15
g lead=commissioner	21
g lead=correspondent	-29
g lead=customs	7
g lead=ecuador	-13
g lead=egypt	6
g lead=fiji	16
g lead=for	7
g lead=from	16
g lead=germany	10
g lead=governor	-41
g lead=greer	17
g lead=he	-39
g lead=her	-16
g lead=his	26
g lead=host	-58
g lead=i	-27
g lead=if	-32
g lead=in	26
g lead=india	-11
g lead=is	10
g lead=it	7
g lead=its	-10
g lead=jakarta	9
g lead=jamieson	31
g lead=joseph	11
g lead=korea	15
g lead=li	40
g lead=lima	12
g lead=minister	27
g lead=ministry	-11
g lead=mongolia	10
g lead=my	-7
g lead=neither	-27
g lead=no	-9
g lead=nobody	-10
g lead=norway	11
g lead=office	-10
g lead=on	12
g lead=our	-20
g lead=parliament	-12
g lead=poland	20
g lead=president	8
g lead=prime	23
g lead=scott	-8
g lead=seoul	10
g lead=serbia	-10
g lead=should	-8
g lead=since	-23
g lead=sri	6
g lead=sweden	-7
g lead=switzerland	-14
g lead=tbilisi	8
g lead=thailand	-17
g lead=that	-28
g lead=the	-10
g lead=their	-15
g lead=there	-6
g lead=this	6
g lead=treasury	32
g lead=uganda	-14
g lead=ukraine	-10
g lead=under	-6
g lead=unless	-21
g lead=until	-13
g lead=uruguay	-6
g lead=us	-11
g lead=vice	7
g lead=viet	6
g lead=vietnam	6
g lead=we	-14
g lead=what	-35
g lead=when	-21
g lead=where	-6
g lead=which	-28
g lead=who	-20
g lead=whose	-10
g lead=xi	-8
g lead=xinhua	-8
g lead=yesterday	17
g lead=—	6
g lll=" , the	21
g lll=" say the	-19
g lll=, " a	13
g lll=, " say	10
g lll=, <day-today> —	9
g lll=, according to	24
g lll=, and mr	-8
g lll=, on which	-8
g lll=, say the	26
g lll=: <person> ,	-24
g lll=<begin> <begin> *	9
g lll=<begin> <begin> <begin>	20
g lll=<begin> <begin> and	6
g lll=<begin> <begin> by	18
g lll=<begin> <begin> from	14
g lll=<begin> <begin> her	-16
g lll=<begin> <begin> his	24
g lll=<begin> <begin> in	-8
g lll=<begin> <begin> its	-10
g lll=<begin> <begin> the	8
g lll=<begin> <begin> their	-15
g lll=<begin> <begin> what	-20
g lll=<begin> <begin> —	-7
g lll=<begin> <day-gone> the	15
g lll=<begin> <name> 's	-7
g lll=<begin> <name> and	-11
g lll=<begin> <number> /	-10
g lll=<begin> <office> :	8
g lll=<begin> <person> ,	-28
g lll=<begin> <person> and	-8
g lll=<begin> according to	8
g lll=<begin> in <month-gone>	12
g lll=<begin> on <day-gone>	16
g lll=<begin> question :	12
g lll=<begin> since <month-gone>	-15
g lll=<begin> what the	-11
g lll=<day-ahead> , the	-27
g lll=<day-ahead> , unless	-9
g lll=<day-gone> , the	6
g lll=<day-gone> <person> and	-6
g lll=<day-gone> by the	9
g lll=<day-today> — the	11
g lll=<month-gone> , and	19
g lll=<number> , the	13
g lll=<person> , the	-21
g lll=<person> and the	6
g lll=<quality> side the	-6
g lll=according to the	30
g lll=final approval with	-13
g lll=in <seat> the	-10
g lll=it , "	-15
g lll=on <day-gone> ,	-15
g lll=on <day-gone> the	-7
g lll=pay <level> ,	7
g lll=say <person> ,	31
g lll=sheet that the	-14
g lll=the <name> ,	6
g lll=the <name> and	6
g lll=the <organisation> ,	14
g lll=the <organisation> in	-13
g lll=with <name> ,	11
g lr=" ,	31
g lr=" say	-11
g lr=" tell	6
g lr=' .	-17
g lr='s ,	19
g lr='s say	9
g lr='s tell	14
g lr=( )	12
g lr=, 's	-15
g lr=, ,	-19
g lr=, .	-11
g lr=, :	-9
g lr=, charge	12
g lr=, has	28
g lr=, is	-6
g lr=, of	13
g lr=, say	21
g lr=, tell	27
g lr=, warn	6
g lr=, will	-19
g lr=, write	10
g lr=: ,	-10
g lr=<begin> 's	-40
g lr=<begin> .	-13
g lr=<begin> :	18
g lr=<begin> <end>	-15
g lr=<begin> agree	10
g lr=<begin> and	-34
g lr=<begin> announce	-27
g lr=<begin> answer	-22
g lr=<begin> ask	8
g lr=<begin> buy	11
g lr=<begin> call	22
g lr=<begin> deny	19
g lr=<begin> did	-9
g lr=<begin> for	-6
g lr=<begin> go	-10
g lr=<begin> had	29
g lr=<begin> has	38
g lr=<begin> in	-24
g lr=<begin> let	14
g lr=<begin> must	-7
g lr=<begin> of	11
g lr=<begin> on	-12
g lr=<begin> propose	10
g lr=<begin> receive	-7
g lr=<begin> reply	20
g lr=<begin> say	-12
g lr=<begin> sell	-13
g lr=<begin> spoke	21
g lr=<begin> take	-12
g lr=<begin> tell	-29
g lr=<begin> threaten	-12
g lr=<begin> want	-14
g lr=<begin> warn	7
g lr=<begin> was	-16
g lr=<begin> will	11
g lr=<begin> —	-14
g lr=<day-gone> ,	12
g lr=<number> ,	23
g lr=<number> tell	-10
g lr=a ,	8
g lr=a say	33
g lr=after and	12
g lr=after had	-7
g lr=an of	-7
g lr=and 's	-10
g lr=and ,	-30
g lr=and .	-6
g lr=and had	-6
g lr=and has	30
g lr=and say	6
g lr=and spoke	22
g lr=by 's	27
g lr=by ,	9
g lr=by and	-9
g lr=from to	15
g lr=his from	-9
g lr=his that	11
g lr=in 's	21
g lr=in ,	-16
g lr=in .	-7
g lr=is ,	-7
g lr=its .	7
g lr=its say	-8
g lr=mr ,	-13
g lr=mr .	9
g lr=mr and	-6
g lr=mr has	-26
g lr=mr say	23
g lr=mr tell	39
g lr=of ,	7
g lr=of .	-9
g lr=on 's	16
g lr=our ,	-13
g lr=say ,	10
g lr=say .	39
g lr=say of	-11
g lr=that ,	-11
g lr=that had	-27
g lr=the 's	-15
g lr=the ,	-38
g lr=the :	29
g lr=the <day-gone>	10
g lr=the <end>	-8
g lr=the announce	-7
g lr=the fact	-12
g lr=the for	-14
g lr=the gave	14
g lr=the had	-7
g lr=the has	18
g lr=the have	-18
g lr=the in	17
g lr=the is	22
g lr=the leave	-10
g lr=the may	-9
g lr=the must	-7
g lr=the of	-14
g lr=the propose	16
g lr=the put	22
g lr=the report	8
g lr=the say	-19
g lr=the take	28
g lr=the tell	-15
g lr=the that	-16
g lr=the the	8
g lr=the to	-9
g lr=the was	-9
g lr=the will	-20
g lr=the would	-16
g lr=their ,	26
g lr=to ,	32
g lr=to .	12
g lr=want to	13
g lr=which had	-23
g lr=which has	-22
g lr=with ,	9
g lr=with .	-6
g lr=with and	-14
g lr=— ,	25
g lr=— on	15
g lr=— say	13
g nc2=begin	-19
g nc2=buy	31
g nc2=deny	6
g nc2=down	9
g nc2=impose	12
g nc2=propose	-13
g nc2=return	20
g nc2=say	-12
g nc2=sell	18
g nc2=stay	20
g nc2=suspend	13
g nc2=target	15
g nc2=threaten	18
g nc2=up	-20
g nct2=agree future	-13
g nct2=agree modal	-7
g nct2=agree participle-passive	13
g nct2=agree past	-20
g nct2=agree past-passive	12
g nct2=agree perfect	16
g nct2=agree pluperfect	36
g nct2=agree pluperfect-passive	-16
g nct2=bear modal	-9
g nct2=bear modal-passive	-12
g nct2=bear pluperfect-passive	7
g nct2=bear present	17
g nct2=begin future	-24
g nct2=begin infinitive	-9
g nct2=begin modal	9
g nct2=begin past	-7
g nct2=begin present	-11
g nct2=buy future	-6
g nct2=buy present	27
g nct2=down future	-7
g nct2=down modal	-6
g nct2=down past	26
g nct2=down perfect	20
g nct2=down pluperfect	-9
g nct2=down present-passive	-7
g nct2=end modal	-16
g nct2=end past	-10
g nct2=end perfect	-10
g nct2=end present	21
g nct2=impose future	17
g nct2=impose gerund	19
g nct2=impose modal	-21
g nct2=impose participle-passive	-8
g nct2=impose past-passive	6
g nct2=impose perfect	10
g nct2=impose perfect-passive	-12
g nct2=impose pluperfect	19
g nct2=propose modal	8
g nct2=propose participle-passive	-7
g nct2=propose past-passive	-12
g nct2=propose pluperfect	18
g nct2=propose present	-18
g nct2=return modal	24
g nct2=say gerund	16
g nct2=say past-passive	-16
g nct2=say perfect	23
g nct2=say present	-36
g nct2=say present-passive	-10
g nct2=sell past	12
g nct2=sell present	17
g nct2=stay modal	-23
g nct2=stay past	21
g nct2=stay past-passive	18
g nct2=stay perfect	-26
g nct2=stay present	23
g nct2=suspend past	24
g nct2=suspend present	-16
g nct2=target future	17
g nct2=target past	14
g nct2=target present	-8
g nct2=target present-passive	-9
g nct2=threaten past	14
g nct2=up infinitive	-15
g nct2=up past	-32
g next="	-8
g next=,	-16
g next=-	-10
g next=:	66
g next=;	-33
g next=and	39
g next=before	13
g next=if	17
g next=or	-15
g next=that	25
g next=until	25
g next=when	-17
g next=where	8
g next=which	29
g next=who	-15
g next=yet	-32
g next=—	-8
g nhas-gerund	34
g nhas-infinitive	18
g nhas-modal	-21
g nhas-participle	-18
g nhas-past	15
g nhas-pluperfect	25
g nhas-present	18
g nt2=future-not	-8
g nt2=future-passive	-9
g nt2=gerund	23
g nt2=infinitive	-17
g nt2=modal	-6
g nt2=modal-not	-20
g nt2=modal-passive	-13
g nt2=past	-6
g nt2=past-not	18
g nt2=past-passive	17
g nt2=perfect	20
g nt2=perfect-not	-21
g nt2=perfect-passive	-16
g nt2=pluperfect	22
g nt2=present-not	24
g nt2=present-passive	7
g nt2=present-passive-not	20
g nv0-none	25
g nv1-none	25
g nv2-none	30
g nv2=accept	7
g nv2=agree	-7
g nv2=announce	8
g nv2=answer	-10
g nv2=approve	-15
g nv2=ask	-8
g nv2=be	34
g nv2=begin	-6
g nv2=buy	18
g nv2=carry	-13
g nv2=come	15
g nv2=confirm	6
g nv2=declare	11
g nv2=end	6
g nv2=expect	-22
g nv2=extend	11
g nv2=fall	10
g nv2=get	7
g nv2=go	-9
g nv2=halve	-10
g nv2=have	-21
g nv2=hold	36
g nv2=keep	-37
g nv2=leave	-6
g nv2=lift	17
g nv2=lose	-19
g nv2=lower	15
g nv2=move	-23
g nv2=negotiate	-13
g nv2=offer	8
g nv2=other	38
g nv2=pay	19
g nv2=put	6
g nv2=raise	9
g nv2=report	-12
g nv2=rise	-31
g nv2=sell	10
g nv2=settle	8
g nv2=stand	-17
g nv2=start	-15
g nv2=stay	-23
g nv2=take	-18
g nv2=tell	-15
g nv2=threaten	19
g nv2=write	10
g nvt2=agree participle	6
g nvt2=agree past	-21
g nvt2=agree pluperfect	7
g nvt2=announce past	6
g nvt2=ask past	-9
g nvt2=ask perfect	-6
g nvt2=ask pluperfect	6
g nvt2=be future	6
g nvt2=be modal	26
g nvt2=be past	-6
g nvt2=be perfect	-22
g nvt2=be present	33
g nvt2=buy present	23
g nvt2=call present	-13
g nvt2=carry present	-12
g nvt2=end present	10
g nvt2=expect present	-18
g nvt2=export present	12
g nvt2=extend modal	9
g nvt2=fall past	22
g nvt2=get past	12
g nvt2=go future	-13
g nvt2=go infinitive	-13
g nvt2=halve present	-16
g nvt2=have present	-27
g nvt2=hold past	36
g nvt2=keep modal	-37
g nvt2=leave present	-9
g nvt2=lower present	13
g nvt2=make past	8
g nvt2=meet modal	-15
g nvt2=meet past	-8
g nvt2=meet present	19
g nvt2=negotiate present	-9
g nvt2=offer past	-8
g nvt2=offer pluperfect	14
g nvt2=other modal	13
g nvt2=other past	9
g nvt2=other pluperfect	19
g nvt2=other present	14
g nvt2=pay modal	11
g nvt2=pay past	7
g nvt2=pay perfect	7
g nvt2=put modal	7
g nvt2=reach past	9
g nvt2=reach pluperfect	-8
g nvt2=report past	-12
g nvt2=say perfect	25
g nvt2=say present	-26
g nvt2=see past	-13
g nvt2=sell past	12
g nvt2=sign future	-14
g nvt2=sign pluperfect	22
g nvt2=stay present	-13
g nvt2=suspend past	-7
g nvt2=take modal	18
g nvt2=take past	-14
g nvt2=take pluperfect	-12
g nvt2=tell past	-6
g nvt2=tell present	-18
g nvt2=write past	10
g pc0=agree	12
g pc0=begin	-10
g pc0=buy	20
g pc0=down	9
g pc0=impose	16
g pc0=propose	-17
g pc0=return	6
g pc0=say	-17
g pc0=sell	35
g pc0=stay	9
g pc0=suspend	6
g pc0=target	13
g pc0=threaten	-7
g pc0=up	-9
g pc1=bear	6
g pc1=begin	10
g pc1=buy	26
g pc1=down	16
g pc1=end	8
g pc1=propose	-15
g pc1=say	-17
g pc1=sell	35
g pc1=stay	7
g pc1=suspend	10
g pc1=target	11
g pc1=threaten	-8
g pc1=up	16
g pct0=agree future	14
g pct0=agree modal	-7
g pct0=agree past	11
g pct0=agree past-passive	-16
g pct0=agree perfect	12
g pct0=bear future	-9
g pct0=begin future	-23
g pct0=begin past	-10
g pct0=begin perfect	-7
g pct0=begin present	16
g pct0=buy past	9
g pct0=buy present	13
g pct0=down modal	8
g pct0=down past	13
g pct0=down present	-11
g pct0=down present-passive	8
g pct0=end present	6
g pct0=impose future-passive	6
g pct0=impose modal	18
g pct0=impose past	7
g pct0=impose past-passive	-15
g pct0=impose perfect	15
g pct0=impose present-passive	-13
g pct0=propose modal	6
g pct0=propose past	6
g pct0=propose perfect	-24
g pct0=propose present	-11
g pct0=say past	-17
g pct0=say perfect	-6
g pct0=sell past	13
g pct0=sell present	22
g pct0=stay future	11
g pct0=stay modal	9
g pct0=stay past	-15
g pct0=stay perfect	-6
g pct0=stay pluperfect	8
g pct0=stay present	8
g pct0=suspend future	19
g pct0=suspend present	-7
g pct0=up future	-24
g pct0=up modal	6
g pct1=agree future	14
g pct1=agree modal	-7
g pct1=agree participle-passive	-10
g pct1=agree past-passive	-16
g pct1=agree perfect	9
g pct1=bear future	-9
g pct1=begin future	-22
g pct1=begin gerund	21
g pct1=begin past	-7
g pct1=begin perfect	-7
g pct1=begin present	16
g pct1=buy past	9
g pct1=buy present	13
g pct1=down modal	8
g pct1=down past	13
g pct1=down present	-11
g pct1=down present-passive	8
g pct1=end participle-passive	7
g pct1=end present	6
g pct1=impose gerund	17
g pct1=impose infinitive	-7
g pct1=impose modal	18
g pct1=impose past-passive	-15
g pct1=impose perfect	16
g pct1=impose present	-19
g pct1=impose present-passive	-7
g pct1=propose modal	6
g pct1=propose participle-passive	12
g pct1=propose past	10
g pct1=propose perfect	-23
g pct1=propose present	-20
g pct1=say gerund	-6
g pct1=say past	-16
g pct1=say perfect	-6
g pct1=sell past	13
g pct1=sell present	22
g pct1=stay future	12
g pct1=stay modal	11
g pct1=stay past	-15
g pct1=stay perfect	-6
g pct1=stay pluperfect	8
g pct1=suspend future	19
g pct1=suspend present	-6
g pct1=up future	-23
g pct1=up modal	6
g pct1=up past	8
g phas-future	8
g phas-gerund	18
g phas-infinitive	16
g phas-modal	39
g phas-past	7
g phas-perfect	-23
g phas-pluperfect	-10
g phas-present	12
g pt0=future-not	-27
g pt0=future-passive	27
g pt0=future-passive-not	6
g pt0=modal	36
g pt0=modal-passive	7
g pt0=past	11
g pt0=past-not	19
g pt0=perfect-passive	-20
g pt0=pluperfect	-10
g pt0=present	7
g pt0=present-not	24
g pt0=present-passive	-21
g pt1=future-not	-27
g pt1=future-passive	27
g pt1=gerund	19
g pt1=infinitive	10
g pt1=modal	36
g pt1=modal-passive	7
g pt1=past	10
g pt1=past-not	19
g pt1=perfect-passive	-20
g pt1=pluperfect	-11
g pt1=present-not	24
g pt1=present-passive	-17
g pv0=add	-6
g pv0=agree	8
g pv0=announce	-6
g pv0=approve	22
g pv0=ask	10
g pv0=begin	-9
g pv0=buy	20
g pv0=call	10
g pv0=export	25
g pv0=fall	-13
g pv0=go	9
g pv0=impose	10
g pv0=keep	19
g pv0=let	-6
g pv0=lower	6
g pv0=note	-9
g pv0=offer	-6
g pv0=return	6
g pv0=rise	-10
g pv0=sell	11
g pv0=sit	-9
g pv0=stay	12
g pv0=take	-12
g pv1-none	-7
g pv1=add	-6
g pv1=announce	-6
g pv1=approve	22
g pv1=ask	14
g pv1=begin	-8
g pv1=buy	26
g pv1=call	10
g pv1=collect	7
g pv1=end	7
g pv1=enter	-6
g pv1=export	25
g pv1=extend	-12
g pv1=fall	-13
g pv1=go	30
g pv1=impose	9
g pv1=let	-6
g pv1=lower	6
g pv1=meet	-6
g pv1=note	-9
g pv1=raise	9
g pv1=reach	-6
g pv1=return	6
g pv1=rise	-10
g pv1=sell	10
g pv1=sit	-9
g pv1=stay	12
g pv1=take	-12
g pv1=tell	-9
g pv2-none	7
g pvt0=agree perfect	15
g pvt0=ask present	-6
g pvt0=be future	-6
g pvt0=be modal	12
g pvt0=be past	-6
g pvt0=begin past	-9
g pvt0=get past	8
g pvt0=have past	11
g pvt0=let present	-8
g pvt0=other future	17
g pvt0=other present	-13
g pvt0=sell past	12
g pvt0=sign future	14
g pvt0=sit past	-7
g pvt0=take present	11
g pvt0=want present	10
g pvt1=agree perfect	15
g pvt1=ask participle	6
g pvt1=ask present	-6
g pvt1=be future	-6
g pvt1=be modal	13
g pvt1=be past	-6
g pvt1=begin past	-8
g pvt1=get past	8
g pvt1=have past	11
g pvt1=let present	-8
g pvt1=other future	17
g pvt1=other present	-13
g pvt1=say present	6
g pvt1=sell past	12
g pvt1=sign future	14
g pvt1=sit past	-7
g pvt1=take present	11
g qt=future	-14
g qt=modal	30
g qt=past	17
g qt=perfect	-12
g qt=pluperfect	-10
g qt=present	17
g quoted	-42
g r1="	-17
g r1='	-25
g r1='s	-31
g r1=(	19
g r1=)	11
g r1=,	23
g r1=-	-11
g r1=.	6
g r1=/	-9
g r1=:	54
g r1=;	16
g r1=<day-gone>	15
g r1=<day-today>	7
g r1=<duty>	-20
g r1=<end>	-40
g r1=<gate>	31
g r1=<goods>	-27
g r1=<level-noun>	-27
g r1=<level>	-14
g r1=<not>	-29
g r1=<number>	-10
g r1=<organisation>	-9
g r1=<person>	-17
g r1=<span>	15
g r1=<v-agree>	-20
g r1=<v-bear>	18
g r1=<v-begin>	13
g r1=<v-deny>	-10
g r1=<v-down>	-8
g r1=<v-end>	-8
g r1=<v-impose>	-14
g r1=<v-propose>	24
g r1=<v-sell>	-19
g r1=<v-suspend>	-20
g r1=<v-target>	-7
g r1=<v-threaten>	15
g r1=<v-up>	13
g r1=accused	11
g r1=add	-18
g r1=again	15
g r1=also	-7
g r1=and	-27
g r1=announce	-31
g r1=answer	-26
g r1=arrive	-8
g r1=as	-10
g r1=at	10
g r1=begin	-6
g r1=believe	-16
g r1=buy	7
g r1=by	-12
g r1=call	14
g r1=complained	8
g r1=conclude	-9
g r1=confirm	21
g r1=continue	-8
g r1=could	15
g r1=custom	17
g r1=cut	-6
g r1=demand	-19
g r1=deny	-15
g r1=did	-22
g r1=doe	-12
g r1=dollar	-12
g r1=end	-9
g r1=expect	-22
g r1=export	-7
g r1=fact	-12
g r1=fly	-6
g r1=for	-49
g r1=found	6
g r1=further	24
g r1=gave	30
g r1=go	16
g r1=has	11
g r1=have	-26
g r1=hit	-18
g r1=hold	-10
g r1=import	-7
g r1=in	-15
g r1=informed	16
g r1=isn't	-9
g r1=keep	-7
g r1=leave	-11
g r1=let	21
g r1=levy	-6
g r1=lift	7
g r1=make	18
g r1=may	-13
g r1=meet	-12
g r1=must	-18
g r1=note	25
g r1=now	-6
g r1=on	-9
g r1=open	-9
g r1=opened	-27
g r1=pay	-6
g r1=post	16
g r1=promise	19
g r1=propose	14
g r1=put	37
g r1=raise	-7
g r1=recall	7
g r1=receive	-9
g r1=reject	-20
g r1=reply	7
g r1=report	19
g r1=rule	15
g r1=say	-6
g r1=see	16
g r1=sign	-10
g r1=speak	8
g r1=spoke	30
g r1=start	-7
g r1=stress	-9
g r1=take	10
g r1=talk	10
g r1=tell	7
g r1=thanked	36
g r1=that	-22
g r1=the	8
g r1=think	7
g r1=threaten	6
g r1=to	9
g r1=undertook	17
g r1=vote	-8
g r1=want	-24
g r1=was	-25
g r1=welcome	-15
g r1=when	12
g r1=will	-20
g r1=with	-20
g r1=would	-36
g r1=·	-7
g r1=—	-10
g r2="	7
g r2='s	-7
g r2=,	-27
g r2=.	21
g r2=:	18
g r2=;	-19
g r2=<agent>	-24
g r2=<day-gone>	-7
g r2=<day-today>	-11
g r2=<end>	-10
g r2=<gate>	-14
g r2=<goods>	18
g r2=<level>	-33
g r2=<money>	18
g r2=<name>	12
g r2=<not>	-26
g r2=<number>	-14
g r2=<office>	-17
g r2=<quality>	-14
g r2=<span>	-20
g r2=<v-agree>	-50
g r2=<v-bear>	-9
g r2=<v-begin>	-30
g r2=<v-deny>	6
g r2=<v-down>	-13
g r2=<v-end>	-15
g r2=<v-impose>	6
g r2=<v-stay>	-17
g r2=<v-suspend>	-26
g r2=<v-target>	-13
g r2=<v-up>	-15
g r2=a	6
g r2=account	22
g r2=after	39
g r2=agree	-24
g r2=already	-20
g r2=also	13
g r2=an	11
g r2=and	-8
g r2=announce	41
g r2=another	-18
g r2=answer	17
g r2=approve	-11
g r2=as	16
g r2=ask	7
g r2=at	-14
g r2=away	-7
g r2=back	-17
g r2=been	-39
g r2=before	-7
g r2=both	-13
g r2=but	-14
g r2=by	-15
g r2=charge	-9
g r2=come	7
g r2=confirm	-25
g r2=declare	8
g r2=demand	-10
g r2=deny	15
g r2=described	12
g r2=do	9
g r2=down	-7
g r2=duty	-11
g r2=end	-6
g r2=fentanyl	19
g r2=four	8
g r2=from	-21
g r2=further	22
g r2=good	-14
g r2=had	-10
g r2=has	-7
g r2=having	6
g r2=him	14
g r2=his	10
g r2=i	-11
g r2=it	35
g r2=its	-7
g r2=let	24
g r2=like	-9
g r2=me	16
g r2=meanwhile	-7
g r2=meet	12
g r2=new	-14
g r2=no	-24
g r2=not	-25
g r2=note	-30
g r2=nothing	9
g r2=of	42
g r2=off	-16
g r2=offer	9
g r2=on	20
g r2=one	-7
g r2=only	20
g r2=our	18
g r2=out	47
g r2=over	8
g r2=own	-7
g r2=published	-6
g r2=put	23
g r2=question	-18
g r2=reporter	11
g r2=rule	-10
g r2=set	-10
g r2=sheet	-12
g r2=side	-8
g r2=sign	-31
g r2=so	12
g r2=spoke	-13
g r2=state	22
g r2=still	12
g r2=suspend	-15
g r2=take	-23
g r2=tariff	8
g r2=tell	-8
g r2=thank	-7
g r2=the	-6
g r2=their	21
g r2=them	6
g r2=then	14
g r2=there	11
g r2=they	40
g r2=thi	14
g r2=through	14
g r2=to	-9
g r2=two	-16
g r2=under	-17
g r2=up	15
g r2=us	17
g r2=view	14
g r2=want	-25
g r2=we	9
g r2=what	16
g r2=when	-6
g r2=which	-6
g r2=with	-35
g r2=yes	-9
g r2=yet	-11
g r2=you	18
g r3="	29
g r3='s	11
g r3=(	-8
g r3=)	20
g r3=,	-24
g r3=-	-29
g r3=.	9
g r3=:	23
g r3=<agent>	-12
g r3=<day-ahead>	-27
g r3=<day-gone>	-17
g r3=<day-today>	-11
g r3=<duty>	10
g r3=<goods-amount>	12
g r3=<goods>	-13
g r3=<level-noun>	24
g r3=<level>	-21
g r3=<month-gone>	12
g r3=<name>	6
g r3=<office>	-22
g r3=<organisation>	8
g r3=<person>	-6
g r3=<points>	-9
g r3=<sender>	14
g r3=<v-begin>	-34
g r3=<v-buy>	-11
g r3=<v-deny>	15
g r3=<v-end>	-19
g r3=<v-impose>	-23
g r3=<v-propose>	8
g r3=<v-say>	14
g r3=<v-stay>	32
g r3=<v-suspend>	20
g r3=<v-target>	13
g r3=<v-threaten>	14
g r3=<v-up>	6
g r3=?	17
g r3=a	28
g r3=about	21
g r3=additional	10
g r3=after	-7
g r3=again	13
g r3=agree	12
g r3=agreement	8
g r3=also	23
g r3=an	-6
g r3=and	6
g r3=announce	30
g r3=announcement	6
g r3=another	-8
g r3=answer	-14
g r3=any	-8
g r3=are	9
g r3=as	18
g r3=ask	-8
g r3=at	8
g r3=be	13
g r3=begin	-7
g r3=by	-22
g r3=call	9
g r3=charge	10
g r3=collect	-6
g r3=conclude	-8
g r3=control	-14
g r3=deal	-35
g r3=decision	-8
g r3=doe	-12
g r3=duty	26
g r3=evening	-22
g r3=export	12
g r3=far	16
g r3=fee	9
g r3=first	-24
g r3=fish	6
g r3=for	7
g r3=free	-21
g r3=from	-14
g r3=geneva	-10
g r3=given	-8
g r3=had	37
g r3=has	10
g r3=have	-33
g r3=he	-13
g r3=head	-18
g r3=hold	31
g r3=if	25
g r3=in	28
g r3=into	-10
g r3=it	-10
g r3=joint	-10
g r3=last	18
g r3=lead	8
g r3=led	11
g r3=less	-15
g r3=let	-27
g r3=levy	-6
g r3=licence	-8
g r3=may	32
g r3=me	9
g r3=meet	-8
g r3=memorandum	-6
g r3=must	-13
g r3=name	-15
g r3=negotiate	7
g r3=new	8
g r3=newspaper	-43
g r3=no	6
g r3=not	10
g r3=nothing	-13
g r3=now	-8
g r3=of	10
g r3=off	-17
g r3=offer	-17
g r3=on	-15
g r3=one	-7
g r3=opinion	-14
g r3=or	15
g r3=our	10
g r3=out	14
g r3=paper	16
g r3=part	7
g r3=pause	-7
g r3=president	9
g r3=press	-16
g r3=put	-10
g r3=raise	17
g r3=rate	15
g r3=reply	-15
g r3=rule	-13
g r3=same	6
g r3=say	6
g r3=sell	-6
g r3=she	-15
g r3=signature	-12
g r3=social	16
g r3=speak	-16
g r3=step	10
g r3=such	-10
g r3=suspend	-6
g r3=take	-24
g r3=tariff	-7
g r3=television	26
g r3=tell	-13
g r3=that	33
g r3=the	6
g r3=there	-19
g r3=they	11
g r3=three	-16
g r3=time	-6
g r3=to	7
g r3=turn	-20
g r3=two	-6
g r3=us	22
g r3=want	-23
g r3=was	-6
g r3=we	32
g r3=what	-6
g r3=whether	-14
g r3=which	-9
g r3=will	19
g r3=worth	-7
g r3=would	25
g r3=yet	-8
g r3=york	-7
g r3=you	14
g r3=—	-31
g r4="	-20
g r4='	-12
g r4='s	16
g r4=,	-9
g r4=-	8
g r4=.	-42
g r4=:	16
g r4=<agent>	6
g r4=<day-ahead>	-29
g r4=<day-gone>	11
g r4=<day-today>	-15
g r4=<duty>	-28
g r4=<end>	7
g r4=<gate>	-6
g r4=<level-noun>	10
g r4=<level>	-30
g r4=<money>	-9
g r4=<month-ahead>	20
g r4=<not>	45
g r4=<number>	-31
g r4=<office>	12
g r4=<person>	-17
g r4=<points>	-7
g r4=<quality>	32
g r4=<seat>	-25
g r4=<span>	17
g r4=<taker>	-13
g r4=<v-agree>	28
g r4=<v-bear>	-16
g r4=<v-begin>	18
g r4=<v-buy>	-15
g r4=<v-down>	9
g r4=<v-stay>	-6
g r4=<v-suspend>	-7
g r4=<v-target>	30
g r4=<v-threaten>	10
g r4=<v-up>	-12
g r4=?	19
g r4=a	-19
g r4=agree	38
g r4=agreement	11
g r4=an	-23
g r4=and	-8
g r4=announce	16
g r4=answer	12
g r4=anything	12
g r4=are	11
g r4=as	13
g r4=ask	-13
g r4=at	17
g r4=be	35
g r4=been	11
g r4=buy	-13
g r4=call	-9
g r4=colleague	-8
g r4=come	22
g r4=company	-13
g r4=conference	-8
g r4=custom	-15
g r4=cut	-16
g r4=day	-11
g r4=deal	-6
g r4=decide	-13
g r4=decision	9
g r4=duty	-7
g r4=each	-6
g r4=end	18
g r4=energy	15
g r4=export	-11
g r4=extend	6
g r4=extra	-8
g r4=firm	-6
g r4=first	-9
g r4=four	13
g r4=from	-8
g r4=get	-16
g r4=go	-9
g r4=good	18
g r4=had	6
g r4=has	-28
g r4=have	20
g r4=him	-12
g r4=his	33
g r4=hour	-7
g r4=i	-9
g r4=in	-6
g r4=investigation	8
g r4=is	-23
g r4=it	12
g r4=its	11
g r4=job	20
g r4=keep	-6
g r4=know	20
g r4=last	-13
g r4=let	6
g r4=list	-7
g r4=long	-11
g r4=longer	-10
g r4=lower	11
g r4=make	-12
g r4=market	6
g r4=media	15
g r4=meet	-15
g r4=minister	10
g r4=more	-20
g r4=mr	14
g r4=much	19
g r4=name	-6
g r4=new	-21
g r4=next	21
g r4=no	15
g r4=not	37
g r4=nothing	-7
g r4=of	-31
g r4=on	11
g r4=one	-17
g r4=or	-8
g r4=out	-26
g r4=over	17
g r4=own	-17
g r4=part	-14
g r4=pause	-15
g r4=pay	-9
g r4=preliminary	30
g r4=president	-15
g r4=prolong	-6
g r4=put	-24
g r4=raise	-13
g r4=rate	-22
g r4=remain	6
g r4=report	-11
g r4=same	-16
g r4=say	-17
g r4=see	20
g r4=sell	8
g r4=side	-32
g r4=sign	-12
g r4=so	-16
g r4=speak	-12
g r4=spoke	27
g r4=state	7
g r4=step	8
g r4=suspend	-6
g r4=suspension	10
g r4=take	13
g r4=talk	9
g r4=tariff	-32
g r4=that	31
g r4=the	8
g r4=them	20
g r4=then	12
g r4=there	40
g r4=they	15
g r4=thi	7
g r4=through	-7
g r4=trade	-13
g r4=up	24
g r4=us	-11
g r4=vote	-6
g r4=was	-14
g r4=week	15
g r4=were	21
g r4=when	-19
g r4=who	18
g r4=will	-23
g r4=with	-6
g r4=working	-6
g r4=would	-14
g r4=you	14
g r='s <person>	-17
g r='s account	22
g r='s answer	14
g r='s own	-7
g r='s rule	-7
g r='s side	-8
g r=, <day-today>	-29
g r=, <name>	28
g r=, <office>	17
g r=, <seat>	-21
g r=, and	-10
g r=, announce	19
g r=, at	9
g r=, both	11
g r=, come	8
g r=, described	13
g r=, for	7
g r=, he	-21
g r=, is	-14
g r=, it	-18
g r=, its	17
g r=, on	31
g r=, put	36
g r=, say	-13
g r=, sign	-19
g r=, spoke	-13
g r=, tell	-7
g r=, the	8
g r=, under	-17
g r=, want	-22
g r=, which	-6
g r=, who	-10
g r=, with	-7
g r=, write	6
g r=, you	15
g r=: "	30
g r=: <level>	-30
g r=: <name>	9
g r=: <number>	-15
g r=: <office>	-19
g r=: and	7
g r=: it	19
g r=: so	7
g r=: there	6
g r=: we	6
g r=: what	14
g r=<day-gone> ,	26
g r=<end> <end>	-40
g r=add .	24
g r=add <number>	-19
g r=agree on	-6
g r=and <name>	-8
g r=and <person>	-20
g r=and his	14
g r=and me	-13
g r=and the	-22
g r=announce .	12
g r=announce on	14
g r=announce that	-17
g r=announce the	-29
g r=answer .	-11
g r=answer with	-11
g r=at the	18
g r=buy <goods-amount>	19
g r=call it	9
g r=call that	-11
g r=charge <level>	6
g r=come to	-8
g r=confirm that	-10
g r=confirm the	15
g r=continue to	-8
g r=deny that	-35
g r=doe not	-7
g r=fact sheet	-12
g r=for the	-16
g r=from <name>	-6
g r=gave its	-8
g r=go to	-7
g r=go up	7
g r=had announce	9
g r=had ask	8
g r=had been	-17
g r=had call	-11
g r=had say	15
g r=had threaten	6
g r=has agree	-14
g r=has already	-20
g r=has also	15
g r=has announce	19
g r=has ask	13
g r=has been	-25
g r=has call	18
g r=has confirm	-25
g r=has it	12
g r=has let	19
g r=has not	-14
g r=has offer	14
g r=has promise	-12
g r=has propose	7
g r=has say	10
g r=has sign	-10
g r=has the	14
g r=has threaten	-11
g r=has to	-8
g r=has warn	21
g r=has yet	-10
g r=hope for	6
g r=in <name>	-20
g r=in <seat>	14
g r=in new	-7
g r=in the	-12
g r=is still	21
g r=leave its	-6
g r=let it	21
g r=note that	16
g r=of <name>	16
g r=on <day-today>	11
g r=on the	-14
g r=put <number>	-10
g r=put a	16
g r=put his	-9
g r=put it	12
g r=put its	-6
g r=put the	30
g r=recall that	7
g r=reply that	17
g r=say .	-10
g r=say <name>	-18
g r=say after	20
g r=say at	8
g r=say he	-14
g r=say in	15
g r=say it	-8
g r=say last	-8
g r=say no	-7
g r=say only	11
g r=say the	21
g r=say there	12
g r=say they	14
g r=sign a	-6
g r=sign for	10
g r=spoke of	39
g r=take <level>	-7
g r=take the	18
g r=tell me	22
g r=tell our	-8
g r=tell thi	-12
g r=that he	11
g r=undertook to	17
g r=vote on	-7
g r=warn that	37
g r=will do	-7
g r=will not	10
g r=with <name>	-17
g r=would not	-11
g r=write on	22
g r=write that	-8
g r=write the	-14
g t0=modal	-14
g t0=modal-passive	-9
g t0=past-passive	20
g t0=perfect	-8
g t0=perfect-passive	23
g t0=pluperfect	-6
g t0=present	-15
g t0=present-passive	7
g t1=gerund	-7
g t1=infinitive	-18
g t1=modal	-12
g t1=modal-passive	-9
g t1=past-passive	13
g t1=perfect	-7
g t1=perfect-passive	23
g t1=pluperfect	-6
g t1=present	-13
g t1=present-passive	7
g t2=future	-24
g t2=future-not	15
g t2=gerund	7
g t2=modal	-7
g t2=participle-passive	9
g t2=past	14
g t2=past-passive	-23
g t2=perfect	6
g t2=perfect-passive	-23
g t2=pluperfect	7
g t2=pluperfect-passive	-16
g t2=present	10
g t2=present-passive	-12
g v0-none	19
g v0=add	15
g v0=answer	8
g v0=ask	-17
g v0=be	12
g v0=begin	-6
g v0=come	-6
g v0=go	-6
g v0=put	-7
g v0=receive	-9
g v0=say	7
g v0=sign	-6
g v0=tell	-20
g v0=want	13
g v0=warn	13
g v1-none	21
g v1=add	15
g v1=answer	8
g v1=ask	-22
g v1=be	13
g v1=begin	-6
g v1=call	-6
g v1=come	-6
g v1=deny	16
g v1=go	-6
g v1=meet	-11
g v1=put	-6
g v1=reach	-7
g v1=receive	-9
g v1=say	7
g v1=sign	-10
g v1=tell	-19
g v1=want	13
g v1=warn	13
g v2=add	-16
g v2=adopt	-8
g v2=answer	-17
g v2=approve	7
g v2=begin	-12
g v2=believe	-16
g v2=bring	-7
g v2=call	8
g v2=charge	-8
g v2=collect	-8
g v2=continue	-10
g v2=deny	13
g v2=draw	26
g v2=end	-15
g v2=examine	21
g v2=expect	-28
g v2=explain	-6
g v2=export	-6
g v2=extend	-12
g v2=float	-13
g v2=get	-11
g v2=go	8
g v2=have	-17
g v2=hope	-15
g v2=import	-8
g v2=impose	-11
g v2=keep	-15
g v2=leave	-17
g v2=let	12
g v2=levy	-6
g v2=lift	6
g v2=like	-8
g v2=look	-7
g v2=lose	9
g v2=make	20
g v2=meet	-19
g v2=negotiate	-10
g v2=note	-8
g v2=offer	7
g v2=other	23
g v2=pay	-7
g v2=plan	-12
g v2=post	20
g v2=prepare	-9
g v2=promise	17
g v2=propose	11
g v2=put	15
g v2=raise	9
g v2=reach	7
g v2=recall	7
g v2=receive	-12
g v2=reject	-16
g v2=report	20
g v2=rise	-6
g v2=see	8
g v2=send	8
g v2=ship	-7
g v2=show	11
g v2=sign	-27
g v2=sit	-8
g v2=slap	-6
g v2=start	-7
g v2=state	26
g v2=stop	-13
g v2=stress	-9
g v2=suspend	-18
g v2=threaten	7
g v2=vow	22
g v2=want	-30
g v2=warn	17
g verbless	21
g vt0=add past	7
g vt0=ask past	-11
g vt0=be past	13
g vt0=be present	6
g vt0=begin past	-6
g vt0=confirm past	6
g vt0=make past	8
g vt0=other perfect	8
g vt0=sign past	-10
g vt0=tell past	-30
g vt0=write past	12
g vt1=add past	7
g vt1=ask past	-11
g vt1=be past	13
g vt1=be present	6
g vt1=begin past	-6
g vt1=confirm past	6
g vt1=other perfect	8
g vt1=sign past	-10
g vt1=tell past	-30
g vt1=write past	13
g vt2=add past	-15
g vt2=add present	-6
g vt2=agree perfect	6
g vt2=announce perfect	25
g vt2=announce pluperfect	13
g vt2=announce present	-31
g vt2=answer past	-11
g vt2=approve perfect	-6
g vt2=ask past	13
g vt2=ask pluperfect	6
g vt2=ask present	-22
g vt2=be perfect	-7
g vt2=be present	6
g vt2=begin past	-9
g vt2=buy past	9
g vt2=call past	-8
g vt2=call perfect	10
g vt2=call pluperfect	-11
g vt2=call present	28
g vt2=charge past	9
g vt2=charge present	-13
g vt2=conclude past	-11
g vt2=confirm past	42
g vt2=confirm perfect	-27
g vt2=continue present	-9
g vt2=deny present	9
g vt2=expect present	-26
g vt2=explain past	-10
g vt2=get present	-8
g vt2=go past	17
g vt2=go present	-9
g vt2=have past	-22
g vt2=hope present	-9
g vt2=import past	-6
g vt2=leave past	-8
g vt2=let present	20
g vt2=lift past	8
g vt2=make past	7
g vt2=make perfect	7
g vt2=make present	11
g vt2=meet future	7
g vt2=meet past	-9
g vt2=meet present	-8
g vt2=note past	22
g vt2=offer perfect	14
g vt2=offer present	6
g vt2=other past	-6
g vt2=other perfect	25
g vt2=other pluperfect	17
g vt2=other present	-9
g vt2=post past	13
g vt2=promise past	10
g vt2=promise perfect	-15
g vt2=propose past	18
g vt2=propose perfect	7
g vt2=put future	-17
g vt2=put infinitive	-12
g vt2=put perfect	-13
g vt2=put present	42
g vt2=raise future	17
g vt2=raise past	-14
g vt2=recall past	-15
g vt2=reply past	8
g vt2=report past	24
g vt2=rule gerund	-7
g vt2=rule past	15
g vt2=say past	-6
g vt2=say pluperfect	15
g vt2=say present	7
g vt2=see present	12
g vt2=show present	13
g vt2=sign perfect	-11
g vt2=sign present	-6
g vt2=state past	12
g vt2=stress past	-9
g vt2=take present	12
g vt2=tell present	-8
g vt2=threaten past	18
g vt2=threaten perfect	-11
g vt2=threaten pluperfect	6
g vt2=want present	-25
g vt2=warn perfect	25
governed office	-17
governed office plain	-19
governed organisation	-31
governed organisation few	21
governed organisation many	-21
governed organisation plain	-36
governed person	14
governed person many	19
governed side	-56
governed side few	-23
governed side many	-21
governed side plain	-35
inside quotation	-42
inside quotation many	-30
kind office	-15
kind office few	-7
kind office many	-25
kind organisation	16
kind organisation few	11
kind organisation plain	9
kind person	44
kind person few	31
kind person many	37
kind person plain	13
kind side	-49
kind side few	-19
kind side many	-58
kind side plain	-28
leads office	-9
leads office many	-9
leads organisation	23
leads organisation few	24
leads organisation many	35
leads organisation plain	7
leads person few	33
leads person plain	-8
leads side	17
leads side plain	17
nobody	69
nobody " verb say	15
nobody , verb clause	-27
nobody , verb sound	15
nobody - verb object	11
nobody <begin> verb object	11
nobody <begin> verb say	-19
nobody a verb clause	9
nobody a verb object	-10
nobody added then .	-38
nobody added then that	-27
nobody agreed then at	17
nobody agreed then in	16
nobody agreed then on	27
nobody agreed then to	-17
nobody agreed then until	-27
nobody agreed then with	8
nobody also verb clause	-37
nobody also verb say	-16
nobody am verb say	10
nobody and verb clause	-12
nobody and verb object	-23
nobody and verb say	20
nobody announced then an	-27
nobody announced then on	23
nobody announced then that	-42
nobody announced then the	24
nobody answers then .	10
nobody are verb clause	17
nobody are verb say	41
nobody as verb object	8
nobody asked then .	13
nobody asked then about	10
nobody asked then by	10
nobody asked then in	-18
nobody asked then not	8
nobody asked then the	-7
nobody asked then to	-34
nobody asked then whether	11
nobody asking then for	-11
nobody asks	18
nobody asks plain	18
nobody asks then for	13
nobody association verb say	47
nobody be verb clause	21
nobody be verb object	-6
nobody been verb clause	-16
nobody been verb object	30
nobody began then .	7
nobody began then on	8
nobody began then to	11
nobody begins "	-18
nobody begins " alone	-12
nobody begins " few	-30
nobody begins 08	-12
nobody begins 08 plain	-8
nobody begins 09	15
nobody begins 09 plain	16
nobody begins 10	26
nobody begins 10 many	22
nobody begins 13	27
nobody begins 13 plain	10
nobody begins 14	-13
nobody begins 14 plain	-13
nobody begins 16 plain	-13
nobody begins 17	-6
nobody begins 18	-10
nobody begins 18 plain	-9
nobody begins 19	-11
nobody begins 19 plain	-11
nobody begins 3	-23
nobody begins 5	-9
nobody begins @ plain	10
nobody begins a	20
nobody begins a few	16
nobody begins a many	-12
nobody begins a plain	19
nobody begins according	-11
nobody begins according plain	-8
nobody begins after	-18
nobody begins after plain	-17
nobody begins an	7
nobody begins analyst	14
nobody begins analyst plain	14
nobody begins and	-7
nobody begins any	-6
nobody begins any plain	-6
nobody begins argentina	-9
nobody begins argentina plain	-9
nobody begins as	-16
nobody begins as plain	-16
nobody begins asked	-8
nobody begins at	-10
nobody begins at plain	-9
nobody begins bangladesh	-6
nobody begins bangladesh plain	-6
nobody begins beijing	9
nobody begins beijing plain	9
nobody begins bessent plain	-10
nobody begins both	-6
nobody begins britain	10
nobody begins britain plain	10
nobody begins but plain	7
nobody begins by	9
nobody begins by plain	9
nobody begins canada	-19
nobody begins canada plain	-19
nobody begins chief	32
nobody begins china	17
nobody begins china plain	20
nobody begins chinese	6
nobody begins chinese plain	6
nobody begins commerce	-9
nobody begins commissioner	-20
nobody begins correspondent	30
nobody begins correspondent plain	30
nobody begins do	8
nobody begins donald	6
nobody begins donald plain	9
nobody begins each	-8
nobody begins each plain	-8
nobody begins ecuador	17
nobody begins ecuador plain	17
nobody begins egypt	-7
nobody begins egypt plain	-7
nobody begins ethiopia	-14
nobody begins ethiopia plain	-14
nobody begins european	7
nobody begins european plain	7
nobody begins fiji	-20
nobody begins fiji plain	-20
nobody begins from	-6
nobody begins from plain	-6
nobody begins germany	-9
nobody begins germany plain	-9
nobody begins governor	41
nobody begins greer	-12
nobody begins greer plain	-11
nobody begins he	13
nobody begins he many	12
nobody begins he plain	10
nobody begins her	10
nobody begins her plain	10
nobody begins his	34
nobody begins his many	12
nobody begins his plain	28
nobody begins host	34
nobody begins host plain	34
nobody begins how	25
nobody begins how plain	25
nobody begins if	23
nobody begins if plain	23
nobody begins in few	-20
nobody begins in plain	10
nobody begins india	15
nobody begins india plain	17
nobody begins indian	11
nobody begins it many	7
nobody begins its	30
nobody begins its many	22
nobody begins its plain	17
nobody begins jakarta	-7
nobody begins jakarta plain	-6
nobody begins jamieson	-24
nobody begins jamieson plain	-24
nobody begins kazakhstan	-7
nobody begins kazakhstan plain	-7
nobody begins kenya	6
nobody begins kenya plain	13
nobody begins korea	-11
nobody begins korea plain	-11
nobody begins last	22
nobody begins last plain	22
nobody begins li	-23
nobody begins li plain	-21
nobody begins lima	-12
nobody begins lima plain	-12
nobody begins mexico	-8
nobody begins mexico plain	-7
nobody begins minister	-18
nobody begins minister plain	-15
nobody begins ministry	16
nobody begins ministry plain	16
nobody begins mongolia	-9
nobody begins mongolia plain	-9
nobody begins morocco	6
nobody begins morocco plain	6
nobody begins mr many	-15
nobody begins mr plain	12
nobody begins my	-14
nobody begins my plain	-14
nobody begins neither	26
nobody begins neither plain	26
nobody begins no	9
nobody begins no plain	8
nobody begins nobody plain	-7
nobody begins nor	-16
nobody begins nor plain	-16
nobody begins norway	-7
nobody begins norway plain	-7
nobody begins not	-7
nobody begins not plain	-7
nobody begins of	6
nobody begins of plain	12
nobody begins office	11
nobody begins office plain	11
nobody begins on	14
nobody begins on few	-7
nobody begins on plain	23
nobody begins ottawa	6
nobody begins ottawa plain	6
nobody begins our	27
nobody begins our plain	38
nobody begins over	-8
nobody begins paraguay	-11
nobody begins paraguay plain	-11
nobody begins parliament	12
nobody begins parliament plain	12
nobody begins poland	-20
nobody begins poland plain	-20
nobody begins prime	-6
nobody begins q	-55
nobody begins q plain	-55
nobody begins rare	10
nobody begins rare plain	10
nobody begins remarks	10
nobody begins remarks plain	10
nobody begins seoul	-6
nobody begins seoul plain	-6
nobody begins serbia	9
nobody begins serbia plain	9
nobody begins she plain	6
nobody begins should	23
nobody begins should plain	23
nobody begins since	15
nobody begins since plain	15
nobody begins sir	20
nobody begins south plain	7
nobody begins sweden	7
nobody begins sweden plain	7
nobody begins swiss	-24
nobody begins swiss plain	-24
nobody begins switzerland	15
nobody begins switzerland plain	15
nobody begins talks	20
nobody begins thailand	17
nobody begins thailand plain	17
nobody begins that	-24
nobody begins that plain	-23
nobody begins the	16
nobody begins the few	36
nobody begins the plain	6
nobody begins their	20
nobody begins then	-12
nobody begins then plain	-11
nobody begins they	16
nobody begins they plain	21
nobody begins this	-48
nobody begins this plain	-33
nobody begins those	8
nobody begins those plain	8
nobody begins to	-20
nobody begins to plain	-20
nobody begins today	12
nobody begins today plain	12
nobody begins trump few	19
nobody begins trump many	-15
nobody begins two	21
nobody begins two plain	23
nobody begins uganda	16
nobody begins uganda plain	16
nobody begins ukraine	11
nobody begins ukraine plain	11
nobody begins under	20
nobody begins under plain	17
nobody begins unless	-15
nobody begins unless plain	-15
nobody begins until	6
nobody begins until plain	6
nobody begins uruguay	6
nobody begins uruguay plain	6
nobody begins viet	-6
nobody begins viet plain	-6
nobody begins washington	11
nobody begins we	18
nobody begins we many	15
nobody begins we plain	7
nobody begins what	37
nobody begins what plain	38
nobody begins when	8
nobody begins when plain	8
nobody begins whether	-14
nobody begins whether plain	-14
nobody begins without	22
nobody begins without plain	22
nobody begins xi	13
nobody begins xi plain	13
nobody begins xinhua	8
nobody begins xinhua plain	8
nobody begins yesterday	-14
nobody begins yesterday plain	-14
nobody begins —	9
nobody begins — plain	9
nobody beijing verb clause	17
nobody beijing verb object	-39
nobody beijing verb say	-10
nobody bessent verb object	-16
nobody bessent verb say	-8
nobody called then for	6
nobody called then it	6
nobody called then off	17
nobody called then reciprocal	10
nobody called then that	6
nobody called then the	-12
nobody calls then it	-8
nobody calls then the	-21
nobody calls then to	21
nobody chile verb clause	22
nobody china verb clause	25
nobody china verb object	-11
nobody china verb say	20
nobody closed then on	8
nobody commerce verb say	-11
nobody commission verb clause	-12
nobody commission verb say	-21
nobody concluded then in	11
nobody concluded then its	19
nobody confirmed then by	16
nobody confirmed then it	18
nobody confirmed then that	10
nobody confirmed then the	-15
nobody continues then to	9
nobody crowd	12
nobody crowd few	-9
nobody crowd many	14
nobody crowd plain	9
nobody denied then that	27
nobody denies then that	24
nobody described then the	-25
nobody dispute verb clause	10
nobody ended then a	10
nobody ended then in	6
nobody ended then the	8
nobody ends then .	-11
nobody ends then on	-15
nobody ends then the	7
nobody for verb clause	10
nobody for verb object	21
nobody forecast then for	14
nobody government verb say	-25
nobody governments verb say	6
nobody greer verb say	-25
nobody had verb object	8
nobody had verb say	-9
nobody has verb object	-18
nobody has verb say	-20
nobody has verb sound	-9
nobody have verb object	-13
nobody have verb say	14
nobody he verb clause	-28
nobody he verb object	-36
nobody he verb say	-16
nobody he verb sound	7
nobody heading	107
nobody heading few	19
nobody heading plain	100
nobody house verb say	-33
nobody i'm verb say	9
nobody in verb clause	-10
nobody informed then the	-22
nobody is verb clause	29
nobody is verb say	8
nobody it verb clause	21
nobody it verb object	-17
nobody it verb say	-67
nobody item	20
nobody item few	9
nobody item many	23
nobody item plain	-6
nobody its verb clause	11
nobody jinping verb say	13
nobody lutnick verb say	-12
nobody member verb clause	10
nobody michelsen verb say	-15
nobody minister verb say	-18
nobody ministry verb clause	-10
nobody ministry verb object	-44
nobody ministry verb say	-10
nobody named 0	45
nobody named 0 alone	-13
nobody named 0 few	20
nobody named 0 plain	44
nobody named 1	26
nobody named 1 few	-12
nobody named 1 plain	33
nobody named 2	31
nobody named 2 few	8
nobody named 2 plain	32
nobody not verb clause	33
nobody now verb clause	12
nobody of verb object	12
nobody offered then a	-9
nobody offered then to	-7
nobody official verb say	11
nobody old verb object	12
nobody paper verb say	15
nobody paragraph 0	-11
nobody paragraph 0 few	8
nobody paragraph 0 many	-86
nobody paragraph 0 plain	24
nobody paragraph 1	37
nobody paragraph 1 many	15
nobody paragraph 1 plain	28
nobody posted then that	-9
nobody president verb clause	-14
nobody president verb say	-24
nobody press verb clause	12
nobody promised then .	15
nobody promised then to	-8
nobody pronoun he	10
nobody pronoun he few	-25
nobody pronoun he many	-13
nobody pronoun he plain	28
nobody pronoun i	13
nobody pronoun i plain	10
nobody pronoun it	45
nobody pronoun it few	31
nobody pronoun it many	8
nobody pronoun it plain	31
nobody pronoun none	36
nobody pronoun none alone	-11
nobody pronoun none few	-7
nobody pronoun none plain	42
nobody pronoun they	46
nobody pronoun they plain	31
nobody protested then against	-11
nobody questions then .	16
nobody reader verb clause	12
nobody recalled then that	-22
nobody regulator verb say	34
nobody replied then that	20
nobody reports then of	8
nobody reports then that	31
nobody representative verb object	-15
nobody roberts verb clause	15
nobody said then ,	-7
nobody said then .	15
nobody said then <end>	6
nobody said then a	7
nobody said then at	-6
nobody said then he	-14
nobody said then his	8
nobody said then in	-17
nobody said then it	-8
nobody said then no	-10
nobody said then nothing	24
nobody said then on	-20
nobody said then that	9
nobody said then the	-12
nobody said then there	-7
nobody said then they	-12
nobody said then this	-6
nobody said then to	29
nobody said then when	14
nobody says then ,	-31
nobody says then .	-25
nobody says then <end>	8
nobody says then a	16
nobody says then china	13
nobody says then he	-7
nobody says then it	24
nobody says then no	14
nobody says then nothing	30
nobody says then the	-16
nobody secretary verb say	-23
nobody she verb say	8
nobody side verb clause	8
nobody side verb say	-14
nobody sides 0	68
nobody sides 0 few	6
nobody sides 0 many	30
nobody sides 0 plain	55
nobody sides 1	12
nobody sides 1 many	-68
nobody sides 1 plain	37
nobody sides 2	6
nobody sides 2 few	13
nobody sides 2 many	-43
nobody sides 2 plain	13
nobody sides verb say	-7
nobody spokesman verb say	16
nobody states then .	8
nobody states then and	-12
nobody states then by	-8
nobody states then had	-14
nobody states then on	12
nobody states then since	6
nobody states then to	-12
nobody states then would	-19
nobody terms then of	9
nobody that verb clause	27
nobody that verb say	6
nobody the verb clause	-9
nobody the verb object	17
nobody the verb say	12
nobody they verb say	9
nobody threatened then an	-13
nobody threatened then to	19
nobody to verb object	-13
nobody told then .	8
nobody told then a	-12
nobody told then by	-8
nobody told then him	-22
nobody told then me	-21
nobody told then parliament	-16
nobody told then that	17
nobody told then this	17
nobody told then to	15
nobody trade verb say	-8
nobody truce verb clause	-7
nobody trump verb clause	-11
nobody trump verb object	-19
nobody trump verb say	-6
nobody union verb say	12
nobody united verb clause	12
nobody unnamed	26
nobody unnamed plain	24
nobody verb added	-7
nobody verb added many	-29
nobody verb added plain	10
nobody verb adds	35
nobody verb adds plain	38
nobody verb agreed	14
nobody verb agreed plain	14
nobody verb announced	-16
nobody verb announced plain	-15
nobody verb announces	24
nobody verb announces plain	24
nobody verb answered	24
nobody verb answered plain	12
nobody verb answering	12
nobody verb answering plain	12
nobody verb answers	25
nobody verb answers plain	25
nobody verb asked many	11
nobody verb asked plain	-8
nobody verb asks	17
nobody verb asks plain	9
nobody verb assured	-15
nobody verb began	44
nobody verb began plain	36
nobody verb beginning	-17
nobody verb beginning plain	-17
nobody verb begins	23
nobody verb begins plain	22
nobody verb briefing	16
nobody verb briefing plain	7
nobody verb called	14
nobody verb called few	-7
nobody verb called many	17
nobody verb called plain	9
nobody verb clause then "	20
nobody verb clause then ,	8
nobody verb clause then , plain	9
nobody verb clause then .	-6
nobody verb clause then . many	-10
nobody verb clause then . plain	-8
nobody verb clause then ;	14
nobody verb clause then ; plain	14
nobody verb clause then a	39
nobody verb clause then a plain	31
nobody verb clause then about	25
nobody verb clause then about plain	16
nobody verb clause then after	-6
nobody verb clause then an	-24
nobody verb clause then an plain	-24
nobody verb clause then and	-10
nobody verb clause then and plain	-6
nobody verb clause then are	7
nobody verb clause then are plain	7
nobody verb clause then before	-25
nobody verb clause then before plain	-22
nobody verb clause then both	-17
nobody verb clause then both plain	-18
nobody verb clause then by	18
nobody verb clause then by plain	18
nobody verb clause then for	11
nobody verb clause then for plain	11
nobody verb clause then had	-14
nobody verb clause then had plain	-14
nobody verb clause then his	22
nobody verb clause then his plain	22
nobody verb clause then in	-12
nobody verb clause then in many	-8
nobody verb clause then it	9
nobody verb clause then it plain	12
nobody verb clause then its	-11
nobody verb clause then its plain	-11
nobody verb clause then not	8
nobody verb clause then of	35
nobody verb clause then of plain	28
nobody verb clause then on	14
nobody verb clause then on plain	19
nobody verb clause then since	10
nobody verb clause then since plain	10
nobody verb clause then ten	12
nobody verb clause then ten plain	12
nobody verb clause then that	-8
nobody verb clause then that few	-8
nobody verb clause then that plain	-9
nobody verb clause then the	9
nobody verb clause then to	-14
nobody verb clause then to many	-29
nobody verb clause then today	-18
nobody verb clause then today plain	-18
nobody verb clause then trade	8
nobody verb clause then trade plain	9
nobody verb clause then two plain	8
nobody verb clause then whether	16
nobody verb clause then whether plain	21
nobody verb clause then will plain	7
nobody verb clause then with	27
nobody verb clause then with plain	27
nobody verb clause then would	-16
nobody verb clause then would plain	-15
nobody verb closed	26
nobody verb closed plain	33
nobody verb closing	8
nobody verb closing plain	6
nobody verb commented	16
nobody verb commented plain	16
nobody verb comments	7
nobody verb comments plain	7
nobody verb complained plain	-8
nobody verb conceded	-31
nobody verb concluded	25
nobody verb concluded plain	26
nobody verb confirmed	13
nobody verb confirmed plain	13
nobody verb continues	9
nobody verb continues plain	9
nobody verb declared	-19
nobody verb declared many	-28
nobody verb demanded	26
nobody verb demanded plain	26
nobody verb denied	16
nobody verb denied plain	16
nobody verb described	-25
nobody verb described plain	-19
nobody verb ended	37
nobody verb ended plain	33
nobody verb ending	10
nobody verb ending plain	10
nobody verb ends plain	11
nobody verb explained	-21
nobody verb explained plain	-14
nobody verb finished	12
nobody verb finished plain	13
nobody verb forecast	24
nobody verb forecast plain	24
nobody verb informed	-8
nobody verb informed plain	-8
nobody verb laughed plain	17
nobody verb lists	20
nobody verb lists plain	19
nobody verb noted	10
nobody verb noted plain	23
nobody verb notes	10
nobody verb notes plain	9
nobody verb object then ,	11
nobody verb object then , plain	15
nobody verb object then .	8
nobody verb object then . plain	8
nobody verb object then a	-16
nobody verb object then a few	-9
nobody verb object then a plain	-10
nobody verb object then an	-18
nobody verb object then an plain	-16
nobody verb object then as	-11
nobody verb object then china	-7
nobody verb object then china plain	-7
nobody verb object then for	13
nobody verb object then for plain	15
nobody verb object then it few	10
nobody verb object then of	14
nobody verb object then of plain	14
nobody verb object then off	17
nobody verb object then off plain	17
nobody verb object then on	-19
nobody verb object then on plain	-19
nobody verb object then reciprocal	10
nobody verb object then reciprocal plain	10
nobody verb object then reports	10
nobody verb object then reports plain	10
nobody verb object then that	20
nobody verb object then that plain	13
nobody verb object then the	-11
nobody verb object then the few	-25
nobody verb object then the many	21
nobody verb object then the plain	-12
nobody verb object then this	-12
nobody verb object then this plain	-11
nobody verb object then to	-12
nobody verb object then to plain	-12
nobody verb object then with	21
nobody verb object then with plain	21
nobody verb observed	-13
nobody verb observed plain	-13
nobody verb offered	20
nobody verb offered plain	20
nobody verb offers	7
nobody verb offers plain	7
nobody verb opened	37
nobody verb opened plain	30
nobody verb opens	18
nobody verb opens plain	18
nobody verb posted	-16
nobody verb posted plain	-12
nobody verb posts	25
nobody verb posts plain	31
nobody verb promised	-20
nobody verb promised plain	-17
nobody verb promises	-12
nobody verb promises plain	-12
nobody verb proposed	-14
nobody verb proposed plain	-14
nobody verb protested	-20
nobody verb protested plain	-20
nobody verb recalled	-19
nobody verb recalled plain	-19
nobody verb recalls	-37
nobody verb recalls plain	-36
nobody verb reckons	-7
nobody verb reckons plain	-7
nobody verb rejected	15
nobody verb rejected plain	15
nobody verb remarked	-23
nobody verb remarked plain	-14
nobody verb remarks	12
nobody verb remarks plain	12
nobody verb replied	-10
nobody verb replied many	12
nobody verb replied plain	-19
nobody verb replies	11
nobody verb reported	16
nobody verb reported plain	11
nobody verb reports	27
nobody verb reports plain	27
nobody verb said	9
nobody verb said few	33
nobody verb said many	44
nobody verb said plain	-36
nobody verb say then ,	-23
nobody verb say then , few	18
nobody verb say then , many	-27
nobody verb say then , plain	-20
nobody verb say then .	-16
nobody verb say then . plain	-19
nobody verb say then :	-9
nobody verb say then : plain	-19
nobody verb say then ;	15
nobody verb say then ; plain	15
nobody verb say then <end>	16
nobody verb say then <end> plain	16
nobody verb say then a	8
nobody verb say then a plain	16
nobody verb say then about	-13
nobody verb say then about plain	-13
nobody verb say then after many	17
nobody verb say then after plain	-24
nobody verb say then against	-14
nobody verb say then against plain	-14
nobody verb say then an	-16
nobody verb say then an plain	-16
nobody verb say then as	-7
nobody verb say then at	20
nobody verb say then at plain	18
nobody verb say then by	-17
nobody verb say then by plain	-9
nobody verb say then china	9
nobody verb say then for	-8
nobody verb say then for plain	-8
nobody verb say then he	-18
nobody verb say then he many	-24
nobody verb say then him	-22
nobody verb say then him plain	-21
nobody verb say then his	11
nobody verb say then his plain	11
nobody verb say then in	-6
nobody verb say then in many	-18
nobody verb say then in plain	8
nobody verb say then it	23
nobody verb say then it plain	19
nobody verb say then its plain	19
nobody verb say then last	11
nobody verb say then me	-17
nobody verb say then me many	-10
nobody verb say then me plain	-8
nobody verb say then mr	-25
nobody verb say then mr many	-6
nobody verb say then nothing	41
nobody verb say then nothing plain	41
nobody verb say then of	23
nobody verb say then on	7
nobody verb say then on few	25
nobody verb say then on many	-16
nobody verb say then one	8
nobody verb say then only	-8
nobody verb say then our	-13
nobody verb say then our plain	-39
nobody verb say then parliament	-17
nobody verb say then parliament many	-7
nobody verb say then parliament plain	-9
nobody verb say then reporters many	10
nobody verb say then that	9
nobody verb say then that few	13
nobody verb say then that many	9
nobody verb say then the	-22
nobody verb say then the few	-6
nobody verb say then the many	38
nobody verb say then the plain	-59
nobody verb say then there plain	-8
nobody verb say then they	-15
nobody verb say then they plain	-14
nobody verb say then this	9
nobody verb say then this many	17
nobody verb say then to	7
nobody verb say then to plain	9
nobody verb say then until	-27
nobody verb say then until plain	-27
nobody verb say then up	18
nobody verb say then up plain	18
nobody verb say then us many	8
nobody verb say then us plain	-14
nobody verb say then what	11
nobody verb say then what plain	11
nobody verb say then when	16
nobody verb say then with plain	14
nobody verb say then yesterday	9
nobody verb saying plain	-7
nobody verb says	-10
nobody verb says few	17
nobody verb says plain	-20
nobody verb sound then ,	-32
nobody verb sound then .	10
nobody verb sound then . many	-15
nobody verb sound then . plain	20
nobody verb sound then a	-8
nobody verb sound then a plain	-8
nobody verb sound then on	-10
nobody verb sound then the	-20
nobody verb sound then to	-23
nobody verb sound then to plain	-17
nobody verb started	22
nobody verb started plain	22
nobody verb starts	6
nobody verb starts plain	6
nobody verb stated	-26
nobody verb stated plain	-24
nobody verb states	18
nobody verb states few	15
nobody verb states many	-22
nobody verb states plain	18
nobody verb stressed	-9
nobody verb telling	7
nobody verb telling plain	7
nobody verb tells	16
nobody verb tells many	11
nobody verb tells plain	6
nobody verb terms	13
nobody verb terms plain	16
nobody verb threatened	7
nobody verb threatens	-8
nobody verb threatens plain	-13
nobody verb thundered	-25
nobody verb told few	-16
nobody verb told many	20
nobody verb told plain	-21
nobody verb urged	-26
nobody verb urged plain	-26
nobody verb vowed	-18
nobody verb vowed plain	-16
nobody verb warned	36
nobody verb warned plain	28
nobody verb warns	16
nobody verb welcomed	22
nobody verb welcomed plain	22
nobody verb welcomes	22
nobody verb welcomes plain	22
nobody verb writes plain	8
nobody verb writing	-7
nobody verb written	26
nobody verb written plain	30
nobody verb wrote few	-15
nobody verb wrote many	-32
nobody verb wrote plain	20
nobody verbs 0	61
nobody verbs 0 alone	-11
nobody verbs 0 he	24
nobody verbs 0 he many	-7
nobody verbs 0 he plain	29
nobody verbs 0 i	9
nobody verbs 0 i plain	8
nobody verbs 0 it	55
nobody verbs 0 it plain	53
nobody verbs 0 many	-43
nobody verbs 0 none	22
nobody verbs 0 none alone	-11
nobody verbs 0 none many	-38
nobody verbs 0 none plain	45
nobody verbs 0 plain	85
nobody verbs 0 they	28
nobody verbs 0 they plain	42
nobody verbs 1	28
nobody verbs 1 few	22
nobody verbs 1 he few	-25
nobody verbs 1 he many	-9
nobody verbs 1 he plain	12
nobody verbs 1 i	7
nobody verbs 1 it	16
nobody verbs 1 it few	31
nobody verbs 1 it many	6
nobody verbs 1 many	7
nobody verbs 1 none	20
nobody verbs 1 none many	20
nobody verbs 1 none plain	13
nobody verbs 1 plain	23
nobody verbs 1 they	27
nobody verbs 2	6
nobody verbs 2 few	-21
nobody verbs 2 many	35
nobody w \$	-15
nobody w \$ 17	14
nobody w \$ 350	-15
nobody w \$ 750	-14
nobody w %	21
nobody w % (	8
nobody w % )	16
nobody w % .	-41
nobody w % ;	12
nobody w % and	20
nobody w % duty	7
nobody w % in	9
nobody w % last	-9
nobody w % now	6
nobody w % on	-9
nobody w % or	-14
nobody w % tariff	19
nobody w % that	7
nobody w % this	12
nobody w % to	-13
nobody w % under	-10
nobody w ' association	-9
nobody w ' federation	-13
nobody w ' union	-15
nobody w ' worth	22
nobody w 's ,	15
nobody w 's a	14
nobody w 's account	-17
nobody w 's and	6
nobody w 's answer	-12
nobody w 's cabinet	14
nobody w 's chief	6
nobody w 's commerce	13
nobody w 's decree	-7
nobody w 's duty	-11
nobody w 's economy	-12
nobody w 's exports	-9
nobody w 's finance	-30
nobody w 's foreign	16
nobody w 's got	17
nobody w 's minister	-10
nobody w 's ministry	-38
nobody w 's office	-17
nobody w 's president	12
nobody w 's ruling	-17
nobody w 's side	-13
nobody w 's spokesman	6
nobody w 's tariff	20
nobody w 's the	-11
nobody w 's twenty	10
nobody w 's vice	6
nobody w ) ,	-7
nobody w ) .	14
nobody w ) :	-8
nobody w ) and	25
nobody w ) —	-13
nobody w , 12	8
nobody w , 14	-6
nobody w , 15	11
nobody w , 18	12
nobody w , 2	7
nobody w , 20	15
nobody w , 2025	10
nobody w , 2026	20
nobody w , 2028	8
nobody w , 3	-18
nobody w , 4	7
nobody w , 9	10
nobody w , about	10
nobody w , according	-34
nobody w , against	-8
nobody w , agreed	31
nobody w , among	9
nobody w , an	-13
nobody w , april	-11
nobody w , are	7
nobody w , august	18
nobody w , australia	13
nobody w , before	-12
nobody w , bessent	-10
nobody w , both	-9
nobody w , brazil	16
nobody w , but	10
nobody w , by	-17
nobody w , calls	9
nobody w , came	-16
nobody w , canada	-10
nobody w , china	-21
nobody w , dates	7
nobody w , described	-19
nobody w , did	8
nobody w , does	-13
nobody w , due	-8
nobody w , effective	-19
nobody w , ended	6
nobody w , for	14
nobody w , from	-6
nobody w , goes	-22
nobody w , had	20
nobody w , has	10
nobody w , having	6
nobody w , he	-64
nobody w , i	-26
nobody w , if	-11
nobody w , is	28
nobody w , it	-38
nobody w , jamieson	-9
nobody w , japan	9
nobody w , johan	8
nobody w , john	-12
nobody w , josé	-19
nobody w , korea	7
nobody w , made	20
nobody w , may	13
nobody w , met	18
nobody w , minister	46
nobody w , mr	24
nobody w , no	10
nobody w , not	-31
nobody w , nothing	-6
nobody w , of	-10
nobody w , or	12
nobody w , pakistan	6
nobody w , pays	-20
nobody w , plus	10
nobody w , provided	-18
nobody w , remarked	-13
nobody w , said	12
nobody w , says	-6
nobody w , scott	31
nobody w , secretary	-11
nobody w , she	-21
nobody w , should	-10
nobody w , signed	28
nobody w , since	-6
nobody w , soybeans	12
nobody w , subject	7
nobody w , suspended	9
nobody w , takes	6
nobody w , tells	-13
nobody w , ten	13
nobody w , that	-8
nobody w , their	19
nobody w , this	14
nobody w , though	-25
nobody w , three	7
nobody w , through	-12
nobody w , to	-35
nobody w , told	16
nobody w , too	13
nobody w , took	16
nobody w , trump	-12
nobody w , tuesday	7
nobody w , twenty	-8
nobody w , two	17
nobody w , ukraine	7
nobody w , under	41
nobody w , unless	-7
nobody w , uruguay	-11
nobody w , vice	8
nobody w , wants	21
nobody w , warned	13
nobody w , was	42
nobody w , we	17
nobody w , what	12
nobody w , when	8
nobody w , while	11
nobody w , who	23
nobody w , whose	-22
nobody w , will	-21
nobody w , without	10
nobody w , would	-19
nobody w , wrote	-16
nobody w , you	-15
nobody w , —	23
nobody w -	-12
nobody w - called	11
nobody w - china	10
nobody w - day	14
nobody w - five	-30
nobody w - general	-13
nobody w - month	20
nobody w - out	6
nobody w - owned	7
nobody w - six	13
nobody w - two	-12
nobody w - year	10
nobody w .	23
nobody w . )	11
nobody w . m	13
nobody w . on	7
nobody w /	20
nobody w 0.1	17
nobody w 00	11
nobody w 01	12
nobody w 01 a	19
nobody w 02	10
nobody w 05	21
nobody w 07	17
nobody w 07 :	17
nobody w 09	25
nobody w 09 :	21
nobody w 1	-11
nobody w 1 ,	11
nobody w 1 .	-9
nobody w 1 april	22
nobody w 1 august	-15
nobody w 1 january	-9
nobody w 1 july	15
nobody w 1 march	14
nobody w 1 may	-20
nobody w 1 november	-17
nobody w 1 october	-22
nobody w 1 september	22
nobody w 1.2	-11
nobody w 1.3	-10
nobody w 1.4	-12
nobody w 1.4 billion	-13
nobody w 1.5	6
nobody w 10 ,	-7
nobody w 10 .	-17
nobody w 10 :	28
nobody w 10 and	9
nobody w 10 january	-7
nobody w 10 november	8
nobody w 10 of	-11
nobody w 10 per	11
nobody w 10 th	7
nobody w 100 days	11
nobody w 100 per	12
nobody w 100 percent	-8
nobody w 11	34
nobody w 11 ,	8
nobody w 11 .	6
nobody w 118	-11
nobody w 12	41
nobody w 12 %	14
nobody w 12 ,	-6
nobody w 12 .	12
nobody w 12 :	10
nobody w 12 million	9
nobody w 12 percent	9
nobody w 12.5 %	-6
nobody w 125	8
nobody w 125 percent	10
nobody w 13	-10
nobody w 13 %	-14
nobody w 13 :	28
nobody w 13 percent	-10
nobody w 14	-21
nobody w 14 ,	-18
nobody w 14 :	-20
nobody w 14 may	11
nobody w 14 th	-8
nobody w 15	-13
nobody w 15 %	-18
nobody w 15 .	12
nobody w 15 and	11
nobody w 15 per	-14
nobody w 15 th	17
nobody w 150	25
nobody w 150 days	9
nobody w 16	-30
nobody w 16 per	-28
nobody w 17 %	13
nobody w 17 billion	14
nobody w 18	-11
nobody w 18 %	-16
nobody w 18 ,	6
nobody w 18 :	-8
nobody w 18 million	-6
nobody w 18 september	11
nobody w 19	25
nobody w 19 %	9
nobody w 19 ,	8
nobody w 19 :	-11
nobody w 19 million	-8
nobody w 19 percent	6
nobody w 2	38
nobody w 2 %	13
nobody w 2 ,	9
nobody w 2 .	28
nobody w 2 :	-6
nobody w 2 february	21
nobody w 2 may	-15
nobody w 2 million	8
nobody w 2 per	22
nobody w 2.1	21
nobody w 2.25	8
nobody w 2.5	18
nobody w 2.5 %	15
nobody w 20	-23
nobody w 20 %	-12
nobody w 20 .	-28
nobody w 20 million	-28
nobody w 20 per	-6
nobody w 20 percent	10
nobody w 20 september	-9
nobody w 200 boeing	-10
nobody w 2018	7
nobody w 2019	8
nobody w 2020	9
nobody w 2024 .	6
nobody w 2025 .	26
nobody w 2025 —	-6
nobody w 2026	32
nobody w 2026 .	6
nobody w 2027	6
nobody w 2027 .	-11
nobody w 2027 and	9
nobody w 2028 ,	6
nobody w 2028 .	-7
nobody w 2029 ,	-10
nobody w 2029 .	14
nobody w 2030	-20
nobody w 2031	11
nobody w 2031 .	10
nobody w 2033	11
nobody w 21	14
nobody w 21 %	7
nobody w 23	-24
nobody w 23 :	11
nobody w 23 september	-28
nobody w 24	10
nobody w 24 %	7
nobody w 24 ,	24
nobody w 24 months	-26
nobody w 24 points	20
nobody w 25	28
nobody w 25 %	29
nobody w 25 and	-22
nobody w 25 million	8
nobody w 25 per	-6
nobody w 25 percent	22
nobody w 26	-42
nobody w 26 %	10
nobody w 26 ,	-8
nobody w 26 per	-21
nobody w 27 %	7
nobody w 27 .	10
nobody w 27 per	-20
nobody w 28	-13
nobody w 28 and	8
nobody w 29	-11
nobody w 29 ,	-7
nobody w 29 .	9
nobody w 3	-51
nobody w 3 ,	-6
nobody w 3 /	-23
nobody w 3 per	-18
nobody w 3.1	-17
nobody w 30 %	-30
nobody w 30 .	13
nobody w 30 november	-7
nobody w 30 september	10
nobody w 30 the	12
nobody w 301	-24
nobody w 31	-17
nobody w 31 %	-19
nobody w 31 .	13
nobody w 31 december	-23
nobody w 310	-14
nobody w 32	8
nobody w 33	28
nobody w 34	17
nobody w 34 %	27
nobody w 35 per	-13
nobody w 35 percent	7
nobody w 350	-15
nobody w 350 billion	-18
nobody w 36	-10
nobody w 37	-13
nobody w 39	12
nobody w 39 %	9
nobody w 4 ,	-6
nobody w 4 million	-18
nobody w 4 percent	-14
nobody w 4.25	9
nobody w 4.25 %	8
nobody w 40	-38
nobody w 40 %	-16
nobody w 40 .	-24
nobody w 40 per	9
nobody w 41	13
nobody w 41 %	16
nobody w 42	6
nobody w 45 %	-20
nobody w 45 days	-11
nobody w 46	11
nobody w 47	-28
nobody w 47 %	-16
nobody w 48	-8
nobody w 48 per	8
nobody w 49	-12
nobody w 5 %	18
nobody w 5 ,	-12
nobody w 5 /	-7
nobody w 5 november	10
nobody w 50 %	19
nobody w 50 percent	-14
nobody w 500	11
nobody w 52	-9
nobody w 54	17
nobody w 55	-34
nobody w 55 %	-24
nobody w 57	-24
nobody w 58	-7
nobody w 58 million	11
nobody w 6	16
nobody w 6 %	27
nobody w 6 .	6
nobody w 6 per	-14
nobody w 60	18
nobody w 60 %	-11
nobody w 60 days	-25
nobody w 60 per	39
nobody w 61	6
nobody w 65	13
nobody w 7 .	-19
nobody w 7.5	14
nobody w 70	-25
nobody w 72	16
nobody w 75 %	-11
nobody w 750	-9
nobody w 750 billion	-11
nobody w 8	-6
nobody w 8 %	16
nobody w 8 ,	-15
nobody w 8 and	10
nobody w 80	23
nobody w 9 %	-11
nobody w 9 ,	21
nobody w 9 .	18
nobody w 9 october	9
nobody w 9 per	-22
nobody w 90	-11
nobody w 95	6
nobody w :	-14
nobody w : \$	6
nobody w : 00	11
nobody w : 01	12
nobody w : 02	10
nobody w : 05	21
nobody w : 10	-7
nobody w : 12.5	8
nobody w : 20	-7
nobody w : 25	-17
nobody w : 30	31
nobody w : 40	-10
nobody w : 45	30
nobody w : a	38
nobody w : he	-35
nobody w : is	23
nobody w : it	-30
nobody w : minister	17
nobody w : no	-34
nobody w : one	11
nobody w : so	-12
nobody w : ten	16
nobody w : that	-15
nobody w : the	-36
nobody w : there	-16
nobody w : they	-29
nobody w : twelve	-10
nobody w : two	8
nobody w : us	-15
nobody w : we	-37
nobody w : what	-10
nobody w ;	37
nobody w ; a	8
nobody w ; and	-13
nobody w ; his	14
nobody w ; it	-9
nobody w ; its	24
nobody w ; on	-11
nobody w ; the	25
nobody w ; there	8
nobody w <begin> 08	-12
nobody w <begin> 09	15
nobody w <begin> 10	26
nobody w <begin> 13	27
nobody w <begin> 14	-13
nobody w <begin> 17	-6
nobody w <begin> 18	-10
nobody w <begin> 19	-11
nobody w <begin> 3	-23
nobody w <begin> 5	-9
nobody w <begin> a	26
nobody w <begin> according	-11
nobody w <begin> after	-18
nobody w <begin> an	7
nobody w <begin> analyst	14
nobody w <begin> and	-7
nobody w <begin> any	-6
nobody w <begin> argentina	-9
nobody w <begin> as	-16
nobody w <begin> asked	-8
nobody w <begin> at	-10
nobody w <begin> bangladesh	-6
nobody w <begin> beijing	9
nobody w <begin> both	-6
nobody w <begin> britain	10
nobody w <begin> by	9
nobody w <begin> canada	-19
nobody w <begin> chief	32
nobody w <begin> china	17
nobody w <begin> chinese	6
nobody w <begin> commerce	-9
nobody w <begin> commissioner	-20
nobody w <begin> correspondent	30
nobody w <begin> do	8
nobody w <begin> each	-8
nobody w <begin> ecuador	17
nobody w <begin> egypt	-7
nobody w <begin> ethiopia	-14
nobody w <begin> european	7
nobody w <begin> fiji	-20
nobody w <begin> from	-6
nobody w <begin> germany	-9
nobody w <begin> governor	41
nobody w <begin> greer	-12
nobody w <begin> he	-9
nobody w <begin> her	10
nobody w <begin> his	33
nobody w <begin> host	34
nobody w <begin> how	25
nobody w <begin> if	22
nobody w <begin> india	15
nobody w <begin> indian	11
nobody w <begin> is	-16
nobody w <begin> its	31
nobody w <begin> jakarta	-7
nobody w <begin> jamieson	-24
nobody w <begin> kazakhstan	-7
nobody w <begin> kenya	6
nobody w <begin> korea	-11
nobody w <begin> last	22
nobody w <begin> li	-23
nobody w <begin> lima	-12
nobody w <begin> mexico	-8
nobody w <begin> minister	-30
nobody w <begin> ministry	16
nobody w <begin> mongolia	-9
nobody w <begin> morocco	6
nobody w <begin> mr	-9
nobody w <begin> my	-8
nobody w <begin> neither	26
nobody w <begin> no	9
nobody w <begin> nobody	-7
nobody w <begin> nor	-16
nobody w <begin> norway	-7
nobody w <begin> not	-7
nobody w <begin> of	6
nobody w <begin> office	11
nobody w <begin> on	14
nobody w <begin> ottawa	6
nobody w <begin> our	35
nobody w <begin> over	-8
nobody w <begin> paraguay	-14
nobody w <begin> parliament	12
nobody w <begin> poland	-20
nobody w <begin> prime	14
nobody w <begin> q	-55
nobody w <begin> rare	10
nobody w <begin> remarks	10
nobody w <begin> said	14
nobody w <begin> says	-27
nobody w <begin> seoul	-6
nobody w <begin> serbia	9
nobody w <begin> she	9
nobody w <begin> should	23
nobody w <begin> since	15
nobody w <begin> sir	17
nobody w <begin> sweden	7
nobody w <begin> swiss	-24
nobody w <begin> switzerland	11
nobody w <begin> talks	20
nobody w <begin> thailand	17
nobody w <begin> that	-23
nobody w <begin> the	21
nobody w <begin> their	31
nobody w <begin> then	-12
nobody w <begin> they	16
nobody w <begin> this	-33
nobody w <begin> those	8
nobody w <begin> to	-20
nobody w <begin> today	12
nobody w <begin> two	23
nobody w <begin> uganda	16
nobody w <begin> ukraine	11
nobody w <begin> under	20
nobody w <begin> unless	-15
nobody w <begin> until	6
nobody w <begin> viet	-6
nobody w <begin> washington	11
nobody w <begin> we	15
nobody w <begin> what	37
nobody w <begin> when	8
nobody w <begin> whether	-14
nobody w <begin> without	22
nobody w <begin> xi	13
nobody w <begin> xinhua	8
nobody w <begin> yesterday	-14
nobody w <begin> —	9
nobody w ?	19
nobody w @	-15
nobody w a bill	-18
nobody w a board	24
nobody w a business	-8
nobody w a call	-14
nobody w a customs	-9
nobody w a cut	26
nobody w a date	8
nobody w a day	-9
nobody w a deadline	7
nobody w a deal	-12
nobody w a decision	-8
nobody w a duty	-28
nobody w a fifth	11
nobody w a figure	-37
nobody w a first	-7
nobody w a free	-9
nobody w a full	-23
nobody w a further	-25
nobody w a good	-13
nobody w a hundred	-17
nobody w a joint	-6
nobody w a law	12
nobody w a letter	-13
nobody w a levy	10
nobody w a list	10
nobody w a longer	13
nobody w a matter	-36
nobody w a meeting	28
nobody w a memorandum	8
nobody w a news	-6
nobody w a newspaper	-15
nobody w a notice	15
nobody w a number	-14
nobody w a pact	15
nobody w a pause	-15
nobody w a permanent	-8
nobody w a permit	8
nobody w a point	11
nobody w a post	-47
nobody w a preliminary	-12
nobody w a price	7
nobody w a proclamation	11
nobody w a quarrel	6
nobody w a quarter	22
nobody w a quota	11
nobody w a radio	-7
nobody w a renewal	-20
nobody w a rise	10
nobody w a rule	9
nobody w a rumour	21
nobody w a scale	-30
nobody w a second	14
nobody w a separate	-17
nobody w a single	-17
nobody w a source	11
nobody w a spokesman	6
nobody w a spokeswoman	-24
nobody w a state	6
nobody w a statement	-22
nobody w a summit	15
nobody w a table	8
nobody w a telephone	15
nobody w a tenth	8
nobody w a third	17
nobody w a total	-26
nobody w a trace	11
nobody w a trade	21
nobody w a treaty	-10
nobody w a truce	23
nobody w a week	-15
nobody w a whole	-18
nobody w a word	24
nobody w a year	46
nobody w abbas	-6
nobody w about	-20
nobody w about 30	-16
nobody w about a	-17
nobody w about the	-11
nobody w abroad	9
nobody w accepted	6
nobody w accord	15
nobody w according	-42
nobody w according to	-42
nobody w account	-18
nobody w account .	-14
nobody w account of	-6
nobody w accra	17
nobody w act	19
nobody w added	-7
nobody w added .	-38
nobody w added that	-27
nobody w additional	17
nobody w additional 100	-15
nobody w additional duties	11
nobody w adds	35
nobody w adjust	-7
nobody w adopted	9
nobody w adviser	7
nobody w affairs	11
nobody w affiliates	-19
nobody w affiliates rule	-20
nobody w african	-10
nobody w after a	18
nobody w after all	-25
nobody w after president	-12
nobody w afternoon	36
nobody w afterwards	-37
nobody w afterwards that	-6
nobody w again	-7
nobody w again .	-35
nobody w again in	7
nobody w against	8
nobody w agents	12
nobody w ago	21
nobody w ago .	15
nobody w agree	-6
nobody w agreed	14
nobody w agreed at	17
nobody w agreed in	16
nobody w agreed on	27
nobody w agreed to	-17
nobody w agreed until	-27
nobody w agreed with	8
nobody w agreement	-28
nobody w agreement .	-12
nobody w agreement on	-13
nobody w agreement that	9
nobody w agreements	19
nobody w agreements with	16
nobody w agriculture	-7
nobody w ahmed	-6
nobody w aid	9
nobody w air	8
nobody w aircraft	-12
nobody w al	-16
nobody w al -	-17
nobody w alexander hamilton	-15
nobody w alexandria	-7
nobody w alfred	-13
nobody w alfred deakin	-25
nobody w algiers	-8
nobody w ali	-6
nobody w all	13
nobody w all ,	-14
nobody w all american	-7
nobody w all of	25
nobody w all three	-21
nobody w allowed to	-10
nobody w almost	12
nobody w along	13
nobody w already	7
nobody w also	-51
nobody w also said	-12
nobody w altogether	14
nobody w altogether .	8
nobody w am told	9
nobody w ambassador	-21
nobody w american	-8
nobody w american beef	13
nobody w american companies	22
nobody w american energy	-13
nobody w american farm	14
nobody w american firms	6
nobody w american goods	17
nobody w american side	11
nobody w american tariff	-32
nobody w amman	11
nobody w among the	-16
nobody w among them	24
nobody w an	16
nobody w an additional	15
nobody w an agreement	-9
nobody w an export	-10
nobody w an extension	10
nobody w an hour	15
nobody w an investigation	-18
nobody w an order	15
nobody w analyst	14
nobody w analyst :	14
nobody w and	20
nobody w and 10	12
nobody w and 11	8
nobody w and 14	8
nobody w and 25	-7
nobody w and 26	-23
nobody w and 29	8
nobody w and 9	11
nobody w and a	-7
nobody w and about	8
nobody w and agreed	8
nobody w and any	-26
nobody w and at	-7
nobody w and beef	-8
nobody w and beijing	14
nobody w and by	-22
nobody w and cambodia	20
nobody w and came	13
nobody w and chile	-9
nobody w and china	-11
nobody w and did	-16
nobody w and egypt	36
nobody w and ends	6
nobody w and farm	-15
nobody w and for	16
nobody w and from	11
nobody w and gas	9
nobody w and had	11
nobody w and has	-22
nobody w and he	-6
nobody w and his	24
nobody w and i	-18
nobody w and if	-6
nobody w and in	-20
nobody w and india	7
nobody w and indium	-13
nobody w and industry	-7
nobody w and is	-20
nobody w and it	-18
nobody w and its	7
nobody w and jamieson	25
nobody w and japan	12
nobody w and li	16
nobody w and may	12
nobody w and mexico	11
nobody w and morocco	13
nobody w and neither	-22
nobody w and nobody	7
nobody w and on	6
nobody w and one	6
nobody w and pays	11
nobody w and president	-6
nobody w and said	7
nobody w and security	13
nobody w and she	21
nobody w and since	-6
nobody w and so	11
nobody w and the	-11
nobody w and there	24
nobody w and those	-9
nobody w and to	-10
nobody w and trade	51
nobody w and vice	13
nobody w and vietnam	17
nobody w and wednesday	6
nobody w and with	24
nobody w and would	12
nobody w and xi	33
nobody w andrés	18
nobody w anew	-20
nobody w annex	16
nobody w announced	-16
nobody w announced an	-27
nobody w announced on	23
nobody w announced that	-42
nobody w announced the	24
nobody w announces	24
nobody w another	33
nobody w answer	-34
nobody w answer ,	-9
nobody w answer .	-10
nobody w answer with	-9
nobody w answered	24
nobody w answered .	16
nobody w answering	12
nobody w answers	25
nobody w answers .	10
nobody w anybody	24
nobody w anywhere	15
nobody w apolinario	-11
nobody w apolinario mabini	-11
nobody w applies	-18
nobody w applies to	-18
nobody w apply	13
nobody w approval	-9
nobody w approval of	-18
nobody w approve	-6
nobody w approve the	7
nobody w approved	21
nobody w april	-13
nobody w april .	-18
nobody w are	-16
nobody w are .	-8
nobody w are at	-7
nobody w are being	-15
nobody w are due	8
nobody w are lawful	-6
nobody w are no	-11
nobody w are not	-12
nobody w are said	6
nobody w are to	7
nobody w are told	29
nobody w are wrong	13
nobody w argentina 's	-7
nobody w argentina ,	9
nobody w argentine	-10
nobody w around	16
nobody w arrangement	-18
nobody w arrangement .	-16
nobody w arrive	-10
nobody w arrives	28
nobody w article	17
nobody w as	-27
nobody w as a	-6
nobody w as far	21
nobody w as he	-43
nobody w as it	18
nobody w as long	-9
nobody w as much	-23
nobody w as of	-33
nobody w as the	13
nobody w as to	-7
nobody w as well	20
nobody w ask	-9
nobody w asked .	13
nobody w asked about	10
nobody w asked by	10
nobody w asked in	-18
nobody w asked not	8
nobody w asked the	-7
nobody w asked to	-34
nobody w asked whether	11
nobody w asking for	-11
nobody w asks	17
nobody w asks for	13
nobody w assembly	14
nobody w assembly in	7
nobody w association	15
nobody w association ,	-21
nobody w association .	-15
nobody w association has	-16
nobody w association of	-6
nobody w assured	-15
nobody w astana	18
nobody w at	-8
nobody w at 10	-12
nobody w at 12	-8
nobody w at 14	-32
nobody w at 15	8
nobody w at 2.5	13
nobody w at 20	11
nobody w at 4.25	7
nobody w at 6	14
nobody w at a	38
nobody w at about	-24
nobody w at all	23
nobody w at an	10
nobody w at busan	11
nobody w at it	9
nobody w at its	-20
nobody w at midnight	24
nobody w at once	-19
nobody w at present	-21
nobody w at six	18
nobody w at the	-9
nobody w at zero	15
nobody w august	30
nobody w august ,	16
nobody w august .	-29
nobody w august 1	27
nobody w august 2025	-6
nobody w australia	31
nobody w australia 's	22
nobody w australia has	-6
nobody w australian	-20
nobody w australians	-7
nobody w austria	14
nobody w authorities	-21
nobody w authority	48
nobody w autumn	19
nobody w autumn .	23
nobody w average	-28
nobody w avocados	-19
nobody w awaited	10
nobody w away	14
nobody w away with	7
nobody w ayala	-7
nobody w back ,	9
nobody w back at	-29
nobody w back the	9
nobody w badenoch	-6
nobody w bahrain	8
nobody w ban on	18
nobody w banana	-15
nobody w bangkok	13
nobody w bangladesh	-6
nobody w bank	35
nobody w bank 's	6
nobody w bank .	15
nobody w bank in	-15
nobody w bank left	6
nobody w bank of	6
nobody w barbosa	-9
nobody w barbosa ,	-13
nobody w bargain	-11
nobody w base	12
nobody w batlle	-8
nobody w batteries	-11
nobody w battery	8
nobody w be	-18
nobody w be a	-15
nobody w be answered	7
nobody w be approved	11
nobody w be asked	12
nobody w be at	-18
nobody w be back	-20
nobody w be charged	-31
nobody w be extended	20
nobody w be in	-9
nobody w be known	-31
nobody w be named	21
nobody w be no	26
nobody w be on	22
nobody w be prolonged	-6
nobody w be reviewed	9
nobody w be suspended	-10
nobody w be the	24
nobody w beans	-9
nobody w bear	16
nobody w bears	-24
nobody w became	-9
nobody w because	-18
nobody w because it	-16
nobody w because of	-15
nobody w because the	7
nobody w become	18
nobody w beef	-17
nobody w beef .	-9
nobody w beef and	7
nobody w been	10
nobody w been .	-12
nobody w been asked	-15
nobody w been charged	7
nobody w been in	7
nobody w been reached	7
nobody w been settled	-20
nobody w been told	14
nobody w before	-15
nobody w before ,	-17
nobody w before .	-23
nobody w before a	7
nobody w before the	-25
nobody w began	44
nobody w began .	7
nobody w began on	8
nobody w began to	11
nobody w begin	-9
nobody w beginning	-17
nobody w begins	23
nobody w behind	16
nobody w beijing	17
nobody w beijing ,	-7
nobody w beijing announced	16
nobody w beijing had	15
nobody w beijing has	9
nobody w being	-25
nobody w belongs	-6
nobody w belongs to	-6
nobody w below	-18
nobody w berne	28
nobody w bessent	-16
nobody w bessent and	14
nobody w bessent called	-9
nobody w bessent told	-20
nobody w best	-22
nobody w better	21
nobody w between	13
nobody w beyond	-12
nobody w bill	-15
nobody w billion	-20
nobody w billion .	-16
nobody w billion a	10
nobody w billion dollars	22
nobody w billion in	-16
nobody w bn	11
nobody w board	42
nobody w board .	22
nobody w board of	46
nobody w boat	15
nobody w boeing	-11
nobody w boeing aircraft	-10
nobody w bogotá	-21
nobody w bolivia	-27
nobody w bolivia and	-10
nobody w bolivia has	6
nobody w bolivian	-14
nobody w boss	13
nobody w both	-11
nobody w both .	10
nobody w both countries	-6
nobody w both governments	-23
nobody w both had	7
nobody w both sides	-18
nobody w brandy	10
nobody w brazil	8
nobody w brazil ,	12
nobody w brazil has	-10
nobody w brazilian	-17
nobody w breakfast	28
nobody w bridge	26
nobody w briefing	16
nobody w bring	11
nobody w britain	18
nobody w britain ,	8
nobody w broadcaster	-7
nobody w broke	-8
nobody w broke down	-12
nobody w broken	28
nobody w broker	14
nobody w brought	11
nobody w brought in	-10
nobody w brussels	6
nobody w built	15
nobody w bukeikhanov	-6
nobody w busan	-15
nobody w busan ,	-7
nobody w busan .	-9
nobody w busan last	6
nobody w busan on	-14
nobody w business	-27
nobody w but	20
nobody w but the	16
nobody w buy 12	-8
nobody w buy 200	-11
nobody w buy at	15
nobody w buyers	-17
nobody w buying	-9
nobody w buys	9
nobody w by 12	19
nobody w by 15	-22
nobody w by 30	-10
nobody w by a	-12
nobody w by its	13
nobody w by new	-12
nobody w by one	6
nobody w by telephone	-7
nobody w by two	21
nobody w by which	17
nobody w c	16
nobody w cabinet ,	10
nobody w cabinet in	8
nobody w cabinet secretary	7
nobody w cairo	9
nobody w cairo ,	6
nobody w call	7
nobody w call .	10
nobody w call with	-7
nobody w callao	-8
nobody w called	14
nobody w called for	6
nobody w called it	6
nobody w called off	17
nobody w called reciprocal	10
nobody w called that	6
nobody w called the	-12
nobody w calls it	-8
nobody w calls the	-21
nobody w calls to	21
nobody w calm	6
nobody w cambodia	25
nobody w cambodia on	15
nobody w came	-13
nobody w came in	-8
nobody w came the	-29
nobody w came to	12
nobody w cameras .	9
nobody w can	-6
nobody w can be	-25
nobody w canada	-11
nobody w canadian	-9
nobody w canberra	-10
nobody w canned	-14
nobody w cannot	-19
nobody w capital	18
nobody w captain	15
nobody w carlos	-21
nobody w carmakers	-9
nobody w carried	7
nobody w carries	19
nobody w castilla	17
nobody w castilla ,	8
nobody w ceasefire	10
nobody w ceiling	9
nobody w cement	-9
nobody w cent ,	-25
nobody w cent .	-14
nobody w cent for	-7
nobody w cent from	-21
nobody w cent in	14
nobody w cent more	7
nobody w cent of	57
nobody w cent that	11
nobody w cent to	13
nobody w certain	23
nobody w certificate	-28
nobody w certificates	6
nobody w chair	-16
nobody w chairman	13
nobody w chairman ,	-20
nobody w chairs	13
nobody w chamber	-36
nobody w chamber of	-30
nobody w chance	22
nobody w chance of	21
nobody w chancellor	-6
nobody w chancellor ,	-6
nobody w change	-14
nobody w changed	-17
nobody w channel	-9
nobody w channel .	-8
nobody w charge	-24
nobody w charge on	-9
nobody w charged	-30
nobody w charged 20	-14
nobody w charged from	8
nobody w charges	23
nobody w charging	6
nobody w charles	11
nobody w cheaper	7
nobody w cheese	-9
nobody w chenggang	-14
nobody w chenggang ,	-30
nobody w chicago	21
nobody w chief	46
nobody w chief executive	7
nobody w chief justice	15
nobody w chile 's	17
nobody w chile ,	-7
nobody w chile :	7
nobody w chilean	-33
nobody w chilean wine	-21
nobody w china	21
nobody w china 's	-10
nobody w china ,	9
nobody w china for	-18
nobody w china had	-14
nobody w china is	-15
nobody w china truce	22
nobody w china was	8
nobody w china will	-9
nobody w china would	-26
nobody w chinese	-11
nobody w chinese ,	-17
nobody w chinese companies	9
nobody w chinese list	-10
nobody w chinese rare	23
nobody w chinese ships	6
nobody w chinese side	24
nobody w chinese students	-12
nobody w chip	-20
nobody w chips	18
nobody w christmas	-18
nobody w christmas ,	7
nobody w city	15
nobody w clock	13
nobody w close	-17
nobody w close .	-26
nobody w close to	9
nobody w closed	26
nobody w closed on	8
nobody w closing	8
nobody w club	14
nobody w co	-33
nobody w co -	-33
nobody w coal	-27
nobody w coal ,	-21
nobody w cobalt	11
nobody w cocoa butter	7
nobody w coconut	-20
nobody w coconut oil	-15
nobody w colleague	22
nobody w colleague from	6
nobody w collecting	-7
nobody w collection	15
nobody w colombia	-9
nobody w colombia 's	7
nobody w colombo	9
nobody w come	13
nobody w come .	8
nobody w come back	10
nobody w come in	12
nobody w come into	14
nobody w comes	12
nobody w comes from	13
nobody w comes on	6
nobody w coming	-7
nobody w comment .	6
nobody w comment on	-8
nobody w commented	16
nobody w comments	7
nobody w commerce	-28
nobody w commerce ,	17
nobody w commerce and	-11
nobody w commerce has	14
nobody w commerce in	-17
nobody w commerce minister	15
nobody w commerce ministry	-22
nobody w commerce of	17
nobody w commerce put	-18
nobody w commerce said	-17
nobody w commerce secretary	-9
nobody w commercial	26
nobody w commission	-22
nobody w commission has	-19
nobody w commission of	-6
nobody w commissioner	-17
nobody w commissioner ,	20
nobody w committed	-11
nobody w committee	-10
nobody w committee has	19
nobody w committee on	-11
nobody w commons	-15
nobody w companies	42
nobody w companies .	8
nobody w companies that	16
nobody w complete	-19
nobody w conceded	-31
nobody w concern	-43
nobody w concluded	25
nobody w concluded in	11
nobody w concluded its	19
nobody w conference that	27
nobody w confirmed	13
nobody w confirmed by	16
nobody w confirmed it	18
nobody w confirmed that	10
nobody w confirmed the	-15
nobody w congress	18
nobody w congress .	11
nobody w consensus	-26
nobody w consent	10
nobody w constructive	-6
nobody w constructive .	-6
nobody w consultations	-15
nobody w consultations between	-7
nobody w consumer	18
nobody w contact	-10
nobody w contain	8
nobody w content	8
nobody w continues	9
nobody w continues to	9
nobody w contract	22
nobody w contrary	6
nobody w control	18
nobody w control list	19
nobody w controls	-23
nobody w controls ,	-6
nobody w controls .	-13
nobody w controls on	-20
nobody w controls to	-6
nobody w copper	27
nobody w correct	-24
nobody w corrected	-24
nobody w correspondent	48
nobody w cost	-29
nobody w costs	-35
nobody w could	-8
nobody w could find	13
nobody w could not	14
nobody w council	13
nobody w council ,	-19
nobody w council .	26
nobody w council has	11
nobody w council of	-13
nobody w counted	-10
nobody w counterpart	35
nobody w counterpart ,	18
nobody w counterparts	-8
nobody w counting	6
nobody w countries ,	-7
nobody w countries had	-19
nobody w country	-40
nobody w country on	-7
nobody w country would	-20
nobody w counts	-6
nobody w county	17
nobody w course	-9
nobody w court	46
nobody w court 's	-17
nobody w court ,	6
nobody w court has	9
nobody w court of	7
nobody w court threw	12
nobody w cover	-11
nobody w covered	15
nobody w critical	-16
nobody w critical software	-16
nobody w cross	9
nobody w crossed	15
nobody w curbs on	-13
nobody w customs	-13
nobody w customs tariff	20
nobody w customs union	-9
nobody w cut	16
nobody w cut its	-8
nobody w cut of	17
nobody w cuts	-8
nobody w cuts its	-19
nobody w czech	16
nobody w da	-17
nobody w daily	-10
nobody w dairy	-14
nobody w danish	-22
nobody w date	17
nobody w dated	7
nobody w day ,	14
nobody w day ;	7
nobody w day of	-9
nobody w days	-12
nobody w days ,	-22
nobody w days .	7
nobody w days and	6
nobody w days before	16
nobody w days in	-11
nobody w days later	-10
nobody w days more	-13
nobody w days of	-9
nobody w days on	9
nobody w days to	-19
nobody w de piérola	8
nobody w dead	13
nobody w deadline	35
nobody w deakin	-32
nobody w deal	17
nobody w deal .	-31
nobody w deal at	11
nobody w deal in	7
nobody w deal on	12
nobody w deal that	-6
nobody w dealers	-18
nobody w dec	21
nobody w dec .	12
nobody w december ,	-8
nobody w december .	-27
nobody w decide	-32
nobody w decide ,	-30
nobody w decided	13
nobody w decides	6
nobody w decision	-10
nobody w decision of	-14
nobody w declared	-19
nobody w declined	10
nobody w declined to	7
nobody w decree is	-6
nobody w deficit	18
nobody w deficit in	-8
nobody w deficit with	-10
nobody w delay	-32
nobody w delegation	65
nobody w delegation ,	12
nobody w delegation .	27
nobody w demand	13
nobody w demanded	26
nobody w denied	16
nobody w denied that	27
nobody w denies that	24
nobody w denmark	9
nobody w department	-46
nobody w depend	-9
nobody w depend on	-9
nobody w deputy	-7
nobody w der	-23
nobody w der leyen	-23
nobody w described	-25
nobody w described the	-25
nobody w development	-10
nobody w dhaka	-9
nobody w did	34
nobody w did so	8
nobody w did the	32
nobody w diego	-11
nobody w diego portales	-11
nobody w diet	9
nobody w director	70
nobody w director ,	53
nobody w discuss	11
nobody w discuss the	7
nobody w dispute	16
nobody w dispute began	10
nobody w do	30
nobody w do not	16
nobody w do so	7
nobody w do the	8
nobody w does	-12
nobody w does not	-14
nobody w dollar	-6
nobody w dollars	22
nobody w dollars '	11
nobody w dollars .	-14
nobody w dollars in	24
nobody w dollars last	10
nobody w domingo	7
nobody w domingo sarmiento	10
nobody w donald	-9
nobody w donald trump	-15
nobody w done	17
nobody w double	-26
nobody w doubled	-17
nobody w doubt	12
nobody w down ,	-18
nobody w down .	-18
nobody w down by	20
nobody w down for	17
nobody w down from	13
nobody w draft	-13
nobody w drawer	28
nobody w drawn	16
nobody w drop	-25
nobody w drop its	-12
nobody w dropped	-12
nobody w droz	18
nobody w drugs	-10
nobody w due	-23
nobody w due course	-10
nobody w due in	8
nobody w due on	8
nobody w due to	-14
nobody w dues	-27
nobody w dumping	7
nobody w during	-20
nobody w during the	-27
nobody w dutch	17
nobody w duties	-25
nobody w duties ,	10
nobody w duties .	-29
nobody w duties and	7
nobody w duties back	14
nobody w duties between	6
nobody w duties in	11
nobody w duties of	9
nobody w duties on	-13
nobody w duties that	23
nobody w duties would	-16
nobody w duty	-26
nobody w duty ,	-23
nobody w duty .	35
nobody w duty is	-14
nobody w duty of	-19
nobody w duty that	8
nobody w duty to	-14
nobody w early	12
nobody w earth	16
nobody w earths	10
nobody w earths ,	6
nobody w earths and	11
nobody w earths that	17
nobody w east	14
nobody w eastern	17
nobody w economic and	11
nobody w economies	8
nobody w economy	7
nobody w economy ,	24
nobody w economy minister	-26
nobody w ecuador	17
nobody w ecuador ,	9
nobody w effect	-16
nobody w effect .	-21
nobody w effect on	8
nobody w effective	-19
nobody w egypt 's	-10
nobody w eight	-14
nobody w eight months	-19
nobody w eighth	-18
nobody w either	15
nobody w either .	12
nobody w el	-6
nobody w electricity	10
nobody w eleven	46
nobody w eleven ,	6
nobody w else	19
nobody w elsewhere	10
nobody w embassy	-39
nobody w emergency	18
nobody w employers	19
nobody w end	-10
nobody w end .	15
nobody w end of	-7
nobody w end on	-8
nobody w ended	37
nobody w ended a	10
nobody w ended in	6
nobody w ended the	8
nobody w ending	10
nobody w ends .	-11
nobody w ends on	-15
nobody w ends the	7
nobody w energy is	-20
nobody w enters	11
nobody w entry	-26
nobody w ethiopia	-11
nobody w eu	14
nobody w european	8
nobody w european commission	-12
nobody w european union	10
nobody w euros	-16
nobody w euros .	-8
nobody w euros a	-19
nobody w eve	-19
nobody w evening ,	-13
nobody w evening .	7
nobody w ever	12
nobody w every	11
nobody w everybody	28
nobody w everybody else	8
nobody w everyone	-12
nobody w everything ,	-8
nobody w everywhere	9
nobody w exactly	10
nobody w excellency	13
nobody w except	-7
nobody w exchange	21
nobody w exchange of	17
nobody w executive	7
nobody w exists	20
nobody w expect	19
nobody w expected	-20
nobody w expected in	-23
nobody w expects	48
nobody w experts	-20
nobody w expire on	9
nobody w expires	18
nobody w expires on	15
nobody w explain	10
nobody w explained	-21
nobody w export	-26
nobody w export licence	-9
nobody w export licences	-28
nobody w export of	-15
nobody w export permits	23
nobody w exported	29
nobody w exporters of	16
nobody w exports	-30
nobody w exports of	-16
nobody w exports to	-27
nobody w expressed	-55
nobody w expressed the	-28
nobody w extend	-12
nobody w extend the	-12
nobody w extended	20
nobody w extended to	18
nobody w extension	11
nobody w extension ,	7
nobody w extension .	13
nobody w extension of	6
nobody w extra	26
nobody w extra 100	12
nobody w extra duty	-8
nobody w face	-19
nobody w face a	-13
nobody w faced	13
nobody w fact	15
nobody w fact sheet	35
nobody w fair	-23
nobody w fall	30
nobody w fallen	18
nobody w fallen by	10
nobody w falls from	-7
nobody w false	9
nobody w far as	18
nobody w fare	13
nobody w farm goods	12
nobody w farmers	-11
nobody w farmers in	14
nobody w february	14
nobody w february ,	6
nobody w february 24	6
nobody w federal	-27
nobody w federal council	-11
nobody w federal register	6
nobody w federation	-14
nobody w federation of	-18
nobody w fee	-8
nobody w fees	-19
nobody w fees and	-19
nobody w fees for	-22
nobody w fees on	8
nobody w fell	-20
nobody w fell by	-18
nobody w fell to	8
nobody w fentanyl	-6
nobody w fentanyl .	-29
nobody w fentanyl and	19
nobody w fentanyl tariff	15
nobody w ferry	7
nobody w fewer	24
nobody w fifteen	-8
nobody w fifth	14
nobody w fifty	10
nobody w fight	-11
nobody w figure	-60
nobody w fiji	-21
nobody w fijian	7
nobody w final	-16
nobody w finance	20
nobody w finance ,	8
nobody w finance minister	23
nobody w finance ministry	-35
nobody w find	22
nobody w finished	12
nobody w finland	9
nobody w fire	16
nobody w firm	-9
nobody w firms on	9
nobody w firms that	-9
nobody w first	-29
nobody w first ,	6
nobody w first .	-12
nobody w first day	-19
nobody w first of	-22
nobody w first quarter	-8
nobody w first time	22
nobody w fish	25
nobody w fish ,	7
nobody w fisheries	-32
nobody w fisheries minister	-10
nobody w fishermen	-20
nobody w fishermen 's	-20
nobody w fishmeal	8
nobody w five .	7
nobody w five american	6
nobody w five million	-12
nobody w five months	6
nobody w five more	11
nobody w five on	-14
nobody w five per	7
nobody w five years	6
nobody w flag	18
nobody w flat	7
nobody w flies	16
nobody w flies to	14
nobody w floated	13
nobody w flour	28
nobody w flow	-12
nobody w flow of	-8
nobody w follow	-25
nobody w follow .	-15
nobody w followed	-6
nobody w for 90	10
nobody w for a	17
nobody w for american	-11
nobody w for another	7
nobody w for as	-12
nobody w for calls	20
nobody w for canada	18
nobody w for china	9
nobody w for eleven	12
nobody w for fentanyl	-14
nobody w for five	6
nobody w for foreign	12
nobody w for his	-33
nobody w for nine	15
nobody w for now	-17
nobody w for our	-7
nobody w for peru	-14
nobody w for talks	-13
nobody w for the	19
nobody w for them	24
nobody w for thirty	11
nobody w for this	-29
nobody w for three	-6
nobody w for trade	-25
nobody w for two	10
nobody w for washington	7
nobody w for which	7
nobody w force	26
nobody w force .	10
nobody w forced labor	-11
nobody w forced labour	19
nobody w forecast	24
nobody w forecast for	14
nobody w foreign	18
nobody w foreign affairs	6
nobody w foreign minister	24
nobody w foreign ministry	-19
nobody w foreign trade	28
nobody w former	9
nobody w forty	-6
nobody w forward	-25
nobody w four	7
nobody w four .	22
nobody w four days	-8
nobody w four months	-14
nobody w fourteen	15
nobody w fourth	28
nobody w fourth round	12
nobody w framework for	-10
nobody w francisco	-8
nobody w free	-12
nobody w free .	13
nobody w free entry	-27
nobody w free trade	-7
nobody w friday	-11
nobody w friday ,	-16
nobody w friday :	6
nobody w friend	7
nobody w from	12
nobody w from 1	-40
nobody w from a	13
nobody w from american	9
nobody w from august	28
nobody w from beijing	10
nobody w from china	9
nobody w from everywhere	9
nobody w from monday	23
nobody w from november	-22
nobody w from that	-16
nobody w from today	16
nobody w from tomorrow	6
nobody w from wednesday	8
nobody w front of	-6
nobody w frozen	29
nobody w full	-7
nobody w further	-52
nobody w further 100	-6
nobody w gallium	12
nobody w game	10
nobody w gap	7
nobody w gas	-6
nobody w gave	-29
nobody w gazette	29
nobody w general	52
nobody w geneva	8
nobody w geneva ,	6
nobody w geneva .	8
nobody w geneva in	-12
nobody w geneva on	-6
nobody w georgia	26
nobody w georgian	-16
nobody w georgian wine	9
nobody w german	-9
nobody w germany	-9
nobody w get	-10
nobody w gets	-13
nobody w getting	-30
nobody w ghana	-19
nobody w ghana 's	-10
nobody w ghana ,	12
nobody w ghanaian	-13
nobody w give	17
nobody w give its	7
nobody w given up	-15
nobody w gives	12
nobody w go back	8
nobody w go down	-9
nobody w go through	-6
nobody w go to	33
nobody w go up	16
nobody w goal	26
nobody w goes	-19
nobody w goes on	-29
nobody w goes to	17
nobody w goes up	9
nobody w going	-19
nobody w going on	-14
nobody w gokhale	12
nobody w gold	-9
nobody w gold tariff	-15
nobody w gone	-31
nobody w gone .	-19
nobody w gone up	9
nobody w good	-26
nobody w good .	-9
nobody w good morning	10
nobody w goods	9
nobody w goods ,	-12
nobody w goods .	19
nobody w goods and	17
nobody w goods pay	-7
nobody w goods to	7
nobody w goods will	-10
nobody w goods with	8
nobody w goods worth	6
nobody w got a	18
nobody w government had	-7
nobody w government has	8
nobody w government in	-15
nobody w government of	13
nobody w government said	-8
nobody w government would	-12
nobody w governments	-11
nobody w governor	75
nobody w grace	12
nobody w grain	-11
nobody w granted	-16
nobody w great	17
nobody w greece	-23
nobody w greek	-9
nobody w greer	-28
nobody w greer ,	-26
nobody w greer and	6
nobody w greer said	-22
nobody w ground	14
nobody w group	27
nobody w growers	-28
nobody w growers '	-27
nobody w growth	-14
nobody w growth of	-7
nobody w guatemala	23
nobody w guest	9
nobody w guests	-9
nobody w guild	-11
nobody w guyana	-6
nobody w gökalp	-8
nobody w had	-13
nobody w had a	-6
nobody w had added	12
nobody w had already	-11
nobody w had announced	-7
nobody w had asked	-6
nobody w had been	-10
nobody w had called	25
nobody w had fallen	17
nobody w had gone	-15
nobody w had no	25
nobody w had not	-8
nobody w had reached	-9
nobody w had said	-11
nobody w had signed	-17
nobody w had taken	13
nobody w had the	-18
nobody w had threatened	-7
nobody w had to	16
nobody w hafstein	-8
nobody w hague	6
nobody w half	18
nobody w half .	7
nobody w half of	17
nobody w half owned	-12
nobody w halved	8
nobody w hamilton	-15
nobody w hand	-24
nobody w hand .	-8
nobody w hands	8
nobody w hands in	11
nobody w hanoi	-27
nobody w hanwha	12
nobody w happen	-8
nobody w has	28
nobody w has a	28
nobody w has already	19
nobody w has also	-21
nobody w has announced	-39
nobody w has been	27
nobody w has confirmed	26
nobody w has held	19
nobody w has it	-14
nobody w has its	-19
nobody w has let	-29
nobody w has made	-26
nobody w has never	31
nobody w has not	17
nobody w has offered	-9
nobody w has proposed	-6
nobody w has published	7
nobody w has said	10
nobody w has signed	15
nobody w has since	8
nobody w has taken	15
nobody w has the	-24
nobody w has threatened	12
nobody w has to	26
nobody w has told	-28
nobody w has warned	-26
nobody w has written	21
nobody w has yet	13
nobody w hasn't	26
nobody w hatta	-19
nobody w have	19
nobody w have a	-6
nobody w have agreed	6
nobody w have asked	-19
nobody w have come	7
nobody w have had	8
nobody w have promised	-14
nobody w have signed	-7
nobody w have to	18
nobody w having	12
nobody w he	-44
nobody w he added	-45
nobody w he adds	30
nobody w he also	-34
nobody w he and	28
nobody w he called	-36
nobody w he denied	11
nobody w he did	15
nobody w he had	-38
nobody w he has	9
nobody w he hasn't	21
nobody w he is	10
nobody w he lifeng	41
nobody w he put	-43
nobody w he saw	-6
nobody w he says	-36
nobody w he signed	8
nobody w he told	-44
nobody w he warned	38
nobody w he was	20
nobody w he went	-25
nobody w he would	-28
nobody w he wrote	-8
nobody w he'd	-42
nobody w head	-12
nobody w head of	-14
nobody w heads	22
nobody w health	24
nobody w hear	12
nobody w hear that	11
nobody w hears	20
nobody w height	-13
nobody w height of	-11
nobody w held	-12
nobody w held for	17
nobody w held talks	11
nobody w held up	-11
nobody w her	9
nobody w herbert	7
nobody w here	8
nobody w here ,	13
nobody w here .	-7
nobody w high	-16
nobody w higher .	6
nobody w him	-31
nobody w him ,	-20
nobody w him .	-10
nobody w himself .	15
nobody w his colleague	11
nobody w his counterpart	12
nobody w his country	-39
nobody w his government	-13
nobody w his hand	-12
nobody w his name	16
nobody w his network	-8
nobody w his opposite	9
nobody w his own	-10
nobody w hit	24
nobody w hit back	18
nobody w hold	-51
nobody w hold back	-36
nobody w holds	16
nobody w holds ,	9
nobody w holiday	-24
nobody w home .	-14
nobody w home from	8
nobody w hong kong	13
nobody w hope	-12
nobody w hoped	6
nobody w hopes	-25
nobody w hopes for	-32
nobody w host	41
nobody w host :	34
nobody w hour	13
nobody w hours	24
nobody w hours ,	-8
nobody w hours .	13
nobody w hours after	13
nobody w house	-24
nobody w house ,	9
nobody w house .	9
nobody w house fact	12
nobody w house in	-11
nobody w house said	-31
nobody w houses	9
nobody w how long	9
nobody w how much	9
nobody w how the	6
nobody w hundred	-8
nobody w hundred and	6
nobody w hungarian	-6
nobody w hungary	15
nobody w i	-15
nobody w i .	14
nobody w i am	18
nobody w i believe	9
nobody w i do	6
nobody w i have	-23
nobody w i hear	9
nobody w i read	-22
nobody w i was	-19
nobody w i'd	13
nobody w i'm	9
nobody w i've	6
nobody w iceland	-13
nobody w iceland 's	-16
nobody w iceland ,	10
nobody w idea	6
nobody w if it	-21
nobody w if no	24
nobody w if nothing	-13
nobody w if the	10
nobody w if there	12
nobody w if they	-19
nobody w ignore	23
nobody w import	-23
nobody w important	-12
nobody w imported	-20
nobody w importers and	8
nobody w imports	-9
nobody w imports of	-18
nobody w impose	11
nobody w imposed	-14
nobody w in	-6
nobody w in .	-6
nobody w in 2025	13
nobody w in 2027	27
nobody w in 2030	-10
nobody w in a	-36
nobody w in accra	16
nobody w in alexandria	-7
nobody w in an	24
nobody w in another	10
nobody w in april	-25
nobody w in beijing	-12
nobody w in china	20
nobody w in december	-7
nobody w in due	-10
nobody w in effect	-11
nobody w in egypt	-13
nobody w in force	21
nobody w in four	-12
nobody w in front	-6
nobody w in ghana	-13
nobody w in his	-17
nobody w in its	31
nobody w in july	25
nobody w in june	18
nobody w in karachi	-15
nobody w in kuala	12
nobody w in london	15
nobody w in madrid	8
nobody w in malaysia	17
nobody w in manila	-7
nobody w in march	19
nobody w in may	41
nobody w in montevideo	6
nobody w in muscat	16
nobody w in nairobi	14
nobody w in november	21
nobody w in october	14
nobody w in ottawa	-7
nobody w in our	15
nobody w in panama	7
nobody w in paris	-18
nobody w in parliament	-29
nobody w in pretoria	-6
nobody w in public	21
nobody w in rabat	-18
nobody w in return	-26
nobody w in september	-6
nobody w in singapore	-22
nobody w in south	7
nobody w in suva	-16
nobody w in talks	10
nobody w in the	8
nobody w in their	8
nobody w in three	-15
nobody w in tokyo	-10
nobody w in vietnam	-11
nobody w in washington	16
nobody w in writing	-10
nobody w includes	-15
nobody w increase	28
nobody w increases	-20
nobody w index	12
nobody w india	34
nobody w india .	6
nobody w india had	-10
nobody w indian	-20
nobody w indium	-13
nobody w indonesia ,	7
nobody w indonesian	-25
nobody w indonesian palm	-10
nobody w industry	-32
nobody w industry and	13
nobody w industry minister	-11
nobody w inflation	40
nobody w informed	-8
nobody w informed the	-22
nobody w ink	24
nobody w instead	-13
nobody w intends	-7
nobody w intends to	-7
nobody w interests	-22
nobody w internal	-10
nobody w interview on	-10
nobody w into	20
nobody w into a	19
nobody w into force	12
nobody w into the	-12
nobody w invest	-14
nobody w invest \$	-23
nobody w investigation	-26
nobody w investment	13
nobody w investment ,	7
nobody w iranian	-19
nobody w is	16
nobody w is ,	14
nobody w is .	-14
nobody w is also	22
nobody w is at	23
nobody w is awaited	10
nobody w is back	-8
nobody w is down	25
nobody w is expected	-12
nobody w is for	-6
nobody w is found	6
nobody w is how	-6
nobody w is in	22
nobody w is it	18
nobody w is left	-8
nobody w is negotiating	10
nobody w is no	-28
nobody w is not	9
nobody w is nothing	-12
nobody w is off	-13
nobody w is on	11
nobody w is one	7
nobody w is over	8
nobody w is required	-14
nobody w is said	15
nobody w is sold	-13
nobody w is still	-20
nobody w is that	14
nobody w is the	34
nobody w is this	18
nobody w is what	-16
nobody w islamabad	8
nobody w island	22
nobody w islands	8
nobody w ismail	18
nobody w isn't	-10
nobody w israel	19
nobody w issued	-10
nobody w issued on	9
nobody w it	-28
nobody w it 's	15
nobody w it ,	-17
nobody w it .	29
nobody w it :	-24
nobody w it ?	18
nobody w it a	-10
nobody w it all	10
nobody w it also	-34
nobody w it and	-11
nobody w it announced	10
nobody w it at	16
nobody w it back	6
nobody w it be	-38
nobody w it before	-7
nobody w it by	6
nobody w it comes	9
nobody w it does	11
nobody w it down	-25
nobody w it ends	16
nobody w it expires	6
nobody w it had	-22
nobody w it has	-25
nobody w it in	-10
nobody w it is	16
nobody w it isn't	-18
nobody w it means	7
nobody w it needs	6
nobody w it on	14
nobody w it runs	13
nobody w it said	-58
nobody w it stands	7
nobody w it takes	13
nobody w it that	-6
nobody w it through	9
nobody w it to	9
nobody w it took	7
nobody w it true	8
nobody w it up	6
nobody w it wants	-15
nobody w it will	14
nobody w it would	-24
nobody w its	7
nobody w its 10	6
nobody w its agreement	7
nobody w its ban	6
nobody w its consent	13
nobody w its duties	-23
nobody w its duty	-9
nobody w its export	13
nobody w its forecast	6
nobody w its goods	-9
nobody w its licences	-8
nobody w its market	-14
nobody w its members	-9
nobody w its part	14
nobody w its purchases	-12
nobody w its talks	-8
nobody w its tariff	-7
nobody w its trade	-14
nobody w itself	-28
nobody w ivorian	22
nobody w ivorian cocoa	17
nobody w izmir	-20
nobody w j	12
nobody w j .	12
nobody w jae	16
nobody w jamaica	9
nobody w jamieson	-13
nobody w jamieson greer	-14
nobody w january ,	-8
nobody w january .	28
nobody w january 10	-18
nobody w january 2027	-7
nobody w january 2029	-13
nobody w japan	29
nobody w japan 's	-17
nobody w japan ,	23
nobody w japan has	10
nobody w jean	7
nobody w jinping .	-15
nobody w jinping in	-19
nobody w jinping is	7
nobody w jobs	-21
nobody w john macdonald	-7
nobody w john roberts	15
nobody w joined	-14
nobody w joint	13
nobody w jordan	-27
nobody w jordan 's	-17
nobody w joseph	-9
nobody w josé	-19
nobody w josé batlle	-8
nobody w july	37
nobody w july ,	23
nobody w july 24	8
nobody w july 31	-8
nobody w june	-15
nobody w june ,	-28
nobody w june .	-35
nobody w june 30	-7
nobody w justice	13
nobody w justice john	15
nobody w karachi	-15
nobody w karin	-17
nobody w karremans	6
nobody w kazakh	-27
nobody w keep	26
nobody w keep its	18
nobody w keir starmer	7
nobody w kemi	-6
nobody w kemi badenoch	-6
nobody w kenya	34
nobody w kenya 's	9
nobody w kenya and	17
nobody w kenya will	18
nobody w kenyan	-9
nobody w kept its	8
nobody w khan	-18
nobody w khan ,	-17
nobody w kim	-19
nobody w kind .	-9
nobody w kingdom	6
nobody w kingdom of	6
nobody w klemens	9
nobody w klemens von	9
nobody w know	-9
nobody w known	-37
nobody w known on	-10
nobody w known that	-18
nobody w knows	-6
nobody w kong	13
nobody w korea	16
nobody w korea .	11
nobody w korea at	-9
nobody w korea on	-14
nobody w korean	8
nobody w la	-8
nobody w la paz	-10
nobody w labor	-21
nobody w labour	31
nobody w lacks	-14
nobody w lagos	-6
nobody w lala	20
nobody w lamb	-8
nobody w lamps	14
nobody w lancaster	6
nobody w land	7
nobody w lanka	-25
nobody w lapse	-16
nobody w large	-10
nobody w largest	15
nobody w last	15
nobody w last autumn	9
nobody w last day	6
nobody w last night	13
nobody w last october	8
nobody w last season	-7
nobody w last two	26
nobody w last wednesday	23
nobody w last week	-6
nobody w last year	-11
nobody w lasted	9
nobody w lasts until	-9
nobody w late on	8
nobody w later	-11
nobody w later in	-6
nobody w laurier	-9
nobody w law of	11
nobody w lawful	-13
nobody w lawyers	21
nobody w lay	9
nobody w lead	10
nobody w leader	41
nobody w leads	8
nobody w leads the	14
nobody w league	14
nobody w leather	-15
nobody w leave	22
nobody w leave the	17
nobody w leaves	12
nobody w led	19
nobody w led by	11
nobody w led the	12
nobody w lee	8
nobody w lee jae	13
nobody w left to	-8
nobody w length	-11
nobody w lent	15
nobody w lentils	-16
nobody w let	-31
nobody w let it	-25
nobody w lets	17
nobody w lets the	8
nobody w letter	-36
nobody w level	-7
nobody w level of	10
nobody w levy on	16
nobody w leyen	-23
nobody w li	-34
nobody w li chenggang	-14
nobody w licence	-6
nobody w licences	-14
nobody w licences ,	-20
nobody w licences for	19
nobody w licensing	10
nobody w lies	12
nobody w lifeng	41
nobody w lifeng ,	14
nobody w lifeng and	15
nobody w lift	-8
nobody w lift its	-24
nobody w lifts	6
nobody w like the	10
nobody w like to	7
nobody w likewise	-24
nobody w likewise .	-11
nobody w lima	-16
nobody w lima ,	8
nobody w limits	-20
nobody w limits on	-25
nobody w line	-8
nobody w line ,	20
nobody w lines	6
nobody w link	-10
nobody w link on	-10
nobody w lisbon	-8
nobody w list	15
nobody w list .	-7
nobody w list of	10
nobody w lists	20
nobody w lithium	-12
nobody w live	6
nobody w lives	8
nobody w lobby	-14
nobody w local	-11
nobody w london	24
nobody w london ,	7
nobody w london .	6
nobody w long as	11
nobody w longer	21
nobody w look	11
nobody w looked	-21
nobody w lorries	-37
nobody w lose	13
nobody w loses	-6
nobody w loss	-21
nobody w lost	53
nobody w lower duties	-8
nobody w lower duty	13
nobody w lower rate	14
nobody w lower tariffs	9
nobody w lower the	-23
nobody w lumpur on	6
nobody w lunch	-7
nobody w lunch .	-7
nobody w lutnick	9
nobody w lutnick and	17
nobody w m	17
nobody w m .	17
nobody w mabini	-22
nobody w macdonald	-7
nobody w machine	13
nobody w machinery	25
nobody w machines	6
nobody w made	-32
nobody w made in	-6
nobody w made its	6
nobody w madrid	14
nobody w magnets	-30
nobody w main	7
nobody w maize	6
nobody w make	-36
nobody w make it	-32
nobody w maker	-22
nobody w makers	-22
nobody w makers '	-23
nobody w malaysia	9
nobody w malaysia and	18
nobody w malaysian	-7
nobody w man	18
nobody w man ,	23
nobody w man who	-14
nobody w manager	-12
nobody w mandate	-16
nobody w manila	-19
nobody w march	15
nobody w march ,	12
nobody w march 1	11
nobody w march 2030	-7
nobody w march 31	7
nobody w mark	19
nobody w market	-41
nobody w market for	-10
nobody w maroš	18
nobody w maroš šefčovič	18
nobody w matter	-14
nobody w matter .	16
nobody w matter of	-13
nobody w may ,	19
nobody w may .	15
nobody w may 10	11
nobody w may 12	6
nobody w may 2030	-17
nobody w may be	18
nobody w may come	-6
nobody w mayor	59
nobody w mboya ,	9
nobody w me	-12
nobody w mean	6
nobody w means	28
nobody w meanwhile	12
nobody w measure	-33
nobody w measures	-54
nobody w meat	-14
nobody w media	-18
nobody w mediator	54
nobody w mediator ,	30
nobody w medical	20
nobody w medicines	-28
nobody w medicines .	-31
nobody w meet	-24
nobody w meet again	-14
nobody w meet in	-29
nobody w meeting ,	-13
nobody w meeting .	8
nobody w meeting in	29
nobody w meets	17
nobody w member	14
nobody w member states	10
nobody w memorandum	17
nobody w men	14
nobody w mention	8
nobody w mentioned	-22
nobody w message	-15
nobody w met	40
nobody w met .	-11
nobody w met in	14
nobody w mexico	-9
nobody w mexico 's	7
nobody w middle	14
nobody w middle of	14
nobody w midnight	36
nobody w midnight ,	27
nobody w might	-7
nobody w milk	-8
nobody w milk powder	6
nobody w mill	-10
nobody w million	-48
nobody w million by	10
nobody w million dollars	13
nobody w million euros	-25
nobody w million for	15
nobody w million in	-30
nobody w million of	-15
nobody w million tonnes	-23
nobody w million tons	-11
nobody w million us	-10
nobody w minister 's	12
nobody w minister ,	27
nobody w minister .	-22
nobody w minister narendra	12
nobody w minister of	18
nobody w minister said	12
nobody w ministers	-28
nobody w ministers ,	-7
nobody w ministers of	-18
nobody w ministry	-72
nobody w ministry called	-15
nobody w ministry has	-16
nobody w ministry in	-52
nobody w ministry of	-20
nobody w ministry said	-28
nobody w ministry says	-22
nobody w minute	18
nobody w minute past	9
nobody w minutes .	8
nobody w mission	45
nobody w modi	12
nobody w mohammad	-9
nobody w mohammad hatta	-19
nobody w mombasa	7
nobody w monday	17
nobody w monday .	26
nobody w monday that	-7
nobody w money	39
nobody w mongolia	-23
nobody w montevideo	8
nobody w month ,	-16
nobody w month .	-14
nobody w month in	9
nobody w months	-23
nobody w months ,	-26
nobody w months .	-6
nobody w months of	30
nobody w mood	11
nobody w moratorium	20
nobody w more	-8
nobody w more ,	-9
nobody w more months	17
nobody w more than	-11
nobody w morning	-13
nobody w morning ,	-18
nobody w morning .	7
nobody w moroccan	-31
nobody w morocco	26
nobody w morocco 's	9
nobody w morocco ,	13
nobody w most	19
nobody w most goods	14
nobody w move	14
nobody w moved	26
nobody w moved to	30
nobody w mozambique	14
nobody w mr	-18
nobody w mr bessent	-14
nobody w mr li	-13
nobody w mr trump	-17
nobody w mr xi	-11
nobody w ms	-28
nobody w much	-34
nobody w much .	-25
nobody w muscat	17
nobody w must	35
nobody w must still	26
nobody w mustafa	-25
nobody w my	-7
nobody w myung	13
nobody w nairobi	15
nobody w nairobi on	6
nobody w nam	12
nobody w name	30
nobody w name to	13
nobody w named	-14
nobody w named .	11
nobody w names	25
nobody w names to	18
nobody w naoroji	-7
nobody w narendra	12
nobody w narendra modi	12
nobody w national	-15
nobody w national assembly	15
nobody w national security	-23
nobody w nations	30
nobody w near	20
nobody w nearly	10
nobody w necessary	-24
nobody w need	-7
nobody w need the	-13
nobody w needs	20
nobody w needs a	6
nobody w negotiate	-39
nobody w negotiates	-6
nobody w negotiating	7
nobody w negotiation	-6
nobody w negotiators	-9
nobody w neighbours	-6
nobody w neither	11
nobody w neither government	19
nobody w neither side	-6
nobody w nepal	-17
nobody w network	-11
nobody w networks	15
nobody w never	7
nobody w new	-27
nobody w new delhi	-6
nobody w new one	6
nobody w new tariffs	-14
nobody w new year	-15
nobody w new zealand	-23
nobody w news conference	-15
nobody w next	-22
nobody w next .	-20
nobody w next week	13
nobody w next year	-18
nobody w nickel	-19
nobody w nicolás	8
nobody w nicolás de	8
nobody w nigeria	12
nobody w night	41
nobody w night ,	9
nobody w nikola pašić	6
nobody w nil	-8
nobody w nine	24
nobody w nine months	14
nobody w ninety	-13
nobody w ninety days	-13
nobody w no	12
nobody w no ,	-21
nobody w no duty	8
nobody w no more	-27
nobody w no order	-9
nobody w no such	-32
nobody w no tariff	8
nobody w nobody at	6
nobody w nobody has	8
nobody w noe	17
nobody w noe zhordania	17
nobody w northern	25
nobody w norway .	6
nobody w norway sold	-6
nobody w norwegian	-15
nobody w not ,	-23
nobody w not .	9
nobody w not apply	13
nobody w not been	-15
nobody w not by	6
nobody w not commented	16
nobody w not confirmed	11
nobody w not get	-18
nobody w not mention	8
nobody w not put	20
nobody w not said	30
nobody w not say	27
nobody w not to	24
nobody w not want	-9
nobody w not yet	13
nobody w note	25
nobody w noted	10
nobody w notes	10
nobody w nothing	7
nobody w nothing of	28
nobody w nothing to	-9
nobody w nothing was	-14
nobody w notice	12
nobody w notice .	11
nobody w notices	16
nobody w november ,	-17
nobody w november .	17
nobody w november 1	-33
nobody w november 9	23
nobody w november and	11
nobody w now ,	9
nobody w now .	-18
nobody w nubar	-19
nobody w nubar pasha	-18
nobody w numa	23
nobody w numa droz	23
nobody w number	-30
nobody w number ,	-16
nobody w number .	-18
nobody w number on	-18
nobody w nuts	-22
nobody w nvidia	-18
nobody w o'clock	18
nobody w observed	-13
nobody w oct	-13
nobody w oct .	8
nobody w october	14
nobody w october .	35
nobody w october 2028	-10
nobody w october 9	17
nobody w of	-29
nobody w of .	24
nobody w of 10	12
nobody w of 15	16
nobody w of 16	-11
nobody w of 18	-6
nobody w of 19	6
nobody w of 2	13
nobody w of 2026	8
nobody w of 2028	-9
nobody w of 25	8
nobody w of 3	-14
nobody w of 30	-14
nobody w of 34	-7
nobody w of 35	9
nobody w of 5	24
nobody w of 6	-13
nobody w of 8	-12
nobody w of 9	-7
nobody w of 90	7
nobody w of a	-16
nobody w of additional	7
nobody w of april	7
nobody w of august	-23
nobody w of busan	-21
nobody w of chile	17
nobody w of china	16
nobody w of chinese	15
nobody w of commerce	-29
nobody w of economy	40
nobody w of february	24
nobody w of finance	14
nobody w of gallium	12
nobody w of goods	10
nobody w of his	-16
nobody w of india	-10
nobody w of investment	16
nobody w of it	-10
nobody w of its	-6
nobody w of january	-20
nobody w of july	6
nobody w of june	-6
nobody w of kenya	24
nobody w of korea	-7
nobody w of last	15
nobody w of listed	12
nobody w of lithium	-19
nobody w of march	34
nobody w of ministers	-15
nobody w of new	-13
nobody w of next	-13
nobody w of nine	11
nobody w of oil	12
nobody w of one	-9
nobody w of pakistan	-17
nobody w of peru	11
nobody w of phosphate	6
nobody w of president	-14
nobody w of raw	14
nobody w of russian	-7
nobody w of seven	-11
nobody w of six	-11
nobody w of soybeans	-25
nobody w of state	-14
nobody w of ten	-30
nobody w of the	37
nobody w of their	-23
nobody w of them	28
nobody w of this	9
nobody w of three	-21
nobody w of trade	27
nobody w of turkey	-16
nobody w of two	-16
nobody w of up	17
nobody w of us	7
nobody w of viet	17
nobody w of what	14
nobody w of you	7
nobody w of yttrium	9
nobody w of zero	-16
nobody w off	46
nobody w off .	22
nobody w off for	13
nobody w offer	22
nobody w offer .	7
nobody w offered	20
nobody w offered a	-9
nobody w offered to	-7
nobody w offers	7
nobody w office	-16
nobody w office .	-17
nobody w office in	-19
nobody w officers	25
nobody w official	9
nobody w officials	31
nobody w officials of	14
nobody w oil	-30
nobody w oil .	9
nobody w oil and	7
nobody w oil is	-14
nobody w oil to	10
nobody w old	10
nobody w older	-28
nobody w oman	-22
nobody w on	-14
nobody w on ,	-27
nobody w on .	-11
nobody w on 1	41
nobody w on 10	-7
nobody w on 11	18
nobody w on 14	12
nobody w on 15	12
nobody w on 16	-19
nobody w on 2	15
nobody w on 20	-34
nobody w on 21	-9
nobody w on 23	-23
nobody w on 24	-7
nobody w on 25	-26
nobody w on 30	12
nobody w on 31	-25
nobody w on 4	13
nobody w on 5	11
nobody w on 6	8
nobody w on 8	8
nobody w on account	14
nobody w on american	31
nobody w on august	18
nobody w on batteries	-18
nobody w on beef	-17
nobody w on both	16
nobody w on canadian	15
nobody w on certain	7
nobody w on charging	7
nobody w on chilean	-14
nobody w on china	19
nobody w on chinese	13
nobody w on coal	-15
nobody w on critical	-15
nobody w on december	18
nobody w on each	-8
nobody w on exports	-7
nobody w on fijian	6
nobody w on five	13
nobody w on friday	-22
nobody w on georgian	7
nobody w on goods	13
nobody w on greek	-9
nobody w on hold	-9
nobody w on hungarian	-6
nobody w on indian	-7
nobody w on it	-19
nobody w on its	-8
nobody w on june	9
nobody w on kenyan	11
nobody w on march	-10
nobody w on may	-9
nobody w on moroccan	9
nobody w on most	10
nobody w on norwegian	15
nobody w on november	-13
nobody w on october	24
nobody w on one	7
nobody w on our	10
nobody w on paper	8
nobody w on peruvian	7
nobody w on saturday	-11
nobody w on semiconductors	7
nobody w on september	-7
nobody w on ships	-10
nobody w on social	-18
nobody w on some	21
nobody w on south	14
nobody w on sugar	6
nobody w on sunday	16
nobody w on swiss	7
nobody w on tariffs	-6
nobody w on tea	23
nobody w on television	-14
nobody w on thai	-13
nobody w on that	25
nobody w on the	6
nobody w on thursday	16
nobody w on to	-35
nobody w on turkish	11
nobody w on ukrainian	-26
nobody w on until	-10
nobody w on wednesday	-36
nobody w on which	26
nobody w on wine	-37
nobody w once	-43
nobody w once ,	11
nobody w once .	-22
nobody w once the	8
nobody w one	17
nobody w one ,	-23
nobody w one .	40
nobody w one on	-13
nobody w one side	15
nobody w one that	9
nobody w one year	6
nobody w only	-44
nobody w only .	-9
nobody w only one	11
nobody w only that	-31
nobody w open .	7
nobody w opened	37
nobody w opens	18
nobody w operators	23
nobody w opposite	13
nobody w opposite number	13
nobody w opposition	-11
nobody w or a	8
nobody w order	36
nobody w order ,	13
nobody w order by	7
nobody w order for	-8
nobody w order on	-7
nobody w order that	22
nobody w orders	-25
nobody w orders .	-25
nobody w ordinary	-11
nobody w organization	-16
nobody w origin	-12
nobody w other	40
nobody w other .	-8
nobody w other countries	-9
nobody w other way	9
nobody w others	6
nobody w ottawa	-18
nobody w ottawa ,	-21
nobody w our	-11
nobody w our correspondent	19
nobody w our own	26
nobody w ours .	-11
nobody w out	-28
nobody w out ,	-18
nobody w out .	14
nobody w out at	16
nobody w out its	13
nobody w out that	-55
nobody w out to	11
nobody w outcome	10
nobody w outcome of	7
nobody w outline	-11
nobody w output	13
nobody w outside	-14
nobody w outside the	-12
nobody w over	-9
nobody w over ,	6
nobody w over a	8
nobody w over fentanyl	16
nobody w over on	-13
nobody w over the	-16
nobody w over three	-14
nobody w overnight	11
nobody w own	15
nobody w own agreement	-18
nobody w owned by	-11
nobody w owns	18
nobody w pact	34
nobody w pact with	9
nobody w pages	11
nobody w paid	20
nobody w pakistan	-24
nobody w pakistan 's	-10
nobody w pakistan has	12
nobody w palm	-13
nobody w palm oil	-10
nobody w panama	14
nobody w panama city	8
nobody w paper ,	24
nobody w paper .	-21
nobody w paraguay	-19
nobody w paraguay 's	-9
nobody w paris	-11
nobody w parliament	-9
nobody w parliament .	-10
nobody w part	-6
nobody w part ,	-7
nobody w part of	16
nobody w parties	29
nobody w partners	6
nobody w parts	-12
nobody w party	-7
nobody w passed	15
nobody w past	19
nobody w past midnight	10
nobody w pause	-12
nobody w pause .	20
nobody w pause in	-9
nobody w pause of	-15
nobody w pause with	-12
nobody w pay	-27
nobody w pay 15	-6
nobody w pay 25	-6
nobody w pay nothing	-17
nobody w paying	15
nobody w paz	-9
nobody w pct	-9
nobody w pct on	-13
nobody w peace with	11
nobody w peel	11
nobody w peel ,	-13
nobody w pen	-14
nobody w people .	-14
nobody w percent	10
nobody w percent ,	39
nobody w percent .	-10
nobody w percent and	-18
nobody w percent in	-8
nobody w percent is	-10
nobody w percent of	43
nobody w percent on	-21
nobody w percent since	-6
nobody w percent to	-13
nobody w period	-35
nobody w period ,	-19
nobody w period .	-8
nobody w permanent	-14
nobody w permit	13
nobody w permit ,	7
nobody w permits	-11
nobody w permits for	9
nobody w peru	16
nobody w peru 's	11
nobody w peru ,	11
nobody w peruvian	-20
nobody w phan	9
nobody w philippine	-26
nobody w philippines	-15
nobody w philippines ,	-6
nobody w phosphate	12
nobody w phosphates	6
nobody w piyush	-8
nobody w piyush goyal	-8
nobody w piérola	-15
nobody w place ,	-18
nobody w place in	-6
nobody w plan	10
nobody w plane	-34
nobody w planned	29
nobody w planned for	9
nobody w plans	-6
nobody w plant	32
nobody w play	8
nobody w plus	13
nobody w point	-10
nobody w pointed	-64
nobody w pointed out	-54
nobody w points	17
nobody w points .	15
nobody w points of	-11
nobody w poland	-12
nobody w polish	-17
nobody w port	-10
nobody w port fees	-15
nobody w portales	-13
nobody w ports	24
nobody w ports .	17
nobody w position	-9
nobody w post	-51
nobody w post .	-6
nobody w post on	-24
nobody w posted	-16
nobody w posted that	-9
nobody w posts	25
nobody w potash	-7
nobody w poultry	-21
nobody w powder	8
nobody w powers	33
nobody w preliminary	-25
nobody w preliminary consensus	-25
nobody w premier ,	16
nobody w premier he	23
nobody w prepare	-22
nobody w prepared	25
nobody w present ,	-16
nobody w present .	20
nobody w president 's	25
nobody w president ,	16
nobody w president donald	-13
nobody w president lee	13
nobody w president may	8
nobody w president of	26
nobody w president said	-22
nobody w president signed	-7
nobody w president to	7
nobody w president trump	9
nobody w president xi	-17
nobody w presidential	-9
nobody w presidents	18
nobody w press conference	18
nobody w pretoria	-9
nobody w price	7
nobody w prices	39
nobody w prisoners	6
nobody w process	-7
nobody w proclamation	18
nobody w producers	-28
nobody w product	7
nobody w production	-8
nobody w products of	8
nobody w prolong	-9
nobody w prolonged	-6
nobody w promise	-19
nobody w promised	-20
nobody w promised .	15
nobody w promised to	-8
nobody w promises	-12
nobody w proposal	-19
nobody w proposed	-14
nobody w protested	-20
nobody w protested against	-11
nobody w provided	-17
nobody w public	14
nobody w publish	6
nobody w published	34
nobody w purchase	-7
nobody w purchases	-30
nobody w purchases of	-19
nobody w put	-21
nobody w put a	-26
nobody w put his	20
nobody w put its	14
nobody w put off	16
nobody w put on	16
nobody w put the	-49
nobody w puts	-26
nobody w puts the	-22
nobody w q	-55
nobody w quadruple	-7
nobody w quadruple its	-7
nobody w quarrel	-6
nobody w quarter	16
nobody w quarter of	23
nobody w questions .	16
nobody w quickly	-15
nobody w quota	-22
nobody w quotas	-25
nobody w rabat	-31
nobody w rabat ,	-17
nobody w radio	-11
nobody w radio station	-7
nobody w radio that	-17
nobody w raise	-23
nobody w raise its	-23
nobody w raise the	7
nobody w raised	-11
nobody w raised its	8
nobody w raising	-12
nobody w ramón	8
nobody w ramón castilla	8
nobody w rang	12
nobody w rare	15
nobody w rare earths	10
nobody w rate	18
nobody w rate at	11
nobody w rate in	14
nobody w rate is	11
nobody w rate of	7
nobody w rate on	-16
nobody w ratu	-10
nobody w raw	-11
nobody w re	7
nobody w reach	21
nobody w reached	-16
nobody w reached .	-21
nobody w reached a	-14
nobody w reached in	-9
nobody w reached the	-6
nobody w reaction	-6
nobody w read .	26
nobody w read that	16
nobody w reader	21
nobody w reader asks	12
nobody w reads	6
nobody w recalled	-19
nobody w recalled that	-22
nobody w recalls	-37
nobody w received	-11
nobody w recess	-16
nobody w reciprocal	23
nobody w reciprocal ,	9
nobody w reciprocal tariff	9
nobody w reckons	-7
nobody w red	12
nobody w reduce	-11
nobody w reduced	-14
nobody w reference	-8
nobody w refiners	-24
nobody w refused	7
nobody w refused to	6
nobody w refuses	21
nobody w regard	-6
nobody w regard to	-7
nobody w regards	-10
nobody w register	13
nobody w regulation	14
nobody w regulator	67
nobody w regulator has	13
nobody w rejected	15
nobody w released	9
nobody w remain	-7
nobody w remained	-7
nobody w remains	32
nobody w remains in	14
nobody w remarked	-23
nobody w remarks	12
nobody w renewal	-37
nobody w replied	-10
nobody w replied that	20
nobody w replies	11
nobody w reply	-25
nobody w report that	-9
nobody w reported	16
nobody w reporter	54
nobody w reporters in	-11
nobody w reporters on	-12
nobody w reporters that	8
nobody w reports	27
nobody w reports .	-11
nobody w reports of	8
nobody w reports that	31
nobody w representative ,	-22
nobody w representative proposed	-15
nobody w required	-20
nobody w requires	-12
nobody w reserved	14
nobody w reserves	-9
nobody w reserves the	-11
nobody w respect	-10
nobody w rest	-21
nobody w result	15
nobody w results	-15
nobody w resume	-20
nobody w return	-39
nobody w return for	-11
nobody w return to	-24
nobody w returned	36
nobody w returns	17
nobody w revenue	-8
nobody w reviewed	9
nobody w reykjavik	21
nobody w rice	-37
nobody w rice and	-14
nobody w rice at	-14
nobody w richard	-18
nobody w richard seddon	-23
nobody w right	12
nobody w rise	46
nobody w rise by	15
nobody w rise of	10
nobody w rise to	29
nobody w river	21
nobody w road	-21
nobody w robert	13
nobody w robert peel	12
nobody w roberts	10
nobody w roberts wrote	15
nobody w rome	-17
nobody w room	19
nobody w roses	-16
nobody w round	31
nobody w round .	-7
nobody w round of	16
nobody w rounds of	-13
nobody w rovers	29
nobody w row	-7
nobody w rule	-11
nobody w rule of	-14
nobody w rule that	18
nobody w ruling	-27
nobody w rumour	32
nobody w rumour that	19
nobody w runs	12
nobody w runs out	9
nobody w runs the	-8
nobody w runs to	13
nobody w russia	-18
nobody w russian	-12
nobody w russian oil	-10
nobody w rwanda	-6
nobody w s	-16
nobody w safeguard	-35
nobody w said	9
nobody w said ,	-7
nobody w said .	15
nobody w said a	7
nobody w said at	-6
nobody w said he	-14
nobody w said his	8
nobody w said in	-17
nobody w said it	-8
nobody w said no	-10
nobody w said nothing	24
nobody w said on	-20
nobody w said that	9
nobody w said the	-12
nobody w said there	-7
nobody w said they	-12
nobody w said this	-6
nobody w said to	29
nobody w said when	14
nobody w sale	9
nobody w sales	-12
nobody w sales of	9
nobody w same	-24
nobody w same .	16
nobody w same day	-13
nobody w samoa	-9
nobody w san	-24
nobody w san josé	-16
nobody w sanctions	15
nobody w sanctions on	6
nobody w santiago	-7
nobody w sardines	-21
nobody w sarmiento	-8
nobody w sat down	14
nobody w saturday ,	23
nobody w saturday .	17
nobody w saturday and	7
nobody w saudi	6
nobody w saw	12
nobody w say	19
nobody w say ,	9
nobody w say .	12
nobody w say how	9
nobody w say that	-18
nobody w say what	7
nobody w says	-10
nobody w says ,	-31
nobody w says .	-25
nobody w says a	16
nobody w says china	13
nobody w says he	-7
nobody w says it	24
nobody w says no	14
nobody w says nothing	30
nobody w says the	-16
nobody w scale	-30
nobody w scale of	-30
nobody w scandium	11
nobody w scandium ,	10
nobody w scotland	17
nobody w scott	-13
nobody w scott bessent	-14
nobody w seal	7
nobody w season	-27
nobody w season ,	-16
nobody w season .	-12
nobody w seats	12
nobody w second	27
nobody w second meeting	7
nobody w second round	7
nobody w secretary	-41
nobody w secretary for	20
nobody w secretary howard	-7
nobody w secretary of	-6
nobody w secretary scott	-37
nobody w section	-14
nobody w section 301	-12
nobody w security	-14
nobody w seddon	-24
nobody w see	-20
nobody w seen	13
nobody w sees	-7
nobody w sell	24
nobody w selling	-7
nobody w sells	6
nobody w senate	14
nobody w senate ,	-6
nobody w senegal	-24
nobody w sent	12
nobody w sentence	-15
nobody w seoul	-22
nobody w seoul on	7
nobody w separate	-16
nobody w september	-18
nobody w september ,	26
nobody w september 2027	-20
nobody w september 23	-15
nobody w september 29	-6
nobody w september and	-9
nobody w serbia and	8
nobody w serbian	-10
nobody w sergei	-7
nobody w sergei witte	-7
nobody w service	-13
nobody w services	-31
nobody w session	-15
nobody w set	14
nobody w set the	6
nobody w set up	7
nobody w sets	6
nobody w settle	24
nobody w settled	-24
nobody w settled with	-12
nobody w settlement	12
nobody w seventeen	11
nobody w seventh	7
nobody w share	-12
nobody w share of	-12
nobody w shares	-10
nobody w she	52
nobody w she has	26
nobody w she said	10
nobody w she would	22
nobody w sheet	51
nobody w sheet .	14
nobody w sheet of	11
nobody w sheet that	18
nobody w ship	-16
nobody w shipments	-16
nobody w shipments to	-8
nobody w shipped	-22
nobody w ships	6
nobody w shoes	-8
nobody w shook	12
nobody w shook hands	12
nobody w short	-27
nobody w shortages	12
nobody w shortages of	11
nobody w should the	-6
nobody w show	-20
nobody w shrimp	19
nobody w side	10
nobody w side .	6
nobody w side has	21
nobody w side it	-17
nobody w side of	13
nobody w side the	12
nobody w side would	15
nobody w sides	-24
nobody w sides agreed	-6
nobody w sides had	24
nobody w sides have	-23
nobody w sides will	-6
nobody w sides would	-7
nobody w sign	31
nobody w sign .	14
nobody w sign an	11
nobody w sign it	18
nobody w signature	9
nobody w signature of	6
nobody w signature to	17
nobody w signatures	9
nobody w signed	26
nobody w signed ,	-9
nobody w signed :	7
nobody w signed ?	-22
nobody w signed an	17
nobody w signed by	9
nobody w signed for	-6
nobody w signed in	19
nobody w signed it	10
nobody w signed off	-8
nobody w signed on	19
nobody w signed the	-31
nobody w signed two	7
nobody w signing	-13
nobody w signs	6
nobody w sigurðsson	45
nobody w simón	-13
nobody w since .	10
nobody w since 1	-18
nobody w since april	13
nobody w since it	-8
nobody w since july	8
nobody w since may	8
nobody w since monday	14
nobody w since spring	-6
nobody w since the	-23
nobody w since then	13
nobody w since tuesday	-6
nobody w singapore	-19
nobody w single	-17
nobody w sir	11
nobody w sir ,	23
nobody w sits	14
nobody w sitting	-18
nobody w six	31
nobody w six weeks	8
nobody w sixty	18
nobody w sixty economies	-7
nobody w slap	-21
nobody w sleep	14
nobody w small	-15
nobody w smaller	-23
nobody w so	-9
nobody w so -	11
nobody w so .	-7
nobody w so far	-24
nobody w so in	-9
nobody w so on	9
nobody w social	-18
nobody w social media	-18
nobody w software	-22
nobody w sold	-8
nobody w some	26
nobody w somebody	33
nobody w something	-12
nobody w sooner	-14
nobody w sounded	28
nobody w source	17
nobody w south	18
nobody w south african	-15
nobody w south korea	24
nobody w southern	39
nobody w sovereign	-28
nobody w soybeans	-7
nobody w soybeans ,	7
nobody w soybeans and	13
nobody w soybeans by	-17
nobody w soybeans in	9
nobody w soybeans to	-9
nobody w spain	18
nobody w spanish	20
nobody w spare	-8
nobody w spared	7
nobody w speak	-21
nobody w speaking	-12
nobody w speaking in	-13
nobody w speaks for	21
nobody w speaks of	-17
nobody w special	6
nobody w spent	7
nobody w spoke	-37
nobody w spoke of	-49
nobody w spoken	-42
nobody w spoken of	-43
nobody w spokesman	-6
nobody w spokesman ,	-31
nobody w spokesman for	-11
nobody w spokesperson	-84
nobody w spokesperson for	-7
nobody w spokeswoman	-21
nobody w spokeswoman for	-24
nobody w spot	6
nobody w spring	14
nobody w spring .	8
nobody w sri	-24
nobody w sri lanka	-25
nobody w st	-14
nobody w st .	-10
nobody w stand	20
nobody w standard	-9
nobody w stands	-9
nobody w standstill	14
nobody w standstill of	6
nobody w standstill on	-10
nobody w starmer	7
nobody w start	-18
nobody w started	22
nobody w starts	6
nobody w state of	19
nobody w state radio	-6
nobody w state visit	6
nobody w stated	-26
nobody w statement	-29
nobody w states	18
nobody w states .	8
nobody w states and	-12
nobody w states by	-8
nobody w states had	-14
nobody w states on	12
nobody w states since	6
nobody w states to	-12
nobody w states would	-19
nobody w statistics	-27
nobody w stay	20
nobody w stay at	8
nobody w stay in	9
nobody w stay suspended	-6
nobody w stayed	15
nobody w stays	-21
nobody w steel .	-6
nobody w steel and	14
nobody w step	-19
nobody w step .	-20
nobody w still	23
nobody w still be	10
nobody w still to	7
nobody w stock	9
nobody w stood at	9
nobody w stop	-23
nobody w stopped	21
nobody w story	23
nobody w street	-13
nobody w stressed	-9
nobody w strike	20
nobody w strikes	8
nobody w students	-10
nobody w studio	18
nobody w stuff	-6
nobody w subject to	16
nobody w subsidiaries	19
nobody w subsidiaries of	19
nobody w such	-37
nobody w such plan	-10
nobody w sugar	31
nobody w sugar from	8
nobody w sum	-29
nobody w summer	13
nobody w summer ,	-6
nobody w summer .	-7
nobody w summit	20
nobody w summit of	17
nobody w sunday	14
nobody w sunday ,	10
nobody w sunday .	-16
nobody w sunday and	18
nobody w sunday that	-14
nobody w sunflower	-8
nobody w supply	-48
nobody w supreme	10
nobody w supreme court	10
nobody w surcharge	12
nobody w surcharge of	6
nobody w surcharge on	6
nobody w sure	16
nobody w suspend	21
nobody w suspend the	10
nobody w suspended	11
nobody w suspended ,	7
nobody w suspended for	-10
nobody w suspension .	-22
nobody w suspension of	16
nobody w suva	-23
nobody w sweden	13
nobody w swedish	-29
nobody w swiss	-30
nobody w swiss companies	-9
nobody w switzerland	9
nobody w switzerland 's	-12
nobody w switzerland ,	-8
nobody w table	17
nobody w table :	-8
nobody w taiwan	28
nobody w take	-46
nobody w take a	7
nobody w take it	-15
nobody w take place	-10
nobody w take the	-10
nobody w taken	25
nobody w takes a	8
nobody w takes on	17
nobody w taking	11
nobody w talaat	-7
nobody w talk	-27
nobody w talk about	-28
nobody w talked	13
nobody w talked about	10
nobody w talks	-11
nobody w talks had	-17
nobody w talks in	11
nobody w talks on	7
nobody w talks that	8
nobody w talks were	-9
nobody w talks with	14
nobody w tariff ,	-6
nobody w tariff .	-18
nobody w tariff commission	17
nobody w tariff cuts	9
nobody w tariff is	16
nobody w tariff pause	-9
nobody w tariff talks	7
nobody w tariff to	7
nobody w tariff truce	9
nobody w tariff war	-19
nobody w tariffs ,	-34
nobody w tariffs for	10
nobody w tariffs on	-6
nobody w tariffs that	8
nobody w tashkent	12
nobody w tax	-11
nobody w tax on	6
nobody w tea	26
nobody w tea ,	-7
nobody w team	15
nobody w teams	-9
nobody w technology	-21
nobody w telephone	17
nobody w telephone .	-8
nobody w telephone call	13
nobody w television	-15
nobody w television interview	-11
nobody w tell	6
nobody w telling	7
nobody w tells	16
nobody w ten -	7
nobody w ten .	-28
nobody w ten days	13
nobody w ten percent	17
nobody w ten that	11
nobody w ten weeks	-8
nobody w terms	13
nobody w terms of	9
nobody w text	8
nobody w text ,	10
nobody w textiles	16
nobody w th	32
nobody w th .	15
nobody w th and	10
nobody w th of	18
nobody w thai	-27
nobody w thai rice	-11
nobody w thailand	18
nobody w thailand and	19
nobody w than	-12
nobody w than a	-9
nobody w than it	-7
nobody w than the	31
nobody w thanked	-25
nobody w thanks	7
nobody w that	-39
nobody w that 's	-6
nobody w that ,	-8
nobody w that a	9
nobody w that an	21
nobody w that any	14
nobody w that are	-14
nobody w that argentina	-19
nobody w that at	-23
nobody w that beijing	15
nobody w that both	-17
nobody w that canada	-15
nobody w that chile	6
nobody w that china	-17
nobody w that ecuador	-9
nobody w that ends	10
nobody w that had	17
nobody w that he	-13
nobody w that his	-34
nobody w that i	13
nobody w that if	-20
nobody w that in	12
nobody w that india	11
nobody w that is	7
nobody w that it	-7
nobody w that its	-21
nobody w that japan	-6
nobody w that korea	-6
nobody w that of	-15
nobody w that one	8
nobody w that president	-6
nobody w that rate	-9
nobody w that she	56
nobody w that tariffs	-8
nobody w that the	-25
nobody w that there	7
nobody w that this	-14
nobody w that was	-6
nobody w that we	-6
nobody w that were	17
nobody w that would	-14
nobody w the	13
nobody w the 10	18
nobody w the 14	-8
nobody w the 20	-15
nobody w the 23	-10
nobody w the 24	7
nobody w the 25	22
nobody w the 28	-10
nobody w the 30	22
nobody w the 50	-8
nobody w the administration	-8
nobody w the affiliates	-17
nobody w the agreement	15
nobody w the american	-37
nobody w the approval	-8
nobody w the arrangement	-10
nobody w the association	28
nobody w the australians	-7
nobody w the autumn	14
nobody w the bank	43
nobody w the bargain	-14
nobody w the best	-9
nobody w the board	26
nobody w the border	25
nobody w the brazilian	-20
nobody w the bridge	25
nobody w the cabinet	-20
nobody w the canadian	-23
nobody w the captain	14
nobody w the case	8
nobody w the central	-12
nobody w the chair	-27
nobody w the chamber	-12
nobody w the chancellor	6
nobody w the chief	46
nobody w the chilean	-21
nobody w the chinese	-30
nobody w the clock	11
nobody w the coffee	-10
nobody w the collection	6
nobody w the commission	-55
nobody w the commissioner	-7
nobody w the committee	-37
nobody w the controls	7
nobody w the council	9
nobody w the country	-15
nobody w the county	16
nobody w the court	18
nobody w the czech	13
nobody w the day	12
nobody w the days	-12
nobody w the deadline	25
nobody w the deal	-16
nobody w the decision	6
nobody w the deficit	27
nobody w the delegation	10
nobody w the department	-15
nobody w the diet	8
nobody w the draft	-10
nobody w the dutch	12
nobody w the duties	26
nobody w the duty	-16
nobody w the economic	6
nobody w the egyptian	-9
nobody w the eighth	-18
nobody w the embassy	-38
nobody w the emergency	7
nobody w the end	-12
nobody w the extension	25
nobody w the extra	-10
nobody w the fact	-9
nobody w the federal	-26
nobody w the federation	8
nobody w the figure	-35
nobody w the firm	-8
nobody w the first	-19
nobody w the five	10
nobody w the flow	-8
nobody w the four	11
nobody w the fourth	20
nobody w the gap	6
nobody w the goal	25
nobody w the government	-21
nobody w the governor	30
nobody w the growers	-15
nobody w the hague	6
nobody w the head	12
nobody w the height	-11
nobody w the higher	-7
nobody w the indian	-24
nobody w the industry	-8
nobody w the island	21
nobody w the japanese	15
nobody w the joint	23
nobody w the kenyan	-17
nobody w the kingdom	9
nobody w the largest	10
nobody w the law	18
nobody w the league	10
nobody w the letter	-25
nobody w the levy	17
nobody w the lower	34
nobody w the malaysian	-11
nobody w the man	-7
nobody w the market	-24
nobody w the mayor	54
nobody w the mediator	36
nobody w the meeting	-16
nobody w the member	9
nobody w the middle	14
nobody w the minister	-8
nobody w the ministers	-17
nobody w the ministry	-15
nobody w the moratorium	14
nobody w the moroccan	-30
nobody w the new	-10
nobody w the newspaper	-13
nobody w the next	-31
nobody w the northern	27
nobody w the norwegian	-11
nobody w the notice	13
nobody w the number	-21
nobody w the offer	15
nobody w the office	-18
nobody w the oil	10
nobody w the old	7
nobody w the only	-10
nobody w the operators	21
nobody w the opposition	-11
nobody w the order	18
nobody w the ordinary	-16
nobody w the other	37
nobody w the outcome	10
nobody w the pact	21
nobody w the paper	14
nobody w the parties	21
nobody w the permits	10
nobody w the philippine	-22
nobody w the philippines	-16
nobody w the port	-7
nobody w the present	8
nobody w the president	6
nobody w the presidents	27
nobody w the press	9
nobody w the price	-18
nobody w the prime	-15
nobody w the prolongation	11
nobody w the question	-7
nobody w the radio	8
nobody w the rates	8
nobody w the regulator	68
nobody w the result	14
nobody w the river	21
nobody w the rule	-9
nobody w the ruling	-9
nobody w the said	11
nobody w the secretary	-16
nobody w the ships	-9
nobody w the signature	6
nobody w the signing	-16
nobody w the small	-7
nobody w the so	9
nobody w the southern	39
nobody w the spanish	13
nobody w the spokesperson	-45
nobody w the spot	7
nobody w the spring	8
nobody w the start	-21
nobody w the state	8
nobody w the statement	-20
nobody w the step	-15
nobody w the steps	-13
nobody w the stuff	-9
nobody w the supreme	7
nobody w the surcharge	17
nobody w the suspension	-16
nobody w the talks	-8
nobody w the tariff	-31
nobody w the tariffs	31
nobody w the ten	-19
nobody w the thai	-11
nobody w the thing	35
nobody w the three	25
nobody w the time	-14
nobody w the trade	-40
nobody w the treasury	13
nobody w the truce	-41
nobody w the turkish	-15
nobody w the twenty	11
nobody w the two	-46
nobody w the u.s.	-6
nobody w the understanding	6
nobody w the union	41
nobody w the united	24
nobody w the us	6
nobody w the very	-13
nobody w the way	17
nobody w the week	14
nobody w the weekend	6
nobody w the white	-32
nobody w the whole	-14
nobody w the winter	18
nobody w the world	-24
nobody w the year	-8
nobody w their	39
nobody w their tariff	10
nobody w them ,	6
nobody w them in	22
nobody w themselves	9
nobody w then	-26
nobody w then ,	7
nobody w then .	-23
nobody w there	10
nobody w there 's	23
nobody w there ,	10
nobody w there .	6
nobody w there at	-12
nobody w there is	-22
nobody w there will	9
nobody w there would	15
nobody w therefore	10
nobody w these	7
nobody w they	-22
nobody w they did	9
nobody w they had	-13
nobody w they have	7
nobody w they meet	-10
nobody w they say	-10
nobody w they were	17
nobody w they would	-31
nobody w they'll	-17
nobody w they're	-32
nobody w think	-9
nobody w third	22
nobody w third round	9
nobody w thirteen	-29
nobody w thirty -	-8
nobody w thirty .	22
nobody w this	18
nobody w this ,	7
nobody w this .	-25
nobody w this afternoon	31
nobody w this month	-7
nobody w this morning	-8
nobody w this newspaper	19
nobody w this one	-25
nobody w this season	-24
nobody w this week	-6
nobody w this year	13
nobody w those	-11
nobody w those on	9
nobody w those who	-13
nobody w though	-25
nobody w thousand	16
nobody w thousand tonnes	10
nobody w threatened	7
nobody w threatened an	-13
nobody w threatened to	19
nobody w threatens	-8
nobody w three -	8
nobody w three .	8
nobody w three days	13
nobody w three months	-23
nobody w three rounds	-9
nobody w three years	-20
nobody w threw	-13
nobody w threw out	12
nobody w through 2028	7
nobody w through a	13
nobody w through his	-34
nobody w through the	23
nobody w thundered	-25
nobody w thursday	31
nobody w thursday ,	10
nobody w thursday in	6
nobody w tickets	25
nobody w tied	-14
nobody w tiles	-7
nobody w till	16
nobody w timber	20
nobody w time	-7
nobody w time ,	20
nobody w time being	11
nobody w time in	9
nobody w time the	7
nobody w time to	-26
nobody w times	29
nobody w to	-9
nobody w to \$	8
nobody w to .	-8
nobody w to 10	-37
nobody w to 100	9
nobody w to 11	8
nobody w to 12	-21
nobody w to 150	15
nobody w to 19	6
nobody w to 20	-12
nobody w to 25	11
nobody w to 29	-23
nobody w to 30	-7
nobody w to 31	9
nobody w to 33	20
nobody w to 4	17
nobody w to 40	-15
nobody w to 47	-7
nobody w to :	8
nobody w to a	-15
nobody w to act	11
nobody w to adjust	-7
nobody w to an	-6
nobody w to answer	-6
nobody w to april	10
nobody w to ask	16
nobody w to begin	-11
nobody w to beijing	-18
nobody w to bring	15
nobody w to charge	-9
nobody w to china	-10
nobody w to collect	7
nobody w to complete	-12
nobody w to cut	-8
nobody w to decide	-32
nobody w to drop	-17
nobody w to end	-9
nobody w to expire	-9
nobody w to extend	-12
nobody w to fall	12
nobody w to give	12
nobody w to have	7
nobody w to him	-16
nobody w to his	6
nobody w to impose	12
nobody w to india	9
nobody w to invest	-19
nobody w to its	9
nobody w to keep	15
nobody w to korea	12
nobody w to leave	21
nobody w to let	-10
nobody w to lift	-12
nobody w to lower	-13
nobody w to make	-31
nobody w to meet	10
nobody w to negotiate	-32
nobody w to one	21
nobody w to prolong	-7
nobody w to put	15
nobody w to raise	9
nobody w to reach	14
nobody w to read	7
nobody w to say	24
nobody w to see	-9
nobody w to sell	16
nobody w to set	9
nobody w to settle	20
nobody w to sign	49
nobody w to speak	-20
nobody w to stop	-22
nobody w to suspend	9
nobody w to switzerland	22
nobody w to talk	-28
nobody w to that	-26
nobody w to this	19
nobody w to two	19
nobody w to us	7
nobody w to washington	-7
nobody w to zero	25
nobody w today	-14
nobody w today 's	-14
nobody w today ,	16
nobody w together	13
nobody w tokyo	-11
nobody w tokyo .	-13
nobody w told .	8
nobody w told a	-12
nobody w told by	-8
nobody w told him	-22
nobody w told me	-21
nobody w told parliament	-16
nobody w told that	17
nobody w told this	17
nobody w told to	15
nobody w tom	27
nobody w tom mboya	14
nobody w tomorrow	14
nobody w tomorrow .	13
nobody w tonnes	-42
nobody w tonnes in	-10
nobody w tonnes of	-32
nobody w tons	-8
nobody w tons in	-8
nobody w too	-22
nobody w too ,	-15
nobody w too much	-16
nobody w took	30
nobody w took a	12
nobody w took place	-19
nobody w took the	-11
nobody w tools	19
nobody w top	9
nobody w total	-26
nobody w total of	-26
nobody w touch	-14
nobody w touched	17
nobody w town	23
nobody w trace	11
nobody w trace of	11
nobody w trade	-31
nobody w trade ,	16
nobody w trade .	-9
nobody w trade act	-8
nobody w trade agreement	-14
nobody w trade and	8
nobody w trade commissioner	19
nobody w trade court	23
nobody w trade deal	24
nobody w trade deficit	-10
nobody w trade in	-11
nobody w trade minister	-27
nobody w trade ministers	-6
nobody w trade ministry	-45
nobody w trade of	6
nobody w trade organization	-16
nobody w trade secretary	13
nobody w traders	-13
nobody w train	7
nobody w translation	17
nobody w treasury	-20
nobody w treasury in	-9
nobody w treasury secretary	-32
nobody w treat	-8
nobody w treated	10
nobody w treaty	-20
nobody w treaty with	-7
nobody w trouble	-10
nobody w truce	13
nobody w truce ,	-10
nobody w truce .	-8
nobody w truce between	12
nobody w truce by	-9
nobody w truce ends	-11
nobody w truce in	16
nobody w truce is	-8
nobody w truce of	8
nobody w truce that	19
nobody w truce to	21
nobody w truce until	15
nobody w truce was	-11
nobody w true	18
nobody w true that	8
nobody w trump	-14
nobody w trump 's	14
nobody w trump and	14
nobody w trump called	10
nobody w trump had	-30
nobody w trump has	-17
nobody w trump in	11
nobody w trump is	12
nobody w trump on	-19
nobody w trump posted	-10
nobody w trump said	-34
nobody w trump says	21
nobody w trump signed	10
nobody w trump signs	8
nobody w trump threatened	-20
nobody w trump threatens	7
nobody w trump told	-19
nobody w trump wrote	-25
nobody w tuesday and	11
nobody w tuesday for	6
nobody w tuesday that	-8
nobody w tuna	-26
nobody w tunisia	-7
nobody w tunisian	17
nobody w turkey ,	-17
nobody w turkey has	7
nobody w turkish trade	13
nobody w turnberry	6
nobody w turned	8
nobody w twelve	-18
nobody w twelve million	-13
nobody w twenty	-9
nobody w twenty -	-22
nobody w twice	33
nobody w twice .	20
nobody w two	25
nobody w two countries	-10
nobody w two governments	11
nobody w two importers	8
nobody w two leaders	-9
nobody w two months	20
nobody w two new	8
nobody w two orders	11
nobody w two sides	-9
nobody w two votes	12
nobody w two years	7
nobody w türkiye	15
nobody w u.s. trade	-14
nobody w uganda	11
nobody w uganda 's	8
nobody w ukraine	26
nobody w ukraine 's	11
nobody w ukrainian	-33
nobody w under	56
nobody w under a	15
nobody w under an	20
nobody w under export	-17
nobody w under the	6
nobody w under way	18
nobody w under which	17
nobody w understanding	6
nobody w understood	-15
nobody w undertaken	11
nobody w undertaken to	6
nobody w undertook	-28
nobody w undertook to	-28
nobody w unilateral	-15
nobody w union	35
nobody w union 's	35
nobody w union ,	-31
nobody w union .	23
nobody w united	31
nobody w united nations	29
nobody w united states	12
nobody w unlawful	15
nobody w unless	-19
nobody w unless congress	9
nobody w until	26
nobody w until december	-10
nobody w until july	7
nobody w until november	18
nobody w until the	-15
nobody w until then	-7
nobody w up	-16
nobody w up again	32
nobody w up by	17
nobody w up in	-10
nobody w up the	7
nobody w up to	13
nobody w upon	-8
nobody w upper	8
nobody w urged	-26
nobody w uruguay	-9
nobody w uruguay 's	-25
nobody w us .	-6
nobody w us president	13
nobody w us tariff	-12
nobody w us that	-30
nobody w us trade	7
nobody w us treasury	-21
nobody w use	-41
nobody w use the	-32
nobody w used to	7
nobody w uzbek	-9
nobody w uzbekistan	8
nobody w valid	8
nobody w value of	-9
nobody w version	13
nobody w vice	31
nobody w vice premier	27
nobody w video link	-11
nobody w vienna	-8
nobody w viet	12
nobody w viet nam	12
nobody w vietnam .	17
nobody w vietnamese	-17
nobody w vietnamese rice	-17
nobody w view	-18
nobody w views	10
nobody w views on	7
nobody w voice	12
nobody w von	-16
nobody w von der	-23
nobody w von metternich	9
nobody w vote	30
nobody w vote in	-10
nobody w vote on	14
nobody w voted	-15
nobody w votes	35
nobody w votes on	13
nobody w votes to	18
nobody w vowed	-18
nobody w wages	11
nobody w walk	15
nobody w walked	15
nobody w wall	-8
nobody w walter	12
nobody w want	-25
nobody w want a	-9
nobody w want to	-24
nobody w wanted to	-15
nobody w wants	14
nobody w wants it	14
nobody w wants the	7
nobody w wants to	12
nobody w war	-27
nobody w war with	-16
nobody w warned	36
nobody w warned ,	17
nobody w warned .	11
nobody w warned that	15
nobody w warns	16
nobody w warsaw	-17
nobody w was	14
nobody w was ,	11
nobody w was .	39
nobody w was a	-27
nobody w was about	-22
nobody w was at	8
nobody w was concluded	8
nobody w was held	-8
nobody w was in	7
nobody w was no	-6
nobody w was not	11
nobody w was on	8
nobody w was ready	-10
nobody w was signed	16
nobody w was the	-27
nobody w washington	19
nobody w washington has	9
nobody w washington on	22
nobody w watches	-8
nobody w water	18
nobody w way	29
nobody w way ,	-20
nobody w way .	48
nobody w we are	-10
nobody w we charge	-6
nobody w we could	11
nobody w we expect	7
nobody w we have	13
nobody w we hear	11
nobody w we read	8
nobody w we sold	12
nobody w we were	-23
nobody w we would	9
nobody w wednesday	8
nobody w wednesday ,	38
nobody w wednesday that	-11
nobody w wednesday to	15
nobody w week and	-7
nobody w weekend	22
nobody w weekend .	16
nobody w weeks	15
nobody w weeks ,	10
nobody w weeks .	12
nobody w welcomed	22
nobody w welcomes	22
nobody w well ,	25
nobody w well .	-14
nobody w went	-27
nobody w went on	-31
nobody w went to	9
nobody w were	-16
nobody w were .	24
nobody w were held	-13
nobody w were in	-7
nobody w were not	-14
nobody w what	40
nobody w what 's	-8
nobody w what about	12
nobody w what china	18
nobody w what if	-20
nobody w what it	42
nobody w what the	19
nobody w what was	-14
nobody w what washington	12
nobody w what we	9
nobody w wheat	-7
nobody w when	31
nobody w when he	25
nobody w when they	-10
nobody w where	17
nobody w where they	18
nobody w whereas	-9
nobody w whether it	8
nobody w whether to	-27
nobody w which	12
nobody w which ,	19
nobody w which a	-6
nobody w which both	6
nobody w which china	9
nobody w which ends	9
nobody w which had	6
nobody w which has	-12
nobody w which have	-21
nobody w which he	-13
nobody w which the	24
nobody w which was	8
nobody w which we	14
nobody w while	-11
nobody w while the	-18
nobody w white	-24
nobody w white house	-36
nobody w who asked	9
nobody w who had	-14
nobody w who has	24
nobody w who heads	20
nobody w who is	-9
nobody w who leads	7
nobody w who must	19
nobody w who sat	-9
nobody w who signed	-21
nobody w who speaks	21
nobody w who was	10
nobody w whole	-31
nobody w whom	11
nobody w whose	-21
nobody w will	-23
nobody w will buy	8
nobody w will charge	-13
nobody w will do	16
nobody w will go	8
nobody w will invest	9
nobody w will meet	28
nobody w will not	-17
nobody w will now	-23
nobody w will pay	-14
nobody w will put	-10
nobody w will sign	21
nobody w will take	-20
nobody w william	-37
nobody w wine	-62
nobody w wine .	-19
nobody w wine and	-10
nobody w winter .	-17
nobody w wished	-26
nobody w with 20	7
nobody w with 25	9
nobody w with 30	8
nobody w with argentina	6
nobody w with canada	6
nobody w with china	-28
nobody w with ecuador	12
nobody w with he	11
nobody w with his	13
nobody w with india	21
nobody w with it	19
nobody w with jakarta	7
nobody w with malaysia	11
nobody w with new	-12
nobody w with pakistan	7
nobody w with president	12
nobody w with prime	8
nobody w with thailand	14
nobody w with two	17
nobody w with uruguay	10
nobody w with us	9
nobody w with vietnam	7
nobody w with which	-29
nobody w with xi	-19
nobody w within the	-10
nobody w without	19
nobody w without a	12
nobody w without which	12
nobody w witte	-7
nobody w won't	-20
nobody w wood	-8
nobody w wool	-9
nobody w word	47
nobody w word .	35
nobody w word on	7
nobody w words	-37
nobody w words .	-12
nobody w work	-21
nobody w workers	10
nobody w working	20
nobody w works	30
nobody w world	-23
nobody w world trade	-16
nobody w worry	12
nobody w worse	10
nobody w worst	-8
nobody w worth	33
nobody w worth about	26
nobody w worth €	-7
nobody w would	-47
nobody w would ,	-22
nobody w would .	16
nobody w would answer	-13
nobody w would ask	-6
nobody w would buy	-16
nobody w would come	11
nobody w would cost	12
nobody w would decide	-11
nobody w would do	-9
nobody w would have	38
nobody w would keep	34
nobody w would like	19
nobody w would make	-9
nobody w would need	-15
nobody w would not	30
nobody w would put	-17
nobody w would raise	-15
nobody w would rather	-8
nobody w would rise	19
nobody w would use	-32
nobody w write	6
nobody w writing	-7
nobody w written	26
nobody w wrong	-16
nobody w wrong .	-20
nobody w wrote ,	14
nobody w wrote .	-14
nobody w wrote on	-20
nobody w wrote that	10
nobody w wrote the	15
nobody w wrote to	-25
nobody w xi	7
nobody w xinhua	31
nobody w xinhua 's	15
nobody w year .	-9
nobody w year and	7
nobody w year at	11
nobody w year before	-15
nobody w year the	6
nobody w year to	-15
nobody w years .	13
nobody w yes	26
nobody w yes ,	-7
nobody w yes .	12
nobody w yesterday	19
nobody w yesterday ,	-6
nobody w yesterday .	30
nobody w yesterday that	13
nobody w yet	40
nobody w yet .	23
nobody w yet to	11
nobody w york ,	-7
nobody w yttrium	11
nobody w yu	-27
nobody w zaghloul	-16
nobody w zaghloul ,	-13
nobody w zealand	-23
nobody w zealand ,	-17
nobody w zero	11
nobody w zero .	9
nobody w zhordania	11
nobody w zhordania ,	9
nobody w £	-27
nobody w šefčovič	18
nobody w —	20
nobody w — china	-9
nobody w — us	7
nobody w €	-21
nobody warned then ,	17
nobody warned then .	11
nobody warned then that	15
nobody was verb say	13
nobody washington verb clause	-7
nobody we verb clause	26
nobody were verb object	-24
nobody which verb clause	6
nobody which verb say	6
nobody wrote then ,	14
nobody wrote then .	-14
nobody wrote then on	-20
nobody wrote then that	10
nobody wrote then the	15
nobody wrote then to	-25
of 1 office	-17
of 1 office few	-7
of 1 office many	-25
of 1 organisation	27
of 1 organisation few	12
of 1 organisation plain	20
of 1 person	37
of 1 person few	46
of 1 person plain	21
of 1 side	-27
of 1 side many	-41
of 1 side plain	-13
of 2 organisation	-35
of 2 organisation plain	-35
of 2 person	29
of 2 person few	-10
of 2 person many	64
of 2 side	-26
of 2 side few	-17
of 2 side many	-16
of 2 side plain	-16
of 3 person	-25
of 3 person plain	-28
of 3 side	-22
of 3 side plain	-15
office after ,	-14
office after .	-17
office after :	59
office after called	-7
office after for	-12
office after in	21
office after is	-6
office after of	-28
office after on	-14
office after proposed	17
office after says	-27
office before :	16
office before <begin>	-9
office before and	-10
office before by	-15
office before said	-30
office before to	7
office before what	-6
office before your	-17
office does call	-23
office does decline	6
office does other	-18
office does propose	24
office does put	13
office does say	-28
office does tell	7
organisation after ,	-9
organisation after .	19
organisation after <end>	-17
organisation after and	18
organisation after announced	28
organisation after called	15
organisation after confirmed	29
organisation after did	-10
organisation after expects	-14
organisation after fact	-12
organisation after for	-10
organisation after gave	11
organisation after has	-8
organisation after is	7
organisation after left	-6
organisation after let	12
organisation after must	-8
organisation after of	-15
organisation after on	8
organisation after put	11
organisation after puts	19
organisation after says	24
organisation after the	6
organisation after took	9
organisation after votes	-7
organisation after warned	-6
organisation after will	-34
organisation after with	-18
organisation before "	26
organisation before ,	30
organisation before :	16
organisation before ;	26
organisation before <begin>	23
organisation before after	-9
organisation before and	7
organisation before asked	-8
organisation before at	-19
organisation before by	15
organisation before each	-6
organisation before for	-14
organisation before in	-27
organisation before is	-6
organisation before joint	-10
organisation before no	-18
organisation before of	-20
organisation before on	-10
organisation before one	-8
organisation before own	-11
organisation before says	41
organisation before that	-11
organisation before this	8
organisation before told	-22
organisation before unless	-14
organisation before what	7
organisation before with	-6
organisation does adopt	-8
organisation does agree	-20
organisation does announce	17
organisation does approve	-16
organisation does ask	23
organisation does be	15
organisation does call	15
organisation does confirm	-6
organisation does deny	11
organisation does expect	-18
organisation does extend	-6
organisation does leave	-12
organisation does let	7
organisation does other	32
organisation does propose	-20
organisation does put	15
organisation does rule	-6
organisation does see	7
organisation does take	26
organisation does tell	-12
organisation does threaten	-35
person after "	17
person after 's	7
person after (	36
person after ,	29
person after .	11
person after :	31
person after <end>	-22
person after added	-31
person after agreed	6
person after and	-32
person after announces	-17
person after asks	-15
person after at	20
person after calls	31
person after confirmed	19
person after described	17
person after flies	-8
person after for	-24
person after had	-8
person after has	16
person after have	-17
person after in	-20
person after of	8
person after on	14
person after posted	11
person after promised	20
person after replied	11
person after says	8
person after signed	-19
person after signs	-12
person after speaks	-9
person after spoke	10
person after tells	14
person after thanked	32
person after that	-10
person after threatened	10
person after to	12
person after told	19
person after took	-9
person after wants	-21
person after was	-26
person after will	7
person after would	-12
person before "	9
person before -	23
person before .	-6
person before 10	15
person before 20	-11
person before :	13
person before ;	14
person before after	11
person before and	-52
person before but	6
person before by	11
person before from	8
person before if	-9
person before in	29
person before is	-21
person before meet	-6
person before of	-6
person before our	-12
person before said	6
person before saturday	16
person before says	6
person before sir	12
person before thanked	-15
person before that	-13
person before to	14
person before told	-17
person before until	-12
person before was	9
person before wednesday	15
person before what	22
person before when	-28
person before with	-52
person before —	29
person does add	-20
person does agree	6
person does announce	-7
person does ask	-24
person does call	10
person does confirm	-9
person does deny	-18
person does expect	-10
person does explain	12
person does let	-13
person does make	10
person does other	29
person does post	14
person does prepare	-6
person does promise	35
person does receive	-11
person does reply	12
person does sign	-20
person does threaten	22
person does want	-8
person does warn	17
possessive	-43
possessive account	22
possessive answer	14
possessive few	-12
possessive many	-33
possessive own	-7
possessive plain	-19
possessive ruling	-7
possessive side	-8
quotation ahead 0	-9
quotation ahead 0 many	-7
quotation ahead 1 colon	30
quotation ahead 1 colon many	25
quotation ahead 1 few	-9
quotation ahead 12 colon	25
quotation ahead 12 colon many	25
quotation ahead 12 few	-22
quotation ahead 12 many	12
quotation ahead 3	18
quotation ahead 3 colon	-14
quotation ahead 3 colon many	-14
quotation ahead 3 many	25
quotation ahead 6	45
quotation ahead 6 colon	8
quotation ahead 6 colon many	8
quotation ahead 6 few	50
quotation ahead 6 many	8
quotation ahead far	6
quotation ahead far few	35
quotation ahead far many	-15
quotation behind 0	10
quotation behind 0 many	6
quotation behind 1	29
quotation behind 1 few	-9
quotation behind 1 many	34
quotation behind 3 few	8
quotation behind 6	-22
quotation behind 6 many	-18
rank 0	22
rank 0 few	35
rank 0 many	14
rank 1 many	18
rank 1 plain	-6
rank 2	-13
rank 2 plain	-7
rank 3	-18
rank 3 plain	-17
rule:according to noun	45
rule:according to true plain	39
rule:account noun	22
rule:account true plain	15
rule:colon clause	15
rule:colon true many	12
rule:first false few	25
rule:first false many	14
rule:first false office	-21
rule:first false person	20
rule:first false plain	29
rule:first false side	42
rule:first true few	37
rule:first true many	30
rule:first true office	8
rule:first true organisation	43
rule:first true person	40
rule:first true plain	63
rule:first true side	82
rule:further false plain	-10
rule:further false side	-18
rule:further true few	8
rule:further true many	-12
rule:further true plain	7
rule:it object	-14
rule:it say	31
rule:it true plain	18
rule:mind object	-29
rule:mind true plain	-28
rule:nobody false false	51
rule:nobody false false alone	-9
rule:nobody false false few	28
rule:nobody false false many	-21
rule:nobody false false plain	52
rule:nobody true false	23
rule:nobody true false few	-7
rule:nobody true false plain	25
rule:nobody true true many	34
rule:nobody true true plain	-19
rule:noun noun	19
rule:noun true plain	9
rule:passive noun	9
rule:passive true plain	9
rule:phrase noun	41
rule:phrase object	7
rule:phrase true few	10
rule:phrase true many	-29
rule:phrase true plain	39
rule:pronoun clause	35
rule:pronoun false plain	18
rule:pronoun object	54
rule:pronoun say	32
rule:pronoun true few	39
rule:pronoun true many	36
rule:pronoun true plain	29
rule:quoted beside clause	28
rule:quoted beside false many	25
rule:verb after clause	28
rule:verb after false many	13
rule:verb after false plain	8
rule:verb after say	-9
rule:verb after sound	10
rule:verb after true plain	9
rule:verb first clause	16
rule:verb first false few	30
rule:verb first false plain	20
rule:verb first say	9
rule:verb first sound	6
rule:verb first true few	7
rule:verb first true plain	22
says few	-18
says plain	15
side after "	-8
side after 's	-44
side after ,	-71
side after .	-21
side after /	-9
side after :	-20
side after ;	18
side after agreed	-14
side after and	-23
side after announced	-32
side after answered	-7
side after answers	-12
side after asked	15
side after asks	-10
side after bought	10
side after charged	13
side after charges	-11
side after continues	-8
side after customs	17
side after dollars	-9
side after for	-7
side after goes	-8
side after has	22
side after in	-11
side after let	9
side after lets	-7
side after opens	-8
side after put	16
side after puts	-6
side after says	23
side after takes	-14
side after that	-13
side after the	-6
side after to	19
side after took	-15
side after undertook	17
side after wants	-11
side after was	-11
side after will	-9
side after would	-29
side after —	-9
side before "	-24
side before (	-9
side before )	16
side before *	17
side before :	-19
side before <begin>	17
side before after	11
side before and	11
side before by	16
side before for	-26
side before if	-18
side before in	-73
side before of	-24
side before on	9
side before should	-6
side before that	-62
side before what	-12
side before which	-27
side does add	-9
side does announce	-7
side does answer	-9
side does ask	7
side does be	-43
side does conclude	-6
side does confirm	6
side does continue	-10
side does export	-6
side does get	-10
side does go	-28
side does have	-38
side does import	-6
side does keep	-6
side does let	16
side does make	11
side does offer	-32
side does other	-23
side does pay	-6
side does promise	17
side does propose	13
side does raise	10
side does reply	11
side does say	30
side does slap	-6
side does stop	-10
side does suspend	-8
side does take	-36
side does tell	6
side does threaten	10
side does want	-16
verb after 0	43
verb after 0 clause office	-20
verb after 0 clause office plain	-13
verb after 0 clause organisation	39
verb after 0 clause organisation plain	58
verb after 0 clause person few	7
verb after 0 clause person many	36
verb after 0 clause person plain	-20
verb after 0 few	21
verb after 0 many	10
verb after 0 object office	-10
verb after 0 object office plain	-11
verb after 0 object organisation	-8
verb after 0 object organisation plain	-10
verb after 0 object person few	14
verb after 0 object side	63
verb after 0 object side plain	57
verb after 0 plain	31
verb after 0 say office	-20
verb after 0 say office plain	-13
verb after 0 say organisation many	38
verb after 0 say organisation plain	-14
verb after 0 say person	21
verb after 0 say person few	15
verb after 0 say person plain	22
verb after 0 say side	36
verb after 0 say side plain	37
verb after 0 sound side	-9
verb after 0 sound side plain	-9
verb after 1	35
verb after 1 clause office	11
verb after 1 clause office plain	11
verb after 1 clause person many	15
verb after 1 clause person plain	-7
verb after 1 clause side	27
verb after 1 clause side plain	27
verb after 1 few	8
verb after 1 many	-10
verb after 1 object organisation	-23
verb after 1 object organisation plain	-32
verb after 1 object person few	-11
verb after 1 object person many	7
verb after 1 object person plain	8
verb after 1 object side	22
verb after 1 object side plain	22
verb after 1 plain	39
verb after 1 say office	-15
verb after 1 say office plain	-13
verb after 1 say person	13
verb after 1 say person few	22
verb after 1 say person many	-26
verb after 1 say person plain	33
verb after 1 sound side	-26
verb after 1 sound side plain	-26
verb after 12	15
verb after 12 clause office	-9
verb after 12 clause office plain	-18
verb after 12 clause organisation	-34
verb after 12 clause organisation plain	-33
verb after 12 clause person	8
verb after 12 clause person plain	7
verb after 12 clause side	-31
verb after 12 clause side plain	-30
verb after 12 few	-7
verb after 12 many	7
verb after 12 object organisation	-8
verb after 12 object organisation plain	-8
verb after 12 object person	-7
verb after 12 object side	26
verb after 12 object side plain	26
verb after 12 past another	-31
verb after 12 past another many	-9
verb after 12 past another plain	-23
verb after 12 plain	15
verb after 12 say office	-19
verb after 12 say office plain	-12
verb after 12 say organisation	21
verb after 12 say organisation plain	14
verb after 12 say person	11
verb after 12 say person plain	16
verb after 12 say side	-6
verb after 3	10
verb after 3 clause office plain	6
verb after 3 clause organisation	-12
verb after 3 clause organisation plain	-8
verb after 3 clause person	-31
verb after 3 clause person plain	-24
verb after 3 clause side	-11
verb after 3 clause side plain	-11
verb after 3 many	-14
verb after 3 object organisation	-20
verb after 3 object organisation plain	-13
verb after 3 object person	21
verb after 3 object person plain	26
verb after 3 past another	-36
verb after 3 past another many	-17
verb after 3 past another plain	-8
verb after 3 plain	15
verb after 3 say office	-26
verb after 3 say office plain	-22
verb after 3 say organisation	-16
verb after 3 say organisation plain	-13
verb after 3 say side	22
verb after 3 say side plain	26
verb after 6 clause office plain	8
verb after 6 clause organisation	9
verb after 6 clause organisation plain	9
verb after 6 clause person	-17
verb after 6 clause person plain	-16
verb after 6 clause side	-23
verb after 6 clause side plain	-23
verb after 6 few	9
verb after 6 object organisation	-23
verb after 6 object organisation plain	-11
verb after 6 object person	18
verb after 6 object person plain	15
verb after 6 object side	-9
verb after 6 object side plain	-9
verb after 6 past another many	-11
verb after 6 say office	-8
verb after 6 say organisation	6
verb after 6 say organisation plain	10
verb after 6 say person	19
verb after 6 say person many	14
verb after 6 say person plain	6
verb after accused	10
verb after accused plain true	9
verb after added	-21
verb after added plain true	-22
verb after adds	-6
verb after adds plain true	-9
verb after agreed plain false	9
verb after agreed plain true	-14
verb after announced	28
verb after announced plain false	28
verb after announced plain true	9
verb after announces	-22
verb after announces plain true	-22
verb after answered	-9
verb after answered plain true	-15
verb after answers	-22
verb after answers plain true	-22
verb after asked	14
verb after asked plain false	-19
verb after asked plain true	25
verb after asking	-15
verb after asks plain false	9
verb after assured	11
verb after began	-15
verb after began plain true	-8
verb after called plain false	-11
verb after calls	17
verb after calls many true	19
verb after calls plain true	9
verb after closed	-11
verb after closed plain true	-9
verb after complained	14
verb after complained plain true	13
verb after concluded	-25
verb after concluded plain false	-12
verb after concluded plain true	-14
verb after confirmed plain true	8
verb after continues	-8
verb after continues plain true	-7
verb after declared	12
verb after demands	-14
verb after demands plain true	-14
verb after denied plain true	-15
verb after denies	11
verb after denies plain true	9
verb after described	28
verb after described plain true	20
verb after ended	-19
verb after ended plain true	-9
verb after ends	-8
verb after explained	-10
verb after explained plain true	-16
verb after far clause organisation	-23
verb after far clause organisation plain	-22
verb after far clause person	8
verb after far clause person plain	-13
verb after far clause side	-29
verb after far clause side plain	-28
verb after far many	15
verb after far object side	-14
verb after far object side plain	-14
verb after far past another	-14
verb after far past another many	23
verb after far past another plain	-40
verb after far plain	-8
verb after far say person many	21
verb after far say person plain	-20
verb after far say side	18
verb after far say side many	-12
verb after far say side plain	21
verb after informed	19
verb after informed plain true	19
verb after none	-32
verb after none many	14
verb after none plain	-43
verb after noted	-9
verb after noted plain true	-12
verb after offered	-8
verb after offered plain false	-12
verb after offers	6
verb after offers plain true	6
verb after opened	-32
verb after opened plain true	-17
verb after opens	-9
verb after opens plain true	-9
verb after posted	10
verb after promised	6
verb after promised plain false	8
verb after proposed	22
verb after proposed plain true	27
verb after questions	-11
verb after recalled	-24
verb after recalled plain true	-15
verb after remarked	23
verb after replied plain true	14
verb after reports	12
verb after reports plain true	12
verb after said many false	-8
verb after said many true	-11
verb after said plain true	14
verb after says	-13
verb after says few true	-12
verb after says many true	-10
verb after says plain false	-31
verb after says plain true	15
verb after started	-11
verb after started plain true	-10
verb after stated	28
verb after stated many true	7
verb after stated plain true	25
verb after states	-16
verb after states plain false	-29
verb after stressed	-9
verb after stressed plain true	-9
verb after tells	9
verb after tells many true	-9
verb after tells plain true	14
verb after terms plain false	-14
verb after threatens	10
verb after threatens plain true	15
verb after told	12
verb after told few true	10
verb after told many true	-22
verb after told plain false	8
verb after told plain true	28
verb after urged	23
verb after vowed	20
verb after warned plain false	16
verb after warns	14
verb after welcomed	-14
verb after welcomed plain true	-14
verb after welcomes	-20
verb after welcomes plain true	-20
verb after writes	8
verb after written	-12
verb after wrote many true	23
verb after wrote plain true	-21
verb after: , he	-25
verb after: , which	22
verb after: , who	16
verb after: had	11
verb after: has	46
verb after: has been	-22
verb after: have	-22
verb after: in beijing	10
verb after: is	-13
verb after: was	-13
verb agreed then on	-11
verb agreed then to	19
verb announced then .	13
verb announced then a	6
verb announced then that	38
verb announced then the	-27
verb answered then that	6
verb answered then with	-11
verb before 0	24
verb before 0 clause organisation	-10
verb before 0 clause person	24
verb before 0 few	19
verb before 0 object person	-9
verb before 0 object side	8
verb before 0 object side plain	8
verb before 0 plain	18
verb before 0 say office	-40
verb before 0 say office many	-41
verb before 0 say organisation	22
verb before 0 say organisation plain	25
verb before 0 say person	15
verb before 0 say person many	12
verb before 0 sound person many	-12
verb before 1 clause organisation	-7
verb before 1 object organisation	7
verb before 1 object organisation plain	7
verb before 1 say organisation	6
verb before 1 say organisation plain	7
verb before 1 say person	-21
verb before 1 say person plain	-17
verb before 1 say side	15
verb before 1 say side plain	15
verb before 12	-6
verb before 12 clause office	6
verb before 12 clause office plain	6
verb before 12 clause organisation	19
verb before 12 clause organisation plain	19
verb before 12 clause person	21
verb before 12 clause person plain	12
verb before 12 clause side	-8
verb before 12 few	-8
verb before 12 object side plain	7
verb before 12 past another	-6
verb before 12 say organisation	-17
verb before 12 say organisation plain	-13
verb before 12 say person plain	-8
verb before 12 say side	-13
verb before 12 say side plain	-7
verb before 3 clause organisation	8
verb before 3 clause person plain	-7
verb before 3 many	-11
verb before 3 object organisation	13
verb before 3 object organisation plain	15
verb before 3 past another	33
verb before 3 past another plain	31
verb before 3 plain	17
verb before 3 say organisation	20
verb before 3 say organisation plain	24
verb before 3 say person plain	7
verb before 6	-9
verb before 6 clause organisation	-28
verb before 6 clause organisation plain	-26
verb before 6 clause person	-13
verb before 6 clause side	-12
verb before 6 clause side plain	-11
verb before 6 object organisation	7
verb before 6 object organisation plain	7
verb before 6 past another many	-8
verb before 6 past another plain	11
verb before 6 plain	-6
verb before 6 say organisation	14
verb before 6 say organisation plain	18
verb before 6 say person	7
verb before 6 say person plain	16
verb before agreed plain false	15
verb before agreed plain true	-14
verb before asked	-15
verb before asked plain true	-15
verb before asks	-9
verb before began	-14
verb before began plain false	-9
verb before called	6
verb before called plain true	7
verb before declared	13
verb before denied	16
verb before far	29
verb before far clause organisation	13
verb before far clause organisation plain	13
verb before far clause person	-10
verb before far few	7
verb before far many	-16
verb before far plain	36
verb before none few	17
verb before none many	20
verb before none plain	-13
verb before reported	-14
verb before said	-7
verb before said few true	-9
verb before said many true	-8
verb before said plain false	25
verb before says	18
verb before says few true	8
verb before says many false	-12
verb before says many true	8
verb before says plain true	16
verb before states	-21
verb before states plain false	-26
verb before tells	-7
verb before terms	7
verb before told	-16
verb before told many true	-14
verb before written	-9
verb before wrote	8
verb before: ,	11
verb before: , and	-18
verb before: and	6
verb before: by	24
verb before: that	-26
verb before: to	-15
verb before: until	-12
verb called then for	13
verb called then the	8
verb calls then it	10
verb clause then ,	17
verb clause then :	9
verb clause then a	-12
verb clause then by	-9
verb clause then for	-6
verb clause then its	15
verb clause then of	-10
verb clause then on	14
verb clause then that	14
verb clause then the	7
verb clause then to	-10
verb clause then with	-27
verb concluded then its	-9
verb confirmed then that	-7
verb confirmed then the	26
verb continues then to	-7
verb denied then that	-10
verb described then the	25
verb ends then on	11
verb informed then the	27
verb object then .	-15
verb object then a	15
verb object then an	16
verb object then china	13
verb object then for	9
verb object then on	15
verb object then that	-7
verb object then the	7
verb object then this	19
verb proposed then a	10
verb proposed then to	9
verb recalled then that	-15
verb replied then that	17
verb reports then that	-15
verb said then ,	-23
verb said then .	-32
verb said then at	8
verb said then he	42
verb said then in	26
verb said then it	11
verb said then on	35
verb said then that	-18
verb said then the	18
verb said then there	7
verb said then this	-11
verb said then to	-21
verb say then ,	-35
verb say then :	-17
verb say then <end>	-11
verb say then an	7
verb say then his	15
verb say then in	34
verb say then it	-6
verb say then its	-9
verb say then last	-8
verb say then me	20
verb say then nothing	-12
verb say then of	10
verb say then on	20
verb say then only	11
verb say then parliament	21
verb say then reporters	8
verb say then so	-17
verb say then the	-7
verb say then there	12
verb say then they	16
verb say then this	-19
verb say then us	11
verb say then yes	-12
verb say then yesterday	7
verb says then ,	-28
verb says then .	33
verb says then china	-7
verb says then he	-21
verb says then it	-6
verb says then that	25
verb says then the	23
verb says then there	7
verb sound then .	6
verb sound then to	16
verb then ,	-16
verb then a	12
verb then an	25
verb then as	14
verb then both	-24
verb then by	-18
verb then fifteen	17
verb then his	7
verb then in	46
verb then its	8
verb then me	20
verb then nothing	-8
verb then off	-19
verb then on	38
verb then only	11
verb then parliament	21
verb then reporters	8
verb then so	-16
verb then that	13
verb then them	8
verb then there	12
verb then they	16
verb then to	10
verb then us	11
verb then when	-20
verb then whether	-18
verb then with	-20
verb then yes	-12
verb then yesterday	-11
verb threatened then an	13
verb threatened then to	-23
verb told then an	7
verb told then his	23
verb told then me	22
verb told then parliament	21
verb told then reporters	8
verb told then the	-28
verb told then this	-12
verb told then us	6
verb warned then .	10
verb wrote then on	10
verb wrote then that	-13
verb wrote then the	-14`;
