// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_SPEAKER = `yes
<always>	0
closes 's	-16
closes 's plain	-16
closes , few	-21
closes , many	-21
closes , plain	20
closes .	28
closes . few	26
closes . plain	32
closes :	13
closes : plain	11
closes <end>	-39
closes <end> plain	-31
closes after	12
closes after many	16
closes at	11
closes at many	11
closes for many	-13
closes for plain	24
closes had	-27
closes had plain	-25
closes has	-18
closes has plain	-17
closes in	21
closes in many	13
closes in plain	9
closes last	14
closes last plain	13
closes of plain	13
closes on few	-9
closes on many	12
closes said	24
closes said plain	13
closes that	-30
closes that many	-15
closes that plain	-20
closes threatened	-14
closes to plain	-25
closes told	22
closes told plain	22
closes was	-16
closes was plain	-14
closes when	26
closes when many	23
closes who	28
closes who many	27
closes would	-18
closes would plain	-22
does <agree> future	22
does <agree> future plain	24
does <agree> past	-17
does <agree> past plain	-20
does <agree> perfect	-22
does <agree> perfect plain	-20
does <agree> pluperfect	-18
does <agree> pluperfect plain	-18
does <agree> present	-24
does <agree> present plain	-16
does <bear> past many	12
does <bear> perfect	-26
does <bear> perfect plain	-21
does <bear> pluperfect	-18
does <bear> pluperfect plain	-18
does <bear> present	-15
does <buy> past	-12
does <buy> past plain	-12
does <buy> present	8
does <buy> present plain	10
does <deny> past	14
does <deny> past plain	13
does <down> modal	-10
does <down> modal plain	-9
does <down> perfect	-20
does <down> perfect plain	-20
does <down> present	-32
does <down> present plain	-34
does <end> past few	-9
does <end> perfect	-26
does <end> perfect plain	-25
does <end> present	15
does <impose> modal	-31
does <impose> modal plain	-28
does <impose> past few	-25
does <impose> past many	23
does <impose> perfect plain	13
does <impose> pluperfect	-11
does <impose> pluperfect plain	-10
does <impose> present few	-15
does <impose> present many	-9
does <propose> future	-31
does <propose> future plain	-30
does <propose> past	14
does <propose> past few	-9
does <propose> past plain	19
does <propose> perfect few	12
does <propose> present many	-10
does <refuse> past plain	-17
does <refuse> present	11
does <renew> present	-13
does <renew> present plain	-13
does <say> future plain	-12
does <say> modal	31
does <say> modal plain	22
does <say> perfect many	18
does <say> perfect plain	-20
does <say> pluperfect few	13
does <say> present few	-22
does <say> present plain	10
does <sell> past	-13
does <sell> past plain	-13
does <sign> past many	14
does <sign> perfect	-11
does <sign> perfect plain	-8
does <sign> pluperfect	-16
does <sign> pluperfect plain	-16
does <stay> future	-13
does <stay> future plain	-13
does <stay> perfect plain	11
does <stay> pluperfect	10
does <stay> pluperfect plain	11
does <stay> present	-9
does <stay> present many	9
does <stay> present plain	-12
does <suspend> future	-17
does <suspend> future plain	-17
does <suspend> past	-10
does <suspend> past plain	-10
does <suspend> present	-12
does <suspend> present plain	-16
does <target> past	14
does <target> past plain	15
does <target> pluperfect plain	14
does <target> present many	-14
does <threaten> past	9
does <threaten> past few	-14
does <threaten> past plain	13
does <threaten> perfect	15
does <threaten> perfect plain	16
does <threaten> pluperfect	17
does <threaten> pluperfect plain	18
does <threaten> present	-13
does <threaten> present many	-22
does <up> future	16
does <up> future plain	17
does <up> perfect	-14
does <up> perfect plain	-14
does <up> present plain	12
does add	-9
does add plain	-9
does agree	-10
does agree plain	-9
does aim	-11
does aim plain	-11
does announce	22
does announce plain	20
does answer few	9
does answer plain	-18
does approve	-18
does approve plain	-18
does ask	10
does ask plain	13
does be	11
does believe	-25
does believe plain	-23
does call many	-9
does collect	-18
does collect plain	-17
does conclude	-24
does conclude plain	-23
does confirm	17
does confirm plain	16
does consider	-15
does consider plain	-14
does contradict	20
does contradict plain	20
does decide	13
does decline plain	-17
does deny	15
does deny plain	15
does discuss	-11
does discuss plain	-11
does double	-12
does double plain	-12
does draw	26
does draw plain	26
does explain many	9
does export	-15
does export plain	-15
does fall	-10
does float	13
does float plain	13
does future	-17
does future not	13
does future passive	-17
does get	-15
does hope	-15
does hope plain	-15
does impose	-24
does impose plain	-24
does insist	-19
does insist plain	-19
does institute	10
does institute plain	11
does intend	-13
does intend plain	-13
does keep	-7
does know	-12
does know plain	-12
does leave	-18
does leave plain	-17
does let	21
does let plain	22
does levy	12
does levy plain	12
does lift	11
does lift plain	17
does look plain	-18
does maintain	-11
does maintain plain	-11
does make	21
does make plain	24
does modal	-26
does modal not	25
does modal passive	-8
does negotiate	-14
does negotiate plain	-14
does note	-24
does note plain	-26
does nothing	23
does nothing few	25
does nothing many	14
does nothing plain	10
does other	13
does other few	-11
does other many	11
does other plain	14
does past	12
does past not	-9
does past passive	-69
does pay	-11
does perfect	18
does perfect not	-45
does perfect passive	-13
does plan	-10
does plan plain	-10
does pluperfect not	-17
does pluperfect passive	-24
does prepare	-24
does prepare plain	-24
does present not	17
does present passive	-30
does proclaim	-13
does proclaim plain	-13
does promise few	-13
does propose	7
does propose plain	8
does publish	-10
does publish plain	-8
does put	17
does put few	-12
does put many	16
does put plain	16
does ratify	-12
does ratify plain	-12
does remain many	11
does request	24
does request plain	24
does respond	-21
does respond plain	-21
does rise	-10
does rise plain	-10
does rule	-6
does rule plain	-6
does say	11
does say many	12
does say plain	6
does seek	-15
does seek plain	-15
does sell	-10
does sell plain	-10
does show	-8
does show plain	-8
does sit	-13
does sit plain	-13
does stand	-18
does stand plain	-16
does start	-11
does start plain	-11
does step	20
does step plain	19
does suspend	-22
does suspend plain	-24
does table	-11
does table plain	-11
does tell plain	12
does think	11
does think plain	9
does threaten	13
does threaten many	-15
does threaten plain	20
does urge	30
does urge plain	30
does vote	-17
does vote plain	-16
does vow	13
does vow plain	21
does want	-19
does want plain	-17
does warn plain	8
does withdraw	-9
does withdraw plain	-9
does write few	20
earlier 1 1	-18
earlier 1 1 alone none	18
earlier 1 1 few he	-12
earlier 1 1 few none	-18
earlier 1 1 many he	19
earlier 1 1 many none	-15
earlier 1 1 plain he	-31
earlier 1 1 plain i	31
earlier 1 1 plain it	-10
earlier 1 1 plain they	-15
earlier 1 12	-28
earlier 1 12 many he	9
earlier 1 12 plain he	-31
earlier 1 12 plain i	-13
earlier 1 3	-58
earlier 1 3 many he	-20
earlier 1 3 many it	15
earlier 1 3 many none	-28
earlier 1 3 plain he	-12
earlier 1 3 plain i	9
earlier 1 3 plain it	-58
earlier 1 3 plain none	12
earlier 1 3 plain they	-23
earlier 1 6	-66
earlier 1 6 alone none	-27
earlier 1 6 many he	-17
earlier 1 6 many it	-13
earlier 1 6 plain he	-46
earlier 1 6 plain i	-31
earlier 1 6 plain it	-11
earlier 2 12	-55
earlier 2 12 alone none	-25
earlier 2 12 few none	-10
earlier 2 12 plain he	-38
earlier 2 12 plain i	-61
earlier 2 12 plain it	-20
earlier 2 12 plain none	22
earlier 2 12 plain they	-14
earlier 2 3	-10
earlier 2 3 alone none	18
earlier 2 3 few he	-14
earlier 2 3 many he	15
earlier 2 3 plain i	29
earlier 2 3 plain it	-8
earlier 2 3 plain none	-12
earlier 2 3 plain they	-22
earlier 2 6	-57
earlier 2 6 alone none	-10
earlier 2 6 few he	-14
earlier 2 6 few none	-36
earlier 2 6 many he	-14
earlier 2 6 many i	-13
earlier 2 6 many it	-13
earlier 2 6 plain i	-70
earlier 2 6 plain it	-25
earlier 3 12 alone none	9
earlier 3 12 few he	17
earlier 3 12 few none	-21
earlier 3 12 many none	-12
earlier 3 12 plain he	40
earlier 3 12 plain i	16
earlier 3 12 plain it	-25
earlier 3 12 plain none	-6
earlier 3 12 plain they	14
earlier 3 3	14
earlier 3 3 plain i	10
earlier 3 3 plain it	21
earlier 3 3 plain none	-14
earlier 3 6	-8
earlier 3 6 alone none	34
earlier 3 6 many he	9
earlier 3 6 many none	9
earlier 3 6 plain i	-11
earlier 3 6 plain none	-33
earlier 3 6 plain they	-12
earlier 3 far	10
earlier 3 far alone none	-30
earlier 3 far plain he	-12
earlier 3 far plain i	50
earlier 3 far plain none	-8
earlier 3 far plain they	12
earlier alone	13
earlier alone alone none	24
earlier alone few he	24
earlier alone few i	-26
earlier alone few it	18
earlier alone few none	-15
earlier alone many it	11
earlier alone plain i	18
earlier alone plain it	28
earlier alone plain none	-7
earlier alone plain they	-29
earlier body	24
earlier body few it	16
earlier body many he	-48
earlier body many it	20
earlier body plain he	18
earlier body plain none	13
earlier last	41
earlier last alone none	64
earlier last few he	27
earlier last few none	12
earlier last many he	17
earlier last many it	-17
earlier last many they	10
earlier last plain he	25
earlier last plain it	-26
earlier last plain they	-31
earlier lately	32
earlier lately alone none	36
earlier lately few he	29
earlier lately few it	16
earlier lately few none	-7
earlier lately many it	25
earlier lately many none	17
earlier lately many they	13
earlier lately plain he	26
earlier lately plain i	-99
earlier lately plain it	-25
earlier office	-22
earlier office few he	11
earlier office many he	-8
earlier office many none	-13
earlier office plain he	25
earlier office plain i	-16
earlier office plain it	-32
earlier office plain none	-12
earlier office rank 0 few none	-15
earlier office rank 0 many he	-20
earlier office rank 0 many none	-16
earlier office rank 0 plain he	24
earlier office rank 0 plain they	-10
earlier office rank 1	-15
earlier office rank 1 few he	13
earlier office rank 1 many he	14
earlier office rank 1 many none	-18
earlier office rank 1 plain i	-14
earlier office rank 1 plain it	-41
earlier office rank 2	-11
earlier office rank 2 few none	10
earlier office rank 2 many none	13
earlier office rank 2 plain i	-9
earlier office rank 2 plain it	-24
earlier office rank 3 plain he	9
earlier office rank 3 plain it	11
earlier organisation	-18
earlier organisation alone none	-43
earlier organisation few he	-30
earlier organisation few it	16
earlier organisation few none	-44
earlier organisation many he	-30
earlier organisation many it	34
earlier organisation many none	-59
earlier organisation plain he	-60
earlier organisation plain i	-13
earlier organisation plain it	55
earlier organisation plain none	-10
earlier organisation rank 0 alone none	-9
earlier organisation rank 0 few he	-15
earlier organisation rank 0 few it	19
earlier organisation rank 0 few none	-25
earlier organisation rank 0 many he	-16
earlier organisation rank 0 many it	29
earlier organisation rank 0 plain he	-43
earlier organisation rank 0 plain it	31
earlier organisation rank 0 plain none	-6
earlier organisation rank 0 plain they	15
earlier organisation rank 1	-22
earlier organisation rank 1 alone none	-20
earlier organisation rank 1 few none	-10
earlier organisation rank 1 many it	13
earlier organisation rank 1 many none	-42
earlier organisation rank 1 plain i	-31
earlier organisation rank 1 plain it	10
earlier organisation rank 1 plain they	-12
earlier organisation rank 2 alone none	-13
earlier organisation rank 2 many he	-15
earlier organisation rank 2 many none	-39
earlier organisation rank 2 plain i	-17
earlier organisation rank 2 plain it	33
earlier organisation rank 3	-20
earlier organisation rank 3 alone none	-12
earlier organisation rank 3 many he	-12
earlier organisation rank 3 many none	-20
earlier organisation rank 3 plain he	-30
earlier organisation rank 3 plain i	11
earlier person	35
earlier person alone none	57
earlier person few he	29
earlier person few i	-17
earlier person few it	-12
earlier person few none	-8
earlier person many he	54
earlier person many i	-9
earlier person many it	-24
earlier person many none	31
earlier person plain he	15
earlier person plain i	22
earlier person plain it	-76
earlier person plain none	-12
earlier person plain they	-9
earlier person rank 0	33
earlier person rank 0 alone none	43
earlier person rank 0 few he	25
earlier person rank 0 few i	-14
earlier person rank 0 few it	-10
earlier person rank 0 few none	-9
earlier person rank 0 many he	53
earlier person rank 0 many it	-15
earlier person rank 0 plain he	7
earlier person rank 0 plain i	36
earlier person rank 0 plain it	-19
earlier person rank 0 plain none	-28
earlier person rank 1	45
earlier person rank 1 alone none	48
earlier person rank 1 many he	36
earlier person rank 1 many it	-16
earlier person rank 1 many none	45
earlier person rank 1 many they	15
earlier person rank 1 plain i	15
earlier person rank 1 plain it	-15
earlier person rank 1 plain they	-11
earlier person rank 2 alone none	-10
earlier person rank 2 few none	9
earlier person rank 2 many none	16
earlier person rank 2 plain i	-24
earlier person rank 2 plain it	-39
earlier person rank 3	9
earlier person rank 3 plain he	13
earlier person rank 3 plain it	-22
earlier same 1	69
earlier same 1 alone none	17
earlier same 1 few none	-9
earlier same 1 many he	25
earlier same 1 many it	25
earlier same 1 many none	37
earlier same 1 plain he	23
earlier same 1 plain i	-47
earlier same 1 plain it	60
earlier same 1 plain none	-10
earlier same 1 plain they	-19
earlier same 3	38
earlier same 3 alone none	12
earlier same 3 few he	18
earlier same 3 few none	16
earlier same 3 many he	39
earlier same 3 many it	-36
earlier same 3 many none	13
earlier same 3 many they	-9
earlier same 3 plain he	24
earlier same 3 plain i	-88
earlier same 3 plain they	16
earlier same 6 many he	-19
earlier same 6 plain he	15
earlier same 6 plain i	-12
earlier same 6 plain none	9
earlier side	-106
earlier side alone none	-75
earlier side few he	-41
earlier side few it	-19
earlier side few none	-35
earlier side many he	-50
earlier side many none	-84
earlier side plain he	-104
earlier side plain i	-49
earlier side plain none	14
earlier side plain they	-50
earlier side rank 0	-28
earlier side rank 0 alone none	-37
earlier side rank 0 few he	-18
earlier side rank 0 many he	-53
earlier side rank 0 many it	-10
earlier side rank 0 many none	-26
earlier side rank 0 plain he	-40
earlier side rank 0 plain i	-17
earlier side rank 0 plain it	29
earlier side rank 0 plain none	17
earlier side rank 0 plain they	-23
earlier side rank 1	-38
earlier side rank 1 alone none	-20
earlier side rank 1 few he	-9
earlier side rank 1 few none	-21
earlier side rank 1 many he	-40
earlier side rank 1 many none	-29
earlier side rank 1 plain he	-28
earlier side rank 1 plain i	-26
earlier side rank 1 plain none	20
earlier side rank 1 plain they	-14
earlier side rank 2	-40
earlier side rank 2 alone none	-13
earlier side rank 2 few none	-10
earlier side rank 2 many none	-28
earlier side rank 2 plain he	-42
earlier side rank 2 plain i	-12
earlier side rank 3	-36
earlier side rank 3 many he	-10
earlier side rank 3 many it	10
earlier side rank 3 many none	-18
earlier side rank 3 plain he	-28
earlier side rank 3 plain it	-16
earlier subject	24
earlier subject alone none	-18
earlier subject few he	24
earlier subject few i	-26
earlier subject few it	-13
earlier subject few none	-13
earlier subject many he	17
earlier subject many i	-13
earlier subject many none	-30
earlier subject plain he	22
earlier subject plain i	23
earlier subject plain it	40
earlier subject plain none	-11
g a:!	-25
g a:'	-42
g a:'s	-13
g a:'s <level>	-9
g a:'s <office>	-17
g a:'s <organisation>	10
g a:'s <person>	-19
g a:'s account	13
g a:'s answer	23
g a:'s banana	-12
g a:'s commerce	-14
g a:'s count	12
g a:'s custom	21
g a:'s deal	16
g a:'s decision	-13
g a:'s duty	-22
g a:'s estimate	-10
g a:'s first	-14
g a:'s growth	12
g a:'s house	-11
g a:'s lawyer	13
g a:'s main	-10
g a:'s new	14
g a:'s next	-12
g a:'s order	-12
g a:'s people	-12
g a:'s plan	12
g a:'s plant	-10
g a:'s post	14
g a:'s promise	10
g a:'s purchase	-13
g a:'s rate	14
g a:'s say	21
g a:'s tariff	-20
g a:'s threat	-8
g a:'s version	16
g a:'s visit	-10
g a:'s word	12
g a:+	10
g a:-	-23
g a:- <name>	-17
g a:- built	12
g a:- call	-13
g a:- design	-21
g a:- earth	-10
g a:.	32
g a:/ <seat>	-13
g a:<agent>	-16
g a:<day-ahead>	18
g a:<day-ahead> as	12
g a:<day-ahead> in	10
g a:<day-ahead> is	17
g a:<day-ahead> to	-20
g a:<day-ahead> what	-8
g a:<day-ahead> will	-9
g a:<day-gone> after	23
g a:<day-gone> by	-18
g a:<day-gone> end	16
g a:<day-gone> for	12
g a:<day-gone> has	13
g a:<day-gone> in	25
g a:<day-gone> lower	11
g a:<day-gone> night	-17
g a:<day-gone> of	16
g a:<day-gone> on	-17
g a:<day-gone> put	-10
g a:<day-gone> say	-21
g a:<day-gone> speak	12
g a:<day-gone> under	9
g a:<day-gone> was	-9
g a:<day-gone> with	-13
g a:<day-today>	12
g a:<day-today> .	8
g a:<day-today> and	-11
g a:<day-today> evening	11
g a:<day-today> in	-12
g a:<day-today> it	25
g a:<day-today> publish	22
g a:<day-today> to	-19
g a:<duty>	-12
g a:<goods-amount>	13
g a:<goods-amount> .	19
g a:<goods-amount> by	8
g a:<goods-amount> for	-11
g a:<goods-amount> in	11
g a:<goods>	11
g a:<level> .	15
g a:<level> and	-18
g a:<level> for	28
g a:<level> from	37
g a:<level> in	-25
g a:<level> less	12
g a:<level> more	-32
g a:<level> of	-10
g a:<level> on	16
g a:<level> over	-14
g a:<level> surcharge	11
g a:<level> tariff	-28
g a:<level> thi	-11
g a:<level> was	-9
g a:<money> .	22
g a:<money> <span>	18
g a:<money> and	-12
g a:<money> each	11
g a:<money> for	12
g a:<money> in	-32
g a:<money> into	-12
g a:<money> last	-14
g a:<money> of	12
g a:<money> on	13
g a:<money> over	13
g a:<money> worth	17
g a:<month-ahead> and	14
g a:<month-gone>	-27
g a:<month-gone> and	-20
g a:<month-gone> for	-19
g a:<month-gone> is	11
g a:<month-gone> of	13
g a:<month-gone> over	-14
g a:<month-gone> to	-10
g a:<name>	-12
g a:<name> -	-14
g a:<name> <level>	-12
g a:<name> <person>	26
g a:<name> <span>	9
g a:<name> about	16
g a:<name> agree	-10
g a:<name> and	-20
g a:<name> announce	-13
g a:<name> as	18
g a:<name> deal	-20
g a:<name> doe	-12
g a:<name> for	34
g a:<name> from	11
g a:<name> had	25
g a:<name> in	-10
g a:<name> is	-17
g a:<name> keep	-8
g a:<name> last	-14
g a:<name> not	10
g a:<name> of	29
g a:<name> over	12
g a:<name> say	31
g a:<name> side	-10
g a:<name> thi	19
g a:<name> trade	-10
g a:<name> truce	-11
g a:<name> want	-9
g a:<name> were	-10
g a:<name> with	17
g a:<name> would	27
g a:<not>	-31
g a:<number>	-15
g a:<number> .	11
g a:<number> <quality>	-13
g a:<number> a	-16
g a:<number> again	11
g a:<number> as	12
g a:<number> duty	14
g a:<number> in	-20
g a:<number> investigation	-9
g a:<number> is	-12
g a:<number> more	-21
g a:<number> on	10
g a:<number> or	12
g a:<number> outcome	31
g a:<number> tariff	12
g a:<number> to	-20
g a:<number> tower	13
g a:<number> vote	-27
g a:<office>	-19
g a:<office> 's	17
g a:<office> .	-20
g a:<office> for	-10
g a:<office> on	26
g a:<office> to	-12
g a:<office> would	9
g a:<organisation> .	-26
g a:<organisation> and	12
g a:<organisation> could	-11
g a:<organisation> for	-22
g a:<organisation> in	-23
g a:<organisation> on	-13
g a:<organisation> that	13
g a:<organisation> to	22
g a:<organisation> warn	-10
g a:<organisation> will	-12
g a:<organisation> with	13
g a:<organisation> would	24
g a:<person>	-16
g a:<person> 's	-13
g a:<person> and	10
g a:<person> announce	29
g a:<person> by	13
g a:<person> call	33
g a:<person> for	-13
g a:<person> has	11
g a:<person> sit	-11
g a:<person> spoke	-9
g a:<person> the	-10
g a:<points>	21
g a:<points> to	9
g a:<quality> apple	8
g a:<quality> banana	20
g a:<quality> beef	-9
g a:<quality> chicken	10
g a:<quality> company	-25
g a:<quality> cotton	-12
g a:<quality> dairy	-11
g a:<quality> electric	-11
g a:<quality> export	15
g a:<quality> firm	-16
g a:<quality> flower	9
g a:<quality> glass	9
g a:<quality> good	9
g a:<quality> government	13
g a:<quality> import	-20
g a:<quality> in	-16
g a:<quality> list	23
g a:<quality> machinery	-10
g a:<quality> maker	-12
g a:<quality> marble	-11
g a:<quality> market	12
g a:<quality> minister	-22
g a:<quality> offer	-11
g a:<quality> oil	7
g a:<quality> president	-11
g a:<quality> radio	17
g a:<quality> refiner	13
g a:<quality> rice	-21
g a:<quality> rose	11
g a:<quality> sardine	14
g a:<quality> side	17
g a:<quality> soybean	-20
g a:<quality> state	-11
g a:<quality> steel	11
g a:<quality> tea	-10
g a:<quality> textile	-11
g a:<quality> tomatoe	14
g a:<quality> trade	9
g a:<quality> wheat	13
g a:<quality> wine	13
g a:<seat>	-11
g a:<seat> .	-24
g a:<seat> <day-today>	-12
g a:<seat> are	10
g a:<seat> for	24
g a:<seat> had	-13
g a:<seat> have	11
g a:<seat> in	-21
g a:<seat> of	25
g a:<seat> on	-40
g a:<seat> say	20
g a:<seat> tell	11
g a:<seat> the	-22
g a:<seat> to	26
g a:<seat> want	9
g a:<sender>	15
g a:<span>	7
g a:<span> .	38
g a:<span> and	20
g a:<span> at	-12
g a:<span> before	-26
g a:<span> by	-14
g a:<span> earlier	-13
g a:<span> more	19
g a:<span> the	-16
g a:<taker>	23
g a:<v-bear>	7
g a:<v-begin>	-7
g a:<v-deny>	18
g a:<v-end>	-28
g a:<v-lack>	-9
g a:<v-propose>	19
g a:<v-renew>	-19
g a:<v-return>	-13
g a:<v-say>	41
g a:<v-sign>	-12
g a:<v-target>	-15
g a:<v-threaten>	25
g a:?	-62
g a:a <office>	-15
g a:a <organisation>	-77
g a:a <quality>	11
g a:a bad	-15
g a:a bill	-17
g a:a binding	-12
g a:a breach	10
g a:a call	14
g a:a clause	10
g a:a company	-22
g a:a currency	11
g a:a decision	16
g a:a declaration	-13
g a:a delay	23
g a:a fact	19
g a:a family	-14
g a:a fee	9
g a:a few	19
g a:a formal	11
g a:a fourth	11
g a:a free	11
g a:a furniture	26
g a:a historic	14
g a:a law	-12
g a:a letter	17
g a:a list	-18
g a:a little	-12
g a:a longer	14
g a:a lower	15
g a:a matter	15
g a:a meet	-42
g a:a memorandum	-14
g a:a new	-23
g a:a note	17
g a:a number	-19
g a:a permanent	16
g a:a permit	-13
g a:a post	25
g a:a preliminary	20
g a:a proclamation	-10
g a:a radio	21
g a:a reciprocal	-11
g a:a rise	-14
g a:a room	-11
g a:a row	-9
g a:a safeguard	-18
g a:a second	-10
g a:a share	-12
g a:a small	-14
g a:a state	-20
g a:a summit	-10
g a:a supplier	-26
g a:a tax	13
g a:a television	21
g a:a third	14
g a:a threat	11
g a:a toy	-10
g a:a trading	22
g a:a truce	-18
g a:a video	-36
g a:a view	-11
g a:a warn	12
g a:a zero	9
g a:about	-8
g a:about .	-23
g a:about <level>	17
g a:about a	17
g a:about it	12
g a:about its	13
g a:about them	-13
g a:above	-23
g a:above <number>	-13
g a:abroad	-16
g a:accept	18
g a:accept the	9
g a:accord with	9
g a:according	-11
g a:according to	-11
g a:account	-13
g a:account of	-14
g a:accused	29
g a:accused <name>	10
g a:accused <seat>	11
g a:accused the	14
g a:acknowledged	-12
g a:act	-12
g a:ad	-11
g a:add <level>	-16
g a:add <number>	-19
g a:addition	12
g a:addition to	13
g a:additional tariff	13
g a:admit	10
g a:adopt	-13
g a:affected	-15
g a:after .	-11
g a:after <name>	21
g a:after <span>	12
g a:after call	-9
g a:after its	-13
g a:after meet	14
g a:after the	19
g a:afternoon	-11
g a:afternoon .	-16
g a:afterward	-24
g a:again	12
g a:again .	-12
g a:against	14
g a:against tariff	-10
g a:against the	12
g a:ago .	-16
g a:agree .	11
g a:agree <day-gone>	13
g a:agree by	17
g a:agree on	-16
g a:agree with	-14
g a:agreement .	9
g a:agreement and	11
g a:agreement on	-12
g a:agreement since	-11
g a:agreement with	19
g a:agreement would	-12
g a:air	10
g a:air force	11
g a:aircraft	-11
g a:airline	-15
g a:airport	14
g a:airport .	15
g a:all <quality>	-9
g a:all along	-9
g a:allowed	-16
g a:almaty	-9
g a:almost	-18
g a:almost a	-10
g a:alone	12
g a:along	-11
g a:also	17
g a:also announce	19
g a:also been	13
g a:also buy	9
g a:also promise	-23
g a:also put	-13
g a:also raise	10
g a:also say	-10
g a:also spoke	-12
g a:also threaten	18
g a:aluminum	14
g a:among	-10
g a:an agreement	-16
g a:an anti	-10
g a:an early	11
g a:an emergency	-21
g a:an end	-12
g a:an explanation	-16
g a:an extension	22
g a:an important	13
g a:and <level>	-21
g a:and <name>	-22
g a:and <quality>	10
g a:and aluminum	11
g a:and farm	-10
g a:and i	-14
g a:and investment	10
g a:and is	14
g a:and last	10
g a:and more	-10
g a:and promise	18
g a:and reserved	11
g a:and the	14
g a:and with	-15
g a:annex	-11
g a:announce	22
g a:announce <day-gone>	12
g a:announce <span>	-13
g a:announce for	-22
g a:announce framework	11
g a:announce his	-12
g a:announce it	17
g a:announce last	-13
g a:announce on	15
g a:announce tariff	-13
g a:announce the	-22
g a:announcement	15
g a:another <level>	32
g a:another <span>	14
g a:answer	15
g a:answer by	11
g a:answer in	-17
g a:answer question	-11
g a:answer the	-13
g a:answer to	-9
g a:antitrust	14
g a:any	-13
g a:any agreement	-10
g a:anybody	11
g a:anywhere	13
g a:appeal .	11
g a:appealed	14
g a:apple	11
g a:apply	18
g a:approve	-14
g a:apricot	15
g a:are	15
g a:are not	11
g a:arithmetic	13
g a:arrangement	19
g a:arrangement with	8
g a:arrive	-10
g a:as	49
g a:as <level>	-11
g a:as <person>	-14
g a:as a	31
g a:as much	9
g a:as well	-12
g a:asean	-16
g a:asean summit	-16
g a:aside	-16
g a:ask	12
g a:ask .	-35
g a:ask <name>	58
g a:ask <number>	-29
g a:ask <seat>	31
g a:ask about	-14
g a:ask in	26
g a:ask on	14
g a:ask that	-10
g a:ask the	18
g a:ask to	-9
g a:ask what	22
g a:assess	11
g a:assess the	11
g a:at	30
g a:at <goods-amount>	11
g a:at <level>	23
g a:at <money>	60
g a:at <number>	-30
g a:at a	21
g a:at about	16
g a:at her	-10
g a:at noon	13
g a:at the	-12
g a:at thi	-14
g a:at yale	13
g a:attention	26
g a:attention to	26
g a:authority	11
g a:autumn	-20
g a:autumn .	-14
g a:average	23
g a:avocado	-9
g a:away	22
g a:away with	17
g a:back .	-12
g a:back a	10
g a:back at	10
g a:back from	12
g a:bad	-14
g a:bag	16
g a:ban	30
g a:ban on	21
g a:banana	22
g a:bar	14
g a:bargain on	-11
g a:barrier	11
g a:battery	-15
g a:be	-10
g a:be ask	-17
g a:be extend	-12
g a:be in	12
g a:be know	16
g a:be lift	-14
g a:be next	-16
g a:be on	19
g a:be review	-13
g a:be suspend	-14
g a:be the	-15
g a:bean	18
g a:bean .	12
g a:bear	11
g a:beef	-23
g a:beef .	-25
g a:beef in	-13
g a:been ask	-12
g a:been extend	12
g a:been prolong	-11
g a:been raise	-12
g a:been tell	-16
g a:before	-29
g a:before a	-9
g a:begin on	-14
g a:begin with	11
g a:being	9
g a:believe	-27
g a:belong	8
g a:beside	-14
g a:beside <person>	12
g a:better	10
g a:better than	12
g a:between	14
g a:between the	11
g a:biggest	-14
g a:bilateral	11
g a:bilateral trade	10
g a:bin	-19
g a:binding	-14
g a:bite	-11
g a:blame	16
g a:blamed	21
g a:boat	12
g a:boeing	-15
g a:border	27
g a:boston	12
g a:both .	11
g a:both government	25
g a:both side	-15
g a:both to	-14
g a:bound for	-10
g a:brake	-13
g a:brand	-17
g a:brand in	-17
g a:branded	13
g a:brandy	9
g a:breach	11
g a:break	19
g a:break the	15
g a:bridge	-14
g a:brief	-9
g a:bring home	-12
g a:bring its	9
g a:bring up	11
g a:broker	16
g a:brussel	-17
g a:budget	-14
g a:builder	14
g a:built	9
g a:busan to	-13
g a:buse	-10
g a:buse .	-8
g a:bushel	11
g a:business	9
g a:businesse	9
g a:buy	-22
g a:buy .	-11
g a:buy <goods-amount>	7
g a:buy <quality>	-13
g a:buy its	-11
g a:buy more	-16
g a:buyer of	15
g a:by <day-ahead>	10
g a:by <month-ahead>	14
g a:by <points>	11
g a:by <span>	-14
g a:by a	-18
g a:by its	-17
g a:by letter	24
g a:by the	-12
g a:by then	11
g a:calculated	13
g a:calendar	12
g a:call	19
g a:call <name>	11
g a:call an	-37
g a:call between	17
g a:call fentanyl	-12
g a:call for	32
g a:call it	21
g a:call its	-10
g a:call reciprocal	-17
g a:call the	18
g a:calm .	15
g a:can	-14
g a:can be	11
g a:canal	-11
g a:candid	12
g a:canned	12
g a:canned tuna	11
g a:canola	-18
g a:cap	16
g a:capital	-19
g a:car .	-10
g a:careful	12
g a:carrier	11
g a:carry the	12
g a:case	-12
g a:case .	-21
g a:case against	-10
g a:case of	13
g a:cattle	-15
g a:ceasefire	-14
g a:ceiling	-15
g a:center	8
g a:centre	-10
g a:certain	-9
g a:certificate	17
g a:chain	24
g a:chain in	21
g a:chance	11
g a:change	10
g a:change thi	15
g a:channel	-10
g a:charge	-20
g a:charge <quality>	9
g a:charge for	-13
g a:charge of	-14
g a:cheese	15
g a:cherry	-13
g a:chicago	-23
g a:chicken .	-12
g a:chip	22
g a:chip -	-16
g a:chip .	-14
g a:cited	18
g a:citru	9
g a:city	-10
g a:claim	-14
g a:clarified	15
g a:clarity	17
g a:clarity .	13
g a:clause	10
g a:clause on	16
g a:clear	15
g a:clear the	-14
g a:clock	-9
g a:close	-11
g a:close the	-11
g a:club	-14
g a:cnbc	-13
g a:co	18
g a:coal	18
g a:coast	-23
g a:cobalt	-9
g a:cod	9
g a:coffee at	-13
g a:collect	-20
g a:come back	8
g a:come by	17
g a:come down	-11
g a:come off	16
g a:come up	-8
g a:come within	11
g a:comment .	-15
g a:commented	-9
g a:commerce	-18
g a:commerce ministry	-13
g a:commercial	-10
g a:commit	18
g a:commit to	18
g a:company in	20
g a:company not	10
g a:company to	-16
g a:compared	11
g a:competitor	-14
g a:complain of	-21
g a:complained	14
g a:complained about	17
g a:complained of	-12
g a:complaint	-23
g a:compliance	11
g a:comply	-13
g a:compromise	9
g a:concern	23
g a:concern about	-10
g a:concern over	29
g a:conclude with	13
g a:conclusion	-15
g a:conference	-12
g a:conference on	17
g a:conference that	-17
g a:confidence	-22
g a:confirm	19
g a:confirm .	22
g a:confirm it	-32
g a:confirm on	26
g a:confirm sale	19
g a:confirm that	-26
g a:confirm the	19
g a:confirm thi	13
g a:conflict	-12
g a:consensu	28
g a:consensu .	15
g a:consensu on	10
g a:consent	-34
g a:consent of	-15
g a:consent on	-9
g a:consider	-8
g a:constructive	9
g a:constructive .	16
g a:consultation	11
g a:consumer	12
g a:continue .	16
g a:contradict	20
g a:control	-10
g a:control list	-16
g a:conversation	-17
g a:cooler	10
g a:copper	-16
g a:copy	-9
g a:cork	-23
g a:corrected	32
g a:cost	16
g a:cost .	-11
g a:cotton	14
g a:could	12
g a:could be	-16
g a:could have	-10
g a:could lead	-9
g a:could not	20
g a:count	28
g a:count on	-12
g a:counted	48
g a:counted <number>	21
g a:counted on	10
g a:counter	-17
g a:counter -	-12
g a:countermeasure	20
g a:countermeasure .	10
g a:counterpart	12
g a:country	16
g a:country 's	15
g a:course	-14
g a:course .	-13
g a:cover	21
g a:criticised	19
g a:crown	-12
g a:cruz	9
g a:curb	15
g a:curb on	20
g a:custom	10
g a:custom .	12
g a:cut in	-11
g a:cut of	-13
g a:da	10
g a:damage	16
g a:data	-21
g a:date	15
g a:date .	-15
g a:date on	11
g a:day	9
g a:day .	-19
g a:day in	10
g a:day of	9
g a:day on	10
g a:de	9
g a:dead	-11
g a:deal	-8
g a:deal '	-8
g a:deal .	17
g a:deal after	-13
g a:deal ever	-10
g a:deal for	10
g a:deal with	-20
g a:decide	17
g a:decision on	15
g a:declaration	-13
g a:decouple	-11
g a:defence	14
g a:defend	-14
g a:deficit	-22
g a:deficit in	-13
g a:deficit of	-8
g a:delay	13
g a:delay .	12
g a:delay of	10
g a:delivery	9
g a:delivery of	18
g a:demand <level>	11
g a:demand a	-16
g a:demand for	-14
g a:demand that	-8
g a:deny	18
g a:deny having	12
g a:deny it	32
g a:deny on	9
g a:depended	15
g a:depended on	15
g a:described	10
g a:described as	9
g a:design	-11
g a:design software	-13
g a:desk	-15
g a:desk .	-11
g a:dialogue	8
g a:did	10
g a:did not	-22
g a:differently	-15
g a:differently .	-10
g a:dinner	-13
g a:dinner .	-9
g a:directed	-8
g a:direction .	16
g a:disappointed	12
g a:discussion	19
g a:dispute	12
g a:district	-22
g a:do	12
g a:do .	-14
g a:document	-17
g a:doe away	11
g a:doe not	-10
g a:doe what	23
g a:dollar	15
g a:done	-9
g a:done so	-12
g a:door	-16
g a:door on	-20
g a:double the	-9
g a:doubt	17
g a:down	-27
g a:draw	25
g a:draw attention	26
g a:drink	11
g a:driver	13
g a:drone	-18
g a:drone part	-10
g a:drop	9
g a:drug	19
g a:drug .	9
g a:due	-16
g a:due to	-12
g a:dust	-11
g a:duty	-14
g a:duty is	-9
g a:duty to	19
g a:duty would	11
g a:dáil	-12
g a:each	-12
g a:each other	-21
g a:each way	11
g a:early	18
g a:earth	18
g a:earth .	18
g a:earth and	-18
g a:earth to	14
g a:economic	-20
g a:economy for	-14
g a:effectively	-10
g a:effectively off	-10
g a:electric	-14
g a:electronic	-14
g a:elevator	14
g a:emergency	-30
g a:emergency meet	-20
g a:end .	14
g a:end on	13
g a:end the	-15
g a:energy for	-12
g a:engine .	-9
g a:entebbe	-13
g a:entity .	-10
g a:entry	-13
g a:estimate	13
g a:estimate that	9
g a:evening .	19
g a:evening in	14
g a:evening to	-13
g a:everybody	11
g a:everyone	11
g a:examine the	-18
g a:exclude	-12
g a:exist	-11
g a:expect	11
g a:expect .	14
g a:expect <level>	11
g a:expect <money>	11
g a:expect an	-10
g a:expect another	-11
g a:expect export	11
g a:expect it	13
g a:expect the	12
g a:expect to	-14
g a:expire	-12
g a:explain that	9
g a:explain the	-23
g a:explanation	-16
g a:export ban	12
g a:export certificate	11
g a:export control	-20
g a:export permit	-10
g a:export rule	-10
g a:exporter .	17
g a:exporter of	-10
g a:expressed	-9
g a:expressed seriou	10
g a:extend	-8
g a:extend it	-19
g a:extension ?	-12
g a:extension by	10
g a:extension of	14
g a:extension on	-13
g a:extra	15
g a:extra duty	13
g a:extra tariff	11
g a:extremely	14
g a:face	-11
g a:fact sheet	-8
g a:factory	17
g a:factory in	9
g a:family	-17
g a:fan	12
g a:far	-14
g a:far .	-26
g a:fare	-13
g a:farm product	-10
g a:fast	12
g a:faster	11
g a:fear for	10
g a:fee	9
g a:fee on	15
g a:fentanyl .	9
g a:fentanyl and	13
g a:fentanyl tariff	-11
g a:ferry	-14
g a:few	20
g a:few hour	17
g a:figure show	-14
g a:financial	23
g a:financial officer	23
g a:find	-11
g a:finding	-13
g a:fine	-23
g a:finished	-25
g a:fire	-14
g a:firm	-11
g a:firm in	10
g a:firm on	-14
g a:firmly oppose	-17
g a:first .	-18
g a:first step	16
g a:first time	-14
g a:first to	10
g a:fiscal	11
g a:fish	-10
g a:fish from	-10
g a:fishing	15
g a:flat	-14
g a:flight home	10
g a:float	13
g a:flour	-10
g a:flow of	-15
g a:fly to	-13
g a:follow	-12
g a:following	-28
g a:footwear	20
g a:for <day-gone>	-42
g a:for <day-today>	-13
g a:for <level>	-27
g a:for <money>	-20
g a:for about	-11
g a:for all	19
g a:for an	-26
g a:for another	15
g a:for at	11
g a:for buy	-14
g a:for call	-18
g a:for every	-12
g a:for exporter	10
g a:for farmer	17
g a:for foreign	-11
g a:for it	28
g a:for lower	-11
g a:for more	-14
g a:for now	10
g a:for one	-10
g a:for tariff	11
g a:for that	-12
g a:for the	-11
g a:for them	16
g a:for thi	14
g a:for two	16
g a:for what	-16
g a:for zero	13
g a:force .	-13
g a:force one	11
g a:forced	17
g a:forced labor	13
g a:forecast	18
g a:forecast for	17
g a:foreign trade	-17
g a:formal	14
g a:formal extension	13
g a:found in	-12
g a:four .	13
g a:four time	-11
g a:fourth	13
g a:fourth round	10
g a:frame	-17
g a:framework	16
g a:framework .	14
g a:framework under	-10
g a:free	26
g a:free .	11
g a:free of	-13
g a:free trade	21
g a:friend	12
g a:from <person>	-17
g a:from a	-18
g a:from all	13
g a:from asia	10
g a:from both	-13
g a:from his	-11
g a:from last	9
g a:from now	9
g a:from one	13
g a:frozen	14
g a:fuel	-8
g a:furniture	15
g a:further	16
g a:garden .	13
g a:garden on	-12
g a:gave	31
g a:gave <name>	-10
g a:gave notice	19
g a:gave the	14
g a:gear	-11
g a:general licence	14
g a:generic	15
g a:give	-9
g a:given	10
g a:given its	-11
g a:glove	-17
g a:go	15
g a:go .	12
g a:go back	-12
g a:go for	-11
g a:go out	9
g a:go to	15
g a:go up	13
g a:gold	-11
g a:good	12
g a:good .	-14
g a:good by	-9
g a:good deficit	-9
g a:good for	11
g a:good from	12
g a:good of	10
g a:good pay	10
g a:good since	14
g a:good start	-14
g a:good thi	-11
g a:good until	9
g a:good with	-17
g a:government	18
g a:government to	22
g a:grant to	12
g a:graphite	-10
g a:great	16
g a:groundless	10
g a:group	15
g a:grower	9
g a:growth	11
g a:growth .	11
g a:growth of	-21
g a:growth thi	11
g a:guest	11
g a:gyeongju	-16
g a:had	11
g a:had a	-27
g a:had already	-12
g a:had announce	12
g a:had answer	-20
g a:had call	-11
g a:had demand	-12
g a:had first	9
g a:had given	12
g a:had invited	-8
g a:had it	13
g a:had just	-12
g a:had lose	-12
g a:had named	37
g a:had no	-26
g a:had not	-19
g a:had one	9
g a:had promise	13
g a:had propose	-19
g a:had put	-10
g a:had settle	-9
g a:had suggest	16
g a:had suspend	10
g a:hail	-14
g a:half	-17
g a:halifax	-9
g a:hall	-20
g a:hall .	-12
g a:halted	-10
g a:halve the	-14
g a:happy	-13
g a:harm	19
g a:harvest .	-12
g a:has	11
g a:has a	-21
g a:has agree	-16
g a:has already	-20
g a:has also	11
g a:has been	-13
g a:has come	8
g a:has complained	-12
g a:has deny	21
g a:has had	9
g a:has hinted	-14
g a:has invited	-9
g a:has let	17
g a:has make	23
g a:has meanwhile	10
g a:has never	-12
g a:has propose	22
g a:has protested	10
g a:has refuse	8
g a:has repeatedly	10
g a:has since	8
g a:has so	21
g a:has spoken	44
g a:has take	9
g a:has tell	14
g a:has the	10
g a:has to	-16
g a:has warn	19
g a:has withdraw	-15
g a:have a	-13
g a:have agree	-13
g a:have both	20
g a:have buy	-10
g a:have call	-13
g a:have meet	12
g a:have promise	13
g a:have tell	15
g a:he 's	21
g a:he call	-23
g a:he expect	-13
g a:he want	12
g a:he would	17
g a:he'll	10
g a:hear	-21
g a:hear of	-14
g a:heard of	10
g a:her	-13
g a:here	16
g a:herring	11
g a:herring .	12
g a:hike	-13
g a:him .	18
g a:him on	-11
g a:him the	8
g a:him to	24
g a:himself	-9
g a:himself .	-14
g a:his <organisation>	19
g a:his guest	12
g a:his name	-25
g a:his network	15
g a:his own	24
g a:his plane	-12
g a:his signature	12
g a:his tariff	-14
g a:hit <name>	-13
g a:hold	27
g a:hold .	25
g a:hold back	9
g a:hold out	15
g a:home	21
g a:home .	11
g a:home from	17
g a:honour	16
g a:honour to	11
g a:hope .	-10
g a:hospital	-13
g a:hour	-9
g a:hour later	22
g a:hour of	-15
g a:house .	-18
g a:house on	12
g a:how	-9
g a:how it	-19
g a:huế	-16
g a:i	-31
g a:idea	-9
g a:ignore	-15
g a:import of	10
g a:important	14
g a:important step	11
g a:impose an	18
g a:impose tariff	12
g a:in	11
g a:in <month-ahead>	20
g a:in <name>	-52
g a:in <number>	13
g a:in <seat>	-13
g a:in a	24
g a:in almaty	-9
g a:in at	-26
g a:in boston	12
g a:in brussel	-10
g a:in busan	-14
g a:in case	12
g a:in chicago	-23
g a:in each	-13
g a:in force	-14
g a:in full	-14
g a:in gyeongju	-13
g a:in his	20
g a:in incheon	14
g a:in johor	18
g a:in osaka	-8
g a:in rome	15
g a:in shanghai	24
g a:in stockholm	-8
g a:in são	-24
g a:in that	-11
g a:in the	-12
g a:in turnberry	-9
g a:in two	-10
g a:in what	-9
g a:in write	14
g a:income	-21
g a:inflation	-11
g a:informed	24
g a:informed the	10
g a:inquiry	24
g a:inquiry into	9
g a:insist	-22
g a:insist on	-33
g a:intention	14
g a:intention to	13
g a:international	-14
g a:international trade	-15
g a:interview	12
g a:interview on	11
g a:into	-29
g a:into a	-16
g a:into the	-12
g a:introduce	-16
g a:introduce in	-14
g a:invest	10
g a:invest <money>	15
g a:investigation of	-13
g a:investigation on	-10
g a:investigation that	11
g a:investment .	17
g a:investment and	-13
g a:invited	-13
g a:invited <person>	-10
g a:is .	13
g a:is a	11
g a:is about	-11
g a:is also	10
g a:is ask	11
g a:is dead	-10
g a:is enough	9
g a:is for	-14
g a:is in	-10
g a:is more	14
g a:is one	12
g a:is pleased	11
g a:is ready	-16
g a:is say	-11
g a:is still	10
g a:is under	13
g a:isn't	-17
g a:issue a	10
g a:issue an	-9
g a:it	15
g a:it <day-today>	9
g a:it be	20
g a:it before	-9
g a:it call	11
g a:it can	-15
g a:it could	21
g a:it doe	-12
g a:it expect	10
g a:it first	-19
g a:it has	11
g a:it hope	9
g a:it in	-8
g a:it is	14
g a:it need	-18
g a:it promise	-10
g a:it unlawful	-9
g a:it was	48
g a:it will	15
g a:its <number>	-10
g a:its account	-27
g a:its approval	-12
g a:its concern	17
g a:its consent	-21
g a:its duty	-18
g a:its export	-19
g a:its forecast	18
g a:its intention	12
g a:its list	-36
g a:its member	24
g a:its negotiation	20
g a:its new	14
g a:its order	12
g a:its own	17
g a:its part	-24
g a:its proposal	14
g a:its rare	-27
g a:its rate	-18
g a:its sale	-23
g a:its tea	15
g a:itself	-17
g a:jersey	11
g a:jersey .	11
g a:jinping	-11
g a:jinping on	9
g a:job	15
g a:johor	18
g a:johor .	18
g a:joined	11
g a:joined the	12
g a:joint	-13
g a:judge	-14
g a:juice	-9
g a:just	-18
g a:justified	-11
g a:keep it	-10
g a:kitchenware	26
g a:know	43
g a:labor	11
g a:land	-12
g a:last <month-gone>	-14
g a:last day	10
g a:last month	9
g a:last summer	-12
g a:last week	9
g a:late on	26
g a:later	-9
g a:law	-12
g a:law .	17
g a:law to	-12
g a:lead	-19
g a:least <level>	-10
g a:least <money>	20
g a:leather	-9
g a:leave .	19
g a:leave for	-13
g a:led	-24
g a:led by	-12
g a:lentil	-12
g a:less	15
g a:let	32
g a:let <quality>	-18
g a:let it	18
g a:let off	13
g a:let rare	18
g a:let the	-9
g a:letter	37
g a:letter from	-13
g a:letter to	12
g a:level	17
g a:level .	10
g a:levy .	12
g a:license for	17
g a:lift	-9
g a:lift its	15
g a:lift restriction	-8
g a:lift the	-17
g a:light	-10
g a:like it	-9
g a:limit export	17
g a:limited	-16
g a:line .	-21
g a:line in	13
g a:list	-30
g a:list .	-9
g a:list of	-22
g a:listed	-8
g a:listed <number>	-9
g a:listener	11
g a:live	17
g a:live with	11
g a:loan	-14
g a:look at	-9
g a:lose	-12
g a:lose its	-12
g a:lose their	-12
g a:loss	25
g a:loss of	17
g a:lower	-10
g a:lower duty	-12
g a:lower its	11
g a:lower the	-15
g a:machine from	11
g a:machine tool	22
g a:mail	10
g a:main	-15
g a:maintain	-11
g a:maintain its	-18
g a:maize .	9
g a:majority .	-10
g a:make	14
g a:make clear	25
g a:make export	-14
g a:make in	-12
g a:make public	24
g a:make that	21
g a:make with	-17
g a:maker	8
g a:maker in	43
g a:marble	-17
g a:march	16
g a:margin	-9
g a:mark	-12
g a:matter in	-15
g a:matter of	9
g a:may	-9
g a:may change	-9
g a:me	15
g a:me .	-10
g a:mean	11
g a:mean to	11
g a:measure it	13
g a:measure on	-11
g a:meat	11
g a:media .	12
g a:mediator	-12
g a:medicine	23
g a:medicine from	17
g a:meet <name>	15
g a:meet <person>	-22
g a:meet a	11
g a:meet for	-13
g a:member	8
g a:member state	-10
g a:memorandum	-18
g a:mention	-9
g a:merdeka	12
g a:merdeka <number>	12
g a:message	23
g a:metal	-10
g a:military	-14
g a:milk	-21
g a:milk powder	-19
g a:mill	15
g a:mill in	15
g a:million .	15
g a:mining	-12
g a:minister	-29
g a:minister for	-15
g a:ministry	-12
g a:minute	-24
g a:moment	-13
g a:money	12
g a:monitor	-14
g a:month of	-11
g a:month to	15
g a:moratorium	-18
g a:more	-16
g a:more careful	12
g a:more of	-15
g a:more on	-8
g a:more pay	-9
g a:more rare	-15
g a:morning	-17
g a:morning .	-17
g a:motor	-19
g a:much to	16
g a:museum	-13
g a:must	-28
g a:name	-15
g a:name to	-34
g a:named	49
g a:named the	30
g a:nation	-12
g a:national	17
g a:national security	11
g a:near	9
g a:nearly	-14
g a:need	-11
g a:need .	12
g a:negotiate solution	-10
g a:negotiation	11
g a:negotiation between	11
g a:negotiation on	-11
g a:network .	-14
g a:network on	17
g a:never ask	-12
g a:new date	18
g a:new duty	11
g a:new investigation	18
g a:new jersey	11
g a:new section	-11
g a:new tariff	18
g a:new year	15
g a:newspaper	-20
g a:newspaper .	-22
g a:next	-34
g a:nickel	-12
g a:nickel ore	-20
g a:night	-26
g a:nil	-11
g a:nine	9
g a:no .	-23
g a:no answer	-11
g a:no further	12
g a:no more	13
g a:no reason	9
g a:none .	16
g a:none of	-14
g a:noon	15
g a:north	10
g a:northern	-15
g a:not	-7
g a:not .	13
g a:not agree	12
g a:not changed	14
g a:not come	-8
g a:not commented	-9
g a:not confirm	-9
g a:not keep	-14
g a:not put	-10
g a:not rule	-13
g a:not say	-12
g a:not sign	25
g a:not tell	15
g a:not to	13
g a:note	-19
g a:note that	-13
g a:note to	14
g a:nothing	-43
g a:nothing .	-27
g a:nothing on	-13
g a:nothing was	19
g a:now	11
g a:now and	11
g a:now has	9
g a:now on	9
g a:number	-28
g a:number .	-17
g a:number of	-12
g a:object	-16
g a:object to	-11
g a:observed	19
g a:observer	-15
g a:occasion	12
g a:occasion to	12
g a:of	9
g a:of <goods-amount>	18
g a:of <level>	26
g a:of <month-ahead>	-10
g a:of <month-gone>	-26
g a:of <person>	20
g a:of <span>	19
g a:of a	34
g a:of any	-12
g a:of beef	-15
g a:of both	-24
g a:of chip	-15
g a:of countermeasure	10
g a:of duty	-15
g a:of energy	-10
g a:of export	22
g a:of farm	13
g a:of fentanyl	-14
g a:of its	-15
g a:of last	-21
g a:of nothing	-23
g a:of oil	-11
g a:of one	-9
g a:of power	21
g a:of raise	13
g a:of rare	21
g a:of sale	18
g a:of state	-9
g a:of steel	17
g a:of talk	-10
g a:of that	-19
g a:of the	-15
g a:of their	13
g a:of trade	-20
g a:of view	-9
g a:off	-12
g a:off .	-15
g a:off from	8
g a:off its	-15
g a:off on	-10
g a:off the	12
g a:offer	-33
g a:offer .	-8
g a:offer <level>	-13
g a:offer <number>	-15
g a:offer to	20
g a:officer	31
g a:officer of	38
g a:oil .	-19
g a:oil from	-20
g a:oil to	-10
g a:older	-21
g a:on	13
g a:on .	15
g a:on <day-ahead>	-14
g a:on <day-gone>	17
g a:on <day-today>	15
g a:on <level>	-12
g a:on <money>	14
g a:on <name>	-21
g a:on <organisation>	13
g a:on <seat>	17
g a:on a	-8
g a:on an	28
g a:on ask	13
g a:on banana	13
g a:on both	-18
g a:on buyer	-13
g a:on canola	-12
g a:on cashew	9
g a:on certain	-10
g a:on chip	21
g a:on coal	18
g a:on coffee	-10
g a:on duty	-12
g a:on frozen	11
g a:on good	9
g a:on his	20
g a:on its	-19
g a:on maize	9
g a:on one	-12
g a:on our	17
g a:on palm	-10
g a:on rare	14
g a:on semiconductor	17
g a:on ship	-14
g a:on tea	11
g a:on tequila	12
g a:on the	-14
g a:on their	-10
g a:on them	19
g a:on truth	-15
g a:on tyre	-10
g a:on with	-12
g a:on x	16
g a:one	-11
g a:one .	-27
g a:onion	14
g a:only	26
g a:only .	11
g a:only <level>	-10
g a:open quota	-11
g a:opened	-15
g a:opened an	-17
g a:opening	12
g a:operating	12
g a:opinion	-15
g a:opinion .	-18
g a:oppose	-16
g a:opposition	30
g a:opposition .	21
g a:option	12
g a:option .	10
g a:or	28
g a:or <level>	-13
g a:or limit	17
g a:or so	9
g a:orange	-14
g a:order of	-14
g a:order on	-8
g a:order that	12
g a:ore	-16
g a:osaka	-8
g a:osaka .	-14
g a:other <quality>	-12
g a:otherwise	-14
g a:otherwise .	-12
g a:our	17
g a:out	14
g a:out .	23
g a:out what	-14
g a:outline	-13
g a:outside	20
g a:outside the	16
g a:over	31
g a:over <name>	14
g a:over <span>	9
g a:over a	-14
g a:over fentanyl	-14
g a:overall	20
g a:own	17
g a:own list	13
g a:own measure	-12
g a:own notice	-10
g a:own statement	12
g a:own tariff	18
g a:packer	22
g a:packer in	22
g a:pact	-26
g a:page	-9
g a:paint	18
g a:palm	-8
g a:palm oil	-12
g a:panel	-15
g a:paper	-8
g a:part of	15
g a:part with	10
g a:partner .	15
g a:party	21
g a:pass	-23
g a:pass on	-11
g a:paulo	-24
g a:pay	-14
g a:pay <number>	12
g a:pay the	-18
g a:payment	9
g a:peace	-16
g a:peace .	-19
g a:peace with	-10
g a:peat	-10
g a:pen	-17
g a:pension	-9
g a:people	-33
g a:people .	-16
g a:permanent	25
g a:permanent agreement	13
g a:permit for	15
g a:phone	-12
g a:phone .	-10
g a:phosphate	-11
g a:place	11
g a:plan	-15
g a:plane	15
g a:plane .	-11
g a:plant	11
g a:platform .	13
g a:played	-14
g a:pleased to	11
g a:pledge to	10
g a:plywood	-16
g a:point	39
g a:point .	11
g a:point out	28
g a:point to	11
g a:pointed	30
g a:pointed out	16
g a:pointed to	19
g a:policy	-12
g a:port .	-17
g a:port fee	14
g a:positive	14
g a:positive result	13
g a:post	28
g a:post of	16
g a:pound	10
g a:powder	-14
g a:power	38
g a:practice .	10
g a:precursor	-16
g a:preliminary	21
g a:preliminary consensu	14
g a:prepare	-11
g a:prepare .	10
g a:prepare a	-21
g a:present .	-14
g a:president xi	-11
g a:press	-13
g a:press conference	-19
g a:pressed	9
g a:processor	-10
g a:proclaim	-13
g a:proclamation on	11
g a:procurement	10
g a:producer	16
g a:producer .	11
g a:productive	-12
g a:prolong a	13
g a:prolong by	-12
g a:prolong the	9
g a:prolong their	-15
g a:promise	14
g a:promise .	-10
g a:promise a	17
g a:promise an	15
g a:promise of	-12
g a:promise on	11
g a:proposal .	12
g a:proposal to	-17
g a:propose	9
g a:propose .	17
g a:propose <number>	7
g a:propose <span>	20
g a:propose a	-11
g a:propose an	15
g a:propose on	17
g a:propose the	-23
g a:protested	16
g a:protested against	14
g a:public	22
g a:public on	17
g a:publish	-20
g a:publish a	-13
g a:publish its	13
g a:publish the	-25
g a:publish what	13
g a:pump	-11
g a:purchase	6
g a:purchase <goods-amount>	13
g a:purchase at	14
g a:put <money>	-12
g a:put <number>	-35
g a:put a	-6
g a:put an	-18
g a:put export	-14
g a:put forward	13
g a:put his	-22
g a:put in	-9
g a:put into	9
g a:put its	-13
g a:put on	-33
g a:put out	-13
g a:put tariff	16
g a:put the	49
g a:put them	10
g a:quadruple its	12
g a:question of	14
g a:question on	-10
g a:quick	15
g a:quickly	24
g a:quota	-9
g a:quota of	-16
g a:radio	30
g a:raise <name>	-13
g a:raise its	13
g a:raise the	19
g a:rally	10
g a:rang	9
g a:rare	18
g a:rare -	-10
g a:rare earth	25
g a:rate	-17
g a:rate on	13
g a:rather	-9
g a:rather than	-9
g a:ratify	-13
g a:raw cotton	14
g a:reach by	10
g a:read	-37
g a:read out	-25
g a:reading	11
g a:ready	-12
g a:ready .	-14
g a:reason	10
g a:reason .	-16
g a:reason to	9
g a:receipt	-10
g a:reciprocal	-34
g a:reciprocal tariff	-22
g a:reckon .	-12
g a:reckon with	19
g a:recommend	8
g a:reduction	-9
g a:refer	-12
g a:refer to	-11
g a:referred	-10
g a:refrain	19
g a:refrain from	19
g a:refund	19
g a:refuse to	-13
g a:regret	25
g a:regrettable	10
g a:regrettable .	9
g a:regretted	32
g a:relationship	16
g a:release	13
g a:released	-19
g a:relief	22
g a:relief .	12
g a:remain	24
g a:remarked	17
g a:remind	39
g a:reminded	45
g a:remove the	11
g a:repeated	23
g a:repeatedly	10
g a:replace	12
g a:reply .	12
g a:reply on	-12
g a:reply with	-16
g a:report	5
g a:report .	19
g a:report by	11
g a:report on	-13
g a:report to	-21
g a:reporter .	-20
g a:reporter after	9
g a:reporter at	21
g a:reporter before	-15
g a:reporter on	19
g a:representative	-9
g a:request	13
g a:requirement	10
g a:requirement of	11
g a:response	14
g a:response to	10
g a:rest	-16
g a:restriction	25
g a:restriction .	11
g a:result	14
g a:result .	12
g a:result of	9
g a:result on	-11
g a:retailer	-10
g a:review .	15
g a:rice .	15
g a:right .	17
g a:right direction	12
g a:right on	12
g a:rise	-15
g a:rise in	17
g a:rise of	-23
g a:rome	15
g a:room	-17
g a:rose	9
g a:round	-12
g a:round in	-9
g a:row	-14
g a:row over	-14
g a:rule	-8
g a:rule a	10
g a:rule of	-9
g a:rule on	-19
g a:run	-24
g a:run out	-14
g a:sale in	-13
g a:samarkand	11
g a:same	12
g a:same <span>	-10
g a:same on	12
g a:santa	9
g a:santa cruz	9
g a:santo	16
g a:sardine	19
g a:satisfaction	-11
g a:say	14
g a:say <day-gone>	17
g a:say <day-today>	21
g a:say <number>	12
g a:say <person>	19
g a:say <quality>	17
g a:say <seat>	11
g a:say a	11
g a:say about	-12
g a:say afterward	-25
g a:say an	11
g a:say at	13
g a:say before	-16
g a:say by	15
g a:say he	18
g a:say is	20
g a:say its	21
g a:say more	15
g a:say neither	-16
g a:say of	15
g a:say only	16
g a:say something	-15
g a:say talk	13
g a:say that	10
g a:say the	25
g a:say they	17
g a:say to	-10
g a:say what	-21
g a:say whether	-20
g a:say yes	-23
g a:school	-10
g a:scrap	-11
g a:scrap its	-11
g a:sea	-11
g a:seal	-12
g a:season	11
g a:season .	13
g a:second	12
g a:second .	12
g a:second and	10
g a:see	11
g a:see <person>	14
g a:see the	-12
g a:seed	-26
g a:sell to	18
g a:send a	19
g a:seriou	30
g a:seriou concern	22
g a:seriously	-14
g a:serve	10
g a:served	9
g a:service	20
g a:set of	-12
g a:seventh	-21
g a:seventh round	-13
g a:shanghai	24
g a:share	-11
g a:share of	-11
g a:sheet	-16
g a:sheet of	-12
g a:shipbuilding	12
g a:short	-10
g a:shortly after	-10
g a:should be	22
g a:should have	12
g a:shrug	-10
g a:shutdown	-15
g a:side	-9
g a:side .	-11
g a:side has	18
g a:side in	10
g a:sign a	-27
g a:sign already	17
g a:sign for	13
g a:sign the	11
g a:sign trade	-10
g a:signature .	12
g a:since <month-gone>	-21
g a:since <number>	-20
g a:since it	-10
g a:sir	-11
g a:sir <person>	-11
g a:sit	-42
g a:sit .	-13
g a:sit across	-9
g a:sit on	-17
g a:ski	13
g a:ski lift	14
g a:slip	17
g a:small	-13
g a:so	-12
g a:so -	-14
g a:so as	-11
g a:social	-8
g a:social .	-14
g a:solution	-13
g a:some	13
g a:some of	10
g a:something	-24
g a:sounded	-17
g a:southeast	-22
g a:southeast asian	-14
g a:soybean	-15
g a:soybean by	-21
g a:spare	-9
g a:speak	26
g a:speak of	47
g a:speed up	9
g a:spell	-10
g a:spell out	-10
g a:spending	12
g a:spent	-15
g a:spirit	14
g a:spoke	35
g a:spoke by	-12
g a:spoke in	32
g a:spoke of	59
g a:spoke on	-17
g a:spoke to	-13
g a:spoke with	-10
g a:spoken	58
g a:spoken of	59
g a:spring	-9
g a:stand by	17
g a:stand ready	-11
g a:standstill	11
g a:start	-22
g a:start of	12
g a:state	-26
g a:state visit	-13
g a:statement .	-11
g a:statement of	-10
g a:statement on	8
g a:steel	9
g a:steel and	10
g a:steel for	-17
g a:step	26
g a:step .	-13
g a:step a	-11
g a:step as	14
g a:step on	10
g a:still need	12
g a:still to	-9
g a:stockholm	-9
g a:stop at	13
g a:store	-11
g a:strategic	17
g a:strict	-13
g a:strike	-12
g a:strike at	-9
g a:student	25
g a:student .	25
g a:study	18
g a:stuttgart .	-11
g a:submarine	10
g a:submarine .	10
g a:submission	11
g a:sue	-19
g a:suit	-22
g a:sulphur	-15
g a:sum	13
g a:summit	-32
g a:summit in	-14
g a:summit of	-21
g a:supplier	-18
g a:supplier in	15
g a:supplier of	-45
g a:supply	17
g a:surcharge .	13
g a:surplu	19
g a:surplu in	13
g a:surrender	10
g a:suspend	-33
g a:suspend .	-10
g a:suspend its	-10
g a:swap	13
g a:são	-24
g a:são paulo	-24
g a:table	-12
g a:take	-9
g a:take <goods-amount>	-19
g a:take <level>	-24
g a:take <span>	-14
g a:take the	16
g a:talk	11
g a:talk .	22
g a:talk about	13
g a:talk of	11
g a:talk on	16
g a:talk with	-9
g a:talked on	-8
g a:tariff	-8
g a:tariff at	21
g a:tariff for	-14
g a:tariff is	-19
g a:tariff on	12
g a:tariff over	14
g a:tariff talk	-13
g a:tariff to	-11
g a:tariff with	-23
g a:taro	-14
g a:tax	-18
g a:tax <quality>	-10
g a:tea	11
g a:tea in	16
g a:telegram	19
g a:telephone	-15
g a:telephone <day-today>	-11
g a:telephone call	14
g a:telephone conversation	-17
g a:telephone on	12
g a:telephone with	-11
g a:television	13
g a:television interview	11
g a:tell <organisation>	27
g a:tell <person>	48
g a:tell <quality>	13
g a:tell an	14
g a:tell his	20
g a:tell it	-34
g a:tell me	16
g a:tell member	-14
g a:tell our	-14
g a:tell thi	-25
g a:tequila	12
g a:term of	-12
g a:textile .	-12
g a:than	11
g a:than <level>	9
g a:than that	10
g a:thank	-16
g a:thanked	-12
g a:thanked the	-14
g a:that	28
g a:that .	-36
g a:that <level>	-11
g a:that <quality>	20
g a:that <seat>	10
g a:that a	-9
g a:that case	-14
g a:that day	-15
g a:that for	-14
g a:that his	10
g a:that its	13
g a:that of	-17
g a:that on	-11
g a:that tariff	13
g a:that the	23
g a:that their	25
g a:that we	-12
g a:the <day-ahead>	15
g a:the <level>	10
g a:the <money>	-11
g a:the <number>	-11
g a:the <organisation>	25
g a:the <person>	20
g a:the <quality>	14
g a:the airport	14
g a:the arithmetic	13
g a:the arrangement	17
g a:the asean	-16
g a:the autumn	-19
g a:the average	18
g a:the ban	16
g a:the biggest	-13
g a:the bill	14
g a:the border	18
g a:the budget	-9
g a:the calendar	13
g a:the capital	-9
g a:the case	-12
g a:the certificate	28
g a:the charge	15
g a:the chip	18
g a:the coffee	10
g a:the consent	-15
g a:the date	20
g a:the deficit	-15
g a:the delay	24
g a:the document	-10
g a:the door	-14
g a:the duty	-16
g a:the dáil	-12
g a:the evening	-8
g a:the extra	13
g a:the farm	10
g a:the fee	10
g a:the finding	-13
g a:the flight	10
g a:the flow	-15
g a:the following	-18
g a:the free	11
g a:the good	-11
g a:the highest	11
g a:the honour	11
g a:the idea	-9
g a:the increase	-10
g a:the industry	-10
g a:the joint	-16
g a:the last	-30
g a:the law	-13
g a:the limit	-24
g a:the line	18
g a:the loss	16
g a:the lower	-11
g a:the matter	-17
g a:the measure	13
g a:the meet	37
g a:the member	-9
g a:the new	-21
g a:the night	10
g a:the northern	-15
g a:the offer	-17
g a:the older	-19
g a:the opinion	-20
g a:the opposition	23
g a:the outcome	-14
g a:the outline	-14
g a:the pact	-21
g a:the paper	21
g a:the phone	-8
g a:the plan	-11
g a:the plane	29
g a:the price	14
g a:the proclamation	11
g a:the proposal	9
g a:the purchase	12
g a:the question	17
g a:the rate	-13
g a:the refund	12
g a:the relationship	13
g a:the remain	11
g a:the report	19
g a:the result	16
g a:the rule	20
g a:the second	13
g a:the section	15
g a:the sign	9
g a:the so	-12
g a:the spring	-13
g a:the standstill	10
g a:the state	-24
g a:the strike	-12
g a:the summit	-14
g a:the table	-25
g a:the telephone	-21
g a:the text	-14
g a:the third	-11
g a:the threat	17
g a:the three	-14
g a:the tiktok	18
g a:the volume	-11
g a:the vote	-10
g a:the war	30
g a:the week	-19
g a:the word	20
g a:their deal	28
g a:their trade	-17
g a:them	16
g a:them .	-18
g a:them at	14
g a:them to	-11
g a:then .	-10
g a:there would	-14
g a:they	16
g a:they are	9
g a:they had	-16
g a:they will	9
g a:thi .	15
g a:thi in	14
g a:thi newspaper	-12
g a:thi paper	17
g a:thi station	-20
g a:thi to	29
g a:thing .	-9
g a:think	-14
g a:think about	12
g a:think of	-8
g a:third country	-11
g a:those	16
g a:threat	37
g a:threat .	21
g a:threat of	20
g a:threaten	15
g a:threaten <level>	24
g a:threaten <name>	25
g a:threaten <number>	15
g a:threaten a	11
g a:threaten an	28
g a:threaten another	16
g a:threaten from	-15
g a:threaten the	-8
g a:threaten to	-22
g a:through <number>	-14
g a:through its	13
g a:tiktok in	-10
g a:timber	8
g a:time	-43
g a:time .	-28
g a:time thi	-11
g a:tired	-11
g a:to <goods-amount>	9
g a:to <level>	-16
g a:to <money>	-14
g a:to <number>	-17
g a:to <quality>	13
g a:to <seat>	-24
g a:to <span>	-15
g a:to add	10
g a:to announce	22
g a:to answer	17
g a:to apply	11
g a:to approve	-13
g a:to ask	-11
g a:to ban	9
g a:to be	-26
g a:to both	24
g a:to bring	8
g a:to buy	-19
g a:to calm	-14
g a:to carry	18
g a:to charge	-15
g a:to come	-21
g a:to cut	9
g a:to decouple	-11
g a:to discuss	10
g a:to do	24
g a:to drop	14
g a:to end	-12
g a:to expect	14
g a:to fall	14
g a:to give	-9
g a:to go	21
g a:to grant	-13
g a:to have	17
g a:to him	10
g a:to his	-15
g a:to impose	16
g a:to invest	10
g a:to it	-14
g a:to its	-19
g a:to join	10
g a:to let	17
g a:to levy	-10
g a:to lift	-24
g a:to make	-10
g a:to meet	-30
g a:to one	-9
g a:to our	11
g a:to pay	-13
g a:to prolong	-11
g a:to publish	-16
g a:to purchase	11
g a:to put	-13
g a:to refrain	16
g a:to remove	10
g a:to replace	12
g a:to retaliate	14
g a:to say	-13
g a:to scrap	-12
g a:to speak	-26
g a:to speed	11
g a:to stop	14
g a:to talk	14
g a:to tariff	-15
g a:to tax	14
g a:to that	-19
g a:to the	24
g a:to thi	-9
g a:to think	13
g a:to three	14
g a:to us	21
g a:to withdraw	-10
g a:to work	13
g a:to zero	17
g a:tomatoe	19
g a:tomatoe .	25
g a:too	28
g a:too .	21
g a:tool	16
g a:tool in	16
g a:topic	-11
g a:toward	15
g a:towel	13
g a:tower	14
g a:track	9
g a:track .	9
g a:trade	-15
g a:trade .	13
g a:trade deal	-28
g a:trade in	9
g a:trade restriction	23
g a:trade talk	-10
g a:trade war	-14
g a:trader	12
g a:transit	10
g a:treaty	-16
g a:treaty with	-13
g a:truce	-20
g a:truce run	-9
g a:truce would	-10
g a:truth	-13
g a:truth social	-15
g a:turnberry	-19
g a:tweeted	13
g a:two	15
g a:two .	11
g a:two announcement	10
g a:two inquiry	11
g a:two president	16
g a:tyre	-14
g a:under	-32
g a:under it	-12
g a:under licence	-17
g a:understanding	-12
g a:understood	19
g a:undertook	25
g a:undertook to	26
g a:unfair and	13
g a:unilateral	9
g a:unilateral trade	12
g a:unjustified	14
g a:unjustified .	9
g a:unlawful	-23
g a:unreasonable	16
g a:unreasonable .	10
g a:unsustainable	12
g a:until <day-ahead>	9
g a:until <month-gone>	11
g a:until the	-16
g a:up	-20
g a:up .	-22
g a:up <level>	-12
g a:urge	33
g a:urge the	19
g a:us	34
g a:us .	8
g a:us at	-12
g a:us that	17
g a:use the	16
g a:used	11
g a:used .	12
g a:version	40
g a:victory	11
g a:video	-44
g a:violated the	10
g a:visa	20
g a:visit	-25
g a:visit to	-11
g a:visited	-12
g a:voice	-12
g a:voiced	21
g a:volume	-15
g a:vote	-26
g a:vote .	-16
g a:vote on	-15
g a:vote to	-12
g a:vow	14
g a:wait for	-10
g a:want	-17
g a:want <number>	-11
g a:want a	15
g a:war .	-10
g a:warn	12
g a:warn in	23
g a:warn last	8
g a:warn of	-11
g a:warn other	10
g a:warn the	-8
g a:was a	12
g a:was agree	5
g a:was already	10
g a:was ask	-10
g a:was at	-16
g a:was effectively	-9
g a:was in	-9
g a:was more	-11
g a:was on	-11
g a:was prepare	-13
g a:was still	8
g a:was tell	-23
g a:was very	-15
g a:watch	-13
g a:watche	-15
g a:wave	-13
g a:way	13
g a:way home	10
g a:week	12
g a:week .	26
g a:welcome the	-11
g a:welcomed	-14
g a:well	-10
g a:were not	14
g a:were the	10
g a:what	-22
g a:what had	13
g a:what he	-13
g a:what it	-11
g a:what the	11
g a:what was	-18
g a:when	14
g a:whether	-21
g a:whether <name>	-10
g a:whether he	-16
g a:whiskey	-10
g a:whisky	22
g a:will answer	13
g a:will be	13
g a:will come	16
g a:will follow	-9
g a:will hold	-9
g a:will look	-14
g a:will make	-9
g a:will meet	16
g a:will put	-13
g a:will sign	7
g a:will suspend	-14
g a:willing	16
g a:willing to	17
g a:wind	-9
g a:wine	26
g a:wish to	-9
g a:with	-8
g a:with <money>	-14
g a:with <person>	-13
g a:with <quality>	-19
g a:with a	19
g a:with another	10
g a:with duty	15
g a:with forced	-14
g a:with limit	-11
g a:with new	14
g a:withdraw	-20
g a:withdraw the	-29
g a:within day	13
g a:within hour	-18
g a:word	54
g a:word of	11
g a:work	22
g a:work with	16
g a:worker	13
g a:world	25
g a:worldwide	-9
g a:worth <money>	-18
g a:worth of	18
g a:would	-11
g a:would also	9
g a:would ask	-9
g a:would be	-24
g a:would come	19
g a:would follow	12
g a:would like	10
g a:would never	9
g a:would pay	-11
g a:would put	-13
g a:would say	14
g a:would watch	-7
g a:write	19
g a:write .	13
g a:write down	-12
g a:write on	14
g a:write that	26
g a:write to	17
g a:wrong	12
g a:wrong .	10
g a:x	16
g a:x .	14
g a:xi	-14
g a:xi jinping	-11
g a:yale	13
g a:yale put	10
g a:year 's	32
g a:year for	10
g a:year to	17
g a:yes	-33
g a:yes .	26
g a:young	-9
g a:your	-18
g a:zero	18
g a:zero .	22
g a:zero on	-18
g a:zurich	11
g a:·	-34
g a:· <number>	-30
g b:"	21
g b:" <person>	-9
g b:" a	9
g b:" and	-17
g b:" ask	7
g b:" by	18
g b:" for	-17
g b:" he	-27
g b:" his	11
g b:" is	22
g b:" laughed	13
g b:" mr	35
g b:" on	-10
g b:" reply	12
g b:" say	13
g b:" sighed	15
g b:" sir	14
g b:" the	-19
g b:" thundered	18
g b:" was	28
g b:'	-21
g b:' association	15
g b:'s	28
g b:'s embassy	11
g b:'s own	12
g b:'s the	9
g b:'s what	12
g b:(	24
g b:( mr	21
g b:) the	-10
g b:+	12
g b:,	22
g b:, <name>	-23
g b:, <seat>	9
g b:, <span>	-11
g b:, according	46
g b:, after	-16
g b:, and	26
g b:, as	12
g b:, at	-14
g b:, by	18
g b:, doe	14
g b:, for	-18
g b:, he	-13
g b:, in	15
g b:, it	-19
g b:, its	15
g b:, led	-15
g b:, meaning	-12
g b:, mr	-15
g b:, ms	8
g b:, nobody	-10
g b:, of	-9
g b:, on	-17
g b:, one	-13
g b:, or	-22
g b:, our	-28
g b:, presidential	13
g b:, reckon	20
g b:, say	57
g b:, sign	-17
g b:, since	-11
g b:, tell	-7
g b:, the	-14
g b:, their	-17
g b:, through	11
g b:, want	8
g b:, warn	13
g b:, we	12
g b:, whatever	-19
g b:, when	-15
g b:, write	13
g b:, your	-11
g b:- op	-12
g b:.	11
g b:. the	12
g b:/	14
g b:: <level>	10
g b:: <name>	9
g b:: by	-14
g b:: its	16
g b:: so	21
g b:;	19
g b:; <name>	-10
g b:; it	-10
g b:; its	-17
g b:; mr	14
g b:<agent>	-45
g b:<day-ahead>	-12
g b:<day-gone> 's	-12
g b:<day-gone> and	16
g b:<day-gone> by	22
g b:<day-gone> its	-16
g b:<day-gone> mr	-10
g b:<day-gone> night	11
g b:<day-today>	19
g b:<day-today> by	16
g b:<day-today> that	-10
g b:<day-today> the	10
g b:<day-today> with	14
g b:<gate>	-11
g b:<goods-amount>	13
g b:<goods-amount> of	15
g b:<goods>	-19
g b:<level-noun>	-15
g b:<level>	14
g b:<level> from	-10
g b:<level> on	21
g b:<level> under	-10
g b:<month-gone> the	-14
g b:<name>	-23
g b:<name> 's	21
g b:<name> -	-12
g b:<name> and	-20
g b:<name> come	14
g b:<name> end	17
g b:<name> on	11
g b:<name> president	-12
g b:<name> were	11
g b:<name> will	11
g b:<name> would	12
g b:<not>	-19
g b:<number>	17
g b:<number> /	21
g b:<number> <name>	29
g b:<number> <quality>	-14
g b:<number> a	-10
g b:<number> duty	9
g b:<number> exclusion	10
g b:<number> is	-12
g b:<number> million	-9
g b:<number> of	-19
g b:<number> p	-10
g b:<number> th	12
g b:<office>	-37
g b:<office> at	-16
g b:<office> from	-9
g b:<office> is	-12
g b:<office> with	10
g b:<organisation> and	-11
g b:<organisation> in	-18
g b:<organisation> with	14
g b:<person>	-32
g b:<person> 's	48
g b:<person> and	-30
g b:<person> informed	-13
g b:<person> read	11
g b:<person> say	-21
g b:<person> tell	-13
g b:<person> thanked	-12
g b:<person> was	-16
g b:<points>	-10
g b:<quality>	22
g b:<quality> car	8
g b:<quality> carmaker	10
g b:<quality> copper	13
g b:<quality> good	-17
g b:<quality> industry	9
g b:<quality> parliament	11
g b:<seat> and	-14
g b:<seat> say	-11
g b:<seat> the	12
g b:<sender>	28
g b:<span>	11
g b:<span> has	10
g b:<span> later	11
g b:<span> of	9
g b:<v-agree>	-18
g b:<v-bear>	-39
g b:<v-buy>	-22
g b:<v-deny>	24
g b:<v-end>	14
g b:<v-impose>	8
g b:<v-lack>	-15
g b:<v-propose>	-16
g b:<v-say>	21
g b:<v-sign>	-24
g b:<v-stay>	-17
g b:<v-up>	-18
g b:?	23
g b:[	22
g b:a <office>	-15
g b:a <organisation>	14
g b:a <quality>	13
g b:a company	19
g b:a fact	-15
g b:a lawyer	33
g b:a member	-25
g b:a paper	-14
g b:a press	-9
g b:a promise	11
g b:a purchase	-10
g b:a report	-15
g b:a researcher	-13
g b:a sale	-24
g b:a separate	9
g b:a ship	20
g b:a statement	23
g b:a talk	-14
g b:a telephone	-10
g b:a third	-10
g b:a trade	15
g b:a truce	11
g b:about the	11
g b:accept	13
g b:according	66
g b:according to	66
g b:accused	-17
g b:advice	13
g b:advice of	14
g b:advise	21
g b:affair	12
g b:affiliate	9
g b:affiliate rule	9
g b:after a	-14
g b:after the	-11
g b:again	12
g b:agree with	11
g b:agreement	8
g b:agreement was	22
g b:agreement with	-10
g b:air	-12
g b:air force	-10
g b:al	17
g b:al -	17
g b:all	-10
g b:among	11
g b:among the	13
g b:an <office>	9
g b:an extension	9
g b:and	-57
g b:and <number>	-11
g b:and <quality>	11
g b:and is	20
g b:and mr	-8
g b:and say	-11
g b:and there	-15
g b:announce	16
g b:announce in	18
g b:another	-13
g b:answer	18
g b:answer of	9
g b:any	-11
g b:approval	-19
g b:approve	-21
g b:approve by	-16
g b:article	-14
g b:as	9
g b:as long	14
g b:ask	-16
g b:assent	10
g b:association	24
g b:at	18
g b:at <level>	14
g b:at <number>	13
g b:at an	-11
g b:at noon	12
g b:at what	14
g b:attorney	10
g b:attorney general	10
g b:autumn	10
g b:be confirm	-18
g b:be make	11
g b:because	-33
g b:beef	-12
g b:been	26
g b:before	-11
g b:before the	-9
g b:believe	11
g b:beside	-11
g b:between	-21
g b:between <name>	12
g b:between the	-16
g b:bring	-12
g b:but the	17
g b:buy	-15
g b:by	33
g b:by <person>	10
g b:by <span>	10
g b:by its	-15
g b:by the	37
g b:call	-14
g b:call between	-17
g b:carmaker	10
g b:carmaker '	11
g b:case the	14
g b:center	-14
g b:chair	-12
g b:chair the	-8
g b:chip	-16
g b:city	-11
g b:close	-12
g b:close to	-17
g b:closed	12
g b:club	-20
g b:co	11
g b:co -	11
g b:come from	10
g b:come to	11
g b:company	-27
g b:company 's	-34
g b:complained	12
g b:conference	-13
g b:conference with	-11
g b:conservative	18
g b:constitution	11
g b:copper	20
g b:count	10
g b:count of	18
g b:country	-18
g b:country 's	-12
g b:da	-13
g b:de	20
g b:deal	-17
g b:democrat	-12
g b:democratic	12
g b:deny	25
g b:deny by	14
g b:der	21
g b:didn't	12
g b:district	-16
g b:do	-13
g b:doe not	12
g b:donald	-11
g b:donald trump	-11
g b:dr	-27
g b:duty on	11
g b:each	-12
g b:earlier	17
g b:earlier the	13
g b:economic	-13
g b:either	-15
g b:embassy	15
g b:end	18
g b:end of	-8
g b:enough	12
g b:exclusion	10
g b:exclusion from	10
g b:explain	14
g b:explain the	9
g b:export	-11
g b:export permit	11
g b:export to	-16
g b:exporter	17
g b:extend	13
g b:extend by	10
g b:extension by	10
g b:fact	-23
g b:fact sheet	-22
g b:factory in	-13
g b:failed	-11
g b:farmer	16
g b:federation	15
g b:fee	12
g b:fee on	9
g b:final	-11
g b:firm	19
g b:firm in	13
g b:first of	9
g b:flower	11
g b:for	-11
g b:for <name>	-25
g b:for <span>	-11
g b:for that	13
g b:for the	15
g b:for thi	12
g b:force	-11
g b:force one	-10
g b:four	-26
g b:furniture	-9
g b:further	-10
g b:general	14
g b:get	-12
g b:global	15
g b:go to	-12
g b:good between	14
g b:government	-12
g b:green	19
g b:grower	11
g b:had	-22
g b:had been	16
g b:had make	-10
g b:half	-10
g b:has been	25
g b:has the	-16
g b:he	-71
g b:he and	-26
g b:he gave	11
g b:he say	-26
g b:he tell	-33
g b:head	-17
g b:head the	-10
g b:hear	15
g b:hear from	14
g b:her	-9
g b:high	14
g b:him	-16
g b:hold	-11
g b:hon	11
g b:hour on	-10
g b:how	16
g b:how the	14
g b:i	-25
g b:i have	-10
g b:if	-13
g b:if the	-29
g b:importer	20
g b:importer in	11
g b:in	-10
g b:in <organisation>	-11
g b:in <seat>	14
g b:in good	9
g b:in his	-17
g b:in stockholm	10
g b:industry	20
g b:informed the	-8
g b:is a	-26
g b:is how	8
g b:is no	10
g b:is not	9
g b:is put	16
g b:is to	-12
g b:is what	24
g b:issue by	10
g b:it	-16
g b:it come	-14
g b:it from	13
g b:it had	10
g b:it has	-14
g b:it is	-24
g b:it say	-26
g b:it would	-10
g b:itself	10
g b:joint	-12
g b:journalist	10
g b:judge	-25
g b:justice	22
g b:later	16
g b:laughed	13
g b:lawyer	51
g b:lawyer in	15
g b:lead	-11
g b:leave	-11
g b:led	-30
g b:led by	-23
g b:let	-23
g b:letter	-7
g b:level	-19
g b:level of	-10
g b:levy	12
g b:line	-14
g b:line of	-11
g b:listed	-19
g b:livestock	18
g b:long	11
g b:lower	-9
g b:lula	-17
g b:madame	13
g b:make a	-10
g b:maker	-10
g b:marketing	13
g b:match	-8
g b:meaning	-12
g b:mediator	-29
g b:meet	-19
g b:member	-20
g b:member of	-23
g b:million	-9
g b:ministry	-15
g b:minority	16
g b:month	-9
g b:morning	-15
g b:morning the	-15
g b:mr	24
g b:mr .	9
g b:mr <person>	-18
g b:mrs von	12
g b:ms	13
g b:my	-27
g b:named	15
g b:need	-22
g b:neither	-12
g b:neither the	-12
g b:new	-19
g b:newspaper	-28
g b:night the	-13
g b:no	-15
g b:no .	16
g b:nobody	-13
g b:nobody in	-26
g b:noon	12
g b:nor	-25
g b:northern	-19
g b:not have	14
g b:note	15
g b:notice	-15
g b:notice by	-10
g b:notice of	-13
g b:number	-11
g b:of	-29
g b:of <name>	-33
g b:of <number>	-12
g b:of a	28
g b:of an	21
g b:of economic	-11
g b:of our	-16
g b:of state	-15
g b:of talk	15
g b:of the	-35
g b:of them	12
g b:off	-13
g b:official	-12
g b:on	-19
g b:on both	9
g b:on rice	14
g b:on television	9
g b:on the	-11
g b:one	-26
g b:one side	9
g b:one with	14
g b:op	-12
g b:operation	18
g b:opinion	15
g b:opposition	31
g b:or	-27
g b:or to	-10
g b:order	-16
g b:other side	-18
g b:our	-21
g b:our own	-16
g b:out	19
g b:out by	17
g b:over	-20
g b:own	-9
g b:owner	20
g b:page	-12
g b:palace	21
g b:palace in	24
g b:paper	-23
g b:paper in	-15
g b:parliament	11
g b:parliament 's	11
g b:party	10
g b:pay	-19
g b:peat	11
g b:people	-20
g b:people in	-11
g b:per	11
g b:permit	13
g b:plan	10
g b:plane	9
g b:plant	12
g b:point	-12
g b:policy	16
g b:port	19
g b:port 's	12
g b:port fee	9
g b:post	-16
g b:post by	-20
g b:post on	-14
g b:postal	-13
g b:potatoe	14
g b:power	9
g b:president	-19
g b:president donald	-11
g b:presidential policy	14
g b:press conference	-11
g b:prince	-14
g b:procurement	14
g b:producer	11
g b:production	13
g b:propose	21
g b:propose by	18
g b:publish by	-13
g b:put	15
g b:put <level>	14
g b:put at	13
g b:q	43
g b:quote	11
g b:rate	-16
g b:ratu	-10
g b:read	32
g b:read out	14
g b:reckon	20
g b:reckon the	14
g b:record	-11
g b:renewal	14
g b:report	-10
g b:reporter	-9
g b:reporter on	-11
g b:republican	15
g b:researcher	-13
g b:retailer	-12
g b:retailer and	-11
g b:rice	12
g b:rice and	14
g b:sale	-10
g b:say	21
g b:say <name>	14
g b:say <office>	-8
g b:say a	19
g b:say after	-10
g b:say at	-18
g b:say his	8
g b:say mr	27
g b:say that	-31
g b:say the	15
g b:say their	-14
g b:schedule	10
g b:second	10
g b:secretary	-10
g b:see	-21
g b:sell	-15
g b:senior	11
g b:separate	9
g b:set	-17
g b:sheet	-23
g b:sheet of	-12
g b:ship	7
g b:shirt	-9
g b:shop	-11
g b:should	-23
g b:should have	-9
g b:side	-14
g b:side to	10
g b:sighed	15
g b:sign	-22
g b:signature	9
g b:signature of	10
g b:since	-26
g b:since <day-gone>	-17
g b:since <month-gone>	-15
g b:sir	21
g b:sit	-13
g b:site	16
g b:so	13
g b:so it	15
g b:so say	10
g b:so that	-10
g b:so the	19
g b:source	-9
g b:south	-13
g b:speak	-18
g b:spoke with	10
g b:sporting	-28
g b:statement	12
g b:statement issue	11
g b:statistic	10
g b:stockholm	11
g b:subject	11
g b:suggest	13
g b:sum	-10
g b:suspend	10
g b:suspend for	9
g b:talk between	10
g b:talk on	-11
g b:talk to	-9
g b:talk with	-13
g b:tariff	-17
g b:tariff on	-13
g b:tea	14
g b:team	-25
g b:telephone	-20
g b:telephone call	-11
g b:telephoned	-19
g b:tell	-28
g b:tell <organisation>	-9
g b:tell by	22
g b:tell the	-9
g b:text	-11
g b:th	12
g b:than	-13
g b:thanked	-30
g b:that	-41
g b:that 's	21
g b:that <name>	27
g b:that <person>	-18
g b:that case	13
g b:that come	13
g b:that his	-20
g b:that is	32
g b:that on	12
g b:that sir	-9
g b:that the	-31
g b:that was	22
g b:the	-25
g b:the <level>	-10
g b:the <name>	-11
g b:the <number>	19
g b:the <office>	-39
g b:the <organisation>	-11
g b:the <person>	23
g b:the <quality>	14
g b:the <seat>	-19
g b:the advice	14
g b:the agreement	19
g b:the answer	12
g b:the co	13
g b:the company	-36
g b:the conservative	13
g b:the count	20
g b:the country	-12
g b:the district	-9
g b:the extension	-11
g b:the figure	11
g b:the firm	12
g b:the first	11
g b:the harbour	-14
g b:the last	-10
g b:the levy	16
g b:the marketing	13
g b:the meet	-11
g b:the new	-19
g b:the newspaper	-24
g b:the northern	-18
g b:the only	14
g b:the operation	18
g b:the opinion	15
g b:the opposition	17
g b:the order	-9
g b:the palace	24
g b:the plant	19
g b:the port	16
g b:the same	12
g b:the section	9
g b:the signature	12
g b:the south	-13
g b:the spring	10
g b:the state	9
g b:the talk	-11
g b:the tea	18
g b:the truce	-17
g b:the two	-14
g b:the word	24
g b:the work	10
g b:their	-13
g b:them is	12
g b:then	-28
g b:there	-8
g b:there is	-15
g b:these	-19
g b:they	-39
g b:thi month	-14
g b:thi time	-10
g b:thi was	19
g b:thi year	11
g b:think	12
g b:third	-20
g b:those of	10
g b:thundered	16
g b:tiktok	12
g b:tiktok 's	12
g b:time the	12
g b:to	-11
g b:to his	-23
g b:to its	13
g b:to the	26
g b:to what	-12
g b:together	-10
g b:together with	-10
g b:trade	32
g b:trade deal	-9
g b:trade in	14
g b:trade talk	17
g b:trader	13
g b:truce	-8
g b:truce between	-15
g b:truck	13
g b:truck from	14
g b:trump	-13
g b:two	-30
g b:under	-37
g b:unless	-31
g b:until	-39
g b:until the	-22
g b:up the	-10
g b:visit of	8
g b:von	22
g b:von der	21
g b:was	31
g b:was about	16
g b:was announce	27
g b:was not	-13
g b:was sign	-11
g b:was tell	13
g b:was the	10
g b:was with	-11
g b:water	-9
g b:way	12
g b:we	17
g b:we had	13
g b:we have	10
g b:we hear	13
g b:week	15
g b:what his	10
g b:what is	10
g b:what mr	-9
g b:whatever	-24
g b:whatever the	-19
g b:when	-36
g b:when mr	-13
g b:where	-10
g b:whether	-34
g b:which	-20
g b:which is	-15
g b:which mr	17
g b:who	-22
g b:who chair	-11
g b:who head	-14
g b:who led	-12
g b:who was	14
g b:whose	-16
g b:will	-12
g b:will be	-15
g b:will not	13
g b:will put	18
g b:with	-48
g b:with <name>	-20
g b:with <person>	9
g b:with a	18
g b:with mr	-16
g b:with the	-27
g b:with what	31
g b:within	12
g b:without	19
g b:without a	11
g b:word	18
g b:word of	25
g b:worked	9
g b:worked out	10
g b:would	15
g b:would also	12
g b:write to	-35
g b:year	11
g b:yet	-15
g b:your	-16
g b:—	19
g b:— <person>	-15
g b:— by	9
g b:— for	-10
g b:— in	-12
g b:— the	-16
g b:— your	-13
g c0=bear	-13
g c0=deny	30
g c0=lack	-10
g c0=propose	-21
g c0=renew	9
g c0=say	16
g c0=sell	-16
g c0=sign	-25
g c0=stay	-13
g c0=suspend	-17
g c0=up	-10
g c1=agree	-28
g c1=bear	-44
g c1=deny	34
g c1=lack	-12
g c1=propose	-13
g c1=renew	8
g c1=say	14
g c1=sell	-22
g c1=sign	-25
g c1=threaten	16
g c1=up	-16
g c2=agree	-34
g c2=begin	-8
g c2=deny	14
g c2=down	-33
g c2=end	-17
g c2=propose	20
g c2=renew	-15
g c2=say	18
g c2=sign	-16
g c2=suspend	-20
g c2=threaten	17
g ct0=agree past-passive	-29
g ct0=agree present	21
g ct0=bear future	-10
g ct0=deny past-passive	27
g ct0=deny present	9
g ct0=impose past	-29
g ct0=impose past-passive	13
g ct0=impose perfect	-13
g ct0=impose perfect-passive	14
g ct0=impose present-passive	15
g ct0=lack present	-21
g ct0=propose past	-10
g ct0=propose perfect-passive	27
g ct0=propose present	-39
g ct0=propose present-passive	-8
g ct0=renew past-passive	10
g ct0=say past-passive	23
g ct0=say perfect	-9
g ct0=say perfect-passive	12
g ct0=say present	11
g ct0=sell present	-11
g ct0=sign future-passive	-11
g ct0=sign past	-21
g ct0=sign present	20
g ct0=stay modal	-9
g ct0=target past	-10
g ct0=target present	10
g ct1=agree participle-passive	-19
g ct1=agree past-passive	-29
g ct1=bear future	-10
g ct1=bear gerund	-9
g ct1=bear participle-passive	-15
g ct1=begin infinitive	-11
g ct1=deny past-passive	27
g ct1=deny present	9
g ct1=down participle-passive	12
g ct1=impose gerund	-13
g ct1=impose infinitive	-9
g ct1=impose infinitive-passive	8
g ct1=impose participle-passive	15
g ct1=impose past	-28
g ct1=impose past-passive	13
g ct1=impose perfect	-11
g ct1=impose perfect-passive	14
g ct1=impose present	-10
g ct1=impose present-passive	15
g ct1=lack present	-21
g ct1=propose perfect-passive	27
g ct1=propose present	-37
g ct1=propose present-passive	-8
g ct1=renew past-passive	10
g ct1=say past-passive	23
g ct1=say perfect	-23
g ct1=say perfect-passive	13
g ct1=say present	11
g ct1=sell present	-11
g ct1=sign future-passive	-11
g ct1=sign past	-17
g ct1=stay modal	-9
g ct1=stay past	12
g ct1=target present	10
g ct1=threaten participle-passive	8
g ct2=agree future	22
g ct2=agree participle-passive	14
g ct2=agree past	-14
g ct2=agree perfect	-22
g ct2=agree pluperfect	-18
g ct2=agree present	-24
g ct2=bear gerund	28
g ct2=bear perfect	-25
g ct2=bear pluperfect	-18
g ct2=bear present	-14
g ct2=begin modal	-15
g ct2=buy infinitive	-16
g ct2=buy present	8
g ct2=deny past	14
g ct2=down modal	-9
g ct2=down perfect	-20
g ct2=down present	-29
g ct2=end infinitive	-10
g ct2=end perfect	-26
g ct2=end present	13
g ct2=impose infinitive	-16
g ct2=impose modal	-25
g ct2=impose past-passive	-32
g ct2=impose pluperfect	-12
g ct2=impose present-passive	-22
g ct2=propose future	-24
g ct2=propose infinitive	15
g ct2=propose modal	10
g ct2=propose participle-passive	26
g ct2=propose past	18
g ct2=propose past-passive	-25
g ct2=propose perfect-passive	-23
g ct2=propose present-passive	-23
g ct2=refuse present	11
g ct2=renew infinitive	-12
g ct2=renew present	-13
g ct2=return infinitive	13
g ct2=say modal	31
g ct2=say past	10
g ct2=say past-passive	-19
g ct2=say perfect-passive	-18
g ct2=say present	13
g ct2=sell gerund	14
g ct2=sell past	-13
g ct2=sign gerund	24
g ct2=sign infinitive	-10
g ct2=sign participle-passive	-11
g ct2=sign perfect	-20
g ct2=sign perfect-passive	15
g ct2=sign pluperfect	-16
g ct2=stay future	-13
g ct2=stay infinitive	16
g ct2=stay participle-passive	-16
g ct2=stay pluperfect	10
g ct2=suspend future	-17
g ct2=suspend participle-passive	-11
g ct2=suspend past	-13
g ct2=suspend present	-10
g ct2=target infinitive	-14
g ct2=target past	14
g ct2=threaten past	9
g ct2=threaten perfect	15
g ct2=threaten pluperfect	16
g ct2=threaten present	-13
g ct2=up future	16
g ct2=up infinitive	-12
g ct2=up perfect	-14
g first-of-paragraph	-13
g has-future	-8
g has-infinitive	11
g has-past	9
g has-perfect	14
g has-present	14
g headline	-30
g l1="	11
g l1=&	-12
g l1='	-33
g l1='s	35
g l1=,	37
g l1=-	17
g l1=.	10
g l1=/	16
g l1=;	34
g l1=<agent>	-18
g l1=<begin>	10
g l1=<day-gone>	18
g l1=<day-today>	13
g l1=<gate>	-12
g l1=<goods>	21
g l1=<name>	-14
g l1=<not>	-28
g l1=<number>	38
g l1=<organisation>	27
g l1=<person>	10
g l1=<seat>	22
g l1=<sender>	20
g l1=<v-bear>	-31
g l1=<v-buy>	-14
g l1=<v-end>	13
g l1=<v-impose>	19
g l1=<v-say>	8
g l1=a	28
g l1=accused	-13
g l1=after	27
g l1=although	15
g l1=and	-24
g l1=around	9
g l1=as	-9
g l1=association	26
g l1=at	-14
g l1=because	-19
g l1=before	-13
g l1=beside	-13
g l1=between	-21
g l1=by	19
g l1=de	13
g l1=democratic	12
g l1=der	22
g l1=dr	-17
g l1=duty	9
g l1=each	-9
g l1=either	-14
g l1=end	12
g l1=federation	12
g l1=general	11
g l1=has	10
g l1=in	-19
g l1=is	-35
g l1=justice	23
g l1=later	13
g l1=madame	10
g l1=marketing	13
g l1=meet	-21
g l1=mr	19
g l1=mrs	-12
g l1=ms	18
g l1=my	-25
g l1=named	12
g l1=neither	-10
g l1=new	-14
g l1=newspaper	-22
g l1=night	11
g l1=no	-28
g l1=noon	12
g l1=northern	-18
g l1=on	-29
g l1=one	-42
g l1=only	-13
g l1=operation	18
g l1=opposition	26
g l1=plant	14
g l1=policy	17
g l1=prince	-14
g l1=production	14
g l1=ratu	-10
g l1=same	12
g l1=say	8
g l1=second	-15
g l1=see	-14
g l1=sir	23
g l1=sporting	-28
g l1=spring	9
g l1=statistic	10
g l1=talk	11
g l1=tariff	-12
g l1=tea	9
g l1=tell	-42
g l1=thanked	-15
g l1=that	-66
g l1=the	-14
g l1=their	-16
g l1=then	-14
g l1=though	13
g l1=through	15
g l1=to	-20
g l1=truce	12
g l1=unless	-22
g l1=want	10
g l1=warn	-9
g l1=was	9
g l1=when	-11
g l1=whether	-18
g l1=which	-16
g l1=whose	-20
g l1=with	-45
g l1=without	13
g l1=write	23
g l1=year	15
g l1=your	-25
g l1=—	50
g l2="	20
g l2=(	34
g l2=)	9
g l2=,	32
g l2=.	14
g l2=:	17
g l2=<begin>	17
g l2=<day-ahead>	38
g l2=<day-gone>	13
g l2=<day-today>	22
g l2=<gate>	-10
g l2=<level-noun>	13
g l2=<level>	-7
g l2=<money>	-8
g l2=<name>	-21
g l2=<number>	39
g l2=<organisation>	38
g l2=<person>	-34
g l2=<seat>	-13
g l2=<sender>	32
g l2=<span>	19
g l2=<taker>	13
g l2=<v-agree>	11
g l2=<v-bear>	-9
g l2=<v-begin>	16
g l2=<v-deny>	24
g l2=<v-down>	24
g l2=<v-end>	-10
g l2=<v-impose>	26
g l2=<v-propose>	14
g l2=<v-sell>	-23
g l2=<v-suspend>	10
g l2=<v-threaten>	22
g l2=?	17
g l2=about	11
g l2=above	-9
g l2=according	21
g l2=after	-9
g l2=aim	12
g l2=al	15
g l2=all	15
g l2=almaty	10
g l2=also	-15
g l2=amount	-11
g l2=and	-12
g l2=as	19
g l2=ask	-14
g l2=association	15
g l2=autumn	15
g l2=because	-10
g l2=before	-15
g l2=between	-11
g l2=but	13
g l2=by	21
g l2=call	-33
g l2=case	14
g l2=chain	-10
g l2=chair	-9
g l2=club	-11
g l2=coal	10
g l2=come	24
g l2=company	-27
g l2=conference	-10
g l2=consensu	-14
g l2=conversation	15
g l2=declare	12
g l2=deny	24
g l2=earlier	8
g l2=embassy	11
g l2=end	-11
g l2=explain	15
g l2=exporter	14
g l2=fail	19
g l2=fertiliser	14
g l2=figure	20
g l2=firm	23
g l2=fish	13
g l2=for	-10
g l2=from	17
g l2=front	-23
g l2=general	10
g l2=global	18
g l2=go	-17
g l2=guest	9
g l2=had	-14
g l2=hand	-16
g l2=has	-16
g l2=he	-52
g l2=head	-12
g l2=him	-12
g l2=house	12
g l2=how	18
g l2=i	-16
g l2=if	-14
g l2=importer	16
g l2=in	-15
g l2=industry	33
g l2=informed	-9
g l2=it	-22
g l2=its	14
g l2=itself	12
g l2=just	9
g l2=last	23
g l2=law	-7
g l2=led	-29
g l2=let	-11
g l2=letter	-8
g l2=licence	-12
g l2=lula	-17
g l2=man	-11
g l2=mediator	-29
g l2=medicine	11
g l2=meet	-18
g l2=money	-20
g l2=more	-10
g l2=morning	-17
g l2=mr	10
g l2=new	-12
g l2=nor	-13
g l2=official	-10
g l2=on	7
g l2=once	-14
g l2=one	10
g l2=only	16
g l2=opposition	15
g l2=or	-12
g l2=out	12
g l2=over	-12
g l2=palace	24
g l2=parliament	11
g l2=plant	10
g l2=port	16
g l2=presidential	14
g l2=production	-8
g l2=promise	19
g l2=read	11
g l2=reckon	19
g l2=record	-9
g l2=resume	-12
g l2=right	10
g l2=room	-11
g l2=say	-13
g l2=second	14
g l2=should	-12
g l2=side	-19
g l2=signature	11
g l2=since	-28
g l2=so	11
g l2=soon	-13
g l2=soybean	-10
g l2=speak	-11
g l2=suggest	13
g l2=suspension	11
g l2=table	14
g l2=tell	-16
g l2=than	-9
g l2=thanked	-10
g l2=that	-10
g l2=the	13
g l2=then	-17
g l2=third	13
g l2=threaten	14
g l2=tiktok	17
g l2=time	16
g l2=to	-17
g l2=trial	-14
g l2=truce	-11
g l2=true	-15
g l2=trump	-10
g l2=under	-14
g l2=until	-24
g l2=view	-13
g l2=visit	-12
g l2=von	22
g l2=want	9
g l2=way	13
g l2=well	29
g l2=what	10
g l2=whatever	-24
g l2=when	-16
g l2=where	-10
g l2=whether	-14
g l2=who	12
g l2=word	9
g l2=world	9
g l2=year	11
g l2=—	-16
g l3='	13
g l3='s	-11
g l3=)	-22
g l3=-	-13
g l3=:	8
g l3=<agent>	-34
g l3=<begin>	23
g l3=<day-ahead>	-8
g l3=<gate>	-10
g l3=<money>	19
g l3=<month-gone>	11
g l3=<name>	-9
g l3=<not>	28
g l3=<number>	12
g l3=<office>	-17
g l3=<organisation>	-14
g l3=<person>	-17
g l3=<quality>	27
g l3=<seat>	-16
g l3=<sender>	23
g l3=<taker>	-20
g l3=<v-agree>	10
g l3=<v-sign>	9
g l3=<v-stay>	-37
g l3=<v-target>	-21
g l3=a	23
g l3=accept	-14
g l3=according	28
g l3=account	16
g l3=add	-11
g l3=advice	14
g l3=after	-16
g l3=ago	-17
g l3=agreement	17
g l3=already	-13
g l3=also	9
g l3=an	-9
g l3=and	-36
g l3=announce	-10
g l3=another	-14
g l3=answer	12
g l3=approval	-28
g l3=are	8
g l3=arrangement	-15
g l3=as	17
g l3=average	-10
g l3=back	-17
g l3=bargain	11
g l3=been	16
g l3=belong	-12
g l3=better	18
g l3=between	-21
g l3=bridge	-13
g l3=buy	9
g l3=call	-14
g l3=carmaker	10
g l3=certain	-11
g l3=chip	-11
g l3=close	-13
g l3=count	16
g l3=country	16
g l3=custom	12
g l3=day	21
g l3=dead	-15
g l3=deal	-26
g l3=decide	14
g l3=decision	-14
g l3=decoupling	18
g l3=delegation	-13
g l3=dinner	11
g l3=discuss	18
g l3=donald	-9
g l3=due	11
g l3=earth	-11
g l3=eaten	-15
g l3=either	10
g l3=export	-10
g l3=fail	-12
g l3=fall	10
g l3=first	15
g l3=flower	12
g l3=geneva	9
g l3=given	-11
g l3=good	20
g l3=guest	-9
g l3=gun	-10
g l3=gyeongju	9
g l3=happen	10
g l3=he	-50
g l3=hear	14
g l3=her	-12
g l3=hold	-15
g l3=home	-15
g l3=house	-12
g l3=in	37
g l3=is	11
g l3=issue	11
g l3=its	-9
g l3=journalist	10
g l3=labor	-9
g l3=lapse	10
g l3=last	8
g l3=lawyer	37
g l3=level	-10
g l3=list	18
g l3=m	-11
g l3=measure	13
g l3=medicine	-12
g l3=meet	-15
g l3=member	16
g l3=month	22
g l3=morning	12
g l3=mrs	11
g l3=my	-9
g l3=near	-12
g l3=need	9
g l3=new	20
g l3=no	15
g l3=notice	-16
g l3=of	-45
g l3=offer	13
g l3=only	-21
g l3=opinion	16
g l3=or	-10
g l3=order	-12
g l3=our	-20
g l3=over	-15
g l3=own	-9
g l3=palm	10
g l3=part	11
g l3=pay	14
g l3=permanent	11
g l3=permit	-11
g l3=point	-18
g l3=preliminary	-14
g l3=press	-12
g l3=propose	10
g l3=public	-9
g l3=q	26
g l3=read	-12
g l3=ready	-10
g l3=reporter	-16
g l3=request	11
g l3=rule	-11
g l3=run	-9
g l3=say	21
g l3=semiconductor	-17
g l3=separate	9
g l3=share	17
g l3=she	9
g l3=sheet	-32
g l3=ship	12
g l3=shirt	-9
g l3=shook	-13
g l3=sign	21
g l3=sir	-20
g l3=ski	10
g l3=small	-19
g l3=so	14
g l3=statement	18
g l3=still	16
g l3=subject	-13
g l3=sugar	-11
g l3=talking	-8
g l3=tariff	10
g l3=tea	13
g l3=telephoned	-10
g l3=th	13
g l3=than	16
g l3=that	23
g l3=the	-38
g l3=them	10
g l3=then	-18
g l3=they	14
g l3=three	36
g l3=through	19
g l3=together	9
g l3=truce	-8
g l3=truck	14
g l3=tuna	9
g l3=visit	9
g l3=way	10
g l3=we	-12
g l3=week	13
g l3=well	15
g l3=what	-11
g l3=when	-15
g l3=whisky	-9
g l3=who	-43
g l3=will	-11
g l3=wine	11
g l3=wire	-17
g l3=within	13
g l3=without	20
g l3=word	27
g l3=worked	10
g l3=world	18
g l3=would	-19
g l3=write	-18
g l3=wrong	-11
g l3=year	-17
g l3=yes	17
g l3=your	11
g l3=zero	10
g l3=—	-12
g l4=(	-14
g l4=,	12
g l4=-	-23
g l4=.	-16
g l4=:	-24
g l4=;	-23
g l4=<agent>	-14
g l4=<begin>	14
g l4=<duty>	10
g l4=<goods>	43
g l4=<level>	9
g l4=<money>	24
g l4=<name>	-9
g l4=<not>	-14
g l4=<number>	11
g l4=<organisation>	-12
g l4=<person>	-31
g l4=<quality>	29
g l4=<seat>	16
g l4=<taker>	14
g l4=<v-agree>	-10
g l4=<v-bear>	9
g l4=<v-begin>	-19
g l4=<v-down>	-10
g l4=<v-end>	13
g l4=<v-impose>	10
g l4=<v-lack>	9
g l4=<v-refuse>	10
g l4=<v-say>	-21
g l4=<v-suspend>	-16
g l4=<v-target>	11
g l4=<v-up>	-8
g l4=a	18
g l4=accept	17
g l4=according	35
g l4=after	-13
g l4=again	19
g l4=agreement	-10
g l4=although	-8
g l4=among	12
g l4=an	17
g l4=another	-32
g l4=answer	11
g l4=anything	-18
g l4=as	21
g l4=at	26
g l4=become	10
g l4=been	28
g l4=bill	9
g l4=boat	-13
g l4=busan	-12
g l4=but	-17
g l4=buyer	22
g l4=calendar	10
g l4=call	20
g l4=can	11
g l4=case	-9
g l4=ceasefire	-13
g l4=chance	14
g l4=change	12
g l4=cheaper	11
g l4=close	-12
g l4=collect	11
g l4=come	-14
g l4=compete	12
g l4=confirm	10
g l4=consensu	11
g l4=constructive	11
g l4=copper	15
g l4=could	-11
g l4=crane	12
g l4=dairy	14
g l4=date	12
g l4=deadline	-13
g l4=deal	19
g l4=decision	-10
g l4=dispute	11
g l4=do	-25
g l4=doe	19
g l4=door	13
g l4=draft	-13
g l4=duty	14
g l4=each	15
g l4=either	-22
g l4=end	9
g l4=evening	12
g l4=exporter	18
g l4=face	-11
g l4=fact	-31
g l4=farmer	-11
g l4=fentanyl	17
g l4=fifth	-14
g l4=first	10
g l4=fish	11
g l4=foreign	-11
g l4=four	-14
g l4=from	-16
g l4=go	-15
g l4=half	-16
g l4=happened	10
g l4=has	10
g l4=he	-29
g l4=here	13
g l4=high	-19
g l4=his	9
g l4=i	-10
g l4=if	18
g l4=in	14
g l4=included	-12
g l4=increase	-14
g l4=is	18
g l4=keep	14
g l4=last	48
g l4=letter	15
g l4=list	13
g l4=look	-10
g l4=magnet	14
g l4=mangoe	10
g l4=medicine	-17
g l4=meet	18
g l4=minute	-11
g l4=month	-11
g l4=more	-25
g l4=morning	-13
g l4=mr	-9
g l4=name	13
g l4=negotiate	-11
g l4=negotiation	-12
g l4=never	13
g l4=new	14
g l4=next	-22
g l4=none	-13
g l4=nothing	-14
g l4=on	-9
g l4=once	-12
g l4=one	26
g l4=opposition	10
g l4=or	11
g l4=other	22
g l4=out	16
g l4=outline	-13
g l4=over	-9
g l4=own	12
g l4=page	21
g l4=peace	-13
g l4=place	12
g l4=plan	14
g l4=plant	12
g l4=power	-10
g l4=present	-12
g l4=president	-16
g l4=price	11
g l4=promise	-13
g l4=propose	12
g l4=put	15
g l4=rare	-11
g l4=read	14
g l4=reciprocal	-10
g l4=remain	-12
g l4=report	-9
g l4=rule	-9
g l4=run	-12
g l4=say	-18
g l4=season	10
g l4=security	11
g l4=sell	17
g l4=sheet	12
g l4=sign	-29
g l4=signature	-15
g l4=sir	-15
g l4=sleep	-11
g l4=soybean	16
g l4=spoken	-9
g l4=state	10
g l4=statement	14
g l4=step	14
g l4=such	11
g l4=talk	-17
g l4=talked	13
g l4=tell	10
g l4=than	-9
g l4=that	-9
g l4=the	-16
g l4=their	9
g l4=then	-17
g l4=there	-15
g l4=they	-24
g l4=third	-15
g l4=threat	14
g l4=to	17
g l4=truce	13
g l4=truck	-10
g l4=trump	-10
g l4=unless	10
g l4=until	-17
g l4=up	20
g l4=wait	10
g l4=want	11
g l4=war	9
g l4=we	21
g l4=week	12
g l4=where	10
g l4=which	-10
g l4=who	12
g l4=without	20
g l4=worth	-12
g l4=write	-7
g l4=wrong	19
g l4=yes	-10
g l4=yet	-14
g l4=—	13
g l4=•	-9
g l=" ,	25
g l=" ask	7
g l=" his	13
g l=" mr	28
g l=" say	9
g l=" sir	14
g l=" the	-7
g l=' association	15
g l='s ,	11
g l='s own	22
g l=( mr	21
g l=) ,	-10
g l=) :	12
g l=, "	21
g l=, <person>	19
g l=, a	21
g l=, although	15
g l=, and	46
g l=, as	9
g l=, because	-9
g l=, its	11
g l=, mr	-9
g l=, our	-27
g l=, say	20
g l=, tell	-10
g l=, their	-22
g l=, though	13
g l=, unless	-12
g l=, when	-16
g l=, which	11
g l=, whose	-19
g l=, write	28
g l=, your	-11
g l=- the	13
g l=. the	13
g l=: <number>	22
g l=: its	16
g l=: that	-10
g l=; its	-17
g l=; mr	16
g l=; the	18
g l=<begin> "	-12
g l=<begin> <begin>	10
g l=<begin> <number>	15
g l=<begin> <seat>	17
g l=<begin> by	11
g l=<begin> her	-11
g l=<begin> his	21
g l=<begin> if	-16
g l=<begin> justice	23
g l=<begin> mrs	-11
g l=<begin> ms	13
g l=<begin> my	-20
g l=<begin> no	-14
g l=<begin> on	-18
g l=<begin> only	-11
g l=<begin> opposition	25
g l=<begin> our	8
g l=<begin> so	-8
g l=<begin> then	-13
g l=<begin> what	-42
g l=<day-ahead> ,	37
g l=<day-ahead> —	22
g l=<day-gone> ,	-12
g l=<day-gone> after	9
g l=<day-gone> by	14
g l=<day-gone> its	-15
g l=<day-gone> mr	-14
g l=<day-gone> night	11
g l=<day-today> (	-38
g l=<day-today> ,	24
g l=<day-today> -	19
g l=<day-today> the	10
g l=<level> ,	38
g l=<level> ;	16
g l=<level> on	11
g l=<level> that	-25
g l=<level> which	-24
g l=<month-gone> the	-14
g l=<name> 's	44
g l=<name> ,	-16
g l=<name> -	-17
g l=<name> and	-38
g l=<name> —	-17
g l=<number> )	10
g l=<number> /	24
g l=<number> a	-9
g l=<number> that	-11
g l=<number> the	9
g l=<number> —	37
g l=<office> ,	15
g l=<office> :	17
g l=<organisation> (	-17
g l=<organisation> ,	56
g l=<organisation> in	-22
g l=<organisation> with	14
g l=<person> 's	34
g l=<person> (	-12
g l=<person> ,	-12
g l=<person> and	-32
g l=<person> say	-13
g l=<person> tell	-10
g l=<seat> (	-8
g l=<seat> ,	9
g l=<seat> ;	-12
g l=<seat> a	20
g l=<seat> and	-15
g l=<seat> —	-12
g l=<span> ,	21
g l=a :	12
g l=a purchase	-9
g l=according to	21
g l=agree with	11
g l=agreement ,	9
g l=agreement that	-16
g l=al -	15
g l=also :	-11
g l=and a	-18
g l=and if	14
g l=and mr	-8
g l=as its	10
g l=at a	-21
g l=before ,	-12
g l=before the	-19
g l=but the	17
g l=by its	-15
g l=by the	24
g l=call with	-11
g l=case the	14
g l=come from	12
g l=come to	13
g l=company 's	-34
g l=conference with	-11
g l=day after	16
g l=day the	11
g l=deal ,	10
g l=duty ,	10
g l=earlier the	13
g l=earth ,	17
g l=earth that	-8
g l=embassy in	11
g l=factory in	-10
g l=fail ,	19
g l=firm in	13
g l=for the	12
g l=for which	-12
g l=from <name>	14
g l=from a	11
g l=from the	-8
g l=go to	-10
g l=guest ,	18
g l=has the	-13
g l=he and	-24
g l=he tell	-10
g l=head the	-8
g l=him ,	-11
g l=his own	-13
g l=how the	14
g l=if the	-14
g l=importer in	11
g l=in <month-gone>	11
g l=in <number>	-15
g l=in <seat>	10
g l=in his	-12
g l=in the	-27
g l=industry ,	19
g l=informed the	-8
g l=is a	-11
g l=is what	11
g l=it ,	16
g l=it :	-12
g l=it is	-18
g l=it say	-13
g l=lawyer ,	-19
g l=lawyer in	15
g l=led by	-17
g l=led the	-10
g l=make by	9
g l=mediator ,	-29
g l=morning the	-15
g l=new <organisation>	-11
g l=night the	-13
g l=no .	8
g l=nobody in	-16
g l=not :	9
g l=of <name>	-20
g l=of a	22
g l=of an	21
g l=of our	-16
g l=of the	-8
g l=on <day-gone>	16
g l=on <day-today>	13
g l=on which	-17
g l=one ,	14
g l=one with	14
g l=our own	-12
g l=palace in	24
g l=parliament 's	11
g l=permit that	-9
g l=port 's	12
g l=post by	-15
g l=post on	-12
g l=presidential policy	14
g l=q :	-17
g l=say in	-10
g l=say mr	23
g l=say that	-16
g l=say the	-8
g l=say their	-14
g l=sign ,	16
g l=signature of	12
g l=since <day-gone>	-14
g l=since <month-gone>	-14
g l=soybean :	-10
g l=talk with	-19
g l=that a	16
g l=that his	-12
g l=that the	-19
g l=the <organisation>	37
g l=the harbour	-14
g l=the marketing	13
g l=the newspaper	-22
g l=the northern	-18
g l=the operation	18
g l=the opposition	6
g l=the plant	14
g l=the same	12
g l=the talk	13
g l=the tariff	-12
g l=their <organisation>	14
g l=thi month	-14
g l=those of	12
g l=tiktok ,	9
g l=time the	13
g l=to a	-25
g l=to his	-16
g l=to its	15
g l=to the	12
g l=until the	-19
g l=up :	16
g l=up the	-10
g l=visit by	-11
g l=von der	22
g l=well ,	13
g l=whatever the	-19
g l=when mr	-13
g l=with mr	-13
g l=with the	-26
g l=with what	22
g l=word of	14
g l=write to	-20
g l=year ,	16
g l=— your	-27
g lead="	21
g lead=(	24
g lead=,	21
g lead=-	14
g lead=3	7
g lead=5	11
g lead=;	19
g lead=[	22
g lead=according	24
g lead=after	19
g lead=agriculture	17
g lead=al	17
g lead=alexander	-11
g lead=algeria	10
g lead=all	-12
g lead=ambassador	-9
g lead=america	-22
g lead=among	13
g lead=analyst	-22
g lead=analysts	-16
g lead=and	-11
g lead=apolo	-9
g lead=argentina	15
g lead=as	10
g lead=at	20
g lead=australia	-15
g lead=ayala	-14
g lead=bank	-9
g lead=because	-33
g lead=beijing	17
g lead=bernd	14
g lead=between	-11
g lead=brasília	-9
g lead=brazil	-32
g lead=buenos	10
g lead=bulgaria	23
g lead=burkina	-9
g lead=cabinet	-18
g lead=cambodia	-14
g lead=carney	-10
g lead=chair	-19
g lead=chief	-19
g lead=chile	21
g lead=china	13
g lead=chuck	11
g lead=claudia	13
g lead=colombo	12
g lead=commerce	15
g lead=commissioner	12
g lead=congress	-21
g lead=correspondent	-27
g lead=council	-10
g lead=councillor	-36
g lead=court	-10
g lead=de	9
g lead=deputy	22
g lead=donald	-16
g lead=earlier	10
g lead=economiesuisse	11
g lead=economy	19
g lead=egypt	12
g lead=el	-19
g lead=emmanuel	20
g lead=energy	-12
g lead=europe	-29
g lead=european	-14
g lead=even	9
g lead=farmers	10
g lead=finland	10
g lead=foreign	10
g lead=françois	18
g lead=french	18
g lead=gareth	9
g lead=general	-23
g lead=georgia	13
g lead=ghana	18
g lead=governor	-49
g lead=greece	12
g lead=greer	20
g lead=haiti	-13
g lead=hanoi	11
g lead=has	-13
g lead=he	-55
g lead=her	-21
g lead=his	25
g lead=host	-40
g lead=howard	11
g lead=i	-25
g lead=iceland	-10
g lead=if	-13
g lead=in	27
g lead=india	-10
g lead=indonesia	-20
g lead=industry	-25
g lead=ismail	-9
g lead=j	18
g lead=jaan	-15
g lead=john	18
g lead=justice	22
g lead=karoline	10
g lead=kenya	19
g lead=king	-10
g lead=kuala	-15
g lead=laos	-9
g lead=lee	-9
g lead=lesotho	-11
g lead=li	28
g lead=libya	9
g lead=lima	21
g lead=lithuania	-11
g lead=lula	-105
g lead=madagascar	10
g lead=madrid	11
g lead=malawi	12
g lead=mali	14
g lead=manley	11
g lead=manuel	18
g lead=marcos	-20
g lead=mark	11
g lead=minister	-8
g lead=ministers	10
g lead=morocco	-13
g lead=mozambique	16
g lead=mrs	-10
g lead=my	-24
g lead=namibia	-13
g lead=neither	-54
g lead=nepal	-11
g lead=new	13
g lead=nor	-10
g lead=numa	13
g lead=núñez	-14
g lead=office	-10
g lead=oman	17
g lead=ontario	21
g lead=parliament	-28
g lead=peter	22
g lead=phan	9
g lead=port	-8
g lead=portugal	-23
g lead=q	43
g lead=qatar	14
g lead=quito	-11
g lead=richard	14
g lead=sarajevo	-8
g lead=scotland	19
g lead=senator	19
g lead=seoul	11
g lead=serbia	-17
g lead=should	-22
g lead=simon	-10
g lead=since	-28
g lead=singapore	14
g lead=sir	12
g lead=slovenia	-12
g lead=south	9
g lead=spokesperson	-10
g lead=stjepan	15
g lead=sudan	13
g lead=sukuna	15
g lead=suriname	-11
g lead=swiss	18
g lead=swissmem	43
g lead=switzerland	-21
g lead=taipei	-10
g lead=taiwan	-12
g lead=takaichi	14
g lead=that	-22
g lead=then	-17
g lead=they	-19
g lead=togo	-10
g lead=tokyo	-15
g lead=trade	30
g lead=treasury	9
g lead=tsmc	-20
g lead=tunisia	21
g lead=turkey	-11
g lead=u.s.	16
g lead=uganda	-11
g lead=under	-11
g lead=unifor	10
g lead=unless	-32
g lead=until	-35
g lead=ustr	-13
g lead=venizelos	-11
g lead=vice	30
g lead=von	12
g lead=wang	11
g lead=washington	23
g lead=we	13
g lead=wendy	11
g lead=what	-53
g lead=when	-24
g lead=where	-10
g lead=whether	-30
g lead=which	-20
g lead=white	-12
g lead=who	-22
g lead=whose	-16
g lead=without	12
g lead=would	17
g lead=xi	-23
g lead=yet	-15
g lead=zaghloul	14
g lead=zambia	-13
g lead=zhordania	-14
g lead=—	19
g lll=" , the	19
g lll=" say its	-17
g lll=" say mr	18
g lll=" say mrs	-14
g lll=" say the	-9
g lll='s embassy in	11
g lll=( <number> )	11
g lll=, " mr	20
g lll=, " say	9
g lll=, " sir	14
g lll=, " the	-7
g lll=, <day-today> (	-38
g lll=, <day-today> -	19
g lll=, <name> ,	-16
g lll=, <name> and	-20
g lll=, <office> in	10
g lll=, <person> ,	24
g lll=, <person> and	-16
g lll=, and his	14
g lll=, and the	18
g lll=, as its	10
g lll=, as the	30
g lll=, but the	16
g lll=, for which	-11
g lll=, hour after	-12
g lll=, mr .	-16
g lll=, on which	-9
g lll=, presidential policy	11
g lll=, say his	12
g lll=, say its	36
g lll=, the <organisation>	23
g lll=, which the	26
g lll=, write to	-11
g lll=, — your	-21
g lll=: <level> on	14
g lll=: <number> the	-17
g lll=: <number> —	30
g lll=; <person> ,	-12
g lll=<begin> <begin> "	-12
g lll=<begin> <begin> <begin>	10
g lll=<begin> <begin> <number>	15
g lll=<begin> <begin> <seat>	17
g lll=<begin> <begin> by	11
g lll=<begin> <begin> her	-11
g lll=<begin> <begin> his	21
g lll=<begin> <begin> if	-16
g lll=<begin> <begin> justice	23
g lll=<begin> <begin> mrs	-11
g lll=<begin> <begin> ms	13
g lll=<begin> <begin> my	-20
g lll=<begin> <begin> no	-14
g lll=<begin> <begin> on	-18
g lll=<begin> <begin> only	-11
g lll=<begin> <begin> opposition	25
g lll=<begin> <begin> our	8
g lll=<begin> <begin> so	-8
g lll=<begin> <begin> then	-13
g lll=<begin> <begin> what	-42
g lll=<begin> <day-gone> :	10
g lll=<begin> <day-today> the	-10
g lll=<begin> <name> 's	15
g lll=<begin> <name> —	-11
g lll=<begin> <number> /	24
g lll=<begin> <office> :	18
g lll=<begin> <office> in	12
g lll=<begin> <organisation> ,	-10
g lll=<begin> <person> 's	13
g lll=<begin> <person> ,	-25
g lll=<begin> <person> and	9
g lll=<begin> <seat> —	-10
g lll=<begin> a :	12
g lll=<begin> according to	20
g lll=<begin> has the	-12
g lll=<begin> he and	-14
g lll=<begin> in <month-gone>	12
g lll=<begin> in <number>	-15
g lll=<begin> in <seat>	16
g lll=<begin> in return	13
g lll=<begin> on <day-gone>	11
g lll=<begin> on <day-today>	12
g lll=<begin> our own	-12
g lll=<begin> q :	-17
g lll=<begin> since <day-gone>	-14
g lll=<begin> since <month-gone>	-14
g lll=<begin> the <organisation>	35
g lll=<begin> the opposition	15
g lll=<begin> then ,	-11
g lll=<begin> what the	-23
g lll=<day-ahead> , and	34
g lll=<day-ahead> , say	12
g lll=<day-ahead> , the	-9
g lll=<day-gone> , and	19
g lll=<day-gone> mr .	10
g lll=<day-today> - the	17
g lll=<day-today> by the	11
g lll=<day-today> — the	13
g lll=<level> ; the	10
g lll=<level> by the	9
g lll=<level> that the	17
g lll=<level> with which	-12
g lll=<money> , the	28
g lll=<month-ahead> , the	-13
g lll=<month-gone> , when	-13
g lll=<name> 's ,	11
g lll=<name> , "	16
g lll=<name> , which	11
g lll=<name> , whose	-11
g lll=<name> and the	-16
g lll=<name> come to	14
g lll=<number> , "	19
g lll=<number> , say	11
g lll=<number> , the	11
g lll=<number> : <number>	22
g lll=<number> ; the	-11
g lll=<number> <name> 's	31
g lll=<office> , and	-12
g lll=<office> at a	-22
g lll=<office> of a	-21
g lll=<organisation> ) —	14
g lll=<organisation> and the	-13
g lll=<person> 's own	23
g lll=<person> , and	-21
g lll=<person> , his	-14
g lll=<person> , its	9
g lll=<person> , mr	11
g lll=<person> , our	-17
g lll=<person> , the	-32
g lll=<person> informed the	-12
g lll=<person> of <name>	-20
g lll=<person> of a	48
g lll=<quality> parliament 's	11
g lll=<seat> , the	12
g lll=<seat> sign ,	10
g lll=<seat> — the	-18
g lll=<span> , and	12
g lll=<span> , say	-14
g lll=? " ask	7
g lll=a <office> ,	20
g lll=a <office> in	-19
g lll=a <organisation> in	13
g lll=a visit by	-10
g lll=according to a	-13
g lll=according to his	-17
g lll=according to its	15
g lll=according to the	38
g lll=account of the	9
g lll=again , the	-11
g lll=an agreement that	-11
g lll=as well ,	13
g lll=at <number> ,	-11
g lll=before , the	13
g lll=between <name> and	-11
g lll=by <day-ahead> ,	17
g lll=by <person> ,	-13
g lll=carmaker ' association	11
g lll=close to the	-15
g lll=count of the	21
g lll=country , the	11
g lll=deal , "	11
g lll=decoupling , "	18
g lll=fail , the	-14
g lll=first , the	10
g lll=for <name> ,	-26
g lll=from <day-ahead> ,	15
g lll=his guest ,	18
g lll=in <month-ahead> ,	10
g lll=in <month-gone> the	-13
g lll=in <name> ,	19
g lll=in <number> ,	-14
g lll=in <seat> ,	8
g lll=in <seat> a	20
g lll=in <seat> the	11
g lll=in <span> ,	14
g lll=in which the	-19
g lll=is what the	20
g lll=issue by the	10
g lll=it , a	16
g lll=last year ,	10
g lll=more , the	-11
g lll=mrs von der	12
g lll=no . the	12
g lll=number , "	14
g lll=of <level> that	-22
g lll=of <name> ,	-16
g lll=of the <organisation>	-10
g lll=on <day-ahead> ,	11
g lll=on <day-gone> ,	-14
g lll=on <day-gone> after	14
g lll=on <day-gone> its	-12
g lll=on <day-gone> mr	-14
g lll=on <day-gone> night	11
g lll=on <day-today> ,	14
g lll=on which the	-14
g lll=pay <level> ,	14
g lll=pay <number> ,	10
g lll=rare earth ,	17
g lll=rare earth that	-8
g lll=researcher at the	13
g lll=same day the	11
g lll=say <name> 's	14
g lll=say that the	-10
g lll=say the marketing	13
g lll=say the operation	18
g lll=sheet of the	-11
g lll=sheet that the	-18
g lll=sign , the	13
g lll=soon as the	-10
g lll=statement of the	15
g lll=table , "	9
g lll=tariff , "	-12
g lll=tariff , the	18
g lll=that <person> ,	-16
g lll=that <person> and	-11
g lll=that come from	14
g lll=that is what	16
g lll=the <level> that	-7
g lll=the <name> ,	29
g lll=the <name> -	-14
g lll=the <office> ,	12
g lll=the <organisation> (	-16
g lll=the <organisation> ,	6
g lll=the <organisation> in	-48
g lll=the company 's	-34
g lll=the mediator ,	-17
g lll=the permit that	-9
g lll=the port 's	12
g lll=the signature of	13
g lll=the talk with	-11
g lll=the word of	15
g lll=time , "	-11
g lll=to <person> ,	-12
g lll=trade , "	10
g lll=visit of the	9
g lll=was announce by	17
g lll=we say that	-10
g lll=week , and	19
g lll=week , the	-9
g lll=which is what	-13
g lll=which mr .	21
g lll=who head the	-8
g lll=write to the	-10
g lll=year , the	-17
g lr=" had	10
g lr=" is	10
g lr=" joked	13
g lr=" remarked	10
g lr=" say	-14
g lr=" tell	26
g lr=' ,	-10
g lr=' .	-28
g lr='s ,	10
g lr='s :	32
g lr='s call	18
g lr='s has	11
g lr='s put	-12
g lr='s spoke	-22
g lr='s tell	31
g lr=, 's	-16
g lr=, (	-23
g lr=, :	12
g lr=, <end>	-34
g lr=, <level>	-11
g lr=, <number>	-11
g lr=, add	32
g lr=, and	-19
g lr=, answer	13
g lr=, complained	14
g lr=, concede	14
g lr=, confirm	25
g lr=, explain	15
g lr=, figure	-12
g lr=, is	-9
g lr=, of	-8
g lr=, post	15
g lr=, put	-27
g lr=, reply	10
g lr=, report	18
g lr=, say	25
g lr=, spoke	-12
g lr=, tell	72
g lr=, want	-9
g lr=, would	-14
g lr=, write	59
g lr=- and	-8
g lr=- say	12
g lr=- sign	-11
g lr=- will	13
g lr=. ,	-16
g lr=. had	21
g lr=. write	27
g lr=: ,	-18
g lr=: .	-11
g lr=: ask	-11
g lr=: had	11
g lr=: say	18
g lr=; 's	-10
g lr=; ,	22
g lr=; say	14
g lr=; tell	13
g lr=; will	8
g lr=<begin> "	-12
g lr=<begin> 's	-16
g lr=<begin> (	14
g lr=<begin> ,	26
g lr=<begin> -	-15
g lr=<begin> .	-47
g lr=<begin> /	-17
g lr=<begin> :	-36
g lr=<begin> <end>	-23
g lr=<begin> <person>	-31
g lr=<begin> accept	13
g lr=<begin> advised	-17
g lr=<begin> agree	31
g lr=<begin> also	21
g lr=<begin> announce	29
g lr=<begin> answer	-40
g lr=<begin> ask	19
g lr=<begin> believe	-14
g lr=<begin> buy	9
g lr=<begin> call	7
g lr=<begin> charge	13
g lr=<begin> complain	11
g lr=<begin> complained	14
g lr=<begin> conclude	-10
g lr=<begin> could	-14
g lr=<begin> count	26
g lr=<begin> demand	18
g lr=<begin> deny	20
g lr=<begin> draw	17
g lr=<begin> end	-14
g lr=<begin> explain	-17
g lr=<begin> export	-11
g lr=<begin> float	16
g lr=<begin> followed	-10
g lr=<begin> for	-21
g lr=<begin> gave	13
g lr=<begin> go	-10
g lr=<begin> had	33
g lr=<begin> hail	-18
g lr=<begin> has	20
g lr=<begin> hold	9
g lr=<begin> import	-14
g lr=<begin> in	-16
g lr=<begin> informed	39
g lr=<begin> insist	-12
g lr=<begin> is	-8
g lr=<begin> levy	-14
g lr=<begin> lift	-8
g lr=<begin> make	35
g lr=<begin> meet	7
g lr=<begin> named	8
g lr=<begin> of	68
g lr=<begin> on	8
g lr=<begin> opened	-21
g lr=<begin> pointed	21
g lr=<begin> post	17
g lr=<begin> promise	15
g lr=<begin> propose	18
g lr=<begin> put	25
g lr=<begin> raise	-16
g lr=<begin> read	-12
g lr=<begin> recall	16
g lr=<begin> reckon	15
g lr=<begin> regard	-12
g lr=<begin> regretted	8
g lr=<begin> report	-29
g lr=<begin> rule	10
g lr=<begin> say	-27
g lr=<begin> should	12
g lr=<begin> sounded	-9
g lr=<begin> speak	12
g lr=<begin> stress	-11
g lr=<begin> tell	-19
g lr=<begin> thanked	-10
g lr=<begin> then	-12
g lr=<begin> threaten	-10
g lr=<begin> want	-12
g lr=<begin> warn	19
g lr=<begin> was	-17
g lr=<begin> welcomed	-15
g lr=<begin> will	-24
g lr=<begin> withdraw	13
g lr=<begin> write	-45
g lr=<begin> ·	-16
g lr=<begin> —	-39
g lr=<day-gone> announce	-17
g lr=<day-gone> had	12
g lr=<day-gone> has	-14
g lr=<day-gone> opened	9
g lr=<day-gone> put	9
g lr=<day-gone> say	12
g lr=<day-gone> sign	10
g lr=<day-gone> threaten	13
g lr=<month-gone> has	-13
g lr=<number> 's	-9
g lr=<number> ,	13
g lr=<number> :	65
g lr=<number> confirm	15
g lr=<number> deny	-13
g lr=<number> is	-13
g lr=<number> say	31
g lr=<office> and	12
g lr=<organisation> .	16
g lr=<organisation> say	44
g lr=<organisation> warn	9
g lr=<seat> say	24
g lr=a 's	-12
g lr=a ,	-14
g lr=a .	6
g lr=a and	-15
g lr=a confirm	12
g lr=a could	12
g lr=a explain	29
g lr=a fact	-17
g lr=a for	-15
g lr=a has	-21
g lr=a newspaper	-14
g lr=a of	-20
g lr=a paper	-19
g lr=a say	17
g lr=a tell	23
g lr=a that	-11
g lr=a who	21
g lr=a with	-11
g lr=a would	15
g lr=accused of	-19
g lr=after announce	8
g lr=after had	19
g lr=after say	25
g lr=after sign	-9
g lr=after write	25
g lr=an .	11
g lr=an in	22
g lr=an of	-18
g lr=an say	19
g lr=and ,	-10
g lr=and <level>	-14
g lr=and agree	-11
g lr=and ask	-22
g lr=and expect	9
g lr=and for	15
g lr=and had	-14
g lr=and has	45
g lr=and have	-11
g lr=and in	-14
g lr=and let	15
g lr=and tell	-11
g lr=and that	16
g lr=as had	10
g lr=as say	-20
g lr=ask ,	-8
g lr=because ,	-12
g lr=between and	-12
g lr=but tell	10
g lr=by 's	25
g lr=by .	-14
g lr=by ;	13
g lr=by for	19
g lr=for <end>	18
g lr=for to	-14
g lr=from ,	14
g lr=from .	-20
g lr=from to	12
g lr=her .	13
g lr=his ,	11
g lr=his .	-9
g lr=his had	-21
g lr=his say	20
g lr=if answer	14
g lr=if doe	9
g lr=in 's	33
g lr=in ,	-10
g lr=in .	23
g lr=in on	-12
g lr=in the	-22
g lr=in who	-11
g lr=in would	-9
g lr=is ,	-26
g lr=its ,	21
g lr=its has	31
g lr=its in	9
g lr=its say	-38
g lr=its tell	18
g lr=its warn	-14
g lr=marketing of	13
g lr=meet in	-16
g lr=month has	-11
g lr=mr )	21
g lr=mr .	18
g lr=mr announce	18
g lr=mr ask	-12
g lr=mr confirm	-12
g lr=mr has	-17
g lr=mr put	9
g lr=mr reply	-10
g lr=mr say	44
g lr=mr tell	17
g lr=mr want	-10
g lr=mr was	15
g lr=mrs ,	-18
g lr=ms ,	12
g lr=new ,	-15
g lr=new .	-10
g lr=no has	-16
g lr=of is	13
g lr=on 's	12
g lr=on ,	-10
g lr=operation of	18
g lr=opposition demand	8
g lr=our say	-21
g lr=own .	19
g lr=own has	-16
g lr=prince ,	-14
g lr=ratu ,	-9
g lr=say 's	-16
g lr=say .	62
g lr=say ;	-9
g lr=say <end>	-27
g lr=say afterward	11
g lr=say at	20
g lr=say for	-12
g lr=say had	-22
g lr=say in	19
g lr=say to	11
g lr=say when	14
g lr=sir ,	14
g lr=thanked for	-8
g lr=that ,	-7
g lr=that announce	-18
g lr=that ask	-9
g lr=that call	-22
g lr=that demand	-13
g lr=that had	-32
g lr=that has	-12
g lr=that promise	-9
g lr=that threaten	15
g lr=that was	10
g lr=that would	-11
g lr=the "	-15
g lr=the 's	-10
g lr=the ,	-9
g lr=the .	-20
g lr=the :	27
g lr=the ;	-10
g lr=the <day-today>	16
g lr=the <end>	-25
g lr=the <organisation>	-47
g lr=the <person>	-21
g lr=the <span>	10
g lr=the account	-12
g lr=the add	-16
g lr=the agree	-9
g lr=the also	-17
g lr=the announce	-10
g lr=the answer	30
g lr=the appealed	12
g lr=the ask	14
g lr=the at	41
g lr=the clarified	9
g lr=the consider	-10
g lr=the declare	-10
g lr=the deny	-13
g lr=the described	15
g lr=the draw	8
g lr=the fact	-17
g lr=the financial	12
g lr=the further	15
g lr=the gave	22
g lr=the had	-33
g lr=the have	-10
g lr=the here	13
g lr=the in	20
g lr=the inform	-15
g lr=the is	9
g lr=the it	19
g lr=the keep	17
g lr=the leave	-16
g lr=the lift	12
g lr=the listed	-10
g lr=the lower	11
g lr=the make	20
g lr=the may	-19
g lr=the must	-18
g lr=the of	-7
g lr=the opened	-19
g lr=the party	18
g lr=the promise	-19
g lr=the propose	-23
g lr=the publish	-14
g lr=the put	32
g lr=the read	-10
g lr=the recall	-12
g lr=the regret	31
g lr=the regretted	16
g lr=the remain	12
g lr=the remind	14
g lr=the repeated	13
g lr=the reply	26
g lr=the report	17
g lr=the rule	-9
g lr=the say	-18
g lr=the see	11
g lr=the side	21
g lr=the speak	21
g lr=the spoke	37
g lr=the state	-10
g lr=the take	17
g lr=the tell	-57
g lr=the thanked	-14
g lr=the there	16
g lr=the think	-18
g lr=the to	-26
g lr=the urge	11
g lr=the want	12
g lr=the welcome	-11
g lr=the welcomed	11
g lr=the wish	10
g lr=the would	-32
g lr=the write	18
g lr=their ,	37
g lr=their say	-38
g lr=through ,	11
g lr=to ,	12
g lr=to :	-19
g lr=to and	-13
g lr=to it	12
g lr=to on	-19
g lr=to the	26
g lr=want to	10
g lr=was who	-15
g lr=what and	13
g lr=what call	23
g lr=what had	-18
g lr=what has	-18
g lr=what promise	14
g lr=what say	-9
g lr=when ,	9
g lr=where ,	11
g lr=which announce	-15
g lr=which say	16
g lr=with .	-18
g lr=with in	-15
g lr=with on	-12
g lr=write ,	14
g lr=— ,	19
g lr=— :	12
g lr=— <end>	55
g lr=— has	12
g lr=— on	-10
g nc2=bear	10
g nc2=buy	12
g nc2=down	10
g nc2=lack	23
g nc2=propose	-9
g nc2=return	10
g nc2=say	-13
g nc2=sell	20
g nc2=sign	-11
g nct2=agree future	-22
g nct2=agree past	-29
g nct2=agree past-passive	25
g nct2=agree perfect	13
g nct2=agree perfect-passive	14
g nct2=agree pluperfect	17
g nct2=agree pluperfect-passive	-22
g nct2=agree present	10
g nct2=bear future-passive	9
g nct2=bear modal	-15
g nct2=bear past	-11
g nct2=bear present	14
g nct2=begin future	-8
g nct2=begin infinitive	-16
g nct2=begin perfect	10
g nct2=begin pluperfect	13
g nct2=begin present-passive	20
g nct2=buy future	-14
g nct2=buy infinitive	20
g nct2=buy pluperfect	-9
g nct2=buy present	12
g nct2=deny future	11
g nct2=deny modal	-14
g nct2=down future	-21
g nct2=down modal	16
g nct2=down present	12
g nct2=down present-passive	-11
g nct2=end infinitive	23
g nct2=end modal	9
g nct2=end modal-passive	12
g nct2=end past	-10
g nct2=end perfect	-11
g nct2=end present	-29
g nct2=impose future	20
g nct2=impose future-passive	14
g nct2=impose modal-passive	-22
g nct2=impose past	-13
g nct2=impose perfect	38
g nct2=impose pluperfect	-24
g nct2=lack future	11
g nct2=lack modal	22
g nct2=lack past	-20
g nct2=lack perfect	10
g nct2=lack pluperfect	-9
g nct2=propose gerund	-10
g nct2=propose modal-passive	12
g nct2=propose past	9
g nct2=propose past-passive	-21
g nct2=propose perfect	14
g nct2=propose perfect-passive	-10
g nct2=propose pluperfect	-15
g nct2=propose present	-10
g nct2=renew future	-23
g nct2=renew perfect-passive	10
g nct2=renew present-passive	20
g nct2=return modal	20
g nct2=return past	10
g nct2=say gerund	17
g nct2=say modal	8
g nct2=say participle-passive	11
g nct2=say perfect	11
g nct2=say pluperfect	-13
g nct2=say pluperfect-passive	-9
g nct2=say present	-43
g nct2=say present-passive	-16
g nct2=sell infinitive	12
g nct2=sell past	9
g nct2=sign future	-20
g nct2=sign participle-passive	-37
g nct2=sign past-passive	30
g nct2=sign perfect-passive	20
g nct2=sign present	14
g nct2=stay gerund	11
g nct2=stay modal	-21
g nct2=stay modal-passive	-12
g nct2=stay participle-passive	16
g nct2=stay past	22
g nct2=stay past-passive	14
g nct2=stay perfect	-35
g nct2=stay present	15
g nct2=suspend modal	-22
g nct2=suspend present	11
g nct2=target future	26
g nct2=target infinitive-passive	-13
g nct2=target modal-passive	-11
g nct2=target pluperfect	-27
g nct2=threaten past	11
g nct2=threaten perfect	19
g nct2=threaten pluperfect	-27
g nct2=up infinitive	-21
g nct2=up modal	16
g nct2=up past	-23
g nct2=up present-passive	25
g next=(	-11
g next=)	32
g next=,	-23
g next=-	23
g next=:	75
g next=;	-21
g next=and	22
g next=before	-10
g next=but	-9
g next=if	38
g next=or	-16
g next=that	27
g next=unless	12
g next=until	11
g next=which	21
g next=while	-16
g next=whose	16
g next=yet	-37
g next=—	-44
g nhas-infinitive	21
g nhas-modal	-15
g nhas-participle	-23
g nhas-past	-12
g nhas-perfect	19
g nt2=future	-11
g nt2=future-not	-13
g nt2=future-passive	12
g nt2=gerund	21
g nt2=infinitive	15
g nt2=modal	17
g nt2=modal-not	-12
g nt2=modal-passive	-24
g nt2=modal-passive-not	-13
g nt2=past	-15
g nt2=past-passive	27
g nt2=past-passive-not	-17
g nt2=perfect	17
g nt2=perfect-passive	23
g nt2=pluperfect	-9
g nt2=present-passive-not	35
g nv0-none	17
g nv1-none	17
g nv2-none	23
g nv2=accept	-10
g nv2=add	-26
g nv2=announce	22
g nv2=answer	-14
g nv2=apply	20
g nv2=approve	-11
g nv2=argue	-17
g nv2=ask	-6
g nv2=bear	-14
g nv2=bring	-11
g nv2=buy	11
g nv2=call	-43
g nv2=carry	11
g nv2=charge	10
g nv2=come	15
g nv2=conclude	-10
g nv2=confirm	12
g nv2=cut	-8
g nv2=demand	17
g nv2=double	13
g nv2=drop	-11
g nv2=examine	-10
g nv2=extend	-22
g nv2=fall	-13
g nv2=fear	-11
g nv2=go	-9
g nv2=grant	-12
g nv2=halve	14
g nv2=have	-9
g nv2=hold	25
g nv2=hope	18
g nv2=impose	-16
g nv2=intend	11
g nv2=issue	10
g nv2=keep	-17
g nv2=know	27
g nv2=let	10
g nv2=lift	16
g nv2=lower	16
g nv2=move	-20
g nv2=need	9
g nv2=negotiate	10
g nv2=note	23
g nv2=other	12
g nv2=pay	19
g nv2=phase	-12
g nv2=plan	-8
g nv2=post	10
g nv2=prepare	13
g nv2=promise	20
g nv2=raise	30
g nv2=reach	-11
g nv2=receive	14
g nv2=reduce	18
g nv2=refund	-13
g nv2=remain	18
g nv2=renew	10
g nv2=reply	-21
g nv2=report	-13
g nv2=require	11
g nv2=respond	17
g nv2=retaliate	-11
g nv2=run	-14
g nv2=see	-9
g nv2=seek	18
g nv2=send	9
g nv2=set	11
g nv2=settle	21
g nv2=shelve	-15
g nv2=ship	16
g nv2=sit	-15
g nv2=spare	-9
g nv2=start	-19
g nv2=stay	-9
g nv2=step	-11
g nv2=suggest	11
g nv2=urge	12
g nv2=want	-38
g nv2=wish	-10
g nvt2=add past	-33
g nvt2=add present	-7
g nvt2=agree modal	12
g nvt2=agree perfect	19
g nvt2=agree present	12
g nvt2=announce past	29
g nvt2=announce pluperfect	-12
g nvt2=answer modal	-16
g nvt2=apply present	21
g nvt2=approve modal	-12
g nvt2=approve past	9
g nvt2=ask participle	12
g nvt2=ask past	-16
g nvt2=ask pluperfect	-10
g nvt2=avoid pluperfect	-10
g nvt2=be future	-15
g nvt2=be modal	23
g nvt2=be perfect	-34
g nvt2=be present	12
g nvt2=begin modal	12
g nvt2=buy future	-15
g nvt2=buy infinitive	20
g nvt2=buy pluperfect	14
g nvt2=call gerund	-11
g nvt2=call participle	-12
g nvt2=call perfect	-14
g nvt2=call pluperfect	-14
g nvt2=call present	-17
g nvt2=charge future	27
g nvt2=charge infinitive	-11
g nvt2=come future	-10
g nvt2=come pluperfect	33
g nvt2=confirm past	12
g nvt2=consider past	16
g nvt2=consider present	-11
g nvt2=continue past	10
g nvt2=decide future	10
g nvt2=deny past	10
g nvt2=double future	10
g nvt2=drop present	-15
g nvt2=end future	10
g nvt2=end modal	14
g nvt2=end present	-17
g nvt2=expire present	-17
g nvt2=extend future	-18
g nvt2=face modal	-11
g nvt2=fall future	-13
g nvt2=go infinitive	-20
g nvt2=go past	-9
g nvt2=halve modal	13
g nvt2=have past	14
g nvt2=have present	-24
g nvt2=hold past	12
g nvt2=hope past	25
g nvt2=hope present	13
g nvt2=intend present	11
g nvt2=issue perfect	12
g nvt2=keep future	32
g nvt2=keep infinitive	12
g nvt2=keep modal	-37
g nvt2=keep present	-10
g nvt2=know participle	11
g nvt2=know past	14
g nvt2=leave future	11
g nvt2=leave past	-7
g nvt2=leave pluperfect	14
g nvt2=leave present	-23
g nvt2=let perfect	9
g nvt2=levy past	-13
g nvt2=levy present	12
g nvt2=lift present	13
g nvt2=lower present	23
g nvt2=make participle	18
g nvt2=meet present	15
g nvt2=need modal	27
g nvt2=need past	-23
g nvt2=note past	25
g nvt2=offer past	-13
g nvt2=offer present	-12
g nvt2=order pluperfect	-11
g nvt2=other modal	-13
g nvt2=other pluperfect	22
g nvt2=other present	10
g nvt2=pass pluperfect	-11
g nvt2=pay future	10
g nvt2=pay present	8
g nvt2=plan past	-13
g nvt2=post past	16
g nvt2=prepare past	18
g nvt2=prolong future	-13
g nvt2=prolong present	18
g nvt2=promise past	15
g nvt2=promise perfect	12
g nvt2=propose present	14
g nvt2=publish past	14
g nvt2=put future	-12
g nvt2=put infinitive	-13
g nvt2=put modal	15
g nvt2=put past	12
g nvt2=put present	-12
g nvt2=raise future	17
g nvt2=raise past	15
g nvt2=reduce modal	11
g nvt2=refund present	-15
g nvt2=refuse past	-11
g nvt2=remain present	14
g nvt2=remove future	-11
g nvt2=remove modal	10
g nvt2=remove present	11
g nvt2=reply past	-12
g nvt2=reply perfect	-16
g nvt2=report past	-19
g nvt2=respond modal	12
g nvt2=resume modal	14
g nvt2=return past	10
g nvt2=return present	-12
g nvt2=rise modal	20
g nvt2=rise past	-23
g nvt2=rise present	13
g nvt2=rule modal	-15
g nvt2=run modal	-18
g nvt2=say gerund	11
g nvt2=say modal	8
g nvt2=say past	-20
g nvt2=say perfect	18
g nvt2=say pluperfect	13
g nvt2=say present	-41
g nvt2=see past	-12
g nvt2=send past	15
g nvt2=set pluperfect	13
g nvt2=settle perfect	17
g nvt2=shelve present	-15
g nvt2=ship gerund	9
g nvt2=sign future	-13
g nvt2=sign past	-10
g nvt2=sit present	-10
g nvt2=stand modal	-12
g nvt2=stand present	9
g nvt2=start modal	-10
g nvt2=stay modal	-11
g nvt2=step present	-13
g nvt2=stop past	-11
g nvt2=stop present	9
g nvt2=suspend modal	-13
g nvt2=suspend pluperfect	-10
g nvt2=take modal	21
g nvt2=take perfect	16
g nvt2=take pluperfect	-16
g nvt2=tax modal	-11
g nvt2=tell present	-20
g nvt2=threaten past	8
g nvt2=threaten pluperfect	-22
g nvt2=threaten present	11
g nvt2=vote future	-18
g nvt2=vote perfect	9
g nvt2=wait pluperfect	-9
g nvt2=wait present	10
g nvt2=want present	-39
g nvt2=warn perfect	12
g nvt2=wish past	-11
g nvt2=write gerund	14
g nvt2=write pluperfect	-19
g pc0=bear	11
g pc0=buy	14
g pc0=sell	28
g pc0=sign	20
g pc0=suspend	-14
g pc0=target	12
g pc0=up	-22
g pc1=agree	-11
g pc1=buy	20
g pc1=end	14
g pc1=refuse	19
g pc1=sell	17
g pc1=sign	10
g pc1=suspend	-11
g pc1=target	21
g pct0=agree future-passive	10
g pct0=agree modal	-12
g pct0=agree past-passive	-14
g pct0=agree pluperfect	-16
g pct0=agree present-passive	13
g pct0=bear perfect	10
g pct0=bear pluperfect	-9
g pct0=bear present	12
g pct0=begin perfect	-23
g pct0=begin present	-10
g pct0=buy past	16
g pct0=buy present	16
g pct0=down future	20
g pct0=down past	12
g pct0=down past-passive	-13
g pct0=down present	-13
g pct0=end future-passive	-9
g pct0=end past	15
g pct0=impose future	14
g pct0=impose past-passive	-15
g pct0=impose pluperfect	-31
g pct0=lack modal	-15
g pct0=lack present	10
g pct0=lack present-passive	12
g pct0=propose future-passive	9
g pct0=propose past	-14
g pct0=propose perfect	14
g pct0=propose pluperfect	-12
g pct0=propose present	15
g pct0=renew present	-13
g pct0=return modal	18
g pct0=say modal-passive	18
g pct0=say past	-23
g pct0=say perfect	13
g pct0=say pluperfect	18
g pct0=say present	-18
g pct0=sell past	31
g pct0=sell present	10
g pct0=sell present-passive	-11
g pct0=sign future-passive	16
g pct0=sign modal	-10
g pct0=sign perfect	10
g pct0=sign perfect-passive	15
g pct0=sign pluperfect	-26
g pct0=sign pluperfect-passive	13
g pct0=sign present-passive	10
g pct0=stay modal-passive	-15
g pct0=stay past	-16
g pct0=suspend future	12
g pct0=suspend modal-passive	-8
g pct0=suspend perfect	-16
g pct0=suspend present	-11
g pct0=target future	10
g pct0=target future-passive	27
g pct0=target pluperfect	-9
g pct0=up future	-25
g pct0=up modal	-12
g pct0=up past	18
g pct0=up perfect	-10
g pct0=up present	10
g pct0=up present-passive	-10
g pct1=agree future-passive	10
g pct1=agree modal	-12
g pct1=agree participle-passive	-16
g pct1=agree past-passive	-10
g pct1=agree pluperfect	-16
g pct1=agree present	-14
g pct1=agree present-passive	13
g pct1=bear infinitive	-9
g pct1=bear perfect	10
g pct1=bear pluperfect	-9
g pct1=bear present	13
g pct1=begin past	7
g pct1=begin perfect	-24
g pct1=buy infinitive	12
g pct1=buy past	16
g pct1=buy present	16
g pct1=down future	20
g pct1=down gerund	15
g pct1=down infinitive	-15
g pct1=down participle-passive	10
g pct1=down past	19
g pct1=down past-passive	-13
g pct1=down present	-13
g pct1=end future-passive	-9
g pct1=end infinitive	13
g pct1=end participle-passive	12
g pct1=end past	16
g pct1=impose future	12
g pct1=impose gerund	19
g pct1=impose infinitive	-23
g pct1=impose past	19
g pct1=impose past-passive	-22
g pct1=impose pluperfect	-28
g pct1=lack modal	-15
g pct1=lack present-passive	12
g pct1=propose future-passive	9
g pct1=propose pluperfect	-9
g pct1=renew gerund	12
g pct1=renew infinitive	-8
g pct1=renew present	-13
g pct1=return modal	18
g pct1=say modal-passive	18
g pct1=say past	-24
g pct1=say perfect	13
g pct1=say pluperfect	20
g pct1=sell infinitive	-11
g pct1=sell past	31
g pct1=sell present-passive	-11
g pct1=sign future-passive	16
g pct1=sign modal	-13
g pct1=sign participle-passive	-13
g pct1=sign perfect	15
g pct1=sign perfect-passive	11
g pct1=sign pluperfect	-26
g pct1=sign pluperfect-passive	13
g pct1=sign present-passive	10
g pct1=stay infinitive	9
g pct1=stay modal-passive	-15
g pct1=stay past	-18
g pct1=suspend future	12
g pct1=suspend modal-passive	-8
g pct1=suspend participle-passive	-14
g pct1=suspend past	7
g pct1=suspend perfect	-16
g pct1=target future	9
g pct1=target future-passive	27
g pct1=target pluperfect	-9
g pct1=up future	-24
g pct1=up gerund	20
g pct1=up infinitive	19
g pct1=up modal	-11
g pct1=up participle-passive	-10
g pct1=up past	19
g pct1=up perfect	-10
g pct1=up present	13
g pct1=up present-passive	-10
g phas-future	19
g phas-perfect	16
g phas-present	9
g pt0=future-not	14
g pt0=future-passive	14
g pt0=modal-passive	-10
g pt0=past-not	27
g pt0=past-passive	-12
g pt0=past-passive-not	16
g pt0=perfect-passive	11
g pt0=perfect-passive-not	11
g pt0=present	11
g pt1=future-not	12
g pt1=future-passive	13
g pt1=gerund	13
g pt1=infinitive-passive	10
g pt1=modal-passive	-10
g pt1=past	6
g pt1=past-not	23
g pt1=past-passive	-15
g pt1=past-passive-not	16
g pt1=perfect-passive-not	11
g pv0=add	-11
g pv0=amount	-10
g pv0=answer	11
g pv0=approve	13
g pv0=ask	-10
g pv0=assess	-10
g pv0=begin	-13
g pv0=buy	19
g pv0=collect	13
g pv0=confirm	12
g pv0=enter	20
g pv0=export	18
g pv0=extend	20
g pv0=grant	13
g pv0=hang	-16
g pv0=import	-10
g pv0=intend	11
g pv0=issue	15
g pv0=keep	17
g pv0=know	-14
g pv0=let	-11
g pv0=levy	-20
g pv0=make	21
g pv0=meet	10
g pv0=negotiate	-15
g pv0=offer	11
g pv0=place	14
g pv0=plan	-18
g pv0=promise	15
g pv0=raise	-11
g pv0=ready	-14
g pv0=resume	-11
g pv0=rise	-27
g pv0=see	12
g pv0=send	18
g pv0=sign	-14
g pv0=spare	15
g pv0=stand	-14
g pv0=tax	11
g pv0=tell	13
g pv0=urge	-17
g pv0=vote	11
g pv0=wait	18
g pv0=write	-26
g pv1=add	-8
g pv1=amount	-10
g pv1=answer	14
g pv1=approve	15
g pv1=ask	-8
g pv1=assess	-10
g pv1=buy	34
g pv1=carry	11
g pv1=collect	15
g pv1=confirm	12
g pv1=decide	12
g pv1=double	8
g pv1=draft	-11
g pv1=enter	20
g pv1=export	17
g pv1=go	22
g pv1=grant	19
g pv1=hang	-16
g pv1=have	12
g pv1=hope	10
g pv1=import	-12
g pv1=impose	-10
g pv1=intend	11
g pv1=issue	15
g pv1=know	-12
g pv1=lapse	13
g pv1=let	-11
g pv1=levy	-19
g pv1=lower	-10
g pv1=make	26
g pv1=move	-10
g pv1=negotiate	-20
g pv1=offer	12
g pv1=pay	-13
g pv1=place	14
g pv1=ready	-14
g pv1=receive	-8
g pv1=refuse	14
g pv1=rise	-27
g pv1=see	12
g pv1=send	9
g pv1=sign	-21
g pv1=sit	-12
g pv1=spare	13
g pv1=stand	-15
g pv1=stop	-10
g pv1=suspend	-24
g pv1=take	-22
g pv1=tax	11
g pv1=tell	11
g pv1=treat	13
g pv1=vote	16
g pv1=wait	17
g pv1=want	27
g pv1=write	-28
g pv2-none	15
g pvt0=add past	-21
g pvt0=agree past	27
g pvt0=agree perfect	-11
g pvt0=announce modal	14
g pvt0=approve past	15
g pvt0=approve pluperfect	-12
g pvt0=ask future	11
g pvt0=ask past	-9
g pvt0=ask perfect	10
g pvt0=ask pluperfect	-9
g pvt0=ask present	-22
g pvt0=begin present	-20
g pvt0=buy future	8
g pvt0=buy past	9
g pvt0=buy present	11
g pvt0=charge future	21
g pvt0=charge present	-10
g pvt0=come future	13
g pvt0=come modal	-11
g pvt0=come present	-16
g pvt0=confirm past	16
g pvt0=continue future	-15
g pvt0=end present	-11
g pvt0=enter present	14
g pvt0=expect present	15
g pvt0=export present	16
g pvt0=extend modal	15
g pvt0=face future	13
g pvt0=go future	12
g pvt0=go perfect	-11
g pvt0=go present	12
g pvt0=grow past	10
g pvt0=have past	12
g pvt0=hold future	10
g pvt0=hold modal	-8
g pvt0=hold perfect	-12
g pvt0=intend present	11
g pvt0=issue perfect	10
g pvt0=keep present	18
g pvt0=know present	-15
g pvt0=levy perfect	-14
g pvt0=make past	11
g pvt0=meet past	-13
g pvt0=meet present	21
g pvt0=need modal	-14
g pvt0=negotiate present	-13
g pvt0=offer past	9
g pvt0=offer perfect	14
g pvt0=other past	16
g pvt0=other perfect	-10
g pvt0=other present	13
g pvt0=pay future	-14
g pvt0=pay past	11
g pvt0=plan present	-18
g pvt0=promise past	16
g pvt0=propose past	-15
g pvt0=propose perfect	11
g pvt0=publish past	-11
g pvt0=publish perfect	18
g pvt0=put future	14
g pvt0=raise future	-16
g pvt0=ready present	-14
g pvt0=return modal	12
g pvt0=return present	-14
g pvt0=rise future	-17
g pvt0=rise modal	-8
g pvt0=run past	-12
g pvt0=run present	15
g pvt0=sell past	15
g pvt0=sell present	-15
g pvt0=send past	11
g pvt0=sign future	10
g pvt0=sign modal	-15
g pvt0=sign past	-24
g pvt0=stand past	-10
g pvt0=start future	-11
g pvt0=stop modal	-8
g pvt0=take modal	10
g pvt0=take perfect	-12
g pvt0=tell perfect	11
g pvt0=threaten pluperfect	-10
g pvt0=urge past	-16
g pvt0=wait present	12
g pvt0=want past	-15
g pvt0=want present	24
g pvt0=write past	-19
g pvt1=add past	-21
g pvt1=agree participle	-11
g pvt1=agree past	20
g pvt1=announce modal	14
g pvt1=approve past	15
g pvt1=approve pluperfect	-12
g pvt1=ask future	11
g pvt1=ask past	-9
g pvt1=ask perfect	22
g pvt1=ask pluperfect	-9
g pvt1=ask present	-22
g pvt1=be future	11
g pvt1=bring infinitive	-10
g pvt1=buy future	7
g pvt1=buy infinitive	19
g pvt1=buy past	9
g pvt1=buy present	11
g pvt1=carry infinitive	10
g pvt1=charge future	21
g pvt1=charge present	-10
g pvt1=come future	13
g pvt1=come modal	-12
g pvt1=come past	14
g pvt1=come present	-16
g pvt1=confirm past	16
g pvt1=continue future	-15
g pvt1=continue present	11
g pvt1=end present	-11
g pvt1=enter present	14
g pvt1=export present	15
g pvt1=extend infinitive	-17
g pvt1=extend modal	15
g pvt1=get infinitive	-14
g pvt1=go future	12
g pvt1=go gerund	10
g pvt1=go perfect	-11
g pvt1=go present	15
g pvt1=grow past	10
g pvt1=have past	11
g pvt1=hold future	10
g pvt1=hold modal	-8
g pvt1=hold past	13
g pvt1=hold perfect	-12
g pvt1=intend present	11
g pvt1=issue perfect	10
g pvt1=know present	-15
g pvt1=leave gerund	-10
g pvt1=leave participle	9
g pvt1=levy perfect	-14
g pvt1=make infinitive	12
g pvt1=make past	11
g pvt1=meet infinitive	-16
g pvt1=meet past	-13
g pvt1=meet present	20
g pvt1=need modal	-14
g pvt1=negotiate present	-13
g pvt1=offer past	9
g pvt1=other past	18
g pvt1=other perfect	-10
g pvt1=pay future	-16
g pvt1=pay past	11
g pvt1=plan participle	10
g pvt1=plan present	-17
g pvt1=publish past	-11
g pvt1=publish perfect	18
g pvt1=put future	14
g pvt1=raise future	-16
g pvt1=raise gerund	8
g pvt1=reach past	14
g pvt1=ready present	-14
g pvt1=return modal	12
g pvt1=return present	-14
g pvt1=rise future	-17
g pvt1=rise modal	-8
g pvt1=run past	-12
g pvt1=run present	15
g pvt1=see infinitive	9
g pvt1=sell participle	9
g pvt1=sell past	15
g pvt1=sell present	-15
g pvt1=send past	11
g pvt1=sign future	9
g pvt1=sign infinitive	-10
g pvt1=sign modal	-15
g pvt1=sign past	-23
g pvt1=stand past	-10
g pvt1=start future	-11
g pvt1=stop modal	-9
g pvt1=suspend participle	-17
g pvt1=take gerund	-12
g pvt1=take modal	10
g pvt1=take past	-11
g pvt1=take perfect	-12
g pvt1=tell perfect	11
g pvt1=threaten pluperfect	-10
g pvt1=wait present	10
g pvt1=want present	22
g pvt1=write past	-19
g qt=future	22
g qt=modal	7
g qt=past	10
g qt=pluperfect	14
g qt=present	26
g quoted	-80
g r1="	-28
g r1='	-12
g r1='s	-32
g r1=(	11
g r1=)	32
g r1=,	37
g r1=-	-22
g r1=/	-21
g r1=:	47
g r1=;	-10
g r1=<agent>	-16
g r1=<day-gone>	18
g r1=<day-today>	11
g r1=<duty>	-11
g r1=<end>	13
g r1=<gate>	37
g r1=<goods>	-30
g r1=<level-noun>	-12
g r1=<level>	-53
g r1=<name>	-14
g r1=<not>	-19
g r1=<number>	-29
g r1=<office>	-24
g r1=<organisation>	-47
g r1=<person>	-37
g r1=<sender>	-29
g r1=<span>	12
g r1=<taker>	19
g r1=<v-agree>	-21
g r1=<v-deny>	13
g r1=<v-down>	-11
g r1=<v-propose>	11
g r1=<v-sell>	-5
g r1=<v-sign>	-8
g r1=<v-suspend>	-17
g r1=?	-12
g r1=a	-23
g r1=accept	10
g r1=account	-12
g r1=accused	12
g r1=add	-11
g r1=admit	13
g r1=after	15
g r1=again	21
g r1=airline	-11
g r1=also	8
g r1=and	-35
g r1=approve	-18
g r1=are	-12
g r1=ask	14
g r1=assured	32
g r1=at	26
g r1=believe	-24
g r1=between	-12
g r1=border	14
g r1=bring	-10
g r1=by	-16
g r1=call	8
g r1=cited	18
g r1=claim	12
g r1=clarified	13
g r1=close	-10
g r1=closed	-20
g r1=collect	-9
g r1=complained	17
g r1=conclude	-23
g r1=confirm	12
g r1=consider	-11
g r1=corrected	24
g r1=could	15
g r1=count	31
g r1=counted	36
g r1=criticised	20
g r1=custom	13
g r1=cut	-14
g r1=data	-21
g r1=described	22
g r1=doe	27
g r1=draw	21
g r1=end	-20
g r1=estimate	16
g r1=explain	17
g r1=export	-16
g r1=extend	-11
g r1=fact	-30
g r1=fee	-14
g r1=figure	-35
g r1=financial	23
g r1=first	-19
g r1=float	12
g r1=fly	-14
g r1=followed	-13
g r1=from	12
g r1=further	15
g r1=gave	30
g r1=get	-25
g r1=hail	-13
g r1=have	-13
g r1=he	-25
g r1=here	19
g r1=himself	24
g r1=hit	-11
g r1=hope	-16
g r1=import	-18
g r1=impose	-16
g r1=in	12
g r1=inform	-13
g r1=informed	28
g r1=insist	-21
g r1=intend	-13
g r1=is	-14
g r1=issue	15
g r1=it	20
g r1=its	-15
g r1=joined	12
g r1=last	10
g r1=leave	-20
g r1=led	-15
g r1=let	15
g r1=lift	11
g r1=list	-17
g r1=listed	-9
g r1=make	19
g r1=may	-34
g r1=must	-33
g r1=named	26
g r1=never	-13
g r1=new	-10
g r1=newspaper	-14
g r1=now	-14
g r1=object	-14
g r1=objected	17
g r1=observed	20
g r1=of	20
g r1=one	-11
g r1=opened	-20
g r1=over	-14
g r1=paper	-21
g r1=party	18
g r1=plan	-10
g r1=point	27
g r1=pointed	21
g r1=proclaim	-13
g r1=prolong	10
g r1=publish	-15
g r1=put	39
g r1=raise	-2
g r1=read	-31
g r1=refuse	-17
g r1=regret	31
g r1=regretted	28
g r1=released	-9
g r1=remarked	18
g r1=remind	34
g r1=reminded	29
g r1=seek	-13
g r1=shrug	-10
g r1=side	20
g r1=sign	-16
g r1=sounded	-10
g r1=speak	27
g r1=spoke	34
g r1=stand	-10
g r1=state	-18
g r1=still	-12
g r1=suspend	-17
g r1=talked	-10
g r1=tariff	-13
g r1=term	9
g r1=thanked	-11
g r1=then	-11
g r1=time	-13
g r1=to	-21
g r1=tweeted	13
g r1=undertook	15
g r1=urge	14
g r1=used	-12
g r1=vote	-16
g r1=welcome	-17
g r1=welcomed	-10
g r1=were	-9
g r1=when	18
g r1=will	-19
g r1=with	-24
g r1=would	-40
g r1=·	-22
g r1=—	-32
g r2='	-32
g r2=,	-15
g r2=-	-37
g r2=:	14
g r2=;	-18
g r2=<day-today>	-20
g r2=<duty>	-11
g r2=<end>	8
g r2=<goods>	17
g r2=<level>	-28
g r2=<name>	-10
g r2=<not>	-29
g r2=<office>	33
g r2=<person>	-25
g r2=<sender>	16
g r2=<span>	-17
g r2=<taker>	23
g r2=<v-agree>	-31
g r2=<v-begin>	-32
g r2=<v-end>	-29
g r2=<v-impose>	10
g r2=<v-lack>	-13
g r2=<v-propose>	10
g r2=<v-say>	12
g r2=<v-sell>	15
g r2=<v-sign>	-7
g r2=<v-stay>	-37
g r2=<v-suspend>	-22
g r2=<v-threaten>	12
g r2=?	-12
g r2=a	24
g r2=according	17
g r2=account	14
g r2=accused	23
g r2=add	14
g r2=adopt	-9
g r2=after	24
g r2=afterward	-20
g r2=against	10
g r2=agree	-15
g r2=ahead	-15
g r2=already	-22
g r2=an	26
g r2=and	-22
g r2=announce	21
g r2=another	-10
g r2=answer	28
g r2=anything	-10
g r2=appealed	13
g r2=approve	-16
g r2=are	-8
g r2=argue	-9
g r2=as	27
g r2=attention	22
g r2=away	17
g r2=back	9
g r2=beef	-9
g r2=been	-34
g r2=both	30
g r2=buy	-22
g r2=calculated	14
g r2=change	-16
g r2=closed	-14
g r2=come	-17
g r2=commerce	-17
g r2=confirm	18
g r2=count	10
g r2=deal	-21
g r2=decide	13
g r2=declare	15
g r2=defend	-12
g r2=defended	-14
g r2=deny	17
g r2=do	10
g r2=done	-16
g r2=down	-29
g r2=duty	-27
g r2=energy	9
g r2=enough	9
g r2=estimate	-13
g r2=everybody	12
g r2=examine	-16
g r2=expect	22
g r2=explain	-13
g r2=expressed	-17
g r2=extension	-10
g r2=fentanyl	29
g r2=firmly	13
g r2=give	-9
g r2=good	-19
g r2=growth	-26
g r2=has	9
g r2=have	-11
g r2=he	-38
g r2=hear	-17
g r2=him	36
g r2=his	-8
g r2=hold	-12
g r2=how	10
g r2=i've	12
g r2=indicate	-14
g r2=invited	-19
g r2=is	-8
g r2=it	7
g r2=its	-10
g r2=itself	-9
g r2=just	-11
g r2=keep	-18
g r2=late	10
g r2=lawyer	13
g r2=leave	11
g r2=let	31
g r2=license	19
g r2=like	10
g r2=line	14
g r2=list	-10
g r2=look	-13
g r2=main	-13
g r2=me	9
g r2=meet	6
g r2=member	-11
g r2=money	11
g r2=most	9
g r2=named	57
g r2=national	13
g r2=neither	11
g r2=never	-10
g r2=new	12
g r2=no	-19
g r2=nobody	11
g r2=none	-11
g r2=not	-20
g r2=note	-8
g r2=nothing	-10
g r2=notice	17
g r2=number	-14
g r2=of	39
g r2=off	-22
g r2=offer	-10
g r2=officer	30
g r2=olive	13
g r2=once	-13
g r2=one	28
g r2=only	13
g r2=opened	-23
g r2=out	17
g r2=part	-10
g r2=pay	-20
g r2=people	-11
g r2=plan	-14
g r2=pointed	37
g r2=post	11
g r2=power	13
g r2=prepare	-14
g r2=presented	13
g r2=pressed	12
g r2=progress	-9
g r2=promise	13
g r2=protested	13
g r2=public	20
g r2=read	13
g r2=reciprocal	-15
g r2=regretted	20
g r2=relation	11
g r2=relief	-10
g r2=remark	-11
g r2=reminded	35
g r2=repeated	10
g r2=repeatedly	10
g r2=report	11
g r2=request	9
g r2=respond	-11
g r2=right	9
g r2=rise	11
g r2=rule	-13
g r2=send	22
g r2=several	12
g r2=shanghai	15
g r2=sheet	-30
g r2=show	-11
g r2=sign	-20
g r2=signature	-17
g r2=sit	-22
g r2=so	10
g r2=something	-17
g r2=speak	22
g r2=spent	-9
g r2=spoken	41
g r2=state	20
g r2=suggest	21
g r2=sum	16
g r2=take	-8
g r2=tariff	12
g r2=telephoned	9
g r2=thank	-12
g r2=thanked	-9
g r2=that	20
g r2=their	20
g r2=they	36
g r2=thi	14
g r2=threat	-12
g r2=trade	-26
g r2=under	-12
g r2=understood	11
g r2=until	-13
g r2=up	-11
g r2=urge	30
g r2=us	24
g r2=used	-10
g r2=version	17
g r2=very	11
g r2=visit	-10
g r2=visited	-19
g r2=voiced	9
g r2=vow	13
g r2=wait	-13
g r2=walk	-10
g r2=want	-21
g r2=warn	10
g r2=was	-21
g r2=week	11
g r2=what	31
g r2=wheat	-9
g r2=where	-18
g r2=which	19
g r2=while	10
g r2=who	18
g r2=whose	43
g r2=with	-23
g r2=withdraw	-16
g r2=within	-24
g r2=word	10
g r2=would	-18
g r2=yale	13
g r2=yes	-22
g r2=yet	-13
g r2=your	-15
g r2=—	-32
g r3="	-11
g r3='s	22
g r3=(	18
g r3=-	-32
g r3=:	23
g r3=;	10
g r3=<day-ahead>	-17
g r3=<duty>	-13
g r3=<gate>	-20
g r3=<goods>	13
g r3=<level-noun>	21
g r3=<level>	-25
g r3=<name>	28
g r3=<not>	-10
g r3=<number>	15
g r3=<office>	19
g r3=<organisation>	21
g r3=<quality>	-14
g r3=<seat>	18
g r3=<span>	11
g r3=<taker>	17
g r3=<v-bear>	10
g r3=<v-begin>	-16
g r3=<v-buy>	10
g r3=<v-deny>	11
g r3=<v-lack>	-19
g r3=<v-say>	34
g r3=<v-suspend>	9
g r3=<v-target>	31
g r3=<v-threaten>	18
g r3=<v-up>	-17
g r3=a	14
g r3=abolish	-8
g r3=about	-19
g r3=act	-12
g r3=additional	23
g r3=already	13
g r3=also	30
g r3=among	-15
g r3=and	-24
g r3=announce	16
g r3=answer	13
g r3=any	-8
g r3=approve	-22
g r3=are	-11
g r3=arrangement	-10
g r3=asean	-14
g r3=at	26
g r3=ban	13
g r3=bargain	9
g r3=before	-14
g r3=being	12
g r3=bergen	-9
g r3=both	-19
g r3=broker	13
g r3=busan	-21
g r3=but	-12
g r3=calm	-10
g r3=can	12
g r3=capital	-13
g r3=careful	13
g r3=carry	11
g r3=chair	-11
g r3=charge	25
g r3=cheese	14
g r3=cherry	-13
g r3=chip	9
g r3=claim	-12
g r3=clarity	9
g r3=clear	22
g r3=closed	17
g r3=cocoa	-14
g r3=collect	-10
g r3=common	-9
g r3=company	-21
g r3=concern	21
g r3=condition	-17
g r3=confidence	-30
g r3=confirm	23
g r3=consent	-18
g r3=constructive	15
g r3=control	-30
g r3=copper	10
g r3=cost	17
g r3=could	30
g r3=count	14
g r3=countermeasure	9
g r3=country	15
g r3=curb	8
g r3=cut	7
g r3=damage	14
g r3=date	30
g r3=deal	-12
g r3=decision	-11
g r3=declare	-11
g r3=doe	-22
g r3=door	-13
g r3=down	-22
g r3=draft	-12
g r3=drop	11
g r3=electronic	-21
g r3=emergency	-21
g r3=energy	11
g r3=examine	14
g r3=extend	11
g r3=extra	10
g r3=factory	9
g r3=family	-11
g r3=far	19
g r3=farm	17
g r3=fertilizer	-12
g r3=firm	-14
g r3=first	11
g r3=follow	10
g r3=footwear	13
g r3=forward	14
g r3=framework	13
g r3=free	-16
g r3=furniture	16
g r3=further	10
g r3=gap	-15
g r3=gave	-9
g r3=get	21
g r3=government	-15
g r3=grain	9
g r3=grant	-12
g r3=grow	10
g r3=has	8
g r3=have	-9
g r3=he	-21
g r3=heard	18
g r3=her	-33
g r3=highest	9
g r3=him	-41
g r3=himself	-25
g r3=his	9
g r3=hold	26
g r3=hope	14
g r3=hour	-21
g r3=house	17
g r3=importer	18
g r3=impose	11
g r3=in	12
g r3=increase	-11
g r3=inquiry	11
g r3=intention	14
g r3=into	-19
g r3=is	-9
g r3=it	-21
g r3=just	-12
g r3=keep	-41
g r3=know	31
g r3=last	-25
g r3=law	-18
g r3=leave	20
g r3=led	17
g r3=less	-10
g r3=licence	18
g r3=line	16
g r3=listener	15
g r3=longer	-12
g r3=look	-16
g r3=loss	14
g r3=lower	-8
g r3=magnet	-10
g r3=make	20
g r3=market	-13
g r3=may	24
g r3=me	9
g r3=measure	13
g r3=media	-8
g r3=member	25
g r3=more	-25
g r3=morning	-27
g r3=mr	-17
g r3=must	-12
g r3=name	-9
g r3=named	9
g r3=nearly	-12
g r3=need	-24
g r3=negotiate	-16
g r3=negotiation	-9
g r3=neither	-20
g r3=newspaper	-25
g r3=next	-16
g r3=night	-11
g r3=nine	14
g r3=no	35
g r3=northern	-15
g r3=not	-10
g r3=nothing	-34
g r3=notice	-14
g r3=now	-12
g r3=nvidia	-15
g r3=occasion	12
g r3=of	18
g r3=off	-52
g r3=oil	25
g r3=older	-21
g r3=on	14
g r3=once	-10
g r3=opinion	-19
g r3=opposed	19
g r3=opposition	31
g r3=or	11
g r3=other	10
g r3=our	21
g r3=out	23
g r3=outcome	21
g r3=outline	-13
g r3=pact	-15
g r3=page	-10
g r3=paper	13
g r3=people	-12
g r3=permanent	11
g r3=phosphate	10
g r3=plant	10
g r3=plywood	-20
g r3=point	13
g r3=pointed	-12
g r3=position	10
g r3=preferential	-20
g r3=preliminary	13
g r3=present	-9
g r3=preside	11
g r3=president	13
g r3=press	-13
g r3=prolong	-13
g r3=promise	11
g r3=proposal	22
g r3=propose	-34
g r3=quota	-10
g r3=rally	12
g r3=rare	-13
g r3=rate	-17
g r3=reciprocal	-15
g r3=relief	12
g r3=remark	-14
g r3=reply	-9
g r3=represent	20
g r3=return	-11
g r3=rise	-10
g r3=round	-12
g r3=sale	20
g r3=say	23
g r3=school	-11
g r3=second	19
g r3=security	11
g r3=she	-20
g r3=sign	-16
g r3=signature	-17
g r3=small	-16
g r3=so	-20
g r3=social	29
g r3=solution	-10
g r3=some	-17
g r3=something	-15
g r3=soybean	-11
g r3=speak	-16
g r3=spoken	35
g r3=stand	-7
g r3=start	-14
g r3=state	-31
g r3=statement	17
g r3=station	-12
g r3=still	-14
g r3=strike	16
g r3=strong	13
g r3=suggest	12
g r3=summit	-22
g r3=supplier	-35
g r3=surcharge	-14
g r3=suspension	13
g r3=tariff	-27
g r3=tell	21
g r3=term	-23
g r3=than	-12
g r3=that	25
g r3=the	-13
g r3=them	29
g r3=then	20
g r3=these	11
g r3=they	38
g r3=thi	33
g r3=though	15
g r3=threat	24
g r3=time	11
g r3=toy	-9
g r3=trade	-15
g r3=trading	14
g r3=truth	-15
g r3=turn	-13
g r3=twice	22
g r3=unlawful	-11
g r3=urge	9
g r3=video	-10
g r3=visit	-9
g r3=vote	-13
g r3=warn	26
g r3=was	26
g r3=we	9
g r3=week	13
g r3=what	-15
g r3=where	16
g r3=whisky	16
g r3=wine	11
g r3=with	-29
g r3=word	43
g r3=world	10
g r3=write	-17
g r3=wrong	14
g r3=x	21
g r3=year	11
g r3=yet	-12
g r3=·	-28
g r3=—	-47
g r4='	-11
g r4='s	27
g r4=(	-17
g r4=,	-12
g r4=.	-15
g r4=:	25
g r4=<agent>	21
g r4=<day-ahead>	-23
g r4=<day-today>	-23
g r4=<duty>	-25
g r4=<level>	-24
g r4=<money>	-17
g r4=<month-ahead>	18
g r4=<number>	32
g r4=<office>	-15
g r4=<organisation>	51
g r4=<person>	-42
g r4=<points>	10
g r4=<quality>	11
g r4=<seat>	-24
g r4=<sender>	24
g r4=<span>	26
g r4=<taker>	-25
g r4=<v-agree>	13
g r4=<v-bear>	-26
g r4=<v-begin>	20
g r4=<v-buy>	-13
g r4=<v-deny>	-11
g r4=<v-down>	18
g r4=<v-propose>	10
g r4=<v-refuse>	-24
g r4=<v-say>	9
g r4=<v-sign>	-15
g r4=<v-suspend>	6
g r4=<v-threaten>	11
g r4=<v-up>	-20
g r4=a	22
g r4=about	27
g r4=access	-10
g r4=according	21
g r4=across	-10
g r4=add	10
g r4=agree	31
g r4=all	-9
g r4=along	-9
g r4=also	8
g r4=an	17
g r4=and	-19
g r4=announce	25
g r4=another	16
g r4=anybody	12
g r4=approve	-13
g r4=as	50
g r4=asia	9
g r4=back	-13
g r4=banana	20
g r4=bargain	-12
g r4=beside	-17
g r4=between	17
g r4=big	-13
g r4=both	34
g r4=busan	-9
g r4=buse	-9
g r4=but	9
g r4=buy	-11
g r4=call	11
g r4=can	-16
g r4=candid	14
g r4=capital	-10
g r4=ceasefire	-14
g r4=certificate	-14
g r4=chain	19
g r4=chancellor	12
g r4=charge	-20
g r4=chief	17
g r4=city	-8
g r4=club	-16
g r4=coffee	-22
g r4=come	22
g r4=commercial	-14
g r4=company	17
g r4=complaint	-12
g r4=consensu	17
g r4=consent	-15
g r4=control	28
g r4=correct	-11
g r4=could	-18
g r4=countermeasure	10
g r4=counterpart	-9
g r4=cut	-40
g r4=decision	8
g r4=delay	17
g r4=delegation	-9
g r4=demand	-27
g r4=deputy	-13
g r4=dialogue	9
g r4=die	-12
g r4=do	-9
g r4=door	11
g r4=doubt	10
g r4=down	-23
g r4=drone	-16
g r4=duty	-9
g r4=each	-13
g r4=earth	-15
g r4=effect	-13
g r4=emergency	-14
g r4=energy	12
g r4=entity	-9
g r4=every	-10
g r4=examine	-12
g r4=extend	-10
g r4=extra	13
g r4=fact	20
g r4=fall	12
g r4=farm	12
g r4=farmer	11
g r4=fentanyl	-10
g r4=finance	17
g r4=finding	-15
g r4=firm	-22
g r4=firmly	-10
g r4=first	-8
g r4=fiscal	12
g r4=fish	13
g r4=flight	10
g r4=fly	12
g r4=foreign	-33
g r4=general	14
g r4=go	13
g r4=good	-15
g r4=government	29
g r4=great	21
g r4=had	-19
g r4=have	39
g r4=he	-21
g r4=he'd	10
g r4=heard	-11
g r4=her	24
g r4=himself	-25
g r4=his	15
g r4=hold	10
g r4=hope	18
g r4=hour	-11
g r4=house	9
g r4=how	-15
g r4=import	10
g r4=importer	-10
g r4=impose	-8
g r4=in	24
g r4=increase	-20
g r4=industry	-24
g r4=inquiry	12
g r4=intend	10
g r4=into	11
g r4=is	33
g r4=its	21
g r4=job	19
g r4=join	10
g r4=judge	-18
g r4=keep	14
g r4=know	15
g r4=lapse	13
g r4=last	-23
g r4=law	-14
g r4=let	18
g r4=licensing	-12
g r4=lift	-12
g r4=like	12
g r4=likely	-9
g r4=line	-18
g r4=little	-11
g r4=london	9
g r4=loss	15
g r4=lower	22
g r4=machine	-12
g r4=major	10
g r4=make	-17
g r4=man	18
g r4=mandate	10
g r4=matter	-16
g r4=me	15
g r4=media	30
g r4=medicine	15
g r4=member	-22
g r4=mill	8
g r4=million	12
g r4=minister	24
g r4=more	-13
g r4=morning	16
g r4=mother	13
g r4=much	11
g r4=name	-15
g r4=near	26
g r4=negotiation	-19
g r4=new	-17
g r4=next	24
g r4=nil	9
g r4=number	-14
g r4=of	-26
g r4=on	-6
g r4=once	11
g r4=one	-45
g r4=opening	12
g r4=opposition	11
g r4=order	-9
g r4=our	-19
g r4=outside	-12
g r4=over	35
g r4=pact	-8
g r4=paper	-16
g r4=pass	-17
g r4=patience	13
g r4=pay	-11
g r4=phone	16
g r4=plan	-13
g r4=plane	10
g r4=plant	21
g r4=platform	16
g r4=point	22
g r4=pork	-12
g r4=post	-16
g r4=preliminary	21
g r4=press	-12
g r4=price	-25
g r4=producer	12
g r4=promise	9
g r4=put	-34
g r4=radio	23
g r4=raise	12
g r4=rate	10
g r4=reach	9
g r4=read	10
g r4=reason	17
g r4=reciprocal	-14
g r4=refund	15
g r4=refuse	-13
g r4=reject	-12
g r4=relief	12
g r4=remain	18
g r4=reporter	-8
g r4=restriction	10
g r4=resume	10
g r4=rise	-26
g r4=room	-11
g r4=same	22
g r4=say	-11
g r4=schedule	10
g r4=see	-11
g r4=seven	-12
g r4=she	-16
g r4=sheet	-9
g r4=short	14
g r4=should	20
g r4=side	-30
g r4=sign	-13
g r4=signature	12
g r4=sit	-20
g r4=so	12
g r4=social	-18
g r4=some	10
g r4=special	-9
g r4=speech	12
g r4=spoken	20
g r4=spring	-13
g r4=state	9
g r4=statement	-9
g r4=station	15
g r4=steel	8
g r4=still	-9
g r4=strike	-14
g r4=study	12
g r4=subject	-13
g r4=supplier	30
g r4=surcharge	13
g r4=surplu	13
g r4=table	14
g r4=talk	17
g r4=tariff	-37
g r4=team	13
g r4=telephone	-15
g r4=television	21
g r4=textile	15
g r4=thank	-13
g r4=that	23
g r4=there	21
g r4=threaten	30
g r4=three	-9
g r4=through	-17
g r4=time	-16
g r4=trader	12
g r4=treaty	-19
g r4=under	-21
g r4=unfair	13
g r4=until	10
g r4=up	19
g r4=version	20
g r4=vice	16
g r4=video	-37
g r4=vote	15
g r4=want	19
g r4=warn	-17
g r4=water	15
g r4=week	-35
g r4=were	38
g r4=what	-24
g r4=when	-11
g r4=whether	-14
g r4=who	20
g r4=whose	10
g r4=will	12
g r4=wine	10
g r4=year	16
g r4=yes	-22
g r4=you	11
g r4=your	-11
g r4=zero	-15
g r4=—	-13
g r=" .	-15
g r='s <level>	-11
g r='s <office>	-18
g r='s <organisation>	16
g r='s <person>	-38
g r='s account	14
g r='s answer	22
g r='s count	12
g r='s custom	21
g r='s duty	-12
g r='s estimate	-10
g r='s export	-11
g r='s first	-14
g r='s lawyer	13
g r='s main	-10
g r='s order	-12
g r='s people	-12
g r='s post	14
g r='s promise	10
g r='s say	21
g r='s signature	-16
g r='s state	-9
g r='s threat	-12
g r='s version	16
g r='s word	10
g r=( <name>	-33
g r=( <number>	23
g r=( <office>	19
g r=( <organisation>	16
g r=) -	-22
g r=) :	47
g r=) <end>	19
g r=) —	-30
g r=, <day-gone>	9
g r=, <day-today>	-88
g r=, <money>	14
g r=, <name>	-11
g r=, <number>	-12
g r=, <office>	36
g r=, <organisation>	-64
g r=, <person>	-20
g r=, a	22
g r=, according	16
g r=, add	18
g r=, against	12
g r=, agree	-16
g r=, an	29
g r=, and	-17
g r=, announce	18
g r=, answer	17
g r=, ask	20
g r=, assured	9
g r=, at	21
g r=, because	-14
g r=, both	9
g r=, confirm	22
g r=, declare	13
g r=, defended	-17
g r=, described	12
g r=, expect	26
g r=, expressed	-11
g r=, for	-13
g r=, had	-17
g r=, he	-67
g r=, his	-15
g r=, hold	-9
g r=, in	30
g r=, is	-18
g r=, its	29
g r=, let	18
g r=, most	14
g r=, not	14
g r=, note	23
g r=, offer	-16
g r=, on	39
g r=, one	-10
g r=, opened	-15
g r=, pointed	25
g r=, promise	19
g r=, put	21
g r=, refuse	-10
g r=, regretted	21
g r=, repeated	9
g r=, report	19
g r=, rise	12
g r=, sign	-21
g r=, sit	-15
g r=, spoke	11
g r=, stand	10
g r=, state	11
g r=, telephoned	11
g r=, thanked	-9
g r=, that	23
g r=, the	25
g r=, their	18
g r=, think	-14
g r=, urge	23
g r=, visited	-15
g r=, want	-10
g r=, was	-20
g r=, we	-18
g r=, what	-13
g r=, when	17
g r=, where	-14
g r=, which	24
g r=, while	9
g r=, who	16
g r=, whose	43
g r=, will	-37
g r=, with	-14
g r=, would	-15
g r=, yes	-10
g r=- -	-9
g r=. <end>	8
g r=/ <seat>	-13
g r=: "	7
g r=: <level>	-17
g r=: <office>	-10
g r=: i	14
g r=: its	-15
g r=: nobody	10
g r=: sign	9
g r=: tariff	20
g r=: then	10
g r=: they	23
g r=: truce	11
g r=: what	10
g r=: who	13
g r=: will	16
g r=; on	14
g r=<day-gone> ,	17
g r=<day-today> publish	11
g r=<end> <end>	13
g r=<level> on	-19
g r=<office> ,	-14
g r=<organisation> say	-30
g r=<organisation> warn	-9
g r=<person> .	-9
g r=<person> call	-10
g r=<person> say	-30
g r=<span> later	13
g r=accused the	13
g r=add ,	15
g r=add .	20
g r=add <level>	-29
g r=add <number>	-35
g r=add in	9
g r=add that	26
g r=after the	12
g r=afterward .	12
g r=again .	15
g r=agree <day-gone>	13
g r=agree that	-10
g r=also announce	13
g r=also promise	-17
g r=also raise	10
g r=and <number>	16
g r=and <person>	-11
g r=and a	-9
g r=and i	-16
g r=and is	14
g r=and other	9
g r=and the	-9
g r=and to	-9
g r=announce ,	17
g r=announce <day-gone>	12
g r=announce <level>	-19
g r=announce for	15
g r=announce his	-11
g r=announce last	-13
g r=announce on	13
g r=announce that	-14
g r=announce the	-18
g r=answer ,	22
g r=answer .	-11
g r=answer that	30
g r=answer the	-11
g r=answer with	-32
g r=answer within	-9
g r=ask <name>	28
g r=ask <number>	-25
g r=ask the	18
g r=ask what	24
g r=ask whether	9
g r=at <number>	-10
g r=at a	-17
g r=at an	15
g r=at the	27
g r=at yale	13
g r=believe that	-22
g r=call a	25
g r=call an	-27
g r=call for	8
g r=call reciprocal	-14
g r=charge <level>	14
g r=come back	12
g r=complain of	-15
g r=confirm .	13
g r=confirm it	-17
g r=confirm on	19
g r=confirm that	-23
g r=confirm the	27
g r=could have	-11
g r=could not	8
g r=demand that	16
g r=deny having	12
g r=deny that	-19
g r=described as	14
g r=described the	13
g r=did ,	32
g r=did not	-28
g r=dispute that	15
g r=doe what	23
g r=draw attention	22
g r=estimate that	25
g r=expect .	15
g r=expect <money>	11
g r=expect export	11
g r=expect it	12
g r=expect that	-13
g r=expect to	-9
g r=explain ,	16
g r=explain that	28
g r=explain the	-16
g r=expressed the	10
g r=fact sheet	-30
g r=fear for	10
g r=fear that	-14
g r=figure show	-14
g r=financial officer	23
g r=fly to	-10
g r=for <day-ahead>	8
g r=for <number>	13
g r=for a	28
g r=for its	-20
g r=for the	-27
g r=found in	-11
g r=from the	19
g r=gave <name>	-10
g r=gave his	-11
g r=gave notice	19
g r=gave the	19
g r=get the	-9
g r=go ahead	-14
g r=go further	9
g r=go on	15
g r=go to	-22
g r=had a	-12
g r=had already	-13
g r=had announce	11
g r=had answer	-20
g r=had call	-12
g r=had demand	-12
g r=had first	10
g r=had just	-12
g r=had make	-12
g r=had named	38
g r=had no	-12
g r=had not	-11
g r=had promise	20
g r=had propose	-15
g r=had put	-12
g r=had sign	-9
g r=had suggest	16
g r=had the	9
g r=has a	-19
g r=has already	-18
g r=has been	-37
g r=has call	13
g r=has complained	-12
g r=has deny	20
g r=has done	-11
g r=has had	9
g r=has hinted	-14
g r=has invited	-9
g r=has let	17
g r=has make	23
g r=has meanwhile	10
g r=has never	-9
g r=has not	-45
g r=has propose	22
g r=has protested	9
g r=has refuse	8
g r=has repeatedly	10
g r=has since	8
g r=has so	21
g r=has spoken	44
g r=has tell	19
g r=has the	10
g r=has to	-12
g r=has warn	20
g r=has withdraw	-15
g r=has yet	-20
g r=have call	-10
g r=hit back	-11
g r=hold out	11
g r=hold that	-14
g r=hope for	-11
g r=in <month-gone>	-11
g r=in <name>	-28
g r=in <seat>	11
g r=in a	17
g r=in shanghai	15
g r=in the	-18
g r=inform the	-18
g r=informed the	10
g r=insist on	-31
g r=insist that	16
g r=intend to	-13
g r=is also	10
g r=is ask	11
g r=is enough	9
g r=is expect	-25
g r=is in	-13
g r=is more	14
g r=is pleased	11
g r=is still	10
g r=is to	-13
g r=issue a	11
g r=it has	21
g r=joined the	13
g r=last week	10
g r=leave for	-12
g r=leave its	-17
g r=leave the	11
g r=let it	10
g r=lift its	11
g r=lift the	-9
g r=maintain its	-18
g r=make public	22
g r=note that	-21
g r=object to	-10
g r=of <day-gone>	-11
g r=of <name>	15
g r=of a	9
g r=of an	13
g r=of the	-6
g r=of view	-9
g r=offer to	12
g r=on <day-gone>	-16
g r=on <quality>	-18
g r=on his	15
g r=open its	-11
g r=opened an	-15
g r=point out	18
g r=pointed out	13
g r=pointed to	11
g r=post .	-14
g r=promise .	-15
g r=promise in	-21
g r=promise not	9
g r=propose <level>	12
g r=propose <span>	11
g r=propose a	-10
g r=propose duty	-9
g r=propose on	17
g r=propose the	-20
g r=publish its	9
g r=publish the	-14
g r=put <level>	-20
g r=put <number>	-10
g r=put his	-11
g r=put off	-19
g r=put on	-13
g r=put the	56
g r=raise its	-13
g r=read out	-11
g r=reckon with	19
g r=reply .	14
g r=reply on	-12
g r=reply that	19
g r=reply with	-15
g r=return to	9
g r=rule out	18
g r=say "	-10
g r=say ,	13
g r=say <day-today>	21
g r=say <end>	-17
g r=say <number>	9
g r=say <person>	19
g r=say <quality>	16
g r=say a	19
g r=say afterward	-27
g r=say at	10
g r=say he	17
g r=say in	-25
g r=say its	13
g r=say of	17
g r=say on	-18
g r=say she	12
g r=say talk	13
g r=say the	25
g r=say thi	11
g r=say when	-12
g r=say yes	-15
g r=see it	9
g r=sell to	10
g r=send a	11
g r=set out	-10
g r=should have	12
g r=side has	19
g r=sign a	-15
g r=sign that	10
g r=speak of	43
g r=spoke in	31
g r=spoke of	46
g r=spoke to	-13
g r=spoke with	-11
g r=state that	-18
g r=stress that	-13
g r=take <level>	-25
g r=take note	-11
g r=take the	18
g r=talk of	11
g r=tell <organisation>	25
g r=tell <person>	49
g r=tell <quality>	15
g r=tell <seat>	13
g r=tell an	13
g r=tell him	13
g r=tell his	19
g r=tell it	-27
g r=tell its	10
g r=tell member	-14
g r=tell our	-14
g r=tell thi	-25
g r=thanked the	-10
g r=that it	-14
g r=that the	-15
g r=the <level>	18
g r=the <organisation>	-13
g r=think that	-23
g r=threaten a	25
g r=threaten an	18
g r=threaten another	15
g r=to do	14
g r=to sign	-10
g r=to think	10
g r=undertook to	17
g r=urge the	10
g r=want <name>	10
g r=want a	19
g r=want the	-10
g r=warn ,	-19
g r=warn .	-14
g r=warn in	12
g r=warn last	10
g r=warn that	10
g r=was ask	-14
g r=was in	-12
g r=was more	-10
g r=was not	15
g r=was tell	-9
g r=welcome the	-12
g r=welcomed that	-20
g r=will answer	14
g r=will hold	-9
g r=will make	-9
g r=will meet	14
g r=will not	9
g r=will raise	12
g r=with <name>	-10
g r=would be	-11
g r=would like	9
g r=would say	15
g r=write that	26
g r=write the	-18
g r=write to	24
g r=· <number>	-20
g t0=future	-28
g t0=future-passive	-17
g t0=modal	-43
g t0=modal-passive	-14
g t0=past-passive	36
g t0=perfect	-23
g t0=perfect-passive	23
g t0=pluperfect	-19
g t0=present	-8
g t0=present-passive	20
g t1=future	-22
g t1=future-passive	-17
g t1=gerund	-34
g t1=infinitive	-32
g t1=modal	-44
g t1=modal-passive	-13
g t1=participle-passive	18
g t1=past-passive	33
g t1=perfect	-28
g t1=perfect-passive	23
g t1=pluperfect	-19
g t1=present	-11
g t1=present-passive	20
g t2=future	-17
g t2=future-not	13
g t2=future-passive	-21
g t2=gerund	31
g t2=modal	-27
g t2=modal-not	25
g t2=modal-passive	-8
g t2=participle-passive	27
g t2=past	11
g t2=past-not	-9
g t2=past-passive	-68
g t2=perfect	17
g t2=perfect-not	-45
g t2=perfect-passive	-13
g t2=pluperfect-not	-17
g t2=pluperfect-passive	-24
g t2=present-not	17
g t2=present-passive	-29
g v0-none	17
g v0=accept	13
g v0=announce	17
g v0=answer	9
g v0=approve	-19
g v0=ask	-29
g v0=collect	9
g v0=deny	19
g v0=explain	17
g v0=extend	13
g v0=know	-11
g v0=let	-11
g v0=need	-13
g v0=note	16
g v0=other	-10
g v0=pay	-11
g v0=post	-14
g v0=propose	18
g v0=reckon	20
g v0=say	13
g v0=see	-11
g v0=sell	-12
g v0=sign	-12
g v0=sit	-12
g v0=subject	13
g v0=suggest	13
g v0=tell	-34
g v1-none	19
g v1=announce	12
g v1=approve	-18
g v1=ask	-18
g v1=believe	11
g v1=buy	-10
g v1=deny	25
g v1=explain	17
g v1=extend	13
g v1=go	-9
g v1=have	10
g v1=issue	10
g v1=leave	-10
g v1=let	-12
g v1=meet	-10
g v1=need	-13
g v1=note	10
g v1=other	-10
g v1=pay	-13
g v1=post	-14
g v1=propose	21
g v1=reckon	20
g v1=reply	12
g v1=say	13
g v1=see	-21
g v1=sell	-14
g v1=sign	-19
g v1=sit	-12
g v1=subject	13
g v1=suggest	13
g v1=tell	-34
g v1=threaten	9
g v2-none	14
g v2=add	-10
g v2=agree	-12
g v2=aim	-11
g v2=announce	21
g v2=begin	-11
g v2=believe	-25
g v2=bring	-9
g v2=clear	12
g v2=collect	-19
g v2=conclude	-10
g v2=confirm	17
g v2=consider	-15
g v2=contradict	20
g v2=decide	12
g v2=deny	13
g v2=discuss	-12
g v2=double	-17
g v2=draw	25
g v2=export	-10
g v2=fall	-10
g v2=float	13
g v2=get	-14
g v2=grant	15
g v2=hope	-15
g v2=impose	-22
g v2=insist	-19
g v2=institute	19
g v2=intend	-12
g v2=know	-14
g v2=let	21
g v2=levy	12
g v2=lift	11
g v2=maintain	-11
g v2=make	17
g v2=negotiate	-16
g v2=note	-25
g v2=other	13
g v2=pay	-11
g v2=plan	-18
g v2=prepare	-25
g v2=proclaim	-13
g v2=propose	11
g v2=publish	-14
g v2=put	11
g v2=ratify	-12
g v2=renew	-9
g v2=request	24
g v2=respond	-19
g v2=return	11
g v2=rule	-14
g v2=say	12
g v2=seek	-15
g v2=sell	-8
g v2=show	-8
g v2=sit	-20
g v2=stand	-18
g v2=start	-11
g v2=step	20
g v2=suspend	-25
g v2=table	-11
g v2=think	11
g v2=threaten	13
g v2=urge	35
g v2=vote	-17
g v2=vow	13
g v2=want	-19
g v2=withdraw	-10
g verbless	13
g vt0=accept present	13
g vt0=announce past	12
g vt0=announce perfect	9
g vt0=ask past	-22
g vt0=be modal	-8
g vt0=call present	-10
g vt0=collect present	10
g vt0=deny past	18
g vt0=explain past	9
g vt0=extend past	10
g vt0=have present	10
g vt0=let present	-9
g vt0=make past	14
g vt0=need present	-9
g vt0=note past	10
g vt0=post past	-14
g vt0=propose perfect	15
g vt0=receive past	-9
g vt0=reckon present	20
g vt0=rule present	9
g vt0=say past	18
g vt0=say present	-12
g vt0=sign past	-23
g vt0=subject present	13
g vt0=tell past	-53
g vt0=tell present	15
g vt0=want past	11
g vt0=warn present	12
g vt1=announce perfect	9
g vt1=ask past	-22
g vt1=be modal	-8
g vt1=be past	11
g vt1=call present	-10
g vt1=collect present	10
g vt1=deny past	18
g vt1=explain past	9
g vt1=extend past	10
g vt1=have present	11
g vt1=issue participle	12
g vt1=let present	-9
g vt1=make past	11
g vt1=need present	-9
g vt1=note past	10
g vt1=post past	-14
g vt1=propose perfect	15
g vt1=receive past	-9
g vt1=reckon present	20
g vt1=rule present	9
g vt1=say past	18
g vt1=say present	-11
g vt1=sign past	-23
g vt1=subject present	13
g vt1=suspend infinitive	10
g vt1=tell past	-53
g vt1=tell present	15
g vt1=threaten participle	8
g vt1=want past	11
g vt1=warn present	12
g vt2=accept past	11
g vt2=add past	-10
g vt2=admit present	-10
g vt2=agree perfect	-16
g vt2=announce past	15
g vt2=announce pluperfect	14
g vt2=answer future	14
g vt2=answer infinitive	17
g vt2=answer pluperfect	-20
g vt2=answer present	-22
g vt2=approve past	-21
g vt2=ask future	-15
g vt2=ask infinitive	-13
g vt2=ask participle	11
g vt2=ask past	11
g vt2=be perfect	-21
g vt2=be pluperfect	15
g vt2=be present	11
g vt2=believe present	-21
g vt2=buy infinitive	-15
g vt2=call participle	23
g vt2=call pluperfect	-12
g vt2=charge infinitive	-11
g vt2=collect present	-8
g vt2=conclude participle	12
g vt2=conclude past	-21
g vt2=confirm future	-11
g vt2=confirm modal	18
g vt2=confirm past	19
g vt2=confirm perfect	-13
g vt2=declare present	-13
g vt2=demand past	25
g vt2=demand pluperfect	-12
g vt2=deny perfect	21
g vt2=draw past	13
g vt2=draw present	16
g vt2=estimate past	10
g vt2=expect past	-10
g vt2=explain past	19
g vt2=explain present	-9
g vt2=export past	-8
g vt2=extend perfect	9
g vt2=float past	19
g vt2=get future	10
g vt2=get past	-20
g vt2=get present	-10
g vt2=hold future	-9
g vt2=hold participle	-9
g vt2=hope present	-16
g vt2=import past	-12
g vt2=impose past	-15
g vt2=indicate past	12
g vt2=insist past	-19
g vt2=institute present	19
g vt2=intend present	-12
g vt2=keep infinitive	10
g vt2=leave participle	14
g vt2=leave past	-9
g vt2=leave present	-18
g vt2=let modal	-9
g vt2=let perfect	7
g vt2=let present	16
g vt2=levy present	14
g vt2=lift present	12
g vt2=like modal	9
g vt2=look infinitive	8
g vt2=lower past	14
g vt2=make future	-10
g vt2=make past	21
g vt2=make perfect	24
g vt2=make pluperfect	-12
g vt2=meet gerund	15
g vt2=meet modal	9
g vt2=meet present	-20
g vt2=note perfect	-28
g vt2=other future	-10
g vt2=other past	-17
g vt2=other perfect	21
g vt2=other pluperfect	10
g vt2=other present	-18
g vt2=plan present	-9
g vt2=prepare present	-10
g vt2=prolong past	13
g vt2=prolong perfect	-13
g vt2=promise perfect	-13
g vt2=propose participle	11
g vt2=propose past	8
g vt2=propose perfect	22
g vt2=propose pluperfect	-15
g vt2=propose present	-15
g vt2=put future	-16
g vt2=put infinitive	-24
g vt2=put modal	-11
g vt2=put pluperfect	-21
g vt2=put present	40
g vt2=raise future	11
g vt2=recall past	-17
g vt2=recall present	13
g vt2=receive past	9
g vt2=refuse past	-18
g vt2=reject present	8
g vt2=remain present	10
g vt2=reply present	12
g vt2=return infinitive	14
g vt2=rule present	-9
g vt2=say modal	25
g vt2=say present	24
g vt2=sell past	-11
g vt2=ship gerund	12
g vt2=show past	-17
g vt2=sign future	17
g vt2=sign past	-9
g vt2=sign pluperfect	-10
g vt2=sit past	-8
g vt2=stand past	-10
g vt2=state past	-13
g vt2=state present	10
g vt2=step present	20
g vt2=suggest past	-18
g vt2=suggest pluperfect	16
g vt2=suspend past	-12
g vt2=take present	12
g vt2=tell future	11
g vt2=tell perfect	11
g vt2=threaten past	18
g vt2=threaten present	-10
g vt2=urge past	15
g vt2=vow past	13
g vt2=want present	-10
g vt2=warn perfect	17
g vt2=withdraw perfect	-15
g vt2=write past	21
g vt2=write present	-7
governed office	-14
governed office plain	-21
governed organisation	-28
governed organisation few	8
governed organisation many	17
governed organisation plain	-43
governed person plain	16
governed side	-50
governed side few	-30
governed side plain	-42
h does <impose> past	9
h does <impose> past plain	9
h does <say> past	24
h does <say> past plain	22
h does <say> present	-11
h does <say> present plain	-11
h does be	-17
h does be plain	-13
h does nothing	-12
h does nothing many	18
h does nothing plain	-26
h does past	22
h does perfect	19
h does say plain	11
h g a:.	14
h g a:<day-today>	-10
h g a:<goods>	16
h g a:<level>	15
h g a:<v-say>	31
h g a:<v-sign>	-13
h g a:and	-11
h g a:before	11
h g a:has	18
h g a:that	11
h g a:the	24
h g asks	-10
h g b:" the	10
h g b:,	11
h g b:, and	-11
h g b:and	-14
h g b:is	8
h g b:its	-8
h g b:say the	15
h g b:the	28
h g b:to	10
h g c0=say	12
h g c0=stay	8
h g c1=say	12
h g c1=stay	8
h g c2=impose	9
h g c2=say	22
h g c2=stay	-18
h g ct0=stay present	8
h g ct1=stay present	8
h g ct2=impose past	9
h g ct2=say past	24
h g ct2=say present	-11
h g first-of-paragraph	20
h g has-gerund	-8
h g has-past	24
h g has-perfect	19
h g headline	-14
h g l1=its	-9
h g l1=the	35
h g l2=the	-10
h g l3="	11
h g l3=,	15
h g l3=<person>	-14
h g l4=,	17
h g l4=<begin>	-7
h g l=" the	10
h g l=<begin> the	12
h g l=say the	15
h g lead=,	11
h g lead=that	-24
h g lll=, " the	10
h g lll=<begin> <begin> the	12
h g lll=<person> , the	-11
h g lr=the ,	-8
h g lr=the .	15
h g lr=the of	-10
h g lr=the say	12
h g nct2=impose past	-10
h g nct2=stay present	-10
h g next="	14
h g next=,	-17
h g next=that	28
h g nhas-modal	20
h g nhas-pluperfect	13
h g nt2=modal	19
h g nt2=pluperfect	9
h g nv2=sign	-10
h g nv2=tell	10
h g nvt2=be present	-10
h g nvt2=tell past	10
h g pc0=say	-12
h g pc0=stay	18
h g pc1=say	-12
h g pc1=stay	18
h g pct0=say past	-16
h g pct0=stay past	13
h g pct1=say past	-16
h g pct1=stay past	13
h g phas-future	16
h g pt0=future	16
h g pt1=future	16
h g pv0=be	17
h g pv0=other	9
h g pv1=be	17
h g pv1=other	9
h g qt=future	17
h g qt=pluperfect	-11
h g qt=present	12
h g r1=,	-17
h g r1=.	15
h g r1=<v-propose>	-8
h g r1=<v-say>	19
h g r1=has	18
h g r1=of	-9
h g r2=<end>	13
h g r2=<level-noun>	-11
h g r2=<v-begin>	-13
h g r2=<v-say>	22
h g r2=<v-stay>	-13
h g r2=for	-19
h g r2=is	-12
h g r2=it	21
h g r2=put	12
h g r2=say	14
h g r2=that	12
h g r2=the	9
h g r2=who	21
h g r3=<end>	16
h g r3=a	-13
h g r3=on	-10
h g r3=the	15
h g r4=,	-8
h g r4=.	-15
h g r4=<end>	11
h g r4=<seat>	-12
h g r4=<v-impose>	-10
h g r4=a	14
h g r4=the	16
h g r4=with	10
h g r=, is	-12
h g r=, put	12
h g r=, say	10
h g r=, who	21
h g r=. <end>	15
h g r=of the	-11
h g t2=past	22
h g t2=perfect	19
h g v0-none	14
h g v0=be	8
h g v1-none	14
h g v1=be	8
h g v2-none	-8
h g v2=be	-17
h g verbless	-15
h g vt0=be present	9
h g vt1=be present	9
h governed office	11
h kind office	17
h kind office many	20
h of 1 office	17
h of 1 office few	11
h of 1 office many	16
h of 2 office many	9
h office after ,	-17
h office after .	15
h office after has	18
h office after of	-9
h office does be	-17
h quotation ahead 12	15
h quotation behind 6	12
h quotation behind 6 many	11
h rank 0	39
h rank 0 many	14
h rank 0 plain	27
h rank 1	-17
h rank 1 many	23
h rank 1 plain	-27
h says plain	11
h verb after 0	23
h verb after 0 clause office	8
h verb after 0 clause office plain	7
h verb after 0 many	10
h verb after 0 plain	16
h verb after 0 say office	19
h verb after 0 say office plain	13
h verb after 1	28
h verb after 1 clause office	13
h verb after 1 clause office plain	13
h verb after 1 plain	26
h verb after 1 say office	13
h verb after 1 say office plain	11
h verb after 12 clause office	-14
h verb after 12 clause office plain	-15
h verb after 12 past another plain	-9
h verb after 3 clause office	-16
h verb after 3 clause office plain	-16
h verb after 6 clause office	-10
h verb after 6 clause office plain	-10
h verb after none	-14
h verb after none plain	-23
h verb after said	15
h verb after said plain true	15
h verb after: ,	12
h verb before 3 say office	13
h verb before none	18
h verb before none few	9
h verb before none many	16
h verb before said	18
h verb before said plain false	10
h verb clause then on	9
h verb said then on	-8
h verb say then that	13
h verb say then the	7
h verb then that	18
h verb then the	11
he called a.	-18
he called afonso	12
he called agostinho	15
he called agus	21
he called alikhan	-13
he called ante	16
he called antónio	-8
he called apolinario	11
he called arthur	-13
he called augustinas	12
he called benjamin	-19
he called carlos	16
he called charilaos	14
he called christian	-13
he called claudia	-17
he called david	-16
he called domingo	11
he called dominic	17
he called don	11
he called donald	26
he called eloy	19
he called emmanuel	22
he called ferdinand	14
he called fridtjof	19
he called guy	13
he called habib	-12
he called he	29
he called herbert	22
he called hjalmar	-15
he called howard	-10
he called ibrahim	-15
he called ignacy	12
he called ion	14
he called ismail	-18
he called ivan	9
he called john	-17
he called julius	-11
he called karin	-16
he called keir	-22
he called kim	13
he called kofi	-17
he called lala	28
he called lee	-20
he called li	21
he called luiz	48
he called maros	12
he called maroš	31
he called narendra	-17
he called onn	-10
he called paul-henri	-17
he called peter	25
he called phraya	10
he called rafael	-26
he called ramón	20
he called riad	18
he called ricardo	14
he called risto	-23
he called ryosei	48
he called saad	10
he called sanae	-10
he called scott	35
he called seretse	18
he called sergio	8
he called shigeru	9
he called tom	-19
he called truth	-13
he called ulf	-14
he called ursula	-74
he called vincent	17
he called vladimir	-17
he called volodymyr	12
he called walter	-32
he called wilfrid	20
he called william	-12
he called xi	-37
he ends .	13
he ends a.	-18
he ends ad	19
he ends ae	-10
he ends ah	12
he ends ai	-33
he ends am	-13
he ends ar	-14
he ends as	16
he ends at	-23
he ends ce	17
he ends cy	12
he ends d	30
he ends di	15
he ends e	-27
he ends ee	-30
he ends ei	50
he ends el	18
he ends er	-9
he ends es	-14
he ends et	11
he ends ey	10
he ends fi	-25
he ends ga	15
he ends gs	22
he ends h	-12
he ends he	26
he ends hn	-18
he ends ho	24
he ends i	-8
he ends ia	-18
he ends ib	-12
he ends ic	16
he ends ie	-21
he ends ik	16
he ends il	-24
he ends ir	-27
he ends iz	49
he ends ja	22
he ends k	13
he ends ke	-9
he ends ku	21
he ends la	-29
he ends ld	26
he ends le	-23
he ends lf	-14
he ends li	19
he ends me	-22
he ends mi	10
he ends nd	13
he ends ne	-13
he ends nn	-22
he ends nt	18
he ends of	24
he ends om	-22
he ends on	18
he ends os	39
he ends ou	10
he ends oy	19
he ends oš	31
he ends p	9
he ends pe	-19
he ends r	-28
he ends ra	-20
he ends ri	-17
he ends rt	31
he ends ru	10
he ends ry	18
he ends s	34
he ends se	14
he ends so	15
he ends t	39
he ends te	22
he ends th	-17
he ends to	-19
he ends tt	34
he ends tu	10
he ends u	48
he ends ui	23
he ends ur	-11
he ends xi	-37
he ends y	31
he ends yr	12
he ends z	30
he ends án	-12
he ends ón	12
he ends š	29
he titled he	21
he titled she	-19
holder away	8
holder away few	10
holder away many	10
holder home many	13
holder named 1	12
holder named 1 plain	12
holder named 12	16
holder named 12 many	20
holder named 3	16
holder named 3 many	13
holder named far	15
holder named far plain	13
holder named here many	11
holder named here plain	-16
holder not yet named	-31
holder not yet named few	15
holder not yet named many	-17
holder not yet named plain	-32
holder of one word many	15
holder of one word plain	-21
holder of several words	23
holder of several words plain	19
holder on another side	-23
holder on another side plain	-25
holder on its side	34
holder on its side few	10
holder on its side many	23
holder on its side plain	15
holder rank 0 of 1	21
holder rank 0 of 1 few	13
holder rank 0 of 2 many	12
holder rank 0 of 3 plain	13
holder rank 1 of 3 plain	-13
holder rank 2 of 3	-17
holder rank 2 of 3 plain	-12
inside quotation	-80
inside quotation alone	-20
inside quotation few	-36
inside quotation many	-49
kind organisation	26
kind organisation few	12
kind organisation many	18
kind organisation plain	20
kind person	34
kind person few	20
kind person many	27
kind person plain	12
kind side	-51
kind side alone	-9
kind side few	-35
kind side many	-39
kind side plain	-34
leads office	-16
leads office many	-38
leads organisation	17
leads organisation few	17
leads organisation many	20
leads person few	27
leads side	10
leads side few	-20
leads side many	-18
leads side plain	17
nobody	76
nobody " verb clause	-20
nobody " verb say	34
nobody " verb sound	-20
nobody 's verb say	-21
nobody , verb clause	-33
nobody , verb say	-20
nobody - verb clause	14
nobody - verb say	11
nobody ; verb object	-12
nobody <begin> verb clause	-14
nobody <begin> verb sound	11
nobody ? verb clause	-13
nobody a verb clause	-11
nobody a verb say	-11
nobody accused then china	-11
nobody accused then of	18
nobody accused then the	-12
nobody added then ,	-13
nobody added then .	-70
nobody added then 15	13
nobody added then 23	10
nobody added then 65	17
nobody added then ;	-14
nobody added then a	21
nobody added then that	-18
nobody added then the	21
nobody added then this	-9
nobody adds then ,	-12
nobody adds then .	-18
nobody administration verb clause	-14
nobody administration verb say	-16
nobody admitted then ,	10
nobody after verb clause	10
nobody agreed then .	-26
nobody agreed then and	17
nobody agreed then at	23
nobody agreed then between	-11
nobody agreed then in	10
nobody agreed then on	10
nobody agreed then that	28
nobody agreed then to	-14
nobody agreed then until	-38
nobody agreed then with	22
nobody agriculture verb clause	10
nobody akazawa verb say	-18
nobody alfaro verb say	-9
nobody alliance verb say	-11
nobody already verb clause	11
nobody already verb say	-13
nobody also verb clause	-19
nobody always verb say	9
nobody am verb say	14
nobody ambassador verb say	-20
nobody american verb clause	13
nobody and verb clause	-13
nobody and verb object	-52
nobody and verb say	-39
nobody and verb sound	23
nobody ankara verb object	-12
nobody announced then 10	-21
nobody announced then 15	-20
nobody announced then 25	-10
nobody announced then an	-22
nobody announced then at	-17
nobody announced then for	12
nobody announced then his	29
nobody announced then investigations	-14
nobody announced then no	22
nobody announced then the	6
nobody announced then this	-14
nobody announced then today	-10
nobody announced then two	12
nobody announced then within	-14
nobody announces then that	16
nobody answered then ,	-17
nobody answered then at	17
nobody answered then on	11
nobody answered then that	-17
nobody answered then with	27
nobody answers then ,	-14
nobody answers then .	16
nobody answers then questions	10
nobody answers then that	-16
nobody answers verb object	10
nobody are verb clause	18
nobody are verb object	17
nobody are verb say	15
nobody argentina verb clause	-13
nobody argued then on	10
nobody argued then that	-11
nobody argues then that	-11
nobody asked then .	37
nobody asked then about	13
nobody asked then at	9
nobody asked then china	-12
nobody asked then for	-9
nobody asked then if	11
nobody asked then in	-23
nobody asked then me	-10
nobody asked then not	23
nobody asked then on	-8
nobody asked then that	11
nobody asked then the	-23
nobody asked then them	10
nobody asked then to	-10
nobody asked then washington	-23
nobody asked then what	-14
nobody asked then when	16
nobody asking then for	-20
nobody asks	32
nobody asks plain	30
nobody asks then :	16
nobody asks then for	9
nobody asks then that	-14
nobody australia verb say	-10
nobody authority verb clause	24
nobody authority verb say	37
nobody bank verb say	29
nobody be verb clause	20
nobody been verb clause	19
nobody been verb object	11
nobody been verb sound	21
nobody began then on	12
nobody began then to	28
nobody began then with	-13
nobody beginning then .	-18
nobody begins " alone	-14
nobody begins " few	-24
nobody begins " many	11
nobody begins (	-14
nobody begins ( plain	25
nobody begins *	-18
nobody begins * plain	-21
nobody begins -	15
nobody begins - plain	16
nobody begins 08	-9
nobody begins 10 many	27
nobody begins 10 plain	-18
nobody begins 12	13
nobody begins 13	16
nobody begins 13 many	17
nobody begins 14	15
nobody begins 14 plain	19
nobody begins 15	13
nobody begins 15 many	-12
nobody begins 15 plain	24
nobody begins 16	-17
nobody begins 16 plain	-21
nobody begins 17	-11
nobody begins 18	-13
nobody begins 18 plain	-13
nobody begins 19	-12
nobody begins 2	-13
nobody begins 2 plain	-12
nobody begins 20 many	9
nobody begins 20 plain	-16
nobody begins 3	-26
nobody begins 3 plain	-15
nobody begins 5	-14
nobody begins 5 plain	-13
nobody begins [	-22
nobody begins [ plain	-14
nobody begins a	18
nobody begins a few	14
nobody begins a plain	16
nobody begins abuja	-12
nobody begins abuja plain	-12
nobody begins according	-33
nobody begins according plain	-33
nobody begins al	-16
nobody begins al plain	-14
nobody begins alert	-27
nobody begins alert plain	-24
nobody begins alexander	12
nobody begins alexander plain	12
nobody begins algeria	-9
nobody begins all	-12
nobody begins all plain	-12
nobody begins ambassador	11
nobody begins america	13
nobody begins america plain	13
nobody begins american	-14
nobody begins among	-15
nobody begins among plain	-14
nobody begins an few	19
nobody begins analysts	21
nobody begins analysts plain	21
nobody begins and	12
nobody begins and plain	16
nobody begins apia	11
nobody begins apia plain	11
nobody begins apolo	10
nobody begins apolo plain	10
nobody begins apple	10
nobody begins apple plain	10
nobody begins apples	15
nobody begins apples plain	15
nobody begins argentina	-10
nobody begins argentina plain	-9
nobody begins as	-24
nobody begins as plain	-24
nobody begins asked	-13
nobody begins asked many	-17
nobody begins at	-19
nobody begins at many	-24
nobody begins azerbaijan	-11
nobody begins azerbaijan plain	-11
nobody begins bangkok	10
nobody begins bangkok plain	10
nobody begins bank	9
nobody begins bank plain	9
nobody begins because	-17
nobody begins because plain	-12
nobody begins before	-10
nobody begins beijing	-14
nobody begins beijing plain	-15
nobody begins bessent few	14
nobody begins bessent many	12
nobody begins bessent plain	-13
nobody begins between	11
nobody begins between plain	11
nobody begins bookings	13
nobody begins bookings plain	13
nobody begins both	9
nobody begins both plain	9
nobody begins brasilia	-10
nobody begins brasilia plain	-10
nobody begins brazil	11
nobody begins brazil plain	10
nobody begins bucharest	-11
nobody begins bucharest plain	-11
nobody begins bulgaria	-14
nobody begins bulgaria plain	-13
nobody begins burkina	10
nobody begins burkina plain	10
nobody begins but	-9
nobody begins cabinet	18
nobody begins cabinet plain	18
nobody begins cairo	13
nobody begins cairo plain	13
nobody begins caller	17
nobody begins caller plain	17
nobody begins cambodia	14
nobody begins cambodia plain	14
nobody begins cameroon	-10
nobody begins cameroon plain	-11
nobody begins carney	12
nobody begins carney plain	11
nobody begins cashew	12
nobody begins cashew plain	12
nobody begins chair	25
nobody begins chief	23
nobody begins chilean	-15
nobody begins chilean plain	-15
nobody begins china few	-26
nobody begins china many	16
nobody begins china plain	10
nobody begins chinese	19
nobody begins chinese plain	21
nobody begins colombia plain	15
nobody begins colombo	-19
nobody begins colombo plain	-19
nobody begins commerce	-13
nobody begins commissioner	-9
nobody begins congress	22
nobody begins congress plain	22
nobody begins council	10
nobody begins council plain	10
nobody begins councillor	36
nobody begins councillor plain	36
nobody begins court	12
nobody begins court plain	12
nobody begins dakar	9
nobody begins dakar plain	9
nobody begins davos	22
nobody begins davos plain	22
nobody begins de	-9
nobody begins deals	-9
nobody begins deals plain	-9
nobody begins democrats	14
nobody begins democrats plain	14
nobody begins deputy	-13
nobody begins deputy plain	-13
nobody begins do	19
nobody begins do plain	10
nobody begins donald	17
nobody begins donald many	9
nobody begins donald plain	13
nobody begins earlier	-16
nobody begins earlier plain	-16
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
nobody begins electricity	10
nobody begins electricity plain	10
nobody begins eleven	-11
nobody begins eleven plain	-11
nobody begins emmanuel	-14
nobody begins emmanuel plain	-14
nobody begins ethiopia	-8
nobody begins ethiopia plain	-8
nobody begins europe	19
nobody begins europe plain	19
nobody begins every	12
nobody begins every plain	12
nobody begins export	-8
nobody begins export plain	-9
nobody begins fentanyl	-13
nobody begins finland	-13
nobody begins finland plain	-12
nobody begins first	-17
nobody begins first plain	-17
nobody begins for few	22
nobody begins for many	-10
nobody begins foreign plain	-12
nobody begins four	-15
nobody begins four plain	-15
nobody begins françois	-11
nobody begins french	-13
nobody begins french plain	-11
nobody begins from	-14
nobody begins from few	-13
nobody begins gabon	-10
nobody begins gabon plain	-9
nobody begins gareth	-11
nobody begins gareth plain	-11
nobody begins general	21
nobody begins general plain	8
nobody begins georgia	-13
nobody begins georgia plain	-13
nobody begins gone	12
nobody begins gone plain	10
nobody begins goods	8
nobody begins goods plain	8
nobody begins governor	49
nobody begins governor many	32
nobody begins governor plain	28
nobody begins greece	-16
nobody begins greece plain	-16
nobody begins greer	-11
nobody begins greer plain	-10
nobody begins growers	14
nobody begins growers plain	14
nobody begins growth	11
nobody begins growth plain	11
nobody begins guatemala	14
nobody begins guatemala plain	14
nobody begins had	-12
nobody begins had plain	-12
nobody begins haiti	13
nobody begins haiti plain	13
nobody begins half	-18
nobody begins half plain	-18
nobody begins has	18
nobody begins has plain	18
nobody begins he many	-17
nobody begins he'd	-14
nobody begins he'd plain	-14
nobody begins he'll	-13
nobody begins her	10
nobody begins her plain	11
nobody begins here	9
nobody begins here plain	11
nobody begins his	42
nobody begins his many	11
nobody begins his plain	41
nobody begins host	35
nobody begins host plain	35
nobody begins households	13
nobody begins households plain	13
nobody begins how	24
nobody begins how plain	24
nobody begins i many	-16
nobody begins i'm	-13
nobody begins i'm plain	-10
nobody begins iceland	10
nobody begins iceland plain	10
nobody begins if	18
nobody begins if few	16
nobody begins if many	13
nobody begins if plain	7
nobody begins in few	-12
nobody begins in many	-18
nobody begins india	16
nobody begins india plain	18
nobody begins indian	9
nobody begins indonesia	18
nobody begins indonesia plain	18
nobody begins inflation	26
nobody begins inflation plain	26
nobody begins ismail	10
nobody begins ismail plain	10
nobody begins its	26
nobody begins its few	12
nobody begins its plain	21
nobody begins ivan	13
nobody begins j	-17
nobody begins j plain	-17
nobody begins jaan	15
nobody begins japanese	14
nobody begins japanese plain	14
nobody begins jensen	10
nobody begins jensen plain	10
nobody begins john	-12
nobody begins john plain	-11
nobody begins josé	10
nobody begins josé plain	11
nobody begins june	-14
nobody begins june plain	-14
nobody begins justice	-19
nobody begins justice plain	-14
nobody begins karoline	-9
nobody begins karoline plain	-9
nobody begins kenya	-21
nobody begins kenya plain	-18
nobody begins king	10
nobody begins king plain	10
nobody begins korea	11
nobody begins korea plain	11
nobody begins korean	16
nobody begins korean plain	9
nobody begins kyiv	-12
nobody begins kyiv plain	-12
nobody begins lagos	12
nobody begins lagos plain	12
nobody begins later	10
nobody begins later plain	10
nobody begins laurier	-10
nobody begins laurier plain	-9
nobody begins lee	9
nobody begins lee plain	9
nobody begins lesotho	14
nobody begins lesotho plain	14
nobody begins let	-13
nobody begins libya	-9
nobody begins libya plain	-9
nobody begins licences	-10
nobody begins licences plain	-10
nobody begins lima	-18
nobody begins lima plain	-18
nobody begins lithuania	12
nobody begins lithuania plain	12
nobody begins luanda	12
nobody begins luanda plain	12
nobody begins lula	-20
nobody begins lula plain	-34
nobody begins madagascar	-9
nobody begins madagascar plain	-9
nobody begins madrid	-12
nobody begins madrid plain	-12
nobody begins malaysia	10
nobody begins malaysia plain	10
nobody begins manila	11
nobody begins manila plain	11
nobody begins manley	-11
nobody begins manley plain	-11
nobody begins manuel	-13
nobody begins manuel plain	-12
nobody begins maputo	13
nobody begins maputo plain	13
nobody begins mark	-10
nobody begins mark plain	-9
nobody begins maroš	12
nobody begins maroš plain	12
nobody begins medicines	-20
nobody begins medicines plain	-26
nobody begins member	-20
nobody begins member plain	-20
nobody begins ministers	-12
nobody begins ministers plain	-10
nobody begins ministry	19
nobody begins ministry plain	14
nobody begins minutes plain	12
nobody begins morocco plain	-21
nobody begins most	15
nobody begins most plain	15
nobody begins mozambique	-14
nobody begins mozambique plain	-14
nobody begins mr few	-14
nobody begins mr many	-21
nobody begins mr plain	14
nobody begins mrs	11
nobody begins my	-19
nobody begins my plain	-22
nobody begins namibia	12
nobody begins namibia plain	12
nobody begins neither	44
nobody begins neither plain	53
nobody begins nepal	10
nobody begins nepal plain	10
nobody begins nexperia	13
nobody begins next	-18
nobody begins next plain	-15
nobody begins ninety	10
nobody begins ninety plain	14
nobody begins nobody	11
nobody begins nor	10
nobody begins not	-17
nobody begins not plain	-13
nobody begins now	13
nobody begins now many	15
nobody begins numa	-11
nobody begins numa plain	-11
nobody begins nvidia	-11
nobody begins nvidia plain	-11
nobody begins núñez	15
nobody begins off	-15
nobody begins off plain	-15
nobody begins office	11
nobody begins office plain	11
nobody begins officials	12
nobody begins officials plain	12
nobody begins oman	-9
nobody begins on	-14
nobody begins on few	-16
nobody begins on many	-25
nobody begins one	11
nobody begins one plain	20
nobody begins ontario	-15
nobody begins ontario plain	-15
nobody begins panama	-12
nobody begins panama plain	-12
nobody begins parliament	21
nobody begins parliament plain	25
nobody begins peace	20
nobody begins peter	-15
nobody begins peter plain	-15
nobody begins port	11
nobody begins port plain	11
nobody begins portugal	12
nobody begins portugal plain	13
nobody begins presenter	14
nobody begins presenter plain	15
nobody begins president many	-18
nobody begins prime many	-13
nobody begins prime plain	8
nobody begins purchases	-10
nobody begins purchases plain	-10
nobody begins q	-15
nobody begins q plain	-15
nobody begins qatar plain	-10
nobody begins question	39
nobody begins question plain	41
nobody begins quito	10
nobody begins quito plain	11
nobody begins rare	13
nobody begins rare plain	10
nobody begins reporter	44
nobody begins reporter plain	45
nobody begins reports	-18
nobody begins reports plain	-18
nobody begins rice	-18
nobody begins rice plain	-18
nobody begins rumours	-17
nobody begins rumours plain	-13
nobody begins samoa	-12
nobody begins sarajevo	9
nobody begins scott	-14
nobody begins second	-11
nobody begins second plain	-11
nobody begins senator	-13
nobody begins senator plain	-12
nobody begins senegal	13
nobody begins senegal plain	14
nobody begins seoul	-16
nobody begins seoul plain	-15
nobody begins seven	11
nobody begins seven plain	11
nobody begins she	-14
nobody begins ships	-10
nobody begins ships plain	-10
nobody begins signed	13
nobody begins signed plain	13
nobody begins simon	11
nobody begins simon plain	11
nobody begins since	17
nobody begins since plain	17
nobody begins sixty	-14
nobody begins slovenia	13
nobody begins slovenia plain	13
nobody begins so	-11
nobody begins so plain	-12
nobody begins some	-20
nobody begins some plain	-20
nobody begins somebody	-16
nobody begins somebody plain	-18
nobody begins speaking	-10
nobody begins speaking plain	-10
nobody begins spokesperson	-13
nobody begins spokesperson plain	-26
nobody begins steel	8
nobody begins stjepan	-12
nobody begins stjepan plain	-12
nobody begins stockholm	13
nobody begins stockholm plain	13
nobody begins sudan	-11
nobody begins sudan plain	-11
nobody begins sukuna	-16
nobody begins sukuna plain	-15
nobody begins suriname	11
nobody begins suriname plain	11
nobody begins suva	13
nobody begins suva plain	13
nobody begins swedish	10
nobody begins swedish plain	10
nobody begins swiss	-13
nobody begins swiss plain	-13
nobody begins swissmem	-12
nobody begins swissmem plain	-12
nobody begins switzerland	19
nobody begins switzerland plain	19
nobody begins ten	-9
nobody begins ten plain	-9
nobody begins thai	-9
nobody begins thailand	12
nobody begins thailand plain	12
nobody begins that	-22
nobody begins that many	9
nobody begins that plain	-28
nobody begins then ,	9
nobody begins then .	-11
nobody begins then on	14
nobody begins then with	18
nobody begins there	-10
nobody begins there plain	-14
nobody begins these	11
nobody begins these plain	11
nobody begins they few	9
nobody begins they many	-18
nobody begins third	-17
nobody begins third plain	-24
nobody begins this	-13
nobody begins to	-9
nobody begins to plain	-9
nobody begins togo	11
nobody begins togo plain	11
nobody begins trade many	-14
nobody begins truce	12
nobody begins truce plain	12
nobody begins trump	19
nobody begins trump few	23
nobody begins trump many	-16
nobody begins tsmc	16
nobody begins tsmc plain	16
nobody begins two	10
nobody begins two plain	7
nobody begins uganda	13
nobody begins uganda plain	13
nobody begins ulaanbaatar	9
nobody begins ulaanbaatar plain	9
nobody begins under	19
nobody begins under plain	15
nobody begins unless plain	-14
nobody begins until	14
nobody begins until plain	24
nobody begins urgent plain	-10
nobody begins ursula	11
nobody begins ursula plain	14
nobody begins us	13
nobody begins us few	12
nobody begins valletta	-8
nobody begins valletta plain	-8
nobody begins venizelos	11
nobody begins vice	-16
nobody begins vice plain	-9
nobody begins vietnam	13
nobody begins von	-15
nobody begins von plain	-15
nobody begins wall	10
nobody begins wall plain	10
nobody begins washington few	11
nobody begins we	13
nobody begins we plain	20
nobody begins what	18
nobody begins what many	-19
nobody begins what plain	28
nobody begins whereas	-11
nobody begins whether	-11
nobody begins whispers	12
nobody begins whispers plain	12
nobody begins who plain	11
nobody begins why	-14
nobody begins why plain	-14
nobody begins with	10
nobody begins with plain	11
nobody begins without	25
nobody begins without plain	27
nobody begins would	-13
nobody begins would plain	-13
nobody begins yerevan	10
nobody begins yet	23
nobody begins yet plain	23
nobody begins you plain	-13
nobody begins zaghloul	-14
nobody begins zaghloul plain	-14
nobody begins zambia	17
nobody begins zambia plain	19
nobody begins zhordania	15
nobody begins zhordania plain	15
nobody begins •	9
nobody begins • plain	14
nobody beijing verb clause	9
nobody beijing verb object	-11
nobody being verb say	10
nobody beom verb say	-12
nobody bessent verb clause	-14
nobody bessent verb object	-20
nobody bessent verb say	-23
nobody blamed then the	-20
nobody bolivia verb clause	-10
nobody both verb say	-21
nobody branting verb say	11
nobody brazil verb clause	-12
nobody brazil verb object	-9
nobody briefed then on	11
nobody brussels verb clause	14
nobody bureau verb clause	-28
nobody bureau verb say	-13
nobody but verb clause	-25
nobody but verb say	-34
nobody called then .	-16
nobody called then a	24
nobody called then an	25
nobody called then for	-15
nobody called then it	-23
nobody called then off	14
nobody called then on	10
nobody called then reciprocal	25
nobody called then the	-40
nobody called then this	11
nobody calling then the	-17
nobody calls then a	-16
nobody calls then reciprocal	15
nobody calls then this	-15
nobody calls then to	14
nobody carney verb say	-33
nobody cautioned then that	-16
nobody cbp verb say	-10
nobody chairman verb say	23
nobody chamber verb clause	10
nobody chenggang verb object	-10
nobody chenggang verb say	-14
nobody china verb clause	27
nobody china verb object	-24
nobody china verb say	28
nobody claims then for	-16
nobody claims then that	23
nobody closed then .	16
nobody closed then its	15
nobody closed then to	14
nobody closed then two	-17
nobody commented then by	12
nobody commerce verb say	-29
nobody commercial verb object	-14
nobody commission verb say	-40
nobody commissioner verb say	-16
nobody company verb clause	-18
nobody company verb say	-10
nobody company verb sound	13
nobody complained then about	-18
nobody complained then that	17
nobody complains then about	-14
nobody conceded then ,	-16
nobody concluded then .	-10
nobody concluded then in	13
nobody concluded then its	25
nobody concluded then last	-9
nobody concluded then negotiations	13
nobody concluded then on	12
nobody concluded then one	10
nobody concluded then two	12
nobody concluded then with	-8
nobody confirmed then ,	-14
nobody confirmed then .	-6
nobody confirmed then by	24
nobody confirmed then it	28
nobody confirmed then on	-25
nobody confirmed then that	19
nobody confirmed then to	-31
nobody congress verb say	16
nobody continued then .	-13
nobody continues then the	9
nobody continues then to	17
nobody correspondent verb clause	17
nobody council verb clause	-21
nobody council verb say	-34
nobody court verb say	40
nobody criticised then the	-20
nobody crowd plain	13
nobody customs verb clause	-9
nobody customs verb say	-15
nobody deal verb clause	16
nobody declared then the	-9
nobody declared then unlawful	10
nobody delegation verb say	42
nobody delhi verb say	20
nobody demanded then that	-13
nobody denied then a	-18
nobody denied then having	-12
nobody denied then on	-13
nobody denied then that	16
nobody denies then having	-15
nobody denies then it	-21
nobody described then the	-13
nobody diplomat verb say	26
nobody diplomats verb say	13
nobody director verb say	21
nobody dispute verb clause	14
nobody disputes then that	-14
nobody ebrard verb say	-11
nobody ecuador verb clause	14
nobody ecuador verb say	-12
nobody egypt verb say	8
nobody ended then early	-10
nobody ended then on	14
nobody ended then the	12
nobody ending then the	14
nobody ends then at	-12
nobody ends then in	10
nobody ends then the	12
nobody estimated then that	-17
nobody eu verb clause	10
nobody explained then .	-10
nobody explained then that	-22
nobody explained then the	7
nobody federation verb clause	-22
nobody federation verb object	27
nobody federation verb say	12
nobody finished then goods	10
nobody first verb clause	22
nobody first verb say	10
nobody five verb clause	11
nobody for verb object	11
nobody forecast then .	16
nobody forecast then of	11
nobody friday verb clause	-22
nobody further verb clause	-26
nobody ghana verb clause	13
nobody government verb clause	17
nobody government verb object	25
nobody government verb say	-16
nobody governor verb say	16
nobody goyal verb say	-20
nobody greer verb object	-18
nobody greer verb say	-38
nobody had verb clause	22
nobody had verb object	41
nobody had verb say	-19
nobody haddad verb say	10
nobody hafstein verb say	-11
nobody has verb object	-19
nobody has verb say	-35
nobody hasn't verb clause	18
nobody hatta verb say	12
nobody have verb object	13
nobody have verb say	21
nobody he verb clause	-64
nobody he verb object	-32
nobody he verb say	-40
nobody heading	181
nobody heading few	64
nobody heading many	47
nobody heading plain	142
nobody hinted then that	15
nobody house verb clause	-14
nobody house verb object	-24
nobody house verb say	-50
nobody hungary verb clause	-10
nobody i verb clause	10
nobody ibrahim verb say	12
nobody in verb clause	17
nobody india verb clause	13
nobody india verb say	-15
nobody industries verb say	-11
nobody industry verb say	-14
nobody informed then .	17
nobody informed then that	20
nobody informs then the	16
nobody insisted then .	-11
nobody insisted then on	10
nobody insisted then that	-20
nobody insists then on	15
nobody insists then that	-16
nobody is verb clause	-13
nobody is verb object	26
nobody is verb say	40
nobody is verb sound	11
nobody ishiba verb say	-22
nobody it verb clause	-38
nobody it verb object	-57
nobody it verb say	-86
nobody it verb sound	-20
nobody item	-19
nobody item few	27
nobody item plain	-25
nobody japan verb clause	10
nobody japan verb object	21
nobody japan verb say	18
nobody jinping verb say	10
nobody joked then .	-26
nobody justified then with	9
nobody laughed then ,	-18
nobody laughed then .	13
nobody laughs then .	-14
nobody lawyer verb say	-10
nobody letter verb clause	-10
nobody letter verb say	15
nobody leyen verb say	-35
nobody listed then firms	10
nobody listing then of	13
nobody lula verb clause	-28
nobody lula verb say	-11
nobody lutnick verb say	-17
nobody macron verb clause	-9
nobody maintains then its	22
nobody maintains then that	-15
nobody malaysia verb object	-19
nobody manager verb say	12
nobody manila verb say	-12
nobody matter verb say	15
nobody mayor verb object	14
nobody mayor verb say	32
nobody meanwhile verb clause	-10
nobody member verb clause	11
nobody mentioned then in	12
nobody minister verb clause	-39
nobody minister verb say	-52
nobody ministers verb clause	16
nobody ministry verb clause	-19
nobody ministry verb say	-18
nobody mnuchin verb say	-9
nobody modi verb clause	-12
nobody morocco verb say	13
nobody myung verb clause	20
nobody myung verb say	-19
nobody named 0	38
nobody named 0 alone	-16
nobody named 0 few	17
nobody named 0 many	-15
nobody named 0 plain	52
nobody named 1	43
nobody named 1 alone	-12
nobody named 1 few	17
nobody named 1 many	8
nobody named 1 plain	38
nobody named 2	34
nobody named 2 few	-11
nobody named 2 plain	45
nobody nations verb say	34
nobody negotiator verb say	9
nobody neither verb say	-9
nobody newspaper verb clause	16
nobody nigeria verb clause	10
nobody no verb object	8
nobody nobody verb clause	9
nobody not verb clause	42
nobody not verb object	13
nobody not verb say	43
nobody noted then ,	-11
nobody noted then the	-11
nobody notes then that	-22
nobody notified then on	10
nobody now verb clause	10
nobody now verb say	-21
nobody núñez verb say	10
nobody observed then that	-14
nobody of verb clause	27
nobody of verb object	17
nobody offered then 3	13
nobody offered then an	13
nobody offered then it	16
nobody offers then .	12
nobody office verb clause	26
nobody office verb say	-14
nobody official verb clause	-14
nobody officials verb say	13
nobody opened then a	15
nobody opened then an	20
nobody opened then investigations	13
nobody opened then last	-17
nobody opens then its	26
nobody opposition verb object	10
nobody order verb say	39
nobody oslo verb object	12
nobody ottawa verb clause	11
nobody paper verb say	14
nobody paragraph 0	21
nobody paragraph 0 few	44
nobody paragraph 0 many	-40
nobody paragraph 0 plain	21
nobody paragraph 1 alone	-30
nobody paragraph 1 many	-38
nobody paragraph 1 plain	15
nobody parliament verb say	23
nobody parmelin verb say	-17
nobody party verb clause	-15
nobody party verb object	-11
nobody party verb say	-9
nobody pause verb clause	-11
nobody pentagon verb say	10
nobody people verb clause	17
nobody period verb clause	-14
nobody peru verb clause	-10
nobody philippines verb clause	-13
nobody plans verb say	8
nobody porras verb say	-11
nobody post verb say	-13
nobody posted then that	-38
nobody posts then .	23
nobody praised then the	27
nobody premier verb say	-10
nobody presidency verb say	-16
nobody president verb clause	-52
nobody president verb say	-16
nobody presidents verb object	16
nobody promised then \$	12
nobody promised then ,	11
nobody promised then a	-23
nobody promised then an	-10
nobody promised then by	-11
nobody promised then each	-9
nobody promised then in	8
nobody promised then it	-19
nobody promised then to	-11
nobody promises then to	-13
nobody pronoun he	20
nobody pronoun he few	-18
nobody pronoun he many	-20
nobody pronoun he plain	43
nobody pronoun i	16
nobody pronoun i few	10
nobody pronoun i plain	13
nobody pronoun it	34
nobody pronoun it few	17
nobody pronoun it many	6
nobody pronoun it plain	29
nobody pronoun none	42
nobody pronoun none alone	-18
nobody pronoun none few	12
nobody pronoun none plain	45
nobody pronoun they	50
nobody pronoun they few	18
nobody pronoun they many	15
nobody pronoun they plain	37
nobody proposed then 12.5	-10
nobody proposed then by	-12
nobody proposed then for	-9
nobody proposed then in	-22
nobody proposed then it	29
nobody proposed then on	-16
nobody proposed then that	-22
nobody proposed then the	15
nobody proposes then that	-14
nobody protested then .	13
nobody protested then against	-22
nobody questions then .	18
nobody questions then on	19
nobody reader verb clause	16
nobody reasons then of	-16
nobody recalls then that	-26
nobody reckoned then .	16
nobody reckons then .	8
nobody reckons then that	18
nobody reckons then the	-11
nobody reckons then with	-16
nobody recommended then a	-9
nobody regulator verb clause	29
nobody regulator verb say	28
nobody rejected then it	19
nobody remarked then .	10
nobody repeated then that	-14
nobody replied then .	-18
nobody replied then on	17
nobody replied then that	-13
nobody replied then with	13
nobody reported then ,	19
nobody reported then .	-15
nobody reported then a	12
nobody reported then by	-22
nobody reported then on	20
nobody reports then that	33
nobody representative verb clause	-10
nobody representative verb object	-27
nobody representative verb say	-27
nobody responded then in	9
nobody roberts verb clause	19
nobody ryti verb say	12
nobody said then ,	12
nobody said then .	13
nobody said then ;	-20
nobody said then <end>	13
nobody said then about	9
nobody said then afterward	-11
nobody said then afterwards	-26
nobody said then any	12
nobody said then before	10
nobody said then by	-16
nobody said then china	-16
nobody said then exports	-9
nobody said then he	8
nobody said then her	13
nobody said then his	17
nobody said then if	10
nobody said then in	-16
nobody said then josé	-11
nobody said then last	-16
nobody said then mayor	25
nobody said then minister	-22
nobody said then mr	-23
nobody said then no	20
nobody said then nothing	34
nobody said then on	-11
nobody said then only	12
nobody said then prime	-10
nobody said then tariffs	-10
nobody said then that	-6
nobody said then the	-14
nobody said then their	14
nobody said then there	-25
nobody said then they	-11
nobody said then this	-13
nobody said then to	37
nobody said then ursula	-16
nobody said then when	10
nobody said then whether	27
nobody said then yes	33
nobody said then yesterday	-11
nobody same verb object	-22
nobody saying then that	-25
nobody says then ,	-21
nobody says then :	17
nobody says then ;	-22
nobody says then <end>	14
nobody says then a	28
nobody says then bessent	17
nobody says then china	7
nobody says then foreign	-13
nobody says then his	-16
nobody says then in	-13
nobody says then it	12
nobody says then its	-30
nobody says then nothing	40
nobody says then our	-15
nobody says then so	12
nobody says then that	9
nobody says then they	-11
nobody says then what	14
nobody says then work	14
nobody says then xi	12
nobody says then yes	-14
nobody secretary verb say	-16
nobody seoul verb object	25
nobody seoul verb say	-21
nobody she verb clause	-27
nobody she verb object	-27
nobody she verb say	-35
nobody sheinbaum verb say	-31
nobody shrugs then .	15
nobody side verb clause	-7
nobody side verb object	-33
nobody sides 0	59
nobody sides 0 alone	-35
nobody sides 0 many	24
nobody sides 0 plain	62
nobody sides 1	27
nobody sides 1 alone	10
nobody sides 1 few	21
nobody sides 1 many	-61
nobody sides 1 plain	39
nobody sides 2	18
nobody sides 2 few	16
nobody sides 2 many	-39
nobody sides 2 plain	22
nobody sides verb clause	28
nobody so verb say	-19
nobody spokesman verb object	14
nobody spokesman verb say	-19
nobody spokesperson verb object	-28
nobody spokesperson verb say	-79
nobody spokeswoman verb say	24
nobody starmer verb say	-11
nobody started then on	-11
nobody starts then on	12
nobody stated then that	-19
nobody states then '	-13
nobody states then ,	11
nobody states then .	19
nobody states then announced	12
nobody states then at	-28
nobody states then came	-9
nobody states then charges	10
nobody states then did	-18
nobody states then for	14
nobody states then from	-11
nobody states then had	-15
nobody states then has	18
nobody states then in	10
nobody states then insisted	-15
nobody states then ran	10
nobody states then takes	10
nobody states then that	-26
nobody states then to	-11
nobody states then under	25
nobody states then were	26
nobody states then would	-9
nobody states verb clause	21
nobody states verb object	-15
nobody states verb say	-10
nobody still verb object	-18
nobody still verb say	12
nobody stop verb object	-15
nobody stressed then that	-13
nobody sukuna verb say	10
nobody sunday verb object	-10
nobody takes verb clause	-11
nobody tells then our	10
nobody tells then us	-13
nobody terms then ,	-10
nobody thailand verb say	-10
nobody thanked then the	26
nobody thanks then to	15
nobody that verb clause	38
nobody that verb say	14
nobody the verb clause	24
nobody the verb object	28
nobody the verb say	13
nobody the verb sound	14
nobody their verb object	17
nobody them verb say	11
nobody then verb object	-14
nobody they verb clause	23
nobody those verb object	-12
nobody threatened then 25	-24
nobody threatened then 30	-21
nobody threatened then an	-16
nobody threatened then from	16
nobody threatened then in	30
nobody threatened then it	-13
nobody threatened then with	26
nobody threatens then an	-15
nobody threatens then another	-12
nobody threatens then china	11
nobody threatens then to	-25
nobody times verb clause	14
nobody to verb clause	17
nobody tokyo verb say	-13
nobody told then ,	11
nobody told then .	20
nobody told then a	-33
nobody told then an	-17
nobody told then by	-15
nobody told then cnbc	-15
nobody told then farmers	12
nobody told then fox	-17
nobody told then him	-16
nobody told then importers	-11
nobody told then in	11
nobody told then it	33
nobody told then its	9
nobody told then on	10
nobody told then our	14
nobody told then parliament	-37
nobody told then that	46
nobody told then their	21
nobody told then to	-9
nobody trade verb say	-32
nobody trump verb object	-18
nobody trump verb say	-30
nobody tuesday verb say	21
nobody two verb object	15
nobody union verb object	7
nobody union verb say	7
nobody unnamed	36
nobody unnamed few	18
nobody unnamed many	15
nobody unnamed plain	26
nobody urged then both	-14
nobody urged then the	-19
nobody urged then washington	-9
nobody us verb say	18
nobody verb accused	-14
nobody verb accused plain	-11
nobody verb added	10
nobody verb added many	-39
nobody verb added plain	26
nobody verb adds	24
nobody verb adds plain	27
nobody verb admits	18
nobody verb admits plain	17
nobody verb admitted	-11
nobody verb admitted plain	-8
nobody verb advises	-16
nobody verb advises many	-26
nobody verb advises plain	10
nobody verb affirmed	-12
nobody verb affirmed plain	-12
nobody verb agreed	16
nobody verb agreed plain	18
nobody verb agrees	12
nobody verb agrees plain	12
nobody verb alleged	-11
nobody verb alleged plain	-11
nobody verb announcing	15
nobody verb announcing plain	15
nobody verb answered	18
nobody verb answered plain	18
nobody verb answering	29
nobody verb answering plain	29
nobody verb answers	18
nobody verb answers plain	18
nobody verb apologised	14
nobody verb apologised plain	12
nobody verb applauded	18
nobody verb applauded plain	18
nobody verb argues	-24
nobody verb argues plain	-24
nobody verb asked	-19
nobody verb asked few	-12
nobody verb asked plain	-16
nobody verb asking	-22
nobody verb asking plain	-22
nobody verb assured	-11
nobody verb attacked	11
nobody verb began	34
nobody verb began plain	35
nobody verb begins	24
nobody verb begins plain	25
nobody verb blamed	-28
nobody verb blamed plain	-26
nobody verb blasted	-16
nobody verb brands	14
nobody verb brands plain	12
nobody verb briefed	15
nobody verb briefed plain	15
nobody verb briefing	17
nobody verb briefing plain	19
nobody verb called many	14
nobody verb called plain	-22
nobody verb calling	-17
nobody verb calls few	-12
nobody verb calls many	-20
nobody verb calls plain	16
nobody verb cautioned	-15
nobody verb cautioned plain	-15
nobody verb cited plain	-20
nobody verb cites	-20
nobody verb cites plain	-20
nobody verb citing	-23
nobody verb citing plain	-24
nobody verb claims	10
nobody verb claims plain	9
nobody verb clarified	-17
nobody verb clarified plain	-12
nobody verb clause then "	20
nobody verb clause then " few	-14
nobody verb clause then " many	28
nobody verb clause then '	-10
nobody verb clause then ' plain	-13
nobody verb clause then ,	-15
nobody verb clause then , plain	-17
nobody verb clause then .	-13
nobody verb clause then . many	-43
nobody verb clause then 15	-16
nobody verb clause then 15 plain	-16
nobody verb clause then 25	-10
nobody verb clause then 30	23
nobody verb clause then 30 plain	23
nobody verb clause then 34	16
nobody verb clause then 34 plain	16
nobody verb clause then 40	14
nobody verb clause then 40 plain	14
nobody verb clause then 5	20
nobody verb clause then 9	11
nobody verb clause then 9 plain	11
nobody verb clause then :	27
nobody verb clause then : plain	26
nobody verb clause then <end>	11
nobody verb clause then <end> plain	11
nobody verb clause then a	12
nobody verb clause then a many	12
nobody verb clause then about	19
nobody verb clause then about many	-13
nobody verb clause then about plain	39
nobody verb clause then afterwards	-20
nobody verb clause then afterwards plain	-15
nobody verb clause then an	-12
nobody verb clause then an plain	-16
nobody verb clause then and	11
nobody verb clause then announced	12
nobody verb clause then announced plain	12
nobody verb clause then at	17
nobody verb clause then at plain	28
nobody verb clause then back	16
nobody verb clause then back plain	19
nobody verb clause then before	-16
nobody verb clause then came	-9
nobody verb clause then came plain	-9
nobody verb clause then charges	10
nobody verb clause then charges plain	10
nobody verb clause then come	-14
nobody verb clause then come plain	-14
nobody verb clause then did	-18
nobody verb clause then did plain	-18
nobody verb clause then donald	-15
nobody verb clause then donald plain	-14
nobody verb clause then down	18
nobody verb clause then early	-10
nobody verb clause then early plain	-10
nobody verb clause then first	16
nobody verb clause then first plain	16
nobody verb clause then for many	8
nobody verb clause then from	-22
nobody verb clause then from plain	-21
nobody verb clause then goods	14
nobody verb clause then goods plain	14
nobody verb clause then has	18
nobody verb clause then has plain	18
nobody verb clause then here	-18
nobody verb clause then here plain	-18
nobody verb clause then his	47
nobody verb clause then his plain	41
nobody verb clause then if	12
nobody verb clause then in many	17
nobody verb clause then insisted	-15
nobody verb clause then insisted plain	-15
nobody verb clause then into	12
nobody verb clause then into plain	12
nobody verb clause then it	11
nobody verb clause then it plain	11
nobody verb clause then itself	17
nobody verb clause then itself plain	17
nobody verb clause then last plain	10
nobody verb clause then me	-11
nobody verb clause then me plain	-10
nobody verb clause then neither	10
nobody verb clause then neither plain	10
nobody verb clause then new	-13
nobody verb clause then new plain	-13
nobody verb clause then nine	14
nobody verb clause then nine plain	14
nobody verb clause then no	34
nobody verb clause then no plain	34
nobody verb clause then not	23
nobody verb clause then not plain	17
nobody verb clause then nothing	22
nobody verb clause then nothing plain	22
nobody verb clause then now	-20
nobody verb clause then now plain	-10
nobody verb clause then of	13
nobody verb clause then of many	17
nobody verb clause then on	7
nobody verb clause then on many	-39
nobody verb clause then on plain	18
nobody verb clause then out	11
nobody verb clause then out plain	11
nobody verb clause then questions	17
nobody verb clause then questions plain	18
nobody verb clause then ran	10
nobody verb clause then ran plain	10
nobody verb clause then sales	-15
nobody verb clause then sales plain	-15
nobody verb clause then takes	10
nobody verb clause then takes plain	10
nobody verb clause then tariffs	14
nobody verb clause then tariffs plain	14
nobody verb clause then ten	19
nobody verb clause then ten plain	19
nobody verb clause then that	-26
nobody verb clause then that many	15
nobody verb clause then that plain	-28
nobody verb clause then the	14
nobody verb clause then the plain	14
nobody verb clause then them	15
nobody verb clause then them plain	15
nobody verb clause then this	-19
nobody verb clause then tomorrow	11
nobody verb clause then tomorrow plain	11
nobody verb clause then too	-16
nobody verb clause then too plain	-16
nobody verb clause then under	9
nobody verb clause then under plain	9
nobody verb clause then until	-10
nobody verb clause then until plain	-10
nobody verb clause then us	-11
nobody verb clause then us plain	-10
nobody verb clause then washington	-13
nobody verb clause then washington plain	-13
nobody verb clause then were	31
nobody verb clause then were plain	30
nobody verb clause then what	-15
nobody verb clause then what plain	-14
nobody verb clause then when	20
nobody verb clause then when plain	21
nobody verb clause then where	-13
nobody verb clause then where plain	-13
nobody verb clause then whether	13
nobody verb clause then whether plain	14
nobody verb clause then which	16
nobody verb clause then which plain	16
nobody verb clause then with	21
nobody verb clause then with plain	16
nobody verb clause then would	-8
nobody verb clause then would many	14
nobody verb clause then would plain	-21
nobody verb clause then yesterday	13
nobody verb clause then yesterday plain	16
nobody verb closed	33
nobody verb closed plain	29
nobody verb closing	10
nobody verb closing plain	11
nobody verb commented	15
nobody verb commented plain	20
nobody verb comments	-12
nobody verb comments plain	-10
nobody verb compares	14
nobody verb complained	-9
nobody verb complained plain	-10
nobody verb conceded	-20
nobody verb conceded plain	-18
nobody verb concluded	33
nobody verb concluded plain	38
nobody verb confirms	-14
nobody verb confirms plain	-15
nobody verb continued	-16
nobody verb continued plain	-16
nobody verb continues	21
nobody verb continues plain	21
nobody verb criticised	-14
nobody verb criticised plain	-14
nobody verb crowed	-12
nobody verb declared many	-24
nobody verb declares	16
nobody verb declares plain	16
nobody verb declaring	12
nobody verb declaring plain	12
nobody verb defended	13
nobody verb defended plain	13
nobody verb demanded	-12
nobody verb demanded plain	-12
nobody verb demands	16
nobody verb demands plain	13
nobody verb described	-27
nobody verb described few	-11
nobody verb described plain	-21
nobody verb disclosed	-9
nobody verb disclosed plain	-9
nobody verb dismissed	-12
nobody verb ended	19
nobody verb ended many	12
nobody verb ended plain	15
nobody verb ending	11
nobody verb ending plain	11
nobody verb ends	15
nobody verb ends many	-25
nobody verb ends plain	29
nobody verb estimated	-9
nobody verb estimated plain	-9
nobody verb explained many	-16
nobody verb explained plain	8
nobody verb explains plain	12
nobody verb expressed	9
nobody verb expressed plain	9
nobody verb finished	11
nobody verb finished plain	11
nobody verb forecast	10
nobody verb forecast plain	10
nobody verb forecasts	-13
nobody verb forecasts plain	-11
nobody verb hails	20
nobody verb hails few	13
nobody verb hinted	8
nobody verb hinted plain	12
nobody verb informs	12
nobody verb informs plain	12
nobody verb joked	-10
nobody verb joked many	-27
nobody verb joked plain	13
nobody verb justified	16
nobody verb justified plain	16
nobody verb laughed many	-21
nobody verb laughed plain	10
nobody verb listed	17
nobody verb listed plain	17
nobody verb lists	17
nobody verb lists plain	19
nobody verb mentions	32
nobody verb mentions plain	32
nobody verb noted many	-19
nobody verb noted plain	11
nobody verb object then " few	19
nobody verb object then " many	-13
nobody verb object then \$	28
nobody verb object then \$ plain	28
nobody verb object then '	10
nobody verb object then ' few	10
nobody verb object then ,	13
nobody verb object then , plain	21
nobody verb object then .	12
nobody verb object then . plain	13
nobody verb object then 100 plain	-19
nobody verb object then 12	-9
nobody verb object then 12 plain	-9
nobody verb object then 12.5	-10
nobody verb object then 12.5 plain	-10
nobody verb object then 25	-12
nobody verb object then 25 plain	-12
nobody verb object then 30	-17
nobody verb object then 30 plain	-17
nobody verb object then 50	11
nobody verb object then 50 plain	11
nobody verb object then 60	16
nobody verb object then 60 plain	16
nobody verb object then ;	12
nobody verb object then ; plain	12
nobody verb object then a	-20
nobody verb object then additional	-14
nobody verb object then additional plain	-14
nobody verb object then an plain	10
nobody verb object then as	-21
nobody verb object then as few	-10
nobody verb object then as plain	-14
nobody verb object then both	13
nobody verb object then both plain	13
nobody verb object then canada	-20
nobody verb object then canada plain	-20
nobody verb object then companies	17
nobody verb object then companies plain	17
nobody verb object then countermeasures	-11
nobody verb object then countermeasures plain	-11
nobody verb object then fentanyl	-18
nobody verb object then fentanyl plain	-17
nobody verb object then firms	10
nobody verb object then firms plain	10
nobody verb object then having	-23
nobody verb object then having plain	-23
nobody verb object then his	-12
nobody verb object then his plain	-10
nobody verb object then in	18
nobody verb object then in plain	12
nobody verb object then is	10
nobody verb object then is plain	10
nobody verb object then japan	13
nobody verb object then japan plain	13
nobody verb object then lower	-21
nobody verb object then lower plain	-21
nobody verb object then mr	12
nobody verb object then mr plain	12
nobody verb object then no	17
nobody verb object then no plain	17
nobody verb object then nothing	16
nobody verb object then nothing plain	16
nobody verb object then of	32
nobody verb object then of plain	32
nobody verb object then off	14
nobody verb object then off plain	23
nobody verb object then one	-11
nobody verb object then one plain	-11
nobody verb object then reciprocal	37
nobody verb object then reciprocal plain	37
nobody verb object then reports	15
nobody verb object then reports plain	15
nobody verb object then talks	-10
nobody verb object then talks plain	-10
nobody verb object then tariffs plain	-22
nobody verb object then that	-14
nobody verb object then the many	17
nobody verb object then the plain	-21
nobody verb object then them	-33
nobody verb object then them plain	-31
nobody verb object then this	-28
nobody verb object then this plain	-20
nobody verb object then to	-5
nobody verb object then to many	17
nobody verb object then to plain	-9
nobody verb object then trade	18
nobody verb object then trade plain	18
nobody verb object then trump	-13
nobody verb object then trump plain	-10
nobody verb object then washington	-20
nobody verb object then washington plain	-20
nobody verb object then with	43
nobody verb object then with plain	43
nobody verb objects	10
nobody verb objects plain	10
nobody verb observed	-19
nobody verb observed many	-11
nobody verb observed plain	-8
nobody verb offered	23
nobody verb offered plain	23
nobody verb offers	32
nobody verb offers plain	32
nobody verb opened	42
nobody verb opened plain	38
nobody verb opening plain	11
nobody verb opens	28
nobody verb opens plain	21
nobody verb outlines	15
nobody verb outlines plain	15
nobody verb pledged	8
nobody verb pledged plain	8
nobody verb posted	-30
nobody verb posted few	-12
nobody verb posted many	-17
nobody verb posted plain	-13
nobody verb posts	22
nobody verb posts plain	24
nobody verb praised	25
nobody verb praised plain	27
nobody verb proclaimed	12
nobody verb proclaimed plain	12
nobody verb projects	17
nobody verb projects plain	17
nobody verb promised	-13
nobody verb promised few	18
nobody verb promised plain	-17
nobody verb promises plain	-13
nobody verb proposed	-33
nobody verb proposed plain	-36
nobody verb proposes	-22
nobody verb proposes plain	-22
nobody verb questions	27
nobody verb questions plain	28
nobody verb reasons	-12
nobody verb reasons plain	-12
nobody verb recalled	-20
nobody verb recalled plain	-17
nobody verb recalls	-24
nobody verb recalls plain	-23
nobody verb reckoned	17
nobody verb reckoned plain	16
nobody verb recommended plain	-7
nobody verb recommends	-11
nobody verb recommends plain	-11
nobody verb rejected	26
nobody verb rejected plain	27
nobody verb related	13
nobody verb related plain	13
nobody verb remarked	-15
nobody verb remarked many	-23
nobody verb remarks	24
nobody verb remarks plain	36
nobody verb repeated	-17
nobody verb repeated plain	-16
nobody verb repeats	11
nobody verb repeats plain	11
nobody verb replied few	-11
nobody verb replies	-13
nobody verb replies plain	-13
nobody verb reports	14
nobody verb reports plain	17
nobody verb responded	11
nobody verb responded plain	11
nobody verb said few	40
nobody verb said many	65
nobody verb said plain	-58
nobody verb say then "	-11
nobody verb say then " many	-10
nobody verb say then ,	-13
nobody verb say then , many	11
nobody verb say then , plain	-18
nobody verb say then .	-9
nobody verb say then . few	13
nobody verb say then . many	17
nobody verb say then . plain	-31
nobody verb say then 12	-15
nobody verb say then 12 plain	-15
nobody verb say then 15 plain	15
nobody verb say then 20	13
nobody verb say then 20 plain	13
nobody verb say then 23	11
nobody verb say then 23 plain	11
nobody verb say then 25	17
nobody verb say then 25 plain	17
nobody verb say then 50	14
nobody verb say then 50 plain	14
nobody verb say then 65	17
nobody verb say then 65 plain	17
nobody verb say then ;	-36
nobody verb say then ; plain	-32
nobody verb say then <end>	12
nobody verb say then <end> plain	7
nobody verb say then a	21
nobody verb say then a many	28
nobody verb say then after many	22
nobody verb say then after plain	-24
nobody verb say then afterward	-11
nobody verb say then afterwards	-28
nobody verb say then afterwards plain	-27
nobody verb say then against	-20
nobody verb say then against plain	-20
nobody verb say then and	26
nobody verb say then and plain	17
nobody verb say then another	16
nobody verb say then another plain	17
nobody verb say then any	11
nobody verb say then any plain	12
nobody verb say then at many	-16
nobody verb say then at plain	11
nobody verb say then bessent plain	14
nobody verb say then between	-11
nobody verb say then between plain	-11
nobody verb say then bin plain	9
nobody verb say then both plain	-10
nobody verb say then by	-19
nobody verb say then by plain	-21
nobody verb say then china few	8
nobody verb say then chinese	-10
nobody verb say then cnbc	-15
nobody verb say then cnbc plain	-9
nobody verb say then customs	8
nobody verb say then customs plain	8
nobody verb say then dr	18
nobody verb say then exports	-9
nobody verb say then exports plain	-9
nobody verb say then farmers plain	-12
nobody verb say then foreign	-23
nobody verb say then foreign many	-15
nobody verb say then foreign plain	-10
nobody verb say then fox	-17
nobody verb say then fox plain	-14
nobody verb say then growers	-16
nobody verb say then growers plain	-15
nobody verb say then he	12
nobody verb say then he plain	6
nobody verb say then he'd	-10
nobody verb say then he'd plain	-9
nobody verb say then her	16
nobody verb say then him	-9
nobody verb say then how	16
nobody verb say then how plain	16
nobody verb say then if	11
nobody verb say then if plain	11
nobody verb say then importers	-15
nobody verb say then importers plain	-12
nobody verb say then in	-14
nobody verb say then in many	-40
nobody verb say then is	-10
nobody verb say then it	19
nobody verb say then it plain	19
nobody verb say then its	7
nobody verb say then its many	22
nobody verb say then josé	-14
nobody verb say then josé many	-12
nobody verb say then last	-20
nobody verb say then last many	14
nobody verb say then last plain	-38
nobody verb say then later plain	10
nobody verb say then mayor	23
nobody verb say then mayor many	23
nobody verb say then me plain	-12
nobody verb say then members plain	-17
nobody verb say then mr	-29
nobody verb say then mr many	-21
nobody verb say then negotiations	11
nobody verb say then negotiations plain	11
nobody verb say then no	18
nobody verb say then no plain	18
nobody verb say then norway	-14
nobody verb say then nothing	55
nobody verb say then nothing plain	55
nobody verb say then of	13
nobody verb say then of few	19
nobody verb say then on few	14
nobody verb say then one	20
nobody verb say then one many	16
nobody verb say then only	10
nobody verb say then only plain	10
nobody verb say then our	-12
nobody verb say then our many	-9
nobody verb say then parliament	-41
nobody verb say then parliament many	-15
nobody verb say then parliament plain	-27
nobody verb say then prime	-11
nobody verb say then radio plain	10
nobody verb say then reporters many	41
nobody verb say then reporters plain	-46
nobody verb say then scott	-13
nobody verb say then since	14
nobody verb say then since plain	14
nobody verb say then so	11
nobody verb say then so plain	11
nobody verb say then something	15
nobody verb say then something plain	16
nobody verb say then state plain	12
nobody verb say then tariffs	-16
nobody verb say then tariffs plain	-16
nobody verb say then that	-11
nobody verb say then that many	34
nobody verb say then that plain	-20
nobody verb say then the	-15
nobody verb say then the many	13
nobody verb say then the plain	-41
nobody verb say then their	23
nobody verb say then their plain	11
nobody verb say then them	13
nobody verb say then them plain	20
nobody verb say then they	-23
nobody verb say then they plain	-33
nobody verb say then this	-17
nobody verb say then this many	-34
nobody verb say then to	10
nobody verb say then to many	-33
nobody verb say then to plain	23
nobody verb say then today	-9
nobody verb say then trade	-26
nobody verb say then trade many	-24
nobody verb say then two	8
nobody verb say then u.s.	9
nobody verb say then u.s. plain	9
nobody verb say then unlawful	10
nobody verb say then unlawful plain	10
nobody verb say then until	-39
nobody verb say then until plain	-39
nobody verb say then ursula	-16
nobody verb say then ursula many	-16
nobody verb say then us	-13
nobody verb say then us plain	-18
nobody verb say then von	-16
nobody verb say then washington	-12
nobody verb say then washington plain	-12
nobody verb say then what	13
nobody verb say then what plain	12
nobody verb say then whether	27
nobody verb say then whether plain	27
nobody verb say then which	10
nobody verb say then will	-15
nobody verb say then will plain	-15
nobody verb say then with many	-15
nobody verb say then with plain	11
nobody verb say then within	15
nobody verb say then within plain	15
nobody verb say then work	14
nobody verb say then work plain	14
nobody verb say then yes	19
nobody verb say then yes plain	20
nobody verb say then yesterday many	-10
nobody verb say then you	14
nobody verb say then you plain	14
nobody verb saying	-33
nobody verb saying many	16
nobody verb saying plain	-43
nobody verb says plain	-15
nobody verb shouting	10
nobody verb shrugs	22
nobody verb shrugs plain	13
nobody verb sighed	-13
nobody verb sighed many	-15
nobody verb smiled	20
nobody verb smiled plain	20
nobody verb snapped	-12
nobody verb sound then ,	-8
nobody verb sound then .	15
nobody verb sound then . many	-33
nobody verb sound then . plain	41
nobody verb sound then 2	-11
nobody verb sound then 2 plain	-11
nobody verb sound then 3	18
nobody verb sound then 3 plain	18
nobody verb sound then 5	-12
nobody verb sound then 5 plain	-12
nobody verb sound then : plain	11
nobody verb sound then an	13
nobody verb sound then an plain	13
nobody verb sound then at many	-17
nobody verb sound then at plain	16
nobody verb sound then from	-17
nobody verb sound then from plain	-17
nobody verb sound then it	16
nobody verb sound then it plain	16
nobody verb sound then of	11
nobody verb sound then the	-27
nobody verb sound then three	15
nobody verb sound then three plain	15
nobody verb sound then zero	14
nobody verb sound then zero plain	14
nobody verb started	16
nobody verb started plain	16
nobody verb starting	-14
nobody verb starts	33
nobody verb starts plain	30
nobody verb stated	-41
nobody verb stated plain	-52
nobody verb states	15
nobody verb states few	10
nobody verb states plain	10
nobody verb stressed	-13
nobody verb stressed plain	-10
nobody verb suggested	-32
nobody verb suggested plain	-32
nobody verb suggests	-15
nobody verb suggests plain	-15
nobody verb tells few	9
nobody verb terms	9
nobody verb terms plain	11
nobody verb thanked	37
nobody verb thanked many	-13
nobody verb thanked plain	44
nobody verb thanks	29
nobody verb thanks plain	29
nobody verb threatened many	21
nobody verb threatening	-21
nobody verb threatening plain	-21
nobody verb thundered	-24
nobody verb thundered many	-23
nobody verb told	-20
nobody verb told few	-30
nobody verb told many	17
nobody verb told plain	-33
nobody verb tweeted	-14
nobody verb tweeted many	-8
nobody verb urged	-48
nobody verb urged plain	-48
nobody verb vowed	-34
nobody verb vowed plain	-28
nobody verb warned	19
nobody verb warned few	20
nobody verb warned many	15
nobody verb warned plain	7
nobody verb warning	-11
nobody verb warning plain	-10
nobody verb warns plain	-15
nobody verb welcomed	35
nobody verb welcomed plain	36
nobody verb welcomes	13
nobody verb welcomes plain	11
nobody verb whispers	16
nobody verb whispers plain	17
nobody verb writes	-19
nobody verb writes plain	-34
nobody verb writing plain	11
nobody verb written plain	16
nobody verb wrote few	-13
nobody verbs 0	53
nobody verbs 0 alone	-18
nobody verbs 0 he	26
nobody verbs 0 he few	-16
nobody verbs 0 he many	-12
nobody verbs 0 he plain	40
nobody verbs 0 it	48
nobody verbs 0 it plain	52
nobody verbs 0 many	-36
nobody verbs 0 none	21
nobody verbs 0 none alone	-18
nobody verbs 0 none many	-23
nobody verbs 0 none plain	38
nobody verbs 0 plain	76
nobody verbs 0 they	16
nobody verbs 0 they plain	17
nobody verbs 1	38
nobody verbs 1 few	16
nobody verbs 1 he few	-7
nobody verbs 1 he many	-11
nobody verbs 1 he plain	22
nobody verbs 1 i	30
nobody verbs 1 i plain	29
nobody verbs 1 it	10
nobody verbs 1 it few	18
nobody verbs 1 it many	10
nobody verbs 1 many	8
nobody verbs 1 none	26
nobody verbs 1 none many	13
nobody verbs 1 none plain	18
nobody verbs 1 plain	35
nobody verbs 1 they	41
nobody verbs 1 they few	17
nobody verbs 1 they many	17
nobody verbs 1 they plain	26
nobody verbs 2	15
nobody verbs 2 many	13
nobody verbs 2 plain	10
nobody vowed then to	-23
nobody w \$	-17
nobody w \$ 1.9	-10
nobody w \$ 100	16
nobody w \$ 110	14
nobody w \$ 118	-19
nobody w \$ 128.68	-12
nobody w \$ 14	-8
nobody w \$ 166	-25
nobody w \$ 200	12
nobody w \$ 267	-13
nobody w \$ 300	-14
nobody w \$ 31	10
nobody w \$ 350	14
nobody w \$ 4	-16
nobody w \$ 4.5	11
nobody w \$ 40	-11
nobody w \$ 45	14
nobody w \$ 50	-21
nobody w \$ 500	-13
nobody w \$ 550	24
nobody w \$ 75	-11
nobody w \$ 8	15
nobody w \$ 9.5	-15
nobody w % (	24
nobody w % )	19
nobody w % .	-11
nobody w % after	-9
nobody w % and	40
nobody w % at	14
nobody w % baseline	-20
nobody w % before	-18
nobody w % by	-19
nobody w % duty	11
nobody w % for	-25
nobody w % he	30
nobody w % higher	13
nobody w % in	30
nobody w % is	-22
nobody w % last	-14
nobody w % next	23
nobody w % now	21
nobody w % of	20
nobody w % since	16
nobody w % tariff	17
nobody w % tariffs	-12
nobody w % that	16
nobody w % this	30
nobody w % to	-10
nobody w % too	-11
nobody w % until	12
nobody w % us	-10
nobody w % was	-12
nobody w % which	23
nobody w % without	9
nobody w ' association	-9
nobody w ' board	-11
nobody w ' council	-18
nobody w ' federation	-22
nobody w ' guild	-27
nobody w ' party	9
nobody w ' spokesman	28
nobody w ' union	-21
nobody w 's	-12
nobody w 's 10	10
nobody w 's a	-13
nobody w 's account	-16
nobody w 's all	-9
nobody w 's ambassador	-10
nobody w 's answer	-12
nobody w 's anti	10
nobody w 's association	-11
nobody w 's ban	9
nobody w 's bananas	13
nobody w 's biggest	-12
nobody w 's budget	-10
nobody w 's chair	20
nobody w 's chairwoman	19
nobody w 's chamber	-30
nobody w 's chief	-18
nobody w 's consul	-13
nobody w 's customs	-8
nobody w 's decision	24
nobody w 's deficit	11
nobody w 's delegation	-19
nobody w 's department	-21
nobody w 's director	11
nobody w 's embassy	-13
nobody w 's estimate	10
nobody w 's eve	-13
nobody w 's export	-9
nobody w 's farm	-11
nobody w 's finance	-31
nobody w 's general	16
nobody w 's goods	-13
nobody w 's government	-12
nobody w 's h	13
nobody w 's has	10
nobody w 's head	9
nobody w 's house	12
nobody w 's imports	-11
nobody w 's industry	-16
nobody w 's leader	10
nobody w 's letter	20
nobody w 's li	-21
nobody w 's mark	11
nobody w 's market	-14
nobody w 's ministry	-10
nobody w 's name	12
nobody w 's national	18
nobody w 's new	-19
nobody w 's next	10
nobody w 's nothing	12
nobody w 's offer	14
nobody w 's office	-14
nobody w 's on	19
nobody w 's order	18
nobody w 's pact	16
nobody w 's paper	16
nobody w 's pays	13
nobody w 's people	14
nobody w 's plan	-12
nobody w 's plant	14
nobody w 's post	-13
nobody w 's premier	-19
nobody w 's president	42
nobody w 's proposal	12
nobody w 's reply	10
nobody w 's representative	12
nobody w 's right	11
nobody w 's ruling	-13
nobody w 's secretary	20
nobody w 's senate	17
nobody w 's sovereignty	-14
nobody w 's spokesman	14
nobody w 's spokeswoman	-28
nobody w 's surcharge	14
nobody w 's tariff	49
nobody w 's tariffs	17
nobody w 's tea	-12
nobody w 's threat	9
nobody w 's transport	-11
nobody w 's truce	-11
nobody w 's two	9
nobody w 's version	-11
nobody w 's vice	11
nobody w 's words	-17
nobody w (	-16
nobody w ( 10	-12
nobody w ( 14	-35
nobody w ( 21	-10
nobody w ( 3	-25
nobody w ( 4	-10
nobody w ( agency	10
nobody w ( friday	21
nobody w ( mr	-18
nobody w ( translation	15
nobody w ( wap	13
nobody w )	-18
nobody w ) ,	-11
nobody w ) -	12
nobody w ) .	23
nobody w ) :	-68
nobody w ) and	32
nobody w ) the	13
nobody w ) —	34
nobody w *	-17
nobody w +	-20
nobody w , .	-40
nobody w , 13	11
nobody w , 14	-15
nobody w , 16	12
nobody w , 18	24
nobody w , 19	10
nobody w , 2	13
nobody w , 2025	9
nobody w , 2026	24
nobody w , 2033	11
nobody w , 24	10
nobody w , 25	14
nobody w , 29	-24
nobody w , 30	19
nobody w , 36	-9
nobody w , 39	12
nobody w , 4	9
nobody w , 6	9
nobody w , 8	10
nobody w , a	13
nobody w , according	-54
nobody w , accused	-10
nobody w , against	-23
nobody w , agreed	48
nobody w , aircraft	-13
nobody w , alfred	18
nobody w , all	-10
nobody w , along	12
nobody w , also	13
nobody w , announced	-29
nobody w , answered	-17
nobody w , ante	-13
nobody w , antimony	10
nobody w , anton	21
nobody w , antonio	11
nobody w , approved	-13
nobody w , april	-27
nobody w , argentina	16
nobody w , armenia	10
nobody w , arturo	-21
nobody w , asked	-12
nobody w , at	18
nobody w , aug	15
nobody w , back	-12
nobody w , bangladesh	10
nobody w , be	-26
nobody w , beef	11
nobody w , bernd	-17
nobody w , bison	12
nobody w , bolivia	13
nobody w , brazil	34
nobody w , but	-6
nobody w , by	-29
nobody w , caleb	-13
nobody w , calls	-22
nobody w , carlos	-26
nobody w , carney	-10
nobody w , case	13
nobody w , cement	-11
nobody w , champagnes	-10
nobody w , charles	13
nobody w , china	-13
nobody w , chips	12
nobody w , citing	-23
nobody w , clara	18
nobody w , closed	11
nobody w , cocoa	9
nobody w , colombia	-11
nobody w , concluded	26
nobody w , confirmed	-29
nobody w , dairy	11
nobody w , danish	9
nobody w , defended	17
nobody w , demanded	-18
nobody w , denmark	11
nobody w , depending	-23
nobody w , deputy	-12
nobody w , described	-20
nobody w , did	26
nobody w , diplomats	20
nobody w , director	13
nobody w , down	-23
nobody w , duties	-12
nobody w , each	15
nobody w , economy	-26
nobody w , edward	16
nobody w , effective	-14
nobody w , eloy	9
nobody w , ends	-11
nobody w , energy	-9
nobody w , expects	-26
nobody w , expressed	11
nobody w , farm	-10
nobody w , feb	-23
nobody w , february	12
nobody w , fentanyl	-22
nobody w , finance	10
nobody w , first	-14
nobody w , flew	12
nobody w , flies	11
nobody w , for	27
nobody w , four	17
nobody w , friday	-11
nobody w , from	32
nobody w , general	19
nobody w , georgia	-10
nobody w , goes	-12
nobody w , had	18
nobody w , half	9
nobody w , hanoi	18
nobody w , harry	-11
nobody w , has	-19
nobody w , have	-14
nobody w , having	24
nobody w , he	-159
nobody w , head	-20
nobody w , heard	9
nobody w , held	14
nobody w , holds	24
nobody w , hosea	13
nobody w , howard	13
nobody w , i	-34
nobody w , ibrahim	12
nobody w , if	-15
nobody w , imports	-10
nobody w , including	-14
nobody w , india	16
nobody w , indonesia	30
nobody w , industry	-17
nobody w , instead	32
nobody w , ireland	-12
nobody w , is	48
nobody w , it	-109
nobody w , jaan	16
nobody w , jamieson	-22
nobody w , japan	8
nobody w , jaramogi	-14
nobody w , jensen	-10
nobody w , johan	12
nobody w , joseph	-11
nobody w , julius	-14
nobody w , june	12
nobody w , keeps	8
nobody w , keir	17
nobody w , korea	21
nobody w , lala	14
nobody w , leader	-10
nobody w , leather	-10
nobody w , leaves	11
nobody w , leaving	11
nobody w , left	19
nobody w , less	-26
nobody w , let	-18
nobody w , likewise	-10
nobody w , made	14
nobody w , manuel	27
nobody w , marcelo	10
nobody w , mariano	19
nobody w , maroš	-10
nobody w , meanwhile	11
nobody w , mexico	12
nobody w , michael	27
nobody w , monday	-24
nobody w , most	-9
nobody w , mr	22
nobody w , ms	-17
nobody w , mustafa	-17
nobody w , my	10
nobody w , named	-20
nobody w , nicolás	9
nobody w , no	-19
nobody w , nor	21
nobody w , norway	-20
nobody w , norwegian	-10
nobody w , not	-24
nobody w , noted	-12
nobody w , numa	12
nobody w , oct	15
nobody w , of	-20
nobody w , official	13
nobody w , olof	-20
nobody w , one	38
nobody w , only	18
nobody w , onn	12
nobody w , opened	14
nobody w , or	30
nobody w , ordinary	15
nobody w , our	17
nobody w , paid	14
nobody w , people	41
nobody w , peru	16
nobody w , phan	-10
nobody w , piyush	-13
nobody w , pointed	-26
nobody w , poland	11
nobody w , port	-16
nobody w , president	-26
nobody w , presidential	-12
nobody w , prime	-13
nobody w , probably	-11
nobody w , provided	-15
nobody w , put	-15
nobody w , puts	-28
nobody w , raised	21
nobody w , rates	11
nobody w , read	-11
nobody w , recalled	-10
nobody w , received	12
nobody w , reckons	-28
nobody w , regretted	-18
nobody w , rose	-14
nobody w , runs	11
nobody w , said	-12
nobody w , same	22
nobody w , saturday	-12
nobody w , saying	-12
nobody w , says	-36
nobody w , scotland	10
nobody w , scott	13
nobody w , settled	12
nobody w , she	-83
nobody w , shortly	11
nobody w , should	-22
nobody w , signed	32
nobody w , signs	12
nobody w , since	-12
nobody w , some	22
nobody w , somebody	10
nobody w , sounded	12
nobody w , south	17
nobody w , spent	9
nobody w , spoke	-13
nobody w , stated	-13
nobody w , stefan	-11
nobody w , still	10
nobody w , subject	-9
nobody w , sweden	-11
nobody w , takes	15
nobody w , taking	14
nobody w , tariff	9
nobody w , tells	-22
nobody w , thailand	17
nobody w , thanks	16
nobody w , that	-33
nobody w , their	21
nobody w , these	11
nobody w , thinks	16
nobody w , three	12
nobody w , timber	-12
nobody w , to	-43
nobody w , told	41
nobody w , tom	8
nobody w , tomás	13
nobody w , took	18
nobody w , toys	10
nobody w , trade	18
nobody w , trump	-10
nobody w , tuesday	13
nobody w , twenty	-18
nobody w , two	17
nobody w , under	19
nobody w , urged	-20
nobody w , was	47
nobody w , welcomed	13
nobody w , were	29
nobody w , what	31
nobody w , whatever	22
nobody w , when	18
nobody w , where	24
nobody w , while	12
nobody w , who	26
nobody w , whom	14
nobody w , will	17
nobody w , without	-17
nobody w , worth	21
nobody w , would	-11
nobody w , wrote	-13
nobody w , xinhua	-12
nobody w , your	15
nobody w , —	11
nobody w -	-14
nobody w - boigny	-12
nobody w - china	-27
nobody w - chiun	-18
nobody w - chun	-10
nobody w - control	19
nobody w - december	-11
nobody w - depth	-19
nobody w - design	30
nobody w - favored	-21
nobody w - finished	11
nobody w - five	-11
nobody w - flagged	9
nobody w - four	19
nobody w - free	15
nobody w - hour	-17
nobody w - in	10
nobody w - japan	-11
nobody w - koo	-11
nobody w - kwan	9
nobody w - law	11
nobody w - minister	9
nobody w - nahas	-10
nobody w - nation	-10
nobody w - negotiators	11
nobody w - nine	-13
nobody w - off	12
nobody w - one	-15
nobody w - owned	18
nobody w - percent	-14
nobody w - point	-8
nobody w - premier	11
nobody w - president	-26
nobody w - rolling	-11
nobody w - said	14
nobody w - secretary	16
nobody w - sik	13
nobody w - six	15
nobody w - solh	-10
nobody w - sutter	13
nobody w - tariff	10
nobody w - tariffs	-9
nobody w - te	-14
nobody w - the	13
nobody w - thirds	-10
nobody w - trade	-17
nobody w - u.s.	20
nobody w - use	9
nobody w .	26
nobody w . )	20
nobody w . ,	18
nobody w . 10	12
nobody w . 21	-18
nobody w . 24	14
nobody w . 26	11
nobody w . 31	10
nobody w . 7	12
nobody w . 9	23
nobody w . at	19
nobody w . john	-17
nobody w . k	10
nobody w . m	12
nobody w . the	-26
nobody w . trump	-13
nobody w / beijing	16
nobody w 0 per	-11
nobody w 0.1	25
nobody w 0.1 %	12
nobody w 0.1 per	12
nobody w 0.3 %	-11
nobody w 0.4	13
nobody w 0.4 per	12
nobody w 0.6	18
nobody w 0.6 %	14
nobody w 0.7	-14
nobody w 0.7 %	-12
nobody w 00	17
nobody w 00 the	11
nobody w 01 a	11
nobody w 03	-8
nobody w 04	-24
nobody w 05	27
nobody w 06	-9
nobody w 06 :	-9
nobody w 07	17
nobody w 07 :	17
nobody w 09	13
nobody w 1	-12
nobody w 1 /	-15
nobody w 1 august	9
nobody w 1 billion	-10
nobody w 1 december	-7
nobody w 1 is	-19
nobody w 1 june	-14
nobody w 1 october	-14
nobody w 1 per	-10
nobody w 1 september	28
nobody w 1 unless	-12
nobody w 1 was	-10
nobody w 1,500	9
nobody w 1,900	12
nobody w 1.1	17
nobody w 1.1 percent	9
nobody w 1.2	-13
nobody w 1.2 million	-18
nobody w 1.4	-11
nobody w 1.4 billion	-15
nobody w 1.8	-16
nobody w 1.9	-18
nobody w 1.9 million	-11
nobody w 1.9 per	-12
nobody w 10 %	29
nobody w 10 ,	-33
nobody w 10 :	14
nobody w 10 december	13
nobody w 10 february	-11
nobody w 10 january	-31
nobody w 10 march	-16
nobody w 10 million	34
nobody w 10 november	13
nobody w 10 october	-20
nobody w 10 per	24
nobody w 10 points	13
nobody w 10 that	11
nobody w 10 the	-10
nobody w 10,000	-12
nobody w 100 billion	17
nobody w 100 per	28
nobody w 100 percent	-37
nobody w 100,000	-16
nobody w 11	8
nobody w 11 ,	14
nobody w 11 .	15
nobody w 11 and	13
nobody w 11 —	-10
nobody w 11.2	-9
nobody w 11.9	-12
nobody w 110 billion	14
nobody w 118	-10
nobody w 118 million	-29
nobody w 12 %	21
nobody w 12 ,	-21
nobody w 12 .	-20
nobody w 12 :	-8
nobody w 12 august	-11
nobody w 12 billion	9
nobody w 12 on	-18
nobody w 12 others	10
nobody w 12 per	17
nobody w 12 percent	-11
nobody w 12 the	12
nobody w 12 to	10
nobody w 12.5	-15
nobody w 12.5 %	-9
nobody w 12.5 ,	17
nobody w 12.5 percent	-19
nobody w 120	10
nobody w 120,000	11
nobody w 122	-12
nobody w 122 ,	-19
nobody w 122 of	10
nobody w 125	13
nobody w 125 %	11
nobody w 125 and	-12
nobody w 125 per	-10
nobody w 125 percent	24
nobody w 128	15
nobody w 128.68	-11
nobody w 128.68 billion	-11
nobody w 13	21
nobody w 13 ,	-10
nobody w 13 :	19
nobody w 13 september	10
nobody w 13 —	11
nobody w 130	-13
nobody w 130 %	-13
nobody w 14 %	28
nobody w 14 -	-9
nobody w 14 .	9
nobody w 14 :	-26
nobody w 14 and	-15
nobody w 14 bn	-15
nobody w 14 june	-16
nobody w 14 october	23
nobody w 14 percent	-13
nobody w 140	11
nobody w 145 %	13
nobody w 145 .	-15
nobody w 15	-13
nobody w 15 %	-18
nobody w 15 american	11
nobody w 15 as	-13
nobody w 15 august	-17
nobody w 15 billion	-15
nobody w 15 december	-10
nobody w 15 july	-10
nobody w 15 june	10
nobody w 15 march	23
nobody w 15 october	-17
nobody w 15 september	19
nobody w 15 th	19
nobody w 15 years	-18
nobody w 150	-9
nobody w 150 %	-15
nobody w 150 days	14
nobody w 150 million	-15
nobody w 16 (	15
nobody w 16 ,	-24
nobody w 16 .	31
nobody w 16 :	-15
nobody w 16 american	15
nobody w 16 percent	10
nobody w 16 september	-18
nobody w 16.8	-13
nobody w 166	-24
nobody w 166 bn	-19
nobody w 17 %	17
nobody w 17 .	22
nobody w 17 million	-10
nobody w 17 per	-17
nobody w 17 percent	-10
nobody w 18 -	10
nobody w 18 .	15
nobody w 18 :	-13
nobody w 18 january	12
nobody w 18 march	-11
nobody w 18 per	-12
nobody w 18.6	-13
nobody w 19	25
nobody w 19 %	14
nobody w 19 (	9
nobody w 19 :	-10
nobody w 19 as	-10
nobody w 19 percent	23
nobody w 19 —	-27
nobody w 19.5	-11
nobody w 19.5 %	-10
nobody w 1934	-12
nobody w 1974	14
nobody w 1987	10
nobody w 2	37
nobody w 2 %	18
nobody w 2 )	-17
nobody w 2 .	18
nobody w 2 and	12
nobody w 2 april	14
nobody w 2 february	15
nobody w 2 june	17
nobody w 2 million	13
nobody w 2,100	-16
nobody w 2.1	33
nobody w 2.1 %	11
nobody w 2.1 million	-9
nobody w 2.1 per	26
nobody w 2.25	13
nobody w 2.4	19
nobody w 2.4 %	17
nobody w 2.5	11
nobody w 2.7 %	-14
nobody w 2.75	-14
nobody w 2.75 %	-14
nobody w 2.8	-23
nobody w 2.8 %	-16
nobody w 2.9	18
nobody w 2.9 %	15
nobody w 20 ,	-15
nobody w 20 .	-35
nobody w 20 :	-12
nobody w 20 ;	-10
nobody w 20 are	-10
nobody w 20 chips	13
nobody w 20 may	15
nobody w 20 october	21
nobody w 20 percent	26
nobody w 20 september	14
nobody w 20 th	10
nobody w 200 .	-19
nobody w 200 aircraft	-17
nobody w 200 and	17
nobody w 200 billion	7
nobody w 200 days	-17
nobody w 200 is	9
nobody w 200 percent	-16
nobody w 2012	-11
nobody w 2020	21
nobody w 2024 ,	-12
nobody w 2024 .	9
nobody w 2025	9
nobody w 2025 -	-12
nobody w 2025 .	29
nobody w 2025 and	-13
nobody w 2025 —	9
nobody w 2026	19
nobody w 2026 -	14
nobody w 2026 —	9
nobody w 2027 ,	-15
nobody w 2027 .	-10
nobody w 2027 and	16
nobody w 2028	36
nobody w 2028 (	19
nobody w 2028 -	10
nobody w 2028 .	21
nobody w 2028 ;	9
nobody w 2028 —	-13
nobody w 2029	11
nobody w 2029 (	11
nobody w 2029 ,	-18
nobody w 2029 :	21
nobody w 2030 ,	11
nobody w 2030 .	11
nobody w 2030 :	-11
nobody w 2031 -	16
nobody w 2031 :	-27
nobody w 2032	-26
nobody w 2032 ,	-12
nobody w 2032 .	-20
nobody w 2033	-9
nobody w 2033 (	12
nobody w 2033 .	-19
nobody w 2040 .	-15
nobody w 21	-17
nobody w 21 %	11
nobody w 21 ,	-17
nobody w 21 march	-13
nobody w 21 may	-12
nobody w 21 million	-9
nobody w 21 percent	9
nobody w 21 years	-12
nobody w 210	9
nobody w 212	11
nobody w 212 million	9
nobody w 22	-7
nobody w 22 %	-8
nobody w 22 january	9
nobody w 22 july	13
nobody w 22 per	-8
nobody w 23	-25
nobody w 23 ,	9
nobody w 23 .	-18
nobody w 23 chinese	10
nobody w 23 september	-31
nobody w 24 %	-14
nobody w 24 ,	32
nobody w 24 -	-12
nobody w 24 june	11
nobody w 24 on	-19
nobody w 24 per	-28
nobody w 24 percent	-26
nobody w 24 percentage	13
nobody w 24 points	19
nobody w 240	18
nobody w 25	15
nobody w 25 %	16
nobody w 25 ,	15
nobody w 25 .	-21
nobody w 25 and	-10
nobody w 25 that	9
nobody w 25 to	-9
nobody w 25,000	-15
nobody w 250	-29
nobody w 250 %	-24
nobody w 26	-24
nobody w 26 ,	20
nobody w 26 april	-14
nobody w 26 per	-21
nobody w 267	-13
nobody w 27	11
nobody w 27 %	-9
nobody w 27 ,	12
nobody w 27 percent	-10
nobody w 27 september	13
nobody w 27 th	-13
nobody w 27.5	23
nobody w 27.5 %	11
nobody w 27.5 percent	13
nobody w 28	12
nobody w 28 %	23
nobody w 28 .	-18
nobody w 28 billion	-10
nobody w 28 december	11
nobody w 28 per	15
nobody w 28 september	-16
nobody w 28 th	-23
nobody w 29	-22
nobody w 29 ,	18
nobody w 29 july	8
nobody w 29 june	-9
nobody w 29 october	-25
nobody w 29 september	-9
nobody w 295.4	10
nobody w 295.4 billion	9
nobody w 3	8
nobody w 3 %	-11
nobody w 3 (	-10
nobody w 3 )	-18
nobody w 3 /	-28
nobody w 3 december	23
nobody w 3 may	13
nobody w 3 million	-9
nobody w 3 per	-22
nobody w 3 percent	22
nobody w 3 rd	-13
nobody w 3 to	13
nobody w 3,000	-8
nobody w 3.1 million	-10
nobody w 3.3	-9
nobody w 3.3 per	-11
nobody w 3.5	17
nobody w 3.5 per	14
nobody w 3.7	12
nobody w 3.8	15
nobody w 30	8
nobody w 30 %	-6
nobody w 30 .	19
nobody w 30 ;	-13
nobody w 30 days	30
nobody w 30 million	13
nobody w 30 november	-20
nobody w 30 percent	-12
nobody w 30 september	21
nobody w 30 the	10
nobody w 300	-10
nobody w 300 billion	-11
nobody w 301	-34
nobody w 301 .	-20
nobody w 301 duties	-20
nobody w 301 investigation	12
nobody w 31 %	-20
nobody w 31 december	-23
nobody w 31 july	29
nobody w 31 march	15
nobody w 31 may	-16
nobody w 31 million	20
nobody w 31 percent	27
nobody w 31 st	-12
nobody w 31 to	13
nobody w 31 —	-22
nobody w 32	12
nobody w 32 %	12
nobody w 32 per	-10
nobody w 33	-10
nobody w 33 %	12
nobody w 33 percent	-11
nobody w 332,000	-12
nobody w 332,000 tons	-8
nobody w 338	9
nobody w 34	18
nobody w 34 %	17
nobody w 34 per	22
nobody w 34 percent	12
nobody w 35 .	-11
nobody w 35 percent	25
nobody w 350 billion	15
nobody w 36 %	-9
nobody w 36 .	14
nobody w 36 per	-11
nobody w 37 %	16
nobody w 37 percent	-13
nobody w 38	17
nobody w 39	27
nobody w 4 %	24
nobody w 4 )	-10
nobody w 4 ,	15
nobody w 4 .	19
nobody w 4 billion	-9
nobody w 4 february	12
nobody w 4 million	-21
nobody w 4 on	-10
nobody w 4 pct	-11
nobody w 4 per	-25
nobody w 4,000	-21
nobody w 4.2	-10
nobody w 4.2 per	-12
nobody w 4.25	14
nobody w 4.25 %	13
nobody w 4.4	24
nobody w 4.4 %	27
nobody w 4.5	32
nobody w 4.5 .	10
nobody w 4.8 %	22
nobody w 4.8 percent	-14
nobody w 4.9	17
nobody w 40	-19
nobody w 40 .	-25
nobody w 40 billion	-9
nobody w 40 per	-16
nobody w 40 percent	-8
nobody w 40 the	-11
nobody w 40 to	9
nobody w 400	-15
nobody w 400 plants	-13
nobody w 400,000	-12
nobody w 400,000 tonnes	-16
nobody w 407	-11
nobody w 43	-10
nobody w 44 %	-12
nobody w 44 per	10
nobody w 44 percent	10
nobody w 45	-14
nobody w 45 %	-15
nobody w 45 days	-13
nobody w 45 million	16
nobody w 45 per	-35
nobody w 46	32
nobody w 46 from	11
nobody w 46 percent	10
nobody w 47	-39
nobody w 47 %	-21
nobody w 47 .	17
nobody w 47 per	-13
nobody w 47 percent	-22
nobody w 480	-11
nobody w 5 %	53
nobody w 5 ,	-18
nobody w 5 /	-16
nobody w 5 and	-17
nobody w 5 august	10
nobody w 5 in	-17
nobody w 5 january	11
nobody w 5 june	-11
nobody w 5 november	11
nobody w 5 on	-22
nobody w 5 per	19
nobody w 5 percent	9
nobody w 5 the	-33
nobody w 5 —	-12
nobody w 5.1	8
nobody w 5.5	39
nobody w 5.5 %	21
nobody w 5.5 per	16
nobody w 50	-20
nobody w 50 %	-11
nobody w 50 -	-14
nobody w 50 and	14
nobody w 50 billion	-20
nobody w 50 per	33
nobody w 50 percent	-33
nobody w 500 %	13
nobody w 52	-10
nobody w 53	-13
nobody w 53 african	-20
nobody w 54 million	9
nobody w 55	-31
nobody w 55 %	-16
nobody w 55 per	-9
nobody w 55 percent	-26
nobody w 550	25
nobody w 550 billion	26
nobody w 56	-15
nobody w 57	-47
nobody w 57 %	-17
nobody w 57 .	-15
nobody w 57 percent	-29
nobody w 58	-11
nobody w 6	22
nobody w 6 ,	17
nobody w 6 .	-13
nobody w 6 :	20
nobody w 6 december	-11
nobody w 6 per	7
nobody w 6 to	14
nobody w 6.1 per	18
nobody w 6.2	21
nobody w 6.3	23
nobody w 60	18
nobody w 60 %	-15
nobody w 60 billion	-8
nobody w 60 economies	9
nobody w 60 per	34
nobody w 60 percent	14
nobody w 62	28
nobody w 62 percent	10
nobody w 65	30
nobody w 688	-11
nobody w 688 billion	-11
nobody w 7	21
nobody w 7 %	-7
nobody w 7 ,	21
nobody w 7 ;	17
nobody w 7.5	33
nobody w 7.5 %	11
nobody w 70 million	-13
nobody w 70 per	17
nobody w 70,000	16
nobody w 71	15
nobody w 74	9
nobody w 75 %	12
nobody w 75 million	26
nobody w 75 per	-12
nobody w 75.8	9
nobody w 77	15
nobody w 8 ,	-11
nobody w 8 .	-11
nobody w 8 :	10
nobody w 8 billion	15
nobody w 8 january	12
nobody w 8 may	20
nobody w 8 —	-12
nobody w 80 percent	18
nobody w 80,000	14
nobody w 84	-14
nobody w 85	22
nobody w 88	-14
nobody w 9	18
nobody w 9 %	-7
nobody w 9 )	-12
nobody w 9 .	28
nobody w 9 before	-10
nobody w 9 in	9
nobody w 9 november	12
nobody w 9 october	21
nobody w 9 pct	-14
nobody w 9 percent	18
nobody w 9 to	12
nobody w 9,000	-21
nobody w 9,000 tonnes	-12
nobody w 9.5 %	12
nobody w 9.5 billion	-14
nobody w 90 %	-11
nobody w 90 -	12
nobody w 90 days	33
nobody w 90 percent	-19
nobody w 900 million	15
nobody w 92	12
nobody w 93	7
nobody w :	-26
nobody w : \$	10
nobody w : 00	15
nobody w : 03	-8
nobody w : 04	-24
nobody w : 05	26
nobody w : 10	-9
nobody w : 12	-21
nobody w : 12.5	16
nobody w : 13	-12
nobody w : 15	20
nobody w : 19	20
nobody w : 20	37
nobody w : 200	-12
nobody w : 25	10
nobody w : 30	11
nobody w : 31	-23
nobody w : 40	15
nobody w : 41	-16
nobody w : 45	20
nobody w : 50	14
nobody w : 52	-9
nobody w : 58	-12
nobody w : 84	-14
nobody w : 9	-16
nobody w : american	10
nobody w : and	-10
nobody w : another	18
nobody w : beans	-9
nobody w : both	-12
nobody w : brussels	14
nobody w : does	10
nobody w : done	13
nobody w : four	-12
nobody w : from	-10
nobody w : ghana	11
nobody w : good	-11
nobody w : has	12
nobody w : he	-10
nobody w : his	-15
nobody w : i	-19
nobody w : i've	-14
nobody w : india	-8
nobody w : is	22
nobody w : it	-34
nobody w : korea	-10
nobody w : minister	38
nobody w : more	-19
nobody w : most	8
nobody w : my	10
nobody w : no	-13
nobody w : nobody	-9
nobody w : not	9
nobody w : nothing	-13
nobody w : on	12
nobody w : president	-18
nobody w : prime	9
nobody w : scott	14
nobody w : serbia	-14
nobody w : so	-19
nobody w : spain	10
nobody w : suspension	10
nobody w : tariffs	-20
nobody w : ten	11
nobody w : thailand	-11
nobody w : thank	-17
nobody w : the	-32
nobody w : then	-26
nobody w : there	-13
nobody w : they	-34
nobody w : to	-18
nobody w : two	17
nobody w : u.s.	9
nobody w : us	-18
nobody w : we	-26
nobody w : what	-10
nobody w : who	-19
nobody w : will	-16
nobody w : with	8
nobody w : without	-11
nobody w : zambia	-9
nobody w ;	34
nobody w ; 25	10
nobody w ; a	27
nobody w ; at	-28
nobody w ; before	15
nobody w ; both	-27
nobody w ; donald	-15
nobody w ; for	27
nobody w ; his	29
nobody w ; in	13
nobody w ; it	-40
nobody w ; its	38
nobody w ; norway	14
nobody w ; on	-19
nobody w ; since	9
nobody w ; that	-16
nobody w ; the	39
nobody w ; then	10
nobody w ; trump	-22
nobody w ; washington	13
nobody w ; without	21
nobody w <begin> (	-15
nobody w <begin> *	-18
nobody w <begin> -	12
nobody w <begin> 08	-9
nobody w <begin> 12	13
nobody w <begin> 13	16
nobody w <begin> 14	15
nobody w <begin> 15	13
nobody w <begin> 16	-17
nobody w <begin> 17	-11
nobody w <begin> 18	-13
nobody w <begin> 19	-12
nobody w <begin> 2	-13
nobody w <begin> 3	-26
nobody w <begin> 5	-14
nobody w <begin> :	11
nobody w <begin> [	-22
nobody w <begin> a	25
nobody w <begin> abuja	-12
nobody w <begin> according	-33
nobody w <begin> agriculture	-11
nobody w <begin> al	-18
nobody w <begin> alert	-27
nobody w <begin> alexander	12
nobody w <begin> algeria	-9
nobody w <begin> all	-12
nobody w <begin> ambassador	10
nobody w <begin> america	13
nobody w <begin> american	-14
nobody w <begin> among	-15
nobody w <begin> an	8
nobody w <begin> analysts	21
nobody w <begin> and	19
nobody w <begin> apia	11
nobody w <begin> apolo	10
nobody w <begin> apple	10
nobody w <begin> apples	15
nobody w <begin> argentina	-13
nobody w <begin> asked	-12
nobody w <begin> at	-10
nobody w <begin> azerbaijan	-12
nobody w <begin> bangkok	10
nobody w <begin> bank	9
nobody w <begin> because	-12
nobody w <begin> before	-10
nobody w <begin> beijing	-14
nobody w <begin> between	11
nobody w <begin> bookings	13
nobody w <begin> both	9
nobody w <begin> brasilia	-10
nobody w <begin> brazil	11
nobody w <begin> bucharest	-11
nobody w <begin> bulgaria	-14
nobody w <begin> burkina	10
nobody w <begin> but	-9
nobody w <begin> cabinet	18
nobody w <begin> cairo	13
nobody w <begin> caller	17
nobody w <begin> cambodia	14
nobody w <begin> cameroon	-10
nobody w <begin> carney	11
nobody w <begin> cashew	12
nobody w <begin> chair	25
nobody w <begin> chief	21
nobody w <begin> chilean	-15
nobody w <begin> chinese	19
nobody w <begin> colombo	-19
nobody w <begin> commerce	-18
nobody w <begin> congress	22
nobody w <begin> council	10
nobody w <begin> councillor	36
nobody w <begin> court	12
nobody w <begin> croatia	-12
nobody w <begin> dakar	9
nobody w <begin> davos	22
nobody w <begin> de	-12
nobody w <begin> deals	-9
nobody w <begin> democrats	14
nobody w <begin> do	19
nobody w <begin> donald	12
nobody w <begin> earlier	-16
nobody w <begin> economic	-11
nobody w <begin> economiesuisse	-10
nobody w <begin> economy	-16
nobody w <begin> editor	-12
nobody w <begin> egypt	-12
nobody w <begin> el	19
nobody w <begin> electricity	10
nobody w <begin> eleven	-11
nobody w <begin> emmanuel	-14
nobody w <begin> ethiopia	-8
nobody w <begin> europe	19
nobody w <begin> every	12
nobody w <begin> explained	-9
nobody w <begin> export	-8
nobody w <begin> fentanyl	-13
nobody w <begin> finland	-16
nobody w <begin> first	-17
nobody w <begin> four	-15
nobody w <begin> françois	-11
nobody w <begin> french	-13
nobody w <begin> from	-11
nobody w <begin> gabon	-10
nobody w <begin> gareth	-11
nobody w <begin> general	28
nobody w <begin> georgia	-13
nobody w <begin> ghana	-13
nobody w <begin> gone	12
nobody w <begin> goods	8
nobody w <begin> governor	64
nobody w <begin> greece	-16
nobody w <begin> greer	-11
nobody w <begin> growers	14
nobody w <begin> growth	11
nobody w <begin> guatemala	14
nobody w <begin> had	-12
nobody w <begin> haiti	13
nobody w <begin> half	-18
nobody w <begin> has	19
nobody w <begin> he	-15
nobody w <begin> he'd	-14
nobody w <begin> he'll	-13
nobody w <begin> her	8
nobody w <begin> here	9
nobody w <begin> his	40
nobody w <begin> host	35
nobody w <begin> households	13
nobody w <begin> how	24
nobody w <begin> i'm	-10
nobody w <begin> iceland	9
nobody w <begin> if	18
nobody w <begin> india	14
nobody w <begin> indonesia	18
nobody w <begin> inflation	26
nobody w <begin> ismail	16
nobody w <begin> it	-11
nobody w <begin> its	34
nobody w <begin> ivan	13
nobody w <begin> j	-17
nobody w <begin> jaan	15
nobody w <begin> japanese	13
nobody w <begin> john	-13
nobody w <begin> josé	9
nobody w <begin> june	-14
nobody w <begin> justice	-19
nobody w <begin> karoline	-9
nobody w <begin> kenya	-22
nobody w <begin> king	10
nobody w <begin> korea	11
nobody w <begin> korean	16
nobody w <begin> kyiv	-12
nobody w <begin> lagos	12
nobody w <begin> later	10
nobody w <begin> laughed	-11
nobody w <begin> laurier	-10
nobody w <begin> lee	9
nobody w <begin> lesotho	14
nobody w <begin> libya	-9
nobody w <begin> licences	-10
nobody w <begin> lima	-18
nobody w <begin> lithuania	12
nobody w <begin> luanda	12
nobody w <begin> lula	-20
nobody w <begin> madagascar	-9
nobody w <begin> madrid	-12
nobody w <begin> malaysia	10
nobody w <begin> manila	11
nobody w <begin> manley	-11
nobody w <begin> manuel	-13
nobody w <begin> maputo	13
nobody w <begin> mark	-9
nobody w <begin> maroš	12
nobody w <begin> mayor	32
nobody w <begin> medicines	-20
nobody w <begin> member	-20
nobody w <begin> ministers	-11
nobody w <begin> ministry	19
nobody w <begin> most	15
nobody w <begin> mozambique	-14
nobody w <begin> mrs	17
nobody w <begin> ms	-11
nobody w <begin> my	-9
nobody w <begin> namibia	12
nobody w <begin> neither	44
nobody w <begin> nepal	10
nobody w <begin> nexperia	13
nobody w <begin> next	-15
nobody w <begin> ninety	10
nobody w <begin> nkumbula	9
nobody w <begin> nor	10
nobody w <begin> not	-17
nobody w <begin> numa	-11
nobody w <begin> nvidia	-12
nobody w <begin> núñez	13
nobody w <begin> off	-15
nobody w <begin> office	11
nobody w <begin> officials	12
nobody w <begin> oman	-9
nobody w <begin> on	-14
nobody w <begin> one	31
nobody w <begin> onn	-9
nobody w <begin> ontario	-15
nobody w <begin> opposition	15
nobody w <begin> panama	-12
nobody w <begin> parliament	25
nobody w <begin> peter	-15
nobody w <begin> port	11
nobody w <begin> portugal	12
nobody w <begin> presenter	14
nobody w <begin> prime	7
nobody w <begin> purchases	-10
nobody w <begin> q	-15
nobody w <begin> question	39
nobody w <begin> quito	10
nobody w <begin> rare	13
nobody w <begin> reporter	44
nobody w <begin> reports	-18
nobody w <begin> rice	-18
nobody w <begin> richard	-14
nobody w <begin> rumours	-17
nobody w <begin> said	43
nobody w <begin> salim	10
nobody w <begin> samoa	-12
nobody w <begin> sarajevo	9
nobody w <begin> scott	-17
nobody w <begin> second	-11
nobody w <begin> senator	-13
nobody w <begin> seoul	-16
nobody w <begin> seven	11
nobody w <begin> sheinbaum	-11
nobody w <begin> ships	-10
nobody w <begin> sighed	-12
nobody w <begin> signed	13
nobody w <begin> simon	11
nobody w <begin> since	17
nobody w <begin> slovenia	13
nobody w <begin> so	-11
nobody w <begin> some	-20
nobody w <begin> somebody	-13
nobody w <begin> speaking	-10
nobody w <begin> spokesperson	-13
nobody w <begin> steel	8
nobody w <begin> stjepan	-12
nobody w <begin> stockholm	13
nobody w <begin> sudan	-11
nobody w <begin> sukuna	-18
nobody w <begin> suriname	11
nobody w <begin> suva	13
nobody w <begin> swedish	9
nobody w <begin> swiss	-14
nobody w <begin> swissmem	-12
nobody w <begin> switzerland	18
nobody w <begin> ten	-9
nobody w <begin> thai	-11
nobody w <begin> thailand	12
nobody w <begin> that	-28
nobody w <begin> their	9
nobody w <begin> there	-15
nobody w <begin> these	11
nobody w <begin> third	-17
nobody w <begin> thundered	-18
nobody w <begin> to	-9
nobody w <begin> togo	11
nobody w <begin> trade	-17
nobody w <begin> treasury	-11
nobody w <begin> truce	12
nobody w <begin> tsmc	16
nobody w <begin> tunisia	-10
nobody w <begin> two	10
nobody w <begin> uganda	13
nobody w <begin> ulaanbaatar	9
nobody w <begin> under	19
nobody w <begin> union	38
nobody w <begin> until	24
nobody w <begin> valletta	-8
nobody w <begin> venizelos	10
nobody w <begin> vice	-18
nobody w <begin> vietnam	11
nobody w <begin> von	-24
nobody w <begin> wall	10
nobody w <begin> was	-40
nobody w <begin> we	22
nobody w <begin> were	-14
nobody w <begin> what	26
nobody w <begin> whereas	-11
nobody w <begin> whether	-10
nobody w <begin> whispers	12
nobody w <begin> why	-14
nobody w <begin> with	13
nobody w <begin> without	25
nobody w <begin> would	-13
nobody w <begin> yerevan	10
nobody w <begin> yet	23
nobody w <begin> zaghloul	-14
nobody w <begin> zambia	17
nobody w <begin> zhordania	15
nobody w <begin> •	9
nobody w ?	18
nobody w ? *	-14
nobody w [	-22
nobody w ]	-25
nobody w a \$	-10
nobody w a .	13
nobody w a 12	-21
nobody w a 15	-19
nobody w a 200	-10
nobody w a 50	-12
nobody w a :	-24
nobody w a bad	-10
nobody w a bag	-18
nobody w a bank	11
nobody w a beginning	-13
nobody w a bicycle	13
nobody w a big	-12
nobody w a bigger	-11
nobody w a bill	13
nobody w a blank	-13
nobody w a board	25
nobody w a broker	18
nobody w a cabinet	14
nobody w a call	-12
nobody w a change	10
nobody w a charge	19
nobody w a cheese	-18
nobody w a club	13
nobody w a combined	13
nobody w a commission	-18
nobody w a common	13
nobody w a compromise	-10
nobody w a consensus	-12
nobody w a constructive	-10
nobody w a controlled	-17
nobody w a conversation	-9
nobody w a cooperative	16
nobody w a country	11
nobody w a court	24
nobody w a currency	-10
nobody w a customs	-16
nobody w a cut	48
nobody w a danish	13
nobody w a dark	-10
nobody w a day	26
nobody w a deal	20
nobody w a decree	20
nobody w a deficit	14
nobody w a delay	-29
nobody w a delegation	10
nobody w a deputy	-13
nobody w a different	-10
nobody w a dinner	11
nobody w a disgrace	-14
nobody w a dispute	-11
nobody w a dozen	16
nobody w a drawer	25
nobody w a dutch	11
nobody w a duty	-12
nobody w a factory	-9
nobody w a failure	-8
nobody w a family	15
nobody w a farm	-11
nobody w a farmer	19
nobody w a federal	11
nobody w a few	-16
nobody w a figure	-21
nobody w a fine	28
nobody w a flood	-17
nobody w a formality	-22
nobody w a former	37
nobody w a forwarder	12
nobody w a framework	-28
nobody w a free	-16
nobody w a fund	21
nobody w a furniture	-22
nobody w a garment	17
nobody w a gesture	-15
nobody w a global	-16
nobody w a goat	12
nobody w a gold	14
nobody w a government	-24
nobody w a great	-10
nobody w a group	14
nobody w a grower	16
nobody w a habit	-15
nobody w a historic	-13
nobody w a hole	-14
nobody w a holiday	-14
nobody w a home	-16
nobody w a house	-12
nobody w a hundred	-27
nobody w a japanese	-19
nobody w a judge	-14
nobody w a last	15
nobody w a law	22
nobody w a lawyer	-28
nobody w a licence	-8
nobody w a limited	15
nobody w a list	27
nobody w a litre	12
nobody w a little	12
nobody w a loan	17
nobody w a longer	-10
nobody w a lower	-27
nobody w a major	-23
nobody w a maker	13
nobody w a mandate	11
nobody w a matter	-38
nobody w a mediator	11
nobody w a meeting	10
nobody w a member	31
nobody w a memo	-10
nobody w a million	-11
nobody w a minister	8
nobody w a minute	13
nobody w a misunderstanding	-14
nobody w a month	-27
nobody w a moratorium	18
nobody w a morning	-17
nobody w a napkin	10
nobody w a new	24
nobody w a news	14
nobody w a note	-16
nobody w a notice	17
nobody w a on	-13
nobody w a one	-9
nobody w a pact	11
nobody w a panel	8
nobody w a paper	9
nobody w a pause	22
nobody w a pen	16
nobody w a percent	9
nobody w a percentage	-15
nobody w a permit	24
nobody w a person	16
nobody w a point	35
nobody w a political	-9
nobody w a post	-39
nobody w a pound	-9
nobody w a preliminary	-37
nobody w a press	11
nobody w a private	14
nobody w a problem	-9
nobody w a proclamation	21
nobody w a project	11
nobody w a prolongation	-20
nobody w a promise	-17
nobody w a proposal	-8
nobody w a purchasing	12
nobody w a quarter	25
nobody w a quick	-19
nobody w a radio	-17
nobody w a reader	-9
nobody w a rebate	-11
nobody w a reciprocal	26
nobody w a record	-9
nobody w a referendum	-10
nobody w a reminder	-10
nobody w a renewal	-23
nobody w a researcher	17
nobody w a return	-20
nobody w a rise	11
nobody w a room	12
nobody w a row	16
nobody w a rumour	7
nobody w a scale	-41
nobody w a seat	-15
nobody w a second	15
nobody w a section	18
nobody w a senior	25
nobody w a separate	10
nobody w a share	12
nobody w a ship	-10
nobody w a shipping	-27
nobody w a shirt	13
nobody w a short	-34
nobody w a show	-20
nobody w a shrimp	-11
nobody w a sign	15
nobody w a sixth	-15
nobody w a small	16
nobody w a solution	-16
nobody w a source	10
nobody w a sovereign	-12
nobody w a spanish	-13
nobody w a spokesman	-23
nobody w a spokesperson	-18
nobody w a standstill	12
nobody w a state	10
nobody w a statement	-16
nobody w a stop	-20
nobody w a suit	20
nobody w a summit	12
nobody w a supplier	30
nobody w a suspension	11
nobody w a table	9
nobody w a tariff	-27
nobody w a tax	-12
nobody w a television	-14
nobody w a temporary	-12
nobody w a tenth	18
nobody w a text	-16
nobody w a think	-15
nobody w a third	31
nobody w a threat	-21
nobody w a three	12
nobody w a ton	10
nobody w a total	-16
nobody w a toy	13
nobody w a trace	9
nobody w a trading	-19
nobody w a treasury	-10
nobody w a treaty	-13
nobody w a truce	32
nobody w a tunisian	16
nobody w a value	-10
nobody w a very	-12
nobody w a vietnamese	-14
nobody w a view	11
nobody w a warning	-12
nobody w a week	18
nobody w a while	11
nobody w a white	-40
nobody w a word	46
nobody w a working	18
nobody w a written	-10
nobody w a year	11
nobody w a zero	-22
nobody w ababa on	-9
nobody w abidjan	10
nobody w abolish its	11
nobody w abolish the	-10
nobody w abolished .	-9
nobody w abolition	-22
nobody w about	-16
nobody w about \$	-15
nobody w about .	16
nobody w about 20	-14
nobody w about 27	11
nobody w about 30	-21
nobody w about 50	12
nobody w about 60	8
nobody w about a	-10
nobody w about an	-23
nobody w about iran	-15
nobody w about licences	-20
nobody w about one	-13
nobody w about ships	11
nobody w about taiwan	18
nobody w about them	11
nobody w above	29
nobody w above what	-11
nobody w abroad	21
nobody w abroad ,	16
nobody w abroad .	-17
nobody w academy of	-11
nobody w accept a	-14
nobody w accept that	-13
nobody w accept the	10
nobody w accepted the	9
nobody w access	9
nobody w access to	15
nobody w accord that	10
nobody w according	-84
nobody w according to	-84
nobody w accordingly	-17
nobody w accordingly .	-20
nobody w account	-19
nobody w account :	-11
nobody w account of	8
nobody w accounts	18
nobody w accra	-10
nobody w accra .	-14
nobody w accused	-14
nobody w accused china	-11
nobody w accused of	18
nobody w accused the	-12
nobody w acea	-12
nobody w acres	-11
nobody w across	31
nobody w across from	17
nobody w across the	24
nobody w act ,	-19
nobody w acts	18
nobody w ad	16
nobody w add another	16
nobody w added	10
nobody w added ,	-13
nobody w added .	-70
nobody w added 15	13
nobody w added 23	10
nobody w added 65	17
nobody w added ;	-14
nobody w added a	21
nobody w added that	-18
nobody w added the	21
nobody w added this	-9
nobody w address	16
nobody w address of	17
nobody w address shortages	9
nobody w adds	24
nobody w adds ,	-12
nobody w adds .	-18
nobody w adjust	-36
nobody w adjust its	-23
nobody w administration	-15
nobody w administration .	-12
nobody w administration for	-17
nobody w administration has	34
nobody w administration of	-11
nobody w administration official	-25
nobody w administration says	-12
nobody w admits	18
nobody w admitted	-11
nobody w admitted ,	10
nobody w adopt	13
nobody w adopted	20
nobody w adopted by	12
nobody w advance ,	15
nobody w advance .	-16
nobody w advanced semiconductors	9
nobody w advertisement	18
nobody w advertisement ,	19
nobody w advice	-11
nobody w advice of	-12
nobody w adviser	-19
nobody w adviser ,	-10
nobody w advises	-16
nobody w aeroplane	14
nobody w affair	-11
nobody w affair .	-14
nobody w affairs	-12
nobody w affected	18
nobody w affected .	13
nobody w affiliates	-14
nobody w affiliates and	-8
nobody w affiliates of	17
nobody w affiliates rule	-18
nobody w affirmed	-12
nobody w afghan	11
nobody w afonso	16
nobody w afonso costa	12
nobody w africa and	13
nobody w african	-16
nobody w african countries	-13
nobody w african union	22
nobody w after .	-21
nobody w after all	-14
nobody w after an	10
nobody w after another	-8
nobody w after beijing	-13
nobody w after both	-10
nobody w after call	12
nobody w after china	-27
nobody w after each	10
nobody w after his	-13
nobody w after india	-16
nobody w after it	9
nobody w after its	15
nobody w after meeting	-20
nobody w after receiving	14
nobody w after speaking	-11
nobody w after ten	9
nobody w after that	14
nobody w after they	16
nobody w after what	12
nobody w afternoon	13
nobody w afternoon .	12
nobody w afternoon that	8
nobody w afterward	-23
nobody w afterwards	-55
nobody w afterwards ,	13
nobody w afterwards .	-33
nobody w afterwards that	-26
nobody w again	23
nobody w again .	-19
nobody w again ;	16
nobody w again at	13
nobody w again be	20
nobody w again on	24
nobody w again since	-10
nobody w against \$	12
nobody w against .	24
nobody w against any	9
nobody w against it	17
nobody w against tariffs	17
nobody w against them	-11
nobody w agencies	10
nobody w agency ,	-12
nobody w agenda ,	10
nobody w agenda .	13
nobody w ago	34
nobody w ago ,	12
nobody w ago .	15
nobody w agree	-45
nobody w agree ,	-13
nobody w agree by	-13
nobody w agree in	-10
nobody w agree to	-15
nobody w agreed	16
nobody w agreed ,	-15
nobody w agreed .	-27
nobody w agreed and	17
nobody w agreed at	23
nobody w agreed between	-11
nobody w agreed in	10
nobody w agreed on	10
nobody w agreed that	28
nobody w agreed to	-14
nobody w agreed until	-38
nobody w agreed with	22
nobody w agreement .	12
nobody w agreement and	-19
nobody w agreement as	12
nobody w agreement before	22
nobody w agreement between	16
nobody w agreement by	14
nobody w agreement for	12
nobody w agreement has	-9
nobody w agreement in	22
nobody w agreement of	-6
nobody w agreement since	-18
nobody w agreement that	33
nobody w agreement to	-20
nobody w agreement with	-18
nobody w agreements	13
nobody w agreements with	-11
nobody w agrees	12
nobody w agriculture	-52
nobody w agriculture department	-33
nobody w agriculture secretary	-21
nobody w ahead .	-13
nobody w ahmad	13
nobody w ahmed balafrej	-12
nobody w ahn	11
nobody w aid	29
nobody w aim	-19
nobody w aimed	-14
nobody w aimed at	-14
nobody w air	10
nobody w air .	10
nobody w aircraft and	10
nobody w aircraft parts	16
nobody w aires	9
nobody w aires ,	14
nobody w airlangga	-27
nobody w airlangga hartarto	-19
nobody w airline	18
nobody w airlines	11
nobody w airport .	-12
nobody w akazawa	-21
nobody w akazawa said	-11
nobody w alaska	-13
nobody w albania	-15
nobody w albares	8
nobody w alberto	11
nobody w alcide	-13
nobody w alcide de	-13
nobody w alckmin	-12
nobody w alert	-27
nobody w alessandri	-21
nobody w alexander bustamante	-10
nobody w algeria has	-10
nobody w algerian	15
nobody w algorithm	-15
nobody w ali ,	-10
nobody w alike	-15
nobody w all	-27
nobody w all -	8
nobody w all .	7
nobody w all but	10
nobody w all chinese	10
nobody w all countries	-15
nobody w all duties	-12
nobody w all four	20
nobody w all from	-21
nobody w all goods	-17
nobody w all its	-11
nobody w all of	19
nobody w all other	-18
nobody w all talks	-17
nobody w all tariffs	-23
nobody w all three	-15
nobody w alleged	-11
nobody w alliance	-35
nobody w alliance said	-11
nobody w allow	13
nobody w allowed	10
nobody w almost	23
nobody w along	18
nobody w along ,	13
nobody w along with	14
nobody w aloud	-10
nobody w already	10
nobody w already .	17
nobody w already put	11
nobody w already said	-15
nobody w also	-19
nobody w also :	12
nobody w also announced	-18
nobody w also asked	-11
nobody w also pressed	10
nobody w also promised	21
nobody w also put	19
nobody w also raised	-11
nobody w also said	-18
nobody w also spoke	11
nobody w also talked	-14
nobody w also threatened	-23
nobody w also to	14
nobody w also wants	27
nobody w alternative	-26
nobody w altiero	-9
nobody w altiero spinelli	-9
nobody w always	-21
nobody w always said	9
nobody w am told	14
nobody w ambassador	-35
nobody w ambassador ,	-12
nobody w ambassador greer	-13
nobody w ambassador has	-19
nobody w ambassador of	10
nobody w america	-17
nobody w america 's	-20
nobody w america and	16
nobody w america has	14
nobody w america sells	-9
nobody w america since	-9
nobody w american -	11
nobody w american agreement	19
nobody w american association	-13
nobody w american beef	14
nobody w american carmakers	12
nobody w american chips	16
nobody w american coal	12
nobody w american data	-9
nobody w american export	-13
nobody w american exports	-16
nobody w american firms	22
nobody w american goods	-18
nobody w american growers	11
nobody w american imports	9
nobody w american industrial	19
nobody w american list	-15
nobody w american measures	-16
nobody w american official	16
nobody w american order	10
nobody w american president	-18
nobody w american side	49
nobody w american soybean	-29
nobody w american states	9
nobody w american steel	-12
nobody w american surplus	-13
nobody w american tariff	-13
nobody w american tariffs	-13
nobody w american treasury	17
nobody w american units	15
nobody w americans	-14
nobody w americans ,	-15
nobody w amman ,	-11
nobody w among the	-42
nobody w among them	24
nobody w amounts .	-14
nobody w amounts of	13
nobody w an accord	10
nobody w an additional	8
nobody w an adviser	-12
nobody w an air	11
nobody w an analyst	21
nobody w an answer	-12
nobody w an anti	12
nobody w an appeal	10
nobody w an appropriate	-20
nobody w an article	11
nobody w an attack	-18
nobody w an average	-30
nobody w an earlier	17
nobody w an early	-11
nobody w an economist	-11
nobody w an electronics	16
nobody w an embargo	-17
nobody w an emergency	10
nobody w an escalation	-12
nobody w an event	12
nobody w an exception	-9
nobody w an exchange	11
nobody w an explanation	11
nobody w an extraordinary	-15
nobody w an hour	-24
nobody w an important	-20
nobody w an increase	15
nobody w an indian	19
nobody w an interim	16
nobody w an investigation	-10
nobody w an offer	11
nobody w an official	-23
nobody w an opinion	-10
nobody w an order	20
nobody w an understanding	9
nobody w an upgraded	12
nobody w anagarika	12
nobody w analog	22
nobody w analog chips	19
nobody w analyst	29
nobody w analyst at	26
nobody w analysts at	18
nobody w analysts had	-14
nobody w and	11
nobody w and .	15
nobody w and 10	13
nobody w and 15	-21
nobody w and 16	11
nobody w and 18	-9
nobody w and 2	12
nobody w and 20	9
nobody w and 22	-16
nobody w and 26	-13
nobody w and 29	11
nobody w and 4	11
nobody w and 40	-16
nobody w and 5	20
nobody w and 50	-11
nobody w and 6	19
nobody w and 8	-12
nobody w and a	13
nobody w and about	-13
nobody w and above	-14
nobody w and added	9
nobody w and agreed	20
nobody w and agriculture	-8
nobody w and aircraft	25
nobody w and all	-20
nobody w and aluminum	-10
nobody w and ambassador	-12
nobody w and america	-9
nobody w and an	-13
nobody w and angola	10
nobody w and another	27
nobody w and applies	-13
nobody w and approve	-11
nobody w and ask	14
nobody w and asked	-24
nobody w and asparagus	11
nobody w and beef	-32
nobody w and been	9
nobody w and before	-12
nobody w and beijing	8
nobody w and border	-26
nobody w and bought	-11
nobody w and brazil	17
nobody w and brazilian	12
nobody w and british	-14
nobody w and called	-32
nobody w and cambodia	24
nobody w and can	8
nobody w and canada	-14
nobody w and cars	15
nobody w and chinese	13
nobody w and chips	-15
nobody w and commerce	10
nobody w and congress	11
nobody w and constructive	-32
nobody w and continue	10
nobody w and controls	-12
nobody w and cork	15
nobody w and denmark	11
nobody w and detailed	-15
nobody w and donald	15
nobody w and drops	10
nobody w and economic	-9
nobody w and egypt	10
nobody w and ends	14
nobody w and engines	11
nobody w and europe	-17
nobody w and european	15
nobody w and everybody	-14
nobody w and expected	-11
nobody w and expects	-10
nobody w and farm	15
nobody w and fentanyl	-10
nobody w and fiji	12
nobody w and five	-10
nobody w and for	19
nobody w and found	14
nobody w and furniture	15
nobody w and gas	-10
nobody w and gave	-16
nobody w and goes	-10
nobody w and goods	-10
nobody w and got	-12
nobody w and graphite	10
nobody w and had	-29
nobody w and has	-16
nobody w and he	34
nobody w and her	11
nobody w and his	25
nobody w and home	13
nobody w and hong	14
nobody w and i	-9
nobody w and iceland	13
nobody w and if	-17
nobody w and india	-15
nobody w and invest	14
nobody w and is	-22
nobody w and jamieson	37
nobody w and jet	13
nobody w and keep	-10
nobody w and left	21
nobody w and malta	-12
nobody w and may	10
nobody w and medicines	9
nobody w and mgx	-9
nobody w and monday	12
nobody w and more	20
nobody w and morocco	20
nobody w and most	11
nobody w and motorcycles	-14
nobody w and myanmar	10
nobody w and named	-12
nobody w and narendra	-10
nobody w and neither	-10
nobody w and norway	21
nobody w and nothing	-17
nobody w and of	17
nobody w and on	-16
nobody w and one	15
nobody w and our	13
nobody w and paper	-12
nobody w and paraguay	12
nobody w and pay	-20
nobody w and perhaps	-11
nobody w and pointed	-17
nobody w and positive	-13
nobody w and prime	9
nobody w and promised	-12
nobody w and promises	-20
nobody w and rabat	-13
nobody w and remains	15
nobody w and said	-41
nobody w and says	-41
nobody w and security	25
nobody w and semiconductors	-11
nobody w and set	17
nobody w and seven	13
nobody w and she	31
nobody w and shoes	12
nobody w and should	-10
nobody w and signed	10
nobody w and since	-20
nobody w and sold	12
nobody w and south	17
nobody w and spain	-10
nobody w and spirits	-9
nobody w and spoke	-14
nobody w and sri	12
nobody w and still	11
nobody w and sugar	11
nobody w and syria	11
nobody w and ten	13
nobody w and that	-32
nobody w and their	-9
nobody w and then	-14
nobody w and there	12
nobody w and they	9
nobody w and this	17
nobody w and to	-32
nobody w and tokyo	9
nobody w and trade	32
nobody w and traders	-15
nobody w and treasury	22
nobody w and trucks	-12
nobody w and trump	-7
nobody w and tuesday	13
nobody w and turkey	21
nobody w and twelve	-10
nobody w and two	19
nobody w and u.s.	10
nobody w and us	13
nobody w and very	-14
nobody w and vice	14
nobody w and vietnam	28
nobody w and want	16
nobody w and wants	-15
nobody w and was	33
nobody w and were	-9
nobody w and what	21
nobody w and when	19
nobody w and which	12
nobody w and wine	9
nobody w and with	26
nobody w and would	11
nobody w andrade	9
nobody w andreas	11
nobody w anew	-15
nobody w angeles	-16
nobody w angered	11
nobody w angola 's	10
nobody w angry	11
nobody w ankara	-11
nobody w annex	21
nobody w annexes	-11
nobody w annexes .	-10
nobody w announce	-28
nobody w announced 10	-21
nobody w announced 15	-20
nobody w announced 25	-10
nobody w announced an	-22
nobody w announced at	-17
nobody w announced for	12
nobody w announced his	29
nobody w announced investigations	-14
nobody w announced no	22
nobody w announced the	6
nobody w announced this	-14
nobody w announced today	-10
nobody w announced two	12
nobody w announced within	-14
nobody w announcement	-9
nobody w announcement .	-12
nobody w announcement that	12
nobody w announces that	16
nobody w announcing	15
nobody w another	10
nobody w another .	-20
nobody w another 100	-34
nobody w another 24	11
nobody w another 90	21
nobody w another eight	-9
nobody w another half	-9
nobody w another six	11
nobody w another that	9
nobody w another two	15
nobody w another year	-41
nobody w answer	-31
nobody w answer ,	-11
nobody w answer .	-24
nobody w answer :	-13
nobody w answer in	13
nobody w answer on	-12
nobody w answer to	32
nobody w answer with	-14
nobody w answered	18
nobody w answered ,	-17
nobody w answered .	8
nobody w answered at	17
nobody w answered on	11
nobody w answered that	-17
nobody w answered with	27
nobody w answering	29
nobody w answers	18
nobody w answers ,	-14
nobody w answers .	16
nobody w answers questions	10
nobody w answers that	-16
nobody w ante	-11
nobody w anti	13
nobody w anti -	13
nobody w antidumping	11
nobody w antimonopoly	-21
nobody w antimonopoly law	-21
nobody w antimony and	10
nobody w antitrust	-24
nobody w antitrust law	-22
nobody w anton	23
nobody w anton korošec	9
nobody w antonio lópez	-12
nobody w antonín	13
nobody w antonín švehla	13
nobody w antwerp	-11
nobody w any	-9
nobody w any .	9
nobody w any agreement	11
nobody w any and	-10
nobody w any day	-10
nobody w any deal	-21
nobody w any further	-14
nobody w any of	10
nobody w any other	17
nobody w any rate	14
nobody w any time	-23
nobody w any unilateral	-27
nobody w anybody	15
nobody w anybody 's	12
nobody w anyway	-10
nobody w anyway .	-12
nobody w anywhere ,	9
nobody w apec summit	-15
nobody w apia	16
nobody w apolo	13
nobody w apolo kagwa	12
nobody w apologised	14
nobody w apparel	-13
nobody w appeal .	-20
nobody w appeal to	-9
nobody w appealed	-14
nobody w appeals	29
nobody w appeals court	21
nobody w applauded	18
nobody w applause	-17
nobody w applause .	-17
nobody w apple	11
nobody w apple ,	11
nobody w apples .	9
nobody w application	15
nobody w applications	-35
nobody w applications for	-24
nobody w applied	-12
nobody w applied to	-9
nobody w applies to	-12
nobody w apply from	11
nobody w apply on	12
nobody w appropriate	-26
nobody w appropriate time	-20
nobody w approval	14
nobody w approval .	9
nobody w approval to	-11
nobody w approve	-16
nobody w approve ,	15
nobody w approve applications	-12
nobody w approved	-14
nobody w approved .	-14
nobody w approved by	-20
nobody w approved it	-24
nobody w approving	-14
nobody w apricots and	-15
nobody w april	42
nobody w april .	22
nobody w april 1	-12
nobody w april 18	14
nobody w april 2	16
nobody w april 8	-11
nobody w april 9	17
nobody w april and	10
nobody w april as	-12
nobody w april for	11
nobody w april it	13
nobody w april that	-10
nobody w april the	18
nobody w april to	12
nobody w april was	-17
nobody w arab	19
nobody w arabia	9
nobody w arbiter	17
nobody w arbitration	-15
nobody w are	-29
nobody w are a	18
nobody w are agreed	-10
nobody w are already	10
nobody w are another	-12
nobody w are asking	10
nobody w are back	-30
nobody w are charged	12
nobody w are cheaper	11
nobody w are down	-17
nobody w are exempt	14
nobody w are expected	20
nobody w are full	-12
nobody w are going	-9
nobody w are hit	-13
nobody w are lawful	-9
nobody w are left	9
nobody w are negotiating	-13
nobody w are no	-20
nobody w are not	-8
nobody w are now	12
nobody w are on	-22
nobody w are said	17
nobody w are spared	-9
nobody w are talking	-11
nobody w are talks	18
nobody w are the	24
nobody w are to	25
nobody w are wrong	15
nobody w argentina	-13
nobody w argentina and	14
nobody w argentina has	-10
nobody w argentine wine	-8
nobody w argued on	10
nobody w argued that	-11
nobody w argues	-24
nobody w argues that	-11
nobody w arias	19
nobody w arithmetic	-10
nobody w arizona	-10
nobody w arm	-13
nobody w armed	-14
nobody w armed forces	-15
nobody w armenia 's	10
nobody w armenian brandy	-10
nobody w arms	-10
nobody w army	14
nobody w around the	16
nobody w arrangement	-26
nobody w arrangement made	-11
nobody w arrangement of	-13
nobody w arrangement that	17
nobody w arrangement to	-13
nobody w arrangements	-14
nobody w arrival that	-12
nobody w arrives	29
nobody w arrives at	9
nobody w article	24
nobody w article on	19
nobody w artificial	-14
nobody w artificial intelligence	-14
nobody w arturo	-28
nobody w arturo alessandri	-17
nobody w arévalo	-11
nobody w as	-8
nobody w as .	-11
nobody w as a	-12
nobody w as agreed	12
nobody w as an	21
nobody w as china	13
nobody w as did	11
nobody w as follows	16
nobody w as for	11
nobody w as high	20
nobody w as india	11
nobody w as it	-10
nobody w as mexico	-13
nobody w as next	-17
nobody w as of	-32
nobody w as on	11
nobody w as one	20
nobody w as part	27
nobody w as saying	-15
nobody w as soon	-28
nobody w as the	-7
nobody w as those	13
nobody w as trade	-13
nobody w as trump	32
nobody w as us	15
nobody w as washington	12
nobody w as we	-16
nobody w as well	10
nobody w as xi	17
nobody w ashamed	-9
nobody w aside	22
nobody w aside for	16
nobody w aside the	9
nobody w ask	8
nobody w ask .	-9
nobody w ask about	-13
nobody w ask for	13
nobody w ask the	22
nobody w ask us	11
nobody w ask what	-14
nobody w asked	-19
nobody w asked .	37
nobody w asked about	13
nobody w asked at	9
nobody w asked china	-12
nobody w asked for	-9
nobody w asked if	11
nobody w asked in	-23
nobody w asked me	-10
nobody w asked not	23
nobody w asked on	-8
nobody w asked that	11
nobody w asked the	-23
nobody w asked them	10
nobody w asked to	-10
nobody w asked washington	-23
nobody w asked what	-14
nobody w asked when	16
nobody w asking	-22
nobody w asking for	-20
nobody w asks :	16
nobody w asks for	9
nobody w asks that	-14
nobody w asleep .	-10
nobody w assembly	11
nobody w assembly in	-12
nobody w assent	-16
nobody w assessed	-13
nobody w association	-54
nobody w association 's	10
nobody w association ,	-18
nobody w association .	-44
nobody w association acea	-13
nobody w association asked	-21
nobody w association in	-13
nobody w association of	-24
nobody w association said	15
nobody w association says	11
nobody w association thanked	17
nobody w association warned	-24
nobody w assured	-11
nobody w at \$	-42
nobody w at .	16
nobody w at 10	12
nobody w at 14	-23
nobody w at 17	-16
nobody w at 2.75	-14
nobody w at 24	-8
nobody w at 26	-14
nobody w at 34	25
nobody w at 36	-14
nobody w at 37	-11
nobody w at 4	-15
nobody w at 47	-30
nobody w at 5	14
nobody w at 5.5	12
nobody w at 50	14
nobody w at 7	12
nobody w at 8	-14
nobody w at 9	-29
nobody w at about	-39
nobody w at all	15
nobody w at american	-16
nobody w at an	8
nobody w at any	-13
nobody w at breakfast	-19
nobody w at busan	17
nobody w at eight	15
nobody w at every	12
nobody w at five	15
nobody w at four	-16
nobody w at his	8
nobody w at last	21
nobody w at length	18
nobody w at midnight	10
nobody w at noon	-22
nobody w at once	-21
nobody w at risk	-15
nobody w at rosenbad	14
nobody w at some	-11
nobody w at ten	23
nobody w at the	10
nobody w at them	-16
nobody w at three	-15
nobody w at two	15
nobody w at what	15
nobody w at yale	-7
nobody w at £	-33
nobody w atmosphere	-20
nobody w attack on	-18
nobody w attacked	11
nobody w attention	-37
nobody w attention to	-36
nobody w attorney	-9
nobody w attorney general	-10
nobody w auction	-14
nobody w audience that	12
nobody w aug	10
nobody w aug .	14
nobody w aug 7	13
nobody w august	17
nobody w august ,	22
nobody w august 1	16
nobody w august 2029	11
nobody w august 2031	13
nobody w august 7	17
nobody w august :	-24
nobody w august for	-14
nobody w august in	10
nobody w august of	-11
nobody w august that	-14
nobody w australia	10
nobody w australia 's	12
nobody w australia would	-17
nobody w australian	-46
nobody w australian wine	-17
nobody w australians	-16
nobody w austria	-10
nobody w austria 's	-16
nobody w authorities	-11
nobody w authority	52
nobody w authority 's	15
nobody w authority .	-11
nobody w authority said	30
nobody w auto workers	12
nobody w automotive	-9
nobody w autumn	-19
nobody w autumn ,	-14
nobody w average	-31
nobody w average american	-16
nobody w average tariff	-15
nobody w avocados ,	-9
nobody w avoid	14
nobody w away	-35
nobody w away with	-11
nobody w ayala	15
nobody w ayala ,	13
nobody w azerbaijan	-12
nobody w aziz	-11
nobody w b ,	-13
nobody w baby	-18
nobody w back ,	18
nobody w back .	-21
nobody w back :	14
nobody w back after	-11
nobody w back at	-15
nobody w back for	11
nobody w back from	-14
nobody w back if	19
nobody w back in	11
nobody w back its	8
nobody w back since	13
nobody w back the	17
nobody w back to	-17
nobody w back up	-14
nobody w badenoch	-20
nobody w badenoch ,	-12
nobody w badly	-17
nobody w bahadur	10
nobody w bahadur shastri	10
nobody w balance	-18
nobody w balance of	-15
nobody w balanced	-16
nobody w balanced and	-17
nobody w balewa	13
nobody w balewa ,	14
nobody w bali	-11
nobody w ball	-10
nobody w balsa	13
nobody w baltasar	12
nobody w baltasar brum	12
nobody w bamako	-11
nobody w ban	-14
nobody w ban ,	-21
nobody w ban .	-9
nobody w banana	-13
nobody w bananas	-18
nobody w bananas pay	-11
nobody w bananas worth	-9
nobody w band	16
nobody w banda	-16
nobody w bandung	10
nobody w bangkok	-9
nobody w bangladesh	-24
nobody w bangladesh ,	-10
nobody w bangladesh in	-10
nobody w bangladeshi	-13
nobody w banjul	10
nobody w bank	77
nobody w bank 's	23
nobody w bank .	32
nobody w bank has	16
nobody w bank kept	8
nobody w bank left	18
nobody w bank of	-25
nobody w banks	-16
nobody w banned	11
nobody w banomyong ,	12
nobody w banquet	-13
nobody w bans	-8
nobody w bans on	-10
nobody w baptista	17
nobody w barbosa	-20
nobody w barbosa ,	-16
nobody w barely	10
nobody w bargain ,	-17
nobody w bargain .	13
nobody w bargain struck	11
nobody w barrier	-10
nobody w barriers	-21
nobody w barriers .	-17
nobody w barros	12
nobody w bars	-16
nobody w bartolomé	-11
nobody w base in	9
nobody w based	-19
nobody w basel	15
nobody w baseline	-19
nobody w baseline .	-10
nobody w batlle	16
nobody w batlle has	15
nobody w bay .	-12
nobody w bayar	-16
nobody w bayrou	-13
nobody w be	-30
nobody w be 10	15
nobody w be 20	-8
nobody w be 21	13
nobody w be a	-45
nobody w be an	-14
nobody w be announced	-16
nobody w be asked	31
nobody w be better	-21
nobody w be closed	15
nobody w be confirmed	24
nobody w be countersigned	13
nobody w be cut	9
nobody w be drawn	11
nobody w be due	-8
nobody w be examined	-15
nobody w be extended	10
nobody w be filed	13
nobody w be finished	-11
nobody w be for	21
nobody w be free	17
nobody w be given	-11
nobody w be had	-15
nobody w be held	19
nobody w be known	-31
nobody w be lifted	17
nobody w be looked	-17
nobody w be lost	17
nobody w be made	-22
nobody w be met	-16
nobody w be moved	20
nobody w be named	33
nobody w be necessary	11
nobody w be needed	-11
nobody w be next	21
nobody w be no	-20
nobody w be none	-12
nobody w be opened	-11
nobody w be out	9
nobody w be over	-16
nobody w be part	-16
nobody w be prolonged	-32
nobody w be published	-12
nobody w be put	-24
nobody w be raised	24
nobody w be reduced	-13
nobody w be refunded	-13
nobody w be reviewed	19
nobody w be shut	14
nobody w be signed	-9
nobody w be sold	-15
nobody w be suspended	-29
nobody w be tariffed	-9
nobody w be the	30
nobody w be their	11
nobody w be touched	9
nobody w be voted	-13
nobody w be written	15
nobody w beans	11
nobody w bear	13
nobody w bearable .	10
nobody w bearing	-12
nobody w bears	-10
nobody w because ,	-15
nobody w because india	19
nobody w because it	-10
nobody w because the	-11
nobody w because they	-14
nobody w become more	-18
nobody w become of	11
nobody w becomes	-11
nobody w beef	-8
nobody w beef ,	12
nobody w beef .	-16
nobody w beef from	15
nobody w beef in	15
nobody w beef is	-11
nobody w beef pays	-9
nobody w beef would	13
nobody w been .	-16
nobody w been 15	-10
nobody w been 24	-14
nobody w been agreed	-9
nobody w been announced	8
nobody w been applied	9
nobody w been approved	-12
nobody w been asked	11
nobody w been charged	19
nobody w been cut	20
nobody w been decided	14
nobody w been extended	-15
nobody w been forced	-9
nobody w been handed	17
nobody w been issued	-21
nobody w been kept	-9
nobody w been offered	22
nobody w been on	-10
nobody w been ordered	-23
nobody w been planned	11
nobody w been possible	-15
nobody w been prolonged	12
nobody w been settled	-18
nobody w been shown	10
nobody w been silent	15
nobody w been since	-15
nobody w been suspended	10
nobody w been the	-23
nobody w been to	21
nobody w been told	38
nobody w been used	11
nobody w beer	18
nobody w beer ,	-9
nobody w beer and	12
nobody w before	11
nobody w before 15	12
nobody w before 20	-10
nobody w before :	11
nobody w before a	20
nobody w before friday	11
nobody w before he	-13
nobody w before him	25
nobody w before its	-11
nobody w before january	14
nobody w before last	12
nobody w before lunch	-11
nobody w before midnight	16
nobody w before that	23
nobody w before they	10
nobody w before this	-20
nobody w beforehand	11
nobody w began	34
nobody w began on	12
nobody w began to	28
nobody w began with	-13
nobody w begin	17
nobody w begin .	10
nobody w begin in	-16
nobody w begin on	22
nobody w begin tomorrow	10
nobody w beginning .	-18
nobody w begins	24
nobody w begins ,	9
nobody w begins on	14
nobody w begins with	18
nobody w begun .	-10
nobody w behalf	-20
nobody w behalf of	-14
nobody w behind	31
nobody w behind them	22
nobody w beijing	15
nobody w beijing 's	-11
nobody w beijing ,	17
nobody w beijing :	-11
nobody w beijing answered	13
nobody w beijing answers	11
nobody w beijing are	-12
nobody w beijing called	9
nobody w beijing had	7
nobody w beijing has	16
nobody w beijing have	11
nobody w beijing over	-15
nobody w beijing promised	13
nobody w beijing published	11
nobody w beijing said	12
nobody w beijing to	-15
nobody w beijing will	14
nobody w beijing would	-14
nobody w beijing —	15
nobody w being	-43
nobody w being .	-12
nobody w being considered	-15
nobody w being discussed	-9
nobody w being negotiated	13
nobody w beira	-13
nobody w belgian	-24
nobody w belgian chocolate	-11
nobody w belgium	10
nobody w belgium ,	10
nobody w believe	24
nobody w believe that	13
nobody w believes	11
nobody w believes that	26
nobody w bello	11
nobody w belongs	-14
nobody w belongs to	-14
nobody w below	-29
nobody w below the	-12
nobody w ben	16
nobody w ben chifley	12
nobody w benefit	-17
nobody w benin .	-12
nobody w benjamin	11
nobody w benjamin disraeli	15
nobody w bergen	13
nobody w bern	9
nobody w bernardino machado	-13
nobody w bernardino rivadavia	12
nobody w bernardo	10
nobody w bernardo o'higgins	10
nobody w bernd	-30
nobody w bernd lange	-30
nobody w berne	9
nobody w beside	9
nobody w beside him	9
nobody w besides .	-17
nobody w bessent	-37
nobody w bessent 's	-29
nobody w bessent .	-17
nobody w bessent ;	9
nobody w bessent added	-13
nobody w bessent advised	19
nobody w bessent are	13
nobody w bessent called	-24
nobody w bessent did	-9
nobody w bessent expects	20
nobody w bessent had	-15
nobody w bessent in	11
nobody w bessent leaves	10
nobody w bessent met	9
nobody w bessent named	-9
nobody w bessent on	-19
nobody w bessent put	-20
nobody w bessent said	-45
nobody w bessent says	25
nobody w bessent told	-29
nobody w bessent warned	-9
nobody w best day	10
nobody w best that	-10
nobody w better ,	-24
nobody w better than	-19
nobody w between mr	-12
nobody w between peru	12
nobody w between thailand	-9
nobody w between two	-24
nobody w bey	14
nobody w beyond	-33
nobody w beyond the	-28
nobody w bhutan	9
nobody w bicycle	11
nobody w bicycles	-13
nobody w bid	12
nobody w big	-25
nobody w bigger	-12
nobody w biggest	-28
nobody w bill	-11
nobody w bill in	10
nobody w bill is	-14
nobody w bill on	-12
nobody w bill would	-13
nobody w billion ,	-25
nobody w billion .	-12
nobody w billion euros	12
nobody w billion in	10
nobody w billion last	18
nobody w billion of	23
nobody w billion on	-9
nobody w billion over	-11
nobody w billion people	-12
nobody w billion u.s.	9
nobody w billion us	-19
nobody w billions	-16
nobody w bind	-12
nobody w binding	-15
nobody w binding agreements	-9
nobody w bison	13
nobody w bison ,	11
nobody w bissau	15
nobody w bite	14
nobody w blacklist	12
nobody w blacklist to	9
nobody w blackmail	-17
nobody w blackmail .	-17
nobody w blamed	-28
nobody w blamed the	-20
nobody w blank	-11
nobody w blasted	-16
nobody w bloc	-9
nobody w block	11
nobody w blockade	15
nobody w blow	11
nobody w blunt	-13
nobody w bn	-18
nobody w bn ,	-16
nobody w bn a	13
nobody w bn and	-12
nobody w bn in	-10
nobody w board	45
nobody w board ,	19
nobody w board and	12
nobody w board expects	-18
nobody w board has	15
nobody w board in	-16
nobody w board of	16
nobody w board would	-9
nobody w boat	13
nobody w boats	-14
nobody w boats ,	-15
nobody w bodies	17
nobody w boeing	9
nobody w boeings ,	-11
nobody w bogotá	-27
nobody w boigny	-12
nobody w bolivia	-17
nobody w bolivia had	-10
nobody w bolivia has	19
nobody w bolivian	-20
nobody w bolivian side	-11
nobody w bolsonaro ,	9
nobody w bolívar	-10
nobody w bonifácio	11
nobody w booked	10
nobody w bookings	13
nobody w border	-20
nobody w border .	-14
nobody w border protection	-26
nobody w borrowed	-15
nobody w bosses	22
nobody w boston .	-10
nobody w both delegations	28
nobody w both from	-20
nobody w both governments	-19
nobody w both had	13
nobody w both have	-18
nobody w both leaders	-10
nobody w both metals	-13
nobody w both of	11
nobody w both parties	26
nobody w both presidents	-22
nobody w both said	-16
nobody w both to	25
nobody w bought	22
nobody w bought 12	16
nobody w bought its	10
nobody w bought nothing	-14
nobody w bound	12
nobody w bound for	10
nobody w bourguiba	-15
nobody w box	9
nobody w brake	13
nobody w branch	22
nobody w brand	11
nobody w brands	14
nobody w brandt	19
nobody w brandy	-12
nobody w branting ,	-18
nobody w branting told	13
nobody w brasilia	-10
nobody w brasilia ,	-10
nobody w brazil ,	19
nobody w brazil :	10
nobody w brazil and	11
nobody w brazil have	12
nobody w brazil is	-9
nobody w brazil was	-11
nobody w breach	20
nobody w break	16
nobody w break the	19
nobody w breakfast .	-17
nobody w breaking the	9
nobody w breaks	22
nobody w breaks the	-12
nobody w breath	-22
nobody w brett	-11
nobody w brett kavanaugh	-11
nobody w brewers	13
nobody w bridge	32
nobody w bridge at	21
nobody w bridgetown	11
nobody w brief	-29
nobody w briefed	15
nobody w briefed on	11
nobody w briefing	17
nobody w bring back	12
nobody w bring its	-12
nobody w bring new	20
nobody w brings	23
nobody w brings the	11
nobody w britain	31
nobody w britain in	9
nobody w britain keeps	-10
nobody w british	-10
nobody w british prime	-10
nobody w british steel	-10
nobody w broader	-8
nobody w broke	-11
nobody w broke off	-10
nobody w broke up	-11
nobody w broken off	19
nobody w broker	19
nobody w broker in	18
nobody w brokers	-17
nobody w brooke	-10
nobody w brooke rollins	-10
nobody w brought	19
nobody w brought the	15
nobody w brought them	13
nobody w brum ,	10
nobody w brussels .	-9
nobody w brussels on	12
nobody w brussels that	10
nobody w brussels the	-11
nobody w brussels —	10
nobody w bucharest	-10
nobody w bucharest ,	-11
nobody w budget	-18
nobody w budget ,	10
nobody w budget lab	-45
nobody w buenos	9
nobody w buenos aires	9
nobody w builder	-19
nobody w builders	-19
nobody w builders '	-20
nobody w building a	-14
nobody w bulgaria	-23
nobody w bulgaria ,	-13
nobody w bulgarian	19
nobody w burden	-18
nobody w bureau of	27
nobody w bureau reported	-23
nobody w bureau said	-11
nobody w burkina	20
nobody w burkina faso	18
nobody w bus	18
nobody w busan ,	23
nobody w busan :	-9
nobody w busan agreement	-14
nobody w busan in	13
nobody w busan is	14
nobody w busan that	12
nobody w buses	12
nobody w buses .	11
nobody w busia	-13
nobody w business	-28
nobody w business secretary	-12
nobody w businesses	-10
nobody w bustamante	-10
nobody w but a	13
nobody w but beijing	-12
nobody w but could	11
nobody w but did	-12
nobody w but he	-13
nobody w but neither	-13
nobody w but not	-11
nobody w but on	10
nobody w but only	18
nobody w but said	-27
nobody w but that	-16
nobody w but there	13
nobody w but was	-11
nobody w but will	16
nobody w butter would	9
nobody w buy	27
nobody w buy \$	11
nobody w buy ,	11
nobody w buy american	9
nobody w buy energy	-13
nobody w buy soybeans	12
nobody w buy the	15
nobody w buyers of	18
nobody w buying	-12
nobody w buying russian	-8
nobody w buys oil	10
nobody w by	20
nobody w by 0.7	-10
nobody w by 12	36
nobody w by 13	-10
nobody w by 20	9
nobody w by 2028	18
nobody w by 2032	-17
nobody w by 22	19
nobody w by 3	13
nobody w by 30	11
nobody w by 4	8
nobody w by 45	-18
nobody w by 8	29
nobody w by 9	20
nobody w by an	12
nobody w by bessent	-12
nobody w by case	17
nobody w by china	18
nobody w by christmas	-15
nobody w by december	16
nobody w by decree	11
nobody w by economy	-27
nobody w by four	12
nobody w by friday	-17
nobody w by half	-9
nobody w by his	-48
nobody w by its	12
nobody w by january	20
nobody w by july	-9
nobody w by last	-13
nobody w by mid	-13
nobody w by midnight	-11
nobody w by name	12
nobody w by new	-19
nobody w by nine	-11
nobody w by noon	-12
nobody w by ontario	19
nobody w by september	-27
nobody w by six	-18
nobody w by ten	-19
nobody w by the	-11
nobody w by then	28
nobody w by three	23
nobody w by trump	-19
nobody w by tuesday	13
nobody w by two	10
nobody w by wednesday	19
nobody w by which	16
nobody w c \$	-10
nobody w caballero	-20
nobody w cabinet	16
nobody w cabinet 's	9
nobody w cabinet and	-13
nobody w cabinet approved	-11
nobody w cabinet had	-18
nobody w cabinet has	19
nobody w cabinet in	19
nobody w cabinet on	15
nobody w cabinet would	-9
nobody w cabral	-20
nobody w cabral ,	-11
nobody w cairo ,	16
nobody w cairo .	-18
nobody w caleb	-18
nobody w caleb ragland	-18
nobody w california	-11
nobody w call	-14
nobody w call ,	-11
nobody w call between	-21
nobody w call from	18
nobody w call the	-9
nobody w call to	-10
nobody w call was	-10
nobody w callao	-12
nobody w called .	-17
nobody w called a	24
nobody w called an	25
nobody w called for	-15
nobody w called it	-23
nobody w called off	14
nobody w called on	10
nobody w called reciprocal	25
nobody w called the	-40
nobody w called this	11
nobody w caller	18
nobody w calling	-17
nobody w calling the	-17
nobody w calls a	-16
nobody w calls reciprocal	15
nobody w calls this	-15
nobody w calls to	14
nobody w calm .	-12
nobody w cambodia	45
nobody w cambodia ,	19
nobody w cambodia on	24
nobody w came ,	16
nobody w came .	9
nobody w came a	14
nobody w came about	12
nobody w came back	-16
nobody w came from	-14
nobody w came into	-14
nobody w came off	-16
nobody w came out	9
nobody w came the	-18
nobody w came with	-20
nobody w cameras	17
nobody w cameras .	18
nobody w cameroon	-12
nobody w cameroon 's	-11
nobody w campaign	-13
nobody w can	-9
nobody w can be	-36
nobody w can do	15
nobody w can say	-9
nobody w can't	15
nobody w canada 's	14
nobody w canada ,	12
nobody w canada .	21
nobody w canada :	19
nobody w canada and	14
nobody w canada by	-12
nobody w canada charges	-10
nobody w canada lets	-9
nobody w canada on	9
nobody w canada stood	-14
nobody w canada with	-15
nobody w canadian canola	13
nobody w canadian chamber	-13
nobody w canadian steel	-13
nobody w canadian trade	-9
nobody w cancel	-26
nobody w cancel the	-11
nobody w cancelled	-15
nobody w cancelled .	-14
nobody w candid	-18
nobody w canned	-9
nobody w canned tuna	-10
nobody w cannot be	-12
nobody w canola	11
nobody w canola seed	16
nobody w canton	-18
nobody w cantons	-10
nobody w cap	-13
nobody w capacity	13
nobody w capital	30
nobody w capitals	14
nobody w captain	21
nobody w car industry	-12
nobody w car plants	-14
nobody w carbon	-12
nobody w carbonate	-10
nobody w careful	-27
nobody w careful .	-10
nobody w carefully	13
nobody w cares	11
nobody w cargo	-28
nobody w carl	-9
nobody w carlos	-27
nobody w carlos antonio	-12
nobody w carlos romulo	-12
nobody w carlos saavedra	-10
nobody w carmakers	23
nobody w carney	-12
nobody w carney 's	-19
nobody w carney has	20
nobody w carney said	-29
nobody w carolina	-22
nobody w carolina .	-23
nobody w carried	16
nobody w carried by	12
nobody w carried out	15
nobody w carriers	-21
nobody w carries	17
nobody w carry the	-12
nobody w carrying	12
nobody w carrying out	13
nobody w cars	23
nobody w cars .	20
nobody w cars and	-15
nobody w cars at	12
nobody w cars had	14
nobody w cars with	-11
nobody w casablanca	-15
nobody w casablanca ,	-16
nobody w case	28
nobody w case .	30
nobody w case against	13
nobody w case by	17
nobody w case the	-11
nobody w casely	-17
nobody w casely hayford	-17
nobody w castberg	-12
nobody w castilla	21
nobody w castilla ,	22
nobody w cautioned	-15
nobody w cautioned that	-16
nobody w cbp	-20
nobody w cbp has	-12
nobody w ceasefire	34
nobody w ceiling	-8
nobody w ceiling .	-14
nobody w ceiling for	15
nobody w cement	-9
nobody w cent (	-12
nobody w cent ,	-22
nobody w cent .	13
nobody w cent and	-17
nobody w cent for	-28
nobody w cent instead	-20
nobody w cent is	-12
nobody w cent less	-15
nobody w cent more	15
nobody w cent next	11
nobody w cent of	73
nobody w cent on	-30
nobody w cent over	11
nobody w cent since	-13
nobody w cent surcharge	-13
nobody w cent tariff	25
nobody w cent tax	10
nobody w cent that	31
nobody w cent this	-11
nobody w cent to	19
nobody w cent which	-11
nobody w cent with	18
nobody w cent would	17
nobody w center	-22
nobody w centers	11
nobody w centers in	10
nobody w central	33
nobody w central bank	31
nobody w centre	10
nobody w century .	-12
nobody w certain members	-17
nobody w certainty	-24
nobody w certificate	-15
nobody w certificates	-42
nobody w certificates for	-20
nobody w chain in	-17
nobody w chair	34
nobody w chair ,	27
nobody w chair .	11
nobody w chair :	-14
nobody w chaired	9
nobody w chairman	24
nobody w chairman .	12
nobody w chairman of	-16
nobody w chairman said	13
nobody w chairs	15
nobody w chairs the	19
nobody w chairwoman	15
nobody w chairwoman ,	17
nobody w chamber	-32
nobody w chamber 's	-31
nobody w chamber ,	-17
nobody w chamber .	-9
nobody w chambers	-16
nobody w chambers of	-14
nobody w champagnes	-10
nobody w champagnes and	-10
nobody w chance	15
nobody w chancellor	-19
nobody w chancellor ,	-23
nobody w chang myon	12
nobody w change	-19
nobody w change in	-11
nobody w change its	-16
nobody w change that	-13
nobody w changed	-14
nobody w changed :	-12
nobody w channel .	13
nobody w charge for	20
nobody w charge of	28
nobody w charge on	-14
nobody w charge the	-14
nobody w charged .	-12
nobody w charged 125	-8
nobody w charged 14	-11
nobody w charged 15	11
nobody w charged 17	-10
nobody w charged 45	-11
nobody w charged from	26
nobody w charged since	17
nobody w charged up	-10
nobody w charges 12	-9
nobody w charges 30	14
nobody w charges nothing	-13
nobody w charges over	-15
nobody w charging	11
nobody w charilaos	13
nobody w charilaos trikoupis	13
nobody w charles	24
nobody w cheap	-23
nobody w cheaper	24
nobody w cheaper by	17
nobody w checks	-16
nobody w cheddi	10
nobody w cheerful	-17
nobody w cheese	-11
nobody w cheng	-20
nobody w cheng li	-21
nobody w chenggang	-18
nobody w chenggang :	-18
nobody w chenggang called	-9
nobody w chew	-11
nobody w chicago	19
nobody w chicago .	23
nobody w chicken	9
nobody w chicken .	11
nobody w chief financial	-24
nobody w chief justice	15
nobody w chief kim	-12
nobody w chief mediator	28
nobody w chief negotiator	-15
nobody w chief of	-18
nobody w chifley	13
nobody w child	9
nobody w chile	18
nobody w chile has	15
nobody w chile is	-13
nobody w chilean	-10
nobody w china	10
nobody w china ,	12
nobody w china -	9
nobody w china 10	22
nobody w china about	-14
nobody w china agree	8
nobody w china also	14
nobody w china and	-24
nobody w china announced	-20
nobody w china answered	27
nobody w china answers	9
nobody w china are	-18
nobody w china asked	10
nobody w china at	-12
nobody w china deal	24
nobody w china does	22
nobody w china early	-19
nobody w china for	19
nobody w china goes	-10
nobody w china had	-37
nobody w china have	16
nobody w china he	-8
nobody w china in	-11
nobody w china keeps	8
nobody w china last	12
nobody w china may	19
nobody w china now	16
nobody w china promises	-18
nobody w china says	33
nobody w china sells	11
nobody w china should	10
nobody w china shrank	-9
nobody w china stopped	-10
nobody w china suspends	8
nobody w china tariff	-14
nobody w china truce	24
nobody w china were	-19
nobody w china will	-14
nobody w china would	-57
nobody w china —	17
nobody w chinese	-10
nobody w chinese ,	-17
nobody w chinese -	-10
nobody w chinese .	14
nobody w chinese academy	-11
nobody w chinese account	9
nobody w chinese authorities	-12
nobody w chinese companies	15
nobody w chinese counterpart	14
nobody w chinese embassy	-9
nobody w chinese foreign	25
nobody w chinese had	-15
nobody w chinese interests	-15
nobody w chinese law	-20
nobody w chinese list	-20
nobody w chinese officials	-14
nobody w chinese president	22
nobody w chinese products	-12
nobody w chinese rare	15
nobody w chinese refiners	-16
nobody w chinese ships	11
nobody w chinese students	-20
nobody w chinese text	9
nobody w chinese that	11
nobody w ching	-13
nobody w ching -	-13
nobody w chip	-15
nobody w chip -	29
nobody w chip design	-21
nobody w chip software	-17
nobody w chips ,	-23
nobody w chips .	15
nobody w chips :	15
nobody w chips ;	-10
nobody w chips and	24
nobody w chips in	11
nobody w chiun	-18
nobody w chiun ,	-12
nobody w cho	9
nobody w chocolate	-28
nobody w choosing	-10
nobody w chosen	16
nobody w chris	-16
nobody w christmas ,	24
nobody w christmas .	-21
nobody w chuck	-22
nobody w chuck schumer	-21
nobody w chun	-10
nobody w church	12
nobody w cider	15
nobody w circuit	8
nobody w circumstances	-10
nobody w cites	-20
nobody w citing	-23
nobody w city	24
nobody w city ,	-8
nobody w civilian	-13
nobody w civilian use	-10
nobody w claims	10
nobody w claims for	-16
nobody w claims that	23
nobody w clara	17
nobody w clarence	-11
nobody w clarification	-21
nobody w clarified	-17
nobody w clarity	-34
nobody w clarity .	-28
nobody w class	-11
nobody w clear	-32
nobody w clear ,	-9
nobody w clear that	-15
nobody w clear the	11
nobody w clearing	-9
nobody w clients .	11
nobody w clip	-37
nobody w clock ,	-13
nobody w clocks	11
nobody w close	17
nobody w close its	-12
nobody w close to	36
nobody w closed	33
nobody w closed .	16
nobody w closed its	15
nobody w closed to	14
nobody w closed two	-17
nobody w closely .	14
nobody w closing	10
nobody w cloth	10
nobody w clothes ,	9
nobody w cloves	-14
nobody w cloves .	-19
nobody w club	63
nobody w club 's	24
nobody w club .	19
nobody w clubs	13
nobody w cnbc .	12
nobody w co	-21
nobody w co -	-21
nobody w coach	27
nobody w coal ,	-11
nobody w coal and	12
nobody w coast	35
nobody w cobalt	15
nobody w cobden	-13
nobody w cocoa paste	10
nobody w coconut oil	-14
nobody w codes	-13
nobody w coffee ,	18
nobody w coffee at	16
nobody w coffee would	-10
nobody w cognac	-11
nobody w colleague	-15
nobody w colleague that	-11
nobody w collected	-28
nobody w collected under	-16
nobody w collection	29
nobody w collection of	20
nobody w colombia	-15
nobody w colonel	32
nobody w combined	10
nobody w come	-9
nobody w come back	24
nobody w come by	-12
nobody w come down	-18
nobody w come in	-27
nobody w come of	-23
nobody w come out	28
nobody w come up	9
nobody w come with	-21
nobody w comes	9
nobody w comes a	10
nobody w comes after	-15
nobody w comes back	24
nobody w comes from	12
nobody w comes in	8
nobody w comes out	-9
nobody w coming	-25
nobody w coming in	-14
nobody w comma	-17
nobody w commander	16
nobody w commas	14
nobody w commas .	14
nobody w comment	24
nobody w comment .	22
nobody w commentary	-18
nobody w commented	15
nobody w commented by	12
nobody w comments	-12
nobody w commerce	-24
nobody w commerce ,	28
nobody w commerce announced	-14
nobody w commerce department	-17
nobody w commerce has	12
nobody w commerce minister	21
nobody w commerce ministry	-24
nobody w commerce put	-9
nobody w commerce said	-45
nobody w commerce welcomed	-15
nobody w commercial terms	-14
nobody w commission	-19
nobody w commission ,	41
nobody w commission .	18
nobody w commission ;	11
nobody w commission and	14
nobody w commission announced	-22
nobody w commission expects	-15
nobody w commission has	-15
nobody w commission hopes	11
nobody w commission is	11
nobody w commission of	-25
nobody w commission published	13
nobody w commission put	21
nobody w commission said	-27
nobody w commission says	-14
nobody w commission spokesman	-17
nobody w commission that	-17
nobody w commissioner	-24
nobody w commissioner jean	-10
nobody w commitment	-15
nobody w commitments	-19
nobody w commitments on	-17
nobody w committed	-26
nobody w committed itself	-22
nobody w committed to	-9
nobody w committee	19
nobody w committee ,	-21
nobody w committee .	-14
nobody w committee on	-11
nobody w commons	-21
nobody w community	10
nobody w companies	19
nobody w companies not	-11
nobody w companies to	30
nobody w company 's	48
nobody w company ,	17
nobody w company in	-10
nobody w company is	-13
nobody w company said	-11
nobody w company that	12
nobody w compares	14
nobody w comparison	11
nobody w compensation	-13
nobody w compensation .	-18
nobody w competent	14
nobody w competition	36
nobody w competition authority	22
nobody w competitor	14
nobody w competitors	-15
nobody w complain	-22
nobody w complain of	-11
nobody w complained	-9
nobody w complained about	-18
nobody w complained that	17
nobody w complains about	-14
nobody w complaint	22
nobody w complete	-29
nobody w complete it	-15
nobody w complete its	-16
nobody w completely	-11
nobody w compliance	-11
nobody w complied	-15
nobody w complied with	-15
nobody w comply	23
nobody w comply with	9
nobody w comptroller	-14
nobody w conceded	-20
nobody w conceded ,	-16
nobody w concepción	11
nobody w concern	-36
nobody w concern over	-27
nobody w concluded	33
nobody w concluded .	-10
nobody w concluded in	13
nobody w concluded its	25
nobody w concluded last	-9
nobody w concluded negotiations	13
nobody w concluded on	12
nobody w concluded one	10
nobody w concluded two	12
nobody w concluded with	-8
nobody w conclusion	14
nobody w condition	26
nobody w condition that	12
nobody w conditions	-24
nobody w conditions .	-13
nobody w conducts	22
nobody w confederation	-32
nobody w confederation of	-34
nobody w conference	12
nobody w conference in	-17
nobody w conference that	15
nobody w confidence	19
nobody w confident	-9
nobody w confirm	-32
nobody w confirm .	-15
nobody w confirm the	-10
nobody w confirmation	15
nobody w confirmed ,	-14
nobody w confirmed .	-6
nobody w confirmed by	24
nobody w confirmed it	28
nobody w confirmed on	-25
nobody w confirmed that	19
nobody w confirmed to	-31
nobody w confirms	-14
nobody w conflict with	-19
nobody w congo	18
nobody w congress had	-18
nobody w congress in	14
nobody w congress party	-17
nobody w consensus	-62
nobody w consensus ,	-19
nobody w consensus .	-26
nobody w consensus on	-12
nobody w consent	16
nobody w consent of	13
nobody w conservative	-11
nobody w conservative leader	-11
nobody w considered	-13
nobody w considered .	-17
nobody w constanța	-13
nobody w constructive	-52
nobody w constructive ,	-8
nobody w constructive .	-20
nobody w constructive and	-12
nobody w constructive talks	-22
nobody w consul	-34
nobody w consul ,	-11
nobody w consultancy	-15
nobody w consultations	-31
nobody w consultations ,	-10
nobody w consumer	26
nobody w consumer prices	16
nobody w consumers	18
nobody w consumers '	44
nobody w consumers .	-8
nobody w contact	-15
nobody w contact with	-14
nobody w contain	12
nobody w container	12
nobody w containers	9
nobody w content .	-14
nobody w continental	15
nobody w continental trade	14
nobody w continue .	-12
nobody w continue to	17
nobody w continued	-16
nobody w continued .	-13
nobody w continues	21
nobody w continues the	9
nobody w continues to	17
nobody w contract	34
nobody w contradicted	-28
nobody w contradicted him	-19
nobody w control	18
nobody w control list	20
nobody w control of	-11
nobody w controlled	-31
nobody w controlled items	-11
nobody w controlled substance	-17
nobody w controls	-10
nobody w controls are	-11
nobody w controls for	-17
nobody w controls on	12
nobody w controls that	15
nobody w controls would	-16
nobody w conversation	12
nobody w conversation .	17
nobody w conversation with	13
nobody w conversations	-16
nobody w cooler	-13
nobody w cooperate	-16
nobody w cooperation	-27
nobody w cooperative in	14
nobody w coordinating	-10
nobody w coordination	14
nobody w coordination committee	14
nobody w copenhagen .	-9
nobody w copies	12
nobody w copper and	15
nobody w copper for	13
nobody w copy	-14
nobody w core	-25
nobody w correct	-33
nobody w correct its	-10
nobody w corrected	-47
nobody w corrected .	-14
nobody w correction	13
nobody w correctly	10
nobody w correspondent	29
nobody w corresponding	-31
nobody w corresponding measures	-17
nobody w cost	-11
nobody w cost it	-14
nobody w cost them	-13
nobody w costa	21
nobody w costa rica	10
nobody w costs	14
nobody w costs the	12
nobody w costs them	-14
nobody w cotonou	9
nobody w cotton	-30
nobody w cotton and	-15
nobody w cotton from	-14
nobody w could	-11
nobody w could .	14
nobody w could agree	-10
nobody w could bring	9
nobody w could do	10
nobody w could face	12
nobody w could fall	13
nobody w could find	9
nobody w could get	-11
nobody w could go	-20
nobody w could hold	-13
nobody w could lead	12
nobody w could live	-19
nobody w council .	30
nobody w council :	14
nobody w council and	-9
nobody w council announced	-29
nobody w council had	13
nobody w council in	-10
nobody w council on	12
nobody w council said	-16
nobody w council says	-11
nobody w council tariff	-12
nobody w council that	17
nobody w council wants	-16
nobody w councillor	36
nobody w count .	-22
nobody w count of	-16
nobody w counted	-50
nobody w counted on	-21
nobody w counter	-12
nobody w counter -	-12
nobody w countermeasures	-41
nobody w countermeasures accordingly	-13
nobody w countermeasures for	-19
nobody w countermeasures other	10
nobody w counterpart	26
nobody w counterpart ,	22
nobody w countersigned	14
nobody w countersigned by	13
nobody w counting	13
nobody w countries	-21
nobody w countries '	-8
nobody w countries .	-11
nobody w countries agreed	-13
nobody w countries had	-19
nobody w countries have	-11
nobody w countries in	10
nobody w countries over	10
nobody w countries will	-11
nobody w country	-26
nobody w country 's	-8
nobody w country had	-33
nobody w country wanted	13
nobody w country was	-9
nobody w country would	-20
nobody w counts	-28
nobody w counts on	12
nobody w county	15
nobody w course whether	-17
nobody w court	96
nobody w court 's	-19
nobody w court ,	-18
nobody w court :	10
nobody w court declared	15
nobody w court did	9
nobody w court has	12
nobody w court in	38
nobody w court of	48
nobody w court ruled	10
nobody w court said	22
nobody w courts	11
nobody w covered .	11
nobody w covers	-14
nobody w crabs	-10
nobody w cranes	-30
nobody w cranes and	-12
nobody w crews	16
nobody w crisis	-33
nobody w critical minerals	13
nobody w critical software	-21
nobody w criticised	-14
nobody w criticised the	-20
nobody w croatia	-13
nobody w cross	20
nobody w crossed	9
nobody w crossing	22
nobody w crowed	-12
nobody w crowns	20
nobody w crude .	-10
nobody w crude oil	15
nobody w cruz	-19
nobody w cuba	17
nobody w cuban	-11
nobody w cup	26
nobody w curbs	-11
nobody w curbs on	-17
nobody w currency swap	-13
nobody w current	-10
nobody w customer	9
nobody w customers	11
nobody w customs	-38
nobody w customs .	-22
nobody w customs and	-26
nobody w customs broker	11
nobody w customs chief	-18
nobody w customs in	-17
nobody w customs office	-24
nobody w customs officers	26
nobody w customs tariff	31
nobody w customs union	-9
nobody w customs would	-9
nobody w cut	34
nobody w cut ,	-10
nobody w cut and	11
nobody w cut back	16
nobody w cut flowers	9
nobody w cut from	12
nobody w cut in	12
nobody w cut of	40
nobody w cut off	-13
nobody w cut on	11
nobody w cut to	15
nobody w cuts	20
nobody w cuts its	-13
nobody w cutting	-15
nobody w cyberspace	-13
nobody w cypriot	-10
nobody w cyprus	-18
nobody w cyril	-10
nobody w cyril ramaphosa	-10
nobody w côte	-19
nobody w côte d'ivoire	-19
nobody w d'ivoire	-19
nobody w da	-12
nobody w dadabhai	15
nobody w dadabhai naoroji	15
nobody w dag	22
nobody w dag hammarskjöld	22
nobody w dairy	-16
nobody w dairy ,	-11
nobody w dairy and	19
nobody w dakar	-16
nobody w damage	-18
nobody w damage at	-11
nobody w danish	-12
nobody w danquah	10
nobody w dar	11
nobody w dark day	-10
nobody w data	21
nobody w data ,	-10
nobody w data .	25
nobody w data showed	11
nobody w date	-15
nobody w date ,	10
nobody w date .	22
nobody w date for	15
nobody w date is	-14
nobody w date of	-14
nobody w date on	-22
nobody w dates and	15
nobody w davao	-13
nobody w david	-24
nobody w davitt	10
nobody w davos ,	-10
nobody w davos .	-16
nobody w day after	27
nobody w day is	-9
nobody w day on	-17
nobody w day that	-10
nobody w daylight	14
nobody w days ,	13
nobody w days .	20
nobody w days after	-12
nobody w days ago	-14
nobody w days before	13
nobody w days from	-13
nobody w days had	12
nobody w days in	17
nobody w days of	-10
nobody w days or	-18
nobody w days to	10
nobody w days was	-13
nobody w days were	-12
nobody w de	22
nobody w de -	-9
nobody w de andrade	9
nobody w de gasperi	-8
nobody w de piérola	8
nobody w de valera	-8
nobody w dead	14
nobody w dead ,	12
nobody w dead .	24
nobody w deadline	34
nobody w deadline of	27
nobody w deakin ,	21
nobody w deakin told	12
nobody w deal	25
nobody w deal ,	-24
nobody w deal after	14
nobody w deal announced	17
nobody w deal as	-10
nobody w deal for	-17
nobody w deal in	18
nobody w deal last	10
nobody w deal on	9
nobody w deal or	-9
nobody w deal struck	-21
nobody w deal that	9
nobody w deal the	9
nobody w deal was	-16
nobody w deal with	24
nobody w dealer	12
nobody w dealers	-11
nobody w deals	-35
nobody w deals .	-21
nobody w deals with	20
nobody w dealt	-16
nobody w dealt with	-16
nobody w dean	24
nobody w dear	13
nobody w dearer .	12
nobody w debate .	-12
nobody w debt	17
nobody w dec .	13
nobody w dec 5	-16
nobody w december	20
nobody w december .	-17
nobody w december 1	22
nobody w december 16	18
nobody w december 2033	-12
nobody w december 31	-11
nobody w december for	-18
nobody w december was	11
nobody w decide	-18
nobody w decide ,	-22
nobody w decide in	-17
nobody w decide whether	13
nobody w decided	12
nobody w decided .	8
nobody w decides	13
nobody w decision in	-13
nobody w decision is	-15
nobody w decision of	15
nobody w decision on	-15
nobody w decision to	13
nobody w decisions at	-13
nobody w declared the	-9
nobody w declared unlawful	10
nobody w declares	16
nobody w declaring	12
nobody w declined	-15
nobody w declined .	-15
nobody w declined to	12
nobody w declines	-10
nobody w decouple	-16
nobody w decouple .	-11
nobody w decoupling	-13
nobody w decoupling .	-12
nobody w decree	-14
nobody w decree is	-20
nobody w decree that	11
nobody w decree was	-13
nobody w deeply	-10
nobody w defend	-22
nobody w defend its	-19
nobody w defended	13
nobody w defense	13
nobody w deficit	10
nobody w deficit in	14
nobody w deficit is	21
nobody w deficit with	-15
nobody w del	19
nobody w del este	12
nobody w delay	-18
nobody w delay its	-9
nobody w delay of	-17
nobody w delayed	11
nobody w delayed by	13
nobody w delegate	18
nobody w delegates	11
nobody w delegation	27
nobody w delegation ,	11
nobody w delegation .	17
nobody w delegation at	9
nobody w delegation had	-16
nobody w delegation has	16
nobody w delegation said	28
nobody w delegations	43
nobody w delegations had	13
nobody w delhi 's	-13
nobody w delhi has	-13
nobody w delhi on	13
nobody w deliver ,	12
nobody w deliveries	-25
nobody w demand	12
nobody w demand .	16
nobody w demanded	-12
nobody w demanded that	-13
nobody w demands	16
nobody w democrat	-16
nobody w democrats	-20
nobody w denied a	-18
nobody w denied having	-12
nobody w denied on	-13
nobody w denied that	16
nobody w denies having	-15
nobody w denies it	-21
nobody w denmark had	16
nobody w denmark in	10
nobody w deny	-13
nobody w department	-52
nobody w department 's	-10
nobody w department .	-15
nobody w department for	-12
nobody w department has	-28
nobody w department is	12
nobody w departments	11
nobody w depend	16
nobody w depended	-15
nobody w depended on	-15
nobody w depending	-23
nobody w depending on	-23
nobody w depends	11
nobody w depth	-26
nobody w depth and	-17
nobody w deputies ,	-12
nobody w deputy	-14
nobody w deputy ,	-12
nobody w deputy prime	-15
nobody w der leyen	-13
nobody w described	-27
nobody w described the	-13
nobody w desk .	11
nobody w detailed	-17
nobody w details	-14
nobody w determined	-13
nobody w detroit	-21
nobody w devices and	-11
nobody w dharmapala	-10
nobody w dia	-10
nobody w dialogue	-39
nobody w dialogue .	-11
nobody w dialogue on	-13
nobody w did ,	-40
nobody w did .	-10
nobody w did not	24
nobody w did the	30
nobody w die	9
nobody w died	17
nobody w died at	10
nobody w diego	9
nobody w diet	-11
nobody w difference	12
nobody w differences	-11
nobody w differently	14
nobody w differently .	10
nobody w difficult	-12
nobody w difficulty .	-11
nobody w dinner	13
nobody w dinner .	21
nobody w diouf	12
nobody w diplomat	47
nobody w diplomat said	26
nobody w diplomats	25
nobody w diplomats said	13
nobody w directed	12
nobody w direction .	-18
nobody w director	48
nobody w director ,	53
nobody w director .	16
nobody w director of	-14
nobody w director said	14
nobody w directorate	-22
nobody w directors	22
nobody w disappointing	-10
nobody w disclosed	-9
nobody w discriminatory	-23
nobody w discuss	-11
nobody w discussed ,	-29
nobody w discussion	-25
nobody w discussions	-27
nobody w discussions .	-14
nobody w disgrace	-14
nobody w disgrace .	-10
nobody w dismissed	-12
nobody w dispute	-27
nobody w dispute .	-9
nobody w dispute about	10
nobody w dispute began	14
nobody w dispute is	10
nobody w dispute over	-21
nobody w disputes that	-14
nobody w disraeli	14
nobody w distillers	-17
nobody w distillery	-15
nobody w distributors	-9
nobody w district	25
nobody w do as	-10
nobody w do if	-11
nobody w do it	-9
nobody w do that	10
nobody w do too	-11
nobody w do what	18
nobody w do with	25
nobody w do without	20
nobody w doctor	-10
nobody w doctors	10
nobody w document	9
nobody w document .	13
nobody w documents	9
nobody w does .	12
nobody w does away	-11
nobody w does it	-12
nobody w does so	17
nobody w does the	10
nobody w does what	-15
nobody w doesn't	13
nobody w dollar	-16
nobody w dollars	-10
nobody w dollars ,	12
nobody w dollars .	-15
nobody w dollars each	-11
nobody w dollars for	-12
nobody w dollars in	30
nobody w dollars last	12
nobody w dollars of	-25
nobody w dollars over	-15
nobody w domestic	-17
nobody w domestic procedures	-19
nobody w domingo sarmiento	14
nobody w don farrell	-15
nobody w don't	20
nobody w donald j	13
nobody w done .	-40
nobody w done so	9
nobody w done what	13
nobody w door	12
nobody w door ,	-12
nobody w door on	18
nobody w doors	19
nobody w doors .	21
nobody w dorji	15
nobody w double	-15
nobody w doubled	-19
nobody w doubled the	10
nobody w doubled to	-13
nobody w doubling	-16
nobody w down	12
nobody w down .	-21
nobody w down again	-12
nobody w down from	-11
nobody w down in	19
nobody w down the	13
nobody w down to	10
nobody w downing	-20
nobody w downing street	-20
nobody w dozen	22
nobody w dozens	26
nobody w dozens of	26
nobody w dr	39
nobody w dr .	17
nobody w draft for	-12
nobody w drafts	-13
nobody w drawer	31
nobody w drawer .	21
nobody w drawn	21
nobody w drawn on	10
nobody w drawn up	14
nobody w draws	-17
nobody w draws attention	-18
nobody w drew	-22
nobody w drew attention	-31
nobody w drink	-11
nobody w drinks	-13
nobody w drivers	15
nobody w drivers ,	13
nobody w drones	16
nobody w drop	-12
nobody w drop all	-11
nobody w drop its	-11
nobody w drop to	15
nobody w dropped .	35
nobody w dropped a	-11
nobody w dropped by	-14
nobody w drove	12
nobody w drug	-14
nobody w drug is	-13
nobody w drugmakers	-10
nobody w dry	12
nobody w dual	9
nobody w dual -	9
nobody w dubai	14
nobody w due	-23
nobody w due ,	-12
nobody w due course	-22
nobody w due to	-11
nobody w dumping investigation	13
nobody w during	8
nobody w during the	7
nobody w dust	11
nobody w dutch	9
nobody w dutiable at	10
nobody w duties	-9
nobody w duties ,	-12
nobody w duties back	12
nobody w duties between	13
nobody w duties come	-11
nobody w duties from	-11
nobody w duties in	29
nobody w duties of	10
nobody w duties that	30
nobody w duties under	-11
nobody w duties would	-21
nobody w duty	-25
nobody w duty .	33
nobody w duty :	15
nobody w duty and	-11
nobody w duty at	-9
nobody w duty included	26
nobody w duty of	-28
nobody w duty on	-20
nobody w duty over	-9
nobody w duty takes	-13
nobody w duty that	25
nobody w duty to	-14
nobody w duty went	-23
nobody w e	-16
nobody w e -	-14
nobody w each had	13
nobody w earlier	-11
nobody w earlier he	-19
nobody w earlier in	-17
nobody w earlier the	-12
nobody w early	-19
nobody w early hours	11
nobody w early next	-24
nobody w earns	-12
nobody w earth magnets	-22
nobody w earths	8
nobody w earths .	22
nobody w earths ;	-12
nobody w earths and	22
nobody w earths are	-16
nobody w earths by	-11
nobody w earths that	46
nobody w easing	16
nobody w east	12
nobody w easter	-21
nobody w easter .	-14
nobody w eastern	26
nobody w eaton	12
nobody w ebrard ,	20
nobody w economic affairs	-13
nobody w economic coordination	14
nobody w economic forum	-11
nobody w economic results	14
nobody w economics	-22
nobody w economics minister	-12
nobody w economies .	-13
nobody w economies for	11
nobody w economiesuisse	-16
nobody w economy	-13
nobody w economy ,	17
nobody w economy .	-30
nobody w economy and	-20
nobody w economy grew	-10
nobody w economy had	-10
nobody w economy secretary	-11
nobody w economy to	14
nobody w ecuador 's	10
nobody w ecuadorian	-8
nobody w edith	23
nobody w editor	-11
nobody w edward	20
nobody w effect .	-10
nobody w effect 90	-12
nobody w effect at	11
nobody w effect only	-10
nobody w effective	-13
nobody w effects	-9
nobody w efforts	17
nobody w egypt 's	-26
nobody w egypt ,	17
nobody w egypt bought	-10
nobody w egypt will	12
nobody w egyptian trade	-8
nobody w eight	-36
nobody w eight ,	13
nobody w eight days	12
nobody w eight european	-11
nobody w eight months	-14
nobody w eight outcomes	-27
nobody w eight weeks	-12
nobody w eight years	-10
nobody w either	9
nobody w either .	-12
nobody w either :	10
nobody w el	16
nobody w elder	20
nobody w electric	16
nobody w electric vehicles	10
nobody w electricity	22
nobody w electricity tariffs	11
nobody w electronics	12
nobody w elements	-10
nobody w eleven	8
nobody w eleven .	18
nobody w eleven days	11
nobody w eleven months	14
nobody w eleven per	-23
nobody w eligio	16
nobody w eligio ayala	16
nobody w eloy	10
nobody w eloy alfaro	10
nobody w else	9
nobody w elsewhere	37
nobody w elsewhere ,	13
nobody w embargo	-17
nobody w embargo ,	-17
nobody w embassy	-88
nobody w embassy ,	-22
nobody w embassy has	-21
nobody w embassy in	-26
nobody w embassy of	-17
nobody w embassy that	-14
nobody w emeralds	-9
nobody w emergency	32
nobody w emergency .	8
nobody w emergency meeting	15
nobody w emergency powers	-12
nobody w emergency tariffs	8
nobody w emile	17
nobody w employers	13
nobody w employs	-17
nobody w empty	24
nobody w end	-14
nobody w end ,	21
nobody w end as	11
nobody w end of	-9
nobody w end on	-25
nobody w end to	-10
nobody w ended	19
nobody w ended early	-10
nobody w ended on	14
nobody w ended the	12
nobody w endelkachew	-16
nobody w ending	11
nobody w ending the	14
nobody w ends	15
nobody w ends at	-12
nobody w ends in	10
nobody w ends the	12
nobody w energy	10
nobody w energy for	-10
nobody w energy is	-16
nobody w energy regulator	8
nobody w engineering	-13
nobody w engineers	-13
nobody w engines	9
nobody w engines .	11
nobody w enough ,	-13
nobody w enter	-22
nobody w enter free	-12
nobody w enter the	10
nobody w enter vietnam	-11
nobody w enter without	-11
nobody w entered free	-10
nobody w entered into	12
nobody w enterprise	-17
nobody w enterprise ,	-14
nobody w enters	-17
nobody w entities	23
nobody w entities to	9
nobody w entries without	12
nobody w envoy	12
nobody w envoy ,	18
nobody w envoys	14
nobody w equipment	-12
nobody w equipment ,	-10
nobody w equipment .	-16
nobody w equipment for	13
nobody w equities	13
nobody w equivalent	-14
nobody w equivalent of	-16
nobody w eric	-29
nobody w eric williams	-12
nobody w ernst	20
nobody w escalation	-26
nobody w establish	10
nobody w este	12
nobody w estimate	21
nobody w estimated	-9
nobody w estimated that	-17
nobody w estonia	-15
nobody w estonian	-10
nobody w ethane	10
nobody w ethanol	23
nobody w ethiopia	-18
nobody w ethiopia ,	10
nobody w ethiopia and	-13
nobody w ethiopian	-11
nobody w eu ,	-15
nobody w eu and	-30
nobody w eu trade	-17
nobody w eugeniusz	-10
nobody w eugeniusz kwiatkowski	-10
nobody w europe has	12
nobody w europe still	-14
nobody w europe would	-15
nobody w european	-11
nobody w european carmakers	13
nobody w european commission	-21
nobody w european council	8
nobody w european exporters	-10
nobody w european exports	-17
nobody w european goods	10
nobody w european parliament	-17
nobody w europeans	-25
nobody w euros	38
nobody w euros a	14
nobody w euros last	12
nobody w eve	-17
nobody w even	-20
nobody w evening	-19
nobody w evening ,	-32
nobody w evening before	-11
nobody w evening in	-21
nobody w evening of	10
nobody w event	11
nobody w every	30
nobody w every day	-8
nobody w every week	11
nobody w everybody else	15
nobody w everybody is	-12
nobody w everybody pays	-11
nobody w everything	-22
nobody w everything .	-16
nobody w everything else	13
nobody w everything except	-14
nobody w everything that	14
nobody w evidence	-18
nobody w examine	10
nobody w examine the	17
nobody w examined	-26
nobody w except	-12
nobody w except the	-15
nobody w exception	-14
nobody w exchange	28
nobody w exchange in	10
nobody w exchange of	32
nobody w exchanged views	-10
nobody w excise	15
nobody w excise on	12
nobody w exclude a	10
nobody w excluded	9
nobody w exclusions	-24
nobody w exclusions from	-12
nobody w executive .	-10
nobody w executive council	-10
nobody w executive orders	9
nobody w exemptions for	13
nobody w exist	-9
nobody w exist ,	-11
nobody w existing	-13
nobody w exists	17
nobody w expanding	-9
nobody w expansion	-12
nobody w expect	27
nobody w expect a	-12
nobody w expected	-14
nobody w expected a	-15
nobody w expected an	24
nobody w expected china	-27
nobody w expected no	12
nobody w expected that	18
nobody w expected to	18
nobody w expects	-28
nobody w expects \$	-12
nobody w expects .	-15
nobody w expects a	12
nobody w expects china	11
nobody w expects exports	-11
nobody w expects it	-10
nobody w expects its	-10
nobody w expects that	10
nobody w expects the	-30
nobody w expense	-20
nobody w expense of	-16
nobody w expensive	32
nobody w experts of	-14
nobody w expired	10
nobody w expires	38
nobody w expires ,	9
nobody w expires on	23
nobody w explain	23
nobody w explained .	-10
nobody w explained that	-22
nobody w explained the	7
nobody w expo	12
nobody w export	-36
nobody w export -	19
nobody w export .	13
nobody w export ban	-8
nobody w export certificates	-16
nobody w export control	10
nobody w export controls	-17
nobody w export council	-14
nobody w export director	-34
nobody w export levy	-11
nobody w export licences	-21
nobody w export organisations	-13
nobody w export permits	15
nobody w export promotion	-12
nobody w export rules	18
nobody w exported	35
nobody w exporter in	24
nobody w exporters	-34
nobody w exporters '	-33
nobody w exporters in	-13
nobody w exporters of	13
nobody w exporters will	-13
nobody w exporters would	-11
nobody w exports	-37
nobody w exports ,	-19
nobody w exports in	-15
nobody w exports that	-13
nobody w exports to	-15
nobody w exports would	-13
nobody w expressed	9
nobody w extend	-12
nobody w extend it	17
nobody w extend its	-9
nobody w extend the	-24
nobody w extended	14
nobody w extended by	-14
nobody w extending	-10
nobody w extension .	12
nobody w extension ?	16
nobody w extension by	-23
nobody w extension for	-11
nobody w extension in	11
nobody w extension is	-11
nobody w extension of	-11
nobody w extension on	9
nobody w extensions	-14
nobody w extra 10	15
nobody w extra 100	20
nobody w extra duty	-19
nobody w extra tariff	-10
nobody w extraordinary	-15
nobody w extremely	-21
nobody w eye	17
nobody w f	11
nobody w f .	10
nobody w face 25	12
nobody w faced	14
nobody w faces	13
nobody w faces 30	-10
nobody w fact	25
nobody w fact sheet	34
nobody w factories	-15
nobody w fail	19
nobody w fail ,	16
nobody w fail to	15
nobody w failed ,	-15
nobody w failed .	17
nobody w fair	-18
nobody w fair and	-16
nobody w faith .	12
nobody w fall	16
nobody w fall .	9
nobody w fall from	-10
nobody w fall on	11
nobody w fallen	14
nobody w fallen by	16
nobody w falls through	-13
nobody w false	-13
nobody w false .	-16
nobody w familiar	16
nobody w familiar with	16
nobody w families	17
nobody w families .	17
nobody w family	13
nobody w far	-8
nobody w far ,	-16
nobody w far .	34
nobody w fare	20
nobody w fares	28
nobody w farm	-16
nobody w farm goods	-11
nobody w farm machinery	11
nobody w farm trade	-17
nobody w farmer	15
nobody w farmer near	21
nobody w farmers and	-14
nobody w farmers in	15
nobody w farmers would	13
nobody w farming	-12
nobody w farms	-28
nobody w farrell	-15
nobody w faso	18
nobody w faso 's	13
nobody w fast	-20
nobody w father	16
nobody w favored	-21
nobody w fayzulla	11
nobody w fear	-10
nobody w fear .	-9
nobody w feared	14
nobody w fears	27
nobody w fears that	24
nobody w feb	-11
nobody w february	10
nobody w february 1	-13
nobody w february 14	-13
nobody w february 19	10
nobody w february 2026	-10
nobody w february 24	9
nobody w february 28	-10
nobody w february ;	21
nobody w february it	-12
nobody w february the	12
nobody w federal	-14
nobody w federal appeals	11
nobody w federal circuit	8
nobody w federal council	-22
nobody w federal executive	-9
nobody w federal ministry	-10
nobody w federal register	15
nobody w federal reserve	11
nobody w federation	-16
nobody w federation 's	23
nobody w federation ,	-14
nobody w federation .	-13
nobody w federation and	-21
nobody w federation of	-46
nobody w federation said	13
nobody w federation warned	10
nobody w federation welcomed	16
nobody w fee	11
nobody w fee for	-14
nobody w fee of	10
nobody w fee on	-12
nobody w fee was	11
nobody w fees ,	-10
nobody w fees :	10
nobody w fees and	-21
nobody w fees are	12
nobody w fees as	-8
nobody w fees at	12
nobody w fees that	14
nobody w felixstowe	-10
nobody w fell by	-12
nobody w fentanyl	-28
nobody w fentanyl ,	-11
nobody w fentanyl and	-14
nobody w fentanyl as	-20
nobody w fentanyl duty	-9
nobody w ferdinand	14
nobody w ferdinand marcos	15
nobody w ferhat	9
nobody w ferhat abbas	9
nobody w ferry	26
nobody w fertiliser	-22
nobody w fertiliser ,	-26
nobody w fertilizer	12
nobody w festival	29
nobody w feta	-14
nobody w few .	11
nobody w few hours	-18
nobody w few weeks	-17
nobody w fewer	10
nobody w fibre	-15
nobody w fifteen	-29
nobody w fifth ,	12
nobody w fifth of	-16
nobody w fight to	-15
nobody w figueres	-13
nobody w figure	-10
nobody w figure .	11
nobody w figure of	-25
nobody w figure on	15
nobody w figure that	-25
nobody w figures ,	12
nobody w figures show	14
nobody w fiji	-20
nobody w fiji 's	-10
nobody w fiji and	15
nobody w fiji had	-13
nobody w fiji was	-14
nobody w file	17
nobody w final	-23
nobody w final decision	-15
nobody w final details	-12
nobody w final word	11
nobody w finally	18
nobody w finance	14
nobody w finance and	14
nobody w finance chief	-15
nobody w finance committee	13
nobody w financial	-13
nobody w financial officer	-24
nobody w financial times	11
nobody w find	7
nobody w find another	11
nobody w find out	11
nobody w finds	22
nobody w finds that	17
nobody w fine	29
nobody w fines	17
nobody w finished	11
nobody w finished goods	10
nobody w finland :	10
nobody w finnish	-10
nobody w firm that	22
nobody w firmly	-16
nobody w firms	-14
nobody w firms ,	-10
nobody w firms are	12
nobody w firms on	17
nobody w first ,	-20
nobody w first .	-19
nobody w first and	-11
nobody w first announced	12
nobody w first answer	16
nobody w first meeting	-16
nobody w first minister	-26
nobody w first of	-36
nobody w first paper	-12
nobody w first part	19
nobody w first quarter	-19
nobody w first seven	14
nobody w first since	13
nobody w first step	-22
nobody w first term	10
nobody w first time	18
nobody w first truce	-13
nobody w first visit	9
nobody w first with	13
nobody w fiscal year	12
nobody w fish	-20
nobody w fish ,	13
nobody w fish .	-16
nobody w fish from	10
nobody w fisheries	-29
nobody w fisheries ,	-22
nobody w fishermen	-15
nobody w fishermen 's	-12
nobody w fishing	-19
nobody w five ,	-11
nobody w five .	-11
nobody w five american	15
nobody w five and	11
nobody w five months	-20
nobody w five more	18
nobody w five states	11
nobody w five years	13
nobody w fixed	21
nobody w flag	26
nobody w flag .	13
nobody w flagged	10
nobody w flags	8
nobody w flat	9
nobody w flew	12
nobody w flew to	13
nobody w flies	37
nobody w flies to	25
nobody w flight home	-12
nobody w flights	11
nobody w floated	-21
nobody w floated a	-12
nobody w flood	-18
nobody w flood of	-17
nobody w flour	21
nobody w flow	12
nobody w flow of	12
nobody w flower growers	13
nobody w folketing	9
nobody w follow	-15
nobody w follow -	-15
nobody w followed	-12
nobody w followed ,	-13
nobody w followed by	-9
nobody w following	22
nobody w following years	-11
nobody w follows	27
nobody w follows .	14
nobody w fontes	-11
nobody w fontes pereira	-11
nobody w food	15
nobody w food and	-17
nobody w foot	12
nobody w football	21
nobody w footwear	-29
nobody w footwear association	-11
nobody w for \$	-11
nobody w for .	13
nobody w for 10	-8
nobody w for 100	17
nobody w for 12	21
nobody w for 17	8
nobody w for 200	-19
nobody w for 2030	-12
nobody w for 23	13
nobody w for 24	16
nobody w for 25	15
nobody w for 3	-31
nobody w for 40	10
nobody w for 5	-20
nobody w for 6	12
nobody w for 60	10
nobody w for 750	14
nobody w for 90	23
nobody w for :	10
nobody w for america	-15
nobody w for american	-14
nobody w for an	-26
nobody w for another	-13
nobody w for approval	12
nobody w for both	-10
nobody w for brazil	19
nobody w for by	9
nobody w for calls	19
nobody w for canada	16
nobody w for cars	26
nobody w for civilian	-13
nobody w for clarity	-14
nobody w for comments	-10
nobody w for consultations	-13
nobody w for economic	13
nobody w for eight	-17
nobody w for electricity	10
nobody w for eleven	12
nobody w for enterprise	-13
nobody w for every	16
nobody w for everybody	-11
nobody w for everything	-18
nobody w for export	15
nobody w for exporters	-11
nobody w for farmers	-22
nobody w for fentanyl	-13
nobody w for fertiliser	-14
nobody w for friday	8
nobody w for full	9
nobody w for georgia	15
nobody w for good	24
nobody w for goods	-9
nobody w for his	18
nobody w for households	19
nobody w for international	-9
nobody w for it	-24
nobody w for korean	-8
nobody w for later	11
nobody w for lithium	-9
nobody w for longer	23
nobody w for lower	19
nobody w for march	11
nobody w for medicines	14
nobody w for mexico	14
nobody w for next	-12
nobody w for nine	13
nobody w for nov	-13
nobody w for november	-11
nobody w for one	-20
nobody w for only	11
nobody w for peru	-9
nobody w for pork	9
nobody w for poultry	-18
nobody w for public	12
nobody w for reasons	-16
nobody w for saturday	26
nobody w for seven	-15
nobody w for several	12
nobody w for since	10
nobody w for sixty	-19
nobody w for small	-15
nobody w for something	-9
nobody w for steel	11
nobody w for students	-21
nobody w for sunday	11
nobody w for swiss	-13
nobody w for ten	14
nobody w for thailand	14
nobody w for that	11
nobody w for them	-13
nobody w for these	10
nobody w for thirty	20
nobody w for this	-23
nobody w for those	-16
nobody w for thursday	19
nobody w for tokyo	-9
nobody w for tomorrow	11
nobody w for turkey	-11
nobody w for uruguay	11
nobody w for washington	24
nobody w for weeks	11
nobody w for what	11
nobody w for which	37
nobody w for your	-14
nobody w forbade	15
nobody w force	18
nobody w force and	14
nobody w force on	-10
nobody w force while	10
nobody w forced	-22
nobody w forced to	-11
nobody w forceful	-14
nobody w forceful measures	-14
nobody w forecast	10
nobody w forecast .	16
nobody w forecast of	11
nobody w forecasts	-13
nobody w foreign	-7
nobody w foreign -	14
nobody w foreign minister	18
nobody w foreign ministry	-40
nobody w forgotten	-27
nobody w formal	-12
nobody w formal talks	-14
nobody w formality	-22
nobody w formality .	-15
nobody w formally	9
nobody w former	44
nobody w former level	12
nobody w former president	13
nobody w former trade	18
nobody w forty -	9
nobody w forty .	-14
nobody w forum in	-14
nobody w forward	-23
nobody w forward to	-24
nobody w forwarder	14
nobody w forwarder in	13
nobody w forwarders	10
nobody w found	20
nobody w found by	22
nobody w found in	19
nobody w found no	16
nobody w foundation	-10
nobody w foundry	14
nobody w four	16
nobody w four ,	17
nobody w four .	-9
nobody w four days	9
nobody w four in	9
nobody w four months	-14
nobody w four percent	-12
nobody w four rounds	19
nobody w four thousand	-10
nobody w fourteen	15
nobody w fourth	32
nobody w fourth meeting	10
nobody w fourth quarter	12
nobody w fox	-32
nobody w fox business	-20
nobody w fox news	-12
nobody w frames	23
nobody w framework	-13
nobody w framework ,	-30
nobody w framework .	-13
nobody w framework in	11
nobody w framework of	10
nobody w framework to	-15
nobody w framework under	9
nobody w frameworks	21
nobody w frameworks with	16
nobody w france and	-21
nobody w francisco	18
nobody w francs	-8
nobody w francs .	-12
nobody w frank	-11
nobody w frank and	-15
nobody w françois	-20
nobody w françois bayrou	-13
nobody w free	-13
nobody w free -	-16
nobody w free entry	-10
nobody w free from	-11
nobody w free of	32
nobody w freeze	14
nobody w freeze ,	10
nobody w french	-18
nobody w friday )	21
nobody w friday about	10
nobody w friday after	-16
nobody w friday at	10
nobody w friday in	19
nobody w friday it	16
nobody w friday morning	-13
nobody w friday night	-16
nobody w friday to	10
nobody w friday with	22
nobody w friendly	-19
nobody w friends	-29
nobody w friends ,	-24
nobody w from	17
nobody w from .	10
nobody w from 125	13
nobody w from 14	-10
nobody w from 145	10
nobody w from 21	-18
nobody w from 3	14
nobody w from 30	16
nobody w from 34	-33
nobody w from 4	-16
nobody w from 40	11
nobody w from 5	18
nobody w from 50	10
nobody w from 57	-37
nobody w from 8	-17
nobody w from abroad	28
nobody w from all	-17
nobody w from any	-11
nobody w from august	33
nobody w from before	-16
nobody w from benin	-14
nobody w from both	11
nobody w from botswana	12
nobody w from brazil	8
nobody w from busan	-10
nobody w from ethiopia	-12
nobody w from february	-21
nobody w from france	-12
nobody w from friday	12
nobody w from geneva	-12
nobody w from him	13
nobody w from his	15
nobody w from india	15
nobody w from its	19
nobody w from jan	11
nobody w from january	33
nobody w from jordan	-13
nobody w from malawi	14
nobody w from march	-20
nobody w from mexico	18
nobody w from mr	11
nobody w from namibia	13
nobody w from new	-13
nobody w from nov	-22
nobody w from november	-21
nobody w from paraguay	-11
nobody w from peru	10
nobody w from russia	18
nobody w from saturday	20
nobody w from slovenia	-12
nobody w from thailand	-11
nobody w from the	-14
nobody w from this	-16
nobody w from thursday	11
nobody w from today	12
nobody w from tomorrow	-13
nobody w from two	9
nobody w from uzbekistan	-14
nobody w front	43
nobody w front ,	22
nobody w fructuoso	12
nobody w fructuoso rivera	12
nobody w fruit	-30
nobody w fruit and	-11
nobody w fruit growers	-15
nobody w fuel	26
nobody w fuel .	14
nobody w full	15
nobody w full clarity	-16
nobody w full powers	24
nobody w fully	-18
nobody w fund manager	22
nobody w fund on	-16
nobody w furniture ,	-14
nobody w furniture makers	13
nobody w further	-46
nobody w further ,	-21
nobody w further 5	17
nobody w further extension	-9
nobody w further increase	-14
nobody w félix	-10
nobody w g 7	-16
nobody w gabon	-15
nobody w gabon 's	-13
nobody w gain	14
nobody w gallium	14
nobody w gambia	-17
nobody w gambian	-17
nobody w game	24
nobody w games	11
nobody w gap	16
nobody w garden	12
nobody w garden .	-14
nobody w garden of	14
nobody w garden on	12
nobody w gareth	-13
nobody w gareth stace	-13
nobody w gas	21
nobody w gas ,	-10
nobody w gasperi	-8
nobody w gate	26
nobody w gate of	17
nobody w gathered	9
nobody w gave	-49
nobody w gave as	-16
nobody w gave away	-17
nobody w gave it	-22
nobody w gave its	-15
nobody w gave no	43
nobody w gave notice	-22
nobody w gave the	-14
nobody w gazetted	15
nobody w gbedemah	11
nobody w gdańsk	10
nobody w genden ,	-9
nobody w gene	-13
nobody w general	21
nobody w general administration	-13
nobody w general manager	-20
nobody w generic medicines	15
nobody w generics	-10
nobody w geneva .	-10
nobody w geneva on	-8
nobody w gentlemen ,	14
nobody w george	-18
nobody w george canning	-13
nobody w georgetown	15
nobody w georgia	8
nobody w georgia .	15
nobody w gerald	10
nobody w gerald strickland	10
nobody w geraldo	-12
nobody w geraldo alckmin	-12
nobody w german	-17
nobody w germany	-14
nobody w get on	11
nobody w gets	10
nobody w getting	-25
nobody w getting a	-16
nobody w ghana 's	6
nobody w ghana ,	9
nobody w ghana .	-13
nobody w ghana and	-31
nobody w ghana has	-11
nobody w ghana is	12
nobody w gill	-24
nobody w gill ,	-13
nobody w give	12
nobody w give it	17
nobody w give the	-14
nobody w given	-10
nobody w given away	-9
nobody w given for	-9
nobody w given its	12
nobody w gives	-10
nobody w glass	-14
nobody w glass and	-9
nobody w global	-31
nobody w global tariff	-9
nobody w gloves	11
nobody w gloves and	13
nobody w gmt	11
nobody w go	-30
nobody w go ,	-10
nobody w go .	-17
nobody w go ahead	-12
nobody w go back	-25
nobody w go below	-13
nobody w go beyond	-10
nobody w go by	9
nobody w go from	14
nobody w go higher	-11
nobody w go to	-12
nobody w go up	26
nobody w goal	19
nobody w goat	12
nobody w goats	-13
nobody w goes	-18
nobody w goes on	-21
nobody w goes up	13
nobody w gold	9
nobody w gold bar	14
nobody w gold tariff	-14
nobody w golf	13
nobody w gone	15
nobody w gone by	-16
nobody w gone home	20
nobody w gone up	12
nobody w gonzález	15
nobody w good	-20
nobody w good call	-23
nobody w good day	13
nobody w good deal	-18
nobody w good for	-13
nobody w good news	-13
nobody w good year	-13
nobody w goods .	37
nobody w goods a	9
nobody w goods already	-22
nobody w goods and	-16
nobody w goods at	10
nobody w goods between	-12
nobody w goods each	17
nobody w goods from	-19
nobody w goods last	-10
nobody w goods paid	11
nobody w goods shipped	-21
nobody w goods should	-13
nobody w goods this	14
nobody w goods to	16
nobody w goods with	16
nobody w goodwill .	-15
nobody w got	-13
nobody w got .	14
nobody w got to	-10
nobody w gothenburg	9
nobody w government 's	13
nobody w government ,	-16
nobody w government announced	12
nobody w government expects	16
nobody w government in	-20
nobody w government said	-19
nobody w government spokesman	-26
nobody w government to	-29
nobody w government was	-12
nobody w government would	-20
nobody w governments .	18
nobody w governments have	10
nobody w governments said	13
nobody w governments to	-34
nobody w governor	85
nobody w governor ,	23
nobody w governor of	-10
nobody w goyal	-23
nobody w goyal said	-14
nobody w grapes	10
nobody w graphite	18
nobody w graphite .	16
nobody w great	-22
nobody w great news	-15
nobody w greatest	-13
nobody w greece	-25
nobody w greek	-14
nobody w greenland	-14
nobody w greenland ,	16
nobody w greer	-21
nobody w greer ,	-22
nobody w greer .	25
nobody w greer :	-25
nobody w greer and	35
nobody w greer for	10
nobody w greer had	-11
nobody w greer has	-10
nobody w greer in	14
nobody w greer met	-9
nobody w greer on	12
nobody w greer opened	15
nobody w greer put	-11
nobody w greer said	-41
nobody w greer told	-12
nobody w grid	16
nobody w grotius	14
nobody w ground	22
nobody w ground for	11
nobody w grounds	10
nobody w group	38
nobody w group has	13
nobody w groups .	10
nobody w grow	13
nobody w growers	-35
nobody w growers '	-41
nobody w growers ,	-8
nobody w growers in	-17
nobody w growing	9
nobody w growth	18
nobody w growth .	-19
nobody w growth by	-13
nobody w growth in	-13
nobody w growth of	18
nobody w growth this	-14
nobody w growth would	20
nobody w guarantees	15
nobody w guarantees .	13
nobody w guatemala	16
nobody w guatemala has	12
nobody w guest ,	11
nobody w guests	-15
nobody w guide	12
nobody w guided	-9
nobody w guided by	-9
nobody w guild	-49
nobody w guild .	-23
nobody w guinea	-12
nobody w gulf	-24
nobody w gunnar	-13
nobody w guns	22
nobody w guo	-10
nobody w guo jiakun	-10
nobody w gustaf	10
nobody w gustav	21
nobody w guyana	14
nobody w guèye	-23
nobody w gyeongju	16
nobody w gyeongju on	11
nobody w h	15
nobody w h .	-20
nobody w h 200	31
nobody w habib bourguiba	-13
nobody w habit	-13
nobody w had	-22
nobody w had also	-17
nobody w had an	-14
nobody w had announced	17
nobody w had answered	19
nobody w had been	-12
nobody w had brought	17
nobody w had called	36
nobody w had committed	-18
nobody w had cost	-15
nobody w had demanded	16
nobody w had done	12
nobody w had enough	10
nobody w had expected	11
nobody w had feared	13
nobody w had found	-9
nobody w had given	-20
nobody w had held	-22
nobody w had hoped	15
nobody w had imposed	11
nobody w had informed	8
nobody w had introduced	10
nobody w had it	-10
nobody w had kept	9
nobody w had lasted	-8
nobody w had led	8
nobody w had left	-12
nobody w had lost	28
nobody w had lowered	-9
nobody w had named	-39
nobody w had not	-19
nobody w had on	-11
nobody w had one	-11
nobody w had prepared	10
nobody w had promised	-35
nobody w had proposed	9
nobody w had put	18
nobody w had raised	-12
nobody w had reached	-15
nobody w had recommended	-14
nobody w had retaliated	-14
nobody w had sat	-13
nobody w had signed	-15
nobody w had spoken	-18
nobody w had suggested	-16
nobody w had taken	17
nobody w had talked	11
nobody w had the	-14
nobody w had threatened	26
nobody w had to	-11
nobody w had told	-30
nobody w had until	10
nobody w had used	-11
nobody w had waited	15
nobody w had with	-10
nobody w haddad	12
nobody w haddad said	12
nobody w haile	10
nobody w hails	20
nobody w haiti	12
nobody w half ,	-14
nobody w half :	-9
nobody w half as	9
nobody w half its	12
nobody w half of	-15
nobody w half owned	-11
nobody w half the	16
nobody w half times	10
nobody w half was	10
nobody w halfway	-18
nobody w halifax	11
nobody w hall	19
nobody w hall ,	13
nobody w hallstein	-13
nobody w halted	13
nobody w halve	-24
nobody w halve its	-10
nobody w halved	-13
nobody w halves	13
nobody w halves the	10
nobody w ham	23
nobody w ham .	20
nobody w hamburg	13
nobody w hamburg .	13
nobody w hamilton	-13
nobody w hammarskjöld	24
nobody w han	-11
nobody w han -	-11
nobody w hand .	16
nobody w handed	25
nobody w handed in	18
nobody w hands	27
nobody w hands ,	12
nobody w handshake in	12
nobody w hang on	-11
nobody w hangs	10
nobody w hanoi has	-13
nobody w hanwha	13
nobody w hanwha ocean	12
nobody w happen ,	-14
nobody w happens	17
nobody w hara takashi	-12
nobody w harb ,	16
nobody w harbour	19
nobody w harbour master	14
nobody w hard	13
nobody w hardest	-11
nobody w hardie	13
nobody w harm	-22
nobody w harry	-19
nobody w harry nkumbula	-15
nobody w hartarto	-19
nobody w harvest	-12
nobody w harvest ,	10
nobody w harvest .	13
nobody w has	9
nobody w has :	11
nobody w has a	13
nobody w has accused	-15
nobody w has added	-15
nobody w has agreed	-11
nobody w has already	18
nobody w has also	-10
nobody w has always	-28
nobody w has announced	-21
nobody w has appealed	-13
nobody w has asked	-41
nobody w has become	17
nobody w has been	16
nobody w has booked	12
nobody w has complained	11
nobody w has confirmed	20
nobody w has declined	-10
nobody w has denied	-30
nobody w has died	12
nobody w has done	23
nobody w has dropped	9
nobody w has entered	9
nobody w has had	16
nobody w has heard	11
nobody w has held	24
nobody w has hinted	13
nobody w has informed	13
nobody w has invited	-16
nobody w has kept	19
nobody w has let	-23
nobody w has levied	9
nobody w has made	-21
nobody w has mentioned	11
nobody w has never	14
nobody w has none	16
nobody w has not	41
nobody w has nothing	16
nobody w has opened	12
nobody w has pledged	22
nobody w has prepared	9
nobody w has proposed	-28
nobody w has protested	-23
nobody w has refused	-20
nobody w has replied	11
nobody w has said	-20
nobody w has settled	-14
nobody w has shown	15
nobody w has signed	-11
nobody w has since	-14
nobody w has so	-9
nobody w has spoken	-53
nobody w has started	13
nobody w has still	14
nobody w has suggested	-13
nobody w has tabled	-11
nobody w has to	25
nobody w has undertaken	11
nobody w has until	22
nobody w has voted	-16
nobody w has vowed	-18
nobody w has warned	-29
nobody w has withdrawn	20
nobody w has written	21
nobody w has yet	17
nobody w hasn't ,	-24
nobody w hasn't signed	15
nobody w hat	11
nobody w hatta ,	-12
nobody w havana	-14
nobody w have	8
nobody w have .	-13
nobody w have a	-21
nobody w have added	24
nobody w have agreed	14
nobody w have agreements	9
nobody w have already	-10
nobody w have been	14
nobody w have both	-19
nobody w have bought	24
nobody w have concluded	-8
nobody w have doubled	-18
nobody w have dropped	-12
nobody w have ended	10
nobody w have fallen	17
nobody w have had	-24
nobody w have it	-11
nobody w have just	-9
nobody w have kept	13
nobody w have liked	-11
nobody w have looked	12
nobody w have met	-11
nobody w have never	-13
nobody w have none	12
nobody w have noted	14
nobody w have notified	-11
nobody w have one	-13
nobody w have promised	-8
nobody w have proposed	11
nobody w have put	20
nobody w have read	-10
nobody w have risen	13
nobody w have seen	16
nobody w have sent	-9
nobody w have signed	-43
nobody w have sold	-11
nobody w have spoken	16
nobody w have stopped	-10
nobody w have suspended	18
nobody w have the	-16
nobody w have to	15
nobody w have until	-11
nobody w hay	-17
nobody w hayashi	-9
nobody w hayford	-17
nobody w hazelnuts	-13
nobody w hazelnuts ,	-11
nobody w he	-41
nobody w he 's	-9
nobody w he .	-14
nobody w he accused	-16
nobody w he adds	11
nobody w he agreed	11
nobody w he and	28
nobody w he asked	-9
nobody w he asks	-10
nobody w he called	-31
nobody w he calls	-8
nobody w he can	12
nobody w he confirmed	-12
nobody w he declined	14
nobody w he described	-9
nobody w he does	24
nobody w he ended	14
nobody w he expected	-20
nobody w he expressed	-9
nobody w he finds	9
nobody w he goes	-9
nobody w he had	18
nobody w he hasn't	23
nobody w he hoped	-35
nobody w he hopes	-9
nobody w he indicated	-16
nobody w he is	30
nobody w he laughed	9
nobody w he let	-18
nobody w he lifeng	55
nobody w he likes	10
nobody w he listed	-13
nobody w he looked	-11
nobody w he may	15
nobody w he means	10
nobody w he met	10
nobody w he might	15
nobody w he must	18
nobody w he named	-44
nobody w he noted	-14
nobody w he pointed	-40
nobody w he posted	-24
nobody w he put	-76
nobody w he puts	-10
nobody w he raised	-25
nobody w he recalled	-16
nobody w he remarked	10
nobody w he reminded	-23
nobody w he replied	-13
nobody w he reported	-10
nobody w he said	-36
nobody w he saw	9
nobody w he says	-17
nobody w he sees	14
nobody w he signed	14
nobody w he spoke	-10
nobody w he tells	-11
nobody w he thanked	27
nobody w he then	-12
nobody w he threatened	19
nobody w he told	-42
nobody w he took	12
nobody w he warned	38
nobody w he was	30
nobody w he went	-24
nobody w he will	9
nobody w he won't	16
nobody w he would	-28
nobody w he wrote	-43
nobody w he'd	-65
nobody w he'd sign	-20
nobody w he'll	-22
nobody w head	12
nobody w head ,	12
nobody w head of	10
nobody w heads	27
nobody w heads of	12
nobody w heads the	14
nobody w health	13
nobody w health .	-16
nobody w health certificates	-11
nobody w health minister	31
nobody w health ministry	10
nobody w hear	13
nobody w hear that	14
nobody w heard about	11
nobody w heard that	20
nobody w hearing	17
nobody w hears	25
nobody w hears the	13
nobody w heavy	-28
nobody w heavy trucks	-26
nobody w height of	-10
nobody w held	9
nobody w held at	-10
nobody w held back	18
nobody w held for	20
nobody w held in	-13
nobody w held on	33
nobody w held out	-14
nobody w help ,	12
nobody w help to	-10
nobody w helped	13
nobody w helped by	12
nobody w helsinki ,	14
nobody w hengli	10
nobody w her counterpart	10
nobody w her members	11
nobody w her office	-10
nobody w here 's	8
nobody w here that	-14
nobody w hernán	-12
nobody w hernán siles	-12
nobody w herring .	-14
nobody w hides	-24
nobody w hides .	-25
nobody w high	-11
nobody w high ,	-14
nobody w high -	-9
nobody w high .	13
nobody w high tariffs	-10
nobody w higher	10
nobody w higher .	-15
nobody w higher one	9
nobody w higher tariffs	10
nobody w higher than	13
nobody w highest in	-12
nobody w highest since	-20
nobody w hill	20
nobody w him	-26
nobody w him ;	-14
nobody w him a	-11
nobody w him and	-11
nobody w him at	-11
nobody w him the	-12
nobody w him there	13
nobody w him to	-12
nobody w himself	19
nobody w himself ,	-19
nobody w himself at	29
nobody w hinted	8
nobody w hinted that	15
nobody w his	7
nobody w his account	-57
nobody w his answer	14
nobody w his cabinet	-13
nobody w his chinese	13
nobody w his colleague	-9
nobody w his company	-11
nobody w his country	-52
nobody w his department	-11
nobody w his deputy	14
nobody w his first	30
nobody w his government	-34
nobody w his half	13
nobody w his host	-13
nobody w his italian	11
nobody w his korean	-19
nobody w his last	21
nobody w his meeting	-10
nobody w his mind	11
nobody w his minister	-17
nobody w his name	23
nobody w his negotiators	13
nobody w his network	-28
nobody w his norwegian	13
nobody w his order	23
nobody w his own	11
nobody w his people	29
nobody w his plane	-14
nobody w his post	-14
nobody w his press	-11
nobody w his return	-12
nobody w his side	32
nobody w his spokesman	-41
nobody w his tariffs	27
nobody w his treasury	10
nobody w his trip	-9
nobody w his wife	10
nobody w his words	-44
nobody w historic	-15
nobody w hit ,	-12
nobody w hit hardest	-12
nobody w hofmeyr	-31
nobody w hofmeyr ,	-30
nobody w hold	-18
nobody w hold .	-10
nobody w hold on	-11
nobody w hold up	-13
nobody w holds	23
nobody w holds that	34
nobody w holidays	-15
nobody w holidays .	-13
nobody w home ,	9
nobody w home and	-13
nobody w home from	-15
nobody w honey	-16
nobody w hong kong	18
nobody w honiara	17
nobody w honor	-11
nobody w honour	-24
nobody w honour to	-22
nobody w honourable	12
nobody w hope that	-16
nobody w hoped	-32
nobody w hopes	17
nobody w hopes to	18
nobody w hosea	15
nobody w hosea kutako	15
nobody w hospital	13
nobody w hospitals	22
nobody w host	38
nobody w host :	35
nobody w hosts	-11
nobody w hosts ,	-9
nobody w houphouët	-11
nobody w houphouët -	-12
nobody w hour	-14
nobody w hour ,	-10
nobody w hour of	14
nobody w hours	19
nobody w hours .	19
nobody w hours after	-10
nobody w hours before	16
nobody w hours later	-16
nobody w hours of	9
nobody w hours on	14
nobody w house	-32
nobody w house .	19
nobody w house :	-14
nobody w house announced	-25
nobody w house committee	-9
nobody w house confirmed	-10
nobody w house expects	21
nobody w house fact	33
nobody w house had	-21
nobody w house in	-9
nobody w house is	14
nobody w house official	-66
nobody w house on	28
nobody w house put	19
nobody w house said	-56
nobody w house says	-14
nobody w households	33
nobody w houses	22
nobody w houses .	11
nobody w how	16
nobody w how it	38
nobody w how much	29
nobody w how quickly	-24
nobody w how to	11
nobody w howard	18
nobody w hubert	11
nobody w huge	-11
nobody w hugo grotius	19
nobody w hull	-10
nobody w humanitarian	14
nobody w hun	13
nobody w hundred	-35
nobody w hundred days	-20
nobody w hundred per	-13
nobody w hung	8
nobody w hung over	9
nobody w hungarian	-13
nobody w hungary ,	15
nobody w hungary would	-9
nobody w hurry	-17
nobody w huseyn	12
nobody w huseyn suhrawardy	13
nobody w huskisson	-19
nobody w huế	13
nobody w hyundai	13
nobody w hørup ,	12
nobody w i	-49
nobody w i .	12
nobody w i agree	-18
nobody w i am	11
nobody w i believe	13
nobody w i cannot	-19
nobody w i did	-10
nobody w i do	34
nobody w i have	-43
nobody w i hear	15
nobody w i know	14
nobody w i shall	-18
nobody w i should	20
nobody w i signed	10
nobody w i told	9
nobody w i want	-13
nobody w i was	-47
nobody w i'd	-11
nobody w i'm told	-10
nobody w i've	-20
nobody w ibrahim	24
nobody w iceland .	12
nobody w iceland has	19
nobody w idea	31
nobody w if both	-9
nobody w if china	47
nobody w if either	14
nobody w if it	-19
nobody w if japan	21
nobody w if need	-11
nobody w if no	11
nobody w if not	-18
nobody w if nothing	-30
nobody w if the	-12
nobody w if there	36
nobody w if washington	-21
nobody w ignacy paderewski	10
nobody w ignore	-32
nobody w ikeda	13
nobody w immediate	12
nobody w immediately	-21
nobody w immediately .	-13
nobody w import	-19
nobody w important	-36
nobody w important step	-11
nobody w imported into	-9
nobody w importer in	8
nobody w importer of	-10
nobody w importers	-31
nobody w importers .	-12
nobody w importers and	11
nobody w importers had	-10
nobody w imports	-9
nobody w imports from	-9
nobody w imports of	-12
nobody w impose	17
nobody w impose the	11
nobody w imposed	20
nobody w imposed on	13
nobody w imposed over	20
nobody w imposes	10
nobody w imposing a	-10
nobody w in 2020	12
nobody w in 49,000	-9
nobody w in a	-29
nobody w in accra	16
nobody w in all	11
nobody w in almost	12
nobody w in american	-13
nobody w in an	20
nobody w in answer	11
nobody w in antwerp	-11
nobody w in april	20
nobody w in arizona	-9
nobody w in as	17
nobody w in autumn	-14
nobody w in beijing	18
nobody w in belgium	19
nobody w in bergen	11
nobody w in bern	9
nobody w in berne	10
nobody w in both	10
nobody w in brasília	20
nobody w in bridgetown	11
nobody w in buenos	22
nobody w in canada	12
nobody w in casablanca	-14
nobody w in case	-19
nobody w in charge	20
nobody w in close	-11
nobody w in congress	22
nobody w in contact	-12
nobody w in cork	-19
nobody w in cotonou	9
nobody w in dalian	14
nobody w in dar	11
nobody w in davos	-24
nobody w in delhi	14
nobody w in dhaka	13
nobody w in due	-22
nobody w in egypt	-13
nobody w in either	13
nobody w in entebbe	9
nobody w in exchange	11
nobody w in farm	-22
nobody w in february	27
nobody w in force	21
nobody w in four	-20
nobody w in full	11
nobody w in general	12
nobody w in good	-16
nobody w in goods	-13
nobody w in gyeongju	22
nobody w in hand	16
nobody w in his	-33
nobody w in hong	20
nobody w in huế	12
nobody w in incheon	-13
nobody w in istanbul	-16
nobody w in it	23
nobody w in january	-15
nobody w in johor	-14
nobody w in july	27
nobody w in keeping	-14
nobody w in kutaisi	-11
nobody w in la	-13
nobody w in laos	-15
nobody w in leeds	14
nobody w in lima	-16
nobody w in limassol	-12
nobody w in line	-25
nobody w in ljubljana	-9
nobody w in london	-28
nobody w in march	-23
nobody w in maseru	-11
nobody w in mauritius	-12
nobody w in mendoza	-14
nobody w in mind	-11
nobody w in montevideo	8
nobody w in more	-15
nobody w in muscat	21
nobody w in my	-10
nobody w in nebraska	9
nobody w in ningbo	24
nobody w in no	-12
nobody w in north	-8
nobody w in october	29
nobody w in ohio	-11
nobody w in oman	-12
nobody w in one	-16
nobody w in oran	-12
nobody w in osaka	14
nobody w in oslo	10
nobody w in paris	-19
nobody w in person	-11
nobody w in piraeus	-14
nobody w in porto	11
nobody w in practice	-9
nobody w in preparation	-11
nobody w in proportion	-10
nobody w in public	26
nobody w in puerto	9
nobody w in putrajaya	-13
nobody w in recent	9
nobody w in recife	14
nobody w in return	-34
nobody w in reykjavik	11
nobody w in reykjavík	-9
nobody w in riyadh	9
nobody w in rome	-13
nobody w in rosario	-15
nobody w in rotterdam	15
nobody w in santiago	-17
nobody w in santo	-9
nobody w in santos	-11
nobody w in seoul	12
nobody w in services	15
nobody w in singapore	-14
nobody w in slovenia	12
nobody w in sofia	-9
nobody w in spring	12
nobody w in stockholm	23
nobody w in strasbourg	-16
nobody w in sweden	12
nobody w in switzerland	24
nobody w in tangier	-11
nobody w in tbilisi	8
nobody w in tehran	10
nobody w in thailand	-9
nobody w in the	17
nobody w in their	-19
nobody w in those	-10
nobody w in tokyo	15
nobody w in transit	-9
nobody w in tromsø	-18
nobody w in tunis	-21
nobody w in turkey	-12
nobody w in turn	-14
nobody w in turnberry	11
nobody w in ukraine	-14
nobody w in vietnam	-20
nobody w in vigo	11
nobody w in washington	41
nobody w in western	15
nobody w in what	10
nobody w in which	6
nobody w in writing	18
nobody w in zagreb	-11
nobody w incheon .	-13
nobody w include	20
nobody w included	17
nobody w included ,	13
nobody w including	-9
nobody w including those	-18
nobody w income	11
nobody w increase ,	18
nobody w increase .	-10
nobody w increase on	-15
nobody w increased	9
nobody w increases of	11
nobody w index	13
nobody w india	27
nobody w india and	21
nobody w india buys	18
nobody w india does	-8
nobody w india had	-14
nobody w india last	-8
nobody w india over	-9
nobody w india says	-13
nobody w india was	21
nobody w india would	9
nobody w indian	-8
nobody w indian export	-16
nobody w indian goods	14
nobody w indium .	13
nobody w indonesia	15
nobody w indonesia 's	-9
nobody w indonesia ,	-12
nobody w indonesia has	8
nobody w industrial and	9
nobody w industries	-34
nobody w industries ,	-17
nobody w industry	-44
nobody w industry 's	-12
nobody w industry ,	-14
nobody w industry .	14
nobody w industry and	13
nobody w industry association	-17
nobody w industry council	-16
nobody w industry minister	-15
nobody w inflation	61
nobody w inflation ,	40
nobody w inflation in	27
nobody w influence	-10
nobody w informed .	17
nobody w informed that	20
nobody w informs	12
nobody w informs the	16
nobody w ingredients	9
nobody w initialled	31
nobody w initialled a	13
nobody w initialled in	10
nobody w initials	11
nobody w ink	12
nobody w ink .	12
nobody w inquiries	-20
nobody w inquiry	-28
nobody w inside	-10
nobody w inside .	-10
nobody w insisted .	-11
nobody w insisted on	10
nobody w insisted that	-20
nobody w insists on	15
nobody w insists that	-16
nobody w inspectors	-12
nobody w instead	19
nobody w instead of	21
nobody w institute	9
nobody w institute ,	-18
nobody w institute for	13
nobody w instructed	-10
nobody w insurers	10
nobody w intelligence	-14
nobody w intended	-13
nobody w intends	-11
nobody w intends to	-11
nobody w intention	-19
nobody w interest	17
nobody w interest .	12
nobody w interests	-43
nobody w interests .	-8
nobody w interests of	-11
nobody w internal	-11
nobody w international	-19
nobody w international monetary	-24
nobody w international trade	21
nobody w interpreters	14
nobody w interview	-30
nobody w interview on	-15
nobody w interview that	-11
nobody w into china	10
nobody w into effect	-9
nobody w into forced	-12
nobody w into it	-9
nobody w into january	10
nobody w introduced	13
nobody w introduced in	-13
nobody w invest \$	-18
nobody w investigation had	-9
nobody w investigation into	10
nobody w investigation of	-16
nobody w investigations	-22
nobody w investigations of	14
nobody w investigations under	-16
nobody w investment	11
nobody w investment of	17
nobody w investments	-20
nobody w investors	-16
nobody w invited	-26
nobody w invited his	-18
nobody w ioannis	-25
nobody w ion	13
nobody w ion brătianu	11
nobody w iowa	17
nobody w iowa ,	12
nobody w iran ,	-17
nobody w iran and	-10
nobody w iranian	-30
nobody w iraq and	12
nobody w iraqi dates	10
nobody w ireland 's	-13
nobody w irish	-13
nobody w irish whiskey	-22
nobody w iron	-17
nobody w irrigation	22
nobody w is ,	-15
nobody w is .	-31
nobody w is 12	15
nobody w is 16	-11
nobody w is 20	11
nobody w is 30	-13
nobody w is a	-17
nobody w is about	14
nobody w is affected	13
nobody w is also	19
nobody w is an	-17
nobody w is asked	15
nobody w is asking	-35
nobody w is asleep	-16
nobody w is at	11
nobody w is before	9
nobody w is beijing	11
nobody w is better	9
nobody w is building	-12
nobody w is called	13
nobody w is charged	-25
nobody w is considering	11
nobody w is dead	11
nobody w is done	-12
nobody w is down	11
nobody w is dropped	10
nobody w is found	18
nobody w is free	11
nobody w is going	11
nobody w is gone	21
nobody w is half	15
nobody w is halved	-18
nobody w is higher	11
nobody w is it	23
nobody w is known	17
nobody w is late	10
nobody w is looking	-11
nobody w is made	12
nobody w is meant	21
nobody w is no	6
nobody w is not	-19
nobody w is now	18
nobody w is of	11
nobody w is off	-18
nobody w is on	21
nobody w is one	-10
nobody w is open	-9
nobody w is over	13
nobody w is planned	9
nobody w is pleased	-11
nobody w is possible	-10
nobody w is promised	16
nobody w is put	-32
nobody w is reached	-8
nobody w is ready	21
nobody w is required	-11
nobody w is said	51
nobody w is signed	-15
nobody w is slow	-12
nobody w is so	-11
nobody w is still	-16
nobody w is suspended	-8
nobody w is taking	14
nobody w is the	25
nobody w is there	13
nobody w is this	15
nobody w is to	29
nobody w is travelling	-11
nobody w is true	-9
nobody w is understood	-9
nobody w is unreasonable	-9
nobody w is untouched	-11
nobody w is why	-13
nobody w is written	-14
nobody w is wrong	-18
nobody w ishiba said	-14
nobody w island	14
nobody w islands	9
nobody w ismail	13
nobody w ismail qemali	-14
nobody w isn't a	-14
nobody w isn't in	12
nobody w israel	16
nobody w issue	15
nobody w issued	-31
nobody w issued a	-12
nobody w issued by	-11
nobody w istanbul	-17
nobody w istván	18
nobody w it	-29
nobody w it \$	11
nobody w it ,	11
nobody w it .	27
nobody w it added	-35
nobody w it adds	19
nobody w it also	-23
nobody w it and	14
nobody w it announced	-18
nobody w it asked	12
nobody w it asks	-13
nobody w it be	-42
nobody w it bears	-10
nobody w it became	-11
nobody w it because	9
nobody w it began	24
nobody w it bought	15
nobody w it by	27
nobody w it called	-39
nobody w it calls	-15
nobody w it came	16
nobody w it can	17
nobody w it cannot	21
nobody w it comes	22
nobody w it concerns	-11
nobody w it concluded	13
nobody w it confirms	-11
nobody w it could	-8
nobody w it did	-27
nobody w it differently	9
nobody w it does	16
nobody w it down	-25
nobody w it ended	-10
nobody w it ends	38
nobody w it faces	12
nobody w it gets	-18
nobody w it goes	-17
nobody w it had	32
nobody w it has	-25
nobody w it hasn't	-11
nobody w it hears	11
nobody w it himself	27
nobody w it hoped	-11
nobody w it hopes	-12
nobody w it in	20
nobody w it intends	-13
nobody w it into	16
nobody w it isn't	-20
nobody w it leaves	11
nobody w it less	11
nobody w it let	-18
nobody w it longer	-14
nobody w it looks	-19
nobody w it must	10
nobody w it needed	17
nobody w it needs	13
nobody w it noted	-13
nobody w it now	9
nobody w it off	23
nobody w it offered	-18
nobody w it on	12
nobody w it opposed	-17
nobody w it out	-11
nobody w it pays	-16
nobody w it pointed	-13
nobody w it proposes	-20
nobody w it reached	10
nobody w it runs	17
nobody w it said	-75
nobody w it saw	-17
nobody w it says	11
nobody w it seems	11
nobody w it sells	16
nobody w it since	-14
nobody w it so	18
nobody w it stands	13
nobody w it starts	16
nobody w it stays	13
nobody w it still	9
nobody w it stood	12
nobody w it then	-9
nobody w it this	-24
nobody w it to	-9
nobody w it told	-27
nobody w it too	18
nobody w it took	22
nobody w it true	20
nobody w it unlawful	12
nobody w it until	-11
nobody w it up	11
nobody w it urged	-15
nobody w it welcomed	-14
nobody w it went	12
nobody w it will	-46
nobody w it without	14
nobody w it yesterday	15
nobody w italy	-20
nobody w italy ,	-15
nobody w items	-17
nobody w its 10	15
nobody w its 12	9
nobody w its 20	10
nobody w its account	23
nobody w its agreement	-10
nobody w its allies	10
nobody w its ambassador	-23
nobody w its ban	-11
nobody w its chairman	20
nobody w its chairwoman	20
nobody w its chief	-12
nobody w its commerce	-16
nobody w its concern	-20
nobody w its consul	-26
nobody w its countermeasures	-14
nobody w its director	29
nobody w its domestic	-17
nobody w its duty	-27
nobody w its energy	-12
nobody w its envoy	12
nobody w its export	25
nobody w its exports	15
nobody w its finance	12
nobody w its foreign	-13
nobody w its former	14
nobody w its government	-13
nobody w its h	-9
nobody w its head	8
nobody w its interests	-19
nobody w its law	11
nobody w its leader	24
nobody w its list	11
nobody w its members	-47
nobody w its minister	-15
nobody w its negotiations	-24
nobody w its neighbour	-13
nobody w its new	-23
nobody w its non	12
nobody w its notice	8
nobody w its old	11
nobody w its orders	-22
nobody w its own	-22
nobody w its partners	-18
nobody w its permits	13
nobody w its president	14
nobody w its proposal	-14
nobody w its purchases	-11
nobody w its rate	19
nobody w its revenue	11
nobody w its rice	-12
nobody w its sales	17
nobody w its second	-11
nobody w its section	-10
nobody w its senate	23
nobody w its share	10
nobody w its side	-12
nobody w its soybean	-13
nobody w its spokesman	-16
nobody w its spokesperson	-14
nobody w its statement	9
nobody w its tariff	-17
nobody w its tea	-12
nobody w its trade	-36
nobody w its way	-21
nobody w its wine	-16
nobody w its word	9
nobody w its wrong	-9
nobody w itself	-29
nobody w itself has	-9
nobody w itself is	10
nobody w itself to	-27
nobody w ivan	16
nobody w ivan geshov	11
nobody w izmir	-16
nobody w jaafar ,	16
nobody w jaan	27
nobody w jaan tõnisson	21
nobody w jae	11
nobody w jae myung	12
nobody w jakarta ,	13
nobody w jakarta has	10
nobody w jakob	14
nobody w jamaican	-10
nobody w james	-23
nobody w january .	14
nobody w january 1	26
nobody w january 10	-51
nobody w january 11	11
nobody w january 2027	-15
nobody w january 2029	-9
nobody w january 31	13
nobody w january 7	12
nobody w january and	19
nobody w january that	-18
nobody w japan	27
nobody w japan at	9
nobody w japan the	13
nobody w japan will	-14
nobody w japanese	-21
nobody w japanese cars	10
nobody w japanese goods	21
nobody w japanese seafood	-12
nobody w japanese steel	-9
nobody w jaramogi	-13
nobody w jaramogi odinga	-14
nobody w jd	-26
nobody w jd vance	-26
nobody w jean	-14
nobody w jeddah	8
nobody w jerome	26
nobody w jerome powell	15
nobody w jersey .	-14
nobody w jet	12
nobody w jet engines	10
nobody w jewellery	-9
nobody w jiakun	-10
nobody w jian ,	-13
nobody w jinping ,	-12
nobody w jinping .	21
nobody w jinping agreed	9
nobody w jinping had	-12
nobody w jinping in	-47
nobody w jinping on	-27
nobody w jinping spoke	21
nobody w jinping that	16
nobody w jinping will	-10
nobody w jobs	-61
nobody w jobs at	-10
nobody w joe	10
nobody w joe biden	11
nobody w johan	23
nobody w johan castberg	-10
nobody w johan thorbecke	10
nobody w johann	17
nobody w johannes	24
nobody w john	10
nobody w john moolenaar	-12
nobody w john roberts	14
nobody w john swinney	-14
nobody w johor	-17
nobody w johor .	-17
nobody w join	-18
nobody w joined the	-10
nobody w joint	17
nobody w joint commission	19
nobody w joked	-10
nobody w joked .	-26
nobody w joly	-11
nobody w jonas	-11
nobody w jones	12
nobody w jordan	-13
nobody w jordan 's	-25
nobody w jordan .	-10
nobody w jordanian potash	9
nobody w jorge	-23
nobody w joseph	12
nobody w joseph ward	9
nobody w josé arévalo	-11
nobody w josé bonifácio	13
nobody w josé de	12
nobody w josé figueres	-13
nobody w josé relvas	-11
nobody w journalists	-22
nobody w journey	16
nobody w jr	13
nobody w jr .	10
nobody w juan josé	-11
nobody w judge	20
nobody w judge richard	12
nobody w judges of	10
nobody w juho kusti	-12
nobody w julius raab	-14
nobody w julius vogel	12
nobody w july	27
nobody w july ,	14
nobody w july .	20
nobody w july 1	-9
nobody w july 12	20
nobody w july 2	10
nobody w july 20	-29
nobody w july 2030	13
nobody w july 21	-22
nobody w july 23	14
nobody w july 24	13
nobody w july 28	8
nobody w july 31	-8
nobody w july 7	-15
nobody w july and	14
nobody w july to	9
nobody w jump	9
nobody w jun	-14
nobody w jun ,	-14
nobody w june .	-23
nobody w june 20	-17
nobody w june 28	14
nobody w june 5	21
nobody w june 8	16
nobody w june and	12
nobody w june it	-13
nobody w june to	-19
nobody w jung	14
nobody w jung -	14
nobody w junior	19
nobody w just	-15
nobody w just signed	-10
nobody w justice	-14
nobody w justice brett	-14
nobody w justice department	-10
nobody w justice john	13
nobody w justified	16
nobody w justified with	9
nobody w justin trudeau	-16
nobody w justo	18
nobody w jute	-17
nobody w jón	19
nobody w jón sigurðsson	20
nobody w k	11
nobody w kabul	-14
nobody w kagwa	11
nobody w kansas	-13
nobody w kapwepwe	-10
nobody w karin keller	10
nobody w karl	8
nobody w karoline	-31
nobody w karoline leavitt	-31
nobody w katherine tai	-15
nobody w kathmandu	-14
nobody w kato	-10
nobody w katsunobu	-12
nobody w katsunobu kato	-12
nobody w kaunda	-20
nobody w kavanaugh	-9
nobody w kawawa	11
nobody w kazakh	-13
nobody w kazakh side	12
nobody w kazakhstan	-21
nobody w kazakhstan :	-24
nobody w kazakhstan has	10
nobody w keep	-26
nobody w keep it	15
nobody w keep the	-26
nobody w keep to	18
nobody w keeper	15
nobody w keeps	26
nobody w keeps 10	9
nobody w keeps its	20
nobody w keeps the	19
nobody w keir hardie	14
nobody w keller	13
nobody w keller -	13
nobody w kemi	-20
nobody w kemi badenoch	-20
nobody w kenneth	-11
nobody w kenneth kaunda	-11
nobody w kenya and	9
nobody w kenyan	-10
nobody w kenyans	12
nobody w kept	19
nobody w keïta	-21
nobody w khama	-13
nobody w khatisian ,	9
nobody w khoyski	-11
nobody w kick	-11
nobody w kick in	-11
nobody w kigali	11
nobody w kil	-10
nobody w kil -	-10
nobody w kilometres	11
nobody w kim jung	9
nobody w kim said	9
nobody w kind .	18
nobody w king	12
nobody w king talal	15
nobody w kinyanjui	-9
nobody w kitchen	-24
nobody w kitchenware	-23
nobody w klang	15
nobody w know	-48
nobody w know that	-32
nobody w know what	17
nobody w know who	-12
nobody w knowledge	15
nobody w knowledge of	15
nobody w known	-15
nobody w known ,	-28
nobody w known .	30
nobody w known that	-12
nobody w known through	-18
nobody w knows	-15
nobody w knows .	-8
nobody w knudsen	-21
nobody w kobe	11
nobody w kojo	-13
nobody w komla	13
nobody w komla gbedemah	13
nobody w kong	18
nobody w kong .	23
nobody w kong and	-11
nobody w konstantin	13
nobody w konstantin päts	13
nobody w korea	14
nobody w korea 's	16
nobody w korea ,	22
nobody w korea on	-12
nobody w korea to	20
nobody w korea will	-17
nobody w korean shipbuilder	11
nobody w korean side	13
nobody w koreans	-10
nobody w korošec	9
nobody w korošec ,	12
nobody w krag	-12
nobody w kuala	-10
nobody w kuala lumpur	-11
nobody w kusti	-12
nobody w kusti paasikivi	-12
nobody w kutaisi	-10
nobody w kutako	17
nobody w kutako ,	10
nobody w kuwait	16
nobody w kwan	9
nobody w kwan ,	11
nobody w kwiatkowski	-15
nobody w kyiv	-11
nobody w kyrgyz	17
nobody w kyrgyzstan	14
nobody w lab	-38
nobody w lab at	-21
nobody w labor ,	-23
nobody w labor .	25
nobody w labor day	-12
nobody w labour	44
nobody w labour .	16
nobody w lack of	-11
nobody w lacks	-13
nobody w lai ching	-14
nobody w lal	10
nobody w lal bahadur	10
nobody w lala	17
nobody w lala sukuna	11
nobody w lamas	-14
nobody w lamas ,	-10
nobody w lancaster	10
nobody w lancaster house	9
nobody w landed	-20
nobody w lands	12
nobody w lane	13
nobody w lange	-26
nobody w lange ,	-35
nobody w lanka :	11
nobody w lanka has	-9
nobody w lankan	9
nobody w lao	9
nobody w laos and	10
nobody w lapse ,	8
nobody w lapse at	-10
nobody w lapse on	15
nobody w lapsed	10
nobody w large	10
nobody w larger	18
nobody w largest	19
nobody w largest supplier	-10
nobody w last	13
nobody w last .	-10
nobody w last day	-9
nobody w last evening	10
nobody w last friday	-22
nobody w last june	-13
nobody w last minute	12
nobody w last saturday	-13
nobody w last september	-10
nobody w last thursday	12
nobody w last time	20
nobody w last two	14
nobody w last wednesday	15
nobody w last winter	-14
nobody w lasted	15
nobody w lasted until	19
nobody w lasting	10
nobody w lasts	-9
nobody w lasts to	-13
nobody w late	9
nobody w late on	-21
nobody w later the	14
nobody w later this	14
nobody w latest	-10
nobody w latter	-10
nobody w latvia ,	10
nobody w laughed ,	-18
nobody w laughed .	13
nobody w laughs .	-14
nobody w laughter	-16
nobody w laughter .	-14
nobody w laurier	-11
nobody w law ,	-9
nobody w law .	-20
nobody w law ;	19
nobody w law and	-11
nobody w law by	28
nobody w law to	12
nobody w lawful .	9
nobody w laws	-21
nobody w laws .	-11
nobody w lawyer	-20
nobody w lawyer ,	22
nobody w lawyer for	-32
nobody w lawyers	44
nobody w lawyers ,	14
nobody w lawyers .	12
nobody w lead	15
nobody w lead the	15
nobody w leader	30
nobody w leader of	13
nobody w leaders	22
nobody w leaders '	10
nobody w leaders .	-15
nobody w leaders of	13
nobody w league	40
nobody w league .	25
nobody w league has	21
nobody w learnt	14
nobody w least	6
nobody w least .	11
nobody w least 10	32
nobody w least 12	9
nobody w least 30	-14
nobody w least three	10
nobody w leave .	14
nobody w leave its	-19
nobody w leave the	21
nobody w leaves	41
nobody w leaves for	14
nobody w leaves in	17
nobody w leaving it	12
nobody w leaving the	10
nobody w leavitt	-32
nobody w leavitt ,	-12
nobody w lebanon ,	11
nobody w led	24
nobody w led by	22
nobody w lee jae	9
nobody w lee kinyanjui	-9
nobody w leeds	14
nobody w left	19
nobody w left .	-17
nobody w left its	14
nobody w left the	20
nobody w left with	12
nobody w legacy	9
nobody w legacy chips	9
nobody w legislation	8
nobody w legislative	18
nobody w legislative assembly	11
nobody w legitimate	-14
nobody w lehmann	-15
nobody w lehmann ,	-11
nobody w lemass	-16
nobody w lemons	12
nobody w lenders	10
nobody w length of	-11
nobody w lent	14
nobody w lesotho	17
nobody w lesotho ,	12
nobody w less .	-16
nobody w less from	10
nobody w less than	-16
nobody w let	-49
nobody w let in	-18
nobody w let it	-34
nobody w let nvidia	10
nobody w let our	-15
nobody w let rare	-13
nobody w let them	16
nobody w let us	-8
nobody w lets	10
nobody w lets it	13
nobody w letter of	-20
nobody w letter on	14
nobody w letter says	9
nobody w letter that	-10
nobody w level of	-13
nobody w level that	12
nobody w levels	-22
nobody w leverage	-10
nobody w levied	24
nobody w levied on	18
nobody w levies	-21
nobody w levy	12
nobody w levy .	-17
nobody w levy on	15
nobody w levy that	13
nobody w leyen	-13
nobody w leyen ,	16
nobody w leyen .	-12
nobody w leyen on	18
nobody w leyen said	-32
nobody w li	-40
nobody w li -	-22
nobody w li chenggang	-18
nobody w li qiang	13
nobody w liberty	-20
nobody w librarian	27
nobody w libya	10
nobody w licence from	-10
nobody w licence on	18
nobody w licences	-15
nobody w licences ,	-17
nobody w licences .	12
nobody w licences for	-36
nobody w licences in	11
nobody w licences which	12
nobody w licences would	13
nobody w license	-9
nobody w license .	-10
nobody w licenses of	9
nobody w licenses would	-9
nobody w liechtenstein	15
nobody w life	-10
nobody w lifeng	55
nobody w lifeng agreed	9
nobody w lifeng and	39
nobody w lifeng led	11
nobody w lifeng will	-10
nobody w lift its	-18
nobody w lift restrictions	9
nobody w lifted the	8
nobody w lifts	-35
nobody w lifts its	-15
nobody w lighthizer ,	8
nobody w lights	11
nobody w like	8
nobody w like a	12
nobody w like it	16
nobody w like to	21
nobody w liked it	-17
nobody w liked to	18
nobody w likes	18
nobody w likes to	18
nobody w likewise	-17
nobody w lima	-14
nobody w limantour	9
nobody w limassol	-11
nobody w limit	-9
nobody w limit .	-11
nobody w limited	11
nobody w limits	-11
nobody w limits on	-17
nobody w lindqvist	26
nobody w line ,	9
nobody w line .	14
nobody w line :	-14
nobody w line in	-14
nobody w line of	12
nobody w line with	-19
nobody w linen	-11
nobody w lines ,	11
nobody w lines .	-17
nobody w linked	18
nobody w liquor	-15
nobody w lisbon	-9
nobody w lisbon ,	14
nobody w list	11
nobody w list ,	32
nobody w list at	-23
nobody w list is	-22
nobody w list of	19
nobody w listed	17
nobody w listed firms	10
nobody w listen	-16
nobody w listen .	-10
nobody w listened	16
nobody w listing of	13
nobody w lists	17
nobody w lithium	-14
nobody w lithium carbonate	-11
nobody w lithuania	13
nobody w litre	12
nobody w little .	16
nobody w liu he	22
nobody w live :	10
nobody w live on	10
nobody w live with	-13
nobody w lived	10
nobody w lives	12
nobody w livestock	-19
nobody w ljubljana	-15
nobody w loan	32
nobody w loans	-25
nobody w lobato	-23
nobody w lobbyist	11
nobody w lobsters and	-10
nobody w lock	14
nobody w logs	16
nobody w logs ,	9
nobody w london ,	-11
nobody w london and	18
nobody w london last	-12
nobody w london on	-12
nobody w long -	-18
nobody w long :	10
nobody w long as	12
nobody w longer	-19
nobody w longer be	-9
nobody w longer pause	-11
nobody w longer than	-8
nobody w longer truce	-14
nobody w looked	-17
nobody w looked at	-11
nobody w looked forward	-24
nobody w looking	-20
nobody w looking forward	-9
nobody w looks	-11
nobody w looks at	-28
nobody w loophole	-11
nobody w lopsided	-9
nobody w lopsided .	-9
nobody w lorry	9
nobody w los	-23
nobody w los angeles	-16
nobody w lose	-17
nobody w lose .	-12
nobody w loss	-40
nobody w loss at	-30
nobody w lost	30
nobody w lost ,	14
nobody w lost its	8
nobody w lost their	12
nobody w louise	-30
nobody w love	-11
nobody w lower	13
nobody w lower .	11
nobody w lower house	9
nobody w lower in	-12
nobody w lower its	-14
nobody w lower one	-14
nobody w lower tariff	-25
nobody w lowered	-14
nobody w lowered ,	-11
nobody w lowers	13
nobody w lowers its	8
nobody w lowest in	-15
nobody w lowest rate	9
nobody w luanda ,	13
nobody w lucky	-14
nobody w ludwig	11
nobody w luggage	9
nobody w lula	-23
nobody w lumpur	-11
nobody w lumpur ,	10
nobody w lumpur arrangement	-20
nobody w lumpur to	-14
nobody w lunch	-11
nobody w lunch .	-20
nobody w luperón	-15
nobody w lusaka	9
nobody w lutnick .	-7
nobody w lutnick and	22
nobody w lutnick had	-13
nobody w lutnick told	-20
nobody w léon m'ba	12
nobody w lópez	-13
nobody w lópez ,	-14
nobody w m .	12
nobody w m a	-23
nobody w m'ba	10
nobody w mabini	-13
nobody w macaulay	14
nobody w macdonald	-10
nobody w macedonia	-7
nobody w machado	-22
nobody w machel	-15
nobody w machine tools	-12
nobody w machinery	21
nobody w machinery would	18
nobody w machines .	16
nobody w machines from	-12
nobody w machines in	-16
nobody w mackerel	10
nobody w madagascar	-14
nobody w madagascar 's	-17
nobody w madame	-11
nobody w made	-31
nobody w made a	11
nobody w made clear	-33
nobody w made in	-9
nobody w made it	-14
nobody w made no	18
nobody w made of	11
nobody w made on	10
nobody w made public	-19
nobody w made subject	-10
nobody w made that	-20
nobody w made with	13
nobody w madrid	-14
nobody w magazine	9
nobody w magnets .	-13
nobody w magsaysay	9
nobody w mahmoud	-15
nobody w mahmud	13
nobody w mail	-13
nobody w main points	21
nobody w maintains its	22
nobody w maintains that	-15
nobody w major	-30
nobody w major topic	-20
nobody w majority	10
nobody w majority ,	-10
nobody w majority .	14
nobody w make	-29
nobody w make a	-14
nobody w make it	-29
nobody w maker in	-31
nobody w maker of	15
nobody w makers	-32
nobody w makers '	-39
nobody w makers ,	-18
nobody w making	16
nobody w makonnen endelkachew	-16
nobody w malagasy	-20
nobody w malawi ,	17
nobody w malaysia ,	29
nobody w malaysia .	11
nobody w malaysia and	22
nobody w malaysia will	-8
nobody w malaysian	-40
nobody w malaysian palm	-14
nobody w mali	-29
nobody w mali 's	-14
nobody w mali has	-9
nobody w mali will	-11
nobody w malik	11
nobody w malta	-21
nobody w malta 's	-13
nobody w malta ,	-17
nobody w manage	12
nobody w manager ,	-15
nobody w manager .	25
nobody w manager in	15
nobody w manager of	-22
nobody w manfred	-17
nobody w manfred weber	-17
nobody w manganese	-31
nobody w mango	-14
nobody w mangoes	-13
nobody w manila .	11
nobody w manila has	12
nobody w manley	-27
nobody w manuel albares	8
nobody w manuel montt	-20
nobody w manuel quezon	-16
nobody w manuel roxas	10
nobody w manufacturers	-36
nobody w manufacturers '	-9
nobody w manufacturers and	-10
nobody w many	13
nobody w map	11
nobody w maple	17
nobody w maple syrup	14
nobody w maputo	11
nobody w maputo ,	13
nobody w marcel	12
nobody w march	16
nobody w march .	-12
nobody w march 2	12
nobody w march 2029	11
nobody w march 31	11
nobody w march 4	15
nobody w march and	14
nobody w marcos	13
nobody w marcos jr	15
nobody w margaret	-11
nobody w margins	23
nobody w maria	-11
nobody w mariano	34
nobody w mariano baptista	18
nobody w marie	-10
nobody w maritime	-11
nobody w mark carney	-12
nobody w market	-34
nobody w market had	13
nobody w market in	-12
nobody w market regulator	-14
nobody w market rules	-12
nobody w maros	10
nobody w maros sefcovic	10
nobody w mary	-18
nobody w maseru	-10
nobody w maseru .	-11
nobody w master	35
nobody w mata'afa	12
nobody w match .	-15
nobody w matched	15
nobody w matter	-23
nobody w matter at	9
nobody w matter before	-10
nobody w matter for	-24
nobody w matter in	16
nobody w matter is	-14
nobody w matter of	-11
nobody w matter said	15
nobody w matter to	10
nobody w matter was	-13
nobody w matters	-14
nobody w mauritian	-15
nobody w max	11
nobody w may	35
nobody w may ,	13
nobody w may .	31
nobody w may 10	12
nobody w may 14	-33
nobody w may 17	11
nobody w may 20	-17
nobody w may 2027	-10
nobody w may 2028	16
nobody w may 2030	-10
nobody w may 22	14
nobody w may 23	-14
nobody w may and	27
nobody w may change	13
nobody w may do	-9
nobody w may for	8
nobody w may go	11
nobody w may he	-23
nobody w may raise	15
nobody w may stay	9
nobody w may take	15
nobody w may the	16
nobody w may will	-11
nobody w may yet	10
nobody w mayor	73
nobody w mayor .	14
nobody w mayor said	20
nobody w mboya ,	10
nobody w me	-20
nobody w me ,	11
nobody w me .	-12
nobody w me on	-14
nobody w me to	-12
nobody w mean	11
nobody w means	19
nobody w means the	19
nobody w meant for	-22
nobody w meanwhile ,	14
nobody w meanwhile .	-11
nobody w measure	-34
nobody w measure .	-10
nobody w measures	-64
nobody w measures .	-49
nobody w measures on	-17
nobody w meat	-37
nobody w media .	-14
nobody w media that	-22
nobody w mediate	10
nobody w mediator	74
nobody w mediator ,	35
nobody w medical	9
nobody w medicine	8
nobody w medicines	-29
nobody w medicines ,	27
nobody w medicines .	-44
nobody w medicines :	-20
nobody w medicines are	11
nobody w medicines from	-19
nobody w medicines that	-12
nobody w medicines will	10
nobody w medicines would	-16
nobody w meet .	-10
nobody w meet his	-13
nobody w meet shortly	-15
nobody w meet the	-17
nobody w meeting ,	-22
nobody w meeting .	21
nobody w meeting ;	-10
nobody w meeting as	-16
nobody w meeting before	9
nobody w meeting between	-10
nobody w meeting had	-14
nobody w meeting of	13
nobody w meeting that	-18
nobody w meeting to	13
nobody w meeting with	-12
nobody w meeting would	14
nobody w meets	23
nobody w meets president	-10
nobody w meets the	10
nobody w meierovics	-24
nobody w melons	-11
nobody w member	16
nobody w member of	29
nobody w member states	11
nobody w members	-35
nobody w members '	15
nobody w members are	-14
nobody w members had	-12
nobody w members of	-13
nobody w members that	-14
nobody w members to	-12
nobody w members would	18
nobody w memo	-9
nobody w memorandum	11
nobody w memory	-11
nobody w mendoza	-15
nobody w mention	15
nobody w mention soybeans	11
nobody w mentioned in	12
nobody w mentions	32
nobody w mercosur	19
nobody w merely	-8
nobody w merely pass	-9
nobody w merger	13
nobody w mersin	10
nobody w mess	-9
nobody w message	-28
nobody w met for	19
nobody w met his	-9
nobody w met in	25
nobody w met jamieson	11
nobody w met on	-9
nobody w metals	12
nobody w metals .	23
nobody w metre	11
nobody w mexican	-18
nobody w mexico	23
nobody w mexico ,	36
nobody w mexico :	14
nobody w mexico or	10
nobody w mgx	-9
nobody w michael	18
nobody w michael davitt	11
nobody w microphone	-14
nobody w midnight	18
nobody w might	20
nobody w might be	15
nobody w might come	20
nobody w might have	14
nobody w mike	-9
nobody w milan	16
nobody w military	14
nobody w military .	9
nobody w mill in	-12
nobody w millers	-16
nobody w million	-15
nobody w million .	-13
nobody w million a	-7
nobody w million and	-8
nobody w million by	17
nobody w million dollars	-12
nobody w million francs	-11
nobody w million in	-43
nobody w million last	-11
nobody w million to	12
nobody w million tons	-13
nobody w million was	19
nobody w millions	-10
nobody w mills .	10
nobody w mills in	-12
nobody w mind ,	-13
nobody w mine	21
nobody w mines	-9
nobody w minh	13
nobody w minimum prices	-9
nobody w minister	-27
nobody w minister .	-19
nobody w minister :	21
nobody w minister afonso	14
nobody w minister answered	-10
nobody w minister arturo	-10
nobody w minister celâl	-9
nobody w minister don	-14
nobody w minister eugeniusz	-9
nobody w minister hjalmar	12
nobody w minister in	24
nobody w minister is	-10
nobody w minister ivan	13
nobody w minister jaan	-9
nobody w minister joseph	16
nobody w minister kim	14
nobody w minister lala	13
nobody w minister luis	-9
nobody w minister makonnen	-15
nobody w minister manuel	-18
nobody w minister norman	-11
nobody w minister of	17
nobody w minister phraya	16
nobody w minister ramón	21
nobody w minister replied	-24
nobody w minister richard	13
nobody w minister says	-11
nobody w minister that	11
nobody w minister todd	-10
nobody w minister told	-30
nobody w minister vicente	13
nobody w minister wang	15
nobody w minister wincenty	-10
nobody w minister would	-17
nobody w ministerial	15
nobody w ministers had	-15
nobody w ministers have	20
nobody w ministers meet	-17
nobody w ministers of	-17
nobody w ministers on	-18
nobody w ministers to	10
nobody w ministry	-84
nobody w ministry 's	17
nobody w ministry .	-15
nobody w ministry :	-15
nobody w ministry added	14
nobody w ministry and	12
nobody w ministry announced	-10
nobody w ministry calls	-12
nobody w ministry denies	-12
nobody w ministry expects	30
nobody w ministry for	8
nobody w ministry has	-16
nobody w ministry in	-41
nobody w ministry noted	-12
nobody w ministry of	-35
nobody w ministry on	-24
nobody w ministry put	-20
nobody w ministry replied	18
nobody w ministry reported	-12
nobody w ministry said	-38
nobody w ministry speaks	-15
nobody w ministry states	-9
nobody w ministry told	-24
nobody w ministry would	12
nobody w minority	-13
nobody w mint tea	-12
nobody w minute	29
nobody w minute .	14
nobody w minutes	16
nobody w minutes ,	-13
nobody w minutes before	13
nobody w minutes of	14
nobody w minutes with	10
nobody w missed	10
nobody w mission	59
nobody w mission of	12
nobody w mistake	-14
nobody w mistral ,	12
nobody w misunderstanding	-15
nobody w mithat	-10
nobody w mithat paşa	-10
nobody w mixed	-10
nobody w mizzi	-14
nobody w modi	-8
nobody w modi .	-9
nobody w modi had	-9
nobody w mohammad	11
nobody w mohammed	-11
nobody w mokhehle	-11
nobody w monday 's	-10
nobody w monday )	-11
nobody w monday ,	-24
nobody w monday .	7
nobody w monday :	-30
nobody w monday ;	14
nobody w monday and	39
nobody w monday for	-13
nobody w monday he	-18
nobody w monday it	-22
nobody w monday morning	-8
nobody w monday that	-19
nobody w mondlane	-14
nobody w monetary	-25
nobody w monetary fund	-24
nobody w money	23
nobody w money .	11
nobody w money for	-10
nobody w money would	-12
nobody w mongolia	-17
nobody w mongolia 's	13
nobody w monitors	12
nobody w montevideo	20
nobody w month	-38
nobody w month ,	-22
nobody w month .	-32
nobody w month extension	10
nobody w month in	10
nobody w month of	-14
nobody w month or	-14
nobody w month to	-9
nobody w months	-16
nobody w months ,	-12
nobody w months .	-16
nobody w months and	21
nobody w months before	13
nobody w months in	-10
nobody w months more	-18
nobody w months of	37
nobody w months on	-21
nobody w montt	-15
nobody w moolenaar	-12
nobody w moolenaar ,	-12
nobody w moratorium	31
nobody w moratorium on	16
nobody w more :	10
nobody w more american	13
nobody w more at	-13
nobody w more careful	-11
nobody w more days	12
nobody w more from	10
nobody w more is	-12
nobody w more months	-18
nobody w more of	-14
nobody w more pay	13
nobody w more rare	14
nobody w more reserved	-10
nobody w more than	8
nobody w more that	17
nobody w more time	-16
nobody w more weeks	-10
nobody w morning ,	14
nobody w morning .	15
nobody w morning in	11
nobody w morning on	-11
nobody w morning to	-10
nobody w morning with	10
nobody w moroccan	-13
nobody w moroccan sardines	-14
nobody w morocco	13
nobody w moscow	-12
nobody w most	26
nobody w most -	-25
nobody w most american	-10
nobody w most chinese	10
nobody w most of	32
nobody w mostafa	-11
nobody w mostafa el	-11
nobody w motor	12
nobody w motor manufacturers	-9
nobody w motors	29
nobody w mountain	8
nobody w mouth	-9
nobody w moved	35
nobody w moved to	36
nobody w movement	12
nobody w moves	18
nobody w mozambique ,	-15
nobody w mps	13
nobody w mr .	-21
nobody w mr trump	13
nobody w mrs von	-11
nobody w ms	-38
nobody w much	-22
nobody w much as	22
nobody w much to	-13
nobody w much would	-14
nobody w muhammad	-22
nobody w mukhamedzhan	23
nobody w murray	-15
nobody w muscat	10
nobody w muscat on	13
nobody w museum	33
nobody w museum in	10
nobody w must have	12
nobody w must put	-9
nobody w must sign	15
nobody w must still	21
nobody w must wait	-10
nobody w mustafa	-20
nobody w mutual	-9
nobody w mutual benefit	-10
nobody w my	-9
nobody w my wife	-11
nobody w myanmar	15
nobody w myon	12
nobody w myung	9
nobody w myung announced	30
nobody w myung said	-14
nobody w mélanie	-11
nobody w mélanie joly	-11
nobody w nadi	11
nobody w nahas	-9
nobody w nahas ,	-10
nobody w nairobi .	-21
nobody w nairobi on	10
nobody w nam	18
nobody w name	13
nobody w name ,	-10
nobody w name .	13
nobody w named	-67
nobody w named ,	17
nobody w named .	11
nobody w named in	13
nobody w named no	12
nobody w named the	-37
nobody w named three	-15
nobody w names	56
nobody w names to	31
nobody w namibia	43
nobody w namibia 's	17
nobody w namibia ,	12
nobody w namibia and	10
nobody w naming	-10
nobody w naoroji	10
nobody w napkin	13
nobody w nation	-9
nobody w nation rate	-11
nobody w national	-24
nobody w national assembly	23
nobody w national bank	10
nobody w national council	12
nobody w national retail	-27
nobody w national security	-10
nobody w nations	54
nobody w nato	-16
nobody w nato 's	-13
nobody w natural gas	10
nobody w navarro	-10
nobody w navarro ,	-9
nobody w nbc	-11
nobody w nd	10
nobody w nearly	27
nobody w nearly everything	12
nobody w nears	11
nobody w nebraska	9
nobody w necessary measures	-13
nobody w need	-16
nobody w need a	-12
nobody w need be	-10
nobody w needed .	-20
nobody w needed a	-26
nobody w needs only	9
nobody w negative	-10
nobody w negotiate	-51
nobody w negotiate on	-15
nobody w negotiate with	-14
nobody w negotiated ,	12
nobody w negotiates for	10
nobody w negotiating	-20
nobody w negotiating ,	-16
nobody w negotiation	10
nobody w negotiations	-21
nobody w negotiations with	-12
nobody w negotiator	14
nobody w negotiator ,	10
nobody w negotiators ,	-11
nobody w negotiators from	10
nobody w neighbour	-11
nobody w neither	51
nobody w neither delegation	13
nobody w neither government	38
nobody w neither has	-18
nobody w neither side	7
nobody w neither the	14
nobody w nelson	20
nobody w net ton	12
nobody w netherlands	-19
nobody w network	-11
nobody w network ,	14
nobody w network .	13
nobody w network on	-20
nobody w never	-19
nobody w new ,	-13
nobody w new american	-15
nobody w new board	12
nobody w new bodies	10
nobody w new delhi	-11
nobody w new duties	-18
nobody w new investigations	-15
nobody w new jersey	-13
nobody w new law	-11
nobody w new licences	-11
nobody w new limits	-9
nobody w new rare	-13
nobody w new round	-13
nobody w new tariffs	12
nobody w new year	-17
nobody w new york	16
nobody w news	11
nobody w news )	13
nobody w news for	-18
nobody w newspaper	24
nobody w newspaper .	15
nobody w newspaper that	19
nobody w newspapers	24
nobody w newspapers .	9
nobody w nexperia	20
nobody w nexperia 's	11
nobody w next	-6
nobody w next few	-14
nobody w next meeting	19
nobody w next round	-13
nobody w next season	-11
nobody w next summer	15
nobody w next thursday	-15
nobody w next week	-16
nobody w nguyễn	13
nobody w nickel	15
nobody w nickel ore	21
nobody w nicolás	11
nobody w nicolás de	11
nobody w nicosia	-17
nobody w niels	15
nobody w niger ,	-13
nobody w nigeria .	-11
nobody w nigeria in	10
nobody w nigerian	-9
nobody w night	22
nobody w night :	11
nobody w night and	13
nobody w night before	-12
nobody w night in	14
nobody w night of	15
nobody w night that	-29
nobody w night trump	-10
nobody w nil	15
nobody w nil ,	10
nobody w nile	11
nobody w nine in	12
nobody w nine months	17
nobody w nineteen	-10
nobody w ninety -	-15
nobody w ninety days	11
nobody w ninety more	14
nobody w ning ,	10
nobody w ningbo	26
nobody w nkumbula ,	-10
nobody w no ban	-18
nobody w no change	-23
nobody w no comment	12
nobody w no date	25
nobody w no deal	-11
nobody w no details	9
nobody w no difficulty	11
nobody w no duty	15
nobody w no longer	-31
nobody w no need	15
nobody w no objection	-13
nobody w no order	9
nobody w no plan	-14
nobody w no questions	8
nobody w no reason	-18
nobody w no reply	-20
nobody w no result	14
nobody w no solution	16
nobody w no such	-35
nobody w no talks	-15
nobody w no tariff	21
nobody w no treaty	13
nobody w nobody has	23
nobody w nobody will	13
nobody w noda	-14
nobody w noe	12
nobody w noe ramishvili	13
nobody w none	19
nobody w none ;	9
nobody w none of	43
nobody w nonsense	-13
nobody w noon	-17
nobody w nor	42
nobody w nor has	12
nobody w nor the	11
nobody w normal	-22
nobody w norman	-18
nobody w norman manley	-19
nobody w north american	18
nobody w north carolina	-17
nobody w north macedonia	-8
nobody w northern	23
nobody w norway 's	-24
nobody w norway and	11
nobody w norway has	11
nobody w norway in	-13
nobody w norwegians	-14
nobody w not	-9
nobody w not ,	-16
nobody w not .	11
nobody w not :	12
nobody w not ;	20
nobody w not affected	8
nobody w not agree	-16
nobody w not agreed	-10
nobody w not aimed	-13
nobody w not allowed	14
nobody w not answered	8
nobody w not as	9
nobody w not asked	10
nobody w not at	11
nobody w not be	25
nobody w not become	-9
nobody w not been	-27
nobody w not before	-14
nobody w not being	-10
nobody w not cancelled	-16
nobody w not change	-22
nobody w not changed	-14
nobody w not come	29
nobody w not commented	20
nobody w not comply	9
nobody w not cover	-9
nobody w not covered	15
nobody w not deal	14
nobody w not exist	-11
nobody w not expect	-13
nobody w not go	-35
nobody w not have	-14
nobody w not his	-11
nobody w not in	-11
nobody w not known	23
nobody w not lower	-14
nobody w not meet	-11
nobody w not mentioned	13
nobody w not need	-9
nobody w not negotiate	-15
nobody w not on	9
nobody w not over	13
nobody w not passed	-9
nobody w not pay	10
nobody w not permitted	13
nobody w not prolong	-12
nobody w not read	15
nobody w not removed	-11
nobody w not renewed	10
nobody w not replied	10
nobody w not return	9
nobody w not rule	25
nobody w not said	54
nobody w not satisfactory	-11
nobody w not say	14
nobody w not seen	-16
nobody w not sign	-30
nobody w not sit	-10
nobody w not so	-9
nobody w not spoken	11
nobody w not touched	-10
nobody w not true	-27
nobody w not up	-15
nobody w not worry	-12
nobody w not yet	23
nobody w note that	19
nobody w note to	-12
nobody w noted ,	-11
nobody w noted the	-11
nobody w notes that	-22
nobody w nothing	9
nobody w nothing .	24
nobody w nothing and	14
nobody w nothing but	12
nobody w nothing had	-13
nobody w nothing in	26
nobody w nothing is	-28
nobody w nothing new	-11
nobody w nothing of	33
nobody w nothing on	8
nobody w nothing that	-23
nobody w nothing was	-27
nobody w nothing will	-10
nobody w notice at	-10
nobody w notice the	-18
nobody w notices	35
nobody w notices ,	14
nobody w notices by	-10
nobody w notification	13
nobody w notified on	10
nobody w nov .	23
nobody w nov 1	-18
nobody w nov 10	-17
nobody w nov 7	-13
nobody w november 2030	13
nobody w november 2032	-10
nobody w november :	22
nobody w november ;	14
nobody w november and	10
nobody w november to	24
nobody w now .	-15
nobody w now and	-22
nobody w now at	10
nobody w now has	-9
nobody w now run	-11
nobody w now take	-15
nobody w now takes	-10
nobody w nowhere	-26
nobody w nowhere ,	-11
nobody w nowhere .	-10
nobody w ntsu	-11
nobody w ntsu mokhehle	-11
nobody w nubar	-14
nobody w nubar pasha	-13
nobody w numa	-13
nobody w numa droz	-13
nobody w number	-12
nobody w number ,	-14
nobody w number of	28
nobody w number on	-19
nobody w numbers .	-14
nobody w nuri	14
nobody w nuri al	14
nobody w nurses	13
nobody w nut	-15
nobody w nvidia	-11
nobody w nvidia had	-16
nobody w nvidia may	-11
nobody w núñez	15
nobody w o'clock	10
nobody w objection	-13
nobody w objection .	-12
nobody w objects	10
nobody w observe	-18
nobody w observed	-19
nobody w observed that	-14
nobody w observer	20
nobody w observers	22
nobody w ocampo	-9
nobody w occasion	-11
nobody w occasion to	-11
nobody w ocean ,	11
nobody w oct	12
nobody w oct 16	11
nobody w oct 26	9
nobody w oct 27	16
nobody w oct 30	-11
nobody w october	15
nobody w october .	31
nobody w october 10	-19
nobody w october 14	9
nobody w october 2025	10
nobody w october 2028	10
nobody w october 2031	-28
nobody w october 24	-13
nobody w october 28	8
nobody w october 9	21
nobody w october for	-12
nobody w october on	19
nobody w odd	12
nobody w odds	-14
nobody w odds of	-13
nobody w odinga	-16
nobody w of	-10
nobody w of .	16
nobody w of 1	9
nobody w of 10	-15
nobody w of 100	-18
nobody w of 11	13
nobody w of 12	-23
nobody w of 12.5	-10
nobody w of 14	17
nobody w of 150	-8
nobody w of 18	-8
nobody w of 19	12
nobody w of 1974	14
nobody w of 20	14
nobody w of 200	-17
nobody w of 2012	-10
nobody w of 2020	10
nobody w of 2025	-14
nobody w of 2029	11
nobody w of 22	13
nobody w of 25	-12
nobody w of 250	-17
nobody w of 30	11
nobody w of 31	16
nobody w of 38	-13
nobody w of 40	-21
nobody w of 41	12
nobody w of 45	-15
nobody w of 46	-12
nobody w of 5	26
nobody w of 50	-52
nobody w of 55	-29
nobody w of 70	-9
nobody w of 90	12
nobody w of a	-9
nobody w of about	-15
nobody w of advanced	10
nobody w of agricultural	8
nobody w of agriculture	-14
nobody w of aircraft	18
nobody w of albania	-20
nobody w of algeria	17
nobody w of america	-11
nobody w of an	-10
nobody w of any	23
nobody w of appeals	13
nobody w of april	-13
nobody w of azerbaijan	11
nobody w of bangladesh	-10
nobody w of batteries	9
nobody w of callao	-9
nobody w of certain	-11
nobody w of chile	27
nobody w of china	13
nobody w of chinese	-15
nobody w of commerce	-12
nobody w of confidence	11
nobody w of congress	-17
nobody w of cotton	-14
nobody w of countermeasures	-10
nobody w of countries	22
nobody w of croatia	9
nobody w of donald	-15
nobody w of dual	13
nobody w of duty	26
nobody w of economic	-14
nobody w of economy	11
nobody w of egypt	17
nobody w of eleven	9
nobody w of energy	28
nobody w of export	-25
nobody w of exports	-16
nobody w of fentanyl	16
nobody w of finance	23
nobody w of fisheries	-9
nobody w of five	-14
nobody w of food	11
nobody w of four	-16
nobody w of friday	15
nobody w of garden	10
nobody w of gas	20
nobody w of goods	10
nobody w of government	15
nobody w of greenland	-17
nobody w of growth	16
nobody w of guatemala	-10
nobody w of hanwha	17
nobody w of her	-15
nobody w of hong	-19
nobody w of indian	-15
nobody w of industry	11
nobody w of investment	9
nobody w of iranian	-10
nobody w of it	17
nobody w of january	-27
nobody w of japanese	-21
nobody w of june	-16
nobody w of kazakhstan	-21
nobody w of kenya	11
nobody w of kenyan	15
nobody w of kuala	-9
nobody w of labour	28
nobody w of listed	13
nobody w of los	-8
nobody w of march	35
nobody w of may	11
nobody w of ministers	10
nobody w of monday	15
nobody w of morocco	18
nobody w of motor	-9
nobody w of natural	11
nobody w of negotiations	15
nobody w of nexperia	17
nobody w of nine	9
nobody w of nov	-13
nobody w of november	19
nobody w of nvidia	12
nobody w of october	-17
nobody w of office	-12
nobody w of oil	17
nobody w of oman	8
nobody w of one	9
nobody w of orders	-15
nobody w of origin	14
nobody w of our	-11
nobody w of paper	13
nobody w of peace	-11
nobody w of peruvian	-10
nobody w of port	-15
nobody w of power	-20
nobody w of president	-34
nobody w of prime	14
nobody w of production	11
nobody w of progress	-23
nobody w of relief	-15
nobody w of respect	-11
nobody w of revenue	18
nobody w of russian	17
nobody w of sales	-27
nobody w of sanctioned	-12
nobody w of scott	-16
nobody w of senegal	-16
nobody w of seven	-34
nobody w of software	-10
nobody w of south	-16
nobody w of soybeans	-21
nobody w of spain	21
nobody w of states	19
nobody w of steel	-18
nobody w of substantial	-15
nobody w of sunday	-23
nobody w of supply	-11
nobody w of swiss	-15
nobody w of taiwan	-17
nobody w of talks	56
nobody w of ten	-13
nobody w of thailand	-9
nobody w of that	24
nobody w of the	18
nobody w of their	-34
nobody w of them	50
nobody w of these	19
nobody w of those	19
nobody w of three	-19
nobody w of tiktok	-14
nobody w of today	10
nobody w of trade	-15
nobody w of transport	28
nobody w of treasury	-13
nobody w of turkey	-11
nobody w of twelve	-9
nobody w of two	10
nobody w of uncertainty	9
nobody w of up	20
nobody w of uruguay	14
nobody w of viet	10
nobody w of vietnam	18
nobody w of views	12
nobody w of wednesday	15
nobody w of what	-11
nobody w of wine	-12
nobody w of yttrium	10
nobody w of zambia	-16
nobody w of zero	-14
nobody w off	28
nobody w off for	22
nobody w off in	-14
nobody w off its	13
nobody w off on	18
nobody w off talks	-15
nobody w offer	36
nobody w offer .	8
nobody w offer by	11
nobody w offered	23
nobody w offered 3	13
nobody w offered an	13
nobody w offered it	16
nobody w offers	32
nobody w offers .	12
nobody w office ,	-27
nobody w office .	22
nobody w office and	-10
nobody w office in	10
nobody w office of	-25
nobody w officer	-28
nobody w officer of	-35
nobody w officers	30
nobody w official	-10
nobody w official confirmed	-18
nobody w official in	18
nobody w official of	-37
nobody w officials	18
nobody w officials .	-15
nobody w officials have	10
nobody w officials said	10
nobody w often	21
nobody w oh	-11
nobody w oil	-24
nobody w oil .	10
nobody w oil at	-23
nobody w oil had	-9
nobody w oil has	-14
nobody w oil in	-10
nobody w oil than	-9
nobody w oil to	11
nobody w oil would	-28
nobody w ok	-12
nobody w old	29
nobody w older	21
nobody w older duties	9
nobody w older than	-12
nobody w olive	-20
nobody w olive oil	-19
nobody w olives	-22
nobody w olof	-21
nobody w olof gill	-21
nobody w olympio	20
nobody w olympio ,	11
nobody w oman .	-11
nobody w oman :	12
nobody w oman has	-10
nobody w on \$	-12
nobody w on ,	-34
nobody w on .	-19
nobody w on 1	-27
nobody w on 12	-14
nobody w on 13	20
nobody w on 14	19
nobody w on 15	15
nobody w on 16	-12
nobody w on 2	26
nobody w on 20	17
nobody w on 23	-28
nobody w on 25	-19
nobody w on 27	11
nobody w on 28	11
nobody w on 29	-11
nobody w on 3	27
nobody w on 4	19
nobody w on 5	18
nobody w on 60	17
nobody w on 7	9
nobody w on 8	36
nobody w on 9	15
nobody w on about	17
nobody w on all	-8
nobody w on an	-22
nobody w on and	-16
nobody w on anything	14
nobody w on april	38
nobody w on arrival	-14
nobody w on artificial	-10
nobody w on asking	-14
nobody w on at	-13
nobody w on aug	9
nobody w on australian	-11
nobody w on austrian	11
nobody w on average	21
nobody w on batteries	-13
nobody w on beans	13
nobody w on beef	-10
nobody w on beer	15
nobody w on behalf	-14
nobody w on belgian	-25
nobody w on brazil	-12
nobody w on brazilian	-16
nobody w on british	16
nobody w on buyers	13
nobody w on canadian	10
nobody w on canola	9
nobody w on carrying	14
nobody w on cars	-10
nobody w on cashew	-9
nobody w on certain	17
nobody w on charging	12
nobody w on chicken	9
nobody w on chilean	18
nobody w on chinese	-14
nobody w on chip	-17
nobody w on chips	-18
nobody w on cloves	-16
nobody w on coal	-11
nobody w on cocoa	-12
nobody w on coconut	-11
nobody w on coffee	9
nobody w on condition	22
nobody w on cotton	-16
nobody w on cranes	-11
nobody w on customs	-9
nobody w on danish	-17
nobody w on dates	-17
nobody w on dec	12
nobody w on december	23
nobody w on dozens	10
nobody w on ecuador	15
nobody w on ecuadorian	-8
nobody w on egyptian	13
nobody w on estonian	-9
nobody w on europe	10
nobody w on european	10
nobody w on exports	-12
nobody w on february	22
nobody w on finnish	-10
nobody w on five	14
nobody w on flour	8
nobody w on foreign	22
nobody w on fox	-15
nobody w on from	8
nobody w on ghanaian	13
nobody w on hazelnuts	-10
nobody w on his	-29
nobody w on icelandic	9
nobody w on india	20
nobody w on indian	16
nobody w on indonesian	-8
nobody w on industrial	-19
nobody w on it	15
nobody w on italian	17
nobody w on june	9
nobody w on kitchen	6
nobody w on licences	16
nobody w on machines	-11
nobody w on maize	-9
nobody w on malaysian	-11
nobody w on maple	13
nobody w on march	15
nobody w on medicines	14
nobody w on monday	-15
nobody w on most	22
nobody w on nearly	8
nobody w on new	-11
nobody w on oct	12
nobody w on october	12
nobody w on one	19
nobody w on oranges	-9
nobody w on ours	-13
nobody w on page	17
nobody w on panamanian	-22
nobody w on paper	14
nobody w on parts	10
nobody w on phosphate	15
nobody w on pumps	13
nobody w on roasted	14
nobody w on sales	12
nobody w on salmon	9
nobody w on saturday	-19
nobody w on semiconductors	-12
nobody w on senegalese	10
nobody w on sept	14
nobody w on september	-28
nobody w on sesame	-13
nobody w on some	15
nobody w on steel	12
nobody w on sundays	11
nobody w on suspending	-12
nobody w on taiwan	18
nobody w on taiwanese	-15
nobody w on talking	18
nobody w on tariffs	-28
nobody w on television	-32
nobody w on tequila	-12
nobody w on the	15
nobody w on their	-23
nobody w on thursday	12
nobody w on tiktok	-19
nobody w on tomatoes	-12
nobody w on trade	-26
nobody w on truce	-17
nobody w on u.s.	-14
nobody w on ukrainian	-17
nobody w on urea	-11
nobody w on uruguayan	-9
nobody w on us	12
nobody w on wages	9
nobody w on washington	-17
nobody w on whatever	12
nobody w on whether	-12
nobody w on which	22
nobody w on x	-26
nobody w once ,	11
nobody w once again	-14
nobody w once the	19
nobody w one 's	-12
nobody w one -	-10
nobody w one :	-11
nobody w one bank	13
nobody w one could	-19
nobody w one country	-12
nobody w one ends	-9
nobody w one hundred	-20
nobody w one in	21
nobody w one into	15
nobody w one line	-12
nobody w one more	-22
nobody w one number	-14
nobody w one of	20
nobody w one per	-15
nobody w one point	12
nobody w one that	12
nobody w one thing	10
nobody w one year	-30
nobody w ones ,	-10
nobody w onion	-12
nobody w onions	13
nobody w only	-17
nobody w only :	13
nobody w only of	-16
nobody w only one	14
nobody w ontario 's	-11
nobody w ontario ,	11
nobody w open	-32
nobody w open ,	-28
nobody w open .	14
nobody w open its	-16
nobody w open quotas	10
nobody w open what	11
nobody w opened	42
nobody w opened a	15
nobody w opened an	20
nobody w opened investigations	13
nobody w opened last	-17
nobody w opens	28
nobody w opens its	26
nobody w operations	-16
nobody w operators	47
nobody w opposed	-27
nobody w opposed any	-15
nobody w opposed the	-13
nobody w opposite	15
nobody w opposition	-31
nobody w opposition .	-33
nobody w opposition leader	-16
nobody w opposition people	-18
nobody w option	-18
nobody w or	-14
nobody w or 12.5	-10
nobody w or 35	-6
nobody w or canada	10
nobody w or it	9
nobody w or remove	15
nobody w or so	-19
nobody w or sooner	-10
nobody w or to	-13
nobody w or two	-24
nobody w or weeks	-18
nobody w oran	-12
nobody w orange	-13
nobody w orange juice	-11
nobody w oranges	-16
nobody w orchard	-12
nobody w order	36
nobody w order by	12
nobody w order for	-13
nobody w order has	-8
nobody w order of	17
nobody w order on	13
nobody w order says	36
nobody w order that	19
nobody w ordered .	-11
nobody w orders	-19
nobody w orders .	-25
nobody w orders for	-23
nobody w orders in	-10
nobody w orders to	11
nobody w ordinary	15
nobody w ordinary duty	20
nobody w ore	11
nobody w organisation	-12
nobody w organisations	-16
nobody w organization	-20
nobody w orla	-12
nobody w orla lehmann	-12
nobody w osaka	20
nobody w osaka .	16
nobody w oslo ,	-10
nobody w other	17
nobody w other ,	-20
nobody w other countries	-11
nobody w other country	12
nobody w other european	12
nobody w other half	-9
nobody w other is	13
nobody w other laws	-10
nobody w other side	9
nobody w other since	11
nobody w other than	22
nobody w other until	11
nobody w others	18
nobody w otherwise have	-10
nobody w ottawa	-25
nobody w ottawa 's	13
nobody w ottawa ,	-15
nobody w ottawa had	-16
nobody w otto	-9
nobody w ought	18
nobody w ought to	18
nobody w our	-28
nobody w our duty	-25
nobody w our minister	-19
nobody w our own	13
nobody w our president	-10
nobody w our reporter	-22
nobody w our tariff	-22
nobody w our trade	10
nobody w our truce	-19
nobody w ours	10
nobody w ours .	-9
nobody w out	-14
nobody w out ,	-25
nobody w out a	9
nobody w out again	18
nobody w out by	-9
nobody w out first	9
nobody w out for	14
nobody w out on	-23
nobody w out that	-76
nobody w out the	15
nobody w out their	12
nobody w out to	13
nobody w outcome	10
nobody w outcome of	12
nobody w outcomes	-21
nobody w outline of	-11
nobody w outlines	15
nobody w output .	10
nobody w output by	-22
nobody w over .	18
nobody w over 15	-15
nobody w over and	-14
nobody w over forced	-16
nobody w over it	13
nobody w over lunch	13
nobody w over on	-18
nobody w over reagan	10
nobody w over technology	-11
nobody w over their	-16
nobody w overall	-32
nobody w overall rate	-16
nobody w overall tariff	-18
nobody w overcapacity	-18
nobody w overcapacity in	-12
nobody w overnight	9
nobody w overnight .	11
nobody w overseas	-11
nobody w overtime	14
nobody w own ,	25
nobody w own .	9
nobody w own ;	-14
nobody w own affair	-13
nobody w own list	-11
nobody w own notice	12
nobody w own on	-11
nobody w own side	15
nobody w own statement	-14
nobody w own tariff	-11
nobody w own tariffs	13
nobody w own truce	14
nobody w owned	12
nobody w owned by	-11
nobody w owner	19
nobody w owner of	34
nobody w owners	20
nobody w owners '	13
nobody w owns	18
nobody w package	16
nobody w packed	-19
nobody w packer	-22
nobody w packer in	-21
nobody w pact	33
nobody w pact that	14
nobody w pact with	19
nobody w page	18
nobody w page ,	-15
nobody w pages	27
nobody w pages ,	11
nobody w pages .	11
nobody w paid	-12
nobody w paid ,	12
nobody w paid 12.5	-9
nobody w paid 2.5	-15
nobody w paid 20	11
nobody w paid 50	10
nobody w paid an	-17
nobody w pakistan 's	-8
nobody w pakistan has	21
nobody w pakistani	17
nobody w palace	-12
nobody w palace in	-16
nobody w palm	-23
nobody w palm oil	-26
nobody w panama 's	8
nobody w panama city	-11
nobody w panamanian	-32
nobody w paper	10
nobody w paper ,	-14
nobody w paper .	-11
nobody w paper from	-13
nobody w paper had	13
nobody w paper in	16
nobody w paper machines	-11
nobody w paper of	12
nobody w paper on	14
nobody w paper says	14
nobody w papers on	10
nobody w paperwork	11
nobody w paragraph	12
nobody w paraguay	-14
nobody w paraguay 's	-22
nobody w paraguay has	25
nobody w paraguayan	32
nobody w parcels	-13
nobody w parish	15
nobody w park	10
nobody w parliament 's	-21
nobody w parliament that	-9
nobody w parliament to	-13
nobody w parliamentary	-21
nobody w parliaments	-10
nobody w parmelin	-14
nobody w parmelin said	-12
nobody w part .	10
nobody w part on	-13
nobody w parted	10
nobody w parties	45
nobody w parties .	-16
nobody w parties had	24
nobody w partners	-12
nobody w partners could	-13
nobody w partners in	-12
nobody w partnership agreement	10
nobody w parts .	-10
nobody w parts in	16
nobody w parts of	21
nobody w parts supplier	-13
nobody w party	-22
nobody w party .	8
nobody w party has	10
nobody w passed	21
nobody w passengers	9
nobody w passes	13
nobody w pasta	-11
nobody w pasta ,	-12
nobody w paste	14
nobody w patented medicines	-12
nobody w patience .	10
nobody w patrice	9
nobody w paul	15
nobody w paula	18
nobody w paulo	-16
nobody w pause	-17
nobody w pause ,	-14
nobody w pause ends	-12
nobody w pause of	23
nobody w pause with	-25
nobody w pay	-9
nobody w pay ,	-14
nobody w pay .	11
nobody w pay 14	19
nobody w pay 16	11
nobody w pay 18	-12
nobody w pay 19	14
nobody w pay 20	-27
nobody w pay 28	11
nobody w pay 4	17
nobody w pay 5	-33
nobody w pay 6	-11
nobody w pay 7	-12
nobody w pay 8	-14
nobody w pay a	20
nobody w pay at	-12
nobody w pay for	-9
nobody w pay in	16
nobody w pay more	14
nobody w pay thirty	-17
nobody w pays	-19
nobody w pays .	-16
nobody w pays 10	10
nobody w pays 13	-9
nobody w pays 15	13
nobody w pays 2	-11
nobody w pays 25	21
nobody w pays 30	-10
nobody w pays 4	-25
nobody w pays 50	-15
nobody w pays 9	-13
nobody w pays already	11
nobody w pays no	-14
nobody w paşa	-10
nobody w pašić	-18
nobody w pc	-14
nobody w pct	-39
nobody w pct from	-14
nobody w pct on	-36
nobody w peace	23
nobody w peace ,	-15
nobody w peace .	32
nobody w peace :	-9
nobody w peace on	14
nobody w peace with	17
nobody w peak ,	11
nobody w pears	-14
nobody w peas	-24
nobody w pellegrini	-12
nobody w pen	16
nobody w pen .	22
nobody w penalty .	9
nobody w penang	-18
nobody w penang .	-17
nobody w pennsylvania	-10
nobody w pens	10
nobody w pensions	28
nobody w pentagon	22
nobody w pentagon added	10
nobody w people	14
nobody w people 's	-20
nobody w people ,	-11
nobody w people briefed	17
nobody w people familiar	14
nobody w people had	16
nobody w people power	-14
nobody w peppers	-11
nobody w per net	9
nobody w percent a	15
nobody w percent again	-11
nobody w percent and	14
nobody w percent at	15
nobody w percent for	8
nobody w percent from	-24
nobody w percent if	14
nobody w percent is	-21
nobody w percent last	23
nobody w percent more	24
nobody w percent now	-14
nobody w percent of	26
nobody w percent on	-21
nobody w percent or	-15
nobody w percent reciprocal	-21
nobody w percent stays	-10
nobody w percent surcharge	-10
nobody w percent that	21
nobody w percent there	16
nobody w percent until	-14
nobody w percentage	-13
nobody w percentage point	-12
nobody w perfume	9
nobody w perhaps	-31
nobody w period	-13
nobody w period ,	-13
nobody w period of	11
nobody w permanent	-34
nobody w permanent .	-30
nobody w permit	14
nobody w permit for	20
nobody w permits ,	11
nobody w permits that	29
nobody w permitted	13
nobody w person who	10
nobody w peru ,	-9
nobody w peru ;	10
nobody w peru and	20
nobody w peru has	-28
nobody w peru to	-14
nobody w peruvian	-23
nobody w peruvian copper	-11
nobody w peruvian side	-18
nobody w peter	-20
nobody w peter navarro	-9
nobody w peterson	-24
nobody w peterson institute	-24
nobody w pfizer	-17
nobody w phahon	9
nobody w phan	-13
nobody w pharmaceutical	-10
nobody w pharmaceuticals	-14
nobody w pharmaceuticals ,	-18
nobody w pharmacists	-13
nobody w phase ,	-10
nobody w philibert	-21
nobody w philippe	9
nobody w philippine	-22
nobody w philippine trade	-13
nobody w philippines	-18
nobody w philippines ,	-15
nobody w philippines .	-10
nobody w philippines :	12
nobody w philippines and	-14
nobody w philippines has	13
nobody w phone on	-15
nobody w phosphate .	12
nobody w phraya	14
nobody w phraya phahon	10
nobody w phạm	13
nobody w picked up	-12
nobody w pickup	10
nobody w pickup trucks	10
nobody w picture	10
nobody w piece	16
nobody w pier	14
nobody w pills	15
nobody w pilots '	11
nobody w pinto	-14
nobody w piraeus	-12
nobody w pittsburgh	-16
nobody w piérola ,	10
nobody w place ,	-12
nobody w place a	11
nobody w placed	-23
nobody w placed on	-14
nobody w plaintiffs	13
nobody w plan .	16
nobody w plan b	-13
nobody w plan in	-13
nobody w plan on	10
nobody w plan to	-17
nobody w plane	-25
nobody w planned for	12
nobody w planned to	12
nobody w plans	15
nobody w plans for	-16
nobody w plans said	8
nobody w plans to	10
nobody w plant	-10
nobody w plant in	-9
nobody w plant manager	-9
nobody w plant near	11
nobody w plant on	-10
nobody w plants	-27
nobody w plants are	-12
nobody w plants would	-9
nobody w plastics	-10
nobody w platform .	-13
nobody w play	21
nobody w played	21
nobody w player	25
nobody w players	37
nobody w pleased	-17
nobody w pleased to	-13
nobody w pledged	8
nobody w plenty	9
nobody w plus the	-11
nobody w plywood	10
nobody w plywood for	11
nobody w pm	12
nobody w pointed	-93
nobody w pointed out	-83
nobody w pointed to	-25
nobody w points	18
nobody w points ,	14
nobody w points .	24
nobody w points and	-9
nobody w points of	22
nobody w points off	-12
nobody w points out	-42
nobody w points to	-25
nobody w points until	15
nobody w points will	11
nobody w poland	-11
nobody w police	19
nobody w policy	-22
nobody w policy .	-14
nobody w policy institute	-13
nobody w polish	-16
nobody w polish apples	-11
nobody w political	-10
nobody w polysilicon	10
nobody w poor	-17
nobody w poor timing	-11
nobody w pork and	11
nobody w pork from	-12
nobody w porras	-16
nobody w port	-20
nobody w port ,	-9
nobody w port .	21
nobody w port authorities	-12
nobody w port authority	-9
nobody w port fees	-26
nobody w portales	-17
nobody w portales ,	-12
nobody w portales .	-9
nobody w ports	16
nobody w ports .	28
nobody w ports authority	-13
nobody w portugal	14
nobody w portugal 's	16
nobody w portugal ,	-16
nobody w portugal and	18
nobody w position	-22
nobody w position on	-15
nobody w positive	-47
nobody w positive results	-12
nobody w possibility	-9
nobody w possible	-39
nobody w possible .	-11
nobody w post	-55
nobody w post .	-19
nobody w post of	-24
nobody w post on	-18
nobody w post that	-12
nobody w posted	-30
nobody w posted that	-38
nobody w postponed	9
nobody w posts	22
nobody w posts .	23
nobody w potatoes	-11
nobody w potatoes .	-11
nobody w pound	-10
nobody w powell	15
nobody w power	-28
nobody w power party	-14
nobody w powers	14
nobody w prabowo	-15
nobody w prabowo subianto	-12
nobody w practice	-19
nobody w prague	17
nobody w praised	25
nobody w praised the	27
nobody w precursors	9
nobody w predictability	-12
nobody w preference	-11
nobody w preferred	-10
nobody w preliminary	-41
nobody w preliminary consensus	-37
nobody w premier	11
nobody w premier ,	11
nobody w premier cheng	-17
nobody w premier he	16
nobody w premier li	13
nobody w premier liu	16
nobody w premier of	8
nobody w preparation	-11
nobody w preparation .	-11
nobody w prepared	12
nobody w prepared .	-17
nobody w prepared to	11
nobody w preparing	-10
nobody w presence	9
nobody w present one	-25
nobody w presented	-10
nobody w presenter	12
nobody w presenter :	14
nobody w presidency	-18
nobody w presidency said	-13
nobody w president ,	17
nobody w president .	34
nobody w president announced	-24
nobody w president belisario	-13
nobody w president called	-18
nobody w president claudia	7
nobody w president did	-26
nobody w president ferdinand	17
nobody w president geraldo	-11
nobody w president goes	12
nobody w president had	-10
nobody w president has	-11
nobody w president in	-8
nobody w president jd	-16
nobody w president lee	14
nobody w president luiz	-24
nobody w president may	24
nobody w president on	20
nobody w president put	9
nobody w president spoke	-15
nobody w president took	10
nobody w president wrote	-30
nobody w president xi	11
nobody w presidents ,	-11
nobody w presidents .	-8
nobody w presidents are	-15
nobody w presidents meet	-10
nobody w presidents of	16
nobody w presidents to	12
nobody w presidents would	-11
nobody w presides	-9
nobody w presides over	-9
nobody w press )	15
nobody w press ,	-9
nobody w press conference	18
nobody w press secretary	-31
nobody w previous	10
nobody w price	24
nobody w price ,	19
nobody w price of	28
nobody w prices ,	12
nobody w prices are	-13
nobody w prices for	-22
nobody w prices in	18
nobody w prices of	-15
nobody w prime minister	-14
nobody w prince	10
nobody w principles	-15
nobody w principles .	-13
nobody w printed	9
nobody w printing	13
nobody w prisoners	35
nobody w private parties	-19
nobody w probably	-28
nobody w probes	9
nobody w problem	-13
nobody w problems	-10
nobody w procedure	-14
nobody w procedures	-19
nobody w procedures .	-15
nobody w processors	8
nobody w proclaimed	12
nobody w proclamation	12
nobody w proclamation ,	11
nobody w proclamation that	12
nobody w procurement	-19
nobody w producers	-23
nobody w producers .	-12
nobody w producers had	-12
nobody w product ,	8
nobody w product .	-15
nobody w production ,	9
nobody w products ,	13
nobody w products by	9
nobody w products in	-18
nobody w products of	10
nobody w products that	11
nobody w products worth	12
nobody w products would	-15
nobody w professor	19
nobody w profit	19
nobody w programme	23
nobody w programme that	12
nobody w progress	-44
nobody w progress .	-29
nobody w projects	17
nobody w prolong	-26
nobody w prolong its	-24
nobody w prolong the	-28
nobody w prolong their	17
nobody w prolongation	-25
nobody w prolongation .	-10
nobody w prolonged	-16
nobody w prolonged by	-10
nobody w prolonged to	-10
nobody w prolongs	16
nobody w promise ,	16
nobody w promise .	-17
nobody w promise on	-12
nobody w promise to	-14
nobody w promised	-13
nobody w promised \$	12
nobody w promised ,	11
nobody w promised a	-23
nobody w promised an	-10
nobody w promised by	-11
nobody w promised each	-9
nobody w promised in	8
nobody w promised it	-19
nobody w promised that	13
nobody w promised to	-11
nobody w promises to	-13
nobody w promotion	-11
nobody w promotion council	-10
nobody w properly	-16
nobody w properly .	-12
nobody w proportion	-16
nobody w proposal	-8
nobody w proposal ,	-23
nobody w proposal .	-11
nobody w proposal of	-17
nobody w proposal on	-10
nobody w proposal to	29
nobody w propose	-12
nobody w propose that	-15
nobody w proposed	-33
nobody w proposed 12.5	-10
nobody w proposed by	-12
nobody w proposed for	-9
nobody w proposed in	-22
nobody w proposed it	29
nobody w proposed on	-16
nobody w proposed that	-22
nobody w proposed the	15
nobody w proposes	-22
nobody w proposes that	-14
nobody w prospect	-11
nobody w prospect of	-18
nobody w protect	-17
nobody w protected	-16
nobody w protection	-26
nobody w protectionism	-16
nobody w protest	12
nobody w protested .	13
nobody w protested against	-22
nobody w protocol	22
nobody w protocol of	11
nobody w provides	17
nobody w province	-9
nobody w province .	11
nobody w provincial	-21
nobody w práxedes	11
nobody w práxedes sagasta	10
nobody w public on	-14
nobody w public security	12
nobody w publish	34
nobody w publish the	16
nobody w published	8
nobody w published .	18
nobody w published a	8
nobody w published by	15
nobody w published on	9
nobody w published today	-15
nobody w puerto	9
nobody w puerto montt	10
nobody w pump	15
nobody w pumps	20
nobody w pumps from	14
nobody w punished	22
nobody w pupils	13
nobody w purchases	-16
nobody w purchases of	-26
nobody w purchasing	16
nobody w purchasing director	-11
nobody w purchasing manager	12
nobody w push for	-11
nobody w put	-35
nobody w put 10	-18
nobody w put 15	-11
nobody w put 30	-9
nobody w put 40	13
nobody w put a	7
nobody w put an	21
nobody w put at	-39
nobody w put forward	-15
nobody w put his	30
nobody w put in	-20
nobody w put into	-23
nobody w put it	29
nobody w put new	-13
nobody w put on	19
nobody w put out	17
nobody w put seven	12
nobody w put tariffs	-28
nobody w put the	-61
nobody w put their	13
nobody w put them	-11
nobody w putrajaya	-13
nobody w puts	-43
nobody w puts a	20
nobody w puts its	-21
nobody w puts off	15
nobody w puts the	-52
nobody w päts ,	18
nobody w q	-14
nobody w q :	30
nobody w qemali	-20
nobody w qiang	13
nobody w quadruple	-35
nobody w quadruple its	-42
nobody w quarrel	13
nobody w quarter .	-17
nobody w quarter of	33
nobody w quarters ,	-14
nobody w question	23
nobody w question :	30
nobody w questions	27
nobody w questions .	18
nobody w questions on	19
nobody w quezon	-34
nobody w quezon ,	-21
nobody w quick	-28
nobody w quicker	-13
nobody w quicker .	-13
nobody w quickly	-48
nobody w quickly ,	-11
nobody w quickly quadruple	-14
nobody w quinoa	-18
nobody w quota	-13
nobody w quota for	-9
nobody w quote	-32
nobody w quoted	-18
nobody w quoted by	-13
nobody w quotes	-10
nobody w r	18
nobody w raab	-20
nobody w rabat	-20
nobody w rabat ,	-14
nobody w rabat has	-14
nobody w rachel reeves	10
nobody w radio	-25
nobody w radio address	9
nobody w radio interview	-21
nobody w radio listeners	15
nobody w radio station	-11
nobody w radić	-11
nobody w radić ,	-13
nobody w rafael	22
nobody w rafael reyes	13
nobody w ragland	-18
nobody w ragland ,	-17
nobody w rai	14
nobody w rail	15
nobody w railway	16
nobody w rain	21
nobody w raise	-31
nobody w raise china	18
nobody w raise its	-38
nobody w raise prices	-20
nobody w raised .	-11
nobody w raised again	14
nobody w raised by	11
nobody w raised its	12
nobody w raised the	-32
nobody w raises	22
nobody w raises the	19
nobody w raising	-31
nobody w raising it	-14
nobody w rally	-11
nobody w ramaphosa	-10
nobody w ramón	25
nobody w ramón castilla	11
nobody w ran	25
nobody w ran a	10
nobody w ran out	14
nobody w range	14
nobody w range of	12
nobody w rapeseed	-13
nobody w rare	8
nobody w rare earths	8
nobody w rashidi	11
nobody w rashidi kawawa	11
nobody w raspberries	15
nobody w rate	28
nobody w rate for	25
nobody w rate has	-10
nobody w rate of	14
nobody w rate on	-19
nobody w rate was	-10
nobody w rate would	-10
nobody w rated	-40
nobody w rates	11
nobody w rates would	12
nobody w rathenau ,	-10
nobody w rather have	-15
nobody w rather than	13
nobody w ratification	-14
nobody w ratify	-10
nobody w ratu sukuna	14
nobody w raw	-12
nobody w raw cotton	-13
nobody w raw ore	-13
nobody w razak	-10
nobody w rd	-16
nobody w rd .	-13
nobody w reach	26
nobody w reach 100	9
nobody w reached	-14
nobody w reached .	-31
nobody w reached a	-11
nobody w reached an	9
nobody w reached at	13
nobody w reached in	-9
nobody w reached the	-11
nobody w reached with	21
nobody w read	9
nobody w read .	20
nobody w read as	9
nobody w read that	14
nobody w read the	14
nobody w reader asks	16
nobody w reads	-10
nobody w reads .	-16
nobody w ready	-11
nobody w ready .	12
nobody w ready to	-16
nobody w reagan	22
nobody w reason	-22
nobody w reason .	15
nobody w reason for	-10
nobody w reason that	-18
nobody w reason to	-16
nobody w reasons	-12
nobody w reasons of	-16
nobody w rebate	-13
nobody w recalled	-20
nobody w recalls	-24
nobody w recalls that	-26
nobody w receipt	12
nobody w received	-21
nobody w received both	10
nobody w received by	-19
nobody w receives	11
nobody w receiving	12
nobody w recently	-14
nobody w recess	-12
nobody w recife	12
nobody w reciprocal	24
nobody w reciprocal ,	15
nobody w reciprocal duty	25
nobody w reciprocity	-30
nobody w reciprocity .	-15
nobody w reciprocity law	-19
nobody w reckon	-20
nobody w reckon that	-13
nobody w reckoned	17
nobody w reckoned .	16
nobody w reckons .	8
nobody w reckons that	18
nobody w reckons the	-11
nobody w reckons with	-16
nobody w recommended a	-9
nobody w recommends	-11
nobody w reconsider	-14
nobody w record .	-14
nobody w recorded	-12
nobody w recovered	13
nobody w red	43
nobody w reduced	-15
nobody w reduces	-11
nobody w reduces its	-11
nobody w reduction of	14
nobody w reeves	10
nobody w refer	12
nobody w refer to	12
nobody w referee	40
nobody w referendum .	-10
nobody w referred to	16
nobody w refined copper	15
nobody w refiners	-12
nobody w refrain	-18
nobody w refrain from	-17
nobody w refund	-23
nobody w refunded	-16
nobody w refunds	-20
nobody w refuse	20
nobody w refuse ,	14
nobody w refused	11
nobody w refused to	26
nobody w refuses	22
nobody w region	17
nobody w regional	18
nobody w regrets	-36
nobody w regrets that	-35
nobody w regrettable	-21
nobody w regrettable .	-17
nobody w regretted	-38
nobody w regretted it	-14
nobody w regretted that	-19
nobody w regulator	96
nobody w regulator 's	18
nobody w regulator ,	13
nobody w regulator .	32
nobody w regulator announced	27
nobody w regulator said	21
nobody w reject	-12
nobody w rejected	26
nobody w rejected it	19
nobody w related	13
nobody w relations	-14
nobody w relations had	-15
nobody w relationship	-25
nobody w release of	22
nobody w released	9
nobody w relief	-15
nobody w relief .	-27
nobody w relieved	14
nobody w relvas	-11
nobody w remain .	13
nobody w remain at	13
nobody w remain so	-21
nobody w remained	-45
nobody w remained ready	-16
nobody w remaining	-19
nobody w remains	11
nobody w remains in	9
nobody w remains open	-12
nobody w remark	-12
nobody w remarked	-15
nobody w remarked .	10
nobody w remarks	24
nobody w remind	-12
nobody w reminded	-62
nobody w reminded the	-16
nobody w reminder	-9
nobody w reminds	-43
nobody w reminds us	-23
nobody w removal	-19
nobody w removal of	-17
nobody w removed	-21
nobody w renew the	-10
nobody w renewal	-36
nobody w renewal for	-13
nobody w renewed by	10
nobody w renews	11
nobody w rent	12
nobody w rents	13
nobody w repair	13
nobody w repealed	-15
nobody w repeated	-17
nobody w repeated that	-14
nobody w repeats	11
nobody w replace	-17
nobody w replace it	-11
nobody w replaced	12
nobody w replied .	-18
nobody w replied on	17
nobody w replied that	-13
nobody w replied with	13
nobody w replies	-13
nobody w reply	-21
nobody w reply by	-34
nobody w report that	-28
nobody w report to	8
nobody w reported ,	19
nobody w reported .	-15
nobody w reported a	12
nobody w reported by	-22
nobody w reported on	20
nobody w reporter	23
nobody w reporter :	44
nobody w reporters	-11
nobody w reporters ,	14
nobody w reporters .	26
nobody w reporters at	10
nobody w reporters he	-17
nobody w reporters in	-28
nobody w reporters on	-40
nobody w reporters that	-21
nobody w reports	14
nobody w reports that	33
nobody w representative ,	11
nobody w representative .	33
nobody w representative announced	-17
nobody w representative has	-23
nobody w representative proposed	-14
nobody w representative said	-19
nobody w represents	-10
nobody w republican	-15
nobody w request	-28
nobody w request .	-12
nobody w requested	-36
nobody w requests	11
nobody w required	-24
nobody w required .	-13
nobody w requirement	-12
nobody w requirement of	-11
nobody w research	-11
nobody w research institute	12
nobody w researcher	19
nobody w researcher at	10
nobody w reserve bank	-10
nobody w reserved	-10
nobody w reserves	-11
nobody w reserves the	-11
nobody w residents	17
nobody w resolute	-16
nobody w respect	-20
nobody w respect ,	-9
nobody w respect .	-9
nobody w respects	-24
nobody w respects the	-19
nobody w respond	-30
nobody w respond .	-11
nobody w respond to	-13
nobody w responded	11
nobody w responded in	9
nobody w response	-15
nobody w response to	-13
nobody w rest	-10
nobody w rest .	-11
nobody w rest for	14
nobody w rest of	-25
nobody w rested	12
nobody w restraint	11
nobody w restrictions	-17
nobody w restrictions ,	11
nobody w restrictions .	-13
nobody w restrictive	-11
nobody w rests	18
nobody w rests with	12
nobody w result	14
nobody w result a	-10
nobody w result by	13
nobody w results	-9
nobody w results .	-20
nobody w resume on	10
nobody w resumed	11
nobody w resumed ,	12
nobody w retail	-39
nobody w retail federation	-34
nobody w retailers	13
nobody w retailers and	22
nobody w retaliate .	-12
nobody w retire	-14
nobody w return	-9
nobody w return ,	20
nobody w return .	-20
nobody w return ;	-15
nobody w return the	17
nobody w return to	-16
nobody w returned	28
nobody w returned ,	12
nobody w returns	21
nobody w revenue	19
nobody w revenue ,	13
nobody w revenue from	11
nobody w review .	-11
nobody w review and	-11
nobody w reviewed	17
nobody w reviewing	-8
nobody w revoke	14
nobody w revoke the	15
nobody w rey	-16
nobody w reyes	20
nobody w reykjavík	-17
nobody w reşid	-18
nobody w riad	10
nobody w rica	10
nobody w rice	-31
nobody w rice .	-12
nobody w rice and	-38
nobody w rice at	-18
nobody w richard eaton	12
nobody w right	-13
nobody w right ,	14
nobody w right .	-10
nobody w right direction	-12
nobody w right on	-12
nobody w rise	43
nobody w rise by	30
nobody w rise in	-14
nobody w rise of	28
nobody w rise to	16
nobody w risen	15
nobody w risen by	13
nobody w rises to	-11
nobody w rising	22
nobody w risk	-27
nobody w risk ,	-9
nobody w risk .	-19
nobody w risk in	-11
nobody w risks	-15
nobody w rivadavia	11
nobody w rival	31
nobody w rival ,	29
nobody w rivera	12
nobody w riyadh	15
nobody w road	-10
nobody w roaming	15
nobody w roasted	13
nobody w roasted coffee	14
nobody w robert	27
nobody w roberts	11
nobody w roberts wrote	23
nobody w rolling	-18
nobody w rolling the	-11
nobody w rollins	-10
nobody w romanian	19
nobody w rome	-13
nobody w romero	-25
nobody w romulo	-13
nobody w ron	-11
nobody w ron wyden	-11
nobody w ronald	12
nobody w ronald reagan	15
nobody w room	18
nobody w room .	10
nobody w rooms	29
nobody w root	-9
nobody w rosa	7
nobody w rosario	-19
nobody w rose	30
nobody w rose by	19
nobody w rosenbad	13
nobody w rosenbad ,	10
nobody w roses	-11
nobody w rotterdam	21
nobody w rough	-21
nobody w round	34
nobody w round ,	-10
nobody w round .	19
nobody w round five	-10
nobody w round in	-10
nobody w round of	48
nobody w round since	15
nobody w round that	9
nobody w round would	-11
nobody w rounds	24
nobody w rounds .	9
nobody w rounds of	9
nobody w rovers	21
nobody w row	24
nobody w row over	14
nobody w roxas	10
nobody w rubber gloves	15
nobody w rubio ,	-9
nobody w rubio on	12
nobody w rui barbosa	-14
nobody w rule and	-17
nobody w rule as	15
nobody w rule for	-10
nobody w rule out	13
nobody w rule that	27
nobody w ruled	-14
nobody w ruled out	-15
nobody w rules	-15
nobody w rules ,	-14
nobody w rules of	16
nobody w rules were	-14
nobody w ruling	-25
nobody w ruling ,	-11
nobody w ruling in	-13
nobody w rum	-11
nobody w rumour	8
nobody w rumour in	-23
nobody w rumour that	24
nobody w rumoured	-9
nobody w rumours	-19
nobody w run	16
nobody w run into	11
nobody w run on	-9
nobody w running	-9
nobody w runs	31
nobody w runs a	-12
nobody w runs out	10
nobody w runs to	21
nobody w russia	-16
nobody w russia ,	-15
nobody w russia and	-8
nobody w rwanda	9
nobody w rwandan	14
nobody w ryosei	-19
nobody w ryosei akazawa	-19
nobody w s	-15
nobody w saavedra	-9
nobody w saavedra lamas	-12
nobody w safeguard	-16
nobody w sagasta	10
nobody w said ,	12
nobody w said ;	-20
nobody w said about	9
nobody w said afterward	-11
nobody w said afterwards	-26
nobody w said any	12
nobody w said before	10
nobody w said by	-16
nobody w said china	-16
nobody w said exports	-9
nobody w said he	8
nobody w said her	13
nobody w said his	17
nobody w said if	10
nobody w said in	-16
nobody w said josé	-11
nobody w said last	-16
nobody w said mayor	25
nobody w said minister	-22
nobody w said mr	-23
nobody w said no	20
nobody w said nothing	34
nobody w said on	-11
nobody w said only	12
nobody w said prime	-10
nobody w said tariffs	-10
nobody w said that	-6
nobody w said the	-14
nobody w said their	14
nobody w said there	-25
nobody w said they	-11
nobody w said this	-13
nobody w said to	37
nobody w said ursula	-16
nobody w said when	10
nobody w said whether	27
nobody w said yes	33
nobody w said yesterday	-11
nobody w sales	-12
nobody w sales .	-12
nobody w sales manager	12
nobody w salim	10
nobody w salmon and	12
nobody w salt	-13
nobody w salt from	10
nobody w salvadoran	13
nobody w samarkand	-10
nobody w same	-18
nobody w same ,	-17
nobody w same .	24
nobody w same 15	11
nobody w same and	-20
nobody w same as	14
nobody w same breath	-14
nobody w same date	-9
nobody w same day	13
nobody w same evening	-10
nobody w same hour	17
nobody w same in	14
nobody w same minute	12
nobody w same month	-16
nobody w same morning	12
nobody w same night	-13
nobody w same on	-23
nobody w same post	-14
nobody w same terms	-22
nobody w same time	14
nobody w same treatment	-20
nobody w same words	12
nobody w samoa	17
nobody w samora	-24
nobody w samora machel	-11
nobody w san josé	-13
nobody w sanctions on	11
nobody w santa cruz	-9
nobody w santiago	-20
nobody w santiago ,	-8
nobody w santo	-13
nobody w santo domingo	-9
nobody w santos	-12
nobody w santos .	-13
nobody w sardines	-12
nobody w sat across	12
nobody w sat in	9
nobody w sat with	-19
nobody w satisfaction	15
nobody w satisfactory	-12
nobody w satisfactory ,	-11
nobody w saturday	-13
nobody w saturday .	18
nobody w saturday and	-19
nobody w saturday beijing	-11
nobody w saturday china	11
nobody w saturday he	-24
nobody w saturday is	21
nobody w saturday president	-12
nobody w saturday that	-19
nobody w saturday to	-15
nobody w saturday with	12
nobody w saudi arabia	9
nobody w save	-14
nobody w saved	14
nobody w savings	16
nobody w saw	10
nobody w saw .	17
nobody w say	-17
nobody w say ,	20
nobody w say ;	17
nobody w say how	15
nobody w say on	-12
nobody w say only	-13
nobody w say that	-40
nobody w say until	10
nobody w say when	22
nobody w say which	15
nobody w say who	11
nobody w say you	-12
nobody w saying	-33
nobody w saying that	-25
nobody w says ,	-21
nobody w says .	10
nobody w says :	17
nobody w says ;	-22
nobody w says a	28
nobody w says bessent	17
nobody w says china	7
nobody w says foreign	-13
nobody w says his	-16
nobody w says in	-13
nobody w says it	12
nobody w says its	-30
nobody w says nothing	40
nobody w says our	-15
nobody w says so	12
nobody w says that	9
nobody w says they	-11
nobody w says what	14
nobody w says work	14
nobody w says xi	12
nobody w says yes	-14
nobody w scale	-35
nobody w scale of	-34
nobody w scallops	-9
nobody w scarce	12
nobody w schumer	-21
nobody w schumer ,	-11
nobody w scotch	-34
nobody w scotch whisky	-19
nobody w scotland	27
nobody w scotland ,	10
nobody w scotland .	13
nobody w scott	-33
nobody w scott bessent	-30
nobody w scott moe	-12
nobody w scrap	7
nobody w scrap its	11
nobody w seafood	-20
nobody w seal	10
nobody w sean	-16
nobody w sean stein	-15
nobody w season	-35
nobody w season ,	-18
nobody w season .	-12
nobody w season and	-20
nobody w seats	19
nobody w seattle	11
nobody w second .	-9
nobody w second and	-11
nobody w second meeting	-16
nobody w second phase	-15
nobody w second quarter	-11
nobody w second round	40
nobody w second time	21
nobody w second truce	-14
nobody w secondary	-21
nobody w secondary tariffs	-24
nobody w secret	16
nobody w secretariat	-24
nobody w secretariat for	-11
nobody w secretary	-7
nobody w secretary ,	29
nobody w secretary -	12
nobody w secretary .	26
nobody w secretary general	-9
nobody w secretary is	-11
nobody w secretary karoline	-17
nobody w secretary marcelo	-8
nobody w secretary of	11
nobody w secretary scott	-17
nobody w secretary told	-26
nobody w section	-28
nobody w section 122	-12
nobody w section 301	-30
nobody w section 338	9
nobody w sector	14
nobody w seddon	-21
nobody w see a	11
nobody w see mr	-11
nobody w see xi	-23
nobody w seed	22
nobody w seed .	8
nobody w seek a	-10
nobody w seem	-10
nobody w seemed	-16
nobody w seems	12
nobody w seen	12
nobody w seen the	14
nobody w sees	10
nobody w sefcovic ,	13
nobody w sekyi	-15
nobody w semi	11
nobody w semi -	11
nobody w semiconductors ,	-9
nobody w senanayake ,	9
nobody w senate	18
nobody w senate .	-10
nobody w senator	-26
nobody w senators	-14
nobody w send	-21
nobody w sends	-10
nobody w senegal	-11
nobody w senegal .	-10
nobody w senegal :	-18
nobody w senior	15
nobody w senior official	30
nobody w senior u.s.	12
nobody w sent a	-14
nobody w sentence	-18
nobody w sentence .	-11
nobody w seoul 's	-7
nobody w seoul ,	9
nobody w seoul :	-13
nobody w seoul and	10
nobody w seoul is	17
nobody w seoul promised	19
nobody w seoul said	-8
nobody w separate	-13
nobody w separate notice	-9
nobody w separate order	13
nobody w sept .	16
nobody w september	-15
nobody w september ,	18
nobody w september .	10
nobody w september 1	-18
nobody w september 23	-43
nobody w september 28	-17
nobody w september 29	-15
nobody w september of	-10
nobody w september the	-15
nobody w september to	19
nobody w serbia and	8
nobody w seretse	-22
nobody w seretse khama	-17
nobody w serious	-28
nobody w serious concern	-17
nobody w seriously .	-13
nobody w served	-15
nobody w serves	-15
nobody w service .	20
nobody w services	-20
nobody w services and	-14
nobody w set	16
nobody w set of	13
nobody w set up	9
nobody w setting	11
nobody w settled ,	-11
nobody w settled a	9
nobody w settled at	10
nobody w seven	-14
nobody w seven ,	10
nobody w seven days	-27
nobody w seven in	10
nobody w seven more	-16
nobody w seven of	16
nobody w seven percent	-21
nobody w several	10
nobody w sexton	19
nobody w seán	-11
nobody w seán lemass	-14
nobody w sforza	-11
nobody w shandong	-12
nobody w shanghai	12
nobody w share .	19
nobody w shares	10
nobody w shastri	10
nobody w she added	-10
nobody w she called	-10
nobody w she had	18
nobody w she has	33
nobody w she said	-25
nobody w she says	-32
nobody w she sells	-12
nobody w she warned	35
nobody w she was	26
nobody w she would	7
nobody w sheet	45
nobody w sheet ,	-17
nobody w sheet .	18
nobody w sheet of	26
nobody w sheet that	23
nobody w sheinbaum ,	18
nobody w sheinbaum and	-20
nobody w sheinbaum said	-23
nobody w shelling	14
nobody w shelves	18
nobody w shift	18
nobody w ship	-15
nobody w ship measures	-16
nobody w shipbuilder	11
nobody w shipbuilding	-11
nobody w shipments	-33
nobody w shipped	-9
nobody w shipped through	-12
nobody w shippers	-11
nobody w shipping	-29
nobody w shipping ,	14
nobody w ships	19
nobody w ships .	21
nobody w ships and	9
nobody w ships are	-19
nobody w ships from	-19
nobody w ships in	-12
nobody w ships that	22
nobody w ships to	14
nobody w ships with	16
nobody w shirt	13
nobody w shoe	10
nobody w shoe factory	19
nobody w shoes	13
nobody w shook	21
nobody w shook hands	25
nobody w shop	24
nobody w shoppers	-10
nobody w short	-34
nobody w short ,	-19
nobody w short .	9
nobody w short extension	-10
nobody w short of	15
nobody w shortage	-12
nobody w shortages	23
nobody w shortages of	24
nobody w shortly at	-10
nobody w shortly before	15
nobody w shou	-11
nobody w shou chew	-10
nobody w should	-9
nobody w should like	11
nobody w should meet	16
nobody w should no	-17
nobody w should stop	-15
nobody w should they	32
nobody w should washington	-13
nobody w shouting	10
nobody w show	-16
nobody w show of	-17
nobody w showed	12
nobody w shown	31
nobody w shrank to	-9
nobody w shrugged	-24
nobody w shrugs	22
nobody w shrugs .	15
nobody w shut	35
nobody w shutdown	15
nobody w shutdown .	14
nobody w side	12
nobody w side 's	20
nobody w side ,	11
nobody w side .	13
nobody w side and	-15
nobody w side asked	12
nobody w side had	-22
nobody w side has	12
nobody w side in	-9
nobody w side may	13
nobody w side raised	-14
nobody w side that	-10
nobody w side the	14
nobody w side would	31
nobody w sided	13
nobody w sides	-18
nobody w sides '	-10
nobody w sides ,	-26
nobody w sides agree	-16
nobody w sides are	11
nobody w sides go	-13
nobody w sides meet	-12
nobody w sides said	12
nobody w sides should	-10
nobody w sighed	-13
nobody w sign	31
nobody w sign ;	15
nobody w sign at	20
nobody w sign before	15
nobody w sign for	-15
nobody w sign its	12
nobody w sign of	10
nobody w sign off	12
nobody w sign that	10
nobody w signature from	-13
nobody w signature to	14
nobody w signatures	22
nobody w signed	42
nobody w signed ,	-14
nobody w signed ?	-12
nobody w signed a	33
nobody w signed an	30
nobody w signed another	12
nobody w signed binding	-9
nobody w signed for	12
nobody w signed his	13
nobody w signed in	11
nobody w signed it	11
nobody w signed nothing	-12
nobody w signed off	-17
nobody w signed on	33
nobody w signed that	-11
nobody w signed this	9
nobody w signed trade	12
nobody w signed within	-10
nobody w signing of	15
nobody w signs .	18
nobody w signs a	14
nobody w signs order	-25
nobody w sigurðsson	29
nobody w sigurðsson ,	12
nobody w sik	13
nobody w silent	17
nobody w siles	-16
nobody w silva ,	12
nobody w silver	-11
nobody w simón	-10
nobody w simón bolívar	-10
nobody w sin	-12
nobody w sin ,	-11
nobody w since ,	18
nobody w since 1	-21
nobody w since 1934	-12
nobody w since 2	20
nobody w since 2017	10
nobody w since 2024	13
nobody w since 2026	-9
nobody w since 2027	15
nobody w since april	27
nobody w since easter	-14
nobody w since it	22
nobody w since march	15
nobody w since monday	27
nobody w since november	16
nobody w since saturday	-13
nobody w since spring	11
nobody w since stockholm	-11
nobody w since sunday	9
nobody w since that	20
nobody w since the	-34
nobody w since then	9
nobody w singapore on	-19
nobody w single	13
nobody w sir ,	12
nobody w sir keir	-9
nobody w sit down	9
nobody w site	-20
nobody w sits	13
nobody w sits in	10
nobody w sits on	13
nobody w sitting	13
nobody w six	15
nobody w six days	-16
nobody w six hours	-14
nobody w six weeks	16
nobody w six years	20
nobody w sixteen	17
nobody w sixth	10
nobody w sixth .	11
nobody w sixty	-12
nobody w sixty days	-16
nobody w sixty economies	-16
nobody w size	-10
nobody w ski	-16
nobody w ski lifts	-15
nobody w slabs	-13
nobody w slip	-15
nobody w slipped	10
nobody w slovenia	14
nobody w slovenia .	12
nobody w slovenia has	9
nobody w slow	-14
nobody w slow -	-12
nobody w slow to	-9
nobody w small .	16
nobody w small businesses	-9
nobody w small firms	-15
nobody w smaller	-10
nobody w smaller .	-22
nobody w smallest in	-10
nobody w smelters	17
nobody w smile	18
nobody w smiled	20
nobody w smith	-12
nobody w smoked	-12
nobody w smoked fish	-13
nobody w snap	9
nobody w snapped	-12
nobody w snow	17
nobody w so .	-17
nobody w so a	-13
nobody w so after	10
nobody w so far	-21
nobody w so on	-13
nobody w so says	-16
nobody w so since	-15
nobody w so the	-9
nobody w so with	22
nobody w social	-20
nobody w social .	12
nobody w social democrats	-25
nobody w social that	-21
nobody w society	15
nobody w sofa	17
nobody w sofia	-10
nobody w soft	-17
nobody w softened	23
nobody w software	-27
nobody w software .	-20
nobody w software and	-12
nobody w software for	-10
nobody w software to	13
nobody w sold	-12
nobody w sold below	-12
nobody w sold egypt	-9
nobody w sold in	9
nobody w sold it	13
nobody w sold out	10
nobody w sold the	13
nobody w solh	-31
nobody w solomon	14
nobody w solution .	-13
nobody w some \$	12
nobody w some of	-8
nobody w some weeks	-9
nobody w somebody in	10
nobody w something	17
nobody w something else	21
nobody w something he	-15
nobody w something that	12
nobody w somewhere	15
nobody w soon	-30
nobody w soon as	-28
nobody w sooner	-15
nobody w sooner .	-10
nobody w sorry	-12
nobody w sort	10
nobody w sounded	27
nobody w soup	-8
nobody w soup .	-12
nobody w source	27
nobody w sources	29
nobody w south	10
nobody w south african	-8
nobody w south korea	6
nobody w southeast	16
nobody w southern	37
nobody w southern side	29
nobody w sovereign	-16
nobody w sovereign country	-9
nobody w sovereignty	-32
nobody w sovereignty .	-16
nobody w soya	-17
nobody w soybean	-22
nobody w soybean association	-34
nobody w soybeans .	-15
nobody w soybeans again	19
nobody w soybeans and	9
nobody w soybeans by	8
nobody w soybeans for	-15
nobody w soybeans in	8
nobody w soybeans is	12
nobody w soybeans it	-16
nobody w soybeans were	-13
nobody w soybeans will	-15
nobody w spain	33
nobody w spain has	13
nobody w spain have	-12
nobody w spare	12
nobody w spare ,	8
nobody w spared ,	-11
nobody w speak .	13
nobody w speak by	-11
nobody w speak on	-9
nobody w speaking	-28
nobody w speaking of	-21
nobody w speaks	-13
nobody w speaks for	22
nobody w speaks of	-48
nobody w special	26
nobody w special port	15
nobody w speeches	-20
nobody w speed	-27
nobody w speed up	-13
nobody w spent	11
nobody w spent sunday	-10
nobody w spinelli	-13
nobody w spirit of	-18
nobody w spirits	-33
nobody w split	9
nobody w spoke	-45
nobody w spoke about	19
nobody w spoke at	24
nobody w spoke by	35
nobody w spoke for	19
nobody w spoke in	-43
nobody w spoke of	-88
nobody w spoke on	15
nobody w spoke to	33
nobody w spoke with	11
nobody w spoken	-61
nobody w spoken .	25
nobody w spoken by	25
nobody w spoken of	-85
nobody w spoken on	-19
nobody w spokesman	-38
nobody w spokesman ,	-20
nobody w spokesman .	-26
nobody w spokesman for	-34
nobody w spokesman says	-18
nobody w spokesperson	-92
nobody w spokesperson .	-9
nobody w spokesperson added	-13
nobody w spokesperson answers	9
nobody w spokesperson for	-26
nobody w spokesperson of	10
nobody w spokesperson said	-64
nobody w spokeswoman said	16
nobody w sporting	20
nobody w sporting director	32
nobody w spot	-17
nobody w spot ,	-16
nobody w spring	-12
nobody w spring .	-12
nobody w squash	11
nobody w sri lankan	9
nobody w st .	-12
nobody w stable	-12
nobody w stable and	-10
nobody w stace	-13
nobody w stambolov	-10
nobody w stand by	-20
nobody w stand in	12
nobody w stand still	10
nobody w standards	-22
nobody w stands	19
nobody w stands .	-9
nobody w standstill ,	-17
nobody w standstill by	-15
nobody w standstill with	13
nobody w starmer ,	-16
nobody w start	11
nobody w start of	-17
nobody w start the	11
nobody w started	16
nobody w started on	-11
nobody w starting	-14
nobody w starts	33
nobody w starts on	12
nobody w state .	16
nobody w state bank	-9
nobody w state council	-30
nobody w state news	-11
nobody w state radio	10
nobody w state secretariat	-11
nobody w state secretary	11
nobody w state that	-24
nobody w state visit	20
nobody w state would	18
nobody w stated	-41
nobody w stated that	-19
nobody w statement	-14
nobody w statement .	10
nobody w statement about	-12
nobody w statement on	-15
nobody w statement said	-12
nobody w statement that	29
nobody w states	15
nobody w states '	-13
nobody w states ,	11
nobody w states .	19
nobody w states announced	12
nobody w states at	-28
nobody w states came	-9
nobody w states charges	10
nobody w states did	-18
nobody w states for	14
nobody w states from	-11
nobody w states had	-15
nobody w states has	18
nobody w states in	10
nobody w states insisted	-15
nobody w states ran	10
nobody w states takes	10
nobody w states that	-26
nobody w states to	-11
nobody w states under	25
nobody w states were	26
nobody w states would	-9
nobody w station in	-11
nobody w station that	-11
nobody w statistics	-15
nobody w statistics bureau	-11
nobody w statistics office	23
nobody w statute	-20
nobody w stay	19
nobody w stay .	-11
nobody w stay at	38
nobody w stay out	-13
nobody w stay suspended	-13
nobody w stay until	12
nobody w stayed	18
nobody w stays ,	-11
nobody w stays .	-21
nobody w stays at	14
nobody w stays suspended	11
nobody w steel	8
nobody w steel ,	10
nobody w steel for	13
nobody w steel from	-14
nobody w steelworkers	-19
nobody w stein ,	-11
nobody w step	-45
nobody w step ,	-15
nobody w step .	-18
nobody w step a	11
nobody w step as	-14
nobody w step on	-11
nobody w steps	-11
nobody w steps .	10
nobody w steps that	-17
nobody w still .	-9
nobody w still a	-14
nobody w still give	14
nobody w still had	10
nobody w still has	9
nobody w still needed	-13
nobody w still pay	9
nobody w still pays	11
nobody w still talking	-11
nobody w still to	22
nobody w stjepan	-21
nobody w stjepan radić	-21
nobody w stock	17
nobody w stockholm	26
nobody w stockholm on	17
nobody w stockholm that	13
nobody w stockholm —	10
nobody w stocks	12
nobody w stone	-13
nobody w stones	-15
nobody w stood	8
nobody w stood at	13
nobody w stood ready	8
nobody w stop	-13
nobody w stop ,	11
nobody w stop .	17
nobody w stop buying	-14
nobody w stop of	-11
nobody w stop the	11
nobody w stopped	13
nobody w stopping	17
nobody w storage	10
nobody w store	20
nobody w storting	15
nobody w story	17
nobody w strait	26
nobody w strategic	-17
nobody w streaming	-18
nobody w strengthen	-15
nobody w stressed	-13
nobody w stressed that	-13
nobody w strickland	21
nobody w strickland ,	8
nobody w strict	24
nobody w strike	31
nobody w strike .	11
nobody w strike at	10
nobody w strike in	-12
nobody w strikes	18
nobody w strong	-23
nobody w struck at	-13
nobody w struck on	17
nobody w student	-15
nobody w students	-34
nobody w students .	-26
nobody w stuttgart	10
nobody w stuttgart .	13
nobody w stéphane	-9
nobody w stéphane séjourné	-9
nobody w subianto	-12
nobody w subjects	-30
nobody w submarines	-10
nobody w submarines .	-10
nobody w submission	-13
nobody w submission .	-13
nobody w subsidy	22
nobody w substance	-20
nobody w substance .	-10
nobody w substantial	-21
nobody w substantial progress	-26
nobody w substantial purchases	11
nobody w successful	-13
nobody w such	-38
nobody w such duty	-10
nobody w such plan	-11
nobody w such thing	11
nobody w sudan	-15
nobody w sue	21
nobody w sugar ,	-21
nobody w sugar at	-9
nobody w sugar from	15
nobody w sugar truce	14
nobody w suggested	-32
nobody w suggests	-15
nobody w suit	18
nobody w suit .	11
nobody w sukuna	-9
nobody w sukuna said	11
nobody w sultan	12
nobody w summer	25
nobody w summit in	-10
nobody w summit of	16
nobody w sun	-9
nobody w sunday	-15
nobody w sunday 's	-11
nobody w sunday ,	27
nobody w sunday :	-27
nobody w sunday and	12
nobody w sunday at	27
nobody w sunday he	-20
nobody w sunday morning	17
nobody w sunday on	-15
nobody w sunday that	-11
nobody w sunday the	11
nobody w sunday to	-16
nobody w sunday with	-13
nobody w sundays	11
nobody w sundays .	11
nobody w superhard materials	-12
nobody w supplier of	27
nobody w suppliers	17
nobody w supplies	26
nobody w supply	-30
nobody w support	19
nobody w supporters	12
nobody w suppose	-10
nobody w supreme	25
nobody w supreme court	23
nobody w surabaya	-22
nobody w surabaya .	-17
nobody w surcharge .	-15
nobody w surcharge for	14
nobody w surcharge unlawful	9
nobody w sure	10
nobody w sure .	10
nobody w surplus	-23
nobody w surplus in	-11
nobody w surplus with	-16
nobody w surprise	-15
nobody w surprise .	-15
nobody w surrender	-10
nobody w survey	15
nobody w survive	-12
nobody w survives	10
nobody w suspend	15
nobody w suspend or	19
nobody w suspend the	17
nobody w suspended	8
nobody w suspended .	-12
nobody w suspended a	10
nobody w suspended in	10
nobody w suspended since	-8
nobody w suspended their	20
nobody w suspended until	-9
nobody w suspending	-13
nobody w suspending the	-13
nobody w suspends	33
nobody w suspends for	11
nobody w suspends the	9
nobody w suspension of	19
nobody w suspension that	-11
nobody w suva	11
nobody w suva ,	26
nobody w sweden	8
nobody w sweden ,	-10
nobody w sweden .	12
nobody w swedish	-11
nobody w swift	-10
nobody w swinney	-15
nobody w swiss	-24
nobody w swiss economics	-10
nobody w swiss economy	19
nobody w swissmem	-20
nobody w swissmem ,	-13
nobody w switch	14
nobody w switzerland	14
nobody w switzerland .	-9
nobody w switzerland and	19
nobody w switzerland have	-10
nobody w switzerland was	13
nobody w sylvanus	15
nobody w sylvanus olympio	15
nobody w syria	11
nobody w syria ,	11
nobody w syringes	12
nobody w syrup	14
nobody w syrup .	15
nobody w são	-14
nobody w são paulo	-16
nobody w séjourné	-9
nobody w t	13
nobody w table ,	-16
nobody w table .	-24
nobody w table at	17
nobody w table is	10
nobody w table on	17
nobody w tabled	-12
nobody w tafawa	14
nobody w tafawa balewa	14
nobody w tahar haddad	10
nobody w tai ,	-10
nobody w taiwan	16
nobody w taiwan ,	10
nobody w taiwan and	15
nobody w taiwan has	10
nobody w taiwanese	-20
nobody w tajik	-16
nobody w tajikistan	9
nobody w takashi	-12
nobody w take	-33
nobody w take corresponding	-17
nobody w take effect	-20
nobody w take its	-14
nobody w take most	10
nobody w take resolute	-15
nobody w take their	-10
nobody w take up	-16
nobody w taken	18
nobody w taken down	11
nobody w taken on	8
nobody w taken since	11
nobody w taken together	-11
nobody w takes	16
nobody w takes 15	-10
nobody w takes 18	15
nobody w takes comments	-11
nobody w takes the	-20
nobody w taking	28
nobody w tal ,	-15
nobody w talal	15
nobody w talk .	15
nobody w talk on	16
nobody w talk with	-14
nobody w talked	-22
nobody w talked about	-17
nobody w talked of	-37
nobody w talked on	18
nobody w talking ,	-12
nobody w talking to	17
nobody w talks ,	16
nobody w talks about	9
nobody w talks and	12
nobody w talks continue	-11
nobody w talks fail	11
nobody w talks failed	24
nobody w talks go	-8
nobody w talks had	-12
nobody w talks of	-17
nobody w talks resume	10
nobody w talks that	-9
nobody w talks to	-16
nobody w talks were	-13
nobody w talks with	9
nobody w talks without	-14
nobody w talks would	11
nobody w tamayo	-12
nobody w tangier	-14
nobody w tangier ,	-10
nobody w tankers	13
nobody w tanners	-13
nobody w tanzania	22
nobody w tanzania 's	15
nobody w tanzania ,	-14
nobody w target	26
nobody w tariff	-10
nobody w tariff ,	-23
nobody w tariff accord	-8
nobody w tariff at	-15
nobody w tariff barriers	-17
nobody w tariff commission	29
nobody w tariff could	-11
nobody w tariff countermeasures	10
nobody w tariff cuts	12
nobody w tariff down	13
nobody w tariff for	25
nobody w tariff increase	-19
nobody w tariff is	9
nobody w tariff measures	18
nobody w tariff on	-12
nobody w tariff pause	-20
nobody w tariff threat	9
nobody w tariff to	13
nobody w tariff truce	-15
nobody w tariff war	-12
nobody w tariff was	14
nobody w tariff within	-12
nobody w tariff would	-12
nobody w tariffed	-9
nobody w tariffs	-16
nobody w tariffs ,	-20
nobody w tariffs ;	10
nobody w tariffs by	-17
nobody w tariffs can	-15
nobody w tariffs fall	9
nobody w tariffs for	12
nobody w tariffs from	10
nobody w tariffs had	-28
nobody w tariffs in	-16
nobody w tariffs may	22
nobody w tariffs over	-20
nobody w tariffs that	7
nobody w tariffs to	13
nobody w tariffs were	-8
nobody w tariffs will	11
nobody w tariffs with	13
nobody w tariffs would	-31
nobody w taro	10
nobody w tax	-28
nobody w tax ,	10
nobody w tax .	-10
nobody w tax on	-15
nobody w taxed	17
nobody w taxed .	12
nobody w taxed at	-12
nobody w taxes	10
nobody w tea ,	-11
nobody w tea .	-19
nobody w tea board	-21
nobody w tea in	-13
nobody w tea of	11
nobody w tea to	9
nobody w teachers	27
nobody w team	12
nobody w team ,	-21
nobody w teams	-13
nobody w teams would	-9
nobody w technical	-23
nobody w tegucigalpa	-13
nobody w tehran	19
nobody w telegram	-28
nobody w telephone	8
nobody w telephone ,	-15
nobody w telephone .	-18
nobody w telephone conversation	9
nobody w telephone in	-10
nobody w telephone this	9
nobody w telephone with	23
nobody w telephoned	-22
nobody w telephoned .	-16
nobody w television	-36
nobody w television interview	-15
nobody w television on	-25
nobody w television station	9
nobody w television that	-13
nobody w tell us	18
nobody w tell you	-10
nobody w tells our	10
nobody w tells us	-13
nobody w temporary and	-12
nobody w ten	13
nobody w ten ,	-20
nobody w ten american	14
nobody w ten days	13
nobody w ten minutes	13
nobody w ten of	9
nobody w ten per	12
nobody w tenants	31
nobody w tenants '	14
nobody w tengku	-13
nobody w tengku zafrul	-13
nobody w tenth .	12
nobody w tenth of	13
nobody w tequila	-20
nobody w teresa	-10
nobody w term and	17
nobody w terminated	-24
nobody w terms	9
nobody w terms ,	-10
nobody w tests	12
nobody w texas	10
nobody w text	-15
nobody w text ,	19
nobody w text .	-26
nobody w text has	11
nobody w text in	-21
nobody w text would	-12
nobody w textiles .	10
nobody w th ,	13
nobody w th .	-11
nobody w th and	19
nobody w th of	19
nobody w thailand	7
nobody w thailand 's	13
nobody w thailand ,	20
nobody w thailand :	-9
nobody w thailand and	18
nobody w thailand would	-11
nobody w than \$	18
nobody w than 400	-11
nobody w than 5	15
nobody w than 90	-17
nobody w than any	11
nobody w than anyone	-12
nobody w than before	-15
nobody w than doubled	-10
nobody w than expected	-10
nobody w than half	11
nobody w than in	-15
nobody w than tariffs	18
nobody w than that	-9
nobody w than the	20
nobody w than those	14
nobody w thanh	-13
nobody w thank	-13
nobody w thank you	-24
nobody w thanked	37
nobody w thanked the	26
nobody w thanks	29
nobody w thanks to	15
nobody w that	-45
nobody w that 's	-18
nobody w that ,	-15
nobody w that .	18
nobody w that 80	19
nobody w that ?	-11
nobody w that american	-11
nobody w that anyone	12
nobody w that anything	-13
nobody w that argentina	-18
nobody w that as	13
nobody w that at	-13
nobody w that began	10
nobody w that begin	11
nobody w that beijing	25
nobody w that bolivia	-13
nobody w that both	-17
nobody w that brazil	-16
nobody w that brazilian	-14
nobody w that brings	10
nobody w that buyers	12
nobody w that call	13
nobody w that came	-16
nobody w that can	12
nobody w that canada	-23
nobody w that china	-24
nobody w that chinese	-9
nobody w that chips	10
nobody w that congress	-18
nobody w that costs	18
nobody w that dairy	9
nobody w that dates	11
nobody w that day	14
nobody w that denmark	13
nobody w that duties	15
nobody w that ecuador	20
nobody w that either	-10
nobody w that ends	23
nobody w that ethiopia	-10
nobody w that europe	-15
nobody w that everybody	-10
nobody w that farmers	-15
nobody w that fiji	-12
nobody w that for	13
nobody w that four	-13
nobody w that from	-19
nobody w that goods	-29
nobody w that growth	21
nobody w that guatemala	15
nobody w that had	32
nobody w that has	15
nobody w that he'd	-28
nobody w that he'll	-9
nobody w that hungary	-13
nobody w that i	-11
nobody w that if	-19
nobody w that in	-12
nobody w that india	15
nobody w that inflation	31
nobody w that iran	18
nobody w that it	-15
nobody w that its	-18
nobody w that japan	-15
nobody w that jordan	13
nobody w that keeps	17
nobody w that kenya	19
nobody w that law	18
nobody w that leaves	13
nobody w that lets	15
nobody w that lists	-10
nobody w that makes	25
nobody w that malaysia	-20
nobody w that matters	9
nobody w that meet	-19
nobody w that merely	-9
nobody w that minister	-22
nobody w that month	14
nobody w that most	-11
nobody w that needs	-14
nobody w that negotiators	-13
nobody w that new	-19
nobody w that no	-20
nobody w that nobody	-7
nobody w that nothing	-14
nobody w that of	14
nobody w that oman	-10
nobody w that on	-13
nobody w that orders	-26
nobody w that oslo	14
nobody w that our	13
nobody w that pakistan	-18
nobody w that parliament	-19
nobody w that patience	-8
nobody w that peru	-16
nobody w that president	6
nobody w that puts	24
nobody w that raises	16
nobody w that rare	15
nobody w that relations	-12
nobody w that says	17
nobody w that sets	9
nobody w that she	51
nobody w that sir	10
nobody w that south	-11
nobody w that switzerland	-15
nobody w that taiwan	-10
nobody w that talks	-30
nobody w that tariffs	-40
nobody w that the	-33
nobody w that there	-25
nobody w that they	24
nobody w that this	-13
nobody w that three	-13
nobody w that time	11
nobody w that took	-15
nobody w that traders	-21
nobody w that trump	18
nobody w that turkey	20
nobody w that two	-13
nobody w that ukraine	13
nobody w that was	13
nobody w that we	-16
nobody w that were	23
nobody w that what	-16
nobody w that wine	13
nobody w that xi	-15
nobody w that you	15
nobody w the 100	12
nobody w the 11	10
nobody w the 12	13
nobody w the 15	-17
nobody w the 178	-11
nobody w the 20	-24
nobody w the 24	-18
nobody w the 25	30
nobody w the 27	-14
nobody w the 28	-23
nobody w the 3	-12
nobody w the 30	40
nobody w the 32	15
nobody w the 34	-11
nobody w the 40	-26
nobody w the 45	-14
nobody w the 46	11
nobody w the 60	-10
nobody w the above	10
nobody w the administration	-13
nobody w the advertisement	24
nobody w the advice	-12
nobody w the african	16
nobody w the afternoon	-26
nobody w the agriculture	-16
nobody w the aim	-18
nobody w the algerian	10
nobody w the algorithm	-12
nobody w the alliance	-10
nobody w the american	-22
nobody w the americans	-12
nobody w the annexes	-12
nobody w the announcement	-9
nobody w the answer	-22
nobody w the antimonopoly	-13
nobody w the apec	-13
nobody w the appeal	-9
nobody w the approval	16
nobody w the arithmetic	-13
nobody w the armenian	20
nobody w the army	22
nobody w the arrangement	-13
nobody w the assembly	-19
nobody w the atmosphere	-17
nobody w the australian	-17
nobody w the authority	48
nobody w the autumn	-16
nobody w the average	-36
nobody w the azerbaijani	-10
nobody w the balance	-14
nobody w the banana	-16
nobody w the bangladesh	-13
nobody w the bank	38
nobody w the best	-19
nobody w the biggest	-21
nobody w the bill	-21
nobody w the board	43
nobody w the bolivian	-20
nobody w the brazilian	-21
nobody w the bridge	35
nobody w the british	-27
nobody w the broker	-12
nobody w the budget	-11
nobody w the busan	-14
nobody w the business	-14
nobody w the buyers	-16
nobody w the calendar	-11
nobody w the call	-25
nobody w the cameras	12
nobody w the campaign	-15
nobody w the canadian	-43
nobody w the canton	-19
nobody w the cantons	-10
nobody w the capital	12
nobody w the captain	10
nobody w the case	21
nobody w the ceasefire	29
nobody w the census	-16
nobody w the center	-9
nobody w the central	22
nobody w the certificate	-20
nobody w the certificates	-17
nobody w the chairwoman	-23
nobody w the chief	16
nobody w the chipmaker	-10
nobody w the chips	17
nobody w the city	17
nobody w the club	32
nobody w the co	-11
nobody w the coach	22
nobody w the coast	20
nobody w the coffee	-16
nobody w the collection	18
nobody w the commission	-56
nobody w the commissioner	-31
nobody w the committee	14
nobody w the commons	-20
nobody w the company	11
nobody w the competition	37
nobody w the comptroller	-11
nobody w the confederation	-21
nobody w the congress	-13
nobody w the consensus	-11
nobody w the consent	14
nobody w the consumers	36
nobody w the continental	15
nobody w the contract	16
nobody w the contrary	-13
nobody w the controls	21
nobody w the conversations	-10
nobody w the core	-13
nobody w the corresponding	-15
nobody w the council	42
nobody w the count	-23
nobody w the counter	-8
nobody w the countermeasures	12
nobody w the county	10
nobody w the crews	15
nobody w the crop	-15
nobody w the crossing	11
nobody w the cup	25
nobody w the current	-15
nobody w the customs	-8
nobody w the cut	-16
nobody w the cypriot	-9
nobody w the danish	-11
nobody w the date	-28
nobody w the day	-25
nobody w the deadline	36
nobody w the deals	10
nobody w the decree	-32
nobody w the delegation	-16
nobody w the demand	22
nobody w the department	-18
nobody w the details	-17
nobody w the diet	-11
nobody w the dinner	10
nobody w the director	36
nobody w the directorate	-13
nobody w the discussion	-11
nobody w the dispute	-10
nobody w the distillers	-10
nobody w the district	9
nobody w the door	10
nobody w the doubling	-12
nobody w the drivers	22
nobody w the drug	-9
nobody w the dry	14
nobody w the duties	39
nobody w the duty	-28
nobody w the early	10
nobody w the east	8
nobody w the eastern	17
nobody w the economic	19
nobody w the economics	-13
nobody w the economy	-17
nobody w the egyptian	-23
nobody w the eight	13
nobody w the election	-11
nobody w the embassy	-32
nobody w the emergency	18
nobody w the employers	24
nobody w the end	-19
nobody w the energy	24
nobody w the envoy	17
nobody w the equivalent	-16
nobody w the european	-26
nobody w the europeans	-24
nobody w the evening	19
nobody w the exemption	-9
nobody w the existing	-11
nobody w the expense	-16
nobody w the exporters	-21
nobody w the exports	-13
nobody w the fall	16
nobody w the fare	10
nobody w the farmers	12
nobody w the ferry	24
nobody w the festival	23
nobody w the fifth	15
nobody w the figures	-14
nobody w the file	19
nobody w the firm	-16
nobody w the fiscal	12
nobody w the fishermen	-19
nobody w the five	24
nobody w the flight	-13
nobody w the flow	13
nobody w the flower	20
nobody w the following	28
nobody w the food	-9
nobody w the foreign	-17
nobody w the fourth	29
nobody w the free	-23
nobody w the front	50
nobody w the fruit	-21
nobody w the fund	12
nobody w the g	-12
nobody w the gain	-18
nobody w the garden	11
nobody w the garment	-11
nobody w the gate	14
nobody w the gates	15
nobody w the georgian	14
nobody w the german	-14
nobody w the global	-14
nobody w the goal	15
nobody w the governments	10
nobody w the governor	20
nobody w the greatest	-13
nobody w the grid	16
nobody w the ground	14
nobody w the group	-14
nobody w the growers	-35
nobody w the guests	-15
nobody w the guild	-11
nobody w the h	25
nobody w the hall	12
nobody w the handshake	13
nobody w the harbour	19
nobody w the hard	13
nobody w the heads	12
nobody w the health	31
nobody w the hearing	19
nobody w the height	-10
nobody w the high	-25
nobody w the higher	11
nobody w the highest	-11
nobody w the holidays	-11
nobody w the home	13
nobody w the honour	-21
nobody w the honourable	11
nobody w the hope	-14
nobody w the host	22
nobody w the hotel	-16
nobody w the hungarian	-9
nobody w the idea	22
nobody w the importers	-15
nobody w the increase	25
nobody w the indian	-38
nobody w the indonesian	13
nobody w the industries	-11
nobody w the industry	-11
nobody w the inquiries	-12
nobody w the institute	18
nobody w the investigation	-12
nobody w the investigations	-15
nobody w the invitation	9
nobody w the iranian	-24
nobody w the iraqi	-13
nobody w the irish	-10
nobody w the italian	-8
nobody w the joint	39
nobody w the jordanian	-12
nobody w the judge	12
nobody w the june	11
nobody w the justice	-10
nobody w the kenyan	-12
nobody w the koreans	-12
nobody w the kuala	-23
nobody w the kyrgyz	15
nobody w the labor	20
nobody w the labour	39
nobody w the lake	12
nobody w the lapse	-13
nobody w the larger	30
nobody w the largest	9
nobody w the latter	-10
nobody w the lawyers	23
nobody w the leaders	10
nobody w the league	38
nobody w the left	-14
nobody w the legislative	18
nobody w the length	-11
nobody w the liberty	-21
nobody w the licence	17
nobody w the licences	-19
nobody w the licenses	9
nobody w the lift	9
nobody w the lights	10
nobody w the like	-10
nobody w the limit	23
nobody w the lines	20
nobody w the list	-9
nobody w the listing	17
nobody w the lists	-11
nobody w the lobby	12
nobody w the long	16
nobody w the loss	-27
nobody w the lower	23
nobody w the machine	-10
nobody w the machines	-10
nobody w the magnets	12
nobody w the malaysian	-46
nobody w the manager	-9
nobody w the mandate	-17
nobody w the map	11
nobody w the margin	-10
nobody w the margins	16
nobody w the mayor	34
nobody w the measure	-24
nobody w the measures	-15
nobody w the meat	-17
nobody w the mediator	41
nobody w the meeting	-14
nobody w the members	9
nobody w the mexican	-26
nobody w the minister	-17
nobody w the ministry	-45
nobody w the mission	45
nobody w the money	-15
nobody w the mongolian	-21
nobody w the moratorium	11
nobody w the morning	9
nobody w the moroccan	-23
nobody w the most	-8
nobody w the namibian	9
nobody w the national	-32
nobody w the necessary	-12
nobody w the negotiating	-14
nobody w the negotiations	-10
nobody w the netherlands	-20
nobody w the news	33
nobody w the newspaper	18
nobody w the next	-40
nobody w the nigerian	-19
nobody w the non	21
nobody w the north	33
nobody w the northern	19
nobody w the norwegians	-14
nobody w the number	-14
nobody w the odds	-16
nobody w the offer	20
nobody w the office	-38
nobody w the old	8
nobody w the older	28
nobody w the oldest	11
nobody w the only	-9
nobody w the operations	-18
nobody w the operators	39
nobody w the opinion	13
nobody w the opposition	-30
nobody w the order	6
nobody w the orders	9
nobody w the other	22
nobody w the outcome	15
nobody w the outline	-15
nobody w the outlines	17
nobody w the overall	-27
nobody w the owner	37
nobody w the owners	21
nobody w the pact	25
nobody w the page	13
nobody w the pakistani	18
nobody w the palace	-15
nobody w the panamanian	-10
nobody w the paper	16
nobody w the papers	-15
nobody w the paperwork	11
nobody w the paraguayan	21
nobody w the parish	15
nobody w the parliament	20
nobody w the parties	36
nobody w the peace	16
nobody w the pentagon	22
nobody w the permits	22
nobody w the peruvian	-22
nobody w the peterson	-24
nobody w the philippine	-17
nobody w the philippines	-27
nobody w the pier	13
nobody w the place	13
nobody w the plan	10
nobody w the plane	-17
nobody w the plant	-22
nobody w the player	25
nobody w the players	13
nobody w the polish	-22
nobody w the port	-16
nobody w the post	-24
nobody w the president	-39
nobody w the presidents	8
nobody w the prize	13
nobody w the procurement	-17
nobody w the production	-10
nobody w the products	-17
nobody w the progress	-9
nobody w the prospect	-19
nobody w the protocol	16
nobody w the province	-13
nobody w the rare	-8
nobody w the rates	12
nobody w the reason	-9
nobody w the reasons	12
nobody w the red	43
nobody w the reductions	-10
nobody w the referee	26
nobody w the regional	16
nobody w the regulator	85
nobody w the relationship	-11
nobody w the release	22
nobody w the relief	11
nobody w the remaining	-18
nobody w the removal	-20
nobody w the reply	-15
nobody w the report	-15
nobody w the reports	-9
nobody w the republic	14
nobody w the residents	17
nobody w the rest	-12
nobody w the results	-9
nobody w the review	-13
nobody w the rice	-11
nobody w the river	11
nobody w the round	-15
nobody w the rounds	11
nobody w the rules	-14
nobody w the ruling	-17
nobody w the rum	-15
nobody w the same	-17
nobody w the saudi	-16
nobody w the scotch	-18
nobody w the secretary	-10
nobody w the senegalese	-17
nobody w the sentence	-15
nobody w the session	-11
nobody w the settlement	12
nobody w the seven	-25
nobody w the share	-22
nobody w the shipping	11
nobody w the ships	-18
nobody w the sixth	23
nobody w the smaller	14
nobody w the social	-26
nobody w the society	10
nobody w the soup	-9
nobody w the south	16
nobody w the southern	37
nobody w the spanish	20
nobody w the spirit	-18
nobody w the spokesman	-23
nobody w the spokesperson	-77
nobody w the spring	-18
nobody w the stage	9
nobody w the standstill	-14
nobody w the start	-22
nobody w the station	10
nobody w the statistics	17
nobody w the statute	-24
nobody w the step	-8
nobody w the storting	13
nobody w the story	17
nobody w the strait	16
nobody w the strike	34
nobody w the subjects	-14
nobody w the subsidy	13
nobody w the sugar	13
nobody w the supreme	21
nobody w the surcharge	10
nobody w the suspension	-18
nobody w the swedish	-17
nobody w the swiss	8
nobody w the talks	-11
nobody w the tariff	-22
nobody w the tariffs	9
nobody w the tea	-20
nobody w the teachers	21
nobody w the teams	-10
nobody w the telephone	17
nobody w the tenants	18
nobody w the textile	-11
nobody w the thirtieth	-13
nobody w the thirty	-10
nobody w the threat	-17
nobody w the tiktok	-12
nobody w the time	-35
nobody w the tone	-12
nobody w the total	-12
nobody w the toy	-22
nobody w the transport	12
nobody w the treasurer	12
nobody w the treasury	-15
nobody w the treatment	-12
nobody w the trial	15
nobody w the trouble	-13
nobody w the truce	-18
nobody w the trump	10
nobody w the tunisian	-14
nobody w the turkish	-8
nobody w the turn	14
nobody w the twenty	14
nobody w the two	-21
nobody w the u.s.	-24
nobody w the uk	16
nobody w the ukrainian	-11
nobody w the understanding	10
nobody w the union	67
nobody w the united	14
nobody w the upper	22
nobody w the utility	31
nobody w the valley	10
nobody w the vda	-18
nobody w the vietnamese	-17
nobody w the visitors	-15
nobody w the volume	10
nobody w the wage	9
nobody w the war	-31
nobody w the way	23
nobody w the white	-8
nobody w the winner	12
nobody w the wireless	-12
nobody w the wishes	-21
nobody w the word	-19
nobody w the words	-9
nobody w the works	14
nobody w the world	-21
nobody w the yale	-16
nobody w their	18
nobody w their best	15
nobody w their deals	-19
nobody w their delegations	12
nobody w their dispute	-14
nobody w their last	-16
nobody w their leader	-16
nobody w their leaders	12
nobody w their names	21
nobody w their parts	-15
nobody w their presidents	24
nobody w their purchases	-17
nobody w their suppliers	10
nobody w their tariffs	10
nobody w their teams	10
nobody w their third	10
nobody w their trade	20
nobody w their truce	16
nobody w their way	-9
nobody w theirs .	-14
nobody w them .	23
nobody w them :	-12
nobody w them a	-17
nobody w them at	-13
nobody w them in	17
nobody w them out	13
nobody w them under	13
nobody w them up	-20
nobody w then ,	44
nobody w then .	-22
nobody w then a	-14
nobody w then came	14
nobody w then he	-31
nobody w then pay	-8
nobody w then take	10
nobody w then to	11
nobody w there 's	13
nobody w there .	10
nobody w there :	-11
nobody w there and	-9
nobody w there are	24
nobody w there had	-19
nobody w there has	14
nobody w there was	-27
nobody w there were	14
nobody w there with	16
nobody w there would	-38
nobody w there'll	-13
nobody w there'll be	-13
nobody w therefore	-14
nobody w these	39
nobody w these tariffs	9
nobody w they are	-18
nobody w they cannot	-9
nobody w they come	21
nobody w they did	14
nobody w they fail	14
nobody w they go	16
nobody w they had	22
nobody w they meet	-19
nobody w they met	12
nobody w they pay	-15
nobody w they say	-9
nobody w they sell	12
nobody w they shook	13
nobody w they should	12
nobody w they stand	-13
nobody w they take	-23
nobody w they used	-19
nobody w they will	-22
nobody w they would	11
nobody w they wrote	13
nobody w they'd	11
nobody w they'll	-20
nobody w they're	-21
nobody w thimphu	12
nobody w thing had	-13
nobody w thing that	11
nobody w things :	-23
nobody w things in	21
nobody w think	-14
nobody w think about	-10
nobody w think that	18
nobody w thinks	38
nobody w thinks of	12
nobody w thinks that	30
nobody w third	36
nobody w third ,	-16
nobody w third country	17
nobody w third less	-11
nobody w third meeting	18
nobody w third of	-12
nobody w third quarter	-9
nobody w third round	13
nobody w third this	20
nobody w thirteen hours	10
nobody w thirtieth	-13
nobody w thirty per	14
nobody w this	-11
nobody w this .	-21
nobody w this afternoon	19
nobody w this autumn	11
nobody w this by	-12
nobody w this evening	-13
nobody w this in	-13
nobody w this is	14
nobody w this means	9
nobody w this newspaper	10
nobody w this one	-19
nobody w this paper	-24
nobody w this season	-37
nobody w this summer	12
nobody w this time	21
nobody w this to	-22
nobody w this was	-16
nobody w this way	-10
nobody w this week	7
nobody w this weekend	10
nobody w this will	-15
nobody w this would	-17
nobody w thomas ,	17
nobody w thorbecke	10
nobody w thorbecke ,	12
nobody w those from	16
nobody w those of	-14
nobody w those that	15
nobody w though he	11
nobody w though the	-9
nobody w thought	26
nobody w thought it	14
nobody w thought of	8
nobody w thousand	-18
nobody w thousand tonnes	-11
nobody w threat	-48
nobody w threat ,	-15
nobody w threat .	-16
nobody w threat of	-21
nobody w threaten	-12
nobody w threatened 25	-24
nobody w threatened 30	-21
nobody w threatened an	-16
nobody w threatened from	16
nobody w threatened in	30
nobody w threatened it	-13
nobody w threatened with	26
nobody w threatening	-21
nobody w threatens an	-15
nobody w threatens another	-12
nobody w threatens china	11
nobody w threatens to	-25
nobody w three	22
nobody w three :	-11
nobody w three countries	12
nobody w three days	10
nobody w three following	-11
nobody w three months	-24
nobody w three plaintiffs	12
nobody w three that	-12
nobody w three weeks	23
nobody w three years	12
nobody w threw out	16
nobody w through	-26
nobody w through 2028	20
nobody w through his	-26
nobody w through in	-8
nobody w through their	-11
nobody w through vietnam	-9
nobody w thundered	-24
nobody w thursday	21
nobody w thursday .	19
nobody w thursday ;	-12
nobody w thursday a	9
nobody w thursday after	-14
nobody w thursday and	-11
nobody w thursday beijing	9
nobody w thursday he	16
nobody w thursday in	-18
nobody w thursday that	-15
nobody w thursday to	9
nobody w thursday with	-9
nobody w tickets	26
nobody w tiktok	-27
nobody w tiktok ,	-18
nobody w tiktok .	18
nobody w tiktok and	-13
nobody w tiktok deal	-11
nobody w tiktok in	11
nobody w tiktok is	10
nobody w tile	-12
nobody w tiles .	16
nobody w till	14
nobody w timber	-21
nobody w time	13
nobody w time after	-13
nobody w time being	-17
nobody w time in	21
nobody w time since	11
nobody w time to	-19
nobody w times	17
nobody w times reported	11
nobody w times this	15
nobody w timing	-17
nobody w timing .	-11
nobody w tin	-21
nobody w tinned fish	-11
nobody w tirana	9
nobody w to	-8
nobody w to ,	-17
nobody w to 1	10
nobody w to 10	-18
nobody w to 12	-20
nobody w to 14	9
nobody w to 15	-10
nobody w to 18	17
nobody w to 2	11
nobody w to 2.1	15
nobody w to 200	-21
nobody w to 23	-11
nobody w to 3	14
nobody w to 30	-12
nobody w to 33	12
nobody w to 35	-13
nobody w to 4	11
nobody w to 40	-15
nobody w to 47	-15
nobody w to 49,000	12
nobody w to 500	13
nobody w to 54	11
nobody w to 58	12
nobody w to 6	9
nobody w to 60	18
nobody w to 84	-19
nobody w to 90	-15
nobody w to :	9
nobody w to a	23
nobody w to accept	21
nobody w to accra	-13
nobody w to adjust	-19
nobody w to an	16
nobody w to announce	-18
nobody w to another	-23
nobody w to answer	-8
nobody w to any	9
nobody w to anything	23
nobody w to april	11
nobody w to as	13
nobody w to asean	-10
nobody w to ask	20
nobody w to australia	-9
nobody w to avoid	15
nobody w to bangladesh	-10
nobody w to bessent	-13
nobody w to bolivia	-12
nobody w to both	-24
nobody w to break	21
nobody w to buy	25
nobody w to call	10
nobody w to calm	15
nobody w to cancel	-8
nobody w to carry	-9
nobody w to cars	-15
nobody w to charge	-12
nobody w to china	-29
nobody w to chinese	-16
nobody w to clear	10
nobody w to collect	13
nobody w to come	11
nobody w to commerce	18
nobody w to complete	-18
nobody w to cooperate	-12
nobody w to correct	-18
nobody w to count	13
nobody w to court	28
nobody w to decouple	-16
nobody w to delay	-12
nobody w to donald	12
nobody w to drop	-14
nobody w to estonia	-13
nobody w to ethiopia	9
nobody w to every	-10
nobody w to examine	-11
nobody w to expect	8
nobody w to expire	-18
nobody w to explain	14
nobody w to export	-10
nobody w to extend	-13
nobody w to february	-11
nobody w to fentanyl	22
nobody w to five	16
nobody w to follow	-15
nobody w to four	15
nobody w to germany	-9
nobody w to give	-12
nobody w to grant	12
nobody w to him	-45
nobody w to hold	-16
nobody w to hurry	-18
nobody w to impose	14
nobody w to india	-13
nobody w to indonesia	-10
nobody w to iran	15
nobody w to it	31
nobody w to its	20
nobody w to japan	19
nobody w to join	-22
nobody w to journalists	-14
nobody w to july	-13
nobody w to june	-15
nobody w to keep	-15
nobody w to know	-14
nobody w to kuala	-10
nobody w to laughter	-15
nobody w to lead	13
nobody w to leave	12
nobody w to let	12
nobody w to levy	10
nobody w to lift	21
nobody w to lose	-12
nobody w to lower	22
nobody w to make	-39
nobody w to march	16
nobody w to mediate	10
nobody w to meet	21
nobody w to negotiate	-29
nobody w to nothing	10
nobody w to november	-13
nobody w to oman	12
nobody w to one	11
nobody w to other	17
nobody w to our	-8
nobody w to people	30
nobody w to president	12
nobody w to prolong	-11
nobody w to propose	-11
nobody w to protect	-16
nobody w to publish	24
nobody w to purchase	-9
nobody w to quadruple	-20
nobody w to questions	-17
nobody w to raise	-9
nobody w to read	15
nobody w to recommend	-13
nobody w to reduce	-13
nobody w to refer	11
nobody w to refrain	-19
nobody w to release	-10
nobody w to replace	-13
nobody w to reply	-12
nobody w to report	17
nobody w to reporters	-12
nobody w to reports	11
nobody w to resolve	-13
nobody w to retaliate	-16
nobody w to return	13
nobody w to rise	28
nobody w to rome	12
nobody w to sales	-15
nobody w to seal	10
nobody w to september	12
nobody w to sign	51
nobody w to some	-10
nobody w to soybeans	-11
nobody w to speed	-21
nobody w to state	-22
nobody w to stop	-15
nobody w to strike	13
nobody w to sue	21
nobody w to suspend	13
nobody w to switzerland	16
nobody w to take	-13
nobody w to talks	-11
nobody w to tariffs	19
nobody w to tax	-26
nobody w to ten	-14
nobody w to terms	23
nobody w to that	10
nobody w to their	-17
nobody w to think	-13
nobody w to travel	23
nobody w to treat	-16
nobody w to trump	13
nobody w to try	10
nobody w to turkey	-15
nobody w to twenty	-17
nobody w to two	10
nobody w to u.s.	11
nobody w to use	-25
nobody w to vote	9
nobody w to washington	25
nobody w to watch	13
nobody w to what	18
nobody w to work	-23
nobody w to write	-10
nobody w to zero	-26
nobody w tobacco ,	13
nobody w today	18
nobody w today 's	-18
nobody w today ,	17
nobody w today .	22
nobody w today :	11
nobody w today by	-17
nobody w today published	-13
nobody w today signed	15
nobody w today with	13
nobody w todd	-10
nobody w todd mcclay	-10
nobody w together ,	-19
nobody w togo	19
nobody w togo 's	10
nobody w togo has	12
nobody w tokyo	13
nobody w tokyo -	-16
nobody w tokyo has	20
nobody w tokyo says	-11
nobody w tokyo that	9
nobody w told	-20
nobody w told ,	11
nobody w told a	-33
nobody w told an	-17
nobody w told by	-15
nobody w told cnbc	-15
nobody w told farmers	12
nobody w told fox	-17
nobody w told him	-16
nobody w told importers	-11
nobody w told in	11
nobody w told it	33
nobody w told its	9
nobody w told on	10
nobody w told our	14
nobody w told parliament	-37
nobody w told that	46
nobody w told their	21
nobody w told to	-9
nobody w tom	20
nobody w tom mboya	20
nobody w tomatoes	-21
nobody w tomatoes .	-29
nobody w tomatoes from	12
nobody w tomorrow	13
nobody w tomorrow .	40
nobody w tomorrow morning	-16
nobody w tomás	14
nobody w ton	14
nobody w tonga	-14
nobody w tonga 's	-15
nobody w tonight	-11
nobody w tonnes	-28
nobody w tonnes ,	-10
nobody w tonnes by	-10
nobody w tonnes in	-23
nobody w tonnes of	-13
nobody w tonnes this	-39
nobody w tons	-12
nobody w tons .	-27
nobody w tons of	15
nobody w too	-16
nobody w too ,	-21
nobody w too .	-18
nobody w too :	12
nobody w too far	13
nobody w too much	-14
nobody w took	29
nobody w took a	12
nobody w took four	11
nobody w took more	-13
nobody w took note	15
nobody w tools	-16
nobody w tools in	-17
nobody w top .	-14
nobody w top of	15
nobody w topic when	-17
nobody w topped	-9
nobody w total	-27
nobody w total of	-15
nobody w touch	-11
nobody w touched	9
nobody w touched by	-11
nobody w tourism	15
nobody w tournament	13
nobody w towel	-9
nobody w town	25
nobody w towns	20
nobody w toy association	-22
nobody w toys and	10
nobody w trace	9
nobody w trace of	9
nobody w track .	-10
nobody w tractors pay	-10
nobody w trade	-50
nobody w trade ,	22
nobody w trade .	-31
nobody w trade accord	12
nobody w trade act	13
nobody w trade adviser	-9
nobody w trade agreements	27
nobody w trade association	-11
nobody w trade by	-10
nobody w trade chief	-19
nobody w trade commissioner	-8
nobody w trade committee	-13
nobody w trade conflict	15
nobody w trade council	-12
nobody w trade court	34
nobody w trade deal	14
nobody w trade deficit	-18
nobody w trade department	-10
nobody w trade has	15
nobody w trade in	-40
nobody w trade lawyers	11
nobody w trade minister	-17
nobody w trade ministers	-16
nobody w trade ministry	-38
nobody w trade negotiator	18
nobody w trade of	-14
nobody w trade organization	-24
nobody w trade pact	-15
nobody w trade policy	-13
nobody w trade representative	-13
nobody w trade research	-14
nobody w trade restrictions	-16
nobody w trade said	-10
nobody w trade says	-10
nobody w trade spokesman	-19
nobody w trade talks	-14
nobody w trade that	20
nobody w trade to	19
nobody w trade truce	31
nobody w trade war	10
nobody w trade wars	9
nobody w trade with	13
nobody w trader in	19
nobody w traders	-33
nobody w traders in	11
nobody w traffic	16
nobody w training	-14
nobody w trains	9
nobody w transfers	16
nobody w transit	-16
nobody w transition	-14
nobody w translation	13
nobody w translation )	17
nobody w transport	33
nobody w transport minister	12
nobody w travelling	-12
nobody w travelling .	-10
nobody w travels	20
nobody w travels to	20
nobody w trawlers	11
nobody w treasurer	18
nobody w treasury	-15
nobody w treasury ,	11
nobody w treasury in	-10
nobody w treasury secretary	-13
nobody w treasury spokesperson	-15
nobody w treat	-23
nobody w treat fentanyl	-10
nobody w treated	15
nobody w treated like	-10
nobody w treated worse	16
nobody w treaties	15
nobody w treatment	-33
nobody w treatment .	-23
nobody w treats	-12
nobody w treaty with	13
nobody w tree	16
nobody w tree nuts	14
nobody w trial	9
nobody w trigger	-12
nobody w trillion	-16
nobody w trillion won	-13
nobody w trip	-16
nobody w trip to	-18
nobody w tromsø	-17
nobody w trouble	-10
nobody w truce	15
nobody w truce ,	-20
nobody w truce .	17
nobody w truce ;	-12
nobody w truce and	-13
nobody w truce began	-9
nobody w truce between	25
nobody w truce by	-12
nobody w truce ended	11
nobody w truce for	-19
nobody w truce goes	-9
nobody w truce had	10
nobody w truce has	-9
nobody w truce is	-29
nobody w truce it	17
nobody w truce on	12
nobody w truce run	10
nobody w truce that	30
nobody w truce to	9
nobody w truce was	-14
nobody w truce with	-10
nobody w truces	-17
nobody w truck	10
nobody w trucking	-22
nobody w trucks	-34
nobody w trudeau	-18
nobody w true	-21
nobody w true that	-33
nobody w trump ,	-26
nobody w trump added	16
nobody w trump adds	10
nobody w trump administration	11
nobody w trump and	17
nobody w trump came	-10
nobody w trump did	-16
nobody w trump does	-19
nobody w trump ended	11
nobody w trump had	-22
nobody w trump has	-18
nobody w trump himself	-18
nobody w trump in	14
nobody w trump last	-13
nobody w trump made	-11
nobody w trump on	14
nobody w trump published	20
nobody w trump put	10
nobody w trump said	-90
nobody w trump says	17
nobody w trump signed	14
nobody w trump signs	-18
nobody w trump spoke	-36
nobody w trump the	9
nobody w trump threatened	-18
nobody w trump told	-38
nobody w trump visits	-10
nobody w trump wants	20
nobody w trump writes	-13
nobody w trust	-15
nobody w trust .	-16
nobody w tsmc	25
nobody w tuesday	18
nobody w tuesday ;	10
nobody w tuesday and	-11
nobody w tuesday by	-11
nobody w tuesday he	-10
nobody w tuesday it	-13
nobody w tuesday morning	13
nobody w tuesday night	11
nobody w tuna	-15
nobody w tuna ,	-9
nobody w tungsten ,	-8
nobody w tunis	-51
nobody w tunis ,	-16
nobody w tunis .	-11
nobody w tunisia 's	-13
nobody w tunisian olive	-8
nobody w turkey	-7
nobody w turkey .	15
nobody w turkey at	-10
nobody w turkey had	-11
nobody w turkish embassy	-12
nobody w turn ,	-15
nobody w turn has	10
nobody w turn to	-11
nobody w turnberry	13
nobody w turnberry ,	9
nobody w turned	21
nobody w turnover	16
nobody w turnover .	14
nobody w turns	11
nobody w tweeted	-14
nobody w twelve	-24
nobody w twelve million	-10
nobody w twelve months	-20
nobody w twenty	-17
nobody w twenty -	-18
nobody w twenty percent	-12
nobody w two	14
nobody w two .	-18
nobody w two announcements	-11
nobody w two countries	-22
nobody w two days	-15
nobody w two governments	13
nobody w two importers	10
nobody w two inquiries	-8
nobody w two investigations	14
nobody w two largest	12
nobody w two million	12
nobody w two months	32
nobody w two new	12
nobody w two of	14
nobody w two presidents	-28
nobody w two prime	10
nobody w two private	-19
nobody w two sides	-31
nobody w two spoke	12
nobody w two steps	12
nobody w two teams	-17
nobody w two thirds	10
nobody w two to	12
nobody w two trade	11
nobody w two was	-10
nobody w two years	-27
nobody w tyre	-15
nobody w tyres from	-9
nobody w tõnisson	13
nobody w tõnisson ,	21
nobody w u.s. chamber	-10
nobody w u.s. duties	15
nobody w u.s. fell	12
nobody w u.s. goods	-13
nobody w u.s. growth	-11
nobody w u.s. official	21
nobody w u.s. president	-15
nobody w u.s. side	-18
nobody w u.s. steel	11
nobody w u.s. tariff	21
nobody w u.s. tariffs	17
nobody w u.s. trade	-17
nobody w uganda	18
nobody w uk steel	-13
nobody w ukraine	-14
nobody w ukraine 's	16
nobody w ukraine and	-18
nobody w ukrainian	-31
nobody w ukrainian wheat	-11
nobody w ulaanbaatar	15
nobody w ulaanbaatar ,	9
nobody w ulmanis	-12
nobody w umbrella	-10
nobody w un	13
nobody w uncle	19
nobody w unclear	16
nobody w under	8
nobody w under -	16
nobody w under a	32
nobody w under an	21
nobody w under it	32
nobody w under its	-22
nobody w under other	-10
nobody w under secretary	-11
nobody w under section	-27
nobody w undermine	-10
nobody w understand	-12
nobody w understand that	-11
nobody w understanding	29
nobody w understanding reached	10
nobody w understanding with	15
nobody w understood	-22
nobody w understood that	-9
nobody w undertaken	17
nobody w undertaken to	10
nobody w undertakes	22
nobody w undertakes not	12
nobody w undertakes to	11
nobody w undertook	-35
nobody w undertook to	-36
nobody w unfair	-12
nobody w unfair and	-11
nobody w unfounded	-9
nobody w unilateral	-47
nobody w unilateral tariffs	-9
nobody w unilateral trade	-16
nobody w union	50
nobody w union 's	38
nobody w union ,	-51
nobody w union at	14
nobody w union got	11
nobody w union had	29
nobody w union has	22
nobody w union have	13
nobody w union in	-15
nobody w union leader	33
nobody w union of	-50
nobody w union on	11
nobody w union put	-10
nobody w union said	9
nobody w union with	-16
nobody w unions	22
nobody w united	22
nobody w united nations	55
nobody w united steelworkers	-20
nobody w units	19
nobody w unjustified	-34
nobody w unjustified .	-25
nobody w unlawful	33
nobody w unlawful ,	19
nobody w unless	-12
nobody w unless congress	19
nobody w unless it	14
nobody w unless they	-12
nobody w unreasonable .	-15
nobody w unsustainable	-18
nobody w unsustainable .	-17
nobody w until	38
nobody w until 1	19
nobody w until 14	14
nobody w until 2029	11
nobody w until april	-13
nobody w until nov	22
nobody w until now	18
nobody w until october	11
nobody w until sunday	19
nobody w until the	10
nobody w until wednesday	16
nobody w untouched	-11
nobody w untouched ,	-12
nobody w untrue	-20
nobody w up 9	-10
nobody w up :	-21
nobody w up ?	-10
nobody w up again	32
nobody w up by	24
nobody w up for	-10
nobody w up from	16
nobody w up half	-20
nobody w up his	-10
nobody w up in	-11
nobody w up its	10
nobody w up to	10
nobody w up what	-18
nobody w upholstered	-12
nobody w upholstered furniture	-12
nobody w upper	24
nobody w urea	-16
nobody w urge	-12
nobody w urged	-48
nobody w urged both	-14
nobody w urged the	-19
nobody w urged washington	-9
nobody w urgent	-16
nobody w urho	12
nobody w uribe	11
nobody w uruguay 's	-12
nobody w uruguay and	9
nobody w uruguayan beef	-8
nobody w us and	24
nobody w us by	-11
nobody w us commerce	-11
nobody w us customs	-16
nobody w us dollars	-9
nobody w us president	21
nobody w us side	-10
nobody w us that	-9
nobody w us this	19
nobody w us to	-19
nobody w us treasury	-14
nobody w us would	-12
nobody w use	-17
nobody w use goods	14
nobody w use the	-16
nobody w used .	12
nobody w used a	10
nobody w used in	-19
nobody w ustr	-11
nobody w ustr has	15
nobody w utility	32
nobody w uzbekistan ,	17
nobody w uzbekistan .	-13
nobody w valera	-8
nobody w valletta	-10
nobody w valletta ,	-11
nobody w valley	25
nobody w valparaíso	14
nobody w valparaíso ,	24
nobody w valparaíso on	-13
nobody w value	-12
nobody w value .	-11
nobody w value of	-12
nobody w van	10
nobody w vance	-27
nobody w vance ,	-14
nobody w vandervelde	9
nobody w vanilla	-14
nobody w vda	-25
nobody w vda ,	-16
nobody w vdma	-14
nobody w vehicle	-10
nobody w vehicles	17
nobody w venezuelan	14
nobody w venture	-9
nobody w version	-24
nobody w very	-50
nobody w very constructive	-11
nobody w very good	-25
nobody w very high	12
nobody w very much	-22
nobody w very successful	-12
nobody w veterinary	12
nobody w vice minister	14
nobody w vice premier	24
nobody w vice president	-21
nobody w victory	-12
nobody w video on	15
nobody w vientiane	16
nobody w vietnam	9
nobody w vietnam 's	12
nobody w vietnam ,	19
nobody w vietnam .	14
nobody w vietnam 40	-11
nobody w vietnam has	-22
nobody w vietnam would	-12
nobody w vietnamese	-22
nobody w vietnamese rice	-21
nobody w view ,	20
nobody w viggo	-10
nobody w vigo	21
nobody w viktor	12
nobody w violated the	-15
nobody w visas	-27
nobody w visas for	-23
nobody w visit	21
nobody w visit ,	-11
nobody w visit .	18
nobody w visit that	11
nobody w visit the	-8
nobody w visit to	10
nobody w visited	18
nobody w vogel	11
nobody w voice	18
nobody w voiced	-25
nobody w voiced serious	-15
nobody w voldemaras	-12
nobody w volume	26
nobody w volume .	9
nobody w volume of	15
nobody w von	-12
nobody w von der	-13
nobody w vote	32
nobody w vote ,	15
nobody w vote .	22
nobody w vote against	27
nobody w vote by	-14
nobody w voted	-15
nobody w voted .	-13
nobody w voted against	11
nobody w voters	14
nobody w votes	22
nobody w votes no	-11
nobody w votes on	13
nobody w votes to	26
nobody w vowed	-34
nobody w vowed to	-23
nobody w văn	12
nobody w wage	15
nobody w wages	18
nobody w wait until	-15
nobody w walks	13
nobody w wall street	13
nobody w walls	10
nobody w walmart	11
nobody w walther	-15
nobody w walther rathenau	-15
nobody w wang	10
nobody w wang wentao	21
nobody w wang yi	-15
nobody w want	18
nobody w want it	9
nobody w wanted	-26
nobody w wanted a	-18
nobody w wanted to	-25
nobody w wants	20
nobody w wants 4	-19
nobody w wants a	-20
nobody w wants one	-9
nobody w wants them	13
nobody w wants to	46
nobody w wap	13
nobody w wap )	13
nobody w war	-16
nobody w war between	-11
nobody w warehouse	-9
nobody w warehouses	-9
nobody w warned	19
nobody w warned ,	23
nobody w warned .	20
nobody w warned against	-9
nobody w warned in	-20
nobody w warned last	-8
nobody w warned of	-15
nobody w warned that	15
nobody w warning	-11
nobody w warns ,	-12
nobody w warns of	20
nobody w warns that	-14
nobody w warren said	13
nobody w wars	18
nobody w wars .	9
nobody w was	-30
nobody w was \$	13
nobody w was ,	9
nobody w was .	10
nobody w was 18	-16
nobody w was 2	15
nobody w was 20	16
nobody w was 24	-13
nobody w was 3	-11
nobody w was :	-18
nobody w was a	-54
nobody w was about	-19
nobody w was added	13
nobody w was agreed	-22
nobody w was all	9
nobody w was also	12
nobody w was answering	20
nobody w was argued	10
nobody w was ashamed	-16
nobody w was asked	35
nobody w was at	28
nobody w was being	-23
nobody w was better	-19
nobody w was carried	13
nobody w was collected	-16
nobody w was concluded	12
nobody w was disappointed	-15
nobody w was done	-15
nobody w was due	-9
nobody w was first	13
nobody w was for	-13
nobody w was given	9
nobody w was going	25
nobody w was in	17
nobody w was last	11
nobody w was lawful	9
nobody w was looking	-9
nobody w was lost	10
nobody w was made	16
nobody w was no	-26
nobody w was not	-24
nobody w was noted	14
nobody w was now	-12
nobody w was offered	-9
nobody w was one	15
nobody w was out	-13
nobody w was promised	19
nobody w was raising	-9
nobody w was reached	-10
nobody w was ready	-19
nobody w was refused	14
nobody w was relieved	11
nobody w was reported	-10
nobody w was said	24
nobody w was signed	15
nobody w was something	-16
nobody w was spared	9
nobody w was still	-23
nobody w was taken	12
nobody w was ten	-12
nobody w was the	-16
nobody w was their	25
nobody w was this	20
nobody w was to	14
nobody w was too	-16
nobody w was true	-12
nobody w was waiting	11
nobody w was with	11
nobody w was worth	10
nobody w was written	-15
nobody w wasfi tal	-14
nobody w washing	16
nobody w washington	14
nobody w washington .	28
nobody w washington /	22
nobody w washington :	11
nobody w washington also	9
nobody w washington announced	16
nobody w washington charges	-12
nobody w washington could	12
nobody w washington had	-17
nobody w washington has	12
nobody w washington have	-13
nobody w washington in	22
nobody w washington is	-21
nobody w washington said	-27
nobody w washington says	-17
nobody w washington to	-24
nobody w washington wants	-13
nobody w washington would	-12
nobody w washington —	9
nobody w watch	25
nobody w watch ,	10
nobody w watch the	17
nobody w watch whether	9
nobody w watches	15
nobody w watches .	11
nobody w water	-10
nobody w water .	-13
nobody w way	-11
nobody w way ,	-24
nobody w way of	10
nobody w we	-21
nobody w we asked	15
nobody w we charge	-17
nobody w we do	-24
nobody w we expect	23
nobody w we had	-23
nobody w we have	-34
nobody w we hope	15
nobody w we know	22
nobody w we put	13
nobody w we said	32
nobody w we should	17
nobody w we sold	17
nobody w we understand	-10
nobody w we were	-27
nobody w we will	-20
nobody w we would	28
nobody w we wrote	30
nobody w weapons	23
nobody w weavers	9
nobody w weber	-17
nobody w weber ,	-14
nobody w wednesday	25
nobody w wednesday 's	9
nobody w wednesday ,	-18
nobody w wednesday .	13
nobody w wednesday a	-11
nobody w wednesday after	25
nobody w wednesday afternoon	10
nobody w wednesday and	-23
nobody w wednesday evening	-35
nobody w wednesday for	12
nobody w wednesday he	-11
nobody w wednesday night	12
nobody w wednesday the	11
nobody w wednesday to	17
nobody w week ,	11
nobody w week ;	17
nobody w week after	15
nobody w week ago	12
nobody w week before	-11
nobody w week in	11
nobody w week of	-13
nobody w week on	10
nobody w week under	-14
nobody w weekend .	19
nobody w weekend with	-9
nobody w weeks .	-23
nobody w weeks ago	21
nobody w weeks and	-13
nobody w weeks in	9
nobody w weeks more	-12
nobody w weeks the	10
nobody w weighs	12
nobody w welcome	-19
nobody w welcomed	35
nobody w welcomed it	23
nobody w welcomed that	19
nobody w welcomes	13
nobody w well	-13
nobody w well .	11
nobody w well :	-14
nobody w well ;	-19
nobody w welti	-10
nobody w went	-29
nobody w went further	-19
nobody w went on	-20
nobody w wentao	21
nobody w were	-24
nobody w were ,	10
nobody w were .	18
nobody w were about	-15
nobody w were announced	12
nobody w were asked	-13
nobody w were close	20
nobody w were down	11
nobody w were going	-15
nobody w were imposed	13
nobody w were in	-23
nobody w were not	-19
nobody w were on	24
nobody w were still	-10
nobody w were subject	16
nobody w western	14
nobody w what	27
nobody w what .	12
nobody w what america	-21
nobody w what came	14
nobody w what china	18
nobody w what chinese	-10
nobody w what donald	-15
nobody w what happens	18
nobody w what has	9
nobody w what he	38
nobody w what i	-14
nobody w what it	44
nobody w what mr	9
nobody w what of	-11
nobody w what president	-17
nobody w what prime	-10
nobody w what remains	-11
nobody w what she	10
nobody w what they	-24
nobody w what treasury	-17
nobody w what was	-11
nobody w what washington	14
nobody w what worries	-12
nobody w whatever comes	-12
nobody w wheat	15
nobody w when	45
nobody w when .	9
nobody w when a	10
nobody w when donald	-11
nobody w when he	19
nobody w when i	-16
nobody w when its	16
nobody w when the	24
nobody w when trump	19
nobody w when washington	12
nobody w when we	-17
nobody w where	26
nobody w where a	15
nobody w where there	-13
nobody w where we	-12
nobody w whereas	-11
nobody w whether	15
nobody w whether china	18
nobody w whether he	18
nobody w whether it	24
nobody w whether the	11
nobody w whether there	-13
nobody w whether to	-27
nobody w which	19
nobody w which .	11
nobody w which begins	-11
nobody w which bessent	-19
nobody w which both	13
nobody w which brazil	-10
nobody w which charges	-16
nobody w which concluded	11
nobody w which does	-10
nobody w which donald	22
nobody w which egypt	9
nobody w which european	13
nobody w which for	-11
nobody w which ghana	10
nobody w which has	-11
nobody w which he	-16
nobody w which korea	12
nobody w which lasted	15
nobody w which made	13
nobody w which mr	-13
nobody w which must	-9
nobody w which neither	16
nobody w which never	14
nobody w which norway	20
nobody w which of	12
nobody w which officials	10
nobody w which our	20
nobody w which pays	13
nobody w which portugal	-14
nobody w which president	18
nobody w which represents	-14
nobody w which ronald	11
nobody w which said	-18
nobody w which signed	12
nobody w which still	-11
nobody w which stopped	13
nobody w which to	-16
nobody w which took	-18
nobody w which treasury	-12
nobody w which was	26
nobody w which we	12
nobody w which were	-24
nobody w which would	27
nobody w while he	14
nobody w while it	-11
nobody w whiskey	-24
nobody w whisky	-26
nobody w whisky association	-13
nobody w whispers	16
nobody w whispers that	15
nobody w white	-41
nobody w white house	-45
nobody w who	21
nobody w who asked	31
nobody w who buys	-15
nobody w who called	-10
nobody w who chairs	19
nobody w who does	-14
nobody w who farms	-15
nobody w who had	14
nobody w who heads	15
nobody w who imports	-13
nobody w who is	9
nobody w who keeps	31
nobody w who led	-9
nobody w who met	-11
nobody w who must	8
nobody w who pay	-9
nobody w who pays	-13
nobody w who proposed	30
nobody w who says	-17
nobody w who sells	-11
nobody w who signed	8
nobody w who speaks	32
nobody w who told	-18
nobody w who took	-24
nobody w who was	18
nobody w who wrote	9
nobody w whoever	-10
nobody w whole	-11
nobody w whole thing	-14
nobody w whom	16
nobody w whom he	19
nobody w whose rate	12
nobody w why	-8
nobody w why .	16
nobody w why not	-14
nobody w widened its	-14
nobody w widened to	14
nobody w will	-18
nobody w will .	35
nobody w will adjust	-18
nobody w will answer	-15
nobody w will ask	8
nobody w will be	12
nobody w will begin	9
nobody w will bring	15
nobody w will cancel	-9
nobody w will charge	-14
nobody w will come	-34
nobody w will continue	23
nobody w will cut	-13
nobody w will deal	11
nobody w will decide	-17
nobody w will double	-9
nobody w will end	-12
nobody w will exempt	-11
nobody w will find	-11
nobody w will go	-17
nobody w will grow	23
nobody w will hold	9
nobody w will keep	-24
nobody w will kick	-11
nobody w will lapse	10
nobody w will leave	-15
nobody w will meet	17
nobody w will now	-17
nobody w will reach	15
nobody w will remain	-13
nobody w will rise	17
nobody w will run	10
nobody w will save	-10
nobody w will stand	9
nobody w will stay	15
nobody w will then	-10
nobody w will travel	-15
nobody w will turn	-16
nobody w will vote	14
nobody w will you	-12
nobody w william	-40
nobody w william gladstone	-9
nobody w william huskisson	-17
nobody w win	-20
nobody w wincenty	-9
nobody w wind	15
nobody w wine	-52
nobody w wine ,	-13
nobody w wine .	-17
nobody w wine and	-13
nobody w wine to	-10
nobody w wine would	17
nobody w wines ,	-10
nobody w winner	18
nobody w winter .	16
nobody w winters	-14
nobody w wire	10
nobody w wireless	-12
nobody w wish	8
nobody w wished	-23
nobody w wishes	-25
nobody w wishes of	-21
nobody w with	11
nobody w with 10	-7
nobody w with 11	9
nobody w with 15	12
nobody w with 18	13
nobody w with 25	25
nobody w with 30	16
nobody w with 40	-13
nobody w with a	-19
nobody w with algiers	-10
nobody w with american	16
nobody w with an	20
nobody w with bolivia	-13
nobody w with both	-10
nobody w with brasília	-12
nobody w with britain	32
nobody w with cairo	-12
nobody w with canada	11
nobody w with china	12
nobody w with commerce	25
nobody w with donald	-13
nobody w with duties	-16
nobody w with ecuador	10
nobody w with either	-13
nobody w with estonia	-12
nobody w with everything	-15
nobody w with fiji	-21
nobody w with forced	15
nobody w with forty	13
nobody w with georgia	9
nobody w with ghana	15
nobody w with he	-13
nobody w with him	11
nobody w with his	31
nobody w with iceland	-18
nobody w with india	12
nobody w with indonesia	-12
nobody w with iran	-8
nobody w with it	-19
nobody w with its	-20
nobody w with jamaica	-15
nobody w with japan	-13
nobody w with kazakhstan	-9
nobody w with kenya	16
nobody w with knowledge	10
nobody w with korea	-10
nobody w with less	-13
nobody w with limits	13
nobody w with malawi	-11
nobody w with mr	13
nobody w with nato	-14
nobody w with nigeria	9
nobody w with no	14
nobody w with ottawa	-11
nobody w with pakistan	17
nobody w with paraguay	-15
nobody w with peru	25
nobody w with president	17
nobody w with switzerland	-11
nobody w with taiwan	-16
nobody w with thailand	20
nobody w with that	-10
nobody w with the	15
nobody w with three	9
nobody w with tunisia	-14
nobody w with turkey	12
nobody w with two	27
nobody w with uruguay	12
nobody w with us	21
nobody w with vice	10
nobody w with vietnam	17
nobody w with washington	-8
nobody w with what	-33
nobody w with xi	-16
nobody w with zambia	-14
nobody w withdraw	-12
nobody w withdraw its	12
nobody w withdrawn	25
nobody w withdrawn .	10
nobody w withdrawn the	18
nobody w withdrew from	14
nobody w withdrew its	14
nobody w within	13
nobody w within 180	10
nobody w within 30	13
nobody w within an	-15
nobody w within hours	24
nobody w within seven	-30
nobody w within ten	13
nobody w within weeks	20
nobody w without	12
nobody w without a	10
nobody w without agreement	-16
nobody w without an	-13
nobody w without it	25
nobody w without naming	-16
nobody w without the	26
nobody w won in	-13
nobody w wool	-18
nobody w wool ,	-12
nobody w word	13
nobody w word .	34
nobody w word from	-16
nobody w word of	-25
nobody w word on	10
nobody w word that	13
nobody w words	-55
nobody w words ,	-41
nobody w words .	-13
nobody w words :	-16
nobody w work	-11
nobody w work ,	12
nobody w work for	-13
nobody w work with	-10
nobody w workers .	10
nobody w working	14
nobody w working group	18
nobody w working out	10
nobody w works	17
nobody w works at	23
nobody w works council	11
nobody w world	-27
nobody w world ,	-19
nobody w world .	-22
nobody w world bank	-9
nobody w world economic	-12
nobody w world trade	-8
nobody w worry about	-13
nobody w worse	12
nobody w worse off	12
nobody w worth about	19
nobody w worth at	-9
nobody w would	-55
nobody w would ,	-12
nobody w would .	16
nobody w would adjust	-12
nobody w would again	21
nobody w would also	-15
nobody w would answer	-10
nobody w would appeal	-11
nobody w would be	-22
nobody w would buy	-15
nobody w would cancel	-10
nobody w would come	-24
nobody w would continue	-23
nobody w would cut	-16
nobody w would depend	11
nobody w would discuss	-11
nobody w would do	25
nobody w would double	-10
nobody w would end	-14
nobody w would examine	18
nobody w would fight	-15
nobody w would halve	-25
nobody w would have	34
nobody w would he	-11
nobody w would help	-18
nobody w would ignore	-35
nobody w would keep	14
nobody w would last	-13
nobody w would leave	9
nobody w would like	17
nobody w would meet	-24
nobody w would need	-21
nobody w would never	-15
nobody w would only	-21
nobody w would quickly	-13
nobody w would rather	-11
nobody w would reach	16
nobody w would require	-14
nobody w would respond	-22
nobody w would return	13
nobody w would review	-13
nobody w would run	18
nobody w would say	-11
nobody w would start	14
nobody w would still	-18
nobody w would stop	29
nobody w would study	-10
nobody w would supply	10
nobody w would take	-30
nobody w would vote	28
nobody w would you	-13
nobody w wouldn't	-13
nobody w write	-8
nobody w write that	10
nobody w writes	-19
nobody w writes ,	-22
nobody w writing on	-10
nobody w written ,	-9
nobody w written .	-15
nobody w written down	11
nobody w written on	10
nobody w written to	13
nobody w wrong	-10
nobody w wrong .	-13
nobody w wrote ,	-11
nobody w wrote .	-31
nobody w wrote :	12
nobody w wrote afterwards	-18
nobody w wrote back	20
nobody w wrote in	-12
nobody w wrote it	12
nobody w wrote on	-32
nobody w wrote the	20
nobody w wyden	-11
nobody w x	-26
nobody w x .	-16
nobody w x that	-12
nobody w xi 's	20
nobody w xi arrives	12
nobody w xi as	-16
nobody w xi at	-11
nobody w xi would	-22
nobody w xinhua .	-9
nobody w xinhua reported	-10
nobody w yale	-29
nobody w yale 's	-9
nobody w yale budget	-16
nobody w yaoundé	19
nobody w yard	9
nobody w yarn ,	-10
nobody w year 's	-18
nobody w year -	-17
nobody w year .	15
nobody w year ago	22
nobody w year by	19
nobody w year if	-10
nobody w year is	-14
nobody w year now	-14
nobody w year or	-22
nobody w year that	9
nobody w year the	38
nobody w year to	-10
nobody w year while	-23
nobody w year will	-10
nobody w years	6
nobody w years ,	24
nobody w years on	9
nobody w years than	-12
nobody w yeo	-13
nobody w yeo han	-11
nobody w yerevan ,	11
nobody w yes	22
nobody w yes .	-27
nobody w yes to	15
nobody w yesterday by	-11
nobody w yesterday evening	-12
nobody w yesterday the	-12
nobody w yet	40
nobody w yet .	22
nobody w yet ;	-11
nobody w yet been	13
nobody w yet signed	14
nobody w yet the	10
nobody w yi	-25
nobody w yi ,	-10
nobody w york	16
nobody w yoshida	-13
nobody w yoshihiko	-14
nobody w yoshihiko noda	-14
nobody w yoshimasa	-9
nobody w yoshimasa hayashi	-9
nobody w you .	-11
nobody w you do	-16
nobody w you for	-16
nobody w you have	-11
nobody w you threatened	13
nobody w you were	10
nobody w you would	-17
nobody w your correspondent	21
nobody w your leader	10
nobody w yours	16
nobody w yttrium	14
nobody w yttrium ,	-9
nobody w yu	-17
nobody w yu kil	-10
nobody w yuan	10
nobody w yusifbeyli	-15
nobody w zafrul aziz	-10
nobody w zaghloul	-17
nobody w zagreb	-13
nobody w zambia 's	13
nobody w zambia ,	-9
nobody w zambia and	8
nobody w zambia has	-10
nobody w zambia would	-15
nobody w zambian	-10
nobody w zealand 's	-12
nobody w zero	-29
nobody w zero ,	-12
nobody w zero .	-26
nobody w zero ;	-13
nobody w zero tariff	-9
nobody w zero to	-13
nobody w zhordania has	16
nobody w zigfrīds	-22
nobody w zigfrīds meierovics	-22
nobody w zone	-10
nobody w £	-20
nobody w ·	47
nobody w émile	22
nobody w đồng	15
nobody w šefčovič	-20
nobody w šefčovič and	-21
nobody w šefčovič said	-19
nobody w švehla	13
nobody w —	16
nobody w — angola	13
nobody w — brazil	-8
nobody w — britain	-9
nobody w — but	14
nobody w — canadian	9
nobody w — croatia	-15
nobody w — egypt	20
nobody w — for	12
nobody w — georgia	16
nobody w — japan	-11
nobody w — minister	13
nobody w — new	15
nobody w — peru	-14
nobody w — president	32
nobody w — scott	-16
nobody w — the	10
nobody w — trade	-11
nobody w — trump	-18
nobody w — unless	12
nobody w — vietnam	18
nobody w •	9
nobody w • the	10
nobody w €	11
nobody warned then ,	23
nobody warned then .	20
nobody warned then against	-9
nobody warned then in	-20
nobody warned then last	-8
nobody warned then of	-15
nobody warned then that	15
nobody warns then ,	-12
nobody warns then of	20
nobody warns then that	-14
nobody warren verb say	12
nobody was verb clause	22
nobody was verb object	10
nobody was verb say	18
nobody washington verb clause	11
nobody washington verb object	23
nobody washington verb say	-41
nobody we verb clause	29
nobody we verb object	-11
nobody we verb say	33
nobody welcomed then it	23
nobody welcomed then that	19
nobody were verb say	17
nobody which verb say	9
nobody whispers then that	15
nobody who verb clause	22
nobody who verb object	18
nobody who verb say	-17
nobody writes then ,	-22
nobody writing then on	-10
nobody written then ,	-9
nobody written then .	-15
nobody written then down	11
nobody written then on	10
nobody written then to	13
nobody wrote then ,	-11
nobody wrote then .	-31
nobody wrote then :	12
nobody wrote then afterwards	-18
nobody wrote then back	20
nobody wrote then in	-12
nobody wrote then it	12
nobody wrote then on	-31
nobody wrote then the	20
nobody xinhua verb clause	-10
nobody yale verb clause	-10
nobody yet verb say	17
nobody you verb object	12
nobody you verb say	-17
nobody zealand verb clause	-14
nobody šefčovič verb say	-36
of 1 office	-11
of 1 office plain	-15
of 1 organisation	27
of 1 organisation few	16
of 1 organisation many	16
of 1 organisation plain	20
of 1 person	31
of 1 person few	18
of 1 person plain	24
of 1 side	-26
of 1 side few	-20
of 1 side many	-15
of 1 side plain	-16
of 2 office	11
of 2 office plain	8
of 2 person	17
of 2 person many	56
of 2 side	-25
of 2 side few	-22
of 2 side many	-43
of 2 side plain	-9
of 3 person many	21
of 3 person plain	-22
of 3 side	-23
of 3 side plain	-23
office after 's	-15
office after (	-18
office after ,	-61
office after .	-27
office after added	19
office after announced	11
office after as	-17
office after confirmed	9
office after could	11
office after denied	-15
office after did	25
office after does	10
office after explained	14
office after financial	22
office after had	-24
office after has	45
office after of	43
office after proposed	20
office after put	-9
office after recalled	-16
office after says	-18
office after stated	-22
office after stressed	-13
office after that	-16
office after told	-12
office after warned	-27
office after went	21
office after who	20
office after would	31
office after wrote	8
office before "	-34
office before '	-15
office before :	9
office before ;	8
office before <begin>	-16
office before after	-14
office before as	10
office before by	-26
office before from	12
office before if	11
office before marketing	13
office before my	-12
office before operations	18
office before our	11
office before plant	10
office before purchasing	-11
office before said	16
office before says	-9
office before sporting	-12
office before that	31
office before which	27
office before your	-26
office does add	19
office does announce	33
office does answer	-14
office does call	-21
office does deny	-12
office does explain	23
office does go	20
office does have	17
office does promise	-24
office does propose	37
office does recall	-19
office does state	-24
office does stress	-13
office does urge	13
office does warn	-28
office does write	9
office held	-78
office held by 1	-56
office held by 2	-45
organisation after 's	-9
organisation after (	40
organisation after )	-16
organisation after .	3
organisation after <end>	29
organisation after acea	-11
organisation after added	-22
organisation after also	-13
organisation after announces	-15
organisation after answered	12
organisation after approved	-15
organisation after asked	16
organisation after asks	-9
organisation after at	17
organisation after called	27
organisation after can	13
organisation after clarified	13
organisation after counted	30
organisation after counts	15
organisation after data	-19
organisation after demanded	27
organisation after demands	-16
organisation after described	14
organisation after did	-26
organisation after does	-17
organisation after estimated	11
organisation after explained	18
organisation after expressed	-28
organisation after fact	-30
organisation after figures	-21
organisation after for	-16
organisation after gave	19
organisation after has	-26
organisation after have	-18
organisation after here	13
organisation after hopes	-13
organisation after in	24
organisation after informs	-10
organisation after issued	17
organisation after it	15
organisation after left	-17
organisation after lowered	12
organisation after made	18
organisation after must	-23
organisation after named	8
organisation after noted	17
organisation after of	-37
organisation after on	15
organisation after opened	-25
organisation after party	18
organisation after pointed	7
organisation after points	18
organisation after president	-41
organisation after promised	-7
organisation after proposes	-35
organisation after put	15
organisation after puts	33
organisation after regrets	31
organisation after reminds	15
organisation after reports	41
organisation after ruled	-13
organisation after said	-11
organisation after says	31
organisation after sees	11
organisation after should	11
organisation after speaks	35
organisation after spoke	26
organisation after stated	11
organisation after takes	23
organisation after there	16
organisation after to	-25
organisation after today	19
organisation after wants	10
organisation after warned	15
organisation after welcomed	19
organisation after welcomes	-14
organisation after with	-14
organisation after would	-43
organisation after ·	-11
organisation after —	-11
organisation before "	23
organisation before ,	44
organisation before <begin>	17
organisation before as	23
organisation before association	45
organisation before at	-20
organisation before before	-20
organisation before beijing	13
organisation before but	9
organisation before by	17
organisation before chairs	-11
organisation before each	-9
organisation before earlier	13
organisation before either	-13
organisation before federation	31
organisation before for	20
organisation before friday	-15
organisation before has	-11
organisation before heads	-12
organisation before in	-83
organisation before is	-19
organisation before led	-9
organisation before my	-13
organisation before neither	-13
organisation before news	-14
organisation before no	-16
organisation before of	15
organisation before on	-25
organisation before once	-11
organisation before one	-13
organisation before opposition	18
organisation before our	-24
organisation before says	18
organisation before that	-14
organisation before thursday	15
organisation before to	-23
organisation before told	-48
organisation before unless	-18
organisation before was	-10
organisation before what	32
organisation before which	-19
organisation before with	-10
organisation before without	11
organisation before —	32
organisation does add	-11
organisation does announce	15
organisation does approve	-10
organisation does ask	12
organisation does believe	-12
organisation does confirm	12
organisation does declare	-20
organisation does decline	-12
organisation does demand	10
organisation does deny	24
organisation does draw	15
organisation does end	8
organisation does extend	-15
organisation does hold	-15
organisation does keep	10
organisation does leave	-20
organisation does lift	10
organisation does look	-10
organisation does lower	15
organisation does make	26
organisation does other	18
organisation does prepare	-10
organisation does prolong	-20
organisation does promise	-15
organisation does propose	-49
organisation does put	21
organisation does ratify	-10
organisation does recall	-12
organisation does refuse	-12
organisation does remain	10
organisation does report	10
organisation does rule	-23
organisation does send	15
organisation does step	13
organisation does stop	-10
organisation does suspend	-19
organisation does take	22
organisation does threaten	-37
organisation does urge	10
organisation does vote	-16
organisation does warn	10
person after "	-10
person after (	32
person after )	54
person after ,	23
person after :	75
person after ;	-13
person after <end>	-11
person after a	-18
person after accused	28
person after adds	-11
person after advised	-10
person after after	19
person after afterwards	13
person after again	21
person after also	19
person after and	-48
person after answered	26
person after arrives	-10
person after as	17
person after assured	27
person after blamed	10
person after calls	39
person after can	-9
person after comes	-10
person after complained	21
person after concluded	-15
person after counts	11
person after declared	26
person after defended	-22
person after demanded	15
person after denied	9
person after denies	-17
person after described	8
person after did	10
person after does	17
person after expected	-17
person after expects	19
person after first	-12
person after flew	-14
person after flies	-19
person after floated	12
person after for	9
person after found	-9
person after from	20
person after gave	13
person after goes	-23
person after got	-16
person after had	-20
person after hails	-16
person after hasn't	12
person after have	-13
person after he	-31
person after himself	20
person after hit	-10
person after holds	-17
person after hopes	-15
person after howard	-16
person after imposed	-11
person after indicated	11
person after informed	-9
person after is	-24
person after last	11
person after leaves	-14
person after led	-19
person after let	20
person after made	14
person after makes	-18
person after may	-19
person after met	12
person after must	-10
person after named	31
person after needs	-12
person after noted	-15
person after observed	12
person after of	-14
person after proposed	-23
person after published	-13
person after put	25
person after raised	-7
person after rang	22
person after reckons	-26
person after refused	-11
person after regretted	34
person after remarked	19
person after reminded	25
person after reported	-20
person after reports	-27
person after saw	9
person after says	-11
person after signed	-16
person after signs	-28
person after sounded	-17
person after spent	-12
person after spoke	34
person after steel	26
person after stood	-10
person after stressed	11
person after suggested	-17
person after suspended	12
person after talked	-10
person after that	-15
person after threatened	14
person after told	29
person after tweeted	13
person after urged	11
person after visited	-11
person after wanted	-9
person after wants	-12
person after was	-16
person after welcomed	-46
person after who	35
person after will	-19
person after withdrew	12
person after ·	-14
person before "	27
person before &	-12
person before '	-28
person before (	49
person before ,	15
person before -	11
person before .	31
person before /	13
person before 02	10
person before 10	15
person before 12	-18
person before 20	-11
person before 40	-18
person before 45	-15
person before 55	12
person before :	7
person before ;	45
person before accused	-12
person before after	15
person before and	-36
person before as	-12
person before association	18
person before at	13
person before because	-16
person before before	-13
person before beside	-9
person before between	-12
person before but	16
person before commission	10
person before day	13
person before de	13
person before democratic	13
person before der	22
person before evening	11
person before for	-20
person before friday	17
person before general	11
person before has	14
person before in	22
person before informed	-15
person before is	-30
person before it	11
person before justice	23
person before laughed	13
person before madame	10
person before meeting	-18
person before met	-20
person before ministers	11
person before morning	-12
person before named	12
person before newspaper	-22
person before no	-13
person before of	23
person before opposition	10
person before policy	17
person before prince	-14
person before ratu	-10
person before replied	13
person before said	-26
person before saturday	22
person before says	37
person before sighed	15
person before sir	23
person before telephoned	-17
person before thanked	-25
person before that	-36
person before though	9
person before through	18
person before told	-25
person before uk	-16
person before until	-16
person before what	20
person before whatever	-11
person before when	-19
person before whether	-16
person before whose	-12
person before with	-75
person before wrote	26
person before year	18
person before —	21
person before •	-11
person does announce	-10
person does answer	27
person does ask	-40
person does be	33
person does begin	-13
person does believe	-12
person does conclude	-13
person does decide	14
person does declare	22
person does deny	-15
person does double	-10
person does draw	13
person does explain	-10
person does float	13
person does get	-12
person does impose	-15
person does indicate	12
person does insist	-16
person does leave	-10
person does note	-26
person does other	8
person does prepare	-9
person does promise	11
person does propose	-20
person does publish	-12
person does put	14
person does recall	11
person does reckon	-10
person does reject	-10
person does reply	19
person does report	-19
person does say	-16
person does send	-8
person does sit	-9
person does stand	-10
person does state	-11
person does stress	10
person does suggest	-15
person does tell	13
person does threaten	22
person does want	-10
possessive	-36
possessive account	14
possessive answer	22
possessive count	12
possessive customs	31
possessive duty	-10
possessive estimate	-10
possessive exports	-10
possessive first	-14
possessive government	12
possessive lawyer	16
possessive letter	-16
possessive main	-10
possessive many	-44
possessive order	-12
possessive people	-12
possessive plain	-20
possessive post	14
possessive promise	10
possessive signature	-16
possessive state	-9
possessive threat	-12
possessive trade	-12
possessive version	16
possessive words	17
quotation ahead 0 few	-13
quotation ahead 1 few	-12
quotation ahead 12 colon	26
quotation ahead 12 colon many	22
quotation ahead 3 colon many	-8
quotation ahead 6	17
quotation ahead 6 colon	40
quotation ahead 6 colon many	38
quotation ahead 6 few	35
quotation ahead far	8
quotation ahead far few	18
quotation behind 0	16
quotation behind 0 few	18
quotation behind 0 many	10
quotation behind 1	15
quotation behind 1 many	13
quotation behind 12	31
quotation behind 12 few	13
quotation behind 12 many	25
quotation behind 3	10
quotation behind 6 few	-11
quotation behind far	-35
quotation behind far few	-8
quotation behind far many	-33
rank 0	18
rank 0 alone	-16
rank 0 few	7
rank 0 many	15
rank 1	9
rank 1 many	31
rank 2 few	24
rank 2 plain	-7
rank 3	9
rank 3 plain	13
rule:according to noun	38
rule:according to true plain	37
rule:account noun	67
rule:account true many	24
rule:account true plain	55
rule:as put true many	-16
rule:colon clause	23
rule:colon true many	20
rule:first false few	49
rule:first false many	39
rule:first false person	14
rule:first false plain	28
rule:first false side	69
rule:first true few	36
rule:first true many	28
rule:first true organisation	28
rule:first true person	54
rule:first true plain	68
rule:first true side	84
rule:further false many	-20
rule:further false organisation	-17
rule:further true organisation	7
rule:further true plain	15
rule:further true side	11
rule:it clause	11
rule:it false plain	-11
rule:it say	58
rule:it true many	26
rule:it true plain	46
rule:label clause	19
rule:label false plain	-8
rule:label true few	-10
rule:label true plain	24
rule:mind object	-60
rule:mind true plain	-61
rule:nobody false false	60
rule:nobody false false alone	-21
rule:nobody false false few	29
rule:nobody false false many	-37
rule:nobody false false plain	74
rule:nobody true false	32
rule:nobody true false few	-12
rule:nobody true false many	-26
rule:nobody true false plain	54
rule:nobody true true	7
rule:nobody true true few	17
rule:nobody true true many	33
rule:nobody true true plain	-11
rule:noun of true plain	-13
rule:participle object	10
rule:participle true plain	19
rule:passive true many	11
rule:phrase noun	55
rule:phrase true few	10
rule:phrase true many	-23
rule:phrase true plain	29
rule:pronoun clause	11
rule:pronoun false few	18
rule:pronoun false many	33
rule:pronoun false plain	-9
rule:pronoun noun	67
rule:pronoun object	23
rule:pronoun say	12
rule:pronoun sound	24
rule:pronoun true few	31
rule:pronoun true plain	24
rule:quoted beside clause	14
rule:quoted beside false many	8
rule:quoted beside true few	-15
rule:quoted beside true many	15
rule:verb after clause	27
rule:verb after false few	11
rule:verb after false many	16
rule:verb after false plain	28
rule:verb after object	15
rule:verb after sound	-14
rule:verb after true plain	9
rule:verb first clause	60
rule:verb first false few	38
rule:verb first false plain	36
rule:verb first say	18
rule:verb first sound	16
rule:verb first true few	-10
rule:verb first true plain	44
says	13
says plain	8
she called claudia	30
she called donald	-44
she called he	32
she called jamieson	-36
she called karin	39
she called karoline	13
she called li	-11
she called sanae	26
she called scott	-26
she called ursula	68
she ends a	66
she ends ae	26
she ends an	-23
she ends d	-47
she ends e	33
she ends h	-19
she ends he	17
she ends i	20
she ends in	44
she ends l	-14
she ends la	82
she ends ld	-44
she ends m	14
she ends ng	17
she ends o	-33
she ends on	-36
she ends r	-15
she ends s	-18
she ends se	20
she ends t	-47
she ends te	17
she ends tt	-26
she ends u	-16
she ends y	15
she titled he	-35
she titled she	31
side after "	-16
side after 's	-37
side after (	-31
side after )	-12
side after ,	-31
side after -	-20
side after .	13
side after /	-21
side after :	-33
side after ;	11
side after <end>	-16
side after accused	8
side after and	-20
side after answered	-34
side after asked	17
side after asks	13
side after border	14
side after called	8
side after complained	26
side after concluded	-13
side after confirmed	19
side after counts	11
side after customs	13
side after denies	12
side after did	-13
side after does	13
side after figures	-16
side after had	26
side after has	11
side after in	-13
side after informed	34
side after insisted	-14
side after is	-26
side after its	-12
side after joined	13
side after keeps	-9
side after let	16
side after lets	-23
side after lists	-15
side after made	-14
side after maintains	-9
side after never	-12
side after newspaper	-14
side after objects	-13
side after of	-10
side after on	-19
side after opens	-16
side after paper	-10
side after prolonged	13
side after promised	11
side after proposed	39
side after proposes	26
side after puts	-10
side after regards	-10
side after rejects	11
side after responded	-19
side after said	22
side after say	36
side after says	20
side after side	20
side after sold	-9
side after spoke	12
side after stated	9
side after stopped	11
side after talks	11
side after tells	-9
side after that	12
side after thought	11
side after time	-12
side after took	-11
side after undertook	9
side after warned	10
side after was	-39
side after who	-11
side after will	-26
side after would	-48
side after wrote	-10
side after —	-47
side before "	-32
side before (	-16
side before )	9
side before ,	-9
side before -	25
side before 15	9
side before :	-19
side before <begin>	10
side before after	34
side before by	29
side before for	-44
side before from	-24
side before if	-18
side before in	-21
side before mendès	10
side before monday	-13
side before noon	10
side before october	-11
side before of	-11
side before on	-10
side before said	-11
side before saturday	11
side before says	11
side before september	10
side before should	-16
side before spring	10
side before statistics	10
side before talks	11
side before that	-68
side before thursday	-9
side before truce	12
side before wanted	11
side before what	-34
side before which	-7
side before —	13
side before •	10
side does add	-16
side does agree	-19
side does announce	18
side does answer	-35
side does ask	35
side does be	-46
side does begin	-13
side does conclude	-14
side does confirm	15
side does declare	-12
side does deny	24
side does draw	10
side does export	-13
side does extend	9
side does get	-16
side does go	-11
side does have	-55
side does hold	12
side does insist	-9
side does keep	-23
side does let	22
side does levy	13
side does lower	-9
side does maintain	-13
side does note	-10
side does notify	19
side does other	-15
side does prolong	11
side does promise	10
side does propose	53
side does put	-28
side does recall	18
side does report	-15
side does respond	-20
side does say	47
side does state	28
side does suspend	-14
side does take	-28
side does tell	-19
side does think	9
side does threaten	17
side does want	-15
side does warn	15
side does write	-15
unnamed a	7
unnamed a many	-20
unnamed a plain	21
unnamed american official	-12
unnamed an plain	18
unnamed commerce	19
unnamed diplomat	-27
unnamed fund manager	-15
unnamed manager	-24
unnamed ministry	17
unnamed negotiator	-9
unnamed official	18
unnamed senior official	-25
unnamed white house official	74
verb accused then the	18
verb added then ,	12
verb added then 23	-9
verb added then 65	-12
verb added then in	9
verb added then that	24
verb adds then that	14
verb after 0	43
verb after 0 clause office	-13
verb after 0 clause office many	-21
verb after 0 clause organisation	14
verb after 0 clause organisation many	22
verb after 0 clause person few	20
verb after 0 clause person many	18
verb after 0 clause person plain	-23
verb after 0 clause side	16
verb after 0 clause side plain	17
verb after 0 few	12
verb after 0 object office few	15
verb after 0 object office many	-15
verb after 0 object organisation few	13
verb after 0 object person plain	-12
verb after 0 object side	61
verb after 0 object side many	9
verb after 0 object side plain	59
verb after 0 plain	32
verb after 0 say office	-18
verb after 0 say office few	-12
verb after 0 say office many	-14
verb after 0 say organisation	17
verb after 0 say organisation many	21
verb after 0 say person	12
verb after 0 say person plain	14
verb after 0 say side	25
verb after 0 say side plain	23
verb after 0 sound office	-18
verb after 0 sound office plain	-15
verb after 0 sound person	-15
verb after 0 sound person many	21
verb after 0 sound person plain	-28
verb after 1	13
verb after 1 clause office	15
verb after 1 clause office plain	15
verb after 1 clause person	-10
verb after 1 clause person few	21
verb after 1 clause person many	27
verb after 1 clause person plain	-23
verb after 1 clause side	17
verb after 1 clause side plain	18
verb after 1 few	17
verb after 1 many	-12
verb after 1 object office	-12
verb after 1 object organisation	-29
verb after 1 object organisation plain	-30
verb after 1 object person	12
verb after 1 object person few	-12
verb after 1 object person plain	13
verb after 1 object side	13
verb after 1 object side plain	14
verb after 1 plain	14
verb after 1 say person	16
verb after 1 say person few	9
verb after 1 say person many	-19
verb after 1 say person plain	29
verb after 1 say side many	-11
verb after 1 sound organisation	-11
verb after 1 sound organisation plain	-11
verb after 1 sound person	18
verb after 1 sound person plain	9
verb after 12	32
verb after 12 clause organisation	-18
verb after 12 clause organisation plain	-25
verb after 12 clause side many	-17
verb after 12 many	19
verb after 12 object organisation	-34
verb after 12 object organisation plain	-30
verb after 12 object person	11
verb after 12 object side	11
verb after 12 object side plain	12
verb after 12 past another	-15
verb after 12 past another few	-11
verb after 12 past another plain	-8
verb after 12 plain	28
verb after 12 say office	10
verb after 12 say office plain	17
verb after 12 say person	24
verb after 12 say person plain	23
verb after 12 say side	10
verb after 12 say side plain	15
verb after 12 sound person	-10
verb after 12 sound person plain	-10
verb after 3 clause office	-27
verb after 3 clause office many	-14
verb after 3 clause office plain	-16
verb after 3 clause organisation	-17
verb after 3 clause organisation plain	-17
verb after 3 clause person few	21
verb after 3 clause person plain	-12
verb after 3 many	21
verb after 3 object person few	-13
verb after 3 object person many	10
verb after 3 object side	25
verb after 3 object side plain	26
verb after 3 past another	-21
verb after 3 past another few	-19
verb after 3 past another many	-14
verb after 3 say office	26
verb after 3 say office many	20
verb after 3 say office plain	13
verb after 3 say organisation	-14
verb after 3 say organisation plain	-16
verb after 3 say person	11
verb after 3 say person few	-11
verb after 3 say person many	22
verb after 3 sound person	16
verb after 3 sound person plain	13
verb after 6 clause organisation plain	14
verb after 6 many	-10
verb after 6 past another few	-14
verb after 6 past another many	-15
verb after 6 past another plain	20
verb after 6 plain	12
verb after 6 say office	-12
verb after 6 say office many	-13
verb after 6 say organisation few	-12
verb after 6 say organisation plain	13
verb after 6 say person	16
verb after 6 say person few	24
verb after 6 say side	20
verb after 6 say side plain	25
verb after accused	36
verb after accused plain false	11
verb after accused plain true	27
verb after accuses	11
verb after acknowledged	-12
verb after acknowledged plain true	-12
verb after added	-14
verb after added plain false	-9
verb after adds	-8
verb after adds plain true	-10
verb after admits	-12
verb after admitted	9
verb after admitted plain true	12
verb after advised plain true	-11
verb after advises	15
verb after announced	21
verb after announced plain true	15
verb after answered	13
verb after answered few true	9
verb after answered many true	12
verb after answered plain false	17
verb after answers	-16
verb after answers plain true	-12
verb after asked	18
verb after asked plain false	11
verb after asking	15
verb after asking plain true	11
verb after assured	19
verb after assured many true	9
verb after assured plain true	12
verb after blamed	25
verb after blamed plain true	14
verb after calculated	16
verb after calculated plain true	17
verb after calculates	10
verb after called	9
verb after called plain false	-14
verb after called plain true	11
verb after calling	15
verb after calls	19
verb after calls many true	20
verb after calls plain true	9
verb after cited	17
verb after cites	23
verb after claims plain true	12
verb after clarified	19
verb after clarified plain true	15
verb after closed	-13
verb after closed plain false	10
verb after closed plain true	-33
verb after commented	-12
verb after commented plain false	-12
verb after compared	13
verb after compared plain true	13
verb after complained	20
verb after complained plain true	29
verb after conceded	-14
verb after concluded	-46
verb after concluded plain false	-21
verb after concluded plain true	-31
verb after confirmed	16
verb after confirmed plain true	12
verb after criticised	19
verb after criticised plain true	19
verb after declared	12
verb after declared plain true	10
verb after declares	-10
verb after defended	-21
verb after defended plain true	-13
verb after demanded	23
verb after demanded plain true	25
verb after demands	-31
verb after demands plain false	-18
verb after demands plain true	-23
verb after denied	9
verb after denied plain false	18
verb after denies plain false	-12
verb after described	27
verb after described plain true	24
verb after disputed	18
verb after disputed plain true	19
verb after disputes	13
verb after disputes plain true	13
verb after ended	-12
verb after ended plain true	-17
verb after ends	-21
verb after ends plain false	-13
verb after estimated	26
verb after estimated plain true	26
verb after explained	18
verb after explained many true	9
verb after explained plain true	17
verb after explains	-9
verb after explains plain true	-11
verb after expressed	-19
verb after expressed plain true	-18
verb after far clause office	-14
verb after far clause office plain	-11
verb after far clause organisation	15
verb after far clause organisation plain	15
verb after far clause person	-15
verb after far clause person plain	-14
verb after far clause side	-24
verb after far clause side plain	-17
verb after far object organisation	-10
verb after far object organisation plain	-9
verb after far object person	16
verb after far object person plain	14
verb after far object side	-19
verb after far object side plain	-17
verb after far past another	-10
verb after far past another many	17
verb after far past another plain	-20
verb after far say office	-16
verb after far say office plain	-15
verb after far say person many	34
verb after far say person plain	-17
verb after far say side many	-17
verb after finished	-12
verb after forecast plain true	-10
verb after forecasts	13
verb after hails	-18
verb after hinted plain true	-10
verb after indicated plain true	-16
verb after informed	10
verb after informed plain true	12
verb after informs	-11
verb after informs plain true	-11
verb after insisted	-18
verb after insisted plain true	-15
verb after joked many true	12
verb after laughed plain true	-15
verb after listed plain true	-9
verb after lists	-31
verb after lists plain false	-15
verb after lists plain true	-18
verb after mentioned plain false	9
verb after mentions	-11
verb after none	-20
verb after none alone	-20
verb after none many	24
verb after none plain	-42
verb after noted	-9
verb after objects	-11
verb after objects plain true	-14
verb after observed	28
verb after observed plain true	9
verb after offered plain true	11
verb after opened	-28
verb after opened plain true	-30
verb after posted many false	-8
verb after posted many true	13
verb after posts	-17
verb after posts plain true	-13
verb after praised	-11
verb after praised plain true	-16
verb after projects plain true	9
verb after promised	15
verb after promised few true	-11
verb after promised many true	11
verb after proposed	11
verb after proposed plain true	27
verb after proposes plain true	-10
verb after protested	12
verb after protested plain true	14
verb after recalled	-14
verb after recalled plain true	-12
verb after recalls	13
verb after recalls plain true	13
verb after reckons	-9
verb after recommended	11
verb after remarked	28
verb after remarked many true	15
verb after remarked plain true	14
verb after remarks	-14
verb after remarks plain true	-11
verb after repeated	30
verb after repeated plain true	17
verb after replied few true	14
verb after replies	17
verb after replies plain true	20
verb after reports	17
verb after reports plain true	10
verb after responded	-19
verb after responded plain true	-19
verb after said	15
verb after said many false	17
verb after said many true	-20
verb after said plain false	20
verb after said plain true	14
verb after saying	40
verb after saying plain false	23
verb after saying plain true	18
verb after says few true	-12
verb after says plain false	-7
verb after says plain true	18
verb after shrugs	-10
verb after shrugs plain true	-10
verb after started	-15
verb after started plain true	-14
verb after stated plain false	-15
verb after stated plain true	11
verb after states	-36
verb after states plain false	-49
verb after stressed	-11
verb after stressed plain true	-11
verb after suggested	14
verb after tells plain true	12
verb after terms plain false	-12
verb after thanked many true	20
verb after thanked plain false	10
verb after thanked plain true	-28
verb after thanks	-23
verb after thanks plain true	-22
verb after threatened	21
verb after threatened plain false	30
verb after threatened plain true	9
verb after told	15
verb after told few false	12
verb after told few true	21
verb after told many false	10
verb after told many true	-38
verb after told plain false	15
verb after told plain true	37
verb after tweeted	13
verb after urged	39
verb after urged plain true	36
verb after vowed	27
verb after vowed plain true	23
verb after warned	8
verb after warned plain false	14
verb after warned plain true	8
verb after welcomed	-23
verb after welcomed plain false	-11
verb after welcomed plain true	-20
verb after welcomes	-19
verb after welcomes plain true	-16
verb after writing	-15
verb after writing plain false	-13
verb after written	-20
verb after written plain true	-23
verb after wrote few true	15
verb after: 's order	-9
verb after: ,	19
verb after: , " he	-15
verb after: , and	-17
verb after: , had	-18
verb after: , has	25
verb after: , he	-59
verb after: , it	-17
verb after: , was	-19
verb after: , which	14
verb after: , who	17
verb after: , who had	-13
verb after: , who has	25
verb after: :	15
verb after: and	-24
verb after: and the united	-11
verb after: as	13
verb after: at yale	12
verb after: further	15
verb after: had been	-10
verb after: has	16
verb after: has also	-12
verb after: has been	-23
verb after: has not	-34
verb after: he	-19
verb after: himself	12
verb after: in beijing	33
verb after: in beijing has	13
verb after: in seoul	12
verb after: never	-11
verb after: newspaper	-13
verb after: on saturday	11
verb after: on wednesday	-13
verb after: party	18
verb after: steel	25
verb after: there	18
verb after: today	11
verb after: was	-40
verb after: when	-9
verb after: who	11
verb agreed then on	17
verb agreed then that	-19
verb agreed then to	9
verb announced then ,	13
verb announced then 15	21
verb announced then 25	9
verb announced then for	-23
verb announced then frameworks	11
verb announced then his	-17
verb announced then in	-11
verb announced then investigations	14
verb announced then on	21
verb announced then that	15
verb announced then the	-13
verb announced then today	9
verb announces then that	-18
verb answered then that	31
verb answered then with	-16
verb answers then .	-16
verb answers then questions	-11
verb answers then that	16
verb asked then .	-19
verb asked then for	-16
verb asked then in	10
verb asked then that	-22
verb asked then the	26
verb asked then what	18
verb asked then whether	-14
verb asking then for	26
verb asks then that	9
verb asks then the	-9
verb before 0	12
verb before 0 clause person	33
verb before 0 clause person many	27
verb before 0 clause person plain	10
verb before 0 few	11
verb before 0 many	9
verb before 0 object organisation	-13
verb before 0 object organisation plain	-11
verb before 0 object person	-38
verb before 0 object person plain	-45
verb before 0 object side	-10
verb before 0 object side plain	-9
verb before 0 past another	26
verb before 0 past another plain	21
verb before 0 say office few	-16
verb before 0 say office many	16
verb before 0 say office plain	-9
verb before 0 say organisation	16
verb before 0 say organisation few	12
verb before 0 say organisation many	-17
verb before 0 say organisation plain	23
verb before 0 say person many	-11
verb before 0 say person plain	16
verb before 0 sound organisation	12
verb before 0 sound person	13
verb before 1	-17
verb before 1 clause person few	-10
verb before 1 clause side	-15
verb before 1 clause side plain	-11
verb before 1 object side	27
verb before 1 object side plain	27
verb before 1 past another	16
verb before 1 past another many	16
verb before 1 plain	-19
verb before 1 say office	9
verb before 1 say office many	17
verb before 1 say organisation	-10
verb before 1 say organisation many	-11
verb before 1 say side	-14
verb before 1 say side plain	-10
verb before 12	12
verb before 12 clause office	16
verb before 12 clause office plain	13
verb before 12 clause person	21
verb before 12 clause person plain	15
verb before 12 many	33
verb before 12 object office	16
verb before 12 object office plain	16
verb before 12 object organisation	-10
verb before 12 object organisation plain	-10
verb before 12 object side	-15
verb before 12 object side plain	-14
verb before 12 past another	-9
verb before 12 past another few	11
verb before 12 past another plain	-24
verb before 12 say office	18
verb before 12 say office many	9
verb before 12 say office plain	10
verb before 12 say organisation	-24
verb before 12 say organisation many	-12
verb before 12 say organisation plain	-19
verb before 12 say person many	10
verb before 12 say person plain	-8
verb before 12 say side	28
verb before 12 say side many	29
verb before 12 sound person	-16
verb before 12 sound person plain	-16
verb before 3 many	-13
verb before 3 object organisation	21
verb before 3 object organisation plain	27
verb before 3 object person	18
verb before 3 object person plain	15
verb before 3 past another	43
verb before 3 past another many	42
verb before 3 past another plain	15
verb before 3 plain	25
verb before 3 say office	17
verb before 3 say office many	14
verb before 3 say office plain	9
verb before 3 say organisation	28
verb before 3 say organisation many	35
verb before 3 say person	-24
verb before 3 say person many	-31
verb before 3 say side	-13
verb before 3 say side plain	-18
verb before 3 sound side	13
verb before 3 sound side plain	13
verb before 6 clause person	-17
verb before 6 clause person few	14
verb before 6 clause person plain	-22
verb before 6 few	9
verb before 6 object office	12
verb before 6 object organisation	16
verb before 6 object organisation plain	12
verb before 6 object person	-24
verb before 6 object person plain	-28
verb before 6 past another	33
verb before 6 past another few	10
verb before 6 past another plain	27
verb before 6 plain	-14
verb before 6 say organisation plain	14
verb before 6 say person	34
verb before 6 say person plain	31
verb before 6 say side	9
verb before 6 say side plain	9
verb before 6 sound person	12
verb before accused	-18
verb before accused plain true	-14
verb before added plain true	-11
verb before advises	22
verb before agreed	13
verb before agreed plain false	17
verb before announced	29
verb before announced few false	14
verb before announced plain false	20
verb before answers	-9
verb before asked	-8
verb before asked few true	11
verb before asked plain false	-10
verb before asked plain true	-20
verb before asks plain false	-14
verb before claims	-18
verb before complained	12
verb before concluded	-15
verb before confirmed plain false	11
verb before declared many true	16
verb before denied	23
verb before denied plain false	11
verb before denied plain true	15
verb before ended plain false	-10
verb before explains	10
verb before far clause organisation	23
verb before far clause organisation plain	20
verb before far clause person	-21
verb before far clause person many	-19
verb before far clause person plain	-8
verb before far clause side	12
verb before far clause side plain	13
verb before far few	-14
verb before far many	-21
verb before far object person	10
verb before far past another	13
verb before far past another plain	11
verb before far plain	24
verb before far say organisation	10
verb before far say organisation plain	12
verb before far say person few	-14
verb before far say person plain	12
verb before laughed	12
verb before mentioned	12
verb before mentioned plain false	10
verb before none alone	-20
verb before none few	10
verb before offered	11
verb before offered plain false	11
verb before opening	9
verb before posts	-12
verb before posts plain true	-12
verb before promised plain false	11
verb before proposed	17
verb before proposed plain false	9
verb before reckons	10
verb before reckons plain true	10
verb before remarks plain true	-10
verb before replied	11
verb before replied many true	12
verb before said few true	-12
verb before said many true	-18
verb before said plain false	9
verb before saying	-9
verb before says	8
verb before says few true	14
verb before says plain true	7
verb before sighed	15
verb before sighed many true	15
verb before started	14
verb before started plain false	14
verb before states plain false	-7
verb before states plain true	18
verb before suggested plain false	-12
verb before thanked	-30
verb before thanked plain true	-19
verb before threatened plain false	-19
verb before threatened plain true	15
verb before thundered	16
verb before thundered many true	15
verb before told	-15
verb before told many true	-29
verb before told plain false	18
verb before warned	-6
verb before warned many true	-14
verb before written	-16
verb before written plain true	-16
verb before wrote	-8
verb before wrote plain false	-17
verb before: "	-10
verb before: ,	27
verb before: , according to	-10
verb before: , and	-16
verb before: :	8
verb before: ;	34
verb before: after	-12
verb before: and	-13
verb before: by	20
verb before: him that	14
verb before: on	-17
verb before: our	16
verb before: that	-41
verb before: the marketing	13
verb before: the operations	18
verb before: the president of	44
verb before: to	-40
verb began then to	-12
verb beginning then of	-10
verb called then "	13
verb called then a	-16
verb called then an	-19
verb called then for	8
verb called then it	29
verb called then off	-18
verb called then the	27
verb called then this	-10
verb calls then a	18
verb calls then it	13
verb calls then reciprocal	-11
verb clause then "	28
verb clause then 100	10
verb clause then 15	20
verb clause then 25	9
verb clause then 34	-15
verb clause then 50	11
verb clause then :	-23
verb clause then ;	-10
verb clause then <end>	11
verb clause then after	14
verb clause then and	-21
verb clause then at	-30
verb clause then before	12
verb clause then both	13
verb clause then by	28
verb clause then donald	12
verb clause then for	-12
verb clause then frameworks	11
verb clause then from	23
verb clause then him	11
verb clause then his	-27
verb clause then how	10
verb clause then no	-13
verb clause then nothing	-10
verb clause then out	-10
verb clause then positively	-12
verb clause then questions	-15
verb clause then sales	18
verb clause then talks	9
verb clause then tariffs	-13
verb clause then that	9
verb clause then the	-15
verb clause then this	28
verb clause then to	5
verb clause then us	9
verb clause then what	24
verb clause then whether	-12
verb clause then within	-12
verb complained then about	17
verb complained then of	-11
verb complains then of	-20
verb concluded then its	-12
verb concluded then two	-10
verb confirmed then .	17
verb confirmed then it	-25
verb confirmed then on	27
verb confirmed then sales	8
verb confirmed then that	-23
verb confirmed then the	24
verb confirmed then this	15
verb confirmed then to	16
verb declared then that	11
verb declared then the	16
verb demanded then that	11
verb denied then it	15
verb denied then on	11
verb denied then that	-13
verb denies then having	11
verb denies then it	17
verb denies then that	-9
verb described then as	9
verb described then the	20
verb disputes then that	17
verb estimated then that	9
verb estimates then that	20
verb explained then ,	12
verb explained then that	27
verb explained then the	-11
verb explained then to	11
verb hinted then that	-13
verb informs then the	-15
verb insisted then on	-19
verb insisted then that	11
verb insists then on	-19
verb insists then that	15
verb maintains then its	-18
verb maintains then that	15
verb noted then that	-16
verb notes then ,	9
verb notified then on	-9
verb object then \$	-23
verb object then ,	-21
verb object then 100	24
verb object then 12	20
verb object then 12.5	11
verb object then 30	26
verb object then an	12
verb object then another	11
verb object then as	18
verb object then beijing	11
verb object then both	-20
verb object then by	10
verb object then canada	12
verb object then fentanyl	23
verb object then for	15
verb object then from	-14
verb object then having	12
verb object then him	-28
verb object then his	-9
verb object then japan	-10
verb object then nothing	-19
verb object then of	-22
verb object then off	-18
verb object then on	32
verb object then one	12
verb object then reciprocal	-14
verb object then the	22
verb object then this	14
verb object then trump	17
verb object then washington	9
verb object then with	-21
verb objects then to	-10
verb offered then a	12
verb opened then an	-18
verb opened then investigations	-21
verb opens then its	-12
verb posted then .	-13
verb posted then that	-12
verb posts then .	-13
verb praised then the	-17
verb promised then \$	-10
verb promised then .	-15
verb promised then a	13
verb promised then an	16
verb promised then for	12
verb promised then it	10
verb proposed then 12.5	11
verb proposed then an	15
verb proposed then it	-28
verb proposed then on	19
verb proposed then the	-26
verb recalled then that	-12
verb recalls then that	15
verb reckons then .	-10
verb reckons then that	-27
verb reckons then with	18
verb replied then .	12
verb replied then on	-12
verb replied then that	28
verb replied then with	-12
verb reported then on	-18
verb reports then .	21
verb reports then that	-14
verb responded then positively	-12
verb said then ,	-10
verb said then about	-16
verb said then afterward	-11
verb said then afterwards	-18
verb said then any	-11
verb said then before	-18
verb said then bin	-15
verb said then by	11
verb said then china	19
verb said then he'd	12
verb said then her	-13
verb said then later	14
verb said then neither	-13
verb said then no	-11
verb said then of	28
verb said then on	13
verb said then only	-11
verb said then she	12
verb said then that	-22
verb said then the	27
verb said then through	11
verb said then thursday	11
verb said then today	13
verb said then what	-17
verb said then whether	-15
verb said then yes	-38
verb said then yesterday	16
verb say then "	17
verb say then 12	16
verb say then 15	-9
verb say then 23	-9
verb say then 25	-14
verb say then 65	-12
verb say then :	-12
verb say then <end>	-19
verb say then afterward	-11
verb say then afterwards	-14
verb say then against	9
verb say then another	-14
verb say then any	-10
verb say then anything	11
verb say then before	-11
verb say then beijing	15
verb say then bessent	12
verb say then bin	-15
verb say then by	10
verb say then chinese	13
verb say then cnbc	30
verb say then fox	13
verb say then he	10
verb say then he'd	16
verb say then him	-11
verb say then his	12
verb say then importers	19
verb say then in	13
verb say then is	19
verb say then it	-14
verb say then journalists	12
verb say then mexico	10
verb say then neither	-16
verb say then nothing	-10
verb say then of	-13
verb say then on	11
verb say then one	10
verb say then parliament	11
verb say then she	16
verb say then something	-13
verb say then talks	15
verb say then the	15
verb say then this	-18
verb say then through	12
verb say then thursday	11
verb say then today	14
verb say then tokyo	-10
verb say then u.s.	-9
verb say then us	-10
verb say then what	-29
verb say then whether	-15
verb say then with	14
verb say then yes	-18
verb say then yesterday	23
verb saying then that	13
verb says then ,	-29
verb says then .	-11
verb says then :	-18
verb says then <end>	-10
verb says then china	-6
verb says then he	19
verb says then it	10
verb says then its	18
verb says then the	29
verb says then they	12
verb says then yes	16
verb sound then ,	18
verb sound then a	12
verb sound then that	13
verb stated then that	-13
verb states then .	-9
verb states then that	9
verb stressed then that	-19
verb tells then me	11
verb thanked then him	-19
verb thanked then trump	9
verb then "	31
verb then \$	-17
verb then '	-9
verb then 10	-17
verb then 100	27
verb then 12	28
verb then 12.5	10
verb then 20	-13
verb then 23	-9
verb then 34	-15
verb then 4	16
verb then 40	-10
verb then 6	11
verb then 65	-12
verb then 7	-15
verb then 9	-20
verb then :	-35
verb then ;	-12
verb then <end>	-11
verb then afterward	-10
verb then afterwards	-15
verb then against	9
verb then and	-13
verb then any	-10
verb then anything	10
verb then as	12
verb then at	-20
verb then beijing	25
verb then bessent	12
verb then bin	-15
verb then both	-9
verb then brussels	9
verb then by	38
verb then canada	20
verb then chinese	13
verb then cnbc	30
verb then companies	10
verb then donald	18
verb then earlier	11
verb then export	-15
verb then exports	9
verb then fentanyl	23
verb then fifteen	15
verb then five	22
verb then fox	13
verb then frameworks	11
verb then free	-12
verb then having	12
verb then he	10
verb then he'd	16
verb then him	-24
verb then his	-19
verb then how	10
verb then if	-11
verb then importers	19
verb then in	8
verb then is	14
verb then it	-15
verb then journalists	12
verb then late	14
verb then licences	11
verb then licenses	10
verb then mexico	18
verb then neither	-16
verb then new	15
verb then not	-10
verb then nothing	-28
verb then of	-27
verb then off	-30
verb then on	21
verb then one	21
verb then ottawa	10
verb then out	-10
verb then over	12
verb then parliament	11
verb then positively	-12
verb then president	14
verb then questions	-15
verb then reports	-9
verb then sales	18
verb then she	16
verb then something	-15
verb then south	-11
verb then talks	16
verb then that	20
verb then through	14
verb then thursday	20
verb then today	18
verb then trade	-22
verb then trump	14
verb then up	-9
verb then uruguay	12
verb then washington	8
verb then when	-15
verb then whether	-15
verb then will	12
verb then with	-10
verb then within	-22
verb then yes	-18
verb threatened then .	14
verb threatened then 100	18
verb threatened then 25	18
verb threatened then 30	22
verb threatened then an	14
verb threatened then china	26
verb threatened then from	-29
verb threatened then the	-8
verb threatened then to	-30
verb threatened then with	-17
verb threatens then an	15
verb threatens then another	14
verb threatens then china	-11
verb threatens then to	23
verb told then a	26
verb told then an	18
verb told then cnbc	30
verb told then farmers	-12
verb told then fox	13
verb told then his	29
verb told then importers	15
verb told then it	-23
verb told then journalists	12
verb told then members	-18
verb told then parliament	9
verb told then the	-6
verb told then them	16
verb told then this	-21
verb told then us	-9
verb vowed then to	20
verb warned then .	-8
verb warned then against	9
verb warned then in	23
verb warned then last	11
verb warned then of	13
verb warned then that	-9
verb warned then the	-8
verb warns then that	17
verb welcomed then it	-23
verb welcomes then the	-12
verb written then on	-14
verb written then that	-11
verb wrote then ,	15
verb wrote then :	-11
verb wrote then it	-10
verb wrote then last	10
verb wrote then on	14
verb wrote then that	31
verb wrote then the	-21
verb wrote then this	11
verb wrote then to	20`;
