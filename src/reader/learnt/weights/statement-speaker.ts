// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_SPEAKER = `yes
<always>	0
closes 's	-14
closes 's plain	-14
closes , few	-20
closes , many	-11
closes , plain	31
closes .	36
closes . few	26
closes . plain	26
closes :	13
closes : plain	12
closes <end>	-36
closes <end> plain	-26
closes at	21
closes at many	23
closes for many	-9
closes for plain	19
closes had	-22
closes had plain	-20
closes in	37
closes in many	32
closes may	-9
closes may plain	-9
closes of	15
closes of plain	20
closes on plain	-7
closes said	27
closes said plain	10
closes that	-24
closes that many	-15
closes that plain	-13
closes to plain	-14
closes was	-10
closes when	24
closes when many	21
closes who	16
closes who many	15
closes would	-18
closes would plain	-21
does <agree> future	22
does <agree> future plain	22
does <agree> past	-13
does <agree> past plain	-17
does <agree> perfect	-27
does <agree> perfect plain	-24
does <agree> pluperfect	-22
does <agree> pluperfect plain	-21
does <agree> present	-18
does <agree> present plain	-16
does <bear> future	12
does <bear> past many	11
does <bear> perfect	-19
does <bear> perfect plain	-11
does <bear> pluperfect	-11
does <bear> pluperfect plain	-11
does <bear> present	-11
does <begin> modal	-13
does <begin> modal plain	-13
does <buy> present	10
does <buy> present plain	13
does <deny> past	8
does <deny> past plain	7
does <down> perfect	-17
does <down> perfect plain	-16
does <down> present	-30
does <down> present plain	-31
does <end> past few	-12
does <end> perfect	-27
does <end> perfect plain	-26
does <impose> modal	-27
does <impose> modal plain	-25
does <impose> past few	-29
does <impose> past many	21
does <impose> perfect plain	12
does <propose> future	-23
does <propose> future plain	-23
does <propose> past	13
does <propose> past few	-10
does <propose> past plain	16
does <propose> perfect few	13
does <propose> pluperfect many	-17
does <propose> pluperfect plain	9
does <say> future plain	-19
does <say> modal	22
does <say> modal plain	12
does <say> perfect	-16
does <say> perfect many	19
does <say> perfect plain	-23
does <say> pluperfect few	10
does <say> present plain	11
does <sell> past	-13
does <sell> past plain	-13
does <stay> future	-26
does <stay> future plain	-26
does <stay> past	9
does <stay> past few	-15
does <stay> past plain	15
does <stay> perfect	8
does <stay> perfect plain	9
does <stay> present	-14
does <stay> present plain	-15
does <suspend> future	-11
does <suspend> future plain	-11
does <suspend> past	-12
does <suspend> past plain	-11
does <suspend> present	-17
does <suspend> present plain	-12
does <target> past	20
does <target> past plain	18
does <target> pluperfect	10
does <target> present	-10
does <target> present many	-13
does <threaten> past plain	16
does <threaten> perfect	10
does <threaten> perfect plain	10
does <threaten> pluperfect	11
does <threaten> pluperfect plain	10
does <up> modal	-11
does <up> modal plain	-11
does <up> past plain	14
does <up> perfect	-12
does <up> perfect plain	-12
does accept many	8
does add	-11
does add plain	-12
does adopt	-10
does adopt plain	-10
does agree	-9
does agree plain	-9
does announce	16
does announce plain	17
does answer plain	-11
does approve	-19
does approve plain	-19
does ask many	-12
does ask plain	15
does believe	-18
does believe plain	-15
does claim	13
does claim plain	13
does collect	-12
does collect plain	-12
does come plain	-12
does concede	-13
does concede plain	-11
does conclude	-24
does conclude plain	-23
does confirm	7
does consider	-11
does consider plain	-11
does declare	-8
does declare plain	-12
does decline plain	-22
does deny	18
does deny plain	18
does discuss	-13
does discuss plain	-13
does double	-10
does double plain	-9
does draw	27
does draw plain	27
does export	-15
does export plain	-15
does float	13
does float plain	13
does future	-18
does future not	13
does future passive	-16
does get	-13
does have	-13
does have plain	-7
does hold	-9
does hope	-12
does hope plain	-12
does impose	-16
does impose plain	-14
does insist	-20
does insist plain	-21
does intend	-9
does intend plain	-9
does keep	-12
does know	-10
does land	-9
does land plain	-9
does leave	-26
does leave plain	-24
does let	25
does let plain	25
does levy	12
does levy plain	12
does lift	10
does lift plain	16
does like	-13
does like plain	-13
does look plain	-16
does maintain	-11
does maintain plain	-11
does make	24
does make plain	28
does meet	-13
does meet plain	-14
does modal	-22
does modal not	11
does negotiate	-14
does negotiate plain	-14
does note	-20
does note plain	-22
does nothing	16
does nothing alone	-9
does nothing few	27
does other	9
does other few	-17
does other many	11
does other plain	12
does past	9
does past passive	-55
does pay	-22
does pay plain	-21
does perfect	13
does perfect not	-37
does perfect passive	-10
does pluperfect not	-18
does pluperfect passive	-23
does prepare	-20
does prepare plain	-20
does present not	17
does present passive	-24
does promise few	-11
does promise many	8
does propose	14
does propose plain	14
does put	19
does put many	23
does put plain	12
does react	8
does react plain	8
does receive	-18
does receive plain	-18
does request	24
does request plain	24
does respond	-22
does respond plain	-22
does return	-11
does rise	-8
does rise plain	-8
does say	12
does say plain	11
does see	11
does see plain	15
does seek	-14
does seek plain	-14
does sell	-8
does sell plain	-8
does sign	-15
does sign plain	-9
does sit	-11
does sit plain	-11
does stand	-10
does state many	-10
does step	19
does step plain	18
does stress	-10
does stress plain	-10
does suspend	-22
does suspend plain	-25
does tell plain	15
does think	12
does think plain	10
does threaten	10
does threaten plain	12
does urge	31
does urge plain	31
does vow plain	16
does want	-18
does want plain	-17
does withdraw	-9
does withdraw plain	-9
does write few	15
earlier 1 1	-24
earlier 1 1 few none	-19
earlier 1 1 many he	11
earlier 1 1 many none	-18
earlier 1 1 plain he	-11
earlier 1 1 plain i	34
earlier 1 1 plain it	-18
earlier 1 1 plain they	-24
earlier 1 12	-24
earlier 1 12 many he	10
earlier 1 12 plain he	-25
earlier 1 12 plain i	-14
earlier 1 3	-61
earlier 1 3 many he	-33
earlier 1 3 many none	-32
earlier 1 3 plain he	-18
earlier 1 3 plain i	11
earlier 1 3 plain it	-27
earlier 1 3 plain they	-18
earlier 1 6	-57
earlier 1 6 alone none	-22
earlier 1 6 many he	-26
earlier 1 6 many it	-11
earlier 1 6 plain he	-48
earlier 1 6 plain i	-35
earlier 1 6 plain it	-16
earlier 2 12	-44
earlier 2 12 alone none	-23
earlier 2 12 plain he	-38
earlier 2 12 plain i	-65
earlier 2 12 plain it	-11
earlier 2 12 plain none	27
earlier 2 12 plain they	-10
earlier 2 3	-11
earlier 2 3 alone none	26
earlier 2 3 few he	-13
earlier 2 3 few none	-9
earlier 2 3 many he	22
earlier 2 3 many it	9
earlier 2 3 plain he	-10
earlier 2 3 plain i	30
earlier 2 3 plain it	-25
earlier 2 3 plain they	-18
earlier 2 6	-48
earlier 2 6 alone none	-12
earlier 2 6 few he	-18
earlier 2 6 few none	-38
earlier 2 6 many it	-11
earlier 2 6 plain i	-75
earlier 2 6 plain it	-18
earlier 3 12	15
earlier 3 12 few he	13
earlier 3 12 few none	-28
earlier 3 12 many he	10
earlier 3 12 many none	-18
earlier 3 12 plain he	29
earlier 3 12 plain it	-14
earlier 3 12 plain they	17
earlier 3 3	13
earlier 3 3 plain i	10
earlier 3 3 plain it	13
earlier 3 3 plain none	-15
earlier 3 6 alone none	28
earlier 3 6 few none	18
earlier 3 6 many none	22
earlier 3 6 plain i	-13
earlier 3 6 plain none	-33
earlier 3 far	14
earlier 3 far plain i	49
earlier 3 far plain they	12
earlier alone	12
earlier alone alone none	31
earlier alone few he	30
earlier alone few i	-25
earlier alone few it	18
earlier alone few they	-11
earlier alone many it	8
earlier alone many none	11
earlier alone plain i	15
earlier alone plain it	23
earlier alone plain none	-12
earlier alone plain they	-22
earlier body	27
earlier body few it	17
earlier body many he	-24
earlier body many it	28
earlier body plain he	18
earlier body plain it	10
earlier last	37
earlier last alone none	59
earlier last few he	28
earlier last few none	10
earlier last many he	12
earlier last many it	-38
earlier last plain he	20
earlier last plain it	-14
earlier last plain they	-38
earlier lately	29
earlier lately alone none	30
earlier lately few he	29
earlier lately few it	19
earlier lately many it	15
earlier lately many none	15
earlier lately plain he	26
earlier lately plain i	-98
earlier lately plain it	-21
earlier office	-26
earlier office few he	12
earlier office many he	-8
earlier office many it	-11
earlier office many none	-10
earlier office plain he	30
earlier office plain i	-17
earlier office plain it	-38
earlier office plain none	-20
earlier office rank 0 few none	-12
earlier office rank 0 many he	-20
earlier office rank 0 many none	-20
earlier office rank 0 plain he	28
earlier office rank 0 plain none	-10
earlier office rank 1	-24
earlier office rank 1 many none	-18
earlier office rank 1 plain i	-13
earlier office rank 1 plain it	-31
earlier office rank 1 plain none	-20
earlier office rank 2 few none	10
earlier office rank 2 many he	9
earlier office rank 2 many none	14
earlier office rank 2 plain he	-26
earlier office rank 2 plain i	-10
earlier office rank 2 plain it	-9
earlier office rank 3 plain he	11
earlier organisation	-26
earlier organisation alone none	-35
earlier organisation few he	-24
earlier organisation few it	13
earlier organisation few none	-40
earlier organisation many he	-36
earlier organisation many it	29
earlier organisation many none	-46
earlier organisation plain he	-72
earlier organisation plain i	-8
earlier organisation plain it	57
earlier organisation plain none	-17
earlier organisation rank 0 few he	-11
earlier organisation rank 0 few it	17
earlier organisation rank 0 few none	-20
earlier organisation rank 0 many it	26
earlier organisation rank 0 plain he	-73
earlier organisation rank 0 plain it	31
earlier organisation rank 0 plain none	-12
earlier organisation rank 1	-26
earlier organisation rank 1 alone none	-16
earlier organisation rank 1 many he	-20
earlier organisation rank 1 many none	-35
earlier organisation rank 1 plain i	-29
earlier organisation rank 2 alone none	-12
earlier organisation rank 2 many he	-12
earlier organisation rank 2 many none	-31
earlier organisation rank 2 plain he	-35
earlier organisation rank 2 plain i	-18
earlier organisation rank 2 plain it	29
earlier organisation rank 3 alone none	-14
earlier organisation rank 3 many he	-12
earlier organisation rank 3 many none	-19
earlier organisation rank 3 plain he	-25
earlier organisation rank 3 plain i	10
earlier organisation rank 3 plain it	17
earlier person	34
earlier person alone none	53
earlier person few he	30
earlier person few i	-16
earlier person few none	-10
earlier person few they	-10
earlier person many he	49
earlier person many i	-11
earlier person many it	-36
earlier person many none	35
earlier person plain he	12
earlier person plain i	20
earlier person plain it	-63
earlier person plain none	-16
earlier person plain they	-11
earlier person rank 0	32
earlier person rank 0 alone none	35
earlier person rank 0 few he	26
earlier person rank 0 few i	-14
earlier person rank 0 few none	-21
earlier person rank 0 many he	65
earlier person rank 0 many it	-27
earlier person rank 0 many they	-11
earlier person rank 0 plain he	9
earlier person rank 0 plain i	33
earlier person rank 0 plain it	-20
earlier person rank 0 plain none	-22
earlier person rank 1	44
earlier person rank 1 alone none	50
earlier person rank 1 many he	13
earlier person rank 1 many it	-14
earlier person rank 1 many none	46
earlier person rank 1 many they	15
earlier person rank 1 plain i	11
earlier person rank 1 plain they	-18
earlier person rank 2 alone none	-10
earlier person rank 2 few none	18
earlier person rank 2 many none	30
earlier person rank 2 plain he	-15
earlier person rank 2 plain i	-24
earlier person rank 2 plain it	-47
earlier person rank 2 plain they	-15
earlier person rank 3	14
earlier person rank 3 plain he	14
earlier person rank 3 plain it	-20
earlier same 1	66
earlier same 1 alone none	38
earlier same 1 few none	-16
earlier same 1 many he	19
earlier same 1 many it	19
earlier same 1 many none	27
earlier same 1 plain he	23
earlier same 1 plain i	-45
earlier same 1 plain it	59
earlier same 1 plain they	-34
earlier same 3	40
earlier same 3 alone none	17
earlier same 3 few he	16
earlier same 3 few none	17
earlier same 3 many he	26
earlier same 3 many it	-35
earlier same 3 many none	18
earlier same 3 plain he	18
earlier same 3 plain i	-90
earlier same 3 plain none	10
earlier same 6	-16
earlier same 6 many he	-20
earlier same 6 plain he	19
earlier same 6 plain i	-11
earlier same 6 plain none	-13
earlier side	-110
earlier side alone none	-71
earlier side few he	-37
earlier side few it	-15
earlier side few none	-44
earlier side many he	-59
earlier side many none	-96
earlier side plain he	-96
earlier side plain i	-48
earlier side plain none	12
earlier side plain they	-39
earlier side rank 0	-29
earlier side rank 0 alone none	-36
earlier side rank 0 few he	-16
earlier side rank 0 few none	-13
earlier side rank 0 many he	-42
earlier side rank 0 many none	-47
earlier side rank 0 plain he	-30
earlier side rank 0 plain i	-16
earlier side rank 0 plain it	33
earlier side rank 0 plain none	19
earlier side rank 0 plain they	-18
earlier side rank 1	-37
earlier side rank 1 alone none	-18
earlier side rank 1 few he	-8
earlier side rank 1 few none	-20
earlier side rank 1 many he	-34
earlier side rank 1 many none	-24
earlier side rank 1 plain he	-51
earlier side rank 1 plain i	-27
earlier side rank 1 plain none	25
earlier side rank 1 plain they	-11
earlier side rank 2	-54
earlier side rank 2 alone none	-11
earlier side rank 2 few none	-9
earlier side rank 2 many none	-23
earlier side rank 2 plain he	-31
earlier side rank 2 plain i	-11
earlier side rank 3	-26
earlier side rank 3 many he	-11
earlier side rank 3 many it	10
earlier side rank 3 many none	-13
earlier side rank 3 plain he	-20
earlier subject	18
earlier subject alone none	-20
earlier subject few he	27
earlier subject few i	-24
earlier subject few none	-17
earlier subject many he	10
earlier subject many i	-10
earlier subject many it	-22
earlier subject many none	-10
earlier subject plain he	19
earlier subject plain i	21
earlier subject plain it	40
earlier subject plain none	-11
earlier subject plain they	-8
g a:!	-12
g a:'	-22
g a:'s	-23
g a:'s <level>	-11
g a:'s <office>	-15
g a:'s <organisation>	11
g a:'s <person>	-10
g a:'s account	15
g a:'s answer	25
g a:'s banana	-11
g a:'s commerce	-11
g a:'s custom	9
g a:'s decision	-15
g a:'s duty	-22
g a:'s house	-11
g a:'s new	15
g a:'s plan	11
g a:'s post	15
g a:'s promise	8
g a:'s purchase	-10
g a:'s rate	13
g a:'s say	11
g a:'s state	11
g a:'s threat	-9
g a:'s version	11
g a:'s visit	-9
g a:'s word	12
g a:+	9
g a:-	-11
g a:- <name>	-11
g a:- design	-14
g a:- earth	-14
g a:.	27
g a:. *	-10
g a:<agent>	-21
g a:<day-ahead> .	-14
g a:<day-ahead> in	11
g a:<day-ahead> is	15
g a:<day-ahead> to	-15
g a:<day-gone> .	15
g a:<day-gone> after	24
g a:<day-gone> by	-10
g a:<day-gone> end	14
g a:<day-gone> in	18
g a:<day-gone> on	-19
g a:<day-gone> put	-10
g a:<day-gone> say	-18
g a:<day-gone> what	-11
g a:<day-gone> with	-15
g a:<day-today> evening	12
g a:<day-today> in	-10
g a:<day-today> it	16
g a:<day-today> published	17
g a:<day-today> to	-9
g a:<goods-amount>	28
g a:<goods-amount> .	22
g a:<goods-amount> in	15
g a:<goods>	9
g a:<level> .	22
g a:<level> for	24
g a:<level> from	27
g a:<level> in	-17
g a:<level> less	13
g a:<level> more	-22
g a:<level> now	12
g a:<level> on	15
g a:<level> tariff	-23
g a:<level> thi	-18
g a:<level> to	10
g a:<level> was	-9
g a:<money> .	13
g a:<money> <span>	33
g a:<money> a	-9
g a:<money> in	-16
g a:<money> of	21
g a:<money> worth	8
g a:<month-ahead> and	14
g a:<month-gone>	-21
g a:<month-gone> for	-11
g a:<month-gone> to	-19
g a:<month-gone> was	-9
g a:<name> <day-gone>	-13
g a:<name> <span>	9
g a:<name> a	-14
g a:<name> agree	-12
g a:<name> and	-18
g a:<name> announce	-11
g a:<name> as	16
g a:<name> deal	-18
g a:<name> doe	-14
g a:<name> for	38
g a:<name> from	12
g a:<name> had	14
g a:<name> is	-11
g a:<name> keep	-9
g a:<name> of	20
g a:<name> on	11
g a:<name> over	11
g a:<name> say	23
g a:<name> trade	-10
g a:<name> truce	-11
g a:<name> will	13
g a:<name> with	13
g a:<name> would	20
g a:<not>	-19
g a:<number>	-26
g a:<number> .	14
g a:<number> <quality>	-9
g a:<number> a	-9
g a:<number> and	14
g a:<number> as	13
g a:<number> billion	-15
g a:<number> duty	12
g a:<number> in	-12
g a:<number> investigation	-9
g a:<number> is	-11
g a:<number> more	-12
g a:<number> of	-19
g a:<number> other	-11
g a:<number> outcome	22
g a:<number> tariff	10
g a:<number> to	-27
g a:<number> vote	-13
g a:<office>	-34
g a:<office> 's	15
g a:<office> .	-17
g a:<office> for	-11
g a:<office> on	10
g a:<office> would	9
g a:<organisation>	10
g a:<organisation> a	10
g a:<organisation> and	14
g a:<organisation> for	-18
g a:<organisation> in	17
g a:<organisation> on	-14
g a:<organisation> say	25
g a:<organisation> that	14
g a:<organisation> to	21
g a:<organisation> will	-12
g a:<organisation> with	13
g a:<organisation> would	20
g a:<person>	-19
g a:<person> <day-gone>	11
g a:<person> announce	18
g a:<person> call	11
g a:<person> has	12
g a:<person> he	-11
g a:<person> in	12
g a:<person> say	-14
g a:<person> the	-12
g a:<points>	15
g a:<quality> apple	10
g a:<quality> banana	12
g a:<quality> beef	-11
g a:<quality> company	-15
g a:<quality> cotton	-13
g a:<quality> delegation	14
g a:<quality> energy	-12
g a:<quality> export	18
g a:<quality> firm	-11
g a:<quality> footwear	8
g a:<quality> glass	11
g a:<quality> good	15
g a:<quality> industrial	-11
g a:<quality> list	19
g a:<quality> marble	-12
g a:<quality> minister	-23
g a:<quality> president	-9
g a:<quality> radio	17
g a:<quality> rice	-20
g a:<quality> rose	12
g a:<quality> sardine	13
g a:<quality> ship	-9
g a:<quality> side	23
g a:<quality> soybean	-12
g a:<quality> steel	20
g a:<quality> tariff	14
g a:<quality> tomatoe	14
g a:<quality> trade	13
g a:<quality> wheat	12
g a:<seat>	-10
g a:<seat> 's	9
g a:<seat> .	-17
g a:<seat> <day-today>	-10
g a:<seat> are	9
g a:<seat> call	18
g a:<seat> confirm	10
g a:<seat> for	23
g a:<seat> has	-20
g a:<seat> in	-14
g a:<seat> of	17
g a:<seat> on	-31
g a:<seat> say	23
g a:<seat> tell	13
g a:<seat> the	-20
g a:<seat> thi	-17
g a:<seat> to	25
g a:<seat> would	9
g a:<sender>	17
g a:<span> .	38
g a:<span> and	7
g a:<span> at	-8
g a:<span> before	-15
g a:<span> later	-9
g a:<span> the	-11
g a:<span> visit	9
g a:<taker>	31
g a:<v-bear>	9
g a:<v-end>	-19
g a:<v-propose>	16
g a:<v-say>	43
g a:<v-target>	-13
g a:<v-threaten>	20
g a:?	-59
g a:a <organisation>	-44
g a:a <quality>	23
g a:a binding	-15
g a:a breach	11
g a:a call	20
g a:a date	-9
g a:a deal	-8
g a:a declaration	-12
g a:a delay	21
g a:a few	12
g a:a first	13
g a:a fourth	11
g a:a free	11
g a:a law	-8
g a:a letter	17
g a:a longer	15
g a:a matter	12
g a:a meet	-29
g a:a memorandum	-15
g a:a new	-19
g a:a note	18
g a:a permanent	18
g a:a permit	-15
g a:a post	25
g a:a preliminary	12
g a:a press	-16
g a:a radio	22
g a:a rate	-13
g a:a reciprocal	-10
g a:a report	11
g a:a rise	-8
g a:a safeguard	-11
g a:a share	-10
g a:a state	-18
g a:a television	23
g a:a third	20
g a:a truce	-8
g a:a warn	15
g a:about .	-14
g a:about a	13
g a:about it	10
g a:about them	-11
g a:above	-29
g a:abroad	-15
g a:accept	14
g a:accord with	12
g a:according	-11
g a:according to	-11
g a:accused	31
g a:accused <name>	15
g a:accused <person>	9
g a:act	-9
g a:add <number>	-24
g a:addition	10
g a:additional <level>	10
g a:additional tariff	15
g a:admit	13
g a:adopt	-14
g a:advanced	-10
g a:after	-7
g a:after <name>	14
g a:after <span>	17
g a:after a	-8
g a:after call	-9
g a:after the	8
g a:afternoon	-9
g a:afterward	-25
g a:against .	-10
g a:against the	11
g a:ago	-8
g a:ago .	-12
g a:agree .	10
g a:agree <day-gone>	13
g a:agree by	14
g a:agree on	-16
g a:agreement .	14
g a:agreement on	-16
g a:agreement with	12
g a:ahead .	-11
g a:airline	-13
g a:airport	18
g a:airport .	17
g a:all	16
g a:all along	-10
g a:allowed	-15
g a:almost	-10
g a:along	-14
g a:also	25
g a:also announce	16
g a:also promise	-22
g a:also put	-13
g a:also raise	9
g a:aluminium	-11
g a:aluminum	10
g a:alway	9
g a:among the	11
g a:an <quality>	18
g a:an agreement	-15
g a:an emergency	-15
g a:an end	-19
g a:an explanation	-10
g a:an export	-9
g a:an extension	13
g a:an interview	-10
g a:an investigation	-8
g a:and <level>	-24
g a:and <money>	10
g a:and <name>	-26
g a:and a	-11
g a:and aluminum	11
g a:and farm	-9
g a:and has	13
g a:and i	-14
g a:and is	14
g a:and last	10
g a:and other	9
g a:and the	21
g a:and to	10
g a:annex	-10
g a:announce	20
g a:announce <day-gone>	11
g a:announce for	-20
g a:announce framework	10
g a:announce it	25
g a:announce the	-21
g a:announcement	13
g a:another <level>	24
g a:another <span>	14
g a:answer	14
g a:answer .	-11
g a:answer by	12
g a:answer in	-24
g a:answer question	-10
g a:answer that	12
g a:answer to	-10
g a:antitrust	11
g a:any	-22
g a:any agreement	-13
g a:anything	-17
g a:appeal .	13
g a:appealed	17
g a:apple	13
g a:approve	-17
g a:apricot	14
g a:arbitration	13
g a:are	18
g a:are not	11
g a:are on	11
g a:arrangement	26
g a:arrive	-9
g a:as	38
g a:as <person>	-15
g a:as a	29
g a:as much	12
g a:as well	-14
g a:aside	-13
g a:ask .	-23
g a:ask <name>	44
g a:ask <number>	-21
g a:ask <seat>	21
g a:ask about	-11
g a:ask in	28
g a:ask on	10
g a:ask the	13
g a:ask whether	-10
g a:assess	11
g a:assess the	11
g a:at	17
g a:at <level>	31
g a:at <money>	39
g a:at <number>	-26
g a:at about	9
g a:at an	-12
g a:at his	8
g a:at noon	11
g a:at thi	-14
g a:at yale	7
g a:attention	27
g a:attention to	27
g a:authority	12
g a:autumn	-13
g a:autumn .	-11
g a:average	11
g a:away	11
g a:back at	13
g a:back from	12
g a:bad	-13
g a:bag	11
g a:ball	11
g a:ban	22
g a:ban on	16
g a:banana	17
g a:bar	16
g a:barrier	14
g a:battery	-12
g a:be	-11
g a:be ask	-13
g a:be drop	8
g a:be extend	-14
g a:be know	23
g a:be lower	9
g a:be next	-18
g a:be the	-14
g a:bean	12
g a:bean .	10
g a:become <number>	-10
g a:beef	-20
g a:beef .	-19
g a:beef in	-13
g a:been	-10
g a:been ask	-11
g a:been extend	11
g a:been given	9
g a:been prolonged	-12
g a:been raise	-9
g a:been tell	-9
g a:before	-29
g a:before a	-9
g a:before the	-11
g a:begin .	10
g a:begin to	-13
g a:begin with	10
g a:believe	-21
g a:better	12
g a:better than	12
g a:between the	10
g a:biggest	-11
g a:bilateral	10
g a:billion	-11
g a:bin	-19
g a:binding	-16
g a:bite	-8
g a:blame	12
g a:blamed	21
g a:boat	14
g a:border	27
g a:both side	-13
g a:both to	-13
g a:brandy	9
g a:breach	11
g a:break	19
g a:break the	15
g a:bridge	-10
g a:bring	11
g a:bring its	13
g a:bring up	10
g a:broke	-15
g a:broker	16
g a:brussel	-14
g a:budget	-13
g a:buse	-10
g a:buy	-18
g a:buy <quality>	-15
g a:buy its	-12
g a:by <day-ahead>	14
g a:by <month-ahead>	14
g a:by <span>	-23
g a:by a	-13
g a:by its	-15
g a:by the	-14
g a:by then	11
g a:call	16
g a:call <name>	17
g a:call an	-23
g a:call for	21
g a:call it	12
g a:call its	-12
g a:call off	-14
g a:call the	12
g a:can	-19
g a:canal	-9
g a:cap	12
g a:capital	-15
g a:careful	12
g a:cargo	13
g a:carrier	11
g a:carry the	12
g a:case	-8
g a:case .	-16
g a:case of	14
g a:cattle	-10
g a:ceasefire	-16
g a:certificate	18
g a:change thi	14
g a:channel	-14
g a:channel .	-11
g a:charge	-19
g a:charge for	-11
g a:charge of	-12
g a:chicken .	-9
g a:chip	14
g a:chip -	-14
g a:chip .	-16
g a:chip design	18
g a:cited	15
g a:clarified	14
g a:clarity	13
g a:clause	10
g a:clause on	15
g a:clear	8
g a:clear the	-14
g a:close	-9
g a:close the	-10
g a:close to	-10
g a:closed	-25
g a:clove	-11
g a:coal	20
g a:coast	-20
g a:cod	9
g a:coercion	12
g a:collect	-15
g a:come	10
g a:come back	9
g a:come by	17
g a:come off	18
g a:come to	-13
g a:comment .	-10
g a:commerce	-13
g a:commerce ministry	-12
g a:company	-15
g a:company to	-14
g a:complain of	-17
g a:complained	12
g a:complaint	-17
g a:concern	26
g a:concern over	17
g a:conclude	-13
g a:conclude with	12
g a:conclusion	-16
g a:conference on	12
g a:confidence	-22
g a:confirm	11
g a:confirm .	25
g a:confirm it	-33
g a:confirm on	21
g a:confirm that	-25
g a:confirm the	24
g a:confirm thi	15
g a:consent	-34
g a:consent of	-16
g a:constructive .	16
g a:consumer	11
g a:control list	-15
g a:control on	18
g a:controlled	13
g a:cooler	11
g a:copper	-20
g a:copy	-17
g a:correct	12
g a:corrected	27
g a:cost	15
g a:cotton	10
g a:could	24
g a:could be	-21
g a:could not	18
g a:count	29
g a:count .	13
g a:counted	34
g a:counter	-14
g a:countermeasure	14
g a:country 's	14
g a:course	-10
g a:course .	-12
g a:cover	11
g a:crown	-11
g a:cruz	11
g a:curb	10
g a:curb on	15
g a:cut	-19
g a:cut in	-8
g a:cut of	-11
g a:cut tariff	-12
g a:damage	17
g a:date .	-24
g a:day .	-13
g a:day of	9
g a:day on	10
g a:deal	-20
g a:deal for	11
g a:deal was	9
g a:deal with	-28
g a:decide on	-16
g a:decision on	13
g a:declaration	-13
g a:declare	-10
g a:defence	12
g a:defend	-17
g a:defended	17
g a:deficit	-10
g a:delay	13
g a:demand	-10
g a:demand <level>	15
g a:demand a	-10
g a:deny	15
g a:deny having	13
g a:deny it	25
g a:deny on	12
g a:desk	-11
g a:dialogue	10
g a:did not	-21
g a:differently	-15
g a:dinner	-10
g a:direction	12
g a:dispute	14
g a:district	-20
g a:do	17
g a:document	-13
g a:doesn't	-9
g a:door	-20
g a:door on	-22
g a:down	-17
g a:down to	13
g a:draw	27
g a:draw attention	27
g a:drink	10
g a:driver	15
g a:drone	-20
g a:drop	13
g a:drug	25
g a:drug .	9
g a:due	-12
g a:due to	-12
g a:during	10
g a:duty of	13
g a:duty to	17
g a:duty under	12
g a:duty would	10
g a:dáil	-12
g a:each	-15
g a:each other	-14
g a:early	12
g a:earth and	-12
g a:economic	-15
g a:economy	11
g a:economy and	14
g a:emergency	-21
g a:end	-14
g a:end of	-17
g a:end on	12
g a:end the	-14
g a:energy for	-12
g a:energy over	9
g a:entebbe	-12
g a:equipment	11
g a:estimate	8
g a:estimate .	9
g a:evening .	13
g a:evening to	-12
g a:everyone	10
g a:exclude	-9
g a:exist	-10
g a:expect .	21
g a:expect <level>	10
g a:expect <money>	12
g a:expect an	-11
g a:expect export	17
g a:expect in	-9
g a:expire	-12
g a:explain that	14
g a:explain the	-22
g a:explanation	-10
g a:export	14
g a:export ban	10
g a:export certificate	11
g a:export control	-9
g a:exporter of	-9
g a:expressed seriou	11
g a:extend	-14
g a:extend it	-19
g a:extension ?	-11
g a:extension of	14
g a:extra	5
g a:extra duty	11
g a:extremely	17
g a:face	-9
g a:fact	-11
g a:fact sheet	-20
g a:failure	11
g a:far .	-25
g a:fare	-10
g a:farmer	-12
g a:favour	-10
g a:fear for	10
g a:fee and	10
g a:fee for	9
g a:fee on	18
g a:fentanyl	28
g a:fentanyl .	10
g a:fentanyl and	23
g a:ferry	-13
g a:few	15
g a:few hour	12
g a:financial	14
g a:finding	-18
g a:fine	-10
g a:finished	-22
g a:fire	-9
g a:firm	-8
g a:firmly oppose	-12
g a:first .	-20
g a:first step	13
g a:first time	-11
g a:fiscal	14
g a:fish from	-10
g a:fishing	16
g a:flew	-7
g a:float	13
g a:flour	-10
g a:fly to	-9
g a:following	-14
g a:for <day-gone>	-25
g a:for <goods-amount>	11
g a:for <level>	-22
g a:for <money>	-21
g a:for <seat>	-13
g a:for about	-9
g a:for all	17
g a:for an	-27
g a:for another	16
g a:for buy	-13
g a:for call	-16
g a:for every	-12
g a:for foreign	-13
g a:for it	27
g a:for its	15
g a:for one	-9
g a:for rare	19
g a:for that	-13
g a:for them	17
g a:for thi	11
g a:for two	14
g a:for what	-16
g a:for zero	17
g a:forced	18
g a:forced labor	12
g a:forced labour	11
g a:forecast	12
g a:foreign	-8
g a:foreign trade	-17
g a:four	11
g a:four .	11
g a:four time	-10
g a:fourth	15
g a:fourth round	11
g a:framework	11
g a:free	27
g a:free .	9
g a:free of	-9
g a:free trade	21
g a:friend	13
g a:from a	-15
g a:from all	9
g a:from his	-10
g a:frozen	11
g a:further	20
g a:gap	-12
g a:garden on	-9
g a:gave	29
g a:gave it	9
g a:gave notice	12
g a:gave the	12
g a:generic	19
g a:given	22
g a:go	12
g a:go for	-11
g a:go further	13
g a:go on	11
g a:go up	12
g a:gold	-11
g a:good	19
g a:good .	-22
g a:good from	22
g a:good of	13
g a:good pay	10
g a:good start	-14
g a:good to	-11
g a:government to	24
g a:grain	-17
g a:great	11
g a:grower	9
g a:growth .	12
g a:growth of	-12
g a:gyeongju	-11
g a:had	13
g a:had a	-20
g a:had announce	12
g a:had answer	-18
g a:had been	-12
g a:had found	9
g a:had given	15
g a:had its	9
g a:had just	-10
g a:had not	-15
g a:had promise	14
g a:had propose	-21
g a:had put	-11
g a:had spoken	10
g a:had threaten	10
g a:hail	-16
g a:half	-25
g a:halifax	-10
g a:hall	-16
g a:hall .	-12
g a:halve	-14
g a:halve the	-9
g a:hand	-13
g a:hand over	-10
g a:happen	-9
g a:harvest	-12
g a:harvest .	-13
g a:has	8
g a:has a	-13
g a:has already	-12
g a:has also	11
g a:has alway	8
g a:has answer	11
g a:has been	-17
g a:has complained	-14
g a:has confirm	-13
g a:has deny	13
g a:has let	23
g a:has make	17
g a:has propose	22
g a:has protested	11
g a:has published	-20
g a:has since	12
g a:has so	23
g a:has spoken	41
g a:has take	14
g a:has tell	34
g a:has the	15
g a:has to	-25
g a:has warn	15
g a:has withdraw	-16
g a:have agree	-14
g a:have ask	12
g a:have both	19
g a:have call	-10
g a:hazelnut	-10
g a:he call	-16
g a:he could	9
g a:he want	10
g a:he'll	18
g a:her	14
g a:here	12
g a:herring	9
g a:him	16
g a:him .	21
g a:him the	12
g a:himself .	-21
g a:his <organisation>	16
g a:his name	-28
g a:his network	14
g a:his own	10
g a:his way	14
g a:hold	10
g a:honour	20
g a:honour to	16
g a:hotel	-16
g a:hour later	16
g a:house	-21
g a:house .	-18
g a:how	-9
g a:how it	-18
g a:i	-30
g a:ignore	-13
g a:illegal	-10
g a:import	9
g a:import of	16
g a:impose	-17
g a:in <month-ahead>	17
g a:in <name>	-26
g a:in <seat>	-12
g a:in <span>	-12
g a:in a	39
g a:in an	-14
g a:in at	-13
g a:in case	12
g a:in full	-15
g a:in good	10
g a:in his	10
g a:in its	18
g a:in one	10
g a:in pari	16
g a:in public	-9
g a:in rome	13
g a:in that	-9
g a:in the	-12
g a:in write	19
g a:income	-20
g a:inflation	-16
g a:inform the	-8
g a:informed	23
g a:informed the	13
g a:inquiry	19
g a:inquiry into	9
g a:insist	-25
g a:insist on	-28
g a:instrument	13
g a:intention	14
g a:intention to	13
g a:interview on	12
g a:into	-31
g a:into a	-12
g a:into the	-12
g a:introduce	-15
g a:introduce in	-13
g a:invest	18
g a:invest <money>	18
g a:investigation of	-10
g a:investigation on	-12
g a:investigation that	11
g a:investment	-11
g a:investment .	11
g a:is also	11
g a:is ask	13
g a:is enough	9
g a:is for	-14
g a:is more	14
g a:is one	11
g a:is ready	-11
g a:is say	-17
g a:is still	11
g a:is under	12
g a:issued	10
g a:issued a	12
g a:it	23
g a:it <day-today>	11
g a:it at	10
g a:it be	27
g a:it before	-11
g a:it by	-20
g a:it can	-15
g a:it could	16
g a:it first	-11
g a:it has	24
g a:it in	-12
g a:it on	-11
g a:it to	16
g a:it unlawful	-9
g a:it was	44
g a:it will	12
g a:it'll	13
g a:item	15
g a:its account	-19
g a:its commitment	-9
g a:its consent	-18
g a:its duty	-12
g a:its export	-19
g a:its intention	12
g a:its list	-31
g a:its member	24
g a:its negotiation	19
g a:its new	16
g a:its own	12
g a:its part	-14
g a:its rare	-26
g a:its rate	-10
g a:joined	13
g a:joint	-15
g a:joint <organisation>	-15
g a:journalist	13
g a:judge	-12
g a:juice	-10
g a:just	-15
g a:karachi	9
g a:keep	16
g a:know	41
g a:labor	9
g a:labor .	-10
g a:labour	11
g a:labour .	11
g a:land	-12
g a:last	-13
g a:last <month-gone>	-11
g a:last day	10
g a:last summer	-11
g a:last week	19
g a:last year	-15
g a:late on	14
g a:law .	18
g a:law of	-9
g a:leave .	16
g a:leave for	-11
g a:leave its	-11
g a:led	-14
g a:lentil	-12
g a:less	12
g a:let	23
g a:let it	24
g a:let rare	10
g a:letter	39
g a:letter of	9
g a:letter to	16
g a:level	12
g a:levy	6
g a:levy .	15
g a:levy <level>	8
g a:license for	8
g a:lift its	16
g a:lift the	-19
g a:like	-12
g a:line	11
g a:line .	-11
g a:list	-18
g a:list .	-13
g a:list of	-9
g a:listener	12
g a:little against	-10
g a:live	15
g a:loan	-10
g a:lose	-16
g a:lose its	-11
g a:lose their	-10
g a:loss	21
g a:lower	-15
g a:lower the	-10
g a:mail	11
g a:maintain	-11
g a:maintain its	-15
g a:majority	-12
g a:make	21
g a:make clear	19
g a:make good	-11
g a:make public	21
g a:make that	14
g a:maker	9
g a:mandate	-12
g a:many	10
g a:marble	-12
g a:march	17
g a:matter of	10
g a:may	-13
g a:me	12
g a:me .	-20
g a:measure it	17
g a:measure of	11
g a:measure on	-11
g a:media .	19
g a:medicine	18
g a:meet <person>	-25
g a:meet a	9
g a:meet for	-15
g a:meet in	-22
g a:member	9
g a:member state	-10
g a:memorandum	-17
g a:merdeka	12
g a:merdeka <number>	12
g a:middle	-10
g a:middle of	-10
g a:military	-8
g a:milk	-21
g a:milk powder	-18
g a:million .	16
g a:mind	-15
g a:minister	-31
g a:minister for	-15
g a:minute	-17
g a:moment	-10
g a:moratorium	-24
g a:more of	-18
g a:more pay	-9
g a:morning .	-13
g a:most	-14
g a:much to	15
g a:must	-32
g a:name	-36
g a:name to	-27
g a:name under	-8
g a:named	36
g a:national	15
g a:near	-11
g a:needed	-30
g a:neither	-10
g a:network	14
g a:network on	15
g a:never	-10
g a:new .	-18
g a:new date	11
g a:new duty	14
g a:new investigation	12
g a:new section	-14
g a:new tariff	17
g a:new york	-21
g a:newspaper	-24
g a:newspaper .	-18
g a:next	-14
g a:next day	11
g a:nickel	-15
g a:nickel ore	-21
g a:night	-14
g a:nine	12
g a:no .	-10
g a:no further	13
g a:no reason	11
g a:nobody	-10
g a:none .	10
g a:noon	13
g a:nor	-14
g a:northern	-11
g a:not	-8
g a:not .	22
g a:not agree	12
g a:not changed	14
g a:not confirm	-11
g a:not put	-10
g a:not rule	-14
g a:not say	-10
g a:not sign	25
g a:not tell	15
g a:note	-23
g a:note that	-11
g a:note with	9
g a:nothing	-40
g a:nothing .	-28
g a:nothing was	12
g a:notice	-12
g a:now	24
g a:now .	11
g a:number	-15
g a:object	-13
g a:observer	-13
g a:occasion	13
g a:of <goods-amount>	13
g a:of <level>	21
g a:of <month-ahead>	-11
g a:of <month-gone>	-16
g a:of <name>	6
g a:of <number>	11
g a:of <span>	23
g a:of a	29
g a:of any	-12
g a:of both	-24
g a:of busan	12
g a:of chip	-10
g a:of company	-12
g a:of duty	-14
g a:of export	15
g a:of good	11
g a:of its	-7
g a:of last	-20
g a:of oil	-10
g a:of one	-15
g a:of output	10
g a:of steel	16
g a:of talk	-14
g a:of their	15
g a:of them	-15
g a:of what	-10
g a:off	-31
g a:off .	-16
g a:off its	-9
g a:off on	-12
g a:off talk	10
g a:offer	-28
g a:offer <level>	-14
g a:offer <number>	-13
g a:offer a	-8
g a:offer to	18
g a:oil	-23
g a:oil .	-13
g a:oil to	-10
g a:older	-21
g a:olive	11
g a:on .	13
g a:on <day-gone>	15
g a:on <level>	-13
g a:on <name>	-10
g a:on <organisation>	13
g a:on <seat>	15
g a:on a	-20
g a:on all	11
g a:on an	21
g a:on banana	13
g a:on both	-22
g a:on cashew	10
g a:on chip	20
g a:on coal	16
g a:on coffee	-11
g a:on duty	-12
g a:on everything	12
g a:on export	14
g a:on for	-10
g a:on frozen	9
g a:on his	23
g a:on most	-16
g a:on palm	-11
g a:on rare	14
g a:on ship	-19
g a:on social	11
g a:on tequila	12
g a:on the	-17
g a:on trade	-11
g a:on truth	-12
g a:on tyre	-9
g a:once	-10
g a:one .	-28
g a:one thing	10
g a:onion	14
g a:only	20
g a:only .	12
g a:only <level>	-10
g a:open its	-9
g a:opened	-13
g a:opened a	-11
g a:opened an	-16
g a:opening	13
g a:opening of	9
g a:opinion	-11
g a:opinion .	-13
g a:oppose	-10
g a:opposition	30
g a:or	20
g a:orange	-16
g a:order and	-10
g a:ore	-12
g a:origin	-13
g a:other <quality>	-9
g a:otherwise	-12
g a:otherwise .	-10
g a:our	14
g a:out	26
g a:out .	20
g a:out of	-9
g a:out the	-9
g a:output	10
g a:output .	12
g a:outside	19
g a:outside the	15
g a:over	23
g a:over a	-12
g a:over forced	11
g a:over the	10
g a:overall	19
g a:own list	10
g a:own measure	-12
g a:own notice	-10
g a:own tariff	11
g a:packed	12
g a:pact	-25
g a:palm oil	-13
g a:panel	-18
g a:paper	-8
g a:paper on	10
g a:pari	14
g a:part with	10
g a:partner .	10
g a:pass	-12
g a:passed	-8
g a:patented	12
g a:patented medicine	9
g a:pay	-31
g a:pay the	-14
g a:peace	-14
g a:peace .	-18
g a:peat	-11
g a:pen	-16
g a:penalty	-13
g a:people	-30
g a:people .	-18
g a:permanent	26
g a:permanent agreement	12
g a:permit for	16
g a:person	10
g a:phone .	-10
g a:place	11
g a:plane	26
g a:platform .	11
g a:pleased	9
g a:pleased to	9
g a:point	21
g a:point out	27
g a:pointed	23
g a:pointed out	16
g a:pointed to	9
g a:port	-14
g a:port .	-14
g a:port fee	11
g a:post	25
g a:post of	19
g a:powder	-19
g a:power	20
g a:precursor	-11
g a:preliminary	13
g a:prepare a	-12
g a:present .	-14
g a:president xi	-9
g a:processor	-9
g a:producer	12
g a:profit	-11
g a:prolong	-11
g a:prolong it	-17
g a:prolonged by	-13
g a:promise	18
g a:promise an	16
g a:promise of	-13
g a:promise on	11
g a:promise to	14
g a:proposal .	11
g a:proposal to	-17
g a:propose	10
g a:propose <span>	14
g a:propose a	-7
g a:propose to	-14
g a:protested	16
g a:protested against	11
g a:public	15
g a:public on	13
g a:publish	-19
g a:published	-19
g a:published a	-15
g a:published the	-19
g a:purchase .	11
g a:purchase <goods-amount>	13
g a:put	11
g a:put <number>	-27
g a:put forward	13
g a:put his	-26
g a:put its	-30
g a:put off	-16
g a:put on	-24
g a:put tariff	14
g a:put the	49
g a:quadruple its	9
g a:question of	13
g a:question on	-13
g a:quick	10
g a:quickly	20
g a:radio	34
g a:raise <name>	-10
g a:raise its	10
g a:raise the	23
g a:rare -	-14
g a:rare earth	24
g a:rate	-9
g a:rate of	-11
g a:rate on	15
g a:rate to	-18
g a:ratified	-10
g a:ratify	-11
g a:raw cotton	14
g a:reach	9
g a:react	8
g a:read	-25
g a:read out	-20
g a:ready	-17
g a:ready .	-12
g a:reason .	-15
g a:reason to	11
g a:receive	-12
g a:reciprocal	-28
g a:reciprocal tariff	-15
g a:reckon with	21
g a:recognise	10
g a:refiner	10
g a:refinery	-11
g a:refund	17
g a:refused	-20
g a:refused to	-10
g a:regret	22
g a:regretted	33
g a:reject it	-9
g a:release	15
g a:released	-10
g a:relief	16
g a:remarked	19
g a:remind	30
g a:reminded	42
g a:renew	-10
g a:renew the	-10
g a:replace	10
g a:reply .	16
g a:reply on	-11
g a:reply with	-14
g a:report	14
g a:report .	19
g a:report by	13
g a:report on	-10
g a:report to	-17
g a:reporter	10
g a:reporter after	13
g a:reporter at	14
g a:reporter on	15
g a:representative	-13
g a:request	13
g a:require a	-12
g a:requirement	11
g a:respond	-20
g a:rest	-9
g a:restriction	23
g a:result .	16
g a:result of	17
g a:retaliation	14
g a:revenue	-14
g a:rice .	15
g a:right	24
g a:right .	16
g a:right direction	14
g a:rise	-20
g a:rise by	-11
g a:rise garden	-7
g a:rise in	18
g a:rise of	-22
g a:rome	13
g a:room	-15
g a:rose	11
g a:round	-11
g a:row	-11
g a:row over	-14
g a:rule	-11
g a:rule on	-16
g a:run	-8
g a:sack	-9
g a:sale	-14
g a:sale of	-11
g a:same	21
g a:same .	12
g a:same on	12
g a:sanction on	15
g a:santa	11
g a:santa cruz	11
g a:sardine	20
g a:say	12
g a:say <day-today>	14
g a:say <number>	11
g a:say <person>	25
g a:say <seat>	26
g a:say afterward	-26
g a:say before	-19
g a:say both	9
g a:say by	10
g a:say he	10
g a:say his	12
g a:say in	22
g a:say its	25
g a:say neither	-10
g a:say nothing	-12
g a:say only	12
g a:say something	-14
g a:say that	14
g a:say the	21
g a:say they	11
g a:say to	-13
g a:say what	-17
g a:say whether	-18
g a:say yes	-23
g a:second	26
g a:second .	14
g a:second and	11
g a:secret	-11
g a:section	11
g a:section <number>	11
g a:see it	9
g a:see no	11
g a:see the	-18
g a:seed	-26
g a:sell to	20
g a:send	13
g a:send a	17
g a:serve	10
g a:seventh	-19
g a:seventh round	-12
g a:several	-12
g a:shall	-10
g a:share	-11
g a:share of	-13
g a:she	-26
g a:sheet	-27
g a:sheet of	-13
g a:ship	-21
g a:shoe	-11
g a:shook	-9
g a:should be	19
g a:shrug	-11
g a:side in	10
g a:sign	-15
g a:sign a	-26
g a:sign already	16
g a:sign for	12
g a:signature	-7
g a:signature .	12
g a:since	-18
g a:since <month-gone>	-14
g a:since <number>	-13
g a:sir	-9
g a:sir <person>	-9
g a:sit	-36
g a:sit .	-13
g a:ski	14
g a:ski lift	14
g a:slip	17
g a:so .	-14
g a:social media	11
g a:software and	10
g a:solution	-13
g a:something	-22
g a:sounded	-13
g a:soybean	-33
g a:soybean .	-12
g a:soybean by	-19
g a:speak	27
g a:speak of	50
g a:spoke	40
g a:spoke about	-11
g a:spoke by	-16
g a:spoke in	19
g a:spoke of	68
g a:spoke with	-10
g a:spoken	60
g a:spoken of	56
g a:stand	-16
g a:stand ready	-11
g a:start	-23
g a:state	-16
g a:state that	-13
g a:state visit	-11
g a:statement .	-10
g a:statement on	10
g a:station	-15
g a:stay at	-8
g a:steel	16
g a:step	14
g a:step .	-14
g a:step a	-10
g a:stockholm	-7
g a:stress	-10
g a:strict	-18
g a:student	19
g a:student .	20
g a:study	14
g a:submarine	10
g a:suit	-11
g a:sulphur	-14
g a:sum	20
g a:sum .	12
g a:summit	-8
g a:surcharge .	13
g a:surplu	12
g a:surplu in	14
g a:survive	8
g a:suspend	-21
g a:suspend .	-10
g a:swap	12
g a:table	-12
g a:take <goods-amount>	-12
g a:take <level>	-24
g a:take <span>	-13
g a:take since	13
g a:take the	14
g a:talk .	21
g a:talk about	14
g a:talk at	-11
g a:talk of	11
g a:talk on	16
g a:talk with	-20
g a:tariff at	16
g a:tariff for	-18
g a:tariff is	-19
g a:tariff over	13
g a:tariff talk	-11
g a:tariff truce	-10
g a:tariff with	-26
g a:taro	-10
g a:tax	-12
g a:tax <quality>	-10
g a:telephone	-13
g a:telephone <day-today>	-10
g a:telephone conversation	-8
g a:telephone on	19
g a:telephone with	-19
g a:television	13
g a:television interview	12
g a:tell <person>	60
g a:tell an	11
g a:tell her	13
g a:tell his	16
g a:tell it	-28
g a:tell journalist	9
g a:tell me	14
g a:tell our	-12
g a:tell the	13
g a:tell thi	-24
g a:tequila	12
g a:term of	-11
g a:textile	-16
g a:textile .	-10
g a:than	6
g a:than a	-13
g a:that	35
g a:that .	-23
g a:that <name>	16
g a:that <quality>	16
g a:that case	-14
g a:that day	-16
g a:that its	14
g a:that of	-9
g a:that she	-9
g a:that the	20
g a:that their	24
g a:that they	13
g a:that we	-12
g a:the <day-gone>	-13
g a:the <number>	-14
g a:the <organisation>	20
g a:the <quality>	23
g a:the <seat>	-18
g a:the additional	8
g a:the agreement	-19
g a:the airport	16
g a:the approval	-15
g a:the arrangement	26
g a:the autumn	-15
g a:the ban	16
g a:the biggest	-11
g a:the border	18
g a:the call	8
g a:the case	-9
g a:the certificate	26
g a:the chip	16
g a:the coffee	10
g a:the company	19
g a:the consent	-16
g a:the damage	9
g a:the date	19
g a:the day	13
g a:the deficit	-10
g a:the delay	19
g a:the document	-10
g a:the door	-16
g a:the duty	-18
g a:the dáil	-12
g a:the economic	-10
g a:the evening	-15
g a:the exemption	12
g a:the extra	10
g a:the first	-17
g a:the following	-14
g a:the free	9
g a:the gap	-10
g a:the highest	9
g a:the honour	16
g a:the hour	16
g a:the increase	-13
g a:the joint	-17
g a:the last	-25
g a:the law	-9
g a:the letter	12
g a:the licensing	11
g a:the limit	-23
g a:the line	18
g a:the lower	-11
g a:the margin	11
g a:the meet	36
g a:the member	-8
g a:the metal	12
g a:the middle	-10
g a:the northern	-11
g a:the notice	-15
g a:the offer	-17
g a:the older	-20
g a:the opinion	-16
g a:the opposition	22
g a:the outcome	-13
g a:the pact	-19
g a:the paper	20
g a:the plan	-11
g a:the plane	24
g a:the public	-11
g a:the purchase	12
g a:the question	14
g a:the rate	-11
g a:the report	18
g a:the right	9
g a:the same	13
g a:the second	18
g a:the section	13
g a:the sign	9
g a:the state	-23
g a:the strike	-11
g a:the table	-28
g a:the telephone	-17
g a:the text	-13
g a:the thing	9
g a:the threat	21
g a:the vote	-9
g a:the war	20
g a:the week	-7
g a:the word	19
g a:the work	11
g a:the world	-9
g a:their	9
g a:their deal	15
g a:their tariff	-11
g a:them .	-18
g a:then .	-11
g a:they	15
g a:they had	-12
g a:thi .	18
g a:thi newspaper	-10
g a:thi paper	15
g a:thi station	-19
g a:thi to	20
g a:think	-14
g a:think about	14
g a:think of	-9
g a:those	11
g a:threat	23
g a:threat .	8
g a:threat of	22
g a:threat to	-17
g a:threaten	8
g a:threaten <level>	9
g a:threaten <name>	18
g a:threaten a	14
g a:threaten an	22
g a:threaten from	-15
g a:threaten to	-13
g a:threw	-9
g a:threw out	-9
g a:tiktok in	-9
g a:time	-55
g a:time .	-31
g a:time thi	-11
g a:timing	10
g a:to <goods-amount>	11
g a:to <money>	-15
g a:to <number>	-14
g a:to <organisation>	-22
g a:to <seat>	-30
g a:to <span>	-15
g a:to a	-15
g a:to add	15
g a:to announce	11
g a:to answer	16
g a:to approve	-9
g a:to be	-23
g a:to both	20
g a:to bring	12
g a:to buy	-15
g a:to calm	-15
g a:to carry	10
g a:to charge	-11
g a:to discuss	10
g a:to do	21
g a:to drop	10
g a:to end	-15
g a:to get	10
g a:to give	-11
g a:to go	13
g a:to halve	-9
g a:to him	13
g a:to his	-16
g a:to invest	18
g a:to it	-10
g a:to its	-18
g a:to join	11
g a:to keep	16
g a:to know	7
g a:to levy	-14
g a:to lift	-11
g a:to meet	-25
g a:to our	12
g a:to pay	-17
g a:to prolong	-13
g a:to publish	-16
g a:to purchase	12
g a:to put	-11
g a:to raise	17
g a:to ratify	-9
g a:to replace	11
g a:to say	-15
g a:to see	-13
g a:to sign	-16
g a:to speak	-20
g a:to speed	10
g a:to stop	11
g a:to take	-10
g a:to talk	17
g a:to that	-17
g a:to the	16
g a:to thi	-9
g a:to think	13
g a:to three	13
g a:to us	23
g a:to use	10
g a:to wait	11
g a:to work	11
g a:to zero	14
g a:tomatoe	17
g a:tomatoe .	25
g a:too	19
g a:too .	20
g a:tower	14
g a:trade deal	-24
g a:trade representative	-9
g a:trade war	-19
g a:treat	-11
g a:treatment	12
g a:treaty	-17
g a:treaty with	-13
g a:trip	-12
g a:truce	-7
g a:truce in	11
g a:truth	-12
g a:truth social	-12
g a:tungsten	11
g a:tweeted	9
g a:twice	8
g a:two	16
g a:two .	13
g a:two investigation	-13
g a:two president	18
g a:tyre	-13
g a:under	-17
g a:under it	-9
g a:under licence	-18
g a:under section	9
g a:under the	-10
g a:understanding	-8
g a:understood	17
g a:undertook	25
g a:undertook to	26
g a:unlawful	-15
g a:unreasonable	8
g a:until the	-16
g a:up	-17
g a:up .	-11
g a:up <level>	-13
g a:urge	31
g a:urge the	17
g a:us	30
g a:us .	26
g a:us that	15
g a:use the	10
g a:version	37
g a:very	20
g a:video	-12
g a:visa	14
g a:visit	-21
g a:visited	-15
g a:voice	-10
g a:vote	-25
g a:vote .	-16
g a:vote against	-9
g a:vote on	-17
g a:voted	-14
g a:wait	12
g a:want	-17
g a:want a	20
g a:warn	17
g a:warn in	13
g a:warn the	-16
g a:was agree	16
g a:was at	-15
g a:was on	-10
g a:was tell	-11
g a:was the	10
g a:watche	-13
g a:way	14
g a:way home	11
g a:weekly	10
g a:welcome the	-11
g a:welcomed	-11
g a:well	-10
g a:were	18
g a:were not	19
g a:were the	9
g a:what	-33
g a:what had	17
g a:what it	-14
g a:what the	-7
g a:when	13
g a:when ask	8
g a:whether	-24
g a:why	19
g a:will	-11
g a:will answer	13
g a:will come	18
g a:will decide	10
g a:will look	-15
g a:will meet	14
g a:will put	-10
g a:will raise	-13
g a:will sign	13
g a:will suspend	-12
g a:will vote	-12
g a:willing	16
g a:willing to	17
g a:wine	18
g a:with	-11
g a:with <number>	-15
g a:with <person>	-15
g a:with <quality>	-10
g a:with <seat>	-10
g a:with duty	26
g a:withdraw	-16
g a:withdraw the	-25
g a:within hour	-13
g a:within the	16
g a:without	15
g a:won't	10
g a:word	47
g a:word of	15
g a:work	17
g a:work with	12
g a:worker	13
g a:worth <money>	-11
g a:would answer	9
g a:would appeal	12
g a:would come	12
g a:would not	-14
g a:would pay	-9
g a:would put	-9
g a:would say	13
g a:would watch	-9
g a:write	13
g a:write for	-10
g a:write of	12
g a:write on	15
g a:write that	21
g a:write to	12
g a:wrong	14
g a:x .	11
g a:yale	7
g a:year to	10
g a:yes	-29
g a:yes .	21
g a:yes to	-8
g a:york	-21
g a:york .	-11
g a:young	-9
g a:your	-14
g a:zero	21
g a:zero .	24
g a:zero on	-15
g a:·	-30
g a:· <number>	-26
g b:"	15
g b:" a	15
g b:" and	-11
g b:" ask	16
g b:" by	20
g b:" for	-17
g b:" he	-16
g b:" is	13
g b:" laughed	12
g b:" mr	35
g b:" mrs	-9
g b:" my	12
g b:" sighed	16
g b:" sir	11
g b:" the	-11
g b:" thundered	17
g b:" was	33
g b:'	-31
g b:'s	15
g b:'s embassy	12
g b:'s own	19
g b:'s state	-13
g b:'s the	8
g b:(	32
g b:( mr	20
g b:) the	-9
g b:+	11
g b:,	27
g b:, <name>	-21
g b:, a	8
g b:, according	49
g b:, after	-15
g b:, and	24
g b:, at	-11
g b:, doe	14
g b:, for	-15
g b:, he	-17
g b:, in	18
g b:, is	-13
g b:, its	21
g b:, led	-11
g b:, mr	-18
g b:, ms	9
g b:, no	-9
g b:, nobody	-9
g b:, on	-14
g b:, one	-10
g b:, or	-21
g b:, our	-24
g b:, say	53
g b:, sign	-16
g b:, since	-9
g b:, their	-18
g b:, warn	14
g b:, we	20
g b:, whatever	-9
g b:, write	15
g b:, your	-11
g b:-	11
g b:. the	11
g b:/	13
g b::	-7
g b:: <level>	11
g b:: its	12
g b:: on	-9
g b:;	23
g b:; and	18
g b:; for	-9
g b:; his	-8
g b:; it	-12
g b:; mr	13
g b:<agent>	-36
g b:<day-ahead>	-9
g b:<day-gone> 's	-15
g b:<day-gone> by	21
g b:<day-gone> its	-14
g b:<day-today> that	-8
g b:<day-today> to	9
g b:<day-today> with	14
g b:<gate>	-28
g b:<goods>	-16
g b:<level-noun>	-16
g b:<level>	18
g b:<level> by	11
g b:<level> on	20
g b:<name>	-19
g b:<name> 's	13
g b:<name> and	-24
g b:<name> come	14
g b:<name> end	17
g b:<name> were	11
g b:<name> will	17
g b:<not>	-19
g b:<number>	19
g b:<number> /	19
g b:<number> <name>	13
g b:<number> duty	10
g b:<number> exclusion	11
g b:<number> million	-10
g b:<number> of	-18
g b:<number> p	-10
g b:<number> the	13
g b:<office>	-30
g b:<office> in	11
g b:<organisation>	-11
g b:<organisation> and	-17
g b:<organisation> in	-23
g b:<organisation> with	14
g b:<person>	-20
g b:<person> 's	44
g b:<person> and	-43
g b:<person> informed	-11
g b:<person> of	-11
g b:<person> tell	-11
g b:<person> thanked	-10
g b:<quality>	17
g b:<quality> copper	12
g b:<quality> good	-10
g b:<quality> parliament	10
g b:<quality> tariff	12
g b:<seat> and	-13
g b:<seat> on	9
g b:<seat> say	-11
g b:<seat> the	9
g b:<seat> thi	10
g b:<sender>	25
g b:<span> earlier	8
g b:<span> in	-10
g b:<span> later	15
g b:<v-agree>	-27
g b:<v-bear>	-48
g b:<v-buy>	-45
g b:<v-deny>	28
g b:<v-end>	20
g b:<v-impose>	6
g b:<v-propose>	-18
g b:<v-return>	10
g b:<v-say>	19
g b:<v-sell>	-13
g b:<v-target>	10
g b:<v-threaten>	9
g b:<v-up>	-30
g b:?	20
g b:[	21
g b:a <office>	-26
g b:a member	-18
g b:a report	-12
g b:a separate	11
g b:a statement	16
g b:a talk	-12
g b:a third	-11
g b:aboard	10
g b:about the	11
g b:accept	12
g b:according	63
g b:according to	63
g b:accused	-15
g b:add	10
g b:affiliate	9
g b:affiliate rule	9
g b:after	12
g b:after the	-21
g b:again	14
g b:ago	-12
g b:agreement	18
g b:agreement was	23
g b:al	12
g b:al -	12
g b:also	-18
g b:among	10
g b:among the	13
g b:an	-9
g b:an <office>	-9
g b:and	-52
g b:and its	-11
g b:and mr	-11
g b:and the	-9
g b:and there	-14
g b:announce	18
g b:announce in	14
g b:another	-13
g b:answer	20
g b:any	-11
g b:approval	-19
g b:approve	-19
g b:approve by	-16
g b:around	9
g b:article	-15
g b:as long	14
g b:ask	-11
g b:association	9
g b:at	16
g b:at <level>	18
g b:at a	-20
g b:at one	13
g b:attorney	12
g b:attorney general	12
g b:average	12
g b:be confirm	-16
g b:be make	12
g b:because	-27
g b:been	22
g b:before	-26
g b:before the	-17
g b:between	-14
g b:between <name>	14
g b:between the	-17
g b:but the	13
g b:buy	-12
g b:by	29
g b:by <person>	12
g b:by its	-14
g b:by the	29
g b:case the	15
g b:chair	-9
g b:chip	-13
g b:city	-9
g b:close to	-10
g b:club	-27
g b:co	15
g b:co -	15
g b:come to	11
g b:company	-38
g b:company 's	-32
g b:confirm	-11
g b:confirm by	-16
g b:conservative	16
g b:copper	20
g b:de	21
g b:deal	-12
g b:decree	11
g b:democratic	14
g b:deny	22
g b:deny by	11
g b:der	22
g b:desk	9
g b:desk of	9
g b:district	-14
g b:doe not	12
g b:dr	-16
g b:each	-11
g b:earlier	9
g b:eastern	-8
g b:either	-10
g b:embassy	18
g b:embassy in	10
g b:end	23
g b:enough	12
g b:exclusion	11
g b:exclusion from	11
g b:explain the	9
g b:export permit	12
g b:extend	14
g b:extend by	11
g b:fact	-12
g b:fact sheet	-12
g b:fee	12
g b:fee on	9
g b:final	-10
g b:firm	12
g b:first	9
g b:flower	11
g b:for	-11
g b:for <name>	-26
g b:for that	12
g b:for thi	10
g b:foreign	-12
g b:four	-27
g b:from	12
g b:from <seat>	12
g b:general	15
g b:get	-10
g b:go	-9
g b:go to	-8
g b:good between	14
g b:guest	-9
g b:had	-16
g b:had make	-11
g b:hand	-8
g b:has been	20
g b:has the	-15
g b:have	11
g b:he	-57
g b:he and	-21
g b:he say	-19
g b:he tell	-34
g b:head	-12
g b:hear	12
g b:hear from	14
g b:him	-12
g b:his	16
g b:hold	-13
g b:hon	11
g b:hour	-10
g b:hour on	-12
g b:how	9
g b:how the	11
g b:i	-25
g b:i ask	-11
g b:if	-19
g b:if the	-34
g b:importer	9
g b:importer have	9
g b:in <month-gone>	14
g b:in <name>	-17
g b:in <seat>	11
g b:in good	14
g b:informed the	-14
g b:is a	-22
g b:is no	15
g b:is not	10
g b:is put	11
g b:is what	14
g b:it 's	11
g b:it from	12
g b:it has	-13
g b:it is	-20
g b:it say	-10
g b:it would	-11
g b:its	-11
g b:joint	-11
g b:journalist	10
g b:judge	-15
g b:justice	12
g b:later	18
g b:laughed	12
g b:lawyer	11
g b:leave	-17
g b:led	-27
g b:led by	-16
g b:let	-23
g b:let the	-12
g b:letter of	12
g b:level	-15
g b:level of	-11
g b:levy	9
g b:line	-16
g b:listed	-10
g b:long	11
g b:lula	-15
g b:madame	13
g b:make a	-10
g b:maker	-16
g b:mediator	-29
g b:meet	-26
g b:member	-15
g b:member of	-20
g b:million	-10
g b:ministry	-16
g b:mr	24
g b:mr .	13
g b:mr <person>	-18
g b:mrs von	13
g b:ms	9
g b:must	-12
g b:my	-19
g b:need	-33
g b:need the	-18
g b:neither	-8
g b:neither the	-9
g b:new	-23
g b:newspaper	-35
g b:no	-9
g b:no .	14
g b:nobody	-23
g b:nobody in	-17
g b:nor	-23
g b:northern	-16
g b:not	18
g b:not have	14
g b:note	13
g b:number	-12
g b:of	-37
g b:of <name>	-28
g b:of <number>	-14
g b:of the	-21
g b:off	-14
g b:off the	-10
g b:on rice	14
g b:on television	10
g b:on that	-10
g b:one	-14
g b:one with	13
g b:opposition	28
g b:or	-27
g b:or to	-11
g b:order	-29
g b:other	-9
g b:other side	-20
g b:our	-25
g b:our own	-18
g b:out	13
g b:out by	11
g b:out what	11
g b:over	-13
g b:owner	14
g b:page	-14
g b:palace	24
g b:palace in	24
g b:paper	-16
g b:parliament	10
g b:parliament 's	11
g b:pay	-12
g b:people in	-11
g b:phone	-9
g b:plane	22
g b:point	-11
g b:policy	12
g b:port	11
g b:port fee	9
g b:post by	-15
g b:postal	-13
g b:potatoe	17
g b:president	-13
g b:presidential	12
g b:propose	14
g b:propose by	10
g b:published	-13
g b:published by	-12
g b:put	8
g b:put <level>	14
g b:q	42
g b:rate	-12
g b:reach	-12
g b:read	29
g b:receive	-12
g b:renewal	14
g b:reporter on	-8
g b:retailer	-10
g b:retailer and	-9
g b:rice	13
g b:say	22
g b:say <name>	15
g b:say <person>	15
g b:say a	21
g b:say mr	28
g b:say that	-23
g b:say the	-16
g b:say their	-14
g b:schedule	10
g b:secretary	-21
g b:see	-20
g b:sell	-12
g b:separate	11
g b:set	-10
g b:sheet	-13
g b:sheet that	-9
g b:should	-23
g b:side	-15
g b:sighed	16
g b:sign	-26
g b:since	-30
g b:since <day-gone>	-15
g b:since <month-gone>	-13
g b:sir	27
g b:so did	12
g b:so it	9
g b:so say	10
g b:so that	-10
g b:so the	10
g b:source	-11
g b:speak	-12
g b:spoke with	11
g b:sporting	-19
g b:statement	17
g b:statement of	14
g b:statistic	14
g b:stockholm	8
g b:subject	13
g b:suspend	14
g b:suspend for	9
g b:talk between	9
g b:talk to	-9
g b:talk with	-20
g b:tariff	-9
g b:team	-22
g b:telephone	-15
g b:telephoned	-14
g b:tell	-22
g b:tell by	23
g b:than	-10
g b:thanked	-26
g b:that	-35
g b:that 's	16
g b:that <name>	27
g b:that case	12
g b:that come	12
g b:that his	-23
g b:that is	19
g b:that mr	-9
g b:that on	13
g b:that the	-21
g b:that was	10
g b:the	-24
g b:the <level>	-13
g b:the <number>	19
g b:the <office>	-13
g b:the <person>	-25
g b:the <quality>	20
g b:the <seat>	-18
g b:the agreement	20
g b:the answer	15
g b:the average	12
g b:the co	16
g b:the company	-33
g b:the conservative	13
g b:the decree	14
g b:the desk	9
g b:the fact	-9
g b:the figure	11
g b:the firm	13
g b:the first	9
g b:the meet	-8
g b:the new	-15
g b:the northern	-16
g b:the only	14
g b:the opposition	18
g b:the order	-10
g b:the palace	24
g b:the rate	-10
g b:the section	11
g b:the signature	12
g b:the spring	11
g b:the truce	-18
g b:the two	-13
g b:the word	28
g b:then	-24
g b:there	-17
g b:these	-21
g b:they	-28
g b:thi month	-10
g b:thi time	-12
g b:thi was	17
g b:thi year	10
g b:third	-15
g b:those	9
g b:those of	12
g b:though	-9
g b:through its	-12
g b:thundered	17
g b:time the	14
g b:to the	11
g b:trade	16
g b:trade in	14
g b:trade talk	16
g b:truce	-32
g b:truce between	-16
g b:truck	13
g b:truck from	13
g b:two	-24
g b:under	-24
g b:under the	-9
g b:unless	-26
g b:until	-37
g b:until the	-20
g b:von	23
g b:von der	22
g b:warn the	9
g b:was	30
g b:was about	17
g b:was announce	24
g b:was sign	-12
g b:was the	14
g b:was with	-11
g b:way	11
g b:we	20
g b:we have	11
g b:we hear	11
g b:week	11
g b:what his	12
g b:what is	11
g b:what the	-14
g b:whatever	-17
g b:whatever the	-9
g b:when	-14
g b:when mr	-16
g b:whether	-34
g b:which	-15
g b:which is	-12
g b:which mr	16
g b:which the	10
g b:who	-31
g b:who head	-10
g b:will be	-11
g b:will not	13
g b:will put	17
g b:with	-44
g b:with mr	-12
g b:with the	-20
g b:with what	23
g b:without	10
g b:word	22
g b:word of	27
g b:worked	11
g b:worked out	11
g b:write to	-28
g b:year	9
g b:yet	-15
g b:your	-10
g b:—	21
g b:— <name>	-11
g b:— in	-13
g b:— your	-10
g c0=agree	-10
g c0=bear	-21
g c0=buy	-13
g c0=deny	32
g c0=propose	-26
g c0=stay	-20
g c0=suspend	-9
g c0=up	-16
g c1=agree	-45
g c1=bear	-54
g c1=buy	-15
g c1=deny	33
g c1=end	9
g c1=propose	-12
g c1=sell	-16
g c1=threaten	15
g c1=up	-21
g c2=agree	-28
g c2=deny	7
g c2=down	-39
g c2=end	-11
g c2=impose	-9
g c2=propose	18
g c2=say	21
g c2=suspend	-22
g c2=threaten	15
g ct0=agree past	-14
g ct0=agree past-passive	-31
g ct0=agree present	19
g ct0=bear past	-15
g ct0=begin past	13
g ct0=deny past-passive	25
g ct0=deny present	9
g ct0=impose past	-27
g ct0=impose past-passive	11
g ct0=impose perfect	-11
g ct0=impose present-passive	9
g ct0=propose past	-14
g ct0=propose past-passive	9
g ct0=propose perfect-passive	16
g ct0=propose present	-34
g ct0=say past-passive	22
g ct0=say present-passive	11
g ct0=stay present	-19
g ct0=target present	8
g ct0=up present	-10
g ct1=agree participle-passive	-20
g ct1=agree past	-14
g ct1=agree past-passive	-31
g ct1=bear infinitive	-10
g ct1=bear participle-passive	-9
g ct1=bear past	-14
g ct1=begin infinitive	-9
g ct1=begin past	13
g ct1=deny past-passive	25
g ct1=deny present	9
g ct1=down participle-passive	13
g ct1=impose participle-passive	22
g ct1=impose past	-30
g ct1=impose past-passive	11
g ct1=impose present-passive	9
g ct1=propose participle-passive	10
g ct1=propose past	-13
g ct1=propose perfect-passive	16
g ct1=propose present	-32
g ct1=say past-passive	22
g ct1=say perfect	-18
g ct1=say present-passive	11
g ct1=stay past	7
g ct1=stay present	-18
g ct1=target present	8
g ct1=up present	-10
g ct2=agree future	22
g ct2=agree participle-passive	13
g ct2=agree past	-13
g ct2=agree perfect	-27
g ct2=agree pluperfect	-21
g ct2=agree present	-18
g ct2=bear future	12
g ct2=bear gerund	22
g ct2=bear perfect	-19
g ct2=bear pluperfect	-11
g ct2=bear present	-10
g ct2=begin modal	-13
g ct2=buy infinitive	-13
g ct2=buy present	10
g ct2=deny past	8
g ct2=down perfect	-17
g ct2=down present	-28
g ct2=end perfect	-27
g ct2=impose infinitive	-11
g ct2=impose modal	-18
g ct2=impose modal-passive	-10
g ct2=impose past-passive	-17
g ct2=impose pluperfect	-11
g ct2=impose present-passive	-10
g ct2=propose future	-18
g ct2=propose infinitive	14
g ct2=propose participle-passive	9
g ct2=propose past	18
g ct2=propose past-passive	-18
g ct2=propose perfect-passive	-18
g ct2=propose present-passive	-17
g ct2=return infinitive	13
g ct2=say modal	22
g ct2=say past-passive	-21
g ct2=say perfect-passive	-12
g ct2=say present	15
g ct2=say present-passive	-14
g ct2=sell gerund	18
g ct2=sell past	-13
g ct2=stay future	-26
g ct2=stay infinitive	17
g ct2=stay participle-passive	-18
g ct2=stay perfect	7
g ct2=stay present	-12
g ct2=suspend future	-11
g ct2=suspend participle-passive	-10
g ct2=suspend past	-14
g ct2=suspend present	-17
g ct2=target infinitive	-9
g ct2=target past	20
g ct2=target pluperfect	10
g ct2=threaten perfect	10
g ct2=threaten pluperfect	10
g ct2=up infinitive	-12
g ct2=up perfect	-12
g first-of-paragraph	-12
g has-future	-13
g has-gerund	12
g has-infinitive	22
g has-past	6
g has-perfect	10
g headline	-22
g l1="	14
g l1='	-30
g l1='s	32
g l1=,	22
g l1=-	20
g l1=.	13
g l1=/	17
g l1=;	26
g l1=<agent>	-18
g l1=<begin>	9
g l1=<day-gone>	11
g l1=<day-today>	12
g l1=<gate>	-14
g l1=<goods>	25
g l1=<name>	-11
g l1=<not>	-24
g l1=<number>	39
g l1=<office>	-11
g l1=<person>	21
g l1=<seat>	16
g l1=<sender>	18
g l1=<v-bear>	-28
g l1=<v-end>	15
g l1=<v-impose>	27
g l1=<v-say>	13
g l1=<v-target>	9
g l1=<v-threaten>	-8
g l1=a	32
g l1=accused	-10
g l1=after	29
g l1=ago	-12
g l1=an	10
g l1=and	-26
g l1=around	9
g l1=ask	12
g l1=between	-17
g l1=but	20
g l1=by	17
g l1=coordinating	11
g l1=de	14
g l1=democratic	14
g l1=der	22
g l1=duty	15
g l1=end	13
g l1=has	8
g l1=in	-24
g l1=is	-27
g l1=justice	12
g l1=meet	-20
g l1=mr	19
g l1=ms	13
g l1=my	-20
g l1=new	-21
g l1=no	-30
g l1=nor	-11
g l1=northern	-16
g l1=of	11
g l1=on	-12
g l1=one	-28
g l1=only	-12
g l1=opposition	19
g l1=our	-14
g l1=policy	12
g l1=return	11
g l1=say	19
g l1=second	-15
g l1=see	-10
g l1=should	-11
g l1=since	-10
g l1=sir	25
g l1=sporting	-19
g l1=statistic	14
g l1=talk	10
g l1=tell	-45
g l1=thanked	-15
g l1=that	-71
g l1=the	-12
g l1=then	-10
g l1=unless	-19
g l1=want	12
g l1=warn	-9
g l1=whether	-18
g l1=which	-17
g l1=with	-30
g l1=without	13
g l1=write	14
g l1=year	14
g l1=your	-18
g l1=—	42
g l2="	12
g l2=(	37
g l2=)	9
g l2=,	30
g l2=:	31
g l2=<begin>	18
g l2=<day-ahead>	36
g l2=<day-gone>	20
g l2=<duty>	-16
g l2=<gate>	-14
g l2=<level-noun>	13
g l2=<level>	10
g l2=<name>	-9
g l2=<not>	-14
g l2=<number>	38
g l2=<office>	11
g l2=<organisation>	26
g l2=<person>	-22
g l2=<sender>	44
g l2=<span>	27
g l2=<v-bear>	-16
g l2=<v-begin>	15
g l2=<v-buy>	-10
g l2=<v-deny>	26
g l2=<v-down>	30
g l2=<v-impose>	26
g l2=<v-propose>	11
g l2=<v-sell>	-20
g l2=<v-suspend>	13
g l2=<v-target>	10
g l2=<v-threaten>	23
g l2=?	15
g l2=a	-23
g l2=about	12
g l2=according	34
g l2=after	-9
g l2=agreement	-16
g l2=al	11
g l2=all	15
g l2=also	-15
g l2=an	14
g l2=and	-16
g l2=as	15
g l2=ask	-15
g l2=at	-10
g l2=back	-11
g l2=because	-12
g l2=before	-21
g l2=by	8
g l2=call	-24
g l2=case	15
g l2=chain	-10
g l2=coal	10
g l2=come	21
g l2=company	-30
g l2=declare	10
g l2=deny	19
g l2=desk	9
g l2=embassy	11
g l2=extend	11
g l2=fail	16
g l2=fertiliser	14
g l2=figure	20
g l2=firm	13
g l2=fish	11
g l2=for	-17
g l2=from	15
g l2=front	-21
g l2=general	15
g l2=go	-14
g l2=had	-9
g l2=hand	-15
g l2=has	-15
g l2=he	-46
g l2=head	-9
g l2=him	-9
g l2=his	20
g l2=house	14
g l2=how	14
g l2=i	-17
g l2=if	-21
g l2=importer	9
g l2=in	-16
g l2=informed	-16
g l2=it	-19
g l2=just	10
g l2=last	21
g l2=lawyer	-18
g l2=led	-17
g l2=let	-14
g l2=licence	-9
g l2=live	-12
g l2=long	-9
g l2=lower	11
g l2=man	-10
g l2=mediator	-27
g l2=medicine	13
g l2=meet	-8
g l2=money	-18
g l2=more	-14
g l2=mr	16
g l2=nobody	-14
g l2=nor	-12
g l2=notice	10
g l2=off	10
g l2=on	10
g l2=one	11
g l2=opposition	17
g l2=or	-12
g l2=out	16
g l2=over	-10
g l2=palace	24
g l2=parliament	10
g l2=permit	-12
g l2=plant	17
g l2=production	-10
g l2=promise	18
g l2=propose	9
g l2=q	8
g l2=rate	11
g l2=resume	-12
g l2=rule	11
g l2=seat	-11
g l2=second	15
g l2=share	9
g l2=should	-10
g l2=side	-14
g l2=signature	10
g l2=since	-24
g l2=speak	-11
g l2=spoke	10
g l2=suspension	13
g l2=tariff	-13
g l2=tell	-17
g l2=thanked	-8
g l2=that	-17
g l2=the	-17
g l2=their	-10
g l2=then	-15
g l2=third	13
g l2=those	11
g l2=threaten	17
g l2=tiktok	18
g l2=time	16
g l2=to	-9
g l2=trial	-11
g l2=true	-17
g l2=until	-21
g l2=up	17
g l2=von	22
g l2=want	9
g l2=warn	9
g l2=was	9
g l2=way	12
g l2=well	23
g l2=whatever	-16
g l2=when	-13
g l2=whether	-11
g l2=with	-13
g l2=world	10
g l2=year	8
g l2=—	-14
g l3="	13
g l3='s	-17
g l3=)	-24
g l3=,	13
g l3=:	7
g l3=<agent>	-33
g l3=<begin>	7
g l3=<day-ahead>	-16
g l3=<gate>	-13
g l3=<level>	12
g l3=<money>	11
g l3=<not>	18
g l3=<office>	-17
g l3=<person>	-19
g l3=<quality>	23
g l3=<seat>	-11
g l3=<taker>	-13
g l3=<v-agree>	7
g l3=<v-bear>	-31
g l3=<v-down>	-9
g l3=<v-sell>	-13
g l3=<v-stay>	-25
g l3=<v-target>	-18
g l3=?	17
g l3=a	16
g l3=according	27
g l3=account	15
g l3=additional	-13
g l3=after	-12
g l3=ago	-11
g l3=already	-12
g l3=an	-17
g l3=and	-25
g l3=answer	11
g l3=approval	-33
g l3=are	13
g l3=arrangement	-13
g l3=at	9
g l3=autumn	-10
g l3=average	-10
g l3=back	-18
g l3=been	11
g l3=belong	-11
g l3=better	18
g l3=between	-20
g l3=border	-9
g l3=bridge	-13
g l3=but	-9
g l3=buy	12
g l3=coffee	10
g l3=come	-11
g l3=confirm	-10
g l3=country	10
g l3=day	16
g l3=deal	-23
g l3=decide	14
g l3=decision	-12
g l3=delegation	-10
g l3=dinner	11
g l3=discuss	14
g l3=duty	-9
g l3=either	11
g l3=energy	11
g l3=fail	-10
g l3=fentanyl	10
g l3=flower	11
g l3=for	14
g l3=guest	-11
g l3=gyeongju	11
g l3=he	-47
g l3=hear	14
g l3=hold	-13
g l3=home	-14
g l3=house	-12
g l3=in	42
g l3=is	6
g l3=journalist	10
g l3=last	13
g l3=letter	-8
g l3=list	18
g l3=measure	12
g l3=medicine	-13
g l3=member	14
g l3=minute	-11
g l3=month	10
g l3=mrs	13
g l3=my	-9
g l3=negotiate	-10
g l3=new	18
g l3=no	14
g l3=not	7
g l3=nothing	12
g l3=of	-40
g l3=opposition	10
g l3=order	-17
g l3=our	-16
g l3=own	-10
g l3=palm	9
g l3=permanent	10
g l3=permit	-12
g l3=place	-19
g l3=plan	13
g l3=point	-24
g l3=q	26
g l3=read	-13
g l3=report	-11
g l3=reporter	-9
g l3=run	-11
g l3=sanction	-10
g l3=say	20
g l3=separate	11
g l3=share	15
g l3=sheet	-17
g l3=shook	-12
g l3=sign	22
g l3=sir	-16
g l3=small	-15
g l3=so	23
g l3=soybean	16
g l3=statement	21
g l3=stay	9
g l3=still	9
g l3=stop	-11
g l3=talk	-12
g l3=tariff	12
g l3=telephoned	-13
g l3=that	28
g l3=the	-40
g l3=then	-24
g l3=they	12
g l3=three	15
g l3=through	17
g l3=truce	-13
g l3=tuna	9
g l3=two	12
g l3=until	9
g l3=use	10
g l3=was	15
g l3=who	-22
g l3=wine	11
g l3=wire	-16
g l3=within	20
g l3=word	26
g l3=would	-18
g l3=write	-15
g l3=wrong	-8
g l3=year	-17
g l3=your	9
g l3=—	-13
g l4=,	17
g l4=-	-17
g l4=.	-15
g l4=:	-10
g l4=;	-24
g l4=<agent>	-14
g l4=<begin>	9
g l4=<day-ahead>	13
g l4=<day-gone>	-21
g l4=<duty>	21
g l4=<goods>	26
g l4=<level>	37
g l4=<money>	35
g l4=<not>	-20
g l4=<number>	13
g l4=<organisation>	-17
g l4=<person>	-26
g l4=<quality>	21
g l4=<seat>	22
g l4=<taker>	12
g l4=<v-agree>	-12
g l4=<v-begin>	-28
g l4=<v-end>	10
g l4=<v-say>	-12
g l4=<v-target>	19
g l4=accept	13
g l4=according	34
g l4=after	-23
g l4=again	17
g l4=agreement	-9
g l4=among	12
g l4=and	14
g l4=another	-19
g l4=answer	14
g l4=anything	-18
g l4=at	14
g l4=been	13
g l4=begin	9
g l4=both	-11
g l4=but	-16
g l4=buyer	20
g l4=by	10
g l4=call	15
g l4=can	12
g l4=change	12
g l4=cheaper	11
g l4=close	-11
g l4=collect	9
g l4=come	-18
g l4=confirm	10
g l4=copper	13
g l4=could	-10
g l4=custom	-9
g l4=dairy	15
g l4=day	19
g l4=deadline	-14
g l4=deal	26
g l4=dispute	11
g l4=do	-14
g l4=doe	18
g l4=doing	10
g l4=done	11
g l4=door	12
g l4=draft	-12
g l4=either	-23
g l4=end	10
g l4=evening	16
g l4=face	-10
g l4=fact	-16
g l4=fail	-9
g l4=fall	9
g l4=fear	9
g l4=first	10
g l4=foreign	-12
g l4=four	-15
g l4=go	-16
g l4=had	15
g l4=has	12
g l4=he	-17
g l4=here	19
g l4=high	-18
g l4=his	9
g l4=if	20
g l4=in	14
g l4=is	32
g l4=itself	-9
g l4=keep	19
g l4=last	34
g l4=letter	19
g l4=list	10
g l4=lower	-11
g l4=maker	-13
g l4=medicine	-16
g l4=meet	21
g l4=more	-29
g l4=morning	-15
g l4=mr	-11
g l4=name	14
g l4=need	-11
g l4=never	10
g l4=next	-16
g l4=none	-9
g l4=not	-11
g l4=nothing	-10
g l4=off	10
g l4=once	-12
g l4=one	13
g l4=opposition	9
g l4=other	16
g l4=over	-9
g l4=page	18
g l4=pay	-11
g l4=peace	-10
g l4=plan	16
g l4=present	-10
g l4=price	15
g l4=promise	-10
g l4=propose	10
g l4=quarrel	8
g l4=read	11
g l4=remain	-12
g l4=run	-18
g l4=say	-16
g l4=sell	18
g l4=sheet	10
g l4=sign	-26
g l4=signature	-9
g l4=since	-23
g l4=sir	-13
g l4=sleep	-10
g l4=soybean	12
g l4=spoken	-8
g l4=state	10
g l4=stay	17
g l4=step	14
g l4=surcharge	-10
g l4=take	-10
g l4=talked	13
g l4=tariff	22
g l4=telephone	17
g l4=tell	12
g l4=ten	-10
g l4=that	-21
g l4=the	-20
g l4=their	-16
g l4=then	-28
g l4=they	-19
g l4=thi	-8
g l4=third	-15
g l4=to	31
g l4=treaty	-10
g l4=truce	16
g l4=truck	-11
g l4=until	-23
g l4=up	21
g l4=vote	12
g l4=want	11
g l4=war	19
g l4=we	23
g l4=week	18
g l4=wire	-11
g l4=without	12
g l4=worth	-16
g l4=wrong	18
g l4=yet	-12
g l4=•	-12
g l=" ,	20
g l=" a	15
g l=" ask	17
g l=" mr	30
g l=" sir	11
g l='s ,	9
g l='s own	19
g l=( mr	20
g l=) :	13
g l=, "	23
g l=, <person>	18
g l=, a	32
g l=, and	38
g l=, but	12
g l=, by	-18
g l=, its	16
g l=, mr	-12
g l=, our	-23
g l=, say	27
g l=, their	-11
g l=, unless	-9
g l=, when	-11
g l=, write	26
g l=, your	-11
g l=. the	11
g l=: "	-11
g l=: <number>	19
g l=: its	13
g l=: that	-9
g l=: the	17
g l=; his	-8
g l=; mr	11
g l=; the	18
g l=<begin> <begin>	9
g l=<begin> <number>	25
g l=<begin> a	5
g l=<begin> an	23
g l=<begin> by	13
g l=<begin> her	-13
g l=<begin> his	17
g l=<begin> in	-14
g l=<begin> its	12
g l=<begin> justice	13
g l=<begin> mrs	-12
g l=<begin> my	-17
g l=<begin> no	-14
g l=<begin> only	-9
g l=<begin> opposition	26
g l=<begin> our	13
g l=<begin> what	-32
g l=<day-ahead> ,	43
g l=<day-ahead> —	10
g l=<day-gone> by	16
g l=<day-gone> its	-13
g l=<day-gone> mr	-15
g l=<day-today> (	-29
g l=<day-today> ,	15
g l=<level> ,	26
g l=<level> ;	12
g l=<level> on	8
g l=<level> that	-12
g l=<month-gone> ,	-18
g l=<name> 's	47
g l=<name> :	-12
g l=<name> and	-47
g l=<name> —	-17
g l=<number> )	9
g l=<number> /	23
g l=<number> that	-10
g l=<number> the	14
g l=<number> —	30
g l=<office> ,	10
g l=<office> :	20
g l=<office> in	14
g l=<organisation> 's	14
g l=<organisation> ,	31
g l=<organisation> in	-37
g l=<organisation> with	14
g l=<person> 's	34
g l=<person> (	-13
g l=<person> ,	-8
g l=<person> and	-31
g l=<person> say	-11
g l=<person> tell	-9
g l=<seat> a	14
g l=<seat> and	-15
g l=<span> ,	16
g l=a :	12
g l=according to	34
g l=agreement that	-13
g l=al -	11
g l=also :	-10
g l=and a	-16
g l=and if	13
g l=and its	-10
g l=as the	12
g l=at the	-22
g l=before ,	-9
g l=before the	-13
g l=but the	15
g l=by its	-14
g l=by the	12
g l=call with	-11
g l=come from	10
g l=come to	13
g l=company 's	-32
g l=deal ,	10
g l=desk of	9
g l=earth that	-8
g l=embassy in	12
g l=fail ,	17
g l=for <name>	-8
g l=for which	-11
g l=from a	11
g l=from the	-16
g l=has the	-12
g l=he and	-20
g l=he tell	-18
g l=i ask	-9
g l=if the	-22
g l=in <number>	-14
g l=in <seat>	15
g l=in his	-10
g l=in return	11
g l=in the	-25
g l=informed the	-14
g l=it ,	11
g l=it :	-12
g l=it is	-16
g l=led by	-12
g l=let the	-12
g l=letter to	-10
g l=live :	-12
g l=mediator ,	-27
g l=mr .	12
g l=no .	10
g l=nobody in	-13
g l=of <name>	-17
g l=of the	-10
g l=on <day-gone>	15
g l=on <day-today>	12
g l=on which	-19
g l=one with	13
g l=opposition 's	10
g l=our own	-13
g l=palace in	24
g l=parliament 's	11
g l=permit that	-11
g l=q :	-15
g l=say a	14
g l=say mr	20
g l=say that	-17
g l=say the	-16
g l=say their	-14
g l=sign ,	14
g l=signature of	12
g l=since <day-gone>	-14
g l=since <month-gone>	-12
g l=so the	10
g l=soybean :	-9
g l=spoke with	11
g l=state new	-12
g l=talk with	-14
g l=tariff ,	9
g l=tariff that	-14
g l=that a	15
g l=that his	-22
g l=that the	-11
g l=the <organisation>	30
g l=the northern	-16
g l=the talk	12
g l=those of	12
g l=through its	-12
g l=tiktok ,	10
g l=to a	-22
g l=true that	-9
g l=until the	-17
g l=up :	17
g l=visit by	-10
g l=von der	22
g l=warn the	9
g l=well ,	12
g l=what the	-10
g l=when mr	-15
g l=which the	12
g l=with mr	-10
g l=with the	-24
g l=with what	13
g l=word of	10
g l=write to	-13
g l=year ,	14
g l=— your	-23
g lead="	15
g lead=(	32
g lead=,	26
g lead=5	13
g lead=:	-7
g lead=;	23
g lead=[	21
g lead=according	25
g lead=after	24
g lead=agriculture	11
g lead=alexander	-13
g lead=all	-12
g lead=ambassador	-10
g lead=america	-19
g lead=analyst	-22
g lead=argentina	17
g lead=at	20
g lead=australia	-15
g lead=ayala	-18
g lead=bank	-11
g lead=because	-27
g lead=before	-13
g lead=beijing	17
g lead=bernd	29
g lead=bessent	14
g lead=between	-10
g lead=brasília	-10
g lead=brazil	-32
g lead=bulgaria	16
g lead=burkina	-9
g lead=by	13
g lead=cabinet	-19
g lead=cambodia	-11
g lead=carney	-9
g lead=chair	-18
g lead=chief	-23
g lead=chile	22
g lead=china	8
g lead=colombo	14
g lead=commerce	22
g lead=commissioner	13
g lead=congress	-20
g lead=correspondent	-27
g lead=council	-10
g lead=councillor	-41
g lead=court	-10
g lead=customs	18
g lead=deputy	31
g lead=donald	-11
g lead=economy	23
g lead=egypt	11
g lead=el	-18
g lead=emmanuel	12
g lead=europe	-25
g lead=farmers	12
g lead=fiji	-9
g lead=finland	13
g lead=france	30
g lead=françois	16
g lead=french	13
g lead=general	-24
g lead=ghana	17
g lead=government	-9
g lead=governor	-49
g lead=greer	16
g lead=haiti	-13
g lead=has	-13
g lead=he	-47
g lead=her	-13
g lead=his	21
g lead=host	-35
g lead=i	-25
g lead=if	-19
g lead=in	32
g lead=india	-22
g lead=indonesia	-18
g lead=industry	-10
g lead=ireland	10
g lead=irish	8
g lead=ismail	-8
g lead=jaan	-13
g lead=jamieson	10
g lead=john	21
g lead=justice	12
g lead=kenya	25
g lead=kim	14
g lead=king	-11
g lead=kuala	-14
g lead=laos	-12
g lead=li	38
g lead=libya	11
g lead=lima	15
g lead=lithuania	-11
g lead=lula	-51
g lead=lutnick	10
g lead=madagascar	15
g lead=malawi	15
g lead=mali	13
g lead=manley	10
g lead=manuel	20
g lead=minister	-16
g lead=morocco	-27
g lead=mozambique	18
g lead=mr	14
g lead=mrs	-10
g lead=my	-18
g lead=namibia	-14
g lead=neither	-49
g lead=nepal	-11
g lead=nobody	-9
g lead=numa	11
g lead=núñez	-15
g lead=office	-9
g lead=oman	17
g lead=only	-10
g lead=ontario	14
g lead=oslo	-12
g lead=parliament	-27
g lead=peter	24
g lead=phan	11
g lead=port	-10
g lead=portugal	-15
g lead=president	9
g lead=prime	8
g lead=q	42
g lead=qatar	14
g lead=quito	-16
g lead=scott	8
g lead=senator	16
g lead=serbia	-12
g lead=should	-20
g lead=since	-23
g lead=singapore	11
g lead=sir	12
g lead=slovenia	-10
g lead=south	23
g lead=spain	-15
g lead=sudan	13
g lead=suriname	-10
g lead=swiss	10
g lead=swissmem	13
g lead=switzerland	-26
g lead=that	-17
g lead=then	-12
g lead=though	-9
g lead=to	18
g lead=togo	-11
g lead=tokyo	-16
g lead=trade	17
g lead=treasury	12
g lead=tunisia	9
g lead=turkey	-8
g lead=under	-9
g lead=unless	-27
g lead=until	-33
g lead=ursula	-10
g lead=us	-9
g lead=venizelos	-12
g lead=vice	27
g lead=vietnam	-11
g lead=washington	28
g lead=we	11
g lead=what	-47
g lead=when	-18
g lead=whether	-26
g lead=which	-15
g lead=who	-31
g lead=with	-15
g lead=would	16
g lead=xi	-27
g lead=yet	-15
g lead=zaghloul	15
g lead=—	21
g lll=" , the	17
g lll=" say a	13
g lll=" say its	-11
g lll=" say mr	15
g lll=" say the	-20
g lll='s embassy in	12
g lll='s state new	-15
g lll=( <number> )	10
g lll=, " a	15
g lll=, " mr	23
g lll=, " sir	11
g lll=, <day-today> (	-29
g lll=, <name> ,	-18
g lll=, <name> and	-17
g lll=, <office> in	12
g lll=, <person> ,	22
g lll=, <person> and	-16
g lll=, according to	13
g lll=, and his	9
g lll=, and the	19
g lll=, as the	25
g lll=, but the	13
g lll=, for which	-10
g lll=, hour after	-16
g lll=, mr .	-11
g lll=, on which	-13
g lll=, say its	25
g lll=, which the	18
g lll=, with which	10
g lll=, — your	-19
g lll=: <level> on	13
g lll=: <number> —	29
g lll=; <person> ,	-13
g lll=<begin> " the	-12
g lll=<begin> <begin> <begin>	9
g lll=<begin> <begin> <number>	25
g lll=<begin> <begin> a	5
g lll=<begin> <begin> an	23
g lll=<begin> <begin> by	13
g lll=<begin> <begin> her	-13
g lll=<begin> <begin> his	17
g lll=<begin> <begin> in	-14
g lll=<begin> <begin> its	12
g lll=<begin> <begin> justice	13
g lll=<begin> <begin> mrs	-12
g lll=<begin> <begin> my	-17
g lll=<begin> <begin> no	-14
g lll=<begin> <begin> only	-9
g lll=<begin> <begin> opposition	26
g lll=<begin> <begin> our	13
g lll=<begin> <begin> what	-32
g lll=<begin> <name> 's	25
g lll=<begin> <number> /	23
g lll=<begin> <office> :	21
g lll=<begin> <office> in	14
g lll=<begin> <person> 's	14
g lll=<begin> <person> ,	-26
g lll=<begin> a :	12
g lll=<begin> according to	19
g lll=<begin> has the	-11
g lll=<begin> he and	-10
g lll=<begin> i ask	-9
g lll=<begin> if the	-10
g lll=<begin> in <number>	-14
g lll=<begin> in <seat>	16
g lll=<begin> in return	13
g lll=<begin> on <day-gone>	8
g lll=<begin> our own	-11
g lll=<begin> q :	-15
g lll=<begin> since <day-gone>	-13
g lll=<begin> since <month-gone>	-12
g lll=<begin> the <organisation>	30
g lll=<begin> what the	-26
g lll=<day-ahead> , and	31
g lll=<day-ahead> , say	11
g lll=<day-ahead> , the	-16
g lll=<day-gone> , after	9
g lll=<day-gone> , and	11
g lll=<day-gone> ; the	-9
g lll=<day-today> - the	10
g lll=<day-today> — the	12
g lll=<level> , the	8
g lll=<level> by the	13
g lll=<level> that the	18
g lll=<money> , the	12
g lll=<name> 's ,	9
g lll=<name> , "	13
g lll=<name> , the	9
g lll=<name> , whose	-14
g lll=<number> , "	18
g lll=<number> : <number>	19
g lll=<number> ; the	-10
g lll=<number> <name> 's	18
g lll=<office> , and	-15
g lll=<office> , the	-11
g lll=<organisation> , the	34
g lll=<organisation> and the	-22
g lll=<person> 's own	19
g lll=<person> , a	10
g lll=<person> , his	-14
g lll=<person> , its	11
g lll=<person> , our	-12
g lll=<person> , the	-28
g lll=<person> informed the	-10
g lll=<person> spoke with	12
g lll=<quality> parliament 's	11
g lll=<seat> , the	15
g lll=<seat> — the	-11
g lll=<span> , say	-14
g lll=a letter to	-10
g lll=according to a	-9
g lll=according to its	12
g lll=according to the	25
g lll=additional <level> that	-11
g lll=and on <day-gone>	9
g lll=as well ,	12
g lll=at <number> ,	-11
g lll=between <name> and	-10
g lll=by <day-ahead> ,	14
g lll=by <person> ,	-13
g lll=confirm by the	-10
g lll=deal , "	10
g lll=fail , the	-12
g lll=for <name> ,	-26
g lll=from <day-ahead> ,	9
g lll=in <month-ahead> ,	9
g lll=in <month-gone> ,	-10
g lll=in <name> ,	18
g lll=in <number> ,	-10
g lll=in <seat> a	14
g lll=in <seat> the	7
g lll=is what the	12
g lll=it , "	-10
g lll=last year ,	12
g lll=mrs von der	13
g lll=no . the	9
g lll=number , "	11
g lll=of <name> ,	-15
g lll=on <day-ahead> ,	16
g lll=on <day-gone> after	9
g lll=on <day-gone> mr	-15
g lll=rare earth that	-8
g lll=sheet that the	-14
g lll=statement of the	17
g lll=table , "	9
g lll=tariff , the	23
g lll=that <person> ,	-17
g lll=that come from	12
g lll=that is what	21
g lll=the <day-ahead> ,	14
g lll=the <name> ,	20
g lll=the <office> ,	9
g lll=the <organisation> 's	14
g lll=the <organisation> ,	-16
g lll=the <organisation> in	-34
g lll=the company 's	-32
g lll=the desk of	9
g lll=the mediator ,	-15
g lll=the opposition 's	10
g lll=the permit that	-11
g lll=the signature of	13
g lll=the word of	11
g lll=to <person> ,	-12
g lll=trade , "	10
g lll=was announce by	13
g lll=which is what	-11
g lll=which mr .	18
g lll=with <name> ,	9
g lll=wrong , the	11
g lll=year , the	-19
g lr=" ,	18
g lr=" joked	13
g lr=" remarked	10
g lr=" say	-11
g lr=" tell	25
g lr=" write	-13
g lr=' ,	-10
g lr=' .	-18
g lr='s ,	9
g lr='s call	15
g lr='s tell	22
g lr=( )	14
g lr=* ,	9
g lr=, 's	-29
g lr=, (	-21
g lr=, ,	-17
g lr=, .	-13
g lr=, <end>	-31
g lr=, <level>	-11
g lr=, add	27
g lr=, conclude	-9
g lr=, confirm	20
g lr=, explain	10
g lr=, had	-13
g lr=, has	17
g lr=, of	-13
g lr=, post	8
g lr=, put	-13
g lr=, reply	11
g lr=, report	14
g lr=, say	18
g lr=, tell	45
g lr=, would	-13
g lr=, write	45
g lr=, —	9
g lr=- has	17
g lr=. ,	-19
g lr=. had	19
g lr=. write	16
g lr=: ,	-19
g lr=: had	11
g lr=: has	-13
g lr=: say	22
g lr=; ,	10
g lr=; has	-21
g lr=; say	20
g lr=; will	10
g lr=<begin> "	-11
g lr=<begin> 's	-9
g lr=<begin> (	18
g lr=<begin> ,	19
g lr=<begin> .	-39
g lr=<begin> /	-12
g lr=<begin> :	-22
g lr=<begin> <end>	-20
g lr=<begin> <person>	-21
g lr=<begin> accept	12
g lr=<begin> agree	29
g lr=<begin> also	10
g lr=<begin> and	-7
g lr=<begin> announce	16
g lr=<begin> answer	-35
g lr=<begin> ask	25
g lr=<begin> begin	9
g lr=<begin> buy	9
g lr=<begin> call	17
g lr=<begin> charge	13
g lr=<begin> count	30
g lr=<begin> deny	16
g lr=<begin> doe	-13
g lr=<begin> end	-15
g lr=<begin> export	-9
g lr=<begin> for	-12
g lr=<begin> gave	18
g lr=<begin> get	-9
g lr=<begin> had	37
g lr=<begin> hail	-13
g lr=<begin> has	15
g lr=<begin> hope	-15
g lr=<begin> import	-16
g lr=<begin> in	-13
g lr=<begin> informed	38
g lr=<begin> insist	-12
g lr=<begin> levy	-13
g lr=<begin> lift	-9
g lr=<begin> make	29
g lr=<begin> meet	-10
g lr=<begin> of	38
g lr=<begin> opened	-20
g lr=<begin> pointed	10
g lr=<begin> post	13
g lr=<begin> propose	22
g lr=<begin> published	-10
g lr=<begin> put	24
g lr=<begin> raise	-12
g lr=<begin> react	10
g lr=<begin> recall	18
g lr=<begin> reply	-7
g lr=<begin> report	-32
g lr=<begin> rule	10
g lr=<begin> say	-14
g lr=<begin> sign	-8
g lr=<begin> sounded	-9
g lr=<begin> stress	-11
g lr=<begin> tell	-30
g lr=<begin> thanked	-17
g lr=<begin> then	-13
g lr=<begin> warn	19
g lr=<begin> was	-19
g lr=<begin> welcomed	-19
g lr=<begin> will	-21
g lr=<begin> write	-29
g lr=<begin> ·	-14
g lr=<begin> —	-25
g lr=<day-gone> announce	-19
g lr=<day-gone> has	-13
g lr=<day-gone> post	10
g lr=<day-gone> say	13
g lr=<day-gone> threaten	12
g lr=<month-gone> has	-11
g lr=<number> ,	18
g lr=<number> :	54
g lr=<number> deny	-12
g lr=<number> is	-10
g lr=<number> say	38
g lr=<organisation> say	23
g lr=<seat> say	17
g lr=a .	16
g lr=a and	-11
g lr=a call	8
g lr=a confirm	11
g lr=a could	11
g lr=a explain	24
g lr=a fact	-13
g lr=a has	-17
g lr=a in	9
g lr=a newspaper	-14
g lr=a say	16
g lr=a tell	22
g lr=a that	-12
g lr=a with	-11
g lr=a would	15
g lr=after announce	10
g lr=after had	8
g lr=after say	33
g lr=after write	23
g lr=an say	10
g lr=and ,	-10
g lr=and <level>	-9
g lr=and agree	-13
g lr=and for	15
g lr=and had	-20
g lr=and has	39
g lr=and have	-15
g lr=and let	15
g lr=and tell	-11
g lr=and that	11
g lr=as ,	9
g lr=ask for	10
g lr=between and	-11
g lr=by 's	16
g lr=by ,	12
g lr=by .	-32
g lr=by ;	13
g lr=by for	20
g lr=for ,	-9
g lr=for <end>	18
g lr=for to	-12
g lr=from ,	13
g lr=from .	-12
g lr=from to	11
g lr=her .	13
g lr=his .	12
g lr=his had	-22
g lr=his has	20
g lr=his say	15
g lr=if and	10
g lr=in 's	27
g lr=in ,	-17
g lr=in .	11
g lr=in has	-9
g lr=in the	-12
g lr=in would	-9
g lr=is ,	-18
g lr=its ,	15
g lr=its has	31
g lr=its in	14
g lr=its say	-39
g lr=its tell	12
g lr=its warn	-12
g lr=managing .	15
g lr=mr )	20
g lr=mr .	10
g lr=mr also	9
g lr=mr announce	12
g lr=mr ask	-12
g lr=mr confirm	-13
g lr=mr has	-19
g lr=mr on	9
g lr=mr reply	-8
g lr=mr say	35
g lr=mr tell	19
g lr=mr was	16
g lr=mr write	9
g lr=mrs ,	-11
g lr=new ,	-12
g lr=no has	-17
g lr=of ,	13
g lr=of is	16
g lr=on 's	12
g lr=our .	-10
g lr=our say	-22
g lr=own .	18
g lr=say 's	-10
g lr=say .	53
g lr=say ;	-14
g lr=say <end>	-28
g lr=say at	16
g lr=say for	-17
g lr=say had	-15
g lr=say in	26
g lr=say of	15
g lr=say when	14
g lr=sir ,	10
g lr=tell .	-11
g lr=thanked for	-9
g lr=that announce	-20
g lr=that call	-27
g lr=that had	-25
g lr=that threaten	9
g lr=that would	-8
g lr=the "	-13
g lr=the 's	-12
g lr=the (	-13
g lr=the ,	-13
g lr=the .	-20
g lr=the :	24
g lr=the <day-today>	16
g lr=the <end>	-18
g lr=the <person>	-35
g lr=the <span>	12
g lr=the agree	-12
g lr=the answer	29
g lr=the appealed	13
g lr=the at	32
g lr=the call	-12
g lr=the described	13
g lr=the fact	-18
g lr=the for	-15
g lr=the further	19
g lr=the gave	20
g lr=the had	-30
g lr=the here	14
g lr=the in	10
g lr=the inform	-20
g lr=the is	15
g lr=the it	19
g lr=the keep	11
g lr=the leave	-15
g lr=the let	10
g lr=the lower	12
g lr=the make	17
g lr=the may	-17
g lr=the must	-20
g lr=the opened	-16
g lr=the promise	-18
g lr=the propose	-26
g lr=the published	-15
g lr=the put	19
g lr=the raise	14
g lr=the recall	-13
g lr=the reckon	15
g lr=the regret	28
g lr=the released	-9
g lr=the remind	16
g lr=the reply	23
g lr=the report	25
g lr=the say	-20
g lr=the see	10
g lr=the speak	16
g lr=the spoke	29
g lr=the take	20
g lr=the tell	-51
g lr=the there	13
g lr=the think	-17
g lr=the to	-16
g lr=the urge	16
g lr=the want	17
g lr=the warn	-10
g lr=the welcome	-9
g lr=the welcomed	13
g lr=the will	-11
g lr=the would	-31
g lr=the write	12
g lr=their ,	53
g lr=their .	-16
g lr=their say	-33
g lr=to :	-18
g lr=to it	12
g lr=to the	23
g lr=want to	12
g lr=was that	10
g lr=was who	-13
g lr=what ,	12
g lr=what had	-22
g lr=what has	-12
g lr=what say	-11
g lr=which announce	-18
g lr=with .	-13
g lr=with in	-12
g lr=write ,	13
g lr=— ,	17
g lr=— :	10
g lr=— <end>	50
g lr=— has	13
g nc2=down	14
g nc2=return	16
g nc2=sell	23
g nc2=stay	16
g nc2=target	10
g nct2=agree future	-23
g nct2=agree modal-passive	9
g nct2=agree past	-28
g nct2=agree past-passive	20
g nct2=agree perfect	15
g nct2=agree perfect-passive	13
g nct2=agree pluperfect	17
g nct2=agree pluperfect-passive	-17
g nct2=bear future-passive	10
g nct2=bear modal	-22
g nct2=bear pluperfect	11
g nct2=bear present	15
g nct2=begin infinitive	-10
g nct2=begin modal	15
g nct2=begin past	-11
g nct2=begin pluperfect	19
g nct2=begin present-passive	20
g nct2=buy future	-15
g nct2=buy infinitive	16
g nct2=deny future	11
g nct2=deny modal	-13
g nct2=down modal	24
g nct2=down present-passive	-18
g nct2=end infinitive	18
g nct2=end perfect	-15
g nct2=end present	-22
g nct2=impose future	28
g nct2=impose gerund	22
g nct2=impose infinitive	16
g nct2=impose infinitive-passive	16
g nct2=impose participle-passive	-16
g nct2=impose past	-12
g nct2=impose perfect	29
g nct2=impose pluperfect	-24
g nct2=propose future	-11
g nct2=propose modal-passive	14
g nct2=propose participle-passive	11
g nct2=propose past	9
g nct2=propose past-passive	-14
g nct2=propose perfect	20
g nct2=propose perfect-passive	-12
g nct2=propose pluperfect	-15
g nct2=propose pluperfect-passive	-14
g nct2=propose present	-13
g nct2=return modal	21
g nct2=say future	15
g nct2=say gerund	8
g nct2=say modal	17
g nct2=say perfect	13
g nct2=say pluperfect	-27
g nct2=say present	-28
g nct2=say present-passive	-10
g nct2=sell infinitive	13
g nct2=sell present	20
g nct2=stay gerund	10
g nct2=stay modal	-23
g nct2=stay participle-passive	9
g nct2=stay past	18
g nct2=stay past-passive	13
g nct2=stay perfect	-33
g nct2=stay present	18
g nct2=suspend modal	-25
g nct2=suspend past	12
g nct2=suspend present	7
g nct2=target future	21
g nct2=target future-passive	11
g nct2=target participle-passive	-14
g nct2=target past	13
g nct2=target pluperfect	-18
g nct2=target present	12
g nct2=threaten participle-passive	-15
g nct2=threaten past	11
g nct2=threaten perfect	15
g nct2=threaten pluperfect	-18
g nct2=up infinitive	-17
g nct2=up modal	24
g nct2=up past	-16
g nct2=up present-passive	19
g next=)	37
g next=,	-20
g next=-	29
g next=:	65
g next=;	-28
g next=and	21
g next=because	-12
g next=if	33
g next=or	-17
g next=that	30
g next=which	18
g next=whose	12
g next=yet	-34
g next=—	-37
g nhas-gerund	8
g nhas-infinitive	31
g nhas-modal	-10
g nhas-participle	-20
g nhas-past	-12
g nhas-perfect	15
g nt2=gerund	18
g nt2=infinitive	23
g nt2=infinitive-passive	16
g nt2=modal-not	-19
g nt2=modal-passive	-14
g nt2=past	-11
g nt2=past-not	13
g nt2=past-passive	16
g nt2=past-passive-not	-13
g nt2=perfect	17
g nt2=perfect-not	-23
g nt2=perfect-passive	23
g nt2=pluperfect	-13
g nt2=present-not	-10
g nt2=present-passive-not	32
g nv0-none	20
g nv1-none	20
g nv2-none	22
g nv2=add	-12
g nv2=adopt	-10
g nv2=answer	-23
g nv2=argue	-18
g nv2=ask	-17
g nv2=bear	-13
g nv2=bring	-17
g nv2=buy	11
g nv2=call	-25
g nv2=come	24
g nv2=conclude	-13
g nv2=confirm	11
g nv2=demand	13
g nv2=drop	-14
g nv2=dump	9
g nv2=end	15
g nv2=examine	-15
g nv2=expect	-11
g nv2=export	18
g nv2=extend	-28
g nv2=face	-15
g nv2=get	14
g nv2=halve	14
g nv2=have	-20
g nv2=hold	31
g nv2=hope	15
g nv2=import	10
g nv2=impose	-11
g nv2=keep	-15
g nv2=know	9
g nv2=let	18
g nv2=lift	16
g nv2=lose	-9
g nv2=make	18
g nv2=move	-12
g nv2=negotiate	15
g nv2=order	-20
g nv2=other	32
g nv2=phase	-15
g nv2=post	12
g nv2=postpone	-16
g nv2=prepare	22
g nv2=promise	22
g nv2=raise	29
g nv2=remain	17
g nv2=reply	-19
g nv2=respond	13
g nv2=resume	11
g nv2=rule	-12
g nv2=see	-12
g nv2=seek	14
g nv2=sell	8
g nv2=settle	16
g nv2=sit	-9
g nv2=spare	-10
g nv2=start	-18
g nv2=stay	-14
g nv2=step	-15
g nv2=supply	10
g nv2=tell	-12
g nv2=want	-35
g nv2=warn	7
g nv2=withdraw	-15
g nvt2=accept modal	-10
g nvt2=add modal	11
g nvt2=add past	-23
g nvt2=agree modal	14
g nvt2=agree past	-13
g nvt2=agree perfect	15
g nvt2=announce past	14
g nvt2=announce pluperfect	-10
g nvt2=answer modal	-18
g nvt2=approve past	10
g nvt2=ask participle	14
g nvt2=ask past	-32
g nvt2=be future	-12
g nvt2=be modal	21
g nvt2=be perfect	-29
g nvt2=be present	9
g nvt2=begin modal	10
g nvt2=begin present	-10
g nvt2=buy future	-15
g nvt2=buy infinitive	16
g nvt2=buy past	-10
g nvt2=buy pluperfect	15
g nvt2=call pluperfect	-11
g nvt2=call present	-25
g nvt2=charge future	14
g nvt2=come pluperfect	29
g nvt2=consider past	18
g nvt2=consider present	-10
g nvt2=deny past	11
g nvt2=drop present	-15
g nvt2=end future	9
g nvt2=end modal	15
g nvt2=end past	9
g nvt2=end present	-13
g nvt2=expect present	-11
g nvt2=expire present	-18
g nvt2=export present	10
g nvt2=extend future	-14
g nvt2=extend modal	-16
g nvt2=face modal	-10
g nvt2=fall future	-14
g nvt2=fall past	12
g nvt2=fall present	9
g nvt2=get past	20
g nvt2=go infinitive	-15
g nvt2=go present	10
g nvt2=have present	-30
g nvt2=hold past	26
g nvt2=hope past	17
g nvt2=hope pluperfect	-10
g nvt2=hope present	12
g nvt2=import past	12
g nvt2=keep future	29
g nvt2=keep modal	-31
g nvt2=keep present	-15
g nvt2=know past	12
g nvt2=leave future	11
g nvt2=leave present	-22
g nvt2=let perfect	19
g nvt2=lift present	13
g nvt2=look past	9
g nvt2=lose modal	-9
g nvt2=lower modal	-10
g nvt2=lower present	10
g nvt2=make participle	11
g nvt2=make present	14
g nvt2=meet modal	-10
g nvt2=meet present	14
g nvt2=offer present	-10
g nvt2=other future	-7
g nvt2=other perfect	18
g nvt2=other pluperfect	9
g nvt2=other present	27
g nvt2=pay future	13
g nvt2=plan past	-15
g nvt2=plan present	12
g nvt2=post past	19
g nvt2=prepare past	18
g nvt2=promise past	21
g nvt2=propose present	16
g nvt2=put present	-15
g nvt2=raise future	18
g nvt2=raise past	17
g nvt2=reach participle	10
g nvt2=receive past	-13
g nvt2=receive pluperfect	11
g nvt2=remain present	16
g nvt2=remove future	-10
g nvt2=reply past	-13
g nvt2=respond modal	13
g nvt2=resume modal	15
g nvt2=return present	-11
g nvt2=rise modal	19
g nvt2=rise past	-19
g nvt2=rise present	15
g nvt2=run modal	-15
g nvt2=run present	12
g nvt2=say future	10
g nvt2=say gerund	8
g nvt2=say past	-14
g nvt2=say perfect	22
g nvt2=say present	-23
g nvt2=see past	-14
g nvt2=see perfect	-10
g nvt2=see present	13
g nvt2=sell present	10
g nvt2=settle perfect	16
g nvt2=sign future	-12
g nvt2=sign modal	12
g nvt2=spare present	-9
g nvt2=stand modal	-11
g nvt2=start modal	-11
g nvt2=stay modal	-19
g nvt2=step present	-17
g nvt2=stop past	-14
g nvt2=suspend modal	-12
g nvt2=take modal	16
g nvt2=tell present	-19
g nvt2=threaten participle	-15
g nvt2=threaten past	10
g nvt2=threaten pluperfect	-13
g nvt2=threaten present	15
g nvt2=want past	-11
g nvt2=want present	-26
g nvt2=warn perfect	12
g pc0=buy	12
g pc0=impose	14
g pc0=sell	29
g pc0=suspend	-12
g pc0=up	-22
g pc1=agree	-12
g pc1=bear	14
g pc1=buy	10
g pc1=end	9
g pct0=agree future-passive	14
g pct0=agree modal	-17
g pct0=agree past-passive	-17
g pct0=agree pluperfect	-16
g pct0=agree present-passive	8
g pct0=bear pluperfect	-14
g pct0=bear present	14
g pct0=begin perfect	-19
g pct0=buy past	9
g pct0=buy present	11
g pct0=down future	18
g pct0=down modal	13
g pct0=down pluperfect	-10
g pct0=down present	-6
g pct0=end future-passive	-12
g pct0=end past	10
g pct0=impose future	23
g pct0=impose modal	-12
g pct0=impose past	12
g pct0=impose past-passive	-13
g pct0=impose pluperfect	-23
g pct0=propose perfect	17
g pct0=return modal	16
g pct0=say past	-20
g pct0=say perfect	15
g pct0=say pluperfect	11
g pct0=sell past	25
g pct0=sell present	12
g pct0=sell present-passive	-10
g pct0=stay modal-passive	-15
g pct0=stay past	-14
g pct0=suspend future	11
g pct0=suspend perfect	-11
g pct0=target future	12
g pct0=target future-passive	14
g pct0=up future	-25
g pct0=up modal	-10
g pct0=up past	20
g pct0=up perfect	-15
g pct0=up present	6
g pct1=agree future-passive	14
g pct1=agree modal	-17
g pct1=agree participle-passive	-13
g pct1=agree past-passive	-13
g pct1=agree pluperfect	-15
g pct1=agree present-passive	8
g pct1=bear infinitive	29
g pct1=bear pluperfect	-14
g pct1=bear present	15
g pct1=begin perfect	-21
g pct1=buy past	9
g pct1=buy present	11
g pct1=down future	18
g pct1=down modal	11
g pct1=down pluperfect	-10
g pct1=down present	-6
g pct1=end future-passive	-12
g pct1=end infinitive	14
g pct1=end past	11
g pct1=impose future	21
g pct1=impose gerund	18
g pct1=impose infinitive	-7
g pct1=impose modal	-12
g pct1=impose past	12
g pct1=impose past-passive	-13
g pct1=impose pluperfect	-22
g pct1=impose present	-12
g pct1=propose participle-passive	20
g pct1=return modal	16
g pct1=say past	-20
g pct1=say perfect	15
g pct1=say pluperfect	13
g pct1=sell infinitive	-11
g pct1=sell participle-passive	-10
g pct1=sell past	25
g pct1=sell present	12
g pct1=sell present-passive	-10
g pct1=stay modal-passive	-15
g pct1=stay past	-9
g pct1=suspend future	11
g pct1=suspend past	7
g pct1=suspend perfect	-11
g pct1=target future	12
g pct1=target future-passive	14
g pct1=up future	-25
g pct1=up gerund	24
g pct1=up modal	-10
g pct1=up past	21
g pct1=up perfect	-15
g pct1=up present	9
g phas-future	19
g phas-pluperfect	-14
g phas-present	19
g pt0=future-passive	18
g pt0=modal	16
g pt0=modal-passive	-13
g pt0=modal-passive-not	-12
g pt0=past-not	21
g pt0=past-passive	-14
g pt0=perfect-passive	14
g pt0=pluperfect	-17
g pt0=present-not	13
g pt0=present-passive-not	-11
g pt1=future-not	-10
g pt1=future-passive	18
g pt1=gerund	15
g pt1=modal	11
g pt1=modal-passive	-13
g pt1=modal-passive-not	-12
g pt1=past	14
g pt1=past-not	21
g pt1=past-passive	-11
g pt1=perfect-passive	10
g pt1=pluperfect	-16
g pt1=present-not	13
g pt1=present-passive	7
g pt1=present-passive-not	-11
g pv0=add	-17
g pv0=agree	7
g pv0=approve	17
g pv0=begin	-11
g pv0=buy	21
g pv0=confirm	16
g pv0=continue	-10
g pv0=drop	10
g pv0=enter	20
g pv0=export	18
g pv0=extend	20
g pv0=hold	-13
g pv0=import	-11
g pv0=impose	8
g pv0=intend	13
g pv0=jump	12
g pv0=keep	15
g pv0=let	-22
g pv0=levy	-19
g pv0=look	-9
g pv0=make	16
g pv0=meet	11
g pv0=negotiate	-10
g pv0=other	10
g pv0=pay	-14
g pv0=plan	-19
g pv0=receive	-14
g pv0=rise	-33
g pv0=run	-10
g pv0=see	15
g pv0=sign	-12
g pv0=start	-12
g pv0=tell	8
g pv0=want	14
g pv0=write	-16
g pv1=add	-23
g pv1=answer	15
g pv1=approve	18
g pv1=begin	-11
g pv1=buy	25
g pv1=carry	19
g pv1=confirm	15
g pv1=deliver	-8
g pv1=discuss	13
g pv1=double	9
g pv1=draft	-9
g pv1=drop	12
g pv1=enter	20
g pv1=export	18
g pv1=go	13
g pv1=have	13
g pv1=import	-9
g pv1=jump	12
g pv1=lapse	13
g pv1=leave	13
g pv1=let	-22
g pv1=levy	-17
g pv1=make	14
g pv1=move	-11
g pv1=other	10
g pv1=pay	-16
g pv1=plan	-11
g pv1=receive	-16
g pv1=rise	-33
g pv1=run	-18
g pv1=see	18
g pv1=sign	-21
g pv1=start	-12
g pv1=stop	-12
g pv1=suspend	-12
g pv1=want	13
g pv1=write	-17
g pvt0=add past	-16
g pvt0=agree past	16
g pvt0=approve past	13
g pvt0=approve perfect	13
g pvt0=approve pluperfect	-12
g pvt0=ask future	13
g pvt0=ask perfect	9
g pvt0=ask present	-18
g pvt0=be past	-7
g pvt0=begin past	-9
g pvt0=buy present	13
g pvt0=call past	11
g pvt0=charge future	11
g pvt0=charge present	-11
g pvt0=come future	10
g pvt0=come present	-12
g pvt0=confirm past	17
g pvt0=continue future	-19
g pvt0=end present	-19
g pvt0=enter present	14
g pvt0=export present	18
g pvt0=extend modal	16
g pvt0=get present	-9
g pvt0=go perfect	-9
g pvt0=go present	10
g pvt0=grow past	14
g pvt0=hold future	10
g pvt0=hold perfect	-11
g pvt0=intend present	13
g pvt0=keep present	22
g pvt0=let present	-15
g pvt0=levy perfect	-12
g pvt0=make past	13
g pvt0=meet present	18
g pvt0=pay future	-12
g pvt0=pay past	11
g pvt0=pay present	-13
g pvt0=plan present	-18
g pvt0=promise past	10
g pvt0=propose past	-15
g pvt0=propose perfect	9
g pvt0=ready present	-11
g pvt0=return modal	8
g pvt0=rise future	-16
g pvt0=run past	-12
g pvt0=say past	-10
g pvt0=sell past	21
g pvt0=sell present	-14
g pvt0=sign future	12
g pvt0=sign modal	-19
g pvt0=sign past	-21
g pvt0=sign perfect	10
g pvt0=stand past	-10
g pvt0=start future	-14
g pvt0=take present	11
g pvt0=tell perfect	12
g pvt0=want present	20
g pvt0=write past	-17
g pvt1=add past	-16
g pvt1=agree participle	-12
g pvt1=agree past	10
g pvt1=approve past	13
g pvt1=approve perfect	13
g pvt1=approve pluperfect	-12
g pvt1=ask future	13
g pvt1=ask past	-12
g pvt1=ask present	-18
g pvt1=buy infinitive	13
g pvt1=buy present	13
g pvt1=charge future	11
g pvt1=charge present	-11
g pvt1=come future	10
g pvt1=come present	-12
g pvt1=confirm past	17
g pvt1=continue present	9
g pvt1=end present	-19
g pvt1=enter present	14
g pvt1=export present	18
g pvt1=extend infinitive	-15
g pvt1=extend modal	16
g pvt1=get present	-9
g pvt1=go gerund	9
g pvt1=go perfect	-9
g pvt1=go present	12
g pvt1=grow past	14
g pvt1=hold future	9
g pvt1=hold past	8
g pvt1=hold perfect	-11
g pvt1=keep present	12
g pvt1=let present	-15
g pvt1=levy perfect	-12
g pvt1=make past	13
g pvt1=meet present	18
g pvt1=pay future	-14
g pvt1=pay past	11
g pvt1=pay present	-13
g pvt1=plan present	-17
g pvt1=put infinitive	-12
g pvt1=ready present	-11
g pvt1=return modal	8
g pvt1=rise future	-16
g pvt1=run past	-12
g pvt1=say past	-10
g pvt1=see infinitive	9
g pvt1=sell past	21
g pvt1=sell present	-14
g pvt1=sign future	11
g pvt1=sign infinitive	-12
g pvt1=sign modal	-19
g pvt1=sign past	-20
g pvt1=sign perfect	10
g pvt1=stand past	-10
g pvt1=start future	-14
g pvt1=stay present	9
g pvt1=take gerund	-16
g pvt1=take present	11
g pvt1=tell perfect	12
g pvt1=want present	13
g pvt1=write past	-17
g qt=future	14
g qt=past	12
g qt=perfect	-17
g qt=present	27
g quoted	-85
g r1="	-26
g r1='	-13
g r1='s	-36
g r1=(	7
g r1=)	37
g r1=,	37
g r1=.	11
g r1=/	-17
g r1=:	47
g r1=;	-15
g r1=<day-gone>	13
g r1=<day-today>	12
g r1=<duty>	-9
g r1=<end>	14
g r1=<gate>	31
g r1=<goods>	-30
g r1=<level-noun>	-8
g r1=<level>	-47
g r1=<name>	-14
g r1=<not>	-18
g r1=<number>	-22
g r1=<office>	-17
g r1=<person>	-34
g r1=<sender>	-20
g r1=<span>	16
g r1=<v-agree>	-29
g r1=<v-down>	-19
g r1=<v-propose>	21
g r1=<v-sell>	-7
g r1=<v-suspend>	-22
g r1=?	-11
g r1=a	-14
g r1=accept	11
g r1=accused	16
g r1=add	-15
g r1=admit	15
g r1=afterward	11
g r1=again	18
g r1=also	14
g r1=and	-39
g r1=approve	-17
g r1=ask	16
g r1=assured	11
g r1=at	27
g r1=believe	-16
g r1=between	-12
g r1=border	14
g r1=by	-21
g r1=call	13
g r1=cited	15
g r1=claim	11
g r1=clarified	12
g r1=closed	-13
g r1=complained	14
g r1=concede	-13
g r1=conclude	-21
g r1=confirm	9
g r1=could	23
g r1=count	45
g r1=custom	14
g r1=described	13
g r1=dispute	12
g r1=doe	13
g r1=doesn't	-9
g r1=draw	23
g r1=end	-13
g r1=explain	21
g r1=export	-13
g r1=extend	-10
g r1=fact	-29
g r1=fee	-14
g r1=float	12
g r1=fly	-10
g r1=followed	-11
g r1=further	19
g r1=gave	30
g r1=get	-21
g r1=hail	-16
g r1=have	-15
g r1=he	-25
g r1=here	14
g r1=himself	18
g r1=hit	-10
g r1=hold	-11
g r1=hope	-17
g r1=i	-9
g r1=import	-20
g r1=impose	-10
g r1=in	14
g r1=indicate	12
g r1=inform	-16
g r1=informed	26
g r1=insist	-21
g r1=intend	-9
g r1=issued	13
g r1=it	21
g r1=its	-10
g r1=leave	-17
g r1=led	-10
g r1=let	22
g r1=lift	10
g r1=list	-15
g r1=maintain	-11
g r1=make	29
g r1=may	-30
g r1=meet	-13
g r1=must	-36
g r1=named	27
g r1=never	-12
g r1=newspaper	-14
g r1=object	-11
g r1=opened	-20
g r1=over	-13
g r1=paper	-24
g r1=pay	-11
g r1=point	21
g r1=pointed	15
g r1=prolonged	11
g r1=propose	8
g r1=protested	8
g r1=published	-30
g r1=put	35
g r1=react	10
g r1=read	-19
g r1=receive	-13
g r1=regret	28
g r1=regretted	29
g r1=released	-9
g r1=remarked	21
g r1=remind	29
g r1=reminded	35
g r1=rule	10
g r1=see	12
g r1=seek	-14
g r1=set	-12
g r1=shrug	-10
g r1=sign	-25
g r1=sounded	-9
g r1=speak	21
g r1=spoke	36
g r1=state	-10
g r1=still	-13
g r1=stress	-10
g r1=suspend	-8
g r1=tariff	-11
g r1=term	10
g r1=thanked	-11
g r1=that	-10
g r1=then	-12
g r1=time	-10
g r1=to	-14
g r1=tweeted	9
g r1=undertook	16
g r1=urge	14
g r1=vote	-11
g r1=was	-16
g r1=welcome	-15
g r1=welcomed	-11
g r1=when	22
g r1=who	-18
g r1=will	-16
g r1=with	-19
g r1=withdraw	10
g r1=would	-39
g r1=·	-19
g r1=—	-23
g r2='	-22
g r2=*	10
g r2=,	-9
g r2=:	14
g r2=;	-20
g r2=<day-today>	-23
g r2=<duty>	-9
g r2=<goods>	23
g r2=<level>	-23
g r2=<name>	-12
g r2=<not>	-34
g r2=<number>	-11
g r2=<office>	27
g r2=<person>	-9
g r2=<points>	10
g r2=<seat>	9
g r2=<span>	-10
g r2=<taker>	18
g r2=<v-agree>	-39
g r2=<v-begin>	-33
g r2=<v-buy>	-18
g r2=<v-deny>	14
g r2=<v-end>	-28
g r2=<v-impose>	11
g r2=<v-propose>	12
g r2=<v-say>	15
g r2=<v-stay>	-32
g r2=<v-suspend>	-25
g r2=a	31
g r2=according	15
g r2=account	16
g r2=add	14
g r2=adopt	-12
g r2=after	14
g r2=afterward	-22
g r2=against	18
g r2=agree	-18
g r2=ahead	-15
g r2=already	-14
g r2=alway	8
g r2=an	11
g r2=and	-30
g r2=announce	17
g r2=another	-12
g r2=answer	38
g r2=anything	-11
g r2=appeal	-10
g r2=approve	-15
g r2=are	-11
g r2=argue	-11
g r2=arrive	-11
g r2=as	26
g r2=ask	12
g r2=assured	12
g r2=attention	24
g r2=be	-19
g r2=beef	-11
g r2=been	-35
g r2=both	22
g r2=buy	-15
g r2=change	-13
g r2=closed	-10
g r2=come	-22
g r2=commerce	-14
g r2=control	9
g r2=declare	11
g r2=defend	-12
g r2=defended	-19
g r2=demand	-12
g r2=deny	15
g r2=done	-13
g r2=down	-20
g r2=due	-10
g r2=duty	-21
g r2=energy	9
g r2=enough	9
g r2=expect	19
g r2=explain	-12
g r2=expressed	-20
g r2=extension	-18
g r2=fentanyl	30
g r2=first	-11
g r2=four	10
g r2=from	11
g r2=good	-24
g r2=growth	-18
g r2=had	-11
g r2=have	-11
g r2=he	-33
g r2=her	15
g r2=him	16
g r2=hold	-9
g r2=how	12
g r2=i've	12
g r2=importer	9
g r2=is	-17
g r2=journalist	9
g r2=just	-10
g r2=keep	-17
g r2=leave	-10
g r2=let	30
g r2=long	10
g r2=look	-10
g r2=me	13
g r2=member	-12
g r2=more	10
g r2=mr	-15
g r2=named	35
g r2=no	-13
g r2=nobody	12
g r2=not	-26
g r2=note	-24
g r2=notice	11
g r2=number	-12
g r2=of	50
g r2=off	-16
g r2=offer	-7
g r2=olive	13
g r2=once	-12
g r2=one	12
g r2=only	9
g r2=opened	-12
g r2=other	14
g r2=out	29
g r2=pay	-12
g r2=pleased	9
g r2=pointed	29
g r2=post	8
g r2=power	13
g r2=prepare	-13
g r2=progress	-10
g r2=promise	10
g r2=protested	10
g r2=public	18
g r2=put	14
g r2=read	14
g r2=reckon	9
g r2=refused	-15
g r2=regretted	14
g r2=relief	-11
g r2=repeated	9
g r2=report	22
g r2=reporter	7
g r2=respond	-14
g r2=send	13
g r2=sheet	-29
g r2=should	11
g r2=show	-9
g r2=sign	-25
g r2=signature	-18
g r2=so	13
g r2=something	-17
g r2=speak	26
g r2=spoken	45
g r2=staff	10
g r2=state	26
g r2=suggest	18
g r2=suspend	-11
g r2=talk	-10
g r2=telephoned	10
g r2=thank	-11
g r2=thanked	-13
g r2=that	14
g r2=the	9
g r2=they	36
g r2=thi	17
g r2=threat	-11
g r2=to	-16
g r2=trade	-25
g r2=understood	10
g r2=up	-9
g r2=urge	17
g r2=us	26
g r2=used	-11
g r2=version	13
g r2=very	11
g r2=visited	-15
g r2=wait	-12
g r2=walk	-10
g r2=want	-10
g r2=was	-15
g r2=what	16
g r2=wheat	-12
g r2=where	-14
g r2=whether	-11
g r2=which	20
g r2=who	14
g r2=whose	32
g r2=with	-16
g r2=withdraw	-17
g r2=within	-20
g r2=would	-10
g r2=yale	7
g r2=yes	-17
g r2=yet	-8
g r2=your	-13
g r2=—	-18
g r3="	-12
g r3='s	24
g r3=(	19
g r3=-	-14
g r3=:	28
g r3=<agent>	-10
g r3=<day-today>	13
g r3=<duty>	-20
g r3=<gate>	-19
g r3=<level-noun>	30
g r3=<level>	-24
g r3=<money>	-12
g r3=<name>	33
g r3=<not>	-9
g r3=<office>	27
g r3=<seat>	15
g r3=<sender>	17
g r3=<span>	22
g r3=<taker>	19
g r3=<v-begin>	-18
g r3=<v-buy>	15
g r3=<v-down>	-16
g r3=<v-propose>	13
g r3=<v-say>	26
g r3=<v-suspend>	21
g r3=<v-target>	26
g r3=<v-threaten>	10
g r3=a	16
g r3=act	-10
g r3=additional	12
g r3=agreement	-18
g r3=already	15
g r3=also	19
g r3=among	-14
g r3=and	-24
g r3=announce	22
g r3=approve	-15
g r3=are	-9
g r3=as	12
g r3=back	-19
g r3=ban	14
g r3=bargain	9
g r3=be	10
g r3=before	-15
g r3=both	-15
g r3=broker	15
g r3=busan	-15
g r3=but	-16
g r3=buyer	9
g r3=call	23
g r3=calm	-12
g r3=car	10
g r3=carry	11
g r3=charge	20
g r3=chip	10
g r3=clear	18
g r3=cocoa	-14
g r3=collect	-12
g r3=concern	22
g r3=confidence	-30
g r3=confirm	20
g r3=consent	-15
g r3=control	-17
g r3=cost	13
g r3=could	22
g r3=damage	14
g r3=date	28
g r3=deal	-22
g r3=decision	-9
g r3=declare	-12
g r3=doe	-16
g r3=door	-17
g r3=down	-18
g r3=drop	8
g r3=earlier	11
g r3=emergency	-16
g r3=end	-18
g r3=energy	11
g r3=examine	14
g r3=extension	14
g r3=extra	11
g r3=far	22
g r3=farm	17
g r3=figure	10
g r3=follow	13
g r3=framework	9
g r3=further	11
g r3=general	-16
g r3=get	17
g r3=good	11
g r3=grant	-10
g r3=grow	10
g r3=guest	11
g r3=has	18
g r3=have	-23
g r3=he	-14
g r3=heard	20
g r3=her	-14
g r3=him	-10
g r3=his	8
g r3=hold	30
g r3=hope	11
g r3=hour	-18
g r3=if	17
g r3=import	31
g r3=in	16
g r3=inquiry	11
g r3=intention	15
g r3=into	-19
g r3=investigation	-10
g r3=it	-16
g r3=its	-16
g r3=just	-10
g r3=keep	-38
g r3=know	21
g r3=last	-15
g r3=later	-8
g r3=law	-11
g r3=lead	10
g r3=leave	16
g r3=led	15
g r3=less	-12
g r3=licence	13
g r3=line	12
g r3=listener	17
g r3=longer	-12
g r3=look	-10
g r3=lower	-22
g r3=make	17
g r3=market	-12
g r3=may	20
g r3=media	-17
g r3=member	26
g r3=mentioned	11
g r3=month	-10
g r3=more	-12
g r3=morning	-20
g r3=mr	-16
g r3=must	-18
g r3=name	-21
g r3=nearly	-12
g r3=needed	-21
g r3=negotiate	-8
g r3=neither	-13
g r3=new	7
g r3=newspaper	-26
g r3=next	-14
g r3=no	27
g r3=nobody	-9
g r3=northern	-11
g r3=not	-8
g r3=nothing	-31
g r3=notice	-15
g r3=nvidia	-13
g r3=of	17
g r3=off	-35
g r3=oil	13
g r3=older	-20
g r3=on	17
g r3=only	-12
g r3=opinion	-15
g r3=opposed	14
g r3=opposition	27
g r3=or	14
g r3=other	-13
g r3=our	12
g r3=out	14
g r3=outcome	13
g r3=pact	-15
g r3=paper	14
g r3=part	-9
g r3=plan	11
g r3=position	13
g r3=preliminary	15
g r3=press	-19
g r3=prolong	-10
g r3=propose	-30
g r3=published	17
g r3=quickly	10
g r3=rate	-11
g r3=reciprocal	-14
g r3=release	9
g r3=relief	10
g r3=rule	-17
g r3=sale	14
g r3=say	32
g r3=second	16
g r3=send	11
g r3=she	-18
g r3=sign	-13
g r3=signature	-18
g r3=so	-19
g r3=social	33
g r3=something	-14
g r3=speak	-14
g r3=spoken	23
g r3=stand	-16
g r3=state	-38
g r3=station	-12
g r3=still	-14
g r3=strike	16
g r3=strong	11
g r3=sum	9
g r3=surcharge	-9
g r3=take	-17
g r3=tariff	-23
g r3=team	11
g r3=television	13
g r3=term	-14
g r3=that	23
g r3=the	-16
g r3=them	24
g r3=then	18
g r3=they	23
g r3=thi	24
g r3=though	15
g r3=threat	22
g r3=trade	-9
g r3=truce	-8
g r3=truth	-17
g r3=turn	-12
g r3=twice	22
g r3=vote	-14
g r3=warn	14
g r3=was	16
g r3=week	15
g r3=what	-8
g r3=where	10
g r3=whether	-14
g r3=who	-12
g r3=with	-11
g r3=within	-11
g r3=word	26
g r3=would	6
g r3=write	-25
g r3=yet	-12
g r3=you	8
g r3=·	-26
g r3=—	-41
g r4='s	40
g r4=(	-11
g r4=,	-19
g r4=.	-20
g r4=:	21
g r4=<agent>	14
g r4=<day-ahead>	-47
g r4=<day-today>	-18
g r4=<duty>	-36
g r4=<level>	-30
g r4=<money>	-17
g r4=<month-ahead>	22
g r4=<number>	27
g r4=<organisation>	36
g r4=<person>	-53
g r4=<quality>	17
g r4=<seat>	-28
g r4=<span>	36
g r4=<v-agree>	12
g r4=<v-bear>	-29
g r4=<v-begin>	10
g r4=<v-down>	16
g r4=<v-end>	-10
g r4=<v-propose>	14
g r4=<v-say>	17
g r4=<v-stay>	12
g r4=<v-up>	-14
g r4=about	19
g r4=according	20
g r4=across	-9
g r4=add	12
g r4=after	-10
g r4=afterward	-12
g r4=agree	38
g r4=agreement	-10
g r4=along	-10
g r4=also	15
g r4=and	-11
g r4=announce	27
g r4=another	13
g r4=approve	-13
g r4=as	45
g r4=back	-13
g r4=ban	12
g r4=banana	21
g r4=bargain	-11
g r4=be	12
g r4=become	11
g r4=beside	-15
g r4=between	19
g r4=both	24
g r4=busan	-11
g r4=buy	-11
g r4=by	18
g r4=can	-15
g r4=certificate	-12
g r4=chancellor	13
g r4=chief	21
g r4=club	-12
g r4=coffee	-22
g r4=come	17
g r4=commercial	-13
g r4=company	-15
g r4=complaint	-11
g r4=confirm	8
g r4=consensu	10
g r4=consent	-16
g r4=consultation	10
g r4=control	20
g r4=could	-19
g r4=counterpart	-10
g r4=cut	-30
g r4=day	-11
g r4=deal	-6
g r4=deficit	-13
g r4=delay	14
g r4=demand	-24
g r4=die	-11
g r4=do	-8
g r4=down	-16
g r4=drone	-12
g r4=each	-13
g r4=economic	13
g r4=emergency	-14
g r4=end	-10
g r4=entity	-10
g r4=extend	-13
g r4=extra	12
g r4=fact	19
g r4=fall	12
g r4=far	-9
g r4=finance	22
g r4=firm	-18
g r4=fish	16
g r4=force	9
g r4=foreign	-27
g r4=general	14
g r4=government	15
g r4=great	14
g r4=had	-34
g r4=has	-8
g r4=have	39
g r4=he	-16
g r4=he'd	11
g r4=her	23
g r4=himself	-12
g r4=his	10
g r4=hold	11
g r4=hope	24
g r4=hour	-15
g r4=house	-9
g r4=how	-12
g r4=import	11
g r4=in	20
g r4=increase	-15
g r4=inquiry	10
g r4=into	24
g r4=investigation	13
g r4=is	30
g r4=it	14
g r4=job	22
g r4=joint	-10
g r4=keep	11
g r4=know	19
g r4=lapse	9
g r4=last	-21
g r4=law	-13
g r4=leave	-10
g r4=less	11
g r4=let	13
g r4=letter	12
g r4=lift	-9
g r4=likely	-12
g r4=line	-11
g r4=list	18
g r4=little	-14
g r4=lower	16
g r4=majority	-12
g r4=make	-10
g r4=man	13
g r4=me	11
g r4=media	30
g r4=member	-23
g r4=million	11
g r4=minister	12
g r4=more	-17
g r4=morning	12
g r4=mr	10
g r4=much	11
g r4=name	-15
g r4=negotiation	-20
g r4=new	-12
g r4=next	22
g r4=nil	10
g r4=note	9
g r4=notice	-11
g r4=of	-19
g r4=one	-37
g r4=opening	12
g r4=opposition	11
g r4=our	-20
g r4=out	-19
g r4=outside	-10
g r4=over	24
g r4=own	-11
g r4=patented	9
g r4=pay	-11
g r4=phone	8
g r4=plan	-18
g r4=plane	11
g r4=platform	14
g r4=point	12
g r4=pork	-15
g r4=post	-14
g r4=preliminary	24
g r4=price	-24
g r4=promise	17
g r4=put	-10
g r4=radio	11
g r4=read	14
g r4=reciprocal	-12
g r4=refund	19
g r4=refused	-14
g r4=reject	-12
g r4=remain	14
g r4=report	10
g r4=responsible	11
g r4=result	-8
g r4=resume	11
g r4=rise	-21
g r4=room	-10
g r4=same	19
g r4=say	-14
g r4=see	-13
g r4=seven	-12
g r4=she	-18
g r4=sheet	-11
g r4=should	18
g r4=side	-26
g r4=sign	-17
g r4=signature	14
g r4=sit	-20
g r4=so	10
g r4=social	-12
g r4=speech	11
g r4=spoke	16
g r4=spoken	19
g r4=strike	-14
g r4=subject	-12
g r4=surcharge	12
g r4=table	16
g r4=take	-10
g r4=talk	20
g r4=tariff	-43
g r4=tea	-9
g r4=television	16
g r4=thank	-13
g r4=that	22
g r4=those	10
g r4=threaten	24
g r4=time	-13
g r4=too	-12
g r4=treasury	11
g r4=treat	10
g r4=treaty	-21
g r4=under	-16
g r4=unfair	16
g r4=up	28
g r4=version	19
g r4=vote	11
g r4=want	25
g r4=warn	-24
g r4=week	-31
g r4=were	36
g r4=what	-19
g r4=when	-16
g r4=whether	-14
g r4=who	32
g r4=whose	17
g r4=will	25
g r4=with	-21
g r4=within	22
g r4=worker	11
g r4=would	-18
g r4=write	-17
g r4=yes	-20
g r4=you	11
g r4=your	-12
g r=" .	-8
g r='s <office>	-15
g r='s <organisation>	18
g r='s <person>	-27
g r='s account	16
g r='s answer	23
g r='s custom	10
g r='s duty	-13
g r='s post	15
g r='s promise	8
g r='s say	11
g r='s signature	-17
g r='s threat	-11
g r='s version	11
g r='s word	9
g r=( <name>	-34
g r=( <number>	24
g r=( <office>	18
g r=) -	-16
g r=) :	43
g r=) <end>	16
g r=) and	-10
g r=) —	-18
g r=, <day-gone>	10
g r=, <day-today>	-64
g r=, <money>	14
g r=, <office>	31
g r=, <organisation>	-20
g r=, <person>	-15
g r=, according	14
g r=, after	7
g r=, against	12
g r=, agree	-15
g r=, an	13
g r=, and	-25
g r=, announce	13
g r=, answer	16
g r=, ask	22
g r=, assured	10
g r=, at	22
g r=, by	10
g r=, come	-12
g r=, confirm	16
g r=, declare	12
g r=, described	16
g r=, expect	34
g r=, expressed	-9
g r=, for	-15
g r=, had	-12
g r=, he	-54
g r=, in	24
g r=, is	-29
g r=, its	23
g r=, let	16
g r=, of	17
g r=, offer	-17
g r=, on	43
g r=, one	-10
g r=, pointed	19
g r=, promise	16
g r=, put	21
g r=, reach	9
g r=, regretted	14
g r=, remarked	9
g r=, repeated	9
g r=, report	21
g r=, sign	-25
g r=, spoke	15
g r=, state	10
g r=, tell	-11
g r=, thanked	-13
g r=, that	19
g r=, the	9
g r=, their	12
g r=, threaten	15
g r=, was	-14
g r=, we	-18
g r=, when	9
g r=, where	-9
g r=, which	24
g r=, who	11
g r=, whose	32
g r=, will	-28
g r=, with	-15
g r=. <end>	11
g r=: "	12
g r=: <level>	-10
g r=: <office>	-12
g r=: <quality>	10
g r=: i	15
g r=: no	-8
g r=: sign	9
g r=: tariff	12
g r=: then	11
g r=: there	-11
g r=: they	21
g r=: truce	11
g r=: what	9
g r=: who	13
g r=: will	16
g r=; on	14
g r=<day-gone> ,	17
g r=<day-today> published	10
g r=<end> <end>	14
g r=<level> on	-16
g r=<office> ,	-13
g r=<person> say	-31
g r=accused <name>	12
g r=add .	16
g r=add <level>	-25
g r=add <number>	-32
g r=add that	22
g r=afterward .	12
g r=again .	13
g r=agree <day-gone>	13
g r=agree that	-12
g r=also announce	16
g r=also promise	-12
g r=and <person>	-8
g r=and i	-14
g r=and is	14
g r=and other	8
g r=announce ,	11
g r=announce <day-gone>	10
g r=announce <level>	-12
g r=announce an	20
g r=announce it	8
g r=announce on	15
g r=announce that	-15
g r=announce the	-26
g r=answer ,	23
g r=answer that	25
g r=answer the	-10
g r=answer with	-23
g r=as say	13
g r=ask <person>	9
g r=ask the	17
g r=at <number>	-10
g r=at the	31
g r=at yale	7
g r=begin to	-11
g r=believe that	-16
g r=buy <goods-amount>	7
g r=call a	24
g r=call an	-23
g r=call for	18
g r=call on	-16
g r=charge <level>	13
g r=come back	12
g r=complain of	-12
g r=complain that	11
g r=confirm .	13
g r=confirm it	-19
g r=confirm on	20
g r=confirm that	-26
g r=confirm the	31
g r=could not	11
g r=demand <level>	10
g r=deny having	13
g r=deny that	-20
g r=described the	11
g r=did ,	22
g r=did not	-25
g r=dispute that	16
g r=draw attention	24
g r=estimate that	14
g r=expect <money>	15
g r=expect export	17
g r=expect that	-9
g r=expect the	-7
g r=explain ,	13
g r=explain that	17
g r=explain the	-12
g r=expressed the	10
g r=fact sheet	-29
g r=fear that	-14
g r=for <day-ahead>	8
g r=for <number>	12
g r=for a	13
g r=for its	-12
g r=for the	-19
g r=gave it	9
g r=gave notice	12
g r=gave the	17
g r=go ahead	-14
g r=go further	13
g r=go on	18
g r=go to	-16
g r=had announce	13
g r=had answer	-18
g r=had been	-10
g r=had its	10
g r=had just	-10
g r=had make	-12
g r=had not	-16
g r=had promise	10
g r=had propose	-17
g r=had put	-14
g r=had sign	-13
g r=had spoken	9
g r=had threaten	11
g r=has a	-11
g r=has already	-12
g r=has alway	8
g r=has answer	11
g r=has been	-29
g r=has call	12
g r=has complained	-14
g r=has confirm	-15
g r=has deny	12
g r=has done	-10
g r=has let	23
g r=has make	17
g r=has not	-42
g r=has propose	23
g r=has protested	10
g r=has published	-19
g r=has put	11
g r=has since	11
g r=has so	23
g r=has spoken	41
g r=has tell	35
g r=has the	11
g r=has to	-20
g r=has warn	15
g r=has withdraw	-16
g r=has yet	-16
g r=hit back	-10
g r=hope that	-14
g r=in <month-gone>	-10
g r=in <number>	10
g r=in <seat>	12
g r=in a	17
g r=in the	-16
g r=inform the	-18
g r=informed the	11
g r=insist on	-27
g r=insist that	16
g r=intend to	-9
g r=is also	11
g r=is ask	14
g r=is expect	-18
g r=is in	-11
g r=is say	-17
g r=is still	11
g r=is to	-9
g r=issued a	12
g r=it has	21
g r=joked .	10
g r=leave for	-10
g r=leave its	-14
g r=leave the	10
g r=let it	17
g r=lift its	11
g r=lift the	-11
g r=lower its	10
g r=maintain its	-15
g r=make public	19
g r=meet <person>	-10
g r=note that	-22
g r=note with	10
g r=of <day-gone>	-9
g r=of <name>	26
g r=of the	-12
g r=on <day-gone>	-10
g r=on <quality>	-9
g r=on his	15
g r=open its	-10
g r=opened a	-10
g r=opened an	-13
g r=point out	21
g r=pointed out	19
g r=post .	-13
g r=promise .	-13
g r=propose <level>	12
g r=propose a	-14
g r=protested against	13
g r=published a	-11
g r=put <level>	-9
g r=put a	21
g r=put his	-13
g r=put it	16
g r=put its	-18
g r=put off	-17
g r=put on	-13
g r=put the	52
g r=raise its	-10
g r=reckon that	-14
g r=reckon with	21
g r=reply .	19
g r=reply on	-11
g r=reply that	18
g r=reply with	-12
g r=report .	8
g r=report on	-12
g r=say <day-today>	14
g r=say <end>	-13
g r=say <person>	28
g r=say <seat>	18
g r=say afterward	-28
g r=say both	9
g r=say he	11
g r=say his	8
g r=say it	-12
g r=say its	21
g r=say of	10
g r=say on	-17
g r=say she	12
g r=say the	13
g r=say they	11
g r=say when	-13
g r=say yes	-11
g r=see it	10
g r=sell to	11
g r=sign a	-9
g r=speak of	34
g r=spoke by	-12
g r=spoke in	19
g r=spoke of	61
g r=spoke with	-10
g r=state that	-15
g r=stress that	-17
g r=take <level>	-18
g r=take note	-9
g r=take the	20
g r=tell <person>	59
g r=tell an	11
g r=tell his	16
g r=tell it	-27
g r=tell journalist	9
g r=tell our	-12
g r=tell thi	-24
g r=thanked him	-10
g r=that it	-8
g r=that the	-16
g r=the <level>	18
g r=the <organisation>	-10
g r=think that	-24
g r=threaten a	22
g r=threaten an	14
g r=to do	13
g r=to sign	-9
g r=undertook to	17
g r=urge the	10
g r=want a	18
g r=warn ,	-14
g r=warn .	-9
g r=warn that	23
g r=was not	15
g r=welcome the	-11
g r=will answer	14
g r=will be	-9
g r=will meet	13
g r=will not	12
g r=with <name>	-11
g r=would say	13
g r=write ,	18
g r=write .	-16
g r=write for	-10
g r=write on	19
g r=write that	23
g r=write the	-16
g r=write to	22
g r=· <number>	-16
g t0=future	-20
g t0=future-passive	-14
g t0=modal	-33
g t0=modal-passive	-14
g t0=past-passive	37
g t0=perfect	-19
g t0=perfect-passive	17
g t0=pluperfect	-24
g t0=pluperfect-passive	11
g t0=present-not	9
g t0=present-passive	18
g t1=future	-14
g t1=future-passive	-14
g t1=gerund	-14
g t1=infinitive	-28
g t1=modal	-31
g t1=modal-passive	-14
g t1=participle-passive	11
g t1=past-passive	33
g t1=perfect	-24
g t1=perfect-passive	17
g t1=pluperfect	-23
g t1=pluperfect-passive	11
g t1=present	2
g t1=present-not	9
g t1=present-passive	18
g t2=future	-18
g t2=future-not	13
g t2=future-passive	-16
g t2=gerund	35
g t2=modal	-21
g t2=modal-not	11
g t2=participle-passive	15
g t2=past	10
g t2=past-passive	-55
g t2=perfect	12
g t2=perfect-not	-37
g t2=perfect-passive	-10
g t2=pluperfect-not	-18
g t2=pluperfect-passive	-23
g t2=present-not	17
g t2=present-passive	-21
g v0-none	18
g v0=accept	12
g v0=add	11
g v0=announce	18
g v0=approve	-17
g v0=ask	-23
g v0=come	13
g v0=confirm	-10
g v0=deny	15
g v0=extend	14
g v0=have	12
g v0=let	-11
g v0=meet	-15
g v0=note	16
g v0=pay	-10
g v0=post	-13
g v0=promise	-9
g v0=see	-9
g v0=sell	-10
g v0=sign	-16
g v0=subject	12
g v0=tell	-27
g v1-none	21
g v1=add	10
g v1=announce	12
g v1=approve	-19
g v1=ask	-12
g v1=confirm	-10
g v1=deny	22
g v1=end	9
g v1=extend	14
g v1=have	12
g v1=leave	-15
g v1=let	-12
g v1=meet	-14
g v1=note	11
g v1=pay	-10
g v1=post	-13
g v1=promise	-8
g v1=propose	14
g v1=reach	-12
g v1=receive	-11
g v1=reply	11
g v1=see	-20
g v1=sell	-12
g v1=sign	-24
g v1=subject	12
g v1=tell	-27
g v1=want	8
g v2-none	9
g v2=add	-11
g v2=adopt	-13
g v2=agree	-11
g v2=announce	16
g v2=approve	-13
g v2=believe	-18
g v2=claim	13
g v2=clear	11
g v2=collect	-12
g v2=concede	-13
g v2=conclude	-12
g v2=confirm	7
g v2=consider	-11
g v2=declare	-8
g v2=deny	16
g v2=discuss	-15
g v2=double	-10
g v2=draw	27
g v2=examine	13
g v2=export	-12
g v2=float	13
g v2=get	-11
g v2=grant	16
g v2=have	-13
g v2=hope	-12
g v2=impose	-18
g v2=insist	-20
g v2=know	-10
g v2=land	-9
g v2=let	25
g v2=levy	12
g v2=lift	10
g v2=like	-13
g v2=maintain	-11
g v2=make	19
g v2=meet	-12
g v2=negotiate	-15
g v2=note	-21
g v2=other	9
g v2=pay	-22
g v2=plan	-14
g v2=prepare	-20
g v2=propose	13
g v2=put	13
g v2=react	8
g v2=receive	-18
g v2=request	24
g v2=respond	-21
g v2=rule	-9
g v2=say	14
g v2=see	9
g v2=seek	-14
g v2=sign	-17
g v2=sit	-8
g v2=stand	-9
g v2=step	19
g v2=stress	-10
g v2=suspend	-26
g v2=think	12
g v2=threaten	9
g v2=urge	33
g v2=want	-19
g v2=withdraw	-10
g verbless	12
g vt0=accept present	13
g vt0=announce past	12
g vt0=ask past	-23
g vt0=collect present	9
g vt0=come past	13
g vt0=deny past	13
g vt0=extend past	11
g vt0=have present	12
g vt0=leave past	-12
g vt0=note past	12
g vt0=post past	-13
g vt0=rule present	9
g vt0=sign past	-24
g vt0=subject present	12
g vt0=tell past	-51
g vt0=tell present	17
g vt0=want past	13
g vt0=warn present	12
g vt1=ask participle	7
g vt1=ask past	-23
g vt1=be past	6
g vt1=collect present	9
g vt1=come past	13
g vt1=deny past	13
g vt1=extend past	11
g vt1=have present	11
g vt1=leave past	-12
g vt1=note past	12
g vt1=post past	-13
g vt1=propose participle	10
g vt1=rule present	9
g vt1=sign past	-24
g vt1=subject present	12
g vt1=tell past	-50
g vt1=tell present	17
g vt1=want past	13
g vt1=warn present	12
g vt2=accept past	11
g vt2=add past	-13
g vt2=admit present	-7
g vt2=agree perfect	-22
g vt2=announce past	21
g vt2=announce pluperfect	14
g vt2=answer future	14
g vt2=answer infinitive	17
g vt2=answer perfect	10
g vt2=answer pluperfect	-18
g vt2=answer present	-20
g vt2=approve past	-19
g vt2=ask future	-11
g vt2=ask infinitive	-12
g vt2=be perfect	-17
g vt2=be present	11
g vt2=believe present	-13
g vt2=buy infinitive	-13
g vt2=call participle	11
g vt2=concede past	-13
g vt2=conclude participle	11
g vt2=conclude past	-21
g vt2=confirm modal	9
g vt2=confirm past	21
g vt2=confirm perfect	-18
g vt2=consider present	-10
g vt2=demand past	15
g vt2=deny perfect	14
g vt2=draw past	12
g vt2=expect past	-13
g vt2=explain past	21
g vt2=export past	-9
g vt2=extend perfect	8
g vt2=float past	19
g vt2=get past	-16
g vt2=get present	-10
g vt2=go past	12
g vt2=have present	-4
g vt2=hold future	-8
g vt2=hold participle	-8
g vt2=hold present	-10
g vt2=hope present	-13
g vt2=import past	-14
g vt2=impose past	-9
g vt2=indicate past	10
g vt2=insist past	-19
g vt2=intend present	-9
g vt2=keep infinitive	10
g vt2=keep present	-10
g vt2=leave participle	12
g vt2=leave present	-16
g vt2=let perfect	10
g vt2=let present	19
g vt2=levy present	14
g vt2=lift present	11
g vt2=lower past	12
g vt2=maintain present	-11
g vt2=make future	-9
g vt2=make participle	-13
g vt2=make past	26
g vt2=make perfect	18
g vt2=make pluperfect	-12
g vt2=meet present	-14
g vt2=note perfect	-25
g vt2=other perfect	8
g vt2=other pluperfect	12
g vt2=pay present	-13
g vt2=promise perfect	-21
g vt2=promise pluperfect	9
g vt2=promise present	11
g vt2=propose past	15
g vt2=propose perfect	27
g vt2=propose pluperfect	-17
g vt2=propose present	-16
g vt2=put future	-14
g vt2=put infinitive	-17
g vt2=put pluperfect	-14
g vt2=put present	34
g vt2=react past	10
g vt2=recall past	-15
g vt2=recall present	14
g vt2=say modal	19
g vt2=say present	22
g vt2=sell past	-12
g vt2=ship gerund	11
g vt2=sign future	17
g vt2=sign past	-12
g vt2=sign pluperfect	-14
g vt2=state present	9
g vt2=step present	19
g vt2=stress past	-10
g vt2=take present	8
g vt2=tell perfect	31
g vt2=tell pluperfect	-6
g vt2=think past	8
g vt2=threaten past	20
g vt2=threaten pluperfect	10
g vt2=urge past	18
g vt2=warn perfect	15
g vt2=withdraw perfect	-16
g vt2=write past	11
governed office	-16
governed office many	-10
governed office plain	-17
governed organisation	-30
governed organisation few	12
governed organisation plain	-34
governed person few	-12
governed side	-53
governed side few	-22
governed side many	-16
governed side plain	-36
h does <say> past	22
h does <say> past many	9
h does <say> past plain	16
h does be	-12
h does nothing many	10
h does nothing plain	-24
h does past	24
h does say	10
h g a:.	11
h g a:<v-say>	24
h g a:say	10
h g a:the	11
h g b:"	14
h g b:the	25
h g c2=say	18
h g c2=stay	-12
h g ct0=say past	9
h g ct1=say past	9
h g ct2=say past	22
h g first-of-paragraph	15
h g has-past	27
h g has-present	-12
h g l1=the	25
h g l2=<begin>	11
h g l3=,	12
h g l3=<person>	-18
h g l=<begin> the	13
h g lead="	14
h g lead=the	12
h g lll=<begin> <begin> the	13
h g lll=<person> , the	-16
h g lr=the ,	-12
h g lr=the say	11
h g nc2=impose	15
h g nc2=stay	13
h g next=that	16
h g nhas-pluperfect	13
h g nv0-none	16
h g nv1-none	16
h g nv2=be	12
h g phas-present	-9
h g pv0-none	10
h g pv2-none	13
h g r1=,	-13
h g r1=<v-say>	20
h g r1=say	11
h g r2=that	13
h g r3=.	-19
h g r3=<end>	12
h g t2=past	24
h g v0-none	20
h g v1-none	20
h g v2=be	-12
h g v2=say	10
h g verbless	-12
h g vt2=say past	13
h kind office	21
h kind office many	18
h leads office	11
h of 1 office	23
h of 1 office many	17
h office after ,	-13
h office after said	12
h office before <begin>	11
h office does be	-12
h office does say	10
h rank 0	36
h rank 0 many	19
h rank 0 plain	25
h rank 1	-28
h rank 1 plain	-25
h says	10
h verb after 0	25
h verb after 0 many	11
h verb after 0 plain	18
h verb after 0 say office	21
h verb after 0 say office many	10
h verb after 0 say office plain	13
h verb after none many	10
h verb after none plain	-9
h verb after said	11
h verb before none	19
h verb before none many	15
h verb say then that	9
h verb then that	12
he called afonso	11
he called agostinho	12
he called agus	23
he called alikhan	-13
he called apolinario	11
he called arthur	12
he called augustinas	12
he called carlos	15
he called david	-18
he called don	11
he called donald	22
he called doug	9
he called eloy	14
he called fridtjof	15
he called george	9
he called he	26
he called herbert	18
he called hjalmar	-13
he called ibrahim	-15
he called ignacy	12
he called ismail	-16
he called john	-14
he called julius	-9
he called karin	-11
he called karl	-10
he called keir	-14
he called kofi	-21
he called lala	18
he called lee	-19
he called li	22
he called liaquat	9
he called luiz	42
he called manuel	11
he called mark	17
he called maroš	33
he called milan	10
he called narendra	-15
he called onn	-11
he called peter	25
he called rafael	-16
he called ramón	19
he called riad	17
he called risto	-15
he called ryosei	43
he called scott	31
he called seretse	18
he called sergio	11
he called shigeru	12
he called tom	-21
he called ursula	-45
he called vincent	18
he called walter	-36
he called wilfrid	18
he called william	-12
he called xi	-49
he ends .	14
he ends ad	20
he ends ah	10
he ends ai	-29
he ends am	-12
he ends an	10
he ends ar	-24
he ends as	31
he ends ce	14
he ends co	-10
he ends cy	33
he ends d	33
he ends di	12
he ends e	-28
he ends ee	-19
he ends ei	43
he ends el	10
he ends en	10
he ends er	-12
he ends ey	9
he ends fi	-28
he ends h	-9
he ends he	21
he ends hi	-13
he ends hn	-15
he ends ho	21
he ends i	-16
he ends il	-24
he ends io	-9
he ends ir	-21
he ends iz	43
he ends ja	23
he ends k	18
he ends l	-8
he ends la	-17
he ends ld	25
he ends le	-23
he ends lf	-17
he ends li	20
he ends lo	14
he ends me	-24
he ends ne	-13
he ends ng	-12
he ends nn	-20
he ends nt	20
he ends of	19
he ends om	-22
he ends on	14
he ends os	26
he ends oy	14
he ends oš	33
he ends pe	-16
he ends r	-17
he ends ra	-27
he ends rd	14
he ends rk	17
he ends rt	29
he ends ru	14
he ends ry	20
he ends s	32
he ends se	14
he ends sh	10
he ends so	14
he ends t	43
he ends te	10
he ends th	-19
he ends tt	30
he ends u	39
he ends ug	9
he ends un	8
he ends ur	16
he ends xi	-49
he ends y	42
he ends ya	14
he ends yn	-9
he ends z	20
he ends án	-16
he ends ón	9
he ends š	33
he titled he	14
he titled she	-17
holder away	22
holder away many	16
holder named 1	10
holder named 3	27
holder named 3 many	15
holder named 3 plain	16
holder named here	-12
holder named here plain	-12
holder not yet named	-39
holder not yet named plain	-31
holder rank 0 of 1	22
holder rank 0 of 1 plain	21
holder rank 0 of 2	15
holder rank 0 of 2 plain	11
holder rank 1 of 2 many	10
holder rank 1 of 2 plain	-25
inside quotation	-85
inside quotation alone	-27
inside quotation few	-31
inside quotation many	-52
kind office	-17
kind office few	11
kind office many	-18
kind organisation	25
kind organisation few	17
kind organisation many	14
kind organisation plain	16
kind person	42
kind person few	18
kind person many	36
kind person plain	13
kind side	-54
kind side few	-45
kind side many	-63
kind side plain	-28
leads office many	-27
leads organisation	17
leads organisation few	19
leads organisation many	20
leads person few	28
leads side	13
leads side few	-22
leads side plain	20
nobody	74
nobody " verb clause	-17
nobody " verb say	22
nobody " verb sound	-15
nobody 's verb say	-7
nobody , verb clause	-54
nobody , verb say	-11
nobody - verb clause	16
nobody <begin> verb clause	-29
nobody <begin> verb say	-24
nobody <begin> verb sound	12
nobody ? verb clause	-11
nobody a verb clause	-15
nobody a verb say	-12
nobody added then .	-53
nobody added then 65	18
nobody added then on	9
nobody added then to	10
nobody adds then ,	-12
nobody admitted then ,	11
nobody agreed then ,	-11
nobody agreed then .	-28
nobody agreed then and	12
nobody agreed then at	24
nobody agreed then between	-13
nobody agreed then in	8
nobody agreed then last	10
nobody agreed then on	15
nobody agreed then that	27
nobody agreed then to	-16
nobody agreed then until	-30
nobody agreed then with	13
nobody akazawa verb say	-9
nobody alfaro verb say	-9
nobody also verb clause	-13
nobody am verb say	8
nobody and verb clause	-22
nobody and verb object	-44
nobody and verb say	-22
nobody and verb sound	18
nobody announced then 15	-19
nobody announced then 25	-11
nobody announced then an	-16
nobody announced then for	19
nobody announced then it	-14
nobody announced then that	-20
nobody announced then the	7
nobody announced then this	-13
nobody announced then today	-12
nobody announces then that	15
nobody answered then ,	-14
nobody answered then on	9
nobody answered then with	15
nobody answers then .	11
nobody answers then questions	12
nobody answers then that	-14
nobody answers verb object	12
nobody are verb clause	21
nobody are verb object	10
nobody are verb say	11
nobody argentina verb clause	-13
nobody as verb clause	10
nobody as verb say	-10
nobody asked then ,	-10
nobody asked then .	35
nobody asked then how	15
nobody asked then in	-22
nobody asked then me	-10
nobody asked then not	18
nobody asked then the	-18
nobody asked then to	-9
nobody asked then washington	-17
nobody asked then what	-10
nobody asked then when	17
nobody asked then whether	14
nobody asking then for	-17
nobody asks	28
nobody asks plain	26
nobody asks then :	14
nobody asks then that	-13
nobody asks then the	17
nobody association verb say	13
nobody australia verb clause	11
nobody authority verb clause	25
nobody bank verb say	18
nobody bayar verb say	-10
nobody be verb clause	22
nobody be verb say	22
nobody been verb clause	12
nobody been verb object	27
nobody been verb sound	23
nobody began then on	8
nobody began then to	23
nobody began then with	-11
nobody beginning then .	-12
nobody begins " alone	-14
nobody begins " few	-19
nobody begins " many	15
nobody begins (	-15
nobody begins ( plain	22
nobody begins *	-16
nobody begins * plain	-20
nobody begins -	11
nobody begins - plain	12
nobody begins 08	-11
nobody begins 08 plain	-10
nobody begins 09 plain	12
nobody begins 10	8
nobody begins 10 many	26
nobody begins 10 plain	-15
nobody begins 12	14
nobody begins 13	15
nobody begins 13 many	19
nobody begins 14	10
nobody begins 14 plain	14
nobody begins 15 many	-12
nobody begins 15 plain	21
nobody begins 16	-17
nobody begins 16 plain	-22
nobody begins 18	-15
nobody begins 18 plain	-15
nobody begins 19	-13
nobody begins 2	-13
nobody begins 2 plain	-11
nobody begins 20 many	9
nobody begins 20 plain	-18
nobody begins 21 plain	10
nobody begins 3	-23
nobody begins 3 plain	-15
nobody begins 5	-18
nobody begins 5 plain	-15
nobody begins [	-21
nobody begins [ plain	-15
nobody begins a	14
nobody begins a few	19
nobody begins a plain	9
nobody begins according	-30
nobody begins according plain	-28
nobody begins after	13
nobody begins after plain	15
nobody begins alert	-26
nobody begins alert plain	-24
nobody begins alexander	14
nobody begins alexander plain	14
nobody begins ambassador	10
nobody begins america	12
nobody begins america plain	12
nobody begins american	-13
nobody begins among	-15
nobody begins among plain	-14
nobody begins an few	22
nobody begins an plain	-14
nobody begins and many	-12
nobody begins and plain	12
nobody begins any	-10
nobody begins any plain	-10
nobody begins apia	11
nobody begins apia plain	11
nobody begins apples	15
nobody begins apples plain	15
nobody begins argentina	-11
nobody begins argentina plain	-9
nobody begins as	-18
nobody begins as plain	-18
nobody begins asked	-32
nobody begins asked many	-15
nobody begins asked plain	-22
nobody begins at	-9
nobody begins at many	-16
nobody begins australia plain	12
nobody begins azerbaijan	-11
nobody begins azerbaijan plain	-11
nobody begins bank	11
nobody begins bank plain	11
nobody begins because	-17
nobody begins because plain	-13
nobody begins beijing	-15
nobody begins beijing plain	-15
nobody begins bernd	-14
nobody begins bernd plain	-14
nobody begins bessent few	10
nobody begins bessent plain	-22
nobody begins between	8
nobody begins between plain	8
nobody begins bolivia	9
nobody begins bolivia plain	10
nobody begins both	17
nobody begins both plain	17
nobody begins brazil	9
nobody begins bucharest	-10
nobody begins bucharest plain	-10
nobody begins bulgaria	-14
nobody begins bulgaria plain	-13
nobody begins burkina	10
nobody begins burkina plain	10
nobody begins but	-15
nobody begins by	-11
nobody begins by plain	-8
nobody begins cabinet	19
nobody begins cabinet plain	19
nobody begins cairo	14
nobody begins cairo plain	14
nobody begins cambodia	16
nobody begins cambodia plain	16
nobody begins cameroon	-12
nobody begins cameroon plain	-12
nobody begins carney	10
nobody begins carney plain	10
nobody begins cashew	11
nobody begins cashew plain	11
nobody begins chair	24
nobody begins chancellor	9
nobody begins chancellor plain	9
nobody begins chief	25
nobody begins china few	-24
nobody begins china many	19
nobody begins chinese	13
nobody begins chinese plain	14
nobody begins colombia plain	11
nobody begins colombo	-13
nobody begins colombo plain	-13
nobody begins commerce	-12
nobody begins commerce plain	-9
nobody begins commissioner	-9
nobody begins congress	20
nobody begins congress plain	20
nobody begins council	10
nobody begins council plain	10
nobody begins councillor	41
nobody begins court	14
nobody begins court plain	14
nobody begins de	-10
nobody begins deputy	-30
nobody begins deputy plain	-30
nobody begins do	16
nobody begins do plain	11
nobody begins donald	13
nobody begins donald plain	15
nobody begins economic	-11
nobody begins economic plain	-11
nobody begins economy	-17
nobody begins economy plain	-14
nobody begins editor	-12
nobody begins egypt	-12
nobody begins egypt plain	-11
nobody begins el	19
nobody begins el plain	19
nobody begins electricity	9
nobody begins electricity plain	9
nobody begins eleven	-13
nobody begins eleven plain	-13
nobody begins ethiopia	-9
nobody begins ethiopia plain	-9
nobody begins farmers	-11
nobody begins farmers plain	-11
nobody begins federal plain	9
nobody begins finland	-16
nobody begins finland plain	-15
nobody begins first	-21
nobody begins first plain	-20
nobody begins for few	21
nobody begins for plain	-8
nobody begins four	-10
nobody begins four plain	-10
nobody begins france	-20
nobody begins france plain	-20
nobody begins from	-17
nobody begins from few	-12
nobody begins gareth	-11
nobody begins gareth plain	-11
nobody begins general	24
nobody begins general plain	12
nobody begins ghana	-11
nobody begins gone	10
nobody begins government	10
nobody begins government plain	10
nobody begins governor	50
nobody begins governor many	34
nobody begins governor plain	26
nobody begins greece	-11
nobody begins greece plain	-11
nobody begins greer	-11
nobody begins greer plain	-11
nobody begins growers	9
nobody begins growers plain	9
nobody begins growth	12
nobody begins growth plain	12
nobody begins guatemala	14
nobody begins guatemala plain	14
nobody begins had	-11
nobody begins had plain	-11
nobody begins haiti	13
nobody begins haiti plain	13
nobody begins half	-15
nobody begins half plain	-15
nobody begins has	18
nobody begins has plain	18
nobody begins he many	-14
nobody begins he plain	13
nobody begins he'd	-14
nobody begins he'd plain	-14
nobody begins he'll	-13
nobody begins helsinki	8
nobody begins her	10
nobody begins her plain	10
nobody begins here	9
nobody begins here plain	11
nobody begins his	39
nobody begins his many	10
nobody begins his plain	38
nobody begins host	38
nobody begins host plain	38
nobody begins households	11
nobody begins households plain	11
nobody begins how	19
nobody begins how plain	19
nobody begins i many	-13
nobody begins i'm	-13
nobody begins i'm plain	-10
nobody begins if	21
nobody begins if few	12
nobody begins if plain	15
nobody begins imports	11
nobody begins imports plain	11
nobody begins in few	-10
nobody begins in many	-16
nobody begins in plain	11
nobody begins india	19
nobody begins india many	-12
nobody begins india plain	24
nobody begins indonesia	14
nobody begins indonesia plain	14
nobody begins inflation	21
nobody begins inflation plain	21
nobody begins ismail	10
nobody begins ismail plain	10
nobody begins it many	-14
nobody begins its	29
nobody begins its few	10
nobody begins its plain	24
nobody begins ivan	13
nobody begins jaan	13
nobody begins jamieson	-14
nobody begins jamieson plain	-18
nobody begins japanese	11
nobody begins japanese plain	11
nobody begins john	-14
nobody begins john plain	-14
nobody begins joseph plain	12
nobody begins josé	9
nobody begins josé plain	12
nobody begins june	-10
nobody begins june plain	-10
nobody begins justice	-10
nobody begins kenya	-25
nobody begins kenya plain	-22
nobody begins king	11
nobody begins king plain	11
nobody begins korea	17
nobody begins korea plain	17
nobody begins korean	15
nobody begins kyiv	-13
nobody begins kyiv plain	-13
nobody begins lagos	13
nobody begins lagos plain	13
nobody begins laurier	-12
nobody begins laurier plain	-11
nobody begins let	-14
nobody begins li	-9
nobody begins li plain	-8
nobody begins libya	-10
nobody begins libya plain	-10
nobody begins lima	-13
nobody begins lima plain	-13
nobody begins lithuania	13
nobody begins lithuania plain	13
nobody begins liu	-11
nobody begins luanda	12
nobody begins luanda plain	12
nobody begins lula	-39
nobody begins lula plain	-53
nobody begins madagascar	-15
nobody begins madagascar plain	-15
nobody begins madrid	-14
nobody begins madrid plain	-14
nobody begins malaysia	21
nobody begins malaysia plain	21
nobody begins mali	-13
nobody begins mali plain	-13
nobody begins manila	6
nobody begins manila plain	6
nobody begins manley	-10
nobody begins manley plain	-10
nobody begins manuel	-15
nobody begins manuel plain	-14
nobody begins maputo	14
nobody begins maputo plain	14
nobody begins mark	-10
nobody begins mark plain	-9
nobody begins maroš	12
nobody begins maroš plain	13
nobody begins medicines	-21
nobody begins medicines plain	-28
nobody begins member	-20
nobody begins member plain	-20
nobody begins ministers	-10
nobody begins ministers plain	-9
nobody begins ministry	10
nobody begins ministry plain	10
nobody begins minutes plain	10
nobody begins more	9
nobody begins more plain	10
nobody begins mozambique	-14
nobody begins mozambique plain	-14
nobody begins mr few	-10
nobody begins mr many	-13
nobody begins mr plain	12
nobody begins mrs	12
nobody begins my	-20
nobody begins my plain	-27
nobody begins namibia	13
nobody begins namibia plain	13
nobody begins neither	41
nobody begins neither plain	52
nobody begins nepal	10
nobody begins nepal plain	10
nobody begins new	8
nobody begins new plain	10
nobody begins ninety plain	13
nobody begins nobody	16
nobody begins nobody plain	14
nobody begins not	-18
nobody begins not plain	-16
nobody begins numa	-10
nobody begins numa plain	-10
nobody begins núñez	15
nobody begins off	-13
nobody begins off plain	-13
nobody begins office	10
nobody begins office plain	10
nobody begins officials	10
nobody begins officials plain	10
nobody begins oman	-14
nobody begins oman plain	-13
nobody begins on	-12
nobody begins on few	-27
nobody begins on many	-28
nobody begins on plain	9
nobody begins one	12
nobody begins one plain	22
nobody begins only	12
nobody begins only plain	12
nobody begins our many	-12
nobody begins panama	-16
nobody begins panama plain	-16
nobody begins parliament	17
nobody begins parliament plain	21
nobody begins peter	-16
nobody begins peter plain	-16
nobody begins presenter	13
nobody begins presenter plain	15
nobody begins president many	-14
nobody begins prices	-10
nobody begins prices plain	-10
nobody begins prime many	-11
nobody begins q	-17
nobody begins q plain	-17
nobody begins qatar plain	-10
nobody begins question	34
nobody begins question plain	38
nobody begins quito	16
nobody begins quito plain	16
nobody begins rare	18
nobody begins rare plain	14
nobody begins reporter	40
nobody begins reporter plain	42
nobody begins reports	-16
nobody begins reports plain	-16
nobody begins rice	-13
nobody begins rice plain	-13
nobody begins rumours	-18
nobody begins rumours plain	-13
nobody begins rwanda	9
nobody begins rwanda plain	9
nobody begins samoa	-13
nobody begins samoa plain	-10
nobody begins scott	-13
nobody begins scott plain	-8
nobody begins second	-13
nobody begins second plain	-13
nobody begins secretary	-10
nobody begins senator	-12
nobody begins senator plain	-11
nobody begins senegal	14
nobody begins senegal plain	15
nobody begins ships	-10
nobody begins ships plain	-10
nobody begins signed	13
nobody begins signed plain	13
nobody begins since	18
nobody begins since plain	18
nobody begins singapore	-10
nobody begins singapore plain	-10
nobody begins sir few	11
nobody begins slovenia	11
nobody begins slovenia plain	11
nobody begins some	-20
nobody begins some plain	-20
nobody begins somebody	-16
nobody begins somebody plain	-19
nobody begins spain	15
nobody begins spain plain	14
nobody begins sudan	-11
nobody begins sudan plain	-11
nobody begins suriname	10
nobody begins suriname plain	10
nobody begins suva	10
nobody begins suva plain	10
nobody begins swiss	-14
nobody begins swiss plain	-14
nobody begins switzerland	24
nobody begins switzerland plain	24
nobody begins talks	11
nobody begins ten	-10
nobody begins ten plain	-10
nobody begins thailand	11
nobody begins thailand plain	11
nobody begins that	-21
nobody begins that plain	-25
nobody begins the few	14
nobody begins their	14
nobody begins then on	10
nobody begins then plain	14
nobody begins there plain	-13
nobody begins these	11
nobody begins these plain	11
nobody begins they many	-13
nobody begins third	-24
nobody begins third plain	-24
nobody begins this	-14
nobody begins this plain	-9
nobody begins to	-11
nobody begins togo	11
nobody begins togo plain	11
nobody begins tokyo	11
nobody begins trade	-15
nobody begins trade many	-13
nobody begins trade plain	-10
nobody begins truce	13
nobody begins truce plain	13
nobody begins trump	21
nobody begins trump few	17
nobody begins trump many	-10
nobody begins trump plain	16
nobody begins two	17
nobody begins two plain	19
nobody begins uganda	12
nobody begins uganda plain	12
nobody begins under	12
nobody begins unless plain	-12
nobody begins until	26
nobody begins until plain	28
nobody begins ursula	17
nobody begins ursula plain	19
nobody begins us	12
nobody begins us plain	13
nobody begins uzbekistan	-9
nobody begins uzbekistan plain	-9
nobody begins venizelos	12
nobody begins vice	-28
nobody begins vice plain	-21
nobody begins vietnam	20
nobody begins vietnam plain	16
nobody begins washington few	15
nobody begins we	18
nobody begins we many	14
nobody begins we plain	13
nobody begins what	21
nobody begins what many	-22
nobody begins what plain	34
nobody begins when	9
nobody begins when plain	9
nobody begins whereas	-10
nobody begins whether	-11
nobody begins whispers	12
nobody begins whispers plain	13
nobody begins white	-14
nobody begins white plain	-13
nobody begins who plain	10
nobody begins why	-12
nobody begins why plain	-12
nobody begins without	29
nobody begins without plain	31
nobody begins would	-11
nobody begins would plain	-11
nobody begins yerevan	11
nobody begins yet	15
nobody begins yet plain	15
nobody begins zaghloul	-15
nobody begins zaghloul plain	-15
nobody begins zambia plain	10
nobody begins • plain	16
nobody beijing verb object	-28
nobody beijing verb say	-13
nobody being verb say	10
nobody bessent verb clause	-10
nobody bessent verb object	-23
nobody bessent verb say	-25
nobody both verb say	-17
nobody branting verb say	11
nobody brazil verb clause	-10
nobody briefing then ,	11
nobody brussels verb say	8
nobody bureau verb clause	-20
nobody bureau verb say	-12
nobody but verb clause	-11
nobody but verb say	-30
nobody called then .	-16
nobody called then a	15
nobody called then an	10
nobody called then it	-16
nobody called then off	13
nobody called then reciprocal	22
nobody called then the	-23
nobody calling then the	-13
nobody calls then a	-12
nobody calls then from	10
nobody calls then that	-8
nobody calls then the	-17
nobody calls then this	-13
nobody calls then to	14
nobody canada verb say	9
nobody carney verb say	-19
nobody cautioned then that	-17
nobody chairman verb say	23
nobody chenggang verb say	-8
nobody china verb clause	12
nobody china verb say	20
nobody claims then for	-15
nobody claims then that	24
nobody closed then .	13
nobody closed then its	13
nobody closed then to	13
nobody closed then two	-9
nobody commented then by	13
nobody commerce verb object	12
nobody commerce verb say	-19
nobody commercial verb object	-11
nobody commission verb clause	-9
nobody commission verb say	-41
nobody commissioner verb say	-15
nobody company verb sound	14
nobody complained then about	-18
nobody complained then of	-9
nobody complains then of	20
nobody conceded then ,	-18
nobody concluded then .	-13
nobody concluded then a	9
nobody concluded then in	10
nobody concluded then its	21
nobody concluded then the	9
nobody concluded then two	12
nobody concluded then with	-11
nobody confirmed then by	26
nobody confirmed then it	32
nobody confirmed then on	-16
nobody confirmed then that	13
nobody confirmed then the	-12
nobody confirmed then to	-30
nobody continued then .	-9
nobody continues then to	16
nobody correspondent verb clause	16
nobody council verb clause	-14
nobody council verb say	-28
nobody countries verb say	-10
nobody court verb say	33
nobody customs verb say	-19
nobody deal verb clause	16
nobody declared then the	-10
nobody delegation verb say	30
nobody demanded then a	-11
nobody denied then a	-18
nobody denied then having	-12
nobody denied then on	-15
nobody denied then reports	8
nobody denied then that	17
nobody denied verb clause	8
nobody denies then having	-14
nobody denies then it	-18
nobody department verb say	-7
nobody described then the	-14
nobody diplomat verb say	23
nobody director verb say	26
nobody dispute verb clause	9
nobody disputes then that	-14
nobody each verb object	-10
nobody ecuador verb clause	14
nobody embassy verb object	-12
nobody ended then early	-9
nobody ended then in	12
nobody ended then on	11
nobody ended then the	15
nobody ends then at	-10
nobody ends then in	10
nobody ends then the	10
nobody explained then that	-15
nobody federation verb clause	-20
nobody federation verb object	16
nobody federation verb say	12
nobody for verb object	17
nobody forecast then .	9
nobody friday verb clause	-18
nobody further verb clause	-30
nobody ghana verb clause	15
nobody government verb clause	19
nobody government verb object	14
nobody government verb say	-9
nobody governor verb say	14
nobody greer verb say	-48
nobody had verb clause	10
nobody had verb object	34
nobody had verb say	-18
nobody had verb sound	12
nobody has verb object	-16
nobody has verb say	-45
nobody hasn't verb clause	20
nobody have verb clause	10
nobody have verb object	8
nobody have verb say	25
nobody he verb clause	-64
nobody he verb object	-21
nobody he verb say	-33
nobody heading	156
nobody heading few	39
nobody heading many	41
nobody heading plain	129
nobody house verb clause	-19
nobody house verb object	-19
nobody house verb say	-45
nobody i verb clause	9
nobody india verb say	-17
nobody informed then .	17
nobody informed then that	21
nobody informs then the	17
nobody insisted then that	-11
nobody insists then on	15
nobody insists then that	-16
nobody is verb clause	-8
nobody is verb object	24
nobody is verb say	51
nobody is verb sound	13
nobody ishiba verb say	-10
nobody it verb clause	-29
nobody it verb object	-47
nobody it verb say	-82
nobody it verb sound	-11
nobody item	-11
nobody item few	20
nobody item plain	-19
nobody japan verb clause	10
nobody japan verb say	16
nobody jinping verb say	13
nobody joked then .	-26
nobody korea verb clause	-13
nobody laughed then ,	-19
nobody laughed then .	10
nobody laughs then .	-13
nobody letter verb say	18
nobody leyen verb say	-26
nobody listed then firms	9
nobody lula verb clause	-26
nobody lula verb say	-34
nobody lutnick verb say	-40
nobody maintains then its	21
nobody manager verb say	12
nobody manila verb say	-11
nobody mayor verb say	31
nobody member verb clause	21
nobody minister verb clause	-27
nobody minister verb say	-60
nobody ministers verb clause	16
nobody ministry verb clause	-29
nobody ministry verb say	-16
nobody mondlane verb say	-9
nobody myung verb say	-14
nobody named 0	35
nobody named 0 alone	-18
nobody named 0 few	13
nobody named 0 many	-17
nobody named 0 plain	46
nobody named 1	39
nobody named 1 few	17
nobody named 1 many	11
nobody named 1 plain	35
nobody named 2	31
nobody named 2 few	-8
nobody named 2 many	-10
nobody named 2 plain	42
nobody nations verb say	31
nobody negotiators verb say	10
nobody neither verb say	-9
nobody newspaper verb clause	16
nobody not verb clause	34
nobody not verb object	10
nobody not verb say	32
nobody noted then ,	-12
nobody noted then that	11
nobody noted then the	-14
nobody notes then that	-24
nobody now verb clause	11
nobody núñez verb say	11
nobody observed then that	-15
nobody of verb clause	11
nobody of verb object	10
nobody offered then an	12
nobody office verb clause	15
nobody office verb object	12
nobody official verb clause	-14
nobody on verb object	11
nobody one verb clause	17
nobody opened then a	20
nobody opened then an	19
nobody opened then investigations	10
nobody opens then its	26
nobody order verb say	32
nobody ottawa verb clause	11
nobody paper verb say	14
nobody paragraph 0	19
nobody paragraph 0 few	23
nobody paragraph 0 many	-36
nobody paragraph 0 plain	26
nobody paragraph 1 alone	-15
nobody paragraph 1 many	-41
nobody paragraph 1 plain	13
nobody parliament verb say	23
nobody parmelin verb say	-12
nobody pause verb clause	-10
nobody pentagon verb say	14
nobody people verb clause	17
nobody period verb clause	-14
nobody philippines verb clause	-12
nobody post verb say	-10
nobody posted then that	-34
nobody posts then .	21
nobody praised then the	19
nobody presidency verb say	-17
nobody president verb clause	-67
nobody president verb say	-34
nobody promised then .	20
nobody promised then a	-16
nobody promised then for	13
nobody promised then it	-14
nobody promised then to	-18
nobody promises then to	-15
nobody pronoun he	17
nobody pronoun he few	-17
nobody pronoun he many	-16
nobody pronoun he plain	36
nobody pronoun i	17
nobody pronoun i few	10
nobody pronoun i plain	13
nobody pronoun it	36
nobody pronoun it few	15
nobody pronoun it plain	27
nobody pronoun none	43
nobody pronoun none alone	-16
nobody pronoun none plain	49
nobody pronoun they	46
nobody pronoun they few	20
nobody pronoun they many	12
nobody pronoun they plain	34
nobody proposed then a	-14
nobody proposed then in	-11
nobody proposed then that	-21
nobody protested then against	-23
nobody questions then .	14
nobody questions then on	21
nobody reader verb clause	15
nobody reasons then of	-20
nobody recalls then that	-22
nobody reckons then .	12
nobody reckons then that	12
nobody reckons then with	-19
nobody regulator verb clause	28
nobody regulator verb say	26
nobody rejected then it	17
nobody remarked then .	10
nobody repeated then that	-17
nobody replied then .	-18
nobody replied then on	17
nobody replied then that	-11
nobody replied then with	13
nobody reported then ,	12
nobody reported then .	-17
nobody reported then by	-22
nobody reported then on	20
nobody reports then .	-22
nobody reports then that	31
nobody representative verb clause	-14
nobody representative verb object	-24
nobody representative verb say	-20
nobody roberts verb clause	19
nobody ryti verb say	12
nobody said then .	15
nobody said then ;	-14
nobody said then <end>	10
nobody said then afterwards	-12
nobody said then an	10
nobody said then before	12
nobody said then bin	9
nobody said then by	-11
nobody said then china	-17
nobody said then her	17
nobody said then his	17
nobody said then in	-11
nobody said then josé	-13
nobody said then last	-13
nobody said then mayor	22
nobody said then minister	-24
nobody said then mr	-23
nobody said then neither	-12
nobody said then no	19
nobody said then nothing	28
nobody said then on	-6
nobody said then only	13
nobody said then prime	-12
nobody said then the	-12
nobody said then their	14
nobody said then there	-19
nobody said then to	39
nobody said then today	-10
nobody said then trade	-10
nobody said then trump	-15
nobody said then ursula	-13
nobody said then whether	25
nobody said then yes	22
nobody said then yesterday	-12
nobody same verb object	-9
nobody saying then that	-22
nobody says then ,	-12
nobody says then :	23
nobody says then ;	-19
nobody says then <end>	10
nobody says then a	17
nobody says then bessent	12
nobody says then china	7
nobody says then foreign	-12
nobody says then he'll	-14
nobody says then his	-25
nobody says then in	-14
nobody says then it	11
nobody says then its	-37
nobody says then nothing	37
nobody says then our	-16
nobody says then so	13
nobody says then that	20
nobody says then the	-20
nobody secretary verb say	-17
nobody seoul verb object	20
nobody seoul verb say	-25
nobody she verb clause	-19
nobody she verb object	-35
nobody she verb say	-17
nobody sheinbaum verb say	-19
nobody ships verb clause	-10
nobody side verb object	-35
nobody sides 0	58
nobody sides 0 alone	-36
nobody sides 0 many	27
nobody sides 0 plain	57
nobody sides 1	25
nobody sides 1 alone	18
nobody sides 1 few	13
nobody sides 1 many	-83
nobody sides 1 plain	41
nobody sides 2	14
nobody sides 2 few	13
nobody sides 2 many	-25
nobody sides 2 plain	17
nobody sides verb clause	21
nobody so verb say	-21
nobody spokesman verb object	13
nobody spokesman verb say	-18
nobody spokesperson verb object	-24
nobody spokesperson verb say	-76
nobody spokeswoman verb say	22
nobody starmer verb clause	15
nobody stated then that	-15
nobody statement verb say	-11
nobody states then ,	13
nobody states then .	20
nobody states then and	-13
nobody states then announced	15
nobody states then at	-20
nobody states then came	-10
nobody states then from	-20
nobody states then had	-19
nobody states then has	21
nobody states then insisted	-15
nobody states then ran	11
nobody states then takes	10
nobody states then that	-21
nobody states then under	22
nobody states then were	25
nobody states then will	-10
nobody states verb clause	25
nobody states verb say	-10
nobody still verb object	-18
nobody stop verb clause	9
nobody stressed then that	-17
nobody sukuna verb say	9
nobody talks verb clause	10
nobody tells then our	9
nobody terms then ,	-11
nobody thanked then the	15
nobody thanks then to	15
nobody that verb clause	32
nobody that verb object	13
nobody that verb say	18
nobody the verb clause	28
nobody the verb object	17
nobody the verb say	17
nobody their verb object	16
nobody they verb clause	16
nobody they verb say	22
nobody threatened then .	-12
nobody threatened then 100	12
nobody threatened then 25	-16
nobody threatened then 30	-20
nobody threatened then an	-11
nobody threatened then china	-12
nobody threatened then from	17
nobody threatened then in	22
nobody threatened then to	7
nobody threatened then with	15
nobody threatens then to	-21
nobody told then .	19
nobody told then a	-17
nobody told then an	-15
nobody told then by	-19
nobody told then cnbc	-11
nobody told then farmers	10
nobody told then fox	-11
nobody told then him	-24
nobody told then importers	-10
nobody told then in	10
nobody told then it	30
nobody told then journalists	-13
nobody told then our	9
nobody told then parliament	-36
nobody told then that	44
nobody told then their	16
nobody told then this	-7
nobody told then to	-13
nobody trade verb say	-28
nobody treasury verb say	11
nobody trump verb object	-11
nobody trump verb say	-23
nobody union verb say	19
nobody unnamed	38
nobody unnamed few	16
nobody unnamed plain	29
nobody urged then the	-15
nobody verb accused	-22
nobody verb accused plain	-19
nobody verb added many	-34
nobody verb added plain	11
nobody verb adds	18
nobody verb adds plain	15
nobody verb admits	15
nobody verb admits plain	15
nobody verb admitted	-11
nobody verb admitted plain	-9
nobody verb advised	-12
nobody verb advised plain	-12
nobody verb agreed	16
nobody verb agreed plain	19
nobody verb agrees	17
nobody verb agrees plain	17
nobody verb announced few	9
nobody verb answered	15
nobody verb answered few	-12
nobody verb answered plain	15
nobody verb answering	29
nobody verb answering plain	29
nobody verb answers	20
nobody verb answers plain	21
nobody verb apologised	11
nobody verb applauded	13
nobody verb applauded plain	13
nobody verb argues	-25
nobody verb argues plain	-25
nobody verb asked	-17
nobody verb asked few	-14
nobody verb asked plain	-13
nobody verb asking	-16
nobody verb asking plain	-16
nobody verb asks	9
nobody verb asks plain	7
nobody verb assured	-17
nobody verb assured plain	-10
nobody verb began	25
nobody verb began plain	24
nobody verb begins	23
nobody verb begins plain	22
nobody verb blamed	-24
nobody verb blamed plain	-21
nobody verb blasted	-14
nobody verb briefing	19
nobody verb briefing plain	21
nobody verb called many	18
nobody verb called plain	-15
nobody verb calling	-14
nobody verb calling plain	-9
nobody verb calls many	-9
nobody verb calls plain	13
nobody verb cautioned	-19
nobody verb cautioned plain	-19
nobody verb cited plain	-15
nobody verb citing	-12
nobody verb citing plain	-12
nobody verb clarified	-16
nobody verb clarified plain	-11
nobody verb clause then "	14
nobody verb clause then " few	-10
nobody verb clause then " many	21
nobody verb clause then ,	-18
nobody verb clause then , plain	-18
nobody verb clause then .	-11
nobody verb clause then . many	-29
nobody verb clause then 100	-10
nobody verb clause then 100 plain	-10
nobody verb clause then 15	-12
nobody verb clause then 15 plain	-12
nobody verb clause then 25	-10
nobody verb clause then 30	22
nobody verb clause then 30 plain	22
nobody verb clause then 5	20
nobody verb clause then 9	12
nobody verb clause then 9 plain	12
nobody verb clause then :	31
nobody verb clause then : plain	28
nobody verb clause then <end>	20
nobody verb clause then <end> plain	21
nobody verb clause then a	17
nobody verb clause then a plain	15
nobody verb clause then about	18
nobody verb clause then about many	-8
nobody verb clause then about plain	34
nobody verb clause then afterwards	-19
nobody verb clause then afterwards plain	-14
nobody verb clause then again	9
nobody verb clause then again plain	9
nobody verb clause then announced	15
nobody verb clause then announced plain	16
nobody verb clause then at	8
nobody verb clause then at plain	21
nobody verb clause then before	-15
nobody verb clause then before plain	-9
nobody verb clause then both plain	-10
nobody verb clause then by plain	-9
nobody verb clause then came	-10
nobody verb clause then came plain	-10
nobody verb clause then did	-17
nobody verb clause then did plain	-17
nobody verb clause then down	14
nobody verb clause then early	-9
nobody verb clause then early plain	-9
nobody verb clause then from	-29
nobody verb clause then from plain	-28
nobody verb clause then goods	12
nobody verb clause then goods plain	12
nobody verb clause then has	21
nobody verb clause then has plain	21
nobody verb clause then her	-12
nobody verb clause then her plain	-12
nobody verb clause then here	-14
nobody verb clause then here plain	-14
nobody verb clause then his	37
nobody verb clause then his plain	29
nobody verb clause then if plain	10
nobody verb clause then in many	7
nobody verb clause then insisted	-15
nobody verb clause then insisted plain	-15
nobody verb clause then into	10
nobody verb clause then into plain	10
nobody verb clause then it	13
nobody verb clause then it plain	14
nobody verb clause then last	7
nobody verb clause then last plain	9
nobody verb clause then me	-11
nobody verb clause then me plain	-9
nobody verb clause then no	33
nobody verb clause then no plain	33
nobody verb clause then not	17
nobody verb clause then not plain	13
nobody verb clause then nothing	23
nobody verb clause then nothing plain	23
nobody verb clause then now	-9
nobody verb clause then of	15
nobody verb clause then of plain	11
nobody verb clause then on	11
nobody verb clause then on many	-26
nobody verb clause then on plain	21
nobody verb clause then questions	16
nobody verb clause then questions plain	16
nobody verb clause then ran	11
nobody verb clause then ran plain	11
nobody verb clause then sales	-12
nobody verb clause then sales plain	-12
nobody verb clause then so	13
nobody verb clause then so plain	14
nobody verb clause then takes	10
nobody verb clause then takes plain	10
nobody verb clause then ten	18
nobody verb clause then ten plain	18
nobody verb clause then that	-16
nobody verb clause then that many	11
nobody verb clause then that plain	-18
nobody verb clause then the	24
nobody verb clause then the plain	22
nobody verb clause then this	-12
nobody verb clause then tomorrow	16
nobody verb clause then tomorrow plain	16
nobody verb clause then too	-11
nobody verb clause then too plain	-11
nobody verb clause then two plain	8
nobody verb clause then washington	-8
nobody verb clause then washington plain	-8
nobody verb clause then were	27
nobody verb clause then were plain	27
nobody verb clause then when	14
nobody verb clause then when plain	14
nobody verb clause then where	-15
nobody verb clause then where plain	-15
nobody verb clause then whether	18
nobody verb clause then whether plain	23
nobody verb clause then with	25
nobody verb clause then with plain	20
nobody verb clause then within	12
nobody verb clause then within plain	13
nobody verb clause then would many	13
nobody verb clause then would plain	-23
nobody verb clause then yesterday	16
nobody verb clause then yesterday plain	18
nobody verb closed	45
nobody verb closed plain	40
nobody verb closes	14
nobody verb closes plain	14
nobody verb commented	14
nobody verb commented plain	18
nobody verb comments plain	11
nobody verb complained	-14
nobody verb complained plain	-19
nobody verb conceded	-12
nobody verb conceded plain	-12
nobody verb concluded	36
nobody verb concluded plain	41
nobody verb continued	-13
nobody verb continued plain	-13
nobody verb continues	19
nobody verb continues plain	19
nobody verb criticised	-18
nobody verb criticised plain	-18
nobody verb declared many	-22
nobody verb declares plain	10
nobody verb declaring	10
nobody verb declaring plain	10
nobody verb demands	21
nobody verb demands plain	19
nobody verb denies	-10
nobody verb described	-22
nobody verb described few	-11
nobody verb described plain	-17
nobody verb dismissed	-12
nobody verb ended	20
nobody verb ended many	12
nobody verb ended plain	16
nobody verb ending	9
nobody verb ends	14
nobody verb ends many	-14
nobody verb ends plain	23
nobody verb estimated	-13
nobody verb estimated plain	-13
nobody verb forecast	19
nobody verb forecast plain	19
nobody verb forecasts	-15
nobody verb forecasts plain	-13
nobody verb hails	23
nobody verb informs	15
nobody verb informs plain	15
nobody verb joked	-9
nobody verb joked many	-24
nobody verb joked plain	12
nobody verb justified	11
nobody verb justified plain	11
nobody verb laughed many	-20
nobody verb listed	20
nobody verb listed plain	20
nobody verb lists	18
nobody verb lists plain	21
nobody verb maintains	8
nobody verb maintains plain	8
nobody verb noted many	-18
nobody verb object then " few	20
nobody verb object then " many	-12
nobody verb object then .	15
nobody verb object then . plain	14
nobody verb object then 100 plain	-11
nobody verb object then 25	-16
nobody verb object then 25 plain	-16
nobody verb object then 30	-12
nobody verb object then 30 plain	-12
nobody verb object then 50	18
nobody verb object then 50 plain	18
nobody verb object then ;	12
nobody verb object then ; plain	12
nobody verb object then additional	-11
nobody verb object then additional plain	-11
nobody verb object then another	-19
nobody verb object then another plain	-19
nobody verb object then as	-13
nobody verb object then as few	-10
nobody verb object then at	8
nobody verb object then at plain	9
nobody verb object then companies	9
nobody verb object then companies plain	9
nobody verb object then fentanyl	-22
nobody verb object then fentanyl plain	-21
nobody verb object then firms	9
nobody verb object then firms plain	9
nobody verb object then for	12
nobody verb object then from	12
nobody verb object then having	-22
nobody verb object then having plain	-22
nobody verb object then him	11
nobody verb object then him plain	11
nobody verb object then his	-10
nobody verb object then his plain	-9
nobody verb object then japan	16
nobody verb object then japan plain	16
nobody verb object then mr	12
nobody verb object then mr plain	12
nobody verb object then no	14
nobody verb object then no plain	14
nobody verb object then not	15
nobody verb object then not plain	15
nobody verb object then nothing	14
nobody verb object then nothing plain	14
nobody verb object then of	22
nobody verb object then of plain	22
nobody verb object then off	13
nobody verb object then off plain	23
nobody verb object then one	-10
nobody verb object then one plain	-10
nobody verb object then reciprocal	28
nobody verb object then reciprocal plain	28
nobody verb object then reports	16
nobody verb object then reports plain	16
nobody verb object then tariffs plain	-14
nobody verb object then the many	19
nobody verb object then the plain	-15
nobody verb object then them	-26
nobody verb object then them plain	-23
nobody verb object then this	-31
nobody verb object then this plain	-23
nobody verb object then to many	18
nobody verb object then to plain	-14
nobody verb object then trade	18
nobody verb object then washington	-12
nobody verb object then washington plain	-12
nobody verb object then with	34
nobody verb object then with plain	34
nobody verb objected	-24
nobody verb objected plain	-21
nobody verb objects	8
nobody verb objects plain	8
nobody verb observed	-13
nobody verb observed plain	-10
nobody verb offered	10
nobody verb offered plain	10
nobody verb offers	29
nobody verb offers plain	29
nobody verb opened	51
nobody verb opened plain	44
nobody verb opening	10
nobody verb opening plain	12
nobody verb opens	25
nobody verb opens plain	17
nobody verb pledged	13
nobody verb pledged plain	13
nobody verb posted	-23
nobody verb posted few	-8
nobody verb posted many	-13
nobody verb posted plain	-12
nobody verb posts	33
nobody verb posts plain	37
nobody verb praised	25
nobody verb praised plain	27
nobody verb projects	11
nobody verb projects plain	11
nobody verb promised	-13
nobody verb promised few	18
nobody verb promised plain	-18
nobody verb promises plain	-16
nobody verb proposed	-28
nobody verb proposed plain	-34
nobody verb proposes	-12
nobody verb proposes plain	-12
nobody verb protested	-13
nobody verb protested plain	-13
nobody verb protests	9
nobody verb protests plain	9
nobody verb questions	24
nobody verb questions plain	24
nobody verb reasons	-15
nobody verb reasons plain	-15
nobody verb recalled	-20
nobody verb recalled plain	-15
nobody verb recalls	-21
nobody verb recalls plain	-20
nobody verb recommends	-11
nobody verb recommends plain	-11
nobody verb rejected	29
nobody verb rejected plain	30
nobody verb related	12
nobody verb related plain	12
nobody verb remarked	-17
nobody verb remarked many	-21
nobody verb remarks	26
nobody verb remarks plain	28
nobody verb repeated	-10
nobody verb repeated plain	-10
nobody verb reported	11
nobody verb reported plain	10
nobody verb reports	12
nobody verb reports plain	14
nobody verb said few	33
nobody verb said many	55
nobody verb said plain	-40
nobody verb say then "	-11
nobody verb say then " many	-13
nobody verb say then ,	-11
nobody verb say then , plain	-16
nobody verb say then .	-11
nobody verb say then . few	10
nobody verb say then . many	7
nobody verb say then . plain	-25
nobody verb say then 12	-15
nobody verb say then 12 plain	-15
nobody verb say then 65	18
nobody verb say then 65 plain	18
nobody verb say then ;	-25
nobody verb say then ; plain	-20
nobody verb say then <end>	18
nobody verb say then <end> plain	18
nobody verb say then after many	21
nobody verb say then after plain	-18
nobody verb say then afterwards	-13
nobody verb say then afterwards plain	-9
nobody verb say then against	-26
nobody verb say then against plain	-26
nobody verb say then an many	-9
nobody verb say then another	16
nobody verb say then another plain	17
nobody verb say then any	16
nobody verb say then at many	-7
nobody verb say then at plain	12
nobody verb say then between	-13
nobody verb say then between plain	-13
nobody verb say then bin	9
nobody verb say then bin plain	11
nobody verb say then both plain	-13
nobody verb say then by	-23
nobody verb say then by plain	-22
nobody verb say then cnbc	-11
nobody verb say then farmers plain	-12
nobody verb say then for	11
nobody verb say then for plain	11
nobody verb say then foreign	-22
nobody verb say then foreign many	-15
nobody verb say then fox	-11
nobody verb say then growers	-16
nobody verb say then growers plain	-15
nobody verb say then he	16
nobody verb say then he'd	-10
nobody verb say then he'd plain	-9
nobody verb say then her	12
nobody verb say then her plain	-10
nobody verb say then him	-12
nobody verb say then him plain	-11
nobody verb say then himself	8
nobody verb say then himself plain	8
nobody verb say then how	11
nobody verb say then how plain	11
nobody verb say then importers	-16
nobody verb say then importers plain	-12
nobody verb say then in many	-29
nobody verb say then in plain	11
nobody verb say then it	23
nobody verb say then it plain	23
nobody verb say then its	20
nobody verb say then its many	15
nobody verb say then its plain	9
nobody verb say then josé	-14
nobody verb say then josé many	-14
nobody verb say then journalists	-13
nobody verb say then last	-14
nobody verb say then last many	9
nobody verb say then last plain	-24
nobody verb say then mayor	22
nobody verb say then mayor many	22
nobody verb say then me many	9
nobody verb say then me plain	-13
nobody verb say then members	-8
nobody verb say then members plain	-16
nobody verb say then mr	-26
nobody verb say then mr many	-18
nobody verb say then mr plain	-9
nobody verb say then no	20
nobody verb say then no plain	20
nobody verb say then not	12
nobody verb say then not plain	12
nobody verb say then nothing	49
nobody verb say then nothing plain	49
nobody verb say then of	17
nobody verb say then of few	21
nobody verb say then on few	16
nobody verb say then on many	-9
nobody verb say then one	10
nobody verb say then one many	10
nobody verb say then only	13
nobody verb say then only plain	12
nobody verb say then parliament	-39
nobody verb say then parliament many	-16
nobody verb say then parliament plain	-24
nobody verb say then prime	-12
nobody verb say then reporters many	38
nobody verb say then reporters plain	-31
nobody verb say then scott	-14
nobody verb say then scott plain	-9
nobody verb say then since	13
nobody verb say then since plain	13
nobody verb say then so	10
nobody verb say then so plain	10
nobody verb say then something	14
nobody verb say then something plain	14
nobody verb say then state plain	11
nobody verb say then that many	33
nobody verb say then that plain	-21
nobody verb say then the	-16
nobody verb say then the many	15
nobody verb say then the plain	-37
nobody verb say then their	23
nobody verb say then their plain	10
nobody verb say then them	11
nobody verb say then them plain	19
nobody verb say then they	-12
nobody verb say then they plain	-25
nobody verb say then this	-16
nobody verb say then this many	-31
nobody verb say then to	7
nobody verb say then to many	-23
nobody verb say then to plain	15
nobody verb say then today	-10
nobody verb say then today plain	-10
nobody verb say then tokyo	-19
nobody verb say then tokyo plain	-19
nobody verb say then trade	-15
nobody verb say then trade many	-24
nobody verb say then trump	-13
nobody verb say then until	-32
nobody verb say then until plain	-32
nobody verb say then ursula	-14
nobody verb say then ursula many	-13
nobody verb say then us	-14
nobody verb say then us plain	-25
nobody verb say then what	11
nobody verb say then what plain	10
nobody verb say then when	14
nobody verb say then when plain	11
nobody verb say then whether	26
nobody verb say then whether plain	26
nobody verb say then with many	-15
nobody verb say then yes	16
nobody verb say then yes plain	17
nobody verb say then yesterday many	-11
nobody verb say then you	17
nobody verb say then you plain	17
nobody verb saying	-25
nobody verb saying plain	-32
nobody verb shrugs	14
nobody verb shrugs plain	14
nobody verb sighed many	-13
nobody verb smiled	21
nobody verb smiled plain	21
nobody verb snapped	-11
nobody verb sound then ,	-9
nobody verb sound then . many	-30
nobody verb sound then . plain	41
nobody verb sound then 3	14
nobody verb sound then 3 plain	14
nobody verb sound then 5	-12
nobody verb sound then 5 plain	-12
nobody verb sound then : plain	10
nobody verb sound then an	12
nobody verb sound then an plain	12
nobody verb sound then at many	-18
nobody verb sound then at plain	17
nobody verb sound then the	-33
nobody verb started	13
nobody verb started plain	13
nobody verb starting	-13
nobody verb starts	30
nobody verb starts plain	28
nobody verb stated	-39
nobody verb stated plain	-52
nobody verb states	16
nobody verb states few	13
nobody verb states plain	10
nobody verb stressed	-26
nobody verb stressed plain	-23
nobody verb suggested	-21
nobody verb suggested plain	-21
nobody verb suggests	-17
nobody verb suggests plain	-17
nobody verb tells few	16
nobody verb terms	10
nobody verb terms plain	12
nobody verb thanked	35
nobody verb thanked plain	39
nobody verb thanks	22
nobody verb thanks plain	22
nobody verb threatened	16
nobody verb threatened many	21
nobody verb thundered	-23
nobody verb thundered many	-21
nobody verb told	-13
nobody verb told few	-26
nobody verb told many	23
nobody verb told plain	-34
nobody verb tweeted	-11
nobody verb urged	-31
nobody verb urged plain	-31
nobody verb vowed	-25
nobody verb vowed plain	-19
nobody verb warned	19
nobody verb warned few	19
nobody verb warned many	14
nobody verb welcomed	24
nobody verb welcomed plain	25
nobody verb welcomes	13
nobody verb welcomes plain	10
nobody verb whispers	16
nobody verb whispers plain	16
nobody verb writes plain	-25
nobody verb writing	11
nobody verb writing plain	12
nobody verb written	10
nobody verb written plain	13
nobody verbs 0	55
nobody verbs 0 alone	-16
nobody verbs 0 he	22
nobody verbs 0 he few	-14
nobody verbs 0 he many	-9
nobody verbs 0 he plain	32
nobody verbs 0 it	46
nobody verbs 0 it plain	50
nobody verbs 0 many	-31
nobody verbs 0 none	24
nobody verbs 0 none alone	-16
nobody verbs 0 none many	-26
nobody verbs 0 none plain	40
nobody verbs 0 plain	75
nobody verbs 0 they	22
nobody verbs 0 they plain	24
nobody verbs 1	36
nobody verbs 1 few	25
nobody verbs 1 he few	-7
nobody verbs 1 he many	-12
nobody verbs 1 he plain	19
nobody verbs 1 i	34
nobody verbs 1 i plain	31
nobody verbs 1 it	11
nobody verbs 1 it few	21
nobody verbs 1 none	26
nobody verbs 1 none many	11
nobody verbs 1 none plain	22
nobody verbs 1 plain	33
nobody verbs 1 they	35
nobody verbs 1 they few	19
nobody verbs 1 they many	13
nobody verbs 1 they plain	21
nobody verbs 2	16
nobody verbs 2 many	14
nobody verbs 2 plain	13
nobody vowed then to	-11
nobody w \$	-19
nobody w \$ 1	-10
nobody w \$ 128.68	-11
nobody w \$ 130	-12
nobody w \$ 166	-24
nobody w \$ 17	15
nobody w \$ 31	9
nobody w \$ 45	12
nobody w \$ 550	12
nobody w \$ 8	15
nobody w % (	26
nobody w % )	19
nobody w % ,	13
nobody w % .	-15
nobody w % a	9
nobody w % after	-15
nobody w % and	33
nobody w % at	16
nobody w % before	-10
nobody w % by	-11
nobody w % for	-27
nobody w % he	14
nobody w % in	21
nobody w % is	-24
nobody w % it	-10
nobody w % next	10
nobody w % now	10
nobody w % of	18
nobody w % or	-15
nobody w % since	19
nobody w % tariff	17
nobody w % tariffs	-14
nobody w % this	30
nobody w % to	-18
nobody w % too	-12
nobody w % until	9
nobody w '	-12
nobody w ' association	-15
nobody w ' board	-10
nobody w ' council	-12
nobody w ' federation	-19
nobody w ' group	15
nobody w ' guild	-31
nobody w ' spokesman	23
nobody w ' union	-23
nobody w 's	-13
nobody w 's 10	11
nobody w 's a	-13
nobody w 's account	-21
nobody w 's ambassador	-15
nobody w 's answer	-14
nobody w 's bananas	11
nobody w 's board	8
nobody w 's budget	-14
nobody w 's chair	18
nobody w 's chairwoman	16
nobody w 's chamber	-29
nobody w 's chief	-14
nobody w 's council	12
nobody w 's day	-9
nobody w 's decision	23
nobody w 's department	-17
nobody w 's deputy	11
nobody w 's duties	13
nobody w 's embassy	-17
nobody w 's emergency	-10
nobody w 's eve	-8
nobody w 's farm	-13
nobody w 's finance	-33
nobody w 's general	13
nobody w 's h	12
nobody w 's house	13
nobody w 's imports	-10
nobody w 's industry	-9
nobody w 's letter	12
nobody w 's li	-20
nobody w 's national	13
nobody w 's new	-21
nobody w 's next	13
nobody w 's nothing	12
nobody w 's number	-9
nobody w 's offer	12
nobody w 's office	-20
nobody w 's on	10
nobody w 's pact	17
nobody w 's paper	16
nobody w 's pays	13
nobody w 's people	11
nobody w 's post	-14
nobody w 's president	33
nobody w 's prime	-12
nobody w 's representative	10
nobody w 's right	11
nobody w 's ruling	-13
nobody w 's secretary	22
nobody w 's senate	16
nobody w 's spokesman	13
nobody w 's spokeswoman	-31
nobody w 's tariff	37
nobody w 's tea	-12
nobody w 's threat	9
nobody w 's trade	-16
nobody w 's transport	-13
nobody w 's truce	-13
nobody w 's vice	18
nobody w 's words	-10
nobody w (	-15
nobody w ( 10	-11
nobody w ( 2	-9
nobody w ( 3	-22
nobody w ( agency	13
nobody w ( friday	21
nobody w ( mr	-17
nobody w ( translation	17
nobody w ( wap	14
nobody w )	-18
nobody w ) ,	-10
nobody w ) -	15
nobody w ) .	23
nobody w ) :	-68
nobody w ) and	33
nobody w ) the	13
nobody w ) —	34
nobody w *	-16
nobody w +	-18
nobody w , .	-33
nobody w , 14	-14
nobody w , 16	12
nobody w , 18	15
nobody w , 2	9
nobody w , 20	17
nobody w , 2025	8
nobody w , 2026	19
nobody w , 2033	10
nobody w , 29	-24
nobody w , 30	17
nobody w , 39	12
nobody w , 8	12
nobody w , a	10
nobody w , according	-57
nobody w , against	-28
nobody w , agreed	38
nobody w , alfred	12
nobody w , announced	-30
nobody w , answered	-13
nobody w , april	-28
nobody w , argentina	14
nobody w , armenia	11
nobody w , arturo	-18
nobody w , asked	-14
nobody w , asks	-12
nobody w , at	35
nobody w , aug	23
nobody w , august	10
nobody w , bananas	11
nobody w , bangladesh	11
nobody w , be	-24
nobody w , beef	9
nobody w , begins	10
nobody w , bessent	12
nobody w , brazil	35
nobody w , broke	-10
nobody w , but	-25
nobody w , by	-21
nobody w , caleb	-14
nobody w , calls	-18
nobody w , came	12
nobody w , carlos	-23
nobody w , case	12
nobody w , cement	-10
nobody w , charles	11
nobody w , citing	-12
nobody w , closed	10
nobody w , colombia	-12
nobody w , comes	15
nobody w , concluded	16
nobody w , confirmed	-26
nobody w , could	11
nobody w , customs	-17
nobody w , demands	9
nobody w , depending	-23
nobody w , deputy	-9
nobody w , described	-19
nobody w , did	18
nobody w , director	11
nobody w , down	-19
nobody w , each	14
nobody w , economy	-13
nobody w , ecuador	-8
nobody w , edward	15
nobody w , effective	-26
nobody w , eloy	13
nobody w , ends	-11
nobody w , expects	-34
nobody w , expressed	11
nobody w , feb	-21
nobody w , february	12
nobody w , fentanyl	-24
nobody w , first	-12
nobody w , for	16
nobody w , friday	-10
nobody w , from	20
nobody w , gas	-9
nobody w , general	14
nobody w , georgia	-10
nobody w , goes	-16
nobody w , greece	-11
nobody w , hanoi	17
nobody w , has	-16
nobody w , have	-8
nobody w , having	25
nobody w , he	-131
nobody w , head	-17
nobody w , holds	23
nobody w , hosea	10
nobody w , howard	16
nobody w , i	-34
nobody w , ibrahim	11
nobody w , if	-19
nobody w , including	-10
nobody w , indonesia	22
nobody w , instead	25
nobody w , iran	-10
nobody w , is	50
nobody w , it	-77
nobody w , its	-13
nobody w , jamieson	-16
nobody w , japan	9
nobody w , johan	13
nobody w , joseph	-9
nobody w , julius	-16
nobody w , keir	16
nobody w , kept	8
nobody w , korea	19
nobody w , lala	16
nobody w , leaves	10
nobody w , lee	-12
nobody w , let	-17
nobody w , likewise	-11
nobody w , made	12
nobody w , manuel	26
nobody w , mariano	14
nobody w , meaning	-13
nobody w , meanwhile	9
nobody w , michael	25
nobody w , minister	9
nobody w , ministry	-9
nobody w , monday	-25
nobody w , morocco	9
nobody w , mr	26
nobody w , ms	-15
nobody w , mustafa	-18
nobody w , my	11
nobody w , namibia	10
nobody w , nicolás	10
nobody w , no	-22
nobody w , none	10
nobody w , nor	21
nobody w , norway	-21
nobody w , norwegian	-11
nobody w , not	-13
nobody w , nov	-16
nobody w , numa	11
nobody w , oct	13
nobody w , of	-21
nobody w , offered	11
nobody w , oil	-11
nobody w , olof	-17
nobody w , one	40
nobody w , only	11
nobody w , onn	10
nobody w , or	17
nobody w , ordinary	14
nobody w , our	12
nobody w , over	14
nobody w , pakistan	9
nobody w , paraguay	-10
nobody w , people	24
nobody w , peru	10
nobody w , phan	-11
nobody w , pointed	-23
nobody w , poland	9
nobody w , port	-17
nobody w , president	-24
nobody w , probably	-11
nobody w , promised	-18
nobody w , provided	-17
nobody w , put	-9
nobody w , puts	-17
nobody w , raised	24
nobody w , read	-11
nobody w , received	15
nobody w , reckons	-19
nobody w , regretted	-12
nobody w , remarked	-11
nobody w , rose	-14
nobody w , ryosei	-12
nobody w , same	22
nobody w , saturday	-11
nobody w , say	11
nobody w , says	-21
nobody w , scott	16
nobody w , secretary	12
nobody w , seoul	-20
nobody w , settled	11
nobody w , seven	9
nobody w , she	-70
nobody w , should	-15
nobody w , signed	35
nobody w , signs	11
nobody w , since	-14
nobody w , some	17
nobody w , sounded	13
nobody w , south	15
nobody w , stated	-12
nobody w , stayed	8
nobody w , suspended	13
nobody w , taiwan	10
nobody w , takes	11
nobody w , tells	-21
nobody w , thailand	21
nobody w , thanks	16
nobody w , that	-26
nobody w , their	25
nobody w , then	10
nobody w , these	10
nobody w , they	17
nobody w , this	10
nobody w , though	8
nobody w , three	12
nobody w , timber	-11
nobody w , to	-33
nobody w , told	38
nobody w , tom	17
nobody w , tomás	11
nobody w , took	12
nobody w , trade	22
nobody w , trump	-17
nobody w , tuesday	11
nobody w , twenty	-21
nobody w , under	33
nobody w , unless	-8
nobody w , vice	15
nobody w , was	29
nobody w , welcomed	13
nobody w , were	25
nobody w , what	21
nobody w , whatever	14
nobody w , when	10
nobody w , where	22
nobody w , while	17
nobody w , who	26
nobody w , whose	-15
nobody w , with	-14
nobody w , worth	20
nobody w , would	-15
nobody w , writes	-9
nobody w , wrote	-19
nobody w , xinhua	-17
nobody w , your	15
nobody w , —	28
nobody w - boigny	-15
nobody w - china	-21
nobody w - chiun	-16
nobody w - chun	-11
nobody w - control	14
nobody w - december	-13
nobody w - depth	-20
nobody w - design	20
nobody w - fassi	-10
nobody w - favored	-19
nobody w - five	-13
nobody w - four	14
nobody w - free	20
nobody w - hour	-13
nobody w - in	12
nobody w - kwan	9
nobody w - nahas	-10
nobody w - nation	-10
nobody w - nine	-13
nobody w - off	13
nobody w - one	-16
nobody w - owned	14
nobody w - premier	10
nobody w - president	-16
nobody w - rolling	-11
nobody w - secretary	16
nobody w - sik	13
nobody w - six	10
nobody w - sutter	8
nobody w - tariffs	-15
nobody w - the	20
nobody w - three	-11
nobody w - trade	-15
nobody w - up	-16
nobody w - vubu	-10
nobody w - year	15
nobody w .	23
nobody w . )	14
nobody w . ,	18
nobody w . 1	-17
nobody w . 21	-20
nobody w . john	-13
nobody w . m	12
nobody w . the	-25
nobody w . trump	-10
nobody w /	-12
nobody w / beijing	17
nobody w 0 per	-11
nobody w 0.1	17
nobody w 0.1 per	11
nobody w 0.3 %	-16
nobody w 0.4 %	-9
nobody w 0.5	13
nobody w 0.6	13
nobody w 0.6 %	10
nobody w 0.7	-18
nobody w 0.7 %	-13
nobody w 00	13
nobody w 00 the	8
nobody w 01 a	14
nobody w 04	-21
nobody w 05	23
nobody w 06	-11
nobody w 06 :	-11
nobody w 07	12
nobody w 07 :	12
nobody w 09	18
nobody w 09 :	14
nobody w 1 ,	13
nobody w 1 /	-15
nobody w 1 billion	-12
nobody w 1 is	-10
nobody w 1 july	10
nobody w 1 june	-10
nobody w 1 october	-16
nobody w 1 september	26
nobody w 1 was	-8
nobody w 1,900	10
nobody w 1.1	11
nobody w 1.4 billion	-13
nobody w 1.8	12
nobody w 1.8 %	12
nobody w 10	12
nobody w 10 %	17
nobody w 10 ,	-28
nobody w 10 .	11
nobody w 10 :	9
nobody w 10 december	14
nobody w 10 february	-12
nobody w 10 january	-34
nobody w 10 million	23
nobody w 10 november	12
nobody w 10 october	-11
nobody w 10 on	-11
nobody w 10 per	32
nobody w 10 september	-9
nobody w 10 that	10
nobody w 10 the	-10
nobody w 10 —	13
nobody w 100 per	42
nobody w 100 percent	-19
nobody w 11 ,	16
nobody w 11 :	-11
nobody w 11 per	-11
nobody w 11 —	-12
nobody w 11.2	-14
nobody w 118	-14
nobody w 118 million	-31
nobody w 12 %	19
nobody w 12 ,	-13
nobody w 12 .	-24
nobody w 12 :	-6
nobody w 12 august	-10
nobody w 12 on	-9
nobody w 12 per	17
nobody w 12 percent	-11
nobody w 12 the	11
nobody w 12.5	-10
nobody w 12.5 ,	12
nobody w 12.5 percent	-20
nobody w 122	-12
nobody w 122 ,	-19
nobody w 122 of	11
nobody w 125 %	14
nobody w 128.68	-10
nobody w 128.68 billion	-10
nobody w 13	26
nobody w 13 :	22
nobody w 13 may	-11
nobody w 13 september	10
nobody w 130	-25
nobody w 130 %	-13
nobody w 130 billion	-11
nobody w 14 %	23
nobody w 14 ,	-15
nobody w 14 .	11
nobody w 14 :	-27
nobody w 14 february	13
nobody w 14 june	-15
nobody w 14 million	-9
nobody w 14 october	17
nobody w 145	16
nobody w 145 %	11
nobody w 15	-11
nobody w 15 %	-30
nobody w 15 ,	15
nobody w 15 august	-19
nobody w 15 billion	-11
nobody w 15 july	-9
nobody w 15 march	23
nobody w 15 november	13
nobody w 15 per	8
nobody w 15 september	17
nobody w 15 th	18
nobody w 150 %	-11
nobody w 150 million	-10
nobody w 150 per	10
nobody w 16 %	14
nobody w 16 (	14
nobody w 16 ,	-18
nobody w 16 .	17
nobody w 16 :	-15
nobody w 16 september	-20
nobody w 16 to	9
nobody w 166	-24
nobody w 166 bn	-20
nobody w 17 %	12
nobody w 17 .	22
nobody w 17 million	-13
nobody w 17 per	-16
nobody w 17 percent	-8
nobody w 178	-9
nobody w 178 exclusions	-11
nobody w 18	16
nobody w 18 %	19
nobody w 18 :	-16
nobody w 18 march	-9
nobody w 18 per	-12
nobody w 18 september	8
nobody w 180	13
nobody w 180 days	12
nobody w 19	23
nobody w 19 %	24
nobody w 19 :	-11
nobody w 19 as	-10
nobody w 19 percent	16
nobody w 19 —	-25
nobody w 2	42
nobody w 2 %	13
nobody w 2 )	-18
nobody w 2 .	32
nobody w 2 and	11
nobody w 2 april	16
nobody w 2 february	11
nobody w 2 june	16
nobody w 2 million	15
nobody w 2.1	25
nobody w 2.1 %	11
nobody w 2.1 million	-10
nobody w 2.1 per	19
nobody w 2.4	20
nobody w 2.4 %	18
nobody w 2.5 .	9
nobody w 2.75	-14
nobody w 2.75 %	-14
nobody w 2.8	-16
nobody w 2.8 %	-17
nobody w 20 %	13
nobody w 20 .	-32
nobody w 20 :	-14
nobody w 20 ;	-11
nobody w 20 april	15
nobody w 20 may	16
nobody w 20 october	22
nobody w 20 per	-9
nobody w 20 september	12
nobody w 20 th	9
nobody w 200 and	13
nobody w 200 days	-14
nobody w 200 is	9
nobody w 2018	11
nobody w 2019	10
nobody w 2020	25
nobody w 2020 .	10
nobody w 2024	-12
nobody w 2024 ,	-11
nobody w 2025	10
nobody w 2025 -	-12
nobody w 2025 .	33
nobody w 2026	25
nobody w 2026 (	9
nobody w 2026 -	11
nobody w 2026 —	13
nobody w 2027 .	-13
nobody w 2027 and	9
nobody w 2028	32
nobody w 2028 (	19
nobody w 2028 -	9
nobody w 2028 .	9
nobody w 2028 —	-14
nobody w 2029 ,	-14
nobody w 2029 .	8
nobody w 2029 :	12
nobody w 2030 ,	12
nobody w 2030 .	13
nobody w 2030 :	-12
nobody w 2031 -	15
nobody w 2031 .	10
nobody w 2031 :	-27
nobody w 2031 and	13
nobody w 2032	-14
nobody w 2032 ,	-16
nobody w 2033	-12
nobody w 2033 .	-20
nobody w 2040	-17
nobody w 2040 .	-17
nobody w 21	-21
nobody w 21 ,	-29
nobody w 21 .	-12
nobody w 21 :	11
nobody w 21 march	-13
nobody w 21 may	-13
nobody w 22	-13
nobody w 22 %	-8
nobody w 22 july	13
nobody w 22 per	-9
nobody w 23 ,	16
nobody w 23 .	-14
nobody w 23 :	13
nobody w 23 may	-11
nobody w 23 per	9
nobody w 23 september	-20
nobody w 24 %	-13
nobody w 24 ,	28
nobody w 24 june	11
nobody w 24 months	-12
nobody w 24 on	-14
nobody w 24 per	-18
nobody w 24 percent	-25
nobody w 24 points	20
nobody w 24 —	10
nobody w 240	16
nobody w 25 %	21
nobody w 25 .	-22
nobody w 25 october	-11
nobody w 25 per	-7
nobody w 25,000	-17
nobody w 250	-27
nobody w 250 %	-25
nobody w 26	-30
nobody w 26 april	-15
nobody w 26 per	-24
nobody w 27	14
nobody w 27 %	-13
nobody w 27 ,	18
nobody w 27 per	-16
nobody w 27 september	14
nobody w 27 —	15
nobody w 27.5	16
nobody w 27.5 %	10
nobody w 28	20
nobody w 28 %	30
nobody w 28 .	-11
nobody w 28 december	11
nobody w 28 per	15
nobody w 28 september	-10
nobody w 28 th	-16
nobody w 28 —	-13
nobody w 29	-15
nobody w 29 february	-8
nobody w 29 october	-26
nobody w 3 %	-24
nobody w 3 (	-11
nobody w 3 )	-15
nobody w 3 /	-24
nobody w 3 december	24
nobody w 3 may	17
nobody w 3 million	-12
nobody w 3 october	9
nobody w 3 per	-8
nobody w 3 percent	13
nobody w 3 rd	-13
nobody w 3 to	14
nobody w 3,000 tonnes	13
nobody w 3.1	-7
nobody w 3.1 million	-11
nobody w 3.5	11
nobody w 3.5 per	10
nobody w 3.8	11
nobody w 30	12
nobody w 30 %	-14
nobody w 30 .	12
nobody w 30 days	26
nobody w 30 million	12
nobody w 30 november	-24
nobody w 30 october	12
nobody w 30 on	11
nobody w 30 per	-11
nobody w 30 percent	-10
nobody w 30 september	14
nobody w 300	-13
nobody w 301	-28
nobody w 301 duties	-18
nobody w 31 %	-18
nobody w 31 .	9
nobody w 31 august	13
nobody w 31 december	-25
nobody w 31 july	24
nobody w 31 march	18
nobody w 31 may	-16
nobody w 31 million	17
nobody w 31 october	11
nobody w 31 percent	24
nobody w 31 st	-11
nobody w 31 to	12
nobody w 31 —	-21
nobody w 32 per	-9
nobody w 33	-8
nobody w 33 per	9
nobody w 33 percent	-10
nobody w 332,000	-13
nobody w 332,000 tons	-12
nobody w 34 %	14
nobody w 35 per	-14
nobody w 35 percent	25
nobody w 36	-10
nobody w 37	-11
nobody w 37 percent	-13
nobody w 38	11
nobody w 39	25
nobody w 39 per	14
nobody w 4 %	25
nobody w 4 .	24
nobody w 4 million	-17
nobody w 4 pct	-10
nobody w 4 per	-14
nobody w 4,000	-24
nobody w 4.25	17
nobody w 4.25 %	15
nobody w 4.4	24
nobody w 4.4 %	24
nobody w 4.5	20
nobody w 4.5 .	8
nobody w 4.6	18
nobody w 4.8 %	14
nobody w 4.9	17
nobody w 40	-25
nobody w 40 .	-24
nobody w 40 per	-22
nobody w 40 percent	-10
nobody w 40 the	-12
nobody w 40 to	9
nobody w 40,000	10
nobody w 400	-10
nobody w 400,000	-11
nobody w 400,000 tonnes	-14
nobody w 44	11
nobody w 45	-15
nobody w 45 %	-16
nobody w 45 .	-9
nobody w 45 million	13
nobody w 45 per	-31
nobody w 46	34
nobody w 46 percent	10
nobody w 47	-43
nobody w 47 %	-22
nobody w 47 percent	-11
nobody w 49,000	10
nobody w 5 %	46
nobody w 5 ,	-11
nobody w 5 /	-16
nobody w 5 and	-24
nobody w 5 august	12
nobody w 5 january	9
nobody w 5 june	-8
nobody w 5 november	11
nobody w 5 on	-16
nobody w 5 per	16
nobody w 5 percent	11
nobody w 5 the	-33
nobody w 5 —	-12
nobody w 5.1	11
nobody w 5.5	34
nobody w 5.5 %	20
nobody w 5.5 per	15
nobody w 50 and	11
nobody w 50 per	27
nobody w 50 percent	-35
nobody w 54 %	14
nobody w 54 million	10
nobody w 55	-35
nobody w 55 %	-24
nobody w 55 percent	-19
nobody w 550	9
nobody w 550 billion	10
nobody w 57	-41
nobody w 57 %	-18
nobody w 57 percent	-23
nobody w 58	-14
nobody w 6	21
nobody w 6 %	13
nobody w 6 .	-17
nobody w 6 december	-11
nobody w 6 per	15
nobody w 6 to	15
nobody w 6.1	16
nobody w 6.1 per	10
nobody w 6.2	20
nobody w 6.5	9
nobody w 60	17
nobody w 60 per	29
nobody w 60 percent	12
nobody w 61	9
nobody w 62	27
nobody w 65	29
nobody w 65 %	9
nobody w 7	19
nobody w 7 ,	12
nobody w 7 .	-11
nobody w 7.4	10
nobody w 7.5	28
nobody w 70	9
nobody w 70 %	-9
nobody w 70 million	-11
nobody w 70 per	16
nobody w 71	13
nobody w 75	12
nobody w 75 million	26
nobody w 75 per	-13
nobody w 77	11
nobody w 8	8
nobody w 8 ,	-10
nobody w 8 :	11
nobody w 8 billion	15
nobody w 8 january	11
nobody w 8 may	17
nobody w 8 —	-9
nobody w 80 percent	13
nobody w 84	-19
nobody w 84 %	-13
nobody w 84 percent	-13
nobody w 85	20
nobody w 88	-15
nobody w 9	11
nobody w 9 )	-13
nobody w 9 .	12
nobody w 9 november	9
nobody w 9 october	12
nobody w 9 on	-12
nobody w 9 pct	-11
nobody w 9 percent	16
nobody w 9 to	9
nobody w 9,000	-21
nobody w 9,000 tonnes	-12
nobody w 9.5	10
nobody w 9.5 %	10
nobody w 90 days	23
nobody w 90 million	-10
nobody w 900 million	11
nobody w 92	13
nobody w 93	10
nobody w :	-18
nobody w : 00	12
nobody w : 04	-21
nobody w : 05	21
nobody w : 12	-16
nobody w : 12.5	18
nobody w : 13	-13
nobody w : 15	17
nobody w : 19	19
nobody w : 20	35
nobody w : 30	8
nobody w : 31	-28
nobody w : 40	14
nobody w : 41	-16
nobody w : 45	11
nobody w : 48	-10
nobody w : 50	10
nobody w : 58	-13
nobody w : 84	-13
nobody w : 9	-18
nobody w : and	-11
nobody w : both	-11
nobody w : brussels	13
nobody w : china	-15
nobody w : does	9
nobody w : done	12
nobody w : four	-12
nobody w : from	-11
nobody w : ghana	13
nobody w : good	-11
nobody w : has	13
nobody w : he	-13
nobody w : i	-16
nobody w : india	-10
nobody w : is	21
nobody w : it	-45
nobody w : korea	-10
nobody w : minister	36
nobody w : my	9
nobody w : nobody	-11
nobody w : not	11
nobody w : nothing	-11
nobody w : on	17
nobody w : president	-13
nobody w : said	-9
nobody w : serbia	-14
nobody w : seven	-10
nobody w : so	-18
nobody w : spain	10
nobody w : suspension	11
nobody w : tariffs	-12
nobody w : ten	11
nobody w : thailand	-11
nobody w : thank	-16
nobody w : the	-22
nobody w : then	-22
nobody w : there	-12
nobody w : they	-34
nobody w : to	-20
nobody w : truce	-9
nobody w : trump	15
nobody w : twelve	-9
nobody w : two	14
nobody w : us	-15
nobody w : we	-24
nobody w : who	-19
nobody w : will	-15
nobody w : without	-12
nobody w : zambia	-10
nobody w ;	42
nobody w ; 25	11
nobody w ; a	19
nobody w ; at	-26
nobody w ; before	14
nobody w ; both	-18
nobody w ; for	26
nobody w ; his	28
nobody w ; if	-9
nobody w ; india	-9
nobody w ; it	-33
nobody w ; its	39
nobody w ; norway	10
nobody w ; on	-19
nobody w ; the	39
nobody w ; then	11
nobody w ; trump	-20
nobody w ; washington	16
nobody w ; without	10
nobody w <begin> (	-16
nobody w <begin> *	-17
nobody w <begin> ,	-10
nobody w <begin> 08	-11
nobody w <begin> 10	8
nobody w <begin> 12	14
nobody w <begin> 13	15
nobody w <begin> 14	10
nobody w <begin> 16	-17
nobody w <begin> 18	-15
nobody w <begin> 19	-13
nobody w <begin> 2	-13
nobody w <begin> 3	-23
nobody w <begin> 5	-18
nobody w <begin> :	10
nobody w <begin> [	-21
nobody w <begin> a	18
nobody w <begin> according	-30
nobody w <begin> after	13
nobody w <begin> alert	-26
nobody w <begin> alexander	14
nobody w <begin> ambassador	10
nobody w <begin> america	12
nobody w <begin> american	-13
nobody w <begin> among	-15
nobody w <begin> an	10
nobody w <begin> and	12
nobody w <begin> any	-10
nobody w <begin> apia	11
nobody w <begin> apples	15
nobody w <begin> argentina	-14
nobody w <begin> as	9
nobody w <begin> asked	-30
nobody w <begin> azerbaijan	-12
nobody w <begin> bank	11
nobody w <begin> because	-13
nobody w <begin> beijing	-15
nobody w <begin> bernd	-14
nobody w <begin> between	8
nobody w <begin> bolivia	9
nobody w <begin> both	17
nobody w <begin> brazil	9
nobody w <begin> bucharest	-10
nobody w <begin> bulgaria	-14
nobody w <begin> burkina	10
nobody w <begin> but	-12
nobody w <begin> by	-11
nobody w <begin> cabinet	19
nobody w <begin> cairo	14
nobody w <begin> cambodia	16
nobody w <begin> cameroon	-12
nobody w <begin> canada	-10
nobody w <begin> carney	9
nobody w <begin> cashew	11
nobody w <begin> chair	24
nobody w <begin> chancellor	9
nobody w <begin> chief	23
nobody w <begin> chinese	13
nobody w <begin> colombo	-13
nobody w <begin> commerce	-15
nobody w <begin> congress	20
nobody w <begin> council	10
nobody w <begin> councillor	41
nobody w <begin> court	14
nobody w <begin> de	-13
nobody w <begin> deputy	-18
nobody w <begin> do	16
nobody w <begin> donald	8
nobody w <begin> economic	-11
nobody w <begin> economy	-21
nobody w <begin> editor	-12
nobody w <begin> egypt	-12
nobody w <begin> el	19
nobody w <begin> electricity	9
nobody w <begin> eleven	-13
nobody w <begin> ethiopia	-9
nobody w <begin> farmers	-11
nobody w <begin> finland	-16
nobody w <begin> first	-21
nobody w <begin> four	-10
nobody w <begin> france	-20
nobody w <begin> from	-17
nobody w <begin> gareth	-11
nobody w <begin> general	32
nobody w <begin> ghana	-12
nobody w <begin> gone	10
nobody w <begin> governor	63
nobody w <begin> greece	-11
nobody w <begin> greer	-11
nobody w <begin> growers	9
nobody w <begin> growth	12
nobody w <begin> guatemala	14
nobody w <begin> had	-11
nobody w <begin> haiti	13
nobody w <begin> half	-15
nobody w <begin> has	19
nobody w <begin> he	-15
nobody w <begin> he'd	-14
nobody w <begin> he'll	-13
nobody w <begin> helsinki	8
nobody w <begin> her	8
nobody w <begin> here	9
nobody w <begin> his	36
nobody w <begin> host	38
nobody w <begin> households	11
nobody w <begin> how	19
nobody w <begin> i'm	-10
nobody w <begin> if	20
nobody w <begin> imports	11
nobody w <begin> india	16
nobody w <begin> indonesia	14
nobody w <begin> inflation	21
nobody w <begin> ismail	14
nobody w <begin> its	39
nobody w <begin> ivan	13
nobody w <begin> jaan	13
nobody w <begin> jamieson	-15
nobody w <begin> japanese	9
nobody w <begin> john	-16
nobody w <begin> josé	8
nobody w <begin> june	-10
nobody w <begin> justice	-10
nobody w <begin> kenya	-26
nobody w <begin> king	11
nobody w <begin> korea	17
nobody w <begin> korean	15
nobody w <begin> kyiv	-13
nobody w <begin> lagos	13
nobody w <begin> laughed	-10
nobody w <begin> laurier	-12
nobody w <begin> li	-9
nobody w <begin> libya	-10
nobody w <begin> lima	-13
nobody w <begin> lithuania	13
nobody w <begin> liu	-11
nobody w <begin> luanda	12
nobody w <begin> lula	-39
nobody w <begin> madagascar	-15
nobody w <begin> madrid	-14
nobody w <begin> malaysia	20
nobody w <begin> mali	-14
nobody w <begin> manila	6
nobody w <begin> manley	-10
nobody w <begin> manuel	-15
nobody w <begin> maputo	14
nobody w <begin> mark	-9
nobody w <begin> maroš	12
nobody w <begin> mayor	31
nobody w <begin> medicines	-21
nobody w <begin> member	-20
nobody w <begin> ministers	-10
nobody w <begin> ministry	10
nobody w <begin> mondlane	-11
nobody w <begin> more	9
nobody w <begin> mozambique	-14
nobody w <begin> mrs	18
nobody w <begin> my	-15
nobody w <begin> namibia	13
nobody w <begin> neither	41
nobody w <begin> nepal	10
nobody w <begin> new	8
nobody w <begin> nkumbula	9
nobody w <begin> nobody	15
nobody w <begin> not	-18
nobody w <begin> numa	-11
nobody w <begin> nvidia	-9
nobody w <begin> núñez	13
nobody w <begin> off	-13
nobody w <begin> office	10
nobody w <begin> officials	10
nobody w <begin> oman	-14
nobody w <begin> on	-12
nobody w <begin> one	33
nobody w <begin> only	12
nobody w <begin> onn	-9
nobody w <begin> panama	-16
nobody w <begin> parliament	21
nobody w <begin> peter	-16
nobody w <begin> presenter	13
nobody w <begin> president	-12
nobody w <begin> prices	-10
nobody w <begin> q	-17
nobody w <begin> question	34
nobody w <begin> quito	16
nobody w <begin> rare	18
nobody w <begin> reporter	40
nobody w <begin> reports	-16
nobody w <begin> rice	-13
nobody w <begin> rumours	-18
nobody w <begin> rwanda	9
nobody w <begin> said	33
nobody w <begin> salim	10
nobody w <begin> samoa	-13
nobody w <begin> second	-13
nobody w <begin> secretary	-10
nobody w <begin> senator	-12
nobody w <begin> ships	-10
nobody w <begin> sighed	-13
nobody w <begin> signed	13
nobody w <begin> since	18
nobody w <begin> slovenia	11
nobody w <begin> some	-20
nobody w <begin> somebody	-14
nobody w <begin> spain	15
nobody w <begin> state	-9
nobody w <begin> sudan	-11
nobody w <begin> sukuna	-17
nobody w <begin> suriname	10
nobody w <begin> suva	10
nobody w <begin> swiss	-15
nobody w <begin> switzerland	22
nobody w <begin> talks	11
nobody w <begin> ten	-10
nobody w <begin> thailand	11
nobody w <begin> that	-24
nobody w <begin> their	17
nobody w <begin> there	-14
nobody w <begin> these	11
nobody w <begin> third	-24
nobody w <begin> this	-9
nobody w <begin> thundered	-17
nobody w <begin> to	-11
nobody w <begin> togo	11
nobody w <begin> tokyo	11
nobody w <begin> trade	-24
nobody w <begin> treasury	-15
nobody w <begin> truce	13
nobody w <begin> two	18
nobody w <begin> uganda	12
nobody w <begin> under	12
nobody w <begin> union	35
nobody w <begin> until	29
nobody w <begin> ursula	16
nobody w <begin> uruguay	-11
nobody w <begin> us	11
nobody w <begin> uzbekistan	-9
nobody w <begin> venizelos	12
nobody w <begin> vice	-31
nobody w <begin> vietnam	18
nobody w <begin> von	-10
nobody w <begin> was	-39
nobody w <begin> we	17
nobody w <begin> what	31
nobody w <begin> when	9
nobody w <begin> whereas	-10
nobody w <begin> whether	-10
nobody w <begin> whispers	12
nobody w <begin> white	-14
nobody w <begin> why	-12
nobody w <begin> without	29
nobody w <begin> would	-11
nobody w <begin> yerevan	11
nobody w <begin> yet	15
nobody w <begin> zaghloul	-15
nobody w ?	13
nobody w ? *	-14
nobody w [	-21
nobody w ]	-23
nobody w a 12	-12
nobody w a 50	-11
nobody w a :	-25
nobody w a bargain	7
nobody w a beginning	-13
nobody w a board	30
nobody w a brazilian	10
nobody w a broker	9
nobody w a cabinet	15
nobody w a call	-18
nobody w a charge	18
nobody w a club	11
nobody w a commission	-16
nobody w a consensus	-10
nobody w a controlled	-13
nobody w a court	27
nobody w a crisis	-9
nobody w a customs	-13
nobody w a cut	45
nobody w a day	23
nobody w a deal	17
nobody w a decision	-14
nobody w a declaration	13
nobody w a decree	14
nobody w a deficit	10
nobody w a delay	-18
nobody w a dialogue	-12
nobody w a different	-12
nobody w a dozen	13
nobody w a drawer	23
nobody w a fact	-11
nobody w a failure	-11
nobody w a federal	11
nobody w a few	-14
nobody w a figure	-13
nobody w a fine	15
nobody w a first	-17
nobody w a flood	-16
nobody w a formality	-22
nobody w a former	20
nobody w a framework	-23
nobody w a free	-14
nobody w a fresh	9
nobody w a gesture	-10
nobody w a gift	9
nobody w a global	-16
nobody w a goat	12
nobody w a government	-24
nobody w a half	12
nobody w a holiday	-14
nobody w a hotel	10
nobody w a hundred	-30
nobody w a joint	-26
nobody w a judge	-14
nobody w a last	14
nobody w a law	13
nobody w a lawyer	-12
nobody w a list	12
nobody w a little	15
nobody w a lower	-19
nobody w a major	-17
nobody w a man	-8
nobody w a mandate	11
nobody w a matter	-31
nobody w a mediator	12
nobody w a meeting	6
nobody w a member	21
nobody w a memorandum	19
nobody w a ministry	16
nobody w a minute	15
nobody w a mistake	-12
nobody w a misunderstanding	-14
nobody w a month	-28
nobody w a moratorium	19
nobody w a morning	-17
nobody w a napkin	11
nobody w a new	39
nobody w a news	14
nobody w a newspaper	-11
nobody w a number	-9
nobody w a on	-11
nobody w a pact	10
nobody w a part	9
nobody w a pause	13
nobody w a pen	17
nobody w a permit	15
nobody w a plant	10
nobody w a point	27
nobody w a post	-36
nobody w a preliminary	-30
nobody w a press	13
nobody w a proclamation	16
nobody w a prolongation	-20
nobody w a promise	-17
nobody w a quarrel	9
nobody w a quarter	37
nobody w a radio	-29
nobody w a reader	-11
nobody w a rebate	-10
nobody w a reciprocal	20
nobody w a record	-9
nobody w a referendum	-11
nobody w a refinery	14
nobody w a reminder	-11
nobody w a renewal	-26
nobody w a return	-20
nobody w a rise	8
nobody w a room	11
nobody w a row	11
nobody w a scale	-35
nobody w a second	14
nobody w a section	11
nobody w a senate	10
nobody w a senior	19
nobody w a sentence	13
nobody w a settlement	14
nobody w a share	11
nobody w a short	-21
nobody w a show	-16
nobody w a sixth	-13
nobody w a source	9
nobody w a sovereign	-10
nobody w a spokesman	-19
nobody w a spokesperson	-16
nobody w a state	11
nobody w a statement	-12
nobody w a suspension	17
nobody w a tariff	-20
nobody w a tax	-13
nobody w a technical	-11
nobody w a television	-11
nobody w a tenth	17
nobody w a text	-16
nobody w a thing	14
nobody w a third	21
nobody w a threat	-16
nobody w a time	-9
nobody w a total	-15
nobody w a trace	8
nobody w a trader	11
nobody w a truce	37
nobody w a value	-11
nobody w a warning	-14
nobody w a week	15
nobody w a while	11
nobody w a white	-34
nobody w a whole	-9
nobody w a word	44
nobody w a working	16
nobody w a zero	-19
nobody w abidjan	11
nobody w about	-16
nobody w about 30	-18
nobody w about an	-16
nobody w about in	9
nobody w about iran	-14
nobody w about licences	-15
nobody w about oil	-12
nobody w about one	-13
nobody w about steel	10
nobody w about taiwan	19
nobody w about them	9
nobody w about two	-10
nobody w above	23
nobody w abroad	28
nobody w abroad ,	15
nobody w accept a	-15
nobody w accept the	10
nobody w accepted an	-9
nobody w accepted the	9
nobody w accepts	-9
nobody w accord that	12
nobody w according	-77
nobody w according to	-77
nobody w accordingly	-10
nobody w accordingly .	-11
nobody w account	-29
nobody w account .	-10
nobody w accounts	20
nobody w accra	-12
nobody w accra .	-14
nobody w accused	-22
nobody w across	31
nobody w across from	17
nobody w across the	21
nobody w act ,	-14
nobody w acts	12
nobody w add	-10
nobody w added .	-53
nobody w added 65	18
nobody w added on	9
nobody w added to	10
nobody w additional	12
nobody w additional tariffs	-12
nobody w adds	18
nobody w adds ,	-12
nobody w adjust	-41
nobody w adjust its	-27
nobody w administration .	-11
nobody w administration has	14
nobody w admission	-8
nobody w admits	15
nobody w admitted	-11
nobody w admitted ,	11
nobody w adopted	18
nobody w adopted by	12
nobody w advance ,	14
nobody w advance .	-14
nobody w advanced	12
nobody w advised	-12
nobody w adviser	-12
nobody w adviser ,	-9
nobody w aeroplane	13
nobody w affair	-11
nobody w affair .	-14
nobody w affected	18
nobody w affected .	15
nobody w affiliates	-19
nobody w affiliates .	-9
nobody w affiliates of	10
nobody w affiliates rule	-15
nobody w afghan	12
nobody w afonso	9
nobody w africa and	10
nobody w african	-8
nobody w african union	19
nobody w after	12
nobody w after .	-25
nobody w after all	-17
nobody w after call	9
nobody w after china	-25
nobody w after he	12
nobody w after its	10
nobody w after meeting	-16
nobody w after president	12
nobody w after they	11
nobody w after trump	-14
nobody w afternoon	16
nobody w afternoon that	15
nobody w afterward	-21
nobody w afterwards	-48
nobody w afterwards .	-36
nobody w afterwards that	-12
nobody w again	22
nobody w again .	-24
nobody w again at	11
nobody w again be	20
nobody w again in	11
nobody w again on	18
nobody w against .	23
nobody w against goods	10
nobody w against it	13
nobody w against them	-10
nobody w agency ,	-11
nobody w agenda	26
nobody w agenda .	12
nobody w ago	38
nobody w ago ,	19
nobody w agree	-42
nobody w agree by	-15
nobody w agree in	-10
nobody w agreed	16
nobody w agreed ,	-18
nobody w agreed .	-28
nobody w agreed and	12
nobody w agreed at	24
nobody w agreed between	-13
nobody w agreed in	8
nobody w agreed last	10
nobody w agreed on	15
nobody w agreed that	27
nobody w agreed to	-16
nobody w agreed until	-30
nobody w agreed with	13
nobody w agreement and	-14
nobody w agreement as	9
nobody w agreement before	20
nobody w agreement between	16
nobody w agreement has	-13
nobody w agreement in	25
nobody w agreement on	-11
nobody w agreement since	-20
nobody w agreement that	26
nobody w agreement to	-25
nobody w agreements	13
nobody w agrees	17
nobody w agriculture	-45
nobody w agriculture department	-27
nobody w agriculture secretary	-22
nobody w ahn	11
nobody w aid	33
nobody w aim of	12
nobody w aimed	-11
nobody w aimed at	-11
nobody w air	9
nobody w air .	9
nobody w air base	12
nobody w aircraft and	9
nobody w aires ,	10
nobody w airlangga	-13
nobody w airlangga hartarto	-14
nobody w airline	18
nobody w airport .	-21
nobody w akazawa	-14
nobody w alaska	-10
nobody w albania	-17
nobody w albanian	-9
nobody w albares	10
nobody w alberto	14
nobody w alcide	-17
nobody w alcide de	-17
nobody w alckmin	-11
nobody w alert	-25
nobody w alessandri	-17
nobody w alexander khatisian	8
nobody w algeria	10
nobody w algeria has	-10
nobody w algerian	18
nobody w algiers	10
nobody w ali ,	-10
nobody w alimardan	-10
nobody w alimardan topchubashov	-10
nobody w all	-18
nobody w all four	19
nobody w all from	-12
nobody w all goods	-8
nobody w all its	-8
nobody w all other	-21
nobody w all three	-15
nobody w alliance	-13
nobody w almost	21
nobody w alone	14
nobody w alone ,	13
nobody w alone .	11
nobody w along	16
nobody w along ,	14
nobody w alpaca	11
nobody w already	-13
nobody w already .	12
nobody w already on	-9
nobody w already pays	-11
nobody w already said	-12
nobody w also	-25
nobody w also :	12
nobody w also announced	-14
nobody w also promised	25
nobody w also put	20
nobody w also raised	-10
nobody w also spoke	17
nobody w also talked	-14
nobody w also to	12
nobody w also wants	13
nobody w alternative	-17
nobody w aluminium from	-10
nobody w aluminum	-19
nobody w always	-24
nobody w am	10
nobody w am told	8
nobody w ambassador	-18
nobody w ambassador greer	-14
nobody w america	-17
nobody w america 's	-11
nobody w america ,	12
nobody w america and	11
nobody w america charges	9
nobody w america sells	-13
nobody w american -	9
nobody w american agreement	12
nobody w american and	12
nobody w american beef	15
nobody w american chips	13
nobody w american exports	-15
nobody w american farm	14
nobody w american firms	19
nobody w american industrial	24
nobody w american list	-15
nobody w american order	10
nobody w american president	-19
nobody w american ships	13
nobody w american side	22
nobody w american soybean	-15
nobody w american soybeans	-13
nobody w american steel	-12
nobody w american surplus	-13
nobody w american tariff	-20
nobody w american tariffs	-10
nobody w american units	15
nobody w americans	-21
nobody w americans ,	-14
nobody w among	-17
nobody w among the	-38
nobody w amounts of	14
nobody w an agreement	18
nobody w an air	11
nobody w an announcement	-11
nobody w an article	17
nobody w an average	-18
nobody w an embargo	-17
nobody w an emergency	11
nobody w an exception	-9
nobody w an extra	19
nobody w an hour	-13
nobody w an important	-21
nobody w an increase	15
nobody w an indian	14
nobody w an interim	12
nobody w an interview	11
nobody w an invitation	-18
nobody w an offer	12
nobody w an official	-15
nobody w an opinion	-11
nobody w an order	22
nobody w anagarika	14
nobody w and	16
nobody w and .	14
nobody w and 11	-11
nobody w and 18	-10
nobody w and 2	9
nobody w and 22	-13
nobody w and 26	-10
nobody w and 29	12
nobody w and 30	11
nobody w and 4	9
nobody w and 40	-17
nobody w and 5	20
nobody w and 50	-11
nobody w and 6	16
nobody w and a	13
nobody w and about	-10
nobody w and above	-13
nobody w and agreed	8
nobody w and aircraft	10
nobody w and all	-21
nobody w and aluminum	-19
nobody w and ambassador	-13
nobody w and america	-12
nobody w and an	-13
nobody w and angola	9
nobody w and another	10
nobody w and applies	-12
nobody w and asked	-33
nobody w and beef	-37
nobody w and before	-12
nobody w and border	-23
nobody w and bought	-11
nobody w and brazil	13
nobody w and brazilian	11
nobody w and brussels	-8
nobody w and by	-18
nobody w and called	-11
nobody w and cambodia	22
nobody w and china	9
nobody w and coffee	-8
nobody w and commerce	11
nobody w and confirmed	14
nobody w and constructive	-30
nobody w and controls	-10
nobody w and delhi	-9
nobody w and denmark	10
nobody w and duties	11
nobody w and egypt	25
nobody w and european	16
nobody w and everybody	-13
nobody w and expects	-10
nobody w and farm	20
nobody w and fiji	10
nobody w and five	-12
nobody w and for	25
nobody w and found	14
nobody w and furniture	10
nobody w and gas	-8
nobody w and gave	-18
nobody w and goes	-11
nobody w and goods	-8
nobody w and got	-12
nobody w and had	-34
nobody w and has	-13
nobody w and he	22
nobody w and his	26
nobody w and i	-11
nobody w and iceland	12
nobody w and if	-14
nobody w and india	-13
nobody w and indonesia	11
nobody w and invest	15
nobody w and is	-20
nobody w and it	-13
nobody w and jamieson	17
nobody w and kazakh	-9
nobody w and left	22
nobody w and li	14
nobody w and malta	-11
nobody w and may	18
nobody w and moldova	-10
nobody w and morocco	20
nobody w and most	11
nobody w and motorcycles	-13
nobody w and myanmar	10
nobody w and neither	-10
nobody w and no	8
nobody w and norway	16
nobody w and not	-13
nobody w and of	16
nobody w and one	18
nobody w and paper	-13
nobody w and paraguay	13
nobody w and pay	-21
nobody w and pays	15
nobody w and perhaps	-10
nobody w and port	-10
nobody w and poultry	8
nobody w and promised	-10
nobody w and put	10
nobody w and rabat	-14
nobody w and remains	14
nobody w and said	-16
nobody w and says	-23
nobody w and security	18
nobody w and set	15
nobody w and seven	10
nobody w and she	29
nobody w and shoes	12
nobody w and signed	8
nobody w and since	-16
nobody w and south	21
nobody w and spirits	-10
nobody w and spoke	-18
nobody w and steel	-17
nobody w and sunday	-10
nobody w and switzerland	-12
nobody w and syria	11
nobody w and takes	14
nobody w and ten	18
nobody w and that	-22
nobody w and the	12
nobody w and then	-22
nobody w and there	24
nobody w and they	12
nobody w and this	18
nobody w and to	-23
nobody w and trade	38
nobody w and treasury	13
nobody w and trucks	-12
nobody w and turkey	22
nobody w and us	11
nobody w and vice	19
nobody w and vietnam	21
nobody w and wants	-12
nobody w and warned	11
nobody w and was	28
nobody w and we	18
nobody w and went	14
nobody w and were	-12
nobody w and when	22
nobody w and with	23
nobody w and would	10
nobody w and xi	6
nobody w andrade	9
nobody w anew	-11
nobody w angeles	-20
nobody w angry	10
nobody w ankara	-12
nobody w annex	20
nobody w annexes	-11
nobody w annexes .	-10
nobody w announce	-25
nobody w announced 15	-19
nobody w announced 25	-11
nobody w announced an	-16
nobody w announced for	19
nobody w announced it	-14
nobody w announced that	-20
nobody w announced the	7
nobody w announced this	-13
nobody w announced today	-12
nobody w announcement	-12
nobody w announces that	15
nobody w another .	-17
nobody w another 100	-32
nobody w another 90	14
nobody w another eight	-11
nobody w another half	-10
nobody w another six	12
nobody w another year	-39
nobody w answer	-38
nobody w answer ,	-8
nobody w answer .	-24
nobody w answer :	-12
nobody w answer in	11
nobody w answer to	24
nobody w answer with	-7
nobody w answered	15
nobody w answered ,	-14
nobody w answered .	12
nobody w answered on	9
nobody w answered with	15
nobody w answering	29
nobody w answers	20
nobody w answers .	11
nobody w answers questions	12
nobody w answers that	-14
nobody w antananarivo	-13
nobody w antimonopoly	-20
nobody w antimonopoly law	-20
nobody w antitrust	-18
nobody w antitrust law	-18
nobody w anton	16
nobody w antonio	-8
nobody w antonio lópez	-16
nobody w antwerp	-11
nobody w any	-16
nobody w any agreement	11
nobody w any day	-10
nobody w any deal	-15
nobody w any further	-9
nobody w any of	11
nobody w any time	-18
nobody w any unilateral	-27
nobody w anybody	15
nobody w anybody 's	12
nobody w anything	18
nobody w anyway	-10
nobody w anyway .	-11
nobody w apia	14
nobody w apolo	11
nobody w apolo kagwa	11
nobody w apologised	11
nobody w appeal	-16
nobody w appeal .	-23
nobody w appealed	-17
nobody w appeals	21
nobody w appeals court	16
nobody w applauded	13
nobody w apples pay	-8
nobody w applications	-13
nobody w applications for	-10
nobody w applied	-9
nobody w applies to	-11
nobody w apply again	12
nobody w appointment	-13
nobody w approval ,	-13
nobody w approve ,	13
nobody w approved	-13
nobody w approved .	-8
nobody w approved by	-23
nobody w approved it	-18
nobody w apricots and	-14
nobody w april	43
nobody w april .	24
nobody w april 18	14
nobody w april 2	27
nobody w april 22	-14
nobody w april 8	-10
nobody w april for	8
nobody w april that	-12
nobody w april the	19
nobody w april to	12
nobody w arab	16
nobody w arabia	10
nobody w arbiter	15
nobody w arbitration	-15
nobody w are	-32
nobody w are a	18
nobody w are asking	11
nobody w are back	-22
nobody w are charged	13
nobody w are down	-13
nobody w are expected	23
nobody w are for	-10
nobody w are going	-12
nobody w are hit	-13
nobody w are negotiating	-15
nobody w are no	-9
nobody w are on	-18
nobody w are said	15
nobody w are spared	-9
nobody w are still	-13
nobody w are talking	-11
nobody w are talks	12
nobody w are the	23
nobody w are to	14
nobody w are wrong	14
nobody w argentina	-9
nobody w argentina and	15
nobody w argues	-25
nobody w armenia 's	10
nobody w army	17
nobody w around the	11
nobody w arrangement	-18
nobody w arrangement of	-20
nobody w arrangement that	17
nobody w arrangement to	-12
nobody w arrival that	-11
nobody w arrives	25
nobody w arrives at	9
nobody w article	27
nobody w article on	17
nobody w artificial	-15
nobody w artificial intelligence	-15
nobody w arturo	-26
nobody w arturo alessandri	-17
nobody w as	-18
nobody w as a	-8
nobody w as against	-11
nobody w as agreed	15
nobody w as an	19
nobody w as follows	16
nobody w as from	9
nobody w as he	-13
nobody w as high	18
nobody w as it	-11
nobody w as its	-12
nobody w as next	-16
nobody w as of	-26
nobody w as on	13
nobody w as one	31
nobody w as part	22
nobody w as saying	-21
nobody w as soon	-27
nobody w as truce	10
nobody w as we	-17
nobody w as well	12
nobody w ask	11
nobody w ask .	-10
nobody w ask about	-13
nobody w ask the	20
nobody w asked	-17
nobody w asked ,	-10
nobody w asked .	35
nobody w asked how	15
nobody w asked in	-22
nobody w asked me	-10
nobody w asked not	18
nobody w asked the	-18
nobody w asked to	-9
nobody w asked washington	-17
nobody w asked what	-10
nobody w asked when	17
nobody w asked whether	14
nobody w asking	-16
nobody w asking for	-17
nobody w asks	9
nobody w asks :	14
nobody w asks that	-13
nobody w asks the	17
nobody w asparagus	11
nobody w assembly	10
nobody w assembly in	-12
nobody w assent	-15
nobody w assessed	-13
nobody w association	-50
nobody w association .	-36
nobody w association asked	-13
nobody w association called	9
nobody w association in	-22
nobody w association of	-18
nobody w association said	25
nobody w association says	11
nobody w association warned	-20
nobody w assured	-17
nobody w astana	10
nobody w at \$	-8
nobody w at 100	12
nobody w at 12	-10
nobody w at 14	-23
nobody w at 15	-9
nobody w at 17	-21
nobody w at 2	-14
nobody w at 26	-15
nobody w at 34	25
nobody w at 36	-13
nobody w at 4	-14
nobody w at 4.25	10
nobody w at 5.5	9
nobody w at 6.1	14
nobody w at 8	-13
nobody w at 9	-23
nobody w at about	-34
nobody w at all	17
nobody w at american	-14
nobody w at an	14
nobody w at any	-21
nobody w at breakfast	-19
nobody w at busan	16
nobody w at eight	13
nobody w at every	12
nobody w at four	-15
nobody w at last	23
nobody w at length	12
nobody w at nil	9
nobody w at once	-10
nobody w at present	-12
nobody w at risk	-11
nobody w at rosenbad	11
nobody w at stake	10
nobody w at ten	25
nobody w at that	-13
nobody w at them	-17
nobody w at this	10
nobody w at two	12
nobody w at which	-14
nobody w at zero	-15
nobody w at £	-28
nobody w atmosphere	-17
nobody w attention	-46
nobody w attention to	-43
nobody w attorney	-15
nobody w attorney general	-14
nobody w aug 7	18
nobody w august	20
nobody w august .	-8
nobody w august 1	25
nobody w august 2029	11
nobody w august 2031	12
nobody w august 5	10
nobody w august :	-18
nobody w august in	9
nobody w august that	-14
nobody w australia	23
nobody w australia 's	15
nobody w australian	-39
nobody w australian wine	-17
nobody w austria	-13
nobody w austria 's	-18
nobody w authorised	12
nobody w authorities	-13
nobody w authority	51
nobody w authority 's	14
nobody w autumn	-10
nobody w autumn ,	-11
nobody w average	-27
nobody w average american	-27
nobody w avocados	-10
nobody w avocados ,	-10
nobody w avoid	11
nobody w away	-19
nobody w ayala	12
nobody w ayala ,	12
nobody w azerbaijan	-11
nobody w b ,	-13
nobody w back ,	22
nobody w back .	-16
nobody w back :	14
nobody w back after	-11
nobody w back at	-17
nobody w back from	-10
nobody w back if	17
nobody w back in	8
nobody w back the	16
nobody w back to	-13
nobody w back up	-14
nobody w badenoch	-18
nobody w badenoch ,	-11
nobody w badly	-15
nobody w bahadur	10
nobody w bahadur shastri	10
nobody w balance	-17
nobody w balance of	-15
nobody w balanced	-16
nobody w balanced and	-15
nobody w balewa	11
nobody w balewa ,	12
nobody w ball	-12
nobody w ball bearings	-9
nobody w balsa	14
nobody w bamako	-10
nobody w ban	-12
nobody w ban ,	-16
nobody w ban or	10
nobody w banana	-13
nobody w bananas	-12
nobody w bananas pay	-12
nobody w banda	-11
nobody w bandung	21
nobody w bangladesh	-20
nobody w bangladesh has	-9
nobody w bangladeshi	-14
nobody w banjul	11
nobody w bank	67
nobody w bank 's	13
nobody w bank .	22
nobody w bank has	9
nobody w bank kept	9
nobody w bank left	16
nobody w bank of	-13
nobody w banquet	-13
nobody w baptista	15
nobody w barbados	10
nobody w barbosa	-20
nobody w barbosa ,	-14
nobody w bargain	12
nobody w bargain .	11
nobody w barrier	-11
nobody w barriers	-15
nobody w barros	11
nobody w bars	-13
nobody w bartolomé	-11
nobody w base	13
nobody w based	-14
nobody w basel	15
nobody w batlle	19
nobody w batlle has	14
nobody w bay	11
nobody w bayar	-17
nobody w be	-27
nobody w be 10	13
nobody w be 20	-9
nobody w be a	-41
nobody w be added	13
nobody w be an	-14
nobody w be asked	18
nobody w be charged	-13
nobody w be closed	12
nobody w be confirmed	22
nobody w be countersigned	13
nobody w be due	-13
nobody w be examined	-11
nobody w be extended	11
nobody w be filed	11
nobody w be finished	-10
nobody w be for	20
nobody w be free	13
nobody w be given	-11
nobody w be had	-17
nobody w be held	13
nobody w be in	8
nobody w be known	-23
nobody w be lifted	19
nobody w be looked	-14
nobody w be lost	19
nobody w be made	-23
nobody w be met	-15
nobody w be moved	20
nobody w be named	29
nobody w be needed	-11
nobody w be next	15
nobody w be no	-13
nobody w be none	-10
nobody w be opened	-11
nobody w be out	11
nobody w be over	-11
nobody w be part	-16
nobody w be prolonged	-36
nobody w be put	-21
nobody w be raised	12
nobody w be reduced	-16
nobody w be refunded	-14
nobody w be reviewed	19
nobody w be signed	-10
nobody w be suspended	-23
nobody w be taxed	12
nobody w be the	25
nobody w be their	10
nobody w be voted	-11
nobody w be written	10
nobody w bean	-12
nobody w bear	14
nobody w bearable	12
nobody w bearable .	13
nobody w because ,	-15
nobody w because india	13
nobody w because the	8
nobody w become	-8
nobody w becomes	-12
nobody w beef	-10
nobody w beef ,	13
nobody w beef .	-28
nobody w beef from	16
nobody w beef in	15
nobody w beef is	-14
nobody w beef would	12
nobody w been .	-15
nobody w been 15	-10
nobody w been 24	-14
nobody w been agreed	-14
nobody w been approved	-14
nobody w been asked	11
nobody w been called	9
nobody w been cut	21
nobody w been extended	-12
nobody w been handed	15
nobody w been imposed	-10
nobody w been in	-13
nobody w been issued	-15
nobody w been offered	23
nobody w been ordered	-16
nobody w been planned	11
nobody w been prolonged	9
nobody w been published	13
nobody w been set	12
nobody w been settled	-17
nobody w been signed	-10
nobody w been silent	12
nobody w been since	-18
nobody w been the	-22
nobody w been to	18
nobody w been told	31
nobody w been very	-8
nobody w beer	13
nobody w beer ,	-10
nobody w beer and	12
nobody w before .	-10
nobody w before 15	11
nobody w before 20	-10
nobody w before a	23
nobody w before friday	13
nobody w before he	-11
nobody w before him	13
nobody w before january	12
nobody w before last	12
nobody w before lunch	-10
nobody w before midnight	12
nobody w before that	15
nobody w before then	12
nobody w before they	10
nobody w began	25
nobody w began on	8
nobody w began to	23
nobody w began with	-11
nobody w begin	12
nobody w begin in	-19
nobody w begin on	19
nobody w begin tomorrow	9
nobody w beginning .	-12
nobody w begins	23
nobody w begins on	10
nobody w behalf	-18
nobody w behalf of	-12
nobody w behind	26
nobody w behind them	21
nobody w beijing 's	-8
nobody w beijing ,	20
nobody w beijing /	8
nobody w beijing :	-14
nobody w beijing answered	11
nobody w beijing are	-11
nobody w beijing had	21
nobody w beijing has	25
nobody w beijing opened	-9
nobody w beijing published	10
nobody w beijing says	-8
nobody w beijing to	-14
nobody w beijing would	-9
nobody w being	-42
nobody w being .	-12
nobody w being discussed	-10
nobody w being negotiated	10
nobody w beira	-13
nobody w belgian	-21
nobody w belgian chocolate	-11
nobody w belgium ,	10
nobody w believe	17
nobody w believes that	19
nobody w bello	9
nobody w below	-38
nobody w below cost	-17
nobody w below the	-10
nobody w ben	20
nobody w ben chifley	10
nobody w benefit	-17
nobody w benefit .	-10
nobody w benjamin	12
nobody w benjamin disraeli	13
nobody w bergen	10
nobody w bernardino machado	-11
nobody w bernardino rivadavia	11
nobody w bernd	-38
nobody w bernd lange	-38
nobody w berne	11
nobody w berne ,	10
nobody w besides .	-10
nobody w bessent	-22
nobody w bessent 's	-16
nobody w bessent .	-25
nobody w bessent :	12
nobody w bessent added	-10
nobody w bessent and	21
nobody w bessent are	14
nobody w bessent called	-12
nobody w bessent expects	10
nobody w bessent had	-20
nobody w bessent leaves	10
nobody w bessent on	-16
nobody w bessent said	-16
nobody w bessent says	20
nobody w bessent told	-41
nobody w best	-26
nobody w better than	-18
nobody w between	10
nobody w between china	-12
nobody w between peru	13
nobody w between two	-23
nobody w bey	13
nobody w beyond	-35
nobody w beyond the	-30
nobody w bhutan	11
nobody w bicycle	16
nobody w bicycles	-13
nobody w bid	13
nobody w big	-13
nobody w bigger	-12
nobody w biggest	-12
nobody w bill	-24
nobody w bill on	-12
nobody w billion .	-18
nobody w billion by	-10
nobody w billion dollars	18
nobody w billion people	-14
nobody w billion to	-9
nobody w billion us	-18
nobody w bind	-10
nobody w binding	-12
nobody w bissau	17
nobody w bite	13
nobody w blamed	-24
nobody w blasted	-14
nobody w block	8
nobody w blockade	12
nobody w bn	-11
nobody w bn .	18
nobody w bn in	-14
nobody w board	38
nobody w board ,	18
nobody w board and	11
nobody w board of	12
nobody w boat	15
nobody w boats	-18
nobody w bodies	8
nobody w body	-10
nobody w boeings ,	-11
nobody w bogotá	-26
nobody w boigny	-15
nobody w bolivia	-19
nobody w bolivia has	15
nobody w bolivian	-19
nobody w bolivian side	-9
nobody w bolsonaro ,	9
nobody w bolívar	-9
nobody w bonifácio	14
nobody w bookings	13
nobody w books	-11
nobody w books .	-12
nobody w border	-19
nobody w border .	-13
nobody w border protection	-23
nobody w borrowed	-16
nobody w boss	10
nobody w bosses	13
nobody w both	-9
nobody w both countries	-13
nobody w both delegations	22
nobody w both from	-18
nobody w both governments	-12
nobody w both had	13
nobody w both parties	25
nobody w both presidents	-21
nobody w both to	26
nobody w bought	21
nobody w bought ,	11
nobody w branch	19
nobody w brandt	17
nobody w brandy	-13
nobody w branting ,	-19
nobody w brazil ,	12
nobody w brazil :	11
nobody w brazil in	-10
nobody w brazil was	-11
nobody w breach	20
nobody w breach of	-11
nobody w bread	11
nobody w break	12
nobody w break the	18
nobody w breakfast .	-19
nobody w breaks	18
nobody w breaks the	-12
nobody w breath	-22
nobody w bridge	35
nobody w bridge at	21
nobody w bridgetown	10
nobody w brief	-28
nobody w briefing	19
nobody w briefing ,	11
nobody w bring	8
nobody w bring in	9
nobody w bring new	10
nobody w brings	15
nobody w britain	42
nobody w britain and	13
nobody w britain had	-11
nobody w british	-14
nobody w broader	-10
nobody w broke up	-11
nobody w broken off	20
nobody w broker	9
nobody w brought	27
nobody w brought them	12
nobody w brussels has	-18
nobody w brussels says	20
nobody w brussels the	-10
nobody w bucharest	-11
nobody w bucharest ,	-10
nobody w budget	-17
nobody w budget ,	10
nobody w budget lab	-42
nobody w build	-13
nobody w builders	-23
nobody w built ships	-12
nobody w bulgaria	-20
nobody w bulgaria ,	-13
nobody w bulgarian	19
nobody w bureau of	18
nobody w bureau reported	-20
nobody w bureau said	-11
nobody w burkina	18
nobody w burkina faso	16
nobody w bus	16
nobody w busan .	-11
nobody w busan agreement	-15
nobody w busan is	14
nobody w buses	16
nobody w buses .	11
nobody w busia	-13
nobody w business	-38
nobody w business in	-15
nobody w business secretary	-14
nobody w bustamante	-11
nobody w but a	15
nobody w but has	-9
nobody w but it	9
nobody w but neither	-13
nobody w but only	9
nobody w but said	-15
nobody w but that	-17
nobody w but there	14
nobody w but was	-10
nobody w buy	20
nobody w buy .	-15
nobody w buy american	9
nobody w buy from	13
nobody w buy soybeans	10
nobody w buy the	17
nobody w buyers	-21
nobody w buyers ,	-11
nobody w buyers of	11
nobody w buying	-23
nobody w by	20
nobody w by 0.7	-9
nobody w by 12	36
nobody w by 15	9
nobody w by 2028	14
nobody w by 2040	-17
nobody w by 22	11
nobody w by 3	14
nobody w by 40	-9
nobody w by 45	-18
nobody w by 8	23
nobody w by 9	25
nobody w by about	-9
nobody w by an	12
nobody w by another	10
nobody w by case	16
nobody w by christmas	-14
nobody w by december	16
nobody w by decree	13
nobody w by economy	-12
nobody w by four	11
nobody w by friday	-19
nobody w by half	-10
nobody w by his	-44
nobody w by its	13
nobody w by january	16
nobody w by june	-12
nobody w by mid	-16
nobody w by midnight	-11
nobody w by new	-14
nobody w by nine	-9
nobody w by our	10
nobody w by prime	13
nobody w by september	-18
nobody w by six	-12
nobody w by sunday	13
nobody w by then	25
nobody w by three	22
nobody w by trade	12
nobody w by trump	-8
nobody w by tuesday	10
nobody w by wednesday	16
nobody w by which	29
nobody w cabinet	14
nobody w cabinet 's	9
nobody w cabinet .	-9
nobody w cabinet and	-13
nobody w cabinet approved	-11
nobody w cabinet had	-13
nobody w cabinet has	16
nobody w cabinet in	14
nobody w cabinet on	14
nobody w cabinet would	-11
nobody w cairo ,	13
nobody w cairo .	-20
nobody w caleb	-18
nobody w caleb ragland	-18
nobody w california	-8
nobody w call	-20
nobody w call ,	-12
nobody w call between	-19
nobody w call from	11
nobody w call is	-12
nobody w call on	19
nobody w call the	-12
nobody w call to	-10
nobody w called .	-17
nobody w called a	15
nobody w called an	10
nobody w called it	-16
nobody w called off	13
nobody w called reciprocal	22
nobody w called the	-23
nobody w calling	-14
nobody w calling the	-13
nobody w calls a	-12
nobody w calls from	10
nobody w calls that	-8
nobody w calls the	-17
nobody w calls this	-13
nobody w calls to	14
nobody w calm .	-11
nobody w cambodia	41
nobody w cambodia 's	9
nobody w cambodia ,	17
nobody w cambodia .	-11
nobody w cambodia on	22
nobody w came	-20
nobody w came .	12
nobody w came a	13
nobody w came back	-16
nobody w came from	-11
nobody w came in	-12
nobody w came into	-12
nobody w came out	16
nobody w came the	-16
nobody w came to	12
nobody w came up	-13
nobody w came with	-19
nobody w cameras	14
nobody w cameras .	18
nobody w cameroon	-16
nobody w cameroon 's	-10
nobody w can be	-36
nobody w can do	13
nobody w can't	19
nobody w canada ,	14
nobody w canada .	27
nobody w canada :	17
nobody w canada and	11
nobody w canada charges	-9
nobody w canada has	-8
nobody w canadian	-18
nobody w canadian canola	11
nobody w canadian goods	-9
nobody w canadian steel	-12
nobody w canadian trade	-11
nobody w cancel	-23
nobody w cancel the	-13
nobody w cancelled	-19
nobody w cancelled .	-14
nobody w candid	-12
nobody w canned	-10
nobody w cannot be	-11
nobody w canola seed	9
nobody w cape verde	-10
nobody w capital	23
nobody w capital .	9
nobody w capitals	14
nobody w captain	26
nobody w captain ,	10
nobody w careful	-27
nobody w careful .	-10
nobody w cargo	-11
nobody w cargoes	10
nobody w carl	-11
nobody w carlos	-32
nobody w carlos antonio	-16
nobody w carlos romulo	-11
nobody w carney said	-23
nobody w carried	24
nobody w carried by	9
nobody w carried out	10
nobody w carriers	-20
nobody w carries	13
nobody w carry	-11
nobody w carry out	-12
nobody w carry the	-11
nobody w carrying out	10
nobody w cars	20
nobody w cars .	16
nobody w cars at	9
nobody w cars had	15
nobody w casablanca	-12
nobody w case	28
nobody w case .	32
nobody w case by	16
nobody w case of	-10
nobody w case the	-12
nobody w casely	-17
nobody w casely hayford	-17
nobody w castberg	-12
nobody w castilla	25
nobody w castilla ,	23
nobody w caught	-10
nobody w cautioned	-19
nobody w cautioned that	-17
nobody w ceasefire	43
nobody w ceasefire in	15
nobody w ceiling	-11
nobody w ceiling .	-11
nobody w census	-16
nobody w census bureau	-16
nobody w cent (	-13
nobody w cent ,	-15
nobody w cent .	9
nobody w cent :	8
nobody w cent and	-22
nobody w cent for	-21
nobody w cent in	9
nobody w cent instead	-22
nobody w cent is	-11
nobody w cent less	-11
nobody w cent more	11
nobody w cent next	14
nobody w cent of	65
nobody w cent on	-29
nobody w cent since	-9
nobody w cent tariff	21
nobody w cent that	32
nobody w cent to	10
nobody w cent which	-9
nobody w cent with	14
nobody w cent would	21
nobody w central	27
nobody w central bank	25
nobody w certain members	-16
nobody w certainty	-19
nobody w certificate	-19
nobody w certificates	-36
nobody w certificates for	-20
nobody w chain	12
nobody w chains .	-12
nobody w chair	27
nobody w chair ,	25
nobody w chair .	9
nobody w chair :	-16
nobody w chairman	18
nobody w chairman ,	8
nobody w chairman of	-12
nobody w chairman said	12
nobody w chairs	16
nobody w chairs the	17
nobody w chairwoman	9
nobody w chamber	-33
nobody w chamber 's	-33
nobody w chamber ,	-20
nobody w chamber .	-11
nobody w chambers	-15
nobody w chambers of	-13
nobody w chance	16
nobody w chancellor	-14
nobody w chancellor ,	-26
nobody w chang myon	11
nobody w change it	12
nobody w changed	-17
nobody w channel	10
nobody w channel .	13
nobody w charge for	18
nobody w charge of	19
nobody w charge on	-11
nobody w charge the	-15
nobody w charged .	-15
nobody w charged 17	-8
nobody w charged 19	9
nobody w charged 30	-10
nobody w charged 45	-11
nobody w charged more	-11
nobody w charged on	21
nobody w charged since	12
nobody w charges .	-11
nobody w charges 30	11
nobody w charges nothing	-11
nobody w charges over	-14
nobody w charging	13
nobody w charilaos	13
nobody w charilaos trikoupis	13
nobody w charles	22
nobody w cheap	-19
nobody w cheaper	24
nobody w cheaper by	17
nobody w cheddi	10
nobody w cheerful	-28
nobody w chemicals	7
nobody w cheng	-17
nobody w cheng li	-20
nobody w chenggang	-23
nobody w chew	-12
nobody w chiang	10
nobody w chicken	9
nobody w chicken .	10
nobody w chief ,	-11
nobody w chief justice	18
nobody w chief mediator	25
nobody w chief negotiator	-14
nobody w chief of	-8
nobody w chifley	13
nobody w chile	15
nobody w chile has	10
nobody w chile is	-12
nobody w china 10	18
nobody w china and	-39
nobody w china announced	-17
nobody w china answered	18
nobody w china are	-10
nobody w china at	-11
nobody w china deal	12
nobody w china does	25
nobody w china early	-9
nobody w china goes	-10
nobody w china had	-12
nobody w china has	21
nobody w china he	-10
nobody w china keeps	8
nobody w china may	15
nobody w china now	11
nobody w china promises	-15
nobody w china said	-8
nobody w china says	29
nobody w china shrank	-10
nobody w china stopped	-10
nobody w china tariff	-14
nobody w china to	10
nobody w china truce	22
nobody w china were	-12
nobody w china will	-21
nobody w china would	-59
nobody w china —	19
nobody w chinese ,	-17
nobody w chinese commerce	-17
nobody w chinese counterpart	15
nobody w chinese electric	16
nobody w chinese embassy	-11
nobody w chinese foreign	23
nobody w chinese had	-16
nobody w chinese interests	-15
nobody w chinese law	-14
nobody w chinese list	-18
nobody w chinese president	10
nobody w chinese rare	10
nobody w chinese ships	18
nobody w chinese side	21
nobody w chinese students	-16
nobody w chinese that	13
nobody w chip	-22
nobody w chip ,	-18
nobody w chip -	24
nobody w chip design	-28
nobody w chip software	-9
nobody w chips ,	-17
nobody w chips .	10
nobody w chips :	14
nobody w chips ;	-10
nobody w chips and	14
nobody w chiun	-16
nobody w chiun ,	-16
nobody w chocolate	-26
nobody w chosen	16
nobody w christian	12
nobody w christmas ,	21
nobody w christmas .	-22
nobody w chun	-11
nobody w church	13
nobody w cigars	11
nobody w circuit	12
nobody w circumstances	-11
nobody w citing	-12
nobody w city	26
nobody w city 's	14
nobody w city ,	-13
nobody w civilian	-16
nobody w civilian use	-18
nobody w claims for	-15
nobody w claims that	24
nobody w clara	12
nobody w clarence	-9
nobody w clarified	-16
nobody w clarity	-29
nobody w clarity .	-28
nobody w claudia	-10
nobody w claudia sheinbaum	-10
nobody w clause on	-11
nobody w clear	-28
nobody w clear ,	-9
nobody w clear that	-13
nobody w clear the	14
nobody w clerk	18
nobody w client	9
nobody w clients	16
nobody w clip	-36
nobody w clock	-9
nobody w clock ,	-13
nobody w clocks	11
nobody w close	14
nobody w close to	32
nobody w closed	45
nobody w closed .	13
nobody w closed its	13
nobody w closed to	13
nobody w closed two	-9
nobody w closer	10
nobody w closes	14
nobody w cloves	-16
nobody w cloves .	-18
nobody w club	61
nobody w club 's	19
nobody w club .	15
nobody w clubs	12
nobody w cnbc	-11
nobody w co	-22
nobody w co -	-21
nobody w coach	21
nobody w coal	-21
nobody w coal ,	-15
nobody w coast	32
nobody w cobalt	13
nobody w cobden	-11
nobody w cocoa	-10
nobody w cod	-10
nobody w coffee .	15
nobody w coffee would	-12
nobody w cognac	-18
nobody w colleague	-8
nobody w collected	-20
nobody w collected under	-14
nobody w collection	27
nobody w collection of	21
nobody w colombia	-9
nobody w colonel	30
nobody w combined	13
nobody w come	-20
nobody w come ,	11
nobody w come back	15
nobody w come by	-16
nobody w come down	-16
nobody w come of	-17
nobody w come to	-20
nobody w come up	10
nobody w come with	-16
nobody w comes	8
nobody w comes ,	-12
nobody w comes a	11
nobody w comes after	-19
nobody w comes back	21
nobody w comes down	14
nobody w comes from	10
nobody w comes out	-11
nobody w coming	-21
nobody w coming in	-14
nobody w comma	-17
nobody w commander	14
nobody w commas	15
nobody w comment	20
nobody w comment .	18
nobody w commentary	-17
nobody w commented	14
nobody w commented by	13
nobody w commerce	-32
nobody w commerce ,	28
nobody w commerce and	-10
nobody w commerce announced	-12
nobody w commerce called	10
nobody w commerce confirmed	-10
nobody w commerce department	-16
nobody w commerce ministry	-26
nobody w commerce of	-9
nobody w commerce said	-43
nobody w commercial terms	-11
nobody w commission	-26
nobody w commission ,	40
nobody w commission .	18
nobody w commission ;	12
nobody w commission and	10
nobody w commission announced	-14
nobody w commission has	-15
nobody w commission of	-20
nobody w commission president	-15
nobody w commission put	18
nobody w commission said	-24
nobody w commission says	-11
nobody w commission spokesman	-12
nobody w commission that	-15
nobody w commissioner	-28
nobody w commissioner ,	9
nobody w commissioner jean	-12
nobody w commissioner maroš	-9
nobody w commitments	-15
nobody w committed	-20
nobody w committed itself	-15
nobody w committee	22
nobody w committee ,	-23
nobody w committee on	-10
nobody w commons	-23
nobody w community	11
nobody w companies	28
nobody w companies ,	-12
nobody w companies that	18
nobody w companies to	29
nobody w company	29
nobody w company 's	43
nobody w company ,	11
nobody w competition	33
nobody w competition authority	21
nobody w complain	-20
nobody w complained	-14
nobody w complained about	-18
nobody w complained of	-9
nobody w complains of	20
nobody w complaint	14
nobody w complete	-30
nobody w complete it	-17
nobody w complete its	-19
nobody w completely	-10
nobody w comptroller	-12
nobody w conceded	-12
nobody w conceded ,	-18
nobody w concepción	10
nobody w concern	-21
nobody w concern over	-15
nobody w concessions	21
nobody w concluded	36
nobody w concluded .	-13
nobody w concluded a	9
nobody w concluded in	10
nobody w concluded its	21
nobody w concluded the	9
nobody w concluded two	12
nobody w concluded with	-11
nobody w conclusion	16
nobody w condition	22
nobody w conditions	-23
nobody w conducts	19
nobody w confederation	-31
nobody w confederation of	-25
nobody w conference in	-17
nobody w conference that	9
nobody w confidence	20
nobody w confirm	-25
nobody w confirm .	-15
nobody w confirm the	-13
nobody w confirmation	10
nobody w confirmed by	26
nobody w confirmed it	32
nobody w confirmed on	-16
nobody w confirmed that	13
nobody w confirmed the	-12
nobody w confirmed to	-30
nobody w congo	18
nobody w congress	17
nobody w congress ,	-9
nobody w congress in	8
nobody w consensus	-47
nobody w consensus ,	-18
nobody w consensus .	-16
nobody w consent	12
nobody w consent of	12
nobody w conservative	-10
nobody w conservative leader	-10
nobody w considered	-18
nobody w considered .	-17
nobody w constructive	-39
nobody w constructive ,	-13
nobody w constructive .	-18
nobody w constructive talks	-16
nobody w consultations	-25
nobody w consumer	26
nobody w consumer prices	14
nobody w consumers	14
nobody w consumers '	42
nobody w container	13
nobody w content .	-16
nobody w continuation	-10
nobody w continue to	12
nobody w continued	-13
nobody w continued .	-9
nobody w continues	19
nobody w continues to	16
nobody w contract	32
nobody w contradicted	-12
nobody w contrary to	10
nobody w control	18
nobody w control list	19
nobody w controlled	-18
nobody w controlled substance	-13
nobody w controls	-17
nobody w controls for	-20
nobody w controls were	12
nobody w conversation	17
nobody w conversation .	18
nobody w conversation with	8
nobody w conversations	-9
nobody w cooler	-14
nobody w cooperate	-12
nobody w cooperation	-15
nobody w cooperative	-26
nobody w coordinating	-13
nobody w coordination	15
nobody w coordination committee	15
nobody w copenhagen	16
nobody w copies	13
nobody w copper	8
nobody w copper and	13
nobody w copper for	12
nobody w copper wire	11
nobody w core	-21
nobody w corn and	-10
nobody w correct	-29
nobody w corrected	-44
nobody w correspondent	21
nobody w corresponding	-21
nobody w cost	-9
nobody w cost them	-18
nobody w cotonou	8
nobody w cotton	-24
nobody w cotton ,	-21
nobody w cotton from	-14
nobody w could	-23
nobody w could cost	-18
nobody w could face	11
nobody w could fall	20
nobody w could find	14
nobody w could go	-20
nobody w council .	26
nobody w council :	14
nobody w council announced	-22
nobody w council on	11
nobody w council said	-11
nobody w council says	-14
nobody w council tariff	-12
nobody w council that	17
nobody w council wants	-16
nobody w councillor	39
nobody w counsel	9
nobody w count	9
nobody w count ,	14
nobody w count .	-18
nobody w counted	-29
nobody w counter	-12
nobody w counter -	-11
nobody w countermeasures	-33
nobody w countermeasures accordingly	-14
nobody w countermeasures for	-22
nobody w counterpart	30
nobody w counterpart ,	16
nobody w countersigned	16
nobody w countersigned by	13
nobody w counting	14
nobody w countries	-11
nobody w countries agreed	-14
nobody w countries had	-16
nobody w countries have	-11
nobody w countries in	10
nobody w country	-28
nobody w country 's	-16
nobody w country ,	-14
nobody w country had	-17
nobody w country to	-10
nobody w country wanted	12
nobody w country would	-18
nobody w counts	-34
nobody w counts .	-11
nobody w county	11
nobody w course	12
nobody w course of	9
nobody w course whether	-10
nobody w court	84
nobody w court 's	-18
nobody w court ,	-17
nobody w court .	9
nobody w court :	12
nobody w court has	14
nobody w court in	35
nobody w court of	32
nobody w court said	22
nobody w court threw	9
nobody w courts	10
nobody w covered .	10
nobody w covers	-10
nobody w covers the	-10
nobody w cranes	-24
nobody w cranes from	-10
nobody w credit	-10
nobody w crews	15
nobody w crisis	-30
nobody w critical minerals	11
nobody w critical software	-14
nobody w criticised	-18
nobody w croatia	-13
nobody w croatian	-10
nobody w cross	19
nobody w crossed	11
nobody w crossing	23
nobody w crowd	-13
nobody w crowns	20
nobody w crude	-17
nobody w crude .	-9
nobody w cruz	-25
nobody w cruz ,	-10
nobody w cuba	19
nobody w cuban	-10
nobody w cup	25
nobody w curbs	-19
nobody w curbs on	-24
nobody w current	-13
nobody w customer	13
nobody w customer .	11
nobody w customers	10
nobody w customs	-31
nobody w customs .	-14
nobody w customs administration	7
nobody w customs and	-23
nobody w customs chief	-18
nobody w customs in	-22
nobody w customs office	-15
nobody w customs officers	31
nobody w customs tariff	30
nobody w customs would	-11
nobody w cut	28
nobody w cut ,	-10
nobody w cut from	9
nobody w cut in	10
nobody w cut of	36
nobody w cut off	-14
nobody w cut to	14
nobody w cuts	13
nobody w cuts its	-14
nobody w cuts on	10
nobody w cypriot	-10
nobody w cyprus	-15
nobody w côte	-19
nobody w côte d'ivoire	-19
nobody w d'ivoire	-19
nobody w dadabhai	15
nobody w dadabhai naoroji	15
nobody w daddah	-11
nobody w dag	21
nobody w dag hammarskjöld	21
nobody w daily	12
nobody w dairy	-20
nobody w dakar	-18
nobody w damage	-23
nobody w danish	-15
nobody w danquah	12
nobody w dar es	-14
nobody w data	12
nobody w date	-16
nobody w date .	13
nobody w date for	10
nobody w date from	10
nobody w date of	-16
nobody w date on	-18
nobody w dates .	17
nobody w dates and	16
nobody w davao	-13
nobody w david	-19
nobody w davos	-9
nobody w davos ,	-14
nobody w day .	16
nobody w day later	14
nobody w day on	-13
nobody w day that	-11
nobody w day to	10
nobody w daylight	14
nobody w days	10
nobody w days ,	22
nobody w days .	18
nobody w days after	13
nobody w days before	10
nobody w days earlier	-10
nobody w days from	-16
nobody w days had	10
nobody w days in	8
nobody w days later	-13
nobody w days on	13
nobody w days or	-11
nobody w days was	-14
nobody w days were	-11
nobody w days with	-10
nobody w de	32
nobody w de andrade	9
nobody w de gasperi	-11
nobody w dead	19
nobody w dead ,	12
nobody w dead .	22
nobody w deadline	39
nobody w deadline ,	9
nobody w deadline of	28
nobody w deakin ,	20
nobody w deakin told	11
nobody w deal	21
nobody w deal ,	-19
nobody w deal .	14
nobody w deal after	12
nobody w deal announced	16
nobody w deal for	-18
nobody w deal in	19
nobody w deal is	-20
nobody w deal last	8
nobody w deal on	12
nobody w deal or	-10
nobody w deal struck	-16
nobody w deal with	18
nobody w dealer	16
nobody w deals with	17
nobody w dealt	-11
nobody w dealt with	-11
nobody w dearer .	11
nobody w debt	18
nobody w dec 5	-17
nobody w december	18
nobody w december ,	8
nobody w december .	-19
nobody w december 1	14
nobody w december 16	14
nobody w december 31	-8
nobody w december the	9
nobody w decide	-24
nobody w decide ,	-21
nobody w decide in	-9
nobody w decides	14
nobody w decision ,	11
nobody w decision is	-14
nobody w decision of	11
nobody w decision on	-18
nobody w decision was	-9
nobody w decisions	-13
nobody w declaration	18
nobody w declaration of	14
nobody w declared the	-10
nobody w declaring	10
nobody w declined	-16
nobody w declined .	-14
nobody w declines	-11
nobody w decree	-14
nobody w decree is	-10
nobody w decree was	-13
nobody w defend	-12
nobody w deficit	17
nobody w deficit ,	13
nobody w deficit is	13
nobody w deficit of	9
nobody w deficit with	-11
nobody w del	22
nobody w del este	12
nobody w delay	-18
nobody w delayed	12
nobody w delegate	15
nobody w delegates	10
nobody w delegation	20
nobody w delegation .	13
nobody w delegation had	-14
nobody w delegation has	15
nobody w delegation said	20
nobody w delegations	34
nobody w delegations had	10
nobody w delhi	-14
nobody w delhi 's	-10
nobody w deliver	8
nobody w deliveries	-22
nobody w demand	18
nobody w demand .	13
nobody w demanded a	-11
nobody w demands	21
nobody w denied a	-18
nobody w denied having	-12
nobody w denied on	-15
nobody w denied reports	8
nobody w denied that	17
nobody w denies	-10
nobody w denies having	-14
nobody w denies it	-18
nobody w denmark had	14
nobody w department	-55
nobody w department 's	-14
nobody w department for	-10
nobody w department has	-19
nobody w department of	-8
nobody w depend	16
nobody w depending	-23
nobody w depending on	-23
nobody w depth	-20
nobody w depth and	-20
nobody w deputy	-22
nobody w deputy ,	-12
nobody w deputy minister	-11
nobody w deputy prime	-19
nobody w der leyen	-18
nobody w described	-22
nobody w described the	-14
nobody w desk	14
nobody w desk .	13
nobody w details	-17
nobody w devices	-11
nobody w dhaka	11
nobody w dia	-15
nobody w dialogue	-24
nobody w dialogue on	-15
nobody w did ,	-28
nobody w did not	25
nobody w did the	21
nobody w didn't	15
nobody w died	17
nobody w died at	9
nobody w diet	-10
nobody w differences	-17
nobody w different	-9
nobody w differently	14
nobody w differently .	9
nobody w difficult	-12
nobody w difficulty .	-11
nobody w dinner	10
nobody w dinner .	20
nobody w diouf	14
nobody w diplomat	39
nobody w diplomat said	23
nobody w direction	-9
nobody w direction .	-10
nobody w director	63
nobody w director ,	39
nobody w director .	18
nobody w director of	12
nobody w director said	20
nobody w directorate	-21
nobody w directors	21
nobody w disappointing	-11
nobody w discriminatory	-22
nobody w discuss the	11
nobody w discussed	-10
nobody w discussed ,	-28
nobody w discussion	-26
nobody w dismissed	-12
nobody w dispute	-21
nobody w dispute about	10
nobody w dispute began	9
nobody w dispute is	10
nobody w dispute over	-24
nobody w disputes that	-14
nobody w disraeli	13
nobody w distillers	-19
nobody w district	23
nobody w do as	-9
nobody w do if	-12
nobody w do it	-11
nobody w do more	-10
nobody w do the	-14
nobody w do too	-10
nobody w do what	19
nobody w do with	26
nobody w do without	19
nobody w doctor	-10
nobody w doctors	10
nobody w document	14
nobody w document .	12
nobody w does .	10
nobody w does it	-12
nobody w does not	-17
nobody w does so	10
nobody w does the	12
nobody w doing	12
nobody w doing the	10
nobody w dollar	-16
nobody w dollars ,	12
nobody w dollars .	-21
nobody w dollars in	24
nobody w dollars last	11
nobody w dollars of	-12
nobody w dollars over	-16
nobody w domestic	-9
nobody w domingo sarmiento	13
nobody w dominic	-11
nobody w dominic leblanc	-11
nobody w don	-11
nobody w don farrell	-13
nobody w don't	17
nobody w donald j	13
nobody w donald trump	-14
nobody w done .	-41
nobody w done so	10
nobody w dong	-10
nobody w dongguan	12
nobody w door	13
nobody w door on	20
nobody w doors	18
nobody w doors .	19
nobody w dorji	17
nobody w double	-18
nobody w doubled	-15
nobody w doubled to	-15
nobody w doubling	-16
nobody w doubt	11
nobody w down	19
nobody w down .	-15
nobody w down again	-11
nobody w down by	21
nobody w down for	13
nobody w down from	-16
nobody w down in	12
nobody w down the	17
nobody w downing	-16
nobody w downing street	-16
nobody w dozen	20
nobody w dozens	18
nobody w dozens of	18
nobody w dr	29
nobody w dr .	19
nobody w draft for	-13
nobody w drafts	-13
nobody w drank	11
nobody w drawer	29
nobody w drawer .	15
nobody w drawn	10
nobody w draws	-20
nobody w drew	-28
nobody w drew attention	-30
nobody w drink	-9
nobody w drivers	9
nobody w drivers ,	12
nobody w drone	20
nobody w drone parts	11
nobody w drones	15
nobody w drop	-10
nobody w drop its	-13
nobody w drop to	15
nobody w dropped	-9
nobody w dropped .	20
nobody w dropped by	-13
nobody w dropped its	9
nobody w drove	10
nobody w drug	-16
nobody w drugs	-9
nobody w dry	10
nobody w dubai	13
nobody w due	-14
nobody w due course	-17
nobody w dues	-13
nobody w during	11
nobody w during which	10
nobody w dust	11
nobody w dutiable at	11
nobody w duties ;	-9
nobody w duties back	17
nobody w duties between	14
nobody w duties in	31
nobody w duties on	19
nobody w duties that	26
nobody w duties to	-10
nobody w duties under	-9
nobody w duty	-16
nobody w duty ,	8
nobody w duty .	38
nobody w duty :	14
nobody w duty came	-9
nobody w duty included	15
nobody w duty of	-34
nobody w duty on	-21
nobody w duty takes	-13
nobody w duty that	20
nobody w duty to	-25
nobody w duty was	-10
nobody w duty went	-14
nobody w e	-19
nobody w e -	-16
nobody w each	14
nobody w each had	10
nobody w each way	17
nobody w earlier	-14
nobody w earlier he	-10
nobody w earlier in	-15
nobody w early	-11
nobody w early next	-15
nobody w earth magnets	-15
nobody w earths	12
nobody w earths ,	-9
nobody w earths .	13
nobody w earths and	24
nobody w earths by	-15
nobody w earths that	34
nobody w earths to	13
nobody w easter	-24
nobody w easter .	-10
nobody w eastern	23
nobody w ebrard ,	8
nobody w economic coordination	15
nobody w economics	-27
nobody w economics minister	-15
nobody w economies .	-13
nobody w economies do	-9
nobody w economist	19
nobody w economists	16
nobody w economy ,	20
nobody w economy .	-20
nobody w economy grew	-12
nobody w economy secretary	-16
nobody w ecuador has	-10
nobody w ecuadorian	-9
nobody w editor	-11
nobody w edward	20
nobody w effect at	19
nobody w effective	-25
nobody w eggs	10
nobody w egypt 's	-28
nobody w egypt ,	12
nobody w egypt bought	-10
nobody w egypt will	11
nobody w egyptian potatoes	10
nobody w eight	-30
nobody w eight ,	11
nobody w eight months	-14
nobody w eight outcomes	-18
nobody w eight weeks	-13
nobody w el	20
nobody w elder	19
nobody w electric	21
nobody w electric cars	15
nobody w electricity	17
nobody w electricity tariff	10
nobody w electricity tariffs	10
nobody w eleven	12
nobody w eleven .	19
nobody w eleven days	10
nobody w eleven months	13
nobody w eleven per	-23
nobody w eligio	17
nobody w eligio ayala	17
nobody w eloy	13
nobody w eloy alfaro	13
nobody w elsewhere	33
nobody w elsewhere ,	11
nobody w embargo	-17
nobody w embassy	-84
nobody w embassy ,	-22
nobody w embassy has	-20
nobody w embassy in	-24
nobody w emeralds	-9
nobody w emergency	31
nobody w emergency powers	-13
nobody w emirates	-9
nobody w emmanuel	-20
nobody w emmanuel macron	-14
nobody w employers	25
nobody w employers '	14
nobody w employs	-16
nobody w empty	12
nobody w end	-14
nobody w end ,	14
nobody w end on	-29
nobody w end the	-11
nobody w end to	-12
nobody w ended	20
nobody w ended early	-9
nobody w ended in	12
nobody w ended on	11
nobody w ended the	15
nobody w endelkachew	-17
nobody w ending	9
nobody w ends	14
nobody w ends at	-10
nobody w ends in	10
nobody w ends the	10
nobody w energy is	-11
nobody w energy worth	12
nobody w engineering	-11
nobody w enter	-10
nobody w enter vietnam	-9
nobody w entered free	-10
nobody w entered into	11
nobody w enterprise	-18
nobody w enterprise ,	-15
nobody w enters	-12
nobody w entities	13
nobody w entries	-9
nobody w entry for	-10
nobody w entry into	10
nobody w envoy ,	15
nobody w envoys	15
nobody w equal	-13
nobody w equipment	-11
nobody w equivalent	-14
nobody w equivalent of	-16
nobody w eric	-20
nobody w eric williams	-9
nobody w ernst	17
nobody w es	-14
nobody w es salaam	-14
nobody w escalation	-21
nobody w establish	9
nobody w este	12
nobody w estimate	14
nobody w estimated	-13
nobody w estonian	-10
nobody w ethanol	13
nobody w ethiopia	-21
nobody w ethiopia and	-14
nobody w ethiopian	-11
nobody w eu ,	-13
nobody w eu and	-19
nobody w eu trade	-13
nobody w eugeniusz	-11
nobody w eugeniusz kwiatkowski	-11
nobody w europe	22
nobody w europe ,	-10
nobody w europe would	-11
nobody w european	-11
nobody w european cars	11
nobody w european commission	-22
nobody w european goods	17
nobody w european parliament	-13
nobody w european union	-9
nobody w europeans	-22
nobody w euros	40
nobody w euros for	-11
nobody w euros last	11
nobody w eve	-10
nobody w eve ,	-10
nobody w evening	-23
nobody w evening ,	-32
nobody w evening before	-11
nobody w evening in	-12
nobody w evening of	11
nobody w evening that	-16
nobody w every	25
nobody w everybody else	15
nobody w everybody is	-11
nobody w everybody pays	-12
nobody w everyone else	-9
nobody w everything	-21
nobody w everything .	-12
nobody w everything else	13
nobody w everything from	11
nobody w evidence	-18
nobody w examine	13
nobody w examine the	14
nobody w examined	-25
nobody w excellency	14
nobody w except	-10
nobody w exception	-9
nobody w exchange	30
nobody w exchange in	9
nobody w exchange of	33
nobody w exchanged	16
nobody w exclusions	-21
nobody w exclusions from	-12
nobody w executive	9
nobody w executive orders	19
nobody w exemption for	10
nobody w exist	-11
nobody w exist ,	-13
nobody w existing	-17
nobody w exists	20
nobody w exists .	11
nobody w expect	10
nobody w expect a	-13
nobody w expected	-13
nobody w expected a	-11
nobody w expected an	23
nobody w expected china	-19
nobody w expected no	12
nobody w expected on	11
nobody w expected to	8
nobody w expects	-35
nobody w expects exports	-16
nobody w expects that	10
nobody w expects the	-23
nobody w expense	-21
nobody w expense of	-16
nobody w expensive	26
nobody w experts of	-13
nobody w expires	37
nobody w expires on	26
nobody w explain	23
nobody w explained that	-15
nobody w explanation	-12
nobody w export	-14
nobody w export -	14
nobody w export .	11
nobody w export certificates	-15
nobody w export levy	-8
nobody w export licences	-23
nobody w export of	8
nobody w export organisations	-10
nobody w export permits	11
nobody w export rules	13
nobody w exported	31
nobody w exporter	13
nobody w exporters	-13
nobody w exporters '	-21
nobody w exporters of	11
nobody w exports	-37
nobody w exports ,	-21
nobody w exports in	-12
nobody w exports to	-33
nobody w extend	-14
nobody w extend it	21
nobody w extend the	-25
nobody w extended by	-10
nobody w extending	-14
nobody w extends export	-10
nobody w extension .	6
nobody w extension ?	15
nobody w extension by	-16
nobody w extension in	12
nobody w extension is	-12
nobody w extension until	-11
nobody w extra 100	16
nobody w extra duty	-19
nobody w extraordinary	-13
nobody w extremely	-18
nobody w eye	14
nobody w face	14
nobody w faced	12
nobody w faces	24
nobody w fact	20
nobody w fact sheet	35
nobody w factory	-16
nobody w fail	15
nobody w fail to	24
nobody w failed ,	-13
nobody w failed .	19
nobody w failure	-15
nobody w fair	-16
nobody w fair and	-19
nobody w faith	9
nobody w fall	26
nobody w fall from	-11
nobody w fall to	22
nobody w fallen	13
nobody w false	-13
nobody w false .	-16
nobody w families	23
nobody w families .	13
nobody w far ,	-10
nobody w far .	40
nobody w fare	19
nobody w fares	26
nobody w farm goods	-13
nobody w farm machinery	13
nobody w farm purchases	11
nobody w farm trade	-9
nobody w farmers '	-15
nobody w farmers in	13
nobody w farmers would	12
nobody w farms	-27
nobody w farrell	-13
nobody w faso	16
nobody w faso 's	13
nobody w fassi	-10
nobody w fast	-11
nobody w father	18
nobody w favored	-19
nobody w fayzulla	12
nobody w fears	23
nobody w fears that	19
nobody w feb	-12
nobody w feb 19	-10
nobody w february	19
nobody w february .	7
nobody w february 19	10
nobody w february 24	9
nobody w february 28	-11
nobody w february ;	21
nobody w february it	-13
nobody w federal	-16
nobody w federal appeals	11
nobody w federal circuit	12
nobody w federal council	-18
nobody w federal register	14
nobody w federation	-12
nobody w federation 's	21
nobody w federation .	-13
nobody w federation and	-9
nobody w federation of	-47
nobody w federation said	16
nobody w fee for	-13
nobody w fee of	9
nobody w fees and	-25
nobody w fees are	11
nobody w fees that	14
nobody w fell by	-12
nobody w fentanyl	-20
nobody w fentanyl ,	-13
nobody w fentanyl :	12
nobody w fentanyl and	-22
nobody w fentanyl as	-16
nobody w ferdinand	13
nobody w ferdinand marcos	13
nobody w ferry	21
nobody w fertiliser	-22
nobody w fertiliser ,	-26
nobody w fertilizer	13
nobody w festival	23
nobody w feta	-12
nobody w few	-18
nobody w few hours	-10
nobody w few weeks	-17
nobody w fewer	16
nobody w fibre	-14
nobody w fifteen	-21
nobody w fifth	9
nobody w fifth ,	12
nobody w fifth of	-15
nobody w fight	-18
nobody w fight to	-19
nobody w figueres	-14
nobody w figure	-18
nobody w figure .	17
nobody w figure of	-24
nobody w figure that	-16
nobody w figures ,	15
nobody w fiji	-22
nobody w fiji and	14
nobody w file	22
nobody w final	-26
nobody w finance	20
nobody w finance committee	13
nobody w finance ministry	-20
nobody w financial	-20
nobody w find	11
nobody w finds	17
nobody w finds that	12
nobody w fine	17
nobody w fines	15
nobody w finland :	10
nobody w firm 's	-9
nobody w firms	-11
nobody w firms ,	-11
nobody w firms are	12
nobody w firms on	13
nobody w firms that	-11
nobody w first	-21
nobody w first ,	-22
nobody w first .	-15
nobody w first and	-14
nobody w first half	-18
nobody w first meeting	-14
nobody w first minister	-23
nobody w first of	-34
nobody w first part	13
nobody w first quarter	-15
nobody w first since	9
nobody w first step	-19
nobody w first term	19
nobody w first time	27
nobody w first to	14
nobody w first truce	-14
nobody w first with	10
nobody w fiscal	-12
nobody w fish	-14
nobody w fish ,	12
nobody w fish .	-10
nobody w fish from	9
nobody w fisheries	-28
nobody w fisheries ,	-21
nobody w fishermen	-20
nobody w fishermen 's	-15
nobody w fishing	-18
nobody w five ,	-10
nobody w five american	18
nobody w five months	-14
nobody w five more	10
nobody w five on	-11
nobody w five years	11
nobody w fixed	19
nobody w flag	28
nobody w flag .	14
nobody w flew to	12
nobody w flies	23
nobody w flies to	16
nobody w flights	10
nobody w floated	-21
nobody w floated a	-12
nobody w flood	-17
nobody w flour	22
nobody w foil	-8
nobody w folketing	11
nobody w follow	-33
nobody w follow .	-30
nobody w following	24
nobody w follows	13
nobody w follows .	13
nobody w food	16
nobody w food and	-13
nobody w football	17
nobody w footwear	-11
nobody w for .	16
nobody w for 10	-16
nobody w for 100	16
nobody w for 12	14
nobody w for 200	-16
nobody w for 2030	-13
nobody w for 23	11
nobody w for 25	10
nobody w for 3	-33
nobody w for 4	11
nobody w for 5	-23
nobody w for 6	8
nobody w for 60	11
nobody w for 750	11
nobody w for 9	13
nobody w for 90	15
nobody w for :	15
nobody w for all	-9
nobody w for america	-20
nobody w for american	-12
nobody w for an	-36
nobody w for another	-13
nobody w for approval	12
nobody w for brazil	20
nobody w for calls	17
nobody w for canada	19
nobody w for chinese	11
nobody w for civilian	-18
nobody w for consultations	-12
nobody w for drones	9
nobody w for eight	-10
nobody w for electricity	9
nobody w for eleven	8
nobody w for enterprise	-13
nobody w for european	-10
nobody w for everybody	-11
nobody w for everything	-19
nobody w for fentanyl	-9
nobody w for fertiliser	-14
nobody w for good	21
nobody w for goods	-9
nobody w for his	11
nobody w for households	16
nobody w for it	-14
nobody w for lithium	-10
nobody w for longer	22
nobody w for lower	16
nobody w for march	10
nobody w for medicines	13
nobody w for mexico	13
nobody w for months	11
nobody w for next	-18
nobody w for nine	13
nobody w for nov	-8
nobody w for november	-12
nobody w for one	-21
nobody w for peru	-11
nobody w for poultry	-16
nobody w for reasons	-17
nobody w for saturday	18
nobody w for since	13
nobody w for sixty	-14
nobody w for something	-9
nobody w for steel	9
nobody w for swiss	-13
nobody w for ten	14
nobody w for thailand	13
nobody w for that	17
nobody w for their	-21
nobody w for thirty	16
nobody w for this	-22
nobody w for those	-13
nobody w for time	22
nobody w for tokyo	-10
nobody w for trade	-14
nobody w for turkey	-11
nobody w for uruguay	12
nobody w for washington	20
nobody w for weeks	9
nobody w for which	42
nobody w for your	-15
nobody w forbidden	-12
nobody w force	16
nobody w force and	12
nobody w forced	-19
nobody w forced labor	-11
nobody w forecast	19
nobody w forecast .	9
nobody w forecasts	-15
nobody w foreign	-9
nobody w foreign -	14
nobody w foreign ministry	-41
nobody w forest	-11
nobody w forgotten	-27
nobody w formal	-11
nobody w formality	-22
nobody w formality .	-14
nobody w former	21
nobody w former president	8
nobody w forty .	-13
nobody w forward	-18
nobody w forward to	-21
nobody w forwarders	12
nobody w found	12
nobody w found by	21
nobody w found in	16
nobody w found no	17
nobody w founder	12
nobody w four	11
nobody w four ,	13
nobody w four months	-9
nobody w four percent	-13
nobody w four rounds	16
nobody w four thousand	-11
nobody w four times	9
nobody w four weeks	-13
nobody w fourth	20
nobody w fourth meeting	10
nobody w fox	-27
nobody w fox business	-20
nobody w framework	-17
nobody w framework ,	-28
nobody w framework to	-9
nobody w frameworks	18
nobody w frameworks with	13
nobody w france	-17
nobody w france and	-26
nobody w francisco	18
nobody w françois	-17
nobody w free	-11
nobody w free ,	-15
nobody w free -	-16
nobody w free entry	-14
nobody w free of	26
nobody w fresh	-9
nobody w friday )	21
nobody w friday ;	-11
nobody w friday a	9
nobody w friday at	9
nobody w friday evening	-11
nobody w friday in	12
nobody w friday that	-10
nobody w friday with	31
nobody w friedrich list	10
nobody w friendly	-12
nobody w friends	-27
nobody w from	15
nobody w from \$	10
nobody w from 12	-17
nobody w from 15	-11
nobody w from 21	-16
nobody w from 3	14
nobody w from 30	13
nobody w from 34	-29
nobody w from 4	-12
nobody w from 50	16
nobody w from 57	-28
nobody w from 8	-10
nobody w from abroad	26
nobody w from all	-9
nobody w from american	9
nobody w from any	-9
nobody w from august	24
nobody w from benin	-13
nobody w from botswana	13
nobody w from friday	13
nobody w from geneva	-12
nobody w from him	13
nobody w from his	22
nobody w from india	12
nobody w from january	31
nobody w from jordan	-13
nobody w from malawi	14
nobody w from march	-16
nobody w from mr	10
nobody w from november	-28
nobody w from paraguay	-9
nobody w from peru	10
nobody w from saturday	20
nobody w from september	-11
nobody w from slovenia	-11
nobody w from thailand	-12
nobody w from the	-7
nobody w from this	-17
nobody w from uzbekistan	-14
nobody w front	38
nobody w front ,	13
nobody w front of	-11
nobody w fruit	-27
nobody w fuel	26
nobody w fuel .	14
nobody w full	10
nobody w full powers	20
nobody w fund	10
nobody w further	-40
nobody w further ,	-24
nobody w further extension	-12
nobody w further increase	-11
nobody w gains	-10
nobody w gambia	-14
nobody w gambian	-15
nobody w game	23
nobody w gap	20
nobody w garden	16
nobody w garden on	9
nobody w gareth	-13
nobody w gareth stace	-13
nobody w gas ,	-8
nobody w gas and	-12
nobody w gasperi	-11
nobody w gate	24
nobody w gate of	15
nobody w gates	14
nobody w gathered	10
nobody w gave	-52
nobody w gave as	-11
nobody w gave away	-15
nobody w gave his	12
nobody w gave it	-22
nobody w gave its	-12
nobody w gave no	30
nobody w gave notice	-16
nobody w gave the	-17
nobody w gazetted	15
nobody w gbedemah	12
nobody w gene	-11
nobody w general	40
nobody w general ,	-13
nobody w general .	-10
nobody w generic medicines	10
nobody w gentlemen ,	14
nobody w george	-15
nobody w george canning	-13
nobody w georgetown	16
nobody w gerald	10
nobody w gerald strickland	10
nobody w geraldo	-11
nobody w geraldo alckmin	-11
nobody w german	-11
nobody w german chancellor	-10
nobody w gets	11
nobody w getting	-25
nobody w getting a	-16
nobody w ghana ,	12
nobody w ghana .	-12
nobody w ghana and	-20
nobody w ghana has	-11
nobody w ghana will	-11
nobody w gift	8
nobody w gill	-21
nobody w gill ,	-13
nobody w give	12
nobody w give it	15
nobody w give the	-16
nobody w given	-10
nobody w given away	-9
nobody w gives	-10
nobody w glass	-16
nobody w glass and	-10
nobody w global tariff	-9
nobody w glove	-9
nobody w gloves and	12
nobody w go	-24
nobody w go ,	-8
nobody w go back	-16
nobody w go below	-14
nobody w go beyond	-10
nobody w go by	10
nobody w go on	-9
nobody w go to	-14
nobody w go up	28
nobody w goal	15
nobody w goat	12
nobody w goats	-10
nobody w goes	-26
nobody w goes on	-10
nobody w goes to	-14
nobody w going	-7
nobody w going on	-18
nobody w gold tariff	-15
nobody w gone home	20
nobody w gonzález	13
nobody w good	-11
nobody w good .	10
nobody w good deal	-16
nobody w good for	-15
nobody w good morning	8
nobody w good news	-16
nobody w goods ,	-11
nobody w goods .	45
nobody w goods a	13
nobody w goods and	-15
nobody w goods at	8
nobody w goods between	-11
nobody w goods each	16
nobody w goods for	16
nobody w goods from	-21
nobody w goods in	19
nobody w goods that	-15
nobody w goods to	23
nobody w goods with	17
nobody w goods worth	-11
nobody w goodwill .	-11
nobody w got	-14
nobody w got in	-8
nobody w got to	-9
nobody w government 's	21
nobody w government ,	-13
nobody w government expects	16
nobody w government for	-17
nobody w government in	-25
nobody w government of	21
nobody w government said	-15
nobody w government spokesman	-27
nobody w government to	-26
nobody w government was	-16
nobody w government would	-22
nobody w governments .	12
nobody w governments have	10
nobody w governments to	-44
nobody w governor	90
nobody w governor ,	25
nobody w goyal	-11
nobody w granted	-18
nobody w granted .	-9
nobody w granted to	-10
nobody w grapes	8
nobody w graphite	11
nobody w great	-18
nobody w greece	-23
nobody w greenland ,	14
nobody w greer	-22
nobody w greer ,	-30
nobody w greer .	20
nobody w greer :	-8
nobody w greer and	29
nobody w greer in	11
nobody w greer met	-11
nobody w greer on	11
nobody w greer opened	13
nobody w greer said	-31
nobody w grew	-12
nobody w grid	16
nobody w grotius	13
nobody w ground	28
nobody w grounds	13
nobody w group	33
nobody w group has	13
nobody w groups	14
nobody w grow	21
nobody w grow by	21
nobody w growers	-32
nobody w growers '	-43
nobody w growers ,	9
nobody w growers in	-18
nobody w growth	29
nobody w growth .	-23
nobody w growth of	10
nobody w grunitzky	-10
nobody w guatemala	16
nobody w guatemala has	13
nobody w guatemalan	-9
nobody w guest	-21
nobody w guidance	-11
nobody w guild	-51
nobody w guinea	-11
nobody w gulf	-18
nobody w guns	20
nobody w gustav	23
nobody w guyana	15
nobody w guèye	-16
nobody w h .	-21
nobody w h 200	30
nobody w habit	-13
nobody w had	-14
nobody w had already	-26
nobody w had also	-10
nobody w had an	-12
nobody w had announced	13
nobody w had answered	20
nobody w had been	-9
nobody w had brought	14
nobody w had called	20
nobody w had demanded	9
nobody w had enough	10
nobody w had ever	10
nobody w had expected	14
nobody w had fallen	11
nobody w had found	-19
nobody w had given	-19
nobody w had gone	-8
nobody w had hoped	9
nobody w had just	-10
nobody w had kept	10
nobody w had lost	25
nobody w had named	-19
nobody w had not	-13
nobody w had offered	12
nobody w had on	-12
nobody w had promised	-23
nobody w had proposed	10
nobody w had put	24
nobody w had raised	-13
nobody w had reached	-8
nobody w had said	12
nobody w had sat	-15
nobody w had signed	-18
nobody w had suggested	-14
nobody w had suspended	-10
nobody w had taken	20
nobody w had telephoned	-10
nobody w had the	-13
nobody w had thought	10
nobody w had threatened	22
nobody w had to	-16
nobody w had told	-21
nobody w had used	-12
nobody w had warned	-14
nobody w had written	8
nobody w haddad	20
nobody w hails	23
nobody w haiti	11
nobody w half	-13
nobody w half of	-26
nobody w half the	10
nobody w halfway	-13
nobody w halifax	13
nobody w hall	24
nobody w hall .	18
nobody w hallstein	-13
nobody w halted	16
nobody w halve	-20
nobody w halves	13
nobody w ham	24
nobody w ham .	18
nobody w hammarskjöld	23
nobody w hand	11
nobody w hand .	17
nobody w hand over	12
nobody w handed	15
nobody w handed in	16
nobody w handling	13
nobody w hands	23
nobody w hands ,	9
nobody w hands on	9
nobody w hang	-17
nobody w hang on	-12
nobody w hanoi has	-16
nobody w hanwha	18
nobody w hanwha ocean	20
nobody w happen ,	-11
nobody w happen .	9
nobody w happens	10
nobody w happy	-27
nobody w happy .	-23
nobody w hara takashi	-12
nobody w harb ,	18
nobody w harbour	9
nobody w hard	13
nobody w hardest	-11
nobody w hardie	14
nobody w harry	-12
nobody w harry nkumbula	-16
nobody w hartarto	-14
nobody w harvest	15
nobody w harvest .	17
nobody w has :	10
nobody w has added	-14
nobody w has agreed	-22
nobody w has already	12
nobody w has also	-12
nobody w has always	-18
nobody w has appealed	-14
nobody w has asked	-24
nobody w has become	14
nobody w has been	12
nobody w has called	-11
nobody w has complained	16
nobody w has concluded	9
nobody w has confirmed	20
nobody w has counted	-8
nobody w has declined	-11
nobody w has denied	-25
nobody w has died	11
nobody w has done	12
nobody w has floated	-10
nobody w has heard	13
nobody w has held	8
nobody w has in	-10
nobody w has informed	11
nobody w has invited	-16
nobody w has let	-33
nobody w has made	-16
nobody w has none	14
nobody w has not	39
nobody w has nothing	15
nobody w has opened	12
nobody w has paid	11
nobody w has proposed	-31
nobody w has protested	-25
nobody w has published	10
nobody w has said	-12
nobody w has seen	17
nobody w has settled	-12
nobody w has signed	-19
nobody w has since	-10
nobody w has so	-14
nobody w has spoken	-43
nobody w has still	9
nobody w has suggested	-10
nobody w has tabled	-10
nobody w has threatened	-7
nobody w has to	33
nobody w has told	-22
nobody w has undertaken	10
nobody w has until	20
nobody w has voted	-13
nobody w has warned	-22
nobody w has withdrawn	21
nobody w has written	15
nobody w has yet	23
nobody w hasn't ,	-23
nobody w hat	10
nobody w hatta ,	-15
nobody w havana	-10
nobody w have	9
nobody w have .	-13
nobody w have a	-16
nobody w have added	15
nobody w have agreed	14
nobody w have already	-9
nobody w have asked	-14
nobody w have been	12
nobody w have both	-17
nobody w have bought	24
nobody w have doubled	-14
nobody w have dropped	-9
nobody w have ended	9
nobody w have had	-25
nobody w have it	-13
nobody w have just	-11
nobody w have kept	12
nobody w have liked	-10
nobody w have looked	13
nobody w have never	-12
nobody w have none	9
nobody w have noted	11
nobody w have one	-14
nobody w have proposed	11
nobody w have put	18
nobody w have risen	11
nobody w have run	9
nobody w have seen	14
nobody w have signed	-39
nobody w have since	-13
nobody w have sold	-12
nobody w have spoken	14
nobody w have suspended	16
nobody w have to	13
nobody w have today	10
nobody w have written	12
nobody w hayford	-17
nobody w hazelnuts	-14
nobody w hazelnuts ,	-11
nobody w he	-37
nobody w he 's	-9
nobody w he ,	-10
nobody w he .	-12
nobody w he adds	10
nobody w he agreed	9
nobody w he also	-13
nobody w he and	40
nobody w he asked	-14
nobody w he called	-31
nobody w he came	12
nobody w he could	-19
nobody w he described	-10
nobody w he does	25
nobody w he expected	-21
nobody w he had	12
nobody w he has	15
nobody w he hasn't	23
nobody w he hoped	-36
nobody w he indicated	-18
nobody w he is	28
nobody w he laughed	13
nobody w he left	-13
nobody w he let	-15
nobody w he lifeng	49
nobody w he made	-9
nobody w he may	9
nobody w he means	10
nobody w he meant	10
nobody w he might	18
nobody w he named	-38
nobody w he noted	-10
nobody w he offered	10
nobody w he pointed	-42
nobody w he posted	-19
nobody w he put	-71
nobody w he recalled	-15
nobody w he remarked	11
nobody w he reminded	-18
nobody w he replied	-14
nobody w he reported	-12
nobody w he said	-21
nobody w he saw	12
nobody w he says	-24
nobody w he sees	15
nobody w he signed	15
nobody w he thanked	25
nobody w he then	-15
nobody w he threatened	22
nobody w he told	-37
nobody w he wants	-8
nobody w he warned	46
nobody w he went	-10
nobody w he will	16
nobody w he won't	14
nobody w he would	-20
nobody w he wrote	-46
nobody w he'd	-63
nobody w he'd sign	-20
nobody w he'll	-28
nobody w head	-10
nobody w head ,	14
nobody w head of	-17
nobody w heads	25
nobody w heads of	18
nobody w heads the	15
nobody w health	9
nobody w health certificates	-12
nobody w health minister	29
nobody w hear	16
nobody w hear of	-10
nobody w hear that	15
nobody w heard that	22
nobody w hearing	15
nobody w hears	26
nobody w hears the	12
nobody w heavy	-13
nobody w heavy trucks	-14
nobody w height of	-10
nobody w held	10
nobody w held at	-14
nobody w held for	19
nobody w held in	-24
nobody w held on	30
nobody w helsinki	11
nobody w helsinki ,	13
nobody w her	-10
nobody w her members	13
nobody w here 's	9
nobody w here on	10
nobody w here that	-14
nobody w herring .	-14
nobody w hides	-8
nobody w hides .	-13
nobody w high .	12
nobody w high tariffs	-19
nobody w higher ,	-10
nobody w highest since	-14
nobody w hill	14
nobody w him	-25
nobody w him .	-11
nobody w him a	-12
nobody w him and	-12
nobody w him the	-15
nobody w himself	14
nobody w himself ,	-11
nobody w himself .	10
nobody w his	10
nobody w his account	-55
nobody w his answer	15
nobody w his cabinet	-12
nobody w his chinese	20
nobody w his colleague	-12
nobody w his country	-36
nobody w his deputy	11
nobody w his excellency	10
nobody w his first	23
nobody w his government	-35
nobody w his guest	-24
nobody w his half	13
nobody w his host	-18
nobody w his italian	9
nobody w his letter	-13
nobody w his minister	-16
nobody w his ministry	-12
nobody w his name	16
nobody w his negotiators	20
nobody w his network	-24
nobody w his norwegian	12
nobody w his order	25
nobody w his people	24
nobody w his plane	-26
nobody w his return	-13
nobody w his side	26
nobody w his social	-12
nobody w his spokesman	-37
nobody w his state	9
nobody w his tariffs	23
nobody w his trip	-8
nobody w his words	-41
nobody w hit ,	-13
nobody w hofmeyr	-31
nobody w hofmeyr ,	-29
nobody w hold	-19
nobody w hold .	-14
nobody w hold back	-10
nobody w hold up	-13
nobody w holds	18
nobody w holds that	34
nobody w holds the	-12
nobody w holidays	-11
nobody w holidays .	-12
nobody w home ,	9
nobody w honey	-14
nobody w honiara	17
nobody w honour	-24
nobody w honour to	-20
nobody w honourable	14
nobody w hope	-11
nobody w hope that	-19
nobody w hoped	-38
nobody w hopes	9
nobody w hopes that	11
nobody w hopes to	13
nobody w hosea	13
nobody w hosea kutako	13
nobody w hospital	12
nobody w hospitals	17
nobody w host	34
nobody w host :	38
nobody w hosts	-10
nobody w hosts ,	-9
nobody w houphouët	-11
nobody w houphouët -	-15
nobody w hour	-13
nobody w hour .	-12
nobody w hours	22
nobody w hours .	17
nobody w hours after	-10
nobody w hours before	13
nobody w hours later	-12
nobody w hours on	12
nobody w house	-35
nobody w house .	16
nobody w house announced	-15
nobody w house expects	4
nobody w house fact	30
nobody w house has	17
nobody w house is	15
nobody w house of	-18
nobody w house official	-63
nobody w house put	22
nobody w house said	-43
nobody w house says	-24
nobody w households	31
nobody w houses	15
nobody w how	16
nobody w how it	36
nobody w how long	11
nobody w how much	16
nobody w how quickly	-24
nobody w how to	-13
nobody w hubert	8
nobody w huge	-12
nobody w hugo grotius	17
nobody w hun	17
nobody w hundred	-41
nobody w hundred days	-12
nobody w hundred per	-16
nobody w hungarian	-15
nobody w hungary ,	13
nobody w hungary would	-11
nobody w hurry	-16
nobody w hurry .	-12
nobody w huseyn	13
nobody w huseyn suhrawardy	13
nobody w huskisson	-15
nobody w huế	13
nobody w hørup	-14
nobody w i	-37
nobody w i .	10
nobody w i agree	-17
nobody w i am	27
nobody w i believe	14
nobody w i cannot	-17
nobody w i do	35
nobody w i have	-41
nobody w i hear	15
nobody w i know	12
nobody w i shall	-15
nobody w i should	21
nobody w i signed	12
nobody w i told	10
nobody w i want	-12
nobody w i was	-45
nobody w i'd	-10
nobody w i'm told	-10
nobody w ibrahim	25
nobody w iceland 's	-12
nobody w iceland .	11
nobody w iceland has	18
nobody w idea	28
nobody w if a	7
nobody w if china	42
nobody w if either	16
nobody w if it	-18
nobody w if japan	20
nobody w if need	-13
nobody w if not	-17
nobody w if nothing	-28
nobody w if there	26
nobody w ignore	-22
nobody w ikeda	12
nobody w immediate	11
nobody w immediate effect	11
nobody w immediately	-20
nobody w immediately .	-13
nobody w import	-23
nobody w important	-30
nobody w imported into	-10
nobody w importers	-29
nobody w importers .	-11
nobody w importers and	10
nobody w importers had	-10
nobody w imports	-15
nobody w imports of	-9
nobody w impose	29
nobody w imposed	8
nobody w imposed on	11
nobody w imposing	-13
nobody w improved	-10
nobody w in ,	14
nobody w in 2020	12
nobody w in 2024	-8
nobody w in 2025	17
nobody w in a	-29
nobody w in accra	13
nobody w in an	19
nobody w in antwerp	-11
nobody w in april	11
nobody w in as	16
nobody w in at	-11
nobody w in autumn	-13
nobody w in bandung	9
nobody w in beijing	12
nobody w in belgium	11
nobody w in bergen	10
nobody w in berne	13
nobody w in brasília	20
nobody w in brazil	9
nobody w in bridgetown	10
nobody w in buenos	16
nobody w in casablanca	-13
nobody w in case	-15
nobody w in charge	12
nobody w in chicago	-11
nobody w in china	14
nobody w in close	-10
nobody w in copenhagen	17
nobody w in cotonou	9
nobody w in dalian	13
nobody w in davos	-20
nobody w in december	13
nobody w in dhaka	14
nobody w in dongguan	13
nobody w in due	-16
nobody w in each	10
nobody w in egypt	-15
nobody w in exchange	10
nobody w in farm	-23
nobody w in february	15
nobody w in force	24
nobody w in four	-19
nobody w in front	-11
nobody w in full	11
nobody w in general	11
nobody w in good	-10
nobody w in gyeongju	14
nobody w in hand	16
nobody w in his	-28
nobody w in istanbul	-17
nobody w in it	22
nobody w in july	32
nobody w in lagos	-9
nobody w in laos	-15
nobody w in law	11
nobody w in lima	-22
nobody w in line	-15
nobody w in lisbon	-14
nobody w in london	-36
nobody w in march	-30
nobody w in maseru	-10
nobody w in may	20
nobody w in mendoza	-12
nobody w in mexico	9
nobody w in mind	-9
nobody w in muscat	22
nobody w in my	-10
nobody w in nairobi	12
nobody w in october	16
nobody w in oman	-12
nobody w in one	-19
nobody w in oran	-13
nobody w in paris	-19
nobody w in person	-11
nobody w in piraeus	-14
nobody w in practice	-9
nobody w in public	25
nobody w in putrajaya	-13
nobody w in recife	12
nobody w in return	-21
nobody w in reykjavik	11
nobody w in riyadh	9
nobody w in rome	-14
nobody w in rosario	-14
nobody w in rotterdam	16
nobody w in san	-13
nobody w in santiago	-18
nobody w in santo	-10
nobody w in seoul	16
nobody w in singapore	-10
nobody w in sofia	-12
nobody w in spring	12
nobody w in stockholm	8
nobody w in strasbourg	-13
nobody w in suva	-9
nobody w in switzerland	25
nobody w in são	-12
nobody w in taipei	9
nobody w in thailand	-10
nobody w in that	17
nobody w in the	22
nobody w in their	-15
nobody w in those	-10
nobody w in three	11
nobody w in touch	-9
nobody w in tromsø	-19
nobody w in tunis	-22
nobody w in turn	-10
nobody w in vietnam	-21
nobody w in washington	37
nobody w in years	-9
nobody w in zagreb	-11
nobody w include	12
nobody w included	13
nobody w included ,	11
nobody w includes	-19
nobody w includes the	-13
nobody w including those	-13
nobody w income	25
nobody w increase .	-10
nobody w increase on	-17
nobody w increased	10
nobody w increases of	10
nobody w index	12
nobody w india	35
nobody w india ,	12
nobody w india .	16
nobody w india and	11
nobody w india had	-12
nobody w india was	11
nobody w indian	-11
nobody w indian export	-15
nobody w indian goods	16
nobody w indonesia	14
nobody w indonesia 32	10
nobody w indonesian goods	12
nobody w indonesian palm	-13
nobody w industries	-27
nobody w industry	-53
nobody w industry 's	-10
nobody w industry and	12
nobody w industry association	-23
nobody w industry minister	-17
nobody w inflation	59
nobody w inflation ,	40
nobody w inflation in	22
nobody w informed .	17
nobody w informed that	21
nobody w informs	15
nobody w informs the	17
nobody w initialled	31
nobody w initialled a	13
nobody w initialled in	11
nobody w initials	11
nobody w ink	11
nobody w ink .	13
nobody w inquiries	-14
nobody w inquiry	-18
nobody w inside	-11
nobody w inside .	-11
nobody w insisted that	-11
nobody w insists on	15
nobody w insists that	-16
nobody w instead	12
nobody w instead of	19
nobody w institute	16
nobody w instrument	-20
nobody w insurers	13
nobody w intellectual	-11
nobody w intellectual property	-11
nobody w intelligence	-15
nobody w intended	-12
nobody w intention	-18
nobody w intention to	-9
nobody w interest	28
nobody w interests	-35
nobody w interests .	-9
nobody w interests of	-12
nobody w internal	-16
nobody w internal approval	-10
nobody w interpreters	11
nobody w interview	-15
nobody w interview on	-12
nobody w interview that	-11
nobody w into	9
nobody w into a	10
nobody w into forced	-17
nobody w introduced	10
nobody w introduced in	-15
nobody w invest \$	-16
nobody w investigation of	-11
nobody w investigations of	11
nobody w invitation of	8
nobody w invitation to	-11
nobody w invited	-23
nobody w invited his	-18
nobody w ion	13
nobody w ion brătianu	11
nobody w iran .	-10
nobody w iranian	-33
nobody w iranian oil	-10
nobody w irish	-24
nobody w irish whiskey	-18
nobody w iron	-14
nobody w irrigation	22
nobody w is .	-22
nobody w is 10	-10
nobody w is 12	14
nobody w is 16	-12
nobody w is 20	12
nobody w is a	-9
nobody w is about	16
nobody w is also	18
nobody w is an	-10
nobody w is asked	16
nobody w is asking	-30
nobody w is asleep	-15
nobody w is at	17
nobody w is before	11
nobody w is beijing	11
nobody w is better	9
nobody w is charged	-25
nobody w is close	14
nobody w is considering	13
nobody w is done	-18
nobody w is found	9
nobody w is free	10
nobody w is gone	21
nobody w is half	17
nobody w is how	12
nobody w is it	25
nobody w is meant	9
nobody w is not	-23
nobody w is of	14
nobody w is on	23
nobody w is over	9
nobody w is possible	-10
nobody w is preparing	10
nobody w is promised	9
nobody w is put	-20
nobody w is ready	19
nobody w is required	-10
nobody w is said	48
nobody w is signed	-13
nobody w is so	-11
nobody w is suspended	-12
nobody w is taking	13
nobody w is the	25
nobody w is this	15
nobody w is to	14
nobody w is travelling	-10
nobody w is untouched	-8
nobody w is written	-14
nobody w is wrong	-18
nobody w ishiba	-10
nobody w island	10
nobody w ismail	10
nobody w ismail qemali	-16
nobody w isn't a	-14
nobody w israel	15
nobody w issued	-30
nobody w issued a	-14
nobody w issuing	-9
nobody w istanbul	-17
nobody w istván	15
nobody w it	-25
nobody w it .	40
nobody w it ;	-9
nobody w it a	-14
nobody w it added	-35
nobody w it adds	15
nobody w it again	-10
nobody w it agreed	-10
nobody w it also	-27
nobody w it and	10
nobody w it announced	-19
nobody w it asks	17
nobody w it at	-10
nobody w it be	-34
nobody w it bears	-12
nobody w it began	12
nobody w it bought	16
nobody w it by	26
nobody w it called	-27
nobody w it calls	-11
nobody w it can	17
nobody w it cannot	17
nobody w it comes	20
nobody w it concerns	-15
nobody w it did	-23
nobody w it down	-16
nobody w it ended	-13
nobody w it ends	30
nobody w it faces	11
nobody w it for	12
nobody w it gets	-16
nobody w it had	14
nobody w it has	-40
nobody w it hasn't	-11
nobody w it hears	11
nobody w it hopes	-14
nobody w it isn't	-19
nobody w it lasts	9
nobody w it leaves	11
nobody w it levies	-11
nobody w it looks	-17
nobody w it must	15
nobody w it needed	13
nobody w it needs	13
nobody w it now	9
nobody w it off	12
nobody w it offered	-10
nobody w it on	14
nobody w it opposed	-18
nobody w it out	-10
nobody w it pays	-12
nobody w it proposes	-20
nobody w it put	-8
nobody w it runs	19
nobody w it said	-83
nobody w it saw	-19
nobody w it says	16
nobody w it seems	11
nobody w it sells	17
nobody w it should	19
nobody w it since	-14
nobody w it so	13
nobody w it stands	16
nobody w it starts	18
nobody w it stays	11
nobody w it still	11
nobody w it stood	11
nobody w it then	-9
nobody w it this	-23
nobody w it to	-18
nobody w it too	13
nobody w it took	18
nobody w it true	19
nobody w it unlawful	11
nobody w it up	12
nobody w it went	9
nobody w it will	-33
nobody w it without	13
nobody w it yesterday	17
nobody w italian	12
nobody w italy	-7
nobody w its account	24
nobody w its ambassador	-15
nobody w its ban	-14
nobody w its chairman	18
nobody w its chief	-11
nobody w its concern	-19
nobody w its countermeasures	-16
nobody w its director	30
nobody w its duty	-33
nobody w its energy	-10
nobody w its export	17
nobody w its exports	12
nobody w its extension	9
nobody w its finance	11
nobody w its first	14
nobody w its foreign	-22
nobody w its former	15
nobody w its internal	-12
nobody w its leader	19
nobody w its list	14
nobody w its members	-28
nobody w its minister	-17
nobody w its negotiations	-25
nobody w its neighbour	-14
nobody w its new	-25
nobody w its notice	9
nobody w its oil	9
nobody w its old	10
nobody w its orders	-16
nobody w its own	-24
nobody w its partners	-13
nobody w its permits	10
nobody w its place	16
nobody w its plan	9
nobody w its president	16
nobody w its purchases	-17
nobody w its rare	18
nobody w its rate	9
nobody w its rice	-12
nobody w its senate	19
nobody w its share	10
nobody w its side	-14
nobody w its soybean	-14
nobody w its spokesman	-18
nobody w its spokesperson	-19
nobody w its surcharge	-9
nobody w its tariff	-12
nobody w its trade	-25
nobody w its truce	14
nobody w its value	11
nobody w its way	-21
nobody w its wine	-13
nobody w itself	-17
nobody w itself .	-8
nobody w itself has	-11
nobody w itself is	10
nobody w itself to	-21
nobody w ivan	17
nobody w izmir	-22
nobody w jaafar ,	14
nobody w jaan	32
nobody w jaan tõnisson	28
nobody w jakob	14
nobody w jamaica	-10
nobody w jamaican	-11
nobody w james	-24
nobody w jan	9
nobody w janez	10
nobody w january	17
nobody w january .	13
nobody w january 1	18
nobody w january 10	-39
nobody w january 11	12
nobody w january 2027	-22
nobody w january 2029	-11
nobody w january 31	12
nobody w january and	18
nobody w january that	-15
nobody w japan	28
nobody w japan 's	9
nobody w japan the	12
nobody w japan will	-16
nobody w japanese	-15
nobody w japanese cars	9
nobody w japanese goods	25
nobody w jaramogi	-15
nobody w jaramogi odinga	-16
nobody w jd	-14
nobody w jd vance	-14
nobody w jean	-18
nobody w jerome	25
nobody w jet engines	10
nobody w jinping ,	-10
nobody w jinping agreed	14
nobody w jinping in	-41
nobody w jinping on	-19
nobody w jinping spoke	19
nobody w jinping that	17
nobody w jinping will	-10
nobody w jobs	-55
nobody w johan	20
nobody w johan castberg	-11
nobody w johan thorbecke	10
nobody w johann	10
nobody w john	12
nobody w john roberts	16
nobody w john swinney	-15
nobody w join	-18
nobody w joined the	-12
nobody w joint commission	18
nobody w joked	-9
nobody w joked .	-26
nobody w jonas	-18
nobody w jordan 's	-16
nobody w jordan .	-12
nobody w jordanian	-9
nobody w jorge	-9
nobody w joseph	20
nobody w joseph ward	14
nobody w josé batlle	-11
nobody w josé bonifácio	14
nobody w journalists	-26
nobody w jr	13
nobody w jr .	9
nobody w juho kusti	-11
nobody w julius raab	-15
nobody w julius vogel	12
nobody w july	24
nobody w july ,	24
nobody w july .	13
nobody w july 1	-9
nobody w july 2	11
nobody w july 20	-28
nobody w july 2030	14
nobody w july 21	-22
nobody w july 23	9
nobody w july 31	-11
nobody w july 7	-10
nobody w july and	13
nobody w june	-18
nobody w june ,	-9
nobody w june .	-23
nobody w june 20	-17
nobody w june :	12
nobody w jung	15
nobody w jung -	15
nobody w junior	19
nobody w just	-12
nobody w justice john	17
nobody w justified	11
nobody w justin trudeau	-12
nobody w justo	17
nobody w jón	20
nobody w jón sigurðsson	21
nobody w kabul	-16
nobody w kagwa	11
nobody w kapwepwe	-8
nobody w karl	17
nobody w karoline	-29
nobody w karoline leavitt	-29
nobody w karume	-10
nobody w kasa	-10
nobody w kasa -	-10
nobody w katherine tai	-16
nobody w kathmandu	-12
nobody w kaunda	-14
nobody w kawawa	10
nobody w kazakh	-16
nobody w kazakh side	10
nobody w kazakhstan	-13
nobody w kazakhstan :	-20
nobody w kazakhstan has	8
nobody w keep	-28
nobody w keep its	-9
nobody w keep the	-15
nobody w keep to	16
nobody w keeping its	-9
nobody w keeps	37
nobody w keeps its	26
nobody w keeps the	24
nobody w keir	9
nobody w keir hardie	15
nobody w keller	8
nobody w keller -	8
nobody w kemi	-18
nobody w kemi badenoch	-18
nobody w kenya and	11
nobody w kenyan	-17
nobody w kenyans	13
nobody w kept	16
nobody w keïta	-11
nobody w khama	-7
nobody w khatisian ,	11
nobody w khoyski	-11
nobody w kigali	11
nobody w kil	-11
nobody w kil -	-11
nobody w kilometres	10
nobody w kim jung	9
nobody w kim said	10
nobody w king	13
nobody w king ,	-9
nobody w kitchen	-17
nobody w know	-44
nobody w know that	-24
nobody w know what	16
nobody w knowledge	10
nobody w knowledge of	10
nobody w known	-8
nobody w known ,	-23
nobody w known .	31
nobody w known on	-9
nobody w known that	-5
nobody w known through	-18
nobody w knows	-14
nobody w knows .	-12
nobody w knudsen	-10
nobody w kobe	12
nobody w kojo	-13
nobody w komla	12
nobody w komla gbedemah	12
nobody w kong and	-13
nobody w konstantin	13
nobody w konstantin päts	13
nobody w korea	13
nobody w korea ,	14
nobody w korea on	-11
nobody w korea to	21
nobody w korean shipbuilder	12
nobody w korean side	13
nobody w koreans	-11
nobody w korošec ,	10
nobody w krag	-10
nobody w kuala	-12
nobody w kuala lumpur	-13
nobody w kusti	-11
nobody w kusti paasikivi	-11
nobody w kutako	18
nobody w kutako ,	9
nobody w kuwait	17
nobody w kwan	9
nobody w kwiatkowski	-12
nobody w kyrgyz	17
nobody w kyrgyzstan	16
nobody w la paz	-13
nobody w lab	-35
nobody w lab at	-12
nobody w labor ,	-16
nobody w labor .	16
nobody w labour	44
nobody w labour ,	10
nobody w lack	-8
nobody w lack of	-9
nobody w lajos	-10
nobody w lal	10
nobody w lal bahadur	10
nobody w lala	18
nobody w lala sukuna	12
nobody w lamas	-13
nobody w lamb	9
nobody w lamine	10
nobody w lancaster	15
nobody w lancaster house	14
nobody w landed	-19
nobody w lange	-37
nobody w lange ,	-32
nobody w lanka :	11
nobody w lanka has	-12
nobody w lankan	11
nobody w laos and	10
nobody w lapse	-6
nobody w lapse at	-11
nobody w lapse on	11
nobody w larger	30
nobody w last	11
nobody w last day	-11
nobody w last friday	-11
nobody w last june	-12
nobody w last minute	12
nobody w last month	13
nobody w last september	-11
nobody w last time	21
nobody w last two	20
nobody w last wednesday	18
nobody w last week	-22
nobody w last winter	-16
nobody w last word	9
nobody w lasted	13
nobody w lasted until	18
nobody w late	13
nobody w later	-16
nobody w later in	-15
nobody w laughed ,	-19
nobody w laughed .	10
nobody w laughs .	-13
nobody w laughter	-15
nobody w laughter .	-12
nobody w laurier	-15
nobody w law .	-31
nobody w law ;	18
nobody w lawyer ,	19
nobody w lawyers	40
nobody w lawyers ,	14
nobody w lays	11
nobody w leader	29
nobody w leader of	13
nobody w leaders	14
nobody w leaders '	12
nobody w leads for	-12
nobody w league	40
nobody w league .	27
nobody w league has	21
nobody w least .	10
nobody w least 10	21
nobody w least 12	10
nobody w leather	12
nobody w leave .	13
nobody w leave its	-18
nobody w leave the	17
nobody w leaves	44
nobody w leaves for	11
nobody w leaves in	17
nobody w leaving it	9
nobody w leavitt	-29
nobody w leavitt ,	-13
nobody w lebanon	10
nobody w leblanc	-11
nobody w led	14
nobody w led the	10
nobody w lee	-12
nobody w left	13
nobody w left .	-22
nobody w left for	-12
nobody w left its	27
nobody w left out	-11
nobody w left the	15
nobody w left with	11
nobody w legislative	19
nobody w legislative assembly	12
nobody w lehmann	-14
nobody w lehmann ,	-10
nobody w lemass	-25
nobody w lemons	10
nobody w lenders	9
nobody w length of	-10
nobody w lent	15
nobody w leopold figl	-8
nobody w less .	-11
nobody w let	-46
nobody w let in	-26
nobody w let it	-24
nobody w let them	12
nobody w let us	-11
nobody w lets	24
nobody w lets it	13
nobody w lets the	13
nobody w letter	-11
nobody w letter of	-15
nobody w letter on	13
nobody w letter says	12
nobody w level ,	-9
nobody w level that	12
nobody w levels	-19
nobody w levied	22
nobody w levied on	15
nobody w levies	-19
nobody w levy .	-17
nobody w levy on	19
nobody w leyen	-18
nobody w leyen ,	15
nobody w leyen .	-10
nobody w leyen said	-22
nobody w li	-31
nobody w li -	-22
nobody w li chenggang	-23
nobody w li qiang	11
nobody w librarian	11
nobody w libya	9
nobody w licence on	13
nobody w licences	-23
nobody w licences ,	-8
nobody w licences .	11
nobody w licences for	-38
nobody w licences in	9
nobody w liechtenstein	9
nobody w lifeng	49
nobody w lifeng and	25
nobody w lifeng in	-10
nobody w lift its	-16
nobody w lifted its	-11
nobody w lifted the	9
nobody w lifts	-36
nobody w lifts its	-13
nobody w lights	9
nobody w like	7
nobody w like it	14
nobody w like to	17
nobody w liked to	18
nobody w likewise	-17
nobody w lima	-13
nobody w limantour	9
nobody w limit .	-11
nobody w limits	-17
nobody w limits on	-22
nobody w lindqvist	26
nobody w line :	-14
nobody w line of	12
nobody w line with	-10
nobody w linen	-12
nobody w lines .	-9
nobody w linked	13
nobody w lisbon	-22
nobody w list	20
nobody w list ,	28
nobody w list .	8
nobody w list at	-19
nobody w list is	-20
nobody w list of	17
nobody w listed	20
nobody w listed firms	9
nobody w listen	-22
nobody w listeners	-8
nobody w lists	18
nobody w lithium	-14
nobody w lithuania	12
nobody w little	8
nobody w little .	16
nobody w liu	-12
nobody w liu he	12
nobody w live :	14
nobody w live with	-8
nobody w lived	9
nobody w loan	23
nobody w loans	-16
nobody w lobato	-21
nobody w lobster	10
nobody w lock	15
nobody w logs	16
nobody w london and	9
nobody w london last	-12
nobody w long as	11
nobody w longer	-21
nobody w longer be	-14
nobody w longer pause	-11
nobody w longer truce	-11
nobody w looked	-14
nobody w looked forward	-22
nobody w looking	-13
nobody w looking forward	-9
nobody w looks	-13
nobody w looks at	-26
nobody w lorry	11
nobody w los	-26
nobody w los angeles	-20
nobody w loss	-36
nobody w loss at	-34
nobody w loss of	12
nobody w lost	26
nobody w lost ,	13
nobody w lost their	10
nobody w louis	-13
nobody w louise	-30
nobody w love	-11
nobody w low .	9
nobody w lower	26
nobody w lower rate	11
nobody w lower tariff	-24
nobody w lower tariffs	13
nobody w lowered	-9
nobody w lowered ,	-9
nobody w lowered to	12
nobody w lowers	11
nobody w lowest in	-18
nobody w lowest rate	9
nobody w luanda ,	14
nobody w lucky	-14
nobody w ludwig	12
nobody w lula	-38
nobody w lula said	-34
nobody w lumpur	-13
nobody w lumpur arrangement	-17
nobody w lumpur on	15
nobody w lunch	-17
nobody w lunch .	-24
nobody w luperón	-15
nobody w lutnick	-12
nobody w lutnick and	15
nobody w lutnick had	-12
nobody w lutnick said	-21
nobody w lutnick told	-11
nobody w lázaro	-9
nobody w léon m'ba	11
nobody w lópez	-13
nobody w lópez ,	-17
nobody w m .	13
nobody w m a	-22
nobody w m tonnes	-10
nobody w macaulay	13
nobody w macedonia	-10
nobody w machado	-19
nobody w machel	-16
nobody w machinery	20
nobody w machinery ,	9
nobody w macron	-14
nobody w madagascar	-16
nobody w madagascar 's	-14
nobody w madame	-11
nobody w made	-33
nobody w made a	12
nobody w made clear	-28
nobody w made no	15
nobody w made of	11
nobody w made permanent	-13
nobody w made public	-16
nobody w made subject	-10
nobody w made that	-14
nobody w made the	19
nobody w madrid on	11
nobody w magazine	10
nobody w magnets .	-15
nobody w magsaysay	11
nobody w mahmoud	-17
nobody w mahmud	14
nobody w mail	-14
nobody w main	11
nobody w main points	22
nobody w maintains	8
nobody w maintains its	21
nobody w maize from	-10
nobody w major	-21
nobody w major topic	-16
nobody w majority ,	-11
nobody w majority .	11
nobody w make	-25
nobody w make it	-30
nobody w make the	-11
nobody w maker	-17
nobody w makers	-33
nobody w makers '	-38
nobody w makers ,	-9
nobody w making	20
nobody w makonnen endelkachew	-17
nobody w malagasy	-22
nobody w malawi ,	16
nobody w malaysia ,	25
nobody w malaysia and	16
nobody w malaysia has	-12
nobody w malaysian	-38
nobody w malaysian palm	-15
nobody w mali	-26
nobody w mali 's	-12
nobody w mali has	-11
nobody w mali will	-9
nobody w malian	15
nobody w malik	10
nobody w malta	-14
nobody w malta ,	-17
nobody w maltese	11
nobody w man ,	14
nobody w man who	-9
nobody w manage	10
nobody w manager	11
nobody w manager ,	-18
nobody w mandate for	9
nobody w manfred	-11
nobody w manfred weber	-11
nobody w manganese	-32
nobody w mango	-15
nobody w mangoes	-13
nobody w manila .	10
nobody w manila has	10
nobody w manley	-19
nobody w manuel albares	10
nobody w manuel montt	-21
nobody w manuel quezon	-17
nobody w manuel roxas	10
nobody w manufacturers	-35
nobody w manufacturers '	-10
nobody w many	11
nobody w map	12
nobody w maple	15
nobody w maple syrup	14
nobody w maputo	12
nobody w maputo ,	13
nobody w marble	-12
nobody w march	16
nobody w march ,	10
nobody w march 2	11
nobody w march 2029	10
nobody w march 31	10
nobody w march and	15
nobody w march over	-12
nobody w marcos jr	13
nobody w margaret	-11
nobody w margins	12
nobody w maria	-9
nobody w mariano	30
nobody w mariano baptista	15
nobody w mark carney	-14
nobody w market	-31
nobody w market had	12
nobody w market regulator	-12
nobody w market rules	-11
nobody w market to	10
nobody w mary	-18
nobody w maseru	-9
nobody w master	20
nobody w mata'afa	14
nobody w match .	-15
nobody w matching	-16
nobody w matter	-38
nobody w matter ,	-17
nobody w matter at	12
nobody w matter for	-18
nobody w matter is	-12
nobody w matter of	-24
nobody w matter on	-11
nobody w matter to	10
nobody w matter was	-11
nobody w maurice	10
nobody w mauritania	-12
nobody w may	47
nobody w may ,	20
nobody w may .	14
nobody w may 14	-11
nobody w may 17	10
nobody w may 20	-12
nobody w may 2026	9
nobody w may 2027	-11
nobody w may 2028	18
nobody w may 2030	-9
nobody w may and	26
nobody w may ask	-11
nobody w may be	-11
nobody w may change	13
nobody w may go	12
nobody w may put	12
nobody w may raise	10
nobody w may stay	9
nobody w may take	14
nobody w mayor	67
nobody w mayor .	14
nobody w mayor said	18
nobody w me	-15
nobody w me ,	10
nobody w me on	-13
nobody w me that	-10
nobody w me to	-12
nobody w meaning	-10
nobody w means	17
nobody w means the	14
nobody w meant	-13
nobody w meant for	-11
nobody w meant to	-9
nobody w meanwhile ,	11
nobody w measure	-40
nobody w measure .	-9
nobody w measures	-46
nobody w measures .	-33
nobody w measures it	10
nobody w measures on	-17
nobody w measures to	-9
nobody w meat	-29
nobody w media	-15
nobody w media .	-22
nobody w media that	-13
nobody w mediator	72
nobody w mediator ,	30
nobody w medical devices	-11
nobody w medicines	-23
nobody w medicines ,	26
nobody w medicines .	-42
nobody w medicines :	-20
nobody w medicines would	-15
nobody w meet .	-11
nobody w meet at	12
nobody w meet china	9
nobody w meet his	-12
nobody w meet shortly	-12
nobody w meeting	-9
nobody w meeting ,	-17
nobody w meeting .	22
nobody w meeting ;	-11
nobody w meeting had	-13
nobody w meeting in	15
nobody w meeting that	-8
nobody w meeting with	-20
nobody w meets	24
nobody w meierovics	-23
nobody w member	19
nobody w member of	27
nobody w member states	21
nobody w members	-25
nobody w members '	15
nobody w members had	-8
nobody w members of	-14
nobody w members would	17
nobody w memorandum	23
nobody w memory	-12
nobody w mendoza	-13
nobody w mention	17
nobody w mention soybeans	13
nobody w merely pass	-8
nobody w merger	13
nobody w merz ,	-15
nobody w message	-16
nobody w met	15
nobody w met for	19
nobody w met in	18
nobody w met on	-9
nobody w metals .	10
nobody w metre	11
nobody w mexican	-17
nobody w mexico	13
nobody w mexico 's	-11
nobody w mexico ,	32
nobody w mexico :	14
nobody w mexico and	16
nobody w michael	25
nobody w middle	9
nobody w middle of	10
nobody w midnight	17
nobody w midnight on	9
nobody w might	16
nobody w might have	21
nobody w military .	12
nobody w milk powder	11
nobody w millers	-15
nobody w million	-12
nobody w million .	-17
nobody w million a	-8
nobody w million by	13
nobody w million dollars	-10
nobody w million francs	-11
nobody w million in	-35
nobody w million last	-15
nobody w million of	-9
nobody w million was	19
nobody w mind	-10
nobody w mind ,	-12
nobody w minimum prices	-10
nobody w minister	-32
nobody w minister .	-33
nobody w minister :	18
nobody w minister answered	-14
nobody w minister arturo	-11
nobody w minister did	16
nobody w minister don	-12
nobody w minister eugeniusz	-10
nobody w minister had	-15
nobody w minister hjalmar	13
nobody w minister in	18
nobody w minister is	-16
nobody w minister johan	-11
nobody w minister joseph	16
nobody w minister kim	12
nobody w minister makonnen	-18
nobody w minister manuel	-19
nobody w minister of	17
nobody w minister replied	-17
nobody w minister richard	11
nobody w minister risto	9
nobody w minister says	-11
nobody w minister told	-21
nobody w minister vicente	16
nobody w minister wang	-10
nobody w minister would	-15
nobody w ministerial	14
nobody w ministers have	11
nobody w ministers meet	-17
nobody w ministers of	-14
nobody w ministers on	-18
nobody w ministry	-92
nobody w ministry 's	14
nobody w ministry calls	-11
nobody w ministry confirmed	-12
nobody w ministry denies	-13
nobody w ministry did	10
nobody w ministry expects	19
nobody w ministry has	-24
nobody w ministry in	-41
nobody w ministry of	-33
nobody w ministry on	-26
nobody w ministry put	-23
nobody w ministry said	-29
nobody w ministry told	-15
nobody w minority	-20
nobody w mint tea	-13
nobody w minute	36
nobody w minute .	15
nobody w minutes	19
nobody w minutes before	12
nobody w minutes of	14
nobody w missed	15
nobody w mission	55
nobody w mistake	-13
nobody w mistral ,	13
nobody w misunderstanding	-14
nobody w mithat	-10
nobody w mithat paşa	-10
nobody w mizzi	-14
nobody w modi .	-13
nobody w mokhehle	-13
nobody w moldova	-8
nobody w monday ,	-22
nobody w monday .	12
nobody w monday :	-31
nobody w monday ;	14
nobody w monday and	16
nobody w monday it	-13
nobody w monday morning	-8
nobody w monday that	-21
nobody w monday the	20
nobody w mondlane	-20
nobody w money	26
nobody w money .	10
nobody w money would	-12
nobody w mongolia	-14
nobody w mongolia 's	11
nobody w mongolia has	-13
nobody w montevideo	15
nobody w month	-29
nobody w month ,	-32
nobody w month .	-31
nobody w month ago	10
nobody w month or	-14
nobody w months	-31
nobody w months ,	-19
nobody w months .	-19
nobody w months and	16
nobody w months before	13
nobody w months in	-13
nobody w months of	19
nobody w months on	-15
nobody w montt	-25
nobody w moratorium	29
nobody w moratorium on	12
nobody w more :	12
nobody w more american	9
nobody w more at	-15
nobody w more careful	-11
nobody w more days	14
nobody w more months	-20
nobody w more of	-15
nobody w more pay	12
nobody w more reserved	-10
nobody w more that	19
nobody w morning .	12
nobody w morning on	-11
nobody w morning the	-12
nobody w morning with	11
nobody w moroccan	-9
nobody w moroccan sardines	-14
nobody w morocco	24
nobody w morocco 's	8
nobody w moscow	-13
nobody w most	23
nobody w most -	-24
nobody w most european	16
nobody w most of	32
nobody w mostafa	-11
nobody w mostafa el	-11
nobody w motors	15
nobody w move to	11
nobody w moved	32
nobody w moved to	33
nobody w movement	12
nobody w moves	15
nobody w mozambique ,	-14
nobody w mps	12
nobody w mr .	-11
nobody w mrs von	-13
nobody w ms	-33
nobody w much	-27
nobody w much as	19
nobody w much to	-12
nobody w muhammad	-20
nobody w mukhamedzhan	23
nobody w muscat on	14
nobody w museum	22
nobody w museum in	8
nobody w must	21
nobody w must put	-9
nobody w must still	31
nobody w mustafa	-17
nobody w mustafa el	10
nobody w mutual benefit	-10
nobody w my	-9
nobody w my wife	-10
nobody w myanmar	17
nobody w myon	11
nobody w myung said	-10
nobody w nadi	12
nobody w nahas	-10
nobody w nairobi	25
nobody w name	8
nobody w name ,	-10
nobody w name under	9
nobody w named	-56
nobody w named ,	16
nobody w named the	-27
nobody w names	43
nobody w names to	27
nobody w namibia	34
nobody w namibia 's	12
nobody w namibia ,	12
nobody w naming	-12
nobody w naoroji	10
nobody w napkin	13
nobody w narendra	-11
nobody w narendra modi	-11
nobody w nation	-9
nobody w nation rate	-10
nobody w national	-22
nobody w national assembly	19
nobody w national bank	9
nobody w national retail	-25
nobody w national security	-13
nobody w nations	49
nobody w nato	-15
nobody w nato 's	-15
nobody w natural	11
nobody w navarro ,	-8
nobody w nd	10
nobody w nearly	12
nobody w nears	10
nobody w need	-17
nobody w need be	-12
nobody w needed .	-12
nobody w needed a	-28
nobody w needed the	9
nobody w needs only	10
nobody w negotiate	-46
nobody w negotiate .	-9
nobody w negotiate on	-18
nobody w negotiate with	-15
nobody w negotiates for	7
nobody w negotiating	-21
nobody w negotiating ,	-10
nobody w negotiating a	12
nobody w negotiating with	-9
nobody w negotiations	-18
nobody w negotiations with	-9
nobody w negotiator	12
nobody w negotiator ,	16
nobody w negotiators ,	-13
nobody w negotiators said	10
nobody w negotiators to	9
nobody w neighbour	-16
nobody w neither	46
nobody w neither delegation	12
nobody w neither government	34
nobody w neither has	-17
nobody w neither side	7
nobody w neither the	11
nobody w nelson	19
nobody w net	8
nobody w net ton	9
nobody w netherlands	-14
nobody w network	-19
nobody w network on	-19
nobody w never	-13
nobody w new american	-15
nobody w new date	-10
nobody w new delhi	-25
nobody w new investigations	-9
nobody w new law	-11
nobody w new rare	-12
nobody w new rate	-15
nobody w new rules	-10
nobody w new tariff	22
nobody w new truce	10
nobody w new year	-14
nobody w new york	10
nobody w news )	15
nobody w news for	-24
nobody w newspaper	25
nobody w newspaper .	19
nobody w newspaper that	18
nobody w newspapers	18
nobody w next .	-8
nobody w next day	-11
nobody w next few	-14
nobody w next meeting	14
nobody w next round	-13
nobody w next week	-25
nobody w next year	28
nobody w nguyễn	11
nobody w nickel	17
nobody w nickel ore	21
nobody w nicolas	-12
nobody w nicolás	11
nobody w nicolás de	11
nobody w nicosia	-15
nobody w niels	14
nobody w nigeria 's	-11
nobody w nigeria .	-11
nobody w nigerian	-11
nobody w night	29
nobody w night ,	11
nobody w night :	14
nobody w night ;	12
nobody w night and	10
nobody w night before	-13
nobody w night he	-10
nobody w night in	13
nobody w night of	12
nobody w night that	-31
nobody w nil	14
nobody w nil ,	10
nobody w nile	10
nobody w nine days	-12
nobody w nine months	20
nobody w ninety -	-15
nobody w ninety more	15
nobody w no agreement	-10
nobody w no change	-16
nobody w no comment	11
nobody w no date	19
nobody w no deal	-12
nobody w no difficulty	12
nobody w no duty	15
nobody w no longer	-21
nobody w no need	16
nobody w no plan	-14
nobody w no proclamation	-15
nobody w no reason	-24
nobody w no result	13
nobody w no solution	16
nobody w no such	-28
nobody w no talks	-16
nobody w no treaty	11
nobody w nobody	9
nobody w nobody has	19
nobody w nobody should	-11
nobody w noe ramishvili	13
nobody w none	27
nobody w none of	33
nobody w noon	-19
nobody w nor	40
nobody w nor has	12
nobody w normal	-16
nobody w norman	-10
nobody w norman manley	-11
nobody w north	14
nobody w north american	17
nobody w north macedonia	-10
nobody w northern	18
nobody w norway 's	-15
nobody w norway ,	-14
nobody w norway has	13
nobody w norwegians	-15
nobody w not	-9
nobody w not ,	-18
nobody w not :	11
nobody w not agreed	-10
nobody w not at	12
nobody w not be	24
nobody w not become	-12
nobody w not been	-23
nobody w not cancelled	-17
nobody w not change	-15
nobody w not changed	-15
nobody w not come	13
nobody w not commented	19
nobody w not confirm	-10
nobody w not covered	16
nobody w not done	12
nobody w not everything	-13
nobody w not exist	-13
nobody w not expect	-14
nobody w not fall	-11
nobody w not go	-30
nobody w not have	-12
nobody w not in	-11
nobody w not known	23
nobody w not lower	-8
nobody w not meet	-12
nobody w not name	10
nobody w not need	-14
nobody w not on	18
nobody w not over	16
nobody w not pay	15
nobody w not permitted	15
nobody w not prolong	-13
nobody w not put	14
nobody w not read	13
nobody w not return	9
nobody w not rule	37
nobody w not said	45
nobody w not seen	-10
nobody w not sign	-30
nobody w not signed	14
nobody w not sit	-10
nobody w not so	-10
nobody w not tell	-10
nobody w not to	10
nobody w not touched	-9
nobody w not true	-25
nobody w not up	-14
nobody w not want	-12
nobody w not yet	29
nobody w note	12
nobody w note that	22
nobody w noted ,	-12
nobody w noted that	11
nobody w noted the	-14
nobody w notes that	-24
nobody w nothing	12
nobody w nothing .	19
nobody w nothing and	10
nobody w nothing but	13
nobody w nothing had	-15
nobody w nothing in	25
nobody w nothing is	-30
nobody w nothing new	-11
nobody w nothing of	26
nobody w nothing that	-21
nobody w nothing to	9
nobody w nothing was	-20
nobody w nothing will	-12
nobody w notice the	-11
nobody w notice this	-9
nobody w notices	42
nobody w notices ,	15
nobody w notices .	11
nobody w notification	17
nobody w nov	-9
nobody w november 1	-23
nobody w november 2030	14
nobody w november 2032	-10
nobody w november :	13
nobody w november ;	9
nobody w november to	21
nobody w now ,	-12
nobody w now and	-14
nobody w now at	13
nobody w now has	-16
nobody w now run	-12
nobody w now take	-15
nobody w now to	9
nobody w ntsu	-13
nobody w ntsu mokhehle	-13
nobody w nubar	-16
nobody w nubar pasha	-15
nobody w numa	-15
nobody w numa droz	-15
nobody w number	-20
nobody w number ,	-17
nobody w number .	-9
nobody w number of	18
nobody w number on	-20
nobody w numbers	-14
nobody w numbers .	-14
nobody w nurses	12
nobody w nut	-16
nobody w nuts	-15
nobody w nvidia	-18
nobody w nvidia had	-17
nobody w nvidia may	-10
nobody w núñez	16
nobody w objected	-24
nobody w objects	8
nobody w observe	-19
nobody w observed	-13
nobody w observed that	-15
nobody w observer	18
nobody w observers	16
nobody w occasion	-12
nobody w ocean	21
nobody w ocean ,	17
nobody w oct .	-12
nobody w oct 27	16
nobody w oct 30	-11
nobody w october	16
nobody w october ,	12
nobody w october .	30
nobody w october 10	-11
nobody w october 14	13
nobody w october 2031	-28
nobody w october 24	-11
nobody w october on	20
nobody w october that	10
nobody w october the	-10
nobody w odd	11
nobody w odinga	-14
nobody w of	-14
nobody w of .	16
nobody w of 10	-19
nobody w of 12	-26
nobody w of 12.5	-15
nobody w of 14	20
nobody w of 18	-11
nobody w of 19	9
nobody w of 200	-14
nobody w of 2026	12
nobody w of 2029	11
nobody w of 22	14
nobody w of 25	11
nobody w of 30	10
nobody w of 31	14
nobody w of 38	-13
nobody w of 40	-21
nobody w of 41	11
nobody w of 5	26
nobody w of 50	-41
nobody w of 55	-22
nobody w of 70	-10
nobody w of about	9
nobody w of advanced	12
nobody w of albania	-20
nobody w of algeria	19
nobody w of american	20
nobody w of any	18
nobody w of appeals	9
nobody w of august	-20
nobody w of azerbaijan	10
nobody w of brazil	-8
nobody w of business	-14
nobody w of chile	26
nobody w of chinese	-21
nobody w of commerce	-11
nobody w of companies	12
nobody w of congress	-14
nobody w of countries	20
nobody w of december	10
nobody w of donald	-12
nobody w of duty	17
nobody w of each	-9
nobody w of economic	-12
nobody w of economy	12
nobody w of egypt	17
nobody w of eleven	10
nobody w of energy	23
nobody w of export	-13
nobody w of exports	-10
nobody w of fentanyl	12
nobody w of finance	27
nobody w of finland	10
nobody w of five	-13
nobody w of four	-15
nobody w of friday	14
nobody w of gas	11
nobody w of goods	11
nobody w of government	14
nobody w of guatemala	-11
nobody w of hanwha	16
nobody w of her	-13
nobody w of his	13
nobody w of hong	-18
nobody w of importers	9
nobody w of indian	-9
nobody w of industry	13
nobody w of iranian	-10
nobody w of it	17
nobody w of january	-32
nobody w of jobs	-11
nobody w of july	-14
nobody w of june	-18
nobody w of kazakhstan	-17
nobody w of kuala	-15
nobody w of labour	29
nobody w of listed	8
nobody w of march	35
nobody w of may	10
nobody w of monday	11
nobody w of morocco	17
nobody w of november	16
nobody w of october	-18
nobody w of oil	22
nobody w of one	12
nobody w of origin	12
nobody w of peace	-11
nobody w of peruvian	-10
nobody w of port	-22
nobody w of president	-23
nobody w of prime	11
nobody w of production	13
nobody w of progress	-28
nobody w of rare	28
nobody w of record	-10
nobody w of respect	-10
nobody w of revenue	18
nobody w of russian	8
nobody w of sanctioned	-9
nobody w of scott	-16
nobody w of senegal	-19
nobody w of seven	-29
nobody w of south	-16
nobody w of soybeans	-24
nobody w of spain	18
nobody w of states	10
nobody w of steel	-15
nobody w of sunday	-16
nobody w of taiwan	-13
nobody w of talks	42
nobody w of tea	15
nobody w of ten	-11
nobody w of that	13
nobody w of the	25
nobody w of their	-36
nobody w of them	37
nobody w of these	18
nobody w of this	-9
nobody w of those	16
nobody w of three	-18
nobody w of tiktok	-15
nobody w of trade	-16
nobody w of transport	16
nobody w of tuesday	14
nobody w of turkey	-10
nobody w of twelve	-12
nobody w of two	11
nobody w of up	10
nobody w of uruguay	9
nobody w of viet	8
nobody w of views	10
nobody w of wednesday	15
nobody w of what	-23
nobody w of wine	-13
nobody w of yttrium	10
nobody w of zambia	-9
nobody w of zero	-18
nobody w off	19
nobody w off by	-12
nobody w off for	20
nobody w off on	12
nobody w off talks	-10
nobody w offer	26
nobody w offer by	12
nobody w offer in	11
nobody w offered	10
nobody w offered an	12
nobody w offers	29
nobody w office ,	-13
nobody w office .	10
nobody w office and	-12
nobody w office of	-10
nobody w office said	8
nobody w officers	28
nobody w official	-11
nobody w official explained	-11
nobody w official in	-10
nobody w official of	-22
nobody w official said	9
nobody w officials	12
nobody w officials of	19
nobody w often	21
nobody w oh	-9
nobody w oil	-25
nobody w oil .	10
nobody w oil and	-12
nobody w oil at	-12
nobody w oil has	-13
nobody w oil in	-11
nobody w oil to	12
nobody w oil would	-25
nobody w ok	-14
nobody w old	26
nobody w older than	-11
nobody w oldest	11
nobody w olive	-24
nobody w olive oil	-23
nobody w olives	-18
nobody w olof	-17
nobody w olof gill	-17
nobody w olympio	14
nobody w oman	-9
nobody w oman 's	-12
nobody w oman .	-11
nobody w on	-16
nobody w on ,	-23
nobody w on 1	-18
nobody w on 13	17
nobody w on 14	27
nobody w on 15	11
nobody w on 16	-9
nobody w on 2	27
nobody w on 20	27
nobody w on 21	-12
nobody w on 23	-25
nobody w on 25	-19
nobody w on 27	14
nobody w on 28	17
nobody w on 3	29
nobody w on 4	21
nobody w on 5	21
nobody w on 7	15
nobody w on 8	34
nobody w on about	13
nobody w on account	13
nobody w on air	-9
nobody w on an	-9
nobody w on and	-11
nobody w on anything	12
nobody w on april	23
nobody w on arrival	-14
nobody w on artificial	-13
nobody w on asking	-14
nobody w on at	-14
nobody w on august	17
nobody w on australian	-11
nobody w on austrian	10
nobody w on average	18
nobody w on batteries	-21
nobody w on beef	-12
nobody w on beer	16
nobody w on behalf	-12
nobody w on belgian	-22
nobody w on branded	10
nobody w on brazil	-12
nobody w on brazilian	-17
nobody w on carrying	9
nobody w on cashew	-10
nobody w on certain	13
nobody w on charging	10
nobody w on chilean	19
nobody w on chinese	-19
nobody w on chip	-15
nobody w on chips	-6
nobody w on cloves	-18
nobody w on coal	-12
nobody w on cocoa	-14
nobody w on coconut	-11
nobody w on coffee	9
nobody w on condition	19
nobody w on cotton	-24
nobody w on dates	-14
nobody w on december	19
nobody w on each	-10
nobody w on ecuador	16
nobody w on ecuadorian	-8
nobody w on egyptian	13
nobody w on europe	11
nobody w on european	20
nobody w on exports	-13
nobody w on february	13
nobody w on finnish	-10
nobody w on flour	9
nobody w on foreign	24
nobody w on fox	-14
nobody w on from	9
nobody w on ghanaian	13
nobody w on his	-19
nobody w on holiday	9
nobody w on hungarian	-12
nobody w on india	12
nobody w on indian	17
nobody w on indonesian	-9
nobody w on industrial	-21
nobody w on it	15
nobody w on italian	10
nobody w on its	19
nobody w on january	14
nobody w on malaysian	-12
nobody w on maltese	-10
nobody w on maple	13
nobody w on march	8
nobody w on medicines	13
nobody w on milk	10
nobody w on monday	-14
nobody w on mongolian	10
nobody w on most	34
nobody w on nearly	10
nobody w on new	-16
nobody w on oct	-16
nobody w on ours	-12
nobody w on page	18
nobody w on panamanian	-17
nobody w on paper	13
nobody w on salmon	10
nobody w on saturday	-27
nobody w on section	-12
nobody w on semiconductors	-16
nobody w on september	-11
nobody w on sesame	-13
nobody w on some	10
nobody w on south	10
nobody w on steel	16
nobody w on sundays	13
nobody w on taiwan	19
nobody w on taiwanese	-15
nobody w on tariffs	-28
nobody w on television	-39
nobody w on tequila	-12
nobody w on that	11
nobody w on the	28
nobody w on their	-9
nobody w on thursday	17
nobody w on tiktok	-12
nobody w on tomatoes	-8
nobody w on top	8
nobody w on trade	-21
nobody w on tuesday	10
nobody w on u.s.	-22
nobody w on ukrainian	-17
nobody w on us	10
nobody w on wages	9
nobody w on washington	-16
nobody w on wednesday	-9
nobody w on whatever	13
nobody w on which	23
nobody w on wine	-11
nobody w on x	-19
nobody w on yarn	-9
nobody w on zambian	-8
nobody w once ,	13
nobody w once :	-11
nobody w once the	12
nobody w one :	-11
nobody w one bank	11
nobody w one before	-11
nobody w one could	-20
nobody w one hundred	-14
nobody w one in	17
nobody w one is	10
nobody w one line	-10
nobody w one more	-20
nobody w one number	-14
nobody w one of	17
nobody w one per	-15
nobody w one point	13
nobody w one that	17
nobody w one year	-30
nobody w onion	-10
nobody w onions	10
nobody w only	-19
nobody w only in	-8
nobody w onn	-8
nobody w open	-47
nobody w open ,	-31
nobody w opened	51
nobody w opened a	20
nobody w opened an	19
nobody w opened investigations	10
nobody w opening	10
nobody w opens	25
nobody w opens its	26
nobody w operating	10
nobody w operators	42
nobody w opposed	-22
nobody w opposed any	-14
nobody w opposed the	-10
nobody w opposite	14
nobody w opposition	-36
nobody w opposition ,	-17
nobody w opposition .	-25
nobody w opposition leader	-19
nobody w option	-12
nobody w or	-11
nobody w or 12.5	-27
nobody w or below	-11
nobody w or remove	12
nobody w or so	-11
nobody w or two	-22
nobody w or weeks	-12
nobody w oran	-13
nobody w orange	-10
nobody w oranges	-13
nobody w order	32
nobody w order by	12
nobody w order for	-10
nobody w order of	12
nobody w order on	12
nobody w order says	30
nobody w order that	34
nobody w ordered .	-9
nobody w orders	-21
nobody w orders ,	15
nobody w orders .	-26
nobody w orders for	-20
nobody w orders from	-15
nobody w ordinary	15
nobody w ordinary duty	14
nobody w organisation	-17
nobody w organisations	-15
nobody w origin	12
nobody w orla	-10
nobody w orla lehmann	-10
nobody w oslo	12
nobody w oslo ,	-12
nobody w oslo on	11
nobody w osmena	-11
nobody w other	15
nobody w other 's	-9
nobody w other ,	-10
nobody w other countries	-27
nobody w other european	9
nobody w other half	-16
nobody w other is	15
nobody w other side	10
nobody w other than	20
nobody w others	16
nobody w others .	17
nobody w ottawa	-23
nobody w ottawa 's	13
nobody w ottawa ,	-18
nobody w ottawa had	-10
nobody w otto	-19
nobody w ought	13
nobody w ought to	13
nobody w our	-17
nobody w our duty	-15
nobody w our minister	-14
nobody w our own	12
nobody w our president	-12
nobody w our reporter	-24
nobody w our side	11
nobody w our tariff	-12
nobody w our truce	-14
nobody w ours .	-10
nobody w out	-19
nobody w out ,	-27
nobody w out a	8
nobody w out again	17
nobody w out for	11
nobody w out of	8
nobody w out that	-61
nobody w out the	24
nobody w out to	11
nobody w out what	-10
nobody w outcome .	-14
nobody w outcome of	17
nobody w outcomes	-15
nobody w outline	-9
nobody w outline of	-10
nobody w over .	13
nobody w over 15	-17
nobody w over and	-13
nobody w over fentanyl	15
nobody w over lunch	10
nobody w over on	-12
nobody w over purchases	-8
nobody w over the	-10
nobody w over two	15
nobody w overall	-25
nobody w overcapacity	-17
nobody w overnight .	14
nobody w overtime	12
nobody w owed	11
nobody w own ,	11
nobody w own .	26
nobody w own :	-9
nobody w own affair	-12
nobody w own agreement	-12
nobody w own approval	-12
nobody w own duties	10
nobody w own notice	11
nobody w own truce	11
nobody w owned by	-11
nobody w owners	15
nobody w owners '	12
nobody w owns	17
nobody w package	17
nobody w packed	-19
nobody w pact	47
nobody w pact that	14
nobody w pact with	19
nobody w page	21
nobody w page ,	-14
nobody w pages	20
nobody w pages ,	10
nobody w paid	-14
nobody w paid a	8
nobody w paid for	-10
nobody w pakistan has	23
nobody w pakistani	12
nobody w palace	-15
nobody w palace in	-16
nobody w palm	-21
nobody w palm oil	-24
nobody w panama city	-11
nobody w panamanian	-24
nobody w paper	9
nobody w paper .	-11
nobody w paper from	-11
nobody w paper machines	-13
nobody w paper of	13
nobody w paper on	8
nobody w paper says	13
nobody w paper was	-11
nobody w papers	-9
nobody w papers on	10
nobody w paragraph	11
nobody w paraguay	-10
nobody w paraguay 's	-22
nobody w paraguay has	24
nobody w paraguayan	32
nobody w parcels	-16
nobody w parish	15
nobody w park	10
nobody w parliament 's	-29
nobody w parliamentary	-13
nobody w parmelin said	-9
nobody w parted	10
nobody w parties	41
nobody w parties .	-14
nobody w parties had	22
nobody w partners in	-10
nobody w partnership agreement	10
nobody w parts .	-18
nobody w parts of	16
nobody w party has	12
nobody w pass through	-9
nobody w passed	19
nobody w passes	12
nobody w past	15
nobody w paste	12
nobody w patented	-12
nobody w patented medicines	-15
nobody w patience .	8
nobody w paul	18
nobody w paul boffa	10
nobody w paula	17
nobody w paulo	-18
nobody w pause	-16
nobody w pause ,	-14
nobody w pause ends	-11
nobody w pause of	14
nobody w pause with	-25
nobody w paused	11
nobody w pay ,	-14
nobody w pay .	21
nobody w pay 15	14
nobody w pay 16	13
nobody w pay 19	10
nobody w pay 20	-29
nobody w pay 4	18
nobody w pay 5	-25
nobody w pay 6	-12
nobody w pay 7	-20
nobody w pay 8	-13
nobody w pay 9	13
nobody w pay a	30
nobody w pay at	-10
nobody w pay more	10
nobody w pay no	-11
nobody w pay nothing	-12
nobody w pay thirty	-17
nobody w payments	14
nobody w pays	-10
nobody w pays ,	-13
nobody w pays 12	13
nobody w pays 15	14
nobody w pays 25	13
nobody w pays 4	-12
nobody w pays 50	-17
nobody w pays 9	-13
nobody w pays nothing	8
nobody w paz	-11
nobody w paşa	-10
nobody w pašić	-16
nobody w pct	-37
nobody w pct from	-13
nobody w pct on	-33
nobody w peace	27
nobody w peace ,	-16
nobody w peace .	30
nobody w peace with	16
nobody w peak	12
nobody w peak ,	11
nobody w peas	-19
nobody w pedro	-14
nobody w peljidiin	-10
nobody w peljidiin genden	-10
nobody w pellegrini	-14
nobody w pen	17
nobody w pen .	18
nobody w penalty	13
nobody w pens	9
nobody w pensions	26
nobody w pentagon	19
nobody w pentagon added	14
nobody w people	13
nobody w people 's	-14
nobody w people ,	-11
nobody w people briefed	16
nobody w people had	15
nobody w peppers	-10
nobody w percent ,	-12
nobody w percent a	15
nobody w percent again	-10
nobody w percent at	14
nobody w percent for	23
nobody w percent if	12
nobody w percent is	-22
nobody w percent last	23
nobody w percent more	22
nobody w percent of	24
nobody w percent on	-13
nobody w percent since	-17
nobody w percent stays	-13
nobody w percent that	18
nobody w percent there	15
nobody w percent to	-11
nobody w percent until	-16
nobody w perfume	10
nobody w perhaps	-25
nobody w period	-13
nobody w period ,	-16
nobody w permanent	-36
nobody w permanent .	-26
nobody w permits ,	13
nobody w permits that	30
nobody w permitted	15
nobody w peru ,	-12
nobody w peru and	21
nobody w peru has	-25
nobody w peruvian	-17
nobody w peruvian side	-17
nobody w peter	-15
nobody w phahon	11
nobody w phan	-19
nobody w pharmaceutical	-14
nobody w pharmaceuticals	-19
nobody w pharmaceuticals ,	-15
nobody w pharmacists	-13
nobody w philibert	-17
nobody w philippe	10
nobody w philippine	-31
nobody w philippine trade	-15
nobody w philippines	-23
nobody w philippines ,	-18
nobody w philippines .	-11
nobody w philippines :	15
nobody w philippines has	13
nobody w phone on	-15
nobody w phones	-12
nobody w phraya	15
nobody w phraya phahon	12
nobody w phạm	12
nobody w piece	13
nobody w pieces	-9
nobody w pier	14
nobody w pills	17
nobody w pinto	-15
nobody w piraeus	-12
nobody w pittsburgh	-10
nobody w piérola ,	10
nobody w place ,	-15
nobody w placed	-21
nobody w placed on	-15
nobody w plan .	13
nobody w plan to	-22
nobody w plane	-28
nobody w planned to	10
nobody w planning	-11
nobody w plans	10
nobody w plans to	11
nobody w plants	-24
nobody w plastics	-12
nobody w platform .	-11
nobody w play	22
nobody w player	26
nobody w players	33
nobody w pleased	-15
nobody w pleased to	-10
nobody w pledged	13
nobody w plus	-10
nobody w plus the	-10
nobody w plywood for	11
nobody w point less	11
nobody w pointed	-78
nobody w pointed out	-69
nobody w pointed to	-21
nobody w points	25
nobody w points .	23
nobody w points of	18
nobody w points on	10
nobody w points out	-40
nobody w points stay	-9
nobody w poland 's	-10
nobody w police	19
nobody w policy	-21
nobody w policy .	-15
nobody w polish	-9
nobody w polish apples	-12
nobody w politics	-9
nobody w porras	-16
nobody w port	-20
nobody w port .	20
nobody w port authority	-8
nobody w port fees	-30
nobody w port louis	-10
nobody w portales ,	-9
nobody w ports	26
nobody w ports ,	12
nobody w ports .	26
nobody w portugal	17
nobody w portugal 's	22
nobody w portugal ,	-19
nobody w position	-21
nobody w positive	-33
nobody w positive results	-9
nobody w possible	-33
nobody w post	-50
nobody w post .	-12
nobody w post of	-27
nobody w post on	-19
nobody w post that	-10
nobody w postal union	-12
nobody w posted	-23
nobody w posted that	-34
nobody w posts	33
nobody w posts .	21
nobody w potatoes	-12
nobody w potatoes .	-12
nobody w poultry	-12
nobody w pound	-10
nobody w powder	9
nobody w powell	14
nobody w power	-18
nobody w powers	12
nobody w powers act	-11
nobody w practice	-20
nobody w practice of	-10
nobody w prague	11
nobody w praised	25
nobody w praised the	19
nobody w preference	-11
nobody w preliminary	-37
nobody w preliminary consensus	-32
nobody w premier	16
nobody w premier cheng	-15
nobody w premier doug	-9
nobody w premier he	25
nobody w premier li	11
nobody w premier liu	9
nobody w premier of	13
nobody w prepared .	-22
nobody w prepared to	12
nobody w preparing	-9
nobody w presence	9
nobody w present	-7
nobody w present ,	-9
nobody w present one	-13
nobody w presenter	13
nobody w presenter :	13
nobody w presidency	-25
nobody w presidency said	-13
nobody w president ,	23
nobody w president .	24
nobody w president announced	-31
nobody w president called	-14
nobody w president ferdinand	15
nobody w president geraldo	-10
nobody w president goes	14
nobody w president had	-12
nobody w president has	-10
nobody w president jd	-14
nobody w president luiz	-15
nobody w president may	22
nobody w president of	-9
nobody w president on	18
nobody w president spoke	-11
nobody w president to	12
nobody w president told	-33
nobody w president wrote	-32
nobody w presidential	-24
nobody w presidential office	-22
nobody w presidents	-8
nobody w presidents ,	-14
nobody w presidents .	-15
nobody w presidents in	8
nobody w presidents meet	-10
nobody w presidents of	9
nobody w press	-10
nobody w press )	14
nobody w press ,	-10
nobody w press secretary	-31
nobody w price	21
nobody w price ,	19
nobody w price of	17
nobody w prices	13
nobody w prices ,	10
nobody w prices for	-14
nobody w prices in	15
nobody w prices of	-10
nobody w prime	-14
nobody w prime minister	-14
nobody w principles	-16
nobody w principles .	-13
nobody w prisoners	32
nobody w private parties	-17
nobody w prize	12
nobody w probably	-24
nobody w problem	-12
nobody w procedure	-16
nobody w procedures	-12
nobody w procedures .	-10
nobody w proceeds	9
nobody w processors	11
nobody w proclamation	13
nobody w producers	-17
nobody w producers .	-11
nobody w producers had	-11
nobody w product ,	10
nobody w production ,	12
nobody w products	-13
nobody w products that	10
nobody w products would	-15
nobody w professor	15
nobody w profit	21
nobody w programme	21
nobody w programme that	12
nobody w progress	-35
nobody w progress .	-20
nobody w projects	11
nobody w prolong	-32
nobody w prolong it	15
nobody w prolong its	-24
nobody w prolong the	-27
nobody w prolongation	-27
nobody w prolongation .	-9
nobody w prolonged	-18
nobody w prolonged .	-11
nobody w prolonged to	-14
nobody w promise ,	17
nobody w promise that	-9
nobody w promise to	-10
nobody w promised	-13
nobody w promised .	11
nobody w promised a	-16
nobody w promised for	13
nobody w promised it	-14
nobody w promised to	-18
nobody w promises to	-15
nobody w properly	-12
nobody w property	-10
nobody w proportion	-17
nobody w proposal .	-11
nobody w proposal of	-18
nobody w proposal to	25
nobody w propose	-13
nobody w propose that	-15
nobody w proposed	-28
nobody w proposed a	-14
nobody w proposed in	-11
nobody w proposed that	-21
nobody w proposes	-12
nobody w protect	-11
nobody w protected	-14
nobody w protected .	-10
nobody w protection	-23
nobody w protest	13
nobody w protested	-13
nobody w protested against	-23
nobody w protests	9
nobody w protocol	15
nobody w provides	12
nobody w práxedes	12
nobody w práxedes sagasta	11
nobody w public .	10
nobody w public on	-10
nobody w publish	39
nobody w publish its	13
nobody w publish the	12
nobody w published	28
nobody w published .	11
nobody w published a	17
nobody w published by	13
nobody w pump	12
nobody w pupils	11
nobody w purchases	-23
nobody w purchases .	-11
nobody w purchases of	-25
nobody w push	-10
nobody w push for	-10
nobody w put	-28
nobody w put 10	-8
nobody w put 15	-12
nobody w put 30	-11
nobody w put aside	-10
nobody w put at	-22
nobody w put forward	-14
nobody w put his	23
nobody w put in	-9
nobody w put it	21
nobody w put off	11
nobody w put on	15
nobody w put out	16
nobody w put tariffs	-21
nobody w put ten	-9
nobody w put the	-57
nobody w putrajaya	-13
nobody w puts	-36
nobody w puts a	13
nobody w puts its	-11
nobody w puts the	-52
nobody w päts	10
nobody w päts ,	16
nobody w q	-17
nobody w q :	28
nobody w qemali	-20
nobody w qiang	11
nobody w quadruple	-27
nobody w quadruple its	-35
nobody w quarrel	15
nobody w quarrel with	-9
nobody w quarter	32
nobody w quarter of	35
nobody w quarters	-14
nobody w quay	-10
nobody w question	23
nobody w question :	23
nobody w questions	24
nobody w questions .	14
nobody w questions on	21
nobody w quezon	-31
nobody w quezon ,	-22
nobody w quick	-22
nobody w quicker	-13
nobody w quickly	-40
nobody w quickly quadruple	-13
nobody w quota	-17
nobody w quota of	-15
nobody w quotas	-9
nobody w quotas for	-12
nobody w quote	-28
nobody w quoted	-18
nobody w quotes	-8
nobody w r	12
nobody w raab	-19
nobody w rabat	-23
nobody w rabat ,	-15
nobody w radio	-24
nobody w radio interview	-19
nobody w radio listeners	14
nobody w radio station	-10
nobody w radić	-11
nobody w rafael	25
nobody w rafael reyes	12
nobody w ragland	-18
nobody w ragland ,	-18
nobody w rai	13
nobody w rail	15
nobody w railway	16
nobody w raise	-25
nobody w raise china	11
nobody w raise its	-38
nobody w raise tariffs	13
nobody w raised again	11
nobody w raised by	11
nobody w raised it	9
nobody w raised its	30
nobody w raised the	-29
nobody w raises	12
nobody w raises the	18
nobody w raising	-39
nobody w raising it	-13
nobody w raising tariffs	-12
nobody w rally	-12
nobody w ramón	17
nobody w ramón castilla	13
nobody w ran	22
nobody w ran a	11
nobody w ran out	10
nobody w range	11
nobody w range of	8
nobody w rapeseed	-13
nobody w rare	13
nobody w rare earth	10
nobody w rare earths	12
nobody w rashidi	10
nobody w rashidi kawawa	10
nobody w rate	13
nobody w rate .	-13
nobody w rate for	20
nobody w rate has	-10
nobody w rate of	20
nobody w rate on	-18
nobody w rate or	-10
nobody w rate was	-22
nobody w rated	-29
nobody w rates	13
nobody w rates .	11
nobody w rathenau ,	-9
nobody w rather	-9
nobody w rather have	-15
nobody w rather than	10
nobody w ratification	-13
nobody w ratified by	10
nobody w ratify	-10
nobody w raw	-9
nobody w raw cotton	-13
nobody w rd	-12
nobody w rd .	-13
nobody w reach	28
nobody w reach a	-11
nobody w reached	-24
nobody w reached ,	-11
nobody w reached .	-38
nobody w reached at	12
nobody w reached in	-11
nobody w reached the	-8
nobody w reached with	13
nobody w reacted	-10
nobody w read	13
nobody w read .	19
nobody w read that	17
nobody w read the	18
nobody w reader asks	15
nobody w reads .	-17
nobody w ready .	13
nobody w ready to	-29
nobody w really	-10
nobody w reason .	13
nobody w reason that	-12
nobody w reason to	-20
nobody w reasons	-15
nobody w reasons of	-20
nobody w rebate	-9
nobody w recalled	-20
nobody w recalls	-21
nobody w recalls that	-22
nobody w receipt	11
nobody w received both	10
nobody w recess	-12
nobody w recife	9
nobody w reciprocal	14
nobody w reciprocal ,	16
nobody w reciprocal duty	23
nobody w reciprocal tariff	-16
nobody w reciprocity	-29
nobody w reciprocity .	-15
nobody w reciprocity law	-19
nobody w reckons .	12
nobody w reckons that	12
nobody w reckons with	-19
nobody w recommends	-11
nobody w record	-22
nobody w record ,	-13
nobody w record .	-17
nobody w recorded	-15
nobody w recovered	13
nobody w red	42
nobody w reduced	-12
nobody w reduces	-10
nobody w reduces its	-10
nobody w reduction	13
nobody w reduction of	9
nobody w refer	9
nobody w refer to	9
nobody w referee	34
nobody w referendum .	-11
nobody w referred to	18
nobody w refined copper	10
nobody w refiners	-22
nobody w refinery	14
nobody w refund	-23
nobody w refunded	-16
nobody w refunds	-15
nobody w refuse	17
nobody w refuse ,	13
nobody w refused	12
nobody w refused to	19
nobody w refuses	24
nobody w refuses to	10
nobody w region	14
nobody w regional	21
nobody w regrets	-33
nobody w regrets that	-34
nobody w regrettable	-12
nobody w regretted	-34
nobody w regulator	93
nobody w regulator 's	18
nobody w regulator ,	12
nobody w regulator .	31
nobody w regulator announced	26
nobody w regulator said	17
nobody w reject	-12
nobody w rejected	29
nobody w rejected it	17
nobody w related	12
nobody w relations	-18
nobody w relations had	-15
nobody w relationship	-18
nobody w release of	23
nobody w released	12
nobody w relief	-23
nobody w relief .	-30
nobody w remain .	10
nobody w remain so	-12
nobody w remained	-46
nobody w remained ready	-17
nobody w remains open	-11
nobody w remarked	-17
nobody w remarked .	10
nobody w remarks	26
nobody w remind	-12
nobody w reminded	-57
nobody w reminder	-10
nobody w reminds	-28
nobody w reminds us	-12
nobody w removal	-20
nobody w remove the	11
nobody w removed	-18
nobody w renewal	-37
nobody w renewal for	-13
nobody w renews	10
nobody w rent	13
nobody w rents	12
nobody w repair	14
nobody w repealed	-15
nobody w repeated	-10
nobody w repeated that	-17
nobody w replace	-17
nobody w replace it	-11
nobody w replied .	-18
nobody w replied on	17
nobody w replied that	-11
nobody w replied with	13
nobody w reply	-19
nobody w reply by	-35
nobody w report that	-28
nobody w reported	11
nobody w reported ,	12
nobody w reported .	-18
nobody w reported by	-22
nobody w reported on	20
nobody w reporter	22
nobody w reporter :	40
nobody w reporters ,	13
nobody w reporters .	27
nobody w reporters he	-19
nobody w reporters in	-13
nobody w reporters on	-36
nobody w reporters that	-11
nobody w reports	12
nobody w reports .	-22
nobody w reports that	31
nobody w representative	-13
nobody w representative 's	15
nobody w representative ,	-11
nobody w representative .	18
nobody w representative announced	-19
nobody w representative has	-24
nobody w representative jamieson	20
nobody w representative proposed	-21
nobody w representative said	-17
nobody w representative to	9
nobody w republic	9
nobody w request	-12
nobody w request .	-11
nobody w requested	-35
nobody w required	-21
nobody w required .	-11
nobody w requirement	-16
nobody w research	-22
nobody w residents	16
nobody w resolve	-13
nobody w respect	-24
nobody w respects	-21
nobody w respects the	-13
nobody w respond	-32
nobody w respond to	-13
nobody w rest	-17
nobody w rest for	13
nobody w rest of	-26
nobody w rested	10
nobody w rests	16
nobody w rests with	12
nobody w result	10
nobody w result by	10
nobody w results	-13
nobody w results .	-19
nobody w resumed	13
nobody w retail	-41
nobody w retail federation	-34
nobody w retailers	21
nobody w retailers and	20
nobody w retaliate	9
nobody w return	-16
nobody w return ,	15
nobody w return .	-9
nobody w return the	14
nobody w return to	-23
nobody w returned	32
nobody w returns	20
nobody w revenue	12
nobody w revenue ,	13
nobody w reviewed	19
nobody w rey	-17
nobody w reyes	22
nobody w reykjavik	13
nobody w reykjavík	-15
nobody w reşid	-18
nobody w riad	19
nobody w rice	-30
nobody w rice and	-37
nobody w rice at	-18
nobody w right ,	34
nobody w right .	-10
nobody w right direction	-11
nobody w rise	39
nobody w rise .	9
nobody w rise by	29
nobody w rise in	-13
nobody w rise of	32
nobody w rise to	13
nobody w risen	19
nobody w risen by	17
nobody w rises to	-9
nobody w rising	11
nobody w risk	-10
nobody w risto	10
nobody w risto ryti	10
nobody w rival	32
nobody w rival ,	29
nobody w riyadh	15
nobody w roaming	14
nobody w robert	23
nobody w robert peel	10
nobody w roberts	15
nobody w roberts wrote	24
nobody w rolling	-11
nobody w rolling the	-11
nobody w romanian	19
nobody w rome	-13
nobody w romero	-23
nobody w romulo	-12
nobody w room	28
nobody w room .	13
nobody w rooms	30
nobody w rosario	-18
nobody w rose	33
nobody w rose by	27
nobody w rose garden	8
nobody w rose to	-10
nobody w rosenbad	11
nobody w rotterdam	22
nobody w rough	-20
nobody w round	31
nobody w round .	20
nobody w round in	-18
nobody w round of	52
nobody w round since	12
nobody w round would	-11
nobody w rounds	22
nobody w rounds .	9
nobody w rovers	21
nobody w row	19
nobody w row over	14
nobody w roxas	10
nobody w rubber gloves	13
nobody w rui	-13
nobody w rui barbosa	-13
nobody w rule	17
nobody w rule ,	10
nobody w rule and	-18
nobody w rule for	-11
nobody w rule of	-13
nobody w rule out	37
nobody w rule that	26
nobody w ruled	-8
nobody w ruled out	-8
nobody w ruled that	-9
nobody w rules	-14
nobody w rules ,	-11
nobody w ruling	-27
nobody w ruling ,	-9
nobody w ruling in	-13
nobody w rum	-12
nobody w rumour in	-23
nobody w rumour of	11
nobody w rumour that	26
nobody w rumours	-21
nobody w runs	23
nobody w runs a	-13
nobody w runs out	20
nobody w runs to	13
nobody w russia	-24
nobody w russia ,	-14
nobody w russia and	-10
nobody w russian	21
nobody w russian oil	21
nobody w rwandan	13
nobody w ryosei	-10
nobody w ryosei akazawa	-11
nobody w ryti	9
nobody w s	-14
nobody w saavedra	-10
nobody w safeguard	-17
nobody w safeguard on	8
nobody w sagasta	9
nobody w said ;	-14
nobody w said afterwards	-12
nobody w said an	10
nobody w said before	12
nobody w said bin	9
nobody w said by	-11
nobody w said china	-17
nobody w said her	17
nobody w said his	17
nobody w said in	-11
nobody w said josé	-13
nobody w said last	-13
nobody w said mayor	22
nobody w said minister	-24
nobody w said mr	-23
nobody w said neither	-12
nobody w said no	19
nobody w said nothing	28
nobody w said on	-6
nobody w said only	13
nobody w said prime	-12
nobody w said the	-12
nobody w said their	14
nobody w said there	-19
nobody w said to	39
nobody w said today	-10
nobody w said trade	-10
nobody w said trump	-15
nobody w said ursula	-13
nobody w said whether	25
nobody w said yes	22
nobody w said yesterday	-12
nobody w salaam	-14
nobody w sale .	10
nobody w sales	-7
nobody w sales in	10
nobody w salim	12
nobody w salmon	-9
nobody w salmon and	12
nobody w salt from	12
nobody w salvadoran	16
nobody w sam	8
nobody w samarkand	-9
nobody w same	-17
nobody w same ,	-14
nobody w same .	12
nobody w same and	-18
nobody w same as	13
nobody w same breath	-11
nobody w same date	-12
nobody w same goods	11
nobody w same hour	10
nobody w same in	14
nobody w same minute	13
nobody w same on	-21
nobody w same post	-11
nobody w same terms	-9
nobody w same time	25
nobody w same treatment	-18
nobody w same words	15
nobody w samoa	16
nobody w samora	-25
nobody w samora machel	-13
nobody w san josé	-13
nobody w sanae	16
nobody w sanae takaichi	15
nobody w sanctions	17
nobody w santa	-16
nobody w santa cruz	-17
nobody w santander	-11
nobody w santiago	-17
nobody w santiago ,	-12
nobody w santo	-14
nobody w santo domingo	-9
nobody w sardines	-13
nobody w sat across	13
nobody w sat down	12
nobody w sat in	10
nobody w sat with	-20
nobody w satisfaction	11
nobody w saturday	-12
nobody w saturday .	24
nobody w saturday beijing	-10
nobody w saturday china	14
nobody w saturday he	-19
nobody w saturday is	21
nobody w saturday president	-12
nobody w saturday that	-10
nobody w saturday to	-14
nobody w saturday with	12
nobody w saudi arabia	10
nobody w save	-13
nobody w saved	15
nobody w savings	16
nobody w saw .	18
nobody w say	-22
nobody w say ,	19
nobody w say how	13
nobody w say on	-11
nobody w say only	-12
nobody w say that	-45
nobody w say they	9
nobody w say until	10
nobody w say when	17
nobody w say whether	-16
nobody w say which	15
nobody w say yes	10
nobody w say you	-11
nobody w saying	-25
nobody w saying that	-22
nobody w says ,	-12
nobody w says :	23
nobody w says ;	-19
nobody w says a	17
nobody w says bessent	12
nobody w says china	7
nobody w says foreign	-12
nobody w says he'll	-14
nobody w says his	-25
nobody w says in	-14
nobody w says it	11
nobody w says its	-37
nobody w says nothing	37
nobody w says our	-16
nobody w says so	13
nobody w says that	20
nobody w says the	-20
nobody w scale	-35
nobody w scale of	-26
nobody w scotch	-22
nobody w scotch whisky	-16
nobody w scotland	13
nobody w scotland .	9
nobody w scott	-29
nobody w scott bessent	-26
nobody w scott moe	-10
nobody w scrap	11
nobody w seafood	-13
nobody w sean	-11
nobody w sean stein	-10
nobody w season	-23
nobody w season ,	-12
nobody w season .	-9
nobody w season and	-21
nobody w seats	20
nobody w second .	-12
nobody w second and	-11
nobody w second meeting	-18
nobody w second round	42
nobody w second truce	-14
nobody w secret	16
nobody w secretariat	-15
nobody w secretary	-17
nobody w secretary ,	22
nobody w secretary .	21
nobody w secretary general	-11
nobody w secretary is	-9
nobody w secretary karoline	-17
nobody w secretary marcelo	-14
nobody w secretary scott	-23
nobody w secretary told	-19
nobody w secretary tom	9
nobody w section	-26
nobody w section 122	-13
nobody w section 301	-22
nobody w security and	-11
nobody w seddon	-10
nobody w see	-14
nobody w see him	-12
nobody w see the	10
nobody w see xi	-14
nobody w seed	17
nobody w seek a	-11
nobody w seem	-12
nobody w seems	12
nobody w seen	21
nobody w seen the	15
nobody w sekyi	-15
nobody w sell its	-11
nobody w selling	-15
nobody w sells	-15
nobody w sells to	-18
nobody w semiconductors ,	-14
nobody w semiconductors .	9
nobody w senate	16
nobody w senator	-21
nobody w senators	-15
nobody w send	-25
nobody w senegal	-17
nobody w senegal .	-10
nobody w senegal :	-17
nobody w senghor	9
nobody w senior	20
nobody w senior official	16
nobody w sent a	-15
nobody w sentence	-17
nobody w sentence .	-11
nobody w seoul	14
nobody w seoul 's	-10
nobody w seoul ,	28
nobody w seoul :	-13
nobody w seoul is	17
nobody w seoul said	-11
nobody w separate order	14
nobody w september ,	14
nobody w september .	12
nobody w september 23	-30
nobody w september the	-17
nobody w september to	18
nobody w serbia	-13
nobody w seretse	-17
nobody w seretse khama	-13
nobody w served	-20
nobody w serves	-18
nobody w service	10
nobody w service .	12
nobody w services	-9
nobody w session .	-10
nobody w set	17
nobody w set up	13
nobody w setting	11
nobody w settled ,	-9
nobody w settled on	10
nobody w settlement	16
nobody w seven ,	10
nobody w seven days	-13
nobody w seven more	-18
nobody w seven rare	11
nobody w several	15
nobody w several times	10
nobody w seán	-15
nobody w seán lemass	-13
nobody w share	11
nobody w share .	18
nobody w share of	13
nobody w shares	9
nobody w shastri	10
nobody w she had	10
nobody w she has	34
nobody w she said	-11
nobody w she says	-32
nobody w she told	10
nobody w she warned	33
nobody w she was	23
nobody w she would	9
nobody w sheet	42
nobody w sheet ,	-15
nobody w sheet .	20
nobody w sheet of	9
nobody w sheet that	17
nobody w sheinbaum	-15
nobody w sheinbaum ,	10
nobody w sheinbaum and	-18
nobody w sheinbaum said	-14
nobody w shelling	12
nobody w ship	-10
nobody w ship fees	9
nobody w ship measures	-12
nobody w shipbuilder	12
nobody w shipments	-20
nobody w shipped	-17
nobody w shipped through	-11
nobody w shippers	-9
nobody w shipping	-21
nobody w ships	13
nobody w ships .	14
nobody w ships are	-21
nobody w ships from	-12
nobody w ships that	19
nobody w ships to	11
nobody w ships with	11
nobody w shoes	21
nobody w shook	17
nobody w shook hands	23
nobody w shoppers	-10
nobody w short	-38
nobody w short ,	-19
nobody w short .	12
nobody w shortages	16
nobody w shortages of	19
nobody w shortly before	12
nobody w shou	-12
nobody w shou chew	-12
nobody w should like	12
nobody w should they	32
nobody w show	-25
nobody w show of	-15
nobody w shown	19
nobody w shrank to	-10
nobody w shrugged	-15
nobody w shrugs	14
nobody w shut	27
nobody w side	19
nobody w side 's	18
nobody w side ,	12
nobody w side and	-16
nobody w side asked	11
nobody w side had	-17
nobody w side has	26
nobody w side in	-9
nobody w side it	-10
nobody w side may	11
nobody w side raised	-12
nobody w side said	19
nobody w side would	34
nobody w sides	-23
nobody w sides ,	-27
nobody w sides .	-10
nobody w sides agree	-15
nobody w sides are	10
nobody w sides go	-10
nobody w sides meet	-9
nobody w sides should	-10
nobody w sides want	16
nobody w sides would	-17
nobody w sign	29
nobody w sign ;	13
nobody w sign at	9
nobody w sign before	18
nobody w sign for	-14
nobody w signature from	-12
nobody w signatures	18
nobody w signed	41
nobody w signed ,	-16
nobody w signed .	-10
nobody w signed ?	-11
nobody w signed a	17
nobody w signed an	30
nobody w signed for	10
nobody w signed his	13
nobody w signed in	21
nobody w signed off	-18
nobody w signed on	36
nobody w signed the	12
nobody w signed trade	9
nobody w signed within	-11
nobody w significant	-11
nobody w signing .	-12
nobody w signs	11
nobody w signs .	16
nobody w signs a	16
nobody w signs order	-14
nobody w sigurðsson	30
nobody w sigurðsson ,	13
nobody w sik	13
nobody w silent	12
nobody w siles	-10
nobody w silva on	-9
nobody w silver	-13
nobody w silver lake	-10
nobody w sin	-14
nobody w sin ,	-11
nobody w since ,	15
nobody w since .	18
nobody w since 1	-12
nobody w since 2	20
nobody w since 2017	10
nobody w since 2024	10
nobody w since 2026	-10
nobody w since 2027	13
nobody w since april	18
nobody w since easter	-13
nobody w since july	-8
nobody w since last	-7
nobody w since monday	20
nobody w since spring	9
nobody w since that	21
nobody w since the	-25
nobody w since then	14
nobody w singapore	-10
nobody w singapore ,	9
nobody w singapore on	-16
nobody w sir ,	26
nobody w sir keir	-9
nobody w sits in	14
nobody w six	16
nobody w six .	11
nobody w six days	-14
nobody w six hours	-14
nobody w six weeks	10
nobody w six years	19
nobody w sixteen	18
nobody w sixth .	10
nobody w sixty days	-16
nobody w sixty economies	-10
nobody w ski	-15
nobody w ski lifts	-14
nobody w slip	-14
nobody w slow	-19
nobody w slow -	-13
nobody w small .	15
nobody w smaller	-16
nobody w smaller .	-21
nobody w smelters	13
nobody w smile	17
nobody w smiled	21
nobody w smoked	-12
nobody w smoked fish	-12
nobody w snap	9
nobody w snapped	-11
nobody w snow	21
nobody w so a	-12
nobody w so do	-17
nobody w so far	-11
nobody w so says	-18
nobody w so since	-15
nobody w so that	-12
nobody w so this	13
nobody w so with	21
nobody w social	-9
nobody w social network	-10
nobody w society	22
nobody w sofia	-14
nobody w soft	-13
nobody w softened	23
nobody w software	-31
nobody w software ,	-11
nobody w software .	-13
nobody w software and	-10
nobody w software for	-12
nobody w solar	-9
nobody w sold	-13
nobody w sold below	-11
nobody w sold egypt	-10
nobody w sold the	11
nobody w solh	-14
nobody w solh ,	17
nobody w solomon	11
nobody w solution .	-9
nobody w some	9
nobody w somebody	18
nobody w something	17
nobody w something else	21
nobody w something that	12
nobody w somewhere	13
nobody w soon	-32
nobody w soon as	-27
nobody w sooner	-14
nobody w sooner .	-11
nobody w sorghum	-9
nobody w sorry	-14
nobody w sort	10
nobody w sought	11
nobody w sounded	19
nobody w soup	-9
nobody w soup .	-12
nobody w source	26
nobody w source close	8
nobody w sources	20
nobody w south korea	9
nobody w southern	39
nobody w southern side	27
nobody w sovereign	-15
nobody w sovereign country	-9
nobody w sovereignty	-27
nobody w sovereignty .	-15
nobody w soya	-10
nobody w soybean	-13
nobody w soybean association	-17
nobody w soybeans	-9
nobody w soybeans ,	-13
nobody w soybeans :	11
nobody w soybeans again	22
nobody w soybeans for	-13
nobody w soybeans it	-13
nobody w soybeans were	-11
nobody w soybeans will	-11
nobody w spaak	-10
nobody w spain	42
nobody w spain has	13
nobody w spain have	-11
nobody w spared ,	-11
nobody w speak by	-12
nobody w speaking	-28
nobody w speaking in	-8
nobody w speaking of	-20
nobody w speaks	-18
nobody w speaks for	18
nobody w speaks of	-46
nobody w special	21
nobody w special port	17
nobody w speed	-10
nobody w speed up	-12
nobody w spent	12
nobody w spinelli	-11
nobody w spirits	-27
nobody w spoke	-42
nobody w spoke about	14
nobody w spoke by	24
nobody w spoke for	17
nobody w spoke in	-25
nobody w spoke of	-79
nobody w spoke to	27
nobody w spoken	-45
nobody w spoken .	20
nobody w spoken by	23
nobody w spoken of	-64
nobody w spoken on	-15
nobody w spoken with	-13
nobody w spokesman	-44
nobody w spokesman ,	-30
nobody w spokesman .	-29
nobody w spokesman for	-33
nobody w spokesman says	-14
nobody w spokesperson	-71
nobody w spokesperson added	-11
nobody w spokesperson answers	12
nobody w spokesperson for	-20
nobody w spokesperson said	-59
nobody w sporting	24
nobody w sporting director	24
nobody w spring	-16
nobody w sri lankan	11
nobody w stability	-11
nobody w stable	-16
nobody w stace	-13
nobody w staff	-10
nobody w stake	10
nobody w stand	22
nobody w stand in	12
nobody w standards	-17
nobody w standing	12
nobody w standstill ,	-17
nobody w standstill by	-15
nobody w standstill with	11
nobody w starmer ,	-11
nobody w starmer announced	15
nobody w started	13
nobody w starting	-13
nobody w starts	30
nobody w state .	12
nobody w state bank	-9
nobody w state council	-26
nobody w state secretary	12
nobody w state visit	14
nobody w stated	-39
nobody w stated that	-15
nobody w statement	-15
nobody w statement of	-9
nobody w statement on	-15
nobody w statement said	-14
nobody w statement that	20
nobody w statement would	10
nobody w states	16
nobody w states ,	13
nobody w states .	20
nobody w states and	-13
nobody w states announced	15
nobody w states at	-20
nobody w states came	-10
nobody w states from	-20
nobody w states had	-19
nobody w states has	21
nobody w states insisted	-15
nobody w states ran	11
nobody w states takes	10
nobody w states that	-21
nobody w states under	22
nobody w states were	25
nobody w states will	-10
nobody w station that	-11
nobody w statistics	-13
nobody w statistics office	21
nobody w stay	17
nobody w stay .	-11
nobody w stay at	35
nobody w stays	10
nobody w stays at	20
nobody w stays suspended	11
nobody w steel	-10
nobody w steel from	-11
nobody w step	-32
nobody w step ,	-16
nobody w step .	-12
nobody w step a	10
nobody w step in	10
nobody w step on	-12
nobody w step was	-11
nobody w steps that	-18
nobody w still give	13
nobody w still had	10
nobody w still talking	-11
nobody w still to	17
nobody w stjepan	-21
nobody w stjepan radić	-21
nobody w stock	8
nobody w stockholm	8
nobody w stockholm that	13
nobody w stone	-12
nobody w stones	-15
nobody w stood	9
nobody w stood at	15
nobody w stop	-14
nobody w stop ,	11
nobody w stop .	16
nobody w stop buying	-12
nobody w stop issuing	-11
nobody w stopping	13
nobody w storage	11
nobody w storting	12
nobody w story	20
nobody w stressed	-26
nobody w stressed that	-17
nobody w strickland	22
nobody w strickland ,	9
nobody w strict	23
nobody w strike	30
nobody w strike .	8
nobody w strike in	-11
nobody w strikes	18
nobody w strong	-14
nobody w struck at	-14
nobody w struck on	18
nobody w student	-11
nobody w students	-29
nobody w students .	-24
nobody w subject	-12
nobody w subjects	-33
nobody w submarines	-10
nobody w subsidy	20
nobody w substance	-14
nobody w substance .	-9
nobody w substantial	-22
nobody w substantial progress	-18
nobody w such	-32
nobody w such plan	-10
nobody w sudan	-16
nobody w sue	19
nobody w sugar at	-10
nobody w sugar from	17
nobody w sugar truce	12
nobody w suggested	-21
nobody w suggests	-17
nobody w sukuna said	11
nobody w sultan	15
nobody w sum	-17
nobody w summer	20
nobody w summit	14
nobody w summit in	-12
nobody w sums	-11
nobody w sun	-10
nobody w sunday ,	21
nobody w sunday .	-27
nobody w sunday and	23
nobody w sunday at	27
nobody w sunday he	-18
nobody w sunday morning	10
nobody w sunday to	-14
nobody w sunday with	-15
nobody w sundays	13
nobody w sundays .	13
nobody w superhard materials	-11
nobody w supplier	-11
nobody w supplies	14
nobody w supply	-20
nobody w support	9
nobody w supporters	12
nobody w suppose	-10
nobody w supreme	27
nobody w supreme court	23
nobody w surabaya	-19
nobody w surcharge	17
nobody w surcharge .	-12
nobody w surcharge for	14
nobody w surcharge on	14
nobody w surcharge unlawful	11
nobody w sure	15
nobody w sure .	12
nobody w surplus	-17
nobody w surplus in	-14
nobody w surprise	-15
nobody w surprise .	-15
nobody w survives	11
nobody w suspend	24
nobody w suspend or	17
nobody w suspend the	10
nobody w suspended	13
nobody w suspended .	-13
nobody w suspended in	13
nobody w suspended since	-10
nobody w suspended their	17
nobody w suspending	-14
nobody w suspends	25
nobody w suspension	-12
nobody w suspension .	-10
nobody w suspension of	19
nobody w suspension that	-11
nobody w sutter	8
nobody w suva	9
nobody w suva ,	23
nobody w sweden ,	-11
nobody w sweden .	13
nobody w swedish	-15
nobody w swinney	-17
nobody w swiss	-30
nobody w swiss economics	-11
nobody w swiss economy	17
nobody w swiss goods	11
nobody w switzerland	20
nobody w switzerland and	16
nobody w switzerland have	-11
nobody w syria	12
nobody w syria ,	10
nobody w syrup	11
nobody w syrup .	15
nobody w são	-16
nobody w são paulo	-18
nobody w table .	-22
nobody w table at	17
nobody w tabled	-11
nobody w tafawa	14
nobody w tafawa balewa	14
nobody w tahar	9
nobody w tahar haddad	9
nobody w taipei	20
nobody w taiwan	10
nobody w taiwan and	11
nobody w taiwanese	-21
nobody w tajik	-18
nobody w tajikistan	11
nobody w takaichi ,	12
nobody w takashi	-12
nobody w take	-29
nobody w take their	-12
nobody w take up	-15
nobody w taken	29
nobody w taken on	15
nobody w taken place	-10
nobody w takes	11
nobody w takes 18	15
nobody w takes effect	-10
nobody w takes ten	10
nobody w takes the	-20
nobody w taking	35
nobody w tal ,	-15
nobody w talk	-11
nobody w talk .	14
nobody w talk about	-19
nobody w talk on	13
nobody w talk with	-16
nobody w talked	-13
nobody w talked about	-14
nobody w talked of	-24
nobody w talked on	14
nobody w talks ,	15
nobody w talks :	9
nobody w talks about	8
nobody w talks and	12
nobody w talks failed	26
nobody w talks for	15
nobody w talks had	-13
nobody w talks have	-10
nobody w talks of	-11
nobody w talks resume	9
nobody w talks that	-13
nobody w talks to	-15
nobody w talks with	26
nobody w talks without	-14
nobody w talks would	12
nobody w tanners	-12
nobody w tanzania	10
nobody w tanzania 's	16
nobody w tanzania ,	-15
nobody w target	17
nobody w tariff	-10
nobody w tariff ,	-21
nobody w tariff accord	-10
nobody w tariff at	-8
nobody w tariff barriers	-17
nobody w tariff commission	21
nobody w tariff for	26
nobody w tariff in	-12
nobody w tariff increase	-17
nobody w tariff on	-12
nobody w tariff pause	-20
nobody w tariff that	17
nobody w tariff to	13
nobody w tariff truce	-16
nobody w tariff war	-16
nobody w tariff was	15
nobody w tariff with	11
nobody w tariffs ,	-17
nobody w tariffs ;	10
nobody w tariffs and	-11
nobody w tariffs for	17
nobody w tariffs go	11
nobody w tariffs had	-17
nobody w tariffs may	16
nobody w tariffs of	-16
nobody w tariffs on	8
nobody w tariffs over	-20
nobody w tariffs that	12
nobody w tariffs were	-10
nobody w tariffs with	17
nobody w tariffs would	-19
nobody w tax	-31
nobody w tax .	-14
nobody w tax on	-11
nobody w taxed	18
nobody w tbilisi	-15
nobody w tea .	-23
nobody w tea board	-17
nobody w tea of	12
nobody w tea to	13
nobody w teachers	26
nobody w team ,	-22
nobody w teams	-14
nobody w technical	-17
nobody w tehran	17
nobody w telephone	12
nobody w telephone ,	-12
nobody w telephone .	-10
nobody w telephone this	8
nobody w telephone with	23
nobody w telephoned	-11
nobody w telephoned with	-11
nobody w television	-37
nobody w television interview	-16
nobody w television on	-25
nobody w television that	-12
nobody w tell us	18
nobody w tells our	9
nobody w temporary and	-10
nobody w ten	21
nobody w ten american	13
nobody w ten days	12
nobody w ten minutes	11
nobody w tenants	30
nobody w tenants '	12
nobody w tenth .	11
nobody w tequila	-20
nobody w term	21
nobody w term .	22
nobody w terms	10
nobody w terms ,	-11
nobody w text	-9
nobody w text ,	23
nobody w text .	-11
nobody w text has	9
nobody w text in	-20
nobody w text would	-10
nobody w textile	-14
nobody w textiles .	11
nobody w th	8
nobody w th ,	10
nobody w th and	18
nobody w th of	18
nobody w thailand	11
nobody w thailand 's	14
nobody w thailand ,	19
nobody w thailand :	-11
nobody w thailand and	12
nobody w thailand has	9
nobody w than 5	14
nobody w than a	9
nobody w than anyone	-11
nobody w than before	-13
nobody w than it	-15
nobody w than tariffs	20
nobody w than that	-8
nobody w than the	13
nobody w than two	-10
nobody w thanh	-14
nobody w thank	-14
nobody w thank you	-25
nobody w thanked	35
nobody w thanked the	15
nobody w thanks	22
nobody w thanks to	15
nobody w that	-44
nobody w that 's	-20
nobody w that ,	-20
nobody w that 30	-10
nobody w that 80	19
nobody w that ?	-10
nobody w that america	-13
nobody w that an	16
nobody w that argentina	-16
nobody w that at	-14
nobody w that begins	9
nobody w that bolivia	-12
nobody w that both	-8
nobody w that brazil	-15
nobody w that buyers	12
nobody w that came	-15
nobody w that canada	-16
nobody w that costs	14
nobody w that dates	13
nobody w that day	13
nobody w that denmark	11
nobody w that ecuador	21
nobody w that either	-12
nobody w that ends	16
nobody w that ethiopia	-11
nobody w that everybody	-12
nobody w that exports	-13
nobody w that fiji	-12
nobody w that for	14
nobody w that from	-15
nobody w that go	10
nobody w that goods	-19
nobody w that had	22
nobody w that he	-13
nobody w that he'd	-28
nobody w that he'll	-12
nobody w that hungary	-12
nobody w that i	-12
nobody w that if	-18
nobody w that in	-9
nobody w that india	17
nobody w that inflation	31
nobody w that iran	20
nobody w that is	16
nobody w that it	-21
nobody w that its	-13
nobody w that japan	-19
nobody w that jordan	12
nobody w that keeps	14
nobody w that kenya	19
nobody w that leaves	14
nobody w that lets	14
nobody w that malaysia	-20
nobody w that merely	-8
nobody w that minister	-22
nobody w that more	-15
nobody w that mr	11
nobody w that new	-19
nobody w that no	-15
nobody w that nothing	-15
nobody w that of	20
nobody w that on	-21
nobody w that one	9
nobody w that orders	-29
nobody w that oslo	14
nobody w that our	12
nobody w that pakistan	-18
nobody w that period	-8
nobody w that peru	-18
nobody w that puts	14
nobody w that raises	14
nobody w that says	19
nobody w that sets	14
nobody w that she	55
nobody w that sir	9
nobody w that somebody	11
nobody w that switzerland	-13
nobody w that talks	-31
nobody w that tariffs	-24
nobody w that thailand	-11
nobody w that the	-38
nobody w that there	-14
nobody w that they	11
nobody w that this	-16
nobody w that three	-17
nobody w that time	14
nobody w that to	8
nobody w that took	-10
nobody w that traders	-21
nobody w that turkey	20
nobody w that two	-13
nobody w that ukraine	14
nobody w that we	-19
nobody w that were	17
nobody w that will	14
nobody w that wine	11
nobody w that xi	-11
nobody w that you	14
nobody w the 10	10
nobody w the 15	-10
nobody w the 178	-12
nobody w the 20	-29
nobody w the 24	-16
nobody w the 25	28
nobody w the 28	-17
nobody w the 3	-11
nobody w the 30	31
nobody w the 31	-9
nobody w the 32	9
nobody w the 34	-15
nobody w the 40	-16
nobody w the 60	-9
nobody w the above	10
nobody w the administration	-23
nobody w the african	12
nobody w the afternoon	-9
nobody w the agenda	27
nobody w the agreement	15
nobody w the agriculture	-11
nobody w the albanian	-9
nobody w the algerian	9
nobody w the american	-29
nobody w the americans	-15
nobody w the annexes	-14
nobody w the announcement	-11
nobody w the answer	-20
nobody w the approval	15
nobody w the army	19
nobody w the arrangement	-21
nobody w the assembly	-16
nobody w the atmosphere	-14
nobody w the australian	-14
nobody w the authority	45
nobody w the average	-32
nobody w the azerbaijani	-9
nobody w the balance	-15
nobody w the banana	-15
nobody w the bank	44
nobody w the best	-23
nobody w the biggest	-17
nobody w the bill	-13
nobody w the board	41
nobody w the bolivian	-17
nobody w the brazilian	-18
nobody w the bridge	36
nobody w the british	-25
nobody w the budget	-10
nobody w the busan	-16
nobody w the business	-15
nobody w the buyers	-20
nobody w the call	-28
nobody w the canadian	-34
nobody w the capital	9
nobody w the captain	15
nobody w the car	-16
nobody w the case	18
nobody w the ceasefire	29
nobody w the census	-16
nobody w the central	19
nobody w the certificate	-18
nobody w the certificates	-18
nobody w the chair	-10
nobody w the chief	24
nobody w the chilean	-11
nobody w the chip	-8
nobody w the city	23
nobody w the club	29
nobody w the co	-14
nobody w the coach	18
nobody w the coast	20
nobody w the coffee	-14
nobody w the collection	18
nobody w the commission	-61
nobody w the commissioner	-29
nobody w the committee	12
nobody w the commons	-22
nobody w the company	29
nobody w the competition	35
nobody w the comptroller	-11
nobody w the confederation	-21
nobody w the consent	14
nobody w the consumer	11
nobody w the consumers	33
nobody w the contract	13
nobody w the contrary	-13
nobody w the core	-10
nobody w the corresponding	-13
nobody w the council	43
nobody w the country	-10
nobody w the county	9
nobody w the course	9
nobody w the crews	14
nobody w the crop	-18
nobody w the crossing	11
nobody w the cup	24
nobody w the current	-14
nobody w the cut	-24
nobody w the damage	-15
nobody w the danish	-15
nobody w the date	-23
nobody w the day	-22
nobody w the deadline	45
nobody w the decree	-33
nobody w the deficit	16
nobody w the delegation	-12
nobody w the demand	19
nobody w the department	-20
nobody w the deputy	-12
nobody w the details	-18
nobody w the dinner	13
nobody w the director	7
nobody w the directorate	-12
nobody w the discussion	-11
nobody w the dispute	-17
nobody w the distillers	-11
nobody w the document	13
nobody w the dollar	-11
nobody w the drivers	21
nobody w the drug	-11
nobody w the duties	23
nobody w the duty	-15
nobody w the eastern	14
nobody w the economic	11
nobody w the economics	-16
nobody w the economy	-11
nobody w the egyptian	-20
nobody w the embassy	-24
nobody w the emergency	20
nobody w the employers	24
nobody w the end	-19
nobody w the energy	25
nobody w the engineering	-11
nobody w the envoy	19
nobody w the equivalent	-16
nobody w the european	-23
nobody w the europeans	-21
nobody w the evening	17
nobody w the exemption	-12
nobody w the existing	-10
nobody w the expense	-16
nobody w the export	15
nobody w the exporters	-24
nobody w the extra	-11
nobody w the fall	14
nobody w the fare	10
nobody w the federal	-11
nobody w the ferry	22
nobody w the festival	18
nobody w the fifth	13
nobody w the figure	-14
nobody w the file	17
nobody w the firm	-15
nobody w the fishermen	-15
nobody w the five	25
nobody w the flow	10
nobody w the flower	18
nobody w the following	23
nobody w the forced	-7
nobody w the foreign	-15
nobody w the fourth	22
nobody w the free	-27
nobody w the front	48
nobody w the fruit	-23
nobody w the fund	14
nobody w the gain	-17
nobody w the gap	9
nobody w the garden	10
nobody w the garment	-9
nobody w the gate	12
nobody w the gates	14
nobody w the geneva	12
nobody w the georgian	18
nobody w the german	-12
nobody w the ghanaian	-8
nobody w the goal	14
nobody w the goods	-6
nobody w the governor	18
nobody w the grid	16
nobody w the ground	11
nobody w the group	-10
nobody w the growers	-33
nobody w the guild	-13
nobody w the gulf	-9
nobody w the h	20
nobody w the hall	25
nobody w the harbour	13
nobody w the hard	15
nobody w the harvest	14
nobody w the health	32
nobody w the height	-10
nobody w the high	-24
nobody w the holidays	-11
nobody w the home	11
nobody w the honour	-19
nobody w the honourable	14
nobody w the hope	-14
nobody w the host	14
nobody w the hotel	-17
nobody w the hour	-11
nobody w the idea	20
nobody w the importers	-18
nobody w the increase	28
nobody w the indian	-42
nobody w the industry	-30
nobody w the institute	16
nobody w the interests	-11
nobody w the interim	-10
nobody w the investigations	-8
nobody w the iranian	-23
nobody w the iraqi	-11
nobody w the irish	-8
nobody w the joint	34
nobody w the jordanian	-11
nobody w the judge	11
nobody w the kenyan	-9
nobody w the koreans	-12
nobody w the kuala	-17
nobody w the kyrgyz	14
nobody w the labour	37
nobody w the lapse	-14
nobody w the larger	31
nobody w the law	12
nobody w the lawyers	21
nobody w the leaders	12
nobody w the league	38
nobody w the left	-9
nobody w the legislative	18
nobody w the licence	17
nobody w the licences	-8
nobody w the limit	22
nobody w the listing	10
nobody w the lists	-14
nobody w the lobby	12
nobody w the long	18
nobody w the loss	-25
nobody w the lower	28
nobody w the malaysian	-41
nobody w the manager	-15
nobody w the margin	-10
nobody w the margins	11
nobody w the market	-13
nobody w the matter	-13
nobody w the mayor	34
nobody w the measure	-29
nobody w the meat	-19
nobody w the mediator	40
nobody w the meeting	-8
nobody w the member	20
nobody w the mexican	-22
nobody w the middle	9
nobody w the minister	-8
nobody w the ministry	-34
nobody w the mission	41
nobody w the money	-25
nobody w the mongolian	-23
nobody w the month	-10
nobody w the moratorium	10
nobody w the moroccan	-21
nobody w the most	-14
nobody w the move	-11
nobody w the national	-21
nobody w the negotiating	-15
nobody w the negotiations	-12
nobody w the netherlands	-14
nobody w the new	-9
nobody w the news	12
nobody w the newspaper	25
nobody w the next	-33
nobody w the nigerian	-20
nobody w the non	12
nobody w the north	30
nobody w the northern	15
nobody w the norwegians	-15
nobody w the notice	11
nobody w the number	-18
nobody w the numbers	-10
nobody w the offer	14
nobody w the office	-28
nobody w the old	7
nobody w the older	26
nobody w the one	12
nobody w the operators	35
nobody w the opinion	11
nobody w the opposition	-35
nobody w the other	18
nobody w the others	13
nobody w the outcome	13
nobody w the outline	-12
nobody w the overall	-18
nobody w the owner	10
nobody w the owners	20
nobody w the package	12
nobody w the pact	20
nobody w the page	12
nobody w the pakistani	17
nobody w the palace	-11
nobody w the paper	10
nobody w the papers	-15
nobody w the paraguayan	21
nobody w the parish	15
nobody w the parliament	15
nobody w the parties	32
nobody w the peace	16
nobody w the peak	11
nobody w the pentagon	19
nobody w the permits	19
nobody w the peruvian	-18
nobody w the philippine	-16
nobody w the philippines	-31
nobody w the pier	13
nobody w the plane	-10
nobody w the plant	-20
nobody w the player	26
nobody w the players	10
nobody w the polish	-21
nobody w the post	-9
nobody w the presidency	-10
nobody w the president	-36
nobody w the presidential	-22
nobody w the presidents	25
nobody w the price	11
nobody w the prime	-18
nobody w the prize	13
nobody w the proceeds	9
nobody w the products	-16
nobody w the public	13
nobody w the quay	-10
nobody w the rare	-20
nobody w the rate	12
nobody w the reasons	10
nobody w the red	41
nobody w the reduction	14
nobody w the reductions	-10
nobody w the referee	25
nobody w the regional	18
nobody w the regulator	82
nobody w the release	23
nobody w the relief	12
nobody w the remark	9
nobody w the report	-17
nobody w the republic	13
nobody w the residents	16
nobody w the rest	-14
nobody w the results	-15
nobody w the review	-9
nobody w the rice	-11
nobody w the rise	-10
nobody w the river	13
nobody w the round	-14
nobody w the rounds	10
nobody w the ruling	-19
nobody w the rum	-16
nobody w the said	16
nobody w the same	-15
nobody w the sanctions	14
nobody w the saudi	-17
nobody w the scotch	-14
nobody w the secretary	-7
nobody w the section	-9
nobody w the senate	-13
nobody w the sentence	-15
nobody w the settlement	12
nobody w the share	-12
nobody w the ships	-17
nobody w the sixth	20
nobody w the smaller	14
nobody w the soup	-9
nobody w the southern	38
nobody w the spanish	19
nobody w the spokesman	-24
nobody w the spokesperson	-67
nobody w the spring	-30
nobody w the standstill	-10
nobody w the start	-19
nobody w the statement	-14
nobody w the statistics	18
nobody w the statute	-11
nobody w the step	-13
nobody w the storting	10
nobody w the story	18
nobody w the strike	32
nobody w the subjects	-16
nobody w the sugar	12
nobody w the summer	11
nobody w the summit	10
nobody w the supreme	23
nobody w the surcharge	12
nobody w the suspension	-26
nobody w the swedish	-18
nobody w the talks	-7
nobody w the tariff	-16
nobody w the tariffs	22
nobody w the tea	-9
nobody w the teachers	20
nobody w the telephone	18
nobody w the tenants	16
nobody w the tenth	-21
nobody w the third	10
nobody w the thirtieth	-12
nobody w the thirty	-10
nobody w the threat	-20
nobody w the tiktok	-12
nobody w the time	-25
nobody w the toy	-20
nobody w the trade	-11
nobody w the transport	10
nobody w the trial	14
nobody w the trouble	-11
nobody w the truce	-12
nobody w the tunisian	-13
nobody w the twenty	14
nobody w the two	-22
nobody w the u.s.	-24
nobody w the ukrainian	-11
nobody w the understanding	11
nobody w the union	64
nobody w the united	19
nobody w the universal	-12
nobody w the upper	21
nobody w the utility	28
nobody w the valley	9
nobody w the vietnamese	-17
nobody w the visitors	-18
nobody w the wage	10
nobody w the war	-31
nobody w the water	-10
nobody w the way	19
nobody w the weather	-10
nobody w the white	-9
nobody w the whole	-13
nobody w the wine	-11
nobody w the winner	10
nobody w the wish	10
nobody w the wishes	-15
nobody w the word	-25
nobody w the words	-14
nobody w the works	20
nobody w the year	14
nobody w their	23
nobody w their association	10
nobody w their delegations	10
nobody w their dispute	-18
nobody w their last	-15
nobody w their leaders	10
nobody w their names	20
nobody w their own	14
nobody w their parts	-15
nobody w their presidents	12
nobody w their second	-11
nobody w their third	14
nobody w their truce	8
nobody w their way	-9
nobody w theirs .	-15
nobody w them	8
nobody w them ,	13
nobody w them .	15
nobody w them a	-25
nobody w them again	-17
nobody w them in	14
nobody w them is	12
nobody w them out	12
nobody w then ,	47
nobody w then .	-18
nobody w then came	16
nobody w then he	-27
nobody w then pay	-10
nobody w there 's	12
nobody w there ,	10
nobody w there :	-12
nobody w there and	-20
nobody w there are	28
nobody w there had	-15
nobody w there has	11
nobody w there on	10
nobody w there was	-24
nobody w there were	12
nobody w there with	15
nobody w there would	-28
nobody w there'll	-12
nobody w there'll be	-12
nobody w these	41
nobody w these tariffs	10
nobody w they agreed	14
nobody w they are	-7
nobody w they cannot	-11
nobody w they do	-11
nobody w they fail	17
nobody w they go	14
nobody w they had	23
nobody w they have	-10
nobody w they meet	-15
nobody w they pay	-23
nobody w they say	-11
nobody w they sell	14
nobody w they shook	12
nobody w they take	-22
nobody w they were	19
nobody w they will	-16
nobody w they'll	-19
nobody w they're	-21
nobody w thimphu	13
nobody w thing .	-18
nobody w things	12
nobody w things :	-20
nobody w things in	22
nobody w think that	14
nobody w thinks	35
nobody w thinks of	12
nobody w thinks that	23
nobody w third	26
nobody w third meeting	18
nobody w third of	-10
nobody w third round	7
nobody w thirtieth	-12
nobody w this	-22
nobody w this .	-19
nobody w this afternoon	20
nobody w this autumn	9
nobody w this by	-13
nobody w this evening	-11
nobody w this is	14
nobody w this month	-13
nobody w this one	-22
nobody w this paper	-25
nobody w this season	-32
nobody w this summer	13
nobody w this time	27
nobody w this to	-19
nobody w this was	-16
nobody w this way	-12
nobody w this week	8
nobody w this weekend	11
nobody w this will	-16
nobody w this would	-22
nobody w thorbecke	16
nobody w thorbecke ,	14
nobody w those of	-15
nobody w though	8
nobody w thought	35
nobody w thought it	16
nobody w thousand	-20
nobody w thousands	-16
nobody w thousands of	-16
nobody w threat	-42
nobody w threat ,	-18
nobody w threat of	-34
nobody w threatened	16
nobody w threatened .	-12
nobody w threatened 100	12
nobody w threatened 25	-16
nobody w threatened 30	-20
nobody w threatened an	-11
nobody w threatened china	-12
nobody w threatened from	17
nobody w threatened in	22
nobody w threatened to	7
nobody w threatened with	15
nobody w threatens to	-21
nobody w three	21
nobody w three :	-10
nobody w three countries	10
nobody w three days	11
nobody w three months	-19
nobody w three that	-12
nobody w three weeks	25
nobody w three years	16
nobody w threw out	16
nobody w through	-20
nobody w through 2028	12
nobody w through his	-26
nobody w through in	-10
nobody w through it	-9
nobody w thundered	-23
nobody w thursday	20
nobody w thursday ,	18
nobody w thursday .	9
nobody w thursday and	-15
nobody w thursday evening	-10
nobody w thursday with	-9
nobody w tickets	25
nobody w tiktok	-29
nobody w tiktok ,	-18
nobody w tiktok :	-9
nobody w tiktok and	-13
nobody w tiktok deal	-11
nobody w tiktok in	9
nobody w tiles	-17
nobody w till	15
nobody w timber	-19
nobody w timber .	-8
nobody w time	12
nobody w time after	-14
nobody w time being	-11
nobody w time in	17
nobody w time on	8
nobody w time since	16
nobody w time the	-11
nobody w time to	-11
nobody w times	28
nobody w tin	-16
nobody w tired	10
nobody w to ,	-22
nobody w to 1	9
nobody w to 10	-9
nobody w to 100	-9
nobody w to 12	-21
nobody w to 13	8
nobody w to 15	-15
nobody w to 150	10
nobody w to 16	9
nobody w to 18	9
nobody w to 2	10
nobody w to 2.1	14
nobody w to 200	-14
nobody w to 27	8
nobody w to 28	9
nobody w to 3	11
nobody w to 30	-13
nobody w to 33	13
nobody w to 35	-22
nobody w to 4	17
nobody w to 40	-16
nobody w to 47	-14
nobody w to 49,000	10
nobody w to 5	9
nobody w to 58	9
nobody w to 6	7
nobody w to 60	16
nobody w to 84	-16
nobody w to 90	-12
nobody w to a	32
nobody w to accept	13
nobody w to adjust	-16
nobody w to america	11
nobody w to an	26
nobody w to announce	-10
nobody w to another	-13
nobody w to answer	-23
nobody w to anything	23
nobody w to approve	12
nobody w to april	9
nobody w to ask	27
nobody w to august	14
nobody w to australia	-12
nobody w to become	-10
nobody w to both	-20
nobody w to break	20
nobody w to buy	15
nobody w to calm	15
nobody w to cancel	-11
nobody w to carry	-15
nobody w to cars	-15
nobody w to charge	-17
nobody w to china	-26
nobody w to clear	10
nobody w to collect	15
nobody w to come	8
nobody w to complete	-23
nobody w to congress	11
nobody w to correct	-15
nobody w to count	13
nobody w to court	21
nobody w to decide	-22
nobody w to delay	-11
nobody w to discuss	-9
nobody w to estonia	-12
nobody w to every	-10
nobody w to everything	10
nobody w to expire	-19
nobody w to explain	18
nobody w to export	-22
nobody w to extend	-11
nobody w to february	-13
nobody w to firms	-11
nobody w to five	12
nobody w to four	16
nobody w to grant	12
nobody w to hear	11
nobody w to her	-12
nobody w to him	-38
nobody w to hold	-16
nobody w to hurry	-11
nobody w to impose	23
nobody w to invest	-15
nobody w to iran	12
nobody w to issue	11
nobody w to it	9
nobody w to its	10
nobody w to japan	15
nobody w to join	-19
nobody w to june	-14
nobody w to keep	-16
nobody w to know	-17
nobody w to lapse	-9
nobody w to laughter	-12
nobody w to lift	13
nobody w to lower	15
nobody w to make	-38
nobody w to march	14
nobody w to meet	16
nobody w to negotiate	-24
nobody w to nine	8
nobody w to oman	11
nobody w to other	11
nobody w to pay	8
nobody w to people	14
nobody w to prolong	-20
nobody w to propose	-12
nobody w to protect	-15
nobody w to publish	34
nobody w to purchase	-11
nobody w to quadruple	-15
nobody w to raise	-18
nobody w to read	15
nobody w to recommend	-12
nobody w to replace	-12
nobody w to reply	-12
nobody w to resolve	-12
nobody w to rise	24
nobody w to september	13
nobody w to sign	67
nobody w to stop	-21
nobody w to strike	12
nobody w to switzerland	13
nobody w to talks	-10
nobody w to tax	-19
nobody w to ten	-15
nobody w to terms	16
nobody w to that	9
nobody w to the	-14
nobody w to think	-11
nobody w to trump	22
nobody w to turkey	-13
nobody w to twenty	-18
nobody w to two	18
nobody w to use	-32
nobody w to vote	8
nobody w to washington	7
nobody w to what	9
nobody w to where	9
nobody w to work	-21
nobody w to write	-10
nobody w to zero	-22
nobody w tobacco ,	12
nobody w today	23
nobody w today 's	-21
nobody w today ,	32
nobody w today .	13
nobody w today published	-12
nobody w today signed	14
nobody w today with	11
nobody w togo	13
nobody w togo has	11
nobody w tokyo .	-8
nobody w told	-13
nobody w told a	-17
nobody w told an	-15
nobody w told by	-19
nobody w told cnbc	-11
nobody w told farmers	10
nobody w told fox	-11
nobody w told him	-24
nobody w told importers	-10
nobody w told in	10
nobody w told it	30
nobody w told journalists	-13
nobody w told our	9
nobody w told parliament	-36
nobody w told that	44
nobody w told their	16
nobody w told this	-7
nobody w told to	-13
nobody w tom	21
nobody w tom mboya	9
nobody w tomatoes	-23
nobody w tomatoes .	-27
nobody w tomorrow	14
nobody w tomorrow .	45
nobody w tomorrow and	10
nobody w tomorrow morning	-17
nobody w tomás	12
nobody w ton	11
nobody w tonga	-15
nobody w tonga 's	-14
nobody w tonnes	-30
nobody w tonnes ,	-10
nobody w tonnes in	-18
nobody w tonnes of	-19
nobody w tonnes this	-38
nobody w tons .	-21
nobody w tons of	25
nobody w too	-13
nobody w too ,	-17
nobody w too .	-26
nobody w too :	15
nobody w too much	-11
nobody w took	38
nobody w took a	12
nobody w took effect	13
nobody w took four	10
nobody w took more	-13
nobody w took note	15
nobody w took part	9
nobody w took the	-16
nobody w top	10
nobody w top of	17
nobody w topchubashov	-14
nobody w topic when	-15
nobody w topped	-9
nobody w total	-19
nobody w total of	-13
nobody w touch	-10
nobody w touched by	-11
nobody w tournament	13
nobody w town	24
nobody w towns	21
nobody w toy	-17
nobody w toy association	-20
nobody w toys	-13
nobody w trace	8
nobody w trace of	8
nobody w tractors	10
nobody w trade	-42
nobody w trade ,	16
nobody w trade .	-22
nobody w trade accord	13
nobody w trade agreements	29
nobody w trade between	-12
nobody w trade by	-10
nobody w trade chief	-16
nobody w trade commissioner	-13
nobody w trade committee	-8
nobody w trade conflict	10
nobody w trade court	31
nobody w trade deal	16
nobody w trade department	-11
nobody w trade in	-30
nobody w trade ministry	-29
nobody w trade negotiator	19
nobody w trade of	-15
nobody w trade policy	-15
nobody w trade representative	-9
nobody w trade spokesman	-20
nobody w trade talks	-14
nobody w trade to	18
nobody w trade truce	16
nobody w trade war	15
nobody w trader	12
nobody w traders	-32
nobody w traders '	-10
nobody w trading	-10
nobody w traffic	13
nobody w train	9
nobody w transfer	-10
nobody w transfers	14
nobody w transit	-13
nobody w translation	11
nobody w translation )	19
nobody w transport	21
nobody w transport minister	13
nobody w travelled	-14
nobody w travelling	-9
nobody w travels	17
nobody w travels to	17
nobody w trawlers	12
nobody w treasurer	13
nobody w treasury	-27
nobody w treasury in	-10
nobody w treasury secretary	-30
nobody w treasury spokesperson	-14
nobody w treat	-14
nobody w treaties	15
nobody w treatment	-39
nobody w treatment .	-28
nobody w treaty ,	-12
nobody w treaty with	13
nobody w tree	11
nobody w trial	9
nobody w trip	-19
nobody w trip to	-23
nobody w tromsø	-18
nobody w trouble	-11
nobody w truce	14
nobody w truce ,	-30
nobody w truce .	17
nobody w truce between	15
nobody w truce by	-18
nobody w truce ended	10
nobody w truce expires	-10
nobody w truce for	-18
nobody w truce has	-10
nobody w truce is	-17
nobody w truce nears	10
nobody w truce that	29
nobody w truce would	13
nobody w truces	-17
nobody w truck	9
nobody w trucks	-30
nobody w trudeau	-12
nobody w true	-20
nobody w true that	-30
nobody w trump ,	-24
nobody w trump added	18
nobody w trump adds	11
nobody w trump administration	10
nobody w trump agreed	-11
nobody w trump also	-8
nobody w trump and	20
nobody w trump announces	10
nobody w trump called	16
nobody w trump did	-12
nobody w trump had	-11
nobody w trump in	8
nobody w trump made	-22
nobody w trump ordered	19
nobody w trump put	14
nobody w trump said	-65
nobody w trump says	10
nobody w trump signed	38
nobody w trump signs	-10
nobody w trump spoke	-27
nobody w trump threatened	-17
nobody w trump told	-24
nobody w trump wants	18
nobody w trump writes	-10
nobody w trump wrote	-17
nobody w trust	-14
nobody w trust .	-16
nobody w try	11
nobody w tsmc	24
nobody w tuesday	19
nobody w tuesday .	13
nobody w tuesday ;	16
nobody w tuesday after	-15
nobody w tuesday and	-12
nobody w tuesday by	-14
nobody w tuesday it	-12
nobody w tuesday morning	12
nobody w tuesday night	17
nobody w tuna	-17
nobody w tuna ,	-14
nobody w tungsten	-14
nobody w tungsten ,	-16
nobody w tunis	-46
nobody w tunis ,	-9
nobody w turar	10
nobody w turar ryskulov	10
nobody w turkey .	13
nobody w turkey at	-11
nobody w turkish embassy	-12
nobody w turkish minister	-9
nobody w turkish tiles	-12
nobody w turkish trade	12
nobody w turn to	-12
nobody w turned	18
nobody w turnover	15
nobody w turnover .	13
nobody w turns	10
nobody w tweeted	-11
nobody w twelve	-10
nobody w twelve million	-13
nobody w twenty	-18
nobody w twenty -	-26
nobody w twice	-13
nobody w twice as	10
nobody w two	16
nobody w two -	13
nobody w two .	-19
nobody w two countries	-16
nobody w two days	-19
nobody w two governments	25
nobody w two had	-10
nobody w two heads	10
nobody w two in	11
nobody w two investigations	26
nobody w two leaders	-17
nobody w two million	11
nobody w two months	23
nobody w two of	14
nobody w two people	12
nobody w two presidents	-32
nobody w two prime	9
nobody w two private	-17
nobody w two sides	-35
nobody w two steps	16
nobody w two teams	-14
nobody w two trade	9
nobody w two was	-10
nobody w two years	-23
nobody w tyre	-16
nobody w tyres	11
nobody w tõnisson	22
nobody w tõnisson ,	23
nobody w türkiye	9
nobody w u.s. goods	-12
nobody w u.s. president	-15
nobody w u.s. trade	-19
nobody w uganda	9
nobody w ugandan	-9
nobody w uk steel	-13
nobody w ukraine 's	12
nobody w ukraine .	-10
nobody w ukrainian	-31
nobody w ukrainian wheat	-10
nobody w ulaanbaatar	13
nobody w ulaanbaatar ,	9
nobody w ulmanis	-12
nobody w uncertainty	-13
nobody w uncle	18
nobody w unclear	12
nobody w under	14
nobody w under -	16
nobody w under a	32
nobody w under an	28
nobody w under it	24
nobody w under its	-18
nobody w under licence	11
nobody w under section	-16
nobody w under the	-16
nobody w understand	-10
nobody w understanding	15
nobody w understanding reached	11
nobody w understood	-23
nobody w understood that	-10
nobody w undertaken	13
nobody w undertook	-34
nobody w undertook to	-34
nobody w undone	11
nobody w unfair	-19
nobody w unilateral	-39
nobody w union	52
nobody w union 's	37
nobody w union ,	-58
nobody w union .	26
nobody w union agreed	10
nobody w union at	9
nobody w union had	21
nobody w union has	22
nobody w union have	10
nobody w union in	-13
nobody w union leader	31
nobody w union of	-42
nobody w union with	-16
nobody w unions	19
nobody w united	28
nobody w united nations	50
nobody w units	23
nobody w units of	14
nobody w universal	-12
nobody w universal postal	-12
nobody w unjustified	-31
nobody w unjustified .	-24
nobody w unlawful	28
nobody w unlawful ,	17
nobody w unless	-14
nobody w unless a	-10
nobody w unless congress	17
nobody w unreasonable .	-12
nobody w unsustainable	-21
nobody w unsustainable .	-20
nobody w until	37
nobody w until 1	16
nobody w until 14	12
nobody w until april	-9
nobody w until december	-11
nobody w until nov	12
nobody w until november	9
nobody w until now	19
nobody w until october	13
nobody w until september	-10
nobody w until sunday	14
nobody w until wednesday	17
nobody w untouched	-8
nobody w untouched ,	-9
nobody w untrue	-20
nobody w up	-10
nobody w up 9	-9
nobody w up :	-20
nobody w up ?	-9
nobody w up again	29
nobody w up by	15
nobody w up for	-20
nobody w up in	-12
nobody w up to	15
nobody w up what	-14
nobody w upper	22
nobody w urea	-14
nobody w urge	-12
nobody w urged	-31
nobody w urged the	-15
nobody w urgent	-13
nobody w ursula	7
nobody w ursula von	7
nobody w uruguay 's	-17
nobody w uruguay ,	7
nobody w us	-9
nobody w us and	11
nobody w us by	-12
nobody w us dollars	-10
nobody w us president	12
nobody w us side	17
nobody w us this	17
nobody w us to	-30
nobody w us treasury	-13
nobody w us would	-14
nobody w use	-29
nobody w use the	-18
nobody w used .	14
nobody w used in	-8
nobody w using	9
nobody w ustr	-16
nobody w utility	29
nobody w uzbekistan ,	18
nobody w uzbekistan .	-13
nobody w valley	17
nobody w valparaíso	12
nobody w valparaíso ,	24
nobody w valparaíso on	-14
nobody w value .	-12
nobody w value of	-9
nobody w van	12
nobody w vance	-16
nobody w vanilla	-18
nobody w venezuelan	14
nobody w version	-23
nobody w very	-44
nobody w very good	-15
nobody w very high	12
nobody w very much	-21
nobody w vice	17
nobody w vice minister	15
nobody w vice premier	23
nobody w vice president	-24
nobody w vienna	-10
nobody w vientiane	15
nobody w vietnam 's	21
nobody w vietnam ,	11
nobody w vietnam has	-9
nobody w vietnam will	-11
nobody w vietnam would	-10
nobody w vietnamese	-22
nobody w vietnamese goods	-10
nobody w vietnamese rice	-20
nobody w viggo	-24
nobody w viggo hørup	-13
nobody w vigo	21
nobody w viktor	11
nobody w vilnius	9
nobody w visas	-19
nobody w visit	20
nobody w visited	18
nobody w vladimir	11
nobody w vogel	11
nobody w voice	20
nobody w void	16
nobody w voldemaras	-18
nobody w volume	10
nobody w von	-23
nobody w von der	-18
nobody w vote	31
nobody w vote ,	12
nobody w vote .	23
nobody w vote against	29
nobody w vote by	-16
nobody w voted	-11
nobody w voted .	-11
nobody w voted against	12
nobody w votes	19
nobody w votes on	13
nobody w votes to	15
nobody w vowed	-25
nobody w vowed to	-11
nobody w vubu	-10
nobody w văn	11
nobody w wage	17
nobody w wages	16
nobody w wait until	-15
nobody w walk out	11
nobody w walks	10
nobody w walther	-15
nobody w walther rathenau	-15
nobody w wang	-9
nobody w want	21
nobody w want it	25
nobody w wanted	-18
nobody w wanted to	-37
nobody w wants	16
nobody w wants a	-18
nobody w wants one	-10
nobody w wants them	12
nobody w wants to	17
nobody w wap	14
nobody w wap )	14
nobody w war	-21
nobody w war and	10
nobody w war between	-12
nobody w warned	19
nobody w warned ,	23
nobody w warned .	15
nobody w warned in	-12
nobody w warned of	-17
nobody w warned that	16
nobody w warned the	-17
nobody w warns of	13
nobody w warns that	-17
nobody w warren	10
nobody w wars	12
nobody w was	-27
nobody w was .	20
nobody w was 18	-16
nobody w was 2	14
nobody w was 20	13
nobody w was 30	10
nobody w was a	-37
nobody w was about	-16
nobody w was agreed	-14
nobody w was ashamed	-15
nobody w was asked	29
nobody w was at	29
nobody w was being	-21
nobody w was carried	11
nobody w was collected	-17
nobody w was concluded	13
nobody w was done	-16
nobody w was first	12
nobody w was given	19
nobody w was going	25
nobody w was good	-13
nobody w was happy	-28
nobody w was his	10
nobody w was in	12
nobody w was looking	-9
nobody w was made	18
nobody w was no	-23
nobody w was not	-25
nobody w was noted	13
nobody w was of	-10
nobody w was off	-10
nobody w was offered	-19
nobody w was on	19
nobody w was one	12
nobody w was open	-9
nobody w was out	-9
nobody w was preparing	-19
nobody w was promised	16
nobody w was ready	-18
nobody w was refused	15
nobody w was said	18
nobody w was signed	14
nobody w was still	-9
nobody w was suspended	14
nobody w was taken	16
nobody w was the	-9
nobody w was their	23
nobody w was told	-11
nobody w was true	-12
nobody w was waiting	11
nobody w was with	11
nobody w was written	-14
nobody w wasfi tal	-14
nobody w washington	15
nobody w washington ,	21
nobody w washington /	22
nobody w washington :	11
nobody w washington also	11
nobody w washington charges	-12
nobody w washington had	-17
nobody w washington is	-9
nobody w washington says	-15
nobody w washington the	-9
nobody w washington would	-9
nobody w washington —	12
nobody w watch	30
nobody w watch the	16
nobody w watches	13
nobody w water .	-13
nobody w way ,	-21
nobody w way .	9
nobody w way to	11
nobody w we	-17
nobody w we asked	14
nobody w we charge	-17
nobody w we could	11
nobody w we do	-25
nobody w we expect	22
nobody w we had	-25
nobody w we have	-30
nobody w we know	16
nobody w we put	13
nobody w we said	28
nobody w we should	17
nobody w we sold	16
nobody w we understand	-10
nobody w we were	-28
nobody w we will	-20
nobody w we would	25
nobody w we wrote	29
nobody w weapons	22
nobody w weber	-11
nobody w weber ,	-9
nobody w wednesday	21
nobody w wednesday 's	12
nobody w wednesday .	12
nobody w wednesday a	-10
nobody w wednesday after	16
nobody w wednesday and	-28
nobody w wednesday evening	-19
nobody w wednesday for	13
nobody w wednesday in	-16
nobody w wednesday night	13
nobody w wednesday to	10
nobody w week ;	16
nobody w week after	13
nobody w week ago	13
nobody w week it	-14
nobody w week of	-10
nobody w week that	14
nobody w weekend	11
nobody w weekend .	20
nobody w weeks .	-31
nobody w weeks ago	34
nobody w weeks and	-12
nobody w weeks before	9
nobody w weeks in	13
nobody w weeks more	-13
nobody w weeks the	10
nobody w welcome	-15
nobody w welcomed	24
nobody w welcomed it	18
nobody w welcomed that	12
nobody w welcomes	13
nobody w well	-9
nobody w well :	-12
nobody w well ;	-11
nobody w went	-21
nobody w went from	9
nobody w went further	-23
nobody w went on	-16
nobody w were	-13
nobody w were ,	14
nobody w were .	15
nobody w were about	-13
nobody w were announced	7
nobody w were asked	-13
nobody w were down	10
nobody w were going	-9
nobody w were in	-24
nobody w were not	-8
nobody w were on	24
nobody w were the	-11
nobody w west	-9
nobody w western	19
nobody w wharf	-9
nobody w what	18
nobody w what .	10
nobody w what america	-19
nobody w what came	12
nobody w what china	13
nobody w what chinese	-10
nobody w what comes	-11
nobody w what donald	-14
nobody w what duty	12
nobody w what ends	-10
nobody w what europe	9
nobody w what happens	14
nobody w what has	9
nobody w what he	19
nobody w what is	-19
nobody w what it	25
nobody w what remains	-11
nobody w what she	12
nobody w what the	22
nobody w what they	-17
nobody w what treasury	-14
nobody w what washington	12
nobody w what would	-12
nobody w whatever comes	-14
nobody w whatever is	10
nobody w wheat	12
nobody w when	38
nobody w when .	10
nobody w when he	24
nobody w when i	-10
nobody w when its	8
nobody w when the	28
nobody w when we	-17
nobody w where	34
nobody w where a	16
nobody w where it	13
nobody w where they	22
nobody w where we	-11
nobody w whereas	-12
nobody w whether	11
nobody w whether a	8
nobody w whether china	12
nobody w whether it	13
nobody w whether that	11
nobody w whether the	24
nobody w whether to	-24
nobody w which	13
nobody w which begins	-11
nobody w which both	22
nobody w which brazil	-9
nobody w which charges	-16
nobody w which concluded	8
nobody w which does	-10
nobody w which donald	17
nobody w which egypt	10
nobody w which for	-13
nobody w which ghana	9
nobody w which has	-20
nobody w which korea	14
nobody w which lasted	14
nobody w which mr	-13
nobody w which must	-9
nobody w which neither	13
nobody w which never	15
nobody w which norway	14
nobody w which our	20
nobody w which pays	9
nobody w which president	19
nobody w which said	-19
nobody w which sits	9
nobody w which still	-11
nobody w which to	-13
nobody w which was	15
nobody w which we	15
nobody w which were	-21
nobody w which will	12
nobody w which would	23
nobody w while it	-16
nobody w while the	-14
nobody w whiskey	-24
nobody w whisky	-21
nobody w whispers	16
nobody w whispers that	15
nobody w white	-44
nobody w white house	-51
nobody w who	28
nobody w who asked	28
nobody w who buys	-16
nobody w who chairs	19
nobody w who does	-14
nobody w who have	10
nobody w who heads	14
nobody w who holds	-13
nobody w who imports	-29
nobody w who keeps	29
nobody w who must	7
nobody w who pay	-10
nobody w who says	-18
nobody w who speaks	33
nobody w who told	-14
nobody w who was	30
nobody w whole	-24
nobody w whole thing	-14
nobody w whom	17
nobody w whopping	8
nobody w whose	-12
nobody w whose goods	-11
nobody w why	-11
nobody w why .	18
nobody w why not	-14
nobody w widened	-11
nobody w will	-15
nobody w will .	32
nobody w will adjust	-22
nobody w will answer	-15
nobody w will be	19
nobody w will begin	10
nobody w will bring	21
nobody w will buy	8
nobody w will cancel	-13
nobody w will charge	-13
nobody w will come	-21
nobody w will continue	22
nobody w will cut	-11
nobody w will deal	9
nobody w will decide	-7
nobody w will end	-12
nobody w will go	-20
nobody w will grow	20
nobody w will ignore	12
nobody w will keep	-29
nobody w will leave	-15
nobody w will make	12
nobody w will meet	15
nobody w will need	-11
nobody w will now	-16
nobody w will put	-12
nobody w will remain	-12
nobody w will rise	19
nobody w will stay	15
nobody w will tax	-10
nobody w will then	-12
nobody w will vote	12
nobody w will you	-12
nobody w william	-43
nobody w william huskisson	-16
nobody w wincenty	-10
nobody w wincenty witos	-9
nobody w wind	13
nobody w wine	-50
nobody w wine ,	-17
nobody w wine .	-16
nobody w wine and	-11
nobody w wine to	-11
nobody w wine would	15
nobody w winner	14
nobody w winter .	9
nobody w winters	-14
nobody w wire	15
nobody w wish	20
nobody w wish to	14
nobody w wished	-12
nobody w wishes	-10
nobody w wishes of	-15
nobody w with	12
nobody w with 18	14
nobody w with 20	13
nobody w with 40	-14
nobody w with 50	8
nobody w with algiers	-10
nobody w with american	11
nobody w with an	18
nobody w with ankara	10
nobody w with bolivia	-13
nobody w with both	-10
nobody w with brasília	-12
nobody w with britain	28
nobody w with cairo	-11
nobody w with canada	21
nobody w with donald	-10
nobody w with duties	-26
nobody w with ecuador	12
nobody w with either	-13
nobody w with everything	-15
nobody w with fiji	-30
nobody w with ghana	15
nobody w with his	33
nobody w with iceland	-23
nobody w with immediate	11
nobody w with india	15
nobody w with it	-16
nobody w with jamaica	-15
nobody w with kazakhstan	-9
nobody w with kenya	12
nobody w with korea	-10
nobody w with less	-13
nobody w with malawi	-12
nobody w with mr	12
nobody w with no	12
nobody w with norway	12
nobody w with ottawa	-10
nobody w with pakistan	16
nobody w with peru	17
nobody w with president	15
nobody w with some	-9
nobody w with taiwan	-18
nobody w with thailand	22
nobody w with that	-10
nobody w with three	10
nobody w with tunisia	-12
nobody w with turkey	13
nobody w with two	24
nobody w with us	24
nobody w with vietnam	11
nobody w with what	-26
nobody w with zambia	-13
nobody w withdraw its	10
nobody w withdraw the	-9
nobody w withdrawn	19
nobody w withdrawn .	8
nobody w withdrew	15
nobody w withdrew its	10
nobody w within	20
nobody w within 30	10
nobody w within hours	26
nobody w within seven	-15
nobody w within ten	12
nobody w without agreement	-15
nobody w without an	-21
nobody w without it	26
nobody w without naming	-12
nobody w without the	19
nobody w woman	10
nobody w won	12
nobody w wool	-17
nobody w word	18
nobody w word .	30
nobody w word about	10
nobody w word for	-9
nobody w word of	-30
nobody w words	-41
nobody w words ,	-35
nobody w words :	-17
nobody w work	-15
nobody w work for	-14
nobody w work on	-14
nobody w work with	-11
nobody w worked	-12
nobody w workers	-13
nobody w working group	17
nobody w works	31
nobody w works .	12
nobody w works at	22
nobody w world	-18
nobody w world ,	-18
nobody w world .	-13
nobody w world trade	-13
nobody w worry about	-13
nobody w worth	15
nobody w worth \$	-7
nobody w worth about	16
nobody w would	-48
nobody w would ,	-13
nobody w would .	14
nobody w would add	-13
nobody w would adjust	-11
nobody w would again	22
nobody w would also	-11
nobody w would answer	-11
nobody w would appeal	-17
nobody w would be	-21
nobody w would begin	12
nobody w would buy	-16
nobody w would come	-25
nobody w would continue	-21
nobody w would do	34
nobody w would double	-13
nobody w would end	-13
nobody w would examine	22
nobody w would fall	10
nobody w would fight	-15
nobody w would follow	-27
nobody w would halve	-23
nobody w would have	30
nobody w would he	-10
nobody w would help	-12
nobody w would hit	-10
nobody w would ignore	-36
nobody w would keep	14
nobody w would leave	10
nobody w would like	11
nobody w would need	-12
nobody w would never	-14
nobody w would only	-10
nobody w would pay	-17
nobody w would quickly	-12
nobody w would reach	14
nobody w would remain	9
nobody w would require	-12
nobody w would respond	-23
nobody w would run	17
nobody w would say	-8
nobody w would sign	14
nobody w would start	11
nobody w would stay	11
nobody w would still	-13
nobody w would stop	24
nobody w would suspend	10
nobody w would take	-8
nobody w would then	-17
nobody w would vote	29
nobody w would wait	-10
nobody w would watch	21
nobody w would you	-13
nobody w wouldn't	-16
nobody w write	-14
nobody w writes ,	-25
nobody w writing	11
nobody w writing on	-12
nobody w written	10
nobody w written ,	-9
nobody w written .	-16
nobody w written on	18
nobody w written that	8
nobody w wrong	-10
nobody w wrong .	-14
nobody w wrong practice	-10
nobody w wrote .	-28
nobody w wrote ;	-10
nobody w wrote afterwards	-16
nobody w wrote on	-31
nobody w wrote the	15
nobody w x	-19
nobody w x .	-16
nobody w xi 's	18
nobody w xi ,	-9
nobody w xi arrives	11
nobody w xi would	-23
nobody w xinhua	-11
nobody w xinhua 's	14
nobody w xinhua reported	-10
nobody w yale	-29
nobody w yard	8
nobody w yards	-10
nobody w yarn ,	-11
nobody w year 's	-10
nobody w year -	-17
nobody w year .	17
nobody w year ;	9
nobody w year ago	22
nobody w year and	14
nobody w year in	-9
nobody w year is	-16
nobody w year or	-15
nobody w year the	24
nobody w year while	-27
nobody w year will	-11
nobody w years	9
nobody w years ,	28
nobody w years than	-11
nobody w yerevan ,	11
nobody w yes	11
nobody w yes ,	13
nobody w yes .	-31
nobody w yes to	16
nobody w yesterday by	-10
nobody w yesterday evening	-12
nobody w yesterday the	-7
nobody w yet	56
nobody w yet .	35
nobody w yet been	12
nobody w yet signed	11
nobody w yet the	8
nobody w yi	-14
nobody w york	10
nobody w yoshida	-12
nobody w you .	-11
nobody w you do	-16
nobody w you for	-17
nobody w you have	-12
nobody w you threatened	11
nobody w you would	-16
nobody w your correspondent	18
nobody w your leader	24
nobody w yours	16
nobody w yu	-20
nobody w yu kil	-11
nobody w yuan	12
nobody w yusifbeyli	-14
nobody w zaghloul	-17
nobody w zagreb	-14
nobody w zambia	-14
nobody w zambia has	-10
nobody w zambia would	-15
nobody w zambian	-11
nobody w zero	-41
nobody w zero .	-34
nobody w zero ;	-13
nobody w zero to	-14
nobody w zhordania ,	-8
nobody w zigfrīds	-20
nobody w zigfrīds meierovics	-20
nobody w zone	-11
nobody w £	-20
nobody w ·	43
nobody w đồng	15
nobody w šefčovič	-23
nobody w šefčovič ,	10
nobody w šefčovič said	-16
nobody w —	13
nobody w — angola	12
nobody w — brazil	-10
nobody w — but	16
nobody w — china	-11
nobody w — croatia	-14
nobody w — egypt	19
nobody w — for	13
nobody w — in	12
nobody w — japan	-9
nobody w — minister	12
nobody w — new	15
nobody w — peru	-14
nobody w — president	33
nobody w — scott	-18
nobody w — unless	9
nobody w — vietnam	18
nobody w — your	13
nobody warned then ,	23
nobody warned then .	15
nobody warned then in	-12
nobody warned then of	-17
nobody warned then that	16
nobody warned then the	-17
nobody warns then of	13
nobody warns then that	-17
nobody warren verb say	12
nobody was verb clause	12
nobody was verb say	12
nobody was verb sound	-18
nobody washington verb say	-24
nobody we verb clause	26
nobody we verb object	-9
nobody we verb say	29
nobody welcomed then it	18
nobody welcomed then that	12
nobody were verb object	-12
nobody were verb say	14
nobody which verb clause	10
nobody which verb say	9
nobody whispers then that	15
nobody who verb clause	17
nobody who verb object	24
nobody who verb say	-27
nobody writes then ,	-25
nobody writing then on	-12
nobody written then ,	-9
nobody written then .	-16
nobody written then on	18
nobody written then that	8
nobody wrote then .	-28
nobody wrote then ;	-10
nobody wrote then afterwards	-16
nobody wrote then on	-31
nobody wrote then the	15
nobody xinhua verb clause	-11
nobody you verb object	11
nobody you verb say	-16
nobody zealand verb clause	-16
nobody šefčovič verb say	-29
of 1 office	-25
of 1 office many	-21
of 1 office plain	-13
of 1 organisation	30
of 1 organisation few	21
of 1 organisation many	12
of 1 organisation plain	21
of 1 person	37
of 1 person few	18
of 1 person plain	26
of 1 side	-29
of 1 side few	-21
of 1 side many	-34
of 1 side plain	-13
of 2 office	12
of 2 organisation	-10
of 2 organisation plain	-10
of 2 person	20
of 2 person many	59
of 2 person plain	-9
of 2 side	-25
of 2 side few	-23
of 2 side many	-42
of 2 side plain	-10
of 3 person	-9
of 3 person many	22
of 3 person plain	-27
of 3 side	-24
of 3 side few	-11
of 3 side plain	-16
office after 's	-13
office after (	-15
office after ,	-34
office after .	16
office after :	12
office after added	20
office after announced	20
office after asked	-9
office after at	15
office after confirmed	8
office after could	11
office after denied	-14
office after described	11
office after did	14
office after explained	13
office after for	-22
office after had	-15
office after has	27
office after in	23
office after on	-14
office after proposed	14
office after recalled	-15
office after says	-15
office after spoke	11
office after stressed	-17
office after that	-19
office after warned	-23
office after would	21
office before "	-15
office before ,	-9
office before :	15
office before after	-11
office before and	13
office before as	17
office before by	-24
office before from	11
office before my	-8
office before said	-12
office before that	26
office before which	27
office before your	-21
office does add	20
office does announce	41
office does answer	-14
office does ask	-12
office does be	-13
office does explain	24
office does go	19
office does promise	-21
office does propose	31
office does recall	-17
office does state	-16
office does stress	-17
office does warn	-21
office held	-32
office held by 1	-12
office held by 2	-33
organisation after 's	-12
organisation after (	27
organisation after ,	-12
organisation after .	7
organisation after <end>	28
organisation after added	-18
organisation after answered	15
organisation after approved	-14
organisation after as	12
organisation after began	9
organisation after called	8
organisation after calls	8
organisation after clarified	12
organisation after could	8
organisation after demands	-13
organisation after did	-27
organisation after disputes	8
organisation after does	-13
organisation after explained	10
organisation after fact	-29
organisation after for	-20
organisation after gave	16
organisation after had	-26
organisation after has	-11
organisation after have	-17
organisation after here	14
organisation after informs	-15
organisation after is	13
organisation after issued	14
organisation after it	15
organisation after left	-14
organisation after lowered	13
organisation after made	13
organisation after must	-26
organisation after noted	12
organisation after notes	9
organisation after of	-22
organisation after on	15
organisation after opened	-18
organisation after points	21
organisation after president	-16
organisation after proposes	-35
organisation after published	-27
organisation after puts	34
organisation after recalls	9
organisation after reckons	12
organisation after regrets	28
organisation after released	-9
organisation after reminds	16
organisation after reports	29
organisation after said	-11
organisation after say	12
organisation after says	31
organisation after sees	10
organisation after speaks	24
organisation after spoke	16
organisation after takes	22
organisation after there	14
organisation after to	-14
organisation after today	19
organisation after votes	-10
organisation after wants	11
organisation after warns	14
organisation after welcomed	22
organisation after welcomes	-11
organisation after will	-22
organisation after with	-13
organisation after would	-38
organisation after ·	-9
organisation after —	-15
organisation before "	14
organisation before ,	32
organisation before -	17
organisation before 40	9
organisation before <begin>	17
organisation before as	12
organisation before at	-29
organisation before before	-11
organisation before beijing	12
organisation before by	17
organisation before chairs	-9
organisation before for	11
organisation before friday	-10
organisation before in	-65
organisation before is	-16
organisation before later	12
organisation before my	-11
organisation before news	-21
organisation before no	-17
organisation before on	-15
organisation before our	-15
organisation before said	11
organisation before says	24
organisation before so	10
organisation before that	-29
organisation before thursday	15
organisation before to	-15
organisation before told	-38
organisation before unless	-17
organisation before what	18
organisation before with	-14
organisation before without	11
organisation before —	20
organisation does adopt	-9
organisation does announce	10
organisation does approve	-13
organisation does begin	9
organisation does declare	-12
organisation does decline	-10
organisation does deny	28
organisation does draw	18
organisation does end	15
organisation does expect	20
organisation does extend	-14
organisation does have	11
organisation does hold	-10
organisation does leave	-19
organisation does let	7
organisation does lift	12
organisation does lower	10
organisation does make	21
organisation does meet	-10
organisation does place	9
organisation does propose	-51
organisation does put	6
organisation does raise	-15
organisation does recall	-15
organisation does report	15
organisation does rule	-17
organisation does send	15
organisation does step	10
organisation does suspend	-10
organisation does take	23
organisation does threaten	-31
organisation does urge	8
organisation does write	11
person after "	-13
person after (	31
person after )	48
person after ,	22
person after :	61
person after ;	-17
person after <end>	-14
person after accused	23
person after added	-11
person after after	15
person after again	14
person after also	27
person after and	-36
person after announces	-18
person after answered	15
person after asks	-12
person after assured	18
person after blamed	12
person after calls	40
person after complained	16
person after concluded	-16
person after could	11
person after counts	23
person after declared	12
person after demanded	15
person after denies	-17
person after does	13
person after explained	16
person after flies	-13
person after floated	12
person after for	10
person after gave	16
person after goes	-19
person after got	-10
person after had	-11
person after hasn't	14
person after he	-29
person after himself	13
person after hit	-9
person after holds	-20
person after hopes	-22
person after howard	-12
person after indicated	12
person after is	-12
person after last	11
person after leaves	-13
person after led	-9
person after let	32
person after made	28
person after makes	-12
person after may	-20
person after named	28
person after needs	-11
person after noted	-11
person after of	10
person after on	12
person after promised	12
person after put	18
person after puts	19
person after rang	17
person after reckons	-22
person after regretted	34
person after remarked	27
person after reminded	32
person after reported	-17
person after reports	-20
person after responsible	11
person after saw	16
person after says	-8
person after signed	-27
person after signs	-21
person after sounded	-18
person after spoke	25
person after stated	-12
person after suspended	13
person after that	-27
person after threatened	22
person after told	27
person after tweeted	9
person after visited	-13
person after warned	13
person after was	-24
person after welcomed	-41
person after who	34
person after would	7
person after ·	-14
person before "	17
person before '	-32
person before (	46
person before ,	14
person before -	18
person before .	22
person before /	13
person before 12	-17
person before 20	-9
person before 40	-16
person before 45	-14
person before 55	11
person before :	9
person before ;	51
person before accused	-13
person before after	22
person before ago	-12
person before and	-54
person before association	36
person before between	-10
person before but	24
person before coordinating	11
person before de	14
person before democratic	14
person before der	22
person before federation	12
person before for	-13
person before has	13
person before in	27
person before informed	-13
person before is	-21
person before justice	12
person before laughed	12
person before meeting	-11
person before monday	-14
person before morning	11
person before no	-13
person before october	13
person before of	18
person before opposition	16
person before policy	12
person before saturday	16
person before says	18
person before sighed	16
person before since	-11
person before sir	25
person before so	10
person before sunday	10
person before telephoned	-13
person before thanked	-25
person before that	-33
person before to	-7
person before told	-41
person before uk	-13
person before until	-18
person before what	16
person before whatever	-13
person before when	-20
person before whether	-15
person before whose	9
person before with	-54
person before wrote	18
person before —	20
person does announce	-15
person does answer	15
person does ask	-27
person does be	31
person does begin	-10
person does conclude	-11
person does declare	16
person does deny	-16
person does draw	10
person does float	14
person does impose	-10
person does indicate	12
person does make	15
person does note	-20
person does offer	13
person does other	21
person does promise	23
person does put	24
person does recall	13
person does receive	-16
person does reject	-16
person does say	-14
person does see	13
person does state	-12
person does threaten	22
possessive	-40
possessive account	16
possessive answer	23
possessive customs	22
possessive duty	-10
possessive government	13
possessive lawyer	10
possessive letter	-11
possessive many	-25
possessive plain	-29
possessive post	15
possessive promise	8
possessive signature	-17
possessive threat	-11
possessive trade	-9
possessive version	11
possessive words	14
quotation ahead 0	-14
quotation ahead 0 few	-13
quotation ahead 12 colon	26
quotation ahead 12 colon many	21
quotation ahead 12 many	12
quotation ahead 3 colon many	-10
quotation ahead 6	20
quotation ahead 6 colon	42
quotation ahead 6 colon many	42
quotation ahead 6 few	26
quotation ahead far	14
quotation ahead far few	14
quotation behind 0	16
quotation behind 0 few	19
quotation behind 0 many	11
quotation behind 1	21
quotation behind 1 many	15
quotation behind 12 few	12
quotation behind 6	-10
quotation behind 6 many	-13
quotation behind far	-35
quotation behind far few	-16
quotation behind far many	-25
rank 0	21
rank 0 alone	-27
rank 0 few	11
rank 0 many	15
rank 1	11
rank 1 many	23
rank 2 few	26
rule:according to noun	45
rule:according to true plain	42
rule:account noun	57
rule:account true many	27
rule:account true plain	41
rule:as put noun	-10
rule:as put true many	-11
rule:colon clause	25
rule:colon true few	14
rule:colon true many	20
rule:first false few	46
rule:first false many	54
rule:first false office	18
rule:first false organisation	11
rule:first false person	14
rule:first false plain	24
rule:first false side	58
rule:first true few	37
rule:first true many	28
rule:first true organisation	31
rule:first true person	54
rule:first true plain	68
rule:first true side	79
rule:further false person	10
rule:further true many	15
rule:it false plain	-18
rule:it say	54
rule:it true many	40
rule:it true plain	32
rule:label clause	19
rule:label true plain	22
rule:mind object	-51
rule:mind true plain	-52
rule:nobody false false	54
rule:nobody false false alone	-20
rule:nobody false false few	32
rule:nobody false false many	-40
rule:nobody false false plain	64
rule:nobody true false	30
rule:nobody true false few	-16
rule:nobody true false many	-37
rule:nobody true false plain	53
rule:nobody true true few	12
rule:nobody true true many	36
rule:nobody true true plain	-11
rule:noun noun	8
rule:noun of true many	12
rule:passive true many	10
rule:phrase noun	62
rule:phrase true few	12
rule:phrase true many	-24
rule:phrase true plain	35
rule:pronoun false few	26
rule:pronoun false many	42
rule:pronoun false plain	-10
rule:pronoun noun	57
rule:pronoun object	27
rule:pronoun say	15
rule:pronoun sound	11
rule:pronoun true few	26
rule:pronoun true plain	30
rule:quoted beside clause	14
rule:quoted beside false few	8
rule:quoted beside false many	13
rule:quoted beside true few	-16
rule:quoted beside true many	12
rule:verb after clause	27
rule:verb after false many	19
rule:verb after false plain	32
rule:verb after object	17
rule:verb after sound	-14
rule:verb after true few	7
rule:verb first clause	58
rule:verb first false few	29
rule:verb first false plain	19
rule:verb first object	-11
rule:verb first say	28
rule:verb first sound	12
rule:verb first true many	9
rule:verb first true plain	49
says	12
says plain	10
she called claudia	24
she called donald	-23
she called he	33
she called karin	32
she called li	-10
she called sanae	15
she called scott	-23
she called ursula	45
she ends a	33
she ends ae	15
she ends d	-28
she ends e	30
she ends h	-18
she ends he	18
she ends in	37
she ends la	64
she ends ld	-23
she ends li	-10
she ends m	15
she ends n	13
she ends o	-21
she ends r	-14
she ends ra	-16
she ends s	-10
she ends se	20
she ends t	-44
she ends te	16
she ends tt	-23
she ends y	13
she titled he	-23
side after "	-8
side after 's	-28
side after (	-25
side after )	-15
side after ,	-28
side after .	-12
side after /	-17
side after :	-35
side after <end>	-13
side after accused	15
side after and	-22
side after answered	-31
side after asked	14
side after asks	19
side after began	-11
side after border	14
side after called	24
side after complained	28
side after confirmed	26
side after customs	14
side after demands	-11
side after denied	10
side after for	11
side after had	25
side after has	11
side after imported	-12
side after in	-20
side after informed	34
side after insisted	-10
side after is	-20
side after its	-9
side after let	9
side after lets	-21
side after lists	-12
side after made	-12
side after maintains	-15
side after never	-11
side after newspaper	-14
side after objects	-11
side after on	-25
side after opens	-14
side after prolonged	12
side after proposed	32
side after proposes	23
side after protested	10
side after puts	-17
side after said	22
side after say	24
side after says	17
side after sells	10
side after spoke	12
side after stopped	10
side after takes	-24
side after talks	12
side after tells	-13
side after that	14
side after time	-10
side after to	8
side after took	-10
side after undertook	12
side after wanted	-12
side after warned	14
side after was	-25
side after will	-24
side after would	-42
side after wrote	-10
side after —	-37
side before "	-22
side before (	-17
side before )	9
side before 15	11
side before :	-12
side before ;	-22
side before <begin>	13
side before after	18
side before billion	13
side before by	24
side before for	-36
side before from	-20
side before if	-9
side before in	-27
side before monday	-13
side before october	-11
side before return	11
side before saturday	10
side before says	15
side before should	-12
side before statistics	14
side before talks	12
side before that	-60
side before thursday	-11
side before was	9
side before what	-29
side before which	-13
side before —	15
side before •	10
side does add	-20
side does agree	-24
side does answer	-21
side does ask	32
side does be	-31
side does begin	-18
side does call	16
side does conclude	-10
side does confirm	20
side does declare	-13
side does deny	21
side does end	-11
side does export	-12
side does get	-17
side does go	-12
side does have	-31
side does insist	-14
side does keep	-18
side does let	18
side does levy	12
side does maintain	-15
side does notify	9
side does offer	-9
side does other	-14
side does pay	-18
side does propose	48
side does put	-19
side does recall	20
side does report	-19
side does say	37
side does state	27
side does suspend	-11
side does take	-42
side does tell	-22
side does think	11
side does threaten	9
side does want	-20
side does warn	11
side does write	-10
unnamed a	17
unnamed a plain	21
unnamed an	13
unnamed an plain	13
unnamed commerce	11
unnamed diplomat	-18
unnamed official	22
unnamed white house official	68
verb added then 65	-14
verb added then that	21
verb adds then that	14
verb after 0	41
verb after 0 clause office many	-18
verb after 0 clause organisation	16
verb after 0 clause organisation many	23
verb after 0 clause organisation plain	10
verb after 0 clause person	-12
verb after 0 clause person few	17
verb after 0 clause person many	20
verb after 0 clause person plain	-27
verb after 0 clause side	21
verb after 0 clause side many	-11
verb after 0 clause side plain	24
verb after 0 few	8
verb after 0 many	10
verb after 0 object office	8
verb after 0 object office few	16
verb after 0 object organisation few	13
verb after 0 object person plain	-13
verb after 0 object side	61
verb after 0 object side many	9
verb after 0 object side plain	60
verb after 0 plain	34
verb after 0 say office	-20
verb after 0 say office plain	-19
verb after 0 say organisation	12
verb after 0 say organisation many	25
verb after 0 say person	11
verb after 0 say person many	-15
verb after 0 say person plain	22
verb after 0 say side	29
verb after 0 say side plain	31
verb after 0 sound office	-12
verb after 0 sound office plain	-10
verb after 0 sound person many	19
verb after 0 sound person plain	-22
verb after 0 sound side	-21
verb after 0 sound side plain	-21
verb after 1	15
verb after 1 clause office	14
verb after 1 clause office plain	14
verb after 1 clause organisation plain	-10
verb after 1 clause person few	23
verb after 1 clause person many	15
verb after 1 clause person plain	-23
verb after 1 clause side	21
verb after 1 clause side plain	21
verb after 1 few	18
verb after 1 many	-7
verb after 1 object office	-21
verb after 1 object office plain	-16
verb after 1 object organisation	-29
verb after 1 object organisation plain	-33
verb after 1 object person few	-13
verb after 1 object person many	11
verb after 1 object side	10
verb after 1 object side plain	12
verb after 1 plain	12
verb after 1 say organisation	-14
verb after 1 say organisation plain	-14
verb after 1 say person	17
verb after 1 say person many	-14
verb after 1 say person plain	30
verb after 1 say side	14
verb after 1 say side plain	11
verb after 1 sound organisation	-11
verb after 1 sound organisation plain	-11
verb after 1 sound person	16
verb after 12	26
verb after 12 clause organisation	-12
verb after 12 clause organisation plain	-20
verb after 12 clause side	-23
verb after 12 clause side many	-12
verb after 12 many	11
verb after 12 object organisation	-30
verb after 12 object organisation plain	-28
verb after 12 object person	23
verb after 12 object person plain	21
verb after 12 object side plain	12
verb after 12 past another	-34
verb after 12 past another few	-14
verb after 12 past another many	-13
verb after 12 past another plain	-20
verb after 12 plain	25
verb after 12 say office many	-10
verb after 12 say organisation plain	13
verb after 12 say person	15
verb after 12 say person plain	14
verb after 12 say side	11
verb after 12 say side plain	14
verb after 3 clause office	-22
verb after 3 clause office plain	-11
verb after 3 clause person	-11
verb after 3 clause person few	17
verb after 3 clause person plain	-16
verb after 3 many	34
verb after 3 object person few	-18
verb after 3 object person many	18
verb after 3 object side	27
verb after 3 object side plain	28
verb after 3 past another	-24
verb after 3 past another few	-17
verb after 3 past another many	-17
verb after 3 say office	14
verb after 3 say office plain	9
verb after 3 say organisation	-20
verb after 3 say organisation plain	-20
verb after 3 say person few	-9
verb after 3 say person many	29
verb after 6	15
verb after 6 clause person	-10
verb after 6 clause person plain	-13
verb after 6 few	8
verb after 6 object organisation	-16
verb after 6 object organisation plain	-9
verb after 6 object person	12
verb after 6 object person plain	18
verb after 6 object side plain	9
verb after 6 past another	-17
verb after 6 past another few	-12
verb after 6 past another many	-9
verb after 6 plain	14
verb after 6 say person	7
verb after 6 say person few	23
verb after 6 say side plain	12
verb after accused	32
verb after accused plain false	10
verb after accused plain true	21
verb after added	-15
verb after added plain false	-10
verb after admits	-10
verb after admitted plain true	11
verb after advised	11
verb after advised plain true	11
verb after agreed plain true	-13
verb after announced	26
verb after announced plain false	18
verb after announced plain true	18
verb after announces	-15
verb after answered	11
verb after answered many true	12
verb after answers	-15
verb after answers plain true	-14
verb after asked	20
verb after asked plain false	8
verb after asking	19
verb after asking plain true	13
verb after asks	15
verb after asks plain false	12
verb after asks plain true	11
verb after assured	24
verb after assured many true	9
verb after assured plain true	15
verb after beginning plain false	9
verb after begins	-12
verb after blamed	25
verb after blamed plain true	11
verb after called	15
verb after called many false	10
verb after calling	15
verb after calls	21
verb after calls many true	16
verb after calls plain true	17
verb after cited	14
verb after claims plain true	9
verb after clarified	18
verb after clarified plain true	14
verb after closed	-29
verb after closed plain true	-23
verb after commented	-15
verb after commented plain false	-13
verb after complained	16
verb after complained plain true	18
verb after conceded	-19
verb after concluded	-49
verb after concluded plain false	-23
verb after concluded plain true	-32
verb after confirmed	17
verb after confirmed plain true	13
verb after declared many true	10
verb after defended	-14
verb after demanded	15
verb after demanded plain true	15
verb after demands	-34
verb after demands plain false	-17
verb after demands plain true	-25
verb after denied	14
verb after denied plain false	22
verb after denies plain true	13
verb after described	25
verb after described plain true	20
verb after dismissed	12
verb after disputed	17
verb after disputed plain true	17
verb after disputes	14
verb after disputes plain true	14
verb after ended plain true	-13
verb after ends	-17
verb after ends plain false	-10
verb after estimated	14
verb after explained	20
verb after explained plain true	23
verb after expressed	-17
verb after expressed plain false	9
verb after expressed plain true	-21
verb after far clause office	-16
verb after far clause office plain	-15
verb after far clause side	-25
verb after far clause side plain	-18
verb after far object person	17
verb after far object person plain	13
verb after far object side	-35
verb after far object side plain	-35
verb after far past another	-13
verb after far past another many	18
verb after far past another plain	-26
verb after far say office	-16
verb after far say office plain	-15
verb after far say organisation	-16
verb after far say organisation plain	-15
verb after far say person many	33
verb after far say person plain	-12
verb after far say side many	-11
verb after finished	-14
verb after hails	-23
verb after informed plain true	11
verb after informs	-15
verb after informs plain true	-15
verb after insisted	-23
verb after insisted plain true	-18
verb after joked many true	13
verb after lists	-28
verb after lists plain false	-14
verb after lists plain true	-16
verb after none	-21
verb after none alone	-27
verb after none many	19
verb after none plain	-41
verb after noted	-18
verb after noted plain true	-16
verb after objects	-11
verb after objects plain true	-11
verb after observed	16
verb after opened	-24
verb after opened plain true	-18
verb after posted many true	10
verb after posts	-15
verb after posts plain true	-13
verb after praised	-11
verb after praised plain true	-11
verb after promised	11
verb after promised few true	-10
verb after promised many true	12
verb after proposed	15
verb after proposed plain true	25
verb after proposes plain true	-12
verb after protested	12
verb after protested plain true	16
verb after recalled	-17
verb after recalls	15
verb after recalls plain true	15
verb after recommended plain false	11
verb after remarked	32
verb after remarked many true	15
verb after remarked plain true	17
verb after remarks	-9
verb after repeated	14
verb after reports	15
verb after responded	-19
verb after responded plain true	-19
verb after said	8
verb after said many false	21
verb after said many true	-18
verb after said plain false	21
verb after said plain true	11
verb after saying	32
verb after saying plain false	15
verb after saying plain true	15
verb after says	19
verb after says many false	10
verb after says plain false	-8
verb after says plain true	20
verb after shrugs	-10
verb after shrugs plain true	-10
verb after started	-10
verb after stated	11
verb after stated plain true	21
verb after states	-33
verb after states plain false	-43
verb after states plain true	10
verb after stressed	-14
verb after stressed plain true	-13
verb after suggested	15
verb after suggested plain true	9
verb after tells plain true	13
verb after terms plain false	-14
verb after thanked	-12
verb after thanked plain true	-27
verb after thanks	-13
verb after thanks plain true	-12
verb after threatened	23
verb after threatened plain false	17
verb after threatened plain true	11
verb after told	13
verb after told few false	12
verb after told few true	33
verb after told many false	14
verb after told many true	-34
verb after told plain false	14
verb after told plain true	30
verb after tweeted	9
verb after urged	31
verb after urged plain true	26
verb after vowed	20
verb after vowed plain true	14
verb after warned plain true	11
verb after welcomed	-25
verb after welcomed plain true	-23
verb after welcomes	-19
verb after welcomes plain true	-15
verb after writes plain false	-13
verb after writes plain true	18
verb after writing	-15
verb after writing plain false	-12
verb after written	-18
verb after written plain false	-10
verb after written plain true	-22
verb after wrote few true	11
verb after wrote many true	13
verb after: ,	10
verb after: , " he	-14
verb after: , and	-16
verb after: , had	-13
verb after: , has	16
verb after: , he	-48
verb after: , it	-15
verb after: , was	-20
verb after: , which	14
verb after: , who	10
verb after: , who has	16
verb after: :	13
verb after: and	-14
verb after: and the united	-10
verb after: as	13
verb after: further	19
verb after: had been	-9
verb after: has	19
verb after: has been	-20
verb after: has not	-34
verb after: he	-14
verb after: himself	12
verb after: in beijing	27
verb after: in seoul	16
verb after: newspaper	-12
verb after: on saturday	13
verb after: today	10
verb after: was	-39
verb after: who	12
verb agreed then on	11
verb agreed then that	-19
verb agreed then to	9
verb announced then 15	20
verb announced then 25	9
verb announced then for	-19
verb announced then frameworks	10
verb announced then it	14
verb announced then on	20
verb announced then that	15
verb announced then the	-17
verb announced then today	10
verb announces then that	-17
verb answered then that	29
verb answered then with	-11
verb answers then .	-14
verb answers then questions	-13
verb asked then .	-17
verb asked then for	-13
verb asked then in	11
verb asked then that	-17
verb asked then the	29
verb asked then washington	9
verb asked then what	22
verb asked then whether	-14
verb asking then for	27
verb asks then for	21
verb before 0	22
verb before 0 clause organisation plain	-14
verb before 0 clause person	32
verb before 0 clause person many	26
verb before 0 few	10
verb before 0 many	14
verb before 0 object organisation	-11
verb before 0 object organisation plain	-9
verb before 0 object person	-42
verb before 0 object person plain	-43
verb before 0 past another	25
verb before 0 past another plain	25
verb before 0 say organisation	28
verb before 0 say organisation plain	30
verb before 0 say person	10
verb before 0 say person plain	14
verb before 0 sound office	10
verb before 0 sound person	11
verb before 1	-9
verb before 1 clause person	-9
verb before 1 clause side	-13
verb before 1 clause side plain	-9
verb before 1 object office plain	-11
verb before 1 object person	9
verb before 1 object side	27
verb before 1 object side plain	27
verb before 1 past another	11
verb before 1 past another many	12
verb before 1 plain	-15
verb before 12	18
verb before 12 clause office	13
verb before 12 clause office plain	10
verb before 12 clause organisation	-11
verb before 12 clause organisation plain	-10
verb before 12 clause person	35
verb before 12 clause person plain	31
verb before 12 many	20
verb before 12 object office	-11
verb before 12 object office plain	-11
verb before 12 object person	22
verb before 12 object person plain	19
verb before 12 object side	-13
verb before 12 object side plain	-12
verb before 12 past another	-25
verb before 12 past another few	10
verb before 12 past another plain	-30
verb before 12 plain	12
verb before 12 say office	22
verb before 12 say office plain	22
verb before 12 say organisation	-21
verb before 12 say organisation plain	-19
verb before 12 say person many	9
verb before 12 say person plain	-10
verb before 12 sound person	-16
verb before 12 sound person plain	-16
verb before 3 clause organisation	10
verb before 3 many	-19
verb before 3 object organisation	23
verb before 3 object organisation plain	26
verb before 3 object person	11
verb before 3 object person plain	11
verb before 3 past another	11
verb before 3 past another plain	18
verb before 3 plain	23
verb before 3 say office	-15
verb before 3 say office many	-14
verb before 3 say organisation plain	10
verb before 3 say person many	-11
verb before 3 say person plain	9
verb before 3 say side	-16
verb before 3 say side plain	-11
verb before 6 clause office	-17
verb before 6 clause office plain	-16
verb before 6 clause organisation plain	10
verb before 6 clause person	-14
verb before 6 clause person few	10
verb before 6 clause person plain	-20
verb before 6 few	11
verb before 6 object office	12
verb before 6 object organisation	19
verb before 6 object organisation plain	14
verb before 6 object person	-21
verb before 6 object person plain	-23
verb before 6 past another	29
verb before 6 past another few	14
verb before 6 past another plain	19
verb before 6 plain	-15
verb before 6 say office	-12
verb before 6 say office plain	-10
verb before 6 say organisation many	-16
verb before 6 say organisation plain	17
verb before 6 say person	21
verb before 6 say person many	12
verb before 6 say person plain	9
verb before 6 sound person	14
verb before accused	-17
verb before announced	23
verb before announced plain true	14
verb before asked few true	11
verb before asked plain true	-20
verb before asks plain false	-15
verb before began	-15
verb before began plain false	-9
verb before called plain false	11
verb before claims	-16
verb before confirmed plain false	14
verb before confirmed plain true	-19
verb before declared many true	13
verb before denied	19
verb before denied plain false	11
verb before denied plain true	11
verb before described plain true	11
verb before far	11
verb before far clause office	-9
verb before far clause organisation	21
verb before far clause organisation plain	19
verb before far clause person	-15
verb before far clause person many	-17
verb before far clause side plain	11
verb before far few	-14
verb before far many	-17
verb before far object organisation	14
verb before far object organisation plain	14
verb before far object person	13
verb before far plain	27
verb before far say person few	-19
verb before far say person plain	13
verb before laughed	11
verb before lists	11
verb before mentioned	14
verb before mentioned plain false	12
verb before none alone	-27
verb before none few	8
verb before none many	11
verb before noted	7
verb before opened	8
verb before opening	10
verb before proposed	8
verb before replied	10
verb before reported	-13
verb before said many false	-28
verb before said many true	-12
verb before said plain true	16
verb before says	31
verb before says many false	16
verb before sighed	16
verb before sighed many true	16
verb before started	14
verb before started plain false	14
verb before states	9
verb before states plain true	19
verb before thanked	-27
verb before thanked plain true	-17
verb before threatened plain false	-15
verb before threatened plain true	15
verb before thundered	17
verb before thundered many true	16
verb before told	-10
verb before told many true	-28
verb before told plain false	17
verb before warned many true	-15
verb before written	-11
verb before wrote	-12
verb before wrote plain false	-13
verb before: ,	16
verb before: , and	-15
verb before: ;	20
verb before: by	24
verb before: him that	14
verb before: on	-11
verb before: that	-42
verb before: to	-35
verb began then to	-11
verb called then "	12
verb called then a	-6
verb called then an	-15
verb called then it	19
verb called then off	-10
verb called then the	13
verb called then them	-12
verb calls then a	17
verb calls then it	10
verb calls then the	12
verb clause then "	22
verb clause then ,	18
verb clause then 15	15
verb clause then 25	9
verb clause then :	-27
verb clause then a	-15
verb clause then and	-14
verb clause then at	-22
verb clause then before	9
verb clause then by	31
verb clause then frameworks	10
verb clause then from	25
verb clause then his	-18
verb clause then of	-10
verb clause then questions	-14
verb clause then talks	10
verb clause then that	4
verb clause then the	-8
verb clause then this	22
verb clause then to	9
verb clause then what	24
verb clause then when	-9
verb clause then whether	-16
verb clause then with	-9
verb clause then within	-8
verb complains then of	-17
verb complains then that	13
verb confirmed then .	19
verb confirmed then it	-31
verb confirmed then on	22
verb confirmed then that	-18
verb confirmed then the	27
verb confirmed then this	16
verb confirmed then to	18
verb denied then it	19
verb denied then on	14
verb denied then that	-10
verb denies then having	11
verb denies then it	18
verb denies then that	-8
verb described then the	23
verb disputes then that	18
verb estimates then that	13
verb explained then ,	9
verb explained then that	20
verb forecast then for	8
verb informs then the	-17
verb insisted then on	-12
verb insists then on	-19
verb insists then that	14
verb maintains then its	-15
verb noted then that	-23
verb object then ,	-16
verb object then 100	13
verb object then 12	25
verb object then 12.5	11
verb object then 30	23
verb object then an	11
verb object then another	18
verb object then as	16
verb object then china	18
verb object then fentanyl	23
verb object then from	-13
verb object then having	13
verb object then him	-22
verb object then his	-14
verb object then in	-15
verb object then japan	-10
verb object then of	-21
verb object then off	-10
verb object then on	30
verb object then one	12
verb object then the	14
verb object then this	18
verb object then with	-10
verb opened then a	-10
verb opened then an	-16
verb opens then its	-11
verb posted then .	-12
verb posted then that	-12
verb posts then .	-12
verb promised then .	-14
verb promised then an	16
verb promised then the	9
verb promised then to	15
verb proposed then 12.5	11
verb proposed then a	12
verb proposed then on	12
verb recalls then that	17
verb reckons then .	-10
verb reckons then that	-22
verb reckons then with	19
verb replied then .	19
verb replied then on	-11
verb replied then that	26
verb replied then with	-11
verb reported then on	-18
verb reported then that	10
verb reports then .	23
verb reports then that	-11
verb said then ,	-8
verb said then ;	-11
verb said then afterwards	-19
verb said then before	-20
verb said then bin	-15
verb said then china	14
verb said then he'd	15
verb said then her	-16
verb said then it	-11
verb said then its	9
verb said then last	-12
verb said then no	-14
verb said then of	25
verb said then on	6
verb said then only	-13
verb said then she	10
verb said then that	-13
verb said then the	32
verb said then there	21
verb said then to	-11
verb said then today	14
verb said then what	-17
verb said then whether	-12
verb said then yes	-33
verb said then yesterday	17
verb say then "	14
verb say then ,	-12
verb say then 12	17
verb say then 65	-14
verb say then ;	-17
verb say then <end>	-14
verb say then afterwards	-17
verb say then against	10
verb say then anything	11
verb say then before	-15
verb say then beijing	9
verb say then bin	-15
verb say then cnbc	13
verb say then fox	10
verb say then he	7
verb say then he'd	18
verb say then he'll	15
verb say then his	12
verb say then importers	18
verb say then in	21
verb say then is	15
verb say then it	-12
verb say then journalists	12
verb say then last	-14
verb say then neither	-10
verb say then no	-8
verb say then nothing	-13
verb say then on	6
verb say then parliament	15
verb say then she	14
verb say then something	-12
verb say then there	18
verb say then they	10
verb say then this	-16
verb say then today	15
verb say then trump	25
verb say then what	-23
verb say then whether	-12
verb say then with	15
verb say then yes	-16
verb say then yesterday	21
verb saying then that	13
verb says then ,	-18
verb says then :	-13
verb says then <end>	-8
verb says then china	-15
verb says then he	20
verb says then he'll	15
verb says then it	11
verb says then its	16
verb says then that	11
verb says then the	15
verb says then yes	12
verb sound then ,	19
verb sound then that	12
verb states then .	-10
verb stressed then that	-22
verb thanked then him	-18
verb then "	22
verb then 12	30
verb then 12.5	10
verb then 20	-20
verb then 25	17
verb then 4	17
verb then 65	-14
verb then 7	-14
verb then 9	-21
verb then :	-34
verb then ;	-15
verb then <end>	-15
verb then afterward	-11
verb then afterwards	-12
verb then against	10
verb then an	9
verb then any	-12
verb then anything	10
verb then as	8
verb then at	-21
verb then beijing	22
verb then bin	-15
verb then by	39
verb then canada	9
verb then cnbc	13
verb then duties	8
verb then earlier	12
verb then exports	12
verb then farmers	-10
verb then fentanyl	23
verb then fifteen	13
verb then fox	10
verb then frameworks	10
verb then having	13
verb then he	7
verb then he'd	18
verb then he'll	15
verb then him	-13
verb then his	-11
verb then how	12
verb then importers	18
verb then in	12
verb then is	12
verb then it	-10
verb then journalists	12
verb then late	11
verb then members	8
verb then mexico	9
verb then neither	-10
verb then no	-12
verb then not	-13
verb then nothing	-31
verb then of	-16
verb then off	-17
verb then on	25
verb then one	14
verb then parliament	15
verb then questions	-14
verb then reports	-10
verb then she	14
verb then something	-15
verb then that	19
verb then the	13
verb then there	18
verb then they	10
verb then through	12
verb then today	21
verb then tokyo	9
verb then trade	-18
verb then trump	31
verb then two	14
verb then up	-10
verb then washington	15
verb then when	-22
verb then whether	-26
verb then within	-18
verb then yes	-16
verb threatened then .	13
verb threatened then 30	21
verb threatened then an	11
verb threatened then china	20
verb threatened then from	-28
verb threatened then to	-13
verb threatens then to	18
verb told then a	23
verb told then an	15
verb told then cnbc	13
verb told then farmers	-11
verb told then fox	10
verb told then her	16
verb told then him	12
verb told then his	22
verb told then importers	11
verb told then it	-16
verb told then journalists	12
verb told then members	-17
verb told then parliament	13
verb told then the	-11
verb told then this	-20
verb told then to	-10
verb told then trump	8
verb warned then ,	-6
verb warned then in	13
verb warned then last	10
verb warned then of	22
verb warns then that	17
verb welcomed then it	-17
verb welcomed then the	-11
verb welcomes then the	-11
verb written then on	-16
verb wrote then ,	13
verb wrote then .	-12
verb wrote then on	18
verb wrote then that	25
verb wrote then the	-18
verb wrote then to	27`;
