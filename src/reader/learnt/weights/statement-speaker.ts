// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_SPEAKER = `yes
<always>	0
closes 's	-20
closes 's plain	-14
closes , few	-24
closes , many	-11
closes , plain	25
closes .	38
closes . few	27
closes . many	10
closes . plain	32
closes :	14
closes : plain	13
closes <end>	-42
closes <end> plain	-33
closes after	16
closes after many	19
closes afterwards	9
closes at	26
closes at many	24
closes for	16
closes for plain	26
closes had	-30
closes had plain	-29
closes has	-16
closes has plain	-16
closes in	31
closes in many	24
closes last	15
closes last plain	14
closes of many	-8
closes of plain	22
closes on	-8
closes on plain	-11
closes said	28
closes said plain	15
closes that	-28
closes that many	-16
closes that plain	-17
closes threatened	-15
closes to plain	-26
closes was	-12
closes was plain	-10
closes when	23
closes when many	19
closes who	13
closes who many	11
closes would	-17
closes would plain	-22
does <agree> future	18
does <agree> future plain	19
does <agree> past	-17
does <agree> past plain	-19
does <agree> perfect	-21
does <agree> perfect plain	-18
does <agree> pluperfect	-16
does <agree> pluperfect plain	-16
does <agree> present	-18
does <agree> present plain	-17
does <bear> future	10
does <bear> past many	10
does <bear> perfect	-18
does <bear> perfect plain	-12
does <bear> pluperfect	-12
does <bear> pluperfect plain	-12
does <bear> present	-14
does <bear> present plain	-9
does <buy> past	-11
does <buy> past plain	-11
does <buy> present	11
does <buy> present plain	12
does <deny> past	12
does <deny> past plain	12
does <deny> perfect	5
does <deny> perfect plain	5
does <down> modal	-9
does <down> modal plain	-9
does <down> past	8
does <down> perfect	-16
does <down> perfect plain	-15
does <down> present	-31
does <down> present plain	-33
does <end> past few	-11
does <end> perfect	-25
does <end> perfect plain	-25
does <end> present	13
does <impose> modal	-31
does <impose> modal plain	-27
does <impose> past few	-29
does <impose> past many	22
does <impose> pluperfect	-12
does <impose> pluperfect many	-9
does <impose> pluperfect plain	-9
does <impose> present few	-12
does <lack> present	-12
does <propose> future	-30
does <propose> future plain	-30
does <propose> past	15
does <propose> past few	-10
does <propose> past plain	21
does <propose> perfect few	12
does <propose> pluperfect many	-11
does <refuse> past plain	-18
does <refuse> present	12
does <renew> present	-11
does <renew> present plain	-11
does <say> modal	28
does <say> modal plain	18
does <say> perfect	-17
does <say> perfect many	18
does <say> perfect plain	-21
does <say> pluperfect few	11
does <say> present few	-25
does <sell> past	-12
does <sell> past plain	-12
does <sign> past many	14
does <sign> perfect	-10
does <sign> pluperfect	-17
does <sign> pluperfect plain	-17
does <stay> future	-15
does <stay> future plain	-14
does <stay> past	8
does <stay> past plain	12
does <stay> pluperfect	11
does <stay> pluperfect plain	12
does <stay> present	-12
does <stay> present plain	-12
does <suspend> future	-14
does <suspend> future plain	-14
does <suspend> past	-10
does <suspend> past plain	-9
does <suspend> present	-10
does <suspend> present plain	-20
does <target> past	15
does <target> past plain	19
does <target> present many	-14
does <threaten> past	12
does <threaten> past few	-15
does <threaten> past plain	16
does <threaten> perfect	17
does <threaten> perfect plain	17
does <threaten> pluperfect	19
does <threaten> pluperfect plain	22
does <threaten> present	-19
does <threaten> present many	-22
does <up> past plain	11
does <up> perfect	-14
does <up> perfect plain	-14
does add	-9
does add plain	-9
does agree	-9
does agree plain	-9
does announce	17
does announce plain	18
does answer plain	-18
does approve	-19
does approve plain	-18
does ask	9
does ask plain	11
does be	12
does believe	-25
does believe plain	-22
does call many	-5
does collect	-17
does collect plain	-17
does come plain	-10
does concede	-12
does concede plain	-14
does conclude	-23
does conclude plain	-23
does confirm	14
does confirm plain	13
does consider	-16
does consider plain	-16
does contradict	14
does contradict plain	14
does decide	11
does decline plain	-13
does deny	15
does deny plain	15
does discuss	-11
does discuss plain	-11
does double	-11
does double plain	-11
does draw	28
does draw plain	28
does explain many	10
does export	-15
does export plain	-15
does float	14
does float plain	14
does future	-27
does future not	12
does future passive	-18
does get	-17
does hope	-12
does hope plain	-12
does impose	-19
does impose plain	-18
does insist	-24
does insist plain	-24
does intend	-12
does intend plain	-12
does keep	-10
does know	-12
does know plain	-12
does land	-8
does land plain	-8
does leave	-28
does leave plain	-26
does let	21
does let plain	21
does levy	12
does levy plain	12
does lift	10
does lift plain	16
does look plain	-17
does make	17
does make plain	20
does modal	-21
does modal not	22
does modal passive	-9
does negotiate	-15
does negotiate plain	-15
does note	-26
does note plain	-29
does nothing	20
does nothing few	31
does nothing many	9
does nothing plain	8
does other	12
does other few	-11
does other many	13
does other plain	12
does past	15
does past passive	-59
does pay	-19
does pay plain	-17
does perfect	14
does perfect not	-46
does perfect passive	-12
does place	8
does place plain	8
does pluperfect not	-16
does pluperfect passive	-25
does prepare	-23
does prepare plain	-22
does present not	17
does present passive	-27
does promise few	-13
does propose	9
does propose plain	9
does publish	-12
does publish plain	-10
does put	16
does put few	-8
does put many	20
does put plain	13
does ratify	-13
does ratify plain	-12
does refuse	-11
does refuse plain	-19
does reply few	10
does request	25
does request plain	25
does require	-11
does respond	-24
does respond plain	-24
does rise	-9
does rise plain	-9
does rule	-7
does rule plain	-7
does say	12
does say many	10
does say plain	6
does seek	-15
does seek plain	-14
does sell	-8
does sell plain	-8
does show plain	-9
does sign	-11
does sit	-14
does sit plain	-14
does stand	-10
does step	17
does step plain	17
does suspend	-22
does suspend plain	-23
does table	-12
does table plain	-12
does tell many	-7
does tell plain	15
does think	14
does think plain	11
does threaten	13
does threaten many	-17
does threaten plain	21
does urge	33
does urge plain	33
does vote	-17
does vote plain	-17
does vow plain	16
does want	-22
does want plain	-22
does write few	18
earlier 1 1	-25
earlier 1 1 alone none	18
earlier 1 1 few none	-14
earlier 1 1 many he	15
earlier 1 1 many none	-12
earlier 1 1 plain he	-18
earlier 1 1 plain i	32
earlier 1 1 plain it	-11
earlier 1 1 plain they	-22
earlier 1 12	-25
earlier 1 12 many he	9
earlier 1 12 plain he	-27
earlier 1 12 plain i	-14
earlier 1 3	-56
earlier 1 3 many he	-20
earlier 1 3 many it	18
earlier 1 3 many none	-31
earlier 1 3 plain he	-14
earlier 1 3 plain it	-56
earlier 1 3 plain they	-21
earlier 1 6	-65
earlier 1 6 alone none	-26
earlier 1 6 many he	-27
earlier 1 6 many it	-12
earlier 1 6 plain he	-59
earlier 1 6 plain i	-31
earlier 1 6 plain it	-19
earlier 1 6 plain none	14
earlier 2 12	-52
earlier 2 12 alone none	-27
earlier 2 12 few none	-10
earlier 2 12 plain he	-39
earlier 2 12 plain i	-63
earlier 2 12 plain it	-20
earlier 2 12 plain none	20
earlier 2 12 plain they	-12
earlier 2 3	-11
earlier 2 3 alone none	20
earlier 2 3 few he	-14
earlier 2 3 many he	15
earlier 2 3 plain i	29
earlier 2 3 plain it	-15
earlier 2 3 plain none	-10
earlier 2 3 plain they	-20
earlier 2 6	-54
earlier 2 6 alone none	-10
earlier 2 6 few he	-13
earlier 2 6 few none	-36
earlier 2 6 many i	-13
earlier 2 6 many it	-10
earlier 2 6 plain he	-7
earlier 2 6 plain i	-72
earlier 2 6 plain it	-26
earlier 3 12 few he	18
earlier 3 12 few none	-23
earlier 3 12 many none	-12
earlier 3 12 plain he	40
earlier 3 12 plain i	14
earlier 3 12 plain it	-24
earlier 3 12 plain they	16
earlier 3 3 plain i	11
earlier 3 3 plain it	20
earlier 3 3 plain none	-15
earlier 3 6 alone none	34
earlier 3 6 many he	9
earlier 3 6 many none	7
earlier 3 6 plain i	-15
earlier 3 6 plain none	-35
earlier 3 6 plain they	-11
earlier 3 far	10
earlier 3 far alone none	-28
earlier 3 far plain i	49
earlier 3 far plain none	-7
earlier 3 far plain they	12
earlier alone	10
earlier alone alone none	25
earlier alone few he	27
earlier alone few i	-25
earlier alone few it	16
earlier alone few none	-10
earlier alone few they	-10
earlier alone many it	11
earlier alone plain i	15
earlier alone plain it	19
earlier alone plain none	-17
earlier alone plain they	-31
earlier body	24
earlier body few it	15
earlier body many he	-44
earlier body many it	25
earlier body plain he	8
earlier body plain none	10
earlier last	41
earlier last alone none	61
earlier last few he	27
earlier last few none	10
earlier last many he	18
earlier last many it	-16
earlier last many they	10
earlier last plain he	23
earlier last plain it	-21
earlier last plain they	-38
earlier lately	33
earlier lately alone none	39
earlier lately few he	31
earlier lately few it	14
earlier lately few none	-6
earlier lately many it	27
earlier lately many none	14
earlier lately many they	13
earlier lately plain he	28
earlier lately plain i	-103
earlier lately plain it	-27
earlier office	-24
earlier office few he	11
earlier office many he	-19
earlier office plain he	25
earlier office plain i	-14
earlier office plain it	-26
earlier office plain none	-15
earlier office rank 0 few none	-12
earlier office rank 0 many he	-22
earlier office rank 0 many none	-16
earlier office rank 0 plain he	27
earlier office rank 1	-22
earlier office rank 1 few he	12
earlier office rank 1 many none	-17
earlier office rank 1 plain i	-14
earlier office rank 1 plain it	-40
earlier office rank 2	-17
earlier office rank 2 few none	10
earlier office rank 2 many none	16
earlier office rank 2 plain he	-25
earlier office rank 2 plain i	-9
earlier office rank 2 plain it	-21
earlier office rank 3 plain he	10
earlier office rank 3 plain it	11
earlier organisation	-18
earlier organisation alone none	-41
earlier organisation few he	-32
earlier organisation few it	11
earlier organisation few none	-44
earlier organisation many he	-27
earlier organisation many it	39
earlier organisation many none	-58
earlier organisation plain he	-68
earlier organisation plain i	-13
earlier organisation plain it	53
earlier organisation plain none	-16
earlier organisation rank 0 alone none	-8
earlier organisation rank 0 few he	-16
earlier organisation rank 0 few it	15
earlier organisation rank 0 few none	-23
earlier organisation rank 0 many he	-12
earlier organisation rank 0 many it	33
earlier organisation rank 0 plain he	-35
earlier organisation rank 0 plain it	30
earlier organisation rank 0 plain none	-9
earlier organisation rank 0 plain they	16
earlier organisation rank 1	-26
earlier organisation rank 1 alone none	-19
earlier organisation rank 1 few none	-9
earlier organisation rank 1 many it	13
earlier organisation rank 1 many none	-37
earlier organisation rank 1 plain i	-31
earlier organisation rank 1 plain they	-11
earlier organisation rank 2 alone none	-13
earlier organisation rank 2 many he	-15
earlier organisation rank 2 many none	-37
earlier organisation rank 2 plain he	-47
earlier organisation rank 2 plain i	-17
earlier organisation rank 2 plain it	35
earlier organisation rank 3	-15
earlier organisation rank 3 alone none	-12
earlier organisation rank 3 many he	-11
earlier organisation rank 3 many none	-18
earlier organisation rank 3 plain he	-27
earlier organisation rank 3 plain i	10
earlier organisation rank 3 plain it	11
earlier person	35
earlier person alone none	56
earlier person few he	29
earlier person few i	-16
earlier person few it	-9
earlier person few none	-8
earlier person many he	53
earlier person many i	-10
earlier person many it	-19
earlier person many none	32
earlier person plain he	16
earlier person plain i	20
earlier person plain it	-72
earlier person plain none	-14
earlier person plain they	-19
earlier person rank 0	33
earlier person rank 0 alone none	41
earlier person rank 0 few he	25
earlier person rank 0 few i	-13
earlier person rank 0 few it	-10
earlier person rank 0 few none	-11
earlier person rank 0 many he	59
earlier person rank 0 many it	-13
earlier person rank 0 plain he	14
earlier person rank 0 plain i	34
earlier person rank 0 plain it	-22
earlier person rank 0 plain none	-25
earlier person rank 1	43
earlier person rank 1 alone none	52
earlier person rank 1 many he	31
earlier person rank 1 many it	-14
earlier person rank 1 many none	41
earlier person rank 1 many they	13
earlier person rank 1 plain i	14
earlier person rank 1 plain it	-12
earlier person rank 1 plain they	-18
earlier person rank 2	-9
earlier person rank 2 few none	11
earlier person rank 2 many none	29
earlier person rank 2 plain i	-23
earlier person rank 2 plain it	-37
earlier person rank 2 plain they	-14
earlier person rank 3	12
earlier person rank 3 plain he	15
earlier person rank 3 plain it	-23
earlier person rank 3 plain none	16
earlier same 1	66
earlier same 1 alone none	20
earlier same 1 few none	-10
earlier same 1 many he	18
earlier same 1 many it	23
earlier same 1 many none	36
earlier same 1 plain he	21
earlier same 1 plain i	-49
earlier same 1 plain it	59
earlier same 1 plain they	-21
earlier same 3	41
earlier same 3 alone none	12
earlier same 3 few he	18
earlier same 3 few none	16
earlier same 3 many he	34
earlier same 3 many it	-38
earlier same 3 many none	13
earlier same 3 many they	-9
earlier same 3 plain he	17
earlier same 3 plain i	-91
earlier same 3 plain they	14
earlier same 6 many he	-19
earlier same 6 plain he	17
earlier same 6 plain i	-11
earlier side	-106
earlier side alone none	-74
earlier side few he	-42
earlier side few it	-19
earlier side few none	-31
earlier side many he	-64
earlier side many none	-78
earlier side plain he	-108
earlier side plain i	-50
earlier side plain none	13
earlier side plain they	-51
earlier side rank 0	-25
earlier side rank 0 alone none	-39
earlier side rank 0 few he	-19
earlier side rank 0 many he	-47
earlier side rank 0 many it	-9
earlier side rank 0 many none	-24
earlier side rank 0 plain he	-37
earlier side rank 0 plain i	-19
earlier side rank 0 plain it	27
earlier side rank 0 plain none	20
earlier side rank 0 plain they	-24
earlier side rank 1	-40
earlier side rank 1 alone none	-20
earlier side rank 1 few he	-9
earlier side rank 1 few none	-22
earlier side rank 1 many he	-35
earlier side rank 1 many none	-29
earlier side rank 1 plain he	-57
earlier side rank 1 plain i	-25
earlier side rank 1 plain none	21
earlier side rank 1 plain they	-14
earlier side rank 2	-62
earlier side rank 2 alone none	-10
earlier side rank 2 few none	-8
earlier side rank 2 many none	-24
earlier side rank 2 plain he	-32
earlier side rank 2 plain i	-10
earlier side rank 3	-38
earlier side rank 3 many it	11
earlier side rank 3 many none	-18
earlier side rank 3 plain he	-23
earlier side rank 3 plain it	-15
earlier subject	24
earlier subject alone none	-19
earlier subject few he	24
earlier subject few i	-25
earlier subject few it	-10
earlier subject few none	-13
earlier subject many he	20
earlier subject many i	-12
earlier subject many none	-20
earlier subject plain he	22
earlier subject plain i	20
earlier subject plain it	35
earlier subject plain none	-9
g a:!	-22
g a:'	-39
g a:'s	-18
g a:'s <level>	-9
g a:'s <office>	-16
g a:'s <organisation>	11
g a:'s <person>	-20
g a:'s account	12
g a:'s answer	24
g a:'s banana	-12
g a:'s commerce	-14
g a:'s custom	20
g a:'s decision	-14
g a:'s duty	-23
g a:'s house	-10
g a:'s lawyer	13
g a:'s new	12
g a:'s next	-12
g a:'s order	-10
g a:'s people	-12
g a:'s plan	13
g a:'s post	11
g a:'s promise	10
g a:'s purchase	-17
g a:'s rate	14
g a:'s say	20
g a:'s state	10
g a:'s tariff	-14
g a:'s threat	-10
g a:'s version	16
g a:'s visit	-8
g a:'s word	13
g a:*	9
g a:+	11
g a:-	-26
g a:- built	11
g a:- design	-14
g a:- earth	-11
g a:.	29
g a:/ <seat>	-9
g a:<agent>	-19
g a:<day-ahead>	17
g a:<day-ahead> as	13
g a:<day-ahead> in	11
g a:<day-ahead> is	18
g a:<day-ahead> to	-20
g a:<day-ahead> what	-10
g a:<day-gone> after	30
g a:<day-gone> afternoon	-10
g a:<day-gone> and	10
g a:<day-gone> end	17
g a:<day-gone> has	13
g a:<day-gone> in	22
g a:<day-gone> lower	11
g a:<day-gone> night	-22
g a:<day-gone> of	11
g a:<day-gone> on	-15
g a:<day-gone> put	-11
g a:<day-gone> say	-19
g a:<day-gone> with	-13
g a:<day-today>	9
g a:<day-today> .	9
g a:<day-today> evening	12
g a:<day-today> in	-13
g a:<day-today> it	29
g a:<day-today> publish	21
g a:<day-today> to	-17
g a:<gate>	15
g a:<goods-amount>	18
g a:<goods-amount> .	15
g a:<goods-amount> by	10
g a:<goods-amount> for	-12
g a:<goods-amount> in	15
g a:<goods-amount> thi	-10
g a:<goods>	13
g a:<level> .	13
g a:<level> and	-15
g a:<level> for	27
g a:<level> from	31
g a:<level> in	-21
g a:<level> less	13
g a:<level> more	-34
g a:<level> of	-11
g a:<level> on	17
g a:<level> tariff	-31
g a:<level> was	-9
g a:<level> would	-10
g a:<money> .	18
g a:<money> <span>	25
g a:<money> each	11
g a:<money> in	-17
g a:<money> into	-10
g a:<money> last	-13
g a:<money> of	24
g a:<money> worth	10
g a:<month-ahead> and	12
g a:<month-gone>	-20
g a:<month-gone> for	-15
g a:<month-gone> is	11
g a:<month-gone> of	13
g a:<month-gone> over	-10
g a:<month-gone> to	-20
g a:<name> <day-gone>	-10
g a:<name> <level>	-11
g a:<name> <person>	24
g a:<name> <span>	9
g a:<name> a	-12
g a:<name> about	15
g a:<name> agree	-10
g a:<name> and	-15
g a:<name> announce	-13
g a:<name> as	25
g a:<name> by	7
g a:<name> deal	-21
g a:<name> doe	-13
g a:<name> for	33
g a:<name> from	14
g a:<name> had	21
g a:<name> is	-13
g a:<name> last	-16
g a:<name> of	27
g a:<name> over	11
g a:<name> say	30
g a:<name> thi	19
g a:<name> truce	-16
g a:<name> want	-10
g a:<name> with	15
g a:<name> would	21
g a:<not>	-21
g a:<number>	-14
g a:<number> .	17
g a:<number> <quality>	-14
g a:<number> a	-15
g a:<number> again	10
g a:<number> as	12
g a:<number> by	10
g a:<number> duty	13
g a:<number> in	-21
g a:<number> investigation	-7
g a:<number> is	-12
g a:<number> more	-17
g a:<number> on	10
g a:<number> other	-12
g a:<number> outcome	28
g a:<number> tariff	10
g a:<number> to	-26
g a:<number> vote	-20
g a:<office>	-20
g a:<office> 's	14
g a:<office> .	-20
g a:<office> for	-11
g a:<office> on	20
g a:<office> to	-12
g a:<office> would	10
g a:<organisation> .	-16
g a:<organisation> a	10
g a:<organisation> for	-14
g a:<organisation> on	-13
g a:<organisation> that	15
g a:<organisation> to	23
g a:<organisation> will	-11
g a:<organisation> with	10
g a:<organisation> would	23
g a:<person>	-21
g a:<person> 's	-11
g a:<person> <day-gone>	9
g a:<person> announce	29
g a:<person> by	13
g a:<person> call	25
g a:<person> for	-12
g a:<person> has	9
g a:<person> on	-5
g a:<person> say	-16
g a:<person> sit	-12
g a:<person> the	-10
g a:<points>	19
g a:<points> to	10
g a:<quality> apple	10
g a:<quality> banana	20
g a:<quality> beef	-9
g a:<quality> company	-24
g a:<quality> cotton	-14
g a:<quality> electric	-9
g a:<quality> export	16
g a:<quality> firm	-14
g a:<quality> flower	10
g a:<quality> footwear	8
g a:<quality> glass	10
g a:<quality> government	13
g a:<quality> import	-18
g a:<quality> list	18
g a:<quality> marble	-11
g a:<quality> market	13
g a:<quality> minister	-21
g a:<quality> offer	-10
g a:<quality> president	-11
g a:<quality> radio	17
g a:<quality> rice	-23
g a:<quality> rose	12
g a:<quality> sardine	13
g a:<quality> side	14
g a:<quality> soybean	-15
g a:<quality> steel	16
g a:<quality> textile	-11
g a:<quality> tomatoe	14
g a:<quality> trade	10
g a:<quality> wheat	15
g a:<seat>	-7
g a:<seat> .	-22
g a:<seat> <day-today>	-12
g a:<seat> for	23
g a:<seat> had	-12
g a:<seat> have	13
g a:<seat> in	-15
g a:<seat> of	20
g a:<seat> on	-29
g a:<seat> say	17
g a:<seat> tell	10
g a:<seat> the	-22
g a:<seat> thi	-17
g a:<seat> to	28
g a:<sender>	16
g a:<span>	7
g a:<span> .	34
g a:<span> and	15
g a:<span> at	-8
g a:<span> before	-23
g a:<span> earlier	-15
g a:<span> in	10
g a:<span> more	16
g a:<span> of	-13
g a:<span> than	11
g a:<span> the	-14
g a:<taker>	34
g a:<v-begin>	-7
g a:<v-deny>	15
g a:<v-end>	-22
g a:<v-lack>	-17
g a:<v-propose>	22
g a:<v-refuse>	-17
g a:<v-renew>	-17
g a:<v-return>	-12
g a:<v-say>	46
g a:<v-sign>	-15
g a:<v-target>	-15
g a:<v-threaten>	21
g a:?	-60
g a:a <office>	-16
g a:a <organisation>	-63
g a:a <quality>	18
g a:a binding	-16
g a:a breach	11
g a:a call	19
g a:a clause	9
g a:a date	-10
g a:a decision	14
g a:a declaration	-12
g a:a delay	23
g a:a few	19
g a:a fourth	12
g a:a framework	8
g a:a free	12
g a:a historic	12
g a:a law	-8
g a:a letter	18
g a:a list	-15
g a:a longer	14
g a:a lower	13
g a:a matter	15
g a:a meet	-29
g a:a memorandum	-15
g a:a new	-26
g a:a note	17
g a:a number	-17
g a:a permanent	16
g a:a permit	-13
g a:a post	24
g a:a preliminary	22
g a:a radio	21
g a:a rate	-16
g a:a reciprocal	-10
g a:a rise	-10
g a:a room	-11
g a:a safeguard	-11
g a:a share	-11
g a:a state	-21
g a:a statement	-8
g a:a supplier	-22
g a:a tax	12
g a:a television	24
g a:a third	20
g a:a truce	-16
g a:a video	-26
g a:a warn	13
g a:a word	-9
g a:a zero	8
g a:about .	-23
g a:about <level>	15
g a:about a	14
g a:about it	14
g a:about its	11
g a:about them	-12
g a:above	-21
g a:abroad	-13
g a:accept	20
g a:accept the	10
g a:accord with	9
g a:according	-12
g a:according to	-12
g a:accused	34
g a:accused <name>	10
g a:accused the	12
g a:acknowledged	-11
g a:act	-14
g a:add	-9
g a:add <level>	-19
g a:add <number>	-23
g a:addition	11
g a:addition to	11
g a:additional	15
g a:additional <level>	23
g a:additional tariff	16
g a:admit	11
g a:adopt	-13
g a:advised	-10
g a:affected	-17
g a:after	-8
g a:after .	-11
g a:after <name>	18
g a:after <span>	11
g a:after a	-10
g a:after call	-8
g a:after its	-13
g a:after the	13
g a:afternoon	-12
g a:afternoon .	-16
g a:afterward	-17
g a:again	12
g a:against tariff	-10
g a:ago .	-14
g a:agree .	9
g a:agree <day-gone>	12
g a:agree by	15
g a:agree on	-15
g a:agree with	-15
g a:agreement .	8
g a:agreement on	-20
g a:agreement since	-10
g a:agreement with	19
g a:aid	-12
g a:air force	10
g a:airline	-16
g a:airport	15
g a:airport .	15
g a:all along	-10
g a:all its	9
g a:allowed	-15
g a:almost	-17
g a:almost a	-10
g a:alone	9
g a:along	-12
g a:also	22
g a:also announce	20
g a:also promise	-21
g a:also put	-13
g a:also raise	10
g a:also say	-15
g a:aluminium	-9
g a:aluminum	10
g a:an <quality>	15
g a:an additional	8
g a:an agreement	-18
g a:an emergency	-15
g a:an end	-21
g a:an extension	26
g a:and <level>	-22
g a:and <money>	10
g a:and <name>	-22
g a:and farm	-10
g a:and i	-14
g a:and is	14
g a:and last	11
g a:and promise	17
g a:and reserved	11
g a:and the	16
g a:and with	-15
g a:annex	-10
g a:announce	22
g a:announce <day-gone>	14
g a:announce for	-19
g a:announce framework	10
g a:announce it	21
g a:announce on	15
g a:announce the	-27
g a:announcement	17
g a:another <level>	25
g a:another <span>	12
g a:another round	-9
g a:answer	14
g a:answer in	-15
g a:answer question	-13
g a:answer the	-9
g a:answer to	-10
g a:antitrust	12
g a:any	-25
g a:any agreement	-13
g a:anybody	10
g a:appeal .	12
g a:appealed	15
g a:apple	11
g a:approve	-15
g a:apricot	14
g a:are	11
g a:are not	13
g a:arrangement	20
g a:arrangement .	9
g a:arrive	-10
g a:as	45
g a:as <person>	-13
g a:as a	31
g a:as much	10
g a:as of	9
g a:as well	-12
g a:asean	-16
g a:asean summit	-16
g a:aside	-16
g a:ask	10
g a:ask .	-33
g a:ask <level>	-9
g a:ask <name>	54
g a:ask <number>	-28
g a:ask <seat>	26
g a:ask about	-14
g a:ask in	28
g a:ask on	10
g a:ask that	-10
g a:ask the	13
g a:ask what	20
g a:assess	11
g a:assess the	11
g a:at	19
g a:at <level>	32
g a:at <money>	41
g a:at <number>	-29
g a:at about	18
g a:at an	-14
g a:at least	13
g a:at noon	12
g a:at the	-9
g a:at thi	-14
g a:at yale	14
g a:attention	29
g a:attention to	29
g a:authority	10
g a:autumn	-17
g a:autumn .	-13
g a:average	20
g a:average tariff	11
g a:away	22
g a:away with	15
g a:back .	-11
g a:back a	10
g a:back at	12
g a:back from	13
g a:bad	-14
g a:bag	12
g a:ban	27
g a:ban on	16
g a:banana	21
g a:bar	15
g a:barrier	12
g a:battery	-16
g a:be ask	-17
g a:be charge	-11
g a:be extend	-14
g a:be in	12
g a:be know	15
g a:be next	-18
g a:be the	-14
g a:bean	16
g a:bean .	10
g a:beef	-23
g a:beef .	-21
g a:beef in	-11
g a:been ask	-13
g a:been extend	12
g a:been prolong	-11
g a:been raise	-11
g a:been tell	-12
g a:before	-17
g a:before a	-9
g a:before the	-9
g a:begin	-10
g a:begin with	11
g a:believe	-27
g a:beside <person>	12
g a:better	10
g a:better than	14
g a:biggest	-14
g a:bilateral	10
g a:bin	-18
g a:binding	-17
g a:bite	-10
g a:blame	13
g a:blamed	24
g a:boat	12
g a:boeing	-11
g a:border	26
g a:both government	22
g a:both side	-15
g a:both to	-15
g a:bound for	-9
g a:brake	-19
g a:branded	16
g a:breach	11
g a:break	19
g a:break the	16
g a:bridge	-10
g a:brief	-10
g a:bring its	8
g a:bring up	11
g a:broke	-13
g a:broker	14
g a:brussel	-17
g a:budget	-13
g a:buse	-11
g a:buse .	-9
g a:bushel	11
g a:business	11
g a:buy	-19
g a:buy <goods-amount>	9
g a:buy <quality>	-19
g a:buy its	-12
g a:buyer	10
g a:buyer of	12
g a:by <day-ahead>	13
g a:by <month-ahead>	13
g a:by <points>	13
g a:by <span>	-16
g a:by a	-18
g a:by its	-17
g a:by the	-14
g a:by then	12
g a:c	10
g a:c <money>	10
g a:calendar	13
g a:call	20
g a:call an	-23
g a:call for	31
g a:call it	19
g a:call its	-11
g a:call on	9
g a:call reciprocal	-13
g a:call the	10
g a:calm .	14
g a:can	-17
g a:canal	-11
g a:cap	8
g a:capital	-17
g a:car .	-9
g a:careful	12
g a:cargo	13
g a:carrier	10
g a:carry the	12
g a:case .	-20
g a:case of	14
g a:cattle	-12
g a:ceasefire	-14
g a:ceiling	-12
g a:cement	11
g a:certain	-10
g a:certificate	13
g a:chain	26
g a:change thi	14
g a:channel	-11
g a:charge	-15
g a:charge <quality>	11
g a:charge for	-12
g a:charge of	-13
g a:cherry	-9
g a:chicken .	-11
g a:chip	21
g a:chip -	-14
g a:cited	18
g a:city	-9
g a:claim	-12
g a:clarified	14
g a:clarity	19
g a:clarity .	14
g a:clause	10
g a:clause on	15
g a:clear	14
g a:clear the	-14
g a:close	-9
g a:close the	-9
g a:closed	-9
g a:club	-9
g a:cnbc	-13
g a:co	11
g a:coal	18
g a:coast	-21
g a:coffee	9
g a:coffee at	-13
g a:collect	-20
g a:come back	10
g a:come by	17
g a:come down	-13
g a:come off	16
g a:come up	-9
g a:comment .	-13
g a:commented	-10
g a:commerce	-14
g a:commerce ministry	-13
g a:company in	33
g a:company to	-16
g a:competitor	-14
g a:complain of	-19
g a:complained	16
g a:complained about	20
g a:complaint	-19
g a:complied	10
g a:complied with	10
g a:comply	-14
g a:concern	23
g a:concern about	-10
g a:concern over	21
g a:conclude	-11
g a:conclude with	15
g a:conclusion	-17
g a:conference on	11
g a:confidence	-21
g a:confirm	18
g a:confirm .	22
g a:confirm it	-32
g a:confirm on	26
g a:confirm sale	19
g a:confirm that	-24
g a:confirm the	16
g a:confirm thi	14
g a:conflict	-11
g a:consensu	26
g a:consensu .	15
g a:consensu on	11
g a:consent	-31
g a:consent of	-15
g a:consent on	-9
g a:constructive	7
g a:constructive .	16
g a:consultation	13
g a:consumer	11
g a:continue .	13
g a:contradict	14
g a:control	-10
g a:control list	-15
g a:control on	7
g a:cooler	10
g a:copper	-17
g a:copy	-10
g a:cork	-15
g a:corrected	32
g a:cost	21
g a:cotton	10
g a:could	22
g a:could be	-16
g a:could have	-10
g a:could not	20
g a:count	26
g a:count on	-13
g a:counted	46
g a:counter	-19
g a:counter -	-12
g a:countermeasure	22
g a:countermeasure .	9
g a:country 's	16
g a:course	-14
g a:course .	-13
g a:cover	13
g a:crane	-10
g a:criticised	18
g a:crown	-11
g a:cruz	9
g a:curb on	14
g a:cut for	9
g a:cut of	-12
g a:damage	15
g a:data	-32
g a:date	16
g a:date .	-20
g a:date on	13
g a:day .	-10
g a:day of	9
g a:dead	-11
g a:deal for	10
g a:deal with	-22
g a:decide	17
g a:decision on	13
g a:declaration	-13
g a:declare	-12
g a:decouple	-12
g a:defence	14
g a:defend	-17
g a:deficit	-9
g a:deficit of	-7
g a:delay	15
g a:delay .	9
g a:delay of	11
g a:demand	-12
g a:demand <level>	11
g a:demand a	-13
g a:demand for	-12
g a:deny	16
g a:deny having	11
g a:deny it	30
g a:deny on	10
g a:depended	15
g a:depended on	15
g a:describe	9
g a:described	11
g a:described as	10
g a:desk	-14
g a:desk .	-11
g a:did not	-29
g a:differently	-16
g a:differently .	-10
g a:dinner	-16
g a:direction .	14
g a:disappointed	15
g a:dispute	13
g a:district	-21
g a:do	11
g a:do .	-15
g a:document	-19
g a:doe	9
g a:doe away	12
g a:doe what	21
g a:done so	-11
g a:door	-20
g a:door on	-21
g a:down	-29
g a:draw	28
g a:draw attention	29
g a:drink	9
g a:driver	13
g a:drone	-22
g a:drone part	-10
g a:drop its	9
g a:drug	23
g a:drug .	11
g a:due	-16
g a:due to	-13
g a:duty	-11
g a:duty of	10
g a:duty to	19
g a:duty would	12
g a:dáil	-11
g a:each other	-17
g a:each way	12
g a:early	9
g a:earth	9
g a:earth .	16
g a:earth and	-19
g a:economic	-22
g a:economic and	-13
g a:economy and	13
g a:effectively	-11
g a:effectively off	-11
g a:emergency	-22
g a:end	-8
g a:end .	13
g a:end on	15
g a:end the	-16
g a:energy for	-16
g a:energy over	10
g a:entebbe	-14
g a:entity to	-8
g a:entry	-13
g a:estimate	12
g a:estimate .	12
g a:estimate that	9
g a:evening .	21
g a:evening to	-12
g a:everybody	11
g a:everyone	10
g a:examine the	-15
g a:exclude	-11
g a:exist	-10
g a:expect	12
g a:expect .	17
g a:expect <goods-amount>	-8
g a:expect <level>	10
g a:expect <money>	11
g a:expect an	-9
g a:expect export	15
g a:expect in	-11
g a:expect to	-13
g a:expire	-12
g a:explain that	12
g a:explain the	-27
g a:export certificate	11
g a:export control	-23
g a:export of	16
g a:export rule	-8
g a:exporter .	17
g a:expressed seriou	11
g a:extend it	-18
g a:extension	13
g a:extension ?	-11
g a:extension by	10
g a:extension of	14
g a:extra	11
g a:extra duty	12
g a:extremely	15
g a:face	-10
g a:fact sheet	-13
g a:family	-11
g a:fan	13
g a:far	-15
g a:far .	-25
g a:fare	-12
g a:fast	10
g a:favour	-10
g a:fear for	10
g a:federal	11
g a:fee	8
g a:fee on	18
g a:fentanyl .	9
g a:fentanyl and	12
g a:ferry	-14
g a:few	20
g a:few hour	18
g a:filed	9
g a:financial	25
g a:find	-10
g a:finding	-16
g a:fine	-22
g a:finished	-25
g a:fire	-13
g a:firm	-24
g a:firm in	-9
g a:firm on	-11
g a:firmly	-9
g a:firmly oppose	-15
g a:first .	-22
g a:first step	18
g a:first to	10
g a:fiscal	12
g a:fishing	15
g a:flight home	11
g a:float	14
g a:flour	-9
g a:flow .	8
g a:flow of	-15
g a:fly to	-10
g a:follow	-14
g a:following	-14
g a:footwear	9
g a:for <day-gone>	-24
g a:for <level>	-27
g a:for <money>	-23
g a:for about	-9
g a:for all	16
g a:for an	-28
g a:for another	16
g a:for at	10
g a:for buy	-14
g a:for call	-18
g a:for clarity	8
g a:for exporter	10
g a:for it	18
g a:for its	9
g a:for lower	-10
g a:for now	9
g a:for one	-11
g a:for rare	17
g a:for that	-14
g a:for the	-10
g a:for them	20
g a:for thi	11
g a:for two	16
g a:for what	-16
g a:for zero	12
g a:force one	10
g a:forced	22
g a:forecast	17
g a:forecast for	17
g a:foreign	-11
g a:foreign trade	-16
g a:found in	-10
g a:four	10
g a:four .	13
g a:four time	-12
g a:fourth	17
g a:fourth round	12
g a:framework	16
g a:framework under	-10
g a:free	25
g a:free .	10
g a:free of	-14
g a:free trade	21
g a:friend	10
g a:from <number>	-8
g a:from <person>	-13
g a:from a	-14
g a:from all	11
g a:from both	-13
g a:from his	-10
g a:from now	9
g a:from one	12
g a:frozen	13
g a:fuel	-8
g a:furniture	23
g a:further	14
g a:gap	-11
g a:garden on	-9
g a:gave	30
g a:gave notice	12
g a:gave the	21
g a:general licence	12
g a:generic	18
g a:geneva	13
g a:geneva .	14
g a:ginger	-8
g a:give notice	9
g a:given	22
g a:given the	14
g a:go	22
g a:go for	-10
g a:go to	16
g a:go up	14
g a:gold	-12
g a:good	23
g a:good .	-10
g a:good and	12
g a:good for	11
g a:good from	11
g a:good in	-15
g a:good pay	10
g a:good since	16
g a:good start	-15
g a:good with	-14
g a:government	16
g a:government to	22
g a:grant to	11
g a:great	14
g a:growth	20
g a:growth of	-20
g a:growth thi	15
g a:gyeongju	-13
g a:had a	-22
g a:had already	-11
g a:had announce	12
g a:had answer	-22
g a:had call	-9
g a:had given	13
g a:had just	-11
g a:had lose	-11
g a:had named	26
g a:had no	-14
g a:had not	-12
g a:had one	10
g a:had propose	-20
g a:had put	-9
g a:had suggest	16
g a:had suspend	10
g a:hail	-13
g a:half	-19
g a:half of	-12
g a:halifax	-9
g a:hall	-19
g a:hall .	-10
g a:halve the	-16
g a:happy	-13
g a:harm	13
g a:harvest .	-11
g a:has	9
g a:has a	-20
g a:has agree	-17
g a:has already	-19
g a:has also	15
g a:has answer	8
g a:has been	-13
g a:has call	9
g a:has complained	-13
g a:has deny	16
g a:has invited	-9
g a:has let	17
g a:has make	19
g a:has meanwhile	11
g a:has promise	-16
g a:has propose	29
g a:has protested	12
g a:has repeatedly	11
g a:has since	12
g a:has so	22
g a:has spoken	40
g a:has take	14
g a:has tell	17
g a:has the	11
g a:has to	-20
g a:has warn	18
g a:has withdraw	-16
g a:has write	-13
g a:have a	-11
g a:have agree	-15
g a:have ask	11
g a:have both	19
g a:have buy	-11
g a:have call	-11
g a:have meet	12
g a:have tell	14
g a:he 's	21
g a:he call	-16
g a:he expect	-12
g a:he had	13
g a:he want	11
g a:he was	-10
g a:he would	13
g a:he'll	9
g a:hear	-20
g a:hear of	-14
g a:heard of	10
g a:here	17
g a:herring	10
g a:herring .	11
g a:higher	-9
g a:hike	-11
g a:him .	22
g a:him on	-12
g a:him the	10
g a:him to	16
g a:himself .	-15
g a:his <organisation>	22
g a:his name	-22
g a:his network	14
g a:his own	24
g a:his signature	11
g a:his tariff	-11
g a:historic	9
g a:hold	22
g a:hold .	18
g a:hold out	13
g a:home	13
g a:home .	13
g a:home from	13
g a:honour	17
g a:honour to	12
g a:hope .	-8
g a:hospital	-13
g a:hotel	-18
g a:hour	-10
g a:hour .	-15
g a:hour later	21
g a:hour of	-15
g a:house	-11
g a:house .	-17
g a:how it	-18
g a:huế	-15
g a:i	-30
g a:idea	-14
g a:ignore	-14
g a:illegal	-11
g a:immediately	9
g a:import of	14
g a:impose tariff	12
g a:in <month-ahead>	17
g a:in <name>	-31
g a:in <seat>	-7
g a:in a	31
g a:in an	-9
g a:in at	-23
g a:in case	13
g a:in full	-14
g a:in geneva	13
g a:in good	17
g a:in gyeongju	-10
g a:in his	18
g a:in its	15
g a:in pari	18
g a:in porto	-9
g a:in rome	13
g a:in the	-11
g a:in what	-10
g a:in write	19
g a:income	-21
g a:inflation	-12
g a:inform the	-8
g a:informed	25
g a:informed the	12
g a:inquiry	22
g a:inquiry into	10
g a:insist	-27
g a:insist on	-31
g a:intention	14
g a:intention to	13
g a:international	-13
g a:international trade	-15
g a:interview	12
g a:interview on	12
g a:into	-27
g a:into a	-14
g a:into the	-13
g a:introduce	-16
g a:introduce in	-14
g a:invest	13
g a:invest <money>	13
g a:investigation of	-11
g a:investigation on	-11
g a:investigation that	12
g a:investment	-9
g a:investment .	17
g a:investment of	-15
g a:invited	-10
g a:invited <person>	-9
g a:iowa	10
g a:is	9
g a:is .	12
g a:is a	13
g a:is about	-11
g a:is also	10
g a:is ask	10
g a:is dead	-10
g a:is enough	9
g a:is for	-14
g a:is in	-9
g a:is more	14
g a:is one	11
g a:is pleased	9
g a:is ready	-12
g a:is still	10
g a:is under	13
g a:issue	13
g a:it	14
g a:it <day-today>	9
g a:it as	-12
g a:it at	10
g a:it be	19
g a:it before	-10
g a:it by	-8
g a:it call	11
g a:it can	-14
g a:it could	21
g a:it expect	9
g a:it first	-19
g a:it has	12
g a:it hope	8
g a:it is	11
g a:it need	-17
g a:it to	10
g a:it was	47
g a:it will	16
g a:it would	-6
g a:its account	-20
g a:its approval	-12
g a:its concern	17
g a:its consent	-18
g a:its duty	-17
g a:its export	-21
g a:its forecast	17
g a:its intention	13
g a:its list	-36
g a:its member	21
g a:its negotiation	20
g a:its new	16
g a:its order	10
g a:its own	18
g a:its part	-22
g a:its place	10
g a:its proposal	14
g a:its rare	-29
g a:its rate	-12
g a:its sale	-21
g a:itself	-13
g a:jersey	17
g a:job	8
g a:job .	-10
g a:joined	11
g a:joined the	12
g a:joint	-7
g a:journalist	12
g a:judge	-14
g a:juice	-10
g a:just	-19
g a:justified	-10
g a:keep	11
g a:keep it	-10
g a:know	39
g a:labour .	11
g a:last	-9
g a:last <month-gone>	-12
g a:last day	10
g a:last summer	-11
g a:last week	17
g a:last year	-19
g a:late on	15
g a:later .	13
g a:latest	14
g a:law	-13
g a:law .	18
g a:least	13
g a:least <money>	20
g a:leave .	21
g a:leave for	-12
g a:leave its	-17
g a:led	-24
g a:led by	-11
g a:led the	-10
g a:lentil	-13
g a:less	13
g a:let	30
g a:let <quality>	-16
g a:let it	17
g a:let off	13
g a:let rare	11
g a:let the	-12
g a:letter	36
g a:letter .	-10
g a:letter from	-10
g a:letter to	14
g a:level	16
g a:levy .	13
g a:licence on	-9
g a:lift its	14
g a:lift the	-19
g a:like it	-9
g a:limit export	15
g a:line	9
g a:line .	-13
g a:list	-28
g a:list .	-12
g a:list of	-20
g a:listener	11
g a:live	17
g a:live with	12
g a:loan	-15
g a:lose	-10
g a:lose its	-11
g a:lose their	-11
g a:loss	22
g a:love	10
g a:lower	-12
g a:lower duty	-11
g a:lower its	9
g a:machine from	10
g a:machine tool	10
g a:mail	9
g a:maintain its	-22
g a:maize .	9
g a:majority	-11
g a:make	15
g a:make clear	24
g a:make public	24
g a:make that	19
g a:make the	-10
g a:make with	-9
g a:maker	18
g a:maker in	20
g a:mandate	-12
g a:manganese	10
g a:mangoe	-10
g a:marble	-17
g a:march	15
g a:mark	-11
g a:may	-10
g a:me	16
g a:me .	-17
g a:measure it	11
g a:media .	21
g a:mediator	-9
g a:medicine	21
g a:medicine from	18
g a:meet <name>	9
g a:meet <person>	-39
g a:meet for	-13
g a:meet in	-11
g a:member state	-11
g a:memorandum	-18
g a:merdeka	12
g a:merdeka <number>	12
g a:message	21
g a:middle	-10
g a:middle of	-10
g a:military	-9
g a:milk	-22
g a:milk powder	-20
g a:mill	12
g a:million .	16
g a:mind	-16
g a:minister	-31
g a:minister for	-14
g a:ministry	-10
g a:minute	-21
g a:moment	-11
g a:money	12
g a:month	-12
g a:moratorium	-18
g a:more .	13
g a:more <quality>	-10
g a:more careful	12
g a:more of	-12
g a:more on	-10
g a:more pay	-10
g a:more rare	-14
g a:more than	12
g a:morning .	-12
g a:most	-10
g a:much to	14
g a:museum	-9
g a:must	-26
g a:nagoya	12
g a:name	-20
g a:name to	-27
g a:named	44
g a:named the	16
g a:national	20
g a:national security	14
g a:near	-28
g a:nearly	-11
g a:need .	12
g a:negotiate solution	-9
g a:negotiation between	12
g a:negotiation on	-10
g a:network	16
g a:network on	16
g a:never ask	-12
g a:new date	19
g a:new duty	13
g a:new investigation	12
g a:new jersey	17
g a:new section	-9
g a:new tariff	20
g a:new year	13
g a:new york	-14
g a:newspaper	-20
g a:newspaper .	-23
g a:next	-25
g a:next day	9
g a:nickel	-14
g a:nickel ore	-22
g a:night	-25
g a:nil	-10
g a:nine	11
g a:no .	-23
g a:no further	13
g a:no more	11
g a:no to	-8
g a:none .	16
g a:noon	13
g a:normal	11
g a:north	10
g a:northern	-14
g a:not	-6
g a:not .	16
g a:not agree	11
g a:not changed	14
g a:not commented	-10
g a:not confirm	-11
g a:not put	-10
g a:not rule	-15
g a:not say	-14
g a:not sign	25
g a:not tell	15
g a:note	-22
g a:nothing	-45
g a:nothing .	-30
g a:nothing was	19
g a:now	9
g a:now and	9
g a:now on	9
g a:number	-29
g a:number .	-19
g a:number of	-9
g a:object	-16
g a:object to	-9
g a:objected	9
g a:observed	14
g a:observer	-14
g a:occasion	14
g a:of <goods-amount>	26
g a:of <level>	26
g a:of <month-ahead>	-7
g a:of <month-gone>	-25
g a:of <person>	15
g a:of <quality>	-7
g a:of <span>	21
g a:of a	34
g a:of any	-12
g a:of beef	-13
g a:of both	-23
g a:of chip	-18
g a:of company	-11
g a:of countermeasure	11
g a:of duty	-16
g a:of export	23
g a:of fentanyl	-14
g a:of last	-22
g a:of nothing	-22
g a:of oil	-11
g a:of one	-16
g a:of output	11
g a:of progress	-9
g a:of raise	12
g a:of steel	15
g a:of talk	-15
g a:of the	-13
g a:of their	16
g a:of trade	-14
g a:of up	-12
g a:of what	-16
g a:off	-14
g a:off .	-17
g a:off its	-15
g a:off on	-10
g a:off talk	10
g a:offer	-29
g a:offer <level>	-13
g a:offer <number>	-16
g a:offer to	21
g a:officer	15
g a:ohio	13
g a:oil	-10
g a:oil .	-20
g a:oil from	-19
g a:oil to	-10
g a:older	-21
g a:on	11
g a:on .	15
g a:on <day-ahead>	-9
g a:on <day-today>	13
g a:on <level>	-12
g a:on <money>	12
g a:on <name>	-13
g a:on <organisation>	12
g a:on <quality>	-11
g a:on <seat>	15
g a:on a	-12
g a:on an	20
g a:on banana	13
g a:on both	-19
g a:on cashew	9
g a:on certain	-13
g a:on chip	28
g a:on coal	16
g a:on coffee	-13
g a:on duty	-12
g a:on export	14
g a:on frozen	10
g a:on his	26
g a:on insulin	9
g a:on its	-26
g a:on machine	8
g a:on maize	9
g a:on one	-13
g a:on our	14
g a:on palm	-11
g a:on rare	13
g a:on saturday	-9
g a:on semiconductor	8
g a:on ship	-20
g a:on social	8
g a:on tea	10
g a:on tequila	12
g a:on the	-13
g a:on their	-10
g a:on truth	-16
g a:on tyre	-10
g a:on with	-11
g a:on x	14
g a:one	-10
g a:one .	-28
g a:onion	14
g a:only	27
g a:only .	12
g a:open its	-10
g a:opened	-16
g a:opened a	-11
g a:opened an	-16
g a:opening	11
g a:opinion	-12
g a:opinion .	-16
g a:oppose	-14
g a:opposition	30
g a:opposition .	22
g a:option	11
g a:or	27
g a:or limit	15
g a:orange	-15
g a:order of	-18
g a:order on	-8
g a:order that	12
g a:ore	-14
g a:origin	-14
g a:other <quality>	-11
g a:otherwise	-12
g a:otherwise .	-9
g a:our	15
g a:our reporter	9
g a:out	24
g a:out .	19
g a:outline	-12
g a:output	12
g a:output .	13
g a:outside	20
g a:outside the	17
g a:over	22
g a:over a	-10
g a:overall	20
g a:own	14
g a:own list	13
g a:own measure	-12
g a:own notice	-10
g a:own tariff	16
g a:packed	10
g a:pact	-24
g a:paint	18
g a:palm	-10
g a:palm oil	-13
g a:panel	-15
g a:paper	-8
g a:pari	15
g a:part of	9
g a:part with	10
g a:partner .	16
g a:pass	-21
g a:patented	10
g a:pay	-16
g a:pay <number>	12
g a:pay the	-14
g a:peace	-15
g a:peace .	-18
g a:peat	-12
g a:pen	-17
g a:penalty	-14
g a:people	-34
g a:people .	-18
g a:permanent	24
g a:permanent agreement	13
g a:permit for	17
g a:phone .	-12
g a:phone on	11
g a:place	11
g a:plan	-17
g a:plane	29
g a:platform .	11
g a:pleased to	9
g a:plywood	-13
g a:point	22
g a:point out	28
g a:pointed	24
g a:pointed out	20
g a:port .	-15
g a:port fee	13
g a:positive	16
g a:positive result	14
g a:post	26
g a:post of	17
g a:powder	-17
g a:power	22
g a:precursor	-13
g a:preliminary	23
g a:preliminary consensu	14
g a:premier	-10
g a:prepare	-15
g a:prepare .	10
g a:prepare a	-21
g a:present .	-14
g a:price of	13
g a:processor	-10
g a:proclamation on	13
g a:producer	10
g a:productive	-10
g a:prolong	-10
g a:prolong a	13
g a:prolong by	-11
g a:prolong their	-15
g a:promise	20
g a:promise .	-12
g a:promise <number>	-10
g a:promise a	13
g a:promise an	16
g a:promise for	10
g a:promise of	-14
g a:promise on	10
g a:promise to	12
g a:proposal .	12
g a:proposal to	-17
g a:propose	10
g a:propose .	16
g a:propose <span>	20
g a:propose a	-9
g a:propose an	10
g a:propose on	14
g a:protested	18
g a:protested against	17
g a:public	20
g a:public on	15
g a:publish	-20
g a:publish a	-13
g a:publish its	14
g a:publish the	-25
g a:publish what	10
g a:purchase	10
g a:purchase .	11
g a:purchase <goods-amount>	13
g a:put	8
g a:put <money>	-10
g a:put <number>	-31
g a:put a	-10
g a:put at	11
g a:put export	-14
g a:put forward	12
g a:put his	-21
g a:put into	10
g a:put its	-32
g a:put on	-37
g a:put out	-8
g a:put tariff	13
g a:put the	50
g a:quadruple its	11
g a:question of	15
g a:question on	-11
g a:quick	10
g a:quickly	25
g a:radio	33
g a:raise <name>	-13
g a:raise its	12
g a:raise tariff	-13
g a:raise the	22
g a:rally	11
g a:rang	9
g a:rare	9
g a:rare -	-11
g a:rare earth	18
g a:rate	-15
g a:rate .	12
g a:rate of	-16
g a:rate on	14
g a:rate to	-16
g a:ratify	-13
g a:raw cotton	14
g a:reach by	10
g a:read	-34
g a:read out	-26
g a:ready	-17
g a:ready .	-12
g a:ready to	7
g a:reason .	-13
g a:receipt	-10
g a:reciprocal	-35
g a:reciprocal tariff	-22
g a:reckon with	18
g a:recommend	10
g a:refer	-12
g a:refer to	-12
g a:referred	-9
g a:refinery	-9
g a:refrain	21
g a:refrain from	21
g a:refund	17
g a:refuse	-16
g a:regret	24
g a:regretted	33
g a:release	12
g a:released	-10
g a:relief	21
g a:relief .	9
g a:remain	25
g a:remarked	21
g a:remarked .	9
g a:remind	34
g a:reminded	47
g a:repeated	21
g a:repeatedly	12
g a:replace	13
g a:reply on	-13
g a:reply with	-16
g a:report	9
g a:report .	20
g a:report by	10
g a:report to	-19
g a:reporter	12
g a:reporter .	-13
g a:reporter after	9
g a:reporter at	16
g a:reporter on	15
g a:request	10
g a:requirement	11
g a:requirement of	11
g a:respond	-20
g a:response	12
g a:response to	12
g a:rest	-14
g a:restriction	18
g a:result .	13
g a:result of	15
g a:result on	-12
g a:return	-10
g a:rice .	16
g a:right	11
g a:right .	16
g a:right direction	12
g a:right on	10
g a:rise	-21
g a:rise in	17
g a:rise of	-21
g a:rome	13
g a:room	-16
g a:rose	10
g a:round	-15
g a:round in	-9
g a:round on	10
g a:row	-15
g a:row over	-13
g a:rule	-8
g a:rule a	15
g a:rule of	-9
g a:rule on	-14
g a:run	-20
g a:run out	-15
g a:sale in	-14
g a:samarkand	11
g a:same	20
g a:same on	13
g a:santa cruz	9
g a:sardine	18
g a:saturday	-9
g a:save	13
g a:say	13
g a:say <day-gone>	11
g a:say <day-today>	19
g a:say <number>	12
g a:say <person>	23
g a:say <quality>	12
g a:say <seat>	19
g a:say about	-11
g a:say afterward	-27
g a:say an	10
g a:say at	15
g a:say before	-17
g a:say both	10
g a:say by	15
g a:say he	13
g a:say is	20
g a:say its	20
g a:say more	14
g a:say neither	-16
g a:say nothing	-9
g a:say of	9
g a:say on	-9
g a:say only	15
g a:say something	-15
g a:say talk	10
g a:say that	12
g a:say the	25
g a:say they	12
g a:say what	-24
g a:say whether	-18
g a:say yes	-22
g a:school	-9
g a:season .	13
g a:second	21
g a:second .	13
g a:second and	11
g a:secret	-9
g a:security .	10
g a:see it	11
g a:see the	-16
g a:seed	-25
g a:sell to	20
g a:send a	18
g a:seriou	19
g a:seriou concern	11
g a:seriously	-15
g a:serve	19
g a:service	14
g a:set of	-12
g a:seventh	-20
g a:seventh round	-14
g a:share	-12
g a:share of	-13
g a:she	-11
g a:sheet	-22
g a:sheet of	-13
g a:shelve	11
g a:ship	-18
g a:shipbuilding	13
g a:shipment	11
g a:shoe	-9
g a:should be	16
g a:should have	12
g a:shrug	-11
g a:shutdown	-14
g a:side has	18
g a:side in	10
g a:side to	-10
g a:sign a	-26
g a:sign already	17
g a:sign for	12
g a:sign trade	-9
g a:signature .	11
g a:since <month-gone>	-19
g a:since <number>	-18
g a:since it	-10
g a:sir	-10
g a:sir <person>	-10
g a:sit	-37
g a:sit .	-13
g a:ski	13
g a:ski lift	14
g a:slip	16
g a:so	-12
g a:so -	-11
g a:so .	-13
g a:so as	-13
g a:so many	9
g a:social .	-15
g a:social media	9
g a:software	-10
g a:solution	-12
g a:some	10
g a:something	-24
g a:soon	10
g a:sounded	-15
g a:soybean	-24
g a:soybean by	-23
g a:soybean to	9
g a:spare	-9
g a:speak	32
g a:speak of	54
g a:speed up	11
g a:spoke	38
g a:spoke about	-11
g a:spoke by	-20
g a:spoke in	28
g a:spoke of	59
g a:spoke on	-14
g a:spoken	60
g a:spoken of	61
g a:spoken with	10
g a:stand	-9
g a:stand ready	-10
g a:standstill	10
g a:start	-24
g a:state	-20
g a:state visit	-12
g a:statement of	-8
g a:station	-15
g a:stay at	-7
g a:steel	24
g a:step	20
g a:step .	-11
g a:step a	-10
g a:step as	15
g a:step on	11
g a:still need	12
g a:stock	10
g a:stockholm	-11
g a:store	-7
g a:strict	-13
g a:student	18
g a:student .	19
g a:study	16
g a:submarine	11
g a:submission	10
g a:suit	-21
g a:sulphur	-15
g a:sum	17
g a:summit	-19
g a:summit in	-14
g a:supplier of	-20
g a:surcharge .	12
g a:surplu	15
g a:surplu in	13
g a:survive	8
g a:suspend	-21
g a:suspend .	-11
g a:suspend its	-11
g a:suspend the	16
g a:swap	12
g a:são	-13
g a:table	-17
g a:take	-8
g a:take <goods-amount>	-19
g a:take <level>	-29
g a:take <span>	-14
g a:take back	12
g a:take since	9
g a:take the	14
g a:talk .	27
g a:talk about	14
g a:talk at	-11
g a:talk of	11
g a:talk on	21
g a:talk with	-18
g a:tariff a	9
g a:tariff at	22
g a:tariff for	-21
g a:tariff is	-20
g a:tariff of	9
g a:tariff on	14
g a:tariff over	16
g a:tariff talk	-14
g a:tariff with	-24
g a:taro	-11
g a:tax	-21
g a:tax <quality>	-11
g a:telegram	19
g a:telephone	-16
g a:telephone <day-today>	-12
g a:telephone conversation	-9
g a:telephone on	13
g a:telephone with	-23
g a:television	18
g a:television interview	12
g a:tell <organisation>	27
g a:tell <person>	52
g a:tell <quality>	11
g a:tell an	15
g a:tell her	14
g a:tell his	17
g a:tell it	-33
g a:tell journalist	9
g a:tell me	14
g a:tell our	-12
g a:tell thi	-25
g a:tequila	12
g a:textile	-17
g a:textile .	-12
g a:than	15
g a:than that	7
g a:thank	-17
g a:that	34
g a:that .	-34
g a:that <quality>	21
g a:that case	-13
g a:that day	-16
g a:that for	-14
g a:that his	10
g a:that its	11
g a:that of	-15
g a:that the	21
g a:that their	26
g a:that we	-12
g a:the <day-ahead>	17
g a:the <day-gone>	-14
g a:the <level>	11
g a:the <number>	-11
g a:the <organisation>	31
g a:the <person>	9
g a:the <quality>	19
g a:the <seat>	-17
g a:the agreement	-14
g a:the airport	14
g a:the arrangement	18
g a:the asean	-16
g a:the autumn	-17
g a:the average	15
g a:the ban	16
g a:the biggest	-13
g a:the bill	14
g a:the border	17
g a:the budget	-9
g a:the calendar	13
g a:the call	7
g a:the case	-11
g a:the certificate	26
g a:the chip	19
g a:the come	10
g a:the consent	-15
g a:the date	17
g a:the delay	19
g a:the document	-10
g a:the door	-15
g a:the duty	-16
g a:the dáil	-11
g a:the evening	-9
g a:the exemption	11
g a:the extra	12
g a:the fact	9
g a:the figure	11
g a:the finding	-17
g a:the flight	11
g a:the flow	-16
g a:the following	-14
g a:the free	9
g a:the geneva	-9
g a:the good	-11
g a:the higher	-9
g a:the honour	12
g a:the idea	-13
g a:the increase	-13
g a:the joint	-15
g a:the last	-28
g a:the law	-18
g a:the licensing	11
g a:the limit	-24
g a:the line	18
g a:the lower	-10
g a:the measure	8
g a:the meet	33
g a:the middle	-10
g a:the new	-17
g a:the night	13
g a:the northern	-14
g a:the notice	-11
g a:the offer	-16
g a:the older	-19
g a:the opinion	-18
g a:the opposition	23
g a:the other	10
g a:the outcome	-18
g a:the outline	-12
g a:the pact	-19
g a:the paper	23
g a:the plan	-10
g a:the plane	28
g a:the price	17
g a:the public	-10
g a:the purchase	11
g a:the question	16
g a:the refund	13
g a:the remain	15
g a:the report	19
g a:the rule	15
g a:the second	14
g a:the section	15
g a:the sign	8
g a:the standstill	9
g a:the state	-24
g a:the strike	-12
g a:the table	-26
g a:the tariff	8
g a:the telephone	-15
g a:the text	-10
g a:the thing	9
g a:the third	-8
g a:the threat	19
g a:the vote	-11
g a:the war	29
g a:the week	-10
g a:the word	18
g a:their deal	29
g a:their own	-9
g a:their tariff	-12
g a:their trade	-17
g a:them	7
g a:them .	-14
g a:they	12
g a:thi .	14
g a:thi newspaper	-11
g a:thi paper	15
g a:thi station	-19
g a:thi to	28
g a:thi year	9
g a:think	-12
g a:think about	12
g a:think of	-9
g a:those	10
g a:threat	32
g a:threat .	23
g a:threat of	22
g a:threat to	-17
g a:threaten	11
g a:threaten <level>	17
g a:threaten <name>	22
g a:threaten <number>	10
g a:threaten an	23
g a:threaten another	17
g a:threaten from	-14
g a:threaten to	-17
g a:through	9
g a:through its	11
g a:tiktok in	-9
g a:time	-49
g a:time .	-25
g a:time thi	-12
g a:timing	9
g a:to <goods-amount>	10
g a:to <level>	-13
g a:to <money>	-12
g a:to <number>	-12
g a:to <organisation>	-22
g a:to <seat>	-27
g a:to <span>	-15
g a:to a	-16
g a:to announce	19
g a:to answer	17
g a:to approve	-9
g a:to ask	-11
g a:to be	-20
g a:to both	23
g a:to buy	-17
g a:to calm	-13
g a:to carry	12
g a:to charge	-9
g a:to come	-21
g a:to cut	6
g a:to decouple	-12
g a:to do	25
g a:to end	-12
g a:to expect	12
g a:to fall	15
g a:to give	-11
g a:to go	16
g a:to have	13
g a:to him	13
g a:to his	-12
g a:to impose	11
g a:to invest	13
g a:to it	-10
g a:to its	-19
g a:to join	12
g a:to let	12
g a:to levy	-11
g a:to lift	-17
g a:to lower	-11
g a:to meet	-24
g a:to our	11
g a:to pay	-15
g a:to prolong	-10
g a:to publish	-14
g a:to purchase	12
g a:to put	-15
g a:to replace	13
g a:to reporter	10
g a:to say	-17
g a:to see	-9
g a:to sign	-13
g a:to speak	-19
g a:to speed	11
g a:to stop	13
g a:to talk	15
g a:to that	-22
g a:to the	21
g a:to thi	-9
g a:to think	11
g a:to three	14
g a:to us	24
g a:to use	11
g a:to withdraw	-10
g a:to work	13
g a:to zero	18
g a:tomatoe	18
g a:tomatoe .	25
g a:too	21
g a:too .	21
g a:tool	15
g a:toward	11
g a:tower	14
g a:trade	-13
g a:trade agreement	12
g a:trade deal	-25
g a:trade in	10
g a:trade restriction	15
g a:trade war	-16
g a:trader	17
g a:training	10
g a:treat	-13
g a:treatment	12
g a:treaty	-18
g a:treaty with	-13
g a:trip	-11
g a:truce	-22
g a:truce run	-10
g a:truth	-17
g a:truth social	-17
g a:turn	-10
g a:turnberry	-11
g a:tweeted	14
g a:two	19
g a:two .	12
g a:two announcement	10
g a:two investigation	-16
g a:two president	17
g a:two step	-9
g a:tyre	-14
g a:under	-36
g a:under licence	-17
g a:understood	19
g a:undertook	24
g a:undertook to	24
g a:unfair and	12
g a:unjustified	11
g a:unlawful	-22
g a:unreasonable	10
g a:unreasonable .	9
g a:unsustainable	14
g a:until <month-gone>	10
g a:until <number>	14
g a:until the	-16
g a:up	-24
g a:up .	-23
g a:up <level>	-13
g a:up to	-12
g a:urge	33
g a:urge the	13
g a:us	35
g a:us .	12
g a:us at	-11
g a:us that	17
g a:use the	16
g a:used	15
g a:version	41
g a:video	-33
g a:violated the	9
g a:visa	12
g a:visit	-26
g a:visit to	-9
g a:visited	-14
g a:voice	-11
g a:vote	-23
g a:vote .	-16
g a:vote on	-11
g a:vow	10
g a:wait for	-9
g a:want	-14
g a:want <number>	-13
g a:want a	20
g a:warn	16
g a:warn in	20
g a:warn other	12
g a:was	-9
g a:was already	11
g a:was at	-17
g a:was disappointed	10
g a:was effectively	-10
g a:was in	-9
g a:was more	-12
g a:was on	-9
g a:was prepare	-12
g a:was ready	9
g a:was still	10
g a:was tell	-23
g a:was the	20
g a:was very	-14
g a:watche	-14
g a:wave	-12
g a:way	19
g a:way home	11
g a:week	13
g a:week .	12
g a:weekly	10
g a:welcome the	-11
g a:welcomed	-10
g a:well	-10
g a:were the	10
g a:what	-20
g a:what had	11
g a:what it	-14
g a:what the	14
g a:what was	-24
g a:when	14
g a:whether	-25
g a:whether he	-16
g a:whether the	10
g a:whisky	17
g a:why	19
g a:will answer	12
g a:will come	16
g a:will hold	-9
g a:will look	-14
g a:will make	-11
g a:will meet	15
g a:will not	6
g a:will put	-10
g a:will raise	-14
g a:will sign	10
g a:will suspend	-14
g a:will tax	-9
g a:willing	15
g a:willing to	16
g a:wine	18
g a:wish to	-12
g a:with <money>	-13
g a:with <quality>	-24
g a:with a	14
g a:with duty	20
g a:with limit	-10
g a:with new	13
g a:withdraw	-20
g a:withdraw the	-29
g a:within hour	-17
g a:within the	8
g a:won't	11
g a:word	52
g a:word of	14
g a:work	24
g a:work with	15
g a:worker	15
g a:world	20
g a:worldwide	-9
g a:worth	-10
g a:worth <money>	-19
g a:worth of	12
g a:would	-10
g a:would .	-9
g a:would also	10
g a:would answer	10
g a:would be	-11
g a:would come	15
g a:would drop	8
g a:would follow	11
g a:would never	11
g a:would pay	-10
g a:would put	-16
g a:would say	13
g a:would use	-8
g a:would watch	-10
g a:write	22
g a:write .	10
g a:write for	-10
g a:write of	9
g a:write on	14
g a:write that	20
g a:write to	16
g a:wrong	13
g a:wrong .	11
g a:x	14
g a:x .	11
g a:xi	-12
g a:yale	14
g a:yale put	9
g a:year 's	8
g a:year for	10
g a:year to	15
g a:yes	-32
g a:yes .	26
g a:yes to	-8
g a:york	-14
g a:young	-9
g a:your	-17
g a:zero	21
g a:zero .	21
g a:zero on	-19
g a:·	-35
g a:· <number>	-30
g b:"	19
g b:" a	12
g b:" and	-13
g b:" ask	8
g b:" by	19
g b:" for	-16
g b:" he	-21
g b:" his	14
g b:" is	10
g b:" laughed	12
g b:" mr	34
g b:" my	13
g b:" reply	12
g b:" sighed	16
g b:" sir	13
g b:" the	-13
g b:" thundered	17
g b:" was	30
g b:" write	9
g b:&	-10
g b:'	-23
g b:' association	10
g b:'s	21
g b:'s embassy	11
g b:'s own	20
g b:'s state	-12
g b:'s the	9
g b:'s what	10
g b:(	29
g b:( mr	21
g b:) the	-9
g b:+	12
g b:,	23
g b:, <name>	-31
g b:, <office>	13
g b:, according	43
g b:, after	-11
g b:, and	21
g b:, as	14
g b:, at	-11
g b:, by	12
g b:, doe	14
g b:, for	-17
g b:, he	-15
g b:, in	17
g b:, is	-15
g b:, its	13
g b:, led	-15
g b:, meaning	-11
g b:, mr	-12
g b:, ms	9
g b:, on	-16
g b:, one	-13
g b:, or	-22
g b:, our	-26
g b:, presidential	12
g b:, publish	10
g b:, reckon	19
g b:, say	53
g b:, sign	-16
g b:, since	-9
g b:, tell	-10
g b:, the	-13
g b:, their	-19
g b:, through	9
g b:, warn	12
g b:, we	11
g b:, whatever	-20
g b:, write	16
g b:, your	-11
g b:. the	12
g b:/	14
g b:: <level>	11
g b:: <name>	10
g b:: by	-14
g b:: its	13
g b:: on	-10
g b:: so	22
g b:;	19
g b:; <name>	-10
g b:; and	15
g b:; his	-7
g b:; its	-12
g b:; mr	18
g b:<agent>	-41
g b:<day-ahead>	-17
g b:<day-gone> 's	-14
g b:<day-gone> and	16
g b:<day-gone> by	25
g b:<day-gone> its	-16
g b:<day-gone> mr	-11
g b:<day-gone> night	11
g b:<day-today>	24
g b:<day-today> by	18
g b:<day-today> that	-10
g b:<day-today> with	15
g b:<gate>	-14
g b:<goods-amount> of	14
g b:<goods>	-18
g b:<level-noun>	-15
g b:<level>	13
g b:<level> by	9
g b:<level> from	-10
g b:<level> on	25
g b:<month-gone> the	-9
g b:<name>	-22
g b:<name> 's	18
g b:<name> -	-12
g b:<name> and	-22
g b:<name> come	14
g b:<name> end	16
g b:<name> on	11
g b:<name> treasury	-11
g b:<name> were	11
g b:<name> will	11
g b:<name> would	9
g b:<not>	-18
g b:<number>	18
g b:<number> /	21
g b:<number> <name>	26
g b:<number> <quality>	-13
g b:<number> a	-9
g b:<number> duty	10
g b:<number> exclusion	11
g b:<number> is	-11
g b:<number> of	-19
g b:<number> th	13
g b:<office>	-48
g b:<office> at	-18
g b:<office> is	-13
g b:<organisation> in	-27
g b:<organisation> with	14
g b:<person>	-25
g b:<person> 's	46
g b:<person> and	-28
g b:<person> come	-10
g b:<person> informed	-13
g b:<person> say	-12
g b:<person> spoke	10
g b:<person> tell	-15
g b:<person> thanked	-10
g b:<person> was	-12
g b:<quality>	21
g b:<quality> car	8
g b:<quality> copper	13
g b:<quality> good	-15
g b:<quality> maker	11
g b:<quality> parliament	10
g b:<quality> tariff	9
g b:<seat> and	-12
g b:<seat> say	-12
g b:<seat> the	11
g b:<seat> thi	8
g b:<sender>	40
g b:<span> in	-10
g b:<span> later	11
g b:<span> was	9
g b:<v-agree>	-15
g b:<v-bear>	-45
g b:<v-buy>	-25
g b:<v-deny>	28
g b:<v-end>	15
g b:<v-propose>	-17
g b:<v-say>	17
g b:<v-sell>	-8
g b:<v-sign>	-26
g b:<v-stay>	-12
g b:<v-up>	-15
g b:?	21
g b:[	22
g b:a <office>	-16
g b:a company	11
g b:a lawyer	25
g b:a member	-18
g b:a paper	-13
g b:a report	-13
g b:a researcher	-17
g b:a separate	11
g b:a statement	24
g b:a talk	-12
g b:a third	-11
g b:a truce	11
g b:a visit	10
g b:about	13
g b:about the	11
g b:accept	13
g b:according	62
g b:according to	62
g b:accused	-12
g b:add	14
g b:affiliate	9
g b:affiliate rule	9
g b:after	11
g b:again	13
g b:agree with	10
g b:agreement	9
g b:agreement was	22
g b:air	-13
g b:air force	-12
g b:al	18
g b:al -	18
g b:also	-16
g b:among	11
g b:among the	13
g b:an <office>	-14
g b:and	-58
g b:and <number>	-11
g b:and <span>	11
g b:and is	14
g b:and its	-12
g b:and mr	-12
g b:and there	-15
g b:announce	21
g b:announce in	19
g b:answer	16
g b:answer of	10
g b:any	-9
g b:apple	11
g b:approval	-17
g b:approve	-21
g b:approve by	-15
g b:article	-15
g b:as long	14
g b:ask	-17
g b:assent	10
g b:association	22
g b:at	9
g b:at <level>	16
g b:at <number>	15
g b:at a	-41
g b:at noon	11
g b:attorney	12
g b:attorney general	11
g b:average	9
g b:be confirm	-14
g b:be make	12
g b:because	-36
g b:beef	-11
g b:been	28
g b:before	-13
g b:before the	-15
g b:believe	12
g b:between	-17
g b:between <name>	12
g b:between the	-18
g b:bring	-10
g b:but only	-9
g b:but the	18
g b:buy	-13
g b:by	33
g b:by <person>	10
g b:by <span>	10
g b:by its	-19
g b:by the	34
g b:case the	13
g b:chair	-12
g b:chair the	-9
g b:chip	-14
g b:city	-10
g b:close	-12
g b:close to	-18
g b:club	-17
g b:co	15
g b:co -	15
g b:come to	11
g b:company	-35
g b:company 's	-38
g b:complained	11
g b:conference	-10
g b:confirm by	-16
g b:conservative	14
g b:coordinating	9
g b:copper	21
g b:country	-13
g b:de	20
g b:deal	-15
g b:deny	23
g b:deny by	11
g b:der	23
g b:district	-15
g b:doe not	13
g b:dr	-22
g b:duty on	10
g b:each	-12
g b:eastern	-8
g b:either	-11
g b:embassy	18
g b:end	20
g b:enough	12
g b:exclusion	10
g b:exclusion from	11
g b:explain	13
g b:export permit	12
g b:export to	-14
g b:exporter	14
g b:extend	13
g b:extend by	11
g b:extension by	10
g b:fact	-19
g b:fact sheet	-18
g b:factory in	-10
g b:failed	-11
g b:farmer	15
g b:federation	12
g b:fee	9
g b:fee on	9
g b:figure	10
g b:final	-10
g b:firm	9
g b:first of	8
g b:flower	11
g b:for	-13
g b:for <name>	-24
g b:for that	12
g b:for the	12
g b:for thi	12
g b:force	-13
g b:force one	-12
g b:four	-25
g b:from <name>	9
g b:further	-11
g b:general	13
g b:get	-11
g b:go to	-14
g b:good between	14
g b:green	20
g b:grower	9
g b:had	-17
g b:had been	14
g b:had make	-9
g b:has been	24
g b:has the	-16
g b:he	-63
g b:he and	-23
g b:he gave	10
g b:he say	-15
g b:he tell	-34
g b:head	-16
g b:head the	-11
g b:hear	13
g b:hear from	14
g b:high	15
g b:him	-14
g b:hold	-10
g b:hon	11
g b:hour on	-9
g b:how	15
g b:how the	9
g b:i	-25
g b:i ask	-9
g b:if	-17
g b:if the	-29
g b:importer	12
g b:importer have	9
g b:in	-8
g b:in <month-gone>	8
g b:in <number>	-9
g b:in <seat>	14
g b:in good	9
g b:in stockholm	9
g b:industry	17
g b:is a	-25
g b:is no	11
g b:is not	10
g b:is put	9
g b:is what	27
g b:issue by	9
g b:it 's	9
g b:it from	12
g b:it has	-16
g b:it is	-21
g b:it say	-18
g b:it would	-10
g b:its member	9
g b:itself	11
g b:joint	-12
g b:journalist	10
g b:judge	-24
g b:justice	16
g b:know	-12
g b:later	18
g b:laughed	12
g b:lawyer	31
g b:leave	-10
g b:led	-22
g b:led by	-21
g b:let	-24
g b:letter	-10
g b:level	-16
g b:level of	-11
g b:levy	10
g b:line	-15
g b:line of	-10
g b:listed	-16
g b:long	11
g b:lula	-17
g b:madame	12
g b:make a	-9
g b:meaning	-11
g b:mediator	-28
g b:meet	-26
g b:member	-15
g b:member of	-19
g b:minister	-16
g b:ministry	-17
g b:month	-8
g b:mr	22
g b:mr .	9
g b:mr <person>	-17
g b:mrs von	11
g b:ms	12
g b:my	-25
g b:need	-19
g b:neither	-12
g b:neither the	-12
g b:new	-17
g b:new <organisation>	-11
g b:newspaper	-32
g b:night	10
g b:no	-13
g b:no .	14
g b:nobody	-23
g b:nobody in	-18
g b:noon	11
g b:nor	-23
g b:northern	-17
g b:not	13
g b:not have	14
g b:note	20
g b:notice of	-14
g b:number	-11
g b:of	-32
g b:of <day-gone>	-10
g b:of <name>	-28
g b:of <number>	-11
g b:of a	29
g b:of our	-13
g b:of state	-12
g b:of the	-34
g b:of them	12
g b:off	-11
g b:official	-10
g b:on	-17
g b:on <quality>	8
g b:on both	9
g b:on rice	14
g b:on television	10
g b:on the	-15
g b:one	-19
g b:one side	10
g b:one with	14
g b:opinion	14
g b:opposition	33
g b:or	-28
g b:or to	-11
g b:order	-25
g b:other side	-19
g b:our	-22
g b:our own	-18
g b:out	13
g b:out by	10
g b:over	-19
g b:owner	17
g b:page	-13
g b:palace	25
g b:palace in	25
g b:paper	-27
g b:paper in	-13
g b:parliament	10
g b:parliament 's	11
g b:party	12
g b:pay	-14
g b:peat	12
g b:people	-17
g b:per	11
g b:plane	10
g b:plant	23
g b:policy	15
g b:port	17
g b:port fee	9
g b:post	-15
g b:post by	-20
g b:post on	-14
g b:postal	-13
g b:potatoe	15
g b:power	9
g b:president	-19
g b:presidential	20
g b:presidential policy	11
g b:prince	-14
g b:propose	22
g b:propose by	19
g b:publish by	-8
g b:put <level>	15
g b:put at	14
g b:q	42
g b:rate	-15
g b:read	28
g b:read out	14
g b:receive	-13
g b:reckon	18
g b:reckon the	13
g b:record	-9
g b:renewal	14
g b:report	-10
g b:reporter	-8
g b:reporter on	-11
g b:republican	11
g b:researcher	-17
g b:researcher at	-9
g b:retailer	-11
g b:retailer and	-10
g b:rice	13
g b:say	17
g b:say <name>	14
g b:say at	-11
g b:say mr	27
g b:say that	-28
g b:say their	-16
g b:schedule	10
g b:secretary	-21
g b:see	-24
g b:sell	-12
g b:sen	10
g b:sen .	10
g b:separate	11
g b:set	-11
g b:sheet	-19
g b:should	-28
g b:side	-8
g b:sighed	16
g b:sign	-21
g b:signature	10
g b:signature of	10
g b:since	-39
g b:since <day-gone>	-14
g b:since <month-gone>	-14
g b:sir	21
g b:sit	-12
g b:so	19
g b:so it	15
g b:so say	11
g b:so that	-10
g b:so the	22
g b:speak	-13
g b:spoke with	11
g b:sporting	-22
g b:statement	23
g b:statement of	10
g b:statistic	12
g b:stockholm	10
g b:subject	15
g b:suggest	14
g b:supply	11
g b:suspend	9
g b:suspend for	9
g b:talk on	-10
g b:talk with	-20
g b:tariff on	-11
g b:tea	10
g b:team	-22
g b:telephone	-9
g b:telephoned	-13
g b:tell	-25
g b:tell <organisation>	-9
g b:tell by	21
g b:tell the	-13
g b:text	-10
g b:th	13
g b:than	-15
g b:thanked	-26
g b:that	-39
g b:that 's	18
g b:that <name>	25
g b:that <person>	-15
g b:that case	13
g b:that come	13
g b:that his	-12
g b:that is	29
g b:that mr	-9
g b:that on	13
g b:that the	-28
g b:that was	20
g b:the	-21
g b:the <level>	-11
g b:the <name>	-10
g b:the <number>	23
g b:the <office>	-21
g b:the <quality>	18
g b:the <seat>	-19
g b:the agreement	14
g b:the answer	14
g b:the average	9
g b:the co	15
g b:the company	-38
g b:the conservative	10
g b:the duty	-12
g b:the figure	11
g b:the firm	13
g b:the first	8
g b:the harbour	-15
g b:the last	-10
g b:the managing	-14
g b:the meet	-11
g b:the new	-17
g b:the newspaper	-27
g b:the northern	-17
g b:the only	14
g b:the opinion	15
g b:the opposition	18
g b:the palace	25
g b:the port	15
g b:the rate	-8
g b:the same	10
g b:the section	10
g b:the signature	13
g b:the spring	10
g b:the state	9
g b:the talk	-8
g b:the tea	14
g b:the truce	-17
g b:the two	-13
g b:the word	25
g b:then	-27
g b:there is	-15
g b:these	-19
g b:they	-35
g b:thi month	-15
g b:thi time	-10
g b:thi was	18
g b:thi year	12
g b:third	-19
g b:those of	10
g b:through	13
g b:thundered	16
g b:tiktok	12
g b:tiktok 's	12
g b:time the	13
g b:to his	-12
g b:to its	11
g b:to the	21
g b:to what	-11
g b:together	-9
g b:together with	-9
g b:trade	14
g b:trade in	14
g b:trade talk	16
g b:treasury secretary	-11
g b:truce between	-16
g b:truce with	-11
g b:truck	13
g b:truck from	14
g b:trump	-10
g b:two	-27
g b:under	-28
g b:under the	-9
g b:unless	-28
g b:until	-36
g b:until the	-20
g b:us	8
g b:visit of	10
g b:von	25
g b:von der	23
g b:was	35
g b:was about	17
g b:was announce	28
g b:was not	-12
g b:was sign	-9
g b:was the	11
g b:was with	-11
g b:way	11
g b:we	17
g b:we had	12
g b:we have	9
g b:we hear	12
g b:week	9
g b:western	-8
g b:what his	11
g b:what is	10
g b:whatever	-26
g b:whatever the	-20
g b:when	-21
g b:when mr	-14
g b:when the	-10
g b:whether	-34
g b:which	-17
g b:which is	-13
g b:which mr	16
g b:who	-14
g b:who chair	-12
g b:who head	-14
g b:who was	11
g b:will be	-12
g b:will not	12
g b:will put	17
g b:win	9
g b:with	-52
g b:with <name>	-16
g b:with <person>	12
g b:with mr	-14
g b:with the	-21
g b:with what	26
g b:within	13
g b:without	19
g b:without a	10
g b:word	20
g b:word of	26
g b:worked	9
g b:worked out	10
g b:write to	-34
g b:year	13
g b:yet	-15
g b:your	-14
g b:—	17
g b:— <name>	-10
g b:— <person>	-14
g b:— for	-9
g b:— in	-14
g b:— the	-13
g b:— your	-12
g c0=bear	-25
g c0=buy	-13
g c0=deny	30
g c0=lack	-10
g c0=propose	-21
g c0=renew	9
g c0=say	14
g c0=sell	-14
g c0=sign	-32
g c0=stay	-13
g c0=suspend	-10
g c0=up	-12
g c1=agree	-27
g c1=bear	-58
g c1=buy	-15
g c1=deny	34
g c1=lack	-12
g c1=propose	-12
g c1=renew	8
g c1=say	11
g c1=sell	-20
g c1=sign	-26
g c1=stay	-10
g c1=threaten	14
g c1=up	-18
g c2=agree	-28
g c2=begin	-6
g c2=deny	12
g c2=down	-33
g c2=end	-15
g c2=propose	21
g c2=renew	-17
g c2=say	19
g c2=sign	-10
g c2=suspend	-18
g c2=threaten	17
g ct0=agree past-passive	-24
g ct0=agree present	21
g ct0=bear past	-16
g ct0=begin past	13
g ct0=deny past-passive	25
g ct0=deny present	9
g ct0=impose past	-24
g ct0=impose past-passive	21
g ct0=impose perfect	-12
g ct0=impose perfect-passive	14
g ct0=impose present-passive	11
g ct0=lack present	-23
g ct0=propose past	-8
g ct0=propose perfect-passive	27
g ct0=propose present	-36
g ct0=renew past-passive	10
g ct0=say past-passive	21
g ct0=say perfect	-7
g ct0=say perfect-passive	12
g ct0=say present	11
g ct0=say present-passive	9
g ct0=sell present	-10
g ct0=sign future-passive	-11
g ct0=sign past	-20
g ct0=sign past-passive	-20
g ct0=sign perfect-passive	-10
g ct0=sign present	20
g ct0=stay present	-14
g ct0=target present	10
g ct1=agree participle-passive	-18
g ct1=agree past-passive	-24
g ct1=agree present	9
g ct1=bear infinitive	-9
g ct1=bear participle-passive	-11
g ct1=bear past	-16
g ct1=begin infinitive	-11
g ct1=begin past	13
g ct1=deny past-passive	25
g ct1=deny present	9
g ct1=down participle-passive	13
g ct1=impose participle-passive	17
g ct1=impose past	-24
g ct1=impose past-passive	21
g ct1=impose perfect-passive	14
g ct1=impose present	-13
g ct1=impose present-passive	11
g ct1=lack present	-23
g ct1=propose past	-7
g ct1=propose perfect-passive	27
g ct1=propose present	-34
g ct1=renew past-passive	10
g ct1=say past-passive	21
g ct1=say perfect	-20
g ct1=say perfect-passive	12
g ct1=say present	11
g ct1=say present-passive	9
g ct1=sell present	-10
g ct1=sign future-passive	-11
g ct1=sign past	-15
g ct1=sign past-passive	-20
g ct1=sign perfect-passive	-10
g ct1=stay past	15
g ct1=target present	10
g ct1=threaten participle-passive	9
g ct2=agree future	18
g ct2=agree participle-passive	14
g ct2=agree past	-14
g ct2=agree perfect	-21
g ct2=agree pluperfect	-16
g ct2=agree present	-18
g ct2=bear future	11
g ct2=bear gerund	20
g ct2=bear perfect	-18
g ct2=bear pluperfect	-12
g ct2=bear present	-13
g ct2=begin modal	-14
g ct2=buy infinitive	-18
g ct2=buy present	11
g ct2=deny past	12
g ct2=deny perfect	5
g ct2=down modal	-9
g ct2=down past	8
g ct2=down perfect	-16
g ct2=down present	-28
g ct2=end infinitive	-11
g ct2=end perfect	-25
g ct2=end present	13
g ct2=impose infinitive	-18
g ct2=impose modal	-24
g ct2=impose participle-passive	7
g ct2=impose past	7
g ct2=impose past-passive	-26
g ct2=impose pluperfect	-14
g ct2=impose present-passive	-17
g ct2=propose future	-24
g ct2=propose infinitive	17
g ct2=propose participle-passive	24
g ct2=propose past	20
g ct2=propose past-passive	-20
g ct2=propose perfect-passive	-22
g ct2=propose present-passive	-21
g ct2=refuse present	12
g ct2=renew infinitive	-13
g ct2=renew present	-10
g ct2=return infinitive	14
g ct2=say future	7
g ct2=say modal	28
g ct2=say past-passive	-19
g ct2=say perfect-passive	-13
g ct2=say present	12
g ct2=sell gerund	18
g ct2=sell past	-11
g ct2=sign gerund	22
g ct2=sign participle-passive	-11
g ct2=sign perfect	-18
g ct2=sign perfect-passive	14
g ct2=sign pluperfect	-17
g ct2=stay future	-14
g ct2=stay infinitive	15
g ct2=stay participle-passive	-18
g ct2=stay pluperfect	11
g ct2=stay present	-9
g ct2=suspend future	-14
g ct2=suspend participle-passive	-11
g ct2=suspend past	-12
g ct2=target infinitive	-9
g ct2=target past	16
g ct2=threaten past	12
g ct2=threaten perfect	17
g ct2=threaten pluperfect	18
g ct2=threaten present	-18
g ct2=up infinitive	-13
g ct2=up perfect	-14
g first-of-paragraph	-12
g has-infinitive	13
g has-perfect	14
g has-present	9
g headline	-19
g l1="	14
g l1=&	-10
g l1='	-31
g l1='s	34
g l1=,	33
g l1=-	13
g l1=.	14
g l1=/	16
g l1=;	28
g l1=<agent>	-15
g l1=<begin>	8
g l1=<day-gone>	15
g l1=<day-today>	10
g l1=<gate>	-10
g l1=<goods>	26
g l1=<name>	-12
g l1=<not>	-29
g l1=<number>	37
g l1=<organisation>	35
g l1=<person>	10
g l1=<seat>	12
g l1=<sender>	40
g l1=<v-bear>	-32
g l1=<v-end>	13
g l1=<v-impose>	21
g l1=<v-say>	10
g l1=<v-threaten>	-8
g l1=a	33
g l1=after	22
g l1=although	12
g l1=an	9
g l1=and	-30
g l1=around	9
g l1=as	-7
g l1=association	23
g l1=at	-9
g l1=because	-17
g l1=before	-11
g l1=beside	-9
g l1=between	-22
g l1=but	14
g l1=by	20
g l1=coordinating	9
g l1=de	13
g l1=der	24
g l1=dr	-13
g l1=duty	11
g l1=either	-9
g l1=end	13
g l1=for	-12
g l1=general	10
g l1=had	-11
g l1=has	10
g l1=in	-33
g l1=is	-33
g l1=justice	16
g l1=later	11
g l1=madame	10
g l1=meet	-24
g l1=morning	11
g l1=mr	18
g l1=mrs	-11
g l1=ms	17
g l1=my	-22
g l1=new	-13
g l1=newspaper	-26
g l1=night	10
g l1=no	-29
g l1=noon	11
g l1=nor	-10
g l1=northern	-17
g l1=of	12
g l1=on	-23
g l1=one	-37
g l1=only	-15
g l1=opposition	26
g l1=our	-10
g l1=policy	16
g l1=prince	-14
g l1=same	15
g l1=say	13
g l1=second	-16
g l1=see	-14
g l1=should	-11
g l1=since	-17
g l1=sir	20
g l1=sporting	-22
g l1=statistic	12
g l1=talk	10
g l1=tariff	-12
g l1=tell	-42
g l1=thanked	-15
g l1=that	-64
g l1=the	-14
g l1=then	-15
g l1=there	8
g l1=though	11
g l1=three	8
g l1=through	15
g l1=to	-17
g l1=truce	11
g l1=unless	-21
g l1=want	11
g l1=warn	-10
g l1=western	-8
g l1=whether	-17
g l1=which	-8
g l1=whose	-12
g l1=with	-42
g l1=without	13
g l1=write	19
g l1=year	17
g l1=your	-22
g l1=—	47
g l2="	11
g l2=(	38
g l2=,	34
g l2=:	18
g l2=<begin>	17
g l2=<day-ahead>	36
g l2=<day-gone>	17
g l2=<day-today>	17
g l2=<duty>	-12
g l2=<level-noun>	13
g l2=<money>	-12
g l2=<name>	-19
g l2=<not>	-15
g l2=<number>	39
g l2=<organisation>	35
g l2=<person>	-29
g l2=<quality>	10
g l2=<sender>	36
g l2=<span>	12
g l2=<v-agree>	14
g l2=<v-bear>	-18
g l2=<v-begin>	18
g l2=<v-deny>	24
g l2=<v-down>	21
g l2=<v-impose>	25
g l2=<v-propose>	14
g l2=<v-renew>	9
g l2=<v-sell>	-21
g l2=<v-suspend>	10
g l2=<v-threaten>	23
g l2=?	15
g l2=a	-12
g l2=above	-9
g l2=according	19
g l2=agreement	-8
g l2=aim	11
g l2=al	17
g l2=all	14
g l2=almaty	9
g l2=also	-16
g l2=and	-13
g l2=announcement	-12
g l2=apple	11
g l2=as	22
g l2=ask	-14
g l2=because	-10
g l2=before	-9
g l2=by	22
g l2=call	-20
g l2=case	14
g l2=chain	-10
g l2=chair	-10
g l2=club	-12
g l2=coal	10
g l2=come	22
g l2=company	-37
g l2=consensu	-14
g l2=declare	10
g l2=deny	21
g l2=double	8
g l2=embassy	11
g l2=end	-11
g l2=explain	17
g l2=exporter	14
g l2=extend	10
g l2=fail	13
g l2=fertiliser	14
g l2=figure	19
g l2=firm	13
g l2=fish	13
g l2=for	-9
g l2=from	14
g l2=front	-23
g l2=general	11
g l2=go	-16
g l2=guest	8
g l2=had	-12
g l2=hand	-15
g l2=has	-18
g l2=he	-43
g l2=head	-12
g l2=him	-10
g l2=house	13
g l2=how	14
g l2=i	-18
g l2=if	-15
g l2=in	-19
g l2=industry	29
g l2=informed	-11
g l2=it	-27
g l2=its	13
g l2=itself	14
g l2=just	9
g l2=last	23
g l2=lawyer	-18
g l2=led	-25
g l2=let	-13
g l2=letter	-13
g l2=licence	-13
g l2=live	-11
g l2=lula	-17
g l2=man	-11
g l2=mediator	-29
g l2=medicine	11
g l2=meet	-13
g l2=money	-19
g l2=month	9
g l2=more	-13
g l2=morning	-11
g l2=mr	12
g l2=new	-11
g l2=no	11
g l2=nobody	-13
g l2=nor	-14
g l2=notice	9
g l2=off	11
g l2=on	11
g l2=once	-15
g l2=one	11
g l2=only	17
g l2=opposition	18
g l2=or	-13
g l2=out	13
g l2=over	-8
g l2=palace	25
g l2=parliament	10
g l2=party	-11
g l2=permit	-10
g l2=plant	15
g l2=port	15
g l2=presidential	11
g l2=promise	17
g l2=read	12
g l2=reckon	18
g l2=resume	-12
g l2=room	-10
g l2=round	12
g l2=rule	9
g l2=say	-13
g l2=second	16
g l2=should	-10
g l2=side	-24
g l2=sign	9
g l2=signature	11
g l2=since	-25
g l2=soon	-14
g l2=soybean	-11
g l2=speak	-9
g l2=suggest	14
g l2=suspension	11
g l2=table	17
g l2=tariff	-6
g l2=tell	-20
g l2=thanked	-8
g l2=that	-7
g l2=then	-18
g l2=third	12
g l2=threaten	16
g l2=tiktok	17
g l2=time	15
g l2=to	-11
g l2=too	-12
g l2=trial	-14
g l2=truce	-10
g l2=true	-15
g l2=under	-12
g l2=until	-22
g l2=up	9
g l2=view	-12
g l2=visit	-9
g l2=von	24
g l2=want	9
g l2=way	12
g l2=well	27
g l2=whatever	-25
g l2=when	-18
g l2=whether	-13
g l2=who	9
g l2=world	10
g l2=year	12
g l2=—	-15
g l3='s	-19
g l3=)	-23
g l3=,	8
g l3=:	11
g l3=<agent>	-37
g l3=<begin>	18
g l3=<day-ahead>	-9
g l3=<gate>	-10
g l3=<level>	10
g l3=<month-gone>	10
g l3=<name>	-12
g l3=<not>	31
g l3=<number>	17
g l3=<office>	-14
g l3=<organisation>	-11
g l3=<person>	-16
g l3=<quality>	27
g l3=<seat>	-13
g l3=<sender>	16
g l3=<span>	11
g l3=<taker>	-17
g l3=<v-agree>	10
g l3=<v-bear>	-10
g l3=<v-return>	-11
g l3=<v-stay>	-36
g l3=<v-target>	-21
g l3=a	15
g l3=accept	-13
g l3=according	36
g l3=account	16
g l3=add	-9
g l3=additional	-13
g l3=after	-11
g l3=again	-9
g l3=ago	-9
g l3=agreement	17
g l3=already	-12
g l3=an	-14
g l3=and	-39
g l3=announce	-12
g l3=answer	12
g l3=appeal	8
g l3=approval	-27
g l3=arrangement	-15
g l3=as	10
g l3=back	-16
g l3=bargain	11
g l3=been	11
g l3=belong	-11
g l3=better	18
g l3=between	-23
g l3=bridge	-13
g l3=buy	11
g l3=car	9
g l3=carmaker	9
g l3=close	-15
g l3=country	17
g l3=day	14
g l3=dead	-15
g l3=deal	-24
g l3=decide	14
g l3=decision	-15
g l3=decoupling	15
g l3=delegation	-12
g l3=dinner	12
g l3=discuss	16
g l3=due	10
g l3=eaten	-15
g l3=either	10
g l3=export	-10
g l3=fail	-10
g l3=fall	9
g l3=fentanyl	10
g l3=first	10
g l3=flower	12
g l3=for	10
g l3=geneva	13
g l3=good	15
g l3=guest	-10
g l3=gun	-10
g l3=he	-45
g l3=hear	14
g l3=her	-12
g l3=hold	-15
g l3=home	-14
g l3=house	-12
g l3=in	41
g l3=is	9
g l3=issue	10
g l3=journalist	10
g l3=labor	-12
g l3=lapse	9
g l3=last	16
g l3=lawyer	32
g l3=level	-11
g l3=list	19
g l3=machinery	9
g l3=measure	12
g l3=medicine	-12
g l3=meet	-12
g l3=member	16
g l3=minute	-11
g l3=month	14
g l3=morning	8
g l3=mrs	11
g l3=my	-9
g l3=negotiate	-12
g l3=new	20
g l3=no	13
g l3=notice	-13
g l3=of	-38
g l3=offer	15
g l3=only	-15
g l3=opinion	16
g l3=order	-14
g l3=our	-17
g l3=over	-9
g l3=own	-9
g l3=palm	10
g l3=part	10
g l3=party	9
g l3=pay	16
g l3=permanent	12
g l3=permit	-11
g l3=phase	-8
g l3=point	-18
g l3=preliminary	-14
g l3=propose	12
g l3=q	26
g l3=read	-13
g l3=report	-12
g l3=reporter	-11
g l3=request	11
g l3=researcher	-10
g l3=return	-11
g l3=rule	-11
g l3=run	-10
g l3=sanction	-11
g l3=say	28
g l3=separate	11
g l3=share	16
g l3=sheet	-26
g l3=shook	-12
g l3=sign	22
g l3=sir	-17
g l3=ski	10
g l3=small	-14
g l3=so	22
g l3=statement	20
g l3=still	17
g l3=subject	-14
g l3=sugar	-12
g l3=talk	-13
g l3=tea	12
g l3=telephoned	-11
g l3=th	14
g l3=that	25
g l3=the	-38
g l3=them	11
g l3=then	-19
g l3=they	13
g l3=think	-10
g l3=three	28
g l3=through	18
g l3=time	-11
g l3=together	9
g l3=two	10
g l3=use	10
g l3=visit	9
g l3=we	-11
g l3=week	11
g l3=well	17
g l3=whisky	-9
g l3=who	-35
g l3=wine	12
g l3=wire	-16
g l3=with	-12
g l3=within	17
g l3=without	19
g l3=word	29
g l3=worked	10
g l3=world	13
g l3=would	-19
g l3=write	-16
g l3=wrong	-11
g l3=year	-17
g l3=yes	14
g l3=your	11
g l3=zero	10
g l3=—	-18
g l4=(	-11
g l4=,	17
g l4=-	-14
g l4=.	-16
g l4=:	-23
g l4=;	-24
g l4=<agent>	-12
g l4=<begin>	8
g l4=<day-gone>	-15
g l4=<day-today>	-12
g l4=<goods>	36
g l4=<level>	22
g l4=<money>	23
g l4=<not>	-18
g l4=<number>	8
g l4=<organisation>	-18
g l4=<person>	-22
g l4=<quality>	27
g l4=<seat>	8
g l4=<taker>	12
g l4=<v-agree>	-13
g l4=<v-begin>	-23
g l4=<v-down>	-15
g l4=<v-end>	14
g l4=<v-impose>	7
g l4=<v-lack>	9
g l4=<v-refuse>	13
g l4=<v-say>	-13
g l4=<v-stay>	-15
g l4=<v-suspend>	-14
g l4=<v-target>	17
g l4=a	7
g l4=accept	13
g l4=according	23
g l4=after	-16
g l4=again	20
g l4=although	-10
g l4=among	12
g l4=another	-25
g l4=answer	12
g l4=anything	-19
g l4=are	8
g l4=as	16
g l4=at	11
g l4=be	-13
g l4=become	11
g l4=been	24
g l4=boat	-13
g l4=but	-19
g l4=buyer	20
g l4=calendar	11
g l4=call	13
g l4=can	13
g l4=chance	15
g l4=change	15
g l4=cheaper	11
g l4=close	-11
g l4=collect	11
g l4=come	-21
g l4=confirm	10
g l4=consensu	11
g l4=constructive	13
g l4=copper	13
g l4=could	-11
g l4=count	-9
g l4=dairy	14
g l4=date	12
g l4=deadline	-13
g l4=deal	15
g l4=decision	-9
g l4=dispute	11
g l4=do	-22
g l4=doe	16
g l4=door	12
g l4=draft	-12
g l4=either	-23
g l4=evening	12
g l4=face	-11
g l4=fact	-26
g l4=farmer	-9
g l4=fentanyl	15
g l4=foreign	-10
g l4=four	-15
g l4=from	-14
g l4=go	-14
g l4=gyeongju	-9
g l4=had	9
g l4=happened	9
g l4=has	15
g l4=he	-25
g l4=here	16
g l4=high	-20
g l4=himself	8
g l4=i	-9
g l4=if	14
g l4=in	13
g l4=increase	-14
g l4=is	19
g l4=itself	-9
g l4=keep	15
g l4=last	44
g l4=letter	17
g l4=list	11
g l4=look	-10
g l4=magnet	13
g l4=mangoe	11
g l4=medicine	-17
g l4=meet	20
g l4=minister	11
g l4=minute	-11
g l4=more	-32
g l4=morning	-13
g l4=mr	-9
g l4=name	12
g l4=negotiate	-10
g l4=never	12
g l4=next	-22
g l4=none	-11
g l4=not	-15
g l4=nothing	-13
g l4=off	14
g l4=once	-11
g l4=one	22
g l4=opposition	10
g l4=or	11
g l4=other	22
g l4=out	18
g l4=over	-11
g l4=own	11
g l4=page	20
g l4=pay	-9
g l4=peace	-13
g l4=place	12
g l4=plan	15
g l4=port	8
g l4=power	-10
g l4=present	-13
g l4=president	-15
g l4=press	-10
g l4=price	12
g l4=promise	-14
g l4=propose	10
g l4=put	10
g l4=read	11
g l4=remain	-12
g l4=report	-9
g l4=rule	-9
g l4=run	-22
g l4=say	-15
g l4=season	11
g l4=second	-13
g l4=sell	17
g l4=sheet	12
g l4=sign	-31
g l4=signature	-16
g l4=sir	-14
g l4=sleep	-9
g l4=soybean	15
g l4=spoken	-8
g l4=state	12
g l4=statement	15
g l4=step	12
g l4=talk	-14
g l4=talked	14
g l4=telephone	14
g l4=tell	11
g l4=ten	-11
g l4=than	13
g l4=the	-11
g l4=then	-17
g l4=they	-22
g l4=third	-13
g l4=threat	19
g l4=three	10
g l4=to	23
g l4=truce	16
g l4=truck	-10
g l4=trump	-11
g l4=unless	10
g l4=until	-19
g l4=up	26
g l4=wait	11
g l4=want	10
g l4=war	9
g l4=was	11
g l4=we	22
g l4=week	18
g l4=where	9
g l4=which	-8
g l4=who	14
g l4=wire	-10
g l4=without	21
g l4=worth	-14
g l4=wrong	19
g l4=yet	-12
g l4=—	14
g l4=•	-10
g l=" ,	27
g l=" a	12
g l=" ask	10
g l=" his	15
g l=" mr	28
g l=" say	9
g l=" sir	13
g l=" the	-9
g l='s ,	12
g l='s own	21
g l=( mr	21
g l=) ,	-11
g l=) :	12
g l=, "	24
g l=, <person>	17
g l=, a	18
g l=, although	12
g l=, an	7
g l=, and	44
g l=, its	9
g l=, mr	-7
g l=, our	-25
g l=, say	25
g l=, tell	-9
g l=, their	-14
g l=, though	11
g l=, unless	-12
g l=, whose	-11
g l=, write	28
g l=, your	-11
g l=- the	13
g l=. the	12
g l=: <number>	18
g l=: its	14
g l=; his	-7
g l=; its	-11
g l=; mr	19
g l=; the	12
g l=<begin> "	-13
g l=<begin> <begin>	8
g l=<begin> <number>	18
g l=<begin> <seat>	9
g l=<begin> an	14
g l=<begin> and	8
g l=<begin> but	9
g l=<begin> by	10
g l=<begin> her	-10
g l=<begin> his	25
g l=<begin> if	-15
g l=<begin> justice	18
g l=<begin> mrs	-10
g l=<begin> ms	11
g l=<begin> my	-20
g l=<begin> no	-14
g l=<begin> on	-11
g l=<begin> only	-12
g l=<begin> opposition	24
g l=<begin> our	11
g l=<begin> then	-13
g l=<begin> there	8
g l=<begin> what	-43
g l=<day-ahead> ,	34
g l=<day-ahead> —	22
g l=<day-gone> ,	-11
g l=<day-gone> :	10
g l=<day-gone> by	16
g l=<day-gone> its	-15
g l=<day-gone> mr	-15
g l=<day-gone> night	10
g l=<day-today> (	-31
g l=<day-today> ,	23
g l=<day-today> -	9
g l=<day-today> the	9
g l=<level> ,	37
g l=<level> ;	17
g l=<level> on	10
g l=<level> that	-19
g l=<level> which	-20
g l=<money> that	-11
g l=<month-gone> the	-9
g l=<name> 's	46
g l=<name> -	-16
g l=<name> :	-11
g l=<name> and	-46
g l=<name> —	-17
g l=<number> )	10
g l=<number> /	23
g l=<number> that	-13
g l=<number> the	8
g l=<number> —	39
g l=<office> ,	12
g l=<office> :	17
g l=<office> in	8
g l=<organisation> (	-18
g l=<organisation> ,	54
g l=<organisation> in	-39
g l=<organisation> with	14
g l=<person> 's	36
g l=<person> (	-13
g l=<person> ,	-15
g l=<person> and	-27
g l=<person> say	-12
g l=<person> tell	-13
g l=<seat> ,	7
g l=<seat> a	15
g l=<seat> and	-14
g l=<seat> —	-14
g l=<span> ,	16
g l=a :	12
g l=according to	19
g l=agree with	11
g l=agreement ,	9
g l=agreement that	-14
g l=al -	17
g l=all that	9
g l=also :	-11
g l=and a	-24
g l=and if	14
g l=and its	-11
g l=at a	-20
g l=at the	-15
g l=before ,	-11
g l=before the	-16
g l=begin ,	8
g l=but the	18
g l=by its	-18
g l=by the	24
g l=call with	-10
g l=case the	13
g l=come from	10
g l=come to	13
g l=company 's	-38
g l=deal ,	11
g l=earth ,	15
g l=earth that	-9
g l=embassy in	12
g l=fail ,	14
g l=for the	12
g l=for which	-13
g l=from <name>	14
g l=from a	10
g l=from the	-17
g l=go to	-10
g l=has the	-13
g l=he and	-22
g l=he tell	-9
g l=how the	9
g l=if the	-14
g l=in <number>	-15
g l=in <seat>	12
g l=in his	-9
g l=in the	-26
g l=is a	-11
g l=is what	12
g l=it ,	15
g l=it :	-11
g l=it is	-16
g l=it say	-14
g l=led by	-17
g l=live :	-11
g l=mediator ,	-29
g l=mr .	9
g l=new <organisation>	-10
g l=no .	10
g l=nobody in	-13
g l=of <name>	-18
g l=of a	21
g l=of our	-12
g l=of the	-12
g l=on <day-gone>	21
g l=on <day-today>	11
g l=on which	-14
g l=one ,	13
g l=one with	14
g l=our own	-14
g l=palace in	25
g l=parliament 's	11
g l=permit that	-8
g l=post by	-16
g l=post on	-11
g l=presidential policy	11
g l=q :	-17
g l=say a	9
g l=say mr	22
g l=say that	-18
g l=say the	-16
g l=say their	-16
g l=sign ,	16
g l=signature of	13
g l=since <day-gone>	-13
g l=since <month-gone>	-13
g l=so the	11
g l=soybean :	-10
g l=table ,	11
g l=talk with	-16
g l=that a	16
g l=that his	-11
g l=that the	-14
g l=the <organisation>	37
g l=the harbour	-15
g l=the managing	-14
g l=the newspaper	-26
g l=the northern	-17
g l=the same	15
g l=the talk	11
g l=the tariff	-12
g l=thi month	-15
g l=those of	12
g l=to a	-22
g l=to its	12
g l=to the	10
g l=to what	-8
g l=truce with	-10
g l=until the	-17
g l=up :	14
g l=visit by	-9
g l=von der	24
g l=well ,	16
g l=whatever the	-20
g l=when mr	-14
g l=with mr	-13
g l=with the	-21
g l=with what	15
g l=word of	10
g l=write to	-18
g l=year ,	15
g l=— your	-26
g lead="	19
g lead=(	29
g lead=,	23
g lead=-	9
g lead=5	12
g lead=;	19
g lead=[	22
g lead=according	26
g lead=after	20
g lead=agriculture	14
g lead=al	17
g lead=alexander	-10
g lead=algeria	11
g lead=all	-13
g lead=ambassador	-10
g lead=america	-21
g lead=among	13
g lead=analyst	-23
g lead=analysts	-13
g lead=apolo	-10
g lead=argentina	17
g lead=at	24
g lead=australia	-13
g lead=ayala	-17
g lead=bank	-12
g lead=because	-36
g lead=beijing	23
g lead=bernd	12
g lead=between	-12
g lead=brazil	-33
g lead=buenos	10
g lead=bulgaria	23
g lead=burkina	-10
g lead=by	9
g lead=cabinet	-18
g lead=cambodia	-14
g lead=carney	-9
g lead=cbp	10
g lead=chair	-19
g lead=chief	-20
g lead=chile	26
g lead=china	4
g lead=chinese	10
g lead=colombo	11
g lead=commerce	17
g lead=commissioner	13
g lead=congress	-21
g lead=correspondent	-27
g lead=council	-10
g lead=councillor	-35
g lead=court	-10
g lead=customs	11
g lead=de	9
g lead=deputy	24
g lead=donald	-16
g lead=downing	9
g lead=economy	17
g lead=egypt	13
g lead=el	-19
g lead=emmanuel	14
g lead=europe	-27
g lead=european	-9
g lead=farmers	12
g lead=fiji	-11
g lead=finland	10
g lead=for	7
g lead=foreign	11
g lead=france	9
g lead=françois	17
g lead=french	14
g lead=gabon	10
g lead=general	-25
g lead=georgia	12
g lead=ghana	13
g lead=governor	-48
g lead=greece	12
g lead=greer	16
g lead=haiti	-12
g lead=hanoi	10
g lead=has	-14
g lead=he	-45
g lead=her	-21
g lead=his	28
g lead=host	-38
g lead=i	-25
g lead=if	-17
g lead=in	32
g lead=india	-18
g lead=indonesia	-18
g lead=industry	-15
g lead=ireland	15
g lead=irish	8
g lead=israel	11
g lead=its	12
g lead=j	17
g lead=jaan	-14
g lead=jamieson	9
g lead=john	20
g lead=justice	18
g lead=karoline	10
g lead=kenya	22
g lead=kim	13
g lead=king	-9
g lead=korea	-9
g lead=kuala	-13
g lead=laos	-12
g lead=lesotho	-10
g lead=li	32
g lead=libya	10
g lead=lima	17
g lead=lithuania	-10
g lead=lula	-87
g lead=madagascar	14
g lead=madrid	13
g lead=malawi	15
g lead=mali	13
g lead=manley	12
g lead=manuel	19
g lead=mark	9
g lead=minister	-11
g lead=ministers	11
g lead=morocco	-14
g lead=mozambique	18
g lead=mr	12
g lead=mrs	-10
g lead=my	-24
g lead=namibia	-12
g lead=neither	-53
g lead=nepal	-11
g lead=nobody	-8
g lead=numa	10
g lead=núñez	-14
g lead=office	-10
g lead=oman	17
g lead=ontario	18
g lead=oslo	-14
g lead=parliament	-26
g lead=peter	23
g lead=phan	10
g lead=portugal	-17
g lead=president	10
g lead=prime	9
g lead=q	42
g lead=qatar	13
g lead=quito	-10
g lead=richard	15
g lead=scotland	20
g lead=senator	17
g lead=seoul	13
g lead=serbia	-17
g lead=should	-20
g lead=since	-26
g lead=singapore	10
g lead=sir	11
g lead=slovenia	-12
g lead=south	19
g lead=spokesperson	-11
g lead=stjepan	15
g lead=sudan	13
g lead=sukuna	15
g lead=suriname	-11
g lead=swiss	9
g lead=swissmem	35
g lead=switzerland	-26
g lead=thailand	-10
g lead=that	-19
g lead=then	-17
g lead=they	-18
g lead=togo	-11
g lead=tokyo	-15
g lead=trade	20
g lead=tunisia	11
g lead=turkey	-11
g lead=uganda	-12
g lead=under	-12
g lead=unless	-30
g lead=until	-33
g lead=us	-13
g lead=ustr	-12
g lead=venizelos	-12
g lead=vice	28
g lead=walther	10
g lead=washington	19
g lead=we	12
g lead=what	-56
g lead=when	-29
g lead=whether	-28
g lead=which	-17
g lead=who	-14
g lead=with	-12
g lead=without	11
g lead=would	17
g lead=xi	-28
g lead=yet	-15
g lead=zaghloul	15
g lead=zambia	-13
g lead=zhordania	-13
g lead=—	17
g lll=" , the	20
g lll=" say a	14
g lll=" say its	-16
g lll=" say mr	17
g lll=" say mrs	-15
g lll=" say the	-19
g lll='s embassy in	12
g lll='s state new	-13
g lll=( <number> )	11
g lll=, " a	12
g lll=, " mr	21
g lll=, " say	10
g lll=, " sir	13
g lll=, <day-today> (	-31
g lll=, <day-today> -	9
g lll=, <name> ,	-16
g lll=, <name> and	-20
g lll=, <office> in	13
g lll=, <person> ,	22
g lll=, <person> and	-17
g lll=, and a	-10
g lll=, and its	-9
g lll=, and the	16
g lll=, as the	33
g lll=, but the	17
g lll=, for which	-12
g lll=, hour after	-15
g lll=, on which	-9
g lll=, say his	12
g lll=, say its	37
g lll=, the <organisation>	18
g lll=, which the	19
g lll=, write to	-10
g lll=, — your	-21
g lll=: <level> on	13
g lll=: <number> the	-16
g lll=: <number> —	30
g lll=; <person> ,	-12
g lll=<begin> " the	-10
g lll=<begin> <begin> "	-13
g lll=<begin> <begin> <begin>	8
g lll=<begin> <begin> <number>	18
g lll=<begin> <begin> <seat>	9
g lll=<begin> <begin> an	14
g lll=<begin> <begin> and	8
g lll=<begin> <begin> but	9
g lll=<begin> <begin> by	10
g lll=<begin> <begin> her	-10
g lll=<begin> <begin> his	25
g lll=<begin> <begin> if	-15
g lll=<begin> <begin> justice	18
g lll=<begin> <begin> mrs	-10
g lll=<begin> <begin> ms	11
g lll=<begin> <begin> my	-20
g lll=<begin> <begin> no	-14
g lll=<begin> <begin> on	-11
g lll=<begin> <begin> only	-12
g lll=<begin> <begin> opposition	24
g lll=<begin> <begin> our	11
g lll=<begin> <begin> then	-13
g lll=<begin> <begin> there	8
g lll=<begin> <begin> what	-43
g lll=<begin> <day-gone> :	12
g lll=<begin> <name> 's	15
g lll=<begin> <number> /	23
g lll=<begin> <office> :	18
g lll=<begin> <office> in	12
g lll=<begin> <organisation> ,	-10
g lll=<begin> <person> 's	14
g lll=<begin> <person> ,	-27
g lll=<begin> <person> say	-9
g lll=<begin> <seat> and	-9
g lll=<begin> <seat> —	-12
g lll=<begin> a :	12
g lll=<begin> according to	26
g lll=<begin> has the	-11
g lll=<begin> he and	-12
g lll=<begin> in <number>	-15
g lll=<begin> in <seat>	17
g lll=<begin> on <day-gone>	14
g lll=<begin> on <day-today>	10
g lll=<begin> our own	-12
g lll=<begin> q :	-17
g lll=<begin> since <day-gone>	-13
g lll=<begin> since <month-gone>	-13
g lll=<begin> the <organisation>	37
g lll=<begin> the opposition	15
g lll=<begin> then ,	-10
g lll=<begin> what the	-24
g lll=<day-ahead> , and	36
g lll=<day-ahead> , say	14
g lll=<day-ahead> , the	-16
g lll=<day-gone> , after	10
g lll=<day-gone> , and	17
g lll=<day-gone> ; the	-11
g lll=<day-gone> mr .	9
g lll=<day-today> ) -	-10
g lll=<day-today> - the	18
g lll=<day-today> by the	11
g lll=<day-today> — the	9
g lll=<level> by the	11
g lll=<level> that the	16
g lll=<money> , the	16
g lll=<name> 's ,	12
g lll=<name> , "	15
g lll=<name> , whose	-25
g lll=<name> and the	-13
g lll=<number> , "	17
g lll=<number> , the	9
g lll=<number> : <number>	18
g lll=<number> ; the	-11
g lll=<number> <name> 's	30
g lll=<office> , and	-10
g lll=<office> of a	-13
g lll=<organisation> and the	-11
g lll=<person> 's own	21
g lll=<person> , a	12
g lll=<person> , and	-11
g lll=<person> , his	-10
g lll=<person> , its	14
g lll=<person> , our	-14
g lll=<person> , the	-30
g lll=<person> informed the	-11
g lll=<person> of <name>	-18
g lll=<quality> parliament 's	11
g lll=<seat> , the	17
g lll=<seat> — the	-17
g lll=<span> , and	11
g lll=? " ask	10
g lll=a <office> ,	23
g lll=a <office> in	-15
g lll=a visit by	-9
g lll=according to its	13
g lll=according to mr	9
g lll=according to the	39
g lll=additional <level> that	-9
g lll=an agreement that	-10
g lll=and on <day-gone>	9
g lll=as well ,	16
g lll=at <number> ,	-11
g lll=before , the	10
g lll=between <name> and	-12
g lll=by <day-ahead> ,	15
g lll=by <person> ,	-13
g lll=close to the	-16
g lll=country , the	12
g lll=deal , "	14
g lll=decoupling , "	15
g lll=fail , the	-12
g lll=first , the	9
g lll=for <name> ,	-27
g lll=from <day-ahead> ,	9
g lll=in <month-ahead> ,	9
g lll=in <month-gone> ,	10
g lll=in <name> ,	18
g lll=in <number> ,	-11
g lll=in <seat> a	15
g lll=in <seat> the	9
g lll=is what the	18
g lll=issue by the	10
g lll=it , "	-9
g lll=it , a	16
g lll=last year ,	11
g lll=more , the	-11
g lll=mrs von der	11
g lll=no . the	11
g lll=number , "	12
g lll=of <level> that	-18
g lll=of <name> ,	-16
g lll=on <day-ahead> ,	12
g lll=on <day-gone> ,	-11
g lll=on <day-gone> after	11
g lll=on <day-gone> its	-11
g lll=on <day-gone> mr	-15
g lll=on <day-gone> night	10
g lll=on <day-today> ,	14
g lll=on which the	-14
g lll=pay <level> ,	15
g lll=pay <number> ,	9
g lll=rare earth ,	15
g lll=rare earth that	-9
g lll=say <name> 's	15
g lll=say that the	-12
g lll=sheet that the	-16
g lll=sign , the	13
g lll=so , the	12
g lll=soon as the	-9
g lll=statement of the	17
g lll=table , "	10
g lll=tariff , the	18
g lll=that <person> ,	-16
g lll=that come from	13
g lll=that is what	16
g lll=the <day-ahead> ,	8
g lll=the <money> that	-11
g lll=the <name> ,	32
g lll=the <name> -	-14
g lll=the <office> ,	8
g lll=the <organisation> (	-17
g lll=the <organisation> in	-36
g lll=the company 's	-38
g lll=the mediator ,	-17
g lll=the permit that	-8
g lll=the signature of	13
g lll=the state new	7
g lll=the table ,	10
g lll=the talk with	-10
g lll=the word of	12
g lll=to <person> ,	-12
g lll=trade , "	9
g lll=visit of the	10
g lll=was announce by	15
g lll=well , "	10
g lll=which is what	-12
g lll=which mr .	19
g lll=write to the	-10
g lll=wrong , the	9
g lll=year , the	-18
g lr=" is	10
g lr=" joked	12
g lr=" say	-13
g lr=" tell	27
g lr=' .	-25
g lr='s .	6
g lr='s :	32
g lr='s call	17
g lr='s spoke	-20
g lr='s tell	30
g lr=, 's	-15
g lr=, (	-24
g lr=, :	9
g lr=, <end>	-33
g lr=, <level>	-10
g lr=, <number>	-11
g lr=, add	32
g lr=, and	-14
g lr=, answer	13
g lr=, complained	14
g lr=, confirm	26
g lr=, explain	16
g lr=, has	14
g lr=, let	9
g lr=, post	17
g lr=, put	-18
g lr=, reply	10
g lr=, say	26
g lr=, spoke	-13
g lr=, tell	64
g lr=, want	-9
g lr=, would	-14
g lr=, write	53
g lr=- has	11
g lr=- say	12
g lr=- sign	-10
g lr=. ,	-13
g lr=. had	19
g lr=. write	24
g lr=: ,	-23
g lr=: .	-13
g lr=: ask	-12
g lr=: had	7
g lr=: say	17
g lr=; 's	-12
g lr=; ,	11
g lr=; has	-12
g lr=; say	28
g lr=; will	9
g lr=<begin> "	-13
g lr=<begin> 's	-12
g lr=<begin> (	15
g lr=<begin> ,	28
g lr=<begin> .	-54
g lr=<begin> /	-13
g lr=<begin> :	-35
g lr=<begin> <end>	-22
g lr=<begin> <person>	-20
g lr=<begin> accept	13
g lr=<begin> agree	31
g lr=<begin> also	10
g lr=<begin> and	-8
g lr=<begin> announce	15
g lr=<begin> answer	-36
g lr=<begin> ask	27
g lr=<begin> begin	9
g lr=<begin> believe	-14
g lr=<begin> buy	12
g lr=<begin> call	15
g lr=<begin> charge	15
g lr=<begin> complained	11
g lr=<begin> could	-13
g lr=<begin> count	27
g lr=<begin> deny	16
g lr=<begin> draw	17
g lr=<begin> end	-15
g lr=<begin> export	-10
g lr=<begin> for	-19
g lr=<begin> gave	19
g lr=<begin> had	35
g lr=<begin> hail	-16
g lr=<begin> has	19
g lr=<begin> hinted	8
g lr=<begin> hope	-11
g lr=<begin> import	-12
g lr=<begin> in	-14
g lr=<begin> informed	39
g lr=<begin> insist	-11
g lr=<begin> is	-11
g lr=<begin> levy	-14
g lr=<begin> lift	-9
g lr=<begin> make	30
g lr=<begin> named	10
g lr=<begin> of	60
g lr=<begin> on	9
g lr=<begin> opened	-20
g lr=<begin> pointed	13
g lr=<begin> post	16
g lr=<begin> promise	13
g lr=<begin> propose	23
g lr=<begin> put	28
g lr=<begin> raise	-14
g lr=<begin> react	10
g lr=<begin> recall	18
g lr=<begin> reckon	16
g lr=<begin> reject	-11
g lr=<begin> report	-25
g lr=<begin> respond	-11
g lr=<begin> rule	10
g lr=<begin> say	-24
g lr=<begin> should	12
g lr=<begin> speak	13
g lr=<begin> stress	-12
g lr=<begin> tell	-24
g lr=<begin> thanked	-17
g lr=<begin> then	-14
g lr=<begin> threaten	-15
g lr=<begin> warn	13
g lr=<begin> was	-16
g lr=<begin> welcomed	-18
g lr=<begin> will	-20
g lr=<begin> withdraw	12
g lr=<begin> write	-41
g lr=<begin> ·	-16
g lr=<begin> —	-34
g lr=<day-gone> announce	-10
g lr=<day-gone> has	-13
g lr=<day-gone> post	10
g lr=<day-gone> put	9
g lr=<day-gone> say	13
g lr=<day-gone> sign	11
g lr=<day-gone> threaten	11
g lr=<month-gone> has	-12
g lr=<number> 's	-8
g lr=<number> ,	13
g lr=<number> :	61
g lr=<number> confirm	15
g lr=<number> deny	-12
g lr=<number> is	-13
g lr=<number> say	29
g lr=<office> and	11
g lr=<organisation> .	17
g lr=<organisation> say	37
g lr=<organisation> warn	9
g lr=<seat> say	19
g lr=a .	22
g lr=a and	-12
g lr=a confirm	15
g lr=a could	12
g lr=a explain	20
g lr=a fact	-13
g lr=a for	-12
g lr=a has	-14
g lr=a newspaper	-14
g lr=a say	12
g lr=a tell	29
g lr=a that	-10
g lr=a with	-11
g lr=a would	15
g lr=accused of	-12
g lr=after announce	8
g lr=after had	13
g lr=after say	25
g lr=after sign	-8
g lr=after write	24
g lr=an of	-18
g lr=an say	21
g lr=and <level>	-11
g lr=and agree	-14
g lr=and ask	-21
g lr=and for	15
g lr=and had	-21
g lr=and has	45
g lr=and have	-13
g lr=and let	13
g lr=and tell	-8
g lr=and that	18
g lr=and warn	-9
g lr=ask for	11
g lr=because ,	-12
g lr=between and	-13
g lr=by 's	26
g lr=by .	-13
g lr=by ;	13
g lr=by for	18
g lr=dr ,	9
g lr=for ,	-9
g lr=for <end>	18
g lr=for to	-13
g lr=from 's	9
g lr=from ,	15
g lr=from .	-20
g lr=from to	11
g lr=her .	13
g lr=his could	-9
g lr=his had	-19
g lr=his has	15
g lr=his say	21
g lr=if answer	14
g lr=if doe	8
g lr=in 's	37
g lr=in ,	-23
g lr=in has	-9
g lr=in the	-15
g lr=is ,	-26
g lr=its ,	16
g lr=its has	30
g lr=its in	14
g lr=its say	-48
g lr=its warn	-15
g lr=managing .	8
g lr=month has	-11
g lr=mr )	21
g lr=mr .	16
g lr=mr also	9
g lr=mr announce	19
g lr=mr ask	-11
g lr=mr confirm	-12
g lr=mr has	-16
g lr=mr on	9
g lr=mr reply	-9
g lr=mr say	40
g lr=mr tell	19
g lr=mr want	-11
g lr=mr was	15
g lr=mrs ,	-20
g lr=new ,	-13
g lr=no has	-17
g lr=of .	11
g lr=of is	13
g lr=on 's	12
g lr=our ,	9
g lr=our say	-20
g lr=own .	18
g lr=prince ,	-14
g lr=say 's	-15
g lr=say .	58
g lr=say ;	-12
g lr=say <end>	-28
g lr=say afterward	12
g lr=say at	18
g lr=say for	-12
g lr=say had	-25
g lr=say has	-9
g lr=say in	23
g lr=say of	14
g lr=say to	11
g lr=say when	14
g lr=sir ,	9
g lr=sir say	10
g lr=that announce	-27
g lr=that call	-26
g lr=that demand	-11
g lr=that had	-27
g lr=that has	-10
g lr=that threaten	16
g lr=that was	10
g lr=that would	-11
g lr=the "	-15
g lr=the 's	-18
g lr=the ,	-11
g lr=the .	-22
g lr=the :	21
g lr=the <day-today>	17
g lr=the <end>	-27
g lr=the <organisation>	-41
g lr=the <person>	-18
g lr=the add	-12
g lr=the agree	-11
g lr=the also	-9
g lr=the answer	26
g lr=the appealed	12
g lr=the ask	11
g lr=the at	35
g lr=the consider	-10
g lr=the deny	-9
g lr=the described	18
g lr=the did	-13
g lr=the fact	-18
g lr=the further	15
g lr=the gave	24
g lr=the had	-33
g lr=the have	-9
g lr=the here	13
g lr=the in	22
g lr=the inform	-16
g lr=the is	9
g lr=the it	20
g lr=the keep	18
g lr=the leave	-16
g lr=the lift	11
g lr=the listed	-12
g lr=the lower	10
g lr=the make	23
g lr=the may	-20
g lr=the must	-16
g lr=the of	-13
g lr=the opened	-15
g lr=the promise	-10
g lr=the propose	-21
g lr=the publish	-13
g lr=the put	20
g lr=the raise	10
g lr=the recall	-12
g lr=the reckon	15
g lr=the regret	31
g lr=the remind	14
g lr=the repeated	10
g lr=the reply	25
g lr=the report	26
g lr=the say	-19
g lr=the see	12
g lr=the side	20
g lr=the sign	-9
g lr=the speak	23
g lr=the spoke	37
g lr=the state	-12
g lr=the take	19
g lr=the tell	-46
g lr=the there	15
g lr=the think	-15
g lr=the to	-23
g lr=the urge	13
g lr=the want	13
g lr=the welcome	-11
g lr=the welcomed	13
g lr=the wish	9
g lr=the would	-32
g lr=the write	16
g lr=their ,	54
g lr=their say	-34
g lr=through ,	10
g lr=to ,	16
g lr=to :	-19
g lr=to and	-10
g lr=to it	12
g lr=to on	-11
g lr=to the	25
g lr=want to	11
g lr=was .	9
g lr=was that	9
g lr=was who	-13
g lr=what and	12
g lr=what call	10
g lr=what had	-16
g lr=what has	-16
g lr=what promise	15
g lr=what say	-10
g lr=when ,	12
g lr=where ,	12
g lr=which announce	-16
g lr=which has	-12
g lr=which say	9
g lr=with .	-16
g lr=with in	-14
g lr=with on	-11
g lr=write ,	16
g lr=— ,	18
g lr=— :	14
g lr=— <end>	56
g lr=— gave	-10
g lr=— has	9
g nc2=bear	12
g nc2=buy	12
g nc2=lack	21
g nc2=return	11
g nc2=say	-11
g nc2=sell	22
g nc2=stay	15
g nct2=agree future	-24
g nct2=agree past	-32
g nct2=agree past-passive	18
g nct2=agree perfect	15
g nct2=agree perfect-passive	15
g nct2=agree pluperfect	13
g nct2=agree pluperfect-passive	-28
g nct2=agree present	8
g nct2=bear modal	-14
g nct2=bear present	14
g nct2=begin infinitive	-15
g nct2=begin modal	11
g nct2=begin past	-4
g nct2=begin pluperfect	19
g nct2=begin present-passive	19
g nct2=buy future	-14
g nct2=buy infinitive	20
g nct2=buy pluperfect	-10
g nct2=buy present	10
g nct2=deny future	12
g nct2=deny modal	-13
g nct2=down future	-21
g nct2=down modal	15
g nct2=down present	16
g nct2=down present-passive	-17
g nct2=end infinitive	22
g nct2=end modal-passive	13
g nct2=end perfect	-13
g nct2=end pluperfect	9
g nct2=end present	-19
g nct2=impose future	18
g nct2=impose future-passive	12
g nct2=impose infinitive-passive	17
g nct2=impose modal-passive	-20
g nct2=impose past	-20
g nct2=impose perfect	37
g nct2=impose perfect-passive	-7
g nct2=impose pluperfect	-30
g nct2=lack future	12
g nct2=lack modal	21
g nct2=lack past	-20
g nct2=lack pluperfect	-10
g nct2=propose modal-passive	11
g nct2=propose participle-passive	9
g nct2=propose past	13
g nct2=propose past-passive	-22
g nct2=propose perfect	9
g nct2=propose perfect-passive	-13
g nct2=propose pluperfect	-20
g nct2=renew future	-17
g nct2=renew modal-passive	-10
g nct2=renew perfect-passive	9
g nct2=renew present-passive	20
g nct2=return modal	17
g nct2=say gerund	17
g nct2=say modal	19
g nct2=say perfect	14
g nct2=say pluperfect	-20
g nct2=say present	-37
g nct2=say present-passive	-18
g nct2=sell infinitive	13
g nct2=sell present	9
g nct2=sign future	-20
g nct2=sign participle-passive	-32
g nct2=sign past	-16
g nct2=sign past-passive	24
g nct2=sign perfect-passive	21
g nct2=sign pluperfect	9
g nct2=sign pluperfect-passive	-15
g nct2=sign present	10
g nct2=stay gerund	9
g nct2=stay modal	-27
g nct2=stay modal-passive	-16
g nct2=stay participle-passive	10
g nct2=stay past	18
g nct2=stay past-passive	12
g nct2=stay perfect	-42
g nct2=stay present	15
g nct2=suspend modal	-18
g nct2=suspend past-passive	9
g nct2=suspend pluperfect	11
g nct2=suspend present	9
g nct2=target future	27
g nct2=target future-passive	15
g nct2=target modal-passive	-15
g nct2=target participle-passive	-11
g nct2=target pluperfect	-26
g nct2=threaten participle-passive	-14
g nct2=threaten past	9
g nct2=threaten perfect	22
g nct2=threaten pluperfect	-27
g nct2=up infinitive	-21
g nct2=up modal	15
g nct2=up past	-19
g nct2=up present-passive	25
g next=)	36
g next=,	-23
g next=-	29
g next=:	73
g next=;	-20
g next=and	14
g next=as	-10
g next=because	-15
g next=if	29
g next=or	-19
g next=that	30
g next=unless	15
g next=until	10
g next=which	13
g next=who	-9
g next=yet	-36
g next=—	-38
g nhas-infinitive	18
g nhas-modal	-10
g nhas-participle	-25
g nhas-past	-9
g nhas-perfect	21
g nt2=future	-6
g nt2=future-not	-7
g nt2=gerund	17
g nt2=infinitive	15
g nt2=infinitive-passive	11
g nt2=modal	16
g nt2=modal-not	-18
g nt2=modal-passive	-16
g nt2=modal-passive-not	-15
g nt2=participle-passive	-14
g nt2=past	-10
g nt2=past-not	11
g nt2=past-passive	22
g nt2=past-passive-not	-21
g nt2=perfect	18
g nt2=perfect-passive	19
g nt2=pluperfect	-11
g nt2=present-passive-not	33
g nv0-none	17
g nv1-none	17
g nv2-none	24
g nv2=accept	-10
g nv2=add	-21
g nv2=announce	14
g nv2=answer	-21
g nv2=apply	13
g nv2=approve	-9
g nv2=argue	-16
g nv2=ask	-11
g nv2=bear	-16
g nv2=bring	-16
g nv2=call	-37
g nv2=come	19
g nv2=demand	10
g nv2=drop	-11
g nv2=examine	-15
g nv2=export	9
g nv2=extend	-19
g nv2=face	-9
g nv2=fall	-9
g nv2=fear	-10
g nv2=get	15
g nv2=go	-7
g nv2=grant	-14
g nv2=halve	15
g nv2=have	-12
g nv2=hold	33
g nv2=hope	13
g nv2=import	14
g nv2=intend	12
g nv2=issue	13
g nv2=keep	-20
g nv2=know	17
g nv2=let	16
g nv2=lift	17
g nv2=like	11
g nv2=lower	16
g nv2=make	15
g nv2=move	-16
g nv2=negotiate	12
g nv2=note	24
g nv2=other	18
g nv2=pass	11
g nv2=pay	17
g nv2=phase	-11
g nv2=post	12
g nv2=prepare	17
g nv2=promise	23
g nv2=raise	25
g nv2=receive	15
g nv2=remain	17
g nv2=renew	13
g nv2=reply	-18
g nv2=require	13
g nv2=respond	20
g nv2=resume	11
g nv2=retaliate	-8
g nv2=run	-21
g nv2=see	-10
g nv2=seek	15
g nv2=set	9
g nv2=settle	21
g nv2=shelve	-14
g nv2=sit	-16
g nv2=spare	-15
g nv2=start	-20
g nv2=step	-14
g nv2=suspend	-13
g nv2=take	11
g nv2=treat	9
g nv2=wait	8
g nv2=want	-34
g nv2=warn	11
g nv2=withdraw	-16
g nvt2=accept modal	-11
g nvt2=add future	10
g nvt2=add modal	11
g nvt2=add past	-31
g nvt2=agree modal	13
g nvt2=agree perfect	19
g nvt2=agree pluperfect	-10
g nvt2=announce past	20
g nvt2=announce pluperfect	-9
g nvt2=answer modal	-17
g nvt2=answer past	-9
g nvt2=apply present	13
g nvt2=approve modal	-11
g nvt2=approve past	10
g nvt2=ask participle	16
g nvt2=ask past	-16
g nvt2=ask pluperfect	-9
g nvt2=be future	-10
g nvt2=be modal	20
g nvt2=be perfect	-36
g nvt2=begin modal	11
g nvt2=buy future	-15
g nvt2=buy infinitive	20
g nvt2=buy past	-11
g nvt2=buy pluperfect	14
g nvt2=call gerund	-10
g nvt2=call perfect	-11
g nvt2=call pluperfect	-15
g nvt2=call present	-16
g nvt2=charge future	24
g nvt2=charge past	-13
g nvt2=come pluperfect	29
g nvt2=consider past	16
g nvt2=consider present	-11
g nvt2=continue past	9
g nvt2=decide future	11
g nvt2=deny past	10
g nvt2=drop present	-15
g nvt2=end future	10
g nvt2=end modal	16
g nvt2=end present	-21
g nvt2=expire present	-15
g nvt2=extend future	-10
g nvt2=face modal	-11
g nvt2=fall future	-12
g nvt2=get past	13
g nvt2=go infinitive	-20
g nvt2=go present	8
g nvt2=halve modal	12
g nvt2=have past	12
g nvt2=have present	-26
g nvt2=hold past	25
g nvt2=hold pluperfect	10
g nvt2=hope past	18
g nvt2=hope present	13
g nvt2=import past	12
g nvt2=intend present	12
g nvt2=issue perfect	13
g nvt2=keep future	29
g nvt2=keep modal	-39
g nvt2=keep present	-14
g nvt2=know past	13
g nvt2=leave future	11
g nvt2=leave present	-24
g nvt2=let perfect	16
g nvt2=levy present	10
g nvt2=lift present	14
g nvt2=like modal	12
g nvt2=look past	10
g nvt2=lower present	21
g nvt2=make present	16
g nvt2=meet present	15
g nvt2=need modal	26
g nvt2=need past	-22
g nvt2=note past	26
g nvt2=offer perfect	8
g nvt2=offer present	-10
g nvt2=order pluperfect	-12
g nvt2=other modal	-9
g nvt2=other pluperfect	21
g nvt2=other present	8
g nvt2=pay future	11
g nvt2=plan past	-14
g nvt2=plan present	12
g nvt2=post past	17
g nvt2=prepare past	16
g nvt2=prolong future	-13
g nvt2=prolong present	17
g nvt2=promise past	21
g nvt2=propose present	13
g nvt2=publish past	12
g nvt2=put future	-11
g nvt2=put infinitive	-13
g nvt2=put modal	8
g nvt2=put past	11
g nvt2=raise future	17
g nvt2=raise past	14
g nvt2=reach participle	11
g nvt2=refuse past	-11
g nvt2=remain present	16
g nvt2=remove future	-11
g nvt2=reply past	-11
g nvt2=report past	-13
g nvt2=respond modal	15
g nvt2=resume modal	14
g nvt2=return present	-10
g nvt2=rise modal	19
g nvt2=rise past	-22
g nvt2=rise present	13
g nvt2=rule modal	-14
g nvt2=run modal	-20
g nvt2=say gerund	12
g nvt2=say modal	9
g nvt2=say past	-12
g nvt2=say perfect	20
g nvt2=say pluperfect	13
g nvt2=say present	-36
g nvt2=see past	-18
g nvt2=send past	14
g nvt2=settle perfect	17
g nvt2=sign future	-13
g nvt2=sign modal	12
g nvt2=sit present	-10
g nvt2=stand modal	-11
g nvt2=start modal	-9
g nvt2=stay modal	-11
g nvt2=step present	-16
g nvt2=stop past	-11
g nvt2=stop present	10
g nvt2=suspend modal	-12
g nvt2=suspend past	-10
g nvt2=take modal	20
g nvt2=tell present	-19
g nvt2=threaten participle	-14
g nvt2=threaten pluperfect	-23
g nvt2=threaten present	10
g nvt2=vote future	-18
g nvt2=vote perfect	9
g nvt2=wait pluperfect	-10
g nvt2=wait present	8
g nvt2=want present	-32
g nvt2=warn perfect	12
g nvt2=write gerund	15
g nvt2=write past	12
g pc0=bear	13
g pc0=buy	11
g pc0=impose	10
g pc0=renew	7
g pc0=sell	33
g pc0=sign	14
g pc0=suspend	-17
g pc0=target	9
g pc0=up	-23
g pc1=agree	-11
g pc1=buy	15
g pc1=end	17
g pc1=refuse	14
g pc1=sell	11
g pc1=suspend	-13
g pc1=target	13
g pct0=agree future-passive	11
g pct0=agree modal	-12
g pct0=agree past-passive	-16
g pct0=agree pluperfect	-14
g pct0=bear pluperfect	-13
g pct0=bear present	17
g pct0=begin future	9
g pct0=begin perfect	-27
g pct0=begin present	-12
g pct0=buy past	15
g pct0=buy present	11
g pct0=down future	14
g pct0=down past	16
g pct0=down present	-8
g pct0=end future-passive	-11
g pct0=end past	19
g pct0=impose future	23
g pct0=impose future-passive	8
g pct0=impose past	16
g pct0=impose pluperfect	-36
g pct0=lack modal	-14
g pct0=lack present	15
g pct0=lack present-passive	13
g pct0=propose past	-9
g pct0=propose perfect	14
g pct0=propose pluperfect	-10
g pct0=propose present	11
g pct0=propose present-passive	-14
g pct0=renew modal-passive	13
g pct0=renew present	-12
g pct0=return modal	17
g pct0=say past	-22
g pct0=say perfect	14
g pct0=say pluperfect	19
g pct0=sell modal	10
g pct0=sell past	33
g pct0=sell present	10
g pct0=sell present-passive	-10
g pct0=sign future-passive	18
g pct0=sign past-passive	-15
g pct0=sign perfect	9
g pct0=sign perfect-passive	7
g pct0=sign pluperfect	-25
g pct0=stay modal-passive	-14
g pct0=stay past	-17
g pct0=suspend future	9
g pct0=suspend perfect	-15
g pct0=target future	9
g pct0=target future-passive	23
g pct0=target modal-passive	12
g pct0=up future	-26
g pct0=up modal	-8
g pct0=up past	20
g pct0=up perfect	-19
g pct0=up present	9
g pct1=agree future-passive	11
g pct1=agree modal	-12
g pct1=agree past-passive	-14
g pct1=agree pluperfect	-14
g pct1=bear pluperfect	-13
g pct1=bear present	18
g pct1=begin future	9
g pct1=begin perfect	-28
g pct1=buy gerund	11
g pct1=buy past	15
g pct1=buy present	11
g pct1=down future	14
g pct1=down gerund	14
g pct1=down infinitive	-10
g pct1=down past	17
g pct1=down present	-8
g pct1=end future-passive	-11
g pct1=end infinitive	13
g pct1=end participle-passive	13
g pct1=end past	20
g pct1=impose future	19
g pct1=impose future-passive	8
g pct1=impose gerund	15
g pct1=impose infinitive	-16
g pct1=impose past	13
g pct1=impose past-passive	-14
g pct1=impose pluperfect	-31
g pct1=impose present	-10
g pct1=lack modal	-14
g pct1=lack present	14
g pct1=lack present-passive	13
g pct1=propose past	-14
g pct1=propose perfect	13
g pct1=propose present	9
g pct1=renew gerund	12
g pct1=renew infinitive	-12
g pct1=renew modal-passive	13
g pct1=renew present	-12
g pct1=return modal	17
g pct1=say past	-22
g pct1=say perfect	14
g pct1=say pluperfect	21
g pct1=sell infinitive	-11
g pct1=sell participle-passive	-13
g pct1=sell past	33
g pct1=sell present	10
g pct1=sell present-passive	-10
g pct1=sign future-passive	18
g pct1=sign modal	-9
g pct1=sign participle-passive	-9
g pct1=sign past-passive	-15
g pct1=sign perfect	15
g pct1=sign pluperfect	-24
g pct1=stay modal-passive	-14
g pct1=stay past	-17
g pct1=suspend future	9
g pct1=suspend perfect	-15
g pct1=target future	9
g pct1=target future-passive	23
g pct1=target modal-passive	12
g pct1=up future	-26
g pct1=up gerund	21
g pct1=up infinitive	14
g pct1=up modal	-7
g pct1=up past	21
g pct1=up perfect	-19
g pct1=up present	11
g phas-future	17
g phas-gerund	10
g phas-perfect	7
g phas-present	13
g pt0=future-not	16
g pt0=future-passive	17
g pt0=future-passive-not	-8
g pt0=modal-passive	-15
g pt0=modal-passive-not	-10
g pt0=past-not	24
g pt0=past-passive	-13
g pt0=past-passive-not	10
g pt0=perfect-passive	15
g pt0=pluperfect	-11
g pt0=present-passive	11
g pt1=future-not	14
g pt1=future-passive	17
g pt1=future-passive-not	-8
g pt1=gerund	17
g pt1=modal-passive	-15
g pt1=modal-passive-not	-10
g pt1=past-not	21
g pt1=past-passive	-16
g pt1=past-passive-not	10
g pt1=perfect-passive	12
g pt1=pluperfect	-10
g pt1=present-passive	13
g pv0=add	-12
g pv0=agree	9
g pv0=answer	10
g pv0=approve	16
g pv0=ask	-12
g pv0=begin	-15
g pv0=buy	27
g pv0=collect	12
g pv0=confirm	14
g pv0=continue	-9
g pv0=discuss	10
g pv0=enter	21
g pv0=export	21
g pv0=extend	17
g pv0=grant	12
g pv0=hold	-12
g pv0=import	-13
g pv0=impose	12
g pv0=intend	10
g pv0=jump	11
g pv0=keep	15
g pv0=let	-24
g pv0=levy	-20
g pv0=make	18
g pv0=meet	14
g pv0=negotiate	-12
g pv0=offer	11
g pv0=pay	-7
g pv0=place	14
g pv0=plan	-20
g pv0=promise	9
g pv0=ready	-10
g pv0=receive	-9
g pv0=rise	-32
g pv0=run	-8
g pv0=see	15
g pv0=send	15
g pv0=sign	-16
g pv0=spare	16
g pv0=stand	-11
g pv0=start	-10
g pv0=tell	12
g pv0=urge	-16
g pv0=vote	13
g pv0=wait	17
g pv0=want	10
g pv0=write	-19
g pv1=add	-19
g pv1=answer	15
g pv1=approve	18
g pv1=buy	39
g pv1=call	-11
g pv1=carry	19
g pv1=collect	13
g pv1=confirm	14
g pv1=cut	10
g pv1=decide	15
g pv1=discuss	13
g pv1=draft	-11
g pv1=enter	21
g pv1=export	21
g pv1=go	14
g pv1=grant	12
g pv1=import	-12
g pv1=impose	10
g pv1=intend	10
g pv1=jump	11
g pv1=lapse	12
g pv1=let	-24
g pv1=levy	-19
g pv1=make	26
g pv1=move	-12
g pv1=negotiate	-22
g pv1=offer	12
g pv1=pay	-11
g pv1=place	14
g pv1=plan	-14
g pv1=raise	6
g pv1=ready	-10
g pv1=receive	-10
g pv1=refuse	16
g pv1=rise	-32
g pv1=run	-16
g pv1=see	16
g pv1=sign	-23
g pv1=spare	14
g pv1=stand	-11
g pv1=stop	-11
g pv1=suspend	-17
g pv1=tell	10
g pv1=treat	9
g pv1=vote	17
g pv1=wait	16
g pv1=want	23
g pv1=write	-21
g pv2-none	8
g pvt0=add past	-20
g pvt0=agree past	22
g pvt0=agree perfect	-10
g pvt0=agree present	12
g pvt0=approve past	14
g pvt0=approve pluperfect	-10
g pvt0=ask future	9
g pvt0=ask present	-21
g pvt0=begin present	-20
g pvt0=buy past	11
g pvt0=buy present	13
g pvt0=charge future	23
g pvt0=charge present	-13
g pvt0=come future	12
g pvt0=come modal	-11
g pvt0=come past	11
g pvt0=come present	-13
g pvt0=confirm past	16
g pvt0=continue future	-18
g pvt0=end present	-13
g pvt0=enter present	14
g pvt0=expect present	12
g pvt0=export present	15
g pvt0=extend modal	14
g pvt0=face future	13
g pvt0=go future	9
g pvt0=go past	-9
g pvt0=go perfect	-14
g pvt0=go present	10
g pvt0=grow past	13
g pvt0=hold future	8
g pvt0=hold perfect	-12
g pvt0=intend present	10
g pvt0=jump past	12
g pvt0=keep present	18
g pvt0=let present	-15
g pvt0=levy perfect	-14
g pvt0=make past	12
g pvt0=meet present	21
g pvt0=need modal	-14
g pvt0=need present	10
g pvt0=offer past	10
g pvt0=offer perfect	13
g pvt0=other perfect	-8
g pvt0=other pluperfect	13
g pvt0=pay future	-11
g pvt0=plan present	-20
g pvt0=promise past	12
g pvt0=propose past	-9
g pvt0=publish past	-18
g pvt0=publish perfect	9
g pvt0=put future	12
g pvt0=ready present	-10
g pvt0=return modal	10
g pvt0=return present	-12
g pvt0=rise future	-18
g pvt0=run past	-12
g pvt0=sell past	15
g pvt0=sell present	-13
g pvt0=sign future	11
g pvt0=sign modal	-10
g pvt0=sign past	-23
g pvt0=stand past	-9
g pvt0=start future	-13
g pvt0=stop present	10
g pvt0=suspend future	9
g pvt0=take perfect	-12
g pvt0=tell perfect	10
g pvt0=threaten pluperfect	-11
g pvt0=urge past	-16
g pvt0=wait present	10
g pvt0=want past	-8
g pvt0=want present	18
g pvt0=write past	-15
g pvt1=add past	-20
g pvt1=agree participle	-9
g pvt1=agree past	15
g pvt1=approve past	14
g pvt1=approve pluperfect	-10
g pvt1=ask future	9
g pvt1=ask past	-13
g pvt1=ask perfect	17
g pvt1=ask present	-21
g pvt1=be future	9
g pvt1=buy infinitive	16
g pvt1=buy past	11
g pvt1=buy present	13
g pvt1=call past	-10
g pvt1=carry infinitive	11
g pvt1=charge future	23
g pvt1=charge present	-13
g pvt1=come future	12
g pvt1=come modal	-11
g pvt1=come past	12
g pvt1=come present	-13
g pvt1=confirm past	16
g pvt1=continue future	-18
g pvt1=continue present	12
g pvt1=end present	-13
g pvt1=enter present	14
g pvt1=export present	15
g pvt1=extend infinitive	-17
g pvt1=extend modal	14
g pvt1=go future	10
g pvt1=go gerund	10
g pvt1=go perfect	-14
g pvt1=go present	12
g pvt1=grow past	13
g pvt1=hold future	8
g pvt1=hold perfect	-12
g pvt1=intend present	10
g pvt1=jump past	12
g pvt1=leave gerund	-10
g pvt1=leave participle	10
g pvt1=let present	-15
g pvt1=levy perfect	-14
g pvt1=make infinitive	10
g pvt1=make past	12
g pvt1=meet infinitive	-14
g pvt1=meet present	21
g pvt1=need modal	-14
g pvt1=need present	9
g pvt1=offer past	10
g pvt1=other past	15
g pvt1=other perfect	-8
g pvt1=pay future	-13
g pvt1=plan present	-19
g pvt1=publish past	-18
g pvt1=publish perfect	9
g pvt1=put future	12
g pvt1=reach past	10
g pvt1=ready present	-10
g pvt1=return modal	10
g pvt1=return present	-12
g pvt1=rise future	-18
g pvt1=run past	-12
g pvt1=sell past	15
g pvt1=sell present	-13
g pvt1=sign future	10
g pvt1=sign infinitive	-10
g pvt1=sign modal	-10
g pvt1=sign past	-23
g pvt1=stand past	-9
g pvt1=start future	-13
g pvt1=suspend future	9
g pvt1=suspend participle	-10
g pvt1=take gerund	-14
g pvt1=take perfect	-12
g pvt1=tell perfect	10
g pvt1=threaten pluperfect	-10
g pvt1=want present	23
g pvt1=write past	-15
g qt=future	15
g qt=perfect	-12
g qt=present	23
g quoted	-80
g r1="	-27
g r1='	-11
g r1='s	-28
g r1=(	14
g r1=)	36
g r1=,	37
g r1=-	-12
g r1=.	10
g r1=/	-18
g r1=:	51
g r1=;	-12
g r1=<agent>	-11
g r1=<day-gone>	14
g r1=<day-today>	12
g r1=<duty>	-13
g r1=<end>	14
g r1=<gate>	39
g r1=<goods>	-21
g r1=<level-noun>	-12
g r1=<level>	-48
g r1=<name>	-16
g r1=<not>	-22
g r1=<number>	-29
g r1=<office>	-18
g r1=<organisation>	-38
g r1=<person>	-24
g r1=<sender>	-23
g r1=<span>	10
g r1=<taker>	9
g r1=<v-agree>	-23
g r1=<v-deny>	10
g r1=<v-down>	-18
g r1=<v-propose>	15
g r1=<v-return>	-12
g r1=<v-sell>	-8
g r1=<v-suspend>	-18
g r1=?	-12
g r1=a	-16
g r1=accept	10
g r1=accused	18
g r1=add	-10
g r1=admit	14
g r1=after	13
g r1=afterward	11
g r1=again	24
g r1=also	11
g r1=and	-38
g r1=approve	-19
g r1=are	-10
g r1=ask	18
g r1=assured	31
g r1=at	25
g r1=believe	-23
g r1=between	-12
g r1=border	14
g r1=bring	-12
g r1=by	-13
g r1=call	7
g r1=chair	11
g r1=cited	18
g r1=claim	14
g r1=clarified	13
g r1=close	-10
g r1=closed	-17
g r1=complained	17
g r1=conclude	-22
g r1=confirm	10
g r1=consider	-12
g r1=corrected	24
g r1=could	15
g r1=count	32
g r1=counted	33
g r1=custom	15
g r1=cut	-12
g r1=data	-32
g r1=described	21
g r1=dispute	10
g r1=doe	26
g r1=draw	24
g r1=end	-16
g r1=estimate	13
g r1=explain	20
g r1=export	-13
g r1=fact	-29
g r1=fee	-14
g r1=figure	-24
g r1=first	-14
g r1=float	13
g r1=fly	-11
g r1=followed	-11
g r1=further	15
g r1=gave	30
g r1=get	-25
g r1=hail	-11
g r1=have	-16
g r1=he	-18
g r1=here	19
g r1=himself	19
g r1=hit	-12
g r1=hope	-22
g r1=import	-15
g r1=impose	-10
g r1=in	16
g r1=inform	-14
g r1=informed	27
g r1=insist	-21
g r1=intend	-11
g r1=issue	13
g r1=it	22
g r1=its	-15
g r1=joined	12
g r1=leave	-19
g r1=led	-15
g r1=let	14
g r1=lift	10
g r1=list	-16
g r1=make	19
g r1=may	-36
g r1=must	-32
g r1=named	25
g r1=never	-13
g r1=newspaper	-14
g r1=object	-14
g r1=objected	21
g r1=observed	14
g r1=of	14
g r1=one	-10
g r1=opened	-24
g r1=over	-14
g r1=paper	-22
g r1=party	9
g r1=pay	-13
g r1=point	19
g r1=pointed	18
g r1=praised	11
g r1=propose	9
g r1=publish	-17
g r1=put	34
g r1=rate	-10
g r1=read	-27
g r1=receive	-16
g r1=regret	30
g r1=regretted	28
g r1=remarked	22
g r1=remind	28
g r1=reminded	30
g r1=reply	16
g r1=respond	-14
g r1=see	11
g r1=seek	-13
g r1=shrug	-11
g r1=side	20
g r1=sign	-15
g r1=sounded	-9
g r1=speak	28
g r1=spoke	34
g r1=state	-16
g r1=still	-11
g r1=suspend	-14
g r1=talked	-9
g r1=tariff	-13
g r1=term	10
g r1=that	-9
g r1=the	10
g r1=then	-11
g r1=time	-13
g r1=to	-20
g r1=tweeted	13
g r1=undertook	15
g r1=urge	18
g r1=vote	-16
g r1=was	-10
g r1=welcome	-16
g r1=welcomed	-9
g r1=were	-9
g r1=when	19
g r1=who	-17
g r1=will	-22
g r1=with	-22
g r1=withdraw	9
g r1=would	-40
g r1=·	-22
g r1=—	-27
g r2='	-23
g r2=,	-14
g r2=-	-25
g r2=:	14
g r2=;	-14
g r2=<day-today>	-24
g r2=<end>	9
g r2=<goods>	23
g r2=<level>	-25
g r2=<name>	-15
g r2=<not>	-28
g r2=<office>	32
g r2=<person>	-14
g r2=<sender>	15
g r2=<span>	-20
g r2=<taker>	20
g r2=<v-agree>	-30
g r2=<v-begin>	-33
g r2=<v-buy>	-21
g r2=<v-deny>	13
g r2=<v-end>	-29
g r2=<v-impose>	10
g r2=<v-lack>	-12
g r2=<v-propose>	11
g r2=<v-say>	10
g r2=<v-sell>	13
g r2=<v-sign>	-9
g r2=<v-stay>	-32
g r2=<v-suspend>	-23
g r2=<v-threaten>	18
g r2=?	-12
g r2=a	27
g r2=according	21
g r2=account	12
g r2=accused	20
g r2=add	13
g r2=adopt	-10
g r2=after	20
g r2=afterward	-22
g r2=against	14
g r2=agree	-16
g r2=ahead	-16
g r2=already	-21
g r2=an	11
g r2=and	-20
g r2=announce	20
g r2=another	-13
g r2=answer	32
g r2=anything	-10
g r2=appealed	13
g r2=approve	-13
g r2=argue	-10
g r2=as	28
g r2=attention	25
g r2=away	15
g r2=be	-9
g r2=beef	-9
g r2=been	-30
g r2=both	25
g r2=buy	-16
g r2=change	-13
g r2=closed	-13
g r2=come	-17
g r2=commerce	-15
g r2=confirm	14
g r2=decide	11
g r2=defend	-11
g r2=defended	-14
g r2=demand	-17
g r2=deny	16
g r2=do	9
g r2=done	-15
g r2=down	-30
g r2=duty	-26
g r2=each	-10
g r2=energy	9
g r2=enough	9
g r2=everybody	12
g r2=examine	-13
g r2=expect	23
g r2=explain	-10
g r2=expressed	-18
g r2=extension	-11
g r2=fentanyl	29
g r2=given	12
g r2=good	-24
g r2=growth	-21
g r2=had	-10
g r2=has	7
g r2=he	-32
g r2=hear	-16
g r2=her	21
g r2=him	33
g r2=his	-8
g r2=hold	-12
g r2=how	11
g r2=i've	12
g r2=invited	-18
g r2=is	-8
g r2=it	8
g r2=its	-11
g r2=journalist	9
g r2=just	-11
g r2=keep	-18
g r2=lawyer	13
g r2=let	29
g r2=license	11
g r2=line	14
g r2=look	-12
g r2=me	13
g r2=member	-14
g r2=money	12
g r2=mr	-9
g r2=must	-9
g r2=named	48
g r2=neither	10
g r2=no	-12
g r2=not	-29
g r2=notice	11
g r2=now	-21
g r2=number	-12
g r2=of	41
g r2=off	-22
g r2=offer	-8
g r2=officer	13
g r2=olive	13
g r2=once	-12
g r2=one	24
g r2=only	13
g r2=opened	-16
g r2=out	28
g r2=pay	-16
g r2=people	-11
g r2=plan	-15
g r2=pointed	36
g r2=post	9
g r2=power	14
g r2=prepare	-15
g r2=promise	10
g r2=protested	15
g r2=public	21
g r2=put	11
g r2=read	13
g r2=reckon	10
g r2=refuse	-15
g r2=regretted	13
g r2=relief	-11
g r2=remarked	8
g r2=reminded	36
g r2=repeatedly	11
g r2=report	12
g r2=reporter	14
g r2=request	8
g r2=respond	-10
g r2=rise	10
g r2=rule	-13
g r2=send	21
g r2=sheet	-29
g r2=should	8
g r2=show	-19
g r2=sign	-20
g r2=signature	-19
g r2=since	9
g r2=so	11
g r2=something	-17
g r2=speak	23
g r2=speaking	8
g r2=spoken	42
g r2=state	20
g r2=suggest	19
g r2=take	-14
g r2=tariff	5
g r2=thank	-12
g r2=thanked	-13
g r2=that	15
g r2=the	12
g r2=they	36
g r2=thi	14
g r2=threat	-13
g r2=trade	-25
g r2=under	-12
g r2=understood	11
g r2=urge	16
g r2=us	25
g r2=used	-10
g r2=version	18
g r2=very	13
g r2=visit	-11
g r2=visited	-20
g r2=vow	14
g r2=wait	-12
g r2=walk	-11
g r2=want	-23
g r2=was	-19
g r2=what	31
g r2=wheat	-9
g r2=where	-16
g r2=which	17
g r2=while	9
g r2=who	17
g r2=whose	35
g r2=with	-22
g r2=withdraw	-17
g r2=within	-20
g r2=word	9
g r2=would	-14
g r2=yale	14
g r2=yes	-19
g r2=yet	-11
g r2=your	-15
g r2=—	-17
g r3="	-7
g r3='s	23
g r3=(	18
g r3=-	-16
g r3=:	24
g r3=;	13
g r3=<day-ahead>	-14
g r3=<day-gone>	-6
g r3=<day-today>	9
g r3=<duty>	-21
g r3=<gate>	-20
g r3=<level-noun>	31
g r3=<level>	-21
g r3=<name>	30
g r3=<not>	-9
g r3=<office>	16
g r3=<organisation>	15
g r3=<quality>	-8
g r3=<seat>	9
g r3=<sender>	10
g r3=<span>	19
g r3=<taker>	18
g r3=<v-bear>	16
g r3=<v-begin>	-18
g r3=<v-buy>	20
g r3=<v-down>	-13
g r3=<v-lack>	-22
g r3=<v-say>	33
g r3=<v-stay>	9
g r3=<v-suspend>	17
g r3=<v-target>	32
g r3=<v-threaten>	23
g r3=<v-up>	-10
g r3=a	16
g r3=about	-18
g r3=act	-13
g r3=additional	8
g r3=agreement	-14
g r3=already	12
g r3=also	29
g r3=among	-15
g r3=and	-27
g r3=announce	15
g r3=answer	19
g r3=approval	-9
g r3=approve	-19
g r3=are	-8
g r3=as	10
g r3=ask	12
g r3=at	9
g r3=average	8
g r3=ban	15
g r3=bargain	10
g r3=bergen	-9
g r3=both	-16
g r3=broker	14
g r3=busan	-14
g r3=but	-12
g r3=calm	-10
g r3=can	15
g r3=carry	11
g r3=cement	10
g r3=charge	21
g r3=cherry	-9
g r3=chip	10
g r3=claim	-11
g r3=clarity	11
g r3=clear	22
g r3=closed	17
g r3=cocoa	-15
g r3=concern	21
g r3=confidence	-31
g r3=confirm	24
g r3=consent	-13
g r3=constructive	13
g r3=control	-27
g r3=copper	10
g r3=cost	15
g r3=could	24
g r3=count	16
g r3=country	11
g r3=damage	14
g r3=date	27
g r3=deal	-18
g r3=decision	-14
g r3=declare	-10
g r3=differently	-9
g r3=doe	-16
g r3=door	-16
g r3=down	-19
g r3=draft	-13
g r3=drop	10
g r3=electronic	-11
g r3=emergency	-16
g r3=end	-10
g r3=examine	14
g r3=extend	12
g r3=extension	9
g r3=extra	11
g r3=far	21
g r3=farm	17
g r3=fertilizer	-11
g r3=figure	11
g r3=first	10
g r3=follow	10
g r3=forward	14
g r3=framework	9
g r3=free	-15
g r3=further	13
g r3=gap	-15
g r3=get	18
g r3=government	-13
g r3=grain	12
g r3=grant	-13
g r3=grow	10
g r3=has	13
g r3=have	-12
g r3=he	-8
g r3=heard	18
g r3=her	-28
g r3=higher	-11
g r3=highest	11
g r3=him	-35
g r3=his	14
g r3=hold	29
g r3=hope	12
g r3=hour	-18
g r3=if	9
g r3=import	16
g r3=in	20
g r3=inquiry	11
g r3=intention	13
g r3=into	-20
g r3=it	-18
g r3=just	-11
g r3=keep	-41
g r3=know	24
g r3=last	-18
g r3=later	-10
g r3=law	-15
g r3=lead	11
g r3=leave	21
g r3=led	11
g r3=less	-11
g r3=licence	12
g r3=line	15
g r3=listener	16
g r3=longer	-12
g r3=look	-12
g r3=lower	-15
g r3=make	17
g r3=market	-12
g r3=may	24
g r3=me	10
g r3=measure	9
g r3=media	-9
g r3=member	21
g r3=mentioned	12
g r3=more	-18
g r3=morning	-19
g r3=mr	-11
g r3=must	-11
g r3=name	-20
g r3=nearly	-14
g r3=need	-24
g r3=negotiate	-9
g r3=negotiation	-13
g r3=neither	-19
g r3=newspaper	-25
g r3=next	-14
g r3=nine	14
g r3=no	32
g r3=northern	-13
g r3=nothing	-35
g r3=notice	-17
g r3=now	-9
g r3=nvidia	-13
g r3=of	20
g r3=off	-46
g r3=oil	25
g r3=older	-20
g r3=on	17
g r3=only	-12
g r3=opinion	-18
g r3=opposed	16
g r3=opposition	30
g r3=our	22
g r3=out	21
g r3=outcome	12
g r3=outline	-15
g r3=pact	-15
g r3=page	-11
g r3=paper	16
g r3=part	-8
g r3=pause	-10
g r3=pay	-9
g r3=people	-12
g r3=permanent	10
g r3=plan	9
g r3=plywood	-17
g r3=point	12
g r3=position	11
g r3=preliminary	12
g r3=preside	12
g r3=president	10
g r3=press	-17
g r3=prolong	-13
g r3=proposal	23
g r3=propose	-32
g r3=publish	11
g r3=put	-9
g r3=quickly	9
g r3=rare	-14
g r3=reciprocal	-17
g r3=reckon	-10
g r3=regret	-9
g r3=reply	-8
g r3=represent	13
g r3=rise	-10
g r3=round	-11
g r3=sale	16
g r3=same	-10
g r3=say	24
g r3=school	-11
g r3=second	17
g r3=security	11
g r3=she	-20
g r3=sign	-21
g r3=signature	-19
g r3=so	-19
g r3=social	38
g r3=solution	-9
g r3=something	-13
g r3=soybean	-10
g r3=speak	-13
g r3=spoken	36
g r3=stand	-15
g r3=start	-9
g r3=state	-30
g r3=station	-12
g r3=steel	10
g r3=still	-14
g r3=strike	18
g r3=strong	13
g r3=suggest	11
g r3=supplier	-22
g r3=surcharge	-11
g r3=take	-10
g r3=tariff	-35
g r3=tell	9
g r3=term	-17
g r3=that	26
g r3=the	-13
g r3=them	28
g r3=then	21
g r3=there	15
g r3=these	11
g r3=they	34
g r3=thi	26
g r3=though	15
g r3=threat	22
g r3=truce	-11
g r3=truth	-20
g r3=turn	-24
g r3=twice	22
g r3=unlawful	-11
g r3=visit	-9
g r3=vote	-13
g r3=warn	29
g r3=was	22
g r3=we	13
g r3=week	14
g r3=what	-10
g r3=where	17
g r3=whether	-18
g r3=who	-13
g r3=why	9
g r3=will	7
g r3=with	-18
g r3=within	-9
g r3=word	43
g r3=world	14
g r3=would	11
g r3=write	-16
g r3=wrong	14
g r3=x	21
g r3=yet	-12
g r3=·	-28
g r3=—	-44
g r4='s	26
g r4=(	-16
g r4=,	-12
g r4=.	-14
g r4=:	21
g r4=<agent>	22
g r4=<day-ahead>	-32
g r4=<day-today>	-21
g r4=<duty>	-31
g r4=<level>	-27
g r4=<money>	-11
g r4=<month-ahead>	19
g r4=<number>	35
g r4=<office>	-9
g r4=<organisation>	49
g r4=<person>	-44
g r4=<quality>	17
g r4=<seat>	-26
g r4=<span>	28
g r4=<taker>	-9
g r4=<v-agree>	11
g r4=<v-bear>	-25
g r4=<v-begin>	18
g r4=<v-deny>	-9
g r4=<v-down>	18
g r4=<v-lack>	14
g r4=<v-propose>	20
g r4=<v-refuse>	-23
g r4=<v-renew>	-10
g r4=<v-say>	13
g r4=<v-sell>	12
g r4=<v-sign>	-9
g r4=<v-up>	-15
g r4=a	20
g r4=about	27
g r4=according	21
g r4=across	-9
g r4=after	-10
g r4=agree	35
g r4=agreement	-11
g r4=all	-12
g r4=along	-9
g r4=also	10
g r4=and	-21
g r4=announce	31
g r4=another	14
g r4=anti	8
g r4=anybody	11
g r4=approve	-12
g r4=as	42
g r4=ask	11
g r4=at	10
g r4=back	-14
g r4=banana	20
g r4=bargain	-11
g r4=be	7
g r4=beside	-16
g r4=better	-8
g r4=between	17
g r4=big	-11
g r4=bill	16
g r4=bloc	-9
g r4=both	26
g r4=busan	-9
g r4=buse	-9
g r4=but	12
g r4=call	9
g r4=can	-16
g r4=capital	-10
g r4=car	11
g r4=certificate	-11
g r4=chain	23
g r4=chancellor	12
g r4=charge	-12
g r4=chief	19
g r4=club	-13
g r4=coffee	-17
g r4=come	25
g r4=commercial	-13
g r4=complaint	-12
g r4=consensu	13
g r4=consent	-15
g r4=control	27
g r4=could	-12
g r4=countermeasure	11
g r4=counterpart	-9
g r4=cut	-34
g r4=day	-11
g r4=decision	9
g r4=deficit	-12
g r4=delay	15
g r4=delegation	-9
g r4=demand	-25
g r4=deputy	-12
g r4=die	-12
g r4=door	10
g r4=down	-21
g r4=drone	-18
g r4=each	-13
g r4=earth	-17
g r4=economic	12
g r4=emergency	-12
g r4=entity	-9
g r4=extend	-11
g r4=extra	13
g r4=fact	20
g r4=fall	11
g r4=farmer	12
g r4=fentanyl	-11
g r4=finance	17
g r4=finding	-15
g r4=firm	-25
g r4=firmly	-9
g r4=fiscal	12
g r4=fish	14
g r4=fly	13
g r4=foreign	-31
g r4=general	16
g r4=give	8
g r4=go	11
g r4=government	32
g r4=great	15
g r4=had	-25
g r4=have	40
g r4=he	-23
g r4=he'd	10
g r4=heard	-9
g r4=her	24
g r4=here	9
g r4=himself	-23
g r4=his	12
g r4=hold	11
g r4=hope	23
g r4=house	-12
g r4=how	-14
g r4=import	10
g r4=in	22
g r4=increase	-13
g r4=industry	-9
g r4=initial	-9
g r4=inquiry	11
g r4=intend	10
g r4=into	14
g r4=is	35
g r4=its	16
g r4=job	20
g r4=join	11
g r4=judge	-18
g r4=keep	13
g r4=know	17
g r4=lapse	13
g r4=last	-18
g r4=law	-19
g r4=let	14
g r4=licensing	-12
g r4=lift	-10
g r4=like	11
g r4=likely	-11
g r4=line	-11
g r4=little	-9
g r4=lower	15
g r4=majority	-11
g r4=make	-9
g r4=man	17
g r4=me	15
g r4=media	35
g r4=medicine	13
g r4=member	-24
g r4=million	14
g r4=minister	15
g r4=morning	13
g r4=mother	13
g r4=mr	11
g r4=much	11
g r4=name	-12
g r4=negotiation	-20
g r4=new	-21
g r4=next	24
g r4=nil	9
g r4=notice	-10
g r4=number	-11
g r4=of	-8
g r4=on	-8
g r4=once	16
g r4=one	-42
g r4=opening	12
g r4=opposition	9
g r4=other	11
g r4=our	-18
g r4=outside	-12
g r4=over	28
g r4=pact	-9
g r4=paper	-15
g r4=pass	-18
g r4=patience	12
g r4=pay	-13
g r4=phone	15
g r4=plan	-16
g r4=platform	13
g r4=point	13
g r4=pork	-15
g r4=post	-15
g r4=preliminary	24
g r4=price	-27
g r4=promise	9
g r4=put	-30
g r4=radio	21
g r4=rate	12
g r4=reach	9
g r4=read	11
g r4=reason	17
g r4=reciprocal	-17
g r4=refund	16
g r4=refuse	-12
g r4=reject	-12
g r4=relief	13
g r4=remain	17
g r4=resume	13
g r4=rise	-22
g r4=room	-12
g r4=same	27
g r4=say	-10
g r4=schedule	10
g r4=see	-11
g r4=seven	-12
g r4=she	-14
g r4=short	14
g r4=should	21
g r4=side	-31
g r4=sign	-12
g r4=signature	12
g r4=sit	-18
g r4=so	13
g r4=social	-16
g r4=special	-9
g r4=spoke	16
g r4=spoken	19
g r4=statement	-10
g r4=steel	9
g r4=strike	-14
g r4=subject	-12
g r4=summit	-12
g r4=supplier	23
g r4=surcharge	11
g r4=suspension	-9
g r4=table	14
g r4=talk	23
g r4=tariff	-43
g r4=telephone	-12
g r4=television	18
g r4=thank	-13
g r4=that	25
g r4=those	9
g r4=threaten	29
g r4=through	-17
g r4=time	-17
g r4=tool	13
g r4=trader	18
g r4=treaty	-20
g r4=two	-9
g r4=under	-26
g r4=unfair	13
g r4=up	18
g r4=version	19
g r4=vice	14
g r4=video	-28
g r4=vote	15
g r4=want	31
g r4=war	9
g r4=warn	-22
g r4=water	15
g r4=week	-35
g r4=were	34
g r4=what	-26
g r4=when	-11
g r4=whether	-16
g r4=who	28
g r4=whose	13
g r4=will	16
g r4=wine	11
g r4=with	-8
g r4=within	10
g r4=would	-13
g r4=write	-11
g r4=year	10
g r4=yes	-22
g r4=you	11
g r4=your	-11
g r4=zero	-16
g r=" .	-12
g r='s <level>	-10
g r='s <office>	-16
g r='s <organisation>	16
g r='s <person>	-35
g r='s account	12
g r='s answer	22
g r='s custom	21
g r='s duty	-15
g r='s export	-9
g r='s lawyer	13
g r='s order	-10
g r='s people	-12
g r='s post	11
g r='s promise	10
g r='s say	20
g r='s signature	-17
g r='s state	-12
g r='s threat	-13
g r='s version	16
g r='s word	10
g r=( <name>	-33
g r=( <number>	22
g r=( <office>	19
g r=( <organisation>	17
g r=) -	-18
g r=) :	47
g r=) <end>	18
g r=) and	-11
g r=) —	-13
g r=, <day-gone>	10
g r=, <day-today>	-76
g r=, <money>	14
g r=, <name>	-9
g r=, <number>	-14
g r=, <office>	35
g r=, <organisation>	-51
g r=, <person>	-17
g r=, <seat>	-12
g r=, a	12
g r=, according	20
g r=, add	16
g r=, against	12
g r=, agree	-15
g r=, an	18
g r=, and	-18
g r=, announce	17
g r=, answer	19
g r=, ask	19
g r=, at	22
g r=, because	-14
g r=, both	9
g r=, confirm	19
g r=, declare	14
g r=, defended	-17
g r=, described	13
g r=, expect	32
g r=, expressed	-13
g r=, had	-15
g r=, he	-57
g r=, his	-9
g r=, hold	-11
g r=, in	25
g r=, is	-18
g r=, its	25
g r=, let	17
g r=, mr	-10
g r=, note	25
g r=, offer	-15
g r=, on	41
g r=, one	-10
g r=, opened	-9
g r=, pointed	27
g r=, promise	18
g r=, put	24
g r=, reach	10
g r=, refuse	-10
g r=, regretted	14
g r=, report	21
g r=, rise	12
g r=, sign	-25
g r=, speaking	9
g r=, state	11
g r=, telephoned	12
g r=, thanked	-13
g r=, that	21
g r=, the	16
g r=, think	-15
g r=, threaten	12
g r=, urge	11
g r=, visited	-15
g r=, was	-19
g r=, we	-18
g r=, what	-15
g r=, when	16
g r=, where	-12
g r=, which	22
g r=, while	9
g r=, who	14
g r=, whose	35
g r=, will	-30
g r=, with	-11
g r=, would	-12
g r=. <end>	10
g r=/ <seat>	-9
g r=: "	13
g r=: <level>	-19
g r=: <office>	-10
g r=: <quality>	10
g r=: i	16
g r=: its	-14
g r=: sign	10
g r=: tariff	20
g r=: then	10
g r=: they	23
g r=: truce	11
g r=: what	9
g r=: who	13
g r=: will	17
g r=; on	14
g r=<day-gone> ,	16
g r=<day-today> publish	11
g r=<end> <end>	14
g r=<level> on	-17
g r=<office> ,	-12
g r=<organisation> say	-22
g r=<person> say	-23
g r=<span> later	10
g r=add ,	13
g r=add .	19
g r=add <level>	-31
g r=add <number>	-32
g r=add that	25
g r=afterward .	13
g r=again .	16
g r=agree <day-gone>	13
g r=agree that	-11
g r=also announce	13
g r=also promise	-12
g r=and a	-8
g r=and his	11
g r=and i	-15
g r=and is	14
g r=and other	11
g r=and the	-6
g r=announce ,	16
g r=announce <day-gone>	14
g r=announce <level>	-12
g r=announce on	15
g r=announce that	-13
g r=announce the	-29
g r=answer ,	23
g r=answer question	-9
g r=answer that	30
g r=answer the	-14
g r=answer with	-33
g r=answer within	-10
g r=as say	9
g r=ask <name>	28
g r=ask <number>	-24
g r=ask the	17
g r=ask what	23
g r=ask whether	11
g r=at <number>	-10
g r=at a	-12
g r=at the	29
g r=at yale	14
g r=believe that	-22
g r=buy <goods-amount>	9
g r=call a	26
g r=call an	-23
g r=call for	12
g r=call the	10
g r=charge <level>	16
g r=come back	13
g r=complain of	-13
g r=confirm .	14
g r=confirm it	-18
g r=confirm on	20
g r=confirm that	-22
g r=confirm the	21
g r=could have	-10
g r=deny having	11
g r=deny that	-17
g r=described as	15
g r=described the	11
g r=did ,	32
g r=did not	-30
g r=dispute that	16
g r=doe what	21
g r=draw attention	25
g r=estimate that	22
g r=expect .	18
g r=expect <goods-amount>	-9
g r=expect <money>	11
g r=expect export	15
g r=expect that	-13
g r=expect the	-9
g r=explain ,	15
g r=explain that	23
g r=explain the	-21
g r=expressed the	8
g r=fact sheet	-29
g r=fear for	11
g r=fear that	-14
g r=for <day-ahead>	9
g r=for <number>	16
g r=for a	16
g r=for its	-19
g r=for the	-25
g r=found in	-9
g r=from the	8
g r=gave notice	12
g r=gave the	26
g r=go ahead	-15
g r=go further	9
g r=go on	17
g r=go to	-20
g r=had a	-10
g r=had already	-12
g r=had announce	13
g r=had answer	-22
g r=had call	-9
g r=had just	-11
g r=had make	-10
g r=had named	26
g r=had not	-10
g r=had promise	12
g r=had propose	-16
g r=had put	-11
g r=had say	13
g r=had suggest	16
g r=had the	9
g r=has a	-18
g r=has already	-17
g r=has answer	8
g r=has been	-33
g r=has call	12
g r=has complained	-13
g r=has deny	16
g r=has done	-11
g r=has invited	-9
g r=has it	9
g r=has let	17
g r=has make	19
g r=has meanwhile	11
g r=has not	-44
g r=has propose	29
g r=has protested	11
g r=has put	9
g r=has repeatedly	11
g r=has since	12
g r=has so	22
g r=has spoken	40
g r=has tell	21
g r=has the	11
g r=has to	-19
g r=has warn	20
g r=has withdraw	-16
g r=has write	-13
g r=has yet	-17
g r=have call	-9
g r=hit back	-12
g r=hold out	11
g r=hope that	-13
g r=in <month-gone>	-10
g r=in <name>	-16
g r=in <seat>	19
g r=in a	18
g r=in the	-17
g r=inform the	-18
g r=informed the	10
g r=insist on	-29
g r=insist that	18
g r=intend to	-11
g r=is also	10
g r=is ask	11
g r=is expect	-27
g r=is in	-13
g r=is pleased	9
g r=is still	10
g r=is to	-14
g r=issue a	11
g r=it has	21
g r=joined the	12
g r=leave for	-11
g r=leave its	-15
g r=leave the	11
g r=led the	-9
g r=let it	11
g r=lift its	11
g r=lift the	-10
g r=maintain its	-22
g r=make public	22
g r=note that	-26
g r=of <day-gone>	-10
g r=of <name>	23
g r=offer to	12
g r=on <day-gone>	-11
g r=on <quality>	-13
g r=on his	16
g r=open its	-11
g r=opened a	-9
g r=opened an	-14
g r=point out	19
g r=pointed out	24
g r=post .	-13
g r=promise .	-17
g r=promise in	-7
g r=propose <span>	11
g r=propose a	-13
g r=propose on	14
g r=protested against	15
g r=publish its	10
g r=publish the	-15
g r=put <level>	-11
g r=put his	-11
g r=put it	16
g r=put its	-17
g r=put off	-14
g r=put on	-15
g r=put the	55
g r=raise its	-15
g r=read out	-9
g r=reckon that	-13
g r=reckon with	18
g r=remarked .	9
g r=reply .	14
g r=reply on	-13
g r=reply that	18
g r=reply with	-14
g r=report .	8
g r=rule out	17
g r=say "	-10
g r=say ,	11
g r=say :	-10
g r=say <day-today>	19
g r=say <end>	-18
g r=say <number>	10
g r=say <person>	22
g r=say <quality>	12
g r=say a	18
g r=say afterward	-28
g r=say at	12
g r=say both	10
g r=say he	16
g r=say in	-7
g r=say it	-7
g r=say its	10
g r=say of	15
g r=say on	-16
g r=say she	10
g r=say talk	10
g r=say the	20
g r=say thi	11
g r=say when	-12
g r=say yes	-13
g r=see it	12
g r=sell to	10
g r=should have	12
g r=side has	19
g r=sign a	-13
g r=sign that	9
g r=speak of	43
g r=spoke by	-15
g r=spoke in	28
g r=spoke of	49
g r=spoke on	-12
g r=state that	-22
g r=stress that	-13
g r=take <level>	-23
g r=take note	-10
g r=take the	19
g r=tell <organisation>	26
g r=tell <person>	52
g r=tell <quality>	14
g r=tell an	13
g r=tell her	10
g r=tell him	14
g r=tell his	16
g r=tell it	-27
g r=tell its	10
g r=tell journalist	9
g r=tell our	-12
g r=tell thi	-25
g r=thanked him	-10
g r=that the	-17
g r=the <level>	17
g r=the <organisation>	-10
g r=think that	-22
g r=threaten a	20
g r=threaten an	14
g r=threaten another	15
g r=to <seat>	-9
g r=to do	13
g r=to sign	-10
g r=to think	11
g r=undertook to	16
g r=want <number>	-11
g r=want a	18
g r=want the	-10
g r=warn ,	-15
g r=warn .	-10
g r=warn that	17
g r=was ask	-10
g r=was in	-13
g r=was more	-10
g r=was not	16
g r=welcome the	-12
g r=will answer	14
g r=will hold	-9
g r=will meet	12
g r=will not	9
g r=with <name>	-11
g r=would be	-10
g r=would say	13
g r=write for	-10
g r=write on	16
g r=write that	23
g r=write the	-17
g r=write to	29
g r=· <number>	-20
g t0=future	-26
g t0=future-passive	-17
g t0=modal	-47
g t0=modal-passive	-11
g t0=past-not	-9
g t0=past-passive	35
g t0=perfect	-26
g t0=perfect-passive	21
g t0=pluperfect	-15
g t0=present-passive	15
g t1=future	-22
g t1=future-passive	-17
g t1=gerund	-20
g t1=infinitive	-31
g t1=modal	-45
g t1=modal-passive	-11
g t1=participle-passive	18
g t1=past-passive	33
g t1=perfect	-32
g t1=perfect-passive	21
g t1=pluperfect	-14
g t1=present	-13
g t1=present-passive	15
g t2=future	-26
g t2=future-not	12
g t2=future-passive	-20
g t2=gerund	32
g t2=modal	-24
g t2=modal-not	22
g t2=modal-passive	-9
g t2=participle-passive	21
g t2=past	15
g t2=past-passive	-59
g t2=perfect	13
g t2=perfect-not	-46
g t2=perfect-passive	-11
g t2=pluperfect-not	-16
g t2=pluperfect-passive	-25
g t2=present-not	17
g t2=present-passive	-25
g v0-none	16
g v0=accept	13
g v0=add	11
g v0=announce	21
g v0=approve	-18
g v0=ask	-26
g v0=come	11
g v0=deny	17
g v0=explain	17
g v0=extend	13
g v0=have	9
g v0=know	-11
g v0=let	-11
g v0=meet	-18
g v0=need	-16
g v0=note	17
g v0=other	-10
g v0=pay	-10
g v0=post	-13
g v0=propose	19
g v0=reckon	19
g v0=say	10
g v0=sell	-10
g v0=sign	-11
g v0=sit	-10
g v0=subject	13
g v0=suggest	14
g v0=tell	-30
g v1-none	17
g v1=add	11
g v1=announce	16
g v1=approve	-17
g v1=ask	-17
g v1=believe	12
g v1=bring	-9
g v1=deny	23
g v1=explain	17
g v1=extend	13
g v1=have	10
g v1=know	-12
g v1=leave	-9
g v1=let	-11
g v1=meet	-16
g v1=need	-15
g v1=note	11
g v1=other	-9
g v1=pay	-11
g v1=post	-13
g v1=promise	-9
g v1=propose	22
g v1=receive	-12
g v1=reckon	19
g v1=reply	12
g v1=say	10
g v1=see	-23
g v1=sell	-11
g v1=sign	-18
g v1=sit	-11
g v1=subject	13
g v1=suggest	14
g v1=tell	-30
g v1=threaten	10
g v2-none	12
g v2=add	-9
g v2=agree	-10
g v2=announce	17
g v2=approve	-7
g v2=believe	-25
g v2=clear	11
g v2=collect	-18
g v2=concede	-12
g v2=conclude	-9
g v2=confirm	14
g v2=consider	-16
g v2=contradict	14
g v2=decide	10
g v2=deny	11
g v2=discuss	-13
g v2=double	-13
g v2=draw	28
g v2=examine	10
g v2=float	14
g v2=get	-15
g v2=grant	13
g v2=have	-15
g v2=hope	-12
g v2=impose	-21
g v2=insist	-24
g v2=intend	-10
g v2=know	-12
g v2=land	-8
g v2=let	21
g v2=levy	12
g v2=lift	10
g v2=make	11
g v2=negotiate	-17
g v2=note	-28
g v2=other	12
g v2=pay	-19
g v2=plan	-23
g v2=prepare	-25
g v2=propose	13
g v2=publish	-16
g v2=put	10
g v2=ratify	-13
g v2=refuse	-11
g v2=renew	-10
g v2=request	25
g v2=require	-11
g v2=respond	-23
g v2=rule	-14
g v2=say	13
g v2=seek	-15
g v2=sign	-12
g v2=sit	-9
g v2=stand	-9
g v2=step	17
g v2=suspend	-25
g v2=table	-12
g v2=think	14
g v2=threaten	13
g v2=urge	35
g v2=vote	-18
g v2=want	-22
g v2=withdraw	-10
g verbless	9
g vt0=accept present	13
g vt0=agree present	9
g vt0=announce past	15
g vt0=ask past	-18
g vt0=collect present	9
g vt0=deny past	15
g vt0=extend past	11
g vt0=have present	10
g vt0=make past	16
g vt0=need present	-11
g vt0=note past	11
g vt0=post past	-13
g vt0=propose perfect	15
g vt0=reckon present	19
g vt0=rule present	9
g vt0=say past	12
g vt0=sign past	-20
g vt0=sit past	-7
g vt0=subject present	13
g vt0=tell past	-51
g vt0=tell present	15
g vt0=want past	12
g vt0=warn present	11
g vt0=write perfect	-10
g vt1=agree present	9
g vt1=ask past	-18
g vt1=be past	14
g vt1=collect present	9
g vt1=deny past	15
g vt1=extend past	11
g vt1=have present	11
g vt1=issue participle	11
g vt1=make past	12
g vt1=need present	-11
g vt1=note past	11
g vt1=post past	-13
g vt1=propose perfect	15
g vt1=publish participle	11
g vt1=reckon present	19
g vt1=rule present	9
g vt1=say past	12
g vt1=sign past	-20
g vt1=sit past	-7
g vt1=subject present	13
g vt1=suspend infinitive	9
g vt1=tell past	-50
g vt1=tell present	15
g vt1=want past	12
g vt1=warn present	11
g vt1=write perfect	-10
g vt2=accept past	10
g vt2=add past	-10
g vt2=admit present	-8
g vt2=agree perfect	-18
g vt2=announce past	9
g vt2=announce pluperfect	14
g vt2=answer future	14
g vt2=answer infinitive	16
g vt2=answer pluperfect	-22
g vt2=answer present	-21
g vt2=approve past	-22
g vt2=ask future	-14
g vt2=ask gerund	-9
g vt2=ask infinitive	-13
g vt2=be perfect	-20
g vt2=be pluperfect	17
g vt2=believe present	-21
g vt2=buy infinitive	-17
g vt2=call participle	25
g vt2=call pluperfect	-9
g vt2=conclude participle	11
g vt2=conclude past	-21
g vt2=confirm future	-10
g vt2=confirm modal	17
g vt2=confirm past	18
g vt2=confirm perfect	-13
g vt2=consider present	-9
g vt2=declare present	-13
g vt2=demand past	15
g vt2=deny perfect	18
g vt2=draw past	13
g vt2=draw present	20
g vt2=end present	10
g vt2=estimate past	12
g vt2=expect past	-21
g vt2=explain past	19
g vt2=extend perfect	9
g vt2=float past	20
g vt2=get future	10
g vt2=get past	-21
g vt2=get present	-10
g vt2=hold future	-9
g vt2=hold present	-11
g vt2=hope present	-12
g vt2=import past	-11
g vt2=insist past	-18
g vt2=intend present	-10
g vt2=issue past	12
g vt2=keep infinitive	10
g vt2=leave participle	13
g vt2=leave present	-17
g vt2=let modal	-10
g vt2=let perfect	7
g vt2=let present	17
g vt2=levy present	13
g vt2=lift present	12
g vt2=look infinitive	8
g vt2=lower past	15
g vt2=make future	-12
g vt2=make participle	-11
g vt2=make past	18
g vt2=make perfect	20
g vt2=make pluperfect	-10
g vt2=meet modal	9
g vt2=meet present	-18
g vt2=note perfect	-28
g vt2=other future	-10
g vt2=other past	-8
g vt2=other perfect	18
g vt2=other pluperfect	12
g vt2=other present	-14
g vt2=pay present	-13
g vt2=prepare present	-11
g vt2=prolong past	10
g vt2=prolong perfect	-13
g vt2=promise perfect	-22
g vt2=propose participle	11
g vt2=propose past	8
g vt2=propose perfect	28
g vt2=propose pluperfect	-16
g vt2=propose present	-12
g vt2=put future	-15
g vt2=put infinitive	-23
g vt2=put pluperfect	-19
g vt2=put present	34
g vt2=recall past	-15
g vt2=recall present	13
g vt2=refuse past	-12
g vt2=reply present	10
g vt2=respond past	-15
g vt2=rule present	-10
g vt2=say modal	23
g vt2=say present	24
g vt2=sell gerund	10
g vt2=sell past	-11
g vt2=show past	-10
g vt2=sign future	13
g vt2=sign pluperfect	-9
g vt2=sit past	-9
g vt2=state past	-11
g vt2=state present	11
g vt2=step present	17
g vt2=suggest past	-17
g vt2=suggest pluperfect	16
g vt2=suspend past	-9
g vt2=take present	16
g vt2=tell perfect	15
g vt2=tell pluperfect	-7
g vt2=think past	9
g vt2=threaten past	16
g vt2=urge past	17
g vt2=want present	-14
g vt2=warn perfect	18
g vt2=withdraw perfect	-16
g vt2=write past	22
governed office	-25
governed office many	-11
governed office plain	-27
governed organisation	-35
governed organisation few	11
governed organisation many	9
governed organisation plain	-46
governed person few	-11
governed side	-52
governed side few	-24
governed side many	-12
governed side plain	-36
h does <say> past	25
h does <say> past plain	24
h does <say> present	-12
h does <say> present plain	-12
h does be	-12
h does nothing	-12
h does nothing many	19
h does nothing plain	-30
h does past	20
h does perfect	17
h g a:.	17
h g a:<goods>	10
h g a:<level>	12
h g a:<name>	13
h g a:<v-agree>	-12
h g a:<v-say>	31
h g a:<v-sign>	-15
h g a:has	17
h g a:on	10
h g a:the	23
h g a:was	-12
h g a:with	12
h g asks	-11
h g b:,	12
h g b:and	-14
h g b:its	-9
h g b:say the	16
h g b:the	31
h g b:to	10
h g c2=agree	-10
h g c2=impose	10
h g c2=say	23
h g c2=sign	-10
h g c2=stay	-15
h g ct2=say past	26
h g ct2=say present	-12
h g first-of-paragraph	17
h g has-past	25
h g has-perfect	17
h g headline	-18
h g l1=its	-9
h g l1=the	37
h g l3="	13
h g l3=,	20
h g l3=<person>	-14
h g l4=,	21
h g l4=the	13
h g l=<begin> the	13
h g l=say the	16
h g lead=,	12
h g lead=that	-21
h g lead=the	9
h g lll=<begin> <begin> the	13
h g lll=<begin> <person> ,	-19
h g lll=<person> , the	-10
h g lr=the ,	-12
h g lr=the .	18
h g lr=the of	-15
h g lr=the say	13
h g nct2=down past	-10
h g nct2=stay present	-15
h g next="	9
h g next=,	-26
h g next=that	36
h g nhas-modal	19
h g nhas-pluperfect	15
h g nt2=modal	18
h g nv0-none	11
h g nv1-none	11
h g nv2=sign	-11
h g nvt2=be past	11
h g nvt2=be present	-15
h g pc0=stay	18
h g pc1=stay	18
h g pct0=stay past	13
h g pct1=stay past	13
h g phas-future	15
h g phas-past	10
h g pt0=future	14
h g pt1=future	14
h g pv0=be	17
h g pv1=be	17
h g qt=future	17
h g qt=present	11
h g r1=,	-24
h g r1=.	17
h g r1=<v-propose>	-13
h g r1=<v-say>	20
h g r1=for	-9
h g r1=has	17
h g r1=of	-13
h g r2=<end>	15
h g r2=<v-agree>	-10
h g r2=<v-down>	-10
h g r2=<v-say>	17
h g r2=<v-sign>	-10
h g r2=for	-16
h g r2=is	-10
h g r2=put	10
h g r2=say	11
h g r2=that	11
h g r2=who	9
h g r3=.	-14
h g r3=<end>	19
h g r3=<v-impose>	-11
h g r3=a	-10
h g r3=the	7
h g r4=,	-11
h g r4=.	-10
h g r4=<seat>	-12
h g r4=<v-impose>	-15
h g r4=a	10
h g r4=the	11
h g r4=with	12
h g r=, is	-10
h g r=, put	10
h g r=, who	9
h g r=. <end>	17
h g r=of the	-12
h g t2=past	20
h g t2=perfect	17
h g v0-none	14
h g v1-none	14
h g v2-none	-12
h g v2=be	-12
h g verbless	-22
h governed office	10
h kind office	20
h kind office many	20
h leads office	7
h leads office plain	10
h of 1 office	18
h of 1 office few	9
h of 1 office many	14
h of 2 office many	10
h office after ,	-24
h office after .	17
h office after for	-9
h office after has	17
h office after of	-13
h office before <begin>	7
h office does be	-12
h quotation ahead 12	12
h quotation behind 6	10
h quotation behind 6 many	9
h rank 0	32
h rank 0 many	11
h rank 0 plain	23
h rank 1	-15
h rank 1 many	21
h rank 1 plain	-26
h verb after 0	23
h verb after 0 plain	18
h verb after 0 say office	20
h verb after 0 say office plain	16
h verb after 1	34
h verb after 1 clause office	11
h verb after 1 clause office plain	11
h verb after 1 object office	11
h verb after 1 object office plain	10
h verb after 1 plain	30
h verb after 1 say office	17
h verb after 1 say office plain	14
h verb after 12	-8
h verb after 12 clause office	-12
h verb after 12 clause office plain	-12
h verb after 12 past another	-14
h verb after 12 past another plain	-18
h verb after 12 plain	-8
h verb after 3 clause office	-16
h verb after 3 clause office plain	-16
h verb after 3 object office plain	10
h verb after 6 clause office	-12
h verb after 6 clause office plain	-12
h verb after none	-10
h verb after none plain	-16
h verb after said	14
h verb after told	15
h verb after told plain true	11
h verb after: ,	25
h verb before 6 say office	11
h verb before none	16
h verb before none many	13
h verb before said	18
h verb before said plain false	10
h verb said then on	-10
h verb say then on	-9
h verb say then that	11
h verb then that	17
he called a.	-17
he called agostinho	14
he called agus	20
he called ahmed	-8
he called alikhan	-13
he called ante	14
he called antónio	-9
he called apolinario	11
he called arthur	-11
he called augustinas	12
he called benjamin	-20
he called carlos	17
he called charilaos	16
he called christian	-9
he called claudia	-15
he called david	-17
he called domingo	11
he called dominic	16
he called don	11
he called donald	24
he called eloy	20
he called fridtjof	17
he called habib	-13
he called he	28
he called herbert	20
he called hjalmar	-14
he called howard	-10
he called ibrahim	-14
he called ignacy	14
he called ion	14
he called ismail	-18
he called john	-18
he called joseph	-11
he called julius	-11
he called justin	14
he called karin	-13
he called keir	-21
he called kim	14
he called kofi	-17
he called lala	26
he called lee	-24
he called li	19
he called luiz	42
he called maroš	36
he called narendra	-14
he called onn	-10
he called paul-henri	-15
he called peter	25
he called rafael	-26
he called ramón	21
he called riad	17
he called ricardo	11
he called risto	-23
he called ryosei	49
he called saad	9
he called scott	35
he called seretse	17
he called sergio	9
he called shigeru	10
he called tom	-19
he called truth	-15
he called ursula	-63
he called vincent	18
he called vladimir	-17
he called volodymyr	10
he called walter	-34
he called wilfrid	19
he called william	-12
he called xi	-40
he ends .	15
he ends a.	-17
he ends ad	17
he ends ah	11
he ends ai	-31
he ends am	-14
he ends ar	-14
he ends as	17
he ends at	-24
he ends c	16
he ends ce	17
he ends cy	14
he ends d	29
he ends di	12
he ends e	-22
he ends ed	-10
he ends ee	-24
he ends ei	51
he ends el	10
he ends er	-11
he ends es	-14
he ends et	11
he ends ey	10
he ends fi	-25
he ends ga	13
he ends he	24
he ends hn	-19
he ends ho	23
he ends i	-13
he ends ia	-17
he ends ib	-13
he ends ic	15
he ends ie	-21
he ends ik	15
he ends il	-24
he ends ir	-27
he ends iz	43
he ends ja	22
he ends k	20
he ends ku	19
he ends la	-22
he ends ld	25
he ends le	-24
he ends lf	-17
he ends li	17
he ends me	-23
he ends ne	-16
he ends nn	-21
he ends nt	20
he ends of	21
he ends om	-23
he ends on	19
he ends os	33
he ends ou	10
he ends oy	20
he ends oš	36
he ends pe	-20
he ends ph	-11
he ends r	-27
he ends ra	-18
he ends ri	-15
he ends rt	30
he ends ru	12
he ends ry	21
he ends s	29
he ends se	14
he ends so	12
he ends t	37
he ends te	20
he ends th	-18
he ends to	-15
he ends tt	34
he ends u	47
he ends ui	22
he ends ur	-10
he ends uy	-11
he ends xi	-40
he ends y	26
he ends yn	-9
he ends yr	10
he ends z	22
he ends án	-12
he ends ón	12
he ends š	32
he titled he	9
he titled she	-19
holder away	9
holder away few	9
holder away many	11
holder named 1	10
holder named 1 plain	13
holder named 12	21
holder named 12 many	21
holder named 3	11
holder named 3 many	12
holder named far	12
holder named here many	16
holder named here plain	-18
holder not yet named	-25
holder not yet named few	13
holder not yet named many	-13
holder not yet named plain	-29
holder of one word many	16
holder of one word plain	-16
holder of several words	24
holder of several words plain	20
holder on another side	-20
holder on another side plain	-21
holder on its side	38
holder on its side many	24
holder on its side plain	19
holder rank 0 of 1	21
holder rank 0 of 1 few	12
holder rank 0 of 1 plain	10
holder rank 0 of 2	11
holder rank 0 of 2 many	11
holder rank 0 of 3 plain	13
holder rank 1 of 2 plain	-9
holder rank 1 of 3 plain	-13
holder rank 2 of 3	-20
holder rank 2 of 3 plain	-15
inside quotation	-80
inside quotation alone	-19
inside quotation few	-35
inside quotation many	-47
kind office	-13
kind office many	-7
kind organisation	27
kind organisation few	14
kind organisation many	19
kind organisation plain	19
kind person	37
kind person few	19
kind person many	36
kind person plain	12
kind side	-55
kind side few	-33
kind side many	-60
kind side plain	-32
leads office	-15
leads office many	-30
leads organisation	18
leads organisation few	19
leads organisation many	21
leads person few	24
leads side	10
leads side few	-19
leads side plain	17
nobody	74
nobody " verb clause	-21
nobody " verb say	34
nobody " verb sound	-21
nobody 's verb say	-21
nobody , verb clause	-37
nobody , verb say	-18
nobody - verb clause	16
nobody - verb say	10
nobody ; verb object	-11
nobody <begin> verb clause	-15
nobody <begin> verb sound	12
nobody ? verb clause	-12
nobody a verb clause	-12
nobody a verb say	-10
nobody accused then china	-11
nobody accused then of	20
nobody added then .	-57
nobody added then 65	17
nobody added then a	19
nobody added then that	-12
nobody added then the	12
nobody adds then ,	-12
nobody adds then .	-17
nobody administration verb clause	-13
nobody administration verb say	-17
nobody admitted then ,	11
nobody agreed then .	-27
nobody agreed then and	16
nobody agreed then at	23
nobody agreed then between	-13
nobody agreed then on	16
nobody agreed then that	27
nobody agreed then to	-16
nobody agreed then until	-36
nobody agreed then with	21
nobody agriculture verb clause	9
nobody akazawa verb say	-15
nobody alfaro verb say	-10
nobody alliance verb say	-13
nobody already verb clause	12
nobody already verb say	-10
nobody also verb clause	-11
nobody also verb say	-12
nobody am verb say	15
nobody ambassador verb say	-19
nobody and verb clause	-8
nobody and verb object	-45
nobody and verb say	-29
nobody and verb sound	23
nobody announced then ,	-7
nobody announced then 10	-20
nobody announced then 15	-20
nobody announced then 25	-12
nobody announced then an	-9
nobody announced then at	-8
nobody announced then for	9
nobody announced then his	29
nobody announced then it	-9
nobody announced then tariffs	13
nobody announced then that	-20
nobody announced then the	11
nobody announced then this	-11
nobody announced then today	-9
nobody announced then two	13
nobody announced then within	-14
nobody announces then that	13
nobody answered then ,	-16
nobody answered then at	17
nobody answered then that	-13
nobody answered then with	25
nobody answers then ,	-14
nobody answers then .	15
nobody answers then questions	12
nobody answers then that	-18
nobody answers verb object	12
nobody are verb clause	20
nobody are verb object	17
nobody are verb say	18
nobody argentina verb clause	-12
nobody argued then on	11
nobody argues then that	-13
nobody as verb clause	9
nobody asked then .	32
nobody asked then about	9
nobody asked then china	-11
nobody asked then for	-10
nobody asked then if	11
nobody asked then in	-23
nobody asked then me	-11
nobody asked then not	18
nobody asked then the	-21
nobody asked then them	9
nobody asked then to	-8
nobody asked then washington	-21
nobody asked then what	-11
nobody asked then when	18
nobody asked then why	-9
nobody asking then for	-17
nobody asks	30
nobody asks plain	29
nobody asks then :	15
nobody asks then that	-15
nobody asks then the	-9
nobody association verb say	8
nobody australia verb clause	12
nobody australia verb say	-10
nobody authority verb clause	22
nobody bank verb say	27
nobody be verb clause	17
nobody be verb say	14
nobody been verb clause	16
nobody been verb object	12
nobody been verb say	9
nobody been verb sound	18
nobody began then on	12
nobody began then to	22
nobody began then with	-12
nobody beginning then .	-13
nobody begins " alone	-15
nobody begins " few	-24
nobody begins " many	15
nobody begins (	-14
nobody begins ( plain	23
nobody begins *	-17
nobody begins * plain	-20
nobody begins -	12
nobody begins - plain	13
nobody begins 08	-8
nobody begins 10 many	27
nobody begins 10 plain	-17
nobody begins 12	14
nobody begins 13	16
nobody begins 13 many	17
nobody begins 14	14
nobody begins 14 plain	16
nobody begins 15	13
nobody begins 15 many	-12
nobody begins 15 plain	23
nobody begins 16	-17
nobody begins 16 plain	-21
nobody begins 17	-10
nobody begins 18	-14
nobody begins 18 plain	-13
nobody begins 2	-13
nobody begins 2 plain	-12
nobody begins 20 many	10
nobody begins 20 plain	-15
nobody begins 21	9
nobody begins 21 plain	10
nobody begins 3	-23
nobody begins 3 plain	-15
nobody begins 5	-15
nobody begins 5 plain	-14
nobody begins [	-22
nobody begins [ plain	-14
nobody begins a	18
nobody begins a few	16
nobody begins a plain	15
nobody begins abuja	-12
nobody begins abuja plain	-12
nobody begins according	-32
nobody begins according plain	-32
nobody begins al	-16
nobody begins al plain	-15
nobody begins alert	-25
nobody begins alert plain	-22
nobody begins alexander	12
nobody begins alexander plain	12
nobody begins algeria	-8
nobody begins algeria plain	-7
nobody begins all	-11
nobody begins all plain	-11
nobody begins ambassador	10
nobody begins american	-20
nobody begins american plain	-13
nobody begins among	-15
nobody begins among plain	-14
nobody begins an few	21
nobody begins an plain	-11
nobody begins analysts	16
nobody begins analysts plain	16
nobody begins and plain	15
nobody begins answer	11
nobody begins answer plain	11
nobody begins any	-9
nobody begins any plain	-9
nobody begins apia	10
nobody begins apia plain	10
nobody begins apolo	10
nobody begins apolo plain	10
nobody begins apples	15
nobody begins apples plain	15
nobody begins argentina	-12
nobody begins argentina plain	-11
nobody begins as	-17
nobody begins as plain	-17
nobody begins asked	-15
nobody begins asked many	-16
nobody begins at	-16
nobody begins at many	-18
nobody begins at plain	-8
nobody begins azerbaijan	-12
nobody begins azerbaijan plain	-12
nobody begins bank	12
nobody begins bank plain	12
nobody begins because	-16
nobody begins because plain	-12
nobody begins beijing	-15
nobody begins beijing plain	-14
nobody begins bessent few	10
nobody begins bessent plain	-12
nobody begins between	12
nobody begins between plain	12
nobody begins bolivia	10
nobody begins bolivia plain	11
nobody begins brazil	10
nobody begins brazil plain	9
nobody begins bucharest	-11
nobody begins bucharest plain	-11
nobody begins bulgaria	-13
nobody begins bulgaria plain	-12
nobody begins burkina	11
nobody begins burkina plain	11
nobody begins but	-13
nobody begins by	-10
nobody begins cabinet	18
nobody begins cabinet plain	18
nobody begins cairo	14
nobody begins cairo plain	14
nobody begins caller	17
nobody begins caller plain	17
nobody begins cambodia	15
nobody begins cambodia plain	15
nobody begins cameroon plain	-11
nobody begins carney	11
nobody begins carney plain	11
nobody begins cashew	12
nobody begins cashew plain	12
nobody begins cbp	-10
nobody begins cbp plain	-10
nobody begins chair	25
nobody begins chancellor	10
nobody begins chancellor plain	10
nobody begins chief	23
nobody begins chilean	-13
nobody begins chilean plain	-13
nobody begins china few	-23
nobody begins china many	14
nobody begins chinese	17
nobody begins chinese plain	18
nobody begins colombia plain	12
nobody begins colombo	-17
nobody begins colombo plain	-17
nobody begins commerce	-12
nobody begins congress	22
nobody begins congress plain	22
nobody begins cosco	-12
nobody begins cosco plain	-12
nobody begins council	10
nobody begins council plain	10
nobody begins councillor	35
nobody begins councillor plain	36
nobody begins court	13
nobody begins court plain	13
nobody begins dakar	8
nobody begins dakar plain	8
nobody begins de	-8
nobody begins deputy	-17
nobody begins deputy plain	-17
nobody begins do	19
nobody begins do plain	11
nobody begins donald	18
nobody begins donald many	10
nobody begins donald plain	13
nobody begins earlier	-9
nobody begins earlier plain	-9
nobody begins economic	-12
nobody begins economic plain	-11
nobody begins economy	-11
nobody begins economy plain	-8
nobody begins editor	-12
nobody begins egypt	-12
nobody begins egypt plain	-12
nobody begins el	19
nobody begins el plain	19
nobody begins electricity	10
nobody begins electricity plain	10
nobody begins eleven	-12
nobody begins eleven plain	-12
nobody begins emmanuel	-8
nobody begins emmanuel plain	-8
nobody begins ethiopia	-8
nobody begins ethiopia plain	-8
nobody begins europe	14
nobody begins europe plain	14
nobody begins every	11
nobody begins every plain	11
nobody begins farmers	-9
nobody begins farmers plain	-9
nobody begins fentanyl	-13
nobody begins finland	-12
nobody begins finland plain	-11
nobody begins first	-17
nobody begins first plain	-17
nobody begins for few	24
nobody begins for many	-9
nobody begins foreign plain	-13
nobody begins four	-17
nobody begins four plain	-17
nobody begins françois	-12
nobody begins french	-10
nobody begins from	-14
nobody begins from few	-13
nobody begins gabon	-11
nobody begins gabon plain	-10
nobody begins gareth	-11
nobody begins gareth plain	-11
nobody begins general	24
nobody begins general plain	12
nobody begins governor	48
nobody begins governor many	32
nobody begins governor plain	26
nobody begins greece	-16
nobody begins greece plain	-16
nobody begins greer	-10
nobody begins greer plain	-10
nobody begins growers	12
nobody begins growers plain	12
nobody begins growth	12
nobody begins growth plain	12
nobody begins guatemala	15
nobody begins guatemala plain	15
nobody begins had	-12
nobody begins had plain	-12
nobody begins haiti	12
nobody begins haiti plain	12
nobody begins half	-17
nobody begins half plain	-17
nobody begins hanoi	-9
nobody begins hanoi plain	-8
nobody begins has	18
nobody begins has plain	18
nobody begins he many	-18
nobody begins he plain	9
nobody begins he'd	-14
nobody begins he'd plain	-14
nobody begins he'll	-13
nobody begins her	9
nobody begins her plain	10
nobody begins here	9
nobody begins here plain	11
nobody begins his	40
nobody begins his many	10
nobody begins his plain	39
nobody begins host	38
nobody begins host plain	38
nobody begins households	12
nobody begins households plain	12
nobody begins how	23
nobody begins how plain	23
nobody begins hungary	9
nobody begins hungary plain	8
nobody begins i'm	-12
nobody begins i'm plain	-10
nobody begins if	18
nobody begins if few	14
nobody begins if many	10
nobody begins imports	8
nobody begins imports plain	8
nobody begins in few	-12
nobody begins in many	-15
nobody begins india	17
nobody begins india many	-11
nobody begins india plain	21
nobody begins indonesia	18
nobody begins indonesia plain	18
nobody begins inflation	25
nobody begins inflation plain	25
nobody begins ismail	10
nobody begins ismail plain	10
nobody begins its	22
nobody begins its few	12
nobody begins its plain	19
nobody begins ivan	12
nobody begins j	-16
nobody begins j plain	-16
nobody begins jaan	14
nobody begins jamieson	-12
nobody begins jamieson plain	-16
nobody begins japanese	10
nobody begins japanese plain	10
nobody begins john	-14
nobody begins john plain	-14
nobody begins josé	10
nobody begins josé plain	12
nobody begins june	-12
nobody begins june plain	-12
nobody begins justice	-13
nobody begins karoline	-8
nobody begins kenya	-22
nobody begins kenya plain	-19
nobody begins king	9
nobody begins king plain	9
nobody begins korea	18
nobody begins korea plain	18
nobody begins korean	15
nobody begins kyiv	-12
nobody begins kyiv plain	-12
nobody begins lagos	12
nobody begins lagos plain	12
nobody begins later	12
nobody begins later plain	12
nobody begins laurier	-10
nobody begins laurier plain	-10
nobody begins lesotho	13
nobody begins lesotho plain	13
nobody begins let	-13
nobody begins libya	-9
nobody begins libya plain	-9
nobody begins licences	-11
nobody begins licences plain	-11
nobody begins lima	-14
nobody begins lima plain	-14
nobody begins lithuania	12
nobody begins lithuania plain	12
nobody begins luanda	12
nobody begins luanda plain	12
nobody begins lula	-20
nobody begins lula plain	-34
nobody begins madagascar	-14
nobody begins madagascar plain	-14
nobody begins madrid	-15
nobody begins madrid plain	-15
nobody begins malaysia	13
nobody begins malaysia plain	13
nobody begins mali	-9
nobody begins mali plain	-9
nobody begins manley	-12
nobody begins manley plain	-12
nobody begins manuel	-13
nobody begins manuel plain	-13
nobody begins maputo	12
nobody begins maputo plain	12
nobody begins mark	-9
nobody begins maroš	12
nobody begins maroš plain	13
nobody begins medicines	-19
nobody begins medicines plain	-26
nobody begins member	-18
nobody begins member plain	-18
nobody begins ministers	-11
nobody begins ministers plain	-10
nobody begins ministry	14
nobody begins ministry plain	15
nobody begins minutes plain	12
nobody begins more	8
nobody begins more plain	8
nobody begins morocco plain	-21
nobody begins most	10
nobody begins most plain	10
nobody begins mozambique	-13
nobody begins mozambique plain	-13
nobody begins mr few	-12
nobody begins mr many	-20
nobody begins mr plain	14
nobody begins mrs	11
nobody begins my	-15
nobody begins my plain	-22
nobody begins namibia	12
nobody begins namibia plain	12
nobody begins neither	45
nobody begins neither plain	54
nobody begins nepal	10
nobody begins nepal plain	10
nobody begins nexperia	14
nobody begins next	-17
nobody begins next plain	-15
nobody begins ninety plain	14
nobody begins nobody	17
nobody begins nobody plain	16
nobody begins nor	11
nobody begins not	-20
nobody begins not plain	-17
nobody begins numa	-9
nobody begins numa plain	-9
nobody begins nvidia	-12
nobody begins nvidia plain	-12
nobody begins núñez	15
nobody begins off	-13
nobody begins off plain	-13
nobody begins office	11
nobody begins office plain	11
nobody begins officials	12
nobody begins officials plain	12
nobody begins on	-9
nobody begins on few	-14
nobody begins on many	-27
nobody begins once	-9
nobody begins one	10
nobody begins one plain	21
nobody begins ontario	-13
nobody begins ontario plain	-13
nobody begins our many	-11
nobody begins over	-11
nobody begins panama	-14
nobody begins panama plain	-14
nobody begins parliament	19
nobody begins parliament plain	23
nobody begins peace	19
nobody begins peter	-16
nobody begins peter plain	-16
nobody begins portugal	12
nobody begins portugal plain	13
nobody begins presenter	15
nobody begins presenter plain	16
nobody begins president many	-16
nobody begins prime many	-13
nobody begins q	-16
nobody begins q plain	-16
nobody begins question	39
nobody begins question plain	42
nobody begins quito	9
nobody begins quito plain	10
nobody begins rare	17
nobody begins rare plain	12
nobody begins reporter	42
nobody begins reporter plain	43
nobody begins reports	-17
nobody begins reports plain	-17
nobody begins rice	-17
nobody begins rice plain	-17
nobody begins richard	-11
nobody begins richard plain	-11
nobody begins rumours	-19
nobody begins rumours plain	-14
nobody begins rwanda	10
nobody begins rwanda plain	11
nobody begins samoa	-11
nobody begins samoa plain	-10
nobody begins scott	-14
nobody begins scott plain	-9
nobody begins second	-11
nobody begins second plain	-11
nobody begins senator	-13
nobody begins senator plain	-12
nobody begins senegal	12
nobody begins senegal plain	13
nobody begins seoul	-17
nobody begins seoul plain	-16
nobody begins seven	13
nobody begins seven plain	13
nobody begins ships	-11
nobody begins ships plain	-11
nobody begins signed	14
nobody begins signed plain	14
nobody begins simon	10
nobody begins simon plain	10
nobody begins since	15
nobody begins since plain	15
nobody begins singapore	-10
nobody begins singapore plain	-10
nobody begins six	8
nobody begins six plain	7
nobody begins slovenia	12
nobody begins slovenia plain	12
nobody begins some	-21
nobody begins some plain	-21
nobody begins somebody	-16
nobody begins somebody plain	-18
nobody begins spokesperson	-13
nobody begins spokesperson plain	-25
nobody begins steel	12
nobody begins steel plain	10
nobody begins stjepan	-12
nobody begins stjepan plain	-12
nobody begins stockholm	13
nobody begins stockholm plain	13
nobody begins sudan	-11
nobody begins sudan plain	-11
nobody begins sukuna	-15
nobody begins sukuna plain	-15
nobody begins suriname	10
nobody begins suriname plain	10
nobody begins suva	12
nobody begins suva plain	12
nobody begins swedish	11
nobody begins swedish plain	11
nobody begins swiss	-13
nobody begins swiss plain	-13
nobody begins swissmem	-14
nobody begins swissmem plain	-14
nobody begins switzerland	24
nobody begins switzerland plain	24
nobody begins thailand	17
nobody begins thailand plain	17
nobody begins that	-23
nobody begins that plain	-27
nobody begins the few	12
nobody begins their	11
nobody begins then .	-13
nobody begins then on	14
nobody begins then with	16
nobody begins there plain	-16
nobody begins these	11
nobody begins these plain	11
nobody begins they few	9
nobody begins they many	-16
nobody begins third	-17
nobody begins third plain	-24
nobody begins this	-15
nobody begins togo	12
nobody begins togo plain	12
nobody begins trade	-14
nobody begins trade many	-14
nobody begins trade plain	-8
nobody begins truce	14
nobody begins truce plain	14
nobody begins trump	21
nobody begins trump few	30
nobody begins trump many	-18
nobody begins tsmc	18
nobody begins tsmc plain	18
nobody begins two	13
nobody begins two plain	10
nobody begins u.s.	11
nobody begins u.s. plain	12
nobody begins uganda	14
nobody begins uganda plain	14
nobody begins ulaanbaatar	9
nobody begins ulaanbaatar plain	9
nobody begins under	22
nobody begins under plain	18
nobody begins unless plain	-11
nobody begins until	22
nobody begins until plain	23
nobody begins urgent plain	-10
nobody begins ursula	11
nobody begins ursula plain	15
nobody begins us	12
nobody begins us plain	12
nobody begins valletta	-9
nobody begins valletta plain	-9
nobody begins venizelos	11
nobody begins vice	-21
nobody begins vice plain	-14
nobody begins vietnam	22
nobody begins vietnam plain	16
nobody begins von	-9
nobody begins washington few	10
nobody begins we	22
nobody begins we many	12
nobody begins we plain	18
nobody begins what	14
nobody begins what many	-19
nobody begins what plain	25
nobody begins when	10
nobody begins when plain	10
nobody begins whereas	-12
nobody begins whether	-11
nobody begins whispers	13
nobody begins whispers plain	13
nobody begins who plain	11
nobody begins why	-13
nobody begins why plain	-13
nobody begins without	24
nobody begins without plain	26
nobody begins would	-13
nobody begins would plain	-13
nobody begins yerevan	9
nobody begins yesterday plain	-9
nobody begins yet	22
nobody begins yet plain	22
nobody begins you plain	-12
nobody begins zaghloul	-15
nobody begins zaghloul plain	-15
nobody begins zambia	18
nobody begins zambia plain	19
nobody begins zhordania	14
nobody begins zhordania plain	14
nobody begins • plain	14
nobody beijing verb object	-19
nobody beijing verb say	-12
nobody being verb say	10
nobody beom verb say	-11
nobody bessent verb object	-14
nobody bessent verb say	-23
nobody both verb say	-20
nobody branting verb say	11
nobody brazil verb object	-11
nobody briefing then ,	10
nobody bureau verb clause	-29
nobody bureau verb say	-13
nobody but verb clause	-18
nobody but verb say	-30
nobody called then .	-14
nobody called then a	23
nobody called then for	-10
nobody called then it	-22
nobody called then off	11
nobody called then on	9
nobody called then reciprocal	27
nobody called then the	-34
nobody called then this	11
nobody calling then the	-17
nobody calls then a	-15
nobody calls then that	-12
nobody calls then this	-14
nobody calls then to	14
nobody carney verb say	-25
nobody cautioned then that	-15
nobody cbp verb say	-11
nobody chairman verb say	27
nobody chamber verb clause	9
nobody chenggang verb object	-10
nobody chenggang verb say	-12
nobody china verb clause	23
nobody china verb say	22
nobody claims then for	-17
nobody claims then that	24
nobody closed then .	14
nobody closed then its	15
nobody closed then to	13
nobody closed then two	-9
nobody commented then by	14
nobody commerce verb object	12
nobody commerce verb say	-22
nobody commercial verb object	-13
nobody commission verb clause	-9
nobody commission verb say	-39
nobody commissioner verb say	-14
nobody company verb sound	13
nobody complained then about	-20
nobody complained then of	-8
nobody complained then that	23
nobody conceded then ,	-17
nobody concluded then .	-11
nobody concluded then in	13
nobody concluded then its	25
nobody concluded then their	10
nobody concluded then two	13
nobody concluded then with	-14
nobody confirmed then by	30
nobody confirmed then it	33
nobody confirmed then on	-23
nobody confirmed then that	19
nobody confirmed then the	-9
nobody confirmed then to	-31
nobody congress verb say	17
nobody continues then to	18
nobody correspondent verb clause	17
nobody council verb clause	-20
nobody council verb say	-36
nobody court verb say	41
nobody criticised then the	-19
nobody crowd plain	15
nobody customs verb clause	-9
nobody customs verb say	-17
nobody deal verb clause	16
nobody declared then the	-10
nobody delegation verb say	28
nobody delhi verb say	14
nobody demanded then a	-9
nobody demanded then that	-9
nobody denied then a	-17
nobody denied then having	-11
nobody denied then on	-14
nobody denied then reports	8
nobody denied then that	17
nobody denied verb clause	8
nobody denies then having	-14
nobody denies then it	-17
nobody described then by	-9
nobody described then the	-13
nobody diplomat verb say	25
nobody director verb say	31
nobody dispute verb clause	10
nobody disputes then that	-15
nobody duty verb clause	11
nobody each verb object	-10
nobody ecuador verb clause	13
nobody ecuador verb say	-12
nobody egypt verb say	10
nobody embassy verb object	-10
nobody ended then early	-9
nobody ended then on	10
nobody ended then the	16
nobody ending then the	9
nobody ends then <end>	9
nobody ends then at	-11
nobody ends then in	12
nobody ends then the	14
nobody explained then that	-23
nobody explained then the	9
nobody federation verb clause	-21
nobody federation verb object	12
nobody federation verb say	11
nobody first verb clause	13
nobody five verb clause	11
nobody for verb clause	-10
nobody forecast then .	16
nobody forecast then of	9
nobody friday verb clause	-22
nobody further verb clause	-27
nobody ghana verb clause	15
nobody government verb clause	19
nobody government verb object	20
nobody government verb say	-15
nobody governor verb say	15
nobody goyal verb say	-11
nobody greer verb object	-15
nobody greer verb say	-40
nobody had verb clause	23
nobody had verb object	35
nobody had verb say	-19
nobody haddad verb say	10
nobody has verb object	-25
nobody has verb say	-44
nobody hasn't verb clause	19
nobody hatta verb say	12
nobody have verb clause	11
nobody have verb object	11
nobody have verb say	25
nobody he verb clause	-60
nobody he verb object	-29
nobody he verb say	-35
nobody heading	167
nobody heading few	57
nobody heading many	43
nobody heading plain	133
nobody house verb clause	-20
nobody house verb object	-22
nobody house verb say	-55
nobody i verb clause	12
nobody in verb clause	15
nobody india verb say	-18
nobody industry verb say	-10
nobody informed then .	17
nobody informed then that	21
nobody informs then the	16
nobody insisted then on	9
nobody insisted then that	-11
nobody insists then on	13
nobody insists then that	-15
nobody institute verb say	9
nobody is verb clause	-10
nobody is verb object	26
nobody is verb say	49
nobody is verb sound	11
nobody ishiba verb say	-18
nobody it verb clause	-35
nobody it verb object	-61
nobody it verb say	-88
nobody it verb sound	-20
nobody item	-15
nobody item few	29
nobody item plain	-28
nobody japan verb say	20
nobody jinping verb say	14
nobody joked then .	-27
nobody korea verb clause	-13
nobody korea verb object	12
nobody laughed then ,	-18
nobody laughed then .	14
nobody laughs then .	-15
nobody lawyer verb say	-10
nobody letter verb say	17
nobody leyen verb say	-35
nobody lifeng verb say	9
nobody listed then the	-11
nobody listing then of	13
nobody lula verb clause	-27
nobody lutnick verb say	-14
nobody maintains then its	26
nobody maintains then that	-16
nobody malaysia verb object	-15
nobody manila verb say	-11
nobody matter verb say	16
nobody mayor verb object	14
nobody mayor verb say	32
nobody meanwhile verb clause	-12
nobody member verb clause	12
nobody minister verb clause	-37
nobody minister verb say	-52
nobody ministers verb clause	15
nobody ministry verb clause	-13
nobody ministry verb say	-22
nobody morocco verb say	9
nobody myung verb clause	14
nobody myung verb say	-15
nobody named 0	35
nobody named 0 alone	-14
nobody named 0 few	14
nobody named 0 many	-17
nobody named 0 plain	47
nobody named 1	40
nobody named 1 alone	-13
nobody named 1 few	12
nobody named 1 many	14
nobody named 1 plain	35
nobody named 2	33
nobody named 2 plain	41
nobody nations verb say	34
nobody negotiators verb say	10
nobody neither verb say	-11
nobody newspaper verb clause	14
nobody no verb object	9
nobody not verb clause	41
nobody not verb object	9
nobody not verb say	38
nobody noted then ,	-10
nobody noted then the	-12
nobody notes then that	-22
nobody now verb clause	11
nobody núñez verb say	11
nobody observed then that	-16
nobody of verb clause	22
nobody of verb object	15
nobody offered then 3	8
nobody offered then an	12
nobody offered then it	15
nobody offers then .	10
nobody office verb clause	23
nobody office verb object	9
nobody office verb say	-11
nobody official verb clause	-17
nobody opened then a	21
nobody opened then an	16
nobody opened then in	-10
nobody opened then investigations	11
nobody opens then its	27
nobody order verb say	34
nobody oslo verb object	12
nobody ottawa verb clause	11
nobody paper verb say	14
nobody paragraph 0	21
nobody paragraph 0 few	36
nobody paragraph 0 many	-41
nobody paragraph 0 plain	24
nobody paragraph 1 alone	-31
nobody paragraph 1 many	-42
nobody paragraph 1 plain	12
nobody parliament verb say	22
nobody parmelin verb say	-16
nobody pause verb clause	-13
nobody pašić verb say	-10
nobody people verb clause	18
nobody period verb clause	-14
nobody peru verb clause	-10
nobody philippines verb clause	-11
nobody porras verb say	-12
nobody post verb say	-13
nobody posted then that	-35
nobody posts then .	22
nobody praised then the	23
nobody premier verb say	-10
nobody presidency verb say	-16
nobody president verb clause	-55
nobody president verb say	-21
nobody press verb clause	13
nobody promised then \$	8
nobody promised then a	-23
nobody promised then it	-18
nobody promised then not	9
nobody promised then the	-18
nobody promised then to	-10
nobody promises then to	-14
nobody pronoun he	20
nobody pronoun he few	-19
nobody pronoun he many	-16
nobody pronoun he plain	39
nobody pronoun i	21
nobody pronoun i few	10
nobody pronoun i plain	17
nobody pronoun it	34
nobody pronoun it few	19
nobody pronoun it many	9
nobody pronoun it plain	27
nobody pronoun none	43
nobody pronoun none alone	-19
nobody pronoun none few	11
nobody pronoun none plain	47
nobody pronoun they	49
nobody pronoun they few	20
nobody pronoun they many	15
nobody pronoun they plain	38
nobody proposed then a	-12
nobody proposed then by	-10
nobody proposed then duties	-9
nobody proposed then in	-14
nobody proposed then on	-12
nobody proposed then that	-21
nobody proposed then the	16
nobody proposes then that	-15
nobody protested then .	12
nobody protested then against	-26
nobody questions then .	18
nobody questions then on	19
nobody reader verb clause	16
nobody reasons then of	-21
nobody recalls then that	-27
nobody reckoned then .	10
nobody reckons then .	13
nobody reckons then that	10
nobody reckons then the	-11
nobody reckons then with	-15
nobody recommended then a	-11
nobody regulator verb clause	27
nobody regulator verb say	27
nobody rejected then it	18
nobody remarks then by	11
nobody repeated then that	-14
nobody replied then .	-22
nobody replied then on	18
nobody replied then that	-11
nobody replied then with	13
nobody reported then ,	18
nobody reported then .	-17
nobody reported then a	11
nobody reported then by	-21
nobody reported then on	19
nobody reported then that	15
nobody reports then .	-9
nobody reports then that	35
nobody representative verb clause	-10
nobody representative verb object	-35
nobody representative verb say	-20
nobody roberts verb clause	20
nobody ryti verb say	13
nobody said then .	12
nobody said then ;	-20
nobody said then <end>	12
nobody said then a	10
nobody said then afterwards	-23
nobody said then an	27
nobody said then before	10
nobody said then bessent	-10
nobody said then by	-14
nobody said then china	-17
nobody said then he	9
nobody said then her	16
nobody said then his	15
nobody said then in	-15
nobody said then josé	-11
nobody said then last	-15
nobody said then mayor	24
nobody said then minister	-22
nobody said then mr	-23
nobody said then no	19
nobody said then nothing	27
nobody said then on	-13
nobody said then only	12
nobody said then prime	-11
nobody said then tariffs	-8
nobody said then the	-12
nobody said then their	15
nobody said then there	-19
nobody said then this	-9
nobody said then to	39
nobody said then today	-9
nobody said then trade	-11
nobody said then ursula	-13
nobody said then when	11
nobody said then whether	26
nobody said then yes	34
nobody said then yesterday	-12
nobody same verb object	-10
nobody saying then that	-25
nobody says then ,	-23
nobody says then :	17
nobody says then ;	-24
nobody says then <end>	15
nobody says then a	23
nobody says then bessent	9
nobody says then both	-11
nobody says then china	13
nobody says then foreign	-13
nobody says then his	-16
nobody says then in	-14
nobody says then it	10
nobody says then its	-29
nobody says then nothing	38
nobody says then our	-20
nobody says then so	11
nobody says then that	10
nobody says then the	-12
nobody says then they	-12
nobody says then what	13
nobody says then work	13
nobody says then yes	-13
nobody secretary verb say	-25
nobody seoul verb object	16
nobody seoul verb say	-18
nobody she verb clause	-22
nobody she verb object	-27
nobody she verb say	-27
nobody sheinbaum verb say	-24
nobody ships verb clause	-9
nobody shrugs then .	15
nobody side verb object	-32
nobody sides 0	58
nobody sides 0 alone	-36
nobody sides 0 many	25
nobody sides 0 plain	58
nobody sides 1	26
nobody sides 1 alone	13
nobody sides 1 few	17
nobody sides 1 many	-63
nobody sides 1 plain	38
nobody sides 2	16
nobody sides 2 few	15
nobody sides 2 many	-34
nobody sides 2 plain	19
nobody sides verb clause	19
nobody so verb say	-21
nobody spokesman verb object	12
nobody spokesman verb say	-13
nobody spokesperson verb object	-29
nobody spokesperson verb say	-80
nobody spokeswoman verb say	24
nobody starmer verb clause	16
nobody starmer verb say	-11
nobody starts then on	11
nobody stated then that	-20
nobody statement verb say	-8
nobody states then ,	10
nobody states then .	16
nobody states then announced	13
nobody states then at	-25
nobody states then came	-9
nobody states then did	-17
nobody states then had	-21
nobody states then has	21
nobody states then insisted	-15
nobody states then ran	10
nobody states then takes	12
nobody states then that	-23
nobody states then to	-10
nobody states then under	23
nobody states then were	25
nobody states then would	-13
nobody states verb clause	20
nobody states verb object	-11
nobody still verb object	-20
nobody still verb say	12
nobody stop verb object	-14
nobody stressed then that	-13
nobody sukuna verb say	10
nobody talks verb clause	10
nobody tells then our	10
nobody tells then us	-12
nobody terms then ,	-11
nobody thailand verb say	-9
nobody thanked then president	9
nobody thanked then the	27
nobody thanks then to	13
nobody that verb clause	30
nobody that verb say	15
nobody the verb clause	24
nobody the verb object	26
nobody their verb object	16
nobody them verb say	9
nobody they verb clause	21
nobody they verb say	18
nobody threatened then .	-10
nobody threatened then 25	-24
nobody threatened then 30	-20
nobody threatened then an	-14
nobody threatened then for	10
nobody threatened then from	18
nobody threatened then in	26
nobody threatened then it	-12
nobody threatened then the	9
nobody threatened then to	8
nobody threatened then with	14
nobody threatens then china	13
nobody threatens then to	-25
nobody to verb clause	17
nobody to verb object	9
nobody tokyo verb say	-11
nobody told then .	21
nobody told then a	-28
nobody told then an	-17
nobody told then by	-14
nobody told then cnbc	-12
nobody told then farmers	11
nobody told then fox	-15
nobody told then him	-18
nobody told then importers	-12
nobody told then in	11
nobody told then it	30
nobody told then its	9
nobody told then journalists	-12
nobody told then our	12
nobody told then parliament	-38
nobody told then that	44
nobody told then their	16
nobody told then to	-9
nobody told then us	-9
nobody trade verb say	-30
nobody trump verb object	-15
nobody trump verb say	-28
nobody tuesday verb say	20
nobody two verb object	14
nobody union verb say	13
nobody unnamed	39
nobody unnamed few	18
nobody unnamed many	25
nobody unnamed plain	22
nobody urged then both	-13
nobody urged then the	-15
nobody urged then washington	-10
nobody us verb say	19
nobody verb accused	-23
nobody verb accused plain	-19
nobody verb added many	-38
nobody verb added plain	25
nobody verb adds	25
nobody verb adds plain	27
nobody verb admits	16
nobody verb admits plain	15
nobody verb admitted	-11
nobody verb affirmed	-12
nobody verb affirmed plain	-12
nobody verb agreed	18
nobody verb agreed plain	21
nobody verb agrees	13
nobody verb agrees plain	13
nobody verb alleged	-10
nobody verb alleged plain	-10
nobody verb announced	-8
nobody verb announced plain	-9
nobody verb answered	18
nobody verb answered plain	16
nobody verb answering	30
nobody verb answering plain	30
nobody verb answers	18
nobody verb answers plain	17
nobody verb apologised	15
nobody verb apologised plain	15
nobody verb applauded	13
nobody verb applauded plain	13
nobody verb argues	-26
nobody verb argues plain	-26
nobody verb asked	-18
nobody verb asked few	-11
nobody verb asked plain	-13
nobody verb asking	-20
nobody verb asking plain	-20
nobody verb assured	-9
nobody verb attacked	10
nobody verb began	34
nobody verb began plain	36
nobody verb begins	25
nobody verb begins plain	26
nobody verb blamed	-29
nobody verb blamed plain	-27
nobody verb blasted	-15
nobody verb brands	13
nobody verb brands plain	13
nobody verb briefed	12
nobody verb briefed plain	12
nobody verb briefing	19
nobody verb briefing plain	21
nobody verb called many	10
nobody verb called plain	-23
nobody verb calling	-14
nobody verb calls few	-11
nobody verb calls many	-20
nobody verb calls plain	12
nobody verb cautioned	-13
nobody verb cautioned plain	-13
nobody verb cited	-11
nobody verb cited plain	-22
nobody verb cites	-20
nobody verb cites plain	-20
nobody verb citing	-21
nobody verb citing plain	-20
nobody verb claims	9
nobody verb claims plain	9
nobody verb clarified	-16
nobody verb clarified plain	-10
nobody verb clause then "	20
nobody verb clause then " few	-14
nobody verb clause then " many	30
nobody verb clause then ,	-14
nobody verb clause then , many	10
nobody verb clause then , plain	-18
nobody verb clause then .	-9
nobody verb clause then . many	-40
nobody verb clause then 10	-14
nobody verb clause then 15	-15
nobody verb clause then 15 plain	-15
nobody verb clause then 25	-11
nobody verb clause then 25 plain	-10
nobody verb clause then 30	23
nobody verb clause then 30 plain	23
nobody verb clause then 40	14
nobody verb clause then 40 plain	14
nobody verb clause then 5	21
nobody verb clause then 9	12
nobody verb clause then 9 plain	12
nobody verb clause then :	30
nobody verb clause then : plain	27
nobody verb clause then <end>	13
nobody verb clause then <end> plain	13
nobody verb clause then a	19
nobody verb clause then a many	11
nobody verb clause then a plain	14
nobody verb clause then about	17
nobody verb clause then about many	-12
nobody verb clause then about plain	35
nobody verb clause then after	-12
nobody verb clause then after plain	-10
nobody verb clause then afterwards	-19
nobody verb clause then afterwards plain	-14
nobody verb clause then again	12
nobody verb clause then again plain	12
nobody verb clause then announced	13
nobody verb clause then announced plain	13
nobody verb clause then at	12
nobody verb clause then at plain	25
nobody verb clause then back	19
nobody verb clause then back plain	23
nobody verb clause then before	-16
nobody verb clause then came	-9
nobody verb clause then came plain	-9
nobody verb clause then charges plain	10
nobody verb clause then come	-12
nobody verb clause then come plain	-12
nobody verb clause then did	-17
nobody verb clause then did plain	-17
nobody verb clause then down	15
nobody verb clause then early	-9
nobody verb clause then early plain	-9
nobody verb clause then from	-21
nobody verb clause then from plain	-20
nobody verb clause then goods	12
nobody verb clause then goods plain	12
nobody verb clause then has	21
nobody verb clause then has plain	21
nobody verb clause then here	-17
nobody verb clause then here plain	-17
nobody verb clause then his	46
nobody verb clause then his plain	38
nobody verb clause then if	11
nobody verb clause then in many	17
nobody verb clause then in plain	-18
nobody verb clause then insisted	-15
nobody verb clause then insisted plain	-15
nobody verb clause then it	12
nobody verb clause then last	14
nobody verb clause then last plain	16
nobody verb clause then me	-12
nobody verb clause then me plain	-10
nobody verb clause then neither	10
nobody verb clause then neither plain	10
nobody verb clause then new	-12
nobody verb clause then new plain	-12
nobody verb clause then no	41
nobody verb clause then no plain	41
nobody verb clause then not	19
nobody verb clause then not plain	17
nobody verb clause then nothing	20
nobody verb clause then nothing plain	20
nobody verb clause then now	-18
nobody verb clause then of	15
nobody verb clause then of many	17
nobody verb clause then on	14
nobody verb clause then on many	-34
nobody verb clause then on plain	22
nobody verb clause then questions	20
nobody verb clause then questions plain	20
nobody verb clause then ran	10
nobody verb clause then ran plain	10
nobody verb clause then sales	-16
nobody verb clause then sales plain	-16
nobody verb clause then takes	12
nobody verb clause then takes plain	12
nobody verb clause then ten	19
nobody verb clause then ten plain	19
nobody verb clause then that	-23
nobody verb clause then that many	12
nobody verb clause then that plain	-25
nobody verb clause then the	13
nobody verb clause then the plain	13
nobody verb clause then them	12
nobody verb clause then them plain	12
nobody verb clause then this	-19
nobody verb clause then this plain	-11
nobody verb clause then tomorrow	11
nobody verb clause then tomorrow plain	11
nobody verb clause then too	-16
nobody verb clause then too plain	-16
nobody verb clause then two plain	9
nobody verb clause then us	-13
nobody verb clause then us plain	-12
nobody verb clause then washington	-11
nobody verb clause then washington plain	-11
nobody verb clause then were	29
nobody verb clause then were plain	28
nobody verb clause then what	-10
nobody verb clause then what plain	-10
nobody verb clause then when	21
nobody verb clause then when plain	21
nobody verb clause then where	-13
nobody verb clause then where plain	-13
nobody verb clause then whether	16
nobody verb clause then whether plain	16
nobody verb clause then which	14
nobody verb clause then which plain	14
nobody verb clause then why	-10
nobody verb clause then why plain	-10
nobody verb clause then with	21
nobody verb clause then with few	9
nobody verb clause then with plain	14
nobody verb clause then would	-11
nobody verb clause then would many	13
nobody verb clause then would plain	-25
nobody verb clause then yesterday	14
nobody verb clause then yesterday plain	18
nobody verb closed	34
nobody verb closed plain	31
nobody verb commented	13
nobody verb commented plain	18
nobody verb compares	14
nobody verb complained	-10
nobody verb complained plain	-10
nobody verb conceded	-15
nobody verb conceded plain	-12
nobody verb concluded	31
nobody verb concluded plain	35
nobody verb confirms	-13
nobody verb confirms plain	-14
nobody verb continued	-10
nobody verb continued plain	-10
nobody verb continues	20
nobody verb continues plain	20
nobody verb criticised	-13
nobody verb criticised plain	-13
nobody verb crowed	-9
nobody verb declared many	-23
nobody verb declares	14
nobody verb declares plain	14
nobody verb declaring	12
nobody verb declaring plain	12
nobody verb defended	15
nobody verb defended plain	15
nobody verb demanded	-10
nobody verb demanded plain	-10
nobody verb demands	22
nobody verb demands plain	20
nobody verb described	-25
nobody verb described few	-11
nobody verb described plain	-20
nobody verb dismissed	-12
nobody verb ended	21
nobody verb ended many	11
nobody verb ended plain	17
nobody verb ends	12
nobody verb ends many	-25
nobody verb ends plain	29
nobody verb explained many	-17
nobody verb explained plain	7
nobody verb forecast	7
nobody verb forecast plain	7
nobody verb forecasts	-12
nobody verb forecasts plain	-10
nobody verb hails	19
nobody verb informs	14
nobody verb informs plain	14
nobody verb joked	-9
nobody verb joked many	-25
nobody verb joked plain	12
nobody verb justified	15
nobody verb justified plain	15
nobody verb laughed many	-19
nobody verb laughed plain	10
nobody verb listed	22
nobody verb listed plain	22
nobody verb lists	16
nobody verb lists plain	17
nobody verb mentioned	9
nobody verb mentions	28
nobody verb mentions plain	28
nobody verb noted many	-19
nobody verb noted plain	15
nobody verb object then " few	19
nobody verb object then " many	-19
nobody verb object then \$	18
nobody verb object then \$ plain	18
nobody verb object then ,	18
nobody verb object then , plain	26
nobody verb object then 100 plain	-9
nobody verb object then 12	-8
nobody verb object then 12 plain	-8
nobody verb object then 25	-11
nobody verb object then 25 plain	-11
nobody verb object then 30	-15
nobody verb object then 30 plain	-15
nobody verb object then 50	12
nobody verb object then 50 plain	12
nobody verb object then 60	11
nobody verb object then 60 plain	11
nobody verb object then ;	12
nobody verb object then ; plain	12
nobody verb object then additional	-13
nobody verb object then additional plain	-13
nobody verb object then another	-20
nobody verb object then another plain	-20
nobody verb object then as	-11
nobody verb object then as few	-11
nobody verb object then both	9
nobody verb object then both plain	9
nobody verb object then canada	-10
nobody verb object then canada plain	-10
nobody verb object then companies	13
nobody verb object then companies plain	13
nobody verb object then fentanyl	-22
nobody verb object then fentanyl plain	-21
nobody verb object then from	15
nobody verb object then from plain	11
nobody verb object then have	8
nobody verb object then have plain	8
nobody verb object then having	-21
nobody verb object then having plain	-21
nobody verb object then her	9
nobody verb object then her plain	9
nobody verb object then him plain	9
nobody verb object then his	-10
nobody verb object then is	10
nobody verb object then is plain	10
nobody verb object then japan	16
nobody verb object then japan plain	16
nobody verb object then mr	12
nobody verb object then mr plain	12
nobody verb object then no	15
nobody verb object then no plain	15
nobody verb object then nothing	18
nobody verb object then nothing plain	18
nobody verb object then of	34
nobody verb object then of plain	35
nobody verb object then off	11
nobody verb object then off plain	22
nobody verb object then on	12
nobody verb object then one	-11
nobody verb object then one plain	-11
nobody verb object then president	9
nobody verb object then president plain	9
nobody verb object then reciprocal	33
nobody verb object then reciprocal plain	33
nobody verb object then reports	15
nobody verb object then reports plain	15
nobody verb object then tariffs plain	-18
nobody verb object then the many	16
nobody verb object then the plain	-17
nobody verb object then them	-27
nobody verb object then them plain	-25
nobody verb object then this	-26
nobody verb object then this plain	-18
nobody verb object then to many	14
nobody verb object then to plain	-12
nobody verb object then trade	19
nobody verb object then washington	-17
nobody verb object then washington plain	-17
nobody verb object then with	47
nobody verb object then with plain	47
nobody verb objected	-10
nobody verb objects	9
nobody verb objects plain	9
nobody verb observed	-14
nobody verb observed plain	-10
nobody verb offered	21
nobody verb offered plain	21
nobody verb offers	36
nobody verb offers plain	36
nobody verb opened	48
nobody verb opened plain	42
nobody verb opening plain	12
nobody verb opens	24
nobody verb opens plain	16
nobody verb outlines	13
nobody verb outlines plain	13
nobody verb pledged	13
nobody verb pledged plain	13
nobody verb posted	-29
nobody verb posted few	-10
nobody verb posted many	-16
nobody verb posted plain	-15
nobody verb posts	35
nobody verb posts plain	37
nobody verb praised	27
nobody verb praised plain	30
nobody verb proclaimed	13
nobody verb proclaimed plain	13
nobody verb projects	18
nobody verb projects plain	18
nobody verb promised	-13
nobody verb promised few	18
nobody verb promised plain	-20
nobody verb promises plain	-18
nobody verb proposed	-34
nobody verb proposed plain	-38
nobody verb proposes	-15
nobody verb proposes plain	-15
nobody verb protested	-11
nobody verb protested plain	-11
nobody verb questions	28
nobody verb questions plain	28
nobody verb reasons	-14
nobody verb reasons plain	-14
nobody verb recalled	-21
nobody verb recalled plain	-17
nobody verb recalls	-24
nobody verb recalls plain	-23
nobody verb reckoned	11
nobody verb reckoned plain	10
nobody verb recommends	-10
nobody verb recommends plain	-10
nobody verb rejected	26
nobody verb rejected plain	28
nobody verb related	17
nobody verb related plain	17
nobody verb remarked	-18
nobody verb remarked many	-19
nobody verb remarks	21
nobody verb remarks plain	33
nobody verb repeated	-17
nobody verb repeated plain	-17
nobody verb replied few	-10
nobody verb reports	15
nobody verb reports plain	18
nobody verb responded	14
nobody verb responded plain	15
nobody verb said few	34
nobody verb said many	62
nobody verb said plain	-49
nobody verb say then "	-11
nobody verb say then " many	-11
nobody verb say then ,	-12
nobody verb say then , many	15
nobody verb say then , plain	-19
nobody verb say then .	-15
nobody verb say then . few	11
nobody verb say then . many	15
nobody verb say then . plain	-32
nobody verb say then 12	-14
nobody verb say then 12 plain	-14
nobody verb say then 15 plain	11
nobody verb say then 20	13
nobody verb say then 20 plain	13
nobody verb say then 23	10
nobody verb say then 23 plain	10
nobody verb say then 25	10
nobody verb say then 25 plain	10
nobody verb say then 65	17
nobody verb say then 65 plain	17
nobody verb say then ;	-34
nobody verb say then ; plain	-31
nobody verb say then <end>	13
nobody verb say then <end> plain	8
nobody verb say then a	26
nobody verb say then a many	25
nobody verb say then after many	23
nobody verb say then after plain	-25
nobody verb say then afterwards	-26
nobody verb say then afterwards plain	-24
nobody verb say then against	-22
nobody verb say then against plain	-22
nobody verb say then and	26
nobody verb say then and plain	17
nobody verb say then another	17
nobody verb say then another plain	17
nobody verb say then any	16
nobody verb say then at many	-16
nobody verb say then at plain	18
nobody verb say then between	-13
nobody verb say then between plain	-13
nobody verb say then bin plain	11
nobody verb say then both plain	-11
nobody verb say then by	-21
nobody verb say then by plain	-24
nobody verb say then china	7
nobody verb say then cnbc	-12
nobody verb say then customs	8
nobody verb say then customs plain	8
nobody verb say then dr	16
nobody verb say then farmers plain	-12
nobody verb say then for	10
nobody verb say then foreign	-21
nobody verb say then foreign many	-13
nobody verb say then fox	-15
nobody verb say then fox plain	-12
nobody verb say then growers	-16
nobody verb say then growers plain	-15
nobody verb say then he	10
nobody verb say then he plain	5
nobody verb say then her plain	-12
nobody verb say then how	15
nobody verb say then how plain	15
nobody verb say then importers	-17
nobody verb say then importers plain	-14
nobody verb say then in	-11
nobody verb say then in many	-36
nobody verb say then in plain	11
nobody verb say then is	-10
nobody verb say then is plain	-10
nobody verb say then it	21
nobody verb say then it many	-10
nobody verb say then it plain	21
nobody verb say then its	9
nobody verb say then its many	20
nobody verb say then josé	-12
nobody verb say then josé many	-12
nobody verb say then journalists	-12
nobody verb say then last	-18
nobody verb say then last many	12
nobody verb say then last plain	-29
nobody verb say then mayor	22
nobody verb say then mayor many	22
nobody verb say then me many	9
nobody verb say then me plain	-14
nobody verb say then members plain	-18
nobody verb say then mr	-25
nobody verb say then mr many	-20
nobody verb say then no	20
nobody verb say then no plain	21
nobody verb say then norway	-13
nobody verb say then nothing	52
nobody verb say then nothing plain	52
nobody verb say then of	17
nobody verb say then of few	19
nobody verb say then on few	16
nobody verb say then one	18
nobody verb say then one many	14
nobody verb say then only	11
nobody verb say then only plain	10
nobody verb say then our	-12
nobody verb say then parliament	-41
nobody verb say then parliament many	-14
nobody verb say then parliament plain	-28
nobody verb say then prime	-12
nobody verb say then radio plain	9
nobody verb say then reporters few	-9
nobody verb say then reporters many	45
nobody verb say then reporters plain	-34
nobody verb say then scott	-12
nobody verb say then scott plain	-9
nobody verb say then since	14
nobody verb say then since plain	14
nobody verb say then so	7
nobody verb say then so plain	8
nobody verb say then something	15
nobody verb say then something plain	15
nobody verb say then state plain	12
nobody verb say then talks	-9
nobody verb say then talks plain	-9
nobody verb say then tariffs	-20
nobody verb say then tariffs plain	-20
nobody verb say then that	-12
nobody verb say then that many	33
nobody verb say then that plain	-22
nobody verb say then the	-18
nobody verb say then the many	8
nobody verb say then the plain	-33
nobody verb say then their	20
nobody verb say then their plain	8
nobody verb say then them	13
nobody verb say then them plain	20
nobody verb say then they	-20
nobody verb say then they plain	-34
nobody verb say then this	-14
nobody verb say then this many	-33
nobody verb say then to	8
nobody verb say then to many	-33
nobody verb say then to plain	20
nobody verb say then today	-9
nobody verb say then today plain	-8
nobody verb say then tokyo	-20
nobody verb say then tokyo plain	-19
nobody verb say then trade	-28
nobody verb say then trade many	-22
nobody verb say then trade plain	-10
nobody verb say then until	-38
nobody verb say then until plain	-38
nobody verb say then ursula	-14
nobody verb say then ursula many	-13
nobody verb say then us	-9
nobody verb say then us plain	-16
nobody verb say then washington	-14
nobody verb say then washington plain	-14
nobody verb say then what	16
nobody verb say then what plain	16
nobody verb say then when	11
nobody verb say then whether	26
nobody verb say then whether plain	26
nobody verb say then which	10
nobody verb say then will	-14
nobody verb say then will plain	-14
nobody verb say then with many	-17
nobody verb say then work	13
nobody verb say then work plain	13
nobody verb say then yes	19
nobody verb say then yes plain	20
nobody verb say then yesterday many	-10
nobody verb say then you	14
nobody verb say then you plain	14
nobody verb saying	-27
nobody verb saying many	16
nobody verb saying plain	-38
nobody verb shouting	10
nobody verb shrugs	24
nobody verb shrugs plain	14
nobody verb sighed	-12
nobody verb sighed many	-14
nobody verb smiled	21
nobody verb smiled plain	21
nobody verb snapped	-12
nobody verb sound then ,	-7
nobody verb sound then .	18
nobody verb sound then . many	-31
nobody verb sound then . plain	40
nobody verb sound then 3	14
nobody verb sound then 3 plain	14
nobody verb sound then 5	-12
nobody verb sound then 5 plain	-12
nobody verb sound then : plain	10
nobody verb sound then an	12
nobody verb sound then an plain	12
nobody verb sound then at many	-17
nobody verb sound then at plain	16
nobody verb sound then it	15
nobody verb sound then it plain	15
nobody verb sound then of	11
nobody verb sound then the	-27
nobody verb sound then three	14
nobody verb sound then three plain	14
nobody verb started	13
nobody verb started plain	13
nobody verb starting	-12
nobody verb starts	30
nobody verb starts plain	28
nobody verb stated	-41
nobody verb stated plain	-53
nobody verb states	12
nobody verb states few	9
nobody verb states plain	9
nobody verb stressed	-17
nobody verb stressed plain	-14
nobody verb suggested	-31
nobody verb suggested plain	-30
nobody verb suggests	-15
nobody verb suggests plain	-15
nobody verb tells few	10
nobody verb terms	14
nobody verb terms plain	18
nobody verb thanked	37
nobody verb thanked many	-10
nobody verb thanked plain	42
nobody verb thanks	28
nobody verb thanks plain	28
nobody verb threatened	12
nobody verb threatened many	19
nobody verb threatening	-16
nobody verb threatening plain	-16
nobody verb thundered	-23
nobody verb thundered many	-22
nobody verb told	-17
nobody verb told few	-30
nobody verb told many	20
nobody verb told plain	-29
nobody verb tweeted	-14
nobody verb tweeted many	-9
nobody verb urged	-42
nobody verb urged plain	-42
nobody verb vowed	-30
nobody verb vowed plain	-24
nobody verb warned	20
nobody verb warned few	19
nobody verb warned many	14
nobody verb warned plain	9
nobody verb warning	-12
nobody verb warning plain	-10
nobody verb welcomed	29
nobody verb welcomed plain	29
nobody verb welcomes	13
nobody verb welcomes plain	11
nobody verb whispers	16
nobody verb whispers plain	16
nobody verb writes	-18
nobody verb writes plain	-29
nobody verb writing	10
nobody verb writing plain	11
nobody verb written plain	14
nobody verbs 0	55
nobody verbs 0 alone	-19
nobody verbs 0 he	24
nobody verbs 0 he few	-14
nobody verbs 0 he many	-11
nobody verbs 0 he plain	40
nobody verbs 0 it	49
nobody verbs 0 it plain	54
nobody verbs 0 many	-37
nobody verbs 0 none	25
nobody verbs 0 none alone	-19
nobody verbs 0 none many	-28
nobody verbs 0 none plain	40
nobody verbs 0 plain	76
nobody verbs 0 they	14
nobody verbs 0 they plain	16
nobody verbs 1	39
nobody verbs 1 few	14
nobody verbs 1 he many	-10
nobody verbs 1 he plain	20
nobody verbs 1 i	34
nobody verbs 1 i plain	32
nobody verbs 1 it	15
nobody verbs 1 it few	23
nobody verbs 1 it many	12
nobody verbs 1 many	9
nobody verbs 1 none	27
nobody verbs 1 none few	7
nobody verbs 1 none many	11
nobody verbs 1 none plain	21
nobody verbs 1 plain	36
nobody verbs 1 they	41
nobody verbs 1 they few	19
nobody verbs 1 they many	17
nobody verbs 1 they plain	25
nobody verbs 2	18
nobody verbs 2 many	19
nobody verbs 2 plain	12
nobody vowed then to	-17
nobody w \$	-12
nobody w \$ 110	13
nobody w \$ 128.68	-12
nobody w \$ 166	-25
nobody w \$ 200	11
nobody w \$ 4	-14
nobody w \$ 4.5	8
nobody w \$ 45	13
nobody w \$ 50	-19
nobody w \$ 500	-16
nobody w \$ 550	14
nobody w \$ 75	-10
nobody w \$ 8	16
nobody w %	8
nobody w % (	25
nobody w % )	18
nobody w % ,	10
nobody w % .	-22
nobody w % ;	-10
nobody w % a	8
nobody w % and	38
nobody w % at	15
nobody w % before	-19
nobody w % by	-21
nobody w % duty	12
nobody w % for	-29
nobody w % had	10
nobody w % he	14
nobody w % in	20
nobody w % is	-23
nobody w % last	-12
nobody w % next	20
nobody w % now	13
nobody w % of	15
nobody w % or	-18
nobody w % since	19
nobody w % tariff	25
nobody w % tariffs	-13
nobody w % that	15
nobody w % this	27
nobody w % to	-13
nobody w % too	-12
nobody w % until	10
nobody w % was	-10
nobody w % which	21
nobody w % would	-8
nobody w '	-8
nobody w ' association	-17
nobody w ' board	-10
nobody w ' council	-15
nobody w ' federation	-16
nobody w ' group	10
nobody w ' guild	-27
nobody w ' spokesman	27
nobody w ' union	-19
nobody w 's	-9
nobody w 's 10	12
nobody w 's a	-15
nobody w 's account	-14
nobody w 's all	-10
nobody w 's ambassador	-13
nobody w 's answer	-10
nobody w 's association	-9
nobody w 's bananas	12
nobody w 's biggest	-13
nobody w 's board	8
nobody w 's budget	-13
nobody w 's chair	19
nobody w 's chairwoman	16
nobody w 's chamber	-30
nobody w 's chief	-12
nobody w 's chips	10
nobody w 's commerce	10
nobody w 's consul	-14
nobody w 's customs	-9
nobody w 's decision	23
nobody w 's deficit	18
nobody w 's delegation	-18
nobody w 's department	-18
nobody w 's embassy	-11
nobody w 's emergency	-9
nobody w 's farm	-11
nobody w 's finance	-36
nobody w 's general	13
nobody w 's goods	-13
nobody w 's government	-11
nobody w 's head	13
nobody w 's house	12
nobody w 's imports	-13
nobody w 's industry	-13
nobody w 's latest	-10
nobody w 's letter	15
nobody w 's li	-19
nobody w 's market	-18
nobody w 's ministry	-10
nobody w 's national	19
nobody w 's new	-18
nobody w 's next	11
nobody w 's nothing	12
nobody w 's offer	13
nobody w 's office	-16
nobody w 's on	24
nobody w 's order	16
nobody w 's pact	15
nobody w 's paper	16
nobody w 's pays	12
nobody w 's people	15
nobody w 's plan	-12
nobody w 's post	-10
nobody w 's premier	-16
nobody w 's president	45
nobody w 's proposal	12
nobody w 's reply	11
nobody w 's representative	11
nobody w 's right	11
nobody w 's ruling	-13
nobody w 's second	-9
nobody w 's secretary	17
nobody w 's senate	17
nobody w 's spokesman	11
nobody w 's spokeswoman	-29
nobody w 's surcharge	14
nobody w 's tariff	41
nobody w 's tariffs	16
nobody w 's tea	-10
nobody w 's threat	10
nobody w 's trade	-8
nobody w 's transport	-12
nobody w 's truce	-11
nobody w 's version	-11
nobody w 's vice	16
nobody w 's words	-15
nobody w (	-13
nobody w ( 10	-10
nobody w ( 14	-34
nobody w ( 3	-24
nobody w ( 4	-10
nobody w ( agency	18
nobody w ( friday	22
nobody w ( mr	-18
nobody w ( translation	16
nobody w ( unofficial	10
nobody w ( wap	13
nobody w )	-15
nobody w ) -	18
nobody w ) .	20
nobody w ) :	-67
nobody w ) and	35
nobody w ) the	12
nobody w ) —	39
nobody w *	-17
nobody w +	-20
nobody w , ,	10
nobody w , .	-36
nobody w , 13	12
nobody w , 14	-13
nobody w , 16	12
nobody w , 18	20
nobody w , 2	12
nobody w , 2025	13
nobody w , 2026	26
nobody w , 2033	11
nobody w , 24	10
nobody w , 25	9
nobody w , 29	-23
nobody w , 30	19
nobody w , 36	-9
nobody w , 39	11
nobody w , 4	11
nobody w , 8	12
nobody w , a	11
nobody w , according	-51
nobody w , after	17
nobody w , against	-25
nobody w , agreed	50
nobody w , aircraft	-13
nobody w , alfred	15
nobody w , american	8
nobody w , announced	-20
nobody w , answered	-17
nobody w , ante	-12
nobody w , anton	22
nobody w , antonio	9
nobody w , approved	-13
nobody w , april	-24
nobody w , are	-14
nobody w , argentina	14
nobody w , armenia	10
nobody w , arturo	-20
nobody w , at	33
nobody w , aug	16
nobody w , august	9
nobody w , back	-12
nobody w , bananas	11
nobody w , bangladesh	9
nobody w , be	-25
nobody w , because	-10
nobody w , beijing	-12
nobody w , bernd	-16
nobody w , bolivia	14
nobody w , brazil	35
nobody w , but	-14
nobody w , by	-22
nobody w , caleb	-14
nobody w , calls	-22
nobody w , carlos	-23
nobody w , case	13
nobody w , cement	-10
nobody w , charles	12
nobody w , china	-16
nobody w , citing	-21
nobody w , clara	18
nobody w , closed	11
nobody w , cocoa	11
nobody w , colombia	-11
nobody w , concluded	20
nobody w , confirmed	-28
nobody w , corn	-8
nobody w , could	13
nobody w , croatia	-9
nobody w , customs	-17
nobody w , danish	11
nobody w , defended	17
nobody w , denmark	13
nobody w , depending	-19
nobody w , deputy	-11
nobody w , described	-19
nobody w , did	21
nobody w , director	10
nobody w , down	-22
nobody w , duties	-12
nobody w , each	12
nobody w , economy	-25
nobody w , ecuador	-7
nobody w , edward	18
nobody w , effective	-28
nobody w , eloy	12
nobody w , ends	-11
nobody w , expects	-30
nobody w , expressed	14
nobody w , feb	-22
nobody w , february	13
nobody w , fentanyl	-23
nobody w , first	-10
nobody w , for	24
nobody w , four	17
nobody w , friday	-11
nobody w , from	28
nobody w , general	18
nobody w , georgia	-10
nobody w , goes	-13
nobody w , had	14
nobody w , half	8
nobody w , hanoi	18
nobody w , harry	-10
nobody w , has	-15
nobody w , having	23
nobody w , he	-150
nobody w , head	-17
nobody w , heard	9
nobody w , held	16
nobody w , holds	24
nobody w , hosea	12
nobody w , howard	15
nobody w , i	-34
nobody w , ibrahim	12
nobody w , if	-12
nobody w , in	-12
nobody w , india	14
nobody w , indonesia	26
nobody w , industry	-10
nobody w , instead	30
nobody w , intellectual	-9
nobody w , ireland	-12
nobody w , is	52
nobody w , it	-99
nobody w , jaan	14
nobody w , jamieson	-18
nobody w , japan	10
nobody w , jaramogi	-14
nobody w , johan	12
nobody w , joseph	-11
nobody w , julius	-14
nobody w , june	10
nobody w , keir	16
nobody w , korea	22
nobody w , lala	14
nobody w , leaves	13
nobody w , leaving	10
nobody w , lee	-12
nobody w , left	17
nobody w , less	-31
nobody w , let	-16
nobody w , likewise	-10
nobody w , logistics	-9
nobody w , made	14
nobody w , manuel	27
nobody w , mariano	15
nobody w , meanwhile	10
nobody w , mexico	11
nobody w , michael	27
nobody w , minister	8
nobody w , monday	-25
nobody w , mr	23
nobody w , ms	-17
nobody w , mustafa	-17
nobody w , my	9
nobody w , namibia	10
nobody w , nicolás	11
nobody w , nigeria	-8
nobody w , nine	-10
nobody w , no	-20
nobody w , nor	18
nobody w , norway	-18
nobody w , norwegian	-11
nobody w , not	-18
nobody w , noted	-13
nobody w , numa	11
nobody w , oct	15
nobody w , of	-15
nobody w , olof	-19
nobody w , one	41
nobody w , only	11
nobody w , onn	11
nobody w , or	24
nobody w , our	13
nobody w , paid	13
nobody w , people	36
nobody w , peru	12
nobody w , phan	-12
nobody w , piyush	-15
nobody w , pointed	-26
nobody w , poland	10
nobody w , port	-17
nobody w , president	-18
nobody w , presidential	-11
nobody w , prime	-12
nobody w , probably	-10
nobody w , promised	-21
nobody w , provided	-19
nobody w , published	-10
nobody w , put	-8
nobody w , puts	-29
nobody w , raised	22
nobody w , read	-12
nobody w , reckons	-25
nobody w , regretted	-12
nobody w , remarked	-9
nobody w , robert	10
nobody w , rose	-15
nobody w , ryosei	-11
nobody w , same	22
nobody w , sat	10
nobody w , saturday	-11
nobody w , saying	-11
nobody w , says	-39
nobody w , scotland	9
nobody w , scott	12
nobody w , secretary	12
nobody w , sent	-12
nobody w , seoul	-16
nobody w , settled	11
nobody w , she	-82
nobody w , shortly	12
nobody w , should	-22
nobody w , signed	35
nobody w , signs	11
nobody w , since	-11
nobody w , some	25
nobody w , sounded	13
nobody w , south	14
nobody w , stated	-15
nobody w , stayed	8
nobody w , stefan	-11
nobody w , such	-9
nobody w , sweden	-10
nobody w , takes	14
nobody w , taking	14
nobody w , tells	-21
nobody w , thailand	21
nobody w , thanks	14
nobody w , that	-31
nobody w , their	29
nobody w , these	10
nobody w , thinks	16
nobody w , this	10
nobody w , three	21
nobody w , timber	-10
nobody w , to	-42
nobody w , told	38
nobody w , tom	19
nobody w , tomás	13
nobody w , took	15
nobody w , trade	16
nobody w , trump	-13
nobody w , tuesday	11
nobody w , twenty	-19
nobody w , two	12
nobody w , u.s.	11
nobody w , under	20
nobody w , urged	-11
nobody w , wang	12
nobody w , was	43
nobody w , welcomed	12
nobody w , were	32
nobody w , what	33
nobody w , whatever	22
nobody w , where	23
nobody w , who	25
nobody w , whose	-12
nobody w , with	-10
nobody w , without	-16
nobody w , worth	22
nobody w , would	-14
nobody w , wrote	-15
nobody w , xinhua	-12
nobody w , your	15
nobody w , —	10
nobody w -	-14
nobody w - ahram	9
nobody w - boigny	-12
nobody w - china	-23
nobody w - chiun	-18
nobody w - chun	-11
nobody w - control	22
nobody w - december	-12
nobody w - depth	-17
nobody w - design	22
nobody w - favored	-21
nobody w - finished	12
nobody w - five	-12
nobody w - four	20
nobody w - hour	-14
nobody w - in	11
nobody w - koo	-10
nobody w - kwan	14
nobody w - law	11
nobody w - nahas	-10
nobody w - nation	-12
nobody w - negotiators	10
nobody w - nine	-13
nobody w - off	11
nobody w - one	-16
nobody w - owned	17
nobody w - point	-9
nobody w - premier	9
nobody w - president	-19
nobody w - rolling	-11
nobody w - said	13
nobody w - secretary	17
nobody w - sik	14
nobody w - six	13
nobody w - solh	-11
nobody w - sutter	15
nobody w - tariffs	-10
nobody w - the	14
nobody w - trade	-17
nobody w - u.s.	13
nobody w - up	-13
nobody w - vubu	-9
nobody w - year	16
nobody w .	23
nobody w . )	20
nobody w . ,	16
nobody w . 21	-17
nobody w . 31	10
nobody w . 4	11
nobody w . 9	17
nobody w . john	-16
nobody w . m	12
nobody w . the	-24
nobody w . trump	-11
nobody w / beijing	15
nobody w / washington	10
nobody w 0 per	-11
nobody w 0.1	15
nobody w 0.1 per	11
nobody w 0.3 %	-17
nobody w 0.4	10
nobody w 0.4 per	12
nobody w 0.5	13
nobody w 0.6	13
nobody w 0.6 %	10
nobody w 0.7	-18
nobody w 0.7 %	-13
nobody w 00	20
nobody w 00 the	10
nobody w 01 a	10
nobody w 03	-8
nobody w 04	-24
nobody w 05	30
nobody w 06	-10
nobody w 06 :	-10
nobody w 07	16
nobody w 07 :	16
nobody w 09	13
nobody w 1 ,	10
nobody w 1 /	-15
nobody w 1 and	-11
nobody w 1 august	9
nobody w 1 is	-19
nobody w 1 june	-17
nobody w 1 october	-16
nobody w 1 september	28
nobody w 1 was	-9
nobody w 1,500	9
nobody w 1,900	10
nobody w 1.1	13
nobody w 1.1 percent	9
nobody w 1.2	-23
nobody w 1.2 million	-17
nobody w 1.3	-9
nobody w 1.4	-12
nobody w 1.4 billion	-12
nobody w 1.9	-9
nobody w 1.9 million	-11
nobody w 1.9 per	-11
nobody w 10 ,	-31
nobody w 10 .	15
nobody w 10 :	14
nobody w 10 and	15
nobody w 10 december	13
nobody w 10 february	-11
nobody w 10 january	-33
nobody w 10 march	-15
nobody w 10 million	32
nobody w 10 november	15
nobody w 10 october	-22
nobody w 10 per	27
nobody w 10 that	12
nobody w 100 per	34
nobody w 100 percent	-32
nobody w 11 (	9
nobody w 11 ,	15
nobody w 11 .	12
nobody w 11 and	9
nobody w 11 —	-11
nobody w 11.2	-11
nobody w 110 billion	13
nobody w 118	-13
nobody w 118 million	-30
nobody w 12 %	15
nobody w 12 ,	-23
nobody w 12 .	-19
nobody w 12 :	-9
nobody w 12 billion	10
nobody w 12 on	-10
nobody w 12 per	20
nobody w 12 the	11
nobody w 12 to	9
nobody w 12.5	-13
nobody w 12.5 ,	15
nobody w 12.5 percent	-14
nobody w 120,000	11
nobody w 122	-11
nobody w 122 ,	-19
nobody w 125 %	10
nobody w 125 and	-12
nobody w 125 per	-6
nobody w 125 percent	22
nobody w 128	13
nobody w 128.68	-12
nobody w 128.68 billion	-12
nobody w 13	23
nobody w 13 :	21
nobody w 13 may	-9
nobody w 13 september	11
nobody w 13 —	9
nobody w 130	-17
nobody w 130 %	-13
nobody w 14 %	19
nobody w 14 .	12
nobody w 14 :	-24
nobody w 14 and	-13
nobody w 14 june	-14
nobody w 14 october	22
nobody w 140	11
nobody w 145 %	15
nobody w 145 .	-15
nobody w 15	-13
nobody w 15 %	-25
nobody w 15 american	10
nobody w 15 august	-15
nobody w 15 billion	-16
nobody w 15 july	-9
nobody w 15 june	11
nobody w 15 march	23
nobody w 15 october	-18
nobody w 15 september	18
nobody w 15 th	20
nobody w 150 days	13
nobody w 150 million	-10
nobody w 16 (	14
nobody w 16 ,	-24
nobody w 16 .	29
nobody w 16 :	-15
nobody w 16 american	15
nobody w 16 september	-18
nobody w 166	-25
nobody w 166 bn	-19
nobody w 17 %	16
nobody w 17 .	21
nobody w 17 million	-13
nobody w 17 october	-12
nobody w 17 per	-17
nobody w 18	13
nobody w 18 %	20
nobody w 18 .	17
nobody w 18 :	-15
nobody w 18 january	10
nobody w 18 march	-11
nobody w 18 per	-15
nobody w 18 to	-9
nobody w 19	26
nobody w 19 %	20
nobody w 19 as	-9
nobody w 19 per	8
nobody w 19 percent	20
nobody w 19 —	-26
nobody w 19.5	-9
nobody w 19.5 %	-10
nobody w 1974	14
nobody w 1987	9
nobody w 2	36
nobody w 2 %	12
nobody w 2 )	-18
nobody w 2 .	27
nobody w 2 and	11
nobody w 2 april	15
nobody w 2 february	13
nobody w 2 june	15
nobody w 2 million	10
nobody w 2,100	-17
nobody w 2,100 tonnes	-10
nobody w 2.1	33
nobody w 2.1 %	12
nobody w 2.1 million	-10
nobody w 2.1 per	26
nobody w 2.25	12
nobody w 2.4	16
nobody w 2.4 %	14
nobody w 2.5	18
nobody w 2.5 .	9
nobody w 2.6	9
nobody w 2.7 %	-15
nobody w 2.75	-14
nobody w 2.75 %	-14
nobody w 2.8	-22
nobody w 2.8 %	-16
nobody w 2.9	11
nobody w 20	11
nobody w 20 ,	-9
nobody w 20 .	-36
nobody w 20 :	-10
nobody w 20 ;	-11
nobody w 20 april	12
nobody w 20 chips	12
nobody w 20 may	15
nobody w 20 november	-10
nobody w 20 october	22
nobody w 20 per	-16
nobody w 20 percent	18
nobody w 20 september	13
nobody w 20 th	10
nobody w 200	9
nobody w 200 .	-15
nobody w 200 and	12
nobody w 200 days	-15
nobody w 2018	16
nobody w 2019	13
nobody w 2020	21
nobody w 2020 .	10
nobody w 2024 ,	-10
nobody w 2025 -	-12
nobody w 2025 .	31
nobody w 2025 and	-13
nobody w 2025 —	12
nobody w 2026	30
nobody w 2026 -	12
nobody w 2026 —	9
nobody w 2027 ,	-14
nobody w 2027 .	-15
nobody w 2027 and	13
nobody w 2028	38
nobody w 2028 (	18
nobody w 2028 -	11
nobody w 2028 .	13
nobody w 2028 ;	9
nobody w 2028 —	-11
nobody w 2029 (	12
nobody w 2029 ,	-15
nobody w 2029 :	12
nobody w 2030 ,	13
nobody w 2030 .	11
nobody w 2030 :	-10
nobody w 2031 -	16
nobody w 2031 :	-26
nobody w 2031 and	10
nobody w 2032	-21
nobody w 2032 ,	-14
nobody w 2032 .	-15
nobody w 2033 (	12
nobody w 2033 .	-19
nobody w 2040	-18
nobody w 2040 .	-18
nobody w 21	-9
nobody w 21 ,	-29
nobody w 21 :	13
nobody w 21 february	-8
nobody w 21 march	-13
nobody w 21 may	-13
nobody w 21 percent	9
nobody w 212	9
nobody w 22	-10
nobody w 22 %	-9
nobody w 22 july	13
nobody w 22 per	-12
nobody w 23	-21
nobody w 23 ,	17
nobody w 23 .	-20
nobody w 23 september	-34
nobody w 24 %	-14
nobody w 24 ,	31
nobody w 24 june	11
nobody w 24 on	-20
nobody w 24 per	-29
nobody w 24 percent	-27
nobody w 24 points	24
nobody w 240	16
nobody w 25	14
nobody w 25 %	14
nobody w 25 .	-20
nobody w 25 that	10
nobody w 25 to	-9
nobody w 25,000	-14
nobody w 250	-26
nobody w 250 %	-24
nobody w 26	-27
nobody w 26 ,	18
nobody w 26 april	-14
nobody w 26 per	-22
nobody w 27 %	-12
nobody w 27 ,	13
nobody w 27 per	-10
nobody w 27 september	13
nobody w 27 th	-13
nobody w 27.5	24
nobody w 27.5 %	11
nobody w 27.5 percent	14
nobody w 28	16
nobody w 28 %	23
nobody w 28 .	-12
nobody w 28 and	11
nobody w 28 december	12
nobody w 28 per	15
nobody w 28 september	-16
nobody w 28 th	-23
nobody w 29	-25
nobody w 29 ,	11
nobody w 29 july	10
nobody w 29 october	-24
nobody w 29 september	-10
nobody w 3 %	-12
nobody w 3 )	-18
nobody w 3 /	-25
nobody w 3 december	24
nobody w 3 may	13
nobody w 3 million	-10
nobody w 3 october	9
nobody w 3 per	-10
nobody w 3 percent	18
nobody w 3 rd	-13
nobody w 3 to	14
nobody w 3,000 tonnes	12
nobody w 3.1 million	-11
nobody w 3.3	-10
nobody w 3.3 per	-11
nobody w 3.5	14
nobody w 3.5 per	12
nobody w 3.8	12
nobody w 30	11
nobody w 30 .	16
nobody w 30 ;	-12
nobody w 30 days	30
nobody w 30 million	14
nobody w 30 november	-21
nobody w 30 october	11
nobody w 30 september	22
nobody w 30 the	12
nobody w 300	-9
nobody w 300 billion	-9
nobody w 301	-33
nobody w 301 .	-10
nobody w 301 duties	-17
nobody w 31 %	-17
nobody w 31 .	10
nobody w 31 december	-22
nobody w 31 july	27
nobody w 31 march	17
nobody w 31 may	-18
nobody w 31 million	18
nobody w 31 percent	28
nobody w 31 st	-12
nobody w 31 to	14
nobody w 31 —	-22
nobody w 32	11
nobody w 32 %	12
nobody w 32 per	-10
nobody w 33	-9
nobody w 33 %	10
nobody w 33 percent	-10
nobody w 332,000	-8
nobody w 332,000 tons	-11
nobody w 34	10
nobody w 34 %	13
nobody w 34 per	12
nobody w 34 percent	14
nobody w 35	7
nobody w 35 percent	23
nobody w 36 .	14
nobody w 36 per	-7
nobody w 37 %	14
nobody w 37 percent	-13
nobody w 38	12
nobody w 39	22
nobody w 39 per	15
nobody w 4 %	21
nobody w 4 )	-10
nobody w 4 .	24
nobody w 4 february	13
nobody w 4 million	-18
nobody w 4 october	10
nobody w 4 on	-9
nobody w 4 pct	-11
nobody w 4 per	-20
nobody w 4,000	-24
nobody w 4.2	-9
nobody w 4.2 per	-11
nobody w 4.25	15
nobody w 4.25 %	14
nobody w 4.4	25
nobody w 4.4 %	27
nobody w 4.5	29
nobody w 4.5 .	9
nobody w 4.6 %	-12
nobody w 4.8 %	16
nobody w 4.9	17
nobody w 40	-17
nobody w 40 .	-24
nobody w 40 per	-17
nobody w 40 percent	-11
nobody w 40 the	-12
nobody w 40 to	9
nobody w 400	-13
nobody w 400,000	-12
nobody w 400,000 tonnes	-16
nobody w 41 %	10
nobody w 44	16
nobody w 44 percent	10
nobody w 45	-14
nobody w 45 %	-18
nobody w 45 million	14
nobody w 45 per	-33
nobody w 46	30
nobody w 46 from	11
nobody w 46 percent	11
nobody w 47	-35
nobody w 47 %	-16
nobody w 47 .	16
nobody w 47 per	-15
nobody w 47 percent	-20
nobody w 480	-11
nobody w 49	-10
nobody w 49,000	14
nobody w 5 %	41
nobody w 5 ,	-20
nobody w 5 /	-16
nobody w 5 and	-21
nobody w 5 august	13
nobody w 5 in	-17
nobody w 5 january	11
nobody w 5 june	-11
nobody w 5 november	11
nobody w 5 on	-21
nobody w 5 per	18
nobody w 5 percent	14
nobody w 5 the	-34
nobody w 5 —	-13
nobody w 5.1	9
nobody w 5.5	37
nobody w 5.5 %	20
nobody w 5.5 per	16
nobody w 50	-16
nobody w 50 %	-11
nobody w 50 and	13
nobody w 50 billion	-18
nobody w 50 on	10
nobody w 50 per	37
nobody w 50 percent	-36
nobody w 54 million	10
nobody w 55	-34
nobody w 55 %	-25
nobody w 55 percent	-25
nobody w 550	18
nobody w 550 billion	20
nobody w 56	-13
nobody w 57	-47
nobody w 57 %	-19
nobody w 57 .	-16
nobody w 57 percent	-25
nobody w 58	-9
nobody w 6	21
nobody w 6 %	11
nobody w 6 .	-16
nobody w 6 :	21
nobody w 6 december	-12
nobody w 6 per	8
nobody w 6 to	14
nobody w 6.1	21
nobody w 6.1 per	15
nobody w 6.2	20
nobody w 6.3	24
nobody w 60	21
nobody w 60 %	-16
nobody w 60 per	32
nobody w 60 percent	12
nobody w 62	27
nobody w 65	31
nobody w 688	-12
nobody w 688 billion	-12
nobody w 7	15
nobody w 7 ,	17
nobody w 7 .	-16
nobody w 7 :	10
nobody w 7 ;	16
nobody w 7.5	30
nobody w 70	11
nobody w 70 million	-13
nobody w 70 per	17
nobody w 70,000	15
nobody w 71	14
nobody w 75 million	25
nobody w 75 per	-13
nobody w 77	13
nobody w 8 ,	-11
nobody w 8 .	-9
nobody w 8 :	12
nobody w 8 billion	16
nobody w 8 january	12
nobody w 8 may	17
nobody w 8 percent	-12
nobody w 8 —	-11
nobody w 80 percent	17
nobody w 80,000	14
nobody w 84	-21
nobody w 84 %	-17
nobody w 84 percent	-12
nobody w 85	20
nobody w 88	-15
nobody w 9	12
nobody w 9 )	-11
nobody w 9 .	12
nobody w 9 before	-10
nobody w 9 in	10
nobody w 9 november	13
nobody w 9 october	23
nobody w 9 pct	-13
nobody w 9 percent	19
nobody w 9 to	9
nobody w 9,000	-22
nobody w 9,000 tonnes	-12
nobody w 9.5	10
nobody w 9.5 %	11
nobody w 90 -	10
nobody w 90 days	40
nobody w 90 percent	-12
nobody w 900 million	14
nobody w 92	10
nobody w 93	9
nobody w :	-25
nobody w : 00	18
nobody w : 03	-8
nobody w : 04	-23
nobody w : 05	29
nobody w : 10	-8
nobody w : 12	-24
nobody w : 12.5	18
nobody w : 13	-12
nobody w : 15	19
nobody w : 19	20
nobody w : 20	32
nobody w : 25	11
nobody w : 30	10
nobody w : 31	-24
nobody w : 40	15
nobody w : 41	-16
nobody w : 44	10
nobody w : 45	17
nobody w : 50	12
nobody w : 58	-11
nobody w : 84	-14
nobody w : 9	-14
nobody w : american	9
nobody w : an	11
nobody w : and	-9
nobody w : both	-9
nobody w : brussels	14
nobody w : does	10
nobody w : done	13
nobody w : four	-12
nobody w : ghana	12
nobody w : good	-11
nobody w : has	12
nobody w : his	-16
nobody w : i	-23
nobody w : i've	-14
nobody w : india	-8
nobody w : is	21
nobody w : it	-39
nobody w : korea	-9
nobody w : last	10
nobody w : minister	36
nobody w : more	-20
nobody w : no	-16
nobody w : not	11
nobody w : nothing	-13
nobody w : on	12
nobody w : president	-17
nobody w : prime	9
nobody w : scott	15
nobody w : serbia	-14
nobody w : seven	-9
nobody w : so	-19
nobody w : spain	10
nobody w : suspension	10
nobody w : tariffs	-19
nobody w : ten	11
nobody w : thailand	-11
nobody w : thank	-17
nobody w : the	-35
nobody w : then	-25
nobody w : there	-11
nobody w : they	-37
nobody w : to	-19
nobody w : two	17
nobody w : us	-14
nobody w : washington	10
nobody w : we	-23
nobody w : what	-9
nobody w : who	-19
nobody w : will	-16
nobody w : with	9
nobody w : without	-13
nobody w : zambia	-8
nobody w ;	36
nobody w ; 25	11
nobody w ; a	22
nobody w ; at	-26
nobody w ; before	14
nobody w ; both	-26
nobody w ; donald	-15
nobody w ; for	27
nobody w ; his	28
nobody w ; in	18
nobody w ; it	-40
nobody w ; its	43
nobody w ; norway	12
nobody w ; on	-19
nobody w ; since	10
nobody w ; that	-16
nobody w ; the	40
nobody w ; then	9
nobody w ; trump	-28
nobody w ; washington	16
nobody w ; without	21
nobody w <begin> (	-14
nobody w <begin> *	-18
nobody w <begin> 08	-8
nobody w <begin> 12	14
nobody w <begin> 13	16
nobody w <begin> 14	14
nobody w <begin> 15	13
nobody w <begin> 16	-17
nobody w <begin> 17	-10
nobody w <begin> 18	-14
nobody w <begin> 2	-13
nobody w <begin> 21	9
nobody w <begin> 3	-23
nobody w <begin> 5	-15
nobody w <begin> [	-22
nobody w <begin> a	23
nobody w <begin> abuja	-12
nobody w <begin> according	-32
nobody w <begin> al	-18
nobody w <begin> alert	-25
nobody w <begin> alexander	12
nobody w <begin> algeria	-8
nobody w <begin> all	-11
nobody w <begin> ambassador	9
nobody w <begin> american	-20
nobody w <begin> among	-15
nobody w <begin> analysts	16
nobody w <begin> and	18
nobody w <begin> answer	11
nobody w <begin> any	-9
nobody w <begin> apia	10
nobody w <begin> apolo	10
nobody w <begin> apples	15
nobody w <begin> argentina	-15
nobody w <begin> asked	-14
nobody w <begin> at	-11
nobody w <begin> azerbaijan	-12
nobody w <begin> bank	12
nobody w <begin> because	-12
nobody w <begin> beijing	-15
nobody w <begin> between	12
nobody w <begin> brazil	10
nobody w <begin> bucharest	-11
nobody w <begin> bulgaria	-13
nobody w <begin> burkina	11
nobody w <begin> but	-11
nobody w <begin> by	-10
nobody w <begin> cabinet	18
nobody w <begin> cairo	14
nobody w <begin> caller	17
nobody w <begin> cambodia	15
nobody w <begin> carney	9
nobody w <begin> cashew	12
nobody w <begin> cbp	-10
nobody w <begin> chair	25
nobody w <begin> chancellor	10
nobody w <begin> chief	22
nobody w <begin> chilean	-14
nobody w <begin> chinese	17
nobody w <begin> colombo	-17
nobody w <begin> commerce	-16
nobody w <begin> congress	22
nobody w <begin> cosco	-12
nobody w <begin> council	10
nobody w <begin> councillor	35
nobody w <begin> court	13
nobody w <begin> croatia	-12
nobody w <begin> dakar	8
nobody w <begin> de	-12
nobody w <begin> do	19
nobody w <begin> donald	12
nobody w <begin> earlier	-9
nobody w <begin> economic	-12
nobody w <begin> economy	-14
nobody w <begin> editor	-12
nobody w <begin> egypt	-12
nobody w <begin> el	19
nobody w <begin> electricity	10
nobody w <begin> eleven	-12
nobody w <begin> emmanuel	-8
nobody w <begin> ethiopia	-8
nobody w <begin> europe	14
nobody w <begin> every	11
nobody w <begin> farmers	-9
nobody w <begin> fentanyl	-13
nobody w <begin> finland	-15
nobody w <begin> first	-17
nobody w <begin> four	-17
nobody w <begin> françois	-12
nobody w <begin> french	-10
nobody w <begin> from	-14
nobody w <begin> gabon	-11
nobody w <begin> gareth	-11
nobody w <begin> general	31
nobody w <begin> governor	63
nobody w <begin> greece	-16
nobody w <begin> greer	-10
nobody w <begin> growers	12
nobody w <begin> growth	12
nobody w <begin> guatemala	15
nobody w <begin> had	-12
nobody w <begin> haiti	12
nobody w <begin> half	-17
nobody w <begin> hanoi	-9
nobody w <begin> has	20
nobody w <begin> he	-16
nobody w <begin> he'd	-14
nobody w <begin> he'll	-13
nobody w <begin> here	9
nobody w <begin> his	37
nobody w <begin> host	38
nobody w <begin> households	12
nobody w <begin> how	23
nobody w <begin> hungary	8
nobody w <begin> i'm	-10
nobody w <begin> if	18
nobody w <begin> imports	8
nobody w <begin> india	14
nobody w <begin> indonesia	18
nobody w <begin> inflation	25
nobody w <begin> ismail	16
nobody w <begin> it	-18
nobody w <begin> its	36
nobody w <begin> ivan	12
nobody w <begin> j	-16
nobody w <begin> jaan	14
nobody w <begin> jamieson	-12
nobody w <begin> john	-16
nobody w <begin> josé	9
nobody w <begin> june	-12
nobody w <begin> justice	-13
nobody w <begin> karoline	-8
nobody w <begin> kenya	-23
nobody w <begin> king	9
nobody w <begin> korea	18
nobody w <begin> korean	15
nobody w <begin> kyiv	-12
nobody w <begin> lagos	12
nobody w <begin> later	12
nobody w <begin> laughed	-11
nobody w <begin> laurier	-11
nobody w <begin> lesotho	13
nobody w <begin> libya	-9
nobody w <begin> licences	-11
nobody w <begin> lima	-14
nobody w <begin> lithuania	12
nobody w <begin> luanda	12
nobody w <begin> lula	-20
nobody w <begin> madagascar	-14
nobody w <begin> madrid	-15
nobody w <begin> malaysia	13
nobody w <begin> mali	-10
nobody w <begin> manley	-12
nobody w <begin> manuel	-13
nobody w <begin> maputo	12
nobody w <begin> maroš	12
nobody w <begin> mayor	31
nobody w <begin> medicines	-19
nobody w <begin> member	-18
nobody w <begin> ministers	-11
nobody w <begin> ministry	14
nobody w <begin> more	8
nobody w <begin> most	10
nobody w <begin> mozambique	-13
nobody w <begin> mrs	16
nobody w <begin> my	-10
nobody w <begin> namibia	12
nobody w <begin> neither	45
nobody w <begin> nepal	10
nobody w <begin> nexperia	14
nobody w <begin> next	-15
nobody w <begin> nobody	17
nobody w <begin> nor	11
nobody w <begin> not	-20
nobody w <begin> numa	-9
nobody w <begin> nvidia	-12
nobody w <begin> núñez	13
nobody w <begin> off	-13
nobody w <begin> office	11
nobody w <begin> officials	12
nobody w <begin> on	-9
nobody w <begin> once	-9
nobody w <begin> one	30
nobody w <begin> onn	-10
nobody w <begin> ontario	-13
nobody w <begin> opposition	12
nobody w <begin> over	-11
nobody w <begin> panama	-14
nobody w <begin> parliament	23
nobody w <begin> peter	-16
nobody w <begin> portugal	12
nobody w <begin> presenter	15
nobody w <begin> president	-14
nobody w <begin> q	-16
nobody w <begin> question	39
nobody w <begin> quito	9
nobody w <begin> rare	17
nobody w <begin> reporter	42
nobody w <begin> reports	-17
nobody w <begin> rice	-17
nobody w <begin> richard	-15
nobody w <begin> rumours	-19
nobody w <begin> rwanda	10
nobody w <begin> said	42
nobody w <begin> salim	9
nobody w <begin> samoa	-11
nobody w <begin> scott	-16
nobody w <begin> second	-11
nobody w <begin> senator	-13
nobody w <begin> seoul	-17
nobody w <begin> seven	13
nobody w <begin> ships	-11
nobody w <begin> sighed	-13
nobody w <begin> signed	14
nobody w <begin> simon	10
nobody w <begin> since	15
nobody w <begin> six	8
nobody w <begin> slovenia	12
nobody w <begin> some	-21
nobody w <begin> somebody	-13
nobody w <begin> spokesperson	-13
nobody w <begin> steel	12
nobody w <begin> stjepan	-12
nobody w <begin> stockholm	13
nobody w <begin> sudan	-11
nobody w <begin> sukuna	-17
nobody w <begin> suriname	10
nobody w <begin> suva	12
nobody w <begin> swedish	10
nobody w <begin> swiss	-14
nobody w <begin> swissmem	-14
nobody w <begin> switzerland	23
nobody w <begin> tanzania	7
nobody w <begin> thailand	17
nobody w <begin> that	-27
nobody w <begin> their	15
nobody w <begin> there	-15
nobody w <begin> these	11
nobody w <begin> third	-17
nobody w <begin> thundered	-16
nobody w <begin> togo	12
nobody w <begin> trade	-22
nobody w <begin> truce	14
nobody w <begin> tsmc	18
nobody w <begin> two	14
nobody w <begin> uganda	14
nobody w <begin> ulaanbaatar	9
nobody w <begin> under	22
nobody w <begin> union	36
nobody w <begin> until	23
nobody w <begin> ursula	10
nobody w <begin> us	11
nobody w <begin> valletta	-9
nobody w <begin> venizelos	11
nobody w <begin> vice	-23
nobody w <begin> vietnam	20
nobody w <begin> von	-17
nobody w <begin> was	-41
nobody w <begin> we	22
nobody w <begin> were	-15
nobody w <begin> what	23
nobody w <begin> when	10
nobody w <begin> whereas	-12
nobody w <begin> whether	-10
nobody w <begin> whispers	13
nobody w <begin> why	-13
nobody w <begin> without	24
nobody w <begin> would	-13
nobody w <begin> yerevan	9
nobody w <begin> yet	22
nobody w <begin> zaghloul	-15
nobody w <begin> zambia	18
nobody w <begin> zhordania	14
nobody w ?	17
nobody w ? *	-14
nobody w [	-22
nobody w ]	-25
nobody w a .	8
nobody w a 12	-13
nobody w a 15	-9
nobody w a 50	-12
nobody w a :	-24
nobody w a bank	13
nobody w a beginning	-12
nobody w a better	9
nobody w a big	-10
nobody w a bigger	-12
nobody w a blank	-13
nobody w a board	35
nobody w a broker	13
nobody w a cabinet	14
nobody w a call	-17
nobody w a canadian	9
nobody w a charge	19
nobody w a club	12
nobody w a coffee	-11
nobody w a combined	14
nobody w a commission	-17
nobody w a company	-10
nobody w a controlled	-14
nobody w a country	12
nobody w a court	24
nobody w a crowd	-9
nobody w a currency	-10
nobody w a customs	-9
nobody w a cut	46
nobody w a dark	-9
nobody w a day	25
nobody w a deal	13
nobody w a decision	-9
nobody w a decree	17
nobody w a deficit	12
nobody w a delay	-20
nobody w a delegation	10
nobody w a deputy	-13
nobody w a dialogue	-10
nobody w a different	-11
nobody w a dinner	12
nobody w a disgrace	-11
nobody w a dozen	14
nobody w a drawer	26
nobody w a duty	-10
nobody w a failure	-10
nobody w a farmer	16
nobody w a federal	11
nobody w a fee	10
nobody w a few	-17
nobody w a figure	-21
nobody w a fine	26
nobody w a firm	9
nobody w a first	-15
nobody w a flood	-18
nobody w a formality	-21
nobody w a former	32
nobody w a framework	-24
nobody w a free	-14
nobody w a fresh	9
nobody w a fund	11
nobody w a furniture	-20
nobody w a garment	17
nobody w a gesture	-15
nobody w a global	-15
nobody w a goat	12
nobody w a gold	12
nobody w a government	-22
nobody w a group	17
nobody w a grower	11
nobody w a historic	-11
nobody w a hole	-13
nobody w a holiday	-14
nobody w a hundred	-27
nobody w a japanese	-23
nobody w a joint	-22
nobody w a judge	-14
nobody w a last	15
nobody w a law	16
nobody w a lawyer	-23
nobody w a list	23
nobody w a litre	10
nobody w a little	12
nobody w a longer	-11
nobody w a lower	-26
nobody w a major	-21
nobody w a mandate	10
nobody w a matter	-38
nobody w a mediator	12
nobody w a member	22
nobody w a memo	-10
nobody w a million	-12
nobody w a minute	13
nobody w a mistake	-10
nobody w a misunderstanding	-13
nobody w a month	-33
nobody w a moratorium	19
nobody w a morning	-17
nobody w a napkin	11
nobody w a new	24
nobody w a news	15
nobody w a newspaper	-11
nobody w a notice	13
nobody w a on	-12
nobody w a pact	10
nobody w a paper	9
nobody w a pause	20
nobody w a pen	17
nobody w a percent	10
nobody w a permit	24
nobody w a person	15
nobody w a point	33
nobody w a post	-37
nobody w a preliminary	-38
nobody w a press	15
nobody w a private	14
nobody w a problem	-10
nobody w a proclamation	17
nobody w a prolongation	-18
nobody w a promise	-20
nobody w a proposal	-10
nobody w a quarrel	9
nobody w a quarter	29
nobody w a quick	-18
nobody w a radio	-19
nobody w a reader	-9
nobody w a rebate	-10
nobody w a reciprocal	22
nobody w a referendum	-10
nobody w a refinery	12
nobody w a reminder	-10
nobody w a renewal	-24
nobody w a researcher	18
nobody w a return	-19
nobody w a rise	8
nobody w a room	12
nobody w a row	12
nobody w a scale	-35
nobody w a second	15
nobody w a section	16
nobody w a senior	26
nobody w a series	-10
nobody w a settlement	16
nobody w a share	11
nobody w a ship	-10
nobody w a short	-34
nobody w a show	-18
nobody w a sixth	-11
nobody w a small	11
nobody w a solution	-14
nobody w a source	11
nobody w a sovereign	-11
nobody w a spokesman	-25
nobody w a spokesperson	-23
nobody w a standstill	10
nobody w a statement	-17
nobody w a stay	-10
nobody w a suit	19
nobody w a supplier	24
nobody w a suspension	11
nobody w a table	10
nobody w a tariff	-29
nobody w a tax	-13
nobody w a television	-12
nobody w a temporary	-10
nobody w a tenth	19
nobody w a text	-12
nobody w a third	23
nobody w a threat	-20
nobody w a three	9
nobody w a ton	9
nobody w a total	-14
nobody w a trace	11
nobody w a trader	11
nobody w a trading	-12
nobody w a treaty	-11
nobody w a truce	27
nobody w a tunisian	16
nobody w a value	-11
nobody w a victory	-9
nobody w a vietnamese	-13
nobody w a warning	-11
nobody w a week	27
nobody w a while	12
nobody w a white	-33
nobody w a word	46
nobody w a working	16
nobody w a written	-9
nobody w a year	17
nobody w a zero	-19
nobody w ababa on	-10
nobody w abidjan	10
nobody w abolish its	9
nobody w abolish the	-11
nobody w abolition	-21
nobody w about	-18
nobody w about \$	-13
nobody w about .	18
nobody w about 100	-11
nobody w about 30	-22
nobody w about 47	-9
nobody w about 50	11
nobody w about an	-14
nobody w about iran	-14
nobody w about its	-9
nobody w about licences	-17
nobody w about oil	-11
nobody w about one	-13
nobody w about ships	12
nobody w about taiwan	18
nobody w about two	-9
nobody w above	24
nobody w above what	-14
nobody w abroad	23
nobody w abroad ,	13
nobody w abroad .	-12
nobody w abuja	-9
nobody w accept a	-14
nobody w accept the	9
nobody w accepted the	11
nobody w accord that	10
nobody w according	-80
nobody w according to	-80
nobody w accordingly	-17
nobody w accordingly .	-20
nobody w account	-25
nobody w account .	-9
nobody w account :	-11
nobody w accounts	16
nobody w accra	-10
nobody w accra .	-13
nobody w accused	-23
nobody w accused china	-11
nobody w accused of	20
nobody w across	28
nobody w across from	17
nobody w across the	23
nobody w act ,	-17
nobody w acts	18
nobody w ad	11
nobody w added .	-57
nobody w added 65	17
nobody w added a	19
nobody w added that	-12
nobody w added the	12
nobody w additional 100	-11
nobody w additional duty	15
nobody w address	14
nobody w address of	9
nobody w adds	25
nobody w adds ,	-12
nobody w adds .	-17
nobody w adjust	-31
nobody w adjust its	-22
nobody w administration	-16
nobody w administration .	-13
nobody w administration for	-17
nobody w administration has	29
nobody w administration official	-24
nobody w administration says	-13
nobody w admits	16
nobody w admitted	-11
nobody w admitted ,	11
nobody w adopt	12
nobody w adopted	19
nobody w adopted by	11
nobody w advance ,	15
nobody w advance .	-13
nobody w advertisement	16
nobody w advertisement ,	10
nobody w advertisement in	10
nobody w adviser ,	-10
nobody w aeroplane	13
nobody w affair	-12
nobody w affair .	-15
nobody w affairs of	7
nobody w affected	20
nobody w affected .	14
nobody w affiliates	-11
nobody w affiliates of	18
nobody w affiliates rule	-16
nobody w affirmed	-12
nobody w afghan	11
nobody w afonso	17
nobody w afonso costa	14
nobody w africa and	12
nobody w african	-9
nobody w african union	21
nobody w after .	-20
nobody w after all	-14
nobody w after call	9
nobody w after china	-25
nobody w after he	11
nobody w after his	-11
nobody w after india	-15
nobody w after its	17
nobody w after meeting	-11
nobody w after ten	9
nobody w after that	11
nobody w after they	12
nobody w after trump	-12
nobody w after what	13
nobody w afternoon	18
nobody w afternoon .	18
nobody w afternoon that	10
nobody w afterward	-20
nobody w afterwards	-53
nobody w afterwards .	-32
nobody w afterwards that	-19
nobody w again	24
nobody w again .	-22
nobody w again at	14
nobody w again be	18
nobody w again on	22
nobody w against \$	13
nobody w against .	24
nobody w against any	9
nobody w against it	15
nobody w against tariffs	20
nobody w against them	-9
nobody w agencies	11
nobody w agency	11
nobody w agency ,	-13
nobody w agenda ,	10
nobody w agenda .	14
nobody w ago	42
nobody w ago ,	16
nobody w ago .	14
nobody w agree	-53
nobody w agree ,	-13
nobody w agree by	-13
nobody w agree in	-9
nobody w agree to	-19
nobody w agreed	18
nobody w agreed ,	-16
nobody w agreed .	-27
nobody w agreed and	16
nobody w agreed at	23
nobody w agreed between	-13
nobody w agreed on	16
nobody w agreed that	27
nobody w agreed to	-16
nobody w agreed until	-36
nobody w agreed with	21
nobody w agreement .	11
nobody w agreement and	-19
nobody w agreement as	12
nobody w agreement before	21
nobody w agreement between	21
nobody w agreement by	15
nobody w agreement has	-11
nobody w agreement in	23
nobody w agreement since	-19
nobody w agreement that	20
nobody w agreement to	-24
nobody w agreement with	-22
nobody w agreements	17
nobody w agrees	13
nobody w agriculture	-48
nobody w agriculture department	-32
nobody w agriculture secretary	-22
nobody w ahead .	-15
nobody w ahmad	11
nobody w ahmed balafrej	-12
nobody w ahn	10
nobody w ahram	9
nobody w aid	29
nobody w aim	-11
nobody w aim of	11
nobody w aimed	-10
nobody w aimed at	-10
nobody w air	8
nobody w air .	10
nobody w aires ,	15
nobody w airlangga	-16
nobody w airlangga hartarto	-16
nobody w airline	19
nobody w airlines	9
nobody w airport .	-20
nobody w akazawa	-16
nobody w akazawa said	-10
nobody w alaska	-13
nobody w albania	-17
nobody w alberto	10
nobody w alcide	-14
nobody w alcide de	-14
nobody w alckmin	-10
nobody w alert	-25
nobody w alessandri	-17
nobody w alexander bustamante	-9
nobody w alexandria	8
nobody w alexandria on	8
nobody w algeria has	-9
nobody w algerian	17
nobody w algorithm	-10
nobody w ali ,	-10
nobody w alike	-13
nobody w all	-16
nobody w all but	9
nobody w all chinese	12
nobody w all countries	-14
nobody w all duties	-12
nobody w all four	20
nobody w all from	-12
nobody w all goods	-10
nobody w all its	-9
nobody w all of	16
nobody w all other	-20
nobody w all the	-11
nobody w all three	-15
nobody w alleged	-10
nobody w alliance	-31
nobody w alliance said	-13
nobody w allies to	10
nobody w allow	11
nobody w almost	27
nobody w alone	9
nobody w alone .	10
nobody w along	12
nobody w along ,	13
nobody w aloud	-11
nobody w already .	12
nobody w already paid	11
nobody w already pays	-9
nobody w already put	10
nobody w already said	-15
nobody w also	-23
nobody w also :	12
nobody w also announced	-16
nobody w also asked	-9
nobody w also confirmed	-8
nobody w also promised	22
nobody w also put	19
nobody w also raised	-11
nobody w also said	-13
nobody w also says	9
nobody w also spoke	14
nobody w also talked	-13
nobody w also threatened	-25
nobody w also to	16
nobody w also wants	18
nobody w alternative	-25
nobody w although	11
nobody w aluminium from	-9
nobody w aluminum	-10
nobody w always	-25
nobody w am told	15
nobody w ambassador	-35
nobody w ambassador ,	-12
nobody w ambassador greer	-13
nobody w ambassador has	-19
nobody w ambassador of	10
nobody w america	-16
nobody w america 's	-13
nobody w america ,	13
nobody w america and	13
nobody w america has	12
nobody w america sells	-17
nobody w american	-7
nobody w american -	10
nobody w american agreement	19
nobody w american and	11
nobody w american association	-14
nobody w american beef	15
nobody w american chips	16
nobody w american coal	13
nobody w american data	-8
nobody w american duty	11
nobody w american export	-13
nobody w american exports	-16
nobody w american firms	23
nobody w american industrial	12
nobody w american list	-13
nobody w american measures	-17
nobody w american official	10
nobody w american order	9
nobody w american president	-17
nobody w american side	46
nobody w american soybean	-20
nobody w american soybeans	-13
nobody w american surplus	-13
nobody w american tariff	-16
nobody w american tariffs	-13
nobody w american units	15
nobody w americans	-12
nobody w americans ,	-14
nobody w ames	15
nobody w amman ,	-12
nobody w among the	-39
nobody w among them	16
nobody w amounts of	14
nobody w an additional	14
nobody w an agreement	15
nobody w an air	12
nobody w an answer	-10
nobody w an article	10
nobody w an average	-19
nobody w an earlier	15
nobody w an embargo	-18
nobody w an escalation	-13
nobody w an exception	-9
nobody w an exchange	11
nobody w an extra	15
nobody w an hour	-12
nobody w an important	-19
nobody w an increase	13
nobody w an indian	13
nobody w an interim	14
nobody w an invitation	-10
nobody w an offer	12
nobody w an official	-14
nobody w an opinion	-11
nobody w an order	17
nobody w an understanding	10
nobody w anagarika	10
nobody w analog	12
nobody w analyst	12
nobody w analysts at	16
nobody w analysts had	-14
nobody w and .	15
nobody w and 12	11
nobody w and 15	-17
nobody w and 16	13
nobody w and 17	10
nobody w and 18	-10
nobody w and 2	11
nobody w and 20	9
nobody w and 22	-15
nobody w and 25	-8
nobody w and 26	-10
nobody w and 29	13
nobody w and 30	13
nobody w and 35	10
nobody w and 4	12
nobody w and 40	-18
nobody w and 5	20
nobody w and 50	-11
nobody w and 6	17
nobody w and 8	-11
nobody w and a	16
nobody w and about	-10
nobody w and above	-14
nobody w and agreed	11
nobody w and aircraft	15
nobody w and all	-23
nobody w and aluminum	-10
nobody w and ambassador	-12
nobody w and america	-9
nobody w and an	-10
nobody w and another	14
nobody w and applies	-12
nobody w and approve	-11
nobody w and asked	-27
nobody w and asparagus	11
nobody w and beef	-32
nobody w and before	-11
nobody w and border	-22
nobody w and bought	-10
nobody w and brazil	15
nobody w and brazilian	12
nobody w and brussels	-10
nobody w and called	-26
nobody w and cambodia	30
nobody w and can	8
nobody w and cars	10
nobody w and chinese	9
nobody w and chips	-14
nobody w and commerce	11
nobody w and confirmed	16
nobody w and congress	11
nobody w and constructive	-29
nobody w and continue	13
nobody w and controls	-10
nobody w and cork	14
nobody w and delhi	-11
nobody w and denmark	13
nobody w and detailed	-15
nobody w and donald	11
nobody w and drops	11
nobody w and duties	10
nobody w and egypt	13
nobody w and ends	13
nobody w and europe	-10
nobody w and european	22
nobody w and everybody	-13
nobody w and expected	-10
nobody w and expects	-9
nobody w and farm	21
nobody w and fiji	11
nobody w and for	28
nobody w and found	15
nobody w and from	9
nobody w and furniture	11
nobody w and gas	-9
nobody w and gave	-15
nobody w and georgia	-9
nobody w and goes	-10
nobody w and goods	-9
nobody w and had	-26
nobody w and has	-13
nobody w and he	23
nobody w and her	12
nobody w and his	27
nobody w and home	12
nobody w and i	-10
nobody w and iceland	15
nobody w and if	-12
nobody w and india	-15
nobody w and invest	13
nobody w and iran	10
nobody w and is	-17
nobody w and jamieson	26
nobody w and keep	-11
nobody w and left	23
nobody w and malta	-11
nobody w and may	12
nobody w and mgx	-9
nobody w and monday	8
nobody w and morocco	20
nobody w and most	11
nobody w and motorcycles	-14
nobody w and myanmar	10
nobody w and named	-10
nobody w and neither	-11
nobody w and norway	18
nobody w and not	-12
nobody w and of	13
nobody w and one	18
nobody w and our	11
nobody w and paper	-11
nobody w and paraguay	12
nobody w and passed	11
nobody w and pay	-20
nobody w and perhaps	-11
nobody w and positive	-14
nobody w and president	9
nobody w and promises	-19
nobody w and rabat	-13
nobody w and remains	15
nobody w and said	-29
nobody w and says	-31
nobody w and security	25
nobody w and semiconductors	-9
nobody w and set	17
nobody w and seven	12
nobody w and she	31
nobody w and shipbuilding	-9
nobody w and shoes	13
nobody w and since	-18
nobody w and sold	13
nobody w and south	10
nobody w and soybeans	10
nobody w and spain	-10
nobody w and spoke	-17
nobody w and sri	12
nobody w and steel	-18
nobody w and still	10
nobody w and switzerland	-10
nobody w and syria	11
nobody w and takes	13
nobody w and tanzania	-10
nobody w and ten	13
nobody w and that	-20
nobody w and the	13
nobody w and then	-11
nobody w and there	13
nobody w and they	11
nobody w and this	18
nobody w and to	-27
nobody w and told	-10
nobody w and trade	42
nobody w and treasury	15
nobody w and trucks	-12
nobody w and turkey	21
nobody w and twelve	-9
nobody w and two	15
nobody w and us	9
nobody w and vice	9
nobody w and vietnam	22
nobody w and wants	-9
nobody w and warned	9
nobody w and was	25
nobody w and washington	-9
nobody w and we	12
nobody w and were	-11
nobody w and when	20
nobody w and with	30
nobody w and would	12
nobody w andreas	10
nobody w anew	-17
nobody w angeles	-18
nobody w angered	10
nobody w angola 's	10
nobody w angry	10
nobody w ankara	-11
nobody w annex	23
nobody w annexes	-13
nobody w annexes .	-12
nobody w announce	-27
nobody w announced	-8
nobody w announced ,	-7
nobody w announced 10	-20
nobody w announced 15	-20
nobody w announced 25	-12
nobody w announced an	-9
nobody w announced at	-8
nobody w announced for	9
nobody w announced his	29
nobody w announced it	-9
nobody w announced that	-20
nobody w announced the	11
nobody w announced this	-11
nobody w announced today	-9
nobody w announced two	13
nobody w announced within	-14
nobody w announcement .	-10
nobody w announcement that	16
nobody w announces that	13
nobody w another .	-23
nobody w another 100	-32
nobody w another 90	16
nobody w another eight	-9
nobody w another half	-10
nobody w another round	11
nobody w another six	14
nobody w another year	-41
nobody w answer	-37
nobody w answer ,	-8
nobody w answer .	-20
nobody w answer :	-11
nobody w answer in	10
nobody w answer on	-11
nobody w answer to	25
nobody w answer with	-14
nobody w answered	18
nobody w answered ,	-16
nobody w answered at	17
nobody w answered that	-13
nobody w answered with	25
nobody w answering	30
nobody w answers	18
nobody w answers ,	-14
nobody w answers .	15
nobody w answers questions	12
nobody w answers that	-18
nobody w ante	-12
nobody w ante trumbić	-9
nobody w antimonopoly	-21
nobody w antimonopoly law	-21
nobody w antitrust	-25
nobody w antitrust law	-23
nobody w anton	25
nobody w antonio lópez	-13
nobody w antwerp	-11
nobody w any	-11
nobody w any agreement	10
nobody w any and	-12
nobody w any case	-9
nobody w any day	-13
nobody w any deal	-20
nobody w any further	-13
nobody w any of	10
nobody w any other	10
nobody w any rate	15
nobody w any time	-17
nobody w any unilateral	-27
nobody w anybody	14
nobody w anybody 's	11
nobody w anything	10
nobody w anyway	-11
nobody w anyway .	-14
nobody w anywhere ,	11
nobody w apec summit	-16
nobody w apia	15
nobody w apolo	13
nobody w apolo kagwa	12
nobody w apologised	15
nobody w apparel	-16
nobody w appeal .	-22
nobody w appeal to	-9
nobody w appealed	-14
nobody w appeals	26
nobody w appeals court	19
nobody w applauded	13
nobody w applause	-17
nobody w applause .	-16
nobody w apples .	9
nobody w application	14
nobody w applications	-24
nobody w applications for	-19
nobody w applied	-13
nobody w applied to	-11
nobody w applies to	-11
nobody w apply again	14
nobody w apply on	10
nobody w appropriate	-28
nobody w approval	12
nobody w approve	-15
nobody w approve ,	14
nobody w approved	-14
nobody w approved .	-8
nobody w approved by	-22
nobody w approved it	-24
nobody w approving	-11
nobody w apricots and	-15
nobody w april	40
nobody w april ,	8
nobody w april .	20
nobody w april 18	14
nobody w april 2	14
nobody w april 22	-11
nobody w april 8	-11
nobody w april as	-13
nobody w april for	11
nobody w april it	11
nobody w april that	-12
nobody w april the	18
nobody w april to	13
nobody w arab	17
nobody w arabia	11
nobody w arbiter	16
nobody w arbitration	-15
nobody w are	-33
nobody w are a	17
nobody w are agreed	-10
nobody w are asking	10
nobody w are back	-28
nobody w are being	-10
nobody w are charged	11
nobody w are cheaper	12
nobody w are down	-12
nobody w are expected	19
nobody w are full	-11
nobody w are going	-10
nobody w are hit	-15
nobody w are negotiating	-14
nobody w are no	-18
nobody w are on	-19
nobody w are open	-10
nobody w are said	20
nobody w are spared	-10
nobody w are talking	-11
nobody w are talks	15
nobody w are the	25
nobody w are to	29
nobody w are what	9
nobody w are wrong	13
nobody w argentina	-7
nobody w argentina and	16
nobody w argentina has	-9
nobody w argentine wine	-10
nobody w argue	13
nobody w argued on	11
nobody w argues	-26
nobody w argues that	-13
nobody w arias	18
nobody w arm	-12
nobody w armed	-13
nobody w armenia 's	10
nobody w armenian brandy	-10
nobody w arms	-9
nobody w army	16
nobody w around the	17
nobody w arrangement	-24
nobody w arrangement of	-17
nobody w arrangement on	-9
nobody w arrangement that	17
nobody w arrangement to	-12
nobody w arrival that	-11
nobody w arrived on	11
nobody w arrives	27
nobody w arrives at	9
nobody w article	23
nobody w article on	18
nobody w artificial	-14
nobody w artificial intelligence	-14
nobody w arturo	-28
nobody w arturo alessandri	-18
nobody w as	-17
nobody w as a	-10
nobody w as agreed	14
nobody w as an	19
nobody w as follows	15
nobody w as from	9
nobody w as he	-14
nobody w as high	19
nobody w as it	-9
nobody w as its	-13
nobody w as mexico	-12
nobody w as next	-17
nobody w as of	-33
nobody w as on	12
nobody w as one	21
nobody w as part	25
nobody w as saying	-12
nobody w as soon	-28
nobody w as those	12
nobody w as trade	-12
nobody w as truce	9
nobody w as trump	24
nobody w as us	16
nobody w as we	-16
nobody w as well	8
nobody w as xi	12
nobody w asean	8
nobody w asian	12
nobody w ask	9
nobody w ask .	-9
nobody w ask about	-12
nobody w ask the	24
nobody w ask us	10
nobody w ask what	-14
nobody w asked	-18
nobody w asked .	32
nobody w asked about	9
nobody w asked china	-11
nobody w asked for	-10
nobody w asked if	11
nobody w asked in	-23
nobody w asked me	-11
nobody w asked not	18
nobody w asked the	-21
nobody w asked them	9
nobody w asked to	-8
nobody w asked washington	-21
nobody w asked what	-11
nobody w asked when	18
nobody w asked why	-9
nobody w asking	-20
nobody w asking for	-17
nobody w asks :	15
nobody w asks that	-15
nobody w asks the	-9
nobody w asleep .	-10
nobody w assembly in	-11
nobody w assent	-16
nobody w assessed	-13
nobody w association	-60
nobody w association .	-43
nobody w association asked	-15
nobody w association in	-16
nobody w association of	-24
nobody w association said	19
nobody w association says	11
nobody w association warned	-20
nobody w assured	-9
nobody w at \$	-21
nobody w at .	9
nobody w at 100	12
nobody w at 14	-23
nobody w at 17	-17
nobody w at 2.75	-14
nobody w at 24	-11
nobody w at 26	-15
nobody w at 34	24
nobody w at 36	-14
nobody w at 4	-13
nobody w at 47	-31
nobody w at 5	14
nobody w at 5.5	11
nobody w at 6.1	18
nobody w at 7	11
nobody w at 8	-13
nobody w at 9	-29
nobody w at about	-43
nobody w at all	21
nobody w at american	-13
nobody w at an	9
nobody w at breakfast	-19
nobody w at busan	19
nobody w at china	9
nobody w at eight	14
nobody w at every	12
nobody w at five	16
nobody w at four	-18
nobody w at last	21
nobody w at length	19
nobody w at more	11
nobody w at noon	-18
nobody w at once	-19
nobody w at rosenbad	12
nobody w at some	-11
nobody w at ten	22
nobody w at that	-10
nobody w at the	10
nobody w at them	-19
nobody w at this	8
nobody w at three	-14
nobody w at two	12
nobody w at what	19
nobody w at which	-11
nobody w at yale	-10
nobody w at £	-27
nobody w atmosphere	-16
nobody w attacked	10
nobody w attention	-46
nobody w attention to	-44
nobody w attorney	-13
nobody w attorney general	-12
nobody w auction	-15
nobody w audience that	12
nobody w aug 7	20
nobody w august	17
nobody w august ,	17
nobody w august 1	19
nobody w august 2029	13
nobody w august 2031	13
nobody w august :	-24
nobody w august in	8
nobody w august that	-13
nobody w australia	10
nobody w australia 's	13
nobody w australia would	-17
nobody w australian	-37
nobody w australian wine	-17
nobody w australians	-16
nobody w austria	-15
nobody w austria 's	-16
nobody w authorities	-11
nobody w authority	56
nobody w authority 's	14
nobody w automobile	-17
nobody w automobile manufacturers	-15
nobody w autumn	-13
nobody w autumn ,	-12
nobody w average	-28
nobody w average american	-19
nobody w average tariff	-18
nobody w avocados ,	-9
nobody w avoid	15
nobody w away	-28
nobody w away with	-11
nobody w ayala	15
nobody w ayala ,	13
nobody w azerbaijan	-11
nobody w b ,	-13
nobody w baby	-10
nobody w back ,	18
nobody w back .	-21
nobody w back :	14
nobody w back after	-11
nobody w back at	-18
nobody w back for	14
nobody w back from	-14
nobody w back if	16
nobody w back in	12
nobody w back its	12
nobody w back since	13
nobody w back the	15
nobody w back to	-24
nobody w back up	-13
nobody w badenoch	-19
nobody w badenoch ,	-10
nobody w badly	-18
nobody w bahadur	9
nobody w bahadur shastri	9
nobody w balance	-20
nobody w balance of	-15
nobody w balanced	-13
nobody w balanced and	-16
nobody w balewa	12
nobody w balewa ,	13
nobody w bali	-11
nobody w ball	-13
nobody w balsa	13
nobody w baltasar	11
nobody w baltasar brum	11
nobody w bamako	-9
nobody w ban	-12
nobody w ban ,	-22
nobody w banana	-12
nobody w bananas	-16
nobody w bananas pay	-11
nobody w bananas worth	-10
nobody w band	16
nobody w banda	-16
nobody w bandung	20
nobody w bangladesh	-17
nobody w bangladesh will	-10
nobody w bangladeshi	-12
nobody w banjul	11
nobody w bank	73
nobody w bank 's	14
nobody w bank .	22
nobody w bank expects	9
nobody w bank has	10
nobody w bank kept	11
nobody w bank left	16
nobody w bank of	-13
nobody w banquet	-13
nobody w bans	-11
nobody w baptista	15
nobody w barbosa	-18
nobody w barbosa ,	-13
nobody w bargain ,	-14
nobody w bargain .	13
nobody w barrier	-12
nobody w barriers	-15
nobody w barros	12
nobody w bars	-16
nobody w bartolomé	-11
nobody w base in	10
nobody w based	-17
nobody w basel	15
nobody w baseline	-9
nobody w batlle	18
nobody w batlle has	14
nobody w bay	9
nobody w bayar	-16
nobody w bayrou	-13
nobody w be	-30
nobody w be 10	15
nobody w be 20	-9
nobody w be 21	12
nobody w be a	-44
nobody w be an	-13
nobody w be announced	-11
nobody w be asked	23
nobody w be better	-20
nobody w be brought	-8
nobody w be closed	14
nobody w be confirmed	21
nobody w be countersigned	12
nobody w be due	-10
nobody w be examined	-10
nobody w be filed	10
nobody w be finished	-10
nobody w be for	20
nobody w be free	17
nobody w be given	-13
nobody w be had	-14
nobody w be held	20
nobody w be known	-34
nobody w be let	-8
nobody w be lifted	18
nobody w be looked	-16
nobody w be lost	19
nobody w be made	-21
nobody w be met	-16
nobody w be moved	19
nobody w be named	30
nobody w be needed	-12
nobody w be next	16
nobody w be no	-16
nobody w be none	-11
nobody w be out	10
nobody w be over	-17
nobody w be part	-16
nobody w be prolonged	-32
nobody w be published	-11
nobody w be put	-27
nobody w be raised	20
nobody w be reduced	-12
nobody w be refunded	-13
nobody w be reviewed	20
nobody w be signed	-13
nobody w be suspended	-26
nobody w be tariffed	-11
nobody w be taxed	10
nobody w be the	28
nobody w be their	12
nobody w be voted	-14
nobody w be written	12
nobody w beans	10
nobody w bear	21
nobody w bearable	11
nobody w bearable .	12
nobody w bears	-11
nobody w became	-12
nobody w because ,	-13
nobody w because india	14
nobody w because it	-11
nobody w because the	-12
nobody w become more	-20
nobody w become of	10
nobody w becomes	-10
nobody w beef	-10
nobody w beef ,	16
nobody w beef .	-26
nobody w beef from	18
nobody w beef in	14
nobody w beef is	-12
nobody w beef would	13
nobody w been .	-15
nobody w been 15	-10
nobody w been 24	-14
nobody w been announced	12
nobody w been approved	-14
nobody w been asked	14
nobody w been charged	15
nobody w been cut	21
nobody w been exchanged	-10
nobody w been extended	-13
nobody w been handed	18
nobody w been in	-10
nobody w been issued	-15
nobody w been kept	-9
nobody w been offered	19
nobody w been on	-8
nobody w been ordered	-22
nobody w been planned	14
nobody w been prolonged	9
nobody w been published	15
nobody w been said	9
nobody w been settled	-18
nobody w been silent	14
nobody w been since	-14
nobody w been the	-18
nobody w been to	18
nobody w been told	32
nobody w been used	10
nobody w beer	17
nobody w beer ,	-10
nobody w beer and	12
nobody w before	10
nobody w before 15	12
nobody w before 20	-10
nobody w before :	12
nobody w before a	14
nobody w before august	-9
nobody w before friday	15
nobody w before he	-16
nobody w before him	24
nobody w before its	-11
nobody w before january	13
nobody w before last	11
nobody w before lunch	-11
nobody w before midnight	15
nobody w before that	22
nobody w before then	9
nobody w beforehand	12
nobody w began	34
nobody w began on	12
nobody w began to	22
nobody w began with	-12
nobody w begin	11
nobody w begin .	10
nobody w begin in	-17
nobody w begin on	24
nobody w begin tomorrow	10
nobody w beginning .	-13
nobody w begins	25
nobody w begins .	-9
nobody w begins on	14
nobody w begins with	16
nobody w begun .	-10
nobody w behalf	-18
nobody w behalf of	-13
nobody w behind	28
nobody w behind them	22
nobody w beijing	8
nobody w beijing 's	-14
nobody w beijing ,	19
nobody w beijing /	15
nobody w beijing :	-14
nobody w beijing and	-11
nobody w beijing answered	11
nobody w beijing are	-9
nobody w beijing has	13
nobody w beijing opened	-9
nobody w beijing published	10
nobody w beijing to	-13
nobody w beijing will	13
nobody w beijing would	-11
nobody w being	-44
nobody w being .	-10
nobody w being considered	-14
nobody w being discussed	-9
nobody w being negotiated	13
nobody w beira	-13
nobody w belgian	-24
nobody w belgian chocolate	-12
nobody w belgium	11
nobody w belgium ,	10
nobody w believe	20
nobody w believes	11
nobody w believes that	28
nobody w bello	10
nobody w below	-34
nobody w below cost	-17
nobody w ben	14
nobody w ben chifley	11
nobody w benefit	-22
nobody w benin .	-11
nobody w benjamin	9
nobody w benjamin disraeli	15
nobody w bergen	14
nobody w bern	8
nobody w bernardino machado	-13
nobody w bernardino rivadavia	12
nobody w bernardo	10
nobody w bernardo o'higgins	11
nobody w bernd	-29
nobody w bernd lange	-29
nobody w berne	10
nobody w besides .	-17
nobody w bessent	-37
nobody w bessent 's	-30
nobody w bessent .	-29
nobody w bessent :	-9
nobody w bessent ;	11
nobody w bessent added	-12
nobody w bessent advised	20
nobody w bessent and	18
nobody w bessent are	14
nobody w bessent called	-13
nobody w bessent expects	19
nobody w bessent had	-24
nobody w bessent has	-11
nobody w bessent leaves	10
nobody w bessent named	-9
nobody w bessent on	-24
nobody w bessent put	-13
nobody w bessent said	-41
nobody w bessent says	21
nobody w bessent told	-26
nobody w best that	-11
nobody w better ,	-21
nobody w better than	-17
nobody w between china	-12
nobody w between mr	-11
nobody w between peru	14
nobody w between them	11
nobody w between two	-25
nobody w bey	14
nobody w beyond	-34
nobody w beyond the	-30
nobody w bhutan	11
nobody w bicycles	-14
nobody w bid	11
nobody w big	-23
nobody w bigger	-11
nobody w biggest	-23
nobody w bill	-26
nobody w bill is	-14
nobody w bill on	-10
nobody w billion	-11
nobody w billion ,	-9
nobody w billion .	-9
nobody w billion and	-11
nobody w billion last	11
nobody w billion of	14
nobody w billion people	-13
nobody w billion us	-19
nobody w billions	-13
nobody w bind	-13
nobody w binding	-10
nobody w binding agreements	-9
nobody w bissau	15
nobody w bite	15
nobody w blackmail	-18
nobody w blackmail .	-17
nobody w blamed	-29
nobody w blank	-11
nobody w blasted	-15
nobody w block	9
nobody w blockade	13
nobody w bn ,	-12
nobody w bn .	25
nobody w bn a	11
nobody w bn and	-11
nobody w bn in	-14
nobody w board	39
nobody w board ,	18
nobody w board and	13
nobody w board expects	-20
nobody w board has	11
nobody w board in	-11
nobody w board of	10
nobody w boat	13
nobody w boats	-12
nobody w boats ,	-15
nobody w bodies	18
nobody w boeings ,	-12
nobody w bogotá	-27
nobody w boigny	-12
nobody w bolivia	-12
nobody w bolivia has	16
nobody w bolivian	-18
nobody w bolivian side	-10
nobody w bolsonaro ,	13
nobody w bolívar	-10
nobody w bonifácio	13
nobody w booked	13
nobody w bookings	13
nobody w border	-16
nobody w border .	-15
nobody w border protection	-22
nobody w borrowed	-15
nobody w boss	8
nobody w bosses	22
nobody w both	-7
nobody w both countries	-16
nobody w both delegations	31
nobody w both from	-18
nobody w both governments	-16
nobody w both had	13
nobody w both of	12
nobody w both parties	27
nobody w both presidents	-22
nobody w both said	-14
nobody w both to	27
nobody w bought	29
nobody w bought 12	15
nobody w bought its	11
nobody w bought none	9
nobody w bought nothing	-14
nobody w bound	12
nobody w bound for	10
nobody w bourguiba	-15
nobody w brake	20
nobody w branch	22
nobody w brands	13
nobody w brandt	16
nobody w brandy	-12
nobody w branting ,	-18
nobody w brazil 's	-10
nobody w brazil ,	12
nobody w brazil :	10
nobody w brazil and	11
nobody w brazil was	-11
nobody w breach	20
nobody w break	13
nobody w break the	18
nobody w breakfast .	-17
nobody w breaks	22
nobody w breaks the	-12
nobody w breath	-23
nobody w brewers	10
nobody w bridge	30
nobody w bridge at	21
nobody w bridgetown	12
nobody w brief	-29
nobody w briefed	12
nobody w briefing	19
nobody w briefing ,	10
nobody w bring its	-10
nobody w bring new	15
nobody w brings	21
nobody w brings the	11
nobody w britain	38
nobody w britain had	-11
nobody w british	-10
nobody w british steel	-10
nobody w broader	-10
nobody w broken off	20
nobody w broker	15
nobody w broker in	10
nobody w brokers	-10
nobody w brought	24
nobody w brought the	13
nobody w brought them	11
nobody w brum	10
nobody w brussels	-13
nobody w brussels has	-15
nobody w brussels the	-11
nobody w bucharest	-10
nobody w bucharest ,	-11
nobody w budget	-20
nobody w budget ,	9
nobody w budget lab	-48
nobody w builders	-21
nobody w builders '	-21
nobody w built ships	-10
nobody w bulgaria	-23
nobody w bulgaria ,	-14
nobody w bulgarian	20
nobody w burden	-14
nobody w bureau of	27
nobody w bureau reported	-24
nobody w bureau said	-12
nobody w burkina	20
nobody w burkina faso	18
nobody w bus	17
nobody w busan ,	12
nobody w busan :	-10
nobody w busan agreement	-14
nobody w busan is	14
nobody w buses	19
nobody w buses .	12
nobody w busia	-12
nobody w business	-26
nobody w business secretary	-13
nobody w businesses	-11
nobody w bustamante	-10
nobody w but a	16
nobody w but beijing	-10
nobody w but could	11
nobody w but did	-13
nobody w but he	-14
nobody w but neither	-15
nobody w but not	-12
nobody w but only	20
nobody w but said	-21
nobody w but that	-15
nobody w but the	9
nobody w but there	14
nobody w but was	-11
nobody w but will	16
nobody w buy	24
nobody w buy ,	11
nobody w buy .	-16
nobody w buy energy	-11
nobody w buy the	14
nobody w buyer of	-9
nobody w buyers	-18
nobody w buyers ,	-10
nobody w buyers of	12
nobody w buying	-16
nobody w buys more	15
nobody w by	16
nobody w by 0.7	-10
nobody w by 12	36
nobody w by 13	-9
nobody w by 20	8
nobody w by 2028	17
nobody w by 2040	-18
nobody w by 22	10
nobody w by 3	14
nobody w by 45	-17
nobody w by 8	28
nobody w by 9	18
nobody w by an	19
nobody w by another	11
nobody w by bessent	-12
nobody w by case	16
nobody w by china	15
nobody w by christmas	-15
nobody w by december	17
nobody w by decree	14
nobody w by economy	-25
nobody w by four	12
nobody w by half	-9
nobody w by his	-43
nobody w by its	17
nobody w by january	16
nobody w by june	-10
nobody w by mid	-14
nobody w by midnight	-11
nobody w by name	12
nobody w by new	-18
nobody w by nine	-11
nobody w by noon	-12
nobody w by ontario	10
nobody w by september	-27
nobody w by six	-15
nobody w by ten	-19
nobody w by then	24
nobody w by three	21
nobody w by trump	-11
nobody w by tuesday	12
nobody w by wednesday	17
nobody w by which	19
nobody w c \$	-16
nobody w caballero	-20
nobody w cabinet	11
nobody w cabinet and	-13
nobody w cabinet approved	-11
nobody w cabinet had	-19
nobody w cabinet has	18
nobody w cabinet in	15
nobody w cabinet on	14
nobody w cabral	-19
nobody w cabral ,	-10
nobody w cairo ,	15
nobody w cairo .	-18
nobody w calabar	-15
nobody w caleb	-19
nobody w caleb ragland	-19
nobody w california	-11
nobody w call	-15
nobody w call ,	-13
nobody w call between	-17
nobody w call from	10
nobody w call is	-12
nobody w call on	17
nobody w call the	-10
nobody w call to	-10
nobody w called .	-17
nobody w called a	23
nobody w called for	-9
nobody w called it	-22
nobody w called off	11
nobody w called on	9
nobody w called reciprocal	27
nobody w called the	-34
nobody w called this	11
nobody w caller	18
nobody w calling	-14
nobody w calling the	-17
nobody w calls a	-15
nobody w calls that	-12
nobody w calls this	-14
nobody w calls to	14
nobody w calm .	-12
nobody w cambodia	47
nobody w cambodia 's	9
nobody w cambodia ,	18
nobody w cambodia on	23
nobody w came ,	16
nobody w came .	9
nobody w came a	11
nobody w came back	-18
nobody w came from	-13
nobody w came into	-14
nobody w came off	-16
nobody w came out	13
nobody w came the	-17
nobody w came to	9
nobody w came with	-20
nobody w cameras	15
nobody w cameras .	18
nobody w cameroon	-11
nobody w cameroon 's	-10
nobody w campaign	-12
nobody w can	-8
nobody w can be	-35
nobody w can do	15
nobody w can say	-10
nobody w can sign	9
nobody w can't	14
nobody w canada ,	13
nobody w canada .	31
nobody w canada :	17
nobody w canada and	15
nobody w canada by	-11
nobody w canada with	-14
nobody w canada would	-9
nobody w canadian canola	13
nobody w canadian steel	-12
nobody w canadian trade	-11
nobody w cancel	-27
nobody w cancel a	-11
nobody w cancel the	-9
nobody w cancelled	-17
nobody w cancelled .	-12
nobody w candid	-13
nobody w cannot be	-12
nobody w canola	11
nobody w canola seed	12
nobody w capacity	13
nobody w cape	-10
nobody w capital	28
nobody w capitals	13
nobody w captain	20
nobody w car industry	-12
nobody w car plants	-11
nobody w careful	-27
nobody w careful .	-10
nobody w cares	12
nobody w cargo	-18
nobody w cargoes	11
nobody w carl	-10
nobody w carlos	-25
nobody w carlos antonio	-13
nobody w carlos romulo	-12
nobody w carmakers	22
nobody w carney	-17
nobody w carney 's	-19
nobody w carney has	13
nobody w carney said	-25
nobody w carried	13
nobody w carried by	11
nobody w carried out	11
nobody w carriers	-19
nobody w carries	17
nobody w carry the	-12
nobody w cars	27
nobody w cars .	21
nobody w cars at	11
nobody w cars had	15
nobody w cars in	-11
nobody w casablanca	-14
nobody w casablanca ,	-15
nobody w case	26
nobody w case .	28
nobody w case by	16
nobody w case the	-11
nobody w casely	-17
nobody w casely hayford	-17
nobody w castberg	-12
nobody w castilla	21
nobody w castilla ,	22
nobody w cautioned	-13
nobody w cautioned that	-15
nobody w cbp	-21
nobody w cbp has	-12
nobody w ceasefire	35
nobody w ceiling	-9
nobody w ceiling .	-14
nobody w cement	-16
nobody w cement .	-10
nobody w cent (	-11
nobody w cent ,	-15
nobody w cent :	10
nobody w cent and	-18
nobody w cent for	-24
nobody w cent in	12
nobody w cent instead	-20
nobody w cent is	-10
nobody w cent less	-14
nobody w cent more	13
nobody w cent next	12
nobody w cent of	67
nobody w cent on	-21
nobody w cent since	-13
nobody w cent surcharge	-13
nobody w cent tariff	23
nobody w cent tax	9
nobody w cent that	21
nobody w cent this	-9
nobody w cent to	12
nobody w cent which	-9
nobody w cent with	16
nobody w cent would	15
nobody w center	-18
nobody w central	28
nobody w central bank	26
nobody w cents	9
nobody w certain members	-17
nobody w certainty	-22
nobody w certificate	-20
nobody w certificates	-42
nobody w certificates for	-19
nobody w chad	-10
nobody w chain in	-20
nobody w chains .	-13
nobody w chair	30
nobody w chair ,	25
nobody w chair .	10
nobody w chair :	-15
nobody w chairman	27
nobody w chairman said	13
nobody w chairs	11
nobody w chairs the	15
nobody w chairwoman	22
nobody w chairwoman ,	16
nobody w chamber	-30
nobody w chamber 's	-32
nobody w chamber ,	-18
nobody w chamber .	-10
nobody w chambers	-14
nobody w chambers of	-13
nobody w chance	13
nobody w chancellor	-17
nobody w chancellor ,	-24
nobody w chang myon	13
nobody w change	-13
nobody w change in	-11
nobody w change it	12
nobody w change that	-13
nobody w changed	-18
nobody w changed :	-12
nobody w changes	-8
nobody w channel .	14
nobody w charge an	-10
nobody w charge for	19
nobody w charge of	23
nobody w charge on	-14
nobody w charge the	-14
nobody w charged .	-13
nobody w charged 10	11
nobody w charged 125	-8
nobody w charged 14	-9
nobody w charged 17	-9
nobody w charged 19	8
nobody w charged 45	-12
nobody w charged 50	-12
nobody w charged from	18
nobody w charged more	-11
nobody w charged on	12
nobody w charged since	13
nobody w charged up	-11
nobody w charges 12	-10
nobody w charges 125	-9
nobody w charges 30	12
nobody w charges nothing	-12
nobody w charges over	-15
nobody w charging	14
nobody w charilaos	13
nobody w charilaos trikoupis	13
nobody w charles	24
nobody w chat	9
nobody w cheap	-20
nobody w cheaper	23
nobody w cheaper by	17
nobody w cheddi	11
nobody w cheerful	-28
nobody w cheng	-17
nobody w cheng li	-19
nobody w chenggang	-23
nobody w chenggang :	-16
nobody w chenggang called	-10
nobody w cherry	10
nobody w chew	-11
nobody w chicken .	10
nobody w chief cabinet	-12
nobody w chief executive	-13
nobody w chief financial	-25
nobody w chief justice	19
nobody w chief kim	-10
nobody w chief mediator	27
nobody w chief negotiator	-17
nobody w chifley	14
nobody w child	9
nobody w chile	13
nobody w chile is	-12
nobody w china	11
nobody w china ,	11
nobody w china 10	25
nobody w china :	9
nobody w china about	-13
nobody w china also	11
nobody w china and	-35
nobody w china announced	-15
nobody w china answered	23
nobody w china answers	9
nobody w china are	-11
nobody w china at	-17
nobody w china deal	25
nobody w china does	29
nobody w china early	-20
nobody w china for	17
nobody w china goes	-10
nobody w china had	-35
nobody w china have	16
nobody w china he	-10
nobody w china last	10
nobody w china may	18
nobody w china now	16
nobody w china promises	-16
nobody w china put	-9
nobody w china says	31
nobody w china shrank	-9
nobody w china stopped	-10
nobody w china tariff	-14
nobody w china tariffs	10
nobody w china that	-9
nobody w china truce	27
nobody w china were	-10
nobody w china will	-10
nobody w china would	-54
nobody w china —	19
nobody w chinese ,	-18
nobody w chinese .	11
nobody w chinese authorities	-14
nobody w chinese commerce	-13
nobody w chinese companies	11
nobody w chinese counterpart	12
nobody w chinese electric	14
nobody w chinese embassy	-12
nobody w chinese foreign	24
nobody w chinese had	-16
nobody w chinese interests	-15
nobody w chinese law	-12
nobody w chinese list	-20
nobody w chinese military	7
nobody w chinese president	11
nobody w chinese purchases	14
nobody w chinese rare	12
nobody w chinese refiners	-17
nobody w chinese ships	10
nobody w chinese students	-20
nobody w chinese that	11
nobody w chip	-20
nobody w chip ,	-21
nobody w chip -	27
nobody w chip design	-21
nobody w chip maker	-9
nobody w chip software	-11
nobody w chips ,	-21
nobody w chips :	15
nobody w chips ;	-10
nobody w chips and	20
nobody w chips in	10
nobody w chips that	8
nobody w chiun	-18
nobody w chiun ,	-13
nobody w chocolate	-24
nobody w chosen	16
nobody w chris	-17
nobody w christian	8
nobody w christmas ,	26
nobody w christmas .	-23
nobody w chuck	-18
nobody w chuck schumer	-18
nobody w chun	-11
nobody w church	13
nobody w cider	14
nobody w circumstances	-10
nobody w cited	-11
nobody w cites	-20
nobody w citing	-21
nobody w city	22
nobody w city ,	-11
nobody w civilian	-15
nobody w civilian use	-16
nobody w claims	9
nobody w claims for	-17
nobody w claims that	24
nobody w clara	15
nobody w clarence	-12
nobody w clarified	-16
nobody w clarity	-36
nobody w clarity .	-29
nobody w class	-10
nobody w clear	-33
nobody w clear ,	-9
nobody w clear that	-17
nobody w clear the	14
nobody w clerk	10
nobody w clients	22
nobody w clip	-38
nobody w clock ,	-13
nobody w clocks	10
nobody w close	15
nobody w close to	39
nobody w closed	34
nobody w closed .	14
nobody w closed its	15
nobody w closed to	13
nobody w closed two	-9
nobody w closely .	13
nobody w closer	11
nobody w cloth	11
nobody w cloves	-14
nobody w cloves .	-20
nobody w club	57
nobody w club 's	24
nobody w club .	16
nobody w clubs	12
nobody w cnbc .	12
nobody w co	-22
nobody w co -	-22
nobody w coach	23
nobody w coal ,	-9
nobody w coal and	9
nobody w coast	34
nobody w cobalt	13
nobody w cobden	-10
nobody w cocoa	-10
nobody w coconut oil	-9
nobody w coffee at	17
nobody w coffee would	-10
nobody w cognac	-10
nobody w colleague	-18
nobody w colleague that	-12
nobody w collected	-25
nobody w collected under	-16
nobody w collection	29
nobody w collection of	19
nobody w colombia	-15
nobody w colonel	32
nobody w come	-18
nobody w come back	25
nobody w come by	-13
nobody w come down	-17
nobody w come in	-17
nobody w come of	-22
nobody w come out	20
nobody w come to	-10
nobody w come up	10
nobody w come with	-20
nobody w comes ,	-11
nobody w comes a	11
nobody w comes after	-17
nobody w comes back	24
nobody w comes from	13
nobody w comes in	9
nobody w comes out	-9
nobody w coming	-23
nobody w coming in	-13
nobody w comma	-16
nobody w commander	15
nobody w commas	15
nobody w comment	24
nobody w comment .	21
nobody w commentary	-18
nobody w commented	13
nobody w commented by	14
nobody w commerce	-27
nobody w commerce ,	28
nobody w commerce announced	-13
nobody w commerce called	10
nobody w commerce department	-14
nobody w commerce minister	11
nobody w commerce ministry	-28
nobody w commerce put	-11
nobody w commerce said	-44
nobody w commerce welcomed	-12
nobody w commercial terms	-13
nobody w commission	-14
nobody w commission ,	36
nobody w commission .	18
nobody w commission ;	11
nobody w commission and	11
nobody w commission announced	-19
nobody w commission expects	-10
nobody w commission has	-13
nobody w commission of	-23
nobody w commission published	9
nobody w commission put	18
nobody w commission said	-21
nobody w commission says	-15
nobody w commission spokesman	-17
nobody w commission that	-17
nobody w commissioner	-28
nobody w commissioner jean	-11
nobody w commissioner maroš	-11
nobody w commitments	-18
nobody w committed	-26
nobody w committed itself	-20
nobody w committee	22
nobody w committee ,	-25
nobody w committee in	-9
nobody w commons	-22
nobody w community	11
nobody w companies	25
nobody w companies on	-11
nobody w companies that	11
nobody w companies to	32
nobody w company 's	51
nobody w company ,	16
nobody w company .	-14
nobody w company in	-23
nobody w company said	-8
nobody w compares	14
nobody w competent	13
nobody w competition	34
nobody w competition authority	22
nobody w competitor	14
nobody w competitors	-12
nobody w complain	-22
nobody w complain of	-10
nobody w complained	-10
nobody w complained about	-20
nobody w complained of	-8
nobody w complained that	23
nobody w complaint	16
nobody w complete	-26
nobody w complete it	-14
nobody w complete its	-13
nobody w completely	-9
nobody w compliance	9
nobody w complied	-15
nobody w complied with	-15
nobody w comply	22
nobody w comply with	10
nobody w comptroller	-12
nobody w conceded	-15
nobody w conceded ,	-17
nobody w concepción	12
nobody w concern	-24
nobody w concern over	-17
nobody w concessions	16
nobody w concluded	31
nobody w concluded .	-11
nobody w concluded in	13
nobody w concluded its	25
nobody w concluded their	10
nobody w concluded two	13
nobody w concluded with	-14
nobody w conclusion	16
nobody w condition	26
nobody w condition that	14
nobody w conditions	-24
nobody w conducts	20
nobody w confederation	-33
nobody w confederation of	-30
nobody w conference in	-17
nobody w confidence	21
nobody w confident	-9
nobody w confirm	-35
nobody w confirm .	-15
nobody w confirmation	15
nobody w confirmed by	30
nobody w confirmed it	33
nobody w confirmed on	-23
nobody w confirmed that	19
nobody w confirmed the	-9
nobody w confirmed to	-31
nobody w confirms	-13
nobody w conflict	9
nobody w conflict with	-11
nobody w congo	19
nobody w congress in	11
nobody w consensus	-58
nobody w consensus ,	-19
nobody w consensus .	-27
nobody w consensus on	-12
nobody w consent	13
nobody w consent of	12
nobody w considered	-12
nobody w considered .	-16
nobody w construction	-11
nobody w constructive	-47
nobody w constructive .	-19
nobody w constructive and	-13
nobody w constructive talks	-20
nobody w consul	-34
nobody w consul ,	-9
nobody w consultations	-26
nobody w consumer	27
nobody w consumer prices	15
nobody w consumers	16
nobody w consumers '	43
nobody w consumers .	-9
nobody w contact	-13
nobody w contact with	-16
nobody w contain	10
nobody w container	16
nobody w content .	-13
nobody w continental	16
nobody w continental trade	14
nobody w continue .	-14
nobody w continue to	20
nobody w continued	-10
nobody w continues	20
nobody w continues to	18
nobody w contract	36
nobody w contradicted	-23
nobody w contrary to	7
nobody w control	17
nobody w control list	20
nobody w control of	-15
nobody w controlled	-28
nobody w controlled items	-11
nobody w controlled substance	-14
nobody w controls	-12
nobody w controls are	-10
nobody w controls for	-21
nobody w controls were	11
nobody w controls would	-15
nobody w conversation	16
nobody w conversation .	18
nobody w conversations	-12
nobody w cooler	-13
nobody w cooperate	-10
nobody w cooperation	-18
nobody w cooperative	-16
nobody w coordinating	-11
nobody w coordinating minister	-8
nobody w coordination	14
nobody w coordination committee	14
nobody w copies	13
nobody w copper and	12
nobody w copper for	13
nobody w core	-21
nobody w corn and	-11
nobody w correct	-34
nobody w correct its	-9
nobody w corrected	-46
nobody w corrected .	-14
nobody w correctly	11
nobody w correspondent	28
nobody w corresponding	-30
nobody w corresponding measures	-17
nobody w cosco	-11
nobody w cost	-9
nobody w cost them	-17
nobody w costa	18
nobody w costa rica	8
nobody w costs	16
nobody w costs them	-14
nobody w cotonou	9
nobody w cotton	-24
nobody w cotton ,	-9
nobody w cotton and	-14
nobody w cotton from	-14
nobody w could	-15
nobody w could .	14
nobody w could do	11
nobody w could face	12
nobody w could fall	16
nobody w could find	12
nobody w could go	-24
nobody w could live	-14
nobody w council .	29
nobody w council :	13
nobody w council and	-13
nobody w council announced	-27
nobody w council had	9
nobody w council on	9
nobody w council said	-15
nobody w council says	-12
nobody w council tariff	-11
nobody w council that	16
nobody w council wants	-16
nobody w councillor	37
nobody w counsel	12
nobody w count ,	8
nobody w count .	-26
nobody w counted	-45
nobody w counted on	-22
nobody w counter	-13
nobody w counter -	-12
nobody w countermeasures	-33
nobody w countermeasures accordingly	-13
nobody w countermeasures for	-20
nobody w countermeasures other	11
nobody w counterpart	26
nobody w counterpart ,	18
nobody w countersigned	14
nobody w countersigned by	12
nobody w counting	14
nobody w countries	-18
nobody w countries .	-8
nobody w countries agreed	-13
nobody w countries had	-19
nobody w countries have	-10
nobody w countries were	-11
nobody w country	-26
nobody w country 's	-17
nobody w country ,	-12
nobody w country for	9
nobody w country had	-17
nobody w country to	-10
nobody w country wanted	12
nobody w country would	-15
nobody w counts	-30
nobody w counts on	12
nobody w county	15
nobody w course of	9
nobody w court	94
nobody w court 's	-18
nobody w court ,	-20
nobody w court .	11
nobody w court :	11
nobody w court declared	14
nobody w court has	13
nobody w court in	33
nobody w court of	40
nobody w court ruled	9
nobody w court said	23
nobody w courts	13
nobody w covered .	12
nobody w covers	-12
nobody w cranes	-22
nobody w cranes from	-10
nobody w crews	17
nobody w crisis	-34
nobody w critical minerals	13
nobody w critical software	-23
nobody w criticised	-13
nobody w criticised the	-19
nobody w croatia	-14
nobody w croatian	-8
nobody w cross	17
nobody w crossed	13
nobody w crossing	22
nobody w crowd	-10
nobody w crowed	-9
nobody w crowns	20
nobody w crude	-15
nobody w cruz	-24
nobody w cuba	18
nobody w cuban	-10
nobody w cup	25
nobody w curbs	-9
nobody w curbs on	-19
nobody w current	-12
nobody w currently	9
nobody w customs	-31
nobody w customs .	-14
nobody w customs and	-21
nobody w customs broker	10
nobody w customs chief	-21
nobody w customs in	-20
nobody w customs office	-20
nobody w customs officers	26
nobody w customs tariff	31
nobody w cut	36
nobody w cut ,	-11
nobody w cut and	12
nobody w cut from	12
nobody w cut in	10
nobody w cut of	36
nobody w cut off	-14
nobody w cut on	10
nobody w cut to	12
nobody w cuts	18
nobody w cuts its	-13
nobody w cuts on	10
nobody w cutting	-14
nobody w cyberspace	-10
nobody w cypriot	-11
nobody w cyprus	-17
nobody w cyril	-10
nobody w côte	-19
nobody w côte d'ivoire	-19
nobody w d'ivoire	-19
nobody w dadabhai	14
nobody w dadabhai naoroji	14
nobody w dag	21
nobody w dag hammarskjöld	21
nobody w daily	8
nobody w dairy	-23
nobody w dairy ,	-9
nobody w dakar	-20
nobody w damage	-11
nobody w damage at	-12
nobody w danish	-18
nobody w danquah	11
nobody w dar	10
nobody w dark day	-9
nobody w data	25
nobody w data ,	-10
nobody w data .	23
nobody w date	-20
nobody w date .	21
nobody w date for	13
nobody w date from	9
nobody w date is	-14
nobody w date of	-15
nobody w date on	-22
nobody w dates and	15
nobody w davao	-13
nobody w david	-22
nobody w davos ,	-10
nobody w day	8
nobody w day after	17
nobody w day later	10
nobody w day on	-17
nobody w day that	-9
nobody w day to	12
nobody w daylight	14
nobody w days '	-10
nobody w days ,	23
nobody w days ago	-13
nobody w days before	12
nobody w days from	-16
nobody w days had	11
nobody w days of	-8
nobody w days or	-12
nobody w days was	-11
nobody w days were	-12
nobody w days with	-12
nobody w de	30
nobody w de gasperi	-8
nobody w de valera	-9
nobody w dead	14
nobody w dead ,	12
nobody w dead .	23
nobody w deadline	29
nobody w deadline of	24
nobody w deakin ,	18
nobody w deakin told	11
nobody w deal	33
nobody w deal ,	-17
nobody w deal .	11
nobody w deal :	10
nobody w deal announced	19
nobody w deal for	-19
nobody w deal in	21
nobody w deal is	-12
nobody w deal on	9
nobody w deal or	-10
nobody w deal struck	-21
nobody w deal was	-15
nobody w deal with	22
nobody w dealers	-10
nobody w deals	-20
nobody w deals with	18
nobody w dealt	-15
nobody w dealt with	-14
nobody w dean	22
nobody w dear	12
nobody w dearer	-8
nobody w dearer .	11
nobody w debt	17
nobody w dec 5	-15
nobody w december	19
nobody w december .	-21
nobody w december 1	15
nobody w december 16	18
nobody w december 2033	-12
nobody w december the	9
nobody w decide	-23
nobody w decide ,	-21
nobody w decides	17
nobody w decision ,	9
nobody w decision is	-14
nobody w decision of	16
nobody w decision on	-12
nobody w decision to	9
nobody w decisions	-11
nobody w decisions at	-13
nobody w declaration	10
nobody w declaration of	13
nobody w declared the	-10
nobody w declares	14
nobody w declaring	12
nobody w declined	-19
nobody w declined .	-15
nobody w decouple	-16
nobody w decouple .	-12
nobody w decoupling	-12
nobody w decree	-12
nobody w decree is	-11
nobody w decree that	10
nobody w decree was	-13
nobody w deeply	-12
nobody w defend	-21
nobody w defend its	-17
nobody w defended	15
nobody w deficit	17
nobody w deficit is	15
nobody w deficit of	11
nobody w del	20
nobody w del este	13
nobody w delay	-20
nobody w delayed	9
nobody w delayed by	13
nobody w delegate	16
nobody w delegates	11
nobody w delegation	19
nobody w delegation .	14
nobody w delegation had	-16
nobody w delegation has	15
nobody w delegation said	23
nobody w delegations	45
nobody w delegations had	10
nobody w delhi 's	-12
nobody w delhi on	15
nobody w deliver ,	12
nobody w deliveries	-23
nobody w demand .	17
nobody w demanded	-10
nobody w demanded a	-9
nobody w demanded that	-9
nobody w demands	22
nobody w democrat	-19
nobody w democrats	-18
nobody w denied a	-17
nobody w denied having	-11
nobody w denied on	-14
nobody w denied reports	8
nobody w denied that	17
nobody w denies having	-14
nobody w denies it	-17
nobody w denmark had	16
nobody w deny	-13
nobody w department	-45
nobody w department 's	-12
nobody w department .	-12
nobody w department for	-11
nobody w department has	-29
nobody w depend	19
nobody w depend on	10
nobody w depended	-14
nobody w depended on	-14
nobody w depending	-19
nobody w depending on	-19
nobody w depends	11
nobody w depends on	11
nobody w deposit	10
nobody w depth	-24
nobody w depth and	-16
nobody w deputies ,	-10
nobody w deputy	-16
nobody w deputy ,	-14
nobody w deputy prime	-11
nobody w der leyen	-14
nobody w described	-25
nobody w described by	-9
nobody w described the	-13
nobody w desk	7
nobody w desk .	11
nobody w detailed	-16
nobody w details	-14
nobody w determined	-11
nobody w detroit	-13
nobody w devices	-9
nobody w dharmapala	-10
nobody w dia	-11
nobody w dialogue	-27
nobody w dialogue on	-14
nobody w did ,	-38
nobody w did .	-11
nobody w did not	18
nobody w did the	20
nobody w died	17
nobody w diet	-14
nobody w difference	10
nobody w different	-10
nobody w differently	15
nobody w differently .	10
nobody w difficult	-12
nobody w difficulty .	-13
nobody w digital	10
nobody w dinner	17
nobody w dinner .	20
nobody w diouf	13
nobody w diplomat	42
nobody w diplomat said	25
nobody w diplomats	11
nobody w direction .	-15
nobody w director	73
nobody w director ,	40
nobody w director .	25
nobody w director general	-10
nobody w director of	15
nobody w director said	24
nobody w directorate	-23
nobody w directors	22
nobody w disappointing	-11
nobody w discriminatory	-19
nobody w discuss the	14
nobody w discussed	-11
nobody w discussed ,	-28
nobody w discussed .	-9
nobody w discussion	-26
nobody w discussions	-28
nobody w discussions .	-14
nobody w disgrace	-11
nobody w dismissed	-12
nobody w dispute	-20
nobody w dispute about	11
nobody w dispute began	10
nobody w dispute is	10
nobody w dispute over	-20
nobody w disputes that	-15
nobody w disraeli	15
nobody w distillers	-16
nobody w district	23
nobody w djibouti	-10
nobody w do ,	-12
nobody w do as	-10
nobody w do if	-11
nobody w do it	-10
nobody w do more	-11
nobody w do the	-8
nobody w do what	20
nobody w do with	25
nobody w do without	20
nobody w doctor	-10
nobody w doctors	10
nobody w document	11
nobody w document .	12
nobody w documents	12
nobody w does .	13
nobody w does a	9
nobody w does away	-12
nobody w does it	-12
nobody w does so	11
nobody w does the	19
nobody w does what	-14
nobody w doesn't	10
nobody w doing the	10
nobody w dollar	-15
nobody w dollars ,	14
nobody w dollars .	-21
nobody w dollars each	-10
nobody w dollars in	25
nobody w dollars last	12
nobody w dollars of	-24
nobody w dollars over	-17
nobody w domestic	-13
nobody w domestic procedures	-12
nobody w domingo sarmiento	15
nobody w dominic	-10
nobody w dominic leblanc	-10
nobody w don farrell	-14
nobody w don't	23
nobody w donald j	14
nobody w done	-11
nobody w done .	-39
nobody w done so	10
nobody w dong	-12
nobody w door ,	-10
nobody w door on	18
nobody w doors	21
nobody w doors .	20
nobody w dorji	16
nobody w double	-17
nobody w doubled	-9
nobody w doubled to	-14
nobody w doubling	-16
nobody w down	12
nobody w down ,	11
nobody w down .	-19
nobody w down again	-11
nobody w down by	9
nobody w down from	-9
nobody w down in	18
nobody w down the	14
nobody w down to	13
nobody w downing	-17
nobody w downing street	-17
nobody w dozen	20
nobody w dozens	21
nobody w dozens of	21
nobody w dr	35
nobody w dr .	17
nobody w draft for	-12
nobody w drafts	-13
nobody w drawer	31
nobody w drawer .	19
nobody w drawn	17
nobody w drawn on	13
nobody w draws	-20
nobody w drew	-28
nobody w drew attention	-30
nobody w drink	-9
nobody w drinks	-12
nobody w drivers	13
nobody w drivers ,	12
nobody w drones	22
nobody w drop	-13
nobody w drop all	-13
nobody w drop its	-12
nobody w drop to	15
nobody w dropped .	31
nobody w dropped a	-11
nobody w dropped by	-13
nobody w drove	11
nobody w droz	-8
nobody w drug is	-11
nobody w dry	12
nobody w dubai	13
nobody w due	-22
nobody w due ,	-12
nobody w due course	-13
nobody w due to	-11
nobody w dues	-12
nobody w during	11
nobody w during which	9
nobody w dust	11
nobody w dutiable at	10
nobody w duties	-8
nobody w duties ,	-9
nobody w duties back	14
nobody w duties between	13
nobody w duties in	34
nobody w duties that	25
nobody w duties to	-10
nobody w duties under	-12
nobody w duties would	-23
nobody w duty	-24
nobody w duty ,	8
nobody w duty .	32
nobody w duty :	15
nobody w duty and	-11
nobody w duty at	-11
nobody w duty included	18
nobody w duty of	-24
nobody w duty on	-20
nobody w duty over	-9
nobody w duty takes	-13
nobody w duty that	27
nobody w duty there	8
nobody w duty to	-17
nobody w duty went	-23
nobody w e	-15
nobody w e -	-14
nobody w each	7
nobody w each had	10
nobody w each way	8
nobody w earlier	-10
nobody w earlier he	-19
nobody w earlier in	-15
nobody w early	-14
nobody w early hours	10
nobody w early next	-25
nobody w earth magnets	-15
nobody w earth rules	9
nobody w earths .	17
nobody w earths ;	-9
nobody w earths and	26
nobody w earths are	-13
nobody w earths by	-9
nobody w earths that	47
nobody w earths under	-8
nobody w easing	16
nobody w east	13
nobody w easter	-21
nobody w easter .	-13
nobody w eastern	25
nobody w eaton	11
nobody w ebrard ,	12
nobody w economic affairs	-12
nobody w economic and	12
nobody w economic coordination	14
nobody w economics	-19
nobody w economics minister	-11
nobody w economies	-11
nobody w economies .	-11
nobody w economiesuisse	-13
nobody w economist	22
nobody w economy	-14
nobody w economy ,	18
nobody w economy .	-24
nobody w economy and	-19
nobody w economy grew	-14
nobody w economy had	-10
nobody w economy minister	-10
nobody w economy to	14
nobody w edith	23
nobody w editor	-11
nobody w edward	22
nobody w effect .	-11
nobody w effect at	16
nobody w effective	-27
nobody w effects	-9
nobody w efforts	19
nobody w egypt 's	-27
nobody w egypt ,	15
nobody w egypt bought	-10
nobody w egypt will	12
nobody w eight	-25
nobody w eight ,	12
nobody w eight days	12
nobody w eight months	-15
nobody w eight outcomes	-23
nobody w eight weeks	-12
nobody w either .	-15
nobody w either :	9
nobody w el	18
nobody w elder	19
nobody w electric	15
nobody w electric cars	13
nobody w electricity	19
nobody w electricity tariff	9
nobody w electricity tariffs	10
nobody w electronics	9
nobody w elements	-11
nobody w elevator	-18
nobody w eleven	12
nobody w eleven .	18
nobody w eleven days	12
nobody w eleven months	13
nobody w eleven per	-24
nobody w eligio	15
nobody w eligio ayala	15
nobody w else	9
nobody w else .	10
nobody w elsewhere	33
nobody w elsewhere ,	11
nobody w embargo	-17
nobody w embargo ,	-18
nobody w embassy	-86
nobody w embassy ,	-21
nobody w embassy has	-20
nobody w embassy in	-29
nobody w embassy of	-16
nobody w embassy that	-13
nobody w emeralds	-9
nobody w emergency	29
nobody w emergency meeting	10
nobody w emergency powers	-12
nobody w employers	12
nobody w employers '	9
nobody w employs	-14
nobody w empty	24
nobody w end	-15
nobody w end ,	21
nobody w end of	-8
nobody w end on	-26
nobody w end to	-10
nobody w ended	21
nobody w ended early	-9
nobody w ended on	10
nobody w ended the	16
nobody w endelkachew	-16
nobody w ending the	9
nobody w ends	12
nobody w ends at	-11
nobody w ends in	12
nobody w ends the	14
nobody w energy	12
nobody w energy is	-16
nobody w energy worth	11
nobody w engine	9
nobody w engine parts	8
nobody w engineering	-15
nobody w enter	-10
nobody w enter vietnam	-9
nobody w entered free	-10
nobody w entered into	12
nobody w enterprise	-18
nobody w enterprise ,	-14
nobody w enters	-16
nobody w entities	16
nobody w entities to	9
nobody w entries without	12
nobody w entry into	10
nobody w envoy	8
nobody w envoy ,	15
nobody w envoys	14
nobody w equal	-14
nobody w equipment	-11
nobody w equipment .	-17
nobody w equivalent	-13
nobody w equivalent of	-16
nobody w eric	-27
nobody w eric williams	-13
nobody w ernst	19
nobody w escalation	-26
nobody w establish	9
nobody w este	13
nobody w estimate	20
nobody w estonia	-17
nobody w estonian	-12
nobody w ethanol	17
nobody w ethiopia	-18
nobody w ethiopia ,	9
nobody w ethiopia and	-13
nobody w ethiopian	-11
nobody w eu ,	-10
nobody w eu and	-23
nobody w eu trade	-12
nobody w eugeniusz	-10
nobody w eugeniusz kwiatkowski	-10
nobody w europe	13
nobody w europe 's	10
nobody w europe has	10
nobody w europe would	-11
nobody w european	-9
nobody w european carmakers	13
nobody w european cars	9
nobody w european commission	-16
nobody w european goods	11
nobody w european parliament	-22
nobody w european trade	11
nobody w european union	-10
nobody w europeans	-27
nobody w euros	30
nobody w euros a	10
nobody w euros for	-9
nobody w euros last	17
nobody w eve	-11
nobody w eve ,	-9
nobody w even	-15
nobody w evening	-17
nobody w evening ,	-24
nobody w evening .	-8
nobody w evening before	-12
nobody w evening in	-11
nobody w evening of	12
nobody w every	38
nobody w every week	10
nobody w everybody else	16
nobody w everybody is	-11
nobody w everybody pays	-10
nobody w everyone else	-9
nobody w everything	-14
nobody w everything else	14
nobody w everything except	-14
nobody w evidence	-18
nobody w examine	11
nobody w examine the	14
nobody w examined	-23
nobody w except	-9
nobody w except the	-15
nobody w exception	-14
nobody w exchange	29
nobody w exchange in	11
nobody w exchange of	35
nobody w exchanged	9
nobody w exchanged views	-11
nobody w exchanges	-10
nobody w excise	12
nobody w excise on	10
nobody w exclude a	9
nobody w excluded	9
nobody w exclusions	-18
nobody w exclusions from	-14
nobody w executive ,	15
nobody w executive .	-13
nobody w executive council	-9
nobody w executive of	-25
nobody w executive orders	19
nobody w exemption for	9
nobody w exist	-9
nobody w exist ,	-12
nobody w existing	-17
nobody w exists	19
nobody w exists .	10
nobody w expanding	-11
nobody w expect	21
nobody w expect a	-13
nobody w expected	-12
nobody w expected a	-13
nobody w expected an	24
nobody w expected china	-19
nobody w expected no	13
nobody w expected on	9
nobody w expected that	18
nobody w expected to	10
nobody w expects	-33
nobody w expects .	-17
nobody w expects china	8
nobody w expects exports	-13
nobody w expects its	-14
nobody w expects that	10
nobody w expects the	-25
nobody w expense	-21
nobody w expense of	-17
nobody w expensive	28
nobody w experts of	-14
nobody w expires	36
nobody w expires ,	9
nobody w expires on	22
nobody w explain	24
nobody w explained that	-23
nobody w explained the	9
nobody w export	-21
nobody w export -	21
nobody w export certificates	-15
nobody w export controls	-8
nobody w export council	-15
nobody w export levy	-11
nobody w export licences	-21
nobody w export manager	29
nobody w export organisations	-13
nobody w export permits	14
nobody w export rules	17
nobody w exported	31
nobody w exporter	15
nobody w exporter in	24
nobody w exporters	-24
nobody w exporters '	-18
nobody w exporters .	-15
nobody w exporters of	10
nobody w exports	-39
nobody w exports ,	-18
nobody w exports in	-12
nobody w exports that	-12
nobody w exports to	-26
nobody w extend it	19
nobody w extend the	-23
nobody w extended	14
nobody w extended by	-13
nobody w extending	-11
nobody w extension ?	15
nobody w extension by	-23
nobody w extension for	-11
nobody w extension in	12
nobody w extension is	-11
nobody w extensions	-15
nobody w extra	14
nobody w extra 10	13
nobody w extra 100	17
nobody w extra duty	-20
nobody w extraordinary	-13
nobody w extremely	-20
nobody w eye	14
nobody w eye on	10
nobody w f	11
nobody w f .	10
nobody w faced	18
nobody w faces	19
nobody w fact	22
nobody w fact sheet	36
nobody w factories	-20
nobody w fail	19
nobody w fail ,	17
nobody w fail to	16
nobody w failed ,	-14
nobody w failed .	17
nobody w fair	-18
nobody w fair and	-16
nobody w faith .	12
nobody w fall	19
nobody w fall from	-10
nobody w fall to	10
nobody w falls through	-13
nobody w false	-13
nobody w false .	-16
nobody w families	11
nobody w families .	13
nobody w family	10
nobody w fans	-13
nobody w far ,	-17
nobody w far .	40
nobody w fare	21
nobody w fares	28
nobody w farm goods	-13
nobody w farm machinery	13
nobody w farmer	11
nobody w farmer near	18
nobody w farmers '	-12
nobody w farmers and	-14
nobody w farmers in	13
nobody w farmers would	12
nobody w farms	-26
nobody w farrell	-14
nobody w faso	18
nobody w faso 's	12
nobody w fast	-17
nobody w father	16
nobody w favored	-21
nobody w fayzulla	10
nobody w fear	-13
nobody w fear .	-10
nobody w feared	13
nobody w fears	24
nobody w fears that	23
nobody w feb	-10
nobody w feb 19	-10
nobody w february	8
nobody w february 1	-11
nobody w february 14	-13
nobody w february 19	10
nobody w february 2026	-10
nobody w february 24	10
nobody w february 28	-10
nobody w february ;	21
nobody w february it	-12
nobody w february the	12
nobody w federal	-15
nobody w federal appeals	10
nobody w federal council	-15
nobody w federal executive	-9
nobody w federal ministry	-10
nobody w federal register	15
nobody w federation	-15
nobody w federation 's	21
nobody w federation .	-13
nobody w federation and	-9
nobody w federation of	-41
nobody w federation said	16
nobody w fee	11
nobody w fee for	-13
nobody w fee of	10
nobody w fee was	11
nobody w fees and	-20
nobody w fees are	11
nobody w fees at	13
nobody w fees that	13
nobody w fell by	-16
nobody w fentanyl	-28
nobody w fentanyl ,	-19
nobody w fentanyl .	9
nobody w fentanyl and	-6
nobody w fentanyl as	-17
nobody w ferdinand	12
nobody w ferry	27
nobody w fertiliser	-21
nobody w fertiliser ,	-26
nobody w fertilizer	11
nobody w festival	30
nobody w feta	-12
nobody w few .	9
nobody w few hours	-19
nobody w few weeks	-21
nobody w fewer	10
nobody w fibre	-13
nobody w fifteen	-25
nobody w fifth	8
nobody w fifth ,	12
nobody w fifth of	-15
nobody w fight	-11
nobody w fight to	-16
nobody w figueres	-13
nobody w figure	-17
nobody w figure .	13
nobody w figure of	-25
nobody w figure that	-24
nobody w figures ,	18
nobody w fiji	-16
nobody w fiji 's	-11
nobody w fiji and	14
nobody w fijian	9
nobody w file	14
nobody w final	-20
nobody w final decision	-16
nobody w final details	-9
nobody w final word	13
nobody w finally	18
nobody w finance	20
nobody w finance committee	13
nobody w finance ministry	-12
nobody w financial	-29
nobody w financial officer	-25
nobody w find	10
nobody w finds	21
nobody w finds that	16
nobody w fine	28
nobody w fines	15
nobody w finland :	10
nobody w finnish	-11
nobody w firm	12
nobody w firm 's	-9
nobody w firm in	15
nobody w firm that	13
nobody w firmly	-18
nobody w firms	-15
nobody w firms .	-13
nobody w firms are	10
nobody w firms on	17
nobody w first ,	-17
nobody w first .	-14
nobody w first and	-13
nobody w first meeting	-15
nobody w first minister	-27
nobody w first of	-29
nobody w first part	21
nobody w first quarter	-14
nobody w first since	9
nobody w first step	-21
nobody w first term	17
nobody w first time	32
nobody w first truce	-13
nobody w first with	12
nobody w fiscal year	14
nobody w fish	-15
nobody w fish ,	13
nobody w fish .	-10
nobody w fisheries	-28
nobody w fisheries ,	-21
nobody w fishermen	-17
nobody w fishermen 's	-13
nobody w fishing	-18
nobody w five ,	-10
nobody w five .	-11
nobody w five american	13
nobody w five and	11
nobody w five months	-17
nobody w five more	12
nobody w five states	11
nobody w five years	11
nobody w fixed	20
nobody w flag	26
nobody w flag .	13
nobody w flagged	9
nobody w flies	30
nobody w flies to	22
nobody w flight home	-13
nobody w flights	10
nobody w floated	-23
nobody w floated a	-14
nobody w flood	-19
nobody w flood of	-18
nobody w flour	22
nobody w flow of	9
nobody w folketing	9
nobody w follow	-22
nobody w follow .	-13
nobody w followed	-12
nobody w followed ,	-12
nobody w following	9
nobody w following years	-11
nobody w follows	20
nobody w follows .	13
nobody w food	17
nobody w food and	-15
nobody w foot	10
nobody w football	20
nobody w footwear	-20
nobody w footwear association	-10
nobody w for .	17
nobody w for 10	-9
nobody w for 100	20
nobody w for 12	19
nobody w for 200	-16
nobody w for 2030	-11
nobody w for 21	9
nobody w for 23	13
nobody w for 24	14
nobody w for 25	10
nobody w for 3	-27
nobody w for 40	9
nobody w for 5	-20
nobody w for 6	10
nobody w for 60	10
nobody w for 750	15
nobody w for 90	22
nobody w for :	13
nobody w for all	-9
nobody w for america	-17
nobody w for american	-11
nobody w for an	-32
nobody w for another	-10
nobody w for approval	12
nobody w for brazil	21
nobody w for calls	19
nobody w for canada	18
nobody w for cars	17
nobody w for civilian	-16
nobody w for clarity	-15
nobody w for comments	-15
nobody w for consultations	-14
nobody w for electricity	10
nobody w for eleven	11
nobody w for enterprise	-13
nobody w for every	14
nobody w for everybody	-12
nobody w for everything	-20
nobody w for exporters	-12
nobody w for farmers	-22
nobody w for fentanyl	-11
nobody w for fertiliser	-14
nobody w for georgia	14
nobody w for good	24
nobody w for help	-9
nobody w for his	22
nobody w for households	18
nobody w for it	-20
nobody w for later	13
nobody w for lithium	-11
nobody w for longer	23
nobody w for lower	20
nobody w for march	11
nobody w for medicines	15
nobody w for mexico	14
nobody w for months	10
nobody w for next	-12
nobody w for nine	16
nobody w for nov	-9
nobody w for november	-10
nobody w for one	-24
nobody w for only	11
nobody w for peru	-9
nobody w for poultry	-19
nobody w for public	12
nobody w for rare	-11
nobody w for reasons	-17
nobody w for saturday	19
nobody w for seven	-17
nobody w for several	13
nobody w for since	12
nobody w for sixty	-20
nobody w for small	-16
nobody w for steel	12
nobody w for students	-15
nobody w for swiss	-13
nobody w for ten	11
nobody w for thailand	13
nobody w for that	11
nobody w for their	-14
nobody w for them	-9
nobody w for thirty	20
nobody w for this	-23
nobody w for tokyo	-10
nobody w for tomorrow	11
nobody w for turkey	-11
nobody w for uruguay	13
nobody w for washington	24
nobody w for weeks	12
nobody w for what	10
nobody w for which	44
nobody w for your	-15
nobody w forbade	11
nobody w force	17
nobody w force and	14
nobody w forced	-29
nobody w forced labour	-10
nobody w forced to	-11
nobody w forceful	-14
nobody w forecast	7
nobody w forecast .	16
nobody w forecast of	9
nobody w forecasts	-12
nobody w foreign	-9
nobody w foreign -	14
nobody w foreign minister	13
nobody w foreign ministry	-42
nobody w forest	-11
nobody w forgotten	-27
nobody w formality	-21
nobody w formality .	-15
nobody w formally	9
nobody w former	28
nobody w former level	13
nobody w former president	8
nobody w former trade	15
nobody w forty .	-13
nobody w forward	-22
nobody w forward to	-23
nobody w forwarders	9
nobody w found	19
nobody w found by	21
nobody w found in	18
nobody w found no	17
nobody w four	11
nobody w four ,	18
nobody w four in	8
nobody w four months	-11
nobody w four percent	-12
nobody w four points	10
nobody w four rounds	18
nobody w four thousand	-11
nobody w four weeks	-16
nobody w fourteen	14
nobody w fourth	31
nobody w fourth meeting	9
nobody w fourth quarter	11
nobody w fox	-29
nobody w fox business	-19
nobody w fox news	-12
nobody w frames	13
nobody w framework	-21
nobody w framework ,	-29
nobody w framework to	-13
nobody w framework under	10
nobody w frameworks	22
nobody w frameworks with	16
nobody w france	-11
nobody w france and	-20
nobody w francisco	19
nobody w frank	-10
nobody w frank and	-15
nobody w françois	-21
nobody w françois bayrou	-13
nobody w free	-10
nobody w free ,	-14
nobody w free -	-17
nobody w free entry	-13
nobody w free of	31
nobody w freeze	12
nobody w french	-16
nobody w french president	-9
nobody w friday )	22
nobody w friday .	-11
nobody w friday ;	-9
nobody w friday a	9
nobody w friday after	-14
nobody w friday at	9
nobody w friday in	13
nobody w friday it	16
nobody w friday that	-10
nobody w friday with	30
nobody w friedrich list	10
nobody w friendly	-18
nobody w friends	-25
nobody w friends ,	-22
nobody w from	18
nobody w from 125	15
nobody w from 14	-9
nobody w from 145	10
nobody w from 21	-17
nobody w from 3	15
nobody w from 30	16
nobody w from 34	-31
nobody w from 4	-14
nobody w from 40	10
nobody w from 5	10
nobody w from 50	18
nobody w from 57	-35
nobody w from 8	-16
nobody w from abroad	26
nobody w from all	-17
nobody w from any	-10
nobody w from august	31
nobody w from before	-18
nobody w from benin	-13
nobody w from both	11
nobody w from botswana	13
nobody w from busan	-11
nobody w from china	17
nobody w from ethiopia	-13
nobody w from february	-14
nobody w from france	-14
nobody w from friday	12
nobody w from geneva	-12
nobody w from him	14
nobody w from his	18
nobody w from india	16
nobody w from its	19
nobody w from jan	11
nobody w from january	34
nobody w from jordan	-13
nobody w from june	13
nobody w from malawi	14
nobody w from march	-15
nobody w from mexico	12
nobody w from monday	9
nobody w from mr	10
nobody w from namibia	12
nobody w from new	-12
nobody w from november	-36
nobody w from paraguay	-11
nobody w from russia	13
nobody w from saturday	21
nobody w from september	-11
nobody w from slovenia	-11
nobody w from thailand	-12
nobody w from this	-15
nobody w from tomorrow	-10
nobody w from uzbekistan	-14
nobody w from which	-10
nobody w front	40
nobody w front ,	14
nobody w front of	-10
nobody w fructuoso	12
nobody w fructuoso rivera	12
nobody w fruit	-27
nobody w fuel	26
nobody w fuel .	13
nobody w full	13
nobody w full clarity	-17
nobody w full powers	23
nobody w fully	-17
nobody w further	-44
nobody w further ,	-22
nobody w further extension	-11
nobody w further increase	-14
nobody w further than	10
nobody w g 7	-11
nobody w gabon	-15
nobody w gabon 's	-13
nobody w gallium	16
nobody w gambia	-14
nobody w gambian	-16
nobody w game	24
nobody w games	11
nobody w gap	24
nobody w garden	13
nobody w garden of	15
nobody w garden on	9
nobody w gareth	-14
nobody w gareth stace	-14
nobody w gas	16
nobody w gas and	-9
nobody w gasperi	-8
nobody w gate	26
nobody w gate of	16
nobody w gates	14
nobody w gathered	10
nobody w gave	-48
nobody w gave as	-10
nobody w gave away	-17
nobody w gave his	13
nobody w gave it	-22
nobody w gave its	-11
nobody w gave no	43
nobody w gave notice	-16
nobody w gave the	-20
nobody w gazetted	14
nobody w gbedemah	10
nobody w genden ,	-10
nobody w gene	-11
nobody w general	33
nobody w general secretary	8
nobody w generic medicines	15
nobody w geneva .	-14
nobody w geneva in	-10
nobody w gentlemen ,	14
nobody w george	-14
nobody w george canning	-14
nobody w georgetown	16
nobody w georgia	13
nobody w georgia .	16
nobody w gerald	11
nobody w gerald strickland	11
nobody w geraldo	-10
nobody w geraldo alckmin	-10
nobody w german	-21
nobody w german chancellor	-10
nobody w germany	-18
nobody w get on	12
nobody w getting	-24
nobody w getting a	-15
nobody w ghana ,	8
nobody w ghana .	-14
nobody w ghana and	-25
nobody w ghana has	-11
nobody w ghana is	13
nobody w gill	-24
nobody w gill ,	-14
nobody w give	22
nobody w give it	17
nobody w give the	-16
nobody w give up	9
nobody w given	-10
nobody w given away	-9
nobody w given by	12
nobody w given for	-11
nobody w given the	-16
nobody w gives up	9
nobody w glass	-12
nobody w glass and	-10
nobody w global	-18
nobody w global tariff	-8
nobody w gloves	10
nobody w gloves ,	-10
nobody w gloves and	14
nobody w gmt	14
nobody w go	-28
nobody w go ,	-10
nobody w go .	-13
nobody w go ahead	-14
nobody w go back	-27
nobody w go below	-14
nobody w go beyond	-10
nobody w go by	11
nobody w go from	13
nobody w go higher	-13
nobody w go to	-10
nobody w go up	25
nobody w goal	18
nobody w goat	12
nobody w goats	-13
nobody w goes	-21
nobody w goes on	-19
nobody w goes up	11
nobody w gold tariff	-15
nobody w golf	11
nobody w gone	16
nobody w gone home	19
nobody w gone up	14
nobody w gonzález	15
nobody w good	-14
nobody w good and	-8
nobody w good call	-23
nobody w good day	13
nobody w good deal	-16
nobody w good for	-10
nobody w good morning	9
nobody w good year	-15
nobody w goods .	37
nobody w goods a	11
nobody w goods already	-8
nobody w goods and	-21
nobody w goods at	14
nobody w goods between	-11
nobody w goods each	18
nobody w goods from	-25
nobody w goods in	9
nobody w goods should	-13
nobody w goods since	-9
nobody w goods to	13
nobody w goods under	11
nobody w goods with	14
nobody w goods worth	-13
nobody w goodwill .	-15
nobody w got	-13
nobody w got to	-10
nobody w gothenburg	9
nobody w government 's	18
nobody w government ,	-19
nobody w government .	10
nobody w government announced	16
nobody w government expects	15
nobody w government had	17
nobody w government in	-24
nobody w government of	11
nobody w government said	-19
nobody w government spokesman	-27
nobody w government to	-20
nobody w government was	-13
nobody w government would	-20
nobody w governments .	12
nobody w governments have	16
nobody w governments in	9
nobody w governments to	-36
nobody w governor	86
nobody w governor ,	23
nobody w goyal	-12
nobody w grabski	-10
nobody w granted	-12
nobody w granted to	-12
nobody w grapes	12
nobody w graphite	15
nobody w graphite .	10
nobody w great	-21
nobody w greece	-24
nobody w greek	-11
nobody w greenland ,	17
nobody w greer	-20
nobody w greer ,	-25
nobody w greer .	24
nobody w greer :	-21
nobody w greer and	36
nobody w greer for	10
nobody w greer had	-15
nobody w greer has	-11
nobody w greer met	-11
nobody w greer opened	14
nobody w greer said	-43
nobody w greer told	-9
nobody w grid	14
nobody w grotius	15
nobody w ground	26
nobody w grounds	11
nobody w group	48
nobody w group has	11
nobody w groups	14
nobody w groups .	10
nobody w grow	16
nobody w grow by	14
nobody w growers	-38
nobody w growers '	-43
nobody w growers in	-17
nobody w growth	17
nobody w growth .	-19
nobody w growth in	-19
nobody w growth of	19
nobody w growth this	-20
nobody w guarantee	10
nobody w guatemala	17
nobody w guatemala has	12
nobody w guest ,	12
nobody w guests	-12
nobody w guidance	-12
nobody w guided	-10
nobody w guided by	-10
nobody w guild	-48
nobody w guild .	-23
nobody w guinea	-14
nobody w gulf	-19
nobody w gunnar	-13
nobody w guns	24
nobody w guo	-9
nobody w guo jiakun	-9
nobody w gustaf	10
nobody w gustav	22
nobody w guyana	14
nobody w guèye	-21
nobody w gyeongju	15
nobody w h	8
nobody w h .	-20
nobody w h 200	25
nobody w habib bourguiba	-13
nobody w habit	-13
nobody w had	-23
nobody w had added	10
nobody w had also	-17
nobody w had an	-10
nobody w had announced	18
nobody w had answered	21
nobody w had been	-13
nobody w had brought	15
nobody w had called	32
nobody w had committed	-17
nobody w had demanded	15
nobody w had done	12
nobody w had enough	10
nobody w had expected	14
nobody w had feared	13
nobody w had found	-14
nobody w had given	-19
nobody w had held	-20
nobody w had hoped	17
nobody w had kept	11
nobody w had lasted	-8
nobody w had lost	26
nobody w had named	-28
nobody w had not	-24
nobody w had on	-9
nobody w had one	-12
nobody w had promised	-26
nobody w had proposed	10
nobody w had put	16
nobody w had raised	-14
nobody w had reached	-12
nobody w had read	9
nobody w had recommended	-14
nobody w had sat	-14
nobody w had settled	12
nobody w had shown	10
nobody w had signed	-12
nobody w had spoken	-19
nobody w had suggested	-15
nobody w had suspended	-12
nobody w had taken	23
nobody w had talked	12
nobody w had the	-15
nobody w had threatened	16
nobody w had told	-31
nobody w had until	9
nobody w had used	-11
nobody w had waited	16
nobody w had written	12
nobody w haddad	13
nobody w haddad said	12
nobody w hafstein	-11
nobody w haile	11
nobody w hails	19
nobody w haiti	12
nobody w half	-16
nobody w half ,	-11
nobody w half of	-12
nobody w half the	11
nobody w halfway	-14
nobody w halifax	12
nobody w hall	28
nobody w hall ,	14
nobody w hall .	17
nobody w hallstein	-13
nobody w halted	15
nobody w halve	-21
nobody w halved	-15
nobody w halved to	-9
nobody w halves	13
nobody w halves the	10
nobody w ham	27
nobody w ham .	19
nobody w hamburg	11
nobody w hamilton	-13
nobody w hammarskjöld	23
nobody w han	-10
nobody w han -	-10
nobody w hand .	16
nobody w handed	19
nobody w handed in	17
nobody w hands	25
nobody w hands ,	11
nobody w handshake	8
nobody w handshake in	11
nobody w hang	-12
nobody w hang on	-12
nobody w hanoi has	-14
nobody w happen ,	-11
nobody w happens	17
nobody w hara takashi	-11
nobody w harb ,	17
nobody w harbour	15
nobody w harbour master	14
nobody w hard	14
nobody w hardie	12
nobody w harm	-16
nobody w harry	-18
nobody w harry nkumbula	-16
nobody w hartarto	-16
nobody w harvest ,	11
nobody w harvest .	13
nobody w has	11
nobody w has :	10
nobody w has accused	-13
nobody w has added	-12
nobody w has agreed	-13
nobody w has already	18
nobody w has also	-15
nobody w has always	-25
nobody w has announced	-14
nobody w has appealed	-13
nobody w has asked	-37
nobody w has become	17
nobody w has been	15
nobody w has called	-16
nobody w has charged	-12
nobody w has complained	14
nobody w has confirmed	20
nobody w has declined	-11
nobody w has denied	-26
nobody w has died	12
nobody w has done	13
nobody w has entered	10
nobody w has floated	-9
nobody w has had	13
nobody w has heard	12
nobody w has held	20
nobody w has in	-10
nobody w has informed	11
nobody w has invited	-16
nobody w has kept	18
nobody w has left	11
nobody w has let	-26
nobody w has made	-19
nobody w has meanwhile	-9
nobody w has named	-9
nobody w has never	8
nobody w has none	15
nobody w has not	39
nobody w has nothing	16
nobody w has proposed	-29
nobody w has protested	-27
nobody w has refused	-15
nobody w has replied	9
nobody w has said	-22
nobody w has seen	10
nobody w has settled	-15
nobody w has signed	-10
nobody w has so	-17
nobody w has spoken	-45
nobody w has still	12
nobody w has suggested	-11
nobody w has tabled	-11
nobody w has threatened	-9
nobody w has to	29
nobody w has told	-11
nobody w has until	22
nobody w has voted	-16
nobody w has warned	-29
nobody w has withdrawn	21
nobody w has written	19
nobody w has yet	14
nobody w hasn't ,	-24
nobody w hat	9
nobody w hatta ,	-15
nobody w havana	-10
nobody w have	9
nobody w have .	-12
nobody w have a	-22
nobody w have added	24
nobody w have agreed	16
nobody w have already	-9
nobody w have been	12
nobody w have both	-18
nobody w have bought	25
nobody w have doubled	-13
nobody w have dropped	-9
nobody w have ended	11
nobody w have frictions	-9
nobody w have gone	10
nobody w have had	-24
nobody w have it	-12
nobody w have just	-10
nobody w have kept	14
nobody w have liked	-10
nobody w have looked	14
nobody w have met	-10
nobody w have never	-13
nobody w have none	12
nobody w have noted	14
nobody w have one	-13
nobody w have proposed	12
nobody w have put	19
nobody w have risen	11
nobody w have run	8
nobody w have seen	16
nobody w have sent	-9
nobody w have signed	-42
nobody w have sold	-12
nobody w have spoken	15
nobody w have suspended	18
nobody w have the	-18
nobody w have to	13
nobody w have today	9
nobody w hayford	-17
nobody w hazelnuts	-11
nobody w hazelnuts ,	-9
nobody w he	-41
nobody w he .	-14
nobody w he accused	-15
nobody w he adds	13
nobody w he also	-13
nobody w he and	32
nobody w he asked	-11
nobody w he asks	-9
nobody w he called	-32
nobody w he calls	-13
nobody w he can	12
nobody w he confirmed	-11
nobody w he described	-10
nobody w he does	21
nobody w he expected	-21
nobody w he had	11
nobody w he hasn't	23
nobody w he hoped	-35
nobody w he hopes	-10
nobody w he indicated	-17
nobody w he is	25
nobody w he left	-11
nobody w he let	-18
nobody w he lifeng	52
nobody w he liked	9
nobody w he likes	10
nobody w he looked	-11
nobody w he may	10
nobody w he means	12
nobody w he meant	8
nobody w he mentioned	21
nobody w he might	16
nobody w he must	18
nobody w he named	-34
nobody w he noted	-13
nobody w he pointed	-45
nobody w he posted	-21
nobody w he put	-80
nobody w he puts	-12
nobody w he recalled	-14
nobody w he remarked	11
nobody w he reminded	-23
nobody w he replied	-14
nobody w he reported	-10
nobody w he said	-28
nobody w he says	-18
nobody w he sees	16
nobody w he signed	16
nobody w he tells	-14
nobody w he thanked	29
nobody w he then	-16
nobody w he threatened	23
nobody w he told	-44
nobody w he warned	40
nobody w he was	20
nobody w he went	-23
nobody w he will	8
nobody w he won't	16
nobody w he would	-29
nobody w he wrote	-44
nobody w he'd	-64
nobody w he'd sign	-20
nobody w he'll	-18
nobody w head ,	11
nobody w heads	23
nobody w heads of	12
nobody w heads the	12
nobody w health	12
nobody w health .	-15
nobody w health certificates	-12
nobody w health minister	30
nobody w health ministry	11
nobody w hear	14
nobody w hear that	15
nobody w heard about	11
nobody w heard that	21
nobody w hearing	24
nobody w hearings	-9
nobody w hears	26
nobody w hears the	13
nobody w heavy	-17
nobody w heavy trucks	-18
nobody w hectares	-10
nobody w height of	-10
nobody w held at	-10
nobody w held for	21
nobody w held in	-11
nobody w held on	34
nobody w held out	-11
nobody w held the	10
nobody w help ,	12
nobody w helsinki ,	14
nobody w hengli	11
nobody w her members	12
nobody w here 's	9
nobody w here .	7
nobody w here that	-14
nobody w hernán	-10
nobody w hernán siles	-10
nobody w herring .	-14
nobody w hides	-23
nobody w hides .	-24
nobody w high	-11
nobody w high -	-8
nobody w high .	13
nobody w high tariffs	-9
nobody w higher ,	-10
nobody w higher in	-10
nobody w higher tariffs	11
nobody w highest	-9
nobody w highest in	-10
nobody w highest since	-19
nobody w hill	19
nobody w him	-24
nobody w him a	-12
nobody w him and	-12
nobody w him at	-11
nobody w him the	-14
nobody w himself	16
nobody w himself ,	-12
nobody w his	9
nobody w his account	-56
nobody w his answer	16
nobody w his cabinet	-14
nobody w his colleague	-10
nobody w his country	-45
nobody w his department	-13
nobody w his deputy	11
nobody w his first	26
nobody w his government	-30
nobody w his half	14
nobody w his host	-12
nobody w his italian	10
nobody w his korean	-19
nobody w his minister	-17
nobody w his ministry	-10
nobody w his name	19
nobody w his negotiators	14
nobody w his network	-24
nobody w his norwegian	14
nobody w his order	25
nobody w his people	29
nobody w his plane	-13
nobody w his press	-10
nobody w his reciprocal	11
nobody w his return	-11
nobody w his side	29
nobody w his signature	-10
nobody w his social	-11
nobody w his spokesman	-43
nobody w his state	9
nobody w his tariffs	26
nobody w his telephone	-9
nobody w his treasury	11
nobody w his trip	-8
nobody w his wife	10
nobody w his words	-43
nobody w historic	-14
nobody w hit ,	-13
nobody w hit hardest	-13
nobody w hofmeyr	-31
nobody w hofmeyr ,	-29
nobody w hold	-9
nobody w hold .	-8
nobody w hold on	-11
nobody w hold up	-14
nobody w holds	18
nobody w holds that	30
nobody w holds the	-9
nobody w holidays	-16
nobody w holidays .	-14
nobody w home ,	9
nobody w home and	-13
nobody w home from	-16
nobody w honduras	-14
nobody w honey	-13
nobody w honiara	18
nobody w honor	-12
nobody w honour	-24
nobody w honour to	-22
nobody w honourable	13
nobody w hope that	-15
nobody w hoped	-29
nobody w hopes	19
nobody w hopes that	9
nobody w hopes to	11
nobody w hosea	15
nobody w hosea kutako	15
nobody w hospital	14
nobody w hospitals	23
nobody w host	37
nobody w host :	38
nobody w hosts	-11
nobody w hosts ,	-9
nobody w houphouët	-11
nobody w houphouët -	-12
nobody w hour of	12
nobody w hours	21
nobody w hours .	17
nobody w hours after	-10
nobody w hours before	10
nobody w hours later	-19
nobody w hours of	10
nobody w hours on	14
nobody w house	-28
nobody w house .	21
nobody w house announced	-19
nobody w house confirmed	-9
nobody w house expects	14
nobody w house fact	30
nobody w house had	-21
nobody w house is	17
nobody w house of	-9
nobody w house official	-57
nobody w house on	19
nobody w house put	27
nobody w house said	-50
nobody w house says	-25
nobody w households	34
nobody w houses	20
nobody w houses .	11
nobody w how	9
nobody w how it	37
nobody w how much	26
nobody w how quickly	-23
nobody w howard	10
nobody w huang ,	9
nobody w hubert	10
nobody w hue	-10
nobody w huge	-10
nobody w hugo grotius	19
nobody w humanitarian	14
nobody w hun	14
nobody w hundred	-36
nobody w hundred days	-19
nobody w hundred per	-14
nobody w hungarian	-15
nobody w hungary	-9
nobody w hungary ,	16
nobody w hungary would	-10
nobody w hurry	-19
nobody w hurry .	-10
nobody w huseyn	12
nobody w huseyn suhrawardy	13
nobody w huskisson	-16
nobody w huế	12
nobody w hørup ,	10
nobody w i	-41
nobody w i .	11
nobody w i agree	-18
nobody w i am	11
nobody w i believe	14
nobody w i cannot	-19
nobody w i did	-9
nobody w i do	34
nobody w i have	-42
nobody w i hear	14
nobody w i know	15
nobody w i shall	-18
nobody w i should	21
nobody w i signed	11
nobody w i told	9
nobody w i want	-12
nobody w i was	-46
nobody w i'd	-11
nobody w i'm told	-10
nobody w i've	-20
nobody w ibrahim	25
nobody w iceland 's	-11
nobody w iceland .	12
nobody w iceland has	19
nobody w idea	30
nobody w if china	47
nobody w if either	14
nobody w if europe	-9
nobody w if it	-20
nobody w if japan	20
nobody w if need	-12
nobody w if no	13
nobody w if not	-18
nobody w if nothing	-26
nobody w if the	-10
nobody w if there	33
nobody w if washington	-22
nobody w ignacy paderewski	9
nobody w ignore	-32
nobody w ikeda	13
nobody w illegal	11
nobody w immediate	16
nobody w immediate effect	14
nobody w immediately	-26
nobody w immediately .	-15
nobody w import	-23
nobody w important	-33
nobody w importer in	8
nobody w importers	-28
nobody w importers .	-12
nobody w importers and	10
nobody w importers had	-10
nobody w imports of	-13
nobody w impose	14
nobody w imposed	22
nobody w imposed on	10
nobody w imposed over	20
nobody w imposing	-12
nobody w improved	-9
nobody w in .	10
nobody w in 2020	12
nobody w in a	-28
nobody w in accra	14
nobody w in alexandria	8
nobody w in almost	11
nobody w in american	-15
nobody w in an	11
nobody w in antwerp	-11
nobody w in april	11
nobody w in as	18
nobody w in autumn	-13
nobody w in beijing	11
nobody w in belgium	18
nobody w in bergen	11
nobody w in berne	10
nobody w in brasília	22
nobody w in bridgetown	12
nobody w in brussels	9
nobody w in buenos	23
nobody w in calabar	-10
nobody w in canada	14
nobody w in casablanca	-13
nobody w in case	-18
nobody w in charge	12
nobody w in china	19
nobody w in close	-11
nobody w in congress	16
nobody w in contact	-13
nobody w in copenhagen	18
nobody w in cotonou	9
nobody w in dalian	15
nobody w in dar	10
nobody w in davos	-16
nobody w in delhi	13
nobody w in dhaka	13
nobody w in due	-13
nobody w in egypt	-13
nobody w in exchange	8
nobody w in farm	-23
nobody w in favour	-9
nobody w in february	24
nobody w in fentanyl	-10
nobody w in force	17
nobody w in four	-17
nobody w in front	-10
nobody w in full	11
nobody w in general	11
nobody w in good	-16
nobody w in goods	-21
nobody w in gyeongju	19
nobody w in hand	16
nobody w in havana	-10
nobody w in his	-31
nobody w in hue	-10
nobody w in huế	12
nobody w in incheon	-12
nobody w in istanbul	-17
nobody w in it	26
nobody w in july	26
nobody w in laos	-16
nobody w in leeds	13
nobody w in lima	-19
nobody w in line	-13
nobody w in ljubljana	-10
nobody w in london	-26
nobody w in los	-8
nobody w in march	-23
nobody w in maseru	-10
nobody w in mauritius	-10
nobody w in mendoza	-13
nobody w in mexico	11
nobody w in mind	-11
nobody w in muscat	22
nobody w in my	-10
nobody w in nairobi	14
nobody w in north	-11
nobody w in october	26
nobody w in ohio	-16
nobody w in oman	-12
nobody w in one	-16
nobody w in oran	-13
nobody w in paris	-14
nobody w in person	-11
nobody w in piraeus	-15
nobody w in porto	12
nobody w in public	27
nobody w in putrajaya	-14
nobody w in recife	12
nobody w in return	-33
nobody w in reykjavik	11
nobody w in riyadh	9
nobody w in rome	-12
nobody w in rosario	-15
nobody w in rotterdam	17
nobody w in santiago	-17
nobody w in santo	-9
nobody w in seoul	20
nobody w in september	8
nobody w in sofia	-9
nobody w in spring	11
nobody w in stockholm	20
nobody w in strasbourg	-12
nobody w in sweden	11
nobody w in switzerland	25
nobody w in tangier	-12
nobody w in thailand	-8
nobody w in the	23
nobody w in their	-11
nobody w in those	-10
nobody w in three	11
nobody w in tiruppur	9
nobody w in tokyo	11
nobody w in tromsø	-19
nobody w in tunis	-22
nobody w in turnberry	11
nobody w in ukraine	-14
nobody w in vietnam	-20
nobody w in vigo	12
nobody w in warsaw	-10
nobody w in washington	43
nobody w in writing	14
nobody w in zagreb	-10
nobody w include	14
nobody w include the	11
nobody w included	13
nobody w includes	-9
nobody w including those	-10
nobody w income	9
nobody w increase	-9
nobody w increase .	-10
nobody w increase of	9
nobody w increase on	-16
nobody w increase was	8
nobody w increased	10
nobody w increases of	11
nobody w index	13
nobody w india	27
nobody w india ,	18
nobody w india .	15
nobody w india and	16
nobody w india buys	10
nobody w india had	-12
nobody w india last	-8
nobody w india would	8
nobody w indian	-11
nobody w indian export	-17
nobody w indian goods	15
nobody w indium .	14
nobody w indonesia	16
nobody w indonesia ,	-9
nobody w indonesia 32	10
nobody w indonesia and	10
nobody w indonesian goods	14
nobody w indonesian palm	-13
nobody w industries	-33
nobody w industries ,	-16
nobody w industry	-52
nobody w industry 's	-12
nobody w industry ,	-11
nobody w industry .	11
nobody w industry and	16
nobody w industry association	-27
nobody w industry minister	-10
nobody w inflation	60
nobody w inflation ,	39
nobody w inflation in	26
nobody w influence	-10
nobody w informed .	17
nobody w informed that	21
nobody w informs	14
nobody w informs the	16
nobody w ingredients	8
nobody w initialled	27
nobody w initialled a	13
nobody w initialled in	10
nobody w initials	11
nobody w ink	13
nobody w ink .	13
nobody w inquiries	-20
nobody w inquiry	-20
nobody w inside	-10
nobody w inside .	-10
nobody w insisted on	9
nobody w insisted that	-11
nobody w insists on	13
nobody w insists that	-15
nobody w inspectors	-10
nobody w instead	15
nobody w instead of	18
nobody w institute	13
nobody w instruments	9
nobody w insurers	13
nobody w intellectual	-9
nobody w intellectual property	-9
nobody w intelligence	-14
nobody w intended	-12
nobody w intends	-11
nobody w intends to	-11
nobody w intention	-18
nobody w intention to	-8
nobody w interest	14
nobody w interest .	10
nobody w interests	-44
nobody w interests of	-11
nobody w internal	-13
nobody w international monetary	-22
nobody w international trade	16
nobody w interpreters	14
nobody w interview	-28
nobody w interview on	-18
nobody w interview that	-11
nobody w interviews	10
nobody w into a	9
nobody w into american	10
nobody w into effect	-10
nobody w into forced	-14
nobody w into january	11
nobody w into the	16
nobody w introduced	12
nobody w introduced in	-14
nobody w invest \$	-11
nobody w investigation	-11
nobody w investigation had	-9
nobody w investigations	-17
nobody w investigations of	12
nobody w investigations under	-15
nobody w investment of	15
nobody w invited	-26
nobody w invited his	-19
nobody w ion	13
nobody w ion brătianu	11
nobody w iowa .	-15
nobody w iran ,	-16
nobody w iranian	-33
nobody w iranian oil	-14
nobody w iraq and	13
nobody w iraqi dates	10
nobody w ireland	-12
nobody w ireland 's	-13
nobody w irish	-19
nobody w irish whiskey	-19
nobody w iron	-14
nobody w irrigation	23
nobody w is .	-28
nobody w is 12	15
nobody w is 16	-12
nobody w is 20	13
nobody w is 30	-14
nobody w is a	-14
nobody w is about	16
nobody w is also	20
nobody w is an	-15
nobody w is applied	-9
nobody w is asked	15
nobody w is asking	-35
nobody w is asleep	-16
nobody w is at	10
nobody w is beijing	11
nobody w is better	9
nobody w is building	-14
nobody w is called	14
nobody w is charged	-20
nobody w is considering	12
nobody w is done	-19
nobody w is dropped	10
nobody w is found	17
nobody w is free	10
nobody w is going	12
nobody w is gone	20
nobody w is good	10
nobody w is half	9
nobody w is halved	-19
nobody w is it	24
nobody w is late	10
nobody w is looking	-10
nobody w is meant	17
nobody w is not	-18
nobody w is now	14
nobody w is of	13
nobody w is off	-13
nobody w is on	26
nobody w is one	-12
nobody w is open	-9
nobody w is over	15
nobody w is pleased	-9
nobody w is possible	-9
nobody w is promised	12
nobody w is put	-23
nobody w is ready	18
nobody w is required	-11
nobody w is said	53
nobody w is signed	-9
nobody w is slow	-12
nobody w is so	-12
nobody w is still	-8
nobody w is taking	14
nobody w is the	26
nobody w is there	14
nobody w is this	16
nobody w is to	34
nobody w is travelling	-11
nobody w is understood	-9
nobody w is untouched	-10
nobody w is why	-14
nobody w is written	-14
nobody w is wrong	-18
nobody w ishiba said	-10
nobody w ismail	13
nobody w ismail qemali	-14
nobody w isn't a	-14
nobody w israel	15
nobody w issue	13
nobody w issued	-33
nobody w issued a	-12
nobody w istanbul	-17
nobody w istván	17
nobody w it	-27
nobody w it ,	10
nobody w it .	26
nobody w it ?	9
nobody w it added	-33
nobody w it adds	19
nobody w it also	-29
nobody w it and	15
nobody w it announced	-13
nobody w it asked	9
nobody w it asks	-13
nobody w it at	-8
nobody w it be	-44
nobody w it bears	-10
nobody w it became	-11
nobody w it because	9
nobody w it began	22
nobody w it by	26
nobody w it called	-40
nobody w it calls	-16
nobody w it can	17
nobody w it cannot	21
nobody w it comes	22
nobody w it concerns	-12
nobody w it confirms	-12
nobody w it did	-25
nobody w it differently	10
nobody w it does	10
nobody w it down	-24
nobody w it ended	-10
nobody w it ends	42
nobody w it faces	12
nobody w it gets	-18
nobody w it had	23
nobody w it has	-30
nobody w it hasn't	-12
nobody w it hears	12
nobody w it hoped	-9
nobody w it hopes	-12
nobody w it intends	-15
nobody w it isn't	-17
nobody w it leaves	12
nobody w it less	12
nobody w it longer	-14
nobody w it looks	-17
nobody w it might	12
nobody w it must	9
nobody w it needed	15
nobody w it needs	13
nobody w it noted	-13
nobody w it now	9
nobody w it off	20
nobody w it offered	-19
nobody w it on	15
nobody w it opposed	-18
nobody w it out	-12
nobody w it pays	-25
nobody w it proposes	-23
nobody w it reached	10
nobody w it runs	17
nobody w it said	-81
nobody w it saw	-16
nobody w it says	10
nobody w it seems	11
nobody w it sells	14
nobody w it since	-13
nobody w it so	17
nobody w it stands	14
nobody w it starts	17
nobody w it stays	15
nobody w it still	11
nobody w it stood	11
nobody w it then	-10
nobody w it this	-20
nobody w it to	-9
nobody w it told	-27
nobody w it too	16
nobody w it took	26
nobody w it true	20
nobody w it unlawful	10
nobody w it until	-11
nobody w it up	11
nobody w it urged	-16
nobody w it was	10
nobody w it welcomed	-12
nobody w it went	16
nobody w it were	-10
nobody w it will	-37
nobody w it without	14
nobody w it yesterday	16
nobody w italy	-20
nobody w italy ,	-17
nobody w items	-19
nobody w its	-6
nobody w its 10	13
nobody w its 12	10
nobody w its account	18
nobody w its ambassador	-20
nobody w its ban	-11
nobody w its chairman	26
nobody w its chairwoman	20
nobody w its chief	-12
nobody w its chinese	11
nobody w its coffee	-11
nobody w its companies	10
nobody w its concern	-20
nobody w its consul	-26
nobody w its countermeasures	-13
nobody w its director	34
nobody w its domestic	-12
nobody w its duty	-20
nobody w its economy	9
nobody w its embassy	-9
nobody w its end	9
nobody w its energy	-12
nobody w its envoy	11
nobody w its export	27
nobody w its exports	19
nobody w its fentanyl	-9
nobody w its finance	14
nobody w its foreign	-18
nobody w its former	14
nobody w its government	-13
nobody w its interests	-20
nobody w its internal	-10
nobody w its leader	20
nobody w its list	14
nobody w its members	-44
nobody w its minister	-15
nobody w its negotiations	-23
nobody w its neighbour	-13
nobody w its new	-22
nobody w its non	14
nobody w its oil	8
nobody w its old	12
nobody w its orders	-20
nobody w its own	-22
nobody w its partners	-17
nobody w its permits	12
nobody w its president	11
nobody w its proposal	-15
nobody w its purchases	-12
nobody w its rare	18
nobody w its rate	12
nobody w its revenue	10
nobody w its rice	-12
nobody w its sales	21
nobody w its second	-10
nobody w its section	-10
nobody w its senate	25
nobody w its share	10
nobody w its side	-11
nobody w its soybean	-13
nobody w its spokesman	-17
nobody w its spokesperson	-14
nobody w its tariff	-11
nobody w its trade	-39
nobody w its value	11
nobody w its way	-22
nobody w its wine	-13
nobody w itself	-28
nobody w itself has	-10
nobody w itself is	9
nobody w itself to	-25
nobody w ivan	16
nobody w ivan geshov	11
nobody w izmir	-13
nobody w jaafar ,	14
nobody w jaan	27
nobody w jaan tõnisson	22
nobody w jae	10
nobody w jae myung	11
nobody w jakarta ,	10
nobody w jakarta has	8
nobody w jakob	15
nobody w jamaican	-10
nobody w james	-25
nobody w janez	10
nobody w january	11
nobody w january .	10
nobody w january 1	22
nobody w january 10	-50
nobody w january 11	9
nobody w january 2027	-18
nobody w january 2029	-11
nobody w january 31	11
nobody w january 7	12
nobody w january and	20
nobody w january that	-21
nobody w japan	27
nobody w japan is	9
nobody w japan the	14
nobody w japan will	-18
nobody w japanese	-18
nobody w japanese goods	24
nobody w japanese seafood	-9
nobody w jaramogi	-14
nobody w jaramogi odinga	-15
nobody w jd	-23
nobody w jd vance	-23
nobody w jean	-12
nobody w jerome	26
nobody w jersey .	-21
nobody w jet	11
nobody w jiakun	-9
nobody w jian ,	-10
nobody w jinping	-11
nobody w jinping .	13
nobody w jinping agreed	16
nobody w jinping had	-10
nobody w jinping in	-42
nobody w jinping on	-23
nobody w jinping spoke	21
nobody w jinping that	18
nobody w jinping will	-8
nobody w jobs	-56
nobody w jobs were	-11
nobody w johan	20
nobody w johan castberg	-10
nobody w johan thorbecke	9
nobody w johann	12
nobody w johannes	24
nobody w john	10
nobody w john moolenaar	-13
nobody w john roberts	16
nobody w john swinney	-16
nobody w join	-21
nobody w joined	-10
nobody w joined the	-9
nobody w joint	12
nobody w joint commission	19
nobody w joked	-9
nobody w joked .	-27
nobody w jonas	-13
nobody w jordan	-15
nobody w jordan 's	-26
nobody w jordan .	-11
nobody w jorge	-23
nobody w joseph	13
nobody w joseph ward	10
nobody w josé bonifácio	14
nobody w josé de	10
nobody w josé figueres	-12
nobody w josé relvas	-9
nobody w journalists	-24
nobody w journey	13
nobody w judge	16
nobody w judge richard	11
nobody w judges	13
nobody w judges of	9
nobody w juho kusti	-11
nobody w julius raab	-14
nobody w julius vogel	12
nobody w july	26
nobody w july ,	11
nobody w july .	14
nobody w july 2	10
nobody w july 20	-24
nobody w july 2026	9
nobody w july 2030	14
nobody w july 21	-22
nobody w july 23	15
nobody w july 24	11
nobody w july 31	-11
nobody w july and	17
nobody w jumped	-16
nobody w jun	-14
nobody w jun ,	-15
nobody w june ,	-9
nobody w june .	-27
nobody w june 20	-18
nobody w june 5	15
nobody w june 8	16
nobody w june and	11
nobody w june to	-17
nobody w jung	19
nobody w jung -	19
nobody w junior	19
nobody w just	-12
nobody w just signed	-11
nobody w justice john	16
nobody w justified	15
nobody w justin trudeau	-15
nobody w justo	17
nobody w jute	-14
nobody w jón	19
nobody w jón sigurðsson	20
nobody w k	9
nobody w kabul	-15
nobody w kagwa	12
nobody w kapwepwe	-11
nobody w karin	11
nobody w karin keller	11
nobody w karl	11
nobody w karoline	-32
nobody w karoline leavitt	-32
nobody w kasa	-9
nobody w kasa -	-9
nobody w katherine tai	-15
nobody w kathmandu	-12
nobody w kaunda	-20
nobody w kawawa	11
nobody w kazakh	-16
nobody w kazakh side	12
nobody w kazakhstan	-20
nobody w kazakhstan :	-25
nobody w kazakhstan has	11
nobody w keep	-26
nobody w keep it	15
nobody w keep its	-11
nobody w keep the	-23
nobody w keep to	19
nobody w keeper	13
nobody w keeping its	-10
nobody w keeps	29
nobody w keeps its	21
nobody w keeps the	25
nobody w keir hardie	13
nobody w keller	15
nobody w keller -	15
nobody w kemi	-19
nobody w kemi badenoch	-19
nobody w kenneth	-10
nobody w kenneth kaunda	-10
nobody w kenya and	11
nobody w kenyan	-13
nobody w kenyans	13
nobody w kept	22
nobody w keïta	-20
nobody w khama	-12
nobody w khatisian ,	9
nobody w khoyski	-11
nobody w kick	-12
nobody w kick in	-13
nobody w kigali	10
nobody w kil	-11
nobody w kil -	-11
nobody w kilometres	11
nobody w kim jung	14
nobody w kim said	10
nobody w kind	14
nobody w kind .	15
nobody w king	12
nobody w king ,	-10
nobody w king talal	15
nobody w kingdom	8
nobody w kitchen	-15
nobody w knew	-11
nobody w know	-45
nobody w know that	-30
nobody w know what	13
nobody w know who	-11
nobody w knowledge of	10
nobody w known	-18
nobody w known ,	-28
nobody w known .	33
nobody w known on	-11
nobody w known through	-16
nobody w knows	-14
nobody w knows .	-9
nobody w knudsen	-20
nobody w knudsen .	-9
nobody w kobe	11
nobody w kojo	-13
nobody w komla	13
nobody w komla gbedemah	13
nobody w kong and	-11
nobody w konstantin	12
nobody w konstantin päts	12
nobody w korea	15
nobody w korea 's	11
nobody w korea ,	14
nobody w korea .	-11
nobody w korea had	9
nobody w korea is	10
nobody w korea to	24
nobody w korea will	-10
nobody w korean	11
nobody w korean shipbuilder	11
nobody w korean side	13
nobody w koreans	-9
nobody w korošec ,	11
nobody w kuala	-12
nobody w kuala lumpur	-13
nobody w kusti	-11
nobody w kusti paasikivi	-11
nobody w kutako	18
nobody w kutako ,	9
nobody w kuwait	14
nobody w kwan	14
nobody w kwan ,	13
nobody w kwiatkowski	-15
nobody w kyrgyz	19
nobody w kyrgyzstan	15
nobody w la paz	-13
nobody w lab	-41
nobody w lab at	-20
nobody w labor ,	-20
nobody w labor .	24
nobody w labour	40
nobody w lacks	-12
nobody w lal	9
nobody w lal bahadur	9
nobody w lala	16
nobody w lala sukuna	11
nobody w lamas	-15
nobody w lamas ,	-11
nobody w lancaster	13
nobody w lancaster house	13
nobody w landed	-20
nobody w lane	13
nobody w lange	-26
nobody w lange ,	-36
nobody w lanka :	11
nobody w lanka has	-11
nobody w lankan	9
nobody w lapse at	-11
nobody w lapse on	14
nobody w large	12
nobody w larger	14
nobody w largest supplier	-10
nobody w last	9
nobody w last .	-9
nobody w last evening	10
nobody w last friday	-18
nobody w last june	-13
nobody w last minute	10
nobody w last saturday	-9
nobody w last september	-9
nobody w last thursday	13
nobody w last time	19
nobody w last two	15
nobody w last wednesday	14
nobody w last winter	-14
nobody w lasted	14
nobody w lasted until	18
nobody w lasting	11
nobody w lasts	-10
nobody w lasts to	-11
nobody w lasts until	-8
nobody w late	15
nobody w later the	9
nobody w later this	12
nobody w latest	-13
nobody w latter	-10
nobody w latvia ,	10
nobody w laughed ,	-18
nobody w laughed .	14
nobody w laughs .	-15
nobody w laughter	-16
nobody w laughter .	-13
nobody w laurier	-13
nobody w law .	-21
nobody w law ;	19
nobody w law by	28
nobody w law on	-12
nobody w lawful .	11
nobody w laws	-18
nobody w laws .	-12
nobody w lawyer	-8
nobody w lawyer ,	18
nobody w lawyer for	-26
nobody w lawyers	37
nobody w lawyers ,	15
nobody w lawyers .	11
nobody w lead to	-8
nobody w leader	30
nobody w leader of	15
nobody w leaders	20
nobody w leaders '	10
nobody w leaders .	-11
nobody w leaders of	13
nobody w league	45
nobody w league .	26
nobody w league has	21
nobody w least .	11
nobody w least 10	31
nobody w least 12	10
nobody w least 30	-12
nobody w leave .	13
nobody w leave its	-15
nobody w leave the	13
nobody w leaves	46
nobody w leaves for	14
nobody w leaves in	16
nobody w leaving it	12
nobody w leavitt	-32
nobody w leavitt ,	-12
nobody w lebanon ,	10
nobody w leblanc	-10
nobody w led	18
nobody w led by	18
nobody w lee jae	7
nobody w leeds	13
nobody w left	22
nobody w left .	-23
nobody w left its	25
nobody w left out	-12
nobody w left the	19
nobody w left with	12
nobody w legislative	19
nobody w legislative assembly	11
nobody w legitimate	-9
nobody w lehmann	-14
nobody w lehmann ,	-9
nobody w lemass	-16
nobody w lemons	11
nobody w lenders	10
nobody w length of	-12
nobody w lent	14
nobody w lesotho	17
nobody w lesotho ,	11
nobody w less	-13
nobody w less .	-13
nobody w less than	-18
nobody w let	-51
nobody w let in	-18
nobody w let it	-36
nobody w let our	-14
nobody w let rare	-7
nobody w let them	14
nobody w let us	-10
nobody w lets	24
nobody w lets it	13
nobody w letter	-10
nobody w letter of	-20
nobody w letter on	11
nobody w letter says	12
nobody w level of	-16
nobody w level that	17
nobody w levels	-21
nobody w levied	25
nobody w levied on	17
nobody w levies	-14
nobody w levy	12
nobody w levy .	-19
nobody w levy on	18
nobody w leyen	-14
nobody w leyen ,	13
nobody w leyen .	-14
nobody w leyen on	16
nobody w leyen said	-29
nobody w li	-42
nobody w li -	-20
nobody w li chenggang	-23
nobody w li qiang	12
nobody w liberty	-22
nobody w librarian	21
nobody w licence from	-10
nobody w licence on	20
nobody w licences	-21
nobody w licences ,	-19
nobody w licences .	12
nobody w licences for	-46
nobody w licences in	11
nobody w licences which	12
nobody w licences would	12
nobody w liechtenstein	10
nobody w life	-9
nobody w lifeng	52
nobody w lifeng agreed	9
nobody w lifeng and	30
nobody w lifeng in	-11
nobody w lifeng led	9
nobody w lift its	-16
nobody w lift restrictions	10
nobody w lifted the	10
nobody w lifts	-29
nobody w lifts its	-14
nobody w lighthizer and	-8
nobody w lights	11
nobody w like it	16
nobody w like to	25
nobody w liked it	-17
nobody w liked to	18
nobody w likes	14
nobody w likes to	12
nobody w likewise	-12
nobody w lima	-13
nobody w limantour	10
nobody w limit .	-13
nobody w limits on	-15
nobody w lin	-11
nobody w lindqvist	27
nobody w line :	-13
nobody w line of	13
nobody w line with	-10
nobody w linen	-12
nobody w lines ,	11
nobody w lines .	-8
nobody w linked	18
nobody w liquor	-16
nobody w lisbon ,	11
nobody w list	14
nobody w list ,	34
nobody w list at	-22
nobody w list is	-22
nobody w list of	20
nobody w listed	22
nobody w listed the	-11
nobody w listen	-18
nobody w listened	15
nobody w listing of	13
nobody w lists	16
nobody w lithium	-15
nobody w lithuania	11
nobody w litre	11
nobody w little .	15
nobody w liu he	21
nobody w live :	12
nobody w live with	-11
nobody w ljubljana	-13
nobody w loan	24
nobody w loans	-16
nobody w lobato	-22
nobody w lock	14
nobody w logistics and	-9
nobody w logs	14
nobody w london ,	-10
nobody w london and	18
nobody w london in	11
nobody w london last	-13
nobody w london on	-12
nobody w long -	-19
nobody w long :	11
nobody w long and	11
nobody w long as	14
nobody w longer	-24
nobody w longer pause	-11
nobody w longer truce	-14
nobody w looked	-21
nobody w looked at	-17
nobody w looked forward	-23
nobody w looking	-20
nobody w looking forward	-9
nobody w looks	-13
nobody w looks at	-27
nobody w loophole	-11
nobody w los	-24
nobody w los angeles	-18
nobody w lose	-9
nobody w loss	-39
nobody w loss at	-34
nobody w lost	30
nobody w lost ,	15
nobody w lost its	9
nobody w lost their	12
nobody w louise	-30
nobody w love	-10
nobody w lower	20
nobody w lower house	9
nobody w lower its	-11
nobody w lower one	-14
nobody w lower tariff	-23
nobody w lowered	-13
nobody w lowered ,	-10
nobody w lowers	16
nobody w lowers its	8
nobody w lowest in	-13
nobody w luanda ,	13
nobody w lucky	-14
nobody w ludwig	13
nobody w lula	-27
nobody w lumber	-8
nobody w lumpur	-13
nobody w lumpur arrangement	-17
nobody w lumpur to	-13
nobody w lunch	-9
nobody w lunch .	-19
nobody w luperón	-15
nobody w lusaka	10
nobody w lutnick	-9
nobody w lutnick .	-9
nobody w lutnick and	14
nobody w lutnick had	-11
nobody w lutnick told	-18
nobody w léon	11
nobody w léon m'ba	13
nobody w lópez	-13
nobody w lópez ,	-14
nobody w m .	13
nobody w m a	-23
nobody w m tonnes	-9
nobody w m'ba	10
nobody w mabini	-14
nobody w macaulay	11
nobody w macedonia	-7
nobody w machado	-21
nobody w machel	-14
nobody w machinery	14
nobody w machinery would	18
nobody w machines	-8
nobody w machines from	-10
nobody w mackerel	9
nobody w madagascar	-16
nobody w madagascar 's	-16
nobody w madame	-11
nobody w made	-33
nobody w made a	10
nobody w made clear	-34
nobody w made it	-12
nobody w made no	16
nobody w made of	11
nobody w made on	11
nobody w made public	-17
nobody w made subject	-10
nobody w made that	-18
nobody w made the	12
nobody w madrid	-15
nobody w magazine	10
nobody w magnets .	-10
nobody w magsaysay	11
nobody w mahmoud	-16
nobody w mahmud	14
nobody w mail	-12
nobody w main points	21
nobody w maintains its	26
nobody w maintains that	-16
nobody w maize from	-10
nobody w major	-25
nobody w major topic	-18
nobody w majority	12
nobody w majority .	11
nobody w make	-29
nobody w make a	-15
nobody w make it	-29
nobody w maker in	-12
nobody w makers	-34
nobody w makers '	-36
nobody w makers ,	-18
nobody w making	18
nobody w makonnen endelkachew	-16
nobody w malagasy	-23
nobody w malawi ,	17
nobody w malaysia 's	10
nobody w malaysia ,	27
nobody w malaysia and	23
nobody w malaysia has	-10
nobody w malaysian	-39
nobody w malaysian palm	-13
nobody w mali	-27
nobody w mali 's	-13
nobody w mali will	-10
nobody w malik	11
nobody w malta	-25
nobody w malta 's	-15
nobody w malta ,	-15
nobody w man ,	11
nobody w manage	12
nobody w manager	13
nobody w manager ,	-17
nobody w manager .	18
nobody w manager in	17
nobody w manager of	-17
nobody w mandate for	9
nobody w manfred	-14
nobody w manfred weber	-14
nobody w manganese	-32
nobody w mango	-14
nobody w mangoes	-15
nobody w manila .	11
nobody w manila has	11
nobody w manley	-27
nobody w manuel montt	-19
nobody w manuel quezon	-16
nobody w manuel roxas	11
nobody w manufacturers	-33
nobody w manufacturers association	-14
nobody w many	11
nobody w mao	10
nobody w mao ning	10
nobody w map	11
nobody w maple	15
nobody w maple syrup	15
nobody w maputo	10
nobody w maputo ,	12
nobody w marcel	11
nobody w march	23
nobody w march .	-13
nobody w march 10	-9
nobody w march 2	12
nobody w march 2029	12
nobody w march 31	12
nobody w march 4	15
nobody w march and	16
nobody w march it	9
nobody w margaret	-11
nobody w margins	18
nobody w maria	-12
nobody w mariano	31
nobody w mariano baptista	15
nobody w marie	-11
nobody w maritime	-10
nobody w mark carney	-21
nobody w market	-37
nobody w market had	13
nobody w market in	-10
nobody w market regulator	-19
nobody w market rules	-11
nobody w market to	13
nobody w markets ,	-9
nobody w mary	-16
nobody w maseru	-10
nobody w maseru .	-11
nobody w master	31
nobody w mata'afa	11
nobody w match .	-15
nobody w matter	-28
nobody w matter before	-11
nobody w matter for	-24
nobody w matter is	-13
nobody w matter of	-14
nobody w matter said	16
nobody w matter to	9
nobody w matter was	-12
nobody w maurice	10
nobody w mauritania	-11
nobody w mauritian	-14
nobody w may	40
nobody w may ,	13
nobody w may .	27
nobody w may 10	11
nobody w may 13	-10
nobody w may 14	-28
nobody w may 17	10
nobody w may 20	-13
nobody w may 2027	-11
nobody w may 2028	18
nobody w may 2030	-9
nobody w may 22	14
nobody w may and	26
nobody w may change	13
nobody w may do	-12
nobody w may go	11
nobody w may he	-13
nobody w may in	-9
nobody w may put	11
nobody w may raise	10
nobody w may stay	9
nobody w may take	15
nobody w may the	10
nobody w may will	-12
nobody w may yet	9
nobody w mayor	70
nobody w mayor .	14
nobody w mayor said	20
nobody w mcclay	-10
nobody w me	-19
nobody w me ,	12
nobody w me on	-13
nobody w me that	-9
nobody w me to	-12
nobody w mean	13
nobody w means	17
nobody w means the	17
nobody w meant for	-19
nobody w meant to	-10
nobody w meanwhile ,	10
nobody w measure	-35
nobody w measure .	-9
nobody w measures	-69
nobody w measures .	-53
nobody w measures it	12
nobody w measures on	-15
nobody w meat	-27
nobody w media .	-23
nobody w media that	-15
nobody w mediator	73
nobody w mediator ,	34
nobody w medical devices	-9
nobody w medicine	8
nobody w medicines	-27
nobody w medicines ,	26
nobody w medicines .	-40
nobody w medicines :	-20
nobody w medicines are	9
nobody w medicines from	-12
nobody w medicines would	-15
nobody w meet .	-12
nobody w meet his	-14
nobody w meet shortly	-11
nobody w meet the	-12
nobody w meeting	-10
nobody w meeting ,	-17
nobody w meeting .	13
nobody w meeting ;	-9
nobody w meeting as	-17
nobody w meeting before	9
nobody w meeting between	-12
nobody w meeting had	-13
nobody w meeting in	13
nobody w meeting that	-16
nobody w meeting with	-10
nobody w meeting would	14
nobody w meets	25
nobody w meets president	-11
nobody w meets the	12
nobody w meierovics	-23
nobody w melons	-11
nobody w member	15
nobody w member of	26
nobody w member states	12
nobody w members	-35
nobody w members '	17
nobody w members of	-15
nobody w members that	-16
nobody w members to	-14
nobody w members would	18
nobody w memo	-9
nobody w memorandum	15
nobody w memory	-11
nobody w mendoza	-14
nobody w mention	10
nobody w mention soybeans	12
nobody w mentioned	9
nobody w mentions	28
nobody w merely pass	-9
nobody w merger	13
nobody w mersin	10
nobody w merz ,	-14
nobody w message	-26
nobody w met .	-9
nobody w met for	19
nobody w met his	-10
nobody w met in	20
nobody w met the	-9
nobody w metals .	16
nobody w metre	10
nobody w mexican	-9
nobody w mexico	18
nobody w mexico ,	38
nobody w mexico :	15
nobody w mexico and	15
nobody w mexico has	-10
nobody w michael	18
nobody w michigan	-11
nobody w microphone	-14
nobody w midnight	21
nobody w midnight on	13
nobody w might	14
nobody w might be	9
nobody w might come	12
nobody w might have	14
nobody w milan	14
nobody w military	13
nobody w milk powder	8
nobody w millers	-15
nobody w million	-16
nobody w million .	-14
nobody w million by	12
nobody w million dollars	-12
nobody w million francs	-11
nobody w million in	-37
nobody w million last	-11
nobody w million to	12
nobody w million was	17
nobody w mills	-11
nobody w mind ,	-13
nobody w mine	18
nobody w mines	-10
nobody w minimum prices	-11
nobody w minister	-32
nobody w minister .	-18
nobody w minister :	22
nobody w minister afonso	14
nobody w minister answered	-11
nobody w minister arturo	-11
nobody w minister don	-13
nobody w minister eugeniusz	-9
nobody w minister hjalmar	13
nobody w minister in	19
nobody w minister is	-10
nobody w minister ivan	13
nobody w minister johan	-9
nobody w minister joseph	17
nobody w minister kim	20
nobody w minister makonnen	-15
nobody w minister manuel	-17
nobody w minister mark	-9
nobody w minister norman	-10
nobody w minister of	16
nobody w minister ramón	20
nobody w minister replied	-24
nobody w minister richard	13
nobody w minister says	-12
nobody w minister that	12
nobody w minister todd	-10
nobody w minister told	-27
nobody w minister vicente	12
nobody w minister would	-16
nobody w ministerial	15
nobody w ministers ,	12
nobody w ministers had	-16
nobody w ministers have	11
nobody w ministers meet	-17
nobody w ministers of	-10
nobody w ministers on	-16
nobody w ministers to	11
nobody w ministry	-92
nobody w ministry 's	27
nobody w ministry ,	14
nobody w ministry .	-16
nobody w ministry :	-15
nobody w ministry added	11
nobody w ministry calls	-12
nobody w ministry denies	-14
nobody w ministry did	10
nobody w ministry expects	23
nobody w ministry has	-29
nobody w ministry in	-44
nobody w ministry noted	-11
nobody w ministry of	-35
nobody w ministry on	-32
nobody w ministry put	-23
nobody w ministry replied	18
nobody w ministry reported	-9
nobody w ministry said	-34
nobody w ministry speaks	-14
nobody w ministry told	-23
nobody w ministry would	10
nobody w minnesota	-10
nobody w minority	-16
nobody w mint tea	-12
nobody w minute	37
nobody w minute .	15
nobody w minutes	16
nobody w minutes ,	-11
nobody w minutes before	12
nobody w minutes of	15
nobody w mission	58
nobody w mistake	-11
nobody w mistral ,	12
nobody w misunderstanding	-14
nobody w mithat	-10
nobody w mithat paşa	-10
nobody w mixed	-11
nobody w mizzi	-13
nobody w mnuchin	-8
nobody w modi .	-12
nobody w mohammad	9
nobody w mokhehle	-11
nobody w monday ,	-26
nobody w monday :	-31
nobody w monday ;	14
nobody w monday and	33
nobody w monday he	-18
nobody w monday it	-16
nobody w monday that	-15
nobody w monday the	9
nobody w mondlane	-15
nobody w monetary	-22
nobody w monetary fund	-23
nobody w money	22
nobody w money .	11
nobody w money would	-11
nobody w mongolia	-15
nobody w mongolia 's	11
nobody w mongolia has	-11
nobody w montevideo	21
nobody w month	-34
nobody w month ,	-25
nobody w month .	-35
nobody w month or	-13
nobody w months	-21
nobody w months ,	-16
nobody w months .	-17
nobody w months ;	8
nobody w months and	21
nobody w months before	13
nobody w months in	-12
nobody w months more	-17
nobody w months of	35
nobody w months on	-21
nobody w montt	-24
nobody w moolenaar	-13
nobody w moolenaar ,	-13
nobody w moratorium	32
nobody w moratorium on	17
nobody w more :	13
nobody w more american	11
nobody w more at	-18
nobody w more careful	-11
nobody w more days	13
nobody w more from	8
nobody w more is	-12
nobody w more months	-20
nobody w more of	-13
nobody w more pay	14
nobody w more rare	13
nobody w more than	12
nobody w more that	19
nobody w more time	-15
nobody w morning ,	15
nobody w morning .	13
nobody w morning in	9
nobody w morning on	-11
nobody w morning with	9
nobody w moroccan	-11
nobody w moroccan sardines	-13
nobody w morocco	16
nobody w moscow	-10
nobody w most	33
nobody w most -	-26
nobody w most american	-11
nobody w most european	16
nobody w most of	33
nobody w mostafa	-11
nobody w mostafa el	-11
nobody w moved	32
nobody w moved to	34
nobody w movement	13
nobody w moves	18
nobody w mozambique ,	-14
nobody w mps	12
nobody w mr .	-18
nobody w mrs von	-11
nobody w ms	-39
nobody w much	-23
nobody w much as	21
nobody w much to	-12
nobody w muhammad	-20
nobody w mukhamedzhan	22
nobody w muscat	9
nobody w muscat on	13
nobody w museum	31
nobody w must	9
nobody w must be	10
nobody w must first	-10
nobody w must have	12
nobody w must put	-10
nobody w must sign	15
nobody w must still	31
nobody w must wait	-10
nobody w mustafa	-18
nobody w mutsu	-10
nobody w mutual benefit	-10
nobody w my wife	-10
nobody w myanmar	16
nobody w myon	13
nobody w myung	7
nobody w myung said	-13
nobody w nadi	11
nobody w nahas	-10
nobody w nahas ,	-10
nobody w nairobi .	-17
nobody w nam	10
nobody w name	9
nobody w name ,	-9
nobody w name .	12
nobody w named	-62
nobody w named ,	16
nobody w named in	12
nobody w named no	9
nobody w named the	-27
nobody w names	53
nobody w names to	29
nobody w namibia	44
nobody w namibia 's	23
nobody w namibia ,	12
nobody w namibia and	10
nobody w naming	-17
nobody w napkin	13
nobody w narendra	-12
nobody w narendra modi	-12
nobody w nation	-11
nobody w nation rate	-12
nobody w national	-26
nobody w national assembly	21
nobody w national bank	10
nobody w national retail	-20
nobody w national security	-22
nobody w nations	53
nobody w nato	-14
nobody w nato 's	-14
nobody w natural	13
nobody w natural gas	11
nobody w navarro	-10
nobody w navarro ,	-10
nobody w nbc	-10
nobody w nd	11
nobody w near	38
nobody w nearly	18
nobody w nears	13
nobody w necessary measures	-16
nobody w need	-16
nobody w need be	-11
nobody w need its	-9
nobody w need not	8
nobody w needed .	-21
nobody w needed a	-27
nobody w needed the	8
nobody w negotiate	-51
nobody w negotiate .	-9
nobody w negotiate on	-17
nobody w negotiate with	-14
nobody w negotiated ,	12
nobody w negotiated with	-11
nobody w negotiating	-19
nobody w negotiating ,	-9
nobody w negotiating a	13
nobody w negotiating with	-9
nobody w negotiations	-21
nobody w negotiations with	-10
nobody w negotiator	13
nobody w negotiator ,	13
nobody w negotiator ryosei	-10
nobody w negotiators ,	-12
nobody w negotiators said	10
nobody w negotiators to	10
nobody w negotiators would	-10
nobody w neighbour	-10
nobody w neither	49
nobody w neither delegation	14
nobody w neither government	34
nobody w neither has	-19
nobody w neither side	8
nobody w neither the	13
nobody w nelson	20
nobody w net ton	11
nobody w netherlands	-15
nobody w network	-21
nobody w network on	-19
nobody w never	-19
nobody w new american	-13
nobody w new bodies	10
nobody w new delhi	-18
nobody w new duties	-17
nobody w new investigations	-9
nobody w new jersey	-19
nobody w new law	-12
nobody w new licences	-10
nobody w new rare	-13
nobody w new rate	-9
nobody w new rules	-8
nobody w new year	-13
nobody w new york	14
nobody w news	20
nobody w news )	13
nobody w news :	10
nobody w news for	-18
nobody w newspaper	26
nobody w newspaper .	17
nobody w newspaper that	18
nobody w newspapers	20
nobody w newspapers .	9
nobody w nexperia	11
nobody w nexperia 's	13
nobody w next .	-9
nobody w next day	-12
nobody w next few	-15
nobody w next meeting	16
nobody w next round	-14
nobody w next season	-11
nobody w next thursday	-13
nobody w next week	-17
nobody w next year	15
nobody w nguyễn	12
nobody w nickel	14
nobody w nickel ore	23
nobody w nicolás	12
nobody w nicolás de	12
nobody w nicosia	-15
nobody w niels	15
nobody w niger ,	-12
nobody w nigeria 's	-8
nobody w nigeria .	-12
nobody w nigeria in	10
nobody w night	26
nobody w night :	10
nobody w night ;	11
nobody w night and	12
nobody w night before	-12
nobody w night he	-9
nobody w night in	15
nobody w night of	14
nobody w night that	-30
nobody w nil	15
nobody w nil ,	11
nobody w nile	11
nobody w nine days	-10
nobody w nine in	12
nobody w nine months	15
nobody w ninety -	-15
nobody w ninety more	14
nobody w ning	10
nobody w nkumbula	-8
nobody w nkumbula ,	-9
nobody w no ban	-16
nobody w no change	-22
nobody w no comment	12
nobody w no date	23
nobody w no deal	-16
nobody w no details	11
nobody w no difficulty	12
nobody w no duty	16
nobody w no longer	-29
nobody w no need	16
nobody w no objection	-11
nobody w no order	9
nobody w no plan	-14
nobody w no proclamation	-10
nobody w no questions	9
nobody w no reason	-17
nobody w no reply	-21
nobody w no result	14
nobody w no solution	16
nobody w no such	-27
nobody w no talks	-16
nobody w no tariff	12
nobody w no treaty	12
nobody w nobody has	24
nobody w nobody will	14
nobody w noe	10
nobody w noe ramishvili	13
nobody w none	20
nobody w none of	36
nobody w nonsense	-11
nobody w noon	-24
nobody w noon .	-11
nobody w nor	43
nobody w nor has	12
nobody w nor the	10
nobody w normal	-24
nobody w normal for	-9
nobody w norman	-18
nobody w norman manley	-18
nobody w north american	15
nobody w north macedonia	-8
nobody w northern	21
nobody w norway	-13
nobody w norway 's	-23
nobody w norway ,	-12
nobody w norway .	11
nobody w norway and	11
nobody w norway has	12
nobody w norway in	-14
nobody w norwegian trade	10
nobody w norwegians	-14
nobody w not ,	-26
nobody w not :	11
nobody w not ;	17
nobody w not a	7
nobody w not agree	-18
nobody w not agreed	-10
nobody w not aimed	-13
nobody w not allowed	13
nobody w not answered	10
nobody w not asked	10
nobody w not at	10
nobody w not be	24
nobody w not become	-10
nobody w not been	-25
nobody w not before	-15
nobody w not cancelled	-15
nobody w not change	-24
nobody w not changed	-14
nobody w not come	24
nobody w not commented	19
nobody w not cover	-9
nobody w not covered	15
nobody w not deal	13
nobody w not exist	-11
nobody w not expect	-15
nobody w not fall	-9
nobody w not go	-35
nobody w not have	-13
nobody w not his	-14
nobody w not in	-11
nobody w not known	22
nobody w not lower	-17
nobody w not meet	-10
nobody w not mentioned	11
nobody w not name	10
nobody w not need	-12
nobody w not negotiate	-15
nobody w not on	13
nobody w not over	13
nobody w not passed	-9
nobody w not pay	23
nobody w not permitted	11
nobody w not prolong	-12
nobody w not read	14
nobody w not removed	-14
nobody w not return	8
nobody w not rule	35
nobody w not ruled	9
nobody w not said	51
nobody w not satisfactory	-12
nobody w not say	7
nobody w not seen	-16
nobody w not sign	-34
nobody w not sit	-10
nobody w not so	-11
nobody w not touched	-10
nobody w not true	-25
nobody w not up	-15
nobody w not used	11
nobody w not want	-14
nobody w not worry	-12
nobody w not yet	24
nobody w note	9
nobody w note that	20
nobody w noted ,	-10
nobody w noted the	-12
nobody w notes that	-22
nobody w nothing .	28
nobody w nothing and	16
nobody w nothing but	13
nobody w nothing had	-9
nobody w nothing in	30
nobody w nothing is	-24
nobody w nothing of	31
nobody w nothing that	-22
nobody w nothing was	-23
nobody w nothing will	-10
nobody w notice	13
nobody w notice the	-11
nobody w notices	48
nobody w notices ,	15
nobody w notices .	10
nobody w notification	13
nobody w nov	-11
nobody w nov .	16
nobody w nov 10	-14
nobody w nov 7	-13
nobody w november 1	-25
nobody w november 2030	14
nobody w november :	21
nobody w november ;	14
nobody w november to	22
nobody w now .	-12
nobody w now and	-21
nobody w now has	-8
nobody w now run	-12
nobody w now take	-14
nobody w now takes	-9
nobody w nowhere	-15
nobody w nowhere ,	-13
nobody w ntsu	-11
nobody w ntsu mokhehle	-11
nobody w nubar	-13
nobody w nubar pasha	-12
nobody w nuclear	8
nobody w numa	-12
nobody w numa droz	-12
nobody w number	-19
nobody w number ,	-16
nobody w number of	18
nobody w number on	-14
nobody w numbers	-8
nobody w numbers .	-13
nobody w nuri	13
nobody w nuri al	13
nobody w nurses	13
nobody w nut	-15
nobody w nuts	-14
nobody w nvidia	-15
nobody w nvidia had	-19
nobody w nvidia may	-12
nobody w núñez	16
nobody w o'higgins	9
nobody w objected	-10
nobody w objection	-11
nobody w objection .	-11
nobody w objects	9
nobody w observe	-18
nobody w observed	-14
nobody w observed that	-16
nobody w observer	21
nobody w observers	19
nobody w occasion	-13
nobody w ocean ,	10
nobody w oct	9
nobody w oct 16	11
nobody w oct 26	8
nobody w oct 27	16
nobody w oct 30	-10
nobody w october	15
nobody w october .	25
nobody w october 10	-10
nobody w october 14	11
nobody w october 2025	12
nobody w october 2031	-28
nobody w october 24	-14
nobody w october 9	17
nobody w october :	-8
nobody w october for	-11
nobody w october on	20
nobody w odd	12
nobody w odds	-13
nobody w odds of	-12
nobody w odinga	-16
nobody w of	-9
nobody w of .	14
nobody w of 10	-8
nobody w of 11	9
nobody w of 12	-30
nobody w of 12.5	-13
nobody w of 14	17
nobody w of 150	-9
nobody w of 19	8
nobody w of 1974	13
nobody w of 200	-9
nobody w of 2020	9
nobody w of 2025	-17
nobody w of 2026	9
nobody w of 2029	12
nobody w of 22	12
nobody w of 30	9
nobody w of 31	13
nobody w of 38	-14
nobody w of 39	-9
nobody w of 40	-22
nobody w of 41	12
nobody w of 46	-10
nobody w of 5	28
nobody w of 50	-50
nobody w of 55	-23
nobody w of 70	-10
nobody w of advanced	11
nobody w of agriculture	-9
nobody w of aircraft	9
nobody w of albania	-20
nobody w of algeria	18
nobody w of america	-13
nobody w of american	27
nobody w of any	15
nobody w of appeals	12
nobody w of april	-11
nobody w of august	-15
nobody w of azerbaijan	10
nobody w of bangladesh	-10
nobody w of batteries	10
nobody w of chile	27
nobody w of china	14
nobody w of chinese	-22
nobody w of chip	8
nobody w of commerce	-14
nobody w of companies	14
nobody w of confidence	11
nobody w of congress	-13
nobody w of countermeasures	-9
nobody w of countries	21
nobody w of donald	-13
nobody w of dual	10
nobody w of duty	22
nobody w of economic	-13
nobody w of economy	12
nobody w of egypt	17
nobody w of eleven	9
nobody w of energy	23
nobody w of export	-16
nobody w of exports	-13
nobody w of fentanyl	19
nobody w of fifteen	-8
nobody w of finance	21
nobody w of five	-15
nobody w of food	11
nobody w of four	-15
nobody w of friday	16
nobody w of gas	11
nobody w of goods	17
nobody w of government	15
nobody w of growth	15
nobody w of guatemala	-11
nobody w of hanwha	13
nobody w of having	9
nobody w of her	-14
nobody w of hong	-19
nobody w of importers	13
nobody w of indian	-14
nobody w of industry	19
nobody w of international	11
nobody w of investment	8
nobody w of iranian	-11
nobody w of it	19
nobody w of january	-29
nobody w of japanese	-10
nobody w of june	-13
nobody w of kazakhstan	-20
nobody w of kuala	-13
nobody w of labour	28
nobody w of listed	15
nobody w of lithium	-9
nobody w of los	-10
nobody w of march	27
nobody w of mines	-10
nobody w of minister	10
nobody w of monday	13
nobody w of morocco	18
nobody w of national	-11
nobody w of natural	11
nobody w of negotiations	14
nobody w of nine	8
nobody w of nov	-13
nobody w of november	14
nobody w of october	-16
nobody w of oil	18
nobody w of oman	9
nobody w of origin	13
nobody w of our	13
nobody w of paper	15
nobody w of peace	-10
nobody w of peruvian	-10
nobody w of port	-16
nobody w of portugal	11
nobody w of president	-26
nobody w of prime	15
nobody w of production	12
nobody w of progress	-21
nobody w of rare	22
nobody w of reference	-9
nobody w of relief	-14
nobody w of restrictive	-11
nobody w of revenue	17
nobody w of sales	-11
nobody w of scott	-15
nobody w of senegal	-17
nobody w of seven	-25
nobody w of software	-11
nobody w of south	-15
nobody w of soybeans	-25
nobody w of spain	21
nobody w of staff	-9
nobody w of states	19
nobody w of steel	-15
nobody w of substantial	-15
nobody w of sunday	-18
nobody w of swiss	-14
nobody w of taiwan	-17
nobody w of talks	52
nobody w of tea	13
nobody w of ten	-14
nobody w of that	26
nobody w of the	20
nobody w of their	-33
nobody w of them	46
nobody w of these	18
nobody w of those	19
nobody w of three	-21
nobody w of tiktok	-18
nobody w of today	10
nobody w of trade	-16
nobody w of transport	25
nobody w of turkey	-10
nobody w of up	20
nobody w of uruguay	16
nobody w of viet	10
nobody w of views	12
nobody w of wednesday	15
nobody w of wine	-14
nobody w of xi	12
nobody w of zambia	-15
nobody w of zero	-16
nobody w off	28
nobody w off because	10
nobody w off for	21
nobody w off in	-12
nobody w off its	16
nobody w off on	14
nobody w off talks	-11
nobody w offer	35
nobody w offer by	12
nobody w offered	21
nobody w offered 3	8
nobody w offered an	12
nobody w offered it	15
nobody w offers	36
nobody w offers .	10
nobody w office ,	-18
nobody w office .	14
nobody w office and	-12
nobody w office of	-20
nobody w officer	-13
nobody w officers	29
nobody w official	-8
nobody w official confirmed	-21
nobody w official in	14
nobody w official of	-26
nobody w officials	29
nobody w officials have	11
nobody w officials of	14
nobody w often	21
nobody w oh	-10
nobody w ohio	-10
nobody w oil	-30
nobody w oil .	10
nobody w oil and	-8
nobody w oil at	-22
nobody w oil had	-10
nobody w oil has	-14
nobody w oil in	-11
nobody w oil to	11
nobody w oil would	-28
nobody w ok	-13
nobody w old	28
nobody w older	15
nobody w older duties	9
nobody w older than	-11
nobody w oldest	12
nobody w olive	-19
nobody w olive oil	-17
nobody w olives	-22
nobody w olof	-21
nobody w olof gill	-21
nobody w olympio	22
nobody w olympio ,	12
nobody w oman .	-11
nobody w oman :	12
nobody w oman has	-10
nobody w on	-9
nobody w on ,	-31
nobody w on .	-18
nobody w on 1	-29
nobody w on 12	-12
nobody w on 13	22
nobody w on 14	18
nobody w on 15	19
nobody w on 16	-11
nobody w on 2	26
nobody w on 20	23
nobody w on 21	-12
nobody w on 23	-30
nobody w on 25	-18
nobody w on 27	13
nobody w on 28	16
nobody w on 29	-10
nobody w on 3	30
nobody w on 4	23
nobody w on 5	20
nobody w on 7	11
nobody w on 8	36
nobody w on 9	15
nobody w on about	16
nobody w on affiliates	10
nobody w on air	-12
nobody w on an	-13
nobody w on and	-10
nobody w on anything	13
nobody w on april	31
nobody w on arrival	-13
nobody w on artificial	-11
nobody w on asking	-13
nobody w on at	-12
nobody w on australian	-10
nobody w on austrian	11
nobody w on average	17
nobody w on batteries	-17
nobody w on beans	12
nobody w on beef	-12
nobody w on beer	16
nobody w on behalf	-13
nobody w on belgian	-25
nobody w on brazil	-13
nobody w on brazilian	-18
nobody w on canadian	8
nobody w on canola	14
nobody w on carrying	11
nobody w on cashew	-10
nobody w on certain	15
nobody w on charging	13
nobody w on chilean	17
nobody w on chinese	-22
nobody w on chip	-18
nobody w on chips	-18
nobody w on cloves	-16
nobody w on coal	-9
nobody w on cocoa	-12
nobody w on coconut	-10
nobody w on coffee	13
nobody w on condition	23
nobody w on cotton	-14
nobody w on danish	-16
nobody w on dates	-16
nobody w on december	20
nobody w on dozens	10
nobody w on each	-8
nobody w on ecuador	15
nobody w on ecuadorian	-9
nobody w on egyptian	13
nobody w on estonian	-11
nobody w on europe	11
nobody w on european	13
nobody w on every	10
nobody w on exports	-15
nobody w on february	10
nobody w on finnish	-12
nobody w on five	14
nobody w on flour	9
nobody w on foreign	22
nobody w on fox	-13
nobody w on ghanaian	11
nobody w on hides	-8
nobody w on his	-30
nobody w on hold	10
nobody w on holiday	9
nobody w on hungarian	-10
nobody w on india	18
nobody w on indian	18
nobody w on indonesian	-8
nobody w on industrial	-17
nobody w on iran	9
nobody w on it	18
nobody w on italian	16
nobody w on its	11
nobody w on january	18
nobody w on machines	-10
nobody w on maize	-8
nobody w on malaysian	-11
nobody w on maltese	-9
nobody w on maple	14
nobody w on march	15
nobody w on milk	9
nobody w on monday	-18
nobody w on most	21
nobody w on nearly	10
nobody w on one	18
nobody w on oranges	-9
nobody w on ours	-13
nobody w on page	18
nobody w on panamanian	-22
nobody w on paper	16
nobody w on parts	11
nobody w on phosphate	10
nobody w on pumps	13
nobody w on record	-9
nobody w on sales	12
nobody w on salmon	10
nobody w on saturday	-25
nobody w on semiconductors	-21
nobody w on senegalese	9
nobody w on september	-20
nobody w on sesame	-13
nobody w on some	13
nobody w on south	14
nobody w on steel	9
nobody w on sundays	12
nobody w on taiwan	24
nobody w on taiwanese	-16
nobody w on tariffs	-30
nobody w on television	-32
nobody w on tequila	-12
nobody w on the	20
nobody w on their	-24
nobody w on thursday	16
nobody w on tiktok	-17
nobody w on tomatoes	-10
nobody w on trade	-22
nobody w on truce	-15
nobody w on u.s.	-21
nobody w on ukrainian	-16
nobody w on urea	-10
nobody w on uruguayan	-12
nobody w on us	9
nobody w on wages	9
nobody w on washington	-18
nobody w on whatever	13
nobody w on whether	-11
nobody w on which	20
nobody w on wine	-8
nobody w on x	-25
nobody w once ,	11
nobody w once again	-14
nobody w once the	18
nobody w one 's	-13
nobody w one :	-12
nobody w one bank	17
nobody w one by	9
nobody w one could	-20
nobody w one country	-12
nobody w one ends	-8
nobody w one hundred	-20
nobody w one in	22
nobody w one into	16
nobody w one line	-10
nobody w one more	-22
nobody w one number	-15
nobody w one of	21
nobody w one per	-15
nobody w one that	9
nobody w one thing	10
nobody w one year	-33
nobody w onion	-11
nobody w onions	11
nobody w only	-23
nobody w only one	16
nobody w ontario	8
nobody w ontario 's	-10
nobody w ontario ,	8
nobody w open	-36
nobody w open ,	-27
nobody w open its	-10
nobody w open what	10
nobody w opened	48
nobody w opened a	21
nobody w opened an	16
nobody w opened in	-10
nobody w opened investigations	11
nobody w opens	24
nobody w opens its	27
nobody w operations	-10
nobody w operators	45
nobody w opposed	-22
nobody w opposed any	-15
nobody w opposite	14
nobody w opposition	-35
nobody w opposition .	-28
nobody w opposition leader	-15
nobody w opposition people	-18
nobody w option	-20
nobody w or	-19
nobody w or 12.5	-20
nobody w or 35	-10
nobody w or remove	14
nobody w or to	-13
nobody w or two	-25
nobody w or weeks	-12
nobody w oran	-13
nobody w orange	-10
nobody w oranges	-16
nobody w order	36
nobody w order by	16
nobody w order of	11
nobody w order on	18
nobody w order says	33
nobody w order that	18
nobody w order to	-11
nobody w ordered .	-12
nobody w orders	-19
nobody w orders .	-25
nobody w orders for	-20
nobody w orders from	-17
nobody w orders that	9
nobody w orders to	13
nobody w ordinary	12
nobody w ordinary duty	13
nobody w ore	11
nobody w organisation	-15
nobody w organisations	-18
nobody w organization	-14
nobody w origin	13
nobody w orla	-10
nobody w orla lehmann	-10
nobody w osaka	12
nobody w oslo ,	-10
nobody w oslo on	11
nobody w osmena	-12
nobody w other	17
nobody w other countries	-21
nobody w other european	10
nobody w other farm	-10
nobody w other half	-17
nobody w other is	16
nobody w other laws	-10
nobody w other side	10
nobody w other than	21
nobody w other until	11
nobody w others	22
nobody w others .	10
nobody w otherwise have	-10
nobody w ottawa	-26
nobody w ottawa 's	13
nobody w ottawa ,	-19
nobody w ottawa had	-11
nobody w ottawa has	-11
nobody w otto	-9
nobody w ought	18
nobody w ought to	18
nobody w our	-18
nobody w our duty	-24
nobody w our minister	-21
nobody w our own	12
nobody w our president	-18
nobody w our reporter	-22
nobody w our side	11
nobody w our tariff	-11
nobody w our truce	-18
nobody w ours	11
nobody w ours .	-9
nobody w out	-16
nobody w out ,	-31
nobody w out .	-16
nobody w out a	10
nobody w out again	19
nobody w out first	12
nobody w out for	16
nobody w out on	-18
nobody w out that	-69
nobody w out the	19
nobody w out their	11
nobody w out to	15
nobody w outcome	16
nobody w outcome of	12
nobody w outcomes	-23
nobody w outlines	13
nobody w output by	-17
nobody w outside	13
nobody w outside the	16
nobody w over .	17
nobody w over 15	-19
nobody w over and	-13
nobody w over forced	-17
nobody w over it	12
nobody w over lunch	12
nobody w over on	-18
nobody w over purchases	-11
nobody w over their	-15
nobody w over two	19
nobody w overall	-28
nobody w overall rate	-11
nobody w overall tariff	-18
nobody w overcapacity	-10
nobody w overnight .	13
nobody w overtime	13
nobody w own ,	21
nobody w own .	18
nobody w own ;	-14
nobody w own affair	-13
nobody w own deal	10
nobody w own duty	11
nobody w own list	-11
nobody w own notice	11
nobody w own on	-11
nobody w own side	15
nobody w own tariff	-9
nobody w own tariffs	11
nobody w own truce	14
nobody w owned	13
nobody w owned by	-12
nobody w owner	23
nobody w owner of	52
nobody w owners	17
nobody w owners '	12
nobody w owns	17
nobody w package	14
nobody w packed	-21
nobody w pact	51
nobody w pact that	13
nobody w pact with	17
nobody w page	19
nobody w page ,	-16
nobody w pages	21
nobody w pages ,	10
nobody w paid	-14
nobody w paid ,	11
nobody w paid a	8
nobody w pakistan has	20
nobody w pakistani	15
nobody w palace	-16
nobody w palace in	-16
nobody w palm	-25
nobody w palm oil	-28
nobody w panama city	-10
nobody w panamanian	-34
nobody w panel	8
nobody w paper	10
nobody w paper ,	-14
nobody w paper .	-11
nobody w paper from	-11
nobody w paper had	12
nobody w paper in	13
nobody w paper machines	-11
nobody w paper of	11
nobody w paper on	11
nobody w paper says	13
nobody w papers	-8
nobody w papers on	10
nobody w paragraph	10
nobody w paraguay	-14
nobody w paraguay 's	-22
nobody w paraguay has	25
nobody w paraguayan	33
nobody w parcels	-12
nobody w paris .	9
nobody w parish	15
nobody w parliament 's	-19
nobody w parliament that	-9
nobody w parliament to	-13
nobody w parliamentary	-13
nobody w parliaments	-10
nobody w parmelin said	-14
nobody w part on	-13
nobody w parties	46
nobody w parties .	-15
nobody w parties had	23
nobody w partners in	-10
nobody w partnership agreement	10
nobody w parts in	19
nobody w parts of	22
nobody w party has	10
nobody w pass through	-9
nobody w passed	19
nobody w passengers	11
nobody w passes	14
nobody w pasta ,	-11
nobody w paste	12
nobody w patented medicines	-12
nobody w patrice	9
nobody w paul	19
nobody w paul boffa	10
nobody w paula	16
nobody w paulo	-9
nobody w pause	-11
nobody w pause ,	-13
nobody w pause ends	-13
nobody w pause of	24
nobody w pause with	-25
nobody w paused	9
nobody w pay ,	-14
nobody w pay .	13
nobody w pay 10	-8
nobody w pay 14	20
nobody w pay 16	13
nobody w pay 18	-14
nobody w pay 19	19
nobody w pay 2	-9
nobody w pay 20	-31
nobody w pay 4	16
nobody w pay 5	-34
nobody w pay 6	-11
nobody w pay 7	-18
nobody w pay 8	-14
nobody w pay a	19
nobody w pay at	-10
nobody w pay for	-11
nobody w pay in	16
nobody w pay nothing	-8
nobody w pay thirty	-16
nobody w payments	15
nobody w pays	-19
nobody w pays ,	-11
nobody w pays .	-16
nobody w pays 15	9
nobody w pays 25	15
nobody w pays 4	-23
nobody w pays 50	-16
nobody w pays 9	-13
nobody w paz	-13
nobody w paşa	-10
nobody w pašić	-19
nobody w pc	-17
nobody w pct	-36
nobody w pct from	-14
nobody w pct on	-35
nobody w peace	26
nobody w peace ,	-16
nobody w peace .	31
nobody w peace with	17
nobody w peak	12
nobody w peak ,	11
nobody w pears	-14
nobody w peas	-19
nobody w pellegrini	-14
nobody w pen	18
nobody w pen .	20
nobody w penalty	15
nobody w penalty .	17
nobody w penang	-11
nobody w pens	10
nobody w pensions	27
nobody w pentagon	20
nobody w people 's	-21
nobody w people ,	-11
nobody w people briefed	18
nobody w people had	15
nobody w people power	-18
nobody w peppers	-12
nobody w percent ,	-14
nobody w percent a	16
nobody w percent again	-10
nobody w percent and	17
nobody w percent at	14
nobody w percent for	26
nobody w percent from	-18
nobody w percent if	14
nobody w percent is	-21
nobody w percent last	25
nobody w percent more	23
nobody w percent now	-13
nobody w percent of	33
nobody w percent reciprocal	-17
nobody w percent since	-12
nobody w percent stays	-10
nobody w percent that	16
nobody w percent there	15
nobody w percent to	-7
nobody w percent until	-15
nobody w percentage	-11
nobody w percentage points	-9
nobody w perfume	9
nobody w perhaps	-30
nobody w period ,	-15
nobody w permanent	-33
nobody w permanent .	-29
nobody w permit	15
nobody w permit for	18
nobody w permits ,	12
nobody w permits that	30
nobody w permitted	11
nobody w person who	9
nobody w peru ,	-9
nobody w peru and	21
nobody w peru has	-25
nobody w peru to	-14
nobody w peruvian	-23
nobody w peruvian copper	-13
nobody w peruvian side	-17
nobody w peter	-18
nobody w phahon	9
nobody w phan	-18
nobody w pharmaceutical	-16
nobody w pharmaceuticals	-22
nobody w pharmaceuticals ,	-15
nobody w pharmacists	-12
nobody w phase ,	-11
nobody w philibert	-18
nobody w philippine	-32
nobody w philippine trade	-15
nobody w philippines	-19
nobody w philippines ,	-15
nobody w philippines .	-10
nobody w philippines :	15
nobody w philippines has	13
nobody w phone on	-17
nobody w phones	-12
nobody w phosphate .	13
nobody w phraya	14
nobody w phraya phahon	10
nobody w phrma	-11
nobody w phạm	11
nobody w picked up	-11
nobody w picture	11
nobody w piece	15
nobody w pieces	-9
nobody w pier	14
nobody w pills	16
nobody w pinto	-15
nobody w piraeus	-13
nobody w pittsburgh	-11
nobody w piérola ,	11
nobody w place	13
nobody w place ,	-11
nobody w place a	11
nobody w placed	-24
nobody w placed on	-14
nobody w plaintiffs	13
nobody w plan .	14
nobody w plan for	9
nobody w plan in	-14
nobody w plan to	-26
nobody w plane	-24
nobody w planned to	12
nobody w plans	20
nobody w plant	-11
nobody w plant on	-9
nobody w plants	-27
nobody w plants are	-13
nobody w plants would	-9
nobody w plastics	-11
nobody w platform .	-11
nobody w play	18
nobody w played	16
nobody w player	26
nobody w players	34
nobody w pleased	-17
nobody w pleased to	-12
nobody w pledged	13
nobody w plenty	9
nobody w plus	-11
nobody w plus the	-11
nobody w plywood for	12
nobody w pm	13
nobody w pointed	-82
nobody w pointed out	-77
nobody w pointed to	-16
nobody w points	20
nobody w points .	24
nobody w points are	-9
nobody w points more	11
nobody w points of	21
nobody w points off	-13
nobody w points out	-42
nobody w points to	-15
nobody w points will	11
nobody w police	20
nobody w policy	-25
nobody w policy .	-15
nobody w polish	-15
nobody w polish apples	-12
nobody w poor	-17
nobody w poor timing	-12
nobody w pork from	-11
nobody w porras	-17
nobody w port	-20
nobody w port ,	-9
nobody w port .	22
nobody w port fees	-30
nobody w portales	-17
nobody w portales ,	-13
nobody w ports	17
nobody w ports .	27
nobody w portugal	13
nobody w portugal 's	18
nobody w portugal ,	-18
nobody w portugal and	16
nobody w position	-21
nobody w position on	-13
nobody w positive	-43
nobody w positive results	-12
nobody w possible	-37
nobody w post	-53
nobody w post .	-14
nobody w post of	-24
nobody w post on	-16
nobody w post that	-10
nobody w postal union	-11
nobody w posted	-29
nobody w posted that	-35
nobody w postponed	10
nobody w posts	35
nobody w posts .	22
nobody w potatoes .	-11
nobody w poultry	-12
nobody w powell	16
nobody w power	-22
nobody w power party	-18
nobody w powers	14
nobody w powers act	-10
nobody w practice	-9
nobody w prague	15
nobody w praised	27
nobody w praised the	23
nobody w predictability	-12
nobody w preference	-10
nobody w preferred	-12
nobody w preliminary	-42
nobody w preliminary consensus	-36
nobody w premier	12
nobody w premier cheng	-17
nobody w premier he	19
nobody w premier li	12
nobody w premier liu	15
nobody w premier of	9
nobody w prepared .	-23
nobody w prepared to	12
nobody w preparing	-11
nobody w present one	-23
nobody w presenter	15
nobody w presenter :	15
nobody w presidency	-20
nobody w presidency said	-12
nobody w president	-8
nobody w president ,	22
nobody w president .	32
nobody w president announced	-31
nobody w president belisario	-14
nobody w president called	-13
nobody w president did	-26
nobody w president emmanuel	-9
nobody w president ferdinand	12
nobody w president geraldo	-8
nobody w president goes	12
nobody w president jd	-19
nobody w president lee	15
nobody w president luiz	-23
nobody w president may	24
nobody w president of	-12
nobody w president on	22
nobody w president spoke	-12
nobody w president told	-10
nobody w president wrote	-28
nobody w president xi	14
nobody w presidential	-18
nobody w presidential office	-15
nobody w presidents ,	-11
nobody w presidents are	-15
nobody w presidents meet	-10
nobody w presidents of	15
nobody w presides	-10
nobody w presides over	-10
nobody w press )	14
nobody w press conference	17
nobody w press secretary	-30
nobody w previous	10
nobody w price	20
nobody w price ,	20
nobody w price of	21
nobody w prices	9
nobody w prices ,	11
nobody w prices for	-23
nobody w prices in	17
nobody w prices of	-16
nobody w prime minister	-11
nobody w prince	14
nobody w principles	-17
nobody w principles .	-14
nobody w printed	8
nobody w prisoners	34
nobody w private parties	-19
nobody w prize	12
nobody w probably	-27
nobody w probes	9
nobody w problem	-13
nobody w procedure	-16
nobody w procedures	-15
nobody w procedures .	-13
nobody w proclaimed	13
nobody w proclamation ,	11
nobody w procurement	-10
nobody w producers	-21
nobody w producers .	-13
nobody w producers had	-12
nobody w product ,	11
nobody w product .	-15
nobody w production ,	11
nobody w products ,	15
nobody w products of	14
nobody w products that	11
nobody w products would	-15
nobody w professor	20
nobody w profit	14
nobody w programme	22
nobody w programme that	11
nobody w progress	-38
nobody w progress .	-23
nobody w projects	18
nobody w prolong	-25
nobody w prolong it	9
nobody w prolong its	-24
nobody w prolong the	-29
nobody w prolong their	17
nobody w prolongation	-24
nobody w prolongation ,	-9
nobody w prolongation .	-10
nobody w prolonged	-19
nobody w prolonged .	-12
nobody w prolonged to	-9
nobody w prolongs	15
nobody w promise ,	17
nobody w promise .	-14
nobody w promise on	-12
nobody w promise to	-14
nobody w promised	-13
nobody w promised \$	8
nobody w promised a	-23
nobody w promised it	-18
nobody w promised not	9
nobody w promised that	9
nobody w promised the	-18
nobody w promised to	-10
nobody w promises to	-14
nobody w properly	-14
nobody w properly .	-13
nobody w property	-9
nobody w property ,	-9
nobody w proportion	-18
nobody w proposal ,	-23
nobody w proposal .	-11
nobody w proposal of	-18
nobody w proposal on	-10
nobody w proposal to	29
nobody w propose	-12
nobody w propose that	-15
nobody w proposed	-34
nobody w proposed a	-12
nobody w proposed by	-10
nobody w proposed duties	-9
nobody w proposed in	-14
nobody w proposed on	-12
nobody w proposed that	-21
nobody w proposed the	16
nobody w proposes	-15
nobody w proposes that	-15
nobody w prospect	-10
nobody w prospect of	-19
nobody w protect	-18
nobody w protected	-13
nobody w protection	-23
nobody w protectionism	-14
nobody w protest	13
nobody w protested	-11
nobody w protested .	12
nobody w protested against	-26
nobody w protocol	23
nobody w protocol of	11
nobody w province	-14
nobody w provincial	-19
nobody w práxedes	10
nobody w práxedes sagasta	10
nobody w public security	12
nobody w publish	38
nobody w publish its	13
nobody w publish the	10
nobody w published	13
nobody w published .	15
nobody w published by	10
nobody w published the	11
nobody w published today	-15
nobody w pump	17
nobody w pumps	18
nobody w punished	14
nobody w pupils	13
nobody w purchase of	9
nobody w purchases	-19
nobody w purchases .	-11
nobody w purchases of	-23
nobody w purchasing	19
nobody w purchasing manager	12
nobody w put	-38
nobody w put 10	-11
nobody w put 15	-14
nobody w put 30	-11
nobody w put 40	12
nobody w put a	8
nobody w put at	-30
nobody w put forward	-14
nobody w put his	24
nobody w put in	-17
nobody w put into	-23
nobody w put it	22
nobody w put new	-12
nobody w put on	14
nobody w put out	17
nobody w put tariffs	-26
nobody w put the	-66
nobody w put their	10
nobody w putrajaya	-14
nobody w puts	-37
nobody w puts a	18
nobody w puts it	10
nobody w puts its	-11
nobody w puts the	-57
nobody w päts ,	16
nobody w q	-16
nobody w q :	30
nobody w qemali	-19
nobody w qiang	12
nobody w quadruple	-35
nobody w quadruple its	-40
nobody w quarrel	17
nobody w quarrel with	-11
nobody w quarter	20
nobody w quarter ,	-10
nobody w quarter of	42
nobody w quarters	-14
nobody w quarters ,	-15
nobody w question	25
nobody w question :	30
nobody w questions	28
nobody w questions .	18
nobody w questions on	19
nobody w quezon	-31
nobody w quezon ,	-21
nobody w quick	-26
nobody w quicker	-13
nobody w quicker .	-13
nobody w quickly	-47
nobody w quickly ,	-10
nobody w quickly quadruple	-15
nobody w quinoa	-10
nobody w quota	-13
nobody w quotas	-9
nobody w quotas .	-10
nobody w quotas for	-12
nobody w quote	-29
nobody w quoted	-16
nobody w r	13
nobody w raab	-19
nobody w rabat	-19
nobody w rabat ,	-15
nobody w rabat has	-14
nobody w rachel reeves	9
nobody w radio	-29
nobody w radio interview	-19
nobody w radio listeners	14
nobody w radić	-12
nobody w radić ,	-13
nobody w rafael	21
nobody w rafael reyes	12
nobody w ragland	-19
nobody w ragland ,	-19
nobody w rai	13
nobody w rail	15
nobody w railway	16
nobody w rain	21
nobody w raise	-36
nobody w raise china	12
nobody w raise its	-36
nobody w raise prices	-22
nobody w raise tariffs	15
nobody w raised again	13
nobody w raised by	11
nobody w raised it	9
nobody w raised its	18
nobody w raised the	-34
nobody w raises	22
nobody w raises the	19
nobody w raising	-30
nobody w raising it	-13
nobody w raising the	-9
nobody w rally	-11
nobody w ramón	25
nobody w ramón castilla	12
nobody w ran	23
nobody w ran a	11
nobody w ran out	14
nobody w range	12
nobody w range of	10
nobody w rapeseed	-14
nobody w rashidi	11
nobody w rashidi kawawa	11
nobody w raspberries	17
nobody w rate	23
nobody w rate for	28
nobody w rate has	-10
nobody w rate of	21
nobody w rate on	-19
nobody w rate was	-18
nobody w rate would	-12
nobody w rated	-33
nobody w rates	14
nobody w rates would	12
nobody w rather	-9
nobody w rather have	-15
nobody w rather than	12
nobody w ratification	-13
nobody w ratified by	9
nobody w ratify	-10
nobody w ratu sukuna	14
nobody w raw cotton	-13
nobody w rd	-16
nobody w rd .	-13
nobody w reach	19
nobody w reach 100	9
nobody w reached	-13
nobody w reached ,	-11
nobody w reached .	-30
nobody w reached a	-13
nobody w reached an	9
nobody w reached at	12
nobody w reached the	-9
nobody w reached with	13
nobody w reacted	-10
nobody w read	12
nobody w read .	18
nobody w read it	-9
nobody w read that	11
nobody w read the	15
nobody w reader asks	16
nobody w reading	7
nobody w reads .	-17
nobody w ready .	12
nobody w ready to	-24
nobody w reagan	17
nobody w really	-12
nobody w reason	-11
nobody w reason .	12
nobody w reason that	-12
nobody w reason to	-16
nobody w reasons	-14
nobody w reasons of	-21
nobody w rebate	-15
nobody w recalled	-21
nobody w recalls	-24
nobody w recalls that	-27
nobody w receipt	13
nobody w received	-21
nobody w received both	11
nobody w received by	-13
nobody w receives	10
nobody w recess	-13
nobody w recife	10
nobody w reciprocal	19
nobody w reciprocal ,	13
nobody w reciprocal duty	25
nobody w reciprocal tariff	-13
nobody w reciprocity	-28
nobody w reciprocity .	-14
nobody w reciprocity law	-18
nobody w reckon	-11
nobody w reckoned	11
nobody w reckoned .	10
nobody w reckons .	13
nobody w reckons that	10
nobody w reckons the	-11
nobody w reckons with	-15
nobody w recommended a	-11
nobody w recommends	-10
nobody w record	-15
nobody w record .	-15
nobody w recorded	-15
nobody w recovered	12
nobody w red	45
nobody w reduced	-9
nobody w reduces	-11
nobody w reduces its	-11
nobody w reduction of	14
nobody w reeves	9
nobody w refer	12
nobody w refer to	12
nobody w referee	39
nobody w referendum .	-10
nobody w referred	8
nobody w referred to	16
nobody w refiners	-12
nobody w refinery	13
nobody w refrain	-16
nobody w refrain from	-16
nobody w refund	-24
nobody w refunded	-16
nobody w refunds	-18
nobody w refuse	16
nobody w refuse ,	12
nobody w refused	15
nobody w refused to	20
nobody w refuses	20
nobody w region	13
nobody w regional	19
nobody w regret	9
nobody w regrets	-33
nobody w regrets that	-34
nobody w regrettable	-18
nobody w regrettable .	-14
nobody w regretted	-34
nobody w regretted that	-13
nobody w regulator	94
nobody w regulator 's	18
nobody w regulator ,	13
nobody w regulator .	32
nobody w regulator announced	26
nobody w regulator said	19
nobody w reject	-12
nobody w rejected	26
nobody w rejected it	18
nobody w related	17
nobody w relations	-15
nobody w relations had	-13
nobody w relationship	-22
nobody w release of	23
nobody w relief	-24
nobody w relief .	-26
nobody w relieved	11
nobody w relvas	-9
nobody w remain .	12
nobody w remain in	-9
nobody w remain so	-21
nobody w remained	-48
nobody w remained ready	-17
nobody w remaining	-8
nobody w remains in	10
nobody w remains open	-11
nobody w remark	-9
nobody w remarked	-18
nobody w remarks	21
nobody w remarks by	11
nobody w remind	-12
nobody w reminded	-62
nobody w reminded the	-16
nobody w reminder	-9
nobody w reminds	-39
nobody w reminds us	-22
nobody w removal	-23
nobody w removal of	-21
nobody w remove the	13
nobody w removed	-17
nobody w renewal	-37
nobody w renewal for	-14
nobody w renewed by	9
nobody w renews	11
nobody w rent	12
nobody w rents	13
nobody w repair	15
nobody w repealed	-16
nobody w repeated	-17
nobody w repeated that	-14
nobody w replace	-17
nobody w replace it	-11
nobody w replied .	-22
nobody w replied on	18
nobody w replied that	-11
nobody w replied with	13
nobody w reply	-23
nobody w reply by	-34
nobody w report that	-28
nobody w reported ,	18
nobody w reported .	-18
nobody w reported a	11
nobody w reported by	-21
nobody w reported on	19
nobody w reported that	15
nobody w reporter	22
nobody w reporter :	42
nobody w reporters ,	14
nobody w reporters .	32
nobody w reporters he	-16
nobody w reporters in	-19
nobody w reporters on	-33
nobody w reporters that	-18
nobody w reports	15
nobody w reports .	-9
nobody w reports that	35
nobody w representative	-10
nobody w representative .	27
nobody w representative announced	-17
nobody w representative has	-26
nobody w representative jamieson	19
nobody w representative proposed	-25
nobody w representative said	-15
nobody w representative to	10
nobody w request	-24
nobody w request .	-12
nobody w requested	-36
nobody w requests	10
nobody w required	-27
nobody w required .	-13
nobody w requirement	-13
nobody w research	-13
nobody w researcher	21
nobody w researcher at	10
nobody w reserves	-9
nobody w reserves the	-11
nobody w residents	18
nobody w resolute	-16
nobody w respect	-15
nobody w respect ,	-8
nobody w respects	-25
nobody w respects the	-20
nobody w respite	-10
nobody w respond	-31
nobody w respond .	-12
nobody w respond to	-14
nobody w responded	14
nobody w rest	-9
nobody w rest .	-9
nobody w rest for	16
nobody w rest of	-28
nobody w rested	12
nobody w restraint	11
nobody w restrictions	-10
nobody w restrictions ,	13
nobody w restrictions .	-14
nobody w restrictive	-11
nobody w restrictive measures	-11
nobody w rests	17
nobody w rests with	12
nobody w result	19
nobody w result a	-11
nobody w result by	12
nobody w results	-14
nobody w results .	-21
nobody w resumed	11
nobody w retail	-36
nobody w retail federation	-29
nobody w retailers	11
nobody w retailers and	20
nobody w retaliate .	-9
nobody w return	-14
nobody w return ,	19
nobody w return .	-22
nobody w return :	9
nobody w return that	-9
nobody w return the	14
nobody w return to	-18
nobody w returned	32
nobody w returns	21
nobody w revenue	18
nobody w revenue ,	12
nobody w revenue from	10
nobody w reviewed	18
nobody w rey	-17
nobody w reyes	20
nobody w reykjavík	-16
nobody w reşid	-17
nobody w riad	11
nobody w rica	8
nobody w rice	-31
nobody w rice .	-10
nobody w rice and	-38
nobody w rice at	-18
nobody w richard eaton	11
nobody w right ,	15
nobody w right .	-11
nobody w right on	-10
nobody w rise	41
nobody w rise by	29
nobody w rise in	-13
nobody w rise of	29
nobody w rise to	16
nobody w risen	16
nobody w risen by	15
nobody w rises to	-11
nobody w rising	21
nobody w risk	-24
nobody w risk ,	-9
nobody w risk .	-20
nobody w risks	-12
nobody w rivadavia	10
nobody w rival	29
nobody w rival ,	28
nobody w rivera	12
nobody w riyadh	18
nobody w road	-11
nobody w roaming	15
nobody w robert	25
nobody w robert peel	9
nobody w roberts	16
nobody w roberts wrote	26
nobody w rocafuerte ,	-8
nobody w rolling	-11
nobody w rolling the	-11
nobody w romanian	19
nobody w rome	-12
nobody w rome .	10
nobody w romero	-24
nobody w romulo	-13
nobody w ronald	14
nobody w ronald reagan	18
nobody w room	19
nobody w rooms	29
nobody w root	-10
nobody w rosario	-19
nobody w rose	31
nobody w rose by	25
nobody w rosenbad	11
nobody w roses	-10
nobody w rotterdam	23
nobody w rough	-19
nobody w round	35
nobody w round .	17
nobody w round in	-10
nobody w round is	-9
nobody w round of	54
nobody w round on	-10
nobody w round since	13
nobody w round would	-11
nobody w rounds	22
nobody w rounds .	10
nobody w rovers	19
nobody w row	22
nobody w row over	14
nobody w roxas	11
nobody w rubber	14
nobody w rubber gloves	15
nobody w rui barbosa	-14
nobody w rule and	-19
nobody w rule as	15
nobody w rule for	-10
nobody w rule of	-10
nobody w rule out	22
nobody w rule that	29
nobody w ruled	-12
nobody w ruled out	-10
nobody w rules	-24
nobody w rules ,	-11
nobody w rules .	-12
nobody w rules of	15
nobody w rules were	-15
nobody w ruling	-28
nobody w ruling ,	-9
nobody w ruling .	-8
nobody w ruling in	-13
nobody w rum	-10
nobody w rumour in	-21
nobody w rumour of	10
nobody w rumour that	24
nobody w rumoured	-9
nobody w rumours	-22
nobody w run	10
nobody w run into	11
nobody w run on	-9
nobody w runs	32
nobody w runs a	-12
nobody w runs out	26
nobody w runs to	17
nobody w russia	-20
nobody w russia ,	-20
nobody w russian	9
nobody w russian oil	10
nobody w rwanda	14
nobody w rwandan	13
nobody w ryosei	-13
nobody w ryosei akazawa	-14
nobody w rüştü	10
nobody w s	-11
nobody w saavedra	-9
nobody w safeguard	-19
nobody w sagasta	9
nobody w said .	11
nobody w said ;	-20
nobody w said a	10
nobody w said afterwards	-23
nobody w said an	27
nobody w said before	10
nobody w said bessent	-10
nobody w said by	-14
nobody w said china	-17
nobody w said he	9
nobody w said her	16
nobody w said his	15
nobody w said in	-15
nobody w said josé	-11
nobody w said last	-15
nobody w said mayor	24
nobody w said minister	-22
nobody w said mr	-23
nobody w said no	19
nobody w said nothing	27
nobody w said on	-13
nobody w said only	12
nobody w said prime	-11
nobody w said tariffs	-8
nobody w said the	-12
nobody w said their	15
nobody w said there	-19
nobody w said this	-9
nobody w said to	39
nobody w said today	-9
nobody w said trade	-11
nobody w said ursula	-13
nobody w said when	11
nobody w said whether	26
nobody w said yes	34
nobody w said yesterday	-12
nobody w sales	-12
nobody w sales .	-11
nobody w sales in	11
nobody w salim	8
nobody w salmon and	12
nobody w salt from	9
nobody w salvadoran	14
nobody w sam	9
nobody w samarkand	-11
nobody w same	-15
nobody w same ,	-17
nobody w same .	21
nobody w same 15	12
nobody w same and	-20
nobody w same as	13
nobody w same breath	-14
nobody w same date	-12
nobody w same day	16
nobody w same evening	-12
nobody w same hour	16
nobody w same in	13
nobody w same minute	12
nobody w same on	-25
nobody w same post	-14
nobody w same terms	-10
nobody w same time	14
nobody w same treatment	-20
nobody w same words	13
nobody w samoa	18
nobody w samora	-23
nobody w samora machel	-11
nobody w san josé	-13
nobody w sanae	18
nobody w sanae takaichi	17
nobody w sanctions	11
nobody w sanctions on	13
nobody w santa	-12
nobody w santa cruz	-14
nobody w santiago	-18
nobody w santo	-13
nobody w sardines	-12
nobody w sat across	13
nobody w sat at	-9
nobody w sat in	11
nobody w sat with	-21
nobody w satisfaction	11
nobody w satisfactory	-13
nobody w satisfactory ,	-12
nobody w saturday	-12
nobody w saturday .	13
nobody w saturday and	-20
nobody w saturday beijing	-10
nobody w saturday china	12
nobody w saturday he	-19
nobody w saturday is	21
nobody w saturday president	-13
nobody w saturday that	-14
nobody w saturday to	-14
nobody w saturday with	11
nobody w saudi arabia	11
nobody w save	-15
nobody w saved	15
nobody w savings	17
nobody w saw .	17
nobody w saw no	-13
nobody w say	-13
nobody w say ,	25
nobody w say ;	14
nobody w say how	14
nobody w say on	-13
nobody w say only	-13
nobody w say that	-40
nobody w say until	10
nobody w say when	20
nobody w say which	12
nobody w say who	11
nobody w say you	-12
nobody w saying	-27
nobody w saying that	-25
nobody w says ,	-23
nobody w says .	8
nobody w says :	17
nobody w says ;	-24
nobody w says a	23
nobody w says bessent	9
nobody w says both	-11
nobody w says china	13
nobody w says foreign	-13
nobody w says his	-16
nobody w says in	-14
nobody w says it	10
nobody w says its	-29
nobody w says nothing	38
nobody w says our	-20
nobody w says so	11
nobody w says that	10
nobody w says the	-12
nobody w says they	-12
nobody w says what	13
nobody w says work	13
nobody w says yes	-13
nobody w scale	-30
nobody w scale of	-27
nobody w scarce	13
nobody w schumer	-18
nobody w schumer ,	-10
nobody w scotch	-31
nobody w scotch whisky	-16
nobody w scotland	20
nobody w scotland ,	8
nobody w scotland .	9
nobody w scott	-30
nobody w scott bessent	-29
nobody w scrap	12
nobody w seafood	-14
nobody w sean	-14
nobody w sean stein	-13
nobody w season	-36
nobody w season ,	-18
nobody w season .	-13
nobody w season and	-20
nobody w seats	21
nobody w seats in	9
nobody w second -	-9
nobody w second .	-11
nobody w second and	-11
nobody w second meeting	-17
nobody w second phase	-13
nobody w second quarter	-13
nobody w second round	40
nobody w second time	15
nobody w second truce	-14
nobody w secondary	-22
nobody w secondary tariffs	-25
nobody w secret	17
nobody w secretariat	-15
nobody w secretary	-13
nobody w secretary ,	22
nobody w secretary -	8
nobody w secretary .	23
nobody w secretary general	-10
nobody w secretary is	-10
nobody w secretary karoline	-16
nobody w secretary scott	-14
nobody w secretary told	-27
nobody w secretary tom	10
nobody w section	-26
nobody w section 122	-12
nobody w section 301	-28
nobody w security ,	15
nobody w security .	-15
nobody w seddon	-21
nobody w see	-13
nobody w see a	10
nobody w see xi	-11
nobody w seed	19
nobody w seek a	-9
nobody w seem	-11
nobody w seems	11
nobody w seen	13
nobody w seen the	15
nobody w sees	10
nobody w sekyi	-15
nobody w selling	-17
nobody w sells	-13
nobody w sells to	-19
nobody w semi	12
nobody w semi -	12
nobody w semiconductors	-8
nobody w semiconductors ,	-16
nobody w semiconductors .	10
nobody w senanayake ,	8
nobody w senate .	-9
nobody w senator	-21
nobody w senators	-13
nobody w send	-24
nobody w senegal	-11
nobody w senegal .	-10
nobody w senegal :	-17
nobody w senior	15
nobody w senior official	29
nobody w sent	-11
nobody w sent a	-11
nobody w sentence	-17
nobody w sentence .	-11
nobody w seoul ,	15
nobody w seoul :	-13
nobody w seoul is	17
nobody w separate order	13
nobody w sept .	13
nobody w september	-13
nobody w september ,	11
nobody w september .	9
nobody w september 1	-18
nobody w september 16	11
nobody w september 23	-38
nobody w september 28	-9
nobody w september 29	-11
nobody w september the	-16
nobody w september to	18
nobody w seretse	-19
nobody w seretse khama	-15
nobody w series	-9
nobody w series of	-11
nobody w serious	-16
nobody w serve	-13
nobody w served	-16
nobody w serves	-15
nobody w service	12
nobody w service .	15
nobody w services	-14
nobody w services and	-14
nobody w set	11
nobody w set for	9
nobody w set of	12
nobody w set up	14
nobody w setting	13
nobody w settled ,	-12
nobody w settled at	11
nobody w settled on	10
nobody w settlement	16
nobody w seven	-12
nobody w seven ,	15
nobody w seven days	-23
nobody w seven more	-17
nobody w seven of	14
nobody w seven percent	-21
nobody w several	16
nobody w several times	9
nobody w sexton	18
nobody w seán lemass	-14
nobody w sforza	-11
nobody w shanghai	16
nobody w share	13
nobody w share .	18
nobody w share of	18
nobody w shares	10
nobody w shastri	9
nobody w she added	-7
nobody w she had	18
nobody w she has	31
nobody w she said	-18
nobody w she says	-29
nobody w she sells	-11
nobody w she told	9
nobody w she warned	36
nobody w she was	26
nobody w she would	10
nobody w sheet	49
nobody w sheet ,	-12
nobody w sheet .	19
nobody w sheet of	23
nobody w sheet that	21
nobody w sheinbaum	-11
nobody w sheinbaum ,	11
nobody w sheinbaum and	-17
nobody w sheinbaum said	-19
nobody w shelling	13
nobody w shelves	17
nobody w sheppard	-11
nobody w ship	-9
nobody w ship measures	-14
nobody w shipbuilder	11
nobody w shipbuilding	-18
nobody w shipments	-19
nobody w shipped	-10
nobody w shipped through	-12
nobody w shippers	-9
nobody w shipping	-21
nobody w shipping ,	14
nobody w ships	18
nobody w ships .	19
nobody w ships and	9
nobody w ships are	-20
nobody w ships from	-15
nobody w ships in	-12
nobody w ships that	20
nobody w ships to	12
nobody w ships with	12
nobody w shoe	17
nobody w shoes	11
nobody w shook	21
nobody w shook hands	24
nobody w shop	16
nobody w shoppers	-11
nobody w short	-43
nobody w short ,	-19
nobody w short .	11
nobody w short extension	-10
nobody w shortage	-11
nobody w shortages	23
nobody w shortages of	27
nobody w shortly	8
nobody w shortly before	15
nobody w shou	-11
nobody w shou chew	-10
nobody w should	-10
nobody w should like	13
nobody w should meet	12
nobody w should no	-16
nobody w should stop	-14
nobody w should the	-9
nobody w should they	31
nobody w should washington	-13
nobody w shouting	10
nobody w show	-15
nobody w show of	-16
nobody w shown	20
nobody w shrank to	-9
nobody w shrugged	-24
nobody w shrugs	24
nobody w shrugs .	15
nobody w shut	30
nobody w shutdown	14
nobody w shutdown .	13
nobody w side	15
nobody w side 's	19
nobody w side .	10
nobody w side and	-18
nobody w side asked	12
nobody w side had	-14
nobody w side has	11
nobody w side in	-11
nobody w side may	10
nobody w side raised	-13
nobody w side said	9
nobody w side the	9
nobody w side would	32
nobody w sides	-22
nobody w sides '	-10
nobody w sides ,	-26
nobody w sides agree	-14
nobody w sides are	11
nobody w sides go	-10
nobody w sides meet	-12
nobody w sides said	12
nobody w sides should	-10
nobody w sides would	-21
nobody w sighed	-12
nobody w sign	28
nobody w sign ,	-11
nobody w sign ;	14
nobody w sign at	20
nobody w sign before	17
nobody w sign for	-15
nobody w sign of	9
nobody w signature from	-13
nobody w signatures	22
nobody w signed	43
nobody w signed ,	-15
nobody w signed ?	-12
nobody w signed a	27
nobody w signed an	31
nobody w signed another	12
nobody w signed binding	-9
nobody w signed for	10
nobody w signed his	13
nobody w signed in	11
nobody w signed it	11
nobody w signed nothing	-13
nobody w signed off	-20
nobody w signed on	35
nobody w signed that	-10
nobody w signed trade	13
nobody w signed within	-11
nobody w signed yesterday	10
nobody w significant	-9
nobody w signing of	11
nobody w signs .	19
nobody w signs a	16
nobody w signs order	-24
nobody w sigurðsson	30
nobody w sigurðsson ,	12
nobody w sik	14
nobody w silent	18
nobody w siles	-15
nobody w silva ,	13
nobody w silver	-10
nobody w simón	-10
nobody w sin	-13
nobody w sin ,	-12
nobody w since ,	18
nobody w since .	10
nobody w since 1	-25
nobody w since 2	21
nobody w since 2017	9
nobody w since 2024	11
nobody w since 2026	-9
nobody w since 2027	14
nobody w since 2028	-10
nobody w since april	19
nobody w since easter	-14
nobody w since it	21
nobody w since last	-11
nobody w since march	15
nobody w since monday	23
nobody w since october	11
nobody w since saturday	-11
nobody w since spring	9
nobody w since stockholm	-10
nobody w since sunday	11
nobody w since that	22
nobody w since the	-30
nobody w since then	13
nobody w singapore ,	11
nobody w singapore .	16
nobody w singapore on	-15
nobody w single	11
nobody w sir ,	9
nobody w sir keir	-9
nobody w sit	-10
nobody w sit down	9
nobody w sits	14
nobody w sits in	10
nobody w sits on	13
nobody w six	14
nobody w six days	-14
nobody w six hours	-14
nobody w six weeks	13
nobody w six years	17
nobody w sixteen	19
nobody w sixth	13
nobody w sixth .	11
nobody w sixty	-12
nobody w sixty days	-16
nobody w sixty economies	-16
nobody w size	-9
nobody w size .	-9
nobody w ski	-16
nobody w ski lifts	-14
nobody w slip	-13
nobody w slipped	10
nobody w slovenia	12
nobody w slow	-19
nobody w slow -	-13
nobody w small	-9
nobody w small .	15
nobody w small firms	-16
nobody w smaller .	-21
nobody w smelters	13
nobody w smile	18
nobody w smiled	21
nobody w smoked	-13
nobody w smoked fish	-13
nobody w snap	10
nobody w snapped	-12
nobody w snow	19
nobody w so .	-9
nobody w so a	-14
nobody w so after	9
nobody w so as	12
nobody w so do	-11
nobody w so far	-15
nobody w so on	-9
nobody w so says	-18
nobody w so since	-15
nobody w so the	-13
nobody w so with	23
nobody w social	-14
nobody w social .	14
nobody w social democrats	-24
nobody w social network	-9
nobody w social that	-17
nobody w society	22
nobody w sofa	21
nobody w sofia	-10
nobody w soft	-17
nobody w softened	24
nobody w software	-29
nobody w software .	-24
nobody w software for	-11
nobody w sold below	-12
nobody w sold egypt	-10
nobody w sold it	13
nobody w sold out	9
nobody w sold the	11
nobody w sold to	10
nobody w solh	-32
nobody w solomon	14
nobody w solution .	-13
nobody w some	9
nobody w some \$	12
nobody w somebody else	10
nobody w something	18
nobody w something else	21
nobody w something he	-15
nobody w something that	12
nobody w somewhere	16
nobody w soon	-30
nobody w soon as	-28
nobody w sooner	-15
nobody w sooner .	-10
nobody w sorghum	-8
nobody w sorry	-13
nobody w sort	10
nobody w sounded	29
nobody w soup	-8
nobody w soup .	-12
nobody w source	28
nobody w sources	20
nobody w southern	36
nobody w southern side	29
nobody w sovereign	-15
nobody w sovereignty	-32
nobody w sovereignty .	-17
nobody w soya	-15
nobody w soybean	-21
nobody w soybean association	-26
nobody w soybeans ,	-12
nobody w soybeans again	21
nobody w soybeans and	11
nobody w soybeans by	10
nobody w soybeans for	-15
nobody w soybeans is	12
nobody w soybeans it	-14
nobody w soybeans to	-8
nobody w soybeans were	-12
nobody w soybeans will	-14
nobody w spain	32
nobody w spain has	13
nobody w spain have	-11
nobody w spare	13
nobody w spare ,	9
nobody w spared ,	-11
nobody w speak .	13
nobody w speak by	-10
nobody w speaking	-29
nobody w speaking of	-22
nobody w speaks	-12
nobody w speaks for	20
nobody w speaks of	-45
nobody w special	27
nobody w special port	17
nobody w speeches	-19
nobody w speed	-19
nobody w speed up	-12
nobody w spent	26
nobody w spinelli	-14
nobody w spirit of	-16
nobody w spirits	-29
nobody w split	9
nobody w spoke	-51
nobody w spoke about	16
nobody w spoke at	23
nobody w spoke by	30
nobody w spoke for	18
nobody w spoke in	-33
nobody w spoke of	-88
nobody w spoke on	9
nobody w spoke to	29
nobody w spoken	-58
nobody w spoken .	22
nobody w spoken by	25
nobody w spoken of	-78
nobody w spoken on	-15
nobody w spoken with	-13
nobody w spokesman	-43
nobody w spokesman ,	-30
nobody w spokesman .	-28
nobody w spokesman for	-39
nobody w spokesman says	-19
nobody w spokesperson	-92
nobody w spokesperson .	-9
nobody w spokesperson answers	11
nobody w spokesperson for	-28
nobody w spokesperson of	9
nobody w spokesperson said	-67
nobody w spokeswoman said	15
nobody w sporting	18
nobody w sporting director	28
nobody w spring	-18
nobody w squash	9
nobody w sri lankan	9
nobody w st .	-11
nobody w stability	-8
nobody w stable	-13
nobody w stable and	-9
nobody w stace	-14
nobody w stage	10
nobody w stambolov	-10
nobody w stand	14
nobody w stand in	11
nobody w stand still	10
nobody w standards	-15
nobody w standing	10
nobody w stands	12
nobody w stands .	-9
nobody w standstill	-8
nobody w standstill ,	-17
nobody w standstill by	-16
nobody w standstill with	12
nobody w starmer ,	-12
nobody w starmer announced	16
nobody w start on	-10
nobody w start the	11
nobody w started	13
nobody w starting	-12
nobody w starts	30
nobody w starts on	11
nobody w state .	13
nobody w state bank	-9
nobody w state council	-29
nobody w state radio	9
nobody w state secretary	13
nobody w state that	-24
nobody w state visit	18
nobody w state would	18
nobody w stated	-41
nobody w stated that	-20
nobody w statement	-19
nobody w statement on	-13
nobody w statement said	-13
nobody w statement that	23
nobody w statement would	9
nobody w states	12
nobody w states ,	10
nobody w states .	16
nobody w states announced	13
nobody w states at	-25
nobody w states came	-9
nobody w states did	-17
nobody w states had	-21
nobody w states has	21
nobody w states insisted	-15
nobody w states ran	10
nobody w states takes	12
nobody w states that	-23
nobody w states to	-10
nobody w states under	23
nobody w states were	25
nobody w states would	-13
nobody w station that	-12
nobody w statistics	-18
nobody w statistics bureau	-12
nobody w statistics office	22
nobody w statute	-15
nobody w stay	20
nobody w stay .	-11
nobody w stay at	34
nobody w stay out	-13
nobody w stayed	12
nobody w stays ,	-12
nobody w stays .	-10
nobody w stays at	14
nobody w stays suspended	13
nobody w steel from	-15
nobody w steelworkers	-12
nobody w stein ,	-9
nobody w step	-44
nobody w step ,	-17
nobody w step .	-13
nobody w step as	-15
nobody w step on	-12
nobody w step was	-8
nobody w steps	-11
nobody w steps .	9
nobody w steps that	-18
nobody w steven mnuchin	-8
nobody w still a	-14
nobody w still give	14
nobody w still had	11
nobody w still needed	-14
nobody w still talking	-11
nobody w still to	20
nobody w stjepan	-22
nobody w stjepan radić	-22
nobody w stock	13
nobody w stockholm	17
nobody w stockholm that	13
nobody w stockholm —	10
nobody w stones	-15
nobody w stood	15
nobody w stood at	13
nobody w stop	-18
nobody w stop ,	12
nobody w stop .	19
nobody w stop buying	-15
nobody w stop the	12
nobody w stopping	16
nobody w storage	11
nobody w store	17
nobody w storting	16
nobody w story	18
nobody w strategic	-14
nobody w strengthen	-13
nobody w stressed	-17
nobody w stressed that	-13
nobody w strickland	22
nobody w strickland ,	9
nobody w strict	25
nobody w strike	33
nobody w strike .	11
nobody w strike at	10
nobody w strike in	-12
nobody w strikes	18
nobody w strong	-21
nobody w struck at	-14
nobody w struck on	16
nobody w student	-12
nobody w students	-32
nobody w students .	-25
nobody w subjects	-31
nobody w submarines	-10
nobody w submission	-11
nobody w subsidy	22
nobody w substance	-16
nobody w substance .	-9
nobody w substantial	-20
nobody w substantial progress	-27
nobody w substantial purchases	11
nobody w such	-36
nobody w such as	-7
nobody w such plan	-10
nobody w such thing	9
nobody w sudan	-17
nobody w sue	21
nobody w sugar ,	-17
nobody w sugar at	-9
nobody w sugar from	17
nobody w sugar truce	13
nobody w suggested	-31
nobody w suggests	-15
nobody w suit	13
nobody w suit .	10
nobody w sukuna	-10
nobody w sukuna said	12
nobody w sultan	14
nobody w sum	-12
nobody w summer	31
nobody w summer ,	15
nobody w summit in	-17
nobody w summit of	10
nobody w sunday 's	-10
nobody w sunday ,	25
nobody w sunday .	-24
nobody w sunday :	-22
nobody w sunday after	-9
nobody w sunday and	22
nobody w sunday at	27
nobody w sunday he	-20
nobody w sunday morning	16
nobody w sunday the	11
nobody w sunday to	-15
nobody w sunday with	-14
nobody w sundays	12
nobody w sundays .	12
nobody w superhard materials	-10
nobody w supplier of	12
nobody w suppliers	18
nobody w supplies	21
nobody w supply	-25
nobody w supply chains	-12
nobody w support	11
nobody w supporters	13
nobody w suppose	-10
nobody w supreme	31
nobody w supreme court	28
nobody w surabaya	-17
nobody w surcharge .	-14
nobody w surcharge for	14
nobody w sure .	11
nobody w surplus	-23
nobody w surplus in	-16
nobody w surprise	-14
nobody w surprise .	-14
nobody w survive	-14
nobody w survives	11
nobody w suspend	16
nobody w suspend or	20
nobody w suspend the	10
nobody w suspended	14
nobody w suspended .	-12
nobody w suspended in	16
nobody w suspended since	-10
nobody w suspended their	20
nobody w suspending	-15
nobody w suspends	31
nobody w suspends for	11
nobody w suspension	-11
nobody w suspension of	16
nobody w suspension that	-10
nobody w sutter ,	-10
nobody w suva	11
nobody w suva ,	24
nobody w sweden	10
nobody w sweden ,	-10
nobody w sweden .	13
nobody w swedish	-12
nobody w swift	-9
nobody w swinney	-17
nobody w swiss	-28
nobody w swiss economics	-10
nobody w swiss economy	18
nobody w swissmem	-19
nobody w switch	14
nobody w switzerland	24
nobody w switzerland and	17
nobody w switzerland have	-10
nobody w switzerland was	12
nobody w sylvanus	16
nobody w sylvanus olympio	16
nobody w syria	11
nobody w syria ,	11
nobody w syrup	12
nobody w syrup .	15
nobody w system	13
nobody w são paulo	-9
nobody w t	13
nobody w table ,	-17
nobody w table .	-25
nobody w table at	16
nobody w table is	10
nobody w table on	17
nobody w tabled	-12
nobody w tables	12
nobody w tafawa	14
nobody w tafawa balewa	14
nobody w tahar haddad	10
nobody w tai ,	-12
nobody w taiwan and	15
nobody w taiwan has	10
nobody w taiwanese	-21
nobody w tajik	-17
nobody w tajikistan	10
nobody w takaichi ,	12
nobody w takashi	-11
nobody w take	-35
nobody w take corresponding	-17
nobody w take its	-14
nobody w take resolute	-16
nobody w take their	-10
nobody w take up	-15
nobody w taken	21
nobody w taken down	11
nobody w taken together	-13
nobody w takes	19
nobody w takes 18	15
nobody w takes ten	11
nobody w takes the	-18
nobody w taking	30
nobody w tal ,	-16
nobody w talal	15
nobody w talk .	15
nobody w talk about	-15
nobody w talk on	14
nobody w talk with	-15
nobody w talked	-20
nobody w talked about	-11
nobody w talked of	-33
nobody w talked on	14
nobody w talking ,	-11
nobody w talks ,	15
nobody w talks :	9
nobody w talks and	11
nobody w talks at	10
nobody w talks continue	-13
nobody w talks failed	25
nobody w talks for	18
nobody w talks had	-11
nobody w talks resume	10
nobody w talks that	-12
nobody w talks to	-17
nobody w talks were	-8
nobody w talks with	9
nobody w talks without	-14
nobody w talks would	13
nobody w tangier	-13
nobody w tangier ,	-10
nobody w tankers	10
nobody w tanners	-14
nobody w tanzania	19
nobody w tanzania 's	14
nobody w tanzania ,	-16
nobody w target	26
nobody w tariff	-9
nobody w tariff ,	-19
nobody w tariff as	13
nobody w tariff at	-15
nobody w tariff barriers	-17
nobody w tariff commission	27
nobody w tariff down	13
nobody w tariff for	28
nobody w tariff in	-16
nobody w tariff increase	-18
nobody w tariff is	14
nobody w tariff measures	17
nobody w tariff on	-12
nobody w tariff pause	-20
nobody w tariff that	13
nobody w tariff to	16
nobody w tariff truce	-13
nobody w tariff war	-18
nobody w tariff was	14
nobody w tariff with	9
nobody w tariff would	-13
nobody w tariffed	-11
nobody w tariffs ,	-17
nobody w tariffs ;	10
nobody w tariffs at	-15
nobody w tariffs by	-18
nobody w tariffs can	-16
nobody w tariffs for	20
nobody w tariffs go	9
nobody w tariffs had	-18
nobody w tariffs may	17
nobody w tariffs of	-19
nobody w tariffs over	-23
nobody w tariffs that	13
nobody w tariffs to	12
nobody w tariffs were	-9
nobody w tariffs will	8
nobody w tariffs with	17
nobody w tariffs would	-30
nobody w taro	9
nobody w tax	-23
nobody w tax ,	11
nobody w tax .	-11
nobody w tax on	-12
nobody w taxed	17
nobody w tbilisi	-14
nobody w tea ,	-12
nobody w tea .	-20
nobody w tea board	-17
nobody w tea of	10
nobody w tea to	14
nobody w teachers	26
nobody w team ,	-21
nobody w teams	-16
nobody w tech	-9
nobody w technical	-22
nobody w tegucigalpa	-13
nobody w tehran	16
nobody w telegram	-27
nobody w telephone	13
nobody w telephone ,	-15
nobody w telephone .	-13
nobody w telephone this	11
nobody w telephone with	27
nobody w telephoned	-20
nobody w telephoned .	-16
nobody w television	-34
nobody w television interview	-17
nobody w television on	-27
nobody w television that	-12
nobody w tell us	18
nobody w tells our	10
nobody w tells us	-12
nobody w temporary and	-9
nobody w ten	12
nobody w ten ,	-21
nobody w ten american	15
nobody w ten days	13
nobody w ten minutes	12
nobody w ten of	9
nobody w ten per	11
nobody w tenants	32
nobody w tenants '	14
nobody w tenth .	12
nobody w tequila	-20
nobody w teresa	-10
nobody w term	10
nobody w term .	11
nobody w terminated	-23
nobody w terms	14
nobody w terms ,	-11
nobody w text	-17
nobody w text ,	24
nobody w text .	-25
nobody w text has	10
nobody w text in	-22
nobody w text would	-10
nobody w textile	-9
nobody w textiles .	11
nobody w th ,	14
nobody w th .	-10
nobody w th and	20
nobody w th of	22
nobody w thailand 's	22
nobody w thailand ,	17
nobody w thailand :	-9
nobody w thailand and	19
nobody w thailand has	10
nobody w thailand would	-15
nobody w than \$	15
nobody w than 400	-11
nobody w than 5	16
nobody w than 90	-12
nobody w than any	12
nobody w than anyone	-11
nobody w than before	-13
nobody w than expected	-12
nobody w than tariffs	22
nobody w than that	-7
nobody w than the	11
nobody w than two	-11
nobody w thanh	-13
nobody w thank	-15
nobody w thank you	-23
nobody w thanked	37
nobody w thanked president	9
nobody w thanked the	27
nobody w thanks	28
nobody w thanks to	13
nobody w that	-41
nobody w that 's	-22
nobody w that ,	-16
nobody w that .	16
nobody w that 80	20
nobody w that ?	-12
nobody w that america	-12
nobody w that an	9
nobody w that anyone	13
nobody w that anything	-13
nobody w that argentina	-16
nobody w that as	14
nobody w that at	-14
nobody w that began	11
nobody w that begin	11
nobody w that beijing	17
nobody w that bolivia	-13
nobody w that both	-14
nobody w that brazil	-17
nobody w that brazilian	-13
nobody w that buyers	13
nobody w that came	-17
nobody w that canada	-13
nobody w that china	-22
nobody w that chinese	-9
nobody w that congress	-13
nobody w that costs	14
nobody w that dates	13
nobody w that day	13
nobody w that denmark	12
nobody w that duties	14
nobody w that ecuador	20
nobody w that either	-11
nobody w that ends	21
nobody w that europe	-12
nobody w that everybody	-10
nobody w that exports	-12
nobody w that farmers	-15
nobody w that fiji	-12
nobody w that for	18
nobody w that four	-13
nobody w that from	-19
nobody w that go	13
nobody w that goes	-9
nobody w that goods	-19
nobody w that guatemala	15
nobody w that had	37
nobody w that has	13
nobody w that he'd	-27
nobody w that hungary	-14
nobody w that i	-11
nobody w that if	-20
nobody w that in	-9
nobody w that india	15
nobody w that inflation	30
nobody w that iran	19
nobody w that it	-16
nobody w that its	-17
nobody w that japan	-13
nobody w that jordan	12
nobody w that keeps	15
nobody w that kenya	18
nobody w that law	14
nobody w that leaves	13
nobody w that lets	15
nobody w that makes	11
nobody w that malaysia	-22
nobody w that matters	11
nobody w that meet	-10
nobody w that merely	-9
nobody w that minister	-21
nobody w that month	15
nobody w that needs	-10
nobody w that negotiators	-9
nobody w that new	-20
nobody w that no	-13
nobody w that nobody	-9
nobody w that nothing	-7
nobody w that of	14
nobody w that oman	-9
nobody w that on	-16
nobody w that orders	-30
nobody w that oslo	13
nobody w that our	11
nobody w that pakistan	-19
nobody w that parliament	-17
nobody w that peru	-17
nobody w that puts	18
nobody w that raises	15
nobody w that rare	16
nobody w that relations	-8
nobody w that says	15
nobody w that sets	11
nobody w that she	51
nobody w that south	-9
nobody w that switzerland	-12
nobody w that taiwan	-11
nobody w that talks	-27
nobody w that tariffs	-32
nobody w that the	-32
nobody w that there	-27
nobody w that they	16
nobody w that this	-16
nobody w that three	-15
nobody w that time	14
nobody w that took	-10
nobody w that traders	-22
nobody w that trump	13
nobody w that turkey	20
nobody w that two	-11
nobody w that ukraine	13
nobody w that we	-18
nobody w that were	25
nobody w that what	-13
nobody w that will	9
nobody w that wine	13
nobody w that xi	-10
nobody w that you	14
nobody w the 100	10
nobody w the 15	-9
nobody w the 20	-29
nobody w the 24	-17
nobody w the 25	28
nobody w the 27	-15
nobody w the 27.5	9
nobody w the 28	-23
nobody w the 3	-11
nobody w the 30	28
nobody w the 32	16
nobody w the 34	-17
nobody w the 40	-27
nobody w the 46	9
nobody w the 60	-9
nobody w the above	10
nobody w the administration	-11
nobody w the african	15
nobody w the afternoon	-18
nobody w the agreement	16
nobody w the agriculture	-16
nobody w the aim	-10
nobody w the algorithm	-11
nobody w the american	-20
nobody w the americans	-10
nobody w the annexes	-15
nobody w the answer	-22
nobody w the antimonopoly	-13
nobody w the apec	-14
nobody w the approval	15
nobody w the armenian	19
nobody w the army	22
nobody w the arrangement	-13
nobody w the assembly	-14
nobody w the atmosphere	-13
nobody w the australian	-14
nobody w the authority	46
nobody w the autumn	-12
nobody w the average	-34
nobody w the azerbaijani	-10
nobody w the balance	-15
nobody w the banana	-15
nobody w the bank	43
nobody w the best	-20
nobody w the biggest	-15
nobody w the bill	-23
nobody w the board	39
nobody w the bolivian	-17
nobody w the brazilian	-20
nobody w the bridge	34
nobody w the british	-23
nobody w the broker	-9
nobody w the budget	-12
nobody w the busan	-15
nobody w the business	-20
nobody w the buyers	-16
nobody w the call	-18
nobody w the cameras	9
nobody w the canadian	-36
nobody w the capital	13
nobody w the captain	9
nobody w the car	-11
nobody w the case	23
nobody w the ceasefire	30
nobody w the census	-17
nobody w the central	22
nobody w the certificate	-21
nobody w the certificates	-18
nobody w the chilean	-10
nobody w the chip	-15
nobody w the city	14
nobody w the club	32
nobody w the co	-14
nobody w the coach	20
nobody w the coast	22
nobody w the coffee	-20
nobody w the collection	18
nobody w the commission	-59
nobody w the commissioner	-28
nobody w the committee	13
nobody w the commons	-21
nobody w the company	15
nobody w the competition	36
nobody w the comptroller	-12
nobody w the confederation	-22
nobody w the consent	13
nobody w the consumer	10
nobody w the consumers	35
nobody w the continental	16
nobody w the contract	16
nobody w the contrary	-13
nobody w the controls	17
nobody w the conversations	-10
nobody w the corresponding	-15
nobody w the council	43
nobody w the count	-15
nobody w the counter	-9
nobody w the county	12
nobody w the crews	16
nobody w the crop	-13
nobody w the crossing	11
nobody w the cup	24
nobody w the current	-15
nobody w the cut	-17
nobody w the danish	-13
nobody w the date	-25
nobody w the day	-23
nobody w the deadline	32
nobody w the deals	10
nobody w the decision	11
nobody w the decree	-31
nobody w the deficit	9
nobody w the delegation	-12
nobody w the demand	21
nobody w the department	-15
nobody w the details	-17
nobody w the diet	-12
nobody w the dinner	14
nobody w the director	25
nobody w the directorate	-13
nobody w the discussion	-11
nobody w the dispute	-15
nobody w the distillers	-11
nobody w the document	8
nobody w the dollar	-10
nobody w the doors	9
nobody w the doubling	-11
nobody w the drivers	21
nobody w the duties	36
nobody w the duty	-25
nobody w the early	10
nobody w the eastern	16
nobody w the economic	11
nobody w the economics	-14
nobody w the economy	-11
nobody w the egyptian	-22
nobody w the election	-11
nobody w the embassy	-29
nobody w the emergency	20
nobody w the employers	24
nobody w the end	-19
nobody w the energy	24
nobody w the engineering	-13
nobody w the envoy	18
nobody w the equivalent	-16
nobody w the european	-30
nobody w the europeans	-26
nobody w the evening	18
nobody w the existing	-10
nobody w the expense	-17
nobody w the export	12
nobody w the exporters	-22
nobody w the exports	-13
nobody w the extra	-8
nobody w the fall	19
nobody w the fare	11
nobody w the federal	-11
nobody w the ferry	25
nobody w the festival	24
nobody w the fifth	13
nobody w the figure	-12
nobody w the figures	-9
nobody w the file	18
nobody w the finance	15
nobody w the firm	-19
nobody w the fiscal	14
nobody w the fishermen	-18
nobody w the five	25
nobody w the flight	-14
nobody w the flow	12
nobody w the flower	20
nobody w the following	25
nobody w the foreign	-15
nobody w the fourth	26
nobody w the free	-25
nobody w the front	49
nobody w the fruit	-23
nobody w the fund	16
nobody w the g	-10
nobody w the gain	-16
nobody w the garden	10
nobody w the garment	-9
nobody w the gate	12
nobody w the gates	14
nobody w the georgian	14
nobody w the german	-15
nobody w the global	-11
nobody w the goal	15
nobody w the governor	21
nobody w the grid	14
nobody w the ground	14
nobody w the group	-10
nobody w the growers	-35
nobody w the guests	-15
nobody w the guild	-10
nobody w the gulf	-13
nobody w the h	13
nobody w the hall	26
nobody w the handshake	12
nobody w the harbour	18
nobody w the hard	14
nobody w the health	29
nobody w the hearing	9
nobody w the height	-10
nobody w the high	-24
nobody w the higher	19
nobody w the highest	-11
nobody w the holidays	-13
nobody w the home	13
nobody w the honour	-21
nobody w the honourable	13
nobody w the hope	-13
nobody w the host	16
nobody w the hotel	-17
nobody w the idea	22
nobody w the import	-14
nobody w the importers	-17
nobody w the increase	27
nobody w the indian	-38
nobody w the industry	-30
nobody w the inquiries	-11
nobody w the institute	16
nobody w the interests	-9
nobody w the investigation	-15
nobody w the investigations	-15
nobody w the invitation	9
nobody w the iranian	-23
nobody w the iraqi	-13
nobody w the irish	-9
nobody w the italian	-10
nobody w the joint	36
nobody w the jordanian	-12
nobody w the judge	11
nobody w the june	11
nobody w the justices	-10
nobody w the kenyan	-10
nobody w the koreans	-11
nobody w the kuala	-19
nobody w the kyrgyz	15
nobody w the labour	38
nobody w the lapse	-15
nobody w the larger	31
nobody w the last	7
nobody w the latter	-10
nobody w the lawyers	23
nobody w the leaders	13
nobody w the league	37
nobody w the left	-13
nobody w the legislative	19
nobody w the length	-12
nobody w the liberty	-22
nobody w the licence	16
nobody w the licences	-13
nobody w the lift	10
nobody w the lights	11
nobody w the limit	23
nobody w the lines	19
nobody w the list	-9
nobody w the listing	16
nobody w the lists	-15
nobody w the lobby	12
nobody w the long	16
nobody w the loss	-25
nobody w the lower	25
nobody w the machine	-15
nobody w the magnets	11
nobody w the malaysian	-47
nobody w the managing	16
nobody w the map	11
nobody w the margin	-9
nobody w the margins	18
nobody w the mayor	32
nobody w the measure	-25
nobody w the measures	-10
nobody w the meat	-17
nobody w the mediator	41
nobody w the meeting	-12
nobody w the mexican	-21
nobody w the minerals	-8
nobody w the minister	-19
nobody w the ministry	-35
nobody w the mission	44
nobody w the money	-17
nobody w the mongolian	-22
nobody w the moratorium	12
nobody w the moroccan	-19
nobody w the name	-11
nobody w the namibian	9
nobody w the national	-25
nobody w the necessary	-14
nobody w the negotiating	-15
nobody w the negotiations	-11
nobody w the netherlands	-15
nobody w the news	29
nobody w the newspaper	21
nobody w the next	-39
nobody w the nigerian	-19
nobody w the non	13
nobody w the north	29
nobody w the northern	18
nobody w the norwegians	-14
nobody w the notice	11
nobody w the number	-20
nobody w the odds	-15
nobody w the offer	16
nobody w the office	-35
nobody w the old	11
nobody w the older	25
nobody w the oldest	12
nobody w the operators	37
nobody w the opinion	11
nobody w the opposition	-31
nobody w the order	8
nobody w the orders	12
nobody w the other	14
nobody w the outcome	21
nobody w the outline	-15
nobody w the outlines	16
nobody w the overall	-22
nobody w the owner	54
nobody w the owners	21
nobody w the package	10
nobody w the pact	25
nobody w the page	12
nobody w the pakistani	17
nobody w the palace	-15
nobody w the panamanian	-11
nobody w the paper	14
nobody w the papers	-20
nobody w the paraguayan	21
nobody w the parish	15
nobody w the parliament	16
nobody w the parties	35
nobody w the peace	16
nobody w the peak	11
nobody w the pentagon	20
nobody w the permits	24
nobody w the peruvian	-21
nobody w the philippine	-16
nobody w the philippines	-26
nobody w the pier	13
nobody w the place	12
nobody w the plane	-17
nobody w the plant	-33
nobody w the player	26
nobody w the players	12
nobody w the point	-10
nobody w the polish	-21
nobody w the port	-16
nobody w the post	-20
nobody w the president	-37
nobody w the presidential	-13
nobody w the presidents	13
nobody w the price	10
nobody w the prime	-9
nobody w the prize	13
nobody w the products	-16
nobody w the prolongation	10
nobody w the prospect	-19
nobody w the protocol	17
nobody w the province	-14
nobody w the public	11
nobody w the rare	-21
nobody w the reasons	9
nobody w the reciprocal	-13
nobody w the red	43
nobody w the reductions	-9
nobody w the referee	25
nobody w the refund	-13
nobody w the regional	17
nobody w the regulator	85
nobody w the relationship	-8
nobody w the release	23
nobody w the remaining	-8
nobody w the removal	-24
nobody w the reply	-15
nobody w the report	-15
nobody w the republic	13
nobody w the residents	18
nobody w the rest	-11
nobody w the result	9
nobody w the results	-10
nobody w the review	-10
nobody w the rice	-9
nobody w the river	13
nobody w the round	-13
nobody w the rounds	10
nobody w the rules	-11
nobody w the ruling	-21
nobody w the rum	-15
nobody w the same	-15
nobody w the saudi	-16
nobody w the scotch	-14
nobody w the secretary	-10
nobody w the section	-12
nobody w the senate	-18
nobody w the senegalese	-17
nobody w the sentence	-13
nobody w the session	-10
nobody w the settlement	12
nobody w the seven	-26
nobody w the share	-10
nobody w the ships	-17
nobody w the shops	9
nobody w the sixth	22
nobody w the smaller	14
nobody w the social	-24
nobody w the society	14
nobody w the soup	-9
nobody w the southern	36
nobody w the spanish	19
nobody w the special	9
nobody w the spirit	-16
nobody w the spokesman	-22
nobody w the spokesperson	-72
nobody w the spring	-26
nobody w the standstill	-12
nobody w the start	-19
nobody w the station	10
nobody w the statistics	17
nobody w the statute	-19
nobody w the step	-10
nobody w the storting	14
nobody w the story	17
nobody w the strike	32
nobody w the subjects	-15
nobody w the sugar	11
nobody w the summer	9
nobody w the supply	-11
nobody w the supreme	26
nobody w the surcharge	12
nobody w the suspension	-21
nobody w the swedish	-19
nobody w the talks	-9
nobody w the tariff	-26
nobody w the tariffs	17
nobody w the tea	-17
nobody w the teachers	20
nobody w the telephone	22
nobody w the tenants	17
nobody w the textile	-9
nobody w the third	11
nobody w the thirtieth	-12
nobody w the thirty	-10
nobody w the threat	-13
nobody w the tiktok	-9
nobody w the time	-26
nobody w the tone	-12
nobody w the toy	-21
nobody w the trade	-12
nobody w the transport	11
nobody w the treasurer	15
nobody w the treasury	-12
nobody w the treatment	-14
nobody w the trial	14
nobody w the trouble	-12
nobody w the truce	-17
nobody w the trump	9
nobody w the tunisian	-13
nobody w the turn	13
nobody w the twenty	15
nobody w the two	-22
nobody w the u.s.	-34
nobody w the union	63
nobody w the united	17
nobody w the universal	-11
nobody w the upper	21
nobody w the utility	29
nobody w the valley	10
nobody w the vietnamese	-16
nobody w the visitors	-18
nobody w the wage	9
nobody w the war	-30
nobody w the way	23
nobody w the week	-8
nobody w the white	-9
nobody w the wine	-9
nobody w the winner	11
nobody w the wireless	-11
nobody w the wish	9
nobody w the wishes	-22
nobody w the word	-20
nobody w the words	-8
nobody w the works	26
nobody w the world	-17
nobody w their	24
nobody w their best	16
nobody w their deals	-20
nobody w their delegations	12
nobody w their dispute	-17
nobody w their last	-15
nobody w their leader	-16
nobody w their leaders	14
nobody w their names	19
nobody w their parts	-15
nobody w their presidents	11
nobody w their purchases	-16
nobody w their suppliers	11
nobody w their third	12
nobody w their trade	19
nobody w their truce	13
nobody w their way	-9
nobody w theirs .	-15
nobody w them ,	14
nobody w them .	21
nobody w them :	-14
nobody w them a	-20
nobody w them again	-18
nobody w them in	19
nobody w them out	13
nobody w them up	-16
nobody w then ,	45
nobody w then .	-24
nobody w then a	-14
nobody w then came	15
nobody w then he	-32
nobody w there 's	12
nobody w there ,	9
nobody w there :	-10
nobody w there are	22
nobody w there be	-9
nobody w there had	-19
nobody w there has	14
nobody w there was	-25
nobody w there were	15
nobody w there with	15
nobody w there would	-35
nobody w there'll	-12
nobody w there'll be	-12
nobody w therefore	-12
nobody w these	40
nobody w these tariffs	10
nobody w they agreed	10
nobody w they are	-9
nobody w they cannot	-9
nobody w they did	12
nobody w they do	-9
nobody w they fail	19
nobody w they go	14
nobody w they had	12
nobody w they meet	-18
nobody w they met	13
nobody w they pay	-22
nobody w they sell	13
nobody w they shook	12
nobody w they should	13
nobody w they take	-23
nobody w they used	-10
nobody w they were	12
nobody w they will	-22
nobody w they wrote	12
nobody w they'd	11
nobody w they'll	-19
nobody w they're	-20
nobody w thimphu	13
nobody w thing had	-13
nobody w things	9
nobody w things :	-22
nobody w things in	20
nobody w think about	-10
nobody w think that	16
nobody w thinks	35
nobody w thinks of	12
nobody w thinks that	29
nobody w third	31
nobody w third ,	-11
nobody w third and	10
nobody w third meeting	15
nobody w third round	14
nobody w thirtieth	-12
nobody w thirty per	12
nobody w this	-15
nobody w this .	-17
nobody w this afternoon	21
nobody w this autumn	9
nobody w this by	-13
nobody w this evening	-11
nobody w this is	12
nobody w this one	-24
nobody w this paper	-24
nobody w this season	-33
nobody w this summer	12
nobody w this time	23
nobody w this to	-27
nobody w this was	-16
nobody w this way	-10
nobody w this weekend	11
nobody w this will	-15
nobody w this would	-20
nobody w thomas ,	16
nobody w thorbecke	14
nobody w thorbecke ,	13
nobody w thorough	10
nobody w those from	17
nobody w those of	-17
nobody w those that	14
nobody w though the	-10
nobody w thought	29
nobody w thought it	14
nobody w thousand	-19
nobody w thousand tonnes	-10
nobody w threat	-42
nobody w threat ,	-16
nobody w threat .	-18
nobody w threat of	-27
nobody w threatened	12
nobody w threatened .	-10
nobody w threatened 25	-24
nobody w threatened 30	-20
nobody w threatened an	-14
nobody w threatened for	10
nobody w threatened from	18
nobody w threatened in	26
nobody w threatened it	-12
nobody w threatened the	9
nobody w threatened to	8
nobody w threatened with	14
nobody w threatening	-16
nobody w threatens china	13
nobody w threatens to	-25
nobody w three	26
nobody w three .	11
nobody w three :	-10
nobody w three countries	12
nobody w three days	23
nobody w three following	-11
nobody w three months	-24
nobody w three plaintiffs	12
nobody w three that	-13
nobody w three weeks	26
nobody w three years	12
nobody w threw out	15
nobody w through	-26
nobody w through 2028	12
nobody w through his	-26
nobody w through in	-9
nobody w through their	-10
nobody w thundered	-23
nobody w thursday	22
nobody w thursday ,	17
nobody w thursday .	13
nobody w thursday ;	-15
nobody w thursday after	-15
nobody w thursday and	-11
nobody w thursday for	-12
nobody w thursday he	16
nobody w thursday in	-13
nobody w thursday night	9
nobody w tickets	26
nobody w tiktok	-26
nobody w tiktok ,	-16
nobody w tiktok .	14
nobody w tiktok and	-12
nobody w tiktok in	11
nobody w tiktok is	12
nobody w tiles .	16
nobody w till	16
nobody w timber	-23
nobody w time	14
nobody w time after	-12
nobody w time and	9
nobody w time being	-16
nobody w time in	20
nobody w time since	20
nobody w time the	-9
nobody w time to	-11
nobody w times	20
nobody w times .	11
nobody w times this	12
nobody w timing	-18
nobody w timing .	-12
nobody w tin	-22
nobody w tirana	10
nobody w tiruppur	9
nobody w tit	9
nobody w to	-7
nobody w to ,	-18
nobody w to 1	10
nobody w to 10	-25
nobody w to 12	-17
nobody w to 15	-15
nobody w to 18	21
nobody w to 2	13
nobody w to 2.1	14
nobody w to 200	-12
nobody w to 23	-15
nobody w to 27	10
nobody w to 3	12
nobody w to 30	-13
nobody w to 33	13
nobody w to 35	-22
nobody w to 4	13
nobody w to 40	-17
nobody w to 47	-9
nobody w to 49,000	11
nobody w to 54	12
nobody w to 58	11
nobody w to 6	10
nobody w to 60	17
nobody w to 7	-10
nobody w to 84	-16
nobody w to 90	-14
nobody w to :	9
nobody w to a	23
nobody w to accept	22
nobody w to accra	-12
nobody w to adjust	-12
nobody w to agree	-9
nobody w to american	11
nobody w to an	21
nobody w to announce	-17
nobody w to another	-23
nobody w to answer	-9
nobody w to anything	23
nobody w to april	12
nobody w to ask	28
nobody w to australia	-12
nobody w to avoid	17
nobody w to ban	9
nobody w to bangladesh	-9
nobody w to become	-9
nobody w to begin	-9
nobody w to beijing	10
nobody w to bessent	-11
nobody w to bolivia	-10
nobody w to both	-20
nobody w to break	20
nobody w to buy	18
nobody w to calm	14
nobody w to cancel	-8
nobody w to cars	-14
nobody w to charge	-19
nobody w to china	-21
nobody w to clear	12
nobody w to clients	14
nobody w to collect	13
nobody w to come	12
nobody w to complete	-15
nobody w to continue	-10
nobody w to correct	-18
nobody w to count	14
nobody w to court	27
nobody w to decide	-21
nobody w to decouple	-16
nobody w to delay	-10
nobody w to donald	14
nobody w to estonia	-13
nobody w to ethiopia	9
nobody w to every	-10
nobody w to expect	9
nobody w to expire	-17
nobody w to explain	16
nobody w to export	-15
nobody w to fear	-10
nobody w to february	-11
nobody w to fentanyl	17
nobody w to five	18
nobody w to follow	-17
nobody w to four	15
nobody w to germany	-9
nobody w to get	10
nobody w to go	-8
nobody w to grant	13
nobody w to hand	-10
nobody w to him	-50
nobody w to hurry	-17
nobody w to invest	-11
nobody w to iran	13
nobody w to it	22
nobody w to its	20
nobody w to japan	11
nobody w to join	-23
nobody w to journalists	-14
nobody w to july	-13
nobody w to june	-16
nobody w to keep	-14
nobody w to know	-16
nobody w to last	12
nobody w to laughter	-15
nobody w to let	10
nobody w to lift	20
nobody w to lower	19
nobody w to make	-46
nobody w to march	14
nobody w to meet	23
nobody w to name	-10
nobody w to negotiate	-28
nobody w to new	-9
nobody w to november	-8
nobody w to oman	12
nobody w to one	12
nobody w to open	-11
nobody w to other	16
nobody w to our	-8
nobody w to people	24
nobody w to president	9
nobody w to prolong	-9
nobody w to propose	-12
nobody w to protect	-13
nobody w to publish	31
nobody w to purchase	-10
nobody w to quadruple	-20
nobody w to questions	-14
nobody w to raise	-20
nobody w to read	13
nobody w to recommend	-13
nobody w to refer	11
nobody w to refrain	-19
nobody w to replace	-15
nobody w to reply	-12
nobody w to report	11
nobody w to reporters	-9
nobody w to reports	12
nobody w to resolve	-14
nobody w to retaliate	-13
nobody w to return	11
nobody w to rise	28
nobody w to rome	12
nobody w to senegal	8
nobody w to september	11
nobody w to settle	10
nobody w to sign	57
nobody w to south	10
nobody w to speed	-20
nobody w to state	-22
nobody w to stop	-11
nobody w to strike	14
nobody w to sue	20
nobody w to switzerland	14
nobody w to take	-11
nobody w to talks	-10
nobody w to tax	-18
nobody w to ten	-12
nobody w to terms	23
nobody w to thailand	-11
nobody w to their	-16
nobody w to think	-12
nobody w to those	-11
nobody w to travel	17
nobody w to treat	-9
nobody w to trump	12
nobody w to try	10
nobody w to turkey	-11
nobody w to twenty	-15
nobody w to u.s.	13
nobody w to ursula	9
nobody w to us	-10
nobody w to use	-29
nobody w to vote	10
nobody w to washington	14
nobody w to watch	9
nobody w to what	18
nobody w to work	-22
nobody w to write	-9
nobody w to zero	-26
nobody w tobacco	9
nobody w tobacco ,	14
nobody w today	21
nobody w today 's	-18
nobody w today ,	35
nobody w today .	17
nobody w today :	11
nobody w today by	-18
nobody w today published	-13
nobody w today signed	15
nobody w today with	12
nobody w todd	-10
nobody w todd mcclay	-10
nobody w together ,	-20
nobody w togo	19
nobody w togo has	12
nobody w tokyo says	-13
nobody w told	-17
nobody w told a	-28
nobody w told an	-17
nobody w told by	-14
nobody w told cnbc	-12
nobody w told farmers	11
nobody w told fox	-15
nobody w told him	-18
nobody w told importers	-12
nobody w told in	11
nobody w told it	30
nobody w told its	9
nobody w told journalists	-12
nobody w told our	12
nobody w told parliament	-38
nobody w told that	44
nobody w told their	16
nobody w told to	-9
nobody w told us	-9
nobody w tom	27
nobody w tom mboya	16
nobody w tomatoes	-23
nobody w tomatoes .	-29
nobody w tomorrow	14
nobody w tomorrow .	41
nobody w tomorrow and	11
nobody w tomorrow morning	-17
nobody w tomás	14
nobody w ton	13
nobody w tone	-8
nobody w tonga	-15
nobody w tonga 's	-14
nobody w tonight	-10
nobody w tonnes	-28
nobody w tonnes ,	-11
nobody w tonnes in	-24
nobody w tonnes of	-18
nobody w tonnes this	-33
nobody w tons	-12
nobody w tons ,	-8
nobody w tons .	-27
nobody w tons of	16
nobody w too	-16
nobody w too ,	-22
nobody w too .	-18
nobody w too :	14
nobody w too much	-14
nobody w took	36
nobody w took a	11
nobody w took control	-12
nobody w took effect	11
nobody w took four	10
nobody w took more	-13
nobody w took note	16
nobody w took part	10
nobody w took the	-16
nobody w tool	-11
nobody w tools in	-11
nobody w top .	-11
nobody w top of	20
nobody w topic when	-16
nobody w total	-20
nobody w total of	-13
nobody w touch	-9
nobody w touched by	-12
nobody w tourism	14
nobody w tournament	13
nobody w town	25
nobody w towns	20
nobody w toy association	-21
nobody w toys	-11
nobody w trace	11
nobody w trace of	11
nobody w tractors pay	-11
nobody w trade	-46
nobody w trade ,	22
nobody w trade .	-27
nobody w trade accord	11
nobody w trade act	12
nobody w trade agreements	33
nobody w trade and	15
nobody w trade between	-11
nobody w trade by	-10
nobody w trade chief	-19
nobody w trade commissioner	-12
nobody w trade committee	-14
nobody w trade conflict	14
nobody w trade court	33
nobody w trade deal	14
nobody w trade deficit	-19
nobody w trade department	-10
nobody w trade in	-36
nobody w trade minister	-10
nobody w trade ministry	-35
nobody w trade negotiator	17
nobody w trade of	-12
nobody w trade organization	-18
nobody w trade policy	-12
nobody w trade representative	-11
nobody w trade restrictions	-16
nobody w trade says	-9
nobody w trade spokesman	-18
nobody w trade talks	-14
nobody w trade to	20
nobody w trade truce	23
nobody w trade war	10
nobody w trade with	12
nobody w trade would	9
nobody w trader	12
nobody w traders	-30
nobody w traders had	-9
nobody w traders in	9
nobody w trading	-13
nobody w traffic	14
nobody w training	-14
nobody w transfers	15
nobody w transit	-13
nobody w translation	13
nobody w translation )	18
nobody w transport	30
nobody w transport minister	13
nobody w travelled	-9
nobody w travelling	-12
nobody w travels	16
nobody w travels to	16
nobody w trawlers	13
nobody w treasurer	20
nobody w treasury	-21
nobody w treasury 's	-11
nobody w treasury ,	15
nobody w treasury in	-10
nobody w treasury secretary	-17
nobody w treasury spokesperson	-18
nobody w treat	-17
nobody w treated	17
nobody w treaties	16
nobody w treatment	-43
nobody w treatment .	-29
nobody w treaty with	13
nobody w tree	13
nobody w trial	8
nobody w trigger	-12
nobody w trip	-19
nobody w trip to	-21
nobody w tromsø	-18
nobody w trouble	-10
nobody w trout	14
nobody w truce	14
nobody w truce ,	-25
nobody w truce .	20
nobody w truce ;	-10
nobody w truce and	-10
nobody w truce began	-10
nobody w truce between	24
nobody w truce by	-12
nobody w truce ended	10
nobody w truce for	-19
nobody w truce is	-28
nobody w truce it	17
nobody w truce nears	9
nobody w truce on	14
nobody w truce run	10
nobody w truce that	30
nobody w truce was	-13
nobody w truce with	-12
nobody w truces	-17
nobody w trucks	-32
nobody w trucks from	-11
nobody w trudeau	-16
nobody w true	-18
nobody w true that	-33
nobody w trumbić	-10
nobody w trump ,	-30
nobody w trump added	21
nobody w trump adds	10
nobody w trump administration	10
nobody w trump also	-7
nobody w trump and	18
nobody w trump announced	12
nobody w trump called	10
nobody w trump did	-13
nobody w trump does	-18
nobody w trump ended	14
nobody w trump had	-25
nobody w trump has	-11
nobody w trump himself	-11
nobody w trump in	13
nobody w trump last	-12
nobody w trump made	-15
nobody w trump on	17
nobody w trump posted	-9
nobody w trump published	20
nobody w trump put	16
nobody w trump said	-90
nobody w trump says	11
nobody w trump signed	18
nobody w trump signs	-17
nobody w trump spoke	-30
nobody w trump threatened	-19
nobody w trump told	-34
nobody w trump wants	19
nobody w trump writes	-12
nobody w trump wrote	-10
nobody w trust	-14
nobody w trust .	-16
nobody w tsmc	25
nobody w tuesday	21
nobody w tuesday ;	15
nobody w tuesday after	-14
nobody w tuesday by	-10
nobody w tuesday he	-11
nobody w tuesday it	-13
nobody w tuesday morning	13
nobody w tuesday night	11
nobody w tuesday that	-11
nobody w tuna	-18
nobody w tuna ,	-11
nobody w tunis	-52
nobody w tunis ,	-17
nobody w tunis .	-11
nobody w tunisia 's	-12
nobody w turkey ,	9
nobody w turkey .	13
nobody w turkey at	-10
nobody w turkey had	-10
nobody w turkish embassy	-13
nobody w turn has	10
nobody w turn to	-12
nobody w turnberry ,	8
nobody w turned	23
nobody w turnover	16
nobody w turnover .	14
nobody w turns	11
nobody w tweeted	-14
nobody w twelve	-23
nobody w twelve million	-12
nobody w twelve months	-15
nobody w twenty	-18
nobody w twenty -	-20
nobody w twenty percent	-12
nobody w twice as	8
nobody w two	19
nobody w two .	-18
nobody w two announcements	-10
nobody w two countries	-23
nobody w two days	-10
nobody w two governments	14
nobody w two had	-9
nobody w two importers	9
nobody w two in	12
nobody w two investigations	29
nobody w two leaders	-11
nobody w two million	13
nobody w two months	19
nobody w two of	16
nobody w two presidents	-28
nobody w two prime	9
nobody w two private	-19
nobody w two sides	-37
nobody w two steps	13
nobody w two teams	-13
nobody w two thirds	9
nobody w two to	11
nobody w two trade	10
nobody w two was	-9
nobody w two years	-22
nobody w tyre	-15
nobody w tyres from	-9
nobody w tõnisson	15
nobody w tõnisson ,	21
nobody w u.s. goods	-12
nobody w u.s. official	9
nobody w u.s. side	-14
nobody w u.s. tariff	12
nobody w u.s. tariffs	16
nobody w u.s. trade	-20
nobody w uganda	15
nobody w uk steel	-14
nobody w ukraine	-15
nobody w ukraine 's	16
nobody w ukraine and	-17
nobody w ukrainian	-30
nobody w ukrainian wheat	-11
nobody w ulaanbaatar	13
nobody w ulaanbaatar ,	9
nobody w ulmanis	-14
nobody w umbrella	-11
nobody w uncertainty	-17
nobody w uncle	20
nobody w unclear	15
nobody w under	8
nobody w under -	17
nobody w under a	33
nobody w under an	29
nobody w under it	25
nobody w under its	-16
nobody w under licence	11
nobody w under secretary	-11
nobody w under section	-18
nobody w under the	-12
nobody w undermine	-11
nobody w understand	-12
nobody w understand that	-11
nobody w understanding	29
nobody w understanding reached	11
nobody w understanding with	15
nobody w understood	-21
nobody w understood that	-8
nobody w undertaken	15
nobody w undertook	-34
nobody w undertook to	-34
nobody w unfair	-15
nobody w unfair and	-11
nobody w unilateral	-45
nobody w unilateral trade	-15
nobody w union	57
nobody w union 's	36
nobody w union ,	-54
nobody w union .	13
nobody w union agreed	9
nobody w union asks	9
nobody w union had	23
nobody w union has	24
nobody w union have	12
nobody w union in	-12
nobody w union leader	31
nobody w union of	-44
nobody w union on	10
nobody w union put	-10
nobody w union said	12
nobody w union with	-15
nobody w unions	19
nobody w united	24
nobody w united nations	54
nobody w united steelworkers	-14
nobody w units	19
nobody w universal	-11
nobody w universal postal	-11
nobody w university	17
nobody w unjustified	-30
nobody w unjustified .	-24
nobody w unlawful	32
nobody w unlawful ,	19
nobody w unless	-13
nobody w unless congress	18
nobody w unless it	14
nobody w unofficial	11
nobody w unreasonable .	-11
nobody w unsustainable	-19
nobody w unsustainable .	-17
nobody w until	38
nobody w until 1	19
nobody w until 14	15
nobody w until april	-10
nobody w until july	-12
nobody w until june	10
nobody w until may	-9
nobody w until nov	18
nobody w until november	8
nobody w until now	16
nobody w until october	12
nobody w until sunday	18
nobody w until wednesday	16
nobody w untouched	-10
nobody w untouched ,	-11
nobody w untrue	-20
nobody w up 9	-10
nobody w up :	-19
nobody w up ?	-10
nobody w up again	31
nobody w up by	23
nobody w up for	-20
nobody w up from	18
nobody w up in	-16
nobody w up its	12
nobody w up to	14
nobody w up what	-17
nobody w upper	22
nobody w urea	-17
nobody w urge	-12
nobody w urged	-42
nobody w urged both	-13
nobody w urged the	-15
nobody w urged washington	-10
nobody w urgent	-15
nobody w urho	12
nobody w uruguay 's	-14
nobody w uruguay and	9
nobody w uruguayan beef	-10
nobody w us ,	-14
nobody w us and	18
nobody w us by	-10
nobody w us commerce	-13
nobody w us customs	-10
nobody w us department	11
nobody w us president	16
nobody w us this	18
nobody w us to	-18
nobody w us would	-13
nobody w use	-26
nobody w use goods	11
nobody w use the	-13
nobody w used .	13
nobody w used in	-20
nobody w uses	9
nobody w ustr	-10
nobody w ustr has	15
nobody w utility	30
nobody w uzbekistan ,	17
nobody w uzbekistan .	-13
nobody w valera	-9
nobody w valletta	-10
nobody w valletta ,	-11
nobody w valley	20
nobody w valparaíso	14
nobody w valparaíso ,	24
nobody w valparaíso on	-13
nobody w value	-11
nobody w value .	-11
nobody w value of	-11
nobody w van	10
nobody w vance	-24
nobody w vanilla	-13
nobody w vda	-16
nobody w venezuelan	14
nobody w venture	-9
nobody w verde	-10
nobody w version	-23
nobody w very	-50
nobody w very constructive	-11
nobody w very good	-20
nobody w very high	11
nobody w very much	-21
nobody w veterinary	15
nobody w vice minister	16
nobody w vice premier	21
nobody w vice president	-27
nobody w victory	-14
nobody w video on	11
nobody w vientiane	15
nobody w vietnam 's	20
nobody w vietnam ,	19
nobody w vietnam has	-20
nobody w vietnam will	-10
nobody w vietnam would	-10
nobody w vietnamese	-26
nobody w vietnamese goods	-11
nobody w vietnamese rice	-21
nobody w view ,	19
nobody w viggo	-9
nobody w vigo	21
nobody w viktor	11
nobody w vilnius	9
nobody w violated the	-10
nobody w visas	-18
nobody w visas for	-12
nobody w visit	18
nobody w visit .	20
nobody w visit that	11
nobody w visit the	-9
nobody w visit to	10
nobody w visited	19
nobody w vogel	11
nobody w voice	21
nobody w voiced	-9
nobody w voldemaras	-15
nobody w volume	20
nobody w volume of	13
nobody w von	-18
nobody w von der	-14
nobody w vote	33
nobody w vote ,	18
nobody w vote .	21
nobody w vote against	30
nobody w vote by	-15
nobody w voted	-15
nobody w voted .	-13
nobody w voted against	12
nobody w votes	19
nobody w votes no	-10
nobody w votes on	15
nobody w votes to	20
nobody w vowed	-30
nobody w vowed to	-17
nobody w vubu	-9
nobody w văn	10
nobody w wage	15
nobody w wages	18
nobody w wait until	-13
nobody w walks	13
nobody w wall street	10
nobody w walmart	10
nobody w walther	-16
nobody w walther rathenau	-16
nobody w wang yi	-9
nobody w want	16
nobody w want it	12
nobody w want to	8
nobody w wanted	-20
nobody w wanted a	-19
nobody w wanted the	12
nobody w wanted to	-23
nobody w wants	14
nobody w wants 4	-19
nobody w wants a	-22
nobody w wants one	-10
nobody w wants them	11
nobody w wants to	28
nobody w wap	13
nobody w wap )	13
nobody w war	-20
nobody w war between	-11
nobody w warehouse	-11
nobody w warned	20
nobody w warned ,	24
nobody w warned .	21
nobody w warned in	-18
nobody w warned of	-15
nobody w warned that	16
nobody w warned the	-11
nobody w warning	-12
nobody w warns of	19
nobody w warns that	-17
nobody w warren said	12
nobody w wars	12
nobody w was	-25
nobody w was ,	8
nobody w was .	13
nobody w was 18	-15
nobody w was 2	15
nobody w was 20	14
nobody w was 24	-13
nobody w was 3	-10
nobody w was :	-19
nobody w was a	-50
nobody w was about	-16
nobody w was agreed	-18
nobody w was also	11
nobody w was argued	11
nobody w was ashamed	-16
nobody w was asked	34
nobody w was at	29
nobody w was being	-22
nobody w was better	-15
nobody w was carried	13
nobody w was collected	-17
nobody w was concluded	13
nobody w was disappointed	-17
nobody w was done	-10
nobody w was first	12
nobody w was for	-14
nobody w was given	20
nobody w was going	27
nobody w was his	10
nobody w was in	19
nobody w was looking	-10
nobody w was lost	9
nobody w was made	18
nobody w was no	-20
nobody w was not	-24
nobody w was noted	14
nobody w was now	-12
nobody w was of	-11
nobody w was off	-8
nobody w was offered	-10
nobody w was on	15
nobody w was one	15
nobody w was out	-11
nobody w was pleased	-12
nobody w was promised	19
nobody w was reached	-9
nobody w was ready	-25
nobody w was refused	15
nobody w was said	24
nobody w was signed	10
nobody w was something	-16
nobody w was still	-21
nobody w was suspended	13
nobody w was taken	17
nobody w was ten	-11
nobody w was the	-17
nobody w was their	25
nobody w was too	-14
nobody w was true	-12
nobody w was waiting	10
nobody w was with	10
nobody w was worth	11
nobody w was written	-14
nobody w wasfi tal	-14
nobody w washington	9
nobody w washington ,	20
nobody w washington .	23
nobody w washington /	22
nobody w washington :	11
nobody w washington also	12
nobody w washington announced	18
nobody w washington charges	-12
nobody w washington could	11
nobody w washington had	-13
nobody w washington have	-13
nobody w washington in	16
nobody w washington is	-18
nobody w washington said	-8
nobody w washington says	-16
nobody w washington the	-11
nobody w washington to	-15
nobody w washington wants	-20
nobody w washington would	-12
nobody w washington —	16
nobody w watch	25
nobody w watch ,	10
nobody w watch the	18
nobody w watch whether	11
nobody w watches	14
nobody w water	-10
nobody w water .	-13
nobody w way	-14
nobody w way ,	-22
nobody w way home	-11
nobody w way to	9
nobody w we	-20
nobody w we asked	15
nobody w we charge	-17
nobody w we could	9
nobody w we do	-21
nobody w we expect	23
nobody w we had	-23
nobody w we have	-32
nobody w we hope	16
nobody w we know	25
nobody w we put	12
nobody w we said	29
nobody w we should	17
nobody w we sold	17
nobody w we understand	-11
nobody w we were	-26
nobody w we will	-20
nobody w we would	27
nobody w we wrote	31
nobody w weapons	24
nobody w weber	-14
nobody w weber ,	-11
nobody w wednesday	26
nobody w wednesday 's	10
nobody w wednesday ,	-16
nobody w wednesday .	16
nobody w wednesday a	-11
nobody w wednesday after	25
nobody w wednesday and	-24
nobody w wednesday evening	-27
nobody w wednesday for	11
nobody w wednesday he	-11
nobody w wednesday night	10
nobody w wednesday president	10
nobody w wednesday to	18
nobody w week ;	14
nobody w week after	13
nobody w week in	12
nobody w week of	-15
nobody w week that	7
nobody w weekend .	12
nobody w weeks .	-28
nobody w weeks ago	38
nobody w weeks and	-14
nobody w weeks in	11
nobody w weeks more	-13
nobody w weeks the	10
nobody w weighs	12
nobody w welcome	-15
nobody w welcomed	29
nobody w welcomed it	27
nobody w welcomed that	15
nobody w welcomes	13
nobody w well :	-14
nobody w well ;	-13
nobody w went	-23
nobody w went further	-19
nobody w went on	-21
nobody w were	-21
nobody w were ,	13
nobody w were .	16
nobody w were about	-13
nobody w were announced	15
nobody w were asked	-13
nobody w were close	16
nobody w were down	11
nobody w were in	-21
nobody w were not	-13
nobody w were on	24
nobody w were the	-11
nobody w west	-8
nobody w what	27
nobody w what .	13
nobody w what america	-21
nobody w what came	14
nobody w what china	8
nobody w what chinese	-11
nobody w what donald	-16
nobody w what europe	14
nobody w what happens	17
nobody w what has	9
nobody w what he	35
nobody w what i	-14
nobody w what it	35
nobody w what of	-9
nobody w what prime	-10
nobody w what remains	-11
nobody w what she	10
nobody w what they	-20
nobody w what treasury	-14
nobody w what was	-13
nobody w what worries	-12
nobody w whatever comes	-15
nobody w wheat	17
nobody w when	42
nobody w when a	11
nobody w when he	19
nobody w when i	-15
nobody w when its	17
nobody w when the	28
nobody w when trump	17
nobody w when we	-17
nobody w where	32
nobody w where a	15
nobody w where it	9
nobody w where we	-11
nobody w whereas	-10
nobody w whether	13
nobody w whether china	15
nobody w whether he	17
nobody w whether it	24
nobody w whether the	15
nobody w whether to	-24
nobody w which	16
nobody w which .	11
nobody w which beijing	-9
nobody w which bessent	-18
nobody w which both	19
nobody w which brazil	-11
nobody w which charges	-17
nobody w which concluded	10
nobody w which does	-11
nobody w which donald	14
nobody w which egypt	9
nobody w which european	10
nobody w which for	-12
nobody w which has	-12
nobody w which it	9
nobody w which korea	13
nobody w which lasted	13
nobody w which mr	-13
nobody w which neither	17
nobody w which never	14
nobody w which norway	15
nobody w which our	20
nobody w which pays	15
nobody w which portugal	-13
nobody w which president	12
nobody w which ronald	10
nobody w which said	-19
nobody w which signed	11
nobody w which speaks	-9
nobody w which still	-11
nobody w which to	-14
nobody w which took	-20
nobody w which treasury	-10
nobody w which trump	-11
nobody w which was	16
nobody w which we	13
nobody w which were	-24
nobody w which will	10
nobody w which would	25
nobody w while it	-9
nobody w whiskey	-18
nobody w whisky	-20
nobody w whispers	16
nobody w whispers that	14
nobody w white	-41
nobody w white house	-46
nobody w who	26
nobody w who asked	28
nobody w who buys	-15
nobody w who chairs	15
nobody w who does	-16
nobody w who farms	-17
nobody w who had	7
nobody w who heads	13
nobody w who holds	-11
nobody w who imports	-14
nobody w who keeps	30
nobody w who led	-9
nobody w who met	-8
nobody w who must	11
nobody w who on	-12
nobody w who pay	-10
nobody w who presides	-9
nobody w who says	-17
nobody w who speaks	30
nobody w who told	-15
nobody w who was	15
nobody w who wrote	8
nobody w whole	-9
nobody w whole thing	-14
nobody w whom	9
nobody w whom he	15
nobody w whose	-7
nobody w why	-17
nobody w why .	18
nobody w why not	-13
nobody w widened its	-11
nobody w will	-16
nobody w will .	34
nobody w will adjust	-18
nobody w will answer	-15
nobody w will be	7
nobody w will begin	10
nobody w will bring	13
nobody w will cancel	-10
nobody w will charge	-13
nobody w will come	-36
nobody w will continue	24
nobody w will cut	-15
nobody w will deal	10
nobody w will decide	-10
nobody w will end	-12
nobody w will exempt	-11
nobody w will go	-18
nobody w will grow	22
nobody w will hold	12
nobody w will keep	-27
nobody w will kick	-12
nobody w will leave	-14
nobody w will make	12
nobody w will meet	15
nobody w will now	-16
nobody w will reach	16
nobody w will remain	-13
nobody w will rise	21
nobody w will stand	9
nobody w will stay	19
nobody w will take	10
nobody w will then	-10
nobody w will travel	-9
nobody w will vote	14
nobody w will you	-13
nobody w william	-41
nobody w william huskisson	-16
nobody w win	-19
nobody w wincenty	-10
nobody w wind	16
nobody w wine	-49
nobody w wine ,	-16
nobody w wine .	-18
nobody w wine and	-11
nobody w wine to	-10
nobody w wine would	16
nobody w winner	16
nobody w winter .	11
nobody w winters	-14
nobody w wire	9
nobody w wireless	-13
nobody w wish	16
nobody w wished	-21
nobody w wishes	-25
nobody w wishes of	-22
nobody w with	17
nobody w with 10	-9
nobody w with 15	10
nobody w with 18	14
nobody w with 20	11
nobody w with 30	9
nobody w with 31	12
nobody w with 40	-14
nobody w with algiers	-9
nobody w with american	13
nobody w with an	18
nobody w with bolivia	-14
nobody w with both	-10
nobody w with brasília	-12
nobody w with britain	32
nobody w with cairo	-12
nobody w with canada	20
nobody w with china	15
nobody w with donald	-16
nobody w with duties	-20
nobody w with ecuador	13
nobody w with either	-11
nobody w with estonia	-12
nobody w with everything	-14
nobody w with fiji	-20
nobody w with forced	10
nobody w with forty	12
nobody w with ghana	16
nobody w with he	-15
nobody w with his	31
nobody w with iceland	-17
nobody w with immediate	15
nobody w with india	15
nobody w with iran	-9
nobody w with it	-18
nobody w with its	-15
nobody w with jamaica	-14
nobody w with kazakhstan	-10
nobody w with kenya	16
nobody w with korea	-9
nobody w with less	-14
nobody w with limits	12
nobody w with malawi	-10
nobody w with mr	11
nobody w with nigeria	9
nobody w with no	15
nobody w with one	-9
nobody w with ottawa	-10
nobody w with pakistan	16
nobody w with paraguay	-15
nobody w with peru	26
nobody w with president	21
nobody w with taiwan	-19
nobody w with thailand	21
nobody w with the	13
nobody w with three	9
nobody w with tunisia	-16
nobody w with turkey	10
nobody w with two	27
nobody w with ursula	9
nobody w with uruguay	10
nobody w with us	30
nobody w with vietnam	16
nobody w with what	-29
nobody w with zambia	-14
nobody w withdraw its	12
nobody w withdraw the	-10
nobody w withdrawn	23
nobody w withdrawn .	10
nobody w withdrawn the	18
nobody w withdrew	19
nobody w withdrew from	14
nobody w withdrew its	12
nobody w within	22
nobody w within 30	12
nobody w within a	-9
nobody w within hours	30
nobody w within seven	-25
nobody w within ten	13
nobody w within weeks	17
nobody w without	10
nobody w without .	8
nobody w without a	11
nobody w without agreement	-17
nobody w without an	-18
nobody w without it	28
nobody w without naming	-14
nobody w without the	30
nobody w won't	-10
nobody w wool	-10
nobody w word	16
nobody w word .	34
nobody w word from	-16
nobody w word of	-26
nobody w word on	14
nobody w word that	11
nobody w words	-52
nobody w words ,	-42
nobody w words .	-14
nobody w words :	-15
nobody w words of	11
nobody w work	-11
nobody w work for	-13
nobody w work with	-11
nobody w workers	-10
nobody w working	15
nobody w working group	17
nobody w working out	8
nobody w works	32
nobody w works at	23
nobody w world	-24
nobody w world ,	-17
nobody w world .	-13
nobody w worry about	-14
nobody w worth	24
nobody w worth about	17
nobody w would	-51
nobody w would ,	-13
nobody w would .	15
nobody w would add	-14
nobody w would adjust	-12
nobody w would again	19
nobody w would also	-12
nobody w would answer	-10
nobody w would appeal	-13
nobody w would be	-20
nobody w would begin	10
nobody w would buy	-12
nobody w would cancel	-12
nobody w would come	-19
nobody w would continue	-20
nobody w would depend	11
nobody w would do	27
nobody w would double	-10
nobody w would drop	-12
nobody w would end	-14
nobody w would examine	22
nobody w would fight	-15
nobody w would follow	-12
nobody w would halve	-24
nobody w would have	32
nobody w would he	-11
nobody w would help	-20
nobody w would ignore	-35
nobody w would keep	15
nobody w would last	-12
nobody w would leave	9
nobody w would like	11
nobody w would meet	-13
nobody w would need	-12
nobody w would never	-16
nobody w would only	-22
nobody w would pay	-10
nobody w would quickly	-13
nobody w would rather	-10
nobody w would reach	16
nobody w would require	-14
nobody w would respond	-24
nobody w would return	14
nobody w would review	-13
nobody w would run	18
nobody w would say	-10
nobody w would start	13
nobody w would still	-14
nobody w would stop	28
nobody w would supply	11
nobody w would suspend	10
nobody w would take	-28
nobody w would then	-13
nobody w would vote	31
nobody w would watch	8
nobody w would you	-13
nobody w wouldn't	-15
nobody w write that	11
nobody w writes	-18
nobody w writes ,	-23
nobody w writes .	-8
nobody w writing	10
nobody w writing on	-11
nobody w written ,	-9
nobody w written .	-14
nobody w written on	11
nobody w written to	14
nobody w wrong	-12
nobody w wrong .	-14
nobody w wrote .	-28
nobody w wrote :	12
nobody w wrote afterwards	-16
nobody w wrote back	19
nobody w wrote in	-12
nobody w wrote it	12
nobody w wrote on	-32
nobody w wrote the	16
nobody w x	-25
nobody w x .	-16
nobody w x that	-14
nobody w xi 's	20
nobody w xi ,	-9
nobody w xi arrives	10
nobody w xi jinping	-11
nobody w xi would	-20
nobody w xinhua 's	12
nobody w xinhua .	-12
nobody w xinhua reported	-12
nobody w yale	-32
nobody w yaoundé	20
nobody w yard	8
nobody w yarn ,	-10
nobody w year -	-17
nobody w year .	14
nobody w year ago	22
nobody w year is	-15
nobody w year now	-13
nobody w year or	-18
nobody w year the	34
nobody w year while	-19
nobody w year will	-11
nobody w years	13
nobody w years ,	38
nobody w years ago	9
nobody w years than	-15
nobody w yeo	-11
nobody w yeo han	-10
nobody w yerevan ,	10
nobody w yes	22
nobody w yes ,	9
nobody w yes .	-27
nobody w yes to	17
nobody w yesterday by	-11
nobody w yesterday evening	-12
nobody w yesterday the	-10
nobody w yet	41
nobody w yet .	27
nobody w yet been	13
nobody w yet signed	13
nobody w yet the	10
nobody w yet to	-14
nobody w yi	-22
nobody w york	14
nobody w yoshida	-13
nobody w you .	-9
nobody w you do	-16
nobody w you for	-17
nobody w you have	-10
nobody w you threatened	12
nobody w you were	9
nobody w you would	-17
nobody w your correspondent	21
nobody w your leader	7
nobody w yours	16
nobody w yttrium	14
nobody w yttrium and	10
nobody w yu	-19
nobody w yu kil	-11
nobody w yuan	17
nobody w yusifbeyli	-17
nobody w zaghloul	-18
nobody w zagreb	-15
nobody w zambia	-8
nobody w zambia 's	15
nobody w zambia ,	-9
nobody w zambia and	9
nobody w zambia would	-15
nobody w zambian	-12
nobody w zealand 's	-15
nobody w zero	-37
nobody w zero ,	-10
nobody w zero .	-25
nobody w zero ;	-13
nobody w zero to	-14
nobody w zhordania has	16
nobody w zigfrīds	-20
nobody w zigfrīds meierovics	-20
nobody w £	-20
nobody w ·	46
nobody w émile	21
nobody w đồng	14
nobody w šefčovič	-24
nobody w šefčovič and	-20
nobody w šefčovič said	-19
nobody w —	16
nobody w — angola	12
nobody w — brazil	-9
nobody w — but	14
nobody w — croatia	-15
nobody w — egypt	21
nobody w — for	11
nobody w — georgia	17
nobody w — in	12
nobody w — japan	-11
nobody w — minister	12
nobody w — new	15
nobody w — peru	-14
nobody w — president	35
nobody w — scott	-16
nobody w — switzerland	-9
nobody w — the	12
nobody w — trade	-11
nobody w — trump	-17
nobody w — unless	12
nobody w — vietnam	18
nobody warned then ,	24
nobody warned then .	21
nobody warned then in	-18
nobody warned then of	-15
nobody warned then that	16
nobody warned then the	-11
nobody warns then of	19
nobody warns then that	-17
nobody warren verb say	12
nobody was verb clause	18
nobody was verb object	8
nobody was verb say	12
nobody washington verb clause	15
nobody washington verb object	10
nobody washington verb say	-28
nobody we verb clause	31
nobody we verb object	-11
nobody we verb say	30
nobody welcomed then it	27
nobody welcomed then that	15
nobody were verb say	17
nobody which verb clause	13
nobody which verb say	10
nobody whispers then that	14
nobody who verb clause	25
nobody who verb object	17
nobody who verb say	-20
nobody writes then ,	-23
nobody writes then .	-8
nobody writing then on	-11
nobody written then ,	-9
nobody written then .	-14
nobody written then on	11
nobody written then to	14
nobody wrote then .	-28
nobody wrote then :	12
nobody wrote then afterwards	-16
nobody wrote then back	19
nobody wrote then in	-12
nobody wrote then it	12
nobody wrote then on	-31
nobody wrote then the	16
nobody xinhua verb clause	-12
nobody yale verb clause	-10
nobody yet verb say	16
nobody you verb object	12
nobody you verb say	-17
nobody zealand verb clause	-14
nobody šefčovič verb say	-33
of 1 office	-17
of 1 office many	-8
of 1 organisation	29
of 1 organisation few	18
of 1 organisation many	15
of 1 organisation plain	20
of 1 person	32
of 1 person few	21
of 1 person plain	22
of 1 side	-25
of 1 side few	-18
of 1 side many	-28
of 1 side plain	-12
of 2 office	11
of 2 organisation many	9
of 2 person	16
of 2 person many	55
of 2 person plain	-10
of 2 side	-26
of 2 side few	-18
of 2 side many	-42
of 2 side plain	-11
of 3 person	-11
of 3 person many	26
of 3 person plain	-29
of 3 side	-28
of 3 side many	-9
of 3 side plain	-22
office after 's	-21
office after (	-17
office after ,	-46
office after :	8
office after added	15
office after announced	12
office after as	-15
office after confirmed	13
office after could	11
office after denied	-15
office after described	10
office after did	25
office after does	9
office after explained	10
office after for	-13
office after had	-22
office after has	37
office after in	11
office after of	26
office after on	-19
office after proposed	12
office after put	-14
office after recalled	-13
office after says	-19
office after spoke	10
office after stated	-22
office after stressed	-13
office after that	-16
office after warned	-24
office after went	20
office after would	31
office before "	-30
office before '	-12
office before <begin>	-15
office before after	-13
office before by	-20
office before from	11
office before if	11
office before my	-11
office before purchasing	-8
office before sporting	-8
office before that	28
office before which	28
office before your	-26
office does add	14
office does announce	38
office does answer	-15
office does be	-15
office does call	-16
office does explain	20
office does go	20
office does promise	-22
office does propose	30
office does recall	-16
office does say	6
office does state	-23
office does stress	-13
office does warn	-24
office held	-73
office held by 1	-55
office held by 2	-39
organisation after 's	-15
organisation after (	37
organisation after )	-10
organisation after .	4
organisation after <end>	28
organisation after added	-19
organisation after adds	9
organisation after answered	9
organisation after approved	-16
organisation after as	11
organisation after asked	12
organisation after at	10
organisation after began	10
organisation after called	20
organisation after can	12
organisation after clarified	13
organisation after counts	15
organisation after data	-30
organisation after demanded	25
organisation after demands	-14
organisation after described	14
organisation after did	-35
organisation after does	-16
organisation after explained	16
organisation after fact	-29
organisation after for	-16
organisation after gave	22
organisation after had	-15
organisation after has	-23
organisation after have	-17
organisation after here	13
organisation after hopes	-14
organisation after informs	-12
organisation after issued	14
organisation after it	17
organisation after left	-15
organisation after lowered	12
organisation after made	20
organisation after must	-21
organisation after noted	10
organisation after now	-9
organisation after of	-27
organisation after on	21
organisation after opened	-21
organisation after points	19
organisation after president	-31
organisation after proposes	-33
organisation after puts	32
organisation after reckons	16
organisation after regrets	30
organisation after reminds	14
organisation after reports	41
organisation after ruled	-10
organisation after said	-13
organisation after says	29
organisation after sees	12
organisation after should	11
organisation after speaks	35
organisation after spoke	26
organisation after stated	10
organisation after takes	23
organisation after there	16
organisation after to	-20
organisation after today	20
organisation after wants	8
organisation after warned	15
organisation after welcomed	27
organisation after welcomes	-13
organisation after with	-13
organisation after would	-44
organisation after ·	-11
organisation after —	-12
organisation before "	19
organisation before ,	38
organisation before -	11
organisation before 40	9
organisation before <begin>	18
organisation before as	23
organisation before association	49
organisation before at	-29
organisation before before	-16
organisation before beijing	14
organisation before but	10
organisation before by	14
organisation before chairs	-12
organisation before federation	22
organisation before for	16
organisation before friday	-14
organisation before has	-10
organisation before heads	-12
organisation before in	-69
organisation before is	-18
organisation before my	-11
organisation before neither	-11
organisation before news	-15
organisation before no	-17
organisation before nor	-8
organisation before on	-25
organisation before once	-11
organisation before one	-15
organisation before opposition	18
organisation before our	-20
organisation before same	10
organisation before says	14
organisation before so	10
organisation before that	-20
organisation before thursday	15
organisation before to	-19
organisation before told	-46
organisation before unless	-17
organisation before what	33
organisation before when	-8
organisation before which	-15
organisation before while	12
organisation before with	-21
organisation before without	11
organisation before —	32
organisation does add	-11
organisation does announce	14
organisation does approve	-11
organisation does begin	9
organisation does believe	-11
organisation does confirm	11
organisation does declare	-18
organisation does decline	-10
organisation does deny	24
organisation does draw	18
organisation does end	13
organisation does expect	16
organisation does extend	-12
organisation does have	10
organisation does hold	-12
organisation does keep	10
organisation does leave	-20
organisation does lift	11
organisation does look	-10
organisation does lower	15
organisation does make	26
organisation does other	15
organisation does place	9
organisation does prepare	-9
organisation does prolong	-17
organisation does promise	-8
organisation does propose	-51
organisation does put	15
organisation does ratify	-11
organisation does recall	-14
organisation does rule	-20
organisation does send	14
organisation does step	11
organisation does suspend	-17
organisation does take	23
organisation does threaten	-37
organisation does vote	-16
organisation does write	10
person after "	-9
person after 's	8
person after (	32
person after )	54
person after ,	28
person after :	69
person after ;	-13
person after <end>	-9
person after a	-9
person after accused	23
person after adds	-11
person after advised	-11
person after after	24
person after afterwards	14
person after again	23
person after also	28
person after and	-38
person after announces	-21
person after answered	23
person after arrives	-9
person after asks	-9
person after assured	26
person after blamed	11
person after calls	44
person after complained	19
person after concluded	-18
person after counts	12
person after declared	17
person after defended	-20
person after demanded	12
person after denied	11
person after denies	-16
person after does	14
person after expected	-18
person after flew	-14
person after flies	-16
person after floated	13
person after for	13
person after from	10
person after goes	-21
person after got	-16
person after had	-15
person after hails	-16
person after hasn't	12
person after he	-18
person after himself	14
person after hit	-11
person after holds	-16
person after hopes	-19
person after howard	-12
person after insisted	-8
person after is	-22
person after jamieson	-7
person after last	13
person after leaves	-14
person after led	-16
person after let	16
person after made	12
person after makes	-17
person after may	-20
person after met	4
person after must	-10
person after named	34
person after needs	-12
person after noted	-14
person after observed	15
person after opened	-10
person after proposed	-12
person after published	-15
person after put	21
person after raised	-11
person after rang	23
person after reckons	-27
person after regretted	34
person after remarked	25
person after reminded	25
person after reports	-28
person after saw	14
person after says	-9
person after sent	11
person after signed	-13
person after signs	-26
person after sounded	-17
person after spoke	24
person after steel	24
person after stressed	11
person after suggested	-17
person after suspended	13
person after that	-23
person after threatened	17
person after told	27
person after tweeted	13
person after urged	11
person after visited	-11
person after was	-18
person after welcomed	-49
person after who	31
person after ·	-14
person before "	27
person before &	-10
person before '	-28
person before (	49
person before ,	19
person before -	13
person before .	27
person before /	12
person before 02	9
person before 12	-18
person before 20	-9
person before 40	-17
person before 45	-15
person before 55	10
person before :	10
person before ;	44
person before accused	-16
person before after	11
person before and	-53
person before as	-9
person before association	15
person before because	-15
person before before	-10
person before between	-14
person before but	15
person before commission	8
person before coordinating	9
person before de	13
person before der	24
person before for	-21
person before friday	17
person before general	10
person before had	-11
person before has	15
person before in	28
person before informed	-15
person before is	-29
person before justice	16
person before laughed	12
person before madame	10
person before meeting	-13
person before met	-9
person before ministers	10
person before morning	11
person before newspaper	-26
person before night	13
person before no	-13
person before october	11
person before of	22
person before opposition	10
person before policy	16
person before prince	-14
person before replied	12
person before saturday	22
person before says	23
person before sighed	16
person before since	-18
person before sir	20
person before telephoned	-11
person before thanked	-23
person before that	-31
person before though	9
person before through	13
person before told	-28
person before uk	-13
person before until	-17
person before what	19
person before whatever	-12
person before when	-21
person before whether	-14
person before with	-64
person before wrote	23
person before year	19
person before —	17
person does announce	-15
person does answer	23
person does ask	-38
person does be	39
person does believe	-13
person does conclude	-14
person does decide	14
person does declare	13
person does deny	-12
person does draw	12
person does explain	-9
person does float	14
person does get	-13
person does insist	-16
person does keep	-12
person does note	-23
person does other	9
person does promise	22
person does publish	-14
person does put	19
person does recall	11
person does reckon	-12
person does reject	-14
person does reply	18
person does respond	-13
person does say	-15
person does sit	-9
person does stress	11
person does suggest	-16
person does tell	11
person does think	9
person does threaten	22
person does want	-13
possessive	-31
possessive account	12
possessive answer	23
possessive customs	31
possessive duty	-12
possessive government	13
possessive lawyer	17
possessive letter	-14
possessive many	-38
possessive order	-10
possessive people	-12
possessive plain	-16
possessive post	11
possessive promise	10
possessive signature	-17
possessive state	-12
possessive threat	-13
possessive trade	-16
possessive version	16
possessive words	17
quotation ahead 0	-9
quotation ahead 0 few	-13
quotation ahead 1 few	-10
quotation ahead 12 colon	25
quotation ahead 12 colon many	20
quotation ahead 3 colon many	-13
quotation ahead 6	20
quotation ahead 6 colon	42
quotation ahead 6 colon many	40
quotation ahead 6 few	29
quotation ahead far	15
quotation ahead far few	17
quotation behind 0	18
quotation behind 0 few	15
quotation behind 0 many	13
quotation behind 1	15
quotation behind 1 many	11
quotation behind 12	6
quotation behind 12 few	14
quotation behind 6	-13
quotation behind 6 few	-12
quotation behind far	-37
quotation behind far few	-12
quotation behind far many	-31
rank 0	15
rank 0 alone	-15
rank 0 few	10
rank 0 many	15
rank 1	11
rank 1 many	31
rank 2 few	26
rank 2 plain	-7
rule:according to noun	42
rule:according to true plain	39
rule:account noun	63
rule:account true many	25
rule:account true plain	49
rule:as put true many	-15
rule:colon clause	23
rule:colon true few	18
rule:colon true many	15
rule:first false few	52
rule:first false many	47
rule:first false office	12
rule:first false person	11
rule:first false plain	27
rule:first false side	69
rule:first true few	36
rule:first true many	32
rule:first true office	-10
rule:first true organisation	29
rule:first true person	56
rule:first true plain	69
rule:first true side	83
rule:further false many	-17
rule:further false organisation	-15
rule:further false person	11
rule:further true many	8
rule:further true person	19
rule:further true side	16
rule:it clause	18
rule:it false plain	-10
rule:it say	62
rule:it true many	34
rule:it true plain	47
rule:label clause	19
rule:label true plain	23
rule:mind object	-59
rule:mind true plain	-60
rule:nobody false false	61
rule:nobody false false alone	-23
rule:nobody false false few	28
rule:nobody false false many	-27
rule:nobody false false plain	69
rule:nobody true false	34
rule:nobody true false few	-11
rule:nobody true false many	-36
rule:nobody true false plain	58
rule:nobody true true	5
rule:nobody true true few	14
rule:nobody true true many	31
rule:noun noun	11
rule:participle true plain	12
rule:passive true many	9
rule:phrase noun	59
rule:phrase true few	10
rule:phrase true many	-21
rule:phrase true plain	32
rule:pronoun false few	22
rule:pronoun false many	37
rule:pronoun false plain	-7
rule:pronoun noun	68
rule:pronoun object	26
rule:pronoun say	12
rule:pronoun sound	20
rule:pronoun true few	30
rule:pronoun true plain	28
rule:quoted beside clause	18
rule:quoted beside false few	7
rule:quoted beside false many	13
rule:quoted beside true few	-14
rule:quoted beside true many	16
rule:verb after clause	22
rule:verb after false few	12
rule:verb after false many	13
rule:verb after false plain	31
rule:verb after object	18
rule:verb after sound	-16
rule:verb after true few	10
rule:verb after true plain	10
rule:verb first clause	60
rule:verb first false few	39
rule:verb first false plain	31
rule:verb first say	22
rule:verb first sound	15
rule:verb first true plain	46
says	13
says many	9
says plain	7
she called claudia	27
she called donald	-26
she called he	33
she called jamieson	-30
she called karin	34
she called karoline	17
she called li	-12
she called sanae	19
she called scott	-24
she called ursula	53
she ends a	55
she ends ae	19
she ends an	-17
she ends d	-31
she ends e	28
she ends h	-19
she ends he	20
she ends i	19
she ends in	38
she ends la	70
she ends ld	-26
she ends m	15
she ends o	-20
she ends on	-30
she ends r	-15
she ends s	-10
she ends se	19
she ends t	-46
she ends te	17
she ends tt	-24
she ends y	17
she titled he	-24
she titled she	31
side after "	-13
side after 's	-43
side after (	-27
side after )	-13
side after ,	-31
side after -	-10
side after /	-18
side after :	-31
side after ;	10
side after <end>	-16
side after accused	20
side after and	-18
side after answered	-31
side after asked	17
side after asks	14
side after border	14
side after called	14
side after complained	25
side after concluded	-12
side after confirmed	25
side after counts	12
side after customs	15
side after demands	-12
side after denied	9
side after did	-10
side after does	14
side after figures	-16
side after had	26
side after has	14
side after in	-27
side after informed	34
side after insisted	-14
side after is	-24
side after its	-13
side after joined	12
side after let	14
side after lets	-19
side after lists	-14
side after made	-13
side after never	-13
side after newspaper	-14
side after objects	-14
side after on	-18
side after opens	-13
side after prolonged	13
side after promised	13
side after proposed	37
side after proposes	26
side after protested	12
side after puts	-17
side after regards	-10
side after rejects	10
side after responded	-12
side after said	24
side after say	31
side after says	16
side after side	20
side after sold	-9
side after spoke	12
side after stated	11
side after stopped	11
side after talks	13
side after tells	-9
side after that	16
side after then	-8
side after thought	11
side after time	-13
side after told	-8
side after took	-9
side after undertook	10
side after warned	13
side after was	-34
side after will	-34
side after would	-49
side after wrote	-9
side after —	-45
side before "	-26
side before (	-16
side before ,	-13
side before -	16
side before 15	9
side before :	-19
side before <begin>	10
side before after	32
side before between	-10
side before by	29
side before for	-42
side before from	-26
side before if	-15
side before in	-40
side before july	-10
side before mendès	11
side before monday	-12
side before october	-11
side before of	-12
side before on	-12
side before saturday	11
side before says	15
side before september	10
side before should	-14
side before spring	11
side before statistics	12
side before talks	11
side before that	-67
side before thursday	-11
side before truce	11
side before wanted	12
side before what	-29
side before when	11
side before which	-11
side before —	14
side before •	8
side does add	-16
side does agree	-20
side does announce	10
side does answer	-28
side does ask	35
side does be	-41
side does begin	-11
side does call	9
side does conclude	-11
side does confirm	15
side does declare	-10
side does deny	18
side does end	-11
side does export	-12
side does extend	9
side does get	-16
side does go	-11
side does have	-45
side does insist	-12
side does keep	-21
side does let	24
side does levy	12
side does note	-11
side does notify	19
side does other	-11
side does pay	-20
side does prolong	12
side does propose	51
side does put	-27
side does recall	19
side does report	-18
side does respond	-13
side does say	47
side does state	28
side does suspend	-13
side does take	-25
side does tell	-21
side does think	10
side does threaten	14
side does urge	15
side does want	-12
side does warn	13
side does write	-12
unnamed a many	-15
unnamed a plain	14
unnamed an	15
unnamed an plain	17
unnamed commerce	11
unnamed diplomat	-25
unnamed former trade official	-15
unnamed ministry	14
unnamed negotiator	-11
unnamed official	14
unnamed senior official	-24
unnamed white house official	64
verb accused then the	14
verb added then ,	9
verb added then 65	-13
verb added then that	22
verb adds then that	14
verb after 0	40
verb after 0 clause office many	-20
verb after 0 clause organisation	12
verb after 0 clause organisation many	30
verb after 0 clause person few	17
verb after 0 clause person many	14
verb after 0 clause person plain	-24
verb after 0 clause side	15
verb after 0 clause side plain	18
verb after 0 few	12
verb after 0 object office few	16
verb after 0 object office many	-11
verb after 0 object organisation few	14
verb after 0 object person plain	-16
verb after 0 object side	64
verb after 0 object side many	14
verb after 0 object side plain	62
verb after 0 plain	30
verb after 0 say office	-14
verb after 0 say office few	-13
verb after 0 say organisation	18
verb after 0 say organisation many	24
verb after 0 say person	10
verb after 0 say person many	-8
verb after 0 say person plain	13
verb after 0 say side	26
verb after 0 say side plain	29
verb after 0 sound office	-15
verb after 0 sound office plain	-13
verb after 0 sound person	-11
verb after 0 sound person many	20
verb after 0 sound person plain	-26
verb after 1	14
verb after 1 clause office	14
verb after 1 clause office plain	14
verb after 1 clause person	-14
verb after 1 clause person few	19
verb after 1 clause person many	18
verb after 1 clause person plain	-27
verb after 1 clause side	21
verb after 1 clause side plain	21
verb after 1 few	15
verb after 1 object office	-15
verb after 1 object office plain	-10
verb after 1 object organisation	-29
verb after 1 object organisation plain	-29
verb after 1 object person few	-12
verb after 1 object side	12
verb after 1 object side plain	14
verb after 1 plain	13
verb after 1 say organisation	-9
verb after 1 say organisation plain	-10
verb after 1 say person	8
verb after 1 say person many	-15
verb after 1 say person plain	20
verb after 1 sound organisation	-10
verb after 1 sound organisation plain	-10
verb after 1 sound person	16
verb after 12	30
verb after 12 clause organisation	-23
verb after 12 clause organisation plain	-30
verb after 12 clause person many	9
verb after 12 clause side	-19
verb after 12 clause side many	-12
verb after 12 clause side plain	-11
verb after 12 many	16
verb after 12 object organisation	-24
verb after 12 object organisation plain	-21
verb after 12 object person	17
verb after 12 object person plain	13
verb after 12 object side	15
verb after 12 object side plain	17
verb after 12 past another	-18
verb after 12 past another few	-13
verb after 12 past another plain	-14
verb after 12 plain	25
verb after 12 say office many	-10
verb after 12 say organisation	11
verb after 12 say organisation plain	13
verb after 12 say person	18
verb after 12 say person plain	17
verb after 12 say side	9
verb after 12 say side plain	14
verb after 12 sound person	-10
verb after 12 sound person plain	-10
verb after 3 clause office	-29
verb after 3 clause office many	-16
verb after 3 clause office plain	-16
verb after 3 clause organisation	-14
verb after 3 clause organisation plain	-14
verb after 3 clause person	-7
verb after 3 clause person few	20
verb after 3 clause person plain	-12
verb after 3 many	14
verb after 3 object organisation	-9
verb after 3 object person few	-15
verb after 3 object person many	14
verb after 3 object side	23
verb after 3 object side plain	24
verb after 3 past another	-21
verb after 3 past another few	-17
verb after 3 past another many	-13
verb after 3 past another plain	-4
verb after 3 say office	17
verb after 3 say office plain	13
verb after 3 say organisation	-14
verb after 3 say organisation plain	-16
verb after 3 say person	10
verb after 3 say person few	-12
verb after 3 say person many	19
verb after 3 sound person	12
verb after 6	11
verb after 6 clause organisation plain	9
verb after 6 object organisation	-17
verb after 6 object organisation plain	-14
verb after 6 past another few	-10
verb after 6 past another many	-16
verb after 6 past another plain	12
verb after 6 plain	12
verb after 6 say person	9
verb after 6 say person few	23
verb after 6 say side	14
verb after 6 say side plain	19
verb after accused	37
verb after accused plain false	10
verb after accused plain true	28
verb after acknowledged	-11
verb after acknowledged plain true	-11
verb after added	-13
verb after added plain false	-13
verb after adds plain true	-9
verb after admits	-11
verb after admitted	10
verb after admitted plain true	13
verb after advised plain true	-11
verb after advises	10
verb after agreed plain false	10
verb after announced	17
verb after announced plain false	9
verb after announced plain true	14
verb after answered	14
verb after answered many true	12
verb after answered plain false	17
verb after answers	-16
verb after answers plain true	-12
verb after asked	15
verb after asked plain true	6
verb after asking	16
verb after asking plain true	11
verb after assured	18
verb after assured plain true	10
verb after blamed	27
verb after blamed plain true	15
verb after called plain false	-11
verb after called plain true	11
verb after calling	14
verb after calls	18
verb after calls many true	20
verb after calls plain true	10
verb after cited	18
verb after cites	24
verb after claims plain true	12
verb after clarified	18
verb after clarified plain true	14
verb after closed	-10
verb after closed plain false	10
verb after closed plain true	-28
verb after commented	-13
verb after commented plain false	-12
verb after complained	21
verb after complained plain true	22
verb after conceded	-19
verb after concluded	-47
verb after concluded plain false	-21
verb after concluded plain true	-32
verb after confirmed	14
verb after confirmed plain true	12
verb after criticised	18
verb after criticised plain true	18
verb after declared many true	11
verb after declares	-9
verb after defended	-20
verb after defended plain true	-13
verb after demanded	13
verb after demanded plain true	14
verb after demands	-33
verb after demands plain false	-17
verb after demands plain true	-25
verb after denied	10
verb after denied plain false	18
verb after denies plain false	-9
verb after denies plain true	12
verb after described	31
verb after described plain true	24
verb after dismissed	11
verb after disputed	19
verb after disputed plain true	19
verb after disputes	12
verb after disputes plain true	12
verb after ended plain true	-13
verb after ends	-25
verb after ends plain false	-16
verb after estimated	23
verb after estimated plain true	23
verb after explained	17
verb after explained many true	10
verb after explained plain true	14
verb after expressed	-17
verb after expressed plain true	-17
verb after far clause organisation	7
verb after far clause organisation plain	7
verb after far clause person	-16
verb after far clause side	-31
verb after far clause side plain	-24
verb after far object organisation	-10
verb after far object organisation plain	-7
verb after far object person	17
verb after far object person plain	13
verb after far object side	-17
verb after far object side plain	-16
verb after far past another	-12
verb after far past another many	19
verb after far past another plain	-24
verb after far say office	-16
verb after far say office plain	-15
verb after far say organisation	-14
verb after far say organisation plain	-14
verb after far say person many	33
verb after far say person plain	-11
verb after far say side many	-13
verb after far say side plain	9
verb after finished	-13
verb after forecast plain true	-11
verb after forecasts	14
verb after hails	-17
verb after indicated plain true	-17
verb after informed plain true	14
verb after informs	-12
verb after informs plain true	-12
verb after insisted	-25
verb after insisted plain true	-21
verb after joked many true	11
verb after laughed plain true	-13
verb after lists	-30
verb after lists plain false	-16
verb after lists plain true	-17
verb after mentioned plain false	11
verb after none	-19
verb after none alone	-19
verb after none many	19
verb after none plain	-34
verb after objected	9
verb after objects	-14
verb after objects plain true	-14
verb after observed	23
verb after offered plain true	10
verb after opened	-27
verb after opened plain true	-28
verb after posted many false	-8
verb after posted many true	12
verb after posts	-16
verb after posts plain true	-13
verb after praised	-14
verb after praised plain true	-14
verb after projects plain true	9
verb after promised	13
verb after promised few true	-11
verb after promised many true	10
verb after promised plain true	9
verb after proposed	15
verb after proposed plain true	31
verb after protested	13
verb after protested plain true	16
verb after recalled	-14
verb after recalled plain true	-10
verb after recalls	13
verb after recalls plain true	13
verb after reckons plain false	-11
verb after recommended	14
verb after remarked	32
verb after remarked many true	14
verb after remarked plain true	20
verb after remarks	-10
verb after repeated	28
verb after repeated plain true	15
verb after replied few true	13
verb after replies	15
verb after replies plain true	16
verb after reports	14
verb after reports plain true	8
verb after responded	-22
verb after responded plain true	-22
verb after said	15
verb after said many false	23
verb after said many true	-20
verb after said plain false	26
verb after said plain true	12
verb after saying	40
verb after saying plain false	21
verb after saying plain true	19
verb after says	16
verb after says few true	-12
verb after says plain false	-8
verb after says plain true	19
verb after shrugs	-11
verb after shrugs plain true	-11
verb after started	-14
verb after started plain true	-12
verb after stated plain false	-10
verb after stated plain true	10
verb after states	-40
verb after states plain false	-46
verb after stressed	-10
verb after stressed plain true	-10
verb after suggested	15
verb after tells plain true	15
verb after thanked many true	17
verb after thanked plain false	10
verb after thanked plain true	-27
verb after thanks	-22
verb after thanks plain true	-21
verb after threatened	23
verb after threatened plain false	21
verb after threatened plain true	19
verb after told	17
verb after told few false	10
verb after told few true	19
verb after told many false	15
verb after told many true	-34
verb after told plain false	7
verb after told plain true	35
verb after tweeted	14
verb after urged	30
verb after urged plain true	26
verb after vowed	23
verb after vowed plain true	19
verb after warned	13
verb after warned many true	10
verb after warned plain false	12
verb after welcomed	-22
verb after welcomed plain false	-9
verb after welcomed plain true	-19
verb after welcomes	-19
verb after welcomes plain true	-17
verb after writes plain false	-10
verb after writing	-15
verb after writing plain false	-13
verb after written	-18
verb after written plain true	-20
verb after wrote few true	15
verb after: ,	13
verb after: , " he	-13
verb after: , and	-15
verb after: , had	-20
verb after: , has	23
verb after: , he	-52
verb after: , it	-16
verb after: , was	-20
verb after: , which	12
verb after: , which had	-9
verb after: , who	12
verb after: , who had	-17
verb after: , who has	23
verb after: :	17
verb after: and	-15
verb after: and the united	-11
verb after: as	9
verb after: at yale	13
verb after: further	15
verb after: had been	-11
verb after: has	17
verb after: has been	-21
verb after: has not	-33
verb after: hasn't	-9
verb after: he	-13
verb after: himself	12
verb after: in beijing	27
verb after: in seoul	13
verb after: never	-11
verb after: newspaper	-12
verb after: on saturday	12
verb after: on wednesday	-13
verb after: there	16
verb after: today	10
verb after: was	-40
verb after: who	13
verb agreed then on	18
verb agreed then that	-20
verb agreed then to	9
verb announced then ,	12
verb announced then 15	21
verb announced then 25	11
verb announced then for	-20
verb announced then frameworks	10
verb announced then his	-15
verb announced then in	-6
verb announced then it	11
verb announced then on	21
verb announced then tariffs	-12
verb announced then that	16
verb announced then the	-18
verb announced then today	9
verb announces then that	-17
verb answered then that	30
verb answered then with	-17
verb answers then .	-16
verb answers then questions	-12
verb answers then that	18
verb asked then .	-19
verb asked then for	-14
verb asked then in	13
verb asked then that	-22
verb asked then the	25
verb asked then washington	12
verb asked then what	17
verb asked then why	13
verb asking then for	26
verb asks then that	10
verb asks then the	-9
verb before 0	15
verb before 0 clause person	35
verb before 0 clause person many	26
verb before 0 few	9
verb before 0 many	10
verb before 0 object organisation	-13
verb before 0 object organisation plain	-11
verb before 0 object person	-44
verb before 0 object person plain	-48
verb before 0 past another	26
verb before 0 past another plain	21
verb before 0 say office plain	-10
verb before 0 say organisation	20
verb before 0 say organisation few	9
verb before 0 say organisation many	-9
verb before 0 say organisation plain	24
verb before 0 say person	6
verb before 0 say person plain	15
verb before 0 sound office	8
verb before 0 sound person	14
verb before 1	-11
verb before 1 clause person	-9
verb before 1 clause person few	-10
verb before 1 clause person plain	-8
verb before 1 object side	26
verb before 1 object side plain	26
verb before 1 past another	17
verb before 1 past another many	17
verb before 1 plain	-15
verb before 1 say office	-11
verb before 1 say person many	11
verb before 1 say side	-11
verb before 1 say side plain	-10
verb before 12	15
verb before 12 clause office	11
verb before 12 clause person	28
verb before 12 clause person plain	23
verb before 12 many	20
verb before 12 object office	12
verb before 12 object office plain	12
verb before 12 object person	23
verb before 12 object person plain	20
verb before 12 object side	-11
verb before 12 object side plain	-10
verb before 12 past another	-13
verb before 12 past another few	12
verb before 12 past another plain	-22
verb before 12 say office	19
verb before 12 say office many	10
verb before 12 say office plain	10
verb before 12 say organisation	-14
verb before 12 say organisation plain	-11
verb before 12 say person few	8
verb before 12 say person many	12
verb before 12 say person plain	-7
verb before 12 sound person	-17
verb before 12 sound person plain	-17
verb before 3 many	-15
verb before 3 object organisation	19
verb before 3 object organisation plain	25
verb before 3 object person	16
verb before 3 object person plain	12
verb before 3 past another	33
verb before 3 past another many	31
verb before 3 past another plain	15
verb before 3 plain	30
verb before 3 say organisation	22
verb before 3 say organisation many	23
verb before 3 say person	-15
verb before 3 say person many	-20
verb before 3 say side many	9
verb before 3 say side plain	-18
verb before 3 sound side	15
verb before 3 sound side plain	15
verb before 6	-9
verb before 6 clause office	-15
verb before 6 clause office plain	-14
verb before 6 clause person	-16
verb before 6 clause person few	15
verb before 6 clause person plain	-23
verb before 6 few	12
verb before 6 object office	12
verb before 6 object organisation	19
verb before 6 object organisation plain	14
verb before 6 object person	-22
verb before 6 object person plain	-25
verb before 6 past another	29
verb before 6 past another few	11
verb before 6 past another plain	29
verb before 6 plain	-13
verb before 6 say organisation many	-24
verb before 6 say organisation plain	13
verb before 6 say person	34
verb before 6 say person many	4
verb before 6 say person plain	33
verb before 6 say side	13
verb before 6 say side plain	17
verb before 6 sound person	12
verb before accused	-12
verb before agreed	15
verb before agreed plain false	18
verb before agreed plain true	-9
verb before announced	25
verb before announced few false	14
verb before announced plain true	12
verb before asked	-9
verb before asked few true	11
verb before asked many false	9
verb before asked plain false	-10
verb before asked plain true	-25
verb before asks plain false	-15
verb before called	11
verb before called plain false	9
verb before called plain true	-9
verb before claims	-17
verb before complained	11
verb before confirmed plain false	11
verb before confirmed plain true	-17
verb before declared many true	15
verb before denied	21
verb before denied plain false	12
verb before denied plain true	13
verb before described plain true	10
verb before far	11
verb before far clause office	-10
verb before far clause organisation	24
verb before far clause organisation plain	19
verb before far clause person	-17
verb before far clause person many	-18
verb before far clause side	11
verb before far clause side plain	12
verb before far few	-15
verb before far many	-19
verb before far object person	11
verb before far past another	16
verb before far past another plain	13
verb before far plain	25
verb before far say person few	-15
verb before laughed	12
verb before lists	9
verb before mentioned	10
verb before mentioned plain false	10
verb before none alone	-19
verb before none few	12
verb before offered	11
verb before offered plain false	12
verb before opened	8
verb before posts	-11
verb before posts plain true	-11
verb before promised plain false	9
verb before proposed	17
verb before replied	11
verb before replied many true	12
verb before reported	-12
verb before said many false	-11
verb before said many true	-15
verb before said plain false	13
verb before saying	-12
verb before says	12
verb before says few true	12
verb before sighed	16
verb before sighed many true	16
verb before started	14
verb before started plain false	14
verb before states plain false	-11
verb before states plain true	24
verb before suggested plain false	-12
verb before thanked	-26
verb before thanked plain true	-17
verb before threatened plain false	-18
verb before threatened plain true	18
verb before thundered	16
verb before thundered many true	15
verb before told	-12
verb before told many true	-27
verb before told plain false	15
verb before warned	-9
verb before warned many true	-15
verb before written	-11
verb before written plain true	-12
verb before wrote	-8
verb before wrote plain false	-14
verb before: ,	24
verb before: , and	-17
verb before: ;	26
verb before: and	-11
verb before: by	20
verb before: him that	13
verb before: on	-17
verb before: that	-43
verb before: to	-41
verb beginning then of	-9
verb called then "	14
verb called then an	-14
verb called then china	11
verb called then for	10
verb called then it	19
verb called then off	-13
verb called then the	24
verb called then them	-8
verb called then this	-9
verb calls then a	16
verb calls then it	13
verb clause then "	27
verb clause then 15	19
verb clause then 25	11
verb clause then :	-24
verb clause then ;	-11
verb clause then <end>	9
verb clause then after	14
verb clause then and	-19
verb clause then at	-31
verb clause then before	16
verb clause then by	29
verb clause then donald	12
verb clause then for	-7
verb clause then frameworks	10
verb clause then from	24
verb clause then him	12
verb clause then his	-25
verb clause then of	-10
verb clause then questions	-17
verb clause then sales	18
verb clause then that	7
verb clause then the	-12
verb clause then this	29
verb clause then to	11
verb clause then us	9
verb clause then what	24
verb clause then why	14
verb complained then about	20
verb complains then of	-19
verb concluded then its	-12
verb concluded then two	-11
verb confirmed then .	17
verb confirmed then it	-28
verb confirmed then on	26
verb confirmed then that	-19
verb confirmed then the	22
verb confirmed then this	16
verb confirmed then to	17
verb declared then the	12
verb denied then it	17
verb denied then on	12
verb denied then that	-12
verb denies then having	10
verb denies then it	14
verb denies then that	-8
verb described then as	11
verb described then the	22
verb disputes then that	18
verb estimates then that	13
verb explained then ,	12
verb explained then that	25
verb explained then the	-13
verb explained then to	12
verb informs then the	-16
verb insisted then on	-17
verb insists then on	-18
verb insists then that	15
verb maintains then its	-22
verb maintains then that	17
verb noted then that	-20
verb object then \$	-14
verb object then ,	-23
verb object then 100	16
verb object then 12	25
verb object then 12.5	10
verb object then 30	24
verb object then an	14
verb object then another	23
verb object then as	18
verb object then both	-16
verb object then fentanyl	23
verb object then for	13
verb object then from	-12
verb object then having	11
verb object then him	-25
verb object then his	-11
verb object then in	-13
verb object then it	9
verb object then japan	-12
verb object then not	-12
verb object then nothing	-20
verb object then of	-22
verb object then off	-13
verb object then on	30
verb object then one	10
verb object then the	19
verb object then this	13
verb object then trump	17
verb object then washington	9
verb object then with	-18
verb offered then a	10
verb opened then a	-11
verb opened then an	-16
verb opened then investigations	-14
verb opens then its	-13
verb posted then .	-12
verb posted then that	-13
verb posts then .	-12
verb praised then the	-12
verb promised then .	-17
verb promised then 12	13
verb promised then an	17
verb promised then for	12
verb promised then in	-13
verb promised then the	12
verb promised then to	7
verb proposed then 12.5	10
verb proposed then an	10
verb proposed then on	15
verb proposed then that	-9
verb proposed then the	-15
verb protested then against	11
verb recalled then that	-10
verb recalls then that	16
verb reckons then .	-10
verb reckons then that	-20
verb reckons then with	17
verb remarked then .	9
verb replied then .	15
verb replied then on	-12
verb replied then that	29
verb replied then with	-12
verb reported then on	-17
verb reports then .	22
verb reports then that	-15
verb said then about	-15
verb said then afterwards	-19
verb said then before	-20
verb said then bin	-15
verb said then by	10
verb said then china	17
verb said then he'd	13
verb said then her	-15
verb said then it	-10
verb said then neither	-13
verb said then no	-12
verb said then of	22
verb said then on	8
verb said then only	-10
verb said then she	9
verb said then so	16
verb said then that	-17
verb said then the	32
verb said then there	17
verb said then through	11
verb said then today	12
verb said then what	-15
verb said then whether	-13
verb said then yes	-38
verb said then yesterday	17
verb say then "	15
verb say then ,	-15
verb say then 12	16
verb say then 65	-13
verb say then :	-15
verb say then <end>	-19
verb say then a	6
verb say then afterwards	-15
verb say then another	-15
verb say then anything	11
verb say then before	-13
verb say then beijing	11
verb say then bin	-15
verb say then by	10
verb say then chinese	13
verb say then cnbc	19
verb say then fox	11
verb say then he'd	16
verb say then him	-10
verb say then his	13
verb say then importers	20
verb say then in	21
verb say then is	19
verb say then it	-12
verb say then journalists	12
verb say then neither	-16
verb say then not	10
verb say then nothing	-11
verb say then on	11
verb say then one	10
verb say then parliament	13
verb say then she	14
verb say then something	-13
verb say then talks	10
verb say then there	20
verb say then they	11
verb say then this	-17
verb say then through	11
verb say then today	14
verb say then trump	7
verb say then us	-13
verb say then what	-28
verb say then whether	-13
verb say then with	13
verb say then yes	-18
verb say then yesterday	22
verb saying then that	12
verb says then ,	-27
verb says then .	-10
verb says then :	-18
verb says then <end>	-12
verb says then china	-12
verb says then he	23
verb says then it	14
verb says then its	20
verb says then the	29
verb says then they	13
verb says then yes	17
verb sound then ,	19
verb sound then a	10
verb sound then that	14
verb stated then that	-14
verb states then .	-11
verb stressed then that	-18
verb tells then me	12
verb thanked then him	-18
verb then "	31
verb then \$	-15
verb then 100	11
verb then 12	32
verb then 12.5	9
verb then 4	17
verb then 6	12
verb then 65	-13
verb then 7	-15
verb then 9	-21
verb then :	-37
verb then ;	-9
verb then <end>	-15
verb then a	9
verb then afterward	-10
verb then afterwards	-12
verb then and	-12
verb then any	-11
verb then anything	11
verb then as	12
verb then at	-18
verb then beijing	25
verb then bin	-15
verb then both	-10
verb then by	39
verb then canada	13
verb then china	11
verb then chinese	13
verb then cnbc	19
verb then donald	17
verb then each	-12
verb then earlier	12
verb then export	-18
verb then fentanyl	24
verb then fifteen	15
verb then fox	11
verb then frameworks	10
verb then free	-11
verb then having	11
verb then he'd	16
verb then him	-23
verb then his	-18
verb then how	12
verb then if	-10
verb then importers	20
verb then is	15
verb then it	-10
verb then journalists	12
verb then late	9
verb then mexico	10
verb then neither	-16
verb then new	8
verb then not	-11
verb then nothing	-31
verb then of	-28
verb then off	-25
verb then on	21
verb then one	19
verb then ottawa	11
verb then over	9
verb then parliament	13
verb then president	8
verb then questions	-17
verb then reports	-10
verb then sales	18
verb then she	14
verb then something	-15
verb then talks	12
verb then that	23
verb then there	21
verb then they	11
verb then through	14
verb then thursday	18
verb then today	17
verb then tokyo	16
verb then trade	-20
verb then trump	19
verb then uruguay	11
verb then when	-18
verb then whether	-21
verb then why	13
verb then will	11
verb then within	-18
verb then yes	-18
verb threatened then .	14
verb threatened then 25	17
verb threatened then 30	21
verb threatened then an	12
verb threatened then china	23
verb threatened then from	-28
verb threatened then to	-23
verb threatens then 100	10
verb threatens then china	-13
verb threatens then to	22
verb told then a	20
verb told then an	19
verb told then cnbc	19
verb told then farmers	-12
verb told then fox	11
verb told then her	17
verb told then his	24
verb told then importers	15
verb told then it	-22
verb told then journalists	12
verb told then members	-18
verb told then parliament	11
verb told then the	-6
verb told then them	14
verb told then this	-19
verb told then trump	13
verb vowed then to	13
verb warned then in	20
verb warned then last	9
verb warned then of	19
verb warns then that	19
verb welcomed then it	-25
verb welcomes then the	-12
verb written then on	-15
verb wrote then ,	15
verb wrote then :	-11
verb wrote then it	-10
verb wrote then on	17
verb wrote then that	26
verb wrote then the	-18
verb wrote then to	25`;
