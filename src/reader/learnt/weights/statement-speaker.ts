// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_SPEAKER = `yes
<always>	0
closes "	19
closes " many	19
closes 's	-7
closes ,	-17
closes , few	-19
closes , many	-25
closes , plain	25
closes .	30
closes . few	21
closes . plain	41
closes <end>	-10
closes <end> plain	-10
closes and plain	14
closes as	-11
closes at	33
closes at many	34
closes for	15
closes for plain	19
closes had	-36
closes had plain	-35
closes has	-6
closes in	25
closes in many	21
closes of	10
closes on	-23
closes on many	-13
closes on plain	-9
closes said	24
closes to plain	-11
closes will	-8
closes will plain	-8
closes would	-17
closes would plain	-17
does <agree> future	9
does <agree> future plain	9
does <agree> modal	9
does <agree> modal plain	10
does <agree> past	-20
does <agree> past plain	-17
does <agree> perfect	-13
does <agree> perfect plain	-11
does <agree> pluperfect	-22
does <agree> pluperfect plain	-22
does <agree> present	-13
does <agree> present plain	-13
does <bear> past	-6
does <bear> past plain	-6
does <bear> perfect	-6
does <bear> pluperfect	-12
does <bear> pluperfect plain	-12
does <begin> future	-13
does <begin> future plain	-11
does <begin> past	6
does <begin> perfect	-10
does <begin> perfect plain	-10
does <buy> future	-7
does <buy> present	13
does <buy> present plain	13
does <deny> perfect	8
does <deny> perfect plain	8
does <down> future	-10
does <down> future plain	-10
does <down> past plain	-28
does <down> perfect	-11
does <down> perfect plain	-9
does <down> present	-24
does <down> present plain	-24
does <end> past plain	11
does <end> perfect	-27
does <end> perfect plain	-25
does <impose> future many	6
does <impose> past few	-15
does <impose> past many	12
does <impose> present few	-21
does <propose> future	-10
does <propose> future plain	-10
does <propose> past	21
does <propose> past few	-6
does <propose> past many	-9
does <propose> past plain	28
does <propose> pluperfect plain	7
does <say> modal	12
does <say> past	9
does <say> past plain	8
does <say> perfect	-10
does <say> perfect many	25
does <say> perfect plain	-20
does <say> pluperfect	12
does <say> pluperfect plain	13
does <say> present few	-8
does <say> present many	7
does <sell> past	-13
does <sell> past plain	-13
does <sell> perfect	9
does <sell> perfect plain	9
does <sell> present	-8
does <sell> present plain	-7
does <stay> future	-13
does <stay> future plain	-13
does <stay> modal plain	-7
does <stay> past	8
does <stay> past few	-15
does <stay> past many	21
does <stay> present	-15
does <stay> present plain	-12
does <suspend> past	-13
does <suspend> past plain	-21
does <suspend> perfect	7
does <suspend> perfect plain	8
does <suspend> present	-21
does <suspend> present plain	-17
does <target> future	-9
does <target> future plain	-9
does <target> past	14
does <target> past plain	15
does <target> perfect	-10
does <target> perfect plain	-8
does <target> pluperfect	7
does <target> pluperfect plain	9
does <target> present	-9
does <target> present plain	-7
does <threaten> past plain	7
does <threaten> perfect	15
does <threaten> perfect plain	15
does <threaten> pluperfect	9
does <threaten> pluperfect plain	10
does <threaten> present plain	17
does <up> future	19
does <up> future plain	20
does <up> modal	-6
does <up> modal plain	-6
does <up> present few	-8
does <up> present plain	6
does add	-18
does add many	11
does add plain	-23
does announce	11
does announce plain	12
does answer	-18
does answer plain	-26
does approve	-13
does approve plain	-13
does ask	13
does ask plain	15
does be many	21
does be plain	-22
does begin	-19
does begin plain	-19
does believe	-19
does believe plain	-19
does bring	-7
does bring plain	-7
does buy	12
does buy plain	13
does call few	6
does call many	-13
does call plain	10
does collect	-14
does collect plain	-14
does come plain	-16
does conclude	-22
does conclude plain	-22
does consider	-12
does consider plain	-12
does continue	-13
does continue plain	-13
does decline plain	-20
does demand	17
does demand plain	17
does deny	14
does deny plain	14
does discuss	-15
does discuss plain	-15
does double	-10
does double plain	-9
does draw	34
does draw plain	34
does drop	-6
does expect	-22
does expect plain	-22
does explain	26
does explain plain	23
does export	-11
does export plain	-11
does extend	-14
does extend plain	-14
does future	-39
does future not	14
does get	-16
does have	-10
does have plain	-9
does hope	-16
does hope plain	-16
does import	-13
does import plain	-13
does impose	-11
does impose plain	-11
does keep	-21
does keep plain	-21
does land	-10
does land plain	-10
does leave	-21
does leave plain	-18
does let	15
does let plain	15
does levy	-6
does levy plain	-6
does lift	10
does lift plain	22
does like	-9
does like plain	-7
does make	26
does make plain	32
does meet	-12
does meet plain	-11
does modal	-7
does modal not	-7
does modal passive	-9
does negotiate	-8
does negotiate plain	-8
does note	-8
does note plain	-9
does nothing	15
does nothing few	27
does nothing plain	7
does notify	18
does notify plain	18
does order	-13
does order plain	-13
does other	22
does other many	8
does other plain	20
does past	9
does past not	-14
does past passive	-39
does pay	-15
does pay plain	-12
does perfect not	-10
does perfect passive	-8
does plan	-8
does plan plain	-8
does pluperfect not	-7
does pluperfect passive	-13
does prepare	-11
does prepare plain	-11
does present	7
does present not	9
does present passive	-19
does promise	17
does promise plain	15
does propose	15
does propose plain	18
does put	21
does put many	32
does put plain	12
does receive	-15
does receive plain	-15
does reckon	-20
does reckon plain	-22
does respond	-29
does respond plain	-29
does rise	-10
does rise plain	-10
does rule	-11
does rule plain	-11
does say	8
does say many	9
does see	8
does see plain	9
does seek	-14
does seek plain	-14
does sell	-8
does sell plain	-8
does show	7
does show plain	6
does sign	-21
does sign plain	-16
does sit	-12
does sit plain	-12
does slap	-10
does slap plain	-9
does stand	-15
does stand plain	-7
does start	-7
does start plain	-6
does state	32
does state plain	30
does step	6
does step plain	6
does stop	7
does stop plain	7
does suspend	-19
does suspend plain	-18
does tell many	-19
does tell plain	14
does think	33
does think plain	32
does threaten	13
does threaten plain	17
does urge	28
does urge plain	28
does vow plain	18
does want	-14
does want plain	-13
does warn	14
does warn plain	20
does withdraw	-22
does withdraw plain	-22
does write few	7
does write many	14
does write plain	-10
earlier 1 1	-18
earlier 1 1 few he	14
earlier 1 1 few none	-32
earlier 1 1 many he	29
earlier 1 1 many none	-39
earlier 1 1 plain he	-7
earlier 1 1 plain it	12
earlier 1 1 plain none	-13
earlier 1 1 plain they	-11
earlier 1 12	-43
earlier 1 12 many none	-11
earlier 1 12 plain he	-20
earlier 1 12 plain it	-14
earlier 1 3	-77
earlier 1 3 alone none	-41
earlier 1 3 many he	-42
earlier 1 3 many none	-41
earlier 1 3 plain he	-39
earlier 1 3 plain i	23
earlier 1 3 plain it	-6
earlier 1 3 plain none	-7
earlier 1 3 plain they	-39
earlier 1 6	-69
earlier 1 6 alone none	-19
earlier 1 6 few none	-24
earlier 1 6 many he	-22
earlier 1 6 plain he	-60
earlier 1 6 plain i	-45
earlier 1 6 plain none	11
earlier 1 6 plain they	-12
earlier 2 12	-41
earlier 2 12 few he	-6
earlier 2 12 few i	-6
earlier 2 12 few none	-7
earlier 2 12 many he	-32
earlier 2 12 many it	-14
earlier 2 12 many none	-30
earlier 2 12 plain he	-20
earlier 2 12 plain i	-48
earlier 2 12 plain it	-38
earlier 2 12 plain none	45
earlier 2 12 plain they	-16
earlier 2 3	-12
earlier 2 3 few none	7
earlier 2 3 many he	17
earlier 2 3 many none	-20
earlier 2 3 plain he	-28
earlier 2 3 plain i	46
earlier 2 3 plain it	-54
earlier 2 3 plain none	-11
earlier 2 3 plain they	-24
earlier 2 6	-54
earlier 2 6 few none	-36
earlier 2 6 many he	7
earlier 2 6 many it	-6
earlier 2 6 many none	18
earlier 2 6 plain he	-25
earlier 2 6 plain i	-61
earlier 2 6 plain it	-21
earlier 2 6 plain none	-14
earlier 3 12 few none	-14
earlier 3 12 many none	-9
earlier 3 12 plain he	20
earlier 3 12 plain i	18
earlier 3 12 plain it	-19
earlier 3 12 plain none	-11
earlier 3 3	26
earlier 3 3 plain i	19
earlier 3 3 plain it	11
earlier 3 6 many none	26
earlier 3 6 plain he	17
earlier 3 6 plain i	-24
earlier 3 6 plain none	-17
earlier 3 6 plain they	-6
earlier alone	-13
earlier alone alone none	33
earlier alone few he	23
earlier alone few i	-23
earlier alone few it	18
earlier alone few none	-9
earlier alone many he	-8
earlier alone plain i	10
earlier alone plain it	12
earlier alone plain none	-50
earlier alone plain they	-34
earlier body	14
earlier body many he	-41
earlier body many it	13
earlier body many none	8
earlier body plain he	6
earlier body plain i	16
earlier body plain it	13
earlier body plain none	7
earlier last	35
earlier last alone none	14
earlier last few he	56
earlier last few it	8
earlier last many he	35
earlier last many it	-22
earlier last many none	-7
earlier last plain he	25
earlier last plain it	-24
earlier last plain none	-15
earlier lately	22
earlier lately alone none	6
earlier lately few he	-13
earlier lately few it	12
earlier lately few none	-15
earlier lately many none	15
earlier lately plain he	28
earlier lately plain i	-58
earlier lately plain none	7
earlier lately plain they	27
earlier office	-24
earlier office few he	-16
earlier office few none	-19
earlier office many he	-56
earlier office plain he	-6
earlier office plain i	6
earlier office plain it	-35
earlier office plain none	27
earlier office plain they	-15
earlier office rank 0 few he	-8
earlier office rank 0 many he	-48
earlier office rank 0 many none	-31
earlier office rank 0 plain he	-12
earlier office rank 0 plain i	16
earlier office rank 0 plain it	-13
earlier office rank 0 plain none	36
earlier office rank 0 plain they	-17
earlier office rank 1	-44
earlier office rank 1 many none	-18
earlier office rank 1 plain he	-31
earlier office rank 1 plain i	-7
earlier office rank 1 plain it	-31
earlier office rank 2 few none	-8
earlier office rank 2 many none	29
earlier office rank 2 plain he	-25
earlier office rank 2 plain i	-7
earlier office rank 3	14
earlier office rank 3 many none	-8
earlier office rank 3 plain he	32
earlier office rank 3 plain none	-7
earlier organisation	-28
earlier organisation alone none	-52
earlier organisation few he	-20
earlier organisation few i	-8
earlier organisation few none	-35
earlier organisation many he	-65
earlier organisation many none	-36
earlier organisation plain he	-50
earlier organisation plain i	-13
earlier organisation plain it	60
earlier organisation plain none	-14
earlier organisation plain they	8
earlier organisation rank 0	-12
earlier organisation rank 0 alone none	-28
earlier organisation rank 0 few he	-9
earlier organisation rank 0 few none	-22
earlier organisation rank 0 many he	-42
earlier organisation rank 0 many it	7
earlier organisation rank 0 plain he	-56
earlier organisation rank 0 plain i	-37
earlier organisation rank 0 plain it	26
earlier organisation rank 0 plain they	18
earlier organisation rank 1	-33
earlier organisation rank 1 many he	-11
earlier organisation rank 1 many none	-27
earlier organisation rank 1 plain i	-23
earlier organisation rank 1 plain it	8
earlier organisation rank 1 plain none	-14
earlier organisation rank 2 many he	-7
earlier organisation rank 2 many none	-25
earlier organisation rank 2 plain he	-27
earlier organisation rank 2 plain i	-13
earlier organisation rank 2 plain it	39
earlier organisation rank 2 plain none	-15
earlier organisation rank 2 plain they	-7
earlier organisation rank 3	11
earlier organisation rank 3 few none	-6
earlier organisation rank 3 many none	-12
earlier organisation rank 3 plain he	-29
earlier organisation rank 3 plain i	22
earlier organisation rank 3 plain it	26
earlier person	37
earlier person alone none	43
earlier person few he	43
earlier person few none	-13
earlier person many he	59
earlier person many it	-30
earlier person many none	30
earlier person plain he	31
earlier person plain i	9
earlier person plain it	-78
earlier person plain none	-19
earlier person plain they	-13
earlier person rank 0	27
earlier person rank 0 alone none	27
earlier person rank 0 few he	59
earlier person rank 0 few it	6
earlier person rank 0 few none	-10
earlier person rank 0 many he	71
earlier person rank 0 many it	-28
earlier person rank 0 plain he	15
earlier person rank 0 plain i	10
earlier person rank 0 plain it	-45
earlier person rank 0 plain none	-39
earlier person rank 1	49
earlier person rank 1 alone none	39
earlier person rank 1 few he	-11
earlier person rank 1 few none	-19
earlier person rank 1 many none	42
earlier person rank 1 plain he	42
earlier person rank 1 plain i	28
earlier person rank 1 plain none	-7
earlier person rank 2	-32
earlier person rank 2 many he	-10
earlier person rank 2 many none	26
earlier person rank 2 plain he	-38
earlier person rank 2 plain i	-10
earlier person rank 2 plain it	-39
earlier person rank 2 plain they	-12
earlier person rank 3	24
earlier person rank 3 many he	12
earlier person rank 3 plain it	-10
earlier person rank 3 plain none	30
earlier same 1	67
earlier same 1 alone none	9
earlier same 1 few he	28
earlier same 1 few it	-19
earlier same 1 few none	-14
earlier same 1 many he	18
earlier same 1 many it	-15
earlier same 1 many none	20
earlier same 1 plain he	33
earlier same 1 plain i	-35
earlier same 1 plain it	55
earlier same 1 plain they	8
earlier same 3	64
earlier same 3 few it	16
earlier same 3 few none	16
earlier same 3 many he	11
earlier same 3 many none	60
earlier same 3 plain he	41
earlier same 3 plain i	-68
earlier same 3 plain it	-42
earlier same 3 plain none	15
earlier same 3 plain they	15
earlier same 6	19
earlier same 6 plain he	22
earlier same 6 plain i	-9
earlier side	-110
earlier side alone none	-34
earlier side few he	-23
earlier side few it	-12
earlier side few none	-37
earlier side many he	-80
earlier side many it	-15
earlier side many none	-93
earlier side plain he	-70
earlier side plain i	-71
earlier side plain it	8
earlier side plain they	-34
earlier side rank 0	-20
earlier side rank 0 alone none	-11
earlier side rank 0 few he	-7
earlier side rank 0 few it	-8
earlier side rank 0 few none	-8
earlier side rank 0 many he	-33
earlier side rank 0 many none	-39
earlier side rank 0 plain he	-13
earlier side rank 0 plain i	-36
earlier side rank 0 plain it	31
earlier side rank 0 plain none	7
earlier side rank 0 plain they	-17
earlier side rank 1	-34
earlier side rank 1 alone none	-10
earlier side rank 1 few he	-6
earlier side rank 1 few none	-21
earlier side rank 1 many he	-28
earlier side rank 1 many none	-33
earlier side rank 1 plain he	-48
earlier side rank 1 plain i	-18
earlier side rank 1 plain it	-11
earlier side rank 1 plain none	28
earlier side rank 1 plain they	-9
earlier side rank 2	-51
earlier side rank 2 alone none	-6
earlier side rank 2 few none	-7
earlier side rank 2 many he	-16
earlier side rank 2 many none	-15
earlier side rank 2 plain he	-30
earlier side rank 2 plain i	-8
earlier side rank 3	-42
earlier side rank 3 many he	-6
earlier side rank 3 many none	-8
earlier side rank 3 plain he	-20
earlier side rank 3 plain it	10
earlier side rank 3 plain none	-22
earlier subject	27
earlier subject alone none	-23
earlier subject few he	18
earlier subject few i	-20
earlier subject few none	-13
earlier subject few they	-7
earlier subject many he	20
earlier subject many it	-48
earlier subject many they	-10
earlier subject plain he	29
earlier subject plain it	39
g a:!	-17
g a:&	12
g a:'	-31
g a:' <organisation>	-23
g a:'s	-36
g a:'s <office>	-15
g a:'s <organisation>	-8
g a:'s account	13
g a:'s answer	15
g a:'s duty	-29
g a:'s levy	13
g a:'s new	24
g a:'s on	-7
g a:'s side	-6
g a:'s signature	-17
g a:'s word	20
g a:- <name>	-9
g a:- dump	-11
g a:- duty	-9
g a:- earth	-23
g a:- trade	11
g a:.	24
g a:/	-17
g a:/ <seat>	-10
g a:<agent>	-31
g a:<day-ahead> .	-11
g a:<day-ahead> of	-6
g a:<day-ahead> to	-22
g a:<day-ahead> was	-6
g a:<day-gone>	-8
g a:<day-gone> ?	-7
g a:<day-gone> about	-11
g a:<day-gone> after	17
g a:<day-gone> evening	16
g a:<day-gone> for	-17
g a:<day-gone> of	12
g a:<day-gone> on	13
g a:<day-gone> that	-10
g a:<day-gone> to	35
g a:<day-gone> with	-18
g a:<day-today>	-8
g a:<day-today> .	-31
g a:<day-today> morning	-10
g a:<day-today> published	9
g a:<day-today> that	13
g a:<day-today> to	-12
g a:<day-today> with	-7
g a:<gate>	25
g a:<goods-amount>	-7
g a:<goods-amount> .	6
g a:<goods-amount> <span>	10
g a:<goods-amount> for	-14
g a:<goods-amount> of	-10
g a:<goods>	15
g a:<level>	-13
g a:<level> .	-7
g a:<level> after	6
g a:<level> and	8
g a:<level> as	19
g a:<level> duty	-13
g a:<level> for	10
g a:<level> from	27
g a:<level> in	-13
g a:<level> more	-23
g a:<level> on	20
g a:<level> or	11
g a:<level> tariff	-44
g a:<level> to	10
g a:<level> was	-9
g a:<money>	7
g a:<money> .	11
g a:<money> <span>	17
g a:<money> a	-18
g a:<money> in	7
g a:<money> last	-9
g a:<money> of	20
g a:<month-ahead>	13
g a:<month-gone>	-21
g a:<month-gone> that	-8
g a:<name> 's	-25
g a:<name> .	-16
g a:<name> a	-15
g a:<name> as	24
g a:<name> at	-27
g a:<name> expire	-11
g a:<name> for	39
g a:<name> from	-8
g a:<name> good	10
g a:<name> had	13
g a:<name> has	7
g a:<name> have	-11
g a:<name> in	-17
g a:<name> of	19
g a:<name> on	36
g a:<name> over	9
g a:<name> say	27
g a:<name> than	-12
g a:<name> trade	-10
g a:<name> truce	-13
g a:<name> was	-15
g a:<name> were	-6
g a:<name> with	30
g a:<name> would	12
g a:<not>	-22
g a:<number>	-15
g a:<number> .	10
g a:<number> <quality>	-25
g a:<number> billion	19
g a:<number> duty	20
g a:<number> for	15
g a:<number> million	-8
g a:<number> more	-19
g a:<number> notice	-13
g a:<number> of	-20
g a:<number> on	-28
g a:<number> thi	-13
g a:<number> to	-36
g a:<number> vote	-10
g a:<office>	-45
g a:<office> .	-21
g a:<office> on	13
g a:<organisation>	-9
g a:<organisation> 's	7
g a:<organisation> and	-8
g a:<organisation> for	-23
g a:<organisation> in	28
g a:<organisation> meet	14
g a:<organisation> of	-17
g a:<organisation> on	-35
g a:<organisation> report	10
g a:<organisation> say	-13
g a:<organisation> that	28
g a:<organisation> to	18
g a:<organisation> was	-8
g a:<organisation> would	8
g a:<person>	-16
g a:<person> 's	-33
g a:<person> and	-8
g a:<person> call	19
g a:<person> had	16
g a:<person> in	17
g a:<person> is	17
g a:<person> of	-7
g a:<person> on	-9
g a:<person> say	18
g a:<person> will	-15
g a:<points>	-8
g a:<points> off	-6
g a:<quality> beef	-9
g a:<quality> coal	-11
g a:<quality> colleague	-7
g a:<quality> company	-15
g a:<quality> cotton	-14
g a:<quality> delegation	17
g a:<quality> energy	-12
g a:<quality> fertiliser	6
g a:<quality> firm	-16
g a:<quality> good	28
g a:<quality> machinery	-12
g a:<quality> minister	-19
g a:<quality> oil	-10
g a:<quality> potash	-11
g a:<quality> president	-8
g a:<quality> rate	7
g a:<quality> rice	-17
g a:<quality> rose	14
g a:<quality> sardine	14
g a:<quality> side	9
g a:<quality> steel	9
g a:<quality> tariff	17
g a:<quality> textile	-17
g a:<quality> trade	12
g a:<quality> wheat	17
g a:<quality> wine	16
g a:<seat>	-6
g a:<seat> 's	20
g a:<seat> .	-17
g a:<seat> <day-today>	-14
g a:<seat> has	-13
g a:<seat> later	-10
g a:<seat> on	-31
g a:<seat> say	37
g a:<seat> to	10
g a:<seat> with	-12
g a:<sender>	17
g a:<span>	15
g a:<span> .	47
g a:<span> before	-10
g a:<span> in	14
g a:<span> of	-28
g a:<span> the	-16
g a:<span> to	-26
g a:<taker>	6
g a:<v-agree>	-7
g a:<v-bear>	13
g a:<v-begin>	-6
g a:<v-buy>	13
g a:<v-deny>	6
g a:<v-down>	-19
g a:<v-end>	-18
g a:<v-propose>	9
g a:<v-return>	-10
g a:<v-say>	36
g a:<v-stay>	19
g a:<v-suspend>	6
g a:<v-target>	-20
g a:<v-threaten>	18
g a:?	-42
g a:a	-17
g a:a <office>	-10
g a:a <organisation>	-27
g a:a <quality>	19
g a:a <span>	-15
g a:a call	6
g a:a date	-8
g a:a deal	18
g a:a duty	29
g a:a fee	13
g a:a fourth	8
g a:a framework	9
g a:a free	12
g a:a further	10
g a:a law	-6
g a:a letter	30
g a:a licence	-15
g a:a longer	6
g a:a mandate	-6
g a:a market	10
g a:a meet	-25
g a:a memorandum	-12
g a:a new	-22
g a:a newspaper	10
g a:a pause	-10
g a:a permanent	-12
g a:a permit	-9
g a:a point	-7
g a:a post	32
g a:a preliminary	17
g a:a quota	-15
g a:a rate	-15
g a:a report	18
g a:a similar	14
g a:a single	9
g a:a state	-15
g a:a statement	16
g a:a tariff	6
g a:a television	21
g a:a week	-7
g a:abolish	9
g a:about	-11
g a:about a	-21
g a:about it	15
g a:about the	12
g a:above	-23
g a:abroad	-14
g a:accept	8
g a:accept an	9
g a:accomplished	-6
g a:account	-13
g a:account of	-13
g a:accused	10
g a:across	8
g a:across the	8
g a:act of	8
g a:action	7
g a:add	-17
g a:add .	26
g a:add <level>	-11
g a:add <number>	-25
g a:additional	-10
g a:additional tariff	13
g a:adopt	-7
g a:after	7
g a:after <span>	9
g a:after call	-6
g a:after the	15
g a:afterward	-25
g a:again	19
g a:again .	12
g a:against	-6
g a:against the	14
g a:agree	23
g a:agree .	21
g a:agree in	16
g a:agree on	-28
g a:agree to	13
g a:agreement	-6
g a:agreement .	15
g a:agreement on	-10
g a:ahead	-12
g a:air	13
g a:air force	14
g a:airport	20
g a:all	31
g a:all .	-8
g a:all <quality>	11
g a:all country	11
g a:allowed	-20
g a:alone	7
g a:along	-29
g a:already	-16
g a:also	33
g a:also put	-8
g a:also say	-10
g a:alway	11
g a:among	10
g a:among the	12
g a:an additional	-10
g a:an hour	-29
g a:an important	13
g a:an invitation	9
g a:and	7
g a:and <level>	-12
g a:and <month-gone>	11
g a:and <name>	-27
g a:and <quality>	-6
g a:and a	-19
g a:and his	8
g a:and in	6
g a:and me	-17
g a:and say	-16
g a:and the	-12
g a:and to	14
g a:and trade	-11
g a:and would	6
g a:announce	19
g a:announce <level>	-14
g a:announce a	7
g a:announce an	11
g a:announce for	-32
g a:announce it	28
g a:announce on	9
g a:announce that	10
g a:announce the	-19
g a:announcement	17
g a:announcement on	14
g a:another	-9
g a:answer	15
g a:answer .	-22
g a:answer on	-9
g a:answer question	-11
g a:answer within	13
g a:anti	-11
g a:anti -	-11
g a:any	-7
g a:anything	-13
g a:appeal	10
g a:appeal .	11
g a:apple	16
g a:approval	-14
g a:approval of	-13
g a:approve it	-16
g a:approve the	11
g a:are	11
g a:arrangement	21
g a:arrive	-9
g a:as	32
g a:as a	23
g a:as much	18
g a:as of	17
g a:as well	-13
g a:ask	9
g a:ask .	-14
g a:ask <level>	-10
g a:ask <name>	24
g a:ask for	14
g a:ask the	20
g a:ask to	-9
g a:assured	24
g a:at	20
g a:at <level>	8
g a:at <money>	31
g a:at a	-11
g a:at all	-8
g a:at once	9
g a:at yale	17
g a:autumn	-13
g a:autumn .	-18
g a:away	-14
g a:back	-28
g a:back .	-8
g a:ban	16
g a:banana	-14
g a:bar	8
g a:bargain	8
g a:barrier	7
g a:be <level>	-9
g a:be ask	-14
g a:be extend	-16
g a:be know	30
g a:be next	-12
g a:be the	-23
g a:become	8
g a:beef	14
g a:been promise	-10
g a:been tell	-10
g a:before	-16
g a:begin	-15
g a:begin .	6
g a:begin to	-8
g a:believe	-17
g a:between	20
g a:between <name>	9
g a:biggest	-11
g a:billion	21
g a:bite	-10
g a:boat	20
g a:border	26
g a:both	-16
g a:both government	-15
g a:both side	-6
g a:break	16
g a:broke	-8
g a:broker	6
g a:budget	-10
g a:built	-9
g a:busan	33
g a:busan .	17
g a:busan on	11
g a:business	25
g a:buy <goods-amount>	20
g a:buy <quality>	-21
g a:buy at	-9
g a:buyer	7
g a:buyer of	7
g a:by	-6
g a:by <day-ahead>	-21
g a:by its	-13
g a:by the	6
g a:call .	11
g a:call <name>	19
g a:call a	-6
g a:call for	12
g a:call off	-17
g a:call that	21
g a:call the	12
g a:calm	-11
g a:can sign	11
g a:canned	9
g a:canned tuna	10
g a:capital	-28
g a:car	8
g a:carpet	-6
g a:carry	8
g a:carry out	-10
g a:carry the	11
g a:case	-13
g a:ceasefire	-14
g a:cement	6
g a:ceremony	6
g a:certain	-13
g a:certificate	20
g a:change	-13
g a:charge	-7
g a:charge <level>	9
g a:cheese	7
g a:chip	7
g a:chip for	-8
g a:christma	9
g a:citru	11
g a:clock	-13
g a:close	6
g a:closed	-10
g a:coal	18
g a:cobalt	-8
g a:cocoa	10
g a:cocoa butter	9
g a:cod	13
g a:coffee	9
g a:coffee .	13
g a:colleague	-7
g a:come	11
g a:come to	-15
g a:comment .	-12
g a:commerce	-25
g a:commitment	-9
g a:common	13
g a:company	-15
g a:company .	-11
g a:company to	-15
g a:complain	-6
g a:complaint	-8
g a:complete	-18
g a:concentrate	14
g a:concentrate .	14
g a:concern	55
g a:concern about	26
g a:conclude	-11
g a:conference in	8
g a:confirm .	13
g a:confirm it	-35
g a:confirm on	16
g a:confirm that	-19
g a:confirm the	46
g a:consensu	13
g a:consent	-10
g a:constructive	-18
g a:constructive .	7
g a:consultation	-8
g a:continue	-16
g a:continue to	-13
g a:control .	8
g a:control list	-19
g a:control on	16
g a:controlled	14
g a:copper	-18
g a:correct	29
g a:cost	15
g a:cotton	-18
g a:cotton yarn	-7
g a:could	29
g a:could be	-9
g a:count	-21
g a:country 's	8
g a:country .	-6
g a:country on	-15
g a:cover	8
g a:cover the	7
g a:critical	6
g a:curb	12
g a:curb on	20
g a:custom	-35
g a:cut	-14
g a:cut its	-9
g a:cut of	-7
g a:dairy	7
g a:date .	-10
g a:day	-15
g a:day .	-29
g a:day of	13
g a:deal	-42
g a:deal .	9
g a:deal in	-8
g a:decide on	-11
g a:decided	-8
g a:decision of	-8
g a:decision on	18
g a:decree	-6
g a:deficit	-9
g a:deficit of	-15
g a:deficit with	9
g a:delay	8
g a:delegation	19
g a:demand <level>	10
g a:demand for	-11
g a:deny	13
g a:deny a	15
g a:deny it	30
g a:deny that	-17
g a:described	10
g a:design	15
g a:detail	8
g a:dialogue	10
g a:did	-10
g a:did not	-7
g a:difference	10
g a:differently	-11
g a:directed	-7
g a:directed the	-6
g a:discuss	-17
g a:do	11
g a:doe	-34
g a:doe not	-16
g a:doesn't	-7
g a:dollar	-13
g a:done	-15
g a:double the	-6
g a:down	-14
g a:draw	33
g a:drink	16
g a:drone	-11
g a:drop	23
g a:drop its	12
g a:drug	27
g a:due	-10
g a:due to	-14
g a:dump	-11
g a:during	18
g a:duty .	-19
g a:duty back	-12
g a:duty of	20
g a:duty on	-10
g a:duty to	18
g a:each	-41
g a:each other	-16
g a:earlier	7
g a:early	19
g a:earth .	12
g a:earth and	-11
g a:economy .	12
g a:effect	-11
g a:either	-6
g a:election	-12
g a:electric	-7
g a:electric car	-7
g a:electricity	11
g a:emergency	-11
g a:end	-13
g a:end .	7
g a:end a	-15
g a:end its	-8
g a:energy	-8
g a:entity .	-8
g a:entry	19
g a:equal	11
g a:evening .	11
g a:ever	-19
g a:everything	-8
g a:examine	6
g a:exempt	-6
g a:expect the	-6
g a:expect to	15
g a:expire	-12
g a:expire on	-11
g a:explain	24
g a:export	7
g a:export control	-7
g a:export licence	-10
g a:export of	23
g a:export permit	-18
g a:exporter	16
g a:expressed	50
g a:expressed the	12
g a:extend	-13
g a:extend to	-14
g a:extension	-18
g a:extra	6
g a:extra <level>	-13
g a:extra duty	17
g a:face	-13
g a:fact sheet	-18
g a:far	16
g a:far .	-10
g a:farm	9
g a:farmer	-6
g a:fear	-18
g a:fee	25
g a:fee on	10
g a:fentanyl	38
g a:fentanyl .	34
g a:fentanyl duty	-7
g a:fight	17
g a:fight to	10
g a:final	9
g a:fine	-7
g a:finished	-16
g a:fire	-12
g a:firm	-14
g a:firm on	-9
g a:first	-22
g a:first step	12
g a:first time	-13
g a:fiscal	21
g a:flew	-12
g a:flour	-18
g a:flow	26
g a:flow of	15
g a:fly	-9
g a:fly to	-7
g a:follow	10
g a:followed	-7
g a:following	-23
g a:for <day-ahead>	-17
g a:for <day-gone>	-23
g a:for <goods-amount>	13
g a:for <level>	-30
g a:for <money>	-14
g a:for <number>	22
g a:for <quality>	17
g a:for <span>	-15
g a:for another	14
g a:for each	-11
g a:for good	-6
g a:for it	21
g a:for its	-23
g a:for now	17
g a:for rare	6
g a:for talk	16
g a:for that	9
g a:for what	-25
g a:for zero	-7
g a:force	17
g a:force one	14
g a:forecast	17
g a:foreign	-13
g a:foreign trade	-21
g a:four	-12
g a:fourth	6
g a:fourth round	9
g a:framework	14
g a:framework for	12
g a:free	33
g a:free -	11
g a:free entry	20
g a:free of	-6
g a:free trade	15
g a:from	8
g a:from <month-ahead>	-8
g a:from <name>	11
g a:from a	-17
g a:from all	13
g a:front	7
g a:full	10
g a:further	56
g a:further <level>	7
g a:gallium	-11
g a:gave	22
g a:gave its	-13
g a:gave the	-8
g a:get	6
g a:give	-22
g a:give up	-12
g a:given	-13
g a:glass	-7
g a:go	19
g a:go .	16
g a:go ahead	-16
g a:go further	25
g a:go to	-7
g a:go up	10
g a:good	7
g a:good .	-29
g a:good at	16
g a:good from	34
g a:good pay	20
g a:good to	-8
g a:good worth	-10
g a:grant	17
g a:great	12
g a:grower	7
g a:growth	7
g a:guest	6
g a:had	16
g a:had agree	-12
g a:had announce	15
g a:had ask	27
g a:had been	8
g a:had call	-8
g a:had offer	8
g a:had promise	10
g a:had put	-7
g a:had spoken	13
g a:had threaten	8
g a:half	-19
g a:half of	-6
g a:hall	-18
g a:hall .	-21
g a:harbour	6
g a:harvest	-21
g a:harvest .	-21
g a:has	15
g a:has a	-9
g a:has agree	-23
g a:has already	-19
g a:has also	28
g a:has ask	12
g a:has been	-30
g a:has call	18
g a:has charge	-7
g a:has confirm	-9
g a:has deny	18
g a:has had	-6
g a:has it	15
g a:has let	24
g a:has meanwhile	14
g a:has no	-7
g a:has notify	18
g a:has offer	9
g a:has promise	-16
g a:has propose	23
g a:has published	-23
g a:has refused	-6
g a:has say	10
g a:has sign	-14
g a:has since	17
g a:has so	24
g a:has suspend	-7
g a:has tell	17
g a:has the	8
g a:has threaten	-10
g a:has to	-8
g a:has undertaken	-6
g a:has warn	19
g a:have	-48
g a:have agree	-7
g a:having	7
g a:he	-16
g a:he expect	8
g a:he had	19
g a:he will	19
g a:he would	8
g a:hide	-7
g a:higher	8
g a:highest	12
g a:him	19
g a:him .	33
g a:himself	-7
g a:himself .	-19
g a:his <organisation>	14
g a:his <quality>	-10
g a:his country	-14
g a:his name	-12
g a:his network	16
g a:his own	11
g a:his side	-12
g a:his tariff	-10
g a:his way	7
g a:hit back	-11
g a:hold	18
g a:hold back	10
g a:hold off	12
g a:home from	-6
g a:hope	8
g a:hope for	9
g a:hotel	-7
g a:hour	-17
g a:hour later	-6
g a:house	-16
g a:how	-18
g a:i	-25
g a:import	10
g a:import of	10
g a:important	13
g a:important step	12
g a:impose	-22
g a:in	7
g a:in <month-gone>	-7
g a:in <name>	-12
g a:in <number>	8
g a:in <organisation>	-7
g a:in a	40
g a:in an	-9
g a:in busan	9
g a:in each	-16
g a:in geneva	7
g a:in good	-12
g a:in its	-7
g a:in madrid	-6
g a:in new	-25
g a:in no	13
g a:in pari	10
g a:in the	-36
g a:in turn	-9
g a:in two	-6
g a:in write	28
g a:increase	-17
g a:industrial good	7
g a:inflation	-20
g a:informed	22
g a:informed his	-7
g a:informed the	28
g a:inquiry	13
g a:insist on	-24
g a:instead of	-9
g a:interview on	9
g a:into	-40
g a:into a	-21
g a:invest	14
g a:invest <money>	14
g a:invitation	9
g a:invitation to	9
g a:is	17
g a:is <level>	15
g a:is also	13
g a:is expect	9
g a:is in	-7
g a:is still	18
g a:is the	-11
g a:is to	-6
g a:island	-13
g a:isn't	-6
g a:issued	-17
g a:it	9
g a:it 's	-17
g a:it .	11
g a:it a	-13
g a:it at	-16
g a:it be	30
g a:it by	-15
g a:it call	6
g a:it first	-19
g a:it had	8
g a:it has	20
g a:it in	-15
g a:it on	-24
g a:it out	6
g a:it the	-13
g a:it to	9
g a:it was	26
g a:it will	20
g a:its	-10
g a:its commitment	-9
g a:its consent	-12
g a:its control	-7
g a:its duty	-25
g a:its export	-15
g a:its fentanyl	-7
g a:its key	-9
g a:its list	-20
g a:its member	13
g a:its own	13
g a:its part	-12
g a:its purchase	-9
g a:its rare	-13
g a:its rate	-6
g a:itself	-7
g a:jinping	-8
g a:job	7
g a:join	17
g a:joint	-14
g a:journalist	8
g a:keep	-12
g a:keep its	-16
g a:key	-10
g a:key rate	-9
g a:know	47
g a:know on	16
g a:land	-10
g a:land in	-10
g a:lapse	12
g a:large	8
g a:largest	12
g a:last	-23
g a:last <month-gone>	-9
g a:last <span>	-7
g a:last summer	-9
g a:last year	-7
g a:later	-17
g a:later in	-8
g a:law	21
g a:law .	23
g a:law of	-9
g a:lawyer	-15
g a:least <money>	-7
g a:leave	-36
g a:leave the	-20
g a:led	-6
g a:legal	-20
g a:less	-11
g a:let	18
g a:let it	27
g a:let the	-15
g a:letter	32
g a:levy	25
g a:levy <level>	-7
g a:license	-8
g a:lift its	20
g a:lift the	-16
g a:like	-16
g a:limit	-8
g a:line	-15
g a:list	-19
g a:list of	-22
g a:listed	-9
g a:listener	24
g a:lithium	-9
g a:london	-15
g a:longer	13
g a:look	-26
g a:look at	-18
g a:lose	-17
g a:lower	-19
g a:lower its	-7
g a:lower the	15
g a:machine	-9
g a:machinery	-11
g a:madrid	-6
g a:magnet	-17
g a:maize	-10
g a:majority	-6
g a:make	22
g a:maker	33
g a:man	-7
g a:mandate	-6
g a:market	28
g a:matter	18
g a:matter of	8
g a:may	-19
g a:me	19
g a:me .	-11
g a:meal	-7
g a:mean	-10
g a:meanwhile	9
g a:measure .	-9
g a:media	12
g a:media .	21
g a:mediator	-7
g a:medicine	10
g a:meet	17
g a:meet <person>	-13
g a:meet for	-9
g a:member	6
g a:memorandum	-15
g a:mentioned	20
g a:metal	-8
g a:middle	-6
g a:middle of	-6
g a:million	-8
g a:minister	-30
g a:ministry	-24
g a:minute	-8
g a:month	17
g a:month .	18
g a:more	-14
g a:more .	-6
g a:morning	-13
g a:morning .	-9
g a:most	-12
g a:motor	-8
g a:mr	-6
g a:much	12
g a:must	-37
g a:name	-15
g a:name to	-23
g a:named	37
g a:narrow	-9
g a:national	16
g a:national security	6
g a:near	-19
g a:necessary	-11
g a:need the	13
g a:needed	-35
g a:negotiate	-15
g a:negotiation	10
g a:network	21
g a:never	-22
g a:new	-9
g a:new conference	6
g a:new duty	6
g a:new export	8
g a:new tariff	21
g a:new york	-25
g a:newspaper	-18
g a:newspaper report	-9
g a:nexperia	13
g a:next	-16
g a:next year	11
g a:nickel	8
g a:night	-12
g a:night .	-11
g a:no .	-7
g a:no further	22
g a:no such	-10
g a:nobody	-21
g a:none	-10
g a:not .	32
g a:not been	8
g a:not change	15
g a:not changed	20
g a:not confirm	-19
g a:not put	-12
g a:not raise	18
g a:not say	-23
g a:not sign	14
g a:not to	-11
g a:note	-17
g a:nothing	-25
g a:nothing at	-11
g a:notice	-41
g a:notify	18
g a:now	14
g a:now .	20
g a:number	-8
g a:nvidia	10
g a:object	-19
g a:of <day-ahead>	-12
g a:of <goods-amount>	9
g a:of <level>	16
g a:of <name>	-10
g a:of <number>	-20
g a:of <person>	25
g a:of <span>	20
g a:of duty	-6
g a:of fentanyl	15
g a:of gallium	-13
g a:of good	12
g a:of his	-16
g a:of it	-29
g a:of its	20
g a:of oil	-11
g a:of rare	6
g a:of raw	-9
g a:of talk	-12
g a:of the	-22
g a:of their	8
g a:of them	-13
g a:of trade	-7
g a:of unreliable	-9
g a:of up	-9
g a:of what	-16
g a:off	-16
g a:off .	-19
g a:off the	7
g a:offer	-15
g a:offer <level>	-17
g a:offer <name>	-11
g a:offer to	20
g a:oil	-34
g a:oil .	-8
g a:oil to	-12
g a:older	-30
g a:olive	14
g a:on	15
g a:on .	10
g a:on <day-ahead>	12
g a:on <day-gone>	21
g a:on <name>	7
g a:on <number>	-19
g a:on <quality>	-14
g a:on a	-9
g a:on air	11
g a:on all	28
g a:on an	13
g a:on beef	10
g a:on car	10
g a:on chip	14
g a:on coal	13
g a:on coffee	6
g a:on export	6
g a:on his	39
g a:on it	-7
g a:on its	7
g a:on most	-6
g a:on palm	-15
g a:on rare	7
g a:on ship	-8
g a:on social	10
g a:on steel	-6
g a:on that	-9
g a:on tiktok	6
g a:on to	13
g a:on top	11
g a:on trade	-14
g a:on truth	-9
g a:once .	6
g a:once the	7
g a:one .	-40
g a:only	24
g a:opened	-11
g a:opened a	-15
g a:opened an	-10
g a:opened last	8
g a:opening	23
g a:opinion	-14
g a:opinion .	-12
g a:opposite	-7
g a:opposition	15
g a:or	13
g a:or <level>	11
g a:order	-10
g a:order <goods-amount>	7
g a:order on	8
g a:other	16
g a:out	18
g a:out in	-21
g a:out on	14
g a:outcome	6
g a:outside	22
g a:outside the	16
g a:over	12
g a:over <quality>	-14
g a:over forced	11
g a:over the	15
g a:own .	-10
g a:own agreement	-7
g a:own fee	-6
g a:own on	12
g a:own tariff	13
g a:packed	24
g a:pact	-29
g a:page	-7
g a:page .	-7
g a:palm	-16
g a:palm oil	-22
g a:paper	-14
g a:paper .	17
g a:paper in	-28
g a:pari	14
g a:part of	8
g a:passed	-7
g a:patented	11
g a:pause of	-8
g a:pay	-17
g a:peace	-18
g a:peace with	-13
g a:pen	-12
g a:people	-11
g a:permit for	9
g a:phone	12
g a:phosphate	-12
g a:plan	-11
g a:plan .	10
g a:plane	23
g a:plant	-12
g a:play	-8
g a:pleased	12
g a:point	16
g a:pointed	26
g a:pointed out	15
g a:port	6
g a:port fee	15
g a:post	33
g a:post .	-7
g a:potash	6
g a:power	22
g a:preliminary	18
g a:prepare	-11
g a:present	-20
g a:present .	-18
g a:president .	17
g a:president xi	-8
g a:press	-14
g a:pressed	11
g a:probe	-6
g a:proclamation	-6
g a:product	7
g a:product .	12
g a:progress	8
g a:prolong	-19
g a:prolong it	-8
g a:prolong the	-6
g a:prolonged	18
g a:promise	27
g a:promise to	22
g a:proposal	-26
g a:propose	14
g a:propose <level>	24
g a:propose to	8
g a:protect	7
g a:protested	10
g a:protested against	31
g a:public	40
g a:published	-15
g a:published its	11
g a:published on	6
g a:published the	-17
g a:purchase	15
g a:put <number>	-21
g a:put his	-24
g a:put its	-21
g a:put off	-8
g a:put on	-20
g a:put tariff	28
g a:put the	53
g a:question .	-6
g a:question on	-9
g a:quickly	12
g a:quota	-12
g a:radio	16
g a:raise	12
g a:raise its	22
g a:rang	-17
g a:rare -	-23
g a:rare earth	13
g a:rate	-25
g a:rate at	-13
g a:rate of	-16
g a:rate on	13
g a:raw	-16
g a:reach	21
g a:read	-23
g a:receive	-6
g a:receive <person>	-11
g a:reciprocal	-10
g a:reckon	-20
g a:recognise	8
g a:recommend	20
g a:record	12
g a:reduce	-7
g a:refund	6
g a:refuse	-12
g a:refused	-17
g a:regretted	14
g a:relief	15
g a:remain	22
g a:remind	33
g a:reply .	-21
g a:report .	21
g a:report on	-17
g a:reporter	6
g a:reporter after	12
g a:reporter at	10
g a:reporter in	-12
g a:reporter on	9
g a:representative	-11
g a:request	-12
g a:require	-6
g a:require for	10
g a:required	-13
g a:reserve	-7
g a:reserve the	-7
g a:respect	-15
g a:respond	-26
g a:restriction	30
g a:result .	7
g a:result of	16
g a:review	-12
g a:rise	-27
g a:rise <level>	-6
g a:room	-13
g a:rose	13
g a:round in	15
g a:rule in	-6
g a:rule on	-8
g a:salmon	-9
g a:same	7
g a:same .	10
g a:same <level>	-8
g a:same day	-13
g a:sanction	-12
g a:sardine	20
g a:say	7
g a:say .	-10
g a:say <day-gone>	-12
g a:say <name>	-7
g a:say <person>	11
g a:say <seat>	6
g a:say a	7
g a:say after	14
g a:say at	16
g a:say his	9
g a:say in	7
g a:say its	12
g a:say no	7
g a:say nothing	-10
g a:say on	6
g a:say only	21
g a:say that	26
g a:say the	34
g a:say there	14
g a:say they	7
g a:say what	-13
g a:say whether	-13
g a:say yes	-15
g a:scrap	-7
g a:second	28
g a:see	15
g a:see it	13
g a:sell	-11
g a:send	10
g a:send a	16
g a:seriou	7
g a:seriou concern	9
g a:service	18
g a:session	10
g a:set	-7
g a:share	-15
g a:she	-28
g a:sheet	-27
g a:sheet .	-19
g a:ship	-18
g a:shipment	9
g a:shirt	-9
g a:shook	-7
g a:shook hand	-6
g a:shortage	-6
g a:shortage of	-6
g a:show	9
g a:side	-13
g a:side had	-8
g a:side would	-11
g a:sign	-21
g a:sign a	-21
g a:sign an	-8
g a:sign at	11
g a:sign for	10
g a:sign it	-26
g a:sign on	-6
g a:sign the	9
g a:signature	-19
g a:signature .	8
g a:signature to	-9
g a:similar	12
g a:since <day-gone>	-11
g a:since <month-gone>	-34
g a:since last	6
g a:since the	6
g a:single	9
g a:so .	-7
g a:so far	16
g a:so on	-13
g a:social	10
g a:social .	-14
g a:social media	11
g a:software	14
g a:some	-7
g a:something	-14
g a:sounded	-15
g a:soybean	-10
g a:soybean .	-6
g a:speak of	32
g a:speak on	-17
g a:spoke	21
g a:spoke by	-9
g a:spoke of	63
g a:spoke on	-13
g a:spoke with	-13
g a:spoken	36
g a:spoken of	37
g a:stand	-13
g a:stand at	-8
g a:standstill on	11
g a:start	-29
g a:state .	-7
g a:state visit	-23
g a:statement	16
g a:statement .	-13
g a:statement on	18
g a:station	-8
g a:still charge	10
g a:stock	14
g a:stop	11
g a:strike	-19
g a:subject	16
g a:subject to	-12
g a:sugar	-9
g a:sum	21
g a:summer	-15
g a:supply	17
g a:suspend for	9
g a:suspension	-13
g a:suspension of	-11
g a:table	-26
g a:table .	-10
g a:take <level>	-18
g a:take <quality>	-8
g a:take the	20
g a:talk	-13
g a:talk .	11
g a:talk about	-23
g a:talk in	7
g a:talk on	7
g a:talk with	-10
g a:talked	-9
g a:tariff .	15
g a:tariff for	-6
g a:tariff is	-19
g a:tariff of	17
g a:tariff on	12
g a:tariff talk	-8
g a:tariff to	-6
g a:tariff war	6
g a:tariff with	-29
g a:tax	-33
g a:tax <quality>	-6
g a:tax on	-16
g a:team	16
g a:technology	9
g a:telephone	-14
g a:telephone .	7
g a:television	29
g a:television interview	8
g a:tell <organisation>	9
g a:tell <person>	44
g a:tell <quality>	17
g a:tell his	14
g a:tell journalist	8
g a:tell me	10
g a:tell our	-29
g a:tell thi	-22
g a:tell us	16
g a:term	16
g a:textile	-26
g a:than <span>	13
g a:than the	-9
g a:thanked	19
g a:thanked <person>	12
g a:that	31
g a:that .	-13
g a:that <name>	31
g a:that <quality>	17
g a:that <seat>	6
g a:that a	8
g a:that case	-6
g a:that it	11
g a:that the	47
g a:the	20
g a:the <day-ahead>	21
g a:the <day-gone>	-25
g a:the <level>	18
g a:the <name>	-10
g a:the <office>	-12
g a:the <organisation>	25
g a:the <person>	39
g a:the <quality>	-6
g a:the <seat>	-29
g a:the <span>	-17
g a:the airport	20
g a:the announcement	6
g a:the approval	-19
g a:the arrangement	27
g a:the autumn	-17
g a:the bargain	10
g a:the biggest	-11
g a:the budget	-10
g a:the call	18
g a:the change	-10
g a:the charge	8
g a:the clock	-13
g a:the come	15
g a:the company	18
g a:the control	-9
g a:the custom	-9
g a:the day	-8
g a:the decision	-8
g a:the decree	9
g a:the duty	-11
g a:the end	7
g a:the export	22
g a:the figure	12
g a:the first	-14
g a:the flow	15
g a:the following	-23
g a:the hope	12
g a:the increase	-16
g a:the investigation	11
g a:the last	-39
g a:the letter	7
g a:the licence	14
g a:the lower	-18
g a:the matter	12
g a:the measure	10
g a:the meet	34
g a:the middle	-6
g a:the month	17
g a:the new	-19
g a:the notice	-18
g a:the offer	-17
g a:the older	-29
g a:the one	9
g a:the opinion	-14
g a:the opposition	15
g a:the other	14
g a:the outcome	-17
g a:the pact	-21
g a:the paper	9
g a:the phone	10
g a:the port	-8
g a:the press	-7
g a:the report	9
g a:the rule	7
g a:the second	23
g a:the section	10
g a:the state	-15
g a:the step	-14
g a:the suspension	-6
g a:the table	-17
g a:the talk	21
g a:the telephone	-22
g a:the text	-11
g a:the three	-8
g a:the truce	38
g a:the visit	-9
g a:the vote	-10
g a:the war	15
g a:the way	12
g a:the year	-11
g a:their tariff	-9
g a:them	7
g a:them .	-34
g a:then	15
g a:then .	-8
g a:there	-6
g a:there was	-11
g a:they	15
g a:thi .	13
g a:thi paper	-7
g a:thi week	-17
g a:thi year	-18
g a:thing	-14
g a:think	6
g a:those	12
g a:threaten	8
g a:threaten <level>	30
g a:threaten <name>	26
g a:threaten a	-12
g a:threaten an	16
g a:threaten on	12
g a:threaten to	-22
g a:three	-10
g a:threw	-13
g a:threw out	-13
g a:through	12
g a:tile	-11
g a:time	-56
g a:time .	-37
g a:time on	-6
g a:timing	7
g a:to	-8
g a:to <day-ahead>	16
g a:to <day-gone>	-10
g a:to <level>	-19
g a:to <month-gone>	-6
g a:to <name>	-21
g a:to <number>	-7
g a:to <organisation>	-25
g a:to <person>	10
g a:to <quality>	10
g a:to <seat>	-13
g a:to <span>	-26
g a:to a	12
g a:to abolish	8
g a:to act	7
g a:to add	10
g a:to answer	17
g a:to approve	-10
g a:to be	-17
g a:to carry	10
g a:to complete	-13
g a:to cut	-9
g a:to decide	-6
g a:to do	8
g a:to drop	15
g a:to end	-18
g a:to extend	13
g a:to give	-13
g a:to his	-9
g a:to hit	17
g a:to hold	12
g a:to impose	-8
g a:to invest	18
g a:to it	-11
g a:to its	-8
g a:to know	13
g a:to leave	-9
g a:to let	11
g a:to lift	7
g a:to look	-7
g a:to lower	10
g a:to me	28
g a:to meet	-16
g a:to prolong	-15
g a:to put	-11
g a:to sell	-11
g a:to stop	7
g a:to take	-6
g a:to talk	-12
g a:to the	9
g a:to us	10
g a:to use	13
g a:to visit	8
g a:top	8
g a:top .	13
g a:touched	-10
g a:toward	9
g a:trade	-23
g a:trade agreement	8
g a:trade deal	-30
g a:trade deficit	12
g a:trade representative	-10
g a:trade talk	-6
g a:trade war	-14
g a:truce	6
g a:truce .	32
g a:truce by	7
g a:truce of	11
g a:truce to	-16
g a:truce until	-6
g a:truth	-9
g a:truth social	-9
g a:tuna	8
g a:tungsten	19
g a:turn	-11
g a:two	-7
g a:two announcement	13
g a:two president	18
g a:two side	-9
g a:under	-14
g a:under section	-10
g a:under the	-7
g a:undertaken	-9
g a:undertaken to	-7
g a:undertook	36
g a:undertook to	36
g a:unilateral	10
g a:unjustified	13
g a:unlawful	-14
g a:unreliable	-9
g a:unreliable entity	-7
g a:until	-11
g a:until the	-24
g a:up <level>	-6
g a:up in	7
g a:up its	-10
g a:urge	28
g a:us	41
g a:us .	23
g a:use	-11
g a:use the	-10
g a:version	10
g a:very	7
g a:view	7
g a:view .	17
g a:visit	-36
g a:visit of	-7
g a:visit to	-23
g a:vote	-44
g a:vote on	-10
g a:vote to	-11
g a:voted	-7
g a:wait	7
g a:wait for	-10
g a:want	-30
g a:want a	-15
g a:war	6
g a:warn	19
g a:warn .	13
g a:was	-17
g a:was agree	33
g a:was at	-17
g a:was in	9
g a:was not	-19
g a:was on	6
g a:was ready	7
g a:was the	15
g a:way	12
g a:we	-9
g a:week	-8
g a:welcome	-9
g a:well	-9
g a:were	17
g a:were not	14
g a:what	-40
g a:what he	-15
g a:what it	-10
g a:wheat	16
g a:whether	-32
g a:whether it	-16
g a:whether the	-10
g a:whiskey	-8
g a:whole	17
g a:why	6
g a:will	-7
g a:will also	-7
g a:will come	19
g a:will go	11
g a:will meet	19
g a:will not	30
g a:will raise	-13
g a:will vote	-17
g a:wine	33
g a:wine .	17
g a:with	-7
g a:with <number>	-12
g a:with <person>	-18
g a:with <quality>	-7
g a:with <seat>	-9
g a:with a	8
g a:with an	10
g a:with duty	15
g a:with it	-7
g a:with its	-9
g a:with the	26
g a:withdraw	-26
g a:withdraw the	-19
g a:within <span>	11
g a:within the	14
g a:without	14
g a:wool	-13
g a:word	28
g a:word .	7
g a:worker	11
g a:worth	-10
g a:worth <money>	-6
g a:would	7
g a:would answer	6
g a:would be	-10
g a:would do	23
g a:would go	16
g a:would like	-6
g a:would not	23
g a:would pay	-21
g a:would put	-15
g a:would raise	19
g a:would speak	-9
g a:would use	-19
g a:write	24
g a:write .	31
g a:write on	31
g a:write the	-16
g a:write to	11
g a:wrong	20
g a:xi	-8
g a:xi jinping	-8
g a:yale	17
g a:yarn	-7
g a:yes	-16
g a:york	-25
g a:york .	-13
g a:your	-12
g a:·	-27
g b:"	12
g b:" a	7
g b:" he	-11
g b:" i	-14
g b:" mr	34
g b:" our	-17
g b:" say	-8
g b:" the	-10
g b:" we	17
g b:'	-8
g b:' <organisation>	15
g b:'s	16
g b:'s <person>	-7
g b:'s own	29
g b:'s the	14
g b:(	17
g b:,	30
g b:, <name>	-29
g b:, <office>	-14
g b:, according	38
g b:, an	-11
g b:, and	11
g b:, announce	9
g b:, as	-11
g b:, by	19
g b:, has	6
g b:, his	-8
g b:, in	22
g b:, is	-10
g b:, no	-8
g b:, of	-15
g b:, on	-16
g b:, one	-12
g b:, or	-9
g b:, say	60
g b:, tell	-21
g b:, the	17
g b:, then	-6
g b:, to	-14
g b:, warn	13
g b:, whatever	-14
g b:, when	-7
g b:, write	16
g b:-	39
g b:- <name>	6
g b:/	-11
g b:: <number>	-7
g b:: a	15
g b:: and	-10
g b:: its	16
g b:: the	12
g b:;	21
g b:; his	-10
g b:; on	-13
g b:; the	21
g b:<agent>	-51
g b:<day-ahead>	-19
g b:<day-gone>	17
g b:<day-gone> after	7
g b:<day-gone> and	16
g b:<day-gone> by	13
g b:<day-gone> mr	-13
g b:<day-today>	-14
g b:<day-today> with	8
g b:<duty>	-10
g b:<level-noun>	-11
g b:<level> on	8
g b:<month-gone>	12
g b:<name>	-39
g b:<name> 's	6
g b:<name> -	7
g b:<name> and	-12
g b:<name> by	-7
g b:<name> come	23
g b:<name> is	-6
g b:<name> the	-23
g b:<name> would	7
g b:<not>	-10
g b:<number>	18
g b:<number> /	-7
g b:<number> a	-8
g b:<number> million	-8
g b:<number> the	21
g b:<office>	-38
g b:<office> at	11
g b:<office> of	-10
g b:<organisation> 's	11
g b:<organisation> and	-28
g b:<organisation> has	10
g b:<organisation> in	-9
g b:<person>	-15
g b:<person> 's	44
g b:<person> and	-42
g b:<person> come	-14
g b:<person> of	-29
g b:<person> on	-8
g b:<person> say	6
g b:<person> spoke	20
g b:<person> tell	-13
g b:<person> thanked	-15
g b:<quality> and	11
g b:<quality> duty	12
g b:<quality> export	-8
g b:<quality> good	-6
g b:<quality> government	-11
g b:<quality> negotiator	11
g b:<seat>	-14
g b:<seat> 's	-8
g b:<sender>	71
g b:<span> in	-15
g b:<span> later	15
g b:<span> of	8
g b:<v-agree>	-44
g b:<v-bear>	-47
g b:<v-buy>	-26
g b:<v-deny>	11
g b:<v-down>	-6
g b:<v-end>	-6
g b:<v-impose>	-31
g b:<v-propose>	-18
g b:<v-return>	-8
g b:<v-say>	14
g b:<v-suspend>	-16
g b:<v-target>	-6
g b:<v-up>	-16
g b:[	22
g b:a <office>	-24
g b:a <organisation>	21
g b:a <quality>	14
g b:a call	-11
g b:a further	-14
g b:a new	-7
g b:a report	-8
g b:a rule	-7
g b:a tariff	9
g b:a third	-10
g b:about	22
g b:about the	18
g b:according	56
g b:according to	56
g b:account	15
g b:account of	15
g b:act	-6
g b:add	13
g b:after	8
g b:after <span>	-16
g b:after a	-8
g b:after the	-9
g b:again	24
g b:agree	-10
g b:agreement	10
g b:agreement on	13
g b:agreement was	8
g b:al	11
g b:al -	11
g b:also	-19
g b:am	-8
g b:and	-43
g b:and <quality>	7
g b:and a	7
g b:and by	-16
g b:and he	-6
g b:and his	-6
g b:and in	14
g b:and is	8
g b:and its	-6
g b:and mr	-12
g b:announce	12
g b:announce by	8
g b:announce the	11
g b:announcement	-14
g b:any	-10
g b:approval	-28
g b:approval with	-17
g b:approve	-16
g b:approve by	-13
g b:are	-18
g b:arrived	20
g b:as	-9
g b:as a	-8
g b:ask	-35
g b:ask the	-15
g b:association	16
g b:at	10
g b:at the	-17
g b:banana	-7
g b:be	9
g b:be make	21
g b:bean	-15
g b:because	-27
g b:beef	-12
g b:been	31
g b:before	-15
g b:before the	-7
g b:begin	-6
g b:belong	6
g b:belong to	6
g b:between <name>	19
g b:between the	-10
g b:bring	-12
g b:bring the	-10
g b:business	10
g b:but	12
g b:but the	17
g b:by	33
g b:by <person>	12
g b:by a	-12
g b:by its	-22
g b:by mr	-18
g b:by the	26
g b:call	-12
g b:call between	-6
g b:call with	-7
g b:can	8
g b:carpet	20
g b:charge	-6
g b:city	-15
g b:close	-11
g b:closed	9
g b:co	31
g b:co -	31
g b:coffee	30
g b:come	6
g b:come to	19
g b:comment	10
g b:commerce	-7
g b:company	-31
g b:company 's	-27
g b:consumer	-18
g b:control	-9
g b:council	10
g b:custom	6
g b:dairy	8
g b:date	14
g b:day	7
g b:day of	11
g b:deal	-14
g b:declare	16
g b:delegation	-8
g b:der	20
g b:described	-16
g b:did	11
g b:district	-19
g b:doe	21
g b:doe not	22
g b:duty of	10
g b:duty on	-9
g b:each	-6
g b:eastern	-16
g b:either	-13
g b:expect	-12
g b:export of	-15
g b:export to	-8
g b:exporter	10
g b:extension	-9
g b:fact	-13
g b:fact sheet	-13
g b:farm	-9
g b:farmer	11
g b:figure	23
g b:final	-21
g b:final approval	-18
g b:first	24
g b:flower	-8
g b:following	11
g b:for <name>	-8
g b:for a	-9
g b:for the	-33
g b:force	-7
g b:from	7
g b:from <seat>	18
g b:from the	8
g b:further	-14
g b:given	9
g b:good	9
g b:good between	22
g b:government	-12
g b:grower	12
g b:grower '	11
g b:guest	-16
g b:had	-31
g b:had make	-8
g b:half of	9
g b:hand	-9
g b:has been	35
g b:has say	-12
g b:has the	-10
g b:he	-81
g b:he and	-13
g b:he expect	-6
g b:he say	-16
g b:he tell	-26
g b:head	-8
g b:her	-18
g b:his	14
g b:hon	17
g b:hour	11
g b:house	7
g b:how	28
g b:i	-31
g b:i am	-8
g b:i have	-8
g b:if	-19
g b:if the	-37
g b:importer	27
g b:importer have	15
g b:in	7
g b:in <month-gone>	30
g b:in <name>	-23
g b:in <number>	6
g b:in a	15
g b:in good	22
g b:in stockholm	9
g b:in the	6
g b:into	-6
g b:is a	-12
g b:is how	28
g b:is no	26
g b:is the	-11
g b:it 's	14
g b:it has	-10
g b:it was	15
g b:it would	-11
g b:itself	8
g b:joint	-10
g b:journalist	11
g b:just	14
g b:later	19
g b:led	-21
g b:led by	-12
g b:led the	-6
g b:let	-17
g b:let the	-9
g b:long	23
g b:make	13
g b:make a	-9
g b:meant	-15
g b:mediator	-26
g b:meet	-16
g b:meet for	13
g b:member	-11
g b:member of	-11
g b:midnight	6
g b:million	-8
g b:minister	-7
g b:minute	21
g b:month	-8
g b:morning	22
g b:mr	16
g b:mr <person>	-27
g b:mrs	-19
g b:ms	17
g b:must	-17
g b:must still	-11
g b:my	-11
g b:name	6
g b:near	7
g b:need	-41
g b:need the	-20
g b:negotiator	11
g b:new	-18
g b:new <organisation>	-11
g b:no	-9
g b:no .	-9
g b:no one	11
g b:nobody	-20
g b:nobody in	-7
g b:northern	-21
g b:not	11
g b:note	13
g b:notice	8
g b:now	-11
g b:of	-23
g b:of <day-gone>	6
g b:of <level>	19
g b:of <name>	-8
g b:of <number>	-14
g b:of a	21
g b:of commerce	-6
g b:of our	-9
g b:of talk	8
g b:of the	-19
g b:of what	8
g b:off	-19
g b:off the	-17
g b:official	-14
g b:on	-12
g b:on <day-gone>	13
g b:on <name>	-6
g b:on <quality>	12
g b:on his	-7
g b:one	-21
g b:only	9
g b:operator	-18
g b:opinion	8
g b:opposition	26
g b:or	-12
g b:order	-17
g b:other	-19
g b:our	-37
g b:our own	-32
g b:out	-8
g b:out of	-9
g b:over	-9
g b:owner	-20
g b:palace	25
g b:people	-6
g b:permit	20
g b:phone	-18
g b:port	8
g b:port of	6
g b:post	-9
g b:president	-12
g b:presidential	24
g b:promise	12
g b:propose	17
g b:published	-9
g b:put	-20
g b:q	55
g b:raise	-7
g b:rate	-12
g b:reach	-8
g b:read	25
g b:receive	-13
g b:relief	-8
g b:remark	-11
g b:remark by	-10
g b:reply	12
g b:report	-12
g b:response	8
g b:response to	8
g b:retailer	-12
g b:retailer and	-12
g b:revenue	9
g b:rule	-15
g b:rule that	-6
g b:rumour	13
g b:say	10
g b:say <person>	19
g b:say a	18
g b:say his	-6
g b:say it	15
g b:say its	10
g b:say mr	21
g b:sell	-7
g b:separate	17
g b:sheet	-13
g b:sheet that	-10
g b:shoe	-9
g b:should the	-7
g b:side	-16
g b:side of	13
g b:sign	-18
g b:sign by	-11
g b:signature	-16
g b:signature of	-8
g b:since	-11
g b:since <day-gone>	-8
g b:since <month-gone>	-17
g b:since the	13
g b:sir	21
g b:so	7
g b:source	-21
g b:source in	-7
g b:speak	-15
g b:speak to	-9
g b:spoke	16
g b:spoke with	20
g b:sporting	-21
g b:standstill	-6
g b:state	9
g b:state new	6
g b:statement	24
g b:statement of	15
g b:still	-22
g b:still be	-11
g b:stockholm	12
g b:table	-8
g b:talk in	11
g b:talk with	-17
g b:tariff	-7
g b:tariff of	9
g b:tariff truce	-6
g b:tea	-8
g b:team	-28
g b:telephone	-18
g b:telephone call	-7
g b:tell	-22
g b:tell the	-22
g b:term	6
g b:textile	26
g b:thanked	-27
g b:that	-54
g b:that 's	16
g b:that <name>	7
g b:that a	-10
g b:that his	-9
g b:that is	11
g b:that of	-12
g b:that the	-30
g b:that was	24
g b:the	-9
g b:the <level>	-9
g b:the <name>	25
g b:the <number>	11
g b:the <office>	-13
g b:the <organisation>	-17
g b:the <person>	-14
g b:the <quality>	13
g b:the <seat>	-9
g b:the agreement	17
g b:the company	-28
g b:the consumer	-18
g b:the custom	9
g b:the district	-9
g b:the duty	-8
g b:the first	21
g b:the following	11
g b:the grower	8
g b:the joint	-9
g b:the new	-19
g b:the northern	-21
g b:the opposition	21
g b:the order	-8
g b:the other	-15
g b:the presidential	22
g b:the rate	-10
g b:the rule	-6
g b:the signature	-9
g b:the talk	12
g b:the tariff	-9
g b:the term	6
g b:the trade	-6
g b:the truce	-6
g b:the two	-17
g b:the word	20
g b:their	-33
g b:then	-24
g b:there is	8
g b:there was	-9
g b:they	-23
g b:thi	21
g b:thing	22
g b:third	-13
g b:those	-7
g b:threat	-9
g b:through	-22
g b:time	-10
g b:to	12
g b:to <level>	6
g b:to <seat>	-14
g b:to be	7
g b:to final	-17
g b:to its	6
g b:to meet	-10
g b:to mr	11
g b:to the	9
g b:trade	11
g b:trade in	22
g b:travel	-10
g b:travel to	-9
g b:truce	-19
g b:truce between	-6
g b:two	-16
g b:under	-32
g b:under the	-13
g b:unless	-24
g b:until	-24
g b:until the	-12
g b:up	-16
g b:up to	-11
g b:visit	-6
g b:von	20
g b:von der	20
g b:want	12
g b:was	38
g b:was announce	12
g b:was the	8
g b:were	8
g b:what	-6
g b:what <name>	10
g b:what the	-19
g b:whatever	-12
g b:when	-23
g b:where	-9
g b:wherea	7
g b:whether	-18
g b:which	-34
g b:which is	-19
g b:which the	-7
g b:who	-34
g b:who head	-7
g b:will	-32
g b:with	-29
g b:with mr	-12
g b:with the	-25
g b:word	13
g b:word of	20
g b:would be	17
g b:would need	-8
g b:write	-8
g b:write to	-15
g b:year	19
g b:you	-6
g b:your	-17
g b:—	14
g b:— <name>	-9
g b:— and	10
g b:— the	7
g c0=agree	-26
g c0=bear	-33
g c0=deny	17
g c0=impose	-21
g c0=propose	-13
g c0=say	11
g c0=sell	-12
g c0=target	-10
g c0=up	-20
g c1=agree	-42
g c1=bear	-34
g c1=buy	-6
g c1=deny	19
g c1=impose	-18
g c1=say	10
g c1=sell	-16
g c1=target	-8
g c1=threaten	7
g c1=up	-22
g c2=agree	-29
g c2=bear	-13
g c2=begin	-17
g c2=buy	-8
g c2=down	-38
g c2=end	-11
g c2=impose	-8
g c2=propose	17
g c2=return	-14
g c2=say	16
g c2=suspend	-6
g c2=target	-6
g c2=threaten	17
g ct0=agree past	-9
g ct0=agree past-passive	-13
g ct0=deny past-passive	20
g ct0=impose perfect	-11
g ct0=impose perfect-passive	-9
g ct0=impose present	-7
g ct0=propose past	-9
g ct0=propose perfect	-8
g ct0=propose perfect-passive	29
g ct0=propose present	-36
g ct0=say future	7
g ct0=say past-passive	29
g ct0=say perfect	-16
g ct0=say present-passive	7
g ct0=sell past	-7
g ct0=stay modal	-6
g ct0=stay past	8
g ct0=threaten present	10
g ct1=agree participle-passive	-17
g ct1=agree past	-8
g ct1=agree past-passive	-13
g ct1=bear infinitive	-11
g ct1=deny past-passive	20
g ct1=impose participle-passive	14
g ct1=impose past	-6
g ct1=impose perfect	-9
g ct1=impose perfect-passive	-9
g ct1=impose present	-6
g ct1=propose participle-passive	10
g ct1=propose past	-7
g ct1=propose perfect	-8
g ct1=propose perfect-passive	29
g ct1=propose present	-35
g ct1=say future	7
g ct1=say past-passive	29
g ct1=say perfect	-16
g ct1=say present-passive	7
g ct1=sell past	-7
g ct1=stay modal	-6
g ct1=stay past	8
g ct1=threaten present	10
g ct2=agree future	9
g ct2=agree modal	9
g ct2=agree participle-passive	12
g ct2=agree past	-20
g ct2=agree perfect	-13
g ct2=agree pluperfect	-22
g ct2=agree present	-13
g ct2=bear gerund	8
g ct2=bear infinitive	-7
g ct2=bear modal	-6
g ct2=bear past	-6
g ct2=bear perfect	-6
g ct2=bear pluperfect	-12
g ct2=begin future	-13
g ct2=begin infinitive	-11
g ct2=begin past	6
g ct2=begin perfect	-10
g ct2=buy future	-7
g ct2=buy infinitive	-20
g ct2=buy present	13
g ct2=deny gerund	-8
g ct2=deny perfect	8
g ct2=down future	-10
g ct2=down infinitive	-8
g ct2=down perfect	-11
g ct2=down present	-24
g ct2=end participle-passive	10
g ct2=end perfect	-26
g ct2=impose gerund	14
g ct2=impose infinitive	-15
g ct2=impose modal-passive	-6
g ct2=impose participle-passive	-8
g ct2=impose past-passive	-13
g ct2=impose present-passive	-15
g ct2=propose gerund	-20
g ct2=propose infinitive	30
g ct2=propose modal	6
g ct2=propose participle-passive	-21
g ct2=propose past	24
g ct2=propose past-passive	-12
g ct2=propose perfect	7
g ct2=propose perfect-passive	-17
g ct2=propose pluperfect	6
g ct2=propose present	9
g ct2=propose present-passive	-22
g ct2=say modal	13
g ct2=say past	13
g ct2=say past-passive	-17
g ct2=say perfect	-6
g ct2=say pluperfect	15
g ct2=say present	9
g ct2=say present-passive	-15
g ct2=sell past	-13
g ct2=sell perfect	9
g ct2=sell present	-8
g ct2=stay future	-12
g ct2=stay infinitive	11
g ct2=stay participle-passive	-10
g ct2=stay past	8
g ct2=stay present	-11
g ct2=suspend infinitive	8
g ct2=suspend past	-13
g ct2=suspend perfect	7
g ct2=suspend present	-21
g ct2=target future	-8
g ct2=target infinitive	-9
g ct2=target past	15
g ct2=target perfect	-10
g ct2=target pluperfect	8
g ct2=target present	-7
g ct2=threaten perfect	15
g ct2=threaten pluperfect	9
g ct2=up future	19
g ct2=up gerund	7
g ct2=up infinitive	-6
g ct2=up modal	-6
g first-of-paragraph	-25
g has-future	-21
g has-gerund	13
g has-infinitive	33
g has-participle	12
g has-past	8
g has-perfect	16
g has-pluperfect	12
g has-present	-11
g l1="	7
g l1='	-15
g l1='s	14
g l1=)	15
g l1=*	9
g l1=,	21
g l1=-	28
g l1=.	-6
g l1=/	-7
g l1=:	6
g l1=;	23
g l1=<agent>	-24
g l1=<begin>	11
g l1=<day-gone>	24
g l1=<level-noun>	-9
g l1=<level>	-10
g l1=<not>	-24
g l1=<number>	40
g l1=<organisation>	12
g l1=<person>	34
g l1=<taker>	-11
g l1=<v-bear>	-26
g l1=<v-begin>	-12
g l1=<v-impose>	17
g l1=<v-propose>	-17
g l1=<v-return>	-6
g l1=<v-say>	14
g l1=a	9
g l1=after	32
g l1=an	9
g l1=and	-26
g l1=as	-10
g l1=ask	-10
g l1=because	-6
g l1=between	-14
g l1=but	24
g l1=by	27
g l1=der	20
g l1=district	-12
g l1=for	-20
g l1=her	-18
g l1=if	8
g l1=in	-30
g l1=is	-21
g l1=joint	-9
g l1=later	7
g l1=meet	-11
g l1=mr	19
g l1=mrs	-23
g l1=ms	11
g l1=my	-9
g l1=near	7
g l1=new	-6
g l1=no	-19
g l1=northern	-21
g l1=one	-22
g l1=opposition	6
g l1=our	-12
g l1=presidential	21
g l1=say	19
g l1=sir	21
g l1=sporting	-21
g l1=take	-6
g l1=tell	-36
g l1=thanked	-16
g l1=that	-75
g l1=their	-28
g l1=unless	-19
g l1=until	-6
g l1=want	14
g l1=warn	-6
g l1=was	-6
g l1=what	6
g l1=whether	-11
g l1=with	-22
g l1=year	22
g l1=your	-13
g l1=—	23
g l2="	10
g l2='	30
g l2='s	7
g l2=(	19
g l2=)	17
g l2=,	26
g l2=-	13
g l2=.	7
g l2=:	38
g l2=;	10
g l2=<agent>	-12
g l2=<begin>	22
g l2=<day-ahead>	29
g l2=<day-gone>	21
g l2=<gate>	-12
g l2=<level-noun>	13
g l2=<level>	-12
g l2=<month-ahead>	9
g l2=<month-gone>	26
g l2=<name>	-9
g l2=<number>	23
g l2=<office>	14
g l2=<organisation>	34
g l2=<person>	-31
g l2=<quality>	11
g l2=<seat>	-9
g l2=<sender>	70
g l2=<span>	29
g l2=<taker>	7
g l2=<v-agree>	-6
g l2=<v-bear>	-23
g l2=<v-begin>	21
g l2=<v-down>	29
g l2=<v-impose>	8
g l2=<v-propose>	26
g l2=<v-return>	-13
g l2=<v-sell>	-23
g l2=<v-stay>	-8
g l2=<v-target>	-6
g l2=a	16
g l2=according	20
g l2=after	-8
g l2=agree	-21
g l2=agreement	-7
g l2=al	9
g l2=alert	-7
g l2=all	8
g l2=also	-6
g l2=and	-12
g l2=announce	11
g l2=answer	7
g l2=approval	-13
g l2=are	-6
g l2=ask	-19
g l2=because	-6
g l2=before	-11
g l2=begin	-6
g l2=by	7
g l2=call	-24
g l2=case	-28
g l2=come	23
g l2=company	-27
g l2=deal	8
g l2=earth	-13
g l2=exporter	13
g l2=fail	11
g l2=farmer	10
g l2=first	-13
g l2=for	-36
g l2=from	6
g l2=grower	7
g l2=guest	8
g l2=has	-6
g l2=he	-34
g l2=his	20
g l2=hour	31
g l2=house	10
g l2=how	25
g l2=i	-9
g l2=if	-39
g l2=in	-7
g l2=informed	-7
g l2=is	-11
g l2=it	-13
g l2=last	13
g l2=law	-14
g l2=led	-9
g l2=let	-9
g l2=licence	-15
g l2=live	-9
g l2=man	-15
g l2=mediator	-34
g l2=meet	-9
g l2=minute	17
g l2=more	-7
g l2=need	-7
g l2=new	-10
g l2=no	7
g l2=note	9
g l2=notice	17
g l2=of	-24
g l2=official	-13
g l2=oil	10
g l2=only	14
g l2=opposition	24
g l2=our	-23
g l2=palace	26
g l2=propose	17
g l2=rate	8
g l2=read	26
g l2=report	-7
g l2=return	-11
g l2=say	-7
g l2=should	-7
g l2=side	-20
g l2=sign	6
g l2=signature	-6
g l2=soybean	-16
g l2=speak	-11
g l2=spoke	20
g l2=talk	-15
g l2=tell	-14
g l2=that	-32
g l2=the	-50
g l2=thi	14
g l2=through	-18
g l2=tiktok	19
g l2=time	-6
g l2=truce	-7
g l2=tuna	11
g l2=under	-11
g l2=until	-12
g l2=von	20
g l2=want	17
g l2=was	13
g l2=we	16
g l2=well	19
g l2=what	-15
g l2=when	-23
g l2=which	-17
g l2=with	-10
g l2=work	-9
g l2=write	-17
g l2=year	15
g l2=—	-6
g l3="	21
g l3='	13
g l3=(	12
g l3=)	-17
g l3=,	-9
g l3=.	10
g l3=;	11
g l3=<agent>	-8
g l3=<begin>	8
g l3=<day-ahead>	-45
g l3=<day-gone>	-28
g l3=<day-today>	16
g l3=<gate>	-15
g l3=<goods>	32
g l3=<level>	-7
g l3=<month-gone>	20
g l3=<name>	16
g l3=<number>	28
g l3=<office>	7
g l3=<organisation>	-18
g l3=<person>	-10
g l3=<quality>	17
g l3=<seat>	23
g l3=<sender>	-11
g l3=<span>	-11
g l3=<v-agree>	-8
g l3=<v-bear>	-28
g l3=<v-begin>	20
g l3=<v-buy>	6
g l3=<v-down>	15
g l3=<v-impose>	-14
g l3=<v-propose>	37
g l3=<v-say>	10
g l3=<v-sell>	-21
g l3=<v-up>	17
g l3=a	15
g l3=according	34
g l3=add	-7
g l3=after	-6
g l3=an	-20
g l3=announcement	-10
g l3=answer	7
g l3=approval	-33
g l3=arrangement	-11
g l3=as	-6
g l3=at	8
g l3=back	-9
g l3=banana	-7
g l3=be	8
g l3=beef	-8
g l3=been	26
g l3=between	-10
g l3=both	12
g l3=buy	14
g l3=call	6
g l3=coffee	27
g l3=confirm	-6
g l3=consent	12
g l3=copper	-6
g l3=country	18
g l3=custom	7
g l3=day	15
g l3=decide	17
g l3=decoupling	11
g l3=decree	11
g l3=deny	-8
g l3=did	7
g l3=duty	-23
g l3=end	-13
g l3=export	-12
g l3=extra	-13
g l3=final	8
g l3=first	11
g l3=for	11
g l3=from	27
g l3=further	-11
g l3=geneva	10
g l3=go	18
g l3=has	-10
g l3=he	-42
g l3=hour	12
g l3=in	12
g l3=informed	14
g l3=is	30
g l3=it	-12
g l3=its	-11
g l3=last	15
g l3=law	-17
g l3=letter	-12
g l3=list	28
g l3=member	-11
g l3=month	9
g l3=more	21
g l3=morning	24
g l3=new	9
g l3=nobody	-11
g l3=note	-14
g l3=notice	-10
g l3=of	-36
g l3=oil	11
g l3=or	-21
g l3=order	-12
g l3=other	-14
g l3=out	-8
g l3=over	-7
g l3=own	-13
g l3=part	12
g l3=place	-19
g l3=plan	12
g l3=q	29
g l3=rare	-13
g l3=remark	-8
g l3=rule	-9
g l3=say	17
g l3=share	11
g l3=sheet	-19
g l3=ship	-8
g l3=side	-10
g l3=sign	11
g l3=since	13
g l3=statement	24
g l3=talk	-22
g l3=tariff	20
g l3=telephone	-6
g l3=television	-25
g l3=tell	-6
g l3=that	-22
g l3=the	-42
g l3=them	-14
g l3=then	-30
g l3=there	-7
g l3=they	25
g l3=third	11
g l3=time	-21
g l3=trade	-23
g l3=truce	-21
g l3=two	14
g l3=until	23
g l3=war	-6
g l3=we	-15
g l3=week	-9
g l3=where	-12
g l3=which	-12
g l3=who	-16
g l3=wine	6
g l3=wire	-24
g l3=word	12
g l3=would	-17
g l3=wrong	-6
g l3=year	-8
g l3=you	-14
g l3=|	-10
g l3=—	8
g l4='s	6
g l4=(	-11
g l4=)	10
g l4=-	-22
g l4=.	-11
g l4=:	22
g l4=;	-30
g l4=<agent>	-12
g l4=<day-ahead>	-23
g l4=<day-today>	28
g l4=<duty>	17
g l4=<gate>	-17
g l4=<goods>	19
g l4=<level>	-20
g l4=<money>	14
g l4=<month-ahead>	6
g l4=<month-gone>	-10
g l4=<name>	-17
g l4=<not>	-9
g l4=<number>	22
g l4=<office>	47
g l4=<organisation>	-15
g l4=<person>	-9
g l4=<quality>	6
g l4=<seat>	12
g l4=<sender>	23
g l4=<taker>	6
g l4=<v-agree>	-21
g l4=<v-bear>	14
g l4=<v-begin>	-15
g l4=<v-down>	-11
g l4=<v-end>	8
g l4=<v-propose>	28
g l4=<v-say>	-33
g l4=<v-sell>	8
g l4=<v-stay>	-21
g l4=<v-target>	9
g l4=a	-17
g l4=about	29
g l4=according	34
g l4=after	-12
g l4=again	38
g l4=ago	6
g l4=agreement	9
g l4=all	6
g l4=and	12
g l4=another	-8
g l4=are	-24
g l4=ask	22
g l4=at	16
g l4=back	-9
g l4=be	-11
g l4=bean	-14
g l4=being	16
g l4=but	-9
g l4=buyer	22
g l4=by	-10
g l4=coffee	8
g l4=come	6
g l4=country	-21
g l4=dairy	28
g l4=date	17
g l4=day	23
g l4=deal	9
g l4=discuss	-11
g l4=dispute	17
g l4=do	11
g l4=duty	-6
g l4=expect	-9
g l4=export	-10
g l4=exporter	6
g l4=fact	-17
g l4=fish	-10
g l4=for	-8
g l4=force	-11
g l4=from	-18
g l4=go	-15
g l4=good	-16
g l4=grower	10
g l4=hand	-7
g l4=have	10
g l4=he	-25
g l4=here	10
g l4=his	6
g l4=hold	-13
g l4=hour	19
g l4=i	-19
g l4=if	15
g l4=industry	15
g l4=is	18
g l4=it	32
g l4=keep	18
g l4=last	34
g l4=letter	26
g l4=list	19
g l4=long	8
g l4=lower	-19
g l4=make	-9
g l4=medicine	-18
g l4=midnight	8
g l4=minute	7
g l4=mr	-21
g l4=need	-11
g l4=new	6
g l4=next	-6
g l4=no	-13
g l4=now	14
g l4=number	-12
g l4=of	-26
g l4=off	-20
g l4=on	17
g l4=order	-7
g l4=our	9
g l4=over	-10
g l4=paper	14
g l4=peace	8
g l4=people	10
g l4=plan	7
g l4=price	10
g l4=promise	13
g l4=propose	-6
g l4=raise	8
g l4=reason	-6
g l4=report	-8
g l4=round	19
g l4=run	-14
g l4=say	-28
g l4=second	-9
g l4=sell	19
g l4=side	-8
g l4=sign	-20
g l4=sir	-22
g l4=so	19
g l4=statement	12
g l4=stay	15
g l4=step	13
g l4=still	-6
g l4=summer	10
g l4=take	-13
g l4=talk	-9
g l4=tariff	33
g l4=telephone	15
g l4=that	-21
g l4=the	-25
g l4=then	-12
g l4=they	-21
g l4=third	-21
g l4=time	-12
g l4=to	45
g l4=two	-6
g l4=until	-30
g l4=want	9
g l4=war	32
g l4=was	22
g l4=way	13
g l4=were	10
g l4=what	11
g l4=who	8
g l4=will	17
g l4=with	17
g l4=word	7
g l4=worth	-18
g l4=would	13
g l4=year	23
g l=" mr	29
g l=" say	12
g l=, "	18
g l=, a	20
g l=, after	-11
g l=, an	-9
g l=, and	9
g l=, as	-17
g l=, but	9
g l=, his	-7
g l=, in	18
g l=, mr	-6
g l=, say	22
g l=, tell	-8
g l=, that	-8
g l=, the	6
g l=, unless	-11
g l=, when	-16
g l=, which	25
g l=, with	10
g l=: <number>	9
g l=: a	18
g l=: the	23
g l=; his	-10
g l=; the	23
g l=<begin> "	-10
g l=<begin> *	6
g l=<begin> <begin>	11
g l=<begin> <organisation>	-12
g l=<begin> a	11
g l=<begin> an	29
g l=<begin> and	9
g l=<begin> but	21
g l=<begin> by	17
g l=<begin> from	20
g l=<begin> her	-16
g l=<begin> his	22
g l=<begin> in	-25
g l=<begin> mr	12
g l=<begin> my	-15
g l=<begin> our	14
g l=<begin> the	10
g l=<begin> their	-9
g l=<begin> what	-39
g l=<begin> —	-12
g l=<day-ahead> ,	29
g l=<day-ahead> :	-12
g l=<day-gone> ,	-15
g l=<day-gone> by	7
g l=<day-gone> the	16
g l=<day-today> (	-6
g l=<day-today> -	8
g l=<day-today> after	-7
g l=<level> ,	16
g l=<level> that	-16
g l=<month-ahead> ,	10
g l=<name> 's	40
g l=<name> ,	14
g l=<name> :	-15
g l=<name> and	-36
g l=<name> the	-17
g l=<number> :	7
g l=<number> the	25
g l=<number> —	13
g l=<office> ,	21
g l=<office> :	23
g l=<office> in	-8
g l=<organisation> 's	13
g l=<organisation> ,	28
g l=<organisation> in	-29
g l=<person> 's	25
g l=<person> ,	-6
g l=<person> and	-35
g l=<person> say	-6
g l=<person> tell	-9
g l=<seat> the	7
g l=<span> ,	22
g l=<span> after	11
g l=according to	20
g l=after the	-7
g l=al -	9
g l=alert :	-7
g l=and a	-7
g l=and his	-6
g l=and its	-6
g l=and mr	-11
g l=and the	-6
g l=announce by	8
g l=approval with	-17
g l=ask the	-13
g l=at the	-30
g l=before the	-9
g l=but the	13
g l=by mr	-17
g l=by the	18
g l=call with	-6
g l=come to	22
g l=company 's	-27
g l=end ,	6
g l=export to	-6
g l=fail ,	11
g l=for the	-28
g l=from the	7
g l=grower '	8
g l=has the	-6
g l=he and	-12
g l=he tell	-15
g l=if the	-37
g l=in <month-gone>	12
g l=in the	-15
g l=is the	-8
g l=it ,	12
g l=it :	-28
g l=last year	7
g l=let the	-9
g l=licence which	-12
g l=live :	-9
g l=need the	-7
g l=new <organisation>	-9
g l=no .	-13
g l=of a	-7
g l=of the	-15
g l=of what	10
g l=on <day-gone>	25
g l=on the	-10
g l=on which	-19
g l=our own	-23
g l=port of	6
g l=read that	13
g l=report that	-7
g l=return ,	-7
g l=say his	-6
g l=say its	10
g l=say mr	21
g l=say that	-14
g l=should the	-7
g l=sign ,	21
g l=sign by	-8
g l=since <day-gone>	-6
g l=since <month-gone>	-16
g l=since the	13
g l=spoke with	21
g l=talk with	-10
g l=tariff ,	18
g l=tariff that	-15
g l=tell the	-21
g l=that his	-9
g l=that the	-22
g l=the <organisation>	11
g l=the joint	-8
g l=the northern	-21
g l=then ,	9
g l=time ,	-8
g l=to a	-26
g l=to meet	-7
g l=to mr	6
g l=to the	9
g l=trade ,	-7
g l=until the	-11
g l=von der	20
g l=what the	-14
g l=which the	-7
g l=with the	-20
g l=with which	-17
g l=word of	6
g l=write to	-12
g l=year ,	17
g l=— the	9
g lead="	12
g lead=(	17
g lead=,	30
g lead=-	24
g lead=3	10
g lead=;	21
g lead=[	22
g lead=according	31
g lead=after	14
g lead=an	22
g lead=analyst	-46
g lead=angola	11
g lead=argentina	7
g lead=as	-19
g lead=because	-27
g lead=beijing	-9
g lead=bernd	17
g lead=bessent	12
g lead=both	11
g lead=british	6
g lead=brussels	-6
g lead=but	12
g lead=canada	11
g lead=chamber	8
g lead=chief	-26
g lead=chile	9
g lead=colombia	8
g lead=colombo	9
g lead=commerce	7
g lead=commissioner	20
g lead=committee	-6
g lead=correspondent	-50
g lead=customs	23
g lead=cyprus	9
g lead=deputy	8
g lead=djibouti	14
g lead=dominic	10
g lead=donald	-9
g lead=el	-19
g lead=embassy	-14
g lead=europe	-9
g lead=european	-15
g lead=fiji	12
g lead=finance	-7
g lead=finland	-8
g lead=for	8
g lead=from	26
g lead=germany	15
g lead=governor	-57
g lead=greece	10
g lead=greer	13
g lead=has	-6
g lead=he	-51
g lead=her	-16
g lead=his	28
g lead=host	-50
g lead=i	-14
g lead=if	-19
g lead=in	36
g lead=india	-10
g lead=industry	-18
g lead=italy	7
g lead=jakarta	12
g lead=jamaica	-7
g lead=jamieson	27
g lead=joseph	7
g lead=kenya	17
g lead=kim	27
g lead=korea	9
g lead=li	33
g lead=lima	12
g lead=malaysia	10
g lead=manila	9
g lead=minister	-24
g lead=ministry	-28
g lead=mongolia	8
g lead=mr	12
g lead=my	-25
g lead=namibia	-8
g lead=neither	-51
g lead=new	-11
g lead=nigeria	-18
g lead=nobody	-6
g lead=norway	14
g lead=office	-15
g lead=ontario	11
g lead=oslo	-7
g lead=pakistan	16
g lead=panama	10
g lead=parliament	-22
g lead=phan	6
g lead=poland	20
g lead=president	12
g lead=prime	20
g lead=q	55
g lead=remarks	-9
g lead=rwanda	-9
g lead=saudi	-8
g lead=secretary	22
g lead=seoul	15
g lead=serbia	-16
g lead=should	-11
g lead=since	-23
g lead=so	6
g lead=spokesperson	27
g lead=sri	7
g lead=switzerland	-18
g lead=taiwan	-7
g lead=tbilisi	11
g lead=thailand	-21
g lead=that	-36
g lead=the	-7
g lead=their	-12
g lead=they	-9
g lead=this	13
g lead=to	24
g lead=trade	7
g lead=treasury	31
g lead=uganda	-9
g lead=under	-10
g lead=unless	-24
g lead=until	-20
g lead=uruguay	-7
g lead=ustr	-7
g lead=vice	34
g lead=washington	11
g lead=we	-14
g lead=what	-53
g lead=when	-16
g lead=where	-9
g lead=whereas	7
g lead=whether	-8
g lead=which	-34
g lead=who	-34
g lead=with	-16
g lead=xi	-36
g lead=xinhua	-6
g lead=yesterday	16
g lead=your	-8
g lead=zambia	7
g lead=—	14
g lll=" , the	16
g lll=" say mr	14
g lll=" say the	-27
g lll=, " mr	22
g lll=, " say	12
g lll=, <day-today> (	-6
g lll=, <day-today> -	8
g lll=, <name> and	-6
g lll=, <person> and	-7
g lll=, <span> after	13
g lll=, according to	32
g lll=, after the	7
g lll=, and mr	-10
g lll=, and the	16
g lll=, but the	13
g lll=, in the	13
g lll=, on which	-18
g lll=, say the	31
g lll=, tell the	-7
g lll=, which the	-7
g lll=: <person> ,	-23
g lll=<begin> <begin> "	-10
g lll=<begin> <begin> *	6
g lll=<begin> <begin> <begin>	11
g lll=<begin> <begin> <organisation>	-12
g lll=<begin> <begin> a	11
g lll=<begin> <begin> an	29
g lll=<begin> <begin> and	9
g lll=<begin> <begin> but	21
g lll=<begin> <begin> by	17
g lll=<begin> <begin> from	20
g lll=<begin> <begin> her	-16
g lll=<begin> <begin> his	22
g lll=<begin> <begin> in	-25
g lll=<begin> <begin> mr	12
g lll=<begin> <begin> my	-15
g lll=<begin> <begin> our	14
g lll=<begin> <begin> the	10
g lll=<begin> <begin> their	-9
g lll=<begin> <begin> what	-39
g lll=<begin> <begin> —	-12
g lll=<begin> <day-gone> the	13
g lll=<begin> <name> 's	8
g lll=<begin> <name> and	-17
g lll=<begin> <office> :	23
g lll=<begin> <person> 's	11
g lll=<begin> <person> ,	-32
g lll=<begin> <person> and	-9
g lll=<begin> <seat> and	-8
g lll=<begin> if the	-14
g lll=<begin> in <month-gone>	15
g lll=<begin> on <day-gone>	10
g lll=<begin> on the	-6
g lll=<begin> should the	-7
g lll=<begin> since <month-gone>	-16
g lll=<begin> what the	-15
g lll=<day-ahead> , "	-19
g lll=<day-ahead> , and	18
g lll=<day-ahead> , mr	7
g lll=<day-ahead> , the	-24
g lll=<day-ahead> , unless	-9
g lll=<day-ahead> ; the	-13
g lll=<day-gone> , the	-10
g lll=<day-gone> by the	8
g lll=<day-today> — the	11
g lll=<month-gone> , and	20
g lll=<name> , the	12
g lll=<number> , the	10
g lll=<number> : <number>	9
g lll=<organisation> , the	6
g lll=<organisation> and the	-24
g lll=<person> , say	-10
g lll=<person> , the	-28
g lll=<person> and the	9
g lll=<person> of the	-9
g lll=<seat> , the	11
g lll=<span> , "	-9
g lll=<span> , and	8
g lll=<span> , the	22
g lll=according to mr	17
g lll=according to the	29
g lll=and <name> 's	10
g lll=approve by the	-7
g lll=by <person> ,	-7
g lll=decoupling , "	11
g lll=final approval with	-17
g lll=for <name> ,	-18
g lll=from <day-ahead> ,	15
g lll=he tell the	-6
g lll=in <name> the	-13
g lll=in <number> ,	-15
g lll=in <seat> ,	-9
g lll=in <seat> the	7
g lll=in return ,	-7
g lll=it , "	-12
g lll=of the joint	-7
g lll=on <day-ahead> ,	17
g lll=on <day-gone> ,	-7
g lll=question : mr	9
g lll=say <person> ,	13
g lll=sheet that the	-16
g lll=statement of the	19
g lll=that is what	14
g lll=the <name> ,	21
g lll=the <name> and	8
g lll=the <organisation> 's	9
g lll=the <organisation> ,	-22
g lll=the <organisation> in	-26
g lll=the company 's	-27
g lll=the grower '	8
g lll=the port of	6
g lll=the tariff that	-12
g lll=the word of	6
g lll=until <day-ahead> ,	7
g lll=with <name> ,	14
g lll=word of the	13
g lr=" ,	24
g lr=" accomplished	-6
g lr=" has	6
g lr=" say	-24
g lr=" tell	23
g lr=" write	12
g lr=' ,	6
g lr=' .	-10
g lr=' say	-20
g lr='s ,	-12
g lr='s and	7
g lr='s has	-17
g lr='s say	25
g lr='s tell	11
g lr=, 's	-20
g lr=, ,	-15
g lr=, :	-12
g lr=, <end>	-7
g lr=, <level>	-7
g lr=, and	-6
g lr=, charge	15
g lr=, has	27
g lr=, is	-6
g lr=, of	-11
g lr=, put	-10
g lr=, reply	18
g lr=, say	19
g lr=, tell	49
g lr=, will	-12
g lr=, would	-13
g lr=, write	23
g lr=- ,	6
g lr=- has	9
g lr=. 's	-7
g lr=. ,	-25
g lr=. had	13
g lr=: ,	-39
g lr=: and	6
g lr=: had	11
g lr=: has	-15
g lr=: is	12
g lr=: on	-15
g lr=: say	48
g lr=<begin> 's	-42
g lr=<begin> (	-7
g lr=<begin> ,	21
g lr=<begin> .	-34
g lr=<begin> /	-12
g lr=<begin> <day-today>	-10
g lr=<begin> <end>	-19
g lr=<begin> <level>	-8
g lr=<begin> <person>	-24
g lr=<begin> agree	12
g lr=<begin> also	18
g lr=<begin> and	-30
g lr=<begin> answer	-29
g lr=<begin> approve	-10
g lr=<begin> buy	24
g lr=<begin> call	23
g lr=<begin> charge	-11
g lr=<begin> conclude	-7
g lr=<begin> confirm	-12
g lr=<begin> deny	35
g lr=<begin> doe	-6
g lr=<begin> end	-16
g lr=<begin> expect	-13
g lr=<begin> export	-7
g lr=<begin> expressed	9
g lr=<begin> flew	-11
g lr=<begin> followed	-6
g lr=<begin> for	-12
g lr=<begin> go	-11
g lr=<begin> had	14
g lr=<begin> has	44
g lr=<begin> hold	-8
g lr=<begin> hope	-10
g lr=<begin> import	-8
g lr=<begin> in	-22
g lr=<begin> informed	27
g lr=<begin> is	-8
g lr=<begin> isn't	-6
g lr=<begin> leave	-6
g lr=<begin> let	10
g lr=<begin> lift	-17
g lr=<begin> make	31
g lr=<begin> meet	-6
g lr=<begin> must	-10
g lr=<begin> note	14
g lr=<begin> of	30
g lr=<begin> opened	-11
g lr=<begin> order	-7
g lr=<begin> promise	30
g lr=<begin> propose	22
g lr=<begin> put	16
g lr=<begin> raise	-6
g lr=<begin> reject	-19
g lr=<begin> reply	31
g lr=<begin> reserve	-6
g lr=<begin> say	-19
g lr=<begin> sell	-12
g lr=<begin> sign	-8
g lr=<begin> state	11
g lr=<begin> still	7
g lr=<begin> stop	21
g lr=<begin> stress	-20
g lr=<begin> take	-9
g lr=<begin> tell	-23
g lr=<begin> threaten	-14
g lr=<begin> undertook	9
g lr=<begin> vow	-7
g lr=<begin> want	-7
g lr=<begin> warn	16
g lr=<begin> was	-25
g lr=<begin> would	-7
g lr=<begin> write	-18
g lr=<begin> —	-29
g lr=<day-gone> ,	13
g lr=<day-gone> announce	-14
g lr=<number> 's	-10
g lr=<number> ,	9
g lr=<number> on	8
g lr=<number> say	15
g lr=<number> tell	-14
g lr=<organisation> say	36
g lr=a .	-6
g lr=a and	-7
g lr=a confirm	7
g lr=a for	20
g lr=a has	-24
g lr=a newspaper	-22
g lr=a of	-21
g lr=a say	27
g lr=a tell	7
g lr=a with	-21
g lr=after agree	-7
g lr=after and	8
g lr=after had	-7
g lr=and 's	-11
g lr=and .	-11
g lr=and <level>	-9
g lr=and call	-9
g lr=and has	27
g lr=and have	-13
g lr=and say	13
g lr=and spoke	24
g lr=between and	-10
g lr=by 's	21
g lr=by .	-20
g lr=by and	-10
g lr=by for	19
g lr=by in	-6
g lr=by of	-11
g lr=by on	8
g lr=from ,	8
g lr=from to	11
g lr=his from	-8
g lr=his had	-20
g lr=his has	9
g lr=his say	-12
g lr=his tell	-9
g lr=his that	6
g lr=in 's	31
g lr=in ,	-25
g lr=in .	17
g lr=in for	-6
g lr=in say	-36
g lr=in the	-8
g lr=is ,	-7
g lr=its has	11
g lr=its say	-10
g lr=meet in	-7
g lr=mr 's	13
g lr=mr .	12
g lr=mr announce	29
g lr=mr had	10
g lr=mr has	-17
g lr=mr on	14
g lr=mr reply	-16
g lr=mr say	41
g lr=mr tell	8
g lr=new <organisation>	-17
g lr=no has	-17
g lr=of ,	24
g lr=on 's	13
g lr=our ,	6
g lr=say ,	13
g lr=say .	65
g lr=say had	-18
g lr=say would	-11
g lr=sir ,	16
g lr=tell .	-6
g lr=thanked for	-16
g lr=that "	13
g lr=that ,	-9
g lr=that announce	-13
g lr=that ask	-16
g lr=that had	-40
g lr=the "	-23
g lr=the 's	-16
g lr=the ,	-39
g lr=the .	-13
g lr=the :	53
g lr=the ;	-9
g lr=the <day-gone>	11
g lr=the <day-today>	26
g lr=the <end>	-16
g lr=the <person>	-16
g lr=the agree	-10
g lr=the ask	23
g lr=the at	41
g lr=the call	-8
g lr=the confirm	-10
g lr=the could	-6
g lr=the decline	-12
g lr=the deny	-9
g lr=the did	-13
g lr=the fact	-23
g lr=the for	-8
g lr=the further	23
g lr=the gave	12
g lr=the go	-9
g lr=the had	-23
g lr=the have	-18
g lr=the hold	-7
g lr=the in	16
g lr=the is	25
g lr=the it	17
g lr=the keep	-6
g lr=the last	-9
g lr=the leave	-10
g lr=the let	6
g lr=the look	-6
g lr=the make	21
g lr=the may	-10
g lr=the must	-10
g lr=the note	-15
g lr=the of	-16
g lr=the offer	-6
g lr=the opened	-16
g lr=the propose	-16
g lr=the published	-14
g lr=the put	24
g lr=the recall	-15
g lr=the reckon	-7
g lr=the reply	-19
g lr=the report	18
g lr=the say	-10
g lr=the see	14
g lr=the spoke	19
g lr=the state	16
g lr=the take	30
g lr=the tell	-33
g lr=the threaten	7
g lr=the to	-20
g lr=the want	-8
g lr=the was	-20
g lr=the welcome	-13
g lr=the will	-26
g lr=the would	-20
g lr=their ,	31
g lr=their .	-7
g lr=to ,	21
g lr=to .	15
g lr=to :	-7
g lr=to in	16
g lr=to on	-6
g lr=want to	14
g lr=what has	-25
g lr=what say	-18
g lr=which had	-24
g lr=which has	-19
g lr=with .	-14
g lr=with <day-gone>	-14
g lr=with and	8
g lr=with by	-7
g lr=with of	-6
g lr=— ,	18
g lr=— <end>	36
g lr=— and	-7
g lr=— has	-9
g lr=— say	-16
g nc2=begin	-16
g nc2=buy	31
g nc2=deny	-31
g nc2=down	17
g nc2=end	14
g nc2=return	32
g nc2=say	-16
g nc2=sell	24
g nc2=stay	16
g nc2=suspend	19
g nc2=up	11
g nct2=agree future	-30
g nct2=agree modal	9
g nct2=agree past	-23
g nct2=agree past-passive	12
g nct2=agree perfect	22
g nct2=agree pluperfect	41
g nct2=agree pluperfect-passive	-12
g nct2=agree present-passive	-13
g nct2=bear gerund	-9
g nct2=bear infinitive	-8
g nct2=bear modal	-20
g nct2=bear modal-passive	-7
g nct2=bear past	9
g nct2=bear pluperfect-passive	11
g nct2=bear present	23
g nct2=begin future-passive	-8
g nct2=begin infinitive	-6
g nct2=begin past	-12
g nct2=begin present	-24
g nct2=begin present-passive	20
g nct2=buy present	22
g nct2=deny past	-14
g nct2=down modal	25
g nct2=down past	23
g nct2=down perfect	20
g nct2=down pluperfect	-15
g nct2=end infinitive	6
g nct2=end participle-passive	-6
g nct2=end past	-16
g nct2=end present	20
g nct2=impose future	34
g nct2=impose gerund	26
g nct2=impose infinitive	10
g nct2=impose modal-passive	-13
g nct2=impose participle-passive	-11
g nct2=impose past	-13
g nct2=impose perfect	31
g nct2=impose present	-14
g nct2=impose present-passive	-16
g nct2=propose future-passive	-6
g nct2=propose gerund	13
g nct2=propose modal	7
g nct2=propose past	12
g nct2=propose past-passive	-7
g nct2=propose perfect-passive	8
g nct2=propose pluperfect	-7
g nct2=propose pluperfect-passive	-19
g nct2=propose present	-21
g nct2=return modal	30
g nct2=say gerund	13
g nct2=say past	-7
g nct2=say past-passive	-13
g nct2=say perfect	25
g nct2=say pluperfect	-24
g nct2=say present	-27
g nct2=sell past	8
g nct2=sell present	14
g nct2=stay infinitive	6
g nct2=stay modal	-42
g nct2=stay participle-passive	11
g nct2=stay past	23
g nct2=stay past-passive	13
g nct2=stay perfect	-14
g nct2=stay pluperfect	37
g nct2=stay present	21
g nct2=stay present-passive	-12
g nct2=suspend modal	-25
g nct2=suspend past	29
g nct2=suspend perfect	7
g nct2=suspend present	20
g nct2=target future	19
g nct2=target participle-passive	-15
g nct2=target perfect	6
g nct2=target pluperfect	-20
g nct2=threaten participle-passive	-15
g nct2=threaten past	30
g nct2=threaten perfect	6
g nct2=threaten pluperfect	-20
g nct2=threaten present	-10
g nct2=up future	15
g nct2=up infinitive	-16
g nct2=up modal	37
g nct2=up past	-38
g next="	-14
g next=(	-9
g next=)	16
g next=,	-15
g next=-	-6
g next=:	61
g next=;	-14
g next=after	20
g next=and	32
g next=as	-19
g next=but	-11
g next=if	28
g next=so	9
g next=that	24
g next=until	33
g next=when	-12
g next=where	10
g next=which	16
g next=who	-10
g next=yet	-38
g next=—	-19
g nhas-future	8
g nhas-gerund	26
g nhas-infinitive	16
g nhas-modal	-10
g nhas-participle	-16
g nhas-past	9
g nhas-perfect	24
g nhas-present	8
g nt2=future-not	15
g nt2=future-passive	-9
g nt2=future-passive-not	-6
g nt2=gerund	21
g nt2=infinitive	-8
g nt2=modal-not	-11
g nt2=modal-passive	-35
g nt2=modal-passive-not	8
g nt2=participle-passive	-10
g nt2=past	-11
g nt2=past-not	6
g nt2=past-passive	33
g nt2=perfect	28
g nt2=perfect-not	-20
g nt2=pluperfect-not	6
g nt2=present-not	11
g nt2=present-passive-not	27
g nv0-none	20
g nv1-none	20
g nv2-none	27
g nv2=accept	-16
g nv2=add	-30
g nv2=agree	-12
g nv2=aim	-8
g nv2=apply	6
g nv2=argue	-11
g nv2=ask	-7
g nv2=be	19
g nv2=begin	9
g nv2=believe	20
g nv2=buy	20
g nv2=carry	-9
g nv2=charge	-11
g nv2=come	17
g nv2=conclude	10
g nv2=continue	-8
g nv2=cut	6
g nv2=declare	10
g nv2=draft	9
g nv2=end	13
g nv2=expect	-13
g nv2=expire	-13
g nv2=face	11
g nv2=get	12
g nv2=halve	-6
g nv2=have	20
g nv2=hold	48
g nv2=hope	-10
g nv2=import	20
g nv2=introduce	-7
g nv2=keep	-40
g nv2=leave	-8
g nv2=let	22
g nv2=levy	-16
g nv2=lift	20
g nv2=like	-8
g nv2=look	16
g nv2=lose	-22
g nv2=lower	14
g nv2=make	12
g nv2=meet	-11
g nv2=move	-21
g nv2=other	18
g nv2=pay	20
g nv2=promise	19
g nv2=propose	-22
g nv2=put	8
g nv2=raise	20
g nv2=reach	-9
g nv2=receive	9
g nv2=recommend	-12
g nv2=reduce	6
g nv2=remove	9
g nv2=replace	8
g nv2=reply	-25
g nv2=resume	25
g nv2=retaliate	-10
g nv2=return	9
g nv2=rise	-12
g nv2=rule	-23
g nv2=run	6
g nv2=say	12
g nv2=see	-7
g nv2=sell	16
g nv2=settle	9
g nv2=sign	18
g nv2=sit	-10
g nv2=stand	-12
g nv2=start	-34
g nv2=stay	-7
g nv2=stop	13
g nv2=suspend	-20
g nv2=take	-35
g nv2=tell	-14
g nv2=think	11
g nv2=withdraw	-11
g nv2=write	-14
g nvt2=accept modal	-16
g nvt2=add past	-30
g nvt2=agree past	-19
g nvt2=agree perfect	7
g nvt2=agree present	-23
g nvt2=apply present	6
g nvt2=approve perfect	11
g nvt2=ask modal	-16
g nvt2=ask participle	13
g nvt2=ask past	-14
g nvt2=ask perfect	6
g nvt2=ask pluperfect	-10
g nvt2=be future	-8
g nvt2=be modal	7
g nvt2=be past	8
g nvt2=be perfect	-31
g nvt2=be pluperfect	38
g nvt2=be present	16
g nvt2=begin past	-6
g nvt2=buy present	15
g nvt2=call present	-14
g nvt2=carry present	-8
g nvt2=charge modal	-13
g nvt2=come modal	13
g nvt2=come past	10
g nvt2=come pluperfect	11
g nvt2=come present	-8
g nvt2=continue present	-21
g nvt2=cut present	10
g nvt2=end present	14
g nvt2=expect present	-18
g nvt2=expire present	-13
g nvt2=export present	11
g nvt2=extend modal	7
g nvt2=extend present	-7
g nvt2=fall past	23
g nvt2=get past	13
g nvt2=go infinitive	-15
g nvt2=halve present	-8
g nvt2=have past	21
g nvt2=hold past	35
g nvt2=hold present	11
g nvt2=keep future	12
g nvt2=keep modal	-48
g nvt2=keep present	-18
g nvt2=leave present	-15
g nvt2=look past	9
g nvt2=lower present	14
g nvt2=make modal	15
g nvt2=make participle	13
g nvt2=make perfect	-8
g nvt2=make present	-10
g nvt2=meet gerund	-14
g nvt2=meet modal	-18
g nvt2=meet past	-6
g nvt2=meet present	19
g nvt2=other future	-10
g nvt2=other past	17
g nvt2=other perfect	-13
g nvt2=other present	19
g nvt2=pay modal	8
g nvt2=pay past	14
g nvt2=plan past	-7
g nvt2=plan present	18
g nvt2=promise past	14
g nvt2=propose past	-10
g nvt2=put perfect	12
g nvt2=put present	-8
g nvt2=raise future	10
g nvt2=raise modal	10
g nvt2=raise past	10
g nvt2=reach pluperfect	-11
g nvt2=remain past	-7
g nvt2=rise modal	18
g nvt2=rise past	-36
g nvt2=run modal	-16
g nvt2=run present	21
g nvt2=say past	13
g nvt2=say perfect	31
g nvt2=say present	-34
g nvt2=see past	-7
g nvt2=see perfect	-14
g nvt2=see present	17
g nvt2=sell past	8
g nvt2=sell present	6
g nvt2=sign future	-15
g nvt2=sign modal	21
g nvt2=sign participle	-6
g nvt2=sign pluperfect	29
g nvt2=sit present	-6
g nvt2=stand past	-13
g nvt2=stand present	9
g nvt2=start modal	-26
g nvt2=stay present	10
g nvt2=suspend modal	-14
g nvt2=take modal	6
g nvt2=take past	-19
g nvt2=take perfect	-14
g nvt2=take present	-24
g nvt2=tell past	-13
g nvt2=threaten participle	-15
g nvt2=threaten pluperfect	-20
g nvt2=warn past	13
g pc0=buy	9
g pc0=deny	-6
g pc0=down	14
g pc0=end	16
g pc0=propose	-9
g pc0=return	21
g pc0=say	-9
g pc0=sell	27
g pc0=target	14
g pc0=threaten	-12
g pc0=up	-22
g pc1=agree	-23
g pc1=begin	10
g pc1=buy	20
g pc1=deny	-7
g pc1=down	16
g pc1=end	16
g pc1=impose	-12
g pc1=propose	-6
g pc1=return	17
g pc1=say	-12
g pc1=sell	14
g pc1=target	13
g pc1=threaten	-11
g pct0=agree future	9
g pct0=agree modal	-11
g pct0=agree past	17
g pct0=agree past-passive	-20
g pct0=agree perfect	12
g pct0=agree pluperfect	-14
g pct0=agree present	8
g pct0=bear future	-14
g pct0=bear past	8
g pct0=bear perfect	8
g pct0=bear pluperfect	-24
g pct0=bear present	21
g pct0=begin future	-16
g pct0=begin perfect	-22
g pct0=begin pluperfect	6
g pct0=begin present	21
g pct0=buy past	17
g pct0=buy present	11
g pct0=down modal	10
g pct0=down past	13
g pct0=down present	-6
g pct0=end modal	12
g pct0=end past	10
g pct0=impose future	27
g pct0=impose modal-passive	-10
g pct0=impose past	7
g pct0=impose past-passive	-19
g pct0=impose perfect	9
g pct0=impose pluperfect	-16
g pct0=impose present	7
g pct0=impose present-passive	-8
g pct0=propose past	-16
g pct0=propose perfect	6
g pct0=propose present-passive	16
g pct0=return modal	10
g pct0=say past	-23
g pct0=say perfect	-6
g pct0=say present	9
g pct0=say present-passive	12
g pct0=sell past	15
g pct0=sell present	25
g pct0=stay future	16
g pct0=stay future-passive	-14
g pct0=stay modal	18
g pct0=stay modal-passive	-14
g pct0=suspend future	25
g pct0=suspend perfect	-11
g pct0=target future	13
g pct0=target future-passive	10
g pct0=target present	10
g pct0=target present-passive	-16
g pct0=threaten pluperfect	-7
g pct0=up future	-26
g pct0=up past	8
g pct0=up perfect	-19
g pct0=up present-passive	-7
g pct1=agree future	6
g pct1=agree infinitive	-14
g pct1=agree modal	-11
g pct1=agree participle-passive	-10
g pct1=agree past	15
g pct1=agree past-passive	-20
g pct1=agree perfect	7
g pct1=agree pluperfect	-14
g pct1=agree present	-14
g pct1=bear future	-14
g pct1=bear infinitive	8
g pct1=bear past	8
g pct1=bear perfect	8
g pct1=bear pluperfect	-24
g pct1=bear present	21
g pct1=begin future	-16
g pct1=begin gerund	21
g pct1=begin perfect	-22
g pct1=begin pluperfect	6
g pct1=begin present	21
g pct1=buy infinitive	15
g pct1=buy past	17
g pct1=buy present	11
g pct1=down modal	8
g pct1=down past	13
g pct1=down present	-6
g pct1=end modal	12
g pct1=end past	10
g pct1=impose future	24
g pct1=impose gerund	12
g pct1=impose infinitive	-8
g pct1=impose modal-passive	-10
g pct1=impose past	6
g pct1=impose past-passive	-19
g pct1=impose pluperfect	-18
g pct1=impose present	-18
g pct1=propose participle-passive	22
g pct1=propose past	-14
g pct1=propose pluperfect	-8
g pct1=propose present	-6
g pct1=propose present-passive	22
g pct1=return modal	10
g pct1=say gerund	-10
g pct1=say past	-23
g pct1=say perfect	-6
g pct1=say present	10
g pct1=say present-passive	12
g pct1=sell past	15
g pct1=sell present	25
g pct1=stay future	15
g pct1=stay future-passive	-14
g pct1=stay infinitive	-9
g pct1=stay modal	20
g pct1=stay modal-passive	-14
g pct1=suspend future	25
g pct1=suspend perfect	-11
g pct1=target future	13
g pct1=target future-passive	10
g pct1=target present	10
g pct1=target present-passive	-16
g pct1=up future	-24
g pct1=up gerund	33
g pct1=up past	10
g pct1=up perfect	-19
g pct1=up present-passive	-7
g phas-future	18
g phas-gerund	16
g phas-modal	18
g phas-past	7
g phas-perfect	-6
g phas-pluperfect	-25
g phas-present	23
g pt0=future	16
g pt0=future-not	-30
g pt0=future-passive	20
g pt0=future-passive-not	10
g pt0=modal	21
g pt0=past	17
g pt0=past-not	19
g pt0=perfect	8
g pt0=perfect-passive	-23
g pt0=pluperfect	-26
g pt0=pluperfect-passive	-8
g pt0=present	9
g pt0=present-not	23
g pt1=future	12
g pt1=future-not	-32
g pt1=future-passive	20
g pt1=future-passive-not	10
g pt1=gerund	17
g pt1=infinitive	-8
g pt1=infinitive-passive	7
g pt1=modal	21
g pt1=past	17
g pt1=past-not	19
g pt1=perfect-passive	-23
g pt1=pluperfect	-27
g pt1=pluperfect-passive	-8
g pt1=present-not	22
g pt1=present-passive	8
g pv0=accept	-9
g pv0=agree	20
g pv0=answer	13
g pv0=apply	-7
g pv0=approve	26
g pv0=buy	11
g pv0=call	8
g pv0=carry	-12
g pv0=collect	6
g pv0=confirm	9
g pv0=discuss	7
g pv0=drop	16
g pv0=end	6
g pv0=enter	20
g pv0=export	25
g pv0=face	19
g pv0=have	-11
g pv0=hold	-21
g pv0=impose	13
g pv0=intend	13
g pv0=introduce	6
g pv0=keep	8
g pv0=lapse	6
g pv0=make	22
g pv0=negotiate	-8
g pv0=offer	6
g pv0=other	11
g pv0=pay	-7
g pv0=prepare	-10
g pv0=promise	8
g pv0=propose	-22
g pv0=ready	-6
g pv0=return	15
g pv0=rise	-21
g pv0=say	-13
g pv0=sit	-7
g pv0=stay	20
g pv0=take	-20
g pv0=tell	10
g pv0=threaten	-7
g pv0=want	20
g pv1=add	-8
g pv1=answer	13
g pv1=apply	-7
g pv1=approve	26
g pv1=be	9
g pv1=begin	-7
g pv1=buy	21
g pv1=call	7
g pv1=carry	-14
g pv1=collect	13
g pv1=come	6
g pv1=confirm	8
g pv1=discuss	7
g pv1=drop	19
g pv1=end	6
g pv1=enter	20
g pv1=export	25
g pv1=face	19
g pv1=go	19
g pv1=hold	-23
g pv1=impose	10
g pv1=introduce	6
g pv1=keep	-13
g pv1=make	18
g pv1=move	-8
g pv1=other	10
g pv1=plan	-17
g pv1=propose	-19
g pv1=raise	6
g pv1=ready	-6
g pv1=return	15
g pv1=rise	-21
g pv1=run	-10
g pv1=say	-12
g pv1=sign	-19
g pv1=sit	-7
g pv1=slap	8
g pv1=start	8
g pv1=stay	20
g pv1=take	-20
g pv1=threaten	-6
g pv1=want	22
g pv2-none	9
g pvt0=add past	-9
g pvt0=agree past	8
g pvt0=agree perfect	9
g pvt0=agree present	7
g pvt0=apply present	-6
g pvt0=approve future	7
g pvt0=approve modal	15
g pvt0=approve perfect	8
g pvt0=ask past	-17
g pvt0=ask perfect	7
g pvt0=ask present	-12
g pvt0=be modal	17
g pvt0=be perfect	13
g pvt0=be pluperfect	7
g pvt0=be present	-12
g pvt0=begin past	-6
g pvt0=buy past	16
g pvt0=charge future	17
g pvt0=charge present	-17
g pvt0=come past	7
g pvt0=end past	12
g pvt0=end present	-16
g pvt0=enter present	24
g pvt0=face present	11
g pvt0=fall past	8
g pvt0=get past	7
g pvt0=go present	8
g pvt0=have past	18
g pvt0=have present	-31
g pvt0=impose past	10
g pvt0=intend present	13
g pvt0=keep present	13
g pvt0=let present	-7
g pvt0=make past	16
g pvt0=make present	7
g pvt0=meet future	-8
g pvt0=note past	-6
g pvt0=offer perfect	12
g pvt0=other future	16
g pvt0=other past	13
g pvt0=pay future	-13
g pvt0=pay past	9
g pvt0=pay perfect	7
g pvt0=pay present	-15
g pvt0=promise past	11
g pvt0=propose past	-14
g pvt0=raise modal	-8
g pvt0=ready present	-6
g pvt0=return modal	9
g pvt0=rise future	-18
g pvt0=rise present	-13
g pvt0=say past	-16
g pvt0=say perfect	-8
g pvt0=say present	7
g pvt0=sell past	17
g pvt0=sell present	-9
g pvt0=sign future	18
g pvt0=sign modal	-12
g pvt0=stand present	15
g pvt0=stay present	13
g pvt0=take future	-16
g pvt0=tell past	6
g pvt0=threaten pluperfect	-7
g pvt0=want present	28
g pvt1=add past	-9
g pvt1=agree perfect	6
g pvt1=agree present	-16
g pvt1=apply present	-6
g pvt1=approve future	7
g pvt1=approve modal	15
g pvt1=approve perfect	8
g pvt1=ask participle	10
g pvt1=ask past	-17
g pvt1=ask present	-12
g pvt1=be modal	19
g pvt1=be perfect	14
g pvt1=be pluperfect	7
g pvt1=begin past	-7
g pvt1=buy infinitive	13
g pvt1=buy past	16
g pvt1=charge future	17
g pvt1=charge present	-17
g pvt1=come past	7
g pvt1=end past	12
g pvt1=end present	-16
g pvt1=enter present	24
g pvt1=face present	11
g pvt1=fall past	8
g pvt1=get past	7
g pvt1=go future	8
g pvt1=go modal	7
g pvt1=go present	8
g pvt1=have past	19
g pvt1=have present	-20
g pvt1=impose past	10
g pvt1=let present	-7
g pvt1=make past	16
g pvt1=make present	7
g pvt1=meet future	-8
g pvt1=note past	-6
g pvt1=other future	16
g pvt1=other past	13
g pvt1=other perfect	-6
g pvt1=pay future	-13
g pvt1=pay infinitive	6
g pvt1=pay past	9
g pvt1=pay perfect	7
g pvt1=pay present	-15
g pvt1=raise modal	-8
g pvt1=ready present	-6
g pvt1=return modal	9
g pvt1=rise future	-18
g pvt1=rise present	-13
g pvt1=say past	-16
g pvt1=say perfect	-8
g pvt1=say present	9
g pvt1=sell past	17
g pvt1=sell present	-9
g pvt1=sign future	15
g pvt1=sign modal	-12
g pvt1=stand present	15
g pvt1=stay present	14
g pvt1=take future	-16
g pvt1=tell past	6
g pvt1=want present	22
g qt=future	-16
g qt=perfect	-36
g qt=pluperfect	-6
g qt=present	35
g quoted	-55
g r1="	-26
g r1='	-20
g r1='s	-36
g r1=(	7
g r1=)	18
g r1=,	31
g r1=-	-10
g r1=.	12
g r1=/	-17
g r1=:	59
g r1=;	6
g r1=<day-gone>	12
g r1=<day-today>	17
g r1=<duty>	-27
g r1=<gate>	17
g r1=<goods>	-13
g r1=<level-noun>	-36
g r1=<level>	-36
g r1=<name>	-11
g r1=<not>	-47
g r1=<number>	-16
g r1=<office>	-22
g r1=<person>	-31
g r1=<span>	14
g r1=<v-agree>	-31
g r1=<v-begin>	7
g r1=<v-buy>	8
g r1=<v-down>	-14
g r1=<v-propose>	27
g r1=<v-sell>	-16
g r1=<v-stay>	10
g r1=<v-suspend>	-29
g r1=<v-target>	-8
g r1=<v-threaten>	7
g r1=?	-8
g r1=about	10
g r1=accomplished	-6
g r1=add	-18
g r1=after	11
g r1=again	17
g r1=agree	-6
g r1=also	11
g r1=among	-8
g r1=and	-17
g r1=announce	-17
g r1=answer	-7
g r1=approve	-18
g r1=ask	12
g r1=assured	16
g r1=at	36
g r1=begin	-10
g r1=believe	-19
g r1=buy	20
g r1=by	-23
g r1=call	12
g r1=closed	-9
g r1=complain	-7
g r1=complained	12
g r1=conclude	-18
g r1=confirm	10
g r1=consider	-9
g r1=continue	-12
g r1=could	12
g r1=decide	-6
g r1=demand	11
g r1=deny	-7
g r1=described	14
g r1=did	-18
g r1=doe	-18
g r1=doesn't	-7
g r1=dollar	-14
g r1=double	-6
g r1=end	-21
g r1=estimate	-7
g r1=expect	-11
g r1=explain	27
g r1=export	-11
g r1=expressed	40
g r1=extend	-6
g r1=fact	-31
g r1=flew	-12
g r1=float	8
g r1=fly	-8
g r1=followed	-8
g r1=found	-14
g r1=further	26
g r1=gave	23
g r1=get	-17
g r1=give	-7
g r1=go	6
g r1=good	-6
g r1=had	-11
g r1=have	-34
g r1=hit	-18
g r1=hold	-18
g r1=hope	-6
g r1=i	-9
g r1=import	-11
g r1=in	-14
g r1=informed	24
g r1=isn't	-6
g r1=issued	-14
g r1=it	18
g r1=keep	-13
g r1=land	-10
g r1=last	-10
g r1=leave	-19
g r1=let	19
g r1=lift	11
g r1=look	-8
g r1=make	40
g r1=may	-15
g r1=meet	-21
g r1=must	-26
g r1=newspaper	-22
g r1=now	-9
g r1=of	-24
g r1=offer	-8
g r1=on	-10
g r1=open	-10
g r1=opened	-32
g r1=order	-13
g r1=paper	-14
g r1=pay	-9
g r1=plan	-7
g r1=prolonged	22
g r1=promise	26
g r1=published	-24
g r1=put	45
g r1=raise	-6
g r1=rang	-16
g r1=read	-14
g r1=receive	-8
g r1=reckon	-20
g r1=refuse	-7
g r1=refused	-9
g r1=remind	33
g r1=require	-7
g r1=reserve	-7
g r1=respond	-8
g r1=rule	8
g r1=see	18
g r1=set	-6
g r1=sign	-14
g r1=speak	16
g r1=spoke	18
g r1=state	12
g r1=stop	12
g r1=take	16
g r1=talk	16
g r1=tariff	-9
g r1=thanked	19
g r1=that	-27
g r1=think	11
g r1=threaten	6
g r1=time	-6
g r1=undertook	27
g r1=vote	-9
g r1=want	-7
g r1=warn	9
g r1=was	-34
g r1=welcome	-19
g r1=welcomed	-6
g r1=were	-11
g r1=what	-7
g r1=when	16
g r1=will	-28
g r1=with	-22
g r1=would	-52
g r1=write	7
g r1=·	-9
g r1=—	-17
g r2="	-9
g r2='s	-6
g r2=,	-29
g r2=;	-24
g r2=<agent>	-23
g r2=<day-ahead>	-12
g r2=<day-gone>	-6
g r2=<day-today>	-30
g r2=<gate>	-25
g r2=<goods>	30
g r2=<level>	-34
g r2=<money>	26
g r2=<month-gone>	-7
g r2=<name>	-9
g r2=<not>	-34
g r2=<number>	9
g r2=<office>	-10
g r2=<person>	-8
g r2=<points>	16
g r2=<quality>	-26
g r2=<seat>	7
g r2=<v-agree>	-56
g r2=<v-begin>	-42
g r2=<v-buy>	-13
g r2=<v-down>	-32
g r2=<v-end>	-27
g r2=<v-propose>	7
g r2=<v-return>	-7
g r2=<v-sell>	-7
g r2=<v-stay>	-44
g r2=<v-suspend>	-29
g r2=<v-up>	-24
g r2=a	29
g r2=about	-12
g r2=according	17
g r2=account	13
g r2=additional	-13
g r2=after	34
g r2=against	24
g r2=agree	-34
g r2=ahead	-16
g r2=already	-21
g r2=also	13
g r2=alway	11
g r2=an	18
g r2=and	-12
g r2=announce	28
g r2=another	-18
g r2=answer	9
g r2=appeal	-8
g r2=approve	-19
g r2=arrive	-12
g r2=as	18
g r2=ask	8
g r2=assured	14
g r2=at	11
g r2=away	-9
g r2=back	-19
g r2=be	-12
g r2=because	-9
g r2=been	-53
g r2=before	-7
g r2=begin	-8
g r2=but	-13
g r2=buy	-6
g r2=by	-29
g r2=come	-9
g r2=conclude	-6
g r2=confirm	-7
g r2=custom	-17
g r2=deal	-7
g r2=declare	9
g r2=decline	-12
g r2=demand	-17
g r2=did	10
g r2=do	6
g r2=down	-11
g r2=duty	-25
g r2=expect	-15
g r2=export	-12
g r2=exporter	15
g r2=expressed	-9
g r2=extra	-7
g r2=fentanyl	19
g r2=from	-22
g r2=further	24
g r2=golf	13
g r2=good	-30
g r2=grower	8
g r2=have	-12
g r2=having	11
g r2=he	-18
g r2=him	14
g r2=hinted	8
g r2=his	8
g r2=hold	-9
g r2=home	-17
g r2=how	7
g r2=i	19
g r2=if	-15
g r2=industry	-8
g r2=it	24
g r2=journalist	8
g r2=keep	-6
g r2=know	14
g r2=leave	-16
g r2=less	-7
g r2=let	30
g r2=like	-10
g r2=make	-15
g r2=meanwhile	6
g r2=meet	8
g r2=member	-17
g r2=mr	-26
g r2=name	-6
g r2=named	36
g r2=new	-18
g r2=no	-6
g r2=none	-12
g r2=not	-30
g r2=note	-22
g r2=notify	18
g r2=number	-15
g r2=of	68
g r2=off	-16
g r2=offer	8
g r2=one	-12
g r2=opened	-7
g r2=out	51
g r2=over	10
g r2=part	-11
g r2=pay	-6
g r2=people	-6
g r2=propose	14
g r2=public	23
g r2=put	27
g r2=question	-19
g r2=raise	-9
g r2=reach	12
g r2=read	6
g r2=refused	-7
g r2=relief	-8
g r2=reply	7
g r2=reporter	13
g r2=required	-7
g r2=return	-6
g r2=right	-8
g r2=rise	-6
g r2=rule	-11
g r2=same	-18
g r2=see	-8
g r2=send	9
g r2=set	-10
g r2=sheet	-31
g r2=ship	-6
g r2=side	-6
g r2=sign	-36
g r2=signature	-17
g r2=since	23
g r2=so	18
g r2=something	-14
g r2=spoken	13
g r2=state	20
g r2=suspend	-14
g r2=take	-23
g r2=tariff	13
g r2=telephone	-7
g r2=tell	-16
g r2=thank	-18
g r2=that	19
g r2=their	8
g r2=then	10
g r2=there	18
g r2=they	38
g r2=thi	21
g r2=through	8
g r2=trade	-18
g r2=turn	-10
g r2=two	-25
g r2=under	-19
g r2=undertaken	-6
g r2=until	15
g r2=up	9
g r2=us	34
g r2=used	-8
g r2=view	8
g r2=want	-29
g r2=was	-15
g r2=we	6
g r2=week	-9
g r2=welcomed	-11
g r2=what	22
g r2=when	-12
g r2=whether	-9
g r2=which	-8
g r2=who	14
g r2=whose	12
g r2=why	6
g r2=with	-11
g r2=withdraw	-18
g r2=within	-16
g r2=word	17
g r2=would	-8
g r2=yale	17
g r2=yes	-11
g r2=yet	-12
g r2=you	12
g r2=your	-13
g r3="	-13
g r3='s	23
g r3=)	18
g r3=,	-19
g r3=-	-14
g r3=.	11
g r3=:	30
g r3=;	12
g r3=<day-ahead>	15
g r3=<day-gone>	-20
g r3=<day-today>	-6
g r3=<gate>	-10
g r3=<level-noun>	38
g r3=<month-gone>	-12
g r3=<name>	6
g r3=<number>	13
g r3=<office>	7
g r3=<points>	-14
g r3=<quality>	-18
g r3=<seat>	12
g r3=<sender>	12
g r3=<span>	17
g r3=<v-agree>	15
g r3=<v-bear>	-7
g r3=<v-begin>	-24
g r3=<v-buy>	26
g r3=<v-down>	-10
g r3=<v-end>	-26
g r3=<v-impose>	-16
g r3=<v-propose>	12
g r3=<v-say>	21
g r3=<v-stay>	26
g r3=<v-suspend>	36
g r3=<v-threaten>	6
g r3=<v-up>	7
g r3=?	12
g r3=a	19
g r3=about	16
g r3=add	12
g r3=again	13
g r3=agree	24
g r3=all	-10
g r3=also	29
g r3=an	8
g r3=and	-13
g r3=announce	20
g r3=another	-6
g r3=answer	-7
g r3=approve	-16
g r3=as	30
g r3=back	-13
g r3=be	12
g r3=been	-7
g r3=both	-7
g r3=bring	7
g r3=business	7
g r3=by	-10
g r3=call	16
g r3=carry	10
g r3=chair	-13
g r3=chip	13
g r3=collect	-11
g r3=concern	36
g r3=conclude	-9
g r3=confirm	-6
g r3=consent	-11
g r3=control	-16
g r3=cost	16
g r3=country	-6
g r3=date	29
g r3=day	-16
g r3=deal	-34
g r3=decide	-6
g r3=decision	-22
g r3=deficit	-6
g r3=deny	8
g r3=doe	-14
g r3=down	-9
g r3=due	-8
g r3=duty	17
g r3=end	-10
g r3=energy	21
g r3=evening	-13
g r3=examine	24
g r3=expect	-7
g r3=export	10
g r3=extend	7
g r3=extension	7
g r3=far	23
g r3=farm	27
g r3=fee	10
g r3=fentanyl	6
g r3=figure	17
g r3=first	-14
g r3=fish	7
g r3=for	-7
g r3=force	7
g r3=free	-20
g r3=from	11
g r3=further	28
g r3=geneva	6
g r3=go	-9
g r3=good	16
g r3=grow	10
g r3=had	34
g r3=has	26
g r3=have	-40
g r3=he	-28
g r3=her	-28
g r3=him	7
g r3=hit	12
g r3=hold	44
g r3=hope	18
g r3=i	-23
g r3=if	24
g r3=import	29
g r3=in	36
g r3=increase	-17
g r3=interest	-8
g r3=into	-11
g r3=is	17
g r3=it	-15
g r3=joint	-9
g r3=keep	-24
g r3=key	-8
g r3=know	16
g r3=large	7
g r3=later	12
g r3=lead	15
g r3=leave	9
g r3=led	8
g r3=less	8
g r3=let	-23
g r3=levy	-7
g r3=look	-8
g r3=lower	-24
g r3=make	8
g r3=may	30
g r3=me	14
g r3=measure	13
g r3=meet	-13
g r3=member	28
g r3=morning	-37
g r3=much	14
g r3=must	-19
g r3=name	-11
g r3=negotiate	9
g r3=new	15
g r3=newspaper	-20
g r3=no	9
g r3=nobody	-26
g r3=not	15
g r3=nothing	-14
g r3=notice	-9
g r3=number	6
g r3=off	-13
g r3=offer	-16
g r3=oil	14
g r3=on	-13
g r3=once	-12
g r3=only	8
g r3=opened	9
g r3=opinion	-14
g r3=opposition	15
g r3=or	20
g r3=our	14
g r3=outcome	13
g r3=own	17
g r3=paper	-22
g r3=pause	-10
g r3=pay	-19
g r3=post	-21
g r3=president	11
g r3=press	-30
g r3=propose	-19
g r3=public	32
g r3=put	-20
g r3=radio	-17
g r3=raise	24
g r3=reply	-11
g r3=result	-27
g r3=right	-9
g r3=rise	-11
g r3=rule	-21
g r3=run	12
g r3=sale	8
g r3=second	21
g r3=section	9
g r3=sell	-9
g r3=she	-27
g r3=side	-11
g r3=signature	-13
g r3=since	-8
g r3=sit	-14
g r3=social	33
g r3=speak	-31
g r3=spoke	-16
g r3=standstill	-9
g r3=state	-30
g r3=step	8
g r3=such	-14
g r3=take	-14
g r3=tariff	-6
g r3=telephone	-6
g r3=television	36
g r3=that	20
g r3=the	-20
g r3=them	9
g r3=then	30
g r3=there	-7
g r3=they	7
g r3=threaten	-6
g r3=three	-24
g r3=to	7
g r3=too	-12
g r3=trade	-23
g r3=truth	-10
g r3=turn	-13
g r3=until	-9
g r3=visit	-8
g r3=vote	-21
g r3=want	-26
g r3=warn	15
g r3=was	14
g r3=we	14
g r3=week	10
g r3=were	-12
g r3=when	-18
g r3=whether	-16
g r3=which	-11
g r3=will	14
g r3=with	-10
g r3=worth	-7
g r3=write	-7
g r3=yes	-14
g r3=yet	-14
g r3=york	-11
g r3=·	6
g r3=—	-55
g r4="	-22
g r4='	-15
g r4='s	29
g r4=-	12
g r4=.	-48
g r4=:	-6
g r4=<agent>	18
g r4=<day-ahead>	-44
g r4=<day-today>	-34
g r4=<duty>	-22
g r4=<gate>	-15
g r4=<goods-amount>	-13
g r4=<goods>	7
g r4=<level>	-37
g r4=<money>	-8
g r4=<month-ahead>	20
g r4=<month-gone>	-13
g r4=<not>	33
g r4=<number>	26
g r4=<organisation>	28
g r4=<person>	-33
g r4=<quality>	27
g r4=<seat>	-31
g r4=<sender>	-8
g r4=<span>	18
g r4=<v-agree>	19
g r4=<v-bear>	-30
g r4=<v-begin>	32
g r4=<v-down>	10
g r4=<v-end>	-7
g r4=<v-impose>	-16
g r4=<v-propose>	-11
g r4=<v-return>	-7
g r4=<v-sell>	-17
g r4=<v-stay>	-21
g r4=<v-threaten>	6
g r4=?	11
g r4=about	12
g r4=according	30
g r4=additional	-11
g r4=after	-29
g r4=agree	37
g r4=agreement	-47
g r4=air	6
g r4=all	-6
g r4=an	8
g r4=announce	20
g r4=announcement	13
g r4=another	15
g r4=anything	11
g r4=approval	6
g r4=are	21
g r4=as	22
g r4=ask	-11
g r4=at	20
g r4=audience	10
g r4=ban	18
g r4=be	6
g r4=bean	9
g r4=because	-8
g r4=been	28
g r4=begin	8
g r4=better	-12
g r4=between	17
g r4=but	-11
g r4=buy	-14
g r4=by	6
g r4=call	6
g r4=charge	9
g r4=chief	13
g r4=colleague	-7
g r4=come	20
g r4=company	-7
g r4=confirm	-10
g r4=control	10
g r4=cost	-11
g r4=could	-13
g r4=country	13
g r4=custom	-15
g r4=cut	-12
g r4=date	-8
g r4=day	-11
g r4=decide	-14
g r4=detail	10
g r4=did	15
g r4=down	-10
g r4=draw	-10
g r4=emergency	-23
g r4=energy	17
g r4=evening	15
g r4=everything	-13
g r4=expect	-20
g r4=export	-25
g r4=extension	24
g r4=extra	16
g r4=fall	6
g r4=final	9
g r4=firm	-12
g r4=fish	20
g r4=follow	8
g r4=for	11
g r4=force	13
g r4=four	6
g r4=framework	8
g r4=get	-10
g r4=give	-14
g r4=go	9
g r4=good	-12
g r4=government	27
g r4=great	8
g r4=half	-8
g r4=has	-11
g r4=have	37
g r4=he	-23
g r4=him	-16
g r4=his	28
g r4=hold	9
g r4=hour	-21
g r4=house	-14
g r4=how	-11
g r4=i	-6
g r4=if	16
g r4=important	9
g r4=in	7
g r4=industry	-7
g r4=into	17
g r4=investigation	19
g r4=is	7
g r4=it	35
g r4=job	12
g r4=keep	-14
g r4=know	25
g r4=lapse	13
g r4=largest	8
g r4=last	-27
g r4=leave	-19
g r4=less	10
g r4=line	-14
g r4=long	-10
g r4=longer	-11
g r4=look	-10
g r4=lose	-15
g r4=lower	6
g r4=make	-28
g r4=market	11
g r4=matter	10
g r4=media	30
g r4=medicine	17
g r4=member	-11
g r4=million	8
g r4=minister	15
g r4=more	-27
g r4=mr	17
g r4=much	11
g r4=name	-11
g r4=negotiation	-26
g r4=new	-27
g r4=next	36
g r4=not	39
g r4=nothing	-15
g r4=notice	-20
g r4=of	-36
g r4=offer	15
g r4=oil	-6
g r4=on	9
g r4=once	10
g r4=one	-26
g r4=order	16
g r4=ore	-6
g r4=our	17
g r4=out	-28
g r4=over	28
g r4=own	-12
g r4=part	8
g r4=party	-13
g r4=pause	-15
g r4=pay	-29
g r4=permit	6
g r4=phone	24
g r4=plan	-19
g r4=point	7
g r4=policy	8
g r4=preliminary	34
g r4=press	8
g r4=price	-27
g r4=prime	6
g r4=prolongation	-11
g r4=promise	13
g r4=put	-38
g r4=rate	-33
g r4=reach	10
g r4=remain	21
g r4=report	-6
g r4=reporter	-17
g r4=result	-8
g r4=return	-7
g r4=rise	-6
g r4=sale	9
g r4=sell	8
g r4=sheet	-15
g r4=should	22
g r4=side	-42
g r4=sign	-8
g r4=since	-9
g r4=sit	-20
g r4=so	-34
g r4=spoke	27
g r4=spoken	30
g r4=stockholm	-19
g r4=stop	12
g r4=strike	-15
g r4=subject	-16
g r4=such	16
g r4=suspend	-12
g r4=suspension	-9
g r4=table	8
g r4=take	9
g r4=talk	28
g r4=tariff	-23
g r4=telephone	-15
g r4=television	8
g r4=tell	19
g r4=text	-13
g r4=than	14
g r4=that	26
g r4=then	12
g r4=there	42
g r4=they	-6
g r4=third	-11
g r4=threaten	20
g r4=time	-12
g r4=to	-11
g r4=top	12
g r4=trade	-19
g r4=truce	6
g r4=two	21
g r4=under	-9
g r4=up	23
g r4=use	13
g r4=visit	-12
g r4=want	9
g r4=warn	-13
g r4=was	-15
g r4=we	11
g r4=week	-16
g r4=were	18
g r4=what	-33
g r4=when	-27
g r4=whether	-8
g r4=which	-10
g r4=who	19
g r4=whose	13
g r4=will	-7
g r4=wish	26
g r4=with	-21
g r4=within	23
g r4=without	-12
g r4=word	6
g r4=would	-38
g r4=write	-26
g r4=you	19
g r='s <office>	-15
g r='s <organisation>	-7
g r='s <person>	-19
g r='s account	13
g r='s answer	13
g r='s duty	-12
g r='s golf	13
g r='s on	-7
g r='s rule	-8
g r='s side	-6
g r='s signature	-17
g r='s word	17
g r=( <name>	-9
g r=) .	9
g r=) :	21
g r=, "	-7
g r=, <day-gone>	16
g r=, <day-today>	-78
g r=, <money>	18
g r=, <name>	19
g r=, <office>	26
g r=, <seat>	-10
g r=, a	13
g r=, according	17
g r=, agree	-8
g r=, an	20
g r=, and	-11
g r=, announce	14
g r=, arrive	-12
g r=, at	23
g r=, both	11
g r=, by	-12
g r=, confirm	6
g r=, declare	7
g r=, deny	-25
g r=, described	12
g r=, did	11
g r=, for	13
g r=, had	-11
g r=, he	-33
g r=, his	-16
g r=, in	25
g r=, is	-30
g r=, it	-10
g r=, its	24
g r=, leave	-13
g r=, make	-7
g r=, mr	-13
g r=, on	54
g r=, one	-16
g r=, put	49
g r=, sign	-30
g r=, tell	-15
g r=, that	14
g r=, the	11
g r=, then	-10
g r=, there	6
g r=, threaten	17
g r=, under	-18
g r=, want	-25
g r=, warn	-19
g r=, was	-10
g r=, which	-8
g r=, who	7
g r=, whose	12
g r=, will	-30
g r=, you	8
g r=. <end>	12
g r=/ <seat>	-10
g r=: "	13
g r=: <level>	-44
g r=: <number>	-13
g r=: <office>	-26
g r=: a	-18
g r=: and	14
g r=: good	-18
g r=: i	10
g r=: is	-16
g r=: it	25
g r=: no	-7
g r=: on	11
g r=: so	10
g r=: thank	-14
g r=: that	7
g r=: the	12
g r=: they	25
g r=: we	6
g r=: what	13
g r=: will	21
g r=<day-gone> ,	26
g r=<day-today> .	-6
g r=<level> on	-13
g r=<organisation> report	10
g r=<person> say	-23
g r=? <end>	-8
g r=add ,	-7
g r=add .	26
g r=add <number>	-22
g r=add that	16
g r=agree on	-9
g r=agree to	6
g r=also say	-16
g r=and <name>	-28
g r=and <person>	-6
g r=and <quality>	-7
g r=and his	12
g r=and me	-17
g r=and the	-11
g r=announce .	-8
g r=announce <level>	-20
g r=announce a	-9
g r=announce in	-8
g r=announce it	24
g r=announce on	9
g r=announce that	-23
g r=announce the	-27
g r=answer .	-13
g r=answer question	-9
g r=answer that	9
g r=answer with	-18
g r=ask for	21
g r=ask the	15
g r=at the	23
g r=at yale	17
g r=believe that	-19
g r=buy <goods-amount>	19
g r=by telephone	-7
g r=call <name>	8
g r=call the	7
g r=can sign	12
g r=charge <level>	6
g r=confirm .	13
g r=confirm it	-26
g r=confirm on	16
g r=confirm that	-17
g r=confirm the	46
g r=continue to	-12
g r=deny a	11
g r=deny that	-29
g r=did not	-16
g r=doe not	-9
g r=explain that	8
g r=fact sheet	-31
g r=fly to	-7
g r=for <number>	18
g r=for a	12
g r=for his	-11
g r=for its	-8
g r=from <name>	-6
g r=gave its	-9
g r=go ahead	-16
g r=go to	-9
g r=had announce	16
g r=had ask	11
g r=had been	-14
g r=had call	-8
g r=had not	-6
g r=had promise	7
g r=had put	-12
g r=had sign	-15
g r=had threaten	8
g r=has a	-6
g r=has agree	-17
g r=has already	-19
g r=has also	13
g r=has ask	9
g r=has been	-41
g r=has call	26
g r=has charge	-7
g r=has confirm	-10
g r=has deny	18
g r=has had	-6
g r=has it	15
g r=has let	24
g r=has meanwhile	14
g r=has not	-15
g r=has notify	18
g r=has offer	9
g r=has promise	-16
g r=has propose	23
g r=has published	-21
g r=has refused	-6
g r=has say	11
g r=has sign	-13
g r=has since	15
g r=has so	23
g r=has suspend	-7
g r=has tell	17
g r=has the	12
g r=has threaten	-10
g r=has undertaken	-6
g r=has warn	21
g r=has yet	-11
g r=hit back	-18
g r=hold that	-9
g r=in <name>	-14
g r=in <number>	14
g r=in <seat>	14
g r=in new	-11
g r=in the	-29
g r=in turn	-7
g r=informed his	-7
g r=informed the	22
g r=insist on	-21
g r=is also	13
g r=is expect	-9
g r=is in	-6
g r=is still	20
g r=keep its	-8
g r=land in	-10
g r=last week	-7
g r=leave its	-8
g r=let it	25
g r=let the	-8
g r=lift its	16
g r=lift the	-16
g r=note that	-13
g r=of <name>	19
g r=of the	-18
g r=on his	12
g r=on the	-14
g r=post that	-13
g r=promise to	20
g r=propose that	-15
g r=published its	-7
g r=put <number>	-8
g r=put a	21
g r=put it	19
g r=put its	-11
g r=put off	-9
g r=put the	49
g r=reply that	13
g r=report .	6
g r=report on	-19
g r=report that	7
g r=reserve the	-6
g r=say .	-13
g r=say :	-27
g r=say ;	-7
g r=say <day-gone>	-12
g r=say <end>	-25
g r=say <name>	-7
g r=say <person>	17
g r=say <seat>	6
g r=say a	17
g r=say after	13
g r=say at	15
g r=say he	-14
g r=say his	9
g r=say in	-7
g r=say it	-7
g r=say its	11
g r=say no	6
g r=say so	-11
g r=say the	28
g r=say there	11
g r=say they	16
g r=see it	13
g r=sign a	-8
g r=sign for	8
g r=sign the	-6
g r=speak of	33
g r=spoke of	62
g r=spoke on	-12
g r=spoke with	-13
g r=state that	15
g r=still charge	10
g r=stress that	13
g r=take <level>	-12
g r=take the	20
g r=tell <organisation>	9
g r=tell <person>	43
g r=tell <quality>	13
g r=tell journalist	8
g r=tell me	10
g r=tell our	-29
g r=tell thi	-22
g r=tell us	16
g r=thanked <person>	12
g r=that the	9
g r=the <organisation>	-8
g r=threaten <level>	10
g r=threaten to	-17
g r=undertook to	27
g r=want a	8
g r=want to	9
g r=warn ,	-13
g r=warn that	43
g r=was in	9
g r=welcomed the	-14
g r=will also	-7
g r=will meet	20
g r=will not	9
g r=will put	-7
g r=with <name>	-18
g r=would like	-6
g r=would not	-17
g r=write .	15
g r=write on	25
g r=write the	-16
g r=write to	22
g t0=future-passive	-10
g t0=modal	-23
g t0=modal-passive	-18
g t0=past	-7
g t0=past-passive	35
g t0=perfect	-16
g t0=perfect-passive	33
g t0=pluperfect	-13
g t0=present	-22
g t1=future-passive	-10
g t1=infinitive	-26
g t1=modal	-22
g t1=modal-passive	-17
g t1=past	-7
g t1=past-passive	31
g t1=perfect	-14
g t1=perfect-passive	33
g t1=pluperfect	-12
g t1=present	-20
g t2=future	-38
g t2=future-not	14
g t2=gerund	20
g t2=modal-not	-7
g t2=modal-passive	-9
g t2=past	10
g t2=past-not	-14
g t2=past-passive	-39
g t2=perfect-not	-10
g t2=perfect-passive	-8
g t2=pluperfect-not	-7
g t2=pluperfect-passive	-13
g t2=present	10
g t2=present-not	9
g t2=present-passive	-19
g v0-none	16
g v0=add	16
g v0=agree	-7
g v0=announce	12
g v0=answer	8
g v0=approve	-14
g v0=ask	-24
g v0=begin	-6
g v0=bring	-11
g v0=come	7
g v0=declare	16
g v0=expect	-10
g v0=go	-11
g v0=have	-19
g v0=meet	-9
g v0=other	15
g v0=put	-11
g v0=receive	-10
g v0=sign	-11
g v0=tell	-23
g v0=want	13
g v0=write	-8
g v1-none	19
g v1=add	14
g v1=agree	-9
g v1=answer	8
g v1=approve	-16
g v1=ask	-31
g v1=be	6
g v1=begin	-6
g v1=bring	-11
g v1=come	7
g v1=declare	16
g v1=expect	-7
g v1=go	-12
g v1=have	-19
g v1=make	-10
g v1=meet	-8
g v1=other	15
g v1=propose	17
g v1=put	-12
g v1=reach	-8
g v1=receive	-13
g v1=sell	-7
g v1=sign	-17
g v1=tell	-23
g v1=want	13
g v1=write	-8
g v2-none	12
g v2=add	-18
g v2=announce	11
g v2=answer	-10
g v2=approve	6
g v2=ask	8
g v2=begin	-19
g v2=believe	-19
g v2=bring	-8
g v2=collect	-16
g v2=conclude	-9
g v2=consider	-12
g v2=continue	-13
g v2=demand	12
g v2=deny	13
g v2=discuss	-15
g v2=double	-10
g v2=draw	34
g v2=drop	-6
g v2=examine	24
g v2=expect	-22
g v2=explain	26
g v2=export	-11
g v2=extend	-19
g v2=get	-16
g v2=grant	19
g v2=have	-10
g v2=hold	13
g v2=hope	-16
g v2=import	-13
g v2=impose	-12
g v2=keep	-23
g v2=land	-10
g v2=leave	-24
g v2=let	15
g v2=levy	-7
g v2=lift	10
g v2=like	-9
g v2=look	-16
g v2=lose	8
g v2=lower	-9
g v2=make	22
g v2=meet	-12
g v2=negotiate	-9
g v2=note	-8
g v2=notify	18
g v2=order	-13
g v2=other	22
g v2=pay	-15
g v2=plan	-19
g v2=post	9
g v2=prepare	-12
g v2=promise	16
g v2=propose	14
g v2=put	12
g v2=raise	8
g v2=receive	-15
g v2=reckon	-13
g v2=respond	-26
g v2=return	-7
g v2=rise	-11
g v2=rule	-18
g v2=say	11
g v2=see	7
g v2=seek	-14
g v2=send	7
g v2=ship	-7
g v2=show	7
g v2=sign	-22
g v2=sit	-12
g v2=slap	-10
g v2=stand	-14
g v2=start	-7
g v2=state	32
g v2=step	6
g v2=suspend	-25
g v2=think	33
g v2=threaten	12
g v2=urge	28
g v2=want	-15
g v2=warn	14
g v2=withdraw	-22
g verbless	27
g vt0=add past	9
g vt0=announce past	13
g vt0=ask past	-15
g vt0=be past	12
g vt0=bring past	-10
g vt0=call perfect	9
g vt0=come past	10
g vt0=confirm past	6
g vt0=expect past	-6
g vt0=have past	-11
g vt0=have present	-9
g vt0=other future	-6
g vt0=other past	6
g vt0=other perfect	20
g vt0=other present	-10
g vt0=put present	-9
g vt0=say past	7
g vt0=say perfect	-12
g vt0=sign past	-13
g vt0=tell past	-31
g vt0=tell present	8
g vt0=want past	14
g vt0=warn past	-7
g vt1=add past	9
g vt1=ask participle	-8
g vt1=ask past	-15
g vt1=be past	12
g vt1=bring past	-10
g vt1=call perfect	9
g vt1=come past	10
g vt1=confirm past	6
g vt1=have past	-11
g vt1=have present	-9
g vt1=meet infinitive	-7
g vt1=other future	-6
g vt1=other past	6
g vt1=other perfect	20
g vt1=other present	-10
g vt1=put present	-9
g vt1=say past	8
g vt1=say perfect	-12
g vt1=sign past	-13
g vt1=tell past	-31
g vt1=tell present	8
g vt1=warn past	-7
g vt2=add past	-16
g vt2=announce past	14
g vt2=announce pluperfect	19
g vt2=announce present	-26
g vt2=answer past	-12
g vt2=answer present	-6
g vt2=approve modal	-12
g vt2=approve past	-19
g vt2=approve perfect	12
g vt2=ask modal	-9
g vt2=ask past	13
g vt2=ask pluperfect	23
g vt2=ask present	-7
g vt2=be perfect	-14
g vt2=be present	6
g vt2=begin past	-11
g vt2=buy infinitive	-20
g vt2=buy past	6
g vt2=buy present	15
g vt2=call past	-11
g vt2=call perfect	9
g vt2=call pluperfect	-8
g vt2=call present	30
g vt2=charge infinitive	-9
g vt2=charge past	13
g vt2=charge perfect	-8
g vt2=come future	-7
g vt2=come past	6
g vt2=conclude past	-18
g vt2=confirm past	19
g vt2=confirm perfect	-16
g vt2=consider present	-11
g vt2=continue present	-13
g vt2=demand past	29
g vt2=demand present	7
g vt2=deny perfect	21
g vt2=expect present	-21
g vt2=explain past	24
g vt2=export past	-8
g vt2=extend present	-6
g vt2=get past	-13
g vt2=get perfect	6
g vt2=get present	-11
g vt2=go past	14
g vt2=go present	-19
g vt2=have past	-13
g vt2=hold infinitive	12
g vt2=hold past	-13
g vt2=hold perfect	14
g vt2=hold present	-9
g vt2=hope present	-19
g vt2=import past	-10
g vt2=insist past	-10
g vt2=keep present	-7
g vt2=leave past	-12
g vt2=leave present	-8
g vt2=let present	20
g vt2=lift present	16
g vt2=like modal	-6
g vt2=make participle	-9
g vt2=make past	26
g vt2=make present	8
g vt2=meet future	8
g vt2=meet past	-19
g vt2=meet present	-9
g vt2=note past	11
g vt2=notify perfect	18
g vt2=offer past	-23
g vt2=offer perfect	9
g vt2=order past	-12
g vt2=other past	-16
g vt2=other perfect	21
g vt2=other pluperfect	16
g vt2=pay present	-9
g vt2=plan present	-7
g vt2=promise past	10
g vt2=promise perfect	-19
g vt2=promise pluperfect	7
g vt2=promise present	12
g vt2=propose perfect	23
g vt2=put future	-11
g vt2=put infinitive	-19
g vt2=put modal	-8
g vt2=put perfect	-16
g vt2=put pluperfect	-12
g vt2=put present	40
g vt2=raise future	17
g vt2=raise past	-6
g vt2=raise present	-7
g vt2=reach participle	8
g vt2=recall past	-11
g vt2=recall present	18
g vt2=reckon present	-14
g vt2=respond past	-8
g vt2=rise past	-9
g vt2=rule gerund	-8
g vt2=rule perfect	-17
g vt2=say modal	16
g vt2=say past	-8
g vt2=say perfect	9
g vt2=say present	19
g vt2=see present	12
g vt2=show present	12
g vt2=sign future	10
g vt2=sign modal	10
g vt2=sign past	-11
g vt2=sign perfect	-15
g vt2=sign pluperfect	-16
g vt2=sign present	-6
g vt2=sit past	-6
g vt2=stand present	-9
g vt2=state past	22
g vt2=step present	8
g vt2=stop past	14
g vt2=suspend perfect	-8
g vt2=take present	13
g vt2=tell pluperfect	-12
g vt2=threaten past	21
g vt2=threaten pluperfect	8
g vt2=urge past	25
g vt2=want past	7
g vt2=want present	-26
g vt2=warn past	-9
g vt2=warn perfect	22
g vt2=warn present	16
g vt2=write present	10
governed office	-33
governed office plain	-28
governed organisation	-27
governed organisation few	19
governed organisation many	-28
governed organisation plain	-28
governed person few	6
governed side	-53
governed side few	-26
governed side many	-23
governed side plain	-31
h does <say> past	23
h does <say> past plain	18
h does nothing	-23
h does nothing plain	-23
h does past	24
h does say	14
h does say plain	8
h g a:<name>	12
h g a:<v-say>	30
h g a:for	-8
h g a:say	14
h g b:the	16
h g c2=say	19
h g ct2=say past	23
h g first-of-paragraph	8
h g has-past	19
h g has-present	-27
h g l1=the	16
h g l2=<begin>	15
h g l3=<begin>	7
h g l3=<person>	-10
h g l4=<begin>	9
h g l=<begin> the	15
h g lead=the	15
h g lll=<begin> <begin> the	15
h g lll=<person> , the	-10
h g lr=the say	14
h g next=that	24
h g nhas-past	6
h g nt2=past	6
h g nv0-none	17
h g nv1-none	17
h g r1=<v-say>	22
h g r1=say	14
h g r2=that	17
h g r3=<end>	12
h g t2=past	24
h g v0-none	25
h g v1-none	25
h g v2-none	-23
h g v2=say	14
h g verbless	-14
h g vt2=say past	15
h kind office	15
h kind office plain	11
h leads office	15
h leads office plain	10
h of 1 office	19
h of 1 office plain	14
h office after said	15
h office before <begin>	15
h office does say	14
h rank 0	28
h rank 0 plain	24
h rank 1	-23
h rank 1 plain	-20
h says	14
h says plain	8
h verb after 0	25
h verb after 0 plain	21
h verb after 0 say office	23
h verb after 0 say office plain	18
h verb after none	-31
h verb after none plain	-27
h verb after said	15
h verb before none	18
h verb before none plain	13
h verb say then that	15
h verb then that	17
holder away	14
holder away plain	16
holder home plain	-6
holder named 1	16
holder named 12	10
holder named 12 plain	9
holder named 3	9
holder named 3 plain	11
holder named here	-7
holder named here plain	-7
holder not yet named	-34
holder not yet named plain	-34
holder rank 0 of 2	37
holder rank 0 of 2 plain	19
holder rank 1 of 2	-45
holder rank 1 of 2 plain	-23
inside quotation	-55
inside quotation alone	-16
inside quotation few	-27
inside quotation many	-28
kind office	-18
kind office few	8
kind office many	-18
kind office plain	-9
kind organisation	12
kind organisation many	13
kind person	40
kind person few	18
kind person many	35
kind person plain	12
kind side	-56
kind side alone	-8
kind side few	-30
kind side many	-78
kind side plain	-28
leads office	-9
leads office many	-40
leads office plain	7
leads organisation	28
leads organisation few	34
leads organisation many	27
leads organisation plain	14
leads person	7
leads person few	46
leads person plain	-7
leads side	19
leads side few	-10
leads side many	-22
leads side plain	28
nobody	71
nobody " verb say	18
nobody " verb sound	-7
nobody 's verb clause	9
nobody 's verb say	-31
nobody , verb clause	-34
nobody , verb object	7
nobody , verb sound	17
nobody - verb say	-12
nobody : verb say	6
nobody <begin> verb clause	-27
nobody <begin> verb object	17
nobody <begin> verb say	-18
nobody a verb clause	15
nobody a verb object	-8
nobody added then .	-54
nobody added then in	8
nobody added then that	-11
nobody added then to	10
nobody adds then that	9
nobody adds then up	19
nobody admitted then ,	10
nobody agreed then .	-34
nobody agreed then a	9
nobody agreed then at	14
nobody agreed then in	20
nobody agreed then last	14
nobody agreed then on	22
nobody agreed then that	20
nobody agreed then to	-18
nobody agreed then until	-29
nobody agreed then with	8
nobody akazawa verb say	-12
nobody also verb clause	-36
nobody also verb object	-15
nobody am verb say	16
nobody and verb object	-37
nobody and verb say	-21
nobody announced then .	17
nobody announced then an	-26
nobody announced then by	-9
nobody announced then for	9
nobody announced then it	-24
nobody announced then on	18
nobody announced then that	-22
nobody announced then the	13
nobody announced then this	-12
nobody announces then that	25
nobody answered then that	-10
nobody answers then .	15
nobody answers then questions	18
nobody answers then with	7
nobody answers verb object	18
nobody are verb clause	31
nobody are verb say	29
nobody as verb say	-27
nobody asked then ,	11
nobody asked then .	18
nobody asked then for	-12
nobody asked then in	-24
nobody asked then not	19
nobody asked then on	6
nobody asked then that	-17
nobody asked then the	-24
nobody asked then to	-35
nobody asked then whether	24
nobody asking then for	-13
nobody asks	21
nobody asks plain	21
nobody asks then for	6
nobody association verb object	11
nobody association verb say	32
nobody be verb clause	17
nobody be verb say	15
nobody been verb clause	-17
nobody been verb object	25
nobody began then ,	-13
nobody began then .	11
nobody began then to	7
nobody begins " alone	-21
nobody begins " few	-21
nobody begins " many	10
nobody begins (	16
nobody begins ( plain	17
nobody begins *	-6
nobody begins * plain	-10
nobody begins 07	16
nobody begins 07 plain	16
nobody begins 08	-11
nobody begins 08 plain	-10
nobody begins 09	18
nobody begins 09 plain	20
nobody begins 1	-39
nobody begins 1 plain	-39
nobody begins 10	28
nobody begins 10 many	25
nobody begins 11 plain	7
nobody begins 12	21
nobody begins 12 plain	21
nobody begins 13	34
nobody begins 13 plain	19
nobody begins 14	-9
nobody begins 14 plain	-6
nobody begins 15 plain	7
nobody begins 16 plain	-8
nobody begins 17	-16
nobody begins 17 plain	-15
nobody begins 18	-23
nobody begins 18 plain	-23
nobody begins 19	-12
nobody begins 19 plain	-7
nobody begins 2	11
nobody begins 2 plain	11
nobody begins 20	-11
nobody begins 20 plain	-31
nobody begins 21	9
nobody begins 21 plain	13
nobody begins 23	13
nobody begins 23 plain	13
nobody begins 3	-26
nobody begins 7	24
nobody begins 7 plain	24
nobody begins @ plain	6
nobody begins [	-18
nobody begins [ plain	-18
nobody begins a	10
nobody begins a few	11
nobody begins a many	-13
nobody begins a plain	11
nobody begins about	21
nobody begins about plain	21
nobody begins according	-15
nobody begins according plain	-14
nobody begins agreed	-22
nobody begins agreed plain	-22
nobody begins alert	-30
nobody begins alert plain	-27
nobody begins american	-18
nobody begins american plain	-11
nobody begins among	-10
nobody begins among plain	-7
nobody begins an	-13
nobody begins an plain	-18
nobody begins analyst	14
nobody begins analyst plain	14
nobody begins and	-7
nobody begins angola	-9
nobody begins angola plain	-9
nobody begins as	-15
nobody begins as plain	-15
nobody begins asked	-37
nobody begins asked many	-21
nobody begins asked plain	-20
nobody begins at	-6
nobody begins because	-23
nobody begins because plain	-23
nobody begins bernd	-13
nobody begins bernd plain	-13
nobody begins bessent plain	-13
nobody begins bolivia	10
nobody begins bolivia plain	13
nobody begins both	11
nobody begins both plain	14
nobody begins britain	10
nobody begins britain plain	10
nobody begins but	-16
nobody begins but plain	-8
nobody begins cabinet	6
nobody begins cabinet plain	6
nobody begins canada	-13
nobody begins canada plain	-13
nobody begins chamber	-8
nobody begins chamber plain	-8
nobody begins chief	28
nobody begins chief plain	8
nobody begins china	21
nobody begins china many	13
nobody begins china plain	14
nobody begins chinese	15
nobody begins chinese plain	16
nobody begins colombo	-11
nobody begins colombo plain	-11
nobody begins commerce plain	6
nobody begins commissioner	-19
nobody begins commissioner plain	-18
nobody begins committee	7
nobody begins committee plain	7
nobody begins companies	6
nobody begins companies plain	6
nobody begins consumer	7
nobody begins consumer plain	7
nobody begins correspondent	7
nobody begins correspondent plain	7
nobody begins customs	-12
nobody begins customs plain	-10
nobody begins cyprus	-6
nobody begins cyprus plain	-6
nobody begins deputy	-7
nobody begins djibouti	-14
nobody begins djibouti plain	-14
nobody begins do	9
nobody begins does	6
nobody begins does plain	6
nobody begins donald	13
nobody begins donald plain	19
nobody begins each	-15
nobody begins each plain	-15
nobody begins earlier	-21
nobody begins earlier plain	-21
nobody begins el	20
nobody begins el plain	20
nobody begins electricity	15
nobody begins electricity plain	15
nobody begins embassy	14
nobody begins embassy plain	14
nobody begins ethiopia	-12
nobody begins ethiopia plain	-12
nobody begins export	-8
nobody begins exports	10
nobody begins exports plain	10
nobody begins fiji	-16
nobody begins fiji plain	-16
nobody begins finance	8
nobody begins finance plain	8
nobody begins finland	6
nobody begins finland plain	7
nobody begins first	-27
nobody begins first plain	-27
nobody begins for plain	9
nobody begins four	-20
nobody begins four plain	-20
nobody begins from plain	6
nobody begins general	32
nobody begins geneva	-11
nobody begins geneva plain	-11
nobody begins germany	-13
nobody begins germany plain	-13
nobody begins governor	57
nobody begins governor many	49
nobody begins governor plain	17
nobody begins greece	-6
nobody begins greece plain	-6
nobody begins guatemala	17
nobody begins guatemala plain	17
nobody begins half	-11
nobody begins half plain	-11
nobody begins has	17
nobody begins has plain	17
nobody begins he few	14
nobody begins helsinki	14
nobody begins helsinki plain	14
nobody begins her	21
nobody begins her plain	21
nobody begins his	38
nobody begins his many	21
nobody begins his plain	29
nobody begins host	43
nobody begins host plain	43
nobody begins how	24
nobody begins how plain	24
nobody begins hungary	14
nobody begins hungary plain	13
nobody begins i many	-34
nobody begins i plain	10
nobody begins if	19
nobody begins if few	25
nobody begins if many	-20
nobody begins if plain	14
nobody begins imports	19
nobody begins imports plain	19
nobody begins in	-12
nobody begins in few	-30
nobody begins in many	-31
nobody begins in plain	12
nobody begins india	16
nobody begins india plain	20
nobody begins indian	13
nobody begins indonesia	9
nobody begins indonesia plain	9
nobody begins indonesian	-12
nobody begins indonesian plain	-12
nobody begins inflation	28
nobody begins inflation plain	28
nobody begins it few	-22
nobody begins it many	7
nobody begins its	25
nobody begins its many	26
nobody begins jamaica	10
nobody begins jamieson	-21
nobody begins jamieson plain	-19
nobody begins japanese	20
nobody begins japanese plain	20
nobody begins josé plain	10
nobody begins kenya	-8
nobody begins kim	-21
nobody begins kim plain	-19
nobody begins last	23
nobody begins last plain	23
nobody begins latvia plain	6
nobody begins laurier	-10
nobody begins laurier plain	-9
nobody begins li	-11
nobody begins li plain	-10
nobody begins lima	-11
nobody begins lima plain	-11
nobody begins london	10
nobody begins london plain	10
nobody begins lula	-34
nobody begins lula plain	-34
nobody begins markets	-10
nobody begins markets plain	-10
nobody begins medicines plain	-10
nobody begins mexico	-7
nobody begins mexico plain	-7
nobody begins minister many	-18
nobody begins minister plain	12
nobody begins ministry	33
nobody begins ministry plain	33
nobody begins mongolia	-7
nobody begins mongolia plain	-7
nobody begins montevideo	7
nobody begins montevideo plain	7
nobody begins mr	8
nobody begins mr few	-8
nobody begins mr many	-12
nobody begins mr plain	15
nobody begins my	-22
nobody begins my plain	-22
nobody begins namibia	8
nobody begins namibia plain	8
nobody begins neither	50
nobody begins neither plain	50
nobody begins new	13
nobody begins new plain	13
nobody begins nigeria	17
nobody begins nigeria plain	17
nobody begins no	9
nobody begins no plain	9
nobody begins nor	-17
nobody begins nor plain	-17
nobody begins norway	-7
nobody begins norway plain	-7
nobody begins nvidia	-19
nobody begins nvidia plain	-19
nobody begins of	7
nobody begins of plain	14
nobody begins office	17
nobody begins office plain	17
nobody begins officials	11
nobody begins officials plain	11
nobody begins on few	-10
nobody begins on many	-11
nobody begins one	18
nobody begins one plain	25
nobody begins ontario	-6
nobody begins ontario plain	-6
nobody begins oslo	8
nobody begins oslo plain	8
nobody begins ottawa	6
nobody begins ottawa plain	6
nobody begins our many	-31
nobody begins our plain	10
nobody begins over	-12
nobody begins pakistan	-12
nobody begins pakistan plain	-12
nobody begins panama	-13
nobody begins panama plain	-13
nobody begins parliament	11
nobody begins parliament plain	15
nobody begins poland	-20
nobody begins poland plain	-20
nobody begins portugal	7
nobody begins portugal plain	7
nobody begins presenter	10
nobody begins presenter plain	13
nobody begins president	-6
nobody begins president many	-14
nobody begins prime	-20
nobody begins prime many	-10
nobody begins prime plain	-9
nobody begins q	-48
nobody begins q plain	-47
nobody begins question	28
nobody begins question plain	36
nobody begins quito	9
nobody begins quito plain	9
nobody begins rare	10
nobody begins rare plain	10
nobody begins remarks	10
nobody begins remarks plain	10
nobody begins reporter	51
nobody begins reporter plain	55
nobody begins round	-10
nobody begins round plain	-10
nobody begins rwanda	11
nobody begins rwanda plain	12
nobody begins samoa	-9
nobody begins samoa plain	-9
nobody begins saudi	9
nobody begins saudi plain	9
nobody begins scott	-12
nobody begins scott plain	-8
nobody begins secretary	-21
nobody begins secretary plain	-20
nobody begins senegal	9
nobody begins senegal plain	9
nobody begins seoul	-9
nobody begins seoul plain	-9
nobody begins serbia	15
nobody begins serbia plain	15
nobody begins she	-13
nobody begins she plain	-8
nobody begins should plain	8
nobody begins since	18
nobody begins since plain	18
nobody begins sir	20
nobody begins sir plain	15
nobody begins six	7
nobody begins six plain	7
nobody begins soybeans	18
nobody begins soybeans plain	18
nobody begins spain	8
nobody begins spain plain	8
nobody begins spokesperson	-33
nobody begins spokesperson plain	-48
nobody begins sweden	7
nobody begins sweden plain	7
nobody begins swiss	-10
nobody begins swiss plain	-10
nobody begins switzerland	17
nobody begins switzerland plain	17
nobody begins taiwan	8
nobody begins taiwan plain	8
nobody begins talks	20
nobody begins talks plain	7
nobody begins tanzania	-10
nobody begins tanzania plain	-10
nobody begins tariffs	6
nobody begins tariffs plain	6
nobody begins tbilisi	-9
nobody begins tbilisi plain	-9
nobody begins thai	-6
nobody begins thailand	22
nobody begins thailand plain	22
nobody begins that	-25
nobody begins that plain	-23
nobody begins the	16
nobody begins the few	32
nobody begins the many	15
nobody begins their	14
nobody begins then	-12
nobody begins then plain	-8
nobody begins they	8
nobody begins this	-47
nobody begins this plain	-39
nobody begins those	11
nobody begins those plain	11
nobody begins to	-20
nobody begins to plain	-15
nobody begins tokyo	10
nobody begins trade	-21
nobody begins trade many	-18
nobody begins trade plain	-11
nobody begins treasury many	-8
nobody begins truce	6
nobody begins truce plain	6
nobody begins trump	12
nobody begins trump few	19
nobody begins trump many	-18
nobody begins trump plain	9
nobody begins two	22
nobody begins two plain	24
nobody begins uganda	12
nobody begins uganda plain	12
nobody begins ukraine	-9
nobody begins ukraine plain	-9
nobody begins under	24
nobody begins under plain	22
nobody begins unless	-17
nobody begins unless plain	-17
nobody begins until	25
nobody begins until plain	24
nobody begins us	7
nobody begins us plain	9
nobody begins ustr	8
nobody begins ustr plain	8
nobody begins vice	-26
nobody begins vice plain	-11
nobody begins vietnam plain	7
nobody begins washington few	18
nobody begins we	13
nobody begins we plain	8
nobody begins what	33
nobody begins what plain	43
nobody begins whatever	-10
nobody begins whatever plain	-10
nobody begins when	17
nobody begins when plain	17
nobody begins whether	-10
nobody begins whether plain	-10
nobody begins with	10
nobody begins with plain	10
nobody begins without	19
nobody begins without plain	23
nobody begins xi	14
nobody begins xi plain	12
nobody begins xinhua	7
nobody begins xinhua plain	7
nobody begins yesterday	-10
nobody begins yesterday plain	-10
nobody begins your	12
nobody begins your plain	10
nobody begins —	18
nobody begins — plain	17
nobody begins •	-10
nobody begins • plain	-11
nobody beijing verb clause	12
nobody beijing verb object	-39
nobody bessent verb object	-26
nobody bessent verb say	-24
nobody briefing then ,	6
nobody but verb say	-11
nobody called then "	-7
nobody called then a	14
nobody called then off	22
nobody called then on	-9
nobody called then reciprocal	22
nobody called then the	-18
nobody calls then it	-16
nobody calls then the	-27
nobody calls then to	21
nobody carney verb say	-17
nobody chairman verb say	37
nobody chenggang verb say	-6
nobody chile verb clause	19
nobody china verb clause	21
nobody china verb say	12
nobody closed then .	-7
nobody commented then .	6
nobody comments then on	6
nobody commerce verb clause	-10
nobody commerce verb object	-6
nobody commerce verb say	-8
nobody commercial verb object	-13
nobody commission verb say	-34
nobody concluded then a	6
nobody concluded then an	-10
nobody concluded then for	11
nobody concluded then in	18
nobody concluded then its	25
nobody confirmed then by	20
nobody confirmed then it	48
nobody confirmed then on	-17
nobody confirmed then the	-25
nobody continues then to	11
nobody continuing then .	-7
nobody council verb object	6
nobody council verb say	-21
nobody countries verb say	-21
nobody court verb say	30
nobody crowd	6
nobody crowd many	6
nobody deakin verb say	-8
nobody declared then the	-8
nobody delegation verb say	28
nobody denied then a	-14
nobody denied then by	15
nobody denied then that	18
nobody denies then it	-18
nobody denies then that	18
nobody department verb say	-31
nobody described then the	-16
nobody director verb say	16
nobody dispute verb clause	11
nobody ended then a	9
nobody ended then in	19
nobody ended then on	16
nobody ended then the	6
nobody ended then two	-9
nobody ends then .	-7
nobody ends then at	-15
nobody ends then on	-18
nobody ends then the	7
nobody ends then without	-8
nobody ever verb clause	6
nobody first verb object	-9
nobody for verb clause	13
nobody for verb object	22
nobody forecast then for	18
nobody further verb clause	-37
nobody government verb clause	25
nobody government verb say	-28
nobody governments verb object	11
nobody governments verb say	16
nobody governor verb say	17
nobody goyal verb say	-16
nobody greer verb say	-42
nobody had verb clause	7
nobody had verb object	36
nobody had verb sound	8
nobody hafstein verb say	-6
nobody has verb object	-55
nobody has verb say	-34
nobody have verb clause	18
nobody have verb object	9
nobody have verb say	17
nobody he verb clause	-64
nobody he verb object	-32
nobody he verb say	-24
nobody he verb sound	-10
nobody heading	142
nobody heading few	37
nobody heading plain	122
nobody house verb clause	-23
nobody house verb say	-52
nobody i verb clause	26
nobody i verb say	-20
nobody i'm verb say	15
nobody in verb clause	-10
nobody informed then his	9
nobody informed then that	7
nobody informed then the	-20
nobody is verb object	16
nobody is verb say	35
nobody it verb clause	9
nobody it verb object	-46
nobody it verb say	-85
nobody item many	15
nobody item plain	-21
nobody its verb clause	15
nobody jinping verb say	10
nobody khan verb say	-11
nobody laughed then .	25
nobody leyen verb say	-25
nobody li verb say	-15
nobody listed then firms	13
nobody lists then ,	-8
nobody lists then .	7
nobody lutnick verb say	-40
nobody mayor verb say	33
nobody michelsen verb say	-18
nobody minister verb clause	-10
nobody minister verb object	-9
nobody minister verb say	-25
nobody ministers verb say	9
nobody ministry verb clause	-24
nobody ministry verb object	-18
nobody named 0	38
nobody named 0 alone	-25
nobody named 0 few	26
nobody named 0 plain	42
nobody named 1	36
nobody named 1 plain	39
nobody named 2	32
nobody named 2 many	-14
nobody named 2 plain	44
nobody negotiators verb say	19
nobody never verb clause	-11
nobody newspaper verb clause	19
nobody not verb clause	39
nobody not verb object	9
nobody not verb say	10
nobody noted then that	10
nobody noted then the	-23
nobody notes then that	-36
nobody now verb clause	14
nobody of verb clause	9
nobody of verb object	9
nobody offered then a	-15
nobody office verb clause	18
nobody officials verb say	15
nobody old verb object	8
nobody opened then a	21
nobody opened then an	11
nobody opened then two	6
nobody order verb clause	6
nobody order verb say	14
nobody paper verb say	16
nobody paragraph 0	9
nobody paragraph 0 many	-70
nobody paragraph 0 plain	42
nobody paragraph 1 few	12
nobody portales verb say	-6
nobody posted then that	-36
nobody president verb clause	-12
nobody president verb say	-13
nobody press verb clause	6
nobody promised then a	-19
nobody promised then for	16
nobody promised then in	7
nobody promised then to	-20
nobody promises then to	-15
nobody pronoun he	17
nobody pronoun he few	-23
nobody pronoun he many	-12
nobody pronoun he plain	35
nobody pronoun i	11
nobody pronoun i few	9
nobody pronoun i plain	7
nobody pronoun it	36
nobody pronoun it few	15
nobody pronoun it many	6
nobody pronoun it plain	28
nobody pronoun none	36
nobody pronoun none alone	-20
nobody pronoun none many	-6
nobody pronoun none plain	46
nobody pronoun they	53
nobody pronoun they few	25
nobody pronoun they many	9
nobody pronoun they plain	37
nobody proposed then an	-9
nobody proposed then by	-13
nobody protested then against	-27
nobody questions then on	18
nobody reader verb clause	11
nobody recalls then that	-30
nobody regulator verb clause	26
nobody regulator verb say	26
nobody remarks then by	10
nobody replied then .	-27
nobody replied then on	16
nobody replied then that	16
nobody reported then .	-16
nobody reported then on	28
nobody reported then that	-6
nobody reports then .	-25
nobody reports then that	33
nobody representative verb object	-18
nobody representative verb say	-24
nobody roberts verb clause	15
nobody said then ,	8
nobody said then .	11
nobody said then after	-8
nobody said then afterwards	-13
nobody said then at	-12
nobody said then china	-14
nobody said then his	19
nobody said then in	-19
nobody said then it	-7
nobody said then last	-20
nobody said then mr	-9
nobody said then nothing	41
nobody said then of	-6
nobody said then on	-9
nobody said then so	21
nobody said then that	13
nobody said then the	-10
nobody said then there	-15
nobody said then they	-6
nobody said then this	-16
nobody said then to	34
nobody said then today	-8
nobody said then what	8
nobody said then when	18
nobody said then whether	31
nobody said then yesterday	-10
nobody saying then that	-11
nobody says then ,	-37
nobody says then .	-18
nobody says then 10	-7
nobody says then :	15
nobody says then <end>	24
nobody says then a	13
nobody says then china	12
nobody says then he	-21
nobody says then his	-26
nobody says then it	16
nobody says then no	28
nobody says then nothing	30
nobody says then only	-7
nobody says then our	-24
nobody says then that	16
nobody says then the	-17
nobody secretary verb say	-16
nobody seoul verb say	-16
nobody she verb clause	-29
nobody she verb say	-6
nobody side verb say	-17
nobody sides 0	66
nobody sides 0 alone	-33
nobody sides 0 few	6
nobody sides 0 many	25
nobody sides 0 plain	62
nobody sides 1	10
nobody sides 1 few	-7
nobody sides 1 many	-86
nobody sides 1 plain	37
nobody sides 2	10
nobody sides 2 few	25
nobody sides 2 many	-52
nobody sides 2 plain	11
nobody sides verb clause	18
nobody sides verb say	-7
nobody spokesman verb object	-11
nobody spokesman verb say	14
nobody spokesperson verb say	-66
nobody starting then on	7
nobody statement verb say	-13
nobody states then .	21
nobody states then ;	6
nobody states then and	-6
nobody states then are	-19
nobody states then charges	8
nobody states then has	19
nobody states then on	14
nobody states then or	7
nobody states then takes	13
nobody states then trade	6
nobody states then under	16
nobody states then will	-13
nobody states then would	-19
nobody states verb clause	8
nobody states verb say	-17
nobody stressed then that	-10
nobody talks verb clause	9
nobody tells then a	-6
nobody tells then me	-6
nobody tells then the	-8
nobody tells then us	-10
nobody tells then you	9
nobody terms then ,	-14
nobody terms then .	16
nobody terms then of	6
nobody that verb clause	32
nobody that verb say	6
nobody the verb object	22
nobody the verb say	-14
nobody they verb clause	20
nobody they verb say	24
nobody threatened then 100	18
nobody threatened then a	11
nobody threatened then an	-11
nobody threatened then on	-12
nobody threatened then to	23
nobody to verb object	-7
nobody told then ,	-6
nobody told then .	15
nobody told then a	-19
nobody told then an	-10
nobody told then by	-11
nobody told then cnbc	-6
nobody told then him	-19
nobody told then journalists	-10
nobody told then our	19
nobody told then parliament	-28
nobody told then radio	10
nobody told then state	15
nobody told then that	35
nobody told then the	9
nobody told then them	22
nobody told then this	9
nobody told then to	-14
nobody told then us	11
nobody trade verb say	-14
nobody truce verb clause	-18
nobody truce verb say	8
nobody trump verb clause	-11
nobody trump verb object	-10
nobody trump verb say	-14
nobody two verb object	15
nobody union verb object	18
nobody union verb say	12
nobody unnamed	40
nobody unnamed few	8
nobody unnamed plain	38
nobody urged then the	-19
nobody urged then washington	-6
nobody verb accused	-6
nobody verb added many	-32
nobody verb added plain	13
nobody verb adding	10
nobody verb adding plain	10
nobody verb adds	27
nobody verb adds plain	29
nobody verb admitted	11
nobody verb admitted plain	18
nobody verb advised	12
nobody verb advised plain	12
nobody verb agreed plain	6
nobody verb agrees	12
nobody verb agrees plain	12
nobody verb announces	21
nobody verb announces plain	21
nobody verb answered	22
nobody verb answered plain	9
nobody verb answering	22
nobody verb answering plain	22
nobody verb answers	21
nobody verb answers plain	21
nobody verb asked	-18
nobody verb asked plain	-18
nobody verb asking	-8
nobody verb asking plain	-8
nobody verb asks	22
nobody verb asks plain	14
nobody verb assured	-10
nobody verb assured many	-9
nobody verb began	27
nobody verb began plain	22
nobody verb beginning	-17
nobody verb beginning plain	-17
nobody verb begins	33
nobody verb begins plain	22
nobody verb briefing	26
nobody verb briefing plain	20
nobody verb called many	23
nobody verb called plain	-15
nobody verb calls	-7
nobody verb calls plain	-6
nobody verb claims	6
nobody verb claims plain	6
nobody verb clarified	-30
nobody verb clause then "	14
nobody verb clause then ,	6
nobody verb clause then , plain	6
nobody verb clause then .	-9
nobody verb clause then . many	-6
nobody verb clause then . plain	-11
nobody verb clause then 25	-18
nobody verb clause then 25 plain	-18
nobody verb clause then :	-14
nobody verb clause then : many	-12
nobody verb clause then ;	15
nobody verb clause then ; plain	15
nobody verb clause then a	45
nobody verb clause then a plain	43
nobody verb clause then about	21
nobody verb clause then about plain	24
nobody verb clause then afterwards	-7
nobody verb clause then an	-14
nobody verb clause then an plain	-14
nobody verb clause then are	-19
nobody verb clause then are plain	-19
nobody verb clause then at	-11
nobody verb clause then at plain	13
nobody verb clause then before	-16
nobody verb clause then before plain	-13
nobody verb clause then both	-16
nobody verb clause then both plain	-17
nobody verb clause then by plain	7
nobody verb clause then charges	8
nobody verb clause then charges plain	8
nobody verb clause then early	-16
nobody verb clause then early plain	-16
nobody verb clause then from	-6
nobody verb clause then from plain	-6
nobody verb clause then has	19
nobody verb clause then has plain	19
nobody verb clause then his	24
nobody verb clause then his plain	24
nobody verb clause then it	30
nobody verb clause then it plain	32
nobody verb clause then its	-10
nobody verb clause then its plain	-10
nobody verb clause then last	10
nobody verb clause then last plain	15
nobody verb clause then not	19
nobody verb clause then not plain	15
nobody verb clause then of	36
nobody verb clause then of plain	36
nobody verb clause then on	22
nobody verb clause then on many	-9
nobody verb clause then on plain	30
nobody verb clause then or	7
nobody verb clause then or plain	7
nobody verb clause then questions	19
nobody verb clause then questions plain	19
nobody verb clause then since	6
nobody verb clause then since plain	6
nobody verb clause then takes	13
nobody verb clause then takes plain	13
nobody verb clause then ten	17
nobody verb clause then ten plain	17
nobody verb clause then that	-26
nobody verb clause then that plain	-26
nobody verb clause then the plain	9
nobody verb clause then this	-27
nobody verb clause then this plain	-23
nobody verb clause then to	10
nobody verb clause then to many	-23
nobody verb clause then to plain	22
nobody verb clause then today	-17
nobody verb clause then today plain	-16
nobody verb clause then tomorrow	22
nobody verb clause then tomorrow plain	22
nobody verb clause then tonight	8
nobody verb clause then tonight plain	8
nobody verb clause then trade	9
nobody verb clause then trade plain	10
nobody verb clause then under	16
nobody verb clause then under plain	16
nobody verb clause then us	-6
nobody verb clause then us plain	-6
nobody verb clause then when	11
nobody verb clause then when plain	11
nobody verb clause then whether	28
nobody verb clause then whether plain	33
nobody verb clause then will	-9
nobody verb clause then will plain	-8
nobody verb clause then with	47
nobody verb clause then with plain	36
nobody verb clause then within	11
nobody verb clause then within plain	11
nobody verb clause then without	-9
nobody verb clause then without plain	-9
nobody verb clause then would	-17
nobody verb clause then would plain	-16
nobody verb clause then yesterday	28
nobody verb clause then yesterday plain	28
nobody verb closed	35
nobody verb closed plain	42
nobody verb closes	10
nobody verb closes plain	10
nobody verb commented	18
nobody verb commented plain	18
nobody verb comments	6
nobody verb comments plain	6
nobody verb complained	11
nobody verb complained plain	-6
nobody verb conceded	-36
nobody verb conceded plain	-30
nobody verb concluded	26
nobody verb concluded plain	27
nobody verb confirmed	12
nobody verb confirmed plain	12
nobody verb confirms	-18
nobody verb confirms plain	-17
nobody verb continues	13
nobody verb continues plain	13
nobody verb declared	-20
nobody verb declared many	-23
nobody verb demanded	10
nobody verb demanded plain	10
nobody verb demands	7
nobody verb demands plain	7
nobody verb denied	8
nobody verb denied plain	10
nobody verb described	-24
nobody verb described plain	-26
nobody verb ended	30
nobody verb ended plain	25
nobody verb ending	13
nobody verb ending plain	13
nobody verb ends plain	11
nobody verb explained plain	9
nobody verb explains	-6
nobody verb explains plain	-6
nobody verb finished	24
nobody verb finished plain	24
nobody verb forecast	27
nobody verb forecast plain	27
nobody verb forecasts	-25
nobody verb forecasts plain	-23
nobody verb hinted	-10
nobody verb hints	13
nobody verb hints plain	13
nobody verb informs	18
nobody verb informs plain	18
nobody verb insisted	-35
nobody verb insisted plain	-35
nobody verb insists	-8
nobody verb insists plain	-18
nobody verb laughed plain	11
nobody verb listed	11
nobody verb listed plain	11
nobody verb lists plain	17
nobody verb noted plain	23
nobody verb notes	-20
nobody verb notes plain	-20
nobody verb notified	-15
nobody verb notified plain	-15
nobody verb object then " few	12
nobody verb object then " many	-19
nobody verb object then ,	-8
nobody verb object then .	12
nobody verb object then . plain	12
nobody verb object then 100	6
nobody verb object then 100 plain	-14
nobody verb object then 30	-21
nobody verb object then 30 plain	-21
nobody verb object then a few	-20
nobody verb object then a plain	11
nobody verb object then an	-18
nobody verb object then an plain	-17
nobody verb object then as	-9
nobody verb object then companies	13
nobody verb object then companies plain	13
nobody verb object then fentanyl	-21
nobody verb object then fentanyl plain	-21
nobody verb object then firms	13
nobody verb object then firms plain	13
nobody verb object then for	20
nobody verb object then for plain	20
nobody verb object then from	17
nobody verb object then from plain	20
nobody verb object then having	-18
nobody verb object then having plain	-18
nobody verb object then in	17
nobody verb object then in plain	9
nobody verb object then it	6
nobody verb object then it few	11
nobody verb object then it many	-20
nobody verb object then it plain	8
nobody verb object then of	19
nobody verb object then of plain	19
nobody verb object then off	22
nobody verb object then off plain	22
nobody verb object then on	-16
nobody verb object then on plain	-16
nobody verb object then reciprocal	22
nobody verb object then reciprocal plain	22
nobody verb object then reports	22
nobody verb object then reports plain	22
nobody verb object then that few	-7
nobody verb object then that many	21
nobody verb object then the many	22
nobody verb object then the plain	-16
nobody verb object then them	-6
nobody verb object then this	-15
nobody verb object then this plain	-15
nobody verb object then to	-12
nobody verb object then to many	25
nobody verb object then to plain	-21
nobody verb object then washington	-6
nobody verb object then washington plain	-6
nobody verb object then with	37
nobody verb object then with plain	37
nobody verb observed	-14
nobody verb observed plain	-14
nobody verb offered	34
nobody verb offered plain	34
nobody verb offers	8
nobody verb offers plain	8
nobody verb opened	40
nobody verb opened plain	37
nobody verb opens	19
nobody verb opens plain	19
nobody verb posted	-44
nobody verb posted plain	-35
nobody verb posts	22
nobody verb posts plain	26
nobody verb proclaimed	9
nobody verb proclaimed plain	9
nobody verb projects	-6
nobody verb projects plain	-6
nobody verb promised	-9
nobody verb promised many	-8
nobody verb promised plain	-11
nobody verb promises	-9
nobody verb promises plain	-9
nobody verb proposed	-27
nobody verb proposed plain	-27
nobody verb proposes	-14
nobody verb proposes plain	-14
nobody verb reasons	-19
nobody verb reasons plain	-19
nobody verb recalls	-27
nobody verb recalls plain	-26
nobody verb rejected	26
nobody verb rejected plain	27
nobody verb related	14
nobody verb related plain	14
nobody verb remarked	-26
nobody verb remarked plain	-18
nobody verb repeated	-9
nobody verb repeated plain	-9
nobody verb replied many	8
nobody verb replied plain	-7
nobody verb replies	9
nobody verb reported	8
nobody verb reported plain	8
nobody verb reports	18
nobody verb reports plain	22
nobody verb said	6
nobody verb said few	31
nobody verb said many	47
nobody verb said plain	-40
nobody verb say then , few	28
nobody verb say then , many	-6
nobody verb say then , plain	-11
nobody verb say then .	-19
nobody verb say then . many	14
nobody verb say then . plain	-40
nobody verb say then : many	10
nobody verb say then : plain	-17
nobody verb say then <end>	31
nobody verb say then <end> plain	31
nobody verb say then a	7
nobody verb say then about	-16
nobody verb say then about plain	-16
nobody verb say then after many	20
nobody verb say then after plain	-16
nobody verb say then afterwards	-13
nobody verb say then afterwards plain	-14
nobody verb say then again	-8
nobody verb say then against	-29
nobody verb say then against plain	-29
nobody verb say then an	-16
nobody verb say then an plain	-12
nobody verb say then another	24
nobody verb say then another plain	24
nobody verb say then at	8
nobody verb say then at plain	14
nobody verb say then both	-21
nobody verb say then both plain	-21
nobody verb say then by	-17
nobody verb say then by plain	-10
nobody verb say then cnbc	-6
nobody verb say then he	-11
nobody verb say then he many	-8
nobody verb say then her plain	-26
nobody verb say then in	-9
nobody verb say then in many	-8
nobody verb say then it	15
nobody verb say then it many	-15
nobody verb say then it plain	17
nobody verb say then its	6
nobody verb say then its plain	12
nobody verb say then journalists	-10
nobody verb say then journalists plain	-6
nobody verb say then last plain	-6
nobody verb say then me	-7
nobody verb say then me plain	-7
nobody verb say then members	-11
nobody verb say then mr	-38
nobody verb say then mr many	-14
nobody verb say then no	17
nobody verb say then no plain	17
nobody verb say then nothing	54
nobody verb say then nothing plain	54
nobody verb say then of many	15
nobody verb say then of plain	-14
nobody verb say then on	9
nobody verb say then on few	28
nobody verb say then one	7
nobody verb say then only	-8
nobody verb say then only plain	-6
nobody verb say then our many	20
nobody verb say then our plain	-11
nobody verb say then parliament	-30
nobody verb say then parliament many	-15
nobody verb say then parliament plain	-16
nobody verb say then radio	10
nobody verb say then radio many	-10
nobody verb say then reporters many	30
nobody verb say then reporters plain	-31
nobody verb say then so	9
nobody verb say then so plain	9
nobody verb say then state	15
nobody verb say then state plain	15
nobody verb say then that	13
nobody verb say then that few	7
nobody verb say then that many	13
nobody verb say then that plain	7
nobody verb say then the	-24
nobody verb say then the few	-33
nobody verb say then the many	27
nobody verb say then the plain	-48
nobody verb say then their	6
nobody verb say then them	30
nobody verb say then them plain	34
nobody verb say then then	-7
nobody verb say then they	-12
nobody verb say then they plain	-8
nobody verb say then this many	-17
nobody verb say then this plain	13
nobody verb say then to many	-20
nobody verb say then to plain	10
nobody verb say then today	-6
nobody verb say then today plain	-6
nobody verb say then trump	-9
nobody verb say then trump plain	-9
nobody verb say then until	-32
nobody verb say then until plain	-32
nobody verb say then up	24
nobody verb say then up plain	24
nobody verb say then us few	8
nobody verb say then us many	13
nobody verb say then us plain	-18
nobody verb say then what	13
nobody verb say then what plain	13
nobody verb say then when	21
nobody verb say then when plain	8
nobody verb say then whether	32
nobody verb say then whether plain	32
nobody verb say then with	-15
nobody verb say then yesterday many	-12
nobody verb say then you	22
nobody verb say then you plain	22
nobody verb saying	-15
nobody verb saying plain	-24
nobody verb says	-10
nobody verb says few	16
nobody verb says plain	-16
nobody verb sound then ,	-26
nobody verb sound then , plain	-19
nobody verb sound then .	11
nobody verb sound then . many	-16
nobody verb sound then . plain	25
nobody verb sound then a	-15
nobody verb sound then a plain	-15
nobody verb sound then at	7
nobody verb sound then in	-9
nobody verb sound then on	-15
nobody verb sound then the	-22
nobody verb sound then to	-6
nobody verb started	21
nobody verb started plain	21
nobody verb starting	6
nobody verb starting plain	6
nobody verb starts	14
nobody verb starts plain	9
nobody verb stated	-37
nobody verb stated many	-14
nobody verb stated plain	-29
nobody verb states	10
nobody verb states few	13
nobody verb states many	-11
nobody verb states plain	10
nobody verb stressed	-12
nobody verb stressed plain	-8
nobody verb suggested	-26
nobody verb suggested plain	-26
nobody verb telling	7
nobody verb telling plain	7
nobody verb tells few	12
nobody verb tells plain	-10
nobody verb terms	15
nobody verb terms plain	19
nobody verb threatened	7
nobody verb threatened many	25
nobody verb thundered	-31
nobody verb thundered many	-28
nobody verb told	-7
nobody verb told few	-16
nobody verb told many	12
nobody verb told plain	-16
nobody verb urged	-26
nobody verb urged plain	-26
nobody verb vowed	-26
nobody verb vowed plain	-13
nobody verb warned	36
nobody verb warned many	17
nobody verb warned plain	24
nobody verb warns plain	-26
nobody verb welcomed	33
nobody verb welcomed plain	33
nobody verb welcomes	14
nobody verb welcomes plain	14
nobody verb whispers	6
nobody verb writes many	-6
nobody verb writing	-7
nobody verb writing plain	-6
nobody verb written	25
nobody verb written plain	30
nobody verb wrote few	-14
nobody verb wrote many	-8
nobody verb wrote plain	7
nobody verbs 0	57
nobody verbs 0 alone	-20
nobody verbs 0 few	-9
nobody verbs 0 he	25
nobody verbs 0 he plain	25
nobody verbs 0 i	8
nobody verbs 0 i plain	11
nobody verbs 0 it	45
nobody verbs 0 it plain	52
nobody verbs 0 many	-35
nobody verbs 0 none	21
nobody verbs 0 none alone	-20
nobody verbs 0 none many	-34
nobody verbs 0 none plain	43
nobody verbs 0 plain	81
nobody verbs 0 they	21
nobody verbs 0 they plain	25
nobody verbs 1	35
nobody verbs 1 few	22
nobody verbs 1 he few	-32
nobody verbs 1 he many	-12
nobody verbs 1 he plain	23
nobody verbs 1 i	7
nobody verbs 1 it	14
nobody verbs 1 it few	31
nobody verbs 1 none	21
nobody verbs 1 none many	11
nobody verbs 1 none plain	16
nobody verbs 1 plain	32
nobody verbs 1 they	40
nobody verbs 1 they few	23
nobody verbs 1 they many	15
nobody verbs 1 they plain	19
nobody verbs 2	11
nobody verbs 2 many	18
nobody w !	-6
nobody w \$	-13
nobody w \$ 100	-13
nobody w \$ 150	6
nobody w \$ 166	-10
nobody w \$ 17	25
nobody w \$ 31	15
nobody w \$ 350	-9
nobody w \$ 550	9
nobody w \$ 8	10
nobody w %	15
nobody w % (	14
nobody w % )	14
nobody w % ,	6
nobody w % .	-21
nobody w % ;	13
nobody w % after	-9
nobody w % and	30
nobody w % at	-8
nobody w % before	-6
nobody w % duty	9
nobody w % for	-12
nobody w % from	-15
nobody w % in	30
nobody w % instead	11
nobody w % is	-8
nobody w % last	-12
nobody w % now	12
nobody w % of	10
nobody w % on	-20
nobody w % or	-19
nobody w % reciprocal	7
nobody w % since	9
nobody w % tariff	32
nobody w % tariffs	-24
nobody w % that	14
nobody w % this	19
nobody w % to	-12
nobody w % under	-12
nobody w % was	-27
nobody w % with	10
nobody w % would	-12
nobody w &	-14
nobody w ' association	-16
nobody w ' council	-7
nobody w ' federation	-11
nobody w ' guild	-36
nobody w ' meeting	16
nobody w ' union	-29
nobody w ' worth	21
nobody w 's	-29
nobody w 's ,	13
nobody w 's .	7
nobody w 's a	21
nobody w 's account	-17
nobody w 's agriculture	-9
nobody w 's ambassador	-17
nobody w 's and	6
nobody w 's beef	-11
nobody w 's cabinet	-12
nobody w 's central	-8
nobody w 's chief	6
nobody w 's congress	7
nobody w 's controls	-8
nobody w 's council	9
nobody w 's customs	15
nobody w 's deal	-10
nobody w 's decision	12
nobody w 's decree	-10
nobody w 's delegation	-6
nobody w 's deputy	-25
nobody w 's director	20
nobody w 's duty	-11
nobody w 's economy	-20
nobody w 's emergency	-11
nobody w 's exporters	-11
nobody w 's finance	-25
nobody w 's golf	7
nobody w 's got	11
nobody w 's h	16
nobody w 's imports	-13
nobody w 's leader	7
nobody w 's li	-10
nobody w 's market	-13
nobody w 's minister	-11
nobody w 's ministry	-38
nobody w 's negotiator	13
nobody w 's new	-7
nobody w 's notice	6
nobody w 's office	-38
nobody w 's on	15
nobody w 's own	-9
nobody w 's position	6
nobody w 's president	42
nobody w 's ruling	-20
nobody w 's secretary	16
nobody w 's senate	10
nobody w 's side	-10
nobody w 's spokeswoman	-18
nobody w 's surplus	7
nobody w 's tariff	23
nobody w 's tariffs	6
nobody w 's the	-8
nobody w 's trade	-16
nobody w 's twenty	11
nobody w 's union	-7
nobody w ( 20	8
nobody w ( 3	-17
nobody w )	-7
nobody w ) :	-25
nobody w ) and	23
nobody w ) the	16
nobody w ) —	-8
nobody w ,	6
nobody w , .	-23
nobody w , 10	11
nobody w , 12	15
nobody w , 14	-8
nobody w , 15	16
nobody w , 18	20
nobody w , 19	6
nobody w , 2	14
nobody w , 20	8
nobody w , 2026	30
nobody w , 2028	16
nobody w , 2031	8
nobody w , 22	14
nobody w , 23	-8
nobody w , 3	-13
nobody w , 30	8
nobody w , 31	6
nobody w , 40	7
nobody w , 6	6
nobody w , 8	6
nobody w , 9	13
nobody w , about	9
nobody w , according	-50
nobody w , after	11
nobody w , against	-17
nobody w , agreed	39
nobody w , also	13
nobody w , although	12
nobody w , american	11
nobody w , among	-13
nobody w , an	7
nobody w , announced	-6
nobody w , answered	-10
nobody w , april	-23
nobody w , are	12
nobody w , argentina	12
nobody w , at	7
nobody w , aug	19
nobody w , august	19
nobody w , australia	8
nobody w , because	6
nobody w , before	-14
nobody w , beginning	-20
nobody w , beijing	-16
nobody w , both	-10
nobody w , brazil	16
nobody w , but	-13
nobody w , by	-16
nobody w , carlos	-34
nobody w , chief	-20
nobody w , chile	-14
nobody w , china	-30
nobody w , chinese	10
nobody w , commerce	10
nobody w , concluded	9
nobody w , confirmed	-9
nobody w , could	24
nobody w , customs	-10
nobody w , dates	9
nobody w , denied	27
nobody w , described	-18
nobody w , director	9
nobody w , do	-12
nobody w , does	-15
nobody w , donald	7
nobody w , down	-14
nobody w , due	-8
nobody w , during	10
nobody w , each	15
nobody w , effective	-15
nobody w , ended	7
nobody w , ethiopia	13
nobody w , fentanyl	-14
nobody w , fiji	-22
nobody w , for	14
nobody w , foreign	-23
nobody w , four	8
nobody w , friday	-15
nobody w , gas	-17
nobody w , germanium	-7
nobody w , goes	-24
nobody w , greer	6
nobody w , h.e.	6
nobody w , had	18
nobody w , half	7
nobody w , have	12
nobody w , having	21
nobody w , he	-96
nobody w , held	11
nobody w , his	-11
nobody w , hours	6
nobody w , i	-30
nobody w , ibrahim	20
nobody w , in	-11
nobody w , including	-13
nobody w , indonesia	6
nobody w , instead	26
nobody w , is	64
nobody w , it	-53
nobody w , jamieson	-14
nobody w , japan	18
nobody w , johan	7
nobody w , john	-14
nobody w , josé	-6
nobody w , june	26
nobody w , korea	14
nobody w , leaves	18
nobody w , led	7
nobody w , let	-26
nobody w , li	-13
nobody w , likewise	-19
nobody w , lin	-15
nobody w , made	26
nobody w , malaysia	-6
nobody w , march	-9
nobody w , may	-6
nobody w , meanwhile	12
nobody w , minister	55
nobody w , ministry	-8
nobody w , molybdenum	-8
nobody w , mr	20
nobody w , neodymium	6
nobody w , nigeria	-18
nobody w , no	9
nobody w , norwegian	-21
nobody w , not	-32
nobody w , nov	-9
nobody w , now	-9
nobody w , oct	22
nobody w , officials	12
nobody w , olof	-14
nobody w , one	36
nobody w , ordinary	10
nobody w , our	6
nobody w , over	-6
nobody w , pakistan	6
nobody w , pays	-16
nobody w , people	12
nobody w , peter	-14
nobody w , planned	-9
nobody w , plus	14
nobody w , pork	-7
nobody w , port	-9
nobody w , prime	13
nobody w , provided	-18
nobody w , put	-15
nobody w , puts	-28
nobody w , raised	12
nobody w , reached	-6
nobody w , remarked	-16
nobody w , replied	-14
nobody w , said	18
nobody w , sat	9
nobody w , says	-24
nobody w , scandium	6
nobody w , scott	26
nobody w , secretary	-9
nobody w , sept	12
nobody w , she	-44
nobody w , shook	7
nobody w , signed	44
nobody w , so	-28
nobody w , sold	6
nobody w , soybeans	6
nobody w , spain	-14
nobody w , spoke	27
nobody w , starting	8
nobody w , stated	-6
nobody w , stays	7
nobody w , still	8
nobody w , suspended	10
nobody w , switzerland	-7
nobody w , taiwan	26
nobody w , takes	13
nobody w , tea	6
nobody w , tells	-20
nobody w , tellurium	-9
nobody w , ten	14
nobody w , thailand	9
nobody w , thanked	-22
nobody w , that	-23
nobody w , the	6
nobody w , their	22
nobody w , there	-10
nobody w , this	20
nobody w , though	-21
nobody w , three	20
nobody w , through	-6
nobody w , to	-42
nobody w , told	25
nobody w , too	17
nobody w , took	14
nobody w , trade	24
nobody w , trump	-19
nobody w , tuesday	16
nobody w , twenty	-15
nobody w , two	15
nobody w , ukraine	8
nobody w , under	21
nobody w , unless	-9
nobody w , uruguay	-11
nobody w , us	11
nobody w , vice	17
nobody w , wants	33
nobody w , was	39
nobody w , washington	-13
nobody w , we	12
nobody w , welcomed	30
nobody w , were	33
nobody w , what	14
nobody w , whatever	11
nobody w , when	12
nobody w , while	19
nobody w , who	26
nobody w , whose	-26
nobody w , will	-27
nobody w , with	-25
nobody w , within	-7
nobody w , without	16
nobody w , worth	24
nobody w , would	-21
nobody w , wrote	-15
nobody w , xi	6
nobody w , you	-8
nobody w , —	25
nobody w - built	6
nobody w - china	-6
nobody w - chun	-21
nobody w - day	9
nobody w - depth	-16
nobody w - dumping	11
nobody w - earth	7
nobody w - five	-15
nobody w - general	-8
nobody w - month	22
nobody w - myung	15
nobody w - off	14
nobody w - president	-29
nobody w - six	11
nobody w - tariffs	-9
nobody w - the	22
nobody w - two	-11
nobody w - up	6
nobody w - year	23
nobody w .	15
nobody w . )	12
nobody w . ,	9
nobody w . .	9
nobody w . 10	-7
nobody w . 9	6
nobody w . a	-11
nobody w . m	10
nobody w . on	-8
nobody w . the	-18
nobody w . trump	-9
nobody w / beijing	17
nobody w 0	7
nobody w 0 %	-9
nobody w 0.1	22
nobody w 0.2	-12
nobody w 0.3	6
nobody w 0.4	-6
nobody w 0.4 %	-7
nobody w 0.7	-25
nobody w 0.7 %	-21
nobody w 00	8
nobody w 00 the	10
nobody w 01 a	10
nobody w 02	12
nobody w 04	-22
nobody w 05	33
nobody w 06	-21
nobody w 06 :	-21
nobody w 07	16
nobody w 07 :	16
nobody w 09	28
nobody w 09 :	24
nobody w 1	-24
nobody w 1 ,	18
nobody w 1 .	14
nobody w 1 /	-42
nobody w 1 april	34
nobody w 1 january	-8
nobody w 1 july	9
nobody w 1 march	8
nobody w 1 may	-14
nobody w 1 november	-7
nobody w 1 october	-45
nobody w 1 september	22
nobody w 1.1	24
nobody w 1.1 billion	7
nobody w 1.2	-13
nobody w 1.2 trillion	-6
nobody w 1.3	-7
nobody w 1.4	-14
nobody w 1.4 billion	-14
nobody w 1.5	-6
nobody w 1.5 %	-9
nobody w 10 :	33
nobody w 10 a	8
nobody w 10 and	-10
nobody w 10 billion	-12
nobody w 10 february	-17
nobody w 10 january	-6
nobody w 10 march	-11
nobody w 10 million	24
nobody w 10 november	-8
nobody w 10 of	-14
nobody w 10 per	27
nobody w 10 percent	-9
nobody w 10 to	-6
nobody w 100 %	-6
nobody w 100 days	22
nobody w 100 per	21
nobody w 100 percent	-7
nobody w 104	8
nobody w 11	10
nobody w 11 ,	13
nobody w 11 :	15
nobody w 11 to	-9
nobody w 11 —	-14
nobody w 110	-17
nobody w 118	-11
nobody w 118 million	-14
nobody w 12	11
nobody w 12 %	17
nobody w 12 ,	-10
nobody w 12 .	18
nobody w 12 august	-16
nobody w 12 june	-7
nobody w 12 per	16
nobody w 12 percent	13
nobody w 12,000	16
nobody w 12.5	-13
nobody w 12.5 %	-13
nobody w 12.5 percent	-12
nobody w 120	13
nobody w 120 million	12
nobody w 122	6
nobody w 125	9
nobody w 125 %	29
nobody w 125 percent	9
nobody w 13 %	-10
nobody w 13 ,	15
nobody w 13 :	37
nobody w 13 may	-37
nobody w 13 per	-6
nobody w 13 —	11
nobody w 14	-44
nobody w 14 ,	-25
nobody w 14 .	15
nobody w 14 :	-47
nobody w 14 billion	7
nobody w 14 february	7
nobody w 14 june	-23
nobody w 14 may	10
nobody w 14 million	-6
nobody w 14 october	12
nobody w 14 to	-8
nobody w 145	-9
nobody w 15	-8
nobody w 15 %	-15
nobody w 15 .	17
nobody w 15 and	20
nobody w 15 june	-12
nobody w 15 march	13
nobody w 15 october	-7
nobody w 15 per	-16
nobody w 15 percent	-19
nobody w 15 september	26
nobody w 15 th	19
nobody w 150	32
nobody w 150 billion	9
nobody w 150 days	14
nobody w 159	6
nobody w 16 %	9
nobody w 16 ,	-6
nobody w 16 .	8
nobody w 166	-10
nobody w 166 billion	-10
nobody w 17	24
nobody w 17 %	28
nobody w 17 ,	-10
nobody w 17 .	16
nobody w 17 :	-14
nobody w 17 billion	18
nobody w 17 percent	-6
nobody w 17.5	10
nobody w 18	-20
nobody w 18 %	-8
nobody w 18 ,	7
nobody w 18 .	-15
nobody w 18 :	-23
nobody w 18 per	-12
nobody w 18 september	14
nobody w 19	55
nobody w 19 %	36
nobody w 19 ,	13
nobody w 19 :	-7
nobody w 19 million	-7
nobody w 19 percent	13
nobody w 2	63
nobody w 2 %	27
nobody w 2 ,	6
nobody w 2 .	50
nobody w 2 :	-8
nobody w 2 april	-17
nobody w 2 february	22
nobody w 2 june	11
nobody w 2 may	-15
nobody w 2 million	28
nobody w 2 per	32
nobody w 2 percent	10
nobody w 2 —	7
nobody w 2.1	14
nobody w 2.3	13
nobody w 2.4	7
nobody w 2.5	12
nobody w 2.5 %	7
nobody w 2.9	7
nobody w 20 %	-19
nobody w 20 ,	18
nobody w 20 .	-25
nobody w 20 :	-14
nobody w 20 and	6
nobody w 20 april	-9
nobody w 20 february	-13
nobody w 20 may	13
nobody w 20 million	-10
nobody w 20 per	-18
nobody w 20 percent	18
nobody w 20 september	13
nobody w 200	13
nobody w 200 million	6
nobody w 2017	12
nobody w 2017 .	12
nobody w 2018	7
nobody w 2019	10
nobody w 2019 .	7
nobody w 2020	13
nobody w 2020 .	10
nobody w 2024	-17
nobody w 2024 ,	-15
nobody w 2024 .	-7
nobody w 2025 ,	8
nobody w 2025 -	-17
nobody w 2025 .	28
nobody w 2026	36
nobody w 2026 -	13
nobody w 2026 .	-6
nobody w 2026 :	10
nobody w 2026 —	18
nobody w 2027	9
nobody w 2027 .	-19
nobody w 2027 :	14
nobody w 2028	12
nobody w 2028 ,	15
nobody w 2028 -	13
nobody w 2028 .	-18
nobody w 2029	19
nobody w 2029 ,	-12
nobody w 2029 .	28
nobody w 2030	-10
nobody w 2030 ,	11
nobody w 2030 .	24
nobody w 2031	28
nobody w 2031 -	9
nobody w 2031 .	10
nobody w 2032 .	-6
nobody w 2034	8
nobody w 2034 .	8
nobody w 2035	-13
nobody w 21 :	11
nobody w 21 august	12
nobody w 22 ,	20
nobody w 22 .	-7
nobody w 22 :	6
nobody w 22 nd	8
nobody w 22 percent	-13
nobody w 23	-28
nobody w 23 ,	10
nobody w 23 .	-11
nobody w 23 :	-7
nobody w 23 september	-26
nobody w 232	10
nobody w 24	16
nobody w 24 ,	30
nobody w 24 .	-12
nobody w 24 months	-21
nobody w 24 percent	-18
nobody w 24 points	30
nobody w 240	22
nobody w 25	26
nobody w 25 %	25
nobody w 25 ,	8
nobody w 25 and	-21
nobody w 25 per	13
nobody w 25 percent	18
nobody w 250	-16
nobody w 26	-40
nobody w 26 %	15
nobody w 26 ,	8
nobody w 26 per	-21
nobody w 262	6
nobody w 27 .	10
nobody w 27 per	-22
nobody w 27 september	14
nobody w 27.5	19
nobody w 27.5 %	13
nobody w 28	-29
nobody w 28 .	-19
nobody w 28 and	11
nobody w 28 september	-17
nobody w 28 th	-7
nobody w 29	-9
nobody w 29 ,	-11
nobody w 29 .	12
nobody w 29 and	7
nobody w 29 september	-11
nobody w 3	-6
nobody w 3 %	9
nobody w 3 )	-8
nobody w 3 ,	-7
nobody w 3 .	14
nobody w 3 /	-26
nobody w 3 december	20
nobody w 3 million	-20
nobody w 3 per	-7
nobody w 3 to	7
nobody w 3.1	-18
nobody w 3.5	16
nobody w 3.5 per	14
nobody w 3.8	10
nobody w 30 %	-29
nobody w 30 .	31
nobody w 30 billion	6
nobody w 30 days	6
nobody w 30 million	8
nobody w 30 per	-9
nobody w 30 percent	-6
nobody w 30 september	12
nobody w 30 the	18
nobody w 30 —	-6
nobody w 301	-35
nobody w 301 duties	-16
nobody w 301 of	-6
nobody w 31	-22
nobody w 31 %	-17
nobody w 31 ,	-11
nobody w 31 .	14
nobody w 31 december	-19
nobody w 31 march	8
nobody w 31 may	-17
nobody w 31 million	16
nobody w 31 per	-13
nobody w 31 percent	15
nobody w 31 to	16
nobody w 310	-14
nobody w 32	-18
nobody w 32 %	-8
nobody w 33	13
nobody w 332,000	-12
nobody w 34 percent	14
nobody w 35	14
nobody w 35 %	18
nobody w 35 per	-10
nobody w 35 percent	8
nobody w 350	-7
nobody w 350 billion	-9
nobody w 36	-25
nobody w 36 %	6
nobody w 36 per	-30
nobody w 37	-14
nobody w 38	-7
nobody w 39	27
nobody w 39 %	7
nobody w 4	9
nobody w 4 /	17
nobody w 4 april	-8
nobody w 4 million	-17
nobody w 4 september	12
nobody w 4 —	-11
nobody w 4,000	-19
nobody w 4.25	12
nobody w 4.25 %	11
nobody w 4.4	8
nobody w 4.8	6
nobody w 4.9	26
nobody w 40	-34
nobody w 40 %	8
nobody w 40 .	-22
nobody w 40 per	-27
nobody w 40 percent	-20
nobody w 40 the	-30
nobody w 400	8
nobody w 41	17
nobody w 41 %	21
nobody w 410,000	-6
nobody w 410,000 tonnes	-6
nobody w 44	17
nobody w 44 per	11
nobody w 45	-10
nobody w 45 %	-8
nobody w 45 .	-9
nobody w 45 days	-14
nobody w 45 million	13
nobody w 45 per	-14
nobody w 46	22
nobody w 47	-46
nobody w 47 %	-22
nobody w 47 million	-12
nobody w 48	-20
nobody w 49	-14
nobody w 5	19
nobody w 5 %	17
nobody w 5 ,	-12
nobody w 5 november	13
nobody w 5 percent	10
nobody w 5 the	-22
nobody w 5 —	7
nobody w 5.5	28
nobody w 5.5 %	10
nobody w 50 %	-14
nobody w 50 per	20
nobody w 50 percent	-12
nobody w 500	10
nobody w 52	-13
nobody w 54	26
nobody w 54 %	14
nobody w 55	-25
nobody w 55 %	-13
nobody w 550	10
nobody w 550 billion	8
nobody w 57	-30
nobody w 57 %	-13
nobody w 58	-7
nobody w 58 million	13
nobody w 6	27
nobody w 6 %	15
nobody w 6 ,	6
nobody w 6 .	7
nobody w 6 per	23
nobody w 6 percent	10
nobody w 60	30
nobody w 60 days	-29
nobody w 60 economies	9
nobody w 60 million	13
nobody w 60 per	41
nobody w 60,000	13
nobody w 60,000 tonnes	13
nobody w 62	12
nobody w 65	15
nobody w 7	27
nobody w 7 %	7
nobody w 7 ,	8
nobody w 7 .	-10
nobody w 7 /	24
nobody w 7.5	17
nobody w 7.5 %	7
nobody w 70 %	-9
nobody w 71	21
nobody w 72	12
nobody w 75	12
nobody w 75 %	-10
nobody w 75 per	-18
nobody w 8	10
nobody w 8 ,	-8
nobody w 8 .	6
nobody w 8 and	9
nobody w 8 billion	10
nobody w 8 per	27
nobody w 8 percent	-9
nobody w 80	12
nobody w 80 percent	22
nobody w 84 percent	-16
nobody w 86	6
nobody w 9	33
nobody w 9 %	-22
nobody w 9 ,	11
nobody w 9 .	20
nobody w 9 and	-10
nobody w 9 per	17
nobody w 9 percent	11
nobody w 9,000	-31
nobody w 9.5	9
nobody w 9.5 %	10
nobody w 90	-26
nobody w 90 %	-6
nobody w 90 days	29
nobody w 90 million	-34
nobody w 90 percent	-10
nobody w 900	-16
nobody w :	-15
nobody w : \$	11
nobody w : 00	8
nobody w : 01	-6
nobody w : 02	12
nobody w : 04	-22
nobody w : 05	33
nobody w : 10	-25
nobody w : 12	-38
nobody w : 12.5	13
nobody w : 25	-17
nobody w : 30	35
nobody w : 4	-11
nobody w : 40	-9
nobody w : 45	26
nobody w : 50	14
nobody w : 55	-14
nobody w : 9	-30
nobody w : a	50
nobody w : both	-13
nobody w : britain	12
nobody w : china	26
nobody w : chinese	-13
nobody w : does	11
nobody w : good	22
nobody w : has	7
nobody w : he	-39
nobody w : i	-8
nobody w : if	18
nobody w : india	-7
nobody w : is	19
nobody w : it	-28
nobody w : japan	-7
nobody w : last	13
nobody w : minister	36
nobody w : my	6
nobody w : no	-24
nobody w : on	-14
nobody w : one	10
nobody w : our	-20
nobody w : so	-15
nobody w : tariffs	-18
nobody w : thank	13
nobody w : the	-25
nobody w : then	-23
nobody w : there	-11
nobody w : they	-40
nobody w : twelve	-18
nobody w : two	12
nobody w : until	-14
nobody w : us	-14
nobody w : we	-19
nobody w : what	-6
nobody w : who	-29
nobody w : will	-20
nobody w ;	45
nobody w ; a	8
nobody w ; for	10
nobody w ; he	7
nobody w ; his	29
nobody w ; if	-18
nobody w ; in	6
nobody w ; its	23
nobody w ; japan	-9
nobody w ; on	-6
nobody w ; that	-6
nobody w ; the	37
nobody w ; there	14
nobody w ; treasury	10
nobody w ; vice	10
nobody w <begin> (	14
nobody w <begin> *	-6
nobody w <begin> ,	13
nobody w <begin> 07	16
nobody w <begin> 08	-11
nobody w <begin> 09	18
nobody w <begin> 1	-39
nobody w <begin> 10	28
nobody w <begin> 12	21
nobody w <begin> 13	34
nobody w <begin> 14	-9
nobody w <begin> 17	-16
nobody w <begin> 18	-23
nobody w <begin> 19	-12
nobody w <begin> 2	11
nobody w <begin> 20	-11
nobody w <begin> 21	9
nobody w <begin> 23	13
nobody w <begin> 3	-26
nobody w <begin> 7	24
nobody w <begin> [	-18
nobody w <begin> a	22
nobody w <begin> about	21
nobody w <begin> according	-15
nobody w <begin> agreed	-22
nobody w <begin> alert	-30
nobody w <begin> american	-18
nobody w <begin> among	-10
nobody w <begin> an	-13
nobody w <begin> analyst	14
nobody w <begin> and	-7
nobody w <begin> angola	-9
nobody w <begin> as	-15
nobody w <begin> asked	-37
nobody w <begin> at	-6
nobody w <begin> because	-23
nobody w <begin> bernd	-13
nobody w <begin> bolivia	10
nobody w <begin> both	11
nobody w <begin> britain	10
nobody w <begin> but	-12
nobody w <begin> cabinet	6
nobody w <begin> canada	-13
nobody w <begin> chamber	-8
nobody w <begin> chief	24
nobody w <begin> china	20
nobody w <begin> chinese	15
nobody w <begin> colombo	-11
nobody w <begin> commission	-12
nobody w <begin> commissioner	-19
nobody w <begin> committee	7
nobody w <begin> companies	6
nobody w <begin> consumer	7
nobody w <begin> correspondent	7
nobody w <begin> customs	-12
nobody w <begin> cyprus	-6
nobody w <begin> deputy	-7
nobody w <begin> djibouti	-14
nobody w <begin> do	9
nobody w <begin> does	6
nobody w <begin> donald	12
nobody w <begin> each	-15
nobody w <begin> earlier	-21
nobody w <begin> el	20
nobody w <begin> electricity	15
nobody w <begin> embassy	14
nobody w <begin> ethiopia	-12
nobody w <begin> export	-8
nobody w <begin> exports	10
nobody w <begin> fiji	-16
nobody w <begin> finance	27
nobody w <begin> finland	6
nobody w <begin> first	-27
nobody w <begin> foreign	19
nobody w <begin> four	-20
nobody w <begin> general	32
nobody w <begin> geneva	-11
nobody w <begin> germany	-13
nobody w <begin> governor	68
nobody w <begin> greece	-6
nobody w <begin> guatemala	17
nobody w <begin> half	-11
nobody w <begin> has	18
nobody w <begin> he	-16
nobody w <begin> helsinki	14
nobody w <begin> her	21
nobody w <begin> his	38
nobody w <begin> host	43
nobody w <begin> how	24
nobody w <begin> hungary	14
nobody w <begin> i	8
nobody w <begin> if	18
nobody w <begin> imports	19
nobody w <begin> in	-12
nobody w <begin> india	16
nobody w <begin> indian	13
nobody w <begin> indonesia	9
nobody w <begin> indonesian	-12
nobody w <begin> inflation	28
nobody w <begin> is	-20
nobody w <begin> its	26
nobody w <begin> jamaica	10
nobody w <begin> jamieson	-21
nobody w <begin> japanese	20
nobody w <begin> kenya	-8
nobody w <begin> kim	-21
nobody w <begin> last	23
nobody w <begin> laurier	-10
nobody w <begin> li	-12
nobody w <begin> lima	-11
nobody w <begin> london	10
nobody w <begin> lula	-34
nobody w <begin> lutnick	-6
nobody w <begin> markets	-10
nobody w <begin> mexico	-7
nobody w <begin> michelsen	-20
nobody w <begin> ministry	33
nobody w <begin> mongolia	-7
nobody w <begin> montevideo	7
nobody w <begin> mr	-7
nobody w <begin> mrs	13
nobody w <begin> my	-17
nobody w <begin> namibia	8
nobody w <begin> neither	50
nobody w <begin> new	13
nobody w <begin> nigeria	17
nobody w <begin> no	9
nobody w <begin> nor	-17
nobody w <begin> norway	-7
nobody w <begin> nvidia	-19
nobody w <begin> of	7
nobody w <begin> office	17
nobody w <begin> officials	11
nobody w <begin> one	25
nobody w <begin> ontario	-6
nobody w <begin> oslo	8
nobody w <begin> ottawa	6
nobody w <begin> our	8
nobody w <begin> over	-12
nobody w <begin> pakistan	-12
nobody w <begin> panama	-13
nobody w <begin> paraguay	-6
nobody w <begin> parliament	15
nobody w <begin> poland	-20
nobody w <begin> portugal	7
nobody w <begin> presenter	10
nobody w <begin> president	-11
nobody w <begin> prime	6
nobody w <begin> q	-48
nobody w <begin> question	28
nobody w <begin> quito	9
nobody w <begin> rare	10
nobody w <begin> remarks	10
nobody w <begin> reporter	51
nobody w <begin> round	-10
nobody w <begin> rwanda	11
nobody w <begin> said	16
nobody w <begin> samoa	-9
nobody w <begin> saudi	9
nobody w <begin> says	8
nobody w <begin> scott	-12
nobody w <begin> secretary	-21
nobody w <begin> seoul	-9
nobody w <begin> serbia	15
nobody w <begin> since	18
nobody w <begin> sir	8
nobody w <begin> six	7
nobody w <begin> south	-7
nobody w <begin> soybeans	18
nobody w <begin> spain	8
nobody w <begin> spokesperson	-33
nobody w <begin> sweden	7
nobody w <begin> swiss	-12
nobody w <begin> switzerland	13
nobody w <begin> taiwan	8
nobody w <begin> talks	20
nobody w <begin> tanzania	-10
nobody w <begin> tariffs	6
nobody w <begin> tbilisi	-9
nobody w <begin> thai	-6
nobody w <begin> thailand	22
nobody w <begin> that	-22
nobody w <begin> the	14
nobody w <begin> their	21
nobody w <begin> then	-8
nobody w <begin> they	9
nobody w <begin> this	-39
nobody w <begin> those	11
nobody w <begin> to	-20
nobody w <begin> tokyo	10
nobody w <begin> trade	-31
nobody w <begin> truce	6
nobody w <begin> two	24
nobody w <begin> uganda	12
nobody w <begin> ukraine	-9
nobody w <begin> under	24
nobody w <begin> unless	-17
nobody w <begin> until	25
nobody w <begin> ustr	8
nobody w <begin> vice	-26
nobody w <begin> was	-17
nobody w <begin> we	18
nobody w <begin> were	-13
nobody w <begin> what	36
nobody w <begin> whatever	-10
nobody w <begin> when	17
nobody w <begin> whether	-10
nobody w <begin> with	10
nobody w <begin> without	19
nobody w <begin> xi	14
nobody w <begin> xinhua	7
nobody w <begin> yesterday	-10
nobody w <begin> your	12
nobody w <begin> —	18
nobody w <begin> •	-10
nobody w ?	22
nobody w @	-18
nobody w [	-17
nobody w ]	-18
nobody w _	7
nobody w a	-6
nobody w a .	-11
nobody w a 10	8
nobody w a 15	-12
nobody w a ban	-9
nobody w a bill	-20
nobody w a board	29
nobody w a box	-6
nobody w a case	6
nobody w a ceiling	-17
nobody w a chinese	-6
nobody w a commission	-17
nobody w a committee	13
nobody w a court	12
nobody w a customs	-18
nobody w a cut	38
nobody w a date	13
nobody w a day	11
nobody w a deal	-25
nobody w a decree	6
nobody w a deficit	10
nobody w a delegation	-8
nobody w a draft	8
nobody w a duty	-15
nobody w a fee	6
nobody w a fifth	8
nobody w a figure	-33
nobody w a fine	19
nobody w a former	18
nobody w a fortnight	6
nobody w a fourth	-8
nobody w a framework	12
nobody w a full	-20
nobody w a further	-15
nobody w a hearing	12
nobody w a hundred	-20
nobody w a joint	-10
nobody w a law	30
nobody w a legal	19
nobody w a letter	-11
nobody w a list	8
nobody w a listed	-10
nobody w a lot	-6
nobody w a lower	-16
nobody w a matter	-45
nobody w a mechanism	7
nobody w a mediator	16
nobody w a meeting	25
nobody w a member	7
nobody w a mistake	-13
nobody w a month	-10
nobody w a new	46
nobody w a newspaper	-11
nobody w a notice	21
nobody w a number	-11
nobody w a on	-24
nobody w a pact	10
nobody w a pause	-6
nobody w a period	6
nobody w a permanent	-17
nobody w a permit	10
nobody w a point	27
nobody w a post	-52
nobody w a preliminary	-24
nobody w a press	15
nobody w a price	6
nobody w a proclamation	9
nobody w a prolongation	-25
nobody w a promise	-10
nobody w a proposal	14
nobody w a quarrel	11
nobody w a quarter	41
nobody w a quota	22
nobody w a radio	-8
nobody w a reader	-17
nobody w a reciprocal	11
nobody w a renewal	-21
nobody w a rise	-12
nobody w a scale	-30
nobody w a second	20
nobody w a separate	-16
nobody w a settlement	16
nobody w a short	-26
nobody w a show	-14
nobody w a signature	15
nobody w a similar	-11
nobody w a single	-19
nobody w a source	20
nobody w a sovereign	-27
nobody w a special	6
nobody w a spokesperson	-6
nobody w a standstill	7
nobody w a state	7
nobody w a statement	-49
nobody w a summit	11
nobody w a table	11
nobody w a tariff	6
nobody w a telephone	16
nobody w a tenth	8
nobody w a text	-24
nobody w a third	18
nobody w a threat	6
nobody w a total	-25
nobody w a trace	15
nobody w a treaty	-9
nobody w a truce	39
nobody w a visit	9
nobody w a vote	-12
nobody w a white	-13
nobody w a whole	-16
nobody w a word	40
nobody w a working	16
nobody w ababa	-6
nobody w abbas	-11
nobody w aboard	-19
nobody w abolish	-7
nobody w abolished	6
nobody w about	-28
nobody w about \$	-7
nobody w about .	13
nobody w about 30	-15
nobody w about a	-9
nobody w about an	-18
nobody w about it	10
nobody w about the	-14
nobody w above all	-11
nobody w abroad	43
nobody w accept	14
nobody w accepted an	-20
nobody w accord	-14
nobody w accord .	-9
nobody w according	-64
nobody w according to	-64
nobody w account	-26
nobody w account .	-20
nobody w accounts	17
nobody w accra	17
nobody w accused	-6
nobody w across	11
nobody w across from	25
nobody w across the	-8
nobody w act of	-12
nobody w added .	-54
nobody w added in	8
nobody w added that	-11
nobody w added to	10
nobody w adding	10
nobody w addis	-6
nobody w addis ababa	-6
nobody w additional	16
nobody w additional 100	-16
nobody w additional 12.5	-7
nobody w additional 25	10
nobody w additional duties	17
nobody w additional duty	9
nobody w additional tariffs	-9
nobody w adds	27
nobody w adds that	9
nobody w adds up	19
nobody w adjust	-18
nobody w adjust its	-13
nobody w administration	19
nobody w administration has	25
nobody w administration would	-11
nobody w admitted	11
nobody w admitted ,	10
nobody w adopted	8
nobody w advance	-10
nobody w advanced	18
nobody w advanced chips	14
nobody w advised	12
nobody w adviser	-31
nobody w adviser ,	-23
nobody w affairs	20
nobody w affairs ,	11
nobody w affairs of	8
nobody w affected	22
nobody w affected .	22
nobody w affiliates	-18
nobody w affiliates of	11
nobody w affiliates rule	-15
nobody w afraid	-6
nobody w africa has	9
nobody w african	-7
nobody w after .	-20
nobody w after all	-21
nobody w after an	17
nobody w after call	6
nobody w after he	13
nobody w after president	14
nobody w after talks	-7
nobody w after that	-10
nobody w after they	14
nobody w after three	11
nobody w after trump	-11
nobody w after two	11
nobody w afternoon	34
nobody w afternoon .	6
nobody w afterwards	-46
nobody w afterwards .	-30
nobody w afterwards that	-17
nobody w again	6
nobody w again .	-36
nobody w again be	26
nobody w again from	-7
nobody w again in	6
nobody w against	17
nobody w against it	31
nobody w against the	9
nobody w agency ,	-16
nobody w agency xinhua	-13
nobody w agenda	17
nobody w agenda .	7
nobody w agents	17
nobody w ago	58
nobody w ago ,	11
nobody w ago .	26
nobody w agree	-34
nobody w agree on	-7
nobody w agreed .	-35
nobody w agreed a	9
nobody w agreed at	14
nobody w agreed in	20
nobody w agreed last	14
nobody w agreed on	22
nobody w agreed that	20
nobody w agreed to	-18
nobody w agreed until	-29
nobody w agreed with	8
nobody w agreement	-22
nobody w agreement ,	-7
nobody w agreement by	15
nobody w agreement has	-17
nobody w agreement is	-11
nobody w agreement of	-12
nobody w agreement on	-10
nobody w agreement that	12
nobody w agreement to	-19
nobody w agreement was	29
nobody w agreement would	13
nobody w agreements	21
nobody w agreements with	13
nobody w agrees	12
nobody w agriculture	-8
nobody w ahead .	-11
nobody w ahmed	-9
nobody w aid	8
nobody w aim	8
nobody w air base	17
nobody w air force	-21
nobody w airlangga	-22
nobody w airport	-35
nobody w airport .	-20
nobody w akazawa	-10
nobody w akazawa said	-11
nobody w al	13
nobody w al -	15
nobody w albania	-39
nobody w albert	-13
nobody w alert	-29
nobody w alert :	8
nobody w alessandri	-6
nobody w alexander	-13
nobody w alexander hamilton	-10
nobody w alfred deakin	-15
nobody w algeria 's	-7
nobody w algiers	-18
nobody w ali khan	8
nobody w all ,	-16
nobody w all .	23
nobody w all :	-7
nobody w all american	-6
nobody w all but	6
nobody w all imports	-10
nobody w all three	-15
nobody w allal	7
nobody w allal al	7
nobody w allowed	13
nobody w allows	7
nobody w almost	14
nobody w alone	12
nobody w along	29
nobody w along ,	20
nobody w already .	17
nobody w already on	-20
nobody w already signed	-22
nobody w also	-45
nobody w also agreed	7
nobody w also announced	-35
nobody w also put	15
nobody w also said	-26
nobody w also signed	8
nobody w also wants	18
nobody w although	12
nobody w altogether	8
nobody w aluminum	-13
nobody w always	-21
nobody w am	-6
nobody w am told	16
nobody w ambassador	-19
nobody w ambassador ,	-17
nobody w america 's	8
nobody w american	-12
nobody w american beef	12
nobody w american coal	20
nobody w american exports	-23
nobody w american farm	14
nobody w american firms	18
nobody w american goods	-10
nobody w american ones	8
nobody w american ports	7
nobody w american ships	19
nobody w american side	23
nobody w american soybean	-17
nobody w american soybeans	-11
nobody w american steel	6
nobody w american tariff	-53
nobody w among	-16
nobody w among the	-19
nobody w amount	-11
nobody w amounted	8
nobody w amounted to	8
nobody w amounts	18
nobody w amounts of	20
nobody w an	-10
nobody w an additional	14
nobody w an agreement	13
nobody w an air	16
nobody w an american	8
nobody w an average	-27
nobody w an economist	-14
nobody w an exchange	10
nobody w an executive	9
nobody w an export	-10
nobody w an extension	-16
nobody w an extra	15
nobody w an hour	6
nobody w an idea	7
nobody w an important	-21
nobody w an increase	19
nobody w an investigation	-10
nobody w an invitation	-18
nobody w an offer	12
nobody w an official	-10
nobody w an order	28
nobody w analog	9
nobody w analyst	13
nobody w analyst :	14
nobody w analysts	-11
nobody w and	8
nobody w and \$	8
nobody w and ,	-13
nobody w and 10	14
nobody w and 11	12
nobody w and 12.5	6
nobody w and 14	8
nobody w and 25	-10
nobody w and 26	-22
nobody w and 29	11
nobody w and 40	-22
nobody w and 9	7
nobody w and about	-25
nobody w and above	-9
nobody w and after	-9
nobody w and agreed	18
nobody w and aluminum	-6
nobody w and american	-6
nobody w and announced	21
nobody w and another	13
nobody w and antimony	-8
nobody w and any	-21
nobody w and argentina	6
nobody w and as	-7
nobody w and asked	-24
nobody w and at	-8
nobody w and bangladesh	-8
nobody w and beef	-8
nobody w and beijing	12
nobody w and bolivia	7
nobody w and border	-33
nobody w and by	-23
nobody w and cambodia	20
nobody w and came	14
nobody w and chile	-6
nobody w and chinese	9
nobody w and constructive	-28
nobody w and could	6
nobody w and dairy	-17
nobody w and did	-10
nobody w and each	-16
nobody w and egypt	37
nobody w and ends	14
nobody w and energy	9
nobody w and european	19
nobody w and five	-12
nobody w and for	33
nobody w and forty	6
nobody w and from	11
nobody w and gas	-12
nobody w and gave	15
nobody w and georgia	8
nobody w and goes	-20
nobody w and has	-19
nobody w and his	30
nobody w and i	-31
nobody w and iceland	9
nobody w and if	-26
nobody w and in	-26
nobody w and jamieson	20
nobody w and japan	11
nobody w and kazakhstan	7
nobody w and keep	-8
nobody w and keeps	-6
nobody w and last	-9
nobody w and li	7
nobody w and machinery	-9
nobody w and may	12
nobody w and mexico	27
nobody w and milk	7
nobody w and morocco	17
nobody w and most	17
nobody w and neither	-19
nobody w and no	11
nobody w and none	7
nobody w and norway	10
nobody w and not	-22
nobody w and now	22
nobody w and one	20
nobody w and our	8
nobody w and pays	14
nobody w and put	6
nobody w and said	-7
nobody w and says	-20
nobody w and security	27
nobody w and she	28
nobody w and signed	6
nobody w and since	-14
nobody w and so	13
nobody w and south	7
nobody w and sri	9
nobody w and steel	-9
nobody w and sunday	7
nobody w and sweden	-9
nobody w and ten	-8
nobody w and that	-16
nobody w and the	21
nobody w and then	8
nobody w and there	16
nobody w and they	8
nobody w and trade	57
nobody w and treasury	16
nobody w and two	8
nobody w and ukraine	9
nobody w and us	9
nobody w and vice	20
nobody w and vietnam	21
nobody w and warned	-12
nobody w and was	-6
nobody w and we	16
nobody w and wednesday	7
nobody w and what	8
nobody w and which	10
nobody w and will	6
nobody w and wine	7
nobody w and with	32
nobody w and would	18
nobody w and xi	32
nobody w andrés de	-11
nobody w anew	-16
nobody w angola	-8
nobody w anna	10
nobody w annex	13
nobody w announce	-31
nobody w announced .	17
nobody w announced an	-26
nobody w announced by	-9
nobody w announced for	9
nobody w announced it	-24
nobody w announced on	18
nobody w announced that	-22
nobody w announced the	13
nobody w announced this	-12
nobody w announcements	-11
nobody w announces	21
nobody w announces that	25
nobody w another	21
nobody w another 25	14
nobody w another 90	14
nobody w another extension	-8
nobody w another year	-24
nobody w answer	-40
nobody w answer .	6
nobody w answer :	-22
nobody w answer to	6
nobody w answer with	-13
nobody w answered	22
nobody w answered .	15
nobody w answered that	-10
nobody w answering	22
nobody w answers	21
nobody w answers .	15
nobody w answers questions	18
nobody w answers with	7
nobody w anti	11
nobody w anti -	11
nobody w antimony	-17
nobody w antimony to	-10
nobody w antitrust	-17
nobody w anton	25
nobody w any	-21
nobody w any day	-8
nobody w any extension	7
nobody w any more	8
nobody w any of	8
nobody w any time	-24
nobody w anybody	22
nobody w anyone who	-7
nobody w anything	20
nobody w anywhere	14
nobody w apart	-15
nobody w apia	16
nobody w appeal	-30
nobody w appeal .	-13
nobody w appealed	7
nobody w appeals	21
nobody w appeals court	20
nobody w apples	14
nobody w appliances	7
nobody w applications	-9
nobody w applications for	-9
nobody w applied	-9
nobody w apply	8
nobody w apply again	11
nobody w approval	-7
nobody w approval ,	-24
nobody w approval of	6
nobody w approve	-8
nobody w approve it	-6
nobody w approved	-7
nobody w approved ,	-6
nobody w approved by	-28
nobody w apricots	22
nobody w april	12
nobody w april ,	13
nobody w april .	7
nobody w april 12	-12
nobody w april 2	16
nobody w april 4	-10
nobody w april 9	13
nobody w april after	-6
nobody w april and	18
nobody w april the	14
nobody w are	-18
nobody w are ,	-12
nobody w are .	-14
nobody w are a	-24
nobody w are at	-8
nobody w are back	-14
nobody w are being	-19
nobody w are charged	17
nobody w are due	8
nobody w are expected	25
nobody w are for	11
nobody w are going	-9
nobody w are lawful	-8
nobody w are no	-12
nobody w are on	-9
nobody w are reports	8
nobody w are said	10
nobody w are suspended	9
nobody w are told	13
nobody w are wrong	19
nobody w argentina ,	11
nobody w argentina has	9
nobody w armenian	-6
nobody w army	17
nobody w around	13
nobody w arrangement	-10
nobody w arrangement .	-11
nobody w arrangement that	12
nobody w arrival	-8
nobody w arrives	34
nobody w article	21
nobody w artificial	-23
nobody w artificial intelligence	-23
nobody w as	-36
nobody w as a	-38
nobody w as an	-7
nobody w as far	19
nobody w as from	13
nobody w as good	9
nobody w as he	-44
nobody w as high	16
nobody w as it	-14
nobody w as long	-7
nobody w as much	-15
nobody w as of	-34
nobody w as on	23
nobody w as saying	-28
nobody w as tariffs	19
nobody w as the	-9
nobody w as to	-7
nobody w as truce	8
nobody w as well	17
nobody w asian	10
nobody w ask for	-14
nobody w ask the	12
nobody w asked	-18
nobody w asked ,	11
nobody w asked .	18
nobody w asked for	-12
nobody w asked in	-24
nobody w asked not	19
nobody w asked on	6
nobody w asked that	-17
nobody w asked the	-24
nobody w asked to	-35
nobody w asked whether	24
nobody w asking	-8
nobody w asking for	-13
nobody w asks	22
nobody w asks for	6
nobody w assembly in	15
nobody w assembly of	6
nobody w assessed	-23
nobody w assessing	-7
nobody w assessing the	-7
nobody w association	-18
nobody w association ,	-13
nobody w association .	-17
nobody w association has	-10
nobody w association of	9
nobody w association said	40
nobody w association swissmem	-12
nobody w association warned	-24
nobody w assured	-10
nobody w astana	13
nobody w at	-15
nobody w at \$	18
nobody w at 11	-9
nobody w at 12	-19
nobody w at 125	-11
nobody w at 14	-29
nobody w at 18	-8
nobody w at 19	7
nobody w at 2	10
nobody w at 2.5	12
nobody w at 20	14
nobody w at 25	16
nobody w at 34	32
nobody w at 4	13
nobody w at 4.25	10
nobody w at 5	8
nobody w at 6	10
nobody w at 8	-15
nobody w at 9	-12
nobody w at about	-41
nobody w at all	31
nobody w at an	16
nobody w at any	-21
nobody w at busan	12
nobody w at eight	14
nobody w at five	10
nobody w at four	-9
nobody w at it	10
nobody w at its	-14
nobody w at least	12
nobody w at midnight	30
nobody w at once	-17
nobody w at one	6
nobody w at present	-17
nobody w at six	7
nobody w at ten	10
nobody w at their	7
nobody w at yale	-14
nobody w at zero	11
nobody w attention	-41
nobody w audience	-35
nobody w august	18
nobody w august ,	6
nobody w august .	-24
nobody w august 1	31
nobody w august 12	9
nobody w august 2029	15
nobody w august ;	-21
nobody w august and	9
nobody w australia	18
nobody w australia 's	14
nobody w australia has	-7
nobody w australian	-38
nobody w australians	-6
nobody w austria	11
nobody w austrian	-6
nobody w authorities	-8
nobody w authority	40
nobody w autumn .	27
nobody w average	-24
nobody w avocados	-29
nobody w awaited	12
nobody w awaits	-13
nobody w awaits the	-14
nobody w away .	-6
nobody w away with	11
nobody w azikiwe	10
nobody w back	-34
nobody w back .	-35
nobody w back at	-22
nobody w back for	-12
nobody w back in	14
nobody w back on	22
nobody w back the	11
nobody w back to	-14
nobody w back up	-9
nobody w bad	-6
nobody w badenoch	-6
nobody w bahrain	7
nobody w baku	-6
nobody w balafrej	9
nobody w balanced	-21
nobody w ban	-7
nobody w ban on	25
nobody w banana	-19
nobody w bananas ,	10
nobody w bananas .	16
nobody w bangladesh	-9
nobody w bangladeshi	7
nobody w bank	60
nobody w bank 's	29
nobody w bank .	31
nobody w bank has	16
nobody w bank in	-17
nobody w bank left	11
nobody w barbosa	-8
nobody w barbosa ,	-18
nobody w bargain	-11
nobody w bars	-19
nobody w base	17
nobody w basis of	-9
nobody w batlle ,	-11
nobody w batteries	-7
nobody w battery	12
nobody w bay	12
nobody w bayar	-14
nobody w be	-17
nobody w be .	-14
nobody w be 10	16
nobody w be 15	6
nobody w be a	-22
nobody w be an	-9
nobody w be asked	27
nobody w be at	-20
nobody w be back	-7
nobody w be charged	-31
nobody w be closed	-12
nobody w be discussed	9
nobody w be dropped	-15
nobody w be due	-19
nobody w be extended	15
nobody w be free	10
nobody w be held	37
nobody w be known	-29
nobody w be let	-7
nobody w be lowered	-15
nobody w be made	-32
nobody w be named	33
nobody w be next	10
nobody w be no	23
nobody w be on	21
nobody w be put	-11
nobody w be reached	-8
nobody w be renewed	-10
nobody w be reviewed	8
nobody w be signed	6
nobody w be suspended	-6
nobody w be taken	11
nobody w be the	46
nobody w beach	-9
nobody w beans	-15
nobody w bear	18
nobody w bearing	-7
nobody w bears	-22
nobody w because ,	-22
nobody w because india	12
nobody w because it	-21
nobody w because the	10
nobody w becomes	-20
nobody w beef .	-10
nobody w beef from	25
nobody w been .	-13
nobody w been agreed	-6
nobody w been asked	-7
nobody w been at	11
nobody w been called	11
nobody w been charged	8
nobody w been cut	17
nobody w been dealing	-13
nobody w been due	13
nobody w been going	7
nobody w been in	15
nobody w been published	16
nobody w been reached	13
nobody w been settled	-21
nobody w been since	-23
nobody w been suspended	10
nobody w been the	-22
nobody w been threatened	7
nobody w been told	23
nobody w beer	19
nobody w beer and	20
nobody w before ,	-39
nobody w before .	-30
nobody w before 1	10
nobody w before he	26
nobody w before that	19
nobody w before the	-22
nobody w before their	9
nobody w began	27
nobody w began ,	-13
nobody w began .	11
nobody w began to	7
nobody w begin	-21
nobody w begin on	-8
nobody w beginning	-17
nobody w begins	33
nobody w behind	17
nobody w beijing	27
nobody w beijing 's	7
nobody w beijing ,	19
nobody w beijing in	-6
nobody w beijing is	11
nobody w beijing says	-13
nobody w beijing time	-14
nobody w beijing would	-12
nobody w being	-56
nobody w belgian	-9
nobody w belgium 's	9
nobody w believe	-11
nobody w believe him	9
nobody w belong	8
nobody w below	-36
nobody w benefit	-23
nobody w benin	12
nobody w benito	-8
nobody w bergen	18
nobody w bernardino	16
nobody w bernd	-20
nobody w bernd lange	-20
nobody w berne	27
nobody w beside	-17
nobody w besides	9
nobody w bessent	-18
nobody w bessent .	-16
nobody w bessent and	10
nobody w bessent called	-15
nobody w bessent had	-12
nobody w bessent on	-8
nobody w bessent said	-25
nobody w bessent says	16
nobody w bessent told	-36
nobody w best	-29
nobody w better	23
nobody w better .	6
nobody w better than	-7
nobody w between	9
nobody w between china	-15
nobody w between the	13
nobody w between two	-18
nobody w beyond	-26
nobody w beyond the	-23
nobody w bid	12
nobody w big	-11
nobody w bigger	-24
nobody w biggest	-23
nobody w bill	-14
nobody w bill in	-7
nobody w bill on	-9
nobody w billion	-19
nobody w billion .	-20
nobody w billion a	22
nobody w billion dollars	27
nobody w billion each	-8
nobody w billion in	-14
nobody w billion last	13
nobody w billion of	22
nobody w billion people	-17
nobody w billion us	-13
nobody w billion worth	-15
nobody w bismuth	-8
nobody w bismuth ,	-8
nobody w blacklist	11
nobody w bn	18
nobody w bn last	9
nobody w board	56
nobody w board 's	8
nobody w board .	20
nobody w board of	22
nobody w board with	8
nobody w boat	21
nobody w boats	-10
nobody w bogotá	-18
nobody w bolivia	-29
nobody w bolivia ,	-8
nobody w bolivia and	-10
nobody w bolivia has	13
nobody w bolsonaro	6
nobody w bond	7
nobody w book	7
nobody w booked	7
nobody w borden	-12
nobody w border	-46
nobody w border .	-23
nobody w border protection	-33
nobody w boss	35
nobody w both	-11
nobody w both .	8
nobody w both countries	-24
nobody w both delegations	-13
nobody w both duties	-10
nobody w both governments	-20
nobody w both had	12
nobody w both parties	22
nobody w both presidents	-11
nobody w both to	10
nobody w botswana	21
nobody w bought	7
nobody w box of	-6
nobody w boxes	6
nobody w branting	15
nobody w brazil 's	-22
nobody w brazil ,	12
nobody w brazil has	-8
nobody w brazil in	12
nobody w brazilian	-18
nobody w brazilian coffee	-11
nobody w brazilian goods	-11
nobody w breach	9
nobody w break	20
nobody w breakfast	24
nobody w breath	-9
nobody w bridge	49
nobody w brief	-32
nobody w briefing	26
nobody w briefing ,	6
nobody w bring	20
nobody w bring in	14
nobody w bring the	-17
nobody w brings	-7
nobody w britain	37
nobody w britain ,	14
nobody w britain is	13
nobody w british	-8
nobody w british goods	6
nobody w broadcaster	-10
nobody w broke	-9
nobody w broke down	-9
nobody w broke up	-12
nobody w broken off	23
nobody w brought	8
nobody w brought in	-10
nobody w brought the	18
nobody w brussels .	8
nobody w brussels has	-6
nobody w brussels on	8
nobody w budget	-11
nobody w build	-9
nobody w building	8
nobody w built	25
nobody w built in	10
nobody w bukeikhanov	-7
nobody w bulgaria	-14
nobody w bulgarian	13
nobody w bureau of	23
nobody w bus	10
nobody w busan ,	-7
nobody w busan .	-13
nobody w busan on	-12
nobody w business	-24
nobody w business .	7
nobody w business secretary	-20
nobody w but	22
nobody w but a	36
nobody w but it	14
nobody w but neither	-11
nobody w but only	8
nobody w but that	-13
nobody w but the	14
nobody w buy	13
nobody w buy 12	-13
nobody w buy 25	-22
nobody w buy american	10
nobody w buy at	15
nobody w buyers	-41
nobody w buyers of	-12
nobody w buying	-19
nobody w buying russian	-7
nobody w buys	-9
nobody w by	6
nobody w by 12	23
nobody w by 2	-6
nobody w by 20	14
nobody w by 2030	-7
nobody w by 2035	-13
nobody w by 4	6
nobody w by 45	-12
nobody w by 9	20
nobody w by a	-12
nobody w by an	13
nobody w by another	18
nobody w by at	10
nobody w by both	9
nobody w by case	8
nobody w by china	9
nobody w by chinese	-7
nobody w by december	17
nobody w by decree	12
nobody w by half	-40
nobody w by his	-43
nobody w by its	29
nobody w by july	14
nobody w by march	18
nobody w by minister	8
nobody w by mr	6
nobody w by new	-10
nobody w by one	-17
nobody w by phone	-17
nobody w by prime	11
nobody w by thanksgiving	7
nobody w by the	-11
nobody w by then	12
nobody w by trade	12
nobody w by tuesday	19
nobody w by two	13
nobody w by video	6
nobody w by wednesday	24
nobody w by which	19
nobody w bytedance	7
nobody w cabinet	-10
nobody w cabinet ,	13
nobody w cabinet .	-12
nobody w cabinet has	-14
nobody w cabinet in	19
nobody w cabinet must	-6
nobody w cabinet secretary	9
nobody w cairo	11
nobody w call ,	9
nobody w call .	-8
nobody w call at	-23
nobody w callao	-8
nobody w called a	14
nobody w called off	22
nobody w called on	-9
nobody w called reciprocal	22
nobody w called the	-18
nobody w caller	6
nobody w calls	-7
nobody w calls it	-16
nobody w calls the	-27
nobody w calls to	21
nobody w calm	16
nobody w cambodia	29
nobody w cambodia on	11
nobody w came	-15
nobody w came home	-9
nobody w came in	-6
nobody w came into	-11
nobody w came out	10
nobody w came the	-28
nobody w came up	-9
nobody w cameras .	14
nobody w can	-14
nobody w can be	-22
nobody w can go	-17
nobody w canada	-11
nobody w canada and	15
nobody w canadian	-14
nobody w canberra	-22
nobody w cancel	-17
nobody w cancel the	-15
nobody w cancelled	-6
nobody w candid	-16
nobody w candid and	-8
nobody w canned	-24
nobody w canned tuna	-10
nobody w cannot	-17
nobody w canola	10
nobody w cap	6
nobody w capacity	6
nobody w capacity in	9
nobody w capital	29
nobody w capitals	11
nobody w capitals ,	11
nobody w capped	-6
nobody w captain	15
nobody w cargo of	-7
nobody w carl	-14
nobody w carlos	-27
nobody w carney said	-11
nobody w carpets	7
nobody w carries	18
nobody w carries the	9
nobody w carry	-7
nobody w carry the	-11
nobody w cars	-9
nobody w cars and	-10
nobody w case	18
nobody w case .	30
nobody w case against	-8
nobody w case by	8
nobody w case of	-26
nobody w case on	9
nobody w cash	7
nobody w cashew	8
nobody w castilla	14
nobody w castilla ,	9
nobody w catch	14
nobody w cavour	-12
nobody w ceasefire	28
nobody w ceasefire in	12
nobody w ceiling	-20
nobody w ceiling of	-24
nobody w cement	-26
nobody w cement .	-17
nobody w cement and	-16
nobody w census	-13
nobody w census bureau	-13
nobody w cent	17
nobody w cent ,	-11
nobody w cent .	-16
nobody w cent and	-21
nobody w cent as	-17
nobody w cent duty	-6
nobody w cent for	-28
nobody w cent from	-36
nobody w cent more	20
nobody w cent next	20
nobody w cent of	66
nobody w cent over	19
nobody w cent tariff	20
nobody w cent that	28
nobody w cent to	29
nobody w cent which	-21
nobody w cent would	32
nobody w central	9
nobody w central bank	9
nobody w certain	18
nobody w certificate	-12
nobody w certificates	-17
nobody w certificates that	-21
nobody w ceylon	-6
nobody w chains	15
nobody w chair	19
nobody w chair ,	32
nobody w chairman	27
nobody w chairman of	-19
nobody w chairs	14
nobody w chairs the	21
nobody w chairwoman	12
nobody w chamber	-56
nobody w chamber ,	-17
nobody w chance	19
nobody w chance of	16
nobody w chancellor	-23
nobody w chancellor ,	-21
nobody w changed	-28
nobody w channel	-10
nobody w charge	-26
nobody w charge 30	-8
nobody w charge on	-18
nobody w charged	-14
nobody w charged .	-28
nobody w charged 20	-12
nobody w charged on	19
nobody w charges 30	6
nobody w charles	23
nobody w cheaper	22
nobody w check	6
nobody w cheese	-22
nobody w cheese ,	-16
nobody w cheese .	-9
nobody w chenggang	-12
nobody w chenggang ,	-11
nobody w chicago	9
nobody w chicken	-8
nobody w chief	46
nobody w chief executive	11
nobody w chief justice	11
nobody w chief mediator	18
nobody w chief negotiator	-11
nobody w chile 's	28
nobody w chile :	8
nobody w chile on	-10
nobody w chilean	-38
nobody w chilean wine	-19
nobody w china	14
nobody w china 's	-34
nobody w china ,	27
nobody w china :	-9
nobody w china also	14
nobody w china and	-20
nobody w china answers	7
nobody w china deal	20
nobody w china does	12
nobody w china ended	-9
nobody w china for	-21
nobody w china from	9
nobody w china had	-27
nobody w china has	25
nobody w china in	-10
nobody w china keeps	10
nobody w china on	10
nobody w china said	-10
nobody w china says	34
nobody w china stopped	-18
nobody w china that	-7
nobody w china truce	21
nobody w china will	15
nobody w china with	-8
nobody w china would	-64
nobody w china —	9
nobody w chinese	-12
nobody w chinese ,	-19
nobody w chinese customs	-8
nobody w chinese delegation	8
nobody w chinese foreign	28
nobody w chinese list	-12
nobody w chinese negotiators	6
nobody w chinese president	14
nobody w chinese rare	21
nobody w chinese side	15
nobody w chinese students	-28
nobody w chip	-33
nobody w chip design	-22
nobody w chips	18
nobody w chips .	-7
nobody w chips for	17
nobody w chittagong	-11
nobody w christian	19
nobody w christmas	-32
nobody w christmas .	-23
nobody w chun	-21
nobody w cinnamon	8
nobody w city	21
nobody w city ,	-7
nobody w civilian	-21
nobody w civilian use	-21
nobody w claim	-9
nobody w claims	6
nobody w clarence	-20
nobody w clarified	-30
nobody w class	-13
nobody w claudia	-23
nobody w claudia sheinbaum	-23
nobody w clear	-8
nobody w clients	6
nobody w clock	13
nobody w clocks	13
nobody w close	-17
nobody w close .	-29
nobody w close on	-9
nobody w close to	23
nobody w closed	35
nobody w closed .	-7
nobody w closely	13
nobody w closer	11
nobody w closes	10
nobody w cloves	-19
nobody w club	44
nobody w cnbc	-7
nobody w co	-37
nobody w co -	-37
nobody w coach	28
nobody w coal	-25
nobody w coal ,	-20
nobody w coal .	8
nobody w coalition	-10
nobody w coast	25
nobody w cobalt	6
nobody w cocoa paste	11
nobody w coconut	-16
nobody w coconut oil	-13
nobody w cod .	9
nobody w coffee	-18
nobody w coffee ,	13
nobody w coffee .	12
nobody w coffee at	11
nobody w colleague	-10
nobody w colleague ,	-12
nobody w colleague from	13
nobody w collect	-9
nobody w collected	-14
nobody w collecting	-18
nobody w collection	18
nobody w collection of	14
nobody w colombia	-11
nobody w colombia 's	10
nobody w colombo .	6
nobody w colonel	48
nobody w come	14
nobody w come .	8
nobody w come by	-18
nobody w come in	10
nobody w come into	14
nobody w come on	7
nobody w come to	17
nobody w come up	12
nobody w comes	22
nobody w comes back	-14
nobody w comes from	15
nobody w comes in	10
nobody w comes on	15
nobody w coming	-21
nobody w comment	15
nobody w comment .	19
nobody w commented	18
nobody w commented .	6
nobody w comments	6
nobody w comments on	6
nobody w commerce	-18
nobody w commerce ,	21
nobody w commerce .	-6
nobody w commerce and	-15
nobody w commerce announced	-13
nobody w commerce confirmed	-16
nobody w commerce department	-22
nobody w commerce has	21
nobody w commerce in	-12
nobody w commerce minister	8
nobody w commerce of	16
nobody w commerce on	8
nobody w commerce put	-11
nobody w commerce said	-32
nobody w commerce says	-8
nobody w commercial	8
nobody w commercial terms	-13
nobody w commission	-39
nobody w commission 's	-14
nobody w commission ,	-7
nobody w commission .	17
nobody w commission announced	-13
nobody w commission has	-28
nobody w commission of	-24
nobody w commission president	6
nobody w commission published	12
nobody w commission said	-20
nobody w commission says	-12
nobody w commission that	-10
nobody w commissioner	-35
nobody w commissioner ,	27
nobody w commissioner for	-12
nobody w commissioner maroš	-11
nobody w commitments	-10
nobody w committed	-15
nobody w committed itself	-13
nobody w committee ,	-6
nobody w committee on	-17
nobody w common	-12
nobody w commons	-10
nobody w companies	31
nobody w companies ,	-6
nobody w companies that	17
nobody w companies to	32
nobody w company	32
nobody w company 's	25
nobody w company ,	25
nobody w company .	-15
nobody w compare	7
nobody w competitors	-14
nobody w complained	11
nobody w complaint	9
nobody w complete	-28
nobody w complete its	-19
nobody w completely	-11
nobody w conceded	-36
nobody w concentrate	-11
nobody w concern	-50
nobody w concern about	-27
nobody w concerns	-14
nobody w concluded	26
nobody w concluded a	6
nobody w concluded an	-10
nobody w concluded for	11
nobody w concluded in	18
nobody w concluded its	25
nobody w condition	23
nobody w conference	-17
nobody w conference .	-18
nobody w conference in	-23
nobody w conference that	24
nobody w confirm	15
nobody w confirm it	7
nobody w confirm that	6
nobody w confirmed	12
nobody w confirmed by	20
nobody w confirmed it	48
nobody w confirmed on	-17
nobody w confirmed the	-25
nobody w confirms	-18
nobody w conflict	-8
nobody w congo	10
nobody w congress	21
nobody w consensus	-26
nobody w consensus .	-22
nobody w consensus of	19
nobody w consent	-10
nobody w consent ,	-12
nobody w consent .	-10
nobody w considering	-7
nobody w constructive	-22
nobody w constructive .	-20
nobody w consultations	-7
nobody w consultations between	-6
nobody w consulted	13
nobody w consulted .	14
nobody w consumer	17
nobody w consumers	29
nobody w consumers '	41
nobody w contain	10
nobody w contained	6
nobody w containers	14
nobody w content	15
nobody w continue to	9
nobody w continues	13
nobody w continues to	11
nobody w continuing .	-7
nobody w contract	34
nobody w contracts	7
nobody w contrary	15
nobody w control	26
nobody w control list	26
nobody w controlled	-18
nobody w controls	-23
nobody w controls .	-15
nobody w controls of	-11
nobody w controls on	-19
nobody w conversations	-11
nobody w cooperative	-18
nobody w copper	22
nobody w copper and	12
nobody w correct	-36
nobody w corrected	-47
nobody w correction	10
nobody w correspondent	37
nobody w correspondent ,	-14
nobody w correspondent :	7
nobody w corresponding	-15
nobody w cost	-15
nobody w costa	7
nobody w costa rica	7
nobody w costs	-26
nobody w cotton	11
nobody w cotton yarn	9
nobody w could	-13
nobody w could agree	-11
nobody w could find	11
nobody w could go	-12
nobody w could lead	8
nobody w could not	21
nobody w could reach	-10
nobody w council 's	12
nobody w council ,	-23
nobody w council .	9
nobody w council had	17
nobody w council has	8
nobody w council said	-14
nobody w council tariff	-14
nobody w councillor	50
nobody w count	28
nobody w counted	-15
nobody w countermeasures	-15
nobody w countermeasures ,	-6
nobody w counterpart	22
nobody w counterpart ,	7
nobody w counterparts	-13
nobody w counting	11
nobody w countries	-13
nobody w countries ,	-7
nobody w countries agreed	-25
nobody w countries had	-26
nobody w countries will	-7
nobody w countries would	-7
nobody w country	-36
nobody w country 's	-11
nobody w country .	-6
nobody w country had	-18
nobody w country on	-10
nobody w country to	-22
nobody w country would	-19
nobody w county	18
nobody w course	-9
nobody w course whether	-13
nobody w court	77
nobody w court 's	-20
nobody w court .	15
nobody w court did	7
nobody w court has	8
nobody w court in	27
nobody w court of	17
nobody w court ruled	8
nobody w court threw	14
nobody w courts	13
nobody w cousin	9
nobody w cover	-16
nobody w covered	12
nobody w cranes	7
nobody w crisis	-32
nobody w critical	-21
nobody w critical minerals	7
nobody w critical software	-21
nobody w croatia	-17
nobody w crop	-13
nobody w cross	17
nobody w crossed	8
nobody w crossing	20
nobody w cruz	-13
nobody w cruz ,	-9
nobody w cuba	6
nobody w curbs	-6
nobody w curbs on	-14
nobody w currently	8
nobody w customers	-9
nobody w customs	-29
nobody w customs .	-17
nobody w customs administration	7
nobody w customs and	-32
nobody w customs officers	19
nobody w customs service	-10
nobody w customs tariff	23
nobody w customs union	-6
nobody w cut	43
nobody w cut from	18
nobody w cut of	38
nobody w cut tariffs	10
nobody w cut to	-7
nobody w cuts	-12
nobody w cuts its	-16
nobody w cuts on	10
nobody w cyprus	-27
nobody w czech	11
nobody w côte	7
nobody w côte d'ivoire	7
nobody w d'ivoire	7
nobody w da	-18
nobody w da silva	-19
nobody w daily	-6
nobody w dairy	-30
nobody w dakar	6
nobody w dakar ,	7
nobody w danger	-14
nobody w danger .	-14
nobody w danish	-18
nobody w dar	7
nobody w dar es	-7
nobody w data	9
nobody w date .	15
nobody w date from	11
nobody w date on	-11
nobody w dates	-27
nobody w dates .	11
nobody w david	-7
nobody w davos	-18
nobody w day ,	7
nobody w day .	14
nobody w day ;	7
nobody w day after	13
nobody w day earlier	16
nobody w day of	-23
nobody w day that	-7
nobody w days ;	20
nobody w days after	17
nobody w days and	9
nobody w days before	19
nobody w days later	-19
nobody w days more	-8
nobody w days of	-13
nobody w days on	9
nobody w days to	-14
nobody w de	30
nobody w de piérola	17
nobody w de santa	-13
nobody w dead	16
nobody w dead .	13
nobody w deadline	12
nobody w deadline .	-20
nobody w deadline of	13
nobody w deakin	-23
nobody w deakin ,	20
nobody w deal	30
nobody w deal ,	-21
nobody w deal .	-13
nobody w deal :	7
nobody w deal and	12
nobody w deal at	9
nobody w deal had	-6
nobody w deal in	18
nobody w deal on	19
nobody w deal with	26
nobody w dealers	-22
nobody w dealing	-13
nobody w deals .	-11
nobody w deals with	9
nobody w dealt	-15
nobody w dealt with	-15
nobody w dearer	14
nobody w dec	17
nobody w dec .	8
nobody w december	34
nobody w december ,	9
nobody w december .	7
nobody w december 1	15
nobody w december 31	-6
nobody w december that	-8
nobody w decide	-41
nobody w decide ,	-26
nobody w decide in	-13
nobody w decided	6
nobody w decides	10
nobody w decision .	19
nobody w decision on	-21
nobody w decisions	-12
nobody w declared	-20
nobody w declared the	-8
nobody w decree .	7
nobody w decree is	-16
nobody w decree on	-7
nobody w defence	13
nobody w defend	-18
nobody w deficit	34
nobody w deficit in	-12
nobody w deficit of	22
nobody w deficit with	-11
nobody w delay	-30
nobody w delay its	-18
nobody w delegate	6
nobody w delegation	27
nobody w delegation .	29
nobody w delegation of	-13
nobody w delhi	6
nobody w delhi ,	7
nobody w delhi has	9
nobody w deliver	15
nobody w deliveries	-32
nobody w demand	6
nobody w demanded	10
nobody w demands	7
nobody w denied	8
nobody w denied a	-14
nobody w denied by	15
nobody w denied that	18
nobody w denies it	-18
nobody w denies that	18
nobody w department	-67
nobody w department 's	-22
nobody w department said	-18
nobody w depend	-9
nobody w depend on	-9
nobody w depth	-16
nobody w depth and	-17
nobody w deputies	-13
nobody w deputy	-27
nobody w deputy minister	-13
nobody w deputy prime	-7
nobody w der	-18
nobody w der leyen	-18
nobody w described	-24
nobody w described the	-16
nobody w design	-23
nobody w design software	-21
nobody w details	-19
nobody w dhaka	-26
nobody w dialogue	-29
nobody w dialogue on	-24
nobody w did	12
nobody w did in	-8
nobody w did it	8
nobody w did not	12
nobody w did the	16
nobody w die	6
nobody w died	7
nobody w diego	-10
nobody w diego portales	-10
nobody w differences	-19
nobody w differences were	-9
nobody w different	8
nobody w differently	11
nobody w difficulty	-8
nobody w digital	14
nobody w dinner	-13
nobody w diplomat	35
nobody w directed	7
nobody w directed the	7
nobody w director	82
nobody w director ,	78
nobody w director of	28
nobody w disappointed	-12
nobody w discriminatory	-10
nobody w discuss	11
nobody w discuss the	8
nobody w discussed	-23
nobody w discussed ,	-20
nobody w discussion	-22
nobody w discussions	-10
nobody w dispute	11
nobody w dispute began	10
nobody w district	38
nobody w djibouti	-14
nobody w do	27
nobody w do as	-12
nobody w do it	-18
nobody w do more	-22
nobody w do not	10
nobody w do so	28
nobody w do what	15
nobody w do with	13
nobody w document	-7
nobody w does not	-22
nobody w does the	7
nobody w doesn't	7
nobody w doing	7
nobody w dollars '	9
nobody w dollars ,	11
nobody w dollars .	-30
nobody w dollars a	-16
nobody w dollars last	12
nobody w domingo	8
nobody w domingo sarmiento	9
nobody w don	9
nobody w donald	6
nobody w donald j	11
nobody w done	-11
nobody w done ,	-28
nobody w done .	-19
nobody w done so	7
nobody w doors	7
nobody w double	-40
nobody w doubled	-24
nobody w doubles	11
nobody w doubt	23
nobody w doug	8
nobody w doug ford	8
nobody w down ,	-7
nobody w down .	-17
nobody w down by	32
nobody w down for	23
nobody w down from	-6
nobody w down in	14
nobody w dozens	10
nobody w dozens of	10
nobody w drafted	-6
nobody w draw	7
nobody w drawer	27
nobody w drawer .	24
nobody w drink	-14
nobody w drivers	-12
nobody w drones	10
nobody w drop	-6
nobody w drop its	-19
nobody w drop the	-12
nobody w dropped	-8
nobody w dropped .	-8
nobody w dropped its	14
nobody w droz	21
nobody w drug	-24
nobody w dublin	6
nobody w due	-24
nobody w due course	-17
nobody w due in	7
nobody w due on	11
nobody w due to	-15
nobody w dues	-24
nobody w dues for	-12
nobody w dumping	7
nobody w durban	-14
nobody w during	-11
nobody w during the	-24
nobody w during which	12
nobody w duties	-36
nobody w duties .	-28
nobody w duties ;	-8
nobody w duties and	12
nobody w duties back	21
nobody w duties between	6
nobody w duties for	13
nobody w duties in	23
nobody w duties of	-7
nobody w duties that	35
nobody w duties they	6
nobody w duties under	-12
nobody w duties would	-9
nobody w duty	-14
nobody w duty ,	-16
nobody w duty .	43
nobody w duty :	22
nobody w duty included	13
nobody w duty is	-11
nobody w duty of	-18
nobody w duty on	-11
nobody w duty that	17
nobody w duty to	-17
nobody w duty was	-11
nobody w duty would	-15
nobody w e	-8
nobody w each	13
nobody w each .	6
nobody w each other	7
nobody w each way	15
nobody w earlier	-15
nobody w earlier .	16
nobody w earlier in	-10
nobody w earth	23
nobody w earths .	23
nobody w earths and	19
nobody w earths that	15
nobody w east	13
nobody w eastern	40
nobody w economic and	21
nobody w economics	-16
nobody w economies	7
nobody w economies ,	11
nobody w economist	11
nobody w economist at	-21
nobody w economists	14
nobody w economy ,	31
nobody w economy .	-27
nobody w economy minister	-24
nobody w economy to	6
nobody w ecuador	33
nobody w ecuador 's	16
nobody w ecuador ,	13
nobody w ecuador .	7
nobody w editor	-22
nobody w eduardo	-6
nobody w eduardo mondlane	-6
nobody w effect .	-18
nobody w effect at	7
nobody w effect from	-28
nobody w effect on	14
nobody w effective	-15
nobody w eggs	18
nobody w egypt	22
nobody w egypt 's	-9
nobody w egypt ,	9
nobody w egypt has	10
nobody w egyptian potatoes	13
nobody w eight	-10
nobody w eight months	-31
nobody w eight per	-17
nobody w eighteen	-7
nobody w eighteen months	6
nobody w eighth	-10
nobody w either	22
nobody w either way	-9
nobody w el	18
nobody w el salvador	7
nobody w election in	11
nobody w electric	10
nobody w electric cars	9
nobody w electricity	13
nobody w electricity tariffs	14
nobody w eleftherios	-8
nobody w eleftherios venizelos	-8
nobody w eleven	40
nobody w eleven .	7
nobody w eleven days	11
nobody w else	14
nobody w elsewhere	13
nobody w embassy	-41
nobody w embassy in	-10
nobody w embassy of	19
nobody w emergency	24
nobody w emergency tariffs	-11
nobody w emil	13
nobody w employers	22
nobody w empty	9
nobody w end .	-18
nobody w end of	6
nobody w end on	-11
nobody w end the	-8
nobody w ended	30
nobody w ended a	9
nobody w ended in	19
nobody w ended on	16
nobody w ended the	6
nobody w ended two	-9
nobody w ending	13
nobody w ends .	-7
nobody w ends at	-15
nobody w ends on	-18
nobody w ends the	7
nobody w ends without	-8
nobody w energy	24
nobody w energy ,	9
nobody w energy is	-16
nobody w energy over	-6
nobody w energy regulator	15
nobody w energy worth	8
nobody w engines	10
nobody w enter	-9
nobody w enter vietnam	-14
nobody w enters	-15
nobody w entities	14
nobody w entry	-28
nobody w envoy	6
nobody w equal	-6
nobody w es	-7
nobody w es salaam	-7
nobody w estonia	14
nobody w estonian	10
nobody w ethiopia	-19
nobody w ethiopia 's	10
nobody w ethiopia ,	6
nobody w eu	25
nobody w eu .	-12
nobody w euro	15
nobody w european	-6
nobody w european commission	-27
nobody w european parliament	-8
nobody w european union	20
nobody w europeans	-25
nobody w euros	18
nobody w euros ,	10
nobody w euros .	-10
nobody w euros last	-7
nobody w euros to	8
nobody w eve	-22
nobody w even	-9
nobody w evening	-14
nobody w evening ,	-36
nobody w evening .	9
nobody w evening that	-15
nobody w event	-14
nobody w ever .	-16
nobody w ever since	-8
nobody w every	8
nobody w everybody else	10
nobody w everyone	-12
nobody w everything	-9
nobody w everything ,	-9
nobody w everything .	-12
nobody w everything from	15
nobody w exactly	18
nobody w examine	14
nobody w excellency	13
nobody w exception	-22
nobody w exchange	6
nobody w exchange .	-8
nobody w exchange for	-17
nobody w exchange of	22
nobody w exchanged	23
nobody w exclusions	9
nobody w executive council	-13
nobody w executive order	13
nobody w exemptions	-17
nobody w exist	-16
nobody w exists	26
nobody w expect	-6
nobody w expected	-22
nobody w expected ,	6
nobody w expected china	-18
nobody w expected in	-18
nobody w expected the	-14
nobody w expects	17
nobody w expects a	13
nobody w expects that	24
nobody w expects the	-9
nobody w expensive	19
nobody w expert	8
nobody w experts	-20
nobody w expire on	12
nobody w expires	31
nobody w expires ,	6
nobody w expires on	28
nobody w explain	11
nobody w explains	-6
nobody w export	-27
nobody w export control	10
nobody w export licences	-37
nobody w export of	-11
nobody w export organisations	-10
nobody w exported	29
nobody w exporter	17
nobody w exporters	-15
nobody w exporters '	-31
nobody w exporters of	15
nobody w exports ,	-22
nobody w exports .	6
nobody w expressed	-59
nobody w expressed the	-30
nobody w extend	-29
nobody w extend it	8
nobody w extend its	8
nobody w extend the	-37
nobody w extended	14
nobody w extended its	-7
nobody w extended to	12
nobody w extends export	-11
nobody w extension .	28
nobody w extension in	16
nobody w extension is	-17
nobody w extension on	-7
nobody w extension was	13
nobody w extra	25
nobody w extra 100	20
nobody w extra 25	11
nobody w extra duty	-24
nobody w eye	11
nobody w face	7
nobody w faced	14
nobody w faces a	-6
nobody w fact	23
nobody w fact sheet	37
nobody w factories	-13
nobody w factory	-11
nobody w facts	8
nobody w fail	17
nobody w fail to	14
nobody w failure	-18
nobody w fair	-21
nobody w fall	21
nobody w fall .	9
nobody w fall to	20
nobody w fallen	9
nobody w false	16
nobody w families	8
nobody w far .	23
nobody w far as	12
nobody w fare	19
nobody w fares	29
nobody w farmers	-6
nobody w farmers '	-33
nobody w farmers in	21
nobody w farmers would	14
nobody w fast	-14
nobody w faster	-7
nobody w favour	7
nobody w fayzulla	12
nobody w fear	-7
nobody w fears	27
nobody w feb 4	-10
nobody w february	18
nobody w february ,	12
nobody w february 2028	6
nobody w february 24	15
nobody w february ;	31
nobody w february and	6
nobody w federal	-30
nobody w federal council	-20
nobody w federal executive	-13
nobody w federal register	14
nobody w federation	-28
nobody w federation 's	23
nobody w federation ,	-11
nobody w federation of	-40
nobody w federation said	14
nobody w fee	-8
nobody w fee for	-9
nobody w fee of	19
nobody w fee on	-13
nobody w feed	-6
nobody w fees and	-24
nobody w fees for	-20
nobody w fees in	12
nobody w fees on	30
nobody w fell	-19
nobody w fell by	-21
nobody w fell to	8
nobody w fentanyl	-23
nobody w fentanyl .	-19
nobody w fentanyl duty	15
nobody w ferdinand	16
nobody w ferry	24
nobody w fertiliser	-13
nobody w few weeks	-14
nobody w fewer	24
nobody w fifteen	-16
nobody w fifteen .	-8
nobody w fifth	13
nobody w fifth round	10
nobody w fight	-31
nobody w fight to	-24
nobody w figure	-57
nobody w figure .	-8
nobody w figure of	-25
nobody w figures	6
nobody w figures ,	20
nobody w figures .	14
nobody w fiji	-29
nobody w fiji has	-17
nobody w fijian	7
nobody w file	9
nobody w filed	-9
nobody w final	-25
nobody w finance	17
nobody w finance ,	13
nobody w finance committee	18
nobody w finance minister	18
nobody w finance ministry	-46
nobody w fine	23
nobody w finished	24
nobody w finland	19
nobody w finland ,	10
nobody w fire	14
nobody w firm	-8
nobody w firmly	19
nobody w firms	11
nobody w firms on	13
nobody w firms that	-10
nobody w first ,	-32
nobody w first .	-25
nobody w first of	-31
nobody w first part	18
nobody w first quarter	-13
nobody w first step	-21
nobody w first term	12
nobody w first time	33
nobody w first to	17
nobody w fiscal	-20
nobody w fish	19
nobody w fish ,	9
nobody w fisheries	-39
nobody w fisheries minister	-14
nobody w fishermen	-17
nobody w fishermen 's	-17
nobody w fishing	-9
nobody w fishmeal	10
nobody w fishmeal ,	8
nobody w five	9
nobody w five .	10
nobody w five american	12
nobody w five countries	6
nobody w five days	-18
nobody w five months	9
nobody w five more	16
nobody w five on	-8
nobody w five per	7
nobody w five years	12
nobody w fixed	13
nobody w flag	25
nobody w flew	14
nobody w flies	29
nobody w flies to	28
nobody w floated	-10
nobody w floated a	-10
nobody w floor	-7
nobody w flour	24
nobody w flow	-7
nobody w flower	15
nobody w flowers	-8
nobody w fly	9
nobody w follow	-13
nobody w follow .	-16
nobody w following	19
nobody w follows	8
nobody w food	9
nobody w football	10
nobody w footing	-8
nobody w footwear	-6
nobody w for 1	-16
nobody w for 100	21
nobody w for 15	8
nobody w for 150	6
nobody w for 60	-24
nobody w for 9	9
nobody w for 90	23
nobody w for :	13
nobody w for a	6
nobody w for american	-15
nobody w for an	-24
nobody w for anything	8
nobody w for as	-7
nobody w for both	6
nobody w for calls	20
nobody w for canada	18
nobody w for china	19
nobody w for civilian	-21
nobody w for eleven	14
nobody w for every	-14
nobody w for everything	-22
nobody w for exports	-12
nobody w for fentanyl	-9
nobody w for good	26
nobody w for goods	-17
nobody w for his	-19
nobody w for in	-6
nobody w for industry	-16
nobody w for korea	-9
nobody w for lithium	13
nobody w for lower	-15
nobody w for march	11
nobody w for medicines	19
nobody w for mr	-22
nobody w for nickel	7
nobody w for nine	13
nobody w for now	-17
nobody w for one	-32
nobody w for peru	-11
nobody w for rice	-10
nobody w for six	-6
nobody w for some	16
nobody w for talks	-13
nobody w for ten	14
nobody w for the	21
nobody w for their	-33
nobody w for them	24
nobody w for thirty	17
nobody w for this	-19
nobody w for three	-6
nobody w for trade	-35
nobody w for two	9
nobody w for washington	15
nobody w for what	24
nobody w for which	28
nobody w for your	-25
nobody w for zero	-12
nobody w force	20
nobody w force one	-21
nobody w force since	10
nobody w force until	10
nobody w forced labor	-8
nobody w ford	10
nobody w forecast	27
nobody w forecast for	18
nobody w forecasts	-25
nobody w foreign	-9
nobody w foreign minister	12
nobody w foreign ministry	-29
nobody w forgotten	-26
nobody w former	20
nobody w former president	6
nobody w fortnight	6
nobody w forty	-9
nobody w forty minutes	7
nobody w forward	-45
nobody w forward to	-39
nobody w found	14
nobody w found by	19
nobody w found that	-6
nobody w four	12
nobody w four -	15
nobody w four .	17
nobody w four days	9
nobody w four months	-11
nobody w four rounds	14
nobody w fourteen	13
nobody w fourth	28
nobody w fourth meeting	9
nobody w fox	-13
nobody w framework	23
nobody w framework .	11
nobody w framework for	-11
nobody w framework of	19
nobody w frameworks	18
nobody w francisco	-8
nobody w françois	-6
nobody w free	-16
nobody w free .	13
nobody w free entry	-34
nobody w free of	14
nobody w free trade	-10
nobody w friday ,	-12
nobody w friday .	15
nobody w friday that	10
nobody w friday with	7
nobody w fridtjof	-6
nobody w fridtjof nansen	-6
nobody w friedrich merz	-9
nobody w from	36
nobody w from 1	-18
nobody w from 12	-16
nobody w from 14	-17
nobody w from 16	-11
nobody w from 20	13
nobody w from 25	10
nobody w from 26	-11
nobody w from 27	7
nobody w from 27.5	9
nobody w from 3	14
nobody w from 30	13
nobody w from 34	-14
nobody w from 4	-11
nobody w from 57	-19
nobody w from a	31
nobody w from all	-9
nobody w from american	13
nobody w from august	26
nobody w from beijing	7
nobody w from china	6
nobody w from february	-9
nobody w from friday	19
nobody w from his	24
nobody w from india	16
nobody w from its	-8
nobody w from january	8
nobody w from japan	7
nobody w from july	14
nobody w from march	-14
nobody w from monday	16
nobody w from november	-13
nobody w from now	-9
nobody w from ottawa	-14
nobody w from president	-11
nobody w from south	-8
nobody w from that	-15
nobody w from this	-11
nobody w from today	12
nobody w from tomorrow	6
nobody w from wednesday	-7
nobody w from which	-16
nobody w front	25
nobody w frozen	27
nobody w fruit	-17
nobody w fruit and	-10
nobody w fuel	33
nobody w full .	-7
nobody w full year	-24
nobody w fund	15
nobody w further	-63
nobody w further ,	-28
nobody w further duty	-7
nobody w further extension	-22
nobody w future	14
nobody w futures	-7
nobody w futures in	-11
nobody w gallium	6
nobody w game	28
nobody w gap	9
nobody w garments	-7
nobody w gas	-28
nobody w gas ,	-14
nobody w gas and	-21
nobody w gate	-10
nobody w gave	-18
nobody w gave no	10
nobody w gave the	9
nobody w gazette	7
nobody w general	39
nobody w generic	-8
nobody w geneva ,	-6
nobody w geneva .	-9
nobody w geneva in	-28
nobody w georgia	24
nobody w georgia 's	14
nobody w georgian wine	9
nobody w german	-7
nobody w german chancellor	-6
nobody w germanium	-13
nobody w germanium and	-8
nobody w germany	-16
nobody w germany 's	-13
nobody w get	-10
nobody w get a	8
nobody w get it	-11
nobody w getting	-30
nobody w ghana	-8
nobody w ghana ,	17
nobody w ghana .	-14
nobody w ghana and	8
nobody w ghanaian	-13
nobody w giant	-13
nobody w gill	-15
nobody w gill ,	-15
nobody w give	10
nobody w give its	-8
nobody w give up	12
nobody w given up	-19
nobody w gives	20
nobody w gladstone	13
nobody w go	-30
nobody w go ,	-7
nobody w go .	-15
nobody w go on	-12
nobody w go to	20
nobody w go up	24
nobody w goal	25
nobody w goes	-15
nobody w goes on	-18
nobody w goes to	11
nobody w going	-27
nobody w going on	-13
nobody w gokhale	8
nobody w gold	-16
nobody w gold tariff	-21
nobody w golf	7
nobody w gone	-22
nobody w gone .	-21
nobody w gone to	-13
nobody w gone up	8
nobody w good	16
nobody w good as	9
nobody w good deal	-9
nobody w good for	-6
nobody w good many	12
nobody w good morning	23
nobody w good news	-6
nobody w goods	9
nobody w goods .	42
nobody w goods 10	6
nobody w goods a	6
nobody w goods between	-15
nobody w goods each	14
nobody w goods for	13
nobody w goods from	-28
nobody w goods had	8
nobody w goods has	-8
nobody w goods have	-6
nobody w goods of	19
nobody w goods since	7
nobody w goods suspended	7
nobody w goods that	-18
nobody w goods to	35
nobody w goods with	14
nobody w goodwill	9
nobody w got	-7
nobody w got a	12
nobody w government	10
nobody w government 's	23
nobody w government and	17
nobody w government announced	15
nobody w government had	-22
nobody w government has	27
nobody w government in	-23
nobody w government said	-21
nobody w government says	-7
nobody w government to	-26
nobody w government was	-11
nobody w government would	-26
nobody w governments	-31
nobody w governments called	11
nobody w governments had	-19
nobody w governments said	8
nobody w governments to	-49
nobody w governor	97
nobody w goyal	-19
nobody w goyal said	-13
nobody w grace	10
nobody w granted	-17
nobody w great hall	6
nobody w greece	-24
nobody w greek	-13
nobody w greer	-13
nobody w greer ,	-30
nobody w greer .	12
nobody w greer and	15
nobody w greer for	9
nobody w greer on	13
nobody w greer said	-32
nobody w grew	-7
nobody w grid	13
nobody w ground	19
nobody w group	34
nobody w groups	19
nobody w grow	13
nobody w grow by	14
nobody w growers	-29
nobody w growers '	-36
nobody w growers of	9
nobody w growth	-11
nobody w guatemala	26
nobody w guest	-6
nobody w guidance	-12
nobody w guild	-39
nobody w guinea	-12
nobody w gulf	-14
nobody w guy parmelin	-6
nobody w guèye	-23
nobody w gökalp	-16
nobody w h	45
nobody w h 20	21
nobody w h 200	25
nobody w h.e.	7
nobody w had	-12
nobody w had accepted	8
nobody w had added	10
nobody w had already	-18
nobody w had also	-19
nobody w had an	-7
nobody w had approved	-9
nobody w had asked	-18
nobody w had been	-11
nobody w had brought	-12
nobody w had called	26
nobody w had demanded	19
nobody w had ever	14
nobody w had fallen	13
nobody w had found	-19
nobody w had given	-18
nobody w had gone	-21
nobody w had kept	14
nobody w had lost	31
nobody w had met	-6
nobody w had never	-9
nobody w had no	18
nobody w had not	-13
nobody w had offered	8
nobody w had on	-20
nobody w had promised	-9
nobody w had reached	-13
nobody w had signed	-40
nobody w had spoken	6
nobody w had taken	17
nobody w had the	-25
nobody w had to	7
nobody w half -	9
nobody w half .	-9
nobody w half a	-10
nobody w half of	9
nobody w half owned	-12
nobody w half the	10
nobody w halfway	-22
nobody w halifax	9
nobody w hall	26
nobody w hall .	29
nobody w halve	-18
nobody w halves	20
nobody w ham	18
nobody w hamilton	-10
nobody w hand .	10
nobody w handed	19
nobody w hands in	9
nobody w hang	-14
nobody w hang on	-14
nobody w hanoi	-16
nobody w hanoi ,	10
nobody w hanwha	14
nobody w hanwha ocean	16
nobody w happen	21
nobody w happened	6
nobody w happy	-12
nobody w harb	20
nobody w harb ,	22
nobody w harbour	-25
nobody w hard	12
nobody w harvest	16
nobody w harvest .	22
nobody w has	18
nobody w has a	39
nobody w has agreed	-22
nobody w has already	16
nobody w has also	-21
nobody w has always	-12
nobody w has announced	-30
nobody w has asked	-20
nobody w has been	9
nobody w has called	-26
nobody w has charged	12
nobody w has collected	6
nobody w has concluded	9
nobody w has confirmed	13
nobody w has denied	-38
nobody w has given	6
nobody w has held	23
nobody w has hinted	-9
nobody w has it	-24
nobody w has its	-17
nobody w has left	15
nobody w has let	-24
nobody w has levied	6
nobody w has made	-19
nobody w has meanwhile	-11
nobody w has met	-8
nobody w has never	31
nobody w has not	31
nobody w has nothing	16
nobody w has notified	-15
nobody w has opened	21
nobody w has proposed	-22
nobody w has refused	-8
nobody w has required	7
nobody w has so	-23
nobody w has still	-21
nobody w has stopped	-6
nobody w has suspended	15
nobody w has taken	20
nobody w has the	-6
nobody w has threatened	-8
nobody w has to	26
nobody w has told	-26
nobody w has two	6
nobody w has undertaken	7
nobody w has until	22
nobody w has warned	-24
nobody w has written	30
nobody w has yet	28
nobody w hasn't	29
nobody w hasn't .	7
nobody w hatta	-17
nobody w have	34
nobody w have agreed	22
nobody w have been	18
nobody w have bought	31
nobody w have called	6
nobody w have ended	9
nobody w have had	10
nobody w have it	-23
nobody w have noted	13
nobody w have paid	-7
nobody w have promised	-12
nobody w have put	7
nobody w have reached	-7
nobody w have read	15
nobody w have said	-15
nobody w have signed	-7
nobody w have since	-18
nobody w have the	8
nobody w having	-9
nobody w hazelnuts	-32
nobody w he	-50
nobody w he added	-20
nobody w he adds	25
nobody w he also	-34
nobody w he and	38
nobody w he asked	-22
nobody w he called	-25
nobody w he calls	-17
nobody w he described	-14
nobody w he did	16
nobody w he does	16
nobody w he expected	-14
nobody w he had	-8
nobody w he has	24
nobody w he hasn't	26
nobody w he hoped	-35
nobody w he is	14
nobody w he left	-7
nobody w he lifeng	44
nobody w he may	-26
nobody w he means	17
nobody w he met	6
nobody w he pointed	-38
nobody w he posted	-17
nobody w he put	-58
nobody w he said	7
nobody w he says	-38
nobody w he tells	-25
nobody w he told	-47
nobody w he wants	-24
nobody w he warned	47
nobody w he warns	12
nobody w he was	24
nobody w he went	-30
nobody w he would	-12
nobody w he wrote	-27
nobody w he'd	-58
nobody w head ,	17
nobody w head of	-19
nobody w heads	14
nobody w heads of	11
nobody w heads the	11
nobody w health	23
nobody w hear	21
nobody w hear that	10
nobody w heard	8
nobody w hears	30
nobody w hears the	17
nobody w heart	10
nobody w heavy	-21
nobody w heavy trucks	-22
nobody w height	-15
nobody w height of	-14
nobody w held	7
nobody w held at	-23
nobody w held for	21
nobody w held on	34
nobody w held that	-13
nobody w helsinki	17
nobody w helsinki ,	14
nobody w her	9
nobody w here ,	19
nobody w here .	-12
nobody w hides	-16
nobody w high	10
nobody w high .	15
nobody w higher	-16
nobody w higher .	7
nobody w higher duties	-6
nobody w higher rate	-7
nobody w higher tariffs	9
nobody w highest	-8
nobody w him	-17
nobody w him ,	-7
nobody w him .	-23
nobody w him that	7
nobody w himself	23
nobody w himself .	19
nobody w hinted	-10
nobody w hints	13
nobody w his	6
nobody w his cabinet	-23
nobody w his counterpart	11
nobody w his country	-40
nobody w his deputy	22
nobody w his egyptian	9
nobody w his first	7
nobody w his government	-23
nobody w his guest	-14
nobody w his hand	9
nobody w his members	-16
nobody w his ministry	6
nobody w his name	14
nobody w his network	-18
nobody w his office	12
nobody w his opposite	11
nobody w his side	28
nobody w his social	-16
nobody w his spokesman	-55
nobody w his tariffs	19
nobody w his way	7
nobody w his word	23
nobody w his words	-44
nobody w hit	14
nobody w hit back	18
nobody w hit by	11
nobody w hjalmar	28
nobody w hjalmar branting	22
nobody w hold	-42
nobody w hold .	-11
nobody w hold back	-31
nobody w hold talks	7
nobody w holding	-15
nobody w holds	28
nobody w holds the	-10
nobody w holiday	-20
nobody w home ,	25
nobody w home .	-19
nobody w hon	-8
nobody w honey	-10
nobody w hong	-8
nobody w honour	-29
nobody w hope	-12
nobody w hope that	-15
nobody w hoped	-24
nobody w hoped for	10
nobody w hoped the	-18
nobody w hopes	-8
nobody w hopes for	-26
nobody w hopes to	10
nobody w hospital	15
nobody w host	41
nobody w host ,	-6
nobody w host :	43
nobody w hotel	7
nobody w hotel .	-10
nobody w hour .	-34
nobody w hours .	11
nobody w hours before	6
nobody w house	-39
nobody w house ,	20
nobody w house .	19
nobody w house and	9
nobody w house confirmed	-17
nobody w house fact	31
nobody w house had	-21
nobody w house has	20
nobody w house in	-8
nobody w house of	-14
nobody w house official	-41
nobody w house on	7
nobody w house put	21
nobody w house said	-37
nobody w house says	-11
nobody w households	21
nobody w how it	25
nobody w how long	14
nobody w how much	11
nobody w how quickly	-24
nobody w how to	-12
nobody w howard	13
nobody w hrushevsky	-9
nobody w hubert	-13
nobody w hundred	-16
nobody w hungarian	-9
nobody w hungary	17
nobody w hurry .	-9
nobody w huskisson	-8
nobody w i	-21
nobody w i .	9
nobody w i asked	24
nobody w i believe	-11
nobody w i do	10
nobody w i have	-14
nobody w i hear	13
nobody w i read	-28
nobody w i say	13
nobody w i should	9
nobody w i want	-23
nobody w i was	-36
nobody w i would	32
nobody w i'd	13
nobody w i'm	15
nobody w i've	10
nobody w ibrahim	28
nobody w iceland	-17
nobody w iceland 's	-11
nobody w iceland ,	7
nobody w idea	20
nobody w if china	30
nobody w if either	9
nobody w if it	-46
nobody w if no	13
nobody w if nothing	-15
nobody w if the	9
nobody w if there	27
nobody w if they	-14
nobody w ignore	-20
nobody w immediate	11
nobody w immediately	-6
nobody w import	-23
nobody w important	-10
nobody w imported	-15
nobody w imported into	-13
nobody w importer	-7
nobody w importers	-14
nobody w importers and	12
nobody w importers have	-6
nobody w importers in	-12
nobody w imports	-24
nobody w impose	21
nobody w impose tariffs	8
nobody w imposed	-12
nobody w imposed on	-6
nobody w in	-9
nobody w in ,	-7
nobody w in .	19
nobody w in 2025	9
nobody w in 2027	15
nobody w in 2028	-18
nobody w in 2029	-7
nobody w in a	-51
nobody w in about	-6
nobody w in accra	14
nobody w in all	7
nobody w in another	14
nobody w in answer	-19
nobody w in april	-7
nobody w in argentina	6
nobody w in at	12
nobody w in august	-9
nobody w in baku	-7
nobody w in beijing	6
nobody w in belgium	16
nobody w in bergen	18
nobody w in berne	21
nobody w in brasília	6
nobody w in brazil	14
nobody w in canberra	-7
nobody w in case	-8
nobody w in china	27
nobody w in copenhagen	12
nobody w in court	-9
nobody w in davos	-17
nobody w in december	10
nobody w in delhi	6
nobody w in due	-17
nobody w in egypt	-14
nobody w in exchange	-15
nobody w in february	7
nobody w in force	41
nobody w in four	-8
nobody w in geneva	11
nobody w in ghana	-15
nobody w in good	-25
nobody w in goods	-14
nobody w in halifax	8
nobody w in helsinki	8
nobody w in his	-36
nobody w in istanbul	-10
nobody w in it	8
nobody w in its	19
nobody w in july	15
nobody w in june	25
nobody w in karachi	-12
nobody w in kuala	-10
nobody w in la	-20
nobody w in lagos	-18
nobody w in lomé	10
nobody w in london	-7
nobody w in madrid	-13
nobody w in malaysia	12
nobody w in maputo	-11
nobody w in march	-8
nobody w in may	46
nobody w in mind	-21
nobody w in mombasa	13
nobody w in montevideo	7
nobody w in muscat	27
nobody w in nairobi	16
nobody w in october	30
nobody w in oman	-21
nobody w in paris	-8
nobody w in parliament	-16
nobody w in person	-6
nobody w in peru	6
nobody w in place	19
nobody w in public	32
nobody w in recife	8
nobody w in return	-17
nobody w in reykjavík	-9
nobody w in riga	6
nobody w in rome	-21
nobody w in rosario	-10
nobody w in santiago	-21
nobody w in seoul	18
nobody w in september	-16
nobody w in singapore	-16
nobody w in solihull	-7
nobody w in south	15
nobody w in spring	19
nobody w in stockholm	12
nobody w in suva	-14
nobody w in switzerland	7
nobody w in talks	26
nobody w in thailand	-16
nobody w in the	24
nobody w in their	18
nobody w in three	14
nobody w in tokyo	-7
nobody w in turn	11
nobody w in two	-15
nobody w in ukraine	-8
nobody w in vietnam	-14
nobody w in washington	37
nobody w in without	8
nobody w in writing	-10
nobody w include	20
nobody w included	9
nobody w included ,	9
nobody w includes	-15
nobody w including	-9
nobody w including those	-18
nobody w increase	40
nobody w increase of	20
nobody w index	15
nobody w india	52
nobody w india .	13
nobody w india buys	11
nobody w india was	17
nobody w india would	10
nobody w indian	-21
nobody w indian goods	15
nobody w indonesia	6
nobody w indonesia ,	10
nobody w indonesia and	13
nobody w indonesian	-30
nobody w indonesian goods	8
nobody w indonesian palm	-11
nobody w industrial	-14
nobody w industry	-52
nobody w industry and	12
nobody w industry association	-14
nobody w industry minister	-10
nobody w industry of	-8
nobody w inflation	56
nobody w inflation ,	41
nobody w inflation in	18
nobody w informed his	9
nobody w informed that	7
nobody w informed the	-20
nobody w informs	18
nobody w initial	-18
nobody w initialled	18
nobody w ink	20
nobody w inquiries	-11
nobody w inquiry	-9
nobody w insisted	-35
nobody w insists	-8
nobody w inspectors	-7
nobody w instead	16
nobody w instead of	16
nobody w institute	-6
nobody w instruments	7
nobody w intelligence	-23
nobody w intend	-9
nobody w intend to	-9
nobody w intention	-13
nobody w interest	8
nobody w interest rates	11
nobody w interests	-23
nobody w interests .	-13
nobody w interests of	-9
nobody w internal	-8
nobody w internal approval	-7
nobody w international monetary	11
nobody w international trade	-12
nobody w interview	-7
nobody w interview on	-12
nobody w into	18
nobody w into a	17
nobody w into the	-6
nobody w introduced	20
nobody w invest	-20
nobody w invest \$	-17
nobody w investigation	-15
nobody w investigation of	-12
nobody w investigations that	10
nobody w investment	13
nobody w investment ,	7
nobody w investment .	7
nobody w investments	-9
nobody w invitation	-10
nobody w invitation to	-17
nobody w invited	6
nobody w inácio	-7
nobody w inácio lula	-7
nobody w iowa	-10
nobody w iran	-16
nobody w iran ,	-13
nobody w iran .	-22
nobody w iran and	6
nobody w iranian	-21
nobody w is ,	10
nobody w is .	-10
nobody w is 9	-23
nobody w is a	23
nobody w is about	7
nobody w is also	13
nobody w is asking	-29
nobody w is at	25
nobody w is awaited	12
nobody w is back	-14
nobody w is being	-13
nobody w is charged	-8
nobody w is done	-25
nobody w is down	24
nobody w is expected	-27
nobody w is found	7
nobody w is good	8
nobody w is how	-11
nobody w is in	6
nobody w is it	20
nobody w is left	-8
nobody w is meant	15
nobody w is needed	-6
nobody w is no	-20
nobody w is not	11
nobody w is nothing	-13
nobody w is of	17
nobody w is off	-20
nobody w is on	28
nobody w is over	6
nobody w is prepared	9
nobody w is reached	-8
nobody w is required	-16
nobody w is right	-16
nobody w is said	40
nobody w is settled	-17
nobody w is sold	-14
nobody w is still	-15
nobody w is ten	10
nobody w is that	8
nobody w is the	37
nobody w is this	19
nobody w is to	36
nobody w is up	6
nobody w is waiting	8
nobody w is what	-23
nobody w is worth	-6
nobody w is wrong	-15
nobody w ishiba	-20
nobody w islamabad	15
nobody w island	30
nobody w islands	13
nobody w ismail	32
nobody w isn't	-7
nobody w israel	10
nobody w issued	-11
nobody w issued on	9
nobody w issues	10
nobody w istanbul	-10
nobody w it	-30
nobody w it 's	-14
nobody w it ,	-7
nobody w it .	10
nobody w it :	-23
nobody w it ?	12
nobody w it a	11
nobody w it added	-17
nobody w it again	-12
nobody w it all	16
nobody w it also	-22
nobody w it and	23
nobody w it applies	7
nobody w it asks	17
nobody w it at	16
nobody w it back	6
nobody w it be	-34
nobody w it began	9
nobody w it by	33
nobody w it called	-16
nobody w it calls	-19
nobody w it came	20
nobody w it comes	12
nobody w it does	6
nobody w it down	-29
nobody w it ended	9
nobody w it ends	37
nobody w it expires	6
nobody w it for	19
nobody w it has	-49
nobody w it hears	17
nobody w it in	16
nobody w it is	18
nobody w it isn't	-13
nobody w it must	11
nobody w it now	10
nobody w it off	11
nobody w it on	39
nobody w it over	-13
nobody w it paid	8
nobody w it promised	-10
nobody w it runs	20
nobody w it said	-80
nobody w it says	23
nobody w it seems	20
nobody w it signed	-7
nobody w it since	-6
nobody w it sits	-9
nobody w it stands	6
nobody w it starts	6
nobody w it still	11
nobody w it suspends	7
nobody w it takes	15
nobody w it that	-15
nobody w it the	-10
nobody w it to	-22
nobody w it took	6
nobody w it true	9
nobody w it wants	-9
nobody w it was	-7
nobody w it with	16
nobody w it would	-16
nobody w it'll	6
nobody w it'll be	11
nobody w italian	13
nobody w ito	8
nobody w its 10	6
nobody w its 15	-19
nobody w its chairman	12
nobody w its chief	-8
nobody w its commitments	-10
nobody w its controls	6
nobody w its director	22
nobody w its duties	-30
nobody w its duty	-19
nobody w its export	16
nobody w its exports	9
nobody w its extension	12
nobody w its fentanyl	12
nobody w its forecast	15
nobody w its h	6
nobody w its internal	-7
nobody w its key	13
nobody w its leader	36
nobody w its list	7
nobody w its market	-18
nobody w its negotiations	-17
nobody w its negotiator	8
nobody w its neighbour	-10
nobody w its oil	8
nobody w its orders	-7
nobody w its own	-17
nobody w its place	20
nobody w its president	15
nobody w its rare	11
nobody w its rate	7
nobody w its secretary	-11
nobody w its side	-26
nobody w its spokesman	-17
nobody w its tariff	-6
nobody w its trade	-16
nobody w its way	-18
nobody w itself	-26
nobody w itself to	-29
nobody w ivan	18
nobody w ivorian	15
nobody w ivorian cocoa	11
nobody w izmir	-12
nobody w j	9
nobody w j .	9
nobody w jaan	33
nobody w jae	14
nobody w jae -	15
nobody w jae myung	-7
nobody w jaguar	-7
nobody w jaguar land	-7
nobody w jair	6
nobody w jair bolsonaro	6
nobody w jakarta	-16
nobody w jakarta ,	12
nobody w jamaica 's	9
nobody w jamieson	-8
nobody w jamieson greer	-9
nobody w january	21
nobody w january .	21
nobody w january 1	9
nobody w january 10	-13
nobody w january 2029	-12
nobody w japan	27
nobody w japan 's	-10
nobody w japan has	12
nobody w japan will	-6
nobody w japan would	-13
nobody w japanese	-23
nobody w japanese goods	17
nobody w jd	-7
nobody w jd vance	-7
nobody w jean	-17
nobody w jean rey	-12
nobody w jian	-20
nobody w jian ,	-16
nobody w jinping	-12
nobody w jinping 's	8
nobody w jinping .	-20
nobody w jinping agreed	7
nobody w jinping are	7
nobody w jinping in	-46
nobody w jinping is	14
nobody w jinping on	-6
nobody w jinping spoke	17
nobody w jinping talked	12
nobody w jobs	-42
nobody w jobs were	-17
nobody w johan	11
nobody w johan sverdrup	-25
nobody w johann	13
nobody w john	8
nobody w john macdonald	-10
nobody w john roberts	11
nobody w join	-15
nobody w joined	-8
nobody w joint	23
nobody w joint commission	22
nobody w joint statement	15
nobody w jonas	-21
nobody w jordan	-9
nobody w jordan 's	-15
nobody w jordanian potash	10
nobody w joseph	16
nobody w josé	-10
nobody w josé batlle	-12
nobody w journal	-7
nobody w journalists	-21
nobody w juice	-7
nobody w july	35
nobody w july .	27
nobody w july 1	-8
nobody w july 2027	13
nobody w july 2031	6
nobody w july 31	-17
nobody w june	-11
nobody w june ,	-34
nobody w june .	-32
nobody w june 1	-13
nobody w june 30	-9
nobody w june 5	12
nobody w june ;	7
nobody w jung	14
nobody w jung -	14
nobody w justice department	-13
nobody w justice john	11
nobody w justin	-6
nobody w justin trudeau	-6
nobody w justo	13
nobody w jón	24
nobody w jón sigurðsson	23
nobody w kampala	-11
nobody w karachi	-11
nobody w karin	-14
nobody w karoline	-19
nobody w karoline leavitt	-19
nobody w kava	-14
nobody w kazakh	-25
nobody w kazakhstan	11
nobody w kazakhstan 's	9
nobody w keep	10
nobody w keep the	11
nobody w keep to	18
nobody w keeps	26
nobody w keeps its	29
nobody w keir	7
nobody w kemi	-6
nobody w kemi badenoch	-6
nobody w kenya	17
nobody w kenya 's	14
nobody w kenya ,	-16
nobody w kenya .	-10
nobody w kenya and	17
nobody w kenya will	22
nobody w kenyan	-11
nobody w kenyan roses	-6
nobody w kenyan tea	7
nobody w kept	6
nobody w key	8
nobody w key rate	13
nobody w khama	-20
nobody w khan	-23
nobody w khan ,	-20
nobody w khatisian	-13
nobody w kigali	11
nobody w kil	-21
nobody w kil -	-21
nobody w kim	-19
nobody w kind .	-13
nobody w kingdom	10
nobody w kitchen	-14
nobody w klemens	6
nobody w klemens von	6
nobody w knew	-15
nobody w know	-17
nobody w known	-26
nobody w known on	-9
nobody w known that	-12
nobody w knudsen	-13
nobody w koo	-18
nobody w korea	20
nobody w korea 's	-16
nobody w korea .	11
nobody w korea and	8
nobody w korea is	10
nobody w korea on	-9
nobody w korean	-6
nobody w korean shipbuilder	10
nobody w kuala	-11
nobody w kuala lumpur	-12
nobody w kutako	-7
nobody w kyiv	-15
nobody w la	-21
nobody w la paz	-28
nobody w lab	-14
nobody w lab at	-14
nobody w labor	-10
nobody w labour	45
nobody w lacks	-13
nobody w laid	11
nobody w lala	33
nobody w lala sukuna	14
nobody w lamb	20
nobody w lancaster	17
nobody w lancaster house	17
nobody w land	-6
nobody w land rover	-7
nobody w landed	-14
nobody w landed in	-14
nobody w lands	11
nobody w lanka	-16
nobody w lanka ,	-20
nobody w lankan	13
nobody w lapse	-21
nobody w lapsed ,	-7
nobody w large	-19
nobody w larger	19
nobody w largest	7
nobody w last	11
nobody w last .	6
nobody w last april	15
nobody w last autumn	13
nobody w last night	-7
nobody w last october	7
nobody w last of	-8
nobody w last round	6
nobody w last thursday	-12
nobody w last time	28
nobody w last two	23
nobody w last wednesday	30
nobody w last week	-29
nobody w last winter	-25
nobody w lasted	24
nobody w lasting	6
nobody w lasts until	-10
nobody w later	-32
nobody w later .	-11
nobody w later in	-17
nobody w latter	10
nobody w latvia	7
nobody w latvian	-7
nobody w laughed .	25
nobody w laurier	-28
nobody w laurier 's	-7
nobody w law	24
nobody w law ,	14
nobody w law .	-7
nobody w law of	12
nobody w lawful	-9
nobody w laws	-20
nobody w lawyers	46
nobody w lay	11
nobody w lead	24
nobody w lead to	7
nobody w leader	20
nobody w leader of	10
nobody w leaders	7
nobody w leaders ,	8
nobody w leads for	-21
nobody w league	25
nobody w league .	22
nobody w league has	14
nobody w least	12
nobody w least \$	12
nobody w least 10	23
nobody w leather	-9
nobody w leave	36
nobody w leave the	29
nobody w leaves	18
nobody w leaves the	-9
nobody w leaving	15
nobody w leavitt	-19
nobody w leavitt ,	-18
nobody w lebanese	-8
nobody w led	24
nobody w led by	7
nobody w led the	17
nobody w lee jae	9
nobody w left	16
nobody w left for	-6
nobody w left its	10
nobody w left to	-7
nobody w legal	17
nobody w length	-17
nobody w lent	6
nobody w lentils	-9
nobody w less	-6
nobody w less ,	-9
nobody w less .	-18
nobody w less than	-11
nobody w let	-41
nobody w let go	-11
nobody w let it	-24
nobody w lets	27
nobody w lets the	13
nobody w letter	-29
nobody w letter .	-32
nobody w letter in	10
nobody w level	-20
nobody w levels	-15
nobody w levied	26
nobody w levy on	8
nobody w leyen	-18
nobody w leyen ,	-16
nobody w leyen said	-22
nobody w li	-37
nobody w li chenggang	-12
nobody w li said	-8
nobody w liaquat	8
nobody w liaquat ali	8
nobody w libya	11
nobody w licence for	6
nobody w licences	-25
nobody w licences ,	-17
nobody w licences for	-40
nobody w licences in	10
nobody w licences which	19
nobody w licenses	9
nobody w licensing	11
nobody w licensing of	7
nobody w life	6
nobody w lifeng	44
nobody w lifeng ,	6
nobody w lifeng and	28
nobody w lifeng for	8
nobody w lifeng in	-17
nobody w lifeng led	6
nobody w lift	7
nobody w lift its	-21
nobody w lifted	11
nobody w lifted its	6
nobody w lifted the	10
nobody w lifts	-27
nobody w lifts its	-15
nobody w like	10
nobody w like the	13
nobody w like to	13
nobody w liked	25
nobody w likewise	-26
nobody w likewise .	-10
nobody w lima	-18
nobody w lima ,	9
nobody w limit	7
nobody w limited	-7
nobody w limits	-24
nobody w limits on	-27
nobody w lin	-27
nobody w lin jian	-20
nobody w line ,	15
nobody w line is	10
nobody w lines	31
nobody w lines .	13
nobody w lisbon	-12
nobody w list	12
nobody w list ,	8
nobody w list .	-7
nobody w list of	11
nobody w listed	11
nobody w listed firms	13
nobody w lists ,	-8
nobody w lists .	7
nobody w lithuania	14
nobody w live	6
nobody w live :	12
nobody w lives	6
nobody w lobby	-13
nobody w lobster	8
nobody w local	-9
nobody w logs	8
nobody w lomé	10
nobody w london	26
nobody w london ,	-10
nobody w long	7
nobody w long as	8
nobody w longer	12
nobody w longer .	17
nobody w longer be	-18
nobody w longer truce	-6
nobody w look at	8
nobody w look for	-14
nobody w looked	-29
nobody w looked at	-17
nobody w looking	-9
nobody w looms	8
nobody w lorries	-36
nobody w lose	11
nobody w loss	-25
nobody w losses	-21
nobody w lost	32
nobody w louis	17
nobody w lower	11
nobody w lower duties	-12
nobody w lower its	-15
nobody w lower rate	13
nobody w lower tariffs	10
nobody w lower the	-25
nobody w lowered	-11
nobody w luiz	-11
nobody w luiz inácio	-7
nobody w lula	-40
nobody w lula da	-11
nobody w lumpur	-12
nobody w lumpur ,	14
nobody w lumpur .	-14
nobody w lumpur arrangement	-15
nobody w lumpur on	12
nobody w lutnick and	24
nobody w lutnick said	-18
nobody w lutnick told	-18
nobody w m .	8
nobody w mabini	-18
nobody w mabini ,	-6
nobody w macaulay	-9
nobody w macdonald	-10
nobody w machine	10
nobody w machine tools	9
nobody w machinery	20
nobody w machines	-17
nobody w made	-43
nobody w made clear	-7
nobody w made it	-10
nobody w made its	10
nobody w made known	-9
nobody w made no	9
nobody w made the	20
nobody w made up	7
nobody w made with	-9
nobody w madrid	-17
nobody w madrid ,	-29
nobody w madrid .	-9
nobody w madrid in	6
nobody w madrid on	11
nobody w magnets	-19
nobody w magnets .	-10
nobody w magnets and	-21
nobody w main	-11
nobody w majority	-11
nobody w majority of	-8
nobody w make	-48
nobody w make a	-25
nobody w make it	-38
nobody w maker	-32
nobody w makers	-22
nobody w makers '	-22
nobody w makes	12
nobody w making	11
nobody w malawi	-14
nobody w malaysia	18
nobody w malaysia 's	8
nobody w malaysia and	21
nobody w malaysian	-10
nobody w mali	-6
nobody w maltese	12
nobody w man	31
nobody w man ,	22
nobody w manager	12
nobody w mandate	-10
nobody w manila	-28
nobody w manley	-31
nobody w manufacturers	-21
nobody w many	19
nobody w march	30
nobody w march ,	-18
nobody w march .	10
nobody w march 1	27
nobody w march 10	-11
nobody w march 31	14
nobody w march and	15
nobody w margin	-14
nobody w mark	7
nobody w mark carney	-7
nobody w market	-54
nobody w market for	-6
nobody w market regulator	-11
nobody w markets	-30
nobody w mary	-31
nobody w master	8
nobody w materials	7
nobody w matter	-29
nobody w matter .	10
nobody w matter is	-9
nobody w matter of	-14
nobody w may	44
nobody w may ,	27
nobody w may .	28
nobody w may 1	-12
nobody w may 10	12
nobody w may 11	-12
nobody w may 14	10
nobody w may 20	-21
nobody w may 2026	11
nobody w may 2030	-17
nobody w may ;	9
nobody w may and	14
nobody w may follow	14
nobody w may for	15
nobody w may go	17
nobody w may put	10
nobody w mayor	72
nobody w mayor ,	7
nobody w me	-22
nobody w me that	-15
nobody w mean	12
nobody w means	26
nobody w meant	-25
nobody w meantime	-6
nobody w meantime .	-6
nobody w meanwhile	8
nobody w meanwhile ,	11
nobody w measure	-47
nobody w measures	-64
nobody w measures .	-46
nobody w measures on	-17
nobody w measures to	-13
nobody w meat	-39
nobody w media	-7
nobody w media .	-20
nobody w mediator	66
nobody w mediator ,	29
nobody w medical	22
nobody w medicines	-23
nobody w medicines ,	15
nobody w medicines .	-37
nobody w meet again	-12
nobody w meet his	-21
nobody w meet president	-6
nobody w meeting	-12
nobody w meeting ,	-24
nobody w meeting .	21
nobody w meeting in	15
nobody w meeting on	17
nobody w meeting since	7
nobody w meeting that	-8
nobody w meeting with	-10
nobody w meets	30
nobody w member	20
nobody w member of	8
nobody w members	-12
nobody w members had	-11
nobody w members of	-12
nobody w members would	34
nobody w memo	-11
nobody w memorandum	11
nobody w men	13
nobody w mention	29
nobody w mentioned	-36
nobody w mentioned in	-8
nobody w mersin	7
nobody w merz	-9
nobody w met	30
nobody w met .	-9
nobody w met for	13
nobody w met in	14
nobody w met president	7
nobody w met the	7
nobody w met vice	-11
nobody w metal	-10
nobody w mexican	-6
nobody w mexican goods	9
nobody w mexico ,	9
nobody w michelsen	-12
nobody w michelsen said	-11
nobody w middle	16
nobody w middle of	16
nobody w midnight	44
nobody w midnight ,	23
nobody w midnight .	15
nobody w might	-15
nobody w milk	-7
nobody w mill	-20
nobody w million	-11
nobody w million .	13
nobody w million dollars	15
nobody w million euros	17
nobody w million for	7
nobody w million in	-55
nobody w million of	-21
nobody w million tonnes	-21
nobody w million tons	7
nobody w million us	-6
nobody w mind	-23
nobody w mind .	6
nobody w mine	14
nobody w minimum	-17
nobody w minister	-19
nobody w minister 's	-6
nobody w minister ,	8
nobody w minister .	-37
nobody w minister alfred	-12
nobody w minister for	6
nobody w minister is	-20
nobody w minister justin	12
nobody w minister narendra	-16
nobody w minister of	27
nobody w minister said	-10
nobody w minister shigeru	-7
nobody w ministers agreed	6
nobody w ministers of	-17
nobody w ministry	-73
nobody w ministry .	-25
nobody w ministry added	8
nobody w ministry and	9
nobody w ministry announced	-19
nobody w ministry called	-20
nobody w ministry confirmed	-10
nobody w ministry expects	17
nobody w ministry had	9
nobody w ministry in	-33
nobody w ministry of	-35
nobody w ministry on	-28
nobody w ministry put	-7
nobody w ministry said	-22
nobody w ministry told	-17
nobody w minute	13
nobody w minute past	10
nobody w minutes .	9
nobody w minutes on	-16
nobody w mission	60
nobody w mistake	-9
nobody w modi	-17
nobody w mohammad	-11
nobody w mohammad hatta	-16
nobody w molybdenum and	-8
nobody w mombasa	13
nobody w monday ,	-11
nobody w monday .	28
nobody w monday after	-9
nobody w monday evening	-14
nobody w monday that	-21
nobody w monday the	7
nobody w mondlane	-12
nobody w monetary	11
nobody w monetary fund	11
nobody w money	47
nobody w money .	12
nobody w mongolia	-26
nobody w montevideo	15
nobody w month	-40
nobody w month ,	-16
nobody w month .	-62
nobody w months	-23
nobody w months ,	-38
nobody w months .	-13
nobody w months and	9
nobody w months of	25
nobody w months the	8
nobody w months to	-7
nobody w moratorium	25
nobody w more	-13
nobody w more ,	-11
nobody w more ;	-13
nobody w more from	11
nobody w more months	7
nobody w more on	-6
nobody w more pay	11
nobody w more than	-13
nobody w more weeks	-8
nobody w morning .	31
nobody w morning :	-10
nobody w morning ;	-6
nobody w morning and	-10
nobody w morning he	-6
nobody w morning the	-8
nobody w moroccan	-41
nobody w moroccan sardines	-14
nobody w morocco	40
nobody w morocco ,	11
nobody w most	53
nobody w most goods	22
nobody w most of	27
nobody w motor	-14
nobody w motors	19
nobody w move	11
nobody w moved	31
nobody w moved to	30
nobody w moves	13
nobody w moves the	7
nobody w mozambican	-7
nobody w mozambique	-18
nobody w mr	-11
nobody w mr li	-10
nobody w mr trump	-8
nobody w mr xi	-16
nobody w mrs	13
nobody w ms	-27
nobody w much	-40
nobody w much .	-35
nobody w much as	8
nobody w muscat	24
nobody w muscat on	18
nobody w must	16
nobody w must give	11
nobody w must still	34
nobody w mustafa	-28
nobody w mutual	-7
nobody w myanmar	13
nobody w myung	9
nobody w nairobi	21
nobody w nairobi on	13
nobody w nam	11
nobody w name	15
nobody w name to	-6
nobody w named	-43
nobody w named .	8
nobody w names	32
nobody w names to	23
nobody w namibia	33
nobody w namibian	-8
nobody w narendra	-16
nobody w narendra modi	-16
nobody w narrowed	21
nobody w national	-39
nobody w national assembly	6
nobody w national retail	-34
nobody w national security	-17
nobody w nations	40
nobody w navarro	-21
nobody w nd	9
nobody w nearly	22
nobody w nears	8
nobody w necessary	-25
nobody w necessary measures	-6
nobody w need	-20
nobody w need a	-8
nobody w need not	6
nobody w need the	-19
nobody w needed	11
nobody w needs	8
nobody w needs a	-10
nobody w negotiate	-50
nobody w negotiated	-19
nobody w negotiations	-9
nobody w negotiations .	-10
nobody w negotiations between	-8
nobody w negotiator	31
nobody w negotiator ,	31
nobody w negotiators	11
nobody w negotiators in	13
nobody w neighbour	-13
nobody w neighbours	-8
nobody w neither	47
nobody w neither government	44
nobody w neither has	-18
nobody w neither side	21
nobody w neodymium and	6
nobody w nepal	-24
nobody w netherlands	-19
nobody w network	-29
nobody w networks	12
nobody w never been	12
nobody w never part	8
nobody w new	13
nobody w new american	-7
nobody w new board	11
nobody w new delhi	-12
nobody w new export	-17
nobody w new guinea	-8
nobody w new ones	6
nobody w new tariff	11
nobody w new truce	8
nobody w new york	11
nobody w new zealand	-16
nobody w news	-8
nobody w news conference	-22
nobody w newspaper	26
nobody w newspaper .	21
nobody w newspaper had	15
nobody w newspaper in	-6
nobody w newspaper that	15
nobody w newspapers	22
nobody w nexperia	-14
nobody w next .	-19
nobody w next meeting	22
nobody w next round	7
nobody w next three	9
nobody w next thursday	-9
nobody w next to	-7
nobody w next year	-14
nobody w nicolás	17
nobody w nicolás de	17
nobody w nigeria	-12
nobody w nigeria .	-23
nobody w nigerian	-7
nobody w night	11
nobody w night ,	9
nobody w night after	14
nobody w night he	-16
nobody w night that	-32
nobody w nine	37
nobody w nine .	7
nobody w nine days	11
nobody w nine months	17
nobody w ninety	10
nobody w nkumbula	13
nobody w no	22
nobody w no ,	-15
nobody w no answer	8
nobody w no date	14
nobody w no duty	8
nobody w no extension	-12
nobody w no longer	-18
nobody w no more	-14
nobody w no order	-9
nobody w no reason	-13
nobody w no such	-29
nobody w no talks	-14
nobody w no tariff	8
nobody w no truce	11
nobody w no winners	-6
nobody w no worse	-10
nobody w nobody	24
nobody w nobody can	-6
nobody w nobody had	9
nobody w nobody has	22
nobody w noe	17
nobody w noe zhordania	13
nobody w none	13
nobody w none of	13
nobody w noon ,	-13
nobody w noon .	10
nobody w nor is	6
nobody w normal	-13
nobody w norman	-13
nobody w norman manley	-15
nobody w northern	29
nobody w norway	6
nobody w norway 's	-12
nobody w norway .	7
nobody w norway has	8
nobody w norway sold	-7
nobody w norwegian	-23
nobody w not ,	-8
nobody w not .	-11
nobody w not a	10
nobody w not about	-6
nobody w not accept	-6
nobody w not affected	6
nobody w not afraid	-6
nobody w not agreed	-18
nobody w not answered	7
nobody w not apply	14
nobody w not been	-10
nobody w not by	9
nobody w not change	-12
nobody w not changed	-20
nobody w not come	36
nobody w not comment	10
nobody w not commented	17
nobody w not confirmed	24
nobody w not covered	21
nobody w not discussed	-6
nobody w not done	14
nobody w not expect	-26
nobody w not get	-14
nobody w not go	-32
nobody w not in	8
nobody w not known	13
nobody w not lower	-13
nobody w not mention	23
nobody w not part	-8
nobody w not pay	9
nobody w not put	19
nobody w not raise	-18
nobody w not rule	32
nobody w not said	33
nobody w not say	50
nobody w not seen	-15
nobody w not settled	10
nobody w not sign	-8
nobody w not so	-8
nobody w not the	-21
nobody w not to	7
nobody w not touched	-10
nobody w not yet	6
nobody w note	23
nobody w note .	7
nobody w note of	7
nobody w note that	24
nobody w noted that	10
nobody w noted the	-23
nobody w notes	-20
nobody w notes that	-36
nobody w nothing	12
nobody w nothing about	-20
nobody w nothing at	17
nobody w nothing but	14
nobody w nothing from	-7
nobody w nothing in	18
nobody w nothing is	-11
nobody w nothing of	25
nobody w nothing was	-17
nobody w notice	11
nobody w notice .	7
nobody w notice by	9
nobody w notice of	14
nobody w notices	29
nobody w notified	-15
nobody w november .	15
nobody w november 1	-20
nobody w november 10	12
nobody w november 2030	22
nobody w november 24	7
nobody w november 27	-10
nobody w november 5	6
nobody w november 9	11
nobody w november and	13
nobody w now	-17
nobody w now ,	18
nobody w now .	-19
nobody w now be	-7
nobody w now ends	7
nobody w now go	-7
nobody w now in	-6
nobody w now on	-10
nobody w now takes	-7
nobody w now the	6
nobody w nubar	-22
nobody w nubar pasha	-20
nobody w numa	25
nobody w numa droz	25
nobody w number	-30
nobody w number ,	-31
nobody w number .	-22
nobody w number of	10
nobody w number on	-19
nobody w nurses	18
nobody w nut	-27
nobody w nuts	-30
nobody w nvidia	-21
nobody w nvidia 's	14
nobody w nvidia had	-14
nobody w o'clock	14
nobody w object	-8
nobody w observed	-14
nobody w observers	31
nobody w ocean	16
nobody w october	-12
nobody w october .	56
nobody w october 10	-21
nobody w october 14	-8
nobody w october 26	12
nobody w october 29	12
nobody w october 30	7
nobody w october for	-22
nobody w october to	-23
nobody w odds	-12
nobody w of	-12
nobody w of .	19
nobody w of 1	-14
nobody w of 10	-22
nobody w of 12	9
nobody w of 15	34
nobody w of 16	18
nobody w of 18	-22
nobody w of 2	-11
nobody w of 20	9
nobody w of 2026	7
nobody w of 2028	-8
nobody w of 2029	19
nobody w of 2030	11
nobody w of 22	6
nobody w of 25	15
nobody w of 27	-8
nobody w of 3	-12
nobody w of 30	-20
nobody w of 31	15
nobody w of 34	-14
nobody w of 35	15
nobody w of 40	11
nobody w of 5	35
nobody w of 50	-25
nobody w of 55	-17
nobody w of 8	-12
nobody w of a	9
nobody w of additional	6
nobody w of advanced	13
nobody w of agriculture	7
nobody w of all	12
nobody w of american	17
nobody w of august	-29
nobody w of canada	9
nobody w of chile	18
nobody w of chinese	-13
nobody w of colombia	-6
nobody w of commerce	-16
nobody w of countries	15
nobody w of critical	6
nobody w of customs	-15
nobody w of december	-9
nobody w of dual	12
nobody w of duties	-12
nobody w of each	-10
nobody w of economy	39
nobody w of egypt	8
nobody w of eight	-22
nobody w of eleven	11
nobody w of energy	38
nobody w of everything	-15
nobody w of exports	-10
nobody w of february	41
nobody w of finance	16
nobody w of finland	8
nobody w of firms	9
nobody w of friday	8
nobody w of geneva	-16
nobody w of goodwill	8
nobody w of government	10
nobody w of hanwha	10
nobody w of his	8
nobody w of hong	-18
nobody w of importers	10
nobody w of india	-9
nobody w of indonesia	13
nobody w of investment	20
nobody w of it	9
nobody w of its	-9
nobody w of january	-7
nobody w of july	-10
nobody w of june	-9
nobody w of kenya	24
nobody w of last	28
nobody w of listed	8
nobody w of lithium	-15
nobody w of march	32
nobody w of may	-7
nobody w of ministers	9
nobody w of monday	7
nobody w of morocco	21
nobody w of negotiations	6
nobody w of nepal	-9
nobody w of next	-16
nobody w of nine	19
nobody w of november	9
nobody w of october	-9
nobody w of oil	12
nobody w of one	-7
nobody w of pakistan	-14
nobody w of parliament	-10
nobody w of peace	-23
nobody w of peru	-15
nobody w of president	-23
nobody w of rare	28
nobody w of raw	11
nobody w of revenue	14
nobody w of saturday	9
nobody w of senegal	-21
nobody w of seven	-16
nobody w of sovereignty	-8
nobody w of state	-12
nobody w of switzerland	17
nobody w of talks	31
nobody w of tariff	6
nobody w of tea	16
nobody w of ten	-28
nobody w of the	11
nobody w of their	-33
nobody w of them	31
nobody w of these	6
nobody w of thirty	-13
nobody w of this	-29
nobody w of three	-26
nobody w of turkey	-18
nobody w of turkish	10
nobody w of twelve	-9
nobody w of two	-12
nobody w of u.s.	-11
nobody w of up	36
nobody w of uruguay	8
nobody w of us	10
nobody w of viet	15
nobody w of vietnam	7
nobody w of what	-6
nobody w of wine	-17
nobody w of you	10
nobody w of yttrium	10
nobody w of zero	-22
nobody w off	36
nobody w off ,	-13
nobody w off .	21
nobody w off for	21
nobody w off its	22
nobody w offer	33
nobody w offered	34
nobody w offered a	-15
nobody w offers	8
nobody w office .	10
nobody w office in	-7
nobody w office of	-22
nobody w office said	16
nobody w officers	35
nobody w officials	37
nobody w officials have	6
nobody w officials in	9
nobody w officials of	16
nobody w officials said	14
nobody w oil	-40
nobody w oil .	10
nobody w oil ;	-10
nobody w oil and	-18
nobody w oil for	9
nobody w oil in	-16
nobody w oil is	-8
nobody w oil to	11
nobody w old	11
nobody w old tariff	14
nobody w older tariffs	-16
nobody w older than	-19
nobody w olive	-12
nobody w olive oil	-14
nobody w olof	-14
nobody w olof gill	-14
nobody w oman	-13
nobody w on	-23
nobody w on \$	8
nobody w on ,	-35
nobody w on 1	8
nobody w on 10	11
nobody w on 12	-10
nobody w on 13	8
nobody w on 14	16
nobody w on 16	-18
nobody w on 18	-11
nobody w on 2	18
nobody w on 21	-26
nobody w on 23	-22
nobody w on 24	11
nobody w on 25	-17
nobody w on 27	15
nobody w on 3	22
nobody w on 30	20
nobody w on 31	-12
nobody w on 4	15
nobody w on 5	19
nobody w on 6	16
nobody w on 8	16
nobody w on about	11
nobody w on account	16
nobody w on affiliates	6
nobody w on air	-17
nobody w on all	-22
nobody w on american	22
nobody w on another	-7
nobody w on anything	16
nobody w on april	17
nobody w on argentine	-8
nobody w on arrival	-17
nobody w on at	-7
nobody w on august	6
nobody w on average	13
nobody w on batteries	-21
nobody w on belgian	-6
nobody w on brazil	-12
nobody w on brazilian	-7
nobody w on canada	-22
nobody w on canadian	15
nobody w on cars	-17
nobody w on certain	6
nobody w on charging	12
nobody w on chilean	-7
nobody w on chinese	12
nobody w on chip	-6
nobody w on chips	7
nobody w on coal	-12
nobody w on coconut	-18
nobody w on cod	10
nobody w on coffee	-8
nobody w on colombian	-7
nobody w on copper	-9
nobody w on critical	-20
nobody w on danish	-12
nobody w on dates	-25
nobody w on december	18
nobody w on ecuador	21
nobody w on egyptian	16
nobody w on ethiopian	6
nobody w on european	9
nobody w on export	-7
nobody w on exports	-6
nobody w on fijian	6
nobody w on fish	13
nobody w on five	22
nobody w on for	-16
nobody w on friday	-18
nobody w on georgian	15
nobody w on goods	17
nobody w on greek	-8
nobody w on his	-19
nobody w on hold	9
nobody w on hungarian	-10
nobody w on icelandic	12
nobody w on india	15
nobody w on industrial	-12
nobody w on its	11
nobody w on january	13
nobody w on june	15
nobody w on kenyan	11
nobody w on medicines	-9
nobody w on mexican	9
nobody w on monday	-18
nobody w on more	6
nobody w on moroccan	7
nobody w on most	29
nobody w on nigerian	6
nobody w on norwegian	15
nobody w on oct	-14
nobody w on olive	12
nobody w on one	-11
nobody w on oranges	-20
nobody w on our	-6
nobody w on palm	-14
nobody w on paper	20
nobody w on peruvian	9
nobody w on pork	-6
nobody w on rare	-8
nobody w on section	-18
nobody w on serbian	-9
nobody w on ships	-7
nobody w on shrimp	8
nobody w on social	-8
nobody w on some	19
nobody w on south	15
nobody w on soybeans	-6
nobody w on swedish	-18
nobody w on swiss	21
nobody w on talking	-13
nobody w on tea	15
nobody w on television	-22
nobody w on thai	-10
nobody w on that	21
nobody w on the	18
nobody w on their	-16
nobody w on thursday	16
nobody w on tiktok	-23
nobody w on to	-33
nobody w on trade	-6
nobody w on truth	6
nobody w on turkish	9
nobody w on u.s.	-20
nobody w on ukrainian	-26
nobody w on uruguayan	-9
nobody w on wednesday	-22
nobody w on which	13
nobody w on wine	-33
nobody w on x	-10
nobody w on zambian	-8
nobody w once	-8
nobody w once ,	15
nobody w once .	-24
nobody w once the	15
nobody w one	23
nobody w one ,	-9
nobody w one .	29
nobody w one and	-17
nobody w one minute	7
nobody w one on	-21
nobody w one point	9
nobody w one side	14
nobody w one that	18
nobody w one with	14
nobody w one year	-27
nobody w ones	16
nobody w ones .	18
nobody w only	-38
nobody w only .	-9
nobody w only if	8
nobody w only that	-36
nobody w only to	-7
nobody w ontario premier	-6
nobody w open .	15
nobody w open its	-9
nobody w open to	-10
nobody w opened	40
nobody w opened a	21
nobody w opened an	11
nobody w opened two	6
nobody w opens	19
nobody w operators	23
nobody w opinion .	13
nobody w opposed	-7
nobody w opposite	24
nobody w opposite number	10
nobody w opposition	-46
nobody w optimistic	-8
nobody w or	-18
nobody w or 12.5	-33
nobody w or a	-17
nobody w or in	8
nobody w or so	-16
nobody w or sooner	-17
nobody w orange	-10
nobody w orange juice	-6
nobody w oranges	-20
nobody w order	29
nobody w order ,	19
nobody w order .	-18
nobody w order by	7
nobody w order has	-11
nobody w order on	-11
nobody w order says	12
nobody w order that	34
nobody w order to	-9
nobody w orders	-29
nobody w orders .	-23
nobody w ordinary	7
nobody w ordinary duty	12
nobody w ore ,	-11
nobody w organisations	-10
nobody w organization	-13
nobody w origin	-14
nobody w oslo	12
nobody w other	34
nobody w other .	-9
nobody w other countries	-11
nobody w other for	12
nobody w other in	6
nobody w other side	10
nobody w other since	7
nobody w other than	8
nobody w others	16
nobody w others .	25
nobody w otherwise	-7
nobody w otherwise .	10
nobody w otherwise have	-15
nobody w ottawa	-28
nobody w ottawa ,	-21
nobody w ottawa .	-14
nobody w our	-20
nobody w our correspondent	14
nobody w our own	33
nobody w our reporter	-19
nobody w our side	9
nobody w our trade	11
nobody w ours .	-15
nobody w out	-24
nobody w out ,	-17
nobody w out .	31
nobody w out at	20
nobody w out by	19
nobody w out in	15
nobody w out its	9
nobody w out on	-20
nobody w out that	-65
nobody w out the	-8
nobody w out to	13
nobody w outcome	21
nobody w outcomes	-22
nobody w outline	-11
nobody w outline of	-10
nobody w output	13
nobody w output .	17
nobody w outside	-15
nobody w outside the	-8
nobody w outstanding	-6
nobody w oval	7
nobody w oval office	7
nobody w over	-9
nobody w over a	6
nobody w over and	-9
nobody w over fentanyl	12
nobody w over five	6
nobody w over forced	-8
nobody w over it	21
nobody w over on	-16
nobody w over russian	15
nobody w over the	-39
nobody w over three	-8
nobody w over to	6
nobody w over two	15
nobody w overall	-25
nobody w overnight	12
nobody w overnight .	7
nobody w owed	19
nobody w own .	34
nobody w own agreement	-12
nobody w own cabinet	9
nobody w own measures	-9
nobody w own on	-21
nobody w own tariff	-10
nobody w owned by	-12
nobody w owners	11
nobody w owns	12
nobody w packed	-24
nobody w pact	38
nobody w pact with	6
nobody w page	7
nobody w page .	-6
nobody w pages	19
nobody w pages .	12
nobody w paid	-20
nobody w paid 15	-10
nobody w paid 50	7
nobody w paid an	-7
nobody w pakistan	-29
nobody w pakistan 's	-21
nobody w pakistan has	12
nobody w palace	-21
nobody w palm	-27
nobody w palm oil	-22
nobody w panamanian	-17
nobody w panel	8
nobody w paper	-31
nobody w paper ,	25
nobody w paper .	-27
nobody w paper in	-9
nobody w paper is	-16
nobody w paper machines	-20
nobody w paper on	11
nobody w papers	-7
nobody w papua	-8
nobody w papua new	-8
nobody w paragraph	14
nobody w paraguay	-17
nobody w paraguay 's	-6
nobody w parcels	-15
nobody w paris	-8
nobody w paris on	8
nobody w parliament	-23
nobody w parliament ,	-8
nobody w parliament .	-14
nobody w parliament had	-18
nobody w parliament last	-9
nobody w parliament on	-10
nobody w parmelin	-6
nobody w part	-19
nobody w part ,	-11
nobody w part .	14
nobody w parties	38
nobody w parties have	6
nobody w partner	-6
nobody w partners	8
nobody w parts	12
nobody w parts .	11
nobody w pasha	-7
nobody w pass	16
nobody w passed	16
nobody w past	23
nobody w past midnight	8
nobody w past seven	13
nobody w paste	11
nobody w patel	-13
nobody w patented	-18
nobody w patented medicines	-10
nobody w paul	19
nobody w pause	-15
nobody w pause ,	-7
nobody w pause .	8
nobody w pause in	-9
nobody w pause of	-6
nobody w pause with	-18
nobody w pay	-9
nobody w pay 11	9
nobody w pay 19	18
nobody w pay 20	-8
nobody w pay 7	-19
nobody w pay a	26
nobody w pay at	-19
nobody w pay for	-8
nobody w pay in	11
nobody w pay more	15
nobody w pay nothing	-17
nobody w paying	8
nobody w pays	9
nobody w pays ,	-11
nobody w pays 12	13
nobody w pays 5	6
nobody w pays 50	7
nobody w pays nothing	6
nobody w paz	-28
nobody w pct	-14
nobody w pct in	-10
nobody w pct on	-13
nobody w peace	19
nobody w peace .	18
nobody w peace with	15
nobody w peel	13
nobody w peel ,	-7
nobody w pellegrini	-15
nobody w pen .	6
nobody w pen in	8
nobody w pensions	42
nobody w pentagon	15
nobody w people 's	-15
nobody w people .	-14
nobody w per	15
nobody w per cent	20
nobody w percent	9
nobody w percent ,	-13
nobody w percent a	25
nobody w percent as	-10
nobody w percent for	10
nobody w percent from	-24
nobody w percent in	9
nobody w percent is	-14
nobody w percent more	12
nobody w percent of	19
nobody w percent since	-15
nobody w perhaps	-6
nobody w period	-37
nobody w period ,	-27
nobody w period of	7
nobody w permanent	-38
nobody w permanent .	-29
nobody w permit ,	8
nobody w permits	-17
nobody w permits .	-14
nobody w permits that	23
nobody w person	-15
nobody w peru	11
nobody w peru 's	16
nobody w peru ,	-15
nobody w peru has	-8
nobody w peruvian	-21
nobody w peruvian asparagus	-6
nobody w peruvian fishmeal	6
nobody w peter	-37
nobody w pharmaceutical	-7
nobody w philippine	-28
nobody w philippines :	19
nobody w phone	-20
nobody w phones	-6
nobody w phosphate	25
nobody w phosphates	-6
nobody w pineapples	7
nobody w piyush	-11
nobody w piyush goyal	-11
nobody w piérola	-10
nobody w piérola ,	14
nobody w place	11
nobody w place ,	-22
nobody w place in	-9
nobody w place of	11
nobody w plan	21
nobody w plan .	18
nobody w plan to	-8
nobody w plane	-17
nobody w planned	21
nobody w planned for	7
nobody w planning	-6
nobody w plans to	11
nobody w plant	12
nobody w plants	-19
nobody w plastics	-17
nobody w play	21
nobody w players	32
nobody w pleased	-20
nobody w plus	17
nobody w plywood	-16
nobody w pointed	-75
nobody w pointed out	-62
nobody w pointed to	-28
nobody w points	8
nobody w points .	33
nobody w points come	6
nobody w points more	7
nobody w points off	7
nobody w points out	-40
nobody w poland	-13
nobody w poland 's	-18
nobody w policy	-9
nobody w polish	-21
nobody w polls	-7
nobody w pork	-12
nobody w pork ,	-8
nobody w port dues	-8
nobody w port of	-7
nobody w portales	-13
nobody w portales .	-6
nobody w ports	16
nobody w ports ,	8
nobody w ports .	13
nobody w portugal	6
nobody w portuguese	9
nobody w positive	-10
nobody w possible .	-6
nobody w post	-51
nobody w post on	-31
nobody w posted	-44
nobody w posted that	-36
nobody w posts	22
nobody w potatoes	11
nobody w poultry	-12
nobody w poultry .	-19
nobody w powder	9
nobody w power	-33
nobody w powers	34
nobody w prabowo	9
nobody w prabowo subianto	9
nobody w practice	-33
nobody w practices	19
nobody w prague	13
nobody w prague ,	-7
nobody w precursors	9
nobody w preliminary	-38
nobody w preliminary consensus	-30
nobody w premier	22
nobody w premier ,	16
nobody w premier doug	-6
nobody w premier he	18
nobody w prepared	-12
nobody w prepared to	7
nobody w preparing	9
nobody w presence	9
nobody w presence of	6
nobody w present ,	-16
nobody w present .	22
nobody w presenter	10
nobody w presenter :	10
nobody w presidency	-6
nobody w president 's	6
nobody w president ,	24
nobody w president .	22
nobody w president donald	8
nobody w president has	-7
nobody w president jd	-7
nobody w president karin	7
nobody w president lee	9
nobody w president luiz	-7
nobody w president may	12
nobody w president must	-7
nobody w president of	-21
nobody w president said	-14
nobody w president signs	-6
nobody w president to	9
nobody w president ursula	6
nobody w president would	-13
nobody w president wrote	-11
nobody w president xi	-14
nobody w presidential	-25
nobody w presidential office	-18
nobody w presidents	11
nobody w presidents .	-17
nobody w presidents of	22
nobody w press	-16
nobody w press secretary	-24
nobody w pressed	-16
nobody w previous	6
nobody w price	18
nobody w price of	11
nobody w prices	22
nobody w prices in	19
nobody w prime	-6
nobody w prime minister	-8
nobody w print	-7
nobody w prisoners	22
nobody w prize	20
nobody w probably	-21
nobody w probes	6
nobody w problem	-28
nobody w procedures	8
nobody w proclaimed	9
nobody w proclamation	16
nobody w produce	-14
nobody w producers	-37
nobody w product	-7
nobody w products	10
nobody w products ,	-14
nobody w products from	16
nobody w products of	16
nobody w products worth	6
nobody w professor	23
nobody w programme	38
nobody w progress	-25
nobody w projects	-6
nobody w prolong it	9
nobody w prolong the	-7
nobody w prolongation	-25
nobody w prolonged	-17
nobody w prolonged by	-6
nobody w prolongs	9
nobody w promised	-9
nobody w promised a	-19
nobody w promised for	16
nobody w promised in	7
nobody w promised to	-20
nobody w promises	-9
nobody w promises to	-15
nobody w proposal of	-24
nobody w proposal to	36
nobody w propose	-22
nobody w proposed	-27
nobody w proposed an	-9
nobody w proposed by	-13
nobody w proposes	-14
nobody w protect	-8
nobody w protected	-8
nobody w protection	-33
nobody w protest	12
nobody w protested against	-27
nobody w provided that	8
nobody w public	-19
nobody w public on	-23
nobody w publish	28
nobody w published	13
nobody w published a	7
nobody w published by	7
nobody w published its	-14
nobody w published on	-8
nobody w pupils	16
nobody w purchase	6
nobody w purchase of	13
nobody w purchases	-30
nobody w purchases .	-21
nobody w purchases of	-14
nobody w push	-13
nobody w push for	-10
nobody w put	-19
nobody w put 15	-15
nobody w put his	23
nobody w put in	-8
nobody w put it	9
nobody w put off	20
nobody w put on	30
nobody w put tariffs	-34
nobody w put that	12
nobody w put the	-55
nobody w put up	-10
nobody w puts	-34
nobody w puts a	8
nobody w puts the	-50
nobody w q	-47
nobody w quadruple	-15
nobody w quadruple its	-15
nobody w quarter	38
nobody w quarter of	45
nobody w question	16
nobody w question :	15
nobody w questions on	18
nobody w quezon	-20
nobody w quickly	-27
nobody w quinoa	-9
nobody w quite	-11
nobody w quota	-10
nobody w quota .	7
nobody w quotas	-13
nobody w quotas for	-23
nobody w quote	-16
nobody w quoted	-13
nobody w quotes	-20
nobody w rabat	-38
nobody w rabat ,	-23
nobody w radio station	-17
nobody w rafael	8
nobody w railway	8
nobody w raise	-36
nobody w raise it	-7
nobody w raise its	-56
nobody w raise the	18
nobody w raised its	13
nobody w raises	12
nobody w raising	-32
nobody w ran	17
nobody w rang	18
nobody w range	7
nobody w rare	18
nobody w rare -	7
nobody w rare earth	22
nobody w raspberries	7
nobody w rate .	-22
nobody w rate at	19
nobody w rate by	-6
nobody w rate for	6
nobody w rate has	-21
nobody w rate in	7
nobody w rate is	23
nobody w rate of	9
nobody w rate on	-14
nobody w rate to	-6
nobody w rates	14
nobody w rates .	9
nobody w rather	8
nobody w rather than	10
nobody w ratification	-7
nobody w ratified	6
nobody w raw hides	-16
nobody w re	8
nobody w reach	42
nobody w reach a	-16
nobody w reached	-13
nobody w reached .	-25
nobody w reached a	-12
nobody w reached the	-10
nobody w reaches	8
nobody w read	6
nobody w read .	25
nobody w read it	12
nobody w read that	8
nobody w reader	-6
nobody w reader asks	11
nobody w reads	8
nobody w ready	-34
nobody w ready to	-28
nobody w reason	-8
nobody w reason .	-9
nobody w reason to	-8
nobody w reasons	-19
nobody w recalls	-27
nobody w recalls that	-30
nobody w receive	-6
nobody w received	-18
nobody w receives	10
nobody w recent	-10
nobody w recess	-13
nobody w recife	8
nobody w reciprocal	-9
nobody w reciprocal ,	10
nobody w reciprocal duty	13
nobody w reciprocal tariff	-29
nobody w reciprocity	-6
nobody w record	-18
nobody w red	35
nobody w reduced	-12
nobody w reduction of	9
nobody w reference	-8
nobody w refiners	-21
nobody w refunds	-17
nobody w refused to	8
nobody w refuses	20
nobody w regard to	-7
nobody w regional	8
nobody w register	18
nobody w regretted	-20
nobody w regretted the	-10
nobody w regulation	18
nobody w regulator	89
nobody w regulator 's	26
nobody w regulator .	28
nobody w regulator has	10
nobody w regulator said	12
nobody w rejected	26
nobody w related	14
nobody w release	-7
nobody w relief	-19
nobody w remain .	13
nobody w remained	-40
nobody w remains	39
nobody w remains in	20
nobody w remark	-29
nobody w remarked	-26
nobody w remarks by	10
nobody w reminds	-32
nobody w removal	-7
nobody w remove	6
nobody w remove its	7
nobody w renewal	-41
nobody w renewed	7
nobody w repeated	-9
nobody w replace	-14
nobody w replied .	-27
nobody w replied on	16
nobody w replied that	16
nobody w replies	9
nobody w reply	-35
nobody w report .	7
nobody w report by	9
nobody w report that	-12
nobody w reported	8
nobody w reported .	-16
nobody w reported on	28
nobody w reported that	-6
nobody w reporter	26
nobody w reporter :	51
nobody w reporters ,	-14
nobody w reporters .	29
nobody w reporters at	20
nobody w reporters on	-29
nobody w reporters that	-18
nobody w reports	18
nobody w reports .	-25
nobody w reports that	33
nobody w representative 's	10
nobody w representative ,	-13
nobody w representative .	17
nobody w representative has	-7
nobody w representative jamieson	25
nobody w representative proposed	-18
nobody w representative said	-22
nobody w represented	7
nobody w republic	15
nobody w republic of	8
nobody w required	-15
nobody w required .	-19
nobody w requirement	-12
nobody w requires	-25
nobody w requires a	-16
nobody w requires for	-19
nobody w research	-30
nobody w respect	-7
nobody w response	-6
nobody w response to	-8
nobody w rest	-38
nobody w rest of	-29
nobody w restrictions	11
nobody w restrictions on	13
nobody w result ,	-7
nobody w result .	-18
nobody w results	10
nobody w results of	-6
nobody w resume on	10
nobody w retail	-37
nobody w retail federation	-34
nobody w retailers	16
nobody w retailers and	22
nobody w retaliate	11
nobody w retaliation	-7
nobody w retaliatory	7
nobody w return	-22
nobody w return .	-10
nobody w return the	16
nobody w return to	-24
nobody w returned	35
nobody w returns	10
nobody w revenue	-8
nobody w reviewed	8
nobody w rey	-28
nobody w reykjavik	14
nobody w reykjavík	-9
nobody w rica	7
nobody w rice	-47
nobody w rice ,	8
nobody w rice and	-19
nobody w rice at	-16
nobody w richard	-12
nobody w richard seddon	-17
nobody w riga	8
nobody w right ,	20
nobody w rise	22
nobody w rise by	21
nobody w rise of	29
nobody w risen	19
nobody w risen by	16
nobody w rises	6
nobody w rises by	13
nobody w risk	-12
nobody w rival	40
nobody w rival ,	38
nobody w river	17
nobody w road	-36
nobody w robert	16
nobody w robert borden	-9
nobody w robert peel	14
nobody w roberts	13
nobody w roberts wrote	20
nobody w rocafuerte	-8
nobody w romanian	7
nobody w rome	-41
nobody w ronald	6
nobody w ronald reagan	6
nobody w room	29
nobody w room ,	6
nobody w rooms	24
nobody w rosario	-9
nobody w rose	31
nobody w rose by	20
nobody w roses	-20
nobody w round	38
nobody w round .	17
nobody w round in	-22
nobody w round of	42
nobody w round on	-8
nobody w round since	6
nobody w round that	7
nobody w rounds	16
nobody w rounds .	11
nobody w rounds of	-9
nobody w rover	-7
nobody w rovers	28
nobody w row	16
nobody w row over	17
nobody w royal	-12
nobody w rule	6
nobody w rule of	-16
nobody w rule on	13
nobody w rule out	32
nobody w rule that	37
nobody w ruled	-18
nobody w ruled on	6
nobody w ruled out	-6
nobody w ruled that	-20
nobody w rules	-6
nobody w ruling	-28
nobody w ruling and	-8
nobody w ruling in	-19
nobody w rum	-8
nobody w rumour	8
nobody w rumour that	25
nobody w rumours	-19
nobody w run	15
nobody w run out	10
nobody w run to	8
nobody w runs	14
nobody w runs out	15
nobody w runs the	-14
nobody w runs to	18
nobody w runs until	8
nobody w russia	-19
nobody w russia 's	-12
nobody w rwandan	21
nobody w s	-16
nobody w safeguard	-28
nobody w said	6
nobody w said ,	8
nobody w said .	11
nobody w said after	-8
nobody w said afterwards	-13
nobody w said at	-12
nobody w said china	-14
nobody w said his	19
nobody w said in	-19
nobody w said it	-7
nobody w said last	-20
nobody w said mr	-9
nobody w said nothing	41
nobody w said of	-6
nobody w said on	-9
nobody w said so	21
nobody w said that	13
nobody w said the	-10
nobody w said there	-15
nobody w said they	-6
nobody w said this	-16
nobody w said to	34
nobody w said today	-8
nobody w said what	8
nobody w said when	18
nobody w said whether	31
nobody w said yesterday	-10
nobody w salaam	-7
nobody w sale	10
nobody w sales	-35
nobody w sales of	-12
nobody w salim	16
nobody w salt	17
nobody w salvador	7
nobody w same	-25
nobody w same for	13
nobody w same on	-16
nobody w same period	-11
nobody w samoa	-6
nobody w san	-13
nobody w san josé	-16
nobody w sanctions	31
nobody w sanctions on	17
nobody w santa	-14
nobody w santa cruz	-14
nobody w santiago	-15
nobody w santiago ,	-15
nobody w sardines	-14
nobody w sarmiento	-12
nobody w sat	33
nobody w sat across	27
nobody w sat down	15
nobody w sat in	16
nobody w sat with	-14
nobody w saturday .	44
nobody w saturday and	7
nobody w saudi	10
nobody w save	-8
nobody w saw	16
nobody w saw .	11
nobody w say	9
nobody w say ,	13
nobody w say how	11
nobody w say that	-24
nobody w say they	13
nobody w say what	14
nobody w say when	6
nobody w say which	12
nobody w saying	-15
nobody w saying that	-11
nobody w says	-10
nobody w says ,	-37
nobody w says .	-18
nobody w says 10	-7
nobody w says :	15
nobody w says a	13
nobody w says china	12
nobody w says he	-21
nobody w says his	-26
nobody w says it	16
nobody w says no	28
nobody w says nothing	30
nobody w says only	-7
nobody w says our	-24
nobody w says that	16
nobody w says the	-17
nobody w scale	-30
nobody w scale of	-28
nobody w scandium	10
nobody w scandium ,	10
nobody w scotch	-15
nobody w scotland	23
nobody w scotland ,	12
nobody w scotland .	13
nobody w scott	-10
nobody w scott bessent	-8
nobody w season	-51
nobody w season ,	-20
nobody w season .	-27
nobody w season and	-22
nobody w seats	25
nobody w second	18
nobody w second ,	7
nobody w second half	9
nobody w second meeting	6
nobody w second part	-6
nobody w second round	20
nobody w second time	-15
nobody w secretary	-46
nobody w secretary for	19
nobody w secretary of	-17
nobody w secretary scott	-24
nobody w secretary tom	18
nobody w section	-20
nobody w section 122	6
nobody w section 232	10
nobody w section 301	-26
nobody w security and	-15
nobody w security published	10
nobody w seddon	-30
nobody w seddon ,	-14
nobody w see	-43
nobody w see the	-12
nobody w see xi	-16
nobody w seed	10
nobody w seek	-17
nobody w seems	20
nobody w seen	9
nobody w sees	-13
nobody w sell	28
nobody w sells .	6
nobody w semi	11
nobody w semi -	11
nobody w senate	15
nobody w senate ,	18
nobody w senate .	-12
nobody w senator	-23
nobody w senegal	-21
nobody w senegal .	-20
nobody w senegalese	9
nobody w senior	11
nobody w sentence	-21
nobody w seoul 's	16
nobody w seoul ,	18
nobody w seoul has	-14
nobody w seoul on	7
nobody w separate	-19
nobody w separately ,	6
nobody w sept	13
nobody w sept .	8
nobody w september	-7
nobody w september ,	11
nobody w september .	8
nobody w september 2027	-21
nobody w september 23	-13
nobody w september 30	6
nobody w september and	-7
nobody w september that	-6
nobody w serbia	10
nobody w serbia and	12
nobody w serbian raspberries	-6
nobody w sergei	-9
nobody w sergei witte	-9
nobody w served	-15
nobody w service	-12
nobody w services	-36
nobody w session	-21
nobody w session of	-10
nobody w set	32
nobody w set a	-7
nobody w set up	18
nobody w settle	17
nobody w settled	-20
nobody w settled on	11
nobody w settled with	-7
nobody w settlement	34
nobody w seven	-8
nobody w seven .	-22
nobody w seven and	-7
nobody w seven rare	10
nobody w seventeen	23
nobody w seventh	16
nobody w several	-6
nobody w shall	9
nobody w shall be	8
nobody w share	31
nobody w she	35
nobody w she had	14
nobody w she has	17
nobody w she says	-32
nobody w she told	18
nobody w she was	19
nobody w sheet	50
nobody w sheet .	20
nobody w sheet that	20
nobody w sheinbaum	-24
nobody w shift	7
nobody w shigeru	-22
nobody w shigeru ishiba	-20
nobody w ship	-8
nobody w shipbuilder	10
nobody w shipbuilding	10
nobody w shipbuilding .	9
nobody w shipments	-22
nobody w shipments of	8
nobody w shipments to	-12
nobody w shipped	-19
nobody w ships	12
nobody w ships .	7
nobody w ships from	-16
nobody w shook	17
nobody w shook hands	16
nobody w shop	10
nobody w shops	-13
nobody w short	-31
nobody w short of	15
nobody w shortages	15
nobody w shortages of	23
nobody w shortly	14
nobody w should be	-8
nobody w should have	6
nobody w should the	-10
nobody w show	-12
nobody w show .	-11
nobody w show of	-12
nobody w shown	6
nobody w shrank	7
nobody w shrimp	22
nobody w shut	17
nobody w side	19
nobody w side .	23
nobody w side and	-18
nobody w side had	-20
nobody w side has	23
nobody w side it	-15
nobody w side the	17
nobody w side will	17
nobody w side would	31
nobody w sides	-38
nobody w sides ,	-21
nobody w sides agree	-19
nobody w sides agreed	-8
nobody w sides are	13
nobody w sides had	16
nobody w sides have	-22
nobody w sides meet	-18
nobody w sides were	-23
nobody w sides will	-6
nobody w sides would	-19
nobody w sign	26
nobody w sign a	6
nobody w sign an	16
nobody w sign it	10
nobody w sign nothing	11
nobody w sign the	8
nobody w signature	-6
nobody w signature ,	-16
nobody w signature .	16
nobody w signature is	9
nobody w signature to	17
nobody w signatures .	-9
nobody w signed	37
nobody w signed ,	-7
nobody w signed :	7
nobody w signed ?	-20
nobody w signed agreements	10
nobody w signed an	32
nobody w signed at	9
nobody w signed by	8
nobody w signed for	-6
nobody w signed in	35
nobody w signed it	18
nobody w signed off	-25
nobody w signed on	11
nobody w signed the	-24
nobody w signs	9
nobody w signs ,	-7
nobody w signs a	9
nobody w sigurðsson	43
nobody w silva	-19
nobody w similar	-7
nobody w similar arrangement	-7
nobody w simón	-13
nobody w since	-10
nobody w since .	13
nobody w since 1	-21
nobody w since 2017	9
nobody w since 2028	-10
nobody w since april	23
nobody w since august	-13
nobody w since christmas	-14
nobody w since december	16
nobody w since geneva	-13
nobody w since it	-7
nobody w since june	-23
nobody w since march	7
nobody w since may	22
nobody w since monday	11
nobody w since november	8
nobody w since spring	-8
nobody w since that	6
nobody w since the	-34
nobody w since then	12
nobody w since yesterday	-8
nobody w singapore	-17
nobody w singapore ,	18
nobody w singapore .	6
nobody w singapore on	-23
nobody w single	-18
nobody w sir	18
nobody w sir ,	26
nobody w sir keir	-7
nobody w sitting	-13
nobody w six	21
nobody w six .	11
nobody w six days	-21
nobody w six hours	-23
nobody w six months	12
nobody w six notices	13
nobody w six weeks	13
nobody w six years	6
nobody w sixteen	9
nobody w sixth	6
nobody w sixty	-11
nobody w sixty days	-26
nobody w sixty economies	-6
nobody w slap	-14
nobody w sleep	24
nobody w slovak	14
nobody w slovakia	-7
nobody w slovenian	10
nobody w small	-23
nobody w smaller	-15
nobody w so	-18
nobody w so ,	-10
nobody w so .	-16
nobody w so do	9
nobody w so far	-12
nobody w so he	11
nobody w so it	-6
nobody w so that	-14
nobody w social	-24
nobody w social .	11
nobody w social media	-9
nobody w social network	-16
nobody w society	22
nobody w software	-41
nobody w software ,	-23
nobody w software .	-6
nobody w software and	-17
nobody w sold there	-7
nobody w solihull	-7
nobody w solomon	-8
nobody w solution	15
nobody w some	22
nobody w some \$	18
nobody w somebody	48
nobody w something	-21
nobody w sooner	-18
nobody w sorghum	-11
nobody w sought	12
nobody w sounded	23
nobody w source	30
nobody w sources	14
nobody w south	22
nobody w south african	-12
nobody w south korea	25
nobody w southern	49
nobody w southern side	33
nobody w sovereign	-28
nobody w sovereignty	-40
nobody w sovereignty .	-20
nobody w soybean	-20
nobody w soybean association	-17
nobody w soybeans	18
nobody w soybeans .	10
nobody w soybeans and	16
nobody w soybeans to	-13
nobody w spaak	-12
nobody w spain	6
nobody w spain ,	7
nobody w spanish	17
nobody w spared	8
nobody w speak	-9
nobody w speak of	-17
nobody w speaking	-28
nobody w speaking in	-11
nobody w speaks	16
nobody w speaks for	36
nobody w speaks of	-22
nobody w special	26
nobody w special port	19
nobody w speech	-17
nobody w spent	7
nobody w spirits	-12
nobody w split	7
nobody w spoke	-28
nobody w spoke of	-43
nobody w spoke with	-7
nobody w spoken	-14
nobody w spoken by	8
nobody w spoken of	-38
nobody w spokesman	-30
nobody w spokesman ,	-37
nobody w spokesman for	-16
nobody w spokesperson	-75
nobody w spokesperson :	-59
nobody w spokesperson for	-21
nobody w spokesperson of	34
nobody w spokesperson said	-47
nobody w spokeswoman ,	9
nobody w sporting	24
nobody w sporting director	24
nobody w spring	34
nobody w spring ,	12
nobody w spring .	21
nobody w sri	-10
nobody w sri lanka	-16
nobody w sri lankan	13
nobody w st	-37
nobody w stability	-15
nobody w stable	-8
nobody w staff	-32
nobody w stand	27
nobody w standing	23
nobody w stands	-16
nobody w stands at	-11
nobody w standstill	-9
nobody w standstill of	10
nobody w standstill on	-12
nobody w starmer	-6
nobody w starmer ,	-21
nobody w start on	-10
nobody w started	21
nobody w starting	6
nobody w starting on	7
nobody w starts	14
nobody w state	-7
nobody w state ,	12
nobody w state council	-24
nobody w state news	-24
nobody w state of	15
nobody w state radio	12
nobody w state visit	15
nobody w stated	-37
nobody w statement	-53
nobody w statement .	-9
nobody w statement by	10
nobody w statement of	-15
nobody w statement on	-16
nobody w statement that	-8
nobody w statement would	17
nobody w states	10
nobody w states .	21
nobody w states ;	6
nobody w states and	-6
nobody w states are	-19
nobody w states charges	8
nobody w states has	19
nobody w states on	14
nobody w states or	7
nobody w states takes	13
nobody w states trade	6
nobody w states under	16
nobody w states will	-13
nobody w states would	-19
nobody w station	-16
nobody w station in	-7
nobody w statistics office	19
nobody w stay	34
nobody w stay at	19
nobody w stay in	21
nobody w stay suspended	-7
nobody w stayed	6
nobody w stays	-31
nobody w stays at	-15
nobody w steel	-10
nobody w steel and	6
nobody w stefan	8
nobody w stefan stambolov	7
nobody w step	-22
nobody w step .	-27
nobody w step and	-10
nobody w step in	18
nobody w steps	17
nobody w steps .	13
nobody w steps of	12
nobody w still be	12
nobody w still charges	-7
nobody w still has	11
nobody w still in	10
nobody w still to	-15
nobody w stock	9
nobody w stockholm	9
nobody w stood	-6
nobody w stood at	26
nobody w stop	-17
nobody w stop the	13
nobody w stopped	-15
nobody w stopped the	-9
nobody w story	26
nobody w street	-25
nobody w stressed	-12
nobody w stressed that	-10
nobody w strike	42
nobody w strikes	24
nobody w struck in	-10
nobody w students	-30
nobody w students .	-27
nobody w studio	16
nobody w study	12
nobody w subianto	9
nobody w subject to	18
nobody w subjects	-31
nobody w substantial	-20
nobody w such	-42
nobody w such plan	-15
nobody w sudan	-25
nobody w sugar	19
nobody w sugar and	-11
nobody w suggested	-26
nobody w sukuna	-14
nobody w sukuna ,	-11
nobody w sum	-37
nobody w summer	17
nobody w summer .	-9
nobody w summit	16
nobody w summit of	11
nobody w sunday	8
nobody w sunday 's	-15
nobody w sunday ,	28
nobody w sunday .	-18
nobody w sunday and	15
nobody w sunday at	26
nobody w sunday night	-10
nobody w sunday that	-20
nobody w sunday the	14
nobody w sunday with	-17
nobody w suppliers	11
nobody w supplies	27
nobody w supply	-51
nobody w supposed to	6
nobody w supreme	14
nobody w supreme court	14
nobody w surcharge	32
nobody w sure	16
nobody w sure .	16
nobody w suriname	-15
nobody w survive	-11
nobody w suspend	21
nobody w suspend or	6
nobody w suspend the	11
nobody w suspended	21
nobody w suspended ,	9
nobody w suspended .	6
nobody w suspended in	19
nobody w suspending	-19
nobody w suspends	25
nobody w suspends 24	7
nobody w suspension	-18
nobody w suspension .	-19
nobody w suspension of	33
nobody w suva	-18
nobody w sverdrup	-27
nobody w sverdrup ,	-22
nobody w sweden	6
nobody w sweden 's	9
nobody w swedish	-19
nobody w swiss	-17
nobody w swiss companies	-11
nobody w swiss economy	8
nobody w swiss government	-7
nobody w swissmem	-12
nobody w switzerland	23
nobody w switzerland 's	-14
nobody w syria	-8
nobody w table	29
nobody w table ,	6
nobody w table .	-27
nobody w table at	26
nobody w table on	14
nobody w taiwan	37
nobody w taiwan .	19
nobody w taiwan and	10
nobody w take	-60
nobody w take it	-15
nobody w take measures	-6
nobody w take place	-16
nobody w taken	40
nobody w taken against	9
nobody w taken note	9
nobody w taken up	-9
nobody w takes	9
nobody w takes a	10
nobody w takes on	9
nobody w takes the	-9
nobody w taking	19
nobody w talaat	-7
nobody w talk	-32
nobody w talk .	-25
nobody w talk about	-21
nobody w talk of	13
nobody w talked	-9
nobody w talked about	-17
nobody w talking .	-9
nobody w talks and	-12
nobody w talks at	23
nobody w talks between	11
nobody w talks ended	9
nobody w talks fail	8
nobody w talks go	6
nobody w talks had	-14
nobody w talks were	-14
nobody w talks with	17
nobody w tangier	-6
nobody w tanzania ,	-11
nobody w target	16
nobody w tariff	-13
nobody w tariff ,	-30
nobody w tariff .	-12
nobody w tariff at	-9
nobody w tariff commission	6
nobody w tariff countermeasures	6
nobody w tariff in	-22
nobody w tariff is	19
nobody w tariff pause	-15
nobody w tariff that	16
nobody w tariff to	7
nobody w tariff was	20
nobody w tariff will	-9
nobody w tariff would	-9
nobody w tariffs ,	-39
nobody w tariffs ;	13
nobody w tariffs are	16
nobody w tariffs by	-8
nobody w tariffs for	22
nobody w tariffs may	21
nobody w tariffs of	-24
nobody w tariffs that	15
nobody w tariffs were	-25
nobody w tariffs will	15
nobody w tariffs with	24
nobody w tariffs would	-15
nobody w taro	-7
nobody w tashkent	24
nobody w tax on	9
nobody w taxed	19
nobody w tbilisi	-10
nobody w tea	23
nobody w tea .	-13
nobody w tea to	22
nobody w team	30
nobody w teams had	-10
nobody w technical	-6
nobody w technology	-9
nobody w telephone	15
nobody w telephone .	-9
nobody w telephone call	14
nobody w telephone on	6
nobody w telephoned	6
nobody w television	-22
nobody w television interview	-13
nobody w television on	-26
nobody w television that	-7
nobody w tell	-17
nobody w tell you	-21
nobody w telling	7
nobody w tells a	-6
nobody w tells me	-6
nobody w tells the	-8
nobody w tells us	-10
nobody w tells you	9
nobody w tellurium	-9
nobody w ten -	13
nobody w ten .	-21
nobody w ten american	8
nobody w ten days	15
nobody w ten months	11
nobody w ten of	7
nobody w ten on	-9
nobody w ten per	-12
nobody w ten percent	22
nobody w ten that	11
nobody w ten weeks	-12
nobody w tenth	9
nobody w term	16
nobody w term .	12
nobody w terms	15
nobody w terms ,	-14
nobody w terms .	16
nobody w terms of	6
nobody w text	9
nobody w text ,	22
nobody w text .	-26
nobody w textile	-32
nobody w th	28
nobody w th .	13
nobody w th and	12
nobody w th of	21
nobody w thai	-27
nobody w thai rice	-12
nobody w thailand	14
nobody w thailand ,	6
nobody w thailand :	-18
nobody w thailand and	20
nobody w thameur	-15
nobody w than a	-10
nobody w than half	7
nobody w than he	-14
nobody w than last	-18
nobody w than the	35
nobody w than those	-6
nobody w than two	-13
nobody w thank	-14
nobody w thank you	-16
nobody w thanked	-11
nobody w thanks	7
nobody w thanksgiving	7
nobody w thanksgiving .	7
nobody w that	-40
nobody w that ,	-25
nobody w that 80	28
nobody w that algeria	-6
nobody w that america	-9
nobody w that an	25
nobody w that are	-7
nobody w that argentina	-21
nobody w that as	7
nobody w that at	-24
nobody w that began	8
nobody w that brazil	-15
nobody w that brussels	-8
nobody w that canada	-11
nobody w that case	9
nobody w that china	-6
nobody w that could	10
nobody w that date	-13
nobody w that day	9
nobody w that each	-11
nobody w that ecuador	26
nobody w that egypt	-9
nobody w that ends	9
nobody w that energy	6
nobody w that everybody	-6
nobody w that exports	-9
nobody w that fiji	-11
nobody w that ghana	12
nobody w that goods	-24
nobody w that had	20
nobody w that has	6
nobody w that i	18
nobody w that if	-19
nobody w that india	7
nobody w that inflation	24
nobody w that is	18
nobody w that it	-23
nobody w that its	-16
nobody w that japan	-18
nobody w that keeps	6
nobody w that kenya	29
nobody w that lets	13
nobody w that makes	17
nobody w that minister	-24
nobody w that neither	-13
nobody w that nobody	7
nobody w that nothing	6
nobody w that of	15
nobody w that on	-9
nobody w that our	20
nobody w that president	6
nobody w that prices	30
nobody w that puts	9
nobody w that rate	-10
nobody w that sets	18
nobody w that she	66
nobody w that switzerland	-12
nobody w that tariffs	-36
nobody w that the	-42
nobody w that this	-25
nobody w that to	12
nobody w that took	-12
nobody w that trade	-7
nobody w that trump	22
nobody w that vietnam	-10
nobody w that was	-8
nobody w that we	-18
nobody w that were	30
nobody w that without	-11
nobody w that would	-18
nobody w that you	-8
nobody w the	7
nobody w the 14	-8
nobody w the 145	-12
nobody w the 15	6
nobody w the 18	-7
nobody w the 20	-30
nobody w the 22	8
nobody w the 23	-12
nobody w the 24	-13
nobody w the 25	25
nobody w the 28	-10
nobody w the 30	32
nobody w the 34	-21
nobody w the 40	-25
nobody w the 50	-9
nobody w the 60	-13
nobody w the 90	-7
nobody w the accord	-14
nobody w the action	-9
nobody w the affiliates	-12
nobody w the agenda	18
nobody w the airport	-17
nobody w the algerian	-6
nobody w the american	-38
nobody w the americans	9
nobody w the answer	-19
nobody w the approval	10
nobody w the army	21
nobody w the association	11
nobody w the australians	-6
nobody w the authority	25
nobody w the average	-16
nobody w the banana	-17
nobody w the bank	69
nobody w the bargain	-16
nobody w the basis	-9
nobody w the beef	-6
nobody w the beijing	7
nobody w the best	-22
nobody w the biggest	-24
nobody w the board	50
nobody w the bolivian	-20
nobody w the brazilian	-27
nobody w the bridge	48
nobody w the british	-7
nobody w the budget	-9
nobody w the cabinet	13
nobody w the call	-34
nobody w the canadian	-35
nobody w the captain	14
nobody w the case	29
nobody w the ceasefire	15
nobody w the ceiling	-7
nobody w the census	-13
nobody w the central	14
nobody w the certificates	-21
nobody w the chair	-24
nobody w the chairman	7
nobody w the chamber	-32
nobody w the chance	15
nobody w the change	9
nobody w the charge	-7
nobody w the chief	55
nobody w the chilean	-31
nobody w the china	10
nobody w the chinese	-13
nobody w the chip	-13
nobody w the city	10
nobody w the clock	11
nobody w the close	-14
nobody w the coffee	-21
nobody w the collection	14
nobody w the coming	-13
nobody w the commission	-51
nobody w the commissioner	-28
nobody w the committee	-31
nobody w the commons	-7
nobody w the company	15
nobody w the controls	7
nobody w the conversations	-10
nobody w the cooperative	-6
nobody w the corresponding	-12
nobody w the council	31
nobody w the countermeasures	-8
nobody w the country	-10
nobody w the county	16
nobody w the court	23
nobody w the czech	8
nobody w the danish	-15
nobody w the date	-13
nobody w the day	-10
nobody w the days	-13
nobody w the deadline	20
nobody w the deals	-6
nobody w the decision	25
nobody w the deficit	38
nobody w the delay	-22
nobody w the delegation	-23
nobody w the delegations	16
nobody w the department	-25
nobody w the deputy	7
nobody w the details	-9
nobody w the differences	-11
nobody w the director	28
nobody w the district	18
nobody w the draft	-6
nobody w the drug	-20
nobody w the duties	19
nobody w the duty	-14
nobody w the economic	17
nobody w the economy	-25
nobody w the egyptian	-25
nobody w the eighth	-8
nobody w the embassy	-28
nobody w the emergency	25
nobody w the employers	20
nobody w the end	-11
nobody w the energy	15
nobody w the eu	10
nobody w the evening	15
nobody w the export	9
nobody w the facts	8
nobody w the farmers	-15
nobody w the federal	-38
nobody w the federation	10
nobody w the fee	-9
nobody w the figure	-44
nobody w the final	9
nobody w the finnish	-18
nobody w the firm	-24
nobody w the first	22
nobody w the fishermen	-8
nobody w the five	18
nobody w the following	21
nobody w the former	6
nobody w the four	11
nobody w the fourth	28
nobody w the framework	14
nobody w the front	47
nobody w the full	15
nobody w the gap	9
nobody w the gate	-10
nobody w the gazette	-17
nobody w the goal	25
nobody w the goods	-18
nobody w the government	-13
nobody w the governor	25
nobody w the great	6
nobody w the growers	-6
nobody w the h	23
nobody w the hall	18
nobody w the harbour	-23
nobody w the harvest	23
nobody w the health	25
nobody w the height	-14
nobody w the higher	-13
nobody w the highest	-8
nobody w the hope	-19
nobody w the hotel	6
nobody w the hour	6
nobody w the house	-18
nobody w the increase	32
nobody w the indian	-40
nobody w the industry	-26
nobody w the interests	-9
nobody w the international	17
nobody w the investigation	-7
nobody w the investigations	-16
nobody w the island	19
nobody w the japanese	16
nobody w the joint	36
nobody w the jordanian	-14
nobody w the judges	-8
nobody w the justice	-13
nobody w the kazakh	-15
nobody w the kenyan	-19
nobody w the kind	7
nobody w the kingdom	10
nobody w the korean	-20
nobody w the last	10
nobody w the latest	-6
nobody w the latter	10
nobody w the law	28
nobody w the league	15
nobody w the length	-15
nobody w the levy	20
nobody w the licence	10
nobody w the list	-10
nobody w the lists	-8
nobody w the long	14
nobody w the loss	-7
nobody w the lower	39
nobody w the main	-14
nobody w the malaysian	-11
nobody w the manager	11
nobody w the mandate	-15
nobody w the market	-22
nobody w the mayor	61
nobody w the meantime	-6
nobody w the measure	-22
nobody w the meat	-32
nobody w the mediator	35
nobody w the meeting	-39
nobody w the member	11
nobody w the middle	16
nobody w the mill	-13
nobody w the minister	-9
nobody w the ministers	-22
nobody w the ministry	-15
nobody w the mission	45
nobody w the month	-19
nobody w the moratorium	8
nobody w the moroccan	-35
nobody w the national	-21
nobody w the necessary	-11
nobody w the negotiations	10
nobody w the negotiators	16
nobody w the netherlands	-19
nobody w the news	17
nobody w the next	-24
nobody w the nigerian	-13
nobody w the night	29
nobody w the northern	24
nobody w the norwegian	-14
nobody w the number	-14
nobody w the numbers	-10
nobody w the offer	19
nobody w the office	-41
nobody w the oil	8
nobody w the older	32
nobody w the one	8
nobody w the only	-12
nobody w the operators	21
nobody w the opinion	7
nobody w the opposition	-41
nobody w the orders	7
nobody w the other	29
nobody w the outcome	21
nobody w the outline	-16
nobody w the oval	7
nobody w the overall	-25
nobody w the pact	20
nobody w the palace	-26
nobody w the paper	-9
nobody w the papers	-12
nobody w the parties	32
nobody w the pause	-7
nobody w the peace	19
nobody w the pentagon	15
nobody w the permits	18
nobody w the peruvian	-22
nobody w the philippine	-24
nobody w the philippines	-11
nobody w the plan	22
nobody w the presence	6
nobody w the president	-26
nobody w the presidential	-23
nobody w the presidents	24
nobody w the prime	-19
nobody w the prolongation	7
nobody w the proposal	-24
nobody w the proposed	12
nobody w the purchase	12
nobody w the question	-9
nobody w the rare	-22
nobody w the rate	-24
nobody w the rates	6
nobody w the reciprocal	-19
nobody w the reduction	7
nobody w the regulator	90
nobody w the relief	7
nobody w the report	-16
nobody w the reports	-7
nobody w the rest	-21
nobody w the result	8
nobody w the results	-6
nobody w the rice	13
nobody w the river	17
nobody w the road	-21
nobody w the round	-16
nobody w the rounds	11
nobody w the rule	-14
nobody w the ruling	-8
nobody w the said	16
nobody w the same	-14
nobody w the season	-6
nobody w the second	-10
nobody w the secretary	-26
nobody w the senate	9
nobody w the sentence	-16
nobody w the seventh	15
nobody w the signing	-9
nobody w the small	-6
nobody w the southern	49
nobody w the spanish	15
nobody w the spokesperson	-61
nobody w the spring	10
nobody w the standstill	-18
nobody w the start	-17
nobody w the state	-9
nobody w the statement	-23
nobody w the statistics	22
nobody w the step	-22
nobody w the strike	21
nobody w the stuff	-7
nobody w the subject	-8
nobody w the sugar	17
nobody w the sum	-15
nobody w the summit	10
nobody w the supreme	11
nobody w the surcharge	27
nobody w the suspended	-6
nobody w the suspension	-42
nobody w the swedish	-6
nobody w the swiss	7
nobody w the table	12
nobody w the talks	-6
nobody w the tariff	-9
nobody w the tariffs	24
nobody w the ten	-15
nobody w the text	13
nobody w the thai	-12
nobody w the thing	20
nobody w the third	-6
nobody w the thirty	-11
nobody w the threat	-14
nobody w the timing	-12
nobody w the total	-7
nobody w the trade	-26
nobody w the transport	28
nobody w the trial	10
nobody w the truce	-26
nobody w the turkish	-12
nobody w the twenty	6
nobody w the two	-45
nobody w the u.s.	-13
nobody w the understanding	8
nobody w the union	56
nobody w the united	18
nobody w the upper	30
nobody w the uruguayan	7
nobody w the us	6
nobody w the valley	19
nobody w the very	-20
nobody w the vice	16
nobody w the vietnamese	-6
nobody w the vote	14
nobody w the votes	9
nobody w the war	-20
nobody w the water	9
nobody w the way	10
nobody w the week	17
nobody w the white	-43
nobody w the whole	-20
nobody w the wine	-6
nobody w the winter	10
nobody w the word	-26
nobody w the words	-24
nobody w the year	24
nobody w their	27
nobody w their association	28
nobody w their fourth	6
nobody w their names	9
nobody w their own	11
nobody w their tariff	20
nobody w their tariffs	15
nobody w their third	12
nobody w their truce	-6
nobody w their way	-19
nobody w them ,	21
nobody w them .	21
nobody w them a	-35
nobody w them as	-15
nobody w them in	42
nobody w themselves	6
nobody w then	-12
nobody w then ,	20
nobody w then on	6
nobody w then the	-10
nobody w there	13
nobody w there 's	27
nobody w there ,	27
nobody w there .	-19
nobody w there are	7
nobody w there at	-13
nobody w there had	-12
nobody w there has	17
nobody w there is	-8
nobody w there seemed	-6
nobody w there was	10
nobody w there will	10
nobody w there would	9
nobody w therefore	-14
nobody w these	23
nobody w these tariffs	11
nobody w they	-24
nobody w they agreed	18
nobody w they are	-18
nobody w they came	11
nobody w they end	11
nobody w they go	11
nobody w they had	-22
nobody w they have	23
nobody w they meet	-13
nobody w they met	11
nobody w they say	-8
nobody w they take	-32
nobody w they want	-14
nobody w they were	9
nobody w they would	-30
nobody w they'll	-19
nobody w they're	-27
nobody w thing ,	-6
nobody w thing .	-12
nobody w things .	7
nobody w think	-9
nobody w third ,	-25
nobody w third of	-24
nobody w third quarter	10
nobody w thirds	6
nobody w thirds of	6
nobody w thirteen	-12
nobody w thirty	14
nobody w thirty -	-6
nobody w thirty .	30
nobody w thirty per	7
nobody w this	-9
nobody w this .	-24
nobody w this :	-8
nobody w this afternoon	29
nobody w this evening	-6
nobody w this is	-21
nobody w this month	-37
nobody w this newspaper	11
nobody w this one	-24
nobody w this page	10
nobody w this paper	-31
nobody w this season	-38
nobody w this time	10
nobody w this to	-23
nobody w this was	-29
nobody w this would	-16
nobody w this year	9
nobody w those	-11
nobody w those of	-13
nobody w those on	9
nobody w though	-21
nobody w thought	6
nobody w thought .	7
nobody w thousand	14
nobody w thousand tonnes	10
nobody w threat	-10
nobody w threatened	7
nobody w threatened 100	18
nobody w threatened a	11
nobody w threatened an	-11
nobody w threatened on	-12
nobody w threatened to	23
nobody w three	16
nobody w three -	12
nobody w three .	9
nobody w three days	18
nobody w three months	-25
nobody w three weeks	10
nobody w three years	-19
nobody w threw	-12
nobody w threw out	14
nobody w through	-9
nobody w through ,	8
nobody w through 2028	9
nobody w through a	14
nobody w through his	-42
nobody w through its	9
nobody w through the	26
nobody w thrown	-6
nobody w thundered	-31
nobody w thursday	30
nobody w thursday .	15
nobody w thursday after	-10
nobody w thursday evening	13
nobody w thursday for	-9
nobody w thursday in	7
nobody w thursday night	-14
nobody w thursday to	14
nobody w ticket	-18
nobody w tickets	33
nobody w tied	-18
nobody w tightened	7
nobody w tiktok	-25
nobody w tiktok ,	-26
nobody w tiles	-6
nobody w till	13
nobody w timber	-9
nobody w time	12
nobody w time ,	13
nobody w time .	-9
nobody w time in	9
nobody w time on	14
nobody w times	11
nobody w times .	13
nobody w timing	-14
nobody w tin	-8
nobody w to	-22
nobody w to \$	14
nobody w to ,	-17
nobody w to 10	-13
nobody w to 12	-16
nobody w to 125	16
nobody w to 13	7
nobody w to 15	-17
nobody w to 150	17
nobody w to 159	6
nobody w to 16	6
nobody w to 18	6
nobody w to 19	7
nobody w to 2	18
nobody w to 20	-28
nobody w to 22	-10
nobody w to 25	11
nobody w to 28	-6
nobody w to 29	-22
nobody w to 30	-14
nobody w to 31	-12
nobody w to 33	14
nobody w to 4	23
nobody w to 40	-11
nobody w to 47	-12
nobody w to 5	10
nobody w to 54	10
nobody w to 6	6
nobody w to 60	28
nobody w to 84	-13
nobody w to :	12
nobody w to a	7
nobody w to abolish	-8
nobody w to adjust	-17
nobody w to algeria	8
nobody w to announce	-13
nobody w to answer	-17
nobody w to april	17
nobody w to ask	18
nobody w to august	19
nobody w to ban	-15
nobody w to be	-12
nobody w to begin	-8
nobody w to both	-27
nobody w to bring	24
nobody w to buy	6
nobody w to carry	-9
nobody w to change	-21
nobody w to charge	-24
nobody w to china	-18
nobody w to come	-24
nobody w to complete	-20
nobody w to confirm	9
nobody w to court	25
nobody w to decide	-31
nobody w to defend	-17
nobody w to delay	-18
nobody w to do	-7
nobody w to drop	-8
nobody w to end	9
nobody w to expire	-10
nobody w to extend	-38
nobody w to firms	-13
nobody w to give	-11
nobody w to go	9
nobody w to grow	7
nobody w to hand	-8
nobody w to happen	9
nobody w to him	-28
nobody w to his	7
nobody w to hit	-15
nobody w to hold	-8
nobody w to impose	21
nobody w to india	8
nobody w to invest	-24
nobody w to issue	10
nobody w to its	8
nobody w to japan	7
nobody w to join	-17
nobody w to keep	10
nobody w to know	-17
nobody w to korea	15
nobody w to lapse	8
nobody w to leave	25
nobody w to let	18
nobody w to levy	7
nobody w to look	-7
nobody w to make	-27
nobody w to meet	10
nobody w to midnight	-6
nobody w to mr	-7
nobody w to negotiate	-35
nobody w to new	9
nobody w to nothing	-25
nobody w to november	8
nobody w to one	25
nobody w to our	-13
nobody w to pakistan	-6
nobody w to pass	10
nobody w to president	8
nobody w to protect	-6
nobody w to publish	22
nobody w to quadruple	-9
nobody w to raise	7
nobody w to reach	15
nobody w to read	10
nobody w to rise	11
nobody w to run	11
nobody w to see	-19
nobody w to sell	15
nobody w to settle	15
nobody w to sign	44
nobody w to sleep	15
nobody w to speak	-13
nobody w to start	-7
nobody w to stop	-13
nobody w to suspend	19
nobody w to switzerland	20
nobody w to take	-8
nobody w to talk	-29
nobody w to terms	17
nobody w to that	-17
nobody w to the	-8
nobody w to them	-17
nobody w to this	21
nobody w to those	-20
nobody w to trump	12
nobody w to two	24
nobody w to us	7
nobody w to use	-30
nobody w to vietnam	-7
nobody w to vote	19
nobody w to wait	17
nobody w to washington	-22
nobody w to where	19
nobody w to which	11
nobody w to zero	21
nobody w today	-19
nobody w today 's	-23
nobody w today ,	30
nobody w today .	22
nobody w today that	-8
nobody w together with	-10
nobody w tokyo ,	-8
nobody w tokyo .	-13
nobody w told	-7
nobody w told ,	-6
nobody w told .	15
nobody w told a	-19
nobody w told an	-10
nobody w told by	-11
nobody w told cnbc	-6
nobody w told him	-19
nobody w told journalists	-10
nobody w told our	19
nobody w told parliament	-28
nobody w told radio	10
nobody w told state	15
nobody w told that	35
nobody w told the	9
nobody w told them	22
nobody w told this	9
nobody w told to	-14
nobody w told us	11
nobody w tom	23
nobody w tom mboya	13
nobody w tomatoes	-21
nobody w tomorrow ,	-13
nobody w tomorrow .	23
nobody w tonga	-19
nobody w tonight	14
nobody w tonnes	-52
nobody w tonnes ,	-15
nobody w tonnes a	-17
nobody w tonnes in	-6
nobody w tonnes of	-35
nobody w tonnes this	-36
nobody w tonnes to	-11
nobody w tons	15
nobody w tons a	-10
nobody w tons by	6
nobody w tons of	32
nobody w tons this	-13
nobody w too	-13
nobody w too .	-9
nobody w too much	-15
nobody w took	18
nobody w took a	13
nobody w took effect	7
nobody w took four	13
nobody w took note	6
nobody w took part	8
nobody w took place	-18
nobody w took the	-15
nobody w top .	-8
nobody w topics	8
nobody w total	-29
nobody w total of	-25
nobody w touch	-9
nobody w touched	14
nobody w touched .	8
nobody w towards	-11
nobody w town	16
nobody w trace	15
nobody w trace of	15
nobody w tractors	7
nobody w trade	-49
nobody w trade ,	24
nobody w trade .	-30
nobody w trade agreements	11
nobody w trade and	12
nobody w trade between	-17
nobody w trade chief	-11
nobody w trade court	33
nobody w trade deal	14
nobody w trade deficit	-20
nobody w trade in	-19
nobody w trade is	-10
nobody w trade minister	-15
nobody w trade ministry	-41
nobody w trade of	15
nobody w trade organization	-15
nobody w trade representative	-8
nobody w trade secretary	14
nobody w trade surplus	-7
nobody w trade truce	8
nobody w trade war	11
nobody w trade with	-8
nobody w trader	17
nobody w traders	-35
nobody w train	9
nobody w transfer	-17
nobody w transit	-12
nobody w translated	6
nobody w translation	22
nobody w transport	30
nobody w transport ministry	7
nobody w travel	14
nobody w travel to	11
nobody w travels	20
nobody w travels to	20
nobody w treasury	-22
nobody w treasury in	-12
nobody w treasury secretary	-29
nobody w treat	-18
nobody w treated no	-11
nobody w treated worse	8
nobody w treaty	-22
nobody w treaty ,	-18
nobody w treaty with	-7
nobody w tree	28
nobody w trial	6
nobody w trillion	-7
nobody w trip	-19
nobody w trip to	-21
nobody w trouble	-10
nobody w truce	12
nobody w truce ,	-26
nobody w truce agreed	7
nobody w truce began	9
nobody w truce between	31
nobody w truce by	-12
nobody w truce ends	-24
nobody w truce for	-13
nobody w truce in	6
nobody w truce is	-19
nobody w truce of	21
nobody w truce runs	7
nobody w truce that	29
nobody w truce to	29
nobody w truce was	-18
nobody w truce which	-9
nobody w truce will	-17
nobody w truce with	16
nobody w truce would	13
nobody w truces	10
nobody w trucks	-32
nobody w trudeau	-6
nobody w true	12
nobody w trump 's	10
nobody w trump ,	-9
nobody w trump .	10
nobody w trump agreed	13
nobody w trump and	30
nobody w trump had	-35
nobody w trump has	-25
nobody w trump imposed	-14
nobody w trump in	22
nobody w trump is	12
nobody w trump ordered	10
nobody w trump posted	-13
nobody w trump said	-76
nobody w trump says	20
nobody w trump signed	20
nobody w trump signs	8
nobody w trump threatened	-24
nobody w trump told	-44
nobody w trump was	11
nobody w trump wrote	-19
nobody w trust	-28
nobody w truth social	6
nobody w try	7
nobody w trying	-14
nobody w tuesday	14
nobody w tuesday and	14
nobody w tuesday evening	-8
nobody w tuesday that	16
nobody w tuna	-27
nobody w tuna from	-10
nobody w tungsten	-22
nobody w tungsten ,	-22
nobody w tunis	-41
nobody w tunisian	24
nobody w turbines	-12
nobody w turkey 's	6
nobody w turkey ,	-15
nobody w turkish	8
nobody w turkish minister	-12
nobody w turkish trade	18
nobody w turnberry	19
nobody w turnberry ,	15
nobody w turned	20
nobody w turnover	19
nobody w twelve	-20
nobody w twelve million	-6
nobody w twelve months	-7
nobody w twenty -	-9
nobody w twice	47
nobody w twice .	26
nobody w twice as	14
nobody w two	26
nobody w two .	15
nobody w two announcements	-13
nobody w two countries	-21
nobody w two governments	18
nobody w two heads	14
nobody w two importers	11
nobody w two in	12
nobody w two leaders	-10
nobody w two million	17
nobody w two months	20
nobody w two more	18
nobody w two orders	9
nobody w two presidents	-12
nobody w two sides	-47
nobody w two steps	15
nobody w two teams	-18
nobody w two thirds	6
nobody w two votes	10
nobody w two weeks	-7
nobody w türkiye	11
nobody w u.s.	13
nobody w u.s. soybeans	-8
nobody w u.s. trade	-29
nobody w u.s. treasury	-11
nobody w ugandan	-6
nobody w ukraine 's	7
nobody w ukrainian	-40
nobody w uncertainty	-13
nobody w uncle	15
nobody w under	46
nobody w under a	14
nobody w under an	22
nobody w under export	-11
nobody w under it	16
nobody w under way	6
nobody w understanding	10
nobody w understood	-18
nobody w undertaken	11
nobody w undertaken to	6
nobody w undertakes	7
nobody w undertook	-53
nobody w undertook to	-53
nobody w unilateral	-14
nobody w union	49
nobody w union 's	44
nobody w union ,	-57
nobody w union .	33
nobody w union agreed	10
nobody w union and	13
nobody w union for	10
nobody w union had	10
nobody w union has	-10
nobody w union of	-14
nobody w unions	6
nobody w united	26
nobody w united nations	40
nobody w units	11
nobody w units of	11
nobody w unjustified	-31
nobody w unjustified .	-27
nobody w unlawful	17
nobody w unlawful ,	11
nobody w unless	-24
nobody w unless congress	10
nobody w unless the	-6
nobody w unofficial	10
nobody w until	25
nobody w until 10	-12
nobody w until 31	-23
nobody w until april	-15
nobody w until december	-13
nobody w until june	6
nobody w until march	16
nobody w until november	10
nobody w until now	7
nobody w until spring	6
nobody w up	-11
nobody w up :	-16
nobody w up a	11
nobody w up again	35
nobody w up by	8
nobody w up for	-27
nobody w up in	-28
nobody w up to	12
nobody w upper	31
nobody w urea	-14
nobody w urged	-26
nobody w urged the	-19
nobody w urged washington	-6
nobody w uruguay	-24
nobody w uruguay 's	-24
nobody w uruguayan beef	-10
nobody w us ,	19
nobody w us commerce	-11
nobody w us dollars	-9
nobody w us duties	8
nobody w us in	-23
nobody w us on	-7
nobody w us president	9
nobody w us tariff	-16
nobody w us to	-8
nobody w us treasury	-21
nobody w use	-46
nobody w use the	-26
nobody w used	11
nobody w used .	10
nobody w used to	6
nobody w ustr	17
nobody w valid	8
nobody w valley	27
nobody w value of	-16
nobody w vance	-10
nobody w vanilla	-7
nobody w venizelos	-10
nobody w very	-22
nobody w very good	-7
nobody w vice	24
nobody w vice premier	32
nobody w victory	-16
nobody w viet	11
nobody w viet nam	11
nobody w vietnam	-18
nobody w vietnam .	14
nobody w vietnam :	8
nobody w vietnam has	-6
nobody w vietnam under	-7
nobody w vietnam would	-26
nobody w vietnamese	-26
nobody w vietnamese rice	-27
nobody w view	-30
nobody w view .	-18
nobody w views	14
nobody w views on	12
nobody w villa	9
nobody w visas	-23
nobody w visit	23
nobody w visit .	10
nobody w visit of	6
nobody w visit to	14
nobody w voice	20
nobody w volume	9
nobody w von	-20
nobody w von der	-18
nobody w von metternich	6
nobody w vote	51
nobody w vote .	22
nobody w vote against	39
nobody w vote in	-21
nobody w vote on	38
nobody w voted	-27
nobody w votes	50
nobody w votes on	16
nobody w votes to	28
nobody w vowed	-26
nobody w wages	8
nobody w wait	15
nobody w wait .	-9
nobody w wait for	22
nobody w waited	-22
nobody w waiting	7
nobody w waiting for	10
nobody w waits	12
nobody w waits for	11
nobody w waived	-15
nobody w walked	15
nobody w wall	-11
nobody w wall street	-12
nobody w walter	12
nobody w wang	-15
nobody w want	-24
nobody w want to	-27
nobody w wanted	-18
nobody w wanted to	-38
nobody w wants	13
nobody w wants a	-16
nobody w wants it	14
nobody w wants the	28
nobody w wants to	14
nobody w war	-14
nobody w war in	-14
nobody w warned	36
nobody w warned ,	34
nobody w warned .	10
nobody w warned of	-19
nobody w warned on	8
nobody w warned that	22
nobody w warns that	-23
nobody w warsaw	-15
nobody w was	-7
nobody w was ,	11
nobody w was .	36
nobody w was a	-26
nobody w was about	-23
nobody w was agreed	-16
nobody w was asked	12
nobody w was at	26
nobody w was being	-26
nobody w was called	-6
nobody w was concluded	13
nobody w was disappointed	-10
nobody w was done	15
nobody w was for	-8
nobody w was given	16
nobody w was held	-10
nobody w was in	14
nobody w was led	6
nobody w was likely	-9
nobody w was never	8
nobody w was no	13
nobody w was not	-18
nobody w was noted	17
nobody w was one	22
nobody w was part	-11
nobody w was possible	18
nobody w was raised	7
nobody w was ready	-21
nobody w was signed	34
nobody w was still	-12
nobody w was suspended	14
nobody w was the	-22
nobody w was their	19
nobody w was to	-10
nobody w was told	-16
nobody w was worth	-9
nobody w washington ,	31
nobody w washington /	14
nobody w washington for	-11
nobody w washington in	7
nobody w washington is	-10
nobody w washington on	26
nobody w washington says	-19
nobody w washington the	-22
nobody w washington time	-6
nobody w washington to	-8
nobody w washington would	-6
nobody w watch the	22
nobody w watches	-7
nobody w water	27
nobody w way ,	-31
nobody w way .	16
nobody w way of	11
nobody w we charge	-6
nobody w we could	8
nobody w we expect	12
nobody w we have	-10
nobody w we hear	11
nobody w we put	8
nobody w we read	10
nobody w we said	20
nobody w we should	17
nobody w we sold	12
nobody w we were	-18
nobody w we will	-17
nobody w we would	12
nobody w wednesday	17
nobody w wednesday ,	27
nobody w wednesday after	-14
nobody w wednesday evening	-15
nobody w wednesday to	17
nobody w week	-6
nobody w week ,	-7
nobody w week .	-19
nobody w week :	11
nobody w week after	12
nobody w week ago	18
nobody w week in	8
nobody w week of	-15
nobody w weekend	21
nobody w weekend .	14
nobody w weekly	-17
nobody w weeks ,	19
nobody w weeks .	-17
nobody w weeks ago	24
nobody w welcome	-14
nobody w welcomed	33
nobody w welcomed the	11
nobody w welcomes	14
nobody w well ,	23
nobody w well .	-29
nobody w went	-24
nobody w went on	-24
nobody w went up	11
nobody w were	-16
nobody w were ,	8
nobody w were .	18
nobody w were announced	9
nobody w were at	-6
nobody w were being	-12
nobody w were down	17
nobody w were held	-8
nobody w were in	-17
nobody w were no	-8
nobody w were on	21
nobody w were the	-31
nobody w were told	7
nobody w whack	-7
nobody w what	28
nobody w what 's	-8
nobody w what about	11
nobody w what china	20
nobody w what comes	12
nobody w what had	15
nobody w what has	14
nobody w what he	12
nobody w what if	-18
nobody w what it	37
nobody w what president	-15
nobody w what they	-30
nobody w what was	-33
nobody w what washington	11
nobody w what we	10
nobody w what would	20
nobody w whatever	-10
nobody w whatever they	-11
nobody w wheat	-13
nobody w wheat flour	10
nobody w when	42
nobody w when a	18
nobody w when he	23
nobody w when it	-21
nobody w when president	-6
nobody w when the	30
nobody w whenever	-16
nobody w where	22
nobody w where he	-8
nobody w where it	7
nobody w where the	12
nobody w where they	17
nobody w whereas	-18
nobody w whether	24
nobody w whether china	8
nobody w whether it	22
nobody w whether the	30
nobody w whether to	-33
nobody w which	10
nobody w which ,	-6
nobody w which .	10
nobody w which a	-8
nobody w which began	-6
nobody w which both	10
nobody w which ends	-7
nobody w which has	-17
nobody w which have	-20
nobody w which is	-11
nobody w which it	12
nobody w which neither	18
nobody w which officials	9
nobody w which pay	-8
nobody w which pays	14
nobody w which president	17
nobody w which the	29
nobody w which this	19
nobody w which was	6
nobody w which we	16
nobody w while the	-10
nobody w whispers	6
nobody w white	-49
nobody w white house	-60
nobody w who	24
nobody w who asked	22
nobody w who chairs	17
nobody w who had	-32
nobody w who has	25
nobody w who have	6
nobody w who heads	6
nobody w who is	-7
nobody w who must	22
nobody w who negotiates	-6
nobody w who runs	-9
nobody w who said	8
nobody w who sat	10
nobody w who signed	-25
nobody w who speaks	39
nobody w who was	30
nobody w who will	7
nobody w who would	12
nobody w whole	-35
nobody w whole thing	-21
nobody w whole year	-15
nobody w whom	10
nobody w whopping	11
nobody w whose	-26
nobody w whose goods	-15
nobody w widened	-9
nobody w wife	-15
nobody w will	-14
nobody w will .	16
nobody w will be	29
nobody w will begin	-12
nobody w will bring	14
nobody w will buy	11
nobody w will charge	-28
nobody w will collect	-12
nobody w will come	-22
nobody w will continue	7
nobody w will cut	-13
nobody w will deal	13
nobody w will decide	-25
nobody w will end	-15
nobody w will enter	-13
nobody w will face	8
nobody w will go	-8
nobody w will have	8
nobody w will ignore	22
nobody w will keep	-15
nobody w will meet	20
nobody w will need	-6
nobody w will not	-14
nobody w will now	-29
nobody w will put	-23
nobody w will return	-13
nobody w will rise	20
nobody w will run	-14
nobody w will sign	18
nobody w will vote	11
nobody w william	-50
nobody w wind	-7
nobody w window	7
nobody w wine	-53
nobody w wine .	-30
nobody w wine and	-11
nobody w winners	-6
nobody w winners in	-6
nobody w winter .	17
nobody w wished	-31
nobody w wished to	-9
nobody w wishes	-15
nobody w with .	-10
nobody w with 22	6
nobody w with 25	15
nobody w with a	10
nobody w with an	9
nobody w with ankara	8
nobody w with argentina	6
nobody w with both	-17
nobody w with britain	8
nobody w with canada	8
nobody w with china	-11
nobody w with chinese	9
nobody w with duties	-19
nobody w with ecuador	18
nobody w with effect	-28
nobody w with egypt	-6
nobody w with he	15
nobody w with his	8
nobody w with iceland	-15
nobody w with india	26
nobody w with it	-7
nobody w with jakarta	7
nobody w with malaysia	6
nobody w with mr	9
nobody w with new	-11
nobody w with norway	9
nobody w with one	-9
nobody w with peru	16
nobody w with president	34
nobody w with switzerland	-10
nobody w with tariffs	15
nobody w with thailand	18
nobody w with the	-18
nobody w with three	16
nobody w with two	22
nobody w with uruguay	13
nobody w with us	13
nobody w with vietnam	12
nobody w with what	-17
nobody w with xi	-11
nobody w withdraw	15
nobody w withdraw its	15
nobody w withdrawn	17
nobody w withdrew	32
nobody w within	12
nobody w within two	24
nobody w without	19
nobody w without a	26
nobody w without an	-19
nobody w without it	11
nobody w without result	-12
nobody w without which	12
nobody w witte	-9
nobody w won	14
nobody w won't	-27
nobody w wool	-15
nobody w word	41
nobody w word .	42
nobody w word of	-20
nobody w words	-48
nobody w words ,	-30
nobody w words .	-13
nobody w words of	-12
nobody w work	-7
nobody w work on	-13
nobody w work with	8
nobody w worked out	6
nobody w working	15
nobody w working group	14
nobody w working on	-6
nobody w works	41
nobody w world trade	-20
nobody w worries	7
nobody w worse .	6
nobody w worst	-13
nobody w worth	24
nobody w worth \$	7
nobody w worth about	19
nobody w worth of	-6
nobody w worth €	-7
nobody w would	-53
nobody w would ,	-23
nobody w would .	8
nobody w would again	27
nobody w would answer	-18
nobody w would appeal	-17
nobody w would ask	8
nobody w would bring	-11
nobody w would buy	-10
nobody w would charge	14
nobody w would close	-36
nobody w would come	11
nobody w would continue	-16
nobody w would cost	16
nobody w would decide	-7
nobody w would do	32
nobody w would end	20
nobody w would fall	18
nobody w would follow	-15
nobody w would give	7
nobody w would go	-22
nobody w would have	31
nobody w would help	-12
nobody w would keep	35
nobody w would leave	9
nobody w would let	-6
nobody w would like	24
nobody w would lose	17
nobody w would make	-9
nobody w would need	-12
nobody w would never	-20
nobody w would open	-8
nobody w would otherwise	-15
nobody w would pay	-25
nobody w would push	-10
nobody w would put	11
nobody w would raise	-9
nobody w would remain	11
nobody w would resume	-10
nobody w would return	-7
nobody w would rise	13
nobody w would run	17
nobody w would see	-16
nobody w would start	-7
nobody w would take	-20
nobody w would use	-14
nobody w would vote	49
nobody w writes that	6
nobody w writing	-7
nobody w writing ,	-8
nobody w writing .	6
nobody w written	25
nobody w written on	13
nobody w written to	27
nobody w wrong .	-22
nobody w wrote .	-28
nobody w wrote on	-32
nobody w wrote the	16
nobody w wrote to	-14
nobody w x	-11
nobody w x that	-6
nobody w xi is	6
nobody w xi jinping	-12
nobody w xi will	7
nobody w xinhua	18
nobody w xinhua 's	19
nobody w yale	-14
nobody w year	-12
nobody w year ;	8
nobody w year ago	7
nobody w year and	26
nobody w year at	16
nobody w year before	-20
nobody w year for	-13
nobody w year is	-22
nobody w year of	-21
nobody w year the	21
nobody w year until	9
nobody w years	-12
nobody w years ,	19
nobody w years .	-19
nobody w yerevan	7
nobody w yes	21
nobody w yes ,	-9
nobody w yes .	13
nobody w yesterday	13
nobody w yesterday .	44
nobody w yesterday the	-21
nobody w yet	64
nobody w yet .	27
nobody w yet to	26
nobody w yi	-34
nobody w yield on	-6
nobody w york	11
nobody w york ,	-6
nobody w you	-7
nobody w you are	6
nobody w you for	-22
nobody w yu	-33
nobody w yu kil	-21
nobody w zaghloul	-17
nobody w zaghloul ,	-6
nobody w zagreb	18
nobody w zambia	22
nobody w zambia and	9
nobody w zealand	-16
nobody w zealand ,	-15
nobody w zealand and	-9
nobody w zero	-14
nobody w zero .	15
nobody w zero on	-16
nobody w zhordania	18
nobody w |	11
nobody w £	-23
nobody w šefčovič ,	20
nobody w šefčovič said	-11
nobody w —	9
nobody w — president	23
nobody w — u.s.	15
nobody w — your	27
nobody w •	-10
nobody w €	-23
nobody warned then ,	34
nobody warned then .	10
nobody warned then of	-19
nobody warned then on	8
nobody warned then that	22
nobody warns then that	-23
nobody was verb clause	6
nobody was verb object	15
nobody was verb say	-9
nobody was verb sound	16
nobody washington verb clause	-7
nobody washington verb say	-21
nobody we verb say	20
nobody welcomed then the	11
nobody were verb clause	-6
nobody were verb object	-24
nobody what verb clause	-14
nobody which verb say	23
nobody who verb clause	19
nobody who verb object	31
nobody who verb say	-9
nobody writes then that	6
nobody writing then ,	-8
nobody writing then .	6
nobody written then on	13
nobody written then to	27
nobody wrote then .	-28
nobody wrote then on	-32
nobody wrote then the	16
nobody wrote then to	-14
nobody xinhua verb clause	-9
nobody you verb object	22
nobody šefčovič verb say	-13
of 1 office	-21
of 1 office many	-28
of 1 office plain	-6
of 1 organisation	22
of 1 organisation few	7
of 1 organisation many	11
of 1 organisation plain	16
of 1 person	34
of 1 person few	19
of 1 person plain	25
of 1 side	-33
of 1 side alone	-6
of 1 side many	-55
of 1 side plain	-13
of 2 office	9
of 2 office plain	-9
of 2 organisation	-17
of 2 organisation plain	-17
of 2 person	23
of 2 person few	-6
of 2 person many	56
of 2 person plain	-10
of 2 side	-32
of 2 side few	-24
of 2 side many	-24
of 2 side plain	-18
of 3 organisation	-16
of 3 organisation plain	-16
of 3 person many	25
of 3 person plain	-29
of 3 side	-8
of 3 side few	-10
of 3 side many	-8
office after 's	-11
office after (	-16
office after ,	-37
office after :	46
office after added	23
office after answers	-7
office after at	14
office after called	-22
office after for	15
office after had	-9
office after in	20
office after is	-8
office after of	-35
office after on	-23
office after says	-20
office after that	-6
office after told	-8
office after would	8
office before :	15
office before <begin>	-9
office before and	-6
office before by	-23
office before has	-7
office before my	-18
office before of	-9
office before our	9
office before said	-33
office before says	-17
office before sporting	-12
office before to	8
office before what	-6
office before which	23
office before your	-29
office does add	23
office does call	-33
office does deny	-14
office does other	-20
office does propose	13
office does put	21
office does recall	-22
office does report	7
office does say	-11
office does tell	-7
office held	-36
office held by 2	-31
organisation after 's	-6
organisation after )	-9
organisation after ,	-16
organisation after .	18
organisation after :	-18
organisation after ;	-9
organisation after <end>	-22
organisation after accomplished	-6
organisation after added	-12
organisation after also	8
organisation after and	20
organisation after announced	12
organisation after approved	-14
organisation after as	-8
organisation after asked	14
organisation after at	16
organisation after called	31
organisation after calls	25
organisation after confirmed	14
organisation after confirms	-14
organisation after denied	-7
organisation after did	-21
organisation after does	-6
organisation after estimates	-10
organisation after expects	-7
organisation after fact	-31
organisation after for	-8
organisation after gave	8
organisation after had	-15
organisation after has	-18
organisation after held	-8
organisation after hopes	-10
organisation after in	-10
organisation after is	6
organisation after issued	-13
organisation after left	-8
organisation after let	9
organisation after made	12
organisation after must	-17
organisation after needs	17
organisation after of	-21
organisation after on	11
organisation after opened	-15
organisation after published	-24
organisation after puts	36
organisation after reckons	-16
organisation after reports	28
organisation after ruled	-6
organisation after says	32
organisation after takes	26
organisation after the	6
organisation after this	-9
organisation after to	-7
organisation after today	30
organisation after took	8
organisation after votes	-8
organisation after wants	-8
organisation after was	-10
organisation after welcomes	-16
organisation after will	-34
organisation after with	-22
organisation after would	-12
organisation after xinhua	-17
organisation after yesterday	10
organisation after —	-8
organisation before '	20
organisation before (	-6
organisation before ,	37
organisation before :	6
organisation before ;	16
organisation before <begin>	28
organisation before after	11
organisation before and	8
organisation before asked	-13
organisation before at	-34
organisation before before	-9
organisation before but	15
organisation before by	15
organisation before for	-19
organisation before friday	-10
organisation before from	10
organisation before if	-8
organisation before in	-37
organisation before is	-18
organisation before joint	-9
organisation before my	-13
organisation before news	-6
organisation before no	-18
organisation before of	-11
organisation before on	-17
organisation before one	-22
organisation before our	-15
organisation before own	6
organisation before said	-13
organisation before says	51
organisation before since	12
organisation before that	-14
organisation before this	6
organisation before through	-8
organisation before to	-10
organisation before told	-35
organisation before unless	-15
organisation before what	9
organisation before with	-13
organisation before yesterday	15
organisation before your	11
organisation does add	-19
organisation does ask	38
organisation does be	10
organisation does call	29
organisation does collect	-7
organisation does decline	-6
organisation does demand	-10
organisation does deny	15
organisation does discuss	-7
organisation does end	14
organisation does expect	-12
organisation does extend	-8
organisation does have	6
organisation does hold	-16
organisation does hope	-7
organisation does keep	-8
organisation does leave	-12
organisation does meet	-6
organisation does note	13
organisation does other	27
organisation does propose	-38
organisation does put	12
organisation does raise	-11
organisation does recall	-14
organisation does reckon	-16
organisation does reject	6
organisation does report	6
organisation does rule	-11
organisation does say	20
organisation does see	7
organisation does show	7
organisation does stand	-7
organisation does take	27
organisation does threaten	-40
organisation does want	-11
person after (	31
person after )	27
person after ,	16
person after :	71
person after ;	-6
person after <end>	20
person after added	-26
person after after	19
person after again	21
person after also	16
person after and	-34
person after announced	7
person after announces	-17
person after asked	-8
person after asks	-21
person after assured	6
person after at	28
person after by	-14
person after called	8
person after calls	28
person after came	-10
person after can	6
person after confirmed	14
person after could	21
person after denied	8
person after described	17
person after did	9
person after does	-6
person after ended	-15
person after expressed	16
person after flew	-11
person after flies	-14
person after for	-28
person after gave	18
person after had	-7
person after have	-23
person after in	-12
person after is	-7
person after jamieson	-8
person after last	6
person after left	-6
person after made	31
person after may	-7
person after met	-10
person after needs	-20
person after of	12
person after ordered	-9
person after posted	17
person after promised	16
person after proposed	-16
person after put	13
person after reported	-36
person after said	8
person after says	-11
person after signed	-24
person after signs	-6
person after speaks	-9
person after spoke	-14
person after stressed	6
person after tells	19
person after thanked	30
person after that	-26
person after threatened	22
person after to	11
person after told	29
person after took	-7
person after wants	-14
person after warned	8
person after was	-11
person after welcomed	-29
person after who	9
person after would	-21
person after writes	23
person after ·	19
person before "	13
person before '	-57
person before (	29
person before ,	6
person before -	38
person before 10	12
person before 20	-16
person before 30	-12
person before 45	-18
person before :	40
person before ;	22
person before <begin>	7
person before after	6
person before and	-64
person before as	-11
person before asked	-8
person before association	42
person before at	12
person before between	-11
person before but	27
person before by	7
person before der	20
person before for	-10
person before if	-26
person before in	35
person before is	-19
person before meet	-9
person before morning	15
person before of	-8
person before opposition	6
person before our	-11
person before said	8
person before saturday	19
person before sir	21
person before thanked	-27
person before that	-19
person before thursday	17
person before to	11
person before told	-30
person before until	-17
person before was	15
person before wednesday	14
person before what	18
person before when	-34
person before whether	-7
person before which	-14
person before with	-45
person before —	27
person does add	-17
person does announce	-12
person does approve	-8
person does ask	-20
person does be	13
person does call	-6
person does come	-6
person does declare	8
person does deny	-7
person does double	-6
person does end	-16
person does expect	-10
person does go	-17
person does have	7
person does impose	-6
person does leave	-8
person does let	-15
person does make	30
person does meet	-6
person does note	-10
person does offer	22
person does order	-11
person does other	34
person does post	18
person does prepare	-6
person does promise	42
person does propose	-14
person does recall	11
person does receive	-14
person does report	-14
person does say	-21
person does sign	-14
person does state	6
person does tell	10
person does threaten	46
person does want	12
person does write	8
possessive	-44
possessive account	13
possessive answer	13
possessive duty	-12
possessive golf	13
possessive many	-26
possessive on	-7
possessive plain	-33
possessive ruling	-8
possessive side	-6
possessive signature	-17
possessive words	18
quotation ahead 0	-14
quotation ahead 0 many	-11
quotation ahead 1	-6
quotation ahead 1 colon	13
quotation ahead 1 colon many	8
quotation ahead 1 few	-8
quotation ahead 12	-9
quotation ahead 12 colon	36
quotation ahead 12 colon many	30
quotation ahead 12 few	-23
quotation ahead 12 many	6
quotation ahead 3 colon	-8
quotation ahead 3 colon many	-9
quotation ahead 3 few	-13
quotation ahead 3 many	6
quotation ahead 6	41
quotation ahead 6 colon	13
quotation ahead 6 colon many	14
quotation ahead 6 few	61
quotation ahead far	33
quotation ahead far few	34
quotation ahead far many	10
quotation behind 0	14
quotation behind 0 few	30
quotation behind 0 many	6
quotation behind 1	17
quotation behind 1 few	-11
quotation behind 1 many	20
quotation behind 6 few	8
quotation behind 6 many	-10
rank 0	14
rank 0 alone	-16
rank 0 few	27
rank 0 many	13
rank 1	12
rank 1 few	-7
rank 1 many	29
rank 2	-12
rank 2 few	6
rank 2 plain	-16
rank 3	-6
rule:according to noun	37
rule:according to true plain	32
rule:account noun	72
rule:account true plain	58
rule:colon clause	15
rule:colon true many	12
rule:first false few	38
rule:first false many	46
rule:first false office	-14
rule:first false organisation	-27
rule:first false person	45
rule:first false plain	27
rule:first false side	58
rule:first true few	51
rule:first true many	24
rule:first true office	18
rule:first true organisation	41
rule:first true person	48
rule:first true plain	74
rule:first true side	87
rule:further false person	-15
rule:further false plain	-18
rule:further false side	-13
rule:further true few	13
rule:further true many	9
rule:further true office	-8
rule:further true plain	-15
rule:further true side	10
rule:it object	-15
rule:it say	37
rule:it true plain	16
rule:label clause	32
rule:label true many	12
rule:label true plain	30
rule:mind object	-66
rule:mind true plain	-65
rule:nobody false false	57
rule:nobody false false alone	-24
rule:nobody false false few	44
rule:nobody false false many	-32
rule:nobody false false plain	61
rule:nobody true false	33
rule:nobody true false few	-12
rule:nobody true false many	-6
rule:nobody true false plain	44
rule:nobody true true many	38
rule:nobody true true plain	-13
rule:noun noun	19
rule:noun of noun	14
rule:passive noun	10
rule:passive true plain	10
rule:phrase noun	57
rule:phrase object	6
rule:phrase true few	48
rule:phrase true many	-43
rule:phrase true plain	35
rule:pronoun clause	29
rule:pronoun false few	29
rule:pronoun false many	49
rule:pronoun object	47
rule:pronoun say	23
rule:pronoun sound	16
rule:pronoun true few	39
rule:pronoun true many	11
rule:pronoun true plain	27
rule:quoted beside clause	28
rule:quoted beside false few	11
rule:quoted beside false many	23
rule:verb after clause	19
rule:verb after false many	8
rule:verb after false plain	14
rule:verb after object	16
rule:verb after sound	6
rule:verb after true many	6
rule:verb after true plain	10
rule:verb first clause	19
rule:verb first false few	26
rule:verb first false plain	21
rule:verb first say	12
rule:verb first sound	7
rule:verb first true few	-6
rule:verb first true plain	44
says	9
says many	10
side after "	-6
side after 's	-48
side after (	-6
side after ,	-62
side after -	-6
side after .	-13
side after /	-17
side after :	-43
side after ;	19
side after <end>	-10
side after about	13
side after agreed	-15
side after among	-8
side after and	-36
side after announced	-18
side after answered	-19
side after answers	12
side after asked	18
side after at	-11
side after bought	7
side after buys	16
side after calls	9
side after charged	15
side after charges	-19
side after complained	12
side after concluded	-9
side after continues	-12
side after denies	17
side after dollars	13
side after exported	-6
side after for	11
side after goes	-12
side after goods	-6
side after had	16
side after has	29
side after have	-6
side after hopes	-10
side after imported	-8
side after in	-26
side after let	11
side after lets	-11
side after made	-12
side after newspaper	-22
side after opens	-8
side after pays	-6
side after prolonged	22
side after proposed	36
side after put	13
side after puts	-9
side after raised	-6
side after regards	-7
side after replied	21
side after reserves	-6
side after said	9
side after says	31
side after still	6
side after stopped	15
side after takes	-20
side after talks	17
side after that	-16
side after the	-18
side after time	-6
side after to	12
side after told	10
side after took	-12
side after undertook	17
side after wanted	-7
side after wants	-22
side after was	-16
side after were	-9
side after will	-14
side after would	-49
side after —	-24
side before "	-23
side before (	-9
side before )	14
side before *	11
side before -	13
side before /	-7
side before 00	6
side before :	-17
side before <begin>	19
side before after	19
side before billion	21
side before by	28
side before for	-33
side before from	-8
side before in	-61
side before january	-7
side before of	7
side before should	-9
side before that	-83
side before thursday	-13
side before to	-28
side before what	-17
side before when	14
side before which	-22
side before with	9
side before —	11
side does add	-13
side does announce	18
side does answer	-22
side does ask	7
side does be	-57
side does begin	-9
side does buy	13
side does call	24
side does come	6
side does conclude	-10
side does continue	-14
side does demand	18
side does deny	33
side does export	-10
side does get	-13
side does go	-29
side does have	-45
side does hold	14
side does import	-11
side does insist	-10
side does keep	-9
side does let	21
side does levy	-6
side does note	-11
side does notify	18
side does offer	-32
side does other	-25
side does pay	-12
side does promise	17
side does propose	53
side does put	-6
side does raise	6
side does reply	14
side does respond	-8
side does rise	-7
side does say	47
side does slap	-7
side does state	23
side does stop	7
side does suspend	-11
side does take	-46
side does tell	-23
side does threaten	-13
side does want	-33
side does warn	26
unnamed a plain	13
unnamed an	12
unnamed minister	-10
unnamed the	-7
unnamed the plain	-6
unnamed white house official	43
verb added then ,	-7
verb added then .	24
verb added then that	13
verb after 0	41
verb after 0 clause office	-34
verb after 0 clause office plain	-30
verb after 0 clause organisation	18
verb after 0 clause organisation plain	23
verb after 0 clause person	-8
verb after 0 clause person few	21
verb after 0 clause person many	19
verb after 0 clause person plain	-23
verb after 0 clause side	17
verb after 0 clause side plain	19
verb after 0 few	6
verb after 0 many	12
verb after 0 object organisation few	13
verb after 0 object organisation plain	-10
verb after 0 object person many	22
verb after 0 object person plain	-13
verb after 0 object side	67
verb after 0 object side plain	73
verb after 0 plain	34
verb after 0 say office	-12
verb after 0 say office few	-8
verb after 0 say office many	15
verb after 0 say office plain	-16
verb after 0 say organisation few	-6
verb after 0 say organisation many	41
verb after 0 say organisation plain	-7
verb after 0 say person	16
verb after 0 say person few	6
verb after 0 say person many	-17
verb after 0 say person plain	28
verb after 0 say side	29
verb after 0 say side few	-14
verb after 0 say side plain	36
verb after 0 sound person many	16
verb after 0 sound person plain	-7
verb after 0 sound side	-8
verb after 0 sound side plain	-8
verb after 1	28
verb after 1 clause office	9
verb after 1 clause office plain	9
verb after 1 clause organisation	-6
verb after 1 clause organisation plain	-9
verb after 1 clause person few	6
verb after 1 clause person many	20
verb after 1 clause person plain	-10
verb after 1 clause side	32
verb after 1 clause side plain	33
verb after 1 object office	-22
verb after 1 object office plain	-16
verb after 1 object organisation	-24
verb after 1 object organisation plain	-27
verb after 1 object person	14
verb after 1 object person few	-9
verb after 1 object person many	9
verb after 1 object person plain	13
verb after 1 object side	23
verb after 1 object side few	-9
verb after 1 object side plain	27
verb after 1 past another	-13
verb after 1 past another plain	-13
verb after 1 plain	32
verb after 1 say office	-22
verb after 1 say office plain	-30
verb after 1 say organisation	-21
verb after 1 say organisation plain	-21
verb after 1 say person	17
verb after 1 say person many	-11
verb after 1 say person plain	29
verb after 1 say side	18
verb after 1 say side plain	19
verb after 1 sound person	29
verb after 1 sound person plain	29
verb after 1 sound side	-26
verb after 1 sound side plain	-26
verb after 12	24
verb after 12 clause office plain	-13
verb after 12 clause organisation	-29
verb after 12 clause organisation plain	-28
verb after 12 clause person	11
verb after 12 clause person plain	6
verb after 12 clause side	-40
verb after 12 clause side plain	-39
verb after 12 many	18
verb after 12 object organisation	-30
verb after 12 object organisation plain	-28
verb after 12 object person	-6
verb after 12 object side	20
verb after 12 object side plain	20
verb after 12 past another	-45
verb after 12 past another plain	-51
verb after 12 plain	17
verb after 12 say office	-12
verb after 12 say organisation	19
verb after 12 say organisation plain	14
verb after 12 say person	31
verb after 12 say person few	-6
verb after 12 say person many	30
verb after 12 say person plain	19
verb after 3	8
verb after 3 clause organisation	-12
verb after 3 clause organisation plain	-13
verb after 3 clause person	-20
verb after 3 clause person plain	-16
verb after 3 clause side	-13
verb after 3 clause side plain	-13
verb after 3 few	6
verb after 3 many	7
verb after 3 object office	8
verb after 3 object office plain	6
verb after 3 object organisation	-7
verb after 3 object organisation many	-9
verb after 3 object person few	-10
verb after 3 object side	15
verb after 3 object side plain	15
verb after 3 past another	-34
verb after 3 past another few	-7
verb after 3 past another many	-22
verb after 3 past another plain	-14
verb after 3 say office	-13
verb after 3 say office many	-9
verb after 3 say office plain	-6
verb after 3 say organisation	-8
verb after 3 say organisation plain	-15
verb after 3 say person many	7
verb after 3 say side	31
verb after 3 say side plain	34
verb after 6	8
verb after 6 clause organisation	6
verb after 6 clause organisation plain	12
verb after 6 clause person	-10
verb after 6 clause side	17
verb after 6 clause side plain	17
verb after 6 few	-8
verb after 6 many	-28
verb after 6 object organisation	-10
verb after 6 object person	13
verb after 6 object person plain	18
verb after 6 object side	-17
verb after 6 object side plain	-16
verb after 6 past another	-6
verb after 6 past another many	-15
verb after 6 plain	22
verb after 6 say office	-9
verb after 6 say organisation	-13
verb after 6 say organisation many	-6
verb after 6 say person	20
verb after 6 say person few	13
verb after 6 say person plain	14
verb after 6 say side	9
verb after 6 say side plain	10
verb after 6 sound side	-6
verb after accused	14
verb after accused plain true	9
verb after added	-21
verb after added plain true	-19
verb after admitted	-19
verb after agreed plain false	11
verb after agreed plain true	-22
verb after announced	24
verb after announced plain false	15
verb after announced plain true	14
verb after announces	-19
verb after announces plain true	-19
verb after answered	-11
verb after answered plain true	-11
verb after asked	30
verb after asked plain false	28
verb after asked plain true	10
verb after asking	10
verb after asking plain true	12
verb after asks	9
verb after asks plain false	21
verb after assured	30
verb after assured plain true	22
verb after began	-15
verb after began plain true	-10
verb after begins	-14
verb after called few true	-6
verb after called plain false	-10
verb after called plain true	13
verb after calls	38
verb after calls many true	8
verb after calls plain true	36
verb after closed	-17
verb after closed plain true	-14
verb after commented	-11
verb after commented plain false	-11
verb after complained	8
verb after complained plain true	16
verb after complains	-7
verb after complains plain true	-7
verb after concluded	-39
verb after concluded plain false	-21
verb after concluded plain true	-23
verb after confirmed plain false	-21
verb after confirmed plain true	12
verb after continues	-12
verb after continues plain true	-11
verb after continuing	9
verb after continuing plain false	9
verb after declared	18
verb after demanded	14
verb after demanded plain true	13
verb after demands	-18
verb after demands plain true	-13
verb after denied plain false	20
verb after denied plain true	-15
verb after denies plain true	8
verb after described	27
verb after described plain true	18
verb after ended	-27
verb after ended plain false	-8
verb after ended plain true	-19
verb after estimates plain true	-10
verb after explained	24
verb after explained plain true	21
verb after far clause person plain	-18
verb after far clause side	-36
verb after far clause side plain	-30
verb after far many	16
verb after far object organisation	-9
verb after far object person plain	-11
verb after far object side	-24
verb after far object side plain	-24
verb after far past another few	11
verb after far past another many	32
verb after far past another plain	-27
verb after far plain	-7
verb after far say office	-9
verb after far say office plain	-8
verb after far say person	8
verb after far say person many	32
verb after far say person plain	-11
verb after far say side	20
verb after far say side few	9
verb after far say side many	-12
verb after far say side plain	21
verb after forecast	-13
verb after forecast plain false	-8
verb after hinted	14
verb after hints	-12
verb after indicated	-8
verb after informed	22
verb after informed plain true	29
verb after informs	-17
verb after informs plain true	-17
verb after insisted	-10
verb after insisted plain true	-10
verb after listed	-7
verb after lists	-7
verb after none	-29
verb after none alone	-16
verb after none few	13
verb after none many	11
verb after none plain	-43
verb after notes	-13
verb after notes plain true	-13
verb after notified	18
verb after notified plain true	18
verb after observed	22
verb after offered	-9
verb after offered plain false	-11
verb after offers plain true	8
verb after opened	-37
verb after opened plain false	8
verb after opened plain true	-42
verb after opens	-13
verb after opens plain true	-10
verb after posts	-9
verb after promised many true	6
verb after promised plain false	10
verb after promises	7
verb after promises plain false	-9
verb after promises plain true	14
verb after proposed	9
verb after proposed plain false	-20
verb after proposed plain true	22
verb after protested	10
verb after protested plain true	9
verb after questions	-14
verb after recalled	-15
verb after recalled plain true	-12
verb after recalls	20
verb after recalls plain true	19
verb after reckons	-12
verb after reckons plain true	-13
verb after remarked	23
verb after repeated	11
verb after repeated plain true	11
verb after reported plain false	12
verb after reported plain true	-10
verb after reports	24
verb after reports plain true	24
verb after responded	-25
verb after responded plain true	-25
verb after said	17
verb after said few true	-6
verb after said plain false	23
verb after said plain true	9
verb after saying	27
verb after says	-7
verb after says plain false	-36
verb after says plain true	9
verb after started	-9
verb after started plain true	-8
verb after stated	34
verb after stated many true	8
verb after stated plain true	36
verb after states	-11
verb after states plain false	-21
verb after states plain true	15
verb after tells	10
verb after tells plain true	27
verb after terms	7
verb after terms plain false	-14
verb after threatened	12
verb after threatened plain false	12
verb after threatened plain true	9
verb after threatens	12
verb after threatens plain true	13
verb after told few true	28
verb after told many true	-36
verb after told plain false	18
verb after told plain true	25
verb after urged	28
verb after urged plain true	23
verb after vowed	17
verb after warned	10
verb after warned plain false	7
verb after warned plain true	12
verb after warns	17
verb after warns plain true	20
verb after welcomed	-21
verb after welcomed plain true	-21
verb after welcomes	-22
verb after welcomes plain true	-21
verb after writes	6
verb after writes plain true	7
verb after writing	-7
verb after writing plain false	-6
verb after written	-15
verb after written plain false	-9
verb after written plain true	-13
verb after wrote few false	-10
verb after wrote plain true	-10
verb after: 's	19
verb after: ,	10
verb after: , "	-9
verb after: , he	-33
verb after: , which	18
verb after: :	-6
verb after: had been	-11
verb after: has	34
verb after: has been	-34
verb after: have	-30
verb after: in beijing	12
verb after: in washington	17
verb after: is	-11
verb agreed then in	7
verb agreed then last	-10
verb agreed then on	-18
verb agreed then to	15
verb announced then .	-6
verb announced then a	9
verb announced then an	11
verb announced then for	-32
verb announced then in	-6
verb announced then it	26
verb announced then on	8
verb announced then that	15
verb announced then the	-15
verb announced then this	13
verb answered then .	-10
verb answered then that	15
verb answered then with	-19
verb answers then .	-13
verb answers then questions	-18
verb asked then about	29
verb asked then the	24
verb asked then whether	-20
verb asking then for	15
verb asks then for	6
verb before 0	21
verb before 0 clause office	13
verb before 0 clause organisation	-19
verb before 0 clause organisation plain	-13
verb before 0 many	9
verb before 0 object organisation	-6
verb before 0 object person plain	-12
verb before 0 object side	-14
verb before 0 object side plain	-14
verb before 0 plain	15
verb before 0 say office	-28
verb before 0 say office many	-45
verb before 0 say organisation	23
verb before 0 say organisation few	7
verb before 0 say organisation plain	21
verb before 0 say person	20
verb before 0 say person few	-22
verb before 0 say person many	13
verb before 0 say person plain	29
verb before 0 sound person	9
verb before 1 clause organisation	14
verb before 1 clause person	6
verb before 1 clause side	-11
verb before 1 clause side plain	-9
verb before 1 many	9
verb before 1 object person	-15
verb before 1 object person plain	-15
verb before 1 object side	14
verb before 1 object side plain	14
verb before 1 past another	23
verb before 1 say person plain	-18
verb before 12 clause office	9
verb before 12 clause office plain	9
verb before 12 clause person	43
verb before 12 clause person plain	33
verb before 12 many	16
verb before 12 plain	-9
verb before 12 say organisation	-16
verb before 12 say organisation many	-8
verb before 12 say organisation plain	-10
verb before 12 say person many	19
verb before 12 say person plain	-10
verb before 12 say side	-23
verb before 12 say side plain	-16
verb before 12 sound person	-15
verb before 12 sound person plain	-15
verb before 12 sound side	-7
verb before 12 sound side plain	-7
verb before 3	-10
verb before 3 clause organisation	8
verb before 3 clause person	-7
verb before 3 clause person plain	-11
verb before 3 many	-23
verb before 3 object organisation	20
verb before 3 object organisation plain	22
verb before 3 object person	14
verb before 3 object person plain	14
verb before 3 object side	-9
verb before 3 object side plain	-8
verb before 3 past another	32
verb before 3 past another plain	30
verb before 3 plain	9
verb before 3 say office	-6
verb before 3 say organisation	26
verb before 3 say organisation plain	28
verb before 3 say person	-14
verb before 3 say person many	-15
verb before 3 say side	-7
verb before 3 say side plain	-6
verb before 6 clause organisation	-36
verb before 6 clause organisation plain	-33
verb before 6 clause person	-20
verb before 6 clause person plain	-18
verb before 6 clause side	10
verb before 6 clause side plain	11
verb before 6 object organisation	23
verb before 6 object organisation plain	17
verb before 6 past another	16
verb before 6 past another plain	11
verb before 6 say organisation many	-6
verb before 6 say organisation plain	10
verb before 6 say person	14
verb before 6 say person plain	16
verb before 6 say side	7
verb before 6 say side plain	9
verb before accused	-11
verb before agreed plain false	12
verb before agreed plain true	-13
verb before announced plain true	8
verb before asked	-24
verb before asked plain false	-6
verb before asked plain true	-22
verb before asks	-14
verb before asks plain false	-12
verb before began	-14
verb before began plain false	-8
verb before confirmed plain true	-11
verb before declared	16
verb before denied plain false	14
verb before denied plain true	-9
verb before described	-16
verb before far	18
verb before far clause office	-13
verb before far clause office plain	-13
verb before far clause organisation	29
verb before far clause organisation plain	29
verb before far few	-6
verb before far many	-10
verb before far object organisation	20
verb before far object organisation plain	20
verb before far object side	-10
verb before far object side plain	-10
verb before far past another	-8
verb before far past another plain	-8
verb before far plain	28
verb before far say office	-6
verb before far say office plain	-8
verb before far say organisation	-9
verb before far say organisation plain	-14
verb before far say person	-12
verb before informed plain true	6
verb before none alone	-16
verb before none few	10
verb before none many	15
verb before none plain	-11
verb before opened plain false	-6
verb before promised plain false	12
verb before proposed	6
verb before proposed plain false	-15
verb before proposed plain true	17
verb before remarks	-11
verb before remarks plain true	-10
verb before replied	12
verb before reported	-11
verb before said	-15
verb before said few false	-11
verb before said few true	-19
verb before said many false	-14
verb before said plain true	10
verb before says	12
verb before says plain false	16
verb before says plain true	20
verb before states	17
verb before states plain false	-10
verb before states plain true	25
verb before told	-13
verb before told many true	-23
verb before told plain false	7
verb before warned	-8
verb before warned plain true	9
verb before wrote	-6
verb before wrote many true	-19
verb before: ,	21
verb before: , and	-24
verb before: :	7
verb before: ;	28
verb before: and	6
verb before: by	32
verb before: in	-17
verb before: our	-11
verb before: that	-40
verb before: to	-21
verb before: until	-10
verb called then for	6
verb called then off	-17
verb called then the	7
verb calls then it	27
verb calls then that	8
verb calls then the	11
verb clause then ,	22
verb clause then a	-15
verb clause then about	11
verb clause then at	8
verb clause then by	13
verb clause then for	-12
verb clause then his	-8
verb clause then it	-11
verb clause then its	19
verb clause then of	-24
verb clause then questions	-19
verb clause then that	9
verb clause then the	10
verb clause then this	28
verb clause then to	-10
verb clause then when	-14
verb clause then whether	-22
verb clause then will	7
verb clause then with	-25
verb clause then within	-9
verb clause then yesterday	-14
verb concluded then its	-13
verb confirmed then .	13
verb confirmed then it	-42
verb confirmed then on	16
verb confirmed then that	-7
verb confirmed then the	38
verb continues then to	-12
verb denied then a	15
verb denied then that	-13
verb denies then that	-29
verb described then the	18
verb ends then on	12
verb informed then his	-7
verb informed then the	28
verb object then ,	-14
verb object then a	10
verb object then an	28
verb object then as	19
verb object then china	16
verb object then from	-15
verb object then in	12
verb object then of	-10
verb object then off	-17
verb object then on	23
verb object then that	-10
verb object then the	-11
verb object then them	-23
verb object then this	28
verb offered then a	12
verb opened then a	-15
verb opened then an	-10
verb posted then that	-24
verb proposed then a	7
verb proposed then that	-22
verb proposed then to	12
verb protested then against	31
verb recalled then that	-11
verb recalls then that	22
verb replied then .	-19
verb replied then that	18
verb reported then on	-25
verb reported then that	16
verb reports then .	22
verb reports then that	-12
verb said then ,	-28
verb said then .	-18
verb said then :	-8
verb said then ;	-7
verb said then a	8
verb said then both	-26
verb said then china	17
verb said then he	16
verb said then his	-7
verb said then in	17
verb said then it	-10
verb said then its	12
verb said then nothing	-15
verb said then of	11
verb said then on	17
verb said then that	-21
verb said then the	13
verb said then there	20
verb said then they	12
verb said then to	-12
verb said then today	12
verb said then what	-21
verb said then whether	-12
verb said then yesterday	17
verb say then ,	-28
verb say then :	-21
verb say then ;	-23
verb say then <end>	-26
verb say then a	19
verb say then against	32
verb say then an	10
verb say then both	-26
verb say then by	-7
verb say then cnbc	14
verb say then fox	13
verb say then him	-12
verb say then his	7
verb say then in	36
verb say then it	-11
verb say then journalists	10
verb say then last	-10
verb say then members	-8
verb say then no	7
verb say then nothing	-17
verb say then of	14
verb say then only	13
verb say then our	-11
verb say then parliament	21
verb say then radio	-6
verb say then so	-16
verb say then that	12
verb say then the	15
verb say then there	19
verb say then they	18
verb say then this	-18
verb say then to	7
verb say then today	12
verb say then trump	17
verb say then what	-24
verb say then when	-16
verb say then whether	-12
verb say then yes	-14
verb say then yesterday	21
verb says then ,	-7
verb says then .	7
verb says then :	-18
verb says then <end>	-21
verb says then china	-7
verb says then he	-12
verb says then it	7
verb says then no	6
verb says then that	7
verb says then the	22
verb sound then .	13
verb sound then a	12
verb sound then to	10
verb stated then that	9
verb states then .	-14
verb stressed then that	13
verb tells then me	7
verb tells then us	7
verb then ,	-11
verb then 10	-13
verb then 100	6
verb then 15	6
verb then 25	31
verb then 30	11
verb then :	-24
verb then ;	-23
verb then <end>	-17
verb then a	16
verb then about	12
verb then afterwards	-23
verb then against	32
verb then an	35
verb then another	-15
verb then as	16
verb then at	6
verb then both	-24
verb then by	8
verb then canada	7
verb then china	13
verb then cnbc	14
verb then fifteen	17
verb then for	-10
verb then four	-16
verb then fox	13
verb then from	-17
verb then him	-12
verb then in	41
verb then it	-14
verb then its	13
verb then journalists	10
verb then last	-6
verb then more	7
verb then no	7
verb then not	-14
verb then nothing	-15
verb then of	-13
verb then off	-24
verb then on	12
verb then only	13
verb then our	-9
verb then parliament	21
verb then questions	-19
verb then radio	-6
verb then so	-13
verb then talks	15
verb then tariffs	11
verb then that	15
verb then the	11
verb then them	-11
verb then there	19
verb then they	18
verb then this	14
verb then today	14
verb then trade	-15
verb then trump	21
verb then us	9
verb then washington	8
verb then when	-35
verb then whether	-32
verb then will	7
verb then with	-20
verb then within	-7
verb then yes	-14
verb threatened then a	-13
verb threatened then an	11
verb threatened then on	12
verb threatened then to	-33
verb told then ,	6
verb told then a	16
verb told then an	6
verb told then cnbc	14
verb told then fox	13
verb told then his	19
verb told then journalists	10
verb told then me	-6
verb told then our	-16
verb told then parliament	21
verb told then radio	-7
verb told then the	-11
verb told then this	-20
verb told then trump	9
verb warned then ,	-10
verb warned then .	13
verb warns then that	17
verb written then that	18
verb wrote then ,	7
verb wrote then .	13
verb wrote then on	18
verb wrote then that	-9
verb wrote then the	-16
verb wrote then to	31`;
