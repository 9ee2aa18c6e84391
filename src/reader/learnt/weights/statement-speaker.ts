// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_SPEAKER = `yes
<always>	0
closes "	16
closes " many	16
closes ,	-14
closes , many	-24
closes , plain	21
closes .	33
closes . few	37
closes . plain	35
closes and	10
closes and plain	10
closes at	32
closes at many	33
closes had	-30
closes had plain	-28
closes has	-13
closes has plain	-12
closes in	26
closes in many	17
closes in plain	12
closes of	23
closes of many	13
closes of plain	11
closes on	-26
closes on many	-12
closes on plain	-11
closes said	15
closes said plain	6
closes to plain	-7
closes will	-11
closes will plain	-11
closes would	-9
closes would plain	-12
does <agree> past	-20
does <agree> past plain	-17
does <agree> perfect	-7
does <agree> pluperfect	-10
does <agree> pluperfect plain	-10
does <agree> present	-10
does <agree> present plain	-10
does <bear> modal	-12
does <bear> modal plain	-10
does <bear> perfect	-9
does <bear> pluperfect	-13
does <bear> pluperfect plain	-13
does <begin> future	-9
does <begin> future plain	-7
does <begin> past	9
does <buy> present	16
does <buy> present plain	16
does <deny> present	7
does <deny> present plain	7
does <down> past plain	-26
does <down> perfect	-11
does <down> perfect plain	-9
does <down> present	-21
does <down> present plain	-21
does <end> past	-6
does <end> perfect	-27
does <end> perfect plain	-25
does <end> present	6
does <end> present plain	6
does <impose> past few	-9
does <impose> past many	7
does <impose> perfect many	-8
does <impose> present few	-18
does <impose> present many	15
does <propose> future	-9
does <propose> future plain	-9
does <propose> modal	13
does <propose> modal plain	14
does <propose> past	21
does <propose> past few	7
does <propose> past many	-11
does <propose> past plain	25
does <propose> pluperfect	-8
does <say> future	6
does <say> modal	10
does <say> past	12
does <say> past few	-6
does <say> past plain	14
does <say> perfect	-7
does <say> perfect many	16
does <say> perfect plain	-14
does <say> pluperfect	17
does <say> pluperfect plain	19
does <sell> past	-16
does <sell> past plain	-16
does <sell> present	-9
does <sell> present plain	-8
does <stay> future	-11
does <stay> future plain	-11
does <stay> modal	-6
does <stay> past	8
does <stay> past many	17
does <suspend> past	-10
does <suspend> past plain	-15
does <suspend> perfect	8
does <suspend> perfect plain	9
does <suspend> present	-15
does <suspend> present plain	-15
does <target> past	21
does <target> past plain	21
does <target> perfect	-9
does <target> perfect plain	-9
does <target> pluperfect	6
does <target> pluperfect plain	8
does <target> present	-11
does <target> present plain	-9
does <threaten> past	7
does <threaten> past plain	8
does <threaten> perfect	13
does <threaten> perfect plain	12
does <threaten> pluperfect	7
does <threaten> pluperfect plain	9
does <threaten> present plain	7
does <up> future	18
does <up> future plain	19
does <up> past plain	8
does <up> present few	-10
does accept	6
does accept plain	6
does add	-17
does add many	12
does add plain	-26
does adopt	-8
does adopt plain	-8
does announce	7
does announce plain	6
does answer	-17
does answer plain	-25
does approve	-34
does approve plain	-34
does ask	8
does ask plain	10
does be many	16
does be plain	-17
does begin	-16
does begin plain	-16
does believe	-13
does believe plain	-13
does bring	-8
does bring plain	-8
does buy	14
does buy plain	14
does call	12
does call few	25
does call many	-14
does call plain	11
does carry	-6
does carry plain	-6
does collect	-10
does collect plain	-10
does come plain	-6
does conclude	-19
does conclude plain	-19
does consider	-13
does consider plain	-13
does continue	-12
does continue plain	-12
does decline plain	-17
does demand	17
does demand plain	17
does deny	13
does deny plain	13
does draw	28
does draw plain	28
does drop	-6
does expect	-12
does expect plain	-12
does explain	25
does explain plain	21
does export	-11
does export plain	-11
does extend	-15
does extend plain	-15
does float	-13
does float plain	-13
does future	-38
does future not	13
does get	-16
does go plain	10
does have	-20
does have plain	-17
does hope	-22
does hope plain	-22
does import	-12
does import plain	-12
does impose	-7
does impose plain	-7
does keep	-15
does keep plain	-15
does land	-10
does land plain	-10
does leave	-19
does leave plain	-19
does let	13
does let plain	13
does levy	-6
does levy plain	-6
does lift	10
does lift plain	23
does like	-11
does like plain	-10
does make	24
does make plain	30
does meet	-9
does meet plain	-8
does modal not	-10
does negotiate	-6
does negotiate plain	-6
does note	-12
does note plain	-14
does nothing	15
does nothing few	21
does order	-9
does order plain	-9
does other	23
does other plain	21
does past	8
does past not	-11
does past passive	-30
does pay	-11
does pay plain	-9
does perfect	7
does perfect passive	-26
does pluperfect not	-6
does pluperfect passive	-14
does post	14
does prepare	-12
does prepare plain	-12
does present	6
does present not	-7
does present passive	-9
does promise	18
does promise plain	16
does propose	16
does propose plain	19
does put	21
does put many	24
does put plain	15
does receive	-10
does receive plain	-10
does reckon	-7
does reckon plain	-7
does reject	-17
does reject plain	-17
does reply plain	8
does respond	-13
does respond plain	-13
does rise	-8
does rise plain	-8
does say few	-12
does see	7
does see plain	9
does seek	-15
does seek plain	-15
does show	9
does show plain	8
does sign	-28
does sign plain	-23
does sit	-11
does sit plain	-11
does slap	-9
does slap plain	-9
does start	-6
does state	28
does state plain	28
does stop	-12
does stop plain	-12
does stress	-8
does stress plain	-8
does suspend	-16
does suspend plain	-14
does tell few	9
does tell many	-26
does tell plain	17
does think	32
does think plain	31
does threaten	12
does threaten plain	15
does urge	11
does urge plain	11
does vow	11
does vow plain	10
does want	-27
does want plain	-26
does warn	13
does warn plain	15
does withdraw	-21
does withdraw plain	-21
does write many	33
does write plain	-19
earlier 1 1	-17
earlier 1 1 few he	13
earlier 1 1 few none	-30
earlier 1 1 many he	34
earlier 1 1 many none	-42
earlier 1 1 plain he	8
earlier 1 1 plain i	9
earlier 1 1 plain they	-6
earlier 1 12	-42
earlier 1 12 many none	-10
earlier 1 12 plain he	-20
earlier 1 12 plain it	-8
earlier 1 12 plain none	-11
earlier 1 3	-66
earlier 1 3 few he	-11
earlier 1 3 many he	-44
earlier 1 3 many none	-26
earlier 1 3 plain he	-23
earlier 1 3 plain i	35
earlier 1 3 plain it	-34
earlier 1 3 plain they	-30
earlier 1 6	-61
earlier 1 6 alone none	18
earlier 1 6 few none	-29
earlier 1 6 many he	-32
earlier 1 6 many it	-6
earlier 1 6 many none	-9
earlier 1 6 plain he	-52
earlier 1 6 plain i	-30
earlier 1 6 plain it	20
earlier 1 6 plain none	-11
earlier 2 12	-31
earlier 2 12 few he	-6
earlier 2 12 few none	-7
earlier 2 12 many he	-18
earlier 2 12 many it	-14
earlier 2 12 many none	-23
earlier 2 12 plain he	-54
earlier 2 12 plain i	-29
earlier 2 12 plain it	-33
earlier 2 12 plain none	43
earlier 2 12 plain they	-15
earlier 2 3	-23
earlier 2 3 many he	-14
earlier 2 3 plain he	-23
earlier 2 3 plain i	21
earlier 2 3 plain it	-31
earlier 2 3 plain none	7
earlier 2 3 plain they	-11
earlier 2 6	-41
earlier 2 6 few he	-7
earlier 2 6 few none	-30
earlier 2 6 many he	16
earlier 2 6 many it	-6
earlier 2 6 many none	19
earlier 2 6 plain he	-6
earlier 2 6 plain i	-43
earlier 2 6 plain it	-56
earlier 2 6 plain none	-12
earlier 2 6 plain they	8
earlier 3 12	-29
earlier 3 12 few none	-9
earlier 3 12 plain he	-17
earlier 3 12 plain it	-10
earlier 3 12 plain none	-6
earlier 3 3	34
earlier 3 3 plain i	25
earlier 3 3 plain it	16
earlier 3 6 few none	18
earlier 3 6 plain he	24
earlier 3 6 plain i	-18
earlier 3 6 plain none	-28
earlier 3 6 plain they	-6
earlier alone	-25
earlier alone alone none	11
earlier alone few he	7
earlier alone few none	-12
earlier alone many he	-6
earlier alone plain he	10
earlier alone plain i	-7
earlier alone plain none	-77
earlier alone plain they	-10
earlier body	24
earlier body many he	-27
earlier body many it	-6
earlier body many none	11
earlier body plain he	-6
earlier body plain i	19
earlier body plain it	18
earlier body plain none	20
earlier body plain they	-7
earlier last	50
earlier last alone none	26
earlier last few he	65
earlier last few it	-10
earlier last few none	-6
earlier last many he	36
earlier last many it	-14
earlier last plain he	32
earlier last plain i	14
earlier last plain it	-23
earlier last plain none	-16
earlier last plain they	-47
earlier lately	22
earlier lately alone none	19
earlier lately few he	7
earlier lately many he	-10
earlier lately many it	-18
earlier lately many none	7
earlier lately plain he	21
earlier lately plain i	-39
earlier lately plain it	14
earlier lately plain none	-6
earlier office	-30
earlier office few he	-13
earlier office few none	-12
earlier office many he	-41
earlier office many none	8
earlier office plain he	-13
earlier office plain i	16
earlier office plain it	-65
earlier office plain none	28
earlier office plain they	-18
earlier office rank 0	-21
earlier office rank 0 few he	-6
earlier office rank 0 many he	-35
earlier office rank 0 many none	-22
earlier office rank 0 plain he	-13
earlier office rank 0 plain i	21
earlier office rank 0 plain it	-29
earlier office rank 0 plain none	23
earlier office rank 0 plain they	-11
earlier office rank 1	-25
earlier office rank 1 many none	-18
earlier office rank 1 plain he	-22
earlier office rank 1 plain it	-19
earlier office rank 1 plain none	11
earlier office rank 2 many none	31
earlier office rank 2 plain he	-21
earlier office rank 2 plain it	-13
earlier office rank 3	10
earlier office rank 3 plain he	21
earlier organisation	-19
earlier organisation few he	-17
earlier organisation many he	-57
earlier organisation many it	-18
earlier organisation many none	-19
earlier organisation plain he	-90
earlier organisation plain i	-50
earlier organisation plain it	50
earlier organisation plain they	14
earlier organisation rank 0 few he	-6
earlier organisation rank 0 few none	-20
earlier organisation rank 0 many he	-38
earlier organisation rank 0 many it	-14
earlier organisation rank 0 many none	7
earlier organisation rank 0 plain he	-40
earlier organisation rank 0 plain i	-26
earlier organisation rank 0 plain it	24
earlier organisation rank 0 plain none	8
earlier organisation rank 0 plain they	20
earlier organisation rank 1	-44
earlier organisation rank 1 few none	-9
earlier organisation rank 1 many he	-10
earlier organisation rank 1 many none	-18
earlier organisation rank 1 plain he	-23
earlier organisation rank 1 plain i	-12
earlier organisation rank 1 plain it	-7
earlier organisation rank 2	-15
earlier organisation rank 2 few none	23
earlier organisation rank 2 many none	-21
earlier organisation rank 2 plain he	-16
earlier organisation rank 2 plain it	22
earlier organisation rank 2 plain none	-29
earlier organisation rank 3	20
earlier organisation rank 3 many none	-8
earlier organisation rank 3 plain he	-13
earlier organisation rank 3 plain it	38
earlier organisation rank 3 plain none	6
earlier person	33
earlier person alone none	32
earlier person few he	43
earlier person few it	-14
earlier person few none	-15
earlier person many he	50
earlier person many it	-23
earlier person many none	29
earlier person plain he	23
earlier person plain i	13
earlier person plain it	-76
earlier person plain none	-9
earlier person plain they	-29
earlier person rank 0	28
earlier person rank 0 alone none	32
earlier person rank 0 few he	37
earlier person rank 0 few it	-14
earlier person rank 0 many he	54
earlier person rank 0 many it	-20
earlier person rank 0 many none	-6
earlier person rank 0 plain he	20
earlier person rank 0 plain i	18
earlier person rank 0 plain it	-41
earlier person rank 0 plain none	-34
earlier person rank 0 plain they	-8
earlier person rank 1	39
earlier person rank 1 few he	23
earlier person rank 1 few none	-37
earlier person rank 1 many he	-8
earlier person rank 1 many none	52
earlier person rank 1 plain he	17
earlier person rank 1 plain i	30
earlier person rank 1 plain it	-31
earlier person rank 1 plain none	7
earlier person rank 1 plain they	-34
earlier person rank 2	-24
earlier person rank 2 few he	-14
earlier person rank 2 few none	-6
earlier person rank 2 many he	6
earlier person rank 2 many none	20
earlier person rank 2 plain he	-18
earlier person rank 2 plain i	-7
earlier person rank 2 plain it	-30
earlier person rank 3	20
earlier person rank 3 many he	17
earlier person rank 3 plain none	13
earlier same 1	67
earlier same 1 few he	29
earlier same 1 few it	-17
earlier same 1 few none	-16
earlier same 1 many he	30
earlier same 1 many it	-13
earlier same 1 many none	16
earlier same 1 plain he	8
earlier same 1 plain i	-22
earlier same 1 plain it	63
earlier same 1 plain none	9
earlier same 3	42
earlier same 3 few he	8
earlier same 3 few none	18
earlier same 3 many he	11
earlier same 3 many none	66
earlier same 3 plain he	31
earlier same 3 plain i	-48
earlier same 3 plain it	-51
earlier same 3 plain none	-15
earlier same 6	19
earlier same 6 plain he	22
earlier same 6 plain i	-10
earlier side	-101
earlier side alone none	-13
earlier side few he	-17
earlier side few it	-9
earlier side few none	-28
earlier side many he	-64
earlier side many it	-8
earlier side many none	-74
earlier side plain he	-105
earlier side plain i	-50
earlier side plain it	23
earlier side plain none	-11
earlier side plain they	-29
earlier side rank 0	-19
earlier side rank 0 few it	-6
earlier side rank 0 many he	-26
earlier side rank 0 many none	-31
earlier side rank 0 plain he	-44
earlier side rank 0 plain i	-24
earlier side rank 0 plain it	46
earlier side rank 0 plain they	-13
earlier side rank 1	-33
earlier side rank 1 few none	-19
earlier side rank 1 many he	-23
earlier side rank 1 many none	-26
earlier side rank 1 plain he	-34
earlier side rank 1 plain i	-12
earlier side rank 1 plain it	-13
earlier side rank 1 plain none	23
earlier side rank 1 plain they	-7
earlier side rank 2	-45
earlier side rank 2 few none	-6
earlier side rank 2 many he	-13
earlier side rank 2 many none	-12
earlier side rank 2 plain he	-20
earlier side rank 2 plain it	10
earlier side rank 2 plain none	-16
earlier side rank 3	-32
earlier side rank 3 many none	-8
earlier side rank 3 plain he	-12
earlier side rank 3 plain it	11
earlier side rank 3 plain none	-19
earlier subject	31
earlier subject alone none	7
earlier subject few he	35
earlier subject few i	-11
earlier subject few it	-20
earlier subject many he	26
earlier subject many it	-37
earlier subject plain he	24
earlier subject plain i	-7
earlier subject plain it	33
earlier subject plain they	-22
g a:!	-17
g a:&	-9
g a:'	-29
g a:' worth	-7
g a:'s	-28
g a:'s <level>	-6
g a:'s <office>	-19
g a:'s <organisation>	-9
g a:'s account	22
g a:'s answer	16
g a:'s duty	-22
g a:'s growth	7
g a:'s levy	16
g a:'s new	15
g a:'s on	-7
g a:'s own	-18
g a:'s side	-7
g a:'s word	16
g a:-	-26
g a:- <name>	-6
g a:- duty	-8
g a:- earth	-20
g a:- trade	12
g a:.	24
g a:/	-12
g a:/ <seat>	-7
g a:<agent>	-26
g a:<day-ahead>	-19
g a:<day-ahead> .	-11
g a:<day-ahead> to	-22
g a:<day-gone>	-8
g a:<day-gone> after	23
g a:<day-gone> evening	12
g a:<day-gone> for	-16
g a:<day-gone> in	-6
g a:<day-gone> of	9
g a:<day-gone> on	13
g a:<day-gone> that	-9
g a:<day-gone> to	26
g a:<day-gone> with	-16
g a:<day-today>	-14
g a:<day-today> .	-36
g a:<day-today> published	13
g a:<day-today> that	10
g a:<day-today> with	-11
g a:<duty>	-17
g a:<gate>	17
g a:<goods-amount>	-13
g a:<goods-amount> <span>	10
g a:<goods-amount> by	-17
g a:<goods-amount> of	-9
g a:<goods>	18
g a:<level-noun>	-8
g a:<level>	-13
g a:<level> .	-14
g a:<level> and	14
g a:<level> as	19
g a:<level> by	7
g a:<level> duty	-17
g a:<level> from	30
g a:<level> more	-25
g a:<level> on	24
g a:<level> or	11
g a:<level> tariff	-32
g a:<level> to	7
g a:<level> under	-8
g a:<money> <span>	21
g a:<money> a	-19
g a:<money> in	9
g a:<money> of	18
g a:<month-ahead>	12
g a:<month-gone> for	-7
g a:<name>	-9
g a:<name> 's	-27
g a:<name> .	-12
g a:<name> a	-17
g a:<name> about	6
g a:<name> and	-10
g a:<name> as	17
g a:<name> at	-22
g a:<name> expire	-10
g a:<name> for	25
g a:<name> from	-6
g a:<name> good	12
g a:<name> has	7
g a:<name> have	-6
g a:<name> in	-13
g a:<name> of	20
g a:<name> on	19
g a:<name> say	20
g a:<name> than	-12
g a:<name> trade	-8
g a:<name> truce	-13
g a:<name> was	-16
g a:<name> with	27
g a:<name> would	12
g a:<not>	-17
g a:<number>	-9
g a:<number> .	15
g a:<number> <quality>	-27
g a:<number> billion	19
g a:<number> duty	20
g a:<number> economy	10
g a:<number> for	13
g a:<number> more	-17
g a:<number> notice	-11
g a:<number> of	-16
g a:<number> on	-26
g a:<number> thi	-16
g a:<number> to	-13
g a:<office>	-36
g a:<office> .	-21
g a:<office> on	12
g a:<organisation> 's	19
g a:<organisation> and	-8
g a:<organisation> in	10
g a:<organisation> of	-14
g a:<organisation> on	-6
g a:<organisation> say	-15
g a:<organisation> to	7
g a:<person>	-19
g a:<person> 's	-15
g a:<person> .	9
g a:<person> and	6
g a:<person> for	10
g a:<person> had	18
g a:<person> has	6
g a:<person> in	17
g a:<person> of	-18
g a:<person> on	-9
g a:<person> say	14
g a:<person> will	-14
g a:<person> would	-6
g a:<points>	-12
g a:<points> off	-6
g a:<quality> beef	-12
g a:<quality> car	-6
g a:<quality> coal	-10
g a:<quality> colleague	-8
g a:<quality> company	-21
g a:<quality> delegation	15
g a:<quality> fertiliser	7
g a:<quality> firm	-11
g a:<quality> flour	-6
g a:<quality> good	40
g a:<quality> machinery	-9
g a:<quality> minister	-20
g a:<quality> official	7
g a:<quality> oil	-8
g a:<quality> president	-16
g a:<quality> rice	-16
g a:<quality> sardine	17
g a:<quality> soybean	-6
g a:<quality> steel	8
g a:<quality> trade	11
g a:<quality> wheat	13
g a:<quality> wine	16
g a:<seat>	-14
g a:<seat> 's	20
g a:<seat> <day-today>	-13
g a:<seat> had	9
g a:<seat> has	-10
g a:<seat> on	-26
g a:<seat> say	32
g a:<seat> with	-8
g a:<sender>	9
g a:<span>	35
g a:<span> .	53
g a:<span> before	-13
g a:<span> in	6
g a:<span> more	13
g a:<span> to	-25
g a:<taker>	13
g a:<v-agree>	-20
g a:<v-bear>	14
g a:<v-begin>	15
g a:<v-end>	-16
g a:<v-impose>	-12
g a:<v-return>	-9
g a:<v-say>	29
g a:<v-suspend>	9
g a:<v-target>	-17
g a:<v-threaten>	20
g a:?	-36
g a:a	-15
g a:a <office>	-9
g a:a <organisation>	-21
g a:a <quality>	17
g a:a <span>	-8
g a:a call	7
g a:a duty	25
g a:a fact	6
g a:a first	9
g a:a fourth	9
g a:a framework	15
g a:a free	11
g a:a further	10
g a:a joint	-7
g a:a law	-7
g a:a letter	24
g a:a licence	-14
g a:a mandate	-8
g a:a market	17
g a:a matter	8
g a:a meet	-27
g a:a memorandum	-8
g a:a newspaper	13
g a:a pause	-13
g a:a permanent	-10
g a:a point	-7
g a:a post	31
g a:a quota	-15
g a:a rate	-12
g a:a single	8
g a:a statement	10
g a:a tariff	-10
g a:a television	22
g a:a third	10
g a:a truce	14
g a:about <money>	-7
g a:about a	-24
g a:about it	13
g a:about the	16
g a:abroad	-10
g a:accept	8
g a:accomplished	-7
g a:across	9
g a:across the	9
g a:action	7
g a:add	-16
g a:add .	20
g a:add <number>	-21
g a:additional	-7
g a:additional <level>	12
g a:adopt	-9
g a:after	13
g a:after <span>	8
g a:afterward	-18
g a:again	22
g a:again .	15
g a:against	6
g a:against the	8
g a:agree	13
g a:agree on	-22
g a:agree to	16
g a:agreement	9
g a:agreement .	28
g a:agreement of	-6
g a:air	14
g a:air force	16
g a:airport	18
g a:all .	-12
g a:all <quality>	17
g a:already	-16
g a:also	18
g a:also say	6
g a:alway	10
g a:among	15
g a:an additional	-7
g a:an agreement	7
g a:an hour	-10
g a:an important	6
g a:and <month-gone>	10
g a:and <name>	-31
g a:and <number>	-6
g a:and <seat>	-7
g a:and a	-8
g a:and his	10
g a:and in	6
g a:and magnet	8
g a:and me	-12
g a:and say	-23
g a:and the	-35
g a:and to	13
g a:and trade	-9
g a:announce	15
g a:announce <day-today>	8
g a:announce a	9
g a:announce on	13
g a:announce that	16
g a:announce the	-26
g a:announcement on	-10
g a:another	-10
g a:answer	17
g a:answer .	-24
g a:answer in	-7
g a:answer on	-6
g a:answer question	-13
g a:anti	-8
g a:anti -	-8
g a:anything	-10
g a:approval	7
g a:approval of	6
g a:approve it	-11
g a:approve the	17
g a:are	6
g a:arrangement	15
g a:arrive	-11
g a:as	24
g a:as a	19
g a:as much	21
g a:as of	16
g a:as well	-8
g a:ask <level>	-8
g a:ask to	-9
g a:assess	6
g a:assured	11
g a:at	7
g a:at <money>	28
g a:at <number>	-13
g a:at a	-8
g a:at all	-10
g a:at his	6
g a:at once	14
g a:autumn	-10
g a:autumn .	-18
g a:away	-8
g a:back	-30
g a:back .	-7
g a:ban	9
g a:banana	-16
g a:bargain	9
g a:be <level>	-10
g a:be ask	-7
g a:be cut	10
g a:be extend	-17
g a:be know	24
g a:beef	16
g a:been tell	-6
g a:before	-12
g a:begin	-26
g a:believe	-11
g a:between	22
g a:billion	19
g a:boat	6
g a:border	28
g a:both	-9
g a:both government	-10
g a:break	17
g a:bring	-14
g a:bring home	-6
g a:broke	-9
g a:built	-8
g a:busan	33
g a:busan .	16
g a:busan on	15
g a:business	22
g a:buy <goods-amount>	25
g a:buy <money>	-7
g a:buy <quality>	-15
g a:buy at	-7
g a:by <day-ahead>	-9
g a:by <number>	15
g a:by <person>	6
g a:by its	-16
g a:by phone	-14
g a:by telephone	10
g a:by the	-12
g a:call it	18
g a:call off	-16
g a:call that	14
g a:call with	7
g a:calm	-14
g a:canned	7
g a:capital	-15
g a:carry	9
g a:carry out	-8
g a:carry the	8
g a:case	-12
g a:ceasefire	-13
g a:cement	7
g a:certificate	14
g a:change	-10
g a:charge	-7
g a:charge <level>	10
g a:cheese	11
g a:chip	15
g a:citru	11
g a:clock	-13
g a:closed	-17
g a:club	13
g a:coal	15
g a:cocoa	7
g a:cocoa butter	8
g a:cod	8
g a:colleague	-8
g a:come	38
g a:come to	-16
g a:comment .	-9
g a:comment on	8
g a:commerce	-26
g a:company	-32
g a:company .	-6
g a:company on	-8
g a:company to	-18
g a:complete	-22
g a:concentrate	15
g a:concern	51
g a:concern about	27
g a:conclude	-7
g a:confirm it	-27
g a:confirm that	-26
g a:confirm the	38
g a:consensu	15
g a:consent	-16
g a:consider	-8
g a:consulted	-7
g a:consulted .	-6
g a:continue	-12
g a:continue to	-12
g a:control .	12
g a:control list	-20
g a:control on	19
g a:copper	-6
g a:correct	26
g a:cost	24
g a:cotton	-10
g a:could	32
g a:counter	-12
g a:counter -	-12
g a:country	-13
g a:country .	-7
g a:country on	-15
g a:cover	9
g a:cover the	6
g a:curb	10
g a:curb on	20
g a:custom	-24
g a:cut	-16
g a:cut its	-10
g a:cut tariff	-6
g a:date	-6
g a:date .	-9
g a:day	-20
g a:day .	-33
g a:deal	-37
g a:deal .	6
g a:deal with	-9
g a:decide	-12
g a:decide on	-9
g a:decision of	-12
g a:decision on	19
g a:deficit with	9
g a:delay	16
g a:delegation	21
g a:demand <level>	13
g a:demand for	-10
g a:deny	10
g a:deny a	19
g a:deny it	26
g a:deny that	-21
g a:described	9
g a:did	-13
g a:do	20
g a:do so	7
g a:doe	-31
g a:doe not	-16
g a:dollar	-14
g a:done	-13
g a:down	-10
g a:draw	28
g a:drop	20
g a:drop its	13
g a:drug	23
g a:due to	-13
g a:dump	-9
g a:duty .	-16
g a:duty back	-10
g a:duty of	25
g a:duty on	-8
g a:duty to	19
g a:each	-34
g a:each other	-19
g a:earlier	13
g a:early	18
g a:earth	7
g a:earth .	15
g a:economic	-6
g a:economy	28
g a:economy .	19
g a:effect	-10
g a:election	-15
g a:electric	-7
g a:electric car	-7
g a:electricity	14
g a:emergency	-10
g a:end .	9
g a:entity	6
g a:entry	19
g a:estimate	6
g a:evening	-10
g a:evening .	8
g a:examine	6
g a:expire	-10
g a:expire on	-10
g a:explain	24
g a:export	7
g a:export control	-17
g a:export of	30
g a:export permit	-14
g a:expressed	43
g a:extend	-6
g a:extend the	10
g a:extend to	-15
g a:extension	-12
g a:extension of	6
g a:extra <level>	-12
g a:extra duty	16
g a:fact sheet	-11
g a:far	14
g a:farm	-9
g a:fear	-17
g a:fee	23
g a:fentanyl	16
g a:fentanyl .	33
g a:fight	21
g a:figure	17
g a:final	7
g a:find	-6
g a:finished	-8
g a:fire	-15
g a:first	-29
g a:first time	-15
g a:fiscal	22
g a:fish	8
g a:float	-13
g a:flour	-20
g a:flow	26
g a:flow of	14
g a:fly	-8
g a:fly to	-6
g a:follow	14
g a:followed	-8
g a:for <day-ahead>	-15
g a:for <goods-amount>	12
g a:for <level>	-26
g a:for <money>	-6
g a:for <number>	-12
g a:for <quality>	13
g a:for <span>	-15
g a:for a	-15
g a:for an	16
g a:for another	13
g a:for each	-9
g a:for it	22
g a:for its	-21
g a:for our	6
g a:for talk	18
g a:for the	-8
g a:for thi	13
g a:force	18
g a:force one	16
g a:forecast	15
g a:foreign	-10
g a:foreign trade	-21
g a:found	-9
g a:four	-10
g a:fourth	9
g a:fourth round	10
g a:framework	19
g a:framework for	18
g a:free	32
g a:free -	12
g a:free entry	20
g a:free of	-6
g a:free trade	13
g a:from <day-ahead>	-6
g a:from <month-ahead>	-8
g a:from <name>	21
g a:from a	-13
g a:fruit	-7
g a:full	9
g a:further	51
g a:further <level>	7
g a:gallium	-11
g a:gas	6
g a:gave	24
g a:gave its	-13
g a:geneva	-8
g a:give	-15
g a:given	-15
g a:go	15
g a:go to	-20
g a:go up	13
g a:golf	14
g a:good	27
g a:good .	-26
g a:good at	17
g a:good from	39
g a:good pay	17
g a:good under	7
g a:good worth	-11
g a:government	-13
g a:grant	18
g a:great	11
g a:grow	-6
g a:grow by	-6
g a:grower	6
g a:growth	13
g a:had	17
g a:had agree	-8
g a:had announce	18
g a:had ask	19
g a:had been	8
g a:had call	-7
g a:had promise	6
g a:had say	8
g a:had threaten	6
g a:had write	10
g a:half	-6
g a:hall	-19
g a:hall .	-22
g a:harvest	-23
g a:has	13
g a:has agree	-19
g a:has already	-20
g a:has also	16
g a:has ask	14
g a:has been	-13
g a:has call	11
g a:has charge	-6
g a:has confirm	-13
g a:has deny	13
g a:has had	-6
g a:has it	14
g a:has let	21
g a:has offer	11
g a:has promise	-13
g a:has propose	15
g a:has published	-8
g a:has say	15
g a:has sign	-11
g a:has since	21
g a:has tell	14
g a:has the	10
g a:has threaten	-11
g a:has to	-20
g a:has warn	23
g a:have	-41
g a:have agree	-6
g a:have to	-7
g a:hazelnut	-7
g a:he	-6
g a:he expect	7
g a:he had	10
g a:he will	8
g a:he would	21
g a:high	9
g a:him	12
g a:him .	30
g a:himself .	-19
g a:his	-6
g a:his <organisation>	19
g a:his <person>	7
g a:his <quality>	-11
g a:his country	-13
g a:his own	14
g a:hit back	-9
g a:hold	16
g a:hold off	11
g a:home from	-8
g a:hope for	13
g a:hour	-19
g a:i	-20
g a:import of	6
g a:important	7
g a:impose	-19
g a:in	-6
g a:in <month-gone>	15
g a:in <name>	-31
g a:in <organisation>	-9
g a:in a	34
g a:in an	-7
g a:in busan	10
g a:in good	-17
g a:in its	-8
g a:in new	-21
g a:in pari	11
g a:in return	-10
g a:in stockholm	-6
g a:in the	-36
g a:in turn	-10
g a:in two	-7
g a:in write	16
g a:increase	-16
g a:inflation	-17
g a:informed	24
g a:informed his	-7
g a:informed the	24
g a:instead	-6
g a:instead of	-6
g a:interest of	6
g a:interview on	8
g a:into	-36
g a:into a	-18
g a:invest	14
g a:invest <money>	15
g a:investigation	-14
g a:investment	-7
g a:is	11
g a:is <level>	16
g a:is on	-7
g a:is still	18
g a:is the	-9
g a:island	-15
g a:isn't	-12
g a:issued	-16
g a:it	21
g a:it .	12
g a:it be	24
g a:it first	-19
g a:it had	18
g a:it in	-8
g a:it on	-42
g a:it through	-6
g a:it to	7
g a:it was	9
g a:it will	12
g a:it would	14
g a:its	7
g a:its <level>	7
g a:its consent	-14
g a:its duty	-26
g a:its export	-9
g a:its key	-7
g a:its list	-17
g a:its member	10
g a:its own	8
g a:its part	-9
g a:its rare	-14
g a:jinping	-16
g a:join	14
g a:joint	-18
g a:journalist	8
g a:keep	-19
g a:keep its	-18
g a:key	-7
g a:key rate	-7
g a:know	33
g a:know on	18
g a:land	-9
g a:lapse	13
g a:largest	13
g a:last	-20
g a:last <month-gone>	-10
g a:last <span>	-8
g a:last summer	-9
g a:last week	-6
g a:last year	-6
g a:later	-22
g a:later .	-10
g a:law	13
g a:law .	17
g a:lawyer	-16
g a:least <goods-amount>	-6
g a:leather	6
g a:leave	-23
g a:leave the	-8
g a:led	-6
g a:legal	-19
g a:less	-13
g a:let	19
g a:let it	21
g a:let the	-10
g a:letter	31
g a:levy	29
g a:licence for	9
g a:lift	6
g a:lift its	20
g a:lift the	-14
g a:like	-16
g a:limit on	8
g a:list	-23
g a:list of	-20
g a:listed	7
g a:longer	-13
g a:look	-26
g a:look at	-19
g a:lose	-14
g a:lower its	-7
g a:lower the	17
g a:machine	-9
g a:machinery	-16
g a:magnet	-16
g a:maize	-9
g a:make	16
g a:maker	21
g a:man	-6
g a:mandate	-8
g a:market	18
g a:matter	17
g a:matter of	10
g a:may	-12
g a:me	21
g a:mean	-9
g a:meanwhile	-8
g a:media	9
g a:media .	14
g a:mediator	-7
g a:medicine	6
g a:meet	10
g a:meet <person>	-11
g a:meet for	-12
g a:meet with	7
g a:member	7
g a:memorandum	-10
g a:mentioned	21
g a:middle	-7
g a:middle of	-7
g a:mill	6
g a:minister	-28
g a:ministry	-24
g a:minute	-9
g a:month	16
g a:month .	17
g a:more	-12
g a:more .	-8
g a:more in	-7
g a:more than	-7
g a:morning	-25
g a:morning .	-18
g a:motor	-8
g a:mr	-6
g a:mr <person>	-6
g a:much	16
g a:must	-25
g a:name	-13
g a:name to	-21
g a:narrow	-9
g a:national	19
g a:near	-18
g a:necessary	-9
g a:need the	-6
g a:needed	-23
g a:negotiate	-8
g a:negotiation	13
g a:network	13
g a:never	-23
g a:new	-15
g a:new duty	7
g a:new tariff	17
g a:new york	-21
g a:newspaper	-9
g a:nexperia	14
g a:next	-25
g a:nickel	10
g a:night	-12
g a:night .	-10
g a:nobody	-20
g a:none	-7
g a:not .	25
g a:not been	11
g a:not put	-16
g a:not raise	17
g a:not say	-23
g a:not sign	16
g a:not to	-13
g a:note	-25
g a:nothing	-13
g a:notice	-36
g a:now	15
g a:now .	18
g a:number	-12
g a:nvidia	7
g a:of <day-ahead>	-11
g a:of <month-ahead>	-6
g a:of <number>	-26
g a:of <person>	9
g a:of <quality>	-13
g a:of <span>	30
g a:of a	18
g a:of fentanyl	14
g a:of his	-15
g a:of its	19
g a:of oil	-13
g a:of raw	-8
g a:of soybean	7
g a:of tariff	-10
g a:of the	-39
g a:of them	-10
g a:of trade	-9
g a:of unreliable	-10
g a:of up	-7
g a:of what	-15
g a:off	-23
g a:off .	-21
g a:offer	-19
g a:offer <level>	-17
g a:offer to	19
g a:official	7
g a:oil	-31
g a:oil .	-24
g a:oil and	9
g a:oil to	-13
g a:on	9
g a:on .	9
g a:on <day-gone>	15
g a:on <name>	-9
g a:on <number>	-11
g a:on <quality>	-6
g a:on a	-13
g a:on all	20
g a:on beef	11
g a:on car	10
g a:on chip	13
g a:on coal	16
g a:on cocoa	6
g a:on his	25
g a:on its	9
g a:on our	-7
g a:on palm	-12
g a:on rare	17
g a:on ship	-7
g a:on social	8
g a:on sugar	-6
g a:on that	-9
g a:on the	20
g a:on them	-7
g a:on to	11
g a:on trade	-14
g a:once the	8
g a:one	-13
g a:one .	-40
g a:only	32
g a:open	-7
g a:opened	-29
g a:opened a	-12
g a:opening	10
g a:opinion	-13
g a:opinion .	-11
g a:opposition	9
g a:or	11
g a:order	-9
g a:our	7
g a:out	29
g a:out a	6
g a:out its	-10
g a:out on	14
g a:outcome	9
g a:outcome of	-6
g a:outside	20
g a:outside the	16
g a:over forced	8
g a:own	-6
g a:own tariff	14
g a:packed	22
g a:pact	-23
g a:palm	-12
g a:palm oil	-21
g a:paper	-22
g a:paper .	9
g a:pari	15
g a:part of	-12
g a:party	7
g a:passed	-8
g a:patented	10
g a:pause	-12
g a:peace	-14
g a:peace with	-11
g a:people	-7
g a:permanent	-10
g a:permit for	12
g a:phone	-10
g a:phosphate	-9
g a:plan .	10
g a:plane	19
g a:plant	-19
g a:play	-9
g a:point	13
g a:pointed	29
g a:port fee	16
g a:post	35
g a:post .	-7
g a:potash	9
g a:power	18
g a:preliminary	9
g a:prepare	-14
g a:prepare a	-7
g a:present	-20
g a:present .	-21
g a:president xi	-16
g a:press	-14
g a:price	-10
g a:product	6
g a:progress	9
g a:prolong	-20
g a:prolong it	-12
g a:prolongation	-11
g a:promise	25
g a:promise to	27
g a:propose	15
g a:propose a	6
g a:propose to	10
g a:protested	15
g a:protested against	22
g a:public	22
g a:published	-9
g a:published a	-6
g a:published its	15
g a:put <number>	-20
g a:put a	21
g a:put his	-23
g a:put its	-17
g a:put off	-12
g a:put on	-18
g a:put the	44
g a:question .	-11
g a:question on	-10
g a:quickly	12
g a:quota	-10
g a:radio	6
g a:raise	9
g a:raise its	27
g a:raise tariff	-8
g a:raise the	-18
g a:rare	7
g a:rare -	-20
g a:rare earth	22
g a:rate	-26
g a:rate at	-12
g a:rate of	-13
g a:raw	-15
g a:reach	24
g a:read	-9
g a:ready	7
g a:ready to	6
g a:receive	-11
g a:receive <person>	-7
g a:reciprocal	-8
g a:reckon	-7
g a:recognise	16
g a:reduce	-6
g a:refuse	-12
g a:refused	-17
g a:reject	-23
g a:relief	13
g a:remain	9
g a:remind	34
g a:reply .	-8
g a:report .	24
g a:reporter after	12
g a:reporter at	8
g a:reporter in	-17
g a:representative	-8
g a:require for	16
g a:required	-12
g a:respond	-8
g a:restore	-10
g a:restriction	21
g a:result of	18
g a:rice	7
g a:rise	-33
g a:room	-10
g a:rose	15
g a:round	9
g a:round in	14
g a:rule in	-8
g a:sale of	-15
g a:same	8
g a:same .	9
g a:same day	-8
g a:sanction	-12
g a:sardine	22
g a:say <name>	-16
g a:say <person>	13
g a:say after	17
g a:say at	15
g a:say he	-11
g a:say in	10
g a:say it	8
g a:say nothing	-6
g a:say on	-6
g a:say only	20
g a:say that	36
g a:say the	21
g a:say there	18
g a:say they	13
g a:say to	-8
g a:say what	-9
g a:say yes	-15
g a:scrap	-7
g a:second	23
g a:second day	6
g a:see	14
g a:seek	-15
g a:service	20
g a:session	16
g a:set	-7
g a:share	-15
g a:sheet	-22
g a:ship	-18
g a:shook	-8
g a:shook hand	-8
g a:should	-6
g a:show	11
g a:side	-22
g a:side .	6
g a:side would	-14
g a:sign	-35
g a:sign .	-12
g a:sign a	-17
g a:sign an	-10
g a:sign for	11
g a:sign it	-15
g a:sign the	17
g a:signature	-16
g a:signature to	-12
g a:since <day-gone>	-9
g a:since <month-gone>	-34
g a:single	7
g a:slap on	-9
g a:so	9
g a:so far	14
g a:so on	-9
g a:social	19
g a:social media	8
g a:software	16
g a:something	-13
g a:soybean	-7
g a:speak of	19
g a:spoke	25
g a:spoke by	-9
g a:spoke of	55
g a:spoken	31
g a:spoken of	32
g a:spring .	7
g a:start	-7
g a:state	12
g a:state that	7
g a:state visit	-11
g a:statement	7
g a:statement on	8
g a:steel	6
g a:step .	7
g a:still	6
g a:still charge	8
g a:stockholm	-11
g a:stop	6
g a:stress	-8
g a:strike	-11
g a:subject to	-7
g a:sugar	-9
g a:summer	-15
g a:suspend for	8
g a:suspension	-13
g a:suspension of	-9
g a:table	-29
g a:take <level>	-16
g a:take it	-6
g a:take the	20
g a:talk	-10
g a:talk about	-25
g a:talk in	6
g a:talk on	9
g a:talk with	-16
g a:tariff	-21
g a:tariff .	17
g a:tariff is	-14
g a:tariff of	-9
g a:tariff on	12
g a:tariff talk	-7
g a:tariff to	-7
g a:tariff war	8
g a:tariff with	-31
g a:tax	-32
g a:tax on	-18
g a:team	14
g a:television	27
g a:television interview	7
g a:tell <person>	22
g a:tell <quality>	12
g a:tell his	13
g a:tell journalist	8
g a:tell me	16
g a:tell our	-12
g a:tell thi	-26
g a:term	15
g a:term .	9
g a:textile	-24
g a:than	-16
g a:than the	-11
g a:thanked	31
g a:thanked <person>	32
g a:that	39
g a:that .	-6
g a:that <name>	28
g a:that <number>	10
g a:that <quality>	18
g a:that he	8
g a:that it	10
g a:that the	45
g a:the	13
g a:the <day-gone>	-20
g a:the <level>	24
g a:the <name>	-6
g a:the <number>	-7
g a:the <organisation>	25
g a:the <quality>	-13
g a:the <seat>	-27
g a:the <span>	-19
g a:the airport	18
g a:the arrangement	18
g a:the autumn	-18
g a:the come	14
g a:the company	10
g a:the control	-7
g a:the country	-9
g a:the custom	-12
g a:the day	-13
g a:the deal	20
g a:the decision	-9
g a:the decree	6
g a:the duty	-14
g a:the end	11
g a:the export	22
g a:the figure	7
g a:the first	-23
g a:the flow	14
g a:the hour	-6
g a:the house	-6
g a:the interest	6
g a:the investigation	13
g a:the last	-14
g a:the licence	16
g a:the lower	-16
g a:the matter	12
g a:the measure	8
g a:the meet	25
g a:the middle	-7
g a:the month	17
g a:the new	-26
g a:the notice	-9
g a:the offer	-16
g a:the one	7
g a:the opinion	-13
g a:the other	6
g a:the outcome	-6
g a:the pact	-22
g a:the port	-9
g a:the present	-13
g a:the press	14
g a:the rule	7
g a:the second	18
g a:the step	-12
g a:the suspension	-8
g a:the table	-19
g a:the talk	22
g a:the tariff	6
g a:the text	-8
g a:the trade	6
g a:the truce	41
g a:the two	13
g a:the visit	-10
g a:the year	-15
g a:them .	-27
g a:them in	-7
g a:then	20
g a:there was	-8
g a:they	25
g a:thi	12
g a:thi .	15
g a:thi newspaper	-14
g a:thi week	9
g a:thi year	-6
g a:thing	-19
g a:third	7
g a:those	9
g a:threaten <level>	15
g a:threaten <name>	20
g a:threaten an	18
g a:threaten to	-24
g a:three	-11
g a:threw	-13
g a:threw out	-13
g a:through	7
g a:tile	-12
g a:timber	-7
g a:time	-44
g a:time .	-21
g a:timing	6
g a:to	-12
g a:to <day-ahead>	13
g a:to <day-gone>	-10
g a:to <level>	-24
g a:to <money>	-10
g a:to <month-gone>	-6
g a:to <name>	-20
g a:to <quality>	8
g a:to <seat>	-10
g a:to a	13
g a:to answer	19
g a:to be	-35
g a:to carry	7
g a:to comment	9
g a:to complete	-16
g a:to cut	-10
g a:to do	10
g a:to drop	16
g a:to extend	20
g a:to have	-7
g a:to hit	15
g a:to hold	13
g a:to impose	-10
g a:to invest	18
g a:to issue	8
g a:to it	-16
g a:to leave	-14
g a:to let	16
g a:to lift	9
g a:to lower	12
g a:to me	14
g a:to meet	-16
g a:to prolong	-18
g a:to purchase	6
g a:to put	-42
g a:to sell	-10
g a:to sign	-26
g a:to stop	14
g a:to take	-16
g a:to talk	-16
g a:to the	25
g a:to us	9
g a:to visit	6
g a:trade	-23
g a:trade agreement	14
g a:trade deal	-20
g a:trade deficit	11
g a:trade representative	-8
g a:trade war	-14
g a:travel	-8
g a:travel to	-8
g a:truce	13
g a:truce .	33
g a:truce by	9
g a:truce in	8
g a:truce of	16
g a:truce over	8
g a:truce to	-16
g a:truce with	-12
g a:tuna	6
g a:turn	-12
g a:two	-6
g a:two side	-7
g a:under licence	-6
g a:under way	12
g a:understanding	-6
g a:undertaken	-8
g a:undertaken to	-6
g a:undertook	27
g a:undertook to	28
g a:unilateral	8
g a:unlawful	-9
g a:unreliable	-10
g a:unreliable entity	-8
g a:until	-25
g a:until the	-24
g a:up .	-7
g a:urge	11
g a:us	28
g a:us .	23
g a:use	-10
g a:use the	-14
g a:version	8
g a:very	6
g a:view	9
g a:visit	-30
g a:visit to	-20
g a:vote	-13
g a:vote on	-10
g a:voted	-8
g a:vow	15
g a:want	-41
g a:want <name>	-7
g a:want a	-23
g a:want to	-8
g a:warn	17
g a:warn .	9
g a:warn that	9
g a:was	-26
g a:was in	9
g a:was not	-17
g a:was ready	10
g a:way .	-8
g a:we	-12
g a:week that	-6
g a:welcome	-19
g a:welcome the	-9
g a:were	9
g a:what	-22
g a:what it	-16
g a:wheat	12
g a:whether	-26
g a:whether it	-17
g a:whole	20
g a:will	-10
g a:will go	8
g a:will meet	18
g a:will not	34
g a:will pay	-7
g a:will put	-7
g a:will raise	-11
g a:wine	29
g a:wine .	13
g a:with	-9
g a:with <name>	-21
g a:with <number>	-6
g a:with <quality>	-6
g a:with an	8
g a:with it	-6
g a:with its	-7
g a:with the	25
g a:withdraw	-24
g a:withdraw the	-20
g a:within	23
g a:within <span>	16
g a:within the	11
g a:without	12
g a:wool	-13
g a:word	8
g a:work	-6
g a:worth	-10
g a:would	19
g a:would answer	7
g a:would be	10
g a:would do	24
g a:would go	7
g a:would have	-7
g a:would like	-6
g a:would not	10
g a:would raise	21
g a:would sign	-6
g a:would use	-18
g a:write	17
g a:write .	23
g a:write in	6
g a:write on	49
g a:write the	-15
g a:write to	6
g a:wrong	11
g a:xi	-16
g a:xi jinping	-16
g a:year .	9
g a:yes	-16
g a:york	-21
g a:york .	-12
g a:your	-13
g a:zero .	11
g a:·	-31
g b:"	11
g b:" a	6
g b:" he	-12
g b:" i	-14
g b:" its	7
g b:" mr	40
g b:" our	-18
g b:" we	17
g b:'	-14
g b:'s	22
g b:'s own	18
g b:'s the	13
g b:(	10
g b:)	11
g b:*	6
g b:,	31
g b:, <name>	-10
g b:, <number>	-8
g b:, <office>	-13
g b:, a	11
g b:, according	32
g b:, announce	10
g b:, as	-9
g b:, by	24
g b:, his	-14
g b:, in	25
g b:, is	-7
g b:, its	-15
g b:, no	-11
g b:, on	-12
g b:, say	42
g b:, tell	-16
g b:, the	13
g b:, to	-11
g b:, warn	11
g b:, when	-8
g b:-	39
g b:.	-8
g b:/	-9
g b:: and	-10
g b:: its	10
g b:: the	10
g b:;	19
g b:; on	-16
g b:; the	16
g b:<agent>	-35
g b:<day-ahead>	-16
g b:<day-gone>	24
g b:<day-gone> <person>	-7
g b:<day-gone> after	10
g b:<day-gone> by	6
g b:<day-today>	-6
g b:<duty>	-15
g b:<goods>	-43
g b:<level-noun>	6
g b:<level> on	12
g b:<name>	-47
g b:<name> 's	10
g b:<name> and	-36
g b:<name> is	-7
g b:<name> the	-13
g b:<not>	-16
g b:<number>	29
g b:<number> /	-6
g b:<number> and	-6
g b:<number> the	26
g b:<office>	-25
g b:<office> of	-9
g b:<office> say	-6
g b:<organisation>	9
g b:<organisation> 's	14
g b:<organisation> and	-17
g b:<organisation> in	-8
g b:<person>	-7
g b:<person> 's	39
g b:<person> and	-36
g b:<person> of	-19
g b:<person> tell	-11
g b:<quality>	8
g b:<quality> and	7
g b:<quality> duty	15
g b:<quality> negotiator	7
g b:<seat>	-11
g b:<seat> 's	-6
g b:<seat> and	-14
g b:<seat> has	7
g b:<seat> it	7
g b:<sender>	42
g b:<span> later	7
g b:<taker>	-12
g b:<v-agree>	-33
g b:<v-bear>	-40
g b:<v-begin>	-22
g b:<v-buy>	-20
g b:<v-down>	-23
g b:<v-impose>	-43
g b:<v-propose>	-21
g b:<v-return>	-9
g b:<v-say>	16
g b:<v-sell>	-25
g b:<v-stay>	-8
g b:<v-suspend>	-13
g b:<v-target>	-28
g b:<v-threaten>	-8
g b:<v-up>	-22
g b:[	23
g b:a <office>	-11
g b:a <organisation>	21
g b:a <quality>	15
g b:a further	-12
g b:a rule	-6
g b:about	22
g b:about the	18
g b:according	46
g b:according to	46
g b:account	19
g b:add	16
g b:after the	-11
g b:again	25
g b:agree	-6
g b:agreement on	14
g b:al	12
g b:al -	12
g b:also	-14
g b:an	8
g b:and	-36
g b:and <name>	-14
g b:and a	12
g b:and by	-15
g b:and from	-6
g b:and his	-8
g b:and in	16
g b:and mr	-14
g b:announce	10
g b:announce the	13
g b:announcement	-12
g b:answer	8
g b:any	-10
g b:approval	-20
g b:approval with	-11
g b:are	-18
g b:are the	-6
g b:arrived	19
g b:as	12
g b:ask	-28
g b:ask the	-9
g b:at	12
g b:at the	-9
g b:bean	-10
g b:because	-21
g b:been	22
g b:before	-10
g b:begin	-6
g b:belong	8
g b:belong to	8
g b:between	-28
g b:between the	-7
g b:both	8
g b:bring	-11
g b:by	31
g b:by mr	-13
g b:by the	25
g b:call	-20
g b:city	-7
g b:co	32
g b:come	-8
g b:comment	8
g b:company	-17
g b:consumer	-18
g b:custom	8
g b:dairy	8
g b:date	14
g b:day	6
g b:day of	12
g b:deal	-12
g b:deny	13
g b:der	19
g b:did	12
g b:doe	17
g b:doe not	21
g b:duty of	11
g b:each	-7
g b:eastern	-13
g b:expect	-6
g b:export	-21
g b:export of	-9
g b:fact	-13
g b:fact sheet	-13
g b:figure	22
g b:final	-13
g b:final approval	-12
g b:first	26
g b:following	12
g b:for <name>	-6
g b:for a	-7
g b:for the	-14
g b:force	-10
g b:from	13
g b:from <seat>	14
g b:from the	10
g b:further	-12
g b:go	-9
g b:go to	-6
g b:good	-12
g b:government	-7
g b:grower	11
g b:grower '	7
g b:guest	-16
g b:had	-15
g b:half	7
g b:half of	7
g b:hand	-7
g b:has	6
g b:has been	23
g b:has say	-13
g b:have	-13
g b:he	-63
g b:he also	-6
g b:he and	-16
g b:he is	-6
g b:he say	-10
g b:he tell	-22
g b:head	-6
g b:her	-20
g b:his	22
g b:hon	17
g b:hour	14
g b:house	8
g b:how	22
g b:i	-41
g b:i have	-6
g b:if	-9
g b:if the	-24
g b:importer	14
g b:in	-8
g b:in <month-gone>	21
g b:in <name>	-15
g b:in a	16
g b:in the	10
g b:informed	-8
g b:into	-6
g b:is	8
g b:is a	-8
g b:is how	22
g b:is no	25
g b:is the	-12
g b:is to	6
g b:it 's	16
g b:it take	6
g b:it was	10
g b:it would	-10
g b:its	-10
g b:joint	-11
g b:just	11
g b:last	-12
g b:later	13
g b:led	-18
g b:led by	-10
g b:led the	-6
g b:let	-10
g b:letter to	-7
g b:long	24
g b:maker	10
g b:meant	-18
g b:mediator	-28
g b:meet	-11
g b:member	-11
g b:member of	-10
g b:midnight	6
g b:minute	17
g b:month	-6
g b:morning	17
g b:mr	19
g b:mr .	6
g b:mrs	-7
g b:ms	16
g b:must	-13
g b:must still	-8
g b:my	-25
g b:name	7
g b:need	-25
g b:need the	-16
g b:negotiator	7
g b:new	-15
g b:no	-12
g b:no .	-9
g b:no one	10
g b:nobody	-21
g b:nobody in	-7
g b:northern	-27
g b:not	9
g b:note	14
g b:notice	12
g b:now	-12
g b:of	-22
g b:of <day-gone>	6
g b:of <level>	11
g b:of a	19
g b:of the	-12
g b:of what	6
g b:off	-13
g b:off the	-11
g b:on <day-gone>	24
g b:on <name>	-6
g b:on <quality>	14
g b:one	-10
g b:only	15
g b:operator	-20
g b:opposition	17
g b:order	-15
g b:our	-50
g b:our own	-27
g b:over	-6
g b:phone	-8
g b:presidential	13
g b:promise	15
g b:put	-16
g b:reach	-9
g b:read	16
g b:receive	-13
g b:relief	-9
g b:remark	-13
g b:retailer	-9
g b:retailer and	-9
g b:rule	-8
g b:say <person>	18
g b:say a	18
g b:say it	13
g b:say mr	9
g b:sheet	-13
g b:shoe	-12
g b:should the	-6
g b:side	-8
g b:side the	-7
g b:sign	-13
g b:sign by	-9
g b:signature	-9
g b:since	-27
g b:since <day-gone>	-7
g b:since <month-gone>	-16
g b:sir	24
g b:so	7
g b:sporting	-22
g b:state new	-8
g b:statement	15
g b:still	-17
g b:still be	-8
g b:subject	-15
g b:subject to	-13
g b:talk	7
g b:talk in	10
g b:talk with	-11
g b:tariff	-28
g b:team	-22
g b:telephone	-15
g b:tell	-24
g b:tell the	-19
g b:term	7
g b:thanked	-17
g b:that	-65
g b:that 's	12
g b:that his	-9
g b:that is	13
g b:that mr	-6
g b:that of	-9
g b:that the	-15
g b:that was	18
g b:the	-7
g b:the <office>	-7
g b:the <organisation>	-30
g b:the <person>	-12
g b:the <quality>	11
g b:the agreement	10
g b:the company	-17
g b:the custom	10
g b:the day	-8
g b:the first	20
g b:the grower	9
g b:the joint	-9
g b:the northern	-27
g b:the opposition	16
g b:the order	-6
g b:the state	-14
g b:the talk	16
g b:the tariff	-9
g b:the telephone	-7
g b:the term	7
g b:the two	-11
g b:the word	16
g b:their	-30
g b:then	-28
g b:there was	-7
g b:they	-18
g b:thi	25
g b:thing	20
g b:those	-8
g b:threat	-6
g b:through	-16
g b:through the	-6
g b:time	-13
g b:to <seat>	-12
g b:to be	6
g b:to final	-11
g b:to his	-9
g b:to meet	-6
g b:to mr	7
g b:trade	-10
g b:travel	-8
g b:travel to	-8
g b:truce	-17
g b:truce between	-7
g b:two	-8
g b:under	-26
g b:under the	-12
g b:unless	-22
g b:until	-16
g b:until the	-6
g b:up	-14
g b:up to	-11
g b:von	19
g b:von der	19
g b:want	11
g b:was	27
g b:were	17
g b:what the	-18
g b:whatever	-17
g b:when	-30
g b:where	-9
g b:wherea	6
g b:whether	-18
g b:which	-33
g b:which is	-14
g b:which the	-13
g b:who	-31
g b:whose	6
g b:will	-27
g b:with	-32
g b:with the	-20
g b:word	13
g b:word of	16
g b:would	-32
g b:would need	-9
g b:write to	-12
g b:year	11
g b:you	-7
g b:your	-22
g b:— the	7
g c0=agree	-20
g c0=bear	-26
g c0=begin	-15
g c0=deny	7
g c0=down	-21
g c0=impose	-16
g c0=propose	-10
g c0=say	14
g c0=sell	-9
g c0=target	-7
g c0=up	-12
g c1=agree	-32
g c1=bear	-27
g c1=begin	-17
g c1=deny	9
g c1=down	-22
g c1=impose	-23
g c1=propose	-16
g c1=return	-6
g c1=say	13
g c1=sell	-14
g c1=up	-15
g c2=agree	-29
g c2=bear	-22
g c2=begin	-6
g c2=down	-40
g c2=end	-19
g c2=propose	18
g c2=return	-12
g c2=say	17
g c2=stay	6
g c2=threaten	22
g ct0=agree past	-8
g ct0=agree past-passive	-8
g ct0=begin past	-16
g ct0=down past	-14
g ct0=impose future	8
g ct0=impose perfect	-8
g ct0=propose perfect-passive	25
g ct0=propose present	-35
g ct0=say past	9
g ct0=say past-passive	13
g ct0=say perfect	-17
g ct0=stay past	9
g ct0=stay past-passive	7
g ct0=threaten past	-9
g ct0=threaten present	8
g ct1=agree participle-passive	-12
g ct1=agree past	-7
g ct1=agree past-passive	-8
g ct1=bear infinitive	-9
g ct1=begin past	-14
g ct1=down past	-14
g ct1=impose future	8
g ct1=impose past	-12
g ct1=impose perfect	-6
g ct1=propose participle-passive	-10
g ct1=propose perfect-passive	25
g ct1=propose present	-34
g ct1=say past	7
g ct1=say past-passive	13
g ct1=say perfect	-17
g ct1=stay past	9
g ct1=threaten past	-7
g ct1=threaten present	8
g ct2=agree participle-passive	12
g ct2=agree past	-20
g ct2=agree perfect	-7
g ct2=agree pluperfect	-10
g ct2=agree present	-10
g ct2=bear participle-passive	-10
g ct2=bear perfect	-9
g ct2=bear pluperfect	-13
g ct2=begin future	-9
g ct2=begin past	9
g ct2=buy infinitive	-10
g ct2=buy present	16
g ct2=deny gerund	-8
g ct2=down infinitive	-8
g ct2=down perfect	-11
g ct2=down present	-20
g ct2=end participle-passive	8
g ct2=end past	-6
g ct2=end perfect	-26
g ct2=end present	6
g ct2=impose gerund	6
g ct2=impose past-passive	-12
g ct2=impose perfect-passive	-17
g ct2=impose present-passive	-16
g ct2=propose gerund	-22
g ct2=propose infinitive	28
g ct2=propose modal	14
g ct2=propose participle-passive	-16
g ct2=propose past	25
g ct2=propose past-passive	-11
g ct2=propose perfect	11
g ct2=propose perfect-passive	-16
g ct2=propose pluperfect	-7
g ct2=propose present-passive	-20
g ct2=say future	7
g ct2=say modal	10
g ct2=say past	14
g ct2=say past-passive	-9
g ct2=say pluperfect	23
g ct2=sell past	-16
g ct2=sell present	-9
g ct2=stay future	-10
g ct2=stay infinitive	11
g ct2=stay past	8
g ct2=suspend infinitive	8
g ct2=suspend past	-10
g ct2=suspend perfect	8
g ct2=suspend present	-15
g ct2=target infinitive	-8
g ct2=target past	21
g ct2=target perfect	-9
g ct2=target pluperfect	6
g ct2=target present	-9
g ct2=threaten past	7
g ct2=threaten perfect	13
g ct2=threaten pluperfect	7
g ct2=up future	18
g first-of-paragraph	-22
g has-future	-27
g has-infinitive	27
g has-modal	19
g has-participle	7
g has-perfect	13
g has-pluperfect	21
g has-present	-8
g l1='	-18
g l1='s	18
g l1=)	16
g l1=*	10
g l1=,	23
g l1=-	26
g l1=.	-10
g l1=:	10
g l1=;	26
g l1=<begin>	15
g l1=<day-gone>	24
g l1=<not>	-28
g l1=<number>	35
g l1=<organisation>	8
g l1=<person>	33
g l1=<seat>	7
g l1=<v-bear>	-23
g l1=<v-impose>	11
g l1=<v-propose>	-19
g l1=<v-return>	-6
g l1=<v-say>	15
g l1=<v-threaten>	-7
g l1=after	13
g l1=an	11
g l1=and	-20
g l1=ask	-11
g l1=between	-8
g l1=but	13
g l1=by	22
g l1=der	19
g l1=each	-6
g l1=for	-15
g l1=from	10
g l1=her	-20
g l1=his	11
g l1=if	10
g l1=in	-34
g l1=is	-23
g l1=joint	-10
g l1=later	10
g l1=meet	-10
g l1=mr	16
g l1=mrs	-9
g l1=ms	11
g l1=my	-16
g l1=new	-12
g l1=no	-20
g l1=one	-12
g l1=our	-26
g l1=say	11
g l1=sir	24
g l1=sporting	-22
g l1=tell	-30
g l1=thanked	-17
g l1=that	-78
g l1=their	-26
g l1=to	6
g l1=unless	-14
g l1=until	-6
g l1=want	13
g l1=warn	-7
g l1=was	-7
g l1=what	10
g l1=when	-13
g l1=whether	-12
g l1=with	-32
g l1=year	13
g l1=your	-21
g l1=—	10
g l2="	18
g l2=(	11
g l2=)	36
g l2=,	23
g l2=-	17
g l2=.	7
g l2=:	21
g l2=;	14
g l2=<begin>	17
g l2=<day-gone>	8
g l2=<day-today>	-10
g l2=<gate>	-20
g l2=<goods>	7
g l2=<level-noun>	20
g l2=<level>	-11
g l2=<month-ahead>	12
g l2=<month-gone>	27
g l2=<name>	-15
g l2=<number>	28
g l2=<office>	18
g l2=<organisation>	32
g l2=<person>	-31
g l2=<quality>	6
g l2=<seat>	-18
g l2=<sender>	44
g l2=<span>	21
g l2=<taker>	14
g l2=<v-bear>	-18
g l2=<v-down>	12
g l2=<v-propose>	21
g l2=<v-return>	-12
g l2=<v-target>	-6
g l2=<v-up>	7
g l2=a	33
g l2=according	32
g l2=after	-8
g l2=agree	-17
g l2=agreement	-7
g l2=al	10
g l2=also	-8
g l2=and	-10
g l2=answer	8
g l2=approval	-8
g l2=are	-6
g l2=ask	-15
g l2=at	7
g l2=because	-6
g l2=beef	-8
g l2=by	8
g l2=call	-12
g l2=deal	6
g l2=earth	-11
g l2=for	-23
g l2=government	-6
g l2=grower	6
g l2=guest	6
g l2=has	6
g l2=he	-29
g l2=his	20
g l2=hour	12
g l2=house	11
g l2=how	19
g l2=i	-11
g l2=if	-28
g l2=it	-24
g l2=led	-6
g l2=licence	-11
g l2=live	-10
g l2=man	-17
g l2=mediator	-36
g l2=meet	-10
g l2=minute	12
g l2=more	-7
g l2=mr	6
g l2=need	-9
g l2=no	7
g l2=note	15
g l2=of	-38
g l2=oil	6
g l2=only	18
g l2=our	-21
g l2=phone	8
g l2=read	17
g l2=return	-12
g l2=room	-6
g l2=say	-6
g l2=should	-6
g l2=side	-16
g l2=sign	10
g l2=since	-22
g l2=so	12
g l2=state	-7
g l2=talk	-11
g l2=telephone	-7
g l2=tell	-27
g l2=that	-24
g l2=the	-44
g l2=then	-6
g l2=thi	14
g l2=tiktok	19
g l2=time	-10
g l2=tuna	10
g l2=under	-7
g l2=until	-6
g l2=up	-16
g l2=von	19
g l2=want	15
g l2=was	13
g l2=we	17
g l2=what	-13
g l2=when	-20
g l2=which	-25
g l2=write	-13
g l2=year	15
g l3="	21
g l3='	7
g l3='s	22
g l3=(	14
g l3=,	-17
g l3=-	9
g l3=.	7
g l3=:	9
g l3=<agent>	10
g l3=<begin>	13
g l3=<day-ahead>	-43
g l3=<day-gone>	-31
g l3=<day-today>	15
g l3=<goods>	11
g l3=<level>	-14
g l3=<month-gone>	29
g l3=<name>	-15
g l3=<not>	-10
g l3=<number>	33
g l3=<office>	22
g l3=<organisation>	-6
g l3=<person>	-15
g l3=<quality>	11
g l3=<seat>	15
g l3=<sender>	-10
g l3=<span>	-15
g l3=<v-bear>	-28
g l3=<v-begin>	20
g l3=<v-buy>	6
g l3=<v-deny>	-9
g l3=<v-down>	11
g l3=<v-impose>	-27
g l3=<v-propose>	36
g l3=<v-sell>	-23
g l3=<v-up>	18
g l3=a	16
g l3=according	33
g l3=add	-6
g l3=after	-10
g l3=an	-15
g l3=announcement	-8
g l3=approval	-32
g l3=arrangement	-7
g l3=at	7
g l3=be	9
g l3=been	27
g l3=between	-7
g l3=both	11
g l3=buy	13
g l3=by	-9
g l3=call	7
g l3=copper	-7
g l3=country	15
g l3=custom	9
g l3=decree	8
g l3=duty	-23
g l3=export	-11
g l3=extension	-6
g l3=extra	-13
g l3=final	10
g l3=first	16
g l3=from	10
g l3=front	6
g l3=further	-12
g l3=go	20
g l3=good	17
g l3=he	-35
g l3=him	-7
g l3=his	-13
g l3=hold	-8
g l3=hour	12
g l3=how	-8
g l3=i	-19
g l3=in	14
g l3=is	28
g l3=it	-12
g l3=its	-15
g l3=last	15
g l3=letter	-9
g l3=licence	7
g l3=list	15
g l3=member	-10
g l3=month	10
g l3=more	16
g l3=morning	7
g l3=name	7
g l3=new	6
g l3=nobody	-12
g l3=note	-10
g l3=notice	-6
g l3=of	-28
g l3=oil	11
g l3=one	-9
g l3=or	-11
g l3=order	-10
g l3=our	-10
g l3=over	-8
g l3=rare	-11
g l3=say	15
g l3=sheet	-17
g l3=ship	-10
g l3=side	-10
g l3=sign	20
g l3=since	16
g l3=statement	11
g l3=tariff	17
g l3=that	-19
g l3=the	-31
g l3=then	-9
g l3=they	17
g l3=third	7
g l3=to	23
g l3=trade	-12
g l3=truce	-21
g l3=two	13
g l3=until	8
g l3=up	6
g l3=was	-8
g l3=we	-10
g l3=week	-8
g l3=where	-11
g l3=which	-19
g l3=who	-14
g l3=wire	-21
g l3=word	11
g l3=would	-16
g l3=year	6
g l3=you	-12
g l3=—	10
g l4="	7
g l4='s	6
g l4=(	-6
g l4=)	8
g l4=,	10
g l4=.	-8
g l4=:	31
g l4=;	-29
g l4=<agent>	-12
g l4=<day-ahead>	-23
g l4=<day-gone>	-15
g l4=<day-today>	14
g l4=<duty>	21
g l4=<gate>	-19
g l4=<goods>	12
g l4=<level-noun>	-9
g l4=<level>	-19
g l4=<month-gone>	-20
g l4=<name>	-15
g l4=<number>	14
g l4=<office>	31
g l4=<quality>	14
g l4=<sender>	27
g l4=<span>	23
g l4=<taker>	13
g l4=<v-agree>	-25
g l4=<v-bear>	11
g l4=<v-begin>	-22
g l4=<v-down>	-16
g l4=<v-propose>	32
g l4=<v-say>	-24
g l4=<v-sell>	8
g l4=<v-stay>	8
g l4=<v-target>	9
g l4=a	-21
g l4=about	27
g l4=according	36
g l4=again	20
g l4=ago	7
g l4=all	-8
g l4=another	-10
g l4=any	6
g l4=are	-20
g l4=ask	20
g l4=at	6
g l4=be	-13
g l4=beef	8
g l4=been	-9
g l4=but	-9
g l4=buy	7
g l4=by	-13
g l4=coffee	11
g l4=come	10
g l4=country	-24
g l4=dairy	24
g l4=date	16
g l4=day	23
g l4=discuss	-12
g l4=dispute	17
g l4=do	8
g l4=exporter	8
g l4=fact	-16
g l4=fish	-9
g l4=force	-15
g l4=framework	6
g l4=from	-7
g l4=get	7
g l4=go	-12
g l4=good	-16
g l4=hand	-7
g l4=have	8
g l4=he	-15
g l4=here	6
g l4=hour	18
g l4=i	-16
g l4=is	29
g l4=it	34
g l4=keep	20
g l4=last	21
g l4=leave	6
g l4=make	9
g l4=midnight	8
g l4=my	10
g l4=new	6
g l4=next	8
g l4=no	-16
g l4=not	6
g l4=now	15
g l4=number	-10
g l4=of	-18
g l4=off	-10
g l4=once	-6
g l4=or	-8
g l4=order	-8
g l4=our	8
g l4=over	8
g l4=paper	13
g l4=peace	9
g l4=plan	8
g l4=say	-11
g l4=second	-10
g l4=sell	16
g l4=side	-9
g l4=sign	-24
g l4=since	-13
g l4=sir	-21
g l4=so	20
g l4=stay	11
g l4=step	13
g l4=take	-24
g l4=talk	-10
g l4=tariff	27
g l4=that	-22
g l4=the	-23
g l4=then	-14
g l4=they	-18
g l4=third	-29
g l4=to	22
g l4=truce	-20
g l4=two	12
g l4=until	-33
g l4=up	-8
g l4=us	-6
g l4=want	11
g l4=war	29
g l4=was	10
g l4=were	6
g l4=what	11
g l4=who	10
g l4=will	18
g l4=with	8
g l4=worth	-19
g l4=year	20
g l=" its	7
g l=" mr	36
g l=" say	10
g l=, "	6
g l=, a	24
g l=, and	10
g l=, but	13
g l=, his	-14
g l=, in	24
g l=, its	-15
g l=, say	16
g l=, tell	-8
g l=, that	-10
g l=, unless	-8
g l=, when	-15
g l=, which	13
g l=: the	23
g l=; the	19
g l=<begin> "	-7
g l=<begin> *	6
g l=<begin> <begin>	15
g l=<begin> an	23
g l=<begin> by	16
g l=<begin> from	17
g l=<begin> her	-18
g l=<begin> his	28
g l=<begin> in	-15
g l=<begin> the	9
g l=<begin> their	-11
g l=<begin> what	-26
g l=<day-ahead> ,	18
g l=<day-ahead> :	-13
g l=<day-gone> ,	-18
g l=<day-gone> the	7
g l=<day-today> (	-6
g l=<day-today> after	-8
g l=<level> ,	17
g l=<level> that	-15
g l=<month-ahead> ,	12
g l=<name> 's	27
g l=<name> ,	14
g l=<name> :	-24
g l=<name> and	-29
g l=<name> the	-9
g l=<number> the	27
g l=<number> —	22
g l=<office> ,	18
g l=<office> :	22
g l=<organisation> 's	17
g l=<organisation> ,	22
g l=<organisation> in	-26
g l=<person> 's	28
g l=<person> ,	-16
g l=<person> and	-33
g l=<person> say	-6
g l=<person> tell	-7
g l=<seat> and	-13
g l=<span> ,	20
g l=according to	32
g l=after the	-7
g l=al -	10
g l=and his	-8
g l=and mr	-13
g l=approval with	-11
g l=ask the	-8
g l=at the	-24
g l=by mr	-12
g l=by the	11
g l=end ,	7
g l=for the	-12
g l=from the	10
g l=grower '	7
g l=he and	-14
g l=he tell	-12
g l=if the	-24
g l=in <month-gone>	11
g l=in the	-8
g l=is the	-9
g l=it ,	14
g l=it :	-28
g l=live :	-10
g l=mr .	7
g l=need the	-9
g l=no .	-12
g l=of a	-8
g l=of the	-24
g l=of what	7
g l=on <day-gone>	26
g l=on the	-11
g l=on which	-16
g l=our own	-20
g l=return ,	-9
g l=say mr	9
g l=say that	-10
g l=should the	-6
g l=side the	-7
g l=sign :	-7
g l=sign by	-6
g l=since <month-gone>	-16
g l=state new	-7
g l=talk with	-6
g l=tariff ,	12
g l=tariff that	-11
g l=tell the	-17
g l=that his	-8
g l=that the	-9
g l=the joint	-9
g l=through the	-6
g l=to his	-7
g l=to the	16
g l=until the	-6
g l=von der	19
g l=what the	-12
g l=which the	-13
g l=with the	-15
g l=with which	-16
g l=write to	-10
g l=— the	8
g lead="	11
g lead=(	10
g lead=)	11
g lead=,	31
g lead=-	23
g lead=3	10
g lead=;	19
g lead=[	23
g lead=a	-10
g lead=according	23
g lead=an	17
g lead=analyst	-50
g lead=and	11
g lead=argentina	12
g lead=at	7
g lead=bangladesh	6
g lead=because	-21
g lead=beijing	-6
g lead=bessent	6
g lead=both	11
g lead=brazil	11
g lead=britain	-7
g lead=canada	15
g lead=chief	-35
g lead=chile	9
g lead=china	-9
g lead=commerce	20
g lead=commissioner	18
g lead=congress	-8
g lead=correspondent	-45
g lead=customs	22
g lead=cyprus	8
g lead=denmark	6
g lead=donald	-12
g lead=economy	17
g lead=egypt	8
g lead=europe	-9
g lead=fiji	13
g lead=finance	6
g lead=finland	-8
g lead=for	8
g lead=foreign	-6
g lead=from	22
g lead=germany	16
g lead=governor	-58
g lead=greece	9
g lead=greer	21
g lead=he	-52
g lead=her	-18
g lead=his	30
g lead=host	-53
g lead=i	-27
g lead=if	-9
g lead=in	24
g lead=india	-8
g lead=industry	-14
g lead=it	8
g lead=jakarta	8
g lead=jamaica	-9
g lead=jamieson	38
g lead=joseph	9
g lead=korea	14
g lead=li	37
g lead=lima	13
g lead=malaysia	12
g lead=minister	-14
g lead=ministry	-23
g lead=mongolia	8
g lead=mr	12
g lead=my	-7
g lead=neither	-35
g lead=new	-8
g lead=nigeria	-13
g lead=no	-7
g lead=nobody	-7
g lead=norway	10
g lead=office	-14
g lead=on	11
g lead=our	-14
g lead=pakistan	11
g lead=parliament	-17
g lead=poland	21
g lead=president	9
g lead=prime	17
g lead=rwanda	7
g lead=saudi	-8
g lead=secretary	7
g lead=seoul	18
g lead=serbia	-18
g lead=should	-12
g lead=since	-23
g lead=spokesperson	41
g lead=sri	8
g lead=switzerland	-16
g lead=taiwan	-8
g lead=tbilisi	9
g lead=thailand	-17
g lead=that	-39
g lead=the	-15
g lead=their	-11
g lead=then	-7
g lead=this	18
g lead=to	19
g lead=trade	6
g lead=treasury	36
g lead=uganda	-11
g lead=under	-11
g lead=unless	-22
g lead=until	-14
g lead=ustr	-7
g lead=vice	23
g lead=we	-13
g lead=what	-36
g lead=when	-23
g lead=where	-9
g lead=whereas	6
g lead=whether	-10
g lead=which	-33
g lead=who	-31
g lead=whose	6
g lead=with	-6
g lead=xi	-18
g lead=xinhua	-7
g lead=yesterday	17
g lll=" , the	18
g lll=" say mr	9
g lll=" say the	-18
g lll=, " its	7
g lll=, " mr	28
g lll=, " say	10
g lll=, <day-today> (	-6
g lll=, <person> and	-11
g lll=, according to	32
g lll=, and mr	-12
g lll=, in the	11
g lll=, on which	-15
g lll=, say the	28
g lll=, which the	-19
g lll=: <person> ,	-25
g lll=<begin> <begin> "	-7
g lll=<begin> <begin> *	6
g lll=<begin> <begin> <begin>	15
g lll=<begin> <begin> an	23
g lll=<begin> <begin> by	16
g lll=<begin> <begin> from	17
g lll=<begin> <begin> her	-18
g lll=<begin> <begin> his	28
g lll=<begin> <begin> in	-15
g lll=<begin> <begin> the	9
g lll=<begin> <begin> their	-11
g lll=<begin> <begin> what	-26
g lll=<begin> <day-gone> the	15
g lll=<begin> <name> and	-18
g lll=<begin> <office> :	23
g lll=<begin> <person> 's	16
g lll=<begin> <person> ,	-45
g lll=<begin> <person> and	-8
g lll=<begin> according to	9
g lll=<begin> and the	10
g lll=<begin> in <month-gone>	13
g lll=<begin> mr .	11
g lll=<begin> on <day-gone>	14
g lll=<begin> on the	-6
g lll=<begin> since <month-gone>	-16
g lll=<begin> what the	-10
g lll=<day-ahead> , and	8
g lll=<day-ahead> , the	-29
g lll=<day-ahead> , unless	-8
g lll=<day-gone> , the	-15
g lll=<day-gone> by the	10
g lll=<day-today> — the	11
g lll=<month-gone> , and	19
g lll=<month-gone> , the	18
g lll=<name> , the	10
g lll=<office> : the	21
g lll=<organisation> and the	-11
g lll=<person> , his	-6
g lll=<person> , the	-30
g lll=<person> and the	9
g lll=<quality> side the	-6
g lll=<seat> , the	12
g lll=<span> , "	-12
g lll=<span> , and	9
g lll=according to mr	12
g lll=according to the	27
g lll=by <person> ,	-7
g lll=final approval with	-11
g lll=for <name> ,	-18
g lll=he tell the	-6
g lll=in <name> the	-7
g lll=in <seat> ,	-9
g lll=in return ,	-9
g lll=it , "	-19
g lll=of the joint	-9
g lll=on <day-ahead> ,	8
g lll=on <day-gone> ,	-12
g lll=on <day-gone> the	-13
g lll=pay <level> ,	6
g lll=say <person> ,	19
g lll=sheet that the	-15
g lll=the <name> ,	19
g lll=the <name> and	10
g lll=the <organisation> 's	13
g lll=the <organisation> ,	-7
g lll=the <organisation> in	-25
g lll=the grower '	10
g lll=to <day-ahead> ,	-6
g lll=until <day-ahead> ,	8
g lll=with <name> ,	15
g lr=" ,	36
g lr=" accomplished	-7
g lr=" say	-24
g lr=" tell	10
g lr=' ,	10
g lr='s and	7
g lr='s tell	16
g lr=, 's	-17
g lr=, ,	-15
g lr=, :	-19
g lr=, <end>	-6
g lr=, charge	14
g lr=, has	25
g lr=, is	-6
g lr=, say	16
g lr=, tell	32
g lr=, warn	11
g lr=, will	-12
g lr=, would	-8
g lr=, write	14
g lr=. 's	-6
g lr=. ,	-15
g lr=: ,	-22
g lr=: has	-7
g lr=: is	10
g lr=: on	-10
g lr=: say	28
g lr=; has	-6
g lr=<begin> 's	-41
g lr=<begin> ,	21
g lr=<begin> .	-21
g lr=<begin> /	-8
g lr=<begin> :	9
g lr=<begin> <end>	-11
g lr=<begin> <level>	-10
g lr=<begin> <person>	-19
g lr=<begin> accept	6
g lr=<begin> agree	14
g lr=<begin> and	-44
g lr=<begin> announce	-22
g lr=<begin> answer	-29
g lr=<begin> approve	-9
g lr=<begin> ask	7
g lr=<begin> buy	23
g lr=<begin> call	16
g lr=<begin> charge	-9
g lr=<begin> conclude	-8
g lr=<begin> confirm	-15
g lr=<begin> deny	23
g lr=<begin> did	-10
g lr=<begin> expect	-15
g lr=<begin> export	-7
g lr=<begin> for	-9
g lr=<begin> go	-9
g lr=<begin> had	33
g lr=<begin> has	35
g lr=<begin> hope	-12
g lr=<begin> import	-7
g lr=<begin> in	-32
g lr=<begin> informed	22
g lr=<begin> is	-12
g lr=<begin> isn't	-11
g lr=<begin> let	12
g lr=<begin> make	33
g lr=<begin> must	-7
g lr=<begin> of	22
g lr=<begin> opened	-11
g lr=<begin> promise	29
g lr=<begin> propose	12
g lr=<begin> put	7
g lr=<begin> reply	22
g lr=<begin> say	-13
g lr=<begin> sell	-14
g lr=<begin> state	13
g lr=<begin> still	6
g lr=<begin> stress	-20
g lr=<begin> take	-13
g lr=<begin> tell	-14
g lr=<begin> thanked	20
g lr=<begin> threaten	-14
g lr=<begin> want	-6
g lr=<begin> warn	10
g lr=<begin> was	-26
g lr=<begin> will	9
g lr=<begin> would	-11
g lr=<begin> write	-7
g lr=<begin> —	-26
g lr=<day-gone> ,	10
g lr=<number> 's	-7
g lr=<number> ,	13
g lr=<number> on	8
g lr=<number> tell	-14
g lr=a ,	-25
g lr=a .	-11
g lr=a and	-6
g lr=a of	-21
g lr=a say	22
g lr=a tell	12
g lr=after agree	-6
g lr=after and	8
g lr=after had	-6
g lr=and 's	-11
g lr=and ,	-18
g lr=and .	-7
g lr=and call	-10
g lr=and has	35
g lr=and spoke	24
g lr=by 's	25
g lr=by ,	7
g lr=by .	-10
g lr=by and	-11
g lr=by of	-8
g lr=from ,	8
g lr=from to	13
g lr=his ,	6
g lr=his from	-10
g lr=his had	-19
g lr=his has	8
g lr=his say	-7
g lr=his that	9
g lr=in 's	29
g lr=in ,	-17
g lr=in .	-7
g lr=in say	-29
g lr=is ,	-9
g lr=its ,	-8
g lr=its has	9
g lr=mr 's	11
g lr=mr ,	-6
g lr=mr .	9
g lr=mr and	6
g lr=mr has	-25
g lr=mr say	35
g lr=mr tell	26
g lr=no has	-18
g lr=of ,	27
g lr=of .	-14
g lr=of and	-6
g lr=on 's	15
g lr=our ,	-14
g lr=say ,	24
g lr=say .	39
g lr=say had	-16
g lr=say of	-6
g lr=sir ,	19
g lr=thanked for	-16
g lr=that ,	-8
g lr=that announce	-8
g lr=that ask	-11
g lr=that had	-38
g lr=that has	7
g lr=the 's	-15
g lr=the ,	-45
g lr=the :	38
g lr=the <day-gone>	11
g lr=the <day-today>	29
g lr=the <end>	-10
g lr=the agree	-9
g lr=the also	10
g lr=the announce	-9
g lr=the at	18
g lr=the confirm	-14
g lr=the continue	-6
g lr=the decline	-8
g lr=the did	-12
g lr=the expect	10
g lr=the fact	-22
g lr=the for	-13
g lr=the gave	13
g lr=the had	-22
g lr=the has	20
g lr=the have	-18
g lr=the in	25
g lr=the is	28
g lr=the leave	-11
g lr=the may	-8
g lr=the must	-9
g lr=the note	-15
g lr=the of	-26
g lr=the on	-13
g lr=the opened	-13
g lr=the published	-9
g lr=the put	31
g lr=the recall	-11
g lr=the report	7
g lr=the say	-23
g lr=the take	30
g lr=the tell	-28
g lr=the that	-17
g lr=the the	8
g lr=the to	-13
g lr=the warn	-8
g lr=the was	-10
g lr=the welcome	-9
g lr=the welcomed	-7
g lr=the will	-26
g lr=the would	-15
g lr=their ,	37
g lr=to ,	29
g lr=to .	17
g lr=want to	13
g lr=what has	-20
g lr=what say	-11
g lr=which had	-27
g lr=which has	-17
g lr=with .	-7
g lr=with and	-13
g lr=— ,	25
g lr=— on	6
g nc2=begin	-12
g nc2=buy	27
g nc2=deny	-26
g nc2=down	15
g nc2=return	30
g nc2=sell	25
g nc2=stay	15
g nc2=suspend	21
g nc2=threaten	-14
g nct2=agree future	-17
g nct2=agree participle-passive	14
g nct2=agree past	-23
g nct2=agree past-passive	13
g nct2=agree perfect	22
g nct2=agree pluperfect	37
g nct2=agree pluperfect-passive	-16
g nct2=agree present-passive	-12
g nct2=bear future	7
g nct2=bear gerund	-8
g nct2=bear modal	-26
g nct2=bear modal-passive	-11
g nct2=bear pluperfect-passive	7
g nct2=bear present	19
g nct2=begin infinitive	-8
g nct2=begin present	-17
g nct2=buy past	-6
g nct2=buy present	20
g nct2=deny past	-15
g nct2=down modal	8
g nct2=down past	26
g nct2=down perfect	22
g nct2=down pluperfect	-10
g nct2=end modal	-8
g nct2=end past	-15
g nct2=end perfect	-15
g nct2=end present	21
g nct2=impose future	20
g nct2=impose gerund	24
g nct2=impose infinitive	9
g nct2=impose modal	-9
g nct2=impose modal-passive	-12
g nct2=impose participle-passive	-22
g nct2=impose past-passive	6
g nct2=impose perfect	18
g nct2=impose present-passive	-25
g nct2=propose modal	10
g nct2=propose participle-passive	-11
g nct2=propose pluperfect	11
g nct2=propose pluperfect-passive	-15
g nct2=propose present	-29
g nct2=propose present-passive	6
g nct2=return modal	33
g nct2=say gerund	14
g nct2=say past-passive	-15
g nct2=say perfect	26
g nct2=say present	-36
g nct2=say present-passive	-6
g nct2=sell past	7
g nct2=sell present	20
g nct2=stay modal	-33
g nct2=stay participle-passive	7
g nct2=stay past	16
g nct2=stay past-passive	15
g nct2=stay perfect	-9
g nct2=stay pluperfect	7
g nct2=stay present	27
g nct2=suspend modal	-23
g nct2=suspend past	26
g nct2=suspend perfect	11
g nct2=suspend present	11
g nct2=target future	18
g nct2=target participle-passive	-18
g nct2=target past	21
g nct2=target perfect	6
g nct2=target pluperfect	-20
g nct2=target present-passive	-6
g nct2=threaten past	21
g nct2=threaten perfect	6
g nct2=threaten pluperfect	-20
g nct2=threaten present	-10
g nct2=up future	11
g nct2=up infinitive	-18
g nct2=up modal	18
g nct2=up past	-36
g nct2=up present	6
g next="	-15
g next=)	11
g next=,	-13
g next=-	-6
g next=:	68
g next=;	-28
g next=after	16
g next=and	54
g next=as	-24
g next=if	15
g next=so	6
g next=that	25
g next=until	31
g next=when	-16
g next=where	8
g next=which	11
g next=who	-14
g next=yet	-35
g next=—	-14
g nhas-future	10
g nhas-gerund	21
g nhas-infinitive	22
g nhas-modal	-20
g nhas-participle	-26
g nhas-past	15
g nhas-perfect	25
g nhas-pluperfect	11
g nhas-present	8
g nt2=future	12
g nt2=future-not	11
g nt2=future-passive	-16
g nt2=gerund	24
g nt2=modal-not	-28
g nt2=modal-passive	-19
g nt2=participle-passive	-16
g nt2=past	-7
g nt2=past-passive	28
g nt2=perfect	29
g nt2=perfect-not	-21
g nt2=present-not	11
g nt2=present-passive	-12
g nt2=present-passive-not	29
g nv0-none	26
g nv1-none	26
g nv2-none	28
g nv2=accept	-18
g nv2=agree	-17
g nv2=be	23
g nv2=begin	6
g nv2=buy	18
g nv2=carry	-10
g nv2=charge	-8
g nv2=come	16
g nv2=conclude	9
g nv2=continue	-16
g nv2=cut	9
g nv2=declare	7
g nv2=draft	9
g nv2=end	10
g nv2=expect	-20
g nv2=face	10
g nv2=fall	8
g nv2=get	10
g nv2=have	6
g nv2=hold	45
g nv2=hope	-10
g nv2=import	18
g nv2=introduce	-17
g nv2=keep	-26
g nv2=levy	-14
g nv2=lift	19
g nv2=look	10
g nv2=lose	-19
g nv2=lower	14
g nv2=make	7
g nv2=meet	-10
g nv2=move	-18
g nv2=negotiate	-7
g nv2=offer	8
g nv2=other	43
g nv2=pay	28
g nv2=post	6
g nv2=promise	-11
g nv2=propose	-19
g nv2=raise	6
g nv2=receive	8
g nv2=recommend	-14
g nv2=remove	7
g nv2=reply	-25
g nv2=resume	27
g nv2=retaliate	-7
g nv2=rise	-15
g nv2=rule	-24
g nv2=say	14
g nv2=sell	12
g nv2=settle	9
g nv2=sign	11
g nv2=sit	-7
g nv2=spare	-6
g nv2=stand	-9
g nv2=start	-39
g nv2=stay	-12
g nv2=take	-16
g nv2=tell	-24
g nv2=think	10
g nv2=threaten	-7
g nv2=write	13
g nvt2=accept modal	-21
g nvt2=agree participle	10
g nvt2=agree past	-20
g nvt2=agree perfect	10
g nvt2=agree present	-25
g nvt2=ask past	-13
g nvt2=ask perfect	13
g nvt2=ask pluperfect	10
g nvt2=be modal	19
g nvt2=be past	-7
g nvt2=be perfect	-26
g nvt2=be pluperfect	11
g nvt2=be present	27
g nvt2=buy present	14
g nvt2=call present	-11
g nvt2=carry present	-10
g nvt2=charge modal	-9
g nvt2=come past	10
g nvt2=come present	-7
g nvt2=cut present	13
g nvt2=discuss future	-6
g nvt2=end present	9
g nvt2=expect present	-14
g nvt2=export present	12
g nvt2=extend modal	9
g nvt2=extend present	-8
g nvt2=fall past	21
g nvt2=get past	12
g nvt2=go infinitive	-16
g nvt2=go modal	10
g nvt2=halve present	-10
g nvt2=have past	7
g nvt2=hold past	35
g nvt2=hold present	7
g nvt2=keep modal	-37
g nvt2=leave present	-9
g nvt2=lower present	14
g nvt2=make participle	9
g nvt2=make present	-8
g nvt2=meet gerund	-13
g nvt2=meet modal	-18
g nvt2=meet past	-10
g nvt2=meet present	20
g nvt2=offer past	-6
g nvt2=offer pluperfect	11
g nvt2=other future	-16
g nvt2=other modal	13
g nvt2=other past	27
g nvt2=other perfect	6
g nvt2=other pluperfect	18
g nvt2=other present	20
g nvt2=pay modal	19
g nvt2=pay past	10
g nvt2=pay perfect	6
g nvt2=promise past	-6
g nvt2=raise past	9
g nvt2=reach pluperfect	-13
g nvt2=report past	-8
g nvt2=rise past	-36
g nvt2=say past	14
g nvt2=say perfect	30
g nvt2=say present	-24
g nvt2=see past	-11
g nvt2=see perfect	-12
g nvt2=see present	17
g nvt2=sell past	8
g nvt2=sign future	-18
g nvt2=sign modal	18
g nvt2=sign pluperfect	25
g nvt2=start modal	-28
g nvt2=stay present	8
g nvt2=take modal	21
g nvt2=take past	-8
g nvt2=take perfect	-14
g nvt2=take pluperfect	-14
g nvt2=take present	-11
g nvt2=tell past	-16
g nvt2=tell present	-16
g nvt2=threaten pluperfect	-20
g nvt2=write past	10
g pc0=begin	-10
g pc0=buy	21
g pc0=down	7
g pc0=end	10
g pc0=return	11
g pc0=say	-18
g pc0=sell	26
g pc0=stay	6
g pc0=suspend	-6
g pc0=target	9
g pc0=threaten	-10
g pc0=up	-22
g pc1=begin	6
g pc1=buy	32
g pc1=down	13
g pc1=end	8
g pc1=impose	-6
g pc1=propose	-6
g pc1=return	7
g pc1=say	-21
g pc1=sell	27
g pc1=target	10
g pc1=threaten	-9
g pc1=up	6
g pct0=agree future	16
g pct0=agree modal	-7
g pct0=agree past	19
g pct0=agree past-passive	-20
g pct0=agree perfect	16
g pct0=agree pluperfect	-14
g pct0=agree present	-12
g pct0=bear future	-15
g pct0=bear past	20
g pct0=bear pluperfect	-22
g pct0=begin future	-28
g pct0=begin modal	6
g pct0=begin perfect	-22
g pct0=begin present	24
g pct0=buy past	17
g pct0=buy present	11
g pct0=down modal	11
g pct0=down past	6
g pct0=down present	-12
g pct0=impose future	16
g pct0=impose future-passive	-6
g pct0=impose past-passive	-19
g pct0=impose perfect	8
g pct0=impose pluperfect	-11
g pct0=impose present-passive	-14
g pct0=propose present-passive	12
g pct0=say past	-20
g pct0=say past-passive	6
g pct0=sell past	19
g pct0=sell present	24
g pct0=stay future	15
g pct0=stay future-passive	-18
g pct0=stay modal	15
g pct0=stay past	-8
g pct0=suspend future	25
g pct0=target future-passive	8
g pct0=target present	9
g pct0=target present-passive	-13
g pct0=up future	-25
g pct0=up modal	-8
g pct0=up perfect	-18
g pct0=up present	10
g pct1=agree future	16
g pct1=agree modal	-7
g pct1=agree past	12
g pct1=agree past-passive	-20
g pct1=agree perfect	15
g pct1=agree pluperfect	-14
g pct1=agree present	-11
g pct1=bear future	-15
g pct1=bear infinitive	8
g pct1=bear past	20
g pct1=bear pluperfect	-22
g pct1=begin future	-27
g pct1=begin gerund	22
g pct1=begin modal	6
g pct1=begin perfect	-22
g pct1=begin present	24
g pct1=buy past	17
g pct1=buy present	11
g pct1=down infinitive	7
g pct1=down modal	11
g pct1=down past	6
g pct1=down present	-12
g pct1=impose future	14
g pct1=impose gerund	20
g pct1=impose infinitive	-7
g pct1=impose past-passive	-19
g pct1=impose pluperfect	-12
g pct1=impose present	-13
g pct1=impose present-passive	-7
g pct1=propose participle-passive	14
g pct1=propose present	-10
g pct1=propose present-passive	20
g pct1=say gerund	-8
g pct1=say past	-20
g pct1=say past-passive	6
g pct1=sell past	19
g pct1=sell present	24
g pct1=stay future	15
g pct1=stay modal	17
g pct1=stay past	-8
g pct1=suspend future	25
g pct1=target future-passive	8
g pct1=target present	9
g pct1=target present-passive	-13
g pct1=up future	-23
g pct1=up gerund	35
g pct1=up modal	-8
g pct1=up past	7
g pct1=up perfect	-18
g pct1=up present	11
g phas-gerund	23
g phas-infinitive	15
g phas-modal	25
g phas-past	6
g phas-pluperfect	-27
g phas-present	16
g pt0=future-not	-27
g pt0=future-passive	11
g pt0=future-passive-not	6
g pt0=modal	26
g pt0=past	14
g pt0=past-not	18
g pt0=perfect-not	6
g pt0=perfect-passive	-23
g pt0=pluperfect	-26
g pt0=pluperfect-passive	-18
g pt0=present	8
g pt0=present-not	25
g pt0=present-passive	-6
g pt1=future-not	-27
g pt1=future-passive	11
g pt1=gerund	23
g pt1=infinitive	9
g pt1=modal	27
g pt1=past	11
g pt1=past-not	18
g pt1=perfect-not	6
g pt1=perfect-passive	-23
g pt1=pluperfect	-27
g pt1=pluperfect-passive	-18
g pt1=present-not	25
g pv0=accept	-8
g pv0=agree	13
g pv0=announce	-7
g pv0=apply	11
g pv0=approve	28
g pv0=buy	23
g pv0=call	7
g pv0=collect	6
g pv0=discuss	8
g pv0=enter	-6
g pv0=export	27
g pv0=face	12
g pv0=hold	-20
g pv0=impose	14
g pv0=keep	12
g pv0=make	18
g pv0=meet	-6
g pv0=note	-10
g pv0=other	7
g pv0=prepare	-9
g pv0=promise	6
g pv0=propose	-12
g pv0=raise	-16
g pv0=return	10
g pv0=rise	-10
g pv0=sit	-7
g pv0=stay	13
g pv0=suspend	7
g pv0=take	-18
g pv0=want	15
g pv1=announce	-9
g pv1=apply	11
g pv1=approve	28
g pv1=ask	7
g pv1=begin	-7
g pv1=buy	31
g pv1=call	7
g pv1=carry	-13
g pv1=collect	10
g pv1=come	6
g pv1=discuss	8
g pv1=enter	-6
g pv1=export	27
g pv1=extend	-20
g pv1=face	12
g pv1=go	16
g pv1=hold	-20
g pv1=impose	11
g pv1=keep	-12
g pv1=lower	7
g pv1=make	18
g pv1=meet	-8
g pv1=move	-15
g pv1=note	-10
g pv1=other	6
g pv1=propose	-12
g pv1=return	10
g pv1=rise	-10
g pv1=sit	-7
g pv1=slap	9
g pv1=start	8
g pv1=stay	13
g pv1=take	-18
g pv1=tell	-8
g pv1=want	15
g pv2-none	7
g pvt0=add past	-7
g pvt0=agree past	11
g pvt0=agree perfect	14
g pvt0=agree present	-13
g pvt0=announce past	-6
g pvt0=apply present	11
g pvt0=approve modal	17
g pvt0=ask perfect	8
g pvt0=be modal	11
g pvt0=be past	-15
g pvt0=be perfect	14
g pvt0=be present	-7
g pvt0=begin past	-8
g pvt0=call past	8
g pvt0=charge present	-12
g pvt0=come past	6
g pvt0=get past	9
g pvt0=go present	8
g pvt0=have past	9
g pvt0=have present	-14
g pvt0=hold present	-8
g pvt0=lower future	7
g pvt0=note present	-10
g pvt0=other future	18
g pvt0=other past	10
g pvt0=other pluperfect	-9
g pvt0=pay future	-14
g pvt0=pay past	17
g pvt0=promise past	9
g pvt0=raise future	7
g pvt0=raise modal	-14
g pvt0=rise future	-14
g pvt0=say past	-7
g pvt0=say perfect	-9
g pvt0=say present	9
g pvt0=sell past	16
g pvt0=sell present	-14
g pvt0=sign future	22
g pvt0=sign modal	-9
g pvt0=sit past	-6
g pvt0=take future	-27
g pvt0=take present	9
g pvt0=want present	22
g pvt1=add past	-7
g pvt1=agree perfect	14
g pvt1=agree present	-13
g pvt1=announce past	-6
g pvt1=apply present	11
g pvt1=approve modal	17
g pvt1=ask participle	10
g pvt1=be modal	13
g pvt1=be past	-15
g pvt1=be perfect	14
g pvt1=begin past	-8
g pvt1=call past	8
g pvt1=charge present	-12
g pvt1=come past	6
g pvt1=get past	9
g pvt1=go present	9
g pvt1=have past	9
g pvt1=have present	-15
g pvt1=hold present	-8
g pvt1=lower future	7
g pvt1=note present	-10
g pvt1=other future	18
g pvt1=other past	10
g pvt1=other perfect	-6
g pvt1=other pluperfect	-9
g pvt1=pay future	-14
g pvt1=pay past	17
g pvt1=raise future	7
g pvt1=raise modal	-14
g pvt1=rise future	-14
g pvt1=say past	-6
g pvt1=say perfect	-9
g pvt1=say present	10
g pvt1=sell past	16
g pvt1=sell present	-14
g pvt1=sign future	22
g pvt1=sign modal	-9
g pvt1=sit past	-6
g pvt1=take future	-27
g pvt1=take present	9
g pvt1=want present	15
g qt=future	-13
g qt=modal	15
g qt=perfect	-35
g qt=pluperfect	-7
g qt=present	33
g quoted	-57
g r1="	-25
g r1='	-24
g r1='s	-27
g r1=(	16
g r1=)	16
g r1=,	30
g r1=-	-8
g r1=.	12
g r1=/	-12
g r1=:	56
g r1=;	16
g r1=<day-gone>	12
g r1=<day-today>	21
g r1=<duty>	-24
g r1=<end>	-39
g r1=<gate>	19
g r1=<goods>	-41
g r1=<level-noun>	-34
g r1=<level>	-26
g r1=<name>	-10
g r1=<not>	-43
g r1=<number>	-13
g r1=<organisation>	-16
g r1=<person>	-20
g r1=<span>	14
g r1=<v-agree>	-25
g r1=<v-bear>	7
g r1=<v-begin>	11
g r1=<v-buy>	9
g r1=<v-deny>	-14
g r1=<v-down>	-10
g r1=<v-end>	-11
g r1=<v-impose>	-8
g r1=<v-propose>	33
g r1=<v-sell>	-21
g r1=<v-suspend>	-22
g r1=<v-target>	-11
g r1=<v-threaten>	16
g r1=<v-up>	9
g r1=?	-9
g r1=about	9
g r1=accept	6
g r1=accomplished	-7
g r1=add	-21
g r1=again	19
g r1=and	-26
g r1=announce	-26
g r1=answer	-8
g r1=approve	-13
g r1=as	-10
g r1=ask	7
g r1=at	24
g r1=begin	-7
g r1=believe	-13
g r1=buy	19
g r1=by	-14
g r1=call	20
g r1=closed	-10
g r1=conclude	-15
g r1=confirm	11
g r1=continue	-11
g r1=could	14
g r1=cut	-6
g r1=demand	13
g r1=deny	-15
g r1=did	-33
g r1=doe	-15
g r1=dollar	-13
g r1=end	-16
g r1=expect	-6
g r1=explain	27
g r1=export	-10
g r1=expressed	34
g r1=extend	-6
g r1=fact	-24
g r1=fly	-7
g r1=followed	-6
g r1=for	-49
g r1=from	-6
g r1=further	21
g r1=gave	24
g r1=get	-14
g r1=go	12
g r1=had	-10
g r1=has	10
g r1=have	-28
g r1=hit	-18
g r1=hold	-12
g r1=import	-10
g r1=in	-15
g r1=informed	18
g r1=is	7
g r1=isn't	-12
g r1=issued	-11
g r1=keep	-7
g r1=leave	-15
g r1=let	21
g r1=levy	-6
g r1=lift	10
g r1=look	-7
g r1=make	29
g r1=may	-13
g r1=meet	-15
g r1=must	-21
g r1=need	-9
g r1=now	-8
g r1=of	-16
g r1=offer	-6
g r1=on	-8
g r1=open	-8
g r1=opened	-26
g r1=order	-11
g r1=pay	-9
g r1=post	15
g r1=promise	31
g r1=propose	10
g r1=protested	13
g r1=published	-17
g r1=put	44
g r1=raise	-13
g r1=receive	-7
g r1=reject	-20
g r1=remind	34
g r1=reply	8
g r1=rule	10
g r1=say	-9
g r1=see	16
g r1=sign	-14
g r1=speak	6
g r1=spoke	17
g r1=state	7
g r1=stress	-8
g r1=take	11
g r1=talk	17
g r1=tariff	-7
g r1=thanked	32
g r1=that	-31
g r1=think	6
g r1=to	7
g r1=undertook	29
g r1=urge	10
g r1=vote	-10
g r1=vow	6
g r1=want	-20
g r1=warn	13
g r1=was	-27
g r1=welcome	-16
g r1=welcomed	-9
g r1=were	-8
g r1=when	15
g r1=will	-23
g r1=with	-21
g r1=would	-42
g r1=·	-8
g r1=—	-15
g r2="	-7
g r2='s	-8
g r2=,	-27
g r2=.	12
g r2=:	11
g r2=;	-13
g r2=<agent>	-24
g r2=<day-gone>	-13
g r2=<day-today>	-13
g r2=<end>	-8
g r2=<gate>	-13
g r2=<goods>	26
g r2=<level>	-36
g r2=<money>	29
g r2=<month-gone>	-6
g r2=<not>	-28
g r2=<number>	-9
g r2=<office>	-9
g r2=<person>	-6
g r2=<quality>	-23
g r2=<sender>	-10
g r2=<v-agree>	-56
g r2=<v-begin>	-35
g r2=<v-buy>	-10
g r2=<v-down>	-19
g r2=<v-end>	-30
g r2=<v-return>	-6
g r2=<v-stay>	-36
g r2=<v-suspend>	-24
g r2=<v-target>	-6
g r2=<v-up>	-15
g r2=a	15
g r2=about	-9
g r2=according	17
g r2=account	22
g r2=after	33
g r2=against	19
g r2=agree	-30
g r2=already	-22
g r2=also	13
g r2=an	13
g r2=announce	25
g r2=another	-20
g r2=answer	9
g r2=approve	-12
g r2=as	8
g r2=assured	10
g r2=at	-16
g r2=away	-6
g r2=back	-19
g r2=be	-9
g r2=because	-11
g r2=been	-42
g r2=before	-8
g r2=begin	-8
g r2=but	-10
g r2=by	-22
g r2=confirm	-15
g r2=declare	8
g r2=decline	-11
g r2=demand	-19
g r2=deny	14
g r2=described	10
g r2=do	9
g r2=down	-8
g r2=expect	-10
g r2=export	-12
g r2=extra	-7
g r2=fentanyl	20
g r2=four	7
g r2=from	-20
g r2=further	23
g r2=good	-31
g r2=had	8
g r2=have	-12
g r2=having	6
g r2=he	-10
g r2=him	14
g r2=how	6
g r2=i	-14
g r2=if	-14
g r2=industry	-6
g r2=is	-7
g r2=it	32
g r2=its	10
g r2=journalist	8
g r2=know	13
g r2=leave	-10
g r2=less	-6
g r2=let	29
g r2=like	-12
g r2=make	-9
g r2=me	12
g r2=meanwhile	-11
g r2=meet	8
g r2=mr	-18
g r2=name	-9
g r2=new	-19
g r2=no	-14
g r2=none	-11
g r2=not	-23
g r2=note	-24
g r2=nothing	10
g r2=of	43
g r2=off	-19
g r2=on	6
g r2=only	15
g r2=our	15
g r2=out	50
g r2=over	7
g r2=own	-15
g r2=prepare	-6
g r2=published	8
g r2=put	33
g r2=question	-21
g r2=raise	-7
g r2=reach	6
g r2=read	8
g r2=refused	-6
g r2=required	-6
g r2=right	-6
g r2=rule	-13
g r2=say	7
g r2=send	10
g r2=set	-9
g r2=sheet	-24
g r2=ship	-6
g r2=side	-7
g r2=sign	-34
g r2=since	26
g r2=so	17
g r2=spoke	-6
g r2=state	19
g r2=still	8
g r2=suspend	-13
g r2=take	-24
g r2=tell	-12
g r2=thank	-15
g r2=that	16
g r2=their	18
g r2=them	6
g r2=then	13
g r2=there	19
g r2=they	40
g r2=thi	18
g r2=through	13
g r2=trade	-7
g r2=turn	-8
g r2=two	-22
g r2=under	-21
g r2=up	13
g r2=us	22
g r2=used	-6
g r2=view	9
g r2=want	-27
g r2=we	9
g r2=welcomed	-7
g r2=what	16
g r2=when	-7
g r2=who	12
g r2=whose	16
g r2=will	7
g r2=withdraw	-20
g r2=within	-13
g r2=word	14
g r2=would	-6
g r2=yes	-10
g r2=yet	-13
g r2=you	13
g r3="	6
g r3='s	17
g r3=(	-17
g r3=)	21
g r3=,	-14
g r3=-	-29
g r3=.	16
g r3=:	6
g r3=<agent>	-6
g r3=<day-ahead>	-22
g r3=<day-gone>	-28
g r3=<day-today>	-12
g r3=<gate>	-19
g r3=<goods-amount>	10
g r3=<goods>	-12
g r3=<level-noun>	33
g r3=<month-gone>	11
g r3=<name>	8
g r3=<not>	8
g r3=<number>	-7
g r3=<office>	-8
g r3=<person>	-6
g r3=<points>	-13
g r3=<quality>	-15
g r3=<seat>	18
g r3=<span>	8
g r3=<v-begin>	-27
g r3=<v-deny>	10
g r3=<v-down>	-18
g r3=<v-end>	-22
g r3=<v-impose>	-12
g r3=<v-propose>	12
g r3=<v-say>	21
g r3=<v-sell>	10
g r3=<v-stay>	33
g r3=<v-suspend>	35
g r3=<v-threaten>	7
g r3=?	10
g r3=a	21
g r3=about	17
g r3=add	11
g r3=additional	10
g r3=again	10
g r3=agree	14
g r3=all	-8
g r3=also	18
g r3=announce	34
g r3=another	-6
g r3=answer	-6
g r3=any	-8
g r3=as	32
g r3=ask	9
g r3=back	-10
g r3=be	12
g r3=been	-7
g r3=before	6
g r3=both	-23
g r3=by	-19
g r3=carry	8
g r3=chair	-12
g r3=chip	11
g r3=comment	7
g r3=conclude	-8
g r3=consent	-10
g r3=control	-17
g r3=cost	25
g r3=could	11
g r3=date	7
g r3=day	-7
g r3=deal	-30
g r3=decision	-24
g r3=deny	19
g r3=do	17
g r3=doe	-13
g r3=duty	22
g r3=evening	-22
g r3=examine	23
g r3=export	7
g r3=extend	9
g r3=far	16
g r3=farm	27
g r3=fee	13
g r3=fentanyl	-14
g r3=figure	16
g r3=first	-25
g r3=fish	7
g r3=force	11
g r3=free	-22
g r3=from	20
g r3=further	17
g r3=given	-8
g r3=good	13
g r3=grow	10
g r3=had	39
g r3=has	8
g r3=have	-37
g r3=he	-18
g r3=head	-11
g r3=his	9
g r3=hold	42
g r3=hour	-8
g r3=i	-21
g r3=if	20
g r3=in	35
g r3=into	-12
g r3=is	8
g r3=joint	-7
g r3=keep	-6
g r3=key	-6
g r3=last	12
g r3=lead	12
g r3=leave	-6
g r3=led	24
g r3=less	-12
g r3=let	-31
g r3=levy	-6
g r3=licence	-12
g r3=lower	-23
g r3=make	-9
g r3=may	31
g r3=measure	12
g r3=meet	-8
g r3=member	21
g r3=morning	-29
g r3=much	9
g r3=must	-15
g r3=name	-14
g r3=negotiate	6
g r3=negotiation	9
g r3=new	6
g r3=newspaper	-16
g r3=no	7
g r3=not	13
g r3=nothing	-8
g r3=now	-6
g r3=off	-19
g r3=offer	-15
g r3=oil	16
g r3=on	-11
g r3=only	8
g r3=opinion	-12
g r3=or	15
g r3=our	12
g r3=out	9
g r3=own	7
g r3=paper	-9
g r3=pause	-11
g r3=president	6
g r3=press	-14
g r3=promise	-8
g r3=propose	-9
g r3=put	-21
g r3=radio	-9
g r3=raise	16
g r3=rate	6
g r3=reply	-13
g r3=rise	-13
g r3=rule	-14
g r3=second	14
g r3=she	-16
g r3=side	-13
g r3=signature	-10
g r3=since	-6
g r3=social	24
g r3=speak	-29
g r3=spoke	-8
g r3=standstill	-9
g r3=state	-11
g r3=step	6
g r3=such	-12
g r3=suspension	9
g r3=take	-15
g r3=tariff	-15
g r3=telephone	-7
g r3=television	33
g r3=term	-9
g r3=that	29
g r3=the	-12
g r3=then	28
g r3=there	-20
g r3=they	14
g r3=thi	14
g r3=three	-17
g r3=time	-7
g r3=to	7
g r3=trade	-11
g r3=truce	-17
g r3=turn	-21
g r3=two	-9
g r3=us	15
g r3=visit	-10
g r3=want	-25
g r3=was	7
g r3=we	35
g r3=week	9
g r3=when	-13
g r3=whether	-25
g r3=which	-10
g r3=will	14
g r3=worth	-8
g r3=would	17
g r3=yes	-15
g r3=yet	-11
g r3=york	-7
g r3=you	6
g r3=—	-42
g r4="	-31
g r4='s	33
g r4=,	-8
g r4=.	-43
g r4=:	16
g r4=<agent>	17
g r4=<day-ahead>	-48
g r4=<duty>	-28
g r4=<gate>	-14
g r4=<goods-amount>	-18
g r4=<goods>	25
g r4=<level>	-24
g r4=<money>	-9
g r4=<month-ahead>	20
g r4=<month-gone>	-12
g r4=<not>	32
g r4=<number>	24
g r4=<organisation>	25
g r4=<person>	-19
g r4=<points>	-6
g r4=<quality>	37
g r4=<seat>	-13
g r4=<span>	24
g r4=<taker>	-16
g r4=<v-agree>	23
g r4=<v-bear>	-11
g r4=<v-begin>	26
g r4=<v-down>	15
g r4=<v-propose>	-12
g r4=<v-say>	-8
g r4=<v-stay>	-11
g r4=<v-suspend>	-12
g r4=<v-target>	22
g r4=<v-up>	-10
g r4=?	15
g r4=about	17
g r4=according	6
g r4=additional	-10
g r4=after	-12
g r4=afterward	-8
g r4=agree	36
g r4=agreement	-32
g r4=all	-17
g r4=an	-9
g r4=and	-10
g r4=announce	28
g r4=another	14
g r4=answer	10
g r4=anything	10
g r4=are	23
g r4=ask	-14
g r4=at	31
g r4=ban	14
g r4=be	30
g r4=bean	9
g r4=because	-11
g r4=been	23
g r4=between	19
g r4=both	10
g r4=buy	-13
g r4=by	-14
g r4=can	-6
g r4=chief	6
g r4=colleague	-11
g r4=come	27
g r4=company	-7
g r4=cost	-14
g r4=could	-21
g r4=custom	-16
g r4=cut	-15
g r4=day	-16
g r4=decide	-13
g r4=did	18
g r4=duty	-13
g r4=energy	15
g r4=export	-8
g r4=extension	23
g r4=extra	15
g r4=face	7
g r4=final	8
g r4=firm	-8
g r4=fish	15
g r4=follow	8
g r4=for	11
g r4=force	15
g r4=framework	10
g r4=from	-11
g r4=get	-12
g r4=go	6
g r4=good	8
g r4=government	14
g r4=had	21
g r4=has	-34
g r4=have	30
g r4=he	-7
g r4=him	-18
g r4=his	14
g r4=hour	-21
g r4=i	-7
g r4=in	-10
g r4=into	19
g r4=investigation	11
g r4=it	22
g r4=its	6
g r4=job	25
g r4=know	23
g r4=last	-25
g r4=later	-6
g r4=leave	-12
g r4=let	8
g r4=list	-6
g r4=long	-10
g r4=longer	-8
g r4=look	-12
g r4=lose	-11
g r4=lower	10
g r4=make	-15
g r4=matter	10
g r4=media	23
g r4=medicine	15
g r4=member	-21
g r4=minister	6
g r4=more	-28
g r4=mr	17
g r4=much	16
g r4=name	-8
g r4=negotiation	-12
g r4=neither	6
g r4=new	-19
g r4=next	25
g r4=no	7
g r4=not	38
g r4=nothing	-19
g r4=notice	-10
g r4=of	-29
g r4=offer	7
g r4=oil	-7
g r4=on	19
g r4=order	12
g r4=our	13
g r4=out	-28
g r4=over	25
g r4=own	-16
g r4=palm	-7
g r4=party	-12
g r4=pause	-16
g r4=pay	-9
g r4=phone	19
g r4=plan	-15
g r4=preliminary	32
g r4=president	-14
g r4=press	10
g r4=prolongation	-12
g r4=put	-27
g r4=radio	-10
g r4=rate	-27
g r4=reach	10
g r4=remain	9
g r4=report	-7
g r4=reporter	-17
g r4=same	-22
g r4=say	-15
g r4=see	18
g r4=sell	9
g r4=should	18
g r4=side	-47
g r4=sign	-15
g r4=since	-7
g r4=so	-17
g r4=social	11
g r4=spoke	27
g r4=step	-9
g r4=subject	7
g r4=such	14
g r4=suspend	-11
g r4=suspension	-15
g r4=talk	8
g r4=tariff	-16
g r4=text	-18
g r4=that	31
g r4=them	18
g r4=then	15
g r4=there	41
g r4=they	8
g r4=through	-6
g r4=to	-7
g r4=trade	-22
g r4=two	15
g r4=until	-9
g r4=up	24
g r4=us	-15
g r4=use	6
g r4=visit	-8
g r4=want	6
g r4=was	-6
g r4=we	23
g r4=week	12
g r4=were	16
g r4=what	-15
g r4=when	-23
g r4=who	17
g r4=whose	13
g r4=will	-15
g r4=with	-26
g r4=within	18
g r4=would	-37
g r4=write	-28
g r4=you	13
g r='s <office>	-19
g r='s <organisation>	-8
g r='s <person>	-20
g r='s account	22
g r='s answer	13
g r='s on	-7
g r='s own	-14
g r='s rule	-8
g r='s side	-7
g r='s word	14
g r=, "	-17
g r=, <day-gone>	13
g r=, <day-today>	-49
g r=, <money>	19
g r=, <name>	22
g r=, <office>	27
g r=, <person>	-12
g r=, <seat>	-22
g r=, according	17
g r=, agree	-8
g r=, an	14
g r=, and	-8
g r=, announce	9
g r=, at	12
g r=, both	13
g r=, by	-6
g r=, come	6
g r=, declare	10
g r=, described	10
g r=, he	-28
g r=, his	-14
g r=, is	-24
g r=, it	-21
g r=, its	18
g r=, leave	-6
g r=, meet	-9
g r=, mr	-11
g r=, on	46
g r=, promise	13
g r=, put	46
g r=, sign	-21
g r=, spoke	-6
g r=, take	-6
g r=, tell	-11
g r=, that	9
g r=, the	9
g r=, then	-11
g r=, threaten	10
g r=, under	-21
g r=, want	-23
g r=, warn	-8
g r=, whose	16
g r=, will	-14
g r=, you	11
g r=. <end>	12
g r=/ <seat>	-7
g r=: "	27
g r=: <level>	-36
g r=: <number>	-13
g r=: <office>	-24
g r=: <person>	8
g r=: a	-9
g r=: and	10
g r=: good	-18
g r=: i	-11
g r=: is	-16
g r=: it	16
g r=: no	-10
g r=: so	13
g r=: thank	-10
g r=: the	14
g r=: there	9
g r=: what	12
g r=<day-gone> ,	26
g r=<day-gone> .	-8
g r=<end> <end>	-39
g r=<level> on	-7
g r=? <end>	-9
g r=add ,	-6
g r=add .	20
g r=add <number>	-19
g r=agree on	-6
g r=and <name>	-13
g r=and <person>	-9
g r=and <quality>	-6
g r=and <seat>	-6
g r=and his	14
g r=and me	-11
g r=and the	-17
g r=announce .	-8
g r=announce <day-today>	8
g r=announce <level>	-10
g r=announce on	16
g r=announce that	-25
g r=announce the	-31
g r=answer .	-12
g r=answer question	-12
g r=answer that	6
g r=answer with	-14
g r=at the	28
g r=buy <goods-amount>	15
g r=call it	18
g r=call the	7
g r=charge <level>	6
g r=come to	-8
g r=confirm it	-16
g r=confirm the	27
g r=continue to	-11
g r=deny that	-39
g r=did not	-15
g r=doe not	-11
g r=explain that	7
g r=fact sheet	-24
g r=fly to	-6
g r=for his	-11
g r=for the	-16
g r=gave its	-9
g r=go to	-8
g r=had announce	18
g r=had been	-14
g r=had call	-7
g r=had say	8
g r=had threaten	6
g r=had write	10
g r=has agree	-13
g r=has already	-20
g r=has also	16
g r=has ask	14
g r=has been	-30
g r=has call	17
g r=has charge	-6
g r=has confirm	-14
g r=has deny	13
g r=has had	-6
g r=has it	14
g r=has let	21
g r=has not	-10
g r=has offer	11
g r=has promise	-13
g r=has propose	15
g r=has published	-6
g r=has say	15
g r=has sign	-11
g r=has tell	14
g r=has the	13
g r=has threaten	-11
g r=has to	-15
g r=has warn	26
g r=has yet	-12
g r=hit back	-18
g r=hope for	11
g r=in <name>	-20
g r=in <number>	-7
g r=in <seat>	19
g r=in new	-7
g r=in the	-15
g r=informed his	-7
g r=is still	19
g r=leave its	-9
g r=let it	23
g r=lift its	16
g r=lift the	-16
g r=note that	-14
g r=of <name>	15
g r=of the	-7
g r=offer <level>	-7
g r=on <day-gone>	-21
g r=promise to	26
g r=put <number>	-11
g r=put a	20
g r=put his	-7
g r=put it	15
g r=put its	-8
g r=put the	41
g r=raise the	-8
g r=reply that	20
g r=report .	17
g r=report that	6
g r=say ,	-14
g r=say :	-6
g r=say <end>	-22
g r=say <name>	-15
g r=say <person>	19
g r=say a	6
g r=say after	13
g r=say at	15
g r=say he	-15
g r=say on	-9
g r=say the	27
g r=say there	13
g r=say they	13
g r=sign a	-6
g r=sign for	10
g r=speak of	21
g r=spoke of	46
g r=state that	16
g r=still charge	8
g r=take <level>	-11
g r=take the	21
g r=tell <person>	20
g r=tell <quality>	9
g r=tell journalist	8
g r=tell me	16
g r=tell our	-12
g r=tell thi	-26
g r=tell us	6
g r=that he	9
g r=that the	-9
g r=undertook to	29
g r=vote on	-7
g r=want <name>	-6
g r=warn that	34
g r=was in	10
g r=welcomed the	-9
g r=will meet	18
g r=will not	10
g r=will put	-7
g r=with <name>	-18
g r=would like	-6
g r=would not	-17
g r=write .	8
g r=write on	34
g r=write the	-15
g t0=modal	-15
g t0=modal-passive	-13
g t0=past-passive	28
g t0=perfect	-23
g t0=perfect-passive	23
g t0=pluperfect	-10
g t0=present	-16
g t1=infinitive	-22
g t1=modal	-12
g t1=modal-passive	-13
g t1=past-passive	23
g t1=perfect	-22
g t1=perfect-passive	23
g t1=pluperfect	-10
g t1=present	-14
g t2=future	-37
g t2=future-not	13
g t2=infinitive	8
g t2=modal-not	-10
g t2=participle-passive	13
g t2=past	9
g t2=past-not	-11
g t2=past-passive	-30
g t2=perfect	8
g t2=perfect-passive	-26
g t2=pluperfect-not	-6
g t2=pluperfect-passive	-14
g t2=present	10
g t2=present-not	-7
g t2=present-passive	-9
g v0-none	16
g v0=add	17
g v0=announce	10
g v0=answer	9
g v0=ask	-20
g v0=be	10
g v0=bring	-10
g v0=come	-7
g v0=deny	11
g v0=have	-7
g v0=meet	-7
g v0=other	15
g v0=put	-12
g v0=receive	-11
g v0=sign	-8
g v0=tell	-25
g v0=want	12
g v1-none	19
g v1=add	17
g v1=answer	9
g v1=ask	-25
g v1=be	10
g v1=bring	-11
g v1=come	-7
g v1=deny	13
g v1=go	-6
g v1=have	-7
g v1=make	-8
g v1=other	16
g v1=put	-11
g v1=reach	-9
g v1=receive	-13
g v1=sign	-12
g v1=tell	-25
g v1=want	12
g v2-none	9
g v2=accept	6
g v2=add	-17
g v2=adopt	-8
g v2=agree	-7
g v2=announce	7
g v2=begin	-16
g v2=believe	-13
g v2=bring	-10
g v2=buy	9
g v2=call	12
g v2=carry	-6
g v2=collect	-11
g v2=consider	-13
g v2=continue	-12
g v2=cut	-6
g v2=demand	12
g v2=deny	10
g v2=discuss	-6
g v2=draw	28
g v2=drop	-6
g v2=examine	23
g v2=expect	-12
g v2=explain	25
g v2=export	-11
g v2=extend	-18
g v2=float	-13
g v2=get	-16
g v2=grant	19
g v2=have	-20
g v2=hold	12
g v2=hope	-22
g v2=import	-12
g v2=impose	-8
g v2=keep	-17
g v2=land	-10
g v2=leave	-21
g v2=let	13
g v2=levy	-6
g v2=lift	10
g v2=like	-11
g v2=look	-14
g v2=lose	7
g v2=lower	-9
g v2=make	23
g v2=meet	-22
g v2=negotiate	-9
g v2=note	-12
g v2=order	-9
g v2=other	23
g v2=pay	-12
g v2=plan	-19
g v2=post	18
g v2=prepare	-12
g v2=promise	17
g v2=propose	15
g v2=put	15
g v2=reach	7
g v2=receive	-10
g v2=reckon	-7
g v2=reject	-17
g v2=respond	-7
g v2=rise	-9
g v2=rule	-8
g v2=say	7
g v2=see	6
g v2=seek	-15
g v2=ship	-8
g v2=show	9
g v2=sign	-29
g v2=sit	-11
g v2=slap	-9
g v2=start	-6
g v2=state	28
g v2=stop	-14
g v2=stress	-8
g v2=suspend	-20
g v2=think	32
g v2=threaten	12
g v2=urge	11
g v2=vow	11
g v2=want	-28
g v2=warn	13
g v2=withdraw	-21
g verbless	22
g vt0=add past	8
g vt0=announce past	10
g vt0=ask past	-14
g vt0=be past	13
g vt0=bring past	-10
g vt0=other past	17
g vt0=other present	-7
g vt0=put present	-10
g vt0=say perfect	-13
g vt0=sign past	-9
g vt0=take present	6
g vt0=tell past	-38
g vt0=tell present	7
g vt0=warn past	-7
g vt0=write past	10
g vt1=add past	8
g vt1=ask past	-14
g vt1=be past	13
g vt1=bring past	-10
g vt1=other past	17
g vt1=other present	-6
g vt1=put present	-9
g vt1=say perfect	-13
g vt1=sign past	-9
g vt1=take present	6
g vt1=tell past	-37
g vt1=tell present	7
g vt1=warn past	-7
g vt1=write past	10
g vt2=accept past	6
g vt2=add past	-16
g vt2=agree perfect	6
g vt2=announce past	15
g vt2=announce pluperfect	22
g vt2=announce present	-29
g vt2=answer past	-14
g vt2=approve modal	-7
g vt2=approve past	-13
g vt2=ask pluperfect	17
g vt2=be perfect	-13
g vt2=be present	7
g vt2=begin past	-9
g vt2=buy infinitive	-10
g vt2=buy present	17
g vt2=call perfect	10
g vt2=call pluperfect	-7
g vt2=call present	20
g vt2=charge infinitive	-8
g vt2=charge past	12
g vt2=charge perfect	-7
g vt2=collect present	-6
g vt2=conclude past	-15
g vt2=confirm past	24
g vt2=confirm perfect	-8
g vt2=confirm present	-7
g vt2=consider present	-12
g vt2=continue present	-13
g vt2=deny perfect	18
g vt2=deny present	7
g vt2=expect present	-11
g vt2=explain past	17
g vt2=export past	-7
g vt2=get past	-9
g vt2=get present	-10
g vt2=go past	21
g vt2=go present	-22
g vt2=have past	-18
g vt2=have present	-7
g vt2=hold infinitive	11
g vt2=hold past	-7
g vt2=hold perfect	14
g vt2=hope present	-18
g vt2=import past	-9
g vt2=leave past	-13
g vt2=let present	19
g vt2=lift present	17
g vt2=like modal	-6
g vt2=make past	18
g vt2=make present	10
g vt2=meet future	7
g vt2=meet past	-14
g vt2=meet present	-7
g vt2=offer past	-20
g vt2=offer perfect	11
g vt2=order past	-8
g vt2=other past	-14
g vt2=other perfect	25
g vt2=other pluperfect	11
g vt2=pay present	-8
g vt2=post past	13
g vt2=promise past	15
g vt2=promise perfect	-17
g vt2=promise present	11
g vt2=propose past	10
g vt2=propose perfect	15
g vt2=put future	-12
g vt2=put infinitive	-12
g vt2=put modal	-6
g vt2=put perfect	-18
g vt2=put present	40
g vt2=raise future	16
g vt2=raise past	-17
g vt2=recall past	-14
g vt2=recall present	18
g vt2=reject past	-20
g vt2=reply past	9
g vt2=rule gerund	-8
g vt2=rule past	9
g vt2=say modal	15
g vt2=say perfect	9
g vt2=say pluperfect	8
g vt2=see present	11
g vt2=show present	13
g vt2=sign past	-7
g vt2=sign perfect	-12
g vt2=state past	18
g vt2=stress past	-8
g vt2=take present	13
g vt2=tell pluperfect	-18
g vt2=tell present	-10
g vt2=threaten past	23
g vt2=threaten pluperfect	6
g vt2=want present	-22
g vt2=warn past	-9
g vt2=warn perfect	26
g vt2=write pluperfect	10
g vt2=write present	8
governed office	-27
governed office plain	-22
governed organisation	-26
governed organisation few	16
governed organisation many	-25
governed organisation plain	-30
governed person many	16
governed side	-48
governed side few	-25
governed side many	-23
governed side plain	-25
h does <say> past	22
h does <say> past plain	18
h does nothing	-26
h does nothing plain	-26
h does past	29
h does say	10
h g a:<v-say>	30
h g a:say	10
h g a:the	-10
h g b:the	17
h g c2=say	18
h g ct2=say past	22
h g first-of-paragraph	9
h g has-past	25
h g l1=the	17
h g l2=<begin>	17
h g l3=<begin>	17
h g l4=<begin>	13
h g l=<begin> the	17
h g lead=the	17
h g lll=<begin> <begin> the	17
h g lr=the say	10
h g next=that	26
h g nv0-none	16
h g nv1-none	16
h g r1=<v-say>	21
h g r1=say	10
h g t2=past	29
h g v0-none	21
h g v1-none	21
h g v2-none	-26
h g v2=say	10
h g vt2=say past	11
h kind office	17
h kind office plain	13
h leads office	17
h leads office plain	12
h of 1 office	20
h of 1 office plain	16
h office after said	11
h office before <begin>	17
h office does say	10
h rank 0	33
h rank 0 plain	30
h says	10
h verb after 0	29
h verb after 0 plain	26
h verb after 0 say office	19
h verb after 0 say office plain	15
h verb after none	-21
h verb after none plain	-21
h verb after said	11
h verb before none	21
h verb before none plain	17
holder away	13
holder away plain	18
holder not yet named	-26
holder not yet named plain	-26
holder rank 0 of 2	40
holder rank 0 of 2 plain	24
holder rank 1 of 2	-55
holder rank 1 of 2 plain	-37
inside quotation	-57
inside quotation few	-27
inside quotation many	-30
kind office	-15
kind office many	-16
kind organisation	14
kind organisation plain	9
kind person	42
kind person few	21
kind person many	35
kind person plain	14
kind side	-55
kind side few	-24
kind side many	-69
kind side plain	-31
leads office	-10
leads office many	-18
leads organisation	24
leads organisation few	23
leads organisation many	33
leads organisation plain	10
leads person few	29
leads person many	-7
leads side	14
leads side few	-8
leads side plain	17
nobody	71
nobody " verb clause	-19
nobody " verb say	15
nobody , verb clause	-22
nobody , verb sound	12
nobody - verb say	-12
nobody <begin> verb clause	-11
nobody <begin> verb object	9
nobody <begin> verb say	-19
nobody a verb clause	14
nobody a verb object	-8
nobody added then ,	-7
nobody added then .	-39
nobody added then that	-17
nobody adds then that	16
nobody agreed then .	-13
nobody agreed then at	15
nobody agreed then in	24
nobody agreed then last	14
nobody agreed then not	-7
nobody agreed then on	10
nobody agreed then that	15
nobody agreed then to	-15
nobody agreed then until	-28
nobody agreed then with	7
nobody akazawa verb say	-9
nobody also verb clause	-40
nobody also verb say	-14
nobody am verb say	6
nobody and verb object	-29
nobody announced then .	7
nobody announced then an	-27
nobody announced then for	28
nobody announced then it	-16
nobody announced then on	18
nobody announced then that	-23
nobody announced then the	16
nobody announced then today	-6
nobody answers then .	12
nobody answers then questions	21
nobody answers verb object	21
nobody are verb clause	18
nobody are verb say	36
nobody as verb object	7
nobody as verb say	-24
nobody asked then .	14
nobody asked then about	12
nobody asked then by	7
nobody asked then for	-12
nobody asked then in	-20
nobody asked then not	16
nobody asked then on	-7
nobody asked then that	-16
nobody asked then to	-33
nobody asked then whether	14
nobody asking then for	-20
nobody asks	7
nobody asks plain	7
nobody asks then for	9
nobody association verb object	15
nobody association verb say	44
nobody be verb clause	26
nobody be verb say	6
nobody been verb clause	-15
nobody been verb object	35
nobody been verb say	-7
nobody began then .	7
nobody begins "	-6
nobody begins " alone	-9
nobody begins " few	-35
nobody begins * plain	-6
nobody begins 07	15
nobody begins 07 plain	16
nobody begins 08	-13
nobody begins 08 plain	-10
nobody begins 09	15
nobody begins 09 plain	16
nobody begins 10	26
nobody begins 10 many	24
nobody begins 12	13
nobody begins 12 plain	13
nobody begins 13	33
nobody begins 13 plain	20
nobody begins 14	-10
nobody begins 14 plain	-10
nobody begins 16	-6
nobody begins 16 plain	-10
nobody begins 17	-17
nobody begins 17 plain	-16
nobody begins 18	-9
nobody begins 18 plain	-8
nobody begins 19	-13
nobody begins 19 plain	-13
nobody begins 20	11
nobody begins 3	-26
nobody begins 7	24
nobody begins 7 plain	24
nobody begins @ plain	6
nobody begins [	-18
nobody begins [ plain	-18
nobody begins a	23
nobody begins a few	15
nobody begins a many	-19
nobody begins a plain	24
nobody begins about	20
nobody begins about plain	20
nobody begins according	-11
nobody begins according plain	-9
nobody begins after	-6
nobody begins after plain	-6
nobody begins among	-6
nobody begins an	-11
nobody begins an plain	-18
nobody begins analyst	19
nobody begins analyst plain	19
nobody begins and	-19
nobody begins and plain	-11
nobody begins argentina	-8
nobody begins argentina plain	-8
nobody begins as	-14
nobody begins as plain	-14
nobody begins asked	-14
nobody begins asked many	-8
nobody begins because	-24
nobody begins because plain	-23
nobody begins brazil	-6
nobody begins brazil plain	-6
nobody begins britain	14
nobody begins britain plain	14
nobody begins but	-8
nobody begins canada	-15
nobody begins canada plain	-15
nobody begins chief	36
nobody begins chief plain	17
nobody begins china	20
nobody begins china plain	24
nobody begins chinese	10
nobody begins chinese plain	10
nobody begins commerce	-11
nobody begins commerce plain	-8
nobody begins commissioner	-18
nobody begins commissioner plain	-18
nobody begins companies	6
nobody begins companies plain	6
nobody begins congress	8
nobody begins congress plain	8
nobody begins correspondent	14
nobody begins correspondent plain	14
nobody begins customs	-12
nobody begins customs plain	-10
nobody begins do	10
nobody begins donald	14
nobody begins donald plain	18
nobody begins dutch plain	7
nobody begins each	-17
nobody begins each plain	-17
nobody begins earlier	-20
nobody begins earlier plain	-19
nobody begins economy	-13
nobody begins economy plain	-13
nobody begins egypt	-7
nobody begins egypt plain	-7
nobody begins electricity	20
nobody begins electricity plain	20
nobody begins ethiopia	-8
nobody begins ethiopia plain	-8
nobody begins europe	-6
nobody begins europe plain	-6
nobody begins european	6
nobody begins european plain	6
nobody begins fiji	-17
nobody begins fiji plain	-17
nobody begins first	-26
nobody begins first plain	-26
nobody begins germany	-14
nobody begins germany plain	-14
nobody begins governor	58
nobody begins governor many	46
nobody begins greece	-6
nobody begins greece plain	-6
nobody begins greer	-15
nobody begins greer plain	-14
nobody begins her	12
nobody begins her plain	12
nobody begins his	35
nobody begins his many	26
nobody begins his plain	20
nobody begins host	41
nobody begins host plain	41
nobody begins how	25
nobody begins how plain	25
nobody begins hungary	16
nobody begins i many	-20
nobody begins i plain	9
nobody begins if	16
nobody begins if plain	22
nobody begins in few	-32
nobody begins in many	-22
nobody begins in plain	20
nobody begins india	16
nobody begins india plain	19
nobody begins indian	10
nobody begins inflation	16
nobody begins inflation plain	16
nobody begins is	7
nobody begins is plain	7
nobody begins its	24
nobody begins its many	23
nobody begins its plain	11
nobody begins jamaica	12
nobody begins jamieson	-31
nobody begins jamieson plain	-28
nobody begins japan	-8
nobody begins japan plain	-8
nobody begins japanese	18
nobody begins japanese plain	18
nobody begins josé plain	10
nobody begins kenya plain	10
nobody begins korea	-7
nobody begins korea plain	-7
nobody begins last	21
nobody begins last plain	21
nobody begins li	-18
nobody begins li plain	-17
nobody begins lima	-12
nobody begins lima plain	-12
nobody begins markets	-11
nobody begins markets plain	-11
nobody begins medicines	6
nobody begins medicines plain	-8
nobody begins mexico	-7
nobody begins mexico plain	-7
nobody begins minister	-19
nobody begins minister many	-7
nobody begins minister plain	-14
nobody begins ministry	23
nobody begins ministry plain	23
nobody begins mongolia	-6
nobody begins mongolia plain	-6
nobody begins montevideo	6
nobody begins montevideo plain	6
nobody begins morocco	7
nobody begins morocco plain	7
nobody begins mr	9
nobody begins mr many	-11
nobody begins mr plain	16
nobody begins my	-14
nobody begins my plain	-14
nobody begins neither	34
nobody begins neither plain	34
nobody begins nigeria	15
nobody begins nigeria plain	15
nobody begins no	9
nobody begins no plain	8
nobody begins nobody	-6
nobody begins nobody plain	-8
nobody begins nor	-16
nobody begins nor plain	-16
nobody begins now	6
nobody begins now plain	6
nobody begins of plain	11
nobody begins office	15
nobody begins office plain	15
nobody begins officials	10
nobody begins officials plain	10
nobody begins on	7
nobody begins on few	-7
nobody begins on many	-14
nobody begins on plain	18
nobody begins one	11
nobody begins one plain	15
nobody begins our	21
nobody begins our many	-32
nobody begins our plain	42
nobody begins over	-9
nobody begins pakistan	-11
nobody begins pakistan plain	-11
nobody begins paraguay	-9
nobody begins paraguay plain	-9
nobody begins parliament plain	9
nobody begins poland	-21
nobody begins poland plain	-21
nobody begins presenter	6
nobody begins presenter plain	6
nobody begins prime many	-6
nobody begins q	-52
nobody begins q plain	-52
nobody begins question	21
nobody begins question plain	22
nobody begins rare	9
nobody begins rare plain	9
nobody begins remarks	12
nobody begins remarks plain	12
nobody begins reporter	54
nobody begins reporter plain	58
nobody begins rwanda	-6
nobody begins saudi	9
nobody begins saudi plain	9
nobody begins scott	-6
nobody begins seoul	-13
nobody begins seoul plain	-13
nobody begins serbia	18
nobody begins serbia plain	18
nobody begins she	-8
nobody begins since	16
nobody begins since plain	16
nobody begins sir	10
nobody begins spokesperson	-39
nobody begins spokesperson plain	-39
nobody begins sri	-7
nobody begins sri plain	-7
nobody begins swiss	-21
nobody begins swiss plain	-21
nobody begins switzerland	18
nobody begins switzerland plain	18
nobody begins taiwan	10
nobody begins taiwan plain	10
nobody begins talks	17
nobody begins tbilisi	-6
nobody begins tbilisi plain	-6
nobody begins thailand	18
nobody begins thailand plain	18
nobody begins that	-26
nobody begins that plain	-25
nobody begins the	19
nobody begins the few	34
nobody begins the many	6
nobody begins the plain	9
nobody begins their	10
nobody begins then	-6
nobody begins they	15
nobody begins they plain	11
nobody begins this	-50
nobody begins this plain	-39
nobody begins those	12
nobody begins those plain	12
nobody begins to	-15
nobody begins to plain	-15
nobody begins trump	9
nobody begins trump few	27
nobody begins trump many	-17
nobody begins tunisia	9
nobody begins tunisia plain	9
nobody begins two	20
nobody begins two plain	22
nobody begins uganda	14
nobody begins uganda plain	14
nobody begins under	22
nobody begins under plain	20
nobody begins unless	-16
nobody begins unless plain	-16
nobody begins until	15
nobody begins until plain	13
nobody begins us	8
nobody begins us plain	10
nobody begins ustr	9
nobody begins ustr plain	9
nobody begins vice	-15
nobody begins washington	17
nobody begins washington few	20
nobody begins we	16
nobody begins we many	10
nobody begins what	31
nobody begins what plain	33
nobody begins whatever	-8
nobody begins whatever plain	-8
nobody begins when	10
nobody begins when plain	10
nobody begins whether	-8
nobody begins whether plain	-8
nobody begins within	6
nobody begins within plain	6
nobody begins without	29
nobody begins without plain	32
nobody begins xi	15
nobody begins xi plain	16
nobody begins xinhua	7
nobody begins xinhua plain	7
nobody begins yesterday	-13
nobody begins yesterday plain	-13
nobody begins —	11
nobody begins — plain	11
nobody beijing verb clause	8
nobody beijing verb object	-39
nobody bessent verb object	-25
nobody bessent verb say	-17
nobody called then fentanyl	-6
nobody called then for	17
nobody called then off	18
nobody called then reciprocal	17
nobody called then that	7
nobody called then the	-22
nobody calls then it	-13
nobody calls then the	-24
nobody calls then to	21
nobody carney verb say	-19
nobody chile verb clause	17
nobody china verb clause	39
nobody china verb object	-15
nobody china verb say	7
nobody closed then on	8
nobody commerce verb say	-27
nobody commercial verb object	-9
nobody commission verb say	-41
nobody concluded then an	-11
nobody concluded then for	8
nobody concluded then in	13
nobody concluded then its	23
nobody confirmed then by	19
nobody confirmed then it	38
nobody confirmed then that	9
nobody confirmed then the	-24
nobody continues then to	14
nobody continuing then .	-6
nobody council verb clause	-12
nobody council verb say	-7
nobody countries verb say	-18
nobody crowd	8
nobody crowd few	-9
nobody crowd plain	9
nobody deakin verb say	-7
nobody denied then a	-13
nobody denied then it	-8
nobody denied then that	18
nobody denies then it	-17
nobody denies then that	21
nobody department verb say	-15
nobody described then the	-23
nobody director verb say	19
nobody dispute verb clause	12
nobody duty verb clause	6
nobody ended then a	7
nobody ended then in	6
nobody ended then on	18
nobody ended then the	6
nobody ends then .	-8
nobody ends then on	-9
nobody ends then the	6
nobody ends then without	-8
nobody for verb clause	9
nobody for verb object	20
nobody forecast then for	16
nobody further verb clause	-33
nobody government verb clause	27
nobody government verb say	-20
nobody governments verb say	6
nobody governor verb say	20
nobody goyal verb say	-9
nobody greer verb say	-31
nobody had verb object	29
nobody had verb say	-7
nobody has verb clause	6
nobody has verb object	-41
nobody has verb say	-29
nobody have verb say	12
nobody he verb clause	-43
nobody he verb object	-32
nobody he verb say	-18
nobody he verb sound	-7
nobody heading	117
nobody heading few	32
nobody heading plain	104
nobody house verb clause	-14
nobody house verb say	-39
nobody i verb clause	24
nobody i verb say	-22
nobody i'm verb say	12
nobody in verb clause	-14
nobody informed then his	9
nobody informed then the	-19
nobody is verb object	19
nobody is verb say	6
nobody it verb object	-17
nobody it verb say	-70
nobody item	10
nobody item few	10
nobody item many	20
nobody item plain	-10
nobody its verb clause	14
nobody jinping verb say	12
nobody laughed then .	29
nobody leyen verb say	-8
nobody li verb say	-10
nobody listed then firms	13
nobody lists then .	7
nobody lists then of	-8
nobody lutnick verb say	-27
nobody mayor verb say	32
nobody michelsen verb say	-11
nobody minister verb object	8
nobody minister verb say	-35
nobody ministers verb say	6
nobody ministry verb clause	-27
nobody ministry verb object	-49
nobody ministry verb say	-7
nobody named 0	42
nobody named 0 alone	-14
nobody named 0 few	19
nobody named 0 plain	45
nobody named 1	32
nobody named 1 few	-6
nobody named 1 many	9
nobody named 1 plain	34
nobody named 2	28
nobody named 2 many	-13
nobody named 2 plain	38
nobody never verb clause	-14
nobody not verb clause	24
nobody not verb say	7
nobody notes then that	-35
nobody now verb clause	12
nobody of verb clause	6
nobody of verb object	11
nobody offered then a	-6
nobody offered then to	-6
nobody office verb say	-13
nobody officials verb say	13
nobody old verb object	9
nobody opened then a	20
nobody opened then two	8
nobody order verb say	12
nobody paper verb say	14
nobody paragraph 0 few	6
nobody paragraph 0 many	-91
nobody paragraph 0 plain	39
nobody paragraph 1	14
nobody paragraph 1 few	15
nobody paragraph 1 many	9
nobody posted then that	-23
nobody president verb clause	-19
nobody president verb say	-34
nobody presidents verb say	-8
nobody press verb clause	10
nobody promised then .	10
nobody promised then a	-18
nobody promised then to	-22
nobody promises then to	-14
nobody pronoun he	15
nobody pronoun he few	-15
nobody pronoun he plain	26
nobody pronoun i	11
nobody pronoun i plain	7
nobody pronoun it	44
nobody pronoun it few	26
nobody pronoun it many	12
nobody pronoun it plain	32
nobody pronoun none	33
nobody pronoun none alone	-8
nobody pronoun none few	-15
nobody pronoun none many	-6
nobody pronoun none plain	45
nobody pronoun they	44
nobody pronoun they many	7
nobody pronoun they plain	23
nobody proposed then a	-16
nobody proposed then to	-8
nobody protested then against	-19
nobody questions then .	-10
nobody questions then on	20
nobody reader verb clause	13
nobody recalls then that	-30
nobody regulator verb say	35
nobody replied then .	-18
nobody replied then on	19
nobody replied then that	16
nobody reported then on	27
nobody reported then that	-14
nobody reports then .	-17
nobody reports then of	7
nobody reports then that	31
nobody representative verb object	-17
nobody roberts verb clause	19
nobody said then .	13
nobody said then <end>	8
nobody said then a	15
nobody said then at	-6
nobody said then china	-9
nobody said then he	-16
nobody said then his	16
nobody said then in	-12
nobody said then last	-18
nobody said then nothing	30
nobody said then so	14
nobody said then that	11
nobody said then the	-6
nobody said then there	-11
nobody said then they	-10
nobody said then this	-13
nobody said then to	21
nobody said then today	-7
nobody said then what	21
nobody said then when	17
nobody said then whether	30
nobody said then yes	6
nobody says then ,	-20
nobody says then .	-23
nobody says then :	16
nobody says then <end>	19
nobody says then a	18
nobody says then china	11
nobody says then he	-11
nobody says then it	13
nobody says then no	9
nobody says then nothing	30
nobody says then only	-6
nobody says then the	-21
nobody says then there	-6
nobody secretary verb say	-13
nobody side verb say	-14
nobody sides 0	68
nobody sides 0 alone	-6
nobody sides 0 few	10
nobody sides 0 many	32
nobody sides 0 plain	56
nobody sides 1	11
nobody sides 1 few	-13
nobody sides 1 many	-84
nobody sides 1 plain	43
nobody sides 2	6
nobody sides 2 few	21
nobody sides 2 many	-54
nobody sides 2 plain	10
nobody sides verb clause	14
nobody sides verb say	-8
nobody spokesman verb say	12
nobody spokesperson verb say	-59
nobody statement verb say	-23
nobody states then .	10
nobody states then and	-9
nobody states then are	-21
nobody states then had	-13
nobody states then has	18
nobody states then on	11
nobody states then since	9
nobody states then to	6
nobody states then under	8
nobody states then will	-9
nobody states then would	-19
nobody tariffs verb clause	6
nobody tells then the	-9
nobody terms then of	11
nobody that verb clause	20
nobody that verb say	7
nobody the verb object	23
nobody the verb say	-14
nobody they verb clause	6
nobody they verb say	14
nobody threatened then 100	15
nobody threatened then an	-11
nobody threatened then in	6
nobody threatened then to	20
nobody told then .	7
nobody told then a	-16
nobody told then an	-8
nobody told then by	-11
nobody told then him	-25
nobody told then his	-7
nobody told then journalists	-7
nobody told then me	-11
nobody told then our	7
nobody told then parliament	-22
nobody told then radio	10
nobody told then that	17
nobody told then the	16
nobody told then this	13
nobody told then to	16
nobody trade verb say	-10
nobody truce verb say	6
nobody trump verb clause	-10
nobody two verb object	15
nobody union verb object	26
nobody united verb clause	8
nobody unnamed	31
nobody unnamed few	16
nobody unnamed many	-10
nobody unnamed plain	30
nobody verb added many	-34
nobody verb added plain	16
nobody verb adds	29
nobody verb adds plain	31
nobody verb agreed few	-20
nobody verb agreed plain	18
nobody verb agrees	8
nobody verb agrees plain	8
nobody verb announces	23
nobody verb announces plain	23
nobody verb answered	27
nobody verb answered plain	15
nobody verb answering	22
nobody verb answering plain	22
nobody verb answers	20
nobody verb answers plain	20
nobody verb argued plain	8
nobody verb asked	-7
nobody verb asked many	9
nobody verb asked plain	-15
nobody verb asking	-11
nobody verb asking plain	-11
nobody verb asks	17
nobody verb asks plain	8
nobody verb assured	-9
nobody verb assured many	-14
nobody verb began	43
nobody verb began plain	36
nobody verb beginning	-16
nobody verb beginning plain	-16
nobody verb begins	21
nobody verb begins plain	19
nobody verb briefing	16
nobody verb briefing plain	9
nobody verb called many	19
nobody verb called plain	-13
nobody verb claims	-9
nobody verb claims plain	-9
nobody verb clause then "	18
nobody verb clause then ,	6
nobody verb clause then , plain	6
nobody verb clause then . many	-12
nobody verb clause then :	-11
nobody verb clause then : many	-11
nobody verb clause then ;	16
nobody verb clause then ; plain	16
nobody verb clause then a	39
nobody verb clause then a plain	34
nobody verb clause then about	28
nobody verb clause then about plain	19
nobody verb clause then an	-20
nobody verb clause then an plain	-20
nobody verb clause then and	-8
nobody verb clause then and plain	-6
nobody verb clause then are	-22
nobody verb clause then are plain	-22
nobody verb clause then before	-18
nobody verb clause then before plain	-15
nobody verb clause then both	-17
nobody verb clause then both plain	-19
nobody verb clause then by	9
nobody verb clause then by plain	9
nobody verb clause then early	-15
nobody verb clause then early plain	-15
nobody verb clause then had	-13
nobody verb clause then had plain	-13
nobody verb clause then has	18
nobody verb clause then has plain	18
nobody verb clause then his	24
nobody verb clause then his plain	24
nobody verb clause then in	-11
nobody verb clause then in many	-12
nobody verb clause then it	23
nobody verb clause then it plain	26
nobody verb clause then its	-12
nobody verb clause then its plain	-12
nobody verb clause then not	16
nobody verb clause then of	40
nobody verb clause then of plain	33
nobody verb clause then on	26
nobody verb clause then on plain	31
nobody verb clause then questions	22
nobody verb clause then questions plain	22
nobody verb clause then since	13
nobody verb clause then since plain	13
nobody verb clause then ten	12
nobody verb clause then ten plain	12
nobody verb clause then that	-17
nobody verb clause then that plain	-20
nobody verb clause then this	-21
nobody verb clause then this plain	-20
nobody verb clause then to many	-26
nobody verb clause then to plain	18
nobody verb clause then today	-20
nobody verb clause then today plain	-20
nobody verb clause then trade	7
nobody verb clause then trade plain	8
nobody verb clause then two plain	8
nobody verb clause then under	8
nobody verb clause then under plain	8
nobody verb clause then was	-7
nobody verb clause then was plain	-7
nobody verb clause then when	13
nobody verb clause then when plain	13
nobody verb clause then whether	21
nobody verb clause then whether plain	28
nobody verb clause then will	-9
nobody verb clause then will plain	-8
nobody verb clause then with	35
nobody verb clause then with plain	35
nobody verb clause then within	12
nobody verb clause then within plain	12
nobody verb clause then without	-8
nobody verb clause then without plain	-8
nobody verb clause then would	-17
nobody verb clause then would plain	-16
nobody verb clause then yesterday	23
nobody verb clause then yesterday plain	23
nobody verb closed	30
nobody verb closed plain	35
nobody verb closes	7
nobody verb closes plain	7
nobody verb commented	20
nobody verb commented plain	20
nobody verb comments	9
nobody verb comments plain	9
nobody verb complained plain	-10
nobody verb complains	-14
nobody verb complains plain	-14
nobody verb conceded	-29
nobody verb concluded	24
nobody verb concluded plain	25
nobody verb confirmed	8
nobody verb confirmed plain	8
nobody verb confirms	-18
nobody verb confirms plain	-16
nobody verb continues	15
nobody verb continues plain	15
nobody verb continuing	-6
nobody verb continuing plain	-6
nobody verb declared	-20
nobody verb declared many	-23
nobody verb demanded	9
nobody verb demanded plain	9
nobody verb demands	11
nobody verb demands plain	11
nobody verb denies	-7
nobody verb denies plain	-7
nobody verb described	-21
nobody verb described plain	-15
nobody verb dismissed	-12
nobody verb ended	29
nobody verb ended plain	26
nobody verb ending	16
nobody verb ending plain	15
nobody verb ends plain	12
nobody verb estimates	-10
nobody verb estimates plain	-10
nobody verb explained	-27
nobody verb explained plain	-16
nobody verb explains	-12
nobody verb explains plain	-12
nobody verb finished	20
nobody verb finished plain	21
nobody verb forecast	23
nobody verb forecast plain	23
nobody verb forecasts	-24
nobody verb indicated	-15
nobody verb indicated plain	-15
nobody verb informed	-9
nobody verb informed plain	-9
nobody verb insisted	-29
nobody verb insisted plain	-29
nobody verb laughed	6
nobody verb laughed plain	14
nobody verb lists	9
nobody verb lists plain	8
nobody verb noted plain	25
nobody verb notes	-21
nobody verb notes plain	-22
nobody verb object then "	12
nobody verb object then " few	24
nobody verb object then " many	-13
nobody verb object then 100	15
nobody verb object then 30	-20
nobody verb object then 30 plain	-20
nobody verb object then a	-12
nobody verb object then a few	-12
nobody verb object then a plain	-6
nobody verb object then an	-11
nobody verb object then an plain	-10
nobody verb object then as	-7
nobody verb object then by	12
nobody verb object then by plain	13
nobody verb object then fentanyl	-23
nobody verb object then fentanyl plain	-23
nobody verb object then firms	13
nobody verb object then firms plain	13
nobody verb object then for	21
nobody verb object then for plain	22
nobody verb object then it	6
nobody verb object then it few	15
nobody verb object then it many	-10
nobody verb object then of	9
nobody verb object then of plain	9
nobody verb object then off	18
nobody verb object then off plain	18
nobody verb object then reciprocal	17
nobody verb object then reciprocal plain	17
nobody verb object then reports	21
nobody verb object then reports plain	21
nobody verb object then that	15
nobody verb object then that many	17
nobody verb object then that plain	8
nobody verb object then the	-11
nobody verb object then the few	-21
nobody verb object then the many	19
nobody verb object then the plain	-16
nobody verb object then them	6
nobody verb object then them plain	10
nobody verb object then to	-20
nobody verb object then to plain	-21
nobody verb object then with	25
nobody verb object then with plain	25
nobody verb observed	-12
nobody verb observed plain	-12
nobody verb offered	32
nobody verb offered plain	30
nobody verb opened	42
nobody verb opened plain	38
nobody verb opening	-10
nobody verb opening plain	-6
nobody verb opens	19
nobody verb opens plain	19
nobody verb posted	-30
nobody verb posted plain	-25
nobody verb posts	24
nobody verb posts plain	27
nobody verb promised	-16
nobody verb promised plain	-19
nobody verb promises	-9
nobody verb promises plain	-9
nobody verb proposed	-13
nobody verb proposed plain	-13
nobody verb protested	-8
nobody verb protested plain	-8
nobody verb recalls	-29
nobody verb recalls plain	-29
nobody verb reckons	-13
nobody verb reckons plain	-13
nobody verb rejected	37
nobody verb rejected plain	37
nobody verb related	11
nobody verb related plain	11
nobody verb remarked	-24
nobody verb remarked plain	-16
nobody verb remarks	-16
nobody verb remarks plain	-16
nobody verb replied many	10
nobody verb replies	11
nobody verb reported	15
nobody verb reported plain	12
nobody verb reports	24
nobody verb reports plain	24
nobody verb responded	9
nobody verb responded plain	9
nobody verb said	10
nobody verb said few	27
nobody verb said many	55
nobody verb said plain	-43
nobody verb say then ,	-15
nobody verb say then , few	24
nobody verb say then , many	-15
nobody verb say then , plain	-18
nobody verb say then .	-13
nobody verb say then . few	-10
nobody verb say then . many	17
nobody verb say then . plain	-30
nobody verb say then 10	6
nobody verb say then 10 plain	6
nobody verb say then :	-15
nobody verb say then : plain	-18
nobody verb say then ;	10
nobody verb say then ; plain	10
nobody verb say then <end>	27
nobody verb say then <end> plain	27
nobody verb say then a	12
nobody verb say then a plain	13
nobody verb say then about	-11
nobody verb say then about plain	-12
nobody verb say then after many	14
nobody verb say then after plain	-7
nobody verb say then against	-22
nobody verb say then against plain	-22
nobody verb say then an	-12
nobody verb say then an plain	-12
nobody verb say then at	17
nobody verb say then at plain	14
nobody verb say then before	7
nobody verb say then by	-18
nobody verb say then by plain	-10
nobody verb say then he	-23
nobody verb say then he many	-28
nobody verb say then he plain	-7
nobody verb say then him	-7
nobody verb say then in	-6
nobody verb say then it	16
nobody verb say then it plain	18
nobody verb say then its	16
nobody verb say then its plain	17
nobody verb say then journalists	-7
nobody verb say then me	-17
nobody verb say then me many	-17
nobody verb say then me plain	-6
nobody verb say then mr	-30
nobody verb say then mr many	-11
nobody verb say then not	-6
nobody verb say then not plain	-6
nobody verb say then nothing	45
nobody verb say then nothing plain	45
nobody verb say then of plain	-22
nobody verb say then on	11
nobody verb say then on many	7
nobody verb say then on plain	6
nobody verb say then one	12
nobody verb say then only	-6
nobody verb say then our	-10
nobody verb say then our many	24
nobody verb say then our plain	-37
nobody verb say then parliament	-24
nobody verb say then parliament many	-14
nobody verb say then parliament plain	-11
nobody verb say then radio	10
nobody verb say then reporters many	13
nobody verb say then reporters plain	-8
nobody verb say then that few	15
nobody verb say then that many	11
nobody verb say then the	-21
nobody verb say then the few	-14
nobody verb say then the many	36
nobody verb say then the plain	-52
nobody verb say then then	-11
nobody verb say then there	-9
nobody verb say then there plain	-9
nobody verb say then they	-14
nobody verb say then they plain	-14
nobody verb say then to	6
nobody verb say then to plain	15
nobody verb say then today	-6
nobody verb say then today plain	-6
nobody verb say then until	-28
nobody verb say then until plain	-28
nobody verb say then up	22
nobody verb say then up plain	22
nobody verb say then us many	6
nobody verb say then what	23
nobody verb say then what plain	23
nobody verb say then when	19
nobody verb say then whether	31
nobody verb say then whether plain	31
nobody verb say then with	-11
nobody verb say then yes	6
nobody verb say then yes plain	6
nobody verb saying	-13
nobody verb saying plain	-23
nobody verb says	-17
nobody verb says few	11
nobody verb says plain	-24
nobody verb sound then ,	-28
nobody verb sound then , plain	-21
nobody verb sound then . many	-30
nobody verb sound then . plain	20
nobody verb sound then a	-6
nobody verb sound then a plain	-6
nobody verb sound then in	-12
nobody verb sound then on	-9
nobody verb sound then the	-19
nobody verb sound then to	-20
nobody verb sound then to plain	-19
nobody verb started	21
nobody verb started plain	21
nobody verb starts	9
nobody verb starts plain	9
nobody verb stated	-32
nobody verb stated many	-10
nobody verb stated plain	-29
nobody verb states	10
nobody verb states few	14
nobody verb states many	-13
nobody verb states plain	10
nobody verb stressed	-10
nobody verb stressed plain	-6
nobody verb suggested	-25
nobody verb suggested plain	-25
nobody verb telling	6
nobody verb telling plain	6
nobody verb tells	13
nobody verb tells many	11
nobody verb terms	12
nobody verb terms plain	16
nobody verb threatened	10
nobody verb thundered	-31
nobody verb thundered many	-27
nobody verb told few	-16
nobody verb told many	9
nobody verb urged	-31
nobody verb urged plain	-31
nobody verb vowed	-19
nobody verb vowed plain	-16
nobody verb warned	39
nobody verb warned many	24
nobody verb warned plain	27
nobody verb warns	14
nobody verb warns plain	-8
nobody verb welcomed	28
nobody verb welcomed plain	28
nobody verb welcomes	15
nobody verb welcomes plain	15
nobody verb writes	8
nobody verb writes plain	16
nobody verb writing	-10
nobody verb writing plain	-8
nobody verb written	21
nobody verb written plain	25
nobody verb wrote few	-15
nobody verb wrote many	-33
nobody verb wrote plain	16
nobody verbs 0	63
nobody verbs 0 alone	-8
nobody verbs 0 he	20
nobody verbs 0 he plain	19
nobody verbs 0 i	13
nobody verbs 0 i plain	12
nobody verbs 0 it	60
nobody verbs 0 it plain	57
nobody verbs 0 many	-38
nobody verbs 0 none	23
nobody verbs 0 none alone	-8
nobody verbs 0 none few	-6
nobody verbs 0 none many	-41
nobody verbs 0 none plain	48
nobody verbs 0 plain	85
nobody verbs 0 they	16
nobody verbs 0 they plain	21
nobody verbs 1	31
nobody verbs 1 few	20
nobody verbs 1 he few	-22
nobody verbs 1 he many	-6
nobody verbs 1 he plain	16
nobody verbs 1 it	16
nobody verbs 1 it few	26
nobody verbs 1 it many	9
nobody verbs 1 none	17
nobody verbs 1 none few	-12
nobody verbs 1 none many	14
nobody verbs 1 none plain	13
nobody verbs 1 plain	30
nobody verbs 1 they	34
nobody verbs 1 they plain	7
nobody verbs 2 few	-20
nobody verbs 2 many	30
nobody verbs 2 plain	-9
nobody w \$	-22
nobody w \$ 100	-12
nobody w \$ 150	8
nobody w \$ 166	-9
nobody w \$ 17	16
nobody w \$ 31	15
nobody w \$ 350	-9
nobody w \$ 600	6
nobody w %	35
nobody w % (	13
nobody w % )	14
nobody w % ,	20
nobody w % .	-31
nobody w % ;	12
nobody w % and	13
nobody w % duty	15
nobody w % for	-7
nobody w % from	-13
nobody w % in	11
nobody w % instead	9
nobody w % is	-8
nobody w % last	-7
nobody w % now	10
nobody w % of	12
nobody w % on	-13
nobody w % or	-17
nobody w % reciprocal	7
nobody w % tariff	31
nobody w % tariffs	-26
nobody w % this	13
nobody w % under	-12
nobody w '	-14
nobody w ' association	-20
nobody w ' federation	-25
nobody w ' union	-22
nobody w ' worth	22
nobody w 's	-20
nobody w 's ,	19
nobody w 's a	19
nobody w 's account	-19
nobody w 's ambassador	-15
nobody w 's answer	-9
nobody w 's approval	10
nobody w 's beef	-12
nobody w 's central	-8
nobody w 's chairman	-7
nobody w 's chief	15
nobody w 's congress	7
nobody w 's council	7
nobody w 's decision	9
nobody w 's department	-7
nobody w 's deputy	-24
nobody w 's director	13
nobody w 's duty	-13
nobody w 's economy	-21
nobody w 's emergency	-10
nobody w 's exports	-9
nobody w 's finance	-28
nobody w 's got	12
nobody w 's minister	-10
nobody w 's ministry	-27
nobody w 's negotiator	16
nobody w 's office	-35
nobody w 's on	11
nobody w 's own	7
nobody w 's parliament	9
nobody w 's party	6
nobody w 's president	21
nobody w 's ruling	-18
nobody w 's secretary	19
nobody w 's senate	12
nobody w 's side	-12
nobody w 's spokesman	-11
nobody w 's tariff	15
nobody w 's the	-7
nobody w 's top	-6
nobody w 's trade	-9
nobody w 's twenty	11
nobody w 's vice	8
nobody w (	-7
nobody w )	-10
nobody w ) .	22
nobody w ) :	-39
nobody w ) and	21
nobody w ) —	-6
nobody w *	-6
nobody w ,	6
nobody w , ,	-12
nobody w , .	-10
nobody w , 12	15
nobody w , 14	-8
nobody w , 15	14
nobody w , 18	18
nobody w , 2	8
nobody w , 20	13
nobody w , 2025	9
nobody w , 2026	25
nobody w , 3	-14
nobody w , 4	6
nobody w , 9	10
nobody w , a	-8
nobody w , about	6
nobody w , according	-45
nobody w , against	-11
nobody w , agreed	39
nobody w , all	17
nobody w , although	13
nobody w , among	-10
nobody w , an	-13
nobody w , and	17
nobody w , announced	-6
nobody w , are	14
nobody w , argentina	10
nobody w , as	-20
nobody w , aug	9
nobody w , august	11
nobody w , australia	9
nobody w , before	-14
nobody w , beginning	-21
nobody w , beijing	-18
nobody w , besides	6
nobody w , both	-10
nobody w , brazil	16
nobody w , by	-15
nobody w , carlos	-22
nobody w , chairman	12
nobody w , chief	-11
nobody w , chile	-13
nobody w , china	-26
nobody w , chinese	9
nobody w , christian	-8
nobody w , commerce	19
nobody w , concluded	8
nobody w , customs	-9
nobody w , dates	9
nobody w , described	-17
nobody w , did	17
nobody w , do	-6
nobody w , does	-14
nobody w , down	-10
nobody w , due	-8
nobody w , effective	-17
nobody w , egypt	-6
nobody w , ended	7
nobody w , ending	9
nobody w , fentanyl	-8
nobody w , for	10
nobody w , foreign	-23
nobody w , four	-7
nobody w , friday	-8
nobody w , from	-7
nobody w , goes	-24
nobody w , h.e.	7
nobody w , had	9
nobody w , has	24
nobody w , having	21
nobody w , he	-75
nobody w , held	8
nobody w , i	-26
nobody w , including	-13
nobody w , instead	23
nobody w , is	54
nobody w , it	-42
nobody w , its	7
nobody w , jamieson	-14
nobody w , japan	20
nobody w , johan	12
nobody w , john	-11
nobody w , june	8
nobody w , korea	10
nobody w , li	-10
nobody w , likewise	-18
nobody w , made	26
nobody w , march	-12
nobody w , may	-8
nobody w , mexico	-9
nobody w , minister	55
nobody w , mr	7
nobody w , neodymium	6
nobody w , nigeria	-19
nobody w , not	-29
nobody w , nov	-7
nobody w , now	-6
nobody w , oct	19
nobody w , october	-8
nobody w , officials	9
nobody w , on	-11
nobody w , one	14
nobody w , ordinary	11
nobody w , pays	-17
nobody w , plus	13
nobody w , port	-6
nobody w , president	-18
nobody w , prime	12
nobody w , promised	-15
nobody w , provided	-20
nobody w , put	-13
nobody w , puts	-29
nobody w , remarked	-14
nobody w , replied	-16
nobody w , said	23
nobody w , sat	9
nobody w , says	-16
nobody w , scandium	6
nobody w , scott	31
nobody w , secretary	-10
nobody w , sells	6
nobody w , sept	6
nobody w , she	-19
nobody w , signed	33
nobody w , soybeans	14
nobody w , spoke	28
nobody w , starting	7
nobody w , suspended	8
nobody w , switzerland	-7
nobody w , takes	12
nobody w , tea	6
nobody w , tells	-14
nobody w , ten	14
nobody w , that	-21
nobody w , the	-9
nobody w , their	22
nobody w , this	19
nobody w , though	-22
nobody w , three	19
nobody w , through	-10
nobody w , to	-49
nobody w , told	9
nobody w , too	15
nobody w , took	15
nobody w , trade	7
nobody w , trump	-17
nobody w , twenty	-10
nobody w , two	15
nobody w , ukraine	7
nobody w , under	31
nobody w , unless	-7
nobody w , uruguay	-11
nobody w , vice	11
nobody w , wants	27
nobody w , was	29
nobody w , we	16
nobody w , welcomed	30
nobody w , were	-16
nobody w , what	12
nobody w , whatever	9
nobody w , when	9
nobody w , while	15
nobody w , who	25
nobody w , whose	-33
nobody w , will	-16
nobody w , with	-27
nobody w , without	13
nobody w , worth	25
nobody w , would	-23
nobody w , wrote	-18
nobody w , you	-11
nobody w , —	25
nobody w -	-8
nobody w - chun	-21
nobody w - depth	-6
nobody w - dumping	7
nobody w - earth	9
nobody w - five	-28
nobody w - general	-11
nobody w - month	20
nobody w - president	-22
nobody w - seven	-16
nobody w - six	13
nobody w - sutter	-8
nobody w - the	8
nobody w - two	-12
nobody w - year	18
nobody w .	21
nobody w . )	13
nobody w . .	8
nobody w . 10	-9
nobody w . m	19
nobody w . on	7
nobody w . the	-22
nobody w . trump	-17
nobody w /	26
nobody w / beijing	16
nobody w 0	6
nobody w 0.1	18
nobody w 0.2	-10
nobody w 0.4	-7
nobody w 0.7	-27
nobody w 00	11
nobody w 00 the	10
nobody w 01 a	25
nobody w 02	13
nobody w 05	25
nobody w 06	-22
nobody w 06 :	-22
nobody w 07	15
nobody w 07 :	15
nobody w 09	26
nobody w 09 :	21
nobody w 1	-13
nobody w 1 ,	15
nobody w 1 .	21
nobody w 1 april	21
nobody w 1 february	9
nobody w 1 january	-8
nobody w 1 july	14
nobody w 1 march	7
nobody w 1 may	-16
nobody w 1 november	-32
nobody w 1 october	-39
nobody w 1 september	23
nobody w 1.2	-11
nobody w 1.3	-11
nobody w 1.4	-14
nobody w 1.4 billion	-15
nobody w 1.5	8
nobody w 10 .	-10
nobody w 10 :	29
nobody w 10 and	7
nobody w 10 billion	-9
nobody w 10 january	-9
nobody w 10 march	-9
nobody w 10 november	8
nobody w 10 of	-14
nobody w 10 th	6
nobody w 10 the	-6
nobody w 100	9
nobody w 100 %	9
nobody w 100 days	15
nobody w 100 per	16
nobody w 100 percent	-19
nobody w 11	30
nobody w 11 ,	9
nobody w 11 :	12
nobody w 11 percent	7
nobody w 118	-10
nobody w 12	24
nobody w 12 %	26
nobody w 12 ,	-7
nobody w 12 .	15
nobody w 12 million	15
nobody w 12 per	6
nobody w 12 percent	10
nobody w 12.5 %	-9
nobody w 12.5 percent	8
nobody w 125	29
nobody w 125 %	23
nobody w 125 percent	9
nobody w 13	-6
nobody w 13 %	-16
nobody w 13 ,	13
nobody w 13 :	36
nobody w 13 —	11
nobody w 14	-45
nobody w 14 ,	-22
nobody w 14 :	-43
nobody w 14 february	6
nobody w 14 may	12
nobody w 14 million	-17
nobody w 14 october	10
nobody w 145	-9
nobody w 15	-17
nobody w 15 %	-21
nobody w 15 ,	6
nobody w 15 .	15
nobody w 15 and	16
nobody w 15 march	14
nobody w 15 may	-8
nobody w 15 per	-17
nobody w 15 percent	-22
nobody w 15 september	27
nobody w 15 th	13
nobody w 150	27
nobody w 150 billion	8
nobody w 150 days	14
nobody w 159	6
nobody w 16	-12
nobody w 16 %	10
nobody w 16 :	-6
nobody w 166	-8
nobody w 166 billion	-8
nobody w 17	22
nobody w 17 %	30
nobody w 17 ,	-15
nobody w 17 .	18
nobody w 17 :	-15
nobody w 17 billion	16
nobody w 17.5	6
nobody w 18 %	-20
nobody w 18 per	11
nobody w 18 september	14
nobody w 19	35
nobody w 19 %	28
nobody w 19 :	-8
nobody w 19 million	-8
nobody w 19 percent	7
nobody w 1974	7
nobody w 2	42
nobody w 2 %	23
nobody w 2 .	43
nobody w 2 :	-8
nobody w 2 february	25
nobody w 2 may	-16
nobody w 2 million	14
nobody w 2 per	17
nobody w 2 —	6
nobody w 2.1	18
nobody w 2.25	6
nobody w 2.5	11
nobody w 2.5 %	7
nobody w 2.9	15
nobody w 20	-8
nobody w 20 %	-23
nobody w 20 .	-30
nobody w 20 :	15
nobody w 20 april	-7
nobody w 20 february	-12
nobody w 20 million	-32
nobody w 20 per	-9
nobody w 20 percent	24
nobody w 20 september	-6
nobody w 200	9
nobody w 200 million	8
nobody w 2017	14
nobody w 2017 .	13
nobody w 2018	6
nobody w 2019	10
nobody w 2020	10
nobody w 2020 .	9
nobody w 2024	-9
nobody w 2024 .	-11
nobody w 2025 .	21
nobody w 2026	40
nobody w 2026 .	6
nobody w 2027	10
nobody w 2027 ,	6
nobody w 2027 .	-12
nobody w 2027 and	8
nobody w 2028	-11
nobody w 2028 ,	17
nobody w 2028 .	-18
nobody w 2029	12
nobody w 2029 (	-6
nobody w 2029 ,	-10
nobody w 2029 .	18
nobody w 2030	-8
nobody w 2030 .	10
nobody w 2031	11
nobody w 2033	8
nobody w 2034	7
nobody w 2034 .	7
nobody w 21	-7
nobody w 22	-10
nobody w 22 %	-6
nobody w 22 per	-8
nobody w 22 percent	-8
nobody w 23	-17
nobody w 23 .	-9
nobody w 23 :	16
nobody w 23 september	-26
nobody w 24	18
nobody w 24 ,	29
nobody w 24 .	7
nobody w 24 months	-25
nobody w 24 percent	-18
nobody w 24 points	12
nobody w 240	23
nobody w 25	31
nobody w 25 %	15
nobody w 25 ,	7
nobody w 25 and	-23
nobody w 25 million	7
nobody w 25 per	16
nobody w 25 percent	26
nobody w 26	-35
nobody w 26 %	8
nobody w 26 per	-21
nobody w 262	6
nobody w 27	9
nobody w 27 ,	6
nobody w 27 .	9
nobody w 27 per	-20
nobody w 27 september	15
nobody w 27.5	13
nobody w 27.5 %	6
nobody w 28	-26
nobody w 28 .	-18
nobody w 28 and	8
nobody w 28 september	-15
nobody w 29	-12
nobody w 29 ,	-10
nobody w 29 .	15
nobody w 29 september	-8
nobody w 3	-19
nobody w 3 %	12
nobody w 3 ,	-12
nobody w 3 /	-26
nobody w 3 december	23
nobody w 3 per	-17
nobody w 3.1	-16
nobody w 3.5	12
nobody w 3.5 per	11
nobody w 30	8
nobody w 30 %	-22
nobody w 30 ,	6
nobody w 30 .	21
nobody w 30 per	-7
nobody w 30 september	12
nobody w 30 the	12
nobody w 30 —	-10
nobody w 300	-7
nobody w 301	-32
nobody w 301 duties	-18
nobody w 31	-20
nobody w 31 %	-36
nobody w 31 .	10
nobody w 31 december	-26
nobody w 31 million	18
nobody w 31 per	-7
nobody w 31 to	16
nobody w 310	-14
nobody w 32 %	13
nobody w 33	18
nobody w 34 %	22
nobody w 35	13
nobody w 35 %	15
nobody w 35 per	-13
nobody w 35 percent	9
nobody w 350	-9
nobody w 350 billion	-11
nobody w 36	-11
nobody w 36 per	-16
nobody w 37	-16
nobody w 39	15
nobody w 39 %	11
nobody w 4	21
nobody w 4 %	10
nobody w 4 ,	6
nobody w 4 /	18
nobody w 4 million	-16
nobody w 4 per	14
nobody w 4 percent	-9
nobody w 4 —	-15
nobody w 4.25	14
nobody w 4.25 %	13
nobody w 4.4	7
nobody w 40	-27
nobody w 40 .	-23
nobody w 40 per	-12
nobody w 40 percent	-20
nobody w 40 the	-16
nobody w 41	16
nobody w 41 %	18
nobody w 410,000	-7
nobody w 410,000 tonnes	-7
nobody w 44	11
nobody w 45 %	-11
nobody w 45 days	-18
nobody w 45 per	-7
nobody w 46	13
nobody w 47	-39
nobody w 47 %	-19
nobody w 47 million	-9
nobody w 48	-14
nobody w 49	-13
nobody w 5 %	20
nobody w 5 ,	-10
nobody w 5 november	11
nobody w 5 percent	-7
nobody w 5.5	24
nobody w 5.5 %	8
nobody w 50	9
nobody w 50 %	16
nobody w 50 per	19
nobody w 50 percent	-14
nobody w 500	13
nobody w 52	-11
nobody w 54	18
nobody w 55	-33
nobody w 55 %	-21
nobody w 550 billion	9
nobody w 57	-21
nobody w 57 %	-9
nobody w 58	-10
nobody w 58 million	10
nobody w 59	9
nobody w 6	37
nobody w 6 %	26
nobody w 6 per	8
nobody w 6 percent	7
nobody w 60	25
nobody w 60 days	-28
nobody w 60 economies	14
nobody w 60 per	31
nobody w 600	13
nobody w 600 billion	11
nobody w 62	15
nobody w 65	15
nobody w 7	11
nobody w 7 ,	-8
nobody w 7 /	24
nobody w 7.5	14
nobody w 70	-12
nobody w 70 %	-9
nobody w 71	23
nobody w 72	11
nobody w 75	-7
nobody w 75 %	-10
nobody w 8 %	11
nobody w 8 ,	-17
nobody w 8 and	9
nobody w 8 billion	11
nobody w 8 per	17
nobody w 8 percent	-7
nobody w 80	33
nobody w 84	-13
nobody w 86	6
nobody w 9	30
nobody w 9 %	-25
nobody w 9 ,	19
nobody w 9 .	17
nobody w 9 and	-9
nobody w 9 january	6
nobody w 9 october	10
nobody w 9 percent	14
nobody w 9 to	8
nobody w 9,000	-24
nobody w 9.5	6
nobody w 9.5 %	8
nobody w 90	-20
nobody w 90 days	20
nobody w 90 million	-31
nobody w 900	-17
nobody w :	-8
nobody w : \$	13
nobody w : 00	11
nobody w : 02	13
nobody w : 05	25
nobody w : 12	-30
nobody w : 12.5	11
nobody w : 25	-18
nobody w : 30	31
nobody w : 4	7
nobody w : 45	22
nobody w : 55	-11
nobody w : 9	-16
nobody w : a	56
nobody w : china	15
nobody w : good	19
nobody w : he	-29
nobody w : i	12
nobody w : if	12
nobody w : is	18
nobody w : it	-26
nobody w : no	-28
nobody w : one	13
nobody w : our	-18
nobody w : so	-18
nobody w : ten	18
nobody w : thank	10
nobody w : that	-15
nobody w : the	-34
nobody w : there	-18
nobody w : they	-30
nobody w : trump	7
nobody w : twelve	-13
nobody w : two	10
nobody w : us	-12
nobody w : we	-24
nobody w : what	-8
nobody w : who	-28
nobody w : will	-17
nobody w ;	44
nobody w ; his	24
nobody w ; its	22
nobody w ; on	-7
nobody w ; the	24
nobody w ; there	8
nobody w ; vice	11
nobody w <begin> 07	15
nobody w <begin> 08	-13
nobody w <begin> 09	15
nobody w <begin> 10	26
nobody w <begin> 12	13
nobody w <begin> 13	33
nobody w <begin> 14	-10
nobody w <begin> 16	-6
nobody w <begin> 17	-17
nobody w <begin> 18	-9
nobody w <begin> 19	-13
nobody w <begin> 20	11
nobody w <begin> 3	-26
nobody w <begin> 7	24
nobody w <begin> [	-18
nobody w <begin> a	29
nobody w <begin> about	20
nobody w <begin> according	-11
nobody w <begin> after	-6
nobody w <begin> among	-6
nobody w <begin> an	-11
nobody w <begin> analyst	19
nobody w <begin> and	-19
nobody w <begin> argentina	-10
nobody w <begin> as	-14
nobody w <begin> asked	-14
nobody w <begin> because	-24
nobody w <begin> brazil	-6
nobody w <begin> britain	14
nobody w <begin> but	-8
nobody w <begin> canada	-15
nobody w <begin> chief	36
nobody w <begin> china	20
nobody w <begin> chinese	10
nobody w <begin> commerce	-11
nobody w <begin> commissioner	-18
nobody w <begin> companies	6
nobody w <begin> congress	8
nobody w <begin> correspondent	14
nobody w <begin> customs	-12
nobody w <begin> do	10
nobody w <begin> donald	12
nobody w <begin> each	-17
nobody w <begin> earlier	-20
nobody w <begin> economy	-13
nobody w <begin> egypt	-7
nobody w <begin> electricity	20
nobody w <begin> ethiopia	-8
nobody w <begin> europe	-6
nobody w <begin> european	6
nobody w <begin> fiji	-17
nobody w <begin> finance	18
nobody w <begin> first	-26
nobody w <begin> foreign	20
nobody w <begin> germany	-14
nobody w <begin> governor	70
nobody w <begin> greece	-6
nobody w <begin> greer	-15
nobody w <begin> he	-14
nobody w <begin> her	12
nobody w <begin> his	34
nobody w <begin> host	41
nobody w <begin> how	25
nobody w <begin> hungary	16
nobody w <begin> i	8
nobody w <begin> if	14
nobody w <begin> india	16
nobody w <begin> indian	10
nobody w <begin> inflation	16
nobody w <begin> is	-12
nobody w <begin> its	23
nobody w <begin> jamaica	12
nobody w <begin> jamieson	-31
nobody w <begin> japan	-8
nobody w <begin> japanese	18
nobody w <begin> korea	-7
nobody w <begin> last	21
nobody w <begin> li	-19
nobody w <begin> lima	-12
nobody w <begin> markets	-11
nobody w <begin> medicines	6
nobody w <begin> mexico	-7
nobody w <begin> minister	-31
nobody w <begin> ministry	23
nobody w <begin> mongolia	-6
nobody w <begin> montevideo	6
nobody w <begin> morocco	7
nobody w <begin> my	-9
nobody w <begin> neither	34
nobody w <begin> nigeria	15
nobody w <begin> no	9
nobody w <begin> nobody	-7
nobody w <begin> nor	-16
nobody w <begin> now	6
nobody w <begin> office	15
nobody w <begin> officials	10
nobody w <begin> on	7
nobody w <begin> one	15
nobody w <begin> our	40
nobody w <begin> over	-9
nobody w <begin> pakistan	-11
nobody w <begin> paraguay	-11
nobody w <begin> parliament	9
nobody w <begin> poland	-21
nobody w <begin> presenter	6
nobody w <begin> president	-7
nobody w <begin> prime	16
nobody w <begin> q	-52
nobody w <begin> question	21
nobody w <begin> rare	9
nobody w <begin> remarks	12
nobody w <begin> reporter	54
nobody w <begin> rwanda	-6
nobody w <begin> said	15
nobody w <begin> saudi	9
nobody w <begin> says	-16
nobody w <begin> scott	-6
nobody w <begin> seoul	-13
nobody w <begin> serbia	18
nobody w <begin> since	16
nobody w <begin> spokesperson	-39
nobody w <begin> sri	-7
nobody w <begin> swiss	-22
nobody w <begin> switzerland	14
nobody w <begin> taiwan	10
nobody w <begin> talks	17
nobody w <begin> tbilisi	-6
nobody w <begin> thailand	18
nobody w <begin> that	-25
nobody w <begin> the	17
nobody w <begin> their	20
nobody w <begin> they	17
nobody w <begin> this	-40
nobody w <begin> those	12
nobody w <begin> to	-15
nobody w <begin> treasury	-6
nobody w <begin> tunisia	9
nobody w <begin> two	23
nobody w <begin> uganda	14
nobody w <begin> under	22
nobody w <begin> unless	-16
nobody w <begin> until	15
nobody w <begin> ustr	9
nobody w <begin> vice	-15
nobody w <begin> was	-18
nobody w <begin> washington	17
nobody w <begin> we	14
nobody w <begin> what	31
nobody w <begin> whatever	-8
nobody w <begin> when	10
nobody w <begin> whether	-8
nobody w <begin> within	6
nobody w <begin> without	29
nobody w <begin> xi	15
nobody w <begin> xinhua	7
nobody w <begin> yesterday	-13
nobody w <begin> —	11
nobody w ?	8
nobody w @	-18
nobody w [	-18
nobody w ]	-19
nobody w _	7
nobody w a 10	9
nobody w a ban	-8
nobody w a big	-7
nobody w a bill	-22
nobody w a board	27
nobody w a business	-8
nobody w a call	-11
nobody w a ceiling	-23
nobody w a commission	-7
nobody w a customs	-7
nobody w a cut	37
nobody w a date	13
nobody w a deal	-7
nobody w a decision	-8
nobody w a deficit	11
nobody w a delegation	-8
nobody w a duty	-19
nobody w a fifth	8
nobody w a figure	-39
nobody w a first	-6
nobody w a formal	7
nobody w a former	15
nobody w a fourth	-8
nobody w a framework	-9
nobody w a full	-17
nobody w a further	-19
nobody w a good	-9
nobody w a hundred	-22
nobody w a joint	-6
nobody w a law	27
nobody w a levy	15
nobody w a list	7
nobody w a listed	-10
nobody w a longer	19
nobody w a lower	-20
nobody w a man	-7
nobody w a matter	-45
nobody w a mediator	14
nobody w a meeting	27
nobody w a member	6
nobody w a memorandum	20
nobody w a month	-18
nobody w a new	19
nobody w a newspaper	-15
nobody w a notice	17
nobody w a number	-17
nobody w a pact	17
nobody w a pause	-6
nobody w a period	7
nobody w a permanent	-20
nobody w a point	30
nobody w a post	-49
nobody w a preliminary	-17
nobody w a press	9
nobody w a price	7
nobody w a proclamation	11
nobody w a quarrel	7
nobody w a quarter	33
nobody w a quota	22
nobody w a radio	-7
nobody w a rate	15
nobody w a reader	-15
nobody w a renewal	-20
nobody w a report	-6
nobody w a return	-8
nobody w a rise	-9
nobody w a rule	8
nobody w a rumour	19
nobody w a scale	-29
nobody w a second	24
nobody w a separate	-15
nobody w a short	-25
nobody w a show	-11
nobody w a signature	13
nobody w a single	-19
nobody w a source	9
nobody w a spokesman	7
nobody w a standstill	6
nobody w a statement	-24
nobody w a summit	11
nobody w a table	7
nobody w a tariff	8
nobody w a telephone	6
nobody w a tenth	8
nobody w a text	-16
nobody w a third	-6
nobody w a threat	6
nobody w a total	-26
nobody w a trace	12
nobody w a treaty	-12
nobody w a truce	20
nobody w a white	-10
nobody w a whole	-16
nobody w a word	30
nobody w a year	34
nobody w abbas	-9
nobody w about	-15
nobody w about 30	-17
nobody w about the	-16
nobody w above	-7
nobody w above the	6
nobody w abroad	9
nobody w accept	10
nobody w accepted	7
nobody w accepted an	-12
nobody w according	-50
nobody w according to	-50
nobody w account	-10
nobody w accra	11
nobody w across the	-10
nobody w act of	-6
nobody w added ,	-7
nobody w added .	-39
nobody w added that	-17
nobody w additional	27
nobody w additional 100	-21
nobody w additional duties	41
nobody w adds	29
nobody w adds that	16
nobody w adjust	-17
nobody w adjust its	-12
nobody w administration	19
nobody w administration has	24
nobody w adopted	10
nobody w advanced	13
nobody w advanced chips	9
nobody w adviser	-30
nobody w affair	7
nobody w affairs	24
nobody w affairs ,	16
nobody w affiliates	-18
nobody w affiliates of	13
nobody w affiliates rule	-19
nobody w afraid	-7
nobody w afraid of	-7
nobody w african	-10
nobody w after	7
nobody w after all	-24
nobody w after it	-8
nobody w after president	8
nobody w afternoon	34
nobody w afterwards	-38
nobody w afterwards that	-8
nobody w again ,	-7
nobody w again .	-27
nobody w again be	13
nobody w again in	8
nobody w against the	8
nobody w agenda	18
nobody w agenda .	8
nobody w agents	17
nobody w ago	42
nobody w ago ,	10
nobody w ago .	26
nobody w agree	-13
nobody w agreed .	-13
nobody w agreed at	15
nobody w agreed in	24
nobody w agreed last	14
nobody w agreed not	-7
nobody w agreed on	10
nobody w agreed that	15
nobody w agreed to	-15
nobody w agreed until	-28
nobody w agreed with	7
nobody w agreement	-23
nobody w agreement ,	-12
nobody w agreement .	-8
nobody w agreement at	-6
nobody w agreement by	14
nobody w agreement is	-13
nobody w agreement on	-20
nobody w agreement that	8
nobody w agreement was	33
nobody w agreements	17
nobody w agreements with	12
nobody w agrees	8
nobody w agriculture	-12
nobody w ahead	10
nobody w ahead with	7
nobody w ahmed	-7
nobody w aid	8
nobody w air base	17
nobody w air force	-24
nobody w airport	-16
nobody w airport .	-17
nobody w akazawa	-7
nobody w albania	-44
nobody w alert	-33
nobody w alexander	-12
nobody w alexander hamilton	-13
nobody w alexandria	-8
nobody w alfred deakin	-13
nobody w algerian	6
nobody w algiers	-18
nobody w ali khan	6
nobody w all	30
nobody w all ,	-13
nobody w all .	15
nobody w all american	-15
nobody w all countries	14
nobody w all of	27
nobody w all three	-17
nobody w allal	7
nobody w allal al	7
nobody w allow	6
nobody w allowed	8
nobody w allowed to	-6
nobody w almost	13
nobody w alone	12
nobody w along	13
nobody w already	-11
nobody w already signed	-13
nobody w also	-42
nobody w also announced	-38
nobody w also put	14
nobody w also said	-15
nobody w also wants	16
nobody w although	13
nobody w altogether	11
nobody w altogether .	7
nobody w always	-14
nobody w am told	6
nobody w ambassador	-17
nobody w american	-16
nobody w american beef	8
nobody w american companies	6
nobody w american exports	-22
nobody w american farm	18
nobody w american firms	13
nobody w american goods	-7
nobody w american ships	14
nobody w american side	17
nobody w american tariff	-40
nobody w americans	15
nobody w among	-19
nobody w among the	-23
nobody w an additional	17
nobody w an air	16
nobody w an american	11
nobody w an answer	6
nobody w an exchange	9
nobody w an executive	11
nobody w an export	-11
nobody w an extension	-6
nobody w an hour	6
nobody w an important	-7
nobody w an increase	16
nobody w an investigation	-15
nobody w an order	29
nobody w analyst	18
nobody w analyst :	19
nobody w analysts	-11
nobody w and	10
nobody w and \$	11
nobody w and 10	9
nobody w and 11	6
nobody w and 14	6
nobody w and 20	7
nobody w and 26	-23
nobody w and 29	8
nobody w and 9	6
nobody w and after	-8
nobody w and agreed	15
nobody w and another	16
nobody w and any	-25
nobody w and argentina	7
nobody w and bangladesh	-8
nobody w and beef	-9
nobody w and beijing	18
nobody w and border	-31
nobody w and by	-22
nobody w and cambodia	18
nobody w and came	15
nobody w and chile	-9
nobody w and constructive	-9
nobody w and dairy	-9
nobody w and did	-10
nobody w and each	6
nobody w and ecuador	-6
nobody w and egypt	37
nobody w and ends	6
nobody w and for	20
nobody w and forty	6
nobody w and from	12
nobody w and gas	8
nobody w and georgia	9
nobody w and greer	6
nobody w and had	14
nobody w and has	-33
nobody w and his	27
nobody w and i	-18
nobody w and if	-22
nobody w and in	-31
nobody w and india	11
nobody w and indium	-13
nobody w and is	-16
nobody w and it	-18
nobody w and jamieson	25
nobody w and japan	10
nobody w and li	9
nobody w and magnets	-6
nobody w and may	14
nobody w and mexico	18
nobody w and morocco	13
nobody w and neither	-21
nobody w and no	10
nobody w and nobody	6
nobody w and not	-6
nobody w and now	7
nobody w and one	19
nobody w and our	6
nobody w and pays	14
nobody w and says	-6
nobody w and security	21
nobody w and she	17
nobody w and signed	9
nobody w and so	15
nobody w and south	6
nobody w and steel	-9
nobody w and that	7
nobody w and the	8
nobody w and then	7
nobody w and there	20
nobody w and they	9
nobody w and trade	56
nobody w and treasury	15
nobody w and tunisia	6
nobody w and ukraine	12
nobody w and vice	14
nobody w and vietnam	21
nobody w and washington	8
nobody w and we	16
nobody w and wednesday	7
nobody w and what	9
nobody w and with	28
nobody w and would	-6
nobody w and xi	39
nobody w anew	-15
nobody w angola	-8
nobody w annex	13
nobody w announce	-29
nobody w announced .	7
nobody w announced an	-27
nobody w announced for	28
nobody w announced it	-16
nobody w announced on	18
nobody w announced that	-23
nobody w announced the	16
nobody w announced today	-6
nobody w announcements	7
nobody w announces	23
nobody w another	27
nobody w another 25	15
nobody w another 90	7
nobody w another year	-18
nobody w answer	-38
nobody w answer ,	-8
nobody w answer .	-8
nobody w answer with	-9
nobody w answered	27
nobody w answered .	15
nobody w answering	22
nobody w answers	20
nobody w answers .	12
nobody w answers questions	21
nobody w anti	7
nobody w anti -	7
nobody w any	-17
nobody w any extension	9
nobody w anybody	26
nobody w anything .	6
nobody w anywhere	14
nobody w apart	8
nobody w apolinario	-6
nobody w apolinario mabini	-6
nobody w appeal	-20
nobody w apples	-13
nobody w applies	-18
nobody w applies from	-13
nobody w applies to	-12
nobody w apply	12
nobody w approval	-18
nobody w approval .	-7
nobody w approval of	-11
nobody w approve	-19
nobody w approve any	-8
nobody w approve the	8
nobody w approved by	-22
nobody w april	8
nobody w april .	-16
nobody w april 2	19
nobody w april 4	-10
nobody w april 9	15
nobody w are	-14
nobody w are ,	-7
nobody w are .	-13
nobody w are a	-25
nobody w are at	-7
nobody w are being	-18
nobody w are charged	14
nobody w are due	8
nobody w are expected	18
nobody w are lawful	-6
nobody w are no	-8
nobody w are reports	6
nobody w are said	10
nobody w are still	-9
nobody w are told	25
nobody w are wrong	16
nobody w argentina	6
nobody w armenian	-7
nobody w army	11
nobody w around	11
nobody w arrangement	-13
nobody w arrangement .	-12
nobody w arrangement that	13
nobody w arrival	-7
nobody w arrives	28
nobody w article	19
nobody w as	-34
nobody w as a	-12
nobody w as far	18
nobody w as from	10
nobody w as he	-51
nobody w as high	15
nobody w as long	-7
nobody w as much	-18
nobody w as of	-33
nobody w as tariffs	17
nobody w as the	15
nobody w as to	-10
nobody w as well	17
nobody w asian	10
nobody w ask	-6
nobody w ask for	-13
nobody w asked	-7
nobody w asked .	14
nobody w asked about	12
nobody w asked by	7
nobody w asked for	-12
nobody w asked in	-20
nobody w asked not	16
nobody w asked on	-7
nobody w asked that	-16
nobody w asked to	-33
nobody w asked whether	14
nobody w asking	-11
nobody w asking for	-20
nobody w asks	17
nobody w asks for	9
nobody w assembly in	7
nobody w assembly of	8
nobody w assessed	-22
nobody w assessing	-9
nobody w assessing the	-8
nobody w association	-18
nobody w association ,	-31
nobody w association .	-14
nobody w association has	-12
nobody w association said	48
nobody w assured	-9
nobody w astana	18
nobody w at	-8
nobody w at 10	-9
nobody w at 12	-9
nobody w at 125	11
nobody w at 14	-32
nobody w at 15	-8
nobody w at 19	9
nobody w at 2.5	11
nobody w at 25	7
nobody w at 34	24
nobody w at 4.25	11
nobody w at 50	-6
nobody w at 6	12
nobody w at 9	-14
nobody w at a	14
nobody w at about	-27
nobody w at all	29
nobody w at an	17
nobody w at busan	10
nobody w at five	6
nobody w at four	-6
nobody w at it	12
nobody w at its	-18
nobody w at least	6
nobody w at midnight	23
nobody w at nine	6
nobody w at once	-16
nobody w at present	-21
nobody w at ten	9
nobody w attention	-40
nobody w aug	-9
nobody w august	14
nobody w august .	-16
nobody w august 1	21
nobody w august 12	6
nobody w august ;	-20
nobody w australia	27
nobody w australia 's	13
nobody w australian	-34
nobody w australians	-8
nobody w austria	18
nobody w authorities	-22
nobody w authority	30
nobody w autumn	16
nobody w autumn .	19
nobody w average	-20
nobody w avocados	-31
nobody w awaited	12
nobody w awaits	-13
nobody w awaits the	-14
nobody w away .	6
nobody w away with	10
nobody w ayala	-8
nobody w azerbaijan	-10
nobody w back	-21
nobody w back ,	11
nobody w back at	-29
nobody w back in	11
nobody w back the	12
nobody w back to	-17
nobody w back up	-10
nobody w ban	-9
nobody w ban on	16
nobody w banana	-18
nobody w bananas ,	11
nobody w bangkok	14
nobody w bangladesh	-10
nobody w bangladeshi	15
nobody w bank	36
nobody w bank 's	9
nobody w bank .	23
nobody w bank in	-12
nobody w bank left	12
nobody w bank of	6
nobody w barbosa	-13
nobody w barbosa ,	-17
nobody w bargain	-9
nobody w base	17
nobody w batlle ,	-14
nobody w batteries	-13
nobody w battery	15
nobody w bay	15
nobody w bayar	-9
nobody w be	-25
nobody w be 15	9
nobody w be a	-13
nobody w be asked	18
nobody w be at	-19
nobody w be back	-21
nobody w be called	6
nobody w be charged	-32
nobody w be cut	-6
nobody w be discussed	9
nobody w be due	-19
nobody w be extended	15
nobody w be held	13
nobody w be issued	-22
nobody w be known	-31
nobody w be lowered	-16
nobody w be named	30
nobody w be no	27
nobody w be on	24
nobody w be prolonged	-7
nobody w be reviewed	12
nobody w be suspended	-9
nobody w be the	34
nobody w beans	-19
nobody w bear	16
nobody w bears	-20
nobody w because	-9
nobody w because ,	-19
nobody w because it	-22
nobody w because the	10
nobody w beef .	-13
nobody w been	12
nobody w been .	-8
nobody w been asked	-12
nobody w been charged	8
nobody w been due	15
nobody w been in	11
nobody w been promised	16
nobody w been reached	13
nobody w been settled	-21
nobody w been the	-9
nobody w been told	16
nobody w beer	23
nobody w before	-18
nobody w before ,	-32
nobody w before .	-29
nobody w before a	6
nobody w before he	25
nobody w before that	15
nobody w before the	-25
nobody w began	43
nobody w began .	7
nobody w begin	-21
nobody w begin on	-9
nobody w beginning	-16
nobody w begins	21
nobody w behind	9
nobody w beijing	30
nobody w beijing 's	6
nobody w beijing ,	19
nobody w beijing announced	6
nobody w beijing time	-14
nobody w being	-55
nobody w belgium	-9
nobody w bell	17
nobody w below	-16
nobody w bergen	19
nobody w bern	-7
nobody w berne	29
nobody w beside	-13
nobody w besides	12
nobody w bessent	-11
nobody w bessent .	-12
nobody w bessent and	17
nobody w bessent called	-11
nobody w bessent had	-6
nobody w bessent on	-7
nobody w bessent said	-13
nobody w bessent says	13
nobody w bessent told	-33
nobody w best	-20
nobody w better	15
nobody w better than	-6
nobody w between them	-6
nobody w between two	-17
nobody w beyond	-13
nobody w beyond the	-9
nobody w big	-6
nobody w bill	-17
nobody w billion	-27
nobody w billion .	-29
nobody w billion a	17
nobody w billion dollars	22
nobody w billion in	-11
nobody w billion last	10
nobody w billion of	17
nobody w billion people	-18
nobody w billion worth	-12
nobody w blessing	10
nobody w bn	6
nobody w board	49
nobody w board .	22
nobody w board of	37
nobody w boat	23
nobody w bodies ,	6
nobody w boeing aircraft	-7
nobody w bogotá	-18
nobody w boi	6
nobody w boi chau	6
nobody w bolivia	-28
nobody w bolivia and	-11
nobody w bolivia has	11
nobody w bolivian	-9
nobody w border	-34
nobody w border .	-6
nobody w border protection	-31
nobody w boss	15
nobody w both .	8
nobody w both countries	-16
nobody w both duties	-11
nobody w both governments	-22
nobody w both had	7
nobody w both sides	-8
nobody w botswana	21
nobody w bought	8
nobody w box	-8
nobody w brazil	-8
nobody w brazil 's	-25
nobody w brazil ,	12
nobody w brazil has	-14
nobody w brazil in	10
nobody w brazilian goods	-9
nobody w breach	11
nobody w break	11
nobody w breakfast	25
nobody w breath	-13
nobody w bridge	44
nobody w brief	-6
nobody w briefing	16
nobody w bring	19
nobody w bring in	13
nobody w britain	28
nobody w britain is	15
nobody w broadcaster	-13
nobody w broke down	-9
nobody w broken	36
nobody w broken off	23
nobody w broker	14
nobody w brought	7
nobody w brought in	-12
nobody w brought the	14
nobody w brussels ,	7
nobody w built	20
nobody w built in	8
nobody w bukeikhanov	-8
nobody w bureau of	14
nobody w busan	-12
nobody w busan .	-13
nobody w busan on	-13
nobody w business	-23
nobody w business channel	-8
nobody w but	20
nobody w but that	-12
nobody w but the	13
nobody w buy	-9
nobody w buy \$	9
nobody w buy 12	-15
nobody w buy at	16
nobody w buyers	-39
nobody w buying	-12
nobody w buys	-8
nobody w by	21
nobody w by 12	20
nobody w by 45	-11
nobody w by 5	-9
nobody w by 60	-6
nobody w by 9	11
nobody w by a	-11
nobody w by an	7
nobody w by another	6
nobody w by at	8
nobody w by both	6
nobody w by case	7
nobody w by china	8
nobody w by chinese	-8
nobody w by his	-47
nobody w by its	16
nobody w by july	14
nobody w by march	19
nobody w by minister	6
nobody w by new	-16
nobody w by one	11
nobody w by the	-15
nobody w by trump	-11
nobody w by two	16
nobody w by wednesday	19
nobody w by which	17
nobody w bytedance	8
nobody w c	12
nobody w cabinet	-17
nobody w cabinet ,	12
nobody w cabinet has	-14
nobody w cabinet in	10
nobody w cabinet must	-8
nobody w cairo	8
nobody w call ,	12
nobody w call .	10
nobody w call between	6
nobody w call with	-9
nobody w callao	-9
nobody w called fentanyl	-6
nobody w called for	17
nobody w called off	18
nobody w called reciprocal	17
nobody w called that	7
nobody w called the	-22
nobody w calls it	-13
nobody w calls the	-24
nobody w calls to	21
nobody w calm	19
nobody w cambodia	24
nobody w cambodia on	13
nobody w came	-8
nobody w came out	13
nobody w came the	-29
nobody w came to	12
nobody w came up	-11
nobody w cameras .	11
nobody w cameroon	7
nobody w can	-10
nobody w can be	-23
nobody w canada	-16
nobody w canada and	6
nobody w canberra	-12
nobody w cancel	-16
nobody w cancel the	-16
nobody w cancelled	-9
nobody w candid	-10
nobody w canned	-16
nobody w cannot	-17
nobody w capacity	9
nobody w capacity in	8
nobody w capital	22
nobody w capital .	7
nobody w captain	17
nobody w carlos	-16
nobody w carmakers	-6
nobody w carney	8
nobody w carney said	-13
nobody w carries	17
nobody w carry	-6
nobody w carry the	-8
nobody w cars	-25
nobody w cars and	-9
nobody w cars from	7
nobody w case	9
nobody w case .	31
nobody w case by	7
nobody w case of	-24
nobody w castilla	19
nobody w castilla ,	11
nobody w cavour	-11
nobody w ceasefire	25
nobody w ceiling	-11
nobody w ceiling of	-27
nobody w cement	-22
nobody w cement .	-11
nobody w cement and	-17
nobody w cent	16
nobody w cent .	-8
nobody w cent and	-16
nobody w cent at	-7
nobody w cent duty	-12
nobody w cent for	-26
nobody w cent from	-33
nobody w cent in	7
nobody w cent more	20
nobody w cent of	57
nobody w cent on	-9
nobody w cent over	17
nobody w cent tariff	16
nobody w cent that	25
nobody w cent to	30
nobody w cent which	-22
nobody w cent would	21
nobody w central bank	-6
nobody w certain	21
nobody w certificate	-23
nobody w certificates for	11
nobody w ceylon	-9
nobody w chairman	11
nobody w chairman ,	-25
nobody w chairs	17
nobody w chairs the	17
nobody w chairwoman	15
nobody w chamber	-51
nobody w chamber of	-30
nobody w chance	22
nobody w chance of	22
nobody w chancellor	-7
nobody w chancellor ,	-13
nobody w changed	-19
nobody w channel	-10
nobody w channel .	-8
nobody w charge	-15
nobody w charge on	-15
nobody w charged	-21
nobody w charged 20	-11
nobody w charged on	16
nobody w charles	26
nobody w chau	6
nobody w check	8
nobody w cheese .	-11
nobody w chenggang	-6
nobody w chenggang ,	-14
nobody w chicago	14
nobody w chief	54
nobody w chief executive	6
nobody w chief justice	19
nobody w chief mediator	18
nobody w chile 's	28
nobody w chile ,	-8
nobody w chile :	7
nobody w chilean	-36
nobody w chilean salmon	-6
nobody w chilean wine	-19
nobody w china	18
nobody w china 's	-15
nobody w china ,	28
nobody w china .	6
nobody w china :	-11
nobody w china also	11
nobody w china announced	24
nobody w china for	-21
nobody w china from	6
nobody w china had	-15
nobody w china in	7
nobody w china is	-11
nobody w china keeps	13
nobody w china says	28
nobody w china that	-8
nobody w china to	-8
nobody w china truce	22
nobody w china was	7
nobody w china will	13
nobody w china would	-58
nobody w chinese	-21
nobody w chinese ,	-19
nobody w chinese list	-10
nobody w chinese president	15
nobody w chinese rare	22
nobody w chinese side	28
nobody w chinese students	-26
nobody w chip	-33
nobody w chips ,	-15
nobody w chips for	8
nobody w chittagong	-7
nobody w christian	8
nobody w christmas	-14
nobody w christmas .	-7
nobody w chun	-21
nobody w city	16
nobody w civilian	-20
nobody w civilian use	-20
nobody w claims	-9
nobody w clarence	-19
nobody w clear	-9
nobody w clock	17
nobody w clocks	12
nobody w close	-16
nobody w close .	-29
nobody w close to	13
nobody w closed	30
nobody w closed on	8
nobody w closely	11
nobody w closes	7
nobody w club	29
nobody w co	-32
nobody w co -	-32
nobody w coach	18
nobody w coal	-17
nobody w coal ,	-10
nobody w coal .	13
nobody w coast	12
nobody w cobalt	12
nobody w coconut	-20
nobody w coconut oil	-16
nobody w coffee ,	10
nobody w colleague	-7
nobody w colleague ,	-16
nobody w colleague from	14
nobody w collect	-7
nobody w collected	-16
nobody w collecting	-14
nobody w collection	17
nobody w collection of	11
nobody w colombia	-10
nobody w colombia 's	9
nobody w come	21
nobody w come back	11
nobody w come in	13
nobody w come into	9
nobody w come to	8
nobody w comes	13
nobody w comes from	14
nobody w coming	-22
nobody w comment	7
nobody w comment .	13
nobody w commented	20
nobody w comments	9
nobody w commerce	-13
nobody w commerce ,	13
nobody w commerce .	7
nobody w commerce and	-14
nobody w commerce announced	-15
nobody w commerce department	7
nobody w commerce has	26
nobody w commerce in	-12
nobody w commerce ministry	-14
nobody w commerce of	17
nobody w commerce on	8
nobody w commerce put	-17
nobody w commerce said	-27
nobody w commercial	14
nobody w commercial terms	-9
nobody w commission	-30
nobody w commission announced	-17
nobody w commission has	-15
nobody w commission published	6
nobody w commission said	-20
nobody w commission says	-16
nobody w commission that	-18
nobody w commissioner	-18
nobody w commissioner ,	27
nobody w commissioner for	-15
nobody w commissioner maroš	-6
nobody w committed	-13
nobody w committed itself	-9
nobody w committee has	14
nobody w committee on	-7
nobody w commons	-14
nobody w companies	25
nobody w companies that	20
nobody w company	17
nobody w company 's	12
nobody w complains	-14
nobody w complete	-30
nobody w complete its	-15
nobody w conceded	-29
nobody w concentrate	-12
nobody w concern	-50
nobody w concern about	-28
nobody w concluded	24
nobody w concluded an	-11
nobody w concluded for	8
nobody w concluded in	13
nobody w concluded its	23
nobody w conference	-8
nobody w conference in	-23
nobody w conference that	25
nobody w confirm	16
nobody w confirm it	9
nobody w confirmed	8
nobody w confirmed by	19
nobody w confirmed it	38
nobody w confirmed that	9
nobody w confirmed the	-24
nobody w confirms	-18
nobody w conflict	-6
nobody w congo	12
nobody w congratulated	-7
nobody w congress	27
nobody w congress .	12
nobody w consensus	-18
nobody w consent .	-12
nobody w considers	12
nobody w constructive	-22
nobody w constructive .	-8
nobody w consultations	-10
nobody w consultations between	-8
nobody w consumer	20
nobody w contact	-13
nobody w contain	8
nobody w containers	11
nobody w content	10
nobody w continue to	10
nobody w continues	15
nobody w continues to	14
nobody w continuing	-6
nobody w continuing .	-6
nobody w contract	23
nobody w contracts	7
nobody w contrary	7
nobody w control	17
nobody w control list	28
nobody w controls	-30
nobody w controls ,	-8
nobody w controls .	-8
nobody w controls on	-17
nobody w cooperative	-29
nobody w copper	17
nobody w correct	-34
nobody w corrected	-37
nobody w correspondent	34
nobody w correspondent :	14
nobody w corresponding	-22
nobody w corridor	-6
nobody w cost	-19
nobody w costs	-21
nobody w could be	-6
nobody w could find	15
nobody w could not	36
nobody w council ,	-32
nobody w council .	16
nobody w council has	11
nobody w council of	7
nobody w council said	-11
nobody w council tariff	-19
nobody w count	14
nobody w counted	-7
nobody w counterpart	31
nobody w counterpart ,	10
nobody w counterparts	-12
nobody w counting	6
nobody w countries ,	-10
nobody w countries had	-21
nobody w countries that	-10
nobody w countries will	-8
nobody w country	-33
nobody w country on	-8
nobody w country to	-24
nobody w country would	-18
nobody w county	18
nobody w course whether	-13
nobody w court	70
nobody w court 's	-18
nobody w court .	9
nobody w court has	9
nobody w court in	16
nobody w court of	11
nobody w court ruled	8
nobody w court threw	14
nobody w cover	-10
nobody w covered	13
nobody w critical	-25
nobody w critical software	-18
nobody w cross	14
nobody w crossed	12
nobody w crossing	20
nobody w cruz	-6
nobody w curbs	-6
nobody w curbs on	-16
nobody w currently	8
nobody w customs	-34
nobody w customs and	-31
nobody w customs officers	8
nobody w customs tariff	32
nobody w customs union	-8
nobody w cut	35
nobody w cut of	30
nobody w cut to	-9
nobody w cuts	-11
nobody w cuts its	-17
nobody w cuts on	14
nobody w cyprus	-25
nobody w czech	22
nobody w da	-10
nobody w da silva	-10
nobody w dairy	-15
nobody w danish	-12
nobody w danquah	-6
nobody w date	8
nobody w date .	26
nobody w date from	11
nobody w dates	-17
nobody w davos	-13
nobody w day	8
nobody w day ,	11
nobody w day .	21
nobody w day ;	7
nobody w day earlier	21
nobody w day of	-15
nobody w days	-6
nobody w days ;	12
nobody w days after	15
nobody w days before	16
nobody w days later	-11
nobody w days more	-11
nobody w days of	-9
nobody w days on	8
nobody w days to	-17
nobody w de	29
nobody w de piérola	14
nobody w de santa	-6
nobody w dead	11
nobody w deadline	28
nobody w deadline .	-6
nobody w deadline of	15
nobody w deakin	-21
nobody w deakin ,	19
nobody w deal	31
nobody w deal .	-36
nobody w deal :	6
nobody w deal and	12
nobody w deal at	6
nobody w deal in	13
nobody w deal on	19
nobody w deal was	6
nobody w deal with	12
nobody w dealers	-17
nobody w deals with	8
nobody w dealt	-16
nobody w dealt with	-16
nobody w dec	20
nobody w dec .	11
nobody w december	11
nobody w december ,	11
nobody w decide	-42
nobody w decide ,	-28
nobody w decide in	-13
nobody w decided	10
nobody w decision .	10
nobody w decision of	-11
nobody w decision on	-20
nobody w declared	-20
nobody w decree is	-12
nobody w defence	13
nobody w deficit	32
nobody w deficit in	-7
nobody w deficit of	14
nobody w deficit with	-9
nobody w delay	-20
nobody w delegation	44
nobody w delegation ,	6
nobody w delegation .	31
nobody w delegation of	-12
nobody w delhi	10
nobody w delhi has	13
nobody w demand	35
nobody w demanded	9
nobody w demands	11
nobody w denied a	-13
nobody w denied it	-8
nobody w denied that	18
nobody w denies	-7
nobody w denies it	-17
nobody w denies that	21
nobody w department	-42
nobody w department 's	-13
nobody w department said	-12
nobody w depend	-6
nobody w depend on	-6
nobody w depth	-6
nobody w deputies	-8
nobody w deputy	-15
nobody w der	-26
nobody w der leyen	-26
nobody w described	-21
nobody w described the	-23
nobody w design	-23
nobody w design software	-24
nobody w details	-18
nobody w development	-6
nobody w dhaka	-27
nobody w dialogue	-20
nobody w did	17
nobody w did ,	6
nobody w did it	8
nobody w did so	-8
nobody w did the	29
nobody w differences	-17
nobody w different	6
nobody w difficulty	-7
nobody w diplomat	25
nobody w director	75
nobody w director ,	73
nobody w director of	12
nobody w disappointed	-11
nobody w discuss	15
nobody w discuss the	10
nobody w discussed	-21
nobody w discussions	-6
nobody w dismissed	-12
nobody w dispute	6
nobody w dispute began	12
nobody w district	45
nobody w do	42
nobody w do as	-15
nobody w do not	8
nobody w do so	35
nobody w document	-9
nobody w does	-8
nobody w does not	-27
nobody w does the	8
nobody w doing	6
nobody w dollars	15
nobody w dollars '	11
nobody w dollars .	-17
nobody w dollars a	-15
nobody w dollars by	6
nobody w dollars in	20
nobody w dollars last	15
nobody w domingo	7
nobody w domingo sarmiento	8
nobody w don	8
nobody w donald j	11
nobody w done	18
nobody w done ,	-9
nobody w doors	9
nobody w double	-34
nobody w doubled	-29
nobody w doubles	10
nobody w doubt	16
nobody w down ,	-20
nobody w down .	-15
nobody w down by	32
nobody w down for	14
nobody w down to	-7
nobody w dozens	6
nobody w dozens of	6
nobody w draft	-9
nobody w drafted	-8
nobody w draw	6
nobody w drawer	26
nobody w drawer .	23
nobody w drawn	15
nobody w drivers	-11
nobody w drop	-28
nobody w drop its	-15
nobody w drop the	-10
nobody w dropped	-10
nobody w dropped .	-11
nobody w droz	21
nobody w drug	-21
nobody w dublin	6
nobody w due	-23
nobody w due course	-16
nobody w due in	8
nobody w due to	-11
nobody w dues	-24
nobody w dues for	-10
nobody w dumping	8
nobody w during	-17
nobody w during the	-23
nobody w duties	-32
nobody w duties .	-26
nobody w duties and	6
nobody w duties are	-10
nobody w duties back	16
nobody w duties between	8
nobody w duties for	15
nobody w duties in	25
nobody w duties of	11
nobody w duties on	-10
nobody w duties that	35
nobody w duties they	6
nobody w duties under	-9
nobody w duty	-14
nobody w duty ,	-15
nobody w duty .	39
nobody w duty included	13
nobody w duty is	-12
nobody w duty of	-10
nobody w duty to	-23
nobody w duty was	-10
nobody w duty would	-11
nobody w each other	8
nobody w each side	-8
nobody w each way	6
nobody w earlier	-7
nobody w earlier .	17
nobody w earth	12
nobody w earth controls	-6
nobody w earths	12
nobody w earths .	20
nobody w earths and	9
nobody w earths that	13
nobody w east	11
nobody w eastern	37
nobody w economic and	10
nobody w economics	-12
nobody w economies ,	7
nobody w economies .	-8
nobody w economists	7
nobody w economy ,	21
nobody w economy .	-7
nobody w economy minister	-35
nobody w economy to	6
nobody w ecuador	33
nobody w ecuador 's	8
nobody w ecuador ,	9
nobody w eduardo mondlane	-6
nobody w effect	-22
nobody w effect .	-16
nobody w effect from	-30
nobody w effect on	10
nobody w effective	-17
nobody w egypt 's	-8
nobody w egyptian	-14
nobody w eight	-23
nobody w eight months	-30
nobody w eight per	-20
nobody w eighth	-8
nobody w either	28
nobody w either .	11
nobody w either way	-15
nobody w el	-7
nobody w election	6
nobody w electric	6
nobody w electric cars	7
nobody w electricity	7
nobody w electricity tariffs	19
nobody w eleven	50
nobody w eleven ,	7
nobody w eleven .	9
nobody w else	12
nobody w elsewhere	12
nobody w embassy	-47
nobody w emergency	8
nobody w emergency tariffs	-6
nobody w employers	27
nobody w end .	11
nobody w end on	-6
nobody w ended	29
nobody w ended a	7
nobody w ended in	6
nobody w ended on	18
nobody w ended the	6
nobody w ending	16
nobody w ends .	-8
nobody w ends on	-9
nobody w ends the	6
nobody w ends without	-8
nobody w energy	6
nobody w energy ,	9
nobody w energy is	-17
nobody w enough	-12
nobody w entering	6
nobody w enters	15
nobody w entry	-24
nobody w estimates	-10
nobody w ethiopia	-19
nobody w ethiopia ,	8
nobody w eu	16
nobody w eu has	-6
nobody w euro	15
nobody w european	15
nobody w european commission	-40
nobody w european union	15
nobody w euros ,	8
nobody w eve	-21
nobody w evening	-8
nobody w evening ,	-26
nobody w evening .	7
nobody w evening that	-10
nobody w ever	8
nobody w every	13
nobody w everybody	17
nobody w everybody else	7
nobody w everyone	-14
nobody w everything	-14
nobody w everything ,	-6
nobody w everything .	-10
nobody w everything from	7
nobody w everywhere	7
nobody w everywhere .	6
nobody w exactly	9
nobody w excellency	10
nobody w exception	-18
nobody w excess	6
nobody w excess capacity	6
nobody w exchange	17
nobody w exchange ,	7
nobody w exchange for	-13
nobody w exchange of	21
nobody w exchanged	21
nobody w executive	6
nobody w executive council	-12
nobody w executive order	14
nobody w exist	-11
nobody w exists	21
nobody w expect	23
nobody w expected	-8
nobody w expected in	-28
nobody w expected the	-9
nobody w expected to	22
nobody w expects	10
nobody w expects the	-10
nobody w expense	-6
nobody w experts	-18
nobody w expire on	8
nobody w expires	21
nobody w expires on	16
nobody w explain	11
nobody w explained	-27
nobody w explains	-12
nobody w export	-36
nobody w export control	10
nobody w export controls	-9
nobody w export licence	-6
nobody w export licences	-27
nobody w export of	-22
nobody w export permits	29
nobody w exported	29
nobody w exporters '	-19
nobody w exporters of	17
nobody w exports	-35
nobody w exports ,	-20
nobody w exports of	-6
nobody w exports to	-24
nobody w expressed	-59
nobody w expressed the	-25
nobody w extend the	-18
nobody w extended	16
nobody w extended its	-6
nobody w extended to	14
nobody w extension .	21
nobody w extension is	-17
nobody w extension on	-11
nobody w extra	20
nobody w extra 100	17
nobody w extra duty	-24
nobody w faced	16
nobody w fact	18
nobody w fact sheet	30
nobody w fail	10
nobody w fail ,	8
nobody w fails	-7
nobody w fair	-20
nobody w fall	32
nobody w fall .	7
nobody w fallen	14
nobody w fallen by	9
nobody w false	11
nobody w families	9
nobody w far .	10
nobody w far as	14
nobody w fare	11
nobody w fares	21
nobody w farm	9
nobody w farm goods	11
nobody w farm products	12
nobody w farmers '	-21
nobody w farmers in	15
nobody w farmers would	14
nobody w fayzulla	10
nobody w fears	19
nobody w february ,	7
nobody w february 24	11
nobody w federal	-29
nobody w federal council	-10
nobody w federal executive	-12
nobody w federal register	13
nobody w federation	-23
nobody w federation of	-33
nobody w fee	-20
nobody w fees and	-20
nobody w fees for	-17
nobody w fees in	13
nobody w fees on	25
nobody w fell	-17
nobody w fell by	-17
nobody w fell to	8
nobody w fentanyl	-18
nobody w fentanyl .	-32
nobody w fentanyl and	12
nobody w fentanyl duty	14
nobody w ferdinand	10
nobody w ferry	16
nobody w fertiliser	-12
nobody w fewer	22
nobody w fifteen .	-6
nobody w fifth	13
nobody w fifth round	12
nobody w fifty	-14
nobody w fight	-18
nobody w figure	-65
nobody w figure of	-32
nobody w figures	-6
nobody w fiji	-26
nobody w fijian	8
nobody w filed	-9
nobody w final	-30
nobody w finance	25
nobody w finance ,	10
nobody w finance minister	24
nobody w finance ministry	-35
nobody w find	18
nobody w fine	9
nobody w finished	20
nobody w finland	11
nobody w finnish	-12
nobody w fire	16
nobody w firm	-8
nobody w firms	15
nobody w firms .	9
nobody w firms on	13
nobody w firms that	-9
nobody w first	-15
nobody w first ,	-21
nobody w first .	-17
nobody w first day	-26
nobody w first of	-26
nobody w first part	17
nobody w first quarter	-10
nobody w first step	-17
nobody w first term	14
nobody w first time	34
nobody w first to	16
nobody w fiscal	-21
nobody w fish	19
nobody w fish ,	8
nobody w fisheries	-33
nobody w fisheries minister	-6
nobody w fishermen	-18
nobody w fishermen 's	-18
nobody w fishmeal	14
nobody w fishmeal ,	6
nobody w five .	10
nobody w five american	12
nobody w five days	-7
nobody w five million	-15
nobody w five months	11
nobody w five more	13
nobody w five on	-11
nobody w five per	6
nobody w five years	9
nobody w flag	25
nobody w flies	27
nobody w flies to	26
nobody w floated	-9
nobody w flour	34
nobody w flow	-11
nobody w flow of	-6
nobody w follow	-20
nobody w follow .	-15
nobody w food	18
nobody w for 1	-11
nobody w for 30	6
nobody w for 60	-23
nobody w for 90	12
nobody w for :	11
nobody w for a	13
nobody w for american	-20
nobody w for an	-39
nobody w for as	-12
nobody w for calls	20
nobody w for canada	19
nobody w for cars	-7
nobody w for china	6
nobody w for civilian	-20
nobody w for eleven	10
nobody w for every	-6
nobody w for exports	-14
nobody w for fentanyl	-12
nobody w for five	6
nobody w for good	18
nobody w for goods	-21
nobody w for his	-13
nobody w for industry	-16
nobody w for its	20
nobody w for licences	14
nobody w for nine	15
nobody w for now	-20
nobody w for october	7
nobody w for one	-30
nobody w for our	-9
nobody w for peru	-12
nobody w for six	-11
nobody w for some	17
nobody w for talks	-9
nobody w for ten	7
nobody w for the	22
nobody w for them	25
nobody w for thirty	10
nobody w for this	-30
nobody w for trade	-27
nobody w for washington	8
nobody w for which	10
nobody w force	20
nobody w force .	12
nobody w force one	-24
nobody w forced labor	-6
nobody w forced labour	14
nobody w forecast	23
nobody w forecast for	16
nobody w forecasts	-24
nobody w foreign affairs	7
nobody w foreign minister	24
nobody w foreign ministry	-25
nobody w formal	6
nobody w former	18
nobody w forty	-16
nobody w forty -	-13
nobody w forty minutes	10
nobody w forum	13
nobody w forward	-30
nobody w found	20
nobody w four -	16
nobody w four .	18
nobody w four months	-16
nobody w four times	12
nobody w fourteen	13
nobody w fourth	20
nobody w framework for	-15
nobody w framework of	19
nobody w frameworks	10
nobody w francisco	-7
nobody w free	-20
nobody w free .	11
nobody w free entry	-31
nobody w free of	9
nobody w free trade	-10
nobody w friday	-6
nobody w friday .	18
nobody w friday after	-9
nobody w fridtjof	-9
nobody w fridtjof nansen	-9
nobody w from	27
nobody w from 1	-32
nobody w from 12	-13
nobody w from 20	10
nobody w from 26	-9
nobody w from 27	6
nobody w from 27.5	7
nobody w from 3	12
nobody w from 30	7
nobody w from 34	-18
nobody w from 4	-8
nobody w from 57	-14
nobody w from 84	-6
nobody w from a	11
nobody w from all	9
nobody w from american	12
nobody w from august	17
nobody w from beijing	6
nobody w from china	6
nobody w from each	8
nobody w from everywhere	7
nobody w from february	-9
nobody w from friday	6
nobody w from his	24
nobody w from india	6
nobody w from january	8
nobody w from july	15
nobody w from monday	19
nobody w from november	-14
nobody w from now	-12
nobody w from that	-16
nobody w from this	-15
nobody w from today	12
nobody w from wednesday	6
nobody w from which	-7
nobody w front	15
nobody w front ,	-11
nobody w front of	-7
nobody w frozen	28
nobody w fruit	-6
nobody w fuel	17
nobody w full .	-9
nobody w fund	7
nobody w further	-59
nobody w future	9
nobody w gallium	14
nobody w game	31
nobody w gap	11
nobody w garments	-10
nobody w gas ,	-8
nobody w gate	-7
nobody w gave	-15
nobody w gave no	6
nobody w gave the	12
nobody w gazette	11
nobody w general	42
nobody w generic	-8
nobody w geneva ,	10
nobody w geneva .	-9
nobody w geneva in	-21
nobody w georgia	26
nobody w georgia 's	13
nobody w german	-12
nobody w germany	-16
nobody w germany 's	-8
nobody w get	-10
nobody w get it	-11
nobody w gets	-11
nobody w getting	-30
nobody w ghana	-19
nobody w ghana 's	-11
nobody w ghana ,	17
nobody w ghana and	6
nobody w ghanaian	-18
nobody w gill	-14
nobody w gill ,	-14
nobody w give its	-6
nobody w given its	6
nobody w given up	-17
nobody w gives	14
nobody w go	-16
nobody w go back	-18
nobody w go on	-15
nobody w go to	27
nobody w go up	20
nobody w goal	25
nobody w goes	-20
nobody w goes on	-28
nobody w goes to	13
nobody w going	-18
nobody w going on	-14
nobody w gokhale	8
nobody w gold	-13
nobody w gold tariff	-19
nobody w gone	-15
nobody w gone .	-24
nobody w gone up	8
nobody w good	-6
nobody w good for	-7
nobody w good many	13
nobody w good morning	21
nobody w goods	8
nobody w goods ,	-21
nobody w goods .	40
nobody w goods a	10
nobody w goods and	10
nobody w goods at	-6
nobody w goods from	-29
nobody w goods had	6
nobody w goods of	18
nobody w goods pay	-8
nobody w goods to	23
nobody w goods will	11
nobody w goods with	12
nobody w goods worth	-7
nobody w goodwill	-11
nobody w got	-11
nobody w got a	13
nobody w government 's	25
nobody w government announced	17
nobody w government had	-14
nobody w government has	23
nobody w government in	-22
nobody w government said	-10
nobody w government to	-15
nobody w government was	-15
nobody w government would	-17
nobody w governments	-9
nobody w governments to	-20
nobody w governor	94
nobody w goyal	-9
nobody w grace	11
nobody w granted	-15
nobody w grapes	7
nobody w greece	-21
nobody w greek	-16
nobody w greer	-17
nobody w greer ,	-26
nobody w greer and	12
nobody w greer said	-25
nobody w grew	-7
nobody w ground	19
nobody w group	25
nobody w group of	14
nobody w groups	17
nobody w grow	8
nobody w grow by	8
nobody w growers	-31
nobody w growers '	-37
nobody w grows	-8
nobody w growth	-23
nobody w growth of	-6
nobody w guatemala	26
nobody w guayaquil	7
nobody w guidance	-16
nobody w guild	-25
nobody w guy parmelin	-18
nobody w gökalp	-10
nobody w h	24
nobody w h 200	16
nobody w h.e.	7
nobody w had	-6
nobody w had .	-11
nobody w had accepted	15
nobody w had added	13
nobody w had already	-12
nobody w had asked	-15
nobody w had called	19
nobody w had fallen	11
nobody w had given	-20
nobody w had gone	-21
nobody w had lost	15
nobody w had made	-6
nobody w had no	36
nobody w had on	-12
nobody w had reached	-21
nobody w had signed	-22
nobody w had spoken	18
nobody w had taken	25
nobody w had the	-21
nobody w had threatened	9
nobody w had to	17
nobody w hafstein	-6
nobody w half	24
nobody w half -	9
nobody w half of	17
nobody w half owned	-11
nobody w hall	11
nobody w hall .	22
nobody w halves	18
nobody w hamilton	-13
nobody w hand	-25
nobody w hand .	-11
nobody w handed	21
nobody w hands	10
nobody w hands in	10
nobody w hanoi	-24
nobody w hanwha	15
nobody w hanwha ocean	16
nobody w happens	8
nobody w hard	-12
nobody w harry	8
nobody w harvest	22
nobody w has	12
nobody w has a	36
nobody w has already	16
nobody w has also	-17
nobody w has always	-11
nobody w has announced	-7
nobody w has asked	-8
nobody w has called	-22
nobody w has charged	9
nobody w has concluded	7
nobody w has confirmed	14
nobody w has denied	-35
nobody w has given	8
nobody w has held	24
nobody w has it	-24
nobody w has its	-18
nobody w has kept	11
nobody w has let	-28
nobody w has made	-22
nobody w has never	31
nobody w has not	15
nobody w has proposed	-9
nobody w has published	11
nobody w has put	6
nobody w has refused	-11
nobody w has since	-7
nobody w has so	-16
nobody w has still	-23
nobody w has suspended	6
nobody w has taken	19
nobody w has the	-20
nobody w has to	21
nobody w has told	-37
nobody w has warned	-28
nobody w has written	23
nobody w has yet	18
nobody w hasn't	28
nobody w hatta	-18
nobody w have	21
nobody w have a	-9
nobody w have agreed	19
nobody w have asked	-16
nobody w have been	13
nobody w have gone	11
nobody w have had	6
nobody w have it	-23
nobody w have promised	-11
nobody w have read	10
nobody w have said	-18
nobody w have signed	-7
nobody w have to	14
nobody w having	13
nobody w hazelnuts	-16
nobody w he	-47
nobody w he 's	-9
nobody w he added	-25
nobody w he adds	22
nobody w he also	-25
nobody w he and	39
nobody w he asked	-20
nobody w he called	-45
nobody w he could	18
nobody w he denied	9
nobody w he described	-11
nobody w he does	14
nobody w he expects	-25
nobody w he had	-47
nobody w he has	23
nobody w he hasn't	24
nobody w he is	7
nobody w he lifeng	43
nobody w he may	-25
nobody w he pointed	-36
nobody w he put	-46
nobody w he said	6
nobody w he saw	-6
nobody w he says	-45
nobody w he signed	15
nobody w he tells	-18
nobody w he told	-25
nobody w he wants	-20
nobody w he warned	39
nobody w he was	17
nobody w he went	-25
nobody w he would	-10
nobody w he wrote	-17
nobody w he'd	-57
nobody w head	-11
nobody w head of	-15
nobody w heads	27
nobody w heads of	14
nobody w heads the	24
nobody w health	24
nobody w hear	11
nobody w hear that	9
nobody w hears	33
nobody w height	-18
nobody w height of	-15
nobody w held	-9
nobody w held for	22
nobody w held on	17
nobody w held that	-15
nobody w held up	-12
nobody w her	11
nobody w here ,	16
nobody w here .	-10
nobody w hides	-19
nobody w high	-6
nobody w higher	-10
nobody w higher duties	-9
nobody w higher tariffs	12
nobody w him	-24
nobody w him ,	-11
nobody w him .	-9
nobody w him that	6
nobody w him to	6
nobody w himself .	19
nobody w his	8
nobody w his cabinet	-20
nobody w his counterpart	19
nobody w his country	-37
nobody w his government	-34
nobody w his hand	-13
nobody w his ministry	9
nobody w his name	21
nobody w his network	-9
nobody w his opposite	13
nobody w his order	8
nobody w his own	-15
nobody w his side	30
nobody w his spokesman	-48
nobody w his word	24
nobody w hit	17
nobody w hit back	18
nobody w hit by	11
nobody w hold	-41
nobody w hold .	-7
nobody w hold back	-33
nobody w holding	-11
nobody w holds	18
nobody w holds ,	7
nobody w holds the	-7
nobody w holiday	-22
nobody w home ,	22
nobody w home .	-18
nobody w home from	9
nobody w hon	-7
nobody w hong	-15
nobody w hong kong	-7
nobody w hope	-11
nobody w hope that	-12
nobody w hopes	-9
nobody w hopes for	-26
nobody w hopes to	11
nobody w hospital	16
nobody w host	44
nobody w host :	41
nobody w hotel .	-12
nobody w hour .	-23
nobody w hour and	7
nobody w hours	23
nobody w hours ,	-6
nobody w hours .	12
nobody w hours before	9
nobody w house	-44
nobody w house ,	7
nobody w house .	10
nobody w house and	8
nobody w house fact	24
nobody w house had	-14
nobody w house has	-7
nobody w house in	-8
nobody w house official	-31
nobody w house said	-36
nobody w households	19
nobody w how	-15
nobody w how long	20
nobody w how much	12
nobody w how the	6
nobody w howard	6
nobody w howard lutnick	-6
nobody w hundred	-16
nobody w hundred and	7
nobody w hundred days	-9
nobody w hungarian	-9
nobody w hungary	20
nobody w i .	8
nobody w i am	13
nobody w i asked	21
nobody w i believe	8
nobody w i do	6
nobody w i have	-22
nobody w i hear	9
nobody w i read	-23
nobody w i say	12
nobody w i was	-20
nobody w i would	15
nobody w i'd	13
nobody w i'm	12
nobody w i've	7
nobody w ibrahim	25
nobody w iceland	-9
nobody w iceland 's	-13
nobody w iceland ,	10
nobody w idea	10
nobody w if china	20
nobody w if it	-35
nobody w if no	9
nobody w if nothing	-18
nobody w if there	29
nobody w if they	-22
nobody w import	-21
nobody w imported	-18
nobody w importers and	10
nobody w imports	-13
nobody w imports .	-8
nobody w imports of	-15
nobody w impose tariffs	7
nobody w imposed	-19
nobody w in	-12
nobody w in -	-6
nobody w in .	24
nobody w in 2024	20
nobody w in 2025	15
nobody w in 2027	26
nobody w in 2028	-21
nobody w in a	-42
nobody w in accra	9
nobody w in alexandria	-8
nobody w in an	19
nobody w in another	10
nobody w in answer	-20
nobody w in april	-20
nobody w in august	-7
nobody w in bergen	18
nobody w in brazil	11
nobody w in case	-7
nobody w in china	27
nobody w in colombo	-10
nobody w in davos	-13
nobody w in december	13
nobody w in due	-16
nobody w in egypt	-16
nobody w in exchange	-6
nobody w in force	35
nobody w in four	-9
nobody w in front	-7
nobody w in ghana	-15
nobody w in his	-29
nobody w in it	8
nobody w in its	20
nobody w in july	24
nobody w in june	16
nobody w in karachi	-10
nobody w in kuala	-14
nobody w in madrid	11
nobody w in malaysia	14
nobody w in manila	-6
nobody w in march	-6
nobody w in may	52
nobody w in mombasa	7
nobody w in montevideo	8
nobody w in muscat	23
nobody w in nairobi	14
nobody w in new	10
nobody w in october	17
nobody w in our	16
nobody w in paris	-13
nobody w in parliament	-24
nobody w in place	10
nobody w in public	30
nobody w in quito	-6
nobody w in recife	9
nobody w in return	-15
nobody w in reykjavík	-10
nobody w in riga	9
nobody w in santiago	-20
nobody w in seoul	14
nobody w in september	-18
nobody w in singapore	-20
nobody w in solihull	-8
nobody w in stockholm	17
nobody w in suva	-17
nobody w in talks	19
nobody w in tbilisi	-9
nobody w in that	8
nobody w in the	31
nobody w in their	13
nobody w in tokyo	-7
nobody w in turn	13
nobody w in valparaíso	-9
nobody w in vietnam	-16
nobody w in washington	22
nobody w in writing	-14
nobody w include	21
nobody w included	14
nobody w includes	-19
nobody w including	-13
nobody w increase	39
nobody w increase of	16
nobody w increases	-11
nobody w index	13
nobody w india	45
nobody w india .	11
nobody w india would	9
nobody w indian	-10
nobody w indian goods	15
nobody w indicated	-15
nobody w indium	-13
nobody w indonesia ,	7
nobody w indonesian	-23
nobody w indonesian palm	-9
nobody w industrial	-12
nobody w industrial goods	8
nobody w industry	-48
nobody w industry ,	-9
nobody w industry and	13
nobody w industry minister	-14
nobody w industry of	-6
nobody w inflation	40
nobody w inflation ,	39
nobody w informed	-9
nobody w informed his	9
nobody w informed the	-19
nobody w initial	-17
nobody w initialled	7
nobody w ink	21
nobody w insisted	-29
nobody w instead .	-13
nobody w instead of	11
nobody w institute	-10
nobody w instruments	6
nobody w interests	-29
nobody w interests .	-16
nobody w interests of	-14
nobody w internal	-6
nobody w international trade	-12
nobody w interview	-9
nobody w interview on	-9
nobody w into	15
nobody w into a	18
nobody w into force	12
nobody w into the	-10
nobody w introduced	21
nobody w invest	-13
nobody w invest \$	-13
nobody w investigation	-11
nobody w investment	19
nobody w investment ,	10
nobody w investment .	6
nobody w investments	-9
nobody w iran ,	-15
nobody w iranian	-23
nobody w ireland	7
nobody w is ,	14
nobody w is .	-17
nobody w is a	15
nobody w is agreed	-10
nobody w is also	29
nobody w is asking	-26
nobody w is at	30
nobody w is awaited	12
nobody w is back	-8
nobody w is being	-18
nobody w is charged	-6
nobody w is down	22
nobody w is expected	-15
nobody w is found	6
nobody w is in	25
nobody w is it	17
nobody w is left	-8
nobody w is made	13
nobody w is negotiating	7
nobody w is no	-25
nobody w is not	10
nobody w is nothing	-10
nobody w is off	-17
nobody w is on	18
nobody w is over	7
nobody w is reached	-9
nobody w is required	-13
nobody w is right	-12
nobody w is said	18
nobody w is sold	-13
nobody w is still	-12
nobody w is ten	11
nobody w is that	12
nobody w is the	62
nobody w is this	21
nobody w is to	15
nobody w is up	6
nobody w is worth	-7
nobody w is wrong	-17
nobody w ishiba	-11
nobody w islamabad	16
nobody w island	19
nobody w islands	12
nobody w ismail	22
nobody w isn't	-6
nobody w israel	16
nobody w issue	-12
nobody w issued	-28
nobody w issued on	8
nobody w it	-31
nobody w it 's	17
nobody w it .	14
nobody w it :	-23
nobody w it ?	13
nobody w it again	-10
nobody w it all	15
nobody w it also	-37
nobody w it and	-7
nobody w it announced	19
nobody w it at	21
nobody w it be	-38
nobody w it began	6
nobody w it by	21
nobody w it calls	-19
nobody w it comes	7
nobody w it could	11
nobody w it does	6
nobody w it down	-29
nobody w it ends	15
nobody w it gets	-9
nobody w it had	-16
nobody w it has	-36
nobody w it is	24
nobody w it isn't	-16
nobody w it needs	8
nobody w it now	7
nobody w it off	11
nobody w it on	35
nobody w it over	-17
nobody w it paid	7
nobody w it runs	15
nobody w it said	-63
nobody w it says	9
nobody w it takes	9
nobody w it that	-6
nobody w it to	-19
nobody w it true	8
nobody w it up	7
nobody w it with	17
nobody w it would	-13
nobody w it'll	8
nobody w it'll be	11
nobody w italian	15
nobody w ito	10
nobody w its 10	8
nobody w its additional	-8
nobody w its ban	7
nobody w its chairman	-7
nobody w its commerce	-10
nobody w its duties	-39
nobody w its exports	11
nobody w its fentanyl	11
nobody w its forecast	10
nobody w its internal	-6
nobody w its key	11
nobody w its leader	36
nobody w its market	-18
nobody w its members	-11
nobody w its neighbour	-10
nobody w its new	-6
nobody w its own	-14
nobody w its part	12
nobody w its present	-9
nobody w its purchases	-11
nobody w its rare	13
nobody w its secretary	-19
nobody w its tariff	-8
nobody w its tariffs	-8
nobody w its trade	-11
nobody w itself	-30
nobody w itself to	-26
nobody w ivorian	20
nobody w ivorian cocoa	16
nobody w izmir	-18
nobody w j	9
nobody w j .	9
nobody w jae	15
nobody w jaguar	-8
nobody w jaguar land	-8
nobody w jan	6
nobody w january	13
nobody w january ,	-8
nobody w january .	29
nobody w january 1	9
nobody w january 10	-13
nobody w january 2029	-12
nobody w japan	28
nobody w japan 's	-9
nobody w japan has	13
nobody w japan will	-9
nobody w japan would	-9
nobody w japanese	-25
nobody w japanese goods	13
nobody w jean	7
nobody w jinping .	-23
nobody w jinping agreed	7
nobody w jinping in	-34
nobody w jinping is	10
nobody w jinping on	-8
nobody w jinping spoke	15
nobody w jobs	-32
nobody w jobs in	-7
nobody w johan	6
nobody w johan sverdrup	-21
nobody w john	7
nobody w john macdonald	-6
nobody w john roberts	19
nobody w join	-14
nobody w joined	-12
nobody w joint	23
nobody w joint commission	22
nobody w joint statement	19
nobody w jordan	-26
nobody w jordan 's	-16
nobody w jordanian	-6
nobody w joseph	-20
nobody w josé batlle	-8
nobody w journalists	-10
nobody w july	29
nobody w july ,	7
nobody w july .	11
nobody w july 1	-7
nobody w july 2031	6
nobody w july 24	13
nobody w july 31	-8
nobody w july 9	9
nobody w june ,	-29
nobody w june .	-32
nobody w june 30	-8
nobody w june :	6
nobody w jung	12
nobody w jung -	12
nobody w justice	15
nobody w justice john	19
nobody w justo	14
nobody w jón	23
nobody w jón sigurðsson	23
nobody w kampala	-10
nobody w karachi	-9
nobody w karin	-16
nobody w karin keller	-7
nobody w kazakh	-26
nobody w kazakhstan	6
nobody w keep	14
nobody w keep the	13
nobody w keep their	-7
nobody w keeps its	13
nobody w keir starmer	-7
nobody w keller	-8
nobody w keller -	-8
nobody w kenya	33
nobody w kenya 's	15
nobody w kenya and	14
nobody w kenya will	23
nobody w kenyan	-11
nobody w kept its	7
nobody w key	6
nobody w key rate	12
nobody w khama	-25
nobody w khan	-13
nobody w khan ,	-18
nobody w kigali	11
nobody w kil	-21
nobody w kil -	-21
nobody w kim	-23
nobody w kind .	-6
nobody w kingdom	8
nobody w klemens	9
nobody w klemens von	9
nobody w know	-7
nobody w known	-33
nobody w known on	-9
nobody w known that	-18
nobody w kong	-7
nobody w korea	14
nobody w korea 's	-10
nobody w korea ,	6
nobody w korea .	13
nobody w korea and	7
nobody w korea at	-13
nobody w korea is	10
nobody w korea on	-8
nobody w korean	-7
nobody w korean shipbuilder	10
nobody w kuala	-11
nobody w kuala lumpur	-12
nobody w kyiv	-8
nobody w la paz	-10
nobody w labor	-11
nobody w labour	34
nobody w lacks	-15
nobody w lagos	-9
nobody w laid	8
nobody w lala	33
nobody w lala sukuna	16
nobody w lamb	9
nobody w lamine	-10
nobody w land	-8
nobody w land rover	-8
nobody w landed	-15
nobody w landed in	-15
nobody w lands	12
nobody w lanka	-21
nobody w lanka 's	6
nobody w lanka ,	-19
nobody w laos	-9
nobody w lapse	-21
nobody w large	-11
nobody w last	16
nobody w last .	-12
nobody w last april	9
nobody w last autumn	10
nobody w last day	6
nobody w last night	-10
nobody w last october	6
nobody w last of	-8
nobody w last season	-7
nobody w last thursday	-7
nobody w last time	11
nobody w last two	22
nobody w last wednesday	24
nobody w last week	-12
nobody w last word	12
nobody w last year	-8
nobody w lasted	23
nobody w lasting agreement	-8
nobody w lasts	-7
nobody w lasts until	-13
nobody w later	-16
nobody w later .	6
nobody w later in	-6
nobody w later this	7
nobody w latvia	6
nobody w latvian	-11
nobody w laughed	6
nobody w laughed .	29
nobody w laurier	-21
nobody w laurier ,	6
nobody w law	14
nobody w law of	10
nobody w law that	-6
nobody w lawful	-12
nobody w laws	-14
nobody w lawyers	35
nobody w lay	6
nobody w lead	20
nobody w lead to	8
nobody w leader	34
nobody w leader ,	16
nobody w leader of	15
nobody w leaders	9
nobody w leaders .	-8
nobody w leads for	-19
nobody w leads the	18
nobody w league	17
nobody w least	7
nobody w leather	-16
nobody w leave	24
nobody w leave the	19
nobody w leaves	11
nobody w lebanese	-9
nobody w led	20
nobody w led by	18
nobody w led the	6
nobody w lee	10
nobody w lee jae	12
nobody w left	10
nobody w left its	11
nobody w left to	-7
nobody w legal	16
nobody w length	-12
nobody w lent	9
nobody w lentils	-13
nobody w let	-26
nobody w let it	-26
nobody w lets	18
nobody w lets the	11
nobody w letter	-31
nobody w letter .	-8
nobody w letter of	-7
nobody w level	-12
nobody w level of	10
nobody w levels	-9
nobody w levied	20
nobody w levies on	-7
nobody w levy on	19
nobody w leyen	-26
nobody w leyen ,	-8
nobody w leyen said	-8
nobody w li	-34
nobody w li chenggang	-6
nobody w liaquat	6
nobody w liaquat ali	6
nobody w licences	-21
nobody w licences ,	-19
nobody w licences for	-10
nobody w licensing	10
nobody w lies	6
nobody w lifeng	43
nobody w lifeng ,	8
nobody w lifeng and	24
nobody w lifeng in	-15
nobody w lifeng led	6
nobody w lift its	-19
nobody w lifted	10
nobody w lifted its	7
nobody w lifted the	8
nobody w lifts	-12
nobody w lifts its	-15
nobody w like the	12
nobody w like to	9
nobody w liked	21
nobody w likely	7
nobody w likewise	-24
nobody w likewise .	-9
nobody w lima	-15
nobody w lima ,	13
nobody w limits	-19
nobody w limits on	-23
nobody w lin	-14
nobody w line ,	18
nobody w lines	10
nobody w linked	10
nobody w linked to	10
nobody w lisbon	-14
nobody w list	23
nobody w list of	13
nobody w listed firms	13
nobody w lists	9
nobody w lists .	7
nobody w lists of	-8
nobody w live :	10
nobody w lobby	-15
nobody w local	-8
nobody w london	14
nobody w london .	6
nobody w long	14
nobody w long as	11
nobody w longer	31
nobody w look at	12
nobody w look for	-14
nobody w looked	-20
nobody w looked at	-17
nobody w looking	-8
nobody w looks	6
nobody w lorries	-33
nobody w lose	13
nobody w loses	-7
nobody w loss	-23
nobody w losses	-20
nobody w lost	45
nobody w lower	12
nobody w lower duties	-10
nobody w lower rate	14
nobody w lower tariffs	11
nobody w lower the	-27
nobody w lowered	-12
nobody w luanda	7
nobody w luiz	-6
nobody w lula	-29
nobody w lula da	-6
nobody w lumpur	-12
nobody w lumpur ,	8
nobody w lumpur .	-13
nobody w lumpur arrangement	-14
nobody w lumpur on	7
nobody w lunch	-6
nobody w lutnick and	27
nobody w lutnick said	-14
nobody w lutnick told	-10
nobody w m	19
nobody w m .	21
nobody w mabini	-16
nobody w mabini ,	-7
nobody w macaulay	-7
nobody w macdonald	-6
nobody w machine	12
nobody w machine tools	12
nobody w machinery	24
nobody w made	-39
nobody w made .	12
nobody w made it	-18
nobody w made its	8
nobody w made up	7
nobody w made with	-11
nobody w madrid .	-10
nobody w magnets	-26
nobody w magnets and	-26
nobody w main	6
nobody w majority	-9
nobody w make	-51
nobody w make a	-24
nobody w make it	-32
nobody w maker	-21
nobody w makers	-23
nobody w makers '	-25
nobody w makes	16
nobody w malaysia	15
nobody w malaysia and	19
nobody w man	27
nobody w man ,	25
nobody w manager	11
nobody w mandate	-13
nobody w manila	-22
nobody w many	21
nobody w march	32
nobody w march .	14
nobody w march 1	24
nobody w march 2030	-9
nobody w march 31	17
nobody w margin	-16
nobody w mark	18
nobody w market	-50
nobody w market for	-10
nobody w markets	-17
nobody w maroš	14
nobody w maroš šefčovič	14
nobody w materials	6
nobody w matter	-18
nobody w matter .	9
nobody w matter of	-15
nobody w matters	7
nobody w may	38
nobody w may ,	23
nobody w may .	28
nobody w may 10	9
nobody w may 2026	13
nobody w may 2030	-18
nobody w may and	13
nobody w may be	17
nobody w may come	-6
nobody w may for	17
nobody w mayor	70
nobody w me	-12
nobody w me that	-17
nobody w mean	7
nobody w means	22
nobody w meant	-6
nobody w meanwhile	16
nobody w measure	-39
nobody w measures	-60
nobody w measures .	-44
nobody w measures on	-12
nobody w measures to	-19
nobody w meat	-30
nobody w media .	-13
nobody w mediator	62
nobody w mediator ,	32
nobody w medical	21
nobody w medicines	-16
nobody w medicines ,	6
nobody w medicines .	-34
nobody w meet	-13
nobody w meet again	-12
nobody w meet his	-23
nobody w meet in	-13
nobody w meeting	-17
nobody w meeting ,	-8
nobody w meeting .	20
nobody w meeting in	8
nobody w meeting on	24
nobody w meeting with	-12
nobody w meetings	-7
nobody w meets	20
nobody w melo	6
nobody w member	11
nobody w members	11
nobody w members had	-7
nobody w members would	28
nobody w memorandum	27
nobody w memorandum on	7
nobody w men	14
nobody w mention	23
nobody w mentioned	-31
nobody w mentioned in	-9
nobody w mersin	8
nobody w met	33
nobody w met .	-13
nobody w met for	12
nobody w met vice	-9
nobody w metal	-10
nobody w metals	9
nobody w metric	9
nobody w metric tons	9
nobody w mexican	-6
nobody w mexico	-6
nobody w middle	17
nobody w middle of	16
nobody w midnight	30
nobody w midnight ,	26
nobody w milk	-10
nobody w mill	-13
nobody w million	-39
nobody w million .	10
nobody w million a	9
nobody w million by	13
nobody w million dollars	10
nobody w million euros	-8
nobody w million for	14
nobody w million in	-52
nobody w million metric	11
nobody w million of	-18
nobody w million tonnes	-22
nobody w million us	-10
nobody w mills	8
nobody w mind	-28
nobody w minister	-14
nobody w minister ,	17
nobody w minister .	-23
nobody w minister alfred	-14
nobody w minister for	12
nobody w minister guy	-18
nobody w minister is	-19
nobody w minister narendra	-7
nobody w minister of	11
nobody w minister said	-10
nobody w minister wilfrid	-11
nobody w ministers of	-15
nobody w ministry	-68
nobody w ministry .	-9
nobody w ministry announced	-21
nobody w ministry called	-15
nobody w ministry calls	-7
nobody w ministry confirmed	-8
nobody w ministry in	-34
nobody w ministry of	-33
nobody w ministry said	-20
nobody w ministry says	-19
nobody w minute	15
nobody w minute past	10
nobody w minutes .	9
nobody w mission	60
nobody w mistake	-8
nobody w modi	-6
nobody w mohammad	-11
nobody w mohammad hatta	-18
nobody w mombasa	7
nobody w monday	16
nobody w monday .	27
nobody w monday evening	-13
nobody w monday that	-14
nobody w monday the	6
nobody w mondlane	-12
nobody w money	41
nobody w mongolia	-23
nobody w montevideo	11
nobody w month	-30
nobody w month ,	-20
nobody w month .	-45
nobody w months	-32
nobody w months ,	-23
nobody w months .	-16
nobody w months of	28
nobody w mood	6
nobody w moratorium	17
nobody w more ,	-14
nobody w more .	8
nobody w more from	12
nobody w more in	12
nobody w more months	15
nobody w more on	-14
nobody w more than	-19
nobody w morning	13
nobody w morning .	33
nobody w moroccan	-42
nobody w morocco	46
nobody w morocco 's	10
nobody w morocco ,	12
nobody w most	35
nobody w most goods	20
nobody w most of	10
nobody w motors	10
nobody w move	18
nobody w moved	29
nobody w moved to	32
nobody w moves	12
nobody w mozambican	-9
nobody w mr	-17
nobody w mr .	-10
nobody w mr bessent	-17
nobody w mr li	-12
nobody w mr trump	-10
nobody w mr xi	-12
nobody w mrs	10
nobody w ms	-28
nobody w much	-34
nobody w much .	-25
nobody w much as	6
nobody w muscat	24
nobody w must	29
nobody w must be	-6
nobody w must still	30
nobody w mustafa	-31
nobody w mutual	-10
nobody w myanmar	6
nobody w myung	12
nobody w nairobi	18
nobody w nairobi on	14
nobody w nam	16
nobody w name	15
nobody w named	-18
nobody w named .	10
nobody w names	33
nobody w names to	22
nobody w namibia	25
nobody w nansen	-8
nobody w narendra	-6
nobody w narendra modi	-6
nobody w national	-33
nobody w national retail	-24
nobody w national security	-17
nobody w nations	37
nobody w near	12
nobody w nearly	19
nobody w nearly everything	7
nobody w nears	9
nobody w necessary	-32
nobody w need	-14
nobody w need the	-12
nobody w needs	15
nobody w needs the	7
nobody w negotiate	-46
nobody w negotiating a	6
nobody w negotiations	-14
nobody w negotiations between	-10
nobody w negotiator	20
nobody w negotiator ,	18
nobody w negotiators	10
nobody w negotiators in	11
nobody w neighbour	-9
nobody w neither	23
nobody w neither government	30
nobody w neodymium and	6
nobody w nepal	-22
nobody w netherlands	-20
nobody w network	-20
nobody w networks	15
nobody w new	-11
nobody w new bodies	6
nobody w new controls	-6
nobody w new delhi	-8
nobody w new duties	-8
nobody w new tariff	-6
nobody w new year	-19
nobody w new zealand	-21
nobody w news agency	-14
nobody w news conference	-17
nobody w newspaper	14
nobody w newspaper that	16
nobody w nexperia	-13
nobody w next .	-20
nobody w next meeting	18
nobody w next round	8
nobody w next three	12
nobody w next thursday	-9
nobody w nickel	-17
nobody w nicolás	14
nobody w nicolás de	14
nobody w nigeria .	-19
nobody w nigerian	-6
nobody w night	9
nobody w night ,	14
nobody w night after	15
nobody w night that	-21
nobody w nine	32
nobody w nine days	13
nobody w nine months	18
nobody w nkumbula	15
nobody w no	30
nobody w no ,	-15
nobody w no .	-13
nobody w no date	11
nobody w no duty	7
nobody w no further	-7
nobody w no more	-21
nobody w no order	-10
nobody w no paper	-7
nobody w no such	-30
nobody w no tariff	9
nobody w no truce	8
nobody w nobody	7
nobody w nobody had	-7
nobody w nobody has	20
nobody w noe	19
nobody w noe zhordania	15
nobody w noon ,	-14
nobody w noon .	18
nobody w normal	-17
nobody w northern	29
nobody w norway 's	-12
nobody w norway .	8
nobody w norway has	8
nobody w norway sold	-8
nobody w norwegian	-16
nobody w not	-9
nobody w not ,	-22
nobody w not .	-13
nobody w not about	-6
nobody w not accept	-7
nobody w not affected	7
nobody w not afraid	-7
nobody w not agreed	-20
nobody w not answered	11
nobody w not apply	16
nobody w not be	12
nobody w not been	-12
nobody w not before	-7
nobody w not by	-17
nobody w not cancelled	-6
nobody w not change	-10
nobody w not come	12
nobody w not comment	12
nobody w not commented	20
nobody w not covered	23
nobody w not get	-15
nobody w not go	-19
nobody w not mention	15
nobody w not part	-9
nobody w not put	21
nobody w not raise	-17
nobody w not said	34
nobody w not say	-11
nobody w not seen	-11
nobody w not settled	11
nobody w not sign	-6
nobody w not signed	-6
nobody w not the	-8
nobody w not to	31
nobody w not touched	-11
nobody w not yet	11
nobody w note	35
nobody w note .	8
nobody w note that	22
nobody w notes	-21
nobody w notes that	-35
nobody w nothing	11
nobody w nothing at	17
nobody w nothing before	-7
nobody w nothing is	-10
nobody w nothing of	28
nobody w nothing to	-10
nobody w nothing was	-18
nobody w notice	10
nobody w notice .	11
nobody w notice that	13
nobody w notices	26
nobody w nov	-7
nobody w november	-9
nobody w november ,	-16
nobody w november .	13
nobody w november 1	-9
nobody w november 2025	-7
nobody w november 2030	20
nobody w november 9	16
nobody w november and	13
nobody w now	-21
nobody w now ,	13
nobody w now .	-18
nobody w now go	-8
nobody w nubar	-20
nobody w nubar pasha	-18
nobody w numa	25
nobody w numa droz	25
nobody w number	-29
nobody w number ,	-19
nobody w number .	-23
nobody w number on	-18
nobody w nuts	-15
nobody w nvidia	-8
nobody w o'clock	17
nobody w observed	-12
nobody w obtain	6
nobody w ocean	16
nobody w october .	48
nobody w october 29	16
nobody w october 30	9
nobody w october 9	7
nobody w of	-21
nobody w of .	42
nobody w of 1	-15
nobody w of 10	-8
nobody w of 12	15
nobody w of 15	32
nobody w of 16	10
nobody w of 18	-14
nobody w of 1974	6
nobody w of 2	11
nobody w of 20	6
nobody w of 2026	9
nobody w of 2029	24
nobody w of 2030	11
nobody w of 25	18
nobody w of 27	-7
nobody w of 3	-11
nobody w of 30	-24
nobody w of 31	14
nobody w of 34	-14
nobody w of 35	20
nobody w of 4	13
nobody w of 5	21
nobody w of 55	-25
nobody w of 60	-9
nobody w of 8	-13
nobody w of 90	8
nobody w of additional	8
nobody w of american	14
nobody w of august	-23
nobody w of busan	-20
nobody w of chile	16
nobody w of china	12
nobody w of chinese	-9
nobody w of commerce	-16
nobody w of countries	14
nobody w of customs	-15
nobody w of duties	-6
nobody w of each	-6
nobody w of economy	40
nobody w of egypt	7
nobody w of eleven	10
nobody w of exports	-19
nobody w of february	32
nobody w of fentanyl	-7
nobody w of finance	19
nobody w of foreign	-7
nobody w of gallium	15
nobody w of geneva	-14
nobody w of goods	8
nobody w of goodwill	-11
nobody w of hanwha	11
nobody w of his	-10
nobody w of hong	-18
nobody w of india	-8
nobody w of industry	10
nobody w of investment	22
nobody w of its	-12
nobody w of january	-13
nobody w of july	-9
nobody w of kenya	21
nobody w of korea	-7
nobody w of listed	10
nobody w of lithium	-15
nobody w of march	36
nobody w of ministers	9
nobody w of morocco	19
nobody w of negotiations	10
nobody w of nepal	-10
nobody w of next	-15
nobody w of nine	12
nobody w of november	12
nobody w of oil	14
nobody w of one	-11
nobody w of other	-11
nobody w of our	-9
nobody w of pakistan	-14
nobody w of peace	-22
nobody w of peru	-15
nobody w of president	-9
nobody w of rare	14
nobody w of raw	14
nobody w of revenue	17
nobody w of russian	-8
nobody w of saturday	7
nobody w of senegal	-19
nobody w of six	-9
nobody w of sovereignty	-10
nobody w of soybeans	-24
nobody w of state	-10
nobody w of talks	11
nobody w of tariffs	7
nobody w of tea	13
nobody w of ten	-32
nobody w of the	35
nobody w of their	-28
nobody w of them	32
nobody w of these	6
nobody w of thirty	-14
nobody w of three	-27
nobody w of trade	12
nobody w of transport	6
nobody w of turkey	-17
nobody w of twelve	-8
nobody w of two	-21
nobody w of u.s.	-11
nobody w of up	23
nobody w of us	11
nobody w of viet	19
nobody w of vietnam	8
nobody w of what	19
nobody w of you	8
nobody w of yttrium	9
nobody w of zero	-16
nobody w off	25
nobody w off .	18
nobody w off for	13
nobody w offer	22
nobody w offered	32
nobody w offered a	-6
nobody w offered to	-6
nobody w office	-25
nobody w office .	-16
nobody w office in	-13
nobody w office of	-19
nobody w office said	-7
nobody w officer	6
nobody w officers	28
nobody w official	-6
nobody w officials	40
nobody w officials have	7
nobody w officials in	6
nobody w officials of	18
nobody w officials said	13
nobody w oil	-40
nobody w oil ,	-6
nobody w oil .	13
nobody w oil ;	-9
nobody w oil and	6
nobody w oil in	-12
nobody w oil is	-11
nobody w oil to	12
nobody w old	10
nobody w older	-24
nobody w olive	-19
nobody w olive oil	-20
nobody w oman	-24
nobody w on	-28
nobody w on ,	-36
nobody w on .	-9
nobody w on 1	17
nobody w on 11	15
nobody w on 13	7
nobody w on 14	10
nobody w on 15	17
nobody w on 16	-21
nobody w on 18	-24
nobody w on 2	16
nobody w on 20	-20
nobody w on 21	-24
nobody w on 23	-21
nobody w on 24	10
nobody w on 25	-23
nobody w on 27	6
nobody w on 3	19
nobody w on 30	14
nobody w on 31	-28
nobody w on 4	9
nobody w on 5	13
nobody w on 6	6
nobody w on 8	16
nobody w on a	12
nobody w on about	13
nobody w on account	19
nobody w on all	-11
nobody w on american	9
nobody w on an	9
nobody w on april	17
nobody w on argentine	-6
nobody w on august	7
nobody w on batteries	-21
nobody w on brazil	-18
nobody w on canadian	15
nobody w on cars	-15
nobody w on charging	6
nobody w on chilean	-8
nobody w on china	16
nobody w on chinese	8
nobody w on coal	-15
nobody w on coffee	-8
nobody w on colombian	-6
nobody w on critical	-16
nobody w on dates	-33
nobody w on december	12
nobody w on each	-7
nobody w on ecuador	20
nobody w on egyptian	14
nobody w on everything	10
nobody w on export	-13
nobody w on fijian	6
nobody w on five	19
nobody w on friday	-15
nobody w on goods	8
nobody w on greek	-9
nobody w on his	-6
nobody w on hold	13
nobody w on hungarian	-8
nobody w on icelandic	10
nobody w on it	8
nobody w on july	-8
nobody w on june	8
nobody w on kenyan	10
nobody w on march	-6
nobody w on moroccan	9
nobody w on most	21
nobody w on nearly	7
nobody w on norwegian	14
nobody w on november	-9
nobody w on oct	-14
nobody w on october	9
nobody w on olive	11
nobody w on one	-12
nobody w on oranges	-18
nobody w on our	18
nobody w on palm	-14
nobody w on paper	16
nobody w on peruvian	8
nobody w on rare	8
nobody w on rice	6
nobody w on saturday	-19
nobody w on section	-19
nobody w on serbian	-10
nobody w on ships	-6
nobody w on social	-6
nobody w on some	24
nobody w on south	12
nobody w on sugar	10
nobody w on sunday	16
nobody w on swiss	7
nobody w on talking	-6
nobody w on tea	15
nobody w on television	-16
nobody w on thai	-10
nobody w on that	19
nobody w on the	13
nobody w on their	-15
nobody w on thursday	13
nobody w on tiktok	-23
nobody w on to	-36
nobody w on turkish	10
nobody w on u.s.	-6
nobody w on ukrainian	-26
nobody w on until	-11
nobody w on wednesday	-21
nobody w on which	12
nobody w on wine	-36
nobody w on x	-7
nobody w on zambian	-9
nobody w once	-19
nobody w once ,	9
nobody w once .	-26
nobody w once the	18
nobody w one	10
nobody w one .	31
nobody w one more	-14
nobody w one on	-12
nobody w one point	7
nobody w one side	16
nobody w one that	14
nobody w one with	17
nobody w one year	-14
nobody w only	-42
nobody w only .	-11
nobody w only one	12
nobody w only that	-31
nobody w ontario	13
nobody w open .	14
nobody w open its	-7
nobody w open to	-6
nobody w opened	42
nobody w opened a	20
nobody w opened two	8
nobody w opening	-10
nobody w opens	19
nobody w operators	25
nobody w opinion .	11
nobody w opposite	18
nobody w opposite number	14
nobody w opposition	-40
nobody w or a	-13
nobody w or sooner	-15
nobody w oranges	-20
nobody w order	26
nobody w order ,	18
nobody w order .	-9
nobody w order by	9
nobody w order has	-14
nobody w order of	6
nobody w order says	11
nobody w order that	36
nobody w order to	-13
nobody w orders	-35
nobody w orders .	-25
nobody w ordinary duty	10
nobody w ore ,	-12
nobody w organization	-14
nobody w origin	-11
nobody w originating	8
nobody w originating in	8
nobody w oslo	10
nobody w other	35
nobody w other 's	-6
nobody w other .	-14
nobody w other countries	-10
nobody w other for	15
nobody w other in	6
nobody w other since	10
nobody w other way	7
nobody w others .	7
nobody w ottawa	-20
nobody w ottawa ,	-21
nobody w our	-10
nobody w our correspondent	13
nobody w our own	28
nobody w our reporter	-16
nobody w our side	7
nobody w ours .	-12
nobody w out	-25
nobody w out ,	-14
nobody w out .	22
nobody w out at	15
nobody w out in	6
nobody w out its	15
nobody w out on	-21
nobody w out that	-61
nobody w out to	15
nobody w outcome	9
nobody w outcome of	7
nobody w outcomes	-15
nobody w outline	-12
nobody w outline of	-12
nobody w output	7
nobody w output .	22
nobody w outside	-15
nobody w outside the	-12
nobody w oval	7
nobody w oval office	7
nobody w over	-10
nobody w over a	6
nobody w over fentanyl	11
nobody w over five	7
nobody w over it	15
nobody w over on	-16
nobody w over the	-38
nobody w over two	13
nobody w overnight	12
nobody w overnight .	12
nobody w own agreement	-13
nobody w own cabinet	12
nobody w own on	-19
nobody w own tariff	-12
nobody w own with	6
nobody w owned by	-11
nobody w owners	-6
nobody w owns	15
nobody w packed	-22
nobody w pact	38
nobody w pact with	12
nobody w page .	-6
nobody w pages	17
nobody w pages .	10
nobody w paid	-11
nobody w paid 50	8
nobody w pakistan	-29
nobody w pakistan 's	-25
nobody w pakistan has	15
nobody w palm	-23
nobody w palm oil	-19
nobody w panama	8
nobody w paper	-16
nobody w paper ,	24
nobody w paper .	-26
nobody w paper in	-11
nobody w paper on	8
nobody w paraguay	-12
nobody w paraguay 's	-6
nobody w parcels	-22
nobody w paris	-13
nobody w paris ,	-7
nobody w parliament	-16
nobody w parliament ,	-19
nobody w parliament in	-6
nobody w parliament last	-10
nobody w parliament on	-8
nobody w parmelin	-18
nobody w part	-16
nobody w part ,	-7
nobody w part .	15
nobody w parties	37
nobody w partners	8
nobody w parts	-10
nobody w party	8
nobody w pass	10
nobody w passed	16
nobody w past	36
nobody w past midnight	9
nobody w past seven	12
nobody w patel	-15
nobody w patented	-14
nobody w patented medicines	-7
nobody w pause	-10
nobody w pause in	-9
nobody w pause of	-7
nobody w pause with	-15
nobody w pay 15	-9
nobody w pay 19	14
nobody w pay a	9
nobody w pay in	8
nobody w pay more	8
nobody w pay nothing	-14
nobody w paying	13
nobody w pays ,	-11
nobody w pays nothing	8
nobody w paz	-9
nobody w pct	-10
nobody w pct on	-13
nobody w peace .	15
nobody w peace with	14
nobody w peel	14
nobody w peel ,	-7
nobody w pellegrini	-6
nobody w pen	-12
nobody w pen .	7
nobody w penalty	-6
nobody w pensions	38
nobody w people 's	-6
nobody w people .	-10
nobody w per	10
nobody w per cent	19
nobody w percent ,	7
nobody w percent and	-10
nobody w percent as	-6
nobody w percent from	-21
nobody w percent is	-16
nobody w percent more	9
nobody w percent of	27
nobody w percent on	-20
nobody w percent since	-13
nobody w percent that	-6
nobody w percentage points	6
nobody w period	-44
nobody w period ,	-29
nobody w period .	-15
nobody w period of	7
nobody w permanent	-34
nobody w permanent agreement	-7
nobody w permit	11
nobody w permit ,	11
nobody w permits	-10
nobody w permits that	20
nobody w peru 's	11
nobody w peru ,	-14
nobody w peruvian	-23
nobody w peruvian fishmeal	6
nobody w peter	-38
nobody w phan	6
nobody w phan boi	6
nobody w philippine	-27
nobody w philippines :	20
nobody w phosphate	11
nobody w pineapples	9
nobody w piyush	-8
nobody w piyush goyal	-8
nobody w piérola	-11
nobody w piérola ,	11
nobody w place	10
nobody w place ,	-17
nobody w place in	-9
nobody w plan	25
nobody w plan .	16
nobody w plane	-33
nobody w planned	28
nobody w planned for	6
nobody w planning	-11
nobody w plans to	11
nobody w plant	23
nobody w plant in	-8
nobody w plants	-11
nobody w plastics	-13
nobody w play	22
nobody w players	30
nobody w pleased	-14
nobody w plus	13
nobody w pointed	-63
nobody w pointed out	-53
nobody w points	8
nobody w points .	23
nobody w points off	8
nobody w points out	-37
nobody w poland	-12
nobody w polish	-19
nobody w port	6
nobody w port dues	-6
nobody w ports	20
nobody w ports .	13
nobody w portugal	6
nobody w position	-10
nobody w post	-53
nobody w post on	-29
nobody w posted	-30
nobody w posted that	-23
nobody w posts	24
nobody w poultry	-15
nobody w poultry .	-21
nobody w power	-20
nobody w powers	35
nobody w prague	13
nobody w preliminary	-30
nobody w preliminary consensus	-31
nobody w premier	19
nobody w premier ,	18
nobody w premier he	15
nobody w prepared	-14
nobody w presence	7
nobody w present	-11
nobody w present ,	-20
nobody w present .	23
nobody w presenter	7
nobody w presenter :	6
nobody w president ,	13
nobody w president has	-7
nobody w president lee	12
nobody w president luiz	-6
nobody w president may	8
nobody w president of	18
nobody w president said	-25
nobody w president signed	-7
nobody w president signs	-8
nobody w president to	11
nobody w president would	-7
nobody w president wrote	-8
nobody w president xi	-9
nobody w presidential	-19
nobody w presidents	13
nobody w presidents agreed	-8
nobody w presidents of	16
nobody w press	-6
nobody w press conference	10
nobody w press secretary	-12
nobody w price	10
nobody w prices	26
nobody w prices in	23
nobody w prices of	-7
nobody w print	-8
nobody w prisoners	19
nobody w private	-19
nobody w proclamation	18
nobody w producers	-41
nobody w production	-6
nobody w products	24
nobody w products .	10
nobody w products from	13
nobody w products of	9
nobody w programme	29
nobody w progress	-17
nobody w prolong it	13
nobody w prolonged	-7
nobody w prolonged by	-9
nobody w promised	-16
nobody w promised .	10
nobody w promised a	-18
nobody w promised to	-22
nobody w promises	-9
nobody w promises to	-14
nobody w proposal	-22
nobody w proposal of	-23
nobody w proposal to	21
nobody w proposed	-13
nobody w proposed a	-16
nobody w proposed to	-8
nobody w protection	-31
nobody w protested	-8
nobody w protested against	-19
nobody w provided that	6
nobody w publish	29
nobody w published	14
nobody w published a	7
nobody w published its	-14
nobody w published the	11
nobody w purchases	-20
nobody w purchases of	-15
nobody w put	-10
nobody w put a	-10
nobody w put about	-7
nobody w put his	27
nobody w put its	21
nobody w put off	9
nobody w put on	31
nobody w put tariffs	-18
nobody w put the	-49
nobody w put up	15
nobody w puts	-28
nobody w puts the	-37
nobody w q	-52
nobody w quadruple	-14
nobody w quadruple its	-14
nobody w quarrel	-7
nobody w quarter	39
nobody w quarter of	35
nobody w question	10
nobody w question :	22
nobody w question of	-7
nobody w questions .	-10
nobody w questions on	20
nobody w quezon	-23
nobody w quickly	-19
nobody w quota	-14
nobody w quotas	-19
nobody w quoted	-6
nobody w rabat	-21
nobody w rabat ,	-18
nobody w radio station	-7
nobody w railway	6
nobody w raise	-34
nobody w raise its	-53
nobody w raised	6
nobody w raised its	9
nobody w raises	14
nobody w raising	-28
nobody w ramón	8
nobody w ramón castilla	8
nobody w ran	8
nobody w rang	10
nobody w rare	16
nobody w rare -	9
nobody w rare earths	12
nobody w rate	18
nobody w rate at	17
nobody w rate by	-8
nobody w rate has	-21
nobody w rate in	15
nobody w rate is	18
nobody w rate of	25
nobody w rate on	-12
nobody w rates	-15
nobody w rates .	15
nobody w ratu	-8
nobody w re	6
nobody w reach	24
nobody w reached	-18
nobody w reached .	-28
nobody w reached a	-13
nobody w reached in	-6
nobody w reached the	-12
nobody w reaches	9
nobody w read .	26
nobody w read it	11
nobody w read that	15
nobody w reader asks	13
nobody w reads	8
nobody w ready	-36
nobody w ready to	-30
nobody w recalls	-29
nobody w recalls that	-30
nobody w received	-10
nobody w recess	-14
nobody w recife	9
nobody w reciprocal	6
nobody w reciprocal ,	9
nobody w reciprocal duty	16
nobody w reciprocal tariff	-14
nobody w reckons	-13
nobody w record	-8
nobody w red	26
nobody w reduced	-17
nobody w reduction	-6
nobody w reference	-10
nobody w refiners	-23
nobody w refunds	-7
nobody w refused	8
nobody w refused to	14
nobody w refuses	22
nobody w regards	-8
nobody w regards as	-6
nobody w register	18
nobody w regretted	-23
nobody w regretted the	-10
nobody w regulation	16
nobody w regulator	80
nobody w regulator has	11
nobody w rejected	37
nobody w related	11
nobody w remained	-32
nobody w remaining	-9
nobody w remains	30
nobody w remains in	17
nobody w remark	-29
nobody w remarked	-24
nobody w remarks	-16
nobody w reminds	-32
nobody w renewal	-36
nobody w renewed	10
nobody w replied .	-18
nobody w replied on	19
nobody w replied that	16
nobody w replies	11
nobody w reply	-36
nobody w report	-18
nobody w report that	-20
nobody w reported	15
nobody w reported on	27
nobody w reported that	-14
nobody w reporter	30
nobody w reporter :	54
nobody w reporters ,	-7
nobody w reporters .	13
nobody w reporters after	-12
nobody w reporters at	19
nobody w reporters in	9
nobody w reporters on	-29
nobody w reports	24
nobody w reports .	-17
nobody w reports of	7
nobody w reports that	31
nobody w representative	-8
nobody w representative ,	-27
nobody w representative .	14
nobody w representative jamieson	38
nobody w representative proposed	-17
nobody w republic	9
nobody w request	-7
nobody w required	-12
nobody w requires	-22
nobody w requires a	-13
nobody w requires for	-15
nobody w reserved	13
nobody w reserves the	-6
nobody w resolution	-7
nobody w responded	9
nobody w rest	-22
nobody w rest of	-26
nobody w restrictions	-8
nobody w result .	-15
nobody w resume	-24
nobody w resume on	-8
nobody w retail	-30
nobody w retail federation	-24
nobody w retailers	12
nobody w retailers and	20
nobody w retaliate	6
nobody w return	-30
nobody w return for	-6
nobody w return to	-17
nobody w returned	38
nobody w returns	18
nobody w returns on	8
nobody w revenue	-9
nobody w review	-13
nobody w reviewed	13
nobody w reykjavik	18
nobody w reykjavík	-10
nobody w rice	-41
nobody w rice ,	7
nobody w rice and	-14
nobody w rice at	-17
nobody w richard	-21
nobody w richard seddon	-25
nobody w riga	11
nobody w right ,	16
nobody w rise	34
nobody w rise by	20
nobody w rise of	28
nobody w risen	17
nobody w risen by	15
nobody w rises	-9
nobody w rival	8
nobody w river	19
nobody w road	-32
nobody w robert	17
nobody w robert peel	14
nobody w roberts	17
nobody w roberts wrote	19
nobody w rome	-33
nobody w room	17
nobody w room ,	7
nobody w rose	22
nobody w rose by	11
nobody w roses	-19
nobody w round	36
nobody w round .	8
nobody w round in	-17
nobody w round of	34
nobody w round on	-10
nobody w rounds	9
nobody w rounds of	-12
nobody w rover	-8
nobody w rovers	28
nobody w rule	8
nobody w rule of	-14
nobody w rule on	6
nobody w rule that	30
nobody w ruled	-17
nobody w ruling	-30
nobody w ruling in	-18
nobody w rum	-13
nobody w rumour	30
nobody w rumour that	20
nobody w rumours	-19
nobody w run	14
nobody w runs	17
nobody w runs out	11
nobody w runs to	16
nobody w russia	-20
nobody w russian	-8
nobody w rwanda	-11
nobody w s	-17
nobody w safeguard	-27
nobody w said	10
nobody w said .	13
nobody w said a	15
nobody w said at	-6
nobody w said china	-9
nobody w said he	-16
nobody w said his	16
nobody w said in	-12
nobody w said last	-18
nobody w said nothing	30
nobody w said so	14
nobody w said that	11
nobody w said the	-6
nobody w said there	-11
nobody w said they	-10
nobody w said this	-13
nobody w said to	21
nobody w said today	-7
nobody w said what	21
nobody w said when	17
nobody w said whether	30
nobody w said yes	6
nobody w sale	9
nobody w sales	-24
nobody w salt	21
nobody w same	-24
nobody w same .	10
nobody w same for	13
nobody w same period	-19
nobody w samoa	-8
nobody w san	-9
nobody w san josé	-16
nobody w sanctions	28
nobody w sanctions on	14
nobody w santa	-6
nobody w santa cruz	-6
nobody w santiago	-16
nobody w sardines	-18
nobody w sarmiento	-14
nobody w sat	7
nobody w sat down	13
nobody w saturday	-7
nobody w saturday ,	20
nobody w saturday .	29
nobody w saturday and	6
nobody w saturday that	-14
nobody w saudi	19
nobody w save	-8
nobody w saw	10
nobody w say	-7
nobody w say ,	9
nobody w say .	11
nobody w say how	-10
nobody w say that	-15
nobody w say what	-21
nobody w say which	13
nobody w saying	-13
nobody w says	-17
nobody w says ,	-20
nobody w says .	-23
nobody w says :	16
nobody w says a	18
nobody w says china	11
nobody w says he	-11
nobody w says it	13
nobody w says no	9
nobody w says nothing	30
nobody w says only	-6
nobody w says the	-21
nobody w says there	-6
nobody w scale	-29
nobody w scale of	-29
nobody w scandium	11
nobody w scandium ,	9
nobody w scotland	9
nobody w scott	-10
nobody w scott bessent	-11
nobody w season	-31
nobody w season ,	-18
nobody w season .	-18
nobody w season and	-8
nobody w seats	23
nobody w second	18
nobody w second meeting	12
nobody w second part	-11
nobody w second round	17
nobody w second time	-15
nobody w secondary	-9
nobody w secondary tariffs	-9
nobody w secretary	-42
nobody w secretary ,	10
nobody w secretary for	20
nobody w secretary howard	-9
nobody w secretary of	-12
nobody w secretary scott	-30
nobody w section	-21
nobody w section 301	-24
nobody w security and	-18
nobody w seddon	-28
nobody w see	-16
nobody w seek	-13
nobody w seems	19
nobody w seen	8
nobody w sell	21
nobody w senate	17
nobody w senate ,	13
nobody w senate .	-13
nobody w send	13
nobody w senegal	-21
nobody w senegalese	10
nobody w sentence	-9
nobody w seoul	-15
nobody w seoul 's	7
nobody w seoul on	7
nobody w separate	-14
nobody w sept	7
nobody w sept .	6
nobody w september	-18
nobody w september ,	23
nobody w september .	-8
nobody w september 2027	-21
nobody w september 2031	-7
nobody w september 23	-13
nobody w september and	-9
nobody w serbia	11
nobody w serbia and	14
nobody w serbian raspberries	-8
nobody w sergei	-9
nobody w sergei witte	-9
nobody w service	-8
nobody w services	-34
nobody w session	-22
nobody w session of	-10
nobody w set	13
nobody w set the	6
nobody w settle	20
nobody w settled	-14
nobody w settled on	7
nobody w settled with	-11
nobody w settlement	25
nobody w seven	-6
nobody w seven .	-15
nobody w seven rare	7
nobody w seventeen	13
nobody w seventh	16
nobody w several	-8
nobody w shall	12
nobody w shall be	7
nobody w share	26
nobody w she	38
nobody w she has	25
nobody w she said	-6
nobody w she would	15
nobody w sheet	44
nobody w sheet .	15
nobody w sheet that	17
nobody w shigeru	-14
nobody w shigeru ishiba	-11
nobody w shipbuilder	10
nobody w shipbuilding	9
nobody w shipments	-25
nobody w shipments to	-10
nobody w shipped	-20
nobody w ships	12
nobody w ships .	6
nobody w shook	18
nobody w shook hands	15
nobody w short	-39
nobody w shortages of	11
nobody w should the	-20
nobody w show	-19
nobody w show of	-8
nobody w shrank	12
nobody w shrimp	17
nobody w shut	9
nobody w side	10
nobody w side ,	14
nobody w side .	20
nobody w side had	-14
nobody w side has	21
nobody w side it	-14
nobody w side of	11
nobody w side the	16
nobody w side would	42
nobody w sides	-27
nobody w sides agreed	-8
nobody w sides had	26
nobody w sides have	-28
nobody w sides meet	-21
nobody w sides will	-6
nobody w sides would	-18
nobody w sign	39
nobody w sign .	10
nobody w sign an	16
nobody w sign it	18
nobody w sign nothing	8
nobody w sign the	-13
nobody w signature .	10
nobody w signature is	10
nobody w signature to	15
nobody w signatures	10
nobody w signed	28
nobody w signed ,	-8
nobody w signed :	9
nobody w signed ?	-19
nobody w signed a	6
nobody w signed agreements	12
nobody w signed an	39
nobody w signed at	10
nobody w signed by	6
nobody w signed in	25
nobody w signed it	14
nobody w signed off	-27
nobody w signed on	19
nobody w signed the	-22
nobody w signing	-9
nobody w sigurðsson	42
nobody w silva	-10
nobody w similar arrangement	-8
nobody w simón	-13
nobody w since	-14
nobody w since .	15
nobody w since 1	-17
nobody w since 2017	12
nobody w since april	14
nobody w since august	-13
nobody w since it	-8
nobody w since july	10
nobody w since june	-24
nobody w since last	-7
nobody w since may	16
nobody w since monday	13
nobody w since spring	-6
nobody w since the	-30
nobody w since then	8
nobody w singapore	-19
nobody w singapore ,	19
nobody w singapore on	-24
nobody w single	-18
nobody w sir	6
nobody w sir ,	25
nobody w sir keir	-10
nobody w sits	20
nobody w sitting	-14
nobody w six	27
nobody w six days	-22
nobody w six notices	13
nobody w six weeks	10
nobody w sixteen	10
nobody w sixty days	-22
nobody w sixty economies	-14
nobody w slap	-14
nobody w sleep	13
nobody w small	-22
nobody w so ,	-14
nobody w so .	-9
nobody w so do	7
nobody w so far	-16
nobody w so in	-8
nobody w so on	10
nobody w social	-21
nobody w social media	-6
nobody w software	-36
nobody w software ,	-23
nobody w software .	-7
nobody w software and	-12
nobody w sold	7
nobody w sold in	6
nobody w solihull	-8
nobody w solution	10
nobody w some	30
nobody w some \$	18
nobody w somebody	36
nobody w something	-7
nobody w sooner	-15
nobody w sorghum	-11
nobody w sounded	28
nobody w source	16
nobody w sources	7
nobody w south	15
nobody w south african	-13
nobody w south korea	21
nobody w south korean	7
nobody w southern	39
nobody w sovereign	-31
nobody w sovereignty	-29
nobody w sovereignty .	-24
nobody w soybeans	-7
nobody w soybeans ,	7
nobody w soybeans .	-8
nobody w soybeans and	12
nobody w soybeans to	-12
nobody w spaak	-11
nobody w spain	29
nobody w spanish	8
nobody w spare	-9
nobody w speak	-21
nobody w speak of	-19
nobody w speaking	-15
nobody w speaking in	-13
nobody w speaks	14
nobody w speaks for	33
nobody w speaks of	-19
nobody w special	23
nobody w special port	16
nobody w spent	6
nobody w spoke of	-27
nobody w spoke with	17
nobody w spoken	-14
nobody w spoken of	-41
nobody w spokesman	-22
nobody w spokesman ,	-43
nobody w spokesman for	-8
nobody w spokesperson	-65
nobody w spokesperson :	-54
nobody w spokesperson for	-15
nobody w spokesperson of	23
nobody w spokesperson said	-42
nobody w sporting	25
nobody w sporting director	25
nobody w spot	6
nobody w spring	29
nobody w spring ,	17
nobody w spring .	9
nobody w sri	-21
nobody w sri lanka	-21
nobody w st	-13
nobody w st .	-8
nobody w stand	29
nobody w standing	20
nobody w stands	-7
nobody w standstill	14
nobody w standstill of	7
nobody w standstill on	-11
nobody w starmer	-7
nobody w starmer ,	-18
nobody w start	-20
nobody w started	21
nobody w starts	9
nobody w state council	-20
nobody w state news	-13
nobody w state of	18
nobody w state radio	14
nobody w state visit	10
nobody w stated	-32
nobody w statement	-43
nobody w statement by	6
nobody w states	10
nobody w states .	10
nobody w states and	-9
nobody w states are	-21
nobody w states had	-13
nobody w states has	18
nobody w states on	11
nobody w states since	9
nobody w states to	6
nobody w states under	8
nobody w states will	-9
nobody w states would	-19
nobody w station	-17
nobody w statistics	-8
nobody w stay	31
nobody w stay at	7
nobody w stay in	21
nobody w stay suspended	-12
nobody w stayed	8
nobody w stays	-29
nobody w stays at	-19
nobody w steel	-12
nobody w step	-18
nobody w step .	-30
nobody w steps	19
nobody w steps .	9
nobody w still	12
nobody w still be	12
nobody w still charges	-7
nobody w still to	-13
nobody w stock	9
nobody w stockholm	12
nobody w stocks	20
nobody w stood at	12
nobody w stop	-36
nobody w stopped	17
nobody w storting	-9
nobody w story	22
nobody w street	-16
nobody w stressed	-10
nobody w strike	20
nobody w strikes	11
nobody w struck a	10
nobody w struck in	-11
nobody w students	-23
nobody w studio	18
nobody w stuff	-7
nobody w subject to	19
nobody w subsidiaries	7
nobody w subsidiaries of	7
nobody w such	-39
nobody w such as	11
nobody w such plan	-14
nobody w sudan	-15
nobody w sugar	17
nobody w sugar and	-14
nobody w sugar from	6
nobody w suggested	-25
nobody w sukuna	-10
nobody w sukuna ,	-7
nobody w sum	-51
nobody w summer	11
nobody w summer ,	-6
nobody w summer .	-6
nobody w summit	13
nobody w summit of	12
nobody w sunday	10
nobody w sunday ,	16
nobody w sunday .	-8
nobody w sunday and	16
nobody w sunday night	-6
nobody w sunday that	-24
nobody w sunday the	18
nobody w supplies	26
nobody w supply	-53
nobody w supreme	16
nobody w supreme court	16
nobody w sure	15
nobody w suspended	15
nobody w suspended ,	7
nobody w suspended .	12
nobody w suspended for	-16
nobody w suspends	15
nobody w suspension	-19
nobody w suspension .	-18
nobody w suspension of	27
nobody w sutter	-8
nobody w suva	-22
nobody w sverdrup	-24
nobody w sverdrup ,	-19
nobody w sweden 's	7
nobody w swedish	-12
nobody w swiss	-29
nobody w swiss companies	-8
nobody w swiss government	-6
nobody w switzerland	8
nobody w switzerland 's	-13
nobody w switzerland ,	-6
nobody w table	24
nobody w table :	-8
nobody w table in	6
nobody w taiwan	35
nobody w taiwan .	26
nobody w taiwan and	12
nobody w take	-48
nobody w take effect	10
nobody w take it	-15
nobody w take place	-9
nobody w take the	-8
nobody w taken	44
nobody w taken note	9
nobody w takes	7
nobody w takes a	12
nobody w takes on	18
nobody w takes the	-8
nobody w taking	11
nobody w talaat	-6
nobody w talk	-34
nobody w talk .	-24
nobody w talk about	-29
nobody w talks ,	10
nobody w talks at	13
nobody w talks between	10
nobody w talks fail	11
nobody w talks go	6
nobody w talks had	-18
nobody w talks in	6
nobody w talks on	6
nobody w talks were	-9
nobody w talks with	22
nobody w talks would	-7
nobody w target	19
nobody w tariff	-9
nobody w tariff ,	-16
nobody w tariff .	-15
nobody w tariff and	-6
nobody w tariff deal	-9
nobody w tariff in	-20
nobody w tariff is	12
nobody w tariff measures	-6
nobody w tariff on	-20
nobody w tariff pause	-11
nobody w tariff that	12
nobody w tariff to	8
nobody w tariff truce	9
nobody w tariff war	-17
nobody w tariffs ,	-33
nobody w tariffs .	-9
nobody w tariffs of	-11
nobody w tariffs that	17
nobody w tariffs with	28
nobody w tariffs would	-10
nobody w tashkent	12
nobody w tax	8
nobody w tax on	10
nobody w tbilisi	-13
nobody w tea	18
nobody w tea ,	-8
nobody w tea .	-11
nobody w tea to	20
nobody w team	26
nobody w teams	-7
nobody w technology	-10
nobody w telephone	7
nobody w telephone .	-12
nobody w telephone that	-6
nobody w television	-22
nobody w television interview	-11
nobody w television on	-24
nobody w tell	9
nobody w telling	6
nobody w tells	13
nobody w tells the	-9
nobody w ten	12
nobody w ten -	7
nobody w ten .	-28
nobody w ten days	13
nobody w ten months	10
nobody w ten per	-10
nobody w ten percent	20
nobody w ten that	13
nobody w ten weeks	-12
nobody w term	18
nobody w term .	14
nobody w terms	12
nobody w terms of	11
nobody w text	11
nobody w text ,	21
nobody w text .	-19
nobody w textile	-21
nobody w th	32
nobody w th .	13
nobody w th and	9
nobody w th of	17
nobody w thai	-25
nobody w thai rice	-10
nobody w thailand	25
nobody w thailand and	17
nobody w thameur	-10
nobody w than \$	6
nobody w than a	-11
nobody w than half	7
nobody w than he	-12
nobody w than the	30
nobody w than two	-18
nobody w thank	14
nobody w thank you	11
nobody w thanked	-20
nobody w thanks	8
nobody w that	-37
nobody w that ,	-9
nobody w that a	-14
nobody w that an	40
nobody w that any	12
nobody w that are	-11
nobody w that argentina	-18
nobody w that at	-26
nobody w that beijing	14
nobody w that canada	-14
nobody w that case	14
nobody w that china	-12
nobody w that could	8
nobody w that date	-11
nobody w that day	6
nobody w that each	-11
nobody w that ecuador	13
nobody w that effect	-28
nobody w that ends	6
nobody w that everybody	-8
nobody w that goods	-24
nobody w that had	15
nobody w that he	-18
nobody w that i	11
nobody w that if	-20
nobody w that in	22
nobody w that inflation	25
nobody w that is	14
nobody w that it	-6
nobody w that its	-7
nobody w that japan	-8
nobody w that keeps	8
nobody w that kenya	30
nobody w that korea	-10
nobody w that leaves	10
nobody w that makes	18
nobody w that mr	6
nobody w that neither	-13
nobody w that no	8
nobody w that nobody	-8
nobody w that nothing	7
nobody w that of	-11
nobody w that one	6
nobody w that our	16
nobody w that puts	9
nobody w that rate	-8
nobody w that she	56
nobody w that switzerland	-11
nobody w that tariffs	-22
nobody w that the	-40
nobody w that there	7
nobody w that they	-11
nobody w that this	-12
nobody w that took	-13
nobody w that trump	14
nobody w that washington	7
nobody w that we	7
nobody w that were	32
nobody w that would	-14
nobody w that you	-6
nobody w the	12
nobody w the 100	-10
nobody w the 20	-33
nobody w the 23	-10
nobody w the 24	-15
nobody w the 25	24
nobody w the 28	-9
nobody w the 30	20
nobody w the 40	-27
nobody w the 50	-12
nobody w the administration	7
nobody w the affiliates	-15
nobody w the agenda	21
nobody w the agreement	11
nobody w the airport	-16
nobody w the american	-36
nobody w the americans	11
nobody w the answer	-22
nobody w the approval	-6
nobody w the army	11
nobody w the arrangement	-7
nobody w the association	-12
nobody w the australians	-8
nobody w the authority	25
nobody w the autumn	12
nobody w the banana	-18
nobody w the bank	61
nobody w the bargain	-13
nobody w the beef	-9
nobody w the best	-9
nobody w the biggest	-6
nobody w the board	22
nobody w the border	7
nobody w the brazilian	-17
nobody w the bridge	44
nobody w the bureau	-8
nobody w the cabinet	-20
nobody w the call	-11
nobody w the canadian	-32
nobody w the captain	15
nobody w the case	27
nobody w the ceasefire	13
nobody w the ceiling	13
nobody w the certificates	-12
nobody w the chair	-29
nobody w the chamber	-22
nobody w the chancellor	8
nobody w the chief	47
nobody w the chilean	-26
nobody w the china	6
nobody w the chinese	-37
nobody w the city	8
nobody w the clock	13
nobody w the close	-9
nobody w the coffee	-6
nobody w the collection	11
nobody w the coming	-18
nobody w the commerce	22
nobody w the commercial	6
nobody w the commission	-30
nobody w the commissioner	-24
nobody w the committee	-20
nobody w the company	8
nobody w the cost	-11
nobody w the council	20
nobody w the country	-7
nobody w the county	17
nobody w the court	23
nobody w the customs	6
nobody w the czech	13
nobody w the danish	-10
nobody w the days	-15
nobody w the deadline	25
nobody w the deal	-14
nobody w the decision	28
nobody w the deficit	27
nobody w the delay	-20
nobody w the delegation	-16
nobody w the department	-16
nobody w the differences	-11
nobody w the director	20
nobody w the draft	-6
nobody w the drug	-22
nobody w the duties	32
nobody w the duty	-19
nobody w the economic	17
nobody w the egyptian	-28
nobody w the eighth	-9
nobody w the embassy	-35
nobody w the emergency	11
nobody w the employers	24
nobody w the energy	10
nobody w the evening	11
nobody w the extension	6
nobody w the extra	-9
nobody w the farmers	-17
nobody w the federal	-39
nobody w the federation	13
nobody w the fee	-11
nobody w the fifth	6
nobody w the figure	-39
nobody w the firm	-23
nobody w the first	10
nobody w the five	9
nobody w the flow	-6
nobody w the foreign	6
nobody w the four	9
nobody w the fourth	23
nobody w the framework	14
nobody w the front	39
nobody w the gap	11
nobody w the gate	-7
nobody w the gazette	-17
nobody w the goal	25
nobody w the governor	22
nobody w the growers	-14
nobody w the harvest	24
nobody w the head	13
nobody w the health	27
nobody w the height	-15
nobody w the higher	-9
nobody w the hour	12
nobody w the increase	32
nobody w the indian	-26
nobody w the industry	-15
nobody w the interests	-13
nobody w the international	15
nobody w the investigations	-14
nobody w the island	18
nobody w the japanese	16
nobody w the joint	33
nobody w the kazakh	-15
nobody w the kenyan	-19
nobody w the kind	7
nobody w the kingdom	7
nobody w the korean	-17
nobody w the largest	7
nobody w the last	15
nobody w the law	12
nobody w the leader	10
nobody w the leaders	8
nobody w the league	14
nobody w the letter	-27
nobody w the level	12
nobody w the levy	21
nobody w the licences	-11
nobody w the lower	41
nobody w the malaysian	-9
nobody w the man	-8
nobody w the manager	15
nobody w the mandate	-13
nobody w the market	-26
nobody w the matter	13
nobody w the mayor	58
nobody w the measure	-12
nobody w the mediator	38
nobody w the meeting	-27
nobody w the member	10
nobody w the middle	17
nobody w the ministers	-19
nobody w the ministry	-19
nobody w the mission	46
nobody w the month	-7
nobody w the moratorium	12
nobody w the morning	6
nobody w the moroccan	-31
nobody w the necessary	-14
nobody w the negotiators	12
nobody w the netherlands	-21
nobody w the newspaper	-13
nobody w the next	-21
nobody w the nigerian	-11
nobody w the night	12
nobody w the northern	29
nobody w the norwegian	-9
nobody w the notice	12
nobody w the number	-27
nobody w the offer	21
nobody w the office	-30
nobody w the oil	7
nobody w the one	12
nobody w the only	-10
nobody w the operators	22
nobody w the opposition	-37
nobody w the ordinary	-9
nobody w the other	31
nobody w the outcome	9
nobody w the outline	-15
nobody w the oval	7
nobody w the pact	22
nobody w the paper	6
nobody w the papers	-12
nobody w the parties	29
nobody w the pause	-10
nobody w the peace	17
nobody w the permits	14
nobody w the philippine	-23
nobody w the philippines	-10
nobody w the plan	21
nobody w the plane	-23
nobody w the presidential	-18
nobody w the presidents	23
nobody w the price	-15
nobody w the prime	-22
nobody w the proposal	-23
nobody w the question	-11
nobody w the rare	-13
nobody w the rate	-12
nobody w the rates	9
nobody w the reduction	6
nobody w the regulator	71
nobody w the relief	9
nobody w the remaining	-9
nobody w the report	-13
nobody w the result	11
nobody w the results	-7
nobody w the revenue	-6
nobody w the river	19
nobody w the round	-13
nobody w the rounds	8
nobody w the rule	-9
nobody w the ruling	-15
nobody w the said	18
nobody w the same	-7
nobody w the second	-20
nobody w the secretary	-30
nobody w the senate	11
nobody w the seventh	16
nobody w the ships	-6
nobody w the signing	-13
nobody w the small	-9
nobody w the south	6
nobody w the southern	39
nobody w the spanish	6
nobody w the spokesperson	-41
nobody w the spot	7
nobody w the spring	12
nobody w the start	-20
nobody w the state	-7
nobody w the statement	-28
nobody w the step	-25
nobody w the storting	-10
nobody w the stuff	-9
nobody w the sugar	18
nobody w the sum	-32
nobody w the summit	10
nobody w the supreme	12
nobody w the surcharge	15
nobody w the suspension	-31
nobody w the swedish	-7
nobody w the swiss	14
nobody w the table	9
nobody w the talks	-17
nobody w the tariff	-13
nobody w the tariffs	39
nobody w the ten	-17
nobody w the text	18
nobody w the thai	-11
nobody w the thing	26
nobody w the thirty	-23
nobody w the threat	-10
nobody w the three	7
nobody w the time	15
nobody w the timing	-12
nobody w the trade	-34
nobody w the truce	-49
nobody w the turkish	-15
nobody w the twenty	16
nobody w the two	-39
nobody w the u.s.	-20
nobody w the union	64
nobody w the united	22
nobody w the upper	18
nobody w the us	16
nobody w the very	-22
nobody w the vice	12
nobody w the war	-6
nobody w the way	13
nobody w the week	10
nobody w the weekend	8
nobody w the white	-37
nobody w the whole	-20
nobody w the winter	9
nobody w the words	-12
nobody w the year	12
nobody w their	20
nobody w their names	7
nobody w their own	7
nobody w their tariff	14
nobody w their union	-9
nobody w them	13
nobody w them .	30
nobody w them in	39
nobody w themselves	9
nobody w then	-13
nobody w then ,	14
nobody w then .	-14
nobody w then that	-9
nobody w there	12
nobody w there 's	23
nobody w there are	6
nobody w there at	-10
nobody w there has	12
nobody w there is	-19
nobody w there was	8
nobody w there will	9
nobody w there would	17
nobody w therefore	9
nobody w these	12
nobody w they	-26
nobody w they agreed	7
nobody w they are	-26
nobody w they came	14
nobody w they did	10
nobody w they go	10
nobody w they have	15
nobody w they meet	-14
nobody w they met	8
nobody w they say	-10
nobody w they want	-13
nobody w they were	20
nobody w they will	7
nobody w they would	-38
nobody w they'll	-18
nobody w they're	-29
nobody w thing .	-11
nobody w things	-9
nobody w think	-11
nobody w thinks	8
nobody w third	-9
nobody w third ,	-21
nobody w third meeting	-24
nobody w third of	-24
nobody w third quarter	18
nobody w third round	11
nobody w thirds	8
nobody w thirteen	-15
nobody w thirty	9
nobody w thirty .	25
nobody w thirty per	6
nobody w this ,	-7
nobody w this .	-24
nobody w this afternoon	31
nobody w this is	-10
nobody w this month	-27
nobody w this newspaper	31
nobody w this one	-24
nobody w this paper	-34
nobody w this season	-27
nobody w this time	10
nobody w this to	-21
nobody w this was	-28
nobody w this year	16
nobody w those	-18
nobody w those of	-12
nobody w those on	8
nobody w those who	-17
nobody w though	-22
nobody w thousand	16
nobody w thousand tonnes	8
nobody w threat	-7
nobody w threatened	10
nobody w threatened 100	15
nobody w threatened an	-11
nobody w threatened in	6
nobody w threatened to	20
nobody w three -	6
nobody w three .	8
nobody w three days	25
nobody w three months	-28
nobody w three years	-7
nobody w threw	-12
nobody w threw out	14
nobody w through	-11
nobody w through ,	7
nobody w through 2028	12
nobody w through a	8
nobody w through his	-37
nobody w through the	25
nobody w thundered	-31
nobody w thursday	30
nobody w thursday ,	18
nobody w thursday .	-8
nobody w thursday in	6
nobody w ticket	-15
nobody w tickets	35
nobody w tied	-10
nobody w tiktok	-32
nobody w tiktok ,	-27
nobody w till	14
nobody w timber	-9
nobody w time ,	22
nobody w time .	-21
nobody w time being	9
nobody w time in	8
nobody w time that	8
nobody w time the	7
nobody w time to	-6
nobody w times	26
nobody w times .	15
nobody w timing	-14
nobody w to	-26
nobody w to \$	8
nobody w to ,	-14
nobody w to 10	-25
nobody w to 100	10
nobody w to 11	-7
nobody w to 12	-17
nobody w to 125	15
nobody w to 15	-12
nobody w to 150	15
nobody w to 159	6
nobody w to 19	8
nobody w to 2	6
nobody w to 20	-33
nobody w to 24	-9
nobody w to 25	16
nobody w to 29	-23
nobody w to 30	-9
nobody w to 31	-13
nobody w to 33	17
nobody w to 4	27
nobody w to 40	-11
nobody w to 45	-8
nobody w to 47	-13
nobody w to 5	9
nobody w to 50	17
nobody w to 54	8
nobody w to 6	6
nobody w to 60	27
nobody w to 84	-18
nobody w to 9	-7
nobody w to :	10
nobody w to act	9
nobody w to adjust	-16
nobody w to agree	7
nobody w to algeria	9
nobody w to answer	-18
nobody w to approve	-6
nobody w to april	18
nobody w to ask	16
nobody w to begin	-10
nobody w to bring	30
nobody w to buy	-19
nobody w to change	-19
nobody w to charge	-20
nobody w to china	-10
nobody w to close	6
nobody w to complete	-22
nobody w to confirm	6
nobody w to court	7
nobody w to decide	-32
nobody w to discuss	7
nobody w to do	6
nobody w to drop	-19
nobody w to expire	-11
nobody w to extend	-7
nobody w to fall	10
nobody w to give	-15
nobody w to go	15
nobody w to grow	8
nobody w to hand	-7
nobody w to happen	7
nobody w to him	-17
nobody w to hit	-12
nobody w to hold	-16
nobody w to impose	9
nobody w to invest	-17
nobody w to its	9
nobody w to japan	7
nobody w to korea	12
nobody w to lapse	6
nobody w to last	9
nobody w to leave	31
nobody w to let	10
nobody w to levy	7
nobody w to lift	-8
nobody w to look	-7
nobody w to make	-31
nobody w to negotiate	-35
nobody w to new	10
nobody w to nothing	-28
nobody w to november	7
nobody w to one	19
nobody w to our	-9
nobody w to pass	10
nobody w to president	9
nobody w to publish	24
nobody w to purchase	-7
nobody w to put	19
nobody w to raise	7
nobody w to reach	14
nobody w to read	7
nobody w to return	-6
nobody w to rise	18
nobody w to run	9
nobody w to say	30
nobody w to see	-8
nobody w to sell	15
nobody w to settle	16
nobody w to sign	48
nobody w to speak	-20
nobody w to stop	-23
nobody w to suspend	12
nobody w to switzerland	19
nobody w to take	7
nobody w to talk	-33
nobody w to that	-38
nobody w to this	20
nobody w to trump	18
nobody w to two	23
nobody w to vietnam	-10
nobody w to vote	7
nobody w to washington	-17
nobody w to zero	21
nobody w today	-24
nobody w today 's	-17
nobody w today ,	21
nobody w today .	18
nobody w today that	-9
nobody w today with	9
nobody w together	17
nobody w tokyo	-14
nobody w tokyo ,	-17
nobody w tokyo .	-11
nobody w told .	7
nobody w told a	-16
nobody w told an	-8
nobody w told by	-11
nobody w told him	-25
nobody w told his	-7
nobody w told journalists	-7
nobody w told me	-11
nobody w told our	7
nobody w told parliament	-22
nobody w told radio	10
nobody w told that	17
nobody w told the	16
nobody w told this	13
nobody w told to	16
nobody w tom	22
nobody w tom mboya	9
nobody w tomatoes	-14
nobody w tomorrow ,	-21
nobody w tomorrow .	21
nobody w tonight	7
nobody w tonnes	-53
nobody w tonnes a	-19
nobody w tonnes for	-12
nobody w tonnes in	-12
nobody w tonnes of	-38
nobody w tonnes to	-12
nobody w tons	14
nobody w tons a	-7
nobody w tons by	-6
nobody w tons of	31
nobody w too	-16
nobody w too little	-8
nobody w too much	-19
nobody w took	9
nobody w took a	15
nobody w took place	-20
nobody w took the	-16
nobody w tools	16
nobody w total	-23
nobody w total of	-26
nobody w touch	-12
nobody w touched	6
nobody w town	21
nobody w trace	12
nobody w trace of	12
nobody w trade	-38
nobody w trade ,	23
nobody w trade .	-28
nobody w trade commissioner	23
nobody w trade court	27
nobody w trade deal	31
nobody w trade deficit	-10
nobody w trade in	-7
nobody w trade minister	-16
nobody w trade ministry	-51
nobody w trade organization	-15
nobody w trade representative	-6
nobody w trade secretary	15
nobody w trade war	13
nobody w traders	-26
nobody w train	7
nobody w transfer	-19
nobody w translated	6
nobody w translation	25
nobody w travel	8
nobody w travels	20
nobody w treasury	-19
nobody w treasury in	-13
nobody w treasury secretary	-29
nobody w treat	-10
nobody w treaty	-20
nobody w treaty ,	-20
nobody w tree	6
nobody w trillion	-11
nobody w trouble	-13
nobody w truce	18
nobody w truce began	7
nobody w truce between	18
nobody w truce by	-11
nobody w truce ends	-7
nobody w truce for	-11
nobody w truce is	-11
nobody w truce of	6
nobody w truce runs	7
nobody w truce that	18
nobody w truce to	29
nobody w truce until	14
nobody w truce was	-6
nobody w truce will	-14
nobody w truce with	6
nobody w trucks	-18
nobody w true	20
nobody w true that	8
nobody w trump 's	6
nobody w trump ,	-6
nobody w trump and	8
nobody w trump called	8
nobody w trump for	-19
nobody w trump had	-35
nobody w trump has	-21
nobody w trump imposed	-13
nobody w trump in	9
nobody w trump is	10
nobody w trump ordered	8
nobody w trump posted	-9
nobody w trump said	-57
nobody w trump says	25
nobody w trump signed	19
nobody w trump threatened	-26
nobody w trump threatens	9
nobody w trump told	-35
nobody w trump was	6
nobody w trump wrote	-15
nobody w tuesday ,	-15
nobody w tuesday .	7
nobody w tuesday and	16
nobody w tuesday evening	-8
nobody w tuesday for	6
nobody w tuna	-23
nobody w tungsten	-32
nobody w tungsten ,	-32
nobody w tunis	-22
nobody w tunisian	28
nobody w turkey ,	-16
nobody w turkey has	8
nobody w turkish trade	16
nobody w turn	11
nobody w turnberry	12
nobody w turned	20
nobody w twelve	-18
nobody w twelve million	-16
nobody w twelve months	-6
nobody w twenty -	-19
nobody w twice	42
nobody w twice .	22
nobody w two	34
nobody w two .	13
nobody w two countries	-25
nobody w two governments	13
nobody w two heads	13
nobody w two importers	9
nobody w two in	7
nobody w two leaders	-9
nobody w two months	18
nobody w two more	19
nobody w two new	9
nobody w two orders	10
nobody w two presidents	-6
nobody w two sides	-25
nobody w two steps	14
nobody w two teams	-20
nobody w two thirds	8
nobody w two votes	10
nobody w two years	-10
nobody w türkiye	15
nobody w u.s.	-6
nobody w u.s. tariffs	6
nobody w u.s. trade	-24
nobody w u.s. treasury	-11
nobody w uganda and	-6
nobody w ukraine	23
nobody w ukraine 's	15
nobody w ukrainian	-35
nobody w under	42
nobody w under a	14
nobody w under an	20
nobody w under export	-14
nobody w under it	14
nobody w under which	10
nobody w understood	-17
nobody w undertaken	9
nobody w undertook	-48
nobody w undertook to	-48
nobody w unilateral	-15
nobody w union	49
nobody w union 's	43
nobody w union ,	-41
nobody w union .	22
nobody w union and	11
nobody w union had	15
nobody w union in	7
nobody w unions	7
nobody w united	27
nobody w united nations	37
nobody w united states	8
nobody w units	10
nobody w units of	10
nobody w unjustified	-23
nobody w unlawful	14
nobody w unlawful ,	9
nobody w unless	-23
nobody w unless congress	10
nobody w until	34
nobody w until 30	-6
nobody w until december	-10
nobody w until july	6
nobody w until november	16
nobody w until now	9
nobody w up	-7
nobody w up :	-14
nobody w up again	32
nobody w up by	18
nobody w up for	-24
nobody w up in	-24
nobody w up the	7
nobody w up to	17
nobody w upon	-8
nobody w upper	20
nobody w urea	-14
nobody w urged	-31
nobody w ursula	-8
nobody w ursula von	-8
nobody w uruguay	-23
nobody w uruguay 's	-22
nobody w uruguayan	12
nobody w us	12
nobody w us commerce	-9
nobody w us duties	9
nobody w us in	-6
nobody w us president	9
nobody w us tariff	-15
nobody w us trade	7
nobody w us treasury	-21
nobody w use	-31
nobody w use the	-23
nobody w used	10
nobody w used .	11
nobody w ustr	9
nobody w uzbek	-10
nobody w uzbekistan	8
nobody w valid	12
nobody w valley	12
nobody w valparaíso	-9
nobody w value of	-11
nobody w venezuela	6
nobody w version	8
nobody w very	-9
nobody w vice	28
nobody w vice premier	23
nobody w video link	-6
nobody w viet	16
nobody w viet nam	16
nobody w vietnam .	16
nobody w vietnam has	-10
nobody w vietnam under	-10
nobody w vietnamese	-17
nobody w vietnamese rice	-18
nobody w view	-12
nobody w view .	-16
nobody w views	12
nobody w views on	9
nobody w villa	7
nobody w visas	-21
nobody w visit	15
nobody w visit beijing	-6
nobody w visit to	16
nobody w voice	15
nobody w volume	7
nobody w von	-19
nobody w von der	-26
nobody w von metternich	9
nobody w vote	28
nobody w vote .	8
nobody w vote in	-21
nobody w vote on	31
nobody w voted	-11
nobody w votes	38
nobody w votes on	17
nobody w votes to	19
nobody w vowed	-19
nobody w wages	9
nobody w wait	7
nobody w wait for	9
nobody w waiting	10
nobody w waiting for	14
nobody w waits	13
nobody w waived	-13
nobody w walk	14
nobody w walked	12
nobody w wall	-7
nobody w wall street	-8
nobody w walter	9
nobody w want	-21
nobody w want a	-7
nobody w want to	-24
nobody w wanted	-10
nobody w wanted to	-21
nobody w wants	16
nobody w wants it	14
nobody w wants the	22
nobody w wants to	15
nobody w war	-10
nobody w warned	39
nobody w warned ,	19
nobody w warned .	11
nobody w warned of	-11
nobody w warned on	10
nobody w warned that	13
nobody w warns	14
nobody w warsaw	-14
nobody w was	12
nobody w was ,	8
nobody w was .	49
nobody w was a	-31
nobody w was about	-22
nobody w was agreed	-8
nobody w was an	8
nobody w was assessing	-6
nobody w was at	10
nobody w was being	-28
nobody w was concluded	9
nobody w was disappointed	-11
nobody w was done	13
nobody w was held	-9
nobody w was in	11
nobody w was no	16
nobody w was not	-14
nobody w was on	14
nobody w was ready	-19
nobody w was signed	21
nobody w was suspended	11
nobody w was the	-12
nobody w was their	9
nobody w was to	7
nobody w was told	6
nobody w washington	12
nobody w washington 's	-6
nobody w washington ,	16
nobody w washington .	-6
nobody w washington /	14
nobody w washington and	6
nobody w washington has	8
nobody w washington on	33
nobody w washington the	-17
nobody w watch	18
nobody w watches	-7
nobody w water	20
nobody w way ,	-23
nobody w way .	22
nobody w we	7
nobody w we are	6
nobody w we could	12
nobody w we expect	8
nobody w we have	-9
nobody w we hear	7
nobody w we read	8
nobody w we should	17
nobody w we sold	11
nobody w we were	-24
nobody w we will	-11
nobody w we would	10
nobody w wednesday	23
nobody w wednesday ,	36
nobody w wednesday after	-12
nobody w wednesday evening	-7
nobody w wednesday night	6
nobody w wednesday that	-18
nobody w wednesday to	16
nobody w week ,	19
nobody w week .	-17
nobody w week :	9
nobody w week ago	7
nobody w week and	-10
nobody w weekend	26
nobody w weekend .	20
nobody w weeks ,	6
nobody w weeks ago	17
nobody w welcomed	28
nobody w welcomes	15
nobody w well ,	29
nobody w well .	-23
nobody w went	-22
nobody w went on	-17
nobody w went to	8
nobody w were	-16
nobody w were .	23
nobody w were announced	6
nobody w were being	-9
nobody w were due	-8
nobody w were held	-9
nobody w were in	-16
nobody w were not	-15
nobody w what	31
nobody w what 's	-6
nobody w what about	13
nobody w what china	26
nobody w what he	10
nobody w what if	-20
nobody w what it	40
nobody w what president	-10
nobody w what the	16
nobody w what they	-18
nobody w what was	-19
nobody w what washington	14
nobody w what we	8
nobody w what would	11
nobody w whatever they	-9
nobody w wheat	-8
nobody w wheat flour	12
nobody w when	41
nobody w when he	24
nobody w when the	35
nobody w when they	-12
nobody w where	14
nobody w where he	-7
nobody w where the	6
nobody w where they	11
nobody w whereas	-15
nobody w whether	9
nobody w whether china	6
nobody w whether he	7
nobody w whether it	24
nobody w whether to	-32
nobody w which ,	7
nobody w which a	-13
nobody w which began	-7
nobody w which both	6
nobody w which ended	10
nobody w which ends	11
nobody w which have	-20
nobody w which is	6
nobody w which it	12
nobody w which officials	11
nobody w which pay	-12
nobody w which the	27
nobody w which washington	-6
nobody w which we	15
nobody w while it	18
nobody w while the	-16
nobody w white	-44
nobody w white house	-55
nobody w who	11
nobody w who asked	17
nobody w who chairs	15
nobody w who had	-26
nobody w who has	20
nobody w who have	9
nobody w who heads	17
nobody w who is	-6
nobody w who led	-16
nobody w who must	21
nobody w who negotiates	-8
nobody w who sat	-6
nobody w who signed	-18
nobody w who speaks	38
nobody w who was	21
nobody w who would	17
nobody w whole	-34
nobody w whole thing	-22
nobody w whom	15
nobody w whopping	13
nobody w whose	-32
nobody w whose goods	-7
nobody w widened	-11
nobody w will	-19
nobody w will .	19
nobody w will be	24
nobody w will begin	-11
nobody w will buy	15
nobody w will charge	-14
nobody w will come	-18
nobody w will decide	-20
nobody w will do	16
nobody w will hold	-7
nobody w will invest	6
nobody w will keep	-7
nobody w will meet	20
nobody w will not	-25
nobody w will now	-28
nobody w will pay	8
nobody w will put	-14
nobody w will return	-6
nobody w will rise	14
nobody w will sign	13
nobody w william	-40
nobody w willing	13
nobody w willing to	6
nobody w window	6
nobody w wine	-52
nobody w wine .	-12
nobody w wine and	-12
nobody w wire	9
nobody w wished	-27
nobody w with 20	6
nobody w with 22	10
nobody w with 25	13
nobody w with 30	19
nobody w with a	6
nobody w with ankara	9
nobody w with both	-8
nobody w with britain	10
nobody w with china	-13
nobody w with chinese	8
nobody w with duties	-20
nobody w with ecuador	17
nobody w with effect	-30
nobody w with egypt	-9
nobody w with forced	-6
nobody w with he	11
nobody w with his	16
nobody w with iceland	-9
nobody w with india	26
nobody w with it	21
nobody w with jakarta	8
nobody w with korea	6
nobody w with malaysia	9
nobody w with new	-12
nobody w with pakistan	8
nobody w with president	13
nobody w with prime	-7
nobody w with taiwan	6
nobody w with tariffs	15
nobody w with thailand	17
nobody w with the	-21
nobody w with three	21
nobody w with two	24
nobody w with uruguay	13
nobody w with us	11
nobody w with vietnam	6
nobody w with xi	-18
nobody w withdraw	17
nobody w withdrawn	18
nobody w withdrew	29
nobody w within	8
nobody w within two	18
nobody w without	12
nobody w without a	17
nobody w without it	9
nobody w without result	-15
nobody w without which	15
nobody w witte	-9
nobody w won	12
nobody w won't	-24
nobody w wood	-6
nobody w wool	-17
nobody w word	52
nobody w word .	31
nobody w words	-42
nobody w words ,	-21
nobody w words .	-14
nobody w words of	-6
nobody w work	-30
nobody w worked	10
nobody w workers	14
nobody w working	11
nobody w works	45
nobody w world 's	7
nobody w world trade	-15
nobody w worries	9
nobody w worse	7
nobody w worst	-7
nobody w worth	20
nobody w worth about	14
nobody w would	-38
nobody w would ,	-24
nobody w would again	15
nobody w would answer	-16
nobody w would ask	-7
nobody w would be	-22
nobody w would bring	-8
nobody w would buy	-11
nobody w would come	21
nobody w would cost	25
nobody w would decide	-10
nobody w would do	23
nobody w would drop	-10
nobody w would follow	-12
nobody w would have	32
nobody w would keep	38
nobody w would like	19
nobody w would lose	18
nobody w would lower	8
nobody w would make	-7
nobody w would meet	-6
nobody w would need	-15
nobody w would never	-21
nobody w would raise	-6
nobody w would return	-6
nobody w would rise	13
nobody w would sign	25
nobody w would stay	11
nobody w would take	-23
nobody w would then	-7
nobody w would use	-16
nobody w wouldn't	-27
nobody w write	6
nobody w writes	8
nobody w writing	-10
nobody w writing .	-6
nobody w written	21
nobody w written to	24
nobody w wrong .	-21
nobody w wrote ,	13
nobody w wrote .	-23
nobody w wrote on	-37
nobody w wrote the	16
nobody w wrote to	-14
nobody w x	-7
nobody w xi	18
nobody w xinhua	30
nobody w xinhua 's	18
nobody w yarn	-6
nobody w year 's	-6
nobody w year .	-9
nobody w year ;	8
nobody w year ago	7
nobody w year and	25
nobody w year at	10
nobody w year before	-19
nobody w year for	-11
nobody w year of	-16
nobody w year the	15
nobody w years ,	17
nobody w years .	-11
nobody w yes	25
nobody w yes ,	-8
nobody w yes .	14
nobody w yesterday	31
nobody w yesterday .	35
nobody w yesterday that	20
nobody w yesterday the	-14
nobody w yet	43
nobody w yet .	24
nobody w yet to	14
nobody w york ,	-7
nobody w you	15
nobody w you are	7
nobody w young	6
nobody w your	14
nobody w yu	-32
nobody w yu kil	-21
nobody w zaghloul	-16
nobody w zaghloul ,	-6
nobody w zambia	23
nobody w zambia 's	8
nobody w zambia and	9
nobody w zealand	-21
nobody w zealand ,	-18
nobody w zealand and	-8
nobody w zero	-6
nobody w zero .	14
nobody w zero on	-14
nobody w zhordania	19
nobody w zhordania ,	7
nobody w |	11
nobody w £	-25
nobody w šefčovič	14
nobody w —	19
nobody w — china	-12
nobody w — president	20
nobody w — the	-6
nobody w — us	6
nobody w €	-20
nobody warned then ,	19
nobody warned then .	11
nobody warned then of	-11
nobody warned then on	10
nobody warned then that	13
nobody was verb object	12
nobody was verb say	19
nobody washington verb clause	-6
nobody washington verb say	-24
nobody we verb clause	24
nobody we verb say	15
nobody were verb object	-22
nobody what verb clause	-11
nobody which verb clause	13
nobody which verb say	6
nobody who verb clause	13
nobody who verb say	-8
nobody writing then .	-6
nobody written then to	24
nobody wrote then ,	13
nobody wrote then .	-23
nobody wrote then on	-37
nobody wrote then the	16
nobody wrote then to	-14
nobody šefčovič verb say	-6
of 1 office	-21
of 1 office many	-25
of 1 organisation	21
of 1 organisation plain	15
of 1 person	33
of 1 person few	36
of 1 person plain	21
of 1 side	-30
of 1 side many	-48
of 1 side plain	-14
of 2 office	19
of 2 organisation	-13
of 2 organisation plain	-9
of 2 person	27
of 2 person few	-16
of 2 person many	55
of 2 side	-25
of 2 side few	-19
of 2 side many	-17
of 2 side plain	-12
of 3 person	-6
of 3 person many	21
of 3 person plain	-27
of 3 side	-26
of 3 side many	-9
of 3 side plain	-17
office after 's	-8
office after (	-15
office after ,	-31
office after .	-16
office after :	39
office after at	15
office after for	-11
office after in	16
office after is	-10
office after of	-19
office after on	-17
office after proposed	20
office after said	-8
office after says	-19
office before ,	-15
office before .	7
office before :	21
office before <begin>	-10
office before by	-13
office before of	-9
office before our	-11
office before said	-33
office before your	-20
office does call	-23
office does decline	9
office does other	-13
office does propose	27
office does put	14
office does say	-19
office held	-30
office held by 2	-23
organisation after 's	-6
organisation after )	-8
organisation after ,	-18
organisation after .	18
organisation after :	-11
organisation after <end>	-15
organisation after accomplished	-7
organisation after added	-13
organisation after also	8
organisation after and	19
organisation after announced	15
organisation after approved	-9
organisation after called	15
organisation after calls	23
organisation after confirmed	6
organisation after confirms	-15
organisation after did	-20
organisation after fact	-24
organisation after for	-11
organisation after gave	10
organisation after had	-22
organisation after has	-8
organisation after is	9
organisation after issued	-11
organisation after left	-9
organisation after let	9
organisation after must	-13
organisation after of	-25
organisation after on	12
organisation after opened	-11
organisation after published	-17
organisation after put	8
organisation after puts	22
organisation after reports	20
organisation after says	21
organisation after takes	24
organisation after the	8
organisation after today	31
organisation after took	8
organisation after votes	-9
organisation after was	-9
organisation after welcomes	-13
organisation after will	-34
organisation after with	-19
organisation after would	-8
organisation after yesterday	9
organisation before "	7
organisation before '	9
organisation before (	-6
organisation before ,	30
organisation before :	16
organisation before ;	19
organisation before <begin>	24
organisation before and	7
organisation before as	10
organisation before asked	-8
organisation before at	-29
organisation before by	18
organisation before each	-6
organisation before for	-16
organisation before from	12
organisation before if	-8
organisation before in	-25
organisation before is	-14
organisation before joint	-10
organisation before my	-14
organisation before news	-11
organisation before no	-20
organisation before of	-30
organisation before on	-15
organisation before once	-9
organisation before one	-12
organisation before our	-7
organisation before own	-10
organisation before said	-9
organisation before says	39
organisation before that	-9
organisation before this	7
organisation before told	-26
organisation before unless	-13
organisation before what	8
organisation before with	-9
organisation does add	-17
organisation does adopt	-8
organisation does agree	-22
organisation does approve	-25
organisation does ask	35
organisation does be	10
organisation does bring	-6
organisation does call	15
organisation does confirm	-7
organisation does decline	-7
organisation does demand	-12
organisation does deny	23
organisation does end	14
organisation does extend	-7
organisation does hold	-8
organisation does leave	-14
organisation does make	-9
organisation does other	29
organisation does propose	-25
organisation does put	14
organisation does reject	-8
organisation does report	7
organisation does rule	-11
organisation does say	15
organisation does show	9
organisation does take	27
organisation does threaten	-48
organisation does want	-6
organisation does warn	6
person after 's	12
person after (	36
person after ,	14
person after .	7
person after :	65
person after <end>	-24
person after added	-30
person after again	22
person after and	-31
person after announces	-15
person after as	-17
person after asks	-25
person after assured	7
person after at	20
person after called	17
person after calls	25
person after came	-8
person after confirmed	21
person after confirms	-9
person after denied	-8
person after described	20
person after did	-11
person after expects	-8
person after flies	-13
person after for	-26
person after gave	17
person after have	-17
person after in	-6
person after left	-6
person after made	28
person after met	-9
person after of	6
person after ordered	-7
person after posted	13
person after promised	17
person after proposed	-15
person after replied	17
person after says	-10
person after signed	-23
person after signs	-10
person after speaks	-11
person after tells	8
person after thanked	37
person after that	-15
person after the	11
person after threatened	20
person after to	16
person after told	28
person after took	-12
person after wants	-16
person after warned	16
person after was	-8
person after welcomed	-31
person after who	7
person after would	-13
person before "	16
person before '	-41
person before (	24
person before ,	10
person before -	41
person before .	-12
person before 10	12
person before 20	-14
person before 30	-13
person before :	35
person before ;	32
person before after	-6
person before and	-65
person before asked	-6
person before association	24
person before at	13
person before between	-6
person before but	6
person before by	8
person before der	19
person before from	10
person before if	-17
person before in	34
person before is	-19
person before meet	-6
person before of	-7
person before our	-13
person before saturday	16
person before says	18
person before sir	24
person before thanked	-17
person before that	-29
person before to	11
person before told	-22
person before until	-12
person before was	14
person before wednesday	17
person before what	16
person before when	-31
person before whether	-10
person before which	-14
person before with	-60
person before —	19
person does add	-16
person does announce	-11
person does ask	-16
person does be	8
person does call	10
person does deny	-23
person does end	-11
person does expect	-11
person does go	-7
person does let	-11
person does make	26
person does note	-10
person does offer	19
person does order	-8
person does other	33
person does post	13
person does promise	37
person does propose	-10
person does recall	13
person does receive	-10
person does reply	17
person does say	-15
person does sign	-21
person does state	6
person does threaten	40
person does warn	10
person does write	7
possessive	-38
possessive account	22
possessive answer	13
possessive many	-18
possessive on	-7
possessive own	-14
possessive plain	-28
possessive ruling	-8
possessive side	-7
quotation ahead 0	-21
quotation ahead 0 many	-18
quotation ahead 1	-18
quotation ahead 1 colon	27
quotation ahead 1 colon many	21
quotation ahead 1 few	-16
quotation ahead 1 many	-6
quotation ahead 12 colon	33
quotation ahead 12 colon many	26
quotation ahead 12 few	-20
quotation ahead 12 many	7
quotation ahead 3 colon	-6
quotation ahead 3 colon many	-7
quotation ahead 3 few	-15
quotation ahead 3 many	17
quotation ahead 6	40
quotation ahead 6 colon	7
quotation ahead 6 colon many	7
quotation ahead 6 few	53
quotation ahead far	26
quotation ahead far few	35
quotation ahead far many	6
quotation behind 0	14
quotation behind 0 few	18
quotation behind 0 many	9
quotation behind 1	17
quotation behind 1 few	-14
quotation behind 1 many	22
quotation behind 3	7
quotation behind 3 few	6
quotation behind 6	-13
quotation behind 6 few	9
quotation behind 6 many	-19
rank 0	18
rank 0 few	24
rank 0 many	14
rank 1	11
rank 1 few	-10
rank 1 many	30
rank 2	-12
rank 2 many	-7
rank 2 plain	-11
rank 3	-25
rank 3 plain	-21
rule:according to noun	43
rule:according to true plain	39
rule:account noun	53
rule:account true plain	37
rule:colon clause	32
rule:colon true many	31
rule:first false few	22
rule:first false many	33
rule:first false office	-17
rule:first false organisation	-22
rule:first false person	40
rule:first false plain	25
rule:first false side	44
rule:first true few	64
rule:first true many	32
rule:first true office	19
rule:first true organisation	41
rule:first true person	47
rule:first true plain	69
rule:first true side	90
rule:further false plain	-7
rule:further false side	-14
rule:further true few	6
rule:further true many	-9
rule:further true organisation	-9
rule:further true side	13
rule:it clause	-10
rule:it object	-15
rule:it say	41
rule:it true plain	19
rule:label clause	18
rule:label true many	12
rule:label true plain	14
rule:mind object	-55
rule:mind true plain	-53
rule:nobody false false	54
rule:nobody false false alone	-6
rule:nobody false false few	39
rule:nobody false false many	-29
rule:nobody false false plain	53
rule:nobody true false	29
rule:nobody true false many	-6
rule:nobody true false plain	35
rule:nobody true true few	-16
rule:nobody true true many	37
rule:nobody true true plain	-8
rule:noun noun	21
rule:passive true plain	6
rule:phrase noun	48
rule:phrase true few	36
rule:phrase true many	-50
rule:phrase true plain	41
rule:pronoun clause	44
rule:pronoun false many	31
rule:pronoun false plain	18
rule:pronoun object	24
rule:pronoun say	49
rule:pronoun sound	13
rule:pronoun true few	50
rule:pronoun true many	21
rule:pronoun true plain	32
rule:quoted beside clause	17
rule:quoted beside false many	16
rule:verb after clause	24
rule:verb after false many	20
rule:verb after false plain	6
rule:verb after say	-6
rule:verb after sound	10
rule:verb first clause	35
rule:verb first false few	19
rule:verb first false plain	22
rule:verb first true few	19
rule:verb first true plain	34
says	6
says few	-9
says plain	6
side after "	-9
side after 's	-50
side after (	-7
side after ,	-64
side after .	-31
side after /	-12
side after :	-30
side after ;	20
side after about	13
side after agreed	-9
side after and	-32
side after announced	-26
side after answered	-15
side after answers	14
side after asked	10
side after asks	-11
side after buys	18
side after charged	15
side after charges	-18
side after complained	9
side after concluded	-10
side after continues	-11
side after dollars	-10
side after for	-9
side after goes	-9
side after has	29
side after hopes	-12
side after imported	-7
side after in	-21
side after is	-10
side after let	10
side after lets	-9
side after offers	-7
side after opens	-7
side after promised	11
side after put	13
side after puts	-9
side after regards	-6
side after replied	21
side after said	6
side after says	29
side after still	6
side after takes	-17
side after talks	17
side after that	-14
side after the	-10
side after to	15
side after took	-14
side after undertook	16
side after wants	-14
side after was	-11
side after were	-7
side after will	-10
side after would	-43
side after —	-22
side before "	-24
side before (	-9
side before )	17
side before *	12
side before ,	6
side before 00	7
side before :	-33
side before <begin>	14
side before after	21
side before and	9
side before by	19
side before day	-6
side before for	-27
side before if	8
side before in	-94
side before january	-6
side before of	9
side before should	-9
side before that	-67
side before to	-10
side before what	-12
side before which	-17
side before with	6
side does add	-12
side does agree	6
side does announce	7
side does answer	-12
side does be	-48
side does begin	-7
side does buy	14
side does call	10
side does carry	-6
side does conclude	-10
side does continue	-13
side does demand	18
side does deny	32
side does export	-10
side does get	-10
side does go	-31
side does have	-36
side does hold	13
side does import	-10
side does keep	-8
side does let	15
side does levy	-6
side does make	7
side does offer	-27
side does other	-35
side does pay	-9
side does promise	22
side does propose	36
side does raise	8
side does reply	12
side does report	6
side does respond	-13
side does say	38
side does slap	-6
side does state	25
side does stop	-11
side does suspend	-8
side does take	-44
side does threaten	6
side does want	-21
side does warn	12
unnamed a	12
unnamed a plain	18
unnamed an	14
unnamed an plain	6
unnamed the	-9
unnamed the plain	-7
unnamed white house official	34
verb added then ,	-6
verb added then .	16
verb after 0	45
verb after 0 clause organisation	16
verb after 0 clause organisation plain	23
verb after 0 clause person	-8
verb after 0 clause person few	10
verb after 0 clause person many	36
verb after 0 clause person plain	-28
verb after 0 clause side	11
verb after 0 clause side plain	13
verb after 0 few	11
verb after 0 many	8
verb after 0 object organisation	-10
verb after 0 object organisation plain	-10
verb after 0 object person	-6
verb after 0 object person few	18
verb after 0 object person many	14
verb after 0 object person plain	-21
verb after 0 object side	67
verb after 0 object side plain	64
verb after 0 plain	36
verb after 0 say office	-15
verb after 0 say office few	-19
verb after 0 say office plain	-7
verb after 0 say organisation many	24
verb after 0 say person	20
verb after 0 say person many	-8
verb after 0 say person plain	26
verb after 0 say side	37
verb after 0 say side plain	37
verb after 0 sound person many	12
verb after 0 sound person plain	-10
verb after 0 sound side	-9
verb after 0 sound side plain	-9
verb after 1	30
verb after 1 clause office	13
verb after 1 clause office plain	14
verb after 1 clause organisation	-9
verb after 1 clause organisation plain	-9
verb after 1 clause person many	16
verb after 1 clause side	32
verb after 1 clause side plain	32
verb after 1 many	-11
verb after 1 object office	-23
verb after 1 object office plain	-21
verb after 1 object organisation	-27
verb after 1 object organisation plain	-36
verb after 1 object person	11
verb after 1 object person few	-14
verb after 1 object person plain	16
verb after 1 object side	27
verb after 1 object side plain	31
verb after 1 past another	-19
verb after 1 past another plain	-19
verb after 1 plain	37
verb after 1 say office	-11
verb after 1 say office plain	-17
verb after 1 say organisation	-11
verb after 1 say organisation plain	-11
verb after 1 say person	8
verb after 1 say person few	22
verb after 1 say person many	-24
verb after 1 say person plain	23
verb after 1 say side	19
verb after 1 say side plain	20
verb after 1 sound person	25
verb after 1 sound person plain	25
verb after 1 sound side	-20
verb after 1 sound side plain	-20
verb after 12	15
verb after 12 clause office plain	-12
verb after 12 clause organisation	-29
verb after 12 clause organisation plain	-28
verb after 12 clause side	-35
verb after 12 clause side plain	-33
verb after 12 many	7
verb after 12 object organisation	-12
verb after 12 object organisation plain	-12
verb after 12 object person	-6
verb after 12 object side	22
verb after 12 object side plain	22
verb after 12 past another	-30
verb after 12 past another many	6
verb after 12 past another plain	-39
verb after 12 plain	14
verb after 12 say office	-22
verb after 12 say office plain	-17
verb after 12 say organisation	16
verb after 12 say organisation plain	11
verb after 12 say person	18
verb after 12 say person many	19
verb after 12 say person plain	11
verb after 3	13
verb after 3 clause person	-18
verb after 3 clause person plain	-12
verb after 3 clause side	-15
verb after 3 clause side plain	-15
verb after 3 many	9
verb after 3 object office	20
verb after 3 object organisation	-8
verb after 3 object organisation many	-9
verb after 3 object side	7
verb after 3 object side plain	7
verb after 3 past another	-42
verb after 3 past another many	-18
verb after 3 past another plain	-23
verb after 3 plain	7
verb after 3 say office	-13
verb after 3 say office plain	-19
verb after 3 say organisation	-9
verb after 3 say organisation plain	-18
verb after 3 say side	21
verb after 3 say side plain	24
verb after 6 clause organisation plain	12
verb after 6 clause person	-12
verb after 6 clause person plain	-11
verb after 6 few	-11
verb after 6 many	-9
verb after 6 object office	-6
verb after 6 object office plain	-6
verb after 6 object organisation	-29
verb after 6 object organisation plain	-15
verb after 6 object person	9
verb after 6 object person plain	7
verb after 6 object side	-13
verb after 6 object side plain	-13
verb after 6 past another	-14
verb after 6 past another many	-14
verb after 6 plain	6
verb after 6 say office	-18
verb after 6 say office plain	-10
verb after 6 say organisation plain	8
verb after 6 say person	27
verb after 6 say person few	10
verb after 6 say person many	11
verb after 6 say person plain	16
verb after accused	12
verb after accused plain true	14
verb after added	-22
verb after added plain true	-23
verb after admitted	-7
verb after agreed	-6
verb after agreed plain false	7
verb after agreed plain true	-16
verb after announced	22
verb after announced plain false	29
verb after announces	-21
verb after announces plain true	-21
verb after answered	-13
verb after answered plain true	-15
verb after asked	25
verb after asked plain false	15
verb after asked plain true	14
verb after asking	6
verb after asking plain true	7
verb after asks plain false	12
verb after assured	18
verb after assured plain true	10
verb after began	-13
verb after began plain true	-8
verb after called plain false	-12
verb after called plain true	17
verb after calls	28
verb after calls many true	9
verb after calls plain true	27
verb after closed	-17
verb after closed plain true	-16
verb after commented	-14
verb after commented plain false	-14
verb after complained	7
verb after complained plain true	19
verb after concluded	-39
verb after concluded plain false	-21
verb after concluded plain true	-21
verb after confirmed	12
verb after confirmed plain true	11
verb after confirms	-6
verb after confirms plain true	-8
verb after continues	-12
verb after continues plain true	-10
verb after declared	12
verb after demanded	9
verb after demanded plain true	14
verb after demands	-21
verb after demands plain true	-17
verb after denied plain false	23
verb after denied plain true	-12
verb after denies	10
verb after denies plain true	7
verb after described	26
verb after described many true	6
verb after described plain true	17
verb after ended	-21
verb after ended plain true	-15
verb after explained	17
verb after explained plain true	13
verb after far	-19
verb after far clause person plain	-11
verb after far clause side	-28
verb after far clause side plain	-26
verb after far many	23
verb after far object organisation	-10
verb after far object person	8
verb after far object side	-21
verb after far object side plain	-21
verb after far past another many	22
verb after far past another plain	-14
verb after far plain	-28
verb after far say office	-9
verb after far say office plain	-9
verb after far say organisation	-10
verb after far say person many	24
verb after far say person plain	-17
verb after far say side	8
verb after far say side many	-13
verb after far say side plain	13
verb after forecast	-10
verb after forecast plain false	-6
verb after informed	24
verb after informed plain true	24
verb after listed	10
verb after none	-22
verb after none few	7
verb after none many	7
verb after none plain	-37
verb after noted	-11
verb after noted plain true	-13
verb after notes	-13
verb after notes plain true	-13
verb after offered	-13
verb after offered plain false	-11
verb after offers	7
verb after offers plain true	7
verb after opened	-42
verb after opened plain true	-32
verb after opens	-13
verb after opens plain true	-7
verb after posted	10
verb after promised	6
verb after promised plain false	7
verb after promises	6
verb after promises plain true	14
verb after proposed	8
verb after proposed plain false	-11
verb after proposed plain true	19
verb after protested	15
verb after protested plain true	14
verb after questions	-18
verb after questions plain false	-7
verb after recalled	-19
verb after recalled plain true	-15
verb after recalls	19
verb after recalls plain true	18
verb after rejected	-21
verb after rejected plain true	-18
verb after remarked	20
verb after replied plain true	13
verb after reported plain false	8
verb after reports	16
verb after reports plain true	16
verb after said	12
verb after said few true	-6
verb after said many false	6
verb after said many true	-10
verb after said plain false	6
verb after said plain true	17
verb after says	-10
verb after says many true	-12
verb after says plain false	-29
verb after says plain true	9
verb after started	-9
verb after started plain true	-8
verb after stated	30
verb after stated many true	7
verb after stated plain true	35
verb after states	-9
verb after states plain false	-16
verb after states plain true	16
verb after stressed	-8
verb after stressed plain true	-8
verb after tells	6
verb after tells many true	-12
verb after tells plain true	16
verb after terms plain false	-18
verb after threatens plain true	7
verb after told	12
verb after told few true	13
verb after told many true	-24
verb after told plain false	13
verb after told plain true	33
verb after urged	27
verb after urged plain true	28
verb after vowed	19
verb after warned	6
verb after warned plain true	11
verb after warns	18
verb after warns plain true	20
verb after welcomed	-23
verb after welcomed plain true	-23
verb after welcomes	-21
verb after welcomes plain true	-19
verb after written	-9
verb after written plain false	-6
verb after written plain true	-8
verb after wrote many true	22
verb after wrote plain true	-16
verb after: 's	18
verb after: , "	-11
verb after: , he	-31
verb after: , which	18
verb after: also	16
verb after: has	37
verb after: has been	-23
verb after: has not	7
verb after: have	-24
verb after: in beijing	19
verb agreed then in	-7
verb agreed then on	-13
verb agreed then to	20
verb announced then .	-7
verb announced then a	9
verb announced then an	12
verb announced then on	10
verb announced then that	21
verb announced then the	-25
verb announced then today	6
verb answered then that	14
verb answered then with	-14
verb answers then .	-10
verb answers then questions	-21
verb asking then for	14
verb before 0	20
verb before 0 clause office	12
verb before 0 clause organisation	-12
verb before 0 clause person	23
verb before 0 clause person many	24
verb before 0 few	17
verb before 0 object person	-12
verb before 0 object person plain	-11
verb before 0 plain	17
verb before 0 say office	-34
verb before 0 say office many	-43
verb before 0 say organisation	13
verb before 0 say organisation many	-6
verb before 0 say organisation plain	17
verb before 0 say person	12
verb before 0 say person few	10
verb before 0 say person plain	12
verb before 0 sound person	9
verb before 1	-20
verb before 1 clause organisation	-12
verb before 1 clause organisation plain	-7
verb before 1 clause person	6
verb before 1 many	-20
verb before 1 say organisation	7
verb before 1 say organisation plain	9
verb before 1 say person plain	-14
verb before 12 clause office	15
verb before 12 clause office plain	15
verb before 12 clause organisation	16
verb before 12 clause organisation plain	16
verb before 12 clause person	36
verb before 12 clause person plain	27
verb before 12 clause side	-16
verb before 12 clause side plain	-9
verb before 12 few	-17
verb before 12 many	17
verb before 12 object person	-11
verb before 12 past another	-8
verb before 12 say organisation	-25
verb before 12 say organisation plain	-20
verb before 12 say person many	17
verb before 12 say person plain	-11
verb before 12 say side	-24
verb before 12 say side plain	-17
verb before 12 sound person	-14
verb before 12 sound person plain	-14
verb before 12 sound side	-6
verb before 12 sound side plain	-6
verb before 3 clause person	-8
verb before 3 clause person plain	-10
verb before 3 many	-12
verb before 3 object organisation	22
verb before 3 object organisation plain	23
verb before 3 object person	17
verb before 3 object person plain	17
verb before 3 past another	32
verb before 3 past another plain	30
verb before 3 plain	18
verb before 3 say organisation	26
verb before 3 say organisation plain	29
verb before 3 say side	-6
verb before 6	-8
verb before 6 clause organisation	-29
verb before 6 clause organisation plain	-26
verb before 6 clause person	-14
verb before 6 clause person plain	-7
verb before 6 clause side	-13
verb before 6 clause side plain	-13
verb before 6 few	-8
verb before 6 past another	19
verb before 6 past another plain	11
verb before 6 say organisation	9
verb before 6 say organisation plain	13
verb before 6 say person	15
verb before 6 say person plain	20
verb before 6 say side	9
verb before 6 say side plain	11
verb before agreed plain false	11
verb before agreed plain true	-11
verb before asked	-16
verb before asked plain true	-18
verb before asks	-8
verb before began	-15
verb before began plain false	-8
verb before called plain true	7
verb before confirmed plain true	-8
verb before declared	12
verb before denied	12
verb before denied plain false	15
verb before far	21
verb before far clause organisation	26
verb before far clause organisation plain	26
verb before far clause person	-16
verb before far clause person many	-8
verb before far clause person plain	-8
verb before far few	-8
verb before far many	-11
verb before far object organisation	19
verb before far object organisation plain	19
verb before far object side	-6
verb before far object side plain	-6
verb before far plain	33
verb before far say person plain	7
verb before informed	-8
verb before informed plain true	-8
verb before none	6
verb before none few	10
verb before none many	21
verb before none plain	-11
verb before promised plain false	10
verb before replied	15
verb before reported	-12
verb before said	-17
verb before said few false	-11
verb before said many true	-15
verb before said plain false	9
verb before says	18
verb before says few true	6
verb before says many false	-12
verb before says plain false	17
verb before says plain true	19
verb before states	-10
verb before states plain false	-32
verb before states plain true	25
verb before tells	-7
verb before terms	7
verb before told	-17
verb before told many true	-16
verb before warned	-8
verb before warned plain true	9
verb before wrote	7
verb before: ,	18
verb before: , and	-23
verb before: and	9
verb before: by	21
verb before: in	-13
verb before: that	-32
verb before: to	-16
verb before: until	-9
verb called then for	9
verb called then off	-15
verb called then the	12
verb calls then it	18
verb calls then the	13
verb clause then ,	23
verb clause then :	-8
verb clause then a	-10
verb clause then an	7
verb clause then by	14
verb clause then for	-8
verb clause then his	-8
verb clause then it	-15
verb clause then its	16
verb clause then last	8
verb clause then of	-21
verb clause then on	9
verb clause then questions	-22
verb clause then that	13
verb clause then the	16
verb clause then this	21
verb clause then to	-18
verb clause then when	-11
verb clause then with	-25
verb concluded then its	-13
verb confirmed then it	-30
verb confirmed then that	-10
verb confirmed then the	36
verb continues then to	-11
verb denied then a	19
verb denied then it	12
verb denied then that	-14
verb described then the	22
verb ends then on	8
verb informed then his	-7
verb informed then the	24
verb object then .	-12
verb object then a	18
verb object then an	21
verb object then china	12
verb object then for	15
verb object then in	20
verb object then it	8
verb object then of	-12
verb object then off	-15
verb object then on	11
verb object then that	-17
verb object then them	-12
verb object then this	20
verb object then to	8
verb offered then a	14
verb opened then a	-12
verb promised then to	7
verb proposed then a	19
verb proposed then to	11
verb protested then against	22
verb recalled then that	-14
verb replied then that	20
verb reported then on	-27
verb reports then .	14
verb reports then that	-15
verb said then ,	-38
verb said then .	-18
verb said then at	8
verb said then both	-30
verb said then china	9
verb said then he	37
verb said then his	-6
verb said then in	17
verb said then nothing	-17
verb said then on	21
verb said then that	-11
verb said then the	6
verb said then there	13
verb said then to	-9
verb said then today	11
verb say then ,	-39
verb say then :	-18
verb say then <end>	-23
verb say then against	25
verb say then both	-29
verb say then cnbc	10
verb say then him	-17
verb say then in	26
verb say then it	-11
verb say then journalists	9
verb say then last	-12
verb say then nothing	-15
verb say then of	23
verb say then on	11
verb say then only	12
verb say then parliament	18
verb say then reporters	7
verb say then so	-17
verb say then that	17
verb say then the	7
verb say then there	19
verb say then they	15
verb say then this	-24
verb say then to	12
verb say then today	11
verb say then us	11
verb say then what	-20
verb say then when	-11
verb say then yes	-13
verb say then yesterday	9
verb says then ,	-15
verb says then .	34
verb says then <end>	-16
verb says then he	-20
verb says then the	29
verb says then there	8
verb sound then .	11
verb sound then a	14
verb sound then to	10
verb stated then that	11
verb states then .	-15
verb then ,	-18
verb then 30	24
verb then :	-22
verb then ;	-13
verb then <end>	-15
verb then a	15
verb then afterwards	-19
verb then against	25
verb then an	31
verb then at	7
verb then both	-23
verb then by	10
verb then china	11
verb then cnbc	10
verb then duties	13
verb then fifteen	14
verb then from	-8
verb then him	-16
verb then in	38
verb then it	-10
verb then its	13
verb then japan	-7
verb then journalists	9
verb then not	-10
verb then nothing	-14
verb then of	-8
verb then off	-20
verb then on	24
verb then only	12
verb then parliament	18
verb then questions	-22
verb then reporters	7
verb then so	-14
verb then that	17
verb then the	12
verb then there	19
verb then they	15
verb then to	12
verb then today	15
verb then trump	10
verb then us	11
verb then what	-14
verb then when	-31
verb then whether	-26
verb then with	-21
verb then within	-10
verb then yes	-13
verb then yesterday	-6
verb threatened then an	11
verb threatened then to	-32
verb told then a	8
verb told then cnbc	10
verb told then his	19
verb told then journalists	9
verb told then parliament	18
verb told then reporters	7
verb told then the	-12
verb told then this	-23
verb told then us	10
verb warned then ,	10
verb warned then .	9
verb wrote then .	7
verb wrote then on	24
verb wrote then the	-15`;
