// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_SPEAKER = `yes
<always>	0
closes 's	-15
closes 's plain	-18
closes , few	-21
closes , many	-13
closes , plain	20
closes .	32
closes . few	25
closes . many	10
closes . plain	24
closes :	13
closes : plain	12
closes <end>	-38
closes <end> plain	-30
closes after	16
closes after many	17
closes afterwards	10
closes at	24
closes at many	23
closes for	11
closes for plain	23
closes had	-18
closes had plain	-15
closes has	-20
closes has plain	-19
closes in	32
closes in many	24
closes last	13
closes last plain	12
closes of many	-14
closes of plain	16
closes on many	18
closes on plain	-9
closes said	25
closes said plain	13
closes that	-29
closes that many	-15
closes that plain	-19
closes threatened	-15
closes to plain	-24
closes told	22
closes told plain	22
closes was	-14
closes was plain	-12
closes when	25
closes when many	22
closes who	32
closes who many	31
closes would	-19
closes would plain	-23
does <agree> future	20
does <agree> future plain	22
does <agree> past	-19
does <agree> past plain	-23
does <agree> perfect	-24
does <agree> perfect plain	-22
does <agree> pluperfect	-18
does <agree> pluperfect plain	-18
does <agree> present	-18
does <agree> present plain	-17
does <bear> past many	12
does <bear> perfect	-24
does <bear> perfect plain	-20
does <bear> pluperfect	-17
does <bear> pluperfect plain	-17
does <bear> present	-14
does <begin> modal	-13
does <begin> modal plain	-12
does <buy> present	11
does <buy> present plain	13
does <deny> past	15
does <deny> past plain	15
does <down> perfect	-20
does <down> perfect plain	-20
does <down> present	-32
does <down> present plain	-32
does <end> perfect	-27
does <end> perfect plain	-27
does <end> present	14
does <impose> modal	-31
does <impose> modal plain	-28
does <impose> past few	-23
does <impose> past many	23
does <impose> perfect	13
does <impose> perfect plain	15
does <impose> pluperfect	-10
does <impose> pluperfect plain	-8
does <impose> present few	-13
does <impose> present many	-8
does <propose> future	-9
does <propose> future plain	-9
does <propose> past	16
does <propose> past few	-11
does <propose> past plain	20
does <propose> perfect few	13
does <propose> pluperfect many	-9
does <refuse> past plain	-19
does <refuse> present	9
does <renew> present	-13
does <renew> present plain	-13
does <say> future plain	-13
does <say> modal	28
does <say> modal plain	20
does <say> past few	8
does <say> perfect many	19
does <say> perfect plain	-21
does <say> pluperfect few	13
does <say> present few	-23
does <sell> past	-14
does <sell> past plain	-14
does <sign> past many	15
does <sign> perfect	-11
does <sign> pluperfect	-19
does <sign> pluperfect plain	-19
does <sign> present	-7
does <stay> future	-14
does <stay> future plain	-13
does <stay> perfect plain	10
does <stay> pluperfect	9
does <stay> pluperfect plain	10
does <stay> present	-11
does <stay> present many	14
does <stay> present plain	-19
does <suspend> future	-18
does <suspend> future plain	-18
does <suspend> past	-11
does <suspend> past plain	-11
does <suspend> present	-17
does <suspend> present plain	-14
does <target> past	16
does <target> past plain	18
does <target> pluperfect plain	15
does <target> present	-11
does <target> present many	-14
does <threaten> past	11
does <threaten> past few	-15
does <threaten> past plain	15
does <threaten> perfect	14
does <threaten> perfect plain	14
does <threaten> pluperfect	16
does <threaten> pluperfect plain	19
does <threaten> present	-14
does <threaten> present many	-22
does <up> future	16
does <up> future plain	16
does <up> perfect	-13
does <up> perfect plain	-13
does <up> present	7
does <up> present plain	11
does add	-8
does add plain	-7
does agree	-8
does agree plain	-6
does aim	-11
does aim plain	-11
does announce	21
does announce plain	20
does answer few	8
does answer plain	-12
does approve	-18
does approve plain	-18
does ask	13
does ask plain	16
does be	11
does believe	-24
does believe plain	-22
does bring	-9
does call few	10
does call many	-9
does collect	-17
does collect plain	-17
does conclude	-24
does conclude plain	-24
does confirm	16
does confirm plain	15
does consider	-16
does consider plain	-15
does contradict	20
does contradict plain	20
does decide	14
does decline plain	-16
does deny	15
does deny plain	15
does discuss	-12
does discuss plain	-12
does double	-12
does double plain	-12
does draw	26
does draw plain	26
does explain many	10
does export	-13
does export plain	-13
does float	12
does float plain	12
does future	-13
does future not	14
does future passive	-16
does get	-12
does hope	-16
does hope plain	-16
does impose	-24
does impose plain	-23
does insist	-19
does insist plain	-19
does intend	-13
does intend plain	-13
does know	-12
does know plain	-12
does leave	-21
does leave plain	-19
does let	22
does let plain	23
does levy	11
does levy plain	11
does lift	10
does lift plain	16
does look plain	-18
does maintain	-12
does maintain plain	-12
does make	21
does make plain	24
does modal	-29
does modal not	24
does negotiate	-14
does negotiate plain	-14
does note	-21
does note plain	-23
does nothing	22
does nothing alone	-10
does nothing few	29
does nothing many	9
does nothing plain	10
does other	16
does other few	-12
does other many	15
does other plain	16
does past	8
does past passive	-66
does pay	-9
does pay plain	-8
does perfect	16
does perfect not	-48
does perfect passive	-14
does plan	-10
does plan plain	-10
does pluperfect not	-17
does pluperfect passive	-24
does present not	17
does present passive	-29
does proclaim	-13
does proclaim plain	-13
does promise few	-12
does promise many	10
does propose	6
does propose plain	7
does publish	-10
does put	17
does put few	-11
does put many	16
does put plain	15
does ratify	-12
does ratify plain	-11
does refuse plain	-11
does remain many	11
does request	24
does request plain	24
does respond	-22
does respond plain	-22
does rise	-9
does rise plain	-9
does say	11
does say many	13
does seek	-16
does seek plain	-15
does sell	-12
does sell plain	-12
does sit	-13
does sit plain	-13
does stand	-19
does stand plain	-17
does start	-11
does start plain	-10
does step	18
does step plain	18
does suspend	-21
does suspend plain	-22
does table	-10
does table plain	-10
does tell many	-6
does tell plain	12
does think	13
does think plain	11
does threaten	12
does threaten many	-16
does threaten plain	21
does urge	30
does urge plain	30
does vote	-17
does vote plain	-16
does vow	12
does vow plain	20
does want	-19
does want plain	-19
does warn few	-9
does write few	16
earlier 1 1	-15
earlier 1 1 alone none	18
earlier 1 1 few he	-13
earlier 1 1 few none	-19
earlier 1 1 many he	17
earlier 1 1 many none	-15
earlier 1 1 plain he	-32
earlier 1 1 plain i	30
earlier 1 1 plain it	-12
earlier 1 1 plain they	-15
earlier 1 12	-29
earlier 1 12 many he	10
earlier 1 12 plain he	-31
earlier 1 12 plain i	-14
earlier 1 3	-52
earlier 1 3 many he	-22
earlier 1 3 many it	15
earlier 1 3 many none	-32
earlier 1 3 plain he	-10
earlier 1 3 plain it	-63
earlier 1 3 plain they	-26
earlier 1 6	-62
earlier 1 6 alone none	-25
earlier 1 6 many he	-24
earlier 1 6 many it	-13
earlier 1 6 many none	-8
earlier 1 6 plain he	-49
earlier 1 6 plain i	-32
earlier 1 6 plain it	-12
earlier 2 12	-50
earlier 2 12 alone none	-28
earlier 2 12 few none	-10
earlier 2 12 plain he	-39
earlier 2 12 plain i	-61
earlier 2 12 plain it	-21
earlier 2 12 plain none	21
earlier 2 12 plain they	-15
earlier 2 3 alone none	15
earlier 2 3 few he	-15
earlier 2 3 many he	13
earlier 2 3 plain i	27
earlier 2 3 plain it	-23
earlier 2 3 plain none	-22
earlier 2 3 plain they	-26
earlier 2 6	-55
earlier 2 6 alone none	-10
earlier 2 6 few he	-12
earlier 2 6 few none	-37
earlier 2 6 many he	-10
earlier 2 6 many i	-14
earlier 2 6 many it	-11
earlier 2 6 many none	11
earlier 2 6 plain he	-7
earlier 2 6 plain i	-72
earlier 2 6 plain it	-23
earlier 3 12 few he	17
earlier 3 12 few none	-24
earlier 3 12 many none	-10
earlier 3 12 plain he	42
earlier 3 12 plain i	17
earlier 3 12 plain it	-25
earlier 3 12 plain none	-3
earlier 3 12 plain they	14
earlier 3 3	17
earlier 3 3 plain i	11
earlier 3 3 plain it	22
earlier 3 3 plain none	-12
earlier 3 6 alone none	33
earlier 3 6 few none	7
earlier 3 6 many he	9
earlier 3 6 many none	11
earlier 3 6 plain i	-14
earlier 3 6 plain none	-40
earlier 3 6 plain they	-13
earlier 3 far	9
earlier 3 far alone none	-31
earlier 3 far plain he	-14
earlier 3 far plain i	50
earlier 3 far plain they	12
earlier alone	13
earlier alone alone none	21
earlier alone few he	28
earlier alone few i	-26
earlier alone few it	17
earlier alone few none	-16
earlier alone many it	13
earlier alone plain he	-8
earlier alone plain i	16
earlier alone plain it	23
earlier alone plain none	-10
earlier alone plain they	-26
earlier body	26
earlier body few it	17
earlier body many he	-46
earlier body many it	20
earlier body plain he	16
earlier body plain none	16
earlier last	40
earlier last alone none	64
earlier last few he	27
earlier last many he	19
earlier last many it	-16
earlier last many they	11
earlier last plain he	26
earlier last plain it	-24
earlier last plain they	-32
earlier lately	33
earlier lately alone none	33
earlier lately few he	28
earlier lately few it	18
earlier lately many it	26
earlier lately many none	19
earlier lately many they	13
earlier lately plain he	25
earlier lately plain i	-102
earlier lately plain it	-26
earlier office	-20
earlier office few he	11
earlier office many he	-14
earlier office plain he	28
earlier office plain i	-15
earlier office plain it	-34
earlier office plain none	-14
earlier office plain they	-10
earlier office rank 0 few none	-12
earlier office rank 0 many he	-14
earlier office rank 0 many none	-18
earlier office rank 0 plain he	27
earlier office rank 0 plain they	-10
earlier office rank 1	-21
earlier office rank 1 few he	13
earlier office rank 1 many none	-17
earlier office rank 1 plain i	-14
earlier office rank 1 plain it	-40
earlier office rank 2	-15
earlier office rank 2 few none	10
earlier office rank 2 many none	15
earlier office rank 2 plain i	-9
earlier office rank 2 plain it	-24
earlier office rank 3 plain he	11
earlier office rank 3 plain it	10
earlier office rank 3 plain none	-7
earlier organisation	-20
earlier organisation alone none	-43
earlier organisation few he	-31
earlier organisation few it	17
earlier organisation few none	-44
earlier organisation many he	-43
earlier organisation many it	34
earlier organisation many none	-62
earlier organisation plain he	-65
earlier organisation plain i	-14
earlier organisation plain it	54
earlier organisation plain none	-14
earlier organisation plain they	9
earlier organisation rank 0	8
earlier organisation rank 0 alone none	-9
earlier organisation rank 0 few he	-15
earlier organisation rank 0 few it	20
earlier organisation rank 0 few none	-25
earlier organisation rank 0 many he	-13
earlier organisation rank 0 many it	28
earlier organisation rank 0 plain he	-40
earlier organisation rank 0 plain it	26
earlier organisation rank 0 plain none	-12
earlier organisation rank 0 plain they	22
earlier organisation rank 1	-22
earlier organisation rank 1 alone none	-20
earlier organisation rank 1 few none	-9
earlier organisation rank 1 many he	-25
earlier organisation rank 1 many it	13
earlier organisation rank 1 many none	-34
earlier organisation rank 1 plain i	-32
earlier organisation rank 1 plain it	11
earlier organisation rank 1 plain they	-14
earlier organisation rank 2 alone none	-13
earlier organisation rank 2 many he	-13
earlier organisation rank 2 many none	-37
earlier organisation rank 2 plain he	-20
earlier organisation rank 2 plain i	-18
earlier organisation rank 2 plain it	36
earlier organisation rank 3	-19
earlier organisation rank 3 alone none	-12
earlier organisation rank 3 many he	-10
earlier organisation rank 3 many none	-19
earlier organisation rank 3 plain he	-28
earlier organisation rank 3 plain i	10
earlier person	35
earlier person alone none	55
earlier person few he	30
earlier person few i	-18
earlier person few it	-11
earlier person many he	56
earlier person many i	-10
earlier person many it	-21
earlier person many none	34
earlier person plain he	16
earlier person plain i	21
earlier person plain it	-75
earlier person plain none	-14
earlier person plain they	-15
earlier person rank 0	33
earlier person rank 0 alone none	42
earlier person rank 0 few he	24
earlier person rank 0 few i	-14
earlier person rank 0 few it	-9
earlier person rank 0 few none	-13
earlier person rank 0 many he	56
earlier person rank 0 many it	-13
earlier person rank 0 plain he	7
earlier person rank 0 plain i	35
earlier person rank 0 plain it	-21
earlier person rank 0 plain none	-29
earlier person rank 1	43
earlier person rank 1 alone none	48
earlier person rank 1 many he	37
earlier person rank 1 many it	-16
earlier person rank 1 many none	45
earlier person rank 1 many they	13
earlier person rank 1 plain i	15
earlier person rank 1 plain it	-16
earlier person rank 1 plain they	-12
earlier person rank 2 alone none	-10
earlier person rank 2 many none	26
earlier person rank 2 plain he	5
earlier person rank 2 plain i	-24
earlier person rank 2 plain it	-49
earlier person rank 2 plain they	-10
earlier person rank 3 plain he	16
earlier person rank 3 plain it	-20
earlier same 1	68
earlier same 1 alone none	17
earlier same 1 many he	17
earlier same 1 many it	24
earlier same 1 many none	36
earlier same 1 plain he	25
earlier same 1 plain i	-48
earlier same 1 plain it	61
earlier same 1 plain they	-11
earlier same 3	40
earlier same 3 alone none	14
earlier same 3 few he	19
earlier same 3 few none	16
earlier same 3 many he	40
earlier same 3 many it	-36
earlier same 3 many none	9
earlier same 3 plain he	23
earlier same 3 plain i	-88
earlier same 3 plain it	-9
earlier same 3 plain they	15
earlier same 6 many he	-20
earlier same 6 plain he	16
earlier same 6 plain i	-11
earlier same 6 plain none	9
earlier side	-105
earlier side alone none	-76
earlier side few he	-40
earlier side few it	-19
earlier side few none	-28
earlier side many he	-63
earlier side many none	-79
earlier side plain he	-118
earlier side plain i	-48
earlier side plain none	13
earlier side plain they	-56
earlier side rank 0	-31
earlier side rank 0 alone none	-38
earlier side rank 0 few he	-17
earlier side rank 0 many he	-48
earlier side rank 0 many none	-24
earlier side rank 0 plain he	-36
earlier side rank 0 plain i	-17
earlier side rank 0 plain it	30
earlier side rank 0 plain none	13
earlier side rank 0 plain they	-25
earlier side rank 1	-43
earlier side rank 1 alone none	-20
earlier side rank 1 few he	-8
earlier side rank 1 few none	-21
earlier side rank 1 many he	-36
earlier side rank 1 many none	-29
earlier side rank 1 plain he	-58
earlier side rank 1 plain i	-25
earlier side rank 1 plain none	18
earlier side rank 1 plain they	-15
earlier side rank 2	-46
earlier side rank 2 alone none	-13
earlier side rank 2 few none	-10
earlier side rank 2 many none	-27
earlier side rank 2 plain he	-40
earlier side rank 2 plain i	-12
earlier side rank 3	-35
earlier side rank 3 many he	-10
earlier side rank 3 many it	11
earlier side rank 3 many none	-19
earlier side rank 3 plain he	-28
earlier side rank 3 plain it	-20
earlier subject	22
earlier subject alone none	-18
earlier subject few he	25
earlier subject few i	-26
earlier subject few it	-14
earlier subject few none	-12
earlier subject many he	18
earlier subject many i	-12
earlier subject many none	-22
earlier subject plain he	23
earlier subject plain i	21
earlier subject plain it	42
earlier subject plain none	-8
g a:!	-24
g a:&	16
g a:'	-41
g a:'s	-9
g a:'s <level>	-9
g a:'s <office>	-16
g a:'s <person>	-20
g a:'s account	11
g a:'s answer	23
g a:'s banana	-11
g a:'s commerce	-14
g a:'s count	12
g a:'s custom	13
g a:'s deal	16
g a:'s decision	-14
g a:'s duty	-22
g a:'s estimate	-11
g a:'s first	-14
g a:'s growth	13
g a:'s house	-9
g a:'s lawyer	14
g a:'s main	-11
g a:'s new	13
g a:'s next	-13
g a:'s notice	-9
g a:'s order	-10
g a:'s people	-12
g a:'s plan	12
g a:'s post	14
g a:'s promise	11
g a:'s purchase	-10
g a:'s rate	15
g a:'s say	21
g a:'s tariff	-22
g a:'s threat	-7
g a:'s version	16
g a:'s visit	-10
g a:'s word	12
g a:+	11
g a:-	-26
g a:- <name>	-20
g a:- call	-13
g a:- design	-18
g a:- earth	-9
g a:.	29
g a:/ <seat>	-12
g a:<agent>	-18
g a:<day-ahead>	10
g a:<day-ahead> .	-12
g a:<day-ahead> ?	-13
g a:<day-ahead> as	10
g a:<day-ahead> in	10
g a:<day-ahead> is	18
g a:<day-ahead> to	-21
g a:<day-ahead> what	-9
g a:<day-ahead> will	-14
g a:<day-gone>	13
g a:<day-gone> .	10
g a:<day-gone> after	24
g a:<day-gone> afternoon	-9
g a:<day-gone> by	-18
g a:<day-gone> end	15
g a:<day-gone> for	13
g a:<day-gone> has	13
g a:<day-gone> in	26
g a:<day-gone> lower	10
g a:<day-gone> night	-16
g a:<day-gone> of	16
g a:<day-gone> on	-18
g a:<day-gone> put	-9
g a:<day-gone> say	-20
g a:<day-gone> under	11
g a:<day-gone> with	-14
g a:<day-today>	8
g a:<day-today> and	-12
g a:<day-today> evening	10
g a:<day-today> in	-9
g a:<day-today> it	26
g a:<day-today> publish	21
g a:<day-today> to	-18
g a:<duty>	-9
g a:<goods-amount>	15
g a:<goods-amount> .	17
g a:<goods-amount> by	9
g a:<goods-amount> for	-11
g a:<goods-amount> in	11
g a:<goods>	10
g a:<level> .	20
g a:<level> and	-20
g a:<level> for	26
g a:<level> from	35
g a:<level> in	-19
g a:<level> less	14
g a:<level> more	-35
g a:<level> of	-6
g a:<level> off	-9
g a:<level> on	18
g a:<level> or	-10
g a:<level> over	-12
g a:<level> surcharge	10
g a:<level> tariff	-26
g a:<level> thi	-13
g a:<level> was	-9
g a:<level> would	-10
g a:<money> .	19
g a:<money> <span>	14
g a:<money> and	-12
g a:<money> each	12
g a:<money> for	18
g a:<money> in	-31
g a:<money> into	-11
g a:<money> last	-16
g a:<money> of	14
g a:<money> on	12
g a:<money> over	13
g a:<money> worth	16
g a:<month-ahead> and	14
g a:<month-gone>	-25
g a:<month-gone> and	-19
g a:<month-gone> for	-18
g a:<month-gone> is	11
g a:<month-gone> of	14
g a:<month-gone> over	-14
g a:<name>	-9
g a:<name> 's	-10
g a:<name> -	-18
g a:<name> <day-gone>	-10
g a:<name> <level>	-12
g a:<name> <person>	27
g a:<name> <span>	9
g a:<name> a	-12
g a:<name> about	16
g a:<name> agree	-10
g a:<name> and	-20
g a:<name> announce	-13
g a:<name> as	19
g a:<name> deal	-22
g a:<name> doe	-13
g a:<name> for	35
g a:<name> from	13
g a:<name> had	20
g a:<name> have	-10
g a:<name> in	-12
g a:<name> is	-16
g a:<name> keep	-9
g a:<name> last	-12
g a:<name> not	10
g a:<name> of	29
g a:<name> over	14
g a:<name> say	30
g a:<name> sell	10
g a:<name> side	-10
g a:<name> thi	19
g a:<name> truce	-13
g a:<name> want	-10
g a:<name> with	17
g a:<name> would	19
g a:<not>	-31
g a:<number>	-17
g a:<number> .	19
g a:<number> <quality>	-14
g a:<number> a	-15
g a:<number> again	10
g a:<number> as	11
g a:<number> duty	14
g a:<number> in	-19
g a:<number> into	8
g a:<number> investigation	-11
g a:<number> is	-12
g a:<number> more	-18
g a:<number> on	17
g a:<number> or	12
g a:<number> outcome	30
g a:<number> tariff	12
g a:<number> to	-23
g a:<number> tower	13
g a:<number> vote	-27
g a:<office>	-18
g a:<office> 's	15
g a:<office> .	-19
g a:<office> on	24
g a:<office> to	-14
g a:<office> would	9
g a:<organisation>	14
g a:<organisation> .	-22
g a:<organisation> and	12
g a:<organisation> could	-12
g a:<organisation> for	-20
g a:<organisation> has	-9
g a:<organisation> on	-14
g a:<organisation> that	14
g a:<organisation> to	22
g a:<organisation> warn	-10
g a:<organisation> will	-10
g a:<organisation> with	11
g a:<organisation> would	22
g a:<person>	-15
g a:<person> 's	-14
g a:<person> and	7
g a:<person> announce	27
g a:<person> by	13
g a:<person> call	29
g a:<person> for	-21
g a:<person> had	-14
g a:<person> has	13
g a:<person> in	8
g a:<person> on	-5
g a:<person> sit	-13
g a:<person> spoke	-9
g a:<person> tell	-11
g a:<person> the	-10
g a:<points>	24
g a:<quality> banana	20
g a:<quality> car	-8
g a:<quality> chicken	9
g a:<quality> company	-19
g a:<quality> cotton	-11
g a:<quality> dairy	-11
g a:<quality> electric	-9
g a:<quality> export	15
g a:<quality> firm	-16
g a:<quality> footwear	7
g a:<quality> glass	9
g a:<quality> good	13
g a:<quality> government	13
g a:<quality> import	-19
g a:<quality> in	-17
g a:<quality> list	20
g a:<quality> machinery	-10
g a:<quality> marble	-12
g a:<quality> market	11
g a:<quality> minister	-22
g a:<quality> offer	-14
g a:<quality> oil	13
g a:<quality> president	-11
g a:<quality> radio	18
g a:<quality> refiner	13
g a:<quality> rice	-20
g a:<quality> rose	10
g a:<quality> sardine	13
g a:<quality> ship	-8
g a:<quality> side	18
g a:<quality> soybean	-20
g a:<quality> state	-11
g a:<quality> steel	12
g a:<quality> textile	-11
g a:<quality> tomatoe	14
g a:<quality> trade	10
g a:<quality> wheat	13
g a:<quality> wine	22
g a:<seat>	-10
g a:<seat> .	-24
g a:<seat> <day-today>	-18
g a:<seat> are	10
g a:<seat> for	25
g a:<seat> had	-12
g a:<seat> have	11
g a:<seat> in	-18
g a:<seat> of	28
g a:<seat> on	-34
g a:<seat> say	22
g a:<seat> tell	11
g a:<seat> the	-22
g a:<seat> to	24
g a:<seat> want	10
g a:<sender>	13
g a:<span>	8
g a:<span> 's	-11
g a:<span> .	35
g a:<span> and	20
g a:<span> at	-11
g a:<span> before	-26
g a:<span> by	-14
g a:<span> earlier	-12
g a:<span> more	18
g a:<span> the	-15
g a:<span> visit	8
g a:<taker>	32
g a:<v-bear>	15
g a:<v-begin>	-10
g a:<v-buy>	-9
g a:<v-deny>	17
g a:<v-end>	-26
g a:<v-lack>	-9
g a:<v-propose>	22
g a:<v-renew>	-20
g a:<v-return>	-13
g a:<v-say>	46
g a:<v-sign>	-13
g a:<v-stay>	10
g a:<v-target>	-17
g a:<v-threaten>	26
g a:?	-62
g a:a <office>	-16
g a:a <organisation>	-41
g a:a <quality>	20
g a:a bad	-13
g a:a bill	-17
g a:a binding	-12
g a:a breach	12
g a:a call	16
g a:a clause	9
g a:a currency	11
g a:a decision	15
g a:a declaration	-12
g a:a delay	24
g a:a fact	20
g a:a few	17
g a:a formal	12
g a:a fourth	11
g a:a free	12
g a:a further	14
g a:a great	10
g a:a historic	15
g a:a law	-22
g a:a letter	17
g a:a list	-19
g a:a little	-12
g a:a longer	13
g a:a lower	14
g a:a maker	-14
g a:a matter	15
g a:a meet	-42
g a:a memorandum	-15
g a:a new	-15
g a:a note	15
g a:a number	-19
g a:a paper	11
g a:a permanent	15
g a:a permit	-12
g a:a post	21
g a:a preliminary	23
g a:a proclamation	-10
g a:a radio	21
g a:a reciprocal	-10
g a:a refinery	-11
g a:a rise	-12
g a:a room	-12
g a:a row	-10
g a:a safeguard	-15
g a:a scale	14
g a:a second	-11
g a:a share	-12
g a:a state	-20
g a:a summit	-9
g a:a tax	15
g a:a television	24
g a:a third	15
g a:a threat	13
g a:a truce	-14
g a:a video	-35
g a:a view	-12
g a:a warn	13
g a:about	-8
g a:about .	-24
g a:about <level>	20
g a:about a	16
g a:about it	14
g a:about its	13
g a:about them	-13
g a:above	-22
g a:above <number>	-13
g a:abroad	-16
g a:accept	22
g a:accept the	10
g a:accord with	10
g a:according	-13
g a:according to	-13
g a:account	-13
g a:account of	-11
g a:accused	30
g a:accused <name>	10
g a:accused <seat>	11
g a:accused the	14
g a:acknowledged	-12
g a:act	-15
g a:ad	-9
g a:add	-9
g a:add <level>	-16
g a:add <number>	-20
g a:addition	10
g a:addition to	12
g a:additional tariff	14
g a:adopt	-14
g a:affected	-15
g a:after .	-12
g a:after <name>	22
g a:after <span>	13
g a:after call	-9
g a:after its	-13
g a:after meet	14
g a:after the	12
g a:afternoon	-11
g a:afternoon .	-16
g a:afterward	-20
g a:again	11
g a:again .	-13
g a:against	11
g a:against tariff	-10
g a:agency	-8
g a:ago .	-16
g a:agree .	14
g a:agree <day-gone>	13
g a:agree by	16
g a:agree on	-16
g a:agree with	-13
g a:agreement .	9
g a:agreement and	12
g a:agreement on	-11
g a:agreement since	-11
g a:agreement with	17
g a:agreement would	-12
g a:ahead	-8
g a:ahead .	-11
g a:air	12
g a:air force	12
g a:airline	-16
g a:airport	16
g a:airport .	16
g a:all <quality>	-11
g a:all along	-10
g a:all its	10
g a:allowed	-17
g a:almost	-16
g a:almost a	-9
g a:alone	12
g a:along	-12
g a:also	17
g a:also announce	19
g a:also been	13
g a:also buy	9
g a:also promise	-22
g a:also put	-13
g a:also raise	10
g a:also say	-9
g a:also spoke	-12
g a:also threaten	16
g a:aluminum	14
g a:among	-9
g a:an <quality>	16
g a:an agreement	-11
g a:an early	11
g a:an emergency	-19
g a:an end	-12
g a:an explanation	-15
g a:an extension	23
g a:an important	11
g a:and <level>	-23
g a:and <name>	-22
g a:and <person>	3
g a:and <quality>	14
g a:and aluminum	11
g a:and farm	-9
g a:and i	-14
g a:and investment	10
g a:and is	14
g a:and last	10
g a:and more	-11
g a:and promise	18
g a:and reserved	10
g a:and the	16
g a:and with	-15
g a:annex	-11
g a:announce	22
g a:announce .	10
g a:announce <day-gone>	12
g a:announce <span>	-12
g a:announce for	-20
g a:announce framework	10
g a:announce his	-11
g a:announce it	18
g a:announce last	-14
g a:announce on	13
g a:announce the	-25
g a:announcement	16
g a:another	8
g a:another <level>	29
g a:another <span>	14
g a:another round	-9
g a:answer	15
g a:answer by	10
g a:answer in	-17
g a:answer question	-13
g a:answer the	-13
g a:answer to	-11
g a:answer with	-11
g a:antitrust	16
g a:anybody	11
g a:anywhere	13
g a:appeal .	9
g a:appealed	14
g a:apple	11
g a:apply	20
g a:approve	-15
g a:apricot	14
g a:are due	-12
g a:are not	12
g a:arithmetic	13
g a:arrangement	18
g a:arrangement .	9
g a:as	48
g a:as <level>	-11
g a:as <person>	-15
g a:as a	34
g a:as well	-13
g a:asean	-15
g a:asean summit	-15
g a:asia	10
g a:aside	-14
g a:ask .	-35
g a:ask <name>	57
g a:ask <number>	-29
g a:ask <seat>	30
g a:ask about	-11
g a:ask in	28
g a:ask on	15
g a:ask that	-11
g a:ask the	19
g a:ask to	-7
g a:ask what	23
g a:assess	11
g a:assess the	11
g a:at	18
g a:at <goods-amount>	12
g a:at <level>	31
g a:at <money>	62
g a:at <number>	-30
g a:at a	-10
g a:at about	19
g a:at an	-16
g a:at her	-10
g a:at least	9
g a:at noon	13
g a:at the	-9
g a:at thi	-14
g a:attack	-12
g a:attention	27
g a:attention to	27
g a:authority	11
g a:autumn	-22
g a:autumn .	-15
g a:average	26
g a:away	22
g a:away with	15
g a:back .	-13
g a:back a	11
g a:back at	11
g a:back from	13
g a:back to	-10
g a:bad	-13
g a:bag	13
g a:ban	30
g a:ban on	19
g a:banana	23
g a:bar	18
g a:bargain on	-11
g a:barrier	13
g a:battery	-16
g a:be ask	-16
g a:be extend	-14
g a:be in	13
g a:be know	16
g a:be lift	-14
g a:be lower	10
g a:be next	-15
g a:be on	20
g a:be review	-13
g a:be suspend	-14
g a:be the	-15
g a:bean	16
g a:bean .	12
g a:beef	-22
g a:beef .	-25
g a:beef in	-13
g a:been	-8
g a:been ask	-14
g a:been extend	12
g a:been prolong	-11
g a:been raise	-10
g a:been tell	-14
g a:before	-31
g a:before a	-9
g a:begin	-9
g a:begin on	-12
g a:begin to	-10
g a:begin with	11
g a:believe	-27
g a:beside	-15
g a:beside <person>	10
g a:better	12
g a:better than	14
g a:between	13
g a:biggest	-12
g a:bilateral	11
g a:bilateral trade	10
g a:billion	12
g a:bin	-18
g a:binding	-14
g a:bite	-13
g a:blame	14
g a:blamed	22
g a:boat	14
g a:boeing	-16
g a:border	27
g a:both government	30
g a:both side	-13
g a:both to	-14
g a:bound for	-9
g a:brake	-13
g a:branded	12
g a:breach	13
g a:break	19
g a:break the	15
g a:bridge	-12
g a:brief	-9
g a:bring	7
g a:bring home	-12
g a:bring its	9
g a:bring up	11
g a:broker	23
g a:brussel	-17
g a:budget	-17
g a:busan to	-14
g a:buse	-11
g a:bushel	10
g a:butter	9
g a:buy	-20
g a:buy .	-10
g a:buy <goods-amount>	10
g a:buy <quality>	-14
g a:buy its	-11
g a:buy more	-16
g a:buyer	-11
g a:by <day-ahead>	11
g a:by <money>	-9
g a:by <month-ahead>	14
g a:by <points>	11
g a:by <span>	-16
g a:by a	-18
g a:by its	-17
g a:by letter	24
g a:by the	-9
g a:by then	12
g a:by video	-10
g a:calendar	11
g a:call	12
g a:call <name>	10
g a:call an	-36
g a:call between	16
g a:call fentanyl	-11
g a:call for	32
g a:call it	18
g a:call its	-10
g a:call on	8
g a:call reciprocal	-17
g a:call the	9
g a:calm .	15
g a:can	-14
g a:can be	12
g a:canal	-10
g a:candid	13
g a:canola	-18
g a:cap	17
g a:cape	-14
g a:capital	-18
g a:car .	-8
g a:careful	13
g a:carrier	12
g a:carry the	12
g a:case .	-21
g a:case against	-9
g a:case of	15
g a:cashew	8
g a:cattle	-15
g a:ceasefire	-14
g a:ceiling	-13
g a:center	17
g a:certain	-9
g a:certificate	17
g a:chance	11
g a:change thi	15
g a:channel	-10
g a:charge	-23
g a:charge <quality>	11
g a:charge for	-12
g a:charge of	-14
g a:chicken .	-12
g a:chip	23
g a:chip -	-12
g a:chip .	-14
g a:chip maker	10
g a:cited	16
g a:claim	-11
g a:clarified	15
g a:clarity	17
g a:clarity .	12
g a:clause	9
g a:clause on	16
g a:clear	15
g a:clear the	-14
g a:clock	-8
g a:close	-12
g a:close the	-9
g a:club	-14
g a:cnbc	-14
g a:co	11
g a:coal	19
g a:coast	-23
g a:cobalt	-9
g a:cocoa butter	10
g a:cod	10
g a:coffee at	-13
g a:collect	-21
g a:come by	18
g a:come down	-11
g a:come off	15
g a:come up	-9
g a:come within	11
g a:comment .	-14
g a:commerce	-11
g a:commerce ministry	-13
g a:commit	19
g a:commit to	17
g a:company	-26
g a:company in	-12
g a:company not	11
g a:company to	-13
g a:compared	13
g a:competitor	-13
g a:complain of	-20
g a:complained	12
g a:complained about	19
g a:complained of	-14
g a:complaint	-22
g a:complied	9
g a:complied with	9
g a:comply	-12
g a:concern	24
g a:concern about	-10
g a:concern over	29
g a:conclude	-8
g a:conclude with	14
g a:conclusion	-15
g a:conference on	17
g a:conference that	-16
g a:confidence	-22
g a:confirm	20
g a:confirm .	22
g a:confirm it	-32
g a:confirm on	27
g a:confirm sale	20
g a:confirm that	-21
g a:confirm the	12
g a:confirm thi	13
g a:conflict	-11
g a:consensu	29
g a:consensu .	17
g a:consensu on	10
g a:consent	-34
g a:consent of	-14
g a:consent on	-10
g a:constructive	7
g a:constructive .	15
g a:consumer	12
g a:continue .	16
g a:contradict	20
g a:control	-15
g a:control list	-15
g a:conversation	-16
g a:cooler	10
g a:copper	-17
g a:corrected	33
g a:cost .	-11
g a:cotton	11
g a:could	16
g a:could be	-15
g a:could have	-10
g a:could not	20
g a:count	30
g a:count on	-13
g a:counted	48
g a:counted <number>	22
g a:counted on	11
g a:counter	-17
g a:counter -	-11
g a:countermeasure	17
g a:countermeasure .	9
g a:counterpart	13
g a:country	15
g a:country 's	14
g a:course	-14
g a:course .	-13
g a:cover	20
g a:crane	-17
g a:criticised	19
g a:crown	-9
g a:cruz	9
g a:curb	14
g a:curb on	19
g a:custom .	13
g a:cut for	9
g a:cut of	-11
g a:da	11
g a:damage	14
g a:data	-29
g a:date	16
g a:date .	-12
g a:date on	9
g a:day	10
g a:day .	-17
g a:day in	10
g a:day of	9
g a:deal	-8
g a:deal .	14
g a:deal after	-12
g a:deal ever	-10
g a:deal for	11
g a:deal with	-18
g a:decide	19
g a:decision on	15
g a:declaration	-13
g a:decouple	-11
g a:defence	13
g a:defend	-17
g a:deficit	-20
g a:deficit in	-14
g a:delay	14
g a:delay .	12
g a:delay of	11
g a:delivery	10
g a:delivery of	17
g a:demand <level>	10
g a:demand a	-13
g a:demand for	-14
g a:demand that	-8
g a:deny	18
g a:deny having	12
g a:deny it	32
g a:depended	14
g a:depended on	14
g a:described	12
g a:described as	11
g a:design	-12
g a:design software	-13
g a:desk	-15
g a:desk .	-11
g a:did	10
g a:did not	-22
g a:differently	-13
g a:differently .	-11
g a:dinner	-12
g a:directed	-10
g a:direction .	15
g a:disappointed	10
g a:discussion	20
g a:district	-23
g a:do	13
g a:do .	-13
g a:document	-17
g a:doe away	12
g a:doe not	-9
g a:doe what	23
g a:doesn't	-9
g a:dollar	20
g a:done	-9
g a:done so	-11
g a:door	-16
g a:door on	-21
g a:double the	-9
g a:doubt	18
g a:down	-36
g a:draw	25
g a:draw attention	27
g a:drink	11
g a:driver	13
g a:drone	-19
g a:drone part	-10
g a:drop	8
g a:drop its	9
g a:drug	20
g a:due	-21
g a:due at	-13
g a:due to	-10
g a:dust	-11
g a:duty	-12
g a:duty is	-10
g a:duty of	13
g a:duty to	20
g a:duty would	11
g a:dáil	-11
g a:each other	-23
g a:each way	12
g a:early	20
g a:earth	19
g a:earth .	17
g a:earth and	-17
g a:earth to	14
g a:economic	-21
g a:economic and	-10
g a:economy for	-14
g a:effectively	-10
g a:effectively off	-10
g a:electric	-11
g a:electronic	8
g a:elevator	12
g a:emergency	-26
g a:emergency meet	-19
g a:end .	14
g a:end on	12
g a:end the	-13
g a:energy for	-13
g a:engine	-12
g a:engine .	-10
g a:entebbe	-14
g a:entity .	-10
g a:entry	-11
g a:estimate	14
g a:estimate that	12
g a:evening .	19
g a:evening in	15
g a:evening to	-13
g a:everybody	13
g a:everyone	11
g a:examine the	-16
g a:exclude	-11
g a:exemption	12
g a:exemption .	13
g a:exist	-10
g a:expect	13
g a:expect .	18
g a:expect <goods-amount>	-8
g a:expect <level>	12
g a:expect <money>	11
g a:expect an	-10
g a:expect another	-11
g a:expect export	10
g a:expect it	11
g a:expect to	-16
g a:expire	-12
g a:explain that	12
g a:explain the	-22
g a:explanation	-15
g a:export ban	12
g a:export certificate	13
g a:export control	-18
g a:export of	18
g a:export permit	-10
g a:export rule	-8
g a:exporter	10
g a:exporter .	17
g a:exporter of	-10
g a:expressed	-14
g a:extend it	-20
g a:extension	12
g a:extension ?	-12
g a:extension of	18
g a:extension on	-13
g a:extra	16
g a:extra duty	11
g a:extra tariff	11
g a:extremely	14
g a:face	-10
g a:fact sheet	-9
g a:far	-15
g a:far .	-26
g a:fare	-11
g a:farm	16
g a:farm product	-11
g a:fast	13
g a:faster	11
g a:fear for	11
g a:fee	11
g a:fee on	21
g a:fentanyl .	10
g a:fentanyl and	11
g a:fentanyl tariff	-9
g a:ferry	-13
g a:few	18
g a:few hour	16
g a:figure show	-10
g a:filed	9
g a:financial	16
g a:financial officer	15
g a:find	-14
g a:finding	-13
g a:fine	-22
g a:finished	-23
g a:fire	-14
g a:firm	-8
g a:firm in	12
g a:firm on	-16
g a:firmly oppose	-17
g a:first .	-20
g a:first step	17
g a:first time	-15
g a:first to	10
g a:fiscal	12
g a:fish	-11
g a:fish from	-10
g a:fishing	17
g a:flat	-13
g a:flight home	11
g a:float	12
g a:flour	-10
g a:flow of	-14
g a:fly to	-11
g a:follow	-13
g a:following	-29
g a:footwear	8
g a:for <day-ahead>	-16
g a:for <day-today>	-13
g a:for <level>	-23
g a:for <money>	-20
g a:for <span>	-11
g a:for about	-13
g a:for all	21
g a:for an	-27
g a:for another	16
g a:for at	12
g a:for buy	-13
g a:for call	-18
g a:for every	-9
g a:for exporter	10
g a:for farmer	17
g a:for foreign	-12
g a:for it	28
g a:for lower	-10
g a:for more	-15
g a:for now	10
g a:for one	-11
g a:for relief	9
g a:for tariff	11
g a:for that	-15
g a:for the	-4
g a:for them	18
g a:for thi	13
g a:for two	16
g a:for what	-15
g a:for zero	14
g a:force .	-13
g a:force one	12
g a:forced	13
g a:forced labor	11
g a:forecast	18
g a:forecast for	16
g a:foreign trade	-17
g a:formal	15
g a:formal extension	14
g a:found in	-11
g a:four .	13
g a:four time	-11
g a:fourth	15
g a:fourth round	11
g a:framework	16
g a:framework .	16
g a:framework under	-11
g a:free	27
g a:free .	10
g a:free of	-14
g a:free trade	21
g a:friend	11
g a:from <person>	-17
g a:from <seat>	-8
g a:from a	-17
g a:from all	12
g a:from both	-13
g a:from his	-12
g a:from last	9
g a:from one	12
g a:frozen	14
g a:full clarity	8
g a:further	20
g a:garden .	12
g a:garden on	-12
g a:gave	33
g a:gave notice	21
g a:gave the	12
g a:general licence	13
g a:generic	18
g a:geneva	9
g a:given	13
g a:given its	-10
g a:go	11
g a:go .	11
g a:go ahead	-9
g a:go back	-11
g a:go for	-11
g a:go out	8
g a:go to	13
g a:go up	14
g a:good	9
g a:good .	-16
g a:good and	12
g a:good by	-10
g a:good for	11
g a:good from	13
g a:good of	12
g a:good pay	10
g a:good since	13
g a:good start	-15
g a:good thi	-11
g a:good until	9
g a:good with	-17
g a:government	18
g a:government to	25
g a:grain	-18
g a:grant to	12
g a:great	17
g a:groundless	9
g a:grower	11
g a:growth	12
g a:growth .	12
g a:growth of	-24
g a:growth thi	11
g a:gyeongju	-16
g a:had	13
g a:had a	-26
g a:had agree	-11
g a:had already	-12
g a:had announce	11
g a:had answer	-19
g a:had call	-12
g a:had found	9
g a:had given	12
g a:had it	13
g a:had just	-11
g a:had lose	-12
g a:had named	37
g a:had no	-27
g a:had not	-16
g a:had one	9
g a:had promise	14
g a:had propose	-19
g a:had put	-10
g a:had suggest	16
g a:had suspend	11
g a:hail	-15
g a:half	-14
g a:hall	-16
g a:hall .	-10
g a:halted	-10
g a:halve the	-15
g a:happy	-13
g a:harm	20
g a:harvest .	-12
g a:has	9
g a:has a	-19
g a:has agree	-16
g a:has already	-21
g a:has also	9
g a:has been	-13
g a:has complained	-13
g a:has deny	21
g a:has had	9
g a:has hinted	-14
g a:has keep	-9
g a:has let	16
g a:has make	23
g a:has meanwhile	11
g a:has never	-12
g a:has order	10
g a:has propose	26
g a:has protested	9
g a:has refuse	8
g a:has since	8
g a:has so	21
g a:has spoken	45
g a:has take	8
g a:has tell	13
g a:has the	9
g a:has to	-17
g a:has warn	18
g a:has withdraw	-16
g a:have a	-13
g a:have agree	-13
g a:have both	17
g a:have buy	-10
g a:have call	-13
g a:have meet	12
g a:have promise	15
g a:have tell	16
g a:hazelnut	-10
g a:he 's	21
g a:he call	-23
g a:he can	-9
g a:he did	12
g a:he expect	-14
g a:he would	14
g a:he'll	13
g a:hear	-21
g a:hear of	-14
g a:heard of	10
g a:hearing	12
g a:her	-16
g a:here	15
g a:herring	11
g a:herring .	12
g a:hike	-11
g a:him .	24
g a:him on	-13
g a:him to	24
g a:himself	-11
g a:himself .	-15
g a:his <organisation>	15
g a:his name	-28
g a:his network	15
g a:his own	25
g a:his plane	-12
g a:his signature	10
g a:his tariff	-15
g a:his way	9
g a:historic	9
g a:hit <name>	-13
g a:hold	25
g a:hold .	24
g a:hold back	7
g a:hold out	14
g a:home	18
g a:home .	16
g a:home from	18
g a:honour	14
g a:honour to	10
g a:hope .	-10
g a:hospital	-13
g a:hotel	-19
g a:hour later	19
g a:hour of	-15
g a:hour on	-10
g a:house	-17
g a:house .	-15
g a:house in	-13
g a:how it	-19
g a:hundred	-12
g a:huế	-14
g a:i	-28
g a:idea	-9
g a:ignore	-15
g a:illegal	-9
g a:import of	11
g a:important	13
g a:important step	10
g a:impose an	19
g a:in <month-ahead>	22
g a:in <name>	-37
g a:in <number>	9
g a:in a	26
g a:in any	8
g a:in at	-23
g a:in brussel	-9
g a:in case	13
g a:in force	-13
g a:in full	-14
g a:in good	10
g a:in gyeongju	-13
g a:in his	20
g a:in pari	18
g a:in rome	13
g a:in so	10
g a:in são	-24
g a:in ulsan	11
g a:in write	14
g a:income	-22
g a:inflation	-10
g a:inform the	-7
g a:informed	26
g a:informed the	15
g a:inquiry	24
g a:inquiry into	9
g a:insist	-22
g a:insist on	-32
g a:instead of	-9
g a:intention	16
g a:intention to	14
g a:international	-13
g a:international trade	-15
g a:interview	15
g a:interview on	12
g a:into	-30
g a:into a	-15
g a:into the	-11
g a:introduce	-17
g a:introduce in	-14
g a:invest <money>	16
g a:investigation of	-12
g a:investigation on	-12
g a:investigation that	10
g a:investment .	17
g a:investment and	-12
g a:invited	-9
g a:invited <person>	-10
g a:is .	13
g a:is a	13
g a:is about	-11
g a:is also	10
g a:is ask	12
g a:is enough	9
g a:is for	-14
g a:is in	-10
g a:is more	14
g a:is one	13
g a:is pleased	12
g a:is ready	-17
g a:is say	-11
g a:is still	10
g a:is under	12
g a:isn't	-17
g a:issue a	10
g a:it	14
g a:it <day-today>	10
g a:it be	20
g a:it before	-10
g a:it by	-10
g a:it call	10
g a:it can	-14
g a:it could	22
g a:it doe	-12
g a:it expect	10
g a:it first	-20
g a:it has	12
g a:it hope	11
g a:it is	14
g a:it need	-18
g a:it promise	-11
g a:it to	11
g a:it was	50
g a:it will	12
g a:its <number>	-11
g a:its account	-28
g a:its approval	-11
g a:its concern	17
g a:its consent	-23
g a:its duty	-17
g a:its export	-14
g a:its forecast	17
g a:its intention	14
g a:its list	-34
g a:its member	27
g a:its negotiation	20
g a:its new	15
g a:its order	12
g a:its own	17
g a:its part	-24
g a:its partner	10
g a:its place	10
g a:its proposal	14
g a:its purchase	-7
g a:its rare	-29
g a:its rate	-18
g a:its sale	-21
g a:its tea	15
g a:itself	-14
g a:jinping	-12
g a:job	16
g a:joined	12
g a:joined the	12
g a:joint	-9
g a:judge	-13
g a:juice	-10
g a:just	-17
g a:justified	-9
g a:keep it	-11
g a:know	41
g a:labor	9
g a:last <month-gone>	-14
g a:last day	10
g a:last month	13
g a:last summer	-11
g a:last week	7
g a:late <month-gone>	-11
g a:late on	22
g a:later .	7
g a:law	-17
g a:law .	20
g a:law to	-10
g a:lay	16
g a:lead	-17
g a:least	9
g a:least <level>	-11
g a:least <money>	21
g a:leave .	18
g a:leave for	-12
g a:led	-22
g a:led by	-12
g a:lentil	-12
g a:less	18
g a:let	33
g a:let <quality>	-16
g a:let it	19
g a:let off	13
g a:let rare	17
g a:let the	-11
g a:letter	36
g a:letter .	-10
g a:letter from	-13
g a:letter to	12
g a:level	18
g a:level .	10
g a:levy .	12
g a:license	13
g a:license for	19
g a:lift	-9
g a:lift its	15
g a:lift restriction	-10
g a:lift the	-19
g a:light	-9
g a:like it	-9
g a:limit export	16
g a:limited	-10
g a:line .	-14
g a:list	-31
g a:list .	-9
g a:list of	-21
g a:listener	12
g a:live	17
g a:live with	13
g a:loan	-12
g a:long	12
g a:look at	-9
g a:lose	-14
g a:lose its	-12
g a:lose their	-12
g a:loss	28
g a:loss of	18
g a:lower	-16
g a:lower duty	-10
g a:lower its	10
g a:lower the	-16
g a:machine from	9
g a:machinery	-20
g a:main	-17
g a:maintain	-12
g a:maintain its	-18
g a:majority .	-10
g a:make	13
g a:make clear	25
g a:make export	-13
g a:make in	-12
g a:make public	23
g a:make that	21
g a:make with	-17
g a:maker of	-12
g a:manganese	10
g a:many word	10
g a:marble	-15
g a:march	13
g a:mark	-12
g a:matter in	-16
g a:matter of	10
g a:may	-8
g a:me	15
g a:me .	-19
g a:mean to	10
g a:measure it	12
g a:measure on	-11
g a:media .	12
g a:mediator	-8
g a:medicine	23
g a:medicine from	16
g a:meet .	-11
g a:meet <name>	15
g a:meet <person>	-23
g a:meet a	10
g a:meet for	-12
g a:meet of	-10
g a:member	10
g a:member state	-11
g a:member to	8
g a:memorandum	-19
g a:mention	-10
g a:merdeka	12
g a:merdeka <number>	12
g a:message	24
g a:metal	-10
g a:military	-11
g a:milk	-22
g a:milk powder	-19
g a:mill	10
g a:million .	16
g a:mine	-11
g a:mining	-11
g a:minister	-26
g a:minister for	-15
g a:ministry	-10
g a:minute	-26
g a:moment	-13
g a:money	11
g a:month of	-10
g a:month to	14
g a:moratorium	-17
g a:more	-19
g a:more .	9
g a:more careful	12
g a:more of	-13
g a:more on	-10
g a:more pay	-11
g a:more rare	-13
g a:morning	-13
g a:morning .	-15
g a:much to	15
g a:must	-27
g a:name	-15
g a:name to	-30
g a:named	49
g a:named the	28
g a:nation	-12
g a:national	20
g a:national security	14
g a:near	-18
g a:nearly	-14
g a:need	-11
g a:need .	11
g a:negotiate solution	-10
g a:negotiation	10
g a:negotiation between	11
g a:negotiation on	-12
g a:network .	-13
g a:network on	17
g a:never ask	-12
g a:new date	17
g a:new duty	12
g a:new investigation	17
g a:new section	-11
g a:new tariff	16
g a:new year	13
g a:new york	-17
g a:newspaper	-20
g a:newspaper .	-21
g a:next	-27
g a:nickel	-13
g a:nickel ore	-21
g a:night	-25
g a:nil	-9
g a:nine	9
g a:no .	-23
g a:no answer	-10
g a:no further	12
g a:no more	13
g a:no reason	9
g a:none .	16
g a:none of	-13
g a:noon	14
g a:normal	11
g a:northern	-11
g a:not	-10
g a:not .	13
g a:not agree	12
g a:not changed	14
g a:not confirm	-12
g a:not keep	-14
g a:not put	-11
g a:not rule	-15
g a:not say	-15
g a:not sign	25
g a:not tell	16
g a:not to	14
g a:not want	-9
g a:note	-21
g a:note that	-11
g a:nothing	-43
g a:nothing .	-27
g a:nothing on	-13
g a:nothing was	20
g a:now	14
g a:now and	12
g a:now has	8
g a:number	-38
g a:number .	-17
g a:number of	-13
g a:object	-16
g a:object to	-10
g a:observed	9
g a:observer	-12
g a:occasion	12
g a:occasion to	12
g a:of <goods-amount>	20
g a:of <level>	32
g a:of <month-ahead>	-7
g a:of <month-gone>	-22
g a:of <number>	12
g a:of <person>	23
g a:of <span>	25
g a:of a	20
g a:of any	-12
g a:of beef	-14
g a:of both	-23
g a:of chip	-16
g a:of countermeasure	11
g a:of duty	-14
g a:of export	20
g a:of farm	12
g a:of fentanyl	-13
g a:of its	-8
g a:of last	-18
g a:of nothing	-23
g a:of oil	-9
g a:of one	-14
g a:of origin	-8
g a:of raise	13
g a:of rare	23
g a:of steel	17
g a:of talk	-11
g a:of that	-11
g a:of the	-9
g a:of their	18
g a:of trade	-18
g a:off	-7
g a:off .	-17
g a:off its	-14
g a:off on	-10
g a:off the	12
g a:offer	-31
g a:offer .	-9
g a:offer <level>	-12
g a:offer <number>	-17
g a:offer to	21
g a:oil	-14
g a:oil .	-13
g a:oil from	-18
g a:oil to	-8
g a:older	-19
g a:on	10
g a:on .	15
g a:on <day-ahead>	-10
g a:on <day-today>	18
g a:on <level>	-14
g a:on <money>	15
g a:on <name>	-23
g a:on <organisation>	12
g a:on <quality>	-9
g a:on <seat>	19
g a:on a	-6
g a:on an	24
g a:on ask	12
g a:on banana	12
g a:on both	-18
g a:on buyer	-13
g a:on canola	-13
g a:on cashew	9
g a:on certain	-10
g a:on chip	22
g a:on coal	17
g a:on coffee	-11
g a:on duty	-11
g a:on frozen	11
g a:on good	10
g a:on his	15
g a:on its	-19
g a:on one	-13
g a:on our	16
g a:on palm	-10
g a:on paper	-9
g a:on rare	11
g a:on semiconductor	17
g a:on ship	-12
g a:on tequila	12
g a:on the	-14
g a:on their	-11
g a:on them	19
g a:on truth	-16
g a:on tyre	-10
g a:on with	-9
g a:on x	14
g a:one	-11
g a:one .	-26
g a:onion	13
g a:only	24
g a:only .	11
g a:only <level>	-10
g a:open quota	-9
g a:opened	-14
g a:opened an	-19
g a:opening	10
g a:operating	-10
g a:opinion	-14
g a:opinion .	-18
g a:oppose	-16
g a:opposition	29
g a:opposition .	20
g a:option	12
g a:option .	10
g a:or	31
g a:or <level>	-15
g a:or limit	16
g a:or so	9
g a:orange	-14
g a:orange juice	-9
g a:order for	9
g a:order of	-16
g a:order that	13
g a:ore	-18
g a:oregon	10
g a:other <quality>	-12
g a:otherwise	-13
g a:otherwise .	-10
g a:our	16
g a:out	14
g a:out .	23
g a:out what	-14
g a:outline	-14
g a:outside	17
g a:outside the	15
g a:over	36
g a:over <name>	14
g a:over a	-13
g a:over fentanyl	-14
g a:overall	19
g a:overcapacity	9
g a:own	19
g a:own list	13
g a:own measure	-12
g a:own notice	-11
g a:own statement	12
g a:own tariff	18
g a:packed	13
g a:pact	-26
g a:page	-10
g a:paint	18
g a:palm oil	-12
g a:panel	-15
g a:paper	-8
g a:pari	16
g a:part of	15
g a:part with	9
g a:partner .	15
g a:pass	-22
g a:pass on	-11
g a:paulo	-24
g a:pay	-14
g a:pay <number>	11
g a:pay the	-18
g a:peace	-14
g a:peace .	-18
g a:pen	-17
g a:people	-37
g a:people .	-15
g a:permanent	23
g a:permanent agreement	12
g a:permit for	16
g a:phone	-13
g a:phone .	-10
g a:phosphate	-11
g a:place	15
g a:plane	14
g a:plane .	-11
g a:platform .	13
g a:played	-15
g a:pleased to	12
g a:point	35
g a:point .	12
g a:point out	30
g a:point to	11
g a:pointed	29
g a:pointed out	15
g a:pointed to	21
g a:policy	-11
g a:port .	-16
g a:port fee	15
g a:positive	15
g a:positive result	15
g a:post	26
g a:post .	-12
g a:post of	18
g a:powder	-15
g a:power	26
g a:precursor	-15
g a:preliminary	24
g a:preliminary consensu	18
g a:prepare .	9
g a:present .	-14
g a:president xi	-12
g a:press	-15
g a:press conference	-20
g a:price of	12
g a:processor	-10
g a:proclaim	-13
g a:producer	11
g a:producer .	12
g a:productive	-11
g a:prolong a	13
g a:prolong by	-11
g a:prolong their	-15
g a:prolongation .	9
g a:promise	11
g a:promise a	22
g a:promise an	15
g a:promise it	8
g a:promise of	-11
g a:promise on	10
g a:proposal .	12
g a:proposal to	-17
g a:propose	7
g a:propose .	18
g a:propose <number>	9
g a:propose <span>	21
g a:propose a	-13
g a:propose an	14
g a:propose by	8
g a:propose on	16
g a:propose the	-24
g a:protested	14
g a:protested against	12
g a:public	21
g a:public on	16
g a:publish	-17
g a:publish a	-14
g a:publish its	13
g a:publish the	-25
g a:publish what	13
g a:purchase <goods-amount>	15
g a:put <level>	-11
g a:put <money>	-11
g a:put <number>	-35
g a:put an	-17
g a:put at	7
g a:put export	-13
g a:put forward	13
g a:put his	-25
g a:put in	-10
g a:put into	12
g a:put its	-12
g a:put off	-9
g a:put on	-37
g a:put out	-15
g a:put tariff	17
g a:put the	44
g a:put them	13
g a:quadruple its	12
g a:question of	16
g a:question on	-10
g a:quick	16
g a:quickly	24
g a:quota	-10
g a:quota of	-13
g a:radio	34
g a:raise <name>	-11
g a:raise its	15
g a:raise the	18
g a:rally	11
g a:rang	9
g a:rare	19
g a:rare -	-9
g a:rare earth	26
g a:rate	-15
g a:rate on	12
g a:rated	25
g a:ratify	-12
g a:raw cotton	14
g a:reach by	10
g a:read	-36
g a:read out	-25
g a:reading	10
g a:ready	-14
g a:ready .	-14
g a:reason	11
g a:reason .	-16
g a:reason to	9
g a:receipt	-9
g a:reciprocal	-34
g a:reciprocal tariff	-20
g a:reckon .	-9
g a:reckon with	19
g a:recommend	11
g a:reduction	-9
g a:refer	-13
g a:refer to	-12
g a:refinery	-12
g a:refrain	19
g a:refrain from	18
g a:refund	13
g a:refuse to	-13
g a:regard	-11
g a:regret	24
g a:regrettable	11
g a:regrettable .	10
g a:regretted	33
g a:relation	10
g a:relationship	17
g a:release	13
g a:released	-20
g a:relief	23
g a:relief .	11
g a:remain	22
g a:remarked	18
g a:remind	40
g a:reminded	45
g a:remove the	10
g a:repeated	21
g a:repeatedly	10
g a:replace	12
g a:reply .	11
g a:reply on	-12
g a:reply with	-17
g a:report	5
g a:report .	17
g a:report by	12
g a:report to	-19
g a:reporter	9
g a:reporter .	-20
g a:reporter after	10
g a:reporter at	23
g a:reporter before	-14
g a:reporter on	18
g a:reporter that	13
g a:request	25
g a:requirement	11
g a:requirement of	12
g a:research	-21
g a:respect the	-10
g a:response	15
g a:response to	11
g a:rest	-12
g a:restraint	10
g a:restriction	23
g a:restriction .	11
g a:result	12
g a:result .	15
g a:result on	-11
g a:retaliation .	-9
g a:return .	8
g a:review .	15
g a:rice .	15
g a:right .	18
g a:right direction	11
g a:right on	11
g a:rise	-20
g a:rise in	17
g a:rise of	-21
g a:rome	13
g a:room	-18
g a:rose	9
g a:round	-13
g a:round in	-10
g a:round on	9
g a:row	-15
g a:row over	-15
g a:rule	-12
g a:rule a	11
g a:rule on	-20
g a:run	-27
g a:run out	-14
g a:sale	-9
g a:sale in	-13
g a:salmon in	8
g a:samarkand	11
g a:same	11
g a:same <span>	-12
g a:same on	11
g a:santa	9
g a:santa cruz	9
g a:sardine	20
g a:satisfaction	-11
g a:say	15
g a:say <day-gone>	14
g a:say <day-today>	14
g a:say <number>	15
g a:say <quality>	17
g a:say <seat>	12
g a:say a	12
g a:say about	-12
g a:say afterward	-25
g a:say an	9
g a:say before	-16
g a:say by	17
g a:say he	18
g a:say is	19
g a:say its	19
g a:say more	15
g a:say neither	-16
g a:say nothing	-10
g a:say of	16
g a:say only	14
g a:say something	-16
g a:say talk	11
g a:say that	12
g a:say the	24
g a:say they	19
g a:say to	-8
g a:say what	-17
g a:say whether	-16
g a:say yes	-24
g a:scale	18
g a:scrap	-12
g a:scrap its	-9
g a:sea	-8
g a:season .	13
g a:second	15
g a:second .	13
g a:second and	10
g a:security .	10
g a:see <person>	15
g a:see the	-14
g a:seed	-25
g a:sell to	19
g a:send a	20
g a:seriou	27
g a:seriou concern	21
g a:seriously	-14
g a:served	10
g a:service	20
g a:set of	-12
g a:seventh	-20
g a:seventh round	-14
g a:share	-10
g a:share of	-9
g a:sheet	-17
g a:sheet of	-12
g a:shipbuilding	12
g a:shipment	10
g a:short	-11
g a:shortly after	-11
g a:should be	22
g a:should have	12
g a:show .	11
g a:shrug	-11
g a:shutdown	-14
g a:side	-13
g a:side .	-10
g a:side in	10
g a:sign a	-26
g a:sign already	17
g a:sign for	13
g a:sign the	8
g a:sign trade	-10
g a:signature .	10
g a:since <month-gone>	-19
g a:since <number>	-19
g a:since it	-10
g a:sir	-10
g a:sir <person>	-10
g a:sit	-45
g a:sit .	-13
g a:sit across	-10
g a:sit on	-18
g a:ski	13
g a:ski lift	14
g a:slip	18
g a:so	-12
g a:so -	-14
g a:so as	-11
g a:so many	10
g a:social	-10
g a:social .	-15
g a:solution	-12
g a:some	21
g a:some farm	13
g a:some of	11
g a:something	-27
g a:sounded	-16
g a:southeast	-14
g a:southeast asian	-14
g a:sovereignty	-11
g a:sovereignty .	-11
g a:soybean	-16
g a:soybean by	-21
g a:spare	-8
g a:speak	27
g a:speak of	49
g a:spell	-10
g a:spell out	-10
g a:spending	12
g a:spent	-13
g a:spirit	11
g a:spoke	37
g a:spoke about	-10
g a:spoke by	-13
g a:spoke in	33
g a:spoke of	67
g a:spoke on	-20
g a:spoke to	-13
g a:spoke with	-11
g a:spoken	61
g a:spoken of	62
g a:spring	-13
g a:stand by	17
g a:stand ready	-12
g a:standstill	10
g a:start	-13
g a:start of	11
g a:state	-25
g a:state visit	-14
g a:statement .	-11
g a:statement of	-9
g a:statement on	8
g a:station	-16
g a:stay at	-9
g a:steel	7
g a:steel and	9
g a:steel for	-15
g a:step	23
g a:step .	-13
g a:step a	-12
g a:step as	14
g a:step on	9
g a:still meet	-9
g a:still need	11
g a:stock	10
g a:stockholm	-9
g a:stop at	13
g a:strategic	16
g a:strict	-13
g a:strike	-11
g a:strike at	-8
g a:student	25
g a:student .	25
g a:study	18
g a:submarine	10
g a:submarine .	10
g a:submission	9
g a:sue	-19
g a:suit	-20
g a:sulphur	-15
g a:sum	13
g a:summit	-32
g a:summit in	-14
g a:summit of	-21
g a:surcharge .	13
g a:surplu	19
g a:surplu in	14
g a:suspend	-29
g a:suspend .	-11
g a:suspend its	-11
g a:swap	12
g a:são	-24
g a:são paulo	-24
g a:table	-12
g a:take	-11
g a:take <goods-amount>	-17
g a:take <level>	-25
g a:take <span>	-14
g a:take the	14
g a:talk	12
g a:talk .	22
g a:talk about	14
g a:talk of	14
g a:talk on	15
g a:talk with	-10
g a:talked on	-10
g a:tariff	-7
g a:tariff .	8
g a:tariff at	27
g a:tariff for	-14
g a:tariff is	-18
g a:tariff of	11
g a:tariff over	12
g a:tariff talk	-11
g a:tariff to	-10
g a:tariff with	-24
g a:taro	-12
g a:tax	-16
g a:tax <quality>	-10
g a:tea in	15
g a:team	-12
g a:telegram	18
g a:telephone	-13
g a:telephone <day-today>	-10
g a:telephone call	12
g a:telephone conversation	-15
g a:telephone on	12
g a:telephone with	-11
g a:television	14
g a:television .	-10
g a:television interview	12
g a:tell <name>	8
g a:tell <organisation>	27
g a:tell <person>	50
g a:tell <quality>	12
g a:tell an	14
g a:tell his	22
g a:tell importer	9
g a:tell it	-33
g a:tell me	14
g a:tell member	-14
g a:tell our	-12
g a:tell thi	-24
g a:tell to	-9
g a:tequila	12
g a:term of	-10
g a:textile	-12
g a:textile .	-11
g a:than	10
g a:than <level>	9
g a:than that	10
g a:thank	-18
g a:thanked	-14
g a:thanked the	-17
g a:that	34
g a:that .	-37
g a:that <level>	-13
g a:that <quality>	22
g a:that <seat>	12
g a:that a	-11
g a:that case	-15
g a:that day	-17
g a:that for	-15
g a:that he	12
g a:that his	10
g a:that its	16
g a:that of	-14
g a:that on	-11
g a:that tariff	15
g a:that the	27
g a:that their	26
g a:that we	-12
g a:the <day-ahead>	15
g a:the <level>	12
g a:the <name>	-9
g a:the <number>	-15
g a:the <organisation>	10
g a:the <person>	14
g a:the <quality>	12
g a:the agreement	-9
g a:the airport	16
g a:the arithmetic	13
g a:the arrangement	15
g a:the asean	-15
g a:the autumn	-20
g a:the average	20
g a:the ban	16
g a:the biggest	-11
g a:the bill	14
g a:the border	18
g a:the budget	-10
g a:the calendar	13
g a:the call	11
g a:the capital	-10
g a:the case	-11
g a:the certificate	27
g a:the charge	13
g a:the chip	19
g a:the coffee	9
g a:the consent	-14
g a:the date	18
g a:the deficit	-17
g a:the delay	23
g a:the document	-10
g a:the door	-14
g a:the duty	-19
g a:the dáil	-11
g a:the extension	-9
g a:the extra	13
g a:the farm	10
g a:the finding	-13
g a:the flight	11
g a:the flow	-14
g a:the following	-18
g a:the free	10
g a:the good	-11
g a:the highest	10
g a:the honour	10
g a:the increase	-10
g a:the industry	-9
g a:the joint	-16
g a:the last	-29
g a:the law	-13
g a:the licensing	10
g a:the limit	-25
g a:the line	18
g a:the loss	18
g a:the lower	-10
g a:the matter	-14
g a:the meet	39
g a:the member	-10
g a:the new	-22
g a:the night	10
g a:the northern	-11
g a:the notice	-11
g a:the offer	-18
g a:the older	-18
g a:the opinion	-19
g a:the opposition	21
g a:the outcome	-15
g a:the outline	-15
g a:the pact	-23
g a:the paper	20
g a:the plane	28
g a:the price	15
g a:the proclamation	9
g a:the proposal	10
g a:the purchase	13
g a:the question	19
g a:the rate	-15
g a:the refund	12
g a:the relationship	14
g a:the remain	11
g a:the report	18
g a:the result	13
g a:the rule	18
g a:the second	14
g a:the section	13
g a:the sign	8
g a:the so	-12
g a:the spring	-14
g a:the standstill	9
g a:the state	-22
g a:the strike	-13
g a:the summit	-15
g a:the table	-25
g a:the telephone	-18
g a:the text	-14
g a:the third	-11
g a:the threat	18
g a:the three	-13
g a:the tiktok	17
g a:the volume	-10
g a:the vote	-12
g a:the war	29
g a:the week	-16
g a:the word	19
g a:their deal	29
g a:their trade	-16
g a:them	19
g a:them .	-18
g a:them at	14
g a:them to	-10
g a:there would	-14
g a:they	19
g a:they are	9
g a:they had	-16
g a:they will	10
g a:thi .	17
g a:thi in	16
g a:thi newspaper	-11
g a:thi paper	18
g a:thi station	-20
g a:thi to	28
g a:thing .	-10
g a:think	-10
g a:think about	12
g a:third country	-9
g a:those	17
g a:threat	39
g a:threat .	20
g a:threat of	22
g a:threaten	13
g a:threaten <level>	22
g a:threaten <name>	22
g a:threaten <number>	15
g a:threaten a	14
g a:threaten an	25
g a:threaten another	14
g a:threaten from	-14
g a:threaten the	-9
g a:threaten to	-22
g a:through <number>	-15
g a:through its	12
g a:tiktok in	-10
g a:time	-45
g a:time .	-27
g a:time thi	-11
g a:tired	-11
g a:to <day-ahead>	11
g a:to <goods-amount>	10
g a:to <level>	-18
g a:to <money>	-11
g a:to <month-gone>	11
g a:to <number>	-14
g a:to <quality>	13
g a:to <seat>	-23
g a:to <span>	-10
g a:to a	-6
g a:to add	12
g a:to announce	22
g a:to answer	17
g a:to apply	12
g a:to approve	-11
g a:to ask	-10
g a:to ban	10
g a:to be	-28
g a:to both	24
g a:to bring	7
g a:to buy	-17
g a:to calm	-14
g a:to carry	19
g a:to charge	-14
g a:to come	-24
g a:to cut	11
g a:to decouple	-11
g a:to discuss	10
g a:to do	27
g a:to drop	14
g a:to end	-10
g a:to expect	13
g a:to fall	14
g a:to fly	10
g a:to give	-10
g a:to go	20
g a:to grant	-12
g a:to have	17
g a:to him	14
g a:to his	-11
g a:to impose	15
g a:to it	-13
g a:to its	-14
g a:to join	11
g a:to let	17
g a:to levy	-11
g a:to lift	-23
g a:to lower	-10
g a:to make	-14
g a:to meet	-33
g a:to our	11
g a:to pay	-13
g a:to prolong	-10
g a:to publish	-14
g a:to purchase	13
g a:to put	-10
g a:to refrain	16
g a:to remove	9
g a:to replace	12
g a:to retaliate	14
g a:to say	-13
g a:to scrap	-11
g a:to speak	-25
g a:to speed	11
g a:to stop	14
g a:to talk	15
g a:to tariff	-15
g a:to tax	15
g a:to that	-20
g a:to the	27
g a:to thi	-9
g a:to think	12
g a:to three	14
g a:to us	18
g a:to withdraw	-11
g a:to work	13
g a:to zero	15
g a:tomatoe	18
g a:tomatoe .	26
g a:too	26
g a:too .	19
g a:too much	-9
g a:tool	11
g a:topic	-12
g a:toward	16
g a:tower	14
g a:track	10
g a:track .	10
g a:trade	-13
g a:trade .	13
g a:trade deal	-26
g a:trade in	11
g a:trade restriction	22
g a:trade talk	-8
g a:trade war	-14
g a:trade with	-8
g a:training	10
g a:transit	10
g a:treaty	-14
g a:treaty with	-13
g a:truce	-17
g a:truce run	-10
g a:truce would	-11
g a:truth	-14
g a:truth social	-15
g a:turnberry	-16
g a:tweeted	13
g a:two	17
g a:two .	14
g a:two announcement	11
g a:two inquiry	11
g a:two president	16
g a:tyre	-13
g a:ulsan	11
g a:ulsan .	11
g a:under	-30
g a:under it	-12
g a:under licence	-17
g a:understanding	-11
g a:understood	19
g a:undertook	25
g a:undertook to	26
g a:unfair and	12
g a:unilateral trade	11
g a:unjustified	13
g a:unjustified .	9
g a:unlawful	-24
g a:unreasonable	16
g a:unreasonable .	10
g a:unreliable	-10
g a:unsustainable	13
g a:until <day-ahead>	9
g a:until <month-gone>	11
g a:until the	-17
g a:up	-16
g a:up .	-21
g a:up <level>	-12
g a:urge	35
g a:urge the	15
g a:us	31
g a:us .	15
g a:us at	-11
g a:use the	15
g a:used .	12
g a:version	39
g a:victory	12
g a:video	-43
g a:violated the	11
g a:visa	19
g a:visit	-24
g a:visit to	-10
g a:visited	-13
g a:voice	-12
g a:voiced	22
g a:volume	-15
g a:vote	-24
g a:vote .	-15
g a:vote on	-13
g a:vote to	-12
g a:vow	13
g a:want	-14
g a:want <number>	-11
g a:want a	15
g a:war .	-9
g a:warn	14
g a:warn in	24
g a:warn last	9
g a:warn other	9
g a:warn the	-10
g a:was a	12
g a:was already	9
g a:was ask	-8
g a:was at	-16
g a:was effectively	-9
g a:was in	-10
g a:was more	-11
g a:was on	-11
g a:was prepare	-13
g a:was tell	-24
g a:was very	-14
g a:watch	-9
g a:watche	-16
g a:wave	-13
g a:way	19
g a:way home	11
g a:week	11
g a:week .	26
g a:welcome the	-8
g a:welcomed	-12
g a:well	-11
g a:were not	14
g a:were the	9
g a:what	-16
g a:what had	14
g a:what he	-13
g a:what it	-11
g a:what the	10
g a:what was	-16
g a:when	13
g a:whether	-20
g a:whether <name>	-11
g a:whether he	-16
g a:whisky	17
g a:will answer	13
g a:will be	16
g a:will come	16
g a:will hold	-10
g a:will look	-13
g a:will make	-10
g a:will meet	16
g a:will now	12
g a:will put	-13
g a:will run	-9
g a:will sign	6
g a:will suspend	-14
g a:will tax	-9
g a:willing	16
g a:willing to	17
g a:wind	-10
g a:wine	28
g a:wish	-7
g a:wish to	-10
g a:with	-11
g a:with <money>	-15
g a:with <person>	-12
g a:with <quality>	-19
g a:with a	17
g a:with another	9
g a:with duty	15
g a:with forced	-14
g a:with limit	-11
g a:with new	13
g a:withdraw	-20
g a:withdraw the	-29
g a:within <number>	-9
g a:within day	15
g a:within hour	-17
g a:word	55
g a:word of	11
g a:work	20
g a:work with	16
g a:worker	25
g a:world	20
g a:worth	10
g a:worth <money>	-23
g a:worth of	17
g a:would be	-22
g a:would come	19
g a:would follow	11
g a:would never	10
g a:would pay	-12
g a:would put	-13
g a:would say	13
g a:write	13
g a:write down	-12
g a:write of	8
g a:write on	11
g a:write that	24
g a:write to	23
g a:wrong	12
g a:wrong .	11
g a:x	14
g a:x .	13
g a:xi	-15
g a:xi jinping	-12
g a:year 's	33
g a:year for	10
g a:year to	20
g a:yes	-34
g a:yes .	27
g a:yes to	-9
g a:york	-17
g a:young	-10
g a:your	-16
g a:zero	15
g a:zero .	22
g a:zero on	-18
g a:·	-33
g a:· <number>	-29
g b:"	19
g b:" and	-13
g b:" ask	8
g b:" by	16
g b:" for	-18
g b:" he	-23
g b:" his	12
g b:" is	10
g b:" laughed	10
g b:" mr	36
g b:" reply	11
g b:" sighed	14
g b:" sir	14
g b:" the	-13
g b:" thundered	16
g b:" was	30
g b:'	-20
g b:' association	16
g b:'s	28
g b:'s embassy	12
g b:'s own	13
g b:'s the	8
g b:'s what	11
g b:(	25
g b:( mr	22
g b:) the	-10
g b:+	11
g b:,	28
g b:, <name>	-19
g b:, <office>	11
g b:, <span>	-10
g b:, according	41
g b:, after	-16
g b:, and	24
g b:, as	10
g b:, at	-13
g b:, by	18
g b:, doe	14
g b:, for	-17
g b:, he	-15
g b:, in	18
g b:, its	18
g b:, led	-15
g b:, meaning	-12
g b:, mr	-16
g b:, ms	9
g b:, nobody	-11
g b:, on	-17
g b:, one	-13
g b:, or	-22
g b:, our	-27
g b:, presidential	15
g b:, reckon	19
g b:, say	57
g b:, sign	-14
g b:, since	-11
g b:, tell	-10
g b:, the	-9
g b:, their	-19
g b:, through	13
g b:, want	8
g b:, warn	11
g b:, we	10
g b:, whatever	-19
g b:, when	-14
g b:, will	-9
g b:, write	15
g b:, your	-10
g b:-	9
g b:.	12
g b:. the	12
g b:/	12
g b:: <level>	9
g b:: <name>	10
g b:: by	-12
g b:: its	14
g b:: on	-11
g b:: so	22
g b:;	22
g b:; it	-10
g b:; its	-17
g b:; mr	15
g b:<agent>	-37
g b:<day-gone> 's	-13
g b:<day-gone> and	16
g b:<day-gone> by	20
g b:<day-gone> its	-16
g b:<day-gone> night	12
g b:<day-today>	18
g b:<day-today> by	16
g b:<day-today> that	-10
g b:<day-today> with	13
g b:<gate>	-18
g b:<goods-amount>	13
g b:<goods-amount> of	13
g b:<goods>	-22
g b:<level-noun>	-16
g b:<level>	10
g b:<level> on	17
g b:<month-gone> the	-12
g b:<name>	-16
g b:<name> 's	17
g b:<name> and	-30
g b:<name> end	17
g b:<name> on	13
g b:<name> president	-12
g b:<name> were	10
g b:<name> will	11
g b:<name> would	10
g b:<not>	-27
g b:<number>	20
g b:<number> /	20
g b:<number> <name>	30
g b:<number> <quality>	-12
g b:<number> a	-9
g b:<number> duty	9
g b:<number> exclusion	10
g b:<number> is	-12
g b:<number> million	-10
g b:<number> of	-19
g b:<number> p	-11
g b:<number> th	12
g b:<number> the	9
g b:<office>	-42
g b:<office> at	-24
g b:<office> is	-13
g b:<organisation>	-13
g b:<organisation> has	7
g b:<organisation> in	-26
g b:<organisation> with	14
g b:<person>	-37
g b:<person> 's	47
g b:<person> and	-29
g b:<person> informed	-11
g b:<person> of	-24
g b:<person> read	12
g b:<person> say	-13
g b:<person> tell	-16
g b:<person> thanked	-11
g b:<person> was	-14
g b:<points>	-9
g b:<quality>	26
g b:<quality> carmaker	12
g b:<quality> copper	13
g b:<quality> good	-15
g b:<quality> industry	12
g b:<quality> parliament	12
g b:<seat> and	-13
g b:<seat> say	-12
g b:<seat> the	13
g b:<sender>	24
g b:<span>	15
g b:<span> has	9
g b:<span> in	-11
g b:<span> later	12
g b:<span> of	12
g b:<span> was	8
g b:<v-agree>	-19
g b:<v-bear>	-38
g b:<v-begin>	-14
g b:<v-buy>	-22
g b:<v-deny>	23
g b:<v-end>	17
g b:<v-lack>	-12
g b:<v-propose>	-24
g b:<v-say>	20
g b:<v-sell>	-26
g b:<v-sign>	-26
g b:<v-stay>	-14
g b:<v-up>	-19
g b:?	21
g b:[	22
g b:a <office>	-37
g b:a company	11
g b:a fact	-15
g b:a lawyer	22
g b:a member	-22
g b:a paper	-14
g b:a promise	13
g b:a report	-15
g b:a separate	9
g b:a statement	24
g b:a talk	-12
g b:a telephone	-9
g b:a third	-11
g b:a trade	-11
g b:a truce	11
g b:a visit	9
g b:about	10
g b:about the	11
g b:accept	12
g b:according	63
g b:according to	63
g b:accused	-16
g b:affair	13
g b:affiliate	9
g b:affiliate rule	9
g b:after a	-11
g b:after the	-6
g b:again	12
g b:agree with	10
g b:agreement	10
g b:agreement was	24
g b:agreement with	-10
g b:air	-13
g b:air force	-11
g b:al	15
g b:al -	15
g b:all	-11
g b:among	11
g b:among the	13
g b:an <office>	9
g b:and	-61
g b:and <number>	-11
g b:and <quality>	12
g b:and is	19
g b:and say	-11
g b:and that	-10
g b:and the	-11
g b:and there	-15
g b:announce	18
g b:announce in	19
g b:announcement	12
g b:another	-14
g b:answer	15
g b:answer of	10
g b:any	-10
g b:approval	-17
g b:approve	-20
g b:approve by	-15
g b:arrived	10
g b:article	-15
g b:as	11
g b:as long	14
g b:ask	-19
g b:assent	10
g b:association	30
g b:at <level>	16
g b:at <number>	15
g b:at a	-45
g b:at noon	12
g b:at the	10
g b:at what	15
g b:attorney	11
g b:attorney general	10
g b:autumn	9
g b:be confirm	-18
g b:be make	11
g b:because	-33
g b:beef	-12
g b:been	23
g b:between	-35
g b:between the	-15
g b:but the	18
g b:buy	-14
g b:by	38
g b:by <person>	10
g b:by <span>	9
g b:by its	-17
g b:by the	41
g b:call	-9
g b:call between	-14
g b:carmaker	12
g b:carmaker '	13
g b:case the	12
g b:center	-11
g b:chain	-17
g b:chair	-11
g b:chair the	-8
g b:chip	-15
g b:city	-11
g b:close	-10
g b:close to	-16
g b:closed	13
g b:club	-15
g b:co	15
g b:co -	15
g b:colleague	9
g b:come from	11
g b:company	-29
g b:company 's	-33
g b:complained	10
g b:conservative	17
g b:constitution	11
g b:coordinating	9
g b:copper	21
g b:count	13
g b:count of	21
g b:country	-16
g b:country 's	-10
g b:da	-13
g b:day the	11
g b:de	19
g b:deal	-15
g b:democrat	-11
g b:democratic	12
g b:deny	24
g b:deny by	10
g b:der	20
g b:didn't	12
g b:district	-15
g b:do	-11
g b:doe not	12
g b:donald	-11
g b:donald trump	-11
g b:dr	-26
g b:duty on	10
g b:each	-14
g b:earlier	19
g b:earlier the	13
g b:economic	-12
g b:either	-15
g b:embassy	17
g b:embassy in	9
g b:end	21
g b:enough	13
g b:even	9
g b:exclusion	10
g b:exclusion from	10
g b:explain	12
g b:export permit	11
g b:export to	-13
g b:exporter	13
g b:extend	13
g b:extend by	10
g b:extension by	9
g b:fact	-22
g b:fact sheet	-21
g b:failed	-11
g b:farmer	16
g b:federation	16
g b:fee	13
g b:fee on	9
g b:final	-11
g b:firm	9
g b:first	11
g b:first of	8
g b:flower	11
g b:for	-14
g b:for <name>	-27
g b:for <span>	-9
g b:for that	11
g b:for the	20
g b:for thi	12
g b:force	-12
g b:force one	-11
g b:four	-26
g b:from <name>	9
g b:further	-10
g b:general	16
g b:get	-12
g b:global	8
g b:go to	-11
g b:good	-18
g b:government	-12
g b:green	18
g b:gulf	9
g b:had	-23
g b:had been	15
g b:had make	-10
g b:half	-13
g b:has been	22
g b:has the	-16
g b:he	-69
g b:he and	-23
g b:he gave	11
g b:he say	-18
g b:he tell	-33
g b:head	-15
g b:head the	-9
g b:hear	14
g b:hear from	14
g b:high	15
g b:him	-15
g b:hold	-11
g b:hon	13
g b:hour on	-11
g b:how	13
g b:how the	10
g b:i	-26
g b:i ask	-8
g b:if	-10
g b:if the	-30
g b:importer	13
g b:importer have	9
g b:in	-15
g b:in <organisation>	-11
g b:in <seat>	15
g b:in his	-17
g b:in north	-9
g b:in stockholm	10
g b:in the	10
g b:industry	18
g b:informed the	-8
g b:is a	-24
g b:is no	10
g b:is not	11
g b:is put	17
g b:is to	-11
g b:is what	27
g b:issue by	11
g b:it	-13
g b:it come	-14
g b:it from	13
g b:it has	-13
g b:it is	-21
g b:it say	-12
g b:it would	-10
g b:itself	11
g b:journalist	10
g b:judge	-24
g b:justice	21
g b:later	16
g b:laughed	10
g b:lawyer	26
g b:lead	-10
g b:leave	-11
g b:led	-27
g b:led by	-22
g b:let	-23
g b:letter of	10
g b:level	-20
g b:level of	-11
g b:levy	12
g b:licence	-10
g b:line	-13
g b:line of	-9
g b:listed	-19
g b:long	11
g b:lula	-17
g b:madame	10
g b:make a	-10
g b:maker	-18
g b:maker of	-9
g b:meaning	-12
g b:mediator	-28
g b:meet	-17
g b:member	-16
g b:member of	-20
g b:million	-10
g b:ministry	-12
g b:minority	16
g b:month	-10
g b:morning the	-17
g b:mr	18
g b:mr <person>	-19
g b:mrs von	12
g b:ms	12
g b:my	-25
g b:named	14
g b:need	-23
g b:neither	-36
g b:neither the	-12
g b:newspaper	-28
g b:night the	-13
g b:no	-13
g b:no .	16
g b:nobody	-13
g b:nobody in	-23
g b:noon	12
g b:nor	-24
g b:north	-12
g b:northern	-16
g b:not	12
g b:not have	14
g b:note	17
g b:notice	-12
g b:notice of	-12
g b:number	-11
g b:of	-36
g b:of <goods-amount>	9
g b:of <name>	-30
g b:of <number>	-13
g b:of economic	-10
g b:of our	-11
g b:of state	-12
g b:of talk	16
g b:of the	-28
g b:of them	11
g b:off	-13
g b:on	-17
g b:on <day-ahead>	10
g b:on both	9
g b:on rice	14
g b:on television	9
g b:on the	-11
g b:one	-28
g b:one side	11
g b:one with	13
g b:opinion	15
g b:opposition	33
g b:or	-29
g b:or to	-11
g b:order	-18
g b:other side	-18
g b:our	-17
g b:our own	-18
g b:out	21
g b:out by	17
g b:over	-18
g b:owner	17
g b:page	-13
g b:palace	21
g b:palace in	25
g b:paper	-24
g b:paper in	-15
g b:parliament	12
g b:parliament 's	12
g b:party	10
g b:pay	-16
g b:peat	12
g b:people	-22
g b:people in	-11
g b:per	11
g b:permit	14
g b:plane	10
g b:point	-13
g b:policy	13
g b:port fee	9
g b:post	-13
g b:post by	-19
g b:post on	-11
g b:postal	-13
g b:potatoe	15
g b:power	10
g b:president	-22
g b:president donald	-11
g b:presidential	10
g b:presidential policy	13
g b:prince	-14
g b:propose	21
g b:propose by	18
g b:publish by	-12
g b:put	19
g b:put <level>	15
g b:put at	15
g b:q	40
g b:quote	10
g b:rate	-16
g b:reach in	-10
g b:read	33
g b:read out	15
g b:reckon	19
g b:reckon the	13
g b:remark by	-10
g b:renewal	14
g b:report	-10
g b:reporter on	-10
g b:republican	15
g b:retailer	-11
g b:retailer and	-10
g b:rice	12
g b:rice and	14
g b:sale	-10
g b:santa	-9
g b:say	15
g b:say <name>	13
g b:say a	21
g b:say an	16
g b:say at	-12
g b:say his	8
g b:say mr	23
g b:say mrs	-10
g b:say that	-29
g b:say the	-8
g b:say their	-17
g b:schedule	10
g b:second	11
g b:secretary	-8
g b:see	-26
g b:sell	-12
g b:separate	9
g b:set	-17
g b:sheet	-21
g b:sheet of	-11
g b:should	-24
g b:should have	-10
g b:side	-12
g b:side to	9
g b:sighed	14
g b:sign	-22
g b:signature	10
g b:signature of	11
g b:since	-22
g b:since <day-gone>	-16
g b:since <month-gone>	-14
g b:sir	21
g b:sit	-11
g b:so	17
g b:so it	15
g b:so say	9
g b:so that	-10
g b:so the	21
g b:source	-7
g b:speak	-16
g b:spoke with	11
g b:sporting	-20
g b:statement	13
g b:statement issue	10
g b:statement of	10
g b:statistic	11
g b:stockholm	10
g b:subject	12
g b:suggest	13
g b:summer	9
g b:suspend	10
g b:suspend for	9
g b:talk between	11
g b:talk on	-9
g b:talk to	-10
g b:talk with	-11
g b:target	-8
g b:tariff	-19
g b:tariff on	-11
g b:team	-26
g b:telephone	-19
g b:telephone call	-9
g b:telephoned	-20
g b:tell	-26
g b:tell <organisation>	-9
g b:tell by	22
g b:tell the	-13
g b:text	-11
g b:th	12
g b:than	-13
g b:thanked	-30
g b:thanked the	-9
g b:that	-35
g b:that 's	19
g b:that <name>	26
g b:that <person>	-17
g b:that case	12
g b:that come	14
g b:that his	-21
g b:that is	26
g b:that on	12
g b:that sir	-11
g b:that the	-32
g b:that was	17
g b:the	-29
g b:the <level>	-11
g b:the <name>	-15
g b:the <number>	19
g b:the <office>	-30
g b:the <person>	-27
g b:the <quality>	24
g b:the <seat>	-18
g b:the account	10
g b:the afternoon	9
g b:the agreement	22
g b:the answer	13
g b:the co	15
g b:the company	-34
g b:the conservative	13
g b:the count	22
g b:the country	-10
g b:the figure	11
g b:the firm	13
g b:the first	15
g b:the gulf	9
g b:the harbour	-14
g b:the last	-11
g b:the levy	15
g b:the main	9
g b:the meet	-12
g b:the newspaper	-24
g b:the northern	-15
g b:the only	14
g b:the opinion	16
g b:the opposition	20
g b:the order	-9
g b:the palace	25
g b:the section	9
g b:the signature	13
g b:the spring	11
g b:the talk	-9
g b:the tea	10
g b:the truce	-21
g b:the two	-14
g b:the word	27
g b:the work	13
g b:them is	12
g b:then	-29
g b:there is	-14
g b:these	-19
g b:they	-36
g b:thi month	-14
g b:thi time	-10
g b:thi was	18
g b:thi year	11
g b:third	-19
g b:those of	10
g b:through	22
g b:thundered	15
g b:tiktok	12
g b:tiktok 's	12
g b:time the	12
g b:to	-7
g b:to his	-24
g b:to its	16
g b:to meet	-9
g b:to the	27
g b:to what	-12
g b:together	-11
g b:together with	-10
g b:trade talk	16
g b:truce between	-16
g b:truce with	-11
g b:truck	13
g b:truck from	13
g b:trump	-13
g b:two	-29
g b:under	-37
g b:unless	-28
g b:until	-37
g b:until the	-19
g b:visit of	9
g b:von	22
g b:von der	20
g b:was	31
g b:was about	16
g b:was announce	27
g b:was not	-11
g b:was sign	-11
g b:was tell	13
g b:was the	12
g b:was with	-12
g b:way	11
g b:we	16
g b:we had	13
g b:we have	10
g b:we hear	13
g b:week	12
g b:what his	10
g b:whatever	-24
g b:whatever the	-19
g b:when	-31
g b:when mr	-13
g b:where	-8
g b:whether	-32
g b:which	-16
g b:which is	-14
g b:which mr	18
g b:who	-14
g b:who chair	-11
g b:who head	-13
g b:who led	-14
g b:who was	16
g b:whose	-14
g b:will	-8
g b:will be	-15
g b:will not	12
g b:will put	19
g b:win	8
g b:with	-49
g b:with <name>	-18
g b:with <person>	11
g b:with mr	-14
g b:with the	-23
g b:with what	31
g b:within	10
g b:without	19
g b:without a	10
g b:word	22
g b:word of	28
g b:worked	10
g b:worked out	10
g b:would	15
g b:would also	11
g b:wrapped	9
g b:wrapped up	9
g b:write to	-33
g b:year	10
g b:yet	-16
g b:your	-11
g b:—	20
g b:— <name>	-9
g b:— <person>	-13
g b:— for	-10
g b:— in	-12
g b:— the	-16
g b:— your	-11
g c0=bear	-9
g c0=deny	29
g c0=down	-15
g c0=lack	-9
g c0=propose	-19
g c0=renew	9
g c0=say	13
g c0=sell	-13
g c0=sign	-25
g c0=stay	-14
g c0=suspend	-16
g c0=up	-7
g c1=agree	-28
g c1=bear	-41
g c1=begin	-11
g c1=deny	33
g c1=lack	-12
g c1=propose	-11
g c1=renew	9
g c1=say	11
g c1=sell	-19
g c1=sign	-25
g c1=threaten	10
g c1=up	-10
g c2=agree	-32
g c2=bear	-7
g c2=begin	-10
g c2=deny	16
g c2=down	-30
g c2=end	-18
g c2=propose	15
g c2=renew	-14
g c2=say	23
g c2=sign	-20
g c2=suspend	-22
g c2=threaten	17
g ct0=agree past-passive	-26
g ct0=agree present	20
g ct0=bear future	-10
g ct0=deny past-passive	27
g ct0=deny present	8
g ct0=impose past	-25
g ct0=impose past-passive	14
g ct0=impose perfect	-13
g ct0=impose perfect-passive	10
g ct0=impose present-passive	17
g ct0=lack present	-22
g ct0=propose past	-8
g ct0=propose perfect-passive	27
g ct0=propose present	-39
g ct0=renew past-passive	10
g ct0=say past-passive	22
g ct0=say perfect-passive	14
g ct0=say present	9
g ct0=sell present	-10
g ct0=sign future-passive	-11
g ct0=sign past	-20
g ct0=sign perfect-passive	-9
g ct0=sign present	19
g ct0=stay modal	-9
g ct0=stay past	8
g ct0=stay present	-15
g ct0=target present	10
g ct1=agree participle-passive	-21
g ct1=agree past-passive	-26
g ct1=bear future	-10
g ct1=bear participle-passive	-16
g ct1=deny past-passive	27
g ct1=deny present	8
g ct1=down participle-passive	12
g ct1=impose gerund	-12
g ct1=impose infinitive	-10
g ct1=impose infinitive-passive	8
g ct1=impose participle-passive	16
g ct1=impose past	-25
g ct1=impose past-passive	14
g ct1=impose perfect	-12
g ct1=impose perfect-passive	10
g ct1=impose present	-12
g ct1=impose present-passive	17
g ct1=lack present	-22
g ct1=propose perfect-passive	27
g ct1=propose present	-37
g ct1=renew past-passive	10
g ct1=say past-passive	22
g ct1=say perfect	-21
g ct1=say perfect-passive	14
g ct1=say present	9
g ct1=sell present	-10
g ct1=sign future-passive	-11
g ct1=sign past	-16
g ct1=sign perfect-passive	-9
g ct1=stay modal	-9
g ct1=stay past	10
g ct1=stay present	-13
g ct1=target present	10
g ct1=threaten participle-passive	10
g ct2=agree future	20
g ct2=agree participle-passive	13
g ct2=agree past	-16
g ct2=agree perfect	-24
g ct2=agree pluperfect	-18
g ct2=agree present	-18
g ct2=bear gerund	26
g ct2=bear perfect	-23
g ct2=bear pluperfect	-17
g ct2=bear present	-12
g ct2=begin modal	-12
g ct2=buy infinitive	-16
g ct2=buy present	11
g ct2=deny past	15
g ct2=down perfect	-20
g ct2=down present	-29
g ct2=end infinitive	-11
g ct2=end perfect	-27
g ct2=end present	12
g ct2=impose infinitive	-16
g ct2=impose modal	-26
g ct2=impose participle-passive	9
g ct2=impose past	8
g ct2=impose past-passive	-29
g ct2=impose pluperfect	-11
g ct2=impose present-passive	-21
g ct2=propose infinitive	18
g ct2=propose modal	11
g ct2=propose participle-passive	29
g ct2=propose past	20
g ct2=propose past-passive	-21
g ct2=propose perfect-passive	-25
g ct2=propose present-passive	-21
g ct2=refuse present	9
g ct2=renew infinitive	-11
g ct2=renew present	-13
g ct2=return infinitive	13
g ct2=say modal	29
g ct2=say past-passive	-21
g ct2=say perfect-passive	-16
g ct2=sell gerund	13
g ct2=sell past	-13
g ct2=sign gerund	23
g ct2=sign infinitive	-10
g ct2=sign participle-passive	-18
g ct2=sign perfect	-22
g ct2=sign perfect-passive	15
g ct2=sign pluperfect	-19
g ct2=sign present	-7
g ct2=stay future	-13
g ct2=stay infinitive	15
g ct2=stay participle-passive	-18
g ct2=stay pluperfect	9
g ct2=suspend future	-18
g ct2=suspend participle-passive	-13
g ct2=suspend past	-13
g ct2=suspend present	-16
g ct2=target infinitive	-15
g ct2=target past	17
g ct2=threaten past	10
g ct2=threaten perfect	14
g ct2=threaten pluperfect	15
g ct2=threaten present	-13
g ct2=up future	16
g ct2=up infinitive	-12
g ct2=up perfect	-13
g ct2=up present	8
g first-of-paragraph	-17
g has-future	-8
g has-infinitive	21
g has-participle	8
g has-past	6
g has-perfect	13
g has-present	17
g headline	-24
g l1="	15
g l1='	-31
g l1='s	33
g l1=,	31
g l1=-	19
g l1=.	13
g l1=/	14
g l1=;	36
g l1=<begin>	10
g l1=<day-gone>	16
g l1=<day-today>	12
g l1=<gate>	-12
g l1=<goods>	14
g l1=<name>	-12
g l1=<not>	-46
g l1=<number>	36
g l1=<person>	12
g l1=<seat>	21
g l1=<sender>	17
g l1=<v-bear>	-33
g l1=<v-buy>	-13
g l1=<v-end>	14
g l1=<v-impose>	9
g l1=<v-say>	9
g l1=<v-sell>	-10
g l1=<v-threaten>	-10
g l1=a	29
g l1=accused	-13
g l1=after	34
g l1=although	17
g l1=and	-26
g l1=as	-11
g l1=association	30
g l1=at	-19
g l1=because	-18
g l1=before	-12
g l1=beside	-10
g l1=between	-20
g l1=but	10
g l1=by	21
g l1=coordinating	9
g l1=de	13
g l1=democratic	13
g l1=der	21
g l1=dr	-17
g l1=either	-13
g l1=end	13
g l1=general	10
g l1=had	-9
g l1=has	9
g l1=in	-31
g l1=is	-35
g l1=justice	21
g l1=later	13
g l1=meet	-22
g l1=morning	11
g l1=mr	15
g l1=mrs	-10
g l1=ms	17
g l1=my	-23
g l1=named	12
g l1=neither	-34
g l1=new	-10
g l1=newspaper	-23
g l1=night	12
g l1=no	-28
g l1=noon	11
g l1=north	-10
g l1=northern	-16
g l1=official	11
g l1=on	-22
g l1=one	-45
g l1=only	-14
g l1=opposition	27
g l1=plant	-9
g l1=policy	17
g l1=prince	-14
g l1=purchase	-9
g l1=same	15
g l1=say	11
g l1=second	-15
g l1=see	-18
g l1=sir	24
g l1=sporting	-20
g l1=spring	9
g l1=statistic	11
g l1=summer	9
g l1=talk	13
g l1=tariff	-11
g l1=tell	-47
g l1=thanked	-15
g l1=that	-70
g l1=the	-13
g l1=then	-13
g l1=there	9
g l1=though	15
g l1=through	14
g l1=to	-25
g l1=truce	11
g l1=unless	-20
g l1=want	11
g l1=warn	-12
g l1=when	-12
g l1=whether	-18
g l1=which	-15
g l1=whose	-17
g l1=with	-43
g l1=without	13
g l1=write	22
g l1=year	15
g l1=your	-22
g l1=—	46
g l2="	16
g l2='s	9
g l2=(	34
g l2=)	8
g l2=,	33
g l2=.	11
g l2=:	20
g l2=<agent>	-10
g l2=<begin>	10
g l2=<day-ahead>	41
g l2=<day-gone>	9
g l2=<day-today>	17
g l2=<gate>	-13
g l2=<goods>	10
g l2=<level-noun>	14
g l2=<level>	-9
g l2=<month-gone>	-10
g l2=<name>	-17
g l2=<number>	39
g l2=<organisation>	30
g l2=<person>	-29
g l2=<quality>	9
g l2=<seat>	-10
g l2=<sender>	41
g l2=<span>	17
g l2=<v-agree>	9
g l2=<v-bear>	-10
g l2=<v-begin>	9
g l2=<v-deny>	24
g l2=<v-down>	16
g l2=<v-impose>	24
g l2=<v-propose>	12
g l2=<v-sell>	-22
g l2=<v-suspend>	11
g l2=<v-threaten>	23
g l2=?	15
g l2=a	-9
g l2=about	11
g l2=above	-9
g l2=according	13
g l2=add	-10
g l2=after	-7
g l2=aim	12
g l2=al	14
g l2=all	13
g l2=almaty	10
g l2=also	-15
g l2=amount	-11
g l2=announcement	-11
g l2=as	22
g l2=ask	-15
g l2=association	12
g l2=autumn	14
g l2=be	-10
g l2=because	-11
g l2=before	-19
g l2=between	-11
g l2=busan	-13
g l2=but	13
g l2=by	19
g l2=call	-32
g l2=case	13
g l2=chain	-10
g l2=chair	-9
g l2=club	-8
g l2=coal	10
g l2=come	13
g l2=commerce	10
g l2=company	-33
g l2=consensu	-14
g l2=conversation	14
g l2=declare	10
g l2=deny	23
g l2=earlier	15
g l2=embassy	11
g l2=end	-10
g l2=explain	13
g l2=exporter	16
g l2=extend	8
g l2=fail	21
g l2=fertiliser	14
g l2=figure	19
g l2=firm	13
g l2=fish	13
g l2=for	-12
g l2=from	19
g l2=front	-23
g l2=go	-14
g l2=guest	9
g l2=had	-14
g l2=hand	-16
g l2=has	-17
g l2=he	-51
g l2=head	-11
g l2=him	-12
g l2=hour	12
g l2=house	14
g l2=how	13
g l2=i	-18
g l2=if	-15
g l2=in	-16
g l2=industry	33
g l2=informed	-9
g l2=it	-22
g l2=its	15
g l2=itself	13
g l2=just	9
g l2=last	21
g l2=law	-8
g l2=lawyer	-21
g l2=led	-29
g l2=let	-11
g l2=letter	-9
g l2=licence	-10
g l2=lula	-17
g l2=man	-11
g l2=mediator	-28
g l2=medicine	13
g l2=meet	-16
g l2=money	-18
g l2=more	-12
g l2=morning	-19
g l2=nor	-13
g l2=official	-12
g l2=once	-13
g l2=one	9
g l2=only	17
g l2=opposition	15
g l2=or	-13
g l2=our	-9
g l2=out	11
g l2=over	-14
g l2=palace	25
g l2=parliament	12
g l2=plant	16
g l2=presidential	13
g l2=production	-8
g l2=promise	18
g l2=read	10
g l2=reckon	18
g l2=resume	-12
g l2=right	9
g l2=room	-12
g l2=second	14
g l2=should	-10
g l2=side	-17
g l2=signature	12
g l2=since	-27
g l2=so	12
g l2=soon	-13
g l2=soybean	-12
g l2=speak	-10
g l2=suggest	13
g l2=suspension	12
g l2=table	14
g l2=tell	-19
g l2=than	-9
g l2=thanked	-11
g l2=the	-9
g l2=their	-12
g l2=then	-17
g l2=third	12
g l2=threaten	15
g l2=through	13
g l2=tiktok	16
g l2=time	15
g l2=to	-14
g l2=too	-11
g l2=trial	-15
g l2=truce	-13
g l2=true	-14
g l2=trump	-11
g l2=under	-13
g l2=until	-24
g l2=up	10
g l2=view	-13
g l2=visit	-9
g l2=von	21
g l2=want	9
g l2=way	13
g l2=well	29
g l2=what	11
g l2=whatever	-24
g l2=when	-13
g l2=whether	-13
g l2=who	14
g l2=world	10
g l2=year	12
g l2=—	-12
g l3="	12
g l3='s	-13
g l3=)	-23
g l3=-	-10
g l3=:	9
g l3=<agent>	-32
g l3=<begin>	17
g l3=<gate>	-10
g l3=<goods-amount>	-11
g l3=<money>	22
g l3=<month-gone>	11
g l3=<not>	27
g l3=<number>	16
g l3=<person>	-29
g l3=<quality>	21
g l3=<seat>	-18
g l3=<sender>	20
g l3=<taker>	-18
g l3=<v-agree>	11
g l3=<v-bear>	-8
g l3=<v-stay>	-35
g l3=<v-target>	-27
g l3=accept	-13
g l3=according	29
g l3=account	17
g l3=add	-10
g l3=after	-12
g l3=again	-10
g l3=ago	-14
g l3=agreement	17
g l3=already	-11
g l3=and	-34
g l3=announce	-11
g l3=another	-14
g l3=answer	13
g l3=approval	-26
g l3=are	7
g l3=arrangement	-16
g l3=as	17
g l3=average	-10
g l3=back	-17
g l3=bargain	12
g l3=been	15
g l3=belong	-10
g l3=better	18
g l3=between	-21
g l3=bridge	-13
g l3=buy	9
g l3=call	-15
g l3=car	10
g l3=carmaker	12
g l3=certain	-11
g l3=chip	-11
g l3=close	-14
g l3=colleague	9
g l3=count	17
g l3=country	14
g l3=day	22
g l3=dead	-15
g l3=deal	-27
g l3=decide	14
g l3=decision	-14
g l3=decoupling	19
g l3=delegation	-13
g l3=dinner	12
g l3=discuss	17
g l3=donald	-9
g l3=due	10
g l3=duty	-7
g l3=earth	-12
g l3=eaten	-15
g l3=either	11
g l3=fail	-13
g l3=fall	10
g l3=fentanyl	9
g l3=first	16
g l3=flower	12
g l3=found	-8
g l3=from	9
g l3=given	-11
g l3=good	19
g l3=greer	9
g l3=guest	-9
g l3=gun	-10
g l3=had	-9
g l3=he	-52
g l3=hear	14
g l3=her	-12
g l3=himself	-10
g l3=hold	-15
g l3=home	-14
g l3=house	-12
g l3=in	26
g l3=industry	13
g l3=is	8
g l3=issue	11
g l3=journalist	10
g l3=labor	-10
g l3=lawyer	30
g l3=level	-12
g l3=list	19
g l3=m	-11
g l3=measure	13
g l3=medicine	-13
g l3=meet	-17
g l3=member	18
g l3=minute	-9
g l3=month	17
g l3=morning	12
g l3=mrs	12
g l3=my	-13
g l3=near	-12
g l3=need	10
g l3=new	13
g l3=no	13
g l3=nothing	7
g l3=notice	-14
g l3=of	-33
g l3=offer	13
g l3=only	-21
g l3=opinion	16
g l3=or	-9
g l3=order	-13
g l3=our	-19
g l3=over	-13
g l3=palm	11
g l3=part	13
g l3=pay	15
g l3=permanent	11
g l3=permit	-11
g l3=point	-18
g l3=preliminary	-14
g l3=propose	9
g l3=q	25
g l3=read	-13
g l3=reporter	-16
g l3=request	11
g l3=run	-8
g l3=say	26
g l3=semiconductor	-17
g l3=separate	9
g l3=share	17
g l3=sheet	-32
g l3=shook	-13
g l3=sign	19
g l3=since	-11
g l3=sir	-17
g l3=ski	10
g l3=small	-21
g l3=so	11
g l3=statement	20
g l3=still	17
g l3=stop	-9
g l3=subject	-14
g l3=sugar	-9
g l3=talking	-9
g l3=tariff	12
g l3=tea	12
g l3=telephoned	-11
g l3=th	14
g l3=than	15
g l3=that	22
g l3=the	-34
g l3=them	11
g l3=then	-19
g l3=they	15
g l3=think	-10
g l3=three	36
g l3=through	15
g l3=to	10
g l3=truck	14
g l3=visit	10
g l3=we	-10
g l3=week	15
g l3=well	15
g l3=what	-11
g l3=when	-15
g l3=whisky	-9
g l3=who	-44
g l3=wire	-16
g l3=within	13
g l3=without	20
g l3=word	29
g l3=work	-12
g l3=worked	11
g l3=world	15
g l3=would	-17
g l3=write	-16
g l3=wrong	-9
g l3=year	-11
g l3=yes	15
g l3=your	10
g l3=zero	10
g l3=—	-14
g l4="	12
g l4=(	-14
g l4=,	22
g l4=-	-22
g l4=.	-18
g l4=:	-20
g l4=;	-23
g l4=<agent>	-15
g l4=<begin>	11
g l4=<day-today>	-9
g l4=<duty>	8
g l4=<goods>	39
g l4=<level>	8
g l4=<money>	20
g l4=<not>	-15
g l4=<organisation>	-21
g l4=<person>	-22
g l4=<quality>	30
g l4=<seat>	17
g l4=<span>	11
g l4=<taker>	13
g l4=<v-begin>	-16
g l4=<v-down>	-20
g l4=<v-impose>	9
g l4=<v-lack>	11
g l4=<v-refuse>	11
g l4=<v-say>	-15
g l4=<v-suspend>	-15
g l4=<v-target>	12
g l4=accept	18
g l4=according	33
g l4=after	-15
g l4=again	19
g l4=agreement	-9
g l4=although	-9
g l4=among	12
g l4=an	27
g l4=another	-33
g l4=answer	11
g l4=anything	-17
g l4=as	22
g l4=at	14
g l4=become	11
g l4=been	20
g l4=before	-10
g l4=bill	10
g l4=boat	-13
g l4=busan	-12
g l4=but	-15
g l4=buyer	22
g l4=by	10
g l4=calendar	11
g l4=call	23
g l4=can	12
g l4=ceasefire	-15
g l4=chance	12
g l4=change	14
g l4=cheaper	10
g l4=close	-10
g l4=collect	11
g l4=come	-15
g l4=compete	12
g l4=confirm	9
g l4=consensu	10
g l4=constructive	14
g l4=consultation	10
g l4=copper	15
g l4=could	-10
g l4=crane	12
g l4=dairy	14
g l4=date	12
g l4=deadline	-14
g l4=deal	16
g l4=dispute	11
g l4=do	-24
g l4=doe	17
g l4=door	13
g l4=dr	9
g l4=draft	-12
g l4=drop	-11
g l4=duty	16
g l4=each	15
g l4=earth	-13
g l4=either	-23
g l4=end	11
g l4=evening	12
g l4=exporter	12
g l4=face	-11
g l4=fact	-31
g l4=farmer	-12
g l4=fear	9
g l4=fentanyl	16
g l4=fifth	-14
g l4=first	14
g l4=foreign	-9
g l4=four	-16
g l4=from	-18
g l4=go	-15
g l4=half	-17
g l4=happened	9
g l4=has	11
g l4=he	-29
g l4=here	12
g l4=high	-19
g l4=himself	10
g l4=his	10
g l4=hold	-9
g l4=if	19
g l4=in	17
g l4=included	-12
g l4=increase	-15
g l4=is	19
g l4=jamieson	9
g l4=keep	15
g l4=last	46
g l4=letter	16
g l4=list	10
g l4=look	-10
g l4=magnet	10
g l4=mangoe	11
g l4=medicine	-17
g l4=meet	15
g l4=minute	-9
g l4=month	-11
g l4=more	-26
g l4=morning	-13
g l4=mr	-11
g l4=name	12
g l4=negotiate	-11
g l4=negotiation	-11
g l4=never	13
g l4=new	18
g l4=next	-22
g l4=none	-12
g l4=nothing	-14
g l4=on	-11
g l4=once	-12
g l4=one	28
g l4=opposition	10
g l4=other	21
g l4=out	16
g l4=outline	-12
g l4=own	10
g l4=page	19
g l4=peace	-13
g l4=place	13
g l4=plan	17
g l4=power	-11
g l4=present	-13
g l4=president	-23
g l4=press	-9
g l4=price	12
g l4=promise	-12
g l4=propose	13
g l4=put	14
g l4=rare	-12
g l4=read	14
g l4=remain	-12
g l4=run	-11
g l4=say	-9
g l4=season	10
g l4=sell	16
g l4=sheet	12
g l4=side	11
g l4=sign	-24
g l4=signature	-17
g l4=sir	-14
g l4=sleep	-10
g l4=soybean	14
g l4=spoken	-9
g l4=statement	14
g l4=step	13
g l4=such	11
g l4=talk	-13
g l4=talked	12
g l4=tell	11
g l4=ten	-10
g l4=term	-10
g l4=than	-12
g l4=the	-21
g l4=their	13
g l4=then	-18
g l4=they	-22
g l4=third	-17
g l4=threat	16
g l4=to	24
g l4=truce	15
g l4=truck	-10
g l4=true	-9
g l4=trump	-11
g l4=unjustified	-9
g l4=unless	10
g l4=until	-17
g l4=up	21
g l4=wait	11
g l4=want	11
g l4=war	14
g l4=we	22
g l4=week	12
g l4=well	10
g l4=where	10
g l4=which	-11
g l4=who	15
g l4=without	21
g l4=worth	-13
g l4=wrong	20
g l4=yet	-13
g l4=—	13
g l4=•	-10
g l=" ,	23
g l=" ask	9
g l=" his	15
g l=" mr	28
g l=" say	10
g l=" sir	14
g l=' association	16
g l='s ,	12
g l='s own	22
g l=( mr	22
g l=) ,	-11
g l=) :	12
g l=, "	23
g l=, <person>	18
g l=, a	25
g l=, although	17
g l=, and	48
g l=, as	9
g l=, its	14
g l=, our	-26
g l=, say	17
g l=, tell	-12
g l=, their	-19
g l=, though	15
g l=, unless	-10
g l=, when	-17
g l=, which	10
g l=, whose	-17
g l=, write	25
g l=, your	-9
g l=- the	11
g l=. the	12
g l=: <number>	20
g l=: a	8
g l=: its	15
g l=: that	-9
g l=; its	-17
g l=; mr	16
g l=; the	21
g l=<begin> "	-11
g l=<begin> <begin>	10
g l=<begin> <number>	15
g l=<begin> <seat>	17
g l=<begin> a	2
g l=<begin> by	10
g l=<begin> her	-12
g l=<begin> his	22
g l=<begin> if	-17
g l=<begin> justice	23
g l=<begin> mrs	-11
g l=<begin> ms	12
g l=<begin> my	-20
g l=<begin> neither	-29
g l=<begin> no	-13
g l=<begin> on	-9
g l=<begin> only	-11
g l=<begin> opposition	24
g l=<begin> our	9
g l=<begin> so	-9
g l=<begin> then	-11
g l=<begin> there	9
g l=<begin> what	-39
g l=<day-ahead> ,	33
g l=<day-ahead> —	22
g l=<day-gone> ,	-15
g l=<day-gone> :	10
g l=<day-gone> after	10
g l=<day-gone> by	9
g l=<day-gone> its	-14
g l=<day-gone> mr	-14
g l=<day-gone> night	12
g l=<day-today> (	-37
g l=<day-today> ,	25
g l=<day-today> -	20
g l=<level> ,	43
g l=<level> ;	16
g l=<level> on	11
g l=<level> that	-26
g l=<level> which	-24
g l=<month-gone> ,	-22
g l=<month-gone> the	-11
g l=<name> 's	37
g l=<name> ,	-13
g l=<name> :	-14
g l=<name> and	-36
g l=<name> —	-12
g l=<number> )	10
g l=<number> /	22
g l=<number> a	-8
g l=<number> that	-12
g l=<number> the	10
g l=<number> —	40
g l=<office> ,	18
g l=<office> :	21
g l=<organisation> 's	10
g l=<organisation> (	-16
g l=<organisation> ,	42
g l=<organisation> in	-36
g l=<organisation> with	14
g l=<person> 's	33
g l=<person> (	-12
g l=<person> and	-29
g l=<person> say	-14
g l=<person> tell	-13
g l=<seat> ,	14
g l=<seat> ;	-13
g l=<seat> a	18
g l=<seat> and	-15
g l=<seat> —	-9
g l=<span> ,	11
g l=a :	12
g l=according to	13
g l=agree with	10
g l=agreement ,	9
g l=agreement that	-15
g l=al -	14
g l=also :	-11
g l=and a	-15
g l=and if	14
g l=at a	-30
g l=before ,	-20
g l=before the	-19
g l=busan ,	-13
g l=but the	18
g l=by its	-17
g l=by the	24
g l=call with	-10
g l=case the	12
g l=come from	13
g l=company 's	-33
g l=day after	15
g l=day the	12
g l=deal ,	10
g l=duty ,	10
g l=earlier the	13
g l=earth ,	17
g l=earth that	-9
g l=embassy in	12
g l=fail ,	22
g l=for the	17
g l=for which	-12
g l=from <name>	14
g l=from a	11
g l=from the	-9
g l=guest ,	19
g l=has the	-13
g l=he and	-22
g l=he tell	-11
g l=head the	-8
g l=him ,	-11
g l=his own	-12
g l=how the	10
g l=if the	-15
g l=in <number>	-16
g l=in <seat>	8
g l=in his	-12
g l=in north	-9
g l=in the	-23
g l=industry ,	21
g l=is what	15
g l=it ,	14
g l=it :	-12
g l=it is	-16
g l=it say	-13
g l=lawyer ,	-17
g l=led by	-17
g l=led the	-10
g l=make by	10
g l=mediator ,	-28
g l=morning the	-16
g l=night the	-13
g l=nobody in	-14
g l=of <name>	-21
g l=of our	-11
g l=on <day-ahead>	14
g l=on <day-gone>	12
g l=on <day-today>	12
g l=on the	-9
g l=on which	-17
g l=one ,	13
g l=one with	14
g l=our own	-14
g l=palace in	25
g l=parliament 's	12
g l=permit that	-9
g l=post by	-16
g l=post on	-11
g l=presidential policy	13
g l=q :	-17
g l=say a	22
g l=say mr	17
g l=say mrs	-10
g l=say that	-20
g l=say the	-12
g l=say their	-17
g l=sign ,	16
g l=signature of	14
g l=since <day-gone>	-14
g l=since <month-gone>	-14
g l=so the	9
g l=soybean :	-11
g l=talk with	-19
g l=tariff which	-10
g l=tell the	-9
g l=thanked the	-9
g l=that a	13
g l=that his	-13
g l=that the	-21
g l=the <organisation>	14
g l=the harbour	-14
g l=the newspaper	-23
g l=the northern	-15
g l=the opposition	9
g l=the plant	-9
g l=the same	15
g l=the talk	15
g l=the tariff	-11
g l=thi month	-13
g l=those of	12
g l=time the	13
g l=to a	-22
g l=to his	-16
g l=to its	17
g l=to the	14
g l=to what	-10
g l=until the	-17
g l=up :	14
g l=visit by	-9
g l=von der	21
g l=well ,	14
g l=whatever the	-19
g l=when mr	-13
g l=with mr	-12
g l=with the	-25
g l=with what	23
g l=word of	12
g l=write to	-17
g l=year ,	16
g l=— your	-26
g lead="	19
g lead=(	25
g lead=,	27
g lead=-	13
g lead=5	11
g lead=;	22
g lead=[	22
g lead=according	26
g lead=after	25
g lead=agriculture	17
g lead=al	17
g lead=alexander	-11
g lead=algeria	11
g lead=all	-13
g lead=america	-22
g lead=among	13
g lead=analyst	-24
g lead=analysts	-14
g lead=and	-9
g lead=apolo	-10
g lead=argentina	14
g lead=as	12
g lead=at	25
g lead=australia	-14
g lead=ayala	-14
g lead=bank	-9
g lead=because	-33
g lead=beijing	19
g lead=beirut	-8
g lead=belgium	14
g lead=bernd	14
g lead=between	-9
g lead=brasília	-9
g lead=brazil	-32
g lead=buenos	8
g lead=bulgaria	23
g lead=burkina	-10
g lead=cabinet	-18
g lead=cambodia	-13
g lead=chair	-20
g lead=chief	-17
g lead=chile	21
g lead=china	15
g lead=chuck	12
g lead=claudia	14
g lead=colombo	12
g lead=commerce	16
g lead=commissioner	14
g lead=congress	-21
g lead=correspondent	-32
g lead=council	-10
g lead=councillor	-37
g lead=court	-12
g lead=de	9
g lead=deputy	23
g lead=donald	-17
g lead=earlier	11
g lead=economiesuisse	11
g lead=economists	11
g lead=economy	19
g lead=egypt	13
g lead=el	-19
g lead=emmanuel	20
g lead=energy	-12
g lead=europe	-30
g lead=european	-14
g lead=even	9
g lead=fiji	-8
g lead=finance	7
g lead=finland	8
g lead=foreign	10
g lead=françois	17
g lead=french	18
g lead=gabon	10
g lead=gareth	9
g lead=general	-23
g lead=georgia	14
g lead=ghana	17
g lead=government	-10
g lead=governor	-47
g lead=greece	11
g lead=greer	20
g lead=haiti	-13
g lead=hanoi	12
g lead=has	-13
g lead=he	-55
g lead=her	-23
g lead=his	25
g lead=host	-42
g lead=howard	13
g lead=i	-26
g lead=iceland	-10
g lead=if	-10
g lead=in	32
g lead=india	-11
g lead=indonesia	-22
g lead=industry	-23
g lead=ishiba	10
g lead=j	18
g lead=jaan	-15
g lead=jensen	-9
g lead=john	17
g lead=justice	22
g lead=karoline	11
g lead=kathmandu	10
g lead=kenya	19
g lead=king	-10
g lead=kuala	-14
g lead=laos	-11
g lead=lee	-10
g lead=lesotho	-11
g lead=li	30
g lead=libya	10
g lead=lima	22
g lead=lithuania	-10
g lead=lula	-109
g lead=madagascar	10
g lead=madrid	12
g lead=malawi	13
g lead=mali	12
g lead=manley	11
g lead=manuel	19
g lead=marcos	-20
g lead=mark	12
g lead=ministers	11
g lead=ministry	-11
g lead=morocco	-12
g lead=mozambique	15
g lead=mr	11
g lead=mrs	-10
g lead=my	-22
g lead=namibia	-13
g lead=neither	-29
g lead=nepal	-10
g lead=new	11
g lead=numa	11
g lead=núñez	-15
g lead=office	-11
g lead=oman	9
g lead=one	-16
g lead=ontario	22
g lead=oslo	-9
g lead=parliament	-29
g lead=peter	21
g lead=phan	10
g lead=port	-9
g lead=portugal	-19
g lead=president	11
g lead=purchases	9
g lead=q	40
g lead=qatar	14
g lead=quito	-10
g lead=richard	14
g lead=sarajevo	-8
g lead=scotland	18
g lead=secretary	-10
g lead=senator	18
g lead=seoul	11
g lead=serbia	-19
g lead=should	-19
g lead=simon	-10
g lead=since	-30
g lead=singapore	15
g lead=sir	11
g lead=slovenia	-13
g lead=spokesperson	-13
g lead=sri	11
g lead=stjepan	13
g lead=sudan	13
g lead=sukuna	15
g lead=suriname	-10
g lead=swiss	18
g lead=swissmem	40
g lead=switzerland	-23
g lead=taipei	-10
g lead=taiwan	-13
g lead=takaichi	14
g lead=that	-22
g lead=then	-18
g lead=they	-21
g lead=togo	-11
g lead=tokyo	-15
g lead=toyota	12
g lead=trade	26
g lead=treasury	12
g lead=tsmc	-19
g lead=tunisia	21
g lead=turkey	-9
g lead=u.s.	17
g lead=uganda	-12
g lead=under	-14
g lead=unifor	11
g lead=unless	-30
g lead=until	-33
g lead=ustr	-12
g lead=venizelos	-12
g lead=vice	34
g lead=von	11
g lead=wang	11
g lead=washington	21
g lead=we	14
g lead=what	-55
g lead=when	-21
g lead=where	-8
g lead=whether	-28
g lead=which	-16
g lead=white	-12
g lead=who	-14
g lead=whose	-14
g lead=without	11
g lead=would	17
g lead=xi	-25
g lead=yet	-16
g lead=zaghloul	16
g lead=zambia	-14
g lead=zhordania	-14
g lead=—	19
g lll=" , the	17
g lll=" say a	28
g lll=" say its	-22
g lll=" say mr	14
g lll=" say mrs	-15
g lll=" say the	-16
g lll='s embassy in	12
g lll=( <number> )	11
g lll=, " mr	21
g lll=, " say	10
g lll=, " sir	14
g lll=, <day-today> (	-37
g lll=, <day-today> -	20
g lll=, <name> ,	-17
g lll=, <name> and	-19
g lll=, <office> in	12
g lll=, <person> ,	23
g lll=, <person> and	-16
g lll=, according to	-11
g lll=, and his	13
g lll=, and the	19
g lll=, as the	31
g lll=, but the	16
g lll=, for which	-11
g lll=, hour after	-12
g lll=, mr .	-14
g lll=, on which	-10
g lll=, presidential policy	11
g lll=, say his	12
g lll=, say its	36
g lll=, which the	26
g lll=, write to	-8
g lll=, — your	-21
g lll=: <level> on	14
g lll=: <number> a	-7
g lll=: <number> the	-14
g lll=: <number> —	30
g lll=; <person> ,	-15
g lll=<begin> <begin> "	-11
g lll=<begin> <begin> <begin>	10
g lll=<begin> <begin> <number>	15
g lll=<begin> <begin> <seat>	17
g lll=<begin> <begin> a	2
g lll=<begin> <begin> by	10
g lll=<begin> <begin> her	-12
g lll=<begin> <begin> his	22
g lll=<begin> <begin> if	-17
g lll=<begin> <begin> justice	23
g lll=<begin> <begin> mrs	-11
g lll=<begin> <begin> ms	12
g lll=<begin> <begin> my	-20
g lll=<begin> <begin> neither	-29
g lll=<begin> <begin> no	-13
g lll=<begin> <begin> on	-9
g lll=<begin> <begin> only	-11
g lll=<begin> <begin> opposition	24
g lll=<begin> <begin> our	9
g lll=<begin> <begin> so	-9
g lll=<begin> <begin> then	-11
g lll=<begin> <begin> there	9
g lll=<begin> <begin> what	-39
g lll=<begin> <day-gone> :	13
g lll=<begin> <day-today> the	-10
g lll=<begin> <name> 's	11
g lll=<begin> <name> —	-10
g lll=<begin> <number> /	22
g lll=<begin> <office> :	22
g lll=<begin> <office> in	12
g lll=<begin> <person> 's	13
g lll=<begin> <person> ,	-22
g lll=<begin> <person> say	-10
g lll=<begin> a :	12
g lll=<begin> according to	25
g lll=<begin> has the	-12
g lll=<begin> he and	-11
g lll=<begin> in <month-gone>	13
g lll=<begin> in <number>	-15
g lll=<begin> in <seat>	15
g lll=<begin> in return	11
g lll=<begin> mr .	10
g lll=<begin> on <day-gone>	12
g lll=<begin> on <day-today>	12
g lll=<begin> our own	-12
g lll=<begin> q :	-17
g lll=<begin> since <day-gone>	-14
g lll=<begin> since <month-gone>	-14
g lll=<begin> the opposition	18
g lll=<begin> then ,	-10
g lll=<begin> what the	-26
g lll=<day-ahead> , and	28
g lll=<day-ahead> , say	14
g lll=<day-ahead> , when	-10
g lll=<day-gone> , and	22
g lll=<day-gone> ; the	-8
g lll=<day-gone> mr .	10
g lll=<day-today> - the	18
g lll=<day-today> by the	11
g lll=<day-today> — the	11
g lll=<level> by the	10
g lll=<level> that the	16
g lll=<level> with which	-14
g lll=<money> , the	28
g lll=<month-ahead> , the	-13
g lll=<month-gone> , the	11
g lll=<month-gone> , when	-15
g lll=<name> 's ,	12
g lll=<name> , "	13
g lll=<name> , a	-10
g lll=<name> , which	10
g lll=<name> , whose	-10
g lll=<name> and the	-15
g lll=<number> , "	18
g lll=<number> , say	10
g lll=<number> : <number>	20
g lll=<number> ; the	-10
g lll=<number> <name> 's	29
g lll=<office> , and	-14
g lll=<office> at a	-15
g lll=<office> of a	9
g lll=<organisation> ) —	13
g lll=<organisation> , the	7
g lll=<person> 's own	22
g lll=<person> , a	11
g lll=<person> , and	-19
g lll=<person> , his	-10
g lll=<person> , its	11
g lll=<person> , mr	11
g lll=<person> , our	-15
g lll=<person> , the	-35
g lll=<person> and the	9
g lll=<person> informed the	-9
g lll=<person> of <name>	-20
g lll=<quality> parliament 's	12
g lll=<seat> , the	13
g lll=<seat> sign ,	9
g lll=<seat> — the	-18
g lll=<span> , and	11
g lll=<span> , say	-14
g lll=<span> , the	13
g lll=? " ask	9
g lll=a <office> ,	23
g lll=a <office> in	-12
g lll=according to a	-11
g lll=according to his	-17
g lll=according to its	17
g lll=according to the	39
g lll=account of the	10
g lll=again , the	-9
g lll=an agreement that	-11
g lll=approve by the	-9
g lll=as well ,	14
g lll=at <number> ,	-11
g lll=before , the	18
g lll=between <name> and	-11
g lll=by <day-ahead> ,	15
g lll=by <person> ,	-15
g lll=carmaker ' association	13
g lll=close to the	-15
g lll=count of the	21
g lll=country , the	11
g lll=deal , "	9
g lll=decoupling , "	19
g lll=fail , the	-15
g lll=first , the	10
g lll=for <name> ,	-27
g lll=from <day-ahead> ,	13
g lll=his guest ,	19
g lll=in <month-ahead> ,	13
g lll=in <month-gone> the	-10
g lll=in <name> ,	19
g lll=in <number> ,	-12
g lll=in <seat> ,	13
g lll=in <seat> a	18
g lll=in <seat> the	10
g lll=in busan ,	-12
g lll=in which the	-19
g lll=is what the	18
g lll=issue by the	11
g lll=it , "	-9
g lll=it , a	16
g lll=last year ,	10
g lll=more , the	-11
g lll=mrs von der	12
g lll=no . the	11
g lll=number , "	14
g lll=of <level> that	-22
g lll=of <name> ,	-15
g lll=on <day-gone> ,	-9
g lll=on <day-gone> after	15
g lll=on <day-gone> its	-11
g lll=on <day-gone> mr	-14
g lll=on <day-gone> night	12
g lll=on <day-today> ,	14
g lll=on which the	-14
g lll=pay <level> ,	15
g lll=pay <number> ,	10
g lll=rare earth ,	17
g lll=rare earth that	-9
g lll=researcher at the	14
g lll=same day the	12
g lll=say <name> 's	14
g lll=say that the	-11
g lll=sheet of the	-10
g lll=sheet that the	-18
g lll=sign , the	12
g lll=since <month-gone> ,	-13
g lll=statement of the	16
g lll=table , "	11
g lll=tariff , "	-11
g lll=tariff , the	20
g lll=that <person> ,	-17
g lll=that <person> and	-10
g lll=that come from	14
g lll=that is what	15
g lll=the <level> that	-7
g lll=the <name> ,	31
g lll=the <name> and	-9
g lll=the <office> ,	11
g lll=the <organisation> 's	10
g lll=the <organisation> (	-15
g lll=the <organisation> in	-33
g lll=the <organisation> say	11
g lll=the company 's	-33
g lll=the mediator ,	-18
g lll=the permit that	-9
g lll=the signature of	14
g lll=the talk with	-10
g lll=the word of	13
g lll=three , the	10
g lll=time , "	-11
g lll=to <person> ,	-10
g lll=trade , "	10
g lll=visit of the	9
g lll=was announce by	18
g lll=we say that	-9
g lll=week , and	21
g lll=week , the	-11
g lll=which is what	-13
g lll=which mr .	23
g lll=who head the	-8
g lll=write to the	-10
g lll=year , the	-13
g lr=" is	10
g lr=" joked	12
g lr=" remarked	9
g lr=" say	-12
g lr=" tell	28
g lr=' .	-19
g lr='s ,	10
g lr='s :	31
g lr='s call	12
g lr='s confirm	-10
g lr='s has	9
g lr='s put	-13
g lr='s spoke	-21
g lr='s tell	29
g lr=, 's	-13
g lr=, (	-22
g lr=, ,	-9
g lr=, .	-10
g lr=, :	13
g lr=, <end>	-35
g lr=, <level>	-11
g lr=, <number>	-12
g lr=, <person>	9
g lr=, add	32
g lr=, and	-14
g lr=, answer	14
g lr=, complained	14
g lr=, concede	13
g lr=, confirm	25
g lr=, explain	14
g lr=, has	9
g lr=, post	16
g lr=, put	-25
g lr=, reply	10
g lr=, report	8
g lr=, say	16
g lr=, spoke	-12
g lr=, tell	73
g lr=, want	-9
g lr=, would	-15
g lr=, write	55
g lr=- and	-8
g lr=- say	15
g lr=- sign	-12
g lr=- will	13
g lr=. ,	-15
g lr=. had	21
g lr=. write	28
g lr=: ,	-20
g lr=: .	-12
g lr=: ask	-10
g lr=: had	10
g lr=: say	20
g lr=; 's	-10
g lr=; ,	16
g lr=; say	12
g lr=; tell	13
g lr=; will	9
g lr=<begin> "	-12
g lr=<begin> 's	-20
g lr=<begin> (	13
g lr=<begin> ,	26
g lr=<begin> -	-16
g lr=<begin> .	-57
g lr=<begin> /	-15
g lr=<begin> :	-39
g lr=<begin> <end>	-24
g lr=<begin> <person>	-29
g lr=<begin> accept	14
g lr=<begin> advised	-18
g lr=<begin> agree	32
g lr=<begin> also	19
g lr=<begin> announce	27
g lr=<begin> answer	-43
g lr=<begin> ask	19
g lr=<begin> believe	-13
g lr=<begin> buy	9
g lr=<begin> charge	15
g lr=<begin> complain	12
g lr=<begin> complained	14
g lr=<begin> conclude	-8
g lr=<begin> could	-14
g lr=<begin> count	28
g lr=<begin> demand	16
g lr=<begin> deny	19
g lr=<begin> described	9
g lr=<begin> draw	17
g lr=<begin> end	-14
g lr=<begin> explain	-17
g lr=<begin> export	-9
g lr=<begin> float	14
g lr=<begin> for	-21
g lr=<begin> gave	12
g lr=<begin> had	32
g lr=<begin> hail	-19
g lr=<begin> has	24
g lr=<begin> hinted	11
g lr=<begin> hold	9
g lr=<begin> import	-13
g lr=<begin> in	-14
g lr=<begin> informed	37
g lr=<begin> insist	-12
g lr=<begin> levy	-15
g lr=<begin> make	35
g lr=<begin> meet	8
g lr=<begin> of	63
g lr=<begin> opened	-23
g lr=<begin> pointed	20
g lr=<begin> post	16
g lr=<begin> promise	14
g lr=<begin> propose	18
g lr=<begin> put	28
g lr=<begin> raise	-14
g lr=<begin> read	-12
g lr=<begin> recall	17
g lr=<begin> regard	-13
g lr=<begin> regretted	9
g lr=<begin> reply	-6
g lr=<begin> report	-28
g lr=<begin> require	10
g lr=<begin> rule	10
g lr=<begin> say	-23
g lr=<begin> should	11
g lr=<begin> speak	13
g lr=<begin> state	9
g lr=<begin> stop	8
g lr=<begin> stress	-11
g lr=<begin> tell	-14
g lr=<begin> thanked	-11
g lr=<begin> then	-9
g lr=<begin> threaten	-14
g lr=<begin> want	-10
g lr=<begin> warn	19
g lr=<begin> was	-15
g lr=<begin> welcomed	-17
g lr=<begin> will	-24
g lr=<begin> withdraw	12
g lr=<begin> write	-45
g lr=<begin> ·	-15
g lr=<begin> —	-35
g lr=<day-gone> announce	-16
g lr=<day-gone> had	10
g lr=<day-gone> has	-14
g lr=<day-gone> opened	10
g lr=<day-gone> say	13
g lr=<day-gone> sign	11
g lr=<day-gone> threaten	14
g lr=<month-gone> has	-13
g lr=<number> ,	9
g lr=<number> :	62
g lr=<number> confirm	16
g lr=<number> deny	-12
g lr=<number> is	-12
g lr=<number> say	32
g lr=<office> and	12
g lr=<organisation> .	22
g lr=<organisation> had	12
g lr=<organisation> say	29
g lr=<seat> say	21
g lr=a 's	-11
g lr=a ,	-19
g lr=a .	11
g lr=a and	-15
g lr=a confirm	11
g lr=a could	12
g lr=a explain	27
g lr=a fact	-16
g lr=a has	-18
g lr=a newspaper	-16
g lr=a of	-11
g lr=a paper	-18
g lr=a say	22
g lr=a tell	15
g lr=a that	-10
g lr=a who	26
g lr=a with	-10
g lr=a would	13
g lr=accused of	-19
g lr=after announce	11
g lr=after had	19
g lr=after say	27
g lr=after sign	-9
g lr=after write	24
g lr=an of	-14
g lr=an say	11
g lr=and ,	-12
g lr=and <level>	-14
g lr=and agree	-11
g lr=and ask	-21
g lr=and for	15
g lr=and had	-11
g lr=and has	47
g lr=and have	-13
g lr=and in	-12
g lr=and let	16
g lr=and tell	-10
g lr=and that	18
g lr=as say	-19
g lr=ask ,	-9
g lr=because ,	-11
g lr=between and	-12
g lr=but tell	11
g lr=by 's	23
g lr=by .	-16
g lr=by ;	13
g lr=by for	19
g lr=for <end>	18
g lr=for to	-13
g lr=from ,	16
g lr=from .	-19
g lr=from to	12
g lr=her .	13
g lr=his ,	14
g lr=his .	-10
g lr=his had	-20
g lr=his has	9
g lr=his say	22
g lr=if answer	14
g lr=if doe	11
g lr=in 's	37
g lr=in ,	-24
g lr=in has	-12
g lr=in on	-9
g lr=in say	-10
g lr=in the	-19
g lr=in would	-9
g lr=is ,	-26
g lr=its ,	23
g lr=its .	-12
g lr=its has	31
g lr=its in	10
g lr=its say	-45
g lr=its tell	19
g lr=its warn	-15
g lr=managing .	9
g lr=meet in	-16
g lr=month has	-11
g lr=mr )	22
g lr=mr .	11
g lr=mr announce	17
g lr=mr ask	-14
g lr=mr confirm	-12
g lr=mr deny	-9
g lr=mr has	-20
g lr=mr put	10
g lr=mr reply	-10
g lr=mr say	43
g lr=mr tell	21
g lr=mr want	-10
g lr=mr was	15
g lr=mrs ,	-21
g lr=ms ,	12
g lr=neither has	-27
g lr=no has	-16
g lr=of .	10
g lr=of is	14
g lr=on 's	12
g lr=opposition demand	10
g lr=our say	-20
g lr=own .	19
g lr=own has	-17
g lr=prince ,	-14
g lr=say 's	-16
g lr=say .	50
g lr=say ;	-9
g lr=say <end>	-25
g lr=say afterward	11
g lr=say at	21
g lr=say for	-13
g lr=say had	-12
g lr=say in	26
g lr=say of	13
g lr=say to	10
g lr=say when	14
g lr=sir ,	12
g lr=tell .	-9
g lr=thanked for	-9
g lr=that announce	-18
g lr=that ask	-10
g lr=that call	-23
g lr=that demand	-13
g lr=that had	-32
g lr=that has	-9
g lr=that promise	-10
g lr=that threaten	17
g lr=that was	10
g lr=that would	-10
g lr=the "	-15
g lr=the 's	-10
g lr=the .	-8
g lr=the :	29
g lr=the <day-today>	18
g lr=the <end>	-26
g lr=the <organisation>	-40
g lr=the <person>	-21
g lr=the <span>	9
g lr=the account	-12
g lr=the add	-14
g lr=the agree	-10
g lr=the also	-14
g lr=the announce	-6
g lr=the answer	32
g lr=the appealed	11
g lr=the ask	17
g lr=the assured	9
g lr=the at	23
g lr=the clarified	9
g lr=the consider	-10
g lr=the count	9
g lr=the cut	-10
g lr=the deny	-13
g lr=the described	17
g lr=the draw	9
g lr=the fact	-17
g lr=the further	15
g lr=the gave	22
g lr=the had	-30
g lr=the here	13
g lr=the in	25
g lr=the inform	-14
g lr=the it	20
g lr=the keep	17
g lr=the leave	-17
g lr=the lift	12
g lr=the lower	10
g lr=the make	20
g lr=the may	-18
g lr=the must	-17
g lr=the of	-13
g lr=the on	12
g lr=the opened	-19
g lr=the promise	-20
g lr=the propose	-19
g lr=the publish	-15
g lr=the put	31
g lr=the read	-10
g lr=the recall	-12
g lr=the regret	30
g lr=the regretted	15
g lr=the remain	11
g lr=the remind	13
g lr=the repeated	13
g lr=the reply	32
g lr=the report	7
g lr=the say	-15
g lr=the see	11
g lr=the sign	-9
g lr=the speak	23
g lr=the spoke	39
g lr=the take	17
g lr=the tell	-53
g lr=the thanked	-15
g lr=the there	17
g lr=the think	-18
g lr=the to	-28
g lr=the urge	10
g lr=the want	13
g lr=the welcome	-10
g lr=the welcomed	13
g lr=the wish	11
g lr=the would	-35
g lr=the write	15
g lr=their ,	42
g lr=their say	-38
g lr=through ,	10
g lr=to ,	22
g lr=to :	-18
g lr=to and	-11
g lr=to data	-37
g lr=to figure	-21
g lr=to in	-10
g lr=to it	13
g lr=to on	-15
g lr=to the	27
g lr=want to	11
g lr=was .	10
g lr=was that	9
g lr=was who	-15
g lr=what and	13
g lr=what call	27
g lr=what had	-21
g lr=what has	-18
g lr=what promise	14
g lr=where ,	12
g lr=which announce	-18
g lr=which say	12
g lr=with .	-20
g lr=with in	-14
g lr=with on	-11
g lr=write ,	15
g lr=— ,	14
g lr=— :	14
g lr=— <end>	56
g lr=— has	12
g lr=— on	-7
g nc2=bear	12
g nc2=down	11
g nc2=lack	21
g nc2=propose	-13
g nc2=return	10
g nc2=say	-16
g nc2=sell	24
g nc2=sign	-14
g nc2=stay	10
g nc2=target	6
g nct2=agree future	-23
g nct2=agree past	-33
g nct2=agree past-passive	25
g nct2=agree perfect	14
g nct2=agree perfect-passive	15
g nct2=agree pluperfect	19
g nct2=agree pluperfect-passive	-25
g nct2=agree present	10
g nct2=bear modal	-10
g nct2=bear past	-13
g nct2=bear pluperfect	7
g nct2=bear present	15
g nct2=begin gerund	-9
g nct2=begin infinitive	-15
g nct2=begin pluperfect	15
g nct2=begin present-passive	18
g nct2=buy future	-14
g nct2=buy infinitive	21
g nct2=buy pluperfect	-9
g nct2=deny future	11
g nct2=deny modal	-13
g nct2=down future	-22
g nct2=down modal	15
g nct2=down present	10
g nct2=down present-passive	-11
g nct2=end infinitive	20
g nct2=end modal-passive	14
g nct2=end past	-10
g nct2=end present	-31
g nct2=impose future	26
g nct2=impose future-passive	14
g nct2=impose modal-passive	-20
g nct2=impose past	-14
g nct2=impose perfect	40
g nct2=impose perfect-passive	-7
g nct2=impose pluperfect	-24
g nct2=lack future	12
g nct2=lack modal	22
g nct2=lack past	-20
g nct2=lack perfect	9
g nct2=lack pluperfect	-10
g nct2=lack present	9
g nct2=propose gerund	-11
g nct2=propose modal-passive	12
g nct2=propose past	12
g nct2=propose past-passive	-20
g nct2=propose perfect	15
g nct2=propose perfect-passive	-12
g nct2=propose pluperfect	-16
g nct2=propose present	-11
g nct2=renew future	-22
g nct2=renew perfect-passive	9
g nct2=renew present-passive	20
g nct2=return modal	18
g nct2=return past	9
g nct2=say gerund	17
g nct2=say modal	7
g nct2=say participle-passive	9
g nct2=say perfect	16
g nct2=say pluperfect	-21
g nct2=say present	-39
g nct2=say present-passive	-18
g nct2=sell infinitive	14
g nct2=sell past	7
g nct2=sign future	-19
g nct2=sign participle-passive	-36
g nct2=sign past-passive	30
g nct2=sign perfect-passive	21
g nct2=stay modal	-26
g nct2=stay modal-passive	-14
g nct2=stay participle-passive	14
g nct2=stay past	15
g nct2=stay past-passive	14
g nct2=stay perfect	-39
g nct2=stay present	22
g nct2=suspend modal	-20
g nct2=suspend past-passive	9
g nct2=suspend pluperfect	10
g nct2=target future	24
g nct2=target infinitive-passive	-13
g nct2=target modal-passive	-12
g nct2=target pluperfect	-29
g nct2=threaten past	10
g nct2=threaten perfect	21
g nct2=threaten pluperfect	-29
g nct2=up infinitive	-21
g nct2=up modal	18
g nct2=up past	-26
g nct2=up present-passive	25
g next=(	-8
g next=)	32
g next=,	-22
g next=-	23
g next=:	70
g next=;	-21
g next=and	14
g next=before	-8
g next=but	-8
g next=if	35
g next=or	-18
g next=that	27
g next=unless	14
g next=until	10
g next=which	26
g next=while	-21
g next=whose	18
g next=yet	-35
g next=—	-43
g nhas-infinitive	23
g nhas-modal	-14
g nhas-participle	-25
g nhas-past	-12
g nhas-perfect	17
g nhas-pluperfect	-12
g nt2=future	-7
g nt2=future-not	-14
g nt2=future-passive-not	-10
g nt2=gerund	19
g nt2=infinitive	20
g nt2=modal	22
g nt2=modal-not	-11
g nt2=modal-passive	-19
g nt2=modal-passive-not	-14
g nt2=past	-13
g nt2=past-passive	27
g nt2=past-passive-not	-18
g nt2=perfect	18
g nt2=perfect-passive	21
g nt2=present-passive-not	34
g nv0-none	18
g nv1-none	18
g nv2-none	22
g nv2=add	-27
g nv2=agree	11
g nv2=announce	23
g nv2=answer	-13
g nv2=apply	19
g nv2=approve	-11
g nv2=argue	-17
g nv2=bear	-14
g nv2=bring	-10
g nv2=buy	13
g nv2=call	-38
g nv2=carry	12
g nv2=charge	9
g nv2=come	12
g nv2=confirm	12
g nv2=cut	-8
g nv2=demand	15
g nv2=double	15
g nv2=drop	-10
g nv2=extend	-17
g nv2=fear	-11
g nv2=go	-7
g nv2=grant	-14
g nv2=halve	15
g nv2=have	-11
g nv2=hold	20
g nv2=hope	19
g nv2=impose	-17
g nv2=intend	8
g nv2=keep	-20
g nv2=know	25
g nv2=let	10
g nv2=lift	19
g nv2=lower	14
g nv2=make	14
g nv2=move	-21
g nv2=need	9
g nv2=negotiate	12
g nv2=note	13
g nv2=order	-13
g nv2=other	18
g nv2=pay	17
g nv2=phase	-13
g nv2=plan	-8
g nv2=post	11
g nv2=prepare	17
g nv2=promise	21
g nv2=raise	28
g nv2=receive	13
g nv2=reduce	15
g nv2=refund	-13
g nv2=remain	17
g nv2=renew	8
g nv2=reply	-22
g nv2=require	10
g nv2=respond	19
g nv2=resume	9
g nv2=retaliate	-11
g nv2=run	-17
g nv2=seek	18
g nv2=settle	21
g nv2=shelve	-14
g nv2=ship	10
g nv2=sit	-18
g nv2=start	-17
g nv2=stay	-9
g nv2=step	-10
g nv2=suggest	11
g nv2=supply	9
g nv2=want	-37
g nv2=wish	-9
g nvt2=add past	-29
g nvt2=agree modal	13
g nvt2=agree perfect	20
g nvt2=agree present	12
g nvt2=announce past	29
g nvt2=announce pluperfect	-12
g nvt2=answer modal	-14
g nvt2=apply present	19
g nvt2=approve modal	-12
g nvt2=approve past	9
g nvt2=ask participle	14
g nvt2=ask past	-16
g nvt2=ask pluperfect	-11
g nvt2=avoid pluperfect	-10
g nvt2=be future	-17
g nvt2=be modal	19
g nvt2=be perfect	-34
g nvt2=begin modal	11
g nvt2=buy future	-14
g nvt2=buy infinitive	21
g nvt2=buy past	-9
g nvt2=buy pluperfect	14
g nvt2=buy present	8
g nvt2=call gerund	-11
g nvt2=call perfect	-14
g nvt2=call pluperfect	-15
g nvt2=call present	-15
g nvt2=charge future	26
g nvt2=charge infinitive	-11
g nvt2=come future	-11
g nvt2=come pluperfect	32
g nvt2=confirm past	10
g nvt2=consider past	15
g nvt2=consider present	-11
g nvt2=continue past	9
g nvt2=decide future	10
g nvt2=deny past	10
g nvt2=double future	11
g nvt2=drop present	-15
g nvt2=end future	10
g nvt2=end modal	15
g nvt2=end present	-20
g nvt2=expire present	-16
g nvt2=extend future	-15
g nvt2=face modal	-12
g nvt2=fall future	-13
g nvt2=go infinitive	-19
g nvt2=halve modal	15
g nvt2=have past	15
g nvt2=have present	-26
g nvt2=hold past	12
g nvt2=hold pluperfect	9
g nvt2=hope past	26
g nvt2=hope present	13
g nvt2=intend present	8
g nvt2=issue perfect	13
g nvt2=keep future	30
g nvt2=keep infinitive	13
g nvt2=keep modal	-37
g nvt2=keep present	-11
g nvt2=know participle	9
g nvt2=know past	15
g nvt2=leave future	12
g nvt2=leave past	-8
g nvt2=leave pluperfect	15
g nvt2=leave present	-28
g nvt2=let perfect	9
g nvt2=levy past	-13
g nvt2=levy present	11
g nvt2=lift present	15
g nvt2=lower present	22
g nvt2=make participle	16
g nvt2=make present	18
g nvt2=meet past	-11
g nvt2=meet present	13
g nvt2=need modal	27
g nvt2=need past	-22
g nvt2=note past	14
g nvt2=offer past	-11
g nvt2=offer perfect	9
g nvt2=offer present	-12
g nvt2=order pluperfect	-11
g nvt2=other pluperfect	24
g nvt2=other present	14
g nvt2=pass pluperfect	-12
g nvt2=pay present	8
g nvt2=plan past	-14
g nvt2=post past	17
g nvt2=prepare past	19
g nvt2=prolong future	-12
g nvt2=prolong present	18
g nvt2=promise past	17
g nvt2=promise perfect	13
g nvt2=propose present	14
g nvt2=publish past	15
g nvt2=put infinitive	-13
g nvt2=put modal	15
g nvt2=put past	11
g nvt2=raise future	18
g nvt2=raise past	13
g nvt2=refund present	-15
g nvt2=refuse past	-13
g nvt2=remain present	13
g nvt2=remove future	-11
g nvt2=remove present	11
g nvt2=reply past	-13
g nvt2=reply perfect	-17
g nvt2=report past	-17
g nvt2=respond modal	14
g nvt2=resume modal	14
g nvt2=return past	10
g nvt2=return present	-12
g nvt2=rise modal	19
g nvt2=rise past	-24
g nvt2=rise present	14
g nvt2=rule modal	-15
g nvt2=run modal	-18
g nvt2=say gerund	10
g nvt2=say modal	9
g nvt2=say past	-11
g nvt2=say perfect	21
g nvt2=say pluperfect	13
g nvt2=say present	-38
g nvt2=see past	-13
g nvt2=send past	13
g nvt2=set pluperfect	13
g nvt2=settle perfect	17
g nvt2=shelve present	-14
g nvt2=ship gerund	9
g nvt2=sign future	-13
g nvt2=sit present	-11
g nvt2=stand modal	-12
g nvt2=stay modal	-11
g nvt2=step present	-12
g nvt2=stop modal	-14
g nvt2=stop past	-9
g nvt2=stop present	9
g nvt2=suspend modal	-14
g nvt2=take modal	21
g nvt2=take perfect	15
g nvt2=take pluperfect	-15
g nvt2=tax modal	-11
g nvt2=tell future	-9
g nvt2=tell present	-21
g nvt2=threaten pluperfect	-23
g nvt2=threaten present	12
g nvt2=vote future	-18
g nvt2=vote perfect	9
g nvt2=wait pluperfect	-10
g nvt2=wait present	10
g nvt2=want present	-36
g nvt2=warn perfect	12
g nvt2=wish past	-11
g nvt2=write gerund	13
g nvt2=write past	10
g nvt2=write pluperfect	-28
g pc0=bear	9
g pc0=buy	14
g pc0=sell	23
g pc0=sign	24
g pc0=suspend	-14
g pc0=target	12
g pc0=up	-25
g pc1=agree	-15
g pc1=buy	21
g pc1=end	18
g pc1=refuse	23
g pc1=sell	12
g pc1=sign	13
g pc1=suspend	-13
g pc1=target	19
g pct0=agree future-passive	10
g pct0=agree modal	-10
g pct0=agree past-passive	-16
g pct0=agree pluperfect	-17
g pct0=agree present-passive	14
g pct0=bear future-passive	-9
g pct0=bear perfect	13
g pct0=bear present	13
g pct0=begin perfect	-24
g pct0=begin present	-10
g pct0=buy past	16
g pct0=buy present	16
g pct0=down future	21
g pct0=down past-passive	-13
g pct0=down present	-13
g pct0=end future-passive	-10
g pct0=end past	21
g pct0=impose future	10
g pct0=impose past-passive	-16
g pct0=impose pluperfect	-32
g pct0=lack modal	-13
g pct0=lack present	10
g pct0=lack present-passive	13
g pct0=propose future-passive	10
g pct0=propose modal	-11
g pct0=propose past	-10
g pct0=propose perfect	11
g pct0=propose pluperfect	-13
g pct0=propose present	14
g pct0=propose present-passive	-10
g pct0=renew present	-12
g pct0=return modal	17
g pct0=say modal-passive	18
g pct0=say past	-19
g pct0=say perfect	13
g pct0=say pluperfect	17
g pct0=say present	-15
g pct0=say present-passive	-11
g pct0=sell past	21
g pct0=sell present	11
g pct0=sell present-passive	-11
g pct0=sign future-passive	16
g pct0=sign perfect	11
g pct0=sign perfect-passive	15
g pct0=sign pluperfect	-28
g pct0=sign present-passive	9
g pct0=stay modal-passive	-15
g pct0=stay past	-11
g pct0=suspend future	12
g pct0=suspend perfect	-14
g pct0=suspend present	-9
g pct0=target future	10
g pct0=target future-passive	29
g pct0=up future	-21
g pct0=up modal	-13
g pct0=up past	11
g pct0=up perfect	-15
g pct0=up present	10
g pct0=up present-passive	-10
g pct1=agree future-passive	10
g pct1=agree modal	-10
g pct1=agree participle-passive	-17
g pct1=agree past-passive	-12
g pct1=agree pluperfect	-16
g pct1=agree present	-16
g pct1=agree present-passive	14
g pct1=bear future-passive	-9
g pct1=bear infinitive	-13
g pct1=bear perfect	13
g pct1=bear present	13
g pct1=begin past	15
g pct1=begin perfect	-25
g pct1=buy infinitive	15
g pct1=buy past	16
g pct1=buy present	16
g pct1=down future	20
g pct1=down gerund	15
g pct1=down infinitive	-11
g pct1=down participle-passive	9
g pct1=down past	11
g pct1=down past-passive	-13
g pct1=down present	-13
g pct1=end future-passive	-10
g pct1=end infinitive	14
g pct1=end participle-passive	14
g pct1=end past	22
g pct1=impose future	8
g pct1=impose gerund	21
g pct1=impose infinitive	-21
g pct1=impose past	20
g pct1=impose past-passive	-23
g pct1=impose pluperfect	-28
g pct1=lack modal	-13
g pct1=lack present	10
g pct1=lack present-passive	13
g pct1=propose future-passive	10
g pct1=propose pluperfect	-9
g pct1=renew gerund	12
g pct1=renew infinitive	-10
g pct1=renew present	-12
g pct1=return modal	17
g pct1=say modal-passive	18
g pct1=say past	-19
g pct1=say perfect	13
g pct1=say pluperfect	19
g pct1=say present	-13
g pct1=say present-passive	-11
g pct1=sell infinitive	-11
g pct1=sell past	21
g pct1=sell present-passive	-11
g pct1=sign future-passive	16
g pct1=sign modal	-12
g pct1=sign participle-passive	-13
g pct1=sign perfect	16
g pct1=sign perfect-passive	12
g pct1=sign pluperfect	-27
g pct1=sign present-passive	9
g pct1=stay future	10
g pct1=stay infinitive	13
g pct1=stay modal-passive	-15
g pct1=stay past	-12
g pct1=suspend future	12
g pct1=suspend participle-passive	-12
g pct1=suspend perfect	-14
g pct1=target future	10
g pct1=target future-passive	29
g pct1=up future	-22
g pct1=up gerund	20
g pct1=up infinitive	19
g pct1=up modal	-11
g pct1=up past	11
g pct1=up perfect	-15
g pct1=up present	12
g pct1=up present-passive	-10
g phas-future	20
g phas-gerund	9
g phas-perfect	19
g phas-present	11
g pt0=future-not	16
g pt0=future-passive	15
g pt0=past-not	27
g pt0=past-passive-not	14
g pt0=perfect-passive	13
g pt0=perfect-passive-not	12
g pt0=present	11
g pt1=future	-10
g pt1=future-not	14
g pt1=future-passive	15
g pt1=gerund	13
g pt1=infinitive-passive	10
g pt1=past-not	24
g pt1=past-passive	-14
g pt1=past-passive-not	14
g pt1=perfect-passive-not	12
g pv0=add	-11
g pv0=amount	-13
g pv0=answer	13
g pv0=approve	12
g pv0=ask	-9
g pv0=begin	-12
g pv0=buy	24
g pv0=collect	14
g pv0=confirm	10
g pv0=enter	18
g pv0=expect	13
g pv0=export	10
g pv0=extend	18
g pv0=grant	13
g pv0=hang	-16
g pv0=import	-11
g pv0=intend	11
g pv0=issue	16
g pv0=keep	17
g pv0=know	-14
g pv0=let	-10
g pv0=levy	-20
g pv0=make	26
g pv0=meet	10
g pv0=negotiate	-14
g pv0=place	14
g pv0=plan	-17
g pv0=prepare	-9
g pv0=promise	17
g pv0=ready	-14
g pv0=resume	-11
g pv0=rise	-28
g pv0=see	10
g pv0=send	18
g pv0=sign	-16
g pv0=spare	16
g pv0=stand	-16
g pv0=tax	12
g pv0=tell	15
g pv0=urge	-18
g pv0=vote	13
g pv0=wait	16
g pv0=write	-24
g pv1=add	-11
g pv1=amount	-20
g pv1=answer	16
g pv1=approve	13
g pv1=buy	38
g pv1=cancel	9
g pv1=carry	12
g pv1=collect	14
g pv1=confirm	10
g pv1=cut	11
g pv1=decide	11
g pv1=deliver	-8
g pv1=enter	18
g pv1=go	20
g pv1=grant	19
g pv1=hang	-16
g pv1=have	17
g pv1=hope	10
g pv1=import	-11
g pv1=intend	11
g pv1=issue	16
g pv1=know	-12
g pv1=lapse	14
g pv1=let	-9
g pv1=levy	-19
g pv1=lower	-10
g pv1=make	29
g pv1=move	-10
g pv1=negotiate	-18
g pv1=offer	10
g pv1=pay	-11
g pv1=place	14
g pv1=prepare	-11
g pv1=ready	-14
g pv1=receive	-10
g pv1=refuse	16
g pv1=rise	-28
g pv1=see	11
g pv1=send	10
g pv1=set	14
g pv1=sign	-24
g pv1=sit	-13
g pv1=spare	14
g pv1=stand	-17
g pv1=stop	-10
g pv1=suspend	-22
g pv1=take	-19
g pv1=tax	12
g pv1=tell	13
g pv1=treat	13
g pv1=vote	17
g pv1=wait	16
g pv1=want	26
g pv1=write	-25
g pvt0=add past	-20
g pvt0=agree past	25
g pvt0=agree perfect	-12
g pvt0=amount present	-11
g pvt0=announce modal	15
g pvt0=approve past	15
g pvt0=approve pluperfect	-12
g pvt0=ask future	12
g pvt0=ask past	-8
g pvt0=ask perfect	9
g pvt0=ask pluperfect	-9
g pvt0=ask present	-22
g pvt0=be future	11
g pvt0=begin present	-20
g pvt0=bring modal	10
g pvt0=buy future	9
g pvt0=buy past	10
g pvt0=buy present	10
g pvt0=charge future	22
g pvt0=charge present	-11
g pvt0=come future	12
g pvt0=come modal	-10
g pvt0=come past	12
g pvt0=come present	-16
g pvt0=confirm past	14
g pvt0=continue future	-14
g pvt0=end present	-14
g pvt0=enter present	14
g pvt0=expect present	18
g pvt0=export present	17
g pvt0=extend modal	13
g pvt0=face future	13
g pvt0=fall past	-9
g pvt0=fall present	9
g pvt0=go future	13
g pvt0=go perfect	-12
g pvt0=go present	14
g pvt0=grow past	13
g pvt0=have past	14
g pvt0=hold future	8
g pvt0=hold perfect	-12
g pvt0=intend present	11
g pvt0=issue perfect	11
g pvt0=keep present	19
g pvt0=know present	-15
g pvt0=levy perfect	-14
g pvt0=make past	13
g pvt0=meet future	9
g pvt0=meet past	-13
g pvt0=meet present	20
g pvt0=need modal	-13
g pvt0=negotiate present	-12
g pvt0=offer past	9
g pvt0=offer perfect	12
g pvt0=other past	16
g pvt0=other perfect	-9
g pvt0=other present	14
g pvt0=pay future	-13
g pvt0=pay past	11
g pvt0=plan present	-17
g pvt0=promise past	17
g pvt0=propose past	-16
g pvt0=publish past	-13
g pvt0=publish perfect	19
g pvt0=put future	15
g pvt0=raise future	-16
g pvt0=raise past	9
g pvt0=reach past	11
g pvt0=ready present	-14
g pvt0=return modal	12
g pvt0=return present	-14
g pvt0=rise future	-15
g pvt0=run past	-13
g pvt0=run present	15
g pvt0=sell past	16
g pvt0=sell present	-16
g pvt0=send past	11
g pvt0=sign future	13
g pvt0=sign modal	-16
g pvt0=sign past	-25
g pvt0=stand past	-10
g pvt0=start future	-12
g pvt0=stop modal	-8
g pvt0=stop present	9
g pvt0=suspend future	10
g pvt0=take modal	10
g pvt0=take perfect	-11
g pvt0=tell perfect	12
g pvt0=threaten pluperfect	-10
g pvt0=urge past	-17
g pvt0=wait present	10
g pvt0=want past	-14
g pvt0=want present	21
g pvt0=write past	-19
g pvt1=add past	-20
g pvt1=agree participle	-10
g pvt1=agree past	18
g pvt1=amount present	-11
g pvt1=announce modal	15
g pvt1=approve past	15
g pvt1=approve pluperfect	-12
g pvt1=ask future	12
g pvt1=ask perfect	20
g pvt1=ask pluperfect	-9
g pvt1=ask present	-22
g pvt1=be future	13
g pvt1=bring modal	10
g pvt1=buy future	9
g pvt1=buy infinitive	19
g pvt1=buy past	10
g pvt1=buy present	10
g pvt1=charge future	22
g pvt1=charge present	-11
g pvt1=come future	12
g pvt1=come modal	-10
g pvt1=come past	21
g pvt1=come present	-16
g pvt1=confirm past	14
g pvt1=continue future	-13
g pvt1=continue present	10
g pvt1=end present	-14
g pvt1=enter present	14
g pvt1=export present	16
g pvt1=extend infinitive	-17
g pvt1=extend modal	13
g pvt1=fall past	-9
g pvt1=fall present	9
g pvt1=get infinitive	-14
g pvt1=go future	12
g pvt1=go gerund	9
g pvt1=go infinitive	10
g pvt1=go perfect	-12
g pvt1=go present	16
g pvt1=grow past	13
g pvt1=have past	13
g pvt1=hold future	8
g pvt1=hold past	13
g pvt1=hold perfect	-12
g pvt1=intend present	11
g pvt1=issue perfect	11
g pvt1=know present	-15
g pvt1=leave gerund	-11
g pvt1=leave participle	9
g pvt1=levy perfect	-14
g pvt1=make infinitive	13
g pvt1=make past	13
g pvt1=meet infinitive	-17
g pvt1=meet past	-13
g pvt1=meet present	19
g pvt1=need modal	-13
g pvt1=negotiate present	-12
g pvt1=offer past	9
g pvt1=other past	17
g pvt1=other perfect	-9
g pvt1=pay future	-14
g pvt1=pay past	11
g pvt1=plan participle	12
g pvt1=plan present	-18
g pvt1=publish past	-13
g pvt1=publish perfect	19
g pvt1=put future	15
g pvt1=raise future	-16
g pvt1=raise gerund	8
g pvt1=reach past	17
g pvt1=ready present	-14
g pvt1=return modal	12
g pvt1=return present	-14
g pvt1=rise future	-15
g pvt1=run past	-13
g pvt1=run present	15
g pvt1=sell past	16
g pvt1=sell present	-16
g pvt1=send past	11
g pvt1=sign future	12
g pvt1=sign infinitive	-10
g pvt1=sign modal	-16
g pvt1=sign past	-25
g pvt1=stand past	-10
g pvt1=start future	-12
g pvt1=stop modal	-8
g pvt1=suspend future	10
g pvt1=suspend participle	-15
g pvt1=suspend past	-8
g pvt1=take gerund	-14
g pvt1=take past	-10
g pvt1=take perfect	-11
g pvt1=tell perfect	12
g pvt1=threaten pluperfect	-10
g pvt1=wait present	10
g pvt1=want present	20
g pvt1=write past	-19
g qt=future	18
g qt=present	22
g quoted	-75
g r1="	-28
g r1='	-12
g r1='s	-33
g r1=(	12
g r1=)	32
g r1=,	41
g r1=-	-20
g r1=.	13
g r1=/	-19
g r1=:	50
g r1=<agent>	-18
g r1=<day-gone>	16
g r1=<duty>	-11
g r1=<end>	12
g r1=<gate>	12
g r1=<goods>	-28
g r1=<level-noun>	-11
g r1=<level>	-51
g r1=<name>	-11
g r1=<not>	-19
g r1=<number>	-29
g r1=<office>	-27
g r1=<organisation>	-22
g r1=<person>	-37
g r1=<sender>	-27
g r1=<span>	11
g r1=<v-agree>	-21
g r1=<v-deny>	11
g r1=<v-down>	-9
g r1=<v-propose>	19
g r1=<v-sell>	-13
g r1=<v-sign>	-9
g r1=<v-suspend>	-16
g r1=?	-12
g r1=a	-22
g r1=accept	11
g r1=account	-12
g r1=accused	13
g r1=add	-10
g r1=admit	12
g r1=after	19
g r1=afterward	12
g r1=again	23
g r1=airline	-12
g r1=also	11
g r1=and	-36
g r1=approve	-17
g r1=are	-9
g r1=argue	8
g r1=as	10
g r1=ask	12
g r1=assured	33
g r1=at	12
g r1=believe	-23
g r1=between	-13
g r1=border	14
g r1=bring	-10
g r1=by	-14
g r1=call	11
g r1=cited	17
g r1=claim	11
g r1=clarified	14
g r1=closed	-19
g r1=collect	-9
g r1=complained	19
g r1=conclude	-22
g r1=confirm	13
g r1=consider	-12
g r1=corrected	25
g r1=could	15
g r1=count	32
g r1=counted	36
g r1=criticised	20
g r1=cut	-14
g r1=data	-29
g r1=described	21
g r1=dispute	10
g r1=doe	25
g r1=draw	22
g r1=end	-21
g r1=estimate	21
g r1=explain	12
g r1=export	-14
g r1=extend	-12
g r1=fact	-32
g r1=fee	-14
g r1=figure	-32
g r1=financial	15
g r1=first	-18
g r1=float	10
g r1=fly	-13
g r1=followed	-11
g r1=from	11
g r1=further	15
g r1=gave	30
g r1=get	-24
g r1=hail	-13
g r1=have	-16
g r1=he	-22
g r1=here	19
g r1=himself	25
g r1=hit	-12
g r1=hope	-16
g r1=import	-17
g r1=impose	-17
g r1=in	3
g r1=indicate	8
g r1=inform	-11
g r1=informed	28
g r1=insist	-21
g r1=intend	-13
g r1=is	-13
g r1=issue	15
g r1=it	22
g r1=its	-15
g r1=joined	13
g r1=last	13
g r1=leave	-22
g r1=led	-13
g r1=let	15
g r1=lift	11
g r1=list	-15
g r1=make	20
g r1=may	-32
g r1=must	-34
g r1=named	25
g r1=never	-13
g r1=newspaper	-16
g r1=object	-14
g r1=objected	17
g r1=observed	10
g r1=one	-11
g r1=opened	-22
g r1=over	-13
g r1=paper	-20
g r1=plan	-10
g r1=point	27
g r1=pointed	21
g r1=praised	10
g r1=proclaim	-13
g r1=prolong	11
g r1=propose	5
g r1=publish	-14
g r1=put	43
g r1=raise	-5
g r1=rate	-9
g r1=read	-30
g r1=refuse	-16
g r1=regret	30
g r1=regretted	28
g r1=released	-10
g r1=remarked	18
g r1=remind	35
g r1=reminded	29
g r1=request	24
g r1=seek	-13
g r1=shrug	-11
g r1=sign	-16
g r1=sounded	-10
g r1=speak	29
g r1=spoke	38
g r1=stand	-10
g r1=state	-11
g r1=still	-12
g r1=suspend	-16
g r1=talk	10
g r1=talked	-10
g r1=tariff	-11
g r1=term	10
g r1=thanked	-12
g r1=that	-7
g r1=the	12
g r1=time	-12
g r1=to	-21
g r1=tweeted	12
g r1=undertook	15
g r1=urge	14
g r1=used	-11
g r1=vote	-15
g r1=want	-9
g r1=welcome	-15
g r1=welcomed	-10
g r1=were	-9
g r1=when	18
g r1=who	8
g r1=will	-14
g r1=with	-21
g r1=withdraw	8
g r1=would	-36
g r1=write	11
g r1=·	-20
g r1=—	-32
g r2='	-31
g r2=,	-10
g r2=-	-35
g r2=:	16
g r2=;	-16
g r2=<day-today>	-23
g r2=<duty>	-12
g r2=<end>	12
g r2=<goods>	15
g r2=<level>	-19
g r2=<not>	-30
g r2=<number>	-9
g r2=<office>	30
g r2=<person>	-19
g r2=<sender>	13
g r2=<span>	-13
g r2=<taker>	22
g r2=<v-agree>	-31
g r2=<v-begin>	-31
g r2=<v-buy>	-21
g r2=<v-deny>	12
g r2=<v-end>	-29
g r2=<v-impose>	10
g r2=<v-lack>	-14
g r2=<v-propose>	10
g r2=<v-say>	14
g r2=<v-sell>	11
g r2=<v-sign>	-9
g r2=<v-stay>	-42
g r2=<v-suspend>	-23
g r2=<v-threaten>	12
g r2=?	-11
g r2=a	19
g r2=according	15
g r2=account	12
g r2=accused	21
g r2=add	15
g r2=adopt	-10
g r2=after	19
g r2=afterward	-20
g r2=against	8
g r2=agree	-16
g r2=ahead	-15
g r2=already	-24
g r2=an	18
g r2=and	-26
g r2=announce	10
g r2=another	-12
g r2=answer	28
g r2=appealed	13
g r2=approve	-15
g r2=are	-17
g r2=argue	-11
g r2=as	27
g r2=attention	23
g r2=away	17
g r2=back	8
g r2=be	-10
g r2=beef	-9
g r2=been	-33
g r2=both	32
g r2=buy	-18
g r2=change	-16
g r2=closed	-14
g r2=come	-20
g r2=commerce	-18
g r2=confirm	21
g r2=deal	-22
g r2=decide	13
g r2=declare	13
g r2=defend	-12
g r2=defended	-11
g r2=deny	16
g r2=done	-15
g r2=down	-31
g r2=duty	-23
g r2=energy	10
g r2=enough	10
g r2=everybody	12
g r2=examine	-14
g r2=exemption	14
g r2=expect	24
g r2=expressed	-18
g r2=extension	-8
g r2=fear	-11
g r2=fentanyl	29
g r2=firmly	13
g r2=give	-8
g r2=good	-16
g r2=growth	-24
g r2=have	-11
g r2=he	-40
g r2=hear	-17
g r2=him	37
g r2=his	-9
g r2=hold	-14
g r2=how	12
g r2=i've	12
g r2=into	9
g r2=invited	-18
g r2=itself	-9
g r2=just	-11
g r2=keep	-21
g r2=lawyer	14
g r2=leave	11
g r2=let	29
g r2=license	19
g r2=like	10
g r2=line	14
g r2=list	-11
g r2=look	-13
g r2=main	-13
g r2=me	14
g r2=meet	6
g r2=member	-12
g r2=money	11
g r2=most	10
g r2=named	57
g r2=national	13
g r2=neither	10
g r2=never	-10
g r2=no	-17
g r2=nobody	11
g r2=none	-9
g r2=not	-25
g r2=note	-18
g r2=nothing	-8
g r2=notice	19
g r2=now	8
g r2=number	-13
g r2=of	38
g r2=off	-25
g r2=olive	13
g r2=once	-13
g r2=one	28
g r2=only	11
g r2=opened	-22
g r2=out	14
g r2=pay	-20
g r2=people	-10
g r2=plan	-15
g r2=pointed	34
g r2=post	12
g r2=power	14
g r2=prepare	-23
g r2=presented	13
g r2=pressed	12
g r2=progress	-9
g r2=promise	13
g r2=protested	10
g r2=public	21
g r2=read	14
g r2=reciprocal	-14
g r2=regretted	21
g r2=relation	11
g r2=relief	-11
g r2=remark	-11
g r2=reminded	36
g r2=repeated	9
g r2=report	15
g r2=reporter	7
g r2=request	8
g r2=respond	-11
g r2=rise	11
g r2=rule	-13
g r2=send	21
g r2=several	13
g r2=sheet	-32
g r2=sign	-19
g r2=signature	-17
g r2=sit	-22
g r2=so	12
g r2=some	10
g r2=something	-18
g r2=speak	25
g r2=spent	-9
g r2=spoken	44
g r2=state	13
g r2=still	-9
g r2=suggest	21
g r2=sum	16
g r2=tariff	8
g r2=telephoned	10
g r2=thank	-12
g r2=that	14
g r2=the	10
g r2=their	20
g r2=there	-4
g r2=they	37
g r2=thi	19
g r2=threat	-11
g r2=trade	-24
g r2=under	-14
g r2=understood	12
g r2=until	-14
g r2=up	-11
g r2=urge	27
g r2=us	27
g r2=used	-11
g r2=version	18
g r2=very	10
g r2=visit	-9
g r2=visited	-20
g r2=voiced	10
g r2=vow	13
g r2=wait	-11
g r2=walk	-11
g r2=want	-19
g r2=was	-21
g r2=week	14
g r2=what	33
g r2=wheat	-9
g r2=where	-15
g r2=which	14
g r2=while	10
g r2=who	17
g r2=whose	41
g r2=with	-25
g r2=withdraw	-16
g r2=within	-23
g r2=word	9
g r2=would	-14
g r2=yes	-22
g r2=yet	-13
g r2=your	-14
g r2=—	-32
g r3='s	16
g r3=(	15
g r3=-	-27
g r3=:	23
g r3=;	11
g r3=<day-ahead>	-12
g r3=<day-gone>	-9
g r3=<duty>	-15
g r3=<gate>	-18
g r3=<level-noun>	17
g r3=<level>	-27
g r3=<money>	-9
g r3=<month-gone>	-12
g r3=<name>	29
g r3=<not>	-8
g r3=<number>	14
g r3=<office>	22
g r3=<organisation>	30
g r3=<quality>	-7
g r3=<seat>	15
g r3=<span>	13
g r3=<taker>	21
g r3=<v-bear>	7
g r3=<v-buy>	13
g r3=<v-deny>	12
g r3=<v-lack>	-18
g r3=<v-say>	27
g r3=<v-stay>	12
g r3=<v-suspend>	7
g r3=<v-target>	35
g r3=<v-threaten>	21
g r3=<v-up>	-16
g r3=a	13
g r3=abolish	-10
g r3=about	-19
g r3=according	-9
g r3=act	-11
g r3=additional	20
g r3=also	25
g r3=among	-15
g r3=and	-22
g r3=announce	14
g r3=answer	14
g r3=approval	-11
g r3=approve	-18
g r3=are	-11
g r3=arrangement	-10
g r3=as	10
g r3=asean	-14
g r3=ask	8
g r3=at	13
g r3=average	22
g r3=back	-19
g r3=ban	13
g r3=before	-16
g r3=being	12
g r3=bergen	-9
g r3=both	-22
g r3=broker	13
g r3=busan	-22
g r3=business	11
g r3=but	-14
g r3=calm	-10
g r3=can	12
g r3=capital	-13
g r3=careful	13
g r3=carry	11
g r3=charge	24
g r3=chip	10
g r3=claim	-12
g r3=clarity	9
g r3=clear	22
g r3=closed	18
g r3=cocoa	-15
g r3=common	-9
g r3=competitor	-9
g r3=concern	21
g r3=condition	-16
g r3=confidence	-31
g r3=confirm	15
g r3=consent	-20
g r3=constructive	15
g r3=consultation	9
g r3=control	-29
g r3=copper	10
g r3=cost	19
g r3=could	27
g r3=count	16
g r3=countermeasure	10
g r3=country	14
g r3=curb	9
g r3=cut	8
g r3=dairy	-18
g r3=damage	12
g r3=date	28
g r3=deal	-15
g r3=decision	-12
g r3=declare	-8
g r3=doe	-23
g r3=door	-13
g r3=down	-23
g r3=draft	-11
g r3=drop	8
g r3=due	-17
g r3=emergency	-20
g r3=energy	11
g r3=examine	14
g r3=extend	7
g r3=extra	11
g r3=far	20
g r3=farm	26
g r3=fertilizer	-12
g r3=follow	10
g r3=forward	14
g r3=framework	12
g r3=free	-16
g r3=further	10
g r3=gap	-16
g r3=get	22
g r3=government	-12
g r3=grant	-11
g r3=hand	-9
g r3=has	11
g r3=have	-10
g r3=he	-21
g r3=heard	17
g r3=her	-33
g r3=highest	10
g r3=him	-40
g r3=himself	-25
g r3=his	9
g r3=hold	23
g r3=home	-11
g r3=hope	15
g r3=hour	-23
g r3=import	8
g r3=impose	11
g r3=in	9
g r3=increase	-11
g r3=inquiry	11
g r3=intention	16
g r3=into	-20
g r3=investigation	-10
g r3=is	-7
g r3=it	-17
g r3=just	-10
g r3=keep	-43
g r3=know	31
g r3=largest	9
g r3=last	-26
g r3=law	-17
g r3=lead	9
g r3=leave	21
g r3=led	14
g r3=licence	15
g r3=listener	17
g r3=longer	-12
g r3=look	-16
g r3=loss	17
g r3=make	18
g r3=maker	-14
g r3=market	-14
g r3=may	22
g r3=media	-9
g r3=member	29
g r3=more	-22
g r3=morning	-26
g r3=mr	-17
g r3=must	-13
g r3=name	-10
g r3=named	8
g r3=nearly	-12
g r3=need	-25
g r3=negotiate	-15
g r3=negotiation	-9
g r3=neither	-21
g r3=newspaper	-25
g r3=next	-18
g r3=night	-10
g r3=nine	14
g r3=no	34
g r3=northern	-11
g r3=not	-9
g r3=nothing	-33
g r3=notice	-13
g r3=now	-12
g r3=nvidia	-15
g r3=occasion	12
g r3=of	19
g r3=off	-52
g r3=oil	13
g r3=older	-19
g r3=on	15
g r3=once	-9
g r3=only	-10
g r3=opinion	-19
g r3=opposed	20
g r3=opposition	28
g r3=or	11
g r3=order	8
g r3=other	11
g r3=our	21
g r3=out	23
g r3=outcome	19
g r3=outline	-13
g r3=pact	-14
g r3=page	-11
g r3=paper	14
g r3=people	-11
g r3=permanent	11
g r3=phosphate	12
g r3=plan	9
g r3=point	13
g r3=pointed	-13
g r3=position	10
g r3=preferential	-18
g r3=preliminary	14
g r3=prepare	11
g r3=present	-10
g r3=preside	11
g r3=president	13
g r3=press	-13
g r3=prolong	-14
g r3=promise	13
g r3=proposal	23
g r3=propose	-35
g r3=put	-23
g r3=rally	12
g r3=rare	-14
g r3=rate	-22
g r3=reciprocal	-12
g r3=refund	-17
g r3=relief	11
g r3=remark	-16
g r3=reply	-10
g r3=report	10
g r3=represent	18
g r3=return	-11
g r3=rise	-10
g r3=round	-12
g r3=sale	14
g r3=same	-6
g r3=say	26
g r3=school	-11
g r3=second	19
g r3=security	11
g r3=she	-20
g r3=sign	-16
g r3=signature	-18
g r3=so	-21
g r3=social	26
g r3=solution	-10
g r3=some	-17
g r3=something	-15
g r3=speak	-19
g r3=spoken	35
g r3=state	-30
g r3=statement	16
g r3=station	-11
g r3=still	-15
g r3=strike	16
g r3=strong	14
g r3=such	-9
g r3=suggest	12
g r3=summit	-22
g r3=surcharge	-11
g r3=suspension	12
g r3=tariff	-28
g r3=tell	22
g r3=term	-21
g r3=that	22
g r3=the	-12
g r3=them	31
g r3=then	13
g r3=these	11
g r3=they	36
g r3=thi	28
g r3=though	15
g r3=threat	24
g r3=time	11
g r3=trade	-16
g r3=truth	-16
g r3=turn	-13
g r3=twice	23
g r3=unlawful	-12
g r3=video	-11
g r3=vote	-12
g r3=warn	23
g r3=was	26
g r3=we	10
g r3=week	11
g r3=what	-16
g r3=where	16
g r3=whisky	12
g r3=with	-29
g r3=word	42
g r3=world	8
g r3=would	5
g r3=write	-19
g r3=wrong	14
g r3=x	21
g r3=year	12
g r3=yet	-11
g r3=you	8
g r3=·	-29
g r3=—	-44
g r4='	-9
g r4='s	28
g r4=(	-14
g r4=)	-11
g r4=,	-12
g r4=.	-12
g r4=:	24
g r4=<agent>	19
g r4=<day-ahead>	-33
g r4=<day-today>	-30
g r4=<duty>	-28
g r4=<level>	-29
g r4=<money>	-16
g r4=<month-ahead>	18
g r4=<month-gone>	12
g r4=<number>	32
g r4=<office>	-15
g r4=<organisation>	44
g r4=<person>	-42
g r4=<points>	12
g r4=<quality>	15
g r4=<seat>	-25
g r4=<span>	26
g r4=<taker>	-12
g r4=<v-agree>	14
g r4=<v-bear>	-26
g r4=<v-begin>	22
g r4=<v-buy>	-13
g r4=<v-deny>	-12
g r4=<v-down>	16
g r4=<v-propose>	14
g r4=<v-refuse>	-24
g r4=<v-say>	10
g r4=<v-sell>	14
g r4=<v-sign>	-17
g r4=<v-up>	-20
g r4=a	14
g r4=about	30
g r4=across	-11
g r4=add	8
g r4=agree	32
g r4=all	-8
g r4=along	-10
g r4=also	10
g r4=an	14
g r4=and	-17
g r4=announce	25
g r4=another	16
g r4=anybody	12
g r4=approve	-14
g r4=as	51
g r4=back	-15
g r4=banana	20
g r4=bargain	-11
g r4=beside	-16
g r4=between	17
g r4=big	-13
g r4=both	38
g r4=busan	-10
g r4=buse	-10
g r4=but	11
g r4=buy	-10
g r4=can	-16
g r4=candid	15
g r4=capital	-9
g r4=ceasefire	-14
g r4=certificate	-16
g r4=chancellor	13
g r4=charge	-19
g r4=chief	17
g r4=club	-17
g r4=coffee	-30
g r4=come	26
g r4=commerce	11
g r4=commercial	-12
g r4=complaint	-12
g r4=consensu	16
g r4=consent	-13
g r4=control	29
g r4=correct	-11
g r4=could	-16
g r4=countermeasure	10
g r4=counterpart	-8
g r4=cut	-37
g r4=date	11
g r4=decision	9
g r4=deficit	-10
g r4=delay	15
g r4=delegation	-9
g r4=demand	-25
g r4=deputy	-13
g r4=die	-12
g r4=do	-9
g r4=door	10
g r4=doubt	10
g r4=down	-23
g r4=drone	-16
g r4=duty	-9
g r4=each	-13
g r4=earth	-16
g r4=effect	-13
g r4=emergency	-12
g r4=energy	9
g r4=evening	11
g r4=every	-12
g r4=examine	-12
g r4=extend	-10
g r4=extra	13
g r4=fact	20
g r4=fall	11
g r4=farm	12
g r4=farmer	12
g r4=fee	-9
g r4=fentanyl	-12
g r4=finance	16
g r4=finding	-16
g r4=firm	-23
g r4=firmly	-11
g r4=first	-12
g r4=fiscal	12
g r4=fish	13
g r4=flight	10
g r4=fly	13
g r4=foreign	-32
g r4=general	15
g r4=go	13
g r4=government	30
g r4=great	21
g r4=gyeongju	-9
g r4=had	-21
g r4=have	37
g r4=he	-18
g r4=he'd	11
g r4=heard	-11
g r4=her	25
g r4=himself	-28
g r4=his	14
g r4=historic	10
g r4=hold	10
g r4=hope	19
g r4=hour	-13
g r4=how	-17
g r4=import	11
g r4=in	21
g r4=increase	-20
g r4=industry	-17
g r4=initial	-8
g r4=inquiry	11
g r4=intend	10
g r4=into	13
g r4=is	30
g r4=its	18
g r4=job	19
g r4=join	11
g r4=judge	-17
g r4=keep	13
g r4=know	15
g r4=lapse	13
g r4=last	-25
g r4=law	-27
g r4=less	11
g r4=let	17
g r4=licensing	-12
g r4=lift	-12
g r4=like	12
g r4=likely	-9
g r4=line	-9
g r4=little	-9
g r4=loss	18
g r4=lower	20
g r4=major	10
g r4=make	-16
g r4=man	18
g r4=mandate	10
g r4=matter	-15
g r4=me	14
g r4=media	27
g r4=medicine	15
g r4=member	-22
g r4=million	12
g r4=minister	21
g r4=month	-18
g r4=morning	17
g r4=mother	12
g r4=much	14
g r4=name	-13
g r4=negotiation	-17
g r4=new	-16
g r4=next	23
g r4=nil	10
g r4=number	-15
g r4=of	-11
g r4=once	17
g r4=one	-42
g r4=opening	12
g r4=opposition	12
g r4=order	-11
g r4=our	-18
g r4=outside	-14
g r4=over	34
g r4=pact	-8
g r4=paper	-16
g r4=pass	-17
g r4=patience	13
g r4=phone	16
g r4=plan	-17
g r4=platform	15
g r4=point	23
g r4=pork	-12
g r4=post	-15
g r4=preliminary	21
g r4=press	-14
g r4=price	-24
g r4=promise	9
g r4=put	-32
g r4=radio	20
g r4=raise	12
g r4=rate	13
g r4=read	10
g r4=reason	17
g r4=reciprocal	-17
g r4=refund	13
g r4=refuse	-13
g r4=reject	-12
g r4=relief	12
g r4=remain	14
g r4=restriction	11
g r4=resume	11
g r4=rise	-26
g r4=room	-12
g r4=same	20
g r4=say	-10
g r4=schedule	10
g r4=see	-11
g r4=seven	-12
g r4=she	-14
g r4=sheet	-9
g r4=short	14
g r4=should	21
g r4=side	-29
g r4=sign	-13
g r4=signature	11
g r4=sit	-20
g r4=so	12
g r4=social	-20
g r4=speech	12
g r4=spoken	20
g r4=spring	-12
g r4=statement	-12
g r4=steel	8
g r4=still	-8
g r4=strike	-14
g r4=study	12
g r4=subject	-13
g r4=supplier	17
g r4=surcharge	14
g r4=surplu	14
g r4=suspension	-13
g r4=table	14
g r4=talk	15
g r4=tariff	-35
g r4=tea	-7
g r4=telephone	-14
g r4=television	22
g r4=thank	-13
g r4=that	25
g r4=them	-9
g r4=there	21
g r4=threaten	24
g r4=through	-16
g r4=time	-16
g r4=tool	10
g r4=treaty	-20
g r4=under	-20
g r4=unfair	11
g r4=until	11
g r4=up	17
g r4=version	19
g r4=vice	16
g r4=video	-37
g r4=vote	14
g r4=want	18
g r4=warn	-17
g r4=water	15
g r4=week	-37
g r4=were	37
g r4=what	-27
g r4=when	-16
g r4=whether	-16
g r4=who	24
g r4=whose	12
g r4=will	16
g r4=wine	10
g r4=worker	8
g r4=would	-11
g r4=year	20
g r4=yes	-22
g r4=you	11
g r4=your	-11
g r4=zero	-15
g r4=—	-14
g r=" .	-13
g r='s <level>	-13
g r='s <office>	-17
g r='s <organisation>	14
g r='s <person>	-39
g r='s account	12
g r='s answer	22
g r='s count	12
g r='s custom	14
g r='s duty	-14
g r='s estimate	-11
g r='s first	-14
g r='s lawyer	14
g r='s main	-11
g r='s order	-10
g r='s people	-11
g r='s post	14
g r='s promise	11
g r='s say	21
g r='s signature	-16
g r='s threat	-11
g r='s version	16
g r='s word	9
g r=( <name>	-33
g r=( <number>	24
g r=( <office>	20
g r=( <organisation>	15
g r=) -	-21
g r=) :	48
g r=) <end>	19
g r=) —	-29
g r=, <day-gone>	10
g r=, <day-today>	-83
g r=, <money>	13
g r=, <name>	-21
g r=, <number>	-10
g r=, <office>	37
g r=, <organisation>	-37
g r=, <person>	-20
g r=, <seat>	-8
g r=, a	26
g r=, according	15
g r=, add	19
g r=, against	11
g r=, agree	-16
g r=, an	31
g r=, and	-20
g r=, announce	24
g r=, answer	19
g r=, ask	23
g r=, assured	9
g r=, at	25
g r=, because	-13
g r=, both	9
g r=, confirm	24
g r=, declare	11
g r=, defended	-18
g r=, expect	28
g r=, expressed	-11
g r=, for	-15
g r=, had	-15
g r=, he	-66
g r=, his	-11
g r=, hold	-10
g r=, in	28
g r=, is	-21
g r=, its	28
g r=, let	17
g r=, most	13
g r=, not	13
g r=, note	17
g r=, offer	-16
g r=, on	39
g r=, one	-10
g r=, opened	-14
g r=, pointed	21
g r=, promise	19
g r=, put	25
g r=, refuse	-10
g r=, regretted	21
g r=, report	19
g r=, rise	12
g r=, sign	-21
g r=, sit	-14
g r=, spoke	10
g r=, stand	10
g r=, state	11
g r=, telephoned	12
g r=, thank	-9
g r=, that	21
g r=, the	13
g r=, their	18
g r=, think	-16
g r=, under	-10
g r=, urge	18
g r=, visited	-16
g r=, want	-9
g r=, warn	-8
g r=, was	-19
g r=, we	-19
g r=, what	-14
g r=, when	18
g r=, where	-12
g r=, which	19
g r=, while	10
g r=, who	16
g r=, whose	41
g r=, will	-33
g r=, with	-12
g r=, would	-12
g r=- -	-9
g r=. <end>	14
g r=/ <seat>	-12
g r=: "	13
g r=: <level>	-16
g r=: <office>	-10
g r=: <quality>	10
g r=: i	16
g r=: its	-14
g r=: nobody	10
g r=: sign	8
g r=: tariff	20
g r=: then	11
g r=: they	23
g r=: truce	11
g r=: what	9
g r=: who	12
g r=: will	16
g r=; on	14
g r=<day-gone> ,	16
g r=<day-today> publish	11
g r=<end> <end>	12
g r=<level> on	-19
g r=<office> ,	-13
g r=<organisation> say	-15
g r=<organisation> warn	-9
g r=<person> say	-29
g r=<span> later	10
g r=accused the	13
g r=add ,	16
g r=add .	19
g r=add <level>	-30
g r=add <number>	-30
g r=add in	10
g r=add that	27
g r=after the	14
g r=afterward .	13
g r=again .	15
g r=agree <day-gone>	13
g r=agree that	-9
g r=also announce	14
g r=also promise	-16
g r=also raise	10
g r=and <number>	16
g r=and a	-11
g r=and his	10
g r=and i	-15
g r=and is	14
g r=and other	10
g r=and the	-10
g r=announce ,	17
g r=announce <day-gone>	12
g r=announce <level>	-17
g r=announce for	14
g r=announce his	-10
g r=announce last	-14
g r=announce on	16
g r=announce that	-10
g r=announce the	-24
g r=answer ,	20
g r=answer .	-12
g r=answer that	33
g r=answer the	-12
g r=answer with	-31
g r=answer within	-9
g r=as say	9
g r=ask <name>	29
g r=ask <number>	-25
g r=ask the	15
g r=ask what	24
g r=at a	-15
g r=at the	28
g r=begin to	-10
g r=believe that	-22
g r=buy <goods-amount>	8
g r=call a	28
g r=call an	-26
g r=call for	10
g r=call reciprocal	-13
g r=call the	13
g r=charge <level>	16
g r=come back	12
g r=complain of	-15
g r=confirm .	13
g r=confirm it	-18
g r=confirm on	21
g r=confirm that	-25
g r=confirm the	22
g r=could have	-11
g r=could not	9
g r=cut its	-10
g r=demand that	16
g r=deny having	12
g r=deny it	9
g r=deny that	-21
g r=described as	15
g r=described the	10
g r=did ,	32
g r=did not	-26
g r=dispute that	16
g r=doe what	23
g r=draw attention	23
g r=estimate that	27
g r=expect .	19
g r=expect <goods-amount>	-9
g r=expect <money>	11
g r=expect export	10
g r=expect it	11
g r=expect that	-15
g r=expect to	-9
g r=explain ,	15
g r=explain that	25
g r=explain the	-16
g r=expressed the	10
g r=fact sheet	-32
g r=fear for	10
g r=fear that	-15
g r=figure show	-11
g r=financial officer	15
g r=fly to	-9
g r=for <day-ahead>	10
g r=for <number>	16
g r=for a	15
g r=for its	-20
g r=for the	-24
g r=from the	18
g r=gave notice	21
g r=gave the	17
g r=get the	-9
g r=go ahead	-15
g r=go further	9
g r=go on	15
g r=go to	-21
g r=had a	-11
g r=had already	-13
g r=had announce	11
g r=had answer	-19
g r=had first	9
g r=had just	-11
g r=had make	-13
g r=had named	38
g r=had no	-12
g r=had not	-9
g r=had promise	19
g r=had propose	-15
g r=had put	-11
g r=had sign	-8
g r=had suggest	16
g r=had the	9
g r=has a	-19
g r=has already	-19
g r=has approve	-9
g r=has been	-36
g r=has complained	-13
g r=has deny	20
g r=has done	-10
g r=has had	9
g r=has hinted	-14
g r=has it	9
g r=has let	17
g r=has make	23
g r=has meanwhile	11
g r=has not	-46
g r=has propose	26
g r=has protested	7
g r=has refuse	8
g r=has since	9
g r=has so	21
g r=has spoken	45
g r=has tell	18
g r=has the	10
g r=has to	-14
g r=has warn	19
g r=has withdraw	-16
g r=has yet	-19
g r=have call	-11
g r=himself ,	9
g r=hit back	-12
g r=hold out	11
g r=hold that	-13
g r=hope for	-10
g r=in <name>	-11
g r=in <seat>	21
g r=in a	14
g r=in the	-18
g r=inform the	-17
g r=informed the	12
g r=insist on	-31
g r=insist that	17
g r=intend to	-13
g r=is also	10
g r=is ask	12
g r=is enough	10
g r=is expect	-26
g r=is in	-12
g r=is more	14
g r=is pleased	12
g r=is say	-10
g r=is still	10
g r=is to	-12
g r=issue a	11
g r=it has	22
g r=joined the	13
g r=last week	13
g r=leave for	-11
g r=leave its	-18
g r=leave the	11
g r=let it	13
g r=lift its	11
g r=maintain its	-18
g r=make public	23
g r=note ,	14
g r=note that	-19
g r=of <name>	21
g r=of a	-42
g r=offer to	12
g r=on <day-gone>	-10
g r=on <day-today>	10
g r=on <quality>	-14
g r=on his	15
g r=open its	-11
g r=opened an	-16
g r=point out	18
g r=pointed out	13
g r=pointed to	13
g r=post .	-14
g r=promise .	-15
g r=promise in	-21
g r=promise not	9
g r=propose <level>	21
g r=propose <span>	11
g r=propose a	-11
g r=propose duty	-10
g r=propose on	16
g r=propose the	-21
g r=publish the	-16
g r=put <level>	-21
g r=put <number>	-9
g r=put his	-14
g r=put off	-18
g r=put on	-13
g r=put out	-9
g r=put the	57
g r=raise its	-13
g r=read out	-11
g r=reckon that	-8
g r=reckon with	19
g r=reply .	14
g r=reply on	-12
g r=reply that	21
g r=reply with	-15
g r=return to	9
g r=rule out	19
g r=say "	-11
g r=say ,	15
g r=say <day-today>	14
g r=say <end>	-18
g r=say <number>	13
g r=say <quality>	15
g r=say a	17
g r=say afterward	-26
g r=say he	14
g r=say in	-25
g r=say its	17
g r=say of	16
g r=say on	-19
g r=say she	12
g r=say talk	11
g r=say the	24
g r=say thi	12
g r=say when	-13
g r=say yes	-16
g r=see it	10
g r=sell to	10
g r=send a	11
g r=set out	-9
g r=should have	12
g r=sign a	-14
g r=sign that	10
g r=sign trade	-9
g r=speak of	45
g r=spoke in	32
g r=spoke of	51
g r=spoke to	-13
g r=spoke with	-11
g r=state that	-16
g r=stress that	-12
g r=take <level>	-25
g r=take back	9
g r=take note	-10
g r=take the	16
g r=talk of	13
g r=tell <organisation>	26
g r=tell <person>	51
g r=tell <quality>	14
g r=tell <seat>	13
g r=tell an	13
g r=tell him	12
g r=tell his	21
g r=tell it	-27
g r=tell its	11
g r=tell member	-14
g r=tell our	-12
g r=tell thi	-24
g r=thanked him	-11
g r=thanked the	-13
g r=that it	-10
g r=that the	-15
g r=the <level>	17
g r=the <organisation>	-11
g r=think that	-21
g r=threaten a	28
g r=threaten an	16
g r=threaten another	12
g r=to do	14
g r=to sign	-10
g r=to think	11
g r=undertook to	17
g r=up to	9
g r=want <name>	10
g r=want a	19
g r=want the	-11
g r=warn ,	-20
g r=warn .	-13
g r=warn in	13
g r=warn last	10
g r=warn that	17
g r=was ask	-11
g r=was in	-13
g r=was not	15
g r=was tell	-9
g r=welcome the	-10
g r=welcomed that	-15
g r=will answer	14
g r=will hold	-9
g r=will make	-10
g r=will meet	13
g r=will not	9
g r=will now	12
g r=will raise	12
g r=with <name>	-10
g r=would be	-13
g r=would have	-9
g r=would say	13
g r=write on	8
g r=write that	26
g r=write the	-18
g r=write to	32
g r=· <number>	-18
g t0=future	-25
g t0=future-passive	-18
g t0=modal	-42
g t0=modal-passive	-14
g t0=past-passive	34
g t0=perfect	-17
g t0=perfect-passive	19
g t0=pluperfect	-18
g t0=present-passive	22
g t1=future	-20
g t1=future-passive	-18
g t1=gerund	-31
g t1=infinitive	-36
g t1=modal	-42
g t1=modal-passive	-14
g t1=participle-passive	15
g t1=past-passive	32
g t1=perfect	-23
g t1=perfect-passive	19
g t1=pluperfect	-18
g t1=present	-13
g t1=present-passive	23
g t2=future	-12
g t2=future-not	14
g t2=future-passive	-20
g t2=gerund	30
g t2=modal	-27
g t2=modal-not	24
g t2=participle-passive	23
g t2=past	9
g t2=past-passive	-66
g t2=perfect	14
g t2=perfect-not	-48
g t2=perfect-passive	-14
g t2=pluperfect-not	-17
g t2=pluperfect-passive	-24
g t2=present-not	17
g t2=present-passive	-28
g v0-none	19
g v0=accept	12
g v0=announce	18
g v0=approve	-18
g v0=ask	-30
g v0=deny	18
g v0=explain	16
g v0=extend	13
g v0=know	-12
g v0=let	-11
g v0=need	-15
g v0=note	17
g v0=other	-11
g v0=pay	-11
g v0=post	-15
g v0=propose	19
g v0=reckon	19
g v0=say	7
g v0=see	-12
g v0=sell	-9
g v0=sign	-11
g v0=sit	-11
g v0=subject	13
g v0=suggest	13
g v0=tell	-31
g v1-none	22
g v1=announce	13
g v1=approve	-18
g v1=ask	-19
g v1=deny	24
g v1=end	10
g v1=explain	16
g v1=extend	13
g v1=issue	10
g v1=leave	-10
g v1=let	-11
g v1=meet	-8
g v1=need	-14
g v1=note	11
g v1=other	-10
g v1=pay	-12
g v1=post	-15
g v1=propose	21
g v1=reckon	19
g v1=reply	11
g v1=say	7
g v1=see	-25
g v1=sell	-11
g v1=sign	-19
g v1=sit	-11
g v1=subject	13
g v1=suggest	13
g v1=tell	-31
g v2-none	12
g v2=add	-9
g v2=agree	-10
g v2=aim	-11
g v2=announce	21
g v2=believe	-24
g v2=bring	-11
g v2=clear	11
g v2=collect	-18
g v2=conclude	-10
g v2=confirm	16
g v2=consider	-16
g v2=contradict	20
g v2=cut	-10
g v2=decide	13
g v2=deny	13
g v2=discuss	-13
g v2=double	-16
g v2=draw	26
g v2=float	12
g v2=get	-12
g v2=grant	14
g v2=hope	-16
g v2=impose	-23
g v2=insist	-19
g v2=institute	19
g v2=intend	-11
g v2=know	-13
g v2=let	21
g v2=levy	11
g v2=lift	10
g v2=maintain	-12
g v2=make	16
g v2=negotiate	-17
g v2=note	-22
g v2=other	16
g v2=pay	-9
g v2=plan	-20
g v2=proclaim	-13
g v2=propose	10
g v2=publish	-17
g v2=put	11
g v2=ratify	-12
g v2=renew	-9
g v2=request	24
g v2=respond	-21
g v2=return	11
g v2=rule	-16
g v2=say	13
g v2=seek	-16
g v2=sit	-22
g v2=stand	-19
g v2=step	18
g v2=suspend	-24
g v2=table	-10
g v2=think	13
g v2=threaten	12
g v2=urge	37
g v2=vote	-17
g v2=vow	12
g v2=want	-20
g v2=withdraw	-10
g verbless	16
g vt0=accept present	13
g vt0=announce past	14
g vt0=ask past	-20
g vt0=be past	7
g vt0=deny past	16
g vt0=extend past	10
g vt0=have present	9
g vt0=let present	-9
g vt0=make past	15
g vt0=need present	-10
g vt0=note past	11
g vt0=post past	-15
g vt0=propose perfect	15
g vt0=reckon present	19
g vt0=rule present	8
g vt0=say past	11
g vt0=say present	-10
g vt0=sign past	-22
g vt0=subject present	13
g vt0=tell past	-53
g vt0=tell present	14
g vt0=want past	11
g vt0=warn present	11
g vt0=write perfect	-9
g vt1=ask past	-20
g vt1=be past	9
g vt1=deny past	16
g vt1=extend past	10
g vt1=have present	10
g vt1=issue participle	12
g vt1=let present	-9
g vt1=make past	13
g vt1=need present	-10
g vt1=note past	11
g vt1=post past	-15
g vt1=propose perfect	15
g vt1=reckon present	19
g vt1=rule present	8
g vt1=say past	11
g vt1=say present	-10
g vt1=sign past	-21
g vt1=subject present	13
g vt1=suspend infinitive	9
g vt1=tell past	-52
g vt1=tell present	14
g vt1=threaten participle	10
g vt1=want past	12
g vt1=warn present	11
g vt1=write perfect	-9
g vt2=accept past	12
g vt2=add past	-10
g vt2=agree perfect	-20
g vt2=announce past	13
g vt2=announce pluperfect	13
g vt2=answer future	14
g vt2=answer infinitive	17
g vt2=answer pluperfect	-19
g vt2=answer present	-24
g vt2=approve past	-20
g vt2=ask future	-17
g vt2=ask infinitive	-13
g vt2=ask participle	13
g vt2=ask past	12
g vt2=be perfect	-18
g vt2=be pluperfect	16
g vt2=be present	9
g vt2=believe present	-21
g vt2=buy infinitive	-16
g vt2=call participle	24
g vt2=charge infinitive	-12
g vt2=collect present	-8
g vt2=conclude participle	12
g vt2=conclude past	-23
g vt2=confirm future	-12
g vt2=confirm modal	16
g vt2=confirm past	14
g vt2=declare present	-14
g vt2=demand past	23
g vt2=deny perfect	21
g vt2=draw past	14
g vt2=draw present	16
g vt2=expect past	-13
g vt2=explain past	20
g vt2=extend perfect	9
g vt2=float past	17
g vt2=get future	10
g vt2=get past	-20
g vt2=get present	-10
g vt2=hold future	-10
g vt2=hold participle	-11
g vt2=hope present	-18
g vt2=import past	-12
g vt2=impose past	-15
g vt2=indicate past	11
g vt2=insist past	-20
g vt2=institute present	19
g vt2=intend present	-12
g vt2=keep infinitive	9
g vt2=leave participle	14
g vt2=leave past	-9
g vt2=leave present	-19
g vt2=let perfect	7
g vt2=let present	19
g vt2=levy present	13
g vt2=lift present	12
g vt2=look infinitive	10
g vt2=lower past	13
g vt2=maintain present	-8
g vt2=make future	-11
g vt2=make past	20
g vt2=make perfect	24
g vt2=make pluperfect	-13
g vt2=meet gerund	13
g vt2=meet modal	9
g vt2=meet present	-22
g vt2=note perfect	-29
g vt2=other future	-10
g vt2=other past	-13
g vt2=other perfect	19
g vt2=other present	-19
g vt2=plan present	-9
g vt2=prepare present	-18
g vt2=prolong past	12
g vt2=prolong perfect	-13
g vt2=promise perfect	-13
g vt2=promise pluperfect	8
g vt2=propose participle	10
g vt2=propose past	9
g vt2=propose perfect	25
g vt2=propose pluperfect	-15
g vt2=propose present	-13
g vt2=publish participle	-12
g vt2=put future	-15
g vt2=put infinitive	-24
g vt2=put modal	-13
g vt2=put pluperfect	-20
g vt2=put present	38
g vt2=raise future	11
g vt2=recall past	-16
g vt2=recall present	12
g vt2=refuse past	-17
g vt2=refuse perfect	7
g vt2=remain present	10
g vt2=reply present	12
g vt2=return infinitive	14
g vt2=rule present	-10
g vt2=say modal	22
g vt2=say present	32
g vt2=sell past	-14
g vt2=show past	-14
g vt2=sign future	15
g vt2=sign pluperfect	-9
g vt2=sit past	-8
g vt2=stand past	-11
g vt2=state past	-14
g vt2=state present	12
g vt2=step present	18
g vt2=suggest past	-18
g vt2=suggest pluperfect	16
g vt2=suspend past	-12
g vt2=take present	13
g vt2=tell future	12
g vt2=tell perfect	11
g vt2=tell pluperfect	-8
g vt2=think past	9
g vt2=threaten past	17
g vt2=urge past	14
g vt2=vow past	13
g vt2=want present	-11
g vt2=warn perfect	16
g vt2=withdraw perfect	-16
g vt2=write past	15
g vt2=write present	-7
governed office	-21
governed office many	-10
governed office plain	-21
governed organisation	-40
governed organisation few	11
governed organisation plain	-39
governed person few	-11
governed side	-51
governed side few	-25
governed side many	-13
governed side plain	-35
h closes of	-23
h closes of many	-22
h does <impose> past	9
h does <impose> past plain	9
h does <say> past	21
h does <say> past plain	18
h does <say> present	-11
h does <say> present plain	-11
h does be	-18
h does be plain	-14
h does nothing	-11
h does nothing many	14
h does nothing plain	-27
h does past	19
h does perfect	17
h does say plain	12
h does tell plain	-12
h g a:.	13
h g a:<goods>	11
h g a:<level>	13
h g a:<number>	-18
h g a:<organisation>	-7
h g a:<sender>	-12
h g a:<v-bear>	-14
h g a:<v-propose>	8
h g a:<v-say>	32
h g a:<v-sign>	-12
h g a:a	-8
h g a:a <organisation>	-12
h g a:an	-15
h g a:and	-12
h g a:before	9
h g a:has	17
h g a:meet	-11
h g a:of	-17
h g a:of a	-10
h g a:on the	13
h g a:tell reporter	-12
h g a:the	16
h g asks	-12
h g b:" the	12
h g b:,	10
h g b:, and	-10
h g b:a	12
h g b:and	-13
h g b:by	12
h g b:by the	14
h g b:of	11
h g b:that	-12
h g b:that the	-11
h g b:the	26
h g c2=impose	10
h g c2=say	19
h g c2=stay	-21
h g ct2=impose past	9
h g ct2=propose present	9
h g ct2=say past	21
h g ct2=say present	-11
h g first-of-paragraph	17
h g has-past	20
h g has-perfect	25
h g headline	-14
h g l1=the	33
h g l2="	11
h g l2=by	12
h g l2=the	-10
h g l3=,	19
h g l3=<person>	-17
h g l4="	10
h g l=" the	12
h g l=<begin> the	10
h g l=by the	14
h g lead=,	10
h g lead=that	-25
h g lll=, " the	12
h g lll=<begin> <begin> the	10
h g lll=<begin> <person> ,	-13
h g lll=<person> , the	-13
h g lll=say <person> ,	8
h g lr=the ,	-11
h g lr=the .	22
h g lr=the of	-30
h g lr=the say	17
h g lr=the tell	-13
h g nct2=impose modal	9
h g nct2=impose past	-11
h g nct2=stay present	-14
h g next="	12
h g next=,	-23
h g next=;	9
h g next=that	31
h g nhas-modal	21
h g nhas-pluperfect	15
h g nt2=modal	20
h g nv0-none	8
h g nv1-none	8
h g nv2=sign	-11
h g nv2=tell	11
h g nvt2=be present	-13
h g nvt2=tell past	11
h g pc0=stay	18
h g pc1=stay	18
h g pct0=say past	-13
h g pct0=stay past	12
h g pct1=say past	-13
h g pct1=stay past	12
h g phas-future	15
h g pt0=future	15
h g pt1=future	15
h g pv0=be	17
h g pv0=other	9
h g pv1=be	17
h g pv1=other	9
h g pv2-none	8
h g qt=future	20
h g qt=pluperfect	-12
h g qt=present	14
h g r1=,	-21
h g r1=.	20
h g r1=<v-say>	16
h g r1=has	17
h g r1=of	-28
h g r1=on	11
h g r2=<end>	19
h g r2=<v-begin>	-11
h g r2=<v-say>	20
h g r2=<v-stay>	-16
h g r2=for	-18
h g r2=is	-11
h g r2=it	21
h g r2=put	10
h g r2=reporter	-12
h g r2=say	12
h g r2=tell	10
h g r2=that	15
h g r2=the	8
h g r2=who	23
h g r3=<end>	21
h g r3=<organisation>	-9
h g r3=<v-say>	14
h g r3=a	-13
h g r3=on	-10
h g r3=the	13
h g r4=,	-12
h g r4=<end>	16
h g r4=<person>	10
h g r4=<seat>	-12
h g r4=<v-impose>	-11
h g r4=a	17
h g r4=he	-12
h g r4=in	-11
h g r4=the	17
h g r4=with	9
h g r=, is	-11
h g r=, put	10
h g r=, say	10
h g r=, tell	8
h g r=, who	23
h g r=. <end>	20
h g r=of a	-22
h g r=tell reporter	-12
h g t2=past	19
h g t2=perfect	17
h g v0-none	14
h g v1-none	14
h g v2=be	-18
h g verbless	-19
h governed office	14
h governed office plain	12
h kind office	17
h kind office few	8
h kind office many	17
h of 1 office	17
h of 1 office few	11
h of 1 office many	13
h of 2 office many	8
h office after ,	-21
h office after .	20
h office after has	17
h office after of	-28
h office after on	11
h office before by	14
h office does be	-18
h quotation ahead 12	13
h quotation behind 6	12
h quotation behind 6 many	10
h rank 0	35
h rank 0 plain	26
h rank 1	-20
h rank 1 many	19
h rank 1 plain	-33
h says plain	12
h verb after 0	22
h verb after 0 clause office	10
h verb after 0 clause office plain	10
h verb after 0 many	11
h verb after 0 plain	13
h verb after 0 say office	14
h verb after 1	26
h verb after 1 clause office	12
h verb after 1 clause office plain	12
h verb after 1 plain	24
h verb after 1 say office	12
h verb after 1 say office plain	10
h verb after 12 clause office	-13
h verb after 12 clause office plain	-13
h verb after 3 clause office	-16
h verb after 3 clause office plain	-16
h verb after 3 object office	9
h verb after 3 object office plain	10
h verb after 6 clause office	-11
h verb after 6 clause office plain	-11
h verb after 6 object office	8
h verb after far past another	9
h verb after far past another plain	9
h verb after none	-13
h verb after none plain	-19
h verb after said	17
h verb after said plain true	16
h verb after: ,	12
h verb before 3 say office	12
h verb before none	17
h verb before none few	9
h verb before none many	15
h verb before said	11
h verb before said many false	8
h verb clause then on	9
h verb clause then that	8
h verb said then that	9
h verb say then that	14
h verb then that	21
h verb then the	9
he called a.	-16
he called afonso	11
he called agostinho	15
he called agus	20
he called alikhan	-13
he called ante	18
he called antónio	-8
he called apolinario	11
he called arthur	-13
he called augustinas	13
he called benjamin	-19
he called carlos	14
he called charilaos	15
he called christian	-13
he called claudia	-18
he called david	-16
he called dominic	17
he called don	12
he called donald	25
he called eloy	19
he called emmanuel	21
he called ferdinand	13
he called fridtjof	18
he called guy	14
he called habib	-12
he called he	28
he called herbert	22
he called hjalmar	-15
he called ibrahim	-16
he called ignacy	12
he called ion	14
he called ismail	-19
he called john	-17
he called jonas	-17
he called joseph	-8
he called julius	-11
he called karin	-15
he called keir	-23
he called kim	15
he called kofi	-16
he called lala	31
he called lee	-19
he called li	20
he called luiz	48
he called maros	12
he called maroš	32
he called narendra	-18
he called onn	-11
he called paul-henri	-15
he called peter	23
he called phraya	10
he called rafael	-25
he called ramón	22
he called riad	17
he called ricardo	14
he called richard	-10
he called risto	-23
he called ryosei	50
he called saad	10
he called sanae	-10
he called scott	36
he called seretse	17
he called sergio	9
he called shigeru	8
he called tom	-17
he called truth	-13
he called ulf	-14
he called ursula	-74
he called vincent	20
he called vladimir	-17
he called volodymyr	11
he called walter	-35
he called wilfrid	19
he called william	-13
he called xi	-37
he ends .	15
he ends a.	-16
he ends ad	18
he ends ae	-10
he ends ah	12
he ends ai	-32
he ends am	-13
he ends an	9
he ends as	10
he ends at	-25
he ends cy	12
he ends d	32
he ends di	12
he ends e	-28
he ends ee	-29
he ends ei	51
he ends el	20
he ends es	-14
he ends et	13
he ends ey	11
he ends fi	-25
he ends ga	15
he ends gs	21
he ends h	-8
he ends he	25
he ends hn	-18
he ends ho	24
he ends i	-8
he ends ia	-20
he ends ib	-12
he ends ic	15
he ends ie	-21
he ends ik	16
he ends il	-25
he ends ir	-27
he ends iz	49
he ends ja	22
he ends k	11
he ends ku	21
he ends la	-28
he ends ld	25
he ends le	-21
he ends lf	-15
he ends li	18
he ends me	-22
he ends nd	11
he ends ne	-11
he ends nn	-23
he ends nt	22
he ends of	24
he ends om	-22
he ends on	19
he ends os	39
he ends ou	10
he ends oy	19
he ends oš	32
he ends p	10
he ends pe	-19
he ends ph	-8
he ends r	-25
he ends ra	-21
he ends ri	-15
he ends rt	30
he ends ru	9
he ends ry	20
he ends s	34
he ends se	14
he ends so	15
he ends t	39
he ends te	24
he ends th	-17
he ends to	-19
he ends tt	35
he ends tu	11
he ends u	49
he ends ui	22
he ends ur	-12
he ends xi	-37
he ends y	34
he ends yr	11
he ends z	30
he ends án	-12
he ends ón	14
he ends š	30
he titled he	21
he titled she	-19
holder away few	9
holder away many	11
holder home	13
holder named 1	10
holder named 1 plain	8
holder named 12	25
holder named 12 many	23
holder named 3 many	10
holder named far	13
holder named far plain	13
holder named here many	11
holder named here plain	-22
holder not yet named	-37
holder not yet named few	14
holder not yet named many	-16
holder not yet named plain	-38
holder of one word many	10
holder of one word plain	-18
holder of several words	25
holder of several words many	8
holder of several words plain	15
holder on another side	-27
holder on another side plain	-31
holder on its side	38
holder on its side few	10
holder on its side many	20
holder on its side plain	20
holder rank 0 of 1	19
holder rank 0 of 1 few	13
holder rank 0 of 1 plain	8
holder rank 0 of 2 many	11
holder rank 0 of 3 plain	12
holder rank 1 of 3 plain	-12
holder rank 2 of 3	-16
holder rank 2 of 3 plain	-11
inside quotation	-75
inside quotation alone	-19
inside quotation few	-36
inside quotation many	-44
kind office	-14
kind office few	13
kind office many	-12
kind organisation	25
kind organisation few	16
kind organisation many	21
kind organisation plain	21
kind person	41
kind person few	17
kind person many	39
kind person plain	11
kind side	-52
kind side alone	-9
kind side few	-34
kind side many	-53
kind side plain	-31
leads office many	-28
leads organisation	22
leads organisation few	20
leads organisation many	28
leads organisation plain	15
leads person few	29
leads side	14
leads side few	-18
leads side many	-9
leads side plain	19
nobody	76
nobody " verb clause	-20
nobody " verb say	45
nobody " verb sound	-16
nobody 's verb say	-19
nobody , verb clause	-30
nobody , verb say	-19
nobody - verb clause	14
nobody ; verb object	-11
nobody <begin> verb clause	-11
nobody <begin> verb sound	12
nobody ? verb clause	-11
nobody a verb clause	-11
nobody a verb say	-11
nobody accused then china	-10
nobody accused then of	17
nobody accused then the	-13
nobody added then ,	-11
nobody added then .	-66
nobody added then 15	13
nobody added then 23	10
nobody added then 65	15
nobody added then ;	-12
nobody added then a	22
nobody added then that	-18
nobody added then the	21
nobody added then this	-9
nobody adds then ,	-12
nobody adds then .	-18
nobody administration verb clause	-15
nobody administration verb say	-17
nobody admitted then ,	11
nobody after verb clause	10
nobody agency verb object	-12
nobody agreed then .	-27
nobody agreed then and	18
nobody agreed then at	23
nobody agreed then between	-12
nobody agreed then not	9
nobody agreed then on	11
nobody agreed then that	29
nobody agreed then to	-14
nobody agreed then until	-38
nobody agreed then with	22
nobody agriculture verb clause	9
nobody akazawa verb say	-18
nobody alfaro verb say	-10
nobody alliance verb say	-12
nobody already verb clause	11
nobody also verb clause	-15
nobody am verb say	14
nobody ambassador verb say	-20
nobody american verb clause	13
nobody and verb object	-55
nobody and verb say	-38
nobody and verb sound	24
nobody ankara verb object	-13
nobody announced then 10	-20
nobody announced then 15	-20
nobody announced then 25	-9
nobody announced then an	-20
nobody announced then at	-17
nobody announced then for	11
nobody announced then his	28
nobody announced then investigations	-16
nobody announced then no	22
nobody announced then this	-14
nobody announced then today	-12
nobody announced then two	11
nobody announced then within	-14
nobody announces then that	16
nobody answered then ,	-16
nobody answered then at	18
nobody answered then on	10
nobody answered then that	-19
nobody answered then with	26
nobody answers then ,	-14
nobody answers then .	16
nobody answers then questions	11
nobody answers then that	-15
nobody answers verb object	11
nobody applauded then .	9
nobody are verb clause	21
nobody are verb object	18
nobody are verb say	16
nobody argentina verb clause	-11
nobody argued then on	10
nobody argues then that	-12
nobody asked then .	34
nobody asked then about	11
nobody asked then china	-12
nobody asked then for	-10
nobody asked then how	12
nobody asked then if	11
nobody asked then in	-25
nobody asked then me	-10
nobody asked then not	18
nobody asked then the	-26
nobody asked then them	10
nobody asked then to	-12
nobody asked then washington	-24
nobody asked then what	-12
nobody asked then when	14
nobody asking then for	-20
nobody asks	31
nobody asks plain	30
nobody asks then :	16
nobody asks then that	-14
nobody asks then the	-9
nobody authority verb clause	24
nobody authority verb say	38
nobody bank verb say	26
nobody be verb clause	21
nobody been verb clause	23
nobody been verb sound	22
nobody began then on	13
nobody began then to	26
nobody began then with	-13
nobody beginning then .	-18
nobody beginning then of	11
nobody begins " alone	-13
nobody begins " few	-28
nobody begins " many	12
nobody begins (	-12
nobody begins ( plain	28
nobody begins *	-16
nobody begins * plain	-20
nobody begins -	15
nobody begins - plain	16
nobody begins 08	-10
nobody begins 08 plain	-9
nobody begins 10 many	28
nobody begins 10 plain	-20
nobody begins 12	15
nobody begins 13	17
nobody begins 13 many	18
nobody begins 14	13
nobody begins 14 plain	16
nobody begins 15	14
nobody begins 15 many	-11
nobody begins 15 plain	24
nobody begins 16	-18
nobody begins 16 plain	-21
nobody begins 17	-12
nobody begins 17 plain	-11
nobody begins 18	-14
nobody begins 18 plain	-13
nobody begins 19	-10
nobody begins 2	-12
nobody begins 2 plain	-10
nobody begins 20 many	12
nobody begins 20 plain	-15
nobody begins 21	8
nobody begins 21 plain	9
nobody begins 3	-24
nobody begins 3 plain	-15
nobody begins 5	-14
nobody begins 5 plain	-14
nobody begins [	-20
nobody begins [ plain	-11
nobody begins a	23
nobody begins a few	17
nobody begins a plain	18
nobody begins abuja	-12
nobody begins abuja plain	-12
nobody begins according	-35
nobody begins according plain	-34
nobody begins agriculture	-9
nobody begins agriculture plain	-9
nobody begins al	-16
nobody begins al plain	-14
nobody begins alert	-27
nobody begins alert plain	-23
nobody begins alexander	12
nobody begins alexander plain	12
nobody begins all	-10
nobody begins all plain	-9
nobody begins ambassador	10
nobody begins america	13
nobody begins america plain	13
nobody begins american	-15
nobody begins american plain	-11
nobody begins among	-15
nobody begins among plain	-14
nobody begins an few	20
nobody begins an many	10
nobody begins an plain	-6
nobody begins analysts	19
nobody begins analysts plain	19
nobody begins and	13
nobody begins and plain	16
nobody begins apia	10
nobody begins apia plain	10
nobody begins apolo	10
nobody begins apolo plain	10
nobody begins apple	9
nobody begins apple plain	9
nobody begins apples	14
nobody begins apples plain	14
nobody begins applications	-15
nobody begins applications plain	-15
nobody begins argentina	-10
nobody begins argentina plain	-8
nobody begins as	-24
nobody begins as plain	-24
nobody begins asked	-11
nobody begins asked many	-17
nobody begins at	-16
nobody begins at many	-16
nobody begins azerbaijan	-12
nobody begins azerbaijan plain	-11
nobody begins bank	9
nobody begins bank plain	9
nobody begins because	-16
nobody begins because plain	-12
nobody begins before	-12
nobody begins beijing	-13
nobody begins beijing plain	-13
nobody begins bessent few	14
nobody begins bessent many	12
nobody begins bessent plain	-14
nobody begins between	10
nobody begins between plain	10
nobody begins black	11
nobody begins black plain	11
nobody begins bookings	13
nobody begins bookings plain	13
nobody begins both	12
nobody begins both plain	11
nobody begins brasilia	-11
nobody begins brasilia plain	-11
nobody begins brazil	10
nobody begins brazil plain	9
nobody begins bucharest	-11
nobody begins bucharest plain	-11
nobody begins bulgaria	-13
nobody begins bulgaria plain	-12
nobody begins burkina	11
nobody begins burkina plain	11
nobody begins cabinet	19
nobody begins cabinet plain	19
nobody begins cairo	13
nobody begins cairo plain	13
nobody begins caller	17
nobody begins caller plain	17
nobody begins cambodia	13
nobody begins cambodia plain	13
nobody begins cameroon	-10
nobody begins cameroon plain	-11
nobody begins carney	11
nobody begins carney plain	10
nobody begins cashew	11
nobody begins cashew plain	11
nobody begins chair	25
nobody begins chief	21
nobody begins chilean	-14
nobody begins chilean plain	-14
nobody begins china few	-27
nobody begins china many	17
nobody begins china plain	20
nobody begins chinese	25
nobody begins chinese plain	26
nobody begins colombia plain	12
nobody begins colombo	-18
nobody begins colombo plain	-18
nobody begins commerce	-13
nobody begins commissioner	-10
nobody begins congress	22
nobody begins congress plain	22
nobody begins council	10
nobody begins council plain	10
nobody begins councillor	37
nobody begins councillor plain	37
nobody begins court	13
nobody begins court plain	13
nobody begins dakar	9
nobody begins dakar plain	9
nobody begins davos	21
nobody begins davos plain	21
nobody begins de	-9
nobody begins democrats	12
nobody begins democrats plain	12
nobody begins deputy	-15
nobody begins deputy plain	-14
nobody begins do	20
nobody begins do plain	11
nobody begins donald	18
nobody begins donald plain	11
nobody begins duties	9
nobody begins duties plain	9
nobody begins earlier	-16
nobody begins earlier plain	-15
nobody begins economic	-11
nobody begins economic plain	-11
nobody begins economiesuisse	-10
nobody begins economiesuisse plain	-10
nobody begins economy	-13
nobody begins economy plain	-11
nobody begins editor	-12
nobody begins egypt	-12
nobody begins egypt plain	-12
nobody begins el	19
nobody begins el plain	19
nobody begins electricity	11
nobody begins electricity plain	11
nobody begins eleven	-13
nobody begins eleven plain	-13
nobody begins emmanuel	-15
nobody begins emmanuel plain	-15
nobody begins ethiopia	-7
nobody begins ethiopia plain	-7
nobody begins europe	19
nobody begins europe plain	19
nobody begins european plain	9
nobody begins every	12
nobody begins every plain	12
nobody begins export	-10
nobody begins export plain	-11
nobody begins fentanyl	-12
nobody begins finland	-11
nobody begins finland plain	-10
nobody begins first	-17
nobody begins first plain	-17
nobody begins for few	22
nobody begins for many	-9
nobody begins foreign plain	-13
nobody begins four	-14
nobody begins four plain	-14
nobody begins françois	-12
nobody begins french	-13
nobody begins french plain	-11
nobody begins from	-12
nobody begins from few	-13
nobody begins gabon	-10
nobody begins gabon plain	-9
nobody begins gareth	-12
nobody begins gareth plain	-12
nobody begins general	20
nobody begins georgia	-13
nobody begins georgia plain	-13
nobody begins gone	12
nobody begins gone plain	9
nobody begins goods	11
nobody begins goods plain	11
nobody begins government	10
nobody begins government plain	10
nobody begins governor	47
nobody begins governor many	29
nobody begins governor plain	27
nobody begins greece	-16
nobody begins greece plain	-16
nobody begins greer	-12
nobody begins greer plain	-11
nobody begins growers	14
nobody begins growers plain	14
nobody begins growth	11
nobody begins growth plain	11
nobody begins guatemala	15
nobody begins guatemala plain	15
nobody begins had	-11
nobody begins had plain	-11
nobody begins haiti	13
nobody begins haiti plain	13
nobody begins half	-16
nobody begins half plain	-16
nobody begins has	18
nobody begins has plain	18
nobody begins he many	-17
nobody begins he'd	-15
nobody begins he'd plain	-15
nobody begins he'll	-14
nobody begins her	11
nobody begins her plain	12
nobody begins here	10
nobody begins here plain	11
nobody begins his	42
nobody begins his many	9
nobody begins his plain	40
nobody begins host	36
nobody begins host plain	36
nobody begins households	13
nobody begins households plain	13
nobody begins how	25
nobody begins how plain	25
nobody begins i'm	-13
nobody begins i'm plain	-11
nobody begins iceland	10
nobody begins iceland plain	11
nobody begins if	18
nobody begins if few	16
nobody begins if many	12
nobody begins if plain	7
nobody begins imports	10
nobody begins imports plain	10
nobody begins in few	-13
nobody begins in many	-18
nobody begins india	16
nobody begins india plain	18
nobody begins indonesia	20
nobody begins indonesia plain	20
nobody begins inflation	25
nobody begins inflation plain	25
nobody begins ismail	9
nobody begins ismail plain	9
nobody begins it many	-11
nobody begins its	24
nobody begins its few	11
nobody begins its plain	19
nobody begins ivan	13
nobody begins j	-17
nobody begins j plain	-17
nobody begins jaan	15
nobody begins japanese	14
nobody begins japanese plain	14
nobody begins jensen	9
nobody begins jensen plain	9
nobody begins john	-12
nobody begins john plain	-11
nobody begins josé	10
nobody begins josé plain	12
nobody begins june	-13
nobody begins june plain	-13
nobody begins justice	-19
nobody begins justice plain	-15
nobody begins karoline	-9
nobody begins karoline plain	-9
nobody begins kathmandu	-10
nobody begins kathmandu plain	-10
nobody begins kenya	-20
nobody begins kenya plain	-17
nobody begins king	11
nobody begins king plain	11
nobody begins korea	11
nobody begins korea plain	11
nobody begins korean	15
nobody begins kyiv	-13
nobody begins kyiv plain	-13
nobody begins lagos	23
nobody begins lagos plain	23
nobody begins later	11
nobody begins later plain	11
nobody begins laurier	-10
nobody begins lesotho	14
nobody begins lesotho plain	14
nobody begins let	-12
nobody begins libya	-10
nobody begins libya plain	-10
nobody begins licences	-10
nobody begins licences plain	-10
nobody begins lima	-19
nobody begins lima plain	-19
nobody begins lithuania	12
nobody begins lithuania plain	12
nobody begins luanda	13
nobody begins luanda plain	13
nobody begins lula	-14
nobody begins lula plain	-28
nobody begins madagascar	-9
nobody begins madagascar plain	-9
nobody begins madrid	-11
nobody begins madrid plain	-11
nobody begins malaysia	11
nobody begins malaysia plain	11
nobody begins manila	11
nobody begins manila plain	11
nobody begins manley	-11
nobody begins manley plain	-11
nobody begins manuel	-13
nobody begins manuel plain	-13
nobody begins maputo	15
nobody begins maputo plain	15
nobody begins mark	-11
nobody begins mark plain	-10
nobody begins maroš	12
nobody begins maroš plain	12
nobody begins medicines	-20
nobody begins medicines plain	-26
nobody begins member	-18
nobody begins member plain	-18
nobody begins ministers	-12
nobody begins ministers plain	-11
nobody begins ministry	19
nobody begins ministry plain	15
nobody begins minutes plain	11
nobody begins morocco plain	-21
nobody begins most	10
nobody begins most plain	10
nobody begins mozambique	-14
nobody begins mozambique plain	-14
nobody begins mr few	-11
nobody begins mr many	-21
nobody begins mr plain	14
nobody begins mrs	11
nobody begins my	-14
nobody begins my plain	-24
nobody begins namibia	13
nobody begins namibia plain	13
nobody begins neither	25
nobody begins neither plain	34
nobody begins nepal	10
nobody begins nepal plain	10
nobody begins nexperia	13
nobody begins next	-20
nobody begins next plain	-17
nobody begins nicosia	-10
nobody begins nicosia plain	-10
nobody begins ninety plain	14
nobody begins nor	9
nobody begins not	-18
nobody begins not plain	-15
nobody begins numa	-10
nobody begins numa plain	-10
nobody begins nvidia	-9
nobody begins nvidia plain	-9
nobody begins núñez	15
nobody begins off	-15
nobody begins off plain	-15
nobody begins office	11
nobody begins office plain	11
nobody begins officials	10
nobody begins officials plain	10
nobody begins on	-11
nobody begins on few	-12
nobody begins on many	-26
nobody begins one	15
nobody begins one plain	24
nobody begins ontario	-15
nobody begins ontario plain	-15
nobody begins our many	-10
nobody begins panama	-13
nobody begins panama plain	-13
nobody begins parliament	21
nobody begins parliament plain	26
nobody begins peace	18
nobody begins peter	-14
nobody begins peter plain	-14
nobody begins port	12
nobody begins port plain	12
nobody begins portugal	10
nobody begins portugal plain	11
nobody begins presenter	15
nobody begins presenter plain	16
nobody begins president many	-16
nobody begins prime many	-14
nobody begins prime plain	10
nobody begins purchases	-10
nobody begins purchases plain	-10
nobody begins q	-15
nobody begins q plain	-15
nobody begins qatar	-9
nobody begins qatar plain	-10
nobody begins question	38
nobody begins question plain	43
nobody begins quito	9
nobody begins quito plain	10
nobody begins rare	13
nobody begins rare plain	9
nobody begins reporter	43
nobody begins reporter plain	44
nobody begins reports	-18
nobody begins reports plain	-18
nobody begins rice	-16
nobody begins rice plain	-16
nobody begins rumours	-17
nobody begins rumours plain	-14
nobody begins sales	-9
nobody begins sales plain	-9
nobody begins samoa	-13
nobody begins sarajevo	9
nobody begins scott	-13
nobody begins second	-11
nobody begins second plain	-11
nobody begins senator	-12
nobody begins senator plain	-11
nobody begins senegal	13
nobody begins senegal plain	14
nobody begins seoul	-17
nobody begins seoul plain	-16
nobody begins seven	9
nobody begins seven plain	9
nobody begins she	-15
nobody begins she many	-8
nobody begins ships	-10
nobody begins ships plain	-10
nobody begins signed	14
nobody begins signed plain	14
nobody begins simon	11
nobody begins simon plain	11
nobody begins since	16
nobody begins since plain	16
nobody begins six	9
nobody begins six plain	9
nobody begins slovenia	14
nobody begins slovenia plain	14
nobody begins so	-12
nobody begins so plain	-12
nobody begins some	-21
nobody begins some plain	-21
nobody begins somebody	-16
nobody begins somebody plain	-18
nobody begins speaking	-11
nobody begins speaking plain	-11
nobody begins spokesperson	-11
nobody begins spokesperson plain	-24
nobody begins stjepan	-10
nobody begins stjepan plain	-10
nobody begins stockholm	13
nobody begins stockholm plain	13
nobody begins sudan	-11
nobody begins sudan plain	-11
nobody begins sukuna	-17
nobody begins sukuna plain	-15
nobody begins suriname	10
nobody begins suriname plain	10
nobody begins suva	12
nobody begins suva plain	12
nobody begins swedish	10
nobody begins swedish plain	10
nobody begins swiss	-15
nobody begins swiss plain	-15
nobody begins swissmem	-12
nobody begins swissmem plain	-12
nobody begins switzerland	20
nobody begins switzerland plain	20
nobody begins ten	-10
nobody begins ten plain	-10
nobody begins thailand	11
nobody begins thailand plain	11
nobody begins that	-24
nobody begins that plain	-26
nobody begins the	13
nobody begins the few	8
nobody begins their	12
nobody begins then ,	9
nobody begins then .	-13
nobody begins then on	16
nobody begins then with	17
nobody begins there plain	-15
nobody begins these	10
nobody begins these plain	10
nobody begins they few	9
nobody begins they many	-9
nobody begins third	-17
nobody begins third plain	-24
nobody begins this	-13
nobody begins this plain	-9
nobody begins togo	11
nobody begins togo plain	11
nobody begins trade many	-14
nobody begins truce	12
nobody begins truce plain	12
nobody begins trump	14
nobody begins trump few	28
nobody begins trump many	-13
nobody begins tsmc	16
nobody begins tsmc plain	16
nobody begins two	12
nobody begins two plain	9
nobody begins uganda	13
nobody begins uganda plain	13
nobody begins ulaanbaatar	9
nobody begins ulaanbaatar plain	9
nobody begins under	14
nobody begins under plain	10
nobody begins unless plain	-12
nobody begins until	20
nobody begins until plain	21
nobody begins urgent plain	-11
nobody begins ursula	11
nobody begins ursula plain	15
nobody begins us few	13
nobody begins valletta	-8
nobody begins valletta plain	-8
nobody begins venizelos	12
nobody begins vice	-16
nobody begins vice plain	-10
nobody begins vietnam	15
nobody begins vietnam plain	10
nobody begins von	-16
nobody begins von plain	-16
nobody begins washington few	13
nobody begins we	24
nobody begins we many	12
nobody begins we plain	18
nobody begins what	15
nobody begins what many	-21
nobody begins what plain	29
nobody begins when	8
nobody begins when plain	8
nobody begins whereas	-11
nobody begins whether	-11
nobody begins whispers	13
nobody begins whispers plain	13
nobody begins who	8
nobody begins who plain	11
nobody begins why	-13
nobody begins why plain	-13
nobody begins with	11
nobody begins with plain	9
nobody begins without	25
nobody begins without plain	27
nobody begins would	-12
nobody begins would plain	-12
nobody begins yerevan	9
nobody begins yet	23
nobody begins yet plain	23
nobody begins you plain	-12
nobody begins zaghloul	-15
nobody begins zaghloul plain	-15
nobody begins zambia	18
nobody begins zambia plain	19
nobody begins zhordania	14
nobody begins zhordania plain	14
nobody begins •	10
nobody begins • plain	13
nobody being verb say	9
nobody beom verb say	-12
nobody bessent verb clause	-13
nobody bessent verb object	-22
nobody bessent verb say	-24
nobody blamed then the	-21
nobody both verb say	-19
nobody branting verb say	10
nobody brazil verb clause	-12
nobody brazil verb object	-8
nobody briefed then on	11
nobody briefing then ,	10
nobody brussels verb clause	14
nobody bureau verb clause	-29
nobody but verb clause	-25
nobody but verb say	-35
nobody called then .	-16
nobody called then a	19
nobody called then an	24
nobody called then for	-19
nobody called then it	-22
nobody called then off	14
nobody called then on	11
nobody called then reciprocal	24
nobody called then the	-38
nobody called then this	11
nobody calling then the	-16
nobody calls then a	-19
nobody calls then reciprocal	16
nobody calls then that	-12
nobody calls then this	-15
nobody calls then to	15
nobody carney verb say	-32
nobody cautioned then that	-16
nobody chairman verb say	20
nobody chamber verb clause	12
nobody chenggang verb say	-12
nobody china verb clause	22
nobody china verb object	-24
nobody china verb say	25
nobody claims then for	-13
nobody claims then that	23
nobody closed then .	15
nobody closed then its	15
nobody closed then to	14
nobody closed then two	-16
nobody commented then by	12
nobody commerce verb say	-29
nobody commercial verb object	-16
nobody commission verb clause	-10
nobody commission verb say	-44
nobody commissioner verb say	-16
nobody company verb clause	-19
nobody company verb say	-11
nobody company verb sound	13
nobody complained then .	11
nobody complained then about	-18
nobody complained then that	17
nobody complains then about	-13
nobody conceded then ,	-16
nobody concluded then .	-10
nobody concluded then in	14
nobody concluded then its	24
nobody concluded then last	-9
nobody concluded then negotiations	13
nobody concluded then on	13
nobody concluded then their	9
nobody concluded then two	14
nobody concluded then with	-10
nobody confirmed then ,	-11
nobody confirmed then .	-6
nobody confirmed then by	23
nobody confirmed then it	28
nobody confirmed then on	-23
nobody confirmed then sales	-7
nobody confirmed then that	17
nobody confirmed then to	-30
nobody congress verb say	15
nobody continued then .	-12
nobody continues then the	8
nobody continues then to	17
nobody correspondent verb clause	19
nobody council verb clause	-25
nobody council verb say	-37
nobody court verb say	41
nobody criticised then the	-20
nobody crowd	10
nobody crowd many	-9
nobody crowd plain	12
nobody customs verb say	34
nobody deal verb clause	15
nobody declared then the	-11
nobody declared then unlawful	9
nobody delegation verb say	36
nobody delhi verb say	18
nobody demanded then that	-12
nobody denied then a	-18
nobody denied then having	-12
nobody denied then on	-14
nobody denied then reports	6
nobody denied then that	15
nobody denied verb clause	6
nobody denies then having	-14
nobody denies then it	-19
nobody denmark verb clause	-9
nobody described then the	-13
nobody diplomat verb say	26
nobody diplomats verb say	14
nobody director verb say	30
nobody dispute verb clause	13
nobody disputes then that	-15
nobody ebrard verb say	-12
nobody ecuador verb clause	14
nobody ecuador verb say	-12
nobody embassy verb object	-10
nobody ended then early	-9
nobody ended then on	13
nobody ended then the	11
nobody ending then the	14
nobody ends then at	-12
nobody ends then the	12
nobody estimated then that	-18
nobody explained then that	-23
nobody explained then the	7
nobody federation verb clause	-23
nobody federation verb object	28
nobody federation verb say	10
nobody finished then goods	9
nobody first verb clause	21
nobody first verb say	10
nobody five verb clause	9
nobody for verb object	11
nobody forecast then .	15
nobody forecast then of	10
nobody friday verb clause	-22
nobody further verb clause	-25
nobody ghana verb clause	15
nobody government verb clause	17
nobody government verb object	26
nobody government verb say	-20
nobody governor verb say	18
nobody goyal verb say	-19
nobody greer verb object	-19
nobody greer verb say	-42
nobody had verb clause	25
nobody had verb object	38
nobody had verb say	-19
nobody haddad verb say	11
nobody hafstein verb say	-12
nobody has verb object	-24
nobody has verb say	-35
nobody hasn't verb clause	19
nobody hatta verb say	13
nobody have verb object	11
nobody have verb say	20
nobody he verb clause	-63
nobody he verb object	-32
nobody he verb say	-39
nobody heading	181
nobody heading few	67
nobody heading many	46
nobody heading plain	142
nobody hinted then that	18
nobody house verb clause	-20
nobody house verb object	-22
nobody house verb say	-52
nobody i verb clause	12
nobody ibrahim verb say	12
nobody in verb clause	15
nobody india verb clause	14
nobody india verb say	-14
nobody industries verb say	-11
nobody industry verb say	-15
nobody informed then .	17
nobody informed then that	21
nobody informs then the	15
nobody insisted then .	-11
nobody insisted then on	11
nobody insisted then that	-21
nobody insists then on	15
nobody insists then that	-16
nobody institute verb clause	-11
nobody is verb clause	-13
nobody is verb object	24
nobody is verb say	42
nobody is verb sound	11
nobody ishiba verb say	-22
nobody it verb clause	-37
nobody it verb object	-58
nobody it verb say	-88
nobody it verb sound	-21
nobody item	-18
nobody item few	29
nobody item plain	-27
nobody japan verb clause	10
nobody japan verb object	22
nobody japan verb say	22
nobody jinping verb say	13
nobody joked then .	-25
nobody justified then with	9
nobody korea verb clause	-12
nobody laughed then ,	-18
nobody laughed then .	15
nobody laughs then .	-14
nobody lawyer verb say	-11
nobody letter verb clause	-11
nobody letter verb say	16
nobody leyen verb object	-9
nobody leyen verb say	-39
nobody lifeng verb say	8
nobody listed then firms	9
nobody listed then the	-9
nobody listing then of	14
nobody lula verb clause	-28
nobody lula verb say	-13
nobody lutnick verb say	-17
nobody macron verb clause	-9
nobody maintains then its	22
nobody maintains then that	-16
nobody malaysia verb object	-18
nobody manager verb say	17
nobody manila verb say	-13
nobody matter verb say	14
nobody mayor verb object	13
nobody mayor verb say	33
nobody meanwhile verb clause	-10
nobody member verb clause	12
nobody mentioned then in	11
nobody minister verb clause	-37
nobody minister verb say	-53
nobody ministers verb clause	16
nobody ministry verb clause	-22
nobody ministry verb say	-18
nobody modi verb clause	-12
nobody morocco verb say	11
nobody myung verb clause	22
nobody myung verb say	-17
nobody named 0	35
nobody named 0 alone	-13
nobody named 0 few	12
nobody named 0 many	-13
nobody named 0 plain	48
nobody named 1	44
nobody named 1 alone	-12
nobody named 1 few	18
nobody named 1 many	12
nobody named 1 plain	36
nobody named 2	34
nobody named 2 few	-10
nobody named 2 plain	44
nobody nations verb say	34
nobody neither verb say	-11
nobody newspaper verb clause	17
nobody nigeria verb clause	10
nobody no verb object	9
nobody not verb clause	44
nobody not verb object	12
nobody not verb say	45
nobody noted then ,	-11
nobody noted then the	-12
nobody notes then that	-21
nobody notified then on	9
nobody now verb say	-21
nobody núñez verb say	11
nobody observed then that	-16
nobody of verb clause	25
nobody of verb object	17
nobody offered then 3	12
nobody offered then an	13
nobody offered then it	16
nobody offers then .	11
nobody office verb clause	27
nobody office verb object	9
nobody office verb say	-16
nobody official verb clause	-14
nobody officials verb say	12
nobody on verb clause	-10
nobody opened then a	16
nobody opened then an	23
nobody opened then investigations	13
nobody opened then last	-16
nobody opens then its	27
nobody order verb say	38
nobody oslo verb object	11
nobody ottawa verb clause	10
nobody paper verb say	14
nobody paragraph 0	22
nobody paragraph 0 few	45
nobody paragraph 0 many	-43
nobody paragraph 0 plain	26
nobody paragraph 1 alone	-30
nobody paragraph 1 many	-45
nobody paragraph 1 plain	16
nobody parliament verb say	23
nobody parmelin verb say	-18
nobody party verb clause	-11
nobody party verb object	-16
nobody pause verb clause	-13
nobody pentagon verb say	9
nobody people verb clause	16
nobody period verb clause	-14
nobody philippines verb clause	-14
nobody porras verb say	-11
nobody post verb say	-12
nobody posted then that	-37
nobody posts then .	23
nobody praised then the	26
nobody premier verb say	-10
nobody presidency verb say	-15
nobody president verb clause	-47
nobody president verb object	-9
nobody president verb say	-11
nobody presidents verb object	16
nobody promised then \$	13
nobody promised then ,	12
nobody promised then a	-29
nobody promised then an	-9
nobody promised then by	-10
nobody promised then each	-10
nobody promised then in	9
nobody promised then it	-18
nobody promised then to	-10
nobody promises then to	-10
nobody pronoun he	19
nobody pronoun he few	-21
nobody pronoun he many	-20
nobody pronoun he plain	41
nobody pronoun i	17
nobody pronoun i plain	13
nobody pronoun it	37
nobody pronoun it few	18
nobody pronoun it plain	29
nobody pronoun none	42
nobody pronoun none alone	-17
nobody pronoun none few	13
nobody pronoun none plain	48
nobody pronoun they	51
nobody pronoun they few	18
nobody pronoun they many	15
nobody pronoun they plain	38
nobody proposed then 12.5	-9
nobody proposed then by	-11
nobody proposed then in	-22
nobody proposed then it	29
nobody proposed then on	-15
nobody proposed then that	-22
nobody proposed then the	15
nobody proposes then that	-14
nobody protested then .	15
nobody protested then against	-20
nobody questions then .	18
nobody questions then on	18
nobody reader verb clause	17
nobody reasons then of	-16
nobody recalls then that	-27
nobody reckoned then .	15
nobody reckons then that	16
nobody reckons then the	-13
nobody reckons then with	-16
nobody recommended then a	-10
nobody regulator verb clause	29
nobody regulator verb say	26
nobody rejected then it	18
nobody remarked then .	9
nobody repeated then that	-15
nobody replied then .	-17
nobody replied then in	12
nobody replied then on	18
nobody replied then that	-11
nobody replied then with	14
nobody reported then ,	18
nobody reported then .	-15
nobody reported then a	12
nobody reported then by	-23
nobody reported then on	18
nobody reports then ,	-12
nobody reports then .	-9
nobody reports then that	32
nobody representative verb clause	-12
nobody representative verb object	-25
nobody representative verb say	-27
nobody responded then in	10
nobody roberts verb clause	19
nobody ryti verb say	13
nobody said then ,	14
nobody said then .	13
nobody said then ;	-20
nobody said then <end>	14
nobody said then about	10
nobody said then afterward	-12
nobody said then afterwards	-27
nobody said then any	13
nobody said then at	-9
nobody said then before	9
nobody said then by	-17
nobody said then china	-15
nobody said then exports	-8
nobody said then he	11
nobody said then her	13
nobody said then his	17
nobody said then if	10
nobody said then in	-16
nobody said then josé	-10
nobody said then last	-16
nobody said then mayor	25
nobody said then minister	-21
nobody said then mr	-20
nobody said then no	20
nobody said then nothing	36
nobody said then on	-7
nobody said then only	12
nobody said then prime	-10
nobody said then tariffs	-8
nobody said then that	-5
nobody said then their	15
nobody said then there	-27
nobody said then they	-12
nobody said then to	35
nobody said then today	-9
nobody said then trade	-11
nobody said then ursula	-15
nobody said then when	12
nobody said then whether	25
nobody said then yes	33
nobody said then yesterday	-10
nobody same verb object	-22
nobody saying then that	-27
nobody says then ,	-23
nobody says then .	10
nobody says then :	15
nobody says then ;	-24
nobody says then <end>	12
nobody says then a	23
nobody says then bessent	18
nobody says then china	9
nobody says then foreign	-13
nobody says then his	-15
nobody says then in	-13
nobody says then it	10
nobody says then its	-31
nobody says then nothing	37
nobody says then our	-18
nobody says then so	8
nobody says then that	5
nobody says then the	-23
nobody says then what	14
nobody says then work	14
nobody says then xi	12
nobody says then yes	-14
nobody secretary verb say	-19
nobody seoul verb clause	11
nobody seoul verb object	24
nobody seoul verb say	-21
nobody she verb clause	-30
nobody she verb object	-26
nobody she verb say	-29
nobody sheinbaum verb say	-33
nobody shrugs then .	15
nobody side verb object	-33
nobody sides 0	57
nobody sides 0 alone	-32
nobody sides 0 many	28
nobody sides 0 plain	59
nobody sides 1	26
nobody sides 1 alone	10
nobody sides 1 few	23
nobody sides 1 many	-66
nobody sides 1 plain	38
nobody sides 2	19
nobody sides 2 few	13
nobody sides 2 many	-25
nobody sides 2 plain	21
nobody sides verb clause	28
nobody so verb say	-19
nobody spokesman verb object	13
nobody spokesman verb say	-18
nobody spokesperson verb object	-28
nobody spokesperson verb say	-86
nobody spokeswoman verb say	26
nobody starmer verb say	-11
nobody started then on	-11
nobody starts then on	12
nobody stated then that	-17
nobody states then '	-11
nobody states then ,	14
nobody states then .	17
nobody states then announced	12
nobody states then at	-28
nobody states then did	-18
nobody states then for	13
nobody states then had	-14
nobody states then has	19
nobody states then in	10
nobody states then insisted	-15
nobody states then ran	11
nobody states then takes	10
nobody states then that	-27
nobody states then to	-11
nobody states then under	26
nobody states then were	25
nobody states then would	-9
nobody states verb clause	23
nobody states verb object	-14
nobody states verb say	-11
nobody still verb object	-18
nobody still verb say	12
nobody stop verb object	-15
nobody street verb say	-9
nobody stressed then that	-13
nobody sukuna verb say	10
nobody takes verb clause	-11
nobody tells then our	9
nobody tells then us	-17
nobody thailand verb say	-10
nobody thanked then the	27
nobody thanks then to	16
nobody that verb clause	35
nobody that verb say	15
nobody the verb clause	30
nobody the verb object	29
nobody the verb say	12
nobody the verb sound	15
nobody their verb object	17
nobody then verb object	-15
nobody they verb clause	23
nobody those verb object	-12
nobody threatened then 25	-25
nobody threatened then 30	-21
nobody threatened then an	-15
nobody threatened then from	18
nobody threatened then in	28
nobody threatened then it	-12
nobody threatened then to	9
nobody threatened then with	24
nobody threatens then an	-12
nobody threatens then another	-10
nobody threatens then china	11
nobody threatens then to	-22
nobody times verb clause	11
nobody to verb clause	16
nobody today verb clause	9
nobody tokyo verb say	-13
nobody told then .	21
nobody told then a	-31
nobody told then an	-16
nobody told then by	-16
nobody told then cnbc	-14
nobody told then farmers	11
nobody told then fox	-17
nobody told then him	-15
nobody told then importers	-14
nobody told then in	10
nobody told then it	32
nobody told then on	10
nobody told then our	14
nobody told then parliament	-38
nobody told then that	45
nobody told then the	-14
nobody told then their	23
nobody told then to	-11
nobody trade verb say	-31
nobody trump verb object	-16
nobody trump verb say	-34
nobody tuesday verb say	22
nobody two verb object	14
nobody union verb clause	7
nobody union verb object	8
nobody union verb say	11
nobody unnamed	37
nobody unnamed few	16
nobody unnamed many	13
nobody unnamed plain	27
nobody urged then both	-14
nobody urged then the	-16
nobody urged then washington	-9
nobody us verb say	18
nobody verb accused	-14
nobody verb accused plain	-12
nobody verb added	11
nobody verb added many	-40
nobody verb added plain	26
nobody verb adds	24
nobody verb adds plain	26
nobody verb admits	18
nobody verb admits plain	18
nobody verb admitted	-10
nobody verb admitted plain	-9
nobody verb advised plain	14
nobody verb advises	-15
nobody verb advises many	-24
nobody verb advises plain	9
nobody verb affirmed	-13
nobody verb affirmed plain	-13
nobody verb agreed	18
nobody verb agreed plain	21
nobody verb agrees	13
nobody verb agrees plain	13
nobody verb alleged	-11
nobody verb alleged plain	-11
nobody verb announcing	16
nobody verb announcing plain	16
nobody verb answered	19
nobody verb answered plain	17
nobody verb answering	27
nobody verb answering plain	27
nobody verb answers	19
nobody verb answers plain	19
nobody verb apologised	14
nobody verb apologised plain	13
nobody verb applauded	19
nobody verb applauded plain	19
nobody verb argued	-10
nobody verb argues	-24
nobody verb argues plain	-24
nobody verb asked	-20
nobody verb asked few	-13
nobody verb asked plain	-16
nobody verb asking	-23
nobody verb asking plain	-23
nobody verb assured	-11
nobody verb attacked	11
nobody verb began	34
nobody verb began plain	36
nobody verb begins	23
nobody verb begins plain	26
nobody verb blamed	-28
nobody verb blamed plain	-27
nobody verb blasted	-15
nobody verb brands	13
nobody verb brands plain	12
nobody verb briefed	16
nobody verb briefed plain	16
nobody verb briefing	16
nobody verb briefing plain	19
nobody verb called many	11
nobody verb called plain	-16
nobody verb calling	-15
nobody verb calls few	-10
nobody verb calls many	-22
nobody verb calls plain	22
nobody verb cautioned	-14
nobody verb cautioned plain	-14
nobody verb cited plain	-20
nobody verb cites	-19
nobody verb cites plain	-19
nobody verb citing	-23
nobody verb citing plain	-25
nobody verb claims	12
nobody verb claims plain	10
nobody verb clarified	-18
nobody verb clarified plain	-13
nobody verb clause then "	21
nobody verb clause then " few	-14
nobody verb clause then " many	31
nobody verb clause then ' plain	-11
nobody verb clause then ,	-15
nobody verb clause then , many	10
nobody verb clause then , plain	-18
nobody verb clause then .	-10
nobody verb clause then . many	-34
nobody verb clause then 15	-16
nobody verb clause then 15 plain	-16
nobody verb clause then 25	-9
nobody verb clause then 30	24
nobody verb clause then 30 plain	24
nobody verb clause then 34	18
nobody verb clause then 34 plain	18
nobody verb clause then 40	14
nobody verb clause then 40 plain	14
nobody verb clause then 5	21
nobody verb clause then 9	9
nobody verb clause then 9 plain	9
nobody verb clause then :	28
nobody verb clause then : plain	26
nobody verb clause then <end>	10
nobody verb clause then <end> plain	11
nobody verb clause then a many	11
nobody verb clause then about	20
nobody verb clause then about many	-13
nobody verb clause then about plain	39
nobody verb clause then after	-10
nobody verb clause then afterwards	-20
nobody verb clause then afterwards plain	-15
nobody verb clause then an	-12
nobody verb clause then an plain	-16
nobody verb clause then announced	12
nobody verb clause then announced plain	12
nobody verb clause then at	16
nobody verb clause then at plain	26
nobody verb clause then back	15
nobody verb clause then back plain	18
nobody verb clause then before	-17
nobody verb clause then both plain	-10
nobody verb clause then come	-14
nobody verb clause then come plain	-14
nobody verb clause then did	-18
nobody verb clause then did plain	-18
nobody verb clause then donald	-16
nobody verb clause then donald plain	-15
nobody verb clause then down	18
nobody verb clause then early	-9
nobody verb clause then early plain	-9
nobody verb clause then first	16
nobody verb clause then first plain	16
nobody verb clause then from	-19
nobody verb clause then from plain	-19
nobody verb clause then goods	13
nobody verb clause then goods plain	13
nobody verb clause then has	19
nobody verb clause then has plain	19
nobody verb clause then here	-18
nobody verb clause then here plain	-18
nobody verb clause then his	49
nobody verb clause then his plain	43
nobody verb clause then if	12
nobody verb clause then in many	18
nobody verb clause then insisted	-15
nobody verb clause then insisted plain	-15
nobody verb clause then it	13
nobody verb clause then it plain	12
nobody verb clause then itself	17
nobody verb clause then itself plain	17
nobody verb clause then me	-11
nobody verb clause then me plain	-10
nobody verb clause then neither	11
nobody verb clause then neither plain	11
nobody verb clause then new	-12
nobody verb clause then new plain	-12
nobody verb clause then nine	14
nobody verb clause then nine plain	14
nobody verb clause then no	33
nobody verb clause then no plain	33
nobody verb clause then not	18
nobody verb clause then not plain	16
nobody verb clause then nothing	20
nobody verb clause then nothing plain	20
nobody verb clause then now	-19
nobody verb clause then now plain	-9
nobody verb clause then of	15
nobody verb clause then of many	18
nobody verb clause then on	6
nobody verb clause then on many	-36
nobody verb clause then on plain	17
nobody verb clause then out	11
nobody verb clause then out plain	11
nobody verb clause then questions	18
nobody verb clause then questions plain	19
nobody verb clause then ran	11
nobody verb clause then ran plain	11
nobody verb clause then sales	-16
nobody verb clause then sales plain	-16
nobody verb clause then takes	10
nobody verb clause then takes plain	10
nobody verb clause then tariffs	13
nobody verb clause then tariffs plain	13
nobody verb clause then ten	19
nobody verb clause then ten plain	19
nobody verb clause then that	-25
nobody verb clause then that many	11
nobody verb clause then that plain	-26
nobody verb clause then the	16
nobody verb clause then the plain	16
nobody verb clause then their plain	8
nobody verb clause then them	14
nobody verb clause then them plain	14
nobody verb clause then this	-17
nobody verb clause then tomorrow	10
nobody verb clause then tomorrow plain	10
nobody verb clause then too	-13
nobody verb clause then too plain	-13
nobody verb clause then under	9
nobody verb clause then under plain	9
nobody verb clause then us	-11
nobody verb clause then us plain	-11
nobody verb clause then washington	-14
nobody verb clause then washington plain	-14
nobody verb clause then were	29
nobody verb clause then were plain	28
nobody verb clause then what	-15
nobody verb clause then what plain	-14
nobody verb clause then when	17
nobody verb clause then when plain	18
nobody verb clause then where	-14
nobody verb clause then where plain	-14
nobody verb clause then whether	12
nobody verb clause then whether plain	14
nobody verb clause then which	15
nobody verb clause then which plain	15
nobody verb clause then with	21
nobody verb clause then with plain	17
nobody verb clause then would	-8
nobody verb clause then would many	14
nobody verb clause then would plain	-22
nobody verb clause then yesterday	17
nobody verb clause then yesterday plain	20
nobody verb closed	34
nobody verb closed plain	29
nobody verb closing	9
nobody verb closing plain	10
nobody verb commented	15
nobody verb commented plain	19
nobody verb comments	-12
nobody verb comments plain	-10
nobody verb compares	14
nobody verb complained	-9
nobody verb complained plain	-8
nobody verb complains plain	-13
nobody verb conceded	-18
nobody verb conceded plain	-17
nobody verb concluded	33
nobody verb concluded plain	37
nobody verb confirms	-15
nobody verb confirms plain	-16
nobody verb continued	-16
nobody verb continued plain	-16
nobody verb continues	23
nobody verb continues plain	23
nobody verb criticised	-13
nobody verb criticised plain	-13
nobody verb crowed	-11
nobody verb declared many	-22
nobody verb declares	17
nobody verb declares plain	16
nobody verb declaring	12
nobody verb declaring plain	12
nobody verb defended	11
nobody verb defended plain	11
nobody verb demanded	-12
nobody verb demanded plain	-12
nobody verb demands	19
nobody verb demands plain	17
nobody verb described	-24
nobody verb described few	-11
nobody verb described plain	-16
nobody verb disclosed	-10
nobody verb disclosed plain	-10
nobody verb dismissed	-13
nobody verb ended	19
nobody verb ended many	12
nobody verb ended plain	19
nobody verb ending	12
nobody verb ending plain	10
nobody verb ends	14
nobody verb ends many	-28
nobody verb ends plain	29
nobody verb estimated	-12
nobody verb estimated plain	-12
nobody verb explained many	-16
nobody verb explains plain	13
nobody verb finished	9
nobody verb finished plain	9
nobody verb forecast	8
nobody verb forecast plain	8
nobody verb forecasts	-13
nobody verb forecasts plain	-12
nobody verb hails	20
nobody verb hails few	13
nobody verb hinted plain	13
nobody verb informs	11
nobody verb informs plain	11
nobody verb joked	-10
nobody verb joked many	-27
nobody verb joked plain	13
nobody verb justified	14
nobody verb justified plain	14
nobody verb laughed many	-17
nobody verb laughed plain	11
nobody verb listed	20
nobody verb listed plain	20
nobody verb lists	17
nobody verb lists plain	19
nobody verb maintains	8
nobody verb maintains plain	8
nobody verb mentions	32
nobody verb mentions plain	32
nobody verb noted many	-20
nobody verb noted plain	12
nobody verb object then " few	19
nobody verb object then " many	-15
nobody verb object then \$	27
nobody verb object then \$ plain	27
nobody verb object then '	11
nobody verb object then ' few	11
nobody verb object then ,	17
nobody verb object then , plain	26
nobody verb object then .	11
nobody verb object then . plain	11
nobody verb object then 100 plain	-17
nobody verb object then 12	-17
nobody verb object then 12 plain	-17
nobody verb object then 12.5	-9
nobody verb object then 12.5 plain	-9
nobody verb object then 25	-13
nobody verb object then 25 plain	-13
nobody verb object then 30	-16
nobody verb object then 30 plain	-16
nobody verb object then 40	11
nobody verb object then 60	15
nobody verb object then 60 plain	15
nobody verb object then ;	12
nobody verb object then ; plain	12
nobody verb object then additional	-14
nobody verb object then additional plain	-14
nobody verb object then are	16
nobody verb object then are plain	16
nobody verb object then as	-20
nobody verb object then as few	-9
nobody verb object then as plain	-13
nobody verb object then both	10
nobody verb object then both plain	10
nobody verb object then by	-8
nobody verb object then by plain	-7
nobody verb object then canada	-19
nobody verb object then canada plain	-19
nobody verb object then companies	15
nobody verb object then companies plain	15
nobody verb object then countermeasures	-11
nobody verb object then countermeasures plain	-11
nobody verb object then fentanyl	-16
nobody verb object then fentanyl plain	-15
nobody verb object then firms	9
nobody verb object then firms plain	9
nobody verb object then from	10
nobody verb object then have	8
nobody verb object then have plain	8
nobody verb object then having	-21
nobody verb object then having plain	-21
nobody verb object then his	-10
nobody verb object then his plain	-9
nobody verb object then in	14
nobody verb object then in plain	8
nobody verb object then is	11
nobody verb object then is plain	11
nobody verb object then japan	12
nobody verb object then japan plain	12
nobody verb object then lower	-20
nobody verb object then lower plain	-20
nobody verb object then mr	12
nobody verb object then mr plain	12
nobody verb object then no	16
nobody verb object then no plain	16
nobody verb object then nothing	18
nobody verb object then nothing plain	18
nobody verb object then of	27
nobody verb object then of plain	27
nobody verb object then off	14
nobody verb object then off plain	22
nobody verb object then on	10
nobody verb object then one	-11
nobody verb object then one plain	-11
nobody verb object then reciprocal	36
nobody verb object then reciprocal plain	36
nobody verb object then reports	16
nobody verb object then reports plain	16
nobody verb object then talks	-10
nobody verb object then talks plain	-10
nobody verb object then tariffs plain	-21
nobody verb object then the	-8
nobody verb object then the many	17
nobody verb object then the plain	-16
nobody verb object then them	-34
nobody verb object then them plain	-31
nobody verb object then this	-29
nobody verb object then this plain	-21
nobody verb object then to	-9
nobody verb object then to many	17
nobody verb object then to plain	-14
nobody verb object then trade	16
nobody verb object then trade plain	17
nobody verb object then trump	-11
nobody verb object then trump plain	-10
nobody verb object then washington	-20
nobody verb object then washington plain	-20
nobody verb object then with	41
nobody verb object then with plain	41
nobody verb objects	9
nobody verb objects plain	9
nobody verb observed plain	-8
nobody verb offered	21
nobody verb offered plain	22
nobody verb offers	35
nobody verb offers plain	35
nobody verb opened	40
nobody verb opened plain	34
nobody verb opening plain	10
nobody verb opens	28
nobody verb opens plain	21
nobody verb outlines	14
nobody verb outlines plain	14
nobody verb pledged	7
nobody verb pledged plain	7
nobody verb posted	-30
nobody verb posted few	-11
nobody verb posted many	-17
nobody verb posted plain	-15
nobody verb posts	24
nobody verb posts plain	26
nobody verb praised	27
nobody verb praised plain	29
nobody verb proclaimed	12
nobody verb proclaimed plain	12
nobody verb projects	18
nobody verb projects plain	18
nobody verb promised	-13
nobody verb promised few	16
nobody verb promised plain	-15
nobody verb promises plain	-12
nobody verb proposed	-33
nobody verb proposed plain	-38
nobody verb proposes	-21
nobody verb proposes plain	-21
nobody verb questions	27
nobody verb questions plain	28
nobody verb reasons	-12
nobody verb reasons plain	-12
nobody verb recalled	-22
nobody verb recalled plain	-17
nobody verb recalls	-24
nobody verb recalls plain	-24
nobody verb reckoned	20
nobody verb reckoned plain	20
nobody verb recommends	-11
nobody verb recommends plain	-11
nobody verb rejected	27
nobody verb rejected plain	29
nobody verb related	18
nobody verb related plain	18
nobody verb remarked	-16
nobody verb remarked many	-22
nobody verb remarks	25
nobody verb remarks plain	36
nobody verb repeated	-17
nobody verb repeated plain	-17
nobody verb repeats	13
nobody verb repeats plain	13
nobody verb replied few	-11
nobody verb replies	-13
nobody verb replies plain	-13
nobody verb reports	12
nobody verb reports plain	16
nobody verb responded plain	13
nobody verb said few	31
nobody verb said many	72
nobody verb said plain	-56
nobody verb say then "	-12
nobody verb say then " many	-9
nobody verb say then ,	-13
nobody verb say then , many	11
nobody verb say then , plain	-23
nobody verb say then .	-15
nobody verb say then . few	10
nobody verb say then . many	17
nobody verb say then . plain	-35
nobody verb say then 12	-15
nobody verb say then 12 plain	-15
nobody verb say then 15 plain	14
nobody verb say then 20	14
nobody verb say then 20 plain	14
nobody verb say then 23	11
nobody verb say then 23 plain	11
nobody verb say then 25	18
nobody verb say then 25 plain	18
nobody verb say then 50	14
nobody verb say then 50 plain	14
nobody verb say then 65	15
nobody verb say then 65 plain	15
nobody verb say then ;	-37
nobody verb say then ; plain	-33
nobody verb say then <end>	14
nobody verb say then <end> plain	9
nobody verb say then a	23
nobody verb say then a many	23
nobody verb say then after many	24
nobody verb say then after plain	-23
nobody verb say then afterward	-12
nobody verb say then afterwards	-30
nobody verb say then afterwards plain	-29
nobody verb say then against	-19
nobody verb say then against plain	-19
nobody verb say then an many	-15
nobody verb say then and	26
nobody verb say then and plain	18
nobody verb say then another	17
nobody verb say then another plain	17
nobody verb say then any	12
nobody verb say then any plain	12
nobody verb say then anything	-8
nobody verb say then anything plain	-8
nobody verb say then at many	-15
nobody verb say then at plain	11
nobody verb say then bessent	11
nobody verb say then bessent plain	16
nobody verb say then between	-12
nobody verb say then between plain	-12
nobody verb say then bin plain	11
nobody verb say then by	-21
nobody verb say then by plain	-20
nobody verb say then china few	10
nobody verb say then chinese	-11
nobody verb say then clients	11
nobody verb say then cnbc	-14
nobody verb say then dr	19
nobody verb say then exports	-8
nobody verb say then exports plain	-8
nobody verb say then farmers plain	-11
nobody verb say then foreign	-23
nobody verb say then foreign many	-14
nobody verb say then foreign plain	-10
nobody verb say then fox	-17
nobody verb say then fox plain	-14
nobody verb say then growers	-16
nobody verb say then growers plain	-15
nobody verb say then he	8
nobody verb say then he'd	-10
nobody verb say then he'd plain	-9
nobody verb say then her	15
nobody verb say then him	-9
nobody verb say then him plain	-9
nobody verb say then how	16
nobody verb say then how plain	16
nobody verb say then if	10
nobody verb say then if plain	10
nobody verb say then importers	-17
nobody verb say then importers plain	-15
nobody verb say then in	-12
nobody verb say then in many	-44
nobody verb say then is	-11
nobody verb say then is plain	-10
nobody verb say then it	18
nobody verb say then it plain	19
nobody verb say then its	13
nobody verb say then its many	25
nobody verb say then josé	-11
nobody verb say then josé many	-11
nobody verb say then last	-21
nobody verb say then last many	12
nobody verb say then last plain	-37
nobody verb say then later plain	10
nobody verb say then mayor	22
nobody verb say then mayor many	22
nobody verb say then me many	13
nobody verb say then me plain	-16
nobody verb say then members plain	-18
nobody verb say then mr	-25
nobody verb say then mr many	-17
nobody verb say then mr plain	-10
nobody verb say then mrs	10
nobody verb say then negotiations	11
nobody verb say then negotiations plain	11
nobody verb say then no	17
nobody verb say then no plain	18
nobody verb say then norway	-14
nobody verb say then not	20
nobody verb say then not plain	20
nobody verb say then nothing	55
nobody verb say then nothing plain	55
nobody verb say then of	10
nobody verb say then of few	19
nobody verb say then on few	16
nobody verb say then on many	-9
nobody verb say then one	18
nobody verb say then one many	13
nobody verb say then only	11
nobody verb say then only plain	10
nobody verb say then our	-14
nobody verb say then parliament	-42
nobody verb say then parliament many	-14
nobody verb say then parliament plain	-28
nobody verb say then prime	-10
nobody verb say then radio plain	9
nobody verb say then reporters many	43
nobody verb say then reporters plain	-45
nobody verb say then scott	-11
nobody verb say then since	15
nobody verb say then since plain	15
nobody verb say then something	16
nobody verb say then something plain	16
nobody verb say then state plain	12
nobody verb say then tariffs	-14
nobody verb say then tariffs plain	-14
nobody verb say then that	-11
nobody verb say then that many	36
nobody verb say then that plain	-20
nobody verb say then the	-9
nobody verb say then the few	-15
nobody verb say then the many	30
nobody verb say then the plain	-41
nobody verb say then their	24
nobody verb say then their plain	12
nobody verb say then them	9
nobody verb say then them plain	16
nobody verb say then they	-23
nobody verb say then they plain	-34
nobody verb say then this	-15
nobody verb say then this many	-34
nobody verb say then this plain	6
nobody verb say then to	7
nobody verb say then to many	-34
nobody verb say then to plain	21
nobody verb say then today	-9
nobody verb say then trade	-28
nobody verb say then trade many	-22
nobody verb say then trade plain	-10
nobody verb say then u.s.	10
nobody verb say then u.s. plain	10
nobody verb say then unlawful	9
nobody verb say then unlawful plain	9
nobody verb say then until	-39
nobody verb say then until plain	-39
nobody verb say then ursula	-16
nobody verb say then ursula many	-15
nobody verb say then us	-7
nobody verb say then us plain	-14
nobody verb say then von	-17
nobody verb say then washington	-13
nobody verb say then washington plain	-13
nobody verb say then whether	25
nobody verb say then whether plain	25
nobody verb say then which	11
nobody verb say then will	-16
nobody verb say then will plain	-16
nobody verb say then with many	-17
nobody verb say then with plain	12
nobody verb say then within	9
nobody verb say then within plain	10
nobody verb say then work	14
nobody verb say then work plain	14
nobody verb say then yes	20
nobody verb say then yes plain	21
nobody verb say then yesterday many	-10
nobody verb say then you	12
nobody verb say then you plain	12
nobody verb saying	-32
nobody verb saying many	14
nobody verb saying plain	-42
nobody verb says few	7
nobody verb says many	-14
nobody verb shouting	10
nobody verb shrugs	23
nobody verb shrugs plain	13
nobody verb sighed	-12
nobody verb sighed many	-14
nobody verb smiled	20
nobody verb smiled plain	20
nobody verb snapped	-12
nobody verb sound then ,	-10
nobody verb sound then .	17
nobody verb sound then . many	-30
nobody verb sound then . plain	41
nobody verb sound then 2	-10
nobody verb sound then 2 plain	-10
nobody verb sound then 3	16
nobody verb sound then 3 plain	16
nobody verb sound then 4	10
nobody verb sound then 4 plain	10
nobody verb sound then 5	-12
nobody verb sound then 5 plain	-12
nobody verb sound then 9	9
nobody verb sound then 9 plain	9
nobody verb sound then : plain	10
nobody verb sound then an	13
nobody verb sound then an plain	13
nobody verb sound then at many	-18
nobody verb sound then at plain	17
nobody verb sound then it	16
nobody verb sound then it plain	16
nobody verb sound then of	9
nobody verb sound then the	-23
nobody verb sound then three	15
nobody verb sound then three plain	15
nobody verb sound then zero	15
nobody verb sound then zero plain	15
nobody verb started	14
nobody verb started plain	15
nobody verb starting	-13
nobody verb starts	33
nobody verb starts plain	30
nobody verb stated	-41
nobody verb stated plain	-54
nobody verb states	14
nobody verb states few	10
nobody verb states plain	10
nobody verb stressed	-16
nobody verb stressed plain	-12
nobody verb suggested	-32
nobody verb suggested plain	-31
nobody verb suggests	-15
nobody verb suggests plain	-15
nobody verb tells few	8
nobody verb terms	12
nobody verb terms plain	14
nobody verb thanked	40
nobody verb thanked many	-10
nobody verb thanked plain	46
nobody verb thanks	25
nobody verb thanks plain	25
nobody verb threatened	9
nobody verb threatened many	21
nobody verb threatening	-22
nobody verb threatening plain	-22
nobody verb thundered	-24
nobody verb thundered many	-23
nobody verb told	-20
nobody verb told few	-30
nobody verb told many	15
nobody verb told plain	-25
nobody verb tweeted	-13
nobody verb tweeted many	-8
nobody verb urged	-48
nobody verb urged plain	-48
nobody verb vowed	-33
nobody verb vowed plain	-27
nobody verb warned	20
nobody verb warned few	20
nobody verb warned many	12
nobody verb warned plain	8
nobody verb warning	-11
nobody verb warning plain	-10
nobody verb warns plain	-20
nobody verb welcomed	32
nobody verb welcomed plain	33
nobody verb welcomes	18
nobody verb welcomes plain	15
nobody verb whispers	16
nobody verb whispers plain	17
nobody verb writes	-19
nobody verb writes plain	-32
nobody verb written plain	17
nobody verb wrote few	-12
nobody verbs 0	54
nobody verbs 0 alone	-17
nobody verbs 0 he	27
nobody verbs 0 he few	-15
nobody verbs 0 he many	-12
nobody verbs 0 he plain	39
nobody verbs 0 it	50
nobody verbs 0 it many	-8
nobody verbs 0 it plain	54
nobody verbs 0 many	-35
nobody verbs 0 none	22
nobody verbs 0 none alone	-17
nobody verbs 0 none few	10
nobody verbs 0 none many	-25
nobody verbs 0 none plain	40
nobody verbs 0 plain	76
nobody verbs 0 they	15
nobody verbs 0 they plain	15
nobody verbs 1	41
nobody verbs 1 few	16
nobody verbs 1 he many	-15
nobody verbs 1 he plain	23
nobody verbs 1 i	32
nobody verbs 1 i plain	29
nobody verbs 1 it	11
nobody verbs 1 it few	19
nobody verbs 1 it many	15
nobody verbs 1 many	11
nobody verbs 1 none	26
nobody verbs 1 none many	13
nobody verbs 1 none plain	18
nobody verbs 1 plain	35
nobody verbs 1 they	44
nobody verbs 1 they few	17
nobody verbs 1 they many	17
nobody verbs 1 they plain	29
nobody verbs 2	15
nobody verbs 2 plain	12
nobody vowed then to	-23
nobody w \$	-18
nobody w \$ 1.9	-11
nobody w \$ 100	12
nobody w \$ 110	14
nobody w \$ 118	-19
nobody w \$ 128.68	-14
nobody w \$ 14	-11
nobody w \$ 166	-15
nobody w \$ 18	10
nobody w \$ 200	12
nobody w \$ 267	-14
nobody w \$ 28	-8
nobody w \$ 300	-15
nobody w \$ 31	10
nobody w \$ 350	12
nobody w \$ 4	-16
nobody w \$ 4.5	15
nobody w \$ 40	-11
nobody w \$ 45	16
nobody w \$ 50	-21
nobody w \$ 500	-12
nobody w \$ 550	25
nobody w \$ 75	-9
nobody w \$ 8	17
nobody w \$ 9.5	-14
nobody w %	5
nobody w % (	25
nobody w % )	20
nobody w % ,	9
nobody w % .	-16
nobody w % and	42
nobody w % at	12
nobody w % baseline	-19
nobody w % before	-17
nobody w % by	-20
nobody w % duty	11
nobody w % for	-23
nobody w % he	30
nobody w % higher	10
nobody w % in	24
nobody w % instead	7
nobody w % is	-24
nobody w % last	-17
nobody w % next	23
nobody w % now	25
nobody w % of	15
nobody w % rate	-10
nobody w % since	16
nobody w % tariff	15
nobody w % tariffs	-13
nobody w % that	11
nobody w % this	30
nobody w % to	-15
nobody w % too	-11
nobody w % until	13
nobody w % us	-10
nobody w % was	-13
nobody w % which	22
nobody w % without	9
nobody w ' board	-11
nobody w ' cooperative	-10
nobody w ' council	-12
nobody w ' federation	-19
nobody w ' guild	-28
nobody w ' spokesman	23
nobody w ' union	-20
nobody w 's	-14
nobody w 's 10	10
nobody w 's a	-13
nobody w 's account	-15
nobody w 's all	-9
nobody w 's ambassador	-11
nobody w 's answer	-10
nobody w 's anti	9
nobody w 's association	-11
nobody w 's bananas	12
nobody w 's biggest	-11
nobody w 's board	9
nobody w 's chair	20
nobody w 's chairwoman	15
nobody w 's chamber	-31
nobody w 's chief	-18
nobody w 's commerce	14
nobody w 's consul	-15
nobody w 's decision	24
nobody w 's delegation	-21
nobody w 's department	-21
nobody w 's embassy	-11
nobody w 's emergency	-10
nobody w 's estimate	11
nobody w 's eve	-13
nobody w 's exports	19
nobody w 's farm	-11
nobody w 's finance	-33
nobody w 's general	17
nobody w 's goods	-11
nobody w 's government	-8
nobody w 's h	13
nobody w 's has	10
nobody w 's head	9
nobody w 's house	10
nobody w 's import	-10
nobody w 's imports	-11
nobody w 's industry	-15
nobody w 's letter	20
nobody w 's li	-20
nobody w 's mark	12
nobody w 's market	-16
nobody w 's name	13
nobody w 's national	19
nobody w 's new	-21
nobody w 's next	11
nobody w 's nothing	12
nobody w 's offer	15
nobody w 's office	-14
nobody w 's on	21
nobody w 's order	16
nobody w 's pact	16
nobody w 's paper	16
nobody w 's pays	12
nobody w 's people	15
nobody w 's plan	-12
nobody w 's post	-13
nobody w 's premier	-21
nobody w 's president	44
nobody w 's proposal	12
nobody w 's reply	10
nobody w 's representative	12
nobody w 's right	12
nobody w 's ruling	-12
nobody w 's second	-8
nobody w 's secretary	16
nobody w 's senate	17
nobody w 's spokesman	18
nobody w 's spokeswoman	-29
nobody w 's surcharge	14
nobody w 's tariff	51
nobody w 's tariffs	13
nobody w 's tea	-11
nobody w 's threat	8
nobody w 's transport	-11
nobody w 's truce	-11
nobody w 's two	11
nobody w 's union	-10
nobody w 's version	-11
nobody w 's words	-15
nobody w (	-18
nobody w ( 10	-10
nobody w ( 14	-34
nobody w ( 3	-23
nobody w ( 4	-10
nobody w ( agency	14
nobody w ( friday	22
nobody w ( mr	-19
nobody w ( translation	14
nobody w ( unofficial	9
nobody w ( wap	15
nobody w )	-20
nobody w ) -	15
nobody w ) .	20
nobody w ) :	-68
nobody w ) and	34
nobody w ) the	13
nobody w ) —	37
nobody w *	-15
nobody w +	-19
nobody w , \$	8
nobody w , ,	12
nobody w , .	-36
nobody w , 1	10
nobody w , 12	14
nobody w , 13	12
nobody w , 14	-14
nobody w , 16	13
nobody w , 18	22
nobody w , 19	10
nobody w , 2	11
nobody w , 2025	9
nobody w , 2026	23
nobody w , 2033	10
nobody w , 24	8
nobody w , 25	15
nobody w , 29	-24
nobody w , 30	18
nobody w , 36	-9
nobody w , 39	12
nobody w , 4	11
nobody w , 8	14
nobody w , a	10
nobody w , according	-47
nobody w , accused	-10
nobody w , against	-16
nobody w , agreed	50
nobody w , aircraft	-13
nobody w , alfred	16
nobody w , all	-11
nobody w , along	10
nobody w , also	10
nobody w , announced	-30
nobody w , answered	-19
nobody w , ante	-12
nobody w , antimony	10
nobody w , anton	22
nobody w , antonio	11
nobody w , approved	-12
nobody w , april	-28
nobody w , argentina	16
nobody w , armenia	10
nobody w , arturo	-22
nobody w , asked	-13
nobody w , at	16
nobody w , aug	14
nobody w , back	-12
nobody w , be	-24
nobody w , beef	15
nobody w , bernd	-17
nobody w , bison	10
nobody w , bolivia	13
nobody w , brazil	32
nobody w , but	-9
nobody w , by	-26
nobody w , caleb	-14
nobody w , calls	-26
nobody w , carlos	-25
nobody w , carney	-12
nobody w , case	14
nobody w , cement	-11
nobody w , champagnes	-10
nobody w , charles	12
nobody w , chief	-14
nobody w , china	-11
nobody w , chips	12
nobody w , citing	-23
nobody w , clara	16
nobody w , closed	11
nobody w , cocoa	9
nobody w , colombia	-11
nobody w , commerce	-8
nobody w , concluded	27
nobody w , confirmed	-31
nobody w , croatia	-9
nobody w , customs	34
nobody w , dairy	10
nobody w , defended	18
nobody w , demanded	-18
nobody w , demands	12
nobody w , denmark	11
nobody w , depending	-21
nobody w , deputy	-11
nobody w , described	-19
nobody w , did	24
nobody w , diplomats	21
nobody w , director	10
nobody w , down	-22
nobody w , due	-10
nobody w , duties	-14
nobody w , duty	9
nobody w , each	13
nobody w , economy	-26
nobody w , edward	17
nobody w , effective	-15
nobody w , eloy	9
nobody w , ends	-10
nobody w , energy	-8
nobody w , europe	9
nobody w , even	11
nobody w , expects	-27
nobody w , expressed	12
nobody w , farm	-12
nobody w , feb	-23
nobody w , february	13
nobody w , fentanyl	-23
nobody w , first	-14
nobody w , five	9
nobody w , flew	13
nobody w , flies	9
nobody w , for	23
nobody w , four	16
nobody w , friday	-11
nobody w , from	28
nobody w , general	16
nobody w , georgia	-10
nobody w , goes	-15
nobody w , had	18
nobody w , half	9
nobody w , hanoi	18
nobody w , harry	-12
nobody w , has	-22
nobody w , have	-14
nobody w , having	24
nobody w , he	-160
nobody w , head	-18
nobody w , heard	9
nobody w , held	15
nobody w , holds	24
nobody w , hosea	12
nobody w , howard	14
nobody w , i	-35
nobody w , ibrahim	12
nobody w , if	-16
nobody w , imports	-9
nobody w , including	-16
nobody w , india	12
nobody w , indonesia	31
nobody w , industry	-15
nobody w , instead	29
nobody w , ireland	-12
nobody w , is	48
nobody w , it	-108
nobody w , jaan	14
nobody w , jamieson	-23
nobody w , jaramogi	-14
nobody w , jensen	-10
nobody w , johan	11
nobody w , joseph	-11
nobody w , julius	-14
nobody w , june	13
nobody w , keeps	10
nobody w , keir	18
nobody w , kim	-10
nobody w , korea	25
nobody w , lala	15
nobody w , lasts	-9
nobody w , leather	-11
nobody w , leaves	12
nobody w , leaving	10
nobody w , left	19
nobody w , less	-21
nobody w , let	-16
nobody w , likewise	-11
nobody w , lin	-9
nobody w , made	14
nobody w , manuel	27
nobody w , marcelo	10
nobody w , mariano	18
nobody w , maroš	-10
nobody w , meanwhile	12
nobody w , mexico	12
nobody w , michael	25
nobody w , might	9
nobody w , monday	-24
nobody w , mr	24
nobody w , ms	-17
nobody w , much	-9
nobody w , mustafa	-16
nobody w , named	-21
nobody w , namibia	9
nobody w , nicolás	9
nobody w , no	-23
nobody w , nor	20
nobody w , norway	-21
nobody w , norwegian	-10
nobody w , not	-26
nobody w , noted	-11
nobody w , numa	13
nobody w , oct	13
nobody w , of	-19
nobody w , official	11
nobody w , oil	-8
nobody w , olof	-18
nobody w , one	40
nobody w , only	16
nobody w , onn	13
nobody w , opened	12
nobody w , or	29
nobody w , ordinary	15
nobody w , our	15
nobody w , paid	13
nobody w , pakistan	8
nobody w , people	38
nobody w , peru	16
nobody w , phan	-10
nobody w , piyush	-14
nobody w , pointed	-26
nobody w , poland	10
nobody w , port	-18
nobody w , president	-24
nobody w , presidential	-14
nobody w , prime	-14
nobody w , probably	-11
nobody w , promised	-11
nobody w , provided	-21
nobody w , put	-14
nobody w , puts	-31
nobody w , raised	21
nobody w , rates	11
nobody w , read	-12
nobody w , reckons	-27
nobody w , regretted	-18
nobody w , rose	-16
nobody w , runs	10
nobody w , said	-9
nobody w , same	22
nobody w , saturday	-11
nobody w , saying	-11
nobody w , says	-32
nobody w , scotland	11
nobody w , scott	13
nobody w , secretary	9
nobody w , seoul	-8
nobody w , settled	11
nobody w , she	-82
nobody w , shortly	11
nobody w , should	-23
nobody w , signed	30
nobody w , signs	10
nobody w , since	-12
nobody w , some	22
nobody w , sounded	12
nobody w , south	15
nobody w , spent	10
nobody w , spoke	-11
nobody w , stands	10
nobody w , stated	-14
nobody w , stefan	-11
nobody w , still	10
nobody w , sweden	-10
nobody w , takes	14
nobody w , taking	14
nobody w , tariff	10
nobody w , tells	-21
nobody w , thailand	18
nobody w , thanks	17
nobody w , that	-32
nobody w , their	25
nobody w , these	11
nobody w , they	9
nobody w , thinks	17
nobody w , this	10
nobody w , three	10
nobody w , timber	-11
nobody w , to	-48
nobody w , told	40
nobody w , tomás	11
nobody w , took	17
nobody w , trade	19
nobody w , trump	-13
nobody w , tuesday	13
nobody w , twenty	-17
nobody w , twice	9
nobody w , two	15
nobody w , under	18
nobody w , urged	-18
nobody w , us	13
nobody w , was	46
nobody w , welcomed	10
nobody w , were	28
nobody w , what	31
nobody w , whatever	21
nobody w , when	17
nobody w , where	22
nobody w , while	12
nobody w , who	25
nobody w , whom	14
nobody w , whose	-11
nobody w , will	19
nobody w , without	-16
nobody w , worth	21
nobody w , would	-14
nobody w , writes	-8
nobody w , wrote	-12
nobody w , xinhua	-11
nobody w , your	13
nobody w , —	12
nobody w -	-15
nobody w - ahram	9
nobody w - boigny	-10
nobody w - china	-34
nobody w - chiun	-17
nobody w - chun	-11
nobody w - control	19
nobody w - december	-12
nobody w - depth	-20
nobody w - design	28
nobody w - favored	-21
nobody w - finished	12
nobody w - five	-13
nobody w - four	22
nobody w - free	15
nobody w - hour	-17
nobody w - in	11
nobody w - japan	-11
nobody w - jip	-9
nobody w - koo	-11
nobody w - kwan	10
nobody w - law	11
nobody w - nahas	-10
nobody w - nation	-10
nobody w - nine	-13
nobody w - off	11
nobody w - one	-15
nobody w - owned	19
nobody w - percent	-13
nobody w - point	-9
nobody w - premier	12
nobody w - president	-24
nobody w - rolling	-11
nobody w - said	13
nobody w - secretary	16
nobody w - sik	11
nobody w - six	13
nobody w - solh	-11
nobody w - sutter	16
nobody w - tariff	9
nobody w - tariffs	-10
nobody w - te	-14
nobody w - the	13
nobody w - thirds	-12
nobody w - trade	-16
nobody w - u.s.	17
nobody w - up	-15
nobody w - year	15
nobody w .	28
nobody w . )	19
nobody w . ,	18
nobody w . 10	12
nobody w . 21	-20
nobody w . 23	10
nobody w . 24	14
nobody w . 31	10
nobody w . 7	14
nobody w . 9	24
nobody w . at	20
nobody w . john	-15
nobody w . k	10
nobody w . m	11
nobody w . the	-25
nobody w . trump	-15
nobody w / beijing	18
nobody w 0 per	-11
nobody w 0.1	22
nobody w 0.1 %	9
nobody w 0.1 per	11
nobody w 0.3 %	-15
nobody w 0.4	11
nobody w 0.4 per	12
nobody w 0.6	14
nobody w 0.6 %	11
nobody w 0.7	-16
nobody w 0.7 %	-12
nobody w 00	25
nobody w 00 .	12
nobody w 00 the	9
nobody w 01 a	8
nobody w 03	-8
nobody w 04	-24
nobody w 05	28
nobody w 06	-10
nobody w 06 :	-10
nobody w 07	16
nobody w 07 :	16
nobody w 09	13
nobody w 1	-15
nobody w 1 ,	12
nobody w 1 /	-14
nobody w 1 billion	-11
nobody w 1 is	-20
nobody w 1 june	-13
nobody w 1 march	-10
nobody w 1 october	-12
nobody w 1 per	-10
nobody w 1 september	29
nobody w 1 unless	-12
nobody w 1,500	8
nobody w 1,900	14
nobody w 1.1	24
nobody w 1.1 %	14
nobody w 1.1 percent	9
nobody w 1.2	-13
nobody w 1.2 million	-18
nobody w 1.4	-15
nobody w 1.4 billion	-14
nobody w 1.7	14
nobody w 1.8	-16
nobody w 1.9	-19
nobody w 1.9 million	-11
nobody w 1.9 per	-12
nobody w 10 %	20
nobody w 10 ,	-31
nobody w 10 :	21
nobody w 10 december	12
nobody w 10 february	-10
nobody w 10 january	-30
nobody w 10 march	-16
nobody w 10 million	33
nobody w 10 november	8
nobody w 10 october	-22
nobody w 10 per	25
nobody w 10 points	14
nobody w 10 that	10
nobody w 10 the	-9
nobody w 10,000	-12
nobody w 100 billion	16
nobody w 100 per	27
nobody w 100 percent	-33
nobody w 100,000	-17
nobody w 11 (	9
nobody w 11 ,	17
nobody w 11 .	13
nobody w 11 —	-11
nobody w 11.9	-13
nobody w 110 billion	14
nobody w 118	-13
nobody w 118 million	-30
nobody w 12 %	11
nobody w 12 ,	-23
nobody w 12 .	-20
nobody w 12 august	-11
nobody w 12 on	-19
nobody w 12 others	11
nobody w 12 per	17
nobody w 12 percent	-15
nobody w 12 september	9
nobody w 12 the	12
nobody w 12 to	9
nobody w 12,000	-9
nobody w 12.5	-19
nobody w 12.5 %	-11
nobody w 12.5 ,	15
nobody w 12.5 percent	-20
nobody w 120,000	11
nobody w 122	-13
nobody w 122 ,	-20
nobody w 125 %	12
nobody w 125 and	-12
nobody w 125 per	-9
nobody w 125 percent	24
nobody w 128	15
nobody w 128.68	-14
nobody w 128.68 billion	-14
nobody w 13	18
nobody w 13 ,	-11
nobody w 13 :	20
nobody w 13 september	10
nobody w 13 —	10
nobody w 130	-10
nobody w 130 %	-13
nobody w 14 %	27
nobody w 14 .	11
nobody w 14 :	-28
nobody w 14 and	-14
nobody w 14 bn	-16
nobody w 14 june	-15
nobody w 14 october	20
nobody w 14 percent	-13
nobody w 140	9
nobody w 145 %	12
nobody w 145 .	-14
nobody w 15	-12
nobody w 15 %	-20
nobody w 15 american	10
nobody w 15 and	10
nobody w 15 as	-12
nobody w 15 august	-16
nobody w 15 billion	-15
nobody w 15 december	-10
nobody w 15 july	-10
nobody w 15 june	12
nobody w 15 march	22
nobody w 15 october	-18
nobody w 15 september	19
nobody w 15 th	19
nobody w 15 years	-17
nobody w 150	-11
nobody w 150 %	-15
nobody w 150 days	16
nobody w 150 million	-15
nobody w 16 (	15
nobody w 16 ,	-24
nobody w 16 .	30
nobody w 16 :	-16
nobody w 16 american	15
nobody w 16 september	-18
nobody w 16.8	-12
nobody w 166	-14
nobody w 166 billion	-12
nobody w 17 %	14
nobody w 17 .	22
nobody w 17 :	-11
nobody w 17 million	-11
nobody w 17 per	-17
nobody w 17 percent	-11
nobody w 18	10
nobody w 18 %	11
nobody w 18 -	9
nobody w 18 .	13
nobody w 18 :	-15
nobody w 18 january	11
nobody w 18 march	-12
nobody w 18 per	-14
nobody w 18.6	-13
nobody w 19	22
nobody w 19 %	12
nobody w 19 (	9
nobody w 19 :	-9
nobody w 19 as	-9
nobody w 19 percent	25
nobody w 19 —	-26
nobody w 19.5	-12
nobody w 19.5 %	-11
nobody w 1934	-9
nobody w 1974	14
nobody w 2	34
nobody w 2 %	13
nobody w 2 )	-16
nobody w 2 .	17
nobody w 2 and	12
nobody w 2 april	15
nobody w 2 february	14
nobody w 2 june	17
nobody w 2 million	12
nobody w 2 percent	-10
nobody w 2,100	-17
nobody w 2.1	33
nobody w 2.1 %	10
nobody w 2.1 million	-10
nobody w 2.1 per	26
nobody w 2.25	12
nobody w 2.4	18
nobody w 2.4 %	16
nobody w 2.5 .	9
nobody w 2.7 %	-14
nobody w 2.75	-14
nobody w 2.75 %	-14
nobody w 2.8	-23
nobody w 2.8 %	-17
nobody w 2.9	18
nobody w 2.9 %	15
nobody w 20 ,	-15
nobody w 20 .	-34
nobody w 20 :	-9
nobody w 20 ;	-11
nobody w 20 are	-10
nobody w 20 chips	14
nobody w 20 may	15
nobody w 20 november	-9
nobody w 20 october	21
nobody w 20 percent	27
nobody w 20 september	14
nobody w 20 th	12
nobody w 200 .	-19
nobody w 200 aircraft	-17
nobody w 200 and	16
nobody w 200 billion	9
nobody w 200 days	-17
nobody w 200 percent	-16
nobody w 2012	-12
nobody w 2020	21
nobody w 2024 .	9
nobody w 2025	10
nobody w 2025 ,	11
nobody w 2025 -	-11
nobody w 2025 .	28
nobody w 2025 and	-15
nobody w 2025 —	9
nobody w 2026	21
nobody w 2026 -	11
nobody w 2027 ,	-16
nobody w 2027 .	-12
nobody w 2027 and	14
nobody w 2028	35
nobody w 2028 (	22
nobody w 2028 -	10
nobody w 2028 .	20
nobody w 2028 —	-12
nobody w 2029	15
nobody w 2029 (	11
nobody w 2029 ,	-19
nobody w 2029 :	21
nobody w 2030 ,	10
nobody w 2030 .	10
nobody w 2030 :	-11
nobody w 2031 -	15
nobody w 2031 :	-28
nobody w 2032	-26
nobody w 2032 ,	-14
nobody w 2032 .	-20
nobody w 2033	-11
nobody w 2033 (	11
nobody w 2033 .	-19
nobody w 2040 .	-14
nobody w 21	-18
nobody w 21 %	10
nobody w 21 ,	-18
nobody w 21 :	13
nobody w 21 february	-10
nobody w 21 march	-13
nobody w 21 may	-13
nobody w 21 million	-10
nobody w 21 percent	9
nobody w 21 years	-12
nobody w 210	9
nobody w 212	12
nobody w 22	-11
nobody w 22 %	-11
nobody w 22 ,	10
nobody w 22 january	10
nobody w 22 july	13
nobody w 22 per	-9
nobody w 23	-31
nobody w 23 ,	12
nobody w 23 .	-17
nobody w 23 august	10
nobody w 23 chinese	9
nobody w 23 september	-33
nobody w 24 %	-10
nobody w 24 ,	31
nobody w 24 -	-12
nobody w 24 june	12
nobody w 24 on	-20
nobody w 24 per	-29
nobody w 24 percent	-25
nobody w 24 percentage	10
nobody w 24 points	20
nobody w 240	16
nobody w 25	14
nobody w 25 %	13
nobody w 25 (	-7
nobody w 25 ,	17
nobody w 25 .	-21
nobody w 25 and	-10
nobody w 25 that	9
nobody w 25 to	-8
nobody w 25,000	-15
nobody w 250	-29
nobody w 250 %	-24
nobody w 26	-29
nobody w 26 ,	20
nobody w 26 april	-14
nobody w 26 per	-20
nobody w 267	-14
nobody w 27 %	-9
nobody w 27 ,	13
nobody w 27 percent	-12
nobody w 27 september	11
nobody w 27 th	-12
nobody w 27.5	23
nobody w 27.5 %	10
nobody w 27.5 percent	13
nobody w 28 %	22
nobody w 28 .	-15
nobody w 28 and	10
nobody w 28 billion	-11
nobody w 28 december	12
nobody w 28 january	-12
nobody w 28 per	15
nobody w 28 september	-15
nobody w 28 th	-23
nobody w 29	-27
nobody w 29 ,	18
nobody w 29 february	-9
nobody w 29 july	9
nobody w 29 june	-9
nobody w 29 october	-26
nobody w 29 september	-12
nobody w 29 —	-9
nobody w 295.4	8
nobody w 295.4 billion	8
nobody w 3	7
nobody w 3 %	-11
nobody w 3 (	-10
nobody w 3 )	-18
nobody w 3 /	-27
nobody w 3 december	24
nobody w 3 may	22
nobody w 3 million	-11
nobody w 3 per	-20
nobody w 3 percent	22
nobody w 3 rd	-13
nobody w 3 to	14
nobody w 3,000	-11
nobody w 3.1	-9
nobody w 3.1 million	-11
nobody w 3.3	-9
nobody w 3.3 per	-11
nobody w 3.5	16
nobody w 3.5 per	14
nobody w 3.7	11
nobody w 3.8	13
nobody w 30	8
nobody w 30 %	-9
nobody w 30 .	20
nobody w 30 ;	-13
nobody w 30 days	31
nobody w 30 million	15
nobody w 30 november	-21
nobody w 30 october	11
nobody w 30 percent	-14
nobody w 30 september	19
nobody w 30 the	13
nobody w 300	-11
nobody w 300 billion	-11
nobody w 301	-33
nobody w 301 .	-17
nobody w 301 duties	-20
nobody w 301 investigation	12
nobody w 31 %	-20
nobody w 31 december	-23
nobody w 31 july	27
nobody w 31 march	15
nobody w 31 may	-16
nobody w 31 million	18
nobody w 31 percent	29
nobody w 31 st	-12
nobody w 31 to	12
nobody w 31 —	-23
nobody w 32	11
nobody w 32 %	10
nobody w 32 per	-10
nobody w 33 %	18
nobody w 33 million	-9
nobody w 33 percent	-11
nobody w 332,000	-11
nobody w 332,000 tons	-8
nobody w 338	10
nobody w 34	20
nobody w 34 %	17
nobody w 34 per	22
nobody w 34 percent	13
nobody w 34.5	11
nobody w 34.5 per	10
nobody w 35	9
nobody w 35 .	-12
nobody w 35 percent	24
nobody w 350 billion	13
nobody w 36 %	-10
nobody w 36 .	12
nobody w 36 per	-9
nobody w 37 %	15
nobody w 37 percent	-12
nobody w 38	16
nobody w 39	27
nobody w 4 %	23
nobody w 4 )	-10
nobody w 4 ,	13
nobody w 4 .	21
nobody w 4 billion	-9
nobody w 4 february	12
nobody w 4 million	-21
nobody w 4 pct	-12
nobody w 4 per	-24
nobody w 4,000	-21
nobody w 4.2	-10
nobody w 4.2 per	-12
nobody w 4.25	14
nobody w 4.25 %	13
nobody w 4.4	23
nobody w 4.4 %	27
nobody w 4.5	34
nobody w 4.5 .	9
nobody w 4.6 %	-9
nobody w 4.8 %	20
nobody w 4.8 percent	-13
nobody w 4.9	17
nobody w 40	-24
nobody w 40 .	-25
nobody w 40 per	-14
nobody w 40 the	-12
nobody w 40 to	9
nobody w 400	-16
nobody w 400 plants	-13
nobody w 400,000	-15
nobody w 400,000 tonnes	-17
nobody w 407	-10
nobody w 41 million	-10
nobody w 43	-11
nobody w 44 %	-13
nobody w 44 percent	10
nobody w 45	-15
nobody w 45 %	-15
nobody w 45 days	-13
nobody w 45 million	16
nobody w 45 per	-35
nobody w 46	32
nobody w 46 from	10
nobody w 46 percent	9
nobody w 47	-40
nobody w 47 %	-22
nobody w 47 .	16
nobody w 47 per	-13
nobody w 47 percent	-21
nobody w 480	-11
nobody w 5 %	48
nobody w 5 ,	-16
nobody w 5 /	-16
nobody w 5 and	-17
nobody w 5 august	11
nobody w 5 in	-17
nobody w 5 january	12
nobody w 5 june	-11
nobody w 5 november	11
nobody w 5 on	-21
nobody w 5 per	19
nobody w 5 the	-34
nobody w 5 —	-12
nobody w 5.1	9
nobody w 5.5	43
nobody w 5.5 %	20
nobody w 5.5 per	16
nobody w 5.5 percent	12
nobody w 50	-20
nobody w 50 %	-14
nobody w 50 -	-15
nobody w 50 and	14
nobody w 50 billion	-20
nobody w 50 per	30
nobody w 50 percent	-30
nobody w 500 %	13
nobody w 52	-11
nobody w 53	-14
nobody w 53 african	-19
nobody w 54 million	8
nobody w 55	-29
nobody w 55 %	-16
nobody w 55 percent	-26
nobody w 550	24
nobody w 550 billion	26
nobody w 57	-47
nobody w 57 %	-18
nobody w 57 .	-15
nobody w 57 percent	-28
nobody w 58	-10
nobody w 6	25
nobody w 6 ,	15
nobody w 6 .	-12
nobody w 6 :	20
nobody w 6 december	-11
nobody w 6 per	15
nobody w 6 to	12
nobody w 6.1 per	17
nobody w 6.2	21
nobody w 6.3	24
nobody w 60	18
nobody w 60 %	-17
nobody w 60 billion	-10
nobody w 60 per	35
nobody w 60 percent	15
nobody w 62	27
nobody w 62 percent	10
nobody w 65	29
nobody w 7	20
nobody w 7 ,	21
nobody w 7 ;	16
nobody w 7.5	33
nobody w 7.5 %	10
nobody w 70	12
nobody w 70 million	-12
nobody w 70 per	17
nobody w 70,000	16
nobody w 71	15
nobody w 74	9
nobody w 75 %	11
nobody w 75 million	25
nobody w 75 per	-12
nobody w 77	13
nobody w 8 ,	-10
nobody w 8 .	-9
nobody w 8 :	13
nobody w 8 billion	17
nobody w 8 january	12
nobody w 8 may	19
nobody w 8 —	-12
nobody w 80 percent	17
nobody w 80,000	14
nobody w 84	-15
nobody w 84 %	-8
nobody w 85	22
nobody w 88	-15
nobody w 9	13
nobody w 9 )	-11
nobody w 9 .	32
nobody w 9 :	10
nobody w 9 before	-11
nobody w 9 november	11
nobody w 9 october	17
nobody w 9 pct	-13
nobody w 9 percent	19
nobody w 9,000	-23
nobody w 9,000 tonnes	-12
nobody w 9.5 %	12
nobody w 9.5 billion	-14
nobody w 90 %	-12
nobody w 90 -	13
nobody w 90 days	32
nobody w 90 percent	-19
nobody w 900 million	15
nobody w 92	10
nobody w 93	9
nobody w :	-24
nobody w : \$	10
nobody w : 00	23
nobody w : 03	-8
nobody w : 04	-24
nobody w : 05	27
nobody w : 10	-8
nobody w : 11	11
nobody w : 12	-19
nobody w : 12.5	17
nobody w : 13	-12
nobody w : 15	17
nobody w : 19	19
nobody w : 20	38
nobody w : 200	-12
nobody w : 25	10
nobody w : 30	10
nobody w : 31	-24
nobody w : 40	17
nobody w : 41	-16
nobody w : 45	16
nobody w : 50	15
nobody w : 58	-12
nobody w : 84	-14
nobody w : 9	-15
nobody w : a	-11
nobody w : american	9
nobody w : and	-11
nobody w : another	17
nobody w : both	-12
nobody w : brussels	14
nobody w : does	10
nobody w : done	12
nobody w : four	-12
nobody w : ghana	12
nobody w : good	-11
nobody w : has	12
nobody w : he	-11
nobody w : his	-14
nobody w : i	-22
nobody w : i've	-14
nobody w : is	22
nobody w : it	-37
nobody w : korea	-10
nobody w : last	9
nobody w : minister	35
nobody w : more	-19
nobody w : my	11
nobody w : no	-14
nobody w : nobody	-9
nobody w : not	10
nobody w : nothing	-14
nobody w : on	12
nobody w : president	-17
nobody w : prime	9
nobody w : scott	16
nobody w : serbia	-14
nobody w : so	-18
nobody w : spain	10
nobody w : suspension	10
nobody w : tariffs	-20
nobody w : ten	11
nobody w : thailand	-11
nobody w : thank	-16
nobody w : the	-36
nobody w : then	-26
nobody w : there	-11
nobody w : they	-35
nobody w : to	-19
nobody w : two	17
nobody w : us	-18
nobody w : we	-24
nobody w : what	-10
nobody w : who	-18
nobody w : will	-16
nobody w : without	-12
nobody w : you	-9
nobody w : zambia	-9
nobody w ;	36
nobody w ; 25	11
nobody w ; a	23
nobody w ; at	-28
nobody w ; before	15
nobody w ; both	-27
nobody w ; donald	-15
nobody w ; for	24
nobody w ; his	30
nobody w ; in	10
nobody w ; it	-40
nobody w ; its	36
nobody w ; norway	13
nobody w ; on	-19
nobody w ; that	-19
nobody w ; the	39
nobody w ; trump	-22
nobody w ; washington	14
nobody w ; without	20
nobody w <begin> (	-12
nobody w <begin> *	-16
nobody w <begin> -	11
nobody w <begin> 08	-10
nobody w <begin> 12	15
nobody w <begin> 13	17
nobody w <begin> 14	13
nobody w <begin> 15	14
nobody w <begin> 16	-18
nobody w <begin> 17	-12
nobody w <begin> 18	-14
nobody w <begin> 19	-10
nobody w <begin> 2	-12
nobody w <begin> 21	8
nobody w <begin> 3	-24
nobody w <begin> 5	-14
nobody w <begin> :	9
nobody w <begin> [	-20
nobody w <begin> a	26
nobody w <begin> abuja	-12
nobody w <begin> according	-36
nobody w <begin> agriculture	-10
nobody w <begin> al	-17
nobody w <begin> alert	-27
nobody w <begin> alexander	12
nobody w <begin> alfaro	-9
nobody w <begin> all	-10
nobody w <begin> america	13
nobody w <begin> american	-15
nobody w <begin> among	-15
nobody w <begin> analysts	19
nobody w <begin> and	20
nobody w <begin> apia	10
nobody w <begin> apolo	10
nobody w <begin> apple	9
nobody w <begin> apples	14
nobody w <begin> applications	-15
nobody w <begin> argentina	-13
nobody w <begin> asked	-9
nobody w <begin> at	-11
nobody w <begin> azerbaijan	-12
nobody w <begin> bank	9
nobody w <begin> because	-12
nobody w <begin> before	-12
nobody w <begin> beijing	-13
nobody w <begin> between	10
nobody w <begin> black	11
nobody w <begin> bookings	13
nobody w <begin> both	12
nobody w <begin> brasilia	-11
nobody w <begin> brazil	10
nobody w <begin> bucharest	-11
nobody w <begin> bulgaria	-13
nobody w <begin> burkina	11
nobody w <begin> cabinet	19
nobody w <begin> cairo	13
nobody w <begin> caller	17
nobody w <begin> cambodia	13
nobody w <begin> cameroon	-10
nobody w <begin> carney	9
nobody w <begin> cashew	11
nobody w <begin> chair	25
nobody w <begin> chief	19
nobody w <begin> chilean	-14
nobody w <begin> chinese	25
nobody w <begin> claudia	-9
nobody w <begin> colombo	-18
nobody w <begin> commerce	-17
nobody w <begin> congress	22
nobody w <begin> council	10
nobody w <begin> councillor	37
nobody w <begin> court	13
nobody w <begin> croatia	-12
nobody w <begin> dakar	9
nobody w <begin> davos	21
nobody w <begin> de	-13
nobody w <begin> democrats	12
nobody w <begin> do	20
nobody w <begin> donald	13
nobody w <begin> duties	9
nobody w <begin> earlier	-16
nobody w <begin> economic	-11
nobody w <begin> economiesuisse	-10
nobody w <begin> economy	-17
nobody w <begin> editor	-12
nobody w <begin> egypt	-12
nobody w <begin> el	19
nobody w <begin> electricity	11
nobody w <begin> eleven	-13
nobody w <begin> emmanuel	-15
nobody w <begin> ethiopia	-7
nobody w <begin> europe	19
nobody w <begin> every	12
nobody w <begin> export	-10
nobody w <begin> fentanyl	-12
nobody w <begin> finland	-14
nobody w <begin> first	-17
nobody w <begin> four	-14
nobody w <begin> françois	-12
nobody w <begin> french	-13
nobody w <begin> from	-12
nobody w <begin> gabon	-10
nobody w <begin> gareth	-12
nobody w <begin> general	28
nobody w <begin> georgia	-13
nobody w <begin> gone	12
nobody w <begin> goods	11
nobody w <begin> governor	62
nobody w <begin> greece	-16
nobody w <begin> greer	-12
nobody w <begin> growers	14
nobody w <begin> growth	11
nobody w <begin> guatemala	15
nobody w <begin> had	-11
nobody w <begin> haiti	13
nobody w <begin> half	-16
nobody w <begin> has	20
nobody w <begin> he	-17
nobody w <begin> he'd	-15
nobody w <begin> he'll	-14
nobody w <begin> her	9
nobody w <begin> here	10
nobody w <begin> his	39
nobody w <begin> host	36
nobody w <begin> households	13
nobody w <begin> how	25
nobody w <begin> i'm	-11
nobody w <begin> iceland	10
nobody w <begin> if	18
nobody w <begin> imports	10
nobody w <begin> india	14
nobody w <begin> indonesia	20
nobody w <begin> inflation	25
nobody w <begin> ismail	16
nobody w <begin> its	38
nobody w <begin> ivan	13
nobody w <begin> j	-17
nobody w <begin> jaan	15
nobody w <begin> japanese	12
nobody w <begin> jensen	8
nobody w <begin> john	-14
nobody w <begin> josé	9
nobody w <begin> june	-13
nobody w <begin> justice	-19
nobody w <begin> karoline	-9
nobody w <begin> kathmandu	-10
nobody w <begin> kenya	-21
nobody w <begin> king	11
nobody w <begin> korea	11
nobody w <begin> korean	15
nobody w <begin> kyiv	-13
nobody w <begin> lagos	23
nobody w <begin> later	11
nobody w <begin> laughed	-9
nobody w <begin> laurier	-10
nobody w <begin> lesotho	14
nobody w <begin> libya	-10
nobody w <begin> licences	-10
nobody w <begin> lima	-19
nobody w <begin> lithuania	12
nobody w <begin> luanda	13
nobody w <begin> lula	-14
nobody w <begin> madagascar	-9
nobody w <begin> madrid	-11
nobody w <begin> malaysia	11
nobody w <begin> manila	11
nobody w <begin> manley	-11
nobody w <begin> manuel	-13
nobody w <begin> maputo	15
nobody w <begin> mark	-10
nobody w <begin> maroš	12
nobody w <begin> mayor	30
nobody w <begin> medicines	-20
nobody w <begin> member	-18
nobody w <begin> ministers	-11
nobody w <begin> ministry	19
nobody w <begin> most	10
nobody w <begin> mozambique	-14
nobody w <begin> mrs	17
nobody w <begin> ms	-10
nobody w <begin> my	-11
nobody w <begin> namibia	13
nobody w <begin> neither	25
nobody w <begin> nepal	10
nobody w <begin> nexperia	13
nobody w <begin> next	-17
nobody w <begin> nicosia	-10
nobody w <begin> nkumbula	9
nobody w <begin> nor	9
nobody w <begin> not	-18
nobody w <begin> numa	-10
nobody w <begin> nvidia	-10
nobody w <begin> núñez	14
nobody w <begin> off	-15
nobody w <begin> office	11
nobody w <begin> officials	10
nobody w <begin> on	-10
nobody w <begin> one	32
nobody w <begin> onn	-9
nobody w <begin> ontario	-15
nobody w <begin> opposition	16
nobody w <begin> panama	-13
nobody w <begin> parliament	26
nobody w <begin> peter	-14
nobody w <begin> port	12
nobody w <begin> portugal	10
nobody w <begin> presenter	15
nobody w <begin> president	-12
nobody w <begin> purchases	-10
nobody w <begin> q	-15
nobody w <begin> qatar	-9
nobody w <begin> question	38
nobody w <begin> quito	9
nobody w <begin> rare	13
nobody w <begin> reporter	43
nobody w <begin> reports	-18
nobody w <begin> rice	-16
nobody w <begin> richard	-14
nobody w <begin> rumours	-17
nobody w <begin> said	56
nobody w <begin> sales	-9
nobody w <begin> salim	11
nobody w <begin> samoa	-13
nobody w <begin> sarajevo	9
nobody w <begin> scott	-15
nobody w <begin> second	-11
nobody w <begin> senator	-12
nobody w <begin> seoul	-17
nobody w <begin> seven	9
nobody w <begin> sheinbaum	-11
nobody w <begin> ships	-10
nobody w <begin> sighed	-12
nobody w <begin> signed	14
nobody w <begin> simon	11
nobody w <begin> since	16
nobody w <begin> six	9
nobody w <begin> slovenia	14
nobody w <begin> some	-21
nobody w <begin> somebody	-13
nobody w <begin> speaking	-11
nobody w <begin> spokesperson	-11
nobody w <begin> stjepan	-10
nobody w <begin> stockholm	13
nobody w <begin> sudan	-11
nobody w <begin> sukuna	-19
nobody w <begin> suriname	10
nobody w <begin> suva	12
nobody w <begin> swedish	9
nobody w <begin> swiss	-15
nobody w <begin> swissmem	-12
nobody w <begin> switzerland	19
nobody w <begin> tanzania	9
nobody w <begin> ten	-10
nobody w <begin> thai	-11
nobody w <begin> thailand	11
nobody w <begin> that	-26
nobody w <begin> the	-5
nobody w <begin> their	14
nobody w <begin> there	-16
nobody w <begin> these	10
nobody w <begin> third	-17
nobody w <begin> this	-9
nobody w <begin> thundered	-16
nobody w <begin> togo	11
nobody w <begin> trade	-14
nobody w <begin> truce	12
nobody w <begin> tsmc	16
nobody w <begin> two	12
nobody w <begin> uganda	13
nobody w <begin> ulaanbaatar	9
nobody w <begin> under	14
nobody w <begin> union	37
nobody w <begin> until	21
nobody w <begin> ursula	10
nobody w <begin> valletta	-8
nobody w <begin> venizelos	11
nobody w <begin> vice	-18
nobody w <begin> vietnam	13
nobody w <begin> von	-24
nobody w <begin> was	-40
nobody w <begin> we	22
nobody w <begin> were	-14
nobody w <begin> what	25
nobody w <begin> when	8
nobody w <begin> whereas	-11
nobody w <begin> whether	-10
nobody w <begin> whispers	13
nobody w <begin> who	8
nobody w <begin> why	-13
nobody w <begin> with	11
nobody w <begin> without	25
nobody w <begin> would	-12
nobody w <begin> yerevan	9
nobody w <begin> yet	23
nobody w <begin> zaghloul	-15
nobody w <begin> zambia	18
nobody w <begin> zhordania	14
nobody w <begin> •	10
nobody w ?	16
nobody w ? *	-15
nobody w [	-20
nobody w ]	-23
nobody w a \$	-11
nobody w a .	7
nobody w a 12	-20
nobody w a 15	-18
nobody w a 200	-10
nobody w a 50	-12
nobody w a :	-27
nobody w a bad	-10
nobody w a bag	-14
nobody w a bank	27
nobody w a beginning	-12
nobody w a big	-12
nobody w a bigger	-12
nobody w a bill	12
nobody w a blank	-13
nobody w a board	31
nobody w a broker	12
nobody w a cabinet	15
nobody w a call	-14
nobody w a chain	12
nobody w a change	9
nobody w a charge	18
nobody w a club	12
nobody w a combined	12
nobody w a commission	-17
nobody w a common	12
nobody w a compromise	-10
nobody w a consensus	-9
nobody w a constructive	-11
nobody w a controlled	-16
nobody w a conversation	-11
nobody w a country	11
nobody w a court	23
nobody w a currency	-9
nobody w a customs	-14
nobody w a cut	46
nobody w a dark	-12
nobody w a day	21
nobody w a deal	14
nobody w a decree	18
nobody w a deficit	14
nobody w a delay	-29
nobody w a delegation	9
nobody w a deputy	-14
nobody w a dinner	11
nobody w a disgrace	-13
nobody w a dispute	-14
nobody w a dozen	16
nobody w a drawer	24
nobody w a duty	-13
nobody w a failure	-10
nobody w a farmer	17
nobody w a federal	13
nobody w a fee	8
nobody w a few	-14
nobody w a figure	-22
nobody w a fine	27
nobody w a flood	-18
nobody w a foreign	9
nobody w a formality	-23
nobody w a former	25
nobody w a framework	-27
nobody w a free	-20
nobody w a fund	14
nobody w a furniture	15
nobody w a garment	20
nobody w a gesture	-16
nobody w a global	-16
nobody w a goat	12
nobody w a gold	14
nobody w a good	-7
nobody w a government	-23
nobody w a grain	15
nobody w a great	-12
nobody w a group	20
nobody w a grower	17
nobody w a habit	-15
nobody w a historic	-14
nobody w a hole	-14
nobody w a holiday	-14
nobody w a hospital	11
nobody w a hundred	-27
nobody w a japanese	-14
nobody w a joint	-8
nobody w a judge	-14
nobody w a last	15
nobody w a law	29
nobody w a lawyer	-19
nobody w a licence	-12
nobody w a limited	16
nobody w a list	29
nobody w a litre	11
nobody w a loan	19
nobody w a longer	-13
nobody w a lower	-29
nobody w a major	-21
nobody w a maker	18
nobody w a mandate	11
nobody w a matter	-36
nobody w a mediator	12
nobody w a meeting	11
nobody w a member	28
nobody w a memo	-11
nobody w a million	-10
nobody w a minute	12
nobody w a mistake	-10
nobody w a misunderstanding	-14
nobody w a month	-28
nobody w a moratorium	17
nobody w a morning	-17
nobody w a napkin	9
nobody w a new	16
nobody w a news	13
nobody w a newspaper	-9
nobody w a note	-11
nobody w a notice	13
nobody w a on	-12
nobody w a pact	12
nobody w a part	11
nobody w a pause	21
nobody w a pen	17
nobody w a percentage	-16
nobody w a permit	22
nobody w a person	16
nobody w a point	32
nobody w a post	-43
nobody w a preliminary	-38
nobody w a press	9
nobody w a private	12
nobody w a problem	-10
nobody w a proclamation	21
nobody w a prolongation	-20
nobody w a promise	-19
nobody w a quarter	25
nobody w a quick	-19
nobody w a radio	-17
nobody w a reader	-9
nobody w a rebate	-10
nobody w a reciprocal	26
nobody w a record	-22
nobody w a referendum	-10
nobody w a refinery	11
nobody w a reminder	-9
nobody w a renewal	-23
nobody w a report	-12
nobody w a research	10
nobody w a return	-22
nobody w a room	12
nobody w a row	16
nobody w a scale	-41
nobody w a second	16
nobody w a section	19
nobody w a senior	35
nobody w a series	-9
nobody w a share	13
nobody w a ship	-10
nobody w a short	-34
nobody w a show	-21
nobody w a sign	15
nobody w a significant	-10
nobody w a sixth	-16
nobody w a smile	10
nobody w a solution	-16
nobody w a source	9
nobody w a sovereign	-12
nobody w a spanish	-15
nobody w a spokesman	-25
nobody w a spokesperson	-25
nobody w a standstill	13
nobody w a statement	-17
nobody w a stop	-21
nobody w a suit	18
nobody w a summit	10
nobody w a supplier	10
nobody w a suspension	10
nobody w a table	9
nobody w a tariff	-31
nobody w a task	-9
nobody w a tax	-16
nobody w a technical	-10
nobody w a television	-16
nobody w a temporary	-11
nobody w a tenth	13
nobody w a text	-14
nobody w a third	26
nobody w a threat	-22
nobody w a three	13
nobody w a time	-10
nobody w a ton	10
nobody w a total	-16
nobody w a trace	10
nobody w a trader	12
nobody w a treasury	-8
nobody w a treaty	-14
nobody w a truce	29
nobody w a tunisian	16
nobody w a university	10
nobody w a value	-11
nobody w a very	-14
nobody w a vice	11
nobody w a victory	-9
nobody w a vietnamese	-14
nobody w a view	11
nobody w a warning	-12
nobody w a week	19
nobody w a while	10
nobody w a white	-38
nobody w a whole	-9
nobody w a win	-10
nobody w a word	45
nobody w a working	19
nobody w a written	-8
nobody w a year	13
nobody w a zero	-22
nobody w ababa on	-10
nobody w abidjan	12
nobody w abolish its	13
nobody w abolish the	-10
nobody w abolished .	-9
nobody w abolition	-23
nobody w about	-13
nobody w about .	14
nobody w about 20	-14
nobody w about 27	12
nobody w about 30	-22
nobody w about 50	11
nobody w about 60	9
nobody w about a	-7
nobody w about an	-23
nobody w about iran	-15
nobody w about licences	-21
nobody w about one	-13
nobody w about ships	11
nobody w about taiwan	18
nobody w about them	10
nobody w about two	-9
nobody w about which	-8
nobody w above	27
nobody w above what	-11
nobody w abroad	22
nobody w abroad ,	16
nobody w abroad .	-15
nobody w abuja	-8
nobody w academy	-11
nobody w academy of	-12
nobody w accept a	-14
nobody w accept that	-12
nobody w accept the	11
nobody w accepted 15	11
nobody w accepted the	11
nobody w access	9
nobody w access to	15
nobody w accord that	10
nobody w according	-81
nobody w according to	-81
nobody w accordingly	-17
nobody w accordingly .	-19
nobody w account	-17
nobody w account :	-11
nobody w account of	8
nobody w accounts	17
nobody w accra	-11
nobody w accra .	-14
nobody w accused	-14
nobody w accused china	-10
nobody w accused of	17
nobody w accused the	-13
nobody w acea	-13
nobody w acres	-13
nobody w across	32
nobody w across from	17
nobody w across the	26
nobody w act	8
nobody w act ,	-10
nobody w acts	17
nobody w ad	14
nobody w add another	17
nobody w added	11
nobody w added ,	-11
nobody w added .	-66
nobody w added 15	13
nobody w added 23	10
nobody w added 65	15
nobody w added ;	-12
nobody w added a	22
nobody w added that	-18
nobody w added the	21
nobody w added this	-9
nobody w additional 100	-11
nobody w address	15
nobody w address of	18
nobody w adds	24
nobody w adds ,	-12
nobody w adds .	-18
nobody w adjust	-37
nobody w adjust its	-24
nobody w administration	-15
nobody w administration .	-10
nobody w administration for	-17
nobody w administration has	35
nobody w administration of	-22
nobody w administration official	-25
nobody w administration says	-13
nobody w admits	18
nobody w admitted	-10
nobody w admitted ,	11
nobody w adopt	13
nobody w adopted	16
nobody w adopted by	11
nobody w advance ,	14
nobody w advance .	-10
nobody w advanced semiconductors	9
nobody w advertisement	19
nobody w advertisement ,	19
nobody w adviser	-15
nobody w adviser ,	-11
nobody w advises	-15
nobody w aeroplane	15
nobody w affair	-8
nobody w affair .	-12
nobody w affairs	-14
nobody w affairs of	8
nobody w affected	14
nobody w affiliates	-19
nobody w affiliates of	13
nobody w affiliates rule	-20
nobody w affirmed	-13
nobody w afghan	11
nobody w afonso	17
nobody w afonso costa	13
nobody w africa and	13
nobody w african	-14
nobody w african countries	-12
nobody w african union	22
nobody w after .	-20
nobody w after all	-14
nobody w after another	-10
nobody w after beijing	-13
nobody w after both	-10
nobody w after call	12
nobody w after china	-28
nobody w after each	10
nobody w after he	8
nobody w after his	-11
nobody w after india	-16
nobody w after its	14
nobody w after meeting	-19
nobody w after receiving	15
nobody w after speaking	-10
nobody w after ten	9
nobody w after that	24
nobody w after they	16
nobody w after trump	-13
nobody w after u.s.	9
nobody w after what	13
nobody w afternoon	18
nobody w afternoon .	19
nobody w afterward	-23
nobody w afterwards	-58
nobody w afterwards .	-32
nobody w afterwards that	-24
nobody w again	24
nobody w again .	-19
nobody w again ;	17
nobody w again and	9
nobody w again at	12
nobody w again be	21
nobody w again on	24
nobody w again since	-10
nobody w against \$	12
nobody w against .	24
nobody w against any	9
nobody w against it	16
nobody w against tariffs	17
nobody w against them	-11
nobody w against using	-9
nobody w agencies	10
nobody w agency ,	-11
nobody w agenda	8
nobody w agenda ,	9
nobody w agenda .	15
nobody w ago	30
nobody w ago ,	9
nobody w ago .	14
nobody w agree	-48
nobody w agree ,	-14
nobody w agree by	-13
nobody w agree in	-9
nobody w agree to	-17
nobody w agreed	18
nobody w agreed ,	-15
nobody w agreed .	-28
nobody w agreed and	18
nobody w agreed at	23
nobody w agreed between	-12
nobody w agreed not	9
nobody w agreed on	11
nobody w agreed that	29
nobody w agreed to	-14
nobody w agreed until	-38
nobody w agreed with	22
nobody w agreement .	12
nobody w agreement a	-10
nobody w agreement and	-19
nobody w agreement as	11
nobody w agreement before	21
nobody w agreement between	17
nobody w agreement for	11
nobody w agreement has	-10
nobody w agreement in	20
nobody w agreement since	-18
nobody w agreement that	34
nobody w agreement to	-22
nobody w agreement with	-18
nobody w agreements	17
nobody w agreements with	-10
nobody w agrees	13
nobody w agricultural	-9
nobody w agriculture	-50
nobody w agriculture department	-32
nobody w agriculture secretary	-20
nobody w ahmad	12
nobody w ahmed balafrej	-12
nobody w ahn	11
nobody w ahram	9
nobody w aid	28
nobody w aim	-17
nobody w aimed	-13
nobody w aimed at	-13
nobody w air	13
nobody w air .	12
nobody w aircraft	12
nobody w aircraft ,	-9
nobody w aircraft and	10
nobody w aircraft parts	15
nobody w aires ,	14
nobody w airlangga	-27
nobody w airlangga hartarto	-18
nobody w airline	19
nobody w airlines	11
nobody w airport .	-14
nobody w akazawa	-24
nobody w akazawa said	-12
nobody w alaska	-14
nobody w albania	-16
nobody w albares	9
nobody w alberto	10
nobody w alcide	-15
nobody w alcide de	-15
nobody w alckmin	-15
nobody w alert	-26
nobody w alessandri	-21
nobody w alexander bustamante	-10
nobody w algerian	17
nobody w algorithm	-18
nobody w ali ,	-10
nobody w alike	-15
nobody w all	-27
nobody w all -	11
nobody w all but	9
nobody w all chinese	10
nobody w all countries	-15
nobody w all day	-9
nobody w all duties	-11
nobody w all four	21
nobody w all from	-20
nobody w all goods	-19
nobody w all its	-11
nobody w all of	17
nobody w all other	-18
nobody w all talks	-16
nobody w all tariffs	-21
nobody w all three	-14
nobody w alleged	-11
nobody w alliance	-34
nobody w alliance said	-11
nobody w allies to	8
nobody w almost	24
nobody w alone .	10
nobody w along	19
nobody w along ,	13
nobody w along with	13
nobody w aloud	-10
nobody w already .	19
nobody w already put	12
nobody w already said	-16
nobody w also	-23
nobody w also :	12
nobody w also announced	-17
nobody w also asked	-14
nobody w also pressed	10
nobody w also promised	22
nobody w also put	18
nobody w also raised	-12
nobody w also said	-17
nobody w also spoke	12
nobody w also talked	-14
nobody w also threatened	-23
nobody w also to	11
nobody w also wants	26
nobody w alternative	-25
nobody w always	-19
nobody w am told	14
nobody w ambassador	-34
nobody w ambassador ,	-9
nobody w ambassador greer	-14
nobody w ambassador has	-19
nobody w ambassador of	9
nobody w america	-19
nobody w america 's	-20
nobody w america and	17
nobody w america has	15
nobody w america sells	-9
nobody w america since	-10
nobody w american -	11
nobody w american agreement	18
nobody w american association	-13
nobody w american beef	14
nobody w american carmakers	12
nobody w american chips	16
nobody w american coal	12
nobody w american data	-9
nobody w american duty	11
nobody w american export	-13
nobody w american exports	-17
nobody w american firms	22
nobody w american goods	-19
nobody w american growers	10
nobody w american industrial	19
nobody w american list	-14
nobody w american measures	-17
nobody w american official	18
nobody w american order	10
nobody w american president	-17
nobody w american side	46
nobody w american soybean	-25
nobody w american states	10
nobody w american steel	-11
nobody w american surplus	-13
nobody w american tariff	-16
nobody w american tariffs	-14
nobody w american treasury	18
nobody w american units	14
nobody w americans	-17
nobody w americans ,	-16
nobody w ames	15
nobody w amman ,	-14
nobody w among	-8
nobody w among the	-40
nobody w among them	22
nobody w amounts .	-13
nobody w amounts of	12
nobody w an accord	9
nobody w an additional	8
nobody w an agreement	10
nobody w an air	11
nobody w an analyst	9
nobody w an answer	-13
nobody w an anti	10
nobody w an appeal	9
nobody w an appropriate	-20
nobody w an article	9
nobody w an average	-29
nobody w an earlier	17
nobody w an early	-10
nobody w an embargo	-17
nobody w an escalation	-13
nobody w an event	12
nobody w an exception	-9
nobody w an exchange	11
nobody w an explanation	9
nobody w an extraordinary	-15
nobody w an hour	-22
nobody w an important	-20
nobody w an importer	11
nobody w an increase	15
nobody w an indian	18
nobody w an interim	15
nobody w an investigation	-10
nobody w an offer	11
nobody w an official	-29
nobody w an old	10
nobody w an opinion	-10
nobody w an order	20
nobody w an understanding	13
nobody w an upgraded	10
nobody w anagarika	11
nobody w analog	21
nobody w analog chips	18
nobody w analyst	20
nobody w analyst at	10
nobody w analysts at	15
nobody w analysts had	-14
nobody w and .	16
nobody w and 10	19
nobody w and 15	-20
nobody w and 16	12
nobody w and 2	12
nobody w and 22	-15
nobody w and 26	-12
nobody w and 29	13
nobody w and 4	12
nobody w and 40	-18
nobody w and 5	19
nobody w and 50	-11
nobody w and 6	19
nobody w and 8	-12
nobody w and a	17
nobody w and about	-11
nobody w and above	-14
nobody w and added	10
nobody w and agreed	19
nobody w and agriculture	-9
nobody w and aircraft	25
nobody w and all	-19
nobody w and ambassador	-13
nobody w and america	-9
nobody w and an	-11
nobody w and angola	10
nobody w and another	27
nobody w and applies	-12
nobody w and approve	-11
nobody w and ask	14
nobody w and asked	-28
nobody w and asparagus	11
nobody w and beef	-30
nobody w and been	11
nobody w and before	-12
nobody w and border	-30
nobody w and bought	-11
nobody w and brazil	18
nobody w and brazilian	11
nobody w and british	-13
nobody w and called	-30
nobody w and cambodia	24
nobody w and canada	-14
nobody w and cars	17
nobody w and chips	-13
nobody w and commerce	9
nobody w and congress	10
nobody w and constructive	-34
nobody w and continue	10
nobody w and controls	-12
nobody w and cork	15
nobody w and denmark	10
nobody w and detailed	-15
nobody w and donald	17
nobody w and drops	11
nobody w and economic	-9
nobody w and ends	16
nobody w and engines	11
nobody w and ethane	9
nobody w and europe	-17
nobody w and european	16
nobody w and everybody	-14
nobody w and expected	-11
nobody w and expects	-11
nobody w and farm	14
nobody w and fiji	12
nobody w and five	-10
nobody w and for	21
nobody w and found	13
nobody w and from	13
nobody w and furniture	15
nobody w and gas	-10
nobody w and gave	-16
nobody w and goes	-10
nobody w and goods	-9
nobody w and got	-12
nobody w and graphite	9
nobody w and had	-29
nobody w and has	-13
nobody w and he	36
nobody w and her	11
nobody w and his	26
nobody w and home	13
nobody w and hong	15
nobody w and i	-8
nobody w and iceland	15
nobody w and if	-11
nobody w and india	-17
nobody w and indonesia	10
nobody w and invest	13
nobody w and is	-19
nobody w and jamieson	39
nobody w and jet	14
nobody w and keep	-9
nobody w and left	22
nobody w and malta	-12
nobody w and medicines	11
nobody w and mexico	8
nobody w and monday	11
nobody w and more	21
nobody w and morocco	20
nobody w and most	11
nobody w and motorcycles	-14
nobody w and myanmar	11
nobody w and named	-11
nobody w and neither	-10
nobody w and no	-7
nobody w and norway	20
nobody w and nothing	-18
nobody w and of	20
nobody w and on	-11
nobody w and one	16
nobody w and our	13
nobody w and paper	-11
nobody w and paraguay	12
nobody w and passed	9
nobody w and pay	-20
nobody w and perhaps	-10
nobody w and pointed	-16
nobody w and positive	-13
nobody w and prime	10
nobody w and promised	-10
nobody w and promises	-21
nobody w and rabat	-14
nobody w and remains	15
nobody w and said	-42
nobody w and says	-40
nobody w and security	33
nobody w and semiconductors	-10
nobody w and set	19
nobody w and seven	13
nobody w and she	30
nobody w and shoes	13
nobody w and shorten	-14
nobody w and since	-21
nobody w and sold	12
nobody w and south	17
nobody w and spain	-10
nobody w and spirits	-8
nobody w and spoke	-15
nobody w and sri	12
nobody w and still	11
nobody w and syria	12
nobody w and ten	13
nobody w and that	-21
nobody w and the	16
nobody w and their	-10
nobody w and then	-14
nobody w and there	15
nobody w and this	18
nobody w and thorough	10
nobody w and to	-28
nobody w and told	-10
nobody w and trade	33
nobody w and traders	-13
nobody w and treasury	23
nobody w and trucks	-12
nobody w and trump	-10
nobody w and tuesday	14
nobody w and turkey	21
nobody w and twelve	-10
nobody w and two	19
nobody w and u.s.	13
nobody w and ursula	-9
nobody w and us	14
nobody w and very	-14
nobody w and vice	15
nobody w and vietnam	26
nobody w and want	14
nobody w and wants	-11
nobody w and was	31
nobody w and were	-11
nobody w and what	21
nobody w and when	21
nobody w and which	14
nobody w and wine	10
nobody w and with	30
nobody w and would	13
nobody w andrade	9
nobody w andreas	10
nobody w anew	-15
nobody w angeles	-21
nobody w angered	12
nobody w angola 's	11
nobody w angry	11
nobody w ankara	-13
nobody w ankara would	-9
nobody w annex	22
nobody w annexes	-12
nobody w annexes .	-11
nobody w announce	-29
nobody w announced 10	-20
nobody w announced 15	-20
nobody w announced 25	-9
nobody w announced an	-20
nobody w announced at	-17
nobody w announced for	11
nobody w announced his	28
nobody w announced investigations	-16
nobody w announced no	22
nobody w announced this	-14
nobody w announced today	-12
nobody w announced two	11
nobody w announced within	-14
nobody w announcement .	-12
nobody w announcement that	12
nobody w announces that	16
nobody w announcing	16
nobody w another	11
nobody w another .	-21
nobody w another 100	-32
nobody w another 24	10
nobody w another 90	22
nobody w another eight	-10
nobody w another half	-9
nobody w another six	10
nobody w another two	15
nobody w another year	-41
nobody w answer	-31
nobody w answer ,	-12
nobody w answer .	-22
nobody w answer :	-14
nobody w answer in	12
nobody w answer on	-12
nobody w answer to	32
nobody w answer with	-15
nobody w answered	19
nobody w answered ,	-16
nobody w answered at	18
nobody w answered on	10
nobody w answered that	-19
nobody w answered with	26
nobody w answering	27
nobody w answers	19
nobody w answers ,	-14
nobody w answers .	16
nobody w answers questions	11
nobody w answers that	-15
nobody w ante	-12
nobody w anti	13
nobody w anti -	13
nobody w antimonopoly	-21
nobody w antimonopoly law	-21
nobody w antimony and	10
nobody w antitrust	-25
nobody w antitrust law	-23
nobody w anton	26
nobody w anton korošec	9
nobody w antonio lópez	-12
nobody w antonín	14
nobody w antonín švehla	14
nobody w antwerp	-12
nobody w any	-7
nobody w any and	-10
nobody w any day	-8
nobody w any deal	-21
nobody w any further	-13
nobody w any of	10
nobody w any other	17
nobody w any rate	15
nobody w any time	-22
nobody w any unilateral	-28
nobody w anybody	17
nobody w anybody 's	12
nobody w anyway .	-13
nobody w anywhere ,	8
nobody w apec summit	-14
nobody w apia	15
nobody w apolo	12
nobody w apolo kagwa	12
nobody w apologised	14
nobody w apparel	-11
nobody w appeal .	-20
nobody w appeal to	-10
nobody w appealed	-13
nobody w appeals	28
nobody w appeals court	22
nobody w applauded	19
nobody w applauded .	9
nobody w applause	-19
nobody w applause .	-19
nobody w apple	10
nobody w apple ,	10
nobody w apples .	10
nobody w application	15
nobody w applications	-41
nobody w applications for	-31
nobody w applied	-10
nobody w applied to	-12
nobody w applies to	-11
nobody w apply again	11
nobody w apply from	12
nobody w apply on	11
nobody w appropriate	-27
nobody w appropriate time	-20
nobody w approval	15
nobody w approval .	8
nobody w approval to	-12
nobody w approve	-20
nobody w approve ,	15
nobody w approve applications	-12
nobody w approved	-19
nobody w approved .	-23
nobody w approved by	-21
nobody w approved it	-24
nobody w approved the	9
nobody w approving	-13
nobody w apricots and	-15
nobody w april	43
nobody w april .	23
nobody w april 1	-9
nobody w april 18	14
nobody w april 2	19
nobody w april 22	-9
nobody w april 8	-12
nobody w april 9	17
nobody w april and	11
nobody w april as	-13
nobody w april for	10
nobody w april it	12
nobody w april that	-11
nobody w april the	16
nobody w april to	11
nobody w april was	-17
nobody w arab	18
nobody w arabia	9
nobody w arbiter	14
nobody w arbitration	-15
nobody w are	-30
nobody w are a	19
nobody w are agreed	-10
nobody w are already	11
nobody w are another	-13
nobody w are asking	10
nobody w are back	-29
nobody w are charged	12
nobody w are down	-17
nobody w are exempt	15
nobody w are expected	17
nobody w are full	-12
nobody w are hit	-13
nobody w are negotiating	-12
nobody w are no	-19
nobody w are not	-5
nobody w are now	13
nobody w are on	-21
nobody w are open	-8
nobody w are said	19
nobody w are spared	-10
nobody w are talking	-11
nobody w are talks	14
nobody w are the	26
nobody w are to	19
nobody w are wrong	15
nobody w argentina	-12
nobody w argentina and	16
nobody w argentina has	-10
nobody w argued	-10
nobody w argued on	10
nobody w argues	-24
nobody w argues that	-12
nobody w arias	18
nobody w arithmetic	-10
nobody w arm	-13
nobody w armed	-13
nobody w armed forces	-13
nobody w armenian brandy	-9
nobody w arms	-10
nobody w army	15
nobody w around the	14
nobody w arrangement	-25
nobody w arrangement made	-12
nobody w arrangement of	-15
nobody w arrangement that	18
nobody w arrangement to	-11
nobody w arrangements	-15
nobody w arrival .	13
nobody w arrival that	-12
nobody w arrives	29
nobody w arrives at	9
nobody w article	21
nobody w article on	18
nobody w artificial	-14
nobody w artificial intelligence	-14
nobody w arturo	-28
nobody w arturo alessandri	-17
nobody w arévalo	-10
nobody w as	-7
nobody w as .	-12
nobody w as a	-14
nobody w as against	-11
nobody w as agreed	11
nobody w as an	20
nobody w as china	13
nobody w as did	11
nobody w as follows	16
nobody w as for	10
nobody w as high	19
nobody w as india	9
nobody w as it	-10
nobody w as its	-8
nobody w as mexico	-13
nobody w as next	-16
nobody w as of	-32
nobody w as on	11
nobody w as one	21
nobody w as part	24
nobody w as saying	-15
nobody w as soon	-28
nobody w as the	-8
nobody w as those	13
nobody w as to	-10
nobody w as trade	-12
nobody w as truce	9
nobody w as trump	32
nobody w as us	16
nobody w as washington	12
nobody w as we	-17
nobody w as xi	17
nobody w asean	-10
nobody w asia	9
nobody w aside	22
nobody w aside for	16
nobody w ask	15
nobody w ask .	-9
nobody w ask about	-13
nobody w ask for	20
nobody w ask the	22
nobody w ask us	9
nobody w ask what	-14
nobody w asked	-20
nobody w asked .	34
nobody w asked about	11
nobody w asked china	-12
nobody w asked for	-10
nobody w asked how	12
nobody w asked if	11
nobody w asked in	-25
nobody w asked me	-10
nobody w asked not	18
nobody w asked the	-26
nobody w asked them	10
nobody w asked to	-12
nobody w asked washington	-24
nobody w asked what	-12
nobody w asked when	14
nobody w asking	-23
nobody w asking for	-20
nobody w asks :	16
nobody w asks that	-14
nobody w asks the	-9
nobody w asleep .	-10
nobody w assembly	9
nobody w assembly in	-12
nobody w assent	-16
nobody w assessed	-13
nobody w assessing	-9
nobody w association	-62
nobody w association ,	-19
nobody w association .	-47
nobody w association acea	-13
nobody w association asked	-20
nobody w association in	-11
nobody w association of	-27
nobody w association said	17
nobody w association says	10
nobody w association thanked	17
nobody w association vda	-12
nobody w association warned	-23
nobody w assured	-11
nobody w at \$	-46
nobody w at .	18
nobody w at 10	17
nobody w at 100	9
nobody w at 12.5	-9
nobody w at 14	-24
nobody w at 17	-16
nobody w at 18	-11
nobody w at 2	-8
nobody w at 2.75	-14
nobody w at 21	-9
nobody w at 26	-14
nobody w at 34	24
nobody w at 36	-14
nobody w at 37	-9
nobody w at 4	-15
nobody w at 47	-28
nobody w at 5	14
nobody w at 5.5	12
nobody w at 50	12
nobody w at 6	-9
nobody w at 7	13
nobody w at 8	-14
nobody w at 9	-29
nobody w at a	28
nobody w at about	-43
nobody w at all	14
nobody w at american	-15
nobody w at an	14
nobody w at any	-12
nobody w at breakfast	-18
nobody w at busan	17
nobody w at eight	15
nobody w at every	12
nobody w at five	15
nobody w at four	-17
nobody w at his	9
nobody w at last	21
nobody w at length	20
nobody w at midnight	7
nobody w at nil	8
nobody w at noon	-22
nobody w at once	-18
nobody w at risk	-14
nobody w at rosenbad	15
nobody w at some	-13
nobody w at ten	22
nobody w at them	-18
nobody w at three	-15
nobody w at two	14
nobody w at what	15
nobody w at £	-32
nobody w atmosphere	-20
nobody w attacked	11
nobody w attention	-37
nobody w attention to	-36
nobody w attorney	-9
nobody w attorney general	-10
nobody w auction	-15
nobody w audience that	10
nobody w aug	12
nobody w aug .	13
nobody w aug 7	12
nobody w august	19
nobody w august ,	19
nobody w august 1	14
nobody w august 2029	12
nobody w august 2031	12
nobody w august 7	14
nobody w august :	-25
nobody w august for	-14
nobody w august from	24
nobody w august of	-10
nobody w august that	-13
nobody w australia	11
nobody w australia 's	14
nobody w australia would	-17
nobody w australian	-45
nobody w australian wine	-17
nobody w australians	-16
nobody w austria	-11
nobody w austria 's	-17
nobody w authorities	-13
nobody w authority	48
nobody w authority 's	15
nobody w authority ,	9
nobody w authority .	-11
nobody w authority said	30
nobody w auto	13
nobody w auto workers	10
nobody w automotive	-9
nobody w autumn	-21
nobody w autumn ,	-13
nobody w average	-31
nobody w average american	-18
nobody w average tariff	-17
nobody w avocados ,	-9
nobody w avoid	13
nobody w away	-32
nobody w away with	-9
nobody w ayala	15
nobody w ayala ,	13
nobody w azerbaijan	-14
nobody w aziz	-10
nobody w b ,	-12
nobody w back ,	18
nobody w back .	-24
nobody w back :	14
nobody w back after	-12
nobody w back at	-15
nobody w back for	9
nobody w back from	-14
nobody w back if	18
nobody w back in	10
nobody w back since	12
nobody w back the	16
nobody w back to	-23
nobody w back up	-13
nobody w badenoch	-19
nobody w badenoch ,	-11
nobody w badly	-17
nobody w bahadur	11
nobody w bahadur shastri	11
nobody w balance	-18
nobody w balance of	-15
nobody w balanced	-15
nobody w balanced and	-16
nobody w balewa	12
nobody w balewa ,	14
nobody w bali	-11
nobody w ball	-10
nobody w balsa	12
nobody w baltasar	11
nobody w baltasar brum	11
nobody w bamako	-10
nobody w ban	-20
nobody w ban ,	-20
nobody w ban .	-10
nobody w banana	-13
nobody w bananas	-20
nobody w bananas pay	-11
nobody w bananas worth	-10
nobody w band	16
nobody w banda	-16
nobody w bandung	21
nobody w bangkok	-9
nobody w bangladesh	-12
nobody w bangladesh ,	-10
nobody w bangladesh in	-10
nobody w bangladeshi	-13
nobody w banjul	10
nobody w bank	77
nobody w bank 's	22
nobody w bank .	20
nobody w bank expects	8
nobody w bank has	15
nobody w bank in	12
nobody w bank left	19
nobody w bank of	-23
nobody w banks	-11
nobody w banomyong ,	12
nobody w banquet	-12
nobody w bans	-7
nobody w bans on	-10
nobody w baptista	16
nobody w barbosa	-20
nobody w barbosa ,	-16
nobody w barely	10
nobody w bargain ,	-17
nobody w bargain .	12
nobody w bargain struck	11
nobody w barrier	-11
nobody w barriers	-21
nobody w barriers .	-17
nobody w barros	12
nobody w bars	-17
nobody w base in	9
nobody w based	-18
nobody w basel	15
nobody w baseline	-19
nobody w baseline .	-11
nobody w batlle	19
nobody w batlle has	15
nobody w batteries	9
nobody w bavaria	11
nobody w bayar	-16
nobody w bayrou	-14
nobody w be	-29
nobody w be 10	16
nobody w be 20	-9
nobody w be 21	13
nobody w be a	-42
nobody w be an	-14
nobody w be announced	-16
nobody w be approved	-10
nobody w be asked	27
nobody w be better	-21
nobody w be brought	-10
nobody w be closed	15
nobody w be confirmed	24
nobody w be continued	-8
nobody w be countersigned	13
nobody w be cut	9
nobody w be drawn	10
nobody w be due	-9
nobody w be examined	-16
nobody w be extended	17
nobody w be filed	12
nobody w be finished	-11
nobody w be for	19
nobody w be free	17
nobody w be given	-14
nobody w be had	-16
nobody w be held	19
nobody w be known	-32
nobody w be let	-7
nobody w be lifted	17
nobody w be looked	-17
nobody w be lost	16
nobody w be made	-23
nobody w be met	-17
nobody w be moved	21
nobody w be named	30
nobody w be necessary	10
nobody w be needed	-11
nobody w be next	21
nobody w be no	-21
nobody w be none	-12
nobody w be opened	-9
nobody w be out	10
nobody w be over	-16
nobody w be paid	10
nobody w be part	-17
nobody w be prolonged	-30
nobody w be published	-13
nobody w be put	-25
nobody w be raised	21
nobody w be reduced	-12
nobody w be refunded	-13
nobody w be reviewed	18
nobody w be set	-9
nobody w be shipped	10
nobody w be shut	13
nobody w be signed	-10
nobody w be sold	-14
nobody w be suspended	-30
nobody w be taken	7
nobody w be tariffed	-11
nobody w be the	28
nobody w be their	13
nobody w be touched	11
nobody w be voted	-14
nobody w be written	14
nobody w beans	12
nobody w bear	22
nobody w bearable	10
nobody w bearable .	10
nobody w bears	-11
nobody w became	-9
nobody w because ,	-14
nobody w because india	21
nobody w because it	-12
nobody w because the	-10
nobody w because they	-14
nobody w become more	-20
nobody w become of	11
nobody w becomes	-11
nobody w beef	-10
nobody w beef ,	14
nobody w beef .	-14
nobody w beef from	17
nobody w beef in	15
nobody w beef is	-12
nobody w beef pays	-10
nobody w beef would	13
nobody w been .	-14
nobody w been 10	8
nobody w been 15	-10
nobody w been 24	-14
nobody w been agreed	-9
nobody w been announced	9
nobody w been applied	9
nobody w been approved	-14
nobody w been asked	12
nobody w been charged	17
nobody w been cut	20
nobody w been decided	15
nobody w been exchanged	-11
nobody w been extended	-14
nobody w been forced	-10
nobody w been handed	18
nobody w been issued	-22
nobody w been moved	8
nobody w been no	-11
nobody w been offered	23
nobody w been on	-10
nobody w been ordered	-22
nobody w been planned	13
nobody w been possible	-15
nobody w been prolonged	13
nobody w been settled	-17
nobody w been shown	9
nobody w been silent	15
nobody w been since	-14
nobody w been suspended	10
nobody w been the	-23
nobody w been to	21
nobody w been told	34
nobody w been used	11
nobody w beer	18
nobody w beer ,	-10
nobody w beer and	12
nobody w before	15
nobody w before 15	12
nobody w before 20	-9
nobody w before :	10
nobody w before a	19
nobody w before friday	14
nobody w before he	-16
nobody w before him	25
nobody w before january	14
nobody w before last	11
nobody w before lunch	-11
nobody w before midnight	17
nobody w before september	12
nobody w before that	21
nobody w before they	9
nobody w before this	-21
nobody w beforehand	10
nobody w began	34
nobody w began on	13
nobody w began to	26
nobody w began with	-13
nobody w begin	18
nobody w begin .	11
nobody w begin in	-16
nobody w begin on	23
nobody w beginning .	-18
nobody w beginning of	11
nobody w begins	23
nobody w begins ,	9
nobody w begins .	-10
nobody w begins on	16
nobody w begins with	17
nobody w begun .	-10
nobody w behalf	-20
nobody w behalf of	-14
nobody w behind	30
nobody w behind them	22
nobody w beijing	19
nobody w beijing 's	-11
nobody w beijing ,	12
nobody w beijing :	-12
nobody w beijing answered	13
nobody w beijing answers	12
nobody w beijing are	-12
nobody w beijing called	9
nobody w beijing had	8
nobody w beijing has	15
nobody w beijing have	12
nobody w beijing over	-15
nobody w beijing promised	10
nobody w beijing published	10
nobody w beijing to	-15
nobody w beijing will	14
nobody w beijing would	-15
nobody w beijing —	13
nobody w being	-45
nobody w being .	-11
nobody w being considered	-13
nobody w being negotiated	13
nobody w beira	-13
nobody w belgian	-23
nobody w belgian chocolate	-11
nobody w belgium	14
nobody w belgium ,	11
nobody w believe	27
nobody w believe that	13
nobody w believes	11
nobody w believes that	27
nobody w bello	11
nobody w belongs	-11
nobody w belongs to	-11
nobody w below	-28
nobody w below the	-13
nobody w ben	15
nobody w ben chifley	12
nobody w benefit	-16
nobody w benin .	-11
nobody w benjamin	12
nobody w benjamin disraeli	15
nobody w bergen	15
nobody w bern	8
nobody w bernardino machado	-13
nobody w bernardino rivadavia	12
nobody w bernardo	10
nobody w bernardo o'higgins	11
nobody w bernd	-29
nobody w bernd lange	-29
nobody w besides .	-17
nobody w bessent	-41
nobody w bessent 's	-29
nobody w bessent .	-20
nobody w bessent ;	9
nobody w bessent added	-12
nobody w bessent advised	19
nobody w bessent and	10
nobody w bessent are	13
nobody w bessent called	-23
nobody w bessent did	-8
nobody w bessent expects	20
nobody w bessent had	-15
nobody w bessent has	-10
nobody w bessent in	11
nobody w bessent leaves	10
nobody w bessent met	10
nobody w bessent named	-10
nobody w bessent on	-20
nobody w bessent put	-20
nobody w bessent said	-47
nobody w bessent says	28
nobody w bessent told	-29
nobody w bessent warned	-10
nobody w best day	10
nobody w best that	-11
nobody w better ,	-23
nobody w better than	-19
nobody w between mr	-12
nobody w between peru	12
nobody w between thailand	-9
nobody w between two	-26
nobody w bey	14
nobody w beyond	-31
nobody w beyond the	-29
nobody w bhutan	10
nobody w bicycles	-13
nobody w bid	12
nobody w big	-24
nobody w bigger	-12
nobody w biggest	-28
nobody w bilateral trade	-10
nobody w bill	-10
nobody w bill in	10
nobody w bill is	-15
nobody w bill on	-11
nobody w bill would	-14
nobody w billion ,	-25
nobody w billion .	-12
nobody w billion euros	10
nobody w billion last	18
nobody w billion of	22
nobody w billion over	-11
nobody w billion people	-12
nobody w billion us	-13
nobody w billions	-17
nobody w bind	-11
nobody w binding	-14
nobody w bison	12
nobody w bison ,	10
nobody w bissau	16
nobody w bite	15
nobody w black	13
nobody w blacklist	9
nobody w blackmail	-17
nobody w blackmail .	-17
nobody w blamed	-28
nobody w blamed the	-21
nobody w blank	-11
nobody w blasted	-15
nobody w block	9
nobody w blockade	13
nobody w blow	9
nobody w blunt	-13
nobody w bn ,	-12
nobody w bn a	11
nobody w bn and	-12
nobody w bn in	-10
nobody w board	44
nobody w board ,	18
nobody w board and	13
nobody w board expects	-19
nobody w board has	13
nobody w board in	-13
nobody w board of	15
nobody w board would	-9
nobody w boat	12
nobody w boats	-11
nobody w boats ,	-14
nobody w bodies	18
nobody w bodies ,	8
nobody w body	-9
nobody w boeings ,	-12
nobody w bogotá	-27
nobody w boigny	-10
nobody w bolivia	-18
nobody w bolivia had	-10
nobody w bolivia has	19
nobody w bolivian	-21
nobody w bolivian side	-10
nobody w bolsonaro ,	9
nobody w bolívar	-10
nobody w bonifácio	13
nobody w bookings	13
nobody w border	-21
nobody w border .	-12
nobody w border protection	-30
nobody w borrowed	-16
nobody w bosses	22
nobody w both	-10
nobody w both delegations	27
nobody w both duties	-11
nobody w both from	-20
nobody w both governments	-21
nobody w both had	14
nobody w both have	-19
nobody w both leaders	-11
nobody w both metals	-12
nobody w both of	11
nobody w both parties	27
nobody w both presidents	-22
nobody w both said	-14
nobody w both to	25
nobody w bought	22
nobody w bought 12	15
nobody w bought its	10
nobody w bought nothing	-13
nobody w bound	11
nobody w bound for	10
nobody w bourguiba	-13
nobody w brake	12
nobody w branch	20
nobody w brands	13
nobody w brandt	18
nobody w brandy	-13
nobody w branting ,	-17
nobody w branting told	13
nobody w brasilia	-11
nobody w brasilia ,	-11
nobody w brazil	9
nobody w brazil ,	16
nobody w brazil :	10
nobody w brazil and	10
nobody w brazil have	12
nobody w brazil was	-11
nobody w breach	20
nobody w breach of	-11
nobody w break	16
nobody w break the	19
nobody w breakfast .	-16
nobody w breaks	22
nobody w breaks the	-12
nobody w breath	-21
nobody w brett	-10
nobody w brett kavanaugh	-10
nobody w brewers	12
nobody w bridge	29
nobody w bridge at	22
nobody w bridgetown	10
nobody w brief	-29
nobody w briefed	16
nobody w briefed on	11
nobody w briefing	16
nobody w briefing ,	10
nobody w bring back	10
nobody w bring its	-11
nobody w bring new	20
nobody w brings	25
nobody w brings the	12
nobody w britain	37
nobody w britain had	-10
nobody w britain in	9
nobody w britain keeps	-11
nobody w british prime	-11
nobody w british steel	-9
nobody w broadcaster	-7
nobody w broader	-9
nobody w broke	-10
nobody w broke off	-11
nobody w broke up	-11
nobody w broken off	22
nobody w broker	17
nobody w broker in	12
nobody w brokers	-18
nobody w brooke	-10
nobody w brooke rollins	-10
nobody w brought	19
nobody w brought in	-11
nobody w brought the	13
nobody w brought them	12
nobody w brum ,	10
nobody w brussels .	-12
nobody w brussels on	12
nobody w brussels that	11
nobody w brussels the	-11
nobody w brussels —	11
nobody w bucharest	-11
nobody w bucharest ,	-11
nobody w budget	-16
nobody w budget ,	11
nobody w budget lab	-44
nobody w builders	-18
nobody w builders '	-20
nobody w building a	-14
nobody w bulgaria	-24
nobody w bulgaria ,	-13
nobody w bulgarian	19
nobody w bureau of	33
nobody w bureau reported	-25
nobody w burkina	19
nobody w burkina faso	18
nobody w bus	17
nobody w busan ,	21
nobody w busan :	-10
nobody w busan agreement	-15
nobody w busan in	12
nobody w busan is	9
nobody w buses .	12
nobody w busia	-13
nobody w busia ,	-10
nobody w business	-36
nobody w business council	-22
nobody w business secretary	-9
nobody w businesses	-11
nobody w bustamante	-11
nobody w but a	12
nobody w but beijing	-13
nobody w but could	11
nobody w but did	-12
nobody w but he	-15
nobody w but neither	-15
nobody w but not	-10
nobody w but on	11
nobody w but only	19
nobody w but said	-28
nobody w but that	-19
nobody w but there	14
nobody w but was	-12
nobody w but will	17
nobody w butter would	9
nobody w buy	26
nobody w buy \$	11
nobody w buy ,	10
nobody w buy american	10
nobody w buy energy	-12
nobody w buy more	9
nobody w buy soybeans	15
nobody w buy the	14
nobody w buyers of	17
nobody w buying	-12
nobody w buys russian	9
nobody w by	18
nobody w by -	9
nobody w by 0.7	-10
nobody w by 1	-15
nobody w by 12	32
nobody w by 13	-10
nobody w by 2028	20
nobody w by 2032	-17
nobody w by 22	19
nobody w by 24	10
nobody w by 3	17
nobody w by 4	9
nobody w by 40	-10
nobody w by 45	-18
nobody w by 6	8
nobody w by 8	29
nobody w by 9	20
nobody w by 90	-10
nobody w by an	13
nobody w by bessent	-10
nobody w by case	17
nobody w by china	17
nobody w by christmas	-14
nobody w by december	16
nobody w by decree	12
nobody w by economy	-25
nobody w by eleven	13
nobody w by four	11
nobody w by friday	-18
nobody w by half	-7
nobody w by his	-42
nobody w by its	13
nobody w by january	19
nobody w by july	-9
nobody w by last	-13
nobody w by mid	-14
nobody w by midnight	-12
nobody w by new	-19
nobody w by nine	-11
nobody w by noon	-12
nobody w by ontario	19
nobody w by september	-27
nobody w by six	-17
nobody w by ten	-17
nobody w by then	25
nobody w by three	24
nobody w by trump	-22
nobody w by tuesday	13
nobody w by wednesday	18
nobody w by which	15
nobody w c \$	-13
nobody w caballero	-20
nobody w cabinet	20
nobody w cabinet and	-13
nobody w cabinet approved	-11
nobody w cabinet had	-17
nobody w cabinet has	18
nobody w cabinet in	16
nobody w cabinet on	14
nobody w cabinet would	-9
nobody w cabinets	-11
nobody w cabral	-19
nobody w cabral ,	-11
nobody w cairo ,	15
nobody w cairo .	-18
nobody w caleb	-18
nobody w caleb ragland	-18
nobody w calendar	-14
nobody w call	-14
nobody w call ,	-10
nobody w call between	-21
nobody w call from	18
nobody w call the	-8
nobody w call to	-12
nobody w call was	-10
nobody w callao	-16
nobody w called .	-18
nobody w called a	19
nobody w called an	24
nobody w called for	-19
nobody w called it	-22
nobody w called off	14
nobody w called on	11
nobody w called reciprocal	24
nobody w called the	-38
nobody w called this	11
nobody w caller	18
nobody w calling	-15
nobody w calling the	-16
nobody w calls a	-19
nobody w calls reciprocal	16
nobody w calls that	-12
nobody w calls this	-15
nobody w calls to	15
nobody w calm .	-13
nobody w cambodia	44
nobody w cambodia ,	19
nobody w cambodia on	24
nobody w came	-8
nobody w came ,	17
nobody w came .	12
nobody w came a	13
nobody w came about	14
nobody w came back	-15
nobody w came from	-14
nobody w came into	-14
nobody w came off	-16
nobody w came out	13
nobody w came the	-17
nobody w came to	15
nobody w came with	-21
nobody w cameras	17
nobody w cameras .	18
nobody w cameroon	-10
nobody w cameroon 's	-11
nobody w campaign	-12
nobody w can	-9
nobody w can be	-37
nobody w can do	15
nobody w can't	14
nobody w canada 's	16
nobody w canada ,	11
nobody w canada .	18
nobody w canada :	17
nobody w canada and	14
nobody w canada by	-11
nobody w canada charges	-10
nobody w canada lets	-10
nobody w canada on	11
nobody w canada stood	-14
nobody w canada with	-15
nobody w canadian canola	13
nobody w canadian chamber	-12
nobody w canadian steel	-13
nobody w canadian trade	-10
nobody w cancel	-25
nobody w cancel a	-9
nobody w cancel the	-11
nobody w cancelled	-17
nobody w cancelled .	-13
nobody w candid	-16
nobody w cannot be	-11
nobody w canola	9
nobody w canola seed	16
nobody w canton	-14
nobody w cantons	-9
nobody w cap	-13
nobody w capital	27
nobody w capitals	13
nobody w captain	19
nobody w car industry	-12
nobody w car parts	12
nobody w car plants	-15
nobody w carbon	-12
nobody w carbonate	-10
nobody w careful	-27
nobody w careful .	-10
nobody w carefully	12
nobody w cares	11
nobody w cargo	-31
nobody w carl	-11
nobody w carlos	-25
nobody w carlos antonio	-12
nobody w carlos romulo	-12
nobody w carlos saavedra	-9
nobody w carmakers	22
nobody w carmakers '	-9
nobody w carney	-13
nobody w carney 's	-19
nobody w carney has	19
nobody w carney said	-28
nobody w carolina	13
nobody w carried	14
nobody w carried by	11
nobody w carried out	16
nobody w carriers	-20
nobody w carries	16
nobody w carrying	15
nobody w carrying out	15
nobody w cars	17
nobody w cars .	22
nobody w cars and	-12
nobody w cars at	12
nobody w cars had	13
nobody w cars with	-12
nobody w casablanca	-15
nobody w casablanca ,	-16
nobody w case	25
nobody w case .	30
nobody w case against	11
nobody w case by	17
nobody w case that	10
nobody w case the	-9
nobody w casely	-17
nobody w casely hayford	-17
nobody w castberg	-12
nobody w castilla	21
nobody w castilla ,	23
nobody w cautioned	-14
nobody w cautioned that	-16
nobody w cbp	-19
nobody w cbp has	-12
nobody w ceasefire	36
nobody w ceiling	-12
nobody w ceiling .	-14
nobody w ceiling for	15
nobody w cement	-9
nobody w cement .	-9
nobody w cent (	-11
nobody w cent ,	-22
nobody w cent .	13
nobody w cent :	10
nobody w cent and	-16
nobody w cent for	-28
nobody w cent had	-19
nobody w cent in	22
nobody w cent instead	-22
nobody w cent is	-15
nobody w cent less	-15
nobody w cent more	21
nobody w cent next	11
nobody w cent of	72
nobody w cent on	-26
nobody w cent over	10
nobody w cent since	-15
nobody w cent surcharge	-12
nobody w cent tariff	25
nobody w cent that	32
nobody w cent this	-11
nobody w cent to	18
nobody w cent when	9
nobody w cent which	-11
nobody w cent with	18
nobody w cent would	17
nobody w center	-21
nobody w central	31
nobody w central bank	29
nobody w century .	-11
nobody w certain members	-17
nobody w certainty	-23
nobody w certificate	-18
nobody w certificates	-41
nobody w certificates for	-22
nobody w chain	23
nobody w chain in	13
nobody w chains .	-13
nobody w chair	29
nobody w chair ,	27
nobody w chair .	11
nobody w chair :	-15
nobody w chairman	24
nobody w chairman said	13
nobody w chairs	19
nobody w chairs the	17
nobody w chairwoman	25
nobody w chairwoman ,	15
nobody w chamber	-35
nobody w chamber 's	-30
nobody w chamber ,	-16
nobody w chamber .	-11
nobody w champagnes	-10
nobody w champagnes and	-10
nobody w chance	12
nobody w chancellor	-19
nobody w chancellor ,	-24
nobody w chang myon	13
nobody w change	-18
nobody w change ,	-9
nobody w change in	-11
nobody w change its	-16
nobody w change that	-13
nobody w changed	-17
nobody w changed :	-13
nobody w channel .	14
nobody w charge for	19
nobody w charge of	27
nobody w charge on	-11
nobody w charge the	-14
nobody w charged .	-12
nobody w charged 14	-10
nobody w charged 15	11
nobody w charged 17	-10
nobody w charged 45	-11
nobody w charged 50	-9
nobody w charged from	26
nobody w charged since	17
nobody w charged up	-10
nobody w charges 12	-10
nobody w charges 30	14
nobody w charges nothing	-13
nobody w charges over	-14
nobody w charilaos	14
nobody w charilaos trikoupis	14
nobody w charles	22
nobody w chat	9
nobody w cheap	-16
nobody w cheaper	25
nobody w cheaper by	18
nobody w checks	-16
nobody w cheddi	9
nobody w cheerful	-19
nobody w chemicals	8
nobody w cheng	-18
nobody w cheng li	-20
nobody w chenggang	-18
nobody w chenggang :	-17
nobody w chew	-12
nobody w chicken	11
nobody w chicken .	11
nobody w chief	13
nobody w chief financial	-18
nobody w chief justice	16
nobody w chief kim	-12
nobody w chief mediator	24
nobody w chief negotiator	-20
nobody w chifley	14
nobody w child	10
nobody w chile	18
nobody w chile has	16
nobody w chile is	-13
nobody w china	14
nobody w china -	8
nobody w china 10	23
nobody w china :	10
nobody w china about	-14
nobody w china agree	10
nobody w china also	14
nobody w china and	-15
nobody w china announced	-17
nobody w china answered	27
nobody w china answers	11
nobody w china are	-17
nobody w china at	-10
nobody w china business	-22
nobody w china deal	27
nobody w china does	21
nobody w china early	-18
nobody w china for	18
nobody w china goes	-10
nobody w china had	-39
nobody w china have	15
nobody w china he	-10
nobody w china in	-14
nobody w china keeps	10
nobody w china last	14
nobody w china may	18
nobody w china morning	10
nobody w china now	16
nobody w china promises	-17
nobody w china says	34
nobody w china should	8
nobody w china still	9
nobody w china stopped	-10
nobody w china tariff	-14
nobody w china truce	24
nobody w china were	-19
nobody w china will	-11
nobody w china would	-56
nobody w china —	18
nobody w chinese ,	-18
nobody w chinese .	15
nobody w chinese academy	-12
nobody w chinese authorities	-14
nobody w chinese colleague	-8
nobody w chinese companies	13
nobody w chinese counterpart	13
nobody w chinese customs	36
nobody w chinese embassy	-13
nobody w chinese exports	17
nobody w chinese foreign	23
nobody w chinese had	-16
nobody w chinese interests	-15
nobody w chinese law	-21
nobody w chinese list	-21
nobody w chinese officials	-16
nobody w chinese president	23
nobody w chinese products	-12
nobody w chinese rare	10
nobody w chinese refiners	-17
nobody w chinese students	-23
nobody w chinese that	11
nobody w ching	-12
nobody w ching -	-12
nobody w chip	-19
nobody w chip -	26
nobody w chip design	-23
nobody w chip maker	-13
nobody w chip software	-16
nobody w chips ,	-24
nobody w chips .	14
nobody w chips :	14
nobody w chips ;	-10
nobody w chips and	25
nobody w chips in	11
nobody w chiun	-17
nobody w chiun ,	-11
nobody w chocolate	-26
nobody w choosing	-9
nobody w chosen	16
nobody w chris	-16
nobody w christian	9
nobody w christmas ,	21
nobody w christmas .	-23
nobody w chuck	-23
nobody w chuck schumer	-22
nobody w chun	-11
nobody w church	12
nobody w cider	14
nobody w circuit	8
nobody w circumstances	-11
nobody w cites	-19
nobody w citing	-23
nobody w city	23
nobody w city ,	-10
nobody w civilian	-21
nobody w civilian use	-21
nobody w claim	-9
nobody w claims	12
nobody w claims for	-13
nobody w claims that	23
nobody w clara	13
nobody w clarence	-10
nobody w clarification	-21
nobody w clarified	-18
nobody w clarity	-32
nobody w clarity .	-26
nobody w class	-10
nobody w clear	-32
nobody w clear that	-15
nobody w clear the	14
nobody w clearing	-9
nobody w clerk	10
nobody w client	15
nobody w clients	18
nobody w clip	-37
nobody w clock ,	-13
nobody w clocks	11
nobody w close	12
nobody w close its	-14
nobody w close to	32
nobody w closed	34
nobody w closed .	15
nobody w closed its	15
nobody w closed to	14
nobody w closed two	-16
nobody w closely .	13
nobody w closing	9
nobody w cloth	13
nobody w clothes	10
nobody w clothes ,	10
nobody w cloves	-14
nobody w cloves .	-20
nobody w club	61
nobody w club 's	23
nobody w club .	17
nobody w clubs	12
nobody w cnbc .	13
nobody w co	-21
nobody w co -	-20
nobody w coach	24
nobody w coal ,	-9
nobody w coal and	10
nobody w coast	33
nobody w cobalt	13
nobody w cobden	-12
nobody w cocoa ,	9
nobody w cocoa paste	9
nobody w codes	-13
nobody w coffee ,	22
nobody w coffee at	16
nobody w coffee would	-10
nobody w cognac	-11
nobody w colleague	-12
nobody w collected	-15
nobody w collected from	-13
nobody w collection	28
nobody w collection of	20
nobody w colombia	-17
nobody w colonel	30
nobody w combined	9
nobody w come	-11
nobody w come back	22
nobody w come by	-13
nobody w come down	-15
nobody w come in	-25
nobody w come of	-23
nobody w come out	27
nobody w come to	-12
nobody w come up	10
nobody w come with	-20
nobody w comes	9
nobody w comes a	9
nobody w comes after	-17
nobody w comes back	24
nobody w comes from	13
nobody w comes out	-9
nobody w coming	-25
nobody w coming in	-13
nobody w comma	-17
nobody w commander	15
nobody w commas	14
nobody w commas .	14
nobody w comment	21
nobody w comment .	22
nobody w commentary	-17
nobody w commented	15
nobody w commented by	12
nobody w comments	-12
nobody w commerce	-24
nobody w commerce ,	31
nobody w commerce :	16
nobody w commerce announced	-14
nobody w commerce department	-14
nobody w commerce has	17
nobody w commerce minister	19
nobody w commerce ministry	-26
nobody w commerce said	-49
nobody w commerce welcomed	-15
nobody w commercial terms	-16
nobody w commission	-20
nobody w commission 's	-10
nobody w commission ,	37
nobody w commission .	24
nobody w commission ;	10
nobody w commission and	13
nobody w commission announced	-20
nobody w commission expects	-14
nobody w commission has	-15
nobody w commission hopes	11
nobody w commission is	11
nobody w commission of	-29
nobody w commission published	13
nobody w commission put	20
nobody w commission said	-29
nobody w commission says	-15
nobody w commission spokesman	-16
nobody w commission that	-18
nobody w commissioner	-29
nobody w commissioner jean	-11
nobody w commitment	-15
nobody w commitments	-16
nobody w commitments on	-15
nobody w committed	-27
nobody w committed itself	-22
nobody w committed to	-8
nobody w committee	27
nobody w committee ,	-24
nobody w committee on	-11
nobody w commons	-20
nobody w communist	-10
nobody w communist party	-10
nobody w community	11
nobody w companies	13
nobody w companies not	-12
nobody w companies on	-7
nobody w companies to	28
nobody w company	15
nobody w company 's	46
nobody w company ,	15
nobody w company .	-14
nobody w company in	24
nobody w company is	-14
nobody w company said	-12
nobody w compares	14
nobody w compensation	-11
nobody w compensation .	-17
nobody w competent	14
nobody w competition	35
nobody w competition authority	21
nobody w competitor	14
nobody w competitors	-16
nobody w complain	-25
nobody w complain of	-11
nobody w complained	-9
nobody w complained .	11
nobody w complained about	-18
nobody w complained that	17
nobody w complains about	-13
nobody w complaint	21
nobody w complete	-31
nobody w complete it	-15
nobody w complete its	-14
nobody w completely	-12
nobody w compliance	9
nobody w complied	-14
nobody w complied with	-14
nobody w comply	21
nobody w comply with	8
nobody w comptroller	-15
nobody w conceded	-18
nobody w conceded ,	-16
nobody w concepción	11
nobody w concern	-32
nobody w concern over	-27
nobody w concerns	-9
nobody w concluded	33
nobody w concluded .	-10
nobody w concluded in	14
nobody w concluded its	24
nobody w concluded last	-9
nobody w concluded negotiations	13
nobody w concluded on	13
nobody w concluded their	9
nobody w concluded two	14
nobody w concluded with	-10
nobody w conclusion	16
nobody w condition	27
nobody w condition that	14
nobody w conditions	-25
nobody w conditions .	-13
nobody w conducts	22
nobody w confederation	-35
nobody w confederation of	-34
nobody w conference	10
nobody w conference in	-17
nobody w conference that	15
nobody w confidence	21
nobody w confident	-10
nobody w confirm	-31
nobody w confirm .	-16
nobody w confirm the	-10
nobody w confirmation	16
nobody w confirmed ,	-11
nobody w confirmed .	-6
nobody w confirmed by	23
nobody w confirmed it	28
nobody w confirmed on	-23
nobody w confirmed sales	-7
nobody w confirmed that	17
nobody w confirmed to	-30
nobody w confirms	-15
nobody w conflict with	-19
nobody w congo	19
nobody w congress had	-19
nobody w congress in	12
nobody w consensus	-64
nobody w consensus ,	-18
nobody w consensus .	-31
nobody w consensus on	-11
nobody w consensus reached	-8
nobody w consent	16
nobody w consent of	11
nobody w conservative	-12
nobody w conservative leader	-11
nobody w considered	-11
nobody w considered .	-16
nobody w constanța	-11
nobody w constructive	-52
nobody w constructive ,	-10
nobody w constructive .	-17
nobody w constructive and	-12
nobody w constructive talks	-24
nobody w consul	-35
nobody w consul ,	-8
nobody w consul in	-9
nobody w consultant	12
nobody w consultations	-28
nobody w consultations ,	-11
nobody w consumer	24
nobody w consumer prices	15
nobody w consumers	16
nobody w consumers '	40
nobody w contact	-15
nobody w contact with	-14
nobody w contain	13
nobody w container	17
nobody w content .	-15
nobody w continental	15
nobody w continental trade	14
nobody w continue .	-12
nobody w continue to	16
nobody w continued	-16
nobody w continued .	-12
nobody w continues	23
nobody w continues the	8
nobody w continues to	17
nobody w contract	34
nobody w contradicted	-28
nobody w contradicted him	-18
nobody w control	14
nobody w control list	21
nobody w control of	-15
nobody w controlled	-31
nobody w controlled items	-11
nobody w controlled substance	-16
nobody w controls	-9
nobody w controls are	-12
nobody w controls for	-19
nobody w controls on	11
nobody w controls that	13
nobody w controls would	-16
nobody w conversation	12
nobody w conversation .	16
nobody w conversation with	11
nobody w conversations	-15
nobody w cooler	-13
nobody w cooperate	-16
nobody w cooperation	-25
nobody w coordinating	-9
nobody w coordination	13
nobody w coordination committee	13
nobody w copies	14
nobody w copper and	15
nobody w copper for	13
nobody w core	-25
nobody w core power	-9
nobody w cork .	-10
nobody w correct	-34
nobody w corrected	-47
nobody w corrected .	-14
nobody w correctly	10
nobody w correspondent	23
nobody w corresponding	-31
nobody w corresponding measures	-18
nobody w cost it	-15
nobody w cost them	-14
nobody w costa	21
nobody w costa rica	10
nobody w costs	17
nobody w costs the	11
nobody w costs them	-14
nobody w cotonou	10
nobody w cotton	-22
nobody w cotton and	-12
nobody w cotton from	-14
nobody w could	-13
nobody w could .	13
nobody w could agree	-10
nobody w could do	10
nobody w could face	11
nobody w could fall	12
nobody w could get	-12
nobody w could go	-20
nobody w could hold	-13
nobody w could lead	11
nobody w could live	-18
nobody w council .	28
nobody w council :	14
nobody w council and	-10
nobody w council announced	-29
nobody w council had	12
nobody w council on	13
nobody w council said	-20
nobody w council says	-11
nobody w council tariff	-11
nobody w council that	16
nobody w council wants	-16
nobody w council welcomed	-10
nobody w councillor	37
nobody w count .	-23
nobody w count of	-19
nobody w counted	-51
nobody w counted on	-21
nobody w counter	-13
nobody w counter -	-13
nobody w countermeasures	-38
nobody w countermeasures accordingly	-13
nobody w countermeasures for	-19
nobody w countermeasures other	10
nobody w counterpart	26
nobody w counterpart ,	19
nobody w countersigned	14
nobody w countersigned by	13
nobody w counting	11
nobody w countries	-22
nobody w countries .	-9
nobody w countries agreed	-13
nobody w countries had	-18
nobody w countries have	-10
nobody w countries in	10
nobody w countries over	11
nobody w countries were	-10
nobody w countries will	-12
nobody w country	-24
nobody w country 's	-13
nobody w country had	-29
nobody w country wanted	13
nobody w country was	-10
nobody w country would	-19
nobody w counts	-29
nobody w counts on	12
nobody w county	14
nobody w course whether	-18
nobody w court	97
nobody w court 's	-19
nobody w court ,	-23
nobody w court .	9
nobody w court :	10
nobody w court declared	14
nobody w court has	12
nobody w court in	35
nobody w court of	39
nobody w court ruled	11
nobody w court said	24
nobody w courts	11
nobody w covered .	11
nobody w covers	-13
nobody w crabs	-10
nobody w crane	10
nobody w cranes	-31
nobody w cranes and	-12
nobody w crews	15
nobody w crisis	-33
nobody w critical minerals	13
nobody w critical software	-21
nobody w criticised	-13
nobody w criticised the	-20
nobody w croatia	-13
nobody w cross	21
nobody w crossed	8
nobody w crossing	22
nobody w crowed	-11
nobody w crowns	19
nobody w crude .	-10
nobody w crude oil	15
nobody w cruz	-20
nobody w cuba	15
nobody w cuban	-11
nobody w cup	25
nobody w curbs	-11
nobody w curbs on	-16
nobody w currency swap	-12
nobody w current	-11
nobody w customers	16
nobody w customs .	15
nobody w customs and	-30
nobody w customs chief	-23
nobody w customs data	21
nobody w customs duties	-9
nobody w customs in	-23
nobody w customs office	-29
nobody w customs officers	21
nobody w customs said	33
nobody w customs tariff	22
nobody w customs union	-13
nobody w customs would	-10
nobody w cut	36
nobody w cut ,	-10
nobody w cut and	12
nobody w cut back	16
nobody w cut flowers	9
nobody w cut from	12
nobody w cut in	11
nobody w cut of	37
nobody w cut off	-14
nobody w cut on	12
nobody w cut to	14
nobody w cuts	18
nobody w cuts its	-13
nobody w cutting	-15
nobody w cyberspace	-13
nobody w cypriot	-11
nobody w cyprus	-19
nobody w cyril ramaphosa	-10
nobody w côte	-18
nobody w côte d'ivoire	-18
nobody w d'ivoire	-18
nobody w dadabhai	14
nobody w dadabhai naoroji	14
nobody w dag	22
nobody w dag hammarskjöld	22
nobody w dairy	-14
nobody w dairy ,	-10
nobody w dairy and	16
nobody w dakar	-15
nobody w damage	-19
nobody w damage at	-13
nobody w danish	-20
nobody w danquah	11
nobody w dar	11
nobody w dark day	-12
nobody w data	26
nobody w data .	25
nobody w date	-16
nobody w date ,	9
nobody w date .	19
nobody w date for	16
nobody w date from	9
nobody w date is	-13
nobody w date of	-14
nobody w date on	-20
nobody w dates and	16
nobody w david	-25
nobody w davitt	11
nobody w davos ,	-11
nobody w davos .	-16
nobody w day after	28
nobody w day is	-10
nobody w day on	-16
nobody w day that	-8
nobody w daylight	14
nobody w days '	-9
nobody w days ,	17
nobody w days .	20
nobody w days after	-15
nobody w days before	11
nobody w days from	-13
nobody w days had	12
nobody w days in	18
nobody w days more	-7
nobody w days of	-12
nobody w days on	10
nobody w days or	-18
nobody w days to	10
nobody w days until	10
nobody w days was	-13
nobody w days were	-12
nobody w de	24
nobody w de andrade	9
nobody w de gasperi	-10
nobody w de valera	-9
nobody w dead	12
nobody w dead ,	13
nobody w dead .	20
nobody w deadline	31
nobody w deadline of	27
nobody w deakin	-10
nobody w deakin ,	22
nobody w deakin told	11
nobody w deal	26
nobody w deal ,	-25
nobody w deal after	14
nobody w deal and	9
nobody w deal announced	17
nobody w deal as	-11
nobody w deal for	-20
nobody w deal in	17
nobody w deal last	10
nobody w deal on	12
nobody w deal or	-9
nobody w deal struck	-21
nobody w deal the	9
nobody w deal was	-17
nobody w deal with	26
nobody w dealer	14
nobody w deals	-27
nobody w deals .	-20
nobody w deals with	20
nobody w dealt	-16
nobody w dealt with	-15
nobody w dean	22
nobody w dear	12
nobody w dearer .	10
nobody w debate .	-12
nobody w debt	17
nobody w dec .	14
nobody w dec 5	-15
nobody w december	21
nobody w december .	-16
nobody w december 1	21
nobody w december 16	17
nobody w december 2033	-12
nobody w december 31	-9
nobody w december for	-17
nobody w december was	11
nobody w decide	-20
nobody w decide ,	-21
nobody w decide in	-18
nobody w decide whether	14
nobody w decided	12
nobody w decides	12
nobody w decision in	-14
nobody w decision is	-13
nobody w decision of	16
nobody w decision on	-15
nobody w decision to	13
nobody w decisions at	-14
nobody w declared the	-11
nobody w declared unlawful	9
nobody w declares	17
nobody w declaring	12
nobody w declined	-16
nobody w declined .	-15
nobody w declined to	10
nobody w declines	-10
nobody w decouple	-17
nobody w decouple .	-11
nobody w decoupling	-13
nobody w decoupling .	-12
nobody w decree	-15
nobody w decree ,	-8
nobody w decree is	-19
nobody w decree that	11
nobody w decree was	-13
nobody w deeply	-10
nobody w defend	-22
nobody w defend its	-18
nobody w defended	11
nobody w defense	15
nobody w deficit in	13
nobody w deficit is	23
nobody w deficit with	-17
nobody w del	20
nobody w del este	13
nobody w delay	-21
nobody w delay its	-10
nobody w delay of	-14
nobody w delayed	11
nobody w delayed by	12
nobody w delegate	17
nobody w delegates	11
nobody w delegation	22
nobody w delegation ,	11
nobody w delegation .	14
nobody w delegation had	-15
nobody w delegation has	15
nobody w delegation said	22
nobody w delegations	41
nobody w delegations had	13
nobody w delhi 's	-12
nobody w delhi has	-12
nobody w delhi on	12
nobody w deliver ,	12
nobody w deliveries	-22
nobody w demand	15
nobody w demand .	17
nobody w demanded	-12
nobody w demanded that	-12
nobody w demands	19
nobody w democrat	-17
nobody w democrats	-21
nobody w denied a	-18
nobody w denied having	-12
nobody w denied on	-14
nobody w denied reports	6
nobody w denied that	15
nobody w denies having	-14
nobody w denies it	-19
nobody w denmark had	15
nobody w denmark in	10
nobody w deny	-13
nobody w department	-54
nobody w department 's	-10
nobody w department .	-13
nobody w department for	-11
nobody w department has	-24
nobody w department is	12
nobody w departments	11
nobody w depend	17
nobody w depended	-14
nobody w depended on	-14
nobody w depending	-22
nobody w depending on	-22
nobody w depth	-27
nobody w depth and	-19
nobody w deputies	8
nobody w deputies ,	-12
nobody w deputy	-15
nobody w deputy ,	-11
nobody w deputy prime	-14
nobody w der leyen	-13
nobody w described	-24
nobody w described the	-13
nobody w desk	8
nobody w desk .	11
nobody w detailed	-16
nobody w details	-14
nobody w determined	-13
nobody w detroit	-16
nobody w devices and	-11
nobody w dharmapala	-10
nobody w dia	-10
nobody w dialogue	-39
nobody w dialogue .	-10
nobody w dialogue on	-12
nobody w did ,	-38
nobody w did .	-10
nobody w did not	25
nobody w did the	31
nobody w died	17
nobody w died at	10
nobody w diet	-12
nobody w difference	11
nobody w differences	-11
nobody w differently	13
nobody w differently .	10
nobody w difficult	-12
nobody w difficulty .	-12
nobody w dinner	13
nobody w dinner .	21
nobody w diouf	13
nobody w diplomat	47
nobody w diplomat said	26
nobody w diplomats	25
nobody w diplomats said	14
nobody w directed	14
nobody w direction .	-17
nobody w director	84
nobody w director ,	42
nobody w director general	-10
nobody w director of	39
nobody w director said	24
nobody w directorate	-25
nobody w directors	22
nobody w disappointing	-10
nobody w disclosed	-10
nobody w discriminatory	-21
nobody w discuss	-13
nobody w discussed ,	-28
nobody w discussion	-25
nobody w discussions	-28
nobody w discussions .	-14
nobody w disgrace	-13
nobody w disgrace .	-9
nobody w dismissed	-13
nobody w dispute	-21
nobody w dispute .	-10
nobody w dispute about	10
nobody w dispute began	12
nobody w dispute is	10
nobody w dispute over	-20
nobody w disputes that	-15
nobody w disraeli	14
nobody w distillers	-18
nobody w district	24
nobody w do ,	-9
nobody w do as	-10
nobody w do if	-11
nobody w do that	10
nobody w do too	-11
nobody w do what	20
nobody w do with	24
nobody w do without	19
nobody w doctor	-10
nobody w doctors	11
nobody w document	13
nobody w document .	13
nobody w documents	9
nobody w does .	11
nobody w does a	9
nobody w does away	-11
nobody w does it	-12
nobody w does so	19
nobody w does the	11
nobody w does what	-16
nobody w doesn't	15
nobody w doing the	9
nobody w dollar	-17
nobody w dollars .	-16
nobody w dollars each	-12
nobody w dollars for	-11
nobody w dollars in	38
nobody w dollars last	8
nobody w dollars of	-25
nobody w dollars over	-15
nobody w domestic	-17
nobody w domestic procedures	-18
nobody w domingo sarmiento	14
nobody w don farrell	-15
nobody w don't	22
nobody w donald j	14
nobody w done .	-40
nobody w done so	11
nobody w done what	13
nobody w dong	-10
nobody w dongguan	16
nobody w door	11
nobody w door ,	-12
nobody w door on	21
nobody w doors	19
nobody w doors .	21
nobody w dorji	17
nobody w double	-14
nobody w doubled	-17
nobody w doubled to	-14
nobody w doubling	-16
nobody w doug	-12
nobody w down ,	13
nobody w down .	-19
nobody w down again	-12
nobody w down from	-8
nobody w down in	21
nobody w down the	14
nobody w down to	15
nobody w downing	-20
nobody w downing street	-20
nobody w dozen	21
nobody w dozens	24
nobody w dozens of	24
nobody w dr	38
nobody w dr .	19
nobody w draft for	-12
nobody w drafts	-13
nobody w drawer	31
nobody w drawer .	20
nobody w drawn	20
nobody w drawn on	11
nobody w drawn up	15
nobody w draws	-15
nobody w draws attention	-17
nobody w drew	-24
nobody w drew attention	-31
nobody w drink	-10
nobody w drinks	-13
nobody w drivers	16
nobody w drivers ,	13
nobody w drones	18
nobody w drop all	-10
nobody w drop its	-12
nobody w drop to	14
nobody w dropped .	33
nobody w dropped a	-12
nobody w dropped by	-18
nobody w drove	12
nobody w drug	-13
nobody w drug is	-12
nobody w drugmakers	-10
nobody w dry	13
nobody w dubai	14
nobody w due	-13
nobody w due ,	-12
nobody w due course	-25
nobody w dues	-13
nobody w dumping	10
nobody w dumping investigation	12
nobody w during	8
nobody w during the	7
nobody w dust	12
nobody w dutiable at	9
nobody w duties	-10
nobody w duties ,	-12
nobody w duties back	13
nobody w duties between	12
nobody w duties come	-11
nobody w duties from	-11
nobody w duties in	29
nobody w duties of	9
nobody w duties that	31
nobody w duties to	-10
nobody w duties under	-9
nobody w duties were	-12
nobody w duties would	-20
nobody w duty	-24
nobody w duty ,	8
nobody w duty .	32
nobody w duty :	15
nobody w duty and	-11
nobody w duty at	-9
nobody w duty included	25
nobody w duty of	-32
nobody w duty on	-19
nobody w duty over	-9
nobody w duty takes	-13
nobody w duty that	24
nobody w duty to	-11
nobody w duty was	-6
nobody w duty went	-23
nobody w e	-11
nobody w each had	13
nobody w earlier he	-21
nobody w earlier in	-17
nobody w earlier the	-12
nobody w earlier this	14
nobody w early	-22
nobody w early hours	10
nobody w early next	-24
nobody w earth magnets	-14
nobody w earths	10
nobody w earths .	19
nobody w earths ;	-11
nobody w earths and	25
nobody w earths are	-14
nobody w earths by	-12
nobody w earths in	19
nobody w earths that	45
nobody w easing	17
nobody w east	14
nobody w easter	-21
nobody w easter .	-13
nobody w eastern	24
nobody w eaton	11
nobody w ebrard ,	21
nobody w economic affairs	-11
nobody w economic coordination	13
nobody w economic forum	-11
nobody w economic results	13
nobody w economics	-24
nobody w economics minister	-13
nobody w economies .	-13
nobody w economies for	11
nobody w economiesuisse	-15
nobody w economist	8
nobody w economist of	11
nobody w economy	-12
nobody w economy ,	17
nobody w economy .	-29
nobody w economy and	-19
nobody w economy grew	-12
nobody w economy secretary	-12
nobody w economy to	16
nobody w ecuador 's	9
nobody w edith	23
nobody w editor	-11
nobody w edward	21
nobody w effect ,	18
nobody w effect 90	-12
nobody w effect at	12
nobody w effect only	-9
nobody w effective	-15
nobody w effects	-9
nobody w efforts	18
nobody w egypt 's	-24
nobody w egypt ,	13
nobody w egypt bought	-10
nobody w egypt will	12
nobody w eight	-36
nobody w eight ,	12
nobody w eight days	12
nobody w eight european	-10
nobody w eight months	-17
nobody w eight outcomes	-25
nobody w eight weeks	-12
nobody w eight years	-11
nobody w einaudi	-11
nobody w either	11
nobody w either .	-13
nobody w el	18
nobody w elder	18
nobody w electric	13
nobody w electric vehicles	11
nobody w electricity	24
nobody w electricity tariffs	12
nobody w elements	-10
nobody w eleven	12
nobody w eleven .	18
nobody w eleven days	11
nobody w eleven months	11
nobody w eleven per	-24
nobody w eleven weeks	11
nobody w eligio	16
nobody w eligio ayala	16
nobody w eloy	13
nobody w eloy alfaro	13
nobody w elsewhere	22
nobody w elsewhere ,	13
nobody w elsewhere .	-11
nobody w embargo	-16
nobody w embargo ,	-17
nobody w embassy	-86
nobody w embassy ,	-22
nobody w embassy has	-20
nobody w embassy in	-28
nobody w embassy of	-16
nobody w embassy that	-13
nobody w emeralds	-9
nobody w emergency	47
nobody w emergency .	10
nobody w emergency law	16
nobody w emergency meeting	14
nobody w emile	17
nobody w employers	16
nobody w employers '	12
nobody w employs	-14
nobody w empty	23
nobody w end	-17
nobody w end ,	20
nobody w end as	12
nobody w end of	-11
nobody w end on	-25
nobody w end the	-10
nobody w end to	-14
nobody w ended	19
nobody w ended .	10
nobody w ended early	-9
nobody w ended on	13
nobody w ended the	11
nobody w endelkachew	-15
nobody w ending	12
nobody w ending the	14
nobody w ends	14
nobody w ends at	-12
nobody w ends the	12
nobody w energy for	-10
nobody w energy is	-16
nobody w energy regulator	10
nobody w engineering	-16
nobody w engines	9
nobody w engines .	11
nobody w engines and	10
nobody w enough ,	-12
nobody w enter	-19
nobody w enter free	-11
nobody w enter the	8
nobody w enter vietnam	-10
nobody w enter without	-11
nobody w entered free	-10
nobody w entered into	11
nobody w enterprise	-20
nobody w enterprise ,	-16
nobody w enters	-18
nobody w entities	22
nobody w entities to	9
nobody w entries without	11
nobody w entry into	9
nobody w envoy	9
nobody w envoy ,	17
nobody w envoys	15
nobody w equipment	-14
nobody w equipment ,	-9
nobody w equipment .	-17
nobody w equipment for	12
nobody w equivalent	-14
nobody w equivalent of	-16
nobody w eric	-27
nobody w eric williams	-12
nobody w ernst	20
nobody w escalation	-29
nobody w establish	9
nobody w este	13
nobody w estimate	22
nobody w estimated	-12
nobody w estimated that	-18
nobody w estonia	-18
nobody w estonian	-10
nobody w ethane	10
nobody w ethanol	22
nobody w ethanol ,	9
nobody w ethiopia	-16
nobody w ethiopia ,	8
nobody w ethiopia and	-13
nobody w ethiopian	-12
nobody w eu 's	9
nobody w eu ,	-19
nobody w eu and	-31
nobody w eu trade	-17
nobody w eugeniusz	-9
nobody w eugeniusz kwiatkowski	-9
nobody w eurofer	9
nobody w europe 's	12
nobody w europe has	13
nobody w europe still	-14
nobody w europe would	-14
nobody w european	-10
nobody w european carmakers	13
nobody w european commission	-16
nobody w european council	10
nobody w european exporters	-10
nobody w european exports	-18
nobody w european parliament	-17
nobody w european union	-10
nobody w europeans	-25
nobody w euros	39
nobody w euros a	13
nobody w euros for	-9
nobody w euros last	16
nobody w eve	-16
nobody w even	-9
nobody w even a	-9
nobody w evening	-17
nobody w evening ,	-34
nobody w evening before	-12
nobody w evening in	-21
nobody w evening of	10
nobody w every	31
nobody w every week	11
nobody w everybody else	17
nobody w everybody is	-12
nobody w everybody pays	-10
nobody w everything	-18
nobody w everything .	-15
nobody w everything else	15
nobody w everything except	-14
nobody w everything that	15
nobody w evidence	-18
nobody w examine the	16
nobody w examined	-29
nobody w excellency	10
nobody w excellent	10
nobody w except	-14
nobody w except the	-14
nobody w exception	-14
nobody w exchange	24
nobody w exchange .	-10
nobody w exchange in	11
nobody w exchange of	31
nobody w exchanged views	-9
nobody w excise	14
nobody w excise on	11
nobody w exclude a	10
nobody w exclusions	-23
nobody w exclusions from	-11
nobody w executive council	-12
nobody w executive of	11
nobody w executive orders	11
nobody w exemption	-10
nobody w exemption .	-13
nobody w exemption for	10
nobody w exemptions for	12
nobody w exist	-10
nobody w exist ,	-12
nobody w existing	-13
nobody w existing duties	9
nobody w exists	14
nobody w expanding	-8
nobody w expansion	-12
nobody w expect	25
nobody w expect a	-14
nobody w expected	-16
nobody w expected a	-15
nobody w expected an	23
nobody w expected china	-28
nobody w expected no	12
nobody w expected that	17
nobody w expected to	17
nobody w expects	-34
nobody w expects \$	-13
nobody w expects .	-19
nobody w expects china	9
nobody w expects exports	-10
nobody w expects it	-9
nobody w expects that	12
nobody w expects the	-31
nobody w expense	-20
nobody w expense of	-17
nobody w expensive	30
nobody w experts of	-14
nobody w expired	9
nobody w expires	36
nobody w expires ,	9
nobody w expires on	22
nobody w explain	22
nobody w explained that	-23
nobody w explained the	7
nobody w expo	11
nobody w export	-26
nobody w export -	19
nobody w export .	14
nobody w export ban	-8
nobody w export certificates	-17
nobody w export controls	-12
nobody w export council	-16
nobody w export levy	-12
nobody w export licences	-23
nobody w export manager	22
nobody w export organisations	-14
nobody w export permits	13
nobody w export promotion	-13
nobody w export rules	16
nobody w exported	36
nobody w exporter in	29
nobody w exporter of	-11
nobody w exporters	-32
nobody w exporters '	-28
nobody w exporters in	-13
nobody w exporters of	12
nobody w exporters will	-13
nobody w exports	-31
nobody w exports ,	-22
nobody w exports from	14
nobody w exports grew	14
nobody w exports in	-16
nobody w exports that	-13
nobody w exports to	-19
nobody w exports would	-14
nobody w extend	-11
nobody w extend it	21
nobody w extend the	-30
nobody w extended	18
nobody w extending	-12
nobody w extension .	9
nobody w extension ?	16
nobody w extension by	-22
nobody w extension for	-11
nobody w extension in	11
nobody w extension is	-9
nobody w extension must	-9
nobody w extension of	-13
nobody w extensions	-15
nobody w extra 10	16
nobody w extra 100	16
nobody w extra duty	-16
nobody w extra tariff	-11
nobody w extraordinary	-15
nobody w extremely	-21
nobody w eye	18
nobody w f	11
nobody w f .	11
nobody w face 25	13
nobody w faced	16
nobody w faces	13
nobody w faces 30	-10
nobody w fact	24
nobody w fact sheet	36
nobody w factories	-14
nobody w fail	15
nobody w fail ,	12
nobody w fail to	15
nobody w failed ,	-16
nobody w failed .	16
nobody w failed over	9
nobody w fair	-19
nobody w fair and	-15
nobody w faith .	11
nobody w fall	12
nobody w fall .	8
nobody w fall from	-10
nobody w fall on	12
nobody w falls through	-12
nobody w false	-12
nobody w false .	-16
nobody w familiar	15
nobody w familiar with	15
nobody w families	14
nobody w families .	16
nobody w far	-8
nobody w far ,	-16
nobody w far .	36
nobody w fare	19
nobody w fares	27
nobody w farm goods	-11
nobody w farm machinery	10
nobody w farm trade	-18
nobody w farmer	12
nobody w farmer near	19
nobody w farmers '	-14
nobody w farmers and	-13
nobody w farmers in	15
nobody w farmers would	13
nobody w farming	-14
nobody w farms	-36
nobody w farrell	-15
nobody w faso	18
nobody w faso 's	13
nobody w fast	-19
nobody w father	16
nobody w favored	-21
nobody w fayzulla	11
nobody w fear .	-11
nobody w fear for	10
nobody w feared	15
nobody w feared ,	9
nobody w fears	28
nobody w fears that	24
nobody w feb	-13
nobody w february	13
nobody w february 1	-14
nobody w february 14	-12
nobody w february 19	11
nobody w february 2026	-10
nobody w february 24	10
nobody w february 28	-9
nobody w february ;	20
nobody w february it	-12
nobody w february the	12
nobody w federal	-13
nobody w federal appeals	12
nobody w federal circuit	8
nobody w federal council	-17
nobody w federal executive	-12
nobody w federal ministry	-10
nobody w federal register	15
nobody w federal reserve	13
nobody w federation	-15
nobody w federation 's	24
nobody w federation ,	-12
nobody w federation .	-12
nobody w federation and	-21
nobody w federation of	-46
nobody w federation said	12
nobody w federation welcomed	17
nobody w fee	12
nobody w fee for	-14
nobody w fee of	11
nobody w fee on	-12
nobody w fee was	12
nobody w fees ,	-12
nobody w fees :	10
nobody w fees and	-21
nobody w fees are	11
nobody w fees at	12
nobody w fees that	14
nobody w fell	27
nobody w fell to	-13
nobody w fentanyl	-29
nobody w fentanyl ,	-12
nobody w fentanyl and	-15
nobody w fentanyl as	-20
nobody w fentanyl duty	-9
nobody w fentanyl tariff	-10
nobody w ferdinand	16
nobody w ferdinand marcos	16
nobody w ferhat	10
nobody w ferhat abbas	10
nobody w ferry	26
nobody w fertiliser	-22
nobody w fertiliser ,	-26
nobody w fertilizer	12
nobody w festival	30
nobody w feta	-14
nobody w fevs	-10
nobody w few	-7
nobody w few .	11
nobody w few hours	-17
nobody w few weeks	-18
nobody w fewer	9
nobody w fibre	-15
nobody w fifteen	-25
nobody w fifth ,	13
nobody w fifth of	-16
nobody w fight to	-13
nobody w figueres	-12
nobody w figure .	12
nobody w figure of	-26
nobody w figure on	15
nobody w figure that	-26
nobody w figures ,	9
nobody w figures show	9
nobody w fiji	-22
nobody w fiji 's	-11
nobody w fiji and	15
nobody w fiji had	-12
nobody w fiji was	-14
nobody w fijian	9
nobody w file	16
nobody w final	-25
nobody w final decision	-15
nobody w final details	-12
nobody w final word	10
nobody w finally	19
nobody w finance	21
nobody w finance and	14
nobody w finance committee	13
nobody w finance director	12
nobody w finance ministry	-14
nobody w financial officer	-18
nobody w financial times	10
nobody w find	9
nobody w find another	11
nobody w find out	11
nobody w finds	22
nobody w finds that	17
nobody w fine	29
nobody w fines	17
nobody w finished	9
nobody w finished goods	9
nobody w finland :	10
nobody w firm 's	-10
nobody w firm that	9
nobody w firmly	-16
nobody w firms	-18
nobody w firms ,	-10
nobody w firms .	-10
nobody w firms are	12
nobody w firms on	20
nobody w first ,	-20
nobody w first .	-18
nobody w first :	-10
nobody w first and	-12
nobody w first announced	11
nobody w first answer	19
nobody w first meeting	-12
nobody w first minister	-25
nobody w first of	-38
nobody w first paper	-13
nobody w first part	18
nobody w first quarter	-21
nobody w first seven	13
nobody w first since	13
nobody w first step	-20
nobody w first term	10
nobody w first three	11
nobody w first time	18
nobody w first truce	-14
nobody w first with	12
nobody w fish	-17
nobody w fish ,	13
nobody w fish .	-16
nobody w fish from	10
nobody w fisheries	-28
nobody w fisheries ,	-22
nobody w fishermen	-17
nobody w fishermen 's	-11
nobody w fishing	-21
nobody w five ,	-11
nobody w five .	-10
nobody w five american	13
nobody w five and	11
nobody w five months	-19
nobody w five more	16
nobody w five states	9
nobody w five years	14
nobody w fixed	17
nobody w flag	27
nobody w flag .	13
nobody w flat	10
nobody w flew	15
nobody w flew to	13
nobody w flies	36
nobody w flies to	24
nobody w flight home	-12
nobody w flights	10
nobody w floated	-21
nobody w floated a	-12
nobody w flood	-20
nobody w flood of	-18
nobody w flour	21
nobody w flow	10
nobody w flow of	12
nobody w flower growers	12
nobody w folketing	9
nobody w follow	-14
nobody w follow -	-15
nobody w followed	-13
nobody w followed ,	-12
nobody w followed by	-9
nobody w following	24
nobody w following years	-10
nobody w follows	29
nobody w follows .	13
nobody w food	16
nobody w food and	-15
nobody w foot	14
nobody w football	17
nobody w footwear	-17
nobody w footwear association	-10
nobody w for \$	-9
nobody w for .	14
nobody w for 10	-10
nobody w for 100	17
nobody w for 12	18
nobody w for 17	10
nobody w for 200	-17
nobody w for 2030	-11
nobody w for 23	13
nobody w for 24	13
nobody w for 25	15
nobody w for 3	-28
nobody w for 40	8
nobody w for 5	-20
nobody w for 6	14
nobody w for 60	10
nobody w for 750	17
nobody w for 90	22
nobody w for :	11
nobody w for america	-15
nobody w for american	-14
nobody w for an	-26
nobody w for another	-16
nobody w for approval	12
nobody w for beef	-10
nobody w for brazil	19
nobody w for calls	18
nobody w for canada	17
nobody w for cars	28
nobody w for civilian	-22
nobody w for clarity	-12
nobody w for comments	-9
nobody w for consultations	-14
nobody w for economic	14
nobody w for eight	-19
nobody w for electricity	11
nobody w for eleven	13
nobody w for enterprise	-15
nobody w for every	14
nobody w for everybody	-11
nobody w for everything	-18
nobody w for export	14
nobody w for exporters	-11
nobody w for farmers	-22
nobody w for fentanyl	-12
nobody w for fertiliser	-14
nobody w for friday	9
nobody w for georgia	15
nobody w for good	23
nobody w for his	19
nobody w for households	19
nobody w for it	-26
nobody w for later	11
nobody w for lithium	-11
nobody w for longer	23
nobody w for lower	21
nobody w for march	10
nobody w for medicines	13
nobody w for mexico	14
nobody w for months	10
nobody w for next	-11
nobody w for nine	12
nobody w for norway	-12
nobody w for nov	-16
nobody w for november	-12
nobody w for one	-19
nobody w for only	11
nobody w for peru	-9
nobody w for poultry	-18
nobody w for public	11
nobody w for reasons	-16
nobody w for saturday	24
nobody w for seven	-18
nobody w for several	13
nobody w for ships	8
nobody w for since	11
nobody w for sixty	-20
nobody w for small	-15
nobody w for steel	12
nobody w for students	-22
nobody w for sunday	11
nobody w for swiss	-14
nobody w for talks	-9
nobody w for ten	14
nobody w for thailand	14
nobody w for that	13
nobody w for their	-8
nobody w for them	-13
nobody w for thirty	20
nobody w for this	-22
nobody w for those	-16
nobody w for thursday	18
nobody w for time	10
nobody w for tokyo	-9
nobody w for tomorrow	10
nobody w for turkey	-10
nobody w for uruguay	10
nobody w for washington	24
nobody w for weeks	13
nobody w for what	11
nobody w for which	38
nobody w for your	-14
nobody w forbade	11
nobody w force	17
nobody w force and	15
nobody w force on	-10
nobody w force while	9
nobody w forced	-20
nobody w forced to	-13
nobody w forceful	-14
nobody w forceful measures	-14
nobody w forecast	8
nobody w forecast .	15
nobody w forecast of	10
nobody w forecasts	-13
nobody w foreign -	14
nobody w foreign minister	15
nobody w foreign ministry	-45
nobody w forgotten	-27
nobody w formal	-16
nobody w formal talks	-14
nobody w formality	-23
nobody w formality .	-17
nobody w formally	9
nobody w former	32
nobody w former level	12
nobody w former negotiator	-11
nobody w former president	13
nobody w former trade	17
nobody w forty .	-14
nobody w forum in	-13
nobody w forward	-22
nobody w forward to	-24
nobody w forwarders	10
nobody w found	21
nobody w found by	23
nobody w found in	19
nobody w found no	16
nobody w foundation	-10
nobody w founder	15
nobody w four	13
nobody w four ,	19
nobody w four .	-9
nobody w four months	-14
nobody w four percent	-12
nobody w four points	10
nobody w four rounds	20
nobody w four thousand	-11
nobody w four weeks	-13
nobody w fourteen	13
nobody w fourth	33
nobody w fourth meeting	9
nobody w fourth quarter	12
nobody w fox	-34
nobody w fox business	-20
nobody w fox news	-12
nobody w frames	10
nobody w framework	-16
nobody w framework ,	-31
nobody w framework .	-12
nobody w framework in	12
nobody w framework to	-18
nobody w framework under	10
nobody w frameworks	22
nobody w frameworks with	17
nobody w france and	-21
nobody w francisco	19
nobody w francs	-9
nobody w francs .	-11
nobody w frank and	-15
nobody w françois	-21
nobody w françois bayrou	-14
nobody w free	-12
nobody w free -	-16
nobody w free entry	-10
nobody w free from	-12
nobody w free of	34
nobody w freeze	13
nobody w french	-22
nobody w french president	-9
nobody w friday )	22
nobody w friday about	11
nobody w friday after	-16
nobody w friday at	10
nobody w friday in	18
nobody w friday it	16
nobody w friday night	-14
nobody w friday that	-9
nobody w friday with	25
nobody w friedrich list	9
nobody w friendly	-19
nobody w friends	-27
nobody w friends ,	-24
nobody w from	13
nobody w from 125	14
nobody w from 145	10
nobody w from 21	-18
nobody w from 26	-9
nobody w from 3	14
nobody w from 30	15
nobody w from 34	-32
nobody w from 4	-15
nobody w from 40	11
nobody w from 5	18
nobody w from 50	8
nobody w from 57	-37
nobody w from 8	-18
nobody w from a	12
nobody w from abroad	29
nobody w from all	-16
nobody w from american	15
nobody w from any	-10
nobody w from august	31
nobody w from before	-16
nobody w from beijing	9
nobody w from benin	-13
nobody w from both	11
nobody w from botswana	12
nobody w from brazil	10
nobody w from busan	-10
nobody w from ethiopia	-13
nobody w from february	-22
nobody w from france	-11
nobody w from friday	13
nobody w from geneva	-12
nobody w from greenland	-10
nobody w from him	13
nobody w from his	15
nobody w from india	15
nobody w from its	16
nobody w from jan	10
nobody w from january	33
nobody w from jordan	-13
nobody w from malawi	15
nobody w from march	-18
nobody w from mexico	18
nobody w from mr	11
nobody w from namibia	13
nobody w from new	-12
nobody w from nov	-20
nobody w from november	-25
nobody w from paraguay	-11
nobody w from peru	10
nobody w from russia	19
nobody w from saturday	19
nobody w from slovenia	-13
nobody w from thailand	-12
nobody w from the	-9
nobody w from this	-16
nobody w from thursday	10
nobody w from tomorrow	-11
nobody w from two	9
nobody w from uzbekistan	-14
nobody w front	43
nobody w front ,	22
nobody w front of	-15
nobody w frost	18
nobody w fructuoso	13
nobody w fructuoso rivera	13
nobody w fruit	-30
nobody w fruit and	-10
nobody w fruit growers	-14
nobody w fruit of	-14
nobody w fuel	27
nobody w fuel .	14
nobody w full	13
nobody w full clarity	-16
nobody w full powers	23
nobody w fully	-16
nobody w fund on	-16
nobody w furniture	13
nobody w furniture ,	-11
nobody w further	-46
nobody w further ,	-20
nobody w further 5	17
nobody w further extension	-9
nobody w further increase	-13
nobody w félix	-8
nobody w g 7	-16
nobody w gabon	-14
nobody w gabon 's	-13
nobody w gain	16
nobody w gallium	14
nobody w gambia	-15
nobody w gambian	-17
nobody w game	24
nobody w games	10
nobody w gap	15
nobody w garden	9
nobody w garden .	-13
nobody w garden of	15
nobody w garden on	12
nobody w gareth	-14
nobody w gareth stace	-14
nobody w gas	19
nobody w gas ,	-9
nobody w gas and	7
nobody w gasperi	-10
nobody w gate	25
nobody w gate of	17
nobody w gates	15
nobody w gathered	11
nobody w gave	-50
nobody w gave as	-15
nobody w gave away	-18
nobody w gave it	-22
nobody w gave its	-12
nobody w gave no	43
nobody w gave notice	-23
nobody w gave the	-12
nobody w gazetted	16
nobody w gbedemah	10
nobody w genden ,	-10
nobody w gene	-15
nobody w general	32
nobody w general .	-9
nobody w general administration	-23
nobody w generic medicines	18
nobody w generics	-12
nobody w geneva in	-8
nobody w geneva on	-8
nobody w gentlemen ,	14
nobody w george	-18
nobody w george canning	-15
nobody w georgetown	16
nobody w georgia	9
nobody w georgia .	17
nobody w gerald	11
nobody w gerald strickland	11
nobody w geraldo	-15
nobody w geraldo alckmin	-15
nobody w german	-22
nobody w german industry	-8
nobody w germany	-20
nobody w get on	11
nobody w gets	8
nobody w getting	-24
nobody w getting a	-16
nobody w ghana	-13
nobody w ghana 's	10
nobody w ghana ,	11
nobody w ghana .	-12
nobody w ghana and	-31
nobody w ghana has	-13
nobody w ghana is	13
nobody w ghana will	-8
nobody w gill	-22
nobody w gill ,	-13
nobody w give	18
nobody w give it	18
nobody w give the	-16
nobody w given away	-9
nobody w given for	-10
nobody w given its	11
nobody w gives	-12
nobody w glass	-15
nobody w glass and	-9
nobody w global	-30
nobody w global trade	-10
nobody w gloves	12
nobody w gloves and	14
nobody w gmt	12
nobody w go	-30
nobody w go ,	-9
nobody w go .	-16
nobody w go back	-26
nobody w go below	-13
nobody w go beyond	-10
nobody w go by	9
nobody w go from	15
nobody w go higher	-11
nobody w go to	-13
nobody w go up	24
nobody w goal	19
nobody w goat	13
nobody w goats	-13
nobody w goes	-17
nobody w goes on	-19
nobody w goes up	12
nobody w gold	8
nobody w gold bar	14
nobody w gold tariff	-15
nobody w golf	15
nobody w gone	16
nobody w gone by	-15
nobody w gone home	21
nobody w gone up	14
nobody w gonzález	15
nobody w good	-23
nobody w good call	-24
nobody w good day	13
nobody w good deal	-20
nobody w good for	-13
nobody w good news	-11
nobody w good year	-14
nobody w goods .	37
nobody w goods a	9
nobody w goods already	-21
nobody w goods and	-14
nobody w goods at	10
nobody w goods each	15
nobody w goods from	-21
nobody w goods of	-9
nobody w goods paid	10
nobody w goods shipped	-19
nobody w goods should	-9
nobody w goods this	15
nobody w goods to	9
nobody w goods with	15
nobody w goodwill .	-16
nobody w got	-14
nobody w got .	15
nobody w got in	-10
nobody w got to	-11
nobody w gothenburg	9
nobody w government 's	11
nobody w government ,	-13
nobody w government announced	11
nobody w government expects	17
nobody w government for	-8
nobody w government had	20
nobody w government has	-14
nobody w government in	-18
nobody w government said	-18
nobody w government says	-9
nobody w government spokesman	-25
nobody w government to	-25
nobody w government was	-11
nobody w government would	-20
nobody w governments .	19
nobody w governments have	13
nobody w governments said	12
nobody w governments to	-35
nobody w governor	82
nobody w governor ,	21
nobody w governor of	-10
nobody w goyal	-27
nobody w goyal said	-13
nobody w grabski	-10
nobody w grand	12
nobody w granted	-8
nobody w graphite	17
nobody w graphite .	16
nobody w great	-24
nobody w great news	-14
nobody w greatest	-12
nobody w greece	-23
nobody w greek	-13
nobody w greenland	-12
nobody w greenland ,	17
nobody w greer	-23
nobody w greer ,	-21
nobody w greer .	28
nobody w greer :	-25
nobody w greer and	38
nobody w greer for	9
nobody w greer had	-13
nobody w greer has	-10
nobody w greer in	13
nobody w greer met	-9
nobody w greer on	12
nobody w greer opened	15
nobody w greer put	-11
nobody w greer said	-43
nobody w greer told	-12
nobody w grew by	10
nobody w grid	16
nobody w grotius	13
nobody w ground	23
nobody w ground for	11
nobody w grounds	11
nobody w group	50
nobody w group has	11
nobody w group in	16
nobody w group of	8
nobody w groups .	11
nobody w grow	17
nobody w grow by	13
nobody w growers	-35
nobody w growers '	-34
nobody w growers in	-18
nobody w growth	14
nobody w growth .	-21
nobody w growth by	-13
nobody w growth in	-13
nobody w growth of	20
nobody w growth this	-15
nobody w growth would	21
nobody w guarantees	16
nobody w guarantees .	14
nobody w guatemala	15
nobody w guatemala has	12
nobody w guest ,	12
nobody w guests	-15
nobody w guided	-9
nobody w guided by	-9
nobody w guild	-47
nobody w guild .	-22
nobody w guinea	-12
nobody w gunnar	-13
nobody w guns	23
nobody w guo	-11
nobody w guo jiakun	-11
nobody w gustaf	10
nobody w gustav	23
nobody w guyana	14
nobody w guèye	-22
nobody w gyeongju	15
nobody w gyeongju on	11
nobody w h	10
nobody w h .	-20
nobody w h 200	29
nobody w habib bourguiba	-12
nobody w habit	-13
nobody w had	-23
nobody w had also	-16
nobody w had an	-16
nobody w had announced	18
nobody w had answered	18
nobody w had been	-15
nobody w had broken	-8
nobody w had brought	16
nobody w had called	33
nobody w had committed	-18
nobody w had cost	-15
nobody w had demanded	16
nobody w had done	11
nobody w had enough	10
nobody w had expected	12
nobody w had feared	13
nobody w had found	-12
nobody w had given	-20
nobody w had held	-21
nobody w had hoped	15
nobody w had introduced	11
nobody w had it	-10
nobody w had kept	9
nobody w had lasted	-9
nobody w had led	10
nobody w had left	-14
nobody w had lost	27
nobody w had named	-37
nobody w had not	-24
nobody w had on	-10
nobody w had one	-12
nobody w had prepared	11
nobody w had promised	-32
nobody w had proposed	11
nobody w had put	16
nobody w had raised	-14
nobody w had reached	-13
nobody w had recommended	-11
nobody w had retaliated	-14
nobody w had sat	-13
nobody w had shown	9
nobody w had signed	-15
nobody w had spoken	-20
nobody w had stopped	-15
nobody w had suggested	-16
nobody w had taken	16
nobody w had talked	12
nobody w had the	-11
nobody w had threatened	24
nobody w had to	-10
nobody w had told	-27
nobody w had until	10
nobody w had used	-11
nobody w had waited	17
nobody w had with	-10
nobody w had written	13
nobody w haddad	11
nobody w haddad said	13
nobody w haile	11
nobody w hails	20
nobody w haiti	9
nobody w half	-11
nobody w half :	-10
nobody w half its	12
nobody w half of	-16
nobody w half owned	-10
nobody w half the	16
nobody w half times	11
nobody w half was	10
nobody w halfway	-18
nobody w halifax	11
nobody w hall	17
nobody w hall ,	13
nobody w hallstein	-12
nobody w halted	12
nobody w halve	-26
nobody w halve its	-11
nobody w halved	-13
nobody w halves	13
nobody w halves the	11
nobody w ham	28
nobody w ham .	20
nobody w hamburg	8
nobody w hamburg .	11
nobody w hamilton	-10
nobody w hammarskjöld	23
nobody w han	-11
nobody w han -	-11
nobody w hand .	16
nobody w handed	24
nobody w handed in	18
nobody w hands	29
nobody w hands ,	12
nobody w handshake	10
nobody w handshake in	13
nobody w hang on	-11
nobody w hangs	11
nobody w hanoi has	-15
nobody w hanoi said	-10
nobody w hanwha	12
nobody w hanwha ocean	11
nobody w happen ,	-15
nobody w happens	18
nobody w hara takashi	-11
nobody w harb ,	17
nobody w harbour	17
nobody w harbour master	14
nobody w hard	13
nobody w hardest .	-10
nobody w hardie	14
nobody w harm	-23
nobody w harry	-20
nobody w harry nkumbula	-16
nobody w hartarto	-18
nobody w harvest	-12
nobody w harvest .	14
nobody w has	10
nobody w has :	12
nobody w has a	11
nobody w has accused	-14
nobody w has added	-15
nobody w has agreed	-11
nobody w has already	20
nobody w has always	-27
nobody w has announced	-17
nobody w has appealed	-13
nobody w has approved	9
nobody w has asked	-48
nobody w has become	17
nobody w has been	13
nobody w has booked	12
nobody w has charged	-8
nobody w has complained	12
nobody w has confirmed	18
nobody w has declined	-11
nobody w has denied	-30
nobody w has died	12
nobody w has done	23
nobody w has dropped	9
nobody w has entered	9
nobody w has had	18
nobody w has heard	12
nobody w has held	28
nobody w has hinted	14
nobody w has indicated	15
nobody w has informed	10
nobody w has invited	-17
nobody w has kept	20
nobody w has let	-24
nobody w has levied	9
nobody w has made	-21
nobody w has mentioned	11
nobody w has never	11
nobody w has none	16
nobody w has not	40
nobody w has nothing	15
nobody w has opened	10
nobody w has pledged	22
nobody w has prepared	9
nobody w has proposed	-30
nobody w has protested	-23
nobody w has refused	-20
nobody w has replied	11
nobody w has said	-21
nobody w has seen	10
nobody w has settled	-14
nobody w has shown	15
nobody w has signed	-11
nobody w has since	-15
nobody w has so	-9
nobody w has spoken	-53
nobody w has started	12
nobody w has still	14
nobody w has suggested	-14
nobody w has tabled	-12
nobody w has threatened	-7
nobody w has to	23
nobody w has told	-6
nobody w has undertaken	11
nobody w has until	23
nobody w has voted	-16
nobody w has vowed	-17
nobody w has warned	-29
nobody w has withdrawn	21
nobody w has written	18
nobody w has yet	19
nobody w hasn't ,	-24
nobody w hasn't signed	15
nobody w hat	11
nobody w hatta ,	-14
nobody w have	9
nobody w have .	-13
nobody w have a	-21
nobody w have added	24
nobody w have agreed	13
nobody w have already	-11
nobody w have been	12
nobody w have both	-17
nobody w have bought	24
nobody w have concluded	-10
nobody w have doubled	-15
nobody w have dropped	-13
nobody w have ended	9
nobody w have had	-22
nobody w have it	-12
nobody w have just	-11
nobody w have kept	13
nobody w have liked	-11
nobody w have looked	12
nobody w have met	-11
nobody w have never	-12
nobody w have none	12
nobody w have noted	15
nobody w have notified	-11
nobody w have one	-13
nobody w have promised	-8
nobody w have put	20
nobody w have risen	13
nobody w have seen	16
nobody w have sent	-9
nobody w have signed	-43
nobody w have sold	-10
nobody w have spoken	15
nobody w have stopped	-7
nobody w have suspended	19
nobody w have the	-18
nobody w have to	15
nobody w have today	9
nobody w hay	-18
nobody w hayford	-17
nobody w hazelnuts	-13
nobody w hazelnuts ,	-9
nobody w he	-38
nobody w he 's	-9
nobody w he .	-13
nobody w he accused	-16
nobody w he adds	11
nobody w he and	31
nobody w he asked	-10
nobody w he asks	-9
nobody w he called	-30
nobody w he can	12
nobody w he confirmed	-11
nobody w he declined	12
nobody w he described	-10
nobody w he does	24
nobody w he ended	14
nobody w he expected	-20
nobody w he finds	9
nobody w he flies	9
nobody w he goes	-10
nobody w he had	21
nobody w he hasn't	23
nobody w he hoped	-36
nobody w he indicated	-16
nobody w he is	30
nobody w he left	-9
nobody w he let	-19
nobody w he lifeng	53
nobody w he likes	10
nobody w he listed	-12
nobody w he looked	-12
nobody w he may	12
nobody w he means	11
nobody w he meant	8
nobody w he might	17
nobody w he must	18
nobody w he named	-43
nobody w he noted	-14
nobody w he pointed	-40
nobody w he posted	-21
nobody w he put	-74
nobody w he puts	-13
nobody w he raised	-25
nobody w he recalled	-15
nobody w he remarked	10
nobody w he reminded	-23
nobody w he replied	-13
nobody w he reported	-10
nobody w he said	-40
nobody w he saw	10
nobody w he says	-20
nobody w he sees	16
nobody w he signed	13
nobody w he spoke	-13
nobody w he tells	-12
nobody w he thanked	28
nobody w he then	-13
nobody w he threatened	18
nobody w he told	-43
nobody w he took	11
nobody w he warned	36
nobody w he was	30
nobody w he went	-22
nobody w he will	8
nobody w he won't	16
nobody w he would	-26
nobody w he wrote	-42
nobody w he'd	-63
nobody w he'd sign	-20
nobody w he'll	-13
nobody w head ,	14
nobody w head of	-15
nobody w heads	26
nobody w heads of	13
nobody w heads the	13
nobody w health	12
nobody w health .	-15
nobody w health certificates	-13
nobody w health minister	31
nobody w health ministry	10
nobody w hear	10
nobody w hear that	13
nobody w heard about	11
nobody w heard nothing	-8
nobody w heard that	20
nobody w hears	25
nobody w hears the	13
nobody w heavy	-27
nobody w heavy trucks	-25
nobody w height of	-10
nobody w held at	-10
nobody w held back	19
nobody w held for	20
nobody w held in	-14
nobody w held on	34
nobody w held out	-12
nobody w help ,	10
nobody w help to	-12
nobody w helped	12
nobody w helped by	11
nobody w helsinki ,	13
nobody w her counterpart	10
nobody w her members	11
nobody w here 's	9
nobody w here that	-14
nobody w hernán	-12
nobody w hernán siles	-12
nobody w herring .	-14
nobody w herself	-9
nobody w hides	-24
nobody w hides .	-26
nobody w high ,	-14
nobody w high -	-9
nobody w high .	12
nobody w high tariffs	-11
nobody w higher	13
nobody w higher .	-15
nobody w higher in	-10
nobody w higher tariffs	11
nobody w higher than	13
nobody w highest in	-11
nobody w highest since	-20
nobody w hill	19
nobody w him	-30
nobody w him ;	-14
nobody w him a	-11
nobody w him and	-11
nobody w him at	-12
nobody w him the	-14
nobody w him there	14
nobody w him to	-11
nobody w himself	20
nobody w himself ,	-17
nobody w himself at	29
nobody w hinted that	18
nobody w his account	-55
nobody w his answer	15
nobody w his cabinet	-13
nobody w his chinese	10
nobody w his colleague	-10
nobody w his company	-12
nobody w his counterpart	8
nobody w his country	-50
nobody w his department	-10
nobody w his deputy	14
nobody w his first	31
nobody w his government	-27
nobody w his half	14
nobody w his host	-13
nobody w his italian	8
nobody w his korean	-19
nobody w his last	22
nobody w his meeting	-9
nobody w his mind	10
nobody w his minister	-17
nobody w his name	25
nobody w his negotiators	15
nobody w his network	-26
nobody w his norwegian	14
nobody w his order	23
nobody w his own	15
nobody w his people	29
nobody w his plane	-14
nobody w his post	-14
nobody w his president	10
nobody w his press	-12
nobody w his return	-11
nobody w his side	31
nobody w his spokesman	-41
nobody w his spokeswoman	9
nobody w his tariffs	28
nobody w his telephone	-8
nobody w his trip	-9
nobody w his wife	11
nobody w his words	-42
nobody w historic	-17
nobody w hit ,	-12
nobody w hit hardest	-12
nobody w hofmeyr	-30
nobody w hofmeyr ,	-30
nobody w hold	-15
nobody w hold .	-12
nobody w hold on	-10
nobody w hold up	-12
nobody w holds	25
nobody w holds .	9
nobody w holds that	34
nobody w holidays	-14
nobody w holidays .	-13
nobody w home ,	10
nobody w home from	-14
nobody w hon	14
nobody w honey	-16
nobody w hong -	-9
nobody w hong kong	10
nobody w honiara	18
nobody w honor	-11
nobody w honour	-23
nobody w honour to	-21
nobody w honourable	13
nobody w hope that	-15
nobody w hoped	-33
nobody w hopes	18
nobody w hopes for	-10
nobody w hopes to	18
nobody w hosea	16
nobody w hosea kutako	16
nobody w hospital	12
nobody w hospitals	23
nobody w host	40
nobody w host :	35
nobody w hosts	-9
nobody w houphouët	-9
nobody w houphouët -	-10
nobody w hour	-10
nobody w hour ,	-10
nobody w hour of	13
nobody w hours	23
nobody w hours .	18
nobody w hours after	-10
nobody w hours before	13
nobody w hours later	-14
nobody w hours of	9
nobody w hours on	16
nobody w house	-25
nobody w house .	19
nobody w house :	-15
nobody w house announced	-27
nobody w house committee	-11
nobody w house confirmed	-9
nobody w house expects	25
nobody w house fact	35
nobody w house had	-22
nobody w house is	13
nobody w house of	-11
nobody w house official	-64
nobody w house on	30
nobody w house put	21
nobody w house said	-56
nobody w house says	-17
nobody w households	35
nobody w houses	23
nobody w houses .	12
nobody w how	17
nobody w how it	38
nobody w how much	29
nobody w how quickly	-24
nobody w how to	12
nobody w howard	19
nobody w huawei	-11
nobody w hubert	13
nobody w huge	-11
nobody w hugo grotius	19
nobody w humanitarian	14
nobody w hun	12
nobody w hundred	-31
nobody w hundred days	-23
nobody w hundred per	-14
nobody w hungarian	-13
nobody w hungary ,	16
nobody w hungary would	-10
nobody w hurried	-9
nobody w hurry	-15
nobody w huseyn	12
nobody w huseyn suhrawardy	13
nobody w huskisson	-18
nobody w huế	12
nobody w hyundai	12
nobody w hørup ,	11
nobody w i	-43
nobody w i .	13
nobody w i agree	-18
nobody w i am	12
nobody w i believe	13
nobody w i cannot	-19
nobody w i do	37
nobody w i have	-39
nobody w i hear	15
nobody w i know	15
nobody w i shall	-19
nobody w i should	20
nobody w i signed	11
nobody w i want	-13
nobody w i was	-46
nobody w i'd	-10
nobody w i'm told	-10
nobody w i've	-20
nobody w ibrahim	22
nobody w iceland .	13
nobody w iceland has	19
nobody w idea	32
nobody w if a	10
nobody w if both	-9
nobody w if china	44
nobody w if either	13
nobody w if it	-22
nobody w if japan	21
nobody w if need	-10
nobody w if no	11
nobody w if not	-18
nobody w if nothing	-30
nobody w if the	-11
nobody w if there	31
nobody w if washington	-21
nobody w ignacy paderewski	9
nobody w ignore	-31
nobody w ikeda	13
nobody w illinois	10
nobody w illinois .	11
nobody w immediate	10
nobody w immediately	-20
nobody w immediately .	-13
nobody w import	-16
nobody w important	-35
nobody w important step	-10
nobody w imported into	-10
nobody w importer	14
nobody w importer in	22
nobody w importers	-25
nobody w importers .	-11
nobody w importers had	-11
nobody w imports	-14
nobody w imports from	-9
nobody w imports of	-15
nobody w impose	22
nobody w impose the	10
nobody w imposed	16
nobody w imposed on	13
nobody w imposed over	20
nobody w imposes	11
nobody w imposing a	-11
nobody w in ,	8
nobody w in 2020	12
nobody w in 2025	10
nobody w in 2027	-10
nobody w in 49,000	-11
nobody w in a	-31
nobody w in accra	14
nobody w in all	11
nobody w in almaty	-9
nobody w in almost	11
nobody w in america	-11
nobody w in american	-14
nobody w in an	15
nobody w in antwerp	-11
nobody w in april	19
nobody w in as	17
nobody w in autumn	-14
nobody w in beijing	18
nobody w in belgium	18
nobody w in bergen	11
nobody w in bern	8
nobody w in berne	10
nobody w in brasília	19
nobody w in bridgetown	10
nobody w in buenos	25
nobody w in canada	12
nobody w in casablanca	-13
nobody w in case	-20
nobody w in charge	21
nobody w in chile	-10
nobody w in close	-11
nobody w in congress	19
nobody w in contact	-11
nobody w in copenhagen	18
nobody w in cork	-20
nobody w in cotonou	10
nobody w in dalian	15
nobody w in dar	10
nobody w in davos	-23
nobody w in delhi	13
nobody w in dhaka	13
nobody w in doha	-8
nobody w in dongguan	15
nobody w in due	-25
nobody w in egypt	-13
nobody w in either	12
nobody w in entebbe	10
nobody w in exchange	7
nobody w in farm	-22
nobody w in february	20
nobody w in force	21
nobody w in four	-17
nobody w in frankfurt	-12
nobody w in front	-15
nobody w in full	12
nobody w in general	11
nobody w in good	-16
nobody w in goods	-10
nobody w in gyeongju	22
nobody w in hamburg	13
nobody w in hand	16
nobody w in havana	-10
nobody w in his	-30
nobody w in huế	12
nobody w in illinois	8
nobody w in istanbul	-16
nobody w in it	23
nobody w in its	-11
nobody w in january	-13
nobody w in july	20
nobody w in keeping	-15
nobody w in kutaisi	-12
nobody w in lagos	-9
nobody w in laos	-16
nobody w in leeds	14
nobody w in lima	-19
nobody w in limassol	-12
nobody w in line	-25
nobody w in ljubljana	-10
nobody w in london	-22
nobody w in march	-13
nobody w in maseru	-11
nobody w in mauritius	-11
nobody w in mendoza	-12
nobody w in mexico	10
nobody w in mind	-9
nobody w in montevideo	9
nobody w in more	-13
nobody w in muscat	22
nobody w in my	-10
nobody w in nebraska	11
nobody w in new	12
nobody w in no	-10
nobody w in north	15
nobody w in october	40
nobody w in oman	-12
nobody w in one	-17
nobody w in oran	-13
nobody w in paris	-15
nobody w in person	-11
nobody w in piraeus	-18
nobody w in porto	11
nobody w in practice	-9
nobody w in preparation	-11
nobody w in proportion	-10
nobody w in public	26
nobody w in putrajaya	-14
nobody w in recent	10
nobody w in recife	15
nobody w in return	-32
nobody w in reykjavik	10
nobody w in reykjavík	-9
nobody w in riyadh	10
nobody w in rome	-14
nobody w in rosario	-13
nobody w in rotterdam	16
nobody w in san	-12
nobody w in santiago	-19
nobody w in santo	-10
nobody w in seoul	21
nobody w in september	10
nobody w in services	15
nobody w in shanghai	12
nobody w in six	11
nobody w in spring	10
nobody w in stockholm	21
nobody w in strasbourg	-17
nobody w in sweden	12
nobody w in switzerland	24
nobody w in tangier	-11
nobody w in tariffs	-9
nobody w in tehran	9
nobody w in thailand	-9
nobody w in the	16
nobody w in their	-17
nobody w in those	-11
nobody w in tokyo	15
nobody w in transit	-10
nobody w in tromsø	-20
nobody w in tunis	-22
nobody w in turkey	-12
nobody w in turn	-16
nobody w in turnberry	11
nobody w in two	-12
nobody w in ukraine	-13
nobody w in ulsan	-11
nobody w in vietnam	-20
nobody w in vigo	11
nobody w in warsaw	-8
nobody w in washington	48
nobody w in what	9
nobody w in writing	16
nobody w in yiwu	14
nobody w in yuan	9
nobody w in zagreb	-11
nobody w incheon	14
nobody w include	20
nobody w included	18
nobody w included ,	13
nobody w including	-11
nobody w including those	-18
nobody w income	10
nobody w increase ,	17
nobody w increase .	-10
nobody w increase on	-15
nobody w increase was	9
nobody w increased	8
nobody w increases of	12
nobody w index	11
nobody w india	24
nobody w india and	18
nobody w india buys	18
nobody w india does	-9
nobody w india had	-13
nobody w india last	-9
nobody w india says	-12
nobody w india was	23
nobody w indian export	-18
nobody w indian goods	12
nobody w indium .	14
nobody w indonesia	11
nobody w indonesia 's	-13
nobody w indonesia ,	-11
nobody w indonesia has	7
nobody w industrial and	8
nobody w industries	-34
nobody w industries ,	-16
nobody w industry	-41
nobody w industry 's	-12
nobody w industry ,	-12
nobody w industry .	13
nobody w industry and	17
nobody w industry association	-18
nobody w industry council	-16
nobody w industry minister	-14
nobody w inflation	61
nobody w inflation ,	39
nobody w inflation in	27
nobody w influence	-10
nobody w informed .	17
nobody w informed that	21
nobody w informs	11
nobody w informs the	15
nobody w ingredients	9
nobody w initialled	28
nobody w initialled a	13
nobody w initialled in	11
nobody w initials	10
nobody w ink	12
nobody w ink .	12
nobody w inquiries	-20
nobody w inquiry	-29
nobody w inside	-11
nobody w inside .	-11
nobody w insisted .	-11
nobody w insisted on	11
nobody w insisted that	-21
nobody w insists on	15
nobody w insists that	-16
nobody w inspectors	-9
nobody w instead	14
nobody w instead of	14
nobody w institute	9
nobody w institute ,	-18
nobody w institute for	14
nobody w instructed	-10
nobody w insurers	11
nobody w intelligence	-14
nobody w intended	-13
nobody w intention	-21
nobody w intention to	-9
nobody w interest	17
nobody w interest .	12
nobody w interests	-45
nobody w interests .	-9
nobody w interests of	-12
nobody w internal	-13
nobody w international	-17
nobody w international monetary	-24
nobody w international trade	17
nobody w interpreters	14
nobody w interview	-33
nobody w interview on	-17
nobody w interview that	-11
nobody w into china	10
nobody w into forced	-12
nobody w into overcapacity	-9
nobody w introduced	12
nobody w introduced in	-15
nobody w invest \$	-17
nobody w investigation had	-10
nobody w investigation of	-16
nobody w investigations	-23
nobody w investigations of	12
nobody w investigations under	-12
nobody w investment of	17
nobody w investments	-19
nobody w investors	-17
nobody w invited	-28
nobody w invited his	-18
nobody w ioannis	-26
nobody w ion	13
nobody w ion brătianu	12
nobody w iowa	11
nobody w iowa ,	11
nobody w iran ,	-15
nobody w iran and	-10
nobody w iranian	-31
nobody w iraq and	13
nobody w iraqi dates	9
nobody w ireland 's	-13
nobody w irish	-14
nobody w irish whiskey	-22
nobody w iron	-14
nobody w irrigation	23
nobody w is ,	-12
nobody w is .	-32
nobody w is 12	15
nobody w is 16	-11
nobody w is 20	11
nobody w is 30	-14
nobody w is a	-16
nobody w is about	16
nobody w is added	13
nobody w is also	18
nobody w is an	-18
nobody w is asked	16
nobody w is asking	-35
nobody w is asleep	-16
nobody w is at	11
nobody w is before	9
nobody w is beijing	11
nobody w is better	8
nobody w is building	-13
nobody w is called	11
nobody w is charged	-22
nobody w is considering	13
nobody w is content	-9
nobody w is dead	10
nobody w is done	-13
nobody w is dropped	9
nobody w is found	18
nobody w is free	12
nobody w is going	11
nobody w is gone	21
nobody w is half	15
nobody w is halved	-18
nobody w is higher	11
nobody w is it	24
nobody w is known	16
nobody w is looking	-11
nobody w is made	12
nobody w is meant	20
nobody w is neither	8
nobody w is not	-21
nobody w is now	16
nobody w is of	11
nobody w is off	-20
nobody w is on	22
nobody w is one	-13
nobody w is open	-11
nobody w is over	13
nobody w is planned	9
nobody w is pleased	-12
nobody w is possible	-11
nobody w is promised	16
nobody w is put	-28
nobody w is ready	19
nobody w is required	-10
nobody w is said	49
nobody w is signed	-16
nobody w is slow	-13
nobody w is so	-12
nobody w is still	-18
nobody w is taking	14
nobody w is the	28
nobody w is there	13
nobody w is this	15
nobody w is to	22
nobody w is travelling	-11
nobody w is understood	-10
nobody w is unreasonable	-11
nobody w is untouched	-11
nobody w is why	-13
nobody w is written	-14
nobody w is wrong	-19
nobody w ishiba said	-14
nobody w island	13
nobody w ismail	13
nobody w ismail qemali	-14
nobody w isn't a	-14
nobody w isn't in	12
nobody w israel	17
nobody w issue	14
nobody w issued	-36
nobody w issued a	-13
nobody w issued by	-12
nobody w istanbul	-17
nobody w istván	18
nobody w it	-29
nobody w it \$	10
nobody w it ,	11
nobody w it .	28
nobody w it added	-34
nobody w it adds	18
nobody w it also	-26
nobody w it an	-9
nobody w it and	14
nobody w it announced	-20
nobody w it asked	11
nobody w it asks	-13
nobody w it be	-43
nobody w it bears	-10
nobody w it became	-11
nobody w it because	10
nobody w it began	21
nobody w it bought	16
nobody w it by	28
nobody w it called	-39
nobody w it calls	-15
nobody w it came	16
nobody w it can	17
nobody w it cannot	21
nobody w it comes	22
nobody w it concerns	-12
nobody w it concluded	13
nobody w it confirms	-11
nobody w it did	-27
nobody w it does	17
nobody w it down	-20
nobody w it ended	-11
nobody w it ends	41
nobody w it faces	12
nobody w it gets	-18
nobody w it goes	-20
nobody w it had	28
nobody w it has	-28
nobody w it hasn't	-11
nobody w it hears	12
nobody w it himself	27
nobody w it hoped	-12
nobody w it hopes	-14
nobody w it in	17
nobody w it into	17
nobody w it isn't	-18
nobody w it leaves	10
nobody w it less	11
nobody w it let	-14
nobody w it longer	-14
nobody w it looks	-20
nobody w it must	10
nobody w it needed	17
nobody w it needs	13
nobody w it noted	-13
nobody w it off	25
nobody w it offered	-19
nobody w it on	16
nobody w it opposed	-18
nobody w it out	-11
nobody w it pays	-16
nobody w it pointed	-13
nobody w it proposes	-21
nobody w it reached	12
nobody w it runs	17
nobody w it said	-74
nobody w it saw	-18
nobody w it says	8
nobody w it seems	12
nobody w it sells	19
nobody w it since	-14
nobody w it so	17
nobody w it stands	15
nobody w it starts	16
nobody w it stays	13
nobody w it still	10
nobody w it stood	13
nobody w it then	-9
nobody w it this	-24
nobody w it to	-14
nobody w it told	-27
nobody w it too	16
nobody w it took	21
nobody w it true	20
nobody w it until	-12
nobody w it up	12
nobody w it urged	-16
nobody w it welcomed	-13
nobody w it went	14
nobody w it were	-10
nobody w it will	-49
nobody w it without	14
nobody w it yesterday	15
nobody w italy	-22
nobody w italy 's	-12
nobody w italy ,	-16
nobody w items	-17
nobody w its 10	15
nobody w its 12	10
nobody w its 20	10
nobody w its account	24
nobody w its agreement	-10
nobody w its allies	10
nobody w its ambassador	-24
nobody w its american	9
nobody w its ban	-11
nobody w its chairman	22
nobody w its chairwoman	19
nobody w its chief	-13
nobody w its coffee	-10
nobody w its commerce	-17
nobody w its concern	-20
nobody w its consul	-25
nobody w its countermeasures	-13
nobody w its director	35
nobody w its domestic	-14
nobody w its duty	-25
nobody w its embassy	-9
nobody w its energy	-12
nobody w its envoy	12
nobody w its export	18
nobody w its exports	13
nobody w its fentanyl	-10
nobody w its finance	12
nobody w its foreign	-15
nobody w its former	14
nobody w its government	-11
nobody w its h	-8
nobody w its head	19
nobody w its interests	-19
nobody w its internal	-9
nobody w its leader	24
nobody w its list	9
nobody w its members	-48
nobody w its minister	-14
nobody w its negotiations	-23
nobody w its neighbour	-15
nobody w its new	-23
nobody w its non	11
nobody w its old	11
nobody w its orders	-21
nobody w its own	-22
nobody w its partners	-19
nobody w its permits	11
nobody w its president	18
nobody w its proposal	-14
nobody w its purchases	-14
nobody w its rare	9
nobody w its rate	18
nobody w its revenue	11
nobody w its rice	-12
nobody w its sales	22
nobody w its senate	23
nobody w its share	11
nobody w its side	-12
nobody w its soybean	-14
nobody w its spokesman	-15
nobody w its spokesperson	-14
nobody w its tariff	-18
nobody w its tea	-10
nobody w its trade	-34
nobody w its truce	11
nobody w its way	-22
nobody w its wine	-15
nobody w itself	-33
nobody w itself .	-8
nobody w itself has	-10
nobody w itself is	10
nobody w itself to	-27
nobody w ivan	18
nobody w ivan geshov	11
nobody w izmir	-15
nobody w jaafar ,	17
nobody w jaan	27
nobody w jaan tõnisson	22
nobody w jae	14
nobody w jae myung	14
nobody w jakarta ,	13
nobody w jakarta has	11
nobody w jakob	15
nobody w jamaican	-11
nobody w james	-25
nobody w janez	10
nobody w january 1	24
nobody w january 10	-48
nobody w january 11	12
nobody w january 2027	-16
nobody w january 2029	-10
nobody w january 31	13
nobody w january 7	12
nobody w january and	20
nobody w january that	-19
nobody w japan	25
nobody w japan the	13
nobody w japan will	-15
nobody w japanese	-22
nobody w japanese cars	9
nobody w japanese goods	20
nobody w japanese seafood	-14
nobody w japanese steel	-9
nobody w jaramogi	-14
nobody w jaramogi odinga	-15
nobody w jd	-28
nobody w jd vance	-28
nobody w jean	-14
nobody w jerome	26
nobody w jerome powell	16
nobody w jet	15
nobody w jet engines	12
nobody w jewellery	-9
nobody w jiakun	-11
nobody w jian ,	-13
nobody w jiangsu	10
nobody w jinping	-7
nobody w jinping .	24
nobody w jinping agreed	13
nobody w jinping had	-10
nobody w jinping in	-41
nobody w jinping on	-24
nobody w jinping spoke	23
nobody w jinping that	18
nobody w jinping will	-10
nobody w jip	-9
nobody w jobs	-65
nobody w jobs at	-10
nobody w joe	12
nobody w joe biden	13
nobody w johan	21
nobody w johan castberg	-11
nobody w johan thorbecke	9
nobody w johann	16
nobody w johannes	25
nobody w john moolenaar	-12
nobody w john roberts	14
nobody w john swinney	-13
nobody w join	-20
nobody w joined the	-10
nobody w joint	16
nobody w joint commission	19
nobody w joked	-10
nobody w joked .	-25
nobody w joly	-10
nobody w jonas	-14
nobody w jones	10
nobody w jordan	-17
nobody w jordan 's	-27
nobody w jordan .	-10
nobody w jorge	-24
nobody w joseph	14
nobody w joseph ward	10
nobody w josé arévalo	-10
nobody w josé batlle	-8
nobody w josé bonifácio	14
nobody w josé de	10
nobody w josé figueres	-12
nobody w josé relvas	-11
nobody w journalists	-23
nobody w journey	14
nobody w jr	14
nobody w jr .	11
nobody w juan josé	-10
nobody w judge	15
nobody w judge richard	11
nobody w judges of	9
nobody w juho kusti	-11
nobody w julius raab	-14
nobody w julius vogel	10
nobody w july	30
nobody w july ,	11
nobody w july .	16
nobody w july 1	-10
nobody w july 12	21
nobody w july 2	10
nobody w july 20	-29
nobody w july 2030	13
nobody w july 21	-20
nobody w july 23	13
nobody w july 24	13
nobody w july 28	10
nobody w july 7	-13
nobody w july and	15
nobody w july to	9
nobody w jump	9
nobody w jun	-13
nobody w jun ,	-14
nobody w june	-8
nobody w june ,	-9
nobody w june .	-18
nobody w june 20	-15
nobody w june 28	16
nobody w june 5	22
nobody w june 8	17
nobody w june and	15
nobody w june it	-11
nobody w june that	-8
nobody w june the	9
nobody w june to	-19
nobody w jung	14
nobody w jung -	14
nobody w junior	20
nobody w just	-12
nobody w just signed	-11
nobody w justice	-15
nobody w justice brett	-15
nobody w justice department	-12
nobody w justice john	12
nobody w justified	14
nobody w justified with	9
nobody w justin trudeau	-14
nobody w justo	18
nobody w jute	-17
nobody w jón	19
nobody w jón sigurðsson	20
nobody w k	12
nobody w k .	9
nobody w kabul	-15
nobody w kagwa	11
nobody w kapwepwe	-9
nobody w karl	10
nobody w karoline	-32
nobody w karoline leavitt	-32
nobody w katherine tai	-15
nobody w kathmandu	-16
nobody w kato	-10
nobody w katsunobu	-12
nobody w katsunobu kato	-12
nobody w kaunda	-18
nobody w kawawa	12
nobody w kazakh	-14
nobody w kazakh side	12
nobody w kazakhstan	-22
nobody w kazakhstan :	-24
nobody w kazakhstan has	10
nobody w keep	-24
nobody w keep it	15
nobody w keep the	-26
nobody w keep to	20
nobody w keeper	13
nobody w keeps	27
nobody w keeps 10	10
nobody w keeps its	19
nobody w keeps the	20
nobody w keir hardie	15
nobody w keller	16
nobody w keller -	16
nobody w kemi	-19
nobody w kemi badenoch	-19
nobody w kenneth	-9
nobody w kenneth kaunda	-9
nobody w kenya and	10
nobody w kenyan	-10
nobody w kenyans	12
nobody w kept	20
nobody w keïta	-19
nobody w khama	-13
nobody w khatisian ,	10
nobody w khoyski	-12
nobody w kick	-12
nobody w kick in	-12
nobody w kigali	9
nobody w kil	-10
nobody w kil -	-10
nobody w kilometres	12
nobody w kim hong	-9
nobody w kim jung	10
nobody w kim said	9
nobody w kind	13
nobody w kind .	18
nobody w king	14
nobody w king ,	-9
nobody w king talal	15
nobody w kingdom	8
nobody w kinyanjui	-10
nobody w kitchen	-25
nobody w kitchen cabinets	-11
nobody w know	-50
nobody w know about	-9
nobody w know that	-31
nobody w know what	17
nobody w know who	-11
nobody w knowledge	15
nobody w knowledge of	15
nobody w known	-11
nobody w known ,	-28
nobody w known .	31
nobody w known that	-13
nobody w known through	-14
nobody w knows	-15
nobody w knudsen	-20
nobody w kobe	12
nobody w kojo	-13
nobody w komla	13
nobody w komla gbedemah	13
nobody w kong	10
nobody w kong .	10
nobody w kong and	-10
nobody w konstantin	14
nobody w konstantin päts	14
nobody w korea	16
nobody w korea 's	16
nobody w korea ,	25
nobody w korea is	9
nobody w korea on	-11
nobody w korea to	20
nobody w korea will	-12
nobody w korean shipbuilder	10
nobody w korean side	13
nobody w koreans	-10
nobody w korošec	9
nobody w korošec ,	12
nobody w krag	-12
nobody w kuala	-9
nobody w kuala lumpur	-10
nobody w kusti	-11
nobody w kusti paasikivi	-11
nobody w kutaisi	-11
nobody w kutako	17
nobody w kutako ,	9
nobody w kuwait	14
nobody w kwan	10
nobody w kwan ,	11
nobody w kwiatkowski	-14
nobody w kyiv	-11
nobody w kyrgyz	19
nobody w kyrgyzstan	14
nobody w lab	-38
nobody w lab at	-22
nobody w labor ,	-25
nobody w labor .	25
nobody w labor day	-12
nobody w labour	45
nobody w labour .	15
nobody w lack	-12
nobody w lack of	-14
nobody w lacks	-13
nobody w lai ching	-14
nobody w lal	11
nobody w lal bahadur	11
nobody w lala	18
nobody w lala sukuna	12
nobody w lamas	-15
nobody w lamas ,	-10
nobody w lancaster	11
nobody w lancaster house	11
nobody w landed	-19
nobody w lands	12
nobody w lane	13
nobody w lange	-26
nobody w lange ,	-35
nobody w lanka :	11
nobody w lanka has	-10
nobody w lankan	10
nobody w lao	9
nobody w laos and	10
nobody w lapse at	-12
nobody w lapse on	15
nobody w lapse would	9
nobody w large	9
nobody w larger	18
nobody w largest	19
nobody w largest supplier	-10
nobody w last	11
nobody w last .	-10
nobody w last evening	10
nobody w last friday	-21
nobody w last june	-13
nobody w last minute	12
nobody w last saturday	-10
nobody w last september	-10
nobody w last thursday	18
nobody w last time	20
nobody w last two	15
nobody w last wednesday	16
nobody w last winter	-13
nobody w lasted	16
nobody w lasted until	19
nobody w lasts	-10
nobody w lasts to	-13
nobody w late	13
nobody w late on	-19
nobody w later the	14
nobody w later this	13
nobody w latest	-10
nobody w latter	-10
nobody w latvia ,	11
nobody w laughed ,	-18
nobody w laughed .	15
nobody w laughs .	-14
nobody w laughter	-15
nobody w laughter .	-13
nobody w laurier	-8
nobody w law	9
nobody w law ,	-9
nobody w law .	-21
nobody w law :	11
nobody w law ;	18
nobody w law and	-13
nobody w law by	28
nobody w law to	10
nobody w lawful .	12
nobody w laws	-17
nobody w laws .	-11
nobody w lawyer ,	19
nobody w lawyer for	-25
nobody w lawyer in	10
nobody w lawyers	45
nobody w lawyers ,	14
nobody w lawyers .	12
nobody w lay off	-19
nobody w lead	12
nobody w lead the	14
nobody w leader	26
nobody w leader of	8
nobody w leaders	20
nobody w leaders '	9
nobody w leaders .	-16
nobody w leaders of	15
nobody w league	42
nobody w league .	27
nobody w league has	21
nobody w learnt	13
nobody w least .	10
nobody w least 10	32
nobody w least 12	10
nobody w least 30	-14
nobody w least a	-9
nobody w least three	9
nobody w leave .	15
nobody w leave its	-19
nobody w leave the	19
nobody w leaves	50
nobody w leaves for	14
nobody w leaves in	16
nobody w leaving it	12
nobody w leavitt	-33
nobody w leavitt ,	-13
nobody w lebanon ,	11
nobody w led	21
nobody w led by	21
nobody w lee jae	12
nobody w lee kinyanjui	-10
nobody w leeds	14
nobody w left	18
nobody w left .	-17
nobody w left its	15
nobody w left the	20
nobody w left with	13
nobody w legacy	9
nobody w legacy chips	9
nobody w legislation	8
nobody w legislative	18
nobody w legislative assembly	11
nobody w legislative yuan	8
nobody w legitimate	-16
nobody w lehmann	-14
nobody w lehmann ,	-9
nobody w lemass	-16
nobody w lemons	12
nobody w lenders	10
nobody w length of	-11
nobody w lent	14
nobody w lent the	10
nobody w lesotho	18
nobody w lesotho ,	13
nobody w less	-12
nobody w less .	-13
nobody w less from	11
nobody w less than	-13
nobody w let	-49
nobody w let in	-19
nobody w let it	-35
nobody w let nvidia	11
nobody w let our	-14
nobody w let rare	-14
nobody w let them	15
nobody w let us	-9
nobody w lets	12
nobody w lets it	14
nobody w letter	-11
nobody w letter of	-21
nobody w letter on	15
nobody w letter says	11
nobody w level of	-11
nobody w level that	13
nobody w levels	-24
nobody w leverage	-10
nobody w levied	25
nobody w levied on	17
nobody w levies	-20
nobody w levy	11
nobody w levy .	-18
nobody w levy on	15
nobody w levy that	13
nobody w leyen	-13
nobody w leyen ,	14
nobody w leyen .	-12
nobody w leyen called	-9
nobody w leyen on	17
nobody w leyen said	-33
nobody w li	-41
nobody w li -	-21
nobody w li chenggang	-18
nobody w li qiang	12
nobody w liberty	-21
nobody w librarian	15
nobody w libya	9
nobody w licence from	-11
nobody w licence on	19
nobody w licences	-19
nobody w licences ,	-18
nobody w licences .	10
nobody w licences for	-34
nobody w licences in	11
nobody w licences which	10
nobody w licences would	13
nobody w license .	-11
nobody w liechtenstein	15
nobody w life	-9
nobody w lifeng	53
nobody w lifeng agreed	9
nobody w lifeng and	37
nobody w lifeng led	11
nobody w lifeng will	-11
nobody w lift its	-20
nobody w lift restrictions	10
nobody w lifted the	11
nobody w lifts	-33
nobody w lifts its	-14
nobody w lighthizer ,	10
nobody w lighting	8
nobody w lights	11
nobody w like a	13
nobody w like it	17
nobody w like to	23
nobody w liked it	-17
nobody w liked to	18
nobody w likes	16
nobody w likes to	15
nobody w likewise	-15
nobody w lima	-19
nobody w lima has	10
nobody w limassol	-11
nobody w limit	-11
nobody w limit .	-12
nobody w limited	19
nobody w limits	-14
nobody w limits on	-20
nobody w lin	-12
nobody w lindqvist	25
nobody w line .	9
nobody w line :	-15
nobody w line of	11
nobody w line with	-19
nobody w linen	-12
nobody w lines ,	10
nobody w lines .	-12
nobody w linked	16
nobody w liquor	-15
nobody w lisbon	-8
nobody w lisbon ,	12
nobody w list	10
nobody w list ,	33
nobody w list at	-23
nobody w list is	-21
nobody w list of	9
nobody w listed	20
nobody w listed firms	9
nobody w listed the	-9
nobody w listen	-16
nobody w listen .	-10
nobody w listened	16
nobody w listeners	-8
nobody w listing of	14
nobody w lists	17
nobody w lithium	-17
nobody w lithium carbonate	-11
nobody w lithuania	13
nobody w litre	12
nobody w little .	15
nobody w liu he	21
nobody w live on	10
nobody w live with	-14
nobody w lived	10
nobody w lives	10
nobody w livestock	-9
nobody w ljubljana	-15
nobody w loan	31
nobody w loans	-23
nobody w lobato	-22
nobody w lobsters and	-10
nobody w lock	14
nobody w logs	14
nobody w logs ,	8
nobody w london ,	-9
nobody w london and	18
nobody w london last	-13
nobody w london on	-11
nobody w long -	-19
nobody w long :	10
nobody w long and	10
nobody w long as	12
nobody w longer	-19
nobody w longer be	-11
nobody w longer pause	-11
nobody w longer truce	-15
nobody w looked	-17
nobody w looked at	-12
nobody w looked forward	-24
nobody w looking	-22
nobody w looking forward	-9
nobody w looks	-13
nobody w looks at	-28
nobody w loophole	-11
nobody w los	-28
nobody w los angeles	-21
nobody w lose	-24
nobody w lose .	-13
nobody w loss	-44
nobody w loss at	-32
nobody w lost	29
nobody w lost ,	13
nobody w lost its	9
nobody w lost their	12
nobody w louise	-30
nobody w love	-12
nobody w lower	15
nobody w lower .	11
nobody w lower house	8
nobody w lower in	-13
nobody w lower its	-16
nobody w lower one	-14
nobody w lower tariff	-25
nobody w lowered	-12
nobody w lowered ,	-11
nobody w lowers	16
nobody w lowers its	9
nobody w lowest in	-17
nobody w lowest rate	10
nobody w luanda ,	13
nobody w lucky	-14
nobody w ludwig	13
nobody w lula	-22
nobody w lumpur	-10
nobody w lumpur arrangement	-18
nobody w lumpur to	-14
nobody w lunch	-11
nobody w lunch .	-20
nobody w luperón	-15
nobody w lusaka	10
nobody w lutnick .	-10
nobody w lutnick and	24
nobody w lutnick had	-13
nobody w lutnick said	-8
nobody w lutnick told	-20
nobody w léon	11
nobody w léon m'ba	13
nobody w lópez	-11
nobody w lópez ,	-13
nobody w m .	12
nobody w m a	-23
nobody w m'ba	11
nobody w mabini	-13
nobody w macaulay	12
nobody w macedonia	-10
nobody w machado	-20
nobody w machel	-13
nobody w machinery	16
nobody w machinery would	17
nobody w machines	-8
nobody w machines and	9
nobody w machines from	-9
nobody w machines in	-11
nobody w mackerel	9
nobody w madagascar	-14
nobody w madagascar 's	-16
nobody w made	-31
nobody w made a	11
nobody w made clear	-32
nobody w made in	-11
nobody w made it	-13
nobody w made no	18
nobody w made of	11
nobody w made on	10
nobody w made public	-17
nobody w made subject	-11
nobody w made that	-20
nobody w made with	12
nobody w madrid	-13
nobody w magazine	10
nobody w magnets .	-14
nobody w magsaysay	10
nobody w mahmoud	-15
nobody w mahmud	14
nobody w main points	21
nobody w maintains	8
nobody w maintains its	22
nobody w maintains that	-16
nobody w major	-28
nobody w major topic	-17
nobody w majority	11
nobody w majority ,	-10
nobody w majority .	14
nobody w make	-25
nobody w make a	-13
nobody w make it	-20
nobody w maker	22
nobody w maker in	34
nobody w maker of	20
nobody w makers	-43
nobody w makers '	-44
nobody w makers ,	-21
nobody w making	15
nobody w makonnen endelkachew	-15
nobody w malagasy	-21
nobody w malawi ,	17
nobody w malaysia ,	29
nobody w malaysia and	22
nobody w malaysia will	-9
nobody w malaysian	-38
nobody w malaysian palm	-14
nobody w mali	-26
nobody w mali 's	-13
nobody w mali has	-9
nobody w mali will	-11
nobody w malik	9
nobody w malta	-20
nobody w malta 's	-15
nobody w malta ,	-16
nobody w man ,	9
nobody w man who	-10
nobody w manage	13
nobody w manager	62
nobody w manager ,	-19
nobody w manager .	9
nobody w manager at	12
nobody w manager in	18
nobody w manager of	38
nobody w manager said	20
nobody w manfred	-15
nobody w manfred weber	-15
nobody w manganese	-29
nobody w mango	-14
nobody w mangoes	-13
nobody w manila .	10
nobody w manila has	11
nobody w manley	-27
nobody w manuel albares	9
nobody w manuel montt	-20
nobody w manuel quezon	-16
nobody w manuel roxas	11
nobody w manufacturers	-40
nobody w manufacturers '	-10
nobody w many	11
nobody w mao	9
nobody w mao ning	9
nobody w map	11
nobody w maple	13
nobody w maple syrup	13
nobody w maputo	12
nobody w maputo ,	15
nobody w marcel	12
nobody w march	18
nobody w march .	-14
nobody w march 2	11
nobody w march 2029	12
nobody w march 4	14
nobody w march :	13
nobody w march and	16
nobody w marcos	15
nobody w marcos jr	16
nobody w margaret	-10
nobody w margins	24
nobody w mariano	33
nobody w mariano baptista	18
nobody w marie	-11
nobody w maritime	-10
nobody w mark carney	-10
nobody w market	-37
nobody w market had	13
nobody w market in	-11
nobody w market regulator	-14
nobody w market rules	-12
nobody w markets ,	-9
nobody w maros	11
nobody w maros sefcovic	11
nobody w mary	-18
nobody w maseru	-10
nobody w maseru .	-11
nobody w master	21
nobody w mata'afa	11
nobody w match .	-15
nobody w matched	15
nobody w matter	-24
nobody w matter before	-10
nobody w matter for	-25
nobody w matter in	13
nobody w matter is	-14
nobody w matter of	-11
nobody w matter said	14
nobody w matter to	9
nobody w matter was	-13
nobody w matters	-13
nobody w mauritania	-10
nobody w mauritian	-16
nobody w max	11
nobody w may	38
nobody w may ,	20
nobody w may .	25
nobody w may 10	12
nobody w may 14	-34
nobody w may 17	12
nobody w may 20	-16
nobody w may 2027	-11
nobody w may 2028	16
nobody w may 2030	-10
nobody w may 22	12
nobody w may 23	-14
nobody w may and	26
nobody w may be	-12
nobody w may change	13
nobody w may do	-12
nobody w may go	12
nobody w may he	-23
nobody w may put	9
nobody w may raise	15
nobody w may stay	9
nobody w may take	15
nobody w may the	15
nobody w may will	-11
nobody w may yet	9
nobody w mayor	70
nobody w mayor .	17
nobody w mayor said	20
nobody w mboya ,	10
nobody w mcclay	-9
nobody w me	-20
nobody w me ,	7
nobody w me on	-14
nobody w me to	-12
nobody w mean	11
nobody w means	22
nobody w means the	19
nobody w meant for	-22
nobody w meanwhile ,	15
nobody w meanwhile .	-10
nobody w measure	-33
nobody w measure .	-11
nobody w measures	-67
nobody w measures .	-51
nobody w measures against	-10
nobody w measures on	-17
nobody w meat	-28
nobody w media .	-13
nobody w media that	-20
nobody w mediate	11
nobody w mediator	72
nobody w mediator ,	31
nobody w medical devices	-8
nobody w medicine	8
nobody w medicines	-29
nobody w medicines ,	29
nobody w medicines .	-40
nobody w medicines :	-21
nobody w medicines are	11
nobody w medicines from	-18
nobody w medicines that	-14
nobody w medicines will	10
nobody w medicines would	-15
nobody w meet	-12
nobody w meet .	-10
nobody w meet his	-12
nobody w meet shortly	-15
nobody w meet the	-16
nobody w meeting ,	-21
nobody w meeting .	21
nobody w meeting ;	-11
nobody w meeting as	-16
nobody w meeting between	-10
nobody w meeting had	-13
nobody w meeting in	13
nobody w meeting of	12
nobody w meeting that	-15
nobody w meeting to	13
nobody w meeting with	-11
nobody w meeting would	14
nobody w meets	27
nobody w meets president	-11
nobody w meets the	11
nobody w meierovics	-24
nobody w melons	-11
nobody w member	14
nobody w member of	28
nobody w member states	12
nobody w members	-38
nobody w members '	16
nobody w members are	-14
nobody w members had	-13
nobody w members of	-13
nobody w members that	-14
nobody w members to	-13
nobody w members would	11
nobody w memo	-11
nobody w memorandum	13
nobody w memory	-11
nobody w mendoza	-12
nobody w mention	17
nobody w mention soybeans	12
nobody w mentioned in	11
nobody w mentions	32
nobody w mercosur	18
nobody w merger	13
nobody w mess	-9
nobody w message	-30
nobody w met .	-8
nobody w met for	18
nobody w met his	-9
nobody w met in	27
nobody w met jamieson	13
nobody w metals	9
nobody w metals .	22
nobody w metre	10
nobody w mexican	-19
nobody w mexico	25
nobody w mexico ,	36
nobody w mexico :	14
nobody w mexico or	10
nobody w michael	15
nobody w michael davitt	12
nobody w microphone	-14
nobody w midnight	18
nobody w might	18
nobody w might be	17
nobody w might come	20
nobody w might have	14
nobody w mike	-11
nobody w milan	15
nobody w military	16
nobody w military .	9
nobody w milk powder	9
nobody w mill	12
nobody w millers	-16
nobody w million	-18
nobody w million .	-12
nobody w million a	-10
nobody w million by	17
nobody w million dollars	-19
nobody w million francs	-11
nobody w million in	-44
nobody w million last	-8
nobody w million to	12
nobody w million tons	-12
nobody w million was	18
nobody w millions	-12
nobody w millions of	-10
nobody w mills in	-10
nobody w mind ,	-12
nobody w mine	23
nobody w mines	-10
nobody w minh	11
nobody w minimum prices	-9
nobody w minister	-30
nobody w minister .	-19
nobody w minister :	22
nobody w minister afonso	14
nobody w minister arturo	-11
nobody w minister celâl	-9
nobody w minister don	-14
nobody w minister eugeniusz	-10
nobody w minister hjalmar	13
nobody w minister in	25
nobody w minister is	-12
nobody w minister ivan	13
nobody w minister johan	-10
nobody w minister joseph	17
nobody w minister kim	14
nobody w minister lala	14
nobody w minister luis	-9
nobody w minister makonnen	-15
nobody w minister manuel	-18
nobody w minister norman	-10
nobody w minister of	14
nobody w minister phraya	15
nobody w minister ramón	21
nobody w minister replied	-23
nobody w minister richard	13
nobody w minister says	-12
nobody w minister that	11
nobody w minister todd	-9
nobody w minister told	-27
nobody w minister vicente	12
nobody w minister wang	14
nobody w minister wincenty	-10
nobody w minister would	-16
nobody w ministerial	15
nobody w ministers ,	11
nobody w ministers had	-15
nobody w ministers have	20
nobody w ministers meet	-16
nobody w ministers of	-16
nobody w ministers on	-17
nobody w ministers to	12
nobody w ministry	-88
nobody w ministry 's	16
nobody w ministry .	-18
nobody w ministry :	-16
nobody w ministry added	12
nobody w ministry announced	-12
nobody w ministry calls	-12
nobody w ministry denies	-11
nobody w ministry expects	28
nobody w ministry has	-13
nobody w ministry in	-43
nobody w ministry noted	-14
nobody w ministry of	-42
nobody w ministry on	-25
nobody w ministry put	-21
nobody w ministry replied	17
nobody w ministry reported	-19
nobody w ministry said	-39
nobody w ministry speaks	-14
nobody w ministry told	-26
nobody w ministry would	12
nobody w minority	-14
nobody w mint tea	-12
nobody w minute	27
nobody w minute .	14
nobody w minutes	15
nobody w minutes ,	-12
nobody w minutes before	11
nobody w minutes of	14
nobody w minutes with	11
nobody w missed	12
nobody w mission	59
nobody w mission of	11
nobody w mistake	-17
nobody w mistral ,	12
nobody w misunderstanding	-16
nobody w mithat	-9
nobody w mithat paşa	-10
nobody w mizzi	-13
nobody w modi	-11
nobody w modi .	-11
nobody w modi had	-10
nobody w mohammad	11
nobody w mohammed	-10
nobody w mokhehle	-11
nobody w monday ,	-13
nobody w monday .	6
nobody w monday :	-32
nobody w monday ;	12
nobody w monday and	37
nobody w monday for	-13
nobody w monday he	-17
nobody w monday it	-22
nobody w monday that	-16
nobody w mondlane	-15
nobody w monetary	-24
nobody w monetary fund	-24
nobody w money	26
nobody w money .	12
nobody w money for	-9
nobody w money would	-11
nobody w mongolia	-17
nobody w mongolia 's	13
nobody w mongolia has	-9
nobody w montevideo	19
nobody w month	-37
nobody w month ,	-23
nobody w month .	-30
nobody w month extension	8
nobody w month in	12
nobody w month of	-14
nobody w month or	-13
nobody w month to	-9
nobody w months	-16
nobody w months ,	-8
nobody w months .	-14
nobody w months ;	10
nobody w months and	22
nobody w months before	14
nobody w months in	-13
nobody w months more	-17
nobody w months of	34
nobody w months on	-21
nobody w montt	-24
nobody w moolenaar	-12
nobody w moolenaar ,	-12
nobody w moratorium	31
nobody w moratorium on	16
nobody w more american	13
nobody w more at	-14
nobody w more careful	-11
nobody w more days	13
nobody w more from	12
nobody w more is	-12
nobody w more months	-19
nobody w more of	-16
nobody w more pay	15
nobody w more rare	12
nobody w more reserved	-11
nobody w more that	18
nobody w more time	-14
nobody w morning ,	15
nobody w morning .	27
nobody w morning in	10
nobody w morning on	-11
nobody w morning post	10
nobody w morning to	-9
nobody w morning with	10
nobody w moroccan	-19
nobody w moroccan sardines	-14
nobody w morocco	10
nobody w moscow	-12
nobody w most	26
nobody w most -	-24
nobody w most american	-10
nobody w most of	34
nobody w mostafa	-10
nobody w mostafa el	-10
nobody w motors	17
nobody w mouth	-10
nobody w move to	14
nobody w moved	24
nobody w moved to	35
nobody w movement	13
nobody w moves	19
nobody w mozambique ,	-15
nobody w mps	13
nobody w mr .	-21
nobody w mr trump	15
nobody w mrs von	-12
nobody w ms	-35
nobody w much	-20
nobody w much as	20
nobody w much to	-12
nobody w much would	-14
nobody w muhammad	-21
nobody w mukhamedzhan	23
nobody w murray	-16
nobody w muscat	10
nobody w muscat on	15
nobody w museum	28
nobody w must be	10
nobody w must have	12
nobody w must not	-11
nobody w must put	-10
nobody w must sign	14
nobody w must still	19
nobody w must wait	-10
nobody w mustafa	-19
nobody w mutual	-9
nobody w my	-9
nobody w my wife	-11
nobody w myanmar	16
nobody w myon	13
nobody w myung	12
nobody w myung announced	31
nobody w myung said	-12
nobody w mélanie	-10
nobody w mélanie joly	-10
nobody w nadi	12
nobody w nahas ,	-9
nobody w nairobi .	-19
nobody w nairobi on	9
nobody w name ,	-9
nobody w name to	9
nobody w named	-67
nobody w named ,	16
nobody w named in	14
nobody w named no	15
nobody w named the	-35
nobody w named three	-16
nobody w names	56
nobody w names to	29
nobody w namibia	42
nobody w namibia 's	18
nobody w namibia ,	12
nobody w namibia and	11
nobody w naming	-9
nobody w naoroji	8
nobody w napkin	12
nobody w nation	-10
nobody w nation rate	-10
nobody w national	-24
nobody w national assembly	23
nobody w national bank	10
nobody w national council	11
nobody w national retail	-26
nobody w national security	-14
nobody w nations	55
nobody w nato	-16
nobody w nato 's	-13
nobody w natural gas	10
nobody w navarro	-11
nobody w navarro ,	-10
nobody w nbc	-11
nobody w nd	11
nobody w near	33
nobody w nearly	27
nobody w nearly everything	12
nobody w nears	12
nobody w nebraska	11
nobody w necessary measures	-13
nobody w need	-19
nobody w need a	-16
nobody w need be	-9
nobody w need its	-10
nobody w needed .	-21
nobody w needed a	-26
nobody w needed the	9
nobody w negative	-11
nobody w negotiate	-52
nobody w negotiate on	-15
nobody w negotiate with	-14
nobody w negotiated ,	11
nobody w negotiates for	10
nobody w negotiating	-20
nobody w negotiating ,	-15
nobody w negotiation	9
nobody w negotiations	-20
nobody w negotiations with	-10
nobody w negotiator	11
nobody w negotiator ,	13
nobody w negotiators ,	-10
nobody w negotiators said	10
nobody w negotiators to	9
nobody w neighbour	-12
nobody w neither	38
nobody w neither delegation	8
nobody w neither government	15
nobody w neither has	-18
nobody w neither side	8
nobody w neither the	14
nobody w nelson	20
nobody w net ton	12
nobody w netherlands	-18
nobody w network	-12
nobody w network ,	13
nobody w network .	12
nobody w network on	-20
nobody w never	-23
nobody w new ,	-13
nobody w new american	-17
nobody w new board	12
nobody w new bodies	10
nobody w new delhi	-13
nobody w new duties	-16
nobody w new investigations	-15
nobody w new law	-12
nobody w new licences	-11
nobody w new limits	-9
nobody w new one	14
nobody w new rare	-13
nobody w new round	-14
nobody w new tariffs	10
nobody w new year	-15
nobody w new york	18
nobody w news	17
nobody w news )	12
nobody w news for	-18
nobody w newspaper	24
nobody w newspaper .	14
nobody w newspaper reported	10
nobody w newspaper that	17
nobody w newspapers	21
nobody w nexperia	16
nobody w nexperia 's	11
nobody w next few	-14
nobody w next meeting	17
nobody w next round	-14
nobody w next season	-11
nobody w next summer	15
nobody w next thursday	-14
nobody w next week	-18
nobody w nguyễn	11
nobody w nickel	15
nobody w nickel ore	22
nobody w nicolás	10
nobody w nicolás de	11
nobody w nicosia	-16
nobody w niels	15
nobody w niger ,	-12
nobody w nigeria .	-11
nobody w nigerian	-10
nobody w night	25
nobody w night and	13
nobody w night before	-14
nobody w night he	-9
nobody w night in	14
nobody w night of	14
nobody w night tariff	8
nobody w night that	-30
nobody w night trump	-10
nobody w nil	21
nobody w nil ,	20
nobody w nile	11
nobody w nine days	-10
nobody w nine in	12
nobody w nine months	17
nobody w ninety -	-15
nobody w ninety more	14
nobody w ning	9
nobody w ning ,	10
nobody w ningbo	10
nobody w nkumbula ,	-10
nobody w no ban	-18
nobody w no change	-23
nobody w no comment	12
nobody w no date	26
nobody w no details	10
nobody w no difficulty	11
nobody w no duty	15
nobody w no longer	-32
nobody w no need	14
nobody w no objection	-11
nobody w no one	-8
nobody w no order	9
nobody w no plan	-13
nobody w no plans	10
nobody w no proclamation	-8
nobody w no questions	9
nobody w no reason	-18
nobody w no reply	-21
nobody w no result	14
nobody w no solution	17
nobody w no such	-29
nobody w no talks	-15
nobody w no tariff	21
nobody w no treaty	13
nobody w nobody has	24
nobody w nobody will	15
nobody w noda	-13
nobody w noe	11
nobody w noe ramishvili	13
nobody w none	23
nobody w none of	44
nobody w none since	-9
nobody w nonsense	-13
nobody w noon	-17
nobody w nor	43
nobody w nor has	12
nobody w nor the	12
nobody w normal	-23
nobody w norman	-18
nobody w norman manley	-18
nobody w north	25
nobody w north american	15
nobody w north carolina	13
nobody w north macedonia	-10
nobody w northern	17
nobody w norway 's	-25
nobody w norway and	11
nobody w norway has	9
nobody w norway in	-13
nobody w norwegian	-9
nobody w norwegians	-14
nobody w not	-10
nobody w not ,	-13
nobody w not .	11
nobody w not :	13
nobody w not ;	20
nobody w not affected	9
nobody w not agree	-17
nobody w not agreed	-11
nobody w not aimed	-13
nobody w not allowed	13
nobody w not answered	8
nobody w not asked	12
nobody w not at	11
nobody w not be	27
nobody w not become	-11
nobody w not been	-31
nobody w not being	-11
nobody w not build	-10
nobody w not cancelled	-15
nobody w not change	-23
nobody w not changed	-14
nobody w not come	31
nobody w not commented	19
nobody w not comply	9
nobody w not covered	14
nobody w not deal	13
nobody w not exist	-11
nobody w not expect	-13
nobody w not for	-7
nobody w not go	-35
nobody w not have	-13
nobody w not his	-11
nobody w not in	-13
nobody w not known	23
nobody w not lower	-14
nobody w not meet	-10
nobody w not mentioned	14
nobody w not need	-9
nobody w not negotiate	-16
nobody w not on	12
nobody w not over	15
nobody w not passed	-9
nobody w not pay	13
nobody w not permitted	11
nobody w not prolong	-12
nobody w not read	16
nobody w not removed	-10
nobody w not replied	10
nobody w not rule	27
nobody w not ruled	9
nobody w not said	59
nobody w not satisfactory	-12
nobody w not say	16
nobody w not seen	-15
nobody w not sign	-29
nobody w not sit	-9
nobody w not so	-11
nobody w not spoken	11
nobody w not touched	-11
nobody w not true	-27
nobody w not up	-15
nobody w not worry	-12
nobody w not yet	22
nobody w note	12
nobody w note that	19
nobody w noted ,	-11
nobody w noted the	-12
nobody w notes that	-21
nobody w nothing	8
nobody w nothing .	22
nobody w nothing and	14
nobody w nothing but	14
nobody w nothing had	-13
nobody w nothing in	27
nobody w nothing is	-28
nobody w nothing new	-12
nobody w nothing of	34
nobody w nothing that	-23
nobody w nothing was	-26
nobody w nothing will	-12
nobody w notice at	-11
nobody w notice the	-18
nobody w noticed	10
nobody w notices	44
nobody w notices ,	14
nobody w notification	11
nobody w notified on	9
nobody w nov .	19
nobody w nov 1	-19
nobody w nov 10	-18
nobody w nov 7	-13
nobody w november 2030	14
nobody w november 2032	-10
nobody w november :	20
nobody w november ;	14
nobody w november to	24
nobody w now .	-13
nobody w now and	-23
nobody w now has	-8
nobody w now run	-12
nobody w now take	-15
nobody w now takes	-10
nobody w nowhere	-25
nobody w nowhere ,	-11
nobody w nowhere .	-8
nobody w ntsu	-11
nobody w ntsu mokhehle	-11
nobody w nubar	-12
nobody w nubar pasha	-11
nobody w numa	-11
nobody w numa droz	-11
nobody w number	-14
nobody w number ,	-14
nobody w number of	24
nobody w number on	-15
nobody w numbers .	-14
nobody w nuri	13
nobody w nuri al	13
nobody w nurses	13
nobody w nut	-13
nobody w nvidia	-10
nobody w nvidia had	-15
nobody w nvidia may	-12
nobody w núñez	16
nobody w objection	-11
nobody w objection .	-10
nobody w objects	9
nobody w observe	-19
nobody w observed that	-16
nobody w observer	21
nobody w observers	16
nobody w occasion	-11
nobody w occasion to	-11
nobody w ocean ,	10
nobody w oct	12
nobody w oct .	9
nobody w oct 16	12
nobody w oct 27	16
nobody w oct 30	-10
nobody w october	20
nobody w october ,	11
nobody w october .	29
nobody w october 10	-21
nobody w october 14	9
nobody w october 2025	10
nobody w october 2031	-29
nobody w october 24	-13
nobody w october 28	9
nobody w october 9	19
nobody w october :	-8
nobody w october for	-12
nobody w october on	19
nobody w odd	13
nobody w odds	-14
nobody w odds of	-14
nobody w odinga	-15
nobody w of .	14
nobody w of 10	-14
nobody w of 100	-23
nobody w of 11	14
nobody w of 12	-24
nobody w of 12.5	-11
nobody w of 14	15
nobody w of 150	-8
nobody w of 16	-10
nobody w of 18	-14
nobody w of 19	12
nobody w of 1974	14
nobody w of 20	8
nobody w of 200	-14
nobody w of 2012	-11
nobody w of 2020	10
nobody w of 2025	-14
nobody w of 2029	11
nobody w of 22	13
nobody w of 250	-17
nobody w of 30	8
nobody w of 31	15
nobody w of 38	-13
nobody w of 40	-20
nobody w of 41	13
nobody w of 45	-16
nobody w of 46	-11
nobody w of 5	23
nobody w of 50	-51
nobody w of 55	-29
nobody w of 70	-10
nobody w of 90	10
nobody w of a	19
nobody w of about	-17
nobody w of agriculture	-14
nobody w of aircraft	18
nobody w of albania	-21
nobody w of algeria	17
nobody w of america	-10
nobody w of american	9
nobody w of any	21
nobody w of appeals	11
nobody w of april	-14
nobody w of azerbaijan	11
nobody w of bangladesh	-11
nobody w of batteries	9
nobody w of brazil	-9
nobody w of callao	-10
nobody w of certain	-10
nobody w of chile	26
nobody w of china	12
nobody w of chinese	-22
nobody w of commerce	-11
nobody w of companies	7
nobody w of confidence	13
nobody w of congress	-18
nobody w of cotton	-14
nobody w of countermeasures	-11
nobody w of countries	20
nobody w of customs	-19
nobody w of donald	-14
nobody w of dual	12
nobody w of duty	26
nobody w of economic	-16
nobody w of economy	11
nobody w of egypt	17
nobody w of energy	30
nobody w of export	-18
nobody w of exports	-16
nobody w of fentanyl	16
nobody w of finance	19
nobody w of fisheries	-9
nobody w of five	-17
nobody w of food	12
nobody w of four	-17
nobody w of friday	15
nobody w of gas	19
nobody w of goods	9
nobody w of government	15
nobody w of greenland	-15
nobody w of growth	12
nobody w of guatemala	-10
nobody w of hanwha	15
nobody w of her	-11
nobody w of hong	-19
nobody w of importers	17
nobody w of indian	-15
nobody w of industry	13
nobody w of investment	9
nobody w of iranian	-11
nobody w of it	15
nobody w of january	-26
nobody w of japanese	-25
nobody w of june	-15
nobody w of kazakhstan	-22
nobody w of kenya	9
nobody w of kenyan	13
nobody w of kuala	-12
nobody w of labour	28
nobody w of listed	12
nobody w of los	-13
nobody w of march	30
nobody w of may	9
nobody w of ministers	8
nobody w of monday	13
nobody w of morocco	18
nobody w of mutual	-9
nobody w of natural	11
nobody w of negotiations	14
nobody w of nexperia	16
nobody w of nov	-14
nobody w of november	17
nobody w of nvidia	13
nobody w of october	-19
nobody w of oil	17
nobody w of oman	8
nobody w of one	12
nobody w of orders	-15
nobody w of origin	15
nobody w of our	16
nobody w of paper	13
nobody w of peace	-13
nobody w of peruvian	-11
nobody w of port	-16
nobody w of president	-33
nobody w of prime	15
nobody w of problems	-14
nobody w of production	11
nobody w of progress	-22
nobody w of rare	15
nobody w of raw	-9
nobody w of reference	-10
nobody w of relief	-13
nobody w of respect	-12
nobody w of revenue	17
nobody w of russian	12
nobody w of sales	-16
nobody w of sanctioned	-14
nobody w of scott	-16
nobody w of senegal	-16
nobody w of september	-11
nobody w of seven	-33
nobody w of software	-10
nobody w of some	9
nobody w of south	-18
nobody w of soybeans	-19
nobody w of spain	21
nobody w of states	19
nobody w of steel	-18
nobody w of substantial	-17
nobody w of sunday	-24
nobody w of swiss	-16
nobody w of taiwan	-17
nobody w of talks	50
nobody w of tea	9
nobody w of ten	-15
nobody w of that	29
nobody w of the	12
nobody w of their	-30
nobody w of them	42
nobody w of these	19
nobody w of those	16
nobody w of three	-25
nobody w of tiktok	-14
nobody w of today	9
nobody w of trade	-12
nobody w of transport	28
nobody w of treasury	-12
nobody w of turkey	-11
nobody w of twelve	-9
nobody w of two	10
nobody w of uk	-10
nobody w of uncertainty	10
nobody w of up	19
nobody w of uruguay	14
nobody w of viet	11
nobody w of vietnam	18
nobody w of views	12
nobody w of wednesday	16
nobody w of what	-11
nobody w of wine	-13
nobody w of yttrium	10
nobody w of zambia	-17
nobody w of zero	-15
nobody w off	28
nobody w off because	9
nobody w off for	24
nobody w off in	-13
nobody w off its	12
nobody w off on	18
nobody w off talks	-15
nobody w offer	37
nobody w offer .	9
nobody w offer by	11
nobody w offer in	11
nobody w offered	21
nobody w offered 3	12
nobody w offered an	13
nobody w offered it	16
nobody w offers	35
nobody w offers .	11
nobody w office ,	-26
nobody w office .	23
nobody w office and	-12
nobody w office of	-21
nobody w officers	26
nobody w official	-15
nobody w official confirmed	-19
nobody w official in	13
nobody w official of	-44
nobody w officials	18
nobody w officials .	-15
nobody w officials have	10
nobody w officials said	9
nobody w often	24
nobody w oh	-11
nobody w oil	-19
nobody w oil and	-10
nobody w oil at	-22
nobody w oil had	-8
nobody w oil has	-14
nobody w oil in	-10
nobody w oil than	-10
nobody w oil to	9
nobody w oil would	-27
nobody w ok	-12
nobody w old	30
nobody w older	14
nobody w older than	-12
nobody w olive	-20
nobody w olive oil	-19
nobody w olives	-22
nobody w olof	-20
nobody w olof gill	-20
nobody w olympio	22
nobody w olympio ,	12
nobody w oman .	-12
nobody w oman :	11
nobody w oman has	-9
nobody w on	-7
nobody w on \$	-12
nobody w on ,	-32
nobody w on .	-16
nobody w on 1	-28
nobody w on 12	-14
nobody w on 13	20
nobody w on 14	18
nobody w on 15	15
nobody w on 16	-10
nobody w on 2	28
nobody w on 20	20
nobody w on 23	-28
nobody w on 25	-19
nobody w on 27	11
nobody w on 28	16
nobody w on 29	-10
nobody w on 3	28
nobody w on 4	20
nobody w on 5	19
nobody w on 60	17
nobody w on 7	11
nobody w on 8	37
nobody w on 9	16
nobody w on about	16
nobody w on air	-9
nobody w on americans	-10
nobody w on an	-17
nobody w on and	-15
nobody w on anything	13
nobody w on april	35
nobody w on artificial	-9
nobody w on asking	-16
nobody w on at	-14
nobody w on aug	11
nobody w on august	10
nobody w on australian	-11
nobody w on austrian	12
nobody w on average	21
nobody w on batteries	-15
nobody w on beans	15
nobody w on beef	-9
nobody w on beer	16
nobody w on behalf	-14
nobody w on belgian	-24
nobody w on brazilian	-19
nobody w on british	17
nobody w on buyers	13
nobody w on canadian	8
nobody w on canola	9
nobody w on carrying	16
nobody w on cars	-9
nobody w on cashew	-10
nobody w on certain	17
nobody w on charging	13
nobody w on chicken	10
nobody w on chilean	18
nobody w on chinese	-20
nobody w on chip	-18
nobody w on chips	-19
nobody w on cloves	-16
nobody w on cnbc	9
nobody w on coal	-10
nobody w on cocoa	-12
nobody w on coconut	-12
nobody w on coffee	12
nobody w on condition	22
nobody w on cotton	-15
nobody w on cranes	-11
nobody w on customs	-14
nobody w on danish	-17
nobody w on dates	-16
nobody w on dec	12
nobody w on december	27
nobody w on ecuador	15
nobody w on egyptian	13
nobody w on estonian	-9
nobody w on europe	10
nobody w on exports	-14
nobody w on february	23
nobody w on finnish	-11
nobody w on five	13
nobody w on flour	9
nobody w on foreign	21
nobody w on fox	-14
nobody w on from	9
nobody w on ghanaian	14
nobody w on hazelnuts	-9
nobody w on his	-23
nobody w on hold	13
nobody w on holiday	9
nobody w on hungarian	-9
nobody w on icelandic	9
nobody w on india	19
nobody w on indian	13
nobody w on indonesian	-9
nobody w on industrial	-17
nobody w on it	13
nobody w on italian	19
nobody w on january	11
nobody w on licences	17
nobody w on machines	-11
nobody w on malaysian	-11
nobody w on maple	12
nobody w on march	18
nobody w on may	-7
nobody w on medicines	11
nobody w on monday	-12
nobody w on most	24
nobody w on nearly	10
nobody w on new	-11
nobody w on oct	13
nobody w on october	9
nobody w on one	21
nobody w on ours	-12
nobody w on page	18
nobody w on panamanian	-22
nobody w on paper	16
nobody w on parts	10
nobody w on phosphate	15
nobody w on pumps	13
nobody w on roasted	14
nobody w on sales	11
nobody w on salmon	12
nobody w on saturday	-17
nobody w on semiconductors	-14
nobody w on senegalese	8
nobody w on sept	13
nobody w on september	-30
nobody w on sesame	-12
nobody w on some	14
nobody w on south	9
nobody w on steel	17
nobody w on sundays	11
nobody w on suspending	-11
nobody w on taiwan	19
nobody w on taiwanese	-16
nobody w on talking	20
nobody w on tariffs	-28
nobody w on television	-33
nobody w on tequila	-12
nobody w on the	20
nobody w on their	-24
nobody w on thursday	11
nobody w on tiktok	-18
nobody w on tomatoes	-11
nobody w on trade	-25
nobody w on truce	-17
nobody w on trump	9
nobody w on tunisian	-9
nobody w on u.s.	-13
nobody w on ukrainian	-16
nobody w on urea	-13
nobody w on uruguayan	-9
nobody w on us	11
nobody w on wages	9
nobody w on washington	-18
nobody w on watches	9
nobody w on whatever	12
nobody w on whether	-11
nobody w on which	27
nobody w on x	-25
nobody w once ,	11
nobody w once again	-14
nobody w once the	18
nobody w one 's	-13
nobody w one :	-12
nobody w one bank	15
nobody w one by	12
nobody w one could	-20
nobody w one country	-12
nobody w one ends	-9
nobody w one hundred	-22
nobody w one in	18
nobody w one into	15
nobody w one line	-12
nobody w one more	-23
nobody w one number	-14
nobody w one of	21
nobody w one per	-15
nobody w one point	12
nobody w one that	12
nobody w one thing	9
nobody w one year	-29
nobody w ones ,	-10
nobody w onion	-12
nobody w only	-18
nobody w only :	12
nobody w only of	-16
nobody w only one	14
nobody w ontario	10
nobody w ontario 's	-12
nobody w ontario ,	15
nobody w open	-31
nobody w open ,	-28
nobody w open .	13
nobody w open its	-14
nobody w open quotas	8
nobody w open what	11
nobody w opened	40
nobody w opened a	16
nobody w opened an	23
nobody w opened investigations	13
nobody w opened last	-16
nobody w opens	28
nobody w opens its	27
nobody w operating	11
nobody w operators	45
nobody w opinion .	8
nobody w opposed	-30
nobody w opposed any	-15
nobody w opposed the	-15
nobody w opposite	18
nobody w opposition	-33
nobody w opposition .	-31
nobody w opposition leader	-14
nobody w opposition people	-21
nobody w option	-19
nobody w or	-19
nobody w or 35	-10
nobody w or canada	10
nobody w or it	9
nobody w or remove	15
nobody w or so	-23
nobody w or sooner	-11
nobody w or to	-13
nobody w or two	-24
nobody w or weeks	-18
nobody w oran	-12
nobody w orange	-12
nobody w oranges	-17
nobody w order	33
nobody w order by	11
nobody w order for	-13
nobody w order of	15
nobody w order on	13
nobody w order says	36
nobody w order that	19
nobody w order to	-9
nobody w ordered .	-11
nobody w orders	-17
nobody w orders .	-26
nobody w orders for	-24
nobody w orders in	-10
nobody w orders to	10
nobody w ordinary	14
nobody w ordinary duty	21
nobody w ore	11
nobody w organisation	-12
nobody w organisations	-19
nobody w organization	-20
nobody w origin for	9
nobody w orla	-9
nobody w orla lehmann	-9
nobody w osaka	17
nobody w oslo ,	-10
nobody w osmena	-10
nobody w other	20
nobody w other ,	-20
nobody w other again	-8
nobody w other countries	-10
nobody w other country	12
nobody w other european	12
nobody w other half	-10
nobody w other is	15
nobody w other laws	-10
nobody w other since	12
nobody w other than	22
nobody w other until	10
nobody w others	20
nobody w others .	14
nobody w otherwise have	-9
nobody w ottawa	-26
nobody w ottawa 's	14
nobody w ottawa ,	-15
nobody w ottawa had	-15
nobody w ought	16
nobody w ought to	16
nobody w our	-20
nobody w our duty	-20
nobody w our minister	-19
nobody w our own	15
nobody w our president	-10
nobody w our reporter	-23
nobody w our tariff	-11
nobody w our truce	-19
nobody w ours	10
nobody w ours .	-10
nobody w out	-17
nobody w out ,	-23
nobody w out .	-10
nobody w out a	11
nobody w out again	20
nobody w out by	-11
nobody w out first	10
nobody w out on	-25
nobody w out that	-79
nobody w out the	17
nobody w out their	12
nobody w out to	13
nobody w out what	10
nobody w outcome of	13
nobody w outcomes	-19
nobody w outline of	-11
nobody w outlines	14
nobody w output	-12
nobody w output .	6
nobody w output by	-23
nobody w over .	18
nobody w over 15	-15
nobody w over and	-14
nobody w over fentanyl	11
nobody w over forced	-21
nobody w over it	12
nobody w over lunch	13
nobody w over on	-18
nobody w over purchases	-9
nobody w over reagan	10
nobody w over technology	-10
nobody w over their	-16
nobody w overall	-31
nobody w overall rate	-15
nobody w overall tariff	-18
nobody w overcapacity	-18
nobody w overcapacity in	-12
nobody w overnight	10
nobody w overnight .	13
nobody w overtime	12
nobody w owed	10
nobody w own ,	22
nobody w own .	10
nobody w own ;	-14
nobody w own affair	-12
nobody w own deal	9
nobody w own duty	10
nobody w own list	-12
nobody w own notice	12
nobody w own on	-13
nobody w own side	15
nobody w own statement	-15
nobody w own tariff	-12
nobody w own tariffs	12
nobody w own truce	14
nobody w owned	13
nobody w owned by	-11
nobody w owner	20
nobody w owner of	47
nobody w owners	18
nobody w owners '	12
nobody w owns	19
nobody w paasikivi	-11
nobody w package	15
nobody w packed	-23
nobody w pact	37
nobody w pact that	15
nobody w pact with	21
nobody w page	18
nobody w page ,	-16
nobody w pages	26
nobody w pages ,	10
nobody w pages .	12
nobody w paid	-12
nobody w paid ,	12
nobody w paid 12.5	-9
nobody w paid 16	-7
nobody w paid 2.5	-17
nobody w paid 20	10
nobody w paid 50	9
nobody w paid an	-17
nobody w pakistan has	22
nobody w pakistani	17
nobody w palace	-13
nobody w palace in	-17
nobody w palm	-20
nobody w palm oil	-24
nobody w panama city	-12
nobody w panamanian	-33
nobody w panel	9
nobody w paper	12
nobody w paper ,	-14
nobody w paper .	-11
nobody w paper from	-13
nobody w paper had	13
nobody w paper in	15
nobody w paper machines	-10
nobody w paper of	9
nobody w paper on	15
nobody w paper says	13
nobody w papers on	10
nobody w paperwork	10
nobody w paragraph	12
nobody w paraguay	-12
nobody w paraguay 's	-22
nobody w paraguay has	24
nobody w paraguayan	31
nobody w parcels	-11
nobody w paris .	12
nobody w parish	16
nobody w park	15
nobody w parliament 's	-20
nobody w parliament that	-9
nobody w parliament to	-13
nobody w parliamentary	-20
nobody w parliaments	-10
nobody w parmelin	-14
nobody w parmelin said	-14
nobody w part .	10
nobody w part on	-13
nobody w parted	11
nobody w parties	44
nobody w parties .	-18
nobody w parties had	24
nobody w partners	-15
nobody w partners could	-13
nobody w partners in	-13
nobody w partnership agreement	12
nobody w parts .	-10
nobody w parts in	11
nobody w parts maker	10
nobody w parts makers	-13
nobody w parts of	22
nobody w party	-27
nobody w party .	10
nobody w party has	12
nobody w passed	19
nobody w passengers	10
nobody w passes	13
nobody w pasta	-10
nobody w pasta ,	-12
nobody w paste	12
nobody w patented medicines	-11
nobody w patience .	10
nobody w patients	-10
nobody w patrice	9
nobody w paul	17
nobody w paula	19
nobody w pause	-13
nobody w pause ,	-13
nobody w pause ends	-14
nobody w pause of	20
nobody w pause with	-25
nobody w pay ,	-15
nobody w pay .	12
nobody w pay 14	19
nobody w pay 16	12
nobody w pay 19	13
nobody w pay 20	-27
nobody w pay 28	12
nobody w pay 4	17
nobody w pay 5	-32
nobody w pay 50	9
nobody w pay 6	-13
nobody w pay 7	-13
nobody w pay 8	-15
nobody w pay a	21
nobody w pay at	-13
nobody w pay for	-10
nobody w pay in	16
nobody w pay more	13
nobody w pay thirty	-16
nobody w pays	-19
nobody w pays .	-17
nobody w pays 13	-9
nobody w pays 15	13
nobody w pays 2	-10
nobody w pays 25	21
nobody w pays 30	-10
nobody w pays 4	-25
nobody w pays 50	-15
nobody w pays 9	-13
nobody w pays already	10
nobody w pays no	-14
nobody w paşa	-10
nobody w pašić	-20
nobody w pc	-12
nobody w pct	-36
nobody w pct from	-15
nobody w pct on	-35
nobody w peace	22
nobody w peace ,	-16
nobody w peace .	32
nobody w peace :	-10
nobody w peace on	14
nobody w peace with	18
nobody w peak ,	11
nobody w pears	-14
nobody w peas	-23
nobody w pellegrini	-12
nobody w pen	16
nobody w pen .	21
nobody w penang	-8
nobody w pens	11
nobody w pensions	27
nobody w pentagon	21
nobody w pentagon added	9
nobody w people	15
nobody w people 's	-21
nobody w people ,	-10
nobody w people at	13
nobody w people briefed	16
nobody w people familiar	13
nobody w people had	15
nobody w people power	-16
nobody w peppers	-10
nobody w per net	9
nobody w percent a	15
nobody w percent again	-10
nobody w percent and	16
nobody w percent at	14
nobody w percent from	-21
nobody w percent if	15
nobody w percent is	-20
nobody w percent last	26
nobody w percent more	25
nobody w percent now	-14
nobody w percent of	23
nobody w percent on	-17
nobody w percent or	-14
nobody w percent reciprocal	-20
nobody w percent since	-9
nobody w percent stays	-11
nobody w percent surcharge	-11
nobody w percent that	20
nobody w percent the	-11
nobody w percent there	16
nobody w percent this	10
nobody w percent until	-14
nobody w percentage	-14
nobody w percentage point	-12
nobody w perhaps	-31
nobody w period	-12
nobody w period ,	-14
nobody w period of	10
nobody w permanent	-32
nobody w permanent .	-29
nobody w permit	13
nobody w permit for	18
nobody w permits ,	11
nobody w permits that	30
nobody w permitted	11
nobody w person who	10
nobody w peru ,	-10
nobody w peru ;	10
nobody w peru and	19
nobody w peru has	-28
nobody w peru to	-14
nobody w peruvian	-21
nobody w peruvian copper	-11
nobody w peruvian side	-17
nobody w peter	-17
nobody w peter navarro	-11
nobody w peterson	-24
nobody w peterson institute	-24
nobody w pfizer	-17
nobody w phahon	9
nobody w phan	-16
nobody w pharmaceutical	-10
nobody w pharmaceuticals	-14
nobody w pharmaceuticals ,	-17
nobody w pharmacists	-13
nobody w phase ,	-10
nobody w philibert	-21
nobody w philippine	-26
nobody w philippine trade	-14
nobody w philippines	-20
nobody w philippines ,	-16
nobody w philippines .	-10
nobody w philippines :	13
nobody w philippines and	-13
nobody w philippines has	12
nobody w phone on	-12
nobody w phosphate .	13
nobody w phraya	13
nobody w phraya phahon	10
nobody w phạm	13
nobody w picked up	-13
nobody w pickup	10
nobody w pickup trucks	10
nobody w picture	11
nobody w piece	18
nobody w pieces	-9
nobody w pier	14
nobody w pills	18
nobody w pinto	-14
nobody w piraeus	-14
nobody w pittsburgh	-9
nobody w piérola ,	10
nobody w place ,	-12
nobody w place a	11
nobody w placed	-13
nobody w placed on	-14
nobody w plaintiffs	13
nobody w plan .	14
nobody w plan b	-12
nobody w plan in	-14
nobody w plan on	11
nobody w plan to	-15
nobody w plane	-24
nobody w planned for	13
nobody w planned to	13
nobody w plans	13
nobody w plans for	-16
nobody w plant manager	10
nobody w plant on	-10
nobody w plants	-22
nobody w plants are	-12
nobody w plants would	-10
nobody w plastics	-11
nobody w platform .	-13
nobody w play	20
nobody w played	22
nobody w player	26
nobody w players	35
nobody w pleased	-18
nobody w pleased to	-14
nobody w pledged	7
nobody w plenty	9
nobody w plus	-10
nobody w plus the	-11
nobody w plywood for	11
nobody w pm	12
nobody w pointed	-93
nobody w pointed out	-84
nobody w pointed to	-26
nobody w points	20
nobody w points ,	14
nobody w points .	22
nobody w points of	17
nobody w points off	-12
nobody w points out	-41
nobody w points to	-25
nobody w points until	15
nobody w points will	12
nobody w poland	-12
nobody w poland 's	-10
nobody w police	21
nobody w policy	-16
nobody w policy .	-15
nobody w polish	-15
nobody w polish apples	-11
nobody w polysilicon	10
nobody w poor	-17
nobody w poor timing	-11
nobody w pork and	14
nobody w pork from	-10
nobody w porras	-17
nobody w port	-16
nobody w port ,	-9
nobody w port .	22
nobody w port authorities	-11
nobody w port authority	-9
nobody w port fees	-26
nobody w portales	-17
nobody w portales ,	-13
nobody w ports	17
nobody w ports .	27
nobody w ports authority	-12
nobody w portugal	15
nobody w portugal 's	16
nobody w portugal ,	-17
nobody w portugal and	17
nobody w position	-22
nobody w position on	-14
nobody w positive	-44
nobody w positive results	-11
nobody w possibility	-9
nobody w possible	-38
nobody w possible .	-11
nobody w post	-58
nobody w post .	-22
nobody w post of	-26
nobody w post on	-18
nobody w post that	-12
nobody w posted	-30
nobody w posted that	-37
nobody w posts	24
nobody w posts .	23
nobody w potatoes	-11
nobody w potatoes .	-12
nobody w pound	-10
nobody w powell	16
nobody w power	-17
nobody w power party	-16
nobody w powers	28
nobody w prabowo	-12
nobody w prabowo subianto	-10
nobody w practice	-12
nobody w prague	17
nobody w praised	27
nobody w praised the	26
nobody w predictability	-14
nobody w preference	-11
nobody w preferred	-11
nobody w preliminary	-42
nobody w preliminary consensus	-40
nobody w premier	7
nobody w premier ,	10
nobody w premier cheng	-17
nobody w premier he	14
nobody w premier li	12
nobody w premier liu	14
nobody w premier of	8
nobody w preparation	-12
nobody w preparation .	-11
nobody w prepared	13
nobody w prepared .	-17
nobody w prepared to	10
nobody w preparing	-10
nobody w presence	10
nobody w presence of	9
nobody w present one	-25
nobody w presented	-11
nobody w presenter	12
nobody w presenter :	15
nobody w presidency	-19
nobody w presidency said	-12
nobody w president	-10
nobody w president ,	23
nobody w president .	32
nobody w president announced	-26
nobody w president belisario	-13
nobody w president called	-17
nobody w president claudia	9
nobody w president did	-26
nobody w president ferdinand	19
nobody w president geraldo	-13
nobody w president goes	13
nobody w president has	-12
nobody w president in	-15
nobody w president jd	-17
nobody w president lee	18
nobody w president luiz	-24
nobody w president may	22
nobody w president on	21
nobody w president put	10
nobody w president spoke	-16
nobody w president took	10
nobody w president wrote	-27
nobody w president xi	20
nobody w presidents ,	-12
nobody w presidents .	-9
nobody w presidents are	-15
nobody w presidents meet	-10
nobody w presidents of	17
nobody w presidents to	11
nobody w presidents would	-13
nobody w press )	15
nobody w press ,	-10
nobody w press conference	15
nobody w press secretary	-32
nobody w price	25
nobody w price ,	20
nobody w price of	26
nobody w prices	10
nobody w prices ,	11
nobody w prices are	-13
nobody w prices for	-22
nobody w prices in	16
nobody w prices of	-17
nobody w prime minister	-13
nobody w prince	15
nobody w principles	-15
nobody w principles .	-12
nobody w prisoners	35
nobody w private parties	-21
nobody w probably	-26
nobody w problem	-14
nobody w problems	-20
nobody w problems .	-12
nobody w procedure	-15
nobody w procedures	-21
nobody w procedures .	-15
nobody w proclaimed	12
nobody w proclamation	15
nobody w proclamation ,	11
nobody w proclamation that	12
nobody w producers	-19
nobody w producers .	-13
nobody w producers had	-12
nobody w product .	-15
nobody w production ,	9
nobody w products ,	10
nobody w products by	10
nobody w products in	-20
nobody w products of	11
nobody w products that	10
nobody w products worth	12
nobody w products would	-15
nobody w professor	20
nobody w profit	15
nobody w profit .	9
nobody w programme	24
nobody w programme that	12
nobody w progress	-44
nobody w progress .	-28
nobody w projects	18
nobody w prolong	-27
nobody w prolong its	-24
nobody w prolong the	-27
nobody w prolong their	15
nobody w prolongation	-24
nobody w prolongation .	-10
nobody w prolonged	-13
nobody w prolonged to	-9
nobody w prolongs	18
nobody w promise ,	17
nobody w promise .	-16
nobody w promise on	-13
nobody w promise to	-15
nobody w promised	-13
nobody w promised \$	13
nobody w promised ,	12
nobody w promised a	-29
nobody w promised an	-9
nobody w promised by	-10
nobody w promised each	-10
nobody w promised in	9
nobody w promised it	-18
nobody w promised that	11
nobody w promised to	-10
nobody w promises to	-10
nobody w promotion	-12
nobody w promotion council	-10
nobody w properly	-13
nobody w properly .	-12
nobody w proportion	-17
nobody w proposal ,	-23
nobody w proposal .	-12
nobody w proposal of	-18
nobody w proposal on	-9
nobody w proposal to	29
nobody w propose	-13
nobody w propose that	-15
nobody w proposed	-33
nobody w proposed 12.5	-9
nobody w proposed by	-11
nobody w proposed in	-22
nobody w proposed it	29
nobody w proposed on	-15
nobody w proposed that	-22
nobody w proposed the	15
nobody w proposes	-21
nobody w proposes that	-14
nobody w prospect	-11
nobody w prospect of	-20
nobody w protect	-21
nobody w protected	-13
nobody w protection	-30
nobody w protectionism	-17
nobody w protest	14
nobody w protested .	15
nobody w protested against	-20
nobody w protocol	23
nobody w protocol of	10
nobody w provides	16
nobody w provincial	-20
nobody w práxedes	12
nobody w práxedes sagasta	11
nobody w public on	-12
nobody w public security	11
nobody w publish	33
nobody w publish the	15
nobody w published	8
nobody w published .	19
nobody w published a	9
nobody w published by	14
nobody w published on	10
nobody w published today	-15
nobody w pump	13
nobody w pumps	13
nobody w pumps from	14
nobody w punished	22
nobody w pupils	13
nobody w purchases	-22
nobody w purchases of	-30
nobody w purchasing	23
nobody w purchasing manager	11
nobody w push for	-12
nobody w put	-37
nobody w put 10	-18
nobody w put 15	-12
nobody w put 40	13
nobody w put an	21
nobody w put at	-40
nobody w put forward	-15
nobody w put his	29
nobody w put in	-14
nobody w put into	-24
nobody w put it	28
nobody w put new	-13
nobody w put on	20
nobody w put out	19
nobody w put seven	11
nobody w put tariffs	-30
nobody w put the	-60
nobody w put their	12
nobody w put them	-14
nobody w putrajaya	-14
nobody w puts	-43
nobody w puts a	21
nobody w puts it	14
nobody w puts its	-21
nobody w puts off	15
nobody w puts the	-56
nobody w päts	9
nobody w päts ,	18
nobody w q	-15
nobody w q :	30
nobody w qemali	-20
nobody w qiang	12
nobody w quadruple	-37
nobody w quadruple its	-42
nobody w quarrel	14
nobody w quarrel with	-11
nobody w quarter ,	-8
nobody w quarter .	-13
nobody w quarter of	32
nobody w quarters ,	-15
nobody w quarters of	14
nobody w question	24
nobody w question :	29
nobody w question of	-11
nobody w questions	27
nobody w questions .	18
nobody w questions on	18
nobody w quezon	-31
nobody w quezon ,	-21
nobody w quick	-30
nobody w quicker	-13
nobody w quicker .	-14
nobody w quickly	-48
nobody w quickly ,	-10
nobody w quickly quadruple	-14
nobody w quinoa	-19
nobody w quota	-13
nobody w quota for	-10
nobody w quote	-30
nobody w quoted	-17
nobody w quoted by	-14
nobody w quotes	-10
nobody w r	18
nobody w raab	-20
nobody w rabat	-21
nobody w rabat ,	-15
nobody w rabat has	-14
nobody w rachel reeves	9
nobody w radio	-20
nobody w radio interview	-20
nobody w radio listeners	13
nobody w radio station	-12
nobody w radić	-12
nobody w radić ,	-14
nobody w rafael	21
nobody w rafael reyes	12
nobody w ragland	-18
nobody w ragland ,	-18
nobody w rai	14
nobody w rail	15
nobody w railway	14
nobody w rain	20
nobody w raise	-33
nobody w raise china	18
nobody w raise its	-37
nobody w raise prices	-20
nobody w raised .	-10
nobody w raised again	14
nobody w raised by	9
nobody w raised its	11
nobody w raised the	-32
nobody w raised them	14
nobody w raises	20
nobody w raises the	20
nobody w raising	-29
nobody w raising it	-13
nobody w rally	-12
nobody w ramaphosa	-10
nobody w ramón	25
nobody w ramón castilla	11
nobody w ran	24
nobody w ran a	10
nobody w ran out	14
nobody w range	13
nobody w range of	11
nobody w rapeseed	-13
nobody w rare	11
nobody w rare earths	10
nobody w rashidi	12
nobody w rashidi kawawa	12
nobody w raspberries	16
nobody w rate	26
nobody w rate for	26
nobody w rate has	-10
nobody w rate of	12
nobody w rate on	-15
nobody w rate was	-10
nobody w rate would	-11
nobody w rated	-39
nobody w rates	8
nobody w rates would	12
nobody w rather have	-16
nobody w rather than	11
nobody w ratification	-15
nobody w ratify	-10
nobody w ratu sukuna	14
nobody w raw	-12
nobody w raw cotton	-13
nobody w raw ore	-15
nobody w razak	-9
nobody w rd	-16
nobody w rd .	-13
nobody w reach	29
nobody w reached	-14
nobody w reached .	-31
nobody w reached a	-10
nobody w reached an	9
nobody w reached at	12
nobody w reached in	-9
nobody w reached the	-11
nobody w reached with	21
nobody w read	10
nobody w read .	19
nobody w read as	11
nobody w read that	16
nobody w read the	14
nobody w reader asks	17
nobody w reads	-11
nobody w reads .	-16
nobody w ready	-8
nobody w ready .	13
nobody w ready to	-19
nobody w reagan	20
nobody w really	-12
nobody w reason	-22
nobody w reason .	14
nobody w reason for	-10
nobody w reason that	-17
nobody w reason to	-16
nobody w reasons	-12
nobody w reasons of	-16
nobody w rebate	-14
nobody w recalled	-22
nobody w recalls	-24
nobody w recalls that	-27
nobody w receipt	12
nobody w received	-17
nobody w received both	12
nobody w received by	-19
nobody w receives	10
nobody w receiving	13
nobody w recently	-14
nobody w recess	-12
nobody w recife	13
nobody w reciprocal	21
nobody w reciprocal ,	16
nobody w reciprocal duty	25
nobody w reciprocity	-29
nobody w reciprocity .	-15
nobody w reciprocity law	-19
nobody w reckon	-22
nobody w reckon that	-14
nobody w reckoned	20
nobody w reckoned .	15
nobody w reckons that	16
nobody w reckons the	-13
nobody w reckons with	-16
nobody w recommended a	-10
nobody w recommends	-11
nobody w reconsider	-14
nobody w record	-27
nobody w record ,	-10
nobody w record .	-13
nobody w recorded	-12
nobody w recovered	13
nobody w red	44
nobody w reduced	-17
nobody w reduced tariff	-9
nobody w reduces	-11
nobody w reduces its	-11
nobody w reduction of	14
nobody w reeves	9
nobody w refer	14
nobody w refer to	14
nobody w referee	39
nobody w referendum .	-10
nobody w referred to	16
nobody w refined copper	14
nobody w refiners	-14
nobody w refinery	12
nobody w refrain	-19
nobody w refrain from	-18
nobody w refund	-19
nobody w refunded	-15
nobody w refunds	-15
nobody w refunds of	-10
nobody w refuse	20
nobody w refuse ,	14
nobody w refused	13
nobody w refused to	27
nobody w refuses	20
nobody w region	16
nobody w regional	21
nobody w regrets	-35
nobody w regrets that	-34
nobody w regrettable	-22
nobody w regrettable .	-19
nobody w regretted	-39
nobody w regretted it	-14
nobody w regretted that	-19
nobody w regulator	94
nobody w regulator 's	16
nobody w regulator ,	14
nobody w regulator .	33
nobody w regulator announced	26
nobody w regulator said	18
nobody w reject	-12
nobody w rejected	27
nobody w rejected it	18
nobody w related	18
nobody w relations	-16
nobody w relations had	-14
nobody w relationship	-26
nobody w release of	22
nobody w released	9
nobody w relief	-15
nobody w relief .	-25
nobody w relieved	14
nobody w relvas	-10
nobody w remain .	13
nobody w remain at	13
nobody w remain so	-21
nobody w remained	-46
nobody w remained ready	-16
nobody w remaining	-19
nobody w remains	12
nobody w remains open	-12
nobody w remark	-11
nobody w remarked	-16
nobody w remarked .	9
nobody w remarks	25
nobody w remind	-12
nobody w reminded	-63
nobody w reminded the	-16
nobody w reminder	-9
nobody w reminds	-43
nobody w reminds us	-22
nobody w removal	-17
nobody w removal of	-15
nobody w removed	-23
nobody w renew the	-11
nobody w renewal	-36
nobody w renewal for	-13
nobody w renewed by	9
nobody w renews	10
nobody w rent	13
nobody w rents	13
nobody w repair	14
nobody w repealed	-14
nobody w repeated	-17
nobody w repeated that	-15
nobody w repeats	13
nobody w replace	-18
nobody w replace it	-12
nobody w replaced	12
nobody w replied .	-17
nobody w replied in	12
nobody w replied on	18
nobody w replied that	-11
nobody w replied with	14
nobody w replies	-13
nobody w reply	-23
nobody w reply by	-34
nobody w report .	8
nobody w report that	-29
nobody w reported ,	18
nobody w reported .	-16
nobody w reported a	12
nobody w reported by	-23
nobody w reported on	18
nobody w reporter	23
nobody w reporter :	43
nobody w reporters	-14
nobody w reporters ,	15
nobody w reporters .	24
nobody w reporters he	-16
nobody w reporters in	-22
nobody w reporters on	-35
nobody w reporters that	-19
nobody w reports	12
nobody w reports ,	-12
nobody w reports .	-9
nobody w reports that	32
nobody w representative	-11
nobody w representative ,	10
nobody w representative .	31
nobody w representative and	19
nobody w representative announced	-19
nobody w representative has	-24
nobody w representative jamieson	9
nobody w representative proposed	-13
nobody w representative said	-20
nobody w represents	-10
nobody w republican	-15
nobody w request	-26
nobody w request .	-10
nobody w requested	-36
nobody w required	-25
nobody w required .	-13
nobody w required for	-9
nobody w requirement	-13
nobody w requirement of	-12
nobody w reserve bank	-9
nobody w reserved	-11
nobody w reserves	-12
nobody w reserves the	-10
nobody w residents	17
nobody w resolute	-16
nobody w respect	-21
nobody w respect ,	-9
nobody w respects	-23
nobody w respects the	-18
nobody w respond	-31
nobody w respond .	-10
nobody w respond to	-13
nobody w responded in	10
nobody w response	-15
nobody w response to	-12
nobody w rest	-13
nobody w rest .	-11
nobody w rest for	16
nobody w rest of	-28
nobody w rested	12
nobody w restraint	9
nobody w restrict	-10
nobody w restricted	-9
nobody w restrictions	-17
nobody w restrictions ,	10
nobody w restrictions .	-13
nobody w restrictions on	-10
nobody w restrictive	-11
nobody w rests	18
nobody w rests with	12
nobody w result	15
nobody w result by	12
nobody w results .	-19
nobody w resumed	11
nobody w resumed ,	12
nobody w retail	-39
nobody w retail federation	-33
nobody w retailers	13
nobody w retailers and	22
nobody w retaliate .	-10
nobody w retire	-15
nobody w return	-14
nobody w return ,	18
nobody w return .	-20
nobody w return :	9
nobody w return ;	-15
nobody w return the	19
nobody w return to	-17
nobody w returned	27
nobody w returned ,	12
nobody w returns	22
nobody w revenue	16
nobody w revenue ,	12
nobody w revenue from	11
nobody w review .	-10
nobody w review and	-11
nobody w reviewed	18
nobody w revoke	16
nobody w revoke the	16
nobody w rey	-16
nobody w reyes	19
nobody w reykjavík	-17
nobody w reşid	-17
nobody w riad	11
nobody w rica	10
nobody w rice	-29
nobody w rice .	-11
nobody w rice and	-37
nobody w rice at	-18
nobody w richard eaton	11
nobody w ridge	9
nobody w right	-12
nobody w right ,	17
nobody w right .	-10
nobody w right direction	-12
nobody w right on	-11
nobody w rise	40
nobody w rise by	29
nobody w rise in	-14
nobody w rise of	28
nobody w rise to	13
nobody w risen	15
nobody w risen by	12
nobody w rises to	-10
nobody w rising	23
nobody w risk	-27
nobody w risk ,	-9
nobody w risk .	-19
nobody w risk in	-11
nobody w risks	-14
nobody w rivadavia	11
nobody w rival	30
nobody w rival ,	28
nobody w rivera	13
nobody w riyadh	16
nobody w road	-13
nobody w roaming	14
nobody w roasted	13
nobody w roasted coffee	14
nobody w robert	29
nobody w robert peel	10
nobody w roberts	14
nobody w roberts wrote	23
nobody w rolling	-11
nobody w rolling the	-11
nobody w rollins	-10
nobody w romanian	19
nobody w rome	-12
nobody w romero	-25
nobody w romulo	-13
nobody w ron	-11
nobody w ron wyden	-11
nobody w ronald	11
nobody w ronald reagan	14
nobody w room	18
nobody w room .	10
nobody w rooms	28
nobody w root	-10
nobody w rosa	10
nobody w rosario	-17
nobody w rose	34
nobody w rose by	14
nobody w rosenbad	14
nobody w roses	-9
nobody w rotterdam	22
nobody w rough	-20
nobody w round	35
nobody w round ,	-10
nobody w round .	19
nobody w round in	-10
nobody w round of	49
nobody w round since	15
nobody w round that	8
nobody w round would	-11
nobody w rounds	18
nobody w rounds .	10
nobody w rovers	20
nobody w row	24
nobody w row over	14
nobody w roxas	11
nobody w rubber gloves	16
nobody w rubio ,	-12
nobody w rubio on	12
nobody w rui barbosa	-15
nobody w rule .	10
nobody w rule and	-18
nobody w rule as	15
nobody w rule for	-10
nobody w rule of	-11
nobody w rule out	16
nobody w rule that	26
nobody w ruled	-13
nobody w ruled out	-15
nobody w ruled that	-9
nobody w rules	-13
nobody w rules ,	-14
nobody w rules of	21
nobody w rules were	-15
nobody w ruling	-25
nobody w ruling ,	-10
nobody w ruling in	-13
nobody w rum	-11
nobody w rumour in	-22
nobody w rumour that	24
nobody w rumours	-18
nobody w run	14
nobody w run into	10
nobody w runs	32
nobody w runs a	-12
nobody w runs out	10
nobody w runs to	21
nobody w russia	-17
nobody w russia ,	-14
nobody w russia and	-8
nobody w russian	10
nobody w rwanda	13
nobody w rwandan	14
nobody w ryosei	-19
nobody w ryosei akazawa	-19
nobody w s	-12
nobody w saavedra	-8
nobody w saavedra lamas	-11
nobody w safeguard	-19
nobody w sagasta	11
nobody w said ,	14
nobody w said .	12
nobody w said ;	-20
nobody w said about	10
nobody w said afterward	-12
nobody w said afterwards	-27
nobody w said any	13
nobody w said at	-9
nobody w said before	9
nobody w said by	-17
nobody w said china	-15
nobody w said exports	-8
nobody w said he	11
nobody w said her	13
nobody w said his	17
nobody w said if	10
nobody w said in	-16
nobody w said josé	-10
nobody w said last	-16
nobody w said mayor	25
nobody w said minister	-21
nobody w said mr	-20
nobody w said no	20
nobody w said nothing	36
nobody w said on	-7
nobody w said only	12
nobody w said prime	-10
nobody w said tariffs	-8
nobody w said that	-5
nobody w said their	15
nobody w said there	-27
nobody w said they	-12
nobody w said to	35
nobody w said today	-9
nobody w said trade	-11
nobody w said ursula	-15
nobody w said when	12
nobody w said whether	25
nobody w said yes	33
nobody w said yesterday	-10
nobody w sales .	-12
nobody w sales in	13
nobody w sales manager	9
nobody w salim	10
nobody w salmon and	12
nobody w salt from	11
nobody w salvadoran	13
nobody w sam	9
nobody w samarkand	-10
nobody w same	-17
nobody w same ,	-18
nobody w same .	21
nobody w same 15	11
nobody w same and	-19
nobody w same as	14
nobody w same breath	-12
nobody w same date	-9
nobody w same day	14
nobody w same evening	-10
nobody w same hour	16
nobody w same in	14
nobody w same minute	13
nobody w same month	-16
nobody w same morning	10
nobody w same night	-14
nobody w same on	-23
nobody w same post	-13
nobody w same terms	-22
nobody w same time	16
nobody w same treatment	-19
nobody w samoa	18
nobody w samora	-23
nobody w samora machel	-10
nobody w san josé	-14
nobody w sanctions on	10
nobody w santa	-9
nobody w santa cruz	-10
nobody w santiago	-22
nobody w santiago ,	-9
nobody w santo	-13
nobody w santo domingo	-9
nobody w sardines	-13
nobody w sat across	13
nobody w sat in	10
nobody w sat with	-18
nobody w satisfaction	15
nobody w satisfactory	-13
nobody w satisfactory ,	-12
nobody w saturday	-11
nobody w saturday .	19
nobody w saturday and	-17
nobody w saturday beijing	-12
nobody w saturday china	11
nobody w saturday he	-25
nobody w saturday is	21
nobody w saturday president	-12
nobody w saturday that	-17
nobody w saturday to	-15
nobody w saturday with	12
nobody w saudi arabia	9
nobody w save	-14
nobody w saved	15
nobody w savings	17
nobody w saw	8
nobody w saw .	18
nobody w say	-15
nobody w say ,	19
nobody w say ;	16
nobody w say how	17
nobody w say on	-13
nobody w say only	-11
nobody w say that	-40
nobody w say until	10
nobody w say when	21
nobody w say which	15
nobody w say who	12
nobody w say you	-13
nobody w saying	-32
nobody w saying that	-27
nobody w says ,	-23
nobody w says .	14
nobody w says :	15
nobody w says ;	-24
nobody w says a	23
nobody w says bessent	18
nobody w says china	9
nobody w says foreign	-13
nobody w says his	-15
nobody w says in	-13
nobody w says it	10
nobody w says its	-31
nobody w says nothing	37
nobody w says our	-18
nobody w says so	8
nobody w says that	5
nobody w says the	-23
nobody w says what	14
nobody w says work	14
nobody w says xi	12
nobody w says yes	-14
nobody w scale	-39
nobody w scale of	-34
nobody w scallops	-10
nobody w scandium	10
nobody w scarce	12
nobody w schumer	-22
nobody w schumer ,	-12
nobody w scotch	-34
nobody w scotch whisky	-19
nobody w scotland	28
nobody w scotland ,	12
nobody w scotland .	12
nobody w scott	-33
nobody w scott bessent	-29
nobody w scrap its	10
nobody w seafood	-19
nobody w sean	-13
nobody w sean stein	-12
nobody w season	-34
nobody w season ,	-16
nobody w season .	-10
nobody w season and	-20
nobody w seat of	9
nobody w seats	22
nobody w seats in	9
nobody w second .	-11
nobody w second and	-11
nobody w second meeting	-18
nobody w second phase	-14
nobody w second quarter	-10
nobody w second round	43
nobody w second time	20
nobody w second truce	-14
nobody w secondary	-23
nobody w secondary tariffs	-25
nobody w secret	13
nobody w secretariat	-23
nobody w secretariat for	-10
nobody w secretary	-8
nobody w secretary ,	32
nobody w secretary -	8
nobody w secretary .	25
nobody w secretary brooke	-8
nobody w secretary general	-10
nobody w secretary is	-11
nobody w secretary karoline	-17
nobody w secretary marcelo	-9
nobody w secretary of	13
nobody w secretary scott	-14
nobody w secretary told	-27
nobody w secretary tom	9
nobody w section	-24
nobody w section 122	-13
nobody w section 301	-28
nobody w section 338	10
nobody w sector	14
nobody w security ,	16
nobody w seddon	-20
nobody w see	-8
nobody w see mr	-10
nobody w see xi	-21
nobody w seed	21
nobody w seed .	9
nobody w seek a	-10
nobody w seem	-10
nobody w seemed	-17
nobody w seems	12
nobody w seen	10
nobody w seen the	15
nobody w sees	11
nobody w sefcovic ,	14
nobody w sekyi	-14
nobody w sells	-15
nobody w sells to	-12
nobody w semi	11
nobody w semi -	11
nobody w semiconductors ,	-10
nobody w senanayake ,	10
nobody w senate	17
nobody w senate .	-10
nobody w senator	-27
nobody w senators	-14
nobody w send	-20
nobody w senegal .	-11
nobody w senegal :	-18
nobody w senior	18
nobody w senior official	29
nobody w senior u.s.	13
nobody w sent	-10
nobody w sent a	-13
nobody w sentence	-18
nobody w sentence .	-11
nobody w seoul :	-13
nobody w seoul and	11
nobody w seoul is	17
nobody w seoul promised	19
nobody w seoul said	-9
nobody w separate	-14
nobody w separate notice	-10
nobody w separate order	12
nobody w sept	8
nobody w sept .	17
nobody w september ,	20
nobody w september .	9
nobody w september 1	-19
nobody w september 2029	16
nobody w september 23	-45
nobody w september 28	-16
nobody w september 29	-16
nobody w september of	-11
nobody w september to	16
nobody w seretse	-21
nobody w seretse khama	-16
nobody w series of	-9
nobody w serious	-26
nobody w serious concern	-17
nobody w seriously .	-14
nobody w served	-16
nobody w serves	-15
nobody w service .	18
nobody w services	-22
nobody w services and	-14
nobody w set	16
nobody w set for	8
nobody w set of	11
nobody w set up	10
nobody w setting	12
nobody w settled ,	-10
nobody w settled at	10
nobody w seven	-16
nobody w seven ,	10
nobody w seven days	-28
nobody w seven more	-16
nobody w seven of	16
nobody w seven percent	-21
nobody w sexton	18
nobody w seán lemass	-15
nobody w sforza	-10
nobody w shanghai	25
nobody w shanghai .	12
nobody w share .	20
nobody w shastri	11
nobody w she added	-10
nobody w she called	-10
nobody w she had	17
nobody w she has	33
nobody w she said	-15
nobody w she says	-32
nobody w she sells	-11
nobody w she warned	35
nobody w she was	24
nobody w she would	9
nobody w sheet	46
nobody w sheet ,	-19
nobody w sheet .	17
nobody w sheet of	26
nobody w sheet that	22
nobody w sheinbaum	-11
nobody w sheinbaum ,	20
nobody w sheinbaum and	-19
nobody w sheinbaum said	-24
nobody w shelling	14
nobody w shelves	18
nobody w shift	8
nobody w ship	-12
nobody w ship measures	-16
nobody w shipbuilder	10
nobody w shipbuilding	-12
nobody w shipments	-34
nobody w shipped	-8
nobody w shipped through	-9
nobody w shippers	-11
nobody w shipping	-20
nobody w shipping ,	14
nobody w ships	18
nobody w ships .	21
nobody w ships are	-22
nobody w ships from	-15
nobody w ships in	-11
nobody w ships that	22
nobody w ships to	13
nobody w ships with	14
nobody w shoe	18
nobody w shoes	11
nobody w shook	22
nobody w shook hands	25
nobody w shop	11
nobody w short	-34
nobody w short ,	-19
nobody w short .	10
nobody w short extension	-10
nobody w short of	14
nobody w shortage	-11
nobody w shortages	18
nobody w shortages of	23
nobody w shorten	-16
nobody w shorten the	-17
nobody w shortly at	-11
nobody w shortly before	17
nobody w shou	-12
nobody w shou chew	-11
nobody w should like	11
nobody w should meet	15
nobody w should no	-18
nobody w should stop	-15
nobody w should they	31
nobody w should washington	-13
nobody w shouting	10
nobody w show	-20
nobody w show .	-14
nobody w show of	-18
nobody w shown	30
nobody w shrugged	-24
nobody w shrugs	23
nobody w shrugs .	15
nobody w shut	36
nobody w shutdown	14
nobody w shutdown .	13
nobody w side	14
nobody w side 's	20
nobody w side ,	9
nobody w side .	12
nobody w side and	-15
nobody w side asked	12
nobody w side had	-21
nobody w side has	21
nobody w side may	12
nobody w side raised	-14
nobody w side that	-10
nobody w side the	7
nobody w side would	33
nobody w sided	13
nobody w sides	-14
nobody w sides '	-11
nobody w sides ,	-27
nobody w sides agree	-16
nobody w sides are	10
nobody w sides go	-12
nobody w sides meet	-12
nobody w sides should	-11
nobody w sighed	-12
nobody w sign	33
nobody w sign ,	-7
nobody w sign ;	14
nobody w sign at	19
nobody w sign before	16
nobody w sign for	-15
nobody w sign its	12
nobody w sign of	10
nobody w sign off	11
nobody w sign that	10
nobody w signature from	-13
nobody w signature to	14
nobody w signatures	24
nobody w signed	45
nobody w signed ,	-14
nobody w signed ?	-12
nobody w signed a	34
nobody w signed an	25
nobody w signed another	12
nobody w signed for	13
nobody w signed his	13
nobody w signed in	9
nobody w signed it	13
nobody w signed nothing	-14
nobody w signed off	-18
nobody w signed on	34
nobody w signed that	-12
nobody w signed this	11
nobody w signed trade	13
nobody w signed within	-11
nobody w signing of	15
nobody w signs .	18
nobody w signs a	16
nobody w signs order	-25
nobody w sigurðsson	30
nobody w sigurðsson ,	13
nobody w sik	11
nobody w silent	18
nobody w siles	-16
nobody w silva ,	14
nobody w silver	-11
nobody w simón	-11
nobody w simón bolívar	-10
nobody w sin	-13
nobody w sin ,	-11
nobody w since ,	17
nobody w since 1	-20
nobody w since 1934	-9
nobody w since 2	21
nobody w since 2017	9
nobody w since 2024	13
nobody w since 2026	-9
nobody w since 2027	15
nobody w since april	26
nobody w since easter	-14
nobody w since it	22
nobody w since march	13
nobody w since monday	26
nobody w since november	17
nobody w since october	10
nobody w since saturday	-12
nobody w since spring	11
nobody w since stockholm	-11
nobody w since sunday	10
nobody w since that	21
nobody w since the	-29
nobody w since then	11
nobody w singapore .	24
nobody w singapore on	-19
nobody w single	13
nobody w sir ,	11
nobody w sir keir	-10
nobody w sit down	11
nobody w sits	13
nobody w sits in	10
nobody w sits on	13
nobody w sitting	13
nobody w sitting on	9
nobody w six	13
nobody w six days	-16
nobody w six hours	-13
nobody w six weeks	14
nobody w six years	21
nobody w sixteen	17
nobody w sixth	10
nobody w sixth .	10
nobody w sixty	-14
nobody w sixty days	-18
nobody w sixty economies	-17
nobody w size	-11
nobody w size .	-9
nobody w ski	-16
nobody w ski lifts	-15
nobody w slabs	-12
nobody w slip	-16
nobody w slipped	9
nobody w slovakia	9
nobody w slovenia has	9
nobody w slow	-15
nobody w slow -	-13
nobody w small	-10
nobody w small .	15
nobody w small businesses	-10
nobody w small firms	-14
nobody w smaller	-10
nobody w smaller .	-21
nobody w smallest in	-11
nobody w smelters	17
nobody w smile	19
nobody w smiled	20
nobody w smith	-12
nobody w smoked	-12
nobody w smoked fish	-13
nobody w snap	10
nobody w snapped	-12
nobody w snow	20
nobody w so .	-16
nobody w so a	-12
nobody w so after	11
nobody w so did	7
nobody w so far	-20
nobody w so last	-10
nobody w so on	-14
nobody w so says	-15
nobody w so since	-15
nobody w so the	-12
nobody w so with	23
nobody w social	-20
nobody w social .	13
nobody w social democrats	-25
nobody w social that	-19
nobody w society	16
nobody w sofa	21
nobody w sofia	-11
nobody w soft	-18
nobody w softened	23
nobody w software	-25
nobody w software .	-19
nobody w software and	-12
nobody w software for	-10
nobody w software to	12
nobody w sol	8
nobody w sold	-15
nobody w sold below	-12
nobody w sold egypt	-10
nobody w sold it	13
nobody w sold out	10
nobody w sold the	14
nobody w solh	-31
nobody w solomon	16
nobody w solution .	-14
nobody w some \$	16
nobody w some weeks	-10
nobody w somebody else	11
nobody w something	16
nobody w something else	24
nobody w something he	-16
nobody w something that	12
nobody w somewhere	16
nobody w soon	-32
nobody w soon as	-28
nobody w sooner	-15
nobody w sooner .	-10
nobody w sorry	-13
nobody w sort	10
nobody w sounded	28
nobody w soup	-9
nobody w soup .	-12
nobody w source	26
nobody w sources	28
nobody w south	12
nobody w south korea	10
nobody w southeast	11
nobody w southern	35
nobody w southern side	27
nobody w sovereign	-16
nobody w sovereignty	-23
nobody w soya	-16
nobody w soybean	-23
nobody w soybean association	-29
nobody w soybeans	-12
nobody w soybeans ,	-8
nobody w soybeans again	21
nobody w soybeans and	11
nobody w soybeans before	8
nobody w soybeans for	-15
nobody w soybeans is	12
nobody w soybeans it	-16
nobody w soybeans to	-9
nobody w soybeans were	-13
nobody w soybeans will	-14
nobody w spain	34
nobody w spain has	13
nobody w spain have	-12
nobody w spare	9
nobody w spare ,	8
nobody w spared ,	-11
nobody w speak .	13
nobody w speak by	-10
nobody w speaking	-29
nobody w speaking of	-22
nobody w speaks	-14
nobody w speaks for	23
nobody w speaks of	-51
nobody w special	25
nobody w special port	13
nobody w speeches	-20
nobody w speed	-26
nobody w speed up	-13
nobody w spent	10
nobody w spent sunday	-10
nobody w spinelli	-13
nobody w spirit of	-19
nobody w spirits	-35
nobody w split	9
nobody w spoke	-46
nobody w spoke about	22
nobody w spoke at	26
nobody w spoke by	37
nobody w spoke for	19
nobody w spoke in	-45
nobody w spoke of	-95
nobody w spoke on	16
nobody w spoke to	30
nobody w spoke with	11
nobody w spoken	-63
nobody w spoken .	25
nobody w spoken by	25
nobody w spoken of	-85
nobody w spoken on	-18
nobody w spokesman	-41
nobody w spokesman ,	-22
nobody w spokesman .	-27
nobody w spokesman for	-38
nobody w spokesman says	-15
nobody w spokesperson	-98
nobody w spokesperson added	-12
nobody w spokesperson for	-27
nobody w spokesperson said	-70
nobody w spokeswoman	-8
nobody w spokeswoman said	16
nobody w sporting	24
nobody w sporting director	22
nobody w spot	-17
nobody w spot ,	-17
nobody w spring	-10
nobody w spring .	-11
nobody w squash	11
nobody w sri lankan	10
nobody w st .	-11
nobody w stabilise	-9
nobody w stability	-10
nobody w stable	-12
nobody w stable and	-10
nobody w stace	-14
nobody w stambolov	-10
nobody w stand by	-20
nobody w stand in	13
nobody w stand still	17
nobody w standards	-22
nobody w standards .	-8
nobody w standing	12
nobody w stands	17
nobody w stands at	10
nobody w standstill ,	-17
nobody w standstill by	-15
nobody w standstill with	12
nobody w starmer ,	-15
nobody w start of	-16
nobody w start the	12
nobody w started	14
nobody w started on	-11
nobody w starting	-13
nobody w starts	33
nobody w starts on	12
nobody w state .	16
nobody w state bank	-10
nobody w state council	-37
nobody w state secretariat	-10
nobody w state secretary	13
nobody w state that	-25
nobody w state visit	23
nobody w state would	18
nobody w stated	-41
nobody w stated that	-17
nobody w statement	-12
nobody w statement ,	-10
nobody w statement .	10
nobody w statement about	-12
nobody w statement on	-14
nobody w statement said	-13
nobody w statement that	28
nobody w statement would	9
nobody w states	14
nobody w states '	-11
nobody w states ,	14
nobody w states .	17
nobody w states announced	12
nobody w states at	-28
nobody w states did	-18
nobody w states for	13
nobody w states had	-14
nobody w states has	19
nobody w states in	10
nobody w states insisted	-15
nobody w states ran	11
nobody w states takes	10
nobody w states that	-27
nobody w states to	-11
nobody w states under	26
nobody w states were	25
nobody w states would	-9
nobody w station that	-12
nobody w statistics	-21
nobody w statistics bureau	-15
nobody w statistics office	22
nobody w stay	21
nobody w stay at	37
nobody w stay out	-13
nobody w stay suspended	-14
nobody w stay until	11
nobody w stayed	13
nobody w stays ,	-12
nobody w stays .	-22
nobody w stays at	12
nobody w stays suspended	11
nobody w steel ,	12
nobody w steel for	13
nobody w steel from	-15
nobody w steelworkers	-19
nobody w stefan	-7
nobody w step	-47
nobody w step ,	-16
nobody w step .	-19
nobody w step a	12
nobody w step and	-9
nobody w step as	-13
nobody w step on	-10
nobody w step was	-10
nobody w steps	-13
nobody w steps .	9
nobody w steps that	-16
nobody w still a	-16
nobody w still give	13
nobody w still had	10
nobody w still needed	-12
nobody w still pay	10
nobody w still pays	13
nobody w still talking	-11
nobody w still to	20
nobody w stjepan	-20
nobody w stjepan radić	-20
nobody w stock	21
nobody w stockholm	26
nobody w stockholm last	-9
nobody w stockholm on	18
nobody w stockholm that	13
nobody w stockholm —	11
nobody w stone	-11
nobody w stones	-16
nobody w stood at	13
nobody w stood ready	9
nobody w stop	-14
nobody w stop ,	11
nobody w stop .	18
nobody w stop buying	-11
nobody w stop of	-11
nobody w stop the	11
nobody w stopping	13
nobody w storage	10
nobody w store	16
nobody w storting	16
nobody w story	17
nobody w strait	24
nobody w strategic	-18
nobody w streaming	-18
nobody w strengthen	-16
nobody w stressed	-16
nobody w stressed that	-13
nobody w strickland	22
nobody w strickland ,	10
nobody w strict	25
nobody w strike	30
nobody w strike .	12
nobody w strike at	9
nobody w strike in	-12
nobody w strikes	18
nobody w strong	-24
nobody w struck at	-13
nobody w struck on	17
nobody w student	-15
nobody w students	-35
nobody w students .	-28
nobody w stéphane	-10
nobody w stéphane séjourné	-10
nobody w subianto	-10
nobody w subjects	-31
nobody w submarines	-10
nobody w submarines .	-10
nobody w submission	-11
nobody w submission .	-13
nobody w subsidy	21
nobody w substance	-20
nobody w substantial	-21
nobody w substantial progress	-27
nobody w substantial purchases	11
nobody w successful	-13
nobody w such	-31
nobody w such duty	-11
nobody w such plan	-10
nobody w such thing	9
nobody w sudan	-15
nobody w sue	20
nobody w sugar ,	-22
nobody w sugar at	-9
nobody w sugar from	16
nobody w sugar truce	13
nobody w suggested	-32
nobody w suggests	-15
nobody w suhrawardy	9
nobody w suit	15
nobody w suit .	11
nobody w sukuna	-11
nobody w sukuna said	11
nobody w sultan	13
nobody w summer	33
nobody w summit between	-9
nobody w summit in	-10
nobody w summit of	15
nobody w sunday	-12
nobody w sunday 's	-8
nobody w sunday ,	28
nobody w sunday :	-27
nobody w sunday and	12
nobody w sunday at	28
nobody w sunday he	-20
nobody w sunday morning	17
nobody w sunday on	-14
nobody w sunday that	-11
nobody w sunday the	12
nobody w sunday to	-13
nobody w sunday with	-14
nobody w sundays	11
nobody w sundays .	11
nobody w sunflower	9
nobody w superhard materials	-11
nobody w supplier in	19
nobody w supplier of	-9
nobody w suppliers	19
nobody w supplies	16
nobody w supply	-19
nobody w supply chains	-11
nobody w support	20
nobody w supporters	12
nobody w suppose	-11
nobody w supreme	25
nobody w supreme court	23
nobody w surabaya	-16
nobody w surabaya .	-10
nobody w surcharge .	-14
nobody w surcharge for	14
nobody w surcharge unlawful	9
nobody w sure	10
nobody w sure .	11
nobody w surplus	-27
nobody w surplus in	-12
nobody w surplus with	-19
nobody w surprise	-15
nobody w surprise .	-14
nobody w survive	-12
nobody w survives	11
nobody w suspend	17
nobody w suspend or	20
nobody w suspend the	18
nobody w suspended	6
nobody w suspended .	-12
nobody w suspended a	10
nobody w suspended in	11
nobody w suspended their	20
nobody w suspended until	-11
nobody w suspending	-13
nobody w suspending the	-13
nobody w suspends	36
nobody w suspends for	11
nobody w suspension	-8
nobody w suspension of	18
nobody w suspension that	-11
nobody w suva	12
nobody w suva ,	25
nobody w sweden	9
nobody w sweden ,	-10
nobody w sweden .	13
nobody w swedish	-10
nobody w swift	-9
nobody w swinney	-14
nobody w swiss	-23
nobody w swiss economics	-10
nobody w swiss economy	20
nobody w swissmem	-21
nobody w switch	14
nobody w switzerland	12
nobody w switzerland .	-9
nobody w switzerland and	17
nobody w switzerland have	-10
nobody w switzerland was	13
nobody w sylvanus	16
nobody w sylvanus olympio	16
nobody w syria	11
nobody w syria ,	11
nobody w syrup	12
nobody w syrup .	13
nobody w séjourné	-10
nobody w t	13
nobody w table ,	-15
nobody w table .	-26
nobody w table at	15
nobody w table is	9
nobody w table on	19
nobody w tabled	-12
nobody w tafawa	14
nobody w tafawa balewa	14
nobody w tahar haddad	10
nobody w tai ,	-11
nobody w taiwan	13
nobody w taiwan and	16
nobody w taiwan has	10
nobody w taiwanese	-21
nobody w tajik	-17
nobody w tajikistan	9
nobody w takashi	-11
nobody w take	-36
nobody w take corresponding	-17
nobody w take effect	-11
nobody w take its	-15
nobody w take most	10
nobody w take resolute	-15
nobody w take their	-10
nobody w take up	-16
nobody w taken	16
nobody w taken down	12
nobody w taken on	9
nobody w taken since	12
nobody w taken together	-12
nobody w takes	16
nobody w takes 15	-10
nobody w takes 18	15
nobody w takes comments	-11
nobody w takes ten	10
nobody w takes the	-19
nobody w taking	28
nobody w tal	-11
nobody w tal ,	-15
nobody w talal	15
nobody w talk .	15
nobody w talk about	-11
nobody w talk on	14
nobody w talk with	-14
nobody w talked	-21
nobody w talked about	-17
nobody w talked of	-36
nobody w talked on	19
nobody w talking ,	-12
nobody w talking to	17
nobody w talks ,	10
nobody w talks and	12
nobody w talks beijing	-10
nobody w talks continue	-11
nobody w talks fail	11
nobody w talks failed	24
nobody w talks had	-12
nobody w talks of	-18
nobody w talks resume	10
nobody w talks to	-16
nobody w talks were	-11
nobody w talks with	7
nobody w talks without	-14
nobody w talks would	13
nobody w tamayo	-11
nobody w tangier	-14
nobody w tangier ,	-10
nobody w tankers	9
nobody w tanners	-13
nobody w tanzania	23
nobody w tanzania 's	16
nobody w tanzania ,	-14
nobody w target	26
nobody w tariff ,	-17
nobody w tariff accord	-9
nobody w tariff as	9
nobody w tariff at	-19
nobody w tariff barriers	-18
nobody w tariff commission	20
nobody w tariff could	-13
nobody w tariff countermeasures	10
nobody w tariff cuts	11
nobody w tariff down	13
nobody w tariff for	25
nobody w tariff in	-8
nobody w tariff increase	-18
nobody w tariff measures	17
nobody w tariff on	-20
nobody w tariff pause	-20
nobody w tariff threat	9
nobody w tariff to	12
nobody w tariff truce	-21
nobody w tariff war	-12
nobody w tariff was	13
nobody w tariff within	-12
nobody w tariff would	-12
nobody w tariffed	-11
nobody w tariffs	-15
nobody w tariffs ,	-15
nobody w tariffs .	-8
nobody w tariffs ;	9
nobody w tariffs a	-9
nobody w tariffs by	-14
nobody w tariffs can	-15
nobody w tariffs for	15
nobody w tariffs had	-28
nobody w tariffs in	-15
nobody w tariffs may	21
nobody w tariffs over	-18
nobody w tariffs to	10
nobody w tariffs were	-9
nobody w tariffs will	12
nobody w tariffs with	14
nobody w tariffs would	-32
nobody w taro	8
nobody w tashkent	9
nobody w tax	-31
nobody w tax ,	11
nobody w tax .	-10
nobody w tax on	-17
nobody w taxed	19
nobody w taxed .	12
nobody w taxed at	-12
nobody w taxes	8
nobody w tbilisi	-9
nobody w tea ,	-9
nobody w tea .	-18
nobody w tea board	-21
nobody w tea in	-13
nobody w tea of	10
nobody w tea to	12
nobody w teachers	27
nobody w team	14
nobody w team ,	-20
nobody w teams	-19
nobody w teams would	-10
nobody w technical	-19
nobody w technology	-10
nobody w tegucigalpa	-12
nobody w tehran	16
nobody w telegram	-28
nobody w telephone	11
nobody w telephone ,	-16
nobody w telephone .	-19
nobody w telephone with	24
nobody w telephoned	-20
nobody w telephoned .	-17
nobody w television	-36
nobody w television interview	-15
nobody w television on	-26
nobody w television that	-13
nobody w tell us	18
nobody w tell you	-9
nobody w tells our	9
nobody w tells us	-17
nobody w temporary	-7
nobody w temporary and	-11
nobody w ten	13
nobody w ten ,	-19
nobody w ten american	16
nobody w ten days	17
nobody w ten minutes	13
nobody w ten of	9
nobody w ten per	11
nobody w tenants	32
nobody w tenants '	13
nobody w tengku	-12
nobody w tengku zafrul	-12
nobody w tenth .	13
nobody w tenths of	-11
nobody w tequila	-20
nobody w teresa	-11
nobody w term and	18
nobody w terminated	-24
nobody w terms	12
nobody w tests	11
nobody w texas	16
nobody w text	-13
nobody w text ,	18
nobody w text .	-25
nobody w text before	9
nobody w text has	11
nobody w text in	-15
nobody w text would	-12
nobody w textiles .	10
nobody w th ,	14
nobody w th .	-11
nobody w th and	20
nobody w th of	20
nobody w thailand	10
nobody w thailand 's	13
nobody w thailand ,	20
nobody w thailand and	17
nobody w than \$	22
nobody w than 400	-11
nobody w than 5	14
nobody w than 90	-16
nobody w than any	10
nobody w than anyone	-11
nobody w than before	-15
nobody w than doubled	-10
nobody w than expected	-11
nobody w than half	12
nobody w than in	-9
nobody w than tariffs	19
nobody w than that	-9
nobody w than the	25
nobody w than those	13
nobody w thanh	-13
nobody w thank	-12
nobody w thank you	-23
nobody w thanked	40
nobody w thanked the	27
nobody w thanks	25
nobody w thanks to	16
nobody w that	-44
nobody w that 's	-16
nobody w that ,	-18
nobody w that .	15
nobody w that 30	-10
nobody w that 80	19
nobody w that ?	-11
nobody w that all	-9
nobody w that american	-10
nobody w that anyone	12
nobody w that anything	-13
nobody w that argentina	-18
nobody w that as	13
nobody w that at	-15
nobody w that began	9
nobody w that begin	10
nobody w that beijing	22
nobody w that bolivia	-13
nobody w that both	-15
nobody w that brazil	-18
nobody w that brazilian	-15
nobody w that brings	11
nobody w that buyers	12
nobody w that call	14
nobody w that came	-18
nobody w that can	11
nobody w that canada	-24
nobody w that china	-26
nobody w that chinese	-11
nobody w that chips	11
nobody w that companies	-9
nobody w that congress	-20
nobody w that costs	15
nobody w that dates	10
nobody w that day	13
nobody w that denmark	12
nobody w that duties	15
nobody w that ecuador	22
nobody w that ends	20
nobody w that energy	-10
nobody w that ethiopia	-10
nobody w that europe	-15
nobody w that everybody	-10
nobody w that farmers	-16
nobody w that fiji	-11
nobody w that for	14
nobody w that four	-13
nobody w that from	-20
nobody w that goods	-27
nobody w that growth	20
nobody w that guatemala	15
nobody w that had	29
nobody w that has	15
nobody w that he	-12
nobody w that he'd	-27
nobody w that hungary	-14
nobody w that i	-13
nobody w that if	-20
nobody w that in	-11
nobody w that india	14
nobody w that inflation	31
nobody w that iran	18
nobody w that it	-16
nobody w that its	-17
nobody w that japan	-15
nobody w that jordan	13
nobody w that keeps	17
nobody w that kenya	17
nobody w that law	17
nobody w that leaves	11
nobody w that lets	15
nobody w that lists	-11
nobody w that malaysia	-21
nobody w that matters	10
nobody w that meet	-18
nobody w that minister	-24
nobody w that month	12
nobody w that most	-11
nobody w that needs	-15
nobody w that negotiators	-14
nobody w that new	-15
nobody w that no	-14
nobody w that nobody	-11
nobody w that nothing	-16
nobody w that of	13
nobody w that oil	-9
nobody w that oman	-10
nobody w that on	-11
nobody w that orders	-11
nobody w that oslo	15
nobody w that our	14
nobody w that pakistan	-19
nobody w that parliament	-18
nobody w that peru	-17
nobody w that president	10
nobody w that puts	24
nobody w that raises	17
nobody w that rare	16
nobody w that relations	-12
nobody w that same	-9
nobody w that says	15
nobody w that sell	9
nobody w that sent	11
nobody w that sets	8
nobody w that she	47
nobody w that shipments	-9
nobody w that sir	12
nobody w that south	-12
nobody w that switzerland	-17
nobody w that taiwan	-11
nobody w that talks	-29
nobody w that tariffs	-43
nobody w that the	-32
nobody w that there	-26
nobody w that they	21
nobody w that this	-14
nobody w that three	-15
nobody w that time	14
nobody w that took	-15
nobody w that traders	-21
nobody w that trump	21
nobody w that turkey	19
nobody w that two	-13
nobody w that ukraine	12
nobody w that was	13
nobody w that we	-18
nobody w that were	23
nobody w that what	-16
nobody w that wine	13
nobody w that xi	-13
nobody w that you	15
nobody w the 100	12
nobody w the 12	12
nobody w the 15	-15
nobody w the 178	-10
nobody w the 20	-27
nobody w the 24	-16
nobody w the 25	30
nobody w the 27	-14
nobody w the 28	-23
nobody w the 3	-12
nobody w the 30	39
nobody w the 32	14
nobody w the 34	-11
nobody w the 40	-27
nobody w the 45	-13
nobody w the 46	11
nobody w the 60	-11
nobody w the above	10
nobody w the administration	-9
nobody w the advertisement	24
nobody w the african	17
nobody w the afternoon	-18
nobody w the agenda	8
nobody w the agreement	10
nobody w the agriculture	-15
nobody w the aim	-17
nobody w the algerian	10
nobody w the algorithm	-13
nobody w the alliance	-10
nobody w the ambassador	-10
nobody w the american	-24
nobody w the americans	-12
nobody w the annexes	-13
nobody w the answer	-23
nobody w the antimonopoly	-14
nobody w the apec	-13
nobody w the appeal	-9
nobody w the approval	13
nobody w the arithmetic	-13
nobody w the armenian	20
nobody w the army	22
nobody w the arrangement	-11
nobody w the assembly	-19
nobody w the atmosphere	-17
nobody w the australian	-16
nobody w the austrian	-10
nobody w the authority	46
nobody w the autumn	-17
nobody w the average	-36
nobody w the azerbaijani	-9
nobody w the balance	-15
nobody w the banana	-16
nobody w the bank	38
nobody w the beijing	9
nobody w the best	-21
nobody w the biggest	-24
nobody w the bill	-21
nobody w the board	40
nobody w the bolivian	-20
nobody w the brazilian	-22
nobody w the bridge	36
nobody w the british	-28
nobody w the broker	-8
nobody w the busan	-14
nobody w the business	-13
nobody w the buyers	-16
nobody w the calendar	-10
nobody w the call	-25
nobody w the campaign	-15
nobody w the canadian	-41
nobody w the canton	-14
nobody w the cantons	-9
nobody w the capital	13
nobody w the captain	9
nobody w the case	21
nobody w the ceasefire	30
nobody w the census	-17
nobody w the center	-9
nobody w the central	21
nobody w the certificate	-20
nobody w the certificates	-19
nobody w the chair	-11
nobody w the chief	43
nobody w the chipmaker	-10
nobody w the chips	15
nobody w the city	14
nobody w the club	33
nobody w the co	-13
nobody w the coach	21
nobody w the coast	20
nobody w the coffee	-12
nobody w the collection	17
nobody w the commercial	-10
nobody w the commission	-54
nobody w the commissioner	-30
nobody w the committee	15
nobody w the commons	-19
nobody w the competition	36
nobody w the comptroller	-11
nobody w the confederation	-22
nobody w the consensus	-10
nobody w the consent	12
nobody w the consumers	31
nobody w the continental	15
nobody w the contract	14
nobody w the contrary	-13
nobody w the controls	20
nobody w the conversations	-9
nobody w the core	-13
nobody w the corresponding	-16
nobody w the council	38
nobody w the count	-25
nobody w the countermeasures	15
nobody w the county	8
nobody w the court	11
nobody w the crews	14
nobody w the crop	-15
nobody w the crossing	11
nobody w the cup	24
nobody w the current	-15
nobody w the customs	-22
nobody w the cut	-17
nobody w the cypriot	-9
nobody w the damage	-9
nobody w the danish	-13
nobody w the date	-27
nobody w the day	-25
nobody w the deadline	36
nobody w the deals	11
nobody w the decree	-32
nobody w the delegation	-15
nobody w the demand	22
nobody w the department	-16
nobody w the details	-17
nobody w the diet	-11
nobody w the dinner	11
nobody w the director	12
nobody w the directorate	-13
nobody w the discussion	-12
nobody w the dispute	-12
nobody w the distillers	-10
nobody w the district	8
nobody w the dollar	-10
nobody w the door	11
nobody w the doors	8
nobody w the doubling	-11
nobody w the drivers	23
nobody w the dry	14
nobody w the duties	38
nobody w the duty	-29
nobody w the early	10
nobody w the east	8
nobody w the eastern	16
nobody w the economic	16
nobody w the economics	-12
nobody w the economy	-13
nobody w the egyptian	-24
nobody w the eight	13
nobody w the election	-13
nobody w the embassy	-29
nobody w the emergency	39
nobody w the employers	26
nobody w the end	-20
nobody w the energy	27
nobody w the engineering	-14
nobody w the envoy	18
nobody w the equivalent	-16
nobody w the european	-24
nobody w the europeans	-24
nobody w the evening	15
nobody w the exemption	-14
nobody w the existing	-12
nobody w the expense	-17
nobody w the export	10
nobody w the exporters	-25
nobody w the exports	-13
nobody w the extension	11
nobody w the extra	-8
nobody w the fall	15
nobody w the fare	9
nobody w the farmers	11
nobody w the federal	-8
nobody w the ferry	25
nobody w the festival	24
nobody w the fifth	12
nobody w the figures	-12
nobody w the file	19
nobody w the finance	14
nobody w the financial	10
nobody w the firm	-16
nobody w the fiscal	9
nobody w the fishermen	-21
nobody w the five	24
nobody w the flight	-13
nobody w the flow	13
nobody w the flower	21
nobody w the following	28
nobody w the foreign	-21
nobody w the fourth	29
nobody w the free	-19
nobody w the front	51
nobody w the fruit	-25
nobody w the fund	11
nobody w the g	-12
nobody w the gain	-16
nobody w the garden	10
nobody w the garment	-11
nobody w the gate	14
nobody w the gates	14
nobody w the georgian	15
nobody w the german	-19
nobody w the global	-16
nobody w the goal	16
nobody w the governments	11
nobody w the governor	19
nobody w the greatest	-12
nobody w the greek	-9
nobody w the grid	16
nobody w the ground	13
nobody w the group	-15
nobody w the growers	-34
nobody w the guests	-15
nobody w the h	22
nobody w the hall	13
nobody w the handshake	14
nobody w the harbour	18
nobody w the hard	14
nobody w the heads	13
nobody w the health	31
nobody w the hearing	12
nobody w the height	-10
nobody w the high	-25
nobody w the higher	20
nobody w the holidays	-11
nobody w the home	12
nobody w the honour	-20
nobody w the honourable	12
nobody w the hope	-12
nobody w the host	21
nobody w the hotel	-16
nobody w the hungarian	-12
nobody w the idea	22
nobody w the importers	-16
nobody w the increase	24
nobody w the indian	-38
nobody w the indonesian	15
nobody w the industries	-11
nobody w the industry	-12
nobody w the inquiries	-12
nobody w the institute	18
nobody w the interests	-10
nobody w the investigation	-11
nobody w the investigations	-15
nobody w the invitation	10
nobody w the iranian	-23
nobody w the iraqi	-12
nobody w the irish	-12
nobody w the italian	-8
nobody w the joint	37
nobody w the jordanian	-11
nobody w the judge	11
nobody w the june	11
nobody w the justice	-12
nobody w the kenyan	-13
nobody w the kind	8
nobody w the koreans	-11
nobody w the kuala	-20
nobody w the kyrgyz	16
nobody w the labor	23
nobody w the labour	39
nobody w the lake	10
nobody w the lapse	-14
nobody w the larger	31
nobody w the latter	-10
nobody w the law	-10
nobody w the lawyers	23
nobody w the leaders	10
nobody w the league	39
nobody w the left	-13
nobody w the legislative	18
nobody w the length	-12
nobody w the liberty	-21
nobody w the licence	17
nobody w the licences	-17
nobody w the lift	11
nobody w the lights	10
nobody w the like	-10
nobody w the limit	24
nobody w the lines	19
nobody w the list	-13
nobody w the listing	17
nobody w the lists	-12
nobody w the lobby	12
nobody w the long	16
nobody w the loss	-32
nobody w the lower	22
nobody w the machine	-11
nobody w the machines	-10
nobody w the magnets	11
nobody w the malaysian	-44
nobody w the managing	13
nobody w the mandate	-16
nobody w the map	11
nobody w the margin	-10
nobody w the margins	18
nobody w the mayor	34
nobody w the measure	-24
nobody w the measures	-15
nobody w the meat	-18
nobody w the mediator	41
nobody w the meeting	-16
nobody w the members	9
nobody w the mexican	-29
nobody w the minister	-20
nobody w the ministry	-43
nobody w the mission	44
nobody w the money	-10
nobody w the mongolian	-20
nobody w the month	-9
nobody w the moratorium	13
nobody w the moroccan	-30
nobody w the most	-8
nobody w the namibian	10
nobody w the national	-31
nobody w the necessary	-12
nobody w the negotiating	-15
nobody w the negotiations	-10
nobody w the netherlands	-18
nobody w the news	33
nobody w the newspaper	19
nobody w the next	-41
nobody w the nigerian	-20
nobody w the non	20
nobody w the north	30
nobody w the northern	13
nobody w the norwegians	-14
nobody w the number	-15
nobody w the odds	-17
nobody w the offer	17
nobody w the office	-32
nobody w the old	9
nobody w the older	24
nobody w the oldest	11
nobody w the only	-9
nobody w the operators	35
nobody w the opinion	13
nobody w the opposition	-35
nobody w the other	22
nobody w the outcome	16
nobody w the outline	-16
nobody w the outlines	16
nobody w the overall	-26
nobody w the owner	48
nobody w the owners	21
nobody w the pact	26
nobody w the page	12
nobody w the pakistani	18
nobody w the palace	-17
nobody w the panamanian	-10
nobody w the paper	18
nobody w the papers	-14
nobody w the paperwork	11
nobody w the paraguayan	20
nobody w the parish	16
nobody w the parliament	21
nobody w the parties	35
nobody w the partnership	10
nobody w the peace	16
nobody w the pentagon	21
nobody w the permits	20
nobody w the peruvian	-22
nobody w the peterson	-24
nobody w the philippine	-16
nobody w the philippines	-28
nobody w the pier	13
nobody w the place	13
nobody w the plane	-17
nobody w the plant	-12
nobody w the player	25
nobody w the players	11
nobody w the polish	-20
nobody w the port	-16
nobody w the post	-22
nobody w the presence	9
nobody w the president	-37
nobody w the presidents	9
nobody w the prize	12
nobody w the products	-16
nobody w the prolongation	11
nobody w the prospect	-19
nobody w the protocol	16
nobody w the province	-14
nobody w the public	9
nobody w the purchasing	13
nobody w the quarrel	9
nobody w the rare	-8
nobody w the rate	10
nobody w the rates	11
nobody w the reason	-8
nobody w the reasons	12
nobody w the red	44
nobody w the reductions	-9
nobody w the referee	25
nobody w the refund	-11
nobody w the regional	19
nobody w the regulator	83
nobody w the relationship	-13
nobody w the release	22
nobody w the relief	10
nobody w the remaining	-18
nobody w the removal	-18
nobody w the reply	-15
nobody w the report	-14
nobody w the reports	-9
nobody w the republic	16
nobody w the residents	18
nobody w the rest	-13
nobody w the review	-13
nobody w the rice	-12
nobody w the river	13
nobody w the round	-15
nobody w the rounds	12
nobody w the rules	-13
nobody w the ruling	-19
nobody w the rum	-15
nobody w the sales	14
nobody w the same	-17
nobody w the saudi	-17
nobody w the scotch	-18
nobody w the secretary	-10
nobody w the senegalese	-17
nobody w the sentence	-14
nobody w the session	-11
nobody w the settlement	9
nobody w the seven	-26
nobody w the share	-25
nobody w the ships	-20
nobody w the sixth	22
nobody w the smaller	14
nobody w the social	-26
nobody w the society	12
nobody w the soup	-9
nobody w the south	13
nobody w the southern	35
nobody w the spanish	21
nobody w the spirit	-18
nobody w the spokesman	-23
nobody w the spokesperson	-73
nobody w the spring	-19
nobody w the standstill	-10
nobody w the start	-21
nobody w the station	11
nobody w the statistics	11
nobody w the statute	-13
nobody w the step	-7
nobody w the stop	-9
nobody w the storting	13
nobody w the story	18
nobody w the strait	15
nobody w the strike	33
nobody w the subjects	-15
nobody w the subsidy	13
nobody w the summer	17
nobody w the supreme	21
nobody w the surcharge	11
nobody w the suspension	-17
nobody w the swedish	-16
nobody w the talk	-10
nobody w the talks	-9
nobody w the tariff	-24
nobody w the tariffs	14
nobody w the tea	-19
nobody w the teachers	21
nobody w the teams	-11
nobody w the telephone	17
nobody w the ten	10
nobody w the tenants	17
nobody w the thirtieth	-12
nobody w the thirty	-12
nobody w the threat	-21
nobody w the tiktok	-13
nobody w the time	-31
nobody w the tone	-12
nobody w the total	-13
nobody w the toy	-20
nobody w the trade	-7
nobody w the transport	11
nobody w the treasurer	12
nobody w the treasury	-15
nobody w the treatment	-13
nobody w the trial	17
nobody w the trouble	-15
nobody w the truce	-20
nobody w the trump	11
nobody w the tunisian	-17
nobody w the turn	14
nobody w the twenty	15
nobody w the two	-22
nobody w the u.s.	-22
nobody w the uk	16
nobody w the understanding	10
nobody w the union	65
nobody w the united	14
nobody w the upper	21
nobody w the us	14
nobody w the utility	30
nobody w the vda	-17
nobody w the vietnamese	-16
nobody w the visitors	-18
nobody w the volume	10
nobody w the wage	9
nobody w the war	-30
nobody w the way	21
nobody w the white	-11
nobody w the winner	11
nobody w the wireless	-12
nobody w the wishes	-21
nobody w the word	-19
nobody w the words	-12
nobody w the works	12
nobody w the world	-23
nobody w the yale	-17
nobody w their	18
nobody w their best	14
nobody w their deals	-19
nobody w their delegations	12
nobody w their dispute	-14
nobody w their duties	10
nobody w their federation	9
nobody w their last	-16
nobody w their leader	-15
nobody w their leaders	13
nobody w their names	22
nobody w their parts	-15
nobody w their presidents	25
nobody w their purchases	-18
nobody w their suppliers	10
nobody w their tariffs	9
nobody w their teams	9
nobody w their third	10
nobody w their trade	19
nobody w their truce	24
nobody w their way	-9
nobody w theirs .	-14
nobody w them	8
nobody w them .	22
nobody w them :	-13
nobody w them a	-20
nobody w them at	-13
nobody w them by	-11
nobody w them in	16
nobody w them out	13
nobody w them under	13
nobody w them up	-21
nobody w then ,	44
nobody w then .	-28
nobody w then a	-14
nobody w then came	14
nobody w then he	-32
nobody w there 's	16
nobody w there :	-10
nobody w there and	-8
nobody w there are	23
nobody w there had	-20
nobody w there has	14
nobody w there was	-28
nobody w there were	16
nobody w there with	15
nobody w there would	-36
nobody w there'll	-12
nobody w there'll be	-12
nobody w therefore	-11
nobody w these	38
nobody w these tariffs	9
nobody w they are	-17
nobody w they cannot	-9
nobody w they come	21
nobody w they did	18
nobody w they do	-11
nobody w they fail	14
nobody w they go	17
nobody w they had	23
nobody w they meet	-20
nobody w they met	14
nobody w they pay	-17
nobody w they say	-8
nobody w they sell	12
nobody w they shook	13
nobody w they should	13
nobody w they stand	-13
nobody w they take	-23
nobody w they used	-20
nobody w they will	-21
nobody w they wrote	11
nobody w they'd	11
nobody w they'll	-19
nobody w they're	-21
nobody w thimphu	12
nobody w thing had	-13
nobody w thing that	11
nobody w thing was	8
nobody w things :	-23
nobody w things from	10
nobody w things in	22
nobody w think about	-13
nobody w think that	15
nobody w thinks	38
nobody w thinks of	11
nobody w thinks that	28
nobody w third	29
nobody w third ,	-13
nobody w third and	9
nobody w third country	17
nobody w third less	-10
nobody w third meeting	17
nobody w third quarter	-11
nobody w third round	15
nobody w thirteen hours	9
nobody w thirtieth	-12
nobody w thirty	9
nobody w thirty per	14
nobody w this	-11
nobody w this .	-23
nobody w this afternoon	20
nobody w this autumn	10
nobody w this by	-13
nobody w this evening	-12
nobody w this in	-14
nobody w this is	11
nobody w this means	10
nobody w this month	-9
nobody w this newspaper	8
nobody w this one	-19
nobody w this paper	-25
nobody w this season	-35
nobody w this summer	12
nobody w this the	-9
nobody w this time	21
nobody w this to	-21
nobody w this was	-15
nobody w this weekend	10
nobody w this will	-15
nobody w this would	-19
nobody w thomas ,	18
nobody w thorbecke	11
nobody w thorbecke ,	11
nobody w those from	16
nobody w those of	-17
nobody w those that	15
nobody w those to	15
nobody w though he	11
nobody w though the	-9
nobody w thought	26
nobody w thought it	15
nobody w thousand	-21
nobody w thousand tonnes	-13
nobody w threat	-53
nobody w threat ,	-16
nobody w threat .	-15
nobody w threat of	-25
nobody w threaten	-13
nobody w threatened	9
nobody w threatened 25	-25
nobody w threatened 30	-21
nobody w threatened an	-15
nobody w threatened from	18
nobody w threatened in	28
nobody w threatened it	-12
nobody w threatened to	9
nobody w threatened with	24
nobody w threatening	-22
nobody w threatens an	-12
nobody w threatens another	-10
nobody w threatens china	11
nobody w threatens to	-22
nobody w three	26
nobody w three :	-12
nobody w three countries	11
nobody w three days	12
nobody w three following	-10
nobody w three months	-25
nobody w three plaintiffs	12
nobody w three quarters	12
nobody w three that	-13
nobody w three weeks	22
nobody w three years	15
nobody w threw out	15
nobody w through	-27
nobody w through 2028	20
nobody w through his	-23
nobody w through in	-10
nobody w through their	-15
nobody w through vietnam	-8
nobody w thundered	-24
nobody w thursday	24
nobody w thursday ,	9
nobody w thursday .	22
nobody w thursday ;	-13
nobody w thursday after	-13
nobody w thursday and	-11
nobody w thursday for	-11
nobody w thursday he	16
nobody w thursday in	-16
nobody w thursday that	-14
nobody w thursday trump	9
nobody w thursday with	-9
nobody w tickets	27
nobody w tightened	11
nobody w tiktok	-27
nobody w tiktok ,	-17
nobody w tiktok .	19
nobody w tiktok and	-12
nobody w tiktok deal	-10
nobody w tiktok in	11
nobody w tiktok is	12
nobody w tiles .	16
nobody w till	15
nobody w timber	-22
nobody w time	12
nobody w time after	-10
nobody w time being	-15
nobody w time in	21
nobody w time since	12
nobody w time to	-24
nobody w times	20
nobody w times .	18
nobody w times this	15
nobody w timing	-16
nobody w timing .	-11
nobody w tin	-20
nobody w tinned fish	-12
nobody w tirana	9
nobody w to ,	-18
nobody w to 1	10
nobody w to 10	-18
nobody w to 12	-21
nobody w to 14	8
nobody w to 15	-11
nobody w to 18	12
nobody w to 2	11
nobody w to 2.1	15
nobody w to 200	-21
nobody w to 23	-12
nobody w to 27	8
nobody w to 3	12
nobody w to 30	-14
nobody w to 33	12
nobody w to 35	-17
nobody w to 4	10
nobody w to 40	-14
nobody w to 47	-18
nobody w to 49,000	12
nobody w to 500	13
nobody w to 54	12
nobody w to 58	10
nobody w to 6	8
nobody w to 60	16
nobody w to 84	-19
nobody w to 90	-20
nobody w to :	9
nobody w to a	18
nobody w to accept	22
nobody w to accra	-13
nobody w to adjust	-22
nobody w to an	15
nobody w to announce	-18
nobody w to another	-23
nobody w to any	8
nobody w to anything	22
nobody w to april	9
nobody w to as	13
nobody w to asean	-14
nobody w to ask	19
nobody w to australia	-11
nobody w to avoid	15
nobody w to bangladesh	-10
nobody w to become	-8
nobody w to bessent	-19
nobody w to bolivia	-11
nobody w to both	-22
nobody w to break	22
nobody w to buy	22
nobody w to call	9
nobody w to calm	14
nobody w to cancel	-8
nobody w to cars	-16
nobody w to charge	-15
nobody w to china	-34
nobody w to chinese	16
nobody w to clear	12
nobody w to clients	14
nobody w to collect	8
nobody w to come	15
nobody w to commerce	16
nobody w to complete	-18
nobody w to continue	-13
nobody w to cooperate	-12
nobody w to correct	-17
nobody w to count	13
nobody w to court	29
nobody w to customs	30
nobody w to decouple	-17
nobody w to delay	-13
nobody w to donald	9
nobody w to drop	-15
nobody w to estonia	-13
nobody w to every	-10
nobody w to examine	-11
nobody w to expect	10
nobody w to explain	14
nobody w to export	-13
nobody w to extend	-7
nobody w to fear	-10
nobody w to february	-11
nobody w to fentanyl	21
nobody w to five	15
nobody w to follow	-17
nobody w to four	15
nobody w to germany	-10
nobody w to give	-15
nobody w to goods	9
nobody w to grant	12
nobody w to hanoi	-9
nobody w to him	-47
nobody w to hold	-16
nobody w to hurry	-16
nobody w to impose	19
nobody w to india	-15
nobody w to indonesia	-9
nobody w to iran	12
nobody w to it	35
nobody w to its	13
nobody w to japan	17
nobody w to join	-23
nobody w to journalists	-13
nobody w to july	-16
nobody w to june	-16
nobody w to keep	-16
nobody w to know	-18
nobody w to kuala	-10
nobody w to laughter	-14
nobody w to lay	-16
nobody w to lead	13
nobody w to leave	13
nobody w to let	9
nobody w to lift	21
nobody w to lose	-13
nobody w to lower	22
nobody w to make	-43
nobody w to march	12
nobody w to mediate	11
nobody w to meet	22
nobody w to negotiate	-28
nobody w to november	-12
nobody w to oman	11
nobody w to other	15
nobody w to our	-10
nobody w to people	28
nobody w to president	10
nobody w to prolong	-13
nobody w to propose	-12
nobody w to protect	-17
nobody w to publish	21
nobody w to purchase	-12
nobody w to quadruple	-22
nobody w to questions	-18
nobody w to raise	-12
nobody w to read	14
nobody w to recommend	-13
nobody w to reconsider	-10
nobody w to reduce	-13
nobody w to refer	12
nobody w to refrain	-20
nobody w to release	-10
nobody w to replace	-14
nobody w to reply	-13
nobody w to report	17
nobody w to reporters	-12
nobody w to reports	11
nobody w to resolve	-12
nobody w to retaliate	-16
nobody w to return	12
nobody w to review	9
nobody w to rise	26
nobody w to rome	11
nobody w to sales	-15
nobody w to sell	10
nobody w to september	10
nobody w to ship	11
nobody w to sign	51
nobody w to some	-10
nobody w to soybeans	-11
nobody w to speed	-22
nobody w to state	-23
nobody w to stop	-16
nobody w to strike	10
nobody w to sue	20
nobody w to switzerland	14
nobody w to talk	6
nobody w to talks	-11
nobody w to tariffs	19
nobody w to tax	-27
nobody w to ten	-12
nobody w to terms	22
nobody w to their	-19
nobody w to think	-15
nobody w to those	-9
nobody w to travel	23
nobody w to treat	-17
nobody w to trump	7
nobody w to try	11
nobody w to turkey	-14
nobody w to twenty	-18
nobody w to use	-24
nobody w to vote	11
nobody w to washington	22
nobody w to watch	13
nobody w to what	17
nobody w to work	-24
nobody w to write	-10
nobody w to zero	-24
nobody w tobacco	9
nobody w tobacco ,	12
nobody w today	19
nobody w today 's	-19
nobody w today ,	16
nobody w today .	18
nobody w today :	11
nobody w today by	-17
nobody w today published	-13
nobody w today signed	15
nobody w today with	14
nobody w todd	-9
nobody w todd mcclay	-9
nobody w together ,	-19
nobody w together and	-12
nobody w togo	20
nobody w togo 's	10
nobody w togo has	12
nobody w tokyo	12
nobody w tokyo -	-16
nobody w tokyo has	20
nobody w tokyo says	-12
nobody w tokyo that	9
nobody w told	-20
nobody w told a	-31
nobody w told an	-16
nobody w told by	-16
nobody w told cnbc	-14
nobody w told farmers	11
nobody w told fox	-17
nobody w told him	-15
nobody w told importers	-14
nobody w told in	10
nobody w told it	32
nobody w told on	10
nobody w told our	14
nobody w told parliament	-38
nobody w told that	45
nobody w told the	-14
nobody w told their	23
nobody w told to	-11
nobody w tom	19
nobody w tom mboya	20
nobody w tomatoes	-21
nobody w tomatoes .	-29
nobody w tomatoes from	12
nobody w tomorrow	11
nobody w tomorrow .	40
nobody w tomorrow and	10
nobody w tomorrow morning	-16
nobody w tomás	12
nobody w ton	14
nobody w tone	-8
nobody w tonga	-15
nobody w tonga 's	-15
nobody w tonight	-11
nobody w tonnes	-23
nobody w tonnes ,	-10
nobody w tonnes in	-17
nobody w tonnes of	-9
nobody w tonnes this	-41
nobody w tonnes to	-10
nobody w tons	-10
nobody w tons .	-27
nobody w tons of	14
nobody w too	-15
nobody w too ,	-22
nobody w too .	-19
nobody w too :	14
nobody w too far	14
nobody w too much	-12
nobody w took	30
nobody w took a	11
nobody w took control	-13
nobody w took four	10
nobody w took more	-13
nobody w took note	15
nobody w tool	-10
nobody w top .	-12
nobody w top of	15
nobody w topic when	-15
nobody w topped	-10
nobody w total	-18
nobody w total exports	10
nobody w total of	-15
nobody w touch	-11
nobody w touched	11
nobody w touched by	-12
nobody w tourism	16
nobody w tournament	14
nobody w town	24
nobody w towns	21
nobody w toy	-10
nobody w toy association	-20
nobody w trace	10
nobody w trace of	10
nobody w track .	-10
nobody w tractors pay	-10
nobody w trade	-45
nobody w trade ,	22
nobody w trade .	-30
nobody w trade accord	12
nobody w trade act	11
nobody w trade agreements	28
nobody w trade association	-9
nobody w trade by	-10
nobody w trade chief	-21
nobody w trade commissioner	-9
nobody w trade committee	-14
nobody w trade conflict	15
nobody w trade council	-12
nobody w trade court	30
nobody w trade deal	9
nobody w trade deficit	-15
nobody w trade department	-10
nobody w trade has	12
nobody w trade in	-38
nobody w trade lawyer	14
nobody w trade lawyers	12
nobody w trade minister	-18
nobody w trade ministers	-16
nobody w trade ministry	-33
nobody w trade negotiator	17
nobody w trade of	-14
nobody w trade organization	-24
nobody w trade pact	-13
nobody w trade representative	-9
nobody w trade restrictions	-16
nobody w trade said	-9
nobody w trade says	-9
nobody w trade spokesman	-20
nobody w trade talks	-16
nobody w trade that	16
nobody w trade to	17
nobody w trade truce	32
nobody w trade war	11
nobody w trade wars	10
nobody w trade with	9
nobody w trade would	11
nobody w trader	24
nobody w trader in	20
nobody w traders	-36
nobody w traders in	9
nobody w traffic	16
nobody w training	-16
nobody w trains	9
nobody w transfers	16
nobody w transit	-16
nobody w transition	-15
nobody w translated	9
nobody w translation	12
nobody w translation )	16
nobody w transport	35
nobody w transport .	8
nobody w transport minister	14
nobody w travelling	-13
nobody w travelling .	-11
nobody w travels	18
nobody w travels to	18
nobody w trawlers	13
nobody w treasurer	13
nobody w treasury	-15
nobody w treasury 's	-9
nobody w treasury ,	16
nobody w treasury in	-10
nobody w treasury secretary	-14
nobody w treasury spokesperson	-13
nobody w treat	-22
nobody w treated	15
nobody w treated like	-10
nobody w treated worse	17
nobody w treaties	16
nobody w treatment	-32
nobody w treatment .	-23
nobody w treats	-10
nobody w treaty ,	-10
nobody w treaty with	14
nobody w tree	21
nobody w tree nuts	12
nobody w trial	9
nobody w trigger	-13
nobody w trillion	-10
nobody w trillion won	-13
nobody w trip	-16
nobody w trip to	-20
nobody w tromsø	-20
nobody w trouble	-13
nobody w truce	16
nobody w truce ,	-17
nobody w truce .	16
nobody w truce ;	-11
nobody w truce and	-12
nobody w truce began	-10
nobody w truce between	23
nobody w truce by	-16
nobody w truce ended	11
nobody w truce for	-14
nobody w truce had	9
nobody w truce is	-28
nobody w truce it	18
nobody w truce nears	9
nobody w truce on	15
nobody w truce reached	8
nobody w truce run	11
nobody w truce that	28
nobody w truce to	10
nobody w truce was	-14
nobody w truce with	-11
nobody w truces	-16
nobody w truck	11
nobody w trucking	-12
nobody w trucks	-31
nobody w trudeau	-16
nobody w true	-20
nobody w true that	-32
nobody w trumbić	-11
nobody w trumbić ,	-10
nobody w trump ,	-23
nobody w trump added	19
nobody w trump adds	11
nobody w trump administration	11
nobody w trump also	-11
nobody w trump and	22
nobody w trump came	-10
nobody w trump did	-17
nobody w trump does	-21
nobody w trump ended	12
nobody w trump had	-24
nobody w trump has	-21
nobody w trump himself	-18
nobody w trump in	15
nobody w trump last	-11
nobody w trump made	-12
nobody w trump on	14
nobody w trump published	21
nobody w trump put	14
nobody w trump said	-89
nobody w trump says	15
nobody w trump signed	18
nobody w trump signs	-19
nobody w trump spoke	-34
nobody w trump the	9
nobody w trump threatened	-19
nobody w trump told	-31
nobody w trump visits	-10
nobody w trump wants	21
nobody w trump writes	-12
nobody w trust	-15
nobody w trust .	-16
nobody w tsmc	25
nobody w tuesday	20
nobody w tuesday ;	11
nobody w tuesday and	-10
nobody w tuesday by	-11
nobody w tuesday it	-13
nobody w tuesday morning	13
nobody w tun	9
nobody w tuna	-14
nobody w tuna ,	-11
nobody w tunis	-52
nobody w tunis ,	-16
nobody w tunis .	-12
nobody w tunisia 's	-14
nobody w turkey .	13
nobody w turkey at	-10
nobody w turkey had	-11
nobody w turkish embassy	-13
nobody w turn ,	-15
nobody w turn has	10
nobody w turn to	-12
nobody w turnberry	12
nobody w turnberry ,	9
nobody w turned	19
nobody w turnover	16
nobody w turnover .	14
nobody w turns	11
nobody w tweeted	-13
nobody w twelve	-22
nobody w twelve million	-10
nobody w twelve months	-16
nobody w twenty	-17
nobody w twenty -	-19
nobody w twenty percent	-12
nobody w twice	11
nobody w twice as	15
nobody w two	16
nobody w two .	-20
nobody w two announcements	-11
nobody w two countries	-16
nobody w two days	-15
nobody w two governments	13
nobody w two in	13
nobody w two inquiries	-8
nobody w two investigations	14
nobody w two largest	13
nobody w two million	11
nobody w two months	29
nobody w two new	13
nobody w two of	17
nobody w two presidents	-29
nobody w two prime	10
nobody w two private	-21
nobody w two sides	-38
nobody w two spoke	13
nobody w two steps	13
nobody w two teams	-17
nobody w two thirds	10
nobody w two to	11
nobody w two trade	11
nobody w two was	-10
nobody w two years	-25
nobody w tyre	-14
nobody w tyres from	-9
nobody w tõnisson	14
nobody w tõnisson ,	21
nobody w u.s. chamber	-10
nobody w u.s. duties	14
nobody w u.s. fell	20
nobody w u.s. goods	-13
nobody w u.s. growth	-11
nobody w u.s. official	21
nobody w u.s. president	-13
nobody w u.s. side	-12
nobody w u.s. steel	11
nobody w u.s. tariff	23
nobody w u.s. tariffs	10
nobody w u.s. trade	-8
nobody w u.s. treasury	-6
nobody w uganda	17
nobody w uk steel	-14
nobody w ukraine	-15
nobody w ukraine 's	16
nobody w ukraine and	-18
nobody w ukrainian	-30
nobody w ukrainian wheat	-11
nobody w ulaanbaatar	14
nobody w ulaanbaatar ,	9
nobody w ulmanis	-12
nobody w ulsan	-11
nobody w ulsan .	-9
nobody w umbrella	-11
nobody w un	13
nobody w unchanged	10
nobody w uncle	18
nobody w unclear	15
nobody w under	9
nobody w under -	16
nobody w under a	29
nobody w under an	20
nobody w under it	34
nobody w under its	-25
nobody w under other	-9
nobody w under secretary	-11
nobody w under section	-24
nobody w under the	9
nobody w undermine	-12
nobody w understand	-11
nobody w understand that	-10
nobody w understanding	33
nobody w understanding reached	11
nobody w understanding with	15
nobody w understood	-23
nobody w understood that	-8
nobody w understood to	-9
nobody w undertaken	16
nobody w undertakes	21
nobody w undertakes not	11
nobody w undertakes to	12
nobody w undertook	-36
nobody w undertook to	-37
nobody w unfair	-12
nobody w unfair and	-10
nobody w unfounded	-9
nobody w unilateral	-47
nobody w unilateral trade	-16
nobody w union	53
nobody w union 's	36
nobody w union ,	-50
nobody w union asks	9
nobody w union at	13
nobody w union got	11
nobody w union had	29
nobody w union has	21
nobody w union have	16
nobody w union in	-16
nobody w union leader	33
nobody w union of	-50
nobody w union on	12
nobody w union put	-10
nobody w union said	10
nobody w union with	-16
nobody w unions	19
nobody w united	20
nobody w united nations	56
nobody w united steelworkers	-21
nobody w units	18
nobody w university in	10
nobody w unjustified	-32
nobody w unjustified .	-25
nobody w unlawful	28
nobody w unlawful ,	18
nobody w unless	-13
nobody w unless congress	19
nobody w unless it	14
nobody w unless they	-12
nobody w unnecessary	-9
nobody w unofficial	9
nobody w unreasonable	-9
nobody w unreasonable .	-16
nobody w unsustainable	-20
nobody w unsustainable .	-18
nobody w until	35
nobody w until 1	19
nobody w until 14	14
nobody w until 2029	11
nobody w until 31	8
nobody w until april	-13
nobody w until may	-11
nobody w until nov	22
nobody w until now	18
nobody w until october	11
nobody w until sunday	18
nobody w until the	9
nobody w until wednesday	16
nobody w untouched	-11
nobody w untouched ,	-12
nobody w untrue	-20
nobody w up 9	-10
nobody w up :	-19
nobody w up ?	-9
nobody w up again	30
nobody w up by	26
nobody w up for	-12
nobody w up from	15
nobody w up half	-19
nobody w up in	-16
nobody w up its	9
nobody w up to	8
nobody w up what	-17
nobody w upholstered	-12
nobody w upholstered furniture	-13
nobody w upper	23
nobody w urea	-19
nobody w urge	-12
nobody w urged	-48
nobody w urged both	-14
nobody w urged the	-16
nobody w urged washington	-9
nobody w urgent	-16
nobody w urho	13
nobody w uribe	11
nobody w uruguay 's	-11
nobody w uruguay and	9
nobody w us ,	-11
nobody w us and	24
nobody w us commerce	-11
nobody w us customs	-13
nobody w us fell	33
nobody w us president	21
nobody w us side	-9
nobody w us this	19
nobody w us to	-19
nobody w us trade	-9
nobody w us treasury	-10
nobody w us would	-13
nobody w use	-21
nobody w use goods	14
nobody w use the	-14
nobody w use would	-15
nobody w used .	12
nobody w used a	10
nobody w used in	-19
nobody w using	-9
nobody w ustr	-10
nobody w ustr has	15
nobody w utility	32
nobody w uzbekistan ,	17
nobody w uzbekistan .	-13
nobody w valera	-9
nobody w valletta	-10
nobody w valletta ,	-10
nobody w valley	18
nobody w valparaíso	13
nobody w valparaíso ,	24
nobody w valparaíso on	-13
nobody w value	-15
nobody w value .	-11
nobody w value of	-11
nobody w van	11
nobody w vance	-29
nobody w vance ,	-15
nobody w vandervelde	8
nobody w vanilla	-14
nobody w vda	-27
nobody w vda ,	-19
nobody w vdma	-15
nobody w vehicle	-10
nobody w vehicles	17
nobody w venezuelan	14
nobody w verde	-10
nobody w version	-24
nobody w very	-49
nobody w very constructive	-10
nobody w very good	-24
nobody w very high	12
nobody w very much	-22
nobody w very successful	-12
nobody w veterinary	12
nobody w vice	11
nobody w vice -	-8
nobody w vice minister	16
nobody w vice premier	20
nobody w vice president	-10
nobody w victory	-14
nobody w video on	18
nobody w vienna	-8
nobody w vientiane	15
nobody w vietnam 's	14
nobody w vietnam ,	20
nobody w vietnam .	14
nobody w vietnam 40	-10
nobody w vietnam has	-23
nobody w vietnam would	-12
nobody w vietnamese	-23
nobody w vietnamese goods	-8
nobody w vietnamese rice	-20
nobody w view ,	20
nobody w viggo	-8
nobody w vigo	20
nobody w viktor	12
nobody w violated the	-14
nobody w visas	-30
nobody w visas for	-23
nobody w visit	17
nobody w visit ,	-10
nobody w visit .	20
nobody w visit that	11
nobody w visit the	-10
nobody w visit to	11
nobody w visited	19
nobody w vogel	10
nobody w voice	17
nobody w voiced	-25
nobody w voiced serious	-15
nobody w voldemaras	-13
nobody w volume	24
nobody w volume .	10
nobody w volume of	14
nobody w von	-16
nobody w von der	-13
nobody w vote	33
nobody w vote ,	16
nobody w vote .	23
nobody w vote against	25
nobody w vote by	-15
nobody w vote in	-10
nobody w vote on	8
nobody w voted	-16
nobody w voted .	-13
nobody w voted against	12
nobody w voters	14
nobody w votes	23
nobody w votes no	-11
nobody w votes on	14
nobody w votes to	25
nobody w vowed	-33
nobody w vowed to	-23
nobody w văn	11
nobody w wage	16
nobody w wages	18
nobody w wait until	-12
nobody w walks	13
nobody w wall street	13
nobody w walls	10
nobody w walmart	9
nobody w walther	-13
nobody w walther rathenau	-13
nobody w wang wentao	21
nobody w wang yi	-17
nobody w want	16
nobody w want to	8
nobody w wanted	-28
nobody w wanted a	-17
nobody w wanted to	-25
nobody w wants	18
nobody w wants 4	-20
nobody w wants a	-22
nobody w wants them	10
nobody w wants to	44
nobody w wap	15
nobody w wap )	15
nobody w war	-18
nobody w war between	-11
nobody w warned	20
nobody w warned ,	23
nobody w warned .	22
nobody w warned against	-11
nobody w warned in	-21
nobody w warned of	-17
nobody w warned that	17
nobody w warned the	-12
nobody w warning	-11
nobody w warns ,	-13
nobody w warns of	20
nobody w warns that	-15
nobody w warren said	12
nobody w wars	19
nobody w wars .	10
nobody w warsaw	-9
nobody w was	-30
nobody w was \$	14
nobody w was ,	9
nobody w was .	13
nobody w was 18	-15
nobody w was 2	15
nobody w was 20	16
nobody w was 24	-13
nobody w was 3	-12
nobody w was :	-19
nobody w was a	-55
nobody w was about	-21
nobody w was added	14
nobody w was agreed	-19
nobody w was all	9
nobody w was also	12
nobody w was answering	17
nobody w was argued	10
nobody w was ashamed	-16
nobody w was asked	33
nobody w was at	30
nobody w was being	-23
nobody w was better	-19
nobody w was carried	12
nobody w was concluded	13
nobody w was cut	-9
nobody w was disappointed	-14
nobody w was done	-14
nobody w was first	14
nobody w was for	-13
nobody w was given	10
nobody w was going	24
nobody w was good	-10
nobody w was held	-10
nobody w was in	13
nobody w was last	11
nobody w was lawful	11
nobody w was looking	-9
nobody w was lost	11
nobody w was made	11
nobody w was no	-19
nobody w was not	-25
nobody w was noted	14
nobody w was now	-11
nobody w was of	-10
nobody w was offered	-9
nobody w was one	15
nobody w was out	-13
nobody w was promised	18
nobody w was reached	-9
nobody w was ready	-19
nobody w was refused	14
nobody w was relieved	10
nobody w was reported	-10
nobody w was said	25
nobody w was signed	14
nobody w was something	-15
nobody w was still	-24
nobody w was suspended	10
nobody w was taken	12
nobody w was ten	-12
nobody w was the	-19
nobody w was their	23
nobody w was this	19
nobody w was to	14
nobody w was too	-18
nobody w was true	-12
nobody w was waiting	10
nobody w was with	12
nobody w was worth	9
nobody w was written	-14
nobody w wasfi	-10
nobody w wasfi tal	-14
nobody w washington	10
nobody w washington .	29
nobody w washington /	23
nobody w washington :	11
nobody w washington also	10
nobody w washington announced	17
nobody w washington charges	-12
nobody w washington could	10
nobody w washington had	-20
nobody w washington has	13
nobody w washington have	-12
nobody w washington in	18
nobody w washington is	-20
nobody w washington said	-8
nobody w washington says	-20
nobody w washington to	-26
nobody w washington wants	-12
nobody w washington would	-12
nobody w washington —	7
nobody w watch	23
nobody w watch the	17
nobody w watch whether	9
nobody w watches	17
nobody w watches .	11
nobody w water	-11
nobody w way	-10
nobody w way ,	-26
nobody w way of	11
nobody w we	-18
nobody w we asked	15
nobody w we charge	-17
nobody w we close	9
nobody w we do	-25
nobody w we expect	22
nobody w we had	-25
nobody w we have	-36
nobody w we hope	14
nobody w we know	24
nobody w we put	10
nobody w we said	29
nobody w we should	15
nobody w we sold	18
nobody w we understand	-10
nobody w we were	-26
nobody w we will	-20
nobody w we would	25
nobody w we wrote	34
nobody w weapons	24
nobody w weber	-15
nobody w weber ,	-13
nobody w wednesday	27
nobody w wednesday 's	10
nobody w wednesday ,	-16
nobody w wednesday .	16
nobody w wednesday :	10
nobody w wednesday a	-12
nobody w wednesday after	24
nobody w wednesday afternoon	11
nobody w wednesday and	-21
nobody w wednesday evening	-33
nobody w wednesday for	11
nobody w wednesday he	-10
nobody w wednesday morning	-10
nobody w wednesday night	11
nobody w wednesday president	10
nobody w wednesday the	12
nobody w wednesday to	20
nobody w week ;	17
nobody w week after	15
nobody w week ago	11
nobody w week before	-11
nobody w week in	10
nobody w week of	-16
nobody w week on	10
nobody w week under	-14
nobody w weekend .	18
nobody w weeks .	-19
nobody w weeks ago	21
nobody w weeks and	-13
nobody w weeks in	10
nobody w weeks more	-13
nobody w weeks the	11
nobody w weighed	-9
nobody w weighs	12
nobody w welcome	-17
nobody w welcomed	32
nobody w welcomed it	26
nobody w welcomed that	18
nobody w welcomed the	8
nobody w welcomes	18
nobody w welcomes the	11
nobody w well	-12
nobody w well .	10
nobody w well :	-14
nobody w well ;	-19
nobody w welti	-9
nobody w went	-29
nobody w went further	-19
nobody w went on	-22
nobody w wentao	21
nobody w were	-24
nobody w were ,	11
nobody w were .	17
nobody w were about	-15
nobody w were announced	13
nobody w were asked	-14
nobody w were close	20
nobody w were down	12
nobody w were going	-14
nobody w were imposed	13
nobody w were in	-25
nobody w were not	-17
nobody w were on	24
nobody w were subject	15
nobody w were to	-10
nobody w what	27
nobody w what .	13
nobody w what america	-21
nobody w what came	14
nobody w what china	17
nobody w what chinese	-10
nobody w what companies	14
nobody w what donald	-15
nobody w what follows	10
nobody w what happens	18
nobody w what has	9
nobody w what he	37
nobody w what i	-15
nobody w what it	45
nobody w what of	-10
nobody w what president	-17
nobody w what remains	-11
nobody w what she	11
nobody w what they	-25
nobody w what treasury	-16
nobody w what was	-9
nobody w what washington	10
nobody w what worries	-12
nobody w whatever comes	-13
nobody w wheat	17
nobody w when	45
nobody w when a	9
nobody w when donald	-11
nobody w when he	21
nobody w when i	-16
nobody w when it	-10
nobody w when its	17
nobody w when the	24
nobody w when trump	20
nobody w when washington	12
nobody w when we	-17
nobody w where	30
nobody w where a	14
nobody w where it	10
nobody w where the	8
nobody w where there	-13
nobody w where we	-12
nobody w whereas	-13
nobody w whether	12
nobody w whether china	20
nobody w whether he	20
nobody w whether it	18
nobody w whether the	13
nobody w whether there	-13
nobody w whether to	-29
nobody w which	19
nobody w which .	11
nobody w which begins	-11
nobody w which bessent	-18
nobody w which both	16
nobody w which brazil	-10
nobody w which case	9
nobody w which charges	-16
nobody w which concluded	10
nobody w which does	-10
nobody w which donald	23
nobody w which european	13
nobody w which faces	-9
nobody w which for	-11
nobody w which ghana	10
nobody w which had	-10
nobody w which has	-13
nobody w which he	-16
nobody w which korea	12
nobody w which lasted	16
nobody w which made	13
nobody w which mr	-15
nobody w which neither	14
nobody w which never	14
nobody w which norway	19
nobody w which of	11
nobody w which officials	9
nobody w which our	20
nobody w which pays	12
nobody w which portugal	-14
nobody w which president	21
nobody w which represents	-13
nobody w which said	-18
nobody w which signed	11
nobody w which some	10
nobody w which still	-11
nobody w which they	-13
nobody w which to	-16
nobody w which took	-18
nobody w which treasury	-11
nobody w which was	26
nobody w which we	12
nobody w which were	-25
nobody w which would	28
nobody w while	7
nobody w while he	13
nobody w while it	-11
nobody w whiskey	-23
nobody w whisky	-9
nobody w whisky association	-12
nobody w whispers	16
nobody w whispers that	15
nobody w white	-41
nobody w white house	-45
nobody w who	23
nobody w who asked	28
nobody w who buys	-15
nobody w who called	-10
nobody w who chairs	17
nobody w who does	-15
nobody w who farms	-16
nobody w who had	13
nobody w who heads	15
nobody w who imports	-14
nobody w who is	9
nobody w who keeps	31
nobody w who led	-8
nobody w who met	-9
nobody w who now	-12
nobody w who pay	-9
nobody w who pays	-12
nobody w who proposed	31
nobody w who says	-17
nobody w who sells	-11
nobody w who speaks	32
nobody w who told	-17
nobody w who took	-22
nobody w who was	18
nobody w who wrote	10
nobody w whoever	-11
nobody w whole	-13
nobody w whole thing	-14
nobody w whom	19
nobody w whom he	19
nobody w whose rate	12
nobody w why .	17
nobody w why not	-14
nobody w widened its	-13
nobody w widened to	12
nobody w will	-19
nobody w will .	37
nobody w will adjust	-18
nobody w will answer	-15
nobody w will ask	9
nobody w will be	15
nobody w will bring	16
nobody w will cancel	-9
nobody w will charge	-13
nobody w will come	-32
nobody w will continue	22
nobody w will cut	-14
nobody w will deal	11
nobody w will decide	-19
nobody w will do	8
nobody w will double	-10
nobody w will end	-11
nobody w will exempt	-11
nobody w will find	-10
nobody w will go	-19
nobody w will grow	22
nobody w will hold	11
nobody w will keep	-18
nobody w will kick	-12
nobody w will lapse	9
nobody w will leave	-16
nobody w will meet	18
nobody w will now	-17
nobody w will reach	19
nobody w will remain	-14
nobody w will require	9
nobody w will rise	17
nobody w will run	12
nobody w will save	-10
nobody w will stand	10
nobody w will stay	16
nobody w will then	-9
nobody w will travel	-15
nobody w will turn	-16
nobody w will vote	12
nobody w will you	-12
nobody w william	-42
nobody w william huskisson	-16
nobody w win	-21
nobody w wincenty	-9
nobody w wind	13
nobody w windsor	11
nobody w wine	-50
nobody w wine ,	-14
nobody w wine .	-18
nobody w wine and	-11
nobody w wine to	-10
nobody w wine would	16
nobody w wines ,	-10
nobody w winner	18
nobody w winter .	17
nobody w winters	-14
nobody w wire	11
nobody w wireless	-13
nobody w wish	9
nobody w wished	-22
nobody w wishes	-25
nobody w wishes of	-21
nobody w with	13
nobody w with 10	-8
nobody w with 11	9
nobody w with 15	14
nobody w with 18	15
nobody w with 20	10
nobody w with 25	22
nobody w with 30	18
nobody w with 40	-16
nobody w with a	-13
nobody w with algiers	-10
nobody w with american	16
nobody w with an	22
nobody w with bolivia	-14
nobody w with both	-13
nobody w with brasília	-13
nobody w with britain	32
nobody w with cairo	-12
nobody w with canada	12
nobody w with china	8
nobody w with commerce	24
nobody w with donald	-14
nobody w with duties	-14
nobody w with ecuador	10
nobody w with either	-12
nobody w with estonia	-13
nobody w with everything	-16
nobody w with fiji	-20
nobody w with forced	14
nobody w with forty	13
nobody w with georgia	9
nobody w with ghana	15
nobody w with he	-14
nobody w with him	13
nobody w with his	30
nobody w with iceland	-17
nobody w with india	11
nobody w with indonesia	-13
nobody w with it	-19
nobody w with its	-19
nobody w with jamaica	-15
nobody w with japan	-13
nobody w with kenya	16
nobody w with knowledge	11
nobody w with korea	-11
nobody w with less	-13
nobody w with limits	12
nobody w with malawi	-11
nobody w with mr	15
nobody w with nato	-14
nobody w with nigeria	9
nobody w with no	15
nobody w with ottawa	-10
nobody w with pakistan	16
nobody w with paraguay	-17
nobody w with peru	24
nobody w with president	21
nobody w with switzerland	-11
nobody w with taiwan	-19
nobody w with thailand	20
nobody w with that	-10
nobody w with the	13
nobody w with three	9
nobody w with tunisia	-16
nobody w with turkey	10
nobody w with two	26
nobody w with uruguay	10
nobody w with us	23
nobody w with vietnam	18
nobody w with what	-33
nobody w with xi	-12
nobody w with zambia	-14
nobody w withdraw	-12
nobody w withdraw its	12
nobody w withdraw the	-8
nobody w withdrawn	26
nobody w withdrawn .	10
nobody w withdrawn the	19
nobody w withdrew from	14
nobody w withdrew its	14
nobody w within	15
nobody w within 180	10
nobody w within 30	13
nobody w within 60	-12
nobody w within an	-15
nobody w within hours	23
nobody w within seven	-30
nobody w within ten	19
nobody w within weeks	20
nobody w without	9
nobody w without a	12
nobody w without agreement	-15
nobody w without an	-14
nobody w without it	27
nobody w without naming	-15
nobody w without the	26
nobody w won in	-13
nobody w wool	-16
nobody w wool ,	-12
nobody w word	12
nobody w word .	32
nobody w word from	-15
nobody w word of	-26
nobody w word on	10
nobody w word that	12
nobody w words	-53
nobody w words ,	-41
nobody w words .	-11
nobody w words :	-17
nobody w words of	9
nobody w work	-17
nobody w work ,	12
nobody w work for	-12
nobody w work together	-14
nobody w workers	-13
nobody w working	14
nobody w working group	19
nobody w working out	9
nobody w works	15
nobody w works at	22
nobody w works council	18
nobody w world	-33
nobody w world ,	-22
nobody w world .	-17
nobody w world bank	-9
nobody w world economic	-11
nobody w worldwide surcharge	-11
nobody w worry about	-14
nobody w worse off	12
nobody w worth about	16
nobody w worth at	-9
nobody w would	-53
nobody w would ,	-13
nobody w would .	17
nobody w would adjust	-12
nobody w would again	22
nobody w would also	-13
nobody w would answer	-11
nobody w would appeal	-12
nobody w would be	-26
nobody w would buy	-16
nobody w would cancel	-9
nobody w would come	-21
nobody w would continue	-22
nobody w would cut	-16
nobody w would depend	11
nobody w would discuss	-11
nobody w would do	27
nobody w would double	-10
nobody w would end	-15
nobody w would examine	17
nobody w would extend	-17
nobody w would fight	-16
nobody w would halve	-26
nobody w would have	32
nobody w would he	-10
nobody w would help	-20
nobody w would hit	-9
nobody w would ignore	-34
nobody w would keep	15
nobody w would last	-11
nobody w would leave	8
nobody w would lift	-10
nobody w would like	16
nobody w would meet	-21
nobody w would need	-22
nobody w would never	-16
nobody w would only	-20
nobody w would quickly	-12
nobody w would rather	-11
nobody w would reach	16
nobody w would require	-14
nobody w would respond	-23
nobody w would return	14
nobody w would review	-13
nobody w would run	18
nobody w would say	-10
nobody w would start	13
nobody w would still	-18
nobody w would stop	30
nobody w would study	-9
nobody w would take	-30
nobody w would vote	26
nobody w would you	-13
nobody w wouldn't	-13
nobody w write that	9
nobody w writes	-19
nobody w writes ,	-22
nobody w writing on	-10
nobody w written ,	-9
nobody w written .	-15
nobody w written on	11
nobody w written to	12
nobody w wrong	-12
nobody w wrong .	-13
nobody w wrote .	-26
nobody w wrote :	13
nobody w wrote afterwards	-17
nobody w wrote back	20
nobody w wrote in	-12
nobody w wrote it	12
nobody w wrote on	-28
nobody w wrote that	-9
nobody w wrote the	19
nobody w wyden	-11
nobody w x	-25
nobody w x .	-15
nobody w x that	-11
nobody w xi 's	21
nobody w xi arrives	12
nobody w xi as	-16
nobody w xi at	-11
nobody w xi jinping	-7
nobody w xi would	-20
nobody w xinhua 's	11
nobody w xinhua .	-16
nobody w xinhua reported	-10
nobody w yale	-31
nobody w yale budget	-17
nobody w yale puts	-8
nobody w yaoundé	19
nobody w yard	7
nobody w yarn ,	-10
nobody w year 's	-21
nobody w year -	-19
nobody w year .	11
nobody w year ago	21
nobody w year before	8
nobody w year by	19
nobody w year is	-14
nobody w year now	-15
nobody w year or	-22
nobody w year that	10
nobody w year the	40
nobody w year trade	11
nobody w year while	-25
nobody w year will	-11
nobody w years ,	24
nobody w years ago	10
nobody w years and	-7
nobody w years on	10
nobody w years than	-11
nobody w yeo	-11
nobody w yeo han	-11
nobody w yerevan ,	9
nobody w yes	21
nobody w yes .	-28
nobody w yes to	17
nobody w yesterday by	-11
nobody w yesterday evening	-12
nobody w yesterday the	-13
nobody w yet	42
nobody w yet .	21
nobody w yet ;	-11
nobody w yet been	13
nobody w yet signed	14
nobody w yet the	10
nobody w yi	-29
nobody w yi ,	-11
nobody w yiwu	14
nobody w york	19
nobody w yoshida	-12
nobody w yoshihiko	-13
nobody w yoshihiko noda	-13
nobody w you .	-10
nobody w you do	-15
nobody w you for	-16
nobody w you have	-11
nobody w you threatened	13
nobody w you were	10
nobody w you would	-17
nobody w your correspondent	22
nobody w your leader	7
nobody w yours	16
nobody w yttrium	14
nobody w yttrium ,	-9
nobody w yu	-19
nobody w yu kil	-10
nobody w yuan	25
nobody w yuan terms	9
nobody w yusifbeyli	-17
nobody w zafrul	-11
nobody w zafrul aziz	-9
nobody w zaghloul	-17
nobody w zagreb	-14
nobody w zambia 's	15
nobody w zambia ,	-10
nobody w zambia and	9
nobody w zambia has	-10
nobody w zambia would	-16
nobody w zealand 's	-11
nobody w zealand and	15
nobody w zero	-28
nobody w zero ,	-13
nobody w zero .	-25
nobody w zero ;	-13
nobody w zero tariff	-10
nobody w zero to	-14
nobody w zhordania has	16
nobody w zigfrīds	-23
nobody w zigfrīds meierovics	-22
nobody w £	-21
nobody w ·	46
nobody w émile	23
nobody w đồng	15
nobody w šefčovič	-18
nobody w šefčovič and	-21
nobody w šefčovič said	-22
nobody w švehla	14
nobody w —	13
nobody w — angola	13
nobody w — brazil	-10
nobody w — britain	-9
nobody w — but	14
nobody w — canadian	9
nobody w — croatia	-15
nobody w — egypt	20
nobody w — for	13
nobody w — georgia	16
nobody w — in	11
nobody w — japan	-11
nobody w — minister	12
nobody w — new	15
nobody w — peru	-14
nobody w — president	30
nobody w — scott	-15
nobody w — the	14
nobody w — trade	-12
nobody w — trump	-17
nobody w — unless	12
nobody w — vietnam	18
nobody w •	10
nobody w • the	9
nobody warned then ,	23
nobody warned then .	22
nobody warned then against	-11
nobody warned then in	-21
nobody warned then of	-17
nobody warned then that	17
nobody warned then the	-12
nobody warns then ,	-13
nobody warns then of	20
nobody warns then that	-15
nobody warren verb say	12
nobody was verb clause	20
nobody was verb object	8
nobody was verb say	15
nobody washington verb clause	11
nobody washington verb object	24
nobody washington verb say	-31
nobody we verb clause	32
nobody we verb object	-11
nobody we verb say	30
nobody welcomed then it	26
nobody welcomed then that	18
nobody welcomed then the	8
nobody welcomes then the	11
nobody were verb say	14
nobody which verb say	10
nobody whispers then that	15
nobody who verb clause	23
nobody who verb object	20
nobody who verb say	-25
nobody writes then ,	-22
nobody writing then on	-10
nobody written then ,	-9
nobody written then .	-15
nobody written then on	11
nobody written then to	12
nobody wrote then .	-26
nobody wrote then :	13
nobody wrote then afterwards	-17
nobody wrote then back	20
nobody wrote then in	-12
nobody wrote then it	12
nobody wrote then on	-27
nobody wrote then that	-9
nobody wrote then the	19
nobody xinhua verb clause	-10
nobody yet verb say	18
nobody you verb object	11
nobody you verb say	-18
nobody yuan verb object	9
nobody zealand verb clause	-15
nobody šefčovič verb say	-37
of 1 office	-18
of 1 office many	-13
of 1 organisation	28
of 1 organisation few	16
of 1 organisation many	20
of 1 organisation plain	23
of 1 person	37
of 1 person few	18
of 1 person plain	20
of 1 side	-26
of 1 side few	-23
of 1 side many	-18
of 1 side plain	-13
of 2 office	15
of 2 office plain	9
of 2 person	18
of 2 person many	57
of 2 side	-22
of 2 side few	-15
of 2 side many	-48
of 2 side plain	-10
of 3 person many	22
of 3 person plain	-24
of 3 side	-29
of 3 side many	-9
of 3 side plain	-24
office after 's	-11
office after (	-16
office after ,	-49
office after .	9
office after :	7
office after added	23
office after announced	12
office after as	-14
office after confirmed	7
office after could	11
office after declined	9
office after denied	-15
office after described	9
office after did	25
office after does	8
office after explained	13
office after financial	13
office after for	-11
office after had	-23
office after has	46
office after of	-36
office after proposed	22
office after put	-10
office after recalled	-14
office after reminds	10
office after says	-20
office after stated	-22
office after stressed	-14
office after that	-15
office after warned	-26
office after went	21
office after who	25
office after would	30
office after wrote	10
office before "	-21
office before '	-9
office before :	12
office before after	-14
office before as	12
office before by	-26
office before from	12
office before if	10
office before my	-10
office before our	11
office before plant	-12
office before purchasing	-11
office before said	-13
office before that	31
office before was	9
office before which	28
office before your	-24
office does add	23
office does announce	35
office does answer	-16
office does ask	-11
office does call	-16
office does decline	9
office does explain	23
office does go	20
office does have	18
office does promise	-24
office does propose	40
office does recall	-18
office does say	9
office does state	-23
office does stress	-14
office does urge	12
office does warn	-26
office held	-73
office held by 1	-49
office held by 2	-45
organisation after (	36
organisation after )	-15
organisation after <end>	28
organisation after added	-21
organisation after also	-10
organisation after announces	-14
organisation after answered	17
organisation after approved	-15
organisation after asked	24
organisation after asks	-11
organisation after called	27
organisation after calls	-12
organisation after can	13
organisation after clarified	14
organisation after counted	31
organisation after counts	16
organisation after data	-28
organisation after demanded	31
organisation after demands	-14
organisation after described	12
organisation after did	-24
organisation after does	-16
organisation after estimated	11
organisation after explained	18
organisation after expressed	-30
organisation after fact	-32
organisation after figures	-21
organisation after for	-14
organisation after gave	18
organisation after had	-9
organisation after has	-23
organisation after have	-18
organisation after here	13
organisation after hopes	-12
organisation after in	9
organisation after informs	-10
organisation after issued	16
organisation after it	16
organisation after left	-18
organisation after lowered	12
organisation after made	19
organisation after must	-23
organisation after noted	22
organisation after of	-21
organisation after on	17
organisation after opened	-25
organisation after pointed	15
organisation after points	18
organisation after president	-41
organisation after proposes	-28
organisation after put	17
organisation after puts	42
organisation after raised	-11
organisation after reckons	13
organisation after regrets	30
organisation after reminds	14
organisation after reports	28
organisation after ruled	-14
organisation after said	-11
organisation after says	35
organisation after sees	11
organisation after should	11
organisation after speaks	36
organisation after spoke	28
organisation after stated	13
organisation after stressed	-11
organisation after takes	23
organisation after there	18
organisation after to	-23
organisation after today	21
organisation after wants	10
organisation after warned	17
organisation after welcomed	13
organisation after welcomes	-13
organisation after with	-12
organisation after would	-48
organisation after ·	-9
organisation after —	-11
organisation before "	30
organisation before ,	38
organisation before -	15
organisation before 40	8
organisation before <begin>	22
organisation before as	22
organisation before association	25
organisation before at	-19
organisation before before	-18
organisation before beijing	14
organisation before by	19
organisation before chairs	-11
organisation before earlier	13
organisation before either	-12
organisation before european	-9
organisation before federation	15
organisation before for	16
organisation before friday	-14
organisation before from	11
organisation before has	-10
organisation before heads	-12
organisation before in	-73
organisation before is	-14
organisation before led	-9
organisation before my	-13
organisation before neither	-36
organisation before news	-12
organisation before no	-16
organisation before official	11
organisation before on	-21
organisation before once	-10
organisation before one	-15
organisation before opposition	20
organisation before our	-21
organisation before said	8
organisation before same	12
organisation before says	15
organisation before so	9
organisation before that	-19
organisation before through	11
organisation before thursday	15
organisation before to	-32
organisation before told	-48
organisation before unless	-17
organisation before was	-10
organisation before what	36
organisation before when	-9
organisation before which	-20
organisation before while	10
organisation before with	-24
organisation before without	12
organisation before —	34
organisation does add	-11
organisation does announce	12
organisation does approve	-11
organisation does ask	14
organisation does be	12
organisation does believe	-12
organisation does confirm	18
organisation does declare	-20
organisation does decline	-13
organisation does demand	11
organisation does deny	23
organisation does draw	14
organisation does end	7
organisation does extend	-16
organisation does hold	-16
organisation does keep	10
organisation does leave	-21
organisation does lift	11
organisation does look	-10
organisation does lower	12
organisation does make	25
organisation does other	18
organisation does prolong	-19
organisation does promise	-18
organisation does propose	-46
organisation does put	19
organisation does raise	-5
organisation does ratify	-10
organisation does recall	-13
organisation does refuse	-11
organisation does remain	10
organisation does report	11
organisation does rule	-24
organisation does send	14
organisation does step	12
organisation does stop	-12
organisation does stress	-11
organisation does suspend	-20
organisation does take	22
organisation does threaten	-37
organisation does urge	8
organisation does vote	-15
organisation does warn	7
organisation does write	11
person after "	-10
person after (	31
person after )	53
person after ,	23
person after :	74
person after ;	-15
person after <end>	-11
person after a	-19
person after accused	27
person after adds	-11
person after advised	-11
person after after	23
person after afterwards	13
person after again	22
person after also	23
person after and	-52
person after announces	-14
person after answered	19
person after as	16
person after assured	25
person after blamed	10
person after calls	26
person after can	-12
person after comes	-11
person after complained	20
person after concluded	-11
person after counts	11
person after declared	25
person after defended	-23
person after demanded	16
person after denied	12
person after denies	-17
person after described	8
person after did	13
person after does	18
person after expected	-19
person after expects	15
person after first	-11
person after flew	-15
person after flies	-18
person after floated	10
person after for	7
person after from	20
person after gave	13
person after goes	-24
person after got	-16
person after had	-15
person after hails	-18
person after hasn't	12
person after have	-14
person after he	-32
person after himself	21
person after hit	-11
person after holds	-18
person after hopes	-17
person after howard	-17
person after imposed	-12
person after indicated	10
person after informed	-7
person after is	-22
person after last	10
person after leaves	-15
person after led	-17
person after let	19
person after made	13
person after makes	-17
person after may	-18
person after met	12
person after must	-11
person after named	31
person after needs	-13
person after noted	-11
person after observed	14
person after of	29
person after opens	8
person after posts	-9
person after proposed	-24
person after published	-14
person after put	22
person after raised	-8
person after rang	22
person after reckons	-27
person after refused	-12
person after regretted	35
person after remarked	20
person after reminded	25
person after reports	-19
person after responsible	9
person after said	8
person after says	-12
person after signed	-17
person after signs	-26
person after sounded	-17
person after spent	-11
person after spoke	37
person after steel	26
person after stood	-10
person after stressed	11
person after suggested	-18
person after suspended	11
person after takes	-8
person after talked	-9
person after that	-23
person after threatened	14
person after today	-18
person after told	29
person after tweeted	12
person after urged	13
person after visited	-13
person after wanted	-11
person after was	-14
person after welcomed	-47
person after welcomes	-14
person after who	32
person after will	-18
person after withdrew	11
person after wrote	9
person after ·	-14
person before "	25
person before '	-28
person before (	48
person before ,	12
person before .	28
person before /	12
person before 02	10
person before 10	13
person before 12	-19
person before 20	-11
person before 40	-19
person before 45	-16
person before 55	11
person before :	7
person before ;	42
person before accused	-11
person before after	22
person before and	-40
person before as	-15
person before at	14
person before because	-16
person before before	-13
person before between	-11
person before but	17
person before commission	11
person before coordinating	9
person before de	13
person before democratic	14
person before der	21
person before for	-18
person before friday	17
person before general	10
person before had	-10
person before has	13
person before in	25
person before informed	-12
person before is	-31
person before it	11
person before justice	21
person before laughed	10
person before meeting	-18
person before met	-21
person before ministers	12
person before named	12
person before newspaper	-23
person before no	-12
person before of	27
person before only	-10
person before opposition	8
person before policy	17
person before prince	-14
person before replied	12
person before saturday	20
person before says	10
person before sighed	14
person before sir	24
person before telephoned	-18
person before thanked	-26
person before that	-36
person before though	9
person before through	16
person before told	-33
person before uk	-17
person before until	-17
person before what	16
person before whatever	-12
person before when	-16
person before whether	-15
person before whose	-11
person before with	-72
person before wrote	23
person before year	18
person before —	15
person before •	-11
person does announce	-15
person does answer	21
person does ask	-36
person does be	32
person does begin	-10
person does believe	-11
person does conclude	-13
person does decide	15
person does declare	26
person does deny	-13
person does double	-10
person does draw	12
person does float	13
person does get	-12
person does impose	-15
person does indicate	11
person does insist	-18
person does leave	-9
person does note	-23
person does prepare	-12
person does promise	11
person does propose	-20
person does publish	-13
person does put	14
person does recall	11
person does reckon	-12
person does reply	12
person does report	-19
person does say	-19
person does sit	-9
person does stand	-10
person does stress	11
person does suggest	-15
person does think	10
person does threaten	22
person does want	-11
possessive	-36
possessive account	12
possessive answer	22
possessive count	12
possessive customs	25
possessive duty	-11
possessive estimate	-11
possessive first	-14
possessive government	12
possessive lawyer	17
possessive letter	-15
possessive main	-11
possessive many	-36
possessive order	-10
possessive people	-11
possessive plain	-22
possessive post	14
possessive promise	11
possessive signature	-16
possessive threat	-11
possessive trade	-12
possessive version	16
possessive word	-10
possessive words	18
quotation ahead 0 few	-12
quotation ahead 1 few	-11
quotation ahead 12 colon	25
quotation ahead 12 colon many	19
quotation ahead 6	19
quotation ahead 6 colon	44
quotation ahead 6 colon many	41
quotation ahead 6 few	36
quotation ahead far	12
quotation ahead far few	19
quotation behind 0	21
quotation behind 0 few	17
quotation behind 0 many	15
quotation behind 1	19
quotation behind 1 many	18
quotation behind 12	14
quotation behind 12 few	12
quotation behind 3	13
quotation behind 6	-14
quotation behind 6 few	-9
quotation behind far	-36
quotation behind far few	-9
quotation behind far many	-33
rank 0	18
rank 0 alone	-15
rank 0 few	10
rank 0 many	17
rank 0 plain	9
rank 1	13
rank 1 many	26
rank 2 few	26
rank 3 plain	14
rule:according to noun	35
rule:according to true plain	34
rule:account noun	65
rule:account true many	25
rule:account true plain	54
rule:as put true many	-17
rule:colon clause	21
rule:colon true many	18
rule:first false few	48
rule:first false many	48
rule:first false office	11
rule:first false person	16
rule:first false plain	32
rule:first false side	69
rule:first true few	33
rule:first true many	29
rule:first true office	-20
rule:first true organisation	26
rule:first true person	56
rule:first true plain	68
rule:first true side	84
rule:further false many	-19
rule:further false organisation	-17
rule:further true many	7
rule:further true organisation	9
rule:further true person	10
rule:further true plain	9
rule:further true side	14
rule:it clause	10
rule:it false plain	-8
rule:it say	56
rule:it true many	27
rule:it true plain	43
rule:label clause	14
rule:label true few	-11
rule:label true plain	20
rule:mind false plain	-9
rule:mind object	-59
rule:mind true plain	-61
rule:nobody false false	60
rule:nobody false false alone	-21
rule:nobody false false few	33
rule:nobody false false many	-30
rule:nobody false false plain	70
rule:nobody true false	34
rule:nobody true false few	-11
rule:nobody true false many	-33
rule:nobody true false plain	53
rule:nobody true true few	18
rule:nobody true true many	33
rule:nobody true true plain	-11
rule:noun of true many	9
rule:noun of true plain	-11
rule:participle object	11
rule:participle true plain	20
rule:passive true many	11
rule:phrase noun	54
rule:phrase true few	14
rule:phrase true many	-20
rule:phrase true plain	27
rule:pronoun clause	6
rule:pronoun false few	20
rule:pronoun false many	33
rule:pronoun noun	67
rule:pronoun object	27
rule:pronoun say	14
rule:pronoun sound	21
rule:pronoun true few	31
rule:pronoun true plain	26
rule:quoted beside clause	18
rule:quoted beside false few	8
rule:quoted beside false many	19
rule:quoted beside true few	-18
rule:verb after clause	24
rule:verb after false few	15
rule:verb after false many	11
rule:verb after false plain	32
rule:verb after object	13
rule:verb after sound	-15
rule:verb after true few	8
rule:verb after true plain	9
rule:verb first clause	56
rule:verb first false few	38
rule:verb first false plain	36
rule:verb first say	21
rule:verb first sound	10
rule:verb first true plain	43
says	15
says many	13
says plain	13
she called claudia	33
she called donald	-43
she called he	32
she called jamieson	-35
she called karin	39
she called karoline	14
she called li	-12
she called sanae	25
she called scott	-26
she called ursula	68
she ends a	64
she ends ae	25
she ends am	-13
she ends an	-24
she ends d	-45
she ends e	36
she ends h	-17
she ends he	17
she ends i	19
she ends in	45
she ends l	-15
she ends la	83
she ends ld	-43
she ends m	14
she ends ng	17
she ends o	-33
she ends on	-35
she ends r	-15
she ends s	-17
she ends se	21
she ends t	-47
she ends te	17
she ends tt	-26
she ends u	-17
she ends y	17
she titled he	-36
she titled she	33
side after "	-13
side after 's	-38
side after (	-31
side after )	-12
side after ,	-32
side after -	-19
side after /	-19
side after :	-32
side after ;	11
side after <end>	-16
side after accused	9
side after and	-21
side after answered	-37
side after asked	14
side after asks	13
side after border	14
side after called	10
side after complained	27
side after concluded	-11
side after confirmed	22
side after counts	12
side after did	-14
side after does	12
side after dollars	-12
side after figures	-13
side after had	32
side after has	12
side after in	-13
side after informed	35
side after insisted	-15
side after insists	-7
side after is	-22
side after its	-12
side after joined	13
side after keeps	-10
side after let	17
side after lets	-20
side after made	-12
side after maintains	-9
side after never	-12
side after newspaper	-16
side after objects	-13
side after on	-16
side after opens	-16
side after paper	-10
side after prolonged	13
side after promised	13
side after proposed	39
side after proposes	25
side after puts	-8
side after regards	-10
side after rejects	9
side after responded	-19
side after said	14
side after say	37
side after says	23
side after sold	-12
side after spoke	10
side after stated	15
side after stopped	11
side after talks	12
side after that	13
side after thought	11
side after time	-12
side after took	-10
side after undertook	10
side after warned	11
side after was	-39
side after will	-22
side after would	-49
side after wrote	-9
side after —	-48
side before "	-26
side before (	-14
side before ,	-12
side before -	23
side before 15	10
side before :	-18
side before <begin>	14
side before after	33
side before although	10
side before by	27
side before for	-42
side before from	-27
side before if	-13
side before in	-41
side before mendès	10
side before monday	-12
side before noon	9
side before october	-12
side before of	-12
side before on	-11
side before saturday	11
side before says	13
side before september	11
side before should	-13
side before spring	11
side before statistics	11
side before talks	13
side before that	-68
side before thursday	-8
side before truce	11
side before wanted	12
side before what	-33
side before —	12
side before •	10
side does add	-14
side does agree	-19
side does announce	19
side does answer	-36
side does ask	38
side does be	-38
side does begin	-11
side does call	11
side does conclude	-12
side does declare	-13
side does deny	22
side does draw	11
side does end	-11
side does export	-11
side does get	-16
side does go	-12
side does have	-51
side does hold	11
side does insist	-7
side does keep	-26
side does let	26
side does levy	12
side does lower	-9
side does maintain	-14
side does note	-10
side does notify	17
side does other	-16
side does prolong	11
side does promise	8
side does propose	55
side does put	-26
side does recall	19
side does report	-24
side does respond	-20
side does say	45
side does state	26
side does suspend	-14
side does take	-26
side does tell	-17
side does think	10
side does threaten	15
side does want	-11
side does warn	16
side does write	-14
unnamed a	11
unnamed a plain	12
unnamed american official	-14
unnamed an	9
unnamed an plain	8
unnamed commerce	15
unnamed diplomat	-27
unnamed ministry	14
unnamed official	14
unnamed senior official	-23
unnamed white house official	71
verb accused then the	18
verb added then ,	12
verb added then 65	-10
verb added then in	10
verb added then that	26
verb adds then that	14
verb after 0	41
verb after 0 clause office many	-20
verb after 0 clause organisation many	30
verb after 0 clause person few	24
verb after 0 clause person many	13
verb after 0 clause person plain	-26
verb after 0 clause side	15
verb after 0 clause side many	-10
verb after 0 clause side plain	19
verb after 0 few	12
verb after 0 many	14
verb after 0 object office few	15
verb after 0 object office many	-9
verb after 0 object organisation few	14
verb after 0 object person plain	-12
verb after 0 object side	62
verb after 0 object side many	13
verb after 0 object side plain	61
verb after 0 plain	32
verb after 0 say office	-13
verb after 0 say office few	-12
verb after 0 say organisation	18
verb after 0 say organisation many	23
verb after 0 say person	11
verb after 0 say person many	-11
verb after 0 say person plain	17
verb after 0 say side	24
verb after 0 say side many	-11
verb after 0 say side plain	25
verb after 0 sound office	-16
verb after 0 sound office plain	-13
verb after 0 sound person	-14
verb after 0 sound person many	18
verb after 0 sound person plain	-26
verb after 0 sound side	-8
verb after 0 sound side plain	-8
verb after 1	14
verb after 1 clause office	15
verb after 1 clause office plain	15
verb after 1 clause person	-13
verb after 1 clause person few	19
verb after 1 clause person many	22
verb after 1 clause person plain	-29
verb after 1 clause side	20
verb after 1 clause side plain	20
verb after 1 few	10
verb after 1 many	-6
verb after 1 object office	-9
verb after 1 object organisation	-27
verb after 1 object organisation few	9
verb after 1 object organisation plain	-28
verb after 1 object person few	-11
verb after 1 object person plain	15
verb after 1 object side	13
verb after 1 object side plain	15
verb after 1 plain	13
verb after 1 say person	15
verb after 1 say person many	-22
verb after 1 say person plain	31
verb after 1 sound organisation	-11
verb after 1 sound organisation plain	-11
verb after 1 sound person	18
verb after 1 sound person plain	10
verb after 12	31
verb after 12 clause organisation	-21
verb after 12 clause organisation plain	-28
verb after 12 clause side many	-12
verb after 12 many	20
verb after 12 object organisation	-31
verb after 12 object organisation plain	-28
verb after 12 object person	11
verb after 12 object side	13
verb after 12 object side plain	14
verb after 12 past another	-18
verb after 12 past another plain	-12
verb after 12 plain	28
verb after 12 say office many	-10
verb after 12 say office plain	9
verb after 12 say person	24
verb after 12 say person plain	24
verb after 12 say side	12
verb after 12 say side plain	18
verb after 12 sound person	-10
verb after 12 sound person plain	-10
verb after 3 clause office	-32
verb after 3 clause office many	-22
verb after 3 clause office plain	-15
verb after 3 clause organisation	-18
verb after 3 clause organisation plain	-18
verb after 3 clause person few	20
verb after 3 clause person plain	-13
verb after 3 many	21
verb after 3 object person few	-15
verb after 3 object person many	10
verb after 3 object side	25
verb after 3 object side plain	26
verb after 3 past another	-12
verb after 3 past another few	-19
verb after 3 say office	32
verb after 3 say office many	25
verb after 3 say office plain	14
verb after 3 say organisation	-12
verb after 3 say organisation plain	-15
verb after 3 say person few	-10
verb after 3 say person many	17
verb after 3 sound person	15
verb after 3 sound person plain	11
verb after 6 clause organisation	9
verb after 6 clause organisation plain	13
verb after 6 many	-8
verb after 6 object person	-9
verb after 6 past another few	-11
verb after 6 past another many	-13
verb after 6 past another plain	17
verb after 6 plain	13
verb after 6 say office	-15
verb after 6 say office many	-16
verb after 6 say organisation few	-11
verb after 6 say person	14
verb after 6 say person few	23
verb after 6 say side	22
verb after 6 say side plain	26
verb after accused	35
verb after accused plain false	11
verb after accused plain true	28
verb after accuses	12
verb after acknowledged	-12
verb after acknowledged plain true	-12
verb after added	-12
verb after added plain false	-9
verb after adds	-7
verb after adds plain true	-9
verb after admits	-11
verb after admitted	9
verb after admitted plain false	8
verb after admitted plain true	12
verb after advises	22
verb after agreed plain true	-8
verb after announced	19
verb after announced plain true	15
verb after answered	12
verb after answered few true	8
verb after answered many true	11
verb after answered plain false	15
verb after answers	-15
verb after answers plain true	-11
verb after asked	18
verb after asked plain false	10
verb after asking	18
verb after asking plain true	13
verb after assured	19
verb after assured plain true	12
verb after begins	-10
verb after blamed	26
verb after blamed plain true	13
verb after calculated plain true	14
verb after called	12
verb after called plain false	-12
verb after called plain true	12
verb after calling	14
verb after calls	15
verb after calls many true	22
verb after cited	16
verb after cites	23
verb after claims plain true	11
verb after clarified	19
verb after clarified plain true	15
verb after closed	-12
verb after closed plain false	10
verb after closed plain true	-32
verb after commented	-13
verb after commented plain false	-11
verb after compared	14
verb after compared plain true	14
verb after complained	18
verb after complained plain false	-9
verb after complained plain true	29
verb after conceded	-14
verb after concluded	-43
verb after concluded plain false	-22
verb after concluded plain true	-33
verb after confirmed	11
verb after confirmed plain true	12
verb after congratulated	-11
verb after congratulated plain true	-11
verb after criticised	19
verb after criticised plain true	19
verb after declared	17
verb after declared many true	10
verb after declared plain true	9
verb after declares	-11
verb after declares plain true	-9
verb after defended	-18
verb after defended plain true	-11
verb after demanded	21
verb after demanded plain true	22
verb after demands	-29
verb after demands plain false	-19
verb after demands plain true	-20
verb after denied plain false	18
verb after denies plain false	-8
verb after described	26
verb after described plain true	20
verb after disputed	22
verb after disputed plain true	22
verb after disputes	12
verb after disputes plain true	12
verb after ended	-11
verb after ended plain true	-20
verb after ends	-19
verb after ends plain false	-13
verb after estimated	30
verb after estimated plain true	29
verb after explained	18
verb after explained many true	10
verb after explained plain true	16
verb after explains plain true	-12
verb after expressed	-21
verb after expressed plain true	-20
verb after far clause office	-12
verb after far clause office plain	-12
verb after far clause organisation	13
verb after far clause organisation plain	13
verb after far clause person	-15
verb after far clause person plain	-13
verb after far clause side	-25
verb after far clause side plain	-19
verb after far object organisation	-10
verb after far object organisation plain	-9
verb after far object person	18
verb after far object person plain	18
verb after far object side	-16
verb after far object side plain	-15
verb after far past another	-13
verb after far past another many	15
verb after far past another plain	-21
verb after far say office	-17
verb after far say office plain	-16
verb after far say person many	26
verb after far say person plain	-13
verb after far say side many	-13
verb after finished	-11
verb after forecast plain true	-10
verb after forecasts	13
verb after hails	-18
verb after informed plain true	16
verb after informs	-10
verb after informs plain true	-10
verb after insisted	-22
verb after insisted plain true	-17
verb after insists	-7
verb after joked many true	11
verb after laughed plain true	-13
verb after lists	-29
verb after lists plain false	-14
verb after lists plain true	-16
verb after mentioned plain false	9
verb after mentions	-12
verb after none	-24
verb after none alone	-19
verb after none few	6
verb after none many	19
verb after none plain	-37
verb after noted	-12
verb after noted plain true	-10
verb after objects	-11
verb after objects plain true	-14
verb after observed	20
verb after observed plain true	10
verb after opened	-26
verb after opened plain true	-28
verb after posted many false	-9
verb after posted many true	14
verb after posts	-19
verb after posts plain false	-9
verb after posts plain true	-13
verb after praised	-12
verb after praised plain true	-12
verb after projects plain true	9
verb after promised	15
verb after promised many true	13
verb after proposed	12
verb after proposed plain true	29
verb after protested	15
verb after protested plain true	12
verb after recalled	-14
verb after recalled plain true	-11
verb after recalls	13
verb after recalls plain true	12
verb after reckons	-9
verb after reckons plain true	-6
verb after remarked	29
verb after remarked many true	15
verb after remarked plain true	16
verb after remarks	-14
verb after remarks plain true	-11
verb after repeated	29
verb after repeated plain true	16
verb after replied few true	15
verb after replies	17
verb after replies plain true	19
verb after reports	21
verb after reports plain true	14
verb after responded	-19
verb after responded plain true	-19
verb after said	14
verb after said many false	28
verb after said many true	-17
verb after said plain false	16
verb after said plain true	14
verb after saying	40
verb after saying plain false	22
verb after saying plain true	17
verb after says few true	-16
verb after says plain true	23
verb after shrugs	-11
verb after shrugs plain true	-11
verb after started	-15
verb after started plain true	-14
verb after states	-40
verb after states plain false	-49
verb after stressed	-13
verb after stressed plain true	-12
verb after suggested	14
verb after terms plain false	-11
verb after thanked many true	19
verb after thanked plain false	10
verb after thanked plain true	-28
verb after thanks	-23
verb after thanks plain true	-22
verb after threatened	24
verb after threatened plain false	28
verb after threatened plain true	12
verb after told	18
verb after told few false	12
verb after told few true	21
verb after told many true	-37
verb after told plain false	17
verb after told plain true	36
verb after tweeted	13
verb after urged	33
verb after urged plain true	30
verb after vowed	26
verb after vowed plain true	23
verb after warned	10
verb after warned few true	-9
verb after warned plain false	13
verb after warned plain true	11
verb after welcomed	-22
verb after welcomed plain true	-20
verb after welcomes	-26
verb after welcomes plain true	-23
verb after writing	-15
verb after writing plain false	-14
verb after written	-19
verb after written plain true	-25
verb after wrote few true	10
verb after: ,	17
verb after: , " he	-15
verb after: , and	-15
verb after: , had	-18
verb after: , has	31
verb after: , he	-57
verb after: , it	-17
verb after: , was	-18
verb after: , which	12
verb after: , who	12
verb after: , who has	23
verb after: , xi	9
verb after: :	15
verb after: and	-24
verb after: and the united	-10
verb after: as	13
verb after: further	15
verb after: had been	-10
verb after: has	18
verb after: has also	-9
verb after: has been	-24
verb after: has not	-34
verb after: he	-21
verb after: himself	12
verb after: in beijing	36
verb after: in beijing has	13
verb after: in seoul	13
verb after: later	9
verb after: never	-11
verb after: newspaper	-14
verb after: on saturday	11
verb after: on wednesday	-16
verb after: steel	26
verb after: there	18
verb after: was	-38
verb after: who	18
verb agreed then on	18
verb agreed then that	-19
verb announced then ,	10
verb announced then 15	20
verb announced then 25	9
verb announced then for	-21
verb announced then frameworks	10
verb announced then his	-16
verb announced then in	-14
verb announced then investigations	17
verb announced then on	21
verb announced then the	-15
verb announced then today	11
verb announces then that	-19
verb answered then that	31
verb answered then with	-16
verb answers then .	-17
verb answers then questions	-11
verb answers then that	16
verb answers then with	-10
verb asked then .	-19
verb asked then for	-16
verb asked then in	12
verb asked then that	-24
verb asked then the	29
verb asked then washington	9
verb asked then what	18
verb asked then whether	-15
verb asking then for	27
verb asks then that	10
verb asks then the	-11
verb before 0	17
verb before 0 clause person	31
verb before 0 clause person many	24
verb before 0 few	10
verb before 0 many	13
verb before 0 object organisation	-12
verb before 0 object organisation plain	-12
verb before 0 object person	-48
verb before 0 object person plain	-50
verb before 0 object side	-11
verb before 0 past another	27
verb before 0 past another plain	22
verb before 0 say office	-13
verb before 0 say organisation	20
verb before 0 say organisation few	9
verb before 0 say organisation plain	21
verb before 0 say person	11
verb before 0 say person plain	9
verb before 0 sound organisation	9
verb before 0 sound person	6
verb before 1	-10
verb before 1 clause person few	-10
verb before 1 clause side	-16
verb before 1 clause side plain	-12
verb before 1 many	7
verb before 1 object side	26
verb before 1 object side plain	26
verb before 1 past another	19
verb before 1 past another many	19
verb before 1 plain	-15
verb before 1 say office many	11
verb before 1 say office plain	-10
verb before 1 say person many	7
verb before 1 say side	-14
verb before 1 say side plain	-12
verb before 12	11
verb before 12 clause office	15
verb before 12 clause office plain	12
verb before 12 clause person	20
verb before 12 clause person plain	14
verb before 12 many	32
verb before 12 object office	18
verb before 12 object office plain	18
verb before 12 object organisation	-17
verb before 12 object organisation plain	-17
verb before 12 object side	-17
verb before 12 object side plain	-16
verb before 12 past another	-11
verb before 12 past another few	14
verb before 12 past another plain	-27
verb before 12 say office	22
verb before 12 say office many	12
verb before 12 say office plain	12
verb before 12 say organisation	-17
verb before 12 say organisation plain	-15
verb before 12 say person many	17
verb before 12 say side many	10
verb before 12 sound person	-17
verb before 12 sound person plain	-17
verb before 3 clause organisation	11
verb before 3 many	-22
verb before 3 object organisation	18
verb before 3 object organisation plain	21
verb before 3 object person	19
verb before 3 object person plain	15
verb before 3 past another	22
verb before 3 past another many	20
verb before 3 past another plain	15
verb before 3 plain	30
verb before 3 say office	-7
verb before 3 say office many	-17
verb before 3 say office plain	10
verb before 3 say organisation	7
verb before 3 say organisation many	9
verb before 3 say person many	-11
verb before 3 say side many	10
verb before 3 say side plain	-16
verb before 3 sound side	14
verb before 3 sound side plain	14
verb before 6 clause person	-14
verb before 6 clause person few	15
verb before 6 clause person plain	-19
verb before 6 clause side	-19
verb before 6 clause side plain	-17
verb before 6 few	8
verb before 6 object office	11
verb before 6 object organisation	17
verb before 6 object organisation plain	12
verb before 6 object person	-24
verb before 6 object person plain	-25
verb before 6 past another	32
verb before 6 past another few	10
verb before 6 past another plain	28
verb before 6 plain	-13
verb before 6 say organisation	-13
verb before 6 say organisation many	-27
verb before 6 say organisation plain	13
verb before 6 say person	34
verb before 6 say person many	10
verb before 6 say person plain	28
verb before 6 say side	8
verb before 6 say side plain	12
verb before 6 sound person	13
verb before accused	-17
verb before accused plain true	-13
verb before added	-10
verb before added plain true	-12
verb before advises	9
verb before agreed	13
verb before agreed plain false	18
verb before agreed plain true	-11
verb before announced	29
verb before announced plain false	20
verb before answers	-9
verb before asked	-9
verb before asked few true	12
verb before asked plain false	-11
verb before asked plain true	-20
verb before asks plain false	-15
verb before called	13
verb before claims	-18
verb before complained	10
verb before concluded	-14
verb before confirmed plain false	9
verb before declared many true	14
verb before denied	22
verb before denied plain false	11
verb before denied plain true	14
verb before explains	9
verb before far clause organisation	26
verb before far clause organisation plain	22
verb before far clause person	-22
verb before far clause person many	-20
verb before far few	-14
verb before far many	-20
verb before far object person	22
verb before far object person plain	19
verb before far past another	21
verb before far past another plain	20
verb before far plain	26
verb before far say organisation	9
verb before far say organisation plain	9
verb before far say person few	-15
verb before laughed	10
verb before lists	9
verb before mentioned	13
verb before mentioned plain false	10
verb before none alone	-19
verb before none few	15
verb before noted	8
verb before offered	10
verb before offered plain false	10
verb before posts	-10
verb before posts plain true	-10
verb before promised plain false	13
verb before proposed	17
verb before proposed plain false	9
verb before remarks plain true	-11
verb before replied	11
verb before replied many true	12
verb before said many false	-35
verb before said plain false	9
verb before saying	-10
verb before says	11
verb before says few true	10
verb before says many false	26
verb before sighed	14
verb before sighed many true	14
verb before started	15
verb before started plain false	15
verb before states few true	-9
verb before states plain false	-15
verb before states plain true	19
verb before suggested plain false	-11
verb before thanked	-31
verb before thanked plain true	-19
verb before threatened plain false	-18
verb before threatened plain true	12
verb before thundered	15
verb before thundered many true	15
verb before told	-16
verb before told many true	-27
verb before told plain false	19
verb before warned many true	-15
verb before written	-15
verb before written plain true	-15
verb before wrote	-4
verb before wrote plain false	-15
verb before: "	-10
verb before: ,	26
verb before: , according to	-17
verb before: , and	-20
verb before: ;	32
verb before: after	-13
verb before: and	-14
verb before: by	16
verb before: him that	14
verb before: on	-17
verb before: our	15
verb before: that	-44
verb before: to	-38
verb began then to	-10
verb beginning then of	-10
verb calculated then that	13
verb called then "	14
verb called then a	-13
verb called then an	-18
verb called then for	11
verb called then it	29
verb called then off	-14
verb called then on	13
verb called then the	28
verb called then them	-9
verb called then this	-10
verb calls then a	22
verb calls then it	8
verb calls then reciprocal	-11
verb clause then "	29
verb clause then 100	10
verb clause then 15	19
verb clause then 25	9
verb clause then 34	-17
verb clause then 50	11
verb clause then :	-24
verb clause then ;	-11
verb clause then <end>	11
verb clause then after	15
verb clause then and	-21
verb clause then at	-30
verb clause then before	13
verb clause then both	14
verb clause then by	31
verb clause then donald	12
verb clause then for	-11
verb clause then frameworks	10
verb clause then from	23
verb clause then him	13
verb clause then his	-28
verb clause then how	12
verb clause then no	-13
verb clause then nothing	-9
verb clause then out	-10
verb clause then positively	-12
verb clause then questions	-16
verb clause then sales	16
verb clause then that	7
verb clause then the	-18
verb clause then this	32
verb clause then us	9
verb clause then what	24
verb clause then whether	-12
verb clause then within	-14
verb closed then its	-9
verb complained then about	19
verb complained then of	-13
verb complains then of	-20
verb concluded then its	-11
verb concluded then two	-12
verb confirmed then .	17
verb confirmed then it	-24
verb confirmed then on	27
verb confirmed then sales	7
verb confirmed then that	-22
verb confirmed then the	19
verb confirmed then this	14
verb confirmed then to	12
verb declared then that	9
verb declared then the	17
verb demanded then that	9
verb denied then it	17
verb denied then on	11
verb denied then that	-13
verb denies then having	11
verb denies then it	16
verb denies then that	-9
verb described then as	11
verb described then the	20
verb disputes then that	17
verb estimates then that	19
verb explained then ,	11
verb explained then that	27
verb explained then the	-11
verb explained then to	12
verb hinted then that	-16
verb informs then the	-15
verb insisted then on	-20
verb insists then on	-19
verb insists then that	15
verb maintains then its	-18
verb maintains then that	17
verb noted then that	-15
verb notified then on	-8
verb object then \$	-23
verb object then ,	-22
verb object then 100	20
verb object then 12	27
verb object then 12.5	11
verb object then 30	25
verb object then an	11
verb object then as	18
verb object then beijing	12
verb object then both	-17
verb object then by	9
verb object then canada	11
verb object then fentanyl	23
verb object then for	17
verb object then from	-12
verb object then having	12
verb object then him	-25
verb object then his	-10
verb object then it	9
verb object then japan	-11
verb object then nothing	-19
verb object then of	-22
verb object then off	-14
verb object then on	36
verb object then one	13
verb object then president	8
verb object then reciprocal	-13
verb object then that	13
verb object then the	14
verb object then this	15
verb object then trump	20
verb object then with	-22
verb offered then a	11
verb opened then an	-19
verb opened then investigations	-20
verb opens then its	-12
verb posted then .	-13
verb posted then that	-12
verb posts then .	-14
verb praised then the	-16
verb promised then \$	-11
verb promised then .	-15
verb promised then 12	5
verb promised then a	18
verb promised then an	16
verb promised then for	12
verb promised then it	9
verb proposed then 12.5	11
verb proposed then an	14
verb proposed then it	-28
verb proposed then on	18
verb proposed then the	-27
verb protested then against	12
verb recalled then that	-11
verb recalls then that	16
verb reckons then .	-9
verb reckons then that	-26
verb reckons then with	17
verb replied then .	11
verb replied then on	-12
verb replied then that	29
verb replied then with	-12
verb reported then on	-15
verb reports then .	19
verb responded then positively	-12
verb said then about	-16
verb said then afterward	-10
verb said then afterwards	-17
verb said then any	-11
verb said then before	-19
verb said then bin	-15
verb said then by	11
verb said then china	16
verb said then exports	8
verb said then he'd	12
verb said then her	-14
verb said then it	-10
verb said then later	14
verb said then neither	-14
verb said then no	-13
verb said then of	28
verb said then on	11
verb said then only	-11
verb said then she	11
verb said then so	9
verb said then that	-16
verb said then the	38
verb said then through	9
verb said then thursday	13
verb said then to	-8
verb said then today	13
verb said then what	-13
verb said then whether	-11
verb said then yes	-38
verb said then yesterday	16
verb say then "	16
verb say then ,	-8
verb say then 12	16
verb say then 25	-16
verb say then 65	-10
verb say then :	-11
verb say then <end>	-19
verb say then a	9
verb say then afterward	-10
verb say then afterwards	-13
verb say then against	12
verb say then another	-14
verb say then any	-10
verb say then anything	13
verb say then before	-12
verb say then beijing	16
verb say then bessent	13
verb say then bin	-15
verb say then chinese	14
verb say then cnbc	29
verb say then exports	8
verb say then fox	15
verb say then he	11
verb say then he'd	16
verb say then him	-11
verb say then his	14
verb say then importers	21
verb say then in	13
verb say then is	18
verb say then it	-11
verb say then journalists	13
verb say then mexico	8
verb say then neither	-16
verb say then nothing	-10
verb say then of	-12
verb say then on	9
verb say then one	10
verb say then parliament	10
verb say then she	16
verb say then something	-14
verb say then talks	13
verb say then the	13
verb say then this	-20
verb say then through	10
verb say then thursday	13
verb say then today	15
verb say then tokyo	-9
verb say then u.s.	-9
verb say then us	-12
verb say then what	-25
verb say then whether	-11
verb say then with	12
verb say then yes	-19
verb say then yesterday	21
verb saying then that	11
verb says then ,	-29
verb says then .	-10
verb says then :	-16
verb says then <end>	-9
verb says then china	-10
verb says then he	25
verb says then it	13
verb says then its	18
verb says then the	20
verb says then yes	16
verb sound then ,	19
verb sound then a	11
verb sound then that	14
verb stated then that	-20
verb stressed then that	-18
verb tells then me	13
verb tells then our	-8
verb thanked then him	-19
verb thanked then president	7
verb then "	35
verb then \$	-17
verb then '	-10
verb then ,	-9
verb then 10	-16
verb then 100	23
verb then 12	33
verb then 12.5	10
verb then 20	-15
verb then 34	-17
verb then 4	16
verb then 40	-11
verb then 6	12
verb then 60	-14
verb then 65	-10
verb then 7	-15
verb then 9	-22
verb then :	-35
verb then ;	-12
verb then <end>	-11
verb then afterward	-10
verb then afterwards	-15
verb then against	12
verb then agreements	13
verb then an	9
verb then and	-13
verb then any	-11
verb then anything	12
verb then are	-14
verb then as	12
verb then at	-18
verb then back	-13
verb then beijing	28
verb then bessent	13
verb then bin	-15
verb then both	-8
verb then by	42
verb then canada	17
verb then china	10
verb then chinese	14
verb then cnbc	29
verb then companies	11
verb then donald	19
verb then export	-16
verb then exports	11
verb then fentanyl	23
verb then fifteen	12
verb then five	22
verb then fox	15
verb then frameworks	10
verb then free	-13
verb then having	12
verb then he	11
verb then he'd	16
verb then him	-22
verb then his	-20
verb then how	12
verb then if	-10
verb then importers	21
verb then in	6
verb then is	14
verb then it	-9
verb then journalists	13
verb then late	13
verb then licences	9
verb then licenses	10
verb then mexico	18
verb then monday	9
verb then neither	-16
verb then new	14
verb then not	-18
verb then nothing	-27
verb then of	-23
verb then off	-29
verb then on	23
verb then one	22
verb then ottawa	10
verb then out	-9
verb then over	9
verb then parliament	10
verb then positively	-12
verb then president	14
verb then questions	-16
verb then reports	-10
verb then sales	16
verb then she	16
verb then something	-15
verb then south	-12
verb then talks	13
verb then that	21
verb then them	11
verb then through	12
verb then thursday	20
verb then today	19
verb then trade	-18
verb then trump	19
verb then up	-10
verb then uruguay	12
verb then when	-18
verb then whether	-11
verb then will	12
verb then within	-21
verb then yes	-19
verb threatened then .	14
verb threatened then 100	19
verb threatened then 25	19
verb threatened then 30	23
verb threatened then an	13
verb threatened then china	24
verb threatened then from	-30
verb threatened then the	-9
verb threatened then to	-29
verb threatened then with	-18
verb threatens then an	13
verb threatens then another	12
verb threatens then china	-11
verb threatens then to	20
verb told then a	23
verb told then an	18
verb told then cnbc	29
verb told then farmers	-12
verb told then fox	15
verb told then his	30
verb told then importers	17
verb told then it	-23
verb told then journalists	13
verb told then members	-19
verb told then parliament	8
verb told then the	-9
verb told then them	17
verb told then this	-17
verb vowed then to	19
verb warned then .	-10
verb warned then against	9
verb warned then in	24
verb warned then last	11
verb warned then of	15
verb warned then the	-9
verb warns then that	18
verb welcomed then it	-26
verb welcomes then the	-20
verb written then on	-15
verb written then that	-12
verb wrote then ,	16
verb wrote then :	-12
verb wrote then it	-10
verb wrote then last	9
verb wrote then on	11
verb wrote then that	32
verb wrote then the	-24
verb wrote then to	25`;
