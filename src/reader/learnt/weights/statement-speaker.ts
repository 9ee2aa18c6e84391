// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_SPEAKER = `yes
<always>	0
closes "	18
closes " many	18
closes 's	-7
closes ,	-15
closes , few	-20
closes , many	-27
closes , plain	35
closes .	35
closes . few	21
closes . plain	35
closes :	7
closes <end>	-7
closes <end> plain	-7
closes and plain	15
closes as	-9
closes at	34
closes at many	35
closes for	16
closes for plain	18
closes had	-38
closes had plain	-37
closes in	28
closes in many	26
closes of	9
closes on	-23
closes on many	-14
closes on plain	-8
closes said	23
closes to plain	-13
closes whether	-7
closes whether plain	-7
closes will	-6
closes will plain	-6
closes would	-15
closes would plain	-18
does <agree> future	11
does <agree> future plain	11
does <agree> modal	8
does <agree> modal plain	8
does <agree> past	-14
does <agree> past plain	-12
does <agree> perfect	-35
does <agree> perfect plain	-32
does <agree> pluperfect	-22
does <agree> pluperfect plain	-22
does <agree> present	-11
does <agree> present plain	-11
does <bear> past plain	-6
does <bear> perfect	-7
does <bear> pluperfect	-13
does <bear> pluperfect plain	-13
does <begin> future	-11
does <begin> future plain	-10
does <begin> past	6
does <begin> perfect	-10
does <begin> perfect plain	-10
does <buy> future	-7
does <buy> present	13
does <buy> present plain	13
does <deny> perfect	8
does <deny> perfect plain	8
does <down> future	-8
does <down> future plain	-8
does <down> past plain	-24
does <down> perfect	-11
does <down> perfect plain	-9
does <down> present	-24
does <down> present plain	-23
does <end> past plain	11
does <end> perfect	-28
does <end> perfect plain	-27
does <impose> future	-7
does <impose> future many	7
does <impose> future plain	-11
does <impose> past few	-10
does <impose> past many	13
does <impose> perfect many	-6
does <impose> present few	-19
does <propose> future	-8
does <propose> future plain	-8
does <propose> past	20
does <propose> past few	-6
does <propose> past many	-9
does <propose> past plain	28
does <propose> pluperfect plain	7
does <say> modal	11
does <say> past	12
does <say> past plain	11
does <say> perfect	-8
does <say> perfect many	24
does <say> perfect plain	-19
does <say> pluperfect	14
does <say> pluperfect plain	15
does <say> present few	-9
does <sell> past	-13
does <sell> past plain	-13
does <sell> perfect	10
does <sell> perfect plain	10
does <sell> present	-7
does <sell> present plain	-7
does <stay> future	-9
does <stay> future plain	-9
does <stay> modal plain	-7
does <stay> past	10
does <stay> past few	-15
does <stay> past many	20
does <stay> past plain	7
does <stay> present	-13
does <stay> present plain	-12
does <suspend> past	-12
does <suspend> past plain	-19
does <suspend> perfect	8
does <suspend> perfect plain	9
does <suspend> present	-21
does <suspend> present plain	-16
does <target> past	16
does <target> past plain	16
does <target> perfect	-11
does <target> perfect plain	-9
does <target> pluperfect	9
does <target> pluperfect plain	10
does <target> present	-10
does <target> present plain	-8
does <threaten> past many	6
does <threaten> past plain	6
does <threaten> perfect	13
does <threaten> perfect plain	14
does <threaten> pluperfect	10
does <threaten> pluperfect plain	12
does <threaten> present plain	16
does <up> modal	-6
does <up> modal plain	-6
does <up> past plain	7
does <up> present few	-7
does add	-18
does add many	12
does add plain	-23
does agree	-7
does agree plain	-6
does announce	10
does announce plain	10
does answer	-16
does answer plain	-24
does approve	-12
does approve plain	-12
does ask	13
does ask plain	14
does be many	21
does be plain	-22
does begin	-19
does begin plain	-19
does believe	-20
does believe plain	-20
does bring	-6
does bring plain	-6
does buy	13
does buy plain	13
does call many	-12
does call plain	8
does collect	-11
does collect plain	-11
does come plain	-15
does conclude	-20
does conclude plain	-20
does consider	-11
does consider plain	-11
does continue	-13
does continue plain	-12
does decline plain	-19
does demand	15
does demand plain	15
does deny	15
does deny plain	15
does discuss	-14
does discuss plain	-14
does double	-10
does double plain	-9
does draw	35
does draw plain	35
does expect	-23
does expect plain	-23
does explain	25
does explain plain	22
does export	-11
does export plain	-11
does extend	-14
does extend plain	-14
does face	-6
does face plain	-6
does future	-28
does get	-18
does get plain	-6
does have	-7
does have plain	-8
does hope	-15
does hope plain	-15
does import	-12
does import plain	-12
does impose	-10
does impose plain	-10
does insist	-6
does insist plain	-6
does keep	-21
does keep plain	-21
does land	-9
does land plain	-9
does leave	-22
does leave plain	-20
does let	17
does let plain	17
does lift	11
does lift plain	23
does like	-7
does make	27
does make plain	35
does meet	-10
does meet plain	-9
does modal	-7
does modal passive	-11
does negotiate	-8
does negotiate plain	-8
does note	-7
does note plain	-9
does nothing	18
does nothing few	29
does nothing many	6
does nothing plain	7
does notify	16
does notify plain	16
does order	-13
does order plain	-13
does other	23
does other many	6
does other plain	21
does past	8
does past not	-13
does past passive	-37
does pay	-15
does pay plain	-13
does perfect	7
does perfect not	-20
does perfect passive	-9
does plan	-7
does plan plain	-7
does pluperfect passive	-12
does post	6
does post many	10
does prepare	-12
does prepare plain	-12
does present	6
does present not	12
does present passive	-18
does promise	15
does promise plain	14
does propose	15
does propose plain	17
does put	20
does put many	23
does put plain	17
does receive	-15
does receive plain	-15
does reckon	-20
does reckon plain	-21
does respond	-28
does respond plain	-28
does rise	-9
does rise plain	-9
does rule	-8
does rule plain	-8
does say	9
does say many	9
does see	10
does see plain	10
does seek	-14
does seek plain	-14
does sell	-8
does sell plain	-8
does show	6
does sign	-21
does sign plain	-16
does sit	-11
does sit plain	-11
does slap	-8
does slap plain	-8
does stand	-13
does stand plain	-6
does start	-7
does start plain	-6
does state	30
does state plain	29
does step	7
does step plain	6
does stop	7
does stop plain	7
does stress	-6
does stress plain	-6
does suspend	-20
does suspend plain	-18
does take	6
does take plain	6
does tell many	-20
does tell plain	14
does think	33
does think plain	32
does threaten	12
does threaten plain	16
does urge	36
does urge plain	36
does vow plain	19
does want	-15
does want plain	-14
does warn	12
does warn many	6
does warn plain	18
does withdraw	-23
does withdraw plain	-23
does write	6
does write few	7
does write many	10
earlier 1 1	-25
earlier 1 1 few he	9
earlier 1 1 few none	-30
earlier 1 1 many he	30
earlier 1 1 many none	-37
earlier 1 1 plain he	-10
earlier 1 1 plain i	6
earlier 1 1 plain none	-13
earlier 1 1 plain they	-10
earlier 1 12	-46
earlier 1 12 many none	-10
earlier 1 12 plain he	-20
earlier 1 12 plain it	-12
earlier 1 3	-81
earlier 1 3 alone none	-43
earlier 1 3 few he	-6
earlier 1 3 few none	6
earlier 1 3 many he	-37
earlier 1 3 many none	-41
earlier 1 3 plain he	-41
earlier 1 3 plain i	11
earlier 1 3 plain it	-11
earlier 1 3 plain they	-38
earlier 1 6	-72
earlier 1 6 alone none	-23
earlier 1 6 few none	-25
earlier 1 6 many he	-19
earlier 1 6 plain he	-58
earlier 1 6 plain i	-41
earlier 1 6 plain none	16
earlier 1 6 plain they	-11
earlier 2 12	-37
earlier 2 12 few i	-7
earlier 2 12 few none	-7
earlier 2 12 many he	-32
earlier 2 12 many it	-14
earlier 2 12 many none	-29
earlier 2 12 plain he	-18
earlier 2 12 plain i	-49
earlier 2 12 plain it	-40
earlier 2 12 plain none	43
earlier 2 12 plain they	-17
earlier 2 3	-12
earlier 2 3 few none	7
earlier 2 3 many he	18
earlier 2 3 many none	-20
earlier 2 3 plain he	-35
earlier 2 3 plain i	47
earlier 2 3 plain it	-54
earlier 2 3 plain none	-10
earlier 2 3 plain they	-16
earlier 2 6	-57
earlier 2 6 few none	-36
earlier 2 6 many it	-6
earlier 2 6 many none	18
earlier 2 6 plain he	-27
earlier 2 6 plain i	-53
earlier 2 6 plain it	-15
earlier 2 6 plain none	-16
earlier 3 12 few none	-14
earlier 3 12 many none	-10
earlier 3 12 plain he	16
earlier 3 12 plain i	19
earlier 3 12 plain it	-18
earlier 3 12 plain none	-10
earlier 3 3	26
earlier 3 3 plain i	20
earlier 3 3 plain it	9
earlier 3 3 plain none	7
earlier 3 6 many none	24
earlier 3 6 plain he	13
earlier 3 6 plain i	-25
earlier 3 6 plain none	-15
earlier 3 6 plain they	-6
earlier alone	-7
earlier alone alone none	34
earlier alone few he	22
earlier alone few i	-22
earlier alone few it	18
earlier alone few none	-11
earlier alone many he	-7
earlier alone plain i	15
earlier alone plain none	-42
earlier alone plain they	-31
earlier body	15
earlier body many he	-41
earlier body many it	14
earlier body many none	6
earlier body plain he	14
earlier body plain i	16
earlier body plain it	11
earlier last	32
earlier last alone none	21
earlier last few he	52
earlier last few it	8
earlier last many he	31
earlier last many it	-21
earlier last many none	-9
earlier last plain he	18
earlier last plain i	-9
earlier last plain it	-30
earlier last plain none	-14
earlier lately	25
earlier lately alone none	10
earlier lately few he	-18
earlier lately few it	12
earlier lately few none	-13
earlier lately many he	-11
earlier lately many none	23
earlier lately plain he	23
earlier lately plain i	-55
earlier lately plain they	26
earlier office	-20
earlier office few he	-15
earlier office few none	-19
earlier office many he	-56
earlier office plain i	9
earlier office plain it	-26
earlier office plain none	17
earlier office plain they	-11
earlier office rank 0 few he	-8
earlier office rank 0 many he	-49
earlier office rank 0 many none	-32
earlier office rank 0 plain i	18
earlier office rank 0 plain none	26
earlier office rank 0 plain they	-11
earlier office rank 1	-59
earlier office rank 1 many none	-17
earlier office rank 1 plain he	-34
earlier office rank 1 plain it	-30
earlier office rank 1 plain none	-7
earlier office rank 2 few none	-8
earlier office rank 2 many none	30
earlier office rank 2 plain he	-18
earlier office rank 2 plain i	-7
earlier office rank 3	15
earlier office rank 3 many none	-7
earlier office rank 3 plain he	31
earlier office rank 3 plain none	-6
earlier organisation	-27
earlier organisation alone none	-56
earlier organisation few he	-16
earlier organisation few i	-8
earlier organisation few none	-29
earlier organisation many he	-62
earlier organisation many none	-35
earlier organisation plain he	-49
earlier organisation plain i	-11
earlier organisation plain it	59
earlier organisation plain none	-14
earlier organisation plain they	9
earlier organisation rank 0	-14
earlier organisation rank 0 alone none	-29
earlier organisation rank 0 few none	-17
earlier organisation rank 0 many he	-40
earlier organisation rank 0 many it	8
earlier organisation rank 0 plain he	-50
earlier organisation rank 0 plain i	-36
earlier organisation rank 0 plain it	23
earlier organisation rank 0 plain they	18
earlier organisation rank 1	-32
earlier organisation rank 1 many he	-12
earlier organisation rank 1 many none	-25
earlier organisation rank 1 plain he	7
earlier organisation rank 1 plain i	-22
earlier organisation rank 1 plain it	7
earlier organisation rank 1 plain none	-12
earlier organisation rank 2 many he	-6
earlier organisation rank 2 many none	-25
earlier organisation rank 2 plain he	-25
earlier organisation rank 2 plain i	-13
earlier organisation rank 2 plain it	39
earlier organisation rank 2 plain none	-13
earlier organisation rank 2 plain they	-7
earlier organisation rank 3	14
earlier organisation rank 3 many none	-13
earlier organisation rank 3 plain he	-26
earlier organisation rank 3 plain i	22
earlier organisation rank 3 plain it	29
earlier person	37
earlier person alone none	45
earlier person few he	38
earlier person few none	-11
earlier person many he	56
earlier person many it	-29
earlier person many none	30
earlier person plain he	22
earlier person plain i	9
earlier person plain it	-79
earlier person plain none	-17
earlier person plain they	-14
earlier person rank 0	26
earlier person rank 0 alone none	29
earlier person rank 0 few he	52
earlier person rank 0 few it	6
earlier person rank 0 few none	-11
earlier person rank 0 many he	70
earlier person rank 0 many it	-27
earlier person rank 0 plain he	14
earlier person rank 0 plain i	6
earlier person rank 0 plain it	-54
earlier person rank 0 plain none	-36
earlier person rank 1	46
earlier person rank 1 alone none	38
earlier person rank 1 few he	-6
earlier person rank 1 few none	-17
earlier person rank 1 many none	45
earlier person rank 1 plain he	31
earlier person rank 1 plain i	35
earlier person rank 1 plain it	-16
earlier person rank 2	-36
earlier person rank 2 many he	-18
earlier person rank 2 many none	27
earlier person rank 2 plain he	-50
earlier person rank 2 plain i	-11
earlier person rank 2 plain it	-36
earlier person rank 2 plain none	8
earlier person rank 2 plain they	-11
earlier person rank 3	22
earlier person rank 3 many he	13
earlier person rank 3 plain he	-15
earlier person rank 3 plain it	-10
earlier person rank 3 plain none	31
earlier same 1	72
earlier same 1 few he	22
earlier same 1 few it	-18
earlier same 1 few none	-18
earlier same 1 many he	19
earlier same 1 many it	-15
earlier same 1 many none	20
earlier same 1 plain he	33
earlier same 1 plain i	-35
earlier same 1 plain it	56
earlier same 1 plain they	7
earlier same 3	62
earlier same 3 few he	7
earlier same 3 few it	16
earlier same 3 few none	16
earlier same 3 many he	6
earlier same 3 many none	63
earlier same 3 plain he	33
earlier same 3 plain i	-65
earlier same 3 plain it	-29
earlier same 3 plain none	18
earlier same 3 plain they	15
earlier same 6	21
earlier same 6 plain he	25
earlier same 6 plain i	-8
earlier side	-103
earlier side alone none	-36
earlier side few he	-19
earlier side few it	-12
earlier side few none	-36
earlier side many he	-76
earlier side many it	-16
earlier side many none	-92
earlier side plain he	-66
earlier side plain i	-69
earlier side plain it	7
earlier side plain they	-36
earlier side rank 0	-19
earlier side rank 0 alone none	-12
earlier side rank 0 few he	-6
earlier side rank 0 few it	-8
earlier side rank 0 few none	-8
earlier side rank 0 many he	-32
earlier side rank 0 many none	-39
earlier side rank 0 plain he	-12
earlier side rank 0 plain i	-35
earlier side rank 0 plain it	31
earlier side rank 0 plain none	9
earlier side rank 0 plain they	-17
earlier side rank 1	-36
earlier side rank 1 alone none	-10
earlier side rank 1 few none	-20
earlier side rank 1 many he	-27
earlier side rank 1 many none	-33
earlier side rank 1 plain he	-43
earlier side rank 1 plain i	-17
earlier side rank 1 plain it	-10
earlier side rank 1 plain none	27
earlier side rank 1 plain they	-9
earlier side rank 2	-51
earlier side rank 2 alone none	-7
earlier side rank 2 few none	-8
earlier side rank 2 many he	-16
earlier side rank 2 many none	-17
earlier side rank 2 plain he	-29
earlier side rank 2 plain i	-8
earlier side rank 2 plain none	-7
earlier side rank 3	-35
earlier side rank 3 many none	-9
earlier side rank 3 plain he	-17
earlier side rank 3 plain it	10
earlier side rank 3 plain none	-21
earlier subject	27
earlier subject alone none	-28
earlier subject few he	18
earlier subject few i	-19
earlier subject few none	-11
earlier subject few they	-7
earlier subject many he	23
earlier subject many it	-49
earlier subject many they	-10
earlier subject plain he	24
earlier subject plain it	36
g a:!	-17
g a:&	10
g a:'	-18
g a:'s	-38
g a:'s <level>	-6
g a:'s <organisation>	-7
g a:'s account	12
g a:'s answer	16
g a:'s duty	-28
g a:'s levy	13
g a:'s new	23
g a:'s on	-7
g a:'s rule	-6
g a:'s side	-6
g a:'s signature	-17
g a:'s word	19
g a:- <name>	-10
g a:- duty	-10
g a:- earth	-22
g a:- trade	12
g a:.	22
g a:/	-16
g a:/ <seat>	-9
g a:<agent>	-35
g a:<day-ahead> .	-10
g a:<day-ahead> of	-6
g a:<day-ahead> to	-19
g a:<day-gone>	-11
g a:<day-gone> ?	-8
g a:<day-gone> about	-10
g a:<day-gone> after	17
g a:<day-gone> evening	17
g a:<day-gone> for	-14
g a:<day-gone> of	12
g a:<day-gone> on	16
g a:<day-gone> that	-10
g a:<day-gone> to	33
g a:<day-gone> with	-19
g a:<day-today>	-8
g a:<day-today> .	-31
g a:<day-today> morning	-10
g a:<day-today> published	9
g a:<day-today> that	11
g a:<day-today> to	-13
g a:<day-today> with	-7
g a:<gate>	16
g a:<goods-amount> <span>	9
g a:<goods-amount> by	-6
g a:<goods-amount> for	-13
g a:<goods-amount> in	19
g a:<goods-amount> of	-8
g a:<level>	-7
g a:<level> after	6
g a:<level> and	7
g a:<level> as	19
g a:<level> duty	-9
g a:<level> for	7
g a:<level> from	30
g a:<level> in	-11
g a:<level> more	-24
g a:<level> of	-9
g a:<level> on	18
g a:<level> or	12
g a:<level> tariff	-45
g a:<level> to	8
g a:<level> was	-10
g a:<money>	8
g a:<money> .	12
g a:<money> <span>	17
g a:<money> a	-17
g a:<money> for	8
g a:<money> in	8
g a:<money> last	-7
g a:<money> of	21
g a:<month-ahead>	10
g a:<month-gone>	-21
g a:<month-gone> that	-7
g a:<name> 's	-24
g a:<name> .	-21
g a:<name> a	-16
g a:<name> as	25
g a:<name> at	-26
g a:<name> expire	-12
g a:<name> for	37
g a:<name> from	-8
g a:<name> good	10
g a:<name> had	11
g a:<name> has	6
g a:<name> have	-8
g a:<name> in	-15
g a:<name> of	19
g a:<name> on	35
g a:<name> over	8
g a:<name> say	27
g a:<name> than	-11
g a:<name> trade	-10
g a:<name> truce	-12
g a:<name> was	-15
g a:<name> were	-7
g a:<name> with	29
g a:<name> would	13
g a:<not>	-24
g a:<number>	-17
g a:<number> .	16
g a:<number> <quality>	-25
g a:<number> and	-8
g a:<number> duty	21
g a:<number> for	16
g a:<number> million	-11
g a:<number> more	-20
g a:<number> notice	-11
g a:<number> of	-20
g a:<number> on	-26
g a:<number> thi	-13
g a:<number> to	-30
g a:<number> vote	-10
g a:<office>	-45
g a:<office> .	-22
g a:<office> on	13
g a:<organisation> 's	7
g a:<organisation> for	-24
g a:<organisation> in	30
g a:<organisation> meet	11
g a:<organisation> on	-35
g a:<organisation> report	9
g a:<organisation> say	-11
g a:<organisation> that	25
g a:<organisation> to	17
g a:<organisation> was	-8
g a:<organisation> would	9
g a:<person>	-22
g a:<person> 's	-31
g a:<person> and	-6
g a:<person> business	6
g a:<person> call	7
g a:<person> had	14
g a:<person> in	17
g a:<person> is	17
g a:<person> of	-10
g a:<person> on	-10
g a:<person> say	6
g a:<person> warn	-6
g a:<person> will	-14
g a:<points>	-9
g a:<points> off	-6
g a:<quality> beef	-8
g a:<quality> coal	-10
g a:<quality> colleague	-7
g a:<quality> company	-17
g a:<quality> cotton	-14
g a:<quality> delegation	18
g a:<quality> duty	-6
g a:<quality> energy	-13
g a:<quality> fertiliser	6
g a:<quality> firm	-15
g a:<quality> good	29
g a:<quality> machinery	-11
g a:<quality> minister	-20
g a:<quality> official	6
g a:<quality> oil	-11
g a:<quality> potash	-11
g a:<quality> president	-9
g a:<quality> rate	8
g a:<quality> rice	-16
g a:<quality> rose	15
g a:<quality> sardine	14
g a:<quality> side	10
g a:<quality> steel	8
g a:<quality> tariff	16
g a:<quality> textile	-17
g a:<quality> trade	12
g a:<quality> wheat	17
g a:<seat>	-6
g a:<seat> 's	16
g a:<seat> .	-16
g a:<seat> <day-today>	-15
g a:<seat> has	-8
g a:<seat> later	-9
g a:<seat> on	-25
g a:<seat> say	37
g a:<seat> to	9
g a:<seat> with	-10
g a:<sender>	17
g a:<span>	22
g a:<span> .	52
g a:<span> before	-16
g a:<span> in	13
g a:<span> of	-27
g a:<span> the	-16
g a:<span> to	-26
g a:<taker>	18
g a:<v-agree>	-8
g a:<v-bear>	17
g a:<v-buy>	13
g a:<v-deny>	6
g a:<v-down>	-20
g a:<v-end>	-22
g a:<v-propose>	11
g a:<v-return>	-7
g a:<v-say>	38
g a:<v-stay>	22
g a:<v-suspend>	7
g a:<v-target>	-19
g a:<v-threaten>	17
g a:<v-up>	-6
g a:?	-46
g a:a	-15
g a:a <office>	-11
g a:a <organisation>	-40
g a:a <quality>	20
g a:a <span>	-14
g a:a date	-8
g a:a deal	17
g a:a duty	25
g a:a fee	12
g a:a fourth	8
g a:a framework	11
g a:a free	13
g a:a further	11
g a:a law	-7
g a:a letter	31
g a:a licence	-16
g a:a longer	9
g a:a market	9
g a:a meet	-28
g a:a memorandum	-12
g a:a new	-22
g a:a newspaper	10
g a:a pause	-15
g a:a permanent	-14
g a:a permit	-10
g a:a point	-8
g a:a post	33
g a:a preliminary	17
g a:a quota	-17
g a:a rate	-15
g a:a report	19
g a:a second	6
g a:a similar	14
g a:a single	9
g a:a state	-14
g a:a statement	17
g a:a tariff	6
g a:a television	21
g a:a truce	-7
g a:a week	-8
g a:abolish	7
g a:about	-11
g a:about a	-22
g a:about it	15
g a:about the	12
g a:above	-23
g a:abroad	-15
g a:accept	8
g a:accept an	9
g a:accomplished	-6
g a:account	-14
g a:account of	-11
g a:accused	22
g a:across	8
g a:across the	8
g a:act of	8
g a:action	7
g a:add	-15
g a:add .	25
g a:add <level>	-12
g a:add <number>	-26
g a:additional	-8
g a:additional tariff	12
g a:adopt	-6
g a:after	7
g a:after <span>	10
g a:after call	-6
g a:after the	18
g a:afterward	-25
g a:again	20
g a:again .	12
g a:against	-9
g a:against the	14
g a:agree	24
g a:agree .	23
g a:agree in	17
g a:agree on	-25
g a:agree to	7
g a:agreement	-7
g a:agreement .	14
g a:agreement on	-7
g a:agreement with	6
g a:ahead	-12
g a:air	11
g a:air force	12
g a:airport	21
g a:all	31
g a:all .	-6
g a:all <quality>	11
g a:all country	11
g a:allowed	-20
g a:alone	10
g a:along	-29
g a:already	-16
g a:also	34
g a:also put	-10
g a:also say	-11
g a:alway	11
g a:among	9
g a:among the	11
g a:an additional	-8
g a:an extension	-6
g a:an hour	-29
g a:an important	13
g a:an invitation	9
g a:and <level>	-11
g a:and <month-gone>	10
g a:and <name>	-29
g a:and <quality>	-6
g a:and a	-18
g a:and his	7
g a:and me	-15
g a:and say	-17
g a:and the	-10
g a:and to	13
g a:and trade	-10
g a:and would	7
g a:announce	17
g a:announce <level>	-15
g a:announce a	6
g a:announce an	10
g a:announce for	-31
g a:announce it	28
g a:announce on	8
g a:announce that	10
g a:announce the	-19
g a:announcement	16
g a:announcement on	15
g a:another	-8
g a:another <span>	8
g a:answer	16
g a:answer .	-20
g a:answer in	-6
g a:answer on	-9
g a:answer question	-8
g a:answer within	12
g a:anything	-14
g a:appeal	14
g a:appeal .	12
g a:apple	17
g a:approval	-14
g a:approval of	-14
g a:approve	6
g a:approve it	-14
g a:approve the	11
g a:are	13
g a:arrangement	21
g a:arrive	-11
g a:as	33
g a:as a	22
g a:as much	19
g a:as of	17
g a:as well	-12
g a:ask	9
g a:ask .	-11
g a:ask <level>	-10
g a:ask <name>	22
g a:ask for	15
g a:ask the	19
g a:ask to	-9
g a:assess	6
g a:assess the	6
g a:assured	23
g a:at	17
g a:at <level>	7
g a:at <money>	33
g a:at a	-14
g a:at all	-8
g a:at his	6
g a:at once	7
g a:at yale	18
g a:autumn	-11
g a:autumn .	-16
g a:away	-13
g a:back	-28
g a:back .	-8
g a:ban	19
g a:banana	-14
g a:bar	9
g a:bargain	9
g a:barrier	7
g a:be <level>	-10
g a:be ask	-15
g a:be extend	-16
g a:be know	31
g a:be next	-12
g a:be the	-24
g a:become	6
g a:beef	12
g a:been promise	-8
g a:been tell	-11
g a:beer .	6
g a:before	-20
g a:begin	-13
g a:begin .	9
g a:begin to	-7
g a:believe	-18
g a:between	17
g a:between <name>	7
g a:biggest	-10
g a:bite	-10
g a:boat	18
g a:border	27
g a:both	-20
g a:both government	-17
g a:break	16
g a:broke	-10
g a:broker	6
g a:budget	-9
g a:built	-8
g a:busan	32
g a:busan .	17
g a:busan on	11
g a:business	27
g a:buy <goods-amount>	19
g a:buy <quality>	-20
g a:buy at	-9
g a:buyer	8
g a:buyer of	7
g a:by <day-ahead>	-26
g a:by its	-12
g a:by telephone	7
g a:call .	11
g a:call <name>	18
g a:call a	-10
g a:call for	8
g a:call off	-17
g a:call that	21
g a:call the	10
g a:calm	-11
g a:can sign	10
g a:canned	8
g a:canned tuna	9
g a:capital	-28
g a:car	8
g a:carry	8
g a:carry out	-11
g a:carry the	11
g a:case	-14
g a:ceasefire	-14
g a:ceremony	6
g a:certain	-14
g a:certificate	20
g a:change	-10
g a:changed	8
g a:charge	-6
g a:charge <level>	13
g a:cheese	8
g a:chip for	-8
g a:christma	8
g a:citru	11
g a:clock	-13
g a:close	6
g a:closed	-10
g a:coal	19
g a:cobalt	-8
g a:cocoa	10
g a:cocoa butter	10
g a:cod	13
g a:coffee	10
g a:coffee .	14
g a:colleague	-7
g a:come	9
g a:come back	-6
g a:come to	-14
g a:comment .	-10
g a:comment on	6
g a:commerce	-28
g a:commitment	-7
g a:common	8
g a:company	-21
g a:company .	-11
g a:company on	-6
g a:company to	-15
g a:complain	-8
g a:complained	6
g a:complaint	-7
g a:complete	-15
g a:compromise	6
g a:concentrate	13
g a:concentrate .	14
g a:concern	54
g a:concern about	26
g a:conclude	-10
g a:conference in	9
g a:confirm .	11
g a:confirm it	-35
g a:confirm on	16
g a:confirm that	-20
g a:confirm the	47
g a:consensu	12
g a:consent	-11
g a:constructive	-16
g a:constructive .	6
g a:consultation	-10
g a:continue	-16
g a:continue to	-13
g a:control .	8
g a:control list	-20
g a:control on	18
g a:controlled	14
g a:copper	-17
g a:correct	17
g a:cost	10
g a:cotton	-17
g a:cotton yarn	-7
g a:could	30
g a:could be	-10
g a:count	-21
g a:counter	-9
g a:counter -	-9
g a:country 's	6
g a:country .	-7
g a:country on	-16
g a:cover	7
g a:cover the	6
g a:critical	6
g a:curb	12
g a:curb on	20
g a:custom	-29
g a:cut	-15
g a:cut its	-8
g a:cut of	-7
g a:dairy	8
g a:date .	-11
g a:day	-16
g a:day .	-27
g a:day of	13
g a:deal	-40
g a:deal .	9
g a:deal in	-8
g a:decide in	6
g a:decide on	-10
g a:decision of	-8
g a:decision on	18
g a:deficit	-9
g a:deficit of	-14
g a:deficit with	7
g a:delay	9
g a:delegation	20
g a:demand <level>	13
g a:demand for	-11
g a:deny	13
g a:deny a	15
g a:deny it	28
g a:deny that	-21
g a:described	11
g a:design	16
g a:detail	7
g a:dialogue	11
g a:did	-7
g a:difference	10
g a:differently	-9
g a:directed	-7
g a:directed the	-6
g a:discuss	-17
g a:do	11
g a:doe	-35
g a:doe not	-20
g a:doesn't	-7
g a:dollar	-12
g a:done	-16
g a:double the	-6
g a:down	-15
g a:draw	35
g a:drink	17
g a:drone	-12
g a:drop	21
g a:drop its	11
g a:drug	28
g a:due	-10
g a:due course	6
g a:due to	-13
g a:duty .	-17
g a:duty back	-11
g a:duty for	6
g a:duty of	27
g a:duty on	-10
g a:duty to	20
g a:each	-41
g a:each other	-16
g a:early	21
g a:earth .	11
g a:earth and	-13
g a:earth to	8
g a:economy .	13
g a:effect	-12
g a:election	-10
g a:electric	-7
g a:electric car	-7
g a:electricity	12
g a:emergency	-11
g a:end	-12
g a:end a	-12
g a:end its	-7
g a:energy	-10
g a:entity .	-8
g a:equal	11
g a:evening .	10
g a:ever	-17
g a:everything	-8
g a:expect in	-6
g a:expect to	16
g a:expire	-12
g a:expire on	-12
g a:explain	23
g a:export	6
g a:export control	-7
g a:export licence	-10
g a:export of	24
g a:export permit	-18
g a:exporter	18
g a:expressed	50
g a:expressed the	12
g a:extend	-13
g a:extend to	-14
g a:extension	-19
g a:extra	6
g a:extra <level>	-12
g a:extra duty	17
g a:face	-14
g a:fact sheet	-17
g a:far	16
g a:far .	-10
g a:farm	10
g a:favour	-10
g a:fear	-19
g a:fee	27
g a:fee on	9
g a:fentanyl	36
g a:fentanyl .	34
g a:fentanyl duty	-7
g a:fentanyl tariff	-7
g a:fight	15
g a:fight to	8
g a:final	11
g a:find	-6
g a:fine	-7
g a:finished	-16
g a:fire	-12
g a:firm	-15
g a:firm on	-8
g a:first	-24
g a:first step	11
g a:first time	-13
g a:fiscal	21
g a:flew	-11
g a:flour	-17
g a:flow	25
g a:flow of	14
g a:fly	-8
g a:fly to	-7
g a:follow	9
g a:followed	-7
g a:following	-22
g a:for <day-ahead>	-18
g a:for <day-gone>	-26
g a:for <goods-amount>	12
g a:for <level>	-11
g a:for <money>	-13
g a:for <number>	9
g a:for <quality>	19
g a:for <span>	-12
g a:for a	8
g a:for another	15
g a:for each	-10
g a:for it	20
g a:for its	-25
g a:for now	16
g a:for talk	17
g a:for that	9
g a:for the	-8
g a:for what	-24
g a:for zero	-8
g a:force	14
g a:force one	12
g a:forecast	20
g a:foreign	-15
g a:foreign trade	-21
g a:four	-11
g a:fourth	8
g a:fourth round	9
g a:framework	15
g a:framework for	13
g a:free	19
g a:free -	12
g a:free trade	17
g a:from	7
g a:from <month-ahead>	-8
g a:from <name>	10
g a:from a	-16
g a:from all	14
g a:full	10
g a:further	59
g a:further <level>	8
g a:gallium	-10
g a:gave	22
g a:gave its	-11
g a:gave the	-9
g a:give	-23
g a:give up	-11
g a:given	-10
g a:glass	-7
g a:go	17
g a:go .	16
g a:go ahead	-15
g a:go further	25
g a:go to	-10
g a:go up	9
g a:good	10
g a:good .	-28
g a:good at	16
g a:good from	34
g a:good of	8
g a:good pay	20
g a:good to	-10
g a:good worth	-11
g a:grant	17
g a:great	13
g a:grower	12
g a:growth	8
g a:guest	7
g a:had	14
g a:had agree	-12
g a:had announce	16
g a:had ask	27
g a:had been	13
g a:had call	-8
g a:had offer	8
g a:had promise	6
g a:had put	-8
g a:had spoken	13
g a:had threaten	9
g a:half	-19
g a:hall	-18
g a:hall .	-19
g a:harvest	-21
g a:harvest .	-20
g a:has	17
g a:has a	-11
g a:has agree	-10
g a:has already	-20
g a:has also	27
g a:has ask	13
g a:has been	-30
g a:has call	18
g a:has charge	-6
g a:has confirm	-10
g a:has deny	16
g a:has had	-6
g a:has it	15
g a:has let	25
g a:has meanwhile	14
g a:has no	-7
g a:has notify	17
g a:has offer	8
g a:has promise	-16
g a:has propose	24
g a:has published	-25
g a:has refused	-6
g a:has say	9
g a:has sign	-10
g a:has since	17
g a:has so	24
g a:has suspend	-7
g a:has tell	17
g a:has the	7
g a:has threaten	-12
g a:has to	-9
g a:has undertaken	-6
g a:has warn	20
g a:have	-45
g a:he	-13
g a:he expect	9
g a:he had	19
g a:he will	19
g a:he would	11
g a:higher	11
g a:highest	12
g a:him	24
g a:him .	37
g a:himself	-8
g a:himself .	-20
g a:his <organisation>	16
g a:his <quality>	-9
g a:his country	-14
g a:his name	-12
g a:his network	17
g a:his own	11
g a:his side	-12
g a:his tariff	-10
g a:his way	6
g a:hit back	-11
g a:hold	19
g a:hold back	10
g a:hold off	12
g a:home .	7
g a:home from	-7
g a:hope	8
g a:hope for	9
g a:hotel	-8
g a:hour	-7
g a:hour .	10
g a:hour later	-7
g a:house	-21
g a:how	-18
g a:i	-29
g a:import	11
g a:import of	10
g a:important	13
g a:important step	12
g a:impose	-19
g a:in	7
g a:in <month-gone>	-12
g a:in <name>	-9
g a:in <number>	10
g a:in <organisation>	-9
g a:in <seat>	7
g a:in a	39
g a:in an	-10
g a:in busan	9
g a:in due	6
g a:in each	-15
g a:in geneva	9
g a:in good	-13
g a:in new	-26
g a:in no	13
g a:in pari	11
g a:in the	-38
g a:in turn	-7
g a:in two	-7
g a:in write	26
g a:increase	-20
g a:industrial good	6
g a:inflation	-21
g a:informed	21
g a:informed his	-6
g a:informed the	26
g a:inquiry	12
g a:insist	-6
g a:insist on	-26
g a:instead of	-6
g a:interview on	9
g a:into	-43
g a:into a	-21
g a:invest	14
g a:invest <money>	14
g a:invitation	9
g a:invitation to	9
g a:invited	-6
g a:is	19
g a:is <level>	14
g a:is also	12
g a:is expect	9
g a:is in	-7
g a:is still	19
g a:is the	-10
g a:is to	-6
g a:island	-13
g a:isn't	-6
g a:issued	-17
g a:it	11
g a:it 's	-14
g a:it .	7
g a:it a	-12
g a:it at	-16
g a:it be	31
g a:it by	-17
g a:it call	6
g a:it first	-20
g a:it had	8
g a:it has	21
g a:it in	-13
g a:it on	-24
g a:it out	6
g a:it the	-11
g a:it to	13
g a:it was	25
g a:it will	18
g a:it would	-7
g a:its	-9
g a:its <level>	-20
g a:its commitment	-7
g a:its consent	-12
g a:its control	-7
g a:its duty	-19
g a:its export	-15
g a:its fentanyl	-7
g a:its key	-9
g a:its list	-21
g a:its member	12
g a:its own	12
g a:its part	-12
g a:its purchase	-7
g a:its rare	-11
g a:itself	-8
g a:jinping	-9
g a:join	15
g a:joint	-13
g a:journalist	9
g a:keep	-10
g a:keep its	-16
g a:key	-10
g a:key rate	-9
g a:know	47
g a:know on	16
g a:land	-10
g a:land in	-9
g a:lapse	7
g a:large	6
g a:last	-25
g a:last <month-gone>	-10
g a:last <span>	-8
g a:last summer	-10
g a:later	-15
g a:later in	-7
g a:law	19
g a:law .	22
g a:law of	-10
g a:lawyer	-15
g a:least <money>	-7
g a:leave	-33
g a:leave the	-19
g a:led	-6
g a:less	-7
g a:let	20
g a:let it	28
g a:let the	-17
g a:letter	34
g a:levy	25
g a:levy <level>	-6
g a:license	-8
g a:lift its	21
g a:lift the	-14
g a:like	-17
g a:limit	-12
g a:line	-15
g a:list	-20
g a:list of	-22
g a:listener	22
g a:lithium	-9
g a:lobster	-6
g a:london	-15
g a:longer	16
g a:look	-29
g a:look at	-21
g a:lose	-17
g a:lower	-18
g a:lower its	-6
g a:lower the	15
g a:machine	-10
g a:machinery	-8
g a:magnet	-20
g a:maize	-9
g a:majority	-6
g a:make	22
g a:maker	32
g a:man	-7
g a:market	28
g a:matter	19
g a:matter of	8
g a:may	-19
g a:me	22
g a:me .	-6
g a:meal	-6
g a:mean	-11
g a:meanwhile	9
g a:measure .	-11
g a:media	11
g a:media .	22
g a:mediator	-7
g a:medicine	9
g a:meet	20
g a:meet <person>	-12
g a:meet for	-15
g a:memorandum	-15
g a:mentioned	22
g a:metal	-8
g a:middle	-6
g a:middle of	-6
g a:mill	6
g a:million	-12
g a:mineral	6
g a:minister	-32
g a:ministry	-28
g a:minute	-10
g a:month	18
g a:month .	18
g a:more	-18
g a:more of	-6
g a:morning	-13
g a:morning .	-9
g a:most	-11
g a:most <quality>	-6
g a:motor	-7
g a:mr	-9
g a:mr <person>	-6
g a:much	15
g a:must	-34
g a:must still	-7
g a:name	-18
g a:name to	-25
g a:named	37
g a:narrow	-10
g a:national	15
g a:national security	6
g a:near	-20
g a:necessary	-10
g a:need the	13
g a:needed	-35
g a:negotiate	-18
g a:negotiation	8
g a:network	23
g a:never	-22
g a:new	-7
g a:new conference	7
g a:new duty	6
g a:new export	7
g a:new tariff	22
g a:new york	-26
g a:newspaper	-19
g a:newspaper report	-10
g a:nexperia	12
g a:next	-18
g a:next year	10
g a:nickel	10
g a:night	-11
g a:night .	-12
g a:no .	-9
g a:no further	24
g a:no such	-8
g a:nobody	-19
g a:none	-10
g a:not .	34
g a:not be	8
g a:not been	8
g a:not change	14
g a:not changed	22
g a:not confirm	-13
g a:not put	-11
g a:not say	-17
g a:not sign	16
g a:not to	-6
g a:note	-15
g a:nothing	-22
g a:nothing at	-12
g a:notice	-42
g a:notify	16
g a:now	15
g a:now .	20
g a:number	-6
g a:object	-21
g a:of <day-ahead>	-7
g a:of <goods-amount>	8
g a:of <level>	17
g a:of <name>	-10
g a:of <number>	-12
g a:of <person>	24
g a:of <span>	24
g a:of an	-6
g a:of fentanyl	14
g a:of gallium	-13
g a:of good	12
g a:of his	-16
g a:of it	-26
g a:of its	19
g a:of oil	-11
g a:of rare	9
g a:of raw	-8
g a:of talk	-12
g a:of the	-20
g a:of them	-13
g a:of trade	-7
g a:of unreliable	-8
g a:of up	-8
g a:of what	-19
g a:off	-17
g a:off .	-20
g a:offer	-15
g a:offer <level>	-16
g a:offer <name>	-9
g a:offer to	19
g a:official	6
g a:oil	-34
g a:oil .	-7
g a:oil to	-11
g a:older	-29
g a:olive	14
g a:on	15
g a:on .	9
g a:on <day-ahead>	18
g a:on <day-gone>	25
g a:on <number>	-21
g a:on <quality>	-14
g a:on air	9
g a:on all	28
g a:on an	13
g a:on beef	8
g a:on car	10
g a:on chip	14
g a:on coal	13
g a:on export	7
g a:on his	39
g a:on its	8
g a:on most	-7
g a:on our	6
g a:on palm	-16
g a:on rare	8
g a:on ship	-7
g a:on social	10
g a:on steel	-6
g a:on that	-9
g a:on tiktok	6
g a:on to	12
g a:on top	11
g a:on trade	-14
g a:on truth	-9
g a:once .	8
g a:once the	7
g a:one .	-38
g a:only	23
g a:opened	-9
g a:opened a	-13
g a:opened an	-11
g a:opened last	7
g a:opening	25
g a:opinion	-16
g a:opinion .	-13
g a:opposition	15
g a:or	16
g a:or <level>	12
g a:order	-7
g a:order <goods-amount>	6
g a:order on	7
g a:other	17
g a:out	22
g a:out in	-21
g a:out of	6
g a:out on	13
g a:outcome	7
g a:outside	22
g a:outside the	17
g a:over	12
g a:over <quality>	-14
g a:over forced	13
g a:over the	13
g a:own .	-10
g a:own agreement	-9
g a:own fee	-6
g a:own on	11
g a:own tariff	14
g a:packed	25
g a:pact	-29
g a:page	-7
g a:page .	-7
g a:palm	-12
g a:palm oil	-21
g a:paper	-18
g a:paper .	17
g a:paper in	-30
g a:pari	14
g a:part of	6
g a:passed	-7
g a:patented	11
g a:pause of	-15
g a:pay	-14
g a:peace	-17
g a:peace with	-13
g a:pen	-13
g a:people	-11
g a:permanent	-7
g a:permit for	8
g a:phone	11
g a:phosphate	-13
g a:plan	-8
g a:plan .	12
g a:plane	23
g a:plant	-13
g a:play	-7
g a:pleased	14
g a:point	16
g a:pointed	24
g a:pointed out	13
g a:port	8
g a:port fee	16
g a:post	36
g a:power	22
g a:preliminary	17
g a:prepare	-10
g a:present	-19
g a:present .	-19
g a:president .	18
g a:president xi	-9
g a:press	-17
g a:pressed	11
g a:proclamation	-6
g a:product .	12
g a:progress	7
g a:prolong	-19
g a:prolong it	-9
g a:prolonged	17
g a:promise	24
g a:promise to	21
g a:proposal	-25
g a:propose	12
g a:propose <level>	23
g a:protect	9
g a:protested	11
g a:protested against	31
g a:public	40
g a:published	-12
g a:published its	11
g a:published on	8
g a:published the	-17
g a:purchase	15
g a:put <number>	-16
g a:put his	-22
g a:put its	-22
g a:put off	-8
g a:put on	-21
g a:put tariff	27
g a:put the	53
g a:question on	-6
g a:quickly	11
g a:quota	-13
g a:radio	14
g a:raise its	10
g a:rang	-17
g a:rare -	-22
g a:rare earth	13
g a:rate	-19
g a:rate at	-14
g a:rate of	-16
g a:rate on	15
g a:raw	-15
g a:reach	22
g a:read	-25
g a:receive	-6
g a:receive <person>	-9
g a:reciprocal	-9
g a:reckon	-20
g a:recognise	8
g a:recommend	19
g a:record	12
g a:reduce	-6
g a:refund	9
g a:refuse	-13
g a:refused	-16
g a:regretted	14
g a:relief	16
g a:remain	21
g a:remind	33
g a:reply .	-19
g a:report .	19
g a:report on	-17
g a:reporter	10
g a:reporter after	13
g a:reporter at	12
g a:reporter in	-14
g a:reporter on	10
g a:representative	-10
g a:request	-11
g a:require for	10
g a:required	-14
g a:reserve	-8
g a:reserve the	-8
g a:respect	-15
g a:respond	-24
g a:restriction	30
g a:result of	16
g a:return .	7
g a:review	-12
g a:rice	6
g a:rise	-27
g a:room	-12
g a:rose	14
g a:round in	14
g a:rule in	-7
g a:rule on	-7
g a:salmon	-10
g a:same	8
g a:same .	10
g a:same <level>	-8
g a:same day	-12
g a:same term	7
g a:sanction	-13
g a:sardine	19
g a:say	8
g a:say .	-12
g a:say <day-gone>	-12
g a:say <name>	-8
g a:say <person>	9
g a:say <seat>	6
g a:say a	7
g a:say after	16
g a:say at	13
g a:say his	10
g a:say its	12
g a:say no	6
g a:say nothing	-11
g a:say only	19
g a:say that	27
g a:say the	32
g a:say there	15
g a:say thi	14
g a:say what	-13
g a:say whether	-11
g a:say yes	-10
g a:scrap	-6
g a:second	29
g a:second day	6
g a:see	17
g a:see it	13
g a:sell	-7
g a:send	9
g a:send a	17
g a:seriou	6
g a:seriou concern	9
g a:service	19
g a:session	11
g a:set	-6
g a:share	-14
g a:she	-29
g a:sheet	-26
g a:sheet .	-21
g a:ship	-16
g a:shipment	8
g a:shirt	-9
g a:shook	-7
g a:shook hand	-7
g a:shortage	-6
g a:shortage of	-6
g a:show	8
g a:side	-14
g a:side had	-6
g a:side would	-12
g a:sign	-15
g a:sign a	-22
g a:sign an	-8
g a:sign at	9
g a:sign for	10
g a:sign it	-24
g a:sign on	-7
g a:sign the	11
g a:signature	-19
g a:signature .	9
g a:signature to	-9
g a:similar	12
g a:since <day-gone>	-11
g a:since <month-gone>	-32
g a:since the	7
g a:single	9
g a:so .	-7
g a:so far	17
g a:so on	-12
g a:social	11
g a:social .	-14
g a:social media	10
g a:software	16
g a:something	-13
g a:sounded	-15
g a:soybean	-13
g a:soybean .	-6
g a:speak of	29
g a:speak on	-15
g a:spoke	22
g a:spoke by	-10
g a:spoke of	64
g a:spoke on	-11
g a:spoke with	-14
g a:spoken	38
g a:spoken of	39
g a:stand	-13
g a:stand at	-7
g a:standstill on	9
g a:start	-29
g a:state .	-8
g a:state visit	-23
g a:statement	18
g a:statement .	-12
g a:statement on	18
g a:station	-6
g a:still charge	9
g a:stock	15
g a:stop	13
g a:stress	-6
g a:strike	-23
g a:subject	16
g a:subject to	-11
g a:such	-20
g a:sugar	-8
g a:sugar and	7
g a:sum	21
g a:summer	-15
g a:supply	16
g a:suspend	-6
g a:suspend for	10
g a:suspension	-15
g a:suspension of	-12
g a:table	-27
g a:table .	-9
g a:take <level>	-16
g a:take <quality>	-8
g a:take the	21
g a:talk	-10
g a:talk .	11
g a:talk about	-23
g a:talk in	7
g a:talk on	6
g a:talk with	-7
g a:talked	-11
g a:tariff .	16
g a:tariff for	-8
g a:tariff is	-20
g a:tariff of	17
g a:tariff on	14
g a:tariff talk	-6
g a:tariff to	-6
g a:tariff war	6
g a:tariff with	-29
g a:tax	-34
g a:tax <quality>	-6
g a:tax on	-15
g a:team	16
g a:technology	9
g a:telephone	-13
g a:telephone .	8
g a:television	30
g a:television interview	8
g a:tell <organisation>	8
g a:tell <person>	46
g a:tell <quality>	16
g a:tell his	13
g a:tell journalist	9
g a:tell me	11
g a:tell our	-28
g a:tell thi	-24
g a:tell us	15
g a:term	19
g a:term .	8
g a:textile	-27
g a:than <span>	14
g a:than it	-6
g a:than the	-7
g a:thanked	20
g a:thanked <person>	12
g a:that	34
g a:that .	-14
g a:that <level>	-9
g a:that <name>	30
g a:that <quality>	16
g a:that case	-6
g a:that it	12
g a:that the	49
g a:the	19
g a:the <day-ahead>	22
g a:the <day-gone>	-26
g a:the <level>	21
g a:the <name>	-6
g a:the <number>	6
g a:the <office>	-14
g a:the <organisation>	16
g a:the <person>	23
g a:the <quality>	-11
g a:the <seat>	-28
g a:the <span>	-19
g a:the airport	21
g a:the approval	-20
g a:the arrangement	26
g a:the autumn	-16
g a:the bargain	10
g a:the biggest	-10
g a:the budget	-9
g a:the call	16
g a:the change	-6
g a:the charge	7
g a:the clock	-12
g a:the come	15
g a:the company	17
g a:the control	-7
g a:the country	-6
g a:the custom	-8
g a:the date	6
g a:the day	-10
g a:the decision	-9
g a:the decree	10
g a:the duty	-11
g a:the end	6
g a:the export	22
g a:the figure	11
g a:the first	-14
g a:the flow	14
g a:the following	-21
g a:the hope	12
g a:the hour	9
g a:the house	-7
g a:the increase	-19
g a:the investigation	12
g a:the last	-44
g a:the letter	7
g a:the licence	15
g a:the lower	-20
g a:the matter	13
g a:the measure	11
g a:the meet	35
g a:the middle	-6
g a:the month	18
g a:the new	-19
g a:the notice	-20
g a:the offer	-18
g a:the older	-28
g a:the one	8
g a:the opinion	-16
g a:the opposition	15
g a:the order	8
g a:the other	15
g a:the outcome	-18
g a:the pact	-21
g a:the paper	12
g a:the phone	10
g a:the port	-7
g a:the report	6
g a:the rule	8
g a:the second	23
g a:the section	9
g a:the state	-16
g a:the step	-11
g a:the suspension	-7
g a:the table	-17
g a:the talk	22
g a:the telephone	-20
g a:the text	-12
g a:the three	-14
g a:the truce	27
g a:the visit	-10
g a:the vote	-8
g a:the war	15
g a:the way	13
g a:the year	-11
g a:their tariff	-8
g a:them	7
g a:them .	-31
g a:then	15
g a:then .	-9
g a:there	-7
g a:there was	-11
g a:they	13
g a:thi .	14
g a:thi paper	-8
g a:thi week	-9
g a:thi year	-15
g a:thing	-15
g a:think	8
g a:those	12
g a:threaten	7
g a:threaten <level>	31
g a:threaten <name>	25
g a:threaten a	-11
g a:threaten an	16
g a:threaten on	12
g a:threaten to	-22
g a:three	-15
g a:threw	-14
g a:threw out	-14
g a:through	13
g a:tile	-11
g a:time	-56
g a:time .	-38
g a:timing	6
g a:to	-7
g a:to <day-ahead>	16
g a:to <day-gone>	-10
g a:to <level>	-19
g a:to <month-gone>	-6
g a:to <name>	-24
g a:to <organisation>	-28
g a:to <person>	11
g a:to <quality>	12
g a:to <seat>	-8
g a:to <span>	-26
g a:to a	13
g a:to abolish	7
g a:to act	7
g a:to add	12
g a:to answer	18
g a:to approve	-10
g a:to be	-19
g a:to buy	-10
g a:to carry	10
g a:to complete	-10
g a:to correct	11
g a:to cut	-8
g a:to do	8
g a:to drop	15
g a:to end	-16
g a:to extend	11
g a:to give	-13
g a:to have	-6
g a:to his	-9
g a:to hit	16
g a:to hold	12
g a:to impose	-9
g a:to invest	17
g a:to it	-9
g a:to its	-8
g a:to know	13
g a:to leave	-8
g a:to let	12
g a:to lift	7
g a:to lower	11
g a:to me	27
g a:to meet	-14
g a:to prolong	-16
g a:to put	-14
g a:to sell	-11
g a:to stop	6
g a:to take	-6
g a:to talk	-14
g a:to the	9
g a:to us	10
g a:to use	12
g a:to visit	7
g a:top	8
g a:top .	12
g a:touched	-10
g a:toward	9
g a:trade	-23
g a:trade agreement	11
g a:trade deal	-29
g a:trade deficit	12
g a:trade representative	-9
g a:trade war	-14
g a:truce .	18
g a:truce by	6
g a:truce in	7
g a:truce of	9
g a:truce to	-17
g a:truth	-9
g a:truth social	-9
g a:tuna	7
g a:tungsten	20
g a:turn	-10
g a:two	-11
g a:two announcement	13
g a:two president	18
g a:two side	-9
g a:under	-16
g a:under section	-8
g a:under way	6
g a:undertaken	-9
g a:undertaken to	-7
g a:undertook	35
g a:undertook to	36
g a:unilateral	10
g a:unjustified	12
g a:unlawful	-15
g a:unreliable	-8
g a:unreliable entity	-7
g a:until	-8
g a:until the	-22
g a:up in	7
g a:up its	-9
g a:urge	36
g a:us	41
g a:us .	24
g a:use	-11
g a:use the	-11
g a:version	11
g a:very	7
g a:view	6
g a:view .	16
g a:visit	-37
g a:visit of	-6
g a:visit to	-22
g a:vote	-44
g a:vote .	6
g a:vote on	-10
g a:vote to	-11
g a:voted	-8
g a:wait for	-10
g a:want	-30
g a:want a	-15
g a:warn	17
g a:warn .	13
g a:was	-19
g a:was agree	35
g a:was at	-20
g a:was in	10
g a:was not	-18
g a:was on	6
g a:was ready	6
g a:was the	16
g a:way	16
g a:we	-11
g a:welcome	-9
g a:welcomed the	-6
g a:well	-8
g a:were	17
g a:were not	14
g a:what	-42
g a:what he	-12
g a:what it	-9
g a:wheat	17
g a:whether	-32
g a:whether it	-14
g a:whether the	-10
g a:whiskey	-7
g a:why	6
g a:will	-10
g a:will come	20
g a:will go	8
g a:will meet	20
g a:will not	23
g a:will pay	-6
g a:will raise	-11
g a:will vote	-18
g a:wine	12
g a:with	-8
g a:with <number>	-11
g a:with <person>	-15
g a:with <quality>	-7
g a:with <seat>	-9
g a:with an	10
g a:with duty	14
g a:with it	-6
g a:with the	25
g a:withdraw	-26
g a:withdraw the	-21
g a:within <span>	10
g a:within the	19
g a:without	16
g a:wool	-14
g a:word	29
g a:word .	8
g a:worker	7
g a:worth	-10
g a:worth <money>	-7
g a:would answer	6
g a:would be	-10
g a:would do	22
g a:would go	14
g a:would not	26
g a:would pay	-21
g a:would put	-14
g a:would raise	18
g a:would speak	-6
g a:would use	-19
g a:write	24
g a:write .	28
g a:write on	27
g a:write the	-18
g a:write to	8
g a:wrong	28
g a:xi	-9
g a:xi jinping	-9
g a:yale	18
g a:yarn	-7
g a:yes	-12
g a:yes .	-6
g a:york	-26
g a:york .	-12
g a:your	-12
g a:·	-21
g b:"	10
g b:" a	6
g b:" he	-11
g b:" i	-14
g b:" mr	36
g b:" our	-17
g b:" say	-9
g b:" the	-9
g b:" we	17
g b:'	-36
g b:'s	16
g b:'s own	29
g b:'s the	15
g b:(	21
g b:*	7
g b:,	29
g b:, <name>	-27
g b:, <office>	-14
g b:, according	39
g b:, an	-14
g b:, and	11
g b:, announce	10
g b:, as	-11
g b:, by	23
g b:, for	-6
g b:, has	6
g b:, he	-6
g b:, his	-10
g b:, in	23
g b:, including	-6
g b:, is	-9
g b:, no	-9
g b:, of	-13
g b:, on	-16
g b:, one	-11
g b:, or	-8
g b:, say	57
g b:, sign	-6
g b:, tell	-24
g b:, the	19
g b:, to	-16
g b:, warn	10
g b:, whatever	-14
g b:, when	-7
g b:, write	14
g b:-	39
g b:- <name>	6
g b:: <level>	14
g b:: <number>	-13
g b:: a	11
g b:: and	-10
g b:: its	17
g b:: mr	-7
g b:: the	13
g b:;	20
g b:; his	-9
g b:; on	-12
g b:; the	23
g b:<agent>	-55
g b:<day-ahead>	-22
g b:<day-gone>	15
g b:<day-gone> after	8
g b:<day-gone> and	16
g b:<day-gone> by	14
g b:<day-gone> its	-6
g b:<day-gone> mr	-14
g b:<day-today>	-13
g b:<day-today> with	8
g b:<duty>	-11
g b:<goods>	-27
g b:<level-noun>	-9
g b:<level>	9
g b:<level> on	20
g b:<month-gone>	10
g b:<name>	-35
g b:<name> 's	7
g b:<name> -	6
g b:<name> and	-12
g b:<name> by	-8
g b:<name> come	23
g b:<name> is	-6
g b:<name> the	-24
g b:<name> would	8
g b:<not>	-7
g b:<number>	24
g b:<number> /	10
g b:<number> <person>	-6
g b:<number> <quality>	-6
g b:<number> a	-7
g b:<number> million	-9
g b:<number> the	26
g b:<office>	-40
g b:<office> at	7
g b:<office> of	-10
g b:<organisation> 's	11
g b:<organisation> and	-30
g b:<organisation> has	10
g b:<organisation> in	-8
g b:<person>	-17
g b:<person> 's	39
g b:<person> and	-43
g b:<person> come	-14
g b:<person> of	-24
g b:<person> on	-6
g b:<person> spoke	19
g b:<person> tell	-14
g b:<person> thanked	-16
g b:<quality>	6
g b:<quality> and	11
g b:<quality> duty	12
g b:<quality> government	-10
g b:<quality> negotiator	11
g b:<seat>	-14
g b:<seat> 's	-7
g b:<sender>	34
g b:<span> in	-15
g b:<span> later	13
g b:<span> of	8
g b:<v-agree>	-39
g b:<v-bear>	-46
g b:<v-buy>	-24
g b:<v-deny>	10
g b:<v-end>	-6
g b:<v-impose>	-31
g b:<v-propose>	-15
g b:<v-return>	-11
g b:<v-say>	16
g b:<v-suspend>	-13
g b:<v-up>	-19
g b:[	33
g b:a	6
g b:a <office>	-14
g b:a <organisation>	21
g b:a <quality>	14
g b:a call	-11
g b:a further	-13
g b:a new	-7
g b:a report	-8
g b:a rule	-8
g b:a tariff	8
g b:a third	-11
g b:about	23
g b:about the	19
g b:according	53
g b:according to	53
g b:account	18
g b:account of	18
g b:act	-6
g b:add	14
g b:after	10
g b:after <span>	-15
g b:after a	-8
g b:after the	-9
g b:again	24
g b:agree	-9
g b:agreement	11
g b:agreement on	13
g b:agreement was	8
g b:al	12
g b:al -	12
g b:also	-18
g b:and	-42
g b:and <quality>	8
g b:and a	7
g b:and by	-16
g b:and he	-6
g b:and his	-7
g b:and in	15
g b:and is	9
g b:and its	-8
g b:and mr	-12
g b:announce	12
g b:announce by	8
g b:announce the	11
g b:announcement	-14
g b:answer	6
g b:any	-10
g b:approval	-30
g b:approval of	-7
g b:approval with	-15
g b:approve	-15
g b:approve by	-11
g b:are	-13
g b:arrived	20
g b:as	-12
g b:as a	-6
g b:ask	-36
g b:ask the	-14
g b:association	18
g b:at	8
g b:at the	-23
g b:be	8
g b:be make	22
g b:bean	-14
g b:because	-26
g b:beef	-7
g b:been	27
g b:before	-14
g b:before the	-8
g b:begin	-7
g b:between <name>	19
g b:between the	-10
g b:both	6
g b:bring	-12
g b:bring the	-10
g b:business	9
g b:but	11
g b:but the	17
g b:by	33
g b:by <person>	13
g b:by a	-12
g b:by its	-22
g b:by mr	-17
g b:by the	26
g b:call	-11
g b:call between	-8
g b:call with	-7
g b:can	6
g b:charge	-6
g b:close	-11
g b:closed	9
g b:co	32
g b:co -	32
g b:come	6
g b:come to	20
g b:comment	10
g b:commerce	-7
g b:company	-31
g b:company 's	-27
g b:control	-9
g b:council	9
g b:custom	6
g b:date	14
g b:day of	7
g b:deal	-15
g b:declare	15
g b:delegation	-8
g b:der	20
g b:described	-15
g b:did	11
g b:district	-19
g b:doe	22
g b:doe not	23
g b:duty of	9
g b:duty on	-8
g b:eastern	-15
g b:either	-13
g b:expect	-11
g b:export of	-11
g b:extension	-11
g b:fact	-13
g b:fact sheet	-13
g b:farm	-9
g b:figure	23
g b:final	-20
g b:final approval	-17
g b:first	21
g b:following	13
g b:for <name>	-9
g b:for a	-8
g b:for the	-22
g b:from	7
g b:from <name>	-6
g b:from <seat>	18
g b:from the	6
g b:further	-13
g b:given	9
g b:good	11
g b:good between	23
g b:government	-10
g b:grower	14
g b:guest	-16
g b:had	-31
g b:had make	-9
g b:half of	10
g b:hand	-9
g b:has	7
g b:has been	34
g b:has the	-11
g b:have been	-6
g b:he	-85
g b:he and	-13
g b:he say	-17
g b:he tell	-28
g b:head	-7
g b:her	-18
g b:his	14
g b:hon	18
g b:hour	11
g b:house	7
g b:how	20
g b:i	-29
g b:i have	-13
g b:if	-19
g b:if the	-38
g b:importer	18
g b:importer have	16
g b:in <month-gone>	28
g b:in <name>	-24
g b:in <seat>	9
g b:in a	12
g b:in good	23
g b:in stockholm	9
g b:in the	6
g b:including	-6
g b:is a	-13
g b:is how	19
g b:is no	25
g b:is the	-9
g b:it 's	16
g b:it has	-9
g b:it was	17
g b:it would	-13
g b:its	-7
g b:itself	6
g b:joint	-8
g b:journalist	12
g b:just	13
g b:justice	13
g b:later	16
g b:led	-23
g b:led by	-13
g b:led the	-6
g b:let	-15
g b:let the	-9
g b:long	22
g b:make	13
g b:make a	-10
g b:meant	-15
g b:mediator	-20
g b:meet	-14
g b:meet for	13
g b:member	-12
g b:member of	-12
g b:midnight	7
g b:million	-9
g b:minister	-8
g b:minute	20
g b:month	-9
g b:morning	22
g b:mr	15
g b:mr <person>	-27
g b:mrs	-19
g b:ms	14
g b:must	-17
g b:must still	-12
g b:my	-15
g b:need	-41
g b:need the	-20
g b:negotiator	11
g b:new	-20
g b:new <organisation>	-11
g b:no one	11
g b:nobody	-14
g b:nobody in	-8
g b:northern	-23
g b:not	11
g b:note	14
g b:notice of	-6
g b:now	-11
g b:of	-23
g b:of <level>	18
g b:of <name>	-7
g b:of <number>	-15
g b:of a	18
g b:of commerce	-6
g b:of our	-10
g b:of talk	8
g b:of the	-17
g b:of what	9
g b:off	-20
g b:off the	-18
g b:official	-13
g b:on	-11
g b:on <day-gone>	12
g b:on <name>	-7
g b:on <quality>	12
g b:one	-22
g b:only	10
g b:opinion	7
g b:opposition	21
g b:or	-11
g b:order	-16
g b:other	-19
g b:our	-37
g b:our own	-31
g b:out	-6
g b:out of	-9
g b:over	-9
g b:palace	25
g b:people	-6
g b:permit	20
g b:phone	-19
g b:port	9
g b:port of	7
g b:president	-12
g b:pressed	6
g b:promise	12
g b:propose	20
g b:published	-10
g b:put	-18
g b:q	58
g b:raise	-7
g b:rate	-13
g b:reach	-9
g b:read	25
g b:receive	-14
g b:remark	-10
g b:remark by	-9
g b:reply	14
g b:report	-12
g b:response	7
g b:response to	7
g b:retailer	-12
g b:retailer and	-12
g b:rule	-16
g b:rule that	-6
g b:rumour	13
g b:same	-6
g b:say	9
g b:say <person>	20
g b:say a	21
g b:say his	-8
g b:say it	13
g b:say its	8
g b:say mr	20
g b:say the	-11
g b:sell	-7
g b:separate	16
g b:sheet	-13
g b:sheet that	-10
g b:should the	-7
g b:side	-18
g b:side of	13
g b:sign	-17
g b:sign by	-11
g b:signature	-17
g b:signature of	-9
g b:since	-11
g b:since <day-gone>	-7
g b:since <month-gone>	-17
g b:since the	13
g b:sir	19
g b:so	8
g b:source	-22
g b:source in	-6
g b:speak	-12
g b:speak to	-6
g b:spoke	17
g b:spoke with	20
g b:sporting	-21
g b:standstill	-7
g b:state	7
g b:statement	24
g b:statement of	15
g b:still	-22
g b:still be	-12
g b:stockholm	12
g b:subject	7
g b:subject to	9
g b:table	-10
g b:talk in	12
g b:talk with	-18
g b:tariff	-10
g b:tariff of	9
g b:tariff truce	-7
g b:team	-30
g b:telephone	-17
g b:telephone call	-7
g b:tell	-21
g b:tell the	-23
g b:textile	18
g b:thanked	-30
g b:that	-54
g b:that 's	15
g b:that <name>	8
g b:that a	-10
g b:that his	-10
g b:that is	12
g b:that of	-13
g b:that the	-29
g b:that was	24
g b:the	-10
g b:the <level>	-10
g b:the <name>	24
g b:the <number>	11
g b:the <office>	-17
g b:the <person>	-12
g b:the <quality>	13
g b:the <seat>	-8
g b:the agreement	17
g b:the approval	-7
g b:the company	-28
g b:the custom	9
g b:the duty	-8
g b:the first	19
g b:the following	13
g b:the joint	-7
g b:the new	-19
g b:the northern	-23
g b:the opposition	17
g b:the order	-8
g b:the other	-15
g b:the port	7
g b:the rate	-11
g b:the rule	-6
g b:the signature	-10
g b:the talk	9
g b:the tariff	-9
g b:the term	6
g b:the two	-17
g b:the word	19
g b:their	-35
g b:then	-22
g b:there is	9
g b:there was	-9
g b:they	-24
g b:thi	18
g b:thing	22
g b:third	-15
g b:those	-8
g b:threat	-8
g b:through	-21
g b:through the	-8
g b:time	-10
g b:to	13
g b:to <level>	6
g b:to <seat>	-14
g b:to be	6
g b:to final	-15
g b:to its	7
g b:to meet	-9
g b:to mr	12
g b:to the	8
g b:trade	11
g b:trade in	23
g b:travel	-10
g b:travel to	-10
g b:truce	-18
g b:truce between	-6
g b:two	-16
g b:under	-31
g b:under the	-14
g b:unless	-24
g b:until	-21
g b:until the	-9
g b:up	-12
g b:up to	-9
g b:von	20
g b:von der	20
g b:want	12
g b:warn	-6
g b:was	37
g b:was announce	13
g b:was the	8
g b:were	8
g b:what <name>	10
g b:what the	-19
g b:whatever	-11
g b:when	-21
g b:where	-9
g b:wherea	7
g b:whether	-16
g b:which	-33
g b:which is	-19
g b:which the	-8
g b:who	-32
g b:who head	-6
g b:will	-31
g b:with	-29
g b:with mr	-14
g b:with the	-25
g b:word	12
g b:word of	19
g b:would be	18
g b:would need	-9
g b:write	-7
g b:write to	-17
g b:year	18
g b:your	-17
g b:—	12
g b:— <name>	-9
g b:— and	11
g b:— the	8
g c0=agree	-24
g c0=bear	-31
g c0=deny	18
g c0=impose	-24
g c0=propose	-14
g c0=say	13
g c0=sell	-11
g c0=target	-8
g c0=up	-20
g c1=agree	-38
g c1=bear	-33
g c1=begin	-6
g c1=deny	20
g c1=impose	-18
g c1=return	-6
g c1=say	12
g c1=sell	-15
g c1=target	-7
g c1=up	-22
g c2=agree	-33
g c2=bear	-13
g c2=begin	-14
g c2=buy	-11
g c2=down	-38
g c2=end	-8
g c2=impose	-10
g c2=propose	17
g c2=return	-15
g c2=say	19
g c2=suspend	-6
g c2=threaten	17
g ct0=agree past	-9
g ct0=agree past-passive	-13
g ct0=bear future	-6
g ct0=bear past	-6
g ct0=deny past-passive	21
g ct0=impose perfect	-10
g ct0=impose perfect-passive	-14
g ct0=impose present	-7
g ct0=propose past	-6
g ct0=propose perfect	-8
g ct0=propose perfect-passive	25
g ct0=propose present	-36
g ct0=say future	7
g ct0=say past-passive	31
g ct0=say perfect	-10
g ct0=say present-passive	8
g ct0=sell past	-6
g ct0=stay past	8
g ct0=stay present	-6
g ct0=threaten present	9
g ct1=agree participle-passive	-16
g ct1=agree past	-9
g ct1=agree past-passive	-13
g ct1=bear future	-6
g ct1=bear infinitive	-11
g ct1=bear past	-6
g ct1=deny past-passive	21
g ct1=impose participle-passive	19
g ct1=impose past	-8
g ct1=impose perfect	-8
g ct1=impose perfect-passive	-14
g ct1=impose present	-6
g ct1=propose participle-passive	13
g ct1=propose perfect	-8
g ct1=propose perfect-passive	25
g ct1=propose present	-34
g ct1=say future	7
g ct1=say past-passive	31
g ct1=say perfect	-10
g ct1=say present-passive	8
g ct1=sell past	-6
g ct1=stay past	8
g ct1=threaten present	9
g ct2=agree future	11
g ct2=agree modal	8
g ct2=agree participle-passive	13
g ct2=agree past	-14
g ct2=agree perfect	-35
g ct2=agree pluperfect	-22
g ct2=agree present	-11
g ct2=bear gerund	8
g ct2=bear infinitive	-7
g ct2=bear participle-passive	-6
g ct2=bear perfect	-7
g ct2=bear pluperfect	-13
g ct2=begin future	-11
g ct2=begin infinitive	-10
g ct2=begin past	6
g ct2=begin perfect	-10
g ct2=buy future	-7
g ct2=buy infinitive	-20
g ct2=buy present	13
g ct2=deny gerund	-9
g ct2=deny perfect	8
g ct2=down future	-8
g ct2=down infinitive	-7
g ct2=down perfect	-11
g ct2=down present	-23
g ct2=end participle-passive	9
g ct2=end perfect	-28
g ct2=impose gerund	13
g ct2=impose infinitive	-14
g ct2=impose modal-passive	-7
g ct2=impose participle-passive	-6
g ct2=impose past-passive	-11
g ct2=impose perfect	-6
g ct2=impose present-passive	-16
g ct2=propose gerund	-22
g ct2=propose infinitive	29
g ct2=propose modal	8
g ct2=propose modal-passive	-7
g ct2=propose participle-passive	-21
g ct2=propose past	23
g ct2=propose past-passive	-11
g ct2=propose perfect	6
g ct2=propose perfect-passive	-15
g ct2=propose present	11
g ct2=propose present-passive	-22
g ct2=say modal	12
g ct2=say past	16
g ct2=say past-passive	-17
g ct2=say pluperfect	17
g ct2=say present	8
g ct2=say present-passive	-15
g ct2=sell past	-13
g ct2=sell perfect	10
g ct2=sell present	-7
g ct2=stay future	-8
g ct2=stay infinitive	10
g ct2=stay participle-passive	-9
g ct2=stay past	11
g ct2=stay present	-10
g ct2=suspend infinitive	8
g ct2=suspend past	-12
g ct2=suspend perfect	8
g ct2=suspend present	-21
g ct2=target infinitive	-9
g ct2=target past	16
g ct2=target perfect	-11
g ct2=target pluperfect	9
g ct2=target present	-7
g ct2=threaten perfect	13
g ct2=threaten pluperfect	10
g ct2=up gerund	6
g ct2=up modal	-6
g first-of-paragraph	-27
g has-future	-24
g has-gerund	19
g has-infinitive	34
g has-participle	14
g has-past	7
g has-perfect	14
g has-pluperfect	11
g has-present	-11
g l1="	7
g l1='	-42
g l1='s	13
g l1=(	-6
g l1=)	15
g l1=*	10
g l1=,	22
g l1=-	28
g l1=/	10
g l1=;	21
g l1=<agent>	-26
g l1=<begin>	11
g l1=<day-gone>	23
g l1=<goods>	9
g l1=<level-noun>	-10
g l1=<level>	-11
g l1=<not>	-25
g l1=<number>	39
g l1=<organisation>	8
g l1=<person>	35
g l1=<v-bear>	-27
g l1=<v-begin>	-11
g l1=<v-impose>	15
g l1=<v-propose>	-18
g l1=<v-return>	-8
g l1=<v-say>	15
g l1=a	8
g l1=after	32
g l1=and	-25
g l1=as	-12
g l1=ask	-10
g l1=because	-6
g l1=between	-15
g l1=but	24
g l1=by	28
g l1=der	20
g l1=for	-19
g l1=her	-18
g l1=if	9
g l1=in	-30
g l1=is	-23
g l1=joint	-8
g l1=justice	13
g l1=meet	-12
g l1=mr	24
g l1=mrs	-23
g l1=ms	9
g l1=my	-9
g l1=new	-8
g l1=no	-20
g l1=northern	-23
g l1=one	-21
g l1=our	-13
g l1=say	18
g l1=sir	19
g l1=sporting	-21
g l1=tell	-39
g l1=thanked	-17
g l1=that	-78
g l1=their	-31
g l1=unless	-18
g l1=until	-7
g l1=want	14
g l1=warn	-8
g l1=was	-6
g l1=what	8
g l1=whether	-10
g l1=with	-20
g l1=year	21
g l1=your	-14
g l1=—	22
g l2="	12
g l2='	17
g l2='s	6
g l2=(	24
g l2=)	17
g l2=,	26
g l2=-	13
g l2=.	6
g l2=:	37
g l2=;	9
g l2=<agent>	-14
g l2=<begin>	17
g l2=<day-ahead>	30
g l2=<day-gone>	21
g l2=<gate>	-9
g l2=<level-noun>	13
g l2=<level>	-6
g l2=<month-ahead>	9
g l2=<month-gone>	27
g l2=<name>	-7
g l2=<not>	-7
g l2=<number>	33
g l2=<office>	8
g l2=<organisation>	37
g l2=<person>	-34
g l2=<quality>	9
g l2=<seat>	-12
g l2=<sender>	27
g l2=<span>	29
g l2=<v-bear>	-23
g l2=<v-begin>	18
g l2=<v-down>	30
g l2=<v-impose>	7
g l2=<v-propose>	29
g l2=<v-return>	-12
g l2=<v-sell>	-21
g l2=<v-stay>	-8
g l2=<v-target>	-6
g l2=a	23
g l2=according	21
g l2=after	-8
g l2=agree	-20
g l2=al	10
g l2=alert	-7
g l2=all	7
g l2=also	-6
g l2=and	-13
g l2=announce	9
g l2=answer	6
g l2=approval	-10
g l2=ask	-18
g l2=because	-6
g l2=before	-12
g l2=by	7
g l2=call	-25
g l2=case	-28
g l2=come	24
g l2=company	-28
g l2=deal	9
g l2=earth	-12
g l2=fail	12
g l2=first	-14
g l2=for	-28
g l2=from	6
g l2=grower	10
g l2=guest	6
g l2=has	-9
g l2=he	-35
g l2=his	20
g l2=hour	31
g l2=house	10
g l2=how	14
g l2=i	-9
g l2=if	-41
g l2=informed	-7
g l2=is	-7
g l2=it	-14
g l2=know	6
g l2=last	13
g l2=law	-14
g l2=led	-9
g l2=let	-9
g l2=licence	-15
g l2=live	-10
g l2=man	-15
g l2=mediator	-26
g l2=meet	-11
g l2=minute	16
g l2=more	-8
g l2=need	-8
g l2=new	-10
g l2=note	9
g l2=notice	16
g l2=of	-17
g l2=official	-12
g l2=oil	9
g l2=only	16
g l2=opposition	22
g l2=our	-23
g l2=palace	26
g l2=port	7
g l2=propose	20
g l2=rate	7
g l2=read	26
g l2=report	-6
g l2=return	-10
g l2=should	-7
g l2=side	-18
g l2=sign	7
g l2=signature	-8
g l2=soybean	-16
g l2=speak	-9
g l2=spoke	20
g l2=talk	-16
g l2=tell	-13
g l2=that	-33
g l2=the	-22
g l2=thi	12
g l2=through	-20
g l2=tiktok	19
g l2=time	-6
g l2=tuna	11
g l2=under	-9
g l2=until	-9
g l2=von	20
g l2=want	17
g l2=was	11
g l2=we	16
g l2=well	19
g l2=what	-15
g l2=when	-24
g l2=which	-18
g l2=with	-12
g l2=work	-10
g l2=write	-18
g l2=year	16
g l3="	24
g l3=(	12
g l3=)	-18
g l3=,	-7
g l3=.	12
g l3=;	11
g l3=<agent>	-7
g l3=<begin>	12
g l3=<day-ahead>	-48
g l3=<day-gone>	-29
g l3=<day-today>	7
g l3=<gate>	-15
g l3=<goods>	15
g l3=<level>	-6
g l3=<month-gone>	21
g l3=<name>	14
g l3=<number>	23
g l3=<office>	12
g l3=<organisation>	-15
g l3=<person>	-9
g l3=<quality>	18
g l3=<seat>	23
g l3=<sender>	-8
g l3=<span>	-11
g l3=<v-agree>	-8
g l3=<v-bear>	-26
g l3=<v-begin>	20
g l3=<v-buy>	7
g l3=<v-down>	16
g l3=<v-impose>	-15
g l3=<v-propose>	34
g l3=<v-say>	9
g l3=<v-sell>	-21
g l3=<v-up>	16
g l3=a	13
g l3=according	36
g l3=add	-7
g l3=after	-7
g l3=an	-16
g l3=announcement	-10
g l3=answer	7
g l3=approval	-35
g l3=are	6
g l3=arrangement	-10
g l3=ask	-6
g l3=back	-9
g l3=be	7
g l3=been	26
g l3=between	-11
g l3=both	12
g l3=business	10
g l3=buy	13
g l3=call	6
g l3=confirm	-7
g l3=consent	12
g l3=country	17
g l3=custom	7
g l3=day	15
g l3=decide	16
g l3=decoupling	11
g l3=decree	12
g l3=deny	-8
g l3=did	7
g l3=duty	-23
g l3=end	-13
g l3=export	-11
g l3=extra	-13
g l3=final	10
g l3=first	12
g l3=for	7
g l3=from	24
g l3=further	-10
g l3=geneva	10
g l3=go	17
g l3=has	-11
g l3=he	-45
g l3=hold	-6
g l3=hour	12
g l3=how	-6
g l3=in	11
g l3=informed	14
g l3=is	21
g l3=it	-6
g l3=its	-12
g l3=last	16
g l3=law	-17
g l3=letter	-14
g l3=list	28
g l3=member	-12
g l3=month	10
g l3=more	20
g l3=morning	22
g l3=new	9
g l3=nobody	-12
g l3=note	-14
g l3=notice	-12
g l3=number	-6
g l3=of	-41
g l3=oil	10
g l3=or	-20
g l3=order	-12
g l3=other	-15
g l3=out	-8
g l3=over	-6
g l3=own	-13
g l3=part	21
g l3=place	-19
g l3=plan	13
g l3=q	33
g l3=rare	-12
g l3=remark	-8
g l3=rule	-10
g l3=say	16
g l3=share	11
g l3=sheet	-19
g l3=ship	-7
g l3=side	-10
g l3=sign	11
g l3=since	14
g l3=statement	24
g l3=talk	-19
g l3=tariff	19
g l3=telephone	-6
g l3=television	-25
g l3=that	-19
g l3=the	-40
g l3=them	-14
g l3=then	-30
g l3=there	-6
g l3=they	26
g l3=third	10
g l3=time	-20
g l3=trade	-23
g l3=truce	-23
g l3=two	14
g l3=until	22
g l3=up	-6
g l3=we	-15
g l3=week	-11
g l3=where	-12
g l3=which	-11
g l3=who	-17
g l3=will	-6
g l3=wine	6
g l3=wire	-23
g l3=word	11
g l3=would	-19
g l3=wrong	-6
g l3=year	-8
g l3=you	-10
g l3=|	-10
g l3=—	8
g l4='s	8
g l4=(	-10
g l4=)	10
g l4=-	-23
g l4=.	-13
g l4=:	15
g l4=;	-28
g l4=<agent>	-11
g l4=<begin>	9
g l4=<day-ahead>	-20
g l4=<day-today>	33
g l4=<duty>	18
g l4=<gate>	-17
g l4=<goods>	18
g l4=<level>	-23
g l4=<money>	14
g l4=<month-ahead>	9
g l4=<month-gone>	-12
g l4=<name>	-20
g l4=<not>	-13
g l4=<number>	23
g l4=<office>	42
g l4=<organisation>	-16
g l4=<person>	-7
g l4=<quality>	9
g l4=<seat>	12
g l4=<sender>	18
g l4=<v-agree>	-19
g l4=<v-bear>	16
g l4=<v-begin>	-14
g l4=<v-down>	-12
g l4=<v-end>	8
g l4=<v-impose>	-14
g l4=<v-propose>	20
g l4=<v-say>	-42
g l4=<v-sell>	10
g l4=<v-stay>	-21
g l4=<v-target>	10
g l4=a	-13
g l4=about	30
g l4=according	27
g l4=after	-14
g l4=again	39
g l4=ago	6
g l4=agreement	9
g l4=all	6
g l4=and	13
g l4=another	-8
g l4=are	-23
g l4=at	12
g l4=back	-10
g l4=be	-12
g l4=bean	-14
g l4=being	16
g l4=but	-9
g l4=buyer	22
g l4=by	-10
g l4=coffee	8
g l4=come	6
g l4=country	-20
g l4=dairy	28
g l4=date	18
g l4=day	32
g l4=deal	9
g l4=discuss	-9
g l4=dispute	18
g l4=do	12
g l4=end	10
g l4=expect	-7
g l4=export	-8
g l4=exporter	7
g l4=fact	-18
g l4=fish	-9
g l4=force	-9
g l4=from	-16
g l4=go	-14
g l4=good	-18
g l4=hand	-9
g l4=have	13
g l4=he	-26
g l4=here	11
g l4=his	8
g l4=hold	-13
g l4=hour	18
g l4=i	-19
g l4=if	15
g l4=industry	16
g l4=is	19
g l4=it	31
g l4=keep	18
g l4=last	35
g l4=letter	24
g l4=list	18
g l4=long	10
g l4=lower	-19
g l4=make	-7
g l4=medicine	-18
g l4=midnight	8
g l4=minute	6
g l4=mr	-23
g l4=need	-11
g l4=next	-6
g l4=no	-14
g l4=now	15
g l4=number	-14
g l4=of	-35
g l4=off	-21
g l4=on	10
g l4=order	-6
g l4=our	9
g l4=over	-11
g l4=own	-6
g l4=paper	13
g l4=peace	7
g l4=people	11
g l4=plan	7
g l4=price	8
g l4=promise	13
g l4=raise	6
g l4=reach	-6
g l4=report	-8
g l4=round	20
g l4=run	-13
g l4=say	-39
g l4=second	-12
g l4=sell	20
g l4=side	-8
g l4=sign	-19
g l4=signature	-7
g l4=sir	-22
g l4=so	22
g l4=statement	12
g l4=stay	15
g l4=step	13
g l4=still	-6
g l4=summer	11
g l4=take	-9
g l4=talk	-8
g l4=tariff	31
g l4=telephone	13
g l4=that	-21
g l4=the	-30
g l4=them	-6
g l4=then	-12
g l4=they	-22
g l4=third	-22
g l4=time	-13
g l4=to	48
g l4=until	-34
g l4=up	-6
g l4=want	12
g l4=war	33
g l4=was	23
g l4=way	11
g l4=were	11
g l4=what	11
g l4=who	10
g l4=will	15
g l4=with	18
g l4=word	6
g l4=worth	-18
g l4=would	11
g l4=year	25
g l=" mr	30
g l=" say	9
g l=, "	19
g l=, a	21
g l=, after	-10
g l=, an	-12
g l=, and	9
g l=, as	-17
g l=, but	8
g l=, his	-8
g l=, in	18
g l=, mr	-6
g l=, say	29
g l=, tell	-11
g l=, that	-8
g l=, the	6
g l=, unless	-10
g l=, when	-16
g l=, which	26
g l=, with	8
g l=: <number>	9
g l=: a	17
g l=: the	23
g l=; his	-8
g l=; the	26
g l=<begin> "	-11
g l=<begin> *	7
g l=<begin> <begin>	11
g l=<begin> <organisation>	-9
g l=<begin> a	10
g l=<begin> an	25
g l=<begin> and	9
g l=<begin> but	22
g l=<begin> by	15
g l=<begin> from	19
g l=<begin> her	-16
g l=<begin> his	20
g l=<begin> in	-26
g l=<begin> mr	11
g l=<begin> my	-16
g l=<begin> our	14
g l=<begin> the	6
g l=<begin> their	-12
g l=<begin> what	-40
g l=<begin> —	-11
g l=<day-ahead> ,	32
g l=<day-ahead> :	-11
g l=<day-gone> ,	-10
g l=<day-gone> by	8
g l=<day-gone> the	14
g l=<day-today> (	-6
g l=<day-today> -	7
g l=<day-today> after	-7
g l=<level> ,	15
g l=<level> on	13
g l=<level> that	-17
g l=<month-ahead> ,	10
g l=<name> 's	40
g l=<name> ,	15
g l=<name> :	-17
g l=<name> and	-39
g l=<name> the	-19
g l=<number> ,	-9
g l=<number> /	17
g l=<number> :	7
g l=<number> the	26
g l=<number> —	11
g l=<office> ,	21
g l=<office> :	18
g l=<office> in	-9
g l=<organisation> 's	13
g l=<organisation> ,	33
g l=<organisation> in	-33
g l=<person> 's	15
g l=<person> and	-37
g l=<person> say	-7
g l=<person> tell	-9
g l=<span> ,	23
g l=<span> after	10
g l=according to	21
g l=after the	-7
g l=agree until	-6
g l=al -	10
g l=alert :	-7
g l=and a	-7
g l=and his	-7
g l=and its	-8
g l=and mr	-10
g l=announce by	8
g l=approval with	-15
g l=ask the	-13
g l=at the	-29
g l=before the	-10
g l=but the	14
g l=by mr	-16
g l=by the	14
g l=call with	-6
g l=come to	23
g l=company 's	-27
g l=end ,	7
g l=fail ,	12
g l=for the	-16
g l=from the	6
g l=has the	-7
g l=he and	-12
g l=he tell	-15
g l=if the	-38
g l=in <month-gone>	10
g l=in the	-13
g l=is the	-6
g l=it ,	12
g l=it :	-30
g l=last year	7
g l=let the	-9
g l=licence which	-12
g l=live :	-10
g l=need the	-7
g l=new <organisation>	-10
g l=of a	-11
g l=of what	10
g l=on <day-gone>	24
g l=on the	-12
g l=on which	-20
g l=our own	-23
g l=port of	7
g l=read that	13
g l=report that	-6
g l=return ,	-6
g l=say his	-8
g l=say its	8
g l=say mr	20
g l=say that	-13
g l=should the	-7
g l=sign ,	23
g l=sign by	-8
g l=signature of	-6
g l=since <month-gone>	-17
g l=since the	14
g l=spoke with	21
g l=talk with	-10
g l=tariff ,	21
g l=tariff that	-15
g l=tell the	-22
g l=that his	-10
g l=that of	-6
g l=that the	-18
g l=the <organisation>	37
g l=the joint	-6
g l=the northern	-23
g l=then ,	8
g l=through the	-8
g l=time ,	-7
g l=to a	-28
g l=to meet	-6
g l=to mr	8
g l=to the	10
g l=trade ,	-6
g l=until the	-9
g l=von der	20
g l=what the	-15
g l=which the	-8
g l=with the	-21
g l=with which	-17
g l=word of	7
g l=write to	-14
g l=year ,	18
g l=— the	10
g lead="	10
g lead=(	21
g lead=,	29
g lead=-	24
g lead=;	20
g lead=[	33
g lead=according	25
g lead=after	14
g lead=an	20
g lead=analyst	-35
g lead=angola	10
g lead=argentina	7
g lead=as	-20
g lead=because	-26
g lead=beijing	-8
g lead=bernd	17
g lead=bessent	12
g lead=both	11
g lead=but	11
g lead=canada	14
g lead=chamber	9
g lead=chief	-27
g lead=chile	10
g lead=colombia	8
g lead=colombo	9
g lead=commerce	7
g lead=commissioner	19
g lead=committee	-7
g lead=correspondent	-34
g lead=customs	23
g lead=cyprus	8
g lead=deputy	9
g lead=djibouti	12
g lead=dominic	9
g lead=donald	-8
g lead=el	-18
g lead=embassy	-12
g lead=europe	-9
g lead=european	-14
g lead=fiji	-8
g lead=finance	-6
g lead=for	6
g lead=from	25
g lead=germany	16
g lead=governor	-58
g lead=greece	10
g lead=greer	15
g lead=has	-6
g lead=he	-49
g lead=her	-16
g lead=his	26
g lead=host	-39
g lead=i	-12
g lead=if	-19
g lead=in	32
g lead=india	-8
g lead=industry	-18
g lead=it	7
g lead=italy	7
g lead=jakarta	11
g lead=jamaica	-7
g lead=jamieson	30
g lead=joseph	9
g lead=kenya	18
g lead=kim	28
g lead=korea	8
g lead=li	36
g lead=lima	13
g lead=malaysia	11
g lead=manila	6
g lead=minister	-22
g lead=ministry	-27
g lead=mongolia	8
g lead=montevideo	-6
g lead=mr	9
g lead=my	-27
g lead=namibia	-8
g lead=neither	-51
g lead=new	-7
g lead=nigeria	-17
g lead=nobody	-8
g lead=norway	15
g lead=office	-15
g lead=ontario	12
g lead=oslo	-6
g lead=pakistan	15
g lead=panama	11
g lead=parliament	-22
g lead=phan	6
g lead=poland	21
g lead=president	17
g lead=prime	21
g lead=q	58
g lead=remarks	-8
g lead=rwanda	-10
g lead=saudi	-8
g lead=secretary	7
g lead=seoul	15
g lead=serbia	-18
g lead=should	-11
g lead=since	-23
g lead=south	11
g lead=spokesperson	-11
g lead=sri	11
g lead=sweden	-6
g lead=switzerland	-20
g lead=taiwan	-7
g lead=tbilisi	11
g lead=thailand	-20
g lead=that	-36
g lead=their	-15
g lead=they	-9
g lead=this	12
g lead=to	26
g lead=trade	9
g lead=treasury	31
g lead=uganda	-10
g lead=under	-11
g lead=unless	-24
g lead=until	-18
g lead=uruguay	-6
g lead=ustr	-7
g lead=vice	33
g lead=washington	9
g lead=we	-14
g lead=what	-51
g lead=when	-15
g lead=where	-9
g lead=whereas	7
g lead=whether	-7
g lead=which	-33
g lead=who	-32
g lead=with	-17
g lead=xi	-33
g lead=yesterday	14
g lead=your	-9
g lead=zambia	7
g lead=—	12
g lll=" , the	16
g lll=" say mr	14
g lll=" say the	-26
g lll=, " mr	24
g lll=, " say	9
g lll=, <day-today> (	-6
g lll=, <day-today> -	7
g lll=, <person> and	-6
g lll=, <span> after	13
g lll=, according to	38
g lll=, after the	6
g lll=, and mr	-9
g lll=, and the	17
g lll=, but the	14
g lll=, in the	13
g lll=, on which	-19
g lll=, say the	36
g lll=, tell the	-8
g lll=, which the	-8
g lll=: <person> ,	-22
g lll=<begin> <begin> "	-11
g lll=<begin> <begin> *	7
g lll=<begin> <begin> <begin>	11
g lll=<begin> <begin> <organisation>	-9
g lll=<begin> <begin> a	10
g lll=<begin> <begin> an	25
g lll=<begin> <begin> and	9
g lll=<begin> <begin> but	22
g lll=<begin> <begin> by	15
g lll=<begin> <begin> from	19
g lll=<begin> <begin> her	-16
g lll=<begin> <begin> his	20
g lll=<begin> <begin> in	-26
g lll=<begin> <begin> mr	11
g lll=<begin> <begin> my	-16
g lll=<begin> <begin> our	14
g lll=<begin> <begin> the	6
g lll=<begin> <begin> their	-12
g lll=<begin> <begin> what	-40
g lll=<begin> <begin> —	-11
g lll=<begin> <day-gone> the	11
g lll=<begin> <name> 's	8
g lll=<begin> <name> ,	-6
g lll=<begin> <name> and	-19
g lll=<begin> <number> /	17
g lll=<begin> <office> :	19
g lll=<begin> <person> ,	-29
g lll=<begin> <person> and	-12
g lll=<begin> <seat> and	-9
g lll=<begin> if the	-15
g lll=<begin> in <month-gone>	14
g lll=<begin> on <day-gone>	9
g lll=<begin> on the	-6
g lll=<begin> should the	-7
g lll=<begin> since <month-gone>	-17
g lll=<begin> the <organisation>	31
g lll=<begin> what the	-14
g lll=<day-ahead> , "	-18
g lll=<day-ahead> , and	18
g lll=<day-ahead> , the	-27
g lll=<day-ahead> , unless	-9
g lll=<day-ahead> ; the	-14
g lll=<day-gone> , and	-6
g lll=<day-gone> , the	-9
g lll=<day-gone> by the	7
g lll=<day-today> — the	12
g lll=<level> , the	6
g lll=<month-gone> , and	20
g lll=<name> , and	-8
g lll=<name> , the	10
g lll=<number> , the	6
g lll=<number> : <number>	10
g lll=<organisation> , the	6
g lll=<organisation> and the	-26
g lll=<person> , say	-8
g lll=<person> , the	-29
g lll=<person> and the	8
g lll=<person> of the	-9
g lll=<seat> , the	11
g lll=<seat> : the	-8
g lll=<span> , "	-10
g lll=<span> , and	7
g lll=<span> , the	23
g lll=according to mr	16
g lll=according to the	30
g lll=and <name> 's	10
g lll=approve by the	-7
g lll=decoupling , "	11
g lll=final approval with	-15
g lll=for <name> ,	-18
g lll=from <day-ahead> ,	14
g lll=he tell the	-7
g lll=in <name> the	-14
g lll=in <number> ,	-17
g lll=in <seat> ,	-10
g lll=in return ,	-6
g lll=it , "	-12
g lll=it , the	-6
g lll=of <level> that	-6
g lll=of the joint	-6
g lll=on <day-ahead> ,	18
g lll=question : mr	6
g lll=question : the	7
g lll=say <person> ,	12
g lll=sheet that the	-16
g lll=statement of the	18
g lll=that is what	14
g lll=the <name> ,	20
g lll=the <name> and	8
g lll=the <organisation> 's	10
g lll=the <organisation> ,	-6
g lll=the <organisation> in	-31
g lll=the company 's	-27
g lll=the port of	7
g lll=the signature of	-6
g lll=the tariff that	-13
g lll=the word of	7
g lll=until <day-ahead> ,	7
g lll=was agree until	-6
g lll=with <name> ,	16
g lll=word of the	13
g lr=" ,	26
g lr=" accomplished	-6
g lr=" say	-23
g lr=" tell	22
g lr=" write	11
g lr=' ,	-18
g lr='s ,	-11
g lr='s and	7
g lr='s has	-17
g lr='s say	25
g lr='s tell	9
g lr=, 's	-20
g lr=, ,	-17
g lr=, :	-15
g lr=, <end>	-9
g lr=, <level>	-7
g lr=, and	-8
g lr=, charge	16
g lr=, has	11
g lr=, is	-6
g lr=, of	-13
g lr=, put	-9
g lr=, reply	18
g lr=, say	18
g lr=, tell	49
g lr=, will	-9
g lr=, would	-13
g lr=, write	19
g lr=- ,	7
g lr=- has	9
g lr=. 's	-7
g lr=. ,	-28
g lr=. had	13
g lr=. tell	6
g lr=: ,	-39
g lr=: had	12
g lr=: has	-13
g lr=: is	13
g lr=: on	-14
g lr=: say	47
g lr=<begin> 's	-44
g lr=<begin> (	-6
g lr=<begin> ,	19
g lr=<begin> .	-33
g lr=<begin> /	-10
g lr=<begin> <day-today>	-10
g lr=<begin> <end>	-19
g lr=<begin> <level>	-8
g lr=<begin> <person>	-25
g lr=<begin> accept	6
g lr=<begin> agree	14
g lr=<begin> also	18
g lr=<begin> and	-22
g lr=<begin> answer	-29
g lr=<begin> approve	-10
g lr=<begin> buy	24
g lr=<begin> call	24
g lr=<begin> charge	-10
g lr=<begin> conclude	-7
g lr=<begin> confirm	-13
g lr=<begin> deny	36
g lr=<begin> doe	-6
g lr=<begin> end	-16
g lr=<begin> expect	-13
g lr=<begin> export	-7
g lr=<begin> expressed	7
g lr=<begin> flew	-10
g lr=<begin> followed	-6
g lr=<begin> for	-12
g lr=<begin> go	-12
g lr=<begin> had	17
g lr=<begin> has	45
g lr=<begin> hold	-7
g lr=<begin> hope	-10
g lr=<begin> import	-8
g lr=<begin> in	-20
g lr=<begin> informed	29
g lr=<begin> is	-10
g lr=<begin> isn't	-6
g lr=<begin> let	9
g lr=<begin> lift	-17
g lr=<begin> make	31
g lr=<begin> meet	-6
g lr=<begin> must	-9
g lr=<begin> note	13
g lr=<begin> of	26
g lr=<begin> opened	-10
g lr=<begin> order	-8
g lr=<begin> promise	29
g lr=<begin> propose	23
g lr=<begin> put	16
g lr=<begin> reject	-18
g lr=<begin> reply	31
g lr=<begin> reserve	-7
g lr=<begin> say	-19
g lr=<begin> sell	-14
g lr=<begin> sign	-7
g lr=<begin> spoke	-6
g lr=<begin> state	11
g lr=<begin> still	7
g lr=<begin> stop	21
g lr=<begin> stress	-20
g lr=<begin> take	-11
g lr=<begin> tell	-25
g lr=<begin> threaten	-13
g lr=<begin> undertook	8
g lr=<begin> want	-9
g lr=<begin> warn	16
g lr=<begin> was	-26
g lr=<begin> will	-6
g lr=<begin> would	-9
g lr=<begin> write	-17
g lr=<begin> —	-28
g lr=<day-gone> ,	13
g lr=<day-gone> announce	-14
g lr=<number> ,	8
g lr=<number> on	8
g lr=<number> say	11
g lr=<number> tell	-12
g lr=<organisation> say	27
g lr=a .	-12
g lr=a and	-7
g lr=a confirm	6
g lr=a has	-25
g lr=a newspaper	-23
g lr=a say	25
g lr=a tell	8
g lr=a that	-8
g lr=a with	-21
g lr=after and	7
g lr=after had	-6
g lr=and 's	-12
g lr=and ,	-7
g lr=and .	-11
g lr=and <level>	-7
g lr=and call	-13
g lr=and has	31
g lr=and have	-11
g lr=and say	15
g lr=and spoke	23
g lr=and talked	-6
g lr=between and	-11
g lr=by 's	20
g lr=by .	-23
g lr=by and	-11
g lr=by for	19
g lr=by of	-12
g lr=by on	8
g lr=from ,	8
g lr=from to	11
g lr=his ,	10
g lr=his from	-7
g lr=his had	-19
g lr=his has	7
g lr=his say	-12
g lr=his tell	-9
g lr=his that	7
g lr=in 's	30
g lr=in ,	-25
g lr=in .	16
g lr=in say	-39
g lr=in the	-8
g lr=is ,	-7
g lr=its has	12
g lr=its say	-11
g lr=meet in	-6
g lr=mr 's	12
g lr=mr .	15
g lr=mr announce	27
g lr=mr had	10
g lr=mr has	-18
g lr=mr on	13
g lr=mr reply	-16
g lr=mr say	38
g lr=mr tell	10
g lr=mr write	-6
g lr=new <organisation>	-18
g lr=no has	-18
g lr=of ,	23
g lr=of .	-7
g lr=on 's	13
g lr=say ,	11
g lr=say .	61
g lr=say had	-19
g lr=say would	-11
g lr=sir ,	15
g lr=tell .	-6
g lr=thanked for	-16
g lr=that "	12
g lr=that ,	-7
g lr=that announce	-12
g lr=that ask	-17
g lr=that had	-35
g lr=the "	-24
g lr=the 's	-12
g lr=the ,	-29
g lr=the .	-9
g lr=the :	30
g lr=the ;	-9
g lr=the <day-gone>	11
g lr=the <day-today>	25
g lr=the <end>	-14
g lr=the <person>	-26
g lr=the agree	-10
g lr=the announce	-7
g lr=the ask	25
g lr=the at	42
g lr=the call	-12
g lr=the confirm	-10
g lr=the continue	-6
g lr=the decline	-10
g lr=the deny	-20
g lr=the did	-12
g lr=the estimate	-14
g lr=the fact	-21
g lr=the further	24
g lr=the gave	13
g lr=the go	-8
g lr=the had	-22
g lr=the has	8
g lr=the have	-18
g lr=the hold	-7
g lr=the is	26
g lr=the it	16
g lr=the last	-8
g lr=the leave	-11
g lr=the let	6
g lr=the look	-6
g lr=the make	21
g lr=the may	-10
g lr=the must	-12
g lr=the note	-15
g lr=the of	-19
g lr=the opened	-13
g lr=the post	9
g lr=the propose	-15
g lr=the published	-14
g lr=the put	34
g lr=the raise	7
g lr=the recall	-16
g lr=the reckon	-6
g lr=the reply	-17
g lr=the report	21
g lr=the say	-17
g lr=the see	13
g lr=the spoke	21
g lr=the state	19
g lr=the take	30
g lr=the tell	-31
g lr=the threaten	7
g lr=the to	-22
g lr=the want	-7
g lr=the was	-18
g lr=the welcome	-12
g lr=the will	-22
g lr=the would	-19
g lr=their ,	29
g lr=to ,	21
g lr=to .	17
g lr=to in	17
g lr=to on	-7
g lr=want to	14
g lr=what has	-24
g lr=what say	-19
g lr=which had	-23
g lr=which has	-19
g lr=with .	-14
g lr=with <day-gone>	-14
g lr=with and	10
g lr=with of	-7
g lr=— ,	19
g lr=— <end>	36
g lr=— and	-6
g lr=— has	-9
g lr=— say	-16
g nc2=begin	-11
g nc2=buy	28
g nc2=deny	-33
g nc2=down	17
g nc2=return	33
g nc2=say	-14
g nc2=sell	23
g nc2=stay	13
g nc2=suspend	13
g nc2=up	9
g nct2=agree future	-28
g nct2=agree modal	7
g nct2=agree past	-20
g nct2=agree past-passive	13
g nct2=agree perfect	24
g nct2=agree pluperfect	41
g nct2=agree pluperfect-passive	-14
g nct2=agree present-passive	-13
g nct2=bear gerund	-11
g nct2=bear infinitive	-8
g nct2=bear modal	-23
g nct2=bear past	7
g nct2=bear pluperfect-passive	11
g nct2=bear present	23
g nct2=begin future	-11
g nct2=begin future-passive	-8
g nct2=begin past	-14
g nct2=begin perfect	7
g nct2=begin present	-11
g nct2=begin present-passive	18
g nct2=buy future	-6
g nct2=buy present	23
g nct2=deny past	-13
g nct2=down modal	26
g nct2=down past	21
g nct2=down perfect	22
g nct2=down pluperfect	-15
g nct2=end infinitive	6
g nct2=end modal	8
g nct2=end past	-17
g nct2=end perfect	-17
g nct2=end present	13
g nct2=impose future	31
g nct2=impose gerund	26
g nct2=impose infinitive	10
g nct2=impose modal-passive	-13
g nct2=impose participle-passive	-7
g nct2=impose past	-11
g nct2=impose past-passive	6
g nct2=impose perfect	30
g nct2=impose pluperfect-passive	-8
g nct2=impose present	-15
g nct2=impose present-passive	-15
g nct2=propose future-passive	-6
g nct2=propose gerund	15
g nct2=propose participle-passive	6
g nct2=propose past	12
g nct2=propose perfect-passive	8
g nct2=propose pluperfect	-7
g nct2=propose pluperfect-passive	-19
g nct2=propose present	-19
g nct2=return modal	31
g nct2=say future	22
g nct2=say gerund	11
g nct2=say past	-8
g nct2=say past-passive	-16
g nct2=say perfect	22
g nct2=say pluperfect	-24
g nct2=say present	-36
g nct2=sell past	7
g nct2=sell present	13
g nct2=stay infinitive	7
g nct2=stay modal	-44
g nct2=stay participle-passive	10
g nct2=stay past	27
g nct2=stay past-passive	14
g nct2=stay perfect	-21
g nct2=stay pluperfect	35
g nct2=stay present	20
g nct2=stay present-passive	-11
g nct2=suspend modal	-26
g nct2=suspend past	31
g nct2=suspend present	21
g nct2=target future	20
g nct2=target participle-passive	-16
g nct2=target past	6
g nct2=target perfect	8
g nct2=target pluperfect	-22
g nct2=target present-passive	-6
g nct2=threaten participle-passive	-16
g nct2=threaten past	33
g nct2=threaten perfect	7
g nct2=threaten pluperfect	-22
g nct2=threaten present	-12
g nct2=up future	13
g nct2=up infinitive	-15
g nct2=up modal	33
g nct2=up past	-41
g nct2=up present	16
g next="	-13
g next=(	-7
g next=)	21
g next=,	-15
g next=-	-6
g next=:	59
g next=;	-14
g next=after	22
g next=and	31
g next=as	-21
g next=because	-6
g next=before	6
g next=but	-13
g next=if	30
g next=so	11
g next=that	24
g next=until	34
g next=when	-12
g next=where	10
g next=which	18
g next=who	-7
g next=yet	-36
g next=—	-18
g nhas-future	12
g nhas-gerund	26
g nhas-infinitive	15
g nhas-modal	-16
g nhas-participle	-12
g nhas-past	8
g nhas-perfect	18
g nhas-present	9
g nt2=future-not	16
g nt2=future-passive	-6
g nt2=gerund	21
g nt2=infinitive	-7
g nt2=modal-not	-12
g nt2=modal-passive	-34
g nt2=participle-passive	-8
g nt2=past	-7
g nt2=past-passive	34
g nt2=perfect	24
g nt2=perfect-not	-18
g nt2=pluperfect-not	6
g nt2=pluperfect-passive	-7
g nt2=present	-7
g nt2=present-not	12
g nt2=present-passive-not	27
g nv0-none	19
g nv1-none	19
g nv2-none	28
g nv2=accept	-17
g nv2=add	-29
g nv2=agree	-10
g nv2=aim	-8
g nv2=apply	6
g nv2=argue	-11
g nv2=be	17
g nv2=begin	6
g nv2=buy	17
g nv2=carry	-9
g nv2=charge	-10
g nv2=come	17
g nv2=conclude	9
g nv2=continue	-7
g nv2=cut	6
g nv2=declare	8
g nv2=draft	9
g nv2=expect	-15
g nv2=expire	-13
g nv2=face	11
g nv2=get	11
g nv2=go	6
g nv2=have	17
g nv2=hold	45
g nv2=hope	-11
g nv2=import	20
g nv2=introduce	-8
g nv2=keep	-36
g nv2=let	21
g nv2=levy	-15
g nv2=lift	21
g nv2=like	-7
g nv2=look	15
g nv2=lose	-22
g nv2=lower	14
g nv2=make	10
g nv2=meet	-12
g nv2=move	-21
g nv2=other	18
g nv2=pay	18
g nv2=post	6
g nv2=promise	19
g nv2=propose	-20
g nv2=put	8
g nv2=raise	23
g nv2=reach	-6
g nv2=receive	10
g nv2=recommend	-10
g nv2=remain	-7
g nv2=remove	8
g nv2=replace	8
g nv2=reply	-24
g nv2=resume	27
g nv2=retaliate	-13
g nv2=return	9
g nv2=rise	-17
g nv2=rule	-23
g nv2=run	7
g nv2=say	14
g nv2=see	-9
g nv2=sell	15
g nv2=settle	8
g nv2=sign	18
g nv2=sit	-8
g nv2=spare	-6
g nv2=stand	-11
g nv2=start	-36
g nv2=stay	-7
g nv2=suspend	-20
g nv2=take	-31
g nv2=tell	-11
g nv2=think	9
g nv2=withdraw	-12
g nv2=write	-12
g nvt2=accept modal	-17
g nvt2=add past	-28
g nvt2=agree past	-20
g nvt2=agree perfect	8
g nvt2=agree present	-22
g nvt2=apply present	6
g nvt2=approve perfect	11
g nvt2=ask modal	-17
g nvt2=ask participle	16
g nvt2=ask past	-12
g nvt2=ask pluperfect	-9
g nvt2=be future	-9
g nvt2=be modal	9
g nvt2=be past	12
g nvt2=be perfect	-25
g nvt2=be pluperfect	37
g nvt2=be present	11
g nvt2=begin modal	15
g nvt2=begin past	-8
g nvt2=buy present	14
g nvt2=call present	-13
g nvt2=carry present	-8
g nvt2=charge modal	-14
g nvt2=come modal	15
g nvt2=come past	10
g nvt2=come pluperfect	11
g nvt2=come present	-8
g nvt2=continue present	-18
g nvt2=cut present	9
g nvt2=expect present	-18
g nvt2=expire present	-13
g nvt2=export present	12
g nvt2=extend modal	7
g nvt2=extend present	-6
g nvt2=fall past	21
g nvt2=get past	13
g nvt2=go infinitive	-13
g nvt2=go present	20
g nvt2=halve present	-9
g nvt2=have past	17
g nvt2=hold past	36
g nvt2=hold present	13
g nvt2=keep future	12
g nvt2=keep modal	-45
g nvt2=keep present	-18
g nvt2=leave past	7
g nvt2=leave present	-16
g nvt2=look past	8
g nvt2=lower present	14
g nvt2=make modal	14
g nvt2=make participle	12
g nvt2=make perfect	-6
g nvt2=make present	-9
g nvt2=meet gerund	-16
g nvt2=meet modal	-18
g nvt2=meet past	-6
g nvt2=meet present	19
g nvt2=other future	-7
g nvt2=other past	15
g nvt2=other perfect	-12
g nvt2=other present	22
g nvt2=pay past	13
g nvt2=plan past	-7
g nvt2=plan present	20
g nvt2=promise past	14
g nvt2=propose past	-9
g nvt2=put perfect	13
g nvt2=put present	-8
g nvt2=raise future	10
g nvt2=raise modal	13
g nvt2=raise past	9
g nvt2=reach past	9
g nvt2=reach pluperfect	-12
g nvt2=remain past	-10
g nvt2=report past	-6
g nvt2=rise modal	18
g nvt2=rise past	-39
g nvt2=run modal	-15
g nvt2=run present	20
g nvt2=say past	8
g nvt2=say perfect	30
g nvt2=say present	-35
g nvt2=see past	-8
g nvt2=see perfect	-15
g nvt2=see present	16
g nvt2=sell past	8
g nvt2=sell present	6
g nvt2=sign future	-15
g nvt2=sign modal	22
g nvt2=sign participle	-6
g nvt2=sign pluperfect	29
g nvt2=sit present	-6
g nvt2=stand past	-12
g nvt2=stand present	10
g nvt2=start modal	-28
g nvt2=stay present	11
g nvt2=suspend modal	-12
g nvt2=take future	-6
g nvt2=take modal	9
g nvt2=take past	-18
g nvt2=take perfect	-7
g nvt2=take present	-23
g nvt2=tell past	-10
g nvt2=threaten participle	-16
g nvt2=threaten pluperfect	-22
g nvt2=warn past	15
g pc0=agree	7
g pc0=buy	6
g pc0=deny	-6
g pc0=down	14
g pc0=end	17
g pc0=propose	-9
g pc0=return	20
g pc0=say	-9
g pc0=sell	28
g pc0=target	13
g pc0=threaten	-11
g pc0=up	-21
g pc1=agree	-23
g pc1=begin	12
g pc1=buy	17
g pc1=deny	-6
g pc1=down	19
g pc1=end	18
g pc1=impose	-10
g pc1=propose	-6
g pc1=return	15
g pc1=say	-13
g pc1=sell	14
g pc1=target	12
g pc1=threaten	-10
g pct0=agree modal	-11
g pct0=agree past	18
g pct0=agree past-passive	-24
g pct0=agree perfect	10
g pct0=agree pluperfect	-14
g pct0=agree present	8
g pct0=bear future	-14
g pct0=bear past	10
g pct0=bear perfect	6
g pct0=bear pluperfect	-24
g pct0=bear present	10
g pct0=begin future	-13
g pct0=begin past	-8
g pct0=begin perfect	-21
g pct0=begin pluperfect	7
g pct0=begin present	24
g pct0=buy past	11
g pct0=buy present	12
g pct0=down modal	9
g pct0=down past	12
g pct0=end modal	10
g pct0=end past	10
g pct0=impose future	28
g pct0=impose modal	-6
g pct0=impose modal-passive	-12
g pct0=impose past	6
g pct0=impose past-passive	-21
g pct0=impose perfect	7
g pct0=impose pluperfect	-17
g pct0=impose present	7
g pct0=impose present-passive	-9
g pct0=propose future	6
g pct0=propose past	-18
g pct0=propose perfect	6
g pct0=propose pluperfect	-6
g pct0=propose present-passive	17
g pct0=return modal	9
g pct0=say past	-23
g pct0=say perfect	-6
g pct0=say present	7
g pct0=say present-passive	14
g pct0=sell past	16
g pct0=sell present	26
g pct0=stay future	16
g pct0=stay future-passive	-13
g pct0=stay modal	16
g pct0=stay modal-passive	-15
g pct0=suspend future	24
g pct0=suspend present	10
g pct0=target future	13
g pct0=target future-passive	11
g pct0=target present	10
g pct0=target present-passive	-18
g pct0=up future	-26
g pct0=up past	8
g pct0=up perfect	-19
g pct0=up present-passive	-7
g pct1=agree infinitive	-14
g pct1=agree modal	-11
g pct1=agree participle-passive	-9
g pct1=agree past	16
g pct1=agree past-passive	-24
g pct1=agree pluperfect	-14
g pct1=agree present	-13
g pct1=bear future	-14
g pct1=bear infinitive	8
g pct1=bear past	10
g pct1=bear perfect	6
g pct1=bear pluperfect	-24
g pct1=bear present	11
g pct1=begin future	-13
g pct1=begin gerund	20
g pct1=begin past	-7
g pct1=begin perfect	-21
g pct1=begin pluperfect	7
g pct1=begin present	24
g pct1=buy infinitive	16
g pct1=buy past	11
g pct1=buy present	12
g pct1=down modal	7
g pct1=down past	12
g pct1=end modal	10
g pct1=end past	10
g pct1=impose future	25
g pct1=impose gerund	16
g pct1=impose infinitive	-7
g pct1=impose modal	-6
g pct1=impose modal-passive	-12
g pct1=impose past	7
g pct1=impose past-passive	-22
g pct1=impose pluperfect	-19
g pct1=impose present	-20
g pct1=propose future	6
g pct1=propose participle-passive	21
g pct1=propose past	-15
g pct1=propose pluperfect	-9
g pct1=propose present	-6
g pct1=propose present-passive	23
g pct1=return modal	9
g pct1=say gerund	-9
g pct1=say past	-23
g pct1=say perfect	-6
g pct1=say present	8
g pct1=say present-passive	14
g pct1=sell past	16
g pct1=sell present	26
g pct1=stay future	15
g pct1=stay future-passive	-13
g pct1=stay infinitive	-9
g pct1=stay modal	18
g pct1=stay modal-passive	-15
g pct1=suspend future	24
g pct1=suspend present	10
g pct1=target future	13
g pct1=target future-passive	11
g pct1=target present	10
g pct1=target present-passive	-18
g pct1=up future	-24
g pct1=up gerund	34
g pct1=up past	10
g pct1=up perfect	-19
g pct1=up present-passive	-7
g phas-future	20
g phas-gerund	17
g phas-modal	14
g phas-pluperfect	-26
g phas-present	19
g pt0=future	18
g pt0=future-not	-30
g pt0=future-passive	19
g pt0=future-passive-not	9
g pt0=modal	19
g pt0=past	13
g pt0=past-not	19
g pt0=perfect	7
g pt0=perfect-passive	-11
g pt0=pluperfect	-26
g pt0=pluperfect-passive	-9
g pt0=present	8
g pt0=present-not	23
g pt1=future	15
g pt1=future-not	-31
g pt1=future-passive	19
g pt1=future-passive-not	10
g pt1=gerund	17
g pt1=infinitive	-6
g pt1=modal	19
g pt1=past	14
g pt1=past-not	19
g pt1=perfect-passive	-11
g pt1=pluperfect	-28
g pt1=pluperfect-passive	-10
g pt1=present-not	23
g pt1=present-passive	7
g pv0=accept	-9
g pv0=agree	18
g pv0=answer	14
g pv0=apply	-7
g pv0=approve	23
g pv0=ask	-6
g pv0=buy	6
g pv0=call	6
g pv0=carry	-12
g pv0=collect	7
g pv0=confirm	8
g pv0=discuss	9
g pv0=drop	16
g pv0=end	7
g pv0=enter	20
g pv0=export	26
g pv0=face	20
g pv0=have	-11
g pv0=hold	-21
g pv0=impose	12
g pv0=intend	14
g pv0=keep	9
g pv0=let	-7
g pv0=make	22
g pv0=negotiate	-7
g pv0=offer	6
g pv0=other	17
g pv0=prepare	-9
g pv0=promise	7
g pv0=propose	-19
g pv0=ready	-6
g pv0=return	15
g pv0=rise	-21
g pv0=run	-6
g pv0=say	-14
g pv0=sit	-6
g pv0=stay	23
g pv0=take	-17
g pv0=tell	12
g pv0=threaten	-6
g pv0=want	21
g pv1=answer	14
g pv1=apply	-7
g pv1=approve	23
g pv1=be	9
g pv1=begin	-7
g pv1=buy	17
g pv1=carry	-15
g pv1=collect	13
g pv1=come	7
g pv1=confirm	8
g pv1=discuss	9
g pv1=drop	20
g pv1=end	6
g pv1=enter	20
g pv1=expect	-6
g pv1=export	26
g pv1=face	20
g pv1=go	20
g pv1=hold	-22
g pv1=impose	9
g pv1=keep	-13
g pv1=let	-7
g pv1=make	19
g pv1=move	-8
g pv1=other	16
g pv1=plan	-18
g pv1=propose	-17
g pv1=raise	7
g pv1=ready	-6
g pv1=return	15
g pv1=rise	-21
g pv1=run	-11
g pv1=say	-15
g pv1=see	-6
g pv1=sign	-19
g pv1=sit	-6
g pv1=slap	8
g pv1=start	7
g pv1=stay	23
g pv1=take	-18
g pv1=want	22
g pv2-none	10
g pvt0=add past	-9
g pvt0=agree past	8
g pvt0=agree perfect	7
g pvt0=agree present	7
g pvt0=apply present	-6
g pvt0=approve future	7
g pvt0=approve modal	13
g pvt0=approve perfect	10
g pvt0=ask past	-16
g pvt0=ask present	-12
g pvt0=be modal	15
g pvt0=be perfect	12
g pvt0=be pluperfect	7
g pvt0=be present	-13
g pvt0=begin past	-7
g pvt0=buy past	8
g pvt0=charge future	17
g pvt0=charge present	-18
g pvt0=end past	13
g pvt0=end present	-16
g pvt0=enter present	24
g pvt0=face present	13
g pvt0=fall past	8
g pvt0=get past	8
g pvt0=go present	8
g pvt0=have past	16
g pvt0=have present	-31
g pvt0=hold present	-6
g pvt0=impose past	10
g pvt0=intend present	14
g pvt0=keep present	14
g pvt0=let present	-7
g pvt0=make past	17
g pvt0=make present	7
g pvt0=meet future	-9
g pvt0=note past	-6
g pvt0=offer perfect	11
g pvt0=other future	14
g pvt0=other past	14
g pvt0=other present	-6
g pvt0=pay future	-13
g pvt0=pay past	11
g pvt0=pay perfect	6
g pvt0=pay present	-13
g pvt0=promise past	9
g pvt0=propose past	-15
g pvt0=raise modal	-8
g pvt0=raise past	-6
g pvt0=ready present	-6
g pvt0=return modal	8
g pvt0=rise future	-18
g pvt0=rise present	-12
g pvt0=say past	-16
g pvt0=say perfect	-7
g pvt0=say present	6
g pvt0=sell past	16
g pvt0=sell present	-12
g pvt0=sign future	16
g pvt0=sign modal	-13
g pvt0=stand present	16
g pvt0=stay present	18
g pvt0=take future	-13
g pvt0=tell past	9
g pvt0=want present	29
g pvt1=add past	-9
g pvt1=agree present	-14
g pvt1=apply present	-6
g pvt1=approve future	7
g pvt1=approve modal	13
g pvt1=approve perfect	10
g pvt1=ask participle	10
g pvt1=ask past	-16
g pvt1=ask present	-12
g pvt1=be modal	18
g pvt1=be perfect	14
g pvt1=be pluperfect	7
g pvt1=begin past	-8
g pvt1=buy infinitive	14
g pvt1=buy past	8
g pvt1=charge future	17
g pvt1=charge present	-18
g pvt1=end past	13
g pvt1=end present	-16
g pvt1=enter present	24
g pvt1=face present	13
g pvt1=fall past	8
g pvt1=get past	8
g pvt1=go future	7
g pvt1=go modal	7
g pvt1=go present	8
g pvt1=have past	17
g pvt1=have present	-20
g pvt1=hold present	-6
g pvt1=impose past	10
g pvt1=let present	-7
g pvt1=make past	17
g pvt1=make present	7
g pvt1=meet future	-9
g pvt1=note past	-6
g pvt1=other future	14
g pvt1=other past	14
g pvt1=pay future	-13
g pvt1=pay past	11
g pvt1=pay perfect	6
g pvt1=pay present	-13
g pvt1=raise modal	-8
g pvt1=raise past	-6
g pvt1=ready present	-6
g pvt1=return modal	8
g pvt1=rise future	-18
g pvt1=rise present	-12
g pvt1=say past	-16
g pvt1=say perfect	-7
g pvt1=say present	7
g pvt1=sell past	16
g pvt1=sell present	-12
g pvt1=sign future	15
g pvt1=sign modal	-13
g pvt1=stand present	16
g pvt1=stay present	19
g pvt1=take future	-13
g pvt1=tell past	9
g pvt1=want present	22
g qt=future	-18
g qt=past	7
g qt=perfect	-38
g qt=pluperfect	-8
g qt=present	34
g quoted	-53
g r1="	-26
g r1='	-21
g r1='s	-32
g r1=(	7
g r1=)	24
g r1=,	29
g r1=-	-11
g r1=.	12
g r1=/	-16
g r1=:	56
g r1=;	7
g r1=<day-gone>	12
g r1=<day-today>	16
g r1=<duty>	-26
g r1=<end>	6
g r1=<gate>	17
g r1=<goods>	-12
g r1=<level-noun>	-35
g r1=<level>	-34
g r1=<name>	-12
g r1=<not>	-43
g r1=<number>	-15
g r1=<person>	-28
g r1=<span>	13
g r1=<v-agree>	-27
g r1=<v-begin>	8
g r1=<v-buy>	8
g r1=<v-down>	-14
g r1=<v-propose>	28
g r1=<v-say>	6
g r1=<v-sell>	-16
g r1=<v-stay>	10
g r1=<v-suspend>	-28
g r1=<v-target>	-6
g r1=<v-threaten>	7
g r1=<v-up>	8
g r1=?	-8
g r1=about	10
g r1=accomplished	-6
g r1=accused	17
g r1=add	-20
g r1=after	11
g r1=again	19
g r1=alone	8
g r1=also	13
g r1=among	-8
g r1=and	-12
g r1=announce	-17
g r1=approve	-17
g r1=ask	10
g r1=assured	16
g r1=at	37
g r1=begin	-9
g r1=believe	-20
g r1=buy	21
g r1=by	-20
g r1=call	13
g r1=closed	-10
g r1=complain	-8
g r1=complained	13
g r1=conclude	-17
g r1=confirm	9
g r1=consider	-8
g r1=continue	-12
g r1=could	14
g r1=decide	-6
g r1=demand	8
g r1=deny	-7
g r1=described	15
g r1=did	-15
g r1=doe	-16
g r1=doesn't	-7
g r1=dollar	-14
g r1=end	-21
g r1=estimate	-8
g r1=expect	-13
g r1=explain	26
g r1=export	-11
g r1=expressed	39
g r1=fact	-29
g r1=flew	-11
g r1=float	8
g r1=fly	-7
g r1=followed	-9
g r1=found	-14
g r1=further	27
g r1=gave	23
g r1=get	-18
g r1=give	-6
g r1=go	7
g r1=had	-10
g r1=has	7
g r1=have	-31
g r1=hit	-17
g r1=hold	-17
g r1=i	-6
g r1=import	-11
g r1=in	-13
g r1=informed	24
g r1=is	7
g r1=isn't	-6
g r1=issued	-13
g r1=it	17
g r1=keep	-13
g r1=land	-9
g r1=last	-14
g r1=leave	-19
g r1=let	19
g r1=lift	10
g r1=look	-8
g r1=make	39
g r1=may	-13
g r1=meet	-21
g r1=must	-25
g r1=newspaper	-23
g r1=now	-9
g r1=of	-18
g r1=offer	-6
g r1=on	-7
g r1=open	-10
g r1=opened	-31
g r1=order	-13
g r1=paper	-15
g r1=pay	-9
g r1=plan	-6
g r1=post	8
g r1=prolonged	22
g r1=promise	25
g r1=published	-23
g r1=put	41
g r1=rang	-16
g r1=read	-15
g r1=receive	-7
g r1=reckon	-19
g r1=refuse	-8
g r1=refused	-8
g r1=remind	33
g r1=require	-6
g r1=reserve	-8
g r1=respond	-7
g r1=rule	7
g r1=see	18
g r1=set	-6
g r1=sign	-14
g r1=speak	12
g r1=spoke	18
g r1=state	12
g r1=stop	12
g r1=stress	-6
g r1=take	16
g r1=talk	17
g r1=talked	-6
g r1=tariff	-10
g r1=thanked	21
g r1=that	-25
g r1=the	-6
g r1=think	11
g r1=time	-6
g r1=undertook	26
g r1=urge	15
g r1=vote	-7
g r1=want	-7
g r1=warn	8
g r1=was	-34
g r1=welcome	-19
g r1=welcomed	-8
g r1=were	-9
g r1=when	16
g r1=whether	-7
g r1=will	-38
g r1=with	-23
g r1=would	-53
g r1=write	11
g r1=·	-6
g r1=—	-18
g r2='s	-7
g r2=,	-38
g r2=;	-24
g r2=<agent>	-24
g r2=<day-ahead>	-13
g r2=<day-gone>	-6
g r2=<day-today>	-32
g r2=<gate>	-24
g r2=<goods-amount>	16
g r2=<goods>	32
g r2=<level>	-29
g r2=<money>	30
g r2=<month-gone>	-7
g r2=<name>	-6
g r2=<not>	-43
g r2=<office>	-24
g r2=<quality>	-25
g r2=<seat>	8
g r2=<v-agree>	-51
g r2=<v-begin>	-40
g r2=<v-buy>	-12
g r2=<v-deny>	-6
g r2=<v-down>	-31
g r2=<v-end>	-24
g r2=<v-return>	-8
g r2=<v-sell>	-8
g r2=<v-stay>	-45
g r2=<v-suspend>	-29
g r2=<v-up>	-14
g r2=a	33
g r2=about	-14
g r2=according	17
g r2=account	12
g r2=add	-6
g r2=additional	-12
g r2=after	31
g r2=against	24
g r2=agree	-27
g r2=ahead	-15
g r2=already	-21
g r2=also	13
g r2=alway	12
g r2=an	20
g r2=and	-13
g r2=announce	28
g r2=another	-19
g r2=answer	10
g r2=appeal	-8
g r2=approve	-19
g r2=arrive	-10
g r2=as	16
g r2=ask	8
g r2=assured	14
g r2=at	12
g r2=away	-8
g r2=back	-16
g r2=be	-12
g r2=because	-9
g r2=been	-48
g r2=before	-7
g r2=begin	-8
g r2=but	-11
g r2=buy	-6
g r2=by	-27
g r2=come	-7
g r2=confirm	-10
g r2=custom	-15
g r2=deal	-6
g r2=declare	7
g r2=decline	-13
g r2=demand	-16
g r2=did	10
g r2=do	6
g r2=down	-11
g r2=duty	-25
g r2=expect	-14
g r2=export	-15
g r2=exporter	16
g r2=expressed	-10
g r2=extra	-6
g r2=fentanyl	18
g r2=for	6
g r2=from	-24
g r2=further	24
g r2=golf	13
g r2=good	-16
g r2=grower	8
g r2=have	-12
g r2=having	12
g r2=he	-29
g r2=him	15
g r2=hinted	9
g r2=his	11
g r2=hold	-8
g r2=home	-16
g r2=how	6
g r2=it	14
g r2=journalist	9
g r2=keep	-6
g r2=know	13
g r2=leave	-16
g r2=less	-7
g r2=let	31
g r2=like	-10
g r2=make	-17
g r2=meanwhile	6
g r2=meet	10
g r2=member	-19
g r2=mr	-24
g r2=name	-6
g r2=named	35
g r2=new	-20
g r2=none	-12
g r2=not	-54
g r2=note	-23
g r2=notify	16
g r2=number	-15
g r2=of	68
g r2=off	-13
g r2=offer	7
g r2=one	-14
g r2=opened	-7
g r2=our	-17
g r2=out	49
g r2=over	9
g r2=part	-9
g r2=pay	-7
g r2=propose	13
g r2=public	23
g r2=put	28
g r2=question	-14
g r2=reach	10
g r2=read	6
g r2=refund	6
g r2=refused	-7
g r2=relief	-6
g r2=reply	8
g r2=reporter	15
g r2=required	-8
g r2=return	-7
g r2=right	-6
g r2=rise	-6
g r2=rule	-12
g r2=same	-19
g r2=see	-6
g r2=send	10
g r2=set	-11
g r2=sheet	-29
g r2=ship	-7
g r2=side	-6
g r2=sign	-36
g r2=signature	-17
g r2=since	14
g r2=so	21
g r2=something	-12
g r2=spoken	13
g r2=state	21
g r2=suspend	-16
g r2=take	-22
g r2=tariff	13
g r2=tell	-17
g r2=that	16
g r2=the	9
g r2=their	6
g r2=then	12
g r2=there	14
g r2=they	43
g r2=thi	24
g r2=through	10
g r2=trade	-7
g r2=turn	-9
g r2=two	-20
g r2=under	-18
g r2=undertaken	-7
g r2=up	8
g r2=us	31
g r2=used	-8
g r2=view	7
g r2=want	-29
g r2=was	-13
g r2=we	7
g r2=week	-13
g r2=welcomed	-11
g r2=what	17
g r2=when	-11
g r2=whether	-9
g r2=which	-8
g r2=who	16
g r2=whose	11
g r2=why	6
g r2=with	-8
g r2=withdraw	-20
g r2=within	-17
g r2=word	16
g r2=would	-10
g r2=yale	18
g r2=yes	-8
g r2=yet	-12
g r2=you	12
g r2=your	-12
g r3="	-18
g r3='s	29
g r3=)	18
g r3=,	-15
g r3=-	-14
g r3=.	12
g r3=:	32
g r3=;	13
g r3=<day-ahead>	-19
g r3=<day-gone>	-20
g r3=<day-today>	-6
g r3=<gate>	-9
g r3=<level-noun>	35
g r3=<month-gone>	-13
g r3=<name>	9
g r3=<number>	6
g r3=<office>	9
g r3=<organisation>	-6
g r3=<points>	-14
g r3=<quality>	-19
g r3=<seat>	8
g r3=<sender>	16
g r3=<span>	18
g r3=<taker>	7
g r3=<v-bear>	-12
g r3=<v-begin>	-24
g r3=<v-buy>	26
g r3=<v-down>	-13
g r3=<v-end>	-25
g r3=<v-impose>	-24
g r3=<v-propose>	15
g r3=<v-say>	20
g r3=<v-stay>	32
g r3=<v-suspend>	38
g r3=<v-threaten>	7
g r3=?	11
g r3=a	20
g r3=about	18
g r3=add	13
g r3=additional	6
g r3=again	14
g r3=agree	9
g r3=all	-9
g r3=also	27
g r3=an	7
g r3=and	-10
g r3=announce	18
g r3=another	-7
g r3=approve	-15
g r3=are	-18
g r3=as	30
g r3=ask	6
g r3=at	9
g r3=back	-10
g r3=be	14
g r3=been	-7
g r3=both	-7
g r3=bring	9
g r3=business	9
g r3=by	-11
g r3=call	16
g r3=carry	11
g r3=chair	-13
g r3=chip	9
g r3=collect	-9
g r3=concern	35
g r3=conclude	-8
g r3=consent	-11
g r3=control	-16
g r3=cost	11
g r3=country	-6
g r3=date	29
g r3=day	-20
g r3=deal	-35
g r3=decide	-8
g r3=decision	-23
g r3=deny	10
g r3=doe	-18
g r3=down	-10
g r3=due	-8
g r3=duty	9
g r3=end	-9
g r3=energy	22
g r3=evening	-12
g r3=examine	24
g r3=export	11
g r3=extend	8
g r3=extension	7
g r3=far	23
g r3=farm	26
g r3=fee	9
g r3=fentanyl	6
g r3=figure	17
g r3=first	-16
g r3=fish	7
g r3=for	-8
g r3=free	-18
g r3=from	14
g r3=further	30
g r3=go	-9
g r3=good	17
g r3=grow	11
g r3=had	34
g r3=has	24
g r3=have	-36
g r3=he	-30
g r3=her	-28
g r3=him	10
g r3=hit	12
g r3=hold	49
g r3=hope	18
g r3=if	25
g r3=import	27
g r3=in	42
g r3=increase	-20
g r3=interest	-9
g r3=into	-13
g r3=it	-12
g r3=joint	-9
g r3=keep	-23
g r3=key	-8
g r3=know	15
g r3=later	16
g r3=lead	14
g r3=leave	9
g r3=led	7
g r3=less	-12
g r3=let	-25
g r3=levy	-8
g r3=look	-8
g r3=lower	-24
g r3=make	9
g r3=may	12
g r3=me	12
g r3=measure	12
g r3=meet	-13
g r3=member	32
g r3=morning	-27
g r3=much	18
g r3=must	-19
g r3=name	-11
g r3=new	13
g r3=newspaper	-21
g r3=no	9
g r3=nobody	-27
g r3=not	18
g r3=nothing	-14
g r3=notice	-9
g r3=now	-6
g r3=number	7
g r3=off	-15
g r3=offer	-14
g r3=oil	15
g r3=on	-7
g r3=once	-13
g r3=only	7
g r3=opened	10
g r3=opinion	-16
g r3=opposition	15
g r3=or	22
g r3=our	15
g r3=out	8
g r3=outcome	13
g r3=own	15
g r3=pause	-13
g r3=pay	-19
g r3=post	-18
g r3=president	11
g r3=press	-29
g r3=propose	-18
g r3=public	32
g r3=put	-13
g r3=radio	-16
g r3=raise	12
g r3=reply	-10
g r3=result	-26
g r3=right	-9
g r3=rise	-11
g r3=rule	-18
g r3=run	11
g r3=sale	7
g r3=say	16
g r3=second	21
g r3=section	9
g r3=sell	-9
g r3=she	-24
g r3=side	-11
g r3=signature	-13
g r3=since	-7
g r3=sit	-15
g r3=social	43
g r3=speak	-27
g r3=spoke	-19
g r3=standstill	-7
g r3=state	-32
g r3=step	10
g r3=such	-11
g r3=take	-13
g r3=telephone	-6
g r3=television	34
g r3=that	19
g r3=the	-16
g r3=them	9
g r3=then	30
g r3=they	10
g r3=threaten	-6
g r3=three	-22
g r3=to	9
g r3=trade	-20
g r3=truce	-12
g r3=truth	-10
g r3=turn	-12
g r3=until	-7
g r3=visit	-8
g r3=vote	-22
g r3=want	-25
g r3=warn	13
g r3=was	20
g r3=we	21
g r3=week	14
g r3=were	-11
g r3=when	-17
g r3=whether	-13
g r3=which	-12
g r3=will	14
g r3=with	-9
g r3=worth	-7
g r3=yet	-12
g r3=york	-12
g r3=you	10
g r3=·	-25
g r3=—	-54
g r4="	-20
g r4='s	28
g r4=-	21
g r4=.	-50
g r4=;	18
g r4=<agent>	16
g r4=<day-ahead>	-41
g r4=<day-gone>	-13
g r4=<day-today>	-33
g r4=<duty>	-17
g r4=<gate>	-19
g r4=<goods-amount>	-10
g r4=<goods>	6
g r4=<level>	-45
g r4=<money>	-10
g r4=<month-ahead>	20
g r4=<not>	32
g r4=<number>	33
g r4=<organisation>	43
g r4=<person>	-33
g r4=<quality>	28
g r4=<seat>	-32
g r4=<sender>	-7
g r4=<span>	17
g r4=<taker>	6
g r4=<v-agree>	20
g r4=<v-bear>	-30
g r4=<v-begin>	31
g r4=<v-down>	11
g r4=<v-end>	-22
g r4=<v-impose>	-15
g r4=<v-propose>	-20
g r4=<v-return>	-8
g r4=<v-sell>	-19
g r4=<v-stay>	-22
g r4=?	10
g r4=a	8
g r4=about	13
g r4=according	30
g r4=additional	-11
g r4=after	-29
g r4=agree	42
g r4=agreement	-47
g r4=air	7
g r4=and	-6
g r4=announce	22
g r4=announcement	13
g r4=another	16
g r4=anything	12
g r4=approval	6
g r4=are	27
g r4=as	25
g r4=ask	-11
g r4=at	18
g r4=audience	10
g r4=back	-7
g r4=ban	21
g r4=be	8
g r4=bean	10
g r4=because	-9
g r4=been	27
g r4=begin	8
g r4=better	-10
g r4=between	16
g r4=but	-11
g r4=buy	-17
g r4=by	7
g r4=charge	10
g r4=chief	12
g r4=colleague	-7
g r4=come	20
g r4=company	-7
g r4=confirm	-8
g r4=control	11
g r4=cost	-10
g r4=could	-14
g r4=country	12
g r4=custom	-14
g r4=cut	-13
g r4=date	-8
g r4=day	-9
g r4=decide	-15
g r4=detail	10
g r4=did	16
g r4=down	-11
g r4=draw	-9
g r4=duty	11
g r4=emergency	-23
g r4=end	-7
g r4=energy	15
g r4=everything	-13
g r4=expect	-15
g r4=export	-28
g r4=extension	25
g r4=extra	15
g r4=fall	6
g r4=final	11
g r4=firm	-11
g r4=first	-6
g r4=fish	20
g r4=follow	7
g r4=for	15
g r4=force	10
g r4=four	7
g r4=framework	8
g r4=get	-11
g r4=give	-13
g r4=go	7
g r4=good	-14
g r4=government	27
g r4=great	9
g r4=half	-9
g r4=has	-7
g r4=have	41
g r4=he	-26
g r4=him	-16
g r4=his	26
g r4=hold	8
g r4=hour	-21
g r4=house	-14
g r4=how	-12
g r4=i	-6
g r4=if	17
g r4=important	10
g r4=into	17
g r4=investigation	20
g r4=is	16
g r4=it	33
g r4=its	-7
g r4=job	12
g r4=keep	-15
g r4=know	25
g r4=lapse	9
g r4=largest	13
g r4=last	-27
g r4=leave	-17
g r4=less	11
g r4=line	-15
g r4=long	-8
g r4=longer	-7
g r4=look	-16
g r4=lose	-11
g r4=lower	6
g r4=make	-26
g r4=market	7
g r4=matter	10
g r4=media	33
g r4=medicine	18
g r4=member	-15
g r4=million	9
g r4=minister	14
g r4=more	-29
g r4=mr	17
g r4=much	10
g r4=name	-13
g r4=negotiation	-25
g r4=new	-27
g r4=next	24
g r4=no	-7
g r4=not	42
g r4=nothing	-16
g r4=notice	-19
g r4=of	-36
g r4=offer	9
g r4=oil	-6
g r4=on	8
g r4=once	9
g r4=one	-29
g r4=order	15
g r4=our	17
g r4=out	-28
g r4=over	29
g r4=own	-14
g r4=party	-12
g r4=pause	-15
g r4=pay	-27
g r4=permit	6
g r4=phone	25
g r4=plan	-19
g r4=point	6
g r4=policy	9
g r4=preliminary	33
g r4=press	9
g r4=price	-28
g r4=prime	10
g r4=prolongation	-11
g r4=promise	12
g r4=put	-39
g r4=rate	-36
g r4=reach	10
g r4=refund	9
g r4=remain	22
g r4=report	-8
g r4=reporter	-16
g r4=result	-8
g r4=return	-8
g r4=rise	-6
g r4=sale	9
g r4=say	-9
g r4=sell	7
g r4=sheet	-16
g r4=should	25
g r4=side	-43
g r4=sign	-7
g r4=since	-10
g r4=sit	-21
g r4=so	-31
g r4=spoke	27
g r4=spoken	30
g r4=stockholm	-19
g r4=strike	-16
g r4=subject	-16
g r4=suspend	-11
g r4=suspension	-12
g r4=table	9
g r4=take	14
g r4=talk	32
g r4=tariff	-28
g r4=telephone	-15
g r4=television	8
g r4=tell	18
g r4=text	-12
g r4=that	30
g r4=then	12
g r4=there	41
g r4=thi	8
g r4=third	-11
g r4=threaten	21
g r4=time	-11
g r4=to	-12
g r4=top	12
g r4=trade	-19
g r4=truce	6
g r4=two	21
g r4=under	-7
g r4=up	25
g r4=use	12
g r4=visit	-14
g r4=want	9
g r4=war	7
g r4=warn	-13
g r4=was	-17
g r4=we	21
g r4=week	-18
g r4=were	17
g r4=what	-31
g r4=when	-29
g r4=which	-11
g r4=who	19
g r4=whose	13
g r4=will	-10
g r4=wish	26
g r4=with	-22
g r4=within	28
g r4=without	-13
g r4=word	6
g r4=would	-48
g r4=write	-26
g r4=you	20
g r='s <person>	-19
g r='s account	12
g r='s answer	13
g r='s duty	-12
g r='s golf	13
g r='s on	-7
g r='s rule	-9
g r='s side	-6
g r='s signature	-17
g r='s word	16
g r=( <name>	-9
g r=) .	8
g r=) :	28
g r=, "	-7
g r=, <day-gone>	15
g r=, <day-today>	-80
g r=, <money>	22
g r=, <name>	17
g r=, <office>	10
g r=, <seat>	-18
g r=, a	14
g r=, according	17
g r=, agree	-10
g r=, an	22
g r=, and	-13
g r=, announce	14
g r=, arrive	-10
g r=, at	24
g r=, both	11
g r=, by	-9
g r=, confirm	6
g r=, declare	6
g r=, deny	-24
g r=, described	10
g r=, did	10
g r=, for	12
g r=, had	-10
g r=, he	-33
g r=, his	-15
g r=, in	25
g r=, is	-31
g r=, it	-11
g r=, its	23
g r=, leave	-12
g r=, make	-6
g r=, mr	-14
g r=, on	58
g r=, one	-16
g r=, put	46
g r=, sign	-30
g r=, tell	-17
g r=, that	15
g r=, the	8
g r=, then	-9
g r=, there	7
g r=, threaten	18
g r=, under	-17
g r=, want	-25
g r=, warn	-18
g r=, was	-9
g r=, which	-8
g r=, who	8
g r=, whose	11
g r=, will	-30
g r=, you	10
g r=. <end>	12
g r=/ <seat>	-9
g r=: "	18
g r=: <level>	-38
g r=: <name>	13
g r=: <number>	-9
g r=: <office>	-23
g r=: a	-13
g r=: and	17
g r=: is	-14
g r=: so	13
g r=: the	12
g r=: we	8
g r=: what	16
g r=: will	21
g r=<day-gone> ,	25
g r=<day-today> .	-8
g r=<end> <end>	6
g r=<level> on	-11
g r=<organisation> report	9
g r=<person> say	-20
g r=<person> warn	-6
g r=? <end>	-8
g r=add ,	-7
g r=add .	25
g r=add <number>	-22
g r=add that	16
g r=agree on	-8
g r=agree to	10
g r=also say	-15
g r=and <name>	-29
g r=and <quality>	-7
g r=and his	12
g r=and me	-15
g r=and the	-9
g r=announce .	-10
g r=announce <level>	-22
g r=announce a	-8
g r=announce in	-7
g r=announce it	24
g r=announce on	7
g r=announce that	-20
g r=announce the	-27
g r=answer .	-16
g r=answer question	-6
g r=answer that	8
g r=answer with	-18
g r=ask for	20
g r=ask the	14
g r=at the	25
g r=at yale	18
g r=believe that	-20
g r=buy <goods-amount>	19
g r=can sign	10
g r=charge <level>	8
g r=confirm .	11
g r=confirm it	-27
g r=confirm on	16
g r=confirm that	-18
g r=confirm the	46
g r=continue to	-12
g r=deny a	11
g r=deny that	-31
g r=did not	-15
g r=doe not	-7
g r=explain that	7
g r=fact sheet	-29
g r=fly to	-7
g r=for <number>	18
g r=for a	14
g r=for his	-11
g r=for its	-9
g r=for the	-24
g r=gave its	-8
g r=go ahead	-15
g r=go to	-9
g r=had announce	17
g r=had ask	12
g r=had been	-11
g r=had call	-8
g r=had put	-12
g r=had sign	-16
g r=had threaten	9
g r=has a	-7
g r=has agree	-9
g r=has already	-20
g r=has also	13
g r=has approve	-6
g r=has ask	10
g r=has been	-39
g r=has call	27
g r=has charge	-6
g r=has confirm	-12
g r=has deny	16
g r=has had	-6
g r=has it	15
g r=has let	25
g r=has meanwhile	14
g r=has not	-24
g r=has notify	17
g r=has offer	8
g r=has promise	-16
g r=has propose	24
g r=has published	-23
g r=has refused	-6
g r=has say	11
g r=has sign	-10
g r=has since	15
g r=has so	23
g r=has suspend	-6
g r=has tell	17
g r=has the	12
g r=has threaten	-12
g r=has undertaken	-6
g r=has warn	21
g r=has yet	-12
g r=hit back	-16
g r=hold that	-8
g r=in <name>	-11
g r=in <number>	16
g r=in <seat>	20
g r=in new	-12
g r=in the	-30
g r=in turn	-6
g r=informed his	-6
g r=informed the	20
g r=insist on	-23
g r=is also	12
g r=is expect	-8
g r=is in	-7
g r=is still	20
g r=keep its	-8
g r=land in	-9
g r=last week	-11
g r=leave its	-8
g r=let it	25
g r=let the	-10
g r=lift its	15
g r=lift the	-16
g r=note that	-15
g r=of <name>	20
g r=of the	-13
g r=on his	11
g r=on the	-14
g r=post that	-13
g r=promise to	21
g r=propose that	-14
g r=published its	-7
g r=put <number>	-7
g r=put a	22
g r=put its	-10
g r=put off	-9
g r=put the	48
g r=reply that	15
g r=report on	-19
g r=report that	8
g r=reserve the	-8
g r=say ,	-9
g r=say .	-13
g r=say :	-26
g r=say ;	-8
g r=say <day-gone>	-12
g r=say <end>	-25
g r=say <name>	-8
g r=say <person>	18
g r=say <seat>	6
g r=say a	17
g r=say after	14
g r=say at	12
g r=say he	-12
g r=say his	10
g r=say in	-7
g r=say its	12
g r=say no	7
g r=say so	-12
g r=say the	36
g r=say there	11
g r=say they	16
g r=say thi	14
g r=see it	13
g r=sign a	-8
g r=sign for	7
g r=sign the	-6
g r=speak of	31
g r=spoke of	62
g r=spoke on	-11
g r=spoke with	-14
g r=state that	16
g r=still charge	10
g r=stress that	11
g r=take <level>	-12
g r=take the	21
g r=tell <organisation>	8
g r=tell <person>	45
g r=tell <quality>	13
g r=tell journalist	9
g r=tell me	11
g r=tell our	-28
g r=tell thi	-24
g r=tell us	13
g r=thanked <person>	13
g r=that the	8
g r=the <organisation>	-7
g r=threaten <level>	11
g r=threaten to	-17
g r=undertook to	27
g r=want a	8
g r=want to	9
g r=warn ,	-15
g r=warn that	44
g r=was in	9
g r=welcomed the	-15
g r=will meet	21
g r=will not	-10
g r=will put	-6
g r=with <name>	-19
g r=would have	-6
g r=would not	-14
g r=write .	12
g r=write on	22
g r=write that	6
g r=write the	-18
g r=write to	22
g t0=future-passive	-9
g t0=modal	-22
g t0=modal-passive	-18
g t0=past-passive	35
g t0=perfect	-11
g t0=perfect-passive	29
g t0=pluperfect	-12
g t0=present	-25
g t1=future-passive	-9
g t1=infinitive	-26
g t1=modal	-20
g t1=modal-passive	-17
g t1=participle-passive	6
g t1=past-passive	31
g t1=perfect	-9
g t1=perfect-passive	29
g t1=pluperfect	-11
g t1=present	-23
g t2=future	-28
g t2=gerund	17
g t2=modal	-6
g t2=modal-passive	-11
g t2=participle-passive	6
g t2=past	11
g t2=past-not	-13
g t2=past-passive	-37
g t2=perfect-not	-20
g t2=perfect-passive	-9
g t2=pluperfect-passive	-12
g t2=present	8
g t2=present-not	12
g t2=present-passive	-18
g v0-none	18
g v0=add	17
g v0=agree	-7
g v0=announce	12
g v0=answer	8
g v0=approve	-12
g v0=ask	-28
g v0=begin	-6
g v0=bring	-11
g v0=come	7
g v0=declare	15
g v0=expect	-9
g v0=go	-11
g v0=have	-22
g v0=meet	-10
g v0=other	15
g v0=put	-11
g v0=receive	-10
g v0=say	6
g v0=sign	-11
g v0=tell	-22
g v0=want	12
g v0=write	-7
g v1-none	20
g v1=add	14
g v1=agree	-8
g v1=answer	8
g v1=approve	-15
g v1=ask	-33
g v1=begin	-6
g v1=bring	-12
g v1=come	6
g v1=declare	15
g v1=expect	-7
g v1=go	-12
g v1=have	-21
g v1=make	-9
g v1=meet	-7
g v1=other	15
g v1=propose	20
g v1=put	-12
g v1=reach	-8
g v1=receive	-14
g v1=say	6
g v1=sell	-7
g v1=sign	-17
g v1=tell	-22
g v1=want	13
g v1=write	-7
g v2-none	13
g v2=add	-18
g v2=agree	-11
g v2=announce	10
g v2=answer	-6
g v2=approve	8
g v2=ask	8
g v2=begin	-19
g v2=believe	-20
g v2=bring	-7
g v2=collect	-12
g v2=conclude	-8
g v2=consider	-11
g v2=continue	-13
g v2=demand	10
g v2=deny	13
g v2=discuss	-14
g v2=double	-10
g v2=draw	35
g v2=drop	-6
g v2=examine	23
g v2=expect	-23
g v2=explain	25
g v2=export	-11
g v2=extend	-17
g v2=face	-6
g v2=get	-17
g v2=grant	19
g v2=have	-7
g v2=hold	15
g v2=hope	-15
g v2=import	-12
g v2=impose	-11
g v2=insist	-6
g v2=keep	-23
g v2=land	-9
g v2=leave	-26
g v2=let	17
g v2=lift	11
g v2=like	-7
g v2=look	-17
g v2=lose	8
g v2=lower	-9
g v2=make	23
g v2=meet	-12
g v2=negotiate	-10
g v2=note	-7
g v2=notify	16
g v2=order	-13
g v2=other	23
g v2=pay	-16
g v2=plan	-20
g v2=post	10
g v2=prepare	-13
g v2=promise	14
g v2=propose	12
g v2=put	12
g v2=receive	-15
g v2=reckon	-12
g v2=respond	-24
g v2=return	-7
g v2=rise	-9
g v2=rule	-17
g v2=say	12
g v2=see	9
g v2=seek	-14
g v2=send	7
g v2=ship	-8
g v2=show	6
g v2=sign	-23
g v2=sit	-11
g v2=slap	-8
g v2=stand	-12
g v2=start	-7
g v2=state	30
g v2=step	7
g v2=stop	6
g v2=stress	-6
g v2=suspend	-26
g v2=think	33
g v2=threaten	12
g v2=urge	36
g v2=want	-16
g v2=warn	12
g v2=withdraw	-23
g verbless	26
g vt0=add past	9
g vt0=announce past	12
g vt0=ask past	-15
g vt0=ask perfect	-11
g vt0=be past	12
g vt0=begin past	-6
g vt0=bring past	-10
g vt0=call perfect	9
g vt0=come past	10
g vt0=confirm past	7
g vt0=have past	-13
g vt0=have present	-9
g vt0=other future	-6
g vt0=other past	6
g vt0=other perfect	20
g vt0=other present	-8
g vt0=put present	-8
g vt0=sign past	-13
g vt0=tell past	-30
g vt0=tell present	9
g vt0=want past	14
g vt0=warn past	-8
g vt1=add past	9
g vt1=ask past	-15
g vt1=ask perfect	-11
g vt1=be past	12
g vt1=begin past	-6
g vt1=bring past	-10
g vt1=call perfect	9
g vt1=come past	10
g vt1=confirm past	7
g vt1=have past	-13
g vt1=have present	-9
g vt1=meet gerund	6
g vt1=other future	-6
g vt1=other past	6
g vt1=other perfect	20
g vt1=other present	-8
g vt1=put present	-8
g vt1=sign past	-13
g vt1=tell past	-30
g vt1=tell present	9
g vt1=warn past	-8
g vt2=add past	-15
g vt2=agree past	8
g vt2=agree perfect	-18
g vt2=announce past	15
g vt2=announce pluperfect	21
g vt2=announce present	-24
g vt2=answer past	-12
g vt2=answer present	-6
g vt2=approve modal	-11
g vt2=approve past	-17
g vt2=approve perfect	11
g vt2=ask modal	-10
g vt2=ask past	11
g vt2=ask pluperfect	24
g vt2=be perfect	-14
g vt2=be present	8
g vt2=begin past	-12
g vt2=buy infinitive	-20
g vt2=buy past	8
g vt2=buy present	14
g vt2=call past	-12
g vt2=call perfect	7
g vt2=call pluperfect	-8
g vt2=call present	31
g vt2=charge infinitive	-9
g vt2=charge past	14
g vt2=charge perfect	-7
g vt2=conclude past	-17
g vt2=confirm past	18
g vt2=confirm perfect	-14
g vt2=consider present	-10
g vt2=continue present	-13
g vt2=declare past	7
g vt2=demand past	30
g vt2=deny perfect	18
g vt2=expect present	-21
g vt2=explain past	22
g vt2=export past	-8
g vt2=get past	-13
g vt2=get present	-11
g vt2=go past	14
g vt2=go present	-20
g vt2=have past	-13
g vt2=hold infinitive	11
g vt2=hold past	-12
g vt2=hold perfect	15
g vt2=hold present	-8
g vt2=hope present	-19
g vt2=import past	-10
g vt2=insist past	-13
g vt2=keep present	-7
g vt2=leave past	-12
g vt2=leave present	-7
g vt2=let present	21
g vt2=lift present	16
g vt2=make participle	-9
g vt2=make past	26
g vt2=make present	9
g vt2=meet future	8
g vt2=meet past	-21
g vt2=meet present	-9
g vt2=note past	9
g vt2=notify perfect	17
g vt2=offer past	-20
g vt2=offer perfect	8
g vt2=order past	-12
g vt2=other past	-15
g vt2=other perfect	21
g vt2=other pluperfect	16
g vt2=pay present	-10
g vt2=plan present	-6
g vt2=promise past	9
g vt2=promise perfect	-17
g vt2=promise present	12
g vt2=propose perfect	23
g vt2=put future	-11
g vt2=put infinitive	-18
g vt2=put modal	-7
g vt2=put perfect	-14
g vt2=put pluperfect	-12
g vt2=put present	40
g vt2=raise present	-6
g vt2=reach participle	8
g vt2=recall past	-11
g vt2=recall present	19
g vt2=reckon present	-14
g vt2=respond past	-7
g vt2=rise past	-7
g vt2=rule gerund	-9
g vt2=rule perfect	-15
g vt2=say modal	14
g vt2=say past	-9
g vt2=say perfect	12
g vt2=say present	19
g vt2=see past	6
g vt2=see present	12
g vt2=show present	11
g vt2=sign future	11
g vt2=sign modal	9
g vt2=sign past	-12
g vt2=sign perfect	-11
g vt2=sign pluperfect	-17
g vt2=sit past	-6
g vt2=stand present	-8
g vt2=state past	20
g vt2=step present	8
g vt2=stop past	14
g vt2=stress past	-6
g vt2=suspend perfect	-7
g vt2=take present	15
g vt2=tell pluperfect	-9
g vt2=threaten past	19
g vt2=threaten pluperfect	9
g vt2=urge past	25
g vt2=want past	8
g vt2=want present	-29
g vt2=warn past	-9
g vt2=warn perfect	23
g vt2=warn present	14
g vt2=write past	8
g vt2=write present	8
governed office	-28
governed office plain	-24
governed organisation	-26
governed organisation few	17
governed organisation many	-32
governed organisation plain	-24
governed person few	6
governed person many	6
governed side	-50
governed side few	-24
governed side many	-22
governed side plain	-29
h does <say> past	23
h does <say> past plain	18
h does nothing	-23
h does nothing plain	-23
h does past	24
h does say	13
h does say plain	6
h g a:<name>	11
h g a:<v-say>	30
h g a:for	-9
h g a:say	13
h g b:the	16
h g c2=say	20
h g ct2=say past	23
h g first-of-paragraph	9
h g has-past	20
h g has-present	-28
h g l1=the	16
h g l2=<begin>	14
h g l3=<begin>	7
h g l3=<person>	-10
h g l4=<begin>	9
h g l=<begin> the	14
h g lead=the	14
h g lll=<begin> <begin> the	14
h g lll=<person> , the	-10
h g lr=the say	13
h g next=that	24
h g nv0-none	18
h g nv1-none	18
h g r1=<v-say>	23
h g r1=say	13
h g r2=that	17
h g r3=<end>	13
h g t2=past	24
h g v0-none	26
h g v1-none	26
h g v2-none	-23
h g v2=say	13
h g verbless	-14
h g vt2=say past	14
h kind office	15
h kind office plain	11
h leads office	14
h leads office plain	10
h of 1 office	20
h of 1 office plain	14
h office after said	14
h office before <begin>	14
h office does say	13
h rank 0	28
h rank 0 plain	23
h rank 1	-23
h rank 1 plain	-20
h says	13
h says plain	6
h verb after 0	25
h verb after 0 plain	20
h verb after 0 say office	23
h verb after 0 say office plain	17
h verb after none	-31
h verb after none plain	-27
h verb after said	14
h verb before none	18
h verb before none plain	13
h verb say then that	15
h verb then that	17
he called ahmed	-13
he called carlos	35
he called charles	-6
he called christian	10
he called domingo	14
he called donald	27
he called eduardo	-15
he called he	-9
he called howard	9
he called ibrahim	-20
he called ismail	-12
he called johan	-16
he called john	9
he called josé	16
he called karin	-8
he called lala	32
he called li	19
he called luiz	55
he called manuel	8
he called maroš	33
he called nikola	8
he called noe	12
he called ryosei	37
he called saad	23
he called scott	35
he called tom	-8
he called ursula	-62
he called vincent	18
he called wilfrid	11
he called xi	-18
he ends .	37
he ends a	6
he ends ad	30
he ends ai	-36
he ends al	13
he ends an	34
he ends ar	16
he ends as	31
he ends at	-11
he ends d	34
he ends do	-7
he ends e	10
he ends ed	-31
he ends ei	37
he ends el	11
he ends en	-10
he ends er	-32
he ends et	11
he ends f	14
he ends g	-17
he ends he	-6
he ends i	30
he ends id	13
he ends il	-13
he ends im	-11
he ends in	-15
he ends ir	-34
he ends is	14
he ends iz	55
he ends ka	14
he ends l	12
he ends la	-22
he ends ld	29
he ends le	-15
he ends li	14
he ends m	-11
he ends n	-17
he ends na	-11
he ends ne	7
he ends nt	10
he ends o	-15
he ends oe	12
he ends of	20
he ends om	-8
he ends on	8
he ends os	34
he ends oš	33
he ends r	-58
he ends ra	-6
he ends rd	16
he ends rt	29
he ends ry	22
he ends s	52
he ends sé	16
he ends t	41
he ends te	-13
he ends to	-17
he ends tt	34
he ends u	31
he ends us	15
he ends uy	-25
he ends xi	-18
he ends y	43
he ends z	24
he ends án	-21
he ends é	16
he ends ón	-24
he ends š	34
he titled he	26
holder away	8
holder away plain	19
holder home	8
holder home plain	-8
holder named 1	16
holder named 12	9
holder named 12 plain	9
holder named 3	8
holder named 3 plain	10
holder named here	-7
holder named here plain	-7
holder not yet named	-34
holder not yet named plain	-34
holder rank 0 of 2	38
holder rank 0 of 2 plain	19
holder rank 1 of 2	-44
holder rank 1 of 2 plain	-23
inside quotation	-53
inside quotation alone	-17
inside quotation few	-27
inside quotation many	-27
kind office	-20
kind office few	10
kind office many	-18
kind office plain	-13
kind organisation	15
kind organisation few	6
kind organisation many	13
kind organisation plain	7
kind person	43
kind person few	17
kind person many	35
kind person plain	14
kind side	-54
kind side alone	-9
kind side few	-30
kind side many	-78
kind side plain	-28
leads office	-15
leads office many	-31
leads organisation	22
leads organisation few	13
leads organisation many	7
leads organisation plain	14
leads person few	39
leads person plain	-9
leads side	19
leads side few	-13
leads side many	-21
leads side plain	28
nobody	71
nobody " verb say	17
nobody " verb sound	-6
nobody 's verb clause	9
nobody 's verb say	-31
nobody , verb clause	-27
nobody , verb object	11
nobody , verb sound	19
nobody - verb say	-12
nobody <begin> verb clause	-30
nobody <begin> verb object	6
nobody a verb object	-8
nobody accused then the	-8
nobody added then .	-52
nobody added then in	8
nobody added then that	-8
nobody added then to	10
nobody adds then up	21
nobody admitted then ,	9
nobody agreed then .	-35
nobody agreed then a	9
nobody agreed then at	16
nobody agreed then in	17
nobody agreed then last	10
nobody agreed then on	16
nobody agreed then that	20
nobody agreed then to	-22
nobody agreed then until	-30
nobody agreed then with	11
nobody akazawa verb say	-11
nobody also verb clause	-36
nobody also verb object	-14
nobody am verb say	7
nobody and verb object	-40
nobody and verb say	-22
nobody announced then .	18
nobody announced then an	-25
nobody announced then by	-10
nobody announced then for	8
nobody announced then it	-24
nobody announced then on	17
nobody announced then that	-21
nobody announced then the	13
nobody announced then this	-11
nobody announces then that	25
nobody answered then that	-11
nobody answers then .	17
nobody answers then questions	15
nobody answers then with	6
nobody answers verb object	15
nobody are verb clause	30
nobody are verb say	27
nobody as verb say	-26
nobody asked then ,	12
nobody asked then .	18
nobody asked then for	-11
nobody asked then in	-25
nobody asked then not	18
nobody asked then that	-18
nobody asked then the	-27
nobody asked then to	-36
nobody asked then whether	24
nobody asking then for	-13
nobody asks	20
nobody asks plain	19
nobody asks then for	8
nobody association verb object	18
nobody association verb say	37
nobody be verb clause	21
nobody be verb say	14
nobody been verb clause	-14
nobody been verb object	23
nobody began then ,	-14
nobody began then .	12
nobody began then to	9
nobody begins " alone	-22
nobody begins " few	-22
nobody begins " many	11
nobody begins (	16
nobody begins ( plain	16
nobody begins *	-6
nobody begins * plain	-11
nobody begins 07	15
nobody begins 07 plain	17
nobody begins 08	-13
nobody begins 08 plain	-11
nobody begins 09	19
nobody begins 09 plain	20
nobody begins 10	28
nobody begins 10 many	24
nobody begins 12	22
nobody begins 12 plain	22
nobody begins 13	31
nobody begins 13 plain	17
nobody begins 14	-10
nobody begins 14 plain	-9
nobody begins 15 plain	7
nobody begins 16 plain	-9
nobody begins 17	-19
nobody begins 17 plain	-18
nobody begins 18	-22
nobody begins 18 plain	-22
nobody begins 19	-11
nobody begins 19 plain	-7
nobody begins 2	12
nobody begins 2 plain	12
nobody begins 20	-27
nobody begins 20 plain	-28
nobody begins 21	10
nobody begins 21 plain	12
nobody begins 3	-23
nobody begins [	-28
nobody begins [ plain	-28
nobody begins a	10
nobody begins a few	9
nobody begins a many	-13
nobody begins a plain	11
nobody begins about	20
nobody begins about plain	20
nobody begins according	-14
nobody begins according plain	-13
nobody begins alert	-33
nobody begins alert plain	-29
nobody begins american	-18
nobody begins american plain	-10
nobody begins among	-11
nobody begins among plain	-7
nobody begins an	-12
nobody begins an plain	-19
nobody begins and	-11
nobody begins and plain	-8
nobody begins angola	-8
nobody begins angola plain	-8
nobody begins as	-14
nobody begins as plain	-14
nobody begins asked	-37
nobody begins asked many	-21
nobody begins asked plain	-21
nobody begins at	-10
nobody begins because	-23
nobody begins because plain	-23
nobody begins bernd	-14
nobody begins bernd plain	-14
nobody begins bessent plain	-14
nobody begins bolivia	10
nobody begins bolivia plain	12
nobody begins both	12
nobody begins both plain	14
nobody begins britain	9
nobody begins britain plain	9
nobody begins but	-14
nobody begins but plain	-7
nobody begins canada	-16
nobody begins canada plain	-16
nobody begins chamber	-9
nobody begins chamber plain	-9
nobody begins chief	28
nobody begins chief plain	9
nobody begins china	19
nobody begins china many	13
nobody begins china plain	14
nobody begins chinese	15
nobody begins chinese plain	16
nobody begins colombo	-10
nobody begins colombo plain	-10
nobody begins commissioner	-18
nobody begins commissioner plain	-18
nobody begins committee	7
nobody begins committee plain	7
nobody begins companies	6
nobody begins companies plain	6
nobody begins customs	-11
nobody begins customs plain	-9
nobody begins cyprus	-6
nobody begins cyprus plain	-6
nobody begins deputy	-8
nobody begins djibouti	-12
nobody begins djibouti plain	-12
nobody begins do	10
nobody begins does	6
nobody begins does plain	6
nobody begins donald	12
nobody begins donald plain	17
nobody begins each	-14
nobody begins each plain	-14
nobody begins earlier	-22
nobody begins earlier plain	-21
nobody begins el	19
nobody begins el plain	19
nobody begins electricity	15
nobody begins electricity plain	15
nobody begins embassy	12
nobody begins embassy plain	12
nobody begins ethiopia	-11
nobody begins ethiopia plain	-11
nobody begins export	-7
nobody begins exports	14
nobody begins exports plain	14
nobody begins finance	7
nobody begins finance plain	7
nobody begins finland plain	6
nobody begins first	-28
nobody begins first plain	-28
nobody begins for plain	10
nobody begins four	-21
nobody begins four plain	-21
nobody begins general	32
nobody begins geneva	-12
nobody begins geneva plain	-12
nobody begins germany	-14
nobody begins germany plain	-14
nobody begins governor	58
nobody begins governor many	50
nobody begins governor plain	18
nobody begins greece	-7
nobody begins greece plain	-7
nobody begins greer	-7
nobody begins greer plain	-7
nobody begins guatemala	18
nobody begins guatemala plain	18
nobody begins half	-10
nobody begins half plain	-10
nobody begins has	17
nobody begins has plain	17
nobody begins he few	18
nobody begins helsinki	14
nobody begins helsinki plain	14
nobody begins her	20
nobody begins her plain	20
nobody begins his	43
nobody begins his many	21
nobody begins his plain	35
nobody begins host	36
nobody begins host plain	36
nobody begins how	25
nobody begins how plain	25
nobody begins hungary	14
nobody begins hungary plain	13
nobody begins i many	-31
nobody begins i plain	15
nobody begins if	19
nobody begins if few	25
nobody begins if many	-17
nobody begins if plain	12
nobody begins imports	19
nobody begins imports plain	19
nobody begins in	-14
nobody begins in few	-30
nobody begins in many	-28
nobody begins in plain	9
nobody begins india	16
nobody begins india plain	19
nobody begins indian	13
nobody begins indonesian	-11
nobody begins indonesian plain	-11
nobody begins inflation	28
nobody begins inflation plain	28
nobody begins it	-6
nobody begins it few	-21
nobody begins its	24
nobody begins its many	27
nobody begins jamaica	11
nobody begins jamieson	-21
nobody begins jamieson plain	-19
nobody begins japan	-7
nobody begins japan plain	-7
nobody begins japanese	20
nobody begins japanese plain	20
nobody begins josé plain	11
nobody begins kenya	-10
nobody begins kim	-23
nobody begins kim plain	-21
nobody begins kuala	6
nobody begins kuala plain	6
nobody begins last	26
nobody begins last plain	26
nobody begins latvia plain	6
nobody begins laurier	-11
nobody begins laurier plain	-11
nobody begins li	-10
nobody begins li plain	-9
nobody begins lima	-12
nobody begins lima plain	-12
nobody begins london	7
nobody begins london plain	7
nobody begins lula	-34
nobody begins lula plain	-34
nobody begins markets	-10
nobody begins markets plain	-10
nobody begins medicines plain	-11
nobody begins mexico	-8
nobody begins mexico plain	-8
nobody begins minister many	-19
nobody begins minister plain	11
nobody begins ministry	32
nobody begins ministry plain	32
nobody begins mongolia	-7
nobody begins mongolia plain	-7
nobody begins montevideo	7
nobody begins montevideo plain	7
nobody begins mr	7
nobody begins mr few	-7
nobody begins mr many	-12
nobody begins mr plain	14
nobody begins my	-21
nobody begins my plain	-21
nobody begins namibia	8
nobody begins namibia plain	8
nobody begins neither	52
nobody begins neither plain	52
nobody begins new	9
nobody begins new plain	9
nobody begins nigeria	15
nobody begins nigeria plain	15
nobody begins no	7
nobody begins no plain	8
nobody begins nor	-17
nobody begins nor plain	-17
nobody begins norway	-8
nobody begins norway plain	-8
nobody begins nvidia	-18
nobody begins nvidia plain	-18
nobody begins of	9
nobody begins of plain	14
nobody begins office	16
nobody begins office plain	16
nobody begins officials	11
nobody begins officials plain	11
nobody begins on few	-11
nobody begins on many	-9
nobody begins one	18
nobody begins one plain	25
nobody begins ontario	-6
nobody begins ontario plain	-6
nobody begins oslo	7
nobody begins oslo plain	7
nobody begins ottawa	8
nobody begins ottawa plain	8
nobody begins our many	-29
nobody begins our plain	9
nobody begins over	-12
nobody begins over plain	-6
nobody begins pakistan	-10
nobody begins pakistan plain	-10
nobody begins panama	-13
nobody begins panama plain	-13
nobody begins parliament	8
nobody begins parliament plain	14
nobody begins poland	-20
nobody begins poland plain	-20
nobody begins portugal	6
nobody begins portugal plain	6
nobody begins presenter	12
nobody begins presenter plain	15
nobody begins president	-9
nobody begins president many	-14
nobody begins prime	-21
nobody begins prime many	-9
nobody begins prime plain	-9
nobody begins q	-50
nobody begins q plain	-50
nobody begins question	25
nobody begins question plain	33
nobody begins quito	9
nobody begins quito plain	9
nobody begins rare	10
nobody begins rare plain	10
nobody begins remarks	9
nobody begins remarks plain	9
nobody begins reporter	52
nobody begins reporter plain	55
nobody begins rice	-11
nobody begins rice plain	-11
nobody begins round	-10
nobody begins round plain	-10
nobody begins rwanda	12
nobody begins rwanda plain	12
nobody begins samoa	-10
nobody begins samoa plain	-10
nobody begins saudi	8
nobody begins saudi plain	8
nobody begins scott	-12
nobody begins scott plain	-9
nobody begins senegal	8
nobody begins senegal plain	8
nobody begins seoul	-9
nobody begins seoul plain	-9
nobody begins separately	7
nobody begins separately plain	7
nobody begins serbia	17
nobody begins serbia plain	17
nobody begins she	-12
nobody begins she plain	-8
nobody begins should plain	6
nobody begins since	18
nobody begins since plain	18
nobody begins sir	21
nobody begins sir plain	17
nobody begins six	7
nobody begins six plain	7
nobody begins soybeans	19
nobody begins soybeans plain	19
nobody begins spain	8
nobody begins spain plain	8
nobody begins spokesperson plain	-22
nobody begins sri	-7
nobody begins sri plain	-7
nobody begins sweden	8
nobody begins sweden plain	8
nobody begins swiss	-15
nobody begins swiss plain	-15
nobody begins switzerland	18
nobody begins switzerland plain	18
nobody begins taiwan	8
nobody begins taiwan plain	8
nobody begins talks	20
nobody begins talks plain	8
nobody begins tanzania	-10
nobody begins tanzania plain	-10
nobody begins tariffs	7
nobody begins tariffs plain	7
nobody begins tbilisi	-9
nobody begins tbilisi plain	-9
nobody begins thailand	21
nobody begins thailand plain	21
nobody begins that	-26
nobody begins that plain	-23
nobody begins the	19
nobody begins the few	34
nobody begins the many	16
nobody begins the plain	6
nobody begins their	16
nobody begins then	-12
nobody begins then plain	-8
nobody begins there	-7
nobody begins there plain	-7
nobody begins they	9
nobody begins this	-47
nobody begins this plain	-38
nobody begins those	12
nobody begins those plain	12
nobody begins to	-6
nobody begins tokyo	11
nobody begins trade	-22
nobody begins trade many	-20
nobody begins trade plain	-12
nobody begins treasury many	-7
nobody begins truce	6
nobody begins truce plain	6
nobody begins trump	12
nobody begins trump few	19
nobody begins trump many	-20
nobody begins trump plain	8
nobody begins two	21
nobody begins two plain	23
nobody begins uganda	13
nobody begins uganda plain	13
nobody begins ukraine	-8
nobody begins ukraine plain	-8
nobody begins under	23
nobody begins under plain	22
nobody begins unless	-18
nobody begins unless plain	-18
nobody begins until	26
nobody begins until plain	25
nobody begins uruguay	7
nobody begins uruguay plain	7
nobody begins us	7
nobody begins us plain	8
nobody begins ustr	8
nobody begins ustr plain	8
nobody begins vice	-24
nobody begins vice plain	-10
nobody begins vietnam plain	6
nobody begins washington few	18
nobody begins washington plain	-6
nobody begins we	15
nobody begins we plain	8
nobody begins what	34
nobody begins what plain	43
nobody begins whatever	-10
nobody begins whatever plain	-10
nobody begins when	17
nobody begins when plain	17
nobody begins whether	-10
nobody begins whether plain	-10
nobody begins with	9
nobody begins with plain	9
nobody begins without	17
nobody begins without plain	21
nobody begins xi	14
nobody begins xi plain	12
nobody begins xinhua	7
nobody begins xinhua plain	7
nobody begins yesterday	-9
nobody begins yesterday plain	-9
nobody begins your	13
nobody begins your plain	11
nobody begins —	18
nobody begins — plain	16
nobody begins •	-11
nobody begins • plain	-13
nobody beijing verb clause	10
nobody beijing verb object	-38
nobody bessent verb object	-25
nobody bessent verb say	-24
nobody but verb say	-12
nobody called then "	-7
nobody called then a	17
nobody called then off	21
nobody called then on	-6
nobody called then reciprocal	21
nobody called then that	11
nobody called then the	-16
nobody calls then it	-19
nobody calls then the	-21
nobody calls then to	20
nobody carney verb say	-17
nobody chairman verb say	37
nobody chile verb clause	18
nobody china verb clause	24
nobody china verb say	14
nobody closed then .	-6
nobody commented then .	6
nobody commerce verb clause	-10
nobody commerce verb object	-6
nobody commerce verb say	-8
nobody commercial verb object	-10
nobody commission verb say	-34
nobody concluded then a	7
nobody concluded then an	-9
nobody concluded then for	10
nobody concluded then in	18
nobody concluded then its	24
nobody confirmed then by	22
nobody confirmed then it	48
nobody confirmed then on	-16
nobody confirmed then the	-25
nobody continues then to	9
nobody continuing then .	-7
nobody council verb object	6
nobody council verb say	-20
nobody countries verb say	-21
nobody court verb say	30
nobody deakin verb say	-9
nobody declared then the	-7
nobody delegation verb say	29
nobody denied then a	-14
nobody denied then by	16
nobody denied then that	15
nobody denies then it	-17
nobody denies then that	18
nobody department verb say	-34
nobody described then the	-14
nobody director verb say	16
nobody dispute verb clause	11
nobody ended then a	9
nobody ended then in	19
nobody ended then on	16
nobody ended then two	-9
nobody ends then .	-6
nobody ends then at	-14
nobody ends then on	-17
nobody ends then without	-8
nobody ever verb clause	7
nobody first verb object	-9
nobody for verb clause	11
nobody for verb object	22
nobody forecast then for	17
nobody further verb clause	-37
nobody government verb clause	25
nobody government verb say	-26
nobody governments verb object	10
nobody governments verb say	17
nobody governor verb say	18
nobody goyal verb say	-17
nobody greer verb say	-40
nobody had verb clause	7
nobody had verb object	37
nobody had verb sound	7
nobody has verb object	-58
nobody has verb say	-33
nobody have verb clause	15
nobody have verb object	11
nobody have verb say	11
nobody he verb clause	-58
nobody he verb object	-28
nobody he verb say	-28
nobody he verb sound	-10
nobody heading	139
nobody heading few	38
nobody heading plain	118
nobody house verb clause	-20
nobody house verb say	-53
nobody i verb clause	22
nobody i'm verb say	15
nobody in verb clause	-11
nobody informed then his	8
nobody informed then that	6
nobody informed then the	-19
nobody is verb object	15
nobody is verb say	30
nobody it verb clause	9
nobody it verb object	-45
nobody it verb say	-89
nobody item few	6
nobody item plain	-15
nobody its verb clause	13
nobody jinping verb say	10
nobody khan verb say	-11
nobody laughed then .	24
nobody leyen verb say	-24
nobody li verb say	-16
nobody lifeng verb clause	7
nobody listed then firms	14
nobody lists then ,	-9
nobody lutnick verb say	-42
nobody mayor verb say	33
nobody michelsen verb say	-19
nobody minister verb clause	-11
nobody minister verb object	-16
nobody minister verb say	-31
nobody ministers verb say	9
nobody ministry verb clause	-22
nobody ministry verb object	-18
nobody named 0	38
nobody named 0 alone	-26
nobody named 0 few	29
nobody named 0 plain	41
nobody named 1	35
nobody named 1 plain	38
nobody named 2	31
nobody named 2 many	-18
nobody named 2 plain	43
nobody negotiators verb say	19
nobody never verb clause	-12
nobody newspaper verb clause	20
nobody not verb clause	41
nobody not verb object	7
nobody not verb say	37
nobody noted then that	11
nobody noted then the	-24
nobody notes then that	-35
nobody now verb clause	16
nobody of verb clause	10
nobody of verb object	8
nobody offered then a	-14
nobody office verb clause	17
nobody office verb object	6
nobody officials verb say	15
nobody old verb object	8
nobody opened then a	19
nobody opened then an	11
nobody opened then two	7
nobody order verb clause	6
nobody order verb say	13
nobody paper verb say	16
nobody paragraph 0	7
nobody paragraph 0 few	6
nobody paragraph 0 many	-68
nobody paragraph 0 plain	43
nobody paragraph 1 few	12
nobody paragraph 1 many	7
nobody portales verb say	-7
nobody posted then that	-34
nobody president verb clause	-13
nobody president verb say	-14
nobody press verb clause	9
nobody promised then a	-18
nobody promised then for	16
nobody promised then in	7
nobody promised then that	6
nobody promised then to	-25
nobody promises then to	-16
nobody pronoun he	21
nobody pronoun he few	-19
nobody pronoun he many	-11
nobody pronoun he plain	36
nobody pronoun i	11
nobody pronoun i few	7
nobody pronoun i plain	8
nobody pronoun it	39
nobody pronoun it few	16
nobody pronoun it many	7
nobody pronoun it plain	29
nobody pronoun none	35
nobody pronoun none alone	-21
nobody pronoun none plain	46
nobody pronoun they	53
nobody pronoun they few	26
nobody pronoun they many	11
nobody pronoun they plain	36
nobody proposed then a	-10
nobody proposed then an	-6
nobody protested then against	-27
nobody questions then .	24
nobody questions then on	16
nobody reader verb clause	10
nobody recalls then that	-29
nobody regulator verb clause	24
nobody regulator verb say	28
nobody rejected then the	7
nobody remarks then by	9
nobody replied then .	-28
nobody replied then on	17
nobody replied then that	17
nobody reported then .	-15
nobody reported then on	28
nobody reported then that	-8
nobody reports then .	-23
nobody reports then that	33
nobody representative verb object	-17
nobody representative verb say	-23
nobody roberts verb clause	18
nobody said then ,	8
nobody said then .	9
nobody said then after	-6
nobody said then afterwards	-13
nobody said then at	-19
nobody said then china	-12
nobody said then his	19
nobody said then in	-17
nobody said then it	-8
nobody said then last	-19
nobody said then mr	-7
nobody said then nothing	38
nobody said then on	-6
nobody said then so	20
nobody said then that	14
nobody said then the	-8
nobody said then there	-15
nobody said then this	-17
nobody said then to	34
nobody said then today	-7
nobody said then when	18
nobody said then whether	28
nobody said then yesterday	-12
nobody saying then that	-9
nobody says then ,	-37
nobody says then .	-17
nobody says then 10	-6
nobody says then :	16
nobody says then <end>	24
nobody says then a	11
nobody says then china	14
nobody says then he	-21
nobody says then his	-26
nobody says then it	17
nobody says then no	28
nobody says then nothing	31
nobody says then only	-8
nobody says then our	-26
nobody says then that	14
nobody says then the	-11
nobody secretary verb say	-19
nobody seoul verb say	-15
nobody she verb clause	-23
nobody side verb say	-17
nobody sides 0	65
nobody sides 0 alone	-35
nobody sides 0 few	8
nobody sides 0 many	25
nobody sides 0 plain	66
nobody sides 1	13
nobody sides 1 many	-86
nobody sides 1 plain	35
nobody sides 2	10
nobody sides 2 few	25
nobody sides 2 many	-49
nobody sides 2 plain	10
nobody sides verb clause	19
nobody sides verb say	-9
nobody spokesman verb object	-14
nobody spokesman verb say	9
nobody spokesperson verb say	-65
nobody starting then on	7
nobody statement verb say	-13
nobody states then .	22
nobody states then ;	6
nobody states then and	-10
nobody states then bought	-7
nobody states then charges	6
nobody states then has	18
nobody states then on	13
nobody states then or	6
nobody states then takes	11
nobody states then to	-10
nobody states then under	16
nobody states then will	-9
nobody states then would	-18
nobody states verb clause	7
nobody states verb say	-18
nobody stressed then that	-9
nobody talks verb clause	10
nobody tells then a	-6
nobody tells then me	-8
nobody tells then reporters	7
nobody tells then the	-8
nobody tells then us	-9
nobody tells then you	9
nobody terms then ,	-14
nobody terms then .	13
nobody terms then of	6
nobody that verb clause	28
nobody that verb say	8
nobody the verb object	22
nobody the verb say	19
nobody they verb clause	11
nobody they verb say	21
nobody threatened then 100	20
nobody threatened then a	9
nobody threatened then an	-11
nobody threatened then on	-12
nobody threatened then to	22
nobody to verb object	-7
nobody told then ,	-7
nobody told then .	15
nobody told then a	-19
nobody told then an	-8
nobody told then by	-11
nobody told then cnbc	-7
nobody told then him	-18
nobody told then journalists	-11
nobody told then our	17
nobody told then parliament	-29
nobody told then radio	9
nobody told then state	14
nobody told then that	35
nobody told then the	10
nobody told then them	19
nobody told then this	9
nobody told then to	-16
nobody told then us	13
nobody trade verb say	-14
nobody truce verb clause	-12
nobody truce verb say	8
nobody trump verb clause	-7
nobody trump verb object	-9
nobody trump verb say	-12
nobody two verb object	14
nobody union verb object	16
nobody union verb say	6
nobody united verb clause	6
nobody unnamed	38
nobody unnamed few	7
nobody unnamed plain	39
nobody urged then the	-19
nobody urged then washington	-6
nobody verb accused	-13
nobody verb accused plain	-10
nobody verb added many	-33
nobody verb added plain	11
nobody verb adding	10
nobody verb adding plain	11
nobody verb adds	25
nobody verb adds plain	27
nobody verb admitted	11
nobody verb admitted plain	18
nobody verb advised	12
nobody verb advised plain	12
nobody verb agreed	11
nobody verb agreed plain	10
nobody verb agrees	9
nobody verb agrees plain	9
nobody verb announces	19
nobody verb announces plain	19
nobody verb answered	21
nobody verb answered plain	9
nobody verb answering	29
nobody verb answering plain	29
nobody verb answers	19
nobody verb answers plain	19
nobody verb asked	-20
nobody verb asked plain	-19
nobody verb asking	-9
nobody verb asking plain	-9
nobody verb asks	22
nobody verb asks plain	14
nobody verb assured	-11
nobody verb assured many	-8
nobody verb began	28
nobody verb began plain	22
nobody verb begins	31
nobody verb begins plain	22
nobody verb briefing	22
nobody verb briefing plain	21
nobody verb called many	23
nobody verb called plain	-13
nobody verb calls	-6
nobody verb clarified	-30
nobody verb clause then "	14
nobody verb clause then ,	10
nobody verb clause then , plain	7
nobody verb clause then .	-16
nobody verb clause then . many	-16
nobody verb clause then . plain	-13
nobody verb clause then 25	-16
nobody verb clause then 25 plain	-16
nobody verb clause then :	-13
nobody verb clause then : many	-11
nobody verb clause then ;	13
nobody verb clause then ; plain	13
nobody verb clause then a	45
nobody verb clause then a plain	42
nobody verb clause then about	19
nobody verb clause then about plain	21
nobody verb clause then afterwards	-7
nobody verb clause then an	-11
nobody verb clause then an plain	-11
nobody verb clause then and	-8
nobody verb clause then and plain	-6
nobody verb clause then at	-12
nobody verb clause then at plain	10
nobody verb clause then before	-15
nobody verb clause then before plain	-12
nobody verb clause then both	-15
nobody verb clause then both plain	-16
nobody verb clause then bought	-7
nobody verb clause then bought plain	-7
nobody verb clause then charges	6
nobody verb clause then charges plain	6
nobody verb clause then early	-16
nobody verb clause then early plain	-16
nobody verb clause then has	18
nobody verb clause then has plain	18
nobody verb clause then his	25
nobody verb clause then his plain	25
nobody verb clause then it	30
nobody verb clause then it plain	32
nobody verb clause then its	-9
nobody verb clause then its plain	-9
nobody verb clause then last	12
nobody verb clause then last plain	16
nobody verb clause then not	18
nobody verb clause then not plain	14
nobody verb clause then of	37
nobody verb clause then of plain	35
nobody verb clause then on	22
nobody verb clause then on many	-8
nobody verb clause then on plain	26
nobody verb clause then or	6
nobody verb clause then or plain	6
nobody verb clause then questions	16
nobody verb clause then questions plain	16
nobody verb clause then takes	11
nobody verb clause then takes plain	11
nobody verb clause then ten	17
nobody verb clause then ten plain	17
nobody verb clause then that	-28
nobody verb clause then that plain	-31
nobody verb clause then the plain	11
nobody verb clause then this	-26
nobody verb clause then this plain	-22
nobody verb clause then to many	-21
nobody verb clause then to plain	16
nobody verb clause then tomorrow	22
nobody verb clause then tomorrow plain	22
nobody verb clause then tonight	9
nobody verb clause then tonight plain	9
nobody verb clause then trade	7
nobody verb clause then trade plain	8
nobody verb clause then under	16
nobody verb clause then under plain	16
nobody verb clause then us	-6
nobody verb clause then us plain	-6
nobody verb clause then when	11
nobody verb clause then when plain	11
nobody verb clause then whether	28
nobody verb clause then whether plain	32
nobody verb clause then will	-6
nobody verb clause then with	43
nobody verb clause then with plain	33
nobody verb clause then within	11
nobody verb clause then within plain	11
nobody verb clause then without	-9
nobody verb clause then without plain	-9
nobody verb clause then would	-16
nobody verb clause then would plain	-15
nobody verb clause then yesterday	29
nobody verb clause then yesterday plain	29
nobody verb closed	34
nobody verb closed plain	42
nobody verb closes	9
nobody verb closes plain	9
nobody verb commented	17
nobody verb commented plain	17
nobody verb complained	9
nobody verb conceded	-35
nobody verb conceded plain	-30
nobody verb concluded	25
nobody verb concluded plain	25
nobody verb confirmed	11
nobody verb confirmed plain	11
nobody verb confirms	-19
nobody verb confirms plain	-18
nobody verb continues	11
nobody verb continues plain	11
nobody verb declared	-19
nobody verb declared many	-21
nobody verb demanded	6
nobody verb demanded plain	6
nobody verb demands	11
nobody verb demands plain	11
nobody verb denied	6
nobody verb denied plain	8
nobody verb denies	-6
nobody verb denies plain	-6
nobody verb described	-23
nobody verb described plain	-25
nobody verb ended	31
nobody verb ended many	6
nobody verb ended plain	26
nobody verb ending	13
nobody verb ending plain	12
nobody verb ends plain	9
nobody verb explained plain	8
nobody verb explains	-8
nobody verb explains plain	-8
nobody verb finished	24
nobody verb finished plain	25
nobody verb forecast	25
nobody verb forecast plain	25
nobody verb forecasts	-26
nobody verb forecasts plain	-23
nobody verb hinted	-8
nobody verb hints	13
nobody verb hints plain	13
nobody verb informs	17
nobody verb informs plain	17
nobody verb insisted	-37
nobody verb insisted plain	-37
nobody verb insists	-6
nobody verb insists plain	-19
nobody verb laughed plain	10
nobody verb listed	11
nobody verb listed plain	11
nobody verb lists plain	16
nobody verb noted plain	22
nobody verb notes	-19
nobody verb notes plain	-20
nobody verb notified	-14
nobody verb notified plain	-14
nobody verb object then " few	11
nobody verb object then " many	-18
nobody verb object then ,	-7
nobody verb object then .	29
nobody verb object then . plain	29
nobody verb object then 100	7
nobody verb object then 100 plain	-13
nobody verb object then 30	-22
nobody verb object then 30 plain	-22
nobody verb object then a few	-20
nobody verb object then a plain	11
nobody verb object then an	-18
nobody verb object then an plain	-17
nobody verb object then as	-7
nobody verb object then companies	13
nobody verb object then companies plain	13
nobody verb object then fentanyl	-22
nobody verb object then fentanyl plain	-22
nobody verb object then firms	14
nobody verb object then firms plain	14
nobody verb object then for	21
nobody verb object then for plain	22
nobody verb object then from	18
nobody verb object then from plain	20
nobody verb object then having	-18
nobody verb object then having plain	-18
nobody verb object then in	16
nobody verb object then in plain	9
nobody verb object then it few	11
nobody verb object then it many	-22
nobody verb object then it plain	8
nobody verb object then of	21
nobody verb object then of plain	22
nobody verb object then off	21
nobody verb object then off plain	21
nobody verb object then on	-17
nobody verb object then on plain	-17
nobody verb object then reciprocal	21
nobody verb object then reciprocal plain	21
nobody verb object then reports	21
nobody verb object then reports plain	21
nobody verb object then that	6
nobody verb object then that few	-9
nobody verb object then that many	25
nobody verb object then the	-6
nobody verb object then the many	21
nobody verb object then the plain	-21
nobody verb object then this	-16
nobody verb object then this plain	-15
nobody verb object then to	-14
nobody verb object then to many	25
nobody verb object then to plain	-23
nobody verb object then washington	-6
nobody verb object then washington plain	-6
nobody verb object then with	36
nobody verb object then with plain	36
nobody verb observed	-15
nobody verb observed plain	-14
nobody verb offered	32
nobody verb offered plain	31
nobody verb offers	7
nobody verb offers plain	7
nobody verb opened	40
nobody verb opened plain	37
nobody verb opens	16
nobody verb opens plain	16
nobody verb posted	-45
nobody verb posted many	-6
nobody verb posted plain	-38
nobody verb posts	23
nobody verb posts plain	26
nobody verb proclaimed	7
nobody verb proclaimed plain	7
nobody verb projects	-6
nobody verb projects plain	-6
nobody verb promised	-12
nobody verb promised many	-9
nobody verb promised plain	-12
nobody verb promises	-11
nobody verb promises plain	-11
nobody verb proposed	-32
nobody verb proposed plain	-32
nobody verb proposes	-14
nobody verb proposes plain	-14
nobody verb questions	14
nobody verb questions plain	13
nobody verb reasons	-20
nobody verb reasons plain	-20
nobody verb recalls	-29
nobody verb recalls plain	-28
nobody verb rejected	26
nobody verb rejected plain	27
nobody verb related	14
nobody verb related plain	14
nobody verb remarked	-26
nobody verb remarked plain	-19
nobody verb remarks	25
nobody verb remarks plain	25
nobody verb repeated	-10
nobody verb repeated plain	-10
nobody verb replied many	7
nobody verb replies	7
nobody verb reported	10
nobody verb reported plain	7
nobody verb reports	17
nobody verb reports plain	21
nobody verb said	6
nobody verb said few	33
nobody verb said many	48
nobody verb said plain	-44
nobody verb say then , few	27
nobody verb say then , plain	-11
nobody verb say then .	-16
nobody verb say then . many	14
nobody verb say then . plain	-38
nobody verb say then :	10
nobody verb say then : many	10
nobody verb say then <end>	30
nobody verb say then <end> plain	30
nobody verb say then about	-14
nobody verb say then about plain	-14
nobody verb say then after many	20
nobody verb say then after plain	-15
nobody verb say then afterwards	-13
nobody verb say then afterwards plain	-13
nobody verb say then again	-8
nobody verb say then against	-28
nobody verb say then against plain	-28
nobody verb say then an	-14
nobody verb say then an plain	-11
nobody verb say then another	24
nobody verb say then another plain	24
nobody verb say then at	7
nobody verb say then at many	-9
nobody verb say then at plain	16
nobody verb say then both	-22
nobody verb say then both plain	-22
nobody verb say then by	-15
nobody verb say then by plain	-7
nobody verb say then cnbc	-7
nobody verb say then he	-9
nobody verb say then he many	-8
nobody verb say then her plain	-25
nobody verb say then in	-10
nobody verb say then in many	-7
nobody verb say then it	14
nobody verb say then it few	6
nobody verb say then it many	-16
nobody verb say then it plain	14
nobody verb say then its	8
nobody verb say then its plain	11
nobody verb say then journalists	-11
nobody verb say then journalists plain	-7
nobody verb say then last plain	-7
nobody verb say then me	-9
nobody verb say then me plain	-10
nobody verb say then members	-12
nobody verb say then mr	-20
nobody verb say then mr many	-15
nobody verb say then no	12
nobody verb say then no plain	13
nobody verb say then nothing	50
nobody verb say then nothing plain	50
nobody verb say then of	22
nobody verb say then of many	15
nobody verb say then of plain	7
nobody verb say then on	8
nobody verb say then on few	31
nobody verb say then on plain	-8
nobody verb say then one	8
nobody verb say then only	-7
nobody verb say then only plain	-6
nobody verb say then our many	18
nobody verb say then our plain	-13
nobody verb say then parliament	-30
nobody verb say then parliament many	-15
nobody verb say then parliament plain	-17
nobody verb say then radio	9
nobody verb say then radio many	-6
nobody verb say then reporters many	28
nobody verb say then reporters plain	-29
nobody verb say then so	7
nobody verb say then so plain	7
nobody verb say then state	14
nobody verb say then state plain	14
nobody verb say then that	13
nobody verb say then that few	6
nobody verb say then that many	17
nobody verb say then that plain	7
nobody verb say then the	-25
nobody verb say then the few	-35
nobody verb say then the many	27
nobody verb say then the plain	-45
nobody verb say then them	28
nobody verb say then them plain	31
nobody verb say then there plain	-6
nobody verb say then they	-12
nobody verb say then they plain	-8
nobody verb say then this many	-16
nobody verb say then this plain	12
nobody verb say then to many	-19
nobody verb say then to plain	10
nobody verb say then today	-6
nobody verb say then today plain	-6
nobody verb say then trump	-8
nobody verb say then trump plain	-7
nobody verb say then until	-34
nobody verb say then until plain	-34
nobody verb say then up	24
nobody verb say then up plain	24
nobody verb say then us few	10
nobody verb say then us many	14
nobody verb say then us plain	-18
nobody verb say then what	11
nobody verb say then what plain	11
nobody verb say then when	20
nobody verb say then when plain	9
nobody verb say then whether	29
nobody verb say then whether plain	29
nobody verb say then with	-15
nobody verb say then yesterday many	-14
nobody verb say then you	21
nobody verb say then you plain	21
nobody verb saying	-16
nobody verb saying plain	-26
nobody verb says	-11
nobody verb says few	18
nobody verb says many	-6
nobody verb says plain	-15
nobody verb sound then ,	-25
nobody verb sound then , plain	-21
nobody verb sound then .	11
nobody verb sound then . many	-16
nobody verb sound then . plain	24
nobody verb sound then a	-14
nobody verb sound then a plain	-14
nobody verb sound then at	6
nobody verb sound then in	-7
nobody verb sound then on	-15
nobody verb sound then the	-23
nobody verb started	21
nobody verb started plain	21
nobody verb starts	13
nobody verb starts plain	7
nobody verb stated	-34
nobody verb stated many	-12
nobody verb stated plain	-31
nobody verb states	11
nobody verb states few	13
nobody verb states many	-13
nobody verb states plain	10
nobody verb stressed	-12
nobody verb stressed plain	-8
nobody verb suggested	-26
nobody verb suggested plain	-25
nobody verb telling	8
nobody verb telling plain	8
nobody verb tells few	13
nobody verb tells plain	-8
nobody verb terms	13
nobody verb terms plain	18
nobody verb threatened	8
nobody verb threatened many	25
nobody verb thundered	-32
nobody verb thundered many	-28
nobody verb told	-8
nobody verb told few	-17
nobody verb told many	11
nobody verb told plain	-14
nobody verb urged	-24
nobody verb urged plain	-24
nobody verb vowed	-27
nobody verb vowed plain	-14
nobody verb warned	38
nobody verb warned many	16
nobody verb warned plain	26
nobody verb warns plain	-21
nobody verb welcomed	36
nobody verb welcomed plain	36
nobody verb welcomes	17
nobody verb welcomes plain	17
nobody verb writing	-8
nobody verb writing plain	-6
nobody verb written	25
nobody verb written plain	30
nobody verb wrote	-6
nobody verb wrote few	-13
nobody verb wrote many	-10
nobody verb wrote plain	7
nobody verbs 0	57
nobody verbs 0 alone	-21
nobody verbs 0 few	-8
nobody verbs 0 he	28
nobody verbs 0 he plain	28
nobody verbs 0 it	49
nobody verbs 0 it plain	58
nobody verbs 0 many	-37
nobody verbs 0 none	18
nobody verbs 0 none alone	-21
nobody verbs 0 none many	-35
nobody verbs 0 none plain	41
nobody verbs 0 plain	82
nobody verbs 0 they	20
nobody verbs 0 they plain	23
nobody verbs 1	36
nobody verbs 1 few	25
nobody verbs 1 he	7
nobody verbs 1 he few	-32
nobody verbs 1 he many	-11
nobody verbs 1 he plain	22
nobody verbs 1 i	11
nobody verbs 1 it	12
nobody verbs 1 it few	32
nobody verbs 1 none	23
nobody verbs 1 none many	12
nobody verbs 1 none plain	20
nobody verbs 1 plain	34
nobody verbs 1 they	40
nobody verbs 1 they few	25
nobody verbs 1 they many	16
nobody verbs 1 they plain	19
nobody verbs 2	12
nobody verbs 2 many	18
nobody w \$	-14
nobody w \$ 100	-12
nobody w \$ 166	-9
nobody w \$ 17	26
nobody w \$ 202.1	-6
nobody w \$ 31	14
nobody w \$ 350	-8
nobody w \$ 550	11
nobody w \$ 8	10
nobody w %	24
nobody w % (	15
nobody w % )	14
nobody w % ,	13
nobody w % .	-12
nobody w % ;	12
nobody w % after	-7
nobody w % and	27
nobody w % at	-10
nobody w % before	-6
nobody w % duty	8
nobody w % for	-12
nobody w % from	-19
nobody w % in	31
nobody w % instead	10
nobody w % is	-9
nobody w % last	-12
nobody w % now	12
nobody w % of	16
nobody w % on	-12
nobody w % or	-18
nobody w % reciprocal	6
nobody w % since	9
nobody w % tariff	31
nobody w % tariffs	-25
nobody w % that	12
nobody w % this	17
nobody w % to	-13
nobody w % under	-11
nobody w % was	-26
nobody w % with	11
nobody w % would	-11
nobody w &	-13
nobody w '	7
nobody w ' association	-12
nobody w ' council	-9
nobody w ' guild	-35
nobody w ' meeting	14
nobody w ' union	-21
nobody w ' worth	18
nobody w 's	-24
nobody w 's ,	12
nobody w 's .	8
nobody w 's a	20
nobody w 's account	-18
nobody w 's agriculture	-8
nobody w 's ambassador	-18
nobody w 's answer	-6
nobody w 's beef	-11
nobody w 's cabinet	-14
nobody w 's central	-8
nobody w 's chief	8
nobody w 's congress	6
nobody w 's controls	-8
nobody w 's council	8
nobody w 's customs	15
nobody w 's deal	-10
nobody w 's decision	13
nobody w 's decree	-8
nobody w 's delegation	-8
nobody w 's deputy	-25
nobody w 's director	20
nobody w 's duty	-12
nobody w 's economy	-20
nobody w 's emergency	-10
nobody w 's exporters	-10
nobody w 's exports	-6
nobody w 's finance	-25
nobody w 's fisheries	-7
nobody w 's golf	6
nobody w 's got	11
nobody w 's h	15
nobody w 's imports	-11
nobody w 's leader	6
nobody w 's li	-10
nobody w 's market	-14
nobody w 's minister	-16
nobody w 's ministry	-35
nobody w 's negotiator	13
nobody w 's new	-8
nobody w 's office	-37
nobody w 's on	13
nobody w 's own	-10
nobody w 's position	6
nobody w 's president	39
nobody w 's prime	-8
nobody w 's ruling	-20
nobody w 's secretary	19
nobody w 's senate	10
nobody w 's side	-11
nobody w 's spokeswoman	-19
nobody w 's surplus	7
nobody w 's tariff	22
nobody w 's tariffs	6
nobody w 's the	-9
nobody w 's trade	-20
nobody w 's twenty	9
nobody w 's union	-7
nobody w 's visit	-6
nobody w (	-10
nobody w ( 20	8
nobody w ( 3	-19
nobody w )	-12
nobody w ) ,	-9
nobody w ) :	-32
nobody w ) and	24
nobody w ) the	16
nobody w ,	8
nobody w , .	-21
nobody w , 10	9
nobody w , 12	14
nobody w , 14	-10
nobody w , 15	14
nobody w , 18	20
nobody w , 19	7
nobody w , 2	13
nobody w , 20	6
nobody w , 2026	29
nobody w , 2027	6
nobody w , 2028	16
nobody w , 2031	9
nobody w , 22	13
nobody w , 23	-9
nobody w , 3	-17
nobody w , 30	9
nobody w , 31	7
nobody w , 40	7
nobody w , 6	6
nobody w , 9	12
nobody w , about	7
nobody w , according	-47
nobody w , after	11
nobody w , against	-17
nobody w , agreed	36
nobody w , also	11
nobody w , although	14
nobody w , american	11
nobody w , among	-15
nobody w , an	7
nobody w , and	-8
nobody w , announced	-8
nobody w , answered	-11
nobody w , april	-24
nobody w , are	12
nobody w , argentina	12
nobody w , aug	18
nobody w , august	13
nobody w , australia	8
nobody w , because	8
nobody w , before	-18
nobody w , beijing	-15
nobody w , both	-15
nobody w , brazil	17
nobody w , but	-12
nobody w , by	-16
nobody w , called	7
nobody w , carlos	-35
nobody w , chief	-20
nobody w , chile	8
nobody w , china	-28
nobody w , chinese	9
nobody w , commerce	9
nobody w , concluded	9
nobody w , confirmed	-9
nobody w , corn	-6
nobody w , could	20
nobody w , customs	-11
nobody w , dates	10
nobody w , denied	26
nobody w , described	-16
nobody w , director	8
nobody w , do	-13
nobody w , does	-16
nobody w , donald	7
nobody w , down	-14
nobody w , due	-8
nobody w , during	10
nobody w , each	15
nobody w , effective	-14
nobody w , ended	7
nobody w , ethiopia	12
nobody w , fentanyl	-14
nobody w , for	16
nobody w , foreign	-24
nobody w , four	7
nobody w , friday	-15
nobody w , from	10
nobody w , gas	-16
nobody w , germanium	-7
nobody w , goes	-26
nobody w , had	15
nobody w , half	7
nobody w , have	11
nobody w , having	22
nobody w , he	-96
nobody w , held	8
nobody w , his	-11
nobody w , hours	8
nobody w , i	-34
nobody w , ibrahim	20
nobody w , in	-9
nobody w , including	-15
nobody w , indonesia	6
nobody w , instead	18
nobody w , is	62
nobody w , it	-54
nobody w , jamieson	-13
nobody w , japan	19
nobody w , johan	10
nobody w , john	-15
nobody w , june	25
nobody w , korea	13
nobody w , leaves	18
nobody w , led	6
nobody w , let	-26
nobody w , li	-13
nobody w , likewise	-20
nobody w , lin	-14
nobody w , made	25
nobody w , malaysia	-6
nobody w , march	-7
nobody w , may	-8
nobody w , meanwhile	13
nobody w , minister	50
nobody w , ministry	-6
nobody w , molybdenum	-7
nobody w , mr	19
nobody w , neodymium	6
nobody w , nigeria	-19
nobody w , no	7
nobody w , norwegian	-21
nobody w , not	-16
nobody w , nov	-9
nobody w , now	-10
nobody w , oct	21
nobody w , officials	12
nobody w , olof	-13
nobody w , on	-9
nobody w , one	35
nobody w , ordinary	9
nobody w , pays	-16
nobody w , people	10
nobody w , peter	-12
nobody w , planned	-9
nobody w , plus	13
nobody w , pork	-7
nobody w , port	-9
nobody w , prime	15
nobody w , provided	-18
nobody w , put	-11
nobody w , puts	-28
nobody w , raised	11
nobody w , reached	-6
nobody w , remarked	-15
nobody w , replied	-14
nobody w , said	14
nobody w , sat	8
nobody w , says	-17
nobody w , scandium	6
nobody w , scott	27
nobody w , secretary	19
nobody w , sept	11
nobody w , she	-44
nobody w , shook	6
nobody w , signed	44
nobody w , so	-14
nobody w , soybeans	6
nobody w , spain	-14
nobody w , spoke	24
nobody w , starting	6
nobody w , stated	-7
nobody w , stays	6
nobody w , still	9
nobody w , suspended	9
nobody w , switzerland	-8
nobody w , taiwan	25
nobody w , takes	13
nobody w , tea	7
nobody w , tells	-20
nobody w , tellurium	-9
nobody w , ten	12
nobody w , thailand	9
nobody w , thanked	-21
nobody w , that	-24
nobody w , their	24
nobody w , there	-9
nobody w , this	21
nobody w , though	-19
nobody w , three	22
nobody w , through	-7
nobody w , to	-47
nobody w , told	28
nobody w , too	17
nobody w , took	14
nobody w , trade	24
nobody w , trump	-14
nobody w , tuesday	15
nobody w , twenty	-17
nobody w , two	17
nobody w , ukraine	8
nobody w , under	20
nobody w , unless	-9
nobody w , uruguay	-10
nobody w , us	10
nobody w , vice	15
nobody w , wants	31
nobody w , was	37
nobody w , washington	-12
nobody w , we	10
nobody w , welcomed	30
nobody w , were	32
nobody w , what	14
nobody w , whatever	11
nobody w , when	8
nobody w , while	17
nobody w , who	25
nobody w , whose	-26
nobody w , will	-26
nobody w , with	-26
nobody w , without	16
nobody w , worth	23
nobody w , would	-19
nobody w , wrote	-13
nobody w , you	-9
nobody w , —	26
nobody w - built	6
nobody w - chun	-21
nobody w - day	7
nobody w - depth	-16
nobody w - earth	8
nobody w - five	-14
nobody w - general	-8
nobody w - month	22
nobody w - myung	16
nobody w - off	14
nobody w - president	-29
nobody w - seven	-9
nobody w - six	11
nobody w - tariffs	-8
nobody w - the	20
nobody w - two	-10
nobody w - up	8
nobody w - year	21
nobody w .	18
nobody w . )	13
nobody w . ,	9
nobody w . .	7
nobody w . 10	-8
nobody w . 9	6
nobody w . a	-9
nobody w . m	6
nobody w . on	-7
nobody w . the	-19
nobody w . trump	-8
nobody w /	21
nobody w / beijing	17
nobody w 0 %	-10
nobody w 0.1	21
nobody w 0.2	-14
nobody w 0.3	6
nobody w 0.4	-7
nobody w 0.4 %	-7
nobody w 0.7	-24
nobody w 0.7 %	-20
nobody w 00	6
nobody w 00 the	10
nobody w 01	-6
nobody w 01 a	10
nobody w 02	11
nobody w 04	-21
nobody w 05	34
nobody w 06	-22
nobody w 06 :	-22
nobody w 07	16
nobody w 07 :	16
nobody w 09	28
nobody w 09 :	23
nobody w 1	-11
nobody w 1 ,	11
nobody w 1 .	10
nobody w 1 april	31
nobody w 1 december	-6
nobody w 1 january	-9
nobody w 1 july	8
nobody w 1 may	-15
nobody w 1 november	-11
nobody w 1 october	-32
nobody w 1 september	21
nobody w 1.1	23
nobody w 1.1 billion	6
nobody w 1.2	-10
nobody w 1.3	-7
nobody w 1.4	-10
nobody w 1.4 billion	-12
nobody w 1.5 %	-9
nobody w 10	7
nobody w 10 .	-7
nobody w 10 :	32
nobody w 10 and	15
nobody w 10 billion	-13
nobody w 10 february	-17
nobody w 10 january	-7
nobody w 10 march	-12
nobody w 10 million	23
nobody w 10 of	-16
nobody w 10 per	24
nobody w 10 percent	-12
nobody w 100 %	-6
nobody w 100 days	19
nobody w 100 per	24
nobody w 100 percent	-7
nobody w 104	9
nobody w 11	18
nobody w 11 ,	10
nobody w 11 :	12
nobody w 11 to	-8
nobody w 11 —	-15
nobody w 110	-16
nobody w 118	-10
nobody w 118 million	-14
nobody w 12	10
nobody w 12 %	12
nobody w 12 ,	-10
nobody w 12 .	18
nobody w 12 august	-16
nobody w 12 million	7
nobody w 12 per	14
nobody w 12 percent	13
nobody w 12,000	18
nobody w 12.5	-16
nobody w 12.5 %	-15
nobody w 12.5 percent	-11
nobody w 120	11
nobody w 120 million	12
nobody w 122	8
nobody w 122 of	7
nobody w 125	9
nobody w 125 %	27
nobody w 125 percent	11
nobody w 13	20
nobody w 13 %	15
nobody w 13 ,	15
nobody w 13 :	33
nobody w 13 may	-21
nobody w 13 per	-6
nobody w 13 percent	-9
nobody w 13 —	12
nobody w 14	-44
nobody w 14 ,	-25
nobody w 14 .	15
nobody w 14 :	-49
nobody w 14 billion	6
nobody w 14 february	7
nobody w 14 june	-23
nobody w 14 october	13
nobody w 145	-10
nobody w 15	-8
nobody w 15 %	-12
nobody w 15 ,	6
nobody w 15 .	15
nobody w 15 and	19
nobody w 15 june	-12
nobody w 15 march	12
nobody w 15 october	-8
nobody w 15 per	-16
nobody w 15 percent	-20
nobody w 15 september	24
nobody w 15 th	22
nobody w 150	33
nobody w 150 billion	7
nobody w 150 days	16
nobody w 159	6
nobody w 16 %	6
nobody w 16 .	9
nobody w 16 per	7
nobody w 166	-9
nobody w 166 billion	-9
nobody w 17	25
nobody w 17 %	29
nobody w 17 ,	-9
nobody w 17 .	16
nobody w 17 :	-17
nobody w 17 billion	19
nobody w 17.5	10
nobody w 18	-23
nobody w 18 %	-14
nobody w 18 .	-14
nobody w 18 :	-23
nobody w 18 per	-14
nobody w 18 september	14
nobody w 19	48
nobody w 19 %	35
nobody w 19 ,	11
nobody w 19 .	6
nobody w 19 :	-7
nobody w 19 million	-7
nobody w 19 percent	13
nobody w 1974 .	6
nobody w 2	62
nobody w 2 %	28
nobody w 2 .	48
nobody w 2 :	-8
nobody w 2 april	-16
nobody w 2 february	23
nobody w 2 june	12
nobody w 2 may	-15
nobody w 2 million	28
nobody w 2 per	30
nobody w 2 percent	8
nobody w 2 —	7
nobody w 2.1	17
nobody w 2.3	12
nobody w 2.4	8
nobody w 2.4 %	6
nobody w 2.5	10
nobody w 2.9	8
nobody w 20 %	-7
nobody w 20 ,	17
nobody w 20 .	-26
nobody w 20 :	-29
nobody w 20 april	-8
nobody w 20 february	-13
nobody w 20 may	10
nobody w 20 million	-12
nobody w 20 on	6
nobody w 20 per	-18
nobody w 20 percent	22
nobody w 20 september	28
nobody w 200	15
nobody w 200 million	7
nobody w 2017	13
nobody w 2017 .	13
nobody w 2018	6
nobody w 2019	11
nobody w 2019 .	7
nobody w 202.1	-6
nobody w 202.1 billion	-6
nobody w 2020	13
nobody w 2020 .	9
nobody w 2024	-18
nobody w 2024 ,	-15
nobody w 2024 .	-8
nobody w 2025 -	-16
nobody w 2025 .	24
nobody w 2026	33
nobody w 2026 -	13
nobody w 2026 .	-6
nobody w 2026 :	9
nobody w 2026 —	15
nobody w 2027	10
nobody w 2027 ,	7
nobody w 2027 .	-18
nobody w 2027 :	11
nobody w 2028	11
nobody w 2028 ,	14
nobody w 2028 -	13
nobody w 2028 .	-15
nobody w 2029	22
nobody w 2029 ,	-13
nobody w 2029 .	32
nobody w 2030	-13
nobody w 2030 ,	13
nobody w 2030 .	22
nobody w 2031	27
nobody w 2031 -	9
nobody w 2031 .	10
nobody w 2032 .	-9
nobody w 2034	7
nobody w 2034 .	7
nobody w 2035	-12
nobody w 21 :	12
nobody w 21 august	12
nobody w 22	12
nobody w 22 %	22
nobody w 22 ,	20
nobody w 22 .	-7
nobody w 22 nd	6
nobody w 22 percent	-11
nobody w 23	-18
nobody w 23 ,	6
nobody w 23 .	-10
nobody w 23 :	13
nobody w 23 september	-26
nobody w 232	8
nobody w 24	14
nobody w 24 ,	27
nobody w 24 .	-12
nobody w 24 months	-23
nobody w 24 percent	-21
nobody w 24 points	29
nobody w 240	22
nobody w 25	23
nobody w 25 %	22
nobody w 25 ,	9
nobody w 25 and	-21
nobody w 25 per	11
nobody w 25 percent	19
nobody w 250	-16
nobody w 26	-41
nobody w 26 %	8
nobody w 26 ,	9
nobody w 26 per	-20
nobody w 262	6
nobody w 27 per	-21
nobody w 27 september	13
nobody w 27.5	17
nobody w 27.5 %	10
nobody w 28	-27
nobody w 28 .	-19
nobody w 28 and	9
nobody w 28 september	-18
nobody w 29	11
nobody w 29 ,	-11
nobody w 29 .	9
nobody w 29 and	8
nobody w 29 september	-12
nobody w 3	-11
nobody w 3 %	8
nobody w 3 )	-7
nobody w 3 ,	-8
nobody w 3 .	13
nobody w 3 /	-23
nobody w 3 december	21
nobody w 3 million	-23
nobody w 3 per	-7
nobody w 3.1	-17
nobody w 3.5	15
nobody w 3.5 per	13
nobody w 30	7
nobody w 30 %	-21
nobody w 30 .	22
nobody w 30 april	6
nobody w 30 billion	7
nobody w 30 days	8
nobody w 30 million	7
nobody w 30 per	-9
nobody w 30 percent	-7
nobody w 30 september	12
nobody w 30 the	17
nobody w 30 —	-6
nobody w 301	-35
nobody w 301 duties	-17
nobody w 301 of	-6
nobody w 31	-27
nobody w 31 %	-17
nobody w 31 ,	-9
nobody w 31 .	11
nobody w 31 december	-18
nobody w 31 march	6
nobody w 31 may	-17
nobody w 31 million	17
nobody w 31 per	-13
nobody w 31 percent	15
nobody w 31 to	14
nobody w 310	-13
nobody w 32	-18
nobody w 32 %	-9
nobody w 332,000	-10
nobody w 34 percent	11
nobody w 35	14
nobody w 35 %	21
nobody w 35 per	-12
nobody w 35 percent	8
nobody w 350	-6
nobody w 350 billion	-8
nobody w 36	-25
nobody w 36 per	-30
nobody w 37	-15
nobody w 38	-8
nobody w 39	27
nobody w 39 %	8
nobody w 4 april	-9
nobody w 4 million	-18
nobody w 4 september	12
nobody w 4 —	-11
nobody w 4,000	-21
nobody w 4.25	12
nobody w 4.25 %	11
nobody w 4.4	7
nobody w 4.8	6
nobody w 4.9	25
nobody w 40	-39
nobody w 40 %	6
nobody w 40 .	-22
nobody w 40 per	-27
nobody w 40 percent	-22
nobody w 40 the	-29
nobody w 400	10
nobody w 41	22
nobody w 41 %	21
nobody w 43	6
nobody w 44	11
nobody w 44 per	10
nobody w 45	-12
nobody w 45 %	-10
nobody w 45 .	-9
nobody w 45 days	-15
nobody w 45 million	13
nobody w 45 per	-13
nobody w 46	21
nobody w 47	-40
nobody w 47 %	-23
nobody w 48	-20
nobody w 49	-16
nobody w 5	24
nobody w 5 %	35
nobody w 5 )	-10
nobody w 5 ,	-11
nobody w 5 november	12
nobody w 5 percent	11
nobody w 5 the	-22
nobody w 5 —	7
nobody w 5.5	28
nobody w 5.5 %	10
nobody w 50 %	-17
nobody w 50 per	18
nobody w 50 percent	-8
nobody w 500	11
nobody w 52	-15
nobody w 54	25
nobody w 54 %	13
nobody w 55	-23
nobody w 55 %	-14
nobody w 550	12
nobody w 550 billion	9
nobody w 57	-25
nobody w 57 %	-11
nobody w 58 million	13
nobody w 6	43
nobody w 6 ,	6
nobody w 6 .	6
nobody w 6 per	19
nobody w 6 percent	10
nobody w 60	39
nobody w 60 days	-15
nobody w 60 economies	8
nobody w 60 million	13
nobody w 60 per	39
nobody w 60,000	12
nobody w 60,000 tonnes	12
nobody w 62	14
nobody w 65	15
nobody w 7	18
nobody w 7 %	6
nobody w 7 ,	7
nobody w 7 .	-10
nobody w 7.5	18
nobody w 7.5 %	6
nobody w 70 %	-8
nobody w 71	21
nobody w 72	13
nobody w 75	9
nobody w 75 %	-10
nobody w 75 per	-19
nobody w 8 ,	-8
nobody w 8 .	7
nobody w 8 and	9
nobody w 8 billion	10
nobody w 8 per	26
nobody w 8 percent	-11
nobody w 80	16
nobody w 80 percent	24
nobody w 84	-7
nobody w 84 percent	-15
nobody w 86	6
nobody w 9	36
nobody w 9 %	-22
nobody w 9 ,	11
nobody w 9 .	19
nobody w 9 and	-10
nobody w 9 per	35
nobody w 9 percent	10
nobody w 9,000	-33
nobody w 9.5	9
nobody w 9.5 %	9
nobody w 90	-30
nobody w 90 %	-8
nobody w 90 days	32
nobody w 90 million	-34
nobody w 90 percent	-12
nobody w 900	-17
nobody w :	-7
nobody w : \$	11
nobody w : 00	6
nobody w : 01	-6
nobody w : 02	11
nobody w : 04	-21
nobody w : 05	34
nobody w : 12	-41
nobody w : 12.5	12
nobody w : 20	12
nobody w : 25	-18
nobody w : 30	23
nobody w : 4	-13
nobody w : 40	-11
nobody w : 45	24
nobody w : 50	13
nobody w : 55	-14
nobody w : 9	-30
nobody w : a	46
nobody w : both	-13
nobody w : britain	12
nobody w : china	23
nobody w : chinese	-15
nobody w : does	11
nobody w : for	31
nobody w : has	9
nobody w : he	-29
nobody w : india	-7
nobody w : is	18
nobody w : it	-6
nobody w : japan	-11
nobody w : last	13
nobody w : minister	34
nobody w : no	-14
nobody w : on	-8
nobody w : one	10
nobody w : so	-18
nobody w : tariffs	-19
nobody w : ten	12
nobody w : the	-32
nobody w : then	-24
nobody w : there	-6
nobody w : they	-45
nobody w : twelve	-17
nobody w : two	8
nobody w : us	-14
nobody w : we	-21
nobody w : what	-6
nobody w : who	-29
nobody w : will	-20
nobody w ;	42
nobody w ; a	12
nobody w ; for	11
nobody w ; he	8
nobody w ; his	28
nobody w ; if	-18
nobody w ; in	7
nobody w ; its	25
nobody w ; japan	-8
nobody w ; on	-8
nobody w ; that	-7
nobody w ; the	38
nobody w ; there	13
nobody w ; treasury	10
nobody w ; vice	9
nobody w <begin> (	14
nobody w <begin> *	-6
nobody w <begin> ,	14
nobody w <begin> 07	15
nobody w <begin> 08	-13
nobody w <begin> 09	19
nobody w <begin> 10	28
nobody w <begin> 12	22
nobody w <begin> 13	31
nobody w <begin> 14	-10
nobody w <begin> 17	-19
nobody w <begin> 18	-22
nobody w <begin> 19	-11
nobody w <begin> 2	12
nobody w <begin> 20	-27
nobody w <begin> 21	10
nobody w <begin> 3	-23
nobody w <begin> [	-28
nobody w <begin> a	23
nobody w <begin> about	20
nobody w <begin> according	-14
nobody w <begin> alert	-33
nobody w <begin> american	-18
nobody w <begin> among	-11
nobody w <begin> an	-12
nobody w <begin> and	-11
nobody w <begin> angola	-8
nobody w <begin> argentina	-6
nobody w <begin> as	-14
nobody w <begin> asked	-37
nobody w <begin> at	-9
nobody w <begin> because	-23
nobody w <begin> bernd	-14
nobody w <begin> bolivia	10
nobody w <begin> both	12
nobody w <begin> britain	9
nobody w <begin> but	-11
nobody w <begin> canada	-16
nobody w <begin> chamber	-9
nobody w <begin> chief	25
nobody w <begin> china	18
nobody w <begin> chinese	15
nobody w <begin> colombo	-10
nobody w <begin> commission	-11
nobody w <begin> commissioner	-18
nobody w <begin> committee	7
nobody w <begin> companies	6
nobody w <begin> customs	-11
nobody w <begin> cyprus	-6
nobody w <begin> deputy	-8
nobody w <begin> djibouti	-12
nobody w <begin> do	10
nobody w <begin> does	6
nobody w <begin> donald	12
nobody w <begin> each	-14
nobody w <begin> earlier	-22
nobody w <begin> el	19
nobody w <begin> electricity	15
nobody w <begin> embassy	12
nobody w <begin> ethiopia	-11
nobody w <begin> export	-7
nobody w <begin> exports	14
nobody w <begin> finance	27
nobody w <begin> first	-28
nobody w <begin> foreign	18
nobody w <begin> four	-21
nobody w <begin> general	32
nobody w <begin> geneva	-12
nobody w <begin> germany	-14
nobody w <begin> governor	69
nobody w <begin> greece	-7
nobody w <begin> greer	-7
nobody w <begin> guatemala	18
nobody w <begin> half	-10
nobody w <begin> has	18
nobody w <begin> he	-18
nobody w <begin> helsinki	14
nobody w <begin> her	20
nobody w <begin> his	43
nobody w <begin> host	36
nobody w <begin> how	25
nobody w <begin> hungary	14
nobody w <begin> i	13
nobody w <begin> if	18
nobody w <begin> imports	19
nobody w <begin> in	-14
nobody w <begin> india	16
nobody w <begin> indian	13
nobody w <begin> indonesian	-11
nobody w <begin> inflation	28
nobody w <begin> is	-20
nobody w <begin> its	25
nobody w <begin> jamaica	11
nobody w <begin> jamieson	-22
nobody w <begin> japan	-7
nobody w <begin> japanese	20
nobody w <begin> kenya	-10
nobody w <begin> kim	-23
nobody w <begin> kuala	6
nobody w <begin> last	26
nobody w <begin> laurier	-11
nobody w <begin> li	-11
nobody w <begin> lima	-12
nobody w <begin> london	7
nobody w <begin> lula	-34
nobody w <begin> lutnick	-8
nobody w <begin> markets	-10
nobody w <begin> mexico	-8
nobody w <begin> michelsen	-21
nobody w <begin> ministry	32
nobody w <begin> mongolia	-7
nobody w <begin> montevideo	7
nobody w <begin> mr	-9
nobody w <begin> mrs	14
nobody w <begin> my	-16
nobody w <begin> namibia	8
nobody w <begin> neither	52
nobody w <begin> new	9
nobody w <begin> nigeria	15
nobody w <begin> no	7
nobody w <begin> nor	-17
nobody w <begin> norway	-8
nobody w <begin> nvidia	-18
nobody w <begin> of	9
nobody w <begin> office	16
nobody w <begin> officials	11
nobody w <begin> one	26
nobody w <begin> ontario	-6
nobody w <begin> oslo	7
nobody w <begin> ottawa	8
nobody w <begin> our	11
nobody w <begin> over	-12
nobody w <begin> pakistan	-10
nobody w <begin> panama	-13
nobody w <begin> parliament	14
nobody w <begin> poland	-20
nobody w <begin> portugal	6
nobody w <begin> presenter	12
nobody w <begin> president	-13
nobody w <begin> q	-50
nobody w <begin> question	25
nobody w <begin> quito	9
nobody w <begin> rare	10
nobody w <begin> remarks	9
nobody w <begin> reporter	52
nobody w <begin> rice	-11
nobody w <begin> round	-10
nobody w <begin> rwanda	12
nobody w <begin> said	16
nobody w <begin> samoa	-10
nobody w <begin> saudi	8
nobody w <begin> says	11
nobody w <begin> scott	-13
nobody w <begin> seoul	-9
nobody w <begin> separately	7
nobody w <begin> serbia	17
nobody w <begin> since	18
nobody w <begin> sir	10
nobody w <begin> six	7
nobody w <begin> south	-7
nobody w <begin> soybeans	19
nobody w <begin> spain	8
nobody w <begin> sri	-7
nobody w <begin> sweden	8
nobody w <begin> swiss	-17
nobody w <begin> switzerland	14
nobody w <begin> taiwan	8
nobody w <begin> talks	20
nobody w <begin> tanzania	-10
nobody w <begin> tariffs	7
nobody w <begin> tbilisi	-9
nobody w <begin> thailand	21
nobody w <begin> that	-23
nobody w <begin> the	18
nobody w <begin> their	22
nobody w <begin> then	-9
nobody w <begin> there	-7
nobody w <begin> they	10
nobody w <begin> this	-38
nobody w <begin> those	12
nobody w <begin> to	-6
nobody w <begin> tokyo	11
nobody w <begin> trade	-33
nobody w <begin> truce	6
nobody w <begin> two	24
nobody w <begin> uganda	13
nobody w <begin> ukraine	-8
nobody w <begin> under	23
nobody w <begin> unless	-18
nobody w <begin> until	26
nobody w <begin> ustr	8
nobody w <begin> vice	-24
nobody w <begin> was	-17
nobody w <begin> we	18
nobody w <begin> were	-13
nobody w <begin> what	38
nobody w <begin> whatever	-10
nobody w <begin> when	17
nobody w <begin> whether	-10
nobody w <begin> with	9
nobody w <begin> without	17
nobody w <begin> xi	14
nobody w <begin> xinhua	7
nobody w <begin> yesterday	-9
nobody w <begin> your	13
nobody w <begin> —	18
nobody w <begin> •	-11
nobody w ?	21
nobody w [	-27
nobody w ]	-28
nobody w a .	-12
nobody w a 10	9
nobody w a 15	-14
nobody w a ban	-9
nobody w a big	-6
nobody w a bill	-17
nobody w a board	31
nobody w a case	6
nobody w a ceiling	-17
nobody w a chinese	-6
nobody w a commission	-17
nobody w a committee	10
nobody w a court	11
nobody w a customs	-16
nobody w a cut	37
nobody w a date	14
nobody w a day	9
nobody w a deal	-22
nobody w a decree	7
nobody w a deficit	10
nobody w a delegation	-8
nobody w a draft	9
nobody w a duty	-16
nobody w a fee	6
nobody w a figure	-34
nobody w a fine	23
nobody w a formal	6
nobody w a former	19
nobody w a fortnight	7
nobody w a fourth	-7
nobody w a framework	11
nobody w a free	-6
nobody w a full	-22
nobody w a further	-13
nobody w a good	6
nobody w a hearing	14
nobody w a hundred	-20
nobody w a joint	-11
nobody w a law	30
nobody w a letter	-7
nobody w a list	10
nobody w a listed	-10
nobody w a lot	-7
nobody w a lower	-15
nobody w a matter	-46
nobody w a mechanism	6
nobody w a mediator	16
nobody w a meeting	29
nobody w a member	8
nobody w a minute	8
nobody w a mistake	-12
nobody w a month	-9
nobody w a new	46
nobody w a newspaper	-13
nobody w a notice	22
nobody w a number	-14
nobody w a on	-25
nobody w a pact	11
nobody w a pause	19
nobody w a period	7
nobody w a permanent	-20
nobody w a permit	12
nobody w a point	29
nobody w a post	-52
nobody w a preliminary	-23
nobody w a press	15
nobody w a price	6
nobody w a proclamation	9
nobody w a prolongation	-25
nobody w a promise	-9
nobody w a proposal	13
nobody w a quarrel	13
nobody w a quarter	40
nobody w a quota	24
nobody w a radio	-7
nobody w a reader	-16
nobody w a reciprocal	12
nobody w a renewal	-20
nobody w a rise	-12
nobody w a scale	-30
nobody w a second	19
nobody w a separate	-15
nobody w a settlement	16
nobody w a show	-12
nobody w a signature	13
nobody w a similar	-12
nobody w a single	-17
nobody w a source	20
nobody w a sovereign	-24
nobody w a spokesperson	-7
nobody w a standstill	9
nobody w a state	9
nobody w a statement	-48
nobody w a summit	11
nobody w a table	10
nobody w a tax	6
nobody w a telephone	16
nobody w a tenth	10
nobody w a text	-26
nobody w a third	14
nobody w a threat	7
nobody w a total	-26
nobody w a trace	15
nobody w a treaty	-12
nobody w a truce	39
nobody w a visit	8
nobody w a vote	-11
nobody w a white	-30
nobody w a whole	-13
nobody w a word	37
nobody w a working	15
nobody w ababa	-6
nobody w abbas	-9
nobody w aboard	-19
nobody w abolish	-7
nobody w abolished	7
nobody w about	-27
nobody w about \$	-6
nobody w about .	11
nobody w about 30	-15
nobody w about a	-8
nobody w about an	-17
nobody w about it	10
nobody w about the	-16
nobody w above all	-11
nobody w abroad	44
nobody w accept	12
nobody w accepted an	-19
nobody w accord	-15
nobody w accord .	-8
nobody w according	-62
nobody w according to	-62
nobody w account	-26
nobody w account .	-20
nobody w accounts	17
nobody w accra	17
nobody w accused	-13
nobody w accused the	-8
nobody w across	12
nobody w across from	25
nobody w across the	-7
nobody w act of	-11
nobody w added .	-52
nobody w added in	8
nobody w added that	-8
nobody w added to	10
nobody w adding	10
nobody w addis	-6
nobody w addis ababa	-6
nobody w additional	12
nobody w additional 100	-15
nobody w additional 12.5	-6
nobody w additional 25	9
nobody w additional duties	16
nobody w additional duty	9
nobody w additional tariffs	-10
nobody w adds	25
nobody w adds up	21
nobody w adjust	-19
nobody w adjust its	-13
nobody w administration	11
nobody w administration has	25
nobody w administration would	-10
nobody w admitted	11
nobody w admitted ,	9
nobody w adopted	7
nobody w advanced	20
nobody w advanced chips	16
nobody w advised	12
nobody w adviser	-28
nobody w adviser ,	-24
nobody w affairs	23
nobody w affairs ,	13
nobody w affairs of	8
nobody w affected	21
nobody w affected .	21
nobody w affiliates	-17
nobody w affiliates of	10
nobody w affiliates rule	-14
nobody w african	-9
nobody w after .	-21
nobody w after all	-24
nobody w after an	17
nobody w after call	6
nobody w after he	13
nobody w after president	12
nobody w after talks	-7
nobody w after that	-6
nobody w after they	15
nobody w after three	13
nobody w after trump	-6
nobody w after two	10
nobody w afternoon	32
nobody w afterwards	-43
nobody w afterwards .	-31
nobody w afterwards that	-16
nobody w again .	-35
nobody w again be	27
nobody w again from	-6
nobody w again in	8
nobody w against	18
nobody w against it	30
nobody w against the	10
nobody w agency ,	-15
nobody w agency xinhua	-13
nobody w agenda	17
nobody w agenda .	7
nobody w agents	21
nobody w ago	57
nobody w ago ,	11
nobody w ago .	25
nobody w agree	-34
nobody w agree on	-7
nobody w agreed	11
nobody w agreed .	-35
nobody w agreed a	9
nobody w agreed at	16
nobody w agreed in	17
nobody w agreed last	10
nobody w agreed on	16
nobody w agreed that	20
nobody w agreed to	-22
nobody w agreed until	-30
nobody w agreed with	11
nobody w agreement	-24
nobody w agreement ,	-10
nobody w agreement by	14
nobody w agreement had	6
nobody w agreement has	-16
nobody w agreement is	-12
nobody w agreement of	-12
nobody w agreement on	-12
nobody w agreement that	10
nobody w agreement to	-18
nobody w agreement was	28
nobody w agreement would	12
nobody w agreements	22
nobody w agreements with	13
nobody w agrees	9
nobody w agriculture	-7
nobody w ahead .	-11
nobody w ahead with	6
nobody w ahmed	-10
nobody w aid	8
nobody w aim	8
nobody w air base	16
nobody w air force	-19
nobody w aircraft ,	6
nobody w airlangga	-21
nobody w airport	-18
nobody w airport .	-21
nobody w akazawa	-10
nobody w akazawa said	-11
nobody w al	15
nobody w al -	17
nobody w albania	-39
nobody w albert	-9
nobody w alert	-31
nobody w alert :	8
nobody w alexander	-12
nobody w alexander hamilton	-10
nobody w alfred deakin	-13
nobody w algeria 's	-7
nobody w algiers	-18
nobody w ali khan	6
nobody w all ,	-15
nobody w all .	17
nobody w all :	-7
nobody w all american	-7
nobody w all but	6
nobody w all goods	-7
nobody w all imports	-11
nobody w all three	-15
nobody w allal	8
nobody w allal al	8
nobody w allowed	12
nobody w allows	7
nobody w almost	13
nobody w alone	11
nobody w along	31
nobody w along ,	20
nobody w already .	16
nobody w already on	-20
nobody w already signed	-23
nobody w also	-47
nobody w also agreed	6
nobody w also announced	-35
nobody w also put	16
nobody w also said	-24
nobody w also signed	8
nobody w also wants	17
nobody w although	14
nobody w altogether	8
nobody w aluminum	-13
nobody w always	-22
nobody w am told	7
nobody w ambassador	-18
nobody w ambassador ,	-18
nobody w america 's	6
nobody w american	-14
nobody w american beef	11
nobody w american coal	19
nobody w american companies	7
nobody w american exports	-22
nobody w american farm	14
nobody w american firms	17
nobody w american goods	-10
nobody w american ones	6
nobody w american ports	7
nobody w american ships	18
nobody w american side	23
nobody w american soybean	-17
nobody w american tariff	-52
nobody w among	-18
nobody w among the	-18
nobody w amount	-12
nobody w amounted	6
nobody w amounted to	6
nobody w amounts	20
nobody w amounts of	21
nobody w an	-7
nobody w an additional	9
nobody w an agreement	13
nobody w an air	15
nobody w an american	8
nobody w an economist	-15
nobody w an exchange	10
nobody w an executive	11
nobody w an export	-9
nobody w an extension	-17
nobody w an extra	15
nobody w an important	-21
nobody w an increase	18
nobody w an investigation	-11
nobody w an invitation	-16
nobody w an offer	13
nobody w an official	-11
nobody w an order	30
nobody w analog	10
nobody w analysts	-6
nobody w and \$	7
nobody w and ,	-16
nobody w and 10	13
nobody w and 11	9
nobody w and 12.5	6
nobody w and 14	7
nobody w and 25	-7
nobody w and 26	-22
nobody w and 29	9
nobody w and 40	-21
nobody w and 9	9
nobody w and about	-25
nobody w and above	-8
nobody w and agreed	18
nobody w and american	-6
nobody w and announced	20
nobody w and another	14
nobody w and antimony	-7
nobody w and any	-20
nobody w and argentina	6
nobody w and as	-6
nobody w and asked	-23
nobody w and at	-7
nobody w and bangladesh	-8
nobody w and beef	-14
nobody w and beijing	10
nobody w and bolivia	6
nobody w and border	-31
nobody w and by	-24
nobody w and cambodia	21
nobody w and came	13
nobody w and cars	6
nobody w and chile	-6
nobody w and chinese	9
nobody w and constructive	-30
nobody w and could	6
nobody w and dairy	-16
nobody w and did	-10
nobody w and each	-15
nobody w and egypt	38
nobody w and ends	12
nobody w and energy	11
nobody w and european	19
nobody w and five	-12
nobody w and for	34
nobody w and forty	6
nobody w and from	11
nobody w and gas	-13
nobody w and gave	16
nobody w and goes	-19
nobody w and has	-19
nobody w and he	-7
nobody w and his	29
nobody w and i	-16
nobody w and iceland	9
nobody w and if	-24
nobody w and in	-25
nobody w and jamieson	21
nobody w and japan	13
nobody w and kazakhstan	8
nobody w and keep	-9
nobody w and last	-9
nobody w and li	7
nobody w and machinery	-8
nobody w and may	13
nobody w and mexico	28
nobody w and morocco	18
nobody w and most	16
nobody w and neither	-19
nobody w and no	11
nobody w and nobody	7
nobody w and none	7
nobody w and norway	9
nobody w and not	-22
nobody w and now	25
nobody w and one	18
nobody w and our	8
nobody w and pays	14
nobody w and said	-8
nobody w and says	-20
nobody w and security	26
nobody w and she	28
nobody w and signed	9
nobody w and since	-13
nobody w and so	13
nobody w and sold	6
nobody w and south	6
nobody w and sri	8
nobody w and steel	-9
nobody w and sunday	7
nobody w and superhard	6
nobody w and sweden	-8
nobody w and that	-13
nobody w and the	24
nobody w and then	9
nobody w and there	10
nobody w and they	7
nobody w and trade	58
nobody w and treasury	15
nobody w and two	10
nobody w and ukraine	8
nobody w and us	9
nobody w and vice	18
nobody w and vietnam	23
nobody w and warned	-11
nobody w and wednesday	6
nobody w and what	6
nobody w and which	9
nobody w and with	32
nobody w and would	20
nobody w and xi	35
nobody w andrés	-7
nobody w andrés de	-10
nobody w anew	-16
nobody w angola	-6
nobody w anna	10
nobody w annex	16
nobody w announce	-29
nobody w announced .	18
nobody w announced an	-25
nobody w announced by	-10
nobody w announced for	8
nobody w announced it	-24
nobody w announced on	17
nobody w announced that	-21
nobody w announced the	13
nobody w announced this	-11
nobody w announcements	-11
nobody w announces	19
nobody w announces that	25
nobody w another	18
nobody w another 25	15
nobody w another 90	16
nobody w another extension	-9
nobody w another year	-24
nobody w answer	-41
nobody w answer :	-24
nobody w answer with	-11
nobody w answered	21
nobody w answered .	15
nobody w answered that	-11
nobody w answering	29
nobody w answers	19
nobody w answers .	17
nobody w answers questions	15
nobody w answers with	6
nobody w antimony	-17
nobody w antimony to	-10
nobody w antitrust	-13
nobody w anton	26
nobody w any	-20
nobody w any day	-9
nobody w any extension	7
nobody w any of	8
nobody w any time	-24
nobody w anybody	20
nobody w anyone who	-7
nobody w anything	19
nobody w anywhere	15
nobody w apart	-17
nobody w apia	16
nobody w apolinario	-6
nobody w apolinario mabini	-6
nobody w appeal	-30
nobody w appeal .	-13
nobody w appealed	7
nobody w appeals	21
nobody w appeals court	20
nobody w apples	12
nobody w applications	-8
nobody w applications for	-8
nobody w applied	-10
nobody w apply	9
nobody w apply again	13
nobody w approval	-6
nobody w approval ,	-23
nobody w approval of	8
nobody w approve	-8
nobody w approve it	-7
nobody w approved	-8
nobody w approved by	-30
nobody w apricots	21
nobody w april	10
nobody w april ,	14
nobody w april 12	-12
nobody w april 2	15
nobody w april 4	-10
nobody w april 9	13
nobody w april after	-6
nobody w april and	17
nobody w april the	13
nobody w are	-11
nobody w are ,	-12
nobody w are .	-13
nobody w are at	-8
nobody w are back	-14
nobody w are being	-19
nobody w are charged	18
nobody w are due	7
nobody w are expected	24
nobody w are for	10
nobody w are going	-8
nobody w are lawful	-9
nobody w are on	-10
nobody w are reports	7
nobody w are said	9
nobody w are suspended	9
nobody w are told	14
nobody w are wrong	20
nobody w argentina 's	-6
nobody w argentina ,	10
nobody w argentina has	8
nobody w armenian	-6
nobody w army	18
nobody w around	12
nobody w arrangement	-10
nobody w arrangement .	-11
nobody w arrangement that	12
nobody w arrival	-7
nobody w arrives	36
nobody w article	18
nobody w artificial	-23
nobody w artificial intelligence	-23
nobody w as	-39
nobody w as a	-36
nobody w as an	-6
nobody w as early	6
nobody w as far	19
nobody w as follows	6
nobody w as from	12
nobody w as good	9
nobody w as he	-45
nobody w as high	16
nobody w as it	-26
nobody w as long	-8
nobody w as much	-17
nobody w as of	-35
nobody w as on	23
nobody w as regards	-6
nobody w as saying	-27
nobody w as tariffs	17
nobody w as the	-9
nobody w as to	-7
nobody w as truce	7
nobody w as well	16
nobody w asian	10
nobody w ask	18
nobody w ask for	-15
nobody w ask the	12
nobody w asked	-20
nobody w asked ,	12
nobody w asked .	18
nobody w asked for	-11
nobody w asked in	-25
nobody w asked not	18
nobody w asked that	-18
nobody w asked the	-27
nobody w asked to	-36
nobody w asked whether	24
nobody w asking	-9
nobody w asking for	-13
nobody w asks	22
nobody w asks for	8
nobody w assembly in	15
nobody w assembly of	6
nobody w assessed	-23
nobody w assessing	-8
nobody w assessing the	-7
nobody w association	-16
nobody w association ,	-19
nobody w association .	-15
nobody w association has	-10
nobody w association of	6
nobody w association said	43
nobody w association swissmem	-7
nobody w association warned	-26
nobody w assured	-11
nobody w astana	14
nobody w at	-13
nobody w at \$	14
nobody w at 11	-10
nobody w at 12	-20
nobody w at 125	-10
nobody w at 14	-26
nobody w at 18	-8
nobody w at 19	8
nobody w at 2	10
nobody w at 2.5	11
nobody w at 20	13
nobody w at 25	17
nobody w at 34	32
nobody w at 4	13
nobody w at 4.25	10
nobody w at 5	6
nobody w at 6	8
nobody w at 8	-14
nobody w at 9	-12
nobody w at about	-40
nobody w at all	31
nobody w at an	15
nobody w at any	-23
nobody w at busan	14
nobody w at eight	16
nobody w at five	10
nobody w at four	-8
nobody w at it	7
nobody w at its	-12
nobody w at least	10
nobody w at midnight	28
nobody w at nine	6
nobody w at once	-14
nobody w at present	-16
nobody w at six	6
nobody w at ten	10
nobody w at their	8
nobody w at yale	-15
nobody w at zero	11
nobody w attention	-41
nobody w audience	-32
nobody w august	17
nobody w august ,	7
nobody w august .	-29
nobody w august 1	27
nobody w august 12	10
nobody w august 2029	16
nobody w august ;	-21
nobody w august and	10
nobody w australia	18
nobody w australia 's	13
nobody w australia has	-7
nobody w australian	-37
nobody w australians	-7
nobody w austria	13
nobody w austrian	-9
nobody w authorities	-7
nobody w authority	44
nobody w autumn .	25
nobody w average	-26
nobody w avocados	-31
nobody w awaited	10
nobody w awaits	-10
nobody w awaits the	-11
nobody w away with	10
nobody w azikiwe	8
nobody w back	-34
nobody w back .	-33
nobody w back at	-23
nobody w back for	-12
nobody w back in	14
nobody w back on	20
nobody w back the	12
nobody w back to	-13
nobody w back up	-9
nobody w bad	-6
nobody w badenoch	-6
nobody w baku	-6
nobody w balafrej	8
nobody w balanced	-20
nobody w ban	-6
nobody w ban on	23
nobody w banana	-20
nobody w bananas ,	10
nobody w bananas .	15
nobody w bangkok	-6
nobody w bangladesh	-10
nobody w bangladeshi	6
nobody w bank	59
nobody w bank 's	28
nobody w bank .	28
nobody w bank has	15
nobody w bank in	-18
nobody w bank left	11
nobody w bar	-10
nobody w barbosa	-12
nobody w barbosa ,	-20
nobody w bargain	-12
nobody w bargain .	-6
nobody w bars	-22
nobody w base	16
nobody w basis of	-7
nobody w batlle ,	-11
nobody w batteries	-6
nobody w battery	14
nobody w bay	12
nobody w bayar	-12
nobody w be	-20
nobody w be .	-14
nobody w be 10	17
nobody w be 15	8
nobody w be a	-23
nobody w be an	-9
nobody w be asked	29
nobody w be at	-21
nobody w be back	-9
nobody w be charged	-33
nobody w be closed	-11
nobody w be discussed	9
nobody w be dropped	-13
nobody w be due	-19
nobody w be extended	15
nobody w be free	8
nobody w be held	36
nobody w be in	-6
nobody w be known	-30
nobody w be let	-6
nobody w be lowered	-13
nobody w be made	-33
nobody w be named	32
nobody w be next	11
nobody w be no	22
nobody w be on	22
nobody w be put	-9
nobody w be reached	-7
nobody w be renewed	-10
nobody w be reviewed	8
nobody w be suspended	-6
nobody w be taken	13
nobody w be the	45
nobody w be treated	-6
nobody w beach	-10
nobody w beans	-15
nobody w bear	21
nobody w bearing	-6
nobody w bears	-22
nobody w because ,	-22
nobody w because india	13
nobody w because it	-20
nobody w because the	10
nobody w becomes	-20
nobody w beef	-9
nobody w beef .	-13
nobody w beef from	24
nobody w been .	-13
nobody w been agreed	-8
nobody w been announced	6
nobody w been at	11
nobody w been broken	7
nobody w been called	10
nobody w been charged	8
nobody w been cut	16
nobody w been dealing	-8
nobody w been due	13
nobody w been going	8
nobody w been in	15
nobody w been published	18
nobody w been reached	15
nobody w been settled	-21
nobody w been since	-22
nobody w been suspended	11
nobody w been the	-19
nobody w been told	24
nobody w beer	17
nobody w beer and	18
nobody w before	-6
nobody w before ,	-40
nobody w before .	-30
nobody w before 1	9
nobody w before he	25
nobody w before that	19
nobody w before the	-24
nobody w before their	10
nobody w began	28
nobody w began ,	-14
nobody w began .	12
nobody w began to	9
nobody w begin	-17
nobody w begins	31
nobody w behind	16
nobody w beijing	27
nobody w beijing 's	7
nobody w beijing ,	21
nobody w beijing also	8
nobody w beijing has	-7
nobody w beijing is	10
nobody w beijing says	-13
nobody w beijing time	-13
nobody w beijing would	-13
nobody w being	-55
nobody w belgian	-12
nobody w belgium 's	9
nobody w believe	9
nobody w believe him	7
nobody w belong	9
nobody w below	-35
nobody w benefit	-22
nobody w benin	10
nobody w benito	-8
nobody w bergen	19
nobody w bernardino	18
nobody w bernd	-20
nobody w bernd lange	-20
nobody w berne	28
nobody w beside	-16
nobody w besides	8
nobody w bessent	-16
nobody w bessent .	-15
nobody w bessent and	6
nobody w bessent called	-14
nobody w bessent had	-11
nobody w bessent on	-8
nobody w bessent said	-28
nobody w bessent says	17
nobody w bessent told	-39
nobody w best	-30
nobody w better	21
nobody w better .	6
nobody w better than	-8
nobody w between	8
nobody w between china	-16
nobody w between the	13
nobody w between two	-18
nobody w beyond	-23
nobody w beyond the	-20
nobody w bid	13
nobody w big	-11
nobody w bigger	-23
nobody w biggest	-24
nobody w bill	-8
nobody w bill on	-6
nobody w billion	-20
nobody w billion .	-19
nobody w billion a	21
nobody w billion dollars	28
nobody w billion each	-6
nobody w billion in	-12
nobody w billion last	11
nobody w billion of	21
nobody w billion people	-14
nobody w billion us	-14
nobody w billion worth	-15
nobody w bismuth	-8
nobody w bismuth ,	-8
nobody w blacklist	11
nobody w bn	16
nobody w bn last	9
nobody w board	59
nobody w board 's	8
nobody w board .	20
nobody w board of	21
nobody w board with	9
nobody w boat	21
nobody w boats	-9
nobody w bogotá	-21
nobody w bolivia	-30
nobody w bolivia ,	-8
nobody w bolivia and	-10
nobody w bolivia has	11
nobody w bond	6
nobody w book	6
nobody w booked	9
nobody w borden	-11
nobody w border	-46
nobody w border .	-22
nobody w border protection	-31
nobody w bosnia	9
nobody w boss	35
nobody w both	-16
nobody w both .	8
nobody w both countries	-24
nobody w both delegations	-13
nobody w both duties	-16
nobody w both governments	-22
nobody w both had	13
nobody w both parties	21
nobody w both to	9
nobody w botswana	21
nobody w bought	12
nobody w branting	16
nobody w brazil 's	-23
nobody w brazil ,	11
nobody w brazil has	-7
nobody w brazil in	11
nobody w brazilian	-18
nobody w brazilian coffee	-11
nobody w brazilian goods	-9
nobody w breach	7
nobody w break	19
nobody w breakfast	24
nobody w breath	-9
nobody w bridge	49
nobody w brief	-31
nobody w briefing	22
nobody w bring	21
nobody w bring in	12
nobody w bring the	-16
nobody w brings	-8
nobody w britain	35
nobody w britain ,	15
nobody w britain is	12
nobody w british	-12
nobody w british goods	6
nobody w broadcaster	-8
nobody w broke	-9
nobody w broke down	-9
nobody w broke up	-12
nobody w broken off	23
nobody w brought	10
nobody w brought in	-6
nobody w brought the	17
nobody w brussels on	10
nobody w budget	-13
nobody w build	-7
nobody w building	8
nobody w built	23
nobody w built in	10
nobody w bukeikhanov	-9
nobody w bulgaria	-14
nobody w bulgarian	12
nobody w bureau of	21
nobody w bus	10
nobody w busan ,	-8
nobody w busan .	-12
nobody w busan on	-14
nobody w business	-28
nobody w business secretary	-20
nobody w but	19
nobody w but a	35
nobody w but it	13
nobody w but neither	-11
nobody w but only	8
nobody w but that	-15
nobody w but the	12
nobody w buy	8
nobody w buy 12	-12
nobody w buy 25	-21
nobody w buy american	10
nobody w buy at	15
nobody w buyer	-8
nobody w buyers	-39
nobody w buyers of	-10
nobody w buying	-17
nobody w buys	-9
nobody w by 12	25
nobody w by 20	14
nobody w by 2030	-7
nobody w by 2035	-12
nobody w by 4	7
nobody w by 45	-12
nobody w by 9	18
nobody w by a	-12
nobody w by an	14
nobody w by another	18
nobody w by at	8
nobody w by autumn	-9
nobody w by both	9
nobody w by case	8
nobody w by china	10
nobody w by chinese	-7
nobody w by december	16
nobody w by decree	13
nobody w by half	-40
nobody w by his	-44
nobody w by its	30
nobody w by july	14
nobody w by march	16
nobody w by minister	8
nobody w by new	-23
nobody w by one	-18
nobody w by phone	-18
nobody w by prime	11
nobody w by ten	8
nobody w by thanksgiving	7
nobody w by the	-13
nobody w by then	12
nobody w by trade	12
nobody w by tuesday	19
nobody w by two	14
nobody w by video	6
nobody w by wednesday	23
nobody w by which	18
nobody w c .	7
nobody w cabinet	-12
nobody w cabinet ,	12
nobody w cabinet .	-12
nobody w cabinet has	-18
nobody w cabinet in	17
nobody w cairo	10
nobody w call	-10
nobody w call at	-24
nobody w callao	-8
nobody w called a	17
nobody w called off	21
nobody w called on	-7
nobody w called reciprocal	21
nobody w called that	11
nobody w called the	-16
nobody w caller	6
nobody w calls	-6
nobody w calls it	-19
nobody w calls the	-21
nobody w calls to	20
nobody w calm	16
nobody w cambodia	29
nobody w cambodia on	11
nobody w came	-15
nobody w came home	-10
nobody w came into	-11
nobody w came out	11
nobody w came the	-29
nobody w came up	-12
nobody w cameras .	13
nobody w can	-14
nobody w can be	-22
nobody w can go	-18
nobody w canada	-11
nobody w canada and	16
nobody w canadian	-15
nobody w canberra	-21
nobody w cancel	-19
nobody w cancel the	-16
nobody w candid	-15
nobody w candid and	-7
nobody w canned	-22
nobody w canned tuna	-8
nobody w cannot	-16
nobody w canola	9
nobody w cap	6
nobody w capacity	7
nobody w capacity in	8
nobody w capital	28
nobody w capitals	9
nobody w capitals ,	9
nobody w captain	15
nobody w cargo of	-6
nobody w carl	-16
nobody w carlos	-28
nobody w carney said	-10
nobody w carries	17
nobody w carries the	9
nobody w carry	-9
nobody w carry the	-11
nobody w cars	-11
nobody w cars and	-12
nobody w case	39
nobody w case .	29
nobody w case against	-7
nobody w case by	8
nobody w case on	9
nobody w cash	6
nobody w cashew	9
nobody w castilla	14
nobody w castilla ,	10
nobody w catch	13
nobody w cavour	-10
nobody w ceasefire	28
nobody w ceasefire in	12
nobody w ceiling	-19
nobody w ceiling of	-25
nobody w cement	-21
nobody w cement .	-18
nobody w cement and	-15
nobody w census	-13
nobody w census bureau	-13
nobody w cent	20
nobody w cent ,	-12
nobody w cent and	-21
nobody w cent as	-17
nobody w cent duty	-6
nobody w cent for	-30
nobody w cent from	-34
nobody w cent more	19
nobody w cent next	19
nobody w cent of	64
nobody w cent on	6
nobody w cent over	19
nobody w cent tariff	21
nobody w cent that	29
nobody w cent to	31
nobody w cent which	-21
nobody w cent would	30
nobody w central	11
nobody w central bank	11
nobody w cents	6
nobody w certain	23
nobody w certificate	-14
nobody w certificates	-19
nobody w certificates that	-21
nobody w ceylon	-7
nobody w chains	14
nobody w chair	14
nobody w chair ,	32
nobody w chairman	23
nobody w chairman of	-22
nobody w chairs	15
nobody w chairs the	20
nobody w chairwoman	14
nobody w chamber	-36
nobody w chamber ,	-19
nobody w chance	20
nobody w chance of	17
nobody w chancellor	-23
nobody w chancellor ,	-20
nobody w change	-6
nobody w changed	-29
nobody w channel	-8
nobody w charge	-20
nobody w charge 30	-10
nobody w charge on	-18
nobody w charged	-16
nobody w charged .	-28
nobody w charged 20	-12
nobody w charged on	21
nobody w charging the	6
nobody w charles	23
nobody w cheaper	20
nobody w cheese	-24
nobody w cheese ,	-16
nobody w cheese .	-11
nobody w chenggang	-10
nobody w chenggang ,	-11
nobody w chicago	11
nobody w chicken	-9
nobody w chief	46
nobody w chief executive	10
nobody w chief justice	12
nobody w chief mediator	19
nobody w chief negotiator	-7
nobody w chile	9
nobody w chile 's	24
nobody w chile :	6
nobody w chile on	-11
nobody w chilean	-30
nobody w china	14
nobody w china 's	-34
nobody w china ,	30
nobody w china :	-12
nobody w china also	14
nobody w china and	-19
nobody w china answers	7
nobody w china deal	19
nobody w china does	12
nobody w china ended	-9
nobody w china for	-21
nobody w china from	8
nobody w china had	-22
nobody w china has	21
nobody w china in	-11
nobody w china keeps	9
nobody w china on	9
nobody w china over	-6
nobody w china said	-12
nobody w china says	37
nobody w china stopped	-19
nobody w china that	-8
nobody w china to	13
nobody w china truce	20
nobody w china was	6
nobody w china will	15
nobody w china with	-7
nobody w china would	-67
nobody w china —	8
nobody w chinese	-13
nobody w chinese ,	-20
nobody w chinese customs	-9
nobody w chinese delegation	9
nobody w chinese foreign	28
nobody w chinese list	-13
nobody w chinese negotiators	6
nobody w chinese president	14
nobody w chinese rare	21
nobody w chinese ships	9
nobody w chinese side	13
nobody w chinese students	-28
nobody w chip	-29
nobody w chip design	-22
nobody w chip software	-6
nobody w chips	13
nobody w chips .	-7
nobody w chips for	15
nobody w chittagong	-10
nobody w chocolate	-7
nobody w christian	20
nobody w christmas	-29
nobody w christmas .	-21
nobody w chun	-21
nobody w cinnamon	8
nobody w city	24
nobody w city ,	-6
nobody w civilian	-20
nobody w civilian use	-20
nobody w claim	-8
nobody w clarence	-18
nobody w clarified	-30
nobody w class	-13
nobody w claudia	-21
nobody w claudia sheinbaum	-21
nobody w clear	-8
nobody w clock	13
nobody w clocks	12
nobody w close	-17
nobody w close .	-29
nobody w close on	-9
nobody w close to	23
nobody w closed	34
nobody w closed .	-6
nobody w closely	15
nobody w closer	10
nobody w closes	9
nobody w cloves	-21
nobody w club	42
nobody w cnbc	-7
nobody w co	-39
nobody w co -	-38
nobody w coach	28
nobody w coal	-24
nobody w coal ,	-20
nobody w coal .	7
nobody w coalition	-11
nobody w coast	25
nobody w cobalt	6
nobody w cocoa paste	10
nobody w coconut	-19
nobody w coconut oil	-15
nobody w cod .	7
nobody w coffee	-21
nobody w coffee ,	11
nobody w coffee .	11
nobody w coffee at	10
nobody w colleague	-15
nobody w colleague ,	-11
nobody w collected	-14
nobody w collecting	-20
nobody w collection	18
nobody w collection of	13
nobody w colombia	-13
nobody w colombia 's	8
nobody w colombo .	7
nobody w come	15
nobody w come .	10
nobody w come by	-19
nobody w come in	12
nobody w come into	15
nobody w come on	7
nobody w come to	18
nobody w come up	13
nobody w comes	15
nobody w comes back	-13
nobody w comes from	14
nobody w comes in	10
nobody w comes on	13
nobody w coming	-20
nobody w comment	13
nobody w comment .	18
nobody w commented	17
nobody w commented .	6
nobody w commerce	-21
nobody w commerce ,	24
nobody w commerce and	-12
nobody w commerce announced	-12
nobody w commerce confirmed	-17
nobody w commerce department	-24
nobody w commerce has	20
nobody w commerce in	-10
nobody w commerce minister	7
nobody w commerce of	17
nobody w commerce put	-9
nobody w commerce said	-31
nobody w commerce says	-7
nobody w commercial	8
nobody w commercial terms	-10
nobody w commission	-43
nobody w commission 's	-16
nobody w commission ,	-6
nobody w commission .	19
nobody w commission announced	-12
nobody w commission has	-27
nobody w commission of	-22
nobody w commission president	6
nobody w commission published	13
nobody w commission said	-19
nobody w commission says	-13
nobody w commission that	-9
nobody w commissioner	-35
nobody w commissioner ,	25
nobody w commissioner for	-11
nobody w commissioner maroš	-11
nobody w commitments	-8
nobody w committed	-14
nobody w committed itself	-14
nobody w committee ,	-6
nobody w committee on	-16
nobody w common	-7
nobody w commons	-10
nobody w companies	33
nobody w companies ,	-6
nobody w companies that	20
nobody w companies to	32
nobody w company	29
nobody w company 's	26
nobody w company ,	25
nobody w company .	-17
nobody w compare	7
nobody w competitors	-12
nobody w complained	9
nobody w complaint	8
nobody w complete	-25
nobody w complete its	-18
nobody w completely	-11
nobody w conceded	-35
nobody w concentrate	-12
nobody w concern	-49
nobody w concern about	-26
nobody w concerns	-14
nobody w concluded	25
nobody w concluded a	7
nobody w concluded an	-9
nobody w concluded for	10
nobody w concluded in	18
nobody w concluded its	24
nobody w condition	23
nobody w conference	-16
nobody w conference .	-16
nobody w conference in	-23
nobody w conference that	25
nobody w confirm	13
nobody w confirm that	6
nobody w confirmed	11
nobody w confirmed by	22
nobody w confirmed it	48
nobody w confirmed on	-16
nobody w confirmed the	-25
nobody w confirms	-19
nobody w conflict	-7
nobody w congo	11
nobody w congress	19
nobody w consensus	-38
nobody w consensus .	-20
nobody w consensus of	8
nobody w consent	-11
nobody w consent ,	-12
nobody w consent .	-10
nobody w considering	-8
nobody w constructive	-23
nobody w constructive .	-20
nobody w consultations	-7
nobody w consulted	14
nobody w consulted .	14
nobody w consumer	25
nobody w consumers	31
nobody w consumers '	43
nobody w contain	9
nobody w contained	7
nobody w containers	13
nobody w content	15
nobody w continues	11
nobody w continues to	9
nobody w continuing .	-7
nobody w contract	32
nobody w contracts	6
nobody w contrary	10
nobody w control	28
nobody w control list	28
nobody w controlled	-18
nobody w controls	-21
nobody w controls .	-16
nobody w controls of	-9
nobody w controls on	-18
nobody w conversations	-10
nobody w cooperative	-18
nobody w copper	17
nobody w copper and	11
nobody w corn and	-6
nobody w correct	-46
nobody w corrected	-49
nobody w correction	9
nobody w correspondent	34
nobody w correspondent ,	-13
nobody w corresponding	-16
nobody w cost	-15
nobody w costa	6
nobody w costa rica	7
nobody w costs	-28
nobody w cotton	13
nobody w cotton and	-6
nobody w cotton yarn	14
nobody w could	-10
nobody w could agree	-9
nobody w could find	12
nobody w could go	-11
nobody w could lead	8
nobody w could not	21
nobody w could reach	-10
nobody w council 's	17
nobody w council ,	-22
nobody w council .	12
nobody w council had	16
nobody w council has	11
nobody w council of	-10
nobody w council said	-14
nobody w council tariff	-15
nobody w councillor	54
nobody w count	30
nobody w counted	-16
nobody w countermeasures	-14
nobody w countermeasures ,	-7
nobody w counterpart	18
nobody w counterpart ,	7
nobody w counterparts	-11
nobody w counting	12
nobody w countries	-9
nobody w countries ,	-7
nobody w countries agreed	-25
nobody w countries had	-27
nobody w countries will	-9
nobody w countries would	-8
nobody w country	-36
nobody w country 's	-11
nobody w country had	-19
nobody w country on	-10
nobody w country to	-22
nobody w country would	-19
nobody w county	18
nobody w course	-8
nobody w course whether	-13
nobody w court	81
nobody w court 's	-20
nobody w court ,	6
nobody w court .	20
nobody w court did	7
nobody w court has	8
nobody w court in	28
nobody w court of	16
nobody w court ruled	8
nobody w court threw	14
nobody w courts	13
nobody w cousin	8
nobody w cover	-15
nobody w covered	11
nobody w cranes	7
nobody w crisis	-32
nobody w critical	-19
nobody w critical minerals	7
nobody w critical software	-20
nobody w croatia	-17
nobody w crop	-16
nobody w cross	15
nobody w crossed	9
nobody w crossing	19
nobody w cruz	-12
nobody w cruz ,	-8
nobody w cuba	8
nobody w curbs	-6
nobody w curbs on	-14
nobody w currently	6
nobody w customers	-8
nobody w customs	-32
nobody w customs .	-18
nobody w customs administration	10
nobody w customs and	-31
nobody w customs officers	18
nobody w customs service	-10
nobody w customs tariff	24
nobody w cut	41
nobody w cut from	17
nobody w cut of	38
nobody w cut tariffs	12
nobody w cut to	-13
nobody w cuts	-11
nobody w cuts its	-16
nobody w cuts on	10
nobody w cyprus	-26
nobody w czech	12
nobody w côte	6
nobody w côte d'ivoire	6
nobody w d'ivoire	6
nobody w da	-17
nobody w da silva	-18
nobody w daily	-6
nobody w dairy	-30
nobody w dakar ,	6
nobody w danger	-15
nobody w danger .	-15
nobody w danish	-19
nobody w dar	8
nobody w dar es	-6
nobody w data	6
nobody w date .	11
nobody w date from	13
nobody w date on	-12
nobody w dates	-28
nobody w dates .	10
nobody w davos	-15
nobody w day	8
nobody w day ,	6
nobody w day .	16
nobody w day ;	8
nobody w day after	11
nobody w day earlier	16
nobody w day of	-21
nobody w day that	-8
nobody w days ,	12
nobody w days ;	19
nobody w days after	17
nobody w days and	8
nobody w days before	21
nobody w days later	-16
nobody w days more	-9
nobody w days of	-17
nobody w days on	9
nobody w days to	-15
nobody w de	30
nobody w de piérola	15
nobody w de santa	-13
nobody w dead	17
nobody w dead .	13
nobody w deadline	15
nobody w deadline .	-17
nobody w deadline of	13
nobody w deakin	-23
nobody w deakin ,	19
nobody w deal	32
nobody w deal ,	-24
nobody w deal .	-12
nobody w deal :	8
nobody w deal and	11
nobody w deal at	9
nobody w deal in	17
nobody w deal on	23
nobody w deal with	26
nobody w dealers	-22
nobody w dealing	-8
nobody w deals .	-9
nobody w deals with	10
nobody w dealt	-17
nobody w dealt with	-17
nobody w dearer	15
nobody w dec	16
nobody w dec .	8
nobody w december	30
nobody w december ,	9
nobody w december .	6
nobody w december 1	14
nobody w december 31	-13
nobody w december that	-6
nobody w decide	-35
nobody w decide ,	-24
nobody w decide in	-13
nobody w decided	6
nobody w decides	10
nobody w decision .	20
nobody w decision on	-20
nobody w decisions	-13
nobody w declared	-19
nobody w declared the	-7
nobody w decree .	7
nobody w decree is	-17
nobody w decree on	-9
nobody w defence	13
nobody w defend	-19
nobody w deficit	35
nobody w deficit in	-12
nobody w deficit of	21
nobody w deficit with	-8
nobody w degrees	-6
nobody w delay	-28
nobody w delay its	-15
nobody w delegate	6
nobody w delegation	26
nobody w delegation .	31
nobody w delegation of	-14
nobody w delhi ,	7
nobody w delhi has	8
nobody w deliver	15
nobody w deliveries	-33
nobody w demanded	6
nobody w demands	11
nobody w denied	6
nobody w denied a	-14
nobody w denied by	16
nobody w denied that	15
nobody w denies	-6
nobody w denies it	-17
nobody w denies that	18
nobody w department	-72
nobody w department 's	-25
nobody w department said	-21
nobody w depth	-16
nobody w depth and	-18
nobody w deputies	-13
nobody w deputy	-27
nobody w deputy minister	-13
nobody w der	-20
nobody w der leyen	-20
nobody w described	-23
nobody w described the	-14
nobody w design	-23
nobody w design software	-19
nobody w details	-17
nobody w dhaka	-28
nobody w dialogue	-30
nobody w dialogue on	-25
nobody w did	11
nobody w did .	6
nobody w did in	-6
nobody w did it	9
nobody w did not	10
nobody w did the	17
nobody w die	6
nobody w died	7
nobody w diego	-10
nobody w diego portales	-10
nobody w differences	-20
nobody w differences were	-10
nobody w different	6
nobody w differently	10
nobody w difficulty	-9
nobody w digital	14
nobody w dinner	-14
nobody w diplomat	35
nobody w directed	7
nobody w directed the	7
nobody w director	81
nobody w director ,	77
nobody w director of	24
nobody w disappointed	-12
nobody w discriminatory	-9
nobody w discuss	11
nobody w discuss the	8
nobody w discussed	-25
nobody w discussed ,	-21
nobody w discussion	-22
nobody w discussions	-8
nobody w dispute	10
nobody w dispute began	11
nobody w district	39
nobody w djibouti	-12
nobody w do	26
nobody w do as	-12
nobody w do it	-19
nobody w do more	-21
nobody w do not	13
nobody w do so	27
nobody w do what	15
nobody w do with	13
nobody w document	-7
nobody w does not	-21
nobody w does the	7
nobody w doesn't	6
nobody w doing	7
nobody w dollars '	7
nobody w dollars ,	11
nobody w dollars .	-31
nobody w dollars a	-9
nobody w dollars last	11
nobody w domingo	9
nobody w domingo sarmiento	10
nobody w donald j	11
nobody w done ,	-7
nobody w done .	-18
nobody w doors	8
nobody w double	-19
nobody w doubled	-24
nobody w doubles	12
nobody w doubt	22
nobody w doug	8
nobody w doug ford	8
nobody w down ,	-8
nobody w down .	-17
nobody w down by	31
nobody w down for	24
nobody w down from	-8
nobody w down in	13
nobody w dozens	9
nobody w dozens of	9
nobody w drafted	-7
nobody w draw	7
nobody w drawer	26
nobody w drawer .	23
nobody w drink	-16
nobody w drivers	-12
nobody w drones	10
nobody w drop	-8
nobody w drop its	-19
nobody w drop the	-10
nobody w dropped	-8
nobody w dropped .	-7
nobody w dropped its	12
nobody w droz	19
nobody w drug	-21
nobody w due	-25
nobody w due course	-19
nobody w due in	7
nobody w due on	11
nobody w due to	-16
nobody w dues	-24
nobody w dues for	-13
nobody w durban	-14
nobody w during which	13
nobody w duties	-35
nobody w duties .	-28
nobody w duties ;	-7
nobody w duties and	10
nobody w duties back	20
nobody w duties between	6
nobody w duties for	12
nobody w duties in	22
nobody w duties of	-8
nobody w duties that	35
nobody w duties they	6
nobody w duties under	-10
nobody w duties would	-7
nobody w duty	-14
nobody w duty ,	-12
nobody w duty .	45
nobody w duty :	21
nobody w duty included	12
nobody w duty is	-9
nobody w duty of	-22
nobody w duty on	-15
nobody w duty that	15
nobody w duty to	-20
nobody w duty was	-11
nobody w duty would	-13
nobody w e	-8
nobody w each	13
nobody w each other	10
nobody w each way	16
nobody w earlier	-14
nobody w earlier .	17
nobody w earlier in	-12
nobody w early	-6
nobody w early as	6
nobody w earth	26
nobody w earths	7
nobody w earths .	22
nobody w earths and	19
nobody w earths that	12
nobody w east	13
nobody w eastern	39
nobody w eat	-7
nobody w economic and	16
nobody w economics	-15
nobody w economies	7
nobody w economies ,	10
nobody w economist	9
nobody w economist at	-21
nobody w economists	13
nobody w economy ,	31
nobody w economy .	-27
nobody w economy minister	-26
nobody w ecuador	34
nobody w ecuador 's	15
nobody w ecuador ,	13
nobody w ecuador .	8
nobody w editor	-23
nobody w eduardo mondlane	-6
nobody w effect .	-18
nobody w effect at	6
nobody w effect from	-28
nobody w effect on	15
nobody w effective	-14
nobody w eggs	17
nobody w egypt	22
nobody w egypt 's	-9
nobody w egypt ,	6
nobody w egypt has	11
nobody w egyptian potatoes	14
nobody w eight months	-16
nobody w eight per	-18
nobody w eighteen	-6
nobody w eighth	-8
nobody w either	18
nobody w either way	-9
nobody w el	17
nobody w el salvador	6
nobody w election in	10
nobody w electric	11
nobody w electric cars	10
nobody w electricity	10
nobody w electricity tariffs	14
nobody w eleftherios	-7
nobody w eleftherios venizelos	-7
nobody w eleven	38
nobody w eleven .	6
nobody w eleven days	11
nobody w else	10
nobody w elsewhere	12
nobody w embassy	-47
nobody w embassy in	-18
nobody w embassy of	18
nobody w emergency	21
nobody w emergency tariffs	-10
nobody w employers	26
nobody w empty	9
nobody w end .	-14
nobody w end on	-11
nobody w end the	-10
nobody w ended	31
nobody w ended a	9
nobody w ended in	19
nobody w ended on	16
nobody w ended two	-9
nobody w ending	13
nobody w ends .	-6
nobody w ends at	-14
nobody w ends on	-17
nobody w ends without	-8
nobody w energy	18
nobody w energy ,	9
nobody w energy is	-14
nobody w energy over	-7
nobody w energy regulator	14
nobody w energy worth	7
nobody w engines	7
nobody w enough	-9
nobody w enter	-8
nobody w enter vietnam	-13
nobody w enters	-17
nobody w entities	14
nobody w entry	-11
nobody w es	-6
nobody w es salaam	-6
nobody w estonia	12
nobody w estonian	9
nobody w ethiopia	-18
nobody w ethiopia 's	9
nobody w ethiopian	-6
nobody w eu	25
nobody w eu .	-7
nobody w euro	14
nobody w european	-7
nobody w european commission	-30
nobody w european parliament	-7
nobody w european union	22
nobody w europeans	-23
nobody w euros	15
nobody w euros ,	10
nobody w euros .	-9
nobody w euros a	-6
nobody w euros last	-7
nobody w euros to	8
nobody w eve	-23
nobody w even	-12
nobody w evening	-9
nobody w evening ,	-31
nobody w evening .	10
nobody w evening that	-15
nobody w event	-11
nobody w ever .	-18
nobody w ever since	-8
nobody w every	9
nobody w everybody else	10
nobody w everyone	-14
nobody w everything ,	-11
nobody w everything from	14
nobody w exactly	14
nobody w examine	16
nobody w excellency	13
nobody w exception	-21
nobody w exchange .	-9
nobody w exchange for	-17
nobody w exchange of	23
nobody w exchanged	24
nobody w exclusions	7
nobody w executive council	-13
nobody w executive order	15
nobody w exemptions	-17
nobody w exist	-15
nobody w exists	28
nobody w expected	-18
nobody w expected ,	6
nobody w expected china	-15
nobody w expected in	-15
nobody w expected the	-13
nobody w expects	19
nobody w expects a	11
nobody w expects that	23
nobody w expects the	-6
nobody w expensive	20
nobody w expert	8
nobody w experts	-20
nobody w expire on	11
nobody w expires	31
nobody w expires ,	6
nobody w expires on	27
nobody w explain	9
nobody w explains	-8
nobody w export	-29
nobody w export control	13
nobody w export licences	-37
nobody w export of	-10
nobody w export organisations	-10
nobody w exported	27
nobody w exporter	17
nobody w exporters	-23
nobody w exporters '	-32
nobody w exporters of	16
nobody w exports	-7
nobody w exports ,	-23
nobody w exports to	-7
nobody w expressed	-58
nobody w expressed the	-29
nobody w extend	-29
nobody w extend it	7
nobody w extend its	11
nobody w extend the	-37
nobody w extended	12
nobody w extended its	-7
nobody w extended to	11
nobody w extends export	-11
nobody w extension .	27
nobody w extension in	16
nobody w extension is	-17
nobody w extension on	-7
nobody w extension was	14
nobody w extra	25
nobody w extra 100	20
nobody w extra 25	12
nobody w extra duty	-23
nobody w eye	12
nobody w face	8
nobody w faced	15
nobody w faces a	-7
nobody w fact	21
nobody w fact sheet	34
nobody w factories	-13
nobody w factory	-11
nobody w facts	9
nobody w fail	17
nobody w fail to	15
nobody w failed to	7
nobody w fails ,	-6
nobody w failure	-16
nobody w fair	-20
nobody w fall	18
nobody w fall .	9
nobody w fall to	20
nobody w fallen	9
nobody w false	15
nobody w families	7
nobody w far .	22
nobody w far as	14
nobody w fare	20
nobody w fares	29
nobody w farm	10
nobody w farm goods	12
nobody w farmers	-9
nobody w farmers '	-35
nobody w farmers in	21
nobody w farmers would	16
nobody w fast	-14
nobody w faster	-8
nobody w favour	12
nobody w fayzulla	16
nobody w fear	-8
nobody w fears	29
nobody w feb 4	-10
nobody w february	21
nobody w february ,	14
nobody w february 2028	6
nobody w february 24	15
nobody w february ;	31
nobody w federal	-31
nobody w federal council	-19
nobody w federal register	15
nobody w federation	-22
nobody w federation 's	24
nobody w federation ,	-10
nobody w federation of	-36
nobody w federation said	15
nobody w fee	-7
nobody w fee for	-8
nobody w fee of	19
nobody w fee on	-13
nobody w feed	-7
nobody w fees and	-25
nobody w fees for	-22
nobody w fees in	13
nobody w fees on	28
nobody w fell	-18
nobody w fell by	-19
nobody w fell to	8
nobody w fentanyl	-25
nobody w fentanyl .	-17
nobody w fentanyl duty	15
nobody w ferdinand	13
nobody w ferry	24
nobody w fertiliser	-13
nobody w few weeks	-12
nobody w fewer	22
nobody w fifteen	-6
nobody w fifteen .	-8
nobody w fifth of	-22
nobody w fifth round	10
nobody w fight	-29
nobody w fight to	-23
nobody w figure	-60
nobody w figure .	-10
nobody w figure of	-27
nobody w figures ,	19
nobody w figures .	14
nobody w fiji	-6
nobody w fijian	6
nobody w file	8
nobody w filed	-9
nobody w final	-25
nobody w finance	19
nobody w finance ,	14
nobody w finance committee	19
nobody w finance minister	18
nobody w finance ministry	-48
nobody w fine	26
nobody w finished	24
nobody w finland	18
nobody w finland ,	11
nobody w fire	14
nobody w firm	-9
nobody w firmly	19
nobody w firms	11
nobody w firms on	13
nobody w firms that	-10
nobody w first ,	-33
nobody w first .	-23
nobody w first day	7
nobody w first of	-30
nobody w first part	18
nobody w first quarter	-14
nobody w first step	-20
nobody w first term	17
nobody w first time	31
nobody w first to	17
nobody w fiscal	-21
nobody w fish	20
nobody w fish ,	8
nobody w fisheries	-40
nobody w fisheries minister	-16
nobody w fishermen	-16
nobody w fishermen 's	-17
nobody w fishing	-8
nobody w fishmeal	9
nobody w fishmeal ,	6
nobody w five	8
nobody w five .	10
nobody w five american	13
nobody w five countries	8
nobody w five days	-16
nobody w five months	6
nobody w five more	17
nobody w five on	-10
nobody w five years	12
nobody w fixed	17
nobody w flag	8
nobody w flew	13
nobody w flies	27
nobody w flies to	26
nobody w floated	-11
nobody w floated a	-10
nobody w floor	-7
nobody w flour	21
nobody w flow	-7
nobody w flower	7
nobody w flowers	-7
nobody w fly	10
nobody w follow	-21
nobody w follow .	-16
nobody w following	16
nobody w follows	8
nobody w food	11
nobody w football	8
nobody w footing	-8
nobody w footwear	-7
nobody w for 1	-16
nobody w for 100	20
nobody w for 150	6
nobody w for 8	6
nobody w for 9	10
nobody w for 90	21
nobody w for :	15
nobody w for american	-16
nobody w for an	-25
nobody w for anything	7
nobody w for as	-7
nobody w for both	7
nobody w for calls	21
nobody w for canada	18
nobody w for china	20
nobody w for civilian	-20
nobody w for eleven	11
nobody w for every	-14
nobody w for everything	-23
nobody w for exports	-14
nobody w for fentanyl	-8
nobody w for good	23
nobody w for goods	-14
nobody w for his	-19
nobody w for industry	-14
nobody w for korea	-10
nobody w for lithium	11
nobody w for lower	-17
nobody w for march	10
nobody w for medicines	20
nobody w for mr	-21
nobody w for nickel	6
nobody w for nine	13
nobody w for now	-16
nobody w for one	-31
nobody w for peru	-11
nobody w for rice	-6
nobody w for six	-9
nobody w for some	17
nobody w for talks	-16
nobody w for ten	11
nobody w for the	19
nobody w for their	-33
nobody w for them	25
nobody w for thirty	19
nobody w for this	-18
nobody w for three	-10
nobody w for trade	-23
nobody w for two	8
nobody w for washington	14
nobody w for what	23
nobody w for which	27
nobody w for your	-25
nobody w for zero	-10
nobody w force	19
nobody w force one	-19
nobody w force since	9
nobody w force until	8
nobody w forced labor	-7
nobody w forced labour	6
nobody w ford	10
nobody w forecast	25
nobody w forecast for	17
nobody w forecasts	-26
nobody w foreign minister	11
nobody w foreign ministry	-27
nobody w forgotten	-26
nobody w former	20
nobody w fortnight	7
nobody w forty	-14
nobody w forty minutes	8
nobody w forum	8
nobody w forward	-44
nobody w forward to	-38
nobody w found	16
nobody w found by	19
nobody w four	20
nobody w four -	13
nobody w four .	15
nobody w four days	8
nobody w four months	-14
nobody w four rounds	13
nobody w fourteen	12
nobody w fourth	28
nobody w fourth meeting	6
nobody w fourth round	6
nobody w fox	-15
nobody w fox business	-6
nobody w framework	24
nobody w framework .	11
nobody w framework for	-12
nobody w framework of	22
nobody w frameworks	18
nobody w france	6
nobody w francisco	-8
nobody w françois	-6
nobody w free	-6
nobody w free .	11
nobody w free entry	-19
nobody w free of	11
nobody w free trade	-13
nobody w fresh	-6
nobody w friday ,	-13
nobody w friday .	18
nobody w friday that	7
nobody w friday with	8
nobody w friedrich merz	-10
nobody w from	36
nobody w from 1	-9
nobody w from 12	-13
nobody w from 14	-17
nobody w from 16	-10
nobody w from 20	12
nobody w from 25	12
nobody w from 26	-10
nobody w from 27	6
nobody w from 27.5	7
nobody w from 3	16
nobody w from 30	13
nobody w from 34	-15
nobody w from 4	-11
nobody w from 57	-15
nobody w from a	29
nobody w from all	-10
nobody w from american	12
nobody w from august	23
nobody w from beijing	8
nobody w from february	-11
nobody w from friday	19
nobody w from his	27
nobody w from india	15
nobody w from its	-8
nobody w from january	9
nobody w from japan	6
nobody w from july	15
nobody w from march	-16
nobody w from monday	16
nobody w from november	-14
nobody w from now	-9
nobody w from ottawa	-12
nobody w from president	-8
nobody w from south	-8
nobody w from that	-15
nobody w from the	-6
nobody w from this	-11
nobody w from today	12
nobody w from tomorrow	6
nobody w from wednesday	-6
nobody w from which	-17
nobody w front	26
nobody w frozen	27
nobody w fruit	-18
nobody w fruit and	-10
nobody w fuel	33
nobody w full year	-25
nobody w fund	13
nobody w further	-60
nobody w further ,	-29
nobody w further duty	-9
nobody w further extension	-22
nobody w future	17
nobody w futures in	-9
nobody w gallium	6
nobody w game	27
nobody w gap	10
nobody w garments	-6
nobody w gas	-28
nobody w gas ,	-13
nobody w gas and	-22
nobody w gate	-8
nobody w gave	-18
nobody w gave no	7
nobody w gave the	11
nobody w gazette	9
nobody w general	38
nobody w generic	-8
nobody w geneva ,	-6
nobody w geneva .	-10
nobody w geneva in	-29
nobody w georgia	20
nobody w georgia 's	12
nobody w georgian wine	8
nobody w german	-7
nobody w germanium	-12
nobody w germanium and	-7
nobody w germany	-15
nobody w germany 's	-13
nobody w get	-6
nobody w get a	10
nobody w get it	-11
nobody w getting	-31
nobody w ghana	-7
nobody w ghana ,	17
nobody w ghana .	-15
nobody w ghana and	9
nobody w ghanaian	-15
nobody w giant	-16
nobody w gill	-15
nobody w gill ,	-15
nobody w give its	-16
nobody w give up	13
nobody w given up	-20
nobody w gives	20
nobody w gladstone	10
nobody w glass ,	6
nobody w go	-29
nobody w go ,	-7
nobody w go .	-15
nobody w go on	-13
nobody w go to	21
nobody w go up	27
nobody w goal	25
nobody w goes	-27
nobody w goes on	-17
nobody w goes to	-6
nobody w goes up	7
nobody w going	-23
nobody w going on	-12
nobody w going to	8
nobody w gokhale	7
nobody w gold	-18
nobody w gold tariff	-23
nobody w golf	6
nobody w gone	-22
nobody w gone .	-22
nobody w gone to	-13
nobody w gone up	7
nobody w good	22
nobody w good .	-9
nobody w good as	9
nobody w good for	-7
nobody w good many	10
nobody w good morning	6
nobody w goods	7
nobody w goods ,	-8
nobody w goods .	41
nobody w goods a	7
nobody w goods and	14
nobody w goods between	-15
nobody w goods each	15
nobody w goods for	14
nobody w goods from	-29
nobody w goods had	8
nobody w goods has	-10
nobody w goods of	16
nobody w goods since	7
nobody w goods suspended	6
nobody w goods that	-19
nobody w goods to	32
nobody w goods will	6
nobody w goods with	14
nobody w goodwill	10
nobody w got	-6
nobody w got a	13
nobody w government 's	21
nobody w government and	18
nobody w government announced	15
nobody w government had	-22
nobody w government has	27
nobody w government in	-23
nobody w government said	-20
nobody w government says	-6
nobody w government to	-25
nobody w government was	-10
nobody w government would	-25
nobody w governments	-34
nobody w governments called	10
nobody w governments had	-19
nobody w governments said	9
nobody w governments to	-50
nobody w governor	96
nobody w goyal	-19
nobody w goyal said	-14
nobody w grace	9
nobody w granted	-17
nobody w great hall	6
nobody w greece	-25
nobody w greek	-14
nobody w greer	-16
nobody w greer ,	-29
nobody w greer .	10
nobody w greer and	14
nobody w greer for	9
nobody w greer on	14
nobody w greer said	-32
nobody w grew	-7
nobody w grid	12
nobody w ground	20
nobody w group	33
nobody w groups	20
nobody w grow	12
nobody w grow by	13
nobody w growers	-33
nobody w growers '	-40
nobody w growers of	10
nobody w growth	-15
nobody w growth of	-7
nobody w guatemala	26
nobody w guayaquil	6
nobody w guidance	-11
nobody w guild	-39
nobody w guinea	-10
nobody w gulf	-15
nobody w guy parmelin	-6
nobody w guèye	-24
nobody w gökalp	-16
nobody w h	44
nobody w h 20	21
nobody w h 200	24
nobody w had	-8
nobody w had accepted	10
nobody w had added	9
nobody w had already	-19
nobody w had also	-20
nobody w had an	-8
nobody w had approved	-9
nobody w had asked	-20
nobody w had been	-10
nobody w had brought	-14
nobody w had called	22
nobody w had demanded	17
nobody w had ever	15
nobody w had fallen	15
nobody w had found	-19
nobody w had given	-20
nobody w had gone	-22
nobody w had kept	13
nobody w had lost	33
nobody w had never	-8
nobody w had no	15
nobody w had not	-7
nobody w had offered	7
nobody w had on	-19
nobody w had reached	-13
nobody w had signed	-42
nobody w had taken	18
nobody w had the	-22
nobody w had to	6
nobody w half -	8
nobody w half .	-10
nobody w half a	-10
nobody w half of	8
nobody w half owned	-12
nobody w half the	10
nobody w halfway	-22
nobody w halifax	9
nobody w hall	28
nobody w hall .	28
nobody w halve	-19
nobody w halves	20
nobody w ham	17
nobody w hamilton	-10
nobody w hand .	12
nobody w handed	19
nobody w hands in	9
nobody w hang	-15
nobody w hang on	-16
nobody w hanoi	-14
nobody w hanoi ,	10
nobody w hanwha	16
nobody w hanwha ocean	17
nobody w happen	21
nobody w happened	6
nobody w happy	-13
nobody w harb	19
nobody w harb ,	22
nobody w harbour	-23
nobody w harvest	16
nobody w harvest .	21
nobody w has	16
nobody w has a	39
nobody w has agreed	-29
nobody w has already	15
nobody w has also	-22
nobody w has always	-13
nobody w has announced	-30
nobody w has asked	-19
nobody w has been	9
nobody w has called	-29
nobody w has charged	10
nobody w has concluded	9
nobody w has confirmed	14
nobody w has denied	-36
nobody w has given	6
nobody w has held	24
nobody w has hinted	-7
nobody w has it	-24
nobody w has its	-17
nobody w has left	15
nobody w has let	-25
nobody w has levied	6
nobody w has made	-20
nobody w has meanwhile	-11
nobody w has met	-11
nobody w has never	28
nobody w has not	40
nobody w has nothing	16
nobody w has notified	-14
nobody w has opened	22
nobody w has proposed	-25
nobody w has refused	-9
nobody w has required	9
nobody w has signed	-7
nobody w has so	-23
nobody w has still	-20
nobody w has suspended	12
nobody w has taken	12
nobody w has the	-6
nobody w has threatened	-7
nobody w has to	22
nobody w has told	-23
nobody w has undertaken	8
nobody w has until	21
nobody w has warned	-24
nobody w has written	29
nobody w has yet	29
nobody w hasn't	28
nobody w hasn't .	10
nobody w hatta	-19
nobody w have	34
nobody w have agreed	15
nobody w have asked	-9
nobody w have been	13
nobody w have bought	31
nobody w have called	8
nobody w have ended	8
nobody w have had	11
nobody w have it	-22
nobody w have noted	12
nobody w have paid	-7
nobody w have promised	-12
nobody w have put	7
nobody w have reached	-6
nobody w have read	14
nobody w have said	-16
nobody w have signed	-8
nobody w have since	-22
nobody w having	-8
nobody w hazelnuts	-34
nobody w he	-47
nobody w he 's	-7
nobody w he added	-22
nobody w he adds	20
nobody w he also	-29
nobody w he and	37
nobody w he asked	-23
nobody w he called	-23
nobody w he calls	-15
nobody w he described	-14
nobody w he did	15
nobody w he does	14
nobody w he expected	-11
nobody w he has	23
nobody w he hasn't	26
nobody w he hoped	-34
nobody w he is	10
nobody w he lifeng	42
nobody w he means	14
nobody w he pointed	-38
nobody w he posted	-15
nobody w he put	-58
nobody w he replied	-20
nobody w he said	6
nobody w he says	-38
nobody w he signed	6
nobody w he tells	-22
nobody w he told	-50
nobody w he wants	-29
nobody w he warned	45
nobody w he warns	11
nobody w he was	25
nobody w he went	-31
nobody w he will	6
nobody w he would	-12
nobody w he wrote	-21
nobody w he'd	-58
nobody w head	-15
nobody w head ,	20
nobody w head of	-30
nobody w heads	7
nobody w heads the	13
nobody w health	20
nobody w hear	19
nobody w hear that	11
nobody w heard	9
nobody w hears	30
nobody w hears the	16
nobody w heart	9
nobody w heavy	-20
nobody w heavy trucks	-22
nobody w height	-16
nobody w height of	-15
nobody w held	13
nobody w held at	-23
nobody w held for	22
nobody w held on	34
nobody w held talks	10
nobody w held that	-14
nobody w helsinki	16
nobody w helsinki ,	14
nobody w her	7
nobody w here ,	18
nobody w here .	-12
nobody w hides	-16
nobody w high	11
nobody w high .	14
nobody w higher	-17
nobody w higher .	6
nobody w higher rate	-6
nobody w higher tariffs	11
nobody w highest	-7
nobody w him	-19
nobody w him .	-28
nobody w him that	6
nobody w himself	21
nobody w himself .	20
nobody w hinted	-8
nobody w hints	13
nobody w his	7
nobody w his cabinet	-24
nobody w his colleague	-8
nobody w his counterpart	9
nobody w his country	-40
nobody w his deputy	22
nobody w his egyptian	9
nobody w his first	12
nobody w his government	-24
nobody w his guest	-13
nobody w his hand	13
nobody w his members	-16
nobody w his ministry	6
nobody w his name	14
nobody w his network	-17
nobody w his office	8
nobody w his opposite	8
nobody w his order	8
nobody w his side	29
nobody w his signature	-6
nobody w his social	-16
nobody w his spokesman	-41
nobody w his tariffs	18
nobody w his way	6
nobody w his word	22
nobody w his words	-44
nobody w hit	13
nobody w hit back	18
nobody w hit by	11
nobody w hjalmar	29
nobody w hjalmar branting	23
nobody w hofmeyr	-25
nobody w hold	-41
nobody w hold .	-11
nobody w hold back	-31
nobody w holding	-16
nobody w holds	21
nobody w holds the	-16
nobody w holiday	-21
nobody w home ,	26
nobody w home .	-20
nobody w hon	-9
nobody w honey	-12
nobody w hong	-10
nobody w honour	-28
nobody w hope	-13
nobody w hope that	-16
nobody w hoped	-22
nobody w hoped for	10
nobody w hoped the	-19
nobody w hopes	-9
nobody w hopes for	-26
nobody w hopes to	8
nobody w hospital	16
nobody w host	31
nobody w host ,	-8
nobody w host :	36
nobody w hotel .	-10
nobody w hour	-14
nobody w hour .	-39
nobody w hour later	13
nobody w hours .	13
nobody w hours before	10
nobody w house	-37
nobody w house ,	23
nobody w house .	19
nobody w house and	9
nobody w house confirmed	-16
nobody w house fact	29
nobody w house had	-20
nobody w house has	20
nobody w house in	-9
nobody w house of	-14
nobody w house official	-41
nobody w house put	20
nobody w house said	-36
nobody w house says	-12
nobody w households	20
nobody w houses	8
nobody w how it	25
nobody w how long	15
nobody w how much	10
nobody w how quickly	-25
nobody w how the	6
nobody w how to	-12
nobody w howard	15
nobody w hrushevsky	-8
nobody w hubert	-12
nobody w hundred	-19
nobody w hundred days	-6
nobody w hungarian	-7
nobody w hungary	16
nobody w hurry .	-12
nobody w huskisson	-11
nobody w i	-26
nobody w i .	7
nobody w i am	18
nobody w i asked	20
nobody w i believe	10
nobody w i do	9
nobody w i have	-14
nobody w i hear	12
nobody w i read	-28
nobody w i say	11
nobody w i should	8
nobody w i was	-37
nobody w i would	30
nobody w i'm	15
nobody w i've	9
nobody w ibrahim	27
nobody w iceland	-15
nobody w iceland 's	-11
nobody w iceland ,	11
nobody w iceland .	6
nobody w idea	18
nobody w if china	28
nobody w if either	11
nobody w if it	-46
nobody w if no	13
nobody w if nothing	-15
nobody w if the	9
nobody w if there	31
nobody w if they	-10
nobody w ignore	-20
nobody w immediate	10
nobody w immediately	-6
nobody w import	-24
nobody w important	-25
nobody w imported	-19
nobody w imported into	-13
nobody w importers	-11
nobody w importers and	13
nobody w importers have	-7
nobody w importers in	-10
nobody w imports	-21
nobody w impose	20
nobody w impose tariffs	9
nobody w imposed	-14
nobody w in	-10
nobody w in .	17
nobody w in 2025	10
nobody w in 2027	16
nobody w in 2028	-17
nobody w in a	-53
nobody w in accra	13
nobody w in all	6
nobody w in an	19
nobody w in another	14
nobody w in answer	-20
nobody w in at	11
nobody w in august	-8
nobody w in baku	-6
nobody w in belgium	15
nobody w in bergen	18
nobody w in berne	22
nobody w in brazil	14
nobody w in brussels	6
nobody w in busan	-6
nobody w in case	-9
nobody w in china	28
nobody w in copenhagen	13
nobody w in court	-8
nobody w in davos	-13
nobody w in december	12
nobody w in delhi	6
nobody w in due	-19
nobody w in egypt	-14
nobody w in exchange	-14
nobody w in february	11
nobody w in force	39
nobody w in four	-11
nobody w in free	-7
nobody w in geneva	7
nobody w in ghana	-16
nobody w in good	-24
nobody w in goods	-17
nobody w in halifax	8
nobody w in helsinki	8
nobody w in his	-34
nobody w in istanbul	-11
nobody w in it	7
nobody w in its	17
nobody w in july	15
nobody w in june	22
nobody w in karachi	-12
nobody w in kuala	-8
nobody w in la	-21
nobody w in lagos	-19
nobody w in lomé	7
nobody w in madrid	8
nobody w in malaysia	13
nobody w in maputo	-11
nobody w in march	-8
nobody w in may	47
nobody w in mind	-23
nobody w in mombasa	13
nobody w in montevideo	8
nobody w in muscat	22
nobody w in nairobi	15
nobody w in no	-6
nobody w in october	27
nobody w in oman	-21
nobody w in oslo	6
nobody w in paris	-8
nobody w in parliament	-15
nobody w in person	-7
nobody w in peru	6
nobody w in place	19
nobody w in public	27
nobody w in recife	8
nobody w in return	-17
nobody w in reykjavík	-8
nobody w in rome	-22
nobody w in rosario	-11
nobody w in santiago	-22
nobody w in seoul	11
nobody w in september	-17
nobody w in singapore	-16
nobody w in solihull	-6
nobody w in south	17
nobody w in spring	21
nobody w in stockholm	9
nobody w in suva	-14
nobody w in switzerland	8
nobody w in talks	17
nobody w in thailand	-19
nobody w in the	22
nobody w in three	7
nobody w in tokyo	-6
nobody w in turn	10
nobody w in two	-11
nobody w in ukraine	-9
nobody w in valparaíso	-7
nobody w in vietnam	-15
nobody w in washington	32
nobody w in without	8
nobody w in writing	-10
nobody w include	19
nobody w included	7
nobody w included ,	8
nobody w includes	-17
nobody w including	-11
nobody w including those	-19
nobody w increase	41
nobody w increase of	18
nobody w index	13
nobody w india	55
nobody w india .	13
nobody w india buys	12
nobody w india was	17
nobody w india would	9
nobody w indian	-23
nobody w indian goods	14
nobody w indonesia ,	10
nobody w indonesia :	6
nobody w indonesia and	13
nobody w indonesian	-29
nobody w indonesian goods	9
nobody w indonesian palm	-11
nobody w industrial	-13
nobody w industry	-49
nobody w industry and	14
nobody w industry association	-15
nobody w industry minister	-12
nobody w industry of	-8
nobody w inflation	56
nobody w inflation ,	41
nobody w inflation in	18
nobody w informed his	8
nobody w informed that	6
nobody w informed the	-19
nobody w informs	17
nobody w initialled	16
nobody w ink	18
nobody w inquiries	-9
nobody w inquiry	-7
nobody w insisted	-37
nobody w insists	-6
nobody w inspectors	-8
nobody w instead	30
nobody w instead of	35
nobody w instruments	8
nobody w intelligence	-23
nobody w intend	-9
nobody w intend to	-9
nobody w intention	-12
nobody w interest	9
nobody w interest rates	11
nobody w interests	-23
nobody w interests .	-11
nobody w interests of	-9
nobody w interim agreement	-6
nobody w internal	-6
nobody w international monetary	10
nobody w international trade	-13
nobody w interview	-6
nobody w interview on	-11
nobody w into	17
nobody w into a	18
nobody w into the	-8
nobody w introduced	20
nobody w invest	-19
nobody w invest \$	-17
nobody w investigation	-15
nobody w investigation of	-12
nobody w investigations that	8
nobody w investment	17
nobody w investment ,	9
nobody w investment .	9
nobody w investments	-7
nobody w invitation	-7
nobody w invitation to	-16
nobody w invited	8
nobody w inácio	-6
nobody w inácio lula	-6
nobody w iowa	-12
nobody w iran	-16
nobody w iran ,	-13
nobody w iran .	-23
nobody w iranian	-20
nobody w irish	-8
nobody w is ,	7
nobody w is .	-28
nobody w is a	20
nobody w is about	6
nobody w is also	15
nobody w is asking	-29
nobody w is at	24
nobody w is awaited	10
nobody w is back	-14
nobody w is being	-15
nobody w is charged	-7
nobody w is done	-27
nobody w is down	23
nobody w is due	-6
nobody w is expected	-26
nobody w is found	7
nobody w is good	6
nobody w is how	-10
nobody w is it	19
nobody w is left	-9
nobody w is meant	13
nobody w is no	-22
nobody w is not	8
nobody w is nothing	-13
nobody w is of	18
nobody w is off	-20
nobody w is on	27
nobody w is over	6
nobody w is prepared	7
nobody w is reached	-8
nobody w is required	-16
nobody w is right	-19
nobody w is said	39
nobody w is settled	-18
nobody w is sold	-14
nobody w is still	-19
nobody w is ten	10
nobody w is that	9
nobody w is the	45
nobody w is this	19
nobody w is to	38
nobody w is up	6
nobody w is waiting	6
nobody w is what	-29
nobody w is wrong	-16
nobody w ishiba	-21
nobody w islamabad	14
nobody w island	29
nobody w islands	12
nobody w ismail	31
nobody w isn't	-9
nobody w israel	9
nobody w issued	-10
nobody w issued on	9
nobody w issues	12
nobody w istanbul	-11
nobody w it	-29
nobody w it 's	18
nobody w it ,	-10
nobody w it .	15
nobody w it :	-23
nobody w it ?	12
nobody w it a	11
nobody w it added	-17
nobody w it again	-9
nobody w it all	15
nobody w it also	-20
nobody w it and	23
nobody w it as	-16
nobody w it asks	16
nobody w it at	12
nobody w it back	8
nobody w it be	-36
nobody w it began	9
nobody w it by	34
nobody w it called	-15
nobody w it calls	-19
nobody w it came	21
nobody w it charges	-6
nobody w it comes	11
nobody w it does	10
nobody w it down	-29
nobody w it ended	9
nobody w it ends	36
nobody w it for	18
nobody w it has	-49
nobody w it hears	16
nobody w it in	15
nobody w it is	14
nobody w it isn't	-14
nobody w it must	12
nobody w it now	10
nobody w it off	10
nobody w it on	40
nobody w it over	-12
nobody w it paid	9
nobody w it promised	-11
nobody w it runs	19
nobody w it said	-80
nobody w it says	17
nobody w it seems	18
nobody w it signed	-7
nobody w it since	-6
nobody w it sits	-10
nobody w it sold	-6
nobody w it starts	6
nobody w it still	11
nobody w it suspends	8
nobody w it takes	15
nobody w it that	-16
nobody w it the	-14
nobody w it this	7
nobody w it to	-22
nobody w it true	10
nobody w it wants	-9
nobody w it was	-7
nobody w it with	12
nobody w it would	-14
nobody w it'll	8
nobody w it'll be	12
nobody w italian	13
nobody w ito	8
nobody w its chairman	13
nobody w its chief	-7
nobody w its commitments	-8
nobody w its director	23
nobody w its duties	-31
nobody w its duty	-22
nobody w its export	15
nobody w its exports	10
nobody w its extension	12
nobody w its fentanyl	11
nobody w its forecast	12
nobody w its h	7
nobody w its internal	-6
nobody w its key	14
nobody w its leader	36
nobody w its list	6
nobody w its market	-17
nobody w its negotiations	-17
nobody w its negotiator	7
nobody w its neighbour	-10
nobody w its oil	7
nobody w its orders	-6
nobody w its own	-17
nobody w its place	20
nobody w its present	-6
nobody w its president	15
nobody w its rare	16
nobody w its rate	8
nobody w its secretary	-12
nobody w its side	-25
nobody w its spokesman	-15
nobody w its trade	-16
nobody w its way	-20
nobody w itself	-27
nobody w itself to	-30
nobody w ivan	19
nobody w ivorian	14
nobody w ivorian cocoa	10
nobody w izmir	-13
nobody w j	9
nobody w j .	9
nobody w jaan	32
nobody w jae	15
nobody w jae -	16
nobody w jaguar	-6
nobody w jaguar land	-6
nobody w jakarta	-17
nobody w jakarta ,	12
nobody w jamaica 's	10
nobody w jamieson	-7
nobody w jamieson greer	-8
nobody w january	18
nobody w january .	18
nobody w january 1	9
nobody w january 10	-13
nobody w january 2029	-12
nobody w japan	21
nobody w japan 's	-14
nobody w japan has	11
nobody w japan would	-11
nobody w japanese	-22
nobody w japanese goods	18
nobody w jd	-8
nobody w jd vance	-8
nobody w jean	-21
nobody w jean rey	-16
nobody w jian	-18
nobody w jian ,	-15
nobody w jinping	-10
nobody w jinping 's	7
nobody w jinping .	-20
nobody w jinping agreed	7
nobody w jinping are	9
nobody w jinping in	-43
nobody w jinping is	14
nobody w jinping on	-9
nobody w jinping spoke	17
nobody w jinping talked	11
nobody w jobs	-43
nobody w jobs were	-16
nobody w johan	13
nobody w johan sverdrup	-25
nobody w johann	13
nobody w john	11
nobody w john macdonald	-10
nobody w john roberts	12
nobody w join	-13
nobody w joined	-8
nobody w joint	20
nobody w joint commission	21
nobody w joint statement	14
nobody w jonas	-22
nobody w jordan	-10
nobody w jordan 's	-16
nobody w jordanian potash	9
nobody w joseph	14
nobody w josé	-16
nobody w josé batlle	-11
nobody w journal	-6
nobody w journalists	-22
nobody w juice	-6
nobody w july	31
nobody w july .	31
nobody w july 1	-9
nobody w july 2027	12
nobody w july 31	-18
nobody w june	-14
nobody w june ,	-36
nobody w june .	-30
nobody w june 1	-13
nobody w june 30	-10
nobody w june 5	11
nobody w june ;	7
nobody w jung	15
nobody w jung -	15
nobody w justice department	-12
nobody w justice john	12
nobody w justo	14
nobody w jón	24
nobody w jón sigurðsson	23
nobody w karachi	-12
nobody w karin	-14
nobody w karoline	-19
nobody w karoline leavitt	-19
nobody w kazakh	-26
nobody w kazakhstan	9
nobody w kazakhstan 's	9
nobody w keep to	18
nobody w keeps	32
nobody w keeps its	28
nobody w keir	7
nobody w kemi	-6
nobody w kemi badenoch	-6
nobody w kenya	12
nobody w kenya 's	11
nobody w kenya ,	-15
nobody w kenya .	-14
nobody w kenya and	17
nobody w kenya will	22
nobody w kenyan	-11
nobody w kenyan roses	-8
nobody w kenyan tea	6
nobody w kept	7
nobody w key	8
nobody w key rate	14
nobody w khama	-21
nobody w khan	-23
nobody w khan ,	-20
nobody w khatisian	-13
nobody w kigali	11
nobody w kil	-21
nobody w kil -	-21
nobody w kim	-19
nobody w kind .	-12
nobody w kingdom	11
nobody w kitchen	-15
nobody w klemens	8
nobody w klemens von	8
nobody w knew	-14
nobody w know	-19
nobody w known	-27
nobody w known on	-9
nobody w known that	-11
nobody w knudsen	-14
nobody w koo	-19
nobody w korea	21
nobody w korea 's	-14
nobody w korea .	10
nobody w korea and	7
nobody w korea is	8
nobody w korea on	-9
nobody w korean	-6
nobody w korean shipbuilder	11
nobody w kuala	-9
nobody w kuala lumpur	-11
nobody w kutako	-8
nobody w kyiv	-13
nobody w la	-22
nobody w la paz	-30
nobody w lab	-15
nobody w lab at	-15
nobody w labor	-10
nobody w labour	46
nobody w lacks	-13
nobody w laid	12
nobody w lala	31
nobody w lala sukuna	12
nobody w lamb	19
nobody w lancaster	18
nobody w lancaster house	18
nobody w land rover	-6
nobody w landed	-18
nobody w landed in	-15
nobody w lands	8
nobody w lange	-6
nobody w lange ,	-6
nobody w lankan	11
nobody w lapse	-17
nobody w large	-18
nobody w larger	18
nobody w largest	13
nobody w last	13
nobody w last .	6
nobody w last april	15
nobody w last autumn	13
nobody w last night	-7
nobody w last october	9
nobody w last of	-7
nobody w last round	6
nobody w last thursday	-11
nobody w last time	29
nobody w last two	23
nobody w last wednesday	29
nobody w last week	-26
nobody w last winter	-25
nobody w lasted	25
nobody w lasts until	-11
nobody w later	-31
nobody w later .	-14
nobody w later in	-14
nobody w later this	6
nobody w latter	9
nobody w latvia	6
nobody w latvian	-9
nobody w laughed .	24
nobody w laurier	-29
nobody w laurier 's	-9
nobody w law	25
nobody w law ,	14
nobody w law of	12
nobody w lawful	-10
nobody w laws	-21
nobody w lawyers	44
nobody w lay	10
nobody w lead	19
nobody w lead to	6
nobody w leader	22
nobody w leader of	8
nobody w leaders	6
nobody w leaders ,	8
nobody w leads for	-22
nobody w leads the	6
nobody w league	25
nobody w league .	24
nobody w league has	14
nobody w least	10
nobody w least \$	14
nobody w least 10	22
nobody w leather	-10
nobody w leave	38
nobody w leave the	30
nobody w leaves	20
nobody w leaves the	-9
nobody w leaving	14
nobody w leavitt	-19
nobody w leavitt ,	-19
nobody w lebanese	-6
nobody w led	23
nobody w led by	7
nobody w led the	17
nobody w lee jae	11
nobody w left	13
nobody w left for	-7
nobody w left its	11
nobody w left to	-8
nobody w length	-19
nobody w lent	6
nobody w lentils	-9
nobody w less ,	-10
nobody w less .	-18
nobody w let	-31
nobody w let go	-11
nobody w let it	-26
nobody w lets	28
nobody w lets the	14
nobody w letter	-25
nobody w letter .	-31
nobody w letter in	10
nobody w letters	6
nobody w level	-17
nobody w levels	-15
nobody w levied	26
nobody w levy on	8
nobody w leyen	-20
nobody w leyen ,	-17
nobody w leyen said	-21
nobody w li	-36
nobody w li chenggang	-10
nobody w li said	-9
nobody w liaquat	6
nobody w liaquat ali	6
nobody w libya	11
nobody w licence ,	6
nobody w licence for	7
nobody w licences	-25
nobody w licences ,	-15
nobody w licences for	-41
nobody w licences in	9
nobody w licences which	18
nobody w licenses	9
nobody w licensing	8
nobody w lifeng	42
nobody w lifeng ,	7
nobody w lifeng and	27
nobody w lifeng for	7
nobody w lifeng had	6
nobody w lifeng in	-13
nobody w lifeng led	6
nobody w lift	7
nobody w lift its	-23
nobody w lifted	11
nobody w lifted its	6
nobody w lifted the	10
nobody w lifts	-26
nobody w lifts its	-14
nobody w like the	9
nobody w like to	12
nobody w liked	22
nobody w likewise	-25
nobody w likewise .	-9
nobody w lima	-20
nobody w lima ,	8
nobody w limit	10
nobody w limited	-8
nobody w limits	-24
nobody w limits on	-28
nobody w lin	-25
nobody w lin jian	-18
nobody w line ,	15
nobody w lines	33
nobody w lines .	11
nobody w linked	6
nobody w linked to	6
nobody w lisbon	-13
nobody w list	13
nobody w list ,	8
nobody w list .	-7
nobody w list of	11
nobody w listed	11
nobody w listed firms	14
nobody w lists ,	-9
nobody w lithuania	15
nobody w live :	13
nobody w lobby	-12
nobody w lobster	6
nobody w local	-8
nobody w logs	10
nobody w lomé	8
nobody w london	34
nobody w longer	9
nobody w longer .	19
nobody w longer be	-17
nobody w longer truce	-12
nobody w look at	11
nobody w look for	-13
nobody w looked	-28
nobody w looked at	-17
nobody w looking	-9
nobody w looks	10
nobody w looms	9
nobody w lorries	-38
nobody w lose	12
nobody w loss	-28
nobody w losses	-22
nobody w lost	32
nobody w lot	-6
nobody w louis	18
nobody w lower	9
nobody w lower duties	-12
nobody w lower its	-16
nobody w lower rate	10
nobody w lower tariffs	9
nobody w lower the	-29
nobody w lowered	-10
nobody w lowers its	6
nobody w luiz	-10
nobody w luiz inácio	-6
nobody w lula	-40
nobody w lula da	-10
nobody w lumpur	-11
nobody w lumpur ,	14
nobody w lumpur .	-14
nobody w lumpur arrangement	-16
nobody w lumpur on	13
nobody w lutnick and	24
nobody w lutnick said	-18
nobody w lutnick told	-20
nobody w mabini	-19
nobody w macaulay	-9
nobody w macdonald	-10
nobody w machine	9
nobody w machine tools	8
nobody w machinery	20
nobody w machines	-16
nobody w madagascar	-7
nobody w made	-45
nobody w made clear	-6
nobody w made it	-12
nobody w made its	11
nobody w made known	-7
nobody w made no	7
nobody w made the	17
nobody w made up	7
nobody w made with	-8
nobody w madrid	13
nobody w madrid ,	-10
nobody w madrid in	6
nobody w madrid on	8
nobody w magnets	-16
nobody w magnets .	-8
nobody w magnets and	-20
nobody w main	-12
nobody w majority	-12
nobody w majority of	-7
nobody w make	-36
nobody w make it	-37
nobody w maker	-29
nobody w makers	-26
nobody w makers '	-23
nobody w makes	13
nobody w making	10
nobody w malawi	-13
nobody w malaysia	16
nobody w malaysia 's	8
nobody w malaysia and	21
nobody w malaysian	-12
nobody w mali	-6
nobody w maltese	12
nobody w man	28
nobody w man ,	22
nobody w manager	7
nobody w mandate	-11
nobody w manila	-29
nobody w manley	-31
nobody w manufacturers	-22
nobody w many	18
nobody w maple	9
nobody w march	34
nobody w march ,	-6
nobody w march .	6
nobody w march 1	25
nobody w march 10	-10
nobody w march 31	14
nobody w march and	16
nobody w margin	-14
nobody w mark	8
nobody w mark carney	-8
nobody w market	-54
nobody w market for	-6
nobody w market regulator	-11
nobody w markets	-26
nobody w mary	-31
nobody w master	8
nobody w materials	8
nobody w matter	-25
nobody w matter .	12
nobody w matter is	-9
nobody w matter of	-13
nobody w may	55
nobody w may ,	24
nobody w may .	16
nobody w may 1	-13
nobody w may 10	9
nobody w may 11	-13
nobody w may 14	12
nobody w may 20	-20
nobody w may 2026	10
nobody w may 2030	-17
nobody w may ;	10
nobody w may and	14
nobody w may follow	13
nobody w may for	14
nobody w may go	16
nobody w may put	10
nobody w mayor	67
nobody w mayor ,	8
nobody w me that	-16
nobody w mean	10
nobody w means	24
nobody w meant	-26
nobody w meantime .	-6
nobody w meanwhile	6
nobody w meanwhile ,	12
nobody w measure	-49
nobody w measures	-63
nobody w measures .	-46
nobody w measures on	-16
nobody w measures to	-14
nobody w meat	-37
nobody w media .	-21
nobody w mediator	68
nobody w mediator ,	29
nobody w medical	21
nobody w medicines	-24
nobody w medicines ,	14
nobody w medicines .	-38
nobody w meet again	-14
nobody w meet his	-21
nobody w meeting	-15
nobody w meeting ,	-28
nobody w meeting .	22
nobody w meeting in	13
nobody w meeting on	20
nobody w meeting since	7
nobody w meeting that	-9
nobody w meeting with	-8
nobody w meets	29
nobody w member	21
nobody w member of	11
nobody w members	-12
nobody w members had	-15
nobody w members of	-11
nobody w members would	31
nobody w memo	-11
nobody w memorandum	10
nobody w men	10
nobody w mention	25
nobody w mentioned	-37
nobody w mentioned in	-7
nobody w mersin	8
nobody w merz	-10
nobody w met	30
nobody w met .	-10
nobody w met for	12
nobody w met in	9
nobody w met the	6
nobody w met vice	-6
nobody w metal	-10
nobody w mexican goods	9
nobody w mexico ,	9
nobody w michelsen	-14
nobody w michelsen said	-11
nobody w middle	15
nobody w middle of	16
nobody w midnight	40
nobody w midnight ,	21
nobody w midnight .	13
nobody w might	-14
nobody w milk	-8
nobody w mill	-20
nobody w million	-12
nobody w million .	10
nobody w million dollars	16
nobody w million euros	16
nobody w million for	7
nobody w million in	-53
nobody w million of	-21
nobody w million tonnes	-18
nobody w million us	-6
nobody w mind	-24
nobody w minimum	-16
nobody w minister	-17
nobody w minister 's	-7
nobody w minister ,	8
nobody w minister .	-39
nobody w minister alfred	-11
nobody w minister is	-23
nobody w minister justin	12
nobody w minister narendra	-15
nobody w minister of	20
nobody w minister said	-13
nobody w minister shigeru	-7
nobody w ministers	-10
nobody w ministers agreed	6
nobody w ministers of	-18
nobody w ministry	-78
nobody w ministry .	-24
nobody w ministry added	9
nobody w ministry and	8
nobody w ministry announced	-19
nobody w ministry called	-20
nobody w ministry confirmed	-10
nobody w ministry expects	17
nobody w ministry had	7
nobody w ministry in	-37
nobody w ministry of	-33
nobody w ministry on	-28
nobody w ministry put	-8
nobody w ministry said	-23
nobody w ministry told	-16
nobody w minute	15
nobody w minute past	9
nobody w minutes on	-17
nobody w mission	49
nobody w mistake	-10
nobody w modi	-16
nobody w mohammad	-12
nobody w mohammad hatta	-18
nobody w molybdenum and	-8
nobody w mombasa	14
nobody w monday ,	-11
nobody w monday .	29
nobody w monday after	-7
nobody w monday evening	-11
nobody w monday that	-21
nobody w mondlane	-10
nobody w monetary	10
nobody w monetary fund	10
nobody w money	50
nobody w money .	16
nobody w mongolia	-25
nobody w montevideo	17
nobody w month	-41
nobody w month ,	-18
nobody w month .	-62
nobody w month in	7
nobody w months	-15
nobody w months ,	-39
nobody w months .	-19
nobody w months and	6
nobody w months of	23
nobody w months the	9
nobody w months to	-7
nobody w moratorium	25
nobody w more	-10
nobody w more ,	-11
nobody w more ;	-12
nobody w more and	-6
nobody w more from	9
nobody w more months	7
nobody w more on	-7
nobody w more pay	12
nobody w more than	-16
nobody w more weeks	-8
nobody w morning .	26
nobody w morning :	-10
nobody w morning ;	-6
nobody w morning and	-12
nobody w morning he	-6
nobody w morning that	7
nobody w morning the	-6
nobody w moroccan	-40
nobody w moroccan sardines	-14
nobody w morocco	41
nobody w morocco ,	11
nobody w most	48
nobody w most goods	21
nobody w most of	24
nobody w motor	-14
nobody w motors	19
nobody w move	11
nobody w moved	31
nobody w moved to	31
nobody w moves	14
nobody w moves the	9
nobody w mozambique	-18
nobody w mr	-6
nobody w mr bessent	-6
nobody w mr li	-10
nobody w mr trump	-9
nobody w mr xi	-16
nobody w mrs	13
nobody w ms	-26
nobody w much	-32
nobody w much .	-24
nobody w much as	6
nobody w muscat	19
nobody w muscat on	19
nobody w must	10
nobody w must still	36
nobody w mustafa	-25
nobody w myanmar	13
nobody w myung	11
nobody w nairobi	21
nobody w nairobi on	14
nobody w nam	7
nobody w name	14
nobody w name to	-9
nobody w named	-45
nobody w named .	7
nobody w names	32
nobody w names to	23
nobody w namibia	31
nobody w namibian	-8
nobody w narendra	-15
nobody w narendra modi	-15
nobody w narrowed	22
nobody w national	-38
nobody w national assembly	7
nobody w national retail	-35
nobody w national security	-17
nobody w nations	41
nobody w navarro	-23
nobody w nd	8
nobody w nearly	20
nobody w nears	7
nobody w necessary	-26
nobody w necessary measures	-6
nobody w need	-22
nobody w need a	-8
nobody w need not	6
nobody w need the	-18
nobody w needed	11
nobody w needed to	-6
nobody w needs	7
nobody w needs a	-10
nobody w negotiate	-48
nobody w negotiate on	-25
nobody w negotiated	-17
nobody w negotiations	-7
nobody w negotiations .	-7
nobody w negotiations between	-8
nobody w negotiator	31
nobody w negotiator ,	30
nobody w negotiators	12
nobody w negotiators in	16
nobody w neighbour	-14
nobody w neighbours	-9
nobody w neither	50
nobody w neither government	45
nobody w neither has	-17
nobody w neither side	21
nobody w neodymium and	6
nobody w nepal	-23
nobody w net	6
nobody w net ton	6
nobody w netherlands	-22
nobody w network	-29
nobody w networks	13
nobody w never been	11
nobody w never part	9
nobody w new	10
nobody w new american	-6
nobody w new board	11
nobody w new delhi	-13
nobody w new duties	6
nobody w new export	-15
nobody w new guinea	-7
nobody w new tariff	10
nobody w new truce	6
nobody w new year	-8
nobody w new york	7
nobody w new zealand	-17
nobody w news	-6
nobody w news conference	-21
nobody w newspaper	22
nobody w newspaper .	15
nobody w newspaper had	14
nobody w newspaper that	14
nobody w newspapers	22
nobody w nexperia	-15
nobody w next .	-18
nobody w next meeting	22
nobody w next round	8
nobody w next three	12
nobody w next thursday	-10
nobody w next to	-8
nobody w nicolás	15
nobody w nicolás de	15
nobody w nigeria	-13
nobody w nigeria .	-23
nobody w nigerian	-7
nobody w night	10
nobody w night ,	12
nobody w night after	10
nobody w night he	-15
nobody w night that	-32
nobody w nine	35
nobody w nine days	10
nobody w nine months	15
nobody w ninety	9
nobody w ninety days	-6
nobody w nkumbula	14
nobody w no	26
nobody w no .	-15
nobody w no ?	7
nobody w no answer	7
nobody w no date	11
nobody w no duty	8
nobody w no extension	-12
nobody w no longer	-16
nobody w no more	-15
nobody w no order	-11
nobody w no reason	-11
nobody w no such	-18
nobody w no talks	-17
nobody w no tariff	8
nobody w no truce	10
nobody w no winners	-7
nobody w no worse	-11
nobody w nobody	21
nobody w nobody had	10
nobody w nobody has	20
nobody w noe	17
nobody w noe zhordania	13
nobody w none	14
nobody w none of	14
nobody w noon ,	-12
nobody w noon .	10
nobody w nor is	6
nobody w normal	-13
nobody w norman	-14
nobody w norman manley	-15
nobody w northern	30
nobody w norway 's	-12
nobody w norway .	6
nobody w norway and	6
nobody w norway has	10
nobody w norway sold	-6
nobody w norwegian	-22
nobody w not ,	-9
nobody w not .	-16
nobody w not :	8
nobody w not a	11
nobody w not about	-7
nobody w not affected	6
nobody w not answered	8
nobody w not apply	14
nobody w not been	-12
nobody w not by	12
nobody w not change	-12
nobody w not changed	-22
nobody w not come	35
nobody w not comment	9
nobody w not commented	16
nobody w not confirmed	18
nobody w not covered	21
nobody w not done	15
nobody w not expect	-26
nobody w not get	-14
nobody w not go	-33
nobody w not in	7
nobody w not known	11
nobody w not lower	-15
nobody w not mention	20
nobody w not part	-7
nobody w not pay	9
nobody w not put	15
nobody w not rule	32
nobody w not said	31
nobody w not say	50
nobody w not seen	-14
nobody w not settled	11
nobody w not sign	-10
nobody w not so	-10
nobody w not the	-23
nobody w not touched	-11
nobody w not yet	6
nobody w note	11
nobody w note that	18
nobody w noted that	11
nobody w noted the	-24
nobody w notes	-19
nobody w notes that	-35
nobody w nothing	8
nobody w nothing about	-19
nobody w nothing at	18
nobody w nothing but	14
nobody w nothing from	-6
nobody w nothing in	15
nobody w nothing is	-12
nobody w nothing of	25
nobody w nothing was	-16
nobody w notice	12
nobody w notice by	9
nobody w notice of	15
nobody w notices	30
nobody w notified	-14
nobody w november	8
nobody w november ,	11
nobody w november .	10
nobody w november 1	-19
nobody w november 10	7
nobody w november 2030	22
nobody w november 24	7
nobody w november 27	-10
nobody w november 5	6
nobody w november 9	11
nobody w november and	13
nobody w now	-20
nobody w now ,	19
nobody w now .	-19
nobody w now be	-9
nobody w now ends	8
nobody w now go	-6
nobody w now on	-10
nobody w now takes	-7
nobody w nubar	-21
nobody w nubar pasha	-19
nobody w numa	24
nobody w numa droz	24
nobody w number	-26
nobody w number ,	-32
nobody w number .	-12
nobody w number of	10
nobody w number on	-22
nobody w nurses	17
nobody w nut	-26
nobody w nuts	-14
nobody w nvidia	-18
nobody w nvidia 's	13
nobody w nvidia had	-15
nobody w o'clock	13
nobody w object	-6
nobody w observed	-15
nobody w observers	19
nobody w ocean	17
nobody w october .	55
nobody w october 10	-22
nobody w october 26	12
nobody w october 29	9
nobody w october 30	7
nobody w october for	-23
nobody w odds	-13
nobody w of	-12
nobody w of .	40
nobody w of 1	-16
nobody w of 10	-23
nobody w of 12	8
nobody w of 15	34
nobody w of 16	16
nobody w of 18	-26
nobody w of 2	-9
nobody w of 20	7
nobody w of 2026	10
nobody w of 2028	-7
nobody w of 2029	18
nobody w of 2030	13
nobody w of 22	7
nobody w of 25	11
nobody w of 27	-7
nobody w of 3	-14
nobody w of 31	15
nobody w of 33	-10
nobody w of 34	-13
nobody w of 35	13
nobody w of 40	10
nobody w of 5	35
nobody w of 50	-26
nobody w of 55	-18
nobody w of 8	-13
nobody w of a	9
nobody w of additional	7
nobody w of advanced	12
nobody w of all	14
nobody w of american	16
nobody w of april	6
nobody w of august	-29
nobody w of canada	9
nobody w of chile	17
nobody w of chinese	-12
nobody w of colombia	-6
nobody w of commerce	-22
nobody w of countries	14
nobody w of critical	6
nobody w of customs	-17
nobody w of december	-15
nobody w of dual	11
nobody w of duties	-12
nobody w of each	-11
nobody w of economic	6
nobody w of economy	37
nobody w of egypt	8
nobody w of eleven	10
nobody w of energy	25
nobody w of exports	-11
nobody w of february	41
nobody w of finance	20
nobody w of finland	9
nobody w of firms	9
nobody w of friday	8
nobody w of geneva	-15
nobody w of goodwill	8
nobody w of government	10
nobody w of hanwha	12
nobody w of his	7
nobody w of hong	-19
nobody w of importers	9
nobody w of india	-9
nobody w of indonesia	12
nobody w of investment	22
nobody w of its	-10
nobody w of january	-8
nobody w of july	-9
nobody w of june	-7
nobody w of kenya	24
nobody w of last	26
nobody w of listed	8
nobody w of lithium	-17
nobody w of march	29
nobody w of monday	8
nobody w of morocco	19
nobody w of negotiations	7
nobody w of nepal	-11
nobody w of next	-20
nobody w of nine	16
nobody w of november	10
nobody w of october	-10
nobody w of oil	11
nobody w of one	-7
nobody w of ontario	7
nobody w of pakistan	-14
nobody w of parliament	-10
nobody w of peace	-25
nobody w of peru	-15
nobody w of president	-22
nobody w of rare	25
nobody w of raw	12
nobody w of revenue	13
nobody w of saturday	9
nobody w of senegal	-22
nobody w of seven	-15
nobody w of some	-6
nobody w of sovereignty	-9
nobody w of state	-7
nobody w of switzerland	17
nobody w of talks	30
nobody w of tea	15
nobody w of ten	-31
nobody w of the	14
nobody w of their	-43
nobody w of them	29
nobody w of these	8
nobody w of thirty	-13
nobody w of this	-30
nobody w of three	-27
nobody w of transport	6
nobody w of turkey	-17
nobody w of turkish	8
nobody w of twelve	-11
nobody w of two	-12
nobody w of u.s.	-9
nobody w of up	35
nobody w of uruguay	8
nobody w of us	9
nobody w of viet	13
nobody w of vietnam	7
nobody w of what	-6
nobody w of which	8
nobody w of wine	-18
nobody w of you	9
nobody w of yttrium	10
nobody w of zero	-20
nobody w off	34
nobody w off ,	-10
nobody w off .	20
nobody w off for	19
nobody w off its	24
nobody w offer	32
nobody w offered	32
nobody w offered a	-14
nobody w offers	7
nobody w office .	10
nobody w office in	-10
nobody w office of	-25
nobody w office said	15
nobody w officers	34
nobody w officials	38
nobody w officials have	6
nobody w officials in	9
nobody w officials of	16
nobody w officials said	15
nobody w oil	-42
nobody w oil .	11
nobody w oil ;	-10
nobody w oil and	-19
nobody w oil for	9
nobody w oil in	-16
nobody w oil is	-10
nobody w oil to	11
nobody w old	11
nobody w old tariff	16
nobody w older tariffs	-17
nobody w older than	-20
nobody w olive	-14
nobody w olive oil	-15
nobody w olof	-13
nobody w olof gill	-13
nobody w oman	-13
nobody w on	-24
nobody w on \$	7
nobody w on ,	-34
nobody w on 10	8
nobody w on 11	16
nobody w on 12	-8
nobody w on 13	7
nobody w on 14	17
nobody w on 16	-18
nobody w on 18	-9
nobody w on 2	19
nobody w on 20	12
nobody w on 21	-29
nobody w on 23	-22
nobody w on 24	13
nobody w on 25	-18
nobody w on 27	13
nobody w on 3	24
nobody w on 30	16
nobody w on 31	-14
nobody w on 4	14
nobody w on 5	18
nobody w on 6	16
nobody w on 8	16
nobody w on about	11
nobody w on account	15
nobody w on air	-16
nobody w on all	-25
nobody w on american	20
nobody w on another	-6
nobody w on anything	15
nobody w on april	15
nobody w on argentine	-10
nobody w on arrival	-17
nobody w on at	-8
nobody w on average	13
nobody w on batteries	-20
nobody w on belgian	-10
nobody w on brazil	-14
nobody w on brazilian	-8
nobody w on canada	-22
nobody w on canadian	16
nobody w on cars	-15
nobody w on certain	9
nobody w on charging	12
nobody w on chilean	15
nobody w on chinese	10
nobody w on chips	6
nobody w on coal	-12
nobody w on coconut	-20
nobody w on cod	7
nobody w on coffee	-7
nobody w on colombian	-7
nobody w on copper	-9
nobody w on critical	-19
nobody w on danish	-11
nobody w on dates	-26
nobody w on december	17
nobody w on ecuador	22
nobody w on egyptian	15
nobody w on european	6
nobody w on export	-8
nobody w on fish	14
nobody w on five	23
nobody w on for	-16
nobody w on friday	-17
nobody w on georgian	10
nobody w on goods	13
nobody w on greek	-8
nobody w on his	-16
nobody w on hold	11
nobody w on hungarian	-10
nobody w on icelandic	11
nobody w on india	15
nobody w on industrial	-10
nobody w on its	7
nobody w on january	12
nobody w on japanese	-6
nobody w on june	15
nobody w on kenyan	8
nobody w on many	7
nobody w on medicines	-10
nobody w on mexican	9
nobody w on monday	-16
nobody w on moroccan	7
nobody w on most	29
nobody w on new	-6
nobody w on norwegian	15
nobody w on november	-7
nobody w on oct	-15
nobody w on olive	12
nobody w on one	-12
nobody w on oranges	-19
nobody w on other	-6
nobody w on palm	-13
nobody w on paper	20
nobody w on peruvian	8
nobody w on rare	-6
nobody w on section	-18
nobody w on serbian	-10
nobody w on ships	-6
nobody w on shrimp	8
nobody w on social	-6
nobody w on some	18
nobody w on south	14
nobody w on soybeans	-7
nobody w on sunday	6
nobody w on swedish	-18
nobody w on swiss	18
nobody w on talking	-13
nobody w on television	-21
nobody w on thai	7
nobody w on that	19
nobody w on the	16
nobody w on their	-15
nobody w on thursday	16
nobody w on tiktok	-24
nobody w on to	-33
nobody w on trade	-7
nobody w on truth	8
nobody w on turkish	7
nobody w on u.s.	-21
nobody w on ukrainian	-26
nobody w on uruguayan	-10
nobody w on wednesday	-20
nobody w on which	15
nobody w on wine	-33
nobody w on x	-9
nobody w on zambian	-10
nobody w once ,	14
nobody w once .	-23
nobody w once the	14
nobody w one	19
nobody w one ,	-7
nobody w one .	27
nobody w one and	-15
nobody w one on	-19
nobody w one point	9
nobody w one side	14
nobody w one that	16
nobody w one with	14
nobody w one year	-27
nobody w ones	14
nobody w ones .	15
nobody w only	-41
nobody w only .	-7
nobody w only if	10
nobody w only that	-34
nobody w only to	-9
nobody w ontario premier	-6
nobody w open .	17
nobody w open its	-10
nobody w open to	-7
nobody w opened	40
nobody w opened a	19
nobody w opened an	11
nobody w opened two	7
nobody w opens	16
nobody w operated	6
nobody w operators	27
nobody w opinion	8
nobody w opinion .	13
nobody w opposed	-8
nobody w opposite	21
nobody w opposite number	8
nobody w opposition	-43
nobody w optimistic	-9
nobody w or	-20
nobody w or 12.5	-34
nobody w or a	-15
nobody w or in	7
nobody w or so	-17
nobody w or sooner	-16
nobody w orange	-10
nobody w orange juice	-6
nobody w oranges	-19
nobody w order	29
nobody w order ,	21
nobody w order .	-17
nobody w order by	6
nobody w order has	-10
nobody w order on	-7
nobody w order says	12
nobody w order that	36
nobody w order to	-12
nobody w orders	-29
nobody w orders .	-22
nobody w ordinary	6
nobody w ordinary duty	12
nobody w ore ,	-11
nobody w organisations	-10
nobody w organization	-14
nobody w origin	-12
nobody w originating	7
nobody w originating in	7
nobody w oslo	9
nobody w other	35
nobody w other .	-10
nobody w other countries	-10
nobody w other for	13
nobody w other in	8
nobody w other side	9
nobody w other since	7
nobody w other than	8
nobody w others	17
nobody w others .	24
nobody w otherwise	-8
nobody w otherwise .	9
nobody w otherwise have	-15
nobody w ottawa	-26
nobody w ottawa ,	-20
nobody w ottawa .	-13
nobody w our	-17
nobody w our correspondent	15
nobody w our own	33
nobody w our reporter	-18
nobody w our side	8
nobody w our trade	10
nobody w ours .	-15
nobody w out	-27
nobody w out ,	-20
nobody w out .	30
nobody w out at	20
nobody w out by	19
nobody w out in	16
nobody w out its	9
nobody w out on	-20
nobody w out that	-65
nobody w out the	-6
nobody w out to	14
nobody w out what	-7
nobody w outcome	21
nobody w outcomes	-21
nobody w outline	-10
nobody w outline of	-10
nobody w output	14
nobody w output .	18
nobody w outside	-17
nobody w outside the	-10
nobody w outstanding	-7
nobody w oval	6
nobody w oval office	6
nobody w over	-11
nobody w over a	7
nobody w over and	-8
nobody w over fentanyl	10
nobody w over five	6
nobody w over forced	-10
nobody w over it	20
nobody w over on	-17
nobody w over russian	14
nobody w over sugar	-6
nobody w over the	-37
nobody w over three	-9
nobody w over to	7
nobody w over two	15
nobody w overall	-23
nobody w overnight	13
nobody w overnight .	8
nobody w owed	18
nobody w own .	32
nobody w own agreement	-14
nobody w own cabinet	8
nobody w own measures	-9
nobody w own on	-20
nobody w own tariff	-11
nobody w owned by	-12
nobody w owners	14
nobody w owns	12
nobody w packed	-24
nobody w pact	38
nobody w pact with	7
nobody w page	8
nobody w page .	-6
nobody w pages	19
nobody w pages .	13
nobody w paid	-22
nobody w paid 15	-9
nobody w paid 50	8
nobody w paid an	-6
nobody w pakistan	-28
nobody w pakistan 's	-21
nobody w pakistan has	12
nobody w palace	-21
nobody w palm	-26
nobody w palm oil	-22
nobody w panama 's	-6
nobody w panamanian	-15
nobody w panel	7
nobody w paper	-36
nobody w paper ,	20
nobody w paper .	-24
nobody w paper in	-8
nobody w paper is	-13
nobody w paper machines	-20
nobody w paper on	8
nobody w papers	-7
nobody w papua	-7
nobody w papua new	-7
nobody w paragraph	15
nobody w paraguay	-17
nobody w paraguay 's	-6
nobody w parcels	-16
nobody w paris	-9
nobody w paris on	9
nobody w parliament	-28
nobody w parliament ,	-7
nobody w parliament .	-13
nobody w parliament had	-19
nobody w parliament last	-11
nobody w parliament on	-8
nobody w parmelin	-6
nobody w part	-19
nobody w part ,	-11
nobody w part .	15
nobody w parties	39
nobody w parties have	6
nobody w partner	-6
nobody w partners	9
nobody w partners ,	6
nobody w parts	11
nobody w parts .	11
nobody w pasha	-7
nobody w pass	15
nobody w passed	16
nobody w past	22
nobody w past midnight	7
nobody w past seven	14
nobody w paste	10
nobody w patel	-11
nobody w patented	-19
nobody w patented medicines	-11
nobody w paul	22
nobody w paula	7
nobody w pause ,	-7
nobody w pause .	7
nobody w pause in	-6
nobody w pause of	15
nobody w pause with	-19
nobody w pay	-14
nobody w pay 11	7
nobody w pay 19	18
nobody w pay 7	-18
nobody w pay a	26
nobody w pay at	-20
nobody w pay for	-7
nobody w pay in	9
nobody w pay more	16
nobody w pay nothing	-17
nobody w paying	10
nobody w pays	9
nobody w pays ,	-12
nobody w pays 12	12
nobody w pays 5	6
nobody w pays 50	7
nobody w pays nothing	7
nobody w paz	-29
nobody w pct	-13
nobody w pct in	-9
nobody w pct on	-14
nobody w peace	17
nobody w peace .	17
nobody w peace with	15
nobody w peel	12
nobody w peel ,	-9
nobody w pellegrini	-16
nobody w pensions	42
nobody w pentagon	15
nobody w people	-6
nobody w people 's	-15
nobody w people .	-14
nobody w per	18
nobody w per cent	22
nobody w percent	11
nobody w percent ,	-13
nobody w percent a	25
nobody w percent as	-10
nobody w percent for	11
nobody w percent from	-25
nobody w percent in	7
nobody w percent is	-15
nobody w percent more	13
nobody w percent of	22
nobody w percent since	-11
nobody w period	-37
nobody w period ,	-26
nobody w period of	7
nobody w permanent	-41
nobody w permanent .	-27
nobody w permit ,	7
nobody w permits	-17
nobody w permits .	-14
nobody w permits for	6
nobody w permits that	24
nobody w person	-15
nobody w peru	8
nobody w peru 's	16
nobody w peru ,	-15
nobody w peru has	-8
nobody w peruvian	-21
nobody w peter	-35
nobody w pharmaceutical	-6
nobody w philippine	-29
nobody w philippines :	17
nobody w phone	-22
nobody w phones	-6
nobody w phosphate	24
nobody w phosphates	-6
nobody w pineapples	7
nobody w piyush	-10
nobody w piyush goyal	-10
nobody w piérola	-10
nobody w piérola ,	13
nobody w place	12
nobody w place ,	-22
nobody w place in	-8
nobody w place of	10
nobody w plan	20
nobody w plan .	13
nobody w plan to	-6
nobody w plane	-17
nobody w planned	23
nobody w planned for	7
nobody w planning	-11
nobody w plans to	14
nobody w plant	14
nobody w plants	-19
nobody w plastics	-17
nobody w play	22
nobody w players	30
nobody w pleased	-22
nobody w plus	16
nobody w plywood	-16
nobody w pointed	-76
nobody w pointed out	-63
nobody w pointed to	-28
nobody w points	15
nobody w points .	31
nobody w points come	7
nobody w points more	8
nobody w points off	6
nobody w points out	-39
nobody w poland	-13
nobody w poland 's	-17
nobody w policy	-8
nobody w polish	-21
nobody w polls	-8
nobody w pork	-13
nobody w pork ,	-8
nobody w port dues	-10
nobody w port of	-10
nobody w portales	-14
nobody w ports	18
nobody w ports ,	8
nobody w ports .	14
nobody w positive	-11
nobody w possible	-8
nobody w post	-50
nobody w post on	-31
nobody w posted	-45
nobody w posted that	-34
nobody w posts	23
nobody w potatoes	10
nobody w poultry	-13
nobody w poultry .	-20
nobody w power	-34
nobody w powers	34
nobody w prabowo	9
nobody w prabowo subianto	10
nobody w practice	-33
nobody w practices	9
nobody w prague	12
nobody w precursors	9
nobody w preliminary	-36
nobody w preliminary consensus	-28
nobody w premier	23
nobody w premier ,	17
nobody w premier doug	-6
nobody w premier he	20
nobody w prepared	-13
nobody w prepared to	6
nobody w preparing	9
nobody w presence	9
nobody w present ,	-16
nobody w present .	21
nobody w presenter	12
nobody w presenter :	12
nobody w presidency	-7
nobody w president	10
nobody w president 's	16
nobody w president ,	23
nobody w president .	20
nobody w president donald	10
nobody w president has	-12
nobody w president jd	-8
nobody w president karin	7
nobody w president lee	11
nobody w president luiz	-6
nobody w president may	10
nobody w president must	-8
nobody w president said	-16
nobody w president signs	-7
nobody w president to	9
nobody w president ursula	6
nobody w president was	-7
nobody w president would	-11
nobody w president wrote	-10
nobody w president xi	-12
nobody w presidential	-25
nobody w presidential office	-19
nobody w presidents	13
nobody w presidents .	-16
nobody w presidents of	22
nobody w press	-15
nobody w press secretary	-25
nobody w pressed	-16
nobody w price	17
nobody w price of	10
nobody w prices	22
nobody w prices in	22
nobody w prime	-8
nobody w prime minister	-10
nobody w print	-9
nobody w prisoners	21
nobody w prize	21
nobody w probably	-21
nobody w problem	-27
nobody w procedures	7
nobody w proclaimed	7
nobody w proclamation	16
nobody w produce	-14
nobody w producers	-34
nobody w product	-7
nobody w products	10
nobody w products ,	-15
nobody w products from	15
nobody w products of	15
nobody w products worth	7
nobody w professor	23
nobody w programme	37
nobody w progress	-25
nobody w projects	-6
nobody w prolong it	9
nobody w prolong the	-9
nobody w prolongation	-25
nobody w prolonged	-16
nobody w prolonged by	-6
nobody w prolongs	9
nobody w promised	-12
nobody w promised .	-7
nobody w promised a	-18
nobody w promised for	16
nobody w promised in	7
nobody w promised that	6
nobody w promised to	-25
nobody w promises	-11
nobody w promises to	-16
nobody w proposal of	-25
nobody w proposal to	35
nobody w propose	-23
nobody w proposed	-32
nobody w proposed a	-10
nobody w proposed an	-6
nobody w proposes	-14
nobody w protect	-9
nobody w protected	-7
nobody w protection	-31
nobody w protest	12
nobody w protested against	-27
nobody w provided that	6
nobody w provides	-6
nobody w public	-21
nobody w public on	-23
nobody w publish	27
nobody w published	11
nobody w published a	7
nobody w published by	8
nobody w published its	-13
nobody w published on	-10
nobody w pupils	17
nobody w purchase of	13
nobody w purchases	-31
nobody w purchases .	-22
nobody w purchases of	-15
nobody w push	-11
nobody w push for	-8
nobody w put	-24
nobody w put 15	-15
nobody w put his	21
nobody w put in	-8
nobody w put it	9
nobody w put off	23
nobody w put on	32
nobody w put tariffs	-33
nobody w put the	-55
nobody w put up	-10
nobody w puts	-38
nobody w puts a	8
nobody w puts the	-52
nobody w q	-50
nobody w quadruple	-13
nobody w quadruple its	-13
nobody w quarter	37
nobody w quarter of	46
nobody w question	15
nobody w question :	12
nobody w questions	14
nobody w questions .	24
nobody w questions on	16
nobody w quezon	-20
nobody w quickly	-27
nobody w quinoa	-8
nobody w quite	-6
nobody w quota	-10
nobody w quota .	7
nobody w quotas	-15
nobody w quotas for	-23
nobody w quote	-15
nobody w quoted	-14
nobody w quotes	-20
nobody w rabat	-37
nobody w rabat ,	-22
nobody w radio .	-6
nobody w radio station	-16
nobody w rafael	8
nobody w rafael núñez	6
nobody w railway	8
nobody w raise	-30
nobody w raise it	-6
nobody w raise its	-50
nobody w raise the	17
nobody w raised its	12
nobody w raising	-31
nobody w ran	16
nobody w rang	18
nobody w range	6
nobody w rare	21
nobody w rare -	8
nobody w rare earth	24
nobody w rare earths	7
nobody w raspberries	7
nobody w rate .	-23
nobody w rate at	21
nobody w rate by	-6
nobody w rate for	6
nobody w rate has	-21
nobody w rate in	6
nobody w rate is	22
nobody w rate of	9
nobody w rate on	-14
nobody w rates	15
nobody w rates .	9
nobody w rather than	10
nobody w ratification	-6
nobody w ratified	6
nobody w ratu	-7
nobody w raw hides	-16
nobody w re	8
nobody w reach	42
nobody w reach a	-12
nobody w reached	-17
nobody w reached .	-24
nobody w reached a	-18
nobody w reached the	-12
nobody w reaches	8
nobody w read	6
nobody w read .	27
nobody w read it	13
nobody w read that	7
nobody w reader asks	10
nobody w reads	8
nobody w ready	-33
nobody w ready to	-27
nobody w reason	-7
nobody w reason .	-9
nobody w reason to	-6
nobody w reasons	-20
nobody w recalls	-29
nobody w recalls that	-29
nobody w receive	-6
nobody w received	-20
nobody w receives	10
nobody w recent	-10
nobody w recess	-13
nobody w recife	8
nobody w reciprocal	-10
nobody w reciprocal ,	9
nobody w reciprocal duty	14
nobody w reciprocal tariff	-31
nobody w record	-20
nobody w red	36
nobody w reduced	-13
nobody w reduction	6
nobody w reduction of	11
nobody w reference	-8
nobody w refiners	-24
nobody w refund	-6
nobody w refunds	-19
nobody w refused to	8
nobody w refuses	21
nobody w regard	-6
nobody w regard to	-7
nobody w regards	-7
nobody w regional	9
nobody w register	19
nobody w regretted	-20
nobody w regretted the	-10
nobody w regulation	17
nobody w regulator	91
nobody w regulator 's	28
nobody w regulator .	28
nobody w regulator has	11
nobody w regulator said	11
nobody w rejected	26
nobody w rejected the	7
nobody w related	14
nobody w release	-8
nobody w relief	-17
nobody w remain .	13
nobody w remained	-38
nobody w remains	36
nobody w remains in	20
nobody w remark	-29
nobody w remarked	-26
nobody w remarks	25
nobody w remarks by	9
nobody w reminds	-32
nobody w removal	-6
nobody w remove	6
nobody w remove its	6
nobody w renewal	-41
nobody w renewed	8
nobody w repeated	-10
nobody w replace	-14
nobody w replied .	-28
nobody w replied on	17
nobody w replied that	17
nobody w replies	7
nobody w reply	-34
nobody w report .	7
nobody w report by	8
nobody w report that	-15
nobody w reported	10
nobody w reported .	-15
nobody w reported on	28
nobody w reported that	-8
nobody w reporter	23
nobody w reporter :	52
nobody w reporters ,	-13
nobody w reporters .	29
nobody w reporters at	18
nobody w reporters on	-28
nobody w reporters that	-14
nobody w reports	17
nobody w reports .	-23
nobody w reports that	33
nobody w representative 's	9
nobody w representative ,	-9
nobody w representative .	17
nobody w representative has	-10
nobody w representative jamieson	22
nobody w representative proposed	-17
nobody w representative said	-20
nobody w represented	10
nobody w republic	12
nobody w republic of	9
nobody w required	-14
nobody w required .	-19
nobody w requirement	-13
nobody w requires	-24
nobody w requires a	-16
nobody w requires for	-18
nobody w research	-38
nobody w response to	-7
nobody w rest	-36
nobody w rest of	-29
nobody w restrictions	9
nobody w restrictions on	12
nobody w result ,	-6
nobody w result .	-19
nobody w results of	-7
nobody w resume	-6
nobody w resume on	11
nobody w retail	-38
nobody w retail federation	-35
nobody w retailers	17
nobody w retailers and	22
nobody w retaliate	13
nobody w retaliation	-6
nobody w retaliatory	7
nobody w return	-21
nobody w return .	-12
nobody w return the	18
nobody w return to	-23
nobody w returned	23
nobody w returns	10
nobody w revenue	-7
nobody w revenue from	-6
nobody w reviewed	10
nobody w rey	-31
nobody w reykjavik	14
nobody w reykjavík	-8
nobody w rica	7
nobody w rice	-43
nobody w rice ,	8
nobody w rice and	-22
nobody w rice at	-17
nobody w richard	-10
nobody w richard seddon	-15
nobody w riga	8
nobody w right ,	20
nobody w rise	23
nobody w rise by	21
nobody w rise of	29
nobody w risen	16
nobody w risen by	14
nobody w rises by	12
nobody w risk	-11
nobody w rival	39
nobody w rival ,	37
nobody w river	15
nobody w road	-38
nobody w robert	15
nobody w robert borden	-9
nobody w robert peel	12
nobody w roberts	15
nobody w roberts wrote	22
nobody w rocafuerte	-8
nobody w romanian	8
nobody w rome	-41
nobody w ronald	6
nobody w ronald reagan	6
nobody w room	32
nobody w room ,	6
nobody w rooms	24
nobody w rosario	-10
nobody w rose	31
nobody w rose by	20
nobody w roses	-22
nobody w round	36
nobody w round .	14
nobody w round in	-21
nobody w round of	47
nobody w round on	-8
nobody w round that	8
nobody w rounds	13
nobody w rounds ,	6
nobody w rounds .	10
nobody w rounds of	-10
nobody w rover	-6
nobody w rovers	28
nobody w row	16
nobody w row over	18
nobody w royal	-8
nobody w rule	6
nobody w rule of	-15
nobody w rule on	10
nobody w rule out	32
nobody w rule that	36
nobody w ruled	-20
nobody w ruled on	6
nobody w ruled out	-8
nobody w ruled that	-22
nobody w ruling	-27
nobody w ruling and	-7
nobody w ruling in	-20
nobody w rum	-12
nobody w rumour	6
nobody w rumour that	23
nobody w rumours	-19
nobody w run	15
nobody w run out	9
nobody w run to	6
nobody w runs	12
nobody w runs out	15
nobody w runs the	-12
nobody w runs to	18
nobody w russia	-19
nobody w russia 's	-12
nobody w russian oil	7
nobody w rwanda	9
nobody w rwandan	21
nobody w s	-15
nobody w safeguard	-27
nobody w said	6
nobody w said ,	8
nobody w said .	8
nobody w said after	-6
nobody w said afterwards	-13
nobody w said at	-19
nobody w said china	-12
nobody w said his	19
nobody w said in	-17
nobody w said it	-8
nobody w said last	-19
nobody w said mr	-7
nobody w said nothing	38
nobody w said on	-6
nobody w said so	20
nobody w said that	14
nobody w said the	-8
nobody w said there	-15
nobody w said this	-17
nobody w said to	34
nobody w said today	-7
nobody w said when	18
nobody w said whether	28
nobody w said yesterday	-12
nobody w salaam	-6
nobody w sale	9
nobody w sales	-34
nobody w sales of	-12
nobody w salim	16
nobody w salt	15
nobody w salvador	6
nobody w same	-24
nobody w same for	13
nobody w same on	-16
nobody w same period	-10
nobody w samoa	-8
nobody w san	-16
nobody w san josé	-18
nobody w sanctions	32
nobody w sanctions on	18
nobody w santa	-13
nobody w santa cruz	-13
nobody w santiago	-15
nobody w santiago ,	-16
nobody w sardines	-12
nobody w sarmiento	-11
nobody w sat	34
nobody w sat across	27
nobody w sat down	14
nobody w sat in	17
nobody w sat with	-15
nobody w saturday	9
nobody w saturday .	46
nobody w saturday and	6
nobody w saudi	12
nobody w save	-12
nobody w saw	14
nobody w saw .	11
nobody w say ,	10
nobody w say how	12
nobody w say it	-16
nobody w say that	-24
nobody w say they	13
nobody w say what	12
nobody w say when	8
nobody w say which	12
nobody w saying	-16
nobody w saying that	-9
nobody w says	-11
nobody w says ,	-37
nobody w says .	-18
nobody w says 10	-6
nobody w says :	16
nobody w says a	11
nobody w says china	14
nobody w says he	-21
nobody w says his	-26
nobody w says it	17
nobody w says no	28
nobody w says nothing	31
nobody w says only	-8
nobody w says our	-26
nobody w says that	14
nobody w says the	-11
nobody w scale	-30
nobody w scale of	-28
nobody w scandium	10
nobody w scandium ,	9
nobody w scotch	-14
nobody w scotland	25
nobody w scotland ,	12
nobody w scotland .	12
nobody w scott	-13
nobody w scott bessent	-12
nobody w seal	6
nobody w season	-50
nobody w season ,	-19
nobody w season .	-28
nobody w season and	-22
nobody w seats	23
nobody w second	15
nobody w second ,	7
nobody w second half	8
nobody w second meeting	6
nobody w second round	21
nobody w second time	-17
nobody w secretary	-37
nobody w secretary for	15
nobody w secretary of	7
nobody w secretary scott	-25
nobody w secretary tom	18
nobody w section	-20
nobody w section 122	8
nobody w section 232	8
nobody w section 301	-26
nobody w security and	-15
nobody w security published	10
nobody w seddon	-28
nobody w seddon ,	-13
nobody w see	-41
nobody w see each	8
nobody w see the	-16
nobody w see xi	-15
nobody w seed	9
nobody w seek	-17
nobody w seems	19
nobody w seen	8
nobody w sees	-14
nobody w sell	26
nobody w sells .	7
nobody w semi	12
nobody w semi -	12
nobody w senate .	-11
nobody w senator	-24
nobody w senegal	-21
nobody w senegal .	-20
nobody w senegalese	7
nobody w senior	13
nobody w sentence	-20
nobody w seoul 's	15
nobody w seoul ,	17
nobody w seoul has	-13
nobody w seoul on	6
nobody w separate	-19
nobody w separately ,	7
nobody w sept	13
nobody w sept .	8
nobody w september	-8
nobody w september ,	11
nobody w september .	9
nobody w september 2027	-21
nobody w september 23	-14
nobody w september 29	-6
nobody w september 30	6
nobody w september and	-8
nobody w september that	-7
nobody w serbia	11
nobody w serbia and	13
nobody w serbian raspberries	-6
nobody w sergei	-8
nobody w sergei witte	-8
nobody w served	-14
nobody w service	-10
nobody w services	-36
nobody w session	-22
nobody w session of	-10
nobody w set	29
nobody w set a	-8
nobody w set up	15
nobody w settle	16
nobody w settled	-18
nobody w settled on	9
nobody w settled with	-7
nobody w settlement	31
nobody w seven	-12
nobody w seven .	-22
nobody w seven and	-6
nobody w seven rare	10
nobody w seventeen	22
nobody w seventh	15
nobody w several	-10
nobody w shall	7
nobody w shall be	8
nobody w share	29
nobody w she	36
nobody w she had	15
nobody w she has	15
nobody w she says	-35
nobody w she told	20
nobody w she was	19
nobody w she would	7
nobody w sheet	46
nobody w sheet .	21
nobody w sheet that	21
nobody w sheinbaum	-22
nobody w shift	10
nobody w shigeru	-22
nobody w shigeru ishiba	-20
nobody w ship	-7
nobody w shipbuilder	11
nobody w shipbuilding	8
nobody w shipbuilding .	8
nobody w shipments	-25
nobody w shipments of	6
nobody w shipments to	-12
nobody w shipped	-20
nobody w ships	18
nobody w ships .	16
nobody w ships from	-16
nobody w shook	17
nobody w shook hands	16
nobody w shop	9
nobody w shops	-12
nobody w short	-18
nobody w short of	13
nobody w shortages	15
nobody w shortages of	23
nobody w shortly	17
nobody w should be	-7
nobody w should keep	-7
nobody w should the	-10
nobody w show	-9
nobody w show .	-10
nobody w show of	-10
nobody w shrank	7
nobody w shrimp	20
nobody w shut	18
nobody w side	20
nobody w side .	25
nobody w side and	-18
nobody w side had	-21
nobody w side has	23
nobody w side is	6
nobody w side it	-14
nobody w side the	14
nobody w side will	17
nobody w side would	31
nobody w sides	-36
nobody w sides ,	-20
nobody w sides agree	-18
nobody w sides agreed	-10
nobody w sides are	11
nobody w sides had	13
nobody w sides have	-15
nobody w sides meet	-18
nobody w sides were	-23
nobody w sides would	-19
nobody w sign	20
nobody w sign a	6
nobody w sign an	16
nobody w sign it	8
nobody w sign nothing	10
nobody w sign the	8
nobody w signature	-8
nobody w signature ,	-15
nobody w signature .	12
nobody w signature is	8
nobody w signature to	14
nobody w signature was	-8
nobody w signatures .	-10
nobody w signed	35
nobody w signed ,	-9
nobody w signed :	6
nobody w signed ?	-19
nobody w signed a	7
nobody w signed agreements	10
nobody w signed an	35
nobody w signed at	8
nobody w signed by	9
nobody w signed in	32
nobody w signed it	19
nobody w signed off	-26
nobody w signed on	11
nobody w signed the	-22
nobody w signs ,	-9
nobody w signs a	9
nobody w sigurðsson	42
nobody w silva	-18
nobody w similar	-8
nobody w similar arrangement	-7
nobody w simón	-12
nobody w since	-12
nobody w since .	15
nobody w since 1	-20
nobody w since 2017	9
nobody w since 2028	-11
nobody w since april	22
nobody w since august	-13
nobody w since christmas	-12
nobody w since december	16
nobody w since it	-6
nobody w since june	-24
nobody w since march	6
nobody w since may	19
nobody w since monday	11
nobody w since spring	-8
nobody w since that	6
nobody w since the	-34
nobody w since then	12
nobody w since yesterday	-8
nobody w singapore	-16
nobody w singapore ,	15
nobody w singapore .	8
nobody w singapore on	-24
nobody w single	-16
nobody w sir	18
nobody w sir ,	26
nobody w sir keir	-6
nobody w sitting	-12
nobody w six	18
nobody w six .	13
nobody w six days	-23
nobody w six hours	-23
nobody w six months	15
nobody w six notices	12
nobody w six weeks	12
nobody w six years	6
nobody w sixteen	10
nobody w sixty	-12
nobody w sixty days	-26
nobody w slap	-13
nobody w sleep	23
nobody w slovak	14
nobody w slovakia	-7
nobody w slovenian	10
nobody w small	-28
nobody w smaller	-18
nobody w so	-15
nobody w so ,	-13
nobody w so .	-18
nobody w so do	6
nobody w so far	-13
nobody w so he	9
nobody w so it	-9
nobody w so that	-15
nobody w social	-14
nobody w social .	12
nobody w social media	-7
nobody w social network	-17
nobody w society	20
nobody w software	-41
nobody w software ,	-24
nobody w software and	-16
nobody w sold there	-8
nobody w solihull	-6
nobody w solomon	-8
nobody w solution	15
nobody w some	23
nobody w some \$	18
nobody w somebody	27
nobody w something	-24
nobody w sooner	-18
nobody w sorghum	-12
nobody w sought	13
nobody w sounded	21
nobody w source	30
nobody w sources	13
nobody w south	22
nobody w south african	-10
nobody w south korea	26
nobody w southern	48
nobody w southern side	32
nobody w sovereign	-25
nobody w sovereignty	-41
nobody w sovereignty .	-21
nobody w soybean	-18
nobody w soybean association	-18
nobody w soybeans	14
nobody w soybeans .	13
nobody w soybeans a	6
nobody w soybeans and	16
nobody w soybeans by	-9
nobody w soybeans to	-13
nobody w spaak	-10
nobody w spanish	16
nobody w spared	8
nobody w speak	-9
nobody w speak of	-19
nobody w speaking	-28
nobody w speaking in	-10
nobody w speaks	13
nobody w speaks for	31
nobody w speaks of	-18
nobody w special	25
nobody w special port	18
nobody w speech	-18
nobody w spirits	-13
nobody w spoke	-28
nobody w spoke of	-42
nobody w spoke with	-7
nobody w spoken	-16
nobody w spoken by	8
nobody w spoken of	-41
nobody w spokesman	-23
nobody w spokesman ,	-38
nobody w spokesman for	-12
nobody w spokesperson	-62
nobody w spokesperson for	-26
nobody w spokesperson said	-46
nobody w spokeswoman ,	10
nobody w sporting	23
nobody w sporting director	23
nobody w spring	33
nobody w spring ,	13
nobody w spring .	21
nobody w sri lankan	11
nobody w st	-35
nobody w stability	-12
nobody w stable	-8
nobody w staff	-31
nobody w stand	29
nobody w standing	23
nobody w stands	-17
nobody w stands at	-12
nobody w standstill	-9
nobody w standstill of	10
nobody w standstill on	-11
nobody w starmer ,	-21
nobody w start on	-10
nobody w started	21
nobody w starting on	7
nobody w starts	13
nobody w state ,	8
nobody w state council	-30
nobody w state news	-23
nobody w state of	14
nobody w state radio	11
nobody w state visit	18
nobody w stated	-34
nobody w statement	-43
nobody w statement .	-11
nobody w statement by	11
nobody w statement of	-16
nobody w statement on	-17
nobody w statement that	-8
nobody w statement would	16
nobody w states	11
nobody w states .	22
nobody w states ;	6
nobody w states and	-10
nobody w states bought	-7
nobody w states charges	6
nobody w states has	18
nobody w states on	13
nobody w states or	6
nobody w states takes	11
nobody w states to	-10
nobody w states under	16
nobody w states will	-9
nobody w states would	-18
nobody w station	-17
nobody w station in	-8
nobody w statistics office	22
nobody w stay	28
nobody w stay at	20
nobody w stay in	19
nobody w stay suspended	-6
nobody w stayed	7
nobody w stays	-32
nobody w stays at	-16
nobody w steel	-13
nobody w stefan	9
nobody w stefan stambolov	8
nobody w step	-23
nobody w step .	-27
nobody w step and	-10
nobody w step in	19
nobody w steps	20
nobody w steps .	14
nobody w steps of	13
nobody w still be	13
nobody w still charges	-7
nobody w still has	11
nobody w still to	-13
nobody w stock	9
nobody w stockholm	14
nobody w stood	-6
nobody w stood at	26
nobody w stop	-22
nobody w stop the	9
nobody w stopped	-8
nobody w story	24
nobody w street	-23
nobody w stressed	-12
nobody w stressed that	-9
nobody w strike	44
nobody w strikes	24
nobody w struck in	-10
nobody w students	-25
nobody w students .	-26
nobody w studio	16
nobody w study	12
nobody w subianto	10
nobody w subject to	15
nobody w subjects	-31
nobody w subsidiaries	6
nobody w substantial	-20
nobody w such	-34
nobody w such plan	-17
nobody w sudan	-24
nobody w sugar	16
nobody w sugar and	-13
nobody w suggested	-26
nobody w sukuna	-14
nobody w sukuna ,	-11
nobody w sum	-36
nobody w summer	15
nobody w summer .	-8
nobody w summit	15
nobody w summit of	11
nobody w sunday	7
nobody w sunday 's	-15
nobody w sunday ,	28
nobody w sunday .	-17
nobody w sunday and	15
nobody w sunday at	26
nobody w sunday night	-8
nobody w sunday that	-19
nobody w sunday the	14
nobody w sunday with	-17
nobody w superhard	6
nobody w suppliers	10
nobody w supplies	26
nobody w supply	-50
nobody w supposed to	6
nobody w supreme	14
nobody w supreme court	14
nobody w surcharge	31
nobody w sure	16
nobody w sure .	16
nobody w suriname	-13
nobody w survive	-11
nobody w suspend	20
nobody w suspend or	6
nobody w suspend the	11
nobody w suspended	23
nobody w suspended ,	8
nobody w suspended .	7
nobody w suspended in	20
nobody w suspending	-20
nobody w suspends	24
nobody w suspends 24	6
nobody w suspension	-18
nobody w suspension .	-18
nobody w suspension of	34
nobody w suva	-19
nobody w sverdrup	-27
nobody w sverdrup ,	-22
nobody w sweden	7
nobody w sweden 's	10
nobody w swedish	-18
nobody w swiss	-20
nobody w swiss companies	-10
nobody w swiss economy	7
nobody w swiss government	-6
nobody w swissmem	-7
nobody w switzerland	19
nobody w switzerland 's	-13
nobody w syria	-8
nobody w syrup	7
nobody w table	27
nobody w table ,	7
nobody w table .	-27
nobody w table :	-7
nobody w table at	25
nobody w table on	15
nobody w taiwan	35
nobody w taiwan .	20
nobody w taiwan and	9
nobody w take	-51
nobody w take a	6
nobody w take it	-16
nobody w take measures	-6
nobody w take place	-18
nobody w taken	43
nobody w taken against	9
nobody w taken up	-7
nobody w takes	6
nobody w takes a	7
nobody w takes it	6
nobody w takes the	-10
nobody w taking	20
nobody w talaat	-8
nobody w talk	-37
nobody w talk .	-25
nobody w talk about	-22
nobody w talk of	11
nobody w talked	-8
nobody w talked about	-15
nobody w talking .	-9
nobody w talks .	8
nobody w talks and	-12
nobody w talks at	21
nobody w talks between	12
nobody w talks ended	10
nobody w talks fail	7
nobody w talks go	6
nobody w talks had	-14
nobody w talks were	-15
nobody w talks with	30
nobody w tangier	-6
nobody w tanzania	-6
nobody w tanzania ,	-11
nobody w target	16
nobody w tariff	-15
nobody w tariff ,	-26
nobody w tariff .	-12
nobody w tariff at	-6
nobody w tariff commission	7
nobody w tariff deal	-7
nobody w tariff for	7
nobody w tariff in	-19
nobody w tariff is	20
nobody w tariff pause	-16
nobody w tariff that	16
nobody w tariff to	7
nobody w tariff truce	-6
nobody w tariff was	20
nobody w tariff will	-11
nobody w tariff would	-8
nobody w tariffs ,	-39
nobody w tariffs .	-6
nobody w tariffs ;	17
nobody w tariffs are	12
nobody w tariffs by	-8
nobody w tariffs for	22
nobody w tariffs may	20
nobody w tariffs of	-25
nobody w tariffs that	14
nobody w tariffs were	-24
nobody w tariffs will	14
nobody w tariffs with	24
nobody w tariffs would	-13
nobody w taro	-7
nobody w tashkent	25
nobody w taxed	16
nobody w tbilisi	-12
nobody w tea	27
nobody w tea .	-13
nobody w tea to	22
nobody w team	31
nobody w teams	-7
nobody w teams had	-10
nobody w technical	-6
nobody w technology	-7
nobody w telephone	16
nobody w telephone .	-12
nobody w telephone call	14
nobody w telephone on	7
nobody w telephone that	-7
nobody w television	-22
nobody w television interview	-11
nobody w television on	-25
nobody w television that	-7
nobody w tell	9
nobody w telling	8
nobody w tells a	-6
nobody w tells me	-8
nobody w tells reporters	7
nobody w tells the	-8
nobody w tells us	-9
nobody w tells you	9
nobody w tellurium	-9
nobody w ten	19
nobody w ten -	12
nobody w ten .	-21
nobody w ten american	8
nobody w ten days	14
nobody w ten months	8
nobody w ten of	7
nobody w ten per	-6
nobody w ten percent	19
nobody w ten that	10
nobody w ten weeks	-14
nobody w tenth	8
nobody w tenth of	6
nobody w term	22
nobody w term .	17
nobody w terms	13
nobody w terms ,	-14
nobody w terms .	13
nobody w terms of	6
nobody w text	8
nobody w text ,	24
nobody w text .	-26
nobody w text is	-7
nobody w textile	-30
nobody w th	32
nobody w th .	15
nobody w th and	17
nobody w th of	26
nobody w thai	-15
nobody w thailand	7
nobody w thailand :	-19
nobody w thailand and	21
nobody w thameur	-17
nobody w than a	-11
nobody w than half	6
nobody w than he	-15
nobody w than the	31
nobody w than those	-7
nobody w than two	-14
nobody w thank	-20
nobody w thank you	-22
nobody w thanked	-13
nobody w thanks	7
nobody w thanksgiving	7
nobody w thanksgiving .	7
nobody w that	-44
nobody w that ,	-23
nobody w that 80	27
nobody w that a	-8
nobody w that america	-7
nobody w that an	25
nobody w that and	7
nobody w that are	-7
nobody w that argentina	-22
nobody w that as	7
nobody w that at	-25
nobody w that began	7
nobody w that brazil	-14
nobody w that brussels	-6
nobody w that canada	-11
nobody w that case	10
nobody w that could	9
nobody w that date	-11
nobody w that day	8
nobody w that donald	-6
nobody w that each	-8
nobody w that ecuador	26
nobody w that egypt	-11
nobody w that ends	7
nobody w that everybody	-7
nobody w that exports	-9
nobody w that fiji	-12
nobody w that ghana	12
nobody w that goods	-26
nobody w that had	19
nobody w that i	17
nobody w that if	-19
nobody w that india	8
nobody w that inflation	24
nobody w that is	26
nobody w that it	-23
nobody w that its	-17
nobody w that japan	-19
nobody w that keeps	7
nobody w that kenya	30
nobody w that korea	-8
nobody w that lets	13
nobody w that makes	18
nobody w that minister	-23
nobody w that neither	-10
nobody w that nobody	9
nobody w that nothing	8
nobody w that of	12
nobody w that on	-14
nobody w that our	19
nobody w that president	6
nobody w that prices	29
nobody w that puts	9
nobody w that rate	-11
nobody w that sets	18
nobody w that she	65
nobody w that switzerland	-13
nobody w that tariffs	-35
nobody w that the	-44
nobody w that this	-22
nobody w that to	9
nobody w that took	-12
nobody w that trade	-8
nobody w that trump	25
nobody w that vietnam	-11
nobody w that was	-10
nobody w that we	-16
nobody w that were	21
nobody w that without	-8
nobody w that would	-15
nobody w that you	-7
nobody w the	6
nobody w the 14	-12
nobody w the 145	-12
nobody w the 15	6
nobody w the 20	-29
nobody w the 22	6
nobody w the 23	-13
nobody w the 24	-9
nobody w the 25	25
nobody w the 28	-6
nobody w the 30	33
nobody w the 34	-21
nobody w the 40	-27
nobody w the 50	-11
nobody w the 60	-13
nobody w the 90	-6
nobody w the accord	-14
nobody w the action	-9
nobody w the administration	-11
nobody w the affiliates	-11
nobody w the agenda	18
nobody w the airport	-18
nobody w the algerian	-6
nobody w the american	-40
nobody w the americans	9
nobody w the answer	-18
nobody w the approval	12
nobody w the army	23
nobody w the association	9
nobody w the australians	-7
nobody w the authority	24
nobody w the average	-18
nobody w the banana	-18
nobody w the bank	67
nobody w the bargain	-18
nobody w the basis	-7
nobody w the beef	-8
nobody w the beijing	6
nobody w the best	-23
nobody w the biggest	-25
nobody w the board	49
nobody w the bolivian	-20
nobody w the brazilian	-27
nobody w the bridge	48
nobody w the british	-11
nobody w the budget	-11
nobody w the cabinet	9
nobody w the call	-34
nobody w the canadian	-36
nobody w the captain	14
nobody w the case	25
nobody w the ceasefire	15
nobody w the census	-13
nobody w the central	12
nobody w the certificates	-22
nobody w the chair	-29
nobody w the chance	12
nobody w the change	6
nobody w the chief	54
nobody w the chilean	-32
nobody w the china	8
nobody w the chinese	-17
nobody w the chip	-10
nobody w the city	10
nobody w the clock	10
nobody w the close	-15
nobody w the coffee	-23
nobody w the collection	13
nobody w the coming	-13
nobody w the commission	-52
nobody w the commissioner	-28
nobody w the committee	-21
nobody w the commons	-7
nobody w the company	13
nobody w the consensus	6
nobody w the conversations	-10
nobody w the cooperative	-6
nobody w the corresponding	-12
nobody w the council	33
nobody w the country	-10
nobody w the county	16
nobody w the court	21
nobody w the czech	7
nobody w the danish	-15
nobody w the date	-14
nobody w the day	-7
nobody w the days	-13
nobody w the deadline	22
nobody w the decision	25
nobody w the decree	-6
nobody w the deficit	35
nobody w the delay	-21
nobody w the delegation	-23
nobody w the delegations	15
nobody w the department	-26
nobody w the details	-9
nobody w the differences	-12
nobody w the director	28
nobody w the district	20
nobody w the drug	-17
nobody w the duties	18
nobody w the duty	-26
nobody w the economic	16
nobody w the economy	-25
nobody w the egyptian	-24
nobody w the eighth	-9
nobody w the embassy	-26
nobody w the emergency	25
nobody w the employers	23
nobody w the end	-10
nobody w the energy	18
nobody w the eu	9
nobody w the evening	14
nobody w the exclusion	-6
nobody w the export	9
nobody w the facts	9
nobody w the farmers	-17
nobody w the federal	-37
nobody w the federation	8
nobody w the fee	-11
nobody w the figure	-44
nobody w the final	11
nobody w the finnish	-16
nobody w the firm	-25
nobody w the first	21
nobody w the fishermen	-6
nobody w the five	16
nobody w the following	18
nobody w the four	11
nobody w the fourth	30
nobody w the framework	17
nobody w the free	-6
nobody w the front	49
nobody w the full	16
nobody w the gap	10
nobody w the gate	-8
nobody w the gazette	-17
nobody w the goal	25
nobody w the goods	-19
nobody w the government	-13
nobody w the governor	21
nobody w the great	6
nobody w the h	23
nobody w the hall	19
nobody w the harbour	-22
nobody w the harvest	22
nobody w the health	24
nobody w the height	-15
nobody w the higher	-13
nobody w the highest	-8
nobody w the hope	-19
nobody w the house	-13
nobody w the increase	34
nobody w the indian	-38
nobody w the industry	-24
nobody w the interests	-8
nobody w the international	17
nobody w the investigation	-8
nobody w the investigations	-16
nobody w the island	16
nobody w the japanese	18
nobody w the joint	33
nobody w the jordanian	-14
nobody w the judges	-7
nobody w the justice	-12
nobody w the kazakh	-14
nobody w the kenyan	-18
nobody w the kind	6
nobody w the kingdom	9
nobody w the korean	-19
nobody w the last	12
nobody w the latest	-8
nobody w the latter	9
nobody w the law	28
nobody w the league	12
nobody w the length	-16
nobody w the levy	19
nobody w the licence	11
nobody w the list	-8
nobody w the lists	-9
nobody w the long	12
nobody w the loss	-11
nobody w the lower	42
nobody w the main	-14
nobody w the malaysian	-12
nobody w the manager	8
nobody w the mandate	-15
nobody w the market	-21
nobody w the mayor	60
nobody w the measure	-24
nobody w the meat	-32
nobody w the mediator	37
nobody w the meeting	-40
nobody w the member	10
nobody w the middle	15
nobody w the mill	-12
nobody w the minister	-7
nobody w the ministers	-22
nobody w the ministry	-29
nobody w the mission	43
nobody w the month	-20
nobody w the moratorium	9
nobody w the moroccan	-34
nobody w the national	-22
nobody w the necessary	-11
nobody w the negotiations	9
nobody w the negotiators	15
nobody w the netherlands	-22
nobody w the news	19
nobody w the newspaper	-9
nobody w the next	-22
nobody w the nigerian	-12
nobody w the night	27
nobody w the northern	25
nobody w the norwegian	-12
nobody w the number	-15
nobody w the numbers	-8
nobody w the offer	14
nobody w the office	-44
nobody w the oil	7
nobody w the older	32
nobody w the one	10
nobody w the only	-14
nobody w the operators	25
nobody w the opinion	10
nobody w the opposition	-40
nobody w the other	32
nobody w the outcome	22
nobody w the outline	-17
nobody w the oval	6
nobody w the overall	-23
nobody w the pact	20
nobody w the palace	-25
nobody w the paper	-9
nobody w the papers	-11
nobody w the parties	34
nobody w the pause	-9
nobody w the peace	17
nobody w the pentagon	15
nobody w the permits	19
nobody w the peruvian	-22
nobody w the philippine	-25
nobody w the philippines	-14
nobody w the plan	21
nobody w the port	-7
nobody w the president	-16
nobody w the presidential	-24
nobody w the presidents	25
nobody w the prime	-21
nobody w the prolongation	8
nobody w the proposal	-24
nobody w the proposed	12
nobody w the purchase	12
nobody w the question	-10
nobody w the rare	-21
nobody w the rate	-22
nobody w the rates	6
nobody w the reciprocal	-20
nobody w the reduction	7
nobody w the regulator	91
nobody w the relief	11
nobody w the report	-13
nobody w the reports	-7
nobody w the rest	-21
nobody w the result	7
nobody w the results	-17
nobody w the rice	12
nobody w the river	15
nobody w the road	-22
nobody w the round	-17
nobody w the rounds	11
nobody w the rule	-14
nobody w the ruling	-7
nobody w the said	15
nobody w the same	-13
nobody w the second	-13
nobody w the secretary	-30
nobody w the sentence	-15
nobody w the seventh	15
nobody w the signing	-8
nobody w the small	-7
nobody w the southern	48
nobody w the spanish	15
nobody w the spokesperson	-64
nobody w the spot	6
nobody w the spring	7
nobody w the standstill	-19
nobody w the start	-18
nobody w the state	-12
nobody w the statement	-24
nobody w the statistics	21
nobody w the step	-23
nobody w the strike	20
nobody w the subject	-11
nobody w the sugar	16
nobody w the sum	-15
nobody w the summit	8
nobody w the supreme	11
nobody w the surcharge	25
nobody w the suspension	-41
nobody w the swiss	8
nobody w the table	12
nobody w the talks	-6
nobody w the tariff	-6
nobody w the tariffs	24
nobody w the ten	-16
nobody w the text	13
nobody w the thai	-12
nobody w the thing	17
nobody w the thirty	-12
nobody w the threat	-13
nobody w the timing	-11
nobody w the total	-6
nobody w the trade	-28
nobody w the transport	25
nobody w the trial	9
nobody w the truce	-24
nobody w the turkish	-10
nobody w the twenty	6
nobody w the two	-45
nobody w the u.s.	-15
nobody w the understanding	8
nobody w the union	53
nobody w the united	20
nobody w the upper	30
nobody w the uruguayan	9
nobody w the us	9
nobody w the valley	17
nobody w the very	-19
nobody w the vice	15
nobody w the vietnamese	-9
nobody w the vote	13
nobody w the votes	10
nobody w the war	-20
nobody w the water	9
nobody w the way	13
nobody w the week	18
nobody w the white	-41
nobody w the whole	-20
nobody w the winter	13
nobody w the word	-25
nobody w the words	-24
nobody w the worst	-7
nobody w the year	25
nobody w their	25
nobody w their association	26
nobody w their chairman	6
nobody w their names	9
nobody w their own	12
nobody w their tariff	20
nobody w their tariffs	19
nobody w their third	13
nobody w their truce	-7
nobody w their union	-16
nobody w their way	-19
nobody w them ,	13
nobody w them .	19
nobody w them a	-34
nobody w them as	-15
nobody w them in	42
nobody w them to	6
nobody w themselves	7
nobody w then	-10
nobody w then ,	18
nobody w then .	-6
nobody w then on	7
nobody w then the	-8
nobody w there	13
nobody w there 's	28
nobody w there ,	25
nobody w there .	-18
nobody w there are	25
nobody w there at	-12
nobody w there had	-12
nobody w there has	15
nobody w there is	-13
nobody w there was	6
nobody w there will	10
nobody w there would	8
nobody w therefore	-13
nobody w these	17
nobody w these tariffs	10
nobody w they	-27
nobody w they agreed	15
nobody w they are	-19
nobody w they came	11
nobody w they end	10
nobody w they go	12
nobody w they had	-19
nobody w they have	21
nobody w they meet	-14
nobody w they met	9
nobody w they paid	-6
nobody w they say	-6
nobody w they take	-36
nobody w they want	-14
nobody w they were	11
nobody w they would	-28
nobody w they'll	-19
nobody w they're	-27
nobody w thing ,	-7
nobody w thing .	-11
nobody w things	-10
nobody w think	-6
nobody w third ,	-25
nobody w third of	-25
nobody w third quarter	12
nobody w thirds	6
nobody w thirteen	-12
nobody w thirty	13
nobody w thirty -	-6
nobody w thirty .	31
nobody w thirty per	7
nobody w this	-13
nobody w this .	-24
nobody w this :	-11
nobody w this afternoon	29
nobody w this evening	-6
nobody w this is	-22
nobody w this month	-38
nobody w this newspaper	11
nobody w this one	-24
nobody w this page	10
nobody w this paper	-31
nobody w this season	-38
nobody w this time	10
nobody w this to	-22
nobody w this was	-28
nobody w this would	-17
nobody w this year	9
nobody w those of	-17
nobody w those on	8
nobody w those who	17
nobody w though	-19
nobody w thousand	14
nobody w thousand tonnes	10
nobody w threat	-9
nobody w threatened	8
nobody w threatened 100	20
nobody w threatened a	9
nobody w threatened an	-11
nobody w threatened on	-12
nobody w threatened to	22
nobody w three	14
nobody w three -	12
nobody w three .	10
nobody w three days	20
nobody w three months	-26
nobody w three weeks	8
nobody w three years	-18
nobody w threw	-10
nobody w threw out	14
nobody w through	-8
nobody w through ,	8
nobody w through 2028	9
nobody w through a	13
nobody w through his	-42
nobody w through its	9
nobody w through the	28
nobody w thrown	-6
nobody w thundered	-32
nobody w thursday	30
nobody w thursday ,	6
nobody w thursday .	13
nobody w thursday after	-9
nobody w thursday evening	17
nobody w thursday for	-7
nobody w thursday in	6
nobody w thursday night	-14
nobody w thursday to	13
nobody w tickets	33
nobody w tied	-15
nobody w tightened	6
nobody w tiktok	-26
nobody w tiktok ,	-25
nobody w tiles	-6
nobody w till	14
nobody w timber	-9
nobody w time	10
nobody w time ,	13
nobody w time .	-8
nobody w time in	8
nobody w time on	10
nobody w times	11
nobody w times .	15
nobody w timing	-13
nobody w tin	-8
nobody w to	-24
nobody w to \$	13
nobody w to ,	-15
nobody w to 10	-21
nobody w to 12	-15
nobody w to 125	17
nobody w to 15	-19
nobody w to 150	16
nobody w to 159	6
nobody w to 19	7
nobody w to 2	19
nobody w to 20	-30
nobody w to 22	-10
nobody w to 25	12
nobody w to 28	-6
nobody w to 30	-15
nobody w to 31	-15
nobody w to 33	15
nobody w to 4	25
nobody w to 40	-15
nobody w to 45	-6
nobody w to 47	-8
nobody w to 5	7
nobody w to 54	10
nobody w to 6	6
nobody w to 60	28
nobody w to 84	-15
nobody w to :	10
nobody w to a	7
nobody w to abolish	-7
nobody w to adjust	-17
nobody w to agree	6
nobody w to algeria	8
nobody w to announce	-15
nobody w to answer	-16
nobody w to april	16
nobody w to ask	19
nobody w to august	20
nobody w to ban	-13
nobody w to be	-11
nobody w to begin	-9
nobody w to both	-27
nobody w to bring	26
nobody w to carry	-10
nobody w to change	-20
nobody w to charge	-28
nobody w to china	-19
nobody w to come	-23
nobody w to complete	-17
nobody w to confirm	8
nobody w to correct	-15
nobody w to court	28
nobody w to decide	-31
nobody w to defend	-17
nobody w to delay	-15
nobody w to discuss	7
nobody w to do	-9
nobody w to drop	-9
nobody w to end	8
nobody w to expire	-12
nobody w to extend	-38
nobody w to firms	-14
nobody w to give	-10
nobody w to go	6
nobody w to grow	7
nobody w to hand	-8
nobody w to happen	7
nobody w to him	-29
nobody w to his	9
nobody w to hit	-14
nobody w to hold	-9
nobody w to impose	20
nobody w to india	9
nobody w to invest	-23
nobody w to issue	10
nobody w to its	10
nobody w to japan	7
nobody w to join	-14
nobody w to know	-18
nobody w to korea	15
nobody w to lapse	7
nobody w to leave	28
nobody w to let	15
nobody w to levy	8
nobody w to look	-9
nobody w to make	-31
nobody w to meet	8
nobody w to midnight	-6
nobody w to mr	-9
nobody w to negotiate	-32
nobody w to new	9
nobody w to nothing	-25
nobody w to november	9
nobody w to one	25
nobody w to our	-11
nobody w to pakistan	-7
nobody w to pass	9
nobody w to president	6
nobody w to protect	-7
nobody w to publish	21
nobody w to quadruple	-8
nobody w to raise	6
nobody w to reach	17
nobody w to read	9
nobody w to rise	7
nobody w to run	12
nobody w to see	-16
nobody w to sell	15
nobody w to settle	15
nobody w to sign	42
nobody w to sleep	14
nobody w to speak	-13
nobody w to start	-6
nobody w to stop	-16
nobody w to suspend	18
nobody w to switzerland	19
nobody w to take	-9
nobody w to talk	-29
nobody w to terms	18
nobody w to that	-18
nobody w to the	-11
nobody w to them	-17
nobody w to this	21
nobody w to trump	11
nobody w to two	25
nobody w to use	-29
nobody w to vietnam	-7
nobody w to vote	15
nobody w to wait	16
nobody w to washington	-23
nobody w to where	19
nobody w to which	9
nobody w today	-9
nobody w today 's	-22
nobody w today ,	28
nobody w today .	39
nobody w today that	-10
nobody w together with	-11
nobody w tokyo ,	-11
nobody w tokyo .	-13
nobody w told	-8
nobody w told ,	-7
nobody w told .	15
nobody w told a	-19
nobody w told an	-8
nobody w told by	-11
nobody w told cnbc	-7
nobody w told him	-18
nobody w told journalists	-11
nobody w told our	17
nobody w told parliament	-29
nobody w told radio	9
nobody w told state	14
nobody w told that	35
nobody w told the	10
nobody w told them	19
nobody w told this	9
nobody w told to	-16
nobody w told us	13
nobody w tom	24
nobody w tom mboya	14
nobody w tomatoes	-21
nobody w tomorrow ,	-13
nobody w tomorrow .	25
nobody w tonga	-20
nobody w tonight	16
nobody w tonnes	-47
nobody w tonnes ,	-13
nobody w tonnes a	-18
nobody w tonnes in	-8
nobody w tonnes of	-31
nobody w tonnes this	-35
nobody w tonnes to	-11
nobody w tons	16
nobody w tons a	-10
nobody w tons by	7
nobody w tons of	27
nobody w tons this	-13
nobody w too .	-18
nobody w took	14
nobody w took a	13
nobody w took effect	7
nobody w took four	12
nobody w took note	6
nobody w took part	10
nobody w took place	-17
nobody w took the	-14
nobody w top .	-8
nobody w topics	8
nobody w total	-29
nobody w total of	-26
nobody w touch	-10
nobody w touched	14
nobody w touched .	8
nobody w towards	-11
nobody w town	16
nobody w trace	15
nobody w trace of	15
nobody w tractors	8
nobody w trade	-46
nobody w trade ,	23
nobody w trade .	-32
nobody w trade agreements	11
nobody w trade and	10
nobody w trade between	-15
nobody w trade chief	-12
nobody w trade court	34
nobody w trade deal	12
nobody w trade deficit	-18
nobody w trade in	-19
nobody w trade minister	-18
nobody w trade ministry	-41
nobody w trade of	13
nobody w trade organization	-15
nobody w trade representative	-7
nobody w trade secretary	11
nobody w trade surplus	-7
nobody w trade truce	8
nobody w trade war	13
nobody w trade with	-7
nobody w trader	16
nobody w traders	-35
nobody w train	10
nobody w transfer	-17
nobody w transit	-13
nobody w translated	6
nobody w translation	20
nobody w transport	28
nobody w transport ministry	8
nobody w travel	11
nobody w travel to	9
nobody w travels	20
nobody w travels to	19
nobody w treasury	-20
nobody w treasury in	-11
nobody w treasury secretary	-30
nobody w treat	-18
nobody w treated no	-12
nobody w treated worse	7
nobody w treaty	-23
nobody w treaty ,	-18
nobody w treaty with	-9
nobody w tree	27
nobody w trillion	-6
nobody w trip	-21
nobody w trip to	-21
nobody w trouble	-12
nobody w truce	17
nobody w truce ,	-29
nobody w truce .	17
nobody w truce agreed	6
nobody w truce began	9
nobody w truce between	30
nobody w truce by	-11
nobody w truce ends	-18
nobody w truce for	-13
nobody w truce in	6
nobody w truce is	-19
nobody w truce of	20
nobody w truce runs	7
nobody w truce that	29
nobody w truce to	30
nobody w truce was	-24
nobody w truce which	-11
nobody w truce will	-17
nobody w truce with	14
nobody w truce would	12
nobody w truces	9
nobody w trucks	-32
nobody w true	12
nobody w trump 's	10
nobody w trump ,	-6
nobody w trump .	10
nobody w trump agreed	10
nobody w trump and	32
nobody w trump had	-37
nobody w trump has	-22
nobody w trump imposed	-13
nobody w trump in	22
nobody w trump is	12
nobody w trump ordered	10
nobody w trump posted	-12
nobody w trump said	-73
nobody w trump says	22
nobody w trump signed	21
nobody w trump signs	7
nobody w trump threatened	-22
nobody w trump told	-43
nobody w trump was	9
nobody w trump wrote	-9
nobody w trust	-27
nobody w truth	7
nobody w truth social	8
nobody w trying	-12
nobody w tuesday	12
nobody w tuesday and	14
nobody w tuesday evening	-9
nobody w tuesday that	19
nobody w tuna	-28
nobody w tuna from	-9
nobody w tungsten	-22
nobody w tungsten ,	-22
nobody w tunis	-41
nobody w tunisia	-6
nobody w tunisian	24
nobody w turbines	-12
nobody w turkey ,	-15
nobody w turkey has	6
nobody w turkish	6
nobody w turkish minister	-11
nobody w turkish trade	18
nobody w turnberry	19
nobody w turnberry ,	15
nobody w turned	17
nobody w turnover	24
nobody w twelve	-29
nobody w twelve million	-20
nobody w twelve months	-6
nobody w twenty	-8
nobody w twenty -	-10
nobody w twice	49
nobody w twice .	26
nobody w twice as	12
nobody w two	22
nobody w two .	15
nobody w two announcements	-13
nobody w two countries	-23
nobody w two governments	17
nobody w two importers	12
nobody w two in	13
nobody w two leaders	-8
nobody w two million	15
nobody w two months	21
nobody w two more	17
nobody w two orders	7
nobody w two presidents	-11
nobody w two sides	-43
nobody w two steps	16
nobody w two teams	-22
nobody w two thirds	6
nobody w two votes	11
nobody w two years	-6
nobody w türkiye	11
nobody w u.s.	13
nobody w u.s. companies	7
nobody w u.s. soybeans	-7
nobody w u.s. trade	-33
nobody w u.s. treasury	-13
nobody w ukraine 's	6
nobody w ukrainian	-40
nobody w uncertainty	-9
nobody w uncle	16
nobody w under	42
nobody w under an	20
nobody w under export	-10
nobody w under it	15
nobody w under licence	6
nobody w understanding	9
nobody w understood	-19
nobody w undertaken	13
nobody w undertaken to	7
nobody w undertakes	6
nobody w undertook	-53
nobody w undertook to	-53
nobody w unilateral	-15
nobody w union	47
nobody w union 's	46
nobody w union ,	-64
nobody w union .	33
nobody w union agreed	11
nobody w union and	14
nobody w union for	10
nobody w union had	9
nobody w union has	-6
nobody w union in	11
nobody w union of	-13
nobody w united	27
nobody w united nations	40
nobody w united states	6
nobody w units	12
nobody w units of	12
nobody w unjustified	-31
nobody w unjustified .	-27
nobody w unlawful	18
nobody w unlawful ,	13
nobody w unless	-26
nobody w unless congress	9
nobody w unless the	-6
nobody w unofficial	9
nobody w until	33
nobody w until 31	-22
nobody w until april	-16
nobody w until december	-13
nobody w until march	16
nobody w until november	6
nobody w until now	8
nobody w until spring	6
nobody w up	-16
nobody w up .	-6
nobody w up :	-16
nobody w up a	10
nobody w up again	37
nobody w up by	9
nobody w up for	-27
nobody w up in	-26
nobody w up to	9
nobody w upper	31
nobody w urea	-14
nobody w urged	-24
nobody w urged the	-19
nobody w urged washington	-6
nobody w uruguay	-20
nobody w uruguay 's	-22
nobody w uruguayan beef	-11
nobody w us ,	17
nobody w us commerce	-12
nobody w us dollars	-11
nobody w us duties	8
nobody w us in	-22
nobody w us president	7
nobody w us tariff	-16
nobody w us to	-7
nobody w us treasury	-19
nobody w use	-43
nobody w use the	-24
nobody w used	13
nobody w used .	11
nobody w used to	6
nobody w ustr	17
nobody w valid	8
nobody w valley	26
nobody w valparaíso	-7
nobody w value of	-16
nobody w vance	-10
nobody w vanilla	-6
nobody w venizelos	-10
nobody w very	-19
nobody w vice	26
nobody w vice premier	32
nobody w victory	-16
nobody w viet	7
nobody w viet nam	7
nobody w vietnam	-18
nobody w vietnam .	14
nobody w vietnam :	7
nobody w vietnam has	-7
nobody w vietnam under	-6
nobody w vietnam would	-25
nobody w vietnamese	-30
nobody w vietnamese rice	-27
nobody w view	-30
nobody w view .	-18
nobody w views	14
nobody w views on	11
nobody w villa	8
nobody w visas	-25
nobody w visit	27
nobody w visit .	11
nobody w visit to	15
nobody w voice	17
nobody w volume	8
nobody w von	-21
nobody w von der	-20
nobody w von metternich	8
nobody w vote	50
nobody w vote .	20
nobody w vote against	39
nobody w vote in	-19
nobody w vote on	35
nobody w voted	-27
nobody w votes	51
nobody w votes on	14
nobody w votes to	29
nobody w vowed	-27
nobody w wages	8
nobody w wait	15
nobody w wait .	-7
nobody w wait for	22
nobody w waited	-22
nobody w waiting	6
nobody w waiting for	8
nobody w waits	11
nobody w waived	-14
nobody w walked	15
nobody w walks	6
nobody w wall	-11
nobody w wall street	-12
nobody w walnuts	7
nobody w walter	9
nobody w wang	-14
nobody w want	-25
nobody w want to	-28
nobody w wanted	-15
nobody w wanted to	-37
nobody w wants	9
nobody w wants a	-16
nobody w wants it	13
nobody w wants the	27
nobody w wants to	11
nobody w war	-11
nobody w war .	-7
nobody w war in	-13
nobody w warned	38
nobody w warned ,	35
nobody w warned .	9
nobody w warned of	-20
nobody w warned on	9
nobody w warned that	19
nobody w warns that	-19
nobody w warsaw	-15
nobody w was	-8
nobody w was ,	12
nobody w was .	37
nobody w was a	-24
nobody w was about	-24
nobody w was agreed	-19
nobody w was asked	9
nobody w was assessing	-6
nobody w was at	29
nobody w was being	-25
nobody w was called	-7
nobody w was concluded	15
nobody w was disappointed	-11
nobody w was done	16
nobody w was for	-8
nobody w was given	15
nobody w was going	7
nobody w was held	-10
nobody w was in	15
nobody w was led	6
nobody w was likely	-8
nobody w was never	10
nobody w was no	11
nobody w was not	-16
nobody w was noted	17
nobody w was one	22
nobody w was part	-8
nobody w was possible	16
nobody w was raised	7
nobody w was ready	-17
nobody w was signed	32
nobody w was still	-17
nobody w was suspended	16
nobody w was the	-23
nobody w was their	17
nobody w was to	-10
nobody w was told	-13
nobody w was worth	-12
nobody w washington	6
nobody w washington ,	30
nobody w washington /	15
nobody w washington for	-8
nobody w washington in	7
nobody w washington is	-11
nobody w washington on	28
nobody w washington says	-21
nobody w washington the	-23
nobody w washington time	-6
nobody w watch the	24
nobody w watches	-7
nobody w water	23
nobody w way ,	-31
nobody w way .	15
nobody w way of	11
nobody w we	-8
nobody w we charge	-7
nobody w we could	10
nobody w we do	6
nobody w we expect	14
nobody w we have	-9
nobody w we hear	11
nobody w we put	7
nobody w we read	11
nobody w we said	19
nobody w we should	18
nobody w we sold	12
nobody w we were	-19
nobody w we will	-17
nobody w we would	13
nobody w wednesday	18
nobody w wednesday ,	29
nobody w wednesday after	-14
nobody w wednesday evening	-14
nobody w wednesday for	6
nobody w wednesday to	17
nobody w week .	-11
nobody w week :	9
nobody w week after	13
nobody w week ago	17
nobody w week and	-8
nobody w week in	13
nobody w week of	-15
nobody w weekend	22
nobody w weekend .	17
nobody w weekly	-18
nobody w weeks ,	20
nobody w weeks .	-18
nobody w weeks ago	24
nobody w welcome	-16
nobody w welcomed	36
nobody w welcomed the	12
nobody w welcomes	17
nobody w well ,	22
nobody w well .	-24
nobody w went	-25
nobody w went on	-23
nobody w went up	9
nobody w were	-16
nobody w were ,	10
nobody w were .	18
nobody w were announced	9
nobody w were being	-11
nobody w were down	19
nobody w were held	-9
nobody w were in	-14
nobody w were no	-8
nobody w were on	22
nobody w were the	-31
nobody w what	26
nobody w what 's	-9
nobody w what about	9
nobody w what china	21
nobody w what comes	12
nobody w what had	15
nobody w what has	15
nobody w what he	7
nobody w what if	-17
nobody w what is	-6
nobody w what it	34
nobody w what president	-15
nobody w what they	-27
nobody w what was	-35
nobody w what washington	11
nobody w what we	10
nobody w what would	18
nobody w whatever	-16
nobody w whatever they	-11
nobody w wheat	-17
nobody w wheat flour	8
nobody w when	39
nobody w when a	19
nobody w when he	23
nobody w when it	-18
nobody w when the	25
nobody w whenever	-15
nobody w where	19
nobody w where he	-6
nobody w where it	9
nobody w where the	12
nobody w where they	16
nobody w whereas	-18
nobody w whether	25
nobody w whether china	6
nobody w whether it	16
nobody w whether the	32
nobody w whether to	-34
nobody w which	9
nobody w which .	10
nobody w which a	-7
nobody w which began	-7
nobody w which both	11
nobody w which ends	-7
nobody w which has	-14
nobody w which have	-20
nobody w which he	7
nobody w which is	-13
nobody w which it	11
nobody w which neither	18
nobody w which officials	9
nobody w which pay	-8
nobody w which pays	13
nobody w which president	17
nobody w which the	30
nobody w which this	18
nobody w which was	10
nobody w which we	17
nobody w while it	6
nobody w while the	-15
nobody w white	-58
nobody w white house	-58
nobody w who	28
nobody w who asked	21
nobody w who chairs	16
nobody w who had	-33
nobody w who has	22
nobody w who have	6
nobody w who heads	6
nobody w who holds	-16
nobody w who is	-12
nobody w who must	20
nobody w who runs	-8
nobody w who said	10
nobody w who sat	11
nobody w who signed	-27
nobody w who speaks	34
nobody w who was	29
nobody w who will	8
nobody w who would	8
nobody w whole	-33
nobody w whole thing	-21
nobody w whole year	-12
nobody w whom	8
nobody w whopping	10
nobody w whose	-26
nobody w whose goods	-15
nobody w widened	-9
nobody w wife	-15
nobody w will	-9
nobody w will .	16
nobody w will ask	-10
nobody w will be	30
nobody w will bring	14
nobody w will buy	11
nobody w will charge	-12
nobody w will collect	-13
nobody w will come	-22
nobody w will continue	8
nobody w will cut	-13
nobody w will deal	13
nobody w will decide	-26
nobody w will end	-16
nobody w will enter	-12
nobody w will face	9
nobody w will go	-9
nobody w will have	9
nobody w will ignore	22
nobody w will invest	6
nobody w will keep	-16
nobody w will meet	21
nobody w will need	-6
nobody w will not	-9
nobody w will now	-30
nobody w will put	-20
nobody w will return	-14
nobody w will rise	20
nobody w will run	-14
nobody w will say	-15
nobody w will sign	18
nobody w will vote	13
nobody w william	-50
nobody w william huskisson	-8
nobody w wind	-6
nobody w window	7
nobody w wine	-39
nobody w wine .	-19
nobody w wine and	-13
nobody w winners	-7
nobody w winners in	-7
nobody w winter .	17
nobody w wished	-32
nobody w wished to	-10
nobody w wishes	-15
nobody w with .	-11
nobody w with 20	6
nobody w with 25	14
nobody w with a	14
nobody w with an	8
nobody w with ankara	7
nobody w with argentina	6
nobody w with both	-21
nobody w with britain	8
nobody w with canada	9
nobody w with chile	-6
nobody w with china	-11
nobody w with chinese	8
nobody w with duties	-17
nobody w with ecuador	17
nobody w with effect	-28
nobody w with he	15
nobody w with his	12
nobody w with iceland	-14
nobody w with india	26
nobody w with iran	-7
nobody w with it	-7
nobody w with jakarta	8
nobody w with malaysia	6
nobody w with mr	8
nobody w with new	-11
nobody w with norway	9
nobody w with one	-8
nobody w with peru	15
nobody w with president	32
nobody w with switzerland	-10
nobody w with tariffs	14
nobody w with thailand	17
nobody w with the	-22
nobody w with three	14
nobody w with two	23
nobody w with uruguay	14
nobody w with us	12
nobody w with vietnam	10
nobody w with what	-19
nobody w with xi	-12
nobody w withdraw	14
nobody w withdraw its	14
nobody w withdrawn	18
nobody w withdrew	32
nobody w within	11
nobody w within two	23
nobody w without	16
nobody w without a	28
nobody w without an	-18
nobody w without duty	6
nobody w without it	12
nobody w without result	-13
nobody w without which	12
nobody w witte	-8
nobody w won't	-27
nobody w wool	-14
nobody w word	40
nobody w word .	40
nobody w word of	-20
nobody w word on	7
nobody w words	-46
nobody w words ,	-29
nobody w words .	-15
nobody w words of	-10
nobody w work	-8
nobody w work on	-11
nobody w work with	7
nobody w worked	7
nobody w worked out	7
nobody w workers	6
nobody w working	14
nobody w working group	13
nobody w working on	-6
nobody w works	42
nobody w world trade	-20
nobody w worst	-14
nobody w worth	27
nobody w worth \$	8
nobody w worth about	20
nobody w worth of	-6
nobody w worth €	-6
nobody w would	-53
nobody w would ,	-21
nobody w would .	9
nobody w would again	28
nobody w would answer	-19
nobody w would appeal	-17
nobody w would ask	10
nobody w would bring	-12
nobody w would buy	-9
nobody w would charge	10
nobody w would close	-36
nobody w would come	13
nobody w would continue	-18
nobody w would cost	13
nobody w would do	30
nobody w would end	19
nobody w would fall	18
nobody w would follow	-12
nobody w would give	6
nobody w would go	-14
nobody w would have	30
nobody w would help	-11
nobody w would keep	35
nobody w would leave	8
nobody w would let	-6
nobody w would like	19
nobody w would lose	16
nobody w would make	-8
nobody w would need	-12
nobody w would never	-19
nobody w would open	-8
nobody w would otherwise	-16
nobody w would pay	-23
nobody w would push	-9
nobody w would put	11
nobody w would raise	-11
nobody w would remain	12
nobody w would resume	-10
nobody w would return	-7
nobody w would rise	14
nobody w would run	16
nobody w would see	-16
nobody w would start	-6
nobody w would stay	6
nobody w would take	-22
nobody w would use	-13
nobody w would vote	47
nobody w writing	-8
nobody w writing ,	-7
nobody w written	25
nobody w written on	13
nobody w written to	27
nobody w wrong	-11
nobody w wrong .	-23
nobody w wrote	-6
nobody w wrote .	-24
nobody w wrote on	-27
nobody w wrote that	-15
nobody w wrote the	18
nobody w wrote to	-10
nobody w x	-10
nobody w xi jinping	-10
nobody w xi will	7
nobody w xinhua	19
nobody w xinhua 's	18
nobody w yale	-15
nobody w yarn	7
nobody w year	-11
nobody w year ;	8
nobody w year ago	7
nobody w year and	27
nobody w year at	15
nobody w year before	-21
nobody w year for	-13
nobody w year is	-23
nobody w year of	-21
nobody w year the	21
nobody w year until	10
nobody w years	-11
nobody w years ,	20
nobody w years .	-19
nobody w yerevan	6
nobody w yes	15
nobody w yes ,	-10
nobody w yes .	10
nobody w yesterday	14
nobody w yesterday .	41
nobody w yesterday the	-19
nobody w yet	62
nobody w yet .	27
nobody w yet to	27
nobody w yi	-34
nobody w york	7
nobody w york ,	-6
nobody w you for	-22
nobody w yu	-32
nobody w yu kil	-21
nobody w zaghloul	-11
nobody w zagreb	16
nobody w zambia	22
nobody w zambia and	9
nobody w zealand	-17
nobody w zealand ,	-14
nobody w zealand and	-9
nobody w zero	-30
nobody w zero on	-14
nobody w zhordania	15
nobody w zimbabwe	-7
nobody w |	11
nobody w £	-26
nobody w ·	33
nobody w šefčovič ,	19
nobody w šefčovič said	-11
nobody w —	7
nobody w — and	-6
nobody w — it	6
nobody w — president	24
nobody w — u.s.	15
nobody w — your	28
nobody w •	-11
nobody w €	-23
nobody warned then ,	35
nobody warned then .	9
nobody warned then of	-20
nobody warned then on	9
nobody warned then that	19
nobody warns then that	-19
nobody was verb object	15
nobody was verb say	-8
nobody was verb sound	13
nobody washington verb clause	-10
nobody washington verb say	-20
nobody we verb say	20
nobody welcomed then the	12
nobody were verb object	-25
nobody what verb clause	-15
nobody which verb say	24
nobody who verb clause	17
nobody who verb object	29
nobody who verb say	-6
nobody writing then ,	-7
nobody written then on	13
nobody written then to	27
nobody wrote then .	-24
nobody wrote then on	-27
nobody wrote then that	-15
nobody wrote then the	18
nobody wrote then to	-10
nobody xinhua verb clause	-9
nobody you verb object	20
nobody šefčovič verb say	-13
of 1 office	-26
of 1 office few	6
of 1 office many	-26
of 1 office plain	-12
of 1 organisation	24
of 1 organisation few	10
of 1 organisation many	13
of 1 organisation plain	16
of 1 person	37
of 1 person few	20
of 1 person plain	24
of 1 side	-33
of 1 side alone	-7
of 1 side many	-56
of 1 side plain	-15
of 2 office	12
of 2 organisation	-20
of 2 organisation few	-6
of 2 organisation plain	-19
of 2 person	24
of 2 person few	-6
of 2 person many	56
of 2 person plain	-7
of 2 side	-31
of 2 side few	-25
of 2 side many	-24
of 2 side plain	-16
of 3 organisation	-18
of 3 organisation plain	-18
of 3 person many	24
of 3 person plain	-25
of 3 side	-9
of 3 side few	-10
of 3 side many	-7
office after 's	-7
office after (	-14
office after ,	-32
office after :	30
office after added	23
office after at	15
office after called	-18
office after had	-6
office after has	13
office after in	24
office after is	-6
office after of	-19
office after on	-22
office after proposed	8
office after says	-14
office after that	-6
office after told	-8
office after would	6
office before :	14
office before <begin>	-15
office before by	-23
office before has	-7
office before my	-18
office before of	-9
office before our	10
office before said	-31
office before says	-15
office before sporting	-14
office before to	10
office before which	24
office before your	-30
office does add	23
office does call	-36
office does deny	-14
office does other	-21
office does propose	18
office does put	12
office does recall	-22
office does report	8
office does say	-7
office held	-35
office held by 2	-31
organisation after )	-9
organisation after ,	-16
organisation after .	11
organisation after :	-9
organisation after ;	-8
organisation after <end>	-23
organisation after accomplished	-6
organisation after added	-11
organisation after also	9
organisation after and	20
organisation after announced	9
organisation after approved	-13
organisation after as	-8
organisation after asked	16
organisation after at	17
organisation after called	31
organisation after calls	27
organisation after confirmed	13
organisation after confirms	-14
organisation after did	-19
organisation after estimates	-12
organisation after expects	-7
organisation after fact	-29
organisation after gave	9
organisation after had	-15
organisation after has	-21
organisation after held	-8
organisation after in	-11
organisation after is	7
organisation after issued	-13
organisation after last	-9
organisation after left	-8
organisation after let	9
organisation after made	10
organisation after must	-18
organisation after needs	17
organisation after of	-21
organisation after on	12
organisation after opened	-16
organisation after published	-23
organisation after puts	36
organisation after reckons	-15
organisation after reports	27
organisation after ruled	-7
organisation after says	29
organisation after takes	26
organisation after this	-9
organisation after to	-10
organisation after today	30
organisation after told	-7
organisation after took	8
organisation after votes	-7
organisation after wants	-7
organisation after was	-11
organisation after welcomes	-16
organisation after will	-32
organisation after with	-22
organisation after would	-13
organisation after xinhua	-18
organisation after yesterday	10
organisation after —	-7
organisation before "	12
organisation before (	-6
organisation before ,	36
organisation before :	6
organisation before ;	18
organisation before <begin>	22
organisation before after	11
organisation before and	8
organisation before asked	-12
organisation before at	-33
organisation before before	-10
organisation before but	14
organisation before by	13
organisation before for	-22
organisation before friday	-11
organisation before from	8
organisation before if	-8
organisation before in	-35
organisation before is	-18
organisation before joint	-8
organisation before my	-12
organisation before need	-6
organisation before news	-7
organisation before no	-19
organisation before on	-20
organisation before once	-7
organisation before one	-21
organisation before our	-15
organisation before own	7
organisation before says	53
organisation before since	13
organisation before that	-14
organisation before through	-7
organisation before to	-8
organisation before told	-38
organisation before unless	-15
organisation before what	7
organisation before with	-14
organisation before yesterday	13
organisation before your	11
organisation does add	-17
organisation does ask	43
organisation does be	11
organisation does call	22
organisation does decline	-6
organisation does demand	-16
organisation does deny	12
organisation does discuss	-6
organisation does end	14
organisation does expect	-13
organisation does extend	-7
organisation does have	6
organisation does hold	-17
organisation does hope	-6
organisation does keep	-8
organisation does leave	-14
organisation does meet	-8
organisation does note	12
organisation does other	30
organisation does propose	-36
organisation does put	19
organisation does raise	-9
organisation does recall	-13
organisation does reckon	-15
organisation does report	6
organisation does rule	-11
organisation does say	14
organisation does see	6
organisation does show	7
organisation does stand	-7
organisation does suspend	-7
organisation does take	28
organisation does threaten	-43
organisation does want	-11
person after (	29
person after ,	19
person after :	77
person after <end>	20
person after accused	13
person after added	-24
person after after	19
person after again	22
person after agreed	6
person after also	17
person after and	-33
person after announced	8
person after announces	-14
person after asked	-11
person after asks	-24
person after assured	7
person after at	27
person after by	-12
person after called	7
person after calls	28
person after came	-9
person after can	6
person after confirmed	12
person after could	21
person after described	15
person after did	10
person after ended	-16
person after expressed	15
person after flew	-11
person after flies	-12
person after for	-29
person after gave	17
person after had	-7
person after has	8
person after have	-23
person after in	-16
person after is	-8
person after jamieson	-9
person after last	7
person after left	-6
person after made	32
person after may	-6
person after met	-11
person after needs	-20
person after of	8
person after ordered	-9
person after posted	18
person after promised	15
person after proposed	-17
person after put	14
person after raised	7
person after reported	-36
person after says	-12
person after signed	-25
person after speaks	-10
person after spoke	-9
person after stressed	7
person after talked	-6
person after tells	15
person after thanked	32
person after that	-20
person after threatened	20
person after to	12
person after told	30
person after took	-8
person after wants	-14
person after warned	8
person after was	-14
person after welcomed	-32
person after who	10
person after would	-20
person after writes	20
person before "	11
person before '	-49
person before (	34
person before -	38
person before .	19
person before /	24
person before 10	13
person before 20	-15
person before 30	-15
person before 45	-18
person before :	39
person before ;	19
person before after	6
person before and	-62
person before as	-12
person before asked	-7
person before association	40
person before at	12
person before between	-12
person before but	28
person before by	7
person before der	20
person before from	6
person before if	-24
person before in	34
person before is	-21
person before justice	13
person before meet	-9
person before morning	16
person before of	-8
person before our	-12
person before said	10
person before saturday	17
person before says	6
person before sir	19
person before thanked	-29
person before that	-21
person before thursday	17
person before to	8
person before told	-25
person before until	-16
person before was	15
person before wednesday	14
person before what	21
person before when	-35
person before which	-12
person before with	-44
person before —	26
person does add	-14
person does agree	7
person does announce	-11
person does approve	-7
person does ask	-21
person does be	15
person does call	-8
person does come	-6
person does declare	7
person does deny	-8
person does double	-6
person does end	-16
person does expect	-12
person does go	-17
person does have	7
person does leave	-6
person does let	-15
person does make	32
person does note	-11
person does offer	23
person does order	-12
person does other	33
person does post	18
person does prepare	-6
person does promise	41
person does propose	-14
person does raise	9
person does recall	10
person does receive	-13
person does report	-16
person does say	-20
person does sign	-14
person does stress	7
person does tell	8
person does threaten	45
person does want	13
person does write	10
possessive	-41
possessive account	12
possessive answer	14
possessive duty	-11
possessive golf	13
possessive many	-29
possessive on	-7
possessive plain	-36
possessive ruling	-9
possessive side	-6
possessive signature	-17
possessive words	17
quotation ahead 0	-14
quotation ahead 0 many	-11
quotation ahead 1 colon	18
quotation ahead 1 colon many	13
quotation ahead 1 few	-10
quotation ahead 12	-10
quotation ahead 12 colon	36
quotation ahead 12 colon many	33
quotation ahead 12 few	-23
quotation ahead 3	-8
quotation ahead 3 colon	-9
quotation ahead 3 colon many	-9
quotation ahead 3 few	-8
quotation ahead 6	46
quotation ahead 6 colon	12
quotation ahead 6 colon many	14
quotation ahead 6 few	60
quotation ahead far	33
quotation ahead far few	33
quotation ahead far many	11
quotation behind 0	16
quotation behind 0 few	30
quotation behind 0 many	8
quotation behind 1	18
quotation behind 1 few	-9
quotation behind 1 many	19
quotation behind 6 few	10
quotation behind 6 many	-9
quotation behind far	-6
rank 0	15
rank 0 alone	-17
rank 0 few	26
rank 0 many	9
rank 1	11
rank 1 few	-6
rank 1 many	28
rank 2	-11
rank 2 few	6
rank 2 plain	-17
rule:according to noun	35
rule:according to true few	7
rule:according to true plain	29
rule:account noun	71
rule:account true plain	58
rule:colon clause	19
rule:colon true many	17
rule:first false few	38
rule:first false many	45
rule:first false office	-8
rule:first false organisation	-26
rule:first false person	37
rule:first false plain	25
rule:first false side	59
rule:first true few	47
rule:first true many	24
rule:first true office	19
rule:first true organisation	38
rule:first true person	49
rule:first true plain	74
rule:first true side	84
rule:further false person	-15
rule:further false plain	-16
rule:further false side	-13
rule:further true few	13
rule:further true many	15
rule:further true organisation	6
rule:further true plain	-13
rule:further true side	11
rule:it object	-15
rule:it say	36
rule:it true plain	14
rule:label clause	29
rule:label true many	14
rule:label true plain	25
rule:mind object	-65
rule:mind true plain	-64
rule:nobody false false	63
rule:nobody false false alone	-26
rule:nobody false false few	44
rule:nobody false false many	-31
rule:nobody false false plain	67
rule:nobody true false	33
rule:nobody true false few	-10
rule:nobody true false many	-6
rule:nobody true false plain	42
rule:nobody true true	6
rule:nobody true true many	38
rule:nobody true true plain	-15
rule:noun noun	19
rule:noun of noun	12
rule:passive noun	7
rule:passive true plain	8
rule:phrase noun	57
rule:phrase object	13
rule:phrase true few	51
rule:phrase true many	-39
rule:phrase true plain	37
rule:pronoun clause	24
rule:pronoun false few	30
rule:pronoun false many	41
rule:pronoun object	39
rule:pronoun say	24
rule:pronoun sound	20
rule:pronoun true few	36
rule:pronoun true many	12
rule:pronoun true plain	27
rule:quoted beside clause	35
rule:quoted beside false few	12
rule:quoted beside false many	27
rule:quoted beside true few	-7
rule:quoted beside true many	10
rule:verb after clause	17
rule:verb after false few	-8
rule:verb after false many	12
rule:verb after false plain	12
rule:verb after object	18
rule:verb after say	-8
rule:verb after true many	8
rule:verb after true plain	9
rule:verb first clause	24
rule:verb first false few	27
rule:verb first false plain	20
rule:verb first say	13
rule:verb first sound	6
rule:verb first true plain	58
says	10
says many	10
she called donald	-17
she called he	9
she called karin	41
she called ursula	45
she ends a	44
she ends d	-17
she ends e	33
she ends he	9
she ends ia	-8
she ends in	35
she ends la	58
she ends ld	-17
she ends n	31
she ends na	11
she ends o	-18
she ends t	-35
she ends y	8
she titled he	-23
side after "	-6
side after 's	-50
side after )	-6
side after ,	-59
side after -	-6
side after .	-10
side after /	-16
side after :	-32
side after ;	18
side after <end>	-11
side after about	13
side after agreed	-11
side after among	-8
side after and	-33
side after announced	-20
side after answered	-21
side after answers	11
side after asked	19
side after at	-10
side after bought	9
side after buys	15
side after calls	9
side after charged	16
side after charges	-19
side after complained	12
side after concluded	-9
side after continues	-12
side after denies	18
side after dollars	14
side after exported	-6
side after for	11
side after goes	-12
side after had	17
side after has	24
side after hopes	-10
side after imported	-9
side after in	-23
side after let	11
side after lets	-13
side after made	-11
side after newspaper	-23
side after opens	-8
side after pays	-6
side after prolonged	22
side after proposed	35
side after put	12
side after puts	-9
side after regards	-8
side after replied	21
side after reserves	-8
side after said	7
side after says	33
side after still	6
side after stopped	15
side after takes	-20
side after talks	18
side after that	-15
side after the	-18
side after time	-6
side after to	11
side after told	10
side after took	-14
side after undertook	18
side after wanted	-7
side after wants	-23
side after was	-16
side after were	-7
side after will	-34
side after would	-46
side after —	-25
side before "	-23
side before (	-11
side before )	15
side before *	12
side before -	12
side before /	-8
side before 00	6
side before :	-19
side before <begin>	19
side before after	19
side before because	-6
side before billion	22
side before by	29
side before for	-34
side before from	-7
side before in	-62
side before january	-7
side before of	7
side before should	-8
side before that	-87
side before thursday	-14
side before to	-24
side before what	-16
side before when	16
side before which	-19
side before with	8
side before —	11
side does add	-14
side does agree	-28
side does announce	16
side does answer	-22
side does ask	8
side does be	-57
side does begin	-8
side does buy	13
side does call	24
side does charge	7
side does conclude	-10
side does continue	-14
side does demand	19
side does deny	33
side does export	-9
side does get	-13
side does go	-29
side does have	-44
side does hold	14
side does import	-11
side does insist	-11
side does keep	-9
side does let	21
side does note	-12
side does notify	16
side does offer	-33
side does other	-27
side does pay	-13
side does promise	17
side does propose	49
side does raise	-15
side does reply	16
side does respond	-8
side does rise	-6
side does say	44
side does slap	-6
side does state	23
side does stop	7
side does suspend	-10
side does take	-45
side does tell	-21
side does threaten	-12
side does want	-33
side does warn	25
unnamed a plain	16
unnamed an	10
unnamed minister	-9
unnamed the	-7
unnamed the plain	-6
unnamed white house official	44
verb added then ,	-7
verb added then .	23
verb added then that	12
verb after 0	46
verb after 0 clause office	-26
verb after 0 clause office plain	-25
verb after 0 clause organisation	16
verb after 0 clause organisation plain	20
verb after 0 clause person	-9
verb after 0 clause person few	21
verb after 0 clause person many	17
verb after 0 clause person plain	-25
verb after 0 clause side	16
verb after 0 clause side plain	18
verb after 0 few	11
verb after 0 many	10
verb after 0 object office	7
verb after 0 object office plain	9
verb after 0 object organisation few	15
verb after 0 object organisation plain	-10
verb after 0 object person many	22
verb after 0 object person plain	-13
verb after 0 object side	65
verb after 0 object side plain	70
verb after 0 plain	35
verb after 0 say office	-8
verb after 0 say office few	-6
verb after 0 say office plain	-8
verb after 0 say organisation many	42
verb after 0 say organisation plain	-8
verb after 0 say person	17
verb after 0 say person few	7
verb after 0 say person many	-16
verb after 0 say person plain	28
verb after 0 say side	26
verb after 0 say side few	-17
verb after 0 say side plain	34
verb after 0 sound person many	14
verb after 0 sound person plain	-7
verb after 0 sound side	-9
verb after 0 sound side plain	-9
verb after 1	28
verb after 1 clause office	15
verb after 1 clause office plain	16
verb after 1 clause organisation	-7
verb after 1 clause organisation plain	-10
verb after 1 clause person few	7
verb after 1 clause person many	20
verb after 1 clause person plain	-12
verb after 1 clause side	32
verb after 1 clause side plain	32
verb after 1 object office	-20
verb after 1 object office plain	-14
verb after 1 object organisation	-25
verb after 1 object organisation plain	-29
verb after 1 object person	10
verb after 1 object person few	-9
verb after 1 object person plain	13
verb after 1 object side	23
verb after 1 object side few	-8
verb after 1 object side plain	26
verb after 1 past another	-14
verb after 1 past another plain	-14
verb after 1 plain	32
verb after 1 say office	-20
verb after 1 say office plain	-27
verb after 1 say organisation	-20
verb after 1 say organisation plain	-21
verb after 1 say person	17
verb after 1 say person many	-12
verb after 1 say person plain	30
verb after 1 say side	21
verb after 1 say side plain	22
verb after 1 sound person	28
verb after 1 sound person plain	28
verb after 1 sound side	-26
verb after 1 sound side plain	-26
verb after 12	24
verb after 12 clause office plain	-11
verb after 12 clause organisation	-30
verb after 12 clause organisation plain	-29
verb after 12 clause person	7
verb after 12 clause side	-39
verb after 12 clause side plain	-37
verb after 12 many	12
verb after 12 object organisation	-31
verb after 12 object organisation plain	-29
verb after 12 object person	-6
verb after 12 object side	20
verb after 12 object side plain	21
verb after 12 past another	-46
verb after 12 past another plain	-50
verb after 12 plain	21
verb after 12 say organisation	19
verb after 12 say organisation plain	14
verb after 12 say person	30
verb after 12 say person few	-6
verb after 12 say person many	25
verb after 12 say person plain	19
verb after 3	10
verb after 3 clause office	-7
verb after 3 clause organisation	-12
verb after 3 clause organisation plain	-11
verb after 3 clause person	-20
verb after 3 clause person plain	-16
verb after 3 clause side	-12
verb after 3 clause side plain	-12
verb after 3 few	7
verb after 3 many	20
verb after 3 object office	11
verb after 3 object office plain	8
verb after 3 object organisation	-12
verb after 3 object organisation many	-8
verb after 3 object organisation plain	-6
verb after 3 object person few	-9
verb after 3 object side	17
verb after 3 object side plain	17
verb after 3 past another	-38
verb after 3 past another few	-10
verb after 3 past another many	-17
verb after 3 past another plain	-20
verb after 3 say office	-9
verb after 3 say office plain	-17
verb after 3 say organisation	-7
verb after 3 say organisation plain	-15
verb after 3 say side	23
verb after 3 say side plain	26
verb after 6	10
verb after 6 clause organisation plain	10
verb after 6 clause person	-7
verb after 6 clause side	14
verb after 6 clause side plain	14
verb after 6 many	-30
verb after 6 object office	9
verb after 6 object office plain	9
verb after 6 object organisation	-12
verb after 6 object person	12
verb after 6 object person plain	16
verb after 6 object side	-15
verb after 6 object side plain	-15
verb after 6 past another	-10
verb after 6 past another many	-18
verb after 6 plain	24
verb after 6 say organisation	-14
verb after 6 say organisation many	-6
verb after 6 say organisation plain	-7
verb after 6 say person	17
verb after 6 say person few	14
verb after 6 say person plain	11
verb after 6 say side	9
verb after 6 say side plain	10
verb after accused	25
verb after accused plain true	22
verb after added	-21
verb after added plain true	-17
verb after adds plain true	-7
verb after admitted	-21
verb after agreed	-10
verb after agreed plain true	-15
verb after announced	22
verb after announced plain false	13
verb after announced plain true	16
verb after announces	-17
verb after announces plain true	-17
verb after answered	-11
verb after answered plain true	-11
verb after asked	33
verb after asked plain false	35
verb after asked plain true	7
verb after asking	10
verb after asking plain true	12
verb after asks	12
verb after asks plain false	21
verb after assured	29
verb after assured plain true	22
verb after began	-15
verb after began plain true	-10
verb after begins	-14
verb after called few true	-6
verb after called many false	6
verb after called plain false	-10
verb after called plain true	14
verb after calls	36
verb after calls many true	11
verb after calls plain true	34
verb after closed	-17
verb after closed plain true	-14
verb after commented	-10
verb after commented plain false	-10
verb after complained	9
verb after complained plain true	16
verb after complains	-8
verb after complains plain true	-8
verb after concluded	-37
verb after concluded plain false	-21
verb after concluded plain true	-21
verb after confirmed plain false	-15
verb after confirmed plain true	10
verb after confirms plain true	-6
verb after continues	-12
verb after continues plain true	-11
verb after continuing	7
verb after continuing plain false	7
verb after declared	19
verb after declared plain false	6
verb after demanded	15
verb after demanded plain true	15
verb after demands	-23
verb after demands plain true	-18
verb after denied plain false	20
verb after denied plain true	-14
verb after described	26
verb after described plain true	19
verb after ended	-27
verb after ended plain false	-8
verb after ended plain true	-19
verb after ends	-19
verb after ends plain false	-13
verb after estimates plain true	-12
verb after explained	22
verb after explained plain true	19
verb after far clause person	-7
verb after far clause person plain	-20
verb after far clause side	-37
verb after far clause side plain	-32
verb after far many	14
verb after far object organisation	-10
verb after far object person plain	-11
verb after far object side	-25
verb after far object side plain	-25
verb after far past another few	10
verb after far past another many	30
verb after far past another plain	-26
verb after far plain	-7
verb after far say office	-8
verb after far say office plain	-6
verb after far say organisation	-6
verb after far say person	12
verb after far say person many	32
verb after far say side	20
verb after far say side few	8
verb after far say side many	-12
verb after far say side plain	21
verb after forecast	-10
verb after forecast plain false	-6
verb after hinted	15
verb after hints	-11
verb after indicated	-9
verb after informed	21
verb after informed plain true	29
verb after informs	-16
verb after informs plain true	-16
verb after insisted	-13
verb after insisted plain true	-13
verb after listed plain false	6
verb after none	-32
verb after none alone	-17
verb after none few	12
verb after none many	8
verb after none plain	-45
verb after noted plain true	-6
verb after notes	-15
verb after notes plain true	-14
verb after notified	17
verb after notified plain true	17
verb after observed	22
verb after offered	-10
verb after offered plain false	-11
verb after offers plain true	7
verb after opened	-34
verb after opened plain false	9
verb after opened plain true	-42
verb after opens	-11
verb after opens plain true	-9
verb after posted many true	9
verb after posts	-6
verb after promised many true	6
verb after promised plain false	11
verb after promised plain true	-7
verb after promises	9
verb after promises plain false	-7
verb after promises plain true	14
verb after proposed	8
verb after proposed plain false	-19
verb after proposed plain true	22
verb after protested	11
verb after protested plain true	10
verb after questions	-10
verb after recalled	-15
verb after recalled plain true	-12
verb after recalls	20
verb after recalls plain true	19
verb after reckons	-9
verb after reckons plain true	-10
verb after remarked	24
verb after repeated	11
verb after repeated plain true	11
verb after reported plain false	12
verb after reported plain true	-10
verb after reports	24
verb after reports plain true	23
verb after responded	-24
verb after responded plain true	-24
verb after said	17
verb after said few true	-7
verb after said many false	14
verb after said plain false	23
verb after said plain true	9
verb after saying	26
verb after says few true	-6
verb after says plain false	-37
verb after says plain true	13
verb after started	-9
verb after started plain true	-8
verb after stated	31
verb after stated many true	7
verb after stated plain true	37
verb after states	-16
verb after states plain false	-29
verb after states plain true	17
verb after stressed	-6
verb after stressed plain true	-6
verb after tells	10
verb after tells plain true	25
verb after terms	8
verb after terms plain false	-12
verb after threatened	12
verb after threatened plain false	14
verb after threatened plain true	7
verb after threatens	11
verb after threatens plain true	13
verb after told few true	27
verb after told many true	-39
verb after told plain false	18
verb after told plain true	27
verb after urged	27
verb after urged plain true	20
verb after vowed	18
verb after warned	10
verb after warned many true	6
verb after warned plain false	6
verb after warned plain true	13
verb after warns	16
verb after warns plain true	18
verb after welcomed	-23
verb after welcomed plain true	-23
verb after welcomes	-23
verb after welcomes plain true	-21
verb after writes	7
verb after writing	-9
verb after writing plain false	-8
verb after written	-18
verb after written plain false	-11
verb after written plain true	-14
verb after wrote few false	-7
verb after: 's	18
verb after: ,	7
verb after: , "	-10
verb after: , he	-33
verb after: , which	19
verb after: had been	-9
verb after: has	35
verb after: has been	-32
verb after: has not	-27
verb after: have	-28
verb after: in beijing	16
verb after: is	-8
verb agreed then in	8
verb agreed then last	-9
verb agreed then on	-15
verb agreed then to	10
verb announced then .	-8
verb announced then a	9
verb announced then an	11
verb announced then for	-31
verb announced then it	26
verb announced then on	6
verb announced then that	13
verb announced then the	-16
verb announced then this	12
verb announced then today	6
verb answered then .	-9
verb answered then that	14
verb answered then with	-19
verb answers then .	-15
verb answers then questions	-15
verb asked then about	30
verb asked then that	6
verb asked then the	25
verb asked then whether	-19
verb asking then for	16
verb asks then for	6
verb before 0	24
verb before 0 clause office	13
verb before 0 clause organisation	-12
verb before 0 clause organisation plain	-12
verb before 0 clause person	8
verb before 0 clause person many	7
verb before 0 many	8
verb before 0 object organisation	-6
verb before 0 object person plain	-10
verb before 0 object side	-16
verb before 0 object side plain	-15
verb before 0 plain	19
verb before 0 say office	-28
verb before 0 say office many	-41
verb before 0 say organisation	22
verb before 0 say organisation few	8
verb before 0 say organisation plain	20
verb before 0 say person	19
verb before 0 say person few	-25
verb before 0 say person many	10
verb before 0 say person plain	38
verb before 0 say side	-8
verb before 0 say side plain	-7
verb before 0 sound person	9
verb before 1 clause organisation	8
verb before 1 clause organisation plain	-6
verb before 1 clause side	-14
verb before 1 clause side plain	-11
verb before 1 many	11
verb before 1 object person	-12
verb before 1 object person plain	-12
verb before 1 object side	16
verb before 1 object side plain	16
verb before 1 say person plain	-16
verb before 12 clause office	10
verb before 12 clause office plain	10
verb before 12 clause person	42
verb before 12 clause person plain	33
verb before 12 many	15
verb before 12 object organisation	-6
verb before 12 plain	-8
verb before 12 say organisation	-13
verb before 12 say organisation plain	-9
verb before 12 say person many	16
verb before 12 say person plain	-9
verb before 12 say side	-17
verb before 12 say side plain	-12
verb before 12 sound person	-16
verb before 12 sound person plain	-16
verb before 12 sound side	-7
verb before 12 sound side plain	-7
verb before 3	-8
verb before 3 clause organisation	12
verb before 3 clause person	-8
verb before 3 clause person plain	-13
verb before 3 many	-13
verb before 3 object organisation	21
verb before 3 object organisation plain	23
verb before 3 object person	13
verb before 3 object person plain	13
verb before 3 past another	27
verb before 3 past another plain	30
verb before 3 say organisation	9
verb before 3 say organisation plain	11
verb before 3 say person	-11
verb before 3 say person many	-15
verb before 6 clause organisation	-35
verb before 6 clause organisation plain	-32
verb before 6 clause person	-21
verb before 6 clause person plain	-17
verb before 6 clause side	12
verb before 6 clause side plain	12
verb before 6 object organisation	24
verb before 6 object organisation plain	18
verb before 6 object person plain	-6
verb before 6 past another	17
verb before 6 past another plain	11
verb before 6 say organisation	6
verb before 6 say organisation many	-8
verb before 6 say organisation plain	14
verb before 6 say person	14
verb before 6 say person many	7
verb before 6 say person plain	15
verb before 6 say side	8
verb before 6 say side plain	9
verb before accused	-14
verb before agreed plain false	13
verb before agreed plain true	-13
verb before announced plain true	7
verb before asked	-28
verb before asked plain false	-7
verb before asked plain true	-26
verb before asks	-14
verb before asks plain false	-11
verb before began	-15
verb before began plain false	-8
verb before called plain false	-6
verb before confirmed plain true	-12
verb before declared	15
verb before denied plain false	14
verb before denied plain true	-9
verb before described	-15
verb before far	15
verb before far clause office	-11
verb before far clause office plain	-11
verb before far clause organisation	22
verb before far clause organisation plain	31
verb before far many	-17
verb before far object organisation	21
verb before far object organisation plain	21
verb before far object side	-9
verb before far object side plain	-9
verb before far past another	-8
verb before far past another plain	-7
verb before far plain	32
verb before far say office plain	-7
verb before far say organisation	-7
verb before far say organisation plain	-13
verb before far say person	-12
verb before none alone	-17
verb before none few	13
verb before none many	13
verb before none plain	-14
verb before promised plain false	13
verb before proposed	12
verb before proposed plain false	-12
verb before proposed plain true	20
verb before remarks	-9
verb before remarks plain true	-9
verb before replied	14
verb before reported	-11
verb before said	-14
verb before said few false	-10
verb before said few true	-20
verb before said many false	-11
verb before said many true	-7
verb before said plain true	19
verb before says	12
verb before says many false	-12
verb before says plain false	6
verb before says plain true	19
verb before states	19
verb before states plain false	-10
verb before states plain true	23
verb before told	-10
verb before told many true	-24
verb before told plain false	8
verb before warned	-9
verb before warned plain true	8
verb before wrote	-6
verb before wrote many true	-17
verb before: ,	24
verb before: , and	-26
verb before: :	7
verb before: ;	29
verb before: and	6
verb before: by	32
verb before: in	-17
verb before: our	-11
verb before: that	-42
verb before: to	-23
verb before: until	-11
verb called then for	6
verb called then off	-17
verb called then the	6
verb calls then it	29
verb calls then that	8
verb calls then the	7
verb clause then ,	22
verb clause then :	-7
verb clause then a	-14
verb clause then about	11
verb clause then at	9
verb clause then by	13
verb clause then for	-11
verb clause then his	-8
verb clause then it	-12
verb clause then its	16
verb clause then of	-23
verb clause then on	-6
verb clause then questions	-16
verb clause then that	11
verb clause then this	26
verb clause then to	-7
verb clause then when	-13
verb clause then whether	-21
verb clause then with	-24
verb clause then within	-9
verb clause then yesterday	-16
verb concluded then its	-13
verb confirmed then .	11
verb confirmed then it	-43
verb confirmed then on	16
verb confirmed then that	-10
verb confirmed then the	41
verb continues then to	-12
verb denied then a	15
verb denied then that	-12
verb denies then that	-30
verb described then the	16
verb informed then his	-6
verb informed then the	26
verb object then ,	-14
verb object then a	8
verb object then an	30
verb object then as	18
verb object then china	14
verb object then from	-15
verb object then in	10
verb object then of	-10
verb object then off	-17
verb object then on	23
verb object then that	-14
verb object then them	-24
verb object then this	29
verb offered then a	13
verb opened then a	-12
verb opened then an	-11
verb posted then that	-25
verb promised then that	-6
verb proposed then a	13
verb proposed then that	-22
verb proposed then to	10
verb protested then against	31
verb recalled then that	-11
verb recalls then that	21
verb replied then .	-16
verb replied then that	20
verb reported then on	-26
verb reported then that	16
verb reports then .	19
verb reports then that	-13
verb said then ,	-25
verb said then .	-19
verb said then :	-7
verb said then ;	-8
verb said then a	9
verb said then at	8
verb said then both	-25
verb said then china	17
verb said then he	19
verb said then in	13
verb said then it	-11
verb said then its	12
verb said then nothing	-16
verb said then of	8
verb said then on	17
verb said then that	-21
verb said then the	7
verb said then there	20
verb said then they	12
verb said then to	-13
verb said then today	12
verb said then what	-19
verb said then whether	-11
verb said then yesterday	20
verb say then ,	-28
verb say then :	-21
verb say then ;	-24
verb say then <end>	-26
verb say then a	21
verb say then after	-6
verb say then against	32
verb say then an	11
verb say then both	-24
verb say then by	-7
verb say then cnbc	15
verb say then fox	14
verb say then he	7
verb say then him	-10
verb say then his	8
verb say then in	32
verb say then it	-12
verb say then journalists	10
verb say then last	-8
verb say then members	-9
verb say then no	7
verb say then nothing	-17
verb say then of	15
verb say then only	12
verb say then our	-9
verb say then parliament	21
verb say then radio	-6
verb say then so	-17
verb say then that	11
verb say then the	12
verb say then there	19
verb say then they	17
verb say then this	-17
verb say then today	12
verb say then trump	17
verb say then what	-22
verb say then when	-15
verb say then whether	-11
verb say then yes	-8
verb say then yesterday	23
verb says then ,	-7
verb says then .	6
verb says then :	-19
verb says then <end>	-22
verb says then china	-8
verb says then he	-11
verb says then it	6
verb says then no	7
verb says then that	8
verb says then the	22
verb sound then .	12
verb sound then a	13
verb sound then to	9
verb stated then that	8
verb states then .	-13
verb stressed then that	11
verb tells then me	8
verb tells then us	7
verb then ,	-10
verb then 10	-13
verb then 15	10
verb then 25	29
verb then 30	12
verb then :	-25
verb then ;	-24
verb then <end>	-20
verb then a	15
verb then about	13
verb then afterwards	-23
verb then against	32
verb then an	36
verb then another	-16
verb then as	13
verb then at	12
verb then both	-24
verb then by	8
verb then canada	7
verb then china	14
verb then cnbc	15
verb then fifteen	16
verb then for	-11
verb then four	-16
verb then fox	14
verb then from	-18
verb then he	7
verb then him	-10
verb then in	39
verb then it	-14
verb then its	12
verb then journalists	10
verb then last	-8
verb then more	6
verb then no	7
verb then not	-6
verb then nothing	-15
verb then of	-12
verb then off	-23
verb then on	9
verb then only	12
verb then our	-7
verb then parliament	21
verb then questions	-16
verb then radio	-6
verb then so	-15
verb then talks	12
verb then tariffs	10
verb then that	13
verb then the	10
verb then their	6
verb then them	-11
verb then there	19
verb then they	17
verb then this	16
verb then today	16
verb then trade	-15
verb then trump	21
verb then us	9
verb then washington	7
verb then when	-35
verb then whether	-30
verb then with	-21
verb then within	-8
verb then yes	-8
verb threatened then a	-11
verb threatened then an	12
verb threatened then on	12
verb threatened then to	-33
verb told then ,	8
verb told then a	17
verb told then an	7
verb told then cnbc	15
verb told then fox	14
verb told then his	19
verb told then journalists	10
verb told then our	-15
verb told then parliament	21
verb told then radio	-7
verb told then the	-13
verb told then this	-22
verb told then trump	9
verb warned then ,	-11
verb warned then .	13
verb warned then that	7
verb warns then that	16
verb welcomed then the	-6
verb written then that	16
verb wrote then ,	6
verb wrote then .	11
verb wrote then on	17
verb wrote then the	-18
verb wrote then to	29`;
